"""Who comes home, is handed to his own side, is told to go or stays, and whose extradition is settled."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

HELD = {
    "en": "The prisoners were freed after months in captivity. ",
    "fr": "Des prisonniers ont été libérés. ",
    "ru": "Пленных освободили из колонии. ",
}


def told(text: str, language: str, kind: str) -> list[tuple[str, str | None, list[str], int | None]]:
    start = len(HELD[language])
    return [
        (c.factuality, a.authority, [s.name for s in a.subjects], a.group.lo if a.group else None)
        for c, a in acts(HELD[language] + text, language, kind)
        if c.span[0] >= start
    ]


@pytest.mark.parametrize(
    ("language", "text", "whose", "number"),
    [
        ("en", "Russia handed over 24 Ukrainian sailors to Kyiv.", "ru", 24),
        ("en", "Azerbaijan handed over two captured Armenian soldiers.", "az", 2),
        ("en", "Kyiv received 207 people back from Russian captivity.", None, 207),
        ("en", "Fifty Ukrainian prisoners of war are back on home soil.", None, 50),
        ("en", "Turkey hosted an exchange of 26 prisoners.", None, 26),
        ("fr", "La Turquie a accueilli un échange de 26 prisonniers.", None, 26),
        ("ru", "Восемь российских пленных вернутся на родину.", None, 8),
    ],
)
def test_they_get_free(language: str, text: str, whose: str | None, number: int) -> None:
    found = told(text, language, "release")
    assert [(authority, lo) for _, authority, _, lo in found] == [(whose, number)]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        (
            "en",
            "Foreign Minister Yvette Cooper landed in Muscat on Monday for talks on the hostages.",
            "release",
        ),
        ("en", "Poland handed over six suspects to Germany.", "release"),
        ("en", "The State Department ordered embassy staff to leave Iraq.", "expel"),
        ("fr", "Les deux camps ont procédé à 50 échanges de prisonniers.", "release"),
        ("fr", "Le champion a refusé de quitter le pays.", "expel"),
        ("ru", "Освободившиеся рассказали о пытках.", "release"),
        ("ru", "Банк отказал в выдаче кредита.", "transfer"),
        ("ru", "Решение о выдаче виз отложено.", "transfer"),
    ],
)
def test_others_do_not(language: str, text: str, kind: str) -> None:
    assert told(text, language, kind) == []


@pytest.mark.parametrize(
    ("language", "text", "told_of", "whose"),
    [
        ("en", "Nicaragua expatriated 222 political prisoners.", "asserted", "ni"),
        ("en", "Six journalists were ordered to leave Mali.", "announced", "ml"),
        ("en", "Two diplomats received orders to leave Mali.", "announced", "ml"),
        ("fr", "Les journalistes ont reçu l'ordre de quitter le Burkina Faso.", "announced", "bf"),
        ("fr", "Trois diplomates ont 48 heures pour quitter le Mali.", "announced", "ml"),
        (
            "ru",
            "Николай Статкевич, которого вывезли к границе, отказался покидать Беларусь.",
            "attempted",
            "by",
        ),
    ],
)
def test_they_are_sent_away_or_refuse_to_go(language: str, text: str, told_of: str, whose: str) -> None:
    assert (told_of, whose) in [(f, authority) for f, authority, _, _ in told(text, language, "expel")]


@pytest.mark.parametrize(
    ("language", "text", "told_of"),
    [
        ("en", "The court rejected the extradition of Julian Assange.", "denied"),
        ("fr", "La cour a validé mercredi l'extradition de Julian Assange.", "announced"),
        ("fr", "Paris a refusé d'extrader Julian Assange.", "denied"),
        ("ru", "Суд разрешил экстрадировать в США россиянина Александра Винника.", "announced"),
        ("ru", "Суд отклонил запрос о выдаче Александра Винника.", "denied"),
        ("ru", "Минск отказал Варшаве в выдаче Александра Винника.", "denied"),
    ],
)
def test_an_extradition_is_allowed_or_refused(language: str, text: str, told_of: str) -> None:
    found = told(text, language, "transfer")
    assert [(f, len(names)) for f, _, names, _ in found] == [(told_of, 1)]


def test_who_refuses_to_go_is_still_held_by_his_state() -> None:
    text = "Mikola Statkevich, who was released in September, refused to leave Belarus. "
    assert [a.authority for _, a in acts("He was jailed in Belarus. " + text, "en", "release")] == ["by"]
