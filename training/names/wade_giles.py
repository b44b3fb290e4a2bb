"""Write `data/wade_giles.csv`: the syllables of Chinese as Wade and Giles spelled them, and their pinyin.

The rules are those of the system (H. A. Giles, A Chinese-English Dictionary, 2nd ed. 1912), without marks and
apostrophes, which names mostly lack: a syllable that two of pinyin then share stands for the unaspirated one.

python training/names/wade_giles.py
"""

from __future__ import annotations

import csv
import re
from pathlib import Path

DATA = Path(__file__).parents[2] / "src/detente/names/data"
INITIALS = {"zh": "ch", "ch": "ch", "sh": "sh", "b": "p", "p": "p", "d": "t", "t": "t", "g": "k", "k": "k",
            "z": "ts", "c": "ts", "j": "ch", "q": "ch", "x": "hs", "r": "j"}  # fmt: skip
ASPIRATED = ("ch", "p", "t", "k", "c", "q")
FINALS = (("iong$", "iung"), ("ong$", "ung"), ("ian$", "ien"), ("(?<!u)ie$", "ieh"), ("[uü]e$", "ueh"))
WHOLE = {
    "zi": "tzu", "ci": "tzu", "si": "szu", "yi": "i", "you": "yu", "yan": "yen", "ye": "yeh",
    "yong": "yung", "yue": "yueh", "er": "erh", "e": "o", "ge": "ko", "ke": "ko", "he": "ho",
    "gui": "kuei", "kui": "kuei", "zhi": "chih", "chi": "chih", "shi": "shih", "ri": "jih", "ze": "tse",
    "ce": "tse",
}  # fmt: skip


def wade(pinyin: str) -> str:
    """Return a syllable of pinyin (no tone) as Wade and Giles spell it."""
    if pinyin in WHOLE:
        return WHOLE[pinyin]
    found = re.match("(zh|ch|sh|[bpdtgkzcjqxr])?(.*)", pinyin)
    initial, final = (found[1] or "", found[2]) if found else ("", pinyin)
    for pattern, to in FINALS:
        final = re.sub(pattern, to, final)
    if final == "uo" and initial not in ("g", "k", "h", "sh", ""):
        final = "o"
    return INITIALS.get(initial, initial) + final


def main() -> None:
    """Write a row for each spelling that pinyin reads otherwise, or not at all."""
    lines = (DATA / "han.txt").read_text(encoding="utf-8").splitlines()
    syllables = {line.split("\t")[0] for line in lines}
    syllables = {s for s in syllables if re.fullmatch("[a-zü]+", s)}
    found: dict[str, str] = {}
    for pinyin in sorted(syllables, key=lambda s: (s.startswith(ASPIRATED) and not s.startswith("zh"), s)):
        found.setdefault(wade(pinyin).replace("ü", "u"), pinyin.replace("ü", "u"))
    with (DATA / "wade_giles.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["wade", "pinyin"])
        writer.writerows(sorted(found.items()))


if __name__ == "__main__":
    main()
