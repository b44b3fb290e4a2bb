"""Several states and makers of sanctions that do something together: an act of each."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

EACH = [
    ("en", "Romania, Latvia and Estonia expelled two diplomats each.", {"ro", "lv", "ee"}),
    ("en", "The US, the EU and Britain sanctioned Anton Kral.", {"us", "eu", "uk"}),
    ("en", "Anton Kral, who was sanctioned by the US and Canada in 2022, lives in Minsk.", {"us", "ca"}),
    ("en", "Both Britain and Canada lifted sanctions on the bank Primerbank.", {"uk", "ca"}),
    ("en", "Anton Kral is under US and EU sanctions.", {"us", "eu"}),
    ("fr", "La Grande-Bretagne et l'UE ont imposé vendredi des sanctions à Anton Kral.", {"uk", "eu"}),
    ("fr", "La Pologne, la Lituanie et la Lettonie ont expulsé chacune deux diplomates.", {"pl", "lt", "lv"}),
    ("ru", "Польша, Литва и Латвия выслали по два дипломата.", {"pl", "lt", "lv"}),
    ("ru", "Лондон и Вашингтон выслали дипломата Джона Смита.", {"uk", "us"}),
    ("fr", "La Pologne et la France ont expulsé le diplomate Anton Kral.", {"pl", "fr"}),
    ("ru", "Санкции против Антона Краля введены США и Канадой в 2022 году.", {"us", "ca"}),
    ("ru", "Антон Краль находится под санкциями Британии и Евросоюза.", {"uk", "eu"}),
]

ONE = [
    ("en", "Anton Kral was sanctioned by the US, and Britain condemned him.", "us"),
    ("en", "Anton Kral was sanctioned by the US, Canada's ally.", "us"),
    ("en", "Anton Kral was sanctioned by the US or Canada.", "us"),
    ("en", "The US and Canada argued and Britain sanctioned Anton Kral.", "uk"),
    ("en", "The US and Canada sanctioned 30 companies.", "us"),
    ("en", "The US, unlike Canada, sanctioned Anton Kral.", "us"),
    ("fr", "Londres a sanctionné Anton Kral, et Paris l'a condamné.", "uk"),
    ("en", "Ukraine and its allies freed Anton Kral.", "ua"),
]

NOBODYS = [
    ("ru", "Польша и Литва выслали трёх дипломатов."),
    ("en", "Poland and Latvia expelled three envoys."),
    ("en", "Poland and Latvia freed Anton Kral."),
    ("fr", "La Pologne et la Lettonie ont libéré douze prisonniers."),
]


@pytest.mark.parametrize(("language", "text", "authorities"), EACH)
def test_several_authorities_do_an_act_each(language: str, text: str, authorities: set[str]) -> None:
    found = acts(text, language)
    assert {a.act.authority for a in found} == authorities
    assert len(found) == len(authorities)
    assert len({(a.act.subjects, a.act.when) for a in found}) == 1


@pytest.mark.parametrize(("language", "text", "authority"), ONE)
def test_who_only_stands_beside_an_authority_does_nothing(language: str, text: str, authority: str) -> None:
    assert [a.act.authority for a in acts(text, language)] == [authority]


@pytest.mark.parametrize(("language", "text"), NOBODYS)
def test_a_sum_of_several_or_whom_they_hold_together_is_nobodys(language: str, text: str) -> None:
    assert [a.act.authority for a in acts(text, language)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Anton Kral a été sanctionné par les États-Unis et le Canada en 2022.",
        "Anton Kral, sanctionné par la Grande-Bretagne en 2022, vit à Minsk.",
    ],
)
def test_a_year_behind_who_does_it_is_the_acts(text: str) -> None:
    assert {a.act.when for a in acts(text, "fr")} == {"2022"}
