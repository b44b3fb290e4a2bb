"""What else one who speaks is, between his title and his name: *юрист, глава фонда «Заря» Анна Примерова*."""

from __future__ import annotations

from detente.reading.entities.cases import cases
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.parse import Token
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.beside import IN_NAMES, OF_A_POST

# How far behind a title the name stands.
_WITHIN = 100
_OF_A_POST = OF_A_POST | {"ADV"}
_IN_NAMES = IN_NAMES | {"№"}


def with_post(phrase: Phrase, lexicon: Speech) -> Phrase:
    """A Slavic title that a comma parts from another of the same person, with that one and the name."""
    sentence = phrase.sentence
    if not lexicon.somebody.stems or not _is_title(phrase.head, lexicon):
        return phrase
    after = sentence.between(phrase.end, min(phrase.end + _WITHIN, sentence.end))
    if not after or after[0].text != ",":
        return phrase
    people = [e for e in sentence.page.entities_in(phrase.start, phrase.end + _WITHIN) if e.kind == "person"]
    person = people[0] if people and people[0].start > phrase.end else None
    title = next((t for t in after[1:] if t.pos not in ("ADJ", "DET")), None)
    if person is None or title is None or not _is_title(title, lexicon) or title.start >= person.start:
        return phrase
    between = [t for t in after[1:] if t.end <= person.start]
    if any(t.pos not in _OF_A_POST and t.text not in _IN_NAMES for t in between):
        return phrase
    shapes = cases(person.text.split()[0], sentence.page.language)
    if "nomn" not in shapes or "gent" in shapes:
        return phrase
    return Phrase(sentence, phrase.head, phrase.preposition, (phrase.start, person.end))


def _is_title(noun: Token, lexicon: Speech) -> bool:
    """Whether a word in the nominative is what one person is called."""
    names = lexicon.somebody
    one = noun.morph.get("Case", "Nom") == "Nom" and noun.morph.get("Number") == "Sing"
    return one and names.has(fold(noun.text), names.titles, names.callings, names.anybody, names.kin)
