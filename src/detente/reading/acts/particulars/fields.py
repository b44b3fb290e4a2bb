"""When and where: the fields of an act that stand around its trigger."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.model import SANCTION_ACTS, DateMention, Span
from detente.reading.acts.clause.grammar import Trigger, cases_of, has_case, owner
from detente.reading.acts.mentions import Mention, Scene, head_token
from detente.reading.acts.particulars import hung, joined_days, moments
from detente.reading.acts.particulars.elsewhere import is_elsewhere
from detente.reading.acts.particulars.other_clauses import OUT
from detente.reading.acts.particulars.places import (
    is_aside,
    is_beyond,
    is_in_prison,
    is_of_aftermath,
    is_of_some,
    is_origin,
    is_own,
    is_posted,
    is_under_noun,
)
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of
from detente.reading.states import UNIONS

_STOP = re.compile(r"[.;:!?()\n]|\s[—–-]\s")
_PUNISHING = frozenset({"detain", "charge", "sentence", "die"})
_NEAR = 60
_CLIMB, _OF_A_DEED = 6, 2
_SUBORDINATE = frozenset({"advcl", "pcomp"})
_PASSED = frozenset({"expel", "transfer"})


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
        carried = carried or moments.carries(trigger, token, holder, date)
        beside = moments.directly_after(trigger, date) or moments.directly_before(trigger, date)
        within = trigger.hit.start <= holder.start < trigger.hit.end  # "A June release included".
        if holder.i == trigger.token.i or within or carried or beside:
            own.append(date)
        elif (
            (holder.i in leaders and date.span[0] < scene.sentence.tokens[holder.i].end)
            or (holder.i in leaders and hung.is_of_a_raid(trigger, holder))
            or (holder.i in followers and date.span[0] > trigger.hit.end)
        ):
            shared.append(date)
    opening = (
        (moments.fronted(trigger, inside, rivals) or moments.told_more_of(trigger, around))
        if not own
        else None
    )
    apart = [opening] if opening is not None else shared or _set_off(trigger, inside, rivals)
    best = sorted(own or apart, key=lambda d: d.span)
    if row := joined_days.row(trigger, inside, best):
        return joined_days.spanned(trigger, row)
    return min(best, key=lambda d: _distance(trigger, d), default=None)


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

    *La présidentielle de 2020* keeps its year to itself; *dix ans de prison en 2023* does not.
    """
    scene, at = trigger.scene, token
    units, kinds = scene.lexicon.units, scene.lexicon.phrases["kinds"]
    if hung.is_bare(scene, token) or hung.is_on_people(scene, token):
        at = hung.past_people(scene, token)
    for _ in range(_CLIMB):
        above = scene.sentence.head(at)
        if at.i in heads or at.pos == "VERB" or above is None:
            return at
        is_verb = above.i in heads or above.pos in ("VERB", "AUX")
        if not is_verb and at.relation in ("nmod", "appos", "conj", "amod", "acl", "nummod", "flat"):
            key = key_of(above.text)
            if _is_circumstance(scene, above, heads):
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


def _is_of_deed(trigger: Trigger, date: DateMention) -> bool:
    """Whether a date stands behind what somebody is punished for, and what that was done to: *executed for
    the murder of a policeman | in 2019*, but not *jailed for fraud in 2019*."""
    scene, start = trigger.scene, date.span[0]
    if _is_of_blame(trigger, date):
        return True
    if trigger.rule.kind not in _PUNISHING or start < trigger.hit.end or trigger.voice == "noun":
        return False
    first, last = scene.index(trigger.hit.end), scene.index(start)
    for lead in scene.lexicon.phrases["grounds"].find(scene.words, first, last):
        between = trigger.sentence.between(lead.end, start)
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
    """The verbs that go on with what is done to somebody: *were freed and flown out on Friday*, *a été arrêté
    et battu lundi*. Another act than leaving has a day of its own."""
    if trigger.voice not in ("passive", "active"):
        return set()
    sentence = trigger.sentence
    acts = frozenset() if trigger.rule.kind in OUT else frozenset(t.token.i for t in rivals)
    following = (c for c in sentence.children(trigger.token.i) if c.relation == "conj" and c.pos == "VERB")
    apart = frozenset(
        {"aux", "nsubj", "advmod"} if trigger.voice == "passive" else {"aux", "nsubj", "advmod", "obj"}
    )
    return {
        v.i
        for v in following
        if v.i not in acts and not any(c.relation in apart for c in sentence.children(v.i))
    }


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


def where_of(
    trigger: Trigger, rivals: Sequence[Trigger], extra: frozenset[int] = frozenset()
) -> tuple[str, Span, str | None, str | None] | None:
    """The place of the act: where it leads to for an expulsion or transfer, else where it is done; ``extra``
    are indices of further tokens whose places are the act's (*the talks took place in Rome*).

    Returns:
        Its name, its span, and its state: where the act is done, and where it leads.
    """
    scene, words = trigger.scene, trigger.scene.lexicon.words
    heads = frozenset(t.token.i for t in rivals)
    leads = trigger.rule.kind in ("expel", "transfer", "release")
    best: tuple[int, int, Mention] | None = None
    origin: str | None = None
    receiver: str | None = None
    for mention in scene.mentions:
        if mention.kind != "place" or mention.token is None or not mention.name:
            continue
        if mention.state in UNIONS and _soil(scene, mention) is None:
            continue  # "The first spy chief to be tried in the European Union".
        if scene.sentence.child(mention.token.i, "nummod") is not None:
            continue  # "À 207 Ukrainiens": people whom a number counts.
        case = _preposition(scene, mention.start, mention.token)
        to, at = case in words["to"], case in words["at"]
        if not case and _receives(trigger, mention.token):
            receiver = mention.state or receiver
        leaves = case in words["whence"]
        if leaves and trigger.rule.kind in _PASSED:
            if not is_origin(trigger, mention):
                continue
            origin = mention.state or origin
        if to and at:
            # Left open: a Slavic case tells (that of letters is but guessed: "в ФРГ выслали"), or the kind.
            grammatical = "" if mention.text.isupper() else mention.token.morph.get("Case")
            to = grammatical == "Acc" if grammatical else trigger.rule.kind != "release"
            at = not to or not grammatical
        if not (to if leads and to else at):
            continue
        if (own := is_own(trigger, rivals, mention)) is False or (
            own is None and (is_beyond if leads and to else is_aside)(trigger, mention)
        ):
            continue
        if trigger.parsed and own is None:
            holder = owner(scene.sentence, mention.token, heads)
            holder = _next_leading(holder, mention, rivals) if leads and to else holder
            if holder.i != trigger.token.i and holder.i not in extra:
                continue
            if is_under_noun(trigger, mention.token) and mention.start > trigger.hit.end + _NEAR:
                continue
        elif not 0 <= mention.start - trigger.hit.end <= _NEAR:
            continue
        rank = (0 if leads and to and not leaves else 1, abs(mention.start - trigger.hit.end))
        if best is None or rank < best[:2]:
            best = (*rank, mention)
    if best is None:
        led = receiver if leads else None
        here = trigger.hit.start, trigger.hit.end
        return None if origin is None and led is None else ("", here, origin, led)
    found, is_goal = best[2], leads and best[0] == 0
    span = found.start, found.end
    if trigger.rule.kind in SANCTION_ACTS or _only_tells(trigger, found, is_goal=is_goal):
        # "Officials in Haiti" are where they are, "in Egyptian prisons" names a state and no place.
        return "", span, None if is_goal else found.state, found.state if is_goal else None
    if found.state is not None and _is_of_several(trigger, found):
        return found.name, span, None, None
    if is_goal and trigger.rule.kind == "transfer" and is_in_prison(trigger, found):
        # Who is moved to a prison is moved within the state that holds him.
        return found.name, span, found.state, None
    return found.name, span, origin if is_goal else _soil(scene, found), found.state if is_goal else None


def _receives(trigger: Trigger, token: Token) -> bool:
    """Whether a case tells to whom people are handed (*переданы Киеву*), and not whom a verb bids or forbids
    to do it (*запретил Швейцарии высылать*)."""
    dative = token.morph.get("Case") == "Dat" or token.relation == "iobj"
    bidden = trigger.token.relation == "xcomp" and token.head == trigger.token.head
    return dative and not bidden


def _only_tells(trigger: Trigger, place: Mention, *, is_goal: bool) -> bool:
    """Whether a place only tells which state is meant: as an adjective, as where an event or some of many
    were, as one of two, or where a diplomat who is expelled was posted."""
    posted = is_posted(trigger, place, aside=not is_goal)
    if posted or _qualifies(trigger.scene, place) or _is_or_another(trigger, place):
        return True
    if is_of_some(trigger, place) and not _is_of_several(trigger, place):
        return True
    return is_of_aftermath(trigger, place) and not is_goal


def _next_leading(holder: Token, place: Mention, rivals: Sequence[Trigger]) -> Token:
    """The last verb joined to one that a place hangs on, between the two, by which people are led away:
    *freed and deported without delay to Peru 20 prisoners*."""
    for other in reversed(rivals):
        joined = other.rule.kind in _PASSED and other.token.relation == "conj"
        if joined and other.token.head == holder.i and holder.end <= other.hit.start < place.start:
            return other.token
    return holder


def _soil(scene: Scene, place: Mention) -> str | None:
    """The state that a place lies in; a body of states has none but where it sits: *Brussels*."""
    if place.state not in UNIONS:
        return place.state
    hits = scene.states.towns.find(scene.words, scene.index(place.start), scene.index(place.end))
    return next((hit.value for hit in hits), None)


def _qualifies(scene: Scene, place: Mention) -> bool:
    """Whether a place is only the adjective of another noun: *в Саратовской больнице*, *Egyptian prisons*."""
    token = place.token
    if token is None or " " in place.text.strip():
        return False
    above = scene.sentence.head(token)
    is_adjective = token.pos == "ADJ" or token.relation == "amod"
    return is_adjective and above is not None and above.start >= place.end and above.text.islower()


def _preposition(scene: Scene, start: int, token: Token) -> str:
    index = next((i for i in range(scene.first, scene.last) if scene.words[i].start >= start), scene.first)
    words = scene.lexicon.words
    for i in range(index - 1, max(index - 3, scene.first) - 1, -1):
        key = scene.words[i].key
        if key in words["to"] or key in words["at"] or key in words["from"]:
            return key
        if key not in words["determiners"]:
            break
    return cases_of(scene.sentence, token)


def _is_or_another(trigger: Trigger, place: Mention) -> bool:
    """Whether *or* joins another place to one, so that either may be meant: *arrêtés à Minsk ou à Brest*."""
    scene, words = trigger.scene, trigger.scene.lexicon.words
    small = words["or"] | words["at"] | words["determiners"]
    other = scene.behind(place.end)
    between = scene.words_in(place.end, other.start) if other is not None and other.kind == "place" else []
    alone = bool(between) and all(word.key in small for word in between)
    return alone and any(word.key in words["or"] for word in between)


def _is_of_several(trigger: Trigger, place: Mention) -> bool:
    """Whether a place is the first of several, in other states: *arrested in Peru, Chile and Malta*."""
    scene, words = trigger.scene, trigger.scene.lexicon.words
    small = words["and"] | words["at"] | words["determiners"]
    at = place.end
    for other in scene.mentions:
        if other.start < at or other.kind != "place":
            continue
        between = scene.words_in(at, other.start)
        text = scene.page.text[at : other.start]
        listed = "," in text or any(word.key in words["and"] for word in between)
        if not listed or not all(word.key in small for word in between):
            return False
        if other.state not in (None, place.state):
            return True
        at = other.end
    return False
