"""Whom a noun means that a demonstrative points with, whatever else it says of him: *cet éleveur du Perche*,
*ce grand homme brun à la silhouette sportive*."""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import Span, Speaker
from detente.reading.entities.cast import Cast, Figure
from detente.reading.forms import fold
from detente.reading.parsing.token import GENDERS, Token
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.who.again import brings_up

_PARAGRAPHS = 3


def pointed_at(
    cast: Cast, lexicon: Speech, cue: Cue, spoken: Sequence[tuple[int, Speaker, str | None]]
) -> Figure | None:
    """The one person named before who is called by that noun beside his name, or else the one whom the last
    paragraph names that names anybody, with nobody brought up since who has no name.

    ``spoken`` are the positions, names and genders of those who spoke before.
    """
    noun = _noun(cast, cue)
    if noun is None or cue.speaker is None:
        return None
    start, word = cue.speaker[0], noun.text
    called = [f for f in cast.describable(word) if f.kind == "person" and f.mentions[0].start < start]
    if called:
        return called[0] if len(called) == 1 and _fits(cast, called[0], word, noun) else None
    told = _told_of(cast, cue, start)
    if told is None or not _fits(cast, told, word, noun) or cast.is_called_otherwise(told, word):
        return None
    if _is_beside_one(cast, word) or not (
        any(s.name == told.name for _, s, _ in spoken) or _may_be_anybody(cast, told, word, start)
    ):
        return None  # "Anton Essai est mort. « … », a dit ce militant": one who speaks of him.
    since = max(m.end for m in told.mentions if m.end <= start)
    unnamed = any(at >= since and kind != "thing" and not s.resolved for at, s, kind in spoken)
    return None if unnamed or brings_up(cast, lexicon, since, start) else told


def has_pointer(cue: Cue, span: Span) -> bool:
    """Whether who speaks is told by what the text has told of: *le patron de cette exploitation*."""
    own = cue.sentence.between(*span) if cue.phrases else []
    return any(t.pos == "DET" and t.morph.get("PronType") == "Dem" for t in own[1:])


def _noun(cast: Cast, cue: Cue) -> Token | None:
    """The noun for one person behind a demonstrative with which who speaks is told."""
    if len(cue.phrases) > 1 or cue.speaker is None or cast.lexicon.stems:
        return None
    if any(e.kind == "person" for e in cast.within(cue.speaker)):
        return None
    own = [t for t in cue.sentence.between(*cue.speaker) if t.pos != "PUNCT"]
    if not own or own[0].pos != "DET" or own[0].morph.get("PronType") != "Dem":
        return None
    noun = next((t for t in own if t.pos == "NOUN"), None)
    if noun is None or noun.morph.get("Number") == "Plur" or not cast.is_of_people(noun.text):
        return None
    return noun if all(t.pos in ("DET", "ADJ", "NUM") for t in own if t.i < noun.i) else None


def _told_of(cast: Cast, cue: Cue, start: int) -> Figure | None:
    """The one person whom the last paragraph before a place names that names anybody."""
    page, at = cast.page, cue.sentence.paragraph
    for paragraph in range(at, max(at - _PARAGRAPHS, 0) - 1, -1):
        begin, end = page.paragraphs[paragraph]
        names = cast.people(begin, min(end, start), "any")
        if names:
            found = [f for f in cast.called(names) if f.kind == "person"]
            return found[0] if len(names) == len(found) == 1 else None
    return None


def _is_beside_one(cast: Cast, word: str) -> bool:
    """Whether a noun is of one who speaks of or for somebody else: *this lawyer*, *sa voisine*."""
    known = cast.lexicon
    return fold(word) in known.kin or known.has(fold(word), known.proxies)


def _may_be_anybody(cast: Cast, figure: Figure, word: str, until: int) -> bool:
    """Whether a noun tells nothing of what somebody is (*this man*), and the text has told of nothing that
    was done to him until a place, so that he may be about to speak."""
    if fold(word) not in cast.lexicon.anybody:
        return False
    sentences = ((cast.page.sentence_at(m.start), m) for m in figure.mentions if m.end <= until)
    own = (t for s, m in sentences if s is not None for t in s.between(m.start, m.end))
    return all(t.dep != "nsubj:pass" and t.relation != "obj" for t in own)


def _fits(cast: Cast, figure: Figure, word: str, noun: Token) -> bool:
    """Whether a person may have the gender of a noun."""
    kind = cast.kind_of(word)
    told = kind if kind in ("male", "female") else GENDERS.get(noun.morph.get("Gender", ""))
    return figure.gender is None or told in (None, figure.gender)


def last_of_gender(
    cast: Cast, people: Sequence[tuple[int, Speaker]], gender: str | None, position: int
) -> tuple[int, Speaker] | None:
    """Who spoke last of a woman's or a man's noun, with where, if the last of all is of the other gender and
    the paragraph names none but that one: *Le plan d'Anna … « … », a dit la candidate*."""
    sentence = cast.page.sentence_at(position)
    if gender not in ("male", "female") or not people or sentence is None:
        return None
    begin, _ = cast.page.paragraphs[sentence.paragraph]
    named = cast.people(begin, position, "any")
    heard = {*named, *(speaker.name for _, speaker in people)}
    genders = {f.name: f.gender for f in cast.called(heard) if f.kind == "person"}
    if len(named) != 1 or genders.get(people[0][1].name) in (None, gender):
        return None
    return next(((at, s) for at, s in people if s.name in named and genders.get(s.name) == gender), None)
