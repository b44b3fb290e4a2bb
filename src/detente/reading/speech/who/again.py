"""Whoever spoke or was told of before, called by a general noun: *« … », s'indigne la militante*."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from detente.model import Span, Speaker
from detente.reading.entities.cast import Cast, Figure
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import GENDERS
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.who.called import points

_LONGEST = 4
_NATURAL = frozenset({"en"})
_NATURAL_ENDINGS = {"woman": "female", "man": "male", "ress": "female", "nun": "female"}
_FEMININE, _MEN = ("ка", "ица", "ья"), frozenset({"мужчина"})
_DIGIT = re.compile(r"\d")


def spoken_again(
    cast: Cast, lexicon: Speech, cue: Cue, span: Span, spoken: Sequence[tuple[int, Speaker, str | None]]
) -> Figure | None:
    """The one person of a paragraph whom a general noun with a definite article, or with none, goes on with.

    The noun tells no post and no part in the matter (*the man*, *l'opposant*), so that it can be anybody's;
    ``spoken`` are the positions, names and genders of those who spoke before.
    """
    noun = _noun(cast, lexicon, cue, span)
    sentence = cast.page.sentence_at(span[0])
    if noun is None or sentence is None:
        return None
    begin, _ = cast.page.paragraphs[sentence.paragraph]
    turns = takewhile(lambda turn: turn[0] >= begin, reversed(spoken))
    recent = [t for t in turns if not cast.page.quotations_over(t[0], t[0] + 1)]
    if any(not speaker.resolved and kind != "thing" for _, speaker, kind in recent):
        return None  # Somebody without a name speaks in the paragraph.
    if cast.lexicon.stems and not recent:
        return None  # Without an article the noun may be of somebody new, unless the talk goes on.
    gender = _gender(cast, lexicon, cue, noun)
    names = cast.people(begin, span[0], "any")
    if not names and begin and cue.parenthetical:
        begin, _ = cast.page.paragraphs[sentence.paragraph - 1]
        names = cast.people(begin, span[0], "any")
        last = spoken[-1][1].name if spoken else ""
        names = names if names == {last} else set()
    if len(names) != 1:
        return None
    found = [f for f in cast.figures if f.kind == "person" and f.name in names]
    fits = len(found) == 1 and (gender is None or found[0].gender in (None, gender))
    return found[0] if fits else None


def _noun(cast: Cast, lexicon: Speech, cue: Cue, span: Span) -> Token | None:
    """The general noun that is all who speaks is called, but for an article, an age and qualities."""
    if len(cue.phrases) > 1 or cast.within(span):
        return None
    own = [t for t in cue.sentence.between(*span) if t.pos != "PUNCT"]
    words = [fold(t.text) for t in own]
    if not own or words[0] in lexicon.indefinite or words[0] in lexicon.possessives:
        return None
    if own[0].pos == "DET" and not points(own[0]):
        return None
    nouns = [t for t, w in zip(own, words, strict=True) if w in lexicon.anybody]
    if len(nouns) != 1 or nouns[0].morph.get("Number") == "Plur" or len(own) > _LONGEST + 2:
        return None
    others = [t for t in own if t is not nouns[0] and t.pos not in ("DET", "ADJ", "ADV")]
    plain = all(t.pos == "NUM" or _DIGIT.search(t.text) or fold(t.text) in lexicon.times for t in others)
    inflected = bool(cast.lexicon.stems)
    bare = not inflected or nouns[0].morph.get("Case") in (None, "Nom") or not cue.verb
    articled = inflected or own[0].pos == "DET"
    return nouns[0] if plain and bare and articled else None


def _gender(cast: Cast, lexicon: Speech, cue: Cue, noun: Token) -> str | None:
    """The gender of who is meant, by the noun's article, or a Slavic verb's form."""
    if cast.lexicon.stems:
        form = cue.sentence.finite(cue.token) if cue.token is not None else None
        told = form.morph.get("Gender") if form is not None else None
        feminine = noun.morph.get("Gender") == "Fem"
        return GENDERS.get(told or "") or ("female" if feminine else _of_pair(lexicon, fold(noun.lemma)))
    kind = cast.kind_of(noun.text)
    if kind in ("male", "female"):
        return kind
    if cue.sentence.page.language in _NATURAL:
        return next((g for ending, g in _NATURAL_ENDINGS.items() if fold(noun.text).endswith(ending)), None)
    article = cue.sentence.child(noun.i, "det") or noun
    return GENDERS.get(article.morph.get("Gender", ""))


def _of_pair(lexicon: Speech, noun: str) -> str | None:
    """The gender of a Slavic noun with a feminine beside it: *активист*, *активистка*; not *политик*."""
    return "male" if any(noun + ending in lexicon.anybody for ending in _FEMININE) or noun in _MEN else None
