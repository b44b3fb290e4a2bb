"""Which gender a figure has, by its names, by their forms in the text and by the words for it."""

from __future__ import annotations

from detente.reading.entities.cases import cases, genders_of_first_name, is_of_a_woman
from detente.reading.entities.family_names import does_as_a_woman
from detente.reading.entities.figures import HYPHENED, WORD, Figure, Figures
from detente.reading.forms import fold

_TITLE = 30
_MANS = ("ов", "ев", "ёв", "ин", "ын", "ский", "цкий")
_WOMANS = ("ова", "ева", "ина", "ына", "ская", "цкая", "ська", "цька")


class Genders(Figures):
    """The part of the cast that says of which gender its figures are."""

    def _gender(self, figure: Figure) -> None:
        words = [fold(w) for w in HYPHENED.findall(figure.name)]
        if figure.kind == "person" and words and (len(words) > 1 or self.lexicon.is_first_name(words[0])):
            figure.gender = self.lexicon.gender_of_first_name(words[0]) or figure.gender
            if self.lexicon.stems and figure.gender != "female":
                figure.gender = self._gender_of_name(figure, words[0]) or figure.gender
            if self.lexicon.stems and figure.gender is None and self._is_mans(figure):
                figure.gender = "male"

    def _gender_of_forms(self, figure: Figure) -> str | None:
        """The gender that all the forms of a Slavic first name in the text have in common."""
        told = {"male", "female"}
        for entity in figure.mentions:
            names = entity.text.split()
            if len(names) > 1:
                told &= genders_of_first_name(names[0], self.page.language) or told
        return told.pop() if len(told) == 1 else None

    def _gender_of_name(self, figure: Figure, first: str) -> str | None:
        """The gender that a Slavic name tells, whatever the title: a man's word for an office tells of women
        too (*депутат*, *адвокат*), and a first name of both is a woman's with a surname of hers."""
        told = self._gender_of_forms(figure)
        if not self._is_womans(figure) or (told is not None and first[-1:] in "аяыи"):
            return told
        return "female" if told is None or not figure.name.endswith(("ина", "ына")) else None

    def _is_mans(self, figure: Figure) -> bool:
        """Whether the nominative of a name, which the text may not have, is a man's: a first name that is
        one's, and a surname with the ending of men's: *Адам Ветров*, of *Адама Ветрова*."""
        first, _, last = figure.name.partition(" ")
        known = genders_of_first_name(first, self.page.language)
        return known == {"male"} and last.endswith(_MANS)

    def _is_womans(self, figure: Figure) -> bool:
        """Whether a surname is a woman's, though her office is told by a man's word: *депутат Анна …ова*.

        A man's in the genitive has the same ending, but then so has his first name, and the word before it.
        """
        for entity in figure.mentions if figure.name.endswith(_WOMANS) else ():
            first, _, last = entity.text.rpartition(" ")
            if not first or not figure.name.endswith(last):
                continue
            before = HYPHENED.findall(self.page.text, max(0, entity.start - _TITLE), entity.start)
            alone = not before or cases(before[-1], self.page.language) != {"nomn"}
            if first[-1:] not in "аяыи" or not alone or does_as_a_woman(entity, self.page):
                return True
        return False

    def _gender_of_words(self, text: str) -> str | None:
        if text not in self._genders:
            self._genders[text] = self._told_gender(text)
        return self._genders[text]

    def _is_of_a_woman(self, word: str) -> bool:
        """Whether a Slavic word is a calling that only a woman has: *депутатка*."""
        lexicon = self.lexicon
        called = lexicon.stems and lexicon.has(word, lexicon.titles, lexicon.callings)
        return called and is_of_a_woman(word, self.page.language)

    def _told_gender(self, text: str) -> str | None:
        words = [fold(w) for w in WORD.findall(text)]
        hers = [w for w in words if self._is_of_a_woman(w)]
        male = any(self.lexicon.has(w, self.lexicon.male) for w in words if w not in hers)
        female = bool(hers) or any(self.lexicon.has(w, self.lexicon.female) for w in words)
        office = any(self.lexicon.has(w, self.lexicon.titles) for w in words[1:2])
        if office and words[0] in self.lexicon.feminine:
            return "female"  # "La ministre"
        return None if male == female else ("male" if male else "female")
