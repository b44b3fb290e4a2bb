"""The brief as one self-contained HTML file: no network, no external font, image or script."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined

from detente.brief import words
from detente.brief.build import Brief
from detente.brief.timeline import timeline
from detente.model import Value
from detente.views.evidence import Evidence

if TYPE_CHECKING:
    from detente.case import Case

AROUND = 260
"""Characters of context shown on each side of a passage."""


class Passage(Value, frozen=True):
    """A passage with the text around it, for the page."""

    place: str
    title: str
    before: str
    words: str
    after: str
    factuality: str
    counted: bool
    claim: str
    source: str
    span: tuple[int, int]


def render(brief: Brief, case: Case) -> str:
    """The page. The texts of the sources come from the case's archive."""
    environment = Environment(
        loader=PackageLoader("detente.brief"), autoescape=True, trim_blocks=True, lstrip_blocks=True,
        undefined=StrictUndefined,
    )  # fmt: skip
    contexts = _Contexts(case)
    template = environment.get_template("brief.html")
    return template.render(brief=brief, words=words, passages=contexts.passages, timeline=timeline(brief))


class _Contexts:
    """The texts of the sources, each fetched once."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._sources = {s.id: s for s in case.ledger.sources()}
        self._texts: dict[str, str] = {}

    def passages(self, evidence: Iterable[Evidence]) -> list[Passage]:
        return [self._passage(each) for each in evidence]

    def _passage(self, each: Evidence) -> Passage:
        source = self._sources[each.source]
        # An entry of a list or a row of a registry is whole in itself: its neighbours are no context.
        text = self._text(each.source) if source.kind == "article" else ""
        start, end = each.span
        return Passage(
            place=words.source_line(each),
            title=source.title or "",
            before=_tail(text[max(0, start - AROUND) : start], start > AROUND),
            words=each.text,
            after=_head(text[end : end + AROUND], end + AROUND < len(text)),
            factuality=each.factuality,
            counted=each.counted,
            claim=each.claim,
            source=each.source,
            span=each.span,
        )

    def _text(self, source: str) -> str:
        if source not in self._texts:
            try:
                self._texts[source] = self._case.text(self._sources[source])
            except ValueError:
                # The words themselves are in the ledger; only what stands around them is lost.
                self._texts[source] = ""
        return self._texts[source]


def _tail(text: str, cut: bool) -> str:
    """The end of a context, from a whole word on."""
    if cut and " " in text:
        return "… " + text.partition(" ")[2]
    return text


def _head(text: str, cut: bool) -> str:
    """The beginning of a context, up to a whole word."""
    if cut and " " in text:
        return text.rpartition(" ")[0] + " …"
    return text
