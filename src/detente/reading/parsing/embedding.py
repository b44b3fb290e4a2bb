"""A model's first layer asked once for each distinct word of a batch.

spaCy's models begin by giving each word a row of numbers that depends on nothing but the word and whether a
space follows it (hash embeddings and vectors, Miranda et al. 2022, https://arxiv.org/abs/2212.09255). Half
the words of a text are repeated in it; the layers after this one see the same numbers as before.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate, pairwise
from typing import Any

import numpy as np

_Forward = Callable[[Any, Any, bool], tuple[Any, Any]]


def embed_once(model: Any) -> None:
    """Have a model's embedding layer see each distinct word of a batch once.

    Args:
        model: a thinc model whose first layer takes documents and returns an array a document; of a pipeline
            whose documents are made from words, for there a word's norm and shape are those of its letters.
    """
    layer = model.layers[0]
    layer._func = _distinct(layer._func)


def _distinct(forward: _Forward) -> _Forward:
    from spacy.attrs import ORTH, SPACY
    from spacy.tokens import Doc

    columns = [ORTH, SPACY]  # By number: spaCy looks a name up anew for every sentence.

    def embedded(layer: Any, docs: Any, is_train: bool) -> tuple[Any, Any]:
        found = np.concatenate([doc.to_array(columns) for doc in docs])
        # A word's key is a hash of 64 bits, of which one is free to say whether a space follows.
        _, first, place = np.unique(found[:, 0] * 2 + found[:, 1], return_index=True, return_inverse=True)
        strings = docs[0].vocab.strings
        words = [strings[key] for key in found[first, 0].tolist()]
        distinct = Doc(docs[0].vocab, words, found[first, 1].astype(bool).tolist())
        (rows,), backprop = forward(layer, [distinct], is_train)
        ends = accumulate((len(doc) for doc in docs), initial=0)
        return [rows[place[start:end]] for start, end in pairwise(ends)], backprop

    return embedded
