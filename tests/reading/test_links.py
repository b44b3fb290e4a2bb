"""Which act was given for which."""

from __future__ import annotations

import pytest

from detente.reading import acts, dates, links
from detente.reading.cast import Cast
from detente.reading.counts import find_groups
from detente.reading.links import FoundLink
from detente.reading.parse import parse


def found(text: str, language: str) -> tuple[list[acts.FoundAct], list[FoundLink]]:
    page = parse(text, language, wanted=lambda sentence: acts.wanted(sentence, language))
    cast = Cast(page)
    stated = acts.find(page, dates.find(text, "2025-12-13", language), find_groups(text, language), cast)
    return stated, links.find(page, stated)


@pytest.mark.parametrize(
    ("language", "text", "wording"),
    [
        (
            "fr",
            "Minsk a libéré dix opposants en échange de la levée des sanctions américaines.",
            "en échange de",
        ),
        (
            "fr",
            "Minsk a libéré dix opposants. En échange, Washington a levé les sanctions contre Belavia.",
            "En échange",
        ),
        (
            "en",
            "Minsk freed ten activists in return for the lifting of US sanctions on potash.",
            "in return for",
        ),
        (
            "en",
            "Minsk freed ten activists. In exchange, Washington lifted sanctions on Belavia.",
            "In exchange",
        ),
        ("ru", "Минск освободил десять заключённых в обмен на снятие санкций с авиакомпании.", "в обмен на"),
    ],
)
def test_a_release_for_relief(language: str, text: str, wording: str) -> None:
    stated, (link,) = found(text, language)
    assert (stated[link.gives].act.kind, stated[link.gets].act.kind) == ("release", "lift")
    assert link.wording == wording
    assert wording in text[slice(*link.span)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Minsk a libéré dix opposants après la levée des sanctions américaines."),
        ("en", "Minsk freed ten activists, which has nothing to do with the lifting of US sanctions."),
        ("en", "John Coale met Anna Petrova. In exchange, Washington lifted sanctions on Belavia."),
    ],
)
def test_no_link_without_words_for_it(language: str, text: str) -> None:
    assert found(text, language)[1] == []
