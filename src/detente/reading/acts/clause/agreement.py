"""Whether a noun can be the subject of a verb by number or case, or its subject or object by what parts
them; and which verb a word belongs to."""

from __future__ import annotations

from detente.reading.entities.cases import cases
from detente.reading.parsing.parse import Sentence, Token

_DONE_TO = frozenset({"accs", "gent"})
SUBJECTS = frozenset({"nsubj", "csubj"})


def agrees(sentence: Sentence, noun: Token, verb: Token) -> bool:
    """Whether a lone singular noun is not given to a plural verb, as parsers do to subjectless Slavic
    ones; nor one to any whose number stands in another case (*двух дипломатов объявили …*), or who is in no
    nominative himself (*учительницу отпустили, её сын | остаётся в тюрьме*)."""
    if _is_counted_out(sentence, noun) or _is_oblique(sentence, noun, verb):
        return False
    if verb.morph.get("Number") != "Plur" or noun.morph.get("Number") != "Sing" or noun.pos == "NUM":
        return True
    if verb.morph.get("VerbForm") not in ("Fin", "Part") or "Case" not in noun.morph:
        return True
    if verb.morph.get("VerbForm") == "Part" and _is_misread_plural(noun):
        return True
    return any(c.relation in ("conj", "nummod") for c in sentence.children(noun.i))


def is_before(sentence: Sentence, participle: Token, noun: Token | None) -> bool:
    """Whether a participle can stand before a noun that it is said of: a Slavic one has its number, whatever
    a parse hangs it on (*журналисток, ранее приговорённых после гибели студентки*)."""
    if noun is None or noun.i < participle.i:
        return False
    numbers = {t.morph.get("Number") for t in (participle, noun) if "Case" in t.morph} - {None}
    counted = any(c.relation in ("conj", "nummod") for c in sentence.children(noun.i))
    return len(numbers) < 2 or counted


def is_said_of(sentence: Sentence, participle: Token, noun: Token) -> bool:
    """Whether a participle can be said of the noun that a parse hangs it on: a Slavic one behind it has its
    case or its gender (*жена журналиста, выдворенного из Минска*)."""
    if noun.i > participle.i:
        return is_before(sentence, participle, noun)
    own, its = participle.morph, noun.morph
    if "Case" not in own or "Case" not in its or {own["Case"], its["Case"]} <= {"Gen", "Acc"}:
        return True
    genders = {own.get("Gender"), its.get("Gender")} - {None}
    return own["Case"] == its["Case"] or len(genders) < 2


def nearer_noun(sentence: Sentence, participle: Token, noun: Token) -> Token | None:
    """The noun between a Slavic participle and the one in another case that a parse hangs it on, of which
    alone it can be said: *фирма подала в суд на компанию, попавшую под санкции*."""
    own, its = participle.morph, noun.morph
    if noun.i > participle.i or "Case" not in own or its.get("Case", own["Case"]) == own["Case"]:
        return None
    forms = ("Case", "Number", "Gender") if own.get("Gender") else ("Case", "Number")
    between = reversed(sentence.tokens[noun.i + 1 : participle.i])
    nouns = (t for t in between if t.pos == "NOUN" and t.relation not in ("appos", "flat"))
    return next((t for t in nouns if all(t.morph.get(f) == own.get(f) for f in forms)), None)


def is_taken_up_obliquely(sentence: Sentence, verb: Token, known: frozenset[str]) -> bool:
    """Whether a relative clause takes its noun up as no subject, by one of the relative pronouns ``known``:
    *чиновник, которому дали десять лет*."""
    relatives = [c for c in sentence.children(verb.i) if c.i < verb.i and c.key in known]
    return any(c.morph.get("Case", "Nom") != "Nom" and c.relation not in SUBJECTS for c in relatives)


def is_heading(sentence: Sentence, noun: Token, verb: Token) -> bool:
    """Whether a colon parts a noun from the verb and its subject: *Tunis: a reporter sentenced*."""
    colon = noun.i + 1 < len(sentence.tokens) and sentence.tokens[noun.i + 1].text == ":"
    children = sentence.children(verb.i)
    return colon and any(c.relation in SUBJECTS and noun.i < c.i < verb.i for c in children)


def is_parted(sentence: Sentence, noun: Token, verb: Token) -> bool:
    """Whether a comma parts a noun with a possessive from the objects before it: *upheld the sentence of an
    activist, her lawyer | said*."""
    own = sentence.children(noun.i)
    first = min([noun.i, *(c.i for c in own if c.i < noun.i)])
    parted = first > 0 and sentence.tokens[first - 1].text == ","
    owned = any(c.dep == "nmod:poss" or c.morph.get("Poss") == "Yes" for c in own)
    before = any(c.relation in ("obj", "iobj") and c.i < first for c in sentence.children(verb.i))
    return parted and owned and before


def _is_counted_out(sentence: Sentence, noun: Token) -> bool:
    """Whether a number in words, and so its noun, is in no nominative."""
    numbers = (c for c in sentence.children(noun.i) if c.relation == "nummod" and not c.text[0].isdigit())
    return any(c.morph.get("Case", "Nom") != "Nom" for c in numbers)


def _is_oblique(sentence: Sentence, noun: Token, verb: Token) -> bool:
    """Whether a lone noun for somebody is in the accusative by its parse and by its form, or in the genitive
    and none whom an impersonal verb denies (*Краля среди них не оказалось*)."""
    forms, counted = noun.morph, sentence.child(noun.i, "nummod") is not None
    if noun.pos not in ("NOUN", "PROPN") or forms.get("Animacy") != "Anim" or counted:
        return False
    if forms.get("Number") != "Sing" or forms.get("Case") not in ("Acc", "Gen"):
        return False
    if forms["Case"] == "Gen" and verb.morph.get("Gender") == "Neut":
        return False
    if noun.pos == "NOUN" and forms["Case"] == "Acc" and forms.get("Gender") == "Fem":
        return True  # "Мать", written in both cases alike.
    known = cases(noun.text, sentence.page.language)
    return known <= _DONE_TO and (forms["Case"] == "Acc" or "accs" in known)


def _is_misread_plural(noun: Token) -> bool:
    """Whether a thing that a parse makes a subject in the genitive singular is one in the nominative plural,
    which is written the same: *санкции сняты*."""
    return noun.morph.get("Animacy") == "Inan" and noun.morph.get("Case") == "Gen"


def named_behind(sentence: Sentence, noun: Token, verb: Token) -> Token | None:
    """The name behind a comma, with its own place before a verb, whom a noun that opens the sentence only
    describes: *The founder of the group, Anton Kral was jailed*."""
    if noun.pos != "NOUN" or "Case" in noun.morph:
        return None  # Where cases tell, a noun and a name in one are two.
    names = (c for c in sentence.children(verb.i) if noun.i < c.i < verb.i and c.relation == noun.relation)
    name = next((c for c in names if c.pos == "PROPN" and sentence.child(c.i, "case") is None), None)
    first = min([name.i, *(c.i for c in sentence.children(name.i))]) if name is not None else 0
    return name if first and sentence.tokens[first - 1].text == "," else None


def owner(sentence: Sentence, token: Token, heads: frozenset[int]) -> Token:
    """The verb, or trigger among ``heads``, that a token belongs to: the nearest above it."""
    at = token
    while at.i not in heads and at.pos != "VERB" and (above := sentence.head(at)) is not None:
        at = above
    return at
