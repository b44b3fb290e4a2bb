"""Who condemns a measure, a visit or somebody's words tries nobody; a court and a term do."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

NOBODY = [
    ("ru", "Канада осудила санкции США против судьи МУС Кимберли Прост."),
    ("ru", "Лондон осудил американские санкции против Нины Орловой."),
    ("ru", "Лондон осудил запрет на въезд Тому Бейли."),
    ("ru", "Лондон осудил визит Льва Гордина в Минск."),
    ("ru", "Совет Европы осудил давление на адвоката Льва Гордина."),
    ("ru", "Лондон осудил депутата Льва Гордина за высказывания."),
    ("ru", "Патриарх осудил Льва Гордина и призвал к миру."),
    ("ru", "Правозащитники резко осудили Льва Гордина."),
    ("ru", "Посол Польши осудил Льва Гордина за высказывания о войне."),
    ("ru", "Льва Гордина осудила церковь."),
    ("ru", "Нину Орлову осудил МИД Франции."),
    ("ru", "Amnesty International осудила Льва Гордина."),
    ("fr", "L'opposition a condamné Lev Gordin."),
    ("fr", "Lev Gordin a été condamné par le pape."),
    ("fr", "Condamné par son parti, Lev Gordin a démissionné."),
    ("fr", "Lev Gordin a été condamné par la communauté internationale."),
    ("fr", "La condamnation de Lev Gordin par l'Église a choqué."),
    ("ru", "Лев Гордин был осуждён церковью."),
    ("ru", "Лев Гордин был осуждён своей партией."),
    ("ru", "Осуждённый коллегами, Лев Гордин ушёл в отставку."),
    ("fr", "Des militants ont condamné Lev Gordin pour ses propos."),
    ("fr", "Le Canada a condamné les sanctions américaines contre la juge de la CPI Kimberly Prost."),
    ("fr", "Ottawa a condamné les restrictions imposées à la juge Kimberly Prost."),
    ("fr", "Londres a condamné la visite de Lev Gordin à Minsk."),
    ("fr", "Londres a condamné le ministre Lev Gordin pour ses propos."),
    ("en", "Canada condemned US sanctions against ICC judge Kimberly Prost."),
    ("en", "London condemned Lev Gordin for lying."),
]


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_whoever_condemns_tries_nobody(language: str, text: str) -> None:
    assert not [act for act in acts(text, language) if act.act.kind == "sentence"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Иран осудил Льва Гордина на пять лет."),
        ("ru", "Минский городской суд осудил Льва Гордина."),
        ("ru", "Трибунал осудил Льва Гордина за измену."),
        ("ru", "Анна Орлова рассказала, что её мужа Льва Гордина осудил суд в Гродно."),
        ("ru", "Присяжные осудили Льва Гордина."),
        ("ru", "Судья Иван Примеров осудил Льва Гордина."),
        ("fr", "Les jurés ont condamné Lev Gordin."),
        ("fr", "Lev Gordin a été condamné par la justice de son pays."),
        ("fr", "Lev Gordin a été condamné par Minsk pour trahison."),
        ("fr", "La France a condamné à cinq ans de prison l'opposant Lev Gordin."),
        ("fr", "Le tribunal de Minsk a condamné Lev Gordin."),
        ("fr", "La justice algérienne a condamné l'écrivain Lev Gordin pour atteinte à l'unité nationale."),
    ],
)
def test_a_court_or_a_term_does(language: str, text: str) -> None:
    (told,) = [act.act for act in acts(text, language) if act.act.kind == "sentence"]
    assert len(told.subjects) == 1
