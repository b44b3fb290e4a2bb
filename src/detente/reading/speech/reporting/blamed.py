"""Whose charge an act is: *accuses the army of holding two men*; *обвинили полицию в аресте двоих*.

Who accuses somebody of a deed says no words that could be quoted, but it is he who says that it was done.
"""

from __future__ import annotations

from collections.abc import Sequence

from detente.reading.forms import fold
from detente.reading.parsing.parse import Page, Token
from detente.reading.speech.content.nouns import is_event
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.utterance import Utterance

_DEEDS = frozenset({"advcl", "obl", "nmod", "xcomp", "acl"})
_MARKS = frozenset({"mark", "case"})


def blamed(page: Page, cue: Cue, lexicon: Speech, stops: Sequence[int]) -> Utterance | None:
    """What a verb says that somebody did, in the voice of its subject; not what *condemned for* tells."""
    verb, sentence = cue.token, cue.sentence
    accusing = lexicon.charging - lexicon.thinking - lexicon.appraising
    if cue.verb not in accusing or cue.speaker is None or verb is None:
        return None
    if cue.parenthetical or cue.factuality != "asserted":
        return None
    whom = [t for t in sentence.children(verb.i) if t.relation == "obj" and t.i > verb.i]
    for deed in (child for head in (verb, *whom) for child in sentence.children(head.i)):
        mark = _mark(cue, deed, lexicon)
        if mark is None:
            continue
        end = max(t.end for t in sentence.subtree(deed.i) if t.pos != "PUNCT")
        span = mark.end + 1, min([end, *(stop for stop in stops if stop > mark.end)])
        if span[0] < span[1] and not cue.speaker[0] <= span[0] < cue.speaker[1]:
            return Utterance("indirect", span, page.text[slice(*span)], (span,), cue, silent=True)
    return None


def _mark(cue: Cue, deed: Token, lexicon: Speech) -> Token | None:
    """The preposition behind whoever is accused that a word has for the deed's."""
    verb = cue.token
    if verb is None or deed.i < verb.i or deed.relation not in _DEEDS:
        return None
    if deed.pos != "VERB" and not is_event(deed, lexicon):
        return None
    marks = [t for t in cue.sentence.children(deed.i) if t.relation in _MARKS and t.i < deed.i]
    return next((t for t in marks if t.i > verb.i and fold(t.text) in lexicon.blames), None)
