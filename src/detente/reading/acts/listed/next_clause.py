"""Where a list ends because a clause of its own begins: *a libéré A, et la journaliste B, détenue depuis
2021, a été condamnée*.

Parsers often join the subject of a second clause to the object of the first, and hang its verb anywhere. So
only the order of the words is asked here, in languages without cases: a subject stands before its verb, with
nothing between but what two commas set off, and where each clause before has its verb, the next verb's
subject is the last name before it.
"""

from __future__ import annotations

from itertools import pairwise

from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.factuality.cues import cues
from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import is_finite_verb

_FARTHEST, _TITLE = 30, 4
_OF_CLAUSES = frozenset({"root", "conj", "parataxis", "ccomp", "advcl", "xcomp", "acl", "aux", "cop", "dep"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_LED = frozenset({"DET", "PROPN", "PRON", "NOUN"})
_ENDS = frozenset(";:.!?()«»“”—–")


def without_next_clause(trigger: Trigger, roster: Roster) -> None:
    """Leave out of those of an act whom another clause has for its subject, behind it or before."""
    scene = trigger.scene
    named = sorted(roster.subjects, key=lambda s: s.span)
    mentions = [m for s in named if (m := scene.at(*s.span)) is not None]
    if len(mentions) < len(named) or scene.cast.lexicon.stems or not trigger.parsed:
        return
    for i, (one, other) in enumerate(pairwise(mentions), 1):
        if not begins_own_clause(scene, one, other):
            continue
        kept = named[i:] if other.end <= trigger.hit.start else named[:i]
        roster.subjects = [s for s in roster.subjects if s in kept]
        if roster.group is None:
            roster.start, roster.end = kept[0].span[0], kept[-1].span[1]
        return


def begins_own_clause(scene: Scene, leader: Mention, mention: Mention) -> bool:
    """Whether a name behind another, to which a list would join it, is of the subject of a verb behind it."""
    if scene.cast.lexicon.stems or not scene.sentence.parsed or mention.start < leader.end:
        return False
    verb, joined = _verb_behind(scene, mention)
    if verb is None or not any(_is_told_before(scene, m.start) for m in (leader, mention)):
        return False
    if _is_parted(scene, leader, mention):
        return True
    number = verb.morph.get("Number") or ("Plur" if verb.pos == "AUX" else "")
    if number == "Sing" or (not number and not joined):
        return not joined
    if joined:
        return len(joined) == 1 and _is_led_by_and(scene, leader, mention)
    several = mention.group is not None and not mention.group.lo == mention.group.hi == 1
    return several or any(m.name for m in scene.within(leader.end, mention.start))


def _is_parted(scene: Scene, leader: Mention, mention: Mention) -> bool:
    """Whether a semicolon or a word like *while* stands between two names."""
    known = scene.lexicon.words["contrast"]
    between = scene.words_in(leader.end, mention.start)
    return any(w.key in known for w in between) or ";" in scene.page.text[leader.end : mention.start]


def _is_led_by_and(scene: Scene, leader: Mention, mention: Mention) -> bool:
    """Whether *and* leads to a name, or to what its bearer is."""
    before = scene.words_in(leader.end, mention.start)[-_TITLE:]
    return any(word.key in scene.lexicon.words["and"] for word in before)


def _is_apposed(scene: Scene, mention: Mention) -> bool:
    """Whether a comma parts a name from the noun for its bearer: *son avocate, B, a porté plainte*."""
    before = scene.before(mention.start)
    if before is None or before.name or before.kind != "people":
        return False
    return scene.page.text[before.end : mention.start].strip() == ","


def _verb_behind(scene: Scene, mention: Mention) -> tuple[Token | None, list[Mention]]:
    """The finite verb behind a name whose subject it may be, over what is said of it and over names that are
    joined to it; and these names."""
    joined: list[Mention] = []
    pending, commas, noun = 0, int(_is_apposed(scene, mention)), False
    for token in scene.sentence.after(mention.end)[:_FARTHEST]:
        if token.text in _ENDS:
            break
        if any(m.start <= token.start < m.end for m in joined):
            continue
        if token.text == ",":
            commas, noun = commas + 1, False
            beside = scene.behind(token.end)
            if beside is not None and beside.kind == "person" and not scene.words_in(token.end, beside.start):
                joined.append(beside)
        elif _opens(scene, token):
            pending += 1
        elif is_finite_verb(token):
            if pending:
                pending -= not _goes_on(scene, token)
                continue
            apart = commas == 1 or noun  # "A libéré A, a annoncé le parquet"; "A, le parquet attend".
            told = token.relation in _OF_CLAUSES and not (
                apart or _goes_on(scene, token) or (commas and _reports(scene, token))
            )
            return (token if told else None), joined
        elif token.key in scene.lexicon.words["and"] and not pending:
            if (other := _next(scene, token.end)) is None:
                break
            joined.append(other)
        elif token.pos in _NOMINAL and not _is_clitic(token):
            noun = True
    return None, joined


def _next(scene: Scene, position: int) -> Mention | None:
    """The name right behind *and*, over what its bearer is."""
    behind = scene.behind(position)
    while behind is not None and not behind.name and behind.kind == "people":
        behind = scene.behind(behind.end)
    near = behind is not None and len(scene.words_in(position, behind.start)) <= _TITLE
    return behind if near else None


def _is_clitic(token: Token) -> bool:
    """Whether a pronoun is no subject: *B s'est vu refuser*."""
    return token.pos == "PRON" and token.relation not in SUBJECTS


def _reports(scene: Scene, verb: Token) -> bool:
    """Whether a verb has its subject behind it, and so only reports what stands before: *…, détenus depuis
    2021, a annoncé le parquet*."""
    main, known = scene.sentence.helped(verb), cues(scene.page.language)
    behind = next(iter(scene.sentence.after(main.end)), None)
    led = behind is not None and behind.pos in _LED
    for name in ("speech", "announcing") if led else ():
        if known.holds(name, scene.words, scene.first, scene.last, main.start):
            return True
    return any(c.relation in SUBJECTS and c.i > main.i for c in scene.sentence.children(main.i))


def _opens(scene: Scene, token: Token) -> bool:
    """Whether a word opens a clause that is part of another."""
    relative = token.key in scene.lexicon.words["relative"] and token.pos in ("PRON", "DET", "X", "SCONJ")
    return relative or (token.relation == "mark" and token.pos == "SCONJ")


def _goes_on(scene: Scene, verb: Token) -> bool:
    """Whether *and* leads to a verb, which so shares the subject of the one before."""
    before = scene.sentence.before(verb.start)[-_TITLE:]
    before = [t for t in before if not (t.pos in ("ADV", "PART") or _is_clitic(t))]
    return bool(before) and before[-1].pos == "CCONJ"


def _is_told_before(scene: Scene, position: int) -> bool:
    """Whether of each clause that begins before a position the verb stands there too."""
    tokens = scene.sentence.between(scene.start, position)
    verbs = [t for t in tokens if is_finite_verb(t) and not _goes_on(scene, t)]
    return len(verbs) > sum(_opens(scene, t) for t in tokens)
