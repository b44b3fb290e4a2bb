"""Write `data/common.csv`: how surprising each common word of listed names is, by its sound.

Counted over the entities of the OFAC, EU and UN lists (facts of public lists; no name is kept whole): a
word counts once an entity, in whatever spelling. Words of fewer than five entities are not written.

python training/names/common.py LISTS_JSON      (see lists.py)
"""

from __future__ import annotations

import csv
import json
import math
import sys
from collections import Counter
from pathlib import Path

from detente.names.keys import sound
from detente.names.parts import readings
from detente.names.romanise import latin

OUT = Path(__file__).parents[2] / "src/detente/names/data/common.csv"


def main(path: Path) -> None:
    """Count and write."""
    counts: Counter[str] = Counter()
    entities = json.loads(path.read_text(encoding="utf-8"))
    for entity in entities:
        counts.update(
            {sound(latin(t)) for n in entity["names"] for p in readings(n) for t in p.tokens if len(t) > 1}
        )
    with OUT.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["sound", "nats"])
        for word, n in sorted(counts.items()):
            if n >= 5 and len(word) > 1:
                writer.writerow([word, f"{-math.log(n / len(entities)):.2f}"])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
