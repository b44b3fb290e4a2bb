"""Whose a list of sanctions is, by the state that the words right behind it name."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

OF = [
    ("en", "Belavia was added to the sanctions list of Canada.", "ca"),
    ("en", "Anton Kral was put on the sanctions list of the United States on Monday.", "us"),
    ("en", "Anton Kral was placed on the blacklist of the EU.", "eu"),
    ("en", "Belavia was removed from the sanctions list of Canada.", "ca"),
    ("fr", "Anton Kral a été inscrit sur la liste noire du Canada.", "ca"),
    ("fr", "Anton Kral a été ajouté à la liste des sanctions de la Suisse lundi.", "ch"),
    ("en", "Anton Kral was added to the sanctions list of companies of Canada.", None),
    ("en", "Anton Kral was added to a sanctions list of officials from Russia.", None),
]


@pytest.mark.parametrize(("language", "text", "authority"), OF)
def test_a_list_is_of_the_state_named_right_behind_it(
    language: str, text: str, authority: str | None
) -> None:
    assert [a.act.authority for a in acts(text, language)] == [authority]
