"""Patterns of the phrases that a ``speech.toml`` lists: sources, and what stands after a comma or a noun."""

from __future__ import annotations

import re
from typing import Any

from detente.errors import UserError
from detente.reading.forms import alternation, fold

DURATION = r"(?:\w+[ \n]){0,3}"
"""How long after something else: *…, barely two days | after*."""
_BETWEEN, _FEW = 5, 3


def phrases(section: dict[str, Any], name: str, where: str) -> re.Pattern[str]:
    """The phrases of a list, as whole words."""
    return re.compile(rf"\b(?:{alternation(texts(section, name, where))})(?!\w|-\w)")


def sources(section: dict[str, Any], where: str) -> re.Pattern[str]:
    """What names a source, with a word before it that only says that it is one again: *…, toujours selon*; or
    that nobody in particular heard it from that source: *a-t-on appris lundi auprès de*. In those that are
    ``qualified`` an adjective stands, of which the ending alone is told: *по последним данным*."""
    again = alternation(texts(section, "again", where)) if section.get("again") else "(?!)"
    named = phrases(section, "sources", where).pattern
    for phrase in texts(section, "qualified", where):
        named += r"|\b" + re.escape(phrase).replace("…", r"[^\W\d_]+") + r"(?!\w)"
    named = f"(?:{named})"
    if section.get("heard"):
        behind = "|".join(rf"{re.escape(text)}(?:(?<=')|\b)" for text in texts(section, "from", where))
        heard = phrases(section, "heard", where).pattern
        named = rf"(?:{named}|{heard}(?: [\w'-]+){{0,{_BETWEEN}}}? (?:{behind}))"
    return re.compile(rf"(?:(?<=, )(?:{again}) )?{named}")


def after_comma(section: dict[str, Any], name: str, where: str, within: str = "") -> re.Pattern[str]:
    """The phrases that stand after a comma, and behind the pattern of what may come ``within``."""
    listed = texts(section, name, where)
    return re.compile(rf",[ \n]+{within}(?:{alternation(listed)})" if listed else r"(?!)")


def issued(section: dict[str, Any], where: str) -> re.Pattern[str]:
    """What stands between a document and whose it is: *un communiqué de …*; no part of what it is called."""
    listed, sorts = texts(section, "issued", where), texts(section, "sorts", where)
    called = rf"(?!(?:{alternation(sorts)})\b)" if sorts else ""
    return re.compile(rf"\b(?:{alternation(listed)})[ \u00a0]{called}|\b[d]'" if listed else r"(?!)")


def gathered(section: dict[str, Any], where: str) -> re.Pattern[str]:
    """The beginnings of phrases that tell where or when people met: *lors d'une brève rencontre*."""
    leads, nouns = texts(section, "meeting", where), texts(section, "gatherings", where)
    between = rf"[ '\u2019](?:[\w-]+[ '\u2019]){{0,{_FEW}}}?"
    listed = rf"\b(?:{alternation(leads)}){between}(?P<noun>{alternation(nouns)})(?![\w-])"
    return re.compile(listed if leads and nouns else r"(?!)")


def possessed(section: dict[str, Any], possessives: dict[str, Any], where: str) -> re.Pattern[str]:
    """The phrases that hold a possessive for who speaks: *по его словам*."""
    listed = texts(section, "possessed", where)
    if not listed or not possessives:
        return re.compile(r"(?!)")
    owners = alternation([fold(word) for word in possessives])
    told: dict[str, list[str]] = {}
    for phrase in listed:
        lead, _, rest = phrase.partition(" … ")
        told.setdefault(lead, []).append(rest)
    # Each lead with its own nouns: "de son aveu", not "de ses mots".
    leads = "|".join(
        rf"{alternation([lead])}(?= (?:{owners}) (?:{alternation(rests)})(?!\w))"
        for lead, rests in told.items()
    )
    rests = alternation(sorted({rest for rests in told.values() for rest in rests}))
    return re.compile(rf"\b(?:{leads}) (?P<who>{owners}) (?:{rests})(?!\w)")


def relative(prepositions: dict[str, Any], where: str) -> re.Pattern[str]:
    """The phrases that name a source or a holder of opinions by a relative pronoun: *selon lequel*."""
    pronouns = texts(prepositions, "whom", where)
    leads = [*texts(prepositions, "sources", where), *texts(prepositions, "opinions", where)]
    if not pronouns or not leads:
        return re.compile(r"(?!)")
    return re.compile(rf"\b(?:{alternation(leads)}) (?:{alternation(pronouns)})(?!\w)")


def texts(section: dict[str, Any], name: str, where: str) -> list[str]:
    """The folded texts of a list.

    Raises:
        UserError: it is no list of texts.
    """
    value = section.get(name, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise UserError(f"{where}: {name!r} must be a list of texts")
    return [fold(item) for item in value]
