"""The forms in which newspapers and minutes of parliament say who said what, in invented sentences."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said

FRENCH = [
    ("Ainsi que l'a rappelé Mme Vannier, le Conseil n'a pas répondu.", "Mme Vannier", "le Conseil n'a pas"),
    ("Comme l'a dit M. Delorme, cette directive arrive trop tard.", "M. Delorme", "cette directive arrive"),
    ("Comme le souligne le rapport, le Conseil se tait.", "le rapport", "le Conseil se tait"),
    ("M. Delorme nous a dit que le budget serait équilibré.", "M. Delorme", "le budget serait équilibré"),
    ("De l'avis du procureur, la peine est légère.", "procureur", "la peine est légère"),
    ("De l'avis des avocats, la peine est légère.", "avocats", "la peine est légère"),
    ("À en croire le maire, les travaux finiront en juin.", "le maire", "les travaux finiront en juin"),
    ("À l'Élysée, on assure que rien n'est décidé.", "on", "rien n'est décidé"),
    ("Je tiens à rappeler que la Commission a présenté sa proposition.", "Je", "la Commission a présenté"),
    ("Monsieur le Président, je voudrais dire que nous le voterons.", "je", "nous le voterons"),
    (
        "Le porte-parole de l'armée, le colonel Jean Badi, a affirmé que l'attaque avait échoué.",
        "Le porte-parole de l'armée, le colonel Jean Badi",
        "l'attaque avait échoué",
    ),
    (
        "L'entreprise, dont le porte-parole assure qu'aucun poste ne sera supprimé, recule.",
        "le porte-parole",
        "aucun poste ne sera supprimé",
    ),
    (
        "Le maire (PS) de Saint-Aubin, Luc Perrin, dénonce « un coup de force » du préfet.",
        "Le maire (PS) de Saint-Aubin, Luc Perrin",
        "un coup de force",
    ),
    ("Luc Perrin (PS) a estimé que le texte était mauvais.", "Luc Perrin", "le texte était mauvais"),
    ("Les associations se disent inquiètes du sort des détenus.", "Les associations", "inquiètes"),
    ("Le député socialiste juge la mesure insuffisante.", "Le député socialiste", "la mesure insuffisante"),
    ("Le Premier ministre a appelé les partis à la retenue.", "Le Premier ministre", "la retenue"),
    (
        "La déclaration du ministre selon laquelle les comptes sont sincères a surpris.",
        "ministre",
        "les comptes sont sincères",
    ),
    (
        "Je partage l'opinion de M. Delorme selon laquelle le règlement doit être revu.",
        "M. Delorme",
        "le règlement doit être revu",
    ),
    ("M. le rapporteur. – La commission est défavorable.", "M. le rapporteur", "La commission est"),
    ("Mme Odile Vannier (SER). – Nous voterons contre ce texte.", "Mme Odile Vannier", "Nous voterons"),
    ("M. Karim Delorme, rapporteur. – L'avis est défavorable.", "M. Karim Delorme", "L'avis est"),
    ("Mme Odile Vannier. Monsieur le ministre, c'est une faute.", "Mme Odile Vannier", "c'est une faute"),
    ("Le rapporteur souligne à juste titre que les délais sont courts.", "Le rapporteur", "les délais sont"),
    ("La route restera fermée, précise la préfecture mardi soir.", "la préfecture", "La route restera"),
]  # fmt: skip


def check(text: str, speaker: str, content: str, code: str) -> None:
    """One quote, by these words for its speaker, holds this content."""
    found = [(words, chain[0][1] if chain else "") for _, words, chain in said(text, code)]
    assert [who for _, who in found] == [speaker], found
    assert content in found[0][0]


@pytest.mark.parametrize(("text", "speaker", "content"), FRENCH)
def test_french(text: str, speaker: str, content: str) -> None:
    check(text, speaker, content, "fr")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("On peut dire que les sanctions ont échoué.", "fr"),
        ("Le principe selon lequel nul n'est censé ignorer la loi demeure.", "fr"),
        ("M. Delorme est arrivé. – Bon.", "fr"),
    ],
)
def test_what_is_no_speech(text: str, code: str) -> None:
    assert said(text, code) == []


def test_what_is_not_said_in_a_relative_clause_is_left_out() -> None:
    text = "La déclaration du ministre selon laquelle les comptes sont sincères a surpris les députés."
    assert [words for _, words, _ in said(text, "fr")] == ["les comptes sont sincères"]


@pytest.mark.parametrize(
    ("text", "code", "names"),
    [
        ("Il a fermé la route, a dit Karl Essai. « Je tiens bon », a-t-il dit.", "fr", ["Karl Essai"] * 2),
        ("Le préfet a promis de rouvrir la route. « Lundi matin », a-t-il ajouté.", "fr", ["Le préfet"] * 2),
        ("La préfecture dit que la route est fermée. Elle dit qu'il neige.", "fr", ["La préfecture"] * 2),
        ("Le ministère a démenti. Il assure que rien ne changera.", "fr", ["Le ministère"]),
        ("Un communiqué de la mairie précise que le pont est fermé.", "fr", ["la mairie"]),
        ("The mayor said the bridge was shut. He added that it was old.", "en", ["The mayor"] * 2),
        ("A statement from the mayor's office said the bridge was shut.", "en", ["the mayor's office"]),
        (
            "Anna Dahl met envoy John Reed. The envoy said the talks were good.",
            "en",
            ["John Reed"],
        ),
        (
            "Ivan Kral was freed, President Gintas Baltus confirmed.\n\nThere were others, he added.",
            "en",
            ["Gintas Baltus"] * 2,
        ),
        (
            "Osman's wife, Turkish journalist and activist Leyla Demir, said he was ill.",
            "en",
            ["Leyla Demir"],
        ),
        (
            "« Mon métier est de parler », a dit Mourad Zidi. « C'est dur », dit une journaliste de l'AFP.",
            "fr",
            ["Mourad Zidi", "une journaliste de l'AFP"],
        ),
    ],
)  # fmt: skip
def test_whom_words_mean(text: str, code: str, names: list[str]) -> None:
    assert [chain[0][0] for _, _, chain in said(text, code)] == names


@pytest.mark.parametrize(
    ("text", "code", "words", "speaker"),
    [
        (
            "L'Iran a libéré les deux marins français détenus pour vol, a annoncé le ministère du Port.",
            "fr",
            "L'Iran a libéré les deux marins français détenus pour vol",
            "le ministère du Port",
        ),
        (
            'The envoy described the talks as "very productive".',
            "en",
            'the talks as "very productive"',
            "The envoy",
        ),
        ("Иван Торский назвал это «разумным жестом».", "ru", "разумным жестом", "Иван Торский"),
        ("Le pont est fermé, précise la préfecture mardi soir.", "fr", "Le pont est fermé", "la préfecture"),
    ],
)  # fmt: skip
def test_whose_words(text: str, code: str, words: str, speaker: str) -> None:
    assert [(told, chain[0][1]) for _, told, chain in said(text, code)] == [(words, speaker)]
