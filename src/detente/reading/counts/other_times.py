"""Which dates of an act's sentence are surely of another time than the act, whatever stands nearest: one rule
for acts and for counts, and for what models make of either."""

from __future__ import annotations

from detente.model import DateMention, Span
from detente.reading.counts.cues import CuePatterns
from detente.reading.counts.structure import Structure


def is_of_another(
    folded: str, cues: CuePatterns, structure: Structure, date: DateMention, act: Span, whom: Span
) -> bool:
    """Whether a date is of a clause with a subject of its own under that of an act (*was brokered before the
    president left on Monday*), on the other side of a contrast (*two were tried on Monday, while nine others
    were jailed*), or of what an act is only a part of or comes before (*were freed on Monday as part of the
    release of 750*).

    Args:
        folded: the folded text.
        cues: the words that tell times apart.
        structure: its parse.
        date: the date.
        act: the words that tell the act.
        whom: the words for those it is done to, or again the act's.
    """
    end, first = date.span[1], min(act[0], whom[0])
    opening = structure.opening_apart(date.span, act)
    if opening is not None and ".." not in date.when:
        together = (cues.temporal, cues.since)
        return not any(said.match(folded, opening.start) for said in together)
    parted = end <= first and cues.contrast.search(folded, end, first) is not None
    if parted and structure.has_own_subject(act, date.span):
        return True
    opened = [at for words in (act, whom) if end <= words[0] for at in structure.opened_by(words)]
    return any(end <= at and cues.amid.match(folded, at) for at in opened)
