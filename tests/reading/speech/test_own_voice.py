"""What whoever has the floor says in the first person, what takes up a sentence with a pronoun, and aims."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


def told(text: str, code: str) -> list[tuple[str, str]]:
    return [(chain[0][1], words) for _, words, chain in said(text, code)]


@pytest.mark.parametrize(
    ("text", "code", "who", "words"),
    [
        ("J'ajouterai que le vote est secret.", "fr", "J'", "le vote est secret"),
        ("Je dirais que le vote était une erreur.", "fr", "Je", "le vote était une erreur"),
        ("Nous souhaiterions que la ministre réponde.", "fr", "Nous", "la ministre réponde"),
        ("Je peux vous assurer que le vote aura lieu.", "fr", "Je", "le vote aura lieu"),
        ("I would add that the vote is secret.", "en", "I", "the vote is secret"),
        ("We can confirm that the vote took place.", "en", "We", "the vote took place"),
    ],
)
def test_who_writes_says_it_in_saying_so(text: str, code: str, who: str, words: str) -> None:
    assert told(text, code) == [(who, words)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Le juge aurait dit que le vote est secret.", "fr"),
        ("Le ministre pourrait dire que le vote est secret.", "fr"),
        ("Je ne dirai pas que le vote est secret.", "fr"),
        ("The minister would say that the vote is secret.", "en"),
        ("Il convient de rappeler que le vote est secret.", "fr"),
        ("La loi permet à la cour de dire que le vote est secret.", "fr"),
    ],
)
def test_what_others_may_say_and_nobody_does_is_no_speech(text: str, code: str) -> None:
    assert told(text, code) == []


@pytest.mark.parametrize(
    ("text", "code", "who", "words"),
    [
        ("Permettez-moi de rappeler que le vote est secret.", "fr", "moi", "le vote est secret"),
        ("Laissez-moi vous dire que le vote est secret.", "fr", "moi", "le vote est secret"),
        ("Let me add that the vote is secret.", "en", "me", "the vote is secret"),
        ("Allow me to say that the vote is secret.", "en", "me", "the vote is secret"),
    ],
)
def test_who_asks_leave_to_speak_does(text: str, code: str, who: str, words: str) -> None:
    assert told(text, code) == [(who, words)]


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        ("Le maire doit être franc et dire que la salle fermera.", "", ""),
        ("Je dois être franc et dire que la salle fermera.", "Je", "la salle fermera"),
        ("Nous ne pouvons que regretter que la salle ferme.", "Nous", "la salle ferme"),
        ("Le maire est obligé d'admettre que la salle fermera.", "Le maire", "la salle fermera"),
        ("Les experts s'accordent à dire que la salle fermera.", "Les experts", "la salle fermera"),
    ],
)
def test_an_infinitive_tells_after_what_governs_it(text: str, who: str, words: str) -> None:
    assert told(text, "fr") == ([(who, words)] if who else [])


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        ("La salle sera, je l'espère, rénovée demain.", "je", "La salle sera rénovée demain"),
        ("La salle, nous en convenons tous, est vétuste.", "nous", "La salle est vétuste"),
        ("Je le répète, la salle est vétuste.", "Je", "la salle est vétuste"),
        ("Le maire l'a dit, la salle fermera en août.", "Le maire", "la salle fermera en août"),
        ("La salle, le maire l'a promis, rouvrira en août.", "le maire", "La salle rouvrira en août"),
    ],
)
def test_a_remark_takes_up_what_stands_around_it(text: str, who: str, words: str) -> None:
    assert told(text, "fr") == [(who, words)]


@pytest.mark.parametrize(
    "text", ["Le juge l'a dit, et la cour l'a suivi.", "Il l'a vu, la police est venue."]
)
def test_a_pronoun_takes_up_nothing_where_another_clause_is_joined(text: str) -> None:
    assert told(text, "fr") == []


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        ("L'élu demande à la Chambre qu'elle retire le texte.", "L'élu", "elle retire le texte"),
        ("Je rappelle à ce propos, que la salle est vétuste.", "Je", "la salle est vétuste"),
        ("Le délégué plaide pour que la salle soit rouverte.", "Le délégué", "la salle soit rouverte"),
        ("Le maire a émis le souhait que la salle rouvre.", "Le maire", "la salle rouvre"),
        ("La députée a exprimé l'espoir que la salle rouvre.", "La députée", "la salle rouvre"),
        ("Le journaliste a posé la question de savoir si la salle rouvrirait.", "Le journaliste",
         "savoir si la salle rouvrirait"),
        ("Je voudrais savoir si la salle rouvrira.", "Je", "si la salle rouvrira"),
        ("L'élu s'est prononcé contre la hausse des prix.", "L'élu", "la hausse des prix"),
        ("L'élu a fait état de menaces contre le juge.", "L'élu", "menaces contre le juge"),
    ],
)  # fmt: skip
def test_what_is_asked_wished_and_pleaded_for(text: str, who: str, words: str) -> None:
    assert told(text, "fr") == [(who, words)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Le pêcheur, accusé de vol par la police, a été libéré."),
        ("fr", "La route, déclarée dangereuse par la police, a été fermée hier."),
        ("fr", "La mesure, annoncée par le ministre, entrera en vigueur lundi."),
        ("fr", "Le bilan, confirmé par la police, est de dix morts."),
        ("en", "The fisherman, accused of theft by police, was released."),
    ],
)
def test_what_was_told_of_somebody_is_not_what_else_he_does(code: str, text: str) -> None:
    assert said(text, code) == []
