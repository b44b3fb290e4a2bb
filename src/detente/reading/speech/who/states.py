"""States that speak by their name or their capital's, in the words of a text."""

from __future__ import annotations

from detente.reading.entities.cast import Figure
from detente.reading.entities.figures import HYPHENED
from detente.reading.forms import fold
from detente.reading.speech.content.nouns import is_court
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.who.countries import state_name
from detente.reading.speech.who.pronouns import Pronouns

_ARTICLE_AND_NAME = 2


class States(Pronouns):
    """The part of the resolver that knows them."""

    def _is_bare(self, said: str) -> bool:
        """Whether words are one name, perhaps behind an article."""
        found = HYPHENED.findall(said)
        return len(found) == 1 or (
            len(found) == _ARTICLE_AND_NAME and fold(found[0]) in self.cast.lexicon.common
        )

    def _state(self, figure: Figure) -> str | None:
        """The English name of the state that a country or a capital speaks for."""
        told = figure.kind == "place" or " " not in figure.name
        return self._state_name(figure.name) if told else None

    def _state_told(self, figure: Figure, words: str, cue: Cue) -> str | None:
        """The state that a name speaks for, unless it is of somebody's kin."""
        state = self._state(figure) if not self._is_of_kin(cue) else None
        return state or self._capital(figure, words)

    def _is_of_kin(self, cue: Cue) -> bool:
        """Whether a word of kinship says whose name it is: *his sister, Sanaa* is no capital."""
        return any(self.cast.lexicon.has(fold(p.head.text), self.cast.lexicon.kin) for p in cue.phrases)

    def _capital(self, figure: Figure, words: str) -> str | None:
        """The state that a bare capital speaks for, though somebody of that name is told of: *Paris*, not
        Jacques Paris, in a text that tells of France."""
        found = self._state_name(words) if figure.kind == "person" and self._is_bare(words) else None
        if found is None or figure.name == words:
            return None
        said = (e.text for e in self.cast.page.entities if e.text != words and e.text not in figure.name)
        return found if any(self._state_name(text) == found for text in said) else None

    def _state_name(self, name: str) -> str | None:
        found = state_name(self.cast.page.language, name)
        return None if found is not None and self._is_court(name) else found

    def _is_court(self, words: str) -> bool:
        """Whether words are of a court, which speaks for no state and is none."""
        return any(is_court(fold(w), self.lexicon) for w in HYPHENED.findall(words))
