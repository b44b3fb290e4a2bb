"""Who is only the next of a list behind a participle or clause that is said of those before it: *A and B,
both held since 2021, and C were freed*."""

from __future__ import annotations

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.antecedents import relative_of
from detente.reading.acts.whom.people import roster_of

_TITLED = frozenset({"DET", "ADJ", "NOUN", "PRON", "PROPN"})
_PARTICIPLES = frozenset({"participle", "attributive", "past"})
_SMALL = frozenset({"DET", "PRON", "ADV", "NUM", "CCONJ"})
_PERSONS = frozenset({"person"})
_LONGEST = 6
_JOINING = ("joining", "beside")


def without_next_items(trigger: Trigger, roster: Roster) -> None:
    """Take those out of a roster whom a comma and *and* join to the list before a participle or clause; those
    before it alone are told of."""
    scene, end = trigger.scene, trigger.hit.end
    before = _said_of(trigger)
    behind = [s for s in roster.subjects if s.span[0] >= end] if before is not None else []
    if before is None or not behind or not _opens_item(scene, end, behind[0].span[0]):
        return
    roster.subjects = [s for s in roster.subjects if s not in behind]
    if not roster.subjects:
        for subject in roster_of(scene, before, _PERSONS).subjects:
            if subject.span[1] <= trigger.hit.start:
                roster.add(subject)


def _said_of(trigger: Trigger) -> Mention | None:
    """Who is named right before the comma behind which a participle without a helper opens what is said of
    him, or a relative clause does, whatever a parse makes of it."""
    scene = trigger.scene
    named = (m for m in reversed(scene.mentions) if m.end <= trigger.hit.start and m.kind == "person")
    before = next(named, None)
    if before is None or trigger.voice == "noun":
        return None
    if relative_of(trigger) is not None:
        return before
    small = trigger.sentence.between(before.end, trigger.hit.start)
    # "Held since 2021": a phrase whose forms are left open.
    participle = bool(trigger.hit.forms & _PARTICIPLES) or trigger.token.morph.get("VerbForm") == "Part"
    bare = (participle or trigger.voice == "middle") and not trigger.auxiliaries
    set_off = bool(small) and small[0].text == "," and all(t.pos in _SMALL for t in small[1:])
    return before if bare and set_off else None


def _opens_item(scene: Scene, start: int, name: int) -> bool:
    """Whether the last comma before a name has *and*, or words like it, behind it, and but for that only who
    he is."""
    comma = scene.page.text.rfind(",", start, name)
    words = scene.words_in(comma + 1, name) if comma >= 0 else []
    if not words or len(words) > _LONGEST:
        return False
    joint = int(words[0].key in scene.lexicon.words["and"])
    for phrases in _JOINING:
        hits = scene.lexicon.phrases[phrases].find(words, 0, len(words))
        joint = max([joint, *(hit.last + 1 for hit in hits if hit.first == 0)])
    titles = [scene.token_at(word.start) for word in words[joint:]]
    return joint > 0 and all(t is not None and t.pos in _TITLED for t in titles)
