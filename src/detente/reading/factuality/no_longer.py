"""What is so no longer, by an adverb that denies only behind a particle: *n'est plus détenu*."""

from __future__ import annotations

from detente.reading.factuality.cues import Cues
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.phrases import key_of


def is_no_longer(sentence: Sentence, known: Cues, token: Token) -> bool:
    """Whether a word of its own says that something is so no longer: *n'impose plus de sanctions*; not *n'a
    plus libéré que deux juges*."""
    longer, at = known.words["no_longer"], token.i
    if not longer:
        return False
    for over in sentence.tokens[max(at - 2, 0) : at + 2]:
        if key_of(over.text) in longer:
            before = sentence.tokens[max(over.i - 3, 0) : over.i]
            after = sentence.tokens[max(over.i, at) + 1 :][:1]
            denied = any(t.key in known.words["particles"] for t in before)
            only = any(t.key in known.words["solely"] for t in after)
            return denied and not only and _is_own(sentence, over, token)
    return False


def _is_own(sentence: Sentence, adverb: Token, token: Token) -> bool:
    """Whether an adverb is that of a word or of its helpers, and no mark or other verb parts them."""
    group = {token.i, *(t.i for t in sentence.helpers(token))}
    between = sentence.tokens[min(adverb.i, token.i) + 1 : max(adverb.i, token.i)]
    if any(t.i not in group and t.pos in ("PUNCT", "VERB", "AUX") for t in between):
        return False
    above = sentence.tokens[adverb.head]
    # "Ne sera plus jamais", "n'est plus en prison": it may be of another word of theirs.
    return above.i in group or (above.pos not in ("VERB", "AUX") and above.head in group)
