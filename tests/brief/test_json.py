"""What ``--json`` prints is what docs/json.md says, field by field, both ways."""

from __future__ import annotations

import json
import re
import types
import typing
from typing import Any

import msgspec
import pytest

from detente.adding import Added
from detente.brief import Brief
from detente.brief.build import Measure, Number, Numbers
from detente.ledger import Report
from detente.model import Act, Bound, Claim, Count, Decision, Group, Link, Quote, Scope, Trait, to_builtins
from detente.reviewing import OpenItem
from detente.views.corroboration import Standing, Tie
from detente.views.custody import CustodyState, Episode
from detente.views.events import Event, Tallied
from detente.views.evidence import Evidence
from detente.views.exchanges import Exchange, Side
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
TYPES: list[type[msgspec.Struct]] = [
    Added, Brief, Measure, Number, Numbers, Report, Decision, OpenItem, Standing, Tie, CustodyState, Episode,
    Event, Tallied, Evidence, Exchange, Side, Act, Bound, Claim, Count, Group, Link, Quote, Scope, Trait,
]  # fmt: skip


def section(title: str) -> str:
    return PAGE.split(f"\n## {title}\n")[1].split("\n## ")[0]


def names(text: str) -> set[str]:
    """The words that a page sets as code."""
    return {word for span in re.findall(r"`([^`\n]+)`", text) for word in re.findall(r"[a-z_]+", span)}


def fields(kind: type[msgspec.Struct]) -> set[str]:
    return {field.encode_name for field in msgspec.structs.fields(kind)}


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)
def test_every_field_is_documented(kind: type[msgspec.Struct]) -> None:
    assert fields(kind) <= names(PAGE)


@pytest.mark.parametrize(
    ("title", "kinds"),
    [
        ("`detente add --json`", [Added]),
        ("`detente verify --json`", [Report]),
        ("`detente who NAME --json`", [CustodyState, Episode]),
        ("`detente review --json`", [OpenItem, Decision]),
        (
            "`detente brief --json`",
            [Brief, Event, Tallied, Evidence, Exchange, Side, Measure, Number, Numbers, Standing, Tie],
        ),
    ],
)
def test_a_command_documents_the_fields_of_what_it_prints(
    title: str, kinds: list[type[msgspec.Struct]]
) -> None:
    documented = names(section(title))
    for kind in kinds:
        assert fields(kind) <= documented, kind


def keys(value: Any) -> set[str]:
    """All keys of what was printed, but for those that are data: of a record, of what is counted by name."""
    if isinstance(value, list):
        return set().union(*map(keys, value)) if value else set()
    if not isinstance(value, dict):
        return set()
    inner = [keys(v) for k, v in value.items() if k not in ("record", "others", "state")]
    return set(value).union(*inner)


def test_a_brief_prints_what_is_documented(worked_brief: Brief) -> None:
    printed = json.loads(json.dumps(to_builtins(worked_brief)))
    assert keys(printed) <= names(PAGE)


def test_what_is_documented_of_a_brief_is_printed() -> None:
    """Each row of the table names a field of the report, and in brackets those of its parts."""
    rows = re.findall(r"^\| (.+?) \| (.+) \|$", section("`detente brief --json`"), re.MULTILINE)[1:]
    top = [name for first, _ in rows for name in re.findall(r"`(\w+)`", first)]
    assert set(top) == fields(Brief)
    hints = typing.get_type_hints(Brief)
    for first, second in rows:
        (name, *more) = re.findall(r"`(\w+)`", first)
        if more or name in ("people", "others"):
            continue
        parts = element(hints[name])
        outer = re.sub(r"\([^()]*\)", "", second)
        assert set(re.findall(r"`(\w[\w ]*)`", outer)) - {"in-force"} <= fields(parts), name


def element(hint: Any) -> Any:
    """The structure that a field holds, or holds many of."""
    arguments = [a for a in typing.get_args(hint) if a is not Ellipsis and a is not types.NoneType]
    return element(arguments[0]) if arguments else hint
