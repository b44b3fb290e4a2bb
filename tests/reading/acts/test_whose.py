"""Whose act it is: what the words say, and what they leave to the situation."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

TOLD = [
    ("fr", "Anna Petrova a été arrêtée à Istanbul.", "tr"),
    ("fr", "Un tribunal de Saint-Pétersbourg a condamné Anna Petrova à six ans de prison.", "ru"),
    ("en", "A court in Istanbul sentenced Anna Petrova to six years in prison.", "tr"),
    ("en", "The FSB detained Anna Petrova on Monday.", "ru"),
    ("en", "Anna Petrova was detained by the Revolutionary Guards.", "ir"),
    ("ru", "Стамбульский суд приговорил Анну Петрову к шести годам колонии.", "tr"),
    ("ru", "Анну Петрову задержали в Екатеринбурге.", "ru"),
]

FROM_THE_TEXT = [
    ("fr", "La Géorgie compte 40 détenus politiques. Le tribunal a condamné Anna Petrova à deux ans.", "ge"),
    ("en", "Turkey is tense. Police in the capital arrested Anna Petrova on Monday.", "tr"),
    ("en", "Turkey is tense. Judge Paul Martin sentenced Anna Petrova to two years.", "tr"),
    ("ru", "Грузия ждёт выборов. Суд приговорил Анну Петрову к двум годам колонии.", "ge"),
]

NOT_OF_A_STATE = [
    ("fr", "Le Mali est en guerre. Les ravisseurs ont libéré Anna Petrova lundi."),
    ("en", "Mali is at war. The kidnappers freed Anna Petrova on Monday."),
    ("en", "Mali is at war. Anna Petrova was released by gunmen on Monday."),
    ("ru", "Мали воюет. Боевики освободили Анну Петрову в понедельник."),
]

OPEN = [
    ("fr", "Les autorités ont arrêté Anna Petrova."),
    ("en", "The government released Anna Petrova."),
    ("ru", "У здания суда задержали Анну Петрову."),
]


@pytest.mark.parametrize(("language", "text", "authority"), TOLD)
def test_a_body_acts_for_the_state_that_it_is_of(language: str, text: str, authority: str) -> None:
    assert [a.act.authority for a in acts(text, language)] == [authority]


@pytest.mark.parametrize(("language", "text", "authority"), FROM_THE_TEXT)
def test_who_is_only_described_acts_for_the_state_that_the_text_is_about(
    language: str, text: str, authority: str
) -> None:
    assert [a.act.authority for a in acts(text, language)] == [authority]


@pytest.mark.parametrize(("language", "text"), NOT_OF_A_STATE)
def test_captors_who_act_for_no_state_get_none(language: str, text: str) -> None:
    assert [a.act.authority for a in acts(text, language)] == [None]


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_words_that_only_describe_are_no_authority(language: str, text: str) -> None:
    assert [a.act.authority for a in acts(text, language)] == [None]


def test_one_act_of_another_state_does_not_make_the_text_about_it() -> None:
    text = (
        "La Géorgie et ses voisins. Tbilissi compte ses détenus. La Géorgie attend. "
        "En 2019, l'Arménie avait libéré Ivan Morel. Anna Petrova a été condamnée à deux ans de prison."
    )
    assert [a.act.authority for a in acts(text, "fr")] == ["am", "ge"]


def test_what_a_state_did_to_somebody_else_it_did_too() -> None:
    text = (
        "Iran freed Anna Petrova. Ivan Morel stays in Belgium, where Belgium arrested Ivan Morel. "
        "Anna Petrova had been sentenced to ten years."
    )
    assert [a.act.authority for a in acts(text, "en")] == ["ir", "be", "ir"]


WANTED_OF_OTHERS = [
    ("fr", "L'association exige de libérer Anna Petrova."),
    ("en", "The union demanded to free Anna Petrova."),
    ("ru", "Центр «Заря» требует отпустить Анну Петрову."),
    ("fr", "La Géorgie a proposé au Mali de libérer Anna Petrova."),
]


@pytest.mark.parametrize(("language", "text"), WANTED_OF_OTHERS)
def test_who_wants_an_act_of_others_does_not_do_it(language: str, text: str) -> None:
    assert {a.act.authority for a in acts(text, language)} <= {None, "ge" if "Géorgie" in text else None}


def test_the_power_before_its_verb_is_no_second_object_of_the_verb_before() -> None:
    text = (
        "Minsk a libéré 52 prisonniers et les États-Unis ont levé les sanctions contre la compagnie Belavia."
    )
    assert [(a.act.kind, a.act.authority) for a in acts(text, "fr")] == [("release", "by"), ("lift", "us")]


GOALS = [
    ("en", "Ukraine waits. Ukraine hopes. Anna Petrova was among the prisoners freed and taken to Ukraine."),
    ("ru", "Украина ждёт. Украина надеется. Киеву переданы 205 пленных."),
    ("ru", "Украине передали 205 пленных."),
]


@pytest.mark.parametrize(("language", "text"), GOALS)
def test_the_state_to_which_people_go_does_not_free_them(language: str, text: str) -> None:
    assert "ua" not in {a.act.authority for a in acts(text, language)}


def test_what_is_given_in_exchange_is_given_by_another() -> None:
    text = "Kiev a libéré 150 soldats russes. Moscou dit que 150 prisonniers ont été libérés en échange."
    assert [a.act.authority for a in acts(text, "fr")] == ["ua", None]


AGENT_BEHIND = [
    ("en", "Anna Petrova was arrested in a raid by the FBI in May.", "us"),
    ("en", "Ivan Morel was detained on Monday by Maltese police.", "mt"),
    ("fr", "Anna Petrova a été interpellée en mars 2023 par le FSB.", "ru"),
    ("fr", "Ivan Morel a été arrêté en mai 2021 par la police maltaise.", "mt"),
    ("fr", "Anna Petrova a été placée en détention en juin par un juge de Lomé.", "tg"),
    ("ru", "Анна Петрова арестована в мае 2023 года литовской полицией.", "lt"),
]


@pytest.mark.parametrize(("language", "text", "authority"), AGENT_BEHIND)
def test_who_acts_may_stand_behind_a_day(language: str, text: str, authority: str) -> None:
    assert [a.act.authority for a in acts(text, language)] == [authority]


SEVERAL_PLACES = [
    ("en", "Since May, hundreds of protesters have been arrested in Peru, Chile and Malta."),
    ("en", "Editors were jailed in Kenya and in Chad."),
    ("fr", "Depuis mai, des centaines de manifestants ont été arrêtés au Pérou, au Chili et à Malte."),
    ("fr", "Des journalistes ont été emprisonnés au Kenya et au Tchad."),
    ("ru", "Сотни демонстрантов арестованы в Перу, Чили и Мексике."),
]


@pytest.mark.parametrize(("language", "text"), SEVERAL_PLACES)
def test_an_act_in_several_states_is_not_of_the_first(language: str, text: str) -> None:
    assert {a.act.authority for a in acts(text, language)} == {None}


PLACES_OF_AN_EXCHANGE = [
    ("ru", "В аэропорту Дохи в четверг состоялся обмен пленными."),
    ("ru", "Россия и Украина ждут. В порту Бейрута прошёл обмен заключёнными."),
    ("ru", "Россия и Украина ждут. На окраине Еревана состоялся обмен пленными."),
]


@pytest.mark.parametrize(("language", "text"), PLACES_OF_AN_EXCHANGE)
def test_the_place_of_an_exchange_is_no_side_of_it(language: str, text: str) -> None:
    assert {a.act.authority for a in acts(text, language)} <= {None}


COURTS = [
    ("ru", "В Белоруссии ждут. Партизанский суд приговорил Анну Петрову к двум годам колонии.", "by"),
    ("ru", "Молдавия ждёт. Генпрокуратура предъявила Анне Петровой обвинение в шпионаже.", "md"),
    ("fr", "Le Mali attend. Ivan Morel a été arrêté par des mutins lundi.", None),
    ("en", "Mali waits. Ivan Morel was arrested by mutineers on Monday.", None),
    ("ru", "Мали ждёт. Ивана Морозова задержали путчисты.", None),
]


@pytest.mark.parametrize(("language", "text", "authority"), COURTS)
def test_a_court_acts_for_the_state_in_question_and_mutineers_for_none(
    language: str, text: str, authority: str | None
) -> None:
    assert [a.act.authority for a in acts(text, language)] == [authority]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nigeria is tense. Two protesters were arrested by vigilantes in Kano."),
        ("en", "Nigeria is tense. Two protesters were seized by local residents on Monday."),
        ("fr", "Le Mali est en guerre. Deux manifestants ont été arrêtés par des habitants."),
        ("ru", "Грузия ждёт выборов. Двое мужчин были задержаны местными жителями."),
    ],
)
def test_those_who_are_no_officials_act_for_no_state(language: str, text: str) -> None:
    assert [act.act.authority for act in acts(text, language)] == [None]
