"""Reports that commas set off: behind their subject, before the main clause; and anybody who has a trade."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


def told(text: str, code: str) -> list[tuple[str, str]]:
    return [(chain[0][1], words) for _, words, chain in said(text, code)]


@pytest.mark.parametrize(
    ("text", "code", "who", "words"),
    [
        ("Le tribunal, estimant que la preuve manquait, a relaxé le gérant.", "fr", "Le tribunal",
         "la preuve manquait"),
        ("Le maire, jugeant que la salle était vétuste, l'a fermée.", "fr", "Le maire",
         "la salle était vétuste"),
        ("La direction, qui estime que le prix est trop élevé, a renoncé.", "fr", "La direction",
         "le prix est trop élevé"),
        ("The minister, who said that the reform was ready, left the room.", "en", "The minister",
         "the reform was ready"),
        ("Министр, заявляя, что реформа удалась, покинул зал.", "ru", "Министр", "реформа удалась"),
    ],
)  # fmt: skip
def test_what_is_said_ends_before_the_verb_of_the_sentence(
    text: str, code: str, who: str, words: str
) -> None:
    assert told(text, code) == [(who, words)]


@pytest.mark.parametrize(
    ("text", "code", "who", "words"),
    [
        ("Le maire, qui estime que la salle, qui est vétuste, doit fermer, a renoncé.", "fr", "Le maire",
         "la salle, qui est vétuste, doit fermer"),
    ],
)  # fmt: skip
def test_what_is_said_keeps_its_own_verbs(text: str, code: str, who: str, words: str) -> None:
    assert told(text, code) == [(who, words)]


@pytest.mark.parametrize(
    ("text", "code", "who", "words"),
    [
        ("Estimant que la preuve manquait, le tribunal a relaxé le gérant.", "fr", "le tribunal",
         "la preuve manquait"),
        ("Tout en reconnaissant que la salle est petite, le maire refuse de la vendre.", "fr", "le maire",
         "la salle est petite"),
        ("Après avoir rappelé que la salle était petite, le maire a levé la séance.", "fr", "le maire",
         "la salle était petite"),
        ("Finding that the evidence was thin, the court adjourned.", "en", "the court",
         "the evidence was thin"),
    ],
)  # fmt: skip
def test_who_acts_has_spoken_in_the_clause_that_opens_the_sentence(
    text: str, code: str, who: str, words: str
) -> None:
    assert told(text, code) == [(who, words)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Le gérant du bar rappelle que la salle est petite.", "Le gérant du bar"),
        ("Un client souligne que la salle est petite.", "Un client"),
        ("La firme confirme que la salle est petite.", "La firme"),
        ("Le procès-verbal indique que la salle est petite.", "Le procès-verbal"),
    ],
)
def test_people_of_any_trade_confirm(text: str, who: str) -> None:
    assert told(text, "fr") == [(who, "la salle est petite")]


@pytest.mark.parametrize(
    "text",
    ["La hausse des prix confirme que la salle est chère.", "Le théâtre propose une exposition."],
)
def test_things_confirm_and_offers_say_nothing(text: str) -> None:
    assert told(text, "fr") == []


@pytest.mark.parametrize(
    ("text", "code", "who", "words"),
    [
        ("The talks, Anna Novak said on Tuesday, could resume.", "en", "Anna Novak",
         "The talks could resume"),
        ("The talks, the envoy told reporters on Tuesday, had failed.", "en", "the envoy",
         "The talks had failed"),
        ("Kral, his lawyer said on Monday, was in good health.", "en", "his lawyer",
         "Kral was in good health"),
        ("Anton Kral, his lawyer said at a briefing, was in good health.", "en", "his lawyer",
         "Anton Kral was in good health"),
        ("On Friday, the envoy said on Monday, the talks will begin.", "en", "the envoy",
         "the talks will begin"),
        ("Les discussions, a dit Anna Novak à la presse mardi, vont reprendre.", "fr", "Anna Novak",
         "Les discussions vont reprendre"),
    ],
)  # fmt: skip
def test_a_remark_with_its_day_or_hearers_parts_a_subject_from_its_verb(
    text: str, code: str, who: str, words: str
) -> None:
    assert told(text, code) == [(who, words)]


def test_a_remark_in_a_relative_clause_does_not_take_in_the_main_verb() -> None:
    assert told("The man who, police said on Monday, had fled to Riga was ill.", "en") == []
