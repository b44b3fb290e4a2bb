"""What an act is, by those it is done to."""

from __future__ import annotations

from detente.model import ActKind, Span
from detente.reading.acts.grammar import Trigger
from detente.reading.acts.roster import Roster
from detente.reading.acts.terms import imposed, is_of_convicts
from detente.reading.states import range_of


def meant(trigger: Trigger, roster: Roster, limit: int) -> tuple[ActKind, tuple[str | None, Span] | None]:
    """What a trigger tells, and the term imposed: convicts are imprisoned by a sentence, and soldiers who are
    handed over get free."""
    kind, terms = imposed(trigger, limit)
    if kind == "detain" and is_of_convicts(trigger):
        return "sentence", terms
    return ("release" if _is_rendered(trigger, roster) else kind), terms


def _is_rendered(trigger: Trigger, roster: Roster) -> bool:
    """Whether those who are handed over fought, and so get back to their own side: *handed over 24
    sailors*."""
    if trigger.rule.kind != "transfer" or roster.group is None or roster.subjects:
        return False
    phrases, scene = trigger.scene.lexicon.phrases, trigger.scene
    if not phrases["handing"].any(scene.words, trigger.hit.first, trigger.hit.first + 1):
        return False
    return phrases["combatants"].any(
        scene.words, *range_of(scene.words, (roster.start, roster.end), scene.first, scene.last)
    )
