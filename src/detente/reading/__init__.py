"""From an article to claims that stand up: the words of a document, and what they assert, with their spans.

A newcomer must know four things. (1) The reader is a chain of small finders over one `Page`: the text is
cut into paragraphs and sentences by rule, only the sentences that hold a trigger are parsed, and each
finder (dates, counts, speech, acts, links, traits) turns what it sees into claims with a span; nothing
here knows a database. (2) What a finder knows of a language is data under ``languages/<code>/``; code
holds what is true of all of them. Parses come in Universal Dependencies whichever model made them, and
`clauses` lays them out as who does what to whom. (3) Precision comes first: an empty field beats a guess,
and a claim whose words are not in the text cannot be built. (4) Who says it is part of every claim:
`speech` finds the voices, innermost first, and `names` finds whom their words mean.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from detente.model import Document, Reading

__all__ = ["read"]


def read(
    text_or_document: str | Document,
    *,
    language: str | None = None,
    published: str | date | None = None,
    publisher: str | None = None,
    gazetteer: Iterable[Any] = (),
) -> Reading:
    """What a text asserts: see `detente.reading.reader.read`, which is loaded when first called."""
    from detente.reading import reader

    return reader.read(
        text_or_document, language=language, published=published, publisher=publisher, gazetteer=gazetteer
    )
