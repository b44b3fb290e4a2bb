"""How Russian-language police, courts and papers report: whole names with the surname first, families, those
counted who are named behind a dash, proceedings that begin, and whom those kill who act for a state."""

from __future__ import annotations

import pytest

from tests.reading.told import acts, counts


def named(text: str, kind: str) -> list[list[str]]:
    return [[s.name for s in act.subjects] for _, act in acts(text, "ru", kind)]


@pytest.mark.parametrize(
    ("text", "kind", "whom"),
    [
        ("Задержан Петров Иван Сергеевич, 1986 года рождения.", "detain", ["Петров Иван Сергеевич"]),
        (
            "Задержаны Петров Иван Сергеевич и Сидорова Анна Петровна.",
            "detain",
            ["Петров Иван Сергеевич", "Сидорова Анна Петровна"],
        ),
        ("Посол просил освободить А.Н.Новака и Е.В.Мореля.", "release", ["А.Н.Новак", "Е.В.Морель"]),
        (
            "Посол просил освободить из-под стражи задержанных в Баку репортёров Яна Новака и Эмиля Мореля.",
            "release",
            ["Ян Новак", "Эмиль Морель"],
        ),
    ],
)
def test_a_name_is_whole(text: str, kind: str, whom: list[str]) -> None:
    assert named(text, kind) == [whom]


@pytest.mark.parametrize(
    "text",
    [
        "Задержан Петров Иван Сергеевич. Иван Петров вину не признал. Петрова отправили в СИЗО.",
        "Задержан Петров Иван Сергеевич. Петров вину не признал. Ивана Петрова отправили в СИЗО.",
    ],
)
def test_who_is_named_surname_first_is_one(text: str) -> None:
    assert named(text, "detain") == [["Петров Иван Сергеевич"]] * 2


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        (
            "Суд арестовал двух репортёров — главу редакции Sputnik Яна Новака и редактора Эмиля Мореля.",
            ["Ян Новак", "Эмиль Морель"],
        ),
        (
            "Арестовали двоих граждан страны — 60-летнего Яна Новака и его 55-летнего брата Эмиля Новака.",
            ["Ян Новак", "Эмиль Новак"],
        ),
        (
            "Задержаны двое помощников депутата — адвокат Ян Новак и юрист Эмиль Морель.",
            ["Ян Новак", "Эмиль Морель"],
        ),
        ("Суд арестовал троих участников акции — соратников Яна Новака и Эмиля Мореля.", []),
        ("Суд арестовал двоих активистов — об этом сообщили адвокаты Ян Новак и Эмиль Морель.", []),
    ],
)
def test_a_dash_leads_to_as_many_as_were_counted(text: str, whom: list[str]) -> None:
    assert named(text, "detain") == [whom]


BROTHERS = "В Баку похоронили Яна Вагнера и его брата Эмиля Вагнера. "


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        (BROTHERS + "Братьев Вагнеров задержали вместе с другими.", ["Ян Вагнер", "Эмиль Вагнер"]),
        ("Братьев Вагнеров задержали вместе с другими.", []),
        ("Полиция задержала братьев Вагнера.", []),
        ("Полиция задержала его младшего брата Эмиля Вагнера.", ["Эмиль Вагнер"]),
    ],
)
def test_a_family_is_those_named_of_it(text: str, whom: list[str]) -> None:
    assert named(text, "detain") == [whom]


@pytest.mark.parametrize(
    ("text", "whom", "factuality"),
    [
        ("Суд возбудил против Вагнера уголовное дело.", ["Вагнер"], "asserted"),
        (
            "Мальчика усыновили Вагнеры. Прокуратура возбудила против Вагнера дело.",
            ["Вагнер"],
            "asserted",
        ),
        ("Следствие сообщило о возбуждении дела против Яна Новака.", ["Ян Новак"], "asserted"),
        (
            "Прокурор запросил разрешение на начало уголовного преследования Яна Новака.",
            ["Ян Новак"],
            "possible",
        ),
        ("Прокуратура возбудила дело после гибели в СИЗО Яна Новака.", [], "asserted"),
        ("Суд возбудил дело против «Вагнера».", [], "asserted"),
    ],
)
def test_proceedings_that_begin(text: str, whom: list[str], factuality: str) -> None:
    ((claim, act),) = acts(text, "ru", "charge")
    assert ([s.name for s in act.subjects], claim.factuality) == (whom, factuality)


HELD = " Раньше он сидел в тюрьме."


@pytest.mark.parametrize(
    "text",
    [
        "Полицейские застрелили Яна Новака.",
        "Сотрудники ФСБ застрелили Яна Новака.",
        "Ян Новак был убит поздно вечером в ходе перестрелки с полицейскими.",
        "Ян Новак был застрелен полицейскими.",
        "Ян Новак застрелен при задержании.",
    ],
)
def test_whom_those_kill_who_act_for_a_state(text: str) -> None:
    assert named(text + HELD, "die") == [["Ян Новак"]]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Сосед застрелил Яна Новака." + HELD, "die"),
        ("Ян Новак был застрелен у дома. Полиция ищет убийцу, который раньше сидел в тюрьме.", "die"),
        ("Полиция задержала соседа, застрелившего Яна Новака.", "die"),
        ("При задержании убиты двое полицейских.", "die"),
        ("Яну Вагнеру, избившему арестованного в СИЗО, дали орден.", "detain"),
        ("Преступная группа перевезла 100 сирийцев в Польшу через Молдову. Суд арестовал двоих.", "transfer"),
    ],
)
def test_what_is_no_act_of_the_kind(text: str, kind: str) -> None:
    assert not acts(text, "ru", kind)


@pytest.mark.parametrize(
    ("text", "kind", "whom"),
    [
        # Whose clause it is, and who is the object of a verb behind its subject.
        ("Эмиля Мореляна, который возглавляет епархию, суд взял под арест.", "detain", ["Эмиль Морелян"]),
        ("Об этом написал депутат Ян Новак, который сидит в СИЗО.", "detain", ["Ян Новак"]),
        (
            "Страна приступила к экстрадиции Яна Новака, который возглавлял прокуратуру и которого задержали "
            "в Лиме, сообщил в кулуарах Сената Галымжан Койгелов, заместитель прокурора.",
            "transfer",
            ["Ян Новак"],
        ),
        (
            "Суд осудил Жалынбаева Нурлана и Сыздыкова Айдара.",
            "sentence",
            ["Жалынбаев Нурлан", "Сыздыков Айдар"],
        ),
        ("Яна Новака снова отправили в колонию.", "detain", ["Ян Новак"]),
        ("Суд велел Яну Новаку оставаться под стражей.", "detain", ["Ян Новак"]),
        ("Запрос о выдаче Яна Новака удовлетворила Генпрокуратура.", "transfer", ["Ян Новак"]),
        ("Ян Новак умер в «Матросской тишине» в ноябре.", "die", ["Ян Новак"]),
        ("Яну Новаку присудили длительный срок.", "sentence", ["Ян Новак"]),
    ],
)
def test_whom_the_clause_tells_of(text: str, kind: str, whom: list[str]) -> None:
    assert named(text, kind) == [whom]


@pytest.mark.parametrize(
    ("text", "kind", "authorities"),
    [
        (
            "Беларусь отпустила 14 человек: двоих граждан Польши и Германии, одного француза.",
            "release",
            ["by"],
        ),
        ("Минск отпустил троих, Варшава — одного.", "release", ["by", "pl"]),
        ("Блогеров Тулкина Астанова и Яна Новака обвиняют в экстремизме.", "charge", [None]),
        ("Астана выслала двоих дипломатов.", "expel", ["kz"]),
    ],
)
def test_who_acts(text: str, kind: str, authorities: list[str | None]) -> None:
    assert [act.authority for _, act in acts(text, "ru", kind)] == authorities


@pytest.mark.parametrize(
    ("text", "kind", "days"),
    [
        ("29 июля выслали Яна Новака. Его осудили на девять лет.", "sentence", [None]),
        ("Яна Новака выслали в Вену, где 9 июля арестовали.", "expel", [None]),
        ("Яна Новака выслали 9 июля в Вену, где арестовали.", "expel", ["2025-07-09"]),
        ("Десятерых депортировали в Вену, где 9 июля их обменяли на четверых чилийцев.", "expel", [None]),
        ("29 июля выслали Яна Новака (он осуждён на пять лет).", "sentence", [None]),
    ],
)
def test_the_day_is_its_own(text: str, kind: str, days: list[str | None]) -> None:
    assert [act.when for _, act in acts(text, "ru", kind)] == days


@pytest.mark.parametrize(
    ("text", "kind", "factuality"),
    [
        ("Из текста следует, что Лима отпускает 32 человек.", "release", "asserted"),
        ("Суду следует отпустить Яна Новака.", "release", "possible"),
        (
            "О перемирии и об обмене заложников на заключённых Израиль и ХАМАС сговорились.",
            "release",
            "planned",
        ),
    ],
)
def test_whether_it_happened(text: str, kind: str, factuality: str) -> None:
    assert {claim.factuality for claim, _ in acts(text, "ru", kind)} == {factuality}


@pytest.mark.parametrize(
    ("text", "kind", "whom"),
    [
        ("Рига ввела санкции против «Лукойла» и «Роснефти».", "impose", ["Лукойл", "Роснефть"]),
        ("Рига ввела санкции против компании «Лукойл».", "impose", ["Лукойл"]),
        (
            "Отряд отдал Красному Кресту семерых: медика Яна Новака, Матана Ангреста и Алона Охеля.",
            "release",
            ["Ян Новак", "Матан Ангрест", "Алон Охель"],
        ),
        (
            "Минюст признал СМИ-иноагентами The Sample и журналиста Яна Новака.",
            "impose",
            ["The Sample", "Ян Новак"],
        ),
    ],
)
def test_a_name_is_in_the_nominative(text: str, kind: str, whom: list[str]) -> None:
    assert named(text, kind) == [whom]


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("Ильхам Алиев помиловал 100 осуждённых.", "az"),
        ("Президент Алиев помиловал 100 осуждённых.", "az"),
        ("Для Рината Алиева прокурор попросил 15 лет.", None),
        ("Рустам Алиев приговорён к пяти годам.", None),
        ("Шёл суд над Ринатом Алиевым. На другой день Алиева отправили в СИЗО.", None),
    ],
)
def test_a_leader_has_his_own_first_name(text: str, authority: str | None) -> None:
    assert [act.authority for _, act in acts(text, "ru")] == [authority]


def test_three_swap_as_no_two_do() -> None:
    text = "Прошёл обмен заключёнными между Перу, Чили и Кубой: в столице обменяли 26 человек."
    assert {act.authority for _, act in acts(text, "ru", "release")} <= {None}


def test_what_is_handed_to_the_police_is_nobody() -> None:
    assert not acts("Управление собрало досье и отдало его Службе безопасности.", "ru")


def test_an_article_of_law_counts_nobody() -> None:
    assert not counts("На основании статьи 50 осуждённым запретили создавать партии.", "ru")
