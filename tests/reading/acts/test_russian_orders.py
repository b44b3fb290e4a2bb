"""Russian puts the words of an act in any order, and names whom it is done to in several cases."""

from __future__ import annotations

import pytest

from detente.reading.phrases import phrases_of, words
from tests.reading.acts.reader import acts

SANCTIONED = "\n\nО санкциях много говорят."
ORDERS = [
    ("Суд назначил Антону Кралю наказание в виде шести лет колонии.", "sentence"),
    ("Ольге Краль присудили десять суток ареста.", "sentence"),
    ("Пять лет колонии получил активист Антон Краль.", "sentence"),
    ("Журналиста Антона Краля отправили на семь лет в колонию.", "sentence"),
    ("Антона Краля отправили в колонию на семь лет.", "sentence"),
    ("Приговор Антону Кралю — восемь лет колонии.", "sentence"),
    ("Антон Краль проведёт в колонии восемь лет.", "sentence"),
    ("Апелляционный суд оставил приговор Антону Кралю без изменения.", "sentence"),
    ("Срок заключения Антону Кралю увеличили на два года.", "sentence"),
    ("Антону Кралю вменяют измену государству.", "charge"),
    ("Ольге Краль инкриминируют финансирование терроризма.", "charge"),
    ("Суд продлил Антону Кралю арест на три месяца.", "amend"),
    ("Арест Ольги Краль продлён до 5 июля.", "amend"),
    ("Под амнистию попали триста заключённых.", "pardon"),
    ("Помилование получили шестнадцать заключённых.", "pardon"),
    ("Заключённого Антона Краля нашли мёртвым в камере.", "die"),
    ("Адвоката Ольгу Краль не выпустили из страны.", "impose"),
    ("Политика Антона Краля не пустили в Молдавию.", "impose"),
    ("В реестр иноагентов внесены Антон Краль и Ольга Бирюк.", "impose"),
    ("Тунис: журналист приговорён к пяти годам", "sentence"),
    ("Суд в пятницу приговорил к двум годам колонии общего режима трёх активисток.", "sentence"),
    ("Антона Краля арестовали в мае: ему приписали, среди прочего, связи с подпольем.", "detain"),
    ("Первым из них тюрьму покинул Антон Краль.", "release"),
    ("Свободу получили журналист Антон Краль и политик Ольга Бирюк.", "release"),
    ("Накануне обоих помиловал президент Украины.", "pardon"),
    ("Канада внесла в санкционный список двенадцать компаний." + SANCTIONED, "impose"),
    ("В чёрный список Канада включила «Пример Лизинг»." + SANCTIONED, "impose"),
    ("В санкционный список вошли четыре судьи." + SANCTIONED, "impose"),
    ("Совет ЕС исключил из санкционного списка трёх человек." + SANCTIONED, "lift"),
    ("Санкции с «Белавиа» сняты.", "lift"),
]
TERMS = [
    ("Суд приговорил Антона Краля к полутора годам колонии.", "P1Y6M"),
    ("Антона Краля осудили на полгода.", "P6M"),
    ("Антону Кралю дали год колонии.", "P1Y"),
    ("Суд назначил Ольге Краль три с половиной года колонии.", "P3Y6M"),
    ("Суд приговорил Антона Краля в прошлом году.", None),
]


@pytest.mark.parametrize(("text", "kind"), ORDERS)
def test_an_act_is_told_in_any_order(text: str, kind: str) -> None:
    assert [(a.act.kind, a.factuality) for a in acts(text, "ru")] == [(kind, "asserted")]


@pytest.mark.parametrize(("text", "terms"), TERMS)
def test_a_term_may_have_no_number(text: str, terms: str | None) -> None:
    assert [a.act.terms for a in acts(text, "ru")] == [terms]


@pytest.mark.parametrize(
    "text",
    [
        "Суд отказал Ольге Краль в УДО.",
        "Антону Кралю отказали в условно-досрочном освобождении.",
        "В освобождении под залог Антону Кралю отказано.",
    ],
)
def test_parole_refused_is_a_release_denied(text: str) -> None:
    assert [(a.act.kind, a.factuality) for a in acts(text, "ru")] == [("release", "denied")]


@pytest.mark.parametrize(
    "text", ["Антон Краль признал себя виновным.", "Виновной себя Ольга Краль не признала."]
)
def test_who_pleads_guilty_is_not_sentenced(text: str) -> None:
    assert acts(text, "ru") == []


def test_a_pattern_may_have_its_parts_in_either_order() -> None:
    either = phrases_of("ru", "here", ["попа(л) & под санкции"])
    for text in ("попала под санкции", "под санкции вчера попали", "под новые санкции попала"):
        assert either.any(words(text)) is (text != "под новые санкции попала")
