"""What a text tells, by kind of claim, for tests that ask what it may not be read as."""

from __future__ import annotations

import pytest

from detente.model import Act, Claim, Count, Quote, Trait
from detente.reading import read

PUBLISHED = "2025-12-13"


def claims(text: str, language: str) -> tuple[Claim, ...]:
    return tuple(read(text, language=language, published=PUBLISHED).claims)


def acts(text: str, language: str, kind: str | None = None) -> list[tuple[Claim, Act]]:
    found = [(c, c.act) for c in claims(text, language) if c.act is not None]
    return [(c, a) for c, a in found if kind is None or a.kind == kind]


def quotes(text: str, language: str) -> list[tuple[Claim, Quote]]:
    return [(c, c.quote) for c in claims(text, language) if c.quote is not None]


def counts(text: str, language: str) -> list[tuple[Claim, Count]]:
    return [(c, c.count) for c in claims(text, language) if c.count is not None]


def traits(text: str, language: str, kind: str | None = None) -> list[Trait]:
    found = [c.trait for c in claims(text, language) if c.trait is not None]
    return [t for t in found if kind is None or t.kind == kind]


def failing(owner: str, fault: str) -> pytest.MarkDecorator:
    """The mark of a fault that stands, with the part of the reader that has it; it goes with the fault."""
    return pytest.mark.xfail(strict=True, reason=f"{owner}: {fault}")
