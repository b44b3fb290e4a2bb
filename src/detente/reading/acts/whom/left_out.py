"""Who is none of those whom the sentences before tell of: *Ten were freed on Monday. Anton Kral was not among
them*, *Anton Kral n'en fait pas partie*, *Антона Краля среди них нет*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import msgspec

from detente.model import CUSTODY_ACTS, Subject
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.found import FoundAct
from detente.reading.acts.listed.enumeration import has_verb
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.belonging import is_of_another
from detente.reading.acts.whom.patients import Assigned
from detente.reading.acts.whom.people import roster_of
from detente.reading.parsing.parse import Sentence
from detente.reading.phrases import Hit

_OUT = frozenset({"release", "pardon"})
_HAPPENS = frozenset({"asserted", "announced", "planned"})
_PERSON = frozenset({"person"})
_BACK, _BEHIND = 2, 6


@dataclass(slots=True)
class LastFreed:
    """The release that an account told last, and in which sentence."""

    act: FoundAct | None = None
    index: int = -1

    def note(self, sentence: Sentence, told: Sequence[FoundAct]) -> None:
        """Take up what a sentence tells; what else it tells of people parts the next from a release."""
        out = [f for f in told if f.act.kind in _OUT and f.factuality in _HAPPENS]
        out = [f for f in out if _is_of_several(f)]
        if out and all(f.act.group is None for f in told if f.act.kind in CUSTODY_ACTS - _OUT):
            self.act, self.index = out[0], sentence.index
        elif any(f.act.kind in CUSTODY_ACTS for f in told):
            self.act = None

    def before(self, sentence: Sentence) -> FoundAct | None:
        """The release that the sentence before tells, or one more in its paragraph, if any."""
        if self.act is None or not 0 < sentence.index - self.index <= _BACK:
            return None
        near = sentence.index - self.index == 1
        told = sentence.page.sentences[self.index]
        return self.act if near or told.paragraph == sentence.paragraph else None


def _is_of_several(found: FoundAct) -> bool:
    """Whether an act is done to more than one, or to a number untold."""
    group = found.act.group
    return len(found.act.subjects) > 1 or (group is not None and not group.lo == group.hi == 1)


def left_out(scene: Scene, freed: FoundAct, told: Sequence[FoundAct]) -> list[FoundAct]:
    """The release denied of those of whom a sentence says that they are none of the freed.

    Args:
        scene: the sentence, parsed.
        freed: the release told before it.
        told: the acts of the sentence itself.
    """
    hit = _told(scene)
    if hit is None:
        return []
    row = _row_behind(scene, hit)
    whom = _whom(scene, hit.start, hit.end) if not row else None
    names = _named(scene, row or (_row_to(scene, whom) if whom is not None else []))
    known = {s.name for f in (freed, *told) if f.act.kind in _OUT for s in f.act.subjects}
    if not names or any(s.name in known for s in names):
        return []
    spans = [s.span for s in names] + [(hit.start, hit.end)]
    span = min(start for start, _ in spans), max(end for _, end in spans)
    act = msgspec.structs.replace(freed.act, subjects=names, group=None, where=None, basis=(), terms=None)
    return [replace(freed, act=act, span=span, trigger=(hit.start, hit.end), factuality="denied", telling="")]


def without_left_out(trigger: Trigger, assigned: Assigned) -> None:
    """Take those out of a release of whom its own sentence says that they are none of the freed, and leave a
    denial nobody else: *Список освобождённых неполон, Анны Краль среди них нет*."""
    scene, roster = trigger.scene, assigned.roster
    hit = _told(scene) if trigger.rule.kind in _OUT and roster.subjects else None
    if hit is None:
        return
    spared = _named(scene, _row_behind(scene, hit) or _row_before(scene, hit.start, hit.end))
    names = {subject.name for subject in spared}
    if trigger.rule.factuality == "denied":
        # "They include X and Y; Z was not among them": whatever a parse makes of a row that a clause ends.
        own = trigger.hit.start <= hit.start and hit.end <= trigger.hit.end
        kept = [subject for subject in roster.subjects if subject.name in names]
        roster.subjects = kept or (list(spared) if own and spared else roster.subjects)
        return
    others = [subject for subject in roster.subjects if subject.name not in names]
    if len(others) < len(roster.subjects):
        row = Roster()
        for subject in spared:
            row.add(subject)
        roster.subjects, assigned.excluded = others, row


def _named(scene: Scene, row: Sequence[Mention]) -> tuple[Subject, ...]:
    """Those of a row as subjects, each once."""
    roster = Roster()
    for mention in row:
        roster.join(roster_of(scene, mention, _PERSON, alone=True))
    return tuple(roster.subjects)


def _told(scene: Scene) -> Hit[bool] | None:
    """The words of a sentence that leave somebody out."""
    return next(iter(scene.lexicon.phrases["left_out"].find(scene.words, scene.first, scene.last)), None)


def _row_before(scene: Scene, start: int, end: int) -> list[Mention]:
    """Who is named right before words that leave him out, and whom *and* joins to him, then the commas of
    that row as well; nobody where those words name somebody themselves (*среди них нет Анны Краль*)."""
    people = _people(scene)
    behind = next((m for m in people if m.start >= end), None)
    if behind is not None and not scene.words_in(end, behind.start):
        return []
    named = [m for m in people if m.end <= start]
    if not named or len(scene.words_in(named[-1].end, start)) > 1:
        return []
    return _row_to(scene, named[-1])


def _row_to(scene: Scene, last: Mention) -> list[Mention]:
    """Who is named last of a row, and whom *and* joins to him, then the commas of that row as well."""
    text, row, joined = scene.page.text, [last], False
    for mention in reversed([m for m in _people(scene) if m.end <= last.start]):
        between = [word.key for word in scene.words_in(mention.end, row[0].start)]
        comma = text[mention.end : row[0].start].strip() == ","
        if not (between and scene.lexicon.words["and"].issuperset(between)) and not (joined and comma):
            break
        row, joined = [mention, *row], True
    return row


def _row_behind(scene: Scene, hit: Hit[bool]) -> list[Mention]:
    """Who is named behind words that leave him out where they open a clause and a copula leads on: *not among
    them was X*, *not included were X and Y*."""
    before = scene.words[hit.first - 1 : hit.first] if hit.first > scene.first else []
    opens = not before or scene.words[hit.first].broken or before[0].key in scene.lexicon.words["and"]
    copula = scene.token_at(scene.words[hit.last + 1].start) if hit.last + 1 < scene.last else None
    if not opens or copula is None or copula.pos != "AUX" or scene.lexicon.bare_passive:
        return []
    row: list[Mention] = []
    for mention in [m for m in _people(scene) if m.start >= copula.end]:
        start = row[-1].end if row else copula.end
        between = scene.words_in(start, mention.start)
        joint = not row or "," in scene.page.text[start : mention.start]
        joint = joint or any(word.key in scene.lexicon.words["and"] for word in between)
        if not joint or len(between) > _BEHIND or has_verb(scene, start, mention.start):
            break
        row.append(mention)
    return row


def _people(scene: Scene) -> list[Mention]:
    return [m for m in scene.mentions if m.kind == "person" and m.name]


def _whom(scene: Scene, start: int, end: int) -> Mention | None:
    """Who is named last before the words that leave him out, or close behind them."""
    named = _people(scene)
    before = [m for m in named if m.end <= start and not _is_anothers(scene, m)]
    if before:
        return before[-1] if not _tells_of_others(scene, before[-1], start) else None
    behind = next((m for m in named if m.start >= end), None)
    close = behind is not None and len(scene.words_in(end, behind.start)) <= _BEHIND
    return behind if close and scene.lexicon.bare_passive else None


def _tells_of_others(scene: Scene, mention: Mention, until: int) -> bool:
    """Whether somebody is who says it, of another subject: *Kral said the prisoners left behind …*."""
    verb = scene.sentence.head(mention.token) if mention.token is not None else None
    if verb is None or mention.token is None or mention.token.relation != "nsubj" or verb.start >= until:
        return False
    between = scene.sentence.between(verb.end, until)
    if between and between[-1].pos == "NOUN":
        return True
    return any(t.relation == "nsubj" and t.pos in ("NOUN", "PROPN") for t in between)


def _is_anothers(scene: Scene, mention: Mention) -> bool:
    """Whether a name only says whose somebody is: *la mère d'Anton Kral*, *Kral's mother*."""
    of = scene.lexicon.words["of"]
    if not of:
        return is_of_another(scene, mention, scene.start)
    index = scene.index(mention.start)
    led = index > scene.first and scene.words[index - 1].key in of
    return led or scene.page.is_possessive(mention.end)
