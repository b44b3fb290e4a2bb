"""Who speaks for himself, as a pronoun beside the verb stresses: *X a annoncé lui-même sa libération*."""

from __future__ import annotations

from detente.reading.forms import fold
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.speech.lexicon import lexicon

_NEAR = 3


def is_stressed(sentence: Sentence, verb: Token) -> bool:
    """Whether a pronoun that stresses its subject stands beside a verb, written as one word or as two:
    *himself announced*, *a annoncé lui même*."""
    emphatic = lexicon(sentence.page.language).emphatic
    near = sentence.tokens[max(verb.i - _NEAR, 0) : verb.i + _NEAR]
    pairs = zip(near, sentence.tokens[near[0].i + 1 :], strict=False)
    return any(t.pos == "PRON" and fold(t.text) in emphatic for t in near) or any(
        f"{fold(first.text)}-{fold(second.text)}" in emphatic for first, second in pairs
    )
