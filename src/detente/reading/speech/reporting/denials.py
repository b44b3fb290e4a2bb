"""Who denies what was told before, in words of his own that are not reported: *…, but this was denied by
Karl*; *…, mais cela a été nié par Karl*."""

from __future__ import annotations

from detente.reading.parsing.parse import Sentence, Token


def denies_what_was_told(sentence: Sentence, verb: Token) -> bool:
    """Whether a passive has a pronoun for its subject, and tells of nothing more: *…, but this was denied by
    Karl*; not *it was denied by Karl that …*, *who was denied care*."""
    own = sentence.children(verb.i)
    pointing = any(t.dep.startswith("nsubj:pass") and t.pos in ("PRON", "DET") for t in own)
    return pointing and not any(t.relation in ("ccomp", "csubj", "obj") for t in own)
