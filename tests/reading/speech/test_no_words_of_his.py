"""Verbs of speech in sentences whose noun behind them, or whose *que*, is not what they look like."""

from __future__ import annotations

import pytest

from detente.reading import read
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


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        # What somebody had done may go on in a participle, and is not who punishes him for it.
        ("fr", "Le gouvernement a fermé un journal pour avoir publié un article, affirmant qu'il pleut.", []),
        ("fr", "La police a arrêté Anna Kral, accusée d'avoir publié un texte affirmant qu'il pleut.", []),
        ("fr", "Le tribunal a condamné Pavel Kral pour avoir écrit, estimant que la loi est claire.",
         [["Le tribunal"]]),
        ("fr", "Le ministre a signé un décret, affirmant que la prison était vide.", [["Le ministre"]]),
        # Nobody but the source stands right before a relative clause.
        ("fr", "Trois hommes sont détenus, dont Pavel Kral, selon l'ONG, qui demande leur libération.",
         [["l'ONG"], ["l'ONG"]]),
        # No agency is the prosecutor that it cites.
        ("fr", "Citant un communiqué du parquet, l'agence affirme que Pavel Kral est libre.",
         [["parquet", "l'agence"]]),
        ("en", "Citing a statement of the prosecutor's office, the agency says that Karl Kral is free.",
         [["the prosecutor's office", "the agency"]]),
    ],
)  # fmt: skip
def test_who_speaks(code: str, text: str, who: list[list[str]]) -> None:
    assert speakers(text, code) == who


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Le porte-parole a cité un article dans lequel Anna Morel, arrêtée en mai, accusait le roi."),
        ("fr", "Paul Essai a cité l'exemple d'Anna Morel, arrêtée en mai."),
        ("en", "The spokesman cited an article about Anna Morel, who was arrested in May."),
        ("en", "The lawyer cited the case of Anna Morel, arrested in May."),
    ],
)
def test_what_is_cited_is_in_nobodys_words(code: str, text: str) -> None:
    assert [c.attribution for c in read(text, language=code).claims if c.act] == [()]
