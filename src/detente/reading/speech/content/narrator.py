"""Who speaks in an infinitive that tells: *Et le maire d'ajouter que …*; *Permettez-moi de dire que …*."""

from __future__ import annotations

from detente.reading.forms import fold
from detente.reading.parsing.clauses import Clause, Phrase, phrase
from detente.reading.parsing.parse import Sentence
from detente.reading.parsing.token import Token, has_finite
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.able import can_speak
from detente.reading.speech.reporting.runs import ending_at


def narrator(clause: Clause, lexicon: Speech) -> Phrase | None:
    """Who speaks in an infinitive that tells, if anybody does."""
    mine = _by_leave(clause, lexicon) or _heard(clause, lexicon)
    if mine is not None:
        return mine
    tokens, at = clause.sentence.tokens, clause.head.i - 1
    while at > 0 and tokens[at].pos == "PRON":
        at -= 1
    if at < 2 or clause.form != "Inf" or fold(tokens[at].text) not in lexicon.linking:
        return None
    mine = _with_pleasure(clause, tokens[at - 1], lexicon)
    if mine is not None:
        return mine
    if tokens[0].pos == "VERB" or fold(tokens[0].text) not in lexicon.narrating:
        return None
    if tokens[at - 1].text == ",":
        return _apposed(clause.sentence, at - 1)
    told = ending_at(clause.sentence, at - 1, lexicon, joined=False)
    begins = told is not None and told.start <= tokens[1].start
    return told if begins and told is not None and can_speak(told, lexicon) else None


def _apposed(sentence: Sentence, comma: int) -> Phrase | None:
    """Who speaks between the first word and a comma, with an apposition: *Et Anna, le maire, de dire*."""
    tokens, page = sentence.tokens, sentence.page
    named = page.entities_in(tokens[1].start, tokens[comma].start)
    people = [e for e in named if e.kind == "person"]
    own = tokens[1:comma]
    if len(people) != 1 or has_finite(own) or [t.text for t in own].count(",") > 1:
        return None
    begins = own[0].pos in ("DET", "PROPN")
    head = next((t for t in own if people[0].start <= t.start), None)
    span = people[0].start, people[0].end
    return Phrase(sentence, head, "", span) if begins and head is not None else None


def _with_pleasure(clause: Clause, noun: Token, lexicon: Speech) -> Phrase | None:
    """Whoever has the honour, pleasure or regret to speak: *Le maire a le plaisir d'annoncer que …*."""
    sentence = clause.sentence
    if noun.pos != "NOUN" or fold(noun.text) not in lexicon.willing:
        return None
    above = sentence.tokens[noun.head] if noun.relation == "obj" else noun
    who = sentence.child(above.i, "nsubj")
    return phrase(sentence, who) if who is not None else None


def _by_leave(clause: Clause, lexicon: Speech) -> Phrase | None:
    """Whoever asks leave to speak, and so does: *Permettez-moi de dire que …*, *Let me add that …*."""
    above = clause.governor
    if above is None or above.head.i > clause.head.i or fold(above.lemma) not in lexicon.narrating:
        return None
    after = above.head.i + 1
    me = clause.sentence.tokens[after] if after < clause.head.i else None
    if me is None or above.subjects:
        return None
    word = me.text.lstrip("-")
    own = fold(word) in lexicon.first_person
    return Phrase(clause.sentence, me, "", (me.end - len(word), me.end)) if own else None


def _heard(clause: Clause, lexicon: Speech) -> Phrase | None:
    """Whom somebody heard say something: *J'ai entendu le ministre dire que …*."""
    above, sentence = clause.governor, clause.sentence
    if above is None or clause.form != "Inf" or fold(above.lemma) not in lexicon.hearing:
        return None
    own = sentence.children(above.head.i)
    heard = next((t for t in own if t.relation == "obj" and above.head.i < t.i < clause.head.i), None)
    if heard is None or any(fold(t.text) in lexicon.negations for t in own):
        return None
    found = phrase(sentence, heard)
    return found if can_speak(found, lexicon) else None
