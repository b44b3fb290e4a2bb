"""Charges in quotation marks that hold the sentence's own mark, and charges that are a deed of any kind."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

PAGE = "Peter Kolar is an editor. The prison is old.\n\n"


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ('Peter Kolar was convicted of "spreading false news."', ("spreading false news",)),
        ("Peter Kolar was charged with “spreading false news,” his lawyer said.", ("spreading false news",)),
        ('He was charged with "treason," "espionage" and "fraud."', ("treason", "espionage", "fraud")),
        ('Peter Kolar was convicted of taking part in "an illegal rally."',
         ('taking part in "an illegal rally"',)),
        ("Peter Kolar was found guilty of encouraging a suicide.", ("encouraging a suicide",)),
        ("Peter Kolar was convicted of driving a car too fast.", ("driving a car too fast",)),
        ("Peter Kolar was accused of defaming police.", ("defaming police",)),
        # Nothing cut behind its verb is one, nor a reproach that nobody in office makes.
        ("Peter Kolar was charged with selling what he believed was a map.", ()),
        ('"Peter Kolar was convicted of fraud," his lawyer said. "He denies it."', ("fraud",)),
        ('Peter Kolar was convicted of what he called "lies."', ()),
    ],
)  # fmt: skip
def test_the_charges_are_told_whole(text: str, basis: tuple[str, ...]) -> None:
    assert [a.act.basis for a in acts(PAGE + text, "en")] == [basis]


def test_a_critic_charges_nobody() -> None:
    text = "Peter Kolar drew attention after mocking the president and accusing him of lying about money."
    assert not acts(PAGE + text, "en")
