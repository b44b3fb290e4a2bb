"""Dates found and valued on the gold set, ours beside dateparser's, and the time that 9,000 characters and
an article take.

A mention counts where it overlaps an annotated one and has the same value; a *wrong value* is an overlap with
another. "Until b" and "from publication to b" are one value, as the set's README says. Expressions that it
says have no value count neither way. Texts marked `held_out` are scored apart.
"""

from __future__ import annotations

import statistics
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from detente.reading.dates import find

GOLD = Path(__file__).parent / "gold"
LENGTH, RUNS = 9000, 7
Found = list[tuple[tuple[int, int], str]]


def texts(held_out: bool | None = None) -> Iterator[tuple[str, dict[str, Any]]]:
    """The gold set's texts with their annotations; only the held-out ones or the others, where asked."""
    for file in sorted(GOLD.glob("*/*.toml")):
        gold = tomllib.loads(file.read_text(encoding="utf-8"))
        if held_out is None or gold.get("held_out", False) is held_out:
            yield file.with_suffix(".txt").read_text(encoding="utf-8"), gold


def place(text: str, annotated: dict[str, Any]) -> tuple[int, int]:
    """Where annotated words stand: the `nth` time that they occur."""
    at = -1
    for _ in range(annotated.get("nth", 1)):
        at = text.index(annotated["words"], at + 1)
    return at, at + len(annotated["words"])


def overlap(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Whether two spans share a character."""
    return a[0] < b[1] and b[0] < a[1]


def same(wanted: str, found: str, published: str) -> bool:
    """Whether two values are one: what lasts until a day lasts from publication to that day."""

    def open_ended(when: str) -> str:
        start, _, end = when.partition("/")
        return f"../{end}" if start == published and end else when

    return open_ended(wanted) == open_ended(found)


def score(text: str, gold: dict[str, Any], found: Found, tally: Counter[str]) -> list[str]:
    """Count right, wrong, spurious and missed mentions; return the errors in words."""
    expected = [(place(text, entry), entry["when"]) for entry in gold.get("dates", ())]
    ignored = [place(text, entry) for entry in gold.get("ignore", ())]
    errors, taken = [], set()
    for span, when in found:
        near = [i for i, (other, _) in enumerate(expected) if i not in taken and overlap(span, other)]
        right = [i for i in near if same(expected[i][1], when, gold["published"])]
        if right:
            taken.add(right[0])
            tally["right"] += 1
        elif near:
            taken.add(near[0])
            tally["wrong"] += 1
            errors.append(f"wrong {text[slice(*span)]!r} {when} for {expected[near[0]][1]}")
        elif not any(overlap(span, other) for other in ignored):
            tally["spurious"] += 1
            errors.append(f"spurious {text[slice(*span)]!r} {when}")
    for i, (span, when) in enumerate(expected):
        if i not in taken:
            tally["missed"] += 1
            errors.append(f"missed {text[slice(*span)]!r} {when}")
    return errors


def ours(text: str, gold: dict[str, Any]) -> Found:
    """What the tagger finds."""
    return [(m.span, str(m.when)) for m in find(text, gold["published"], gold["language"])]


def peer(text: str, gold: dict[str, Any]) -> Found:
    """dateparser's `search_dates`, told the day of publication and to prefer the past."""
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": datetime.fromisoformat(gold["published"]), "PREFER_DATES_FROM": "past"}
    hits = search_dates(text, languages=[gold["language"]], settings=settings) or []
    found, at = [], 0
    for words, when in hits:
        start = text.find(words, at)
        if start >= 0:
            at = start + len(words)
            found.append(((start, at), when.date().isoformat()))
    return found


def figures(tally: Counter[str]) -> str:
    """Precision, recall and F of the value, and the share of valued mentions with a wrong value."""
    given = tally["right"] + tally["wrong"] + tally["spurious"]
    wanted = tally["right"] + tally["wrong"] + tally["missed"]
    precision, recall = tally["right"] / max(given, 1), tally["right"] / max(wanted, 1)
    f = 2 * precision * recall / max(precision + recall, 1e-9)
    wrong = tally["wrong"] / max(given, 1)
    return f"P {precision:.3f}  R {recall:.3f}  F {f:.3f}  wrong values {wrong:.1%}  ({wanted} dates)"


def seconds(
    article: str, gold: dict[str, Any], tagger: Callable[[str, dict[str, Any]], Found], runs: int
) -> float:
    """The median time for an article."""
    tagger(article, gold)
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        tagger(article, gold)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def article_in(language: str) -> tuple[str, dict[str, Any]]:
    """So many characters of a language's gold texts, one after another, and what is known of the first."""
    found = [(text, gold) for text, gold in texts() if gold["language"] == language]
    return "\n\n".join(text for text, _ in found)[:LENGTH], found[0][1]


def run(data: Path) -> None:
    """Score all languages, both halves of the gold set, and the peer on the same texts."""
    for held_out in (False, True):
        print("held out" if held_out else "seen while writing rules")
        for language in ("fr", "en", "ru"):
            mine, other = Counter[str](), Counter[str]()
            for text, gold in texts(held_out):
                if gold["language"] == language:
                    score(text, gold, ours(text, gold), mine)
                    score(text, gold, peer(text, gold), other)
            print(f"  {language}  détente     {figures(mine)}")
            print(f"  {language}  dateparser  {figures(other)}")
    for language in ("fr", "en", "ru"):
        text, gold = article_in(language)
        took, peers = seconds(text, gold, ours, RUNS), seconds(text, gold, peer, 1)
        print(f"  {language}  9,000 characters: {took * 1000:.1f} ms; dateparser {peers * 1000:.0f} ms")
        articles = [(text, gold) for text, gold in texts() if gold["language"] == language]
        each = statistics.median(seconds(text, gold, ours, RUNS) for text, gold in articles)
        long = statistics.median(len(text) for text, _ in articles)
        print(
            f"  {language}  an article of the gold set: {each * 1000:.1f} ms "
            f"(median of {len(articles)}, {long:.0f} characters)"
        )
