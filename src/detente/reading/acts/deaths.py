"""Who dies: a death in words for anybody's (*died*, *was shot dead*) is an act only of whoever the text tells
to be held, or whom those kill who act for a state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from detente.reading.acts.clause.agents import agents_of
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import Lexicon, Rule
from detente.reading.acts.mentions import Scene
from detente.reading.entities.cast import Cast
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page
from detente.reading.phrases import Hit, Lookup, Word

_HELD = frozenset({"custody", "dying"})
"""The contexts in which words for any death tell one in custody."""
_HOLDING = frozenset({"detain", "sentence", "transfer", "release", "pardon", "expel"})
"""Acts only ever done to whoever is or was held."""
_BEHIND, _BESIDE, _LONG = 8, 4, 5
"""How far behind a trigger those stand by whom somebody is killed, and from a name a word for a prisoner; how
many years after his release somebody dies free."""


def may_be_anybodys(candidate: Trigger) -> bool:
    """Whether a trigger tells a death as anybody may die it: by words neither of those who put somebody to
    death nor of those who act for a state."""
    rule, scene, hit = candidate.rule, candidate.scene, candidate.hit
    if rule.kind != "die" or rule.context not in _HELD:
        return False
    if is_put_to_death(scene, hit) and not rule.middle:
        return False
    by_forces = rule.impersonal or rule.passive_only or _is_by_forces(candidate)
    return rule.middle or not by_forces


def is_put_to_death(scene: Scene, hit: Hit[Rule]) -> bool:
    """Whether the words of a trigger tell an execution."""
    return scene.lexicon.phrases["executions"].any(scene.words, hit.first, hit.last + 1)


def _is_by_forces(candidate: Trigger) -> bool:
    """Whether soldiers, police or guards kill: *shot dead by police*, *troops gunned him down*."""
    scene, hit = candidate.scene, candidate.hit
    forces = scene.lexicon.phrases["forces"]
    if forces.any(scene.words, hit.first, hit.last + 1):
        return True
    subject = subject_of(candidate) if candidate.voice == "active" else None
    doers = [*agents_of(candidate), *((subject,) if subject is not None else ())]
    for token in doers:
        at = scene.index(token.start)
        if forces.any(scene.words, at, at + 1):
            return True
    behind = scene.words[hit.last + 1 : min(hit.last + 1 + _BEHIND, scene.last)]
    by = next((i for i, w in enumerate(behind) if w.key in scene.lexicon.words["by"]), None)
    return by is not None and not behind[0].broken and forces.any(list(behind[by:]))


def is_shown(scene: Scene, hit: Hit[Rule]) -> bool:
    """Whether the words of a trigger, or those right behind, tell that somebody dies by a state: *was
    executed*, *was killed by a police officer*."""
    if hit.value.kind != "die":
        return False
    forces, last = scene.lexicon.phrases["forces"], min(hit.last + _BESIDE, scene.last)
    return is_put_to_death(scene, hit) or forces.any(scene.words, hit.last, last)


def kept(
    page: Page, all_words: list[Word], known: Lexicon, cast: Cast, found: Sequence[FoundAct]
) -> list[FoundAct]:
    """The acts without the deaths of those whom nothing tells to be held: *her mother died last year*, *the
    singer was found dead at home*."""
    if not any(act.anybodys for act in found):
        return list(found)
    acts = [f for f in found if f.act.kind in _HOLDING and f.factuality != "denied"]
    names = {s.name for f in acts for s in f.act.subjects}
    told = _Told(page, Lookup(all_words), known, cast, names, _freed_in(acts))
    return [act for act in found if not act.anybodys or told.is_held(act)]


def _freed_in(acts: Sequence[FoundAct]) -> dict[str, int]:
    """The years in which those were freed who were not held again."""
    last: dict[str, int] = {}
    for found in sorted(acts, key=lambda f: f.act.when or ""):
        for subject in found.act.subjects:
            if found.act.kind == "release" and (year := _year_of(found)):
                last[subject.name] = year
            elif found.act.when:
                last.pop(subject.name, None)
    return last


def _year_of(found: FoundAct) -> int:
    """The year of an act; 0 where none is told."""
    when = (found.act.when or "").split("/", 1)[0][:4]
    return int(when) if when.isdigit() else 0


@dataclass(frozen=True, slots=True)
class _Told:
    """What a text tells of who is held: the names of those in its acts, and since when some are free."""

    page: Page
    lookup: Lookup
    known: Lexicon
    cast: Cast
    names: Set[str]
    freed: Mapping[str, int]

    def is_held(self, act: FoundAct) -> bool:
        """Whether who dies is held, by his sentence, another act, his name or the sentence before."""
        sentence, group, subjects = self.page.sentence_at(act.trigger[0]), act.act.group, act.act.subjects
        if sentence is None:
            return True
        if not subjects and group is not None and fold(group.noun).split()[-1] in self.cast.lexicon.kin:
            # "His mother died while he was in prison": who is held is another.
            return self._speaks_of_custody(act.trigger[0], self._behind(act.trigger[1], sentence.end))
        if self._speaks_of_custody(sentence.start, sentence.end):
            return True
        if subjects:
            return any(self._is_in_an_act(s.name, act) or self._is_called_held(s.name) for s in subjects)
        if sentence.index == 0 or (group is not None and not self._is_definite(act, group.noun)):
            return False
        before = self.page.sentences[sentence.index - 1]
        return before.paragraph == sentence.paragraph and self._speaks_of_custody(before.start, before.end)

    def _behind(self, end: int, limit: int) -> int:
        """Where a few words behind a position end."""
        first, last = self.lookup.within(end, limit)
        ahead = self.lookup.items[first : min(first + _BESIDE, last)]
        return ahead[-1].end if ahead else end

    def _speaks_of_custody(self, start: int, end: int) -> bool:
        first, last = self.lookup.within(start, end)
        told = [self.known.contexts[name] for name in _HELD if name in self.known.contexts]
        told += [self.known.phrases["holding"], self.known.phrases["prisons"]]
        hits = (hit for phrases in told for hit in phrases.find(self.lookup.items, first, last))
        # "A prison officer was shot dead".
        serving = self.known.phrases["forces"]
        return any(not serving.any(self.lookup.items, hit.last + 1, hit.last + 2) for hit in hits)

    def _is_definite(self, act: FoundAct, noun: str) -> bool:
        """Whether an article or pronoun makes those who die people told of before: *the two men*."""
        small, at = self.known.words, self.page.text.rfind(noun, 0, act.trigger[1])
        first = self.lookup.within(max(at, 0), act.trigger[1])[0]
        before = {word.key for word in self.lookup.items[max(first - _BESIDE, 0) : first + 1]}
        definite = small["determiners"] - small["indefinite"] | small["pronouns"] | small["together"]
        # Without articles, any noun may be.
        return not small["of"] or not before.isdisjoint(definite)

    def _is_in_an_act(self, name: str, act: FoundAct) -> bool:
        """Whether another act holds somebody of this name or more of it, who was not freed long before."""
        own, year = set(fold(name).split()), _year_of(act)
        alike = [n for n in self.names if n == name or (len(own) > 1 and own < set(fold(n).split()))]
        return any(not (year and n in self.freed and year - self.freed[n] >= _LONG) for n in alike)

    def _is_called_held(self, name: str) -> bool:
        """Whether the text calls somebody a prisoner right beside his name, and no officer: *jailed poet
        Kral*, *Kral, who is in prison*."""
        for figure in self.cast.called([name]):
            for mention in figure.mentions:
                first, last = self.lookup.within(mention.start, mention.end)
                sentence = self.page.sentence_at(mention.start)
                if sentence is None or first == last:
                    continue
                low = max(self.lookup.items[max(first - _BESIDE, 0)].start, sentence.start)
                low = max(low, self.page.text.rfind(",", low, mention.start) + 1)
                apart = self.page.text[mention.end : mention.end + 1] in (",", "(")
                high = self._behind(mention.end, sentence.end) if apart else mention.end
                serves = self.known.phrases["forces"].any(self.lookup.items, *self.lookup.within(low, high))
                if not serves and self._speaks_of_custody(low, high):
                    return True
        return False
