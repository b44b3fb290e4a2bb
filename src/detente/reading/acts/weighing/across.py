"""Who stands on the other side of a contrast, which parts what is told of him from an act: *A a pris seize
ans, | tandis que B et C ont été expulsés*."""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import Subject
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention
from detente.reading.acts.particulars.moments import count_cues
from detente.reading.parsing.token import is_finite_verb

_ROW = frozenset({"DET", "NOUN", "PROPN", "ADJ", "NUM", "CCONJ", "PUNCT", "X"})


def is_across_contrast(trigger: Trigger, mention: Mention, told: Sequence[Subject]) -> bool:
    """Whether a contrast behind a comma parts somebody from an act: its clause has its own people behind the
    contrast (*…, tandis que | B et C ont été expulsés*), or his has its own verb right behind him."""
    scene, cues = trigger.scene, count_cues(trigger)
    first, last = sorted((mention.end, trigger.hit.start))
    if cues is None or mention.kind != "person":
        return False
    text = scene.page.text
    parts = [
        found.end()
        for found in cues.contrast.finditer(scene.page.folded, first, last)
        if text[: found.start()].rstrip()[-1:] == ","
    ]
    if not parts:
        return False
    if mention.end <= trigger.hit.start:
        return any(parts[-1] <= s.span[0] < trigger.hit.start for s in told)
    row = trigger.sentence.after(mention.end)
    behind = next((t for t in row if t.pos not in _ROW), None)
    return behind is not None and is_finite_verb(behind)
