"""Whether a verb has the number of the subject that the parse or the order of words gives it."""

from __future__ import annotations

from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.parse import Token

# Where a body in the singular takes no verb in the plural.
AGREEING = frozenset({"ru", "uk"})


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
