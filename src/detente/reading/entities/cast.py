"""Who is who in one text: names of one person brought together, and the words that stand for them.

*Coale* is John Coale where the text names him so; *l'envoyé américain* is whoever the text, or the case,
presents as one; *elle* is the woman who spoke last. Each step would rather leave words open than give
them to the wrong person.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from detente.model import Span
from detente.reading.entities.apart import is_related
from detente.reading.entities.descriptions import Descriptions
from detente.reading.entities.figures import HYPHENED, WORD, Figure
from detente.reading.entities.names import Known, find
from detente.reading.entities.nominatives import nominative
from detente.reading.forms import fold
from detente.reading.parsing.parse import Entity, Page

__all__ = ["Cast", "Figure"]

_UNDER = re.compile(
    r"(?:(?<![^\W_])(?:de|du|des|of|for|del)\s+(?:(?:la|le|les|the|los|las|el)\s+|l')?|\bd'|'s\s+)$"
)
_NAMED_WITHIN, _OPENING, _OWNED_WITHIN = 12, 4, 24
_POSSESSIVE = re.compile(r"['’]s?[ \u00a0]([^\W\d_]+)")


class Cast(Descriptions):
    """The figures of a page; finds the entities too."""

    def __init__(self, page: Page, gazetteer: Iterable[Known] = ()) -> None:
        known = list(gazetteer)
        find(page, known)
        super().__init__(page)
        self._retype()
        for entity in sorted(page.entities, key=lambda e: (-len(e.text.split()), e.text.isupper())):
            self._place(entity)
        for figure in self.figures:
            figure.mentions.sort(key=lambda e: e.start)
        people = [(e.start, f) for f in self.figures if f.kind == "person" for e in f.mentions]
        self._people = sorted(people, key=lambda p: p[0])
        self._told_of = [p for p in self._people if not page.quotations_over(p[0], p[0] + 1)]
        roles = {item.name: item.roles for item in known if getattr(item, "roles", ())}
        for figure in self.figures:
            self._describe(figure)
            figure.descriptions += [
                d for role in roles.get(figure.name, ()) if (d := self._description(role))
            ]
            self._gender(figure)
        self._called: dict[str, list[tuple[int, Figure]]] = {}
        for nth, figure in enumerate(self.figures):
            self._called.setdefault(figure.name, []).append((nth, figure))

    def called(self, names: Iterable[str]) -> list[Figure]:
        """The figures of these names, in the order of the cast."""
        found = [each for name in set(names) for each in self._called.get(name, ())]
        return [figure for _, figure in sorted(found, key=lambda each: each[0])]

    def first_called(self, name: str) -> Figure | None:
        """The first figure of a name."""
        return next(iter(self.called([name])), None)

    def is_of_another_gender(self, name: str, gender: str) -> bool:
        """Whether a name is of a person who is known to be of the other gender."""
        figure = self.first_called(name)
        return figure is not None and figure.kind == "person" and figure.gender not in (None, gender)

    def name(self, span: Span, *, oblique: bool = False, head: int | None = None) -> Figure | None:
        """Whom a noun phrase names, if it has a name for its head or beside it.

        ``oblique`` tells that the whole phrase stands in another case than the nominative; ``head`` is
        where its head starts. *L'avocat de Coale* names nobody.
        """
        inside = self.within(span)
        if not inside:
            return None
        start = span[0]
        for entity in inside:
            if not entity.start <= (start if head is None else head) < entity.end:
                continue
            whose = is_related(self.page.text, entity.start, entity.text, self.lexicon)
            if not whose and not self._modifies(entity, span):
                return self.figure(entity)
        words = [fold(w) for w in WORD.findall(self.page.text[span[0] : inside[-1].start])]
        titled = any(self.lexicon.has(w, self.lexicon.titles) for w in words)
        bodied = any(self.lexicon.has(w, self.lexicon.heads) for w in words)
        for entity in reversed(inside):
            fits = entity.kind == "person" if titled else bodied or entity.kind != "place"
            if (
                fits
                and not self._modifies(entity, span)
                and self._stands_apart(entity, span, oblique=oblique)
            ):
                return self.figure(entity)
        return None

    def pronoun(self, word: str) -> str | None:
        """The gender that a pronoun asks for (``male``, ``female``, ``any``); None for what is none."""
        return self.lexicon.pronouns.get(fold(word))

    def people(self, since: int, until: int, gender: str) -> set[str]:
        """The people named between two positions, outside of quotations, whom a pronoun of that gender can
        mean: their names."""
        lo = bisect_left(self._told_of, since, key=lambda p: p[0])
        hi = bisect_left(self._told_of, until, key=lambda p: p[0])
        return {f.name for _, f in self._told_of[lo:hi] if gender == "any" or f.gender in (None, gender)}

    def recent(self, position: int, gender: str, since: int) -> Figure | None:
        """The one person named between two positions whom a pronoun of that gender can mean."""
        lo = bisect_left(self._people, since, key=lambda p: p[0])
        hi = bisect_left(self._people, position, key=lambda p: p[0])
        found = {id(f): f for _, f in self._people[lo:hi] if gender == "any" or f.gender in (None, gender)}
        certain = [f for f in found.values() if f.gender == gender]
        if len(certain) == 1:
            return certain[0]
        if len(found) != 1 or self._somebody_else(self._people[hi - 1][0], position, gender):
            return None
        return next(iter(found.values()))

    def _somebody_else(self, start: int, end: int, gender: str) -> bool:
        """Whether a person of a gender is spoken of between two positions without a name: *sa mère*."""
        group = {"male": self.lexicon.male, "female": self.lexicon.female}.get(gender, frozenset())
        return any(self.lexicon.has(fold(w), group) for w in WORD.findall(self.page.text[start:end]))

    def speaks_of_kin(self, span: Span, gender: str) -> bool:
        """Whether a stretch speaks of kin of a gender, or one of which either may be, without a name."""
        other = {"male": self.lexicon.female, "female": self.lexicon.male}.get(gender)
        if other is None:
            return False
        for word in WORD.finditer(self.page.text, *span):
            key = fold(word.group())
            if key not in self.lexicon.kin or self.lexicon.has(key, other):
                continue
            near = self.within((word.start() - _NAMED_WITHIN, word.end() + _NAMED_WITHIN))
            if not any(e.kind == "person" for e in near):
                return True
        return False

    def is_about_kin_of(self, span: Span, gender: str) -> bool:
        """Whether a stretch opens with unnamed kin of somebody named, whom a pronoun of a gender behind it
        may mean too: *The father of Ivan Kral protested*."""
        other = {"male": self.lexicon.female, "female": self.lexicon.male}.get(gender)
        named = next((e for e in self.within(span) if e.kind == "person"), None)
        if other is None or named is None or self.page.text[named.end : named.end + 1] == ",":
            return False
        opening = self.page.text[span[0] : named.start]
        words = [fold(w) for w in WORD.findall(opening)]
        if len(words) > _OPENING or set(opening) & set(',;:«»“”"'):
            return False
        under = not self.lexicon.stems and _UNDER.search(fold(opening)) is not None
        kin = words[-1:] if self.lexicon.stems else words if under else []
        return any(word in self.lexicon.kin and not self.lexicon.has(word, other) for word in kin)

    def is_owner_of_kin(self, entity: Entity) -> bool:
        """Whether a name only says whose kin somebody without a name is: *le père d'Anton Kral*, *Kral's
        father*, *отец Антона Краля*."""
        behind = _POSSESSIVE.match(self.page.text, entity.end)
        if behind is not None:
            return fold(behind[1]) in self.lexicon.kin
        opening = self.page.text[max(0, entity.start - _OWNED_WITHIN) : entity.start]
        under = None if self.lexicon.stems else _UNDER.search(fold(opening))
        if not self.lexicon.stems and under is None:
            return False
        words = [fold(w) for w in WORD.findall(opening[: under.start()] if under is not None else opening)]
        return words[-1:] != [] and words[-1] in self.lexicon.kin and (under is not None or self.owns(entity))

    def _governed(self, entity: Entity, span: Span) -> bool:
        """Whether a preposition within the phrase governs a name: *l'ONG à l'AFP*."""
        sentence = self.page.sentence_at(entity.start)
        if sentence is None or not sentence.parsed:
            return False
        inside = sentence.between(entity.start, entity.end)
        return any(
            child.relation == "case" and span[0] < child.start < entity.start
            for token in inside
            for child in sentence.children(token.i)
        )

    def _follows_noun(self, entity: Entity) -> bool:
        """Whether the word before a name is a noun, as the parse has it."""
        sentence = self.page.sentence_at(entity.start)
        tokens = sentence.tokens if sentence is not None and sentence.parsed else []
        before = next((t for t in reversed(tokens) if t.end <= entity.start), None)
        return before is not None and before.pos == "NOUN"

    def _modifies(self, entity: Entity, span: Span) -> bool:
        """Whether a name only modifies a noun after it in the phrase: *a White House official*."""
        sentence = self.page.sentence_at(entity.start)
        if sentence is None or not sentence.parsed:
            return False
        for token in sentence.tokens:
            if entity.start <= token.start < entity.end:
                head = sentence.tokens[token.head]
                outside = entity.end <= head.start < span[1] and head.pos in ("NOUN", "PROPN")
                if outside and token.relation in ("compound", "amod", "nmod", "det"):
                    return True
        return False

    def _stands_apart(self, entity: Entity, span: Span, *, oblique: bool) -> bool:
        """Whether a name in a phrase stands beside its head, not under it: no *de*, no genitive."""
        before = fold(self.page.text[max(span[0], entity.start - 14) : entity.start])
        written = oblique and (
            bool(self.lexicon.stems) or not self.page.grammar.by.isdisjoint(before.split()[-1:])
        )
        if _UNDER.search(before) or (not written and self._governed(entity, span)):
            return False
        if not self.lexicon.stems:
            return True
        if entity.kind == "organization":
            last = fold((HYPHENED.findall(self.page.text[span[0] : entity.start]) or [""])[-1])
            letters = bool(last) and entity.text.isupper() and self._follows_noun(entity)
            if letters and not any(stem in last for stem in self.lexicon.heads):
                return False  # They show no case: "источник РБК" is no РБК, "суд РФ" no state.
            kinds = self.lexicon.heads, self.lexicon.bodies, self.lexicon.titles
            if not last or self.lexicon.has(last, *kinds):
                return True
        if oblique:
            return True
        if self._is_owner(self.page.text[min(span[0], entity.start) : entity.start], entity):
            return False
        return fold(entity.text) == fold(nominative(entity.text, self.page.language))
