"""Keys under which spellings of one word meet: what retrieval looks up before anything is compared.

A key forgets what conventions disagree on. `sound` keeps vowels roughly; `skeleton` keeps only consonants;
`coarse` keeps only their kinds, as Soundex does. Each is a lossy rewriting of a word's plain Latin
spelling.
"""

from __future__ import annotations

import re
import zlib
from functools import lru_cache

_HUSHING = "shch schtsch chtch szcz stsch tsch tch dsch dzh sch sh zh cz sz rz tj sj zj ch dj j(?=[aeiou])"
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
_GROUP = re.compile("|".join(f"({'|'.join(groups.split())})" for groups, _ in _ORDERED))
_TO = ("", *(to for _, to in _ORDERED))
_SINGLE = str.maketrans("qghzcwvyj", "kkkssffii")
_REPEAT = re.compile(r"(.)\1+")
_VOWELS = re.compile("[aeiou]+")
_COARSE = str.maketrans("bpfvwdtkgqhcszxjlrmn", "ppppp" + "tt" + "kkkkk" + "sss" + "s" + "rr" + "nn")


@lru_cache(maxsize=262144)
def sound(plain: str) -> str:
    """Return the sound of a plain Latin word: hushing sounds x, velars k, labials f, one letter for i, y,
    j.
    """
    return _REPEAT.sub(r"\1", _GROUP.sub(_replace, plain).translate(_SINGLE))


def _replace(match: re.Match[str]) -> str:
    return _TO[match.lastindex or 0]


def skeleton(sounded: str) -> str:
    """Return the consonants of a sound, with A in front if it begins with a vowel."""
    bare = _REPEAT.sub(r"\1", _VOWELS.sub("", sounded))
    return "A" + bare if sounded[:1] in "aeiou" else bare


def coarse(sounded: str) -> str:
    """Return the kinds of the consonants of a sound."""
    return _REPEAT.sub(r"\1", _VOWELS.sub("", sounded).translate(_COARSE))


def hard(plain: str) -> str:
    """Return a word with the d and t that Belarusian softens to dz and ts."""
    return plain.replace("dz", "d").replace("ts", "t")


_MATRES = re.compile("(?<=.)[wyv]")


def meeting(
    word: str, plain: str, sounded: str, script: str, classes: tuple[int, ...]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the hashes of a word's keys, the sure ones and those that meet more strangers.

    Sure: its spelling, sound, consonants and names that it is a form of. Unsure: its consonants with one
    left out (so that two words one consonant apart meet, as in SymSpell), and their kinds.
    """
    bones = skeleton(sounded)
    sure = ["p" + plain, "s" + sounded, "k" + bones, *(f"c{c}" for c in classes[:4])]
    unsure: list[str] = []
    if "ch" in plain or "j" in plain:
        other = sound(plain.replace("tch", "sh").replace("ch", "kh").replace("j", "y"))
        sure.append("k" + skeleton(other))
    if "dz" in plain or "ts" in plain:
        sure.append("k" + skeleton(sound(hard(plain))))
    if script in ("Arab", "Hebr"):
        bones = skeleton(sound(_MATRES.sub("", plain)))
        sure.append("k" + bones)
    kinds = coarse(sounded if script not in ("Arab", "Hebr") else sound(_MATRES.sub("", plain)))
    if len(bones) > 3:
        unsure.extend("d" + bones[:n] + bones[n + 1 :] for n in range(min(len(bones), 8)))
        unsure.append("d" + bones)
    elif len(sounded) > 3:
        unsure.extend("d" + sounded[:n] + sounded[n + 1 :] for n in range(len(sounded)))
        unsure.append("d" + sounded)
    if len(kinds) > 2:
        unsure.append("g" + kinds)
    return _hashes(sure), _hashes(unsure)


def _hashes(texts: list[str]) -> tuple[int, ...]:
    crc32 = zlib.crc32
    return tuple({crc32(t.encode("utf-8", "surrogatepass")): None for t in texts})
