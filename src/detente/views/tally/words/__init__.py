"""Findings as plain sentences, in any language that has a file here.

A language is one TOML file of months, figures, trait words and sentence patterns; the code composes them and
knows no language. `Words.of("fr")` loads one, checked against English so that no sentence can be missing.
"""

from __future__ import annotations

from detente.views.tally.words.phrases import Words, languages

__all__ = ["Words", "languages"]
