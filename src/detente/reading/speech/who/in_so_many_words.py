"""The person beside whose name stand the very words that speak later: *Karl Essai, chef de projet chez Triwal
… le chef de projet*."""

from __future__ import annotations

import re

from detente.reading.entities.cast import Cast, Figure
from detente.reading.entities.figures import HYPHENED
from detente.reading.forms import fold
from detente.reading.parsing.parse import Entity
from detente.reading.speech.lexicon import Speech

_LEAST, _MOST, _MENTIONS = 2, 6, 4
_GAP = re.compile(r"(?<=\w),? $")


def told_in_words(cast: Cast, lexicon: Speech, said: str, position: int) -> Figure | None:
    """The one person said before to be what some words of more than a noun say, behind their article."""
    words = [fold(word) for word in HYPHENED.findall(said.replace("’", "'").replace("l'", "l' "))]
    named = cast.page.entities_in(position, position + len(said))  # "L'avocat de Karl Essai"
    if named or not lexicon.articles or len(words) <= _LEAST or words[0] not in lexicon.articles:
        return None
    own = words[1:]
    if len(own) > _MOST:
        return None
    found = [
        f
        for f in cast.figures
        if f.kind == "person"
        and any(m.end <= position and _is_beside(cast, lexicon, own, m) for m in f.mentions[:_MENTIONS])
    ]
    return found[0] if len(found) == 1 else None


def _is_beside(cast: Cast, lexicon: Speech, own: list[str], mention: Entity) -> bool:
    """Whether some words stand right behind a name and a comma, or right before it."""
    text = cast.page.flat
    leads = {word.strip("'") for word in (*lexicon.articles, *lexicon.possessives, *lexicon.indefinite)}
    room = sum(map(len, own)) + 2 * len(own) + 8
    if text[mention.end : mention.end + 2] == ", ":
        after = [fold(w) for w in HYPHENED.findall(text, mention.end, mention.end + room)]
        if after[: len(own)] == own:
            return True  # Not "Avant Karl Essai, le chef de projet a parlé".
    gap = _GAP.search(cast.page.text, max(0, mention.start - room), mention.start)
    if gap is None:
        return False  # A heading and the paragraph behind it.
    before = text[max(0, mention.start - room) : gap.start()]
    lead = [fold(w).strip("'") for w in HYPHENED.findall(before)]
    return lead[-len(own) :] == own and (len(lead) == len(own) or lead[-len(own) - 1] in leads)
