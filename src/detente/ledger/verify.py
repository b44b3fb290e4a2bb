"""Recompute everything that can be recomputed, and name what does not agree."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import sqlalchemy as sa

from detente.ledger.schema import entry
from detente.ledger.store import GENESIS, Ledger, _knowable, _topic, link
from detente.model import Claim, Decision, Source, Value, decision, from_json, recomputed_id, to_json


class Report(Value, frozen=True):
    """What `verify` found; ``ok`` only where there is no problem. ``head`` is the last chain value."""

    ok: bool
    sources: int
    claims: int
    decisions: int
    problems: tuple[str, ...]
    head: str


def verify(
    ledger: Ledger,
    text_of: Callable[[Source], str] | None = None,
    progress: Callable[[], None] = lambda: None,
    head: str | None = None,
) -> Report:
    """Check the chain, each entry's id and indexed columns, the archived bytes and every span.

    Args:
        ledger: the ledger to check.
        text_of: gives a source's text from its archived bytes, and raises ValueError (with the reason)
            where bytes or text are missing or changed; without it, bytes and spans are not checked.
        progress: called once an entry.
        head: a chain value noted earlier, which must still be in the chain.
    """
    check = _Check(text_of)
    previous, expected, passed = GENESIS, 1, head in (None, GENESIS)
    with ledger.reading() as connection:
        for row in connection.execute(sa.select(entry).order_by(entry.c.seq)):
            name = f"entry {row.seq} ({row.kind} {row.id[:23]})"
            if row.seq != expected:
                check.problems.append(f"{name}: entries {expected} to {row.seq - 1} are missing before it")
            chain = link(previous, row.kind, row.id, row.recorded_at, row.body)
            if chain != row.chain:
                check.problems.append(f"{name}: the chain breaks here: it or an entry before it was changed")
            check.entry(name, row)
            previous, expected = row.chain, row.seq + 1
            passed = passed or row.chain == head
            progress()
    if not passed:
        check.problems.append(
            f"the chain value {head} is not in this ledger: entries were cut off or replaced"
        )
    counts = check.counts
    return Report(
        ok=not check.problems,
        sources=counts["source"],
        claims=counts["claim"],
        decisions=counts["decision"],
        problems=tuple(check.problems),
        head=previous,
    )


class _Check:
    """What stays in mind from one entry to the next: the sources seen, the text of the current one."""

    def __init__(self, text_of: Callable[[Source], str] | None) -> None:
        self.text_of = text_of
        self.problems: list[str] = []
        self.counts = {"source": 0, "claim": 0, "decision": 0}
        self.sources: dict[str, Source] = {}
        self.text: tuple[str, str | None] = ("", None)

    def entry(self, name: str, row: sa.Row[tuple[object, ...]]) -> None:
        self.counts[row.kind] = self.counts.get(row.kind, 0) + 1
        try:
            if row.kind == "source":
                self._source(name, row, from_json(row.body, Source))
            elif row.kind == "claim":
                self._claim(name, row, from_json(row.body, Claim))
            else:
                self._decision(name, row, from_json(row.body, Decision))
        except (msgspec.MsgspecError, ValueError) as error:
            self.problems.append(f"{name}: its content cannot be read: {error}")

    def _source(self, name: str, row: sa.Row[tuple[object, ...]], source: Source) -> None:
        self.sources[source.id] = source
        self._same(name, row, source, source.id, _knowable(source, row.recorded_at), source.kind)
        self._text_of(name, source)

    def _claim(self, name: str, row: sa.Row[tuple[object, ...]], claim: Claim) -> None:
        source = self.sources.get(claim.source)
        if source is None:
            self.problems.append(f"{name}: its source {claim.source[:23]} is not in the ledger before it")
            return
        known = _knowable(source, row.recorded_at)
        self._same(name, row, claim, recomputed_id(claim), known, _topic(claim))
        if row.source != claim.source:
            self.problems.append(f"{name}: its source column does not agree with its content")
        text = self._text_of(name, source)
        if text is not None and text[slice(*claim.span)] != claim.text:
            self.problems.append(f"{name}: its words are not at {claim.span} of source {source.id[:23]}")

    def _decision(self, name: str, row: sa.Row[tuple[object, ...]], made: Decision) -> None:
        again = decision(
            made.kind, reviewer=made.reviewer, made=made.made, targets=made.targets, note=made.note
        )
        self._same(name, row, made, again.id, made.made[:10], made.kind)

    def _same(
        self, name: str, row: sa.Row[tuple[object, ...]], body: Value, identity: str, known: str, topic: str
    ) -> None:
        if row.id != identity:
            self.problems.append(f"{name}: its id is not the hash of its content")
        if (row.known, row.topic) != (known, topic):
            self.problems.append(f"{name}: its indexed columns do not agree with its content")
        if to_json(body).decode() != row.body:
            self.problems.append(f"{name}: its content is not in canonical form")

    def _text_of(self, name: str, source: Source) -> str | None:
        if self.text_of is None:
            return None
        if self.text[0] != source.id:
            try:
                self.text = (source.id, self.text_of(source))
            except ValueError as error:
                self.problems.append(f"{name}: {error}")
                self.text = (source.id, None)
        return self.text[1]
