"""Arrests of whom only the number is told, and what courts do in the words of the press."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

NUMBERED = [
    ("en", "Police made 40 arrests in Lyon on Sunday.", 40, 40),
    ("en", "The union confirmed five detentions.", 5, 5),
    ("en", "More than 300 arrests were made during the strike.", 301, None),
    ("fr", "La veillée s'est conclue avec plus de 120 arrestations.", 121, None),
    ("fr", "La police a procédé à 30 gardes à vue samedi.", 30, 30),
    ("fr", "Une vingtaine d'interpellations ont eu lieu samedi.", 20, 20),
    ("ru", "Полиция провела 40 задержаний в Минске.", 40, 40),
    ("ru", "Прошли десятки задержаний в Минске.", 20, None),
]


@pytest.mark.parametrize(("language", "text", "low", "high"), NUMBERED)
def test_a_number_of_arrests_counts_those_arrested(
    language: str, text: str, low: int, high: int | None
) -> None:
    found = acts(text, language)
    assert [(f.act.kind, f.factuality) for f in found] == [("detain", "asserted")]
    group = found[0].act.group
    assert group is not None
    assert (group.lo, group.hi) == (low, high)


def test_the_day_of_the_verb_that_makes_arrests_is_theirs() -> None:
    found = acts("Police made 40 arrests in Lyon on Sunday.", "en", "2025-12-13")
    assert found[0].act.when == "2025-12-07"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The union speaks of 340 arrests since January."),
        ("fr", "La société évoque 37 000 interpellations depuis le 1er janvier."),
        ("ru", "Союз говорит о 40 задержаниях с января."),
    ],
)
def test_a_sum_of_arrests_since_a_day_is_no_act_of_that_day(language: str, text: str) -> None:
    assert all(found.act.when is None for found in acts(text, language, "2025-12-13"))


POINTING = [
    ("en", "The 40 arrests angered the union."),
    ("en", "His two arrests made him famous."),
    ("fr", "Les 40 arrestations ont suscité la colère."),
    ("fr", "Ses deux arrestations l'ont rendu célèbre."),
]


@pytest.mark.parametrize(("language", "text"), POINTING)
def test_arrests_told_of_before_or_of_one_man_count_nobody(language: str, text: str) -> None:
    assert all(f.act.group is None for f in acts(text, language))


TOLD = [
    ("en", "Nine farmers were handed sentences of house arrest.", "sentence", "asserted", 9),
    ("en", "Four sailors have been handed prison sentences.", "sentence", "asserted", 4),
    ("en", "Six teachers received lighter sentences.", "sentence", "asserted", 6),
    ("en", "The jury returned a guilty verdict against three bankers.", "sentence", "asserted", 3),
    ("en", "A Lima court jailed all 12 miners convicted of rioting.", "sentence", "asserted", 12),
    ("en", "The court jailed 12 miners pending trial.", "detain", "asserted", 12),
    ("en", "The army has held six nurses in administrative detention.", "detain", "asserted", 6),
    ("fr", "Le juge a ordonné la détention des quatre prévenus.", "detain", "asserted", 4),
    ("fr", "Cinq ouvriers font face à dix chefs d'accusation.", "charge", "asserted", 5),
    ("fr", "Trois élus ont été placés sous mandat d'arrêt.", "detain", "asserted", 3),
    ("fr", "Huit détenues ont été retrouvées mortes en cellule.", "die", "asserted", 8),
    (
        "fr",
        "Le parquet a déposé un acte d'accusation auprès du tribunal de Berne contre deux élus.",
        "charge",
        "asserted",
        2,
    ),
    (
        "ru",
        "Суд предъявил обвинения в мятеже 36 сторонникам партии.",
        "charge",
        "asserted",
        36,
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "told", "number"), TOLD)
def test_what_courts_do_in_words_of_the_press(
    language: str, text: str, kind: str, told: str, number: int
) -> None:
    found = acts(text, language)
    assert [(f.act.kind, f.factuality) for f in found] == [(kind, told)]
    group = found[0].act.group
    assert group is not None
    assert group.lo == number


@pytest.mark.parametrize(
    "text",
    [
        "Le juge a ordonné la fin de la détention du maire.",
        "Le juge a ordonné la visite du centre de détention.",
    ],
)
def test_the_end_of_detention_is_none(text: str) -> None:
    assert all(f.act.kind != "detain" for f in acts(text, "fr"))


def test_a_sentence_stands_behind_who_is_sentenced_and_what_he_is() -> None:
    text = "La cour a condamné mardi Paul Kral, dernier chef de la bande, à la perpétuité."
    found = acts(text, "fr")
    assert [(f.act.kind, [s.name for s in f.act.subjects]) for f in found] == [("sentence", ["Paul Kral"])]


def test_the_accused_behind_a_charge_are_no_part_of_it() -> None:
    found = acts("Суд предъявил обвинения в мятеже 36 сторонникам партии.", "ru")
    assert found[0].act.basis == ("мятеже",)


def test_who_arrests_stands_behind_the_verb() -> None:
    found = acts("Зимина задержали сотрудники полиции вечером 8 февраля.", "ru")
    assert all(f.act.group is None or f.act.group.noun != "сотрудники" for f in found)


@pytest.mark.parametrize(
    "text",
    [
        "Германия выпустила Яна Краля из тюрьмы, Словения — Петра Новака.",
        "Норвегия выпустила Яна Краля и Петра Новака.",
        "Эстония выпустила Яна Зимина, Словения — Петра Новака, Норвегия — Ивана Краля.",
    ],
)
def test_a_name_behind_a_verb_that_has_its_subject_is_whom_it_befalls(text: str) -> None:
    spans = [s.span for f in acts(text, "ru") for s in f.act.subjects]
    assert text[slice(*spans[0])] in ("Яна Краля", "Яна Зимина")


def test_the_arrest_of_property_is_of_nobody() -> None:
    assert acts("Они узнали об аресте особняков и яхт депутатов в Лиме.", "ru") == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Активистка оказалась в следственном изоляторе.", "detain"),
        ("Врачи констатировали смерть заключённого.", "die"),
    ],
)
def test_where_somebody_found_himself_and_who_only_tells_of_a_death(text: str, kind: str) -> None:
    assert [f.act.kind for f in acts(text, "ru")] == [kind]
