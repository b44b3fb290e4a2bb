"""A case as it stood on a day, as known on a day: every view of it, computed when first asked for."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from detente.ledger.snapshot import Snapshot
from detente.views.corroboration import Hearing, Standing
from detente.views.custody import CustodyState, custody
from detente.views.events import Event, events
from detente.views.exchanges import Exchange, exchanges
from detente.views.origins import Prints, origins
from detente.views.roster import Person, people
from detente.views.speakers import spelled
from detente.views.spellings import Remembered
from detente.views.voices import Directory

if TYPE_CHECKING:
    from detente.brief import Brief
    from detente.case import Case
    from detente.sources.publishers import Publishers
    from detente.views.finding import Found
    from detente.views.measures import MeasureState
    from detente.views.tally import Tally


MANY_COUNTS, PATIENCE_S, HASTE_S = 200, 10.0, 0.3


class View:
    """What a case answers for ``on`` and ``known``. Each property is computed once."""

    def __init__(self, case: Case, snapshot: Snapshot) -> None:
        self.case = case
        self.snapshot = snapshot

    @property
    def on(self) -> date:
        """The day that is asked about."""
        return self.snapshot.on

    @property
    def known(self) -> date:
        """The day whose knowledge is used."""
        return self.snapshot.known

    @cached_property
    def publishers(self) -> Publishers:
        """Those that publish, with the case's own."""
        from detente.sources.publishers import publishers

        return publishers().with_entries(list(self.case.config.publisher))

    @cached_property
    def spelled(self) -> dict[str, str]:
        """The one name of each speaker whose name has several spellings."""
        return spelled(
            self.snapshot,
            self.people,
            self.case.config.subject,
            lambda name: self.publishers.find(name) is not None,
            Remembered(self.case.derived),
        )

    @cached_property
    def directory(self) -> Directory:
        """Who is who among the voices."""
        return Directory(self.publishers, self.case.config.subject, self.spelled)

    @cached_property
    def hearing(self) -> Hearing:
        """Every claim with its voice, copies and credited texts given back to whom they are from."""
        prints = Prints(self.case.derived, self.case.text)
        return Hearing(self.snapshot, self.directory, origins(self.snapshot, self.directory, prints))

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """The persons whom the claims are about."""
        return people(self.snapshot, self.case.config.subject, Remembered(self.case.derived))

    @cached_property
    def custody(self) -> tuple[CustodyState, ...]:
        """Who is out and who is held."""
        return custody(self.snapshot, self.hearing, self.people, self.case.config.authorities.custody)

    def custody_of(self, name: str) -> list[Found]:
        """The people whom a name may mean, best first, each with their state; the rest is not weighed."""
        from detente.views.finding import Found, find

        found = find(self.people, name)
        holders = self.case.config.authorities.custody
        states = custody(self.snapshot, self.hearing, self.people, holders, [p for p, _ in found])
        return [Found(state, score) for state, (_, score) in zip(states, found, strict=True)]

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """What happened."""
        return events(self.snapshot, self.hearing, self.people)

    @cached_property
    def exchanges(self) -> tuple[Exchange, ...]:
        """What was given for what, and who says so."""
        return exchanges(self.snapshot, self.hearing, self.events)

    @cached_property
    def measures(self) -> tuple[MeasureState, ...]:
        """Which sanctions bind the case's subjects."""
        from detente.views.measures import measures

        return tuple(measures(self.case, self.snapshot))

    @cached_property
    def tally(self) -> Tally:
        """Whether the numbers add up."""
        from detente.views.tally import Settings, from_claims, tally

        # Acts are given too: they tell counts of the detained from counts of the freed.
        standing = self.snapshot.standing
        counted = from_claims(standing, self.snapshot.sources, self.spelled)
        # A brief does not wait for what `detente tally` takes its time for: it says what is proven by then.
        limit = PATIENCE_S if len(counted) <= MANY_COUNTS else HASTE_S
        acts = [claim for claim in standing if claim.act is not None]  # They tell who frees everybody.
        return tally([*counted, *acts], settings=Settings(time_limit=limit))

    @property
    def sources(self) -> tuple[Standing, ...]:
        """The sources, and how they depend on each other."""
        return self.hearing.sources()

    def brief(self) -> Brief:
        """The report as a value."""
        from detente.brief import brief

        return brief(self)
