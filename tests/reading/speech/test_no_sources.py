"""What looks like somebody's words and is none: what is gone by, what nobody has, the clause around."""

from __future__ import annotations

import pytest

from tests.reading.told import acts, quotes

NOT_SAID = [
    ("fr", "Le projet de loi vise les « fortunes cachées » de personnes n'ayant pas de source connue de "
     "revenus."),
    ("fr", "Le Trésor a publié une licence pour Lima, selon l'annonce du président Anton Kral de lever les "
     "sanctions."),
    ("fr", "Le tribunal a libéré Maria Moroz, selon la volonté du président Anton Kral."),
    ("en", "The Treasury published a licence for Lima, according to President Anton Kral's pledge to ease "
     "the sanctions."),
    ("en", "The Treasury published a licence for Lima, according to the promise of President Anton Kral to "
     "ease the sanctions."),
    ("ru", "Минфин выдал лицензию для Лимы согласно обещанию президента Антона Краля снять санкции."),
    ("ru", "По данным на октябрь 2021 года, в списках перечислены имена 420 человек."),
    ("ru", "По данным на 5 мая, задержаны 420 человек."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NOT_SAID)
def test_what_is_gone_by_is_no_source(language: str, text: str) -> None:
    assert not quotes(text, language)
    assert all(s.name != "Anton Kral" for _, act in acts(text, language) for s in act.subjects)


STILL_SOURCES = [
    ("fr", "Dix détenus ont été libérés, selon une annonce du ministère de la Justice."),
    ("fr", "De source judiciaire, dix détenus ont été libérés."),
    ("en", "Ten men were freed, according to an announcement by the ministry."),
    ("ru", "По словам министра, освобождены десять человек."),
    ("ru", "По данным министерства на 5 мая, задержаны 420 человек."),
]


@pytest.mark.parametrize(("language", "text"), STILL_SOURCES)
def test_an_announcement_told_is_one(language: str, text: str) -> None:
    assert len(quotes(text, language)) == 1


AROUND = [
    ("fr", "Les deux hommes, condamnés dans des procès que Lima juge sans fondement, sont « en route vers "
     "Oslo », a déclaré le ministère.", "en route"),
    ("fr", "Anton Kral, condamné dans une affaire que ses avocats jugent politique, est « libre », a annoncé "
     "le parquet.", "libre"),
    ("en", "The two men, convicted in trials that Lima calls baseless, are “on their way home”, the ministry "
     "said.", "way home"),
    ("ru", "Оба мужчины, осуждённые на процессах, которые Лима называет необоснованными, «находятся на пути "
     "домой», заявило министерство.", "на пути"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "words"), AROUND)
def test_the_clause_around_a_judgement_is_not_of_who_judges(language: str, text: str, words: str) -> None:
    judges = {"Lima", "Peru", "Pérou", "ses avocats", "Перу"}
    told = [c for c, q in quotes(text, language) if words in str(q.words)]
    assert not any(s.name in judges for c in told for s in c.attribution)


@pytest.mark.parametrize("platform", ["Facebook", "Twitter", "Instagram"])
def test_whose_page_on_a_platform_is_named_without_it(platform: str) -> None:
    text = f"« Je reste », peut-on lire sur le compte {platform} de Maria Moroz. Elle a été arrêtée lundi."
    assert [[s.name for s in c.attribution] for c, _ in quotes(text, "fr")] == [["Maria Moroz"]]
    assert [s.name for _, act in acts(text, "fr") for s in act.subjects] == ["Maria Moroz"]


@pytest.mark.parametrize(
    "text",
    [
        "Aux yeux de certains experts, cet accord témoigne d'un apaisement.",
        "Cette lettre témoigne de la détresse des familles.",
    ],
)
def test_a_paper_that_only_shows_something_says_nothing(text: str) -> None:
    assert not [
        c for c, _ in quotes(text, "fr") if c.attribution and c.attribution[0].name.lower().startswith("cet")
    ]
