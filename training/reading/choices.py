"""What the model of what counts are over learns from: each count of a text with the scopes that the text
offers it and which of them are right, by an annotation or, in the sentences of the tests, by the rules."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rows import open_texts

from benchmarks.reading import open_from_now, overlap, place, same_bound, same_scope, whens
from detente.model import to_builtins
from detente.reading import read
from detente.reading.counts.weighing import Weighing
from detente.reading.counts.weighing.parts import crossed


@dataclass
class Choice:
    """The features of each scope offered to a count, that of the rules first, and which are right."""

    language: str
    text: str
    offered: list[list[str]]
    right: list[bool]


Seen = dict[tuple[str, tuple[int, ...]], tuple[str, list[tuple[Any, list[str]]]]]
"""By text and span of a count, its language and each scope offered with its features."""


@contextmanager
def counted() -> Iterator[Seen]:
    """Collects what is offered to each count while the rules alone read."""
    seen: Seen = {}

    def keep(self: Any, group: Any, cue: Any, sentence: Any, part_of: Any, rules: Any) -> Any:
        offered = self._offered(group, cue, sentence, part_of, rules)
        seen[self.text, group.span] = self.language, [(each.scope, crossed(found)) for each, found in offered]
        return rules

    own = Weighing._weighed
    Weighing._weighed = keep  # type: ignore[method-assign]
    try:
        yield seen
    finally:
        Weighing._weighed = own  # type: ignore[method-assign]


def expected(seen: Seen) -> list[Choice]:
    """The counts of the tests' sentences, for which the rules are right."""
    return [
        Choice(language, f"test {n}", [found for _, found in offered], [i == 0 for i in range(len(offered))])
        for n, (language, offered) in enumerate(seen.values())
    ]


def annotated(folder: Path) -> Iterator[Choice]:
    """The counts of the texts of a folder that are not held out, as far as the reader finds them and the
    right scope is offered."""
    for name, text, gold in open_texts(folder):
        yield from _of_text(name, text, gold)


def _of_text(name: str, text: str, gold: dict[str, Any]) -> Iterator[Choice]:
    counts = [claim for claim in gold["claims"] if claim["kind"] == "count"]
    published = gold.get("published")
    for count in counts:
        place(text, count)
        open_from_now(count["count"]["scope"], str(published))
    with counted() as seen:
        page = read(text, language=gold["language"], published=published, publisher=gold.get("publisher"))
    said = to_builtins(page)
    for when in whens(said):
        open_from_now(when, str(published))
    free = [claim for claim in said["claims"] if claim["kind"] == "count"]
    # The reader writes headings in capitals small, so that its text is not that of the file.
    offers = {span: each for (_, span), each in seen.items()}
    for count in counts:
        hits = [each for each in free if overlap(count["span"], each["span"]) and same_bound(count, each)]
        best = max(hits, key=lambda each: overlap(count["span"], each["span"]), default=None)
        if best is None:
            continue
        free.remove(best)
        language, offered = offers.get(tuple(best["span"]), ("", []))
        right = [same_scope(count["count"]["scope"], to_builtins(scope)) for scope, _ in offered]
        if any(right):
            yield Choice(language, name, [found for _, found in offered], right)
