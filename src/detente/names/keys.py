"""Keys under which spellings of one word meet: what retrieval looks up before anything is compared.

A key forgets what conventions disagree on. `sound` keeps vowels roughly; `skeleton` keeps only consonants;
`coarse` keeps only their kinds, as Soundex does. Each is a lossy rewriting of a word's plain Latin
spelling.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from detente.names.columns import letters
from detente.names.text import by_first_letter, without_vowels

Array = NDArray[Any]

_HUSHING = (
    "shch schtsch chtch szcz stsch tsch tch dsch dzh sch sh zh cz sz rz(?!h) tj sj zj ch dj j(?=[aeiou])"
)
_GROUPS = {
    "k": "kh gh ck kj c(?=[aou]|[^aeiouyh]|$)",
    "f": "ph (?<=[aei])u(?=$)",
    "t": "th",
    "d": "dh",
    "s": "ts tz ds dz ^x",
    "of": "ou(?=$)",
    "af": "(?<!e)au(?=[^aeiou])",
    "u": "ou oo",
    "i": "ee",
    "ks": "x",
}
_ORDERED = [(_HUSHING, "x"), *((groups, to) for to, groups in _GROUPS.items())]
_GROUP = re.compile(by_first_letter(group for groups, _ in _ORDERED for group in groups.split()))
_AROUND = re.compile(r"\(\?[^)]*\)|\^")
_TO = {_AROUND.sub("", group): to for groups, to in _ORDERED for group in groups.split()}
_FIRST, _LAST = {"x": "s"}, {"ou": "of"}
"""What stands for some letters at a word's beginning and end."""
_SINGLE = str.maketrans("qghzcwvyj", "kkkssffii")
_REPEAT = re.compile(r"(?<=(.))\1+")
_KINDS = str.maketrans("bpfvwdtkgqhcszxjlrmn", "ppppp" + "tt" + "kkkkk" + "sss" + "s" + "rr" + "nn")


@lru_cache(maxsize=262144)
def sound(plain: str) -> str:
    """Return the sound of a plain Latin word: hushing sounds x, velars k, labials f, one letter for i, y,
    j.
    """
    return _once(_GROUP.sub(_replace, plain).translate(_SINGLE))


def _once(text: str) -> str:
    """Return a text without letters that repeat the one before."""
    return _REPEAT.sub("", text) if any(map(str.__eq__, text, text[1:])) else text


def _replace(match: re.Match[str]) -> str:
    letters = match[0]
    if letters in _FIRST and not match.start():
        return _FIRST[letters]
    if letters in _LAST and match.end() == len(match.string):
        return _LAST[letters]
    return _TO[letters]


@lru_cache(maxsize=4096)
def skeleton(sounded: str) -> str:
    """Return the consonants of a sound, with A in front if it begins with a vowel."""
    bare = _once(without_vowels(sounded))
    return "A" + bare if sounded[:1] in "aeiou" else bare


def voices(sounded: str) -> str:
    """Return a sound in which vowels are told apart roughly, and those that stand together are one."""
    return _MORE_VOWELS.sub("", sounded.translate(_HEARD))


def without_glides(sounded: str, heard: str) -> str:
    """Return the `voices` of a sound, `heard`, without the i that one convention writes before a vowel and
    another does not (Kluev, Klyuyev); -ia is an ending of its own.
    """
    bare = _GLIDE.sub("", sounded)
    return heard if bare == sounded else voices(bare)


@lru_cache(maxsize=4096)
def coarse(sounded: str) -> str:
    """Return the kinds of the consonants of a sound."""
    return _once(without_vowels(sounded).translate(_KINDS))


_MANY = "ptksrnmlbdfx"


def kind(letter: str) -> int:
    """Return the bit of a consonant's kind in a set of kinds, 0 of a vowel."""
    if letter in "aeiou":
        return 0
    of = letter.translate(_KINDS)
    return 1 << (_MANY.index(of) if of in _MANY else OTHER)


OTHER = 13
"""The bit of letters of no kind."""


def hard(plain: str) -> str:
    """Return a word with the d and t that Belarusian softens to dz and ts."""
    return plain.replace("dz", "d").replace("ts", "t")


_EASTERN = (
    (re.compile("tsch|tch|cz"), "ch"),
    (re.compile("s(?:ch|z)"), "sh"),
    (re.compile("(?<!s)ch|(?<!s)kh"), "kh"),
    (re.compile("dz(?!h)"), "d"),
    (re.compile("ts"), "t"),
    (re.compile("j"), "y"),
    (re.compile("(?<=[aeio])u(?=[^aeiouy]|$)|w"), "v"),
)
_MAY_BE_EASTERN = re.compile("ch|cz|dz|ts|j|[aeio]u|sz")


def eastern(plain: str) -> str:
    """Return a word in the letters that Belarusian, Russian and German conventions come to: ch and kh are
    one, ts and dz are t and d, a u after a vowel is v (Tichanowskaja, Tsikhanouskaya).
    """
    if _MAY_BE_EASTERN.search(plain):
        for pattern, to in _EASTERN:
            plain = pattern.sub(to, plain)
    return plain


SHORT = 3
SLIPS = 12
"""Letters of a word, from its beginning, that may be a slip."""
_GLIDE = re.compile("(?<=.)i(?=[eou])")
_MORE_VOWELS = re.compile("(?<=[aiu])[aiu]+")
_HEARD = str.maketrans("eoy", "aai")
_VOICES = str.maketrans("eoy", "aai", "bcdfghjklmnpqrstvwxz")
_MUTE_AFTER = frozenset("aeiou")
"""Vowels after which a last h is mute in many spellings: Attiyah and Attia."""
_MATRES = re.compile("(?<=.)[wyv]")


class Meeting(NamedTuple):
    """The keys under which a word meets others: those it is `stored` under, those it is looked up under, of
    which the `sure` ones say much and the `unsure` ones meet more strangers. The `slips` of its letters and
    of its consonants (none, if they are few) are stored and unsure ones too, had for many words at once."""

    stored: tuple[str, ...]
    sure: tuple[str, ...]
    unsure: tuple[str, ...]
    letters: str
    consonants: str


def meeting(
    plain: str,
    sounded: str,
    bones: str,
    soft: str | None,
    east: str,
    script: str,
    classes: tuple[int, ...],
) -> Meeting:
    """Return the keys of a word, by its plain spelling, its sound, the sound's `skeleton`, the sound of what
    it is made `hard` if that is another, what it is made `eastern`, its script and its items.

    Sure: its spelling, its sound, its consonants (of short words with their vowels, but for scripts that
    write none), and the names that it is a form of. Unsure: the kinds of its consonants, and `slips`.
    """
    unvoiced = script in ("Arab", "Hebr")
    shorn = _MATRES.sub("", plain) if unvoiced else plain
    sounds = {bones: sounded}
    if "ch" in plain or "j" in plain:
        other = sound(plain.replace("tch", "sh").replace("ch", "kh").replace("j", "y"))
        sounds.setdefault(skeleton(other), other)
    if soft is not None:
        sounds.setdefault(skeleton(soft), soft)
    if plain[-1:] == "h" and plain[-2:-1] in _MUTE_AFTER and len(plain) > 3:
        other = sound(plain[:-1])
        sounds.setdefault(skeleton(other), other)
    if east != plain:
        other = sound(east)
        sounds.setdefault(skeleton(other), other)
    if unvoiced:
        bones = skeleton(sound(shorn))
        sounds.setdefault(bones, "")
    sure = ["p" + plain, "s" + sounded, *(f"c{c}" for c in classes[:4])]
    stored = [*sure]
    for consonants, heard in sounds.items():
        few = len(consonants) < SHORT
        short = "v" + consonants + heard.translate(_VOICES) if few else "k" + consonants
        stored += ["a" + consonants] if unvoiced else ["k" + consonants, short]
        sure += ["a" + consonants, "k" + consonants if unvoiced else short]
    kinds = coarse(sounded if shorn == plain else sound(shorn))
    unsure: list[str] = ["g" + kinds] if len(kinds) > 2 else []
    stored += unsure
    return Meeting(
        tuple(dict.fromkeys(stored)),
        tuple(dict.fromkeys(sure)),
        tuple(unsure),
        plain,
        bones if len(bones) > SHORT else "",
    )


def slips(words: Sequence[str]) -> tuple[Array, Array]:
    """Return, for words, which of them each key is of, and the keys: of the word, and of what it is with one
    of its first `SLIPS` letters left out, so that words one letter apart meet, as in SymSpell. A word of less
    than three letters has none, one of three that of itself.

    A key is a polynomial of the letters in 64 bits: that of a word without a letter is had from two sums.
    """
    shown, count = letters(words, LONGEST)
    size, place = count[:, None], np.arange(max(SHORT, shown.shape[1]))
    shown = np.pad(shown, ((0, 0), (0, len(place) - shown.shape[1]))).astype(np.uint64)
    worth = shown * _BASE ** (place + 1).astype(np.uint64)
    until = np.cumsum(worth, axis=1, dtype=np.uint64)
    whole = until[:, -1:]
    without = until - worth + (whole - until) * _BACK
    found = np.concatenate([whole, without[:, :SLIPS]], axis=1)
    first = shown[:, :SLIPS]
    there = np.concatenate([size >= SHORT, (place[:SLIPS] < size) & (size > SHORT)], axis=1)
    there[:, 2:] &= first[:, 1:] != first[:, :-1]  # of two that are the same, either may go
    owner, _ = np.nonzero(there)
    return owner, ((found[there] * _SPREAD) >> np.uint64(32)).astype(np.uint32)


LONGEST = 24
"""Letters of a word that its slips are told by."""
_BASE, _SPREAD = np.uint64(0x100000001B3), np.uint64(0x9E3779B97F4A7C15)
_BACK = np.uint64(pow(int(_BASE), -1, 1 << 64))
