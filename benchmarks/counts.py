"""Counts on the gold set: found, with their bound, their population, and their scope; all three right.

There is no peer that reads counts. As the set's README says, a sum without an end runs to publication, and a
stock *before Saturday* is right on the Friday. Texts marked `held_out` are scored apart.
"""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

from benchmarks.dates import overlap, place, texts
from detente.model import Count, to_builtins
from detente.reading import counts, dates
from detente.reading.reader import parsed
from detente.when import When

PARTS = ("bound", "population", "scope")


def same(part: str, found: Count, wanted: dict[str, Any], published: str) -> bool:
    """Whether one part of a count is as annotated; of hundreds and dozens only the qualifier is compared."""
    if part == "population":
        return set(found.population) == set(wanted["population"])
    if part == "scope":
        scope = {k: v for k, v in to_builtins(found.scope).items() if v is not None}
        return _closed(scope, published) in (_closed(wanted["scope"], published), *_before(wanted["scope"]))
    if wanted["qualifier"] in ("hundreds", "dozens"):
        return found.qualifier == wanted["qualifier"]
    figures = (found.lo, found.hi) == (wanted.get("lo"), wanted.get("hi"))
    return figures and found.qualifier == wanted["qualifier"]


def _closed(scope: dict[str, Any], published: str) -> dict[str, Any]:
    """A sum that is still going on runs to publication."""
    return {"to": published, **scope} if scope["kind"] == "cumulative" else scope


def _before(scope: dict[str, Any]) -> list[dict[str, Any]]:
    """The days on which a stock annotated as *before Saturday* (or *before Friday*) may be given."""
    on = str(scope.get("on", ""))
    day = When(on.removeprefix("../")).day if scope["kind"] == "stock" and on.startswith("../") else None
    return [{**scope, "on": str(day - timedelta(days=n))} for n in (0, 1)] if day else []


def score(text: str, gold: dict[str, Any], tally: Counter[str]) -> list[str]:
    """Count what is right; return the errors in words."""
    counted = [c for c in gold.get("claims", ()) if c["kind"] == "count"]
    wanted = [(place(text, c), c["count"]) for c in counted if not c.get("optional")]
    neutral = [place(text, c) for c in counted if c.get("optional")]
    mentions = dates.find(text, gold["published"], gold["language"])
    page = parsed(text, gold["language"])
    found = counts.find(text, mentions, gold["published"], gold["language"], page)
    errors, taken = [], set()
    tally["wanted"] += len(wanted)
    for count in found:
        near = [i for i, (span, _) in enumerate(wanted) if i not in taken and overlap(count.span, span)]
        near.sort(key=lambda i: not same("bound", count.count, wanted[i][1], gold["published"]))
        if not near and any(overlap(count.span, span) for span in neutral):
            continue
        tally["found"] += 1
        if not near:
            errors.append(f"spurious {text[slice(*count.span)]!r} {_short(count.count)}")
            continue
        taken.add(near[0])
        right = [part for part in PARTS if same(part, count.count, wanted[near[0]][1], gold["published"])]
        tally.update(["overlap", *right])
        if len(right) == len(PARTS):
            tally["right"] += 1
        else:
            wrong = ", ".join(part for part in PARTS if part not in right)
            errors.append(
                f"{wrong}: {text[slice(*count.span)]!r} {_short(count.count)} for {wanted[near[0]][1]}"
            )
    errors += [f"missed {text[slice(*s)]!r} {c}" for i, (s, c) in enumerate(wanted) if i not in taken]
    return errors


def _short(count: Count) -> str:
    return f"{count.lo}..{count.hi} {count.qualifier} {list(count.population)} {to_builtins(count.scope)}"


def figures(tally: Counter[str]) -> str:
    """F of finding a count, of each part, and of the whole record."""

    def f(right: int) -> float:
        return 2 * right / max(tally["found"] + tally["wanted"], 1)

    parts = "  ".join(f"{part} {f(tally[part]):.3f}" for part in PARTS)
    precision, recall = tally["right"] / max(tally["found"], 1), tally["right"] / max(tally["wanted"], 1)
    return (
        f"found F {f(tally['overlap']):.3f}  {parts}  all right P {precision:.3f} R {recall:.3f} "
        f"F {f(tally['right']):.3f}  ({tally['wanted']} counts)"
    )


def run(data: Path) -> None:
    """Score all languages and both halves of the gold set."""
    for held_out in (False, True):
        print("held out" if held_out else "seen while writing rules")
        for language in ("fr", "en", "ru"):
            tally = Counter[str]()
            for text, gold in texts(held_out):
                if gold["language"] == language:
                    score(text, gold, tally)
            print(f"  {language}  {figures(tally)}")
