"""What the model sees of a mention that an act may be done to."""

from __future__ import annotations

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention
from detente.reading.acts.weighing.between import aside, joining, marks, verbs, way
from detente.reading.acts.weighing.features import Look, sort_of
from detente.reading.linear import above
from detente.reading.parsing.parse import Token

_FAR = (0, 3, 6, 12)
_SHOWN, _FEW = 4, 4
_LIVING = frozenset({"person", "organization", "people", "pronoun"})


def features(look: Look, trigger: Trigger, mention: Mention) -> list[str]:
    """The features of a mention beside a trigger; those that hold a word of its language start with ``~``."""
    at, hit, voice = trigger.scene, trigger.hit, trigger.voice
    sort, done = f"{trigger.rule.kind}/{voice}", f"{trigger.rule.object}/{voice}"
    what = sort_of(mention)
    side, start, end = aside(hit, mention.start, mention.end)
    found = [f"is={what}", f"is={what}&{done}", f"is={what}{side}&{sort}", f"side={side}&{voice}"]
    far = at.index(end) - at.index(start)
    found.append(f"far={side}{above(_FAR, far)}&{voice}")
    others = sum(m.kind in _LIVING for m in at.within(start, end) if m is not mention)
    found.append(f"between={min(others, 3)}{side}&{voice}")
    found.append(f"marks={side}{marks(at.page.text[start:end])}")
    found.append(f"verbs={min(verbs(at.sentence.between(start, end)), 3)}{side}")
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
    head = sentence.head(token)
    if head is not None:
        found += [f"~head={look.word(head)}{side}&{trigger.rule.object}"]
        found.append(f"headed={head.i == trigger.token.i}&{voice}")
    found.append(f"subject={token.relation == 'nsubj' and head is not None and head.relation == 'root'}")
    path = joining(sentence, token, trigger.token)
    if path is not None:
        up, down, top = path
        shown = f"^{way(up[:_SHOWN], down[:_SHOWN])}"
        found += [f"path={shown}", f"path={shown}&{voice}", f"path={shown}&{done}"]
        found += [f"steps={min(len(up) + len(down), 6)}", f"top={top.pos}", f"~top={look.word(top)}&{shown}"]
        found += [f"up={up[-1]}&{voice}"] if up else []
    return found
