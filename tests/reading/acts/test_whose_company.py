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


# language, text, whom each act binds
JOINED = [
    ("ru", "ЕС ввёл санкции против банка «Двина Инвест» и запретил въезд его главе Антону Новаку.",
     [["Двина Инвест"], ["Антон Новак"]]),
    ("ru", "ЕС ввёл санкции против банка «Двина Инвест» и вызвал для объяснений его главу Антона Новака.",
     [["Двина Инвест"]]),
    ("ru", "ЕС заморозил активы банка «Двина Инвест» и его главы Антона Новака.",
     [["Двина Инвест", "Антон Новак"]]),
    ("en", "The EU froze the assets of Dvina Bank and barred its head, Anton Novak, from entering.",
     [["Dvina Bank"], ["Anton Novak"]]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "names"), JOINED)
def test_who_is_of_a_joined_verb_is_not_of_the_measure_before(
    language: str, text: str, names: list[list[str]]
) -> None:
    found = [f.act for f in acts(text, language) if f.act.kind == "impose"]
    assert [[s.name for s in act.subjects] for act in found] == names


LASTING = [
    ("С банка «Норд Кредит» санкции снимать не планируется.", [("lift", "denied", ["Норд Кредит"])]),
    ("С компании «Двина» ограничения снимать не планируется, уточнил министр финансов.",
     [("lift", "denied", ["Двина"])]),
    ("С банка «Норд Кредит» санкции планируется снять в мае.", [("lift", "planned", ["Норд Кредит"])]),
    ("В санкционном списке Канады с 2022 года числится банк «Норд Кредит».",
     [("impose", "asserted", ["Норд Кредит"])]),
    ("Всего в санкционном списке Канады числятся 936 физических лиц и 239 компаний.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), LASTING)
def test_a_measure_that_lasts(text: str, told: list[tuple[str, str, list[str]]]) -> None:
    found = [(f.act.kind, f.factuality, [s.name for s in f.act.subjects]) for f in acts(text, "ru")]
    assert found == told
