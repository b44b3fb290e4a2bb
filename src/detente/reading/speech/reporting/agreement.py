"""Whether a verb has the number of the subject that the parse or the order of words gives it."""

from __future__ import annotations

from detente.reading.parsing.clauses import Clause, Phrase
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.speech.lexicon import Speech

# Where a body in the singular takes no verb in the plural.
AGREEING = frozenset({"ru", "uk"})
_NAMES = frozenset({"flat", "appos"})


def is_plural(group: list[Token]) -> bool:
    """Whether the finite word of a verb's group is in the plural."""
    return any(t.morph.get("Number") == "Plur" for t in group if t.morph.get("VerbForm") == "Fin")


def agree(phrases: list[Phrase], group: list[Token]) -> bool:
    """Whether a verb has the number of the subject that it shares: *минфин …, а в доме уверяют* has none."""
    if not is_plural(group) or len(phrases) > 1 or phrases[0].sentence.page.language not in AGREEING:
        return True
    return phrases[0].head.morph.get("Number") != "Sing" or _is_counted(phrases[0])


def _is_counted(phrase: Phrase) -> bool:
    """Whether a noun in the singular stands for several: *две партии*, *сотня врачей*, *ряд организаций*."""
    head, sentence = phrase.head, phrase.sentence
    for child in sentence.children(head.i):
        if child.relation.startswith("nummod") and child.i < head.i:
            return True
        several = child.morph.get("Case") == "Gen" and child.morph.get("Number") == "Plur"
        if several and child.pos == "NOUN" and child.i > head.i and head.morph.get("Animacy") == "Inan":
            return True
    return False


def is_one_for_many(phrases: list[Phrase], group: list[Token]) -> bool:
    """Whether a verb in the plural has one object after it: *les jeunes, bras levés, crient leur peur*."""
    if len(phrases) != 1 or not is_plural(group):
        return False
    head = phrases[0].head
    return head.relation == "obj" and head.pos == "NOUN" and head.morph.get("Number") == "Sing"


def is_of_one(group: list[Token], lexicon: Speech) -> bool:
    """Whether a verb before who speaks is in the singular, so that whom *and* joins to him is but what he is
    too: *a déclaré le cinéaste Jean Essai, scénariste et réalisateur du film*. Slavic verbs agree with the
    next of several, and where nouns have no gender verbs hardly show a number."""
    finite = [t for t in group if t.morph.get("VerbForm") == "Fin"]
    one = bool(finite) and all(t.morph.get("Number") == "Sing" for t in finite)
    return one and bool(lexicon.articles) and not lexicon.somebody.stems


def is_another(phrase: Phrase) -> bool:
    """Whether a phrase joined to a speaker has a name or an article of its own, and so is of another, though
    the verb agrees with the first alone: *a déclaré le maire Jean Essai et le préfet Karl Exemple*."""
    children = phrase.sentence.children(phrase.head.i)
    named = phrase.head.pos == "PROPN" or any(t.pos == "PROPN" and t.relation in _NAMES for t in children)
    return named or any(t.pos == "DET" for t in children)


def has_passive(clause: Clause) -> bool:
    """Whether a verb has the auxiliary of a passive."""
    return any(t.dep == "aux:pass" for t in clause.sentence.children(clause.head.i))


def is_of_told(sentence: Sentence, verb: Token | None, joined: Token) -> bool:
    """Whether a verb that a parse joins to one of saying, without a subject, is by the number of its form of
    whom the words are about, and not of who says them: *The minister said the men could leave, but were
    barred from speaking*."""
    told = sentence.child(verb.i, "ccomp") if verb is not None else None
    form = sentence.finite(joined)
    if verb is None or told is None or form is None or form.morph.get("Mood") != "Ind":
        return False
    if any(t.relation in ("nsubj", "mark") for t in sentence.children(joined.i)):
        return False
    who, whom = sentence.child(verb.i, "nsubj"), sentence.child(told.i, "nsubj")
    number = form.morph.get("Number", "Plur")
    joint = who is not None and any(t.relation == "conj" for t in sentence.children(who.i))
    another = who is not None and not joint and who.morph.get("Number", number) != number
    return another and whom is not None and whom.i < joined.i and whom.morph.get("Number") == number
