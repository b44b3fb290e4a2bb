"""Which act was given for which."""

from __future__ import annotations

import pytest

from detente.reading import acts, dates, links, read
from detente.reading.counts import find_groups
from detente.reading.entities.cast import Cast
from detente.reading.links import FoundLink
from detente.reading.parsing.parse import parse


def found(text: str, language: str) -> tuple[list[acts.FoundAct], list[FoundLink]]:
    page = parse(text, language, wanted=lambda sentence: False)
    page.parse([page.sentences[i] for i in acts.sentences_of(page)])
    cast = Cast(page)
    stated = acts.find(page, dates.find(text, "2025-12-13", language), find_groups(text, language), cast)
    return stated, links.find(page, stated)


@pytest.mark.parametrize(
    ("language", "text", "wording"),
    [
        (
            "fr",
            "Minsk a libéré dix opposants en échange de la levée des sanctions américaines.",
            "en échange de",
        ),
        (
            "fr",
            "Minsk a libéré dix opposants. En échange, Washington a levé les sanctions contre Belavia.",
            "En échange",
        ),
        (
            "en",
            "Minsk freed ten activists in return for the lifting of US sanctions on potash.",
            "in return for",
        ),
        (
            "en",
            "Minsk freed ten activists. In exchange, Washington lifted sanctions on Belavia.",
            "In exchange",
        ),
        ("ru", "Минск освободил десять заключённых в обмен на снятие санкций с авиакомпании.", "в обмен на"),
    ],
)
def test_a_release_for_relief(language: str, text: str, wording: str) -> None:
    stated, (link,) = found(text, language)
    assert (stated[link.gives].act.kind, stated[link.gets].act.kind) == ("release", "lift")
    assert link.wording == wording
    assert wording in text[slice(*link.span)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Washington will impose sanctions on the judges if Anton Kral is not freed."),
        ("ru", "Совет не исключает санкций против Анкары, если Антона Краля не отпустят."),
        ("fr", "Minsk a libéré dix opposants après la levée des sanctions américaines."),
        ("en", "Minsk freed ten activists, which has nothing to do with the lifting of US sanctions."),
        ("en", "John Coale met Anna Petrova. In exchange, Washington lifted sanctions on Belavia."),
    ],
)
def test_no_link_without_words_for_it(language: str, text: str) -> None:
    assert found(text, language)[1] == []


DEALS = [
    (
        "en",
        "As part of a deal, Minsk freed 52 prisoners and the US lifted sanctions on the airline Belavia.",
        "As part of a deal",
    ),
    (
        "fr",
        "Dans le cadre de l'accord, Minsk a libéré 52 détenus et les États-Unis ont levé les sanctions "
        "contre Belavia.",
        "Dans le cadre de l'accord",
    ),
    (
        "ru",
        "По условиям сделки США сняли санкции с калия, а Минск освободил 52 человека.",
        "По условиям сделки",
    ),
    (
        "en",
        "Following a deal, Minsk freed 52 prisoners and the US lifted sanctions on the airline Belavia.",
        "Following a deal",
    ),
    (
        "fr",
        "À la suite d'un accord, Minsk a libéré 52 détenus et les États-Unis ont levé les sanctions contre "
        "Belavia.",
        "À la suite d'un accord",
    ),
    (
        "ru",
        "Благодаря соглашению Минск освободил 52 человека, а США сняли санкции с калия.",
        "Благодаря соглашению",
    ),
]


@pytest.mark.parametrize(("language", "text", "wording"), DEALS)
def test_what_one_deal_holds_is_given_for_each_other(language: str, text: str, wording: str) -> None:
    stated, (link,) = found(text, language)
    assert (stated[link.gives].act.kind, stated[link.gets].act.kind) == ("release", "lift")
    assert link.wording == wording


def test_what_is_told_in_a_deal_of_one_act_alone_is_no_link() -> None:
    assert found("As part of a deal, Minsk freed 52 prisoners jailed in 2021.", "en")[1] == []


def test_an_arrest_before_the_exchange_is_not_what_was_got() -> None:
    text = "Moscow freed Anna Petrova in exchange for Ivan Morel, arrested in Paris in 2008."
    stated, (link,) = found(text, "en")
    assert [s.name for s in stated[link.gets].act.subjects] == ["Ivan Morel"]
    assert stated[link.gets].act.kind == "release"


SWAPS = [
    ("en", "Russia and Ukraine swapped 150 prisoners of war each on Friday.", ("ru", "ua"), 150),
    ("en", "A prisoner exchange between Georgia and Iran took place on Friday.", ("ge", "ir"), None),
    ("fr", "Moscou et Kiev ont échangé vendredi 150 prisonniers de chaque camp.", ("ru", "ua"), 150),
    ("fr", "Un échange de prisonniers entre la Géorgie et l'Iran a eu lieu vendredi.", ("ge", "ir"), None),
    ("ru", "Россия и Украина в пятницу провели обмен пленными по формуле «94 на 94».", ("ru", "ua"), 94),
    ("ru", "В пятницу прошёл обмен пленными между Грузией и Ираном.", ("ge", "ir"), None),
]


@pytest.mark.parametrize(("language", "text", "sides", "each"), SWAPS)
def test_an_exchange_is_a_release_by_either_side(
    language: str, text: str, sides: tuple[str, str], each: int | None
) -> None:
    stated, (link,) = found(text, language)
    assert [(a.act.kind, a.act.authority, a.act.when) for a in stated] == [
        ("release", side, "2025-12-12") for side in sides
    ]
    assert [a.act.group and a.act.group.lo for a in stated] in ([each, each], [None, None])
    assert (link.gives, link.gets) == (0, 1)


FOR_PEOPLE = [
    ("en", "Moscow swapped Anna Petrova for Ivan Morel in December 2022."),
    ("en", "Russia released Anna Petrova on Friday in exchange for the arms dealer Ivan Morel."),
    ("fr", "Moscou a échangé Anna Petrova contre Ivan Morel vendredi."),
    ("fr", "La Russie a libéré vendredi Anna Petrova en échange du marchand d'armes Ivan Morel."),
    ("ru", "Россия обменяла Анну Петрову на Ивана Мореля 1 августа 2024 года."),
    ("ru", "Россия освободила Анну Петрову в обмен на торговца оружием Ивана Мореля."),
    ("en", "Russia freed Anna Petrova in swap for Ivan Morel."),
    ("en", "Russia traded the prisoner Anna Petrova for Ivan Morel."),
]


@pytest.mark.parametrize(("language", "text"), FOR_PEOPLE)
def test_whoever_is_got_for_somebody_is_freed_too(language: str, text: str) -> None:
    stated, (link,) = found(text, language)
    given, got = stated[link.gives], stated[link.gets]
    # "Обменяла X на Y" may have got X, or given him.
    side = None if "обменяла" in text else "ru"
    assert (given.act.authority, got.act.authority) == (side, None)
    assert [s.name.split()[0][:2] for a in (given, got) for s in a.act.subjects] in (
        ["An", "Iv"],
        ["Ан", "Ив"],
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Anna Petrova was exchanged for Ivan Morel on Thursday."),
        ("fr", "Anna Petrova a été échangée contre Ivan Morel jeudi."),
        ("ru", "Анна Петрова была обменена на Ивана Мореля в четверг."),
        ("ru", "Заключенную Анну Петрову поменяли на Ивана Мореля."),
        ("fr", "La prisonnière Anna Petrova a été troquée contre Ivan Morel."),
    ],
)
def test_whoever_is_exchanged_for_another_is_tied_to_him(language: str, text: str) -> None:
    stated, (link,) = found(text, language)
    assert [s.name.split()[0][:2] for i in (link.gives, link.gets) for s in stated[i].act.subjects] in (
        ["An", "Iv"],
        ["Ан", "Ив"],
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In the swap Moscow freed Anna Petrova in exchange for Moscow's release of Ivan Morel."),
        ("ru", "Москва освободила Анну Петрову в обмен на освобождение Москвой Ивана Мореля."),
        ("fr", "Moscou a libéré Anna Petrova en échange de la libération d'Ivan Morel par Moscou."),
    ],
)
def test_no_state_frees_for_what_it_does_itself(language: str, text: str) -> None:
    assert found(text, language)[1] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ministers exchanged views on prisoners for two hours."),
        ("fr", "Les ministres ont échangé des propos contre le régime."),
        (
            "en",
            "Nothing in exchange for the release of Anna Petrova: Washington lifted no sanctions.",
        ),
    ],
)
def test_talk_exchanged_is_no_exchange(language: str, text: str) -> None:
    assert found(text, language)[1] == []


def test_what_was_told_before_may_be_what_is_given() -> None:
    text = (
        "Téhéran a libéré Anna Petrova. En échange de son retour, Washington a levé les sanctions contre "
        "Belavia."
    )
    stated, (link,) = found(text, "fr")
    assert (stated[link.gives].act.kind, stated[link.gets].act.kind) == ("release", "lift")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Ереван готов отдать пилота Карена Арамяна, если Баку освободит двух осуждённых."),
        ("ru", "Киев готов освободить капитана Петра Сомова, если Москва отпустит трёх журналистов."),
        ("en", "Poland is ready to free the pilot Jan Muster if Russia releases two journalists."),
        ("fr", "La Pologne est prête à libérer le pilote Jan Muster si la Russie relâche deux journalistes."),
    ],
)
def test_releases_of_two_sides_may_be_conditions_of_each_other(language: str, text: str) -> None:
    stated, (link,) = found(text, language)
    one, other = stated[link.gives].act, stated[link.gets].act
    assert {one.kind, other.kind} == {"release"} and one.authority != other.authority


@pytest.mark.parametrize(
    ("language", "text", "wording"),
    [
        (
            "en",
            "Norway lifted sanctions on Belavia in recompense for the release of ten miners.",
            "in recompense for",
        ),
        (
            "fr",
            "La Norvège a levé les sanctions pour récompenser la libération de dix mineurs.",
            "pour récompenser",
        ),
        (
            "ru",
            "Норвегия сняла санкции в благодарность за освобождение десяти шахтёров.",
            "в благодарность за",
        ),
    ],
)
def test_relief_may_be_a_reward(language: str, text: str, wording: str) -> None:
    stated, (link,) = found(text, language)
    assert link.wording == wording
    assert (stated[link.gives].act.kind, stated[link.gets].act.kind) == ("release", "lift")


def test_relief_is_given_for_a_release_that_is_told_at_more_length() -> None:
    text = (
        "Zambia freed ten miners on Monday. Their families wept. The governor was there. Nobody spoke. "
        "In return, Norway lifted sanctions on Huaxin Copper."
    )
    stated, (link,) = found(text, "en")
    assert (stated[link.gives].act.kind, stated[link.gets].act.kind) == ("release", "lift")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La Russie a libéré 16 soldats ; en échange, huit Russes sont rentrés chez eux."),
        (
            "ru",
            "Москва освободила двух поэтов. Их ждали дома. Все плакали. Взамен Анкара отдала двоих россиян.",
        ),
    ],
)
def test_what_words_like_in_return_say_needs_no_authority_and_may_be_told_before(
    language: str, text: str
) -> None:
    stated, (link,) = found(text, language)
    assert link.gives != link.gets
    assert stated[link.gets].trigger[0] > link.at[0] > stated[link.gives].trigger[0]


TRADES = [
    ("en", "To secure the lifting of sanctions on Belavia, Minsk freed Anna Kral."),
    ("en", "Minsk secured the lifting of sanctions on Belavia by freeing ten activists."),
    ("en", "Minsk freed Anna Kral. The quid pro quo was the lifting of sanctions on Belavia."),
    ("en", "Minsk freed Anna Kral. Washington kept its side of the deal and lifted sanctions on Belavia."),
    ("en", "Lifting the sanctions on Belavia depends on the release of Anna Kral, the EU said."),
    ("fr", "Pour obtenir la levée des sanctions contre Belavia, Minsk a libéré Anna Kral."),
    ("fr", "Minsk a libéré Anna Kral. La contrepartie était la levée des sanctions contre Belavia."),
    ("ru", "Минск освободил Анну Краль. В качестве ответного жеста США сняли санкции с калия."),
    ("ru", "Это был бартер: Минск освободил Анну Краль, а США сняли санкции с калия."),
    ("ru", "США сняли санкции с калия в счёт освобождения Анны Краль."),
    ("ru", "Минск обменял Анну Краль на снятие санкций с калия."),
    ("ru", "Минск отпустил Анну Краль, и США отблагодарили его снятием санкций с калия."),
    ("ru", "По достигнутой договорённости Минск освободил Анну Краль, а США сняли санкции с калия."),
    ("ru", "Освобождение Анны Краль стало ответом на снятие санкций с калия."),
]


@pytest.mark.parametrize(("language", "text"), TRADES)
def test_a_trade_is_told_in_nouns_verbs_and_conditions(language: str, text: str) -> None:
    stated, (link,) = found(text, language)
    assert {stated[link.gives].act.kind, stated[link.gets].act.kind} == {"release", "lift"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Minsk released Anna Kral; it was not a reward, and the US lifted sanctions on Belavia earlier.",
        ),
        ("en", "Minsk released Anna Kral, an entirely separate matter from the lifting of US sanctions."),
        ("en", "Minsk released Anna Kral on Monday. The EU responded by urging Minsk to free others."),
        ("fr", "Minsk a libéré Anna Kral, sans rapport avec la levée des sanctions contre Belavia."),
        ("ru", "В ответ на высылку двух дипломатов из Скопье Москва выслала двух македонских."),
        ("ru", "Минск освободил Анну Краль, и это никак не связано со снятием санкций с калия."),
        ("ru", "США сняли санкции с калия в счёт будущих поставок, Минск освободил Анну Краль."),
        ("ru", "Минск обменял рубли на доллары после снятия санкций с калия; Анна Краль освобождена."),
    ],
)
def test_denial_chance_and_retaliation_tie_nothing(language: str, text: str) -> None:
    assert found(text, language)[1] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Minsk freed Anna Kral in the hope that the US would lift sanctions on Belavia."),
        (
            "en",
            "The court released Anna Kral on condition that she pay bail, and the EU suspended sanctions.",
        ),
        ("en", "Anna Kral was freed and rewarded with a medal, while Washington lifted sanctions on potash."),
        ("en", "They traded barbs for months before Minsk freed Anna Kral and the US lifted sanctions."),
        (
            "en",
            "Washington lifted sanctions on Belavia. The trade unionist Anna Kral was released on Friday.",
        ),
        (
            "fr",
            "Washington a levé les sanctions contre Belavia. Le prix Nobel Anna Kral a été libéré vendredi.",
        ),
        ("ru", "Встреча прошла один на один, Минск освободил Анну Краль, а США сняли санкции с калия."),
    ],
)
def test_hope_bail_medals_and_mere_words_of_trade_tie_nothing(language: str, text: str) -> None:
    assert found(text, language)[1] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Minsk veut la levée des sanctions en échange de la libération d'autres prisonniers."),
        ("en", "Minsk wants the sanctions lifted in exchange for the release of others."),
        ("ru", "Минск готов освободить политзаключённых за снятие санкций."),
    ],
)
def test_what_is_only_wanted_is_given_for_what_has_not_been(language: str, text: str) -> None:
    told = read(text, language=language, published="2025-12-13").claims
    assert {c.factuality for c in told if c.act is not None} == {"possible"}
    assert sum(c.link is not None for c in told) == 1


def test_what_has_its_day_has_been_whatever_is_promised_for_it() -> None:
    text = "In return for the women's release on Tuesday, Lima has agreed to lift sanctions on Belavia."
    told = read(text, language="en", published="2025-12-13").claims
    assert {c.act.kind: c.factuality for c in told if c.act is not None} == {
        "release": "asserted",
        "lift": "planned",
    }
