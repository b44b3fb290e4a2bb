"""Remarks whose pronoun is what is said around them: *…, je le répète, …*; *Le maire l'a dit, …*."""

from __future__ import annotations

from dataclasses import replace

from detente.reading.parsing.clauses import Phrase, phrase
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue

_AFTER = frozenset({"ADV", "ADJ"})
_GOES_ON = frozenset({"CCONJ", "SCONJ"})


def taking_up(cue: Cue, lexicon: Speech) -> Cue:
    """A cue that stands aside where its verb has but a pronoun for what is said, between commas.

    Whoever is spoken to, praised or asked may be such a pronoun too, so verbs with a person for their object
    are left as they are.
    """
    verb, sentence = cue.token, cue.sentence
    told = "statement" in lexicon.groups.get(cue.verb, frozenset())
    if verb is None or cue.likened or not told or sentence.finite(verb) is None:
        return cue
    if cue.verb in lexicon.addressing | lexicon.appraising | lexicon.demanding:
        return cue
    pronoun = _taken_up(sentence, verb)
    who = _subject_before(sentence, pronoun) if pronoun is not None else None
    if who is None or not _is_set_off(sentence, who, verb):
        return cue
    aside = replace(cue, start=who.start, end=verb.end, phrases=[who], speaker=who.span)
    return replace(aside, parenthetical=True, factuality="asserted")


def _taken_up(sentence: Sentence, verb: Token) -> Token | None:
    """The pronoun before a verb that stands for a whole sentence: *l'a dit*, *en convient*."""
    for token in sentence.children(verb.i):
        clitic = token.pos == "PRON" and token.relation in ("obj", "iobj") and token.i < verb.i
        whole = token.morph.get("Number") == "Sing" or "Number" not in token.morph
        if clitic and whole and token.morph.get("Person") == "3" and token.morph.get("Reflex") != "Yes":
            return token
    return None


def _subject_before(sentence: Sentence, pronoun: Token) -> Phrase | None:
    """The subject right before a clitic."""
    before = sentence.tokens[pronoun.i - 1] if pronoun.i else None
    while before is not None and before.relation in ("amod", "nmod", "flat", "case", "det"):
        before = sentence.tokens[before.head] if before.head < before.i else None
    if before is None or before.relation not in ("nsubj", "expl") or before.head < pronoun.i:
        return None
    return phrase(sentence, before)


def _is_set_off(sentence: Sentence, who: Phrase, verb: Token) -> bool:
    """Whether commas part a subject and its verb from the rest, and what follows is a clause of its own."""
    tokens = sentence.tokens
    first = next((t for t in tokens if t.start >= who.start), verb)
    after = verb.i + 1
    while after < len(tokens) and tokens[after].pos in _AFTER:
        after += 1
    if after + 1 >= len(tokens) or tokens[after].text != ",":
        return False
    begins = all(t.pos in ("PUNCT", "ADP") for t in tokens[: first.i])
    inside = first.i > 0 and tokens[first.i - 1].text == ","
    then = tokens[after + 1]
    return (begins or inside) and then.pos not in _GOES_ON and then.morph.get("PronType") != "Rel"
