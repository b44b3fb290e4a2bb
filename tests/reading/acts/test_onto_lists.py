"""Sanctions told by lists: who is put on one, falls under a measure, or comes off."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

ABOUT = {"fr": "L'UE a publié des sanctions. ", "en": "The sanctions stand. ", "ru": "Санкции в силе. "}


def told(text: str, language: str, kind: str) -> list[tuple[str, str | None, list[str], int | None]]:
    return [
        (c.factuality, a.authority, [s.name for s in a.subjects], a.group.lo if a.group else None)
        for c, a in acts(ABOUT[language] + text, language, kind)
    ]


@pytest.mark.parametrize(
    ("language", "text", "whose", "whom"),
    [
        ("en", "Gazprom was put on OFAC's specially designated nationals list.", "us-ofac", "Gazprom"),
        ("en", "Russia's Justice Ministry put Meduza on its list of undesirable groups.", "ru", "Meduza"),
        ("en", "Minsk entered the site Zerkalo into its register of extremist materials.", "by", "Zerkalo"),
        ("fr", "Moscou a inscrit Greenpeace au registre des organisations indésirables.", "ru", "Greenpeace"),
        ("ru", "США внесли главу МИД Чада Павла Орлова в санкционный список.", "us", "Павел Орлов"),
        ("ru", "ЕС внес бывшего премьера Республики Конго Али Бонго в чёрный список.", "eu", "Али Бонго"),
        ("ru", "Минюст России добавил в реестр «иноагентов» издание «Медуза».", "ru", "Медуза"),
        ("ru", "Минюст России внёс в реестр нежелательных организаций издание «Холод».", "ru", "Holod Media"),
        ("ru", "В перечень террористов попал журналист Дмитрий Гордон.", None, "Дмитрий Гордон"),
        ("ru", "Реестр иноагентов расширили: в него вошёл Дмитрий Муратов.", None, "Дмитрий Муратов"),
        ("ru", "Дэвид Лэмми вошёл в российский стоп-лист.", "ru", "Дэвид Лэмми"),
        ("ru", "Борис Джонсон внесён в стоп-лист граждан Великобритании.", None, "Борис Джонсон"),
    ],
)
def test_whoever_is_put_on_a_list_is_bound(language: str, text: str, whose: str | None, whom: str) -> None:
    assert told(text, language, "impose") == [("asserted", whose, [whom], None)]


@pytest.mark.parametrize(
    ("language", "text", "whose", "number"),
    [
        ("ru", "Под новые санкции ЕС подпали 17 человек.", "eu", 17),
        ("ru", "Под ограничительные меры Евросоюза попали пять белорусских судей.", "eu", 5),
        ("ru", "Россия закрыла стоп-листом тему, ограничив въезд для 54 граждан Канады.", "ru", 54),
        ("en", "The names of two ministers were added to the EU's list of sanctioned people.", "eu", 2),
        ("fr", "Les noms de deux ministres ont été ajoutés à la liste noire européenne.", "eu", 2),
    ],
)
def test_so_are_those_counted(language: str, text: str, whose: str, number: int) -> None:
    assert told(text, language, "impose") == [("asserted", whose, [], number)]


@pytest.mark.parametrize(
    ("language", "text", "whose", "whom"),
    [
        ("en", "OFAC removed Rusal from its Specially Designated Nationals (SDN) List.", "us-ofac", "Rusal"),
        ("en", "Belavia was removed as a sanctioned entity on Monday.", None, "Belavia"),
        ("en", "Anton Kral was removed from the list on Monday.", None, "Anton Kral"),
        ("en", "Belavia was struck off the list on Monday.", None, "Belavia"),
        ("en", "Belavia is no longer under US sanctions.", "us", "Belavia"),
        ("ru", "Имя Алишера Усманова вычеркнули из чёрного списка ЕС.", "eu", "Алишер Усманов"),
        ("ru", "Минфин США снял с санкций Карину Ротенберг.", "us-ofac", "Карина Ротенберг"),
        ("ru", "ЕС продлил санкционный список, но удалил из него Павла Орлова.", "eu", "Павел Орлов"),
        ("ru", "ЕС исключил министра торговли Чада Павла Орлова из чёрного списка.", "eu", "Павел Орлов"),
    ],
)
def test_who_comes_off_a_list_is_free_of_it(language: str, text: str, whose: str | None, whom: str) -> None:
    assert told(text, language, "lift") == [("asserted", whose, [whom], None)]


def test_who_leaves_anything_else_is_not() -> None:
    assert not told("Anton Kral was removed from office on Monday.", "en", "lift")
    assert not acts("Anton Kral was removed from the list of speakers on Monday.", "en", "lift")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The firm could be subject to sanctions if it trades with Minsk."),
        ("en", "The author landed on the bestseller list."),
        ("en", "He put the company on the list of suppliers."),
        ("ru", "Компания вошла в реестр операторов связи."),
        ("ru", "Антон Краль включён в список на помилование."),
    ],
)
def test_other_lists_bind_nobody(language: str, text: str) -> None:
    assert told(text, language, "impose") == []


def test_a_label_in_a_bracket_is_of_the_name_before_it() -> None:
    text = "Обменяли Илью Яшина, Владимира Кара-Мурзу (признан иноагентом) и Олега Орлова."
    assert [names for _, _, names, _ in told(text, "ru", "impose")] == [["Владимир Кара-Мурза"]]


WHOSE_LIST = [
    ("Anna Kral was put on the Swiss sanctions list on Monday.", "ch"),
    ("Anna Kral was taken off the British sanctions list on Monday.", "uk"),
    ("Anna Kral came off the United Nations sanctions list on Monday.", "un"),
    ("Canada removed Anna Kral from its sanctions list.", "ca"),
]


@pytest.mark.parametrize(("text", "authority"), WHOSE_LIST)
def test_a_list_is_of_whom_the_words_before_it_name(text: str, authority: str) -> None:
    assert [act.authority for _, act in acts(text, "en")] == [authority]


def test_a_day_in_a_clause_on_whom_a_list_has_is_none_of_the_lists() -> None:
    text = "Canada struck Anna Kral, who retired in May, from the sanctions list."
    assert [act.when for _, act in acts(text, "en")] == [None]
