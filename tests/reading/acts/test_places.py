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
        ("ru", "sentence", "Суд вынес приговор одному из участников протестов в Смоленске."),
        # Of the deed.
        ("ru", "charge", "Десять чиновников обвиняют в нарушении прав человека в Смоленске."),
        ("ru", "sentence", "Ивана Кроля осудили за поджог в Смоленске."),
        ("en", "charge", "Ivan Morel was charged with the murder of a baker in Leeds."),
        ("en", "sentence", "Ivan Morel was convicted of a murder in Leeds."),
        (
            "fr",
            "sentence",
            "Ivan Morel, condamné à vie pour les attentats de 2015 à Brest, est malade.",
        ),
        # Of where those were or are from whom it is done to.
        ("fr", "detain", "Ivan Morel, diplomate alors en poste à Brest, a été arrêté lundi."),
        ("en", "detain", "Ivan Morel, a reporter based in Leeds, was arrested on Monday."),
        ("ru", "expel", "МИД Черногории объявил дипломата из России персоной нон грата."),
        ("ru", "expel", "Оттава выслала трёх дипломатов из Швеции и Польши."),
        # Of where they went next.
        ("fr", "release", "Ivan Morel a été libéré vendredi et est en route vers la Belgique."),
        ("fr", "release", "Ivan Morel a été libéré et il est en chemin pour la Belgique."),
        ("en", "release", "Ivan Morel was freed and is on his way to Belgium."),
        ("fr", "release", "Lima a libéré et expulsé dans la foulée vers le Pérou 20 prisonniers."),
        # To whom they are handed.
        ("en", "transfer", "Tarvia has begun handing over to KFOR some of the 270 prisoners."),
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
        ("en", "die", "The prisoner Ivan Morel died in a hospital in Leeds.", "Leeds"),
        ("en", "detain", "Ivan Morel was detained shortly after his arrival in Leeds.", "Leeds"),
        ("en", "expel", "Lima deported 200 prisoners to the U.S. All of them are ill.", "U.S."),
        ("en", "detain", "Ivan Morel was arrested in the U.S. Virgin Islands.", "U.S. Virgin Islands"),
        ("en", "transfer", "Ivan Morel was extradited to UAE on Monday.", "UAE"),
        ("ru", "detain", "Ивана Кроля арестовали в ДНР.", "ДНР"),
        ("fr", "detain", "Ivan Morel a été arrêté dès son retour à Brest.", "Brest"),
        (
            "fr",
            "sentence",
            "Ivan Morel a été condamné par contumace en juillet 2015 en Belgique.",
            "Belgique",
        ),
        ("ru", "die", "Осуждённый Иван Кроль скончался в зале суда в Смоленске.", "Смоленск"),
        ("ru", "release", "Ивана Кроля освободили из тюрьмы в Пакистане.", "Пакистан"),
        ("ru", "detain", "Полиция задержала в Смоленске врача Ивана Кроля.", "Смоленск"),
        ("fr", "detain", "Ivan Morel, poursuivi pour vol, a été arrêté lundi à Brest.", "Brest"),
        ("en", "sentence", "Ivan Morel was sentenced to ten years in prison in Peru.", "Peru"),
        ("ru", "expel", "Ивана Кроля выслали из Пакистана.", "Пакистан"),
        ("ru", "expel", "Ивана Кроля выслали в Пакистан.", "Пакистан"),
        (
            "fr",
            "expel",
            "Lima a libéré et expulsé dans la foulée vers le Pérou 20 prisonniers.",
            "Pérou",
        ),
    ],
)
def test_where_an_act_is_done(language: str, kind: str, text: str, where: str) -> None:
    assert places(text, language, kind) == [where]


OF_SOME_OR_POSTED = [
    ("ru", "expel", "Москва объявила persona non grata сотрудника посольства Чили в России."),
    ("fr", "detain", "En tout 717 personnes ont été interpellées (dont 581 à Brest)."),
    ("fr", "detain", "La police a arrêté 30 manifestants, dont dix à Lyon."),
    ("en", "detain", "Police arrested 717 people across the country (581 of them in Leeds)."),
    ("en", "detain", "Police arrested 30 protesters, including ten in Leeds."),
    ("en", "expel", "Russia expelled Estonia's consul in St Petersburg."),
    ("fr", "expel", "Le Mali a expulsé l'ambassadeur du Togo en France."),
    ("fr", "detain", "L'ancien consul de Suède à Lyon a été arrêté."),
    ("ru", "expel", "Россия выдворяет консула Эстонии в Петербурге Ивана Кроля."),
    ("ru", "release", "Бывшего посла в Малайзии Ивана Кроля суд не выпустил."),
]


@pytest.mark.parametrize(("language", "kind", "text"), OF_SOME_OR_POSTED)
def test_where_only_some_were_or_somebody_is_posted_is_no_place_of_an_act(
    language: str, kind: str, text: str
) -> None:
    assert places(text, language, kind) == [None]


def test_a_place_in_brackets_is_where_it_was_done() -> None:
    assert places("Ivan Morel a été arrêté (à Lyon) lundi.", "fr", "detain") == ["Lyon"]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # Whatever a model hangs a place on, right behind an act's noun it is that act's.
        (
            "L'envoyé a été rappelé suite à l'expulsion par Alger de 12 agents, en réaction à l'incarcération"
            " en France d'un consul.",
            "detain",
            [("France", "fr")],
        ),
        ("Alger a expulsé dix agents après l'incarcération en France d'un consul.", "expel", [(None, "dz")]),
        ("L'arrestation à Paris d'un consul a fait du bruit à Alger.", "detain", [("Paris", "fr")]),
    ],
)
def test_a_place_right_behind_a_noun(text: str, kind: str, expected: list[tuple[str, str]]) -> None:
    found = [a.act for a in acts(text, "fr") if a.act.kind == kind]
    assert [(a.where, a.authority) for a in found] == expected
