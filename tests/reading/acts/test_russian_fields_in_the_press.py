"""Fields of acts in the Russian press that another clause or another noun beside them holds."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def test_who_pardons_is_not_held() -> None:
    text = (
        "Помилование может коснуться лиц, задержанных во время акций, однако список помилованных Антоном "
        "Кралем пока неизвестен."
    )
    assert [f.act.subjects for f in acts(text, "ru")] == [()]


COUNTED = [
    ("Всего представили к награде 30 политзаключенных, но освобождены только четверо.", "release", 4),
    ("Освобождены 30 политзаключенных.", "release", 30),
]


@pytest.mark.parametrize(("text", "kind", "number"), COUNTED)
def test_the_number_behind_the_verb_is_its_own(text: str, kind: str, number: int) -> None:
    groups = [f.act.group for f in acts(text, "ru") if f.act.kind == kind]
    assert [group.lo for group in groups if group is not None] == [number]


NONE = [
    ("Всего правозащитниками на помилование было представлено 30 политзаключенных.", "pardon"),
    ("За день до подписания указа о помиловании брату активиста Павлу Новаку вынесли приговор.", "pardon"),
    ("Семеро осужденных освобождены от наказания в виде выплаты штрафов.", "release"),
    ("Четверо осужденных освобождены от наказания в виде исправительных работ.", "release"),
]


@pytest.mark.parametrize(("text", "kind"), NONE)
def test_nobody_is_freed(text: str, kind: str) -> None:
    assert [f.act for f in acts(text, "ru") if f.act.kind == kind] == []


DAYS = [
    (
        "Ольга Краль 9 марта заявила, что речь идет о событиях, произошедших ночью 12 января 2025 года, "
        "когда "
        "у входа в управление полиции сотрудники полиции незаконно и с применением насилия задержали Антона "
        "Новака.",
        "detain",
        "2025-01-12",
    ),
    ("В этот же день, 16 февраля, телеканал передал, что 47-летний Антон Краль умер в колонии.", "die", None),
    ("Телеканал передал, что 16 февраля Антон Краль умер в колонии.", "die", "2025-02-16"),
    (
        "11 сентября представитель президента США Джон Пример заявил, что Вашингтон снимает санкции с банка.",
        "lift",
        "2025-09-11",
    ),
    (
        "Россия высылает троих дипломатов в связи с участием их в несанкционированных митингах в Москве и "
        "Твери 23 января.",
        "expel",
        None,
    ),
]


@pytest.mark.parametrize(("text", "kind", "when"), DAYS)
def test_whose_day_it_is(text: str, kind: str, when: str | None) -> None:
    assert [f.act.when for f in acts(text, "ru") if f.act.kind == kind] == [when]


def test_an_embassy_is_no_place_of_its_staff() -> None:
    text = (
        "18 мая Москва в качестве ответной меры объявила 34 сотрудника французских дипломатических "
        "учреждений в России персонами нон грата."
    )
    (act,) = (f.act for f in acts(text, "ru"))
    assert act.group is not None and act.group.lo == 34
    assert act.where is None
    text = "27 мая МИД РФ объявил пятерых сотрудников посольства Хорватии в РФ персонами нон грата."
    assert [f.act.where for f in acts(text, "ru")] == [None]


def test_one_of_two_places_is_not_told() -> None:
    found = acts("Huit journalistes ont été arrêtés lundi à Minsk ou à Brest.", "fr")
    assert [f.act.where for f in found] == [None]


def test_who_is_named_later_is_nobody_told_of_before() -> None:
    text = (
        "7 июля 2020 года ФСБ задержала журналиста, советника главы «Примера» Антона Краля, который "
        "обвиняется "
        "в государственной измене (ст. 275 УК). Адвокат, руководитель объединения «Команда» Павел Морозов в "
        "день ареста журналиста рассказал о деле.\n\nТакое обвинение предъявили корреспонденту газеты "
        "Григорию Лескову. Его арестовали в 1997 году. В декабре 2001 года Лескова признали виновным и "
        "приговорили к четырем годам лишения свободы, но освободили условно-досрочно."
    )
    found = [(f.act.kind, [s.name for s in f.act.subjects]) for f in acts(text, "ru")]
    assert found[0] == ("detain", ["Антон Краль"])
    assert all("Григорий Лесков" not in names for _, names in found[:3])
    assert found[-1] == ("release", ["Григорий Лесков"])


def test_whose_spokeswoman_is_charged() -> None:
    text = (
        "Суд оставил под домашним арестом четверых оппозиционеров, обвиняемых в подстрекательстве к "
        "нарушению "
        "правил во время митинга: дома остаются пресс-секретарь Антона Краля Ольга Новак, глава ее штаба "
        "Павел "
        "Морозов и депутат Дмитрий Баранов."
    )
    names = {s.name for f in acts(text, "ru") if f.act.kind == "charge" for s in f.act.subjects}
    assert "Антон Краль" not in names


@pytest.mark.parametrize("hope", ["Мы надеемся на то, что наш", "Надеюсь, что"])
def test_what_we_hope_for_is_possible(hope: str) -> None:
    found = acts(f"{hope} журналист Антон Краль также будет освобожден.", "ru")
    assert [f.factuality for f in found] == ["possible"]


def test_the_term_that_was_is_none_of_the_new_one() -> None:
    text = (
        "Суд 20 апреля смягчил приговор активисту Антону Кралю, осужденному на четыре года лишения свободы "
        "за "
        "нарушения на митингах, до полутора лет колонии."
    )
    found = [(f.act.when, f.act.terms) for f in acts(text, "ru")]
    assert ("2025-04-20", "P4Y") not in found
    assert (None, "P4Y") in found


def test_the_day_behind_a_conjunction_is_of_its_clause() -> None:
    text = (
        "Антон Краль освобожден под подписку о невыезде после того, как неделю назад был задержан в городе "
        "Гродно по подозрению в клевете."
    )
    found = [(f.act.kind, f.act.when) for f in acts(text, "ru")]
    assert ("release", None) in found


def test_in_connection_with_is_no_charge() -> None:
    text = "Обвинения Антону Кралю были предъявлены в связи с тем, что он пользовался счетами за рубежом."
    assert [f.act.basis for f in acts(text, "ru")] == [()]
