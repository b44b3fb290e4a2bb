"""Whoever does one thing and, behind a comma, asks another of somebody: the one asked does not speak."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("code", "text", "words", "who"),
    [
        ("en", "Amnesty welcomes the ruling to free two men, urges authorities to drop the charges, and "
               "thanks them.", "drop the charges", "Amnesty International"),
        ("en", "The committee praised the ruling, asked the court to free Anna Kral, and thanked it.",
         "free Anna Kral", "The committee"),
        ("fr", "Amnesty salue la libération de deux reporters, exhorte les autorités à libérer Anna Kral et "
               "remercie les avocats.", "libérer Anna Kral", "Amnesty International"),
    ],
)  # fmt: skip
def test_who_asks(code: str, text: str, words: str, who: str) -> None:
    asked = [[name for name, _, _ in chain] for _, told, chain in said(text, code) if told.startswith(words)]
    assert asked == [[who]]
    assert all(
        name not in ("authorities", "les autorités") for *_, chain in said(text, code) for name, *_ in chain
    )


def test_who_is_told_says_nothing() -> None:
    text = "The five were freed, the ministry said, told to go home."
    assert [words for _, words, _ in said(text, "en") if words == "go home"] == []


@pytest.mark.parametrize("who", ["the court", "her husband"])
def test_what_was_meanwhile_is_not_what_was_said(who: str) -> None:
    text = f"Anna Kral was freed on Monday, {who} said, as the first trials went ahead."
    assert [words for _, words, _ in said(text, "en")] == ["Anna Kral was freed on Monday"]


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "The ministry said it had freed ten men, in a move hailed by Paris.", "it had freed ten men"),
        ("fr", "Le ministère a dit avoir libéré dix hommes, dans un geste salué par Paris.",
         "avoir libéré dix hommes"),
        # A place is a part of what is told.
        ("en", "The mayor said they met in May, in a town.", "they met in May, in a town"),
    ],
)  # fmt: skip
def test_a_narrator_sums_it_up(code: str, text: str, words: str) -> None:
    assert [told for _, told, _ in said(text, code)] == [words]
