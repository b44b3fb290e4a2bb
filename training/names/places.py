"""Write `data/places.csv`: countries, parts of the world and great cities, as languages call them.

    python training/names/places.py

From the Unicode CLDR (Unicode licence), as packaged by Babel (the `bench` packages): names of territories and
the cities of time zones. A name of several words is written as one; what is longer than a name, or an
abbreviation, is left out.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from pathlib import Path

from babel import Locale

from detente.names.text import words

OUT = Path(__file__).parents[2] / "src/detente/names/data/places.csv"
LANGUAGES = ["en", "be", "ru", "uk", "pl", "lt", "de", "fr", "es", "it", "pt", "nl", "tr"]
OTHER = {"HK": "hongkong", "MO": "macau macao", "GB": "uk britain greatbritain", "US": "usa us america"}
OTHER |= {"AE": "uae", "KR": "korea", "KP": "dprk", "MM": "burma", "CZ": "czechia", "MK": "macedonia"}
OTHER |= {"GE": "gruzia", "BY": "belarus belorussia", "RU": "russia"}
WORLD = ("UN", "EU", "EZ")
"""Codes that stand for no place."""
PARTS = ("002", "009", "019", "142", "150")
"""Africa, Oceania, America, Asia, Europe."""


def main() -> None:
    """Gather the names of each place and write those of one or two words."""
    found: dict[str, set[str]] = defaultdict(set)
    zones: dict[str, str] = {}
    for language in LANGUAGES:
        locale = Locale(language)
        for code, name in locale.territories.items():
            if (code.isalpha() or code in PARTS) and code not in WORLD and "(" not in name:
                found[code].update(_one(name))
        for zone, info in locale.time_zones.items():
            city = info.get("city") or zone.rsplit("/", 1)[1].replace("_", " ")
            if "/" in zone and not zone.startswith(("Etc", "Antarctica")):
                found[zones.setdefault(zone, zone)].update(_one(city))
    for code, names in OTHER.items():
        found[code].update(names.split())
    of: dict[str, str] = {}
    with OUT.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["place", "names"])
        for code in sorted(found, key=lambda c: ("/" in c, c)):
            names = sorted(n for n in found[code] if of.setdefault(n, code) == code)
            if names:
                out.writerow([code.rsplit("/", 1)[-1].lower(), " ".join(names)])


def _one(name: str) -> list[str]:
    parts = words(re.sub("[-–&]", " ", name))
    text = "".join(parts)
    return [text] if 1 <= len(parts) <= 2 and 3 < len(text) < 16 and text.isalpha() else []


if __name__ == "__main__":
    main()
