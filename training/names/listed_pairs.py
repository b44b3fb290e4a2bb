"""Labelled pairs made from public lists: aliases, entries that share a word, companies, ships."""

from __future__ import annotations

import csv
import json
import random
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from names_data import held_out
from perturb import order, perturb, slip

from detente.names import keys
from detente.names.classes import WORLD, general, of
from detente.names.lexicon import legal_forms
from detente.names.parts import readings
from detente.names.romanise import latin
from detente.names.table import analyse

DATA = Path(__file__).parents[2] / "src/detente/names/data"


class Pair(NamedTuple):
    """Two names, 1 if they name one subject, how much the pair counts, and the kind that is told."""

    a: str
    b: str
    same: int
    weight: float = 1.0
    kind: str | None = None


ALIAS, SISTER = 1.5, 0.5
"""How much an alias of a body counts, and a body made up by adding a trade to another's name: of the latter
nobody knows how often they are one.
"""


def _in_script(words: list[str], cyrillic: bool, rng: random.Random) -> str:
    """Draw one of the words of a meaning in Latin or Cyrillic letters, stems with an ending."""
    able = [w for w in words if (max(w) > "\u03ff") == cyrillic] or words
    word = rng.choice(able)
    return (
        word
        if word[-1] != "*"
        else word[:-1] + rng.choice(["ий", "ный", "а"] if word[0] > "\u03ff" else ["", "al", "a"])
    )


class Listed:
    """Makes pairs from the entities of public lists."""

    rng: random.Random
    entities: list[dict[str, Any]]
    any: list[dict[str, list[str]]]
    holders: dict[str, list[tuple[str, set[str]]]]
    held: list[str]
    person: Callable[[], list[dict[str, list[str]]]]
    script: Callable[[list[dict[str, list[str]]]], str]
    spell: Callable[[list[dict[str, list[str]]], str], str]

    def read(self, lists: Path, test: bool) -> None:
        """Take the held-out entities (`test`), or the rest."""
        entities = json.loads(lists.read_text(encoding="utf-8"))
        self.entities = [e for e in entities if held_out(str(e["id"])) == test]
        self.holders, self.held = defaultdict(list), []

    def listed(self, limit: int = 40000) -> list[Pair]:
        """Pairs from the lists: aliases that share a word, and different entries that do."""
        rng = self.rng
        found: list[Pair] = []
        holders: dict[tuple[str, str], list[int]] = defaultdict(list)
        tokens: list[set[str]] = []
        for n, e in enumerate(self.entities):
            names = e["names"]
            sounds = [
                {keys.sound(latin(t)) for p in readings(x) for t in p.tokens if len(t) > 1} for x in names
            ]
            tokens.append(set().union(*sounds))
            for t in sounds[0]:
                holders[str(e["id"]).split("-")[0], t].append(n)
            for m in range(1, min(len(names), 5)):
                shared = len(sounds[0] & sounds[m])
                if shared >= 1 and shared * 2 >= min(len(sounds[0]), len(sounds[m])):
                    weight = ALIAS if e["kind"] == "organization" else 0.7
                    found.append(Pair(names[0], names[m], 1, weight, self._told(e)))
        entries = list(holders.items())
        for _ in range(limit):
            (_, _), group = rng.choice(entries)
            if len(group) < 2:
                continue
            m, n = rng.sample(group, 2)
            a, b = self.entities[m], self.entities[n]
            if a["names"][0] != b["names"][0]:
                name = rng.choice(b["names"]) if rng.random() < 0.3 else b["names"][0]
                if len(tokens[m] ^ tokens[n]) > 1:
                    found.append(Pair(a["names"][0], name, 0, 1.0, self._told(a)))
        return found

    def kin(self) -> list[Pair]:
        """Two bodies of one list, mostly such that share a word: none, if they are called the same."""
        if not self.holders:
            for e in self.entities:
                if e["kind"] == "organization":
                    core = readings(e["names"][0], "organization")[0].tokens
                    for word in core:
                        self.holders[str(e["id"]).split("-")[0] + word].append((str(e["names"][0]), {*core}))
            self.held = [word for word, names in self.holders.items() for _ in names]
        group = self.holders[self.rng.choice(self.held)]
        (a, left), (b, right) = self.rng.choice(group), self.rng.choice(group)
        if self.rng.random() < 0.1:
            b, right = self.rng.choice(self.holders[self.rng.choice(self.held)])
        kind = "organization" if self.rng.random() < 0.5 else None
        return [Pair(a, b, 0, 1.0, kind)] if len(left ^ right) > 1 else []

    def relatives(self, count: int) -> list[Pair]:
        """Two persons of one list who share two words or more, by any of their names."""
        rng = self.rng
        people = [e for e in self.entities if e["kind"] == "person"]
        sounds = [
            {keys.sound(latin(t)) for p in readings(e["names"][0]) for t in p.tokens if len(t) > 1}
            for e in people
        ]
        holders: dict[str, list[int]] = defaultdict(list)
        for n, e in enumerate(people):
            for t in sorted(sounds[n]):
                holders[str(e["id"]).split("-")[0] + t].append(n)
        found: list[Pair] = []
        turns = 0
        while len(found) < count and turns < 60 * count:
            turns += 1
            m = rng.randrange(len(people))
            word = rng.choice(sorted(sounds[m]) or [""])
            group = holders.get(str(people[m]["id"]).split("-")[0] + word, [])
            if len(group) < 2:
                continue
            n = rng.choice(group)
            both = sounds[m] & sounds[n]
            if m == n or len(both) < 2 or len(sounds[m] ^ sounds[n]) < 2:
                continue
            a, b = (
                rng.choice(people[k]["names"]) if rng.random() < 0.4 else people[k]["names"][0]
                for k in (m, n)
            )
            found.append(Pair(a, b, 0, 1.0, self._told(people[m])))
        return found

    def _told(self, entity: dict[str, Any]) -> str | None:
        """The kind of an entity, or none, as if the asker did not know."""
        return str(entity["kind"]) if self.rng.random() < 0.5 else None

    def companies(self, count: int) -> list[Pair]:
        """Companies: the legal form in another language, initials, and namesakes in another trade."""
        rng = self.rng
        names = [e["names"][0] for e in self.entities if e["kind"] == "organization"]
        forms: dict[str, list[str]] = defaultdict(list)
        for by_word in legal_forms().values():
            for words, class_ in by_word:
                if all(w.isascii() for w in words):
                    forms[class_].append(" ".join(words).upper())
        found: list[Pair] = []
        while len(found) < count:
            name, other = rng.choice(names), rng.choice(names)
            kind = "organization" if rng.random() < 0.5 else None
            parts, others = (readings(name, "organization")[0], readings(other, "organization")[0])
            core = " ".join(parts.tokens)
            how = rng.random()
            if how < 0.35:
                form = rng.choice(forms[parts.legal or rng.choice(["llc", "jsc"])])
                changed = rng.choice([f"{core} {form}", f"{form} {core}", core])
                found.append(
                    Pair(name, perturb(changed, rng) if rng.random() < 0.3 else changed, 1, 1.0, kind)
                )
            elif how < 0.42 and len(parts.tokens) > 3:
                found.append(Pair(name, "".join(w[0] for w in parts.tokens).upper(), 1, 0.5, "organization"))
            elif how < 0.8 and len(parts.tokens) > 1 and others.tokens:
                rarest = max(parts.tokens, key=lambda w: analyse(w).rare)
                stranger = max(others.tokens, key=lambda w: analyse(w).rare)
                made = " ".join(stranger if w == rarest else w for w in parts.tokens)
                if made != core:
                    found.append(
                        Pair(name, f"{made} {rng.choice(forms[parts.legal or 'llc'])}", 0, 1.0, kind)
                    )
            elif len(parts.tokens) > 1:
                bare = [w for w in parts.tokens if w != max(parts.tokens, key=lambda w: analyse(w).rare)]
                found.append(Pair(name, " ".join([*bare, *others.tokens[: rng.randrange(2)]]), 0, 1.0, kind))
        return found

    def rivals(self, count: int) -> list[Pair]:
        """Companies that are two though all but a little agrees: a sister in another trade (Sberbank
        Leasing), a compound (Gazprombank), a name that begins or ends alike, another number; and
        misspellings, which are one.
        """
        rng = self.rng
        cores = [
            tokens
            for e in self.entities
            if e["kind"] == "organization"
            for tokens in [readings(e["names"][0], "organization")[0].tokens]
            if tokens and all(w.isascii() and w.isalpha() for w in tokens)
        ]
        common = [w for w, n in Counter(w for c in cores for w in c).items() if n >= 8 and len(w) > 3]
        trades = [w for w in common if not general(of(w, w))]
        forms = ["LLC", "OOO", "JSC", "AO", "Ltd", "GmbH", "S.A.", "Inc", ""]
        found: list[Pair] = []
        while len(found) < count:
            core = list(rng.choice(cores))
            kind = "organization" if rng.random() < 0.6 else None
            n = max(range(len(core)), key=lambda m: len(core[m]))
            word = core[n]
            how = rng.random()
            if len(word) < 5 or (how > 0.6 and len(core) > 2):
                continue
            other, same, weight = list(core), 0, 1.0
            if how < 0.3:
                trade = rng.choice(trades)
                other = [*core, trade] if rng.random() < 0.7 else [trade, *core]
                same, weight = int(trade in core), SISTER
            elif how < 0.4:
                other[n] = word + rng.choice(
                    ["bank", "trans", "invest", "neft", "stroy", "export", "trade", "media"]
                )
            elif how < 0.55:
                stranger = rng.choice(cores)[0]
                cut = rng.randrange(3, len(word) - 1)
                other[n] = (
                    stranger[: len(word) - cut] + word[-cut:]
                    if rng.random() < 0.5
                    else word[:cut] + stranger[-4:]
                )
                same = int(other[n][:-1] == word[:-1] or other[n][1:] == word[1:])
            elif how < 0.6:
                number = rng.randrange(2, 900)
                one = str(number) if rng.random() < 0.6 else "II"
                two = str(number + rng.randrange(1, 60)) if rng.random() < 0.6 else ""
                core, other = ([*core, one], [*core, two] if two else [*core])
            else:
                other[n], same = perturb(word, rng), 1
            a, b = " ".join(core), " ".join(other)
            if a != b:
                one = f"{a} {rng.choice(forms)}".strip()
                two = rng.choice([f"{b} {rng.choice(forms)}", f"{rng.choice(forms)} {b}"]).strip()
                found.append(Pair(one, two, same, weight, kind))
        return found

    def placed(self, count: int) -> list[Pair]:
        """Companies of one name in two countries, which are two; in one, written in two languages; and with a
        country and without, of which as many are one as are two.
        """
        rng = self.rng
        with (DATA / "places.csv").open(encoding="utf-8", newline="") as file:
            places = [row["names"].split() for row in csv.DictReader(file)]
        names = [e["names"][0] for e in self.entities if e["kind"] == "organization"]
        found: list[Pair] = []
        while len(found) < count:
            parts = readings(rng.choice(names), "organization")[0]
            core = " ".join(parts.tokens[:5])
            m, n = rng.sample(range(WORLD if rng.random() < 0.2 else len(places)), 2)
            one, two = places[m], places[n]
            left, right, how = rng.choice(one), rng.choice(one), rng.random()
            same = int(how < 0.3)
            if how >= 0.8:
                same, right = int(rng.random() < (0.8 if m < WORLD else 0.5)), ""
            elif not same:
                right = rng.choice(two)
            form = rng.choice(["{0} {1}", "{0} ({1})", "{1} {0}"])
            if rng.random() < 0.3:
                core += rng.choice(
                    [" II", " III", f" {rng.randrange(2, 400)}", f" No {rng.randrange(2, 99)}"]
                )
            a, b = (form.format(core, left).strip(), form.format(core, right).strip(" ()"))
            found.append(Pair(a, b, same, 1.0, "organization"))
        return found

    def translated(self, count: int) -> list[Pair]:
        """Names made of words that describe a body: in two languages, mostly in another order; and with
        another word of the sort, or one more.
        """
        rng = self.rng
        lines = (DATA / "descriptive.txt").read_text(encoding="utf-8").splitlines()
        meanings = [m for line in lines if not line.startswith("#") and len(m := line.split()) > 2]
        latin_names = [i["Latn"] for i in rng.sample(self.any, min(4000, len(self.any)))]
        found: list[Pair] = []
        for _ in range(count):
            some = rng.sample(meanings, rng.choice([2, 3, 3, 4]))
            proper = [rng.choice(latin_names)] if rng.random() < 0.7 else []
            other, same = list(some), int(rng.random() < 0.6)
            if not same and rng.random() < 0.7:
                other[rng.randrange(len(other))] = rng.choice([m for m in meanings if m not in some])
            elif not same:
                other.append(rng.choice([m for m in meanings if m not in some]))
            cyrillic = rng.random() < 0.5
            a = [_in_script(m, False, rng) for m in some]
            b = [_in_script(m, cyrillic, rng) for m in other]
            for words in (a, b):
                words += [rng.choice(forms) for forms in proper]
                if rng.random() < 0.5:
                    rng.shuffle(words)
            found.append(Pair(" ".join(a).title(), " ".join(b).title(), same, 1.0, "organization"))
        return found

    def slipped(self, count: int) -> list[Pair]:
        """Names, in any script, of which a letter or two were hit wrong, swapped, left out or doubled."""
        rng = self.rng
        listed = [(n, str(e["kind"])) for e in self.entities for n in e["names"][:2]]
        found: list[Pair] = []
        while len(found) < count:
            name, kind = rng.choice(listed)
            if kind == "person" and rng.random() < 0.6:
                person = self.person()
                name = self.spell(person, self.script(person))
            changed = slip(name, rng)
            if rng.random() < 0.2:
                changed = slip(changed, rng)
            if changed != name:
                found.append(Pair(name, changed, 1, 1.0, kind if rng.random() < 0.6 else None))
        return found

    def servants(self, count: int) -> list[Pair]:
        """Persons of whom one is *servant of* somebody where the other has another name: they are two."""
        rng = self.rng
        people = [
            n.replace(",", " ").split()
            for e in self.entities
            if e["kind"] == "person"
            for n in e["names"][:1]
        ]
        words = [w for p in people for w in p if len(w) > 3]
        found: list[Pair] = []
        while len(found) < count:
            one = [w for w in rng.choice(people) if w.upper() not in ("ABDUL", "ABD", "ABDEL")]
            if len(one) > 1:
                n = rng.randrange(len(one))
                other = [*one[:n], rng.choice(["ABDUL", "ABD AL", "ABDEL"]), *one[n:]]
                changed = [*one[:n], rng.choice(words), *one[n:]]
                if rng.random() < 0.5:
                    found.append(Pair(" ".join(other), " ".join(changed), 0, 1.0, "person"))
                else:
                    found.append(Pair(" ".join(one), " ".join(other), 1, 0.3, "person"))
        return found

    def exact(self, count: int) -> list[Pair]:
        """Listed names against themselves, in another order or case, or changed in one way."""
        rng = self.rng
        found: list[Pair] = []
        for _ in range(count):
            name = rng.choice(rng.choice(self.entities)["names"])
            how = rng.random()
            other = name if how < 0.2 else order(name, rng) if how < 0.4 else perturb(name, rng)
            found.append(Pair(name, other, 1, 1.0))
        return found

    def swapped(self, count: int) -> list[Pair]:
        """Listed persons against names made by exchanging a word or garbling the longest one."""
        rng = self.rng
        people = [
            e["names"][0] for e in self.entities if e["kind"] == "person" and len(e["names"][0].split()) > 1
        ]
        found: list[Pair] = []
        while len(found) < count:
            one, two = (
                rng.choice(people).replace(",", " ").split(),
                rng.choice(people).replace(",", " ").split(),
            )
            how = rng.random()
            if how < 0.3:
                made = [one[0], two[-1]]
            elif how < 0.6:
                made = [*one[:-1], two[0]]
            else:
                longest = max(one, key=len)
                if len(longest) < 5:
                    continue
                middle = rng.choice("aeiou") + rng.choice("rlnst")
                made = [longest[0] + middle + longest[-1] if w == longest else w for w in one]
            if {w.lower() for w in one} - {w.lower() for w in made} and len(made) > 1:
                found.append(Pair(" ".join(one), " ".join(made), 0, 1.0))
        return found

    def vessels(self, count: int) -> list[Pair]:
        """Ships: numbers and letters that tell sisters apart, and plain variants."""
        rng = self.rng
        ships = [e["names"][0] for e in self.entities if e["kind"] == "vessel"]
        found: list[Pair] = []
        for _ in range(count):
            ship = rng.choice(ships)
            kind = "vessel" if rng.random() < 0.6 else None
            n = rng.randrange(1, 20)
            how = rng.random()
            if how < 0.3:
                found.append(Pair(f"{ship} {n}", f"{ship} {n + rng.randrange(1, 5)}", 0, 1.0, kind))
            elif how < 0.4:
                found.append(Pair(f"{ship} II", f"{ship} III", 0, 1.0, "vessel"))
            elif how < 0.5:
                found.append(Pair(ship, f"{ship} {n}", 0, 1.0, kind))
            elif how < 0.7:
                found.append(Pair(f"{ship} {n}", f"MV {ship.title()}-{n}", 1, 1.0, "vessel"))
            elif how < 0.85:
                found.append(
                    Pair(
                        ship, rng.choice([f"M/V {ship}", ship.title(), perturb(ship, rng)]), 1, 1.0, "vessel"
                    )
                )
            else:
                other = rng.choice(ships)
                if other != ship:
                    found.append(Pair(ship, other, 0, 1.0, kind))
        return found
