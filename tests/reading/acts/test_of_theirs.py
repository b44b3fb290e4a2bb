"""A measure on somebody's people, firms or suppliers binds him not."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("ru", "США ввели санкции против помощников министра Олега Носова.", ""),
        ("ru", "США ввели санкции против структур миллиардера Ильи Харина.", ""),
        ("ru", "США ввели санкции против членов семьи Ильи Харина.", ""),
        ("ru", "США ввели санкции против дочерних компаний «Роснефти».", ""),
        ("ru", "США ввели санкции против поставщиков «Роснефти».", ""),
        ("en", "The US imposed sanctions on aides of minister Oleg Nosov.", ""),
        (
            "ru",
            "Роман Савин, владелец находящейся под санкциями компании «Вектор», приехал в Дубай.",
            "Вектор",
        ),
        ("ru", "Основатель попавшего под санкции банка «Заря» Роман Савин уехал.", "Заря"),
        ("ru", "Роман Савин, глава попавшего под санкции банка «Заря», уехал.", "Заря"),
        ("ru", "США ввели санкции против министров Олега Носова и Ивана Котова.", "Олег Носов; Иван Котов"),
        ("ru", "США ввели санкции против главы МВД Олега Носова.", "Олег Носов"),
        ("ru", "США ввели санкции в отношении Ильи Харина.", "Илья Харин"),
        ("ru", "США ввели санкции против заместителя главы МВД Олега Носова.", "Олег Носов"),
        ("ru", "США ввели санкции против компаний «Дельта» и «Норд».", "Дельта; Норд"),
    ],
)
def test_whose_they_are_is_bound_by_nothing(language: str, text: str, names: str) -> None:
    told = [act.act for act in acts(text, language) if act.act.kind == "impose"]
    assert ["; ".join(s.name for s in act.subjects) for act in told] == [names]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Сообщника Петра Зимина Льва Гордина экстрадировала Турция.", "Лев Гордин"),
        ("Задержали брата Петра Зимина Льва Гордина.", "Лев Гордин"),
        ("Задержан водитель Петра Зимина Лев Гордин.", "Лев Гордин"),
    ],
)
def test_of_two_names_behind_a_noun_the_first_is_whose_he_is(text: str, name: str) -> None:
    (told,) = acts(text, "ru")
    assert [s.name for s in told.act.subjects] == [name]
