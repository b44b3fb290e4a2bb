"""What stands beside names and tells what they name: a language's ``names.toml``, checked on load."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, fields
from functools import cache
from typing import Any

from detente.errors import UserError
from detente.reading.entities.cases import is_surname
from detente.reading.forms import fold
from detente.reading.language import FOLDER, check_fields, load, table, words

_LEAST = 3
# What of a lexicon is no list of words in the file, and what of the file is none.
_MADE = frozenset({"pronouns", "male_names", "female_names", "stems", "common", "equivalents", "described"})
_TABLES = ("pronouns", "first_names", "equivalents", "broader", "paraphrases")
STEM = 5
"""How many letters of a Slavic word stand for it in any form."""
# What Slavic first names end with in their cases; what ends otherwise is a surname: *Уильямсон*, *Маркес*.
_ENDING = re.compile(
    r"[аяуюеиыйьіїє]|[оеє][мйю]|ью|[иі][ияюеїй]|ь[яе]|[иі][еє][мй]|ією|[оеє]ві",
)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A language's ``names.toml``; ``stems`` where the words in it are stems (Slavic languages)."""

    particles: frozenset[str]
    contracted: frozenset[str]
    pictures: frozenset[str]
    credits: frozenset[str]
    bylines: frozenset[str]
    beside_bylines: frozenset[str]
    descents: frozenset[str]
    titles: frozenset[str]
    callings: frozenset[str]
    anybody: frozenset[str]
    male: frozenset[str]
    female: frozenset[str]
    kin: frozenset[str]
    siblings: frozenset[str]
    proxies: frozenset[str]
    households: frozenset[str]
    accusers: frozenset[str]
    informants: frozenset[str]
    mouthpieces: frozenset[str]
    relations: frozenset[str]
    peers: frozenset[str]
    posts: frozenset[str]
    heads: frozenset[str]
    bodies: frozenset[str]
    organs: frozenset[str]
    assemblies: frozenset[str]
    branches: frozenset[str]
    offices: frozenset[str]
    qualifiers: frozenset[str]
    pacts: frozenset[str]
    dated: frozenset[str]
    documents: frozenset[str]
    laws: frozenset[str]
    decreeing: frozenset[str]
    joined: frozenset[str]
    generic: frozenset[str]
    links: frozenset[str]
    domains: frozenset[str]
    place_parts: frozenset[str]
    place_prepositions: frozenset[str]
    within: frozenset[str]
    place_heads: frozenset[str]
    sites: frozenset[str]
    not_names: frozenset[str]
    references: frozenset[str]
    openers: frozenset[str]
    clausal: frozenset[str]
    matters: frozenset[str]
    ranks: frozenset[str]
    prefixes: frozenset[str]
    suffixes: frozenset[str]
    inhabitants: frozenset[str]
    nationals: frozenset[str]
    blends: frozenset[str]
    prizes: frozenset[str]
    platforms: frozenset[str]
    papers: frozenset[str]
    parties: frozenset[str]
    addresses: frozenset[str]
    articles: frozenset[str]
    feminine: frozenset[str]
    indefinite: frozenset[str]
    members: frozenset[str]
    continents: frozenset[str]
    regnal: frozenset[str]
    word_names: frozenset[str]
    appointees: frozenset[str]
    ages: frozenset[str]
    rulers: frozenset[str]
    officials: frozenset[str]
    staff: frozenset[str]
    weekdays: frozenset[str]
    feasts: frozenset[str]
    toward: frozenset[str]
    dealing: frozenset[str]
    corps: frozenset[str]
    latter: frozenset[str]
    being: frozenset[str]
    ordinals: frozenset[str]
    presidents: frozenset[str]
    former: frozenset[str]
    forms: frozenset[str]
    ventures: frozenset[str]
    before_whole: frozenset[str]
    firms: frozenset[str]
    trades: frozenset[str]
    surnames: frozenset[str]
    legal: frozenset[str]
    pronouns: dict[str, str]
    male_names: frozenset[str]
    female_names: frozenset[str]
    stems: bool
    common: frozenset[str] = field(default_factory=frozenset)
    equivalents: dict[str, str] = field(default_factory=dict)

    described: frozenset[str] = frozenset()
    """What a description may have for its noun: of ``titles``, ``callings``, ``anybody``, ``heads`` or
    ``bodies``."""

    def has(self, word: str, *groups: frozenset[str]) -> bool:
        """Whether a folded word is in a group: its plural too, or any ending where the groups hold stems."""
        for group in groups:  # Asked of most words: a loop is faster than `any`.
            if word in group:
                return True
        if not self.stems:
            return word[-1:] in ("s", "x") and any(word[:-1] in group for group in groups)
        stems = [word[:n] for n in range(max(3, len(word) - 4), len(word))]
        ends = any(stem in group for group in groups for stem in stems)
        return ends and not is_surname(word, "ru")  # "Солдатов", "Судаков"

    def stem(self, noun: str) -> str:
        """What stands for a folded noun in any form, and for all of its meaning."""
        if not self.stems:
            return self.equivalents.get(noun, noun).rstrip("e")
        ends = range(len(noun), max(_LEAST, len(noun) - _LEAST) - 1, -1)
        same = next((self.equivalents[noun[:n]] for n in ends if noun[:n] in self.equivalents), noun)
        return same[:STEM]

    def gender_of_first_name(self, word: str) -> str | None:
        """``male`` or ``female`` of a folded first name in any case, None where it is unknown or both."""
        male = self._given(word, self.male_names)
        female = self._given(word, self.female_names)
        return None if male == female else ("male" if male else "female")

    def is_first_name(self, word: str) -> bool:
        """Whether a folded word is a first name in any case."""
        return self._given(word, self.male_names) or self._given(word, self.female_names)

    def _given(self, word: str, names: frozenset[str]) -> bool:
        if word in names:
            return True
        if not self.stems:
            first, hyphen, second = word.partition("-")  # "Jean-Hugues", "Marie-Pier": as the first tells
            return bool(hyphen) and first in names and self.is_first_name(second)
        if len(word) < _LEAST + 1:
            return False
        stems = {word[:-n] for n in (1, 2, 3) if len(word) - n >= _LEAST and _ENDING.fullmatch(word[-n:])}
        # A man's name with -и is a surname: "Мохаммади", "Хасани".
        stems_alone = stems - {word[:-1]} if word.endswith(("и", "ы")) else stems
        return any(stem in names for stem in stems_alone) or any(
            stem + end in names for stem in stems for end in "йая"
        )


@cache
def _first_names() -> dict[str, Any]:
    """The first names in Latin letters of many languages: ``languages/first_names.toml``."""
    return tomllib.loads((FOLDER / "first_names.toml").read_text(encoding="utf-8"))


@cache
def lexicon(code: str) -> Lexicon:
    """The names lexicon of a language.

    Raises:
        UserError: its ``names.toml`` is not as documented.
    """
    data, where = table(code, "names"), f"languages/{code}/names.toml"
    pronouns, first = data.get("pronouns", {}), data.get("first_names", {})
    if not isinstance(pronouns, dict) or not set(pronouns.values()) <= {"male", "female", "any", "thing"}:
        raise UserError(f"{where}: [pronouns] must give each word 'male', 'female', 'thing' or 'any'")

    def group(name: str, of: dict[str, Any] = data) -> frozenset[str]:
        return frozenset(fold(word) for word in words(of, name, where))

    stems = load(code).engine.kind == "slovnet" or code == "uk"
    anywhere = {} if stems else _first_names()
    same = data.get("equivalents", [])
    if not isinstance(same, list) or not all(isinstance(row, str) for row in same):
        raise UserError(
            f"{where}: 'equivalents' must be a list of texts, one for the nouns that mean the same"
        )
    named = [f.name for f in fields(Lexicon) if f.name not in _MADE]
    check_fields(data, (*named, *_TABLES), where)
    groups = {name: group(name) for name in named}
    groups["bodies"] |= groups["assemblies"]
    if groups["trades"]:  # English names of companies stand in texts of other languages too.
        for name in ("trades", "surnames", "legal"):
            groups[name] |= group(name, table("en", "names"))
    return Lexicon(
        **groups,
        described=frozenset().union(
            *(groups[g] for g in ("titles", "callings", "anybody", "heads", "bodies"))
        ),
        equivalents={word: row.split()[0] for row in map(fold, same) for word in row.split()},
        pronouns={fold(k): v for k, v in pronouns.items()},
        # In a language whose own name it is, a name of both is of the one that it gives.
        male_names=group("male", first) | (group("male", anywhere) - group("female", first)),
        female_names=group("female", first) | (group("female", anywhere) - group("male", first)),
        stems=stems,
        common=frozenset(fold(w) for w in load(code).common | load(code).starters),
    )


@cache
def narrower(code: str) -> dict[str, frozenset[str]]:
    """The stems of the nouns that a broader one may stand for: *the politician* for a senator.

    Raises:
        UserError: the rows of ``broader`` in ``names.toml`` are not as documented.
    """
    lex, rows = lexicon(code), table(code, "names").get("broader", {})
    if not isinstance(rows, dict) or not all(isinstance(row, str) for row in rows.values()):
        raise UserError(f"languages/{code}/names.toml: [broader] must give each noun a text of narrower ones")
    found: dict[str, frozenset[str]] = {}
    for noun, row in rows.items():
        stems = frozenset(lex.stem(word) for word in fold(row).split())
        for word in fold(noun).split():
            found[lex.stem(word)] = found.get(lex.stem(word), frozenset()) | stems
    return found
