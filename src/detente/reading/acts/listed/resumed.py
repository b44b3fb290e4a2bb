"""Where the list of a sentence's own verb goes on beside what a participle or relative clause tells of some
of it: *freed A, jailed for espionage, as well as B*, *freed A and five journalists arrested in May*."""

from __future__ import annotations

from detente.model import Span
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.antecedents import relative_of
from detente.reading.acts.whom.people import roster_of
from detente.reading.phrases import key_of

_PERSONS = frozenset({"person"})
_VERBS = frozenset({"VERB", "AUX", "SCONJ"})
_LED = frozenset({"DET", "ADJ", "NUM", "NOUN", "ADP", "ADV", "PRON"})
_LONGEST = 5


def without_resumed(trigger: Trigger, roster: Roster) -> None:
    """Take out of the roster of a participle or clause whoever is led to behind it by words that go on with
    a list, and those before it to whom *and* joins the several of whom alone it is told.

    The participle stands behind those whom it is told of; one that opens its clause is told of all.
    """
    opening = _opening(trigger)
    if opening is None:
        return
    several = _several_before(trigger.scene, opening)
    own = any(subject.span[0] < opening for subject in roster.subjects)
    goes_on = _goes_on(trigger, several is not None, roster) if own or several is not None else None
    joint = _joint(trigger, opening, several) if several is not None else None
    kept = [s for s in roster.subjects if goes_on is None or s.span[0] < goes_on]
    kept = [s for s in kept if joint is None or s.span[1] > joint]
    if len(kept) == len(roster.subjects):
        return
    roster.subjects = kept
    if several is not None and not kept and roster.group is None:
        roster.join(roster_of(trigger.scene, several, _PERSONS, alone=True))


def _opening(trigger: Trigger) -> int | None:
    """Where a participle without a helper, or the relative clause of a trigger, begins."""
    if (relative := relative_of(trigger)) is not None:
        return relative.start
    forms = trigger.token.morph
    # "Антон Краль и двое врачей арестованы": a short participle is what the clause states.
    bare = forms.get("VerbForm") == "Part" and forms.get("Variant") != "Short" and not trigger.auxiliaries
    return trigger.hit.start if bare else None


def _goes_on(trigger: Trigger, several: bool, roster: Roster) -> int | None:
    """Where words behind a comma go on with a list, or *and* does with more people than those several of whom
    a participle was told, and who may be named behind it: *freed two men held since May, A and B*."""
    scene, text, end = trigger.scene, trigger.scene.page.text, trigger.hit.end
    behind = [s.span[0] for s in roster.subjects if s.span[0] >= end]
    named, first = min(behind, default=scene.sentence.end), scene.index(end)
    joins = scene.lexicon.phrases["joining"].find(scene.words, first, scene.last)
    opens = next((hit.start for hit in joins if text[: hit.start].rstrip().endswith(",")), None)
    for word in scene.words_in(end, named if opens is None else min(named, opens)) if several else ():
        if word.key in scene.lexicon.words["by"]:
            break
        if word.key in scene.lexicon.words["and"] and _leads_to_people(scene, word.end, named):
            return word.start
    return opens


def _leads_to_people(scene: Scene, start: int, named: int) -> bool:
    """Whether the next words are a noun for people or somebody's name, and not who does it, or count in who
    is named behind them."""
    behind, index = scene.behind(start), scene.index(start)
    if behind is None or index >= scene.last or scene.words[index].broken:
        return False
    if scene.lexicon.phrases["including"].any(scene.words, index, scene.index(named)):
        return True
    led, token = scene.sentence.between(start, behind.start), behind.token
    done = token is not None and token.morph.get("Case") == "Ins" and all(t.pos != "ADP" for t in led)
    return behind.kind in ("people", "person") and not done and all(t.pos in _LED for t in led)


def _several_before(scene: Scene, opening: int) -> Mention | None:
    """The several people of whom the clause that opens at a place is told, right before it."""
    people = [m for m in scene.mentions if m.end <= opening and m.kind in ("people", "person")]
    near = people[-1] if people else None
    if near is None or near.kind != "people" or near.one_of or near.token is None:
        return None
    many = near.token.morph.get("Number") == "Plur" if near.group is None else near.group.hi != 1
    said = scene.sentence.between(near.end, opening)
    commas = [t for t in said if t.text == ","]
    if not many or any(t.pos in _VERBS for t in said) or any(t is not said[-1] for t in commas):
        return None
    return near


def _joint(trigger: Trigger, opening: int, several: Mention) -> int | None:
    """Where *and* joins several of whom the clause that opens at a place is told to those before them, unless
    they are *others* or their own, or a comma lets it be told of all in a language that sets off no other
    clause so."""
    scene, known = trigger.scene, trigger.scene.lexicon.words
    if known["of"] and scene.page.text[:opening].rstrip().endswith(","):
        return None
    if _are_theirs(scene, several) or _is_with_them(trigger):
        return None
    first = scene.index(several.start)
    for i in range(first - 1, max(first - _LONGEST, scene.first) - 1, -1):
        if scene.words[i + 1].broken:
            return None
        word, token = scene.words[i], scene.token_at(scene.words[i].start)
        hits = scene.lexicon.phrases["joining"].find(scene.words, max(i - _LONGEST, scene.first), i + 1)
        if word.key in known["and"] or any(hit.last == i for hit in hits):
            return word.start
        if token is None or token.pos not in _LED:
            return None
    return None


def _are_theirs(scene: Scene, several: Mention) -> bool:
    """Whether people are told of as *others*, or as those of whoever stands before them: *трое их коллег*."""
    token, known = several.token, scene.lexicon.words
    span: Span = several.start, several.end
    others = any(word.key in known["plural_others"] for word in scene.words_in(*span))
    owned = scene.sentence.children(token.i) if token is not None else ()
    return others or any(key_of(c.text) in known["possessive"] for c in owned)


def _is_with_them(trigger: Trigger) -> bool:
    """Whether a clause tells that it was done with somebody of whom a pronoun tells: *arrested with him*."""
    scene = trigger.scene
    behind = scene.sentence.after(trigger.hit.end)[:_LONGEST]
    led = (t for t in behind if t.pos == "ADP" and t.key in scene.lexicon.words["with"])
    pronouns = {t.i for t in behind if t.pos == "PRON"}
    return any(t.i + 1 in pronouns for t in led)
