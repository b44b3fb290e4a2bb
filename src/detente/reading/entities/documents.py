"""Names of what is written, and not of anybody: lists, laws and orders, which do nothing and are no party."""

from __future__ import annotations

import re

from detente.reading.entities.lexicon import Lexicon
from detente.reading.entities.runs import Run
from detente.reading.forms import CAPITALS, fold

_LETTERS = re.compile(rf" ?\([\"“«]?([{CAPITALS}]{{2,7}})[\"”»]?\)")
_GOES_ON = re.compile(r" \([^()\n]{3,80}\) ([^\W\d_]+)")
_CITED = re.compile(rf"\b([{CAPITALS}]{{2,7}}), \d+ $")
_BEFORE = re.compile(r"([^\W\d_]+) $")
_WITHIN = 40
# A person's name has no more words than so many.
_LONGEST_NAME = 3


def without_documents(text: str, runs: list[Run], lex: Lexicon) -> list[Run]:
    """The names of a text that are none of what is written, nor the letters that stand for it: *Specially
    Designated Nationals List*, *Loi Exemple*, *GL 5*, *the Amber Sanctions Regulations (ASR)*."""
    written = [run for run in runs if _is_document(text, run, lex)]
    beside = [_LETTERS.match(text, run.end) for run in written]
    beside += [_CITED.search(text, max(run.start - _WITHIN, 0), run.start) for run in written]
    letters = {found[1] for found in beside if found is not None}
    within = [on.span() for run in written if (on := _goes_on(text, run, lex)) is not None]
    return [
        run
        for run in runs
        if run not in written
        and not letters.issuperset(run.words)
        and not any(start <= run.start < end for start, end in within)
    ]


def _goes_on(text: str, run: Run, lex: Lexicon) -> re.Match[str] | None:
    """What goes on with the name of a document behind brackets: *The Amber JADE (Junta's Anti-Democratic
    Efforts) Act*."""
    on = _GOES_ON.match(text, run.end)
    return on if on is not None and on[1][0].isupper() and fold(on[1]) in lex.documents else None


def _is_document(text: str, run: Run, lex: Lexicon) -> bool:
    """Whether a name is that of a list or law, by its own words, the number or the brackets behind it, or the
    word before it that says who decreed it (*Executive | Orders*) or what is done by it (*pursuant to*)."""
    last = fold(run.words[-1])
    before = _BEFORE.search(text, max(run.start - _WITHIN, 0), run.start)
    if len(run.words) == 1 and last in lex.documents:
        numbered = text[run.end : run.end + 2].strip(" \u00a0").isdigit()
        return numbered or (before is not None and fold(before[1]) in lex.decreeing)
    if _goes_on(text, run, lex) is not None:
        return True
    named = run.kind == "person" and len(run.words) <= _LONGEST_NAME
    body = any(lex.has(fold(word), lex.bodies) for word in run.words)  # "Ministry of Public Order".
    return (last in lex.documents and not named and not body) or fold(run.words[0]) in lex.laws
