"""Quoted words that only complete a clause are mixed; those that are introduced or begin are direct."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("fr", "La ministre Anna Exemple a affirmé que « les détenus seront libres ce soir ».",
         "les détenus seront libres ce soir"),
        ("fr", "La présidente Anna Exemple a reproché à Moscou de « se mêler de nos affaires ».",
         "se mêler de nos affaires"),
        ("fr", "Selon Anna Exemple, « le gouvernement a écrit hier au tribunal ».",
         "le gouvernement a écrit hier au tribunal"),
        ("ru", "Анна Примерова сообщила, что «все они сегодня будут дома».", "все они сегодня будут дома"),
        ("en", "The men lived on what the lawyer Ann Sample called “nothing but bread and water”.",
         "nothing but bread and water"),
    ],
)  # fmt: skip
def test_quoted_words_that_complete_a_clause_are_mixed(code: str, text: str, words: str) -> None:
    assert ("mixed", words) in [(mode, found) for mode, found, _ in said(text, code)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "La ministre Anna Exemple a déclaré : « les détenus seront libres ce soir »."),
        ("fr", "La ministre Anna Exemple a déclaré, « Les détenus seront libres ce soir »."),
        ("fr", "Selon Anna Exemple, « Le tribunal a rendu son arrêt hier »."),
        ("fr", "Des parents sont venus, « ils n'y croient plus », témoigne Anna Exemple."),
        ("fr", "Le village a changé, « et c'est tant mieux » sourit Anna Exemple."),
        ("en", 'The minister Ann Sample said that "the men will be free tonight".'),
        ("en", 'The minister Ann Sample said: "the men will be free tonight".'),
        ("ru", "«все они сегодня будут дома», — сообщила Анна Примерова."),
    ],
)  # fmt: skip
def test_quoted_words_that_are_introduced_or_begin_are_direct(code: str, text: str) -> None:
    assert {mode for mode, _, _ in said(text, code)} == {"direct"}


def test_what_goes_on_behind_a_remark_is_direct() -> None:
    found = said('"I was the price," said Ann Sample, "and cheap at that."', "en")
    assert [mode for mode, _, _ in found] == ["direct", "direct"]


def test_words_that_a_comma_and_a_dash_part_from_who_speaks_are_direct() -> None:
    assert [m for m, _, _ in said("Все задержанные уже дома, — заявил Иван Примеров.", "ru")] == ["direct"]
    assert [m for m, _, _ in said("Все задержанные уже дома, заявил Иван Примеров.", "ru")] == ["indirect"]


def test_a_quotation_may_begin_with_a_number() -> None:
    found = said('The Harbour Watch wrote in a letter, "27 men were sent back to their homes today."', "en")
    assert [(mode, words) for mode, words, _ in found] == [
        ("direct", "27 men were sent back to their homes today.")
    ]
