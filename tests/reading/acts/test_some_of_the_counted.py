"""Acts done to some of those counted before, and to nobody who is only told beside them."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("language", "text", "kind", "least"),
    [
        ("en", "Minsk freed 123 people, including nine who were deported to Lithuania.", "expel", 9),
        ("en", "Minsk has freed hundreds of detainees, including over 50 who were transferred to Riga.",
         "transfer", 51),
        ("fr", "Minsk a libéré 123 personnes, dont neuf qui ont été expulsées vers la Lituanie.", "expel", 9),
        ("fr", "Dix hommes de 20 à 50 ans, qui ont été arrêtés en mai, sont libres.", "detain", 10),
    ],
)  # fmt: skip
def test_a_relative_clause_is_of_the_number_before_it(
    language: str, text: str, kind: str, least: int
) -> None:
    (act,) = [act for _, act in acts(text, language, kind)]
    assert act.group is not None
    assert act.group.lo == least


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("ru", "Освобождение состоялось после двух дней переговоров между специальным посланником Трампа "
         "Джоном Коулом и Александром Лукашенко.", "release"),
        ("ru", "Речь о санкциях. США отменили санкции против калийной отрасли, введённые при Джо Байдене.",
         "lift"),
        ("en", "Minsk released the activist Anna Kral after Norway moved to lift sanctions.", "transfer"),
    ],
)  # fmt: skip
def test_nobody_told_beside_an_act_is_whom_it_is_done_to(language: str, text: str, kind: str) -> None:
    assert [s.name for _, act in acts(text, language, kind) for s in act.subjects] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The pardon leaves 1,400 political prisoners behind bars."),
        ("en", "The amnesty left 200 activists in jail."),
        ("fr", "La grâce laisse 1 400 prisonniers politiques derrière les barreaux."),
        ("ru", "Помилование оставило 1400 политзаключённых за решёткой."),
    ],
)
def test_whom_a_pardon_leaves_in_prison_it_does_not_free(language: str, text: str) -> None:
    assert acts(text, language, "pardon") == []


@pytest.mark.parametrize(
    "text",
    [
        "Around 45 sailors remain in jail in Iran, Amnesty International says.",
        "As of 12 November, more than 90 sailors were being held in Cuba, four of them women.",
    ],
)
def test_how_many_are_held_is_no_arrest_of_them(text: str) -> None:
    assert acts(text, "en") == []


@pytest.mark.parametrize(
    "text",
    [
        "Anton Kral is being held in Minsk.",
        "A sailor is being held at a base near Tunis.",
        "Anton Kral remains in jail.",
    ],
)
def test_where_one_is_held_tells_that_he_is(text: str) -> None:
    assert [act.kind for _, act in acts(text, "en")] == ["detain"]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "Il a été reçu par le président, Anton Kral, qui dirige le pays. La présidence a dit que "
         "celui-ci avait gracié « dix citoyens », condamnés pour « espionnage ».", "sentence"),
        ("ru", "Речь о санкциях. О снятии санкций с калия в субботу в Минске объявил спецпосланник Иван "
         "Краль, который в субботу встречался с Анной Новак.", "lift"),
        ("fr", "Le texte lie la grâce aux accords passés avec Anton Kral ainsi qu'à la levée des sanctions "
         "américaines contre la potasse.", "lift"),
        ("en", "The envoy, Jan Kral, announced that sanctions on potash were being lifted, and Anton Novak's "
         "office ties the pardon to that.", "lift"),
    ],
)  # fmt: skip
def test_who_grants_announces_or_agrees_is_nobody_it_is_done_to(language: str, text: str, kind: str) -> None:
    assert [s.name for _, act in acts(text, language, kind) for s in act.subjects] == []


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("Only 402 of Myanmar's Nearly 13,000 Political Prisoners Freed in Junta Amnesty", 402),
        ("Six of Belarus's 1,200 Political Prisoners Freed on Friday", 6),
        ("Just 5 of Cuba's 1,000 Prisoners Pardoned", 5),
        ("Only 12 of Nicaragua's more than 150 political prisoners were freed.", 12),
    ],
)
def test_of_those_of_a_state_some_are_freed(text: str, least: int) -> None:
    (act,) = [act for _, act in acts(text, "en")]
    assert act.group is not None
    assert act.group.lo == least
