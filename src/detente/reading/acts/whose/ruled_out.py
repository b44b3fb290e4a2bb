"""The states whose an act is not, by what else a text tells of them: that they ask for it, condemn it, give
something for it, receive whom it is done to, or only expelled him before (*Peru expelled X in May. He was
tried in June*)."""

from __future__ import annotations

from detente.model import TRYING_ACTS
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import lexicon
from detente.reading.acts.whose.circles import Circles, is_earlier, is_sent_away, states_of
from detente.reading.acts.whose.focus import FREEING, SEIZING
from detente.reading.acts.whose.handing import extradites
from detente.reading.acts.whose.holders import Holders
from detente.reading.acts.whose.prisons import bounds_of
from detente.reading.parsing.parse import Page
from detente.reading.phrases import Word, last_before
from detente.reading.states import range_of, states

_JUDGING = frozenset({"pardon", "sentence"})
_PUNISHING = SEIZING | {"expel", "impose"}


def ruled_out(
    page: Page, words: list[Word], act: FoundAct, circles: Circles, holders: Holders
) -> set[str | None]:
    """The states whose an act is not, though its sentence or what else is told of the same people names
    them."""
    frees, bounds = act.act.kind in FREEING, bounds_of(page, words, act)
    # "Pardoned by Cairo, he left prison and went home to Giza."
    judged = states_of(a for a in circles.on_the_same(act) if frees and a.act.kind in _JUDGING)
    others = (holders.goals(bounds, frees=frees) - judged) | {act.led_to}
    others |= circles.handing(act) | circles.receiving(act)
    others |= circles.punishing(act) | _trying(page, act, circles)
    others |= holders.arrived_in(bounds, act.trigger) if is_sent_away(act) else set()
    others |= circles.partners.get(act.trigger, frozenset())
    others |= _bystanders(page, words, act, circles, holders)
    if frees:
        others |= holders.asking(bounds, act.trigger)
        # Whom a state has expelled it does not hold.
        others |= states_of(
            a for a in circles.on_the_same(act) if is_sent_away(a) and not is_earlier(page, act, a)
        )
    elif act.act.kind in TRYING_ACTS:
        others |= _banishing(page, words, act, circles)
    if act.act.kind in SEIZING:
        others |= _left_behind(page, words, act, circles)
    if act.act.kind in SEIZING and not circles.on_the_same(act):
        others |= circles.sending(act)
    return others


def _bystanders(page: Page, words: list[Word], act: FoundAct, circles: Circles, holders: Holders) -> set[str]:
    """The states that condemn an act, at whose request it is done, that get back whom it was done to, or of
    which its sentence says only since when it is done."""
    bounds = bounds_of(page, words, act)
    near = holders.asking(bounds, act.trigger, "condemning") | holders.requesting(bounds)
    near |= holders.asking(bounds, act.trigger, "receiving", behind=False)
    near |= _urging(page, words, act, holders)
    return near | states_of(other for other in circles.beside(act) if _is_since(page, words, other, act))


def _urging(page: Page, words: list[Word], act: FoundAct, holders: Holders) -> set[str]:
    """The states that ask others for an act, also by who leads them: *Poland urged its allies to expel X*; or
    propose to them to punish: *to free*, which may be their own, is not meant."""
    known, bounds = lexicon(page.language), bounds_of(page, words, act)
    if known is None or bounds[0] >= bounds[1]:
        return set()
    before = range_of(words, (words[bounds[0]].start, act.trigger[0]), *bounds)
    hows = ("urging_others", "proposing_to_others") if act.act.kind in _PUNISHING else ("urging_others",)
    found = set[str]()
    for how in hows:
        urging = next(reversed(list(known.phrases[how].find(words, *before))), None)
        if urging is not None:
            led = list(states(page.language).leaders.find(words, bounds[0], urging.first))[-1:]
            found |= holders.asking(bounds, act.trigger, how, behind=False)
            found |= {leader.value for leader in led}
    return found


def _trying(page: Page, act: FoundAct, circles: Circles) -> set[str]:
    """The states that try those who are extradited, and so are who gets them."""
    if not extradites(page, act):
        return set()
    return states_of(a for a in circles.on_the_same(act) if a.act.kind in TRYING_ACTS)


def _banishing(page: Page, words: list[Word], act: FoundAct, circles: Circles) -> set[str]:
    """The states of which no more is told than that they expelled those who are tried further on: *Peru
    expelled X in May. He was tried in June*; not *expelled X after he was tried*."""
    known, done = lexicon(page.language), circles.on_the_same(act)
    sent = [a for a in done if is_sent_away(a) and a.trigger[1] <= act.trigger[0]]
    sent = [a for a in sent if not is_earlier(page, act, a)]
    if not sent or known is None:
        return set()
    between = range_of(words, (sent[-1].trigger[1], act.trigger[0]), *bounds_of(page, words, act))
    if known.phrases["aftermath"].any(words, *between):
        return set()
    return states_of(sent) - states_of(a for a in done if a.act.kind != "expel")


def _left_behind(page: Page, words: list[Word], act: FoundAct, circles: Circles) -> set[str]:
    """The states from which those had been sent away who are seized: *was jailed after his deportation from
    Peru*, *deported from Peru in May, X was arrested*, or whose day tells that it was later."""
    bounds, known, found = bounds_of(page, words, act), lexicon(page.language), set[str]()
    if known is None:
        return found
    names = {subject.name for subject in act.act.subjects}
    for sent in circles.sent_away:
        told = {subject.name for subject in sent.act.subjects}
        if told and told.isdisjoint(names):
            continue
        if bounds_of(page, words, sent) != bounds:
            # "Peru deported X in May. He was arrested on Monday."
            before, day = sent.act.when, act.act.when
            if told and before is not None and day is not None and before[: len(day)] < day[: len(before)]:
                found |= states_of([sent])
            continue
        low, high = sorted((act.trigger, sent.trigger))
        between = range_of(words, (low[1], high[0]), *bounds)
        later = known.phrases["aftermath"].any(words, *between)
        if later if low == act.trigger else not (later or is_earlier(page, act, sent)):
            found |= {sent.act.authority or sent.place_state or ""}
    return found


def _is_since(page: Page, words: list[Word], other: FoundAct, act: FoundAct) -> bool:
    """Whether another act only says since when: *40 were freed since Chile seized the port*."""
    bounds = bounds_of(page, words, other)
    at = range_of(words, other.trigger, *bounds)[0]
    hit = last_before(states(page.language).since, words, bounds[0], at)
    if hit is None:
        return False
    return act.trigger[0] < hit.start or "," in page.text[other.trigger[1] : act.trigger[0]]
