"""The words by which texts tie two acts to each other: a language's ``links.toml``, checked on load."""

from __future__ import annotations

from functools import cache

from detente.errors import UserError
from detente.reading.language import table
from detente.reading.phrases import Phrases, texts

SHAPES = (
    "between", "pointing", "joint", "conditional", "denied", "swap", "against", "for", "each", "decision",
    "followed",
)  # fmt: skip


@cache
def wordings(code: str) -> dict[str, Phrases[bool]]:
    """The wordings of a language by their shape; none where it has no ``links.toml``.

    Raises:
        UserError: the file has another field, or one that is no list of texts.
    """
    data, where = table(code, "links"), f"languages/{code}/links.toml"
    unknown = set(data) - set(SHAPES)
    if unknown:
        raise UserError(f"{where}: there is no field {sorted(unknown)[0]!r}")
    result: dict[str, Phrases[bool]] = {}
    for name in SHAPES:
        result[name] = Phrases(code, where)
        for pattern in texts(data, name, where):
            result[name].add(pattern, True)
    return result
