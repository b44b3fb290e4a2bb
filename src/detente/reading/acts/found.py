"""What finding acts gives."""

from __future__ import annotations

from dataclasses import dataclass, field

from detente.model import Act, ActKind, Factuality, Group, Span
from detente.reading.factuality.telling import Telling


@dataclass(frozen=True, slots=True)
class FoundAct:
    """An act as a passage states it.

    ``span`` is the smallest stretch that holds what the claim says, ``trigger`` the words that name the act.
    ``settled`` tells that the words say whose act it was (*les autorités* alone do not), ``place_state`` the
    state in which they put it, ``led_to`` the one that it leads to. ``given_for`` is the trigger of the act
    for which the same clause gives this one. ``by_anybody`` are acts that no state need do (a kidnapping).
    ``bartered`` people are given by the subject of a verb of exchange, or got by it (*обменяли X на Y*).
    ``tied`` tells of a bare noun that is an act only if a link makes something of it (*tied the pardon to*).
    ``left_open`` acts are those of which the words tell neither that they happened nor that they are doubted:
    they too are acts only if a link makes something of them. ``telling`` is what its factuality rests on
    where it depends on who speaks or on its day. ``homeward`` acts tell of a way and of no freedom: they are
    acts only of those whom the page frees or tells to be held (`detente.reading.acts.whose.homeward`).
    A death may be ``anybodys`` by its words (`detente.reading.acts.deaths`). ``joint`` are those who did it
    as its authority did, each for itself (`detente.reading.acts.whose.joint`). What is told ``again`` only
    says who somebody is.
    """

    act: Act
    span: Span
    factuality: Factuality
    trigger: Span
    settled: bool = field(default=True, compare=False)
    place_state: str | None = field(default=None, compare=False)
    led_to: str | None = field(default=None, compare=False)
    given_for: Span | None = field(default=None, compare=False)
    by_anybody: bool = field(default=False, compare=False)
    bartered: bool = field(default=False, compare=False)
    tied: bool = field(default=False, compare=False)
    telling: Telling = field(default="", compare=False)
    left_open: bool = field(default=False, compare=False)
    homeward: bool = field(default=False, compare=False)
    anybodys: bool = field(default=False, compare=False)
    joint: tuple[str, ...] = field(default=(), compare=False)
    again: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Done:
    """What a sentence says was done, and whether it was: to whom, and to how many without a name."""

    sentence: int
    kind: ActKind
    factuality: Factuality
    names: tuple[str, ...]
    group: Group | None
