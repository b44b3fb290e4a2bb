"""Names: finding listed people in other scripts and spellings, and how fast, beside what others use.

Peers: ICU's transliteration with rapidfuzz's token_sort_ratio, and nomenklatura's logic-v2 (on samples,
since it has no retrieval). Real names come from the UN and OFAC lists in the data folder; perturbed ones
from `sanctions-screening-benchmark`; those of the speed test are made of syllables.
"""

from __future__ import annotations

import csv
import io
import random
import tarfile
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from lxml import etree

from detente.names import THRESHOLD, Index, compare_many

FUZZY, LOGIC = 0.85, 0.7
"""The thresholds at which the peers are used: token_sort_ratio / 100, and logic-v2's default."""
Scorer = Callable[[Sequence[str], Sequence[str]], Any]


def run(data: Path) -> None:
    """Print each task's figures, ours and the peers'."""
    people = _ofac(data)
    _scripts(data)
    _aliases(people)
    _perturbed(people)
    _speed()


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


def _logic(queries: Sequence[str], listed: Sequence[str]) -> Any:
    """Nomenklatura's logic-v2, pair by pair."""
    from followthemoney import model
    from nomenklatura.matching import get_algorithm

    algorithm = get_algorithm("logic-v2")
    config = algorithm.default_config()

    def entity(name: str, n: int) -> Any:
        return model.get_proxy({"id": str(n), "schema": "Person", "properties": {"name": [name]}})

    left = [entity(name, n) for n, name in enumerate(queries)]
    right = [entity(name, n) for n, name in enumerate(listed)]
    return np.array([[algorithm.compare(a, b, config).score for b in right] for a in left])


PEERS: list[tuple[str, Scorer, float, int]] = [
    ("detente", _ours, THRESHOLD, 0),
    ("ICU + rapidfuzz", _icu, FUZZY, 0),
    ("logic-v2 (sample)", _logic, LOGIC, 12),
]
"""Name, scorer, threshold, and how many queries at most (0 for all)."""


def _found(title: str, cases: list[tuple[str, int]], listed: list[str]) -> None:
    """Print how often each side finds the right listed name, and how many wrong ones a query it adds."""
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


def _ofac(data: Path) -> dict[str, list[str]]:
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


_ONSETS = "b d f g h k l m n p r s t v z sh ch kh br dr gr kr st tr vl sv zh"
_VOWELS = "a e i o u ia au"
_CODAS = "n r l s m k t v nd nk sk ov in ich ko an er ski"


def made_names(count: int, seed: int = 1) -> list[str]:
    """Return names of nobody, of two or three words, common and rare ones as in life (by Zipf's law)."""
    rng = random.Random(seed)
    onsets = _ONSETS.split()
    vowels = _VOWELS.split()
    codas = _CODAS.split()
    words = {
        "".join(rng.choice(onsets) + rng.choice(vowels) for _ in range(rng.choice((1, 2, 2, 3))))
        + rng.choice(codas)
        for _ in range(max(2000, count // 2))
    }
    pool = sorted(words)
    rng.shuffle(pool)
    weights = np.cumsum(1.0 / (np.arange(len(pool)) + 20.0))
    parts = [rng.choices(pool, cum_weights=weights, k=count) for _ in range(3)]
    return [" ".join(words[: 2 + (rng.random() < 0.4)]).title() for words in zip(*parts, strict=True)]


def _change(name: str, rng: random.Random) -> str:
    n = rng.randrange(1, len(name) - 1)
    return rng.choice(
        [name, name[:n] + name[n + 1 :], name[:n] + rng.choice("aeioukt") + name[n:], name.upper()]
    )


def _speed() -> None:
    for count, asked in ((10_000, 5000), (100_000, 10_000)):
        listed = made_names(count)
        rng = random.Random(3)
        queries = [_change(rng.choice(listed), rng) for _ in range(asked)]
        begun = time.process_time()
        index = Index.build([(str(n), name) for n, name in enumerate(listed)])
        built = time.process_time() - begun
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "names.index"
            index.save(path)
            size = path.stat().st_size / 1e6
            opening = time.perf_counter()
            loaded = Index.load(path)
            loaded.search(queries[0])
            opened = time.perf_counter() - opening
            begun = time.process_time()
            hits = loaded.search_many(queries, workers=1)
            spent = time.process_time() - begun
        found = sum(bool(h) for h in hits) / len(hits)
        print(
            f"index of {count}: built in {built:.1f} s, {size:.0f} MB, opened and asked in"
            f" {1000 * opened:.0f} ms, {asked / spent:.0f} names a second on a core (found {found:.3f})"
        )
    pool = made_names(3000, 4)
    rng = random.Random(5)
    pairs = [(rng.choice(pool), rng.choice(pool)) for _ in range(300_000)]
    begun = time.process_time()
    compare_many(pairs)
    print(f"compare_many: {len(pairs) / (time.process_time() - begun):.0f} pairs a second on a core")
    begun = time.process_time()
    _logic([a for a, _ in pairs[:60]], [b for _, b in pairs[:60]])
    print(f"logic-v2: {3600 / (time.process_time() - begun):.0f} pairs a second on a core")
