"""One act that one text dates otherwise than the rest."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from detente.model import Claim, Count, Scope, Source, claim
from detente.views.tally import from_claims, tally
from detente.when import When


@dataclass
class Told:
    source: str
    number: int
    day: str
    population: tuple[str, ...] = ()


def items(*told: Told) -> list[tuple[Claim, Source]]:
    return [
        (
            claim(
                Count(
                    lo=t.number,
                    hi=t.number,
                    qualifier="exact",
                    population=t.population,
                    scope=Scope(kind="flow", on=When(t.day)),
                ),
                source=f"sha256:{t.source}",
                span=(at, at + 3),
                text=str(t.number),
            ),
            Source(id=f"sha256:{t.source}", publisher=f"Paper {t.source}", published=When("2025-09-13")),
        )
        for at, t in enumerate(told)
    ]


FOUR = [Told(name, 52, "2025-09-11") for name in "abcd"]


def test_a_crowd_on_the_day_after_is_the_one_that_more_texts_tell_of() -> None:
    found = tally(items(*FOUR, Told("e", 52, "2025-09-12"), Told("e", 6, "2025-09-12", ("lithuanian",))))
    assert {str(c.on) for c in found.claims} == {"2025-09-11"}
    assert [str(c.told_on) for c in found.claims if c.told_on] == ["2025-09-12"] * 2
    assert not any(b.query.scope == "cumulative" and b.lo > 52 for b in found.bounds)
    notes = [n.text for n in found.notes if n.kind == "retold"]
    assert len(notes) == 2 and all("12 September 2025" in text for text in notes)


def test_a_day_that_another_text_gives_too_is_that_of_an_act_of_its_own() -> None:
    # Of three exchanges on three days, two are of as many people.
    told = [*(Told(name, 120, "2025-09-11") for name in "abc"), Told("e", 120, "2025-09-13"),
            Told("e", 303, "2025-09-13"), Told("f", 303, "2025-09-13")]  # fmt: skip
    assert [str(c.on) for c in from_claims(items(*told))] == [t.day for t in told]


@pytest.mark.parametrize(
    "told",
    [
        # Another number, a week later, a handful of people, as many texts for either day.
        [*FOUR, Told("e", 53, "2025-09-12")],
        [*FOUR, Told("e", 52, "2025-09-19")],
        [*[Told(name, 3, "2025-09-11") for name in "abcd"], Told("e", 3, "2025-09-12")],
        [Told("a", 52, "2025-09-11"), Told("e", 52, "2025-09-12")],
        # Somebody tells of both days.
        [*FOUR, Told("d", 52, "2025-09-12"), Told("e", 52, "2025-09-12")],
    ],
)
def test_other_acts_stay_on_their_days(told: list[Told]) -> None:
    assert [str(c.on) for c in from_claims(items(*told))] == [t.day for t in told]
