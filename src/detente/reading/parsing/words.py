"""Words and marks of a sentence by rule, where loading a model's own tokenizer would take seconds.

spaCy compiles its French tokenizer from some hundred large expressions at every start. What it does is
little: it parts elided words (*l'|agence*) and pronouns after a hyphen (*a|-t|-il*), and keeps
abbreviations and figures whole. This does the same from ``[tokens]`` in ``language.toml``.
"""

from __future__ import annotations

import re
from functools import cache

from detente.model import Span
from detente.reading.language import load, table, words

_LETTERS = r"[^\W\d_]"


_ADDRESSES = r"https?://\S+|[\w.+-]+@[\w-]+\.[\w.]+|"


@cache
def _pattern(code: str, addresses: bool) -> re.Pattern[str]:
    data, where = table(code, "language").get("tokens", {}), f"languages/{code}/language.toml: [tokens]"

    def some(name: str) -> str:
        return (
            "|".join(sorted((re.escape(w) for w in words(data, name, where)), key=len, reverse=True))
            or "(?!)"
        )

    elided, enclitic, whole = some("elided"), some("enclitics"), some("whole")
    short = (
        "|".join(sorted((re.escape(w) for w in load(code).abbreviations), key=len, reverse=True)) or "(?!)"
    )
    return re.compile(
        rf"""{_ADDRESSES if addresses else ""}
        {_LETTERS}++(?![\w'’.°‑-])  # most words: nothing follows that could be theirs
        |[,;:()«»“”"!?…]  # most marks
        |(?:{whole})(?!\w)
        |(?:{_LETTERS}\.){{2,}}(?:-{_LETTERS}\.)*|{_LETTERS}\.(?=[\s-])(?<=[A-ZÀ-Þ]\.)|(?:{short})\.(?=\s)
        |(?:{elided})['’](?=[\w«“„"])
        |\d+(?:er|re|e|ème|nde?)(?!\w)|\d+(?:[.,]\d+)*|n°
        |{_LETTERS}+(?:[-‑](?!(?:{enclitic})(?![^\W\d_])){_LETTERS}+|['’]{_LETTERS}+)*
        |[-‑](?:{enclitic})(?!\w)
        |\w+|\.{{2,}}|[^\w\s]""",
        re.VERBOSE | re.IGNORECASE,
    )


def spans(text: str, code: str) -> list[Span]:
    """Where the words and marks of a text stand, in order; every character but white space is in one."""
    # An address is looked for at every word: only where there can be one.
    return [m.span() for m in _pattern(code, "@" in text or "://" in text).finditer(text)]
