"""Names of bodies whose letters stand in brackets behind them: *l'Action chrétienne pour l'abolition de la
torture (ACAT)*. The letters tell how far the name reaches, whatever small words it has."""

from __future__ import annotations

import re

from detente.reading.entities.runs import Run
from detente.reading.forms import fold
from detente.reading.phrases import plain

_LETTERS = re.compile(r" ?\((?P<letters>[^\W\d_]{3,10})(?=[)\-/, ])")
_WORD = re.compile(r"[^\W\d_]+")
_ENDS = re.compile(r"[.,;:!?()«»“”\"\n]|\d")
_LONGEST = 120
_WORDS = 2  # So many to a letter, the small ones among them.


def complete(text: str, runs: list[Run]) -> list[Run]:
    """The names of a text, in order; one whose letters follow in brackets reaches up to them, and takes in
    those that stand inside it. Of several with those initials it is the last: *Anna Kral of the Amber
    Association (AA)*."""
    ends = [_end(text, run) for run in runs]
    result: list[Run] = []
    for at, (run, end) in enumerate(zip(runs, ends, strict=True)):
        if result and run.start < result[-1].end:
            continue
        if end is not None and end > run.end and end not in ends[at + 1 :]:
            run.end, run.words = end, _WORD.findall(text, run.start, end)
            if run.kind is None:
                run.kind, run.certain = "organization", True
        result.append(run)
    return result


def _end(text: str, run: Run) -> int | None:
    """Where a name ends whose letters stand in the next brackets; None where they are not its own."""
    at = text.find("(", run.end, run.start + _LONGEST)
    found = _LETTERS.match(text, at - 1) if at > run.end else None
    if found is None or _ENDS.search(text, run.start, at) or run.kind == "person":
        return None
    letters = found["letters"]
    if not letters[0].isupper():
        return None
    initials = [plain(fold(word))[0] for word in _WORD.findall(text, run.start, at)]
    told = plain(fold(letters))
    if len(initials) > _WORDS * len(told) + _WORDS:
        return None  # A clause, and no name.
    # One letter may stand for no word: "Communauté des États de l'Afrique de l'Ouest (CEDEAO)".
    if initials[0] != told[0] or _shared(told, initials) < len(told) - (len(told) > 3):
        return None
    return found.start()


def _shared(letters: str, initials: list[str]) -> int:
    """How many letters stand for words in their order: the longest common subsequence."""
    row = [0] * (len(letters) + 1)
    for initial in initials:
        before = row[:]
        for at, letter in enumerate(letters, start=1):
            row[at] = before[at - 1] + 1 if letter == initial else max(before[at], row[at - 1])
    return row[-1]
