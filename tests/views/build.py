"""Build small snapshots by hand: sources that say things, without a document behind them."""

from __future__ import annotations

from datetime import date

from detente.config import SubjectEntry
from detente.ledger import Snapshot
from detente.model import (
    Act,
    Claim,
    Content,
    Decision,
    DocumentKind,
    Factuality,
    PublisherKind,
    Source,
    Speaker,
    Subject,
    Trait,
    claim,
    decision,
    source_id,
)
from detente.sources.publishers import Publisher, Publishers
from detente.views.corroboration import Hearing
from detente.views.custody import CustodyState, custody
from detente.views.roster import people
from detente.views.voices import Directory, fold
from detente.when import When

PUBLISHERS = Publishers(
    [
        Publisher(name="State Agency", kind="state media", country="by"),
        Publisher(name="Presidency", kind="authority", country="by"),
        Publisher(name="Foreign Ministry", kind="authority", country="lt"),
        Publisher(name="Wire", kind="agency", country="gb"),
        Publisher(name="Free Radio", kind="independent", country="pl"),
        Publisher(name="Rights Desk", kind="NGO"),
    ]
)
SUBJECTS = (
    SubjectEntry(name="Maria Kolesnikova", aliases=("Мария Колесникова", "Maryia Kalesnikava")),
    SubjectEntry(name="John Coale", office="us"),
)


class World:
    """Sources and what they say, added one by one."""

    def __init__(self) -> None:
        self.sources: dict[str, Source] = {}
        self.claims: list[Claim] = []
        self.decisions: list[Decision] = []

    def source(self, publisher: str, published: str, kind: DocumentKind = "article") -> str:
        voice: PublisherKind = PUBLISHERS.kind_of(publisher)
        made = Source(
            id=source_id(f"{publisher} {published} {len(self.sources)}".encode()),
            publisher=publisher,
            publisher_kind=voice,
            published=When(published),
            kind=kind,
        )
        self.sources[made.id] = made
        return made.id

    def say(
        self,
        source: str,
        content: Content,
        *voices: str,
        factuality: Factuality = "asserted",
        text: str | None = None,
    ) -> Claim:
        """A claim; a voice that ends in ``?`` is one that was not resolved."""
        text = text or f"passage {len(self.claims)}"
        made = claim(
            content,
            source=source,
            span=(100 * len(self.claims), 100 * len(self.claims) + len(text)),
            text=text,
            factuality=factuality,
            attribution=tuple(
                Speaker(name=v.rstrip("?"), span=(0, 1), resolved=not v.endswith("?")) for v in voices
            ),
        )
        self.claims.append(made)
        return made

    def act(
        self,
        source: str,
        kind: str,
        name: str,
        when: str | None = "2025-12-13",
        *voices: str,
        factuality: Factuality = "asserted",
        text: str | None = None,
    ) -> Claim:
        content = Act(
            kind=kind,  # type: ignore[arg-type]
            subjects=(Subject(name=name, span=(10**6, 10**6 + len(name))),),
            when=When(when) if when else None,
        )
        return self.say(source, content, *voices, factuality=factuality, text=text)

    def status(self, source: str, name: str, value: str, *voices: str) -> Claim:
        return self.say(source, Trait(subject=name, kind="status", value=value), *voices)

    def decide(self, kind: str, *targets: str, reviewer: str = "Ada", day: str = "2025-12-16") -> Decision:
        made = decision(kind, reviewer=reviewer, made=f"{day}T00:00:00Z", targets=targets)  # type: ignore[arg-type]
        self.decisions.append(made)
        return made

    def snapshot(self, known: str = "2025-12-31", on: str | None = None) -> Snapshot:
        """What a ledger would give, by the same rule: a source counts from the day it was published."""
        day = date.fromisoformat(known)
        sources = {
            i: s for i, s in self.sources.items() if s.published is not None and s.published.latest <= day
        }
        return Snapshot(
            date.fromisoformat(on) if on else day,
            day,
            sources,
            tuple(c for c in self.claims if c.source in sources),
            tuple(d for d in self.decisions if d.made[:10] <= known),
        )

    def custody(self, known: str = "2025-12-31", on: str | None = None) -> dict[str, CustodyState]:
        snapshot = self.snapshot(known, on)
        hearing = Hearing(snapshot, Directory(PUBLISHERS, SUBJECTS))
        states = custody(snapshot, hearing, people(snapshot, SUBJECTS), ("by",))
        return {fold(s.person): s for s in states}

    def state(self, name: str = "Maria Kolesnikova", known: str = "2025-12-31") -> CustodyState:
        return self.custody(known)[fold(name)]
