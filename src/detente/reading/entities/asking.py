"""What a model tells of the names that nothing in the text tells, each asked about once."""

from __future__ import annotations

from collections import Counter

from detente.model import Span
from detente.reading.entities.runs import Run
from detente.reading.forms import fold
from detente.reading.parsing.engines import engine
from detente.reading.parsing.parse import Page

_ASK_AT_MOST = 10
_NEAR = 8


def ask(page: Page, runs: list[Run]) -> None:
    """Ask the model about names that nothing told, each once, where the text first has it."""
    asked: set[str] = set()
    unsure: list[Run] = []
    times = Counter(" ".join(run.words) for run in runs)
    for run in runs:
        key = fold(" ".join(run.words))
        if run.certain or key in asked or len(unsure) >= _ASK_AT_MOST:
            continue
        # A lone word named once in passing is not worth the model's time.
        if len(run.words) == 1 and not run.doubtful and (run.kind or times[run.words[0]] < 2):
            continue
        asked.add(key)
        unsure.append(run)
    stretches = _stretches(page, unsure)
    texts = [page.text[start:end] for (start, end), _ in stretches]
    for ((start, _), inside), found in zip(stretches, engine(page.language).entities(texts), strict=True):
        for first, last, kind in found:
            for run in inside:
                if run.start < start + last and start + first < run.end:
                    run.kind = kind  # type: ignore[assignment]
                    run.certain = kind == "person" and len(run.words) > 1
    told = {fold(" ".join(run.words)): run.kind for run in unsure if run.kind}
    for run in runs:
        run.kind = run.kind or told.get(fold(" ".join(run.words)))


def _stretches(page: Page, runs: list[Run]) -> list[tuple[Span, list[Run]]]:
    """The stretches of text around some names, one for names that stand close together.

    The models look at four words to each side of a word, so more of a long sentence tells them nothing.
    """
    result: list[tuple[Span, list[Run]]] = []
    for run in runs:
        sentence = page.sentence_at(run.start)
        if sentence is None:
            continue
        start, end = run.start, run.end
        for _ in range(_NEAR):
            start = max(
                page.text.rfind(" ", sentence.start, max(start - 1, sentence.start)) + 1, sentence.start
            )
            end = page.text.find(" ", end + 1, sentence.end)
            end = sentence.end if end < 0 else end
        if result and start <= result[-1][0][1]:
            (first, last), inside = result[-1]
            result[-1] = (first, max(last, end)), [*inside, run]
        else:
            result.append(((start, end), [run]))
    return result
