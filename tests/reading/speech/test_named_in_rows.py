"""A row of names, behind a colon or in quotation marks, is a part of the sentence that is told."""

from __future__ import annotations

import pytest

from tests.reading.told import quotes

ROWS = [
    ("ru", "Освобождены двое: Иван Морозов и Анна Краль, сообщает «Весна»."),
    ("ru", "Ограничения сняты с трёх компаний: «Дельты», «Гамма Холдинга» и «Омеги», сообщает Reuters."),
    ("ru", 'США сняли санкции с группой En+, "Дельтой" и компанией "Гамма", сообщает минфин.'),
    ("en", 'The US imposed sanctions on three firms: "Delta", "Gamma" and "Omega", the ministry said.'),
    ("en", "Three people were freed: Ivan Kral, Anna Novak and Petr Weiss, Viasna reported."),
    ("fr", "Deux personnes ont été libérées : Paul Martin et Anna Kral, a annoncé le ministère."),
]


@pytest.mark.parametrize(("language", "text"), ROWS)
def test_a_row_of_names_is_told_with_its_sentence(language: str, text: str) -> None:
    told = [(q.mode, q.words) for _, q in quotes(text, language)]
    assert told == [("indirect", text[: text.rindex(",")])]


def test_a_word_of_his_own_is_quoted() -> None:
    told = [(q.mode, q.words) for _, q in quotes('Министр сказал, что выборы были "фарсом".', "ru")]
    assert told == [("mixed", 'выборы были "фарсом"')]
