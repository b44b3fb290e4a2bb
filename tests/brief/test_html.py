"""The HTML brief: one file, no network, every line opens the words it rests on, nothing in it runs."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

import pytest
from lxml import html
from lxml.html import HtmlElement

from detente.brief import Brief
from detente.brief.html import render
from detente.brief.timeline import timeline
from detente.case import Case
from tests.brief.conftest import HOSTILE

REFERENCES = ("src", "srcset", "href", "xlink:href", "action", "formaction", "data", "poster", "background")
SECTIONS = ["happened", "people", "exchange", "measures", "numbers", "sources"]


@pytest.fixture(scope="module")
def worked_page(worked: Case, worked_brief: Brief) -> str:
    return render(worked_brief, worked)


@pytest.fixture(scope="module")
def hostile_page(hostile: Case, hostile_brief: Brief) -> str:
    return render(hostile_brief, hostile)


def words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def scripts(tree: HtmlElement) -> list[str]:
    return [s.text or "" for s in tree.iter("script")]


def checked(page: str) -> HtmlElement:
    """What holds of every page, whatever its documents say."""
    tree = html.document_fromstring(page)
    assert [s.get("id") for s in tree.iter("section")] == SECTIONS
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        for name, value in element.attrib.items():
            assert not name.startswith("on"), (element.tag, name)
            if name in REFERENCES:
                assert value.startswith("#"), (element.tag, value)
                assert tree.get_element_by_id(value[1:]) is not None
    assert not list(tree.iter("img", "iframe", "object", "embed", "base", "form", "link"))
    for style in tree.iter("style"):
        assert "@import" not in style.text
        assert "url(" not in style.text
    assert len(scripts(tree)) == 1
    assert "alert" not in scripts(tree)[0]
    ids = Counter(e.get("id") for e in tree.iter() if isinstance(e.tag, str) and e.get("id"))
    assert set(ids.values()) == {1}
    for row in tree.find_class("row"):
        assert row.tag == "details"
        assert row[0].tag == "summary"
        assert words(row[0])
        assert row.xpath(".//blockquote/mark"), words(row[0])
    return tree


def test_the_worked_case(worked_page: str) -> None:
    tree = checked(worked_page)
    assert len(tree.find_class("row")) > 40
    assert "https://" not in worked_page
    assert "http://" not in worked_page


def test_marked_words_stand_in_the_sources(worked: Case, worked_page: str) -> None:
    tree = html.document_fromstring(worked_page)
    texts = [re.sub(r"\s+", " ", worked.text(s)) for s in worked.ledger.sources()]
    marks = {" ".join(m.text_content().split()) for m in tree.iter("mark")}
    assert len(marks) > 50
    for mark in marks:
        assert any(mark in text for text in texts), mark


def test_passages_stand_in_their_context(worked: Case, worked_page: str) -> None:
    tree = html.document_fromstring(worked_page)
    texts = [re.sub(r"\s+", " ", worked.text(s)) for s in worked.ledger.sources() if s.kind == "article"]
    around = [q for q in tree.iter("blockquote") if q.find_class("around")[1].text]
    assert len(around) > 50
    for quote in around:
        passage = " ".join(quote.text_content().split()).removeprefix("… ").removesuffix(" …")
        assert any(passage in text for text in texts), passage


def test_the_timeline_leads_to_the_lines(worked_brief: Brief, worked_page: str) -> None:
    drawn = timeline(worked_brief)
    assert drawn is not None
    tree = html.document_fromstring(worked_page)
    (figure,) = tree.iter("svg")
    targets = [a.get("href") for a in figure.iter("a")]
    assert targets == [f"#{mark.anchor}" for mark in drawn.marks]
    for anchor, mark in zip(targets, drawn.marks, strict=True):
        row = tree.get_element_by_id(anchor[1:])
        assert mark.title in words(row[0])


def test_marks_of_the_timeline_do_not_cover_each_other(worked_brief: Brief) -> None:
    drawn = timeline(worked_brief)
    assert drawn is not None
    places = Counter((mark.x, mark.y) for mark in drawn.marks)
    assert set(places.values()) == {1}
    for mark in drawn.marks:
        (lane,) = (lane for lane in drawn.lanes if lane.name == mark.lane)
        assert lane.y < mark.y < lane.y + lane.height <= drawn.height
        assert 0 < mark.x < drawn.width


def test_a_hostile_document_is_shown_and_not_run(hostile_page: str) -> None:
    tree = checked(hostile_page)
    assert HOSTILE in tree.findtext(".//title")
    assert any(HOSTILE in words(row) for row in tree.find_class("row"))
    assert hostile_page.count("<script") == 1
    assert len(list(tree.iter("h1"))) == 1


def test_every_hostile_claim_has_its_line(hostile_brief: Brief) -> None:
    assert {e.kind for e in hostile_brief.events} == {"release", "pardon", "lift"}
    assert len(hostile_brief.people) == len(hostile_brief.exchanges) == len(hostile_brief.numbers.counts) == 1


def test_an_empty_case_is_a_whole_page(empty: Case) -> None:
    tree = checked(render(empty.view().brief(), empty))
    assert not tree.find_class("row")
    assert not list(tree.iter("svg"))
    assert len(tree.find_class("none")) == 5


def test_a_lost_archive_loses_the_context_and_not_the_words(
    hostile: Case, hostile_brief: Brief, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(_: object) -> str:
        raise ValueError("gone")

    monkeypatch.setattr(hostile, "text", lost)
    checked(render(hostile_brief, hostile))


def test_the_page_can_be_used_without_a_mouse_or_eyes(worked_page: str) -> None:
    tree = html.document_fromstring(worked_page)
    assert tree.get("lang") == "en"
    levels = [int(h.tag[1]) for h in tree.iter("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))
    (figure,) = tree.iter("svg")
    assert figure.get("aria-label")
    # An image has no parts: links inside one would be hidden from whoever listens.
    assert figure.get("role") != "img"
    assert all(cell.get("scope") for cell in tree.iter("th"))
