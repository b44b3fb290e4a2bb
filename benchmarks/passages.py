"""The reader on short passages and articles with a key: what it takes from each, field by field.

A passage stands for one way of saying something, an article for what must be resolved over sentences, and
files of ways hold the words for each kind of act, common and rare, with others that only look so; the format
is in the README of ``benchmarks/gold``. No words are annotated: an act is compared with the one of its kind
in the key that agrees in most fields. A field that differs is *wrong* where it says something and *empty*
where it does not, for the two are not as bad. Nobody tunes on files whose names end in ``-held``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args

from benchmarks.reading import Score
from detente.model import ActKind, Factuality, to_builtins
from detente.reading import read
from detente.reading.forms import fold

FOLDER = Path(__file__).parent / "gold" / "passages"
EITHER = "?"
"""In a key: careful readers may differ, whatever the reader says counts neither way."""
KEYED = {"way": "A", "named": "A", "number": "AC", "voice": "Q"}
"""What the key of a passage holds by its topic, where it does not hold all: acts alone where the passage is
there for a way of telling one or for whom it is done to, acts and counts where it is there for a number,
quotes alone where it is there for who speaks."""
UNREAD = frozenset({"meet", "agree"})
"""Kinds of acts that no key of a passage tells."""
_FIELDS = {"A": 7, "C": 3, "Q": 4, "L": 3}
_FIELDS_TOLD = {
    "A": ("authority", "subjects", "group", "day"),
    "C": ("population", "scope"),
    "Q": ("speaker",),
}
_HEAD = re.compile(r"@ (\d{4}-\d\d-\d\d) (\w+): (.+)")
_LINE = re.compile(r"([ACQLN])(\?)?(?: (.*))?")
_STEM = 2
_LEAST_STEM = 3
_MOST_OF_A_CLAUSE = 0.4


@dataclass
class Passage:
    """A text with the rows of its key, each with whether it is optional: acts, counts, quotes and links."""

    line: int
    published: str
    topic: str
    why: str
    text: str
    rows: dict[str, list[tuple[bool, list[str]]]]


@dataclass
class Sums:
    """How often each thing came out, and what differs."""

    of: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)

    def tell(self, name: str, right: bool, given: object, wanted: object, where: str) -> bool:
        """Count a field as right, wrong or, where nothing is given, empty; return whether it is right."""
        verdict = "right" if right else "wrong" if given else "empty"
        self.of[f"{name} {verdict}"] += 1
        if not right:
            self.examples.append(f"{name} {verdict}: {given!r} for {wanted!r} · {where}")
        return right

    def miss(self, what: str, where: object) -> None:
        """Count a claim that is missed or that the passage does not make."""
        self.of[what] += 1
        self.examples.append(f"{what}: {where}")

    def rate(self, right: str, found: str, paired: str, missed: str) -> str:
        """Precision, recall and F of what is right among what was found, with how many there are."""
        good, wanted = self.of[right], self.of[paired] + self.of[missed]
        return Score(right=good, missed=wanted - good, wrong=self.of[found] - good).line()

    def shares(self, name: str) -> str:
        """How many of a field's values are right, and how the others fail."""
        right, wrong, empty = (self.of[f"{name} {verdict}"] for verdict in ("right", "wrong", "empty"))
        return f"{name} {right}/{right + wrong + empty}, {wrong} wrong"


def run(data: Path, verbose: bool = False) -> None:
    """Print the sums of each file, and what differs in those open to tuning if ``verbose``."""
    del data
    for path in sorted(FOLDER.glob("*.txt")):
        report(path.stem, list(load(path)), verbose and not path.stem.endswith("-held"))


def report(stem: str, passages: list[Passage], verbose: bool) -> None:
    """Print the sums of a file of this name, and what differs if ``verbose``."""
    sums = score(stem[:2], passages)
    keyed = "".join(KEYED.get(passage.topic, "ACQ") for passage in passages)
    acts = "found", "paired", "missed"
    lines = []
    if "A" in keyed:
        lines.append(f"acts, kind and factuality {sums.rate('factuality right', *acts)}")
        lines.append(f"whole acts               {sums.rate('whole', *acts)}")
    if "C" in keyed:
        rate = sums.rate("whole counts", "counts found", "counts paired", "count missed")
        lines.append(f"whole counts             {rate}")
    fields = [name for kind, names in _FIELDS_TOLD.items() if kind in keyed for name in names]
    lines.append("; ".join(sums.shares(name) for name in fields))
    if sums.of["link paired"] or sums.of["link missed"]:
        rate = sums.rate("link paired", "link found", "link paired", "link missed")
        lines.append(f"links                    {rate}")
    if "Q" in keyed:
        lines.append(f"quotes missed {sums.of['quote missed']}, invented {sums.of['quote invented']}")
    for i, line in enumerate(lines):
        print(f"  {'' if i else stem:18s} {line}")
    if verbose:
        print("".join(f"      {each}\n" for each in sums.examples), end="")


def load(path: Path) -> Iterator[Passage]:
    """The passages of a file.

    Raises:
        ValueError: a line is not as the README says; the message has the file and the number of the line.
    """
    yield from parse(path.read_text("utf-8").split("\n"), path.name)


def parse(lines: Iterable[str], name: str) -> Iterator[Passage]:
    """The passages of some lines; ``name`` says in an error where they are from, as `load` does."""
    here: Passage | None = None
    for number, line in enumerate(lines, 1):
        head, row = _HEAD.fullmatch(line), _LINE.fullmatch(line)
        if head is not None:
            here = Passage(number, head[1], head[2], head[3], "", {kind: [] for kind in _FIELDS})
        elif here is not None and line and not here.text:
            here.text = line.replace(" // ", "\n\n")
        elif here is not None and row is not None:
            _take(here, row, f"{name}:{number}")
        elif not line:
            if here is not None:
                yield here
            here = None
        elif not line.startswith("#"):
            raise ValueError(f"{name}:{number}: not a line of a passage: {line[:60]}")
    if here is not None:
        yield here


def _take(passage: Passage, row: re.Match[str], where: str) -> None:
    kind, optional, values = row[1], bool(row[2]), [part.strip() for part in (row[3] or "").split("|")]
    if kind != "N":
        width = _FIELDS[kind]
        if len(values) > width:
            raise ValueError(f"{where}: {len(values)} fields where {kind} has {width}")
        values += [""] * (width - len(values))
        told = kind == "A" and not set(_either(values[0])) <= set(get_args(ActKind))
        told = told or (kind == "A" and not set(_either(values[1])) <= {*get_args(Factuality), EITHER})
        told = told or (kind == "L" and not set(_tied(values[0])) <= set(get_args(ActKind)))
        if told or (kind == "Q" and values[1].replace(" // ", "\n\n") not in passage.text):
            raise ValueError(f"{where}: no such kind or factuality, or words that are not in the passage")
        passage.rows[kind].append((optional, values))


def score(language: str, passages: Iterable[Passage]) -> Sums:
    """Read passages and compare."""
    sums = Sums()
    for passage in passages:
        claims = to_builtins(read(passage.text, language=language, published=passage.published))["claims"]
        by_kind: dict[str, list[dict[str, Any]]] = {"act": [], "count": [], "quote": [], "link": []}
        for claim in claims:
            by_kind.setdefault(claim["kind"], []).append(claim)
        keyed = KEYED.get(passage.topic, "ACQ")
        if "A" in keyed:
            _acts(sums, passage, [c for c in by_kind["act"] if c["act"]["kind"] not in UNREAD])
            _links(sums, passage, by_kind)
        if "C" in keyed:
            _counts(sums, passage, by_kind["count"])
        if "Q" in keyed:
            _quotes(sums, passage, by_kind["quote"])
    return sums


def _acts(sums: Sums, passage: Passage, claims: list[dict[str, Any]]) -> None:
    key = passage.rows["A"]
    agreeing = {
        (i, j): _agreement(row, claim) for i, (_, row) in enumerate(key) for j, claim in enumerate(claims)
    }
    pairs: dict[int, int] = {}
    # Of as good ones the first, and of rows that agree as much one that may not be left out.
    for i, j in sorted(agreeing, key=lambda pair: (-agreeing[pair], key[pair[0]][0])):
        if agreeing[i, j] >= 0 and i not in pairs and j not in pairs.values():
            pairs[i] = j
    for i, (optional, row) in enumerate(key):
        if i not in pairs:
            if not optional:
                sums.miss("missed", f"{' | '.join(row)} · {_where(passage)}")
            continue
        claim = claims[pairs[i]]
        if optional:
            continue
        sums.of["found"] += 1
        sums.of["paired"] += 1
        right = [sums.tell(name, good, given, wanted, f"{claim['text'][:60]} · {_where(passage)}")
                 for name, good, given, wanted in _compared(row, claim)]  # fmt: skip
        sums.of["whole"] += all(right)
        _group(sums, row[4], claim, passage)
    for j, claim in enumerate(claims):
        if j not in pairs.values():
            sums.of["found"] += 1
            sums.miss(
                "invented",
                f"{claim['act']['kind']} {claim['factuality']} [{claim['text'][:70]}] · {_where(passage)}",
            )


def _compared(row: list[str], claim: dict[str, Any]) -> Iterator[tuple[str, bool, object, str]]:
    """Each field of a record that the key answers: whether it is right, what is given and what is wanted."""
    _, factuality, authority, subjects, _, when, _ = row
    act = claim["act"]
    day = (act.get("when") or "").rstrip("~")
    for name, given, wanted in (
        ("factuality", claim["factuality"], factuality),
        ("authority", act.get("authority") or "", authority),
        ("day", day, when),
    ):
        answers = _either(wanted)
        if EITHER not in answers:
            right = given in [wanted, *(answer.rstrip("~") for answer in answers)]  # The whole: an interval.
            yield name, right, given, wanted
    if EITHER not in _either(subjects):
        named = [each["name"] for each in act.get("subjects") or ()]
        answers = [subjects, *(_either(subjects) if "/" in subjects else ())]
        # Of the whole field either answer will do: "Kral; Novak/" or nobody.
        right = any(_are_those(named, _listed(answer)) for answer in answers)
        more = [n for n in named if not any(_is_one(n, w) for w in _listed(subjects))]
        yield "subjects", right, more, subjects


def _listed(subjects: str) -> list[str]:
    return [name.strip() for name in subjects.split(";") if name.strip()]


def _are_those(named: list[str], wanted: list[str]) -> bool:
    """Whether all names are among those wanted, and the other way round."""
    more = [n for n in named if not any(_is_one(n, w) for w in wanted)]
    return not more and all(any(_is_one(n, w) for n in named) for w in wanted)


def _agreement(row: list[str], claim: dict[str, Any]) -> int:
    """In how many fields a row of the key and an act agree; under nothing where they differ in kind."""
    if claim["act"]["kind"] not in _either(row[0]):
        return -1
    same = [right for _, right, _, _ in _compared(row, claim)]
    named = [each["name"] for each in claim["act"].get("subjects") or ()]
    groups = [_plain(answer) for answer in _either(row[4])]
    counted = EITHER not in groups and _bound(claim["act"].get("group")) in groups
    wanted = [name for name in _listed(row[3]) if name != EITHER]
    return sum(same) + counted + 2 * sum(any(_is_one(name, n) for n in named) for name in wanted)


def _group(sums: Sums, wanted: str, claim: dict[str, Any], passage: Passage) -> None:
    answers = [_plain(answer) for answer in _either(wanted)]
    if EITHER not in answers:
        group = claim["act"].get("group")
        sums.tell(
            "group",
            _bound(group) in answers,
            _bound(group),
            wanted,
            f"{claim['text'][:60]} · {_where(passage)}",
        )


def _counts(sums: Sums, passage: Passage, claims: list[dict[str, Any]]) -> None:
    left = list(claims)
    for optional, row in sorted(passage.rows["C"], key=lambda each: each[0]):  # What may be left out is last.
        bounds = [_plain(answer) for answer in _either(row[0])]
        fitting = [c for c in left if _bound(c["count"]) in bounds]
        if not fitting:
            if not optional:
                sums.miss("count missed", f"{row[0]} · {_where(passage)}")
            continue
        claim = max(fitting, key=lambda c: sum(right for _, right, _, _ in _counted(row, c)))
        left.remove(claim)
        if optional:
            continue
        right = [sums.tell(*told, _where(passage)) for told in _counted(row, claim)]
        sums.of["counts paired"] += 1
        sums.of["counts found"] += 1
        sums.of["whole counts"] += all(right)
    for claim in left:
        sums.of["counts found"] += 1
        sums.miss("count invented", f"{claim['text'][:60]} · {_where(passage)}")


def _counted(row: list[str], claim: dict[str, Any]) -> Iterator[tuple[str, bool, object, str]]:
    """The population and the scope of a count where the key answers them, as `_compared` for an act."""
    _, population, scope = row
    given = set(claim["count"]["population"])
    answers = [{trait.strip() for trait in either.split(",")} - {""} for either in _either(population)]
    if {EITHER} not in answers:
        fits = any(a <= {*given, EITHER} if EITHER in a else a == given for a in answers)
        yield "population", fits, sorted(given), population
    if EITHER not in _either(scope):
        over = claim["count"]["scope"]
        days = over.get("on") or "/".join(filter(None, (over.get("from"), over.get("to"))))
        told = f"{over['kind']} {days}".strip()
        yield "scope", told in (scope, *_either(scope)), days and told, scope  # The whole: an interval.


def _quotes(sums: Sums, passage: Passage, claims: list[dict[str, Any]]) -> None:
    left = list(claims)
    for optional, (mode, words, said, name) in passage.rows["Q"]:
        claim = next((c for c in left if _says(c["quote"], mode, words)), None)
        if claim is None:
            if not optional:
                sums.miss("quote missed", f"{words} · {_where(passage)}")
            continue
        left.remove(claim)
        answers = _either(name or said)
        if EITHER in answers:
            continue
        speaker = (claim["attribution"] or [{"name": "", "span": [0, 0], "resolved": False}])[0]
        given = [speaker["name"]] if name else [speaker["name"], passage.text[slice(*speaker["span"])]]
        right = any(_is_one(answer, each) for answer in answers for each in given if answer and each)
        right = right or (not answers[0] and not claim["attribution"])
        sums.tell("speaker", right, speaker["resolved"] and speaker["name"], name or said, _where(passage))
    for claim in left:
        sums.miss("quote invented", f"{claim['quote']['words'][:60]} · {_where(passage)}")


def _links(sums: Sums, passage: Passage, by_kind: dict[str, list[dict[str, Any]]]) -> None:
    """Compare the links: of two kinds of act, whichever is told to be given for the other; a tie that the
    text tells again counts once."""
    kinds = {claim["id"]: claim["act"]["kind"] for claim in by_kind["act"]}
    left = [sorted(kinds[claim["link"][side]] for side in ("gives", "gets")) for claim in by_kind["link"]]
    for optional, (row, *_) in passage.rows["L"]:
        told = sorted(_tied(row))
        if told in left:
            left.remove(told)
            sums.of["link found"] += not optional
            sums.of["link paired"] += not optional
        elif not optional:
            sums.miss("link missed", f"{row} · {_where(passage)}")
    keyed = [sorted(_tied(row)) for _, (row, *_) in passage.rows["L"]]
    for told in left:
        if told not in keyed:
            sums.of["link found"] += 1
            sums.miss("link invented", f"{' for '.join(told)} · {_where(passage)}")


def _tied(row: str) -> list[str]:
    """The two kinds of act of a link in the key: *release for lift*."""
    return row.split(" for ")


def _says(quote: dict[str, Any], mode: str, words: str) -> bool:
    """Whether a quote is the one of the key: the same letters, and of what is not direct, most of them."""
    given, wanted = _letters(quote["words"]), _letters(words)
    part = given in wanted or wanted in given
    most = min(len(given), len(wanted)) > _MOST_OF_A_CLAUSE * max(len(given), len(wanted))
    return given == wanted or (part and most and "direct" not in (mode, quote["mode"]))


def _plain(bound: str) -> str:
    """A bound of the key, with or without what it is of, as `_bound` writes one: *3* of *3-3 men*."""
    first = (bound.split() or [""])[0]
    low, dash, high = first.partition("-")
    return low if dash and low == high else first


def _bound(counted: dict[str, Any] | None) -> str:
    """The bound of a count or group as the key writes it."""
    if counted is None:
        return ""
    if counted["qualifier"] in ("hundreds", "dozens"):
        return str(counted["qualifier"])
    low, high = ("" if counted.get(end) is None else str(counted[end]) for end in ("lo", "hi"))
    return low if low == high else f"{low}-{high}"


def _either(answers: str) -> list[str]:
    return [answer.strip() for answer in answers.split("/")]


def _is_one(one: str, other: str) -> bool:
    """Whether the words of one name are among the other's, in any of its cases."""
    theirs = _stems(other)
    return any(mine <= theirs or theirs <= mine for mine in map(_stems, _either(one)))


def _stems(name: str) -> set[str]:
    return {_stem(word) for word in re.findall(r"\w+", fold(name))}


def _stem(word: str) -> str:
    return word[: max(_LEAST_STEM, len(word) - _STEM)]


def _letters(words: str) -> str:
    return "".join(letter for letter in fold(words) if letter.isalnum())


def _where(passage: Passage) -> str:
    return f"line {passage.line}, {passage.why}"
