"""Where somebody is from, told in an apposition to his name, is no state that seizes or tries him."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

FROM_THERE = [
    ("en", "Sardor Yusupov, a German citizen, was arrested outside a court on Tuesday."),
    ("en", "Anna Petrenko, 34, a German citizen, has been charged."),
    ("en", "Viktor Kral, a lawyer of Polish nationality, has been detained."),
    ("en", "Two people, retired general Aisulu Bekova and Li Weiming, a German citizen, have been deported."),
    ("en", "Viktor Kral, a blogger from Minsk, was charged on November 3."),
    ("en", "Several people, among them Aisulu Bekova and Pavel Hasko, a blogger from Minsk, were detained."),
    ("en", "Among those arrested on Tuesday were Sardor Yusupov, a Polish citizen, and Ruta Balode."),
    ("fr", "Anna Petrenko, une citoyenne allemande, a été inculpée mardi."),
    ("fr", "Viktor Kral, 43 ans, de nationalité polonaise, a été arrêté mardi."),
    ("ru", "Виктор Краль, 43-летний гражданин Польши, приговорён к трём годам колонии."),
    ("ru", "Виктор Краль, блогер из Минска, задержан во вторник."),
]


@pytest.mark.parametrize(("language", "text"), FROM_THERE)
def test_where_somebody_is_from_is_not_who_holds_him(language: str, text: str) -> None:
    assert [found.act.authority for found in acts(text, language)] == [None]


SAID_OTHERWISE = [
    ("en", "Viktor Kral, a Polish citizen, was arrested in Minsk on Tuesday.", "by"),
    ("en", "Viktor Kral, a Polish citizen, was arrested by Russian police on Tuesday.", "ru"),
    ("en", "Belarusian activist Viktor Kral was sentenced to three years in prison.", "by"),
]


@pytest.mark.parametrize(("language", "text", "authority"), SAID_OTHERWISE)
def test_who_acts_by_the_words(language: str, text: str, authority: str) -> None:
    assert [found.act.authority for found in acts(text, language)] == [authority]
