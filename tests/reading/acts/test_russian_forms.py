"""Whom the cases and numbers of Russian words tell, whatever a parse makes of them."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


def done(text: str) -> list[tuple[str, list[str]]]:
    return [(a.kind, [s.name for s in a.subjects]) for _, a in acts(text, "ru")]


AT_THE_HEAD = [
    (
        "Учителя Олега Вербу освободили, вечером он обнял дочь, а его сосед Ян Громов остаётся под арестом.",
        [("release", ["Олег Верба"]), ("detain", ["Ян Громов"])],
    ),
    (
        "Поэтессу Дарью Клён помиловали, вечером она уже обнимала мать, "
        "а её сокамерница Инна Верес остаётся в минской колонии.",
        [("pardon", ["Дарья Клён"]), ("detain", ["Инна Верес"])],
    ),
    (
        "Ян Громов и Олег Верба — врачи. Вербу выслали в мае, Громова молдавская полиция арестовала в июне.",
        [("expel", ["Олег Верба"]), ("detain", ["Ян Громов"])],
    ),
    (
        "Хирурга Яна Громова выслали из Минска 8 марта; лечивший его в Бресте врач Олег Верба арестован.",
        [("expel", ["Ян Громов"]), ("detain", ["Олег Верба"])],
    ),
]


@pytest.mark.parametrize(("text", "expected"), AT_THE_HEAD)
def test_who_stands_in_the_accusative_before_a_verb(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert sorted(done(text)) == sorted(expected)


NOT_THEM = [
    "Ян Громов уехал. Громова жена арестовала кошку.",
    "Отца Яна Громова арестовали.",
    "Директора школы арестовали, Яна Громова не тронули.",
    "Редактора журнала, который основал Ян Громов, арестовали.",
    "Мать Яна Громова освободили.",
]


@pytest.mark.parametrize("text", NOT_THEM)
def test_who_only_stands_near(text: str) -> None:
    assert not [name for _, names in done(text) for name in names if name.endswith("Громов")]


FAMILIES = [
    ("Полиция отпустила сестёр Седу и Хеду Дадаевых.", ["Седа Дадаева", "Хеда Дадаева"]),
    ("Супругов Петра и Марину Светловских задержали в мае.", ["Пётр Светловский", "Марина Светловская"]),
    ("Освободили братьев Эяля и Томера Рубанов.", ["Эяль Рубан", "Томер Рубан"]),
    ("Минск выслал братьев Ивана и Петра Шмальцев.", ["Иван Шмальц", "Пётр Шмальц"]),
    ("Осуждены братья Иван и Пётр Рубаны.", ["Иван Рубан", "Пётр Рубан"]),
]


@pytest.mark.parametrize(("text", "names"), FAMILIES)
def test_two_of_one_surname(text: str, names: list[str]) -> None:
    assert [names for _, names in done(text)] == [names]


OF_OTHERS = [
    "Отпустили сестёр Олега и Петра Рубанов.",
    "Адвокат братьев Олега и Петра Рубанов задержан.",
    "Арестовали водителей Олега и Петра Рубанов.",
    "Брата Олега задержали в мае. Олег Рубан уехал.",
]


@pytest.mark.parametrize("text", OF_OTHERS)
def test_whose_they_are(text: str) -> None:
    assert not [names for _, names in done(text) if names]


TOGETHER = [
    "Минск освободил Олега Вербу и его брата Ивана Вербу. Братьев задержали в мае.",
    "Среди гостей были моряк Олег Верба и его брат Иван Верба. Братьев задержали в мае.",
    "Минск освободил Олега Вербу и Ивана Вербу. Мужчин арестовали в мае.",
    "Из тюрьмы вышли Инна Верес и Анна Громова. Женщин осудили в мае.",
]


@pytest.mark.parametrize("text", TOGETHER)
def test_a_plural_for_those_just_named_together(text: str) -> None:
    found = [names for kind, names in done(text) if kind in ("detain", "sentence")]
    assert [len(names) for names in found] == [2]


OTHERS = [
    "Минск освободил Олега Вербу и Инну Громову. Мужчин арестовали в мае.",
    "Минск освободил Олега Вербу и Яна Громова. Женщин арестовали в мае.",
    "Минск освободил Олега Вербу и Яна Громова. Братьев арестовали в мае.",
    "Минск освободил Олега Вербу и Яна Громова. Братьев Соминых арестовали в мае.",
    "Минск освободил Олега Вербу и Яна Громова. Полиция задержала мужчин.",
    "Минск освободил Олега Вербу и Яна Громова. Мужчин призывного возраста задерживают на улицах.",
    "Минск освободил Инну Вербу и Анну Громову. Других женщин арестовали в мае.",
    "Полиция искала банду. Об этом сообщили Олег Верба и Ян Громов. Мужчин арестовали в мае.",
]


@pytest.mark.parametrize("text", OTHERS)
def test_a_plural_for_others(text: str) -> None:
    assert not [names for kind, names in done(text) if kind == "detain" and names]


def test_a_couple_named_behind_its_noun_is_not_those_named_before() -> None:
    text = "Минск освободил Олега Вербу и Яна Громова. В Гродно под арестом остаются супруги Пётр и Инна Жук."
    assert ("detain", ["Пётр Жук", "Инна Жук"]) in done(text)


ALONE = [
    ("Артёма задержали сразу.", "Артём"),
    ("Полиция арестовала Инну.", "Инна"),
    ("В квартиру Ломовых пришли с обыском. Полиция арестовала Ломова.", "Ломов"),
    ("В дом Зориных пришли с обыском. Полиция арестовала Зорину.", "Зорина"),
]


@pytest.mark.parametrize(("text", "name"), ALONE)
def test_a_lone_name_in_its_nominative(text: str, name: str) -> None:
    assert done(text) == [("detain", [name])]


PARTED = [
    "Полиция задержала редактора Олега Вербу; его коллегу Яна Громова не тронули.",
    "Литва отказала во въезде певцу Олегу Вербе; его жену Инну Громову впустили.",
    "Судью Олега Вербу приговорили к году, его жену Инну Громову оправдали.",
    "Лев Громов условно-досрочно освобождён; Олегу Вербе в условно-досрочном освобождении отказано.",
    "Ян Громов освобождён, Олегу Вербе в помиловании отказано.",
]


@pytest.mark.parametrize("text", PARTED)
def test_one_in_each_clause(text: str) -> None:
    assert all(len(names) == 1 for _, names in done(text))
    assert ["Олег Верба"] in [names for _, names in done(text)]


ALSO_CALLED = [
    "Из тюрьмы вышел Ян Громов, более известный как рэпер Лев Сом.",
    "Из тюрьмы вышел Ян Громов, более известный в сети как Пётр Камень.",
    "Задержан певец Ян Громов (известный поклонникам как Лев Сом).",
]


@pytest.mark.parametrize("text", ALSO_CALLED)
def test_what_somebody_is_known_as_is_no_other(text: str) -> None:
    assert [names for _, names in done(text)] == [["Ян Громов"]]


HOUSEHOLDS = [
    ("Задержаны Олег Коваленко, его жена Инна Коваленко и их сосед Ян Громов.", 3),
    ("Олег Коваленко, его жена Инна Коваленко и их сосед Ян Громов задержаны.", 3),
    ("Льва Зорина, его супругу Инну и их троих детей депортировали 8 марта.", 2),
    ("Выслали Льва Зорина, его супругу Инну и их двоих детей.", 2),
    ("Пастор Лев Зорин, его супруга Инна и их двое детей депортированы.", 2),
]


@pytest.mark.parametrize(("text", "named"), HOUSEHOLDS)
def test_all_of_a_household(text: str, named: int) -> None:
    ((_, act),) = acts(text, "ru")
    assert len(act.subjects) == named
    assert (act.group is not None) == ("дет" in text)


NOT_ALL = [
    "Задержан Олег Коваленко, его жена Инна Коваленко осталась дома.",
    "Олег Коваленко, муж Инны Коваленко, задержан.",
    "Олег Коваленко, чья жена Инна Коваленко живёт в Бресте, задержан.",
]


@pytest.mark.parametrize("text", NOT_ALL)
def test_one_of_a_household(text: str) -> None:
    assert [names for _, names in done(text)] == [["Олег Коваленко"]]


GUILTY = [
    ("Суд в Гродно признал виновным в убийстве Олега Мороза его соседа Яна Громова.", ["Ян Громов"]),
    ("Суд признал виновным в нападении на судью Олега Вербу водителя Яна Громова.", ["Ян Громов"]),
    ("Присяжные признали виновной в отравлении Олега Мороза его сиделку Инну Верес.", ["Инна Верес"]),
    ("Суд признал виновным в убийстве Олега Мороза мужа Инны Верес.", []),
    ("Суд признал виновным в убийстве Олега Мороза брата Яна Громова.", []),
    ("Суд признал виновным в убийстве Олега Мороза и Яна Громова.", []),
]


@pytest.mark.parametrize(("text", "names"), GUILTY)
def test_the_convicted_behind_the_victim(text: str, names: list[str]) -> None:
    assert [name for _, found in done(text) for name in found] == names


def test_whom_her_pronoun_does_not_mean() -> None:
    text = "Адама Дадаханова суд приговорил к двум годам, саму её в апреле отпустили."
    assert ("release", ["Адам Дадаханов"]) not in done(text)


def test_a_pronoun_at_the_head_is_no_state() -> None:
    text = "Мэр узнал об аресте редактора Олега Вербы. Того задержали в среду."
    assert "tg" not in [a.authority for _, a in acts(text, "ru")]
    ((_, there),) = acts("В Того арестовали журналиста Олега Вербу.", "ru")
    assert there.authority == "tg"


BEHIND_A_COMMA = [
    ("Полиция арестовала жену редактора, учительницу Марту Ветрову.", ["Марта Ветрова"]),
    ("Минск выслал сестру депутата, студентку Анну Зорину.", ["Анна Зорина"]),
    ("Суд арестовал дочь министра, актрису Инну Зорину; её муж уехал.", ["Инна Зорина"]),
    ("Суд выслал сына депутата, студента Олега Мороза.", []),
    ("Полиция арестовала жену редактора, учителя Олега Мороза искали неделю.", []),
    ("Полиция арестовала жену редактора, учительницу уволили.", []),
]


@pytest.mark.parametrize(("text", "names"), BEHIND_A_COMMA)
def test_a_name_behind_a_comma_at_the_end(text: str, names: list[str]) -> None:
    assert [name for _, found in done(text) for name in found] == names
