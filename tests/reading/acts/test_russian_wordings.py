"""Acts that Russian tells by a noun and a light verb, by what follows them, or by who comes and goes."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

ABOUT = "\n\nВ тюрьмах остаются политзаключённые, санкции в силе."


def told(text: str) -> list[tuple[str, str, str | None, list[str], int | None, str | None]]:
    return [
        (
            a.kind,
            c.factuality,
            a.authority,
            [s.name for s in a.subjects],
            a.group.lo if a.group else None,
            a.terms,
        )
        for c, a in acts(text + ABOUT, "ru")
        if c.span[1] <= len(text)
    ]


@pytest.mark.parametrize(
    ("text", "whom", "number", "terms"),
    [
        ("Олег Орлов получил 2,5 года колонии.", ["Олег Орлов"], None, "P2Y6M"),
        ("Суд дал Олегу Орлову 7,5 лет лишения свободы.", ["Олег Орлов"], None, "P7Y6M"),
        ("Джошуа Вонг был заключён в тюрьму на восемь месяцев.", ["Джошуа Вонг"], None, "P8M"),
        ("Активиста заключили в тюрьму на два года.", [], 1, "P2Y"),
        ("Двоим активистам назначили исправительные работы.", [], 2, None),
        ("Суд вынес обвинительный вердикт Олегу Орлову.", ["Олег Орлов"], None, None),
        ("Вердикт был вынесен в отношении ещё одного активиста — Олега Орлова.", ["Олег Орлов"], None, None),
        ("Олегу Орлову продлили срок на два года.", ["Олег Орлов"], None, None),
    ],
)
def test_a_term_is_imposed_in_many_words(
    text: str, whom: list[str], number: int | None, terms: str | None
) -> None:
    assert told(text) == [("sentence", "asserted", None, whom, number, terms)]


@pytest.mark.parametrize(
    "text",
    [
        "Студент получил год на подготовку диплома.",
        "Договор заключили в тюрьме.",
        "Врачи вынесли вердикт: футболист пропустит сезон.",
        "Президенту продлили срок полномочий.",
        "Суд вынес оправдательный вердикт Олегу Орлову.",
        "Дональд Трамп и Майк Пенс встретили освобождённых на авиабазе.",
        "Владимир Зеленский встретил Олега Сенцова в Борисполе.",
        "США ведут переговоры о тарифах.",
        "Выпуск новой модели запланирован на май.",
    ],
)
def test_the_same_words_tell_no_act(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "factuality", "whose", "whom"),
    [
        ("Взамен Россия получила Виктора Бута.", "release", "asserted", None, ["Виктор Бут"]),
        ("Талибы хотят получить взамен Мухаммада Рахима.", "release", "possible", None, ["Мухаммад Рахим"]),
        ("Ильхам Алиев дал старт амнистии.", "pardon", "asserted", "az", []),
        ("Евросоюз продлил санкционный режим в отношении Судана.", "amend", "asserted", "eu", []),
        ("Совбез ООН ввёл режим санкций против Ливии.", "impose", "asserted", "un", []),
        ("США тайно ведут с «Талибаном» переговоры.", "meet", "asserted", None, ["США", "Талибаном"]),
        ("Иран возобновил переговоры с США в Омане.", "meet", "asserted", None, ["Иран", "США"]),
    ],
)
def test_what_a_light_verb_does(
    text: str, kind: str, factuality: str, whose: str | None, whom: list[str]
) -> None:
    assert [found[:4] for found in told(text)] == [(kind, factuality, whose, whom)]


@pytest.mark.parametrize(
    ("text", "whose", "number"),
    [
        ("Троим дипломатам велели уехать из страны.", None, 3),
        ("Двум атташе приказали покинуть страну.", None, 2),
        ("Послу дали 48 часов на то, чтобы покинуть Польшу.", "pl", 1),
        ("МИД предписал двум сотрудникам посольства выехать из страны.", None, 2),
    ],
)
def test_who_is_given_hours_to_leave_is_told_to_go(text: str, whose: str | None, number: int) -> None:
    assert told(text) == [("expel", "announced", whose, [], number, None)]


SWAP = "Россия и Украина обменялись пленными. Олега Сенцова в России приговорили к 20 годам колонии."


def after(text: str, opening: str, kind: str) -> list[tuple[list[str], int | None, str | None]]:
    start = len(opening) + 2
    return [
        ([s.name for s in a.subjects], a.group.lo if a.group else None, a.where)
        for c, a in acts(opening + "\n\n" + text, "ru", kind)
        if c.span[0] >= start
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("В Киев вернулись режиссёр Олег Сенцов и 24 моряка.", (["Олег Сенцов"], 24, None)),
        ("Олег Сенцов прилетел в Киев.", (["Олег Сенцов"], None, None)),
    ],
)
def test_who_was_swapped_is_home(text: str, expected: tuple[list[str], int | None, None]) -> None:
    assert after(text, SWAP, "release") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Владимир Зеленский вернулся в Киев.",
        "Вице-премьер прибыл в Чернигов.",
        "Олег Сенцов, который вернулся в Киев в 2013 году, снимал кино.",
    ],
)
def test_others_who_come_are_no_captives(text: str) -> None:
    assert after(text, SWAP, "release") == []


@pytest.mark.parametrize(
    ("opening", "text", "expected"),
    [
        (
            "Абдельмаджид Теббун помиловал писателя Боалема Сансаля.",
            "Самолёт с ним приземлился в Берлине.",
            [(["Боалем Сансаль"], None, "Берлин")],
        ),
        (
            "Никарагуа выслала 222 политзаключённых.",
            "Самолёт с 222 политзаключёнными приземлился в Вашингтоне.",
            [([], 222, "Вашингтон")],
        ),
        (
            "Александр Лукашенко помиловал Анджея Почобута.",
            "В Варшаве приземлился самолёт с Анджеем Почобутом.",
            [(["Анджей Почобут"], None, "Варшава")],
        ),
        ("Иран освободил пятерых американцев.", "Самолёт с Дональдом Трампом сел в Берлине.", []),
        ("Иран освободил пятерых американцев.", "Самолёт с туристами сел в Берлине.", []),
        ("Суд освободил Олега Орлова.", "Олаф Шольц сел в самолёт с Орловым и вылетел в Берлин.", []),
    ],
)
def test_the_freed_are_flown_out(
    opening: str, text: str, expected: list[tuple[list[str], int | None, str]]
) -> None:
    assert after(text, opening, "transfer") == expected


@pytest.mark.parametrize(
    ("text", "whom", "number"),
    [
        ("Освобождены режиссёр Олег Сенцов и 24 моряка.", ["Олег Сенцов"], 24),
        ("На свободу вышли Олег Сенцов и 25 моряков.", ["Олег Сенцов"], 25),
        ("Олег Сенцов и двое моряков вышли на свободу.", ["Олег Сенцов"], 2),
        ("Освобождён Олег Сенцов, а 24 моряка остаются в тюрьме.", ["Олег Сенцов"], None),
    ],
)
def test_a_name_and_a_number_share_an_act_on_either_side_of_the_verb(
    text: str, whom: list[str], number: int | None
) -> None:
    assert [(f[3], f[4]) for f in told(text)] == [(whom, number)]


@pytest.mark.parametrize(
    ("text", "kind", "factuality"),
    [
        ("У Олега Орлова изъяли паспорт и предписали покинуть страну.", "expel", "announced"),
        ("К Олегу Орлову пришли с обыском и задержали.", "detain", "asserted"),
        ("У Олега Орлова провели обыск, после чего задержали.", "detain", "asserted"),
        ("Олег Орлов вынужден был покинуть Польшу.", "expel", "asserted"),
        ("Олег Орлов признан персоной нон грата.", "expel", "asserted"),
        ("Атташе Олег Орлов не признан персоной нон грата.", "expel", "denied"),
    ],
)
def test_whom_they_came_to_is_whom_they_take(text: str, kind: str, factuality: str) -> None:
    assert [(f[0], f[1], f[3]) for f in told(text)] == [(kind, factuality, ["Олег Орлов"])]


@pytest.mark.parametrize(
    "text",
    [
        "У Олега Орлова изъяли телефон и передали следователям.",
        "У Олега Орлова отобрали телефон и вернули на следующий день.",
        "Олег Орлов вынужден был покинуть пост.",
    ],
)
def test_what_was_taken_from_him_is_not_he(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("Задержано 40 человек.", "detain", 40),
        ("Арестовано более 200 студентов.", "detain", 201),
        ("Освобождено 13 журналистов и двое адвокатов.", "release", 15),
        ("На свободу вышло около 30 человек.", "release", 30),
        ("Выслано 35 дипломатов.", "expel", 35),
        ("По данным правозащитников, задержаны не менее 40 человек.", "detain", 40),
    ],
)
def test_a_verb_without_a_number_of_its_own_tells_of_however_many(text: str, kind: str, number: int) -> None:
    assert [(f[0], f[3], f[4]) for f in told(text)] == [(kind, [], number)]


@pytest.mark.parametrize("text", ["Судно было задержано.", "Тело освобождено."])
def test_a_thing_is_not_seized_as_people_are(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "whom"),
    [
        (
            "Дональд Трамп встретился в Белом доме с Виктором Орбаном.",
            "meet",
            ["Дональд Трамп", "Виктор Орбан"],
        ),
        (
            "Сергей Лавров встретился в кулуарах саммита с Марко Рубио.",
            "meet",
            ["Сергей Лавров", "Марко Рубио"],
        ),
        (
            "Армения и Азербайджан подписали в Вашингтоне декларацию о мире.",
            "agree",
            ["Армения", "Азербайджан"],
        ),
        ("Верховный суд утвердил смертный приговор Туманджу Салехи.", "sentence", ["Тумандж Салехи"]),
    ],
)
def test_what_stands_between_parts_nobody(text: str, kind: str, whom: list[str]) -> None:
    assert [(f[0], f[3]) for f in told(text)] == [(kind, whom)]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Активисты получили сроки: Олег Орлов — 10 лет, Мария Примерова — восемь лет колонии.", None),
        ("Суд вынес приговор: Олегу Орлову — 10 лет колонии.", "P10Y"),
    ],
)
def test_what_each_gets_behind_a_colon_is_nobody_elses_term(text: str, terms: str | None) -> None:
    assert {f[5] for f in told(text)} == {terms}


def test_the_name_of_a_case_is_no_charge() -> None:
    found = acts("Суд вынес приговор по делу «Хартии»: трое осуждены заочно.", "ru", "sentence")
    assert [a.basis for _, a in found] == [()]


@pytest.mark.parametrize(
    ("text", "kind", "authority", "whom", "number"),
    [
        # Приговор, который устоял.
        ("Верховный суд Грузии отказался пересматривать приговор Олегу Орлову.", "sentence", "ge",
         ["Олег Орлов"], None),
        ("Апелляционный суд приговор Олегу Орлову оставил в силе.", "sentence", None, ["Олег Орлов"], None),
        # Кто вернулся и кого вернули.
        ("Ереван вернул Баку двоих военнослужащих.", "release", "am", [], 2),
        ("Литва вернула Белоруссии перебежчика Олега Орлова.", "release", "lt", ["Олег Орлов"], None),
        ("Из российского плена вернулся журналист Олег Орлов.", "release", "ru", ["Олег Орлов"], None),
        # Кто умер там, где его держали.
        ("Шестеро задержанных скончались от пыток.", "die", None, [], 6),
        ("Двое заключённых без признаков жизни обнаружены 7 августа.", "die", None, [], 2),
        ("Тело политзаключённого Олега Орлова нашли в камере.", "die", None, ["Олег Орлов"], None),
        ("Двоих задержанных убили в участке.", "die", None, [], 2),
        # Нежелательный дипломат.
        ("Румыния объявила нежелательным атташе Олега Орлова.", "expel", "ro", ["Олег Орлов"], None),
        ("Эстония объявила нежелательными двух дипломатов.", "expel", "ee", [], 2),
        # Причастие под числом.
        ("Двоих задержанных отпустили.", "release", None, [], 2),
    ],
)  # fmt: skip
def test_verdicts_returns_and_deaths(
    text: str, kind: str, authority: str | None, whom: list[str], number: int | None
) -> None:
    assert told(text) == [(kind, "asserted", authority, whom, number, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Москва вернула Киеву тела 1000 погибших.",
        "Олег Орлов вернул банку долг.",
    ],
)
def test_what_only_sounds_like_a_return(text: str) -> None:
    assert told(text) == []
