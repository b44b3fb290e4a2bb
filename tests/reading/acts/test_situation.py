"""Whose act it is where only the situation tells: the one that holds people frees them, and nobody is
guessed."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def authorities(text: str, language: str, kind: str) -> list[str | None]:
    return [found.act.authority for found in acts(text, language) if found.act.kind == kind]


HELD_THERE = [
    ("en", "Two Venezuelans held in the United States were freed on Friday. Venezuela cheered.", "us"),
    ("en", "Georgia rejoices. Georgia hopes. A Georgian jailed in Turkey for a year was released.", "tr"),
    ("en", "Poland thanked its envoys. A Pole was released from an Iranian prison on Monday.", "ir"),
    ("fr", "La France attend. Les deux Français détenus depuis un an en Iran sont sortis de prison.", "ir"),
    ("fr", "Paris salue la nouvelle. Deux Français emprisonnés au Mali ont été libérés lundi.", "ml"),
    ("fr", "La Belgique attendait. Un Belge, incarcéré depuis un an en Turquie, a été libéré mardi.", "tr"),
    ("ru", "Польша благодарит врачей. Двое поляков, удерживаемых в Иране, освобождены в понедельник.", "ir"),
    ("ru", "Армения ждала. Армения надеялась. Четверо армян, задержанных в Турции, вышли на свободу.", "tr"),
    ("ru", "Литва ждала. Литовца освободили из белорусской тюрьмы.", "by"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "holder"), HELD_THERE)
def test_who_holds_people_frees_them(language: str, text: str, holder: str) -> None:
    assert authorities(text, language, "release") == [holder]


NOT_GUESSED = [
    # Where people are handed over, and not who held them.
    ("en", "The captives had been released in Belarus. Ukraine and Russia each sent buses.", "release"),
    ("fr", "Les captifs ont été relâchés en Turquie. L'Ukraine et la Russie attendaient.", "release"),
    ("ru", "Пленных отпустили в Белоруссии. Украина и Россия прислали автобусы.", "release"),
    # Whose citizens they are, and whose minister speaks.
    ("en", "Paris cheered. The French minister said Anna Petrova was freed. France had waited.", "release"),
    ("fr", "Le président français se réjouit : Anna Petrova a été libérée. Paris pavoise.", "release"),
    ("ru", "Премьер Армении сообщил, что Анну Петрову освободили. Армения ждала. Ереван рад.", "release"),
    # Crimes of nobody known.
    ("en", "Mali is at war. Mali hopes. Anna Petrova was abducted in 2016.", "detain"),
    ("fr", "Le Mali est en guerre. Le Mali espère. Anna Petrova a été kidnappée en 2016.", "detain"),
    ("ru", "Мали воюет. Мали надеется. Анну Петрову похитили в 2016 году.", "detain"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind"), NOT_GUESSED)
def test_a_state_that_only_stands_near_does_nothing(language: str, text: str, kind: str) -> None:
    assert set(authorities(text, language, kind)) <= {None}


PUSHED = [
    ("en", "The United States has long pushed Cuba to release protesters.", "cu"),
    ("en", "Washington pressured Minsk to free Anna Petrova.", "by"),
    ("en", "France convinced Iran to release Anna Petrova.", "ir"),
    ("fr", "Washington a poussé Cuba à libérer des manifestants.", "cu"),
    ("fr", "Paris a convaincu l'Iran de libérer Anna Petrova.", "ir"),
    ("fr", "L'Union européenne presse Minsk de libérer Anna Petrova.", "by"),
    ("ru", "Вашингтон убедил Минск освободить Анну Петрову.", "by"),
    ("ru", "Париж заставил Иран отпустить Анну Петрову.", "ir"),
    ("ru", "США подталкивают Кубу освободить протестующих.", "cu"),
]


@pytest.mark.parametrize(("language", "text", "pushed"), PUSHED)
def test_who_is_pushed_to_it_does_it(language: str, text: str, pushed: str) -> None:
    assert set(authorities(text, language, "release")) <= {pushed, None}
    assert authorities(text, language, "release")


AGAINST = [
    ("en", "Anti-Russia sanctions were extended on Friday."),
    ("en", "The anti-Iran sanctions were lifted."),
    ("en", "Brussels hopes that the anti-Belarus sanctions will be extended."),
    ("fr", "Les sanctions anti-russes ont été prolongées."),
    ("fr", "Les sanctions anti-Iran ont été levées vendredi."),
    ("fr", "Les sanctions antirusses ont été renforcées."),
    ("ru", "Антироссийские санкции продлены на полгода."),
    ("ru", "Анти-иранские санкции сняты."),
    ("ru", "Антибелорусские санкции ужесточены."),
]


@pytest.mark.parametrize(("language", "text"), AGAINST)
def test_whom_sanctions_are_against_does_not_impose_them(language: str, text: str) -> None:
    found = acts(text, language)
    assert found
    assert not {a.act.authority for a in found} & {"ru", "ir", "by"}


EXCHANGED = [
    (
        "ru",
        "Анну Петрову задержали в Иране в 2022 году. В пятницу США обменяли Анну Петрову на Ивана Мореля.",
        {"Анна Петрова": {"ir"}, "Иван Морель": {None}},
    ),
    ("ru", "США обменяли Анну Петрову на Ивана Мореля.", {"Анна Петрова": {None}, "Иван Морель": {None}}),
    (
        "en",
        "Anna Petrova was arrested in Iran in 2022. The United States swapped Ivan Morel for Anna Petrova.",
        {"Ivan Morel": {"us"}, "Anna Petrova": {"ir"}},
    ),
    (
        "fr",
        "Anna Petrova a été arrêtée en Iran en 2022. La France a échangé Anna Petrova contre Ivan Morel.",
        {"Anna Petrova": {"ir"}, "Ivan Morel": {None}},
    ),
]


@pytest.mark.parametrize(("language", "text", "sides"), EXCHANGED)
def test_each_side_of_an_exchange_frees_whom_it_held(
    language: str, text: str, sides: dict[str, set[str | None]]
) -> None:
    found = [a.act for a in acts(text, language) if a.act.kind == "release"]
    for name, authority in sides.items():
        assert {a.authority for a in found for s in a.subjects if s.name == name} <= authority
