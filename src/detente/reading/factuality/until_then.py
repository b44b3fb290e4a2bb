"""Does a negation only say until when something was not so? *Ждали, пока в мае МИД не сообщил, что …*."""

from __future__ import annotations

from detente.reading.factuality.cues import Cues
from detente.reading.parsing.parse import Sentence, Token


def is_until_then(sentence: Sentence, known: Cues, verb: Token) -> bool:
    """Whether the negation of a past verb only belongs to the conjunction that parts its clause from a past
    before it, whatever a parse hangs on what (*пока его не нашли и не арестовали*); before *nobody*, and in
    a main clause (*как сообщает МИД, пока …*), that word is an adverb."""
    words, before = known.words, sentence.tokens[: verb.i]
    negated = any(c.key in words["negation"] and c.i < verb.i for c in sentence.children(verb.i))
    comma = max((t.i for t in before if t.pos == "PUNCT"), default=-1)
    if not negated or comma < 0 or verb.morph.get("Tense") != "Past" or before[comma].text != ",":
        return False
    clause = before[comma + 1 :]
    if not clause or clause[0].key not in words["temporal"]:
        return False
    if any(t.key in words["nobody"] for t in clause):
        return False
    if any(c.relation == "nsubj" and c.i < comma for c in sentence.children(verb.i)):
        return False  # "Санкции, которые ввели в мае, пока не сняты".
    told = any(t.morph.get("Tense") == "Past" and t.pos in ("VERB", "AUX") for t in before[:comma])
    return told and sentence.tokens[0].key not in words["likening"]
