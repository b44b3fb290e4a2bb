"""Voices that the parse loses: remarks that end a sentence, names behind an adverb, words before a colon."""

import pytest

from detente.reading import read

SAID = [
    ("en", "Petr Example has pardoned Jane Doe, the television channel Al-Masriya News announced on Monday.",
     ["Al-Masriya News"]),
    ("en", "Detainee died in Evin Prison, southern Iran, prisoners' affairs groups announced on Monday.",
     ["prisoners' affairs groups"]),
    ("en", "Police arrested two men, a spokesman for the ministry confirmed in a statement.",
     ["a spokesman for the ministry"]),
    ("en", "Witness testimonies indicated that Ali Sample was arrested.", ["Witness testimonies"]),
    ("fr", "Minsk a annoncé jeudi avoir obtenu la libération de 135 détenus.", ["Belarus"]),
    ("fr", "Les détenus seront libérés en mai, a averti l'armée.", ["l'armée"]),
    ("fr", "Deux hommes ont été libérés selon l'ONU et un million de déplacés.", ["United Nations"]),
    ("fr", "Paul Exemple a été libéré, selon l'ONG et deux avocats.", ["l'ONG et deux avocats"]),
    ("ru", "Тогда Куба обещала отпустить 553 заключенных.", ["Cuba"]),
    ("ru", "МВД: задержаны трое подозреваемых в поджоге.", ["МВД"]),
    ("ru", "БелТА: освобождены 14 человек.", ["Belta"]),
]  # fmt: skip
NOBODY = [
    ("en", "They freed Ann Doe, the activist accused in May."),
    ("en", "The group had detained Ann Doe, a reporter known for her blog."),
    ("en", "Cuba: 40 prisoners freed."),
    ("ru", "Минск: задержаны трое активистов."),
    ("ru", "Журналисты: арестованы 12 человек."),
]


def chains(language: str, text: str) -> list[list[str]]:
    claims = read(text, language=language, published="2025-12-13").claims
    return [[s.name for s in c.attribution] for c in claims if c.kind == "act"]


@pytest.mark.parametrize(("language", "text", "who"), SAID)
def test_an_act_is_in_the_voice_that_its_sentence_names(language: str, text: str, who: list[str]) -> None:
    assert chains(language, text) == [who]


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_what_only_looks_like_a_voice_is_none(language: str, text: str) -> None:
    assert chains(language, text) == [[]]


def test_whose_words_an_agency_passes_on_speaks_first() -> None:
    text = "«Мы закрываем бюро. Надеемся, что временно», — приводит БелТА слова журналиста."
    quotes = [c for c in read(text, language="ru").claims if c.kind == "quote"]
    assert [[s.name for s in c.attribution] for c in quotes] == [["журналиста", "Belta"]]
