"""Dates beside an act that are of something else, and verbs that carry an act and have its date."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


def days(text: str, language: str, kind: str) -> list[str | None]:
    return [act.when for _, act in acts(text, language, kind)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "All three firms were sanctioned by Washington, the first in August 2021 and the others in May.",
            "en",
        ),
        (
            "Три фирмы внесены в санкционный список США: первая — в августе 2021 года, две другие — в мае.",
            "ru",
        ),
        ("Обе фирмы внесены в санкционный список США: одна в марте 2021 года, другая в мае.", "ru"),
    ],
)
def test_the_date_of_one_of_several_is_not_that_of_all(text: str, language: str) -> None:
    assert days(text, language, "impose") == [None]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The president promised in May the release of Karl Beispiel.", "en"),
        ("Le président a promis en mai la libération de Karl Beispiel.", "fr"),
        ("L'an dernier, Téhéran avait promis la libération de Karl Beispiel.", "fr"),
        ("Президент в мае пообещал освобождение Карла Байшпиля.", "ru"),
    ],
)
def test_a_promise_s_date_is_not_that_of_what_is_promised(text: str, language: str) -> None:
    assert set(days(text, language, "release")) == {None}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Pavel Zarechny, who was sentenced to 12 years, will be freed in May.", "en"),
        ("Павла Заречного, который был приговорён к 12 годам колонии, обменяют в конце мая.", "ru"),
    ],
)
def test_a_relative_clause_has_no_date_from_the_clause_around_it(text: str, language: str) -> None:
    assert days(text, language, "sentence") == [None]


@pytest.mark.parametrize(
    ("text", "language", "kind", "day"),
    [
        # A bare day behind people is the verb's, whatever the parser hangs it on.
        ("La police a arrêté 120 manifestants samedi.", "fr", "detain", "2025-12-13"),
        ("La police a arrêté un opposant vendredi soir à Tbilissi.", "fr", "detain", "2025-12-12"),
        ("La police a arrêté Anton Kral samedi.", "fr", "detain", "2025-12-13"),
        ("Le président a gracié la journaliste Anna Petrova mardi.", "fr", "pardon", "2025-12-09"),
        ("Egypt tried on Sunday to expel the reporter Anna Beispiel.", "en", "expel", "2025-12-07"),
        ("L'Égypte a tenté dimanche d'expulser la journaliste Anna Beispiel.", "fr", "expel", "2025-12-07"),
        ("Минск попытался в воскресенье выслать журналистку Анну Байшпиль.", "ru", "expel", "2025-12-07"),
        (
            "Two dual nationals were allowed to walk free in 2023 after a debt was repaid.",
            "en",
            "release",
            "2023",
        ),
        ("Le comité salue la remise en liberté, lundi, de 57 détenus.", "fr", "release", "2025-12-08"),
    ],
)
def test_a_verb_that_carries_an_act_has_its_date(text: str, language: str, kind: str, day: str) -> None:
    assert day in days(text, language, kind)


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("L'ambassade a appelé mercredi Téhéran à libérer Anna Beispiel.", "fr", "release"),
        ("L'union a exhorté lundi Minsk à libérer Anna Beispiel.", "fr", "release"),
        (
            "Le gouvernement congolais a annoncé, ce 4 septembre 2025, l'arrestation d'Anna Beispiel.",
            "fr",
            "detain",
        ),
        ("Le gouvernement congolais a annoncé lundi l'arrestation d'Anna Beispiel.", "fr", "detain"),
        ("Анне Байшпиль вменяют шпионаж, судить её будут в феврале.", "ru", "charge"),
        (
            "Karl Beispiel was charged with rebellion at the time of his arrest outside the court on 5 July.",
            "en",
            "charge",
        ),
        (
            "Karl Beispiel a été accusé de rébellion lors de son interpellation à Oslo le 5 juillet.",
            "fr",
            "charge",
        ),
        (
            "Karl Beispiel was sentenced in 2013 to 5 years in prison and was recently released.",
            "en",
            "release",
        ),
        ("В 2013 году Карл Байшпиль был приговорён к 5 годам тюрьмы и недавно освобождён.", "ru", "release"),
        ("Condamné à 5 ans en 2013, Karl Beispiel a été récemment libéré.", "fr", "release"),
        (
            "Six dealers have been charged in connection with selling guns over the past eight months.",
            "en",
            "charge",
        ),
    ],
)
def test_a_date_of_something_else_is_not_the_act_s(text: str, language: str, kind: str) -> None:
    assert set(days(text, language, kind)) == {None}


@pytest.mark.parametrize(
    ("text", "language", "kind", "day"),
    [
        (
            "Convoqué le 11 septembre, Karl Beispiel a été arrêté le 12 septembre et déféré le 15.",
            "fr",
            "detain",
            "2025-09-12",
        ),
        (
            "Карла Байшпиля арестовали 18 марта 2022 года и через неделю освободили.",
            "ru",
            "detain",
            "2022-03-18",
        ),
        ("Карла Байшпиля арестовали в 2022 году и через год приговорили.", "ru", "sentence", "2023"),
        ("Карла Байшпиля арестовали в мае 2019 года и в 2021 году приговорили.", "ru", "sentence", "2021"),
        ("В мае и в июне 2024 года полиция арестовала Анну Байшпиль.", "ru", "detain", "2024-05/2024-06"),
        ("The jury on June 4 found Anna Beispiel guilty of fraud.", "en", "sentence", "2025-06-04"),
        ("Police on Thursday arrested Anna Beispiel.", "en", "detain", "2025-12-11"),
        ("Anna Beispiel a été interpellée et battue le vendredi 7 novembre.", "fr", "detain", "2025-11-07"),
        ("Anna Beispiel was arrested and beaten on 7 November.", "en", "detain", "2025-11-07"),
        ("Анну Байшпиль задержали и избили 7 ноября.", "ru", "detain", "2025-11-07"),
        (
            "En 2007, Karl Beispiel, qui avait été arrêté à Oslo sous un autre nom, a été libéré.",
            "fr",
            "release",
            "2007",
        ),
        (
            "In 2007, Karl Beispiel, who had been arrested in Oslo under another name, was released.",
            "en",
            "release",
            "2007",
        ),
        (
            "Les arrestations se multiplient : le 3 mai dernier, le reporter Karl Beispiel était arrêté ; "
            "le 8 mai, Anna Beispiel était expulsée.",
            "fr",
            "detain",
            "2025-05-03",
        ),
    ],
)
def test_the_date_that_stands_in_the_clause_is_the_act_s(
    text: str, language: str, kind: str, day: str
) -> None:
    assert day in days(text, language, kind)


@pytest.mark.parametrize(
    ("language", "text", "when"),
    [
        ("fr", "Le 5 mai 2023, trois imams ont été arrêtés et deux rabbins expulsés.", "2023-05-05"),
        ("en", "In May 2023, three imams were arrested and two rabbis deported.", "2023-05"),
        ("ru", "В мае 2023 года трёх имамов арестовали, а двух раввинов выслали.", "2023-05"),
    ],
)
def test_a_day_before_both_is_of_both(language: str, text: str, when: str) -> None:
    assert days(text, language, "detain") + days(text, language, "expel") == [when, when]


@pytest.mark.parametrize(
    ("language", "text", "when"),
    [
        ("fr", "Au cours de l'année 2024, quatre magistrats ont été arrêtés.", "2024"),
        ("en", "In the early hours of Tuesday, police arrested Jan Novak.", "2025-12-09"),
        ("ru", "На рассвете 9 декабря полиция задержала Яна Новака.", "2025-12-09"),
    ],
)
def test_a_part_of_a_time_is_of_no_other_thing(language: str, text: str, when: str) -> None:
    assert days(text, language, "detain") == [when]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("A June release included the dissident Jan Novak, along with 13 others.", "2025-06"),
        ("The September 11 release included 14 foreigners.", "2025-09-11"),
    ],
)
def test_a_release_has_the_day_before_its_noun(text: str, when: str) -> None:
    assert days(text, "en", "release") == [when]


@pytest.mark.parametrize(
    ("language", "text", "kind", "when"),
    [
        ("fr", "Washington a levé les sanctions lundi.", "lift", "2025-12-08"),
        ("fr", "Washington a levé les sanctions lundi, deux jours après un échange.", "lift", "2025-12-08"),
        ("en", "The U.S. eased sanctions on Monday after Minsk freed ten prisoners.", "release", None),
        ("en", "On Monday, when Minsk freed ten prisoners, it rained.", "release", "2025-12-08"),
    ],
)
def test_a_day_is_the_verbs_beside_its_object_and_of_no_clause_behind_it(
    language: str, text: str, kind: str, when: str | None
) -> None:
    assert days(text, language, kind) == [when]


@pytest.mark.parametrize(
    ("language", "text", "when"),
    [
        ("en", "Anton Kral was held from 2021 to May 2023.", "2021/2023-05"),
        ("en", "Anton Kral was held for the last two years.", None),
    ],
)
def test_years_that_are_told_by_number_are_no_length(language: str, text: str, when: str | None) -> None:
    assert days(text, language, "detain") == [when]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Помиловать осуждённого Карла Байшпиля, родившегося 11 мая 1981 г., освободив его.", "ru"),
        ("Освободить Карла Байшпиля, 11.05.1981 года рождения.", "ru"),
        ("Anna Kral released Karl Beispiel, born on 11 May 1981.", "en"),
        ("Minsk a libéré Karl Beispiel, né le 11 mai 1981.", "fr"),
    ],
)
def test_no_act_is_of_the_day_of_a_birth(text: str, language: str) -> None:
    assert days(text, language, "release") == [None]
