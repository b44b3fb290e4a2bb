"""Who is told and whose somebody is, in Russian names that show no case; women in office."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Суд продлил ей срок на год, сообщила Turan адвокат Анна Пробная.", "Анна Пробная"),
        ("Их вернули ночью, сообщил AFP представитель ООН Иван Примеров.", "Иван Примеров"),
        ("«Мы обжалуем», — заявил Гела Пробнели Радио «Свобода».", "Гела Пробнели"),
        ("«Мы обжалуем», — сказала Радио Свобода Ольга Пробная.", "Ольга Пробная"),
        ("Его отпустили, сообщает Associated Press.", "Associated Press"),
        ("Его отпустили, сообщает РИА Новости.", "RIA Novosti"),
    ],
)
def test_a_name_without_a_case_beside_who_speaks_is_told(text: str, who: str) -> None:
    assert speakers(text, "ru") == [[who]]


@pytest.mark.parametrize(
    ("text", "who", "named"),
    [
        ("По словам брата Ивана Примерова, он дома.", "брат Ивана Примерова", False),
        ("По словам матери журналистки Анны Пробной, она дома.", "мать журналистки Анны Пробной", False),
        ("По словам его брата Ивана Примерова, он дома.", "Иван Примеров", True),
        ("По словам министра Ивана Примерова, он дома.", "Иван Примеров", True),
        ("По словам адвоката Ивана Примерова, он дома.", "Иван Примеров", True),
        ("Суд отпустил Ивана Примерова. По словам адвоката Ивана Примерова, он дома.",
         "адвокат Ивана Примерова", False),
    ],
)  # fmt: skip
def test_whose_kin_or_lawyer_a_source_is_does_not_speak(text: str, who: str, named: bool) -> None:
    ((name, _, resolved),) = said(text, "ru")[-1][2]
    assert (name, resolved) == (who, named)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Адвокат Дилафруз Примерова заявила, что дело Карла Пробного закрыто. По ее словам, он дома.",
         "Дилафруз Примерова"),
        ("Депутат Гуля Примерова предлагает вернуть десять человек. Об этом она заявила в парламенте.",
         "Гуля Примерова"),
        ("Список привела правозащитница Бахытжан Пробина. По ее данным, десять человек дома.",
         "Бахытжан Пробина"),
        ("Рассказал об этом юрист Илья Бузина. По его словам, он дома.", "Илья Бузина"),
        ("Адвокат Саида Примерова заявила, что Карла Пробного били.", "Саида Примерова"),
    ],
)  # fmt: skip
def test_a_mans_word_for_an_office_makes_no_woman_a_man(text: str, who: str) -> None:
    assert {chain[0] for chain in speakers(text, "ru")} == {who}


@pytest.mark.parametrize("verb", ["просил", "попросил", "спросил"])
def test_who_asked_for_it_does_not_tell_it(verb: str) -> None:
    assert said(f"Журналиста освободили. Об этом {verb} адвокат Павел Примеров.", "ru") == []
