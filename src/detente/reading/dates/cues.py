"""Words around an expression of time, as ``dates.toml`` lists them, made regular expressions.

They run on folded text, but for the cues of tense, which need the accents that fold takes off.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from detente.reading.dates.patterns import FIGURES
from detente.reading.forms import alternation, expand, fold

_WORD = re.compile(r"[^\W_]+")
# How far before a place a search for words before it starts, and how much of that holds the last word.
WINDOW, _LAST = 48, 24


@dataclass(frozen=True, slots=True)
class Before:
    """Forms that may stand right before a place.

    ``lasts`` are the words that they can end with, None where one ends with none: a look into them spares
    most searches.
    """

    regex: re.Pattern[str]
    lasts: frozenset[str] | None

    def search(self, folded: str, start: int, end: int) -> re.Match[str] | None:
        """The forms where they stand right before ``end``, none of them before ``start``."""
        return self.regex.search(folded, start, end) if self.lasts is None or self.lasts else None

    def preceding(self, folded: str, end: int, last: str) -> re.Match[str] | None:
        """The forms right before ``end``; ``last`` is the `last_word` there."""
        if self.lasts is not None and last not in self.lasts:
            return None
        return self.regex.search(folded, max(0, end - WINDOW), end)


def last_word(folded: str, end: int) -> str:
    """The last word before a place, empty where none is near."""
    near = folded[max(0, end - _LAST) : end].rstrip()
    word = near[near.rfind(" ") + 1 :]
    if word.isalnum():
        return word
    words: list[str] = _WORD.findall(near)
    return words[-1] if words else ""


def before(written: str, determiners: str = "") -> Before:
    """Any of the forms right before where a search ends, a determiner perhaps between."""
    forms = expand(written)
    between = f"(?:{determiner(determiners)})?" if determiners else ""
    regex = re.compile(rf"(?<!\w)(?P<word>{alternation(forms)})(?:(?<=['’(№#-])|[ \n]+){between}\Z")
    words = [_WORD.findall(form) for form in (*forms, *expand(determiners))]
    return Before(regex, frozenset(found[-1] for found in words) if all(words) else None)


def after(written: str) -> re.Pattern[str]:
    """Any of the forms as the next word."""
    return re.compile(rf"[ \n](?:{alternation(expand(written))})(?!\w)")


def determiner(determiners: str) -> str:
    """Any determiner and what parts it from its word."""
    return rf"(?:{alternation(expand(determiners))})(?:(?<=')|[ \n]+)"


def between_two(pair: str, determiners: str) -> tuple[Before | None, re.Pattern[str]]:
    """``du {} au {}``: what stands before the first end of a range, and between the two.

    Raises:
        ValueError: something stands after the second.
    """
    opening, between, after = fold(pair).split("{}")
    if after.strip():
        raise ValueError(f"a range ends with its second end: {pair!r}")
    words = "|".join(re.escape(part.strip()) for part in between.strip().strip("()").split("|"))
    # Only a dash may stand close on both sides.
    gap = "[ ]?" if between.strip() == "-" else ",?[ \n]+"
    middle = re.compile(
        rf"{gap}(?:{words.replace(chr(92) + ' ', '[ ]')})(?:(?<=')|{gap})(?:{determiner(determiners)})?"
    )
    return (before(opening, determiners) if opening.strip() else None), middle


def cues(written: str, skipped: str = "", nominal: str = "") -> re.Pattern[str]:
    """Words and endings of words; those ``skipped`` are the group ``skip``, those ``nominal`` none."""
    # Accents tell verbs from prepositions (*a*, *à*), so these run on text that has kept them.
    skip = rf"(?P<skip>{alternation(expand(skipped, accents=True))})(?!\w)|" if skipped else ""
    never = rf"(?!(?:{_words_or_endings(nominal)})(?!\w))" if nominal else ""
    return re.compile(rf"(?<!\w){never}(?:{skip}(?:{_words_or_endings(written)})(?!\w))")


def _words_or_endings(written: str) -> str:
    """Any of the forms, or a word that ends as one with a star does."""
    forms = expand(written, accents=True)
    whole = alternation(form for form in forms if not form.startswith("*"))
    endings = "|".join(re.escape(form[1:]) for form in forms if form.startswith("*"))
    return rf"{whole}|[^\W\d_]{{2,}}(?:{endings})" if endings else whole


def joint(coordinating: str) -> re.Pattern[str]:
    """What joins two dates of one verb: a comma or a word, and perhaps a preposition."""
    return re.compile(rf",?[ \n]+(?:(?:{alternation(expand(coordinating))})[ \n]+)?(?:\w{{1,4}}[ \n]+)?")


def phrases(written: str) -> re.Pattern[str]:
    """Words in a row, where a star stands for the letters before an ending (*to leave*: ``to *``)."""
    forms = (re.escape(form).replace(r"\*", r"[^\W\d_]+") for form in expand(written, accents=True))
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms) or '(?!)'})(?!\w)")


def first_words(tokens: Iterable[str]) -> re.Pattern[str]:
    """Where an expression of time can start: at one of the words, or the first digit of a figure."""
    listed = set(tokens)
    figure = r"\d|" if FIGURES in listed else ""
    return re.compile(rf"(?<![^\W_])(?:{figure}(?:{alternation(listed - {FIGURES})})(?![^\W_]))")
