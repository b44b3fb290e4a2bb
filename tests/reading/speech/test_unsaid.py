"""What looks like reported speech and is none, beside what is."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said

NONE = [
    # A court's charge or condemnation is its act.
    ("fr", "Le blogueur a été condamné par un tribunal qui l'avait accusé de «propagande anti-État»."),
    ("fr", "La justice avait condamné un total de 53 militants accusés de former le noyau du « Hirak » à "
     "des peines lourdes."),
    ("en", 'The judge accused the lawyer of "contempt".'),
    ("ru", 'Суд Ростова признал виновной активистку "Открытой Речи" Анну Примерову в участии в акции.'),
    ("ru", 'Десятки человек осудили за "участие в беспорядках".'),
    ("ru", 'Двух активистов осудили на два года "домашней химии".'),
    # A list after a colon says whom the object counts.
    ("ru", "Движение передало Красному Кресту троих заложников: Анну Примерову, Ивана Тестова и Карла "
     "Образцова."),
    # A heading, an hour of the day and a source between hyphens report no sentence.
    ("fr", "Issues possibles selon la défense"),
    ("fr", "La tension était encore perceptible en début d'après midi à Matete."),
    ("fr", "Après le défilé qui a causé -selon les organisateurs- la mort de sept personnes, les meneurs ont "
     "été libérés tard la nuit."),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text"), NONE)
def test_an_act_a_list_or_a_heading_is_no_speech(code: str, text: str) -> None:
    assert said(text, code) == []


WORDS = [
    ("fr", "En annonçant cette mesure, la ministre Anna Essai a affirmé que le pays était prêt.",
     ["le pays était prêt"]),
    ("fr", "«Il est innocent», a déclaré son avocat, Karl Essai, à l'issue du procès qui n'a duré que "
     "quelques heures.", ["Il est innocent"]),
    ("fr", "«Ils ne l'ont pas libéré comme ils l'ont dit», a raconté sa femme.",
     ["Ils ne l'ont pas libéré comme ils l'ont dit"]),
    ("en", 'Amnesty International condemned the ruling, saying it was a way to "send a warning to anyone".',
     ['it was a way to "send a warning to anyone"']),
    ("en", 'The opposition accused the judge of "bias and revenge".', ['the judge of "bias and revenge"']),
    ("en", 'According to Foro Penal, 57 people, who are seen as "political prisoners", were freed.',
     ['57 people, who are seen as "political prisoners", were freed']),
    ("fr", "Selon trois sources au sein du mouvement, les trois chefs - dont Anas Essai, le fils du "
     "fondateur - sont arrivés au Qatar.",
     ["les trois chefs - dont Anas Essai, le fils du fondateur - sont arrivés au Qatar"]),
    ("fr", "De son côté, le gouvernement nigérien a également protesté, selon une source gouvernementale.",
     ["De son côté, le gouvernement nigérien a également protesté"]),
    ("ru", "Есть журналисты. По его словам, процесс уже идет активно. Об этом он написал в своей соцсети.",
     ["процесс уже идет активно"]),
    ("ru", "Губернатор уточнил: пострадали десять человек.", ["пострадали десять человек"]),
    ("ru", "По словам Ивана Примерова, они свободны.", ["они свободны"]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "words"), WORDS)
def test_words_are_those_of_the_construction(code: str, text: str, words: list[str]) -> None:
    assert [told for _, told, _ in said(text, code)] == words
