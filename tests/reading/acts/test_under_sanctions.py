"""Sanctions told by who is under them, by whom they target, and by verbs that only issue or decide them."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

ABOUT = {"fr": "L'UE a publié des sanctions. ", "en": "The sanctions stand. "}


def told(text: str, language: str, kind: str = "impose") -> list[tuple[str, str | None, list[str]]]:
    return [
        (c.factuality, a.authority, [s.name for s in a.subjects])
        for c, a in acts(ABOUT[language] + text, language, kind)
    ]


@pytest.mark.parametrize(
    ("language", "text", "whom"),
    [
        ("en", "Pavel Orlov, who is already under EU sanctions, declined to comment.", ["Pavel Orlov"]),
        ("en", "The measures also target Pavel Orlov, the head of a penal colony.", ["Pavel Orlov"]),
        ("fr", "Ces sanctions visent Pavel Orlov.", ["Pavel Orlov"]),
        ("fr", "Les sanctions ciblent également trois juges.", []),
        ("fr", "Pavel Orlov est sous sanctions américaines.", ["Pavel Orlov"]),
        ("en", "The Treasury issued new Russia-related sanctions against nine bankers.", []),
        ("fr", "L'UE a décidé en mai un troisième train de sanctions.", []),
        ("fr", "L'UE a décidé de nouvelles sanctions contre la Biélorussie.", []),
    ],
)
def test_they_have_been_imposed(language: str, text: str, whom: list[str]) -> None:
    assert [(f, names) for f, _, names in told(text, language)] == [("asserted", whom)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bank is not under sanctions."),
        ("en", "The bank is under threat of sanctions."),
        ("en", "The firm is under pressure from sanctions."),
        ("en", "The measures target inflation."),
        # How many are listed, and not that they were put there.
        ("en", "Some 300 people and 40 firms are now under US sanctions."),
        ("fr", "Quelque 300 personnes sont sous sanctions américaines."),
        ("en", "The EU lifted the sanctions targeting Pavel Orlov."),
        ("fr", "L'UE a levé les sanctions visant Pavel Orlov."),
        ("fr", "Ces sanctions visent à affaiblir l'armée."),
        ("fr", "L'UE a décidé de lever les sanctions contre Minsk."),
    ],
)
def test_nobody_is_put_under_sanctions(language: str, text: str) -> None:
    assert not [found for found in told(text, language) if found[0] == "asserted"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Канада продлила санкции на год. В нынешний список входят 95 человек и 14 фирм."),
        ("ru", "Чили ввело санкции. В действующий перечень внесены 75 человек."),
        ("ru", "Канада продлила санкции. В настоящее время в список включены 90 чиновников и две компании."),
        ("ru", "Канада продлила санкции. В общий санкционный список теперь входят 120 судей."),
        ("en", "Canada extended the sanctions. The current sanctions list includes 95 people."),
        ("en", "The sanctions currently target 95 people and 14 companies."),
        ("en", "A total of 95 people are currently sanctioned by the EU."),
        ("fr", "Le Canada a prolongé les sanctions. 95 personnes figurent actuellement sur la liste."),
        ("fr", "95 juges sont actuellement sanctionnés par l'UE."),
    ],
)
def test_a_list_as_it_stands_is_no_act(language: str, text: str) -> None:
    assert not [a for _, a in acts(text, language, "impose") if a.group is not None]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("ЕС ввёл санкции. В новый список вошли 12 судей и три банка.", 12),
        ("В действующий санкционный список внесены ещё 12 судей.", 12),
        ("Теперь под санкции попали 12 судей.", 12),
        ("Чад решил внести пять генералов в санкционный список, введённый после переворота.", 5),
        ("Япония намерена включить трёх судей в перечень санкций, введённый в 2022 году.", 3),
    ],
)
def test_whoever_is_put_on_a_list_is_put_there_once(text: str, number: int) -> None:
    found = [a.group.lo for _, a in acts(text, "ru", "impose") if a.group is not None]
    assert found == [number]
