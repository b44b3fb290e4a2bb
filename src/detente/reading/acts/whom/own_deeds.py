"""Whom somebody an act is done to has dealt with himself, by a Slavic participle behind his name that commas
set off: *задержали следователя Олега Панина, пытавшего Льва Гордина*."""

from __future__ import annotations

from detente.model import Span
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.entities.cases import is_known_as
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import has_case

_ENDS = frozenset({",", ";", ":", "(", ")", "—", "–"})
_CASES = frozenset({"Gen", "Acc"})
_ADVERBS = 3
"""How many adverbs and small words may stand between a comma and the participle behind it."""


def without_dealt_with(trigger: Trigger, roster: Roster) -> None:
    """Leave out of a roster those named only as what a participle tells that others of it did, or had."""
    if not trigger.scene.cast.lexicon.stems or not roster:
        return
    spans = [s.span for s in roster.subjects]
    if roster.group is not None:
        spans.append((roster.start, roster.end))
    roster.subjects = [s for s in roster.subjects if not _is_dealt_with(trigger, s.span, spans)]


def _is_dealt_with(trigger: Trigger, span: Span, spans: list[Span]) -> bool:
    """Whether the last comma before a name, behind another of the roster, opens a participle that has the
    name under it and is not the act's own."""
    sentence = trigger.sentence
    before = sentence.before(span[0])
    comma = next((t.i for t in reversed(before) if t.text in _ENDS), None)
    if comma is None or sentence.tokens[comma].text != ",":
        return False
    opening = [t for t in before if t.i > comma]
    first = next((t for t in opening[:_ADVERBS] if t.pos not in ("ADV", "PART")), None)
    if first is None or not _is_long_participle(first, trigger.scene.page.language):
        return False
    if trigger.hit.start <= first.start < trigger.hit.end or first.i == trigger.token.i:
        return False
    if comma < trigger.token.i and trigger.hit.end <= span[0]:
        return False  # "Приговорённых после гибели студентки Анны Краль": the act is told in there.
    above = sentence.head(first)
    # "Санкции, введённые против Краля": not of a thing.
    led = above is not None and above.i < first.i and above.morph.get("Animacy") == "Anim"
    led = led or any(s[1] <= first.start and s is not span for s in spans)
    return led and not _is_before_its_noun(trigger, first, sentence.token_at(span[0]))


def _is_long_participle(token: Token, code: str) -> bool:
    known = is_known_as(token.text, "PRTF", code)  # A model takes a rare noun for one: "ланкийца".
    return known and token.morph.get("VerbForm") == "Part" and "Case" in token.morph


def _is_before_its_noun(trigger: Trigger, participle: Token, name: Token | None) -> bool:
    """Whether a participle stands before a name that it is said of, in its form: *…, осуждённого в мае Ивана
    Краля*."""
    above = trigger.sentence.head(participle)
    if name is None or above is None:
        return True
    over = trigger.sentence.head(name)
    # A passive has no object, whatever a parse makes of it: "освободили Краля, осуждённого Ильина".
    bare = participle.morph.get("Voice") == "Pass" and (over is None or not participle.i < over.i < name.i)
    own, its = participle.morph, name.morph
    if its.get("Case") == "Nom" and name.pos == "PROPN" and own["Case"] == "Nom":
        return True  # "Попали Краль, возглавляющий полицию Ильин и …".
    if (above.i < participle.i and not bare) or has_case(trigger.sentence, name):
        return False
    alike = all(own.get(key, its.get(key)) == its.get(key) for key in ("Number", "Gender"))
    return alike and (own["Case"] == its.get("Case") or {own["Case"], its.get("Case")} <= _CASES)
