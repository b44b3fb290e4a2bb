"""Names, states and days close to an act that are of something else: of whose critic somebody is, of a
swap's people, of the next verb, of a word in parentheses."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

CRITICS = [
    "Суд приговорил критика президента Виктора Морозова к шести годам колонии.",
    "Задержан сторонник бывшего премьера Павла Ветрова.",
    "Суд признал противника губернатора Антона Гордеева виновным в клевете.",
    "Полиция арестовала оппонента министра Ивана Зимина.",
    "В понедельник отпустили обидчика судьи Анны Зиминой.",
]


@pytest.mark.parametrize("text", CRITICS)
def test_nobody_is_seized_for_whom_his_critic_is_against(text: str) -> None:
    found = [act for kind in ("sentence", "detain", "release") for _, act in acts(text, "ru", kind)]
    assert [s.name for act in found for s in act.subjects] == []


@pytest.mark.parametrize(
    "text",
    [
        "Суд арестовал критика президента Виктора Морозова Павла Ветрова.",
        "Задержан сторонник оппозиции Павел Ветров.",
        "Арестован противник войны Павел Ветров.",
        "Задержан критик губернатора Виктора Морозова Павел Ветров.",
    ],
)
def test_a_critic_with_a_name_is_who_he_is(text: str) -> None:
    assert [[s.name for s in act.subjects] for _, act in acts(text, "ru", "detain")] == [["Павел Ветров"]]


@pytest.mark.parametrize(
    ("text", "kind", "authority"),
    [
        ("Минфин США заявил в понедельник о снятии санкций с трёх компаний.", "lift", "us-ofac"),
        ("Министерство финансов США заявило о снятии санкций с трёх банков.", "lift", "us-ofac"),
        ("Великобритания заявила о введении санкций против компании «Вектор».", "impose", "uk"),
        ("Евросоюз сообщил о приостановке санкций против компании «Вектор».", "suspend", "eu"),
    ],
)
def test_whoever_makes_sanctions_announces_them_by_telling(text: str, kind: str, authority: str) -> None:
    assert [(c.factuality, a.authority) for c, a in acts(text, "ru", kind)] == [("announced", authority)]


@pytest.mark.parametrize(
    "text",
    [
        "Россия заявила о снятии санкций с трёх компаний Вашингтоном.",
        "Правозащитники заявили о введении санкций против компании «Вектор».",
        "Польша заявила о задержании журналиста Павла Ветрова в Минске.",
    ],
)
def test_whoever_only_tells_of_an_act_of_others_does_it_not(text: str) -> None:
    found = [a for kind in ("lift", "impose", "detain") for _, a in acts(text, "ru", kind)]
    assert not {"ru", "pl"} & {a.authority for a in found}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Журналиста Павла Ветрова выдворили из страны и запретили ему въезд до 2030 года.", "expel"),
        ("Павла Ветрова освободили и обязали отмечаться в полиции до 1 марта 2026 года.", "release"),
        ("Анну Зимину отпустили и лишили паспорта до 1 февраля 2026 года.", "release"),
    ],
)
def test_the_end_of_what_a_second_verb_orders_is_not_the_day_of_the_first(text: str, kind: str) -> None:
    assert [act.when for _, act in acts(text, "ru", kind)] == [None]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Тогда в Анкаре прошёл обмен американского гражданина Павла Ветрова.", ["Павел Ветров"]),
        ("В Стамбуле состоялся обмен британской журналистки Анны Зиминой.", ["Анна Зимина"]),
        ("Вчера состоялся обмен российского лётчика Ивана Зимина.", ["Иван Зимин"]),
    ],
)
def test_whose_citizen_is_swapped_is_not_who_gives_him(text: str, names: list[str]) -> None:
    found = [act for _, act in acts(text, "ru", "release")]
    assert [(act.authority, [s.name for s in act.subjects]) for act in found] == [(None, names)]


@pytest.mark.parametrize(
    "text",
    [
        "Приятно, когда кто-нибудь выходит на свободу.",
        "Бывает, что кого-то отпускают под залог.",
        "Каждую неделю кого-нибудь задерживают.",
        "Радостно, если кто-то освобождается раньше срока.",
    ],
)
def test_what_befalls_just_anybody_is_no_act(text: str) -> None:
    assert [a for kind in ("release", "detain") for a in acts(text, "ru", kind)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Минск ожидает снятия санкций, по всей видимости, весной.",
        "Вашингтон отменил санкции, по сути, без условий.",
        "Лондон ввёл санкции, по мнению юристов, поздно.",
    ],
)
def test_a_word_between_commas_is_not_whom_a_measure_is_on(text: str) -> None:
    found = [a for kind in ("lift", "impose") for _, a in acts(text, "ru", kind)]
    assert found and [a.measure for a in found] == [None] * len(found)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Это Вадим Морозов (Зимин), которого приговорили к шести годам в Польше, узник турецкой "
            "тюрьмы Иван Гордеев.",
            ["Вадим Морозов"],
        ),
        (
            "Вышли лидер протестов 2020 года Анна Зимина, лауреат премии мира Павел Ветров, и банкир "
            "Антон Гордеев, осуждённый на 14 лет.",
            ["Антон Гордеев"],
        ),
        (
            "Свободны участница акций 2021 года Анна Зимина, врач Иван Морозов, и глава банка "
            "Павел Ветров, приговорённый к десяти годам.",
            ["Павел Ветров"],
        ),
        (
            "Среди них координатор штаба 2018 года Иван Морозов, учитель Антон Гордеев, и депутат "
            "Анна Зимина, осуждённая на семь лет.",
            ["Анна Зимина"],
        ),
        ("Задержана жена Антона Гордеева, осуждённая на два года.", []),
    ],
)
def test_who_was_tried_is_whose_name_a_participle_follows(text: str, names: list[str]) -> None:
    found = [act for _, act in acts(text, "ru", "sentence")]
    assert [[s.name for s in act.subjects] for act in found] == [names]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("27 октября из колонии в Тульской области вышел Антон Гордеев.", [["Антон Гордеев"]]),
        ("Из тюрьмы под Минском вышли Иван Морозов и Павел Ветров.", [["Иван Морозов", "Павел Ветров"]]),
        ("Из СИЗО в Москве сегодня вышла Анна Зимина.", [["Анна Зимина"]]),
        ("Из колонии в Перми вышло письмо о голоде.", []),
        ("Из состава партии вышел Иван Морозов.", []),
    ],
)
def test_who_comes_out_of_a_prison_somewhere_is_free(text: str, names: list[list[str]]) -> None:
    assert [[s.name for s in act.subjects] for _, act in acts(text, "ru", "release")] == names
