"""Words of freedom and of departure that free nobody, and exchanges that count both sides."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

PRISON = {"en": " The prison is old.", "fr": " La prison est vieille.", "ru": " Тюрьма старая."}

NONE = [
    # Who may leave a country, or lives in another.
    ("en", "Anton Kral was allowed to leave the country."),
    ("fr", "Anton Kral n'a pas été autorisé à quitter le territoire."),
    ("en", "Anton Kral, exiled in France, said so."),
    ("fr", "L'ancien ministre Anton Kral, exilé en France, proteste."),
    # Whom a court leaves where he is.
    ("ru", "Суд отклонил ходатайство и оставил Антона Краля на свободе."),
    # The dead, and who only gives a pardon.
    ("ru", "Антона Краля вернули мёртвым."),
    ("ru", "Тела пятисот пленных Россия отдала в декабре."),
    ("fr", "Le Hamas a rendu les corps de quatre otages."),
    ("fr", "Le corps de l'otage Anton Kral a été remis mardi soir à la Croix-Rouge."),
    ("fr", "La dépouille de l'otage Anton Kral a été rendue mardi à Israël."),
    ("fr", "C'est la grâce du président qui compte."),
    # What is handed over, and who is sent somewhere else.
    ("en", "The people on a list handed over by Minsk are known."),
    ("en", "Anton Kral was sent back to a punishment cell."),
    ("ru", "Сына Антона Краля собирались отдать в приют."),
]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_nobody_is_freed_or_expelled(language: str, text: str) -> None:
    found = acts(text + PRISON[language], language)
    assert not [a for a in found if a.act.kind in ("release", "pardon", "expel")]


TOLD = [
    ("en", "Minsk handed Anton Kral over to American diplomats at the border.", "release", "asserted"),
    ("en", "Anton Kral will be spared the rest of his sentence.", "pardon", "announced"),
    ("fr", "Anton Kral, sorti le 16 janvier, se tait.", "release", "asserted"),
    ("ru", "Минск освободил двоих, а Вильнюс передал ему взамен Антона Краля.", "release", "asserted"),
    ("en", "Anton Kral was allowed to leave prison on Monday.", "release", "asserted"),
    ("en", "The state did not include Anton Kral in an amnesty.", "pardon", "denied"),
    ("en", "Rebels in the north have handed over Anton Kral.", "release", "asserted"),
    ("en", "Anton Kral was exiled to an island in May.", "expel", "asserted"),
    ("fr", "Anton Kral a quitté mardi en début d'après-midi la prison de Dorin.", "release", "asserted"),
    ("fr", "L'opposant Anton Kral repart libre du tribunal.", "release", "asserted"),
    ("fr", "Anton Kral pourrait figurer parmi les premiers libérés.", "release", "possible"),
    ("fr", "L'otage Anton Kral a été remis aux autorités par ses ravisseurs.", "release", "asserted"),
    ("fr", "Le ministre n'exclut pas qu'Anton Kral soit libéré.", "release", "possible"),
    ("fr", "Le porte-parole n'a pas exclu que le chercheur Anton Kral soit échangé.", "release", "possible"),
    ("fr", "Le ministre a exclu que le poète Anton Kral soit libéré.", "release", "denied"),
    ("ru", "Президент не намерен миловать Антона Краля.", "pardon", "denied"),
    ("ru", "На свободу в мае мог бы выйти Антон Краль.", "release", "possible"),
    ("ru", "Антон Краль мог бы попасть под обмен.", "release", "possible"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "factuality"), TOLD)
def test_whom_an_act_befalls_is_told(language: str, text: str, kind: str, factuality: str) -> None:
    found = [a for a in acts(text + PRISON[language], language) if a.act.kind == kind]
    name = "Антон Краль" if language == "ru" else "Anton Kral"
    assert factuality in {a.factuality for a in found for s in a.act.subjects if s.name == name}


BOTH_SIDES = [
    ("en", "Hamas freed three hostages and Israel 90 prisoners.", {(3, "Hamas"), (90, "il")}),
    ("fr", "Le Hamas a libéré trois otages et Israël 90 prisonniers.", {(3, "Hamas"), (90, "il")}),
    ("fr", "Le Hamas libérera dix otages et Israël 50 prisonniers.", {(10, "Hamas"), (50, "il")}),
    ("ru", "Киев передал 15 пленных, Москва — 17.", {(15, "ua"), (17, "ru")}),
    ("ru", "Украина вернула домой 84 пленных.", {(84, None)}),
]


@pytest.mark.parametrize(("language", "text", "sides"), BOTH_SIDES)
def test_each_side_frees_its_own_number(language: str, text: str, sides: set[tuple[int, str | None]]) -> None:
    found = [a.act for a in acts(text, language) if a.act.kind == "release"]
    assert {(act.group.lo, act.authority) for act in found if act.group} == sides


def test_every_author_of_a_chain_frees_his_own() -> None:
    text = "Германия выпустила Яна Краля, Словения — Петра Новака, Норвегия — Ивана Зимина."
    found = [(a.act.authority, [text[slice(*s.span)] for s in a.act.subjects]) for a in acts(text, "ru")]
    assert found == [("de", ["Яна Краля"]), ("si", ["Петра Новака"]), ("no", ["Ивана Зимина"])]


def test_what_tells_of_one_side_ends_no_exchange() -> None:
    text = "Эстония обменяла таможенника, осуждённого за работу на ФСБ, на своего гражданина Яна Краля."
    names = {s.name for a in acts(text, "ru") if a.act.kind == "release" for s in a.act.subjects}
    assert names == {"Ян Краль"}


def test_who_is_carried_out_of_prison_is_not_free() -> None:
    found = acts("Anton Kral was spirited out of La Modelo prison last week.", "en")
    assert not [a for a in found if a.act.kind == "release"]


EXCHANGES = [
    ("en", "Armenia and Azerbaijan discuss an exchange of 32 prisoners for two Azerbaijani soldiers."),
    ("fr", "Erevan et Bakou ont décidé un échange de 32 prisonniers arméniens contre deux soldats."),
    ("ru", "Стороны готовят обмен 32 армянских пленных на двух азербайджанских солдат."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), EXCHANGES)
def test_an_exchange_of_unequal_numbers_frees_both(language: str, text: str) -> None:
    found = [a for a in acts(text, language) if a.act.kind == "release"]
    assert [(a.act.group.lo if a.act.group else None, a.act.authority) for a in found] == [
        (32, None),
        (2, None),
    ]
    assert found[1].given_for == found[0].trigger


def test_a_long_noun_may_stand_within_the_words_of_an_act() -> None:
    (found,) = acts("The ministry declared 16 more Moravian border officials personae non gratae.", "en")
    assert found.act.kind == "expel"
    assert found.act.group is not None
    assert found.act.group.lo == 16
