"""The words and marks among which names are looked for."""

from __future__ import annotations

import re

# A word may hold an apostrophe before a small letter (*Jum'a*, *Лук'ян*), but for elisions and contractions.
_ELIDES = "[a-z]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|aujourd|entr"
_CONTRACTED = "s|t|m|d|re|ve|ll"
_WITHIN = (
    rf"(?!(?i:{_ELIDES})['’])[^\W\d_]+['’ʼ](?!(?:{_CONTRACTED})(?![^\W\d_]))(?=[a-zà-öø-ÿа-яёіїєґ])[^\W\d_]+"
)
TOKEN = re.compile(rf"\d+|(?:{_WITHIN}|[^\W\d_]+)(?:[-‑][^\W\d_]+)*|[^\w\s]")
