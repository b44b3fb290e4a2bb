"""spaCy's components run over a batch, its transition parsers step by step from here.

A parser's own loop lets go of Python's lock and then takes it again for every feature of every state, some
forty thousand times a page, which is two thirds of its time. The same steps are asked for here one by one,
over all sentences of a batch at once and with the lock held. What they are: Honnibal & Johnson 2015,
https://aclanthology.org/D15-1162.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any


def annotate(nlp: Any, docs: Sequence[Any]) -> list[Any]:
    """What a pipeline's components find in documents that are cut into words, put on these."""
    from spacy.pipeline.transition_parser import Parser

    result = list(docs)
    for _, pipe in nlp.pipeline:
        if isinstance(pipe, Parser) and pipe.cfg["beam_width"] == 1:
            pipe.set_annotations(result, _searched(pipe, result))
        elif hasattr(pipe, "predict"):
            pipe.set_annotations(result, pipe.predict(result))
        else:
            result = [pipe(doc) for doc in result]
    return result


def _searched(parser: Any, docs: list[Any]) -> Any:
    """The states in which a parser ends that takes the best step each time."""
    states = parser.moves.init_batch(docs)
    going = [state for state in states if not state.is_final()]
    if going:
        steps = parser.model.predict(docs)
        rate = steps.predict if parser.model.attrs["unseen_classes"] else partial(_rate, steps)
        while going:
            going = parser.transition_states(going, rate(going))
        steps.clear_memory()
    return states


def _rate(steps: Any, going: list[Any]) -> Any:
    """The scores of all transitions in some states, of which the model met each in training."""
    hidden = steps.state2vec.predict(steps.get_token_ids(going))
    return hidden if steps.vec2scores is None else steps.vec2scores.predict(hidden)
