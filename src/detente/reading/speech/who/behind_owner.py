"""Who speaks behind the name of whose lawyer or brother he is, where a comma sets his own name off: *l'avocat
de l'opposant emprisonné Karl Essai, Jean Exemple, a dit*."""

from __future__ import annotations

from detente.model import Span
from detente.reading.entities.cast import Cast
from detente.reading.forms import fold
from detente.reading.parsing.parse import Entity, Sentence, Token
from detente.reading.speech.reporting.beside import IN_NAMES, OF_A_POST
from detente.reading.speech.reporting.cues import Cue

_COMPLEMENT = 5
_REACH = 120  # A title with what it is of, before the first name.
_CLOSING = (",", ".", ":", "", ";", ")")


def behind_owner(cast: Cast, cue: Cue, span: Span) -> Entity | None:
    """The person whose name a comma parts from that of the one whom the noun for who speaks is of.

    Slavic names tell by their case whose they are.
    """
    noun = _noun(cast, cue, span)
    if noun is None or cast.lexicon.stems or noun.morph.get("Number") == "Plur":
        return None
    ahead = cast.within((noun.end, min(noun.end + _REACH, cue.sentence.end)))
    people = [e for e in ahead if e.kind == "person" and e.start > noun.end]
    if len(people) < 2 or people[0] is not next((e for e in ahead if e.kind != "place"), None):
        return None
    owner, name = people[:2]
    text = cast.page.text
    parted = text[owner.end : name.start].strip(" \u00a0\u202f") == ","
    closed = text[name.end : name.end + 2].lstrip(" \u00a0\u202f")[:1] in _CLOSING
    listed = len(people) > 2 and text[name.end : people[2].start].strip(" \u00a0\u202f") == ","
    if not parted or not closed or listed or cast.figure(owner) is cast.figure(name):
        return None
    return name if _is_of(cast, cue.sentence.between(noun.end, owner.start)) else None


def title_before(cast: Cast, sentence: Sentence, start: int) -> Token | None:
    """The noun for somebody whose name follows, over what is said of him: *l'opposant emprisonné | Karl*, *du
    militant des droits humains | Karl*; else the word right before the name."""
    before = sentence.before(start)
    for token in reversed(before[-_COMPLEMENT:]):
        anybody = fold(token.text) in cast.lexicon.anybody  # "Des droits de l'homme".
        participle = token.pos == "VERB" and token.morph.get("VerbForm") == "Part"
        # A parse may take the noun for an adjective or a participle: "de l'opposant emprisonné".
        one = (token.pos in OF_A_POST or participle) and token.morph.get("Number") != "Plur"
        said = token.pos != "NOUN" and token.i and cast.is_of_people(sentence.tokens[token.i - 1].text)
        if one and not anybody and not said and cast.is_of_people(token.text):
            return token  # "De l'opposant exilé": the first of the two.
        if token.pos not in OF_A_POST and not participle:
            break
    return before[-1] if before else None


def _noun(cast: Cast, cue: Cue, span: Span) -> Token | None:
    """The noun for somebody that the words for who speaks begin with."""
    if len(cue.phrases) > 1 or not cue.sentence.parsed:
        return None
    told = (t for t in cue.sentence.between(*span) if t.pos in ("NOUN", "PROPN"))
    noun = cue.phrases[0].head if cue.phrases else next(told, None)
    return noun if noun is not None and cast.is_of_people(noun.text) else None


def _is_of(cast: Cast, between: list[Token]) -> bool:
    """Whether words between a noun and a name make the noun that one's, by a preposition right before the
    name or before a noun for somebody whose name it is: *de | Karl*, *du journaliste | Karl*."""
    if not any(t.pos == "ADP" for t in between):
        return False
    participles = (t for t in between if t.pos == "VERB" and t.morph.get("VerbForm") == "Part")
    told = {t.i for t in participles}  # "de l'opposant emprisonné"
    if any(t.pos not in OF_A_POST and t.text not in IN_NAMES and t.i not in told for t in between):
        return False
    return between[-1].pos == "ADP" or any(cast.is_of_people(t.text) for t in between)
