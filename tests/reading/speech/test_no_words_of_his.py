"""Verbs of speech in sentences whose noun behind them, or whose *que*, is not what they look like."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers


@pytest.mark.parametrize(
    ("code", "text"),
    [
        # Of whom a verb tells behind what commas set off does not speak.
        ("fr", "Ils ont publié une vidéo dans laquelle Kral, déguisé en âne, raillait les autorités."),
        ("fr", "Dans ce film, Adam Kral, coiffé d'un képi, critiquait le président."),
        ("fr", "Une pièce dans laquelle un acteur, vêtu de noir, interpellait le gouverneur est interdite."),
        # To know is not to say.
        ("fr", "Le juge a maintenu en prison Pavel Kral en sachant qu'il était malade."),
        ("fr", "Le gouvernement a libéré Pavel Kral, sachant que Bruxelles l'exigeait."),
        # A role that somebody plays is no clause that one says.
        ("fr", "La loi est votée. Elle témoigne du rôle que l'Union joue dans la région."),
        ("fr", "La loi est votée. Elle témoigne de l'importance que l'Union attache aux droits."),
        ("ru", "Они выложили ролик, в котором Краль, переодетый ослом, высмеивал власти."),
        ("en", "They posted a video in which Kral, dressed as a donkey, mocked the authorities."),
    ],
)
def test_nobody_speaks(code: str, text: str) -> None:
    assert speakers(text, code) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anna Novak a affirmé que le chef avait été nommé par le roi, en sachant qu'il était corrompu.",
         ("Anna Novak", "le chef avait été nommé par le roi, en sachant qu'il était corrompu")),
        ("Le rapport indique que le juge l'a condamné en ignorant qu'il était mineur.",
         ("Le rapport", "le juge l'a condamné en ignorant qu'il était mineur")),
        ("Anna Novak a témoigné devant le juge que la prison était froide.",
         ("Anna Novak", "la prison était froide")),
        ("Le journaliste, arrêté en mai, a été libéré, ont dénoncé les avocats.",
         ("les avocats", "Le journaliste, arrêté en mai, a été libéré")),
    ],
)  # fmt: skip
def test_what_is_said_stays(text: str, told: tuple[str, str]) -> None:
    assert [(chain[0][0], words) for _, words, chain in said(text, "fr")] == [told]
