"""Whom and what a sentence speaks of: names, people counted or described, authorities, pronouns, measures.

Acts choose their subjects and authorities among these, so that what fits no act (money, a finger, a report)
is never in the running.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from detente.model import Group, Span
from detente.reading.acts.counting import counted, numbers, overlaps, several_in_one
from detente.reading.acts.found import Done
from detente.reading.acts.lexicon import Lexicon
from detente.reading.acts.listed.rolls import Roll
from detente.reading.acts.mention import (
    Mention,
    MentionKind,
    counts_nobody,
    is_abbreviated,
    is_adjective,
    is_half,
    is_national,
    is_of_units,
    opens_a_title,
    relative_behind,
    with_sides,
)
from detente.reading.acts.particulars import dateline
from detente.reading.acts.pronouns import pairs, pointing
from detente.reading.acts.whom.counted import of_all
from detente.reading.acts.whom.title_rows import TitleRow, title_rows
from detente.reading.counts import FoundGroup
from detente.reading.entities.cases import is_alive
from detente.reading.entities.cast import Cast
from detente.reading.forms import fold
from detente.reading.parsing.parse import Entity, Page, Sentence, Token
from detente.reading.phrases import Lookup, Phrases, Word, index_of, key_of
from detente.reading.states import States, states

__all__ = ["Mention", "Scene", "head_token", "scene"]

T = TypeVar("T")

_TWO = 2
_ARGUMENTS = frozenset({"nsubj", "obj", "iobj", "nmod", "obl"})


@dataclass(eq=False, slots=True)
class Scene:
    """A sentence with its words and mentions in the order of the text; ``first`` to ``last`` index the
    words, ``contexts`` what its page speaks of; ``told`` are those to whom the sentence before says that
    something was done, an entry for each act, ``groups`` those of them whom no name tells, ``done`` all
    before it, ``roll`` the names that it leads to, ``titles`` the rows of nouns before the name of whom they
    call so."""

    sentence: Sentence
    words: list[Word]
    first: int
    last: int
    mentions: list[Mention]
    lexicon: Lexicon = field(repr=False)
    cast: Cast = field(repr=False)
    states: States = field(repr=False)
    start: int = 0
    contexts: frozenset[str] = frozenset()
    told: list[tuple[str, ...]] = field(default_factory=list)
    groups: list[Group | None] = field(default_factory=list)
    done: list[Done] = field(default_factory=list, repr=False)
    roll: Roll | None = None
    titles: list[TitleRow] = field(default_factory=list, repr=False)
    page: Page = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.page = self.sentence.page

    def token_at(self, position: int) -> Token | None:
        """The token that covers a code point."""
        return self.sentence.token_at(position)

    def index(self, position: int) -> int:
        """The index of the first word that starts at a code point or after it; ``last`` where none does."""
        return index_of(self.words, position, self.first, self.last)

    def at(self, start: int, end: int) -> Mention | None:
        """The first mention that overlaps a span."""
        for mention in self.mentions:
            if mention.start < end and start < mention.end:
                return mention
        return None

    def before(self, position: int) -> Mention | None:
        """The last mention that ends at a code point or before it."""
        for mention in reversed(self.mentions):
            if mention.end <= position:
                return mention
        return None

    def behind(self, position: int) -> Mention | None:
        """The first mention that starts at a code point or after it."""
        for mention in self.mentions:
            if mention.start >= position:
                return mention
        return None

    def within(self, start: int, end: int) -> list[Mention]:
        """The mentions within a span."""
        return [m for m in self.mentions if start <= m.start and m.end <= end]

    def has_people(self, start: int, end: int) -> bool:
        """Whether somebody is named, counted or described within a span, as *одного* is too."""
        if any(m.kind in ("person", "people") for m in self.within(start, end)):
            return True
        one = self.lexicon.words["one"] if self.lexicon.bare_passive else frozenset()
        return any(word.key in one for word in self.words_in(start, end))

    def values_over(self, phrases: Phrases[T], token: Token) -> list[T]:
        """What phrases of the sentence say that take in a token, such as a verb."""
        hits = phrases.find(self.words, self.first, self.last)
        return [hit.value for hit in hits if hit.start <= token.start < hit.end]

    def words_in(self, start: int, end: int) -> list[Word]:
        """The words within a span."""
        return [w for w in self.words[self.index(start) : self.index(end)] if w.end <= end]


def scene(
    sentence: Sentence,
    words: list[Word],
    lookup: Lookup,
    lexicon: Lexicon,
    groups: Sequence[FoundGroup],
    cast: Cast,
    contexts: frozenset[str] = frozenset(),
) -> Scene:
    """What a sentence speaks of; a name wins over a count, a count over a noun, the longer over the
    shorter."""
    start_of_text, page = dateline.end(sentence), sentence.page
    first, last = lookup.within(start_of_text, sentence.end)
    found: list[Mention] = [
        Mention("people", e.start, e.end, e.text)
        if _is_one_of_many(page, words, lookup, lexicon, e) or is_national(sentence, words, lookup, e)
        else Mention(cast.kind(e), e.start, e.end, e.text, name=cast.figure(e).name)
        for e in page.entities_from(start_of_text, sentence.end)
        if not (e.kind == "place" and _starts_with_people(words, lookup, lexicon, e))
        and not is_abbreviated(e.text, lexicon)
    ]
    known = states(page.language)
    places = known.places(page.text, words, first, last)
    for (start, end), code, side in with_sides(words, lookup, lexicon.words, places):
        if cast.lexicon.stems and is_alive(page.text[start:end], page.language):
            found.append(Mention("people", start, end, page.text[start:end]))  # "Канадцев", not "Канады"
            continue
        _add_state(found, start, end, page.text[start:end], code, side=side)
    for leader in known.leaders.find(words, first, last):
        start, end = leader.start, leader.end
        if page.text[start].isupper() and not overlaps([(m.start, m.end) for m in found], start, end):
            found.append(Mention("person", start, end, page.text[start:end], name=page.text[start:end]))
    taken = [(m.start, m.end) for m in found]
    for item in groups:
        start, end = item.span
        if start_of_text <= start < sentence.end:
            found = [m for m in found if not (m.start < end and start < m.end and _yields(m, item.span))]
            if any(w.key in lexicon.units for w in _between(words, lookup, item.number[1], end)):
                continue  # "arrêté pour cinq jours l'activiste": the number is of the days.
            if not overlaps([(m.start, m.end) for m in found if not _yields(m, item.span)], *item.number):
                found.append(counted(page, words, lookup, lexicon, item))
                taken.append((start, end))
    joined = pointing.both(page, words, lexicon, (first, last), taken)
    found += joined
    taken += [(m.start, m.end) for m in joined]
    for hit in lexicon.nouns.find(words, first, last):
        if hit.value == "license":
            # "General License 13" is no general.
            found = [m for m in found if not (m.start < hit.end and hit.start < m.end)]
            taken = [(m.start, m.end) for m in found]
        if not overlaps(taken, hit.start, hit.end):
            kind: MentionKind = hit.value  # type: ignore[assignment]
            group = several_in_one(page.text[hit.start : hit.end], lexicon) if kind == "people" else None
            found.append(Mention(kind, hit.start, hit.end, page.text[hit.start : hit.end], group=group))
            taken.append((hit.start, hit.end))
    found += numbers(sentence, start_of_text, words, lookup, lexicon, taken)
    found += pointing.pronouns(page, words, lexicon, (first, last), taken)
    result = Scene(
        sentence, words, first, last, sorted(found, key=lambda m: m.start), lexicon, cast, known,
        start_of_text, contexts,
    )  # fmt: skip
    result.mentions = [
        m
        for m in result.mentions
        if not (
            is_half(page.text, m.end, m.kind) or opens_a_title(sentence, m) or _is_bracketed_alias(result, m)
        )
    ]
    for mention in result.mentions:
        mention.token = head_token(result, mention.start, mention.end)
        if _may_be_an_adjective(result, mention):
            mention.kind = "other"
    result.mentions = [m for m in result.mentions if m.kind != "pronoun" or _is_pronoun(result, m)]
    for mention in result.mentions:
        if mention.kind == "people" and mention.group is None and _is_nobody(result, mention):
            mention.kind, mention.key = "pronoun", key_of(mention.text)
    result.mentions = [m for m in result.mentions if m.kind != "number" or _stands_alone(result, m)]
    for mention in result.mentions:
        if mention.group is not None and mention.token is not None and mention.kind == "people":
            span = mention.start, mention.end
            mention.group = of_all(sentence, lexicon, span, mention.token, mention.group)
    result.mentions = [
        m
        for m in result.mentions
        if m.kind != "people"
        or not (counts_nobody(sentence, m, result.mentions) if m.group else is_adjective(sentence, m))
    ]
    result.titles = title_rows(result)
    result.mentions = [
        m
        for m in result.mentions
        # "Both Anton and Ivan"
        if (not m.both or _is_argument(m)) and not any(r.start <= m.start < r.end for r in result.titles)
    ]
    return result


def _is_bracketed_alias(scene: Scene, mention: Mention) -> bool:
    """Whether a name opens a bracket behind a word that says that somebody is also called so, whatever else
    the bracket tells of him: *Anton Kral (alias Ivan Moroz, 40 ans)*."""
    opening = scene.page.text.rfind("(", scene.start, mention.start)
    if not mention.name or opening < 0:
        return False
    before = scene.words_in(opening, mention.start)
    hit = next(iter(scene.lexicon.phrases["alias"].find(before)), None) if before else None
    small = scene.lexicon.words["determiners"] | scene.lexicon.words["of"]
    return hit is not None and hit.first == 0 and all(w.key in small for w in before[hit.last + 1 :])


def _may_be_an_adjective(scene: Scene, mention: Mention) -> bool:
    """Whether a parse takes a surname alone for an adjective, as it may be one; outside Slavic languages not
    where it is the subject of a verb, with the full name told before: *Kral, 66, walked free*."""
    token = mention.token
    if mention.kind != "person" or " " in mention.text or token is None or token.pos != "ADJ":
        return False
    told = token.relation == "nsubj" and " " in (mention.name or "") and not scene.cast.lexicon.stems
    return not told and not _is_oblique(scene, mention, token)


def _is_oblique(scene: Scene, mention: Mention, token: Token) -> bool:
    """Whether a form of the name of somebody told of before is no adjective of a noun: that behind it is in
    the nominative, as the form is not: *Ветрова молдавская полиция задержала*."""
    noun, surname = scene.sentence.head(token), (mention.name or "").rpartition(" ")[2]
    agrees = token.relation == "amod" and (noun is None or noun.morph.get("Case") != "Nom")
    return not agrees and surname != mention.name and fold(surname) != fold(mention.text)


def _yields(mention: Mention, counted: Span) -> bool:
    """Whether a mention gives way to people counted there: a name that nothing told or that is all they are
    called (*Quatre Polonais*), a nationality."""
    whole = (mention.start, mention.end) == counted and mention.kind in ("person", "place")
    return mention.kind == "other" or whole or (mention.kind == "people" and mention.group is None)


def _between(words: list[Word], lookup: Lookup, start: int, end: int) -> list[Word]:
    return words[slice(*lookup.within(start, end))]


def _starts_with_people(words: list[Word], lookup: Lookup, lexicon: Lexicon, entity: Entity) -> bool:
    """Whether a place holds the noun with a capital before it: *Гражданина России задержали*."""
    first, last = lookup.within(entity.start, entity.end)
    if last - first < _TWO:
        return False
    return any(hit.value == "people" for hit in lexicon.nouns.find(words, first, first + 1))


def _is_one_of_many(page: Page, words: list[Word], lookup: Lookup, lexicon: Lexicon, entity: Entity) -> bool:
    """Whether a name of one word is none, but says what somebody is: *un Allemand*, *a German*, *the
    Pole*."""
    first, last = lookup.within(entity.start, entity.end)
    if last - first != 1 or first == 0 or words[first].broken:
        return False
    by = states(page.language)
    if by.demonyms.any(words, first, last) and words[first - 1].key in lexicon.words["determiners"]:
        return True
    national = by.adjectives.any(words, first, last)
    known = lexicon.words["indefinite"] if national else lexicon.words["one"] & lexicon.words["indefinite"]
    return (national or entity.kind == "person") and words[first - 1].key in known


def _is_nobody(at: Scene, mention: Mention) -> bool:
    """Whether a noun without an article is a pronoun: *n'a libéré personne*."""
    token = mention.token
    if token is None or not token.dep or key_of(mention.text) not in at.lexicon.words["someone"]:
        return False
    return not any(c.relation in ("det", "nummod", "amod") for c in at.sentence.children(token.i))


def _stands_alone(at: Scene, mention: Mention) -> bool:
    """Whether a number is the subject or object itself (*neuf avaient été relâchés*), or whom a relative
    clause is of: *including nine who were deported*."""
    words, token = at.lexicon.words, mention.token
    if key_of(mention.text) in words["someone"]:
        mention.kind, mention.group, mention.key = "pronoun", None, key_of(mention.text)
        return True
    argument = token is not None and token.relation in ("nsubj", "obj", "expl")
    if token is None or is_of_units(at.sentence, mention.end, at.lexicon.units):
        return False
    if not (argument or relative_behind(at.sentence, token, words)):
        return False
    mention.kind = "people"
    return True


def _add_state(found: list[Mention], start: int, end: int, text: str, code: str, *, side: bool) -> None:
    """Put a country or capital among the names, in the place of what was only half recognised there."""
    there = [m for m in found if m.start < end and start < m.end]
    if not side and any(m.kind == "person" and " " in m.name for m in there):
        return  # "Гродненского арестовали": his full name was told.
    if all(start <= m.start and m.end <= end and m.kind != "place" for m in there):
        found[:] = [m for m in found if m not in there]
        found.append(Mention("place", start, end, text, name=text, state=code))
    elif there[0].kind == "place":
        there[0].state = code
        if there[0].start == start and there[0].end < end and text[there[0].end - start :].islower():
            there[0].end, there[0].text, there[0].name = end, text, text  # "Arabie saoudite"


def _is_argument(mention: Mention) -> bool:
    """Whether a mention is a subject, an object or a complement."""
    return mention.token is not None and mention.token.relation in _ARGUMENTS


def _is_pronoun(at: Scene, mention: Mention) -> bool:
    """Whether a word that can also be an article is a pronoun here."""
    words = at.lexicon.words
    if mention.key in (pairs.FIRST, pairs.SECOND):
        return _is_argument(mention)
    if mention.token is None:
        return False
    if mention.key in words["someone"]:  # In "Sixteen more were freed" the number is.
        return not any(m.kind == "number" and m.end + 1 == mention.start for m in at.mentions)
    relation = mention.token.relation
    # A tagger may take the object for an article: "avant de la relâcher".
    is_object = relation in ("obj", "iobj") and mention.key in words["objects"]
    is_subject = (relation == "nsubj" or not mention.token.dep) and mention.key in words["pronouns"]
    return mention.token.pos == "PRON" or is_object or is_subject


def head_token(at: Scene, start: int, end: int) -> Token | None:
    """The token of a span that the others hang on."""
    inside = at.sentence.between(start, end)
    inside = inside or [t for t in at.sentence.tokens if t.start < start < t.end]  # "vice-président"
    for token in inside:
        if token.head == token.i or not start <= at.sentence.tokens[token.head].start < end:
            return token
    return inside[0] if inside else None
