"""Subjects as the order of words tells them, where the parse has none."""

from __future__ import annotations

from detente.reading.forms import fold
from detente.reading.parsing.clauses import Clause, Phrase
from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting import misparsed
from detente.reading.speech.reporting.able import can_speak
from detente.reading.speech.reporting.agreement import AGREEING, agree, is_plural
from detente.reading.speech.reporting.predicates import is_relative_word
from detente.reading.speech.reporting.runs import (
    PAIRS,
    before_age,
    before_aside,
    ending_at,
    is_domain,
    opening_name,
)


def read_before(clause: Clause, group: list[Token], lexicon: Speech) -> list[Phrase]:
    """The noun phrase before a verb, past adverbs and what stands between commas, by word order."""
    sentence, tokens = clause.sentence, clause.sentence.tokens
    if (aiming := misparsed.of_purpose(group[0], sentence, lexicon)) is not None:
        return aiming
    at = group[0].i - 1
    for _ in range(3):
        while at >= 0 and tokens[at].pos == "ADV":
            at -= 1
        at = before_age(tokens, at, lexicon)
        if at < 0 or tokens[at].text not in PAIRS:
            break
        at = before_aside(tokens, at)
    if at < 0:
        return []
    plural = is_plural(group)
    phrase = ending_at(sentence, at, lexicon, joined=plural)
    phrase = misparsed.past_relative(phrase, group[0]) if phrase is not None else None
    if phrase is None or not can_speak(phrase, lexicon) or is_domain(phrase):
        return []
    if any(phrase.start <= p.head.start < phrase.end for p in clause.objects):
        return []  # Соколову обвиняют: an object may stand first.
    several = any(t.pos == "CCONJ" for t in sentence.between(phrase.start, phrase.end))
    if not several and not agree([phrase], group):
        return []  # "В прокуратуре «Заре» заявили": the paper was told.
    genders = {t.morph.get("Gender") for t in group if t.morph.get("VerbForm") == "Fin"} - {None}
    gender = phrase.head.morph.get("Gender", "")
    titled = lexicon.somebody.has(fold(phrase.head.text), lexicon.somebody.titles)  # "Министр сообщила"
    if sentence.page.language in AGREEING and genders and gender and gender not in genders and not titled:
        return []
    many = phrase.head.morph.get("Number") == "Plur" and not phrase.head.text[:1].isupper()
    if many and not plural:
        return []
    opening = opening_name(phrase) if plural and not several else None
    return [phrase] if opening is None else [opening, phrase]


def closes_aside(clause: Clause, group: list[Token], lexicon: Speech, verb: str) -> bool:
    """Whether the comma before a verb closes what another one opened behind its subject, so that the noun
    behind it is its object: *Dans ce film, Kral, déguisé en âne, raillait les autorités*.

    Only of verbs whose object may be somebody; nothing whole stands before, which they might be a remark on.
    """
    people = verb in lexicon.appraising | lexicon.addressing or "statement" not in lexicon.groups.get(
        verb, ()
    )
    sentence, first = clause.sentence, group[0]
    if not people or not first.i or sentence.tokens[first.i - 1].text != ",":
        return False
    ahead = read_before(clause, group, lexicon)
    if not ahead or not agree(ahead, group) or ahead[0].end >= sentence.tokens[first.i - 1].start:
        return False
    before = sentence.before(ahead[0].start)
    opening = next((t for t in reversed(before) if t.pos == "SCONJ" or is_relative_word(t, lexicon)), None)
    return not has_finite(before if opening is None else before[opening.i - before[0].i :])
