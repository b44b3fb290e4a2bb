"""What verbs and sources report without quotation marks, whatever stands between, and who speaks."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers

# language, text, words, the speaker's words
REPORTED = [
    ("fr", "L'armée a confirmé dans un communiqué que dix sont libres.", "dix sont libres", "L'armée"),
    ("fr", "Le Pérou a de son côté fait savoir que tout va bien.", "tout va bien", "Le Pérou"),
    ("fr", "Le Kremlin assure ne rien avoir cédé.", "ne rien avoir cédé", "Le Kremlin"),
    ("fr", "Tout est fini, a fait savoir le ministère.", "Tout est fini", "le ministère"),
    ("fr", "Ils ont été jugés, ont affirmé les mêmes sources.", "Ils ont été jugés", "les mêmes sources"),
    ("fr", "Karl Essai, président, a indiqué la volonté du bureau.", "la volonté du bureau", "Karl Essai"),
    ("fr", "Lumen (une ONG) demande à ce que les détenus sortent.", "les détenus sortent", "Lumen"),
    ("fr", "M. le ministre nous assure que personne ne partira.", "personne ne partira", "le ministre"),
    ("fr", "Je pense que le travail a été fait.", "le travail a été fait", "Je"),
    ("fr", "Comme l'a dit Karl Essai, nous partirons.", "nous partirons", "Karl Essai"),
    ("fr", "L'opposition continue de lutter, dénonçant des fraudes.", "des fraudes", "L'opposition"),
    ("en", "Karl Sample told Aurora, an agency in Riga, that they are free.", "they are free", "Karl Sample"),
    ("en", "The court freed ten men, Karl Sample told Aurora.", "The court freed ten men", "Karl Sample"),
    ("en", "Ten men were freed, Aurora said today.", "Ten men were freed", "Aurora"),
    ("en", "As the minister said, they are free.", "they are free", "the minister"),
    ("en", "Ten men left. This was reported by Karl Sample.", "Ten men left", "Karl Sample"),
    ("ru", "Как пишет движение «Заря», он провёл там год.", "он провёл там год", "движение «Заря»"),
    ("ru", "По данным «Зари», они уже свободны.", "они уже свободны", "«Зари»"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "words", "speaker"), REPORTED)
def test_reported(language: str, text: str, words: str, speaker: str) -> None:
    found = [(content, chain[0][1]) for _, content, chain in said(text, language)]
    assert (words, speaker) in found


def test_a_participle_goes_on_with_the_speaker_before_it() -> None:
    text = "Dix hommes sont libres, a indiqué l'ONG Aurore, précisant que d'autres restent détenus."
    assert [(words, chain[0][1]) for _, words, chain in said(text, "fr")] == [
        ("Dix hommes sont libres", "l'ONG Aurore"),
        ("d'autres restent détenus", "l'ONG Aurore"),
    ]


def test_who_reports_the_report_comes_last() -> None:
    text = "Их освободили. Об этом, как сообщает радио «Заря», заявил Иван Примеров."
    assert speakers(text, "ru") == [["Иван Примеров", "Заря"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'échange a eu lieu sans préciser le nombre de prisonniers."),
        ("fr", "Il est plus grand que son frère ne le dit."),
        ("fr", "Le parti a condamné Minsk."),
        ("fr", "Ces départs doivent être confirmés par le ministère."),
        ("fr", "La trêve devra être annoncée par le gouvernement."),
        ("fr", "L'amnistie pourrait être annoncée par le président."),
        ("en", "She thanked the United States."),
        ("ru", "Соколова, Парфёнова и Мухина обвиняют в том, что они лгали."),
    ],
)
def test_no_report(language: str, text: str) -> None:
    assert said(text, language) == []
