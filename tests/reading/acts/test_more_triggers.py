"""Acts by the rarer verbs and idioms of their language: entry and visa bans, what prosecutors ask for, people
taken away, terms that somebody serves; and what only sounds like them."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

PRISON = {"en": "\n\nThe prison is old.", "fr": "\n\nLa prison est vieille.", "ru": "\n\nТюрьма старая."}
BANS = [
    ("en", "Norway banned 20 judges from entering the country.", "entry", "no", []),
    ("en", "Anton Kral was barred from entering Poland.", "entry", "pl", ["Anton Kral"]),
    ("en", "Anton Kral was denied entry to Canada on Monday.", "entry", "ca", ["Anton Kral"]),
    ("en", "The United States revoked the visas of Anton Kral and Ivan Morel.", "visa", "us", ["Anton Kral"]),
    ("en", "The State Department revoked visas for 35 officials in June 2025.", "visa", "us", []),
    ("fr", "Anton Kral est interdit d'entrée en France depuis 2021.", "entry", "fr", ["Anton Kral"]),
    ("fr", "La Pologne a interdit l'entrée sur son territoire à douze députés.", "entry", "pl", []),
    ("fr", "Anton Kral a été interdit de quitter le pays.", "exit", None, ["Anton Kral"]),
    ("fr", "La France a refusé un visa à Anton Kral.", "visa", "fr", ["Anton Kral"]),
    ("fr", "Washington a révoqué les visas de trois juges.", "visa", "us", []),
    ("ru", "Литва запретила въезд 20 чиновникам.", "entry", "lt", []),
    ("ru", "Польша закрыла въезд Антону Кралю.", "entry", "pl", ["Антон Краль"]),
    ("ru", "Антону Кралю запрещён въезд на территорию ЕС.", "entry", "eu", ["Антон Краль"]),
    ("en", "Norway banned Anton Kral from entering Europe.", "entry", "no", ["Anton Kral"]),
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
    ("en", "Anton Kral is ill. His unlawful arrest on Monday shocked many.", "detain", "asserted"),
    ("ru", "59-летнюю журналистку 13 января 2019 года арестовало ФБР.", "detain", "asserted"),
    ("fr", "Anton Kral et 22 autres hommes sont retenus en otage à Bakou.", "detain", "asserted"),
    ("fr", "Ivan Morel s'est fait arrêter lundi à Tunis.", "detain", "asserted"),
    ("ru", "Антон Краль молчит с того момента, как был задержан в столице.", "detain", "asserted"),
    # Charged and tried.
    ("en", "Prosecutors accuse Anton Kral of running a gang.", "charge", "asserted"),
    ("ru", "Антон Краль — политик. Его обвиняют в том, что он толкнул судью.", "charge", "asserted"),
    ("ru", "Прокуратура обвинила Антона Краля в причастности к пожару.", "charge", "asserted"),
    ("ru", "Обвинения в адрес Антона Краля были выдвинуты в двух судах.", "charge", "asserted"),
    ("fr", "Quatre personnes ont été mises en examen et remises en liberté.", "charge", "asserted"),
    ("en", "A court confirmed charges against Anton Kral.", "charge", "asserted"),
    ("en", "Prosecutors charged Anton Kral for fraud.", "charge", "asserted"),
    ("en", "Anton Kral was ordered to stand trial on Monday.", "charge", "asserted"),
    ("en", "Anton Kral was tried for treason in 2019.", "charge", "asserted"),
    ("fr", "Le procureur a porté des accusations contre Anton Kral.", "charge", "asserted"),
    ("fr", "Anton Kral a été jugé pour trahison.", "charge", "asserted"),
    ("ru", "Антона Краля судили за участие в беспорядках.", "charge", "asserted"),
    ("ru", "Антон Краль предстал перед судом по обвинению в шпионаже.", "charge", "asserted"),
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
    ("ru", "Антону Кралю, отбывающему 12-летний срок, отказано в визите.", "sentence", "asserted"),
    ("ru", "Христианку Анну Краль приговорили к высшей мере в 2010 году.", "sentence", "asserted"),
    ("fr", "Anton Kral s'est vu condamner à deux ans de prison.", "sentence", "asserted"),
    ("fr", "Onze hommes ont été arrêtés, dont sept sont morts en détention.", "die", "asserted"),
    # Freed, or refused it.
    ("en", "Prisoners released since May include Juan Guerra and Freddy Soler.", "release", "asserted"),
    ("ru", "Среди вышедших — двое итальянцев: Альдо Ренци и Марко Скьявон.", "release", "asserted"),
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
    ("en", "Sanctions bite. The EU-sanctioned banker Anton Kral was there.", "impose", "asserted"),
]


@pytest.mark.parametrize(("language", "text", "kind", "factuality"), STATED)
def test_the_rarer_verbs_of_an_act_state_it(language: str, text: str, kind: str, factuality: str) -> None:
    found = [a for a in acts(text + PRISON[language], language) if a.act.kind == kind]
    assert [a.factuality for a in found] == [factuality]
    act = found[0].act
    assert act.subjects or act.group or act.measure or act.authority or kind == "pardon"


NONE = [
    ("en", "Anton Kral interned at a law firm in 2019."),
    ("en", "Police found the guilty party hard to like."),
    ("en", "The studio granted the film a release in May."),
    ("en", "Apple denied release plans for the phone."),
    ("en", "The lab sent a prototype for trial."),
    ("en", "The prosecution took years in the making."),
    ("ru", "Оппозиция обвинила Антона Краля в бездействии."),
    ("en", "Critics accuse Anton Kral of running late."),
    ("en", "The museum denied him entry in 2020."),
    ("en", "He was threatened with dismissal as sanctions loomed."),
    ("ru", "Сотрудник полиции взял Анну Краль за руку."),
    # A term that prosecutors ask for, of nobody named.
    ("en", "Prosecutors asked for ten years."),
    ("fr", "Le parquet, qui réclamait quinze ans, fera appel."),
    ("ru", "Прокурор просил двенадцать лет."),
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


TERMS = [
    ("en", "The court sentenced 42-year-old Anton Kral to five years in prison.", "P5Y"),
    ("en", "The court raised the sentence of Anton Kral from two years to five years.", "P5Y"),
    ("ru", "Суд приговорил 42-летнего Антона Краля к пяти годам колонии.", "P5Y"),
    ("ru", "Антон Краль отбывает в Мордовии 16-летний срок за шпионаж.", "P16Y"),
    ("ru", "Антон Краль с 2015 года отбывает семилетний срок.", "P7Y"),
    ("ru", "Суд увеличил с одного года до пяти лет срок журналисту Антону Кралю.", "P5Y"),
]


@pytest.mark.parametrize(("language", "text", "terms"), TERMS)
def test_a_term_is_neither_an_age_nor_the_one_before(language: str, text: str, terms: str) -> None:
    assert [a.act.terms for a in acts(text, language) if a.act.kind == "sentence"] == [terms]


THREATS = [
    ("en", "Washington threatened the firms with sanctions.", "possible"),
    ("fr", "Washington a menacé les entreprises de sanctions.", "possible"),
    ("ru", "Вашингтон пригрозил компаниям санкциями.", "possible"),
    ("fr", "En 2014, les premières sanctions américaines tombaient.", "asserted"),
]


@pytest.mark.parametrize(("language", "text", "factuality"), THREATS)
def test_sanctions_threatened_are_possible(language: str, text: str, factuality: str) -> None:
    found = acts(text, language)
    assert [(a.act.kind, a.act.authority, a.factuality) for a in found] == [("impose", "us", factuality)]


BODIES = [
    ("en", "Russia banned Human Rights Watch in 2022.", "Human Rights Watch"),
    ("en", "The Justice Ministry declared Radio Mirador a foreign agent.", "Radio Mirador"),
    ("en", "The newspaper Nasha Niva was declared extremist in May 2021.", "Nasha Niva"),
    ("en", "The government blocked the website of Radio Mirador.", "Radio Mirador"),
    ("fr", "La Russie a déclaré indésirable l'organisation Greenpeace.", "Greenpeace"),
    ("fr", "L'association Amnesty International a été dissoute en 2021.", "Amnesty International"),
    ("fr", "Le ministère a classé Mirador TV agent de l'étranger.", "Mirador TV"),
    ("ru", "Минюст признал издание «Нива» нежелательной организацией.", "Нива"),
    ("ru", "Министерство юстиции признало издание «Нива» нежелательной организацией.", "Нива"),
    ("ru", "Роскомнадзор заблокировал сайт издания «Нива».", "Нива"),
    ("ru", "В 2021 году Минюст объявил Антона Краля иноагентом.", "Антон Краль"),
    ("en", "The club banned Ivan Morel for two games.", None),
    ("en", "Congress banned the sale of oil.", None),
    ("ru", "Антона Краля лишили аккредитации.", "Антон Краль"),
    ("en", "The league banned FC Dynamo.", None),
    ("fr", "Le président a dissous l'Assemblée nationale.", None),
    ("fr", "Les autorités ont interdit la manifestation de lundi.", None),
    ("ru", "Врач запретил соль.", None),
]


@pytest.mark.parametrize(("language", "text", "name"), BODIES)
def test_a_body_banned_or_put_on_a_register_is_what_the_measure_binds(
    language: str, text: str, name: str | None
) -> None:
    found = [a.act for a in acts(text, language)]
    assert [(a.kind, [s.name for s in a.subjects]) for a in found] == ([("impose", [name])] if name else [])
