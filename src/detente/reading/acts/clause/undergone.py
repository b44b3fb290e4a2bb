"""Whose act it is that somebody escapes, risks or awaits: *escaped arrest*, *risque l'expulsion*, *ему грозит
депортация*."""

from __future__ import annotations

from detente.reading.acts.clause.agents import of_noun
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention
from detente.reading.factuality.cues import Cues, cues
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import has_case

_CLIMB = 3
_OPENING = frozenset('«“„"')
_UNCHANGED = ("о", "О")
_CONTENTS = frozenset({"obj", "iobj", "obl", "nmod", "xcomp"})
_WHOSE = frozenset({"PRON", "PROPN", "NOUN"})
_SOMEBODY = frozenset({"person", "people", "other"})


def belonging(trigger: Trigger) -> list[Token]:
    """Those of an event noun's complements to whom it is done, and not by whom: *Kral's pardon of his son*,
    *la grâce d'Emmanuel Macron pour un détenu*."""
    people = _behind_doer(trigger)
    if people is not None:
        return [people]
    whose = of_noun(trigger)
    if any(t.start >= trigger.hit.end and _is_somebody(trigger, t) for t in whose):
        behind = [t for t in whose if t.end > trigger.hit.start]
        if len(behind) < len(whose):
            return behind  # "Kral's pardon of the former president Torv".
    return [t for t in whose if not is_pardoner(trigger, trigger.scene.at(t.start, t.end))]


def _behind_doer(trigger: Trigger) -> Token | None:
    """The people right behind a Slavic name that no case changes, which may be of who frees them:
    *освобождение Лукашенко политзаключённых*."""
    scene = trigger.scene
    name, end = scene.behind(trigger.hit.end), trigger.hit.end
    if scene.lexicon.words["of"] or name is None or name.kind not in ("person", "other"):
        return None
    behind, text = scene.behind(name.end), scene.page.text
    if behind is None or behind.kind != "people" or not name.text.endswith(_UNCHANGED):
        return None
    beside = not text[end : name.start].strip() and not text[name.end : behind.start].strip()
    return behind.token if beside else None


def _is_somebody(trigger: Trigger, token: Token) -> bool:
    """Whether a token names, counts or describes people."""
    mention = trigger.scene.at(token.start, token.end)
    return mention is not None and mention.kind in _SOMEBODY


def is_pardoner(trigger: Trigger, mention: Mention | None) -> bool:
    """Whether a pardon's complement is a head of state, who grants it: *the king's pardon*, *la grâce
    d'Emmanuel Macron*."""
    if mention is None or trigger.rule.kind != "pardon" or trigger.voice != "noun":
        return False
    scene = trigger.scene
    leads = mention.kind == "person" and scene.states.led_by(mention.name) is not None
    first = scene.index(mention.start)
    titled = first > scene.first and fold(scene.words[first - 1].key) in scene.cast.lexicon.regnal
    return leads or titled or fold(mention.text) in scene.cast.lexicon.regnal


def undergoing(trigger: Trigger) -> list[Token]:
    """Who undergoes, or may, what the noun of a trigger names, where a verb above tells."""
    scene, known = trigger.scene, cues(trigger.scene.page.language)
    lists = ("undergoing", "befalling")
    if not any(known.phrases[name].any(scene.words, scene.first, scene.last) for name in lists):
        return []
    at, above = _content(trigger, known)
    if above is None:
        return []
    if at.relation == "nsubj" and _is_of(trigger, known, "befalling", above):
        return [c for c in trigger.sentence.children(above.i) if _is_whom(trigger, c)]
    if at.relation not in _CONTENTS or not _is_of(trigger, known, "undergoing", above):
        return []
    if above.relation in ("acl", "amod") and above.morph.get("VerbForm") in ("Part", "Ger"):
        noun = trigger.sentence.head(above)
        return [] if noun is None else [noun]
    subject = subject_of(trigger, above)
    return [subject] if subject is not None else _impersonal(trigger, above)


def _impersonal(trigger: Trigger, verb: Token) -> list[Token]:
    """Who an impersonal verb says did what its infinitive tells: *ему удалось избежать ареста*."""
    above = trigger.sentence.head(verb) if verb.morph.get("VerbForm") == "Inf" else None
    datives = trigger.sentence.children(above.i) if above is not None else []
    return [c for c in datives if c.morph.get("Case") == "Dat" and _is_whom(trigger, c)]


def dative(trigger: Trigger) -> list[Token]:
    """Who is charged in the dative: *ему предъявлено обвинение*."""
    sentence = trigger.sentence
    inside = sentence.between(trigger.hit.start, trigger.hit.end)
    return [
        child
        for holder in (trigger.token, *(t for t in inside if t.i != trigger.token.i))
        for child in sentence.children(holder.i)
        if child.morph.get("Case") == "Dat" and not has_case(sentence, child) and child not in inside
    ]


def _content(trigger: Trigger, known: Cues) -> tuple[Token, Token | None]:
    """What an act's noun is a part of, and the verb above it: *the threat of arrest*, *trial and jail*."""
    at = trigger.token
    for _ in range(_CLIMB):
        above = trigger.sentence.head(at)
        if above is None or above.pos in ("VERB", "AUX"):
            return at, above
        within = at.relation == "conj" or _is_of(trigger, known, "hazards", above)
        if not within:
            return at, above
        at = above
    return at, None


def _is_whom(trigger: Trigger, token: Token) -> bool:
    """Whether a complement of a verb is whom something threatens: a dative, or an object."""
    given = token.morph.get("Case") == "Dat" or (
        token.relation in ("obj", "iobj") and "Case" not in token.morph
    )
    return given and token.pos in _WHOSE and not has_case(trigger.sentence, token)


def _is_of(trigger: Trigger, known: Cues, name: str, token: Token) -> bool:
    scene = trigger.scene
    return known.holds(name, scene.words, scene.first, scene.last, token.start)


def quoted_behind(trigger: Trigger) -> list[Token]:
    """Those counted right before the quotation mark that opens what a participle says of them, whomever a
    parse makes it of: *signed a decree freeing ten prisoners “convicted of theft”*."""
    text, start = trigger.scene.page.text, trigger.hit.start
    if "participle" not in trigger.hit.forms or text[start - 1 : start] not in _OPENING:
        return []
    counted = trigger.scene.before(start)
    token = counted.token if counted is not None and counted.group is not None else None
    right = counted is not None and not text[counted.end : start - 1].strip()
    return [token] if token is not None and right else []
