"""What nobody says, what stands in no paper that was put out, and occasions to speak, which speak not."""

from __future__ import annotations

import pytest

from detente.reading import read
from tests.reading.speech.said import said, speakers


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "No official has said that Anna Kral was freed."),
        ("en", "Neither Minsk nor Warsaw has confirmed that Anna Kral was freed."),
        ("en", "The ministry has not published a statement saying that Anna Kral was freed."),
        ("en", "There is no document saying that Anna Kral was freed."),
        ("en", "No statement has been issued saying that Anna Kral was freed."),
        ("en", "Two men were jailed for posts saying that Anna Kral was freed."),
        ("fr", "Aucun responsable n'a dit qu'Anna Kral avait été libérée."),
        ("fr", "Le ministère n'a pas publié de communiqué affirmant qu'Anna Kral avait été libérée."),
        ("fr", "Le ministère n'a tenu aucune conférence de presse annonçant qu'Anna Kral avait été libérée."),
        ("ru", "Министерство не опубликовало заявление, в котором сказано, что Анна Краль освобождена."),
    ],
)  # fmt: skip
def test_nobody_says_it_and_nothing_is_sure(code: str, text: str) -> None:
    claims = read(text, language=code).claims
    assert not [c for c in claims if c.quote is not None]
    assert all(
        c.factuality in ("possible", "denied")
        for c in claims
        if c.act is not None and c.act.kind == "release"
    )


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        ("en", "Anna Kral later held a press briefing calling the trial “a farce”.", "Anna Kral"),
        ("en", "The ministry published a list specifying how many will be freed.", "The ministry"),
        ("en", "Anna Kral gave an interview saying that five men had been freed.", "Anna Kral"),
        ("fr", "La maire a tenu une conférence de presse qualifiant le procès de « farce ».", "La maire"),
        ("fr", "La maire a donné un entretien affirmant que cinq hommes étaient libres.", "La maire"),
        ("ru", "Министерство опубликовало отчёт, уточняющий, сколько человек освободят.", "Министерство"),
        # What a parser hangs on the noun before the comma is none of its words.
        ("fr", "Anna Kral ferait partie de l'échange de prisonniers, rapporte Bloomberg.", "Bloomberg"),
        # It was published before, by whoever did.
        ("en", "Anna Kral was jailed after publishing a letter calling the trial “a farce”.", "Anna Kral"),
    ],
)
def test_who_makes_an_occasion_or_a_paper_speaks_in_it(code: str, text: str, who: str) -> None:
    assert [chain for chain in speakers(text, code) if chain] == [[who]]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "At a press briefing calling the trial “a farce”, two lawyers were seen."),
        ("fr", "Deux avocats ont quitté une conférence de presse qualifiant le procès de « farce »."),
        ("en", "Anna Kral was arrested over a social media post calling the war “brutal”."),
        ("en", "Anna Kral was convicted of writing a letter calling the trial “a farce”."),
    ],
)
def test_an_occasion_and_a_charge_speak_not(code: str, text: str) -> None:
    assert said(text, code) == []


def test_whom_a_thing_relates_to_says_nothing() -> None:
    text = (
        "The sanctions, taken in conjunction with EU sanctions adopted the same date, relate to President "
        "Anna Kral and Vice President Karl Lind."
    )
    assert [c for c in read(text, language="en").claims if c.quote is not None] == []
