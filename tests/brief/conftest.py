"""A case that wants to do harm: what its documents say must reach a reader as words, never as markup."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from detente.brief import Brief
from detente.case import Case
from detente.model import Act, Count, Group, Link, Quote, Scope, Source, Subject, claim, source_id
from detente.when import When

HOSTILE = "<script>alert('&amp;')</script><img src=x onerror=alert(1)>"
ATTRIBUTE = '" onmouseover="alert(2)'
URL = "url(https://evil.example/x.png)"
TEXT = f"""{HOSTILE} was released on Saturday, said {ATTRIBUTE}.

The presidency pardoned 12 {HOSTILE} in return for {URL} and </style></svg></details><h1>, it said.
[bold]Rich[/bold] \x1b[31mred\x1b[0m \u202e right to left
"""
DAY = When("2025-12-13")


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    folder = tmp_path_factory.mktemp("hostile") / "case"
    with Case.create(folder, f"Title {HOSTILE} {ATTRIBUTE}") as case:
        data = TEXT.encode()
        source = Source(
            id=source_id(data),
            language="en",
            published=DAY,
            publisher=f"Paper {HOSTILE}",
            title=f"Headline {HOSTILE}{ATTRIBUTE}",
            text_length=len(TEXT),
            encoding="utf-8",
            publisher_kind="independent",
        )
        end = TEXT.index(" on Saturday")
        name = Subject(name=f"Anna {HOSTILE}", span=(0, len(HOSTILE)))
        group = Group(noun=HOSTILE, lo=12, hi=12, qualifier="exact")
        start = TEXT.index("The presidency")
        free = Act(kind="release", subjects=(name,), when=DAY, where=HOSTILE, basis=(ATTRIBUTE,))
        pardon = Act(kind="pardon", group=group, when=DAY)
        lift = Act(kind="lift", when=DAY, measure=f"{URL} {HOSTILE}")
        count = Count(
            lo=12, hi=12, qualifier="exact", population=(HOSTILE,), scope=Scope(kind="flow", on=DAY)
        )
        contents = [free, pardon, lift, count, Quote(mode="direct", words=HOSTILE)]
        claims = [
            claim(c, source=source.id, span=(at, to), text=TEXT[at:to])
            for c, (at, to) in zip(contents, [(0, end), *[(start, len(TEXT))] * 4], strict=True)
        ]
        link = Link(gives=claims[1].id, gets=claims[2].id, wording=HOSTILE)
        claims.append(claim(link, source=source.id, span=(start, len(TEXT)), text=TEXT[start:]))
        case.archive.put(data)
        case.ledger.append(source, claims)
        yield case


@pytest.fixture(scope="session")
def hostile_brief(hostile: Case) -> Brief:
    return hostile.view(known="2025-12-16").brief()


@pytest.fixture(scope="session")
def worked_brief(worked: Case) -> Brief:
    return worked.view().brief()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "empty", "Nothing yet") as case:
        yield case
