"""Write `data/classes.npz`: which words spell one Wikidata name item, where letters alone do not show it.

    python training/names/class_data.py PERSONS_TXT [--half | --learned | --all]

An item is kept if one of its spellings is likelier, by the learned costs, to be another name than the item's
Latin ones (山田 and Yamada); then the odd spellings and the Latin ones are written. With --half, only every
second item is, so that weights learned with the file hold for names that it knows and for names that it does
not; with --learned, all but the held-out items are, so that figures measured on those hold for unknown names;
--all makes the file that ships.
"""

from __future__ import annotations

import sys
import zlib
from collections import defaultdict
from pathlib import Path

import numpy as np
from names_data import held_out, items

from detente.names.classes import MOST, word_hash
from detente.names.edit import align, costs, pad
from detente.names.romanise import latin
from detente.names.units import SCRIPTS, units

OUT = Path(__file__).parents[2] / "src/detente/names/data/classes.npz"
QUALITY = 0.5


def main(path: Path, mode: str) -> None:
    """Find the odd spellings of each item and write the file."""
    table = costs()
    pairs: list[tuple[int, str, str, int, int]] = []
    kept: list[dict[str, list[str]]] = []
    for entity, by_script in items(path):
        if wanted(entity, mode) and by_script.get("Latn"):
            n = len(kept)
            kept.append(by_script)
            for code, forms in by_script.items():
                s = SCRIPTS.index(code)
                for form in forms:
                    pairs += [(n, form, main, s, 0) for main in by_script["Latn"][:4] if form != main]
    encoded = {(w, s): _encode(w, s) for _, a, b, s, t in pairs for w, s in ((a, s), (b, t))}
    info = {k: sum(table.info[c] for c in v) for k, v in encoded.items()}
    score = np.empty(len(pairs), np.float32)
    for start in range(0, len(pairs), 50000):
        part = pairs[start : start + 50000]
        score[start : start + 50000] = align(
            pad([encoded[a, s] for _, a, _, s, _ in part]),
            pad([encoded[b, t] for _, _, b, _, t in part]),
            np.array([p[3] for p in part]),
            np.array([p[4] for p in part]),
            table,
        )
    odd: dict[int, set[str]] = defaultdict(set)
    for (n, a, b, s, t), value in zip(pairs, score, strict=True):
        if value < QUALITY * (info[a, s] + info[b, t]) / 2:
            odd[n].update((a, b))
    by_hash: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for n, forms in odd.items():
        size = sum(map(len, kept[n].values()))
        for form in forms | set(kept[n]["Latn"][:4]):
            for spelling in (
                {form, latin(form)} if SCRIPTS[0] in kept[n] and form in kept[n]["Latn"] else {form}
            ):
                by_hash[word_hash(spelling)].append((-size, n + 1))
    rows = [(h, n) for h, found in by_hash.items() for _, n in sorted(set(found))[:MOST]]
    rows.sort()
    np.savez_compressed(
        OUT, word=np.array([r[0] for r in rows], np.uint32), item=np.array([r[1] for r in rows], np.int32)
    )
    print(len(odd), "items,", len(rows), "rows,", OUT.stat().st_size, "bytes")


def wanted(entity: str, mode: str) -> bool:
    """Say whether an item is written: every one, all but those held out, or half of the latter."""
    if mode == "--all":
        return True
    return not held_out(entity) and (mode != "--half" or zlib.crc32(entity.encode()) % 2 == 1)


def _encode(word: str, script: int) -> list[int]:
    code = costs().code
    return [code[u] for u in units(word, SCRIPTS[script]) if u in code][:20]


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "--learned")
