"""From any string to clean words: what is invisible goes, look-alikes are told apart, scripts are named.

A name arrives in any of Unicode's guises: full-width letters, Arabic presentation forms, stress marks,
zero-width joiners, right-to-left marks, a Cyrillic *о* inside a Latin word, half a surrogate pair. `words`
takes all of that away (NFKC after UAX #15, confusables after UTS #39) and returns the rest in lower case.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Iterable
from functools import lru_cache

MAX_CHARS = 600
"""What stands past this many characters is not read: no real name is longer, and time stays bounded."""
MAX_WORDS = 24

_RANGES: tuple[tuple[int, int, str], ...] = (
    (0x41, 0x24F, "Latn"),
    (0x250, 0x2AF, "Latn"),
    (0x370, 0x3FF, "Grek"),
    (0x400, 0x52F, "Cyrl"),
    (0x530, 0x58F, "Armn"),
    (0x590, 0x5FF, "Hebr"),
    (0x600, 0x6FF, "Arab"),
    (0x750, 0x77F, "Arab"),
    (0x8A0, 0x8FF, "Arab"),
    (0x900, 0x97F, "Deva"),
    (0x980, 0x9FF, "Beng"),
    (0xA00, 0xA7F, "Guru"),
    (0xA80, 0xAFF, "Gujr"),
    (0xB00, 0xB7F, "Orya"),
    (0xB80, 0xBFF, "Taml"),
    (0xC00, 0xC7F, "Telu"),
    (0xC80, 0xCFF, "Knda"),
    (0xD00, 0xD7F, "Mlym"),
    (0xE00, 0xE7F, "Thai"),
    (0xE80, 0xEFF, "Laoo"),
    (0x1000, 0x109F, "Mymr"),
    (0x10A0, 0x10FF, "Geor"),
    (0x1100, 0x11FF, "Hang"),
    (0x1200, 0x139F, "Ethi"),
    (0x1780, 0x17FF, "Khmr"),
    (0x1C80, 0x1C8F, "Cyrl"),
    (0x1C90, 0x1CBF, "Geor"),
    (0x1E00, 0x1EFF, "Latn"),
    (0x1F00, 0x1FFF, "Grek"),
    (0x2D00, 0x2D2F, "Geor"),
    (0x2DE0, 0x2DFF, "Cyrl"),
    (0x3005, 0x3007, "Hani"),
    (0x3040, 0x30FF, "Kana"),
    (0x3130, 0x318F, "Hang"),
    (0x3400, 0x4DBF, "Hani"),
    (0x4E00, 0x9FFF, "Hani"),
    (0xA640, 0xA69F, "Cyrl"),
    (0xA720, 0xA7FF, "Latn"),
    (0xAC00, 0xD7AF, "Hang"),
    (0xF900, 0xFAFF, "Hani"),
    (0x20000, 0x323AF, "Hani"),
)

# Letters that a reader cannot tell from a Latin one (UTS #39, the single-letter cases of names).
_ALIKE = dict(
    zip(
        "асеорхуіѕјһԁԛԝӏґвкмнтвгпԍёїαβεικνορτυχγη",
        "aceopxyisjhdqwlrbkmhtbrngeiabeiknoptuxyn",
        strict=True,
    )
)
# The letters among them that are alike in lower or upper case without doubt: these alone fold.
_SURE = frozenset("асеорхуіѕјһԁԛԝӏвкмнтαβεικνορτυχ")
_BACK = {
    "Cyrl": dict(zip("aceopxyisjkmtbh", "асеорхуіѕјкмтвн", strict=True)),
    "Grek": dict(zip("abeiknoptux", "αβεικνορτυχ", strict=True)),
}

_DROP = re.compile("['’‘ʼʹʽʻ`´ʿʾ׳״ˈ′ـ゛゜ˮ]")
_SPLIT = re.compile(r"[^\w\u0900-\u0963\u0966-\u0df3\u0e01-\u0eff\u0f18-\u109f\u1780-\u17d3]+|_+")
VOWELS = str.maketrans("", "", "aeiou")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
"""Control characters that are no white space."""
_NEVER_SEEN = frozenset({"Cf", "Cs", "Co", "Cn"})


@lru_cache(maxsize=16384)
def script_of(char: str) -> str:
    """Return the ISO 15924 code of a letter's script, or `Zyyy` for what belongs to no script."""
    code = ord(char)
    for low, high, script in _RANGES:
        if low <= code <= high:
            return script if unicodedata.category(char)[0] in "LM" or script == "Hani" else "Zyyy"
    return "Zyyy"


def scripts(text: str) -> set[str]:
    """Return the scripts (ISO 15924) of the letters of a text."""
    return {script_of(c) for c in text} - {"Zyyy"}


def clean(text: str) -> str:
    """Return the text in lower case, composed, without invisible or pronunciation marks."""
    if len(text) > MAX_CHARS:
        text = text[:MAX_CHARS]
    if not text.isprintable():
        text = _CONTROL.sub("", text)
    if text.isascii():
        return text.lower()
    text = "".join(c for c in text if not 0xD800 <= ord(c) <= 0xDFFF)
    text = unicodedata.normalize("NFKC", text).casefold()
    text = unicodedata.normalize("NFC", text)
    return "".join(c for c in text if c < "\u0300" or not _is_mark(c))


def crc(text: str) -> int:
    """Return a hash of 32 bits of any string, the same on every machine."""
    try:
        return zlib.crc32(text.encode())
    except UnicodeEncodeError:
        return zlib.crc32(text.encode("utf-8", "surrogatepass"))


def by_first_letter(patterns: Iterable[str]) -> str:
    """Return patterns as one, of which the first that fits is found, as in their order: of those that begin
    with the letter that stands there only, whatever must stand before it.
    """
    found: dict[str, list[str]] = {}
    for pattern in patterns:
        found.setdefault(_BEFORE.sub("", pattern)[0], []).append(pattern)
    return "|".join(f"(?:{'|'.join(group)})" for group in found.values())


_BEFORE = re.compile(r"\(\?<[^)]*\)|\^")


def without_vowels(plain: str) -> str:
    """Return a plain Latin word without a, e, i, o, u."""
    if plain.isascii():
        return plain.encode().translate(None, b"aeiou").decode()
    return plain.translate(VOWELS)


def _is_mark(char: str) -> bool:
    """Say whether a character is invisible, or a mark of a script whose marks are no letters (Thai's are)."""
    category = unicodedata.category(char)
    return category in _NEVER_SEEN or (category in ("Mn", "Me") and not 0x900 <= ord(char) < 0x1AB0)


def words(text: str) -> list[str]:
    """Return the words of a name, cleaned, in order: at most `MAX_WORDS`, none empty."""
    cleaned = clean(text)
    if cleaned.isascii() and cleaned.replace(" ", "").isalnum():
        return cleaned.split()[:MAX_WORDS]
    cleaned = _DROP.sub("", cleaned)
    found = [word for word in _SPLIT.split(cleaned) if word][:MAX_WORDS]
    if cleaned.isascii():
        return found
    return _unmix(found)


def _unmix(found: list[str]) -> list[str]:
    """Give each word one script: fold letters that only look like another's, split what stays mixed."""
    kinds = [scripts(word) for word in found]
    latin_around = any("Latn" in kind for kind in kinds)
    result: list[str] = []
    for word, kind in zip(found, kinds, strict=True):
        if len(kind) <= 1:
            alone = kind & {"Cyrl", "Grek"}
            if alone and latin_around and looks_latin(word):
                result.append("".join(_ALIKE[c] for c in word))
            else:
                result.append(word)
        elif "Latn" in kind and kind & {"Cyrl", "Grek"}:
            result.append(_fold_alike(word, next(iter(kind - {"Latn"}))))
        elif kind <= {"Hani", "Kana"}:
            result.append(word)
        else:
            result.extend(_runs(word))
    return result


def looks_latin(word: str) -> bool:
    """Say whether each letter of a Greek or Cyrillic word is one that cannot be told from a Latin one."""
    return all(c in _SURE for c in word)


def _fold_alike(word: str, other: str) -> str:
    latin = sum(script_of(c) == "Latn" for c in word)
    foreign = [c for c in word if script_of(c) == other]
    if latin >= len(foreign) or all(c in _SURE for c in foreign):
        return "".join(_ALIKE.get(c, c) for c in word)
    return "".join(_BACK.get(other, {}).get(c, c) for c in word)


def _runs(word: str) -> list[str]:
    runs: list[str] = []
    last = ""
    for char in word:
        script = script_of(char)
        if runs and script in (last, "Zyyy"):
            runs[-1] += char
        else:
            runs.append(char)
            last = script
    return runs
