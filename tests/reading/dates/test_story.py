"""Dates that depend on what the text has said before, and laws that hold in any text."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.errors import UserError
from detente.reading.dates import find, grammar


def found(text: str, language: str = "fr", published: str | None = "2025-12-13") -> list[tuple[str, str]]:
    return [(mention.text, str(mention.when)) for mention in find(text, published, language)]


def test_a_paragraph_lends_its_year() -> None:
    text = (
        "En septembre 2020, on avait tenté de l'expulser. Placée en détention le 9 septembre, elle a été "
        "condamnée un an plus tard à 11 ans.\nLe 11 septembre, 52 personnes sont passées."
    )
    assert found(text) == [
        ("septembre 2020", "2020-09"),
        ("le 9 septembre", "2020-09-09"),
        ("un an plus tard", "2021"),
        ("Le 11 septembre", "2025-09-11"),
    ]


def test_an_open_interval_lends_no_year() -> None:
    text = "Plus de 430 ont été libérés depuis juillet 2024. Le 11 septembre, 52 sont passés."
    assert found(text)[-1] == ("Le 11 septembre", "2025-09-11")


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Дело касается нарушений на выборах весной 2023 года. Краля задержали 25 марта.", "2025-03-25"),
        ("Он участвовал в протестах 2020 года. Его арестовали 25 марта.", "2025-03-25"),
        ("Весной 2023 года прошли выборы. Краля задержали 25 марта.", "2023-03-25"),
        ("На протестах 9 августа 2020 года его избили. Его арестовали 25 августа.", "2020-08-25"),
        ("Участник протестов 2020 года Антон Краль задержан 25 марта.", "2020"),  # And no day at all.
    ],
)
def test_the_year_of_a_thing_is_no_account_s(text: str, last: str) -> None:
    assert found(text, "ru")[-1][1] == last


def test_the_day_before_counts_from_the_day_last_spoken_of() -> None:
    assert found("Reçu jeudi puis libéré, il avait écrit la veille.")[-1] == ("la veille", "2025-12-10")
    assert found("Le 11 septembre dernier, 52 sont passés. Deux semaines plus tard, un seul.")[-1] == (
        "Deux semaines plus tard",
        "2025-09-25",
    )
    text = "On September 11, 52 people crossed. The same day, sanctions were eased."
    assert found(text, "en")[-1] == ("The same day", "2025-09-11")


def test_the_verb_says_whether_a_day_is_past_or_coming() -> None:
    assert found("Les pourparlers reprendront lundi, a annoncé samedi le ministre.") == [
        ("lundi", "2025-12-15"),
        ("samedi", "2025-12-13"),
    ]
    assert found("He will meet them on Monday.", "en") == [("Monday", "2025-12-15")]
    assert found("On Jan. 5, he will travel.", "en") == [("Jan. 5", "2026-01-05")]
    assert found("Переговоры состоятся в понедельник", "ru") == [("понедельник", "2025-12-15")]
    assert found("He met them on Monday.", "en") == [("Monday", "2025-12-08")]


def test_a_year_named_in_passing_does_not_hold_for_what_is_recent_or_coming() -> None:
    text = "Il a écrasé la contestation en 2020. Une centaine de prisonniers ont été libérés en décembre."
    assert found(text)[-1] == ("décembre", "2025-12")
    text = "Arrêté en décembre 2010, il ne sera pas candidat au scrutin qui doit se tenir en octobre."
    assert found(text, published="2015-08-22")[-1] == ("octobre", "2015-10")


def test_a_month_that_opens_a_sentence_carries_a_dated_account_on() -> None:
    text = "On est venu le chercher le 3 février 2015. En octobre, il est condamné à 12 ans."
    assert found(text)[-1] == ("octobre", "2015-10")
    text = "Arrêtée le 2 mars 2022, elle a jeûné. Transférée en novembre à la prison, elle attend."
    assert found(text)[-1] == ("novembre", "2025-11")


def test_a_day_of_another_time_is_no_anchor_in_the_next_paragraph() -> None:
    text = "Arrêtée le 9 septembre 2021, elle attend.\n\nLa veille, l'Union avait suspendu sa mesure."
    assert found(text)[-1] == ("La veille", "2025-12-12")


def test_a_same_day_of_which_only_the_month_was_said() -> None:
    text = "Le port figure sur la liste depuis septembre 2024. La banque a été visée le même jour."
    assert found(text)[-1] == ("le même jour", "2024-09")


def test_after_an_event_is_no_date() -> None:
    assert found("Graciés mercredi, une semaine après la libération d'un opposant.") == [
        ("mercredi", "2025-12-10")
    ]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("vendredi", "2013-02-15"),
        ("lundi", "2013-02-11"),
        ("31 octobre", "2013-10-31"),
        ("noël", "2013-12-25"),
        ("31/10", "2013-10-31"),
        ("15h00", "2013-02-12"),
        ("deux jours plus tard", "2013-02-14"),
        ("la première semaine d'octobre 2014", "2014-10-06/2014-10-12"),
        ("le dernier week-end de septembre", "2013-09-28/2013-09-29"),
        ("lundi en huit", "2013-02-25"),
    ],
)
def test_an_expression_by_itself_is_an_entry_of_an_agenda(text: str, when: str) -> None:
    assert [str(mention.when) for mention in find(text, "2013-02-12", "fr")] == [when]


def test_a_fraction_in_a_text_is_no_date() -> None:
    text = "Les deux camps ont signé, et le score de 3/2 a été annoncé après 24/7 heures de travail."
    assert found(text) == []


def test_without_a_day_of_publication_only_what_needs_none() -> None:
    assert found("Libéré samedi, arrêté le 9 septembre 2020.", published=None) == [
        ("le 9 septembre 2020", "2020-09-09")
    ]


WORDS = [
    "samedi", "la veille", "le", "9", "septembre", "2020", "depuis", "juillet", "du", "4", "au",
    "23", "fin mars", "il y a", "deux ans", "1990", "entre", "et", "d'ici", "prochain", ".", "\n",
]  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join))
def test_mentions_are_in_order_and_verbatim(text: str) -> None:
    end = 0
    for mention in find(text, "2025-12-13", "fr"):
        assert end <= mention.span[0] < mention.span[1]
        assert text[slice(*mention.span)] == mention.text
        end = mention.span[1]


@given(st.dates(date(1950, 1, 1), date(2090, 1, 1)), st.integers(-4, 4))
def test_what_counts_from_publication_moves_with_it(day: date, weeks: int) -> None:
    """Two publications whole weeks apart give the same weekdays, whole weeks apart."""
    moved = day + timedelta(weeks=weeks)
    for text in ("samedi", "hier", "lundi prochain", "avant-hier soir"):
        (one,), (other,) = find(text, day, "fr"), find(text, moved, "fr")
        assert one.when.earliest + timedelta(weeks=weeks) == other.when.earliest


@given(st.dates(date(1950, 1, 1), date(2090, 1, 1)))
def test_a_full_date_is_itself_whoever_publishes_it(day: date) -> None:
    for text in (day.isoformat(), f"{day.day}.{day.month:02}.{day.year}"):
        (mention,) = find(text, "2025-12-13", "fr")
        assert mention.when == day.isoformat()


@pytest.mark.parametrize(
    "data",
    [
        {"words": {}, "rules": {"dates": ["{day}"]}},
        {"words": {}, "rules": {"date": ["{day} {month}"]}},
        {"words": {}, "rules": {"date": ["({day}"]}},
        {"words": {}, "rules": {"date": ["mot(s|)"]}},
        {"rules": {}},
    ],
)
def test_a_wrong_file_is_named(monkeypatch: pytest.MonkeyPatch, data: dict[str, object]) -> None:
    monkeypatch.setattr(grammar, "table", lambda code, topic: data)
    with pytest.raises(UserError, match=r"languages/xx/dates\.toml"):
        grammar.grammar.__wrapped__("xx")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Deux cents prisonniers seront libérés lundi.", "2025-12-15"),
        ("fr", "Deux cents prisonniers ont été libérés lundi.", "2025-12-08"),
        ("en", "Two hundred prisoners will not be freed on Monday.", "2025-12-15"),
        ("en", "Two hundred prisoners were freed on Monday.", "2025-12-08"),
    ],
)
def test_a_participle_is_of_the_time_of_its_auxiliary(language: str, text: str, expected: str) -> None:
    assert [when for _, when in found(text, language)] == [expected]


def test_a_verb_behind_a_comma_is_further_off() -> None:
    text = "La trêve, entrée en vigueur lundi, doit durer jusqu'au 3 janvier."
    assert [when for _, when in found(text)] == ["2025-12-08", "../2026-01-03"]


def test_in_three_days_is_when_only_of_what_is_coming() -> None:
    assert found("They will meet in three days.", "en") == [("in three days", "2025-12-16")]
    assert found("The trial was over in three days.", "en") == []


def test_until_a_day_just_past() -> None:
    text = "Until December 8, the group counted 97 jailed journalists."
    assert found(text, "en") == [("Until December 8", "../2025-12-08")]
    assert found("The licence is valid until January 23.", "en")[0][1] == "../2026-01-23"


def test_a_day_and_the_date_after_it_are_one_stretch() -> None:
    text = "Ils ont été libérés vendredi soir et samedi 13 décembre."
    assert found(text) == [("vendredi soir et samedi 13 décembre", "2025-12-12/2025-12-13")]


def test_the_following_year_is_that_after_the_year_told() -> None:
    text = (
        "En 2020, elle avait été arrêtée le 7 septembre. Son procès a eu lieu en juillet de l'année suivante."
    )
    assert found(text)[-1] == ("juillet de l'année suivante", "2021-07")
    text = "In 2014 he was arrested on 3 May. His trial took place in July of the following year."
    assert found(text, "en")[-1] == ("July of the following year", "2015-07")


def test_a_number_after_a_weekday_may_count_what_follows() -> None:
    assert found("On Friday 31 sailors were freed.", "en") == [("Friday", "2025-12-12")]
    assert found("Samedi 16 détenus ont été libérés.") == [("Samedi", "2025-12-13")]
    assert found("Samedi 1 200 détenus ont été libérés.") == [("Samedi", "2025-12-13")]
    assert found("Ils ont été libérés lundi 1, 200 jours plus tard.")[0] == ("lundi 1", "2025-12-01")
    assert found("On Friday 31 were freed.", "en") == [("Friday", "2025-12-12")]
    assert found("On Friday 12 they met.", "en") == [("Friday 12", "2025-12-12")]


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("fr", "Le 9 mai, il part. Le lendemain soir, le 11 mai, il revient.", ["2025-05-11", "2025-05-11"]),
        ("en", "On May 9 he left. A week later, on May 17, he came.", ["2025-05-17", "2025-05-17"]),
        ("ru", "Его взяли 1 мая, через неделю — 9 мая — отпустили.", ["2025-05-09", "2025-05-09"]),
    ],
)
def test_a_day_named_beside_what_is_counted(language: str, text: str, values: list[str]) -> None:
    assert [when for _, when in found(text, language)][1:] == values


def test_what_is_told_as_past_is_not_counted_past_publication() -> None:
    assert [
        words for words, _ in found("Ils sont 40 aujourd'hui. Deux ont été pris trois ans plus tard.")
    ] == ["aujourd'hui"]


def test_that_day_is_the_day_told_of_and_no_month() -> None:
    text = "On 5 May 2025 the law was used; it had been passed in March 2024. That day they flew."
    assert found(text, "en")[-1] == ("That day", "2025-05-05")


def test_the_following_year_of_an_old_account() -> None:
    assert found("В мае 2021 года его взяли, а в следующем году осудили.", "ru")[-1][1] == "2022"
    assert found("В мае его взяли, а суд отложили на следующий год.", "ru")[-1][1] == "2026"


def test_years_are_counted_from_a_season() -> None:
    assert found("In summer 2021 he left. Two years later he came.", "en")[-1][1] == "2023"
    assert found("In summer 2021 he left. Two months later he came.", "en")[-1][1] == "2021-22"


def test_several_days_are_no_end_of_a_range() -> None:
    assert found("From the 8th until 9 and 23 May.", "en")[-1] == ("23 May", "2025-05-23")


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        # The day before and the next day count from one and the same.
        (
            "en",
            "On Monday he met her. The day before, he had met Ivan. The next day he left.",
            ["2025-12-08", "2025-12-07", "2025-12-09"],
        ),
        (
            "fr",
            "Lundi, il l'a vue. La veille, il avait vu Ivan. Le lendemain, il est parti.",
            ["2025-12-08", "2025-12-07", "2025-12-09"],
        ),
        # Ages, compared times, any such weekday, names of events, round the clock.
        ("en", "A man in his 60s and a woman in her late 20s were held.", []),
        ("en", "The vote on the new law will be held in May, a year earlier than planned.", ["2026-05"]),
        ("fr", "Le vote de la nouvelle loi aura lieu en mai, un an plus tôt que prévu.", ["2026-05"]),
        ("en", "They march on a Friday.", []),
        ("fr", "Le vendredi, elles manifestent devant la prison du centre.", []),
        ("fr", "Le vendredi, elles ont manifesté.", ["2025-12-12"]),
        ("en", "The October 7 attack changed all that.", []),
        ("fr", "Les attentats du 11 septembre ont tout changé.", []),
        ("fr", "Les attentats du 11 novembre ont tout changé.", ["2025-11-11"]),
        ("en", "The shop is open 24/7", []),
        ("en", "The following Monday they marched.", []),
        # Seasons and months beside what was told.
        ("en", "He fled in 2021. The previous summer he had been fined.", ["2021", "2020-22"]),
        ("fr", "En août 2022, il a fui. L'été suivant, il est revenu.", ["2022-08", "2023-22"]),
        ("fr", "L'été précédent, il avait été puni.", []),
        ("en", "Talks began in late 2022 and ended the following March.", ["2022", "2023-03"]),
        ("en", "This past May he was moved.", ["2025-05"]),
        ("en", "In the 12 months to July, ten were held.", ["2024-08/2025-07"]),
        ("en", "In the first half of the year ten were held.", ["2025-01/2025-06"]),
        # Weekdays from and to.
        ("fr", "Le scrutin doit se tenir de vendredi à dimanche.", ["2025-12-19/2025-12-21"]),
        ("en", "The vote runs from Friday to Sunday.", ["2025-12-12/2025-12-14"]),
        ("en", "They were tried from Monday to Wednesday.", ["2025-12-08/2025-12-10"]),
        ("fr", "Les 9, 10 et 11 décembre, dix ont été jugés.", ["2025-12-09/2025-12-11"]),
        # What is to come nearly a year off would have its year.
        ("en", "He will hold talks, the ministry said of a plan of 1 December.", ["2025-12-01"]),
        ("en", "They will be held until at least Monday.", ["../2025-12-15"]),
        ("fr", "Il est détenu au moins jusqu'à lundi.", ["../2025-12-15"]),
    ],
)
def test_what_an_account_makes_of_it(language: str, text: str, values: list[str]) -> None:
    assert [when for _, when in found(text, language)] == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        # From line to line of a chronology the year goes on, from paragraph to paragraph it does not.
        (
            "en",
            "August 9, 2020: vote.\nSeptember 23: oath.\nMarch 2: arrest.",
            ["2020-08-09", "2020-09-23", "2021-03-02"],
        ),
        ("fr", "9 août 2020 : vote.\n23 septembre : serment.", ["2020-08-09", "2020-09-23"]),
        ("ru", "9 августа 2020 года: выборы.\n23 сентября: присяга.", ["2020-08-09", "2020-09-23"]),
        ("fr", "Le 9 août 2020, il a voté.\nLe 11 septembre, il est sorti.", ["2020-08-09", "2025-09-11"]),
        # A day of the last weeks is news beside a year that is only named; another is of that year.
        ("en", "She was jailed in 2010. On 1 December the court freed her.", ["2010", "2025-12-01"]),
        ("en", "She was jailed in 2010. On 1 June the court freed her.", ["2010", "2010-06-01"]),
        ("ru", "Её посадили в 2010 году. 1 декабря суд её освободил.", ["2010", "2025-12-01"]),
        # No year can be known of what was due by a year named, or is told beside an aside that names one.
        ("en", "Jailed for five years in 2019, she was due out in June.", ["2019"]),
        ("fr", "Condamnée en 2019 à cinq ans, elle devait sortir en juin.", ["2019"]),
        ("fr", "Arrêté en 2020, il a été transféré en janvier à Oslo.", ["2020"]),
        # The next such month, seen from what was told, and one that something has gone on since.
        ("en", "Held in January 2022, he was tried the following March.", ["2022-01", "2022-03"]),
        ("fr", "En octobre 2022, il est élu. En mars suivant, il est pris.", ["2022-10", "2023-03"]),
        ("en", "Seven died in 2023, two since January.", ["2023", "2025-01/.."]),
        # What is only to come is no day to count back from.
        (
            "ru",
            "Приговор должны были огласить 15 января. Как стало известно накануне, суд передумал.",
            ["2026-01-15", "2025-12-12"],
        ),
        ("en", "It went on from mid-2000 to March 2005.", ["2000/2005-03"]),
        ("en", "They were freed at Orthodox Easter.", ["2025-04-20"]),
        # The next year of an account is that after it.
        ("ru", "В октябре 2022 года его взяли. В марте следующего года осудили.", ["2022-10", "2023-03"]),
        ("fr", "La trêve a tenu de vendredi midi à samedi soir.", ["2025-12-12/2025-12-13"]),
        ("en", "He came on Monday morning and left the same evening.", ["2025-12-08", "2025-12-08"]),
        ("en", "She had until the end of May to appeal.", ["../2025-05-31"]),
        ("ru", "12 марта прошлого года срок сократили. Тем же летом его взяли.", ["2024-03-12", "2024-22"]),
        ("ru", "За двенадцать месяцев, по август включительно, осудили десятерых.", ["2024-09/2025-08"]),
        ("fr", "Sur douze mois à fin juin, dix ont été pris.", ["2024-07/2025-06"]),
        # What was promised by a feast is at the nearer one.
        ("en", "They had promised to free him by Easter.", ["../2026-04-05"]),
        ("ru", "Его обещали отпустить к Новому году.", ["../2026-01-01"]),
        ("en", "They met for two hours earlier today.", ["2025-12-13"]),
        ("en", "He left the week before last, a week ago Monday.", ["2025-11-24/2025-11-30", "2025-12-01"]),
        ("en", "Three years ago this week he was moved.", ["2022"]),
        ("en", "He was moved one Sunday in May.", ["2025-05"]),
        # A stamp has an hour, not an end.
        ("fr", "Par la rédaction de Bergen, publié le : 01/12/2025 - 18:42", ["2025-12-01"]),
        ("en", "In the winter of 2021-22 he fell ill.", ["2021-24"]),
        ("fr", "La carte est valable du 1er janvier au 31 mars.", ["2026-01-01/2026-03-31"]),
    ],
)
def test_which_year_a_date_is_of(language: str, text: str, values: list[str]) -> None:
    assert [when for _, when in found(text, language)] == values


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        (
            "fr",
            "Elle fut arrêtée le 3 mars 2021. Dans les deux mois suivants, dix ont fui.",
            "2021-03-03/2021-05",
        ),
        ("en", "She was held on 3 March 2021. In the following two months ten fled.", "2021-03-03/2021-05"),
        ("ru", "Её взяли 3 марта 2021 года. В последующие два месяца десять уехали.", "2021-03-03/2021-05"),
    ],
)
def test_what_follows_in_an_account_counts_from_its_day(language: str, text: str, value: str) -> None:
    assert str(find(text, "2025-12-13", language)[-1].when) == value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Elle fut arrêtée en mars 2021. Dans les deux mois suivants, dix ont fui."),
        ("en", "She was held in March 2021. In the following two months ten fled."),
    ],
)
def test_what_follows_a_month_is_not_known(language: str, text: str) -> None:
    assert len(find(text, "2025-12-13", language)) == 1


def test_the_rest_of_a_time_that_is_over_is_not_known() -> None:
    assert find("Il a passé le reste de l'année en prison.", "2025-12-13", "fr") == ()


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("ru", "В 1937 году Сомов читал лекции.\n17 сентября его арестовали.", "1937-09-17"),
        ("ru", "В 1952 году Сомов жил в Киеве.\n2 октября он уехал.\n3 ноября его осудили.", "1952-11-03"),
        ("ru", "В 1937 году Сомов жил в Киеве.\n17 сентября его арестовали. 3 ноября осудили.", "1937-11-03"),
        ("en", "In 1937 Kral taught here.\nOn 17 September he was arrested.", "1937-09-17"),
        ("fr", "En 1937, Kral enseignait ici.\nLe 17 septembre, il a été arrêté.", "1937-09-17"),
        # Of the year of publication, of the last months, after a year not long past, further on.
        ("ru", "В 2004 году Сомов возглавил банк.\n3 марта его арестовали.", "2018-03-03"),
        ("ru", "В 1937 году здесь жил Сомов.\n12 августа открыли памятный знак.", "2018-08-12"),
        ("ru", "В 2016 году Сомов возглавил банк.\n17 сентября его арестовали.", "2017-09-17"),
        ("ru", "В 1937 году здесь жил Сомов.\n\nДом снесли.\n\n17 сентября открыли сквер.", "2017-09-17"),
        ("en", "In 1937 Kral taught here.\nOn 9 August a plaque was unveiled.", "2018-08-09"),
    ],
)
def test_an_account_of_long_ago_goes_on(language: str, text: str, day: str) -> None:
    assert found(text, language, "2018-08-13")[-1][1] == day
