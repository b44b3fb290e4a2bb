"""Whom a pronoun means: the person that the last sentences were about, where it can be only one."""

from __future__ import annotations

from dataclasses import dataclass, field

from detente.reading.acts.mentions import Mention, Scene
from detente.reading.forms import fold
from detente.reading.names import lexicon as names_lexicon
from detente.reading.parse import Entity, Sentence

_BACK = 2


@dataclass(slots=True)
class _Seen:
    """A person in a sentence read before."""

    sentence: int
    paragraph: int
    entity: Entity
    rank: int


@dataclass(slots=True)
class Memory:
    """The people of the sentences passed over, and the gender that their first names tell."""

    seen: list[_Seen] = field(default_factory=list)
    genders: dict[str, str] = field(default_factory=dict)

    def pass_over(self, sentence: Sentence) -> None:
        """Remember whom a sentence names, first named first."""
        people = [e for e in sentence.page.entities_in(sentence.start, sentence.end) if e.kind == "person"]
        for rank, entity in enumerate(people):
            self.seen.append(_Seen(sentence.index, sentence.paragraph, entity, rank))
            self._learn(sentence.page.language, entity)

    def _learn(self, language: str, entity: Entity) -> None:
        words = fold(entity.text).split()
        gender = names_lexicon(language).gender_of_first_name(words[0]) if len(words) > 1 else None
        if gender is not None:
            self.genders[_surname(entity.name)] = gender

    def resolve(self, scene: Scene, pronoun: Mention) -> Entity | None:
        """The person that a pronoun means; None for a plural and where two could be meant."""
        if pronoun.key in scene.lexicon.words["plural"]:
            return None
        gender = names_lexicon(scene.page.language).pronouns.get(fold(pronoun.text))
        if gender is None:
            words = scene.lexicon.words
            gender = (
                "female"
                if pronoun.key in words["feminine"]
                else "male"
                if pronoun.key in words["masculine"]
                else "any"
            )
        return self._nearest(scene, pronoun.start, gender)

    def possessor(self, scene: Scene, position: int, key: str) -> Entity | None:
        """The person that a possessive means."""
        words = scene.lexicon.words
        if key in words["plural"]:
            return None
        gender = "female" if key in words["feminine"] else "male" if key in words["masculine"] else "any"
        return self._nearest(scene, position, gender)

    def _nearest(self, scene: Scene, position: int, gender: str) -> Entity | None:
        page, index = scene.page, scene.sentence.index
        here = [e for e in page.entities_in(scene.sentence.start, position) if e.kind == "person"]
        for entity in here:
            self._learn(page.language, entity)
        found = self._only([_Seen(index, 0, e, rank) for rank, e in enumerate(here)], gender)
        if found is not None or here:
            return found
        for back in range(1, _BACK + 1):
            people = [s for s in self.seen if s.sentence == index - back]
            if people:
                return self._only(people, gender)
        return None

    def _only(self, people: list[_Seen], gender: str) -> Entity | None:
        """The one person of a gender; of several, the one named first, where the others are known to be of
        the other gender or it alone is known to fit."""
        fitting = [s for s in people if self._may_be(s.entity, gender)]
        names = {_surname(s.entity.name) for s in fitting}
        if len(names) == 1:
            return fitting[0].entity
        sure = [s for s in fitting if gender != "any" and self.genders.get(_surname(s.entity.name)) == gender]
        if len({_surname(s.entity.name) for s in sure}) == 1:
            return sure[0].entity
        return None

    def _may_be(self, entity: Entity, gender: str) -> bool:
        known = self.genders.get(_surname(entity.name))
        return gender == "any" or known is None or known == gender


def _surname(name: str) -> str:
    return fold(name).split()[-1] if name.split() else name
