"""What the models of acts learn from: each trigger of a text as the reader sees it and each mention beside
one, with what an annotation, or a test, says of it.

Rows come from folders in the form of the gold set (`benchmarks/gold/README.md`) and from the sentences of
the tests, whose rows `sentences.py` keeps while they run. The rules alone read them.
"""

from __future__ import annotations

import pickle
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.reading import place
from detente.model import to_builtins
from detente.reading import read
from detente.reading.acts import finder, weighing
from detente.reading.acts.clause.plain import plainly
from detente.reading.acts.clause.triggers import trigger
from detente.reading.acts.particulars import moments
from detente.reading.acts.weighing import days, patients, subjects
from detente.reading.acts.weighing.between import is_over
from detente.reading.acts.weighing.features import Look, features
from detente.reading.acts.weighing.verdicts import Verdicts

_MEANT = {"detain": {"sentence"}, "pardon": {"sentence"}, "transfer": {"release"}}
"""What `detente.reading.acts.kinds.meant` may make of triggers of a kind besides."""


def is_of(kind: str, hit: Any) -> bool:
    """Whether an act of a kind may be what a trigger tells."""
    own = hit.value.kind
    return bool(kind == own or kind in _MEANT.get(own, ()))


@dataclass
class Row:
    """A trigger: whether it states an act, what the rules say of whether that happened (None where they find
    no act), and what is right (None where nothing says). Or what may fill a field of an act, and whether it
    does. ``settled`` is what a model may not overrule: a mention where the rules find nobody."""

    language: str
    text: str
    features: list[str]
    states: bool
    told: str | None = None
    factuality: str | None = None
    settled: bool = True


@dataclass
class Rows:
    """The rows of many texts: of triggers, of mentions that an act without subjects may be done to, of names
    that it may or may not be done to besides, and of days."""

    triggers: list[Row] = field(default_factory=list)
    mentions: list[Row] = field(default_factory=list)
    subjects: list[Row] = field(default_factory=list)
    days: list[Row] = field(default_factory=list)


Key = tuple[int, int, int]


def key_of(hit: Any) -> Key:
    """A trigger by its words and rule."""
    return hit.start, hit.end, id(hit.value)


@dataclass
class Seen:
    """What the models would weigh while a text is read: scene, hit and features of each trigger, those of
    which the rules find nobody whom the act is done to, and by trigger what may fill a field."""

    triggers: list[tuple[Any, Any, list[str]]] = field(default_factory=list)
    nobody: set[Key] = field(default_factory=set)
    subjects: list[tuple[Any, Any, list[str]]] = field(default_factory=list)
    days: list[tuple[Any, str | None, list[str]]] = field(default_factory=list)


@contextmanager
def weighed() -> Iterator[Seen]:
    """Collects what is weighed while texts are read, by the rules alone."""
    seen = Seen()

    def weigh(at: Any, hits: Sequence[Any], before: Any) -> Verdicts:
        look = Look(at)
        found = ((at, hit, features(look, hit, hits, before)) for hit in hits)
        seen.triggers += [each for each in found if each[2]]
        return Verdicts()

    def add_patients(trigger: Any, assigned: Any, rivals: Sequence[Any] = ()) -> None:
        seen.nobody.add(key_of(trigger.hit))

    def revise(trigger: Any, assigned: Any, rivals: Sequence[Any]) -> None:
        look = Look(trigger.scene)
        others = subjects.candidates(trigger, assigned)
        for mention in others:
            own = subjects.features(look, trigger, mention, assigned, others)
            seen.subjects.append((trigger.hit, mention, own))

    def day(trigger: Any, rivals: Any, dates: Any, told: Any) -> None:
        for date in dates:
            when = moments.told(trigger, trigger.rule.kind, date, told)
            if when is not None:
                own = days.features(trigger, rivals, dates, date, told)
                seen.days.append((trigger.hit, when, own))

    hooks = {"add_patients": add_patients, "revise": revise, "day": day}
    own = finder.weigh, {name: getattr(weighing, name) for name in hooks}
    finder.weigh = weigh
    for name, hook in hooks.items():
        setattr(weighing, name, hook)
    try:
        yield seen
    finally:
        finder.weigh = own[0]
        for name, function in own[1].items():
            setattr(weighing, name, function)


def mentions(
    at: Any, hit: Any, name: str, done_to: tuple[list[Any], list[Any]], *, settled: bool = True
) -> Iterator[Row]:
    """The mentions beside a trigger, given the spans of whom the act is done to and the bounds of groups."""
    spans, bounds = done_to
    found, look = trigger(at, hit) or plainly(at, hit), Look(at)
    for mention in at.mentions if found is not None else ():
        if mention.kind in patients.KINDS:
            group = mention.group
            counted = group is not None and group.lo is not None and (group.lo, group.hi) in bounds
            seen, done = patients.features(look, found, mention), counted or is_over(mention, spans)
            yield Row(at.page.language, name, seen, done, settled=settled and not done)


def annotated(folder: Path, rows: Rows) -> None:
    """Add the rows of the texts of a folder that are not held out; a trigger that only an optional act holds
    is left out."""
    for name, text, gold in open_texts(folder):
        _add(name, text, gold, rows)


def open_texts(folder: Path) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """The annotated texts of a folder that are not held out: name, text and annotation of each."""
    for path in sorted(folder.glob("*/*.toml")):
        gold = tomllib.loads(path.read_text(encoding="utf-8"))
        if not gold.get("held_out"):
            yield path.stem, path.with_suffix(".txt").read_text(encoding="utf-8"), gold


def _add(name: str, text: str, gold: dict[str, Any], rows: Rows) -> None:
    acts = [claim for claim in gold["claims"] if claim["kind"] == "act"]
    for act in acts:
        place(text, act)
    language, published = gold["language"], gold.get("published")
    with weighed() as seen:
        page = read(text, language=language, published=published, publisher=gold.get("publisher"))
    mine = [claim for claim in to_builtins(page)["claims"] if claim["kind"] == "act"]
    for at, hit, found in seen.triggers:
        here = [act for act in acts if _is_there(act, hit)]
        if here:
            spans = [subject["span"] for act in here for subject in act["act"].get("subjects", ())]
            groups = [act["act"]["group"] for act in here if act["act"].get("group")]
            bounds = [(group.get("lo"), group.get("hi")) for group in groups]
            rows.mentions += mentions(at, hit, name, (spans, bounds))
        wanted = [act for act in here if not act.get("optional")]
        if here and not wanted:
            continue
        told = next((claim["factuality"] for claim in mine if _is_there(claim, hit)), None)
        right = [each for act in here for each in (act["factuality"], act.get("or_factuality")) if each]
        happened = told if told in right else right[0] if right else None
        rows.triggers.append(Row(language, name, found, bool(wanted), told if wanted else None, happened))
    wanted = [act for act in acts if not act.get("optional")]
    for hit, mention, found in seen.subjects:
        here = [act["act"].get("subjects", ()) for act in wanted if _is_there(act, hit)]
        if here:
            spans = [subject["span"] for each in here for subject in each]
            rows.subjects.append(Row(language, name, found, is_over(mention, spans)))
    for hit, when, found in seen.days:
        told_on = {act["act"].get("when") for act in wanted if _is_there(act, hit)}
        if told_on:
            rows.days.append(Row(language, name, found, when in told_on))


def _is_there(act: dict[str, Any], hit: Any) -> bool:
    start, end = act["span"]
    return bool(start < hit.end and hit.start < end and is_of(act["act"]["kind"], hit))


def kept(path: Path) -> Rows:
    """The rows that `sentences.py` wrote."""
    with path.open("rb") as file:
        rows: Rows = pickle.load(file)
    return rows
