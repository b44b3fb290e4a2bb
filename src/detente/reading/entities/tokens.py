"""The words and marks among which names are looked for."""

from __future__ import annotations

import re

from detente.reading.forms import CAPITALS

# A word may hold an apostrophe before a small letter (*Jum'a*, *Лук'ян*), but for elisions and contractions.
_ELIDES = "[a-z]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|aujourd|entr"
_CONTRACTED = "s|t|m|d|re|ve|ll"
_WITHIN = (
    rf"(?!(?i:{_ELIDES})['’])[^\W\d_]+['’ʼ](?!(?:{_CONTRACTED})(?![^\W\d_]))(?=[a-zà-öø-ÿа-яёіїєґ])[^\W\d_]+"
)
# What the address of a page ends with: *Gorod.kg*, *GOROD.KG*; not *.It*, with which a sentence begins.
_DOMAINS = (
    "com|org|net|info|media|news|press|online|today|live|site|tv|io|eu|ru|su|by|ua|kz|kg|uz|tj|tm|az|am|ge|md|ee|lv"
    "|lt|pl|cz|sk|hu|ro|bg|rs|uk|us|ca|mx|cu|ve|br|co|pe|fr|be|ch|it|es|pt|tr|ir|iq|sy|ye|sa|eg|ma|dz|tn|ly|sn|ml"
    "|ng|ke|et|rw|bi|cd|cg|cm|pk|cn|hk|tw|vn|kh|th|np|jp|kr|ру|рф"
)
# One word, unless a name goes on: *M23*, not *TV5 Monde*.
_CODED = rf"\b[A-ZА-ЯЁ]{{1,4}}\d{{1,3}}\b(?! [{CAPITALS}])"
# Letters that a sign joins: *J&K*, *AT&T*.
_JOINED = rf"\b[{CAPITALS}]{{1,4}}&[{CAPITALS}]{{1,4}}\b"
# Most words: nothing follows that could be theirs.
_PLAIN = r"[^\W\d_]++(?![\w'’ʼ.‑-])"
TOKEN = re.compile(
    rf"{_JOINED}|{_PLAIN}|{_CODED}|\d+|(?:{_WITHIN}|[^\W\d_]+)(?:[-‑][^\W\d_]+)*(?:\.(?:{_DOMAINS}|{_DOMAINS.upper()})(?!\w))?|[^\w\s]"
)

Token = tuple[int, int, str]
"""A word or mark: where it starts and ends, and its text."""


def two_before(tokens: list[Token], i: int) -> list[str]:
    """The two words right before a token, as far as there are any."""
    return [token[2] for token in tokens[max(0, i - 2) : i]]
