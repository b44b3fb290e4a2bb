"""Who only tells whose a state is that measures bind: *sanctions contre la Syrie du président Ali Morel*,
*санкции против Никарагуа президента Антона Краля*."""

from __future__ import annotations

from detente.model import Span
from detente.reading.acts.mentions import Scene
from detente.reading.forms import fold

_TITLE = 4
_LED = frozenset({"ADP", "VERB", "DET", "AUX"})
_IN_TITLE = frozenset({"NOUN", "ADJ", "DET", "PROPN", "ADP"})


def rules_it(scene: Scene, span: Span) -> bool:
    """Whether a name stands behind that of a state whose it is, with nothing but *of* and a title between.

    The state itself is what a verb or a preposition leads to: not *against the president of Togo, Anton
    Kral*. The lands that a ban bars somebody from are not bound: *l'entrée en Pologne du cinéaste Jan Kral*.
    """
    name = scene.at(*span)
    before_it = [m for m in scene.mentions if m.end <= span[0] and m.kind == "place" and m.state]
    if name is None or name.kind != "person" or not before_it:
        return False
    state = before_it[-1]
    words, names, known = scene.words_in(state.end, name.start), scene.cast.lexicon, scene.lexicon.words
    index = scene.index(name.start)
    if len(words) > _TITLE or any(w.broken for w in (*words, scene.words[index])):
        return False
    before = scene.sentence.between(scene.start, state.start)
    if not before or before[-1].pos not in _LED:
        return False
    if before[-1].key in (known["inside"] | known["to"] if known["of"] else known["inside"]):
        return False
    if any(t.pos not in _IN_TITLE for t in scene.sentence.between(state.end, name.start)):
        return False
    if not known["of"]:
        led = before[-1].pos in ("ADP", "VERB")
        titled = bool(words) and names.has(fold(words[-1].key), names.titles)
        return led and titled and (name.token is None or name.token.morph.get("Case") != "Nom")
    led_by = before[-2] if before[-1].pos == "DET" and len(before) > 1 else before[-1]
    return bool(words) and words[0].key in known["of"] and led_by.key not in known["of"]
