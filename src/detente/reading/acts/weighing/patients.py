"""Whom an act is done to where the rules find nobody: what a linear model makes of each mention of its
sentence."""

from __future__ import annotations

from detente.reading.acts.clause.grammar import Trigger
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.weighing.features import Look, sort_of
from detente.reading.acts.whom.patients import PARTIES, PERSONS, TARGETS, Assigned
from detente.reading.acts.whom.people import refer, roster_of
from detente.reading.linear import linear
from detente.reading.parsing.parse import Sentence, Token

KINDS = frozenset(
    {"person", "organization", "people", "other", "authority", "pronoun", "place", "number", "things"}
)
"""What may be one."""
_NAMED = {"person": PERSONS, "party": PARTIES}
_FAR = (0, 3, 6, 12)
_DEEP, _SHOWN = 12, 4
_MARKS = frozenset(',;:()—–«"“')
_LIVING = frozenset({"person", "organization", "people", "pronoun"})


def patients(trigger: Trigger) -> list[Mention]:
    """The mentions that are likelier than not those an act is done to, in the order of the text; none where
    the language has no weights."""
    at = trigger.scene
    model = linear(at.page.language, "patients")
    if model is None:
        return []
    look = Look(at)
    mentions = (m for m in at.mentions if m.kind in KINDS)
    return [m for m in mentions if model.scores(features(look, trigger, m))[0] > 0]


def add_patients(trigger: Trigger, assigned: Assigned) -> None:
    """Add to the roles of a trigger those whom the model takes for them."""
    at, roster = trigger.scene, assigned.roster
    named = kinds(trigger)
    for mention in patients(trigger):
        if assigned.excluded.start < mention.end and mention.start < assigned.excluded.end:
            continue
        if mention.kind == "people" and mention.group is None and _is_anybody(at, mention):
            continue
        if mention.kind == "pronoun":
            refer(at, mention, roster)
        else:
            roster.join(roster_of(at, mention, named, alone=True))
    if roster:
        assigned.evidence.append((roster.start, roster.end))


def kinds(trigger: Trigger) -> frozenset[str]:
    """The kinds of names that a trigger's act may be done to."""
    return _NAMED.get(trigger.rule.object, TARGETS)


def _is_anybody(at: Scene, mention: Mention) -> bool:
    """Whether a noun is of somebody not told of before: *la peine d'un condamné*."""
    before = at.index(mention.start) - 1
    return before >= at.first and at.words[before].key in at.lexicon.words["indefinite"]


def features(look: Look, trigger: Trigger, mention: Mention) -> list[str]:
    """The features of a mention beside a trigger; those that hold a word of its language start with ``~``."""
    at, hit, voice = trigger.scene, trigger.hit, trigger.voice
    sort, done = f"{trigger.rule.kind}/{voice}", f"{trigger.rule.object}/{voice}"
    what, side, start, end = sort_of(mention), "=", hit.start, hit.start
    if mention.end <= hit.start:
        side, start, end = "<", mention.end, hit.start
    elif mention.start >= hit.end:
        side, start, end = ">", hit.end, mention.start
    found = [f"is={what}", f"is={what}&{done}", f"is={what}{side}&{sort}", f"side={side}&{voice}"]
    far = at.index(end) - at.index(start)
    found.append(f"far={side}{sum(far > limit for limit in _FAR)}&{voice}")
    others = sum(m.kind in _LIVING for m in at.within(start, end) if m is not mention)
    found.append(f"between={min(others, 3)}{side}&{voice}")
    found.append(f"marks={side}{''.join(sorted(_MARKS.intersection(at.page.text[start:end])))}")
    verbs = sum(token.pos in ("VERB", "AUX") for token in at.sentence.between(start, end))
    found.append(f"verbs={min(verbs, 3)}{side}")
    alike = [m for m in at.mentions if m.kind == mention.kind]
    found += [f"first={alike[0] is mention}", f"only={len(alike) == 1}/{mention.kind}&{done}"]
    found.append(f"alike={min(len(alike), 4)}{mention.kind}")
    if mention.token is not None:
        found += _of_parse(look, trigger, mention.token, (what, side, sort, done))
    return list(dict.fromkeys(found))


def _of_parse(look: Look, trigger: Trigger, token: Token, seen: tuple[str, str, str, str]) -> list[str]:
    sentence, voice = look.at.sentence, trigger.voice
    what, side, sort, done = seen
    here = f"{token.relation}{side}"
    found = [f"rel={here}&{voice}", f"rel={here}&{sort}", f"rel={token.relation}/{what}&{done}"]
    found.append(f"dep={token.dep}&{voice}")
    case = look.case(token)
    found += [f"~case={case}{side}&{done}", f"~case={case}/{token.relation}&{voice}"]
    found.append(f"Case={token.morph.get('Case', '')}{side}&{done}")
    above = sentence.head(token)
    if above is not None:
        found += [f"~head={look.word(above)}{side}&{trigger.rule.object}"]
        found.append(f"headed={above.i == trigger.token.i}&{voice}")
    found.append(f"subject={token.relation == 'nsubj' and above is not None and above.relation == 'root'}")
    path = joining(sentence, token, trigger.token)
    if path is not None:
        up, down, top = path
        way = f"^{'^'.join(up[:_SHOWN])}|{'_'.join(down[:_SHOWN])}"
        found += [f"path={way}", f"path={way}&{voice}", f"path={way}&{done}"]
        found += [f"steps={min(len(up) + len(down), 6)}", f"top={top.pos}", f"~top={look.word(top)}&{way}"]
        found += [f"up={up[-1]}&{voice}"] if up else []
    return found


def joining(sentence: Sentence, one: Token, other: Token) -> tuple[list[str], list[str], Token] | None:
    """The relations from a word up to what it shares with another, those from the other up to that, and that
    word; None where nothing joins them."""
    mine, theirs = _line(sentence, one), _line(sentence, other)
    places = {token.i: n for n, token in enumerate(theirs)}
    for n, token in enumerate(mine):
        if token.i in places:
            return [t.relation for t in mine[:n]], [t.relation for t in theirs[: places[token.i]]], token
    return None


def _line(sentence: Sentence, token: Token) -> list[Token]:
    """A word and those above it."""
    result = [token]
    while len(result) < _DEEP and (above := sentence.head(result[-1])) is not None:
        result.append(above)
    return result
