"""Whose company, party or kin an act is done to, which is not done to him."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

WHOSE = [
    ("en", "Ivan Moroz, whose brother Pavel was jailed for six years in Lima in May, fled.", [["Pavel"]]),
    ("en", "Vera Holub, whose company was sanctioned in May, lives in Lima.", [[]]),
    ("en", "Ivan Moroz, whose party was banned in May, fled to Lima.", []),
    ("en", "Ivan Moroz, whose assets were frozen in May, fled to Lima.", [["Ivan Moroz"]]),
    ("en", "Ivan Moroz, whose visa was revoked in May, fled to Lima.", [["Ivan Moroz"]]),
    ("en", "Ivan Moroz, whose detention was extended on Monday, is ill.", [["Ivan Moroz"]]),
    ("fr", "Olga Kral, dont le parti a été dissous en mai, vit à Lima.", []),
    ("fr", "Olga Kral, dont l'entreprise a été sanctionnée en mai, vit à Lima.", [[]]),
    ("ru", "Иван Мороз, брат которого Павел был осуждён в Лиме на шесть лет, уехал.", [["Павел"]]),
    ("ru", "Вера Голуб, чей муж был арестован в мае, уехала.", [[]]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "subjects"), WHOSE)
def test_who_has_what_it_is_done_to_undergoes_nothing(
    language: str, text: str, subjects: list[list[str]]
) -> None:
    assert [[s.name for s in f.act.subjects] for f in acts(text, language)] == subjects


APART = [
    ("en", "The EU sanctioned Ivan Moroz; his company, Moroz Oil, was not sanctioned.", "Moroz Oil"),
    ("fr", "L'UE a sanctionné Ivan Moroz ; sa banque, Moroz Bank, n'a pas été sanctionnée.", "Moroz Bank"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name"), APART)
def test_what_is_left_off_a_list_is_no_list_with_who_is_put_on_it(
    language: str, text: str, name: str
) -> None:
    denied = [f.act for f in acts(text, language) if f.factuality == "denied"]
    assert [[s.name for s in act.subjects] for act in denied] == [[name]]


def test_whom_a_state_is_accused_of_jailing_is_charged_with_nothing() -> None:
    found = acts("Chile accused Peru on Tuesday of jailing Ivan Moroz.", "en")
    assert [(f.act.kind, f.act.authority) for f in found] == [("detain", "pe")]


OFFICERS = [
    ("en", "Prosecutors accused a judge of taking bribes."),
    ("en", "Prosecutors accused the prime minister of corruption."),
    ("fr", "Le parquet a accusé la juge Anna Kral de corruption."),
    ("ru", "Прокуратура обвинила прокурора во взятке."),
]


@pytest.mark.parametrize(("language", "text"), OFFICERS)
def test_who_holds_an_office_is_charged(language: str, text: str) -> None:
    assert [f.act.kind for f in acts(text, language)] == ["charge"]
