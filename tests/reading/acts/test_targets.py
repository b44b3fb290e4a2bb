"""Whom and what a sanctions act binds: never where it holds, since when, or a half of a number."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

ABOUT = {"fr": " Les sanctions restent.", "en": " The sanctions stand.", "ru": " Санкции действуют."}


def bound(text: str, language: str, kind: str = "impose") -> list[tuple[str | None, list[str]]]:
    found = acts(text + ABOUT[language], language, kind)
    return [(a.measure, [s.name for s in a.subjects]) for _, a in found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "OFAC designated these entities pursuant to President Hale's order."),
        ("en", "The executives will be banned from entering China."),
        ("en", "The measures were renewed by the EU on Friday."),
        ("en", "The rules hold a ban on making funds available to them."),
        ("fr", "Les sociétés ont réduit les parts de Petr Novak."),
        ("ru", "Их активы на территории ЕС заморожены."),
        ("ru", "Лицам из списка запрещен въезд на территорию ЕС."),
        ("ru", "Опубликован список граждан США, которым запрещен въезд в Россию."),
    ],
)
def test_where_and_by_whose_order_is_no_target(language: str, text: str) -> None:
    for kind in ("impose", "amend"):
        assert all(
            found in ((None, []), ("entry", []), ("assets", [])) for found in bound(text, language, kind)
        )


@pytest.mark.parametrize(
    "text",
    [
        "L'UE a imposé des sanctions contre le juge de la Cour suprême Anton Kral.",
        "L'UE a imposé des sanctions visant le juge de la Cour suprême péruvienne Anton Kral.",
    ],
)
def test_what_an_office_is_of_is_no_target(text: str) -> None:
    assert bound(text, "fr") == [(None, ["Anton Kral"])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The EU imposed sanctions on at least 40 judges."),
        ("en", "Canada imposed sanctions on Ivan Morel and Anna Petrova."),
        ("en", "The Treasury offered sanctions relief based on concrete steps."),
        ("en", "The resolution tightened the sanctions on the question of smuggling."),
        ("en", "The EU lifted the sanctions hitting the country."),
        ("fr", "Londres a imposé des sanctions contre plus de 40 juges."),
        ("fr", "Le Canada impose de nouvelles sanctions contre des responsables."),
        ("fr", "L'UE a levé les sanctions visant le pays."),
        ("fr", "La résolution renforce les sanctions sur la question de la contrebande."),
        ("ru", "ЕС снял санкции с этих людей."),
        ("ru", "Под санкции попали прокуроры Иван Морель и Анна Петрова."),
        ("ru", "Лондон ввёл санкции против «Вектора»."),
        ("ru", "ЕС снял санкции с этой страны."),
    ],
)
def test_whom_a_measure_binds_is_not_what_it_is_on(language: str, text: str) -> None:
    for kind in ("impose", "amend", "lift"):
        assert {measure for measure, _ in bound(text, language, kind)} <= {None}


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Belaruskali's assets have been frozen in the European Union since 2022.", ["Belaruskali"]),
        ("en", "The Treasury blocked the assets of Belaruskali in 2021.", ["Belaruskali"]),
        (
            "en",
            "The assets of Belaruskali and Belneftekhim were frozen by the EU.",
            ["Belaruskali", "Belneftekhim"],
        ),
        ("fr", "Les avoirs de Belaruskali sont gelés dans l'Union européenne.", ["Belaruskali"]),
        ("ru", "Активы Беларуськалия заморожены в ЕС.", ["Беларуськалия"]),
        ("ru", "ЕС заморозил активы «Беларуськалия» и «Белнефтехима».", ["Беларуськалия", "Белнефтехим"]),
    ],
)
def test_whose_assets_are_frozen_is_bound(language: str, text: str, names: list[str]) -> None:
    found = acts(text, language, "impose")
    assert [[s.name for s in a.subjects] for _, a in found] == [names]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A Paris court froze the assets of the firm."),
        ("fr", "Un tribunal a gelé les avoirs de la société."),
        ("ru", "Суд заморозил активы компании."),
    ],
)
def test_a_court_that_freezes_assets_makes_no_sanction(language: str, text: str) -> None:
    assert acts(text, language, "impose") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Any person sanctioned by the EU must leave."),
        ("fr", "La mesure vise Petr Novak ou toute autre personne sanctionnée, précise l'OFAC."),
        ("en", "The measures provide for travel limits, the freezing of assets and other steps."),
        ("fr", "Toute autre personne sanctionnée par l'UE doit partir."),
        ("ru", "Любой человек, внесенный ЕС в санкционный список, должен уехать."),
    ],
)
def test_whoever_it_may_be_is_nobody(language: str, text: str) -> None:
    assert bound(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Officials said that anti-Russia sanctions would be extended."),
        ("en", "The anti-Belarus sanctions will be renewed."),
        ("fr", "Les sanctions anti-Russie seront prolongées."),
    ],
)
def test_whom_sanctions_are_against_does_not_make_them(language: str, text: str) -> None:
    assert [a.authority for _, a in acts(text, language, "amend")] == [None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Совет ЕС принял решение продлить санкции против Беларуси."),
        ("en", "The Council adopted a decision to extend the sanctions against Belarus."),
        ("fr", "Le Conseil a adopté une décision pour prolonger les sanctions contre le Bélarus."),
    ],
)
def test_a_decision_to_extend_imposes_nothing(language: str, text: str) -> None:
    assert bound(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            'OFAC issued General License 13, "Authorizing Transactions With Joint Stock Company Belavia".',
        ),
        ("en", "OFAC issued General License 8, “Authorizing the Wind Down of Dealings With Potash House”."),
        (
            "fr",
            "L'OFAC a publié la licence générale 13, « Autorisation des transactions avec Potash House ».",
        ),
    ],
)
def test_the_title_of_a_licence_is_no_company(language: str, text: str) -> None:
    assert [names for _, names in bound(text, language, "license")] == [[]]


def test_a_state_that_permits_is_not_what_is_permitted() -> None:
    for text in (
        "США разрешили операции с банками до 25 мая.",
        "Также США разрешили сделки с тремя банками.",
    ):
        found = acts(text + ABOUT["ru"], "ru", "license")
        assert [(a.measure, a.subjects) for _, a in found] in ([], [(None, ())])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "США разрешили операции с «Белавиа» до 25 мая."),
        ("en", "The Treasury authorized certain transactions with Belavia on Friday."),
        ("en", "OFAC has authorized transactions involving Belavia."),
    ],
)
def test_whom_dealings_are_permitted_with_is_bound(language: str, text: str) -> None:
    assert [len(names) for _, names in bound(text, language, "license")] == [1]


FROZEN = [
    ("fr", "Paris a décrété lundi le gel des avoirs de l'homme d'affaires Anton Kral.", "fr", "Anton Kral"),
    ("fr", "L'UE a levé le gel des avoirs d'Anton Kral.", "eu", "Anton Kral"),
    ("fr", "L'UE a prolongé le gel des avoirs d'Anton Kral.", "eu", "Anton Kral"),
    ("ru", "Лондон ввёл заморозку активов Антона Краля.", "uk", "Антон Краль"),
    # Whose a list is.
    ("fr", "Anton Kral a été retiré lundi de la liste noire de l'Union européenne.", "eu", "Anton Kral"),
    ("fr", "Anton Kral a été radié de la liste noire américaine.", "us", "Anton Kral"),
    (
        "fr",
        "Anton Kral a été retiré de la liste noire à la demande de l'Union européenne.",
        None,
        "Anton Kral",
    ),
]


@pytest.mark.parametrize(("language", "text", "authority", "name"), FROZEN)
def test_whose_assets_are_frozen_and_whose_list_is_left(
    language: str, text: str, authority: str | None, name: str
) -> None:
    ((_, act),) = acts(text, language)
    assert (act.authority, [s.name for s in act.subjects]) == (authority, [name])


def test_a_wanted_list_frees_nobody() -> None:
    text = "Dix détenus ont été libérés. Anton Kral a été retiré de la liste des personnes recherchées."
    assert "denied" not in {a.factuality for a, _ in acts(text, "fr")}
