"""A case whose lists, acts and texts a test writes, and the measures that it then shows."""

from __future__ import annotations

from pathlib import Path

from detente import lists, sources
from detente.case import Case
from detente.lists import acts
from detente.model import (
    Act,
    ActKind,
    Claim,
    Factuality,
    PublisherKind,
    Source,
    Speaker,
    Subject,
    claim,
    source_id,
)
from detente.views.measures import (
    MeasureState,
    in_force,
)
from detente.when import When
from tests.lists.build import sdn, sdn_file

CASE = """
title = "Potash"
[[subject]]
name = "Sozhkali"
kind = "organization"
aliases = ["Сожкалий"]
ids = ["600900100"]
[[subject]]
name = "Anton Drabysheuski"
aliases = ["Антон Драбышевский"]
"""
COMPANY = sdn(101, "SOZHKALI OAO", "Registration Number 600900100 (Belarus).")
MAN = sdn(102, "DRABYSHEUSKI, Anton Kanstantsinavich", "DOB 14 Mar 1971.", kind="individual")
OTHER = sdn(103, "ZARECHYE TRADING FZE")
EU = """
authority = "eu"
list = "Regulation 765/2006"
published = "2023-01-01"
[[act]]
kind = "impose"
entry = "I.B-1"
subject = "Sozhkali"
type = "organization"
when = "2022-06-03"
program = "Annex I.B"
[act.fields]
"Registration number" = "600900100"
"""


class Desk:
    """A case under test, with ways to add to it."""

    def __init__(self, folder: Path, config: str = CASE) -> None:
        folder.mkdir(exist_ok=True)
        (folder / "case.toml").write_text(config, encoding="utf-8")
        self.case = Case.open(folder)

    def copy(self, name: str, *rows: str, data: bytes | None = None) -> None:
        data = data or sdn_file(*rows)
        document = sources.document(data, name=name, kind="list")
        lists.add_copy(self.case.ledger, self.case.archive, document, data)

    def hand(self, text: str) -> None:
        data = text.encode()
        document = acts.dated(sources.document(data, name="acts.toml", kind="acts"))
        self.case.archive.put(data)
        self.case.ledger.append(document.source, acts.claims(document))

    def said(
        self,
        published: str,
        kind: ActKind,
        *,
        publisher: str = "Wire",
        voice: PublisherKind = "agency",
        by: str | None = None,
        factuality: Factuality = "asserted",
        text: str = "words",
        subjects: tuple[str, ...] = (),
        **act: object,
    ) -> Claim:
        made = Source(
            id=source_id(f"{published}{kind}{publisher}{text}".encode()),
            published=When(published),
            publisher=publisher,
            publisher_kind=voice,
            text_length=len(text),
        )
        span = (0, len(text))
        named = tuple(Subject(name=s, span=span) for s in subjects)
        content = Act(kind=kind, subjects=named, **act)  # type: ignore[arg-type]
        speaker = (Speaker(name=by, span=span, resolved=True),) if by else ()
        one = claim(content, source=made.id, span=span, text=text, factuality=factuality, attribution=speaker)
        self.case.ledger.append(made, [one])
        return one

    def about(self, name: str | None, on: str, known: str | None = None, **ask: str) -> list[MeasureState]:
        return in_force(self.case, self.case.view(on, known).snapshot, name, **ask)  # type: ignore[arg-type]

    def one(self, name: str, on: str, known: str | None = None, authority: str = "us-ofac") -> MeasureState:
        [state] = [s for s in self.about(name, on, known) if s.authority == authority]
        return state
