"""An act that is one of the topics of talks has not been done; a list for an exchange binds nobody."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("en", "The release of Ivan Sample was one of the topics.", "possible"),
        ("en", "The release of Ivan Sample is one of their demands.", "possible"),
        ("en", "One of the topics was the release of Ivan Sample.", "possible"),
        ("en", "Another topic of the talks was the release of Ivan Sample.", "possible"),
        ("en", "Also on the agenda was the release of Ivan Sample.", "possible"),
        ("en", "Among the topics was the release of Ivan Sample.", "possible"),
        ("en", "A key issue was the release of Ivan Sample.", "possible"),
        ("en", "The main subject of the meeting was the release of Ivan Sample.", "possible"),
        ("en", "The release of Ivan Sample was one of the topics of the talks.", "possible"),
        ("en", "The release from prison of Ivan Sample was one of the first issues.", "possible"),
        ("en", "One of the results was the release of Ivan Sample.", "asserted"),
        ("en", "The big story of the day was the release of Ivan Sample.", "asserted"),
        ("en", "The release of Ivan Sample was one of the biggest stories of the year.", "asserted"),
        ("fr", "La libération de Jean Essai était l'un des sujets de la rencontre.", "possible"),
        ("fr", "La libération de Jean Essai a été le principal sujet des discussions.", "possible"),
        ("fr", "L'un des sujets de la rencontre était la libération de Jean Essai.", "possible"),
        ("fr", "Le principal thème de la rencontre était la libération de Jean Essai.", "possible"),
        ("fr", "La libération de Jean Essai a été l'un des moments forts de la visite.", "asserted"),
        ("ru", "Возможный обмен заключёнными был одним из вопросов повестки дня.", "possible"),
        ("ru", "Освобождение Ивана Петрова было одной из главных тем переговоров.", "possible"),
        ("ru", "Одним из вопросов переговоров стало освобождение Ивана Петрова.", "possible"),
        ("ru", "Одна из тем встречи — освобождение Ивана Петрова.", "possible"),
        ("ru", "Тема встречи — освобождение журналиста Ивана Петрова.", "possible"),
        ("ru", "Среди тем встречи — обмен троих заключённых.", "possible"),
        ("ru", "Освобождение Ивана Петрова — условие сделки.", "possible"),
        ("ru", "Условием сделки названо освобождение Ивана Петрова.", "possible"),
        ("ru", "Главным условием сделки было названо освобождение Ивана Петрова.", "possible"),
        ("ru", "Сроки освобождения Ивана Петрова пока неизвестны.", "possible"),
        ("ru", "Новость дня — освобождение Ивана Петрова.", "asserted"),
        ("ru", "Освобождение Ивана Петрова — часть сделки с США.", "asserted"),
        ("ru", "Освобождение Ивана Петрова названо победой дипломатии.", "asserted"),
        ("ru", "Одной из тем переговоров было освобождение Ивана Петрова.", "possible"),
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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Суд обязал полицию арестовать Ивана Петрова.", "announced"),
        ("Суд обязал власти задержать министра Ивана Петрова.", "announced"),
        ("Ему поручили задержать Ивана Петрова.", "announced"),
        ("Суд постановил арестовать Ивана Петрова.", "asserted"),
        ("Суд решил арестовать Ивана Петрова на два месяца.", "asserted"),
    ],
)
def test_whom_others_are_told_to_arrest_is_not_yet_arrested(text: str, told: str) -> None:
    assert [claim.factuality for claim, _ in acts(text, "ru", "detain")] == [told]


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("ru", "Президенты говорили об освобождении Ивана Петрова.", "possible"),
        ("ru", "Президенты поговорили по телефону об освобождении Ивана Петрова.", "possible"),
        ("ru", "На встрече речь шла об освобождении Ивана Петрова.", "possible"),
        ("ru", "Переговоры в Минске об освобождении Ивана Петрова продолжаются.", "possible"),
        ("ru", "Китай вёл переговоры с Канадой по освобождению Ивана Петрова.", "possible"),
        ("ru", "Китай провёл переговоры с Канадой по поводу освобождения Ивана Петрова.", "possible"),
        ("ru", "Вопрос возник в контексте освобождения Ивана Петрова.", "possible"),
        ("ru", "Министр выразил заинтересованность в освобождении Ивана Петрова.", "possible"),
        ("ru", "Министр рассказал об освобождении Ивана Петрова.", "asserted"),
        ("ru", "После переговоров с Канадой по торговле Китай освободил Ивана Петрова.", "asserted"),
        ("ru", "Переговоры завершились освобождением Ивана Петрова.", "asserted"),
        ("en", "The matter came up in the context of the release of Ivan Sample.", "possible"),
        ("en", "The minister expressed interest in the release of Ivan Sample.", "possible"),
        ("fr", "Les présidents ont parlé de la libération de Jean Essai.", "possible"),
        ("fr", "Ils ont parlé au téléphone de la libération de Jean Essai.", "possible"),
        ("fr", "Le sujet est venu dans le contexte de la libération de Jean Essai.", "possible"),
    ],
)
def test_what_is_talked_of_is_possible(code: str, text: str, told: str) -> None:
    assert [claim.factuality for claim, _ in acts(text, code, "release")] == [told]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ru", "Президенты говорили об аресте Ивана Петрова."),
        ("ru", "Он проявил интерес к аресту Ивана Петрова."),
        ("en", "The ban came in the context of the arrest of Ivan Sample."),
        ("fr", "Ils ont parlé de l'arrestation de Jean Essai."),
    ],
)
def test_an_arrest_that_is_talked_of_has_been(code: str, text: str) -> None:
    assert [claim.factuality for claim, _ in acts(text, code, "detain")] == ["asserted"]
