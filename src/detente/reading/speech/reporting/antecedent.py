"""Whom a relative clause tells of, where the parse gives it to a noun that it cannot go on with.

A relative clause follows the noun that it says something about, or what belongs to that noun. So it is not of
a noun beyond another verb (*Le tribunal a rejeté la plainte de Jean, qui demande …*), nor of one in another
number than its verb (*les avocats de Jean, qui a dit …*), nor, where it speaks, of a thing or paper with
somebody next to the comma (*une lettre au ministère, qui a répondu …*).
"""

from __future__ import annotations

from detente.reading.forms import fold
from detente.reading.parsing.clauses import Clause, Phrase, phrase
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.content.nouns import is_somebody, tells
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.agreement import is_plural
from detente.reading.speech.reporting.predicates import is_relative_word

_NOUNS = frozenset({"NOUN", "PROPN", "X"})
_NAMED = frozenset({"flat", "compound", "fixed"})
_GENDERS = frozenset({"Masc", "Fem"})
_CLOSING = frozenset('»”")')
_DEEPEST = 6


def nearest(clause: Clause, group: list[Token], lexicon: Speech) -> Phrase | None:
    """Who is named right before the comma of a relative clause, if it cannot be of the parse's noun."""
    sentence = clause.sentence
    relative = _pronoun(clause, lexicon)
    if relative is None or relative.i < 2 or sentence.tokens[relative.i - 1].text != ",":
        return None
    told = clause.doers
    if len(told) > 1 or clause.passive:
        return None
    person = _explained(sentence, relative, group, lexicon)
    if person is not None:
        return person
    given = told[0].head if told and told[0].head is not relative else sentence.head(clause.head)
    if given is None or given.i >= relative.i - 1:
        return None
    # Where a relative pronoun has its antecedent's gender and number, its own tell more than its verb's.
    shape = relative if relative.morph.get("Number") else None
    beyond = has_finite(sentence.tokens[given.i : relative.i])
    thing = given.pos == "NOUN" and not is_somebody(given, lexicon)
    agrees = given.pos in _NOUNS | {"PRON"} and _agrees(given, group, shape)
    before = _nouns_before(sentence, relative)
    if agrees and (not (beyond or thing) or given in before[:1]):
        return None
    fitting = [n for n in before if n is not given and _agrees(n, group, shape)]
    speaking = [n for n in fitting if n.pos in ("PROPN", "X") or is_somebody(n, lexicon)]
    found = speaking or ([] if agrees else [n for n in fitting if fold(n.text) not in lexicon.documents])
    return phrase(sentence, found[0]) if found else None


def _explained(sentence: Sentence, relative: Token, group: list[Token], lexicon: Speech) -> Phrase | None:
    """The person whom what stands between his name and a relative clause explains, whatever it is of: *Karl
    Sample, winner of the Sakharov Prize, who said …*."""
    if lexicon.personal and fold(relative.text) not in lexicon.personal:
        return None
    shape = relative if relative.morph.get("Number") else None
    people = [e for e in sentence.page.entities_in(sentence.start, relative.start) if e.kind == "person"]
    for person in reversed(people):
        own, between = (
            sentence.between(person.start, person.end),
            sentence.between(person.end, relative.start),
        )
        commas = [t.i for t in between if t.text in ",()"]
        noun = next((t for t in between if t.pos in ("NOUN", "PROPN")), None)
        if not own or noun is None or commas != [between[0].i, between[-1].i] or has_finite(between):
            continue
        if lexicon.sources.search(sentence.page.folded, between[0].end, between[-1].start):
            return None  # "…, dont Anna Essai, selon l'ONG, qui demande …"
        head = next((t for t in own if not own[0].i <= t.head <= own[-1].i), own[0])
        at = between[1].pos == "ADP"  # "Karl Essai, de la direction de la police, qui précise"
        posed = noun.pos == "NOUN" and (at or not lexicon.is_body(fold(noun.text)))
        later = [e for e in people if e.start > person.start]
        named = (sentence.between(between[0].end, e.start) for e in later)
        kin = fold(noun.text) in lexicon.somebody.kin
        others = any(not t or t[-1] is noun or t[-1].pos != "NOUN" or _speaks(t[-1], lexicon) for t in named)
        if posed and not kin and not others and _agrees(head, group, shape):
            return phrase(sentence, head)
        return None
    return None


def _pronoun(clause: Clause, lexicon: Speech) -> Token | None:
    """The relative pronoun that is a clause's subject."""
    if clause.has_own_subject and clause.head.relation != "acl":
        return None
    own = (t for t in clause.sentence.children(clause.head.i) if t.pos == "PRON" and t.i < clause.head.i)
    subject = next((t for t in own if t.relation == "nsubj"), None)
    return subject if subject is not None and is_relative_word(subject, lexicon) else None


def _speaks(noun: Token, lexicon: Speech) -> bool:
    """Whether a noun is a name, a person's title or a body's."""
    return noun.pos in ("PROPN", "X") or tells(noun, lexicon)


def _agrees(noun: Token, group: list[Token], shape: Token | None) -> bool:
    """Whether a noun has the number, and a Slavic pronoun's gender, of the clause."""
    number = noun.morph.get("Number")
    if shape is not None:
        gender, theirs = shape.morph.get("Gender"), noun.morph.get("Gender")
        if gender in _GENDERS and theirs in _GENDERS and shape.morph["Number"] == "Sing" and gender != theirs:
            return False
        return number in (None, shape.morph["Number"])
    numbers = {t.morph.get("Number") for t in group if t.morph.get("VerbForm") == "Fin"} - {None}
    if not numbers or number is None:
        return True
    return (number == "Plur") == is_plural(group)


def _nouns_before(sentence: Sentence, relative: Token) -> list[Token]:
    """The nouns of the phrase that ends at the comma before a pronoun, the innermost first."""
    last = relative.i - 2
    while last and sentence.tokens[last].text in _CLOSING:
        last -= 1
    at: Token | None = sentence.tokens[last]
    result: list[Token] = []
    for _ in range(_DEEPEST):
        if at is None or at.pos not in _NOUNS | {"ADJ"}:
            break
        if at.pos in _NOUNS and at.relation not in _NAMED:
            result.append(at)
        above = sentence.head(at)
        if above is None or above.i > relative.i:
            break
        at = above
    return result
