"""Counts of those whom an act was done to, told by its words alone or beside how they were."""

from __future__ import annotations

import pytest

import detente
from detente.model import to_builtins


def counts(text: str, language: str) -> list[tuple[int | None, list[str], str, object, str]]:
    found = detente.read(text, language=language, published="2025-12-13").claims
    return [
        (
            c.count.lo,
            sorted(c.count.population),
            c.count.scope.kind,
            to_builtins(c.count.scope).get("on"),
            c.factuality,
        )
        for c in found
        if c.count
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "ru",
            "2 декабря двух норвежских дипломатов объявили персонами нон грата.",
            (2, ["Norwegian", "diplomat"], "flow", "2025-12-02", "asserted"),
        ),
        # Who is to be freed, by a verb that counts others too or with a bound that has no lower end.
        (
            "ru",
            "Власти помилуют почти 1500 осуждённых.",
            (1500, [], "flow", None, "planned"),
        ),
        (
            "fr",
            "Le Canada prend des sanctions contre des dizaines de fonctionnaires.",
            (20, ["official"], "flow", None, "asserted"),
        ),
        (
            "ru",
            "МИД Норвегии закрыл въезд 154 членам верхней палаты.",
            (154, [], "flow", None, "asserted"),
        ),
        (
            "ru",
            "Норвегия закрыла въезд для 54 граждан Великобритании.",
            (54, ["British"], "flow", None, "asserted"),
        ),
        (
            "en",
            "Norway declared two Tarvian diplomats persona non grata.",
            (2, ["diplomat"], "flow", None, "asserted"),
        ),
        (
            "en",
            "Norway sanctioned 21 security and cabinet-level officials on Friday.",
            (21, [], "flow", "2025-12-12", "asserted"),
        ),
        (
            "fr",
            "La Norvège a déclaré deux diplomates tarviens persona non grata.",
            (2, ["diplomat"], "flow", None, "asserted"),
        ),
    ],
)
def test_those_whom_only_an_act_tells_of_are_counted(
    language: str, text: str, expected: tuple[int, list[str], str, str | None, str]
) -> None:
    assert counts(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "A third of the 38 dockers released last week face charges.", 38),
        ("fr", "Un tiers des 38 dockers relâchés la semaine dernière ne font l'objet que d'un contrôle.", 38),
        ("ru", "Треть из 38 докеров, отпущенных на прошлой неделе, находится под надзором.", 38),
    ],
)
def test_those_let_go_are_counted_on_the_day_of_the_act(language: str, text: str, number: int) -> None:
    assert counts(text, language) == [(number, ["docker"], "flow", "2025-12-01/2025-12-07", "asserted")]


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "The 45 people sentenced in May are still in prison.", 45),
        ("fr", "Les 45 personnes condamnées en mai sont toujours en prison.", 45),
        ("en", "The union demanded the release of 14 jailed poets.", 14),
        ("fr", "Le syndicat exige la libération de 14 poètes emprisonnés.", 14),
        ("ru", "Профсоюз требует освобождения 14 заключённых.", 14),
    ],
)
def test_those_of_whom_a_clause_says_how_they_are_stay_a_stock(language: str, text: str, number: int) -> None:
    assert [(n, kind, on) for n, _, kind, on, _ in counts(text, language)] == [
        (number, "stock", "2025-12-13")
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The armies made 50 exchanges of prisoners in two years."),
        ("fr", "Les deux camps ont procédé à 50 échanges de prisonniers."),
    ],
)
def test_acts_are_no_people(language: str, text: str) -> None:
    assert counts(text, language) == []


def test_a_heading_that_the_text_repeats_is_not_counted_twice() -> None:
    text = "Norway expels two senior envoys\n\nNorway on Friday expelled two envoys, the ministry said."
    assert [(n, kind) for n, _, kind, *_ in counts(text, "en")] == [(2, "flow")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Norway freed 29 dockers on Friday. If you free 29 and keep one, the rest will ask why."),
        ("fr", "La Norvège a libéré 29 dockers vendredi. Les 29 sont rentrés chez eux."),
    ],
)
def test_a_figure_alone_that_was_told_is_not_counted_again(language: str, text: str) -> None:
    assert [(n, kind, on) for n, _, kind, on, _ in counts(text, language)] == [(29, "flow", "2025-12-12")]


@pytest.mark.parametrize(
    "text",
    [
        "A total of 8,000 prisoners will be freed under the amnesty, including 600 women.",
        "The two could be freed with 14 others, including three women.",
    ],
)
def test_a_part_is_as_sure_as_its_whole(text: str) -> None:
    whole, part = counts(text, "en")
    assert whole[-1] == part[-1] != "asserted"
