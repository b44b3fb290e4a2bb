"""Is who is told free not out, by the words of the same sentence? *Was reported freed, but he is still in
jail*, *n'a été libéré que sur le papier*."""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import Span
from detente.reading.factuality.asked import Site
from detente.reading.factuality.cues import Cues, cues
from detente.reading.parsing.parse import Token
from detente.reading.phrases import Hit

_SUBJECTS = frozenset({"nsubj", "csubj"})


def taken_back(site: Site) -> Span | None:
    """The words behind a release that take it back: that it is one on paper alone, or, behind a *but*, that
    he is still held, and not somebody else (*but his brother is still in jail*)."""
    known = cues(site.sentence.page.language)
    on_paper = known.phrases["on_paper"].find(site.words, site.hit_last + 1, site.last)
    held = known.phrases["still_held"].find(site.words, site.hit_last + 1, site.last)
    hits = [hit for hit in on_paper if _is_of_act(site, hit)]
    hits += [hit for hit in held if _is_opposed(site, hit, known)]
    return (hits[0].start, hits[0].end) if hits else None


def _is_of_act(site: Site, hit: Hit[bool]) -> bool:
    """Whether neither a mark nor another verb parts words from an act."""
    between = site.words[site.hit_last + 1 : hit.first + 1]
    tokens = site.sentence.between(site.words[site.hit_last].end, hit.start)
    return not any(w.broken for w in between) and not any(t.pos == "VERB" for t in tokens)


def _is_opposed(site: Site, hit: Hit[bool], known: Cues) -> bool:
    """Whether a *but* stands between an act and what holds, and nobody else is told of behind it: *his
    brother*, *others*, *four*."""
    behind = range(hit.first - 1, site.hit_last, -1)
    turn = next((i for i in behind if site.words[i].key in known.words["opposing"]), None)
    if turn is None:
        return False
    tokens = site.sentence.between(site.words[turn].end, hit.start)
    named = any(t.relation in _SUBJECTS and t.pos in ("NOUN", "PROPN") for t in tokens)
    others = any(word.key in known.words["others"] for word in site.words[turn + 1 : hit.first])
    return not named and not others and not any(_stands_alone(token, tokens) for token in tokens)


def _stands_alone(token: Token, tokens: Sequence[Token]) -> bool:
    """Whether a number has no noun beside it: *four are still in jail*, not *he is, four years on, …*."""
    numeral = token.pos == "NUM" or token.relation == "nummod"
    return numeral and not any(t.i == token.head and t.pos in ("NOUN", "PROPN") for t in tokens)
