"""Who is the subject of a clause joined to that of an act: the act is not done to them."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Parliament adopted an amnesty on Monday, and 40 prisoners are still in jail."),
        ("en", "The king signed a pardon on Monday, but 12 reporters remain behind bars."),
        ("en", "The court ordered a release on Monday, and two guards resigned."),
        ("fr", "Le roi a signé une grâce lundi, mais 12 journalistes restent derrière les barreaux."),
        ("fr", "Le tribunal a ordonné une libération lundi, et deux gardiens ont démissionné."),
        ("ru", "Король подписал в понедельник помилование, но 12 журналистов остаются за решёткой."),
    ],
)
def test_who_does_something_else(language: str, text: str) -> None:
    assert all(act.act.group is None for act in acts(text, language))


def test_whom_the_joined_verb_is_done_to() -> None:
    told = acts("The king signed a pardon for 40 miners on Monday, and two guards resigned.", "en")
    assert [act.act.group.lo for act in told if act.act.group] == [40]
