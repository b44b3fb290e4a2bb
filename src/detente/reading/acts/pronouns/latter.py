"""Whom *the latter* means where the one named last says what is told of him: nobody calls themself so."""

from __future__ import annotations

from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.pronouns.speaking import speaks
from detente.reading.entities.cast import Figure
from detente.reading.parsing.parse import Entity

_NAMING = frozenset({"appos", "flat", "compound"})


def other_than_who_says(scene: Scene, mention: Mention, picked: Figure | None) -> Figure | None:
    """Whom *the latter* means where the one picked says so himself: the other one whom the sentence names
    before, if there is but one (*Anna's husband, Karl Sample, said the latter had been arrested*)."""
    before = scene.page.entities_in(scene.sentence.start, mention.start)
    figures = {f.name: f for e in before if e.kind == "person" and (f := scene.cast.figure(e))}
    told = {scene.cast.figure(e).name for e in before if _tells_clause_around(scene, e, mention)}
    if picked is None or picked.name not in told:
        return picked
    others = [figure for name, figure in figures.items() if name not in told]
    return others[0] if len(others) == 1 else None


def _tells_clause_around(scene: Scene, entity: Entity, mention: Mention) -> bool:
    """Whether a name is the subject of a verb that governs the clause of a mention, or apposed to that or to
    whose it is; not behind a preposition."""
    sentence = scene.sentence
    first, at = sentence.token_at(entity.start), sentence.token_at(mention.end - 1)
    if first is None or (first.i and sentence.tokens[first.i - 1].pos == "ADP"):
        return False
    token, between = first, first.i > 0 and sentence.tokens[first.i - 1].text == ","
    while token.relation in (_NAMING | {"nmod", "conj"} if between else _NAMING) and token.head < token.i:
        token = sentence.tokens[token.head]
    verb = sentence.head(token) if token.relation == "nsubj" else None
    while at is not None and verb is not None and at.head != at.i:
        if at.relation == "ccomp" and at.head == verb.i:
            return True
        at = sentence.head(at)
    return speaks(scene, entity)
