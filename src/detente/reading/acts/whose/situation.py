"""Whose act it was where the clause leaves that to the situation: *elle a été condamnée* in a text about one
state, *le tribunal* of the state in question.

A state is filled in only where the text leaves no other: the one in which somebody was seized or tried, the
one that holds those who are freed, the one that did something else to the same person, the only one that
holds or frees anybody in the sentence or the paragraph, or the one that the text is mostly about, where
nothing tells of prisons elsewhere. A state frees only whom it is said to hold: neither the place of a
handover, nor the nationality of prisoners or speakers, is an authority. Whoever is only described and fits
none is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

import msgspec

from detente.model import CUSTODY_ACTS, TRYING_ACTS
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import lexicon
from detente.reading.acts.whom import nationals
from detente.reading.acts.whose import prisons, trading
from detente.reading.acts.whose.circles import Circles, is_sent_away, says_more, states_of
from detente.reading.acts.whose.focus import FREEING, SEIZING, Focus, focus
from detente.reading.acts.whose.handing import extradites
from detente.reading.acts.whose.holders import Holders
from detente.reading.acts.whose.main_state import is_by_main, is_of_a_tribunal, is_state, is_tried_elsewhere
from detente.reading.acts.whose.prisons import bounds_of, reach
from detente.reading.acts.whose.ruled_out import ruled_out
from detente.reading.acts.whose.settings import is_set_elsewhere, place_before, seized_on_arrival, setting_of
from detente.reading.acts.whose.wanted import by_the_wanting
from detente.reading.parsing.parse import Page
from detente.reading.phrases import Word
from detente.reading.phrases import words as cut
from detente.reading.states import range_of, states
from detente.reading.wordings import wordings

_OPENING, _LEAD = 4, 3


def fill(page: Page, words: list[Word], found: Sequence[FoundAct], *, sanctions: bool) -> list[FoundAct]:
    """The acts, with their authorities where the situation settles them.

    ``sanctions`` tells that the text speaks of sanctions, in which case the United States may be there as
    their author.
    """
    found = _by_the_giver(page, _from_captors(page, words, found))
    settled = [
        a for a in found if a.settled and a.act.authority and a.act.kind in CUSTODY_ACTS and not a.bartered
    ]
    about, holders = Focus(), None
    if any(_is_open(page, words, act) or _is_announced(act) for act in found):
        about = focus(page, words, found, settled, sanctions=sanctions)
        by_state = is_state(about.state or "")
        captives = by_state and nationals.are_most_captives(page, words, found)
        done = sum(act.act.authority == about.state for act in settled)
        about = replace(about, captives=captives, swap=_tells_a_swap(page, words, found), done=done)
        holders = Holders(page, words)
    acting = _acting(found, settled, about.state)
    whose: dict[int, FoundAct] = {}
    sides = [_by_other_side(page, words, act) for act in found]
    circles, states_told = Circles(page, settled), set[str]()
    circles.partners = trading.partners(page, words, found)
    circles.sent_away = [a for a in found if is_sent_away(a)]
    circles.banished = [a for a in settled if is_sent_away(a) and a.led_to]
    circles.regaining = _regaining(page, words, found)
    if holders is not None and about.state is not None:
        circles.scattered = _scattered(page, words, found, holders, about.state)
    for act in found:
        circles.pass_on(act)
        circles.punish(act)
        circles.get_back(act)
        if holders is not None and act.act.kind == "expel":
            circles.send(act, holders.goals(bounds_of(page, words, act), frees=True) | {act.led_to})
    # Who seized or tried somebody is asked first: he may be the one who frees him.
    order = sorted(range(len(found)), key=lambda i: found[i].act.kind in FREEING)
    # What is told further on is asked again of those before: "captured in May and tried in Lima", and who
    # frees somebody, of his arrest.
    for i in (*order, *order):
        again = i in whose and not whose[i].act.authority
        if i in whose and not (again and (circles.are_placed(found[i]) or circles.are_freed(found[i]))):
            continue
        told = sides[i]
        if holders is not None and _is_open(page, words, told):
            doing = acting | (states_told & holders.alone)
            filled = _whose(page, words, told, circles, about, holders, doing)
            told = _with(told, None if _is_no_captors(page, words, told, found, filled) else filled)
        elif holders is not None and _is_announced(told):
            held = prisons.by_holder(page, words, told, holders) or circles.holding(told)
            told = _with(told, held or told.act.authority)
        whose[i] = told if told.act.authority and told.settled else _with(told, None)
        if whose[i].act.authority:
            states_told |= states_of([whose[i]])
            circles.add(whose[i])
            circles.pass_on(whose[i])
    return [whose[i] for i in range(len(found))]


def _is_no_captors(
    page: Page, words: list[Word], act: FoundAct, found: Sequence[FoundAct], authority: str | None
) -> bool:
    """Whether an act is none that those who hold hostages are the authors of unless it is said: a pardon, or
    a stay in prison of others than they let go."""
    if authority is None or is_state(authority) or act.act.kind not in ("pardon", "detain"):
        return False
    own, names = act.act, {s.name for s in act.act.subjects}
    theirs = [a.act for a in found if a.act.authority == authority]
    same = any(
        (own.group is not None and own.group == a.group) or names & {s.name for s in a.subjects}
        for a in theirs
    )
    captive = nationals.are_captives(page, words, act, bounds_of(page, words, act), widely=False)
    return own.kind == "pardon" or not (own.authority is not None or same or captive)


def _tells_a_swap(page: Page, words: list[Word], found: Sequence[FoundAct]) -> bool:
    """Whether a text tells an exchange by two sides, or opens with one of prisoners."""
    if any(a.given_for is not None and a.led_to is not None for a in found):
        return True
    known, swap = lexicon(page.language), wordings(page.language)["swap"]
    lead = range_of(words, (0, page.sentences[min(_LEAD, len(page.sentences)) - 1].end), 0, len(words))
    hits = known.triggers.find(words, *lead) if known is not None else ()
    return any(
        h.value.nominal and h.value.kind == "release" and swap.any(words, h.first, h.last + 1) for h in hits
    )


def _from_captors(page: Page, words: list[Word], found: Sequence[FoundAct]) -> list[FoundAct]:
    """The acts; whoever was kidnapped gets free from no state, unless the words say so."""
    known = lexicon(page.language)
    taken = {s.name for a in found if a.by_anybody and a.act.kind == "detain" for s in a.act.subjects}

    def is_captive(act: FoundAct) -> bool:
        if act.act.kind != "release" or act.act.authority is not None or known is None:
            return False
        if any(s.name in taken for s in act.act.subjects):
            return True
        bounds = bounds_of(page, words, act)
        hits = known.triggers.find(words, *bounds)
        return any(
            h.value.by_anybody and h.value.kind == "detain" and h.value.is_near(words, *bounds) for h in hits
        )

    return [replace(a, by_anybody=True) if is_captive(a) else a for a in found]


def _by_the_giver(page: Page, found: Sequence[FoundAct]) -> list[FoundAct]:
    """The acts; in a language whose exchanges say by their order who is given, the state that gives somebody
    frees him, unless the words say who else held him: *Mali traded X for Y*."""
    known = lexicon(page.language)
    told = [a for a in found if a.act.kind in CUSTODY_ACTS and not a.bartered]
    told = [a for a in told if a.place_state or (a.settled and a.act.authority)]
    held = {s.name for a in told for s in a.act.subjects}

    def is_given(act: FoundAct) -> bool:
        names = {s.name for s in act.act.subjects}
        return act.bartered and act.act.authority is not None and bool(names) and names.isdisjoint(held)

    if known is None or known.exchange_is_open:
        return list(found)
    return [replace(a, bartered=False) if is_given(a) else a for a in found]


def _with(act: FoundAct, authority: str | None) -> FoundAct:
    return replace(act, act=msgspec.structs.replace(act.act, authority=authority), settled=True)


def _codes_of(acts: Iterable[FoundAct], page: Page) -> set[str]:
    """The states, and the bodies of none, whose acts they are; a court acts for itself alone."""
    bodies = states(page.language).bodies
    return {code for code in states_of(acts) if is_state(code) or bodies.any(cut(code))}


def _acting(found: Sequence[FoundAct], settled: Sequence[FoundAct], main: str | None) -> set[str]:
    """The states that seize, try or free people by the words of a text; the one that it is about does where
    its courts or police do."""
    inside = {a.place_state for a in found if a.place_state and a.act.kind not in FREEING}
    described = any(a.act.authority and not a.settled and a.act.kind in CUSTODY_ACTS for a in found)
    return states_of(settled) | inside | ({main} if main is not None and described else set())


def _is_open(page: Page, words: list[Word], act: FoundAct) -> bool:
    """Whether words leave open whose a custody act is; nobody's need it be where somebody died who was not
    put to death."""
    if act.act.kind == "die" and (act.act.authority is not None or not _is_execution(page, words, act)):
        return False
    if act.by_anybody and act.act.authority is None:
        return prisons.leaves_one(page, words, act)
    if act.bartered:
        return True
    return act.act.kind in CUSTODY_ACTS and (act.act.authority is None or not act.settled)


def _is_announced(act: FoundAct) -> bool:
    """Whether a state announces that people are free, whom another may have held."""
    return act.act.kind == "release" and act.factuality == "announced" and act.act.authority is not None


def _is_execution(page: Page, words: list[Word], act: FoundAct) -> bool:
    """Whether somebody who dies is put to death."""
    known, bounds = lexicon(page.language), bounds_of(page, words, act)
    if known is None or not known.phrases["executions"].any(words, *reach(words, act, bounds)):
        return False
    lynched = known.phrases["lynching"].any(words, *bounds)
    return not lynched and not nationals.are_captives(page, words, act, bounds, widely=False)


def _whose(
    page: Page,
    words: list[Word],
    act: FoundAct,
    circles: Circles,
    about: Focus,
    holders: Holders,
    acting: Set[str],
) -> str | None:
    if act.bartered or (act.given_for is not None and act.act.authority is None):
        return _of_side(page, words, act, circles, holders)
    frees = act.act.kind in FREEING
    bounds = bounds_of(page, words, act)
    if prisons.leaves_one(page, words, act):
        held = prisons.held_in(page, words, act, holders, reach(words, act, bounds))
        held = held or states_of(circles.on_the_same(act))
        return held.pop() if len(held) == 1 else None
    apart = (frees and circles.are_apart(act)) or is_of_a_tribunal(page, words, act, about, bounds)
    if act.place_state in (led := nationals.led(page, act)) or _is_asked_for(act) or apart:
        return None
    if (whence := _whence(page, words, act)) is not None:
        return whence
    if act.place_state is not None and not _is_home(page, words, act, bounds):
        return act.place_state
    if act.act.kind in SEIZING and nationals.at_home(page, words, act, bounds):
        return None
    if act.act.kind in SEIZING:
        setting = None if says_more(page, act) else setting_of(page, words, act, bounds)
        setting = place_before(page, words, act, bounds) or seized_on_arrival(page, words, act) or setting
        if setting is not None:
            return setting
    if (prison := prisons.by_prison(page, words, act, holders, swap=about.swap)) is not None:
        return prison or None
    if (wanting := _wanting(page, words, act, circles)) is not None:
        return wanting or None
    if (there := _of_journey(page, words, act, circles, bounds)) is not None:
        return there or None
    apart_from = prisons.of_others(page, words, act, holders) - circles.elsewhere(act)
    others = ruled_out(page, words, act, circles, holders) | led
    # Who only let somebody go before need not be the one who does more to him.
    others |= apart_from - states_of(a for a in circles.on_the_same(act) if a.act.kind not in FREEING)
    if doing := _doing(page, act, circles, others):
        passing = about.swap and frees and circles.are_passing(act, about.state)
        return doing.pop() if len(doing) == 1 and not passing else None
    if act.act.authority is None:
        either = about.swap and (frees or act.act.kind == "detain")  # Either side may have held them.
        # "Caracas was angered by his extradition to the United States", from a third state.
        moved = act.act.kind == "transfer" and act.led_to is not None
        if either or moved or nationals.are_captives(page, words, act, bounds, widely=about.captives):
            return None
    main = about.state
    looked_after = main is not None and nationals.are_looked_after(page, words, act, bounds, main)
    if looked_after or nationals.go_home(page, words, act, bounds):
        return None
    others |= apart_from | (circles.regaining if act.act.kind in SEIZING and not act.act.subjects else set())
    others |= nationals.foreign(page, words, act, bounds)
    # What is given back for an act (*en échange*) is another's.
    is_answer = wordings(page.language)["pointing"].any(words, *bounds)
    left = holders.named() - others if act.act.kind == "expel" and others else set()
    if len(left) == 1 and left <= acting:
        return left.pop()  # Of the only two states those who are expelled are the other's.
    widely = (main is None or not about.sure) and not is_answer
    for circle in circles.around(act, nationals.called(page, words, act, bounds), widely=widely):
        if doing := _codes_of(circle, page) - others:
            alone = doing.pop() if len(doing) == 1 else None
            if alone is None or (frees and holders.beside(bounds, alone)):
                return None  # "Chile seized a ship. Peru's president said that 40 had been freed."
            return None if is_set_elsewhere(page, words, act, alone) else alone
    if act.act.kind == "expel" and main in holders.goals((0, len(words)), frees=True):
        return None  # "Was expelled. He flew to Peru."
    if main is None or main in others or is_answer or _is_scattered(act, circles.scattered):
        return None
    away = is_set_elsewhere(page, words, act, main) or is_tried_elsewhere(page, words, act, about)
    return main if not away and is_by_main(page, words, act, about, holders, acting) else None


def _wanting(page: Page, words: list[Word], act: FoundAct, circles: Circles) -> str | None:
    """The state to which those who are tried are extradited, or for which another seizes them, or "" where
    that is not told; None where no text tells so."""
    if len(sought := circles.seeking(act)) == 1:
        return sought.pop()
    open_ = act.act.kind in TRYING_ACTS and act.act.authority is None
    return by_the_wanting(page, words, act, circles.on_the_same(act)) if open_ else None


def _of_journey(
    page: Page, words: list[Word], act: FoundAct, circles: Circles, bounds: tuple[int, int]
) -> str | None:
    """The state of an act on somebody where a journey led, or "" where it leaves that open (*expelled to
    Peru, where they were charged and freed on bail*); None where no journey is told."""
    if act.act.kind in FREEING and place_before(page, words, act, bounds):
        return ""
    return circles.arrived(act, words, bounds)


def _doing(page: Page, act: FoundAct, circles: Circles, others: Set[str | None]) -> set[str]:
    """The states that did something else to those whom an act is done to: also where that leads, if they are
    only moved (*arrested in Lima and moved to another prison in Peru*)."""
    doing = states_of(circles.on_the_same(act))
    moved = act.act.kind == "transfer" and doing == {act.led_to} and not extradites(page, act)
    if act.act.kind == "detain":
        others = others | circles.wanting(act)
    return doing if moved else doing - others


def _whence(page: Page, words: list[Word], act: FoundAct) -> str | None:
    """The state behind the words of an expulsion and its day, from which it leads: *expulsé de France*."""
    known, at = lexicon(page.language), range_of(words, act.trigger, 0, len(words))[1]
    while known is not None and at < len(words) and words[at].key in known.words["days"]:
        at += 1  # "Expulsé jeudi soir de France".
    if act.act.kind != "expel" or known is None or at + 1 >= len(words):
        return None
    if words[at].broken or words[at].key not in known.words["from"]:
        return None
    found = states(page.language).places(page.text, words, at + 1, min(at + _OPENING, len(words)))
    return next((code for span, code in found if span[0] == words[at + 1].start), None)


def _is_asked_for(act: FoundAct) -> bool:
    """Whether an extradition is only asked for: the state of the text is mostly the one that asks."""
    return act.act.kind == "transfer" and act.factuality == "possible"


def _scattered(
    page: Page, words: list[Word], found: Sequence[FoundAct], holders: Holders, main: str
) -> set[str]:
    """Who is told to be in several states, of which the text's own is one: *des journalistes arrêtés au Tchad
    et au Gabon*."""
    groups = ((a, a.act.group) for a in found if a.act.kind in CUSTODY_ACTS)
    return {
        group.noun
        for a, group in groups
        if group is not None and holders.lists(bounds_of(page, words, a), main)
    }


def _regaining(page: Page, words: list[Word], found: Sequence[FoundAct]) -> set[str]:
    """The states whose own people are freed by nobody told, so that others held them: *подтвердило
    возвращение 110 российских граждан*."""
    freed = (a for a in found if a.act.kind in FREEING and a.act.authority is None and not a.act.subjects)
    return {code for a in freed for code in nationals.foreign(page, words, a, bounds_of(page, words, a))}


def _is_scattered(act: FoundAct, scattered: Set[str]) -> bool:
    """Whether an act is told of a group that is in several states, and of nobody by name."""
    return act.act.group is not None and not act.act.subjects and act.act.group.noun in scattered


def _is_home(page: Page, words: list[Word], act: FoundAct, bounds: tuple[int, int]) -> bool:
    """Whether where an act is done says nothing of its author: where people are freed, and where those were
    at home who are taken from there."""
    if act.act.kind == "release":
        # Whoever frees somebody on terms does it where he holds him.
        bail, told = lexicon(page.language), reach(words, act, bounds)
        return bail is None or not bail.phrases["bailing"].any(words, *told)
    if act.act.kind != "expel":
        return False
    return act.place_state in {h.value for h in states(page.language).demonyms.find(words, *bounds)}


def _by_other_side(page: Page, words: list[Word], act: FoundAct) -> FoundAct:
    """An exchange of a side's own people is their release by the other: *Oslo and Riga held an exchange, 20
    Norwegians returned*."""
    authority, other = act.act.authority, act.led_to
    if act.act.kind != "release" or authority is None or other in (None, authority):
        return act
    own = nationals.foreign(page, words, act, bounds_of(page, words, act))
    return replace(_with(act, other), led_to=authority) if own == {authority} else act


def _of_side(page: Page, words: list[Word], act: FoundAct, circles: Circles, holders: Holders) -> str | None:
    """Who frees the people of one side of an exchange: who held them, and not the state of the text."""
    holding = states_of(circles.on_the_same(act))
    if not holding and act.given_for is not None:
        # "In exchange for X, a spy held in Portugal".
        behind, _ = range_of(words, (act.span[1], act.span[1]), 0, len(words))
        holding = prisons.held_in(page, words, act, holders, (behind, bounds_of(page, words, act)[1]))
    known = lexicon(page.language)
    said = None if known is None or known.exchange_is_open else act.act.authority
    return holding.pop() if len(holding) == 1 else said
