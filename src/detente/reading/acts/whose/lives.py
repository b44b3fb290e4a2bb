"""Where a text names a state only in what it tells of somebody's life, which says nothing of who holds him:
*he also holds a Canadian passport*, *she studied in Germany*, *his wife, a teacher, lives in Oslo*."""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import CUSTODY_ACTS, SANCTION_ACTS
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import Lexicon
from detente.reading.parsing.parse import Page
from detente.reading.phrases import Hit, Word
from detente.reading.states import range_of, states

_BESIDE = 2
"""How many words an adjective may stand from what somebody holds: *Polish and Swedish citizenship*."""
_OPENING = 4
"""Among how many first words of a sentence a noun for people is whom it tells of: *the young reporter*."""


class Lives:
    """The sentences of a page that tell of somebody's life, and what in others only says what he is."""

    def __init__(self, page: Page, words: list[Word], found: Sequence[FoundAct], acts: Lexicon) -> None:
        self._page, self._words, self._acts, self._states = page, words, acts, states(page.language)
        told = [a for a in found if a.act.kind in CUSTODY_ACTS | SANCTION_ACTS]
        # "He had moved to Poland" is no act on anybody.
        told = [a for a in told if a.act.kind != "transfer" or a.act.subjects or a.act.group is not None]
        self._acting = {a.trigger[0] for a in told}
        self._bounds: dict[int, tuple[int, int] | None] = {}
        self._people = {e.start for e in page.entities if e.kind == "person"}
        held = [i for hit in self._states.papers.find(words) for i in (hit.first, hit.last)]
        self._held = frozenset(held)

    def tell_of(self, hit: Hit[str], *, qualifies: bool) -> bool:
        """Whether a state is named only in what is told of somebody's life; ``qualifies`` where an adjective
        tells it: *a Polish university* is of no scene, *outside the university of Gdansk* may be one."""
        if qualifies and self._is_held(hit):
            return True
        bounds = self._life_at(hit)
        return bounds is not None and any(self._is_somebody(i, bounds) for i in range(bounds[0], hit.first))

    def _is_held(self, hit: Hit[str]) -> bool:
        """Whether a paper or a right that somebody has stands beside a state."""
        first, last = hit.first - 1, hit.last + 1
        behind = range(last, min(last + _BESIDE, len(self._words)))
        before = range(first, max(first - _BESIDE, -1), -1)
        for side, step in ((behind, 0), (before, 1)):
            for i in side:
                if self._words[i + step].broken:
                    break
                if i in self._held:
                    return True
        return False

    def _life_at(self, hit: Hit[str]) -> tuple[int, int] | None:
        """The words of a sentence that tells of no custody, of no body of a state and of nothing for which
        states seize people, and behind which no custody is told."""
        sentence = self._page.sentence_at(hit.start)
        if sentence is None:
            return None
        if sentence.index not in self._bounds:
            bounds = range_of(self._words, (sentence.start, sentence.end), 0, len(self._words))
            # "They travelled to Lima. He was arrested there": what is told first sets the scene.
            until = sentence.end
            if sentence.index + 1 < len(self._page.sentences):
                until = self._page.sentences[sentence.index + 1].end
            public = any(sentence.start <= at < until for at in self._acting)
            public = public or self._states.affairs.any(self._words, *bounds)
            public = public or self._states.leaders.any(self._words, *bounds)
            public = public or any(
                self._acts.phrases[name].any(self._words, *bounds) for name in ("holding", "prisons")
            )
            nouns = self._acts.nouns.find(self._words, *bounds)
            public = public or any(h.value == "authority" for h in nouns)
            self._bounds[sentence.index] = None if public else bounds
        return self._bounds[sentence.index]

    def _is_somebody(self, index: int, bounds: tuple[int, int]) -> bool:
        """Whether a word means somebody of whom is told: a name, a pronoun, or the noun that opens it."""
        word, known = self._words[index], self._acts.words
        if word.start in self._people or word.key in known["possessive"]:
            return True
        if word.key in known["pronouns"] and word.key in known["masculine"] | known["feminine"]:
            return True
        opens = index < bounds[0] + _OPENING
        return opens and any(
            h.value == "people" for h in self._acts.nouns.find(self._words, index, index + 1)
        )
