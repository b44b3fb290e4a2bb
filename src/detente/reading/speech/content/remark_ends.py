"""Where a remark on who speaks ends within the marks, and the quotation goes on: *« Nous partons, dit Anna
Essai, la patronne du café, qui range les chaises. Et vite. »*
"""

from __future__ import annotations

import re
from itertools import takewhile

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.language import load
from detente.reading.parsing.parse import Page, Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.lexicon import Speech, lexicon
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.utterance import trimmed

_WORD = re.compile(r"\w+")
# A full stop after one letter or before a word is an abbreviation's: "и.о. директора".
PAUSE = re.compile(r"[,;:!?…»”]|(?<!\b\w)\.(?!\w)|(?<=[a-zé])\.(?=[A-ZÀÉ][a-zéèà])")
_AGAIN = re.compile(r",[ \u00a0](?P<verb>[^\W\d_]+)-(?:t-)?(?P<who>[^\W\d_]+)(?P<stop>[.,!?…]+)[ \u00a0]*")
# "…, dit-elle, avant d'ajouter : …"
_ONWARD = re.compile(r"(?P<first>[^\W\d_]+)[ \u00a0][^.!?:«»“”\"\n]{2,60}:[ \u00a0\u202f]*")
_MANNER = frozenset({"ADP", "ADV", "ADJ"})
_NAMES = frozenset({"NOUN", "PROPN", "X"})
_ORDERING = frozenset({"ADJ", "NUM", "PRON"})
_MOST, _FEW, _AMONG, _TWO = 8, 6, 4, 2


def remark_end(cue: Cue, limit: int) -> int:
    """Where a remark on who speaks ends, with what is added of how or of who that is."""
    text, sentence = cue.sentence.page.text, cue.sentence
    own = _own_end(cue)
    stop = PAUSE.search(text, own, limit)
    if stop is None or own < cue.end:
        return own
    added = sentence.between(cue.end, stop.start())
    if stop.group() in ".!?…" and added and added[0].key in sentence.page.grammar.relatives:
        return stop.end()  # "glisse celle que tous surnomment Nini."
    if stop.start() != cue.end or stop.group() != ",":
        return stop.end() if not has_finite(added) and len(added) <= _FEW else cue.end
    if (whole := _sentence_end(cue, stop.end(), limit)) is not None:
        return whole
    if (described := _past_descriptions(cue, stop.end(), limit)) is not None:
        return described
    following = PAUSE.search(text, stop.end(), limit)
    end = following.start() if following is not None else limit
    added = sentence.between(stop.end(), end)
    goes_on = following is not None and following.group() in ".!?:" and _WORD.search(text, end, limit)
    relative = bool(added) and added[0].morph.get("PronType") == "Rel"
    manner = bool(added) and added[0].pos in _MANNER and not has_finite(added)
    manner = manner or _says_who(cue, added) or _names(cue, added)
    return end + 1 if goes_on and (relative or (manner and len(added) <= _MOST)) else cue.end


def _own_end(cue: Cue) -> int:
    """Where a cue ends short of a clause that the parse hangs on who speaks, and a comma parts from him:
    *« Attention, prévient Anna Essai, | ce n'est qu'un début. »*."""
    added = cue.sentence.between(cue.speaker[1], cue.end) if cue.speaker is not None else []
    if cue.speaker is None or len(added) < _TWO or added[0].text != "," or not has_finite(added):
        return cue.end
    relative = added[1].pos == "ADP" or added[1].key in cue.sentence.page.grammar.relatives
    return cue.end if relative or added[1].morph.get("PronType") == "Rel" else cue.speaker[1]


def _past_descriptions(cue: Cue, start: int, limit: int) -> int | None:
    """Past what commas on both sides set off and says who speaks, his age too: *note Anna Essai, directrice
    de l'école, 52 ans, | que …*; None where nothing of the kind stands there."""
    text, sentence = cue.sentence.page.text, cue.sentence
    words, end = lexicon(sentence.page.language), None
    while (stop := PAUSE.search(text, start, limit)) is not None and stop.group() == ",":
        added = sentence.between(start, stop.start())
        nouns = {word for t in added[:_AMONG] if t.pos == "NOUN" for word in t.folded}
        somebody = words.is_for_somebody(nouns)
        aged = end is not None and len(added) == _TWO and added[0].pos == "NUM"
        if not (aged or (somebody and _says_who(cue, added))) or not _WORD.search(text, stop.end(), limit):
            return end
        start = end = stop.end()
    return end


def _sentence_end(cue: Cue, start: int, limit: int) -> int | None:
    """Where the sentence of a remark ends of which all that is behind a comma says who speaks, with another
    sentence behind it within the marks; None where something else is said."""
    text, sentence = cue.sentence.page.text, cue.sentence
    end = min(sentence.end, limit)
    if text[end - 1] not in ".!?…" or not _WORD.search(text, end, limit):
        return None
    added = sentence.between(start, end)
    relative = bool(added) and added[0].morph.get("PronType") == "Rel"
    plain = list(takewhile(lambda t: t.morph.get("PronType") != "Rel", added))
    participle = bool(added) and added[0].morph.get("VerbForm") == "Part"  # "…, assis au bar."
    who = not has_finite(plain) and (participle or _says_who(cue, plain) or _is_of_name(cue, plain))
    return end if relative or who else None


def _says_who(cue: Cue, added: list[Token]) -> bool:
    """Whether words without a verb after who is named say who that is: *— сказала Анна, и.о. директора*; *dit
    Anna, la patronne du café*."""
    if not added or has_finite(added) or cue.speaker is None:
        return False
    noun = added[1:2] if added[0].pos == "DET" else added[:1]
    if noun and noun[0].pos in _ORDERING and added[0].pos == "DET":  # "Le deuxième ligne", "l'un des maires"
        noun = [t for t in added[2:_AMONG] if t.pos not in ("ADP", "DET")]
    return bool(noun) and noun[0].pos in _NAMES and bool(cue.sentence.page.entities_in(*cue.speaker))


def _names(cue: Cue, added: list[Token]) -> bool:
    """Whether words are but the name of who speaks: *répond la porte-parole du parquet, Anna Essai : …*."""
    named = cue.sentence.page.entities_in(added[0].start, added[-1].end) if added else []
    return len(named) == 1 and (named[0].start, named[0].end) == (added[0].start, added[-1].end)


def _is_of_name(cue: Cue, added: list[Token]) -> bool:
    """Whether words with a preposition are under the name of who speaks, or the verb with it, and no part of
    what he says: *dit Jean Essai, à la tête du groupe. …*."""
    if cue.speaker is None or not added or added[0].pos != "ADP":
        return False
    noun = cue.sentence.tokens[added[0].head]
    above = cue.sentence.tokens[noun.head]
    return above is cue.token or cue.speaker[0] <= above.start < cue.speaker[1]


def parted_again(page: Page, piece: Span, words: Speech) -> list[Span]:
    """The parts of quoted words behind a remark, about others that a pronoun makes: *« …, dit Anna. On est
    là, ajoute-t-elle. Et demain aussi. »*"""
    text, known = page.text, load(page.language).engine.clitics
    parts, start = [], piece[0]
    for again in _AGAIN.finditer(text, *piece):
        told = again["stop"] in (".", ",") or words.form(fold(again["verb"])) is not None
        if told and fold(again["who"]) in known:
            parts.append(trimmed(text, start, again.start()))
            onward = _ONWARD.match(text, again.end(), piece[1])
            goes_on = onward is not None and fold(onward["first"]) in words.sequel
            start = onward.end() if onward is not None and goes_on else again.end()
    rest = trimmed(text, start, piece[1])
    return [*parts, rest] if not parts or _WORD.search(text, *rest) else parts
