"""The year of an account of one whole year, where days and months are told without it."""

from __future__ import annotations

import pytest

from detente.reading.dates import find


def values(text: str, language: str, published: str) -> list[str]:
    return [str(mention.when) for mention in find(text, published, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Two editors were arrested in March. On 14 April a court freed one of them.\n"
            "The other was still in custody at the end of the year.",
            ["2018-03", "2018-04-14", "2018"],
        ),
        (
            "en",
            "On February 9, police detained six students.\nTheir trial continued at year's end.",
            ["2018-02-09", "2018"],
        ),
        (
            "en",
            "By the end of the year, nobody had been charged. In January the ministry closed three prisons.",
            ["../2018-12-31", "2018-01"],
        ),
        (
            "en",
            "The number of those held at years’ end was unknown. On July 2 and on March 5 crowds protested.",
            ["2018", "2018-07-02", "2018-03-05"],
        ),
        (
            "fr",
            "En mars, deux pêcheurs ont été arrêtés. Le 14 avril, un tribunal les a condamnés.\n"
            "À la fin de l'année, ils étaient toujours détenus.",
            ["2018-03", "2018-04-14", "2018"],
        ),
        (
            "fr",
            "Le 9 février, la police a interpellé six étudiants.\nLe procès durait en fin d'année.",
            ["2018-02-09", "2018"],
        ),
        (
            "ru",
            "В марте задержали двух рыбаков. 14 апреля суд освободил одного из них.\n"
            "К концу года второй оставался под стражей.",
            ["2018-03", "2018-04-14", "../2018-12-31"],
        ),
        (
            "uk",
            "У березні затримали двох рибалок. 14 квітня суд звільнив одного з них.\n"
            "Наприкінці року другий залишався під вартою.",
            ["2018-03", "2018-04-14", "2018"],
        ),
        (
            "es",
            "En marzo detuvieron a dos pescadores. El 14 de abril un tribunal los condenó.\n"
            "A finales de año seguían detenidos.",
            ["2018-03", "2018-04-14", "2018"],
        ),
    ],
)
def test_what_was_so_at_the_end_of_the_year_makes_an_account_one_of_the_last(
    language: str, text: str, expected: list[str]
) -> None:
    assert values(text, language, "2019-05-20") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "On 3 March a reporter was beaten. On 16 August she was charged, on 2 October jailed.",
            ["2018-03-03", "2018-08-16", "2018-10-02"],
        ),
        (
            "fr",
            "Le 3 mars, une journaliste a été battue. Le 16 août, elle a été inculpée. "
            "Le 2 octobre, elle a été écrouée.",
            ["2018-03-03", "2018-08-16", "2018-10-02"],
        ),
        (
            "ru",
            "3 марта журналистку избили. 16 августа ей предъявили обвинение. 2 октября ее арестовали.",
            ["2018-03-03", "2018-08-16", "2018-10-02"],
        ),
    ],
)
def test_days_that_news_would_tell_with_their_year_make_an_account_one_of_the_last(
    language: str, text: str, expected: list[str]
) -> None:
    assert values(text, language, "2019-05-20") == expected


def test_in_an_account_of_one_year_another_that_is_named_holds_for_its_sentence() -> None:
    text = (
        "In December 2016 police arrested the singer and on 4 January freed her. On May 4, she was charged.\n"
        "His trial continued at year's end."
    )
    assert values(text, "en", "2019-03-01") == ["2016-12", "2017-01-04", "2018-05-04", "2018"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # A weekday, and *yesterday*, are of news.
        (
            "en",
            "On 3 May he was arrested. On Friday he was freed. It had 40 branches at the end of the year.",
            "2019-05-03",
        ),
        (
            "fr",
            "Le 3 mai, il a été arrêté. Hier, il a été libéré. En fin d'année, il était malade.",
            "2019-05-03",
        ),
        ("ru", "3 мая его задержали. Вчера его отпустили. В конце года он болел.", "2019-05-03"),
        # What is to come by the end of the year is of this one.
        ("en", "On 3 May he was arrested. He will be tried by the end of the year.", "2019-05-03"),
        ("fr", "Le 3 mai, il a été arrêté. Il sera jugé à la fin de l'année.", "2019-05-03"),
        ("ru", "3 мая его задержали. Суд начнется в конце года.", "2019-05-03"),
        # The end of a year that the paragraph names.
        (
            "en",
            "On 3 May he was arrested. In 2009 he had moved to Riga and at the end of the year left.",
            "2019-05-03",
        ),
        # One day of last autumn alone is no account of it.
        ("en", "On 3 May he was arrested. On 16 October he was freed.", "2019-05-03"),
    ],
)
def test_news_keeps_its_days_this_year(language: str, text: str, expected: str) -> None:
    assert values(text, language, "2019-05-20")[0] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2009 he moved to Riga. At the end of the year he left."),
        ("fr", "En 2009, il s'installe à Riga. À la fin de l'année, il est parti."),
        ("ru", "В 2009 году он переехал в Ригу. В конце года он уехал."),
    ],
)
def test_the_end_of_a_year_told_of_is_of_that_year(language: str, text: str) -> None:
    assert values(text, language, "2019-05-20")[-1] == "2009"


def test_near_the_end_of_the_year_it_is_the_present_one() -> None:
    text = "On 3 May he was arrested. At the end of the year he was freed."
    assert values(text, "en", "2019-12-30") == ["2019-05-03", "2019"]
