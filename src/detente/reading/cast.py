"""Who is who in one text: names of one person brought together, and the words that stand for them.

*Coale* is John Coale where the text names him so; *l'envoyé américain* is whoever the text, or the case,
presents as one; *elle* is the woman who spoke last. Each step would rather leave words open than give
them to the wrong person.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache

from detente.model import Span
from detente.reading.cases import cases, genders_of_first_name
from detente.reading.forms import fold
from detente.reading.gazetteer import Gazetteer
from detente.reading.names import Known, Lexicon, find, lexicon
from detente.reading.nominatives import is_oblique, is_subject, nominative, told
from detente.reading.parse import Entity, EntityKind, Page

_WORD = re.compile(r"[^\W\d_]+")
_HYPHENED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_STOP = re.compile(r"[,.;:!?()\[\]«»“”\"—–\n]")
_ACRONYM = re.compile(r"\b(?:[^\W\d_]\.){1,}")
_UNDER = re.compile(
    r"(?:(?<![^\W_])(?:de|du|des|of|del)\s+(?:(?:la|le|les|the|los|las|el)\s+|l')?|\bd'|'s\s+)$"
)
# Figures with the word after them, and the small word before: "de 40 ans", "40-year-old", "40-летний".
_AGE = re.compile(r"(?:\b[^\W\d_]{1,2}\s)?\d+[\s\u00a0-]*[^\W\d_]*(?:-[^\W\d_]+)*")
_STEM = 5
_LONGEST_NAME = 4
_HEAD_LAST = frozenset({"en"})
_NOUN_WITHIN = 5
_NAMED_WITHIN = 12
_AFTER = 110
_BEFORE = 70


@dataclass(frozen=True, slots=True)
class Description:
    """What the text or the case calls somebody: the stem of the noun and of the words that go with it."""

    noun: str
    others: frozenset[str]
    personal: bool = True


@dataclass(eq=False, slots=True)
class Figure:
    """Somebody or some body that a text names: ``mentions`` in order, ``name`` the longest form."""

    name: str
    kind: EntityKind
    known: bool
    mentions: list[Entity] = field(default_factory=list, repr=False)
    gender: str | None = None
    descriptions: list[Description] = field(default_factory=list)


class Cast:
    """The figures of a page; finds the entities too."""

    def __init__(self, page: Page, gazetteer: Iterable[Known] = ()) -> None:
        self.page = page
        self.lexicon: Lexicon = lexicon(page.language)
        known = list(gazetteer)
        find(page, known)
        self.figures: list[Figure] = []
        self._of: dict[Span, Figure] = {}
        self._named: dict[str, Figure] = {}
        self._index: dict[str, list[Figure]] = {}
        self._starts = [e.start for e in page.entities]
        self._retype()
        for entity in sorted(page.entities, key=lambda e: (-len(e.text.split()), e.text.isupper())):
            self._place(entity)
        for figure in self.figures:
            figure.mentions.sort(key=lambda e: e.start)
        people = [(e.start, f) for f in self.figures if f.kind == "person" for e in f.mentions]
        self._people = sorted(people, key=lambda p: p[0])
        self._told_of = [p for p in self._people if not page.quotations_over(p[0], p[0] + 1)]
        roles = {e.name: e.roles for e in Gazetteer.of(known, slavic=False).entries if e.roles}
        for figure in self.figures:
            self._describe(figure)
            figure.descriptions += [
                d for role in roles.get(figure.name, ()) if (d := self._description(role))
            ]
            self._gender(figure)

    def figure(self, entity: Entity) -> Figure:
        """Whom an entity of the page names."""
        return self._of[entity.start, entity.end]

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
            if entity.start <= (start if head is None else head) < entity.end and not self._modifies(
                entity, span
            ):
                return self.figure(entity)
        words = [fold(w) for w in _WORD.findall(self.page.text[span[0] : inside[-1].start])]
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

    def describe(self, text: str) -> Figure | None:
        """Whom a description without a name means: the one figure that it fits."""
        fitting = self.describable(text)
        return fitting[0] if len(fitting) == 1 else None

    def describable(self, text: str, *, whole: bool = False) -> list[Figure]:
        """The figures that a description without a name fits; with ``whole`` all of it is said of them."""
        wanted = self._description(text)
        if wanted is None:
            return []
        fitting = [
            f
            for f in self.figures
            if any(
                _fits(wanted, d) and (not (whole and d.personal) or wanted.others <= d.others)
                for d in f.descriptions
            )
        ]
        gender = self._gender_of_words(text)
        return [f for f in fitting if gender is None or f.gender is None or f.gender == gender]

    def is_called_otherwise(self, figure: Figure, text: str) -> bool:
        """Whether a text says what a figure is, and a description says something else."""
        wanted = self._description(text)
        told = [d for d in figure.descriptions if d.personal]
        return wanted is not None and bool(told) and not any(_fits(wanted, d) for d in told)

    def kind_of(self, text: str) -> str | None:
        """What a description is of: ``male``, ``female``, ``any`` (a person), ``thing``; None for neither."""
        described = self._description(text)
        if described is None:
            return None
        return (self._gender_of_words(text) or "any") if described.personal else "thing"

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
        return any(self.lexicon.has(fold(w), group) for w in _WORD.findall(self.page.text[start:end]))

    def is_proxy(self, entity: Entity) -> bool:
        """Whether a name is said beside it to be somebody's lawyer, spokesman or kin, who speaks for him."""
        words = (fold(w) for part in self._beside(entity) for w in _HYPHENED.findall(part))
        before = _HYPHENED.findall(self.page.text[max(0, entity.start - _BEFORE) : entity.start])[-1:]
        lexicon = self.lexicon
        return any(w in lexicon.kin or lexicon.has(w, lexicon.proxies) for w in (*words, *map(fold, before)))

    def speaks_of_kin(self, span: Span, gender: str) -> bool:
        """Whether a stretch speaks of kin of a gender, or one of which either may be, without a name."""
        other = {"male": self.lexicon.female, "female": self.lexicon.male}.get(gender)
        if other is None:
            return False
        for word in _WORD.finditer(self.page.text, *span):
            key = fold(word.group())
            if key not in self.lexicon.kin or self.lexicon.has(key, other):
                continue
            near = self.within((word.start() - _NAMED_WITHIN, word.end() + _NAMED_WITHIN))
            if not any(e.kind == "person" for e in near):
                return True
        return False

    def within(self, span: Span) -> list[Entity]:
        """The entities that overlap a span."""
        at = max(bisect_left(self._starts, span[0]) - 1, 0)
        result = []
        for entity in self.page.entities[at:]:
            if entity.start >= span[1]:
                break
            if entity.end > span[0]:
                result.append(entity)
        return result

    def _retype(self) -> None:
        """Take several words for a person's name where a title beside them says so: *Ann Sample, a judge*."""
        lexicon, entities = self.lexicon, self.page.entities
        for at, entity in enumerate(entities):
            words = _HYPHENED.findall(entity.text)
            if entity.kind not in ("organization", "other") or entity.name != entity.text or len(words) < 2:
                continue
            bodied = lexicon.heads | lexicon.bodies | lexicon.qualifiers | lexicon.titles | lexicon.papers
            if len(words) > _LONGEST_NAME or any(lexicon.has(fold(w), bodied) for w in words):
                continue
            if lexicon.stems and entity.text.isascii():
                continue  # "представитель газеты Morning Herald"
            if not all(w[0].isupper() for w in words) or self.page.quotations_over(
                entity.start - 1, entity.end
            ):
                continue
            described = [d for part in self._beside(entity) if (d := self._description(part)) is not None]
            if described and all(d.personal for d in described):
                entities[at] = replace(entity, kind="person")

    def _governed(self, entity: Entity, span: Span) -> bool:
        """Whether a preposition within the phrase governs a name: *l'ONG à l'AFP*."""
        sentence = self.page.sentence_at(entity.start)
        if sentence is None or not sentence.parsed:
            return False
        inside = [t for t in sentence.tokens if entity.start <= t.start < entity.end]
        return any(
            child.relation == "case" and span[0] < child.start < entity.start
            for token in inside
            for child in sentence.children(token.i)
        )

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
        if _UNDER.search(before) or (not oblique and self._governed(entity, span)):
            return False
        if not self.lexicon.stems or oblique:
            return True
        if entity.kind == "organization":
            last = _HYPHENED.findall(self.page.text[span[0] : entity.start])[-1:]
            kinds = self.lexicon.heads | self.lexicon.bodies | self.lexicon.titles
            if not last or self.lexicon.has(fold(last[0]), kinds):
                return True
        if self._is_owner(self.page.text[min(span[0], entity.start) : entity.start], entity):
            return False
        return fold(entity.text) == fold(nominative(entity.text, self.page.language))

    def owns(self, entity: Entity) -> bool:
        """Whether a name hangs on the noun before it in another case than its first: *адвокат Примерова*."""
        sentence = self.page.sentence_at(entity.start)
        tokens = sentence.tokens if sentence is not None and sentence.parsed else []
        first = next((t for t in tokens if entity.start <= t.start < entity.end), None)
        if first is None or first.relation not in ("nmod", "appos"):
            return False
        figure = self._of.get((entity.start, entity.end))
        alike = figure is None or set(_folded_words(entity.text)) <= set(_folded_words(figure.name))
        above = tokens[first.head].morph.get("Case", "Nom")
        return (above == "Nom" and not alike) or (
            first.relation == "nmod" and first.morph.get("Case", above) != above
        )

    def _place(self, entity: Entity) -> None:
        known = entity.name != entity.text or entity.kind == "other"
        figure = self._same(entity)
        if figure is None:
            name = entity.name if known else self._canonical(entity)
            figure = Figure(name, entity.kind, known=entity.name != entity.text)
            self._register(figure)
        elif self.lexicon.stems and figure.kind == entity.kind == "person" and not (known or figure.known):
            self._correct(figure, entity)
        figure.mentions.append(entity)
        self._of[entity.start, entity.end] = figure

    def _correct(self, figure: Figure, entity: Entity) -> None:
        """Take the name from where it is a subject, not from where its case has to be undone."""
        sentence = self.page.sentence_at(entity.start)
        name = " ".join(entity.text.split())
        if name == figure.name or len(name.split()) != len(figure.name.split()):
            return
        if is_subject(sentence, entity.start, entity.end, self.page.language):
            figure.name = name
            self._named.setdefault(name, figure)

    def _canonical(self, entity: Entity) -> str:
        if self.lexicon.stems and entity.kind in ("person", "place"):
            sentence = self.page.sentence_at(entity.start)
            if is_subject(sentence, entity.start, entity.end, self.page.language):
                return " ".join(entity.text.split())
            case, gender = told(sentence, entity.start, entity.end)
            known = is_oblique(entity.text.split()[0], self.page.language)
            if case != "Nom" and not known and self._follows_nominative(entity):
                return " ".join(entity.text.split())
            return nominative(entity.text, self.page.language, case, gender)
        return " ".join(entity.text.split())

    def _follows_nominative(self, entity: Entity) -> bool:
        """Whether a full Slavic name stands behind one title, and that in the nominative: *судья Октавио
        Лира*."""
        if entity.kind != "person" or len(entity.text.split()) < 2:
            return False
        near = _STOP.split(self.page.text[max(0, entity.start - _BEFORE) : entity.start])[-1]
        words = _HYPHENED.findall(near)[-_NOUN_WITHIN:]
        titles = [w for w in words if self.lexicon.has(fold(w), self.lexicon.titles)]
        return len(titles) == 1 and cases(titles[0], self.page.language) == {"nomn"}

    def _same(self, entity: Entity) -> Figure | None:
        words = _folded_words(self._canonical(entity))
        if len(words) > 1 and words[0] in self.lexicon.particles:
            words = words[1:]  # "el-Bakri" is Yusuf el-Bakri.
        if entity.name in self._named:
            return self._named[entity.name]
        if not words:
            return None
        best: Figure | None = None
        for figure in self._candidates(words):
            theirs = _folded_words(figure.name)
            if not theirs or ("place" in (entity.kind, figure.kind) and entity.kind != figure.kind):
                continue
            if len(words) == len(theirs) and all(map(self._alike, words, theirs)):
                return figure
            if len(theirs) < 2:
                continue
            if figure.kind == "person" and 1 < len(words) < len(theirs) and words == theirs[-len(words) :]:
                return figure  # "Savić-Exemple" is Karl Savić-Exemple.
            if len(words) == 1 and self._short(words[0], theirs, figure):
                if best is not None:
                    return None
                best = figure
            elif figure.kind != "person":
                continue
            elif len(words) > 1 and self._alike(words[-1], theirs[-1]) and _compatible(words[0], theirs[0]):
                return figure
        return best

    def _candidates(self, words: tuple[str, ...]) -> list[Figure]:
        """The figures whose first or last word is like one of these, oldest first."""
        keys = dict.fromkeys((self._key(words[0]), self._key(words[-1])))
        found = {id(f): f for key in keys for f in self._index.get(key, ())}
        return list(found.values())

    def _key(self, word: str) -> str:
        return word[:4] if self.lexicon.stems else word

    def _register(self, figure: Figure) -> None:
        self.figures.append(figure)
        self._named.setdefault(figure.name, figure)
        words = _folded_words(figure.name)
        for key in dict.fromkeys(self._key(word) for word in words[:1] + words[-1:]):
            self._index.setdefault(key, []).append(figure)

    def _short(self, word: str, full: tuple[str, ...], figure: Figure) -> bool:
        """Whether one word stands for a longer name: a surname, or the noun of a body (*the League*)."""
        if figure.kind == "person":
            given = self.lexicon.is_first_name(word) and self._alike(word, full[0])
            return given or self._alike(word, full[-1])
        return word in (full[0], full[-1]) and self.lexicon.has(
            word, self.lexicon.heads | self.lexicon.bodies
        )

    def _alike(self, one: str, other: str) -> bool:
        """Whether two folded words are one, whatever their case endings."""
        if one == other or not self.lexicon.stems:
            return one == other
        shared = next(
            (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
        )
        return shared >= max(4, len(one) - 3, len(other) - 3) and max(len(one), len(other)) - shared <= 3

    def _description(self, text: str) -> Description | None:
        """The description in a text: its first title or noun of a body, and the content words with it."""
        words = [fold(w) for w in _HYPHENED.findall(_AGE.sub(" ", text))]
        nouns = self.lexicon.titles | self.lexicon.heads | self.lexicon.bodies
        words = [self._unprefixed(w) for w in words]
        found: list[int] = []
        for at, word in enumerate(words):
            if word in self.lexicon.links or at > _NOUN_WITHIN:
                break
            if self.lexicon.has(word, nouns):
                found.append(at)
        if not found:
            return None
        # "a government spokesperson" is no government: a compound's head is its last noun.
        head = found[-1] if self.page.language in _HEAD_LAST else found[0]
        word = words[head]
        others = frozenset(
            w[:_STEM]
            for i, w in enumerate(words)
            if i != head and len(w) > 1 and w not in self.lexicon.common
        )
        one = word[:-1] if word[-1:] in "sx" and word[:-1] in nouns else word
        noun = self.lexicon.equivalents.get(one, one)
        stem = noun[:_STEM] if self.lexicon.stems else noun.rstrip("e")
        return Description(stem, others, self.lexicon.has(word, self.lexicon.titles))

    def _unprefixed(self, word: str) -> str:
        """A title without what a hyphen sets before it: *ex-ministre*, *экс-глава*."""
        first, hyphen, title = word.rpartition("-")
        if not hyphen or self.lexicon.has(word, self.lexicon.titles):
            return word
        return title if "-" not in first and self.lexicon.has(title, self.lexicon.titles) else word

    def _describe(self, figure: Figure) -> None:
        if figure.kind == "place":
            return
        own = self._description(figure.name) if figure.kind != "person" else None
        if own is not None:
            figure.descriptions.append(own)
        for entity in figure.mentions[:12]:
            for part in self._beside(entity):
                described = self._description(part)
                if described is None or described in figure.descriptions:
                    continue
                if (figure.kind == "person") != described.personal and figure.kind != "other":
                    continue
                figure.descriptions.append(described)
                if figure.kind == "person":
                    figure.gender = figure.gender or self._gender_of_words(part)

    def _beside(self, entity: Entity) -> list[str]:
        """The stretches of words beside a name that may say who it is, none of which names another person."""
        text = self.page.flat
        before = _plain(text[max(0, entity.start - _BEFORE) : entity.start].rstrip('«“"„'))
        *_, earlier, near = ["", "", *_STOP.split(before)]
        if earlier and near.strip() and all(fold(w) in self.lexicon.addresses for w in _WORD.findall(near)):
            before = before[: len(before) - len(near)]  # "l'un de ses avocats, Me Jean Exemple"
            *_, earlier, near = ["", "", *_STOP.split(before)]
        result = []
        last = [fold(w) for w in _WORD.findall(near)[-1:]]
        if last and (last[0] in self.lexicon.common or last[0] in self.lexicon.particles):
            pass  # "l'ONG à l'AFP": a name that a small word governs is not what stands before that word.
        elif near.strip() and not self._is_owner(near, entity) and not self._is_object(entity):
            result.append(self._nearest(_WORD.findall(near)[-7:]))
        elif before.rstrip(" \u00a0").endswith(","):
            # "La cheffe de l'opposition, Svetlana Tikhanovskaïa": the description comes first.
            words = _WORD.findall(earlier)
            named = self.within((entity.start - len(earlier) - 2, entity.start - 1))
            if (
                len(words) <= 9
                and not named
                and any(self.lexicon.has(fold(w), self.lexicon.titles) for w in words[:3])
            ):
                result.append(" ".join(words))
        after = text[entity.end : entity.end + _AFTER]
        opening = re.match(r"[\u00a0 ]?[,(—–-][ \u00a0]", after)
        if opening:
            part = _STOP.split(_plain(after[opening.end() :]), maxsplit=1)[0]
            named = [
                e
                for e in self.within((entity.end, entity.end + opening.end() + len(part) + 2))
                if e is not entity
            ]
            if not any(e.kind == "person" for e in named) and self._tells_who(part):
                result.append(" ".join(_WORD.findall(part)[:9]))
        return result

    def _is_object(self, entity: Entity) -> bool:
        """Whether the word right before a name is a verb: *le ministre a gracié Jean*."""
        sentence = self.page.sentence_at(entity.start)
        tokens = sentence.tokens if sentence is not None and sentence.parsed else []
        before = next((t for t in reversed(tokens) if t.end <= entity.start), None)
        return before is not None and before.pos in ("VERB", "AUX")

    def _tells_who(self, part: str) -> bool:
        """Whether words after a name and a comma begin with what somebody is: not *selon le ministre*."""
        words = [fold(w) for w in _HYPHENED.findall(part)[:4]]
        nouns = self.lexicon.titles | self.lexicon.heads | self.lexicon.bodies
        at = next((i for i, w in enumerate(words) if self.lexicon.has(w, nouns)), None)
        return (at is not None and at <= 1) or words[:1] == [] or words[0] in self.lexicon.articles

    def _nearest(self, words: list[str]) -> str:
        """Of the words before a name those after the last small one, if they say who it is; else all."""
        small = self.lexicon.links | self.lexicon.common
        last = max((i for i, w in enumerate(words) if fold(w) in small), default=-1)
        tail = " ".join(words[last + 1 :])
        return tail if self._description(tail) is not None else " ".join(words)

    def _is_owner(self, near: str, entity: Entity) -> bool:
        """Whether a Slavic name after a noun stands in another case: *Жена Торского* is not Torsky."""
        if not self.lexicon.stems or entity.kind != "person":
            return False
        if self.owns(entity):
            return True
        nouns = [w for w in _HYPHENED.findall(near) if self.lexicon.has(fold(w), self.lexicon.titles)]
        name = _HYPHENED.match(entity.text)
        code = self.page.language
        last = fold((_HYPHENED.findall(near) or [""])[-1])
        if " " not in entity.text and last in self.lexicon.kin:
            return not self.lexicon.is_first_name(fold(entity.text))  # "мать Ветрова"
        return bool(nouns) and name is not None and not cases(nouns[-1], code) & cases(name.group(), code)

    def _gender(self, figure: Figure) -> None:
        words = [fold(w) for w in _HYPHENED.findall(figure.name)]
        if figure.kind == "person" and words and (len(words) > 1 or self.lexicon.is_first_name(words[0])):
            figure.gender = self.lexicon.gender_of_first_name(words[0]) or figure.gender
            if figure.gender is None and self.lexicon.stems:
                figure.gender = self._gender_of_forms(figure)

    def _gender_of_forms(self, figure: Figure) -> str | None:
        """The gender that all the forms of a Slavic first name in the text have in common."""
        told = {"male", "female"}
        for entity in figure.mentions:
            names = entity.text.split()
            if len(names) > 1:
                told &= genders_of_first_name(names[0], self.page.language) or told
        return told.pop() if len(told) == 1 else None

    def _gender_of_words(self, text: str) -> str | None:
        words = [fold(w) for w in _WORD.findall(text)]
        male = any(self.lexicon.has(w, self.lexicon.male) for w in words)
        female = any(self.lexicon.has(w, self.lexicon.female) for w in words)
        return None if male == female else ("male" if male else "female")


@lru_cache(maxsize=4096)
def _folded_words(name: str) -> tuple[str, ...]:
    return tuple(fold(w) for w in _WORD.findall(name))


def _plain(text: str) -> str:
    """Acronyms without their full stops, so that these end no stretch of words."""
    return _ACRONYM.sub(lambda m: m.group().replace(".", ""), text)


def _fits(wanted: Description, described: Description) -> bool:
    if wanted.noun != described.noun:
        return False
    return not wanted.others or not described.others or wanted.others <= described.others


def _compatible(one: str, other: str) -> bool:
    """Whether two first names can be one person's: the same, or one the other's initial."""
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])
