"""Whom *both* means where the text names them apart; and whom a measure is on where that stands before it."""

from __future__ import annotations

import pytest

from tests.reading.acts.test_targets import bound
from tests.reading.acts.test_whom import told
from tests.reading.told import acts

# language, text, kind, the subjects of the last act of that kind
APART = [
    (
        "en",
        "A court jailed Anton Kral for five years. Nina Vetrova was fined.\nBoth were arrested in May.",
        "detain",
        ["Anton Kral", "Nina Vetrova"],
    ),
    (
        "fr",
        "Le tribunal a condamné Anton Kral à cinq ans. Nina Vetrova a été relaxée.\n"
        "Tous deux ont été arrêtés en mai.",
        "detain",
        ["Anton Kral", "Nina Vetrova"],
    ),
    (
        "ru",
        "Суд приговорил Антона Гордеева к пяти годам. Нина Ветрова получила три года условно.\n"
        "Обоих задержали в мае.",
        "detain",
        ["Антон Гордеев", "Нина Ветрова"],
    ),
    (
        "ru",
        "Суд отказался освободить Антона Гордеева.\nЕго соратница Нина Ветрова вышла на свободу в мае.\n"
        "Обоих суд приговорил в 2022 году.",
        "sentence",
        ["Антон Гордеев", "Нина Ветрова"],
    ),
    (
        "ru",
        "Суд приговорил Нину Ветрову. Анна Морель получила три года. Иван Торский ждёт суда.\n"
        "Всех троих задержала полиция в мае.",
        "detain",
        ["Нина Ветрова", "Анна Морель", "Иван Торский"],
    ),
    (
        "ru",
        "Суд приговорил Нину Ветрову. Анна Морель получила три года.\n"
        "По словам адвоката Павла Торского, обеих задержали в мае.",
        "detain",
        ["Нина Ветрова", "Анна Морель"],
    ),
    (
        "ru",
        "Власти депортировали блогера Антона Гордеева, сообщил фонд «Пример». "
        "Его друга Ивана Торского пока не тронут.\nОбоих задержали в мае.",
        "detain",
        ["Антон Гордеев", "Иван Торский"],
    ),
]

# language, text, kind: the same, where others may be meant
OPEN = [
    ("ru", "Задержан Антон Гордеев. Арестованы двое рабочих. Обоих отпустили.", "release"),
    (
        "ru",
        "Антон Гордеев и Павел Ветров больны.\n"
        "Её спутник Иван Торский болен тоже, она просит освободить обоих.",
        "release",
    ),
    ("ru", "Суд приговорил Антона Гордеева. Мэр Иван Торский заявил, что обоих отпустят.", "release"),
    ("en", "A court jailed Anton Kral. Two women were fined. Both were freed in May.", "release"),
    # Nor are they women where a man is among them.
    ("en", "Anton Kral was jailed. Nina Vetrova was fined. Both women were freed in May.", "release"),
    ("fr", "Anton Kral a été arrêté. Anne Sample a été écrouée. Elles ont été libérées en mai.", "release"),
    ("fr", "Anton Kral et Anne Sample ont été arrêtés. Les deux hommes ont été libérés.", "release"),
    ("ru", "Антон Гордеев арестован. Нина Ветрова осуждена. Обеих освободили в мае.", "release"),
]

# text, the subjects of its last act of a kind
BEFORE = [
    ("С судовладельца Антона Гордеева ведомство санкции сняло.", "lift", ["Антон Гордеев"]),
    ("В отношении Нины Ветровой санкции отменил суд.", "lift", ["Нина Ветрова"]),
    ("Нина Ветрова была министром. В мае ЕС ввёл против неё санкции.", "impose", ["Нина Ветрова"]),
    (
        "ООН сняла санкции с Антона Гордеева и Нины Ветровой. В пятницу санкции с них сняла Канада.",
        "lift",
        ["Антон Гордеев", "Нина Ветрова"],
    ),
    ("По просьбе Антона Гордеева санкции сняли.", "lift", []),
    # A state behind a name is none of it.
    ("С банкира Антона Гордеева Минск снял санкции.", "lift", ["Антон Гордеев"]),
    ("США ввели из-за Антона Гордеева санкции.", "impose", []),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects"), APART)
def test_both_are_the_two_of_whom_the_text_tells(
    language: str, text: str, kind: str, subjects: list[str]
) -> None:
    assert told(text, language, kind)[0][-1] == subjects


@pytest.mark.parametrize(("language", "text", "kind"), OPEN)
def test_both_are_nobody_named_where_others_may_be_meant(language: str, text: str, kind: str) -> None:
    assert told(text, language, kind)[0][-1] == []


@pytest.mark.parametrize(("text", "kind", "subjects"), BEFORE)
def test_a_measure_is_on_whom_a_preposition_before_it_leads_to(
    text: str, kind: str, subjects: list[str]
) -> None:
    assert bound(text, "ru", kind)[-1][1] == subjects


def test_a_number_that_agrees_with_no_noun_is_an_object() -> None:
    assert told("Остальных пятерых приговорили к восьми годам.", "ru", "sentence") == ([[]], [5])
    assert told("Двоих суд приговорил к восьми годам.", "ru", "sentence") == ([[]], [2])


def test_a_treasury_behind_the_words_for_its_list_takes_people_off_it() -> None:
    text = "США ввели санкции. Антона Гордеева исключил из санкционного списка Минфин США."
    assert [a.authority for _, a in acts(text, "ru", "lift")] == ["us-ofac"]


def test_a_name_behind_his_friend_is_the_friends_own() -> None:
    text = (
        "Суд отказался освободить Антона Гордеева.\n"
        "Его соратнику Ивану Торскому повезло больше: он вышел на свободу 3 апреля."
    )
    assert told(text, "ru", "release")[0][-1] == ["Иван Торский"]


def test_a_sum_is_no_number_of_people() -> None:
    text = "Под залог в 20 тысяч лари освободили оператора Ивана Торского."
    assert told(text, "ru", "release") == ([["Иван Торский"]], [None])


@pytest.mark.parametrize(("state", "authority"), [("США", "us-ofac"), ("Германии", "de")])
def test_a_treasury_is_that_of_its_full_name(state: str, authority: str) -> None:
    text = f"Минфин {state} ввёл санкции против банка «Пример». Минфин внёс Ивана Краля в санкционный список."
    assert [a.authority for _, a in acts(text, "ru", "impose")] == [authority] * 2
