"""What OFAC's formats have in common: its words for kinds of subject and of identifier, its dates."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from detente.lists.base import edtf
from detente.lists.numbers import numbers_in
from detente.model import Identifier
from detente.when import When

KINDS = {
    "individual": "person",
    "entity": "organization",
    "vessel": "vessel",
    "aircraft": "aircraft",
    "": "organization",
}
"""What its ``SDN_Type`` and ``sdnType`` say, in our words."""

_LONGEST = 60
_WORDS = re.compile(r"[a-z]{3}")


@cache
def identifier_kinds() -> tuple[str, ...]:
    """Its kinds of identifier, the longest first, so that the first that fits is the right one."""
    text = (files("detente.lists") / "data" / "ofac_identifiers.txt").read_text(encoding="utf-8")
    kinds = [line for line in text.splitlines() if line and not line.startswith("# ")]
    return tuple(sorted(kinds, key=len, reverse=True))


@cache
def _kinds() -> frozenset[str]:
    return frozenset(identifier_kinds())


_NUMBER = re.compile(
    r"\b(?:number|no\.|id|identification|passport|licen[cs]e|registration|registry|certificate|code|card)"
    r"(?![\w.])|\b(?:no|id)\.",
    re.IGNORECASE,
)
_NO_NUMBER = re.compile(
    r"phone|fax|nationality|date|information|determination|model|flag|risk|transactions", re.IGNORECASE
)


def identifies(kind: str, value: str) -> bool:
    """Whether a kind that OFAC names is one of identifier: it lists gender, models and warnings beside them.

    A kind that it adds one day is one if its name says so and the value has a digit.
    """
    if kind in _kinds() or kind.startswith("Digital Currency Address"):
        return True
    said = _NUMBER.search(kind) and not _NO_NUMBER.search(kind)
    return bool(said) and len(value) <= _LONGEST and any(c.isdigit() for c in value)


def numbered(kind: str, value: str, country: str | None = None) -> list[Identifier]:
    """The identifiers in one field: its value as it stands, and the numbers in it where words are, too.

    Whole, for words can be part of it (*13/Ta Ta Na (Naing)019077*); alone, for it is asked for without them
    (*405885 Bogota*).
    """
    found = [(value, country)]
    if " " in value and _WORDS.search(value):
        told = [(number, country or place) for number, place in numbers_in(value, certain=False)]
        is_one = len(value) <= _LONGEST and any(c.isdigit() for c in value)
        found = [*(found if is_one else ()), *(t for t in told if t[0] != value)]
    return [Identifier(kind=kind, value=number, country=place) for number, place in found]


def programs(text: str) -> tuple[str, ...]:
    """The programmes of one field: ``IRAN] [SDGT`` are two."""
    return tuple(p for part in re.split(r"[;\]\[]", text) if (p := part.strip()))


def american_date(text: str) -> When | None:
    """``03/10/2021`` as OFAC writes it: the month first."""
    match = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", text.strip())
    return edtf(match[3], match[1], match[2]) if match else None
