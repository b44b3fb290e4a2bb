"""Ways in which a name comes to be written differently: what clerks, keyboards, scanners and evaders do."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
NEAR = {
    c: [
        d
        for s, other in enumerate(KEYS)
        for m, d in enumerate(other)
        if d != c and abs(r - s) <= 1 and abs(n - m) <= 1
    ]
    for r, row in enumerate(KEYS)
    for n, c in enumerate(row)
}
TITLES = [
    "Dr.",
    "Mr.",
    "Sheikh",
    "Hajji",
    "Col.",
    "Gen.",
    "Eng.",
    "Prof.",
    "Sayyid",
    "Mrs.",
    "Captain",
    "Sir",
]
OCR = [
    ("rn", "m"),
    ("m", "rn"),
    ("cl", "d"),
    ("l", "1"),
    ("o", "0"),
    ("s", "5"),
    ("b", "8"),
    ("z", "2"),
    ("i", "l"),
]
SOUND = [("ph", "f"), ("ck", "k"), ("c", "k"), ("s", "z"), ("ei", "ie"), ("y", "i"), ("kh", "h"), ("gh", "g")]
SOUND += [
    ("k", "q"),
    ("v", "w"),
    ("w", "v"),
    ("i", "y"),
    ("sh", "ch"),
    ("u", "ou"),
    ("j", "dj"),
    ("x", "ks"),
    ("ov", "off"),
]
ALIKE = str.maketrans("aceopxyiABEKMHOPCTX", "асеорхуіАВЕКМНОРСТХ")
INVISIBLE = "\u200b\u200c\u200d\u00a0\u2060"


def _letters(text: str) -> list[int]:
    return [n for n, c in enumerate(text) if c.isalpha()]


def typo(text: str, rng: random.Random) -> str:
    """Hit a neighbouring key."""
    at = [n for n in _letters(text) if text[n].lower() in NEAR]
    if not at:
        return text
    n = rng.choice(at)
    return text[:n] + rng.choice(NEAR[text[n].lower()]) + text[n + 1 :]


def transpose(text: str, rng: random.Random) -> str:
    """Swap two neighbouring letters."""
    at = [n for n in range(len(text) - 1) if text[n].isalpha() and text[n + 1].isalpha()]
    if not at:
        return text
    n = rng.choice(at)
    return text[:n] + text[n + 1] + text[n] + text[n + 2 :]


def drop_letter(text: str, rng: random.Random) -> str:
    """Leave a letter out."""
    at = _letters(text)
    n = rng.choice(at) if len(at) > 4 else -1
    return text[:n] + text[n + 1 :] if n >= 0 else text


def slip(text: str, rng: random.Random) -> str:
    """Change one letter of a name in any script: put another there or beside it, swap two, leave one out, or
    write one twice.
    """
    at = [n for n in _letters(text) if not text[n].isdecimal()]
    if len(at) < 4:
        return text
    n, how = rng.choice(at[1:] if rng.random() < 0.8 else at), rng.random()
    if how < 0.2:
        return transpose(text, rng)
    letter = "" if how < 0.4 else text[n] if how < 0.5 else _other_letter(text[n], rng)
    if not letter and len(at) < 5:
        return text
    letter = letter.upper() if text[n].isupper() else letter
    return text[:n] + letter + text[n + (0 if 0.4 <= how < 0.6 else 1) :]


def _other_letter(letter: str, rng: random.Random) -> str:
    """Draw another letter of the alphabet, mostly a vowel for a vowel and a consonant for a consonant."""
    for alphabet in ("aeiouy", "bcdfghjklmnpqrstvwxz", "аеёиоуыэюя", "бвгджзйклмнпрстфхцчшщ"):
        if letter.lower() in alphabet:
            return rng.choice([c for c in alphabet if c != letter.lower()])
    other = chr(ord(letter) + rng.choice([-1, 1, 2]))
    return other if other.isalpha() else letter


def _replace(table: list[tuple[str, str]]) -> Callable[[str, random.Random], str]:
    def change(text: str, rng: random.Random) -> str:
        able = [(a, b) for a, b in table if a in text.lower()]
        if not able:
            return text
        a, b = rng.choice(able)
        return re.sub(re.escape(a), b, text, count=1, flags=re.IGNORECASE)

    return change


def vowels(text: str, rng: random.Random) -> str:
    """Leave out the vowels inside every word of four letters or more."""
    return " ".join(
        w[0] + re.sub("[aeiou]", "", w[1:-1], flags=re.IGNORECASE) + w[-1] if len(w) > 3 else w
        for w in text.split()
    )


def double(text: str, rng: random.Random) -> str:
    """Double a consonant, or write every double letter once."""
    if rng.random() < 0.5:
        return re.sub(r"(.)\1", r"\1", text)
    return re.sub("([bdlmnprst])", r"\1\1", text, count=1)


def initials(text: str, rng: random.Random) -> str:
    """Write the first word, or all but the last, as initials."""
    words = text.split()
    if len(words) < 2:
        return text
    dot = rng.choice([".", ""])
    if len(words) > 2 and rng.random() < 0.4:
        return " ".join([w[0] + dot for w in words[:-1]] + words[-1:])
    return " ".join([words[0][0] + dot, *words[1:]])


def order(text: str, rng: random.Random) -> str:
    """Put the last word first, with a comma or without, or turn the whole round."""
    words = text.split()
    if len(words) < 2:
        return text
    if rng.random() < 0.3:
        return " ".join(reversed(words))
    return words[-1] + rng.choice([" ", ", "]) + " ".join(words[:-1])


def drop_word(text: str, rng: random.Random) -> str:
    """Leave out a word inside."""
    words = text.split()
    if len(words) < 3:
        return text
    n = rng.randrange(1, len(words) - 1)
    return " ".join(words[:n] + words[n + 1 :])


def title(text: str, rng: random.Random) -> str:
    """Add a title or a suffix."""
    return rng.choice([f"{rng.choice(TITLES)} {text}", f"{text} Jr.", f"{text} II"])


def truncate(text: str, rng: random.Random) -> str:
    """Cut at a field's width."""
    width = rng.choice([16, 20, 25, 30])
    return text[:width].rstrip() if len(text) > width else text


def alike(text: str, rng: random.Random) -> str:
    """Write Cyrillic look-alikes for Latin letters."""
    if rng.random() < 0.5:
        return text.translate(ALIKE)
    at = rng.randrange(len(text)) if text else 0
    return text[:at] + text[at : at + 3].translate(ALIKE) + text[at + 3 :]


def invisible(text: str, rng: random.Random) -> str:
    """Put a character inside that no reader sees, or that shows as a space."""
    n = rng.randrange(1, max(2, len(text) - 1))
    return text[:n] + rng.choice(INVISIBLE) + text[n:]


def upper(text: str, rng: random.Random) -> str:
    """Change the case."""
    return text.upper() if rng.random() < 0.5 else text.title()


WAYS: list[tuple[float, Callable[[str, random.Random], str]]] = [
    (3, typo),
    (2, transpose),
    (1, drop_letter),
    (2, _replace(OCR)),
    (4, _replace(SOUND)),
    (5, vowels),
    (2, double),
    (3, initials),
    (3, order),
    (3, drop_word),
    (1, title),
    (2, truncate),
    (1, alike),
    (1, invisible),
    (1, upper),
]


def perturb(text: str, rng: random.Random) -> str:
    """Change a name in one of the ways above."""
    way = rng.choices([w for _, w in WAYS], [n for n, _ in WAYS])[0]
    return way(text, rng) or text
