"""Whom the items of a list name, whatever joins them or is told of them, and whom no pronoun means."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

LISTS = [
    # As many names in brackets as were counted, and those counted in behind the noun of "в том числе".
    (
        "en",
        "Police arrested three reporters (Anton Kral, Ann Sample and Jan Novak).",
        "detain",
        ["Anton Kral", "Ann Sample", "Jan Novak"],
    ),
    (
        "ru",
        "Задержаны двое сотрудников газеты (Иван Краль и Анна Моро).",
        "detain",
        ["Иван Краль", "Анна Моро"],
    ),
    ("ru", "Задержаны двое адвокатов (их защищает Иван Краль).", "detain", []),
    (
        "ru",
        "Ещё двоих — Ивана Краля и Анну Моро — оставили под стражей.",
        "detain",
        ["Иван Краль", "Анна Моро"],
    ),
    ("ru", "Власти выслали пятерых священников, в том числе Ивана Петрова.", "expel", ["Иван Петров"]),
    (
        "fr",
        "Parmi les condamnés figurent l'éditeur Murat Demir, le dessinateur Musa Kaya ou encore le "
        "chroniqueur Kadri Aksoy.",
        "sentence",
        ["Murat Demir", "Musa Kaya", "Kadri Aksoy"],
    ),
    (
        "fr",
        "Parmi les libérés figurent Maria Kral, Viktor Moroz, ainsi que le militant Ales Novak.",
        "release",
        ["Maria Kral", "Viktor Moroz", "Ales Novak"],
    ),
    (
        "fr",
        "Les journalistes Anna Kral (Example TV), Ivan Moroz (Radio Libre) et Paul Durand ont été arrêtés.",
        "detain",
        ["Anna Kral", "Ivan Moroz", "Paul Durand"],
    ),
    (
        "en",
        "Police arrested journalists Anna Kral and Ivan Moroz, lawyer Paul Durand, and activist Ales Novak.",
        "detain",
        ["Anna Kral", "Ivan Moroz", "Paul Durand", "Ales Novak"],
    ),
    (
        "en",
        "Police arrested Anna Kral and Ivan Moroz, lawyer Paul Durand said.",
        "detain",
        ["Anna Kral", "Ivan Moroz"],
    ),
    (
        "ru",
        "Задержаны Анна Краль и Иван Мороз, адвокат Пётр Ветров подал жалобу.",
        "detain",
        ["Анна Краль", "Иван Мороз"],
    ),
    (
        "ru",
        "Задержаны Анна Краль и Иван Мороз, адвокат Пётр Ветров и журналист Олег Лесной.",
        "detain",
        ["Анна Краль", "Иван Мороз", "Пётр Ветров", "Олег Лесной"],
    ),
    (
        "fr",
        "Ont été arrêtés Anna Kral et Ivan Moroz, l'avocat Paul Durand a porté plainte.",
        "detain",
        ["Anna Kral", "Ivan Moroz"],
    ),
    (
        "en",
        "The court jailed two editors, a cameraman and a lawyer, Paul Durand, on Monday.",
        "detain",
        ["Paul Durand"],
    ),
    (
        "ru",
        "В число помилованных вошли журналист Иван Мороз и адвокат Анна Краль.",
        "pardon",
        ["Иван Мороз", "Анна Краль"],
    ),
    (
        "en",
        "Police arrested Anna Kral, director of the media outlets Netgazeti and Batumelebi, on Monday.",
        "detain",
        ["Anna Kral"],
    ),
    ("fr", "La mort d'un autre détenu – Anton Kral – a été confirmée.", "die", ["Anton Kral"]),
    ("en", "Police arrested a suspect – Anton Kral, 34.", "detain", ["Anton Kral"]),
    ("ru", "Задержан лидер партии – Иван Мороз.", "detain", ["Иван Мороз"]),
    ("ru", "Задержан активист – Иван Мороз сообщил об этом в соцсетях.", "detain", []),
    (
        "fr",
        "Ivan Moroz s'opposait à la réélection d'Alexandre Loukachenko. Il a été condamné à dix ans.",
        "sentence",
        ["Ivan Moroz"],
    ),
    (
        "fr",
        "La réélection d'Alexandre Loukachenko est contestée. Il a été condamné à dix ans.",
        "sentence",
        [],
    ),
    (
        "fr",
        "Jean Morel, ministre, a rencontré la famille d'Ivan Moroz. Il a demandé sa libération.",
        "release",
        [],
    ),
]
"""A language, a sentence, the act, and all whom it names."""


@pytest.mark.parametrize(("language", "text", "kind", "names"), LISTS)
def test_all_of_a_list_and_nobody_else(language: str, text: str, kind: str, names: list[str]) -> None:
    act = next(a.act for a in acts(text, language) if a.act.kind == kind)
    assert sorted(s.name for s in act.subjects) == sorted(names)


BEHIND_THEIR_NOUN = [
    ("en", "The two reporters Anna Kral and Anton Moroz were freed.", ["Anna Kral", "Anton Moroz"]),
    ("fr", "Les deux reporters Anna Kral et Anton Moroz ont été libérés.", ["Anna Kral", "Anton Moroz"]),
    ("fr", "Les époux Anna Kral et Anton Moroz ont été libérés jeudi.", ["Anna Kral", "Anton Moroz"]),
    ("fr", "Les époux Kral ont été libérés.", []),
    ("ru", "Супруги Анна Краль и Антон Мороз освобождены.", ["Анна Краль", "Антон Мороз"]),
    ("ru", "Двух сторонников Антона Краля и Ивана Мороза освободили.", []),
]


@pytest.mark.parametrize(("language", "text", "names"), BEHIND_THEIR_NOUN)
def test_as_many_names_as_the_noun_before_them_counts(language: str, text: str, names: list[str]) -> None:
    (found,) = acts(text, language)
    assert [s.name for s in found.act.subjects] == names


def test_who_is_named_among_those_described_is_no_part_of_a_group() -> None:
    text = "Задержаны журналист Tut.by Елена Краль и сотрудники Иван Мороз и Пётр Ветров."
    groups = [a.act.group for a in acts(text, "ru")]
    assert not any(group and "Краль" in group.noun for group in groups)


IN_OTHER_PLACES = [
    ("en", "It is Anton Kral that Minsk freed.", ["Anton Kral"]),
    ("fr", "C'est Anton Kral que la police russe a arrêté lundi.", ["Anton Kral"]),
    ("fr", "Ce sont Anna Kral et Anton Moroz que Minsk a libérés lundi.", ["Anna Kral", "Anton Moroz"]),
    ("fr", "C'est lundi que la police a arrêté Anton Kral.", ["Anton Kral"]),
    (
        "fr",
        "Minsk a condamné le conseiller de district Anton Kral à deux ans de prison.",
        ["Anton Kral"],
    ),
    ("fr", "Minsk a libéré le conseiller du ministre Anton Kral.", []),
    ("fr", "Un autre avocat (Anton Kral) a été arrêté mardi.", ["Anton Kral"]),
    ("fr", "L'avocat (Anton Kral le défend) a été arrêté.", []),
    ("fr", "María del Valle Rincón a été libérée.", ["María del Valle Rincón"]),
    ("fr", "C'est Ivan Moroz qui a arrêté Anton Kral.", ["Anton Kral"]),
]


@pytest.mark.parametrize(("language", "text", "names"), IN_OTHER_PLACES)
def test_whom_a_sentence_names_before_its_clause_or_aside(language: str, text: str, names: list[str]) -> None:
    (found,) = acts(text, language)
    assert [s.name for s in found.act.subjects] == names
