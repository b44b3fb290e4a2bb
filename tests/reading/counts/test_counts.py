from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.model import Count, to_builtins
from detente.reading import counts, dates

PUBLISHED = "2025-12-13"


def found(text: str, language: str = "fr") -> list[tuple[str, Count]]:
    mentions = dates.find(text, PUBLISHED, language)
    return [(text[slice(*c.span)], c.count) for c in counts.find(text, mentions, PUBLISHED, language)]


def scope(count: Count) -> dict[str, object]:
    return {name: value for name, value in to_builtins(count.scope).items() if value is not None}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Minsk a libéré vendredi 123 prisonniers.", {"kind": "flow", "on": "2025-12-12"}),
        ("en", "Belarus freed 123 prisoners on Friday.", {"kind": "flow", "on": "2025-12-12"}),
        ("ru", "В пятницу освободили 123 заключенных.", {"kind": "flow", "on": "2025-12-12"}),
        (
            "fr",
            "Plus de 430 prisonniers ont été libérés depuis juillet 2024.",
            {"kind": "cumulative", "from": "2024-07", "to": PUBLISHED},
        ),
        (
            "en",
            "More than 430 prisoners have been freed since July 2024.",
            {"kind": "cumulative", "from": "2024-07", "to": PUBLISHED},
        ),
        ("fr", "Au moins 1 100 détenus restent en prison.", {"kind": "stock", "on": PUBLISHED}),
        ("en", "At least 1,184 people remain behind bars.", {"kind": "stock", "on": PUBLISHED}),
        ("ru", "За решеткой остаются более 1100 человек.", {"kind": "stock", "on": PUBLISHED}),
        ("fr", "Il restait 1 110 détenus samedi.", {"kind": "stock", "on": PUBLISHED}),
        ("en", "The number stood at 1,187 prisoners on Friday.", {"kind": "stock", "on": "2025-12-12"}),
        ("uk", "За ґратами залишаються понад 1100 політв’язнів.", {"kind": "stock", "on": PUBLISHED}),
        ("es", "Más de 800 presos políticos siguen en prisión.", {"kind": "stock", "on": PUBLISHED}),
    ],
)
def test_scope(language: str, text: str, expected: dict[str, str]) -> None:
    ((_, count),) = found(text, language)
    assert scope(count) == expected


def test_a_part_is_what_its_whole_is() -> None:
    text = "Lundi, 57 détenus érythréens ont été relâchés, parmi lesquels 12 femmes et 4 étrangers."
    assert [count.population for _, count in found(text)] == [
        ("Eritrean",),
        ("Eritrean", "woman"),
        ("Eritrean", "foreigner"),
    ]


def test_a_number_may_stand_for_its_noun() -> None:
    text = "Vendredi, 40 manifestants ont été arrêtés. Neuf ont été relâchés, les autres sont détenus."
    assert [(words, count.lo, count.population) for words, count in found(text)] == [
        ("40 manifestants", 40, ("protester",)),
        ("Neuf", 9, ("protester",)),
    ]


def test_the_same_quantity_at_two_times() -> None:
    first, second = found("Puertas counts 1,104 political prisoners, down from 1,120 on Thursday.", "en")
    assert scope(first[1]) == {"kind": "stock", "on": PUBLISHED}
    assert scope(second[1]) == {"kind": "stock", "on": "2025-12-11"}
    assert second[1].population == ("political prisoner",)


def test_those_told_apart_by_where_they_went() -> None:
    text = "Minsk a libéré vendredi 123 détenus. Neuf d'entre eux ont gagné la Lituanie et 114 l'Ukraine."
    assert [count.population for _, count in found(text)][1:] == [("to Lithuania",), ("to Ukraine",)]


def test_a_part_names_its_whole() -> None:
    text = "On Friday 52 people crossed, 14 of them foreigners. Forty of the 52 were political prisoners."
    assert [(words, count.population) for words, count in found(text, "en")] == [
        ("52 people", ()),
        ("14 of them foreigners", ("foreigner",)),
        ("Forty of the 52", ("political prisoner",)),
    ]


def test_one_act_after_the_other() -> None:
    text = "Belarus freed 18 prisoners on July 3, 30 on August 16 and 37 in September."
    assert [(count.lo, scope(count)["on"]) for _, count in found(text, "en")] == [
        (18, "2025-07-03"),
        (30, "2025-08-16"),
        (37, "2025-09"),
    ]


def test_a_figure_after_its_label() -> None:
    text = "Bilan\n- Prisonniers politiques : 1 227\n- Femmes : 171\n"
    assert [(count.lo, count.population) for _, count in found(text)] == [
        (1227, ("political prisoner",)),
        (171, ("woman",)),
    ]


def test_a_figure_of_an_act_repeated_is_of_that_act() -> None:
    text = "Vendredi, 123 détenus ont été graciés. Viasna compte 123 prisonniers politiques."
    assert [scope(count) for _, count in found(text)] == [{"kind": "flow", "on": "2025-12-12"}] * 2


def test_a_heading_that_the_text_repeats_is_left_out() -> None:
    text = "Bélarus : 123 prisonniers libérés\n\nMinsk a libéré vendredi 123 prisonniers."
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "Minsk is freeing 30 miners arrested on Monday.", None),
        ("fr", "Minsk annonce la libération des 30 mineurs arrêtés lundi.", None),
        ("ru", "Минск освобождает 30 шахтёров, арестованных в понедельник.", None),
        ("en", "In Minsk 30 miners were arrested on Monday and released a day later.", "2025-12-08"),
    ],
)
def test_the_date_of_a_participle_is_not_of_the_act(language: str, text: str, day: str | None) -> None:
    dated = {"on": day} if day else {}
    assert [scope(count) for _, count in found(text, language)] == [{"kind": "flow", **dated}]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Il a été condamné à 11 ans de prison, à l'âge de 63 ans."),
        ("fr", "La ville compte 200 000 électeurs et a voté à 51 %."),
        ("en", "He was sentenced to 11 years in prison and fined $5,000."),
        ("en", "Two officials said so."),
        ("ru", "Его приговорили к 11 годам колонии."),
    ],
)
def test_no_count(language: str, text: str) -> None:
    assert found(text, language) == []


WORDS = [
    "123", "430", "plus de", "prisonniers", "politiques", "libérés", "restent", "vendredi",
    "dont", "14 femmes", "d'entre eux", ".", "\n", "et",
]  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=16).map(" ".join))
def test_any_text_gives_bounds_that_hold(text: str) -> None:
    for words, count in found(text):
        assert words
        assert count.lo is None or count.hi is None or count.lo <= count.hi
