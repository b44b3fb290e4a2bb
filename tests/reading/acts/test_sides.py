"""Who meets and who agrees: those whom a noun tells by their state, a body that speaks for others, and sides
of talks that a verb holds."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

MET = [
    ("en", "U.S. officials met Taliban authorities in Kabul.", {"U.S. officials", "Taliban authorities"}),
    ("en", "Danish and Greek diplomats met in Oslo on Friday.", {"Danish and Greek diplomats"}),
    ("en", "Iran and Oman held a second round of talks in Rome.", {"Iran", "Oman"}),
    ("en", "Talks between Chad and Libya took place in Tunis on Friday.", {"Chad", "Libya"}),
    # Beside a town of another state, a man's surname is a town.
    (
        "fr",
        "Jean Paris est libre. Les négociations entre l'Iran et Paris ont eu lieu lundi.",
        {"Iran", "Paris"},
    ),
    ("fr", "Des négociateurs danois et grecs se sont rencontrés à Oslo.", {"négociateurs danois et grecs"}),
    (
        "fr",
        "Le président serbe Aleksandar Vucic et le ministre Albin Kurti se sont rencontrés jeudi.",
        {"Aleksandar Vucic", "Albin Kurti"},
    ),
    (
        "fr",
        "Emmanuel Macron a rencontré les ambassadeurs de l'UE.",
        {"Emmanuel Macron", "ambassadeurs de l'UE"},
    ),
    ("ru", "Переговоры между Латвией и Ливией прошли в Тунисе.", {"Латвия", "Ливия"}),
]


@pytest.mark.parametrize(("language", "text", "names"), MET)
def test_who_meets(language: str, text: str, names: set[str]) -> None:
    ((claim, act),) = acts(text, language, "meet")
    assert claim.factuality == "asserted"
    assert {s.name for s in act.subjects} == names


@pytest.mark.parametrize(
    ("language", "text", "where"),
    [
        ("en", "Talks between Chad and Libya took place in Tunis on Friday.", "Tunis"),
        ("fr", "Les pourparlers entre le Tchad et la Libye ont repris mardi à Tunis.", "Tunis"),
        ("en", "Oman hosted a meeting between Chad and Libya in Muscat on Monday.", "Muscat"),
    ],
)
def test_where_talks_are_held_by_their_verb(language: str, text: str, where: str) -> None:
    ((_, act),) = acts(text, language, "meet")
    assert (act.where, act.when is not None) == (where, True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "President Aliyev refused to attend negotiations with Nikol Pashinyan in Spain."),
        ("fr", "Bakou a refusé de participer aux négociations avec Erevan."),
    ],
)
def test_who_stays_away_does_not_meet(language: str, text: str) -> None:
    assert [c.factuality for c, _ in acts(text, language, "meet")] == ["denied"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Russian troops met Ukrainian resistance near the town."),
        ("en", "The president met Russian demands halfway."),
        ("en", "The ministers agreed to meet again in November."),
        ("fr", "Le ministre a reçu les familles des otages."),
        ("ru", "Переговоры между правительством и оппозицией Венесуэлы прошли впервые за год."),
        ("en", "Oman agreed to receive citizens of Chad."),
        ("en", "France met Argentina in the final in Doha."),
        ("fr", "La France rencontre l'Allemagne samedi à Munich."),
        ("en", "No talks between Chad and Libya are planned."),
        ("fr", "Aucune rencontre entre le Tchad et la Libye n'est prévue."),
        ("en", "Iran met Kurdish protesters with bullets."),
    ],
)
def test_no_meeting(language: str, text: str) -> None:
    assert acts(text, language, "meet") == []


def test_who_welcomes_talks_is_no_side_of_them() -> None:
    ((_, act),) = acts("Norway welcomed the talks between Chad and Libya.", "en", "meet")
    assert {s.name for s in act.subjects} == {"Chad", "Libya"}


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Sudan rebels sign ceasefire", {"Sudan rebels"}),
        ("en", "Israel and Hamas agreed to a truce on Wednesday.", {"Israel", "Hamas"}),
        (
            "en",
            "A ceasefire has been agreed by the Malian government and Niger.",
            {"Malian government", "Niger"},
        ),
        ("fr", "Le Mali et les rebelles touaregs ont conclu une trêve mardi.", {"Mali", "rebelles touaregs"}),
        ("fr", "Le Mali a signé un accord avec la rébellion.", {"Mali", "rébellion"}),
        (
            "en",
            "The government of Venezuelan President Nicolas Maduro signed a deal with the opposition.",
            {"government of Venezuelan President Nicolas Maduro", "opposition"},
        ),
    ],
)
def test_who_agrees(language: str, text: str, names: set[str]) -> None:
    ((_, act),) = acts(text, language, "agree")
    assert {s.name for s in act.subjects} == names


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "Israel and Hamas agreed to a ceasefire on 10 December.", "2025-12-10"),
        ("fr", "Le Mali et le Niger ont conclu une trêve le 9 décembre.", "2025-12-09"),
    ],
)
def test_the_day_beside_a_deal_is_that_of_agreeing(language: str, text: str, day: str) -> None:
    ((_, act),) = acts(text, language, "agree")
    assert str(act.when) == day


def test_the_day_of_a_source_is_not_that_of_talks() -> None:
    ((_, act),) = acts(
        "Iran and Oman have held talks on trade, according to Nour News late Saturday.", "en", "meet"
    )
    assert act.when is None
