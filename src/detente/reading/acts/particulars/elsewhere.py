"""Which dates beside an act are of something else: of one of several, of a promise, of another clause."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.model import SANCTION_ACTS, DateMention
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.helpers import is_pluperfect
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Scene
from detente.reading.acts.particulars.let_go import is_of_who_lets_go
from detente.reading.acts.particulars.moments import count_cues, directly_after, is_of_object, made_of
from detente.reading.acts.particulars.other_clauses import (
    before_conjunction,
    before_other_clause,
    before_participle,
    in_nested,
    in_next_clause,
    in_participle_before,
    in_participle_behind,
    in_relative_behind,
    is_open,
    opens_another,
    opens_parted,
    outside,
    past_another,
)
from detente.reading.acts.particulars.tellers import is_behind_teller, is_past_day, is_told_on
from detente.reading.counts.cues import CuePatterns
from detente.reading.forms import fold
from detente.reading.numbers import numerals
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of

_WORD = re.compile(r"[^\W\d_]+")
# How far before its date *the others* may stand, and how long a preposition between is.
_MEMBER_REACH, _PREPOSITION = 34, 3
# How far before its date a promise may stand.
_PROMISE_REACH = 24
# How far before its date *since* may stand, an event's name between.
_SINCE = 75
# How far behind a participle its date may stand, a place between.
_PLACE_REACH = 40
# How far before its date a treaty may stand.
_PACT_REACH = 80
_BREAK = re.compile(r"[,;:()]")
_DASHED = re.compile(r"[\u00a0 ][—–][\u00a0 ]")
_CLIMB = 3
# How many words may say how long after a date something was: *less than two weeks after*.
_MEASURE = 5
_VERBAL = frozenset({"VERB", "AUX", "PUNCT"})
_LINKS = frozenset({"SCONJ", "ADP"})
_ANOTHERS = frozenset({"planned", "possible", "denied"})
# What is done long after what it is done for.
_LATE = frozenset({"charge", "sentence", "expel"}) | SANCTION_ACTS
_FOR_DEEDS = _LATE | {"detain"}
# How many words an event has behind its date: *the July 28 elections*, *the 9 August presidential vote*.
_NAMED_BY_ITS_DAY = 5


def is_elsewhere(trigger: Trigger, date: DateMention, rivals: Sequence[Trigger]) -> bool:
    """Whether a date of the sentence is surely not the act's.

    It is of some of those whom the act is done to (*three firms were listed: the first in August*), of a
    promise of the act (*promised in May to free him*), of who tells it (*said on Monday that*, *said Monday
    he was freed*), of what it came after (*charged after the riot on 5 May*), of another act, or of the
    clause around its own.
    """
    cues = count_cues(trigger)
    if is_asked_on(trigger, date):
        return True
    if cues is None:
        return False
    if _is_of_event(trigger, date, cues) or _of_pact(trigger, date) or is_of_object(trigger, date):
        return True
    start, end = date.span
    if start >= trigger.hit.end:
        return (
            is_past_day(trigger, start)
            or _of_reason(trigger, date, cues)
            or _of_member(trigger, start, cues)
            or _of_part(trigger, date, cues)
            or _of_others(trigger, start)
            or outside(trigger, start, rivals)
            or _of_participle(trigger, date, rivals)
            or is_of_who_lets_go(trigger, date, rivals)
            or _ends_another(trigger, date)
            or _of_one_named(trigger, start)
            or in_nested(trigger, start, rivals)
            or in_next_clause(trigger, start)
            or in_relative_behind(trigger, start)
            or in_participle_behind(trigger, start)
            or past_another(trigger, start, rivals)
            or opens_another(trigger, date, rivals)
            or opens_parted(trigger, date, rivals)
            or _of_aftermath(trigger, trigger.hit.end, start)
        )
    if end > trigger.hit.start:
        return False
    if (
        before_conjunction(trigger, end)
        or is_told_on(trigger, date)
        or is_measured_from(trigger, date)
        or is_behind_teller(trigger, date)
        or before_participle(trigger, end)
        or in_participle_before(trigger, start, rivals)
        or before_other_clause(trigger, end, rivals)
        or _in_relative(trigger, date)
        or _before_bracket(trigger, end)
        or _of_aftermath(trigger, trigger.scene.start, start)
    ):
        return True
    near = max(trigger.scene.start, start - _PROMISE_REACH)
    between = trigger.scene.page.folded[near : trigger.hit.start]
    return any("," not in between[match.end() :] for match in cues.promised.finditer(between))


def _before_bracket(trigger: Trigger, end: int) -> bool:
    """Whether a bracket that holds a clause with its own subject opens between a date and an act: *29 июля
    увезли Краля (и он, и фонд объявлены агентами)*."""
    opening = trigger.scene.page.text.rfind("(", end, trigger.hit.start)
    if opening < 0 or ")" in trigger.scene.page.text[opening : trigger.hit.start]:
        return False
    subject = subject_of(trigger)
    return subject is not None and opening < subject.start < trigger.hit.start


def _of_others(trigger: Trigger, start: int) -> bool:
    """Whether a day is of others whom *and* counts behind a verb that those it is done to stand before: *37
    détenus ont été libérés et 46 autres la veille*."""
    if trigger.voice not in ("passive", "middle"):
        return False
    tokens = trigger.sentence.between(trigger.hit.end, start)
    joint = max((n for n, t in enumerate(tokens) if t.pos == "CCONJ"), default=len(tokens))
    added = tokens[joint + 1 :]
    return (
        bool(added)
        and added[0].pos == "NUM"
        and not any(t.pos in _VERBAL for t in added)
        and trigger.scene.has_people(added[0].start, start)
    )


def is_of_another(trigger: Trigger, date: DateMention, rivals: Sequence[Trigger]) -> bool:
    """Whether a date is surely another's than that of an act without one: how long before or after it the act
    was is told, who tells of the act did so then, or it is of what came before the act."""
    start = date.span[0]
    end = trigger.hit.end
    late = _of_aftermath(trigger, end, start) or opens_another(trigger, date, rivals)
    late = start >= end and (late or is_past_day(trigger, start) or opens_parted(trigger, date, rivals))
    # "Eased on Monday after Minsk freed ten".
    first = trigger.scene.index(date.span[1])
    early = date.span[1] <= trigger.hit.start and before_conjunction(trigger, date.span[1])
    early = early and trigger.scene.lexicon.phrases["aftermath"].any(trigger.scene.words, first, first + 1)
    early = early or _is_before_what_had_been(trigger, date)
    told = is_measured_from(trigger, date) or is_told_on(trigger, date)
    return late or early or told or is_of_object(trigger, date)


def _is_before_what_had_been(trigger: Trigger, date: DateMention) -> bool:
    """Whether a date stands before a clause on somebody, which tells what had been done to him before: *freed
    on Monday X, whom a court had jailed*."""
    token = trigger.token
    if date.span[1] > trigger.hit.start or token.relation != "acl":
        return False
    within = any(token.i in (t.i, t.head) for t in trigger.sentence.between(*date.span))
    return not within and is_pluperfect(trigger.sentence, token)


def is_asked_on(trigger: Trigger, date: DateMention) -> bool:
    """Whether a date before an act is that on which somebody asks for it, plans or denies it: *urged Bahrain
    Wednesday to free him*, *la France avait demandé lundi de …*, *10 июня обвинение запросило …*."""
    between = trigger.scene.page.text[date.span[1] : trigger.hit.start].strip()
    if date.span[1] > trigger.hit.start or (trigger.voice == "noun" and not between):
        return False  # "Her 2018 arrest": the noun's own.
    if trigger.rule.factuality == "possible" and trigger.voice == "active":
        return trigger.token.morph.get("Tense") == "Past"
    at: Token | None = trigger.token
    for _ in range(_CLIMB):
        at = trigger.sentence.head(at) if at is not None else None
        if at is None:
            return False
        if at.pos in ("VERB", "NOUN") and made_of(trigger, at) in _ANOTHERS:
            # "On Monday he was expected to be freed" tells of the act.
            helpers = (key_of(c.text) for c in trigger.sentence.helpers(at))
            passive = any(key in trigger.scene.lexicon.words["passive"] for key in helpers)
            return not passive and (at.morph.get("Tense") == "Past" or at.morph.get("VerbForm") == "Part")
    return False


def _in_relative(trigger: Trigger, date: DateMention) -> bool:
    """Whether a date stands in a relative clause that a comma has closed before the act, a verb in it: *X,
    которого 18 января приговорили к пяти годам, умер*."""
    text, scene, end = trigger.scene.page.text, trigger.scene, date.span[1]
    closed = text.rfind(",", end, trigger.hit.start)
    if closed < 0:
        return False
    before = reversed(scene.words_in(scene.start, date.span[0]))
    opening = next((word for word in before if word.key in scene.lexicon.words["relative"]), None)
    if opening is None or text[: opening.start].rstrip()[-1:] != ",":
        return False
    verbs = [t for t in trigger.sentence.tokens if t.pos in ("VERB", "AUX")]
    if not any(t.pos == "VERB" and opening.end <= t.start < closed for t in verbs):
        return False
    # A list of verbs may share its day, but one of them is the sentence's own.
    return trigger.token.relation != "conj" or (
        verbs[0].start >= opening.start and verbs[-1].start <= trigger.token.start
    )


def _of_pact(trigger: Trigger, date: DateMention) -> bool:
    """Whether a date is that of a treaty or law that the act goes by: *в соответствии с конвенцией от 18
    апреля 1961 года*, *under the Convention of 18 April 1961*."""
    scene, names = trigger.scene, trigger.scene.cast.lexicon
    words = scene.words_in(max(scene.start, date.span[0] - _PACT_REACH), date.span[1])
    at = next((i for i, word in enumerate(words) if word.end > date.span[0]), 0)
    near = {words[i].key for i in (at - 1, at) if 0 <= i < len(words)}
    if at == 0 or not near & names.dated:
        return False
    for word in reversed(words[:at]):
        if names.has(fold(word.key), names.pacts):
            return True
        token = scene.token_at(word.start)
        if word.broken or token is None or token.pos in ("VERB", "AUX"):
            return False
    return False


def _of_reason(trigger: Trigger, date: DateMention, cues: CuePatterns) -> bool:
    """Whether a date is of what somebody has done for which an act befell him: *sanctioned for their role in
    the riots of May*. Who is seized may have been so on the day that is told behind."""
    if trigger.rule.kind not in _FOR_DEEDS or (trigger.rule.kind == "detain" and date.when.day is not None):
        return False
    start, folded = date.span[0], trigger.scene.page.folded
    return any(
        is_open(trigger, lead.end(), start)
        and any(t.pos in ("NOUN", "PROPN") for t in trigger.sentence.between(lead.end(), start))
        for lead in cues.reasons.finditer(folded, trigger.hit.end, start)
    )


def _of_member(trigger: Trigger, start: int, cues: CuePatterns) -> bool:
    """Whether *the first* or *the others* stands right before a date, and no noun between: not *six other
    men on Monday*."""
    low = max(trigger.hit.end, start - _MEMBER_REACH)
    before = fold(trigger.scene.page.text[low:start])
    members = list(cues.members.finditer(before))
    if not members or any(t.pos == "NOUN" for t in trigger.sentence.between(low + members[-1].end(), start)):
        return False
    if _is_counted_in(trigger, low + members[-1].start()):
        return False
    return all(len(word) <= _PREPOSITION for word in _WORD.findall(before[members[-1].end() :]))


def _is_counted_in(trigger: Trigger, position: int) -> bool:
    """Whether a number counts *others* right behind an act or behind *and*: *freed Ann Sample and 11 others
    on Monday*; not *freed two, and the others on Monday*."""
    scene = trigger.scene
    counted = scene.at(position, position + 1)
    if counted is None or counted.group is None or counted.group.lo is None:
        return False
    ahead = trigger.sentence.before(counted.start)[-1:]
    return any(t.pos == "CCONJ" or t.end <= trigger.hit.end for t in ahead)


def _of_part(trigger: Trigger, date: DateMention, cues: CuePatterns) -> bool:
    """Whether a date says when some of those were whom an act befell (*has freed 41, eleven of them in May*),
    or when others were, in words without a verb (*freed over six, in 2025 — two*)."""
    text, (start, end) = trigger.scene.page.text, date.span
    folded = trigger.scene.page.folded[trigger.hit.end : start]
    part = next(reversed(list(cues.include.finditer(folded))), None)
    told = folded[part.end() :] if part is not None else ","
    if "," not in told or told.lstrip().startswith(("—", "–", "-")):
        return True
    dash = _DASHED.match(text, end)
    number = text[dash.end() :].split(maxsplit=1)[0] if dash is not None and dash.end() < len(text) else ""
    known = numerals(trigger.scene.page.language)
    return "," in folded and bool(number) and known.value(fold(number.strip(".,;"))) is not None


def _is_of_event(trigger: Trigger, date: DateMention, cues: CuePatterns) -> bool:
    """Whether a date only says since which event something goes on: *arrested since the March 29 poll*."""
    if ".." in date.when:
        return False
    # "Since his arrest a year ago": the arrest's own.
    begin = trigger.hit.end if trigger.hit.end <= date.span[0] else trigger.scene.start
    before = trigger.scene.page.folded[max(begin, date.span[0] - _SINCE) : date.span[0]]
    return any(not _BREAK.search(before, since.end()) for since in cues.since.finditer(before))


def _of_participle(trigger: Trigger, date: DateMention, rivals: Sequence[Trigger]) -> bool:
    """Whether a date stands behind the participle of another act, right there or behind its place, which says
    who is meant: *осудил задержанного 5 марта активиста*, *la mort d'un otage, enlevé au Mali en 2011*."""
    return any(
        other.voice == "reduced"
        and trigger.hit.end < other.hit.start
        and other.token.relation.startswith(("acl", "amod"))
        and (directly_after(other, date) or _is_of_its_noun(trigger, other, date))
        for other in rivals
    )


def _is_of_its_noun(trigger: Trigger, other: Trigger, date: DateMention) -> bool:
    """Whether only prepositions, articles and names stand between a participle behind an act's noun and a
    date."""
    between = trigger.sentence.between(other.hit.end, date.span[0])
    return (
        trigger.voice == "noun"
        and 0 <= date.span[0] - other.hit.end <= _PLACE_REACH
        and all(t.pos in ("ADP", "DET", "PROPN") for t in between)
    )


def _of_one_named(trigger: Trigger, start: int) -> bool:
    """Whether a date stands in what a participle of another gender than the noun tells behind a comma of
    somebody named in between, whatever a parse hangs it on: *la libération de dix proches de l'ex-président
    Anton Kral, renversé en juillet*."""
    scene, noun = trigger.scene, trigger.token
    token = scene.token_at(start)
    while token is not None and token.relation != "acl" and token.head != token.i:
        token = trigger.sentence.head(token)
    if trigger.voice != "noun" or token is None or token.relation != "acl" or token.head != noun.i:
        return False
    genders = {t.morph.get("Gender") for t in (token, noun)}
    behind = scene.page.text[: token.start].rstrip()[-1:] == ","
    return behind and len(genders) > 1 and None not in genders and scene.has_people(noun.end, token.start)


def _ends_another(trigger: Trigger, date: DateMention) -> bool:
    """Whether a date is the end of what a verb after the act orders: *expelled and banned until 2030*."""
    if not date.when.startswith("../"):
        return False
    between = (t for t in trigger.sentence.tokens if trigger.hit.end <= t.start and t.end <= date.span[0])
    return any(t.pos == "VERB" and t.relation in ("conj", "parataxis") for t in between)


def _of_aftermath(trigger: Trigger, begin: int, start: int) -> bool:
    """Whether a date ends what an accusation, a sentence or a sanction came after: *charged following the
    riot on 5 May*. Arrests are mostly of the same day, but not those after what changes a country: *detained
    after the elections of 28 July*."""
    if trigger.rule.kind not in _FOR_DEEDS:
        return False
    scene = trigger.scene
    first, last = scene.index(begin), scene.index(start)
    hit = next(iter(scene.lexicon.phrases["aftermath"].find(scene.words, first, last)), None)
    if hit is None or not is_open(trigger, hit.end, start):
        return False
    if trigger.rule.kind not in _LATE and not _turns(scene, hit.last + 1, last):
        return False
    between = trigger.sentence.between(hit.end, start)
    if any(t.relation in SUBJECTS and t.head == trigger.token.i for t in between):
        return False  # "In response to the arrest Washington on Monday imposed sanctions".
    if scene.lexicon.phrases["grounds"].any(scene.words, hit.first, hit.last + 1) and not between[1:]:
        return False  # "Over the weekend".
    # "After a meeting held in May": a participle only says which.
    return not any(t.morph.get("VerbForm") == "Fin" for t in between)


def _turns(scene: Scene, first: int, last: int) -> bool:
    """Whether what an act came after changed a country, and the date is of it: *the vote of 28 July*."""
    turned = scene.lexicon.phrases["turning_points"].any(scene.words, first, last + _NAMED_BY_ITS_DAY)
    return turned and not any(word.broken for word in scene.words[first : last + 1])


def is_measured_from(trigger: Trigger, date: DateMention) -> bool:
    """Whether what stands between a date and an act says how long before or after it was: *freed on Friday,
    two days after he was charged*."""
    scene = trigger.scene
    ahead = [t for t in trigger.sentence.after(date.span[1]) if t.start < trigger.hit.start]
    pause = next((i for i, t in enumerate(ahead) if t.pos != "PUNCT"), len(ahead))
    at = next((i for i, t in enumerate(ahead) if i > pause and t.pos in _LINKS), 0)
    length, link = ahead[pause:at], ahead[at] if ahead else None
    if link is None or not 0 < len(length) <= _MEASURE or any(t.pos in _VERBAL for t in length):
        return False
    unit, word = key_of(length[-1].text), scene.index(link.start)
    timed = unit in scene.lexicon.units or unit in scene.lexicon.words["times"]
    opens = link.pos == "SCONJ" or scene.lexicon.phrases["aftermath"].any(scene.words, word, word + 1)
    return timed and opens and is_open(trigger, link.end, trigger.hit.start)
