"""Exchanges of people: two releases that one clause tells, each by its side, each given for the other.

*Minsk et Kiev ont échangé 150 prisonniers de chaque camp* tells a release by each; *freed Ivan Morel in
exchange for Anna Petrova* the release of both. The second act keeps in `FoundAct.given_for` the trigger of
the first. The words are those of ``links.toml``.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace
from itertools import pairwise

import msgspec

from detente.model import SANCTION_ACTS, Group
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.beside import is_exchanged
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.found import FoundAct
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.two_sides.got_back import got_back
from detente.reading.acts.two_sides.parties import less_parties
from detente.reading.acts.two_sides.right_behind import is_of_thing, is_right_behind
from detente.reading.acts.whom.patients import WHOM
from detente.reading.acts.whom.people import roster_of
from detente.reading.forms import fold
from detente.reading.numbers import numerals
from detente.reading.phrases import Hit, Word
from detente.reading.states import range_of
from detente.reading.wordings import wordings

_DASHES = (" - ", "—", "–")
_PERSONS = frozenset({"person"})
_GIVEN = frozenset({"release", "pardon", "expel", "transfer"})
# What else may be given for another. Why somebody is held ends nothing ("freed a clerk convicted of spying
# for a teacher"), nor do words of an exchange ("freed in a prisoner swap for").
_RIVALS = _GIVEN | SANCTION_ACTS
_SIDES = frozenset({"place", "organization", "authority"})
_REACH, _NEAR, _NEXT = 25, 4, 16
_SIDES_REACH = 14
_TWO = 2


def other_side(trigger: Trigger, act: FoundAct, rivals: Sequence[Trigger]) -> list[FoundAct]:
    """An act with what its clause says was given for it, where that is people and no act of its own."""
    if act.act.kind not in _GIVEN or act.factuality == "denied":
        return [act]
    is_swap = is_exchanged(trigger)
    if _is_exchange(trigger):
        act = _of_counted(trigger, replace(act, act=less_parties(trigger, act.act)))
    others = [t for t in rivals if t.rule.kind in _RIVALS and not _is_exchange(t)]
    bartered = _bartered(trigger, act, others, swap=is_swap) or _opening(trigger, act, others)
    bartered = bartered or _got(trigger, act)
    if bartered is not None:
        # Who is handed over for somebody else goes home, and before no court.
        kind = "release" if act.act.kind == "transfer" else act.act.kind
        return [replace(act, act=msgspec.structs.replace(act.act, kind=kind)), bartered]
    return _by_both(trigger, act) if is_swap else [act]


def _is_exchange(trigger: Trigger) -> bool:
    """Whether the words of a trigger are a noun for an exchange."""
    return trigger.voice == "noun" and is_exchanged(trigger)


def _of_counted(trigger: Trigger, act: FoundAct) -> FoundAct:
    """The act of the people counted within the words of an exchange, whoever of the sides named gives them:
    *un échange de 32 prisonniers contre deux soldats*."""
    scene = trigger.scene
    start, end = trigger.hit.start, trigger.hit.end
    inside = next((m for m in scene.mentions if start <= m.start < end and m.group is not None), None)
    if inside is None or not _is_for_others(trigger):
        return act
    counted = msgspec.structs.replace(act.act, subjects=(), group=inside.group, authority=None)
    return replace(act, act=counted, bartered=True)


def _is_for_others(trigger: Trigger) -> bool:
    """Whether an exchange says right behind for whom its people are given, and not as many for as many."""
    scene, after = trigger.scene, trigger.hit.last + 1
    known = wordings(scene.page.language)["for"]
    return known.any(scene.words, after, min(after + _NEAR, scene.last))


def is_barter(trigger: Trigger, sides: Sequence[FoundAct]) -> bool:
    """Whether a verb of exchange tells one side alone, so that its people may be given or got."""
    if len(sides) == 1 and sides[0].act.subjects and sides[0].act.authority is None:
        # "Состоялся обмен Ивана Зимина": who is named may be either's, wherever it takes place.
        return trigger.scene.lexicon.exchange_is_open and is_exchanged(trigger)
    if trigger.voice != "active" or len(sides) != _TWO or sides[1].given_for is None:
        return False
    return is_exchanged(trigger) and sides[0].act.authority is not None and sides[1].act.authority is None


def is_series(trigger: Trigger) -> bool:
    """Whether exchanges are only counted, and nobody says between whom: *fifty prisoner exchanges*."""
    counted = trigger.voice == "noun" and trigger.sentence.child(trigger.token.i, "nummod") is not None
    return counted and is_exchanged(trigger) and not _sides(trigger)


def is_told(trigger: Trigger) -> bool:
    """Whether an exchange says whose it is, so that it is worth telling without anybody's name."""
    if not _is_exchange(trigger):
        return False
    return bool(_sides(trigger)) or (_inside(trigger) is not None and not _is_definite(trigger))


def _inside(trigger: Trigger) -> Group | None:
    """The people counted within the words of an exchange: *an exchange of 26 prisoners*."""
    within = trigger.scene.within(trigger.hit.start, trigger.hit.end)
    groups = (m.group for m in within if m.group is not None and m.start > trigger.hit.start)
    return next((group for group in groups if group.lo is not None or group.hi is not None), None)


def _is_definite(trigger: Trigger) -> bool:
    """Whether an exchange was told of before: *the exchange of 26 prisoners*."""
    articles = trigger.sentence.children(trigger.token.i)
    return any(c.relation == "det" and c.morph.get("Definite") == "Def" for c in articles)


def _bartered(trigger: Trigger, act: FoundAct, rivals: Sequence[Trigger], *, swap: bool) -> FoundAct | None:
    """The release of those for whom somebody is given: *en échange de Viktor Bout*, *swapped X for Y*."""
    scene = trigger.scene
    limit = min((t.hit.first for t in rivals if t.hit.first > trigger.hit.last), default=scene.last)
    known = wordings(scene.page.language)
    # The verb's own words may hold the preposition: "were exchanged for".
    start = trigger.hit.head + 1
    whom = act.act.subjects or act.act.group or trigger.voice in ("active", "passive")
    for shape, reach in (("against", _REACH), ("direct", _NEXT), ("for", _NEXT if swap and whom else 0)):
        for hit in known[shape].find(scene.words, start, min(limit, start + reach)):
            if shape == "for" and hit.start < max(end for _, end in _whom(scene, act, trigger)):
                continue
            roster = _people_after(scene, hit.last + 1, swap=swap)
            if roster is None or (limit < scene.last and roster.start >= scene.words[limit].start):
                continue
            if shape == "direct" and not is_right_behind(trigger, act.act, hit, roster):
                continue
            if not _are_same(roster, act) and not any(_tells_of(t, roster) for t in rivals):
                return _given(trigger, act, (hit, roster), _party(scene, start, limit) if swap else None)
    return None


def _opening(trigger: Trigger, act: FoundAct, rivals: Sequence[Trigger]) -> FoundAct | None:
    """The release of those for whom somebody is given in a clause that they open: *in exchange for Viktor
    Bout, Moscow freed Ivan Morel*."""
    scene = trigger.scene
    for hit in wordings(scene.page.language)["against"].find(scene.words, scene.first, trigger.hit.first):
        roster, text = _people_after(scene, hit.last + 1), scene.page.text
        opens = hit.first - scene.first <= _TWO or text[: hit.start].rstrip().endswith((",", ";", ":"))
        if roster is None or not opens or roster.end > trigger.hit.start or _are_same(roster, act):
            continue
        # Those told of before ("in exchange for these men") have been freed there.
        first = scene.token_at(scene.words[hit.last + 1].start)
        if first is not None and first.morph.get("PronType") == "Dem":
            continue
        told = any(hit.last < t.hit.first < trigger.hit.first for t in rivals)
        if not told and "," in text[roster.end : trigger.hit.start]:
            return _given(trigger, act, (hit, roster), None)
    return None


def _got(trigger: Trigger, act: FoundAct) -> FoundAct | None:
    """The release of those whom the side that hands others over gets for them: *and received eleven in
    return*."""
    if trigger.voice != "active" or act.act.authority is None or act.act.group is None:
        return None
    scene = trigger.scene
    found = got_back(scene, trigger.hit.last + 1)
    to = scene.lexicon.words["to"]
    party = _party(scene, trigger.hit.last + 1, found[0].first, to) if found is not None else None
    return _given(trigger, act, found, party) if found is not None else None


def _tells_of(rival: Trigger, roster: Roster) -> bool:
    """Whether a relative clause tells who frees people: *in return for 25 medics whom Moscow is to free*."""
    verb = rival.token
    if rival.voice != "active":
        return False
    if verb.relation == "xcomp":
        verb = rival.sentence.head(verb) or verb
    noun = rival.sentence.head(verb) if verb.dep == "acl:relcl" else None
    return noun is not None and roster.start <= noun.start < roster.end


def _are_same(roster: Roster, act: FoundAct) -> bool:
    return any(s.name == t.name for s in roster.subjects for t in act.act.subjects)


def _given(
    trigger: Trigger, act: FoundAct, whom: tuple[Hit[bool], Roster], authority: str | None
) -> FoundAct:
    """The release of those who are given, or got, for whom an act is done to."""
    hit, roster = whom
    told = msgspec.structs.replace(
        act.act,
        kind="release",
        authority=authority,
        subjects=tuple(roster.subjects),
        group=roster.group,
        where=None,
        basis=(),
        terms=None,
    )
    span = min(act.span[0], hit.start), max(act.span[1], roster.end)
    return FoundAct(
        told, span, act.factuality, (hit.start, hit.end), authority is not None,
        given_for=act.trigger, telling=act.telling, left_open=act.left_open,
    )  # fmt: skip


def _whom(scene: Scene, act: FoundAct, trigger: Trigger) -> list[tuple[int, int]]:
    """Where an act's own people stand, or its trigger."""
    return [s.span for s in act.act.subjects] or [(trigger.hit.start, scene.words[trigger.hit.head].end)]


def _people_after(scene: Scene, index: int, *, swap: bool = False) -> Roster | None:
    """The people named, counted or described right after a preposition; in a ``swap`` of people a name of
    nobody knows what is one of them: *swapped Bout for Griner*."""
    if index >= scene.last:
        return None
    start = scene.words[index].start
    unknown = next((m for m in scene.mentions if m.start == start and m.kind == "other"), None)
    if swap and unknown is not None:
        return roster_of(scene, unknown, _PERSONS | {"other"}) or None
    mention = next((m for m in scene.mentions if m.start >= start and m.kind in WHOM - {"pronoun"}), None)
    if mention is None or len(scene.words_in(start, mention.start)) > _NEAR:
        return None
    before = scene.page.text[start : mention.start]
    if any(mark in before for mark in ",.;:!?"):
        return None
    dash = next((before.index(dash) for dash in _DASHES if dash in before), 0)
    ahead = (t.pos for t in scene.sentence.between(start, start + dash))
    if mention.kind != "person" and any(pos in ("NOUN", "PROPN") for pos in ahead):
        return None  # "На двух ангольцев — сыновей министра": nobody gave the minister.
    if scene.page.is_possessive(mention.end):
        return None  # "For two of Maduro's nephews".
    between = [scene.token_at(w.start) for w in scene.words_in(start, mention.start)]
    of = scene.lexicon.words["of"]
    if mention.kind == "person" and is_of_thing(between, of):
        return None
    if any(
        t is not None
        and (
            (t.pos == "VERB" and t.relation != "amod")
            or t.pos == "SCONJ"
            or (t.pos == "ADP" and t.key not in of)
        )
        for t in between
    ):
        return None
    roster = roster_of(scene, mention, _PERSONS)
    # A parse may join them to those given for them, over what is said of these.
    roster.subjects = [subject for subject in roster.subjects if subject.span[0] >= start]
    return roster if roster else None


def _by_both(trigger: Trigger, act: FoundAct) -> list[FoundAct]:
    """A release by each of the two sides of an exchange; only the act where they are not named."""
    sides: list[str | None] = list(_sides(trigger))
    if len(sides) == 1:
        mine = act.act.authority if act.settled else None
        sides.insert(0, None if mine == sides[0] else mine)
    if len(sides) != _TWO or sides[0] == sides[1] or act.act.subjects:
        # "Turkey hosted an exchange of 26 prisoners": whose they are nobody says.
        whom = _inside(trigger) if act.act.group is None and not act.act.subjects else None
        told = msgspec.structs.replace(act.act, group=act.act.group or whom)
        if act.act.group is not None and _is_of_several(trigger):
            # "Russia and the West swapped 26": a sum over both.
            return [replace(act, act=msgspec.structs.replace(told, authority=None), bartered=True)]
        return [replace(act, act=told, bartered=act.bartered or whom is not None)]
    group = _each(trigger, act)
    one, other = (
        replace(
            act,
            act=msgspec.structs.replace(act.act, authority=side, group=group),
            settled=side is not None,
            led_to=sides[1],
        )
        for side in sides
    )
    return [one, replace(other, given_for=act.trigger)]


def _is_of_several(trigger: Trigger) -> bool:
    """Whether several together exchange somebody, and no number is each one's."""
    subject = subject_of(trigger) if trigger.voice == "active" else None
    if subject is None:
        return False
    # A parser may take the first of two for a clause, and join the verb to it.
    joining = {*SUBJECTS, "cc"}
    own = [
        c for c in trigger.sentence.children(trigger.token.i) if c.relation in joining and c.i <= subject.i
    ]
    if len(own) < _TWO and trigger.sentence.child(subject.i, "conj") is None:
        return False
    scene = trigger.scene
    return not wordings(scene.page.language)["each"].any(scene.words, scene.first, scene.last)


def _each(trigger: Trigger, act: FoundAct) -> Group | None:
    """How many each side gives: *150 de chaque camp*, *94 на 94*; a sum over both is none of it."""
    scene = trigger.scene
    known, group = wordings(scene.page.language), act.act.group
    inside = (m.group for m in scene.within(trigger.hit.start, trigger.hit.end) if m.group is not None)
    group = group or next(inside, None)
    noun = group.noun if group is not None else scene.page.text[trigger.hit.start : trigger.hit.end]
    if group is not None and known["each"].any(scene.words, scene.first, scene.last):
        return group
    text = fold(scene.page.text[scene.start : scene.sentence.end])
    found = list(numerals(scene.page.language).find(text))
    for one, other in pairwise(found):
        between = scene.words_in(scene.start + one.end, scene.start + other.start)
        if len(between) == 1 and one.value == other.value and _is(scene, between[0], "for"):
            return Group(noun=noun, lo=one.value, hi=one.value, qualifier="exact")
    return None


def _is(scene: Scene, word: Word, shape: str) -> bool:
    first, last = range_of(scene.words, (word.start, word.end), scene.first, scene.last)
    return wordings(scene.page.language)[shape].any(scene.words, first, last)


def _sides(trigger: Trigger) -> list[str]:
    """The sides of an exchange: *entre A et B*, *avec B*, or both of the subject before it."""
    scene, words = trigger.scene, trigger.scene.lexicon.words
    after = trigger.hit.last + 1
    for i in range(after, min(after + _SIDES_REACH, scene.last)):
        key = scene.words[i].key
        if key in words["between"]:
            return _joined(scene, scene.words[i].start, scene.sentence.end)
        if key in words["with"]:
            party = _party(scene, i, scene.last)
            before = _joined_before(trigger)
            return before if len(before) == _TWO else [party] if party is not None else []
    return _joined_before(trigger)


def _party(scene: Scene, start: int, limit: int, leading: Container[str] = ()) -> str | None:
    """The side with which something is exchanged, or to which those go whom words like *to* lead to it."""
    for i in range(start, limit):
        if scene.words[i].key not in (leading or scene.lexicon.words["with"]):
            continue
        at = scene.words[i].end
        mention = next((m for m in scene.mentions if m.start >= at and m.kind in _SIDES), None)
        if mention is not None and len(scene.words_in(at, mention.start)) <= _TWO:
            return _code(scene, mention)
    return None


def _code(scene: Scene, mention: Mention) -> str | None:
    """The state that a mention names, or the body that acts for none."""
    first, last = range_of(scene.words, (mention.start, mention.end), scene.first, scene.last)
    state = mention.state or scene.states.of(scene.page.text, scene.words, first, last)
    # A town of no state that the text knows is where people are from.
    return state or (mention.name if mention.kind != "place" else None) or None


def _joined(scene: Scene, start: int, end: int) -> list[str]:
    """The two sides that stand first in a stretch, with nothing but *and* between them."""
    mentions = [m for m in scene.mentions if start <= m.start and m.end <= end and m.kind in _SIDES]
    if len(mentions) < _TWO or not _are_joined(scene, mentions[0], mentions[1]):
        return []
    if len(scene.words_in(start, mentions[0].start)) > _NEAR:
        return []
    return [code for m in mentions[:_TWO] if (code := _code(scene, m)) is not None]


def _joined_before(trigger: Trigger) -> list[str]:
    """The two sides that are the subject of an exchange: *Russia and Ukraine swapped 150 prisoners*; of more
    than two none is the other's."""
    scene = trigger.scene
    mentions = [m for m in scene.mentions if m.end <= trigger.hit.start and m.kind in _SIDES]
    for one, other in reversed(list(pairwise(mentions))):
        if not _are_joined(scene, one, other):
            continue
        first, _ = range_of(scene.words, (one.start, one.end), scene.first, scene.last)
        before = [scene.words[i].key for i in range(max(first - _TWO, scene.first), first)]
        words = scene.lexicon.words
        governed = any(
            key in words[name] for key in before for name in ("of", "by", "to", "at", "from", "with")
        )
        third = any(
            m.start < one.start and scene.page.text[m.end : one.start].strip() == "," for m in mentions
        )
        return [] if governed or third else [c for m in (one, other) if (c := _code(scene, m)) is not None]
    return []


def _are_joined(scene: Scene, one: Mention, other: Mention) -> bool:
    words = scene.lexicon.words
    keys = [w.key for w in scene.words_in(one.end, other.start)]
    if any(mark in scene.page.text[one.end : other.start] for mark in ",.;:"):
        return False
    rest = [k for k in keys if k not in words["and"]]
    return len(rest) < len(keys) and all(k in words["determiners"] for k in rest)
