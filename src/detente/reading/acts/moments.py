"""Which dates beside an act are of something else: of one of several, of a promise, of another clause."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.model import ActKind, DateMention, Factuality
from detente.reading.acts.grammar import Trigger
from detente.reading.counts.cues import CuePatterns
from detente.reading.counts.lexicon import lexicon
from detente.reading.cues import cues as cues_of
from detente.reading.forms import fold
from detente.reading.parse import Token
from detente.reading.phrases import key_of
from detente.when import When

_WORD = re.compile(r"[^\W\d_]+")
# How far before its date *the others* may stand, and how long a preposition between is.
_MEMBER_REACH, _PREPOSITION = 34, 3
# How far before its date a promise may stand.
_PROMISE_REACH = 24
# How far before an act a word like *later* may stand.
_LATER = 3
# How far before its date *since* may stand, an event's name between.
_SINCE = 75
_BREAK = re.compile(r"[,;:()]")
_CLIMB = 3
_OCCURRENCES = frozenset({"detain", "charge", "sentence", "die"})
# How far after a verb the date may stand that goes with the infinitive after it.
_NEAR = 12
LASTING = frozenset({"detain", "impose", "license", "suspend"})
"""Acts that go on: what is said to be so since a day was done on it."""
_ACCUSING = frozenset({"charge", "sentence"})
_AHEAD = frozenset({"announced", "planned", "possible"})
_ANOTHERS = frozenset({"planned", "possible", "denied"})


def is_elsewhere(trigger: Trigger, date: DateMention, rivals: Sequence[Trigger]) -> bool:
    """Whether a date of the sentence is surely not the act's.

    It is of some of those whom the act is done to (*three firms were listed: the first in August*), of a
    promise of the act (*promised in May to free him*), or, where the act stands in a relative clause, of
    the clause around it.
    """
    cues = _cues(trigger)
    if is_asked_on(trigger, date):
        return True
    if cues is None:
        return False
    if _is_of_event(trigger, date, cues):
        return True
    start, end = date.span
    if start >= trigger.hit.end:
        return (
            _of_member(trigger, start, cues)
            or _outside(trigger, start, rivals)
            or _of_participle(trigger, date, rivals)
            or _ends_another(trigger, date)
            or _in_nested(trigger, start, rivals)
            or _in_next_clause(trigger, start)
        )
    if end > trigger.hit.start:
        return False
    near = max(trigger.scene.start, start - _PROMISE_REACH)
    between = fold(trigger.scene.page.text[near : trigger.hit.start])
    return any("," not in between[match.end() :] for match in cues.promised.finditer(between))


def told(trigger: Trigger, kind: ActKind, date: DateMention | None, factuality: Factuality) -> When | None:
    """The date of an act: what has been so *since* a day began on that day; until when something holds, or
    since when it has been done again and again, is none of its dates."""
    if date is None:
        return None
    if date.when.startswith("../"):
        # "Prolongées jusqu'en mars", "отпустили под арест до мая": how long, and not when.
        return None if factuality not in _AHEAD or kind in LASTING | {"amend"} else date.when
    if date.when.endswith("/..") and kind in LASTING:
        done = trigger.voice == "active" and trigger.auxiliaries
        return None if done or _is_at_once(trigger) else When(date.when.removesuffix("/.."))
    return date.when


def _is_at_once(trigger: Trigger) -> bool:
    """Whether a verb is of a moment, and no state since: *have been arrested since March*."""
    known = cues_of(trigger.scene.page.language).words["at_once"]
    return key_of(trigger.token.text) in known


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
        if at.pos in ("VERB", "NOUN") and _made_of(trigger, at) in _ANOTHERS:
            # "On Monday he was expected to be freed" tells of the act.
            helpers = (key_of(c.text) for c in trigger.sentence.helpers(at))
            passive = any(key in trigger.scene.lexicon.words["passive"] for key in helpers)
            return not passive and (at.morph.get("Tense") == "Past" or at.morph.get("VerbForm") == "Part")
    return False


def carries(trigger: Trigger, token: Token, holder: Token, date: DateMention) -> bool:
    """Whether a verb that has the date only carries the act: *tried on Sunday to expel him*, *was allowed to
    leave in 2023*. ``token`` is the date's own, ``holder`` the verb's."""
    sentence, cues = trigger.sentence, _cues(trigger)
    head, above = sentence.head(trigger.token), sentence.head(holder)
    if head is not None and head.i == token.i and trigger.token.morph.get("VerbForm") == "Inf":
        # A parse may hang the infinitive on the day: *a tenté dimanche d'expulser*.
        return True
    if above is not None and above.i == trigger.token.i:
        if trigger.rule.kind in _ACCUSING:
            return False  # "Accusé d'avoir écrit en 2011": the deed's day.
        between = trigger.scene.page.text[trigger.hit.end : holder.start]
        return holder.relation == "xcomp" and date.span[0] >= trigger.hit.end and "," not in between
    if trigger.token.relation != "xcomp" or cues is None:
        return False
    if head is None or head.i != holder.i or not 0 <= date.span[0] - holder.end <= _NEAR:
        return False
    word = fold(holder.text)
    if any(pattern.match(word) for pattern in (cues.promised, cues.demand, cues.speech)):
        return False
    # Who asks for an act, plans it or decides on it has a date of his own.
    return _made_of(trigger, holder) not in ("possible", "planned", "announced", "denied")


def reports(trigger: Trigger, holder: Token) -> bool:
    """Whether a verb only makes known what nobody does by announcing it: *a annoncé lundi l'arrestation*,
    *в понедельник сообщили о задержании*."""
    if not trigger.rule.nominal:
        return False
    scene = trigger.scene
    spoken = cues_of(scene.page.language).phrases["speech"].find(scene.words, scene.first, scene.last)
    if any(h.start <= holder.start < h.end for h in spoken):
        return True
    if trigger.rule.kind not in _OCCURRENCES:
        return False
    hits = scene.lexicon.performers.find(scene.words, scene.first, scene.last)
    return any(h.value == "announce" and h.start <= holder.start < h.end for h in hits)


def has_own_time(trigger: Trigger) -> bool:
    """Whether a word says that an act was at another time than the one told before it: *and was later
    freed*."""
    scene, known = trigger.scene, cues_of(trigger.scene.page.language).words["elsewhen"]
    near = scene.words[max(trigger.hit.first - _LATER, scene.first) : min(trigger.hit.last + 3, scene.last)]
    return any(word.key in known for word in near)


def directly_before(trigger: Trigger, date: DateMention) -> bool:
    """Whether a day stands between the subject of a verb and the verb: *the jury on June 4 found her
    guilty*."""
    scene, (start, end) = trigger.scene, date.span
    if trigger.voice == "noun" or end > trigger.hit.start or date.when.day is None:
        return False
    between = scene.page.text[end : trigger.hit.start]
    helpers = [w.key for w in scene.words_in(end, trigger.hit.start)]
    if set(between) & set(",.;:()") or any(key not in trigger.auxiliaries for key in helpers):
        return False
    before = next((t for t in reversed(trigger.sentence.tokens) if t.end <= start), None)
    return before is not None and (
        before.pos in ("NOUN", "PROPN", "PRON")
        or key_of(before.text) in cues_of(scene.page.language).words["on_day"]
    )


def fronted(trigger: Trigger, inside: Sequence[DateMention], rivals: Sequence[Trigger]) -> DateMention | None:
    """The date that opens a sentence, or a part of it after a colon or semicolon, before its main verb: *En
    2007, X, qui avait été arrêté sous un autre nom, a été libéré*."""
    scene, text = trigger.scene, trigger.scene.page.text
    if trigger.voice in ("noun", "reduced") or trigger.token.relation in ("acl", "xcomp", "advcl"):
        return None
    begin = max((text.rfind(mark, scene.start, trigger.hit.start) + 1 for mark in ":;"), default=0)
    begin = max(begin, scene.start)
    children = trigger.sentence.children(trigger.token.i)
    relatives = scene.lexicon.words["relative"]
    if any(key_of(c.text) in relatives and c.i < trigger.token.i for c in children):
        return None
    found = next((d for d in inside if begin <= d.span[0] < trigger.hit.start), None)
    if found is None or len(_WORD.findall(text[begin : found.span[0]])) > 1:
        return None
    if text[found.span[1] : found.span[1] + 1] != ",":
        return None
    between = [r for r in rivals if found.span[1] <= r.hit.start < trigger.hit.start]
    embedded = all(r.token.relation.startswith(("acl", "nmod", "obl", "amod")) for r in between)
    return found if embedded and not (begin == scene.start and _is_said_first(trigger, found)) else None


def _is_said_first(trigger: Trigger, date: DateMention) -> bool:
    """Whether a verb of speech stands between a date and an act: the date is that of the saying."""
    scene = trigger.scene
    known = cues_of(scene.page.language)
    telling = [h.start for h in known.phrases["speech"].find(scene.words, scene.first, scene.last)]
    told = known.governors.find(scene.words, scene.first, scene.last)
    telling += [h.start for h in told if h.value != "asserted"]
    return any(date.span[1] <= at < trigger.hit.start for at in telling)


def _made_of(trigger: Trigger, holder: Token) -> str:
    """What a verb makes of the act that it governs; nothing for those that let it come about."""
    scene = trigger.scene
    known = cues_of(scene.page.language)
    hits = known.governors.find(scene.words, scene.first, scene.last)
    value = next((h.value for h in hits if h.start <= holder.start < h.end), "")
    lets = value == "possible" and known.holds("able", scene.words, scene.first, scene.last, holder.start)
    return "" if lets else value


def directly_after(trigger: Trigger, date: DateMention) -> bool:
    """Whether at most one word stands between the trigger and a date."""
    start = date.span[0]
    if start < trigger.hit.end or start - trigger.hit.end > 12:
        return False
    text = trigger.scene.page.text
    between = text[trigger.hit.end : start]
    if between == ", " and text[date.span[1] : date.span[1] + 1] == ",":
        # *la libération, lundi, de 57 détenus*
        return True
    return len(trigger.scene.words_in(trigger.hit.end, start)) <= 1 and not set(between) & set(",.;:()")


def _cues(trigger: Trigger) -> CuePatterns | None:
    words = lexicon(trigger.scene.lexicon.code)
    return words.cues if words is not None else None


def _of_member(trigger: Trigger, start: int, cues: CuePatterns) -> bool:
    """Whether *the first* or *the others* stands right before a date."""
    before = fold(trigger.scene.page.text[max(trigger.hit.end, start - _MEMBER_REACH) : start])
    members = list(cues.members.finditer(before))
    return bool(members) and all(
        len(word) <= _PREPOSITION for word in _WORD.findall(before[members[-1].end() :])
    )


def _is_of_event(trigger: Trigger, date: DateMention, cues: CuePatterns) -> bool:
    """Whether a date only says since which event something goes on: *arrested since the March 29 poll*."""
    if ".." in date.when:
        return False
    # "Since his arrest a year ago": the arrest's own.
    begin = trigger.hit.end if trigger.hit.end <= date.span[0] else trigger.scene.start
    before = fold(trigger.scene.page.text[max(begin, date.span[0] - _SINCE) : date.span[0]])
    return any(not _BREAK.search(before, since.end()) for since in cues.since.finditer(before))


def _of_participle(trigger: Trigger, date: DateMention, rivals: Sequence[Trigger]) -> bool:
    """Whether a date stands right after the participle of another act, which says who is meant: *осудил
    задержанного 5 марта активиста*, *freed a reporter arrested on Monday*."""
    return any(
        other.voice == "reduced"
        and trigger.hit.end < other.hit.start
        and other.token.relation.startswith(("acl", "amod"))
        and directly_after(other, date)
        for other in rivals
    )


def _ends_another(trigger: Trigger, date: DateMention) -> bool:
    """Whether a date is the end of what a verb after the act orders: *expelled and banned until 2030*."""
    if not date.when.startswith("../"):
        return False
    between = (t for t in trigger.sentence.tokens if trigger.hit.end <= t.start and t.end <= date.span[0])
    return any(t.pos == "VERB" and t.relation in ("conj", "parataxis") for t in between)


def _in_nested(trigger: Trigger, start: int, rivals: Sequence[Trigger]) -> bool:
    """Whether a date after an act's noun that only tells when or where is of that noun: *was charged with
    rebellion at his arrest outside the court on 5 July*."""
    for other in rivals:
        if not trigger.hit.end <= other.hit.start < start or other.voice != "noun":
            continue
        aside = _is_under(trigger, other.token)
        if (
            aside
            and other.token.relation in ("obl", "nmod", "advcl")
            and _is_open(trigger, other.hit.end, start)
        ):
            return True
    return False


def _is_under(trigger: Trigger, token: Token) -> bool:
    at: Token | None = token
    for _ in range(_CLIMB):
        at = trigger.sentence.head(at) if at is not None else None
        if at is None or at.i == trigger.token.i:
            break
    return at is not None


def _in_next_clause(trigger: Trigger, start: int) -> bool:
    """Whether a comma and a finite verb of its own part a date from the act: *ему вменяют шпионаж, судить его
    будут в мае*."""
    between = [t for t in trigger.sentence.tokens if trigger.hit.end <= t.start and t.end <= start]
    verb = next((t for t in reversed(between) if t.morph.get("VerbForm") == "Fin"), None)
    if verb is None or verb.i == trigger.token.i or not _is_open(trigger, verb.end, start):
        return False
    above = trigger.sentence.head(verb)
    helps = verb.relation in ("aux", "cop") and above is not None
    main = above if helps and above is not None else verb
    if (
        main.i == trigger.token.i
        or main.relation.startswith(("acl", "advcl", "ccomp"))
        or main.start >= start
    ):
        return False
    return "," in trigger.scene.page.text[trigger.hit.end : verb.start]


def _is_open(trigger: Trigger, start: int, end: int) -> bool:
    """Whether no comma or bracket stands between two places."""
    return not set(trigger.scene.page.text[start:end]) & set(",;:()—–")


def _outside(trigger: Trigger, start: int, rivals: Sequence[Trigger]) -> bool:
    """Whether a date stands after the verb of the clause around a relative one that the act is in."""
    if not trigger.token.relation.startswith("acl"):
        return False
    text = trigger.scene.page.text
    return any(
        trigger.hit.end < other.hit.start < start
        and other.token.relation != "conj"
        and "," in text[trigger.hit.end : other.hit.start]
        for other in rivals
    )
