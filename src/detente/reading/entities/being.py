"""What a text says of somebody with a verb of being, and who is known to be the head of a state."""

from __future__ import annotations

import re
from collections.abc import Iterable

from detente.reading.entities.figures import HYPHENED, STOP, Description, Figure
from detente.reading.entities.lexicon import Lexicon
from detente.reading.entities.offices import plainly
from detente.reading.forms import fold
from detente.reading.states import states

# "Jean Essai, 49 ans, est", "Ann Sample is"
_BEING = re.compile(r"(?:, \d+ [^\W\d_]+,)?[ \u00a0](?P<verb>[^\W\d_]+)[ \u00a0]")
_LONGEST = 9


def said_to_be(after: str, lexicon: Lexicon) -> str:
    """The words with which a verb behind a name, and perhaps an age, says what its bearer is by calling:
    *Jean Essai, 49 ans, est éleveur*; not what he is but for now: *est détenu*, *est premier*."""
    found = _BEING.match(after) if lexicon.being else None
    if found is None or fold(found["verb"]) not in lexicon.being:
        return ""
    words = HYPHENED.findall(STOP.split(after[found.end() :], maxsplit=1)[0])[:_LONGEST]
    lead = words[1:] if words and fold(words[0]) in lexicon.articles else words
    word = fold(lead[0]) if lead else ""
    told = lexicon.has(word, lexicon.titles, lexicon.callings)
    other = lexicon.has(word, lexicon.anybody, lexicon.kin, lexicon.proxies)
    return " ".join(lead) if told and not other and word not in lexicon.ordinals else ""


def heads_of_state(
    text: str, wanted: Description, figures: Iterable[Figure], lexicon: Lexicon, code: str
) -> list[Figure]:
    """The people known to lead a state, where a description is by the office's other name, which no other
    office has: *le chef de l'État*, *the head of state*."""
    heads = map(lexicon.stem, lexicon.presidents)
    if plainly(text, code) == text or wanted.others or wanted.noun not in heads:
        return []
    known = states(code)
    people = (f for f in figures if f.kind == "person" and not f.descriptions)
    return [f for f in people if known.led_by(f.name) is not None]
