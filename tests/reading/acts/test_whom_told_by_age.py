"""Whom a noun means by which a text has not called him yet: its age, or what had been done before, tells."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def last(text: str, language: str) -> tuple[str, ...]:
    return tuple(s.name for s in acts(text, language)[-1].act.subjects)


TAKEN_UP = [
    ("en", "A court on Friday freed the blogger Anton Kral. The 43-year-old musician was arrested in May."),
    ("en", "Police on Friday detained the poet Anton Kral. The activist had been jailed for a year in 2019."),
    ("fr", "La Cour a libéré lundi le blogueur Anton Kral. Le militant de 44 ans avait été arrêté en mai."),
    ("fr", "Le poète Anton Kral a été libéré lundi. L'enseignant avait été condamné à deux ans de prison."),
    ("ru", "Суд в среду освободил блогера Антона Краля. 44-летнего учителя задержали в мае."),
]


@pytest.mark.parametrize(("language", "text"), TAKEN_UP)
def test_an_age_or_what_had_been_done_tells_that_a_new_noun_is_of_the_same(language: str, text: str) -> None:
    (name,) = last(text, language)
    assert name in ("Anton Kral", "Антон Краль")


OF_SOMEBODY_ELSE = [
    ("en", "His lawyer, Anton Kral, protested. The 60-year-old man was freed."),
    ("en", "Her lawyer, Anton Kral, protested. He was jailed in May."),
    ("fr", "Son avocat, Jean Roux, a protesté. L'homme a été libéré."),
    ("en", "Police detained the poet Anton Kral and Jan Novak. The 43-year-old teacher had been jailed."),
    ("en", "Police on Friday detained the poet Anton Kral. The driver was arrested in May."),
    ("fr", "Le blogueur Anton Kral a été libéré lundi. L'avocat avait été arrêté en mai."),
    ("fr", "Le blogueur Anton Kral a été libéré lundi. La militante de 44 ans avait été arrêtée en mai."),
    ("ru", "Суд арестовал блогера Антона Краля. 30-летнюю актрису задержали в мае."),
]


@pytest.mark.parametrize(("language", "text"), OF_SOMEBODY_ELSE)
def test_a_lawyer_another_gender_or_one_of_two_is_nobody_told(language: str, text: str) -> None:
    assert last(text, language) == ()
