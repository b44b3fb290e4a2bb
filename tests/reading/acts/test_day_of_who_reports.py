"""The day on which an act was reported, hailed or called something is none of its own."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

DAYS = [
    ("The president has granted amnesty to 40 men, as reported by media on Thursday.", "pardon", None),
    ("On Friday, the mayor welcomed the release of Ivan Kral.", "release", None),
    ("On Friday, the mayor described the arrest of three clerks as a mistake.", "detain", None),
    ("On Friday, Minsk announced the release of Ivan Kral.", "release", "2025-12-12"),
    ("The release of Ivan Kral took place on Friday.", "release", "2025-12-12"),
    ("The police carried out the arrest of Ivan Kral on Friday.", "detain", "2025-12-12"),
    ("Ivan Kral was released late Friday after being granted a pardon.", "pardon", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "day"), DAYS)
def test_the_day_of_who_tells_of_it(text: str, kind: str, day: str | None) -> None:
    assert {a.act.when for a in acts(text, "en") if a.act.kind == kind} == {day}


def test_who_stands_in_a_clause_of_time_is_not_freed() -> None:
    text = "Anna Petrova is one of those that Peru began freeing on Friday after Jan Novak agreed to pay."
    assert all(s.name != "Jan Novak" for a in acts(text, "en") for s in a.act.subjects)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "La revue a révélé le 30 mai que Lima et Quito avaient expulsé la quasi-totalité de leurs hôtes.",
        ),
        ("fr", "La revue a révélé le 30 mai que Lima avait expulsé la plupart des journalistes étrangers."),
        ("en", "The weekly revealed on May 30 that Peru had expelled two journalists in recent weeks."),
    ],
)
def test_what_had_been_done_was_not_done_on_the_day_of_who_reveals_it(language: str, text: str) -> None:
    assert all(a.act.when is None for a in acts(text, language) if a.act.kind == "expel")
