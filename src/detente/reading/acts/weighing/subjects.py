"""Who of those named in a sentence an act is done to, where a linear model is sure that the rules took one
too many or left one out."""

from __future__ import annotations

from collections.abc import Sequence

from detente.reading.acts.clause.beside import is_exchanged, named_of_clause
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.main_clauses import begins_main_clause
from detente.reading.acts.listed.told_apart import is_told_apart
from detente.reading.acts.listed.told_of_each import is_told_of_alone
from detente.reading.acts.mentions import Mention
from detente.reading.acts.weighing import patients
from detente.reading.acts.weighing.across import is_across_contrast
from detente.reading.acts.weighing.between import is_over, joining, verbs, way
from detente.reading.acts.weighing.features import Look
from detente.reading.acts.weighing.patient_features import features as patient_features
from detente.reading.acts.weighing.ruled_out import (
    is_of_more,
    is_of_the_crime,
    is_of_the_joined_verb,
    may_be,
    only_says,
)
from detente.reading.acts.whom.antecedents import is_of_one, number_of, relative_of
from detente.reading.acts.whom.next_verbs import are_of_two_verbs, has_next_verb
from detente.reading.acts.whom.patients import Assigned
from detente.reading.entities.cases import cases_of_name
from detente.reading.linear import linear

KINDS = frozenset({"person", "organization", "pronoun"})
"""What may be one."""
SURE = 0.8
"""The log-odds of two to one, from which somebody is taken in or put out."""
BESIDE = 0.0
"""From which somebody is taken in who stands in a row with another of them."""
_CROSSED = frozenset({"is", "side", "far", "between", "marks", "rel", "path", "first", "only", "steps"})
_RULED = frozenset({"is", "path", "rel"})
_ROWS = frozenset({"license", "target", "measure"})
"""What is done to whole rows of names: one in the midst of those kept is one of them."""
_CLOSE, _FEW, _ROW = 4, 3, 12


def revise(trigger: Trigger, assigned: Assigned, rivals: Sequence[Trigger] = ()) -> None:
    """Put those into the roles of a trigger, or out of them, of whom the model is sure; nobody in who is only
    of the noun of another trigger of its sentence."""
    model = linear(trigger.scene.page.language, "subjects")
    if model is None or _is_settled(trigger, assigned):
        return
    look, roster, others = Look(trigger.scene), assigned.roster, candidates(trigger, assigned)
    nobody = not roster
    scored = [(m, model.score(features(look, trigger, m, assigned, others))) for m in others]
    told = [(mention, score) for mention, score in scored if is_told(mention, assigned)]
    kept = [mention for mention, score in told if score >= -SURE]
    out = [mention for mention, score in told if score < -SURE]
    if trigger.rule.object in _ROWS:
        out = [mention for mention in out if not any(m in kept for m in _row(look, others, mention))]
    roster.subjects = [s for s in roster.subjects if not any(is_over(m, [s.span]) for m in out)]
    untold = [(m, score) for m, score in scored if score > BESIDE and not is_told(m, assigned)]
    untold = [each for each in untold if not patients.is_of_rival(trigger, each[0], rivals)]
    untold = [each for each in untold if not patients.is_whose(trigger, each[0])]
    untold = [each for each in untold if not only_says(trigger, each[0])]
    untold = [each for each in untold if not _is_in_another_case(trigger, each[0], assigned)]
    untold = [each for each in untold if not (nobody and patients.is_beside(trigger, each[0]))]
    for mention, score in sorted(untold, key=lambda each: -each[1]):
        beside = any(is_told(m, assigned) for m in _row(look, others, mention))
        if (score > SURE or beside) and not _is_one_too_many(trigger, mention, assigned):
            _take_in(trigger, mention, assigned)
    alone = nobody and len(roster.subjects) == 1 and roster.group is None
    if alone and is_of_more(trigger, roster.subjects[0].span[1]):
        roster.subjects = []


def _is_in_another_case(trigger: Trigger, mention: Mention, assigned: Assigned) -> bool:
    """Whether somebody behind an act's Slavic words can stand in no case of those behind them whom it is done
    to: *вынес приговор Ивану Кралю, и Анну Краль*."""
    if mention.kind != "person" or mention.start < trigger.hit.end:
        return False
    page = trigger.scene.page
    behind = (s.span for s in assigned.roster.subjects if s.span[0] >= trigger.hit.end)
    named = [span for span in behind if (m := trigger.scene.at(*span)) is None or m.kind == "person"]
    told = [cases_of_name(page.text[slice(*span)], page.language) for span in named]
    own = cases_of_name(mention.text, page.language)
    return bool(told) and all(own.isdisjoint(each) for each in told)


def _is_settled(trigger: Trigger, assigned: Assigned) -> bool:
    """Whether the words leave no doubt of whom a clause tells: of the one right before its relative pronoun
    (*Anna Kral, who was jailed*), or of one of a list with clauses of their own."""
    if len(assigned.roster.subjects) != 1 or assigned.roster.group is not None:
        return False
    scene, (start, end) = trigger.scene, assigned.roster.subjects[0].span
    called = named_of_clause(trigger)
    if called is not None and called.start == start:
        return True
    relative = relative_of(trigger)
    if relative is not None and is_of_one(trigger):
        return scene.page.text[end : relative.start].strip() in ("", ",")
    mention = scene.at(start, end) if trigger.voice == "reduced" else None
    return mention is not None and is_told_of_alone(scene, mention, trigger.hit.start)


def _take_in(trigger: Trigger, mention: Mention, assigned: Assigned) -> None:
    """Add whom a mention means to those an act is done to, and where it says so."""
    roster = assigned.roster
    if not roster.subjects and roster.group is not None and roster.group.hi == 1:
        roster.group = None  # "A student, Ivan Kral": he is the one counted.
    patients.take_in(trigger, mention, assigned)
    roster.subjects.sort(key=lambda subject: subject.span)
    assigned.evidence.append((mention.start, mention.end))


def _is_one_too_many(trigger: Trigger, mention: Mention, assigned: Assigned) -> bool:
    """Whether a mention before a verb or participle cannot be another of those it is of, for that is of one:
    *Kral ou les amis de Novak, emprisonné en mai*; or is of something else."""
    one = trigger.voice in ("passive", "reduced") and trigger.token.morph.get("Number") == "Sing"
    alone = one and bool(assigned.roster.subjects) and mention.end <= trigger.hit.start
    alone = alone or _is_of_another_item(trigger, mention, assigned)
    told = [trigger.scene.at(*s.span) for s in assigned.roster.subjects if s.span[0] >= mention.end]
    alone = alone or any(m is not None and are_of_two_verbs(trigger.scene, mention, m) for m in told)
    elsewhere = patients.is_done_to_elsewhere(trigger, mention) or patients.is_past_contrast(trigger, mention)
    elsewhere = elsewhere or is_across_contrast(trigger, mention, assigned.roster.subjects)
    elsewhere = elsewhere or _is_before_semicolon(trigger, mention, assigned)
    elsewhere = elsewhere or is_of_the_crime(trigger, mention) or _goes_on(trigger, mention, assigned)
    elsewhere = elsewhere or (bool(assigned.roster.subjects) and is_of_the_joined_verb(trigger, mention))
    return alone or elsewhere or _leads_on(trigger, mention, assigned) or patients.is_apart(trigger, mention)


def _goes_on(trigger: Trigger, mention: Mention, assigned: Assigned) -> bool:
    """Whether a headline goes on with somebody behind the one whom its act is done to: *police arrest A, B
    still at large*."""
    before = [s.span[1] for s in assigned.roster.subjects if s.span[1] <= mention.start]
    return len(before) == 1 and is_told_apart(trigger.scene, before[0], mention)


def _is_before_semicolon(trigger: Trigger, mention: Mention, assigned: Assigned) -> bool:
    """Whether a semicolon, behind which an act and those whom it is done to stand, parts them from somebody
    before it: *X is free; Y has been denied release*."""
    text, spans = trigger.scene.page.text, [s.span for s in assigned.roster.subjects]
    first = min([trigger.hit.start, *(start for start, _ in spans)])
    return bool(spans) and mention.end <= first and ";" in text[mention.end : first]


def _is_of_another_item(trigger: Trigger, mention: Mention, assigned: Assigned) -> bool:
    """Whether a semicolon parts what is told of somebody from the item that a participle closes, which is of
    one: *X, three years; Y, acquitted and freed*, but not *X; Y; Z, arrested in May*."""
    starts = [s.span[0] for s in assigned.roster.subjects if mention.end <= s.span[0] < trigger.hit.start]
    if trigger.voice != "reduced" or len(starts) != 1 or number_of(trigger) == "Plur":
        return False
    scene = trigger.scene
    parted = ";" in scene.page.text[mention.end : starts[0]]
    return parted and bool(scene.words_in(mention.end, starts[0]))


def _leads_on(trigger: Trigger, mention: Mention, assigned: Assigned) -> bool:
    """Whether somebody named behind those of an act is the subject of the verb further on: *after the arrest
    of X, Y, his sister, left*."""
    roster = assigned.roster
    spans = [s.span for s in roster.subjects if s.span[1] <= mention.start]
    if not roster.subjects and roster.group is not None and roster.start < roster.end <= mention.start:
        spans = [(roster.start, roster.end)]
    leader = trigger.scene.at(*spans[-1]) if spans else None
    if leader is None:
        return False
    ahead = trigger.hit.end <= leader.start and begins_main_clause(trigger.scene, leader.end, mention)
    return ahead or has_next_verb(trigger.scene, leader, mention)


def candidates(trigger: Trigger, assigned: Assigned) -> list[Mention]:
    """Who may be one: all named in its sentence or told by a pronoun, but whom the act leaves out; nobody of
    an exchange, of which the rules know on whose side each is."""
    if is_exchanged(trigger):
        return []
    named = (m for m in trigger.scene.mentions if m.kind in KINDS)
    named = (m for m in named if may_be(trigger, m))
    return [m for m in named if not patients.is_left_out(m, assigned)]


def is_told(mention: Mention, assigned: Assigned) -> bool:
    """Whether a mention is one of those whom the rules take the act to be done to."""
    return is_over(mention, [subject.span for subject in assigned.roster.subjects])


def features(
    look: Look, trigger: Trigger, mention: Mention, assigned: Assigned, others: list[Mention]
) -> list[str]:
    """The features of a mention beside a trigger, given what the rules make of it and of all `candidates`."""
    at, roster = trigger.scene, assigned.roster
    own = patient_features(look, trigger, mention)
    told = "in" if is_told(mention, assigned) else "out"
    group = roster.group
    size = "none" if group is None else "one" if group.lo == group.hi == 1 else "many"
    rules = f"{told}/{min(len(roster.subjects), 2)}/{size}"
    found = [f"rules={told}", f"rules={rules}", f"rules={rules}&{trigger.rule.kind}/{trigger.voice}"]
    crossed = [f for f in own if f[: f.index("=")] in _CROSSED]
    found += [f"{told}&{f}" for f in crossed]
    found += [f"{rules}&{f}" for f in crossed if f[: f.index("=")] in _RULED and f.count("&") < 2]
    row = _row(look, others, mention)
    beside = sum(m is not mention and is_told(m, assigned) for m in row)
    found += [f"row={min(len(row), 4)}/{min(beside, 2)}&{told}", f"row={min(beside, 2)}/{rules}"]
    if group is not None and group.lo is not None and size == "many":
        found.append(f"fits={told}{len(row) == group.lo}/{row[0].start > roster.start}")
    there = [m for m in others if m is not mention and is_told(m, assigned)]
    if group is not None:
        there += [m for m in at.mentions if m.group is group or (m.kind == "people" and m.text in group.noun)]
    near = min(there, key=lambda m: max(m.start - mention.end, mention.start - m.end), default=None)
    found += _joined(look, mention, near, told) if near is not None else [f"near=none&{told}"]
    return list(dict.fromkeys([*own, *found]))


def _row(look: Look, others: list[Mention], mention: Mention) -> list[Mention]:
    """The mentions of its kind that a mention stands in a row with, itself among them: no verb and few words
    are between them."""
    alike = [m for m in others if m.kind == mention.kind]
    at = next(i for i, m in enumerate(alike) if m is mention)
    first = last = at
    while first and _is_row(look, alike[first - 1], alike[first]):
        first -= 1
    while last + 1 < len(alike) and _is_row(look, alike[last], alike[last + 1]):
        last += 1
    return alike[first : last + 1]


def _is_row(look: Look, one: Mention, other: Mention) -> bool:
    between = look.at.sentence.between(one.end, other.start) if one.end < other.start else []
    return len(between) <= _ROW and not verbs(between)


def _joined(look: Look, mention: Mention, near: Mention, told: str) -> list[str]:
    """How a mention hangs together with the nearest of those told."""
    at, before = look.at, near.start < mention.start
    start, end = (near.end, mention.start) if before else (mention.end, near.start)
    side = f"{near.kind}{'>' if before else '<'}{told}"
    between = at.sentence.between(start, end) if start < end else []
    words = " ".join(look.word(token) for token in between) if len(between) <= _CLOSE else "…"
    found = [f"near={side}", f"~near={side}&{words}", f"far={side}{min(len(between) // 2, 6)}"]
    found += [f"~amid={look.word(token)}&{side}" for token in between[-_FEW:]] if before else []
    marks = "".join(t.text for t in between if t.pos == "PUNCT")[:4]
    found.append(f"amid={side}{marks}/{min(verbs(between), 2)}")
    if mention.token is not None and near.token is not None:
        path = joining(at.sentence, mention.token, near.token)
        if path is not None:
            up, down, _ = path
            found.append(f"way={side}{way(up[:_FEW], down[:_FEW])}")
    return found
