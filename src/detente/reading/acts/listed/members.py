"""Who of a group is named in a sentence after it: *123 were freed. Among them are X and Y*, *The list also
includes Z*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import msgspec

from detente.model import SANCTION_ACTS, Subject
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import Lexicon
from detente.reading.acts.listed.enumeration import excluded_at, has_verb, listed
from detente.reading.acts.mentions import Scene
from detente.reading.acts.particulars import dateline
from detente.reading.acts.sanctions.named import name_ships
from detente.reading.counts import FoundGroup
from detente.reading.factuality.cues import cues
from detente.reading.parsing.parse import Sentence
from detente.reading.phrases import Hit, Lookup, Word, index_of

_DONE_TO_PEOPLE = frozenset(
    {"detain", "release", "pardon", "expel", "transfer", "sentence", "charge", "impose", "lift"}
)
_TOLD = frozenset({"asserted", "announced", "planned"})
_PERSON = frozenset({"person"})
_BODIES = frozenset({"person", "organization", "other"})
_ALL = frozenset({"naming_all", "naming_one", "the_counted"})
_OPENING = ("counting_in", "naming_one", "naming_all", "the_counted")
_GAP = 12
_HEAD = 6
_FEW = 3
_DESCRIBING = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM", "PUNCT", "CCONJ", "SYM", "X"})


@dataclass(slots=True)
class LastGroup:
    """The acts that an account told last of people counted, all of the same, and whether the sentence before
    told one alone or named some of them; ``one`` are those of the one person without a name of whom alone the
    sentence before told."""

    acts: tuple[FoundAct, ...] = ()
    fresh: bool = False
    one: tuple[FoundAct, ...] = ()

    def note(self, told: list[FoundAct], named: list[FoundAct]) -> None:
        """Take up what a sentence tells, and the members that it names of the group told before."""
        counted = [found for found in told if _is_of_group(found)]
        self.fresh = bool(named) or (bool(counted) and len(told) == 1)
        # "Six men who were arrested in May were freed": both were done to those who are named then.
        same = (found for found in counted if found.act.group == counted[0].act.group)
        self.acts = tuple(same) or self.acts
        alone = tuple(found for found in told if _is_of_one(found))
        self.one = alone if len(alone) == len(told) and len({f.act.group for f in alone}) == 1 else ()

    def named_in(
        self, sentence: Sentence, words: list[Word], lookup: Lookup, lexicon: Lexicon
    ) -> tuple[FoundAct, ...]:
        """The acts of whose people a sentence, parsed then, begins by naming some."""
        if not self.acts and not self.one:
            return ()
        first, last = lookup.within(dateline.end(sentence), sentence.end)
        opening = _opening(lexicon, words, first, last, alone=not self.fresh)
        acts = self.one if opening is not None and opening[0] == "naming_one" else self.acts
        before = sentence.page.sentences[sentence.index - 1]
        missing = cues(sentence.page.language).phrases["missing"]
        if opening is None or not acts or missing.any(words, *lookup.within(before.start, before.end)):
            return ()  # "Absent from the list are the leaders. They include Anna Kral".
        sentence.page.parse([sentence])
        return acts


def _is_of_group(found: FoundAct) -> bool:
    """Whether an act is told, as a fact or as what is to be, of people who are only counted."""
    act = found.act
    counted = act.group is not None and not act.subjects and not act.group.lo == act.group.hi == 1
    return counted and found.factuality in _TOLD and act.kind in _DONE_TO_PEOPLE


def _is_of_one(found: FoundAct) -> bool:
    """Whether an act is told, as a fact or as what is to be, of one person without a name."""
    act = found.act
    one = act.group is not None and not act.subjects and act.group.lo == act.group.hi == 1
    return one and found.factuality in _TOLD and act.kind in _DONE_TO_PEOPLE


def _are_all(before: FoundAct, named: int) -> bool:
    """Whether as many are named as a group counts; of more than three, one name may not be known for one."""
    group = before.act.group
    if group is None or group.lo is None or group.lo != group.hi:
        return False
    return named == group.lo or (group.lo > _FEW and named == group.lo - 1)


def _is_predicate(scene: Scene, start: int, names: Sequence[Subject]) -> bool:
    """Whether nothing but what describes them leads to names, and nothing that they do follows: not *they are
    accused of insulting X*, *это сделали следователи X*, *ce sont X et Y qui l'ont annoncé*."""
    known, (first, last) = scene.lexicon.words, (names[0].span[0], max(s.span[1] for s in names))
    led = scene.sentence.between(start, first)
    if any(t.pos not in _DESCRIBING or "VerbForm" in t.morph for t in led):
        return False
    named = scene.token_at(first)
    owned = scene.cast.lexicon.stems and named is not None and named.morph.get("Case") == "Gen"
    if owned and any(t.pos == "NOUN" and t.morph.get("Case") != "Gen" for t in led):
        return False  # "Это адвокаты Антона Краля".
    for word in scene.words_in(last, scene.sentence.end):
        token = scene.token_at(word.start)
        if word.broken or token is None or word.key in known["and"]:
            break
        if word.key in known["relative"] or token.morph.get("VerbForm") == "Fin":
            return False
    return True


def _opening(
    lexicon: Lexicon, words: list[Word], first: int, last: int, *, alone: bool
) -> tuple[str, Hit[bool]] | None:
    """The words at the head of a sentence that name members of a group told right before (*among them*), or,
    anywhere on the page, of a list (*the list also includes*) or all of the group (*il s'agit de*, *he was
    identified as*)."""
    for name in _OPENING if alone else (*_OPENING, "including"):
        hit = next(iter(lexicon.phrases[name].find(words, first, min(first + _HEAD, last))), None)
        if hit is None or hit.first != first:
            continue
        if name == "the_counted" and not (hit.last + 1 < last and words[hit.last + 1].broken):
            continue  # "The two presidents, X and Y, met".
        plural = (w.key in lexicon.words["plural"] for w in words[hit.first : hit.last + 1])
        if name != "including" or any(plural):
            return name, hit
    return None


def named_after(scene: Scene, before: FoundAct, groups: Sequence[FoundGroup]) -> list[FoundAct]:
    """The act told before of a group, said of the members whom this sentence names.

    Nothing where the sentence that tells it counts other people after them: *them* may be those (*a day after
    nine were freed, 80 are still held. One of them is X*).
    """
    opening = _opening(scene.lexicon, scene.words, scene.first, scene.last, alone=False)
    if opening is None:
        return []
    led, hit = opening
    told = scene.page.sentence_at(before.span[0])
    if told is None or any(before.span[1] <= g.number[0] < told.end for g in groups):
        return []
    if led == "naming_one" and _tells_of_others(scene, told):
        return []
    start = hit.end
    for word in scene.words_in(start, scene.sentence.end)[:2] if led not in _ALL else ():
        token = scene.token_at(word.start)
        if token is not None and token.pos in ("AUX", "VERB"):
            start = word.end
    kinds = _BODIES if before.act.kind in SANCTION_ACTS else _PERSON
    if kinds is _BODIES:
        name_ships(scene)
    subjects = tuple(listed(scene, start, kinds, _GAP, opening=True))
    if not subjects:
        return []
    if led in _ALL and not (_are_all(before, len(subjects)) and _is_predicate(scene, hit.end, subjects)):
        return []
    span = (hit.start, max(s.span[1] for s in subjects))
    named = msgspec.structs.replace(before.act, subjects=subjects, group=None)
    found = replace(before, act=named, span=span, trigger=(hit.start, hit.end), again=led == "naming_one")
    return [found, *_left_out(scene, found)]


def _tells_of_others(scene: Scene, told: Sentence) -> bool:
    """Whether a sentence names or describes somebody beside the one of whom it tells an act: *a man was held
    for the murder of a nurse*."""
    first, last = index_of(scene.words, told.start), index_of(scene.words, told.end)
    nouns = [hit for hit in scene.lexicon.nouns.find(scene.words, first, last) if hit.value == "people"]
    named = any(e.kind == "person" for e in scene.page.entities_from(told.start, told.end))
    return named or len(nouns) > 1


def told_once(found: Sequence[FoundAct]) -> list[FoundAct]:
    """The acts without those that only said who somebody is, where another tells the same of him by name."""
    told = {(f.act.kind, _names(f), f.act.when) for f in found if not f.again}
    return [f for f in found if not (f.again and (f.act.kind, _names(f), f.act.when) in told)]


def _names(found: FoundAct) -> tuple[str, ...]:
    return tuple(s.name for s in found.act.subjects)


def _left_out(scene: Scene, named: FoundAct) -> list[FoundAct]:
    """Who is said not to be among them, right behind those who are: *Among them are X and Y, but not Z*."""
    end = excluded_at(scene, named.span[1], scene.sentence.end)
    ahead = scene.words_in(named.span[1], end) if end is not None else []
    out = tuple(listed(scene, end, _PERSON, _GAP, opening=True)) if end is not None else ()
    if end is None or not out or len(ahead) > _FEW or has_verb(scene, end, out[0].span[0]):
        return []
    act = msgspec.structs.replace(named.act, subjects=out, when=None)
    span = named.span[0], max(s.span[1] for s in out)
    return [replace(named, act=act, factuality="denied", span=span, telling="")]
