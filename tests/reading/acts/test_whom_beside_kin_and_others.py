"""Whom a participle or a list is of, where it stands beside kin or beside others than those of the act."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

NAMED = [
    # Whoever is a judge, prosecutor or head of a government may be seized and freed too.
    ("ru", "Власти Перу освободили бывшего премьера Ивана Краля.", "release", ["Иван Краль"]),
    ("ru", "Полиция задержала следователя Ивана Краля.", "detain", ["Иван Краль"]),
    ("ru", "Судья Анна Краль арестована.", "detain", ["Анна Краль"]),
    ("ru", "Арест прокурора Кадиевки Ивана Краля продлён.", "detain", ["Иван Краль"]),
    ("ru", "Задержана жена премьера Ивана Краля.", "detain", []),
    ("ru", "Задержан помощник прокурора Ивана Краля.", "detain", []),
    ("en", "Police arrested an aide to prosecutor Anton Kral.", "detain", []),
    ("fr", "Un adjoint du procureur Anton Kral a été arrêté.", "detain", []),
    # A participle that only the second of two agrees with.
    ("fr", "Olga Kral, épouse d'Anton Kral, incarcéré depuis un an, a témoigné.", "detain", ["Anton Kral"]),
    ("fr", "Anna Velo, épouse de Frido Velo, incarcéré depuis un an, a témoigné.", "detain", ["Frido Velo"]),
    ("fr", "Olga Kral, épouse d'Anton Kral, incarcérée depuis un an, a témoigné.", "detain", ["Olga Kral"]),
    ("fr", "Aure Velo, épouse de Frido Velo, incarcérée depuis un an, a témoigné.", "detain", ["Aure Velo"]),
    # Who is the subject of the verb behind what is said of him.
    (
        "fr",
        "Après l'arrestation d'Anton Kral, Olga Kral, sa sœur, a quitté le pays.",
        "detain",
        ["Anton Kral"],
    ),
    (
        "fr",
        "Après la condamnation d'Anton Kral, militant connu, Olga Novak, directrice de l'ONG, s'est tue.",
        "sentence",
        ["Anton Kral"],
    ),
    (
        "fr",
        "Olga Novak, militante, Anton Kral, avocat, et Pavel Novak, médecin, ont été arrêtés.",
        "detain",
        ["Anton Kral", "Olga Novak", "Pavel Novak"],
    ),
    # Who is set apart from the others, whether he is one of them or not.
    ("fr", "À part Anton Kral, tous ont été libérés.", "release", []),
    # A movement in quotation marks before who leads it.
    (
        "fr",
        "Figure du mouvement “Frapp-Exemple Dégage”, Anton Kral a pu quitter la maison d'arrêt lundi.",
        "release",
        ["Anton Kral"],
    ),
    # Who is of another act's noun.
    (
        "fr",
        "Anton Kral et Pavel Novak étaient les derniers ressortissants français détenus en Iran depuis la "
        "remise en liberté de l'universitaire franco-iranienne Olga Verin, de Benjamin Exemple et du "
        "Franco-Irlandais Bernard Martel en 2023, ainsi que du jeune cycliste Paul Morel.",
        "detain",
        ["Anton Kral", "Pavel Novak"],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "expected"), NAMED)
def test_who_agrees_beside_kin(language: str, text: str, kind: str, expected: list[str]) -> None:
    found = [f.act for f in acts(text, language) if f.act.kind == kind]
    assert [sorted(s.name for s in act.subjects) for act in found] == [expected]


APART = [
    (
        "fr",
        "Plusieurs figures de l'opposition ont été libérées ces dernières semaines, mais d'autres restent "
        "détenues, dont Anton Kral et Pavel Novak.",
        "release",
    ),
    ("fr", "S'y ajoutaient vingt ans de prison pour l'un des deux membres du couple.", "sentence"),
    ("fr", "Un tribunal a condamné lundi l'un des trois journalistes à six ans de prison.", "sentence"),
    ("ru", "Суд приговорил одного из трёх задержанных журналистов к пяти годам колонии.", "sentence"),
]


@pytest.mark.parametrize(("language", "text", "kind"), APART)
def test_nobody_is_told_of_others(language: str, text: str, kind: str) -> None:
    found = [f.act for f in acts(text, language) if f.act.kind == kind]
    assert [[s.name for s in act.subjects] for act in found] == [[]]
    assert all(act.group is None or act.group.lo in (None, 1) for act in found)


def test_company_is_of_the_participle_before_it() -> None:
    found = acts(
        "Anton Kral, détenu à Minsk depuis août 2021 et libéré lundi aux côtés de plus de 220 prisonniers, a "
        "témoigné.",
        "fr",
    )
    held, freed = (f.act for f in found)
    assert (held.kind, held.group) == ("detain", None)
    assert freed.kind == "release" and freed.group is not None and freed.group.lo == 221


def test_who_condemns_a_decision_sentences_nobody() -> None:
    text = "Le Canada avait condamné la décision de Pékin de maintenir la condamnation à mort d'Anton Kral."
    assert "ca" not in [f.act.authority for f in acts(text, "fr")]


def test_a_range_is_nobody_s_term() -> None:
    text = "Huit manifestants ont été condamnés à une peine de deux ans à deux ans et demi de prison."
    assert [f.act.terms for f in acts(text, "fr")] == [None]


def test_of_two_only_one() -> None:
    text = (
        "Anton Kral et Olga Kral ont été condamnés. À ces peines s'ajoutaient vingt ans de prison pour l'un"
        " des deux membres du couple."
    )
    _, last = (f.act for f in acts(text, "fr"))
    assert not last.subjects and last.group is not None and last.group.lo == 1
