"""An act that is one of the topics of talks has not been done; a list for an exchange binds nobody."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("en", "The release of Ivan Sample was one of the topics.", "possible"),
        ("en", "The release of Ivan Sample is one of their demands.", "possible"),
        ("en", "The release of Ivan Sample was one of the biggest stories of the year.", "asserted"),
        ("fr", "La libération de Jean Essai était l'un des sujets de la rencontre.", "possible"),
        ("fr", "La libération de Jean Essai a été le principal sujet des discussions.", "possible"),
        ("fr", "La libération de Jean Essai a été l'un des moments forts de la visite.", "asserted"),
        ("ru", "Возможный обмен заключёнными был одним из вопросов повестки дня.", "possible"),
        ("ru", "Освобождение Ивана Петрова было одной из главных тем переговоров.", "possible"),
        ("ru", "Освобождение Ивана Петрова стало одним из крупнейших событий года.", "asserted"),
    ],
)
def test_what_is_one_of_the_topics_is_possible(code: str, text: str, told: str) -> None:
    assert [claim.factuality for claim, _ in acts(text, code, "release")] == [told]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Заключённый Иван Петров включён в список на обмен.", []),
        ("В список для обмена вошёл журналист Иван Петров.", []),
        ("Иван Петров включён в санкционный список США.", ["Иван Петров"]),
    ],
)
def test_a_list_for_an_exchange_is_no_sanction(text: str, named: list[str]) -> None:
    assert [s.name for _, act in acts(text, "ru", "impose") for s in act.subjects] == named
