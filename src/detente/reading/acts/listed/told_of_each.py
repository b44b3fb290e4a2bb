"""Lists in which a clause tells of each: *freed were X, sentenced in 2022, and Y, who got five years*."""

from __future__ import annotations

import re

from detente.reading.acts.mentions import Mention, Scene

_BRACKET = re.compile(r"\s*\([^()\n]{1,80}\)")
_CLAUSE = 30
_DESCRIBED = 6
_CLOSING = ("", ",", ".", ";", ")", "—", "–")


def behind_clause(scene: Scene, at: int) -> int | None:
    """Where a comma and *and* join the next name to one that ends at a position, and of which a relative
    clause or a participle behind a comma tells; None where they do not."""
    words, known = scene.words, scene.lexicon.words
    first = scene.index(at)
    if first >= scene.last or scene.page.text[at : words[first].start].strip() != ",":
        return None
    opening = scene.token_at(words[first].start)
    # Small models take an English participle for a past tense.
    participle = opening is not None and opening.pos == "VERB" and opening.morph.get("Tense") == "Past"
    if words[first].key not in known["relative"] and not participle:
        return None
    for i in range(first + 1, min(first + _CLAUSE, scene.last)):
        if words[i].broken and words[i].key in known["and"] and _names_next(scene, i + 1):
            return words[i].start
    return None


def _names_next(scene: Scene, first: int) -> bool:
    """Whether a name closes the few words from one on, that tell who it is."""
    if first >= scene.last:
        return False
    start = scene.words[first].start
    name = next((m for m in scene.mentions if m.start >= start and m.kind == "person" and m.name), None)
    if name is None or scene.index(name.start) - first > _DESCRIBED:
        return False
    between = scene.sentence.between(start, name.start)
    if any(t.pos in ("VERB", "AUX", "ADP", "PRON") for t in between):
        return False
    return scene.page.text[name.end : scene.sentence.end].lstrip()[:1] in _CLOSING


def is_told_of_alone(scene: Scene, mention: Mention, position: int) -> bool:
    """Whether what a clause at a position tells is of one name of such a list: the clause parts it from the
    next, or another from it."""
    own = behind_clause(scene, mention.end)
    if own is not None and mention.end <= position < own:
        return True
    before = [m for m in scene.mentions if m.end < mention.start and m.kind == "person" and m.name]
    joint = behind_clause(scene, before[-1].end) if before and position >= mention.end else None
    return joint is not None and joint < mention.start


def behind(scene: Scene, end: int) -> int:
    """Where what may join the next name begins, past what a bracket or a clause tells of the one before."""
    at = past_bracket(scene, end)
    return behind_clause(scene, at) or at


def past_bracket(scene: Scene, position: int) -> int:
    """Where the round brackets end that open at a position and tell more of one in a list: *Anton Kral (Radio
    Tor) et Ivan Moroz*."""
    found = _BRACKET.match(scene.page.text, position, scene.sentence.end)
    return position if found is None else found.end()


def is_of_a_gerund(scene: Scene, mention: Mention, position: int) -> bool:
    """Whether a name is under a gerund behind those counted: *libère 50 détenus, tout en gardant Kral en
    prison*."""
    above = scene.token_at(position)
    while above is not None and above.start >= mention.end:
        if above.pos == "VERB" and above.relation == "advcl":
            return True
        above = scene.sentence.head(above)
    return False
