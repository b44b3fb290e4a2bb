"""Invented worlds whose truth is known, to try the tally on.

A world has acts, the people who went through each by their traits, arrests, and voices that publish counts of
them: exact, rounded, as a floor or a ceiling, over periods that include acts nobody else mentions, with
uncertain ends. All that such voices say is true. Errors are planted apart, each together with counts that it
contradicts, so that a tally must find every one of them and nothing else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from detente.views.tally.model import NOT, Counted, flow_days, window

Person = frozenset[str]
START = date(2024, 1, 1)
NATIONS = ("Belarusian", "Ukrainian", "Polish")
PLACES = ("to Lithuania", "to Ukraine", "")
VOICES = ("Viasna", "Lukashenko office", "Belta", "AP", "Reuters", "Zerkalo", "Budanov", "HRW", "Nauseda")


@dataclass
class World:
    """People by day, who is held at the start, and the rows that voices publish.

    ``planted`` holds, for each error, its row's id and a set of ids (its own among them) that contradict
    each other.
    """

    acts: dict[date, Counter[Person]]
    arrests: dict[date, Counter[Person]]
    held: Counter[Person]
    published: set[date]
    rows: list[dict[str, Any]] = field(default_factory=list)
    planted: list[tuple[str, frozenset[str]]] = field(default_factory=list)

    def truth(self, asked: Counted) -> int:
        """The true number of a count, on its certain days."""
        if asked.scope == "flow":
            first, _ = flow_days(asked)
            return _number(self.acts.get(date.fromordinal(first), Counter()), asked.population)
        if asked.scope == "stock":
            return self.stock(date.fromordinal(flow_days(asked)[0]), asked.population)
        days = window(asked)
        return self.total(days.start_lo, days.end_hi, asked.population)

    def total(self, first: int, last: int, population: Iterable[str]) -> int:
        """How many of a population went through acts on the days (ordinals) from first to last."""
        return sum(
            _number(people, population)
            for day, people in self.acts.items()
            if first <= day.toordinal() <= last
        )

    def stock(self, day: date, population: Iterable[str]) -> int:
        """How many of a population are held at the end of a day."""
        came = sum(_number(people, population) for on, people in self.arrests.items() if on <= day)
        went = self.total(0, day.toordinal(), population)
        return _number(self.held, population) + came - went


def _number(people: Counter[Person], population: Iterable[str]) -> int:
    wanted = frozenset(population)
    yes = {trait for trait in wanted if not trait.startswith(NOT)}
    no = {trait.removeprefix(NOT) for trait in wanted - yes}
    return sum(n for traits, n in people.items() if yes <= traits and not traits & no)


def world(seed: int, *, acts: int = 6, claims: int = 25, errors: int = 0) -> World:
    """A world and what is published of it; the same seed gives the same world."""
    random = Random(seed)
    made = _people(random, acts)
    teller = _Teller(made, random)
    while len(made.rows) < claims - errors:
        teller.tell()
    for _ in range(errors):
        teller.plant()
    random.shuffle(made.rows)
    return made


def _people(random: Random, acts: int) -> World:
    days = sorted(random.sample(range(5, 5 + acts * 12), acts))
    happened: dict[date, Counter[Person]] = {}
    for day in days:
        people: Counter[Person] = Counter()
        for _ in range(random.choice((3, 12, 30, 60, 120))):
            traits = {random.choice(NATIONS), random.choice(PLACES), random.choice(("woman", "man", ""))}
            if random.random() < 0.7:
                traits.add("political prisoner")
            people[frozenset(traits - {""})] += 1
        happened[START + timedelta(days=day)] = people
    span = days[-1] + 10
    arrests = {
        START + timedelta(days=random.randrange(span)): Counter(
            {frozenset({"political prisoner"}): random.randint(1, 9)}
        )
        for _ in range(acts)
    }
    released: Counter[Person] = sum(happened.values(), Counter())
    held = released + Counter({frozenset({"political prisoner"}): random.randint(50, 900)})
    hidden = set(random.sample(sorted(happened), k=acts // 5))
    return World(happened, arrests, held, set(happened) - hidden or set(happened))


class _Teller:
    """Publishes counts of a world."""

    def __init__(self, made: World, random: Random) -> None:
        self.world, self.random = made, random
        self.days = sorted(made.published)
        self.end = max(made.acts) + timedelta(days=8)

    def tell(self) -> None:
        """One true count."""
        kind = self.random.random()
        if kind < 0.62:
            day = self.random.choice(self.days)
            population = self._population()
            self._row("flow", population, _number(self.world.acts[day], population), on=str(day))
        elif kind < 0.88:
            first, last = sorted(self.random.sample(range((self.end - START).days), 2))
            start, end = START + timedelta(days=first), START + timedelta(days=last)
            population = self._population(short=True)
            number = self.world.total(start.toordinal(), end.toordinal(), population)
            unsure = self.random.random() < 0.2
            self._row(
                "cumulative",
                population,
                number,
                **{"from": str(start), "to": f"{end}{'?' if unsure else ''}"},
            )
        else:
            day = START + timedelta(days=self.random.randrange((self.end - START).days))
            population = self._population(short=True)
            self._row("stock", population, self.world.stock(day, population), on=str(day))

    def plant(self) -> None:
        """One error, and true counts that it contradicts."""
        random, day = self.random, self.random.choice(self.days)
        people = self.world.acts[day]
        total = sum(people.values())
        kind = random.choice(("rival", "part", "parts", "period"))
        if kind == "rival":
            ids = [self._row("flow", (), total, "exact", on=str(day))]
            wrong = self._row(
                "flow", (), max(0, total + random.choice((-3, -1, 1, 4, 30))), "exact", on=str(day)
            )
            if self.world.rows[-1]["value"] == total:
                self.world.rows[-1]["value"] = total + 1
        elif kind == "part":
            ids = [self._row("flow", (), total, "exact", on=str(day))]
            wrong = self._row("flow", ("woman",), total + random.randint(1, 9), "exact", on=str(day))
        elif kind == "parts":
            ids = [self._row("flow", (), total, "exact", on=str(day))]
            one = _number(people, ("to Lithuania",))
            ids.append(self._row("flow", ("to Lithuania",), one, "exact", on=str(day)))
            wrong = self._row(
                "flow", ("to Ukraine",), total - one + random.randint(1, 9), "exact", on=str(day)
            )
        else:
            chosen = sorted(random.sample(self.days, k=min(len(self.days), random.randint(1, 4))))
            ids = [
                self._row("flow", (), sum(self.world.acts[d].values()), "exact", on=str(d)) for d in chosen
            ]
            known = sum(sum(self.world.acts[d].values()) for d in chosen)
            number = max(0, known - random.randint(1, 9))
            wrong = self._row(
                "cumulative", (), number, "exact", **{"from": str(chosen[0]), "to": str(chosen[-1])}
            )
        self.world.planted.append((wrong, frozenset([*ids, wrong])))

    def _population(self, *, short: bool = False) -> tuple[str, ...]:
        random = self.random
        choices: list[tuple[str, ...]] = [(), (), ("political prisoner",), ("woman",)]
        if not short:
            choices += [
                (random.choice(NATIONS),),
                (random.choice(PLACES[:2]),),
                (random.choice(NATIONS), random.choice(PLACES[:2])),
            ]
            choices.append(("political prisoner", random.choice(PLACES[:2])))
        return random.choice(choices)

    def _row(
        self, scope: str, population: tuple[str, ...], number: int, qualifier: str = "", **when: str
    ) -> str:
        value, said = (number, qualifier) if qualifier else self._said(number)
        row = {
            "id": f"w{len(self.world.rows) + 1:04}",
            "scope": scope,
            "population": ";".join(population),
            "value": value,
            "qualifier": said,
            "on": "",
            "from": "",
            "to": "",
            "asserted_by": self.random.choice(VOICES),
            "published": str(self.end),
            **when,
        }
        self.world.rows.append(row)
        return str(row["id"])

    def _said(self, number: int) -> tuple[int, str]:
        """A number as a voice gives it: true, though not always the whole truth."""
        random = self.random
        kind = random.random()
        if kind < 0.55 or number < 4:
            return number, "exact"
        if kind < 0.7:
            step = 10 if number >= 20 else 5
            return round(number / step) * step or number, "about"
        if kind < 0.8:
            return number - random.randint(0, 2), "at_least"
        if kind < 0.9:
            return (number - 1) // 10 * 10, "more_than"
        return number + random.randint(1, 9), "under"
