"""What somebody ends, or denies, to do with an act is not the act itself: that has been."""

from __future__ import annotations

import pytest

from tests.reading.told import claims


def told(text: str, language: str) -> dict[str, str]:
    """The factuality of each kind of act."""
    return {c.act.kind: c.factuality for c in claims(text, language) if c.act is not None}


def ties(text: str, language: str) -> int:
    return sum(c.link is not None for c in claims(text, language))


ENDED = [
    ("en", "In return for the release of Rosa Kral, Peru cancelled its sanctions on two ministers."),
    ("en", "In return for the release of Rosa Kral, Peru scrapped its sanctions on two banks."),
    ("fr", "En échange de la libération de Rosa Kral, le Pérou a annulé ses sanctions contre deux banques."),
    ("fr", "En échange de la libération de Rosa Kral, le Pérou a abandonné ses sanctions."),
    ("ru", "За освобождение Розы Краль Перу отменило эмбарго."),
    ("ru", "Перу отменило санкции против двух банков в обмен на освобождение Розы Краль."),
    ("ru", "В обмен на освобождение Розы Краль Перу исключило из санкционного списка двух министров."),
    ("ru", "В знак благодарности за освобождение Розы Краль Перу отменило эмбарго."),
]


@pytest.mark.parametrize(("language", "text"), ENDED)
def test_a_release_for_which_sanctions_end_has_been(language: str, text: str) -> None:
    assert told(text, language) == {"release": "asserted", "lift": "asserted"}
    assert ties(text, language) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru cancelled the release of Rosa Kral in exchange for sanctions relief."),
        ("en", "Peru suspended the release of Rosa Kral."),
        ("en", "Peru ruled out lifting sanctions in exchange for the release of Rosa Kral."),
        ("en", "Peru refused to suspend sanctions in return for the release of Rosa Kral."),
        ("fr", "Le Pérou a annulé la libération de Rosa Kral."),
        ("ru", "Перу отменило освобождение Розы Краль."),
        ("ru", "Перу исключило снятие санкций в обмен на освобождение Розы Краль."),
        ("ru", "Перу отказалось отменить санкции в обмен на освобождение Розы Краль."),
        ("ru", "Перу отменило решение об освобождении Розы Краль в обмен на снятие санкций."),
    ],
)
def test_what_is_itself_ended_or_refused_has_not(language: str, text: str) -> None:
    assert told(text, language)["release"] == "denied"
    assert ties(text, language) == 0


UNTIED = [
    ("en", "Lima denies that the release of Ivan Kral is linked to the release of Anna Zimina."),
    ("en", "Lima denied that the release of Ivan Kral was a reward for the lifting of sanctions."),
    ("fr", "Lima dément que la libération d'Ivan Kral soit liée à la levée des sanctions."),
    ("fr", "Lima dément que la libération d'Ivan Kral soit le prix de la levée des sanctions."),
    ("ru", "МИД Перу отрицает, что освобождение Анны Краль связано с выходом на свободу Ивана Мороза."),
    ("ru", "Лима опровергла, что помилование Анны Краль стало платой за отмену санкций."),
    ("ru", "Лима отрицает, что арест Анны Краль связан с высылкой Ивана Мороза."),
]


@pytest.mark.parametrize(("language", "text"), UNTIED)
def test_of_two_acts_only_the_tie_may_be_denied(language: str, text: str) -> None:
    assert set(told(text, language).values()) == {"asserted"}
    assert ties(text, language) == 0


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Lima denied the release of Ivan Kral."),
        ("en", "Lima denied that the release of Ivan Kral had taken place."),
        ("en", "Lima denied early release to Ivan Kral."),
        ("fr", "Lima dément que la libération d'Ivan Kral ait eu lieu."),
        ("ru", "Лима отрицает, что освобождение Анны Краль состоялось."),
        ("ru", "Лима отрицает, что Анну Краль освободили."),
        ("ru", "Лима отрицает, что освобождение Анны Краль будет связано со снятием санкций."),
    ],
)
def test_or_the_act_or_a_tie_to_come(language: str, text: str) -> None:
    assert told(text, language)["release"] == "denied"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The lifting of sanctions on Belavia was the price of Anna Kral's release."),
        ("fr", "La levée des sanctions contre Belavia est le prix de la libération d'Anna Kral."),
        ("fr", "La levée des sanctions a été la contrepartie de la libération d'Anna Kral."),
        ("ru", "Отмена санкций против «Сельвы» стала ценой освобождения Анны Краль."),
        ("ru", "Платой за освобождение четырёх рыбаков стала отмена запрета на импорт леса."),
    ],
)
def test_relief_that_is_a_price_has_been_given(language: str, text: str) -> None:
    assert told(text, language) == {"release": "asserted", "lift": "asserted"}
    assert ties(text, language) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The lifting of sanctions on Belavia was a mistake."),
        ("fr", "La levée des sanctions contre Belavia est une erreur."),
        ("ru", "Отмена санкций против «Сельвы» стала ошибкой."),
    ],
)
def test_what_is_only_judged_is_no_act(language: str, text: str) -> None:
    assert told(text, language) == {}


PROMISED = [
    ("en", "Peru will deport Ivan Kral only in exchange for the release of Anna Zimina in Oslo."),
    ("en", "Lima will free Anna Kral in return for the release of Ivan Moroz."),
    ("fr", "Lima expulsera Ivan Kral en échange de la libération d'Anna Zimina."),
    ("ru", "Перу вышлет Ивана Краля только в обмен на освобождение в Осло Анны Зиминой."),
    ("ru", "Лима отпустит Анну Краль в обмен на освобождение Ивана Мороза."),
]


@pytest.mark.parametrize(("language", "text"), PROMISED)
def test_what_somebody_will_do_something_for_has_not_been(language: str, text: str) -> None:
    assert [c.factuality for c in claims(text, language) if c.act is not None] == ["planned", "planned"]
    assert ties(text, language) == 1


def authorities(text: str, language: str) -> dict[str, str | None]:
    return {c.act.kind: c.act.authority for c in claims(text, language) if c.act is not None}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru expelled two clerks in exchange for the release of Rosa Kral."),
        ("en", "Peru will deport Ivan Kral only in exchange for the release of Anna Zimina in Oslo."),
        ("fr", "Le Pérou a expulsé Ivan Kral en échange de la libération d'Anna Zimina."),
        ("ru", "За освобождение Розы Краль Перу отменило эмбарго."),
        ("ru", "Перу вышлет Ивана Краля только в обмен на освобождение в Осло Анны Зиминой."),
        ("ru", "В благодарность за освобождение Розы Краль Перу исключило из списка санкций двух министров."),
    ],
)
def test_nobody_gives_something_for_what_he_does_himself(language: str, text: str) -> None:
    found = authorities(text, language)
    assert found.pop("release") is None
    assert set(found.values()) == {"pe"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru freed Ivan Kral on condition that he be deported."),
        ("en", "Peru jailed Ivan Kral in May. In return for the release of Kral, Oslo lifted sanctions."),
        ("ru", "Перу задержало Ивана Краля. В обмен на освобождение Ивана Краля Осло снял санкции."),
    ],
)
def test_but_one_may_do_two_things_to_one_man(language: str, text: str) -> None:
    assert authorities(text, language)["release"] == "pe"
