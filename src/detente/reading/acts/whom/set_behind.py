"""Of whom what a comma sets off behind a name is said, and whom another verb before it has.

*Kral Bank financed Baltic Potash, under sanctions since 2021*: a parse hangs the words on the verb, and so
gives them to its subject, who is another.
"""

from __future__ import annotations

from detente.model import CUSTODY_ACTS
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention
from detente.reading.acts.whom.antecedents import gender_of, relative_of

_PEOPLE = frozenset({"person"})
_PARTIES = frozenset({"person", "organization", "other"})
_VERBS = frozenset({"VERB", "AUX"})


def name_before(trigger: Trigger) -> Mention | None:
    """The name right before the comma behind which a participle stands, or a phrase for what befalls
    somebody (*sous sanctions*): *Kral a écrit à Anna Novak, emprisonnée en 2021*."""
    scene, hit = trigger.scene, trigger.hit
    opening = scene.token_at(hit.start)
    phrase = trigger.voice == "middle" and opening is not None and opening.pos == "ADP"
    if not (trigger.voice == "reduced" or phrase) or relative_of(trigger) is not None:
        return None
    if "Case" in trigger.token.morph:
        return None  # A Slavic participle tells by its own.
    name = scene.before(hit.start)
    if name is None or not name.name or scene.page.text[name.end : hit.start].strip() != ",":
        return None
    return name if name.kind in (_PEOPLE if trigger.rule.kind in CUSTODY_ACTS else _PARTIES) else None


def is_past_another(trigger: Trigger, mention: Mention) -> bool:
    """Whether somebody stands before a verb that has another behind it, of whom what a comma sets off behind
    his name is said: *Kral Bank | financed Baltic Potash, sanctioned in May*; not *Anna Kral wrote to Ivan
    Novak, arrêtée*, nor *Kral, who heads Baltic Potash, sanctioned in May*."""
    scene, name = trigger.scene, name_before(trigger)
    if name is None or mention.end > name.start:
        return False
    told = gender_of(trigger) if trigger.voice == "reduced" else None
    if told is not None and scene.cast.is_of_another_gender(name.name, told):
        return False
    alone = told is not None and trigger.token.morph.get("Number") != "Plur"
    if told is not None and alone and scene.cast.is_of_another_gender(mention.name, told):
        return True  # "Anton Kral, qui dirige Baltic Potash, sanctionnée".
    known = scene.lexicon.words["relative"]
    between = trigger.sentence.between(mention.end, name.start)
    if any(t.key in known for t in between):
        return False
    return any(t.pos in _VERBS for t in between)
