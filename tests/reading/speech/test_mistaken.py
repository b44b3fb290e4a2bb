"""Words that were taken for who speaks, and are not: whose lawyer, a telephone, a region, another body."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", "The men backtracked on a pledge to free Karl Sample, his lawyer said on Wednesday.",
         "his lawyer"),
        ("fr", "Les juges refusent de libérer Karl Essai, a dit son avocat.", "son avocat"),
        ("en", 'Ann Sample got 18 months, a judge ruled. "I did my job," she wrote after the verdict.',
         "Ann Sample"),
        ("fr", "Le tribunal de Riom a parlé.\n\nTrente hommes sont libres, "
         "a indiqué l'ONG Droits Pluriels.",
         "Droits Pluriels"),
        ("fr", "Son voisin de cellule, le docteur Karl Essai, dit que la paix viendra.", "Karl Essai"),
        ("ru", "Иван Пробный заявил: «Мы милуем». Сам он ранее говорил, что отпустит и Кравцова.",
         "Иван Пробный"),
        ("fr", "« Non », a dit Anna Morel, cheffe du Comité pour l'Afrique du Nord, qui dénonce un procès "
         "« joué d'avance ».", "Anna Morel"),
        ("en", "Ann Sample, deputy director for North Africa, who denounced the trial, said it was over.",
         "Ann Sample"),
        ("ru", "Жена капитана, гражданина Украины Ивана Пробного, 49 лет, объявила, что он свободен.",
         "Жена капитана"),
        ("en", "Paris called on Lima to free six men, with Unification Minister Kim Yung-ho calling it "
         '"unbearable."', "Kim Yung-ho"),
        ("en", "Aid groups called for an inquiry, with Radio Muster saying the claims were true.",
         "Radio Muster"),
        ("fr", "Karl Essai doute. Interrogé par Le Monde, il hausse les épaules : « Aucune. »", "Karl Essai"),
        ("ru", "Его сосед, моторист Джун Пробный, перебивает: «Не первую».", "Джун Пробный"),
        ("en", 'Asked when it would reopen, Karl Sample smiled. "When I find a printer."', "Karl Sample"),
        ("en", 'Karl Sample shook his head. "Never again."', "Karl Sample"),
        ("fr", "Anna Morel sourit. « Plus jamais ça. »", "Anna Morel"),
    ],
)  # fmt: skip
def test_who_speaks_last(code: str, text: str, name: str) -> None:
    assert speakers(text, code)[-1] == [name]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "His relatives were informed by telephone that his heart had stopped."),
        ("en", "He was jailed for a song that prosecutors consider extremist."),
        (
            "fr",
            "Sa peine est réduite par la cour, qui a confirmé celle de son gendre, le banquier Jan Mo.",
        ),
        ("ru", "Чиновник ожидал апелляции: в марте суд признал его виновным."),
    ],
)
def test_nobody_speaks(code: str, text: str) -> None:
    assert speakers(text, code) == []


def test_nothing_told_is_a_source() -> None:
    text = '"Nobody has told me anything," Ann Sample said. Karl Muster told us by phone that he was ill.'
    assert speakers(text, "en")[0] == ["Ann Sample"]


def test_words_begin_with_their_subject_whatever_a_comma_sets_off_after_it() -> None:
    text = "The Council said at least 14 more men, among them two who were minors then, are at risk of death."
    assert said(text, "en")[0][1].startswith("at least 14 more men, among them")


def test_a_reflexive_verb_behind_a_relative_clause_is_read() -> None:
    text = "L'alliance, qui avait suspendu en mai l'essentiel de ses sanctions, s'est félicitée de l'accord."
    assert all(name == "L'alliance" for name, *_ in speakers(text, "fr"))
