"""What of a text is enough to know its copies by, and small enough to keep."""

from __future__ import annotations

import re
from hashlib import blake2b

from detente.model import Value
from detente.reading.forms import fold_text
from detente.reading.marks import quotations
from detente.reading.parsing.split import paragraphs
from detente.reading.sameness.credits import credits_in

VERSION = 1
"""Changes with anything here that makes another print of the same text."""
RUN = 6
"""Words in a row that two texts share by descent, and hardly by chance."""
_WORD = re.compile(r"\w+")
_BYTES = 7


class Print(Value, frozen=True):
    """A text's words in runs of `RUN`, each as a number, and whom the text names as where it comes from.

    ``starts`` are the code points at which its words start and ``runs`` what begins with each of them, but
    the last few; quotations are left out, for many papers quote one speech in texts of their own.
    ``credits`` are words as they stand, perhaps an agency's name.
    """

    starts: tuple[int, ...]
    runs: tuple[int, ...]
    credits: tuple[str, ...] = ()


def print_of(text: str) -> Print:
    """The print of a text: the same on every machine."""
    folded = fold_text(text)
    words = [(m.start(), m.group()) for start, end in _own(text) for m in _WORD.finditer(folded, start, end)]
    keys = [word for _, word in words]
    runs = tuple(_number(" ".join(keys[i : i + RUN])) for i in range(len(keys) - RUN + 1))
    return Print(starts=tuple(start for start, _ in words), runs=runs, credits=credits_in(text))


def _own(text: str) -> list[tuple[int, int]]:
    """The stretches of a text outside quotations."""
    kept, position = [], 0
    for quotation in quotations(text, paragraphs(text)):
        if quotation.depth == 0:
            kept.append((position, quotation.start))
            position = quotation.end
    return [*kept, (position, len(text))]


def _number(words: str) -> int:
    return int.from_bytes(blake2b(words.encode(), digest_size=_BYTES).digest())
