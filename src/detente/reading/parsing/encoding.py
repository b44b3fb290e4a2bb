"""A model's window layers run as one function over a whole batch.

Each layer of spaCy's encoder (Miranda et al. 2022, https://arxiv.org/abs/2212.09255) gives a word what the
words beside it tell: a matrix product over the rows of three neighbours, the largest of three pieces, and a
norm. Run one by one they copy the rows some twenty times, and go through the zeros that part the sentences in
the last layer too, where no word is reached from them any more. The sums are the same, in the same order.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from itertools import accumulate, pairwise
from typing import Any, NamedTuple

import numpy as np

_Forward = Callable[[Any, Any, bool], tuple[Any, Any]]
_LAYER = "residual(expand_window>>maxout>>layernorm>>dropout)"
_LEAST = 1e-8
"""What thinc adds to a variance."""


class _Layer(NamedTuple):
    weights: Any
    bias: Any
    scale: Any
    shift: Any


def encode_at_once(model: Any) -> None:
    """Have the window layers that a model holds, wherever they are in it, run as one."""
    for node in model.walk():
        layers = node.layers[0].layers if len(node.layers) == 1 else ()
        alike = layers and all(layer.name == _LAYER for layer in layers)
        sizes = {layer.layers[0].layers[0].attrs["window_size"] for layer in layers} if alike else set()
        if len(sizes) == 1 and node.attrs.get("pad", 0) >= len(layers) * max(sizes):
            read = [_layer(layer) for layer in layers]
            node._func = _at_once(node._func, read, max(sizes), node.attrs["pad"])


def _layer(residual: Any) -> _Layer:
    maxout, norm = (next(n for n in residual.walk() if n.name == name) for name in ("maxout", "layernorm"))
    weights, bias = maxout.get_param("W"), maxout.get_param("b")
    wide, pieces, _ = weights.shape
    # Piece by piece, not word by word: the largest is then taken of rows that lie side by side.
    weights = np.ascontiguousarray(weights.transpose(1, 0, 2).reshape(pieces * wide, -1).T)
    return _Layer(weights, bias.T.reshape(-1).copy(), norm.get_param("G"), norm.get_param("b"))


def _at_once(forward: _Forward, layers: list[_Layer], size: int, gap: int) -> _Forward:
    def encoded(model: Any, sentences: Any, is_train: bool) -> tuple[Any, Any]:
        if is_train or not isinstance(sentences, list) or not sum(map(len, sentences)):
            return forward(model, sentences, is_train)
        ends = list(accumulate((len(rows) for rows in sentences), initial=0))
        found = _encoded(layers, np.concatenate(sentences), ends, size, gap)
        return [found[start:end] for start, end in pairwise(ends)], None

    return encoded


def _encoded(layers: list[_Layer], words: Any, ends: list[int], size: int, gap: int) -> Any:
    """The rows of all words after all layers, given those before them and where each sentence ends."""
    count, wide = words.shape
    numbers = np.repeat(np.arange(1, len(ends)), np.diff(ends))
    inside = np.arange(count) + gap * numbers
    padded = np.zeros((count + gap * len(ends) + 2 * size, wide), dtype=words.dtype)
    rows = padded[size : len(padded) - size]
    rows[inside] = words
    step, each = padded.strides
    beside = np.lib.stride_tricks.as_strided(
        padded, (len(rows), (2 * size + 1) * wide), (step, each), writeable=False
    )
    windows = np.empty(beside.shape, dtype=words.dtype)
    for layer in layers[:-1]:
        np.copyto(windows, beside)
        rows += _told(layer, windows)
    return rows[inside] + _told(layers[-1], beside[inside])


def _told(layer: _Layer, windows: Any) -> Any:
    """What one layer makes of each word with those beside it."""
    made = np.dot(windows, layer.weights)
    made += layer.bias
    wide = layer.scale.shape[0]
    best = reduce(np.maximum, (made[:, at : at + wide] for at in range(0, made.shape[1], wide)))
    best -= np.add.reduce(best, axis=1, keepdims=True) / wide
    spread = np.add.reduce(best * best, axis=1, keepdims=True) / wide + _LEAST
    best *= spread ** (-1.0 / 2.0)
    best *= layer.scale
    best += layer.shift
    return best
