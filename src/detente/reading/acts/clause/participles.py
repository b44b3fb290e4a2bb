"""A participle that tells an act without a finite verb: what of, and whether it is a noun for people."""

from __future__ import annotations

from detente.reading.acts.clause.trigger import Trigger

_PARTICIPIAL = frozenset({"reduced", "active", "middle"})
_OBLIQUE = frozenset({"Acc", "Gen", "Dat"})
_GOVERNED = frozenset({"obj", "obl", "iobj", "xcomp", "nmod"})


def stands_for_people(trigger: Trigger) -> bool:
    """Whether a participle is a noun for those whom a verb is about, and nothing that its subject is: *Kral a
    reçu des condamnés à mort*, *spoke to the jailed*, *принял высланных*."""
    token, sentence = trigger.token, trigger.sentence
    if trigger.voice not in _PARTICIPIAL or token.relation not in _GOVERNED:
        return False
    if not trigger.scene.lexicon.words["of"]:  # Whose cases tell it
        case = token.morph.get("Case")
        # Only an accusative tells what lives: "семьи вышедших на свободу благодарят".
        strayed = trigger.voice == "middle" and token.relation == "xcomp" and case in ("Gen", "Dat")
        return case in _OBLIQUE and (strayed or token.morph.get("Animacy") == "Anim")
    if trigger.voice != "reduced":
        return False
    led = any(c.relation in ("det", "case", "nummod") and c.i < token.i for c in sentence.children(token.i))
    return led or (token.relation == "obj" and token.pos == "NOUN")


def is_fronted(trigger: Trigger) -> bool:
    """Whether a participle opens its sentence (*Arrêtée en 2021, elle …*, *à peine libéré, il …*), and is
    not of the noun behind it: *Осуждённый в мае журналист*."""
    scene, first, token = trigger.scene, trigger.hit.first, trigger.token
    noun = trigger.sentence.head(token) or token
    if first == scene.first and noun.i > token.i and "Case" in token.morph:
        return "," in scene.page.text[token.end : noun.start]
    hits = scene.lexicon.phrases["fronting"].find(scene.words, scene.first, first)
    reach = scene.first + (trigger.sentence.tokens[0].pos != "PRON")  # "Those held in 2021".
    return first <= reach or any(h.first == scene.first and h.last + 1 == first for h in hits)


def is_hyphenated(trigger: Trigger) -> bool:
    """Whether a hyphen joins a participle to who does it: *US-designated groups*."""
    before = trigger.scene.page.text[: trigger.hit.start][-1:]
    return trigger.voice == "reduced" and before in ("-", "‑")
