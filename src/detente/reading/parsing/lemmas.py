"""Lemmas from the tables that spaCy's French model ships, read without building spaCy's lookups (a second).

The rules are those of spaCy's French lemmatizer (``spacy/lang/fr/lemmatizer.py``): a form that the index of
its part of speech knows is its own lemma; then its exceptions, then the endings' rules whose result the
index knows, then any rule's result, and at last the general table.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

_RULED = ("noun", "verb", "adj", "adp", "adv", "aux", "cconj", "det", "pron", "punct", "sconj")


def lemmatizer(model: Path) -> Callable[[str, str], str]:
    """The lemma of a word with its UPOS, from the tables in a model's folder."""
    from spacy.strings import get_string_id

    packed = (model / "lemmatizer" / "lookups" / "lookups.bin").read_bytes()
    tables: dict[str, dict[int, Any]] = import_module("srsly").msgpack_loads(packed)
    keys = {part: get_string_id(part) for part in _RULED}
    index = {part: frozenset(tables["lemma_index"].get(key, ())) for part, key in keys.items()}
    exceptions = {part: tables["lemma_exc"].get(key, {}) for part, key in keys.items()}
    rules = {part: tables["lemma_rules"].get(key, ()) for part, key in keys.items()}
    general = tables["lemma_lookup"]

    @lru_cache(maxsize=65536)
    def lemma(word: str, pos: str) -> str:
        part, form = pos.lower(), word.lower()
        if part not in index:
            return str(general.get(get_string_id(word), (word,))[0])
        if form in index[part]:
            return form
        if form in exceptions[part]:
            return str(exceptions[part][form][0])
        made = [form[: len(form) - len(old)] + new for old, new in rules[part] if form.endswith(old)]
        known = [m for m in made if m and (m in index[part] or not m.isalpha())]
        found = known or [m for m in made if m]
        return found[0] if found else str(general.get(get_string_id(form), (form,))[0])

    return lemma
