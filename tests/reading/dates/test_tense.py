"""Whether a date without a year, or a weekday, is past or to come, and which year an aside does not lend."""

from __future__ import annotations

import pytest

from detente.reading import dates


def values(text: str, language: str, published: str) -> list[str]:
    return [str(mention.when) for mention in dates.find(text, published, language)]


@pytest.mark.parametrize(
    ("language", "published", "text", "expected"),
    [
        (
            "fr",
            "2021-02-19",
            "Elle est en attente d'une décision de la cour d'appel le 25 février.",
            "2021-02-25",
        ),
        (
            "en",
            "2025-12-13",
            "The editor still awaits a ruling of the high court on December 20.",
            "2025-12-20",
        ),
        (
            "ru",
            "2025-12-13",
            "Редактор газеты всё ещё ожидает решения верховного суда 20 декабря.",
            "2025-12-20",
        ),
        (
            "ru",
            "2025-12-13",
            "Агентство сообщило вчера вечером, что в понедельник он вернётся.",
            "2025-12-15",
        ),
        (
            "ru",
            "2020-03-19",
            "Глава государства помилует 20 марта ещё шесть тысяч заключённых.",
            "2020-03-20",
        ),
    ],
)
def test_what_is_awaited_is_to_come(language: str, published: str, text: str, expected: str) -> None:
    assert values(text, language, published)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Президент в январе пообещал освободить ещё пятьдесят заключённых."),
        ("fr", "Le président a promis en janvier de libérer encore cinquante prisonniers."),
        ("en", "The president promised in January to set another fifty prisoners free."),
    ],
)
def test_a_promise_is_past_though_what_is_promised_is_not(language: str, text: str) -> None:
    assert values(text, language, "2025-12-13") == ["2025-01"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The sanctions, imposed in autumn 2014, were renewed in late June for six months.", "2017-06"),
        (
            "fr",
            "Les sanctions, décrétées à l'automne 2014, ont été renouvelées fin juin pour six mois.",
            "2017-06",
        ),
        ("ru", "Санкции, введённые осенью 2014 года, продлили в июне ещё на полгода.", "2017-06"),
        (
            "en",
            "Her brother, arrested in March 2014, was convicted in June and jailed for six years.",
            "2014-06",
        ),
    ],
)
def test_an_aside_lends_no_year_to_what_would_come_before_it(language: str, text: str, expected: str) -> None:
    assert values(text, language, "2017-09-14")[-1] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Minsk pardoned the whole group following two days of talks with the envoy."),
        ("fr", "Minsk a gracié tout le groupe après deux jours de pourparlers avec l'émissaire."),
        ("ru", "Минск помиловал всю группу после двух дней переговоров с посланником."),
        ("ru", "Суд запретил им заниматься общественной деятельностью в течение пяти лет."),
    ],
)
def test_how_long_something_lasted_is_no_date(language: str, text: str) -> None:
    assert values(text, language, "2025-12-13") == []


def test_by_a_day_with_a_verb_of_the_past_is_over() -> None:
    assert values("On Monday it stood at 218; by Friday it had fallen to 190.", "en", "2025-12-13") == [
        "2025-12-08",
        "../2025-12-12",
    ]


def test_the_month_of_may_is_no_verb() -> None:
    told = "Fourteen sailors seized in May came home on Monday."
    assert values(told, "en", "2025-12-13") == ["2025-05", "2025-12-08"]


@pytest.mark.parametrize(
    ("language", "text", "when"),
    [
        # Nouns that end as participles do.
        ("fr", "Le 5 janvier, dix détenus seront entendus.", "2026-01-05"),
        ("fr", "Lundi, les autorités diront qui a gagné.", "2025-12-15"),
        ("fr", "Mardi, des accusés parleront.", "2025-12-16"),
        ("ru", "В пятницу страна отметит годовщину.", "2025-12-19"),
        ("ru", "В пятницу трибунал огласит решение.", "2025-12-19"),
        ("en", "On Friday a hundred will march.", "2025-12-19"),
        # Verbs that are past.
        ("fr", "Sa peine expirait en octobre.", "2025-10"),
        ("ru", "2 февраля ей исполнилось сорок.", "2025-02-02"),
        ("ru", "Утром во вторник его увезли.", "2025-12-09"),
        # Who has until a day has it before him.
        ("fr", "Elle a jusqu'à vendredi pour partir.", "../2025-12-19"),
        ("en", "He has until Friday to leave.", "../2025-12-19"),
        ("en", "He had until Friday to leave.", "../2025-12-12"),
    ],
)
def test_what_tells_the_time_of_a_clause(language: str, text: str, when: str) -> None:
    assert [str(mention.when) for mention in dates.find(text, "2025-12-13", language)] == [when]


def test_a_verb_in_the_present_of_an_old_account() -> None:
    text = "Le 4 mai 2018, elle est arrêtée. En juillet, le procès s'ouvre."
    assert str(dates.find(text, "2025-12-13", "fr")[-1].when) == "2018-07"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # A verb right before the date has it, whatever the sentence goes on to announce.
        ("en", "The men seized in Oslo on Tuesday will be tried in April.", ["2024-03-12", "2024-04"]),
        ("en", "The truce signed in November will lapse in April.", ["2023-11", "2024-04"]),
        ("fr", "La trêve signée en novembre prendra fin en avril.", ["2023-11", "2024-04"]),
        ("fr", "L'homme pris lundi doit être présenté mardi à un juge.", ["2024-03-11", "2024-03-19"]),
        ("ru", "Арестованный в понедельник предстанет перед судом.", ["2024-03-11"]),
        # But not across *and*.
        ("fr", "Elle a été prise mardi et jeudi elle sera jugée.", ["2024-03-12", "2024-03-21"]),
        # What is promised is to come.
        ("en", "Oslo had promised in October to lift the ban in April.", ["2023-10", "2024-04"]),
        ("fr", "Oslo avait promis en octobre de lever l'embargo en avril.", ["2023-10", "2024-04"]),
        ("ru", "Осло пообещало в октябре снять запрет в апреле.", ["2023-10", "2024-04"]),
        ("en", "He said on Friday he wanted to resign on Monday.", ["2024-03-15", "2024-03-18"]),
        ("fr", "Il a dit vendredi vouloir partir lundi.", ["2024-03-15", "2024-03-18"]),
        # What was due is at the nearer day.
        ("en", "Her trial was due to open on Monday.", ["2024-03-18"]),
        ("en", "A verdict had been expected on Friday.", ["2024-03-15"]),
        ("en", "The verdict, expected on Friday, was put off.", ["2024-03-15"]),
        ("fr", "Le verdict, attendu vendredi, a été repoussé.", ["2024-03-15"]),
        ("fr", "Le ministre devait être entendu lundi.", ["2024-03-18"]),
        # What is set for a day.
        ("en", "The editor has been summoned for Monday.", ["2024-03-18"]),
        ("fr", "L'audience a été reportée à mardi.", ["2024-03-19"]),
        ("en", "Ten were moved to Bergen in January.", ["2024-01"]),
        # One verb has the dates that are joined to its first.
        ("en", "They met in August and September, with another round planned.", ["2023-08", "2023-09"]),
        ("fr", "Ils se sont vus en août et en septembre, une reprise étant prévue.", ["2023-08", "2023-09"]),
        ("fr", "L'avocate sera de nouveau jugée le 3 avril.", ["2024-04-03"]),
        ("fr", "L'affaire a été mise en délibéré au 5 juillet.", ["2024-07-05"]),
        ("en", "The measures, in force to May, were prolonged to July 31.", ["2023-05", "2024-07-31"]),
        ("en", "Unless renewed, the licence lapses on 18 January.", ["2025-01-18"]),
        ("en", "The envoy, who is due in Oslo on Friday, has met the mothers.", ["2024-03-22"]),
        ("en", "By March 30 Oslo must have set out a procedure.", ["../2024-03-30"]),
        ("fr", "Dix ont été pris dans la nuit de mercredi à jeudi, le 7 mars.", ["2024-03-06/2024-03-07"]),
        # Typographic apostrophes, what may have been, what was going on, and who was told to come.
        ("en", "“I’ll see him on Tuesday,” she says.", ["2024-03-19"]),
        ("fr", "Le sommet s’ouvre mardi à Oslo.", ["2024-03-19"]),
        ("en", "He may have been swapped on Tuesday.", ["2024-03-12"]),
        ("fr", "Il serait mort mardi, selon une source.", ["2024-03-12"]),
        ("en", "They are swapping him on Tuesday.", ["2024-03-19"]),
        ("en", "After appearing in court on Tuesday he will write to her.", ["2024-03-12"]),
        ("en", "The lawyer was told to come back on Friday.", ["2024-03-22"]),
        ("en", "A hearing set for Friday was cancelled.", ["2024-03-15"]),
        ("fr", "Il faut attendre mardi pour en savoir plus.", ["2024-03-19"]),
        # *Ne … que* begins no clause, and a noun is no verb.
        ("fr", "Elle ne connaîtra sa peine que mardi.", ["2024-03-19"]),
        ("fr", "La rencontre de mardi à Oslo n'a rien donné.", ["2024-03-12"]),
        ("fr", "« Nous le verrons mardi », a dit jeudi son avocat.", ["2024-03-19", "2024-03-14"]),
        ("ru", "До 16 мая операции разрешены.", ["../2024-05-16"]),
        ("ru", "До мая он был на воле.", ["../2023-05"]),
        # What lasted until a day, and what has gone on since one.
        ("en", "The truce ran until January 10.", ["../2024-01-10"]),
        ("en", "Visits did not resume until February.", ["../2024-02"]),
        ("fr", "Il comparaît depuis lundi devant la cour.", ["2024-03-11/.."]),
        ("ru", "Он сидит с мая и выйдет весной.", ["2023-05/..", "2024-21"]),
        ("ru", "С понедельника свидания запретят.", ["2024-03-18/.."]),
        # The last hearing, or the time since one, is over.
        ("en", "Her last hearing was on April 3.", ["2023-04-03"]),
        ("fr", "Il est détenu depuis son procès, le 4 avril.", ["2023-04-04"]),
    ],
)
def test_which_verb_has_a_date(language: str, text: str, expected: list[str]) -> None:
    assert values(text, language, "2024-03-16") == expected
