"""The endings that surnames are made with: Petrov, Petrenko, Petrovsky and Petruk are four families.

`data/endings.csv` lists them by the family of spellings that one ending has (-ov, -au, -off, -ova), and how
common each is. An ending that two names share says little for their being one, since thousands share it; two
endings on one stem say that they are two.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from detente.names import keys
from detente.names.edit import costs
from detente.names.lexicon import endings
from detente.names.units import latin_units

STEM = 3
"""Letters at least before an ending."""


class Ending(NamedTuple):
    """The class of a word's ending (0: none), its letters, what they say beyond what is common (nats), and
    whether other words than surnames end so too."""

    number: int
    letters: str
    said: float
    common: bool


NO_ENDING = Ending(0, "", 0.0, False)


@cache
def _by_letters() -> tuple[dict[str, Ending], int]:
    found = {
        letters: Ending(n, letters, max(_info(letters) - of.nats, 0.0), of.common)
        for n, of in enumerate(endings(), 1)
        for letters in of.spelled
    }
    return found, max(map(len, found))


def _info(letters: str) -> float:
    table = costs()
    return float(table.info[[table.code[unit] for unit in latin_units(letters) if unit in table.code]].sum())


@lru_cache(maxsize=65536)
def ending(plain: str) -> Ending:
    """Return the longest ending of a plain Latin word that leaves a stem."""
    found, longest = _by_letters()
    for size in range(min(longest, len(plain) - STEM), 1, -1):
        of = found.get(plain[-size:])
        if of is not None:
            return of
    return NO_ENDING


class Make(NamedTuple):
    """How a word is made: the class of its ending (0: none), what that says beyond what is common (nats), the
    stem before it ("" without one), and the consonants of that, or of the word."""

    ending: int
    said: float
    stem: str
    bones: str


def make(plain: str, bones: str) -> Make:
    """Return how a plain Latin word of some consonants (`keys.skeleton`) is made."""
    found = ending(plain)
    if not found.number:
        return Make(0, 0.0, "", bones)
    stem = plain.removesuffix(found.letters)
    return Make(found.number, found.said, stem, keys.skeleton(keys.sound(stem)))
