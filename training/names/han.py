"""Write `data/han.txt`: the toneless pinyin of each Chinese character, one line a syllable.

The readings are Unihan's (kMandarin), as `pypinyin` packages them (MIT; data under the Unicode licence).

    python training/names/han.py FOLDER_OF_PYPINYIN
"""

import sys
import unicodedata
from pathlib import Path

OUT = Path(__file__).parents[2] / "src/detente/names/data/han.txt"


def main(pypinyin: Path) -> None:
    """Group the characters of the basic block by their first reading."""
    sys.path.insert(0, str(pypinyin.parent))
    from pypinyin.pinyin_dict import pinyin_dict

    readings: dict[str, list[str]] = {}
    for code, value in pinyin_dict.items():
        if 0x4E00 <= code <= 0x9FFF:
            first = unicodedata.normalize("NFD", value.split(",")[0]).replace("u\u0308", "v")
            plain = "".join(c for c in first if c.isascii() and c.isalpha())
            readings.setdefault(plain, []).append(chr(code))
    lines = [f"{syllable}\t{''.join(chars)}\n" for syllable, chars in sorted(readings.items()) if syllable]
    OUT.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
