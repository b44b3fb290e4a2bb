"""The words of a population: their spellings, which exclude each other, and what was done to the counted.

Everything here comes from ``traits.toml``; a trait that is not in it is free, and may overlap any other.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files

from detente.errors import UserError
from detente.views.tally.model import NOT, RELEASE, Stream

_WORD = re.compile(r"\w+")
_NEGATIONS = ("not ", "non-", "non ", "no ", "neither ", "pas ", "не ")


@dataclass(frozen=True)
class Family:
    """Traits of which a person has at most one."""

    name: str
    members: frozenset[str]
    prefixes: tuple[str, ...] = ()
    foreign: str | None = None


@dataclass(frozen=True)
class Vocabulary:
    """All that ``traits.toml`` says, and the canonical form of any spelling."""

    families: tuple[Family, ...]
    known: frozenset[str]
    forms: dict[str, str]
    streams: dict[str, Stream]
    told: dict[str, Stream]
    everyone: frozenset[str]
    generic: frozenset[str]
    things: frozenset[str]
    rest: frozenset[str]
    part: frozenset[str]
    out_of: frozenset[str]
    _family_of: dict[str, str | None] = field(default_factory=dict, compare=False)

    def canonical(self, text: str) -> str:
        """The trait that a spelling means: case, plural and listed forms do not matter."""
        text = " ".join(text.split())
        folded = text.casefold()
        if folded in self.forms:
            return self.forms[folded]
        for negation in _NEGATIONS:
            if folded.startswith(negation) and len(folded) > len(negation):
                return NOT + self.canonical(text[len(negation) :])
        for ending, put in (("ies", "y"), ("s", ""), ("es", "")):
            if folded.endswith(ending) and folded[: -len(ending)] + put in self.forms:
                return self.forms[folded[: -len(ending)] + put]
        for family in self.families:
            prefix = next((p for p in family.prefixes if folded.startswith(p)), None)
            if prefix is not None:
                place = folded[len(prefix) :]
                return "to " + (place[4:] if place.startswith("the ") else place)
        return (
            folded[:-1] if folded.endswith("s") and not folded.endswith("ss") and len(folded) > 3 else folded
        )

    def is_known(self, trait: str) -> bool:
        """Whether the data file says anything about a canonical trait."""
        plain = trait.removeprefix(NOT)
        return plain in self.known or self.family(plain) is not None

    def family(self, trait: str) -> str | None:
        """The name of the family of a canonical trait, None where it is free."""
        plain = trait.removeprefix(NOT)
        if plain not in self._family_of:
            self._family_of[plain] = next(
                (
                    f.name
                    for f in self.families
                    if plain in f.members
                    or plain == f.foreign
                    or any(plain.startswith(p) for p in f.prefixes)
                ),
                None,
            )
        return self._family_of[plain]

    def foreign(self) -> tuple[str, str] | None:
        """The trait that means "of another country", and its family."""
        return next(((f.foreign, f.name) for f in self.families if f.foreign), None)

    def told_in(self, words: str) -> Stream | None:
        """The stream that a noun among the words of a count tells: *thousands of arrests*."""
        return next((self.told[w] for w in _WORD.findall(words.casefold()) if w in self.told), None)

    def stream(self, spelling: str) -> Stream | None:
        """The stream that a word of a population names, where it says what was done and not to whom."""
        return self.streams.get(" ".join(spelling.split()).casefold())

    def is_everyone(self, spelling: str) -> bool:
        """Whether a word is true of all who are counted: *people*."""
        folded = " ".join(spelling.split()).casefold()
        return folded in self.everyone or folded.removesuffix("s") in self.everyone

    def is_of_the_rest(self, passage: str) -> bool:
        """Whether the words of a count are about the others: *121 others*."""
        return any(word in self.rest for word in re.findall(r"\w+", passage.casefold()))

    def is_of_a_part(self, passage: str) -> bool:
        """Whether the words of a count are about some of those told of: *two of them*, *the first seven*."""
        folded = passage.casefold()
        behind = re.match(r"\S+\s+(\w+)", folded)
        out_of = behind is not None and behind[1] in self.out_of
        return out_of or any(word in self.part for word in re.findall(r"\w+", folded))

    def is_generic(self, spelling: str) -> bool:
        """Whether a word, by itself, only names those who are counted: *prisoners*."""
        folded = " ".join(spelling.split()).casefold()
        return folded in self.generic or folded.removesuffix("s") in self.generic

    def excludes(self, a: str, b: str, home: str | None = None) -> bool:
        """Whether nobody can have both traits."""
        if a == b:
            return False
        if a.removeprefix(NOT) == b.removeprefix(NOT):
            return True
        if a.startswith(NOT) or b.startswith(NOT):
            return False
        family = self.family(a)
        if family is None or family != self.family(b):
            return False
        foreign = self.foreign()
        if foreign and foreign[0] in (a, b):
            return home in (a, b)
        return True


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The data file, checked.

    Raises:
        UserError: the file repeats a spelling or lacks a part.
    """
    data = tomllib.loads(files(__package__).joinpath("traits.toml").read_text(encoding="utf-8"))
    forms: dict[str, str] = {}

    def add(trait: str, spellings: list[str]) -> None:
        for spelling in [trait, *spellings]:
            if forms.setdefault(spelling.casefold(), trait) != trait:
                raise UserError(f"traits.toml: {spelling!r} stands for two traits; remove one")

    families = []
    known: set[str] = set()
    for name, part in data["family"].items():
        members, given = frozenset(part["members"]), part.get("forms", {})
        prefixes = tuple(sorted(part.get("prefixes", ()), key=len, reverse=True))
        families.append(Family(name, members | frozenset(given), prefixes, part.get("foreign")))
        known |= members | set(given)
        for trait in sorted(members | set(given)):
            add(trait, given.get(trait, []))
    for trait in data["free"]["members"]:
        known.add(trait)
        add(trait, data["free"].get("forms", {}).get(trait, []))
    streams = {w.casefold(): name for name, part in data["stream"].items() for w in part.get("traits", ())}
    told = {w.casefold(): name for name, part in data["stream"].items() for w in part.get("told", ())}
    streams |= dict.fromkeys(("released", "freed"), RELEASE)
    everyone, generic, things, rest, part, out_of = (
        frozenset(word.casefold() for word in data[group]["members"])
        for group in ("everyone", "generic", "things", "rest", "part", "out_of")
    )
    known |= generic
    words = (everyone, generic, things, rest, part, out_of)
    return Vocabulary(tuple(families), frozenset(known), forms, streams, told, *words)
