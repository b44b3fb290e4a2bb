"""Whom an aside before the verb sets beside somebody, and whom it sets apart from him."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

BOTH = [
    ("en", "Pavel Kral, like his brother Jan Oravec, was sentenced to five years in prison."),
    ("en", "Pavel Kral, along with Jan Oravec, was arrested on Monday."),
    ("en", "The lawyer Pavel Kral, as well as his colleague, Jan Oravec, was freed on Monday."),
    ("en", "Pavel Kral, and with him the editor Jan Oravec, was expelled from Russia in May."),
    ("en", "Pavel Kral, together with Jan Oravec, was sentenced to five years in prison."),
    ("en", "Pavel Kral, like Jan Oravec, has been sanctioned by Canada."),
    ("en", "Like his brother Jan Oravec, Pavel Kral was freed on Monday."),
    ("en", "The court sentenced Pavel Kral, together with his brother Jan Oravec, to five years in prison."),
    ("fr", "Pavel Kral, ainsi que Jan Oravec, a été libéré lundi."),
]
ONE = [
    ("en", "Pavel Kral, unlike his brother Jan Oravec, was sentenced to five years in prison."),
    ("en", "The court sentenced Pavel Kral, unlike the editor Jan Oravec, to five years in prison."),
    ("en", "Pavel Kral, instead of his brother, Jan Oravec, was expelled from Russia in May."),
    ("en", "Pavel Kral, together with the friends of Jan Oravec, was freed on Monday."),
    ("en", "Pavel Kral, like Jan Oravec, was a lawyer before he was arrested in May."),
    ("en", "Pavel Kral was jailed for working with people like Jan Oravec."),
]
CLAUSES = [
    ("en", "Unlike Jan Oravec, who was freed in May, Pavel Kral is still held."),
    ("en", "Everyone except Jan Oravec, who was freed in May, remains in prison."),
    ("fr", "Contrairement à Jan Oravec, qui a été libéré en mai, Pavel Kral reste détenu."),
]


def _done_to(text: str, code: str) -> set[str]:
    told = [(claim, act) for claim, act in acts(text, code) if claim.factuality != "denied"]
    return {s.name for _, act in told for s in act.subjects}


@pytest.mark.parametrize(("code", "text"), BOTH)
def test_an_aside_shares_the_act(code: str, text: str) -> None:
    assert _done_to(text, code) == {"Pavel Kral", "Jan Oravec"}


@pytest.mark.parametrize(("code", "text"), ONE)
def test_an_aside_that_sets_apart_or_is_of_something_else_does_not(code: str, text: str) -> None:
    assert _done_to(text, code) == {"Pavel Kral"}


@pytest.mark.parametrize(("code", "text"), CLAUSES)
def test_a_clause_on_whom_words_set_apart_is_told_of_him(code: str, text: str) -> None:
    [act] = [act for _, act in acts(text, code) if act.kind == "release"]
    assert [s.name for s in act.subjects] == ["Jan Oravec"]


@pytest.mark.parametrize("told", ["освобождён", "арестован", "приговорён к трём годам", "выслан"])
@pytest.mark.parametrize("aside", ["как и его сосед Пётр Озолс", "так же как и Пётр Озолс"])
def test_russian_commas_liken_whom_they_hold(aside: str, told: str) -> None:
    assert _done_to(f"Иван Краль, {aside}, {told}.", "ru") == {"Иван Краль", "Пётр Озолс"}


@pytest.mark.parametrize("aside", ["как и Пётр Озолс в прошлом году", "как и обещал Пётр Озолс"])
def test_of_whom_more_is_told_shares_nothing(aside: str) -> None:
    assert _done_to(f"Иван Краль, {aside}, освобождён.", "ru") == {"Иван Краль"}
