"""What is doubted, denied or said of a circumstance, a ground or a person is not said of the act; what is
agreed for several is agreed for each."""

from __future__ import annotations

import pytest

from tests.reading.told import acts, counts

FACTUALITY = [
    # A question that leaves open only where, when or how.
    (
        "en",
        "It is unclear whether Anna Petrova was detained at the airport or at her home.",
        "detain",
        "asserted",
    ),
    (
        "fr",
        "On ne sait pas si Ivan Morel est mort dans sa cellule ou pendant son transfert.",
        "die",
        "asserted",
    ),
    ("ru", "Неясно, был ли Иван Морель задержан дома или в аэропорту.", "detain", "asserted"),
    ("en", "It is unclear whether Anna Petrova was detained.", "detain", "possible"),
    ("en", "It is unclear whether Anna Petrova was detained or fled.", "detain", "possible"),
    ("ru", "Неясно, был ли Иван Морель задержан.", "detain", "possible"),
    # A doubt of the ground alone.
    ("ru", "В Туле к 6 годам приговорили якобы за шпионаж Ивана Мореля.", "sentence", "asserted"),
    ("ru", "Двух дипломатов выслали якобы в ответ на действия Осло.", "expel", "asserted"),
    ("en", "Anna Petrova was arrested possibly because of her articles.", "detain", "asserted"),
    ("fr", "Ivan Morel a été arrêté peut-être pour ses articles.", "detain", "asserted"),
    ("ru", "Анну Петрову якобы задержали в Туле.", "detain", "possible"),
    # What an act is said to be an attempt at.
    ("en", "The arrest of Anna Petrova is yet another attempt to silence the press.", "detain", "asserted"),
    (
        "fr",
        "L'arrestation d'Ivan Morel est une tentative de faire taire les critiques.",
        "detain",
        "asserted",
    ),
    ("fr", "L'arrestation d'Ivan Morel est une menace pour la liberté.", "detain", "asserted"),
    ("ru", "Арест Марии Петровой — очередная попытка запугать общество.", "detain", "asserted"),
    ("en", "Police made an attempt to arrest Anna Petrova.", "detain", "attempted"),
    (
        "en",
        "Forcing Anna Petrova to leave the country would be an attempt to silence her.",
        "expel",
        "possible",
    ),
    ("en", "Sentencing Ivan Morel to 20 years was an attempt to scare us.", "sentence", "asserted"),
    ("en", "The extradition of Ivan Morel would be a catastrophe.", "transfer", "possible"),
    ("en", "The extradition of Ivan Morel is a catastrophe.", "transfer", "asserted"),
    ("fr", "L'expulsion d'Ivan Morel constituerait une violation du droit.", "expel", "possible"),
    ("fr", "La levée des sanctions représenterait un tournant.", "lift", "possible"),
    ("ru", "Высылка дипломатов была бы ошибкой.", "expel", "possible"),
    # A participle of a headline that tells of the person.
    ("fr", "Arrestation d'un militant opposé à la junte au Mali", "detain", "asserted"),
    ("fr", "Mort d'un opposant à la junte dans une prison du Mali", "die", "asserted"),
    ("fr", "Libération d'un militant reportée", "release", "planned"),
    # What is agreed for one and for the other.
    (
        "fr",
        "Il était prévu que le Hamas relâche 50 otages et qu'Israël libère 150 prisonniers.",
        "release",
        "planned",
    ),
    (
        "fr",
        "Il était convenu que Minsk libère douze opposants et qu'Oslo libère un espion.",
        "release",
        "planned",
    ),
    (
        "en",
        "It was planned that Hamas would free 50 hostages and that Israel would release 150 prisoners.",
        "release",
        "planned",
    ),
    ("fr", "Il est prévu que les deux journalistes soient libérés dans un mois.", "release", "planned"),
    # How long something lasted that is over.
    ("fr", "Ivan Morel est resté en prison jusqu'à sa mort le 16 février 2024.", "die", "asserted"),
    ("fr", "Ivan Morel restera en prison jusqu'à sa mort.", "die", "possible"),
    # A duty over two verbs, in the voice of who has no say.
    (
        "ru",
        "«Власти должны немедленно отменить приговор и освободить Анну Петрову», — заявили в Amnesty "
        "International.",
        "release",
        "possible",
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "expected"), FACTUALITY)
def test_what_is_said_beside_an_act_leaves_it_as_it_is(
    language: str, text: str, kind: str, expected: str
) -> None:
    assert {claim.factuality for claim, _ in acts(text, language, kind)} == {expected}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ru",
            "МИД опубликовал списки из 63 граждан США, которым запрещён въезд в страну на постоянной основе.",
        ),
        ("en", "The convictions of the 39 activists must be quashed, Amnesty International said."),
        ("en", "The court overturned the convictions of 12 protesters."),
    ],
)
def test_people_of_whom_something_else_is_denied_are_counted_all_the_same(language: str, text: str) -> None:
    assert {claim.factuality for claim, _ in counts(text, language)} == {"asserted"}
