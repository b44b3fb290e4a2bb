"""The encoding of a list of names.

Names have no language that could be told by its words, and a legacy encoding read as another gives letters
too. But names are written as names are: a capital and small letters, or capitals alone, of the alphabets that
people use, few of them accented. The encoding is taken in which most letters are.
"""

from __future__ import annotations

import codecs
import re
from itertools import pairwise
from pathlib import Path

from detente.sources.decode import decode

CANDIDATES = (
    "cp1251", "cp1252", "cp1250", "koi8-u", "cp866", "cp1257", "iso8859-5", "iso8859-2", "cp1254",
)  # fmt: skip
"""Those of Europe, the commonest first."""
_CHUNK = 1 << 20
_SAMPLE = 1 << 16
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_WORD = re.compile(rb"[A-Za-z'\x80-\xff-]*[\x80-\xff][A-Za-z'\x80-\xff-]*")
_CYRILLIC = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў")
_ICELANDIC = frozenset("ðþ")
_WELL = re.compile(r"[^\W\d_]+")


def encoding_of(path: Path) -> tuple[str, int]:
    """Return the encoding of a text file, and about how many lines it has.

    Raises:
        UserError: it is not text.
    """
    lines = 0
    utf8 = codecs.getincrementaldecoder("utf-8")()
    sound = True
    with path.open("rb") as file:
        head = file.read(_SAMPLE)
        file.seek(0)
        while chunk := file.read(_CHUNK):
            lines += chunk.count(b"\n")
            if sound:
                try:
                    utf8.decode(chunk)
                except UnicodeDecodeError:
                    sound = False
    marked = next((name for mark, name in _MARKS if head.startswith(mark)), None)
    if marked is not None:
        return marked, lines
    if b"\0" in head:
        return decode(head[: len(head) // 4 * 4], what=str(path)).encoding, lines
    return ("utf-8" if sound else _by_letters(path)), lines


def _by_letters(path: Path) -> str:
    sample = bytearray()
    with path.open("rb") as file:
        for line in file:
            sample += b" ".join(_WORD.findall(line)) + b"\n"
            if len(sample) > _SAMPLE:
                break
    words = bytes(sample)
    wrong = {name: _wrong(words, name) for name in CANDIDATES}
    least = min(wrong.values())
    if least > 0.2:  # No list of European names: whatever it is, it is no worse told as any text is.
        return decode(words, what=str(path)).encoding
    return next(name for name in CANDIDATES if wrong[name] <= least)


def _wrong(data: bytes, encoding: str) -> float:
    """The share of characters that no name would have there."""
    text = data.decode(encoding, errors="replace")
    words = text.split()
    size = sum(map(len, words)) or 1
    wrong = accented = plain = 0
    for word in words:
        letters = "".join(_WELL.findall(word))
        wrong += len(word) - len(letters) - word.count("-") - word.count("'")
        wrong += sum(a.islower() and b.isupper() for a, b in pairwise(letters))
        wrong += letters[:1].islower()
        latin = any(letter.isascii() for letter in letters)
        for letter in letters.lower():
            if letter >= "\u0370":
                wrong += latin or letter not in _CYRILLIC
            elif letter.isascii():
                plain += 1
            else:
                accented += 1
                wrong += letter in _ICELANDIC
    return (wrong + max(0, accented - plain)) / size
