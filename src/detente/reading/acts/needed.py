"""What an act must have for its words to state it, as ``needs`` of its rule says."""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import DateMention, Span
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.particulars.grounds import is_accused
from detente.reading.acts.particulars.moments import count_cues
from detente.reading.acts.unstated import is_blame, names_bound
from detente.reading.acts.whom.patients import WHOM, Assigned, mention_of, patients
from detente.reading.factuality.cues import cues
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of, has_case
from detente.reading.phrases import key_of

_GAP, _BEHIND = 4, 3
_Place = tuple[str, Span, str | None, str | None]
Details = tuple[
    DateMention | None, _Place | None, tuple[str | None, Span] | None, tuple[tuple[str, ...], Span] | None
]
"""The date, place, term and grounds of an act."""


def lacks(
    candidate: Trigger, assigned: Assigned, details: Details, dates: Sequence[DateMention], *, stated: bool
) -> bool:
    """Whether an act lacks what its rule needs, as it may where a model is sure that it is ``stated``, or is
    surely none."""
    none = _is_surely_none(candidate, assigned, dates) or _is_tally(candidate, assigned, dates)
    return none or (not stated and _is_incomplete(candidate, assigned, details))


def _is_incomplete(candidate: Trigger, assigned: Assigned, details: Details) -> bool:
    date, place, terms, basis = details
    if not assigned.roster.subjects and _stays_so(candidate):
        return True
    rule = candidate.rule
    if rule.verbless and rule.middle and rule.object == "person" and not _is_label(candidate, assigned):
        return True
    match candidate.rule.needs:
        case "basis":
            return basis is None and not is_accused(candidate)
        case "date":
            return not (_is_certain(date) or _is_held_there(candidate, assigned, placed=place is not None))
        case "state":
            # How things stood *before Monday* is told of another time.
            over = date is not None and date.when.startswith("..")
            told = is_of_somebody(assigned)
            if stays_held(candidate):
                told = bool(assigned.roster.subjects) or (_goes_on(candidate) and _is_of_one(assigned))
            return over or not (_is_certain(date) or told)
        case "date alone":
            return date is None or not _is_certain(date) or _leads_elsewhere(candidate, date)
        case "terms":
            return terms is None
        case "freed":
            # Who returned on a day of his own may have done so long before.
            return place is None or not (place[2] or place[3]) or candidate.token.relation == "acl"
        case "held":
            bare = rule.kind == "release" and _leads_elsewhere(candidate, date)
            return bare or (rule.kind == "transfer" and place is None)
        case "goal":
            return place is None or place[3] is None
        case "named" | "body":
            return not names_bound(candidate, assigned)
        case "whom":
            return is_blame(assigned, terms=terms is not None, dated=date is not None)
        case _:
            return False


def _is_label(candidate: Trigger, assigned: Assigned) -> bool:
    """Whether whom words are said of stands right before them, and no verb in their part of the sentence:
    *Le maire en garde à vue*, unlike *toute personne en garde à vue a droit à un avocat*."""
    scene, hit = candidate.scene, candidate.hit
    first, last = hit.first, hit.last + 1
    while first > scene.first and not scene.words[first].broken:
        first -= 1
    while last < scene.last and not scene.words[last].broken:
        last += 1
    tokens = (scene.token_at(word.start) for word in scene.words[first:last])
    if any(token is not None and token.pos in ("VERB", "AUX") for token in tokens):
        return False
    return scene.words[first].start <= assigned.roster.start < scene.words[hit.first].start


def is_of_somebody(assigned: Assigned) -> bool:
    """Whether an act is told of people named or counted, and not of people of a sort: *detainees are held
    in cellars*."""
    group = assigned.roster.group
    return bool(assigned.roster.subjects) or (group is not None and group.lo is not None)


def stays_held(candidate: Trigger) -> bool:
    """Whether words say that somebody stays where he was held, or is being held there: no day is when that
    began, and of people counted it tells how many there are and no act (*24 sailors remain in jail*, *as of
    May, 24 sailors were being held in Brest*)."""
    if _goes_on(candidate):
        return True
    scene, hit = candidate.scene, candidate.hit
    stays = scene.lexicon.phrases["remaining"].find(scene.words, hit.first, hit.last + 1)
    tokens = (scene.token_at(scene.words[found.head].start) for found in stays)
    return any(token is not None and token.pos in ("VERB", "AUX") for token in tokens)


def only_counts_the_listed(candidate: Trigger, assigned: Assigned) -> bool:
    """Whether words say of people or firms counted that they are under sanctions, and so how many there are
    and not that they were put there: *some 300 people are now under EU sanctions*, *the current list has
    95*."""
    group, scene, hit = assigned.roster.told, candidate.scene, candidate.hit
    if candidate.rule.kind != "impose" or assigned.roster.subjects or group is None or _is_of_one(assigned):
        return False
    first, phrases = max(hit.first - _GAP, scene.first), scene.lexicon.phrases
    standing = phrases["standing"].any(scene.words, first, hit.last + 1) and not _was_put_there(candidate)
    at_present = phrases["at_present"].any(scene.words, first, min(hit.last + _BEHIND, scene.last))
    return group.lo is not None and (standing or (at_present and _is_in_the_present(candidate)))


def _was_put_there(candidate: Trigger) -> bool:
    """Whether a verb in the past says that they came there: *hundreds were placed under sanctions*."""
    finite = candidate.sentence.finite(candidate.token)
    past = finite is not None and finite.morph.get("Tense") == "Past"
    return past and candidate.token.pos == "VERB"


def _is_in_the_present(candidate: Trigger) -> bool:
    """Whether a predicate is in the present, or a participle without a helper of another tense; nobody adds
    more (*12 more judges are put on the current list*)."""
    scene, sentence, token = candidate.scene, candidate.sentence, candidate.token
    more = scene.lexicon.words["additive"] - scene.lexicon.words["and"]
    if any(word.key in more for word in scene.words[scene.first : scene.last]):
        return False
    finite = sentence.finite(token)
    if finite is None:
        return token.morph.get("VerbForm") == "Part"
    return finite.morph.get("Tense") == "Pres"


def _goes_on(candidate: Trigger) -> bool:
    """Whether the words themselves say that somebody is being held somewhere."""
    scene, hit = candidate.scene, candidate.hit
    ongoing = cues(scene.page.language).words["ongoing"]
    return any(word.key in ongoing for word in scene.words[hit.first : hit.last + 1])


def _is_of_one(assigned: Assigned) -> bool:
    """Whether an act is told of one person whom nothing names: *a man of 40*."""
    group = assigned.roster.group
    return group is not None and group.lo == group.hi == 1


def _stays_so(candidate: Trigger) -> bool:
    """Whether a verb shortly before a participle says that people stay held: *sept journalistes restent par
    ailleurs incarcérés*."""
    scene, first = candidate.scene, candidate.hit.first
    low = max(first - _GAP, scene.first)
    if candidate.rule.kind != "detain" or candidate.voice == "active" or low == first:
        return False
    found = scene.lexicon.phrases["remaining"].find(scene.words, low, first)
    helpers = scene.lexicon.words["helpers"]  # "Ceux restés là ont été arrêtés".
    between = (scene.words[hit.last + 1 : first + 1] for hit in found)
    return any(not any(word.broken or word.key in helpers for word in gap) for gap in between)


def _is_held_there(candidate: Trigger, assigned: Assigned, *, placed: bool) -> bool:
    """Whether a verb tells where somebody is held who is named or counted, and is its subject: *was held at
    the airport*."""
    if not placed or not candidate.hit.forms or candidate.rule.kind != "detain":
        return False
    whom = (mention_of(candidate.scene, token, WHOM) for token in patients(candidate))
    return is_of_somebody(assigned) and any(mention is not None for mention in whom)


def _is_tally(candidate: Trigger, assigned: Assigned, dates: Sequence[DateMention]) -> bool:
    """Whether a sentence only tells how many were held on a day: *По состоянию на 1 мая в тюрьмах содержались
    640 человек*."""
    cues = count_cues(candidate)
    held = candidate.rule.kind == "detain" and candidate.rule.needs in ("date", "state")
    if not held or assigned.roster.subjects or cues is None:
        return False
    scene = candidate.scene
    begin, end = scene.sentence.start, scene.sentence.end
    days = (d.span[0] for d in dates if begin <= d.span[0] < end)
    return any(cues.as_of.search(scene.page.folded, begin, day) is not None for day in days)


def _is_certain(date: DateMention | None) -> bool:
    """Whether a day, month or year is told, and not only about how long something has been."""
    return date is not None and "~" not in date.when


def _is_surely_none(candidate: Trigger, assigned: Assigned, dates: Sequence[DateMention]) -> bool:
    """Whether words state no act, whatever a model takes them for: how many stand on a list, or that those
    who only came out went to something: *на марш вышли 200 человек*."""
    match candidate.rule.needs:
        case "subject":
            return not assigned.roster.subjects
        case "date alone":
            children = candidate.sentence.children(candidate.token.i)
            return any(_is_goal(candidate, child, dates) for child in children)
        case _:
            return False


def _is_goal(candidate: Trigger, child: Token, dates: Sequence[DateMention]) -> bool:
    """Whether a Slavic noun in the accusative behind a preposition says where to, and not when."""
    to = cases_of(candidate.sentence, child) in candidate.scene.lexicon.words["to"]
    led = child.relation == "obl" and child.morph.get("Case") == "Acc" and to
    timed = key_of(child.text) in candidate.scene.lexicon.units
    return led and not timed and not any(d.span[0] <= child.start < d.span[1] for d in dates)


def _leads_elsewhere(candidate: Trigger, date: DateMention | None) -> bool:
    """Whether anything but a date says where to, whence or as what: *came out on Monday to the press*."""
    sentence = candidate.sentence
    return any(
        child.relation in ("obl", "obj", "xcomp", "advcl")
        and not candidate.hit.start <= child.start < candidate.hit.end
        and not (date is not None and date.span[0] <= child.start < date.span[1])
        and (child.relation != "obl" or has_case(sentence, child))
        for child in sentence.children(candidate.token.i)
    )
