"""Names: how fast, and how little memory: lists of 10,000 to 1,000,000 names, searched on one core.

The names are made up; those of 100,000 are also put together from given names and surnames of OFAC's list.
Peer: nomenklatura's logic-v2, pair by pair; it has no retrieval.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from benchmarks.names import logic, ofac
from detente.names import Index, compare_many

SIZES = ((10_000, 5000), (100_000, 10_000), (1_000_000, 5000))
"""Names listed, and names looked for."""


def run(data: Path) -> None:
    """Print the figures; each list in a process of its own, so that its memory is its own."""
    for count, asked in SIZES:
        print(_apart(f"measure({count}, {asked})"), end="", flush=True)
    print(_apart(f"real({str(data)!r})"), end="", flush=True)
    print(_apart("pairs()"), end="", flush=True)


def _apart(call: str) -> str:
    code = f"from benchmarks import names_speed; names_speed.{call}"
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout


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
    weights = np.cumsum(1.0 / (np.arange(len(pool)) + 20.0)).tolist()
    parts = [rng.choices(pool, cum_weights=weights, k=count) for _ in range(3)]
    return [" ".join(words[: 2 + (rng.random() < 0.4)]).title() for words in zip(*parts, strict=True)]


def _change(name: str, rng: random.Random) -> str:
    n = rng.randrange(1, len(name) - 1)
    return rng.choice(
        [name, name[:n] + name[n + 1 :], name[:n] + rng.choice("aeioukt") + name[n:], name.upper()]
    )


def measure(count: int, asked: int) -> None:
    """Build, save, open and search a list of so many names."""
    _measure(made_names(count), asked)


def real(data: str) -> None:
    """The same with given names and surnames of real people, put together anew; and pairs of them in bulk."""
    rng = random.Random(6)
    told = [name.split(", ", 1) for names in ofac(Path(data)).values() for name in names if ", " in name]
    surnames, given = [surname for surname, _ in told], [name for _, name in told]
    listed = list(
        dict.fromkeys(f"{rng.choice(given)} {rng.choice(surnames)}".title() for _ in range(120_000))
    )[:100_000]
    print("names put together of real ones:")
    _measure(listed, 10_000)
    pairs = [(rng.choice(listed), rng.choice(listed)) for _ in range(300_000)]
    begun = time.process_time()
    compare_many(pairs)
    print(f"  compare_many: {len(pairs) / (time.process_time() - begun):.0f} pairs a second on a core")


def _measure(listed: list[str], asked: int) -> None:
    count = len(listed)
    rng = random.Random(3)
    queries = [_change(rng.choice(listed), rng) for _ in range(asked)]
    begun = time.process_time()
    index = Index.build((str(n), name) for n, name in enumerate(listed))
    built = time.process_time() - begun
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "names.index"
        index.save(path)
        size = path.stat().st_size / 1e6
        del index
        opening = time.perf_counter()
        loaded = Index.load(path)
        loaded.search(queries[0])
        opened = time.perf_counter() - opening
        begun = time.process_time()
        hits = loaded.search_many(queries, workers=1)
        spent = time.process_time() - begun
    found = sum(bool(h) for h in hits) / len(hits)
    print(f"index of {count}: built in {built:.1f} s with {memory:.0f} MB at most, {size:.0f} MB on disk")
    print(
        f"  opened and asked in {1000 * opened:.0f} ms, {asked / spent:.0f} names a second on a core"
        f" (found {found:.3f})"
    )


def pairs() -> None:
    """Compare pairs in bulk."""
    pool = made_names(3000, 4)
    rng = random.Random(5)
    made = [(rng.choice(pool), rng.choice(pool)) for _ in range(300_000)]
    begun = time.process_time()
    compare_many(made)
    print(f"compare_many: {len(made) / (time.process_time() - begun):.0f} pairs a second on a core")
    begun = time.process_time()
    logic([a for a, _ in made[:60]], [b for _, b in made[:60]])
    print(f"logic-v2: {3600 / (time.process_time() - begun):.0f} pairs a second on a core")
