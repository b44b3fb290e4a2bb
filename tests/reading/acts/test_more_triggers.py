"""Acts by the rarer verbs and idioms of their language: entry and visa bans, what prosecutors ask for, people
taken away, terms that somebody serves; and what only sounds like them."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

PRISON = {"en": "\n\nThe prison is old.", "fr": "\n\nLa prison est vieille.", "ru": "\n\nТюрьма старая."}
BANS = [
    ("en", "Norway banned 20 judges from entering the country.", "entry", "no", []),
    ("en", "Anton Kral was barred from entering Poland.", "entry", None, ["Anton Kral"]),
    ("en", "Anton Kral was denied entry to Canada on Monday.", "entry", None, ["Anton Kral"]),
    ("en", "The United States revoked the visas of Anton Kral and Ivan Morel.", "visa", "us", ["Anton Kral"]),
    ("en", "The State Department revoked visas for 35 officials in June 2025.", "visa", "us", []),
    ("fr", "Anton Kral est interdit d'entrée en France depuis 2021.", "entry", None, ["Anton Kral"]),
    ("fr", "La Pologne a interdit l'entrée sur son territoire à douze députés.", "entry", "pl", []),
    ("fr", "Anton Kral a été interdit de quitter le pays.", "exit", None, ["Anton Kral"]),
    ("fr", "La France a refusé un visa à Anton Kral.", "visa", "fr", ["Anton Kral"]),
    ("fr", "Washington a révoqué les visas de trois juges.", "visa", "us", []),
    ("ru", "Литва запретила въезд 20 чиновникам.", "entry", "lt", []),
    ("ru", "Польша закрыла въезд Антону Кралю.", "entry", "pl", ["Антон Краль"]),
    ("ru", "Антону Кралю запрещён выезд из страны.", "exit", None, ["Антон Краль"]),
    ("ru", "США аннулировали визы трёх судей.", "visa", "us", []),
    ("ru", "Польша аннулировала визу Антона Краля.", "visa", "pl", ["Антон Краль"]),
]


@pytest.mark.parametrize(("language", "text", "measure", "authority", "names"), BANS)
def test_a_ban_on_entry_or_exit_or_a_visa_refused_is_imposed(
    language: str, text: str, measure: str, authority: str | None, names: list[str]
) -> None:
    found = [a.act for a in acts(text + PRISON[language], language)]
    assert [(a.kind, a.measure, a.authority) for a in found] == [("impose", measure, authority)]
    assert [s.name for s in found[0].subjects][:1] == names
    assert bool(found[0].group) != bool(names)


STATED = [
    # Taken, and taken away.
    ("en", "Police took Anton Kral, 51, into custody on July 13, 2022.", "detain", "asserted"),
    ("en", "Anton Kral was re-arrested for theft.", "detain", "asserted"),
    ("fr", "Anton Kral a été gardé en prison.", "detain", "asserted"),
    ("fr", "Anton Kral a été privé de liberté.", "detain", "asserted"),
    ("ru", "Полиция пришла с обыском, и Антона Краля забрали.", "detain", "asserted"),
    ("ru", "Антона Краля увели сотрудники КГБ.", "detain", "asserted"),
    ("ru", "Силовики увезли Антона Краля на допрос.", "detain", "asserted"),
    ("ru", "Антон Краль снова оказался в изоляторе в январе 2023 года.", "detain", "asserted"),
    ("ru", "Антона Краля сняли с поезда 25 сентября.", "detain", "asserted"),
    # Charged and tried.
    ("en", "A court confirmed charges against Anton Kral.", "charge", "asserted"),
    ("en", "Prosecutors charged Anton Kral for fraud.", "charge", "asserted"),
    ("en", "Anton Kral was ordered to stand trial on Monday.", "charge", "asserted"),
    ("en", "Anton Kral was tried for treason in 2019.", "charge", "asserted"),
    ("fr", "Le procureur a porté des accusations contre Anton Kral.", "charge", "asserted"),
    ("fr", "Anton Kral a été jugé pour trahison.", "charge", "asserted"),
    ("ru", "Антона Краля судили за участие в беспорядках.", "charge", "asserted"),
    ("ru", "Антон Краль предстал перед судом в мае.", "charge", "asserted"),
    # Sentenced, serving, and what prosecutors want.
    ("en", "A jury found four members of the Kestrel gang guilty of murder.", "sentence", "asserted"),
    ("en", "Anton Kral is now serving a prison term for fraud.", "sentence", "asserted"),
    ("en", "Anton Kral faces a sentence of life in prison.", "sentence", "possible"),
    ("en", "Prosecutors seek 20 years in prison for Anton Kral.", "sentence", "possible"),
    ("fr", "Le parquet a requis dix ans de prison contre Anton Kral.", "sentence", "possible"),
    ("fr", "Anton Kral encourt la peine de mort.", "sentence", "possible"),
    ("fr", "La cour a infligé des peines de treize ans à neuf dirigeants.", "sentence", "asserted"),
    ("ru", "Прокурор попросил восемь лет колонии для Антона Краля.", "sentence", "possible"),
    ("ru", "Антон Краль, отбывавший пожизненное за убийство, вернулся.", "sentence", "asserted"),
    ("ru", "Антон Краль, ранее отсидевший пять лет за шпионаж, вышел к прессе.", "sentence", "asserted"),
    ("ru", "Антону Кралю может грозить до 15 лет.", "sentence", "possible"),
    ("ru", "Суд заменил пожизненный срок режиссёру Антону Кралю на десять лет.", "sentence", "asserted"),
    # Freed, or refused it.
    ("en", "Anton Kral has been given a ten-day medical release.", "release", "asserted"),
    ("en", "Anton Kral was denied parole.", "release", "denied"),
    ("fr", "Un juge a ordonné la remise en liberté d'Anton Kral.", "release", "announced"),
    ("ru", "На волю вышел хирург Антон Краль.", "release", "asserted"),
    ("ru", "По УДО вышли 12 человек.", "release", "asserted"),
    ("ru", "По указу президента на свободу выходят 28 осуждённых.", "release", "asserted"),
    ("ru", "Антон Краль возвращён на родину.", "release", "asserted"),
    # Pardoned, designated, and no longer.
    ("en", "Parliament passed a general amnesty on 19 February.", "pardon", "asserted"),
    ("en", "The sanctions grow. Today's designations target Anton Kral.", "impose", "asserted"),
    ("en", "Washington intends to rescind Syria's designation.", "lift", "planned"),
]


@pytest.mark.parametrize(("language", "text", "kind", "factuality"), STATED)
def test_the_rarer_verbs_of_an_act_state_it(language: str, text: str, kind: str, factuality: str) -> None:
    found = [a for a in acts(text + PRISON[language], language) if a.act.kind == kind]
    assert [a.factuality for a in found] == [factuality]
    named = found[0].act.subjects or found[0].act.group or found[0].act.measure
    assert named or kind == "pardon"


NONE = [
    ("en", "Anton Kral interned at a law firm in 2019."),
    ("en", "Police found the guilty party hard to like."),
    ("en", "The studio granted the film a release in May."),
    ("en", "Apple denied release plans for the phone."),
    ("en", "The lab sent a prototype for trial."),
    ("en", "The prosecution took years in the making."),
    ("fr", "Le procureur a demandé deux ans de réflexion."),
    ("fr", "Le pays a supprimé les visas pour les touristes."),
    ("fr", "Le ministre a annoncé sa visite."),
    ("ru", "Мать забрала сына Антона Краля из отделения полиции."),
    ("ru", "Полиция забрала у Антона Краля телефон."),
    ("ru", "Следователь взял у Антона Краля показания."),
    ("ru", "Антона Краля увезли на скорой из отделения полиции."),
    ("ru", "Полиция просит внести его в список тех, кому запрещено покидать страну."),
]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_the_same_words_of_other_things_state_none(language: str, text: str) -> None:
    assert [a.act.kind for a in acts(text + PRISON[language], language)] == []
