"""Who is only the subject of the main clause behind one that tells of somebody else: *Bien que dix militants
aient été libérés, Anton Kral reste en prison*."""

from __future__ import annotations

from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention
from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import is_finite_verb
from detente.reading.phrases import key_of

_NAMED = frozenset({"appos", "flat", "compound", "conj"})
_ROW = frozenset({"DET", "NOUN", "PROPN", "ADJ", "NUM", "CCONJ"})
_VOICES = frozenset({"passive", "active", "middle"})


def is_past_clause(trigger: Trigger, mention: Mention) -> bool:
    """Whether an act's verb has its own noun for a subject in a clause that a conjunction opens, and a comma
    parts that from somebody who is the subject of the verb behind; a pronoun may mean him (*bien qu'elle ait
    été graciée, Anna Kral …*)."""
    sentence, verb = trigger.sentence, trigger.token
    if not trigger.parsed or trigger.voice not in _VOICES or mention.start < trigger.hit.end:
        return False
    own = [c for c in sentence.children(verb.i) if c.i < verb.i]
    subject = next((c for c in own if c.relation in SUBJECTS), None)
    if subject is None or key_of(subject.text) in trigger.scene.lexicon.words["pronouns"]:
        return False
    if _is_his(trigger, subject) or _is_counted_in(trigger, mention):
        return False
    marked = verb.relation == "advcl" or any(c.relation == "mark" and c.i < subject.i for c in own)
    if not marked or "," not in trigger.scene.page.text[trigger.hit.end : mention.start]:
        return False
    token = sentence.past(mention.token, _NAMED)
    above = sentence.head(token) if token is not None and token.relation in SUBJECTS else None
    if above is not None and above is not verb and above.start >= mention.end and above.relation != "acl":
        return True
    return _is_before_verb(trigger, mention)


def _is_before_verb(trigger: Trigger, mention: Mention) -> bool:
    """Whether nothing but nouns and names joined by *and* stand between the comma and a finite form, and
    somebody is one of them, whatever a parse makes of the row."""
    comma = trigger.scene.page.text.rfind(",", trigger.hit.end, mention.start)
    row = trigger.sentence.after(comma + 1)
    end = next((i for i, t in enumerate(row) if t.pos not in _ROW), len(row))
    behind = row[end] if end < len(row) else None
    return behind is not None and is_finite_verb(behind) and behind.start >= mention.end


def _is_his(trigger: Trigger, subject: Token) -> bool:
    """Whether what a clause's act is done to may be of whoever stands behind: *sa peine a été commuée*."""
    scene, own = trigger.scene, trigger.sentence.children(subject.i)
    possessed = any(key_of(c.text) in scene.lexicon.words["possessive"] for c in own)
    mention = scene.at(subject.start, subject.end)
    return possessed and (mention is None or mention.kind not in ("people", "person"))


def _is_counted_in(trigger: Trigger, mention: Mention) -> bool:
    """Whether words behind the act count somebody in: *aient été libérés, dont Anton Kral, …*."""
    scene = trigger.scene
    first, last = scene.index(trigger.hit.end), scene.index(mention.start)
    return scene.lexicon.phrases["including"].any(scene.words, first, last)


def without_past_clause(trigger: Trigger, roster: Roster) -> bool:
    """Take those out of a roster who are subjects of the main clause, and tell whether there were any."""
    scene, before = trigger.scene, (roster.subjects, roster.group)
    named = [(s, scene.at(*s.span)) for s in roster.subjects]
    roster.subjects = [s for s, m in named if m is None or not is_past_clause(trigger, m)]
    counted = scene.at(roster.start, roster.end) if roster.group is not None else None
    if counted is not None and is_past_clause(trigger, counted):
        roster.group = None
    return (roster.subjects, roster.group) != before
