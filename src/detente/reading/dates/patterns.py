"""Patterns of expressions of time as ``dates.toml`` writes them, made regular expressions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from detente.reading.forms import fold_text

FIGURES = "#"
_TOKEN = re.compile(r"[^\W_]+")
_NAMED = re.compile(r"\(\?P<\w+>")
_AFTER_MONTH = re.compile(r"\{month\}(?:\(?,\?|\()?\Z")
# A figure may be glued to a month that is cut short: "Nov.12".
_GLUED = r"(?:[ \n]+|(?<=[^\W\d_]\.)(?=\d))"


def first_token(form: str) -> str:
    """The first word of a form, one and the same for all figures."""
    token = _TOKEN.search(form)
    return FIGURES if token is None or token[0][0].isdigit() else token[0]


class Item(NamedTuple):
    """A piece of a pattern: as a regular expression, the words it can start with, whether it may be empty."""

    regex: str
    starts: frozenset[str]
    empty: bool


def compile_pattern(
    written: str, source: Callable[[str], str], first: Callable[[str], frozenset[str]]
) -> tuple[Item, list[Item]]:
    """A pattern as a whole, and the pieces that it is a sequence of.

    Raises:
        ValueError: unbalanced parentheses or braces, or a group that continues a word.
    """
    reader = _Reader(fold_text(written), source, first)
    whole = reader.alternatives()
    if reader.at != len(reader.text):
        raise ValueError(f"unbalanced pattern: {written!r}")
    return whole, reader.pieces


def merged(patterns: Iterable[list[Item]], token: str) -> str:
    """One regular expression, without groups, that matches wherever any of the patterns does at a token.

    What patterns begin with alike is tried once; what cannot begin with the token is left out.
    """
    sequences = []
    for items in patterns:
        plain = [_NAMED.sub("(?:", item.regex) for item in items]
        for at, item in enumerate(items):
            if token in item.starts:
                # What may be missing is there, or the pattern begins with what follows it.
                regex = plain[at].removesuffix("?") if item.empty else plain[at]
                sequences.append([regex, *plain[at + 1 :]])
            if not item.empty:
                break
    return _merged(sequences)


def _merged(sequences: list[list[str]]) -> str:
    if len(sequences) == 1:
        return "".join(sequences[0])
    heads: dict[str, list[list[str]]] = {}
    for sequence in sequences:
        heads.setdefault(sequence[0] if sequence else "", []).append(sequence[1:])
    branches = [head + (_merged(rest) if head else "") for head, rest in heads.items()]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


class _Reader:
    """Recursive descent over one pattern; each method gives an item of it."""

    def __init__(
        self, text: str, source: Callable[[str], str], first: Callable[[str], frozenset[str]]
    ) -> None:
        self.text, self.at = text, 0
        self.seen: dict[str, int] = {}
        self.pieces: list[Item] = []
        self.source, self.first = source, first

    def alternatives(self) -> Item:
        found: list[Item] = []
        while True:
            found.append(self.sequence())
            if self.text[self.at : self.at + 1] != "|":
                break
            self.at += 1
        if len(found) == 1:
            return found[0]
        regex = f"(?:{'|'.join(item.regex for item in found)})"
        whole = Item(
            regex, frozenset().union(*(item.starts for item in found)), any(item.empty for item in found)
        )
        self.pieces = [whole]
        return whole

    def sequence(self) -> Item:
        items: list[Item] = []
        while self.at < len(self.text) and self.text[self.at] not in "|)":
            item = self.item()
            if self.text[self.at : self.at + 1] == "?":
                self.at += 1
                item = Item(f"(?:{item.regex})?", item.starts, True)
            items.append(item)
        starts = frozenset[str]()
        for item in items:
            starts |= item.starts
            if not item.empty:
                break
        self.pieces = items
        return Item("".join(item.regex for item in items), starts, all(item.empty for item in items))

    def item(self) -> Item:
        char = self.text[self.at]
        if char == "(":
            if self.at and self.text[self.at - 1].isalnum() and self.text[self.at + 1].isalnum():
                raise ValueError(f"a group continues a word: {self.text!r}")
            self.at += 1
            inner = self.alternatives()
            if self.text[self.at : self.at + 1] != ")":
                raise ValueError(f"unbalanced pattern: {self.text!r}")
            self.at += 1
            return Item(f"(?:{inner.regex})", inner.starts, inner.empty)
        if char == "{":
            end = self.text.find("}", self.at)
            if end < 0:
                raise ValueError(f"unbalanced pattern: {self.text!r}")
            slot = self.text[self.at + 1 : end]
            self.at = end + 1
            # A slot may stand in several alternatives, but a regular expression names each group once.
            name = slot.partition("=")[0]
            count = self.seen[name] = self.seen.get(name, 0) + 1
            regex = self.source(slot)
            if count > 1:
                regex = regex.replace(f"(?P<{name}>", f"(?P<{name}__{count}>", 1)
            return Item(regex, self.first(slot), False)
        token = _TOKEN.match(self.text, self.at)
        if token is not None:
            self.at = token.end()
            if self.text[self.at : self.at + 1] == "?":
                # The mark belongs to the word's last letter only where the word has one letter.
                raise ValueError(f"put what may be missing in parentheses: {self.text!r}")
            return Item(re.escape(token[0]), frozenset({first_token(token[0])}), False)
        self.at += 1
        if char != " ":
            return Item(re.escape(char), frozenset(), True)
        after_month = _AFTER_MONTH.search(self.text[: self.at - 1]) is not None
        return Item(_GLUED if after_month else "[ \n]+", frozenset(), True)
