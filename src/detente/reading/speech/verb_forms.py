"""The forms of the verbs that a ``speech.toml`` lists."""

from __future__ import annotations

import re
from collections.abc import Iterable

from detente.reading.forms import alternation, fold

_LONGEST_ENDING = 6


def base_form(written: str) -> tuple[str, str]:
    """A lemma and the verb that must govern it: *faire_savoir*; a reflexive is listed as the verb itself."""
    first, _, second = written.removeprefix("se_").removeprefix("s'").partition("_")
    return (second, first) if second else (first, "")


def nouns_located(
    locutions: dict[str, dict[str, str]], endings: dict[str, frozenset[str]]
) -> tuple[re.Pattern[str], tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]]:
    """The nouns that make a verb report (*faire part*); for each verb, patterns of its own and its forms."""
    named, found = [noun for nouns in locutions.values() for noun in nouns], []
    for verb, nouns in locutions.items():
        made, stems = all_forms([verb], endings)
        begun = [rf"{re.escape(s)}\w{{0,{_LONGEST_ENDING}}}" for told in stems.values() for s, _ in told]
        forms = "|".join([*map(re.escape, made), *begun])
        found.append((re.compile(rf"\b(?:{alternation(list(nouns))})\b"), re.compile(rf"\b(?:{forms})\b")))
    return re.compile(rf"\b(?:{alternation(named)})\b"), tuple(found)


def all_forms(
    lemmas: Iterable[str], endings: dict[str, frozenset[str]]
) -> tuple[dict[str, str], dict[str, list[tuple[str, str]]]]:
    """Every form of every lemma, and the stems after which any ending will do, by their first letters."""
    made: dict[str, str] = {}
    stems: dict[str, list[tuple[str, str]]] = {}
    for lemma in lemmas:
        suffix = next((lemma[i:] for i in range(1, len(lemma) + 1) if lemma[i:] in endings), None)
        made.setdefault(lemma, lemma)
        if suffix is None:
            continue
        stem = lemma[: len(lemma) - len(suffix)]
        for ending in endings[suffix]:
            if ending.endswith("*"):
                whole = stem + fold(ending[:-1])
                stems.setdefault(whole[:3], []).append((whole, lemma))
            else:
                made.setdefault(stem + fold(ending), lemma)
    return made, stems
