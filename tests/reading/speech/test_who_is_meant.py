"""Whom a title with an adjective, a name of kin, a capital and a pronoun mean, or that nobody can tell."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said

CASES = [
    ("en", '"We are free," his sister Ann Sample wrote. "Go home," wrote his other sister, Sanaa.', "Sanaa"),
    ("en", "The M23 said it had freed 40 soldiers.", "M23"),
    ("en", "On Tuesday, Karl Sample said Anna Model would appeal the verdict.\n\n"
     '"I am not surprised, and we will go on," he told reporters.', "Karl Sample"),
    ("fr", "L'ancien président Jean Essai est jugé. « C'est faux », dit l'ex-chef de l'Etat.", "Jean Essai"),
    ("fr", "L'ex-ministre Jean Essai est jugé. « Je suis innocent », dit l'ancien ministre.", "Jean Essai"),
    ("fr", "Jacques Paris est condamné, dit la France. Paris a accusé l'Iran de le retenir.", "France"),
    ("fr", "Anne Exemple et Jacques Paris sont libres. Paris a déclaré qu'il était malade.", "Jacques Paris"),
    ("fr", "Le président Emmanuel Macron l'a reçue. Le président français a dit qu'elle était libre.",
     "Emmanuel Macron"),
    ("ru", "Президент Владимир Путин помиловал десять человек. Российский президент сообщил, что они дома.",
     "Владимир Путин"),
    ("ru", "Прокурор просил признать журналиста виновным по вменяемым ему статьям Уголовного кодекса и"
     " выдворить.\n\nЖурналист назвал решение «мелкой местью».", "Журналист"),
]  # fmt: skip
OTHERS = [
    ("en", "President Alexander Lukashenko freed ten men. The Ukrainian president said they were home."),
    (
        "en",
        "President Donald Trump met Alexander Lukashenko. The Republican president said they won.",
    ),
    (
        "fr",
        "Le président Daniel Ortega est visé par Joe Biden. Le président démocrate a dit qu'il devait agir.",
    ),
    ("fr", "L'avocat de la famille Essai s'est tu. L'avocat a jugé que le verdict est juste."),
    ("ru", "Президент Александр Лукашенко освободил десять. Украинский президент сообщил, что они дома."),
]


@pytest.mark.parametrize(("language", "text", "who"), CASES)
def test_whom_the_words_for_a_speaker_mean(language: str, text: str, who: str) -> None:
    assert said(text, language)[-1][2][0][0] == who


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_a_title_with_an_adjective_that_is_said_of_nobody_is_left_open(language: str, text: str) -> None:
    assert not said(text, language)[-1][2][0][2]
