"""The plainest sentences, each with many names and verbs: who does the reader say each act was done to?

A file of ``gold/passages/patterns`` holds names with their forms, verbs by the kind of act, and patterns in
which both are filled in, a fixed number of times for each. What a careful reader takes from a pattern never
depends on the names, so that what goes wrong for some of them is the parse of a sentence, and what goes wrong
for all the construction. *Wrong* is a sentence in which somebody is named for an act that was not done to
him, *left out* one in which somebody is not named for an act that was.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.passages import UNREAD
from detente.reading import read

FOLDER = Path(__file__).parent / "gold" / "passages" / "patterns"
TIMES = 30
_FIELD = re.compile(r"\{(\w+)(?:\.(\w+))?(?::(\w+))?\}")
_FORMS = {"m": 0, "f": 1, "many": 2}
Told = set[tuple[str, bool, str]]
"""Kind of act, whether it is said to have been done, and the name of whom it was done to."""


@dataclass(frozen=True, slots=True)
class Person:
    """A name with its forms by case (``nom`` the first), and the gender of its bearer."""

    forms: dict[str, str]
    gender: str

    @property
    def name(self) -> str:
        """The name as claims have it, in the nominative."""
        return self.forms["nom"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A pattern filled in, and what it tells."""

    text: str
    told: Told


def run(data: Path, verbose: bool = False) -> None:
    """Print, for each language, in how many sentences of how many patterns something is wrong or left out."""
    del data
    for path in sorted(FOLDER.glob("*.toml")):
        wrong = left_out = sentences = 0
        worst: list[str] = []
        patterns = dict(load(path))
        for pattern, filled in patterns.items():
            outcomes = [(each, compare(path.stem, each)) for each in filled]
            sentences += len(filled)
            wrong += sum(bool(more) for _, (more, _) in outcomes)
            left_out += sum(bool(less) for _, (_, less) in outcomes)
            worst += [f"{pattern}: {each.text}" for each, (more, _) in outcomes if more][:2]
        print(
            f"  {path.stem}  {sentences} sentences of {len(patterns)} patterns: "
            f"wrong {wrong / sentences:.1%}, left out {left_out / sentences:.1%}"
        )
        if verbose:
            print("".join(f"      {line}\n" for line in worst), end="")


def compare(language: str, sentence: Sentence) -> tuple[Told, Told]:
    """What the reader says of a sentence that it does not tell, and what it tells that the reader does not
    say."""
    read_in: Told = set()
    for claim in read(sentence.text, language=language, published="2025-11-14").claims:
        if claim.act is not None and claim.act.kind not in UNREAD:
            done = claim.factuality != "denied"
            read_in |= {(claim.act.kind, done, subject.name) for subject in claim.act.subjects}
    return read_in - sentence.told, sentence.told - read_in


def load(path: Path) -> Iterator[tuple[str, list[Sentence]]]:
    """The patterns of a file by their names, each filled in `TIMES` times; the same ones every time."""
    table = tomllib.loads(path.read_text("utf-8"))
    people = [_person(row, table.get("cases", ["nom"])) for row in table["names"]]
    chance = random.Random(7)
    for pattern in table["pattern"]:
        yield pattern["name"], [_filled(pattern, table, people, chance) for _ in range(TIMES)]


def _person(row: str, cases: list[str]) -> Person:
    """*Anna Novak | f*, or each case in turn: *Анна Новикова | Анны Новиковой | … | f*."""
    *forms, gender = (part.strip() for part in row.split("|"))
    return Person(dict(zip(cases, forms, strict=True)), gender)


def _filled(
    pattern: dict[str, str], table: dict[str, Any], people: list[Person], chance: random.Random
) -> Sentence:
    named = dict(zip("abc", chance.sample(people, 3), strict=True))
    kinds = chance.sample(sorted(table["verbs"]), 2)
    verbs = {f"v{i}": chance.choice(table["verbs"][kind]) for i, kind in enumerate(kinds, 1)}
    subject = chance.choice(table["subjects"])

    def fill(field: re.Match[str]) -> str:
        word, form, agrees = field.groups()
        if word in named:
            whole = named[word].forms[form if form and form != "last" else "nom"]
            return whole.split()[-1] if form == "last" else whole
        if word == "s":
            return subject.partition("|")[0].strip()
        if word == "has":
            return subject.partition("|")[2].strip()
        forms = (verbs.get(word) or table["words"][word]).split("/")
        return forms[min(int(form) if form else _number(agrees, named), len(forms) - 1)]

    told = {_told(row, kinds, named) for row in pattern["told"].split(",")}
    return Sentence(_FIELD.sub(fill, pattern["text"]), told)


def _number(agrees: str | None, named: dict[str, Person]) -> int:
    """Which form agrees with some of those named: a man's, a woman's, or that of several."""
    if agrees is None:
        return 0
    if len(agrees) > 1:
        women = all(named[one].gender == "f" for one in agrees)
        return _FORMS["many"] + women
    return _FORMS[named[agrees].gender]


def _told(row: str, kinds: list[str], named: dict[str, Person]) -> tuple[str, bool, str]:
    """*1 a* is the first kind done to the first person, *not 2 b* the second denied of the second; a kind
    may be told by its name: *release a*."""
    *rest, kind, who = row.split()
    return (kinds[int(kind) - 1] if kind.isdecimal() else kind), "not" not in rest, named[who].name
