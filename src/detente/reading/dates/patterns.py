"""Patterns of expressions of time as ``dates.toml`` writes them, made regular expressions."""

from __future__ import annotations

import re
from collections.abc import Callable

from detente.reading.forms import fold

FIGURES = "#"
_TOKEN = re.compile(r"[^\W_]+")


def first_token(form: str) -> str:
    """The first word of a form, one and the same for all figures."""
    token = _TOKEN.search(form)
    return FIGURES if token is None or token[0][0].isdigit() else token[0]


def compile_pattern(
    written: str, source: Callable[[str], str], first: Callable[[str], frozenset[str]]
) -> tuple[str, frozenset[str]]:
    """A pattern as a regular expression, and the words that it can start with.

    Raises:
        ValueError: unbalanced parentheses or braces, or a group that continues a word.
    """
    reader = _Reader(fold(written), source, first)
    regex, starts, _ = reader.alternatives()
    if reader.at != len(reader.text):
        raise ValueError(f"unbalanced pattern: {written!r}")
    return regex, starts


class _Reader:
    """Recursive descent over one pattern; each method gives (regex, first words, may be empty)."""

    def __init__(
        self, text: str, source: Callable[[str], str], first: Callable[[str], frozenset[str]]
    ) -> None:
        self.text, self.at = text, 0
        self.seen: dict[str, int] = {}
        self.source, self.first = source, first

    def alternatives(self) -> tuple[str, frozenset[str], bool]:
        regexes, starts, empty = [], frozenset[str](), False
        while True:
            regex, words, nothing = self.sequence()
            regexes.append(regex)
            starts |= words
            empty = empty or nothing
            if self.text[self.at : self.at + 1] != "|":
                return (f"(?:{'|'.join(regexes)})" if len(regexes) > 1 else regexes[0]), starts, empty
            self.at += 1

    def sequence(self) -> tuple[str, frozenset[str], bool]:
        regexes, starts, open_start = [], frozenset[str](), True
        while self.at < len(self.text) and self.text[self.at] not in "|)":
            regex, words, empty = self.item()
            if self.text[self.at : self.at + 1] == "?":
                self.at += 1
                regex, empty = f"(?:{regex})?", True
            regexes.append(regex)
            if open_start:
                starts |= words
                open_start = empty
        return "".join(regexes), starts, open_start

    def item(self) -> tuple[str, frozenset[str], bool]:
        char = self.text[self.at]
        if char == "(":
            if self.at and self.text[self.at - 1].isalnum() and self.text[self.at + 1].isalnum():
                raise ValueError(f"a group continues a word: {self.text!r}")
            self.at += 1
            regex, starts, empty = self.alternatives()
            if self.text[self.at : self.at + 1] != ")":
                raise ValueError(f"unbalanced pattern: {self.text!r}")
            self.at += 1
            return f"(?:{regex})", starts, empty
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
            return regex, self.first(slot), False
        token = _TOKEN.match(self.text, self.at)
        if token is not None:
            self.at = token.end()
            if self.text[self.at : self.at + 1] == "?":
                # The mark belongs to the word's last letter only where the word has one letter.
                raise ValueError(f"put what may be missing in parentheses: {self.text!r}")
            return re.escape(token[0]), frozenset({first_token(token[0])}), False
        self.at += 1
        return ("[ \n]+" if char == " " else re.escape(char)), frozenset(), True
