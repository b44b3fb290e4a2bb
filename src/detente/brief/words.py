"""The words that renderers share: how a count, a scope, an act and a status read in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET

from detente.model import CUSTODY_ACTS, LICENCE
from detente.views.tally.traits import vocabulary
from detente.views.tally.words import Words

if TYPE_CHECKING:
    from detente.brief.build import Number
    from detente.model import Bound, Count
    from detente.views.corroboration import Tie
    from detente.views.custody import CustodyState
    from detente.views.events import Event
    from detente.views.evidence import Evidence
    from detente.views.exchanges import Exchange, Side

ACTS = {
    "detain": "detained", "charge": "charged", "sentence": "sentenced", "transfer": "transferred",
    "pardon": "pardoned", "release": "released", "expel": "expelled", "die": "died",
    "impose": "measure imposed", "amend": "measures amended", "license": "licence issued",
    "suspend": "measure suspended", "lift": "measure lifted", "expire": "measure expired",
    "meet": "meeting", "agree": "agreement",
}  # fmt: skip


def bound(value: Bound | Count) -> str:
    """A number with its qualifier: ``123``, ``at least 30``, ``20 to 30``, ``about 300``."""
    lo, hi = value.lo, value.hi
    if value.qualifier == "more_than" and lo is not None and hi is None:
        return f"more than {lo - 1:,}"
    if lo is not None and lo == hi:
        return f"about {lo:,}" if value.qualifier == "about" else f"{lo:,}"
    if value.qualifier in ("hundreds", "dozens"):
        return value.qualifier
    if lo is not None and hi is None:
        return f"at least {lo:,}"
    if lo is None:
        return f"at most {hi:,}" if hi is not None else "an unknown number"
    return f"about {(lo + (hi or lo)) // 2:,}" if value.qualifier == "about" else f"{lo:,} to {hi:,}"


def when(value: str | None) -> str:
    """A time in plain words: ``2025-12-13``, ``by 2025-09-26``, ``2025-09-11 to 2025-09-26``."""
    start, interval, end = map(_season, str(value or "undated").partition("/"))
    if not interval:
        return start
    if start == "..":
        return f"by {end}" if end != ".." else "at some time"
    return f"from {start}" if end == ".." else f"{start} to {end}"


_SEASONS = {"-21": "spring", "-22": "summer", "-23": "autumn", "-24": "winter"}


def _season(day: str) -> str:
    name = _SEASONS.get(day[4:])
    return f"{name} {day[:4]}" if name else day


def since(value: str | None) -> str:
    """From when something has been so: ``since 2025-12-13``, ``since 2025-09-26 or before``."""
    if not value:
        return ""
    start, interval, end = map(_season, value.partition("/"))
    if not interval or end == "..":
        return f"since {start}"
    return f"since {end} or before" if start == ".." else f"since a day from {start} to {end}"


def custody(state: CustodyState) -> str:
    """What a person's status rests on, in one line; a voice that the reason names is not named again."""
    said = [name for name in state.confirmed_by if name not in state.why]
    against = [name for name in state.disputed_by if name not in state.why]
    parts = [state.why + (f" ({', '.join(said)})" if said else "")]
    return "; ".join([*parts, *(["against it " + ", ".join(against)] if against else [])])


def resembling(state: CustodyState) -> str:
    """Who else of the case may be this person, and how a reviewer says so; empty where nobody may."""
    if not state.resembles:
        return ""
    names = ", ".join(f"{each.name} ({each.probability:.2f})" for each in state.resembles)
    return f"perhaps one with {names}: decide with detente review same-as, or different"


def authority(identity: str) -> str:
    """An authority by its name."""
    from detente.lists.authorities import table

    return next((each.name for each in table().authority if each.id == identity), identity)


def stated(value: object) -> str:
    """What a field of a record says, or nothing where it holds a list's mark for *nothing*."""
    if isinstance(value, dict):
        return ", ".join(f"{k}: {said}" for k, v in value.items() if (said := stated(v)))
    if isinstance(value, list | tuple):
        return "; ".join(said for each in value if (said := stated(each)))
    text = "" if value is None else str(value).strip()
    return "" if text == "-0-" else text


def population(count: Count) -> str:
    """Of whom a count is: *political prisoners taken to Lithuania*, *people*."""
    return Words.of("en").who(frozenset(map(vocabulary().canonical, count.population)))


def scope(count: Count) -> str:
    """Over what a count is."""
    kind, on = count.scope.kind, count.scope.on
    day = on if on is not UNSET and on is not None else None
    things = bool(set(count.population) & vocabulary().things)
    if kind == "flow" or (kind == "stock" and things):
        return _on(day) if day else "day not said"
    if kind == "stock":
        return f"held {_on(day)}" if day else "held, day not said"
    start, end = (when(day) if day else "…" for day in (count.scope.from_, count.scope.to))
    return f"{start} to {end}"


def _on(day: str) -> str:
    said = when(day)
    return f"on {said}" if said == day else said if "/" in day else f"in {said}"


def number(line: Number) -> str:
    """A count in one phrase."""
    of = " of" if line.count.qualifier in ("hundreds", "dozens") else ""
    return f"{bound(line.count)}{of} {population(line.count)}, {scope(line.count)}"


_OF_LICENCE = {"expire": "licence ended", "amend": "licence changed"}


def done(each: Event | Side) -> str:
    """What an act does, in two words; the end or change of a licence is that of no measure."""
    return (_OF_LICENCE if LICENCE in each.measure else ACTS).get(each.kind, ACTS[each.kind])


def event(each: Event) -> str:
    """An act in one phrase: what, how many or who, where, about what."""
    parts = [done(each)]
    if each.announced_only:
        parts.append("(announced)")
    said = figures(each)
    if said:
        parts.append("; ".join(said[:3]))
    if each.people:
        parts.append(("· " if said else "") + names(each.people))
    about = [measure for measure in each.measure if measure not in (*each.people, LICENCE)]
    if about:
        parts.append("· " + ", ".join(about[:4]))
    if each.other_days:
        parts.append(f"· by others on {', '.join(map(when, each.other_days))}")
    return " ".join(parts)


def figures(each: Event) -> list[str]:
    """The numbers of an act with their nouns, the one that most voices give first.

    One number in three languages is one number: the first noun in the brief's own language stands for all,
    and where there is none, those to whom an act of custody is done are *people*. Numbers that count no more
    than the people who are named say nothing.
    """
    voices: dict[str, set[str]] = {}
    noun: dict[str, str] = {}
    foreign = "people" if each.kind in CUSTODY_ACTS else None
    for number in each.numbers:
        most = number.bound.hi
        unknown = number.bound.lo is None and most is None
        if unknown or (most is not None and most <= len(each.people)):
            continue
        figure = bound(number.bound)
        is_ours = number.language in ("en", None)
        if is_ours and noun.get(figure) == foreign:
            noun[figure] = number.noun
        noun.setdefault(figure, number.noun if is_ours or foreign is None else foreign)
        voices.setdefault(figure, set()).update(number.voices)
    ranked = sorted(voices, key=lambda f: -len(voices[f]))
    return [f"{figure} {noun[figure]}".strip() for figure in ranked]


def side(each: Side) -> str:
    """One of the two acts of an exchange."""
    what = done(each)
    about = each.count or names(each.people, 3) or ", ".join(each.measure[:2])
    return " ".join(part for part in (what, about, f"({when(each.when)})" if each.when else "") if part)


def exchange(each: Exchange) -> str:
    """The two acts that somebody ties."""
    return f"{side(each.gives)} ⇄ {side(each.gets)}"


def names(people: tuple[str, ...], most: int = 6) -> str:
    """Some names, and how many more."""
    shown = ", ".join(people[:most])
    return f"{shown} and {len(people) - most} more" if len(people) > most else shown


def many(count: int, thing: str) -> str:
    """How many there are, in words: *1 decision*, *1,200 claims*."""
    return f"{count:,} {thing}" if count == 1 else f"{count:,} {thing}s"


def source_line(each: Evidence) -> str:
    """Where a passage stands and whose word it is: ``Reuters, 2025-12-13; Budanov via Reuters``."""
    place = ", ".join(part for part in (each.publisher, each.published) if part)
    if each.path[:-1]:
        chain = " via ".join(each.path[:-1])
        return f"{place}: {chain}" + ("" if each.counted else " (voice not known)")
    return place


def tie(each: Tie) -> str:
    """How a source rests on a voice: ``quoted 3×, copied 2×``."""
    parts = [f"{verb} {n}×" for verb, n in (("quoted", each.quotes), ("copied", each.copies)) if n]
    return ", ".join(parts)
