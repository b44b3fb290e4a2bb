"""The page and its picture."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from detente.errors import UserError
from detente.views.tally import Settings, tally
from detente.views.tally.chart import chart
from detente.views.tally.html import render
from detente.views.tally.report import Report, from_file
from detente.views.tally.words import Words, languages

FILE = Path(__file__).with_name("belarus.toml")


def test_the_picture_is_svg_with_each_count_in_it() -> None:
    made = from_file(FILE, Settings()).tally
    root = ET.fromstring(chart(made))
    titles = " ".join(element.text or "" for element in root.iter() if element.tag.endswith("title"))
    for claim in made.claims:
        assert f"{claim.id} ·" in titles
    numbers = [float(n) for n in re.findall(r'(?:cx|cy|x1|x2|y1|y2)="([^"]+)"', chart(made))]
    assert min(numbers) >= 0
    assert max(numbers) <= 960
    assert 'class="cross"' not in chart(made)


def test_conflicts_are_marked() -> None:
    rows = [
        {"id": "a", "scope": "flow", "value": 123, "on": "2025-12-13", "asserted_by": "AP"},
        {"id": "b", "scope": "flow", "value": 120, "on": "2025-12-13", "asserted_by": "<script>"},
        {"id": "s", "scope": "stock", "value": 12, "on": "2025-12-13", "asserted_by": "AP"},
        {
            "id": "c",
            "scope": "cumulative",
            "value": 3,
            "from": "2025-12-01",
            "to": "2025-12-13?",
            "asserted_by": "AP",
        },
    ]
    made = tally(rows)
    assert 'class="cross"' in chart(made)
    page = render(Report(made))
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


def test_no_counts_make_no_picture() -> None:
    assert chart(tally([])) == ""
    assert "<svg" not in render(Report(tally([])))


@pytest.mark.parametrize("language", languages())
def test_the_page_stands_alone(language: str) -> None:
    page = render(from_file(FILE, Settings(language=language)))
    assert f'lang="{language}"' in page
    assert not re.search(r'(?:src|href)="(?!#)', page)
    assert "@import" not in page
    anchors = set(re.findall(r'id="([^"]+)"', page))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= anchors
    assert "prefers-color-scheme: dark" in page


def test_languages() -> None:
    assert {"en", "fr"} <= set(languages())
    with pytest.raises(UserError, match="no report language"):
        Words.of("xx")
    english = Words.of("en")
    for language in languages():
        words = Words.of(language)
        for key, pattern in english.data["sentences"].items():
            fields = set(re.findall(r"{(\w+)}", words.data["sentences"][key]))
            assert fields <= set(re.findall(r"{(\w+)}", pattern)), (language, key)
        assert words.date("2025-12-13?")
        assert words.date("2025-12-01/2025-12-13")
        assert words.date("2025-21")
        assert words.date("202X")


def test_what_was_done_to_those_counted_has_a_word_in_every_language() -> None:
    """No stream stands in a sentence under its own name: *two people sentence on*."""
    for language in languages():
        assert {"release", "detention", "sentence", "charge", "death"} <= set(
            Words.of(language).data["scope"]
        )
