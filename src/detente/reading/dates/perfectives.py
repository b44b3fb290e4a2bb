"""Slavic verbs whose present tells of what is coming."""

from __future__ import annotations

from collections.abc import Sequence

from detente.reading.dates.grammar import Grammar
from detente.reading.parsing.engines import analyses


def is_perfective(words: Sequence[str], grammar: Grammar) -> bool:
    """Whether the first verb among words is a perfective in the third person of what is coming."""
    if not any(word.endswith(grammar.perfective) for word in words):
        return False
    for word in words:
        told = [parse.tag for parse in analyses(word, grammar.code)]
        if told[0].POS == "VERB":
            # Verbs of both aspects have a present: *приветствуем*.
            verbs = [tag for tag in told if tag.POS == "VERB"]
            return all(tag.tense == "futr" and tag.person == "3per" for tag in verbs)
    return False
