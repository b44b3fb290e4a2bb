"""Whose paper speaks that a noun in the genitive tells: *в сообщении минфина*, *в заявлении главы Совета*."""

from __future__ import annotations

from dataclasses import replace

from detente.model import Span
from detente.reading.entities.cast import Cast
from detente.reading.forms import fold
from detente.reading.parsing.clauses import phrase
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue


def owner(cue: Cue, cast: Cast, lexicon: Speech) -> Cue | None:
    """A cue for whose paper speaks, with the name that follows his office; None where no genitive tells."""
    head = cue.phrases[0].head if len(cue.phrases) == 1 else None
    if head is None or cue.speaker is None or not cast.lexicon.stems:
        return None
    if not head.folded & lexicon.papers:
        return None
    sentence = cue.sentence
    behind = (t for t in sentence.children(head.i) if t.i > head.i and t.relation == "nmod")
    genitive = next((t for t in behind if t.morph.get("Case") == "Gen"), None)
    if genitive is None:
        return None
    whose = phrase(sentence, genitive)
    start, end = whose.start, max(whose.end, cue.speaker[1])
    if (other := _other_owner(sentence, genitive, end, lexicon)) is not None:
        end = sentence.tokens[other.i - 1].end
    for entity in cast.within((end, end + 2)):
        if entity.kind == "person" and cast.page.text[end : entity.start].isspace():
            end = entity.end
    person = next((e for e in cast.within((start, end)) if e.kind in ("person", "other")), None)
    before = sentence.between(head.end, person.start) if person is not None else []
    if any(lexicon.is_body(fold(t.lemma)) or fold(t.lemma) in lexicon.written for t in before):
        return None  # "в заявлении правительства Примерова"
    return replace(cue, verb="", token=None, clause=None, phrases=[], speaker=(start, end))


def _other_owner(sentence: Sentence, owner: Token, end: int, lexicon: Speech) -> Token | None:
    """What joins another body to the one whose paper speaks: *в заявлении министерства и | прокуратуры*; not
    *в заявлении министерства труда и защиты*."""
    for joining in sentence.between(owner.end, end):
        body = sentence.tokens[joining.head]
        if joining.relation != "cc" or body.i < joining.i or body.morph.get("Case") != "Gen":
            continue
        capital = sentence.tokens[joining.i + 1].text[:1].isupper()
        listed = lexicon.written | lexicon.speaking
        known = lexicon.is_body(fold(body.lemma)) or fold(body.lemma) in listed
        if (known and capital) or (body.head == owner.i and (known or body.pos == "PROPN")):
            return joining
    return None


def less_participle(sentence: Sentence, span: Span) -> str:
    """The words for a paper less what was done with it: *un communiqué du ministère | diffusé lundi*."""
    own = sentence.between(*span)[1:]
    done = (t for t in own if t.pos == "VERB" and t.morph.get("VerbForm") == "Part")
    end = next((t.start for t in done), span[1])
    return sentence.page.text[span[0] : end].rstrip()
