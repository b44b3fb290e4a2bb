"""Make labelled pairs of names to learn the weights from: (name, name, 1 or 0, weight).

Names are put together from Wikidata's name items in their several spellings and scripts, or taken with
their aliases from public lists (only pairs within one list, so that one person under two lists' numbers is
never called two). Pairs of one subject: two spellings, mostly changed further (`perturb`). Pairs of two:
names that share all but one word, neighbours by sound, changed genders, relatives, words exchanged between
two names.
"""

from __future__ import annotations

import random
from collections import defaultdict
from pathlib import Path

from listed_pairs import Listed, Pair
from names_data import held_out, items
from perturb import TITLES, perturb
from slavic import russian, spellings, standards

from detente.names import keys
from detente.names.romanise import latin

Item = dict[str, list[str]]
DATA = Path(__file__).parents[2] / "src/detente/names/data"
SLAVIC_LINES = 90
NEIGHBOUR = 0.4
"""How much two persons count who have words that sound much alike: more are made than meet."""
OTHER = ["Arab", "Hebr", "Hang", "Kana", "Hani", "Grek", "Geor", "Armn"]


class Maker(Listed):
    """Makes pairs from the held-out part of the data (`test`) or from the rest."""

    def __init__(self, persons: Path, lists: Path, romanisation: Path, test: bool, seed: int = 1) -> None:
        self.rng = random.Random(seed)
        self.tables = standards(romanisation)
        self.slavic: list[Item] = []
        self.any: list[Item] = []
        self.patronymics: list[Item] = []
        self.begun: dict[str, list[Item]] = defaultdict(list)
        self.near: dict[str, list[Item]] = defaultdict(list)
        for entity, by_script in items(persons):
            if held_out(entity) != test or not by_script.get("Latn"):
                continue
            if entity.startswith("X"):
                if by_script["Latn"][0].endswith(("ich", "vna", "chna")):
                    self.patronymics.append(by_script)
                continue
            self.any.append(by_script)
            self.near[keys.skeleton(keys.sound(latin(by_script["Latn"][0])))].append(by_script)
            self.begun[latin(by_script["Latn"][0])[:5]].append(by_script)
            if by_script.get("Cyrl"):
                self.slavic.append(by_script)
        by_sound: dict[str, list[Item]] = defaultdict(list)
        for item in self.slavic:
            for form in item["Latn"][:6]:
                by_sound[keys.sound(latin(form))].append(item)
        self.common: list[list[Item]] = []
        self.group: dict[int, int] = {}
        for line in (DATA / "equivalents.txt").read_text(encoding="utf-8").splitlines()[2:SLAVIC_LINES]:
            found = [i for name in line.split()[:6] for i in by_sound.get(keys.sound(name), [])]
            if found:
                self.group.update({id(i): len(self.common) for i in found})
                self.common.append(found)
        self.read(lists, test)

    def given(self) -> Item:
        """Draw an East Slavic given name, mostly a common one."""
        return (
            self.rng.choice(self.rng.choice(self.common))
            if self.rng.random() < 0.7
            else self.rng.choice(self.slavic)
        )

    def twin(self, item: Item) -> Item:
        """Draw the same given name in another language."""
        group = self.group.get(id(item))
        return self.rng.choice(self.common[group]) if group is not None else item

    def person(self) -> list[Item]:
        """Draw the name items of a person."""
        if self.rng.random() < 0.55:
            given, surname = self.given(), self.rng.choice(self.slavic)
            if self.rng.random() < 0.4:
                return [given, self._patronymic(), surname]
            return [given, surname]
        return [self.rng.choice(self.any) for _ in range(self.rng.choice([2, 2, 2, 3, 3, 4]))]

    def _patronymic(self, woman: bool | None = None) -> Item:
        item = self.rng.choice(self.patronymics)
        woman = self.rng.random() < 0.3 if woman is None else woman
        chosen = {k: [f for f in v if f.endswith(("na", "на")) == woman] for k, v in item.items()}
        return {k: v for k, v in chosen.items() if v} or item

    def spell(self, person: list[Item], script: str) -> str:
        """Write a person in a script, each item in one of its spellings, Latin where it has none."""
        words = []
        for item in person:
            forms = item.get(script) or item["Latn"]
            words.append(forms[0] if self.rng.random() < 0.4 else self.rng.choice(forms))
        if script == "Hani" and self.rng.random() < 0.5:
            return "·".join(words)
        return " ".join(w.title() if w.isascii() else w for w in words)

    def script(self, person: list[Item]) -> str:
        """Draw a script that all parts of a name have."""
        if self.rng.random() < 0.45 and all(i.get("Cyrl") for i in person):
            return "Cyrl"
        if self.rng.random() < 0.35:
            able = [s for s in OTHER if all(i.get(s) for i in person)]
            if able:
                return self.rng.choice(able)
        return "Latn"

    def change(self, text: str) -> str:
        """Change a name in no, one or two ways."""
        for chance in (0.75, 0.15):
            if self.rng.random() < chance:
                text = perturb(text, self.rng)
        return text

    def same(self) -> Pair:
        """Two spellings of one person."""
        person = self.person()
        if self.rng.random() < 0.35:
            ruled = self._ruled(person)
            if ruled:
                return ruled
        script = self.script(person)
        a = self.spell(person, "Latn")
        if self.rng.random() < 0.5:
            person = [self.twin(person[0]), *person[1:]]
        if script == "Latn" and self.rng.random() < 0.4:
            b = a
        elif not all(i.get(script) for i in person):
            b = self.spell(person, "Latn")
        else:
            b = self.spell(person, script)
            if len(person) == 3 and self.rng.random() < 0.3:
                person = [person[0], person[2]]
                b = self.spell(person, script)
        if script == "Latn" or self.rng.random() < 0.25:
            b = self.change(b)
        if self.rng.random() < 0.15:
            a = perturb(a, self.rng) if self.rng.random() < 0.3 else a.upper()
        return Pair(a, b, 1, 1.0)

    def _ruled(self, person: list[Item]) -> Pair | None:
        """Two spellings of one East Slavic person by the rules of languages and standards."""
        words = [russian(i.get("Cyrl", [])) for i in person]
        if not all(words):
            return None
        left, right, latin_left, latin_right = zip(
            *(self._one_language(w, n) for n, w in enumerate(words) if w), strict=True
        )
        b = right if self.rng.random() < 0.6 else latin_right
        if len(b) == 3 and self.rng.random() < 0.15:
            b = (b[0], b[2])
        a = left if self.rng.random() < 0.1 else latin_left
        text = " ".join(b)
        if self.rng.random() < 0.15:
            text = self.change(text)
        return Pair(" ".join(a).title(), text.title(), 1, 1.0)

    def _one_language(self, word: str, n: int) -> tuple[str, str, str, str]:
        if n == 0:
            self.state = self.rng.getrandbits(32)
        rng = random.Random(self.state)  # the same draws: one language and convention for all words of a name
        return spellings(word, rng, self.tables)

    def neighbour(self, item: Item) -> Item:
        """Draw an item whose name sounds much like another's."""
        key = keys.skeleton(keys.sound(latin(item["Latn"][0])))
        if self.rng.random() < 0.5 and len(key) > 2:
            cut = self.rng.randrange(1, len(key))
            other = self.rng.choice("rslnktmfbd")
            key = self.rng.choice([key[:cut] + key[cut + 1 :], key[:cut] + other + key[cut:]])
            key = self.rng.choice([key, key[:cut] + other + key[cut + 1 :]])
        near = self.near.get(key, [])
        if self.rng.random() < 0.25:
            near = self.begun[latin(item["Latn"][0])[:5]]
        found = [i for i in near if not {*i["Latn"]} & {*item["Latn"]}]
        return self.rng.choice(found) if found else self.rng.choice(self.any)

    def different(self) -> Pair:
        """Two persons who share something."""
        rng = self.rng
        person = self.person()
        other, weight = list(person), 1.0
        how = rng.random()
        n = rng.randrange(len(person))
        if how < 0.12 and len(person) > 1:
            middle = person[1:-1] if rng.random() < 0.5 else []
            other, weight = [self.twin(person[0]), *middle, self.neighbour(person[-1])], NEIGHBOUR
        elif how < 0.2 and len(person) > 1:
            other = [self.twin(person[0]), self._patronymic(), self.rng.choice(self.slavic)]
        elif how < 0.27:
            family = [rng.choice(self.any) for _ in range(rng.choice([2, 3, 3, 4]))]
            person, other = ([rng.choice(self.any), *family], [rng.choice(self.any), *family])
            if rng.random() < 0.4:  # the father, not the son
                return Pair(self.spell(person, "Latn"), self.spell(family, self.script(family)), 0, 1.0)
        elif how < 0.37:
            other[n] = rng.choice(self.any if rng.random() < 0.5 else self.slavic)
        elif how < 0.55:
            other[n], weight = self.neighbour(person[n]), NEIGHBOUR
        elif how < 0.6:
            other = [self.neighbour(i) for i in person]
        elif how < 0.66 and len(person) == 3:
            other[1] = self._patronymic()
        elif how < 0.78:
            stranger = self.person()
            other = [person[0], stranger[-1]]
            if rng.random() < 0.5:
                other = [*person[:-1], stranger[0]]
        elif how < 0.76:
            other = self.person()
        elif how < 0.8:
            words = self.spell(person, "Latn").split()
            n = rng.randrange(len(words) - 1)
            wrong = rng.choice([c for c in "abdegijklmnoprstv" if c != words[n][0].lower()])
            changed = [*words[:n], wrong.upper() + rng.choice([".", ""]), *words[n + 1 :]]
            return Pair(" ".join(words), " ".join(changed), 0, 1.0)
        elif how < 0.9:
            return self._single()
        elif how < 0.95:
            return self._garbled(person)
        else:
            return self._flipped(person)
        script = self.script(other)
        a, b = self.spell(person, "Latn"), self.spell(other, script)
        if _could_be_one(person, other):
            return self.different()
        if rng.random() < 0.25:
            b = perturb(b, rng)
        return Pair(a, b, 0, weight)

    def _single(self) -> Pair:
        person = self.person()
        word = self.rng.choice(person)
        if self.rng.random() < 0.5:
            alone = self.spell([word], "Latn")
            if self.rng.random() < 0.4:
                alone = f"{self.rng.choice(TITLES)} {alone}"
            return Pair(self.spell(person, "Latn"), alone, 0, 0.8)
        return Pair(
            self.spell([word], "Latn"), self.spell([self.neighbour(word)], self.script([word])), 0, 1.0
        )

    def single_same(self) -> Pair:
        """One word in two spellings, mostly across scripts."""
        item = self.rng.choice(self.slavic if self.rng.random() < 0.5 else self.any)
        word = russian(item.get("Cyrl", []))
        if word and self.rng.random() < 0.3:
            _, right, one, two = spellings(word, self.rng, self.tables)
            return Pair(one, two if self.rng.random() < 0.6 else right, 1, 1.0)
        able = [s for s in ("Cyrl", *OTHER) if item.get(s)]
        script = self.rng.choice(able) if able else "Latn"
        return Pair(self.spell([item], "Latn"), self.spell([item], script), 1, 1.0)

    def _garbled(self, person: list[Item]) -> Pair:
        words = self.spell(person, "Latn").split()
        longest = max(words, key=len)
        middle = self.rng.choice("aeiou") + self.rng.choice("rlnst")
        changed = [longest[0] + middle + longest[-1] if w == longest else w for w in words]
        return Pair(" ".join(words), " ".join(changed), 0 if len(longest) > 4 else 1, 1.0)

    def _flipped(self, person: list[Item]) -> Pair:
        words = self.spell(person, "Latn").split()
        n = self.rng.randrange(len(words))
        if words[n][-1] in "aeiouy":
            words[n] = words[n][:-1] + "ov"
        changed = [*words]
        changed[n] += "a"
        if n == len(words) - 1 and words[n].endswith(("ov", "ev", "in")) and len(words) > 1:
            return Pair(" ".join(words), " ".join(changed), 1, 0.5)
        return Pair(" ".join(words), " ".join(changed), 0, 0.7)

    def strangers(self, count: int) -> list[Pair]:
        """Names drawn apart, in any scripts: what a search meets most."""
        rng = self.rng
        listed = [n for e in self.entities for n in e["names"]]
        found: list[Pair] = []
        for _ in range(count):
            person = self.person()
            if rng.random() < 0.5:  # a namesake, with the father's name or without
                middle = rng.choice([person[1:-1], [], [self._patronymic()]])
                other = [self.twin(person[0]), *middle, rng.choice(self.slavic)]
                if not _could_be_one(person, other):
                    a, b = (self.spell(other, "Latn"), self.spell(person, self.script(person)))
                    found.append(Pair(a, b, 0, 1.0))
                continue
            if rng.random() < 0.4:  # two bodies, mostly with a word in common
                found += self.kin()
                continue
            a = rng.choice(listed) if rng.random() < 0.5 else self.spell(self.person(), "Latn")
            b = rng.choice(listed) if rng.random() < 0.3 else self.spell(person, self.script(person))
            if a != b:
                found.append(Pair(a, perturb(b, rng) if rng.random() < 0.2 else b, 0, 1.0))
        return found


def _could_be_one(person: list[Item], other: list[Item]) -> bool:
    """Say whether two drawn persons have no item apart, so that calling them two would be wrong."""
    return all(any({*i["Latn"]} & {*j["Latn"]} for j in other) for i in person) or all(
        any({*i["Latn"]} & {*j["Latn"]} for j in person) for i in other
    )
