"""What a frame holds besides speaker and words: relative clauses, duties, remarks on how and when."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


def told(text: str, code: str) -> list[tuple[str, str]]:
    return [(chain[0][1] if chain else "", words) for _, words, chain in said(text, code)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Le juge a rendu le dossier qu'elle affirme avoir perdu."),
        ("fr", "Ceux qui sont détenus pour avoir chanté ou évoqué la révolution sont dix."),
        ("fr", "L'ONU devrait exiger que les détenus sortent."),
        ("fr", "Le maire doit annoncer la fermeture de l'usine."),
        ("fr", "Le parti Aurore, comme l'appellent ses amis, gouverne la ville."),
        ("fr", "Le maire est arrivé en fin d'après-midi à la mairie."),
        ("en", "The mayor announced progress in a theft that occurred in Riga."),
        ("en", "The police cleared the square at around 3:00 am on Monday."),
    ],
)
def test_nobody_speaks(code: str, text: str) -> None:
    assert told(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("fr", "Je dois reconnaître que le texte est bon.", [("Je", "le texte est bon")]),
        (
            "fr",
            "Un élu du parti, Karl Essai, a accusé M. Morel d'avoir fermé l'usine.",
            [("Un élu du parti, Karl Essai", "avoir fermé l'usine")],
        ),
        (
            "fr",
            "Une radio plus sûre que les autres rappelle que l'usine est fermée.",
            [("Une radio", "l'usine est fermée")],
        ),
        (
            "fr",
            "Le président a proposé de l'échanger avec un espion.",
            [("Le président", "échanger avec un espion")],
        ),
        (
            "en",
            "A reporter was beaten by thugs while covering the unrest, the network said.",
            [("the network", "A reporter was beaten by thugs while covering the unrest")],
        ),
        (
            "en",
            "The disputes must be settled in court, the ministry said in a statement on Thursday.",
            [("the ministry", "The disputes must be settled in court")],
        ),
        ("en", "Lumen has called for her immediate and full release.", [("Lumen", "her immediate and")]),
        ("en", '"As people suffer, he grows rich," Ann Sample said.', [("Ann Sample", "As people")]),
        ("ru", "Депутат Европарламента: «Каждый день — без закона».", [("Депутат Европарламента", "Каждый")]),
    ],
)  # fmt: skip
def test_what_is_said(code: str, text: str, wanted: list[tuple[str, str]]) -> None:
    found = told(text, code)
    assert len(found) == len(wanted), found
    for (speaker, words), (who, some) in zip(found, wanted, strict=True):
        assert who.startswith(speaker) or speaker == who, found
        assert words.startswith(some), found


def test_who_is_named_before_a_colon_in_the_middle_of_a_paragraph() -> None:
    text = "13:50. Адвокат Марк Примеров: «Она летит домой. Больше говорить не буду»."
    assert told(text, "ru")[0][0] == "Марк Примеров"
