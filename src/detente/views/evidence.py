"""The sentence that an answer rests on, as views hand it out."""

from __future__ import annotations

from collections.abc import Iterable

from detente.model import Span, Value
from detente.views.voices import Testimony


class Evidence(Value, frozen=True):
    """A passage with who says it: what every line of a brief can be traced to.

    ``voice`` is whose word it is, ``path`` what it passed through, ``counted`` whether the voice is known
    and so counts as a confirmation.
    """

    claim: str
    source: str
    publisher: str
    published: str | None
    span: Span
    text: str
    voice: str
    voice_kind: str
    path: tuple[str, ...]
    counted: bool
    factuality: str


def evidence(testimony: Testimony) -> Evidence:
    """A testimony as evidence."""
    claim, source = testimony.claim, testimony.source
    return Evidence(
        claim=claim.id,
        source=source.id,
        publisher=testimony.path[-1],
        published=source.published,
        span=claim.span,
        text=claim.text,
        voice=testimony.voice.name,
        voice_kind=testimony.voice.kind,
        path=testimony.path,
        counted=testimony.resolved and testimony.voice.kind != "unknown",
        factuality=claim.factuality,
    )


def evidences(testimonies: Iterable[Testimony]) -> tuple[Evidence, ...]:
    """Each passage once, in the order given."""
    seen: dict[tuple[str, Span], Evidence] = {}
    for each in testimonies:
        seen.setdefault((each.source.id, each.claim.span), evidence(each))
    return tuple(seen.values())
