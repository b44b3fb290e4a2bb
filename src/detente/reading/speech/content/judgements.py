"""What a verb says that somebody or something is: *s'est dit prêt à …*, *juge la réforme précipitée*."""

from __future__ import annotations

import re

from detente.reading.forms import fold
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue

_PAUSE = re.compile("[,;:]")


def judged(cue: Cue, verb: Token, lexicon: Speech) -> tuple[int, Token] | None:
    """Where a judgement begins and the word on which the rest of it hangs."""
    sentence = cue.sentence
    after = sentence.tokens[verb.i + 1 : verb.i + 2]
    if after and fold(after[0].text) in lexicon.own_subjects:
        return None  # "called for her to be freed" demands, and judges nobody.
    for child in sentence.children(verb.i):
        if child.i > verb.i and _PAUSE.search(sentence.page.text, verb.end, child.start):
            break
        if any(t.relation == "aux" for t in sentence.children(child.i)):
            continue  # "affirme avoir perdu"
        late = child.i > verb.i and child.relation in ("xcomp", "amod", "acl", "obj", "obl", "advcl")
        judges = child.pos in ("ADJ", "VERB") and child.morph.get("VerbForm", "Part") == "Part"
        if late and (judges or _is_bare(cue, child)):
            objects = cue.clause.objects if cue.clause is not None else []
            return min([child.start, *(p.start for p in objects if p.head.i > verb.i)]), child
        of_one = child.relation == "obj" and child.i > verb.i
        for word in sentence.children(child.i) if of_one else ():
            told = word.relation == "acl" and word.morph.get("VerbForm") == "Part"
            verdict = cue.verb not in lexicon.ambiguous and _is_verdict(sentence, child, word)
            if (told or verdict) and word.i > child.i:
                return sentence.subtree(child.i)[0].start, child
    return None


def _is_verdict(sentence: Sentence, noun: Token, word: Token) -> bool:
    """*juge la mesure insuffisante*: an adjective after a noun that stands for one thing."""
    definite = any(t.morph.get("Definite") == "Def" for t in sentence.children(noun.i))
    return word.relation == "amod" and definite


def _is_bare(cue: Cue, child: Token) -> bool:
    """*se disent inquiètes*: an adjective that the parser took for a noun or a verb has no article."""
    reflexive = cue.clause is not None and cue.clause.reflexive
    alone = not any(t.relation in ("det", "case") for t in cue.sentence.children(child.i))
    return reflexive and child.pos in ("NOUN", "VERB") and child.relation == "xcomp" and alone
