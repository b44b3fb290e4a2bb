"""Whom a measure is on where a Slavic sentence says that before it and apart from it: *С Ивана
Краля министерство санкции сняло*, *против банка такие же меры ввели в мае*.
"""

from __future__ import annotations

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.sanctions import measures
from detente.reading.acts.whom.patients import TARGETS, mention_of

_WHOM = TARGETS | {"pronoun", "other"}


def bind(trigger: Trigger, mention: Mention, about: measures.Measure) -> None:
    """Put into a measure's details whom the words before it say that it is on, if none behind it does: a name
    or pronoun in the genitive that hangs on the verb behind a preposition for it."""
    scene, sentence, verb = trigger.scene, trigger.sentence, trigger.token
    if about.bound or mention.kind == "asset" or not scene.lexicon.bare_passive or trigger.voice == "noun":
        return
    last = scene.index(mention.start)
    over = sentence.head(verb) if verb.morph.get("VerbForm") == "Inf" else None
    verbs = {t.i for t in (verb, over) if t is not None}  # "С банка санкции снимать не планируется".
    for hit in scene.lexicon.phrases["on"].find(scene.words, scene.first, last):
        if hit.last + 1 >= last:
            continue
        first = scene.token_at(scene.words[hit.last + 1].start)
        noun = first
        while noun is not None and noun.head > noun.i and noun.relation in ("amod", "det"):
            noun = sentence.head(noun)
        above = sentence.head(noun) if noun is not None else None
        if noun is None or above is None or noun.morph.get("Case", "Gen") != "Gen":
            continue
        within = hit.start <= above.start < hit.end  # "В отношении": what the phrase's noun is of.
        above = sentence.head(above) if within else above
        if above is None or above.i not in verbs or noun.relation not in ("obl", "nmod"):
            continue
        if mention_of(scene, noun, _WHOM) is not None and not _runs_on(scene, hit.end, mention.start):
            measures.target(scene, hit.last + 1, about)
            return


def _runs_on(scene: Scene, start: int, end: int) -> bool:
    """Whether a name takes in the state behind it, which does something: *с Ивана Краля Минск их снял*."""
    people = (named for named in scene.within(start, end) if named.kind == "person")
    for named in people:
        first, last = scene.index(named.start), scene.index(named.end)
        places = scene.states.places(scene.page.text, scene.words, first, last)
        if any(span[1] == named.end and span[0] > named.start for span, _ in places):
            return True
    return False
