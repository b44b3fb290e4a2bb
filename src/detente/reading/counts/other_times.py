"""Which dates of an act's sentence are surely of another time than the act, whatever stands nearest: one rule
for acts and for counts, and for what models make of either."""

from __future__ import annotations

import re

from detente.model import DateMention, Span
from detente.reading.counts.cues import CuePatterns
from detente.reading.counts.passage import PAUSE, last_match
from detente.reading.counts.structure import Structure

# How far before its *since* words like *the largest* may end, and how far before its date a *since* start.
_COMPARED_REACH, _SINCE_DATE = 80, 60
_FIGURE = re.compile(r"\d")


def only_compares(folded: str, cues: CuePatterns, since: int) -> bool:
    """Whether a *since* at a place only says since when nothing was so large: *the largest swap since the
    war*."""
    said = last_match(cues.superlative, folded, max(0, since - _COMPARED_REACH), since)
    if said is None or PAUSE.search(folded, said.end(), since):
        return False
    return _FIGURE.search(folded, said.end(), since) is None


def happened_then(folded: str, cues: CuePatterns, structure: Structure, date: Span, act: int) -> bool:
    """Whether an act is told in a clause of what happened at a time right before it (*the second uprising of
    2000-2005, when 1,000 were seized*), or of what an event of that time did (*the raid of May 5, which
    left 30 dead*)."""
    opened = cues.at_which.match(folded, date[1])
    if opened is None and structure.dates_noun(date):
        opened = cues.which.match(folded, date[1])
    return opened is not None and opened.end() <= act and PAUSE.search(folded, opened.end(), act) is None


def is_of_another(
    folded: str, cues: CuePatterns, structure: Structure, date: DateMention, act: Span, whom: Span
) -> bool:
    """Whether a date is of a clause with a subject of its own under that of an act (*was brokered before the
    president left on Monday*), on the other side of a contrast (*two were tried on Monday, while nine others
    were jailed*), of somebody's rule or life (*Alvaro Colom (2008-2012)*), of what an act is only a part of
    or comes before (*were freed on Monday as part of the release of 750*), or of that since which none was
    such (*the first to be freed since the war began in May*).

    Args:
        folded: the folded text.
        cues: the words that tell times apart.
        structure: its parse.
        date: the date.
        act: the words that tell the act.
        whom: the words for those it is done to, or again the act's.
    """
    end, first = date.span[1], min(act[0], whom[0])
    if happened_then(folded, cues, structure, date.span, first):
        return False
    if date.when.is_interval and structure.in_brackets_of_name(date.span):
        return True
    since = last_match(cues.since, folded, max(0, date.span[0] - _SINCE_DATE), date.span[0])
    joined = since is not None and not PAUSE.search(folded, since.end(), date.span[0])
    if since is not None and joined and only_compares(folded, cues, since.start()):
        return True
    opening = structure.opening_apart(date.span, act)
    if opening is not None and ".." not in date.when:
        together = (cues.temporal, cues.since)
        return not any(said.match(folded, opening.start) for said in together)
    parted = end <= first and cues.contrast.search(folded, end, first) is not None
    if parted and structure.has_own_subject(act, date.span):
        return True
    opened = [at for words in (act, whom) if end <= words[0] for at in structure.leads_within(words)]
    return any(end <= at and cues.amid.match(folded, at) for at in opened)
