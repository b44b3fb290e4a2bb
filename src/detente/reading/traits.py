"""What a text says people are: age, office, nationality, award, health, relation, charges, place of
detention.

A trait stands beside a name (*l'avocate Inés Maldovar, 47 ans*) or is said of it or of a pronoun (*il a 63
ans*, *she suffers from asthma*). Only people named in the text have traits; the words are data:
``traits.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from detente.errors import UserError
from detente.model import Span, Trait
from detente.reading.acts import FoundAct, reference
from detente.reading.acts.lexicon import lexicon as acts_lexicon
from detente.reading.acts.mentions import Scene
from detente.reading.cast import Cast, Figure, nominative
from detente.reading.engines import morphology
from detente.reading.forms import fold
from detente.reading.language import table
from detente.reading.parse import Entity, Page
from detente.reading.phrases import Lookup, Phrases, Word, key_of, texts, words
from detente.reading.states import states

_FIELDS = frozenset(
    {"age_after", "age_before", "age_is", "offices", "occupations", "modifiers", "determiners", "of",
    "awards", "health", "places", "relations", "possessive", "stops", "held", "prisons"}
)  # fmt: skip
_BREAK = re.compile(r"[.;:!?()\[\]\n«»“”\"]|\s[—–]\s")
_REACH = 90
_AGES = range(8, 121)
_LONGEST = 8
_PLAIN_WORDS = 3
_FORMS_OF_ADDRESS = frozenset(
    {"m", "mm", "mme", "mmes", "mlle", "mgr", "dr", "me", "mr", "mrs", "ms", "sir", "lady"}
)


@dataclass(frozen=True, slots=True)
class FoundTrait:
    """A trait and the passage that states it."""

    trait: Trait
    span: Span


@dataclass(slots=True)
class Lexicon:
    """A language's ``traits.toml``.

    ``age_*`` are regular expressions in which ``{n}`` is the number: right after a name, right before it, or
    said of whoever the sentence is about. ``offices`` are posts of a state or body, ``occupations`` what
    people do; ``health`` and ``places`` lead to what ails somebody and to where he is held.
    """

    age_after: list[re.Pattern[str]] = field(default_factory=list)
    age_before: list[re.Pattern[str]] = field(default_factory=list)
    age_is: list[re.Pattern[str]] = field(default_factory=list)
    posts: dict[str, Phrases[str]] = field(default_factory=dict)
    words: dict[str, frozenset[str]] = field(default_factory=dict)


@cache
def lexicon(code: str) -> Lexicon | None:
    """The traits of a language; None where it has no ``traits.toml``.

    Raises:
        UserError: the file has another field, or an expression that cannot be read.
    """
    data, where = table(code, "traits"), f"languages/{code}/traits.toml"
    if not data:
        return None
    unknown = set(data) - _FIELDS
    if unknown:
        raise UserError(f"{where}: there is no field {sorted(unknown)[0]!r}")
    result = Lexicon()
    for name in ("age_after", "age_before", "age_is"):
        for written in texts(data, name, where):
            try:
                pattern = re.compile(written.replace("{n}", r"(?P<n>\d{1,3})"), re.IGNORECASE)
            except re.error as error:
                raise UserError(f"{where}: {name} {written!r}: {error}") from error
            getattr(result, name).append(pattern)
    for name in ("offices", "occupations", "awards", "health", "places", "relations", "held"):
        phrases: Phrases[str] = Phrases(code, where)
        for pattern_text in texts(data, name, where):
            written, _, base = pattern_text.partition(" = ")
            phrases.add(written, base)
        result.posts[name] = phrases
    for name in ("modifiers", "determiners", "of", "possessive", "stops", "prisons"):
        result.words[name] = frozenset(key_of(w) for w in texts(data, name, where))
    return result


def find(page: Page, cast: Cast, acts: Sequence[FoundAct] = ()) -> list[FoundTrait]:
    """The traits that a page gives its people, in the order of the text, each once.

    Args:
        page: the page.
        cast: who is who in it.
        acts: its acts; the grounds of those done to one person are that person's charges.
    """
    known = lexicon(page.language)
    if known is None:
        return []
    finder = _Finder(page, cast, known, words(page.text))
    found = [trait for entity in page.entities if finder.is_person(entity) for trait in finder.beside(entity)]
    found += finder.said()
    found += _charges(acts)
    seen: set[tuple[str, str, str]] = set()
    result = []
    for item in sorted(found, key=lambda f: f.span):
        key = (item.trait.subject, item.trait.kind, fold(item.trait.value))
        if key not in seen:
            seen.add(key)
            result.append(item)
    return result


def _charges(acts: Sequence[FoundAct]) -> Iterator[FoundTrait]:
    for act in acts:
        if (
            act.act.kind in ("charge", "sentence")
            and len(act.act.subjects) == 1
            and act.factuality == "asserted"
        ):
            for ground in act.act.basis:
                yield FoundTrait(
                    Trait(subject=act.act.subjects[0].name, kind="charges", value=ground), act.span
                )


@dataclass(slots=True)
class _Finder:
    page: Page
    cast: Cast
    known: Lexicon
    words: list[Word]
    lookup: Lookup = field(init=False)

    def __post_init__(self) -> None:
        self.lookup = Lookup(self.words)

    def is_person(self, entity: Entity) -> bool:
        """Whether a name is a person's, and not a country's after a title, or a *General License*."""
        first, last = self.lookup.within(entity.start, entity.end)
        nouns = acts_lexicon(self.page.language)
        if nouns is not None and any(
            hit.value == "license" for hit in nouns.nouns.find(self.words, first, last)
        ):
            return False
        country = states(self.page.language).find(self.page.text, self.words, first, last)
        return entity.kind == "person" and (entity.start, entity.end) not in [span for span, _ in country]

    def beside(self, entity: Entity) -> Iterator[FoundTrait]:
        """What stands right before and after a name."""
        name = self.cast.figure(entity).name
        yield from self._age(entity, name)
        before = self._before(entity)
        if before is not None:
            yield from self._posts(before, (before[0], entity.end), name)
        after = self._after(entity)
        if after is not None:
            yield from self._posts(after, (entity.start, after[1]), name)
        yield from self._relation(entity, name)
        yield from self._award(entity, name)

    def _age(self, entity: Entity, name: str) -> Iterator[FoundTrait]:
        sentence = self.page.sentence_at(entity.start)
        if sentence is None:
            return
        for pattern in self.known.age_after:
            match = pattern.match(self.page.text, entity.end, sentence.end)
            if match and int(match["n"]) in _AGES:
                yield FoundTrait(
                    Trait(subject=name, kind="age", value=match["n"]), (entity.start, match.end())
                )
                return
        for pattern in self.known.age_before:
            start = max(sentence.start, entity.start - _REACH)
            for match in pattern.finditer(self.page.text, start, entity.start):
                between = self.page.text[match.end() : entity.start]
                clear = not re.search(r"[.;:!?()]", between) and len(between.split()) <= 6
                if (
                    clear
                    and int(match["n"]) in _AGES
                    and not self.page.entities_in(match.end(), entity.start)
                ):
                    yield FoundTrait(
                        Trait(subject=name, kind="age", value=match["n"]), (match.start(), entity.end)
                    )
                    return

    def _before(self, entity: Entity) -> Span | None:
        """The words before a name that can say who it is: back to a break, an article, or another name."""
        sentence = self.page.sentence_at(entity.start)
        low = sentence.start if sentence is not None else entity.start
        first, last = self.lookup.within(low, entity.start)
        start, count = entity.start, 0
        for i in range(last - 1, max(first - 1, last - 1 - _LONGEST), -1):
            word = self.words[i]
            after = self.words[i + 1].start if i + 1 < len(self.words) else entity.start
            gap = self.page.text[word.end : min(after, entity.start)]
            if _BREAK.search(gap) or ("," in gap and i != last - 1):
                break
            if word.key in self.known.words["determiners"] and not self._joins_on(i):
                return (start, entity.start) if count else None
            if word.key in self.known.words["stops"] or self._is_person(word):
                break
            start, count = word.start, count + 1
        return (start, entity.start) if count else None

    def _joins_on(self, i: int) -> bool:
        """Whether an article stands inside a phrase: *ministre de la Justice*."""
        return i > 0 and self.words[i - 1].key in self.known.words["of"]

    def _is_person(self, word: Word) -> bool:
        return any(e.kind == "person" for e in self.cast.within((word.start, word.end)))

    def _after(self, entity: Entity) -> Span | None:
        """An apposition after a name: between its comma and the next break."""
        opening = re.match(r"[\u00a0 ]?,[\u00a0 ]|[\u00a0 ]\(", self.page.text[entity.end : entity.end + 3])
        if opening is None:
            return None
        start = entity.end + opening.end()
        part = re.split(r"[,.;:!?()\n«“\"]|\s[—–]\s", self.page.text[start : start + _REACH], maxsplit=1)[0]
        first, last = self.lookup.within(start, start + len(part))
        while first < last and self.words[first].key in self.known.words["determiners"]:
            first += 1
        run = self.words[first:last][: _LONGEST + 2]
        end = next(
            (w.start for w in run if w.key in self.known.words["stops"]), run[-1].end if run else start
        )
        if not run or any(self._is_person(w) for w in run):
            return None
        return run[0].start, len(self.page.text[:end].rstrip())

    def _posts(self, span: Span, passage: Span, name: str) -> Iterator[FoundTrait]:
        first, last = self.lookup.within(*span)
        for kind in ("offices", "occupations"):
            for hit in self.known.posts[kind].find(self.words, first, last):
                if hit.first > first + 3 or self._is_of_another(hit.last, last, span, passage):
                    continue
                start = hit.first
                while start > first and self._modifies(self.words[start - 1]):
                    start -= 1
                end = self.words[last - 1].end
                value = self.page.text[self.words[start].start : end].strip(" ,\u00a0")
                if hit.value:
                    value = value.replace(self.page.text[hit.start : hit.end], hit.value, 1)
                value = self._without_nationality(value, kind, name, passage)
                yield FoundTrait(Trait(subject=name, kind="office", value=value), passage)
                if kind == "occupations":
                    yield from self._nationality(first, last, name, passage)
                return
        if passage[0] == span[0] and (plain := self._plain_noun(first, last, passage)) is not None:
            yield FoundTrait(Trait(subject=name, kind="office", value=plain), passage)
        yield from self._nationality(first, last, name, passage, only=True)

    def _plain_noun(self, first: int, last: int, passage: Span) -> str | None:
        """A noun of no list right before a name that can only say what the person does: *the cartoonist
        X*."""
        if first >= last or self._is_of_another(last - 1, last, (passage[0], passage[1]), passage):
            return None
        nearest = self.words[last - 1]
        text = self.page.text[nearest.start : nearest.end]
        if self.page.text[nearest.end : nearest.end + 1] not in (" ", "\u00a0"):
            return None
        if any(self.known.posts[t].any(self.words, first, last) for t in ("relations", "awards")):
            return None
        if self.cast.lexicon.has(fold(text), self.cast.lexicon.heads | self.cast.lexicon.bodies):
            return None
        if self.cast.lexicon.stems:
            return _animate(text, self.page.language)
        determined = first > 0 and self.words[first - 1].key in self.known.words["determiners"]
        title = self.cast.lexicon.has(fold(text), self.cast.lexicon.titles)
        value = self.page.text[self.words[first].start : nearest.end]
        if title and last - first == 1 and fold(text) not in _FORMS_OF_ADDRESS:
            return value
        is_plain = value.islower() and last - first <= _PLAIN_WORDS and not re.search(r"[,\d]", value)
        return value if determined and is_plain else None

    def _without_nationality(self, value: str, kind: str, name: str, passage: Span) -> str:
        """An occupation without its adjective of nationality, which is a trait of its own."""
        if kind == "offices":
            return value
        items = words(value)
        hits = list(states(self.page.language).adjectives.find(items))
        for hit in reversed(hits):
            if hit.last - hit.first + 1 < len(items):
                value = (value[: hit.start] + value[hit.end :]).strip()
        return " ".join(value.replace(" -", " ").split()).strip("- ")

    def _modifies(self, word: Word) -> bool:
        return (
            word.key in self.known.words["modifiers"]
            or any(True for _ in states(self.page.language).adjectives.find([word]))
            or self.page.text[word.start].isupper()
        )

    def _is_of_another(self, at: int, last: int, span: Span, passage: Span) -> bool:
        """Whether the name only says whose it is: *l'avocat de Coale*, *адвокат Жолдошевой*."""
        if passage[0] != span[0]:
            return False
        if (
            self.words[last - 1].key in self.known.words["of"]
            and "," not in self.page.text[self.words[last - 1].end : span[1]]
        ):
            return True
        entity = self.cast.within((passage[1] - 1, passage[1]))
        if not entity or not self.cast.lexicon.stems:
            return False
        name = entity[0].text
        oblique = fold(nominative(name, self.page.language)) != fold(name)
        noun = self.words[at]
        text = self.page.text[noun.start : noun.end]
        return oblique and fold(nominative(text, self.page.language)) == fold(text)

    def _nationality(
        self, first: int, last: int, name: str, passage: Span, *, only: bool = False
    ) -> Iterator[FoundTrait]:
        hits = list(states(self.page.language).adjectives.find(self.words, first, last))
        if not hits or (only and last - first > 2):
            return
        start, end = hits[0].start, hits[0].end
        for hit in hits[1:]:
            if self.page.text[end : hit.start] in ("-", "‑"):
                end = hit.end
        yield FoundTrait(Trait(subject=name, kind="nationality", value=self.page.text[start:end]), passage)

    def _relation(self, entity: Entity, name: str) -> Iterator[FoundTrait]:
        """*Sa sœur, Tatiana Khomitch*."""
        first, last = self.lookup.within(max(0, entity.start - 40), entity.start)
        for hit in self.known.posts["relations"].find(self.words, first, last):
            gap = self.page.text[hit.end : entity.start].strip()
            mine = hit.first > 0 and self.words[hit.first - 1].key in self.known.words["possessive"]
            if gap in ("", ",") and mine:
                value = hit.value or self.page.text[hit.start : hit.end]
                yield FoundTrait(Trait(subject=name, kind="relation", value=value), (hit.start, entity.end))
                return

    def _award(self, entity: Entity, name: str) -> Iterator[FoundTrait]:
        sentence = self.page.sentence_at(entity.start)
        if sentence is None:
            return
        first, last = self.lookup.within(
            max(sentence.start, entity.start - 70), min(sentence.end, entity.end + 70)
        )
        for hit in self.known.posts["awards"].find(self.words, first, last):
            left, right = (hit.end, entity.start) if hit.end <= entity.start else (entity.end, hit.start)
            between = self.page.text[left:right]
            if _BREAK.search(between) or between.count(",") > 2 or len(between.split()) > 6:
                continue
            if any(e.kind == "person" for e in self.page.entities_in(left, right)):
                continue
            end = hit.end
            year = re.match(
                r"[\u00a0 ](?:de |en |в )?(?:19|20)\d\d\b(?:[\u00a0 ]года)?", self.page.text[end : end + 14]
            )
            end += year.end() if year else 0
            span = (min(hit.start, entity.start), max(end, entity.end))
            yield FoundTrait(Trait(subject=name, kind="award", value=self.page.text[hit.start : end]), span)
            return

    def said(self) -> Iterator[FoundTrait]:
        """What is said of a person named or of a pronoun in the same clause."""
        for sentence in self.page.sentences:
            for pattern in self.known.age_is:
                for match in pattern.finditer(self.page.text, sentence.start, sentence.end):
                    subject = self._subject(sentence.start, match.start(), match.end())
                    if subject is not None and int(match["n"]) in _AGES:
                        name, start = subject
                        span = (min(start, match.start()), match.end())
                        yield FoundTrait(Trait(subject=name, kind="age", value=match["n"]), span)
            first, last = self.lookup.within(sentence.start, sentence.end)
            for topic, kind in (("health", "health"), ("places", "place of detention"), ("held", "status")):
                for hit in self.known.posts[topic].find(self.words, first, last):
                    subject = self._subject(sentence.start, hit.start, hit.start)
                    value = (hit.value, hit.end) if hit.value else self._complement(hit.end, sentence.end)
                    if topic == "places" and not (value and self._is_prison(value[0])):
                        continue
                    if subject is not None and value is not None:
                        name, start = subject
                        yield FoundTrait(
                            Trait(subject=name, kind=kind, value=value[0]), (min(start, hit.start), value[1])
                        )

    def _is_prison(self, value: str) -> bool:
        """Whether a place is one where people are held."""
        return any(w.key.startswith(tuple(self.known.words["prisons"])) for w in words(value))

    def _complement(self, start: int, end: int) -> tuple[str, int] | None:
        """The words after a cue, to the next break, stop word or relative."""
        part = re.split(r"[,.;:!?()\n«»]|\s[—–]\s", self.page.text[start : min(end, start + 70)], maxsplit=1)[
            0
        ]
        first, last = self.lookup.within(start, start + len(part))
        while first < last and self.words[first].key in self.known.words["determiners"]:
            first += 1
        run = self.words[first:last][:_LONGEST]
        stop = next((i for i, w in enumerate(run) if w.key in self.known.words["stops"]), len(run))
        run = run[:stop]
        return (self.page.text[run[0].start : run[-1].end], run[-1].end) if run else None

    def _subject(self, low: int, position: int, end: int) -> tuple[str, int] | None:
        """The person nearest before a position in its sentence, a name or a pronoun that means one person."""
        people = [e for e in self.page.entities_in(low, position) if e.kind == "person"]
        first, last = self.lookup.within(low, max(position, end))
        pronouns = [w for w in self.words[first:last] if self.cast.pronoun(w.key) is not None]
        near = pronouns[-1] if pronouns else None
        if people and (near is None or people[-1].start > near.start):
            clear = len(self.page.text[people[-1].end : position].split()) <= 2 * _LONGEST
            return (self.cast.figure(people[-1]).name, people[-1].start) if clear else None
        if near is None:
            return None
        gender = self.cast.pronoun(near.key) or "any"
        figure = self.cast.recent(near.start, gender, max(0, near.start - 600))
        figure = self._topic(near.start, gender) if figure is not None else None
        return (figure.name, near.start) if figure is not None else None

    def _topic(self, position: int, gender: str) -> Figure | None:
        """The person whom acts read a pronoun at a position to mean: who is held is told by the same rule as
        who was freed."""
        sentence, lexicon = self.page.sentence_at(position), acts_lexicon(self.page.language)
        if sentence is None or lexicon is None:
            return None
        scene = Scene(
            sentence,
            self.words,
            *self.lookup.within(sentence.start, sentence.end),
            [],
            lexicon,
            self.cast,
            states(self.page.language),
        )
        return reference.nearest(scene, position, gender)


def _animate(noun: str, code: str) -> str | None:
    """A Slavic noun of a living being, in the nominative; None for other words and names."""
    if not noun.islower() and not noun[:1].isupper():
        return None
    for parse in morphology(code).parse(noun.lower())[:2]:
        tag = parse.tag
        if (
            tag.POS == "NOUN"
            and "anim" in tag
            and not {"Name"} & tag.grammemes
            and not {"Surn"} & tag.grammemes
        ):
            form = parse.inflect({"sing", "nomn"})
            return form.word if form else noun.lower()
    return None
