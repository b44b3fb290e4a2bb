"""Whose act it is by the noun of a treasury or a side, by a relative pronoun, and by one for who says so."""

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("language", "text", "authority"),
    [
        ("en", "HM Treasury has lifted financial sanctions against the bank Melon.", "uk"),
        ("en", "Germany's Treasury froze the assets of Ivan Kral.", "de"),
        ("en", "The Treasury imposed sanctions on the Iranian bank Melon.", "us-ofac"),
        ("en", "The US Treasury lifted sanctions on the Iranian bank Melon.", "us-ofac"),
        ("fr", "Le Trésor français a gelé les avoirs d'Ivan Kral.", "fr"),
        ("fr", "Le Trésor a levé les sanctions contre la banque iranienne Melon.", "us-ofac"),
        (
            "fr",
            "Le département du Trésor américain a rayé de la liste des sanctions la compagnie Belavia.",
            "us-ofac",
        ),
        ("ru", "Казначейство США ввело санкции против банка «Дыня».", "us-ofac"),
        ("ru", "Британское казначейство ввело санкции против банка «Дыня».", "uk"),
    ],
)
def test_a_treasury_is_that_of_its_state(language: str, text: str, authority: str) -> None:
    assert [a.authority for _, a in acts(text, language)] == [authority]


@pytest.mark.parametrize(
    ("language", "text", "authority"),
    [
        ("en", "The Armenian side released 12 Azerbaijani prisoners.", "am"),
        ("en", "The far side released 12 Azerbaijani prisoners.", None),
        ("fr", "La partie arménienne a libéré douze prisonniers.", "am"),
        ("ru", "Украинской стороной освобождены 12 россиян.", "ua"),
    ],
)
def test_a_side_is_its_state(language: str, text: str, authority: str | None) -> None:
    assert [a.authority for _, a in acts(text, language, "release")] == [authority]


@pytest.mark.parametrize(
    ("language", "text", "authority"),
    [
        ("ru", "США, которые в декабре 2021 года внесли Ивана Ветрова в чёрный список, промолчали.", "us"),
        ("ru", "Ветров, которого в декабре 2021 года внесли в чёрный список, промолчал.", None),
        ("en", "The EU Council said that it has decided to suspend its sanctions on Mali.", "eu"),
        ("fr", "Le Canada a annoncé qu'il avait décidé de lever les sanctions contre la banque Melon.", "ca"),
        ("en", "The lawyer said that it was decided to suspend the sanctions on Mali.", None),
    ],
)
def test_a_pronoun_is_whom_it_takes_up(language: str, text: str, authority: str | None) -> None:
    assert [a.authority for _, a in acts(text, language)] == [authority]


@pytest.mark.parametrize(
    ("language", "text", "authority"),
    [
        ("en", "The EU met on Monday. The bloc blacklisted the judge Ivan Kral.", "eu"),
        ("en", "The EU met on Monday. The 27-nation bloc blacklisted the judge Ivan Kral.", "eu"),
        ("en", "The EU met on Monday. The opposition bloc sanctioned the judge Ivan Kral.", None),
        ("fr", "L'UE s'est réunie lundi. Le bloc de l'opposition a sanctionné le juge Ivan Kral.", None),
        ("en", "ECOWAS left the EU cold on Monday. The bloc blacklisted the judge Ivan Kral.", None),
        ("en", "The EU met on Monday. The 27-nation bloc blacklisted the judge Ivan Kral.", "eu"),
        ("en", "The EU condemned Minsk. The Mercosur bloc blacklisted the judge Ivan Kral.", None),
        ("en", "The EU condemned Minsk. The Eastern bloc blacklisted the judge Ivan Kral.", None),
        ("fr", "L'UE s'est réunie lundi. Le bloc de l'Est a sanctionné le juge Ivan Kral.", None),
        ("fr", "L'UE s'est réunie lundi. Le bloc a sanctionné le juge Ivan Kral.", "eu"),
        ("ru", "ЕС согласовал новые санкции. Блок внёс в список судью Ивана Краля.", "eu"),
        ("en", "The Commerce Department added Melon Semiconductor to its Entity List on Monday.", "us"),
    ],
)
def test_a_bloc_is_the_union_told_before(language: str, text: str, authority: str | None) -> None:
    assert [a.authority for _, a in acts(text, language, "impose")][-1:] == [authority]


@pytest.mark.parametrize(
    "text",
    [
        "Immigration and Customs Enforcement agents took the student Vera Holub into custody on Sunday.",
        "Agents of Immigration and Customs Enforcement detained Vera Holub on Sunday.",
    ],
)
def test_a_service_is_its_states_by_all_of_its_name(text: str) -> None:
    assert [a.authority for _, a in acts(text, "en", "detain")] == ["us"]
