"""What a word's ending says of the bearer's gender, where a naming tradition marks it.

Slavic surnames (-ov/-ova, -in/-ina, -sky/-skaya and their Belarusian, Ukrainian, Polish and Bulgarian
relatives) and patronymics (-ovich/-ovna) come in two forms that differ in little and never name one
person; so do many given names (Aleksandr/Aleksandra, Khalid/Khalida).
"""

from __future__ import annotations

import re
import zlib

TRADE, SERVANT, PLACE, NONE, MAN_SURNAME, WOMAN_SURNAME, MAN_PATRONYMIC, WOMAN_PATRONYMIC = range(-3, 5)
"""`PLACE` is the kind of a word that is the name of a place, whatever its ending; `SERVANT` that of Abd;
`TRADE` that of a word that describes a body (bank, leasing)."""

_WOMAN_PATRONYMIC = re.compile(r"(?<=..)(?:[oeaiy]u?[vuw]n[aou]|i[nt]chna|inichna|[iy]chna|ouna|euna|auna)$")
_MAN_PATRONYMIC = re.compile(r"(?<=..)(?:[oea]u?[vw][iy](?:ch|tch|cz|c|tj|tsch|tsh|q|x)|(?<=[^aeo])ych|ich)$")
_WOMAN_SURNAME = re.compile(r"(?<=..)(?:[oeay]u?[vw]a|[iy]na|sk[ai]+[jy]?a|[tc]sk[ai]+[jy]?a|aya|aja|aia)$")
_MAN_SURNAME = re.compile(
    r"(?<=..)(?:[oeay]u?(?:v|w|ff?)|[aeo]u|[iy]n|[tc]?sk(?:iy|ij|yy|yi|ii|y|i|oi|oy|oj)|[oiy][iy])$"
)


_WOMAN_ENDS, _MAN_ENDS = frozenset("aou"), frozenset("hzcjqxvwfunyio")


def gender(plain: str) -> tuple[int, int]:
    """Return the kind of ending of a plain Latin word, and a hash of what precedes a final vowel -a."""
    kind = NONE
    last = plain[-1:]
    if last in _WOMAN_ENDS:
        if len(plain) > 5 and _WOMAN_PATRONYMIC.search(plain):
            kind = WOMAN_PATRONYMIC
        elif len(plain) > 4 and _WOMAN_SURNAME.search(plain):
            kind = WOMAN_SURNAME
    if kind == NONE and last in _MAN_ENDS:
        if len(plain) > 6 and last in "hzcjqx" and _MAN_PATRONYMIC.search(plain):
            kind = MAN_PATRONYMIC
        elif len(plain) > 3 and _MAN_SURNAME.search(plain):
            kind = MAN_SURNAME
    stem = plain[:-1] if len(plain) > 4 and plain[-1] == "a" and plain[-2] not in "aeiou" else plain
    if stem[-1:] in "aeiouy" and stem == plain:
        return kind, 0
    sign = 1 if stem != plain else -1
    return kind, sign * ((zlib.crc32(stem.encode("utf-8", "surrogatepass")) & 0x3FFFFFFF) + 1)
