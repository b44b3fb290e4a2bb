"""Of whom the next sentence says that he is none of those freed; and of whom it says no such thing."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

LEFT_OUT = [
    ("en", "Ten prisoners were freed on Monday. Anton Kral was not among them."),
    ("en", "The president pardoned nine inmates. They are at home. Anton Kral was not so lucky."),
    ("en", "Minsk released four reporters. The lawyer Anton Kral, jailed in May, is not one of them."),
    (
        "en",
        "Mali freed two, and will free ten next year. Anton Kral will not be among them.",
    ),
    ("en", "Ten prisoners were freed on Monday. Anton Kral wasn't among them."),
    ("fr", "Dix prisonniers ont été libérés lundi. Anton Kral n'en fait pas partie."),
    ("fr", "Le roi a gracié neuf détenus. L'avocat Anton Kral, arrêté en mai, n'est pas du nombre."),
    ("fr", "Minsk a libéré quatre reporters. Anton Kral n'a pas eu cette chance."),
    ("fr", "Dix détenus ont été libérés. L'ancien ministre de l'Intérieur Anton Kral n'en fait pas partie."),
    ("ru", "В понедельник освободили десять заключённых. Антона Краля среди них нет."),
    ("ru", "Президент помиловал девять осуждённых. В их число не вошёл Антон Краль."),
    ("ru", "Минск отпустил четверых журналистов. Антон Краль в их число не попал."),
    ("ru", "Минск отпустил четверых журналистов. Антон Краль не вошёл в их число."),
]


@pytest.mark.parametrize(("language", "text"), LEFT_OUT)
def test_who_is_none_of_the_freed_is_not(language: str, text: str) -> None:
    found = [a for a in acts(text, language) if a.act.kind in ("release", "pardon")]
    name = "Антон Краль" if language == "ru" else "Anton Kral"
    assert {a.factuality for a in found for s in a.act.subjects if s.name == name} == {"denied"}
    assert "asserted" in {a.factuality for a in found}


BEHIND_OTHERS = [
    ("Torvel freed ten men on Monday. They include the poet Ivan Moroz and two nurses, Nina Vetrova and "
     "Olga Moroz; the best-known inmate, General Anton Kral, was not among them.",
     ["Ivan Moroz", "Nina Vetrova", "Olga Moroz"]),
    ("Torvel freed ten men on Monday. Among them are Ivan Moroz and Nina Vetrova; the writer Anton Kral is "
     "not one of them.", ["Ivan Moroz", "Nina Vetrova"]),
    ("Ivan Moroz and Nina Vetrova were pardoned on Monday; Anton Kral was not among them.",
     ["Ivan Moroz", "Nina Vetrova"]),
    ("Torvel freed ten men on Monday, among them Ivan Moroz. Not among them was Anton Kral.", ["Ivan Moroz"]),
    ("Torvel freed ten men on Monday, among them Ivan Moroz; not among them was Anton Kral.", ["Ivan Moroz"]),
    ("Among those freed was Ivan Moroz, but Anton Kral was not among them.", ["Ivan Moroz"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "free"), BEHIND_OTHERS)
def test_who_is_named_before_them_is_free(text: str, free: list[str]) -> None:
    found = [a for a in acts(text, "en") if a.act.kind in ("release", "pardon")]
    told = {(s.name, a.factuality) for a in found for s in a.act.subjects}
    assert told == {(name, "asserted") for name in free} | {("Anton Kral", "denied")}


IN_ITS_OWN_SENTENCE = [
    ("Список освобождённых неполон, Анны Краль и Олега Ветрова среди них пока нет.", [],
     ["Анна Краль", "Олег Ветров"]),
    ("Освободили Ивана Соколова, Анны Краль среди них нет.", ["Иван Соколов"], ["Анна Краль"]),
    ("Анны Краль и Олега Ветрова среди освобождённых нет.", [], ["Анна Краль", "Олег Ветров"]),
    ("Освободили Ивана Соколова, среди них нет Анны Краль.", ["Иван Соколов"], ["Анна Краль"]),
    ("Среди освобождённых нет Анны Краль.", [], ["Анна Краль"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "free", "held"), IN_ITS_OWN_SENTENCE)
def test_who_is_none_of_the_freed_of_a_sentence_is_not(text: str, free: list[str], held: list[str]) -> None:
    found = [a for a in acts(text, "ru") if a.act.kind == "release"]
    told = {(s.name, a.factuality) for a in found for s in a.act.subjects}
    assert told == {(name, "asserted") for name in free} | {(name, "denied") for name in held}


EXCEPTED = [
    ("en", "Torvel freed all the priests arrested in May, except Anton Kral."),
    ("fr", "Minsk a libéré tous les prêtres arrêtés en mai, à l'exception d'Anton Kral."),
    ("fr", "Un tribunal a relâché les militants interpellés mardi, sauf Anton Kral."),
    ("fr", "Minsk a libéré Ivan Moroz, et non Anton Kral."),
    ("ru", "Минск освободил всех священников, арестованных в мае, кроме Антона Краля."),
]


@pytest.mark.parametrize(("language", "text"), EXCEPTED)
def test_the_exception_is_to_the_verb_and_not_to_what_a_participle_adds(language: str, text: str) -> None:
    found = [(a, s.name) for a in acts(text, language) for s in a.act.subjects]
    told = [(a.act.kind, a.factuality) for a, name in found if name.endswith(("Kral", "Краль"))]
    assert told == [("release", "denied")]


NOT_BY_HIM = [
    ("en", "Ivan Moroz was arrested by police and not by Anton Kral."),
    ("en", "Ivan Moroz was jailed for fraud and not for backing Anton Kral."),
    ("fr", "Ivan Moroz a été libéré par la police, et non par Anton Kral."),
    ("fr", "Ivan Moroz a été libéré mardi, et non lundi, a dit Anton Kral."),
    ("fr", "Ivan Moroz a été arrêté pour fraude et non pour ses liens avec Anton Kral."),
    ("ru", "Ивана Мороза задержали за взятку, а не за дружбу с Антоном Кралем."),
]


@pytest.mark.parametrize(("language", "text"), NOT_BY_HIM)
def test_who_only_stands_behind_a_negated_complement_is_not_left_out(language: str, text: str) -> None:
    assert [a.factuality for a in acts(text, language)] == ["asserted"]


OTHERS = [
    ("en", "Ten people were arrested on Monday. Anton Kral was not among them."),
    ("en", "Nine were freed and 80 protesters were arrested. Anton Kral was not among them."),
    ("en", "Ten prisoners were freed on Monday. The mother of Anton Kral was not among them."),
    ("en", "Ten prisoners were freed. It rained. It snowed. Anton Kral was not so lucky."),
    ("en", "A court granted bail to Jan Novak on Monday. Anton Kral was not so lucky: he went home late."),
    ("en", "Ten prisoners were freed. It rained.\n\nAnother was shot. Anton Kral was not among them."),
    ("fr", "Dix personnes ont été arrêtées lundi. Anton Kral n'en fait pas partie."),
    ("fr", "Dix prisonniers ont été libérés lundi. La mère d'Anton Kral n'en fait pas partie."),
    ("ru", "В понедельник задержали десять человек. Антона Краля среди них нет."),
    ("ru", "В понедельник освободили десять заключённых. Матери Антона Краля среди них нет."),
]


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_who_is_none_of_others_is_not_left_out(language: str, text: str) -> None:
    found = [a for a in acts(text, language) if a.act.kind in ("release", "pardon")]
    assert "Kral" not in {s.name.split()[-1] for a in found for s in a.act.subjects}
    assert "Краль" not in {s.name.split()[-1] for a in found for s in a.act.subjects}


def test_who_says_it_is_not_left_out() -> None:
    text = "Ten were freed in June. Anton Kral said the prisoners left behind “walls and constant fear.”"
    assert [f.act.subjects for f in acts(text, "en") if f.act.kind == "release"] == [()]
