"""Questions and suppositions as a user types them.

A question is traits and a time, parted by commas: ``Belarusian, to Lithuania, 2025-12-13``; a period
(``2024-07/2025-12-13``) asks for a total, and the word ``stock`` for who is in prison on the day. A
supposition takes counts away (``without c10, c12``), keeps only some (``only c21, c23``), changes one
(``c10.to=2024-12-08``, ``c26.value=105``), or adds one: a question with a comparison and a number
(``to Lithuania, 2025-12-13 = 10``; also ``>= <= > <``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import msgspec

from detente.errors import UserError
from detente.model import ScopeKind
from detente.views.tally.model import Counted, in_context
from detente.views.tally.questions import query
from detente.views.tally.rows import population, read_rows
from detente.views.tally.traits import vocabulary
from detente.when import When

_STOCK = frozenset({"stock", "held", "in prison"})
_TIME = re.compile(
    r"\d{3}[\dX](?:-\d{2})?(?:-\d{2})?[?~%]?(?:/(?:\.\.|\d{3}[\dX](?:-\d{2})?(?:-\d{2})?[?~%]?))?|\.\./\d.*"
)
_COMPARED = re.compile(r"(?P<of>.+?)\s*(?P<sign>>=|<=|=|>|<)\s*(?P<n>\d+)\s*")
_CHANGE = re.compile(r"(?P<id>[^\s.]+)\.(?P<field>value|on|from|to|population|qualifier)\s*=\s*(?P<value>.*)")
_SIGNS = {
    "=": ("exact", 0),
    ">=": ("at_least", 0),
    ">": ("more_than", 0),
    "<": ("under", 0),
    "<=": ("under", 1),
}


def question(text: str, claims: Sequence[Counted] = (), home: str | None = None) -> Counted:
    """The count that a question asks about.

    Raises:
        UserError: it names no time, or traits that nobody can have together.
    """
    parts = [part.strip() for part in re.split(r"[,;]", text) if part.strip()]
    times = [part for part in parts if _TIME.fullmatch(part)]
    stock = any(part.casefold() in _STOCK for part in parts)
    said = [part for part in parts if part not in times and part.casefold() not in _STOCK]
    if len(times) != 1:
        raise UserError(f"{text!r}: name one day or period, as in 'Belarusian, to Lithuania, 2025-12-13'")
    try:
        when = When(times[0])
    except ValueError as error:
        raise UserError(f"{text!r}: {error}") from error
    traits, stream = population(said)
    canonical = [vocabulary().canonical(trait) for trait in traits]
    for index, a in enumerate(canonical):
        for b in canonical[:index]:
            if vocabulary().excludes(a, b, home):
                raise UserError(f"{text!r}: nobody is both {b!r} and {a!r}; ask about one of them")
    if when.is_interval or (when.day is None and not stock):
        start, _, end = times[0].partition("/")
        end = end or start
        return query(
            canonical,
            scope="cumulative",
            stream=stream,
            start=None if start == ".." else When(start),
            end=None if end == ".." else When(end),
        )
    scope: ScopeKind = "stock" if stock else "flow"
    return query(canonical, scope=scope, on=when, stream=stream)


def supposed(text: str, claims: Sequence[Counted], home: str | None = None) -> list[Counted]:
    """The counts as they would be under a supposition.

    Raises:
        UserError: it is none of the forms above, or names a count that is not there.
    """
    word, _, rest = text.strip().partition(" ")
    if word.casefold() in ("without", "only", "sans", "seulement"):
        named = [name for name in re.split(r"[\s,;]+", rest) if name]
        _known(named, claims, text)
        keep = word.casefold() in ("only", "seulement")
        return in_context([claim for claim in claims if (claim.id in named) == keep])
    changed = _CHANGE.fullmatch(text.strip())
    if changed:
        _known([changed["id"]], claims, text)
        return in_context([_changed(c, changed, text, home) if c.id == changed["id"] else c for c in claims])
    compared = _COMPARED.fullmatch(text.strip())
    if not compared:
        forms = "'without c10', 'only c1, c2', 'c10.to=2024-12-08' or 'to Lithuania, 2025-12-13 = 10'"
        raise UserError(f"--what-if {text!r}: write {forms}")
    asked = question(compared["of"], claims, home)
    qualifier, more = _SIGNS[compared["sign"]]
    number = int(compared["n"]) + more
    voice = msgspec.structs.replace(asked.voice, name="?")
    added = msgspec.structs.replace(
        asked,
        id="what-if",
        low=number,
        high=number,
        qualifier=qualifier,
        voice=voice,
        where=f"--what-if {text!r}",
    )
    return in_context([*claims, added])


def _known(names: Sequence[str], claims: Sequence[Counted], text: str) -> None:
    ids = {claim.id for claim in claims}
    missing = [name for name in names if name not in ids]
    if missing or not names:
        raise UserError(
            f"{text!r}: there is no count {', '.join(missing) or 'named'}; the ids are in the first column"
        )


def _changed(claim: Counted, change: re.Match[str], text: str, home: str | None) -> Counted:
    row: dict[str, Any] = {
        "id": claim.id,
        "scope": claim.scope,
        "population": list(claim.said),
        "value": f"{claim.low}-{claim.high}",
        "qualifier": claim.qualifier,
        "on": claim.on,
        "from": claim.start,
        "to": claim.end,
        "asserted_by": claim.voice.name,
        "published": claim.published,
        "scene": claim.scene,
        "closed": "yes" if claim.closed else "",
    }
    row[change["field"]] = change["value"]
    (made,) = read_rows([row], name=f"--what-if {text!r}", home=home)
    return msgspec.structs.replace(made, voice=claim.voice, stream=claim.stream, verified=claim.verified)
