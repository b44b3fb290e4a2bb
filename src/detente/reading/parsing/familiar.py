"""Names that a model has never met, parsed as ones that it knows.

A parser trained on some thousand pages takes a name that is none of its words for whatever its neighbours
suggest: *la libération de Maria Kolesnikova n'a pas eu lieu* becomes a release, and *Kolesnikova* who did
not. What somebody is called changes nothing in the grammar of a sentence, so the model is shown another
name of the same sort in its place; words and offsets stay the text's own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set

_SHORTEST = 3
_APART = 3
"""How many small words may stand between a noun for a company and its name: *entreprise de travaux
publics*."""
_FEMININE = "ae"


def in_familiar_names(
    words: Sequence[str], is_known: Callable[[str], bool], names: Sequence[str]
) -> list[str]:
    """The words of a sentence, with names that a model knows for those that it does not.

    Args:
        words: the words and marks of one sentence.
        is_known: whether the model has met a word, spelled so.
        names: a surname, a man's first name and a woman's, all known.

    Returns:
        As many words; only capitalized ones that are not known differ.
    """
    surname, man, woman = names
    named = [word[:1].isupper() and word.isalpha() for word in words]
    if words and named[0] and is_known(words[0].lower()):
        named[0] = False  # The sentence's capital.
    shown = list(words)
    for i, word in enumerate(words):
        if not named[i] or len(word) < _SHORTEST or word.isupper() or is_known(word):
            continue
        begun, goes_on = bool(i) and named[i - 1], i + 1 < len(words) and named[i + 1]
        if goes_on and not begun:
            shown[i] = woman if word[-1] in _FEMININE else man
        elif i or begun:
            shown[i] = surname
    return shown


def companies_in_familiar_names(
    words: Sequence[str], shown: Sequence[str], bearers: Set[str], names: Sequence[str]
) -> list[str]:
    """The words of a sentence as they are shown, with known names for those of companies: *la société Baltic
    Freight*, whose words a model has met in other languages and takes for none of the sentence.

    Args:
        words: the words and marks of one sentence.
        shown: what a model is shown of them so far.
        bearers: nouns for companies that stand before their names.
        names: a surname, a man's first name and a woman's, all known.

    Returns:
        As many words; only those differ that stand with capitals, two or more, behind such a noun.
    """
    surname, first, _ = names
    result = list(shown)
    for i in (i for i, word in enumerate(words) if word in bearers):
        at = i + 1
        while at < len(words) and at <= i + _APART and words[at].islower() and words[at].isalpha():
            at += 1
        at += at < len(words) and words[at] == ","
        while (end := _end_of_name(words, at)) > at:
            if end - at > 1:
                result[at:end] = [first, *[surname] * (end - at - 1)]
            # The next of a row: "deux sociétés, Lumex Trading et Baltport Logistics".
            joined = end < len(words) and (words[end] == "," or words[end].islower())
            at = end + joined
    return result


def _end_of_name(words: Sequence[str], at: int) -> int:
    while at < len(words) and words[at][:1].isupper():
        at += 1
    return at
