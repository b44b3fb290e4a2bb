"""Who can be the one who speaks: a pronoun behind its verb, a person or a body."""

from __future__ import annotations

from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.speech.content.nouns import counts_people
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.runs import is_date

_NOT_HEADS = frozenset({"PUNCT", "ADP", "CCONJ", "SCONJ", "VERB", "AUX", "PART"})


def is_clitic(token: Token, sentence: Sentence) -> bool:
    """*a-t-il déclaré*: a pronoun after a hyphen."""
    return token.pos == "PRON" and token.start > 0 and sentence.page.text[token.start - 1] == "-"


def can_speak(phrase: Phrase, lexicon: Speech, verb: str = "") -> bool:
    """Whether a subject can be somebody who speaks; things confirm and show too, so some verbs ask more."""
    head = phrase.head
    key, lemma = fold(head.text).strip("'"), fold(head.lemma)
    noun = head.morph.get("VerbForm") == "Part" and head.morph.get("Case") == "Nom"  # "сказал нападавший"
    noun = noun or (head.pos == "VERB" and phrase.sentence.child(head.i, "det") is not None)  # "the accused"
    dated = head.pos == "NUM" and is_date(phrase.sentence.tokens, head.i, lexicon)  # "le 9 août"
    if key in lexicon.never or (head.pos in _NOT_HEADS and not noun) or key in lexicon.times or dated:
        return False
    if any(t.relation == "aux" for t in phrase.sentence.children(head.i)):
        return False  # "accusé d'avoir fait imprimer des tracts appelant à …"
    first = phrase.sentence.tokens[head.i - 1 if head.i else 0]
    if first.morph.get("PronType") == "Rel" and first.start >= phrase.start:
        return False  # "…, dont ceux de Lyon, ont menacé …"
    if phrase.text.count("»") > phrase.text.count("«"):
        return False  # What is quoted before the verb speaks no word of its own.
    common = head.pos == "NOUN" and not head.text[:1].isupper()
    known = key in lexicon.written or lemma in lexicon.written
    if common and verb in lexicon.ambiguous:
        return known or lexicon.is_somebody(key) or key in lexicon.anybody or counts_people(phrase)
    if common and not known:
        return not key.endswith(lexicon.abstract_endings) and not lemma.endswith(lexicon.abstract_endings)
    return True


def is_somebody(phrase: Phrase, lexicon: Speech) -> bool:
    """Whether a phrase is a person or a body, by its head or a name in it."""
    head = phrase.head
    if head.pos in ("PROPN", "PRON") or any(map(lexicon.is_somebody, head.folded)):
        return True
    named = phrase.sentence.page.entities_in(*phrase.span)
    return fold(head.text) in lexicon.written or any(e.kind in ("person", "organization") for e in named)
