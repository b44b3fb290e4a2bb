"""Whose the measures are with which an account of sanctions goes on, and whose a list is not."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

GO_ON = [
    ("en", "Canada sanctioned five traders. The measures also cover 109 ships."),
    ("en", "Canada sanctioned five traders.\n\nThe restrictions will also apply to 42 companies, it said."),
    ("fr", "Le Canada a sanctionné cinq armateurs. Les mesures visent aussi 109 navires."),
    ("fr", "Le Canada a sanctionné cinq armateurs.\n\nLes restrictions frapperont aussi 42 sociétés."),
    ("ru", "Канада ввела санкции против пяти судовладельцев. Меры распространяются и на 109 судов."),
]


@pytest.mark.parametrize(("code", "text"), GO_ON)
def test_measures_that_go_on_are_of_who_took_them(code: str, text: str) -> None:
    assert [act.authority for _, act in acts(text, code)] == ["ca", "ca"]


LISTED = [
    "Канада ввела новые санкции. В список попали пять россиян.",
    "Канада ввела новые санкции. В список внесли пятерых россиян.",
    "Канада ввела новые санкции против России. В список попали пять белорусов.",
]


@pytest.mark.parametrize("text", LISTED)
def test_a_list_is_not_of_the_people_on_it(text: str) -> None:
    assert "ca" in {act.authority for _, act in acts(text, "ru")}
    assert {act.authority for _, act in acts(text, "ru")} <= {"ca", None}


OTHERS = [
    ("en", "Canada sanctioned five traders. Britain's measures also cover 109 ships.", "ca"),
    ("fr", "Le Canada a sanctionné cinq armateurs. Les mesures de Londres visent aussi 109 navires.", "ca"),
]


@pytest.mark.parametrize(("code", "text", "first"), OTHERS)
def test_measures_of_another_are_not_taken_for_those_told(code: str, text: str, first: str) -> None:
    assert [act.authority for _, act in acts(text, code)][1:] != [first]
