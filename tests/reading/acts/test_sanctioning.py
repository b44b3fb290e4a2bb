"""Whose a sanction is where only the law tells it."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

BY_LAW = [
    ("en", "Sable Maritime Ltd was designated pursuant to Executive Order 14024. Sanctions work.", "us"),
    ("en", "Sable Maritime is designated under E.O. 13818 for corruption. Sanctions work.", "us"),
    ("en", "Sable Maritime was designated under the Immigration and Nationality Act. Sanctions work.", "us"),
    (
        "en",
        "OFAC sanctioned a bank. Sable Maritime was designated pursuant to Executive Order 14024.",
        "us-ofac",
    ),
    ("en", "Sable Maritime was sanctioned under Council Regulation 269/2014. Sanctions work.", "eu"),
    ("en", "Sable Maritime was designated for corruption. Sanctions work.", None),
]


@pytest.mark.parametrize(("language", "text", "authority"), BY_LAW)
def test_a_law_tells_whose_a_sanction_is(language: str, text: str, authority: str | None) -> None:
    found = acts(text, language)
    assert found and found[-1].act.authority == authority


LISTED = "La société Sable Maritime a été inscrite sur la liste des sanctions"
BY_FRENCH_LAW = [
    ("en vertu de l'Executive Order 14024", "us"),
    ("par un règlement du Conseil", "eu"),
    ("lundi", None),
]


@pytest.mark.parametrize(("law", "authority"), BY_FRENCH_LAW)
def test_a_law_tells_whose_a_french_sanction_is(law: str, authority: str | None) -> None:
    assert [a.act.authority for a in acts(f"{LISTED} {law}.", "fr")] == [authority]


@pytest.mark.parametrize(
    ("language", "text", "authority"),
    [
        ("ru", "После выхода из Евросоюза Британия наложила санкции на 20 человек.", "uk"),
        ("ru", "Вместе с Евросоюзом Канада наложила санкции на 20 человек.", "ca"),
        ("ru", "Евросоюз наложил санкции на 20 человек.", "eu"),
        ("en", "ECOWAS lifts sanctions against Guinea and Mali.", "ECOWAS"),
        ("fr", "La Cédéao a imposé lundi des sanctions au Niger.", "Cédéao"),
    ],
)
def test_who_imposes_is_who_does_the_verb(language: str, text: str, authority: str) -> None:
    assert [found.act.authority for found in acts(text, language)] == [authority]


COUNCILS = [
    ("fr", "Les sanctions de l'UE restent. Le Conseil a imposé des sanctions à Anna Novak.", "eu"),
    ("fr", "Le Conseil de sécurité siège, l'UE aussi. Le Conseil a imposé des sanctions à Anna Novak.", "un"),
    ("fr", "Le Conseil national siège, l'UE aussi. Le Conseil a imposé des sanctions à Anna Novak.", None),
    ("fr", "Le Conseil a imposé des sanctions à Anna Novak.", None),
    ("en", "EU measures stand. Today the Council imposed sanctions on Anna Novak.", "eu"),
    ("en", "EU measures stand. The Council met. The Council imposed sanctions on Anna Novak.", "eu"),
    ("en", "The State Council and the EU met. The Council imposed sanctions on Anna Novak.", None),
    ("ru", "ЕС следит. Совет также продлил санкции против Анны Новак.", "eu"),
]


@pytest.mark.parametrize(("language", "text", "authority"), COUNCILS)
def test_whose_council_is_called_so_and_no_more(language: str, text: str, authority: str | None) -> None:
    (found,) = acts(text, language)
    assert found.act.authority == authority


EASED = "The United States lifted sanctions on Belavia on Monday. The US lifted the ban on potash too. "


@pytest.mark.parametrize(
    ("more", "authority"),
    [("Belavia had been sanctioned in 2021.", "us"), ("Minsk was sanctioned by Western countries.", None)],
)
def test_the_one_maker_of_a_text_made_what_nobody_else_did(more: str, authority: str | None) -> None:
    assert acts(EASED + more, "en")[-1].act.authority == authority


@pytest.mark.parametrize(
    ("language", "text", "authority"),
    [
        ("ru", "Евросоюз продлил санкции против Антона Краля. Его внесли в список в 2023 году.", "eu"),
        ("en", "Canada extended its sanctions on Anton Kral. He was blacklisted in 2023.", "ca"),
        ("fr", "L'UE a prolongé les sanctions contre Anton Kral. Il avait été inscrit sur la liste en 2023.",
         "eu"),
        ("ru", "Евросоюз продлил санкции против Антона Краля. Лондон внёс его в список в 2023 году.",
         "uk"),
    ],
)  # fmt: skip
def test_who_extends_sanctions_had_imposed_them(language: str, text: str, authority: str) -> None:
    assert acts(text, language)[-1].act.authority == authority
