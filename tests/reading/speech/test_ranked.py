"""What somebody said ends before the narrator ranks it, tells of the paper or of the speaker."""

from __future__ import annotations

import pytest

import detente


def _words(text: str, language: str) -> list[str]:
    claims = detente.read(text, language=language).claims
    return [c.quote.words for c in claims if c.quote is not None]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "en",
            "The ministry said it would free 40 prisoners, the largest such release since 2020.",
            "it would free 40 prisoners",
        ),
        (
            "en",
            "He was jailed for two years, his lawyer said, in a case that has strained ties with Ankara.",
            "He was jailed for two years",
        ),
        (
            "en",
            "The guest died of an illness, the office said in a statement on Saturday that did not say "
            "whether he had been treated.",
            "The guest died of an illness",
        ),
        (
            "fr",
            "Le ministère a annoncé avoir libéré 40 détenus, la plus grande libération depuis 2020.",
            "avoir libéré 40 détenus",
        ),
        (
            "fr",
            "Le ministère a annoncé la libération de dix hommes et dénoncé l'ingérence de Paris.",
            "la libération de dix hommes",
        ),
        (
            "fr",
            "Cette décision survient après la grâce d'autres détenus, dont Alaa Essai, a indiqué "
            "le Conseil national des droits de l'homme, affilié à l'Etat.",
            "Cette décision survient après la grâce d'autres détenus, dont Alaa Essai",
        ),
        (
            "fr",
            "Selon des ONG, Cuba compterait un millier de prisonniers politiques, une désignation contestée "
            "par les autorités.",
            "Cuba compterait un millier de prisonniers politiques",
        ),
        (
            "fr",
            "Elle a été arrêtée par la police qui lui reprochait de mal porter le voile.",
            "mal porter le voile",
        ),
        (
            "en",
            "According to Viasna, 1,200 people are held in Belarus, a claim that Minsk denies.",
            "1,200 people are held in Belarus",
        ),
        (
            "fr",
            "Anna Essai a demandé à être libérée sous caution, ce que le tribunal a accepté lundi.",
            "être libérée sous caution",
        ),
        ("fr", "Il a réclamé d'être jugé en public, ce que la cour a refusé.", "être jugé en public"),
        ("en", "Ann asked to be released on bail, which the court granted.", "be released on bail"),
        (
            "fr",
            "Pékin a dit avoir expulsé un journaliste, dernier signe de tension entre les deux pays.",
            "avoir expulsé un journaliste",
        ),
        ("ru", "Тело, по её сведениям, уже выдали родственникам.", "Тело уже выдали родственникам"),
        ("ru", "Тело, сообщила она, уже выдали родственникам.", "Тело уже выдали родственникам"),
    ],
)
def test_words_end_before_the_narrators(language: str, text: str, wanted: str) -> None:
    assert wanted in _words(text, language)


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "en",
            "The ministry said the president, the first woman in the post, had pardoned ten men.",
            "the president, the first woman in the post, had pardoned ten men",
        ),
        (
            "fr",
            "Il a annoncé que Jean Essai, le premier ministre, était libre.",
            "Jean Essai, le premier ministre, était libre",
        ),
        (
            "fr",
            "Le roi a annoncé la libération et le transfert de dix détenus.",
            "la libération et le transfert de dix détenus",
        ),
    ],
)
def test_what_is_said_of_somebody_stays(language: str, text: str, wanted: str) -> None:
    assert wanted in _words(text, language)
