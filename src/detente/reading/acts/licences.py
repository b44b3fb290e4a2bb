"""Licences, waivers and exemptions: who issues them, to whom, and what they permit."""

from __future__ import annotations

import re

from detente.model import Subject
from detente.reading.acts import measures
from detente.reading.acts.authority import add_authority
from detente.reading.acts.grammar import SUBJECTS, Trigger
from detente.reading.acts.mentions import Scene
from detente.reading.acts.patients import TARGETS, Assigned, is_noun, mention_of, near_patient, patients
from detente.reading.acts.people import listed
from detente.reading.states import range_of

_OPENING, _CLOSING = re.compile(r"[«“\"]"), re.compile(r"[»”\"]")
_TITLE_WORDS = 4
_CLAUSAL = frozenset({"VERB", "AUX", "ADV", "CCONJ", "SCONJ"})


def licence(trigger: Trigger) -> Assigned | None:
    """The roles of the issue of a licence; one that no maker of sanctions issues is none of them."""
    scene = trigger.scene
    mention = next(
        (m for t in patients(trigger) if (m := mention_of(scene, t, {"license"})) is not None),
        near_patient(trigger, frozenset({"license"})),
    )
    if mention is None:
        return None
    result = Assigned()
    bound = TARGETS | {"other"}
    first = next(
        (m for m in scene.mentions if m.start >= mention.end and m.kind in bound and m.name and is_noun(m)),
        None,
    )
    if first is not None and (
        _is_of_another_clause(scene, mention.end, first.start) or is_in_title(scene, mention.end, first.start)
    ):
        first = None
    if first is not None:
        result.roster.add(Subject(name=first.name, span=(first.start, first.end)))
        for subject in listed(scene, first.end, bound, 8):
            result.roster.add(subject)
    result.evidence = [(mention.start, mention.end)]
    if result.roster:
        result.evidence.append((result.roster.start, result.roster.end))
    add_authority(trigger, result)
    canonical = measures.canonical(scene, (scene.sentence.start, trigger.hit.start))
    licensee = _licensee(trigger, result.authority) if canonical is None else None
    if licensee is not None:
        # "Belavia a obtenu une licence": whom it is given to.
        result.roster.add(licensee)
        result.authority = None
        return result if "sanctions" in scene.contexts else None
    result.authority = canonical or result.authority
    # A licence is one of sanctions only from an authority that makes them, or where it runs out on a page of
    # sanctions.
    return result if result.authority is not None or trigger.rule.kind == "expire" else None


def is_in_title(scene: Scene, start: int, position: int) -> bool:
    """Whether a position is in the title of a licence: *General License 13, "Authorizing Transactions …"*."""
    opening = _OPENING.search(scene.page.text, start, position + 1)
    if opening is None:
        return False
    closing = _CLOSING.search(scene.page.text, opening.end(), scene.sentence.end)
    end = closing.start() if closing is not None else scene.sentence.end
    return position <= end and len(scene.words_in(opening.end(), end)) >= _TITLE_WORDS


def _licensee(trigger: Trigger, authority: str | None) -> Subject | None:
    """The company that a verb of getting has for its subject, taken for the authority."""
    mention = next((m for m in trigger.scene.mentions if m.name and m.name == authority), None)
    if mention is None or mention.kind != "organization" or mention.end > trigger.hit.start:
        return None
    return Subject(name=mention.name, span=(mention.start, mention.end))


def _is_of_another_clause(scene: Scene, start: int, end: int) -> bool:
    """Whether a verb, a relative pronoun or a clause's end parts a name from what is permitted to it; not
    where it is what permits: *General License 13, which authorizes transactions with X*."""
    first, last = range_of(scene.words, (start, end), scene.first, scene.last)
    if any(hit.value.kind == "license" for hit in scene.lexicon.triggers.find(scene.words, first, last)):
        return False
    for word in scene.words_in(start, end):
        token = scene.token_at(word.start)
        if word.broken and (word.key in scene.lexicon.words["relative"] or (token and token.pos in _CLAUSAL)):
            return True
    name = scene.token_at(end)
    parted = scene.page.text[start:end].rstrip().endswith(",")
    return (
        parted and any(t.relation in SUBJECTS for t in (name, scene.sentence.head(name)) if t)
        if name
        else False
    )
