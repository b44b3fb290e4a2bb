"""Days that a sentence has for another act, for somebody else, or for a treaty."""

import pytest

from tests.reading.told import acts


def days(text: str, language: str, kind: str) -> dict[str, str | None]:
    return {s.name: a.when for _, a in acts(text, language, kind) for s in a.subjects}


@pytest.mark.parametrize(
    ("text", "language", "first", "second"),
    [
        ("Ivan Kral was arrested on August 5 and Petr Novak on August 6.", "en", "2025-08-05", "2025-08-06"),
        (
            "Ivan Kral was originally arrested on August 5, and Petr Novak on August 6, for incitement.",
            "en",
            "2025-08-05",
            "2025-08-06",
        ),
        ("Ivan Kral a été arrêté le 5 août et Petr Novak le 6 août.", "fr", "2025-08-05", "2025-08-06"),
    ],
)
def test_each_has_a_day_of_his_own(text: str, language: str, first: str, second: str) -> None:
    assert days(text, language, "detain") == {"Ivan Kral": first, "Petr Novak": second}


def test_two_days_of_one_act_stay_one_stretch() -> None:
    (found,) = acts("Ivan Kral and Petr Novak were arrested on August 5 and 6.", "en", "detain")
    assert found[1].when == "2025-08-05/2025-08-06"


@pytest.mark.parametrize(
    ("text", "language", "kind", "when"),
    [
        # The day of what those took part in.
        ("Суд осудил участников протестов в августе 2020 года и Анну Ветрову.", "ru", "sentence", None),
        # The day of a relative clause before the verb.
        ("Виктор Ветров, которого 18 января в суде приговорили к 5 годам колонии, умер.", "ru", "die", None),
        ("Анна Ветрова, которую 3 марта суд отправил в колонию, вышла на свободу.", "ru", "release", None),
        ("Anna Novak, who on March 3 was detained at the airport, has been released.", "en", "release", None),
        (
            "Ivan Kral, que le juge a condamné le 18 janvier à 5 ans, est mort en prison.",
            "fr",
            "die",
            None,
        ),
        ("Anna Novak, who was detained in May, was released on June 3.", "en", "release", "2025-06-03"),
        # That with which it is only compared.
        ("Police arrested Anna Novak and more others than a year earlier.", "en", "detain", None),
        ("Compared with May, Anna Novak was freed quickly.", "en", "release", None),
        ("Anna Novak was freed more than a year ago.", "en", "release", "2024~"),
        ("Anna Novak n'a été libérée qu'en mai.", "fr", "release", "2025-05"),
        ("Задержали Анну Краль и ещё 30 человек, на 10 больше, чем годом ранее.", "ru", "detain", None),
        ("Anna Novak et 30 autres ont été arrêtés, dix de plus qu'en mai.", "fr", "detain", None),
        # The day on which somebody was born.
        ("Активист Иван Морель, 12.03.1990 года рождения, задержан.", "ru", "detain", None),
        ("Активиста Ивана Мореля 1990 года рождения задержали.", "ru", "detain", None),
        ("Ивана Мореля 1990 года рождения задержали 5 мая 2025 года.", "ru", "detain", "2025-05-05"),
        # That of what it only came after.
        ("Anna Novak was released shortly after July 3.", "en", "release", None),
        # That of what it is for.
        ("Police charged Anna Novak over the June 27 column.", "en", "charge", None),
        (
            "Anna Novak was convicted in a March 4 trial for the May 5 protest.",
            "en",
            "sentence",
            "2025-03-04",
        ),
        # That of a report, where the act is only asked for.
        ("New York, July 2, 2025—The group called on Togo to free Anna Novak.", "en", "release", None),
        # That of who tells it, whose clause nothing opens.
        ("The ministry said on Tuesday it had released Anna Novak.", "en", "release", None),
        ("Anna Novak said on Wednesday she had been sentenced to a year in prison.", "en", "sentence", None),
        ("Police confirmed Friday Anna Novak was detained at the border.", "en", "detain", None),
        ("The lawyer announced on Monday Anna Novak had been charged with theft.", "en", "charge", None),
        ("The ministry said it had released Anna Novak on Tuesday.", "en", "release", "2025-12-09"),
        ("Police on Tuesday detained Anna Novak, the ministry said.", "en", "detain", "2025-12-09"),
        # That of a treaty or law.
        ("Суд приговорил Ивана Ветрова по закону от 5 марта 2012 года к трём годам.", "ru", "sentence", None),
        ("Дипломаты по Венской конвенции от 18 апреля 1961 года высланы.", "ru", "expel", None),
        ("Ivan Kral was released under a deal on March 5, 2025.", "en", "release", "2025-03-05"),
    ],
)
def test_a_day_of_something_else_is_not_the_acts(text: str, language: str, kind: str, when: str) -> None:
    found = acts(text, language, kind)
    assert found
    assert {a.when for _, a in found} == {when}


def test_a_headline_without_a_verb_is_read() -> None:
    text = "Mort d'Anton Kral, dont le procès le 18 janvier 2024, et l'arrestation d'Emil Novak à Minsk."
    ((_, found),) = acts(text, "fr", "detain")
    assert [s.name for s in found.subjects] == ["Emil Novak"]


@pytest.mark.parametrize("words", ["in the last week", "over the last week"])
def test_the_last_week_up_to_now(words: str) -> None:
    (found,) = acts(f"Police have detained 48 journalists {words}.", "en", "detain")
    assert found[1].when == "2025-12-06/2025-12-13"


def test_the_day_on_which_a_ruler_fell_frees_none_of_his_friends() -> None:
    text = (
        "La junte a annoncé la libération de 50 personnes proches du parti de l'ex-président Anton Kral, "
        "renversé en juillet 2023."
    )
    found = [act for _, act in acts(text, "fr", "release")]
    assert [str(act.when) for act in found if act.when] == []
