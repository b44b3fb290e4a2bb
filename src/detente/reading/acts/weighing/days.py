"""The day of an act of which the rules find none, where a linear model is sure of one that its sentence
tells."""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import CUSTODY_ACTS, DateMention, Factuality
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import head_token
from detente.reading.acts.particulars import moments
from detente.reading.acts.weighing.between import aside, joining, marks, verbs, way
from detente.reading.counts.lexicon import lexicon
from detente.reading.counts.other_times import is_of_another
from detente.reading.counts.structure import Structure
from detente.reading.factuality.cues import cues
from detente.reading.linear import above, linear
from detente.reading.parsing.parse import Token

SURE = 0.4
"""The log-odds of three to two, from which a day is taken."""
_FAR = (0, 2, 5, 10, 20)
_LENGTHS = {len("2025"): "year", len("2025-12"): "month", len("2025-12-13"): "day"}
_SHOWN, _CLIMB = 4, 8


def day(
    trigger: Trigger, rivals: Sequence[Trigger], dates: Sequence[DateMention], told: Factuality
) -> DateMention | None:
    """The surest of the dates of a sentence; None where none is sure enough.

    Args:
        trigger: the trigger, of which the rules find no day.
        rivals: the triggers of its sentence.
        dates: the expressions of time of the sentence.
        told: whether the act happened.
    """
    model = linear(trigger.scene.page.language, "days")
    if model is None:
        return None
    structure = Structure(trigger.scene.page)
    own = [d for d in dates if not _is_of_something_else(trigger, d, structure)]
    scores = [model.score(features(trigger, rivals, dates, date, told)) for date in own]
    best = max(scores, default=0.0)
    return own[scores.index(best)] if best > SURE else None


def _verb_of(trigger: Trigger, date: DateMention) -> Token | None:
    """The verb that a date stands under, or what is over that at its farthest."""
    verb = head_token(trigger.scene, *date.span)
    for _ in range(_CLIMB):
        if verb is None or verb.pos == "VERB":
            break
        verb = trigger.sentence.head(verb)
    return verb


def _is_beside(trigger: Trigger, verb: Token) -> bool:
    """Whether a finite verb is neither over nor under a trigger: *news that he was freed spread Monday*."""
    sentence, token = trigger.sentence, trigger.token
    if verb.pos != "VERB" or sentence.finite(verb) is None:
        return False
    if set(":;") & set(trigger.scene.page.text[verb.end : token.start]):
        return False  # "Both were done on Monday: Minsk freed one, Vilnius two".
    return token not in sentence.subtree(verb.i) and verb not in sentence.subtree(token.i)


def _is_of_a_verb_over(trigger: Trigger, date: DateMention) -> bool:
    """Whether a date is told in a sentence before, of a verb beside an act, of who reports it (*was freed, as
    reported on Monday*), who blames it on others (*accused Peru on Monday of jailing him*) or who does
    something with an act that a noun tells: *hailed the release on Monday*."""
    scene = trigger.scene
    if date.span[0] < scene.start:
        return True
    verb = _verb_of(trigger, date)
    if verb is None or verb.i == trigger.token.i:
        return False
    before = date.span[1] <= trigger.hit.start and moments.has_own_time(trigger)
    if before or _is_beside(trigger, verb):
        return True
    if trigger.rule.kind not in CUSTODY_ACTS:
        return False
    speech = cues(scene.page.language).phrases["speech"]
    held = trigger.voice == "noun" and trigger.token.relation == "obj" and trigger.token.head == verb.i
    blames = date.span[1] <= trigger.hit.start and scene.values_over(scene.lexicon.phrases["blaming"], verb)
    return held or bool(blames or scene.values_over(speech, verb))


def _is_of_what_came_before(trigger: Trigger, date: DateMention) -> bool:
    """Whether a date is that of a clause behind, since or after which an act is: *imposed sanctions after
    Peru seized the port in May*."""
    scene, start = trigger.scene, date.span[0]
    verb = _verb_of(trigger, date)
    if verb is None or verb.pos != "VERB" or min(verb.start, start) < trigger.hit.end:
        return False
    behind = scene.words, scene.index(trigger.hit.end), scene.index(min(verb.start, start))
    return scene.lexicon.phrases["aftermath"].any(*behind) or scene.states.since.any(*behind)


def _is_of_something_else(trigger: Trigger, date: DateMention, structure: Structure) -> bool:
    """Whether a date is surely none of an act's, however likely its place makes it."""
    return (
        _is_of_a_verb_over(trigger, date)
        or _is_of_what_came_before(trigger, date)
        or _is_of_another_time(trigger, date, structure)
    )


def _is_of_another_time(trigger: Trigger, date: DateMention, structure: Structure) -> bool:
    """Whether a date is surely of another time than an act, by the rules that counts follow."""
    scene, words = trigger.scene, lexicon(trigger.scene.page.language)
    if words is None:
        return False
    act = (trigger.hit.start, trigger.hit.end)
    return is_of_another(scene.page.folded, words.cues, structure, date, act, act)


def features(
    trigger: Trigger,
    rivals: Sequence[Trigger],
    dates: Sequence[DateMention],
    date: DateMention,
    told: Factuality,
) -> list[str]:
    """The features of a date beside a trigger, whatever its words; the arguments are those of `day`."""
    at, hit, voice = trigger.scene, trigger.hit, trigger.voice
    start, end = date.span
    side, low, high = aside(hit, start, end)
    form, far = _form(date), at.index(high) - at.index(low)
    others = [each for each in dates if each is not date]
    told_of = min(verbs(at.sentence.between(low, high)), 3)
    acts = sum(low <= rival.hit.start < high for rival in rivals if rival is not trigger)
    nearer = any(abs(each.span[0] - hit.start) < abs(start - hit.start) for each in others)
    found = [f"form={form}", f"form={form}{side}", f"form={form}&{trigger.rule.kind}", f"told={told}&{form}"]
    found += [f"told={told}{side}&{voice}", f"kind={trigger.rule.kind}/{voice}{side}"]
    found.append(f"far={side}{above(_FAR, far)}&{voice}")
    found.append(f"marks={side}{marks(at.page.text[low:high])}")
    found += [f"verbs={told_of}{side}", f"verbs={told_of}{side}&{told}", f"acts={min(acts, 2)}{side}"]
    found += [f"rivals={min(len(rivals), 3)}{side}", f"nearer={nearer}{side}"]
    found += [f"others={min(len(others), 3)}", f"others={min(len(others), 3)}&{form}"]
    found += [f"place={min(at.sentence.index, 3)}{side}", f"dateline={start < at.start}"]
    token = head_token(at, start, end)
    if token is not None:
        found += _of_parse(trigger, rivals, token, (side, told))
    return list(dict.fromkeys(found))


def _of_parse(
    trigger: Trigger, rivals: Sequence[Trigger], token: Token, seen: tuple[str, Factuality]
) -> list[str]:
    sentence, voice = trigger.sentence, trigger.voice
    side, told = seen
    found = [f"rel={token.relation}", f"rel={token.relation}{side}&{voice}"]
    head, path = sentence.head(token), joining(sentence, token, trigger.token)
    if head is not None:
        sort = f"head={head.pos}/{head.relation}"
        held = any(head.i == rival.token.i for rival in rivals if rival is not trigger)
        own = "own" if head.i == trigger.token.i else "rival" if held else "other"
        found += [f"{sort}{side}", f"{sort}&{told}", f"held={own}{side}"]
    if path is not None:
        up, down, top = path
        found.append(f"path={way(up[:_SHOWN], down[:_SHOWN])}")
        below = f"down={'_'.join(down[:_SHOWN])}"
        found += [below, f"{below}&{voice}", f"{below}&{told}"]
        found.append(f"top={top.pos}/{top.relation}&{told}")
    return found


def _form(date: DateMention) -> str:
    when = str(date.when)
    if "/" in when:
        return "since" if when.endswith("/..") else "until" if when.startswith("../") else "span"
    return _LENGTHS.get(len(when), "other")
