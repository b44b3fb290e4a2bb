"""Who takes the floor to say something, has the honour to, or stands for those whose view it is."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


def told(text: str) -> list[tuple[str, str, str]]:
    return [(mode, chain[0][1], words) for mode, words, chain in said(text, "fr")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Le maire a profité de la fête pour rappeler que la salle rouvrira.", "Le maire"),
        ("La députée est intervenue pour dire que la salle rouvrira.", "La députée"),
        ("Cent personnes ont défilé pour exiger que la salle rouvrira.", "Cent personnes"),
        ("Le maire a pris la parole pour assurer que la salle rouvrira.", "Le maire"),
        ("J'ai l'honneur de vous annoncer que la salle rouvrira.", "J'"),
        ("Le préfet a eu le plaisir d'annoncer que la salle rouvrira.", "Le préfet"),
        ("Je suis au regret de dire que la salle rouvrira.", "Je"),
        ("Je me permets de vous rappeler que la salle rouvrira.", "Je"),
        ("Je voudrais attirer votre attention sur le fait que la salle rouvrira.", "Je"),
    ],
)
def test_an_infinitive_is_told_where_somebody_takes_the_floor(text: str, who: str) -> None:
    assert told(text) == [("indirect", who, "la salle rouvrira")]


@pytest.mark.parametrize(
    "text",
    [
        "Il faut du courage pour dire que la salle rouvrira.",
        "La loi permet de dire que la salle rouvrira.",
        "Le bruit a attiré l'attention d'un gardien.",
        "Il a eu l'idée de demander si la salle rouvrira.",
    ],
)
def test_what_it_takes_to_speak_is_no_speech(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Pour les pompiers, « la salle est vétuste ».", "les pompiers"),
        ("Pour le maire de la ville, « la salle est vétuste ».", "le maire de la ville"),
        ("Pour cette année, « la salle est vétuste », dit le maire.", "le maire"),
    ],
)
def test_a_quotation_is_of_those_for_whom_it_is_so(text: str, who: str) -> None:
    assert told(text) == [("mixed", who, "la salle est vétuste")]


def test_what_is_demanded_of_somebody_is_in_the_subjunctive() -> None:
    text = "Les riverains exigent du maire qu'il tienne parole."
    assert told(text) == [("indirect", "Les riverains", "il tienne parole")]


def test_a_stop_may_stand_apart_from_the_name_of_who_has_the_floor() -> None:
    text = "Mme Anne Essai . Le pêcheur est libre depuis lundi."
    assert [(words, chain[0][0]) for _, words, chain in said(text, "fr")] == [
        ("Le pêcheur est libre depuis lundi.", "Anne Essai")
    ]
    assert said("Mme Anne Essai est venue . Le pêcheur est libre.", "fr") == []
