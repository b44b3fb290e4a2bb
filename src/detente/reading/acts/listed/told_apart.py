"""Where a headline goes on with somebody else behind its comma, of whom no verb tells: *Minsk libère Anna
Kral, Jan Novak toujours visé*, *police arrest Anton Kral, Jan Novak still at large*. Of two names no list has
the comma alone between them and something told of the second."""

from __future__ import annotations

from detente.reading.acts.mentions import Mention, Scene
from detente.reading.parsing.parse import Token

_TOLD = frozenset({"ADJ", "ADV", "VERB", "ADP"})
_WITHIN, _PARTICIPLE = 8, 2


def is_told_apart(scene: Scene, at: int, mention: Mention) -> bool:
    """Whether a name behind a comma has something told of it alone, to the end of its clause, and whoever
    stands before it, up to a position, has been told of by a verb or participle.

    Args:
        scene: the sentence.
        at: where the name before ends; at most a participle and its adverb part it from the comma.
        mention: the name.
    """
    before, comma, noun = scene.page.text[at : mention.start].partition(",")
    if not comma or scene.cast.lexicon.stems or not scene.sentence.parsed:
        return False
    if len(before.split()) > _PARTICIPLE or any(mark in noun for mark in ",;:()"):
        return False
    index = scene.index(mention.start)
    ahead = any(t.pos == "VERB" for t in scene.sentence.between(scene.start, mention.start))
    if not ahead and next(iter(scene.lexicon.triggers.find(scene.words, scene.first, index)), None) is None:
        return False
    words = scene.words_in(mention.end, scene.sentence.end)
    end = next((i for i, word in enumerate(words) if word.broken), len(words))
    told, known = [scene.token_at(word.start) for word in words[:end]], scene.lexicon.words
    if not 0 < end <= _WITHIN or any(word.key in known["and"] for word in words[:end]):
        return False
    first = next((t for t in told if t is None or t.pos != "ADV"), None)
    if first is None or first is told[0]:
        return _tells(scene, told[0], known["being"])
    led = any(word.key in known["of"] | known["by"] for word in scene.words_in(first.start, first.end))
    return (first.pos == "ADP" and not led) or _tells(scene, first, known["being"])


def _tells(scene: Scene, token: Token | None, being: frozenset[str]) -> bool:
    """Whether a word may tell how somebody is, and not of several, when or of what."""
    if token is None:
        return False
    if token.pos == "PRON":
        return token.relation.startswith("expl")
    if token.pos not in _TOLD or token.morph.get("VerbForm") in ("Fin", "Inf"):
        return False
    if token.pos == "ADP":
        return any(word.key in being for word in scene.words_in(token.start, token.end))
    return token.morph.get("Number") != "Plur"
