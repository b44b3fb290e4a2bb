"""Whom a pronoun means behind what somebody did to another, and by what name a body is told."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

PARDONED = [
    ("en", "Ivan Moroz pardoned Anton Kral and he was released on Friday.", "release"),
    ("en", "Ivan Moroz pardoned the blogger Anton Kral and he was taken to Oslo from prison.", "transfer"),
    ("en", "The judge Ivan Moroz sentenced Anton Kral to ten years, and he was taken to prison.", "transfer"),
    ("ru", "Иван Мороз помиловал Антона Краля, и он был освобождён в пятницу.", "release"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind"), PARDONED)
def test_it_is_whom_it_was_done_to(language: str, text: str, kind: str) -> None:
    told = [[s.name for s in a.act.subjects] for a in acts(text, language) if a.act.kind == kind]
    assert told in ([["Anton Kral"]], [["Антон Краль"]])


def test_a_woman_is_no_man() -> None:
    text = "President Ivan Moroz pardoned Zarya and she was taken to Oslo from prison."
    (taken,) = [a.act for a in acts(text, "en") if a.act.kind == "transfer"]
    assert not taken.subjects


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("The deal was with Hamas, the group that captured the soldier Anton Kral in 2006.", "Hamas"),
        ("The talks were with the ELN, a guerrilla group which released two hostages in May.", "ELN"),
        ("Reuters, the agency which reported that Peru freed 20 prisoners, said so.", "pe"),
    ],
)  # fmt: skip
def test_a_body_is_told_by_name_before_what_it_is(text: str, authority: str) -> None:
    assert [a.act.authority for a in acts(text, "en")] == [authority]


@pytest.mark.parametrize(
    "text",
    [
        "Anton Kral wants sanctions lifted.",
        "The senator Anton Kral wants US sanctions eased.",
        "Anton Kral wants sanctions removed before talks.",
    ],
)
def test_who_wants_measures_ended_is_under_none_and_asks_for_none(text: str) -> None:
    told = [a.act for a in acts(text, "en")]
    assert all(not a.subjects and a.kind != "impose" for a in told)
