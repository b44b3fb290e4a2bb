"""The names of one text brought together: who is named where, and in which form his name is kept."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache

from detente.model import Span
from detente.reading.entities import family_names
from detente.reading.entities.cases import cases, is_of_a_woman, opens_with_surname
from detente.reading.entities.names import Lexicon, lexicon
from detente.reading.entities.nations import is_of_state
from detente.reading.entities.nominatives import (
    case_of,
    is_declined_adjective,
    is_oblique,
    is_subject,
    nominative,
    nominative_body,
    stood_in,
    told,
)
from detente.reading.entities.places import nominative_place, unknown_place
from detente.reading.forms import CAPITALS, fold
from detente.reading.parsing.parse import Entity, EntityKind, Page

WORD = re.compile(r"[^\W\d_]+")
HYPHENED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
STOP = re.compile(r"[,.;:!?()\[\]«»“”\"—–\n]")
BEFORE = 70
"""Characters before a name in which words may stand that say who it is."""
NOUN_WITHIN = 5
# What somebody is, with of whom or what he is that.
_SMALL_BEFORE = re.compile(
    r"(?<![^\W_])((?:[А-ЯЁа-яё][а-яё]*|\d+)(?:-[а-яё]+)*)[ \u00a0](?:[А-ЯЁ][а-яё-]+[ \u00a0])?$"
)
_OBLIQUE = frozenset("уюыи")
_WHERE = re.compile(r"(?<![^\W_])[Вв]о?[ \u00a0]$")
_FULL, _SHORT, _KIN_WITHIN, _LONGEST_ADDRESS = 2, 4, 4, 8
_LETTERS = re.compile(rf" \(([{CAPITALS}]{{2,10}})[),]")
_ADDRESS = re.compile(r"(?<![^\W_])([^\W\d_]+)\.?[ \u00a0]$")


@dataclass(frozen=True, slots=True)
class Description:
    """What the text or the case calls somebody: the stem of the noun and of the words that go with it, and
    whether the noun is in the plural."""

    noun: str
    others: frozenset[str]
    personal: bool = True
    several: bool = field(default=False, compare=False)


@dataclass(eq=False, slots=True)
class Figure:
    """Somebody or some body that a text names: ``mentions`` in order, ``name`` the longest form."""

    name: str
    kind: EntityKind
    known: bool
    mentions: list[Entity] = field(default_factory=list, repr=False)
    gender: str | None = None
    descriptions: list[Description] = field(default_factory=list)


class Figures:
    """The figures of a page whose entities are found, each with its mentions; who one is, nobody asks yet."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.lexicon: Lexicon = lexicon(page.language)
        self.figures: list[Figure] = []
        self._of: dict[Span, Figure] = {}
        self._named: dict[str, Figure] = {}
        self._index: dict[str, list[Figure]] = {}
        self._starts = [e.start for e in page.entities]
        self._written = frozenset(HYPHENED.findall(page.text)) if self.lexicon.stems else frozenset()
        self._apart = self._namesakes()
        self._lettered = self._in_brackets()
        self._read: dict[str, Description | None] = {}
        self._genders: dict[str, str | None] = {}
        self._anybody = frozenset(map(self.lexicon.stem, self.lexicon.anybody))
        self._proxies = frozenset(map(self.lexicon.stem, self.lexicon.proxies))
        self._officials = frozenset(map(self.lexicon.stem, self.lexicon.officials))

    def figure(self, entity: Entity) -> Figure:
        """Whom an entity of the page names."""
        return self._of[entity.start, entity.end]

    def kind(self, entity: Entity) -> EntityKind:
        """What a name is of: what was taken for a town may be how somebody named before is called."""
        named = entity.kind == "place" and self.figure(entity).kind == "person"
        return "person" if named else entity.kind

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
            name = self._body(entity) or (entity.name if known else self._canonical(entity))
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
            if entity.kind == "person":
                name = family_names.settled(entity, sentence, self._written)
                if name is not None:
                    return name
            if is_subject(sentence, entity.start, entity.end, self.page.language):
                return " ".join(entity.text.split())
            stood = self._by_word_before(entity)
            if stood is not None:
                return stood
            case, gender = told(sentence, entity.start, entity.end)
            if entity.kind == "place":
                place = nominative_place(" ".join(entity.text.split()), self.page.language, case)
                if place is None and _WHERE.search(
                    self.page.text, max(0, entity.start - _SHORT), entity.start
                ):
                    place = unknown_place(entity.text, self.page.language)
                if place is not None:
                    return place
            words = entity.text.split()
            known = is_oblique(words[0], self.page.language) or is_declined_adjective(words[-1])
            if case != "Nom" and not known and self._follows_nominative(entity):
                return " ".join(entity.text.split())
            return nominative(entity.text, self.page.language, case, gender)
        return " ".join(entity.text.split())

    def _body(self, entity: Entity) -> str | None:
        """The nominative of a Slavic body's name by the case in which its sentence has it: of one word, in
        marks if nothing told what it names, and of what fills marks; None for all else."""
        if not self.lexicon.stems or entity.name != entity.text or entity.kind in ("person", "place"):
            return None
        quoted = self.page.text[max(entity.start - 1, 0) : entity.start] in ("«", "„", "“")
        alone = entity.text.isalpha() and (entity.kind == "organization" or quoted)
        if not alone and not self._stands_in_marks(entity):
            return None
        case, _ = told(self.page.sentence_at(entity.start), entity.start, entity.end)
        name = " ".join(entity.text.split())
        return nominative_body(name, self.page.language, case if alone else case or "Nom")

    def _stands_in_marks(self, entity: Entity) -> bool:
        """Whether a name fills its quotation marks, with no noun before them that would leave it as it is:
        *против «Примера»*, not *против банка «Пример»*."""
        text = self.page.text
        if text[entity.start - 1 : entity.start] != "«" or text[entity.end : entity.end + 1] != "»":
            return False
        before = HYPHENED.findall(STOP.split(text[max(0, entity.start - BEFORE) : entity.start - 1])[-1])
        last = fold(before[-1]) if before else ""
        return not self.lexicon.has(last, self.lexicon.heads, self.lexicon.bodies)

    def _by_word_before(self, entity: Entity) -> str | None:
        """The nominative of a person's name by the case of the small word before it, or of a title with a
        capital: *34-летнего Неккадама Солехова*, *помощника Ветрова Ивана Лугового*, *активистка Амината*."""
        found = _SMALL_BEFORE.search(self.page.text, max(0, entity.start - BEFORE), entity.start)
        if found and found[1][:1].isupper() and not self.lexicon.has(fold(found[1]), self.lexicon.titles):
            return None
        if found and entity.kind == "person" and self._is_of_her(found[1], entity):
            return " ".join(entity.text.split())
        stood = case_of(found[1], self.page.language) if found and entity.kind == "person" else None
        if found is None or stood is None:
            return None
        if stood[0] == "Gen" and entity.text.endswith(("у", "ю")):  # Its genitive is a man's accusative too.
            case, _ = told(self.page.sentence_at(entity.start), found.start(1), found.end(1))
            stood = (case or "Gen", stood[1])
        return stood_in(entity.text, self.page.language, *stood)

    def _is_of_her(self, noun: str, entity: Entity) -> bool:
        """Whether a noun right before a name, in the nominative, says what a woman is who is so called: not
        whose kin or fellow she is (*соратница Ивана*)."""
        code, lexicon = self.page.language, self.lexicon
        key, first = fold(noun), entity.text.split()[0]
        others = key in lexicon.kin or lexicon.has(key, lexicon.proxies, lexicon.relations)
        hers = is_of_a_woman(key, code) and cases(key, code) == {"nomn"} and first[-1:] not in _OBLIQUE
        return hers and not others and self.page.text[entity.start - len(noun) - 1 : entity.start - 1] == noun

    def _follows_nominative(self, entity: Entity) -> bool:
        """Whether a full Slavic name stands behind one title, and that in the nominative: *судья Октавио
        Лира*."""
        if entity.kind != "person" or len(entity.text.split()) < 2:
            return False
        near = STOP.split(self.page.text[max(0, entity.start - BEFORE) : entity.start])[-1]
        words = HYPHENED.findall(near)[-NOUN_WITHIN:]
        titles = [w for w in words if self.lexicon.has(fold(w), self.lexicon.titles)]
        return len(titles) == 1 and cases(titles[0], self.page.language) == {"nomn"}

    def _in_brackets(self) -> dict[str, Span]:
        """Where a body is named whose letters stand in brackets behind, by these letters: *the Association of
        Free Journalists (AFJ)*."""
        found: dict[str, Span] = {}
        for full in self.page.entities:
            behind = _LETTERS.match(self.page.text, full.end)
            if behind is None or full.kind in ("person", "place") or " " not in full.text:
                continue
            # A body that is known may have its letters from another language.
            if full.name != full.text or fold(behind[1])[0] == fold(full.text)[0]:
                found.setdefault(behind[1], (full.start, full.end))
        return found

    def _same(self, entity: Entity) -> Figure | None:
        full = self._lettered.get(entity.text) if entity.name == entity.text else None
        if full in self._of:
            return self._of[full]
        whole = len(entity.name.split()) > len(entity.text.split()) and self.lexicon.stems
        words = _folded_words(entity.name if whole else self._canonical(entity))
        if len(words) > 1 and words[0] in self.lexicon.particles:
            words = words[1:]  # "el-Bakri" is Yusuf el-Bakri.
        if entity.name in self._named:
            return self._named[entity.name]
        if not words:
            return None
        best: Figure | None = None
        known = entity.name != entity.text
        beside = self._joined_to(entity) if len(words) > 1 else None
        for figure in self._candidates(words):
            if figure is beside:
                continue
            theirs = _folded_words(figure.name)
            ends = figure.kind == "person" and words == theirs[-len(words) :] and words not in self._apart
            if not theirs or ("place" in (entity.kind, figure.kind) and entity.kind != figure.kind):
                if ends and 1 < len(words) < len(theirs) and not known and _introduced(figure, entity):
                    return figure  # "San Exemple" is Ana San Exemple, whatever town has that name too.
                continue
            if len(words) == len(theirs) and all(map(self._alike, words, theirs)):
                return figure
            if len(theirs) < 2:
                continue
            if ends and 1 < len(words) < len(theirs):
                return figure  # "Savić-Exemple" is Karl Savić-Exemple.
            if len(words) == 1 and self._short(words[0], theirs, figure):
                if not self._may_be_addressed(figure, entity):
                    continue
                if best is not None and _introduced(best, entity) == _introduced(figure, entity):
                    best = self._by_form(entity, best, figure)
                    if best is None:
                        return None
                    continue
                best = figure if best is None or _introduced(figure, entity) else best
            elif figure.kind != "person":
                continue
            elif len(words) > 1 and self._alike(words[-1], theirs[-1]) and _compatible(words[0], theirs[0]):
                if self._between_alike(words, theirs):
                    return figure
            elif self._opens_with_surname(theirs) and all(map(self._alike, words[::-1], theirs)):
                return figure  # "Иван Петров" is Петров Иван Сергеевич.
        return best

    def _joined_to(self, entity: Entity) -> Figure | None:
        """Who is named right before a name and an *and*, which joins two: *Ali Hassan Omar and Ali Omar*."""
        at = bisect_left(self._starts, entity.start) - 1
        before = self.page.entities[at] if at >= 0 else None
        between = self.page.text[before.end : entity.start].strip() if before is not None else ""
        joined = before is not None and between in self.page.grammar.joins
        return self._of.get((before.start, before.end)) if joined and before is not None else None

    def _between_alike(self, one: tuple[str, ...], other: tuple[str, ...]) -> bool:
        """Whether two names with one first and one last word may be one person's by the words between, where
        both have some: *Kim Chong Su* is not Kim Min Su, *John F. Kral* is John Fred Kral."""
        if len(one) == len(other):
            return all(self._alike(a, b) or _compatible(a, b) for a, b in zip(one, other, strict=True))
        fewer, more = sorted(
            ([w for w in words[1:-1] if w not in self.lexicon.particles] for words in (one, other)), key=len
        )
        return all(any(self._alike(a, b) or _compatible(a, b) for b in more) for a in fewer)

    def _opens_with_surname(self, full: tuple[str, ...]) -> bool:
        return self.lexicon.stems and opens_with_surname(full, self.page.language)

    def _by_form(self, entity: Entity, one: Figure, other: Figure) -> Figure | None:
        """Which of a man and a woman a Slavic surname in that form means, where the parse tells: *Сомова
        арестовали* is of Danil Somov and not of his mother."""
        told = family_names.gender_in_place(entity, self.page) if self.lexicon.stems else None
        given = [self.lexicon.gender_of_first_name(_folded_words(f.name)[0]) for f in (one, other)]
        if told is None or None in given or given[0] == given[1]:
            return None
        return one if given[0] == told else other

    def _may_be_addressed(self, figure: Figure, entity: Entity) -> bool:
        """Whether how somebody is addressed right before a surname may be said to a figure: *Mme Kral* is not
        Anton Kral."""
        before = _ADDRESS.search(self.page.text, max(0, entity.start - _LONGEST_ADDRESS), entity.start)
        word = fold(before[1]) if before is not None else ""
        told = {"female": self.lexicon.female, "male": self.lexicon.male}
        given = self.lexicon.gender_of_first_name(_folded_words(figure.name)[0])
        other = {"female": "male", "male": "female"}.get(given or "")
        return other is None or word not in self.lexicon.addresses or word not in told[other]

    def _namesakes(self) -> frozenset[tuple[str, ...]]:
        """The full names that end a longer one and are of somebody else, as a word of kin beside either says:
        *his father, Idris Omar Kabore*, where the president is Hassan Idris Omar Kabore."""
        people = {_folded_words(e.text): e for e in self.page.entities if e.kind == "person"}
        kin = {words for words, e in people.items() if len(words) > 1 and self._is_kin_named(e)}
        return frozenset(
            short
            for long in people
            if len(long) > _FULL
            for short in people
            if 1 < len(short) < len(long) and short == long[-len(short) :]
            if short in kin or (long in kin and len(short) > _FULL)
        )

    def _is_kin_named(self, entity: Entity) -> bool:
        """Whether a word of kin stands before a name, with nothing but titles and a comma in between."""
        before = self.page.text[max(0, entity.start - BEFORE) : entity.start]
        words = [fold(w) for w in WORD.findall(STOP.split(before.replace(",", " "))[-1])][-_KIN_WITHIN:]
        for word in reversed(words):
            if word in self.lexicon.kin:
                return True
            if not (self.lexicon.has(word, self.lexicon.titles) or word in self.lexicon.articles):
                return False
        return False

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
            # The family name is the first of Chinese or Hungarian names, which no list of first names has.
            first = word == full[0] or (
                (self.lexicon.is_first_name(word) or self._opens_with_surname(full))
                and self._alike(word, full[0])
            )
            last = self._alike(word, full[-1]) and not is_of_state(figure.name.split(), self.page.language)
            return first or last
        return word in (full[0], full[-1]) and self.lexicon.has(word, self.lexicon.heads, self.lexicon.bodies)

    def _alike(self, one: str, other: str) -> bool:
        """Whether two folded words are one, whatever their case endings."""
        if one == other or not self.lexicon.stems:
            return one == other
        shared = next(
            (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
        )
        near = shared >= max(4, len(one) - 3, len(other) - 3) and max(len(one), len(other)) - shared <= 3
        return near and _IN_ENDINGS.issuperset(one[shared:] + other[shared:])  # "Париж" is no "Пари".


# The letters of the case endings of names.
_IN_ENDINGS = frozenset("аеёиоуыэюяйьмгвхіїєў")


@lru_cache(maxsize=4096)
def _folded_words(name: str) -> tuple[str, ...]:
    return tuple(fold(w) for w in WORD.findall(name))


def _compatible(one: str, other: str) -> bool:
    """Whether two first names can be one person's: the same, or one the other's initial."""
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def _introduced(figure: Figure, entity: Entity) -> bool:
    """Whether somebody is named in full before a surname, which is his rather than one's named later."""
    return any(e.start < entity.start for e in figure.mentions)
