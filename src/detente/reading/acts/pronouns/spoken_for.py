"""Whom a pronoun means by the structure of its sentence: him whose kin or lawyers speak (*the family of Anton
Kral said that he was freed*, *l'avocat d'Anton Kral a demandé sa libération*, *по словам жены Антона Краля,
его задержали*), or who is named behind (*after he was freed, Anton Kral spoke*)."""

from __future__ import annotations

from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.mentions import Scene
from detente.reading.entities.cast import Figure
from detente.reading.forms import fold
from detente.reading.parsing.parse import Entity, Token

_STEPS = 6
_UNDER = frozenset({"nmod", "appos", "flat", "compound"})
_OBLIQUE = frozenset({"Gen", "Acc"})
_OPENING_CLAUSES = frozenset({"advcl", "acl"})
_OPENING = 4
"""How many words may open a sentence before the noun for who speaks for somebody."""


def spoken_for(scene: Scene, position: int, gender: str) -> Figure | None:
    """For whom they speak whose words a pronoun of a gender stands in, at a position of a parsed sentence."""
    owners = [e for e in scene.page.entities_in(scene.sentence.start, position) if e.kind == "person"]
    if not owners or not scene.sentence.parsed:
        return None
    owner = owners[0]
    figure = scene.cast.figure(owner)
    others = {scene.cast.figure(e).name for e in owners[1:]} - {figure.name}
    if others or gender not in ("any", figure.gender or gender):
        return None
    noun = _proxy(scene, owner)
    if noun is None or scene.states.led_by(figure.name) is not None:
        return None
    return figure if _speaks(scene, noun, position) or _opens(scene, noun, owner, position) else None


def _proxy(scene: Scene, owner: Entity) -> Token | None:
    """The noun for kin or lawyers that a name before or behind it says whose they are. Spokesmen are none:
    those of a leader speak of whom he frees."""
    sentence, lexicon = scene.sentence, scene.cast.lexicon
    first = next(iter(sentence.between(owner.start, owner.end)), None)
    at = first
    for _ in range(_STEPS):
        above = sentence.head(at) if at is not None and at.relation in _UNDER else None
        if at is None or above is None:
            return None
        if not owner.start <= above.start < owner.end:
            key = fold(above.text)
            told = key in lexicon.kin or lexicon.has(key, lexicon.households)
            return above if told and _is_whose(scene, owner, at, above) else None
        at = above
    return None


def _is_whose(scene: Scene, owner: Entity, name: Token, noun: Token) -> bool:
    """Whether a name says whose those of a noun are, and is not their own: by its preposition or possessive;
    a Slavic one by a case or gender that is not the noun's."""
    if not scene.cast.lexicon.stems:
        governed = scene.sentence.child(name.i, "case") is not None
        return name.relation == "nmod" and (governed or noun.start > owner.start)
    case, other = name.morph.get("Case"), noun.morph
    if case != "Gen" or noun.start > owner.start:
        return False
    woman = (other.get("Gender"), name.morph.get("Gender")) == ("Fem", "Masc")
    return other.get("Case") not in _OBLIQUE or other.get("Number") == "Plur" or woman


def _speaks(scene: Scene, noun: Token, position: int) -> bool:
    """Whether a noun is the subject of an active verb over what stands at a position."""
    sentence, at = scene.sentence, scene.token_at(position)
    verb = sentence.head(noun) if noun.relation in SUBJECTS and not noun.dep.endswith("pass") else None
    if verb is None or verb.pos != "VERB":
        return False
    for _ in range(_STEPS):
        at = sentence.head(at) if at is not None else None
        if at is None:
            return False
        if at.i == verb.i:
            return True
    return False


def _opens(scene: Scene, noun: Token, owner: Entity, position: int) -> bool:
    """Whether a source opens a sentence, and a comma parts it from the clause of a pronoun right behind."""
    opening = scene.words_in(scene.sentence.start, noun.start)
    between = scene.page.text[max(owner.end, noun.end) : position]
    under = scene.sentence.child(noun.i, "case") is not None or noun.morph.get("Case") == "Gen"
    return under and len(opening) <= _OPENING and between.strip(" \u00a0") == ","


def named_ahead(scene: Scene, position: int) -> Figure | None:
    """The person whose name is the subject of the main clause behind a clause that opens a sentence with a
    pronoun, and whom it may mean: *Hours after he was freed, Anton Kral thanked his lawyers*."""
    sentence, at = scene.sentence, scene.token_at(position)
    people = [e for e in scene.page.entities_in(sentence.start, position) if e.kind == "person"]
    if not sentence.parsed or people or scene.page.quotations_over(position, position + 1):
        return None
    main: Token | None = None
    for _ in range(_STEPS):
        main = sentence.head(at) if at is not None else None
        if at is None or main is None:
            return None
        if at.relation in _OPENING_CLAUSES and at.pos in ("VERB", "ADJ"):
            break
        at = main
    else:
        return None
    if main.pos == "PRON" and main.relation == "obl":
        main = sentence.head(main)  # "После того, как его освободили, …": the clause hangs on a pronoun.
    if main is None or main.i < at.i:
        return None
    children = sentence.children(main.i)
    subject = next((c for c in children if c.relation in SUBJECTS and c.start > at.end), None)
    if subject is None:
        return None
    behind = scene.page.entities_in(position, sentence.end)
    named = next((e for e in behind if e.start <= subject.start < e.end), None)
    return scene.cast.figure(named) if named is not None and named.kind == "person" else None
