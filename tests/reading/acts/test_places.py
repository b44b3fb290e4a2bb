"""Where an act is done, and places around it that are of something else."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

END = {"en": "\n\nThe prison is old.", "fr": "\n\nLa prison est vieille.", "ru": "\n\nТюрьма старая."}


def places(text: str, language: str, kind: str) -> list[str | None]:
    found = (a.act for a in acts(text + END[language], language) if a.act.kind == kind)
    return [a.where for a in found]


@pytest.mark.parametrize(
    ("language", "kind", "text"),
    [
        # Of what people took part in, or of the body that they lead.
        ("ru", "charge", "Следователи обвинили участников беспорядков в Смоленске."),
        ("ru", "charge", "В мае возбуждено дело против главы отделения партии в Смоленске Анны Морель."),
        ("ru", "sentence", "Четыре года получил участник протестов 23 января в Смоленске Иван Кроль."),
        ("ru", "detain", "Его задержали после обысков в его квартире в Смоленске."),
        ("en", "detain", "Ivan Morel was arrested in connection with the murder of a baker in Leeds."),
        ("fr", "detain", "Ivan Morel a été arrêté dans l'enquête sur le meurtre d'un boulanger à Brest."),
        # Of where somebody is known.
        ("ru", "detain", "Под стражу отправили известного в Смоленске врача Ивана Кроля."),
        ("ru", "detain", "Полиция задержала популярного в Смоленске врача Ивана Кроля."),
        # Pages on the web.
        ("ru", "release", "Когда Ивана Кроля отпустили, на его странице в Facebook поблагодарили врачей."),
        ("en", "release", "Ivan Morel was freed, his brother said in Telegram."),
    ],
)
def test_the_place_of_something_else_is_not_the_acts(language: str, kind: str, text: str) -> None:
    assert set(places(text, language, kind)) <= {None}


@pytest.mark.parametrize(
    ("language", "kind", "text", "where"),
    [
        ("en", "detain", "Ivan Morel was detained by police in Leeds on 18 November.", "Leeds"),
        ("en", "die", "Ivan Morel died in a hospital in Leeds.", "Leeds"),
        ("en", "detain", "Ivan Morel was detained shortly after his arrival in Leeds.", "Leeds"),
        ("fr", "detain", "Ivan Morel a été arrêté dès son retour à Brest.", "Brest"),
        (
            "fr",
            "sentence",
            "Ivan Morel a été condamné par contumace en juillet 2015 en Belgique.",
            "Belgique",
        ),
        ("ru", "die", "Иван Кроль скончался в зале суда в Смоленске.", "Смоленск"),
        ("ru", "release", "Ивана Кроля освободили из тюрьмы в Пакистане.", "Пакистан"),
        ("ru", "detain", "Полиция задержала в Смоленске врача Ивана Кроля.", "Смоленск"),
    ],
)
def test_where_an_act_is_done(language: str, kind: str, text: str, where: str) -> None:
    assert places(text, language, kind) == [where]
