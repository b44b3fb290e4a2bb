"""Names: finding listed people in other scripts and spellings, beside what others use.

Peers: ICU's transliteration with rapidfuzz's token_sort_ratio, and nomenklatura's logic-v2 (on samples,
since it has no retrieval). Real names come from the UN and OFAC lists in the data folder; perturbed ones
from `sanctions-screening-benchmark`. Those who were listed after 2022-01 had no part in learning. Two more
tasks need files that the data folder may lack: the EU's list as XML (`eu*.xml`, for Cyrillic spellings) and
the name items that rigour 1.8.2 packages (`persons.txt`, for single names). `--pairs` takes pairs that
somebody has labelled: a schema of followthemoney, two names, whether they are one, and how clear that is.
"""

from __future__ import annotations

import csv
import io
import random
import re
import tarfile
import zlib
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from lxml import etree

from detente.names import THRESHOLD, Index, compare
from detente.names.text import scripts

FUZZY, LOGIC = 0.85, 0.7
"""The thresholds at which the peers are used: token_sort_ratio / 100, and logic-v2's default."""
SPELLINGS = 60
"""token_sort_ratio from which an alias is taken for a spelling of the name."""
EU = "{http://eu.europa.ec/fpi/fsd/export}"
LATER = (
    ("persons, Belarus", "individual", "BELARUS"),
    ("persons, Russia and Ukraine", "individual", "RUSSIA|UKRAINE"),
    ("persons, others", "individual", "^(?!.*(RUSSIA|UKRAINE|BELARUS))"),
    ("organisations", "-0-", ""),
)
Scorer = Callable[[Sequence[str], Sequence[str]], Any]


def run(data: Path, pairs: Path | None = None) -> None:
    """Print each task's figures, ours and the peers'; of `pairs` alone, if there are any."""
    if pairs:
        _labelled(pairs)
        return
    people = ofac(data)
    _scripts(data)
    _cyrillic(data)
    _single(data)
    _aliases(people)
    _later(data)
    _perturbed(people)


def _ours(queries: Sequence[str], listed: Sequence[str]) -> Any:
    """The probability of each query (rows) with each listed name (columns), found through the index."""
    index = Index.build([(str(n), name) for n, name in enumerate(listed)])
    scores = np.zeros((len(queries), len(listed)))
    for n, hits in enumerate(index.search_many(queries, limit=20, threshold=0.01)):
        for hit in hits:
            scores[n, int(hit.key)] = hit.score
    return scores


def _icu(queries: Sequence[str], listed: Sequence[str]) -> Any:
    """ICU's any-Latin spelling, then rapidfuzz's token_sort_ratio."""
    from normality import ascii_text
    from rapidfuzz import fuzz, process

    def plain(name: str) -> str:
        return (ascii_text(name) or "").lower().replace(",", " ").replace("-", " ")

    return (
        process.cdist(
            [plain(q) for q in queries], [plain(n) for n in listed], scorer=fuzz.token_sort_ratio, workers=1
        )
        / 100
    )


def logic(queries: Sequence[str], listed: Sequence[str], schema: str = "Person") -> Any:
    """Nomenklatura's logic-v2, pair by pair."""
    from followthemoney import model
    from nomenklatura.matching import get_algorithm

    algorithm = get_algorithm("logic-v2")
    config = algorithm.default_config()

    def entity(name: str) -> Any:  # nomenklatura remembers what it made of an id
        return model.get_proxy({"id": f"{schema}:{name}", "schema": schema, "properties": {"name": [name]}})

    left = [entity(name) for name in queries]
    right = [entity(name) for name in listed]
    return np.array([[algorithm.compare(a, b, config).score for b in right] for a in left])


class Labelled(NamedTuple):
    """Two names, the schema of what they name, whether they are one, and whether that is clear."""

    schema: str
    one: str
    two: str
    same: bool
    clear: bool


KINDS = {"Person": "person", "Company": "organization", "Organization": "organization", "Vessel": "vessel"}


def _labelled(path: Path) -> None:
    """Print precision, recall and F1 of labelled pairs, for ours and the peers, and how many clear pairs each
    gets wrong or answers otherwise when they are turned round; then ours by schema.
    """
    with path.open(encoding="utf-8", newline="") as file:
        pairs = [
            Labelled(r["schema"], r["name1"], r["name2"], r["is_match"] == "true", r["quality"] == "STRONG")
            for r in csv.DictReader(file)
        ]
    print(f"labelled pairs: {len(pairs)}")
    sides = (
        ("detente", _ours_pairs, THRESHOLD),
        ("ICU + rapidfuzz", _icu_pairs, FUZZY),
        ("logic-v2", _logic, LOGIC),
    )
    for name, scorer, threshold in sides:
        scores, turned = scorer(pairs), scorer([p._replace(one=p.two, two=p.one) for p in pairs])
        found = [score >= threshold for score in scores]
        unclear = sum(p.clear and f != p.same for p, f in zip(pairs, found, strict=True))
        apart = sum(abs(a - b) > 1e-9 for a, b in zip(scores, turned, strict=True))
        print(f"  {name:18} {_rates(pairs, found)}  clear ones wrong {unclear}  not symmetric {apart}")
        if name == "detente":
            for schema in sorted({p.schema for p in pairs}):
                some = [(p, f) for p, f in zip(pairs, found, strict=True) if p.schema == schema]
                print(
                    f"    {schema:16} {_rates([p for p, _ in some], [f for _, f in some])}  (of {len(some)})"
                )


def _rates(pairs: Sequence[Labelled], found: Sequence[bool]) -> str:
    true = sum(p.same and f for p, f in zip(pairs, found, strict=True))
    precision, recall = true / max(sum(found), 1), true / max(sum(p.same for p in pairs), 1)
    return (
        f"P {precision:.3f}  R {recall:.3f}  F1 {2 * precision * recall / max(precision + recall, 1e-9):.3f}"
    )


def _ours_pairs(pairs: Sequence[Labelled]) -> list[float]:
    return [compare(p.one, p.two, KINDS.get(p.schema)) for p in pairs]


def _icu_pairs(pairs: Sequence[Labelled]) -> list[float]:
    return [float(_icu([p.one], [p.two])[0, 0]) for p in pairs]


def _logic(pairs: Sequence[Labelled]) -> list[float]:
    return [float(logic([p.one], [p.two], p.schema)[0, 0]) for p in pairs]


PEERS: list[tuple[str, Scorer, float, int]] = [
    ("detente", _ours, THRESHOLD, 0),
    ("ICU + rapidfuzz", _icu, FUZZY, 0),
    ("logic-v2 (sample)", logic, LOGIC, 12),
]
"""Name, scorer, threshold, and how many queries at most (0 for all)."""


def _found(title: str, cases: list[tuple[str, int]], listed: list[str]) -> None:
    """Print how often each side finds the right listed name, and how many wrong ones a query it adds."""
    cases, listed = _each_once(cases, listed)
    print(f"{title}: {len(cases)} queries, {len(listed)} listed")
    for name, scorer, threshold, most in PEERS:
        some = random.Random(1).sample(cases, min(most, len(cases))) if most else cases
        scores = scorer([q for q, _ in some], listed)
        rows, right = np.arange(len(some)), np.array([n for _, n in some])
        true = scores[rows, right].copy()
        scores[rows, right] = 0.0
        top = float(((true > scores.max(axis=1)) & (true > 0)).mean())
        recall, wrong = float((true >= threshold).mean()), float((scores >= threshold).sum() / len(some))
        print(
            f"  {name:18} top-1 {top:.3f}  recall {recall:.3f}  wrong {wrong:.3f} a query  (of {len(some)})"
        )


def _each_once(cases: list[tuple[str, int]], listed: list[str]) -> tuple[list[tuple[str, int]], list[str]]:
    """The cases with each listed name once: lists have a person twice (under two regulations, say), and no
    name tells which of the two entries is meant."""
    first: dict[str, int] = {}
    names: list[str] = []
    places: list[int] = []
    for name in listed:
        places.append(first.setdefault(" ".join(name.casefold().split()), len(names)))
        names += [name] if places[-1] == len(names) else []
    return [(query, places[n]) for query, n in cases], names


def _tar(data: Path, archive: str, ending: str) -> bytes:
    with tarfile.open(data / archive) as tar:
        member = sorted(m.name for m in tar.getmembers() if m.name.endswith(ending))[-1]
        file = tar.extractfile(member)
        return file.read() if file else b""


def _scripts(data: Path) -> None:
    root = etree.fromstring(_tar(data, "un-consolidated-history.tar.xz", ".xml"))
    listed: list[str] = []
    cases: list[tuple[str, int]] = []
    for node in root.iter("INDIVIDUAL"):
        parts = [
            node.findtext(tag) or "" for tag in ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
        ]
        native = (node.findtext("NAME_ORIGINAL_SCRIPT") or "").strip()
        if native and not native.isascii():
            cases.append((native, len(listed)))
        listed.append(" ".join(p.strip() for p in parts if p.strip()))
    _found("UN persons by their names in the original script", cases, listed)


def ofac(data: Path) -> dict[str, list[str]]:
    """The persons of the OFAC list by number: the name, then the aliases."""
    people: dict[str, list[str]] = {}
    for row in csv.reader(io.StringIO(_tar(data, "ofac-full-sets.tar.xz", "/sdn.csv").decode("latin-1"))):
        if len(row) > 3 and row[2] == "individual":
            people[row[0]] = [row[1]]
    for row in csv.reader(
        io.StringIO(_tar(data, "ofac-full-sets.tar.xz", "2022-01/alt.csv").decode("latin-1"))
    ):
        if len(row) > 3 and row[0] in people and row[2] == "aka":
            people[row[0]].append(row[3])
    return people


def _cyrillic(data: Path) -> None:
    """Cyrillic spellings of the EU's persons against one Latin spelling each; those over Belarus apart."""
    path = next(iter(sorted(data.glob("eu*.xml"))), None)
    if path is None:
        print("(no eu*.xml: no Cyrillic spellings of the EU's list)")
        return
    listed: list[str] = []
    cases: list[tuple[str, int]] = []
    belarus: list[tuple[str, int]] = []
    for node in etree.parse(str(path)).getroot().iter(EU + "sanctionEntity"):
        aliases = [
            a.get("wholeName", "").strip() for a in node.iter(EU + "nameAlias") if a.get("strong") == "true"
        ]
        latin = [a for a in aliases if a and not re.search("[\u0370-\uffff]", a)]
        if node.find(EU + "subjectType").get("code") != "person" or not latin:
            continue
        found = [(a, len(listed)) for a in aliases if re.search("[\u0400-\u04ff]", a) and _near(a, latin[0])]
        cases += found
        belarus += found if node.find(EU + "regulation").get("programme") == "BLR" else []
        listed.append(latin[0])
    _found("EU persons by their Cyrillic spellings", cases, listed)
    _found("the same, of persons listed over Belarus", belarus, listed)


def _near(a: str, b: str) -> bool:
    """Say whether two names are spellings of one, and not two names of a person, as far as peers tell."""
    from normality import ascii_text
    from rapidfuzz import fuzz

    return fuzz.token_sort_ratio((ascii_text(a) or "").lower(), (ascii_text(b) or "").lower()) >= SPELLINGS


def _single(data: Path) -> None:
    """Single names in another script among 1,000, of the name items that no cost was learned from."""
    path = data / "persons.txt"
    if not path.exists():
        print("(no persons.txt: no single names)")
        return
    items: list[dict[str, list[str]]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        forms, _, entity = line.partition(" => ")
        if zlib.crc32(entity.encode()) % 10 == 0 and not entity.startswith("X"):
            by_script: dict[str, list[str]] = defaultdict(list)
            for form in forms.split(","):
                for found in scripts(form) if " " not in form.strip() else ():
                    by_script[found].append(form.strip())
            items.append(by_script)
    random.Random(5).shuffle(items)
    for code in ("Cyrl", "Arab", "Hebr", "Hani", "Kana", "Hang"):
        able = [item for item in items if item.get(code) and item.get("Latn")][:1000]
        cases = [(item[code][0], n) for n, item in enumerate(able)]
        _found(f"single names in {code}", cases, [item["Latn"][0].title() for item in able])


def _later(data: Path) -> None:
    """Those listed between 2022-01 and 2024-05, by aliases of 2026: nothing was learned from them."""
    with tarfile.open(data / "ofac-sdn-history.tar.xz") as tar:
        last = sorted(m.name for m in tar.getmembers() if m.name.endswith(".csv"))[-1]
        file = tar.extractfile(last)
        rows = _rows(file.read() if file else b"")
    old = {row[0] for row in _rows(_tar(data, "ofac-full-sets.tar.xz", "2022-01/sdn.csv"))}
    new = {row[0]: row for row in rows if row[0] not in old}
    aliases: dict[str, list[str]] = defaultdict(list)
    for row in _rows(_tar(data, "ofac-full-sets.tar.xz", "alt-2026-06-02.csv")):
        if row[0] in new and row[2] == "aka":
            aliases[row[0]].append(row[3])
    for title, kind, programme in LATER:
        some = [row for row in new.values() if row[2].strip() == kind]
        cases = [
            (alias, n)
            for n, row in enumerate(some)
            if re.search(programme, row[3])
            for alias in aliases[row[0]]
            if _near(alias, row[1])
        ]
        cases = random.Random(1).sample(cases, min(800, len(cases)))
        _found(f"OFAC, listed since 2022-01: {title}", cases, [row[1] for row in some])


def _rows(content: bytes) -> list[list[str]]:
    return [row for row in csv.reader(io.StringIO(content.decode("latin-1"))) if len(row) > 3]


def _aliases(people: dict[str, list[str]]) -> None:
    """Only aliases that share a word with the name, to the letter: the others are other names, not
    spellings.
    """
    rng = random.Random(2)
    numbers = list(people)
    listed = [people[n][0] for n in numbers]
    cases = []
    for place, number in enumerate(numbers):
        words = set(people[number][0].lower().replace(",", " ").split())
        near = [a for a in people[number][1:] if words & set(a.lower().replace(",", " ").split())]
        if near:
            cases.append((rng.choice(near), place))
    _found("OFAC persons by an alias that shares a word", rng.sample(cases, min(600, len(cases))), listed)


def _perturbed(people: dict[str, list[str]]) -> None:
    from ssb import benchmark, sources

    rng = random.Random(0)
    for limit, peers in ((300, PEERS[:2]), (25, PEERS)):
        numbers = rng.sample(sorted(people), limit)
        entities = [
            sources.Entity(entity_id=n, primary_name=people[n][0], entity_type="individual") for n in numbers
        ]
        snapshot = sources.ListSnapshot(source="ofac", retrieved_at="", entities=entities)
        snapshot.individuals = lambda found=entities: found
        made = benchmark.build(snapshot, limit=limit)
        keys = [key for key, names in made.candidates.items() for _ in names]
        listed = [name for names in made.candidates.values() for name in names]
        print(
            f"perturbed names (sanctions-screening-benchmark): {len(made.cases)} cases, {len(listed)} listed"
        )
        for name, scorer, threshold, _ in peers:
            scores = scorer([case.query for case in made.cases], listed)
            _profile(name, made.cases, keys, scores, threshold)


def _profile(name: str, cases: Any, keys: list[str], scores: Any, threshold: float) -> None:
    best, place = scores.max(axis=1), scores.argmax(axis=1)
    kinds: dict[str, list[bool]] = defaultdict(list)
    wrong: list[bool] = []
    for n, case in enumerate(cases):
        if case.expected_entity_id is None:
            wrong.append(bool(best[n] >= threshold))
        else:
            kinds[case.perturbation].append(
                bool(best[n] >= threshold and keys[place[n]] == case.expected_entity_id)
            )
    every = [hit for hits in kinds.values() for hit in hits]
    least = sorted((sum(hits) / len(hits), kind) for kind, hits in kinds.items())[:3]
    worst = ", ".join(f"{kind} {share:.2f}" for share, kind in least)
    print(
        f"  {name:18} recall {sum(every) / len(every):.3f}  false positives {sum(wrong) / len(wrong):.3f}"
        f"  least: {worst}"
    )
