"""Spell a Russian name as Belarusians, Ukrainians and the conventions of other languages do.

`official` applies one of the romanisation standards of `romanisation.csv` (letters and, where a rule names
what must stand before, the context); `CONVENTIONS` are the press conventions of other languages, which no
standard lists.
"""

from __future__ import annotations

import csv
import random
import re
from collections import defaultdict
from pathlib import Path

VOWELS = "аоуыэеёиюяіїє"
BASE = dict(
    zip(
        "абвгдезиіїйклмнопрстуфцыэўґ",
        [
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "z",
            "i",
            "i",
            "i",
            "i",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "ts",
            "y",
            "e",
            "u",
            "g",
        ],
        strict=True,
    )
)


def _table(pairs: str) -> dict[str, str]:
    words = pairs.split()
    return BASE | {c: "" if to == "-" else to for c, to in zip(words[::2], words[1::2], strict=True)}


CONVENTIONS = {
    "English": _table("ж zh х kh ч ch ш sh щ shch ю yu я ya ё yo є ye й y ї yi ь - ъ - ў u"),
    "French": _table("ж j х kh ч tch ш ch щ chtch ю iou я ia ё io є ie й ï у ou ц ts ь - ъ - ў ou ы y в v"),
    "German": _table("ж sch х ch ч tsch ш sch щ schtsch ю ju я ja ё jo є je й j в w з s ц z ь - ъ - ў u"),
    "Polish": _table("ж ż х ch ч cz ш sz щ szcz ю iu я ia ё io є je й j в w ц c л ł ы y ь - ъ - ў u"),
    "Czech": _table("ж ž х ch ч č ш š щ šč ю ju я ja ё jo є je й j ц c ь - ъ - ў u"),
    "Lacinka": _table("ж ž х ch ч č ш š ю iu я ia ё io є je й j ц c г h ў ŭ щ šč ь - ъ - л ł"),
    "Swedish": _table("ж zj х ch ч tj ш sj щ sjtj ю ju я ja ё jo є je й j ц ts ь - ъ - ў u г h"),
    "Lithuanian": _table("ж ž х ch ч č ш š щ šč ю iu я ia ё io є je й j ц c ь - ъ - ў u г h"),
    "Belarusian": _table("ж zh х kh ч ch ш sh щ shch ю iu я ia ё io є ie й i г h ц ts ў u ь - ъ -"),
    "Ukrainian": _table("ж zh х kh ч ch ш sh щ shch ю iu я ia ё io є ie й i г h и y ц ts ь - ъ - ґ g"),
}


def standards(path: Path) -> dict[str, list[dict[str, str]]]:
    """Read the official romanisations: for each language, letter to spelling (rules without context)."""
    by_name: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if not row["before"] and not row["after"] and len(row["from"]) == 1:
                by_name[row["language"], row["standard"]].setdefault(row["from"].lower(), row["to"].lower())
    found: dict[str, list[dict[str, str]]] = defaultdict(list)
    for (language, _), table in by_name.items():
        if len(table) > 25:
            found[language].append(table)
    return found


def official(word: str, table: dict[str, str]) -> str:
    """Spell a Cyrillic word by a standard's letters."""
    return "".join(table.get(c, BASE.get(c, "")) for c in word)


def belarusian(word: str, rng: random.Random) -> str:
    """Spell a Russian word as Belarusian does: akannye, hard r, dz and ts, short u (the stress is drawn)."""
    word = re.sub("ович$", "авіч", word)
    word = re.sub("евич$", "евіч", word)
    word = re.sub("([её])вна$", "еўна", word)
    word = re.sub("овна$", "аўна", word)
    word = re.sub("ов$", "аў" if rng.random() < 0.8 else "оў", word)
    word = re.sub("([ие])в$", r"\1ў", word)
    word = re.sub("(ск|цк)ий$", r"\1і", word)
    word = re.sub("(ск|цк)ая$", r"\1ая", word)
    word = re.sub("ий$", "ій" if rng.random() < 0.5 else "ы", word)
    stressed = rng.choice([m.start() for m in re.finditer("[аоуыэеёиюя]", word)] or [0])
    before = word[:stressed].replace("о", "а")
    if rng.random() < 0.5:
        before = before.replace("е", "я")
    word = before + word[stressed : stressed + 1] + word[stressed + 1 :].replace("о", "а")
    for a, b in (
        ("щ", "шч"),
        ("и", "і"),
        ("ре", "рэ"),
        ("ря", "ра"),
        ("рі", "ры"),
        ("рю", "ру"),
        ("же", "жэ"),
        ("ше", "шэ"),
    ):
        word = word.replace(a, b)
    for a, b in (
        ("че", "чэ"),
        ("ці", "цы"),
        ("жі", "жы"),
        ("ші", "шы"),
        ("чі", "чы"),
        ("це", "цэ"),
        ("чя", "ча"),
    ):
        word = word.replace(a, b)
    word = re.sub("д(?=[еёіюяь])", "дз", word)
    word = re.sub("т(?=[еёіюяь])", "ц", word)
    return re.sub(f"(?<=[{VOWELS}])в(?![{VOWELS}ь])", "ў", word)


def ukrainian(word: str, rng: random.Random) -> str:
    """Spell a Russian word as Ukrainian does."""
    word = re.sub("[ое]вна$", "івна", word)
    word = re.sub("(?<=[иь])евич$", "йович", word)
    word = re.sub("(ск|цк)ий$", r"\1ий", word.replace("ский", "ський").replace("цкий", "цький"))
    word = re.sub("ий$", "ій" if rng.random() < 0.4 else "ий", word)
    word = word.replace("ё", "ьо" if rng.random() < 0.5 else "йо").replace("э", "е")
    word = re.sub(f"(?<![{VOWELS}])и", "и" if rng.random() < 0.6 else "і", word)
    word = word.replace("ы", "и").replace("ъ", "")
    word = re.sub(f"(?<=[{VOWELS}ь])е", "є", word)
    if rng.random() < 0.3:
        word = re.sub("о(?=[^аоуыэеёиюяіїєь][^аоуыэеёиюяіїє]|[^аоуыэеёиюяіїє]$)", "і", word, count=1)
    return word


def spellings(
    word: str, rng: random.Random, tables: dict[str, list[dict[str, str]]]
) -> tuple[str, str, str, str]:
    """Return a Russian word in Cyrillic of one of the three languages twice, and in Latin letters twice."""
    left, right = rng.choice(LANGUAGES), rng.choice(LANGUAGES)
    kinds = [(rng.random() < 0.5, rng.randrange(100)) for _ in range(2)]
    forms = {"rus": word, "bel": belarusian(word, rng), "ukr": ukrainian(word, rng)}
    latin = []
    for language, (convention, number) in zip((left, right), kinds, strict=True):
        if convention:
            table = list(CONVENTIONS.values())[number % len(CONVENTIONS)]
            latin.append("".join(table.get(c, c) for c in forms[language]))
        else:
            latin.append(official(forms[language], tables[language][number % len(tables[language])]))
    return forms[left], forms[right], latin[0], latin[1]


LANGUAGES = ("rus", "bel", "ukr")
RUSSIAN = re.compile("^[абвгдежзийклмнопрстуфхцчшщъыьэюяё]{3,}$")


def russian(forms: list[str]) -> str | None:
    """Return the first spelling that can be Russian."""
    return next((f for f in forms if RUSSIAN.match(f)), None)
