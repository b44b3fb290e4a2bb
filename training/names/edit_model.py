"""Learn `data/edit.npz` and `data/units.json`: what it costs to exchange one unit of a spelling for
another.

python training/names/edit_model.py PERSONS_TXT ROMANISATION_CSV

For each pair of scripts: spellings of one Wikidata name item are pairs; expectation maximisation over all
alignments (Ristad and Yianilos 1998) finds the joint probabilities; pairs that are likelier as strangers
(nicknames, Chinese characters read in Japanese) stop counting after the first rounds.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter, defaultdict
from itertools import combinations, product
from pathlib import Path

import numpy as np
from names_data import held_out, items
from slavic import russian, spellings, standards

from detente.names.romanise import latin
from detente.names.units import SCRIPTS, units

OUT = Path(__file__).parents[2] / "src/detente/names/data"
ROUNDS, PER_ITEM, RULED, SCALE = 7, 4, 0.25, 16.0
FLOOR_PAIR, FLOOR_GAP, FLOOR_BLANK = -5.0, -4.0, -4.5


def pairs_of(path: Path, romanisation: Path) -> dict[tuple[int, int], list[tuple[str, str]]]:
    """Return the training pairs of each pair of scripts (indices of SCRIPTS, the lower first)."""
    rng = random.Random(7)
    tables = standards(romanisation)
    found: dict[tuple[int, int], list[tuple[str, str]]] = defaultdict(list)
    for entity, by_script in items(path):
        if held_out(entity):
            continue
        for s, t in product(range(len(SCRIPTS)), repeat=2):
            if s > t:
                continue
            left, right = by_script.get(SCRIPTS[s], []), by_script.get(SCRIPTS[t], [])
            both = list(combinations(left, 2)) if s == t else list(product(left, right))
            if both:
                found[s, t].extend(rng.sample(both, min(PER_ITEM, len(both))))
        word = russian(by_script.get("Cyrl", []))
        if word and rng.random() < RULED:
            left, right, one, two = spellings(word, rng, tables)
            found[0, 1] += [(one, right), (two, left)]
            found[0, 0].append((one, two))
            found[1, 1].append((left, right))
    return {k: v for k, v in found.items() if len(v) >= 300}


def main(path: Path, romanisation: Path) -> None:
    """Learn every pair of scripts that has enough pairs and write the tables."""
    training = pairs_of(path, romanisation)
    counts: list[Counter[str]] = [Counter() for _ in SCRIPTS]
    for (s, t), pairs in training.items():
        for a, b in pairs:
            counts[s].update(units(a, SCRIPTS[s]))
            counts[t].update(units(b, SCRIPTS[t]))
    for c in counts:  # a stray letter of another script is not this script's
        for u in [u for u, n in c.items() if n < max(other[u] for other in counts)]:
            del c[u]
    inventory = [u for c in counts for u, n in sorted(c.items()) if n >= 5]
    inventory = list(dict.fromkeys([*inventory, *"abcdefghijklmnopqrstuvwxyz0123456789"]))
    code = {u: n + 1 for n, u in enumerate(inventory)}
    size = len(code) + 1
    print(size, "units;", {f"{SCRIPTS[s]}-{SCRIPTS[t]}": len(p) for (s, t), p in training.items()})
    pair = np.full((size, size), FLOOR_PAIR)
    gap = np.full((size, len(SCRIPTS)), FLOOR_BLANK)
    info = np.full(size, 6.0)
    known = np.zeros((len(SCRIPTS), len(SCRIPTS)), bool)
    background = np.zeros((len(SCRIPTS), size))
    for s, c in enumerate(counts):
        for u, n in c.items():
            if u in code:
                background[s, code[u]] = n
        background[s] = (background[s] + 0.1) / (background[s] + 0.1).sum()
        for u in c:
            if u in code:
                info[code[u]] = -np.log(background[s, code[u]])
    for (s, t), pairs in sorted(training.items()):
        sub, dele, ins = learn(pairs, s, t, code, background)
        own = [code[u] for u in counts[s] if u in code]
        other = [code[u] for u in counts[t] if u in code]
        ratio = np.log(sub[np.ix_(own, other)] / np.outer(background[s, own], background[t, other]))
        ratio = np.maximum(ratio, FLOOR_PAIR)
        pair[np.ix_(own, other)] = ratio
        if s != t:
            pair[np.ix_(other, own)] = ratio.T
        if s == t:
            dele = ins = (dele + ins) / 2
        gap[own, t] = np.maximum(np.log(dele[own] / background[s, own]), FLOOR_GAP)
        gap[other, s] = np.maximum(np.log(ins[other] / background[t, other]), FLOOR_GAP)
        known[s, t] = known[t, s] = True
    pair = (pair + pair.T) / 2
    pair[0, :] = pair[:, 0] = -1000.0
    pair[0, 0] = 0.0
    gap[0] = 0.0
    info[0] = 0.0
    for a, b in ("0o", "1l", "1i", "5s", "8b", "2z"):
        pair[code[a], code[b]] = pair[code[b], code[a]] = 1.0
    np.savez_compressed(
        OUT / "edit.npz",
        pair=np.round(pair * SCALE).astype(np.int16),
        gap=np.round(gap * SCALE).astype(np.int16),
        info=np.round(info * SCALE).astype(np.int16),
        known=known,
        scale=SCALE,
    )
    (OUT / "units.json").write_text(json.dumps(inventory, ensure_ascii=False) + "\n", encoding="utf-8")


def learn(pairs, s, t, code, background):
    """Return the joint probabilities of a pair of units, of a unit left alone, of a unit right alone."""
    groups: dict[tuple[int, int], list[tuple[list[int], list[int]]]] = defaultdict(list)
    for a, b in pairs:
        x = [code[u] for u in units(a, SCRIPTS[s]) if u in code]
        y = [code[u] for u in units(b, SCRIPTS[t]) if u in code]
        if 2 <= len(x) <= 16 and 2 <= len(y) <= 16:
            groups[len(x), len(y)].append((x, y))
            if s == t:
                groups[len(y), len(x)].append((y, x))
    arrays = {k: (np.array([x for x, _ in v]).T, np.array([y for _, y in v]).T) for k, v in groups.items()}
    inverse = {n: u for u, n in code.items()}
    sub = np.outer(background[s], background[t]) * 0.2
    plain = {n: latin(u.lstrip("JZIVF") if len(u) > 1 else u) for n, u in inverse.items()}
    left = [n for n in range(1, len(code) + 1) if background[s, n] > 1e-6]
    right = [n for n in range(1, len(code) + 1) if background[t, n] > 1e-6]
    for n in left:
        for m in right:
            if plain[n] == plain[m] or (plain[n] and plain[m] and plain[n][0] == plain[m][0]):
                sub[n, m] += (1.0 if plain[n] == plain[m] else 0.2) * min(background[s, n], background[t, m])
    dele, ins = background[s] * 0.1, background[t] * 0.1
    for turn in range(ROUNDS):
        total = sub.sum() + dele.sum() + ins.sum()
        sub, dele, ins = sub / total, dele / total, ins / total
        new = [np.zeros_like(sub), np.zeros_like(dele), np.zeros_like(ins)]
        used = 0.0
        for x, y in arrays.values():
            used += expect(x, y, sub, dele, ins, background[s], background[t], new, strict=turn > 1)
        smooth = 0.02 * np.outer(background[s], background[t])
        n = new[0].sum() + new[1].sum() + new[2].sum()
        sub = new[0] / n + smooth
        dele, ins = new[1] / n + 0.002 * background[s], new[2] / n + 0.002 * background[t]
    total = sub.sum() + dele.sum() + ins.sum()
    return sub / total, dele / total, ins / total


def expect(x, y, sub, dele, ins, left, right, new, strict):
    """Add the expected counts of a group of pairs of equal lengths; return how many pairs counted."""
    la, n = x.shape
    lb = len(y)
    forward = np.zeros((la + 1, lb + 1, n))
    backward = np.zeros((la + 1, lb + 1, n))
    forward[0, 0] = backward[la, lb] = 1.0
    s = sub[x[:, None], y[None]]
    d, i = dele[x], ins[y]
    for p in range(la + 1):
        for q in range(lb + 1):
            if p and q:
                forward[p, q] += forward[p - 1, q - 1] * s[p - 1, q - 1]
            if p:
                forward[p, q] += forward[p - 1, q] * d[p - 1]
            if q:
                forward[p, q] += forward[p, q - 1] * i[q - 1]
    for p in range(la, -1, -1):
        for q in range(lb, -1, -1):
            if p < la and q < lb:
                backward[p, q] += backward[p + 1, q + 1] * s[p, q]
            if p < la:
                backward[p, q] += backward[p + 1, q] * d[p]
            if q < lb:
                backward[p, q] += backward[p, q + 1] * i[q]
    whole = forward[la, lb]
    stranger = left[x].prod(axis=0) * right[y].prod(axis=0)
    weight = 1.0 / (1.0 + stranger * (20.0 if strict else 0.0) / np.maximum(whole, 1e-300))
    share = weight / np.maximum(whole, 1e-300)
    for p in range(la):
        np.add.at(new[1], x[p], (forward[p, :] * backward[p + 1, :]).sum(axis=0) * d[p] * share)
        for q in range(lb):
            np.add.at(new[0], (x[p], y[q]), forward[p, q] * s[p, q] * backward[p + 1, q + 1] * share)
    for q in range(lb):
        np.add.at(new[2], y[q], (forward[:, q] * backward[:, q + 1]).sum(axis=0) * i[q] * share)
    return weight.sum()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
