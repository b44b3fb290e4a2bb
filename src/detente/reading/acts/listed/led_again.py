"""Of whom a relative clause tells behind a list that goes on with a preposition of its own: *papers went to
Ann and Karl, as well as to Max and Eve, who were sentenced*: of those whom the last preposition leads to."""

from __future__ import annotations

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.whom.antecedents import relative_of


def without_led_before(trigger: Trigger, roster: Roster) -> None:
    """Take those out of a roster who stand before words that lead to others by a preposition of their own."""
    relative, scene = relative_of(trigger), trigger.scene
    if relative is None or len(roster.subjects) < 2:
        return
    end = scene.index(relative.start)
    starts = [hit.end for hit in scene.lexicon.phrases["joining"].find(scene.words, 0, end)]
    for start in reversed(starts):
        after = next((t for t in trigger.sentence.tokens if t.start >= start), None)
        kept = [s for s in roster.subjects if start <= s.span[0] and s.span[1] <= relative.start]
        if after is not None and after.pos == "ADP" and kept and len(kept) < len(roster.subjects):
            roster.subjects = kept
            roster.start = min(s.span[0] for s in kept)
            return
