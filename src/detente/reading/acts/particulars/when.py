"""When an act is done: the expression of time around its trigger that is of no other verb, nor of a noun (*la
présidentielle de 2020*)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.model import DateMention
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Scene, head_token
from detente.reading.acts.particulars import hung, joined_days, moments, occasions
from detente.reading.acts.particulars.elsewhere import is_elsewhere
from detente.reading.acts.particulars.let_go import is_let_go_on
from detente.reading.acts.particulars.other_clauses import OUT, leads_to_grounds, parted_day
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import has_case
from detente.reading.phrases import key_of

_STOP = re.compile(r"[.;:!?()\n]|\s[—–-]\s")
# A comma or bracket, and a small word, before a date that says more of another.
_CLOSER = re.compile(r"[ ]?[,(–—][ ]?(?:[^\W\d_]{1,3}[ ])?")
_PUNISHING = frozenset({"detain", "charge", "sentence", "die"})
_SEIZING = frozenset({"detain", "die"})
_NEAR = 60
_CLIMB, _OF_A_DEED = 6, 2
_SUBORDINATE = frozenset({"advcl", "pcomp"})


def when_of(
    trigger: Trigger, dates: Sequence[DateMention], rivals: Sequence[Trigger], extra: frozenset[int]
) -> DateMention | None:
    """The date that belongs to the trigger; None rather than another verb's.

    Args:
        trigger: the trigger.
        dates: the page's expressions of time.
        rivals: all triggers of the sentence.
        extra: indices of further tokens whose dates are the act's (*l'arrestation a eu lieu samedi*).
    """
    scene = trigger.scene
    inside = [d for d in dates if scene.start <= d.span[0] < scene.sentence.end]
    around = inside
    inside = [d for d in inside if not (is_elsewhere(trigger, d, rivals) or _is_of_deed(trigger, d))]
    parted = parted_day(trigger, inside, rivals)
    inside = [d for d in inside if parted is None or d.span >= parted.span]
    if not inside:
        return moments.told_more_of(trigger, around)
    if not trigger.parsed:
        return _nearest(trigger, inside, rivals)
    heads = frozenset(t.token.i for t in rivals)
    own: list[DateMention] = []
    shared: list[DateMention] = []
    leaders = set() if moments.has_own_time(trigger) else _leaders(trigger)
    followers = _followers(trigger, rivals)
    for date in inside:
        token = head_token(scene, *date.span)
        if token is None:
            continue
        holder = dated(trigger, token, heads)
        carried = holder.i in extra and not moments.reports(trigger, holder)
        carried = carried and not (trigger.rule.object == "party" and _is_cut_off(trigger, date))
        carried = carried or is_let_go_on(trigger, date, rivals)
        carried = carried or moments.carries(trigger, token, holder, date)
        beside = moments.directly_after(trigger, date) or moments.directly_before(trigger, date)
        # "A June release included", not "struck Kral, who retired in May, from the list".
        within = trigger.hit.start <= holder.start < trigger.hit.end and holder.dep != "acl:relcl"
        if holder.i == trigger.token.i or within or carried or beside:
            own.append(date)
        elif (
            (holder.i in leaders and date.span[0] < scene.sentence.tokens[holder.i].end)
            or (holder.i in leaders and date.when.day is not None and hung.is_of_a_raid(trigger, holder))
            or (hung.past_place(scene, holder).i in followers and date.span[0] > trigger.hit.end)
        ):
            shared.append(date)
    opening = None
    if not own:
        opening = parted or moments.fronted(trigger, inside, rivals)
        opening = opening or moments.told_more_of(trigger, around)
        opening = opening or (occasions.day(trigger, around, rivals) if not shared else None)
    apart = [opening] if opening is not None else shared or _set_off(trigger, inside, rivals)
    best = sorted(own or apart, key=lambda d: d.span)
    if row := joined_days.row(trigger, inside, best):
        return joined_days.spanned(trigger, row)
    nearest = min(best, key=lambda d: _distance(trigger, d), default=None)
    return _told_closer(trigger, nearest, inside) if nearest is not None else None


def _told_closer(trigger: Trigger, told: DateMention, inside: Sequence[DateMention]) -> DateMention:
    """The date that says behind a comma when a vaguer one was: *il y a trois ans, en mai 2022*."""
    text = trigger.scene.page.text
    for date in inside:
        behind = date.span[0] >= told.span[1] and _CLOSER.fullmatch(text, told.span[1], date.span[0])
        if behind and date.when.startswith(told.when.rstrip("~")) and len(date.when) > len(told.when):
            return date
    return told


def _is_cut_off(trigger: Trigger, date: DateMention) -> bool:
    """Whether a word for a source or for another event stands between a trigger and a day: *held talks,
    according to X late Saturday*."""
    cut = trigger.scene.lexicon.words["cut"]
    return any(word.key in cut for word in trigger.scene.words_in(trigger.hit.end, date.span[0]))


def _set_off(trigger: Trigger, inside: list[DateMention], rivals: Sequence[Trigger]) -> list[DateMention]:
    """A day between commas, or that opens the sentence, before the only act that it tells: *Selon Minsk, le
    lundi 3 mai, un échange a eu lieu*."""
    scene, text = trigger.scene, trigger.scene.page.text
    inside = [d for d in inside if d.span[0] < trigger.hit.start]
    if trigger.token.relation in _SUBORDINATE:
        return []  # "Today, after years of being held, …".
    if len(inside) != 1 or any(t.hit.start != trigger.hit.start for t in rivals):
        return []
    start, end = inside[0].span
    if any(t.pos == "VERB" for t in trigger.sentence.between(scene.start, trigger.hit.start)):
        # "A annoncé, ce lundi 3 mai, l'arrestation", "mardi, il a écrit que …": the day of the telling.
        return []
    opens = not text[scene.start : start].strip() or text[:start].rstrip()[-1:] == ","
    is_before = end <= trigger.hit.start and text[end : end + 1] == ","
    return inside if opens and is_before and inside[0].when.day is not None else []


def dated(trigger: Trigger, token: Token, heads: frozenset[int]) -> Token:
    """What a date says the time of: the nearest verb or trigger, unless a noun in between has it.

    *La présidentielle de 2020* keeps its year to itself; *dix ans de prison en 2023* and *la corruption en
    2023* do not.
    """
    scene, at = trigger.scene, hung.on_what(trigger.scene, token)
    units, kinds = scene.lexicon.units, scene.lexicon.phrases["kinds"]
    for _ in range(_CLIMB):
        above = scene.sentence.head(at)
        if (at.i in heads and not leads_to_grounds(scene, at)) or at.pos == "VERB" or above is None:
            return at
        is_verb = above.i in heads or above.pos in ("VERB", "AUX")
        if not is_verb and at.relation in ("nmod", "appos", "conj", "amod", "acl", "nummod", "flat"):
            key = key_of(above.text)
            if _is_circumstance(scene, above, heads) or _is_ground(trigger, above, at):
                at = above
                continue
            if key not in units and key not in scene.lexicon.words["times"] and not kinds.has(key):
                return above
        at = above
    return at


def _is_circumstance(scene: Scene, noun: Token, heads: frozenset[int]) -> bool:
    """Whether a noun only says where or how a verb's act was done: *convicted in absentia in 2009*."""
    verb = scene.sentence.head(noun)
    if noun.relation != "obl" or verb is None or not (verb.pos == "VERB" or verb.i in heads):
        return False
    before = [c for c in scene.sentence.children(noun.i) if c.relation == "case" and c.i < noun.i]
    return bool(before) and key_of(before[0].text) in scene.lexicon.words["at"]


def _is_ground(trigger: Trigger, noun: Token, below: Token) -> bool:
    """Whether a noun is of a deed that has no day of its own, or leads to one below it: *convicted of
    espionage in May*, *по обвинению в шпионаже в мае*. Who accuses somebody may tell when he did it."""
    scene = trigger.scene
    if trigger.rule.kind == "charge":
        return False

    def is_offence(token: Token) -> bool:
        first = scene.index(token.start)
        return scene.lexicon.phrases["offences"].any(scene.words, first, first + 1)

    return is_offence(noun) or (is_offence(below) and leads_to_grounds(scene, noun))


def _is_of_deed(trigger: Trigger, date: DateMention) -> bool:
    """Whether a date stands behind what somebody is punished for, and what that was done to: *executed for
    the murder of a policeman | in 2019*, but not *jailed for fraud in 2019*."""
    scene, start = trigger.scene, date.span[0]
    if _is_of_blame(trigger, date):
        return True
    if trigger.rule.kind not in _PUNISHING or start < trigger.hit.end or trigger.voice == "noun":
        return False
    first, last = scene.index(trigger.hit.end), scene.index(start)
    leads = scene.lexicon.phrases["grounds"].find(scene.words, first, last)
    opened = [scene.words[lead.first] for lead in leads]
    ends = [lead.end for lead, word in zip(leads, opened, strict=True) if not _is_mere_of(trigger, word.key)]
    for end in (*ends, *_led_directly(trigger, first, last)):
        between = trigger.sentence.between(end, start)
        noun = next((t for t in between if t.pos == "NOUN"), None)
        apart = any(t.pos in ("VERB", "AUX", "PUNCT") for t in between)
        if noun is None or apart or key_of(noun.text) in scene.lexicon.units:
            continue
        if any(c.relation == "nmod" and noun.i < c.i for c in between if c.head == noun.i):
            return True
        # "Jailed for a report from a square in Minsk in May": two circumstances of the deed already.
        if sum(c.pos in ("NOUN", "PROPN") and has_case(trigger.sentence, c) for c in between) > _OF_A_DEED:
            return True
    return False


def _is_mere_of(trigger: Trigger, key: str) -> bool:
    """Whether a lead to a deed is a mere *of*, of which nobody is held: *detained the head of a bank on
    Monday*."""
    return trigger.rule.kind in _SEIZING and key in trigger.scene.lexicon.words["of"]


def _led_directly(trigger: Trigger, first: int, last: int) -> list[int]:
    """Where prepositions end that lead to a deed behind a verb of blame or guilt alone: *обвинили в поджоге
    дома*, *inculpé de l'incendie d'une banque*."""
    scene = trigger.scene
    if trigger.rule.kind not in ("charge", "sentence"):
        return []
    direct, small = scene.lexicon.phrases["direct"], scene.lexicon.words["determiners"]
    found: list[int] = []
    for hit in direct.find(scene.words, first, last):
        at = hit.last + 1
        while at < last and scene.words[at].key in small:
            at += 1
        if at < last and scene.lexicon.charges.any(scene.words, at, at + 1):
            found.append(hit.end)
    return found


def _is_of_blame(trigger: Trigger, date: DateMention) -> bool:
    """Whether a date stands behind the deed of which a verb accuses somebody, who need not have been accused
    then: *accused of kidnapping a girl | on Monday*."""
    scene, hit, start = trigger.scene, trigger.hit, date.span[0]
    accuses = scene.lexicon.phrases["blaming"].any(scene.words, hit.head, hit.head + 1)
    if trigger.rule.kind != "charge" or not accuses or start < hit.end:
        return False
    ahead = hit.head + 1, scene.index(start)
    leads = [lead.end for lead in scene.lexicon.phrases["grounds"].find(scene.words, *ahead)]
    leads += [w.end for w in scene.words[slice(*ahead)] if w.key in scene.lexicon.words["of"]]
    between = trigger.sentence.between(min(leads), start) if leads else []
    return any(t.pos in ("NOUN", "VERB") for t in between) and not any(t.text == "," for t in between)


def _leaders(trigger: Trigger) -> set[int]:
    """The verbs that the trigger is coordinated with and that come before it."""
    result: set[int] = set()
    at: Token | None = trigger.token
    if trigger.voice == "reduced":
        # *Dix ont été arrêtés et cinq expulsés*: the helper is said once.
        noun = trigger.sentence.head(trigger.token)
        joined = noun is not None and any(
            c.relation == "cc" and c.start < noun.start for c in trigger.sentence.children(noun.i)
        )
        verb = trigger.sentence.head(noun) if noun is not None and joined else None
        if verb is not None and verb.pos == "VERB":
            result.add(verb.i)
            at = verb
    while at is not None and at.relation == "conj":
        at = trigger.sentence.head(at)
        if at is not None:
            result.add(at.i)
    return result


def _followers(trigger: Trigger, rivals: Sequence[Trigger]) -> set[int]:
    """The verbs that go on with what is done to somebody, and the numbers of others whom it is done to: *were
    freed and flown out on Friday*, *19 were held in Minsk and 33 in Brest on Monday*. Another act than
    leaving has a day of its own."""
    if trigger.voice not in ("passive", "active"):
        return set()
    sentence = trigger.sentence
    acts = frozenset() if trigger.rule.kind in OUT else frozenset(t.token.i for t in rivals)
    following = [c for c in sentence.children(trigger.token.i) if c.relation == "conj"]
    apart = frozenset(
        {"aux", "nsubj", "advmod"} if trigger.voice == "passive" else {"aux", "nsubj", "advmod", "obj"}
    )
    verbs = {
        v.i
        for v in following
        if v.pos == "VERB"
        and v.i not in acts
        and not any(c.relation in apart for c in sentence.children(v.i))
    }
    return verbs | {c.i for c in following if c.i > trigger.token.i and hung.is_number(trigger.scene, c)}


def _distance(trigger: Trigger, date: DateMention) -> int:
    start, end = date.span
    gap = start - trigger.hit.end if start >= trigger.hit.end else trigger.hit.start - end
    return gap + (40 if "/" in date.when else 0)


def _nearest(trigger: Trigger, dates: list[DateMention], rivals: Sequence[Trigger]) -> DateMention | None:
    """Without a parse: the nearest date of the stretch between two breaks, unless another trigger is
    nearer."""
    best = min(dates, key=lambda d: _distance(trigger, d))
    if _distance(trigger, best) > _NEAR:
        return None
    start, end = (
        sorted((trigger.hit.end, best.span[0]))
        if best.span[0] >= trigger.hit.end
        else (best.span[1], trigger.hit.start)
    )
    if _STOP.search(trigger.scene.page.text, start, end):
        return None
    others = [t for t in rivals if t is not trigger and t.hit.start != trigger.hit.start]
    return None if any(_distance(t, best) < _distance(trigger, best) for t in others) else best
