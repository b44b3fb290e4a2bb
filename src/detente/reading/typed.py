"""A text as its writer meant it, character for character: what keyboards and web pages put in the place of
marks, and pictures that are no words.

Nothing moves, so a span holds in the text as printed too.
"""

from __future__ import annotations

import re
from functools import cache

from detente.reading.forms import with_apostrophes
from detente.reading.language import Language

# Pictographs and what joins or colours them, but for the ornamental quotation marks among them.
_PICTURES = re.compile("[\u2600-\u275a\u275f-\u27bf\u2b00-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]")


def as_meant(text: str, language: Language) -> str:
    """A text with apostrophes and the hyphens of pronouns behind their verb wherever other marks stand for
    them (*détaille-t’elle*, *ajoute t-il*), and spaces for pictures; as long as it was."""
    meant = _PICTURES.sub(" ", with_apostrophes(text))
    return _linked(language.engine.clitics).sub("-t-", meant) if language.engine.clitics else meant


@cache
def _linked(clitics: frozenset[str]) -> re.Pattern[str]:
    """The *t* that links a verb to a pronoun behind it, with one of its hyphens typed as another mark."""
    behind = "|".join(sorted(clitics))
    return re.compile(rf"(?<=[^\W\d_])(?:-t['’ ]|[ \u00a0]t['’-])(?=(?:{behind})(?!\w))")
