"""Who speaks in an infinitive that tells: *Et le maire d'ajouter que …*."""

from __future__ import annotations

from detente.reading.clauses import Clause, Phrase
from detente.reading.forms import fold
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.runs import ending_at
from detente.reading.speech.subjects import can_speak


def narrator(clause: Clause, lexicon: Speech) -> Phrase | None:
    """Who speaks in an infinitive that tells: *Et le maire d'ajouter que …*."""
    tokens, at = clause.sentence.tokens, clause.head.i - 1
    while at > 0 and tokens[at].pos == "PRON":
        at -= 1
    if at < 2 or clause.form != "Inf" or fold(tokens[0].text) not in lexicon.narrating:
        return None
    if fold(tokens[at].text) not in lexicon.linking:
        return None
    phrase = ending_at(clause.sentence, at - 1, lexicon, joined=False)
    begins = phrase is not None and phrase.start <= tokens[1].start
    return phrase if begins and phrase is not None and can_speak(phrase, lexicon) else None
