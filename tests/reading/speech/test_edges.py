"""Where the words of somebody begin and end beside dashes, days, doubled marks and headings."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "The priest — perhaps the oldest man ever held, as per his lawyer — fell ill on Sunday.",
         "perhaps the oldest man ever held"),
        ("fr", "Le prêtre – le plus vieux détenu du pays, selon son avocat – est malade.",
         "le plus vieux détenu du pays"),
        ("fr", "Si cet homme -- pour lequel sa fille a demandé au tribunal de condamner le maire -- n'était "
         "pas là, sa femme est venue.", "condamner le maire"),
        ("fr", "Le maire – selon la police – est rentré chez lui.", "Le maire est rentré chez lui"),
        ("en", "The minister announced the amnesty of all the men Sunday.", "the amnesty of all the men"),
        ("en", "Minister Ann Sample said Friday’s vote was free.", "Friday’s vote was free"),
        ("en", "Minister Ann Sample said Friday the vote was free and fair.", "the vote was free and fair"),
        ("fr", "Le roi a gracié dix hommes, dont deux condamnés, a-t-on appris de source officielle.",
         "Le roi a gracié dix hommes, dont deux condamnés"),
        ("en", "“The law ties our hands. Who knows them?’’ Karl Sample said.",
         "The law ties our hands. Who knows them?"),
        ("fr", "‘’Nous demandons leur libération’’, a déclaré Karl Essai.", "Nous demandons leur libération"),
        ("en", "''We ask for their release,'' Karl Sample said.", "We ask for their release"),
        ("en", "The envoy said that he was out of Camp 19 but refused to give any other information.",
         "he was out of Camp 19"),
        ("fr", "L'avocat a dit qu'il était à Lima mais a refusé de donner d'autres informations.",
         "il était à Lima"),
        # The day of announcing.
        ("en", "The president announced the release of two men on Friday.", "the release of two men"),
        ("en", "The president announced a pardon for Ann Sample last week.", "a pardon for Ann Sample"),
        ("en", "The minister announced talks for Monday.", "talks for Monday"),
        ("fr", "Il a annoncé la libération de Karl Essai mardi dernier.", "la libération de Karl Essai"),
        ("fr", "Le ministre a annoncé de nouvelles sanctions mardi soir.", "de nouvelles sanctions"),
        ("ru", "Президент объявил о помиловании журналиста в пятницу.", "помиловании журналиста"),
    ],
)  # fmt: skip
def test_words_end_at_their_edges(code: str, text: str, words: str) -> None:
    ((_, told, _),) = said(text, code)
    assert told == words


def test_a_quoted_subheading_is_nobodys_words() -> None:
    text = "« Nous partons », a dit Karl Essai.\n\n« Outrage au maire »\n\nLe procès commence lundi."
    assert [words for _, words, _ in said(text, "fr")] == ["Nous partons"]


def test_a_quotation_that_goes_on_in_a_paragraph_of_its_own_is_speech() -> None:
    text = "« Nous partons », a dit Karl Essai.\n\n« Nous reviendrons. »\n\nLe procès commence lundi."
    assert [words for _, words, _ in said(text, "fr")] == ["Nous partons", "Nous reviendrons."]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            'Ann Sample called for people to "go down to the streets" while addressing the forum.',
            ['people to "go down to the streets"'],
        ),
        ("Peru vowed to expel the ambassador and Ecuador completely broke ties on Monday.",
         ["expel the ambassador"]),
        ("Peru promised to expel the envoys and close the consulate on Friday.",
         ["expel the envoys and close the consulate on Friday"]),
        ("Police denied arresting Karl Sample Wednesday as he prepared to talk about a wave of political "
         "violence that left him briefly hospitalized.",
         ["arresting Karl Sample Wednesday as he prepared to talk about a wave of political violence that "
          "left him"]),
        ("The minister said flags for the National League for Democracy party that she had seen in the past "
         "were now gone.",
         ["flags for the National League for Democracy party that she had seen in the past were now gone"]),
        ("Ann Sample told the reporter from Minsk that she had seen the posters.",
         ["she had seen the posters"]),
        ("The rebels held politicians who the guerrillas hoped to trade for jailed men.", []),
        ("In the past, the Foreign Ministry has responded with angry denunciations, accusing Washington of "
         "meddling in its affairs.", []),
    ],
)  # fmt: skip
def test_words_go_no_farther_than_their_verb(text: str, told: list[str]) -> None:
    assert [w for _, w, _ in said(text, "en")] == told


def test_the_mark_of_a_list_is_no_part_of_who_speaks() -> None:
    text = "• Military threatened to 'take action' over alleged fraud"
    assert [name for _, _, chain in said(text, "en") for name, _, _ in chain] == ["Military"]
