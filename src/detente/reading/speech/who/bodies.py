"""The body that a general noun or a paper stands for: *le média*, *в ведомстве*, *the statement*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from detente.model import Span, Speaker
from detente.reading.entities.apart import is_epithet
from detente.reading.entities.cast import Cast
from detente.reading.entities.figures import HYPHENED
from detente.reading.entities.gazetteer import media
from detente.reading.entities.nations import is_of_nation
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase, phrase
from detente.reading.parsing.parse import Sentence
from detente.reading.phrases import words as phrases_of
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.who import outlets
from detente.reading.speech.who.called import is_definite, short
from detente.reading.speech.who.countries import is_state, state_name
from detente.reading.states import states

_BACK = 1200
_SHORT, _OPENING = 2, 3

Turn = tuple[int, Speaker]


def stood_for(
    cast: Cast,
    lexicon: Speech,
    span: Span,
    phrases: Sequence[Phrase],
    spoken: Sequence[Turn],
    relays: Set[Span],
) -> Speaker | None:
    """The body that words without a name stand for; ``spoken`` are the bodies that spoke before, in order.

    A noun for a newspaper or its story is the last of those that spoke or did something.
    A general noun is the last body that spoke or did something, with more said of it the last that has a
    name; another noun is the last of those that has it in its name. A paper is the last that spoke in one,
    else the last that spoke, but no newspaper and none of the ``relays``, who passed on another's words, else
    the last that did something and has a name. Only a paper of its own is a state's.
    """
    found = [fold(w) for w in HYPHENED.findall(cast.page.text, *span)]
    if not found or _is_named_on(cast, span) or not _is_known(cast, lexicon, found, phrases):
        return None
    if any(word.startswith(tuple(lexicon.of_courts)) for word in found):
        return None  # "Как сказано в обвинительном заключении": not whoever spoke or did something last.
    if any(p.head.morph.get("Number") == "Plur" and cast.is_of_people(p.head.text) for p in phrases):
        return None  # "Суданские журналисты" are no Союз журналистов.
    recent = [turn for turn in spoken if span[0] - turn[0] <= _BACK]
    head = fold(phrases[0].head.text) if phrases else found[-1]
    papers = {fold(p.head.lemma) for p in phrases if cast.lexicon.stems} & lexicon.papers
    papers |= lexicon.documents.intersection(found)
    general, named = _is_general(cast, head), list[Turn]()
    if not general and outlets.are_of_one(cast, lexicon, found, head):
        named = outlets.among(cast, lexicon, _with_acted(cast, recent, span[0]), head)
    if named:
        turns = named
    elif papers and not general and len(found) <= _SHORT + 1:
        told = [turn for turn in recent if turn[1].span not in relays]
        wrote = [turn for turn in told if _wrote(cast.page.sentence_at(turn[0]), lexicon, span[0])]
        acted = (turn for turn in _acted(cast, span[0]) if turn[1].resolved)
        turns = [turn for turn in wrote or told or acted if turn[1].name not in media()]
    else:
        turns = _meant(cast, lexicon, _with_acted(cast, recent, span[0]), span, head)
        if head in lexicon.outlets:  # "Citant le parquet, l'agence affirme que …"
            turns = [t for t in turns if t[1].resolved or outlets.is_one(cast, lexicon, t[1])]
        if cast.lexicon.stems and general and not outlets.are_of_one(cast, lexicon, found, head):
            turns = [turn for turn in turns if not outlets.is_one(cast, lexicon, turn[1])]
        turns = [turn for turn in turns if not _is_of_another_state(cast, span, turn[1])]
        if general and turns and _is_of_the_next(cast, span, turns[-1]):
            return None
    last = turns[-1][1] if turns else None
    return None if last is None or is_state(last.name) or state_name(cast.page.language, last.name) else last


def _meant(cast: Cast, lexicon: Speech, turns: list[Turn], span: Span, head: str) -> list[Turn]:
    """Those of some bodies that words with this head may stand for."""
    found, known = HYPHENED.findall(cast.page.text, *span), cast.lexicon
    short, general = len(found) <= _SHORT, _is_general(cast, head)
    if short and general:
        return turns
    called = [turn for turn in turns if _is_called(cast, lexicon, turn[1], head)]
    named = [turn for turn in turns if turn[1].resolved] if general and not _names_one(cast, found) else []
    if known.stems:
        return (called if len(found) <= _SHORT + 1 else []) or named
    if fold(found[0]) not in known.articles:
        return []
    return [turn for turn in called if len(HYPHENED.findall(turn[1].name)) > len(found)] if short else named


def _is_of_another_state(cast: Cast, span: Span, speaker: Speaker) -> bool:
    """Whether words say of which state a body is, and its name of which other: *МИД Чехии … В сербском
    ведомстве*."""
    told = [_state_of(cast, text) for text in (cast.page.text[slice(*span)], speaker.name)]
    return None not in told and told[0] != told[1]


def _is_of_the_next(cast: Cast, span: Span, last: Turn) -> bool:
    """Whether the sentence right before a general noun opens with, or is only, the head of another body than
    the last one further up: *Директор ФСИН Иван Краль. Ведомство просило …*."""
    own = cast.page.sentence_at(span[0])
    before = [s for s in cast.page.sentences if own is not None and s.end <= own.start and s.text.strip()]
    if not before or last[0] >= before[-1].start:
        return False
    start, end = before[-1].start, before[-1].end
    words = HYPHENED.findall(cast.page.text, start, end)[:_OPENING]
    told = [(e, cast.figure(e)) for e in cast.page.entities_in(start, end)]
    people = [e for e, figure in told if figure is not None and figure.kind == "person"]
    if not people or not any(_is_title(cast, word) for word in words):
        return False
    if not cast.page.text[people[0].end : end].strip(" .\u00a0\n"):
        return True
    bodies = [f for e, f in told if f is not None and e.end <= people[0].start and f.kind != "place"]
    return any(not _shares(cast, figure.name, last[1].name) for figure in bodies)


def _is_title(cast: Cast, word: str) -> bool:
    known = cast.lexicon
    return known.has(fold(word), known.titles, known.rulers, known.staff)


def _shares(cast: Cast, name: str, other: str) -> bool:
    """Whether two names have a word in common, or one the other's first letters."""
    found = [[cast.lexicon.stem(fold(w)) for w in HYPHENED.findall(each)] for each in (name, other)]
    letters = [fold("".join(w[0] for w in HYPHENED.findall(each))) for each in (name, other)]
    return not set(found[0]).isdisjoint(found[1]) or fold(name) == letters[1] or fold(other) == letters[0]


def _state_of(cast: Cast, text: str) -> str | None:
    words = phrases_of(text)
    return states(cast.page.language).of(text, words, 0, len(words))


def _is_known(cast: Cast, lexicon: Speech, found: Sequence[str], phrases: Sequence[Phrase]) -> bool:
    """Whether words begin with what tells that a body is known, or are of a language without articles."""
    if phrases:
        return is_definite([*phrases])
    articles = cast.lexicon.articles
    return bool(cast.lexicon.stems) or (found[0] in articles and found[0] not in lexicon.indefinite)


def _is_named_on(cast: Cast, span: Span) -> bool:
    """Whether a name follows that only these words begin: *l'ONG Droits et Justice*."""
    after = cast.page.text[span[1] : span[1] + 2]
    return len(after) > 1 and after[0] in " \u00a0" and after[1].isupper()


def _names_one(cast: Cast, words: Sequence[str]) -> bool:
    """Whether words hold a name of their own, and not only where somebody is from: *the Lima-based group*."""
    told = (word for word in words[1:] if word[0].isupper())
    return not all(is_epithet(w, cast.lexicon) or is_of_nation(w, cast.page.language) for w in told)


def _is_general(cast: Cast, word: str) -> bool:
    """Whether a noun may stand for any body."""
    known = cast.lexicon
    stem = known.stem if known.stems else str
    return stem(word) in map(stem, known.generic)


def _is_called(cast: Cast, lexicon: Speech, speaker: Speaker, noun: str) -> bool:
    """Whether a body's name has a noun in it, or one of which either is clipped: *Минфин*, *министерство*."""
    stem, clipped = cast.lexicon.stem, tuple(lexicon.clipped)
    words = [fold(word) for word in HYPHENED.findall(speaker.name)]
    either = noun.startswith(clipped) and any(word.startswith(clipped) for word in words)
    return either or any(stem(word) == stem(noun) for word in words)


def _wrote(sentence: Sentence | None, lexicon: Speech, until: int) -> bool:
    """Whether a sentence that ends before a position tells of a paper."""
    words = HYPHENED.findall(sentence.text) if sentence is not None and sentence.end <= until else []
    return not lexicon.documents.isdisjoint(map(fold, words))


def _with_acted(cast: Cast, spoken: Sequence[Turn], until: int) -> list[Turn]:
    """The bodies that spoke, and those that did something, before a position, in order."""
    return sorted([*spoken, *_acted(cast, until)], key=lambda turn: turn[0])


def _acted(cast: Cast, until: int) -> Iterator[Turn]:
    """The bodies that are subjects shortly before a position, outside of quotations, in order."""
    page = cast.page
    for sentence in page.sentences:
        if not until - _BACK <= sentence.start < until or not sentence.parsed:
            continue
        for token in sentence.related("nsubj"):
            one = token.pos in ("NOUN", "PROPN")
            if not one or token.morph.get("Number") == "Plur" or page.quotations_over(token.start, token.end):
                continue
            found = phrase(sentence, token)
            figure = cast.name(found.span, head=token.start)
            named = figure is not None and figure.kind in ("organization", "other")
            somebody = figure is not None and figure.kind == "person"
            if found.end <= until and not somebody and (named or cast.kind_of(token.text) == "thing"):
                said = figure.name if named and figure is not None else short(found.text, page.grammar.joins)
                yield token.start, Speaker(said, found.span, named)
