"""Whose story a paragraph tells, whom a noun for what he does takes up: *Jocelyn fait griller les merguez.
« On joue notre va-tout », soupire le mécanicien*."""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import Span, Speaker
from detente.reading.entities.cast import Cast, Figure
from detente.reading.forms import fold
from detente.reading.parsing.token import GENDERS, Token
from detente.reading.speech.content.acted_before import acts_there
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.who.again import brings_up

_BACK = 2


def of_story(
    cast: Cast, lexicon: Speech, cue: Cue, span: Span, spoken: Sequence[tuple[int, Speaker, str | None]]
) -> Figure | None:
    """The one person whom a paragraph, or the last that names anybody, names before a noun with the definite
    article for what somebody does, where it shows him at something there and then, or has taken him up by
    that noun (*cette apicultrice*), with nobody without a name told of since; not of a post, which is hardly
    that of whoever the story is of (*le préfet*), and nobody whom the text calls otherwise. *Karim a braqué
    une boutique. « … », dit le bijoutier* is of another.

    Only in a language whose articles tell a gender. ``spoken`` are the positions, names and genders of those
    who spoke before.
    """
    noun = _noun(cast, lexicon, cue, span)
    sentence = cast.page.sentence_at(span[0])
    if noun is None or sentence is None:
        return None
    kind = cast.kind_of(noun.text)
    gender = kind if kind in ("male", "female") else GENDERS.get(noun.morph.get("Gender", ""))
    for paragraph in range(sentence.paragraph, max(sentence.paragraph - _BACK, 0) - 1, -1):
        begin, end = cast.page.paragraphs[paragraph]
        named = cast.people(begin, min(end, span[0]), "any")
        if not named:
            continue
        fitting = [f for f in cast.called(named) if f.kind == "person" and f.gender in (None, gender)]
        if len(named) != 1 or len(fitting) != 1 or cast.is_called_otherwise(fitting[0], noun.text):
            return None
        told = [m.start for m in fitting[0].mentions if begin <= m.start < span[0]]
        taken_up = bool(told) and _is_pointed_at(cast, noun, told[0], span[0])
        if not taken_up and not any(_is_at_work(cast, lexicon, at) for at in told):
            return None
        since = max((m.end for m in fitting[0].mentions if m.end <= span[0]), default=span[0])
        unnamed = any(at >= since and kind != "thing" and not s.resolved for at, s, kind in spoken)
        return None if unnamed or brings_up(cast, lexicon, since, span[0]) else fitting[0]
    return None


def _is_pointed_at(cast: Cast, noun: Token, since: int, until: int) -> bool:
    """Whether a demonstrative took somebody up by a noun since he was named: *pour cette apicultrice*."""
    page = cast.page
    for sentence in page.sentences:
        if since < sentence.end and sentence.start < until and noun.key in sentence.folded:
            page.parse([sentence])
            same = (t for t in sentence.between(since, until) if t.key == noun.key)
            if any(c.morph.get("PronType") == "Dem" for t in same for c in sentence.children(t.i)):
                return True
    return False


def _is_at_work(cast: Cast, lexicon: Speech, at: int) -> bool:
    """Whether the sentence of a name shows its bearer there and then."""
    sentence = cast.page.sentence_at(at)
    told = acts_there(sentence, lexicon) if sentence is not None else None
    return told is not None and told[0] <= at < told[1]


def _noun(cast: Cast, lexicon: Speech, cue: Cue, span: Span) -> Token | None:
    """The noun for what one person does, behind a definite article."""
    known = cast.lexicon
    if len(cue.phrases) > 1 or known.stems or not lexicon.articles or cast.within(span):
        return None
    own = [t for t in cue.sentence.between(*span) if t.pos != "PUNCT"]
    noun = next((t for t in own if t.pos == "NOUN"), None)
    if noun is None or noun.morph.get("Number") == "Plur":
        return None
    if own[0].pos != "DET" or own[0].morph.get("Definite") != "Def":
        return None
    key = fold(noun.text)
    if not known.has(key, known.titles, known.callings) or known.has(
        key, known.appointees, known.kin, known.proxies
    ):
        return None
    return noun
