"""The name that a long Slavic participle stands before, which is of nobody else in its sentence: *встреча с
арестованным в марте Иваном Кралем*."""

from __future__ import annotations

from detente.model import Subject
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.entities.cases import cases, cases_of_name, is_known_as
from detente.reading.parsing.token import GENDERS
from detente.reading.phrases import key_of

_MARKS = frozenset(",;:—–()«»\n")
_FARTHEST = 7
"""How many words may stand between the participle and the name."""


def put_right(trigger: Trigger, roster: Roster) -> None:
    """Put whom a participle stands before into a roster, for somebody who stands before that or who does
    something behind."""
    if not trigger.scene.cast.lexicon.stems or roster.others:
        return
    name = _name_behind(trigger)
    if name is None:
        return
    hit = trigger.hit
    apart = [s for s in roster.subjects if s.span[1] <= hit.start or s.span[0] >= name.end]
    several = roster.group is not None and roster.group.lo != 1
    alone = roster.group is not None and not several and roster.end <= name.start
    if several or not (apart or alone or not roster):
        return
    kept = [s for s in roster.subjects if s not in apart and name.start <= s.span[0] < name.end]
    roster.subjects = kept or [Subject(name=name.name, span=(name.start, name.end))]
    roster.group = None


def _name_behind(trigger: Trigger) -> Mention | None:
    """The first name behind a participle in its case, with no mark between, that is not only whose another
    noun there is (*осуждённого за убийство Ивана Краля*)."""
    scene, token, sentence = trigger.scene, trigger.token, trigger.sentence
    code = scene.page.language
    opens = trigger.hit.start <= token.start < scene.words[trigger.hit.first].end
    if not opens or token.morph.get("Number") != "Sing" or not is_known_as(token.text, "PRTF", code):
        return None
    own = cases(token.text, code)  # A model may miss the case of a word that it takes for a noun.
    if "nomn" in own:
        return None
    if scene.words[trigger.hit.first].broken:
        return None  # ", арестованного в марте": it may be said of the one before.
    kinds = ("person", "organization") if trigger.rule.object == "target" else ("person",)
    name = next((m for m in scene.mentions if m.start >= trigger.hit.end and m.kind in kinds), None)
    if name is None or name.token is None or not name.name:
        return None
    between = sentence.between(trigger.hit.end, name.start)
    if name.kind == "organization":
        return name if _is_titled(scene, trigger.hit.end, name, own) else None
    if set(scene.page.text[trigger.hit.end : name.start]) & _MARKS or len(between) > _FARTHEST:
        return None
    if any(t.pos in ("VERB", "AUX", "CCONJ", "SCONJ") for t in between):
        return None
    above = sentence.head(name.token)
    inside = above is not None and trigger.hit.end <= above.start < name.start
    if inside and above is not None and above.morph.get("Animacy") != "Anim":
        # But "приговорённого к восьми годам Краля", "осуждённого в марте математика Краля".
        somebody = is_known_as(above.text, "anim", code)
        if not somebody and key_of(above.text) not in scene.lexicon.units:
            return None
    if between and between[-1].pos == "ADP":
        return None
    told = GENDERS.get(token.morph.get("Gender", ""))
    if told is not None and scene.cast.is_of_another_gender(name.name, told):
        return None
    return name if own & cases_of_name(name.text, code) else None


def _is_titled(scene: Scene, start: int, name: Mention, own: frozenset[str]) -> bool:
    """Whether a body's name in marks stands behind no more than its noun, in a participle's case: *попавшего
    под санкции | банка «Заря»*."""
    between = scene.sentence.between(start, name.start)
    nouns = [t for t in between if t.pos not in ("PUNCT", "ADJ")]
    alike = len(nouns) == 1 and own & cases(nouns[0].text, scene.page.language)
    return bool(alike) and nouns[0].pos == "NOUN"
