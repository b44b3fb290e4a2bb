"""The words by which texts tie two acts to each other: a language's ``links.toml``, checked on load."""

from __future__ import annotations

from functools import cache

from detente.reading.language import check_fields, table
from detente.reading.phrases import Phrases, Word, phrases_of, texts

SHAPES = (
    "between", "pointing", "joint", "conditional", "denied", "swap", "against", "direct", "for", "each",
    "got", "decision", "followed", "arrived", "returned", "given", "answered", "traded", "paying",
    "wanted", "abroad",
)  # fmt: skip


@cache
def wordings(code: str) -> dict[str, Phrases[bool]]:
    """The wordings of a language by their shape; none where it has no ``links.toml``.

    Raises:
        UserError: the file has another field, or one that is no list of texts.
    """
    data, where = table(code, "links"), f"languages/{code}/links.toml"
    check_fields(data, SHAPES, where)
    return {name: phrases_of(code, where, texts(data, name, where)) for name in SHAPES}


def is_of_a_tie(code: str, words: list[Word], first: int, index: int) -> bool:
    """Whether a word is of those by which one act is done for another, from ``first`` on: *на* of
    *санкции в ответ на шаги Москвы*."""
    ties = wordings(code)["between"].find(words, first, index + 1)
    return any(hit.first < index <= hit.last for hit in ties)
