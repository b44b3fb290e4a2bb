"""Add to `data/letters.csv` the scripts whose letters Unicode names by their sound: Ethiopic, Khmer, Tamil.

python training/names/abugidas.py

A consonant's inherent vowel is left out, as it is in the rows of Devanagari and Bengali: a reader of names
cannot tell where it is mute. Names are the Unicode Character Database's, as Python packages it.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from pathlib import Path

OUT = Path(__file__).parents[2] / "src/detente/names/data/letters.csv"
SCRIPTS = {
    "Guru": ("GURMUKHI", 0xA00), "Gujr": ("GUJARATI", 0xA80), "Orya": ("ORIYA", 0xB00),
    "Taml": ("TAMIL", 0xB80), "Telu": ("TELUGU", 0xC00), "Knda": ("KANNADA", 0xC80),
    "Mlym": ("MALAYALAM", 0xD00), "Mymr": ("MYANMAR", 0x1000), "Khmr": ("KHMER", 0x1780),
    "Laoo": ("LAO", 0xE80),
}  # fmt: skip
SOUNDS = {"aa": "a", "ii": "i", "uu": "u", "ee": "e", "oo": "o", "vocalic r": "ri", "vocalic rr": "ri",
          "vocalic l": "li", "ny": "n", "oe": "o", "ya": "y", "ie": "e", "ae": "e", "ua": "uo", "ue": "u",
          "y": "i", "yy": "i"}  # fmt: skip
CONSONANTS = {"tt": "t", "tth": "t", "dd": "d", "ddh": "d", "nn": "n", "ll": "l", "rr": "r", "ss": "s",
              "nny": "n", "ny": "n", "c": "ch", "cc": "ch", "lll": "zh", "nnn": "n", "q": ""}  # fmt: skip
NASAL, BREATH = re.compile("BINDI|TIPPI|NIKAHIT|ANUSVARA|CANDRABINDU"), re.compile("VISARGA|REAHMUK")
LONGEST = 4
"""Letters of a sound; what is longer names a letter of another language of the script."""
ETHIOPIC = re.compile("^ETHIOPIC SYLLABLE (?:GLOTTAL |PHARYNGEAL )?([A-Z]*?)(AA|EE|WAA|WA|A|E|I|O|U)$")
VOWEL = {"A": "a", "AA": "a", "EE": "e", "E": "", "I": "i", "O": "o", "U": "u", "WA": "wa", "WAA": "wa"}
CONSONANT = {"HH": "h", "X": "kh", "SZ": "s", "Q": "q", "C": "ch", "CH": "ch", "NY": "ny", "PH": "p",
             "TH": "t", "TS": "ts", "TZ": "ts", "ZH": "zh", "SH": "sh", "KX": "kh", "QH": "q"}  # fmt: skip


def main() -> None:
    """Write the rows of these scripts after those of the others."""
    with OUT.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.reader(file) if row[0] not in {*SCRIPTS, "Ethi"}]
    for code, (script, start) in SCRIPTS.items():
        for n in range(start, start + 0x80):
            spelled = _letter(chr(n), script)
            if spelled is not None:
                rows.append([code, chr(n), spelled])
    for n in range(0x1200, 0x1358):
        found = ETHIOPIC.match(unicodedata.name(chr(n), ""))
        if found:
            consonant = CONSONANT.get(found[1], found[1].lower())
            rows.append(["Ethi", chr(n), consonant + VOWEL[found[2]] or "e"])
    with OUT.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def _letter(char: str, script: str) -> str | None:
    """Return how a letter or a sign is spelled: nothing for signs that have no sound of their own, None for
    what is no letter of names.
    """
    name = unicodedata.name(char, "")
    if not name.startswith(script) or unicodedata.category(char)[0] not in "LM":
        return None
    found = re.match(f"^{script} (?:INDEPENDENT |VOWEL |SIGN |LETTER |CONSONANT |MEDIAL )+([A-Z ]+)$", name)
    sound = re.sub("^(?:tall|low|high|great|qa+$) ?", "", found[1].lower()) if found else ""
    if NASAL.search(name):
        return "m" if script == "KHMER" else "n"
    if BREATH.search(name):
        return "h"
    if sound in SOUNDS and ("VOWEL" in name or sound[0] in "aeiou"):
        return SOUNDS[sound]
    if len(sound) > LONGEST or " " in sound or not sound or re.match(f"{script} SIGN", name):
        return "" if unicodedata.category(char)[0] == "M" else None
    if "VOWEL" in name or sound[0] in "aeiou":
        return sound.removeprefix("q")
    consonant = re.sub("[aeiou]+$", "", sound)
    return CONSONANTS.get(consonant, consonant)


if __name__ == "__main__":
    main()
