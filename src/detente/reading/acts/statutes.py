"""What a law lets be done, told of one for all: *Under the code, a minor shall be released*, *tout étranger
peut être expulsé, selon la loi*."""

from __future__ import annotations

from detente.model import DateMention
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.whom.patients import Assigned
from detente.reading.factuality.cues import Cues, cues
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of

_ON_PEOPLE = frozenset({"release", "pardon", "detain", "expel", "transfer"})
_MAY = frozenset({"possible", "doubtful"})
_SHALL = frozenset({"planned", "announced"})


def is_by_statute(trigger: Trigger, assigned: Assigned, date: DateMention | None) -> bool:
    """Whether a sentence that names a law as what provides for it tells of what that law lets be done, to
    nobody by name and no number of people, without a day (*within 24 hours* is none). Asked of acts
    without a place of their own (not *des opposants sont arrêtés à Kiev en vertu de la loi martiale*)."""
    group = assigned.roster.group
    if trigger.rule.kind not in _ON_PEOPLE or trigger.voice == "noun" or assigned.roster.subjects:
        return False
    if not trigger.parsed or (group is not None and (group.lo, group.hi) not in ((None, None), (1, 1))):
        return False
    if date and "/" not in date.when:
        return False
    known = cues(trigger.scene.page.language)
    return _is_under_a_law(trigger, known) and _is_norm(trigger, known)


def _is_under_a_law(trigger: Trigger, known: Cues) -> bool:
    """Whether the law is what the verb is done by, or says that it is: not *accused under the code, he is
    held*."""
    scene, sentence = trigger.scene, trigger.sentence
    over = {token.i for token in _up(trigger, trigger.token)}
    for hit in known.phrases["statutes"].find(scene.words, scene.first, scene.last):
        law = scene.token_at(scene.words[hit.last].start)
        verbs = [t for t in _up(trigger, law) if t.pos == "VERB"] if law is not None else []
        if (verbs or [sentence.head(trigger.token) or trigger.token])[0].i in over:
            return True
    return False


def _up(trigger: Trigger, token: Token) -> list[Token]:
    """A token and those that it hangs on, nearest first."""
    result: list[Token] = []
    at: Token | None = token
    while at is not None:
        result.append(at)
        at = trigger.sentence.head(at)
    return result


def _is_norm(trigger: Trigger, known: Cues) -> bool:
    """Whether a verb tells what may be done, or in the present or future what the law itself provides
    (*provides that*); what is being done under a law is done (*is being held under the Terrorism Act*)."""
    scene, verbs = trigger.scene, [trigger.token, *trigger.sentence.helpers(trigger.token)]
    if any(key_of(v.text) in known.words["perfect"] or v.morph.get("Tense") == "Past" for v in verbs[1:]):
        return False
    above = trigger.sentence.head(trigger.token) if trigger.token.relation in ("xcomp", "ccomp") else None
    over = scene.values_over(known.governors, above) if above is not None else []
    if "possible" in over or any(known.modals.get(key_of(v.text)) in _MAY for v in verbs):
        return True
    provided = above is not None and bool(scene.values_over(known.phrases["statutes"], above))
    return provided and any(
        known.modals.get(key_of(v.text)) in _SHALL
        or (v.morph.get("VerbForm") == "Fin" and v.morph.get("Tense") in ("Pres", "Fut"))
        for v in verbs
    )
