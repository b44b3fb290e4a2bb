"""Who only speaks, or holds an office, is nobody whom a pronoun means behind a sentence on somebody else."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

NOT_THE_SPEAKER = [
    ("ru", "Об этом сообщил посол Ян Новак. Активист провёл в тюрьме год. Его осудили за измену."),
    (
        "ru",
        "Как сообщил президент Чили Габриэль Борич, самолёт вылетел. Бут провёл год там. Его арестовали.",
    ),
    ("ru", "«Да», — сказал Иван Петров. Журналист вернулся домой. Он был арестован в мае."),
    ("ru", "Министр Ян Новак прокомментировал обмен. Мужчина живёт в Праге. Его задержали в мае."),
    ("ru", "Министр Ян Новак прокомментировал обмен. Американец прилетел в Вену. Его задержали в мае."),
    (
        "en",
        "The ambassador, Jan Novak, said so. The activist spent a year in prison. He was arrested.",
    ),
    ("en", '"It ended well," said John Miller. The convict pleaded guilty. He was sentenced to five years.'),
    ("en", "Minister Jan Novak commented on the swap. The American flew to Vienna. He was arrested in May."),
    ("fr", "L'ambassadeur, Jan Novak, l'a annoncé. Laurent vit à Prague. Il a été condamné pour trahison."),
    ("fr", "Le ministre Jan Novak a commenté l'échange. L'opposant niait les faits. Il a été arrêté en mai."),
]

STILL_HIM = [
    ("ru", "Ян Новак вернулся домой. Новак провёл в тюрьме год. Его осудили за измену."),
    ("ru", "Журналист Ян Новак вернулся. Журналист провёл в тюрьме год. Его осудили за измену."),
    ("ru", "Ян Новак рассказал об этом журналистам. Его арестовали в мае."),
    ("en", "The American Jan Novak was here. The American flew to Vienna. He was arrested in 2020."),
    ("en", "Jan Novak told reporters about it. He was arrested in May."),
    ("fr", "L'Américain Jan Novak était là. L'Américain a gagné Vienne. Il a été arrêté en 2020."),
    (
        "fr",
        "Le journaliste Jan Novak est rentré. Le journaliste vit à Prague. Il a été arrêté en mai.",
    ),
]


def _subjects(language: str, text: str) -> set[str]:
    return {s.name for _, act in acts(text, language) for s in act.subjects}


@pytest.mark.parametrize(("language", "text"), NOT_THE_SPEAKER)
def test_somebody_else_stands_between(language: str, text: str) -> None:
    assert _subjects(language, text) == set()


def test_a_citizen_of_a_state_is_who_is_of_it() -> None:
    text = "Гражданин Ирана Реза Карими прилетел домой. Белов тут ни при чём. Иранца обвинили в шпионаже."
    assert _subjects("ru", text) == {"Реза Карими"}


@pytest.mark.parametrize(("language", "text"), STILL_HIM)
def test_he_is_taken_up(language: str, text: str) -> None:
    assert _subjects(language, text) == {"Jan Novak" if language != "ru" else "Ян Новак"}
