"""Days beside a participle, an event or a span of time, which are not those of the act around them."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


def days(text: str, language: str, kind: str) -> list[str | None]:
    return [act.when for _, act in acts(text, language, kind)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Суд назначил десять суток ареста задержанному 9 декабря активисту Ивану Торскому."),
        ("ru", "Суд приговорил арестованного 9 декабря журналиста Ивана Торского к двум годам колонии."),
        ("en", "A court sentenced a reporter arrested on 9 December to two years in prison."),
        ("fr", "Un tribunal a condamné un journaliste arrêté le 9 décembre à deux ans de prison."),
    ],
)
def test_the_day_right_after_a_participle_is_its_own(language: str, text: str) -> None:
    assert set(days(text, language, "sentence")) <= {None}
    assert set(days(text, language, "detain")) <= {"2025-12-09"}


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        (
            "ru",
            "Суд осудил задержанного 9 декабря активиста Торского. Павла Ветрова приговорили к двум годам.",
            "sentence",
        ),
        ("ru", "Иван Торский был задержан 9 декабря. Его обвинили в нападении на полицейского.", "charge"),
        ("ru", "9 декабря в Баку задержали 40 человек. Почти всех отпустили.", "release"),
        ("en", "Police arrested Ivan Morel on 9 December. He was charged with treason.", "charge"),
        (
            "en",
            "Police arrested Ivan Morel on 9 December. A court sentenced him to two years in prison.",
            "sentence",
        ),
        (
            "fr",
            "La police a arrêté Ivan Morel le 9 décembre. Il a été condamné à deux ans de prison.",
            "sentence",
        ),
        ("fr", "La police a arrêté Ivan Morel le 9 décembre. Il a été inculpé de trahison.", "charge"),
    ],
)
def test_the_next_step_of_a_case_takes_its_time(language: str, text: str, kind: str) -> None:
    assert days(text, language, kind)[-1] is None


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("ru", "9 декабря задержали Ивана Торского. Павла Ветрова тоже арестовали.", "detain"),
        (
            "en",
            "On 9 December a court sentenced Ivan Morel. Anna Beispiel was sentenced to two years.",
            "sentence",
        ),
        (
            "fr",
            "Le 9 décembre, Ivan Morel a été condamné. Anna Beispiel a été condamnée à deux ans de prison.",
            "sentence",
        ),
    ],
)
def test_the_same_step_goes_on_on_the_same_day(language: str, text: str, kind: str) -> None:
    assert days(text, language, kind)[-1] == "2025-12-09"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Six opposition lawmakers have been arrested since the March 29 poll."),
        ("fr", "Six députés ont été arrêtés depuis le scrutin du 29 mars."),
        ("fr", "Des dizaines de militants ont été interpellés depuis le 29 mars."),
        ("ru", "Шесть депутатов были задержаны с момента выборов 29 марта."),
    ],
)
def test_what_was_done_to_many_since_a_day_was_not_done_on_it(language: str, text: str) -> None:
    assert set(days(text, language, "detain")) <= {None}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The reporter Anna Beispiel has been held in Minsk since March 29."),
        ("en", "Anna Beispiel has been detained in Minsk since March 29."),
        ("fr", "La journaliste Anna Beispiel est détenue à Minsk depuis le 29 mars."),
        ("fr", "Anna Beispiel, arrêtée depuis le 29 mars, a été jugée à Minsk."),
        ("ru", "Журналистка Анна Байшпиль находится под стражей с 29 марта."),
    ],
)
def test_who_is_held_since_a_day_was_seized_on_it(language: str, text: str) -> None:
    assert days(text, language, "detain") == ["2025-03-29"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The Council of the EU prolonged the sanctions against Minsk for the next six months.",
        ),
        ("en", "EU ambassadors approved extending the sanctions against Minsk for the next six months."),
        ("fr", "L'Union européenne a prolongé les sanctions contre Minsk pour les six prochains mois."),
        ("ru", "Евросоюз продлил санкции против Минска на ближайшие шесть месяцев."),
    ],
)
def test_how_long_a_measure_will_hold_is_not_when_it_was_taken(language: str, text: str) -> None:
    assert days(text, language, "amend") == [None]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        (
            "en",
            "Prague, Dec 12 (Wire) - The Czech authorities will extradite a Chinese student to Germany.",
            "transfer",
        ),
        ("en", "OSLO, Dec. 12 (Wire) - Norway will expel six Russian diplomats.", "expel"),
    ],
)
def test_a_dateline_is_not_the_day_of_what_is_to_come(language: str, text: str, kind: str) -> None:
    assert days(text, language, kind) == [None]


@pytest.mark.parametrize(
    ("language", "text", "kind", "day"),
    [
        ("en", "She has been behind bars since her arrest on 9 December.", "detain", "2025-12-09"),
        ("en", "Norway will expel six Russian diplomats on 20 December.", "expel", "2025-12-20"),
        ("fr", "La Norvège expulsera six diplomates russes le 20 décembre.", "expel", "2025-12-20"),
    ],
)
def test_an_act_keeps_the_day_that_is_its_own(language: str, text: str, kind: str, day: str) -> None:
    assert day in days(text, language, kind)
