"""What is no count, who went where, and what a part takes from its whole, through the whole reader."""

from __future__ import annotations

from typing import Any

import pytest

import detente
from detente.model import to_builtins


def counts(
    text: str, language: str, published: str = "2025-12-13"
) -> list[tuple[int | None, set[str], dict[str, Any]]]:
    found = detente.read(text, language=language, published=published).claims
    return [(c.count.lo, set(c.count.population), to_builtins(c.count.scope)) for c in found if c.count]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "One of those freed on 11 September refused to cross the border."),
        ("en", "Every one of them was expelled at once."),
        ("ru", "Один из тех, кого освободили в тот день, границу пересекать отказался."),
        ("ru", "Одно из украинских изданий пишет об освобождении."),
        ("fr", "L'un des prisonniers libérés a refusé de partir."),
        ("en", "She was charged under three articles of the criminal code."),
        ("fr", "Elle est poursuivie en vertu de trois articles du code pénal."),
        ("en", "He is charged with the murder of two or more people."),
        ("ru", "Дело возбуждено по статье об убийстве двух или более человек."),
        ("fr", "Ce sont les deux noms les plus connus de ceux qui ont été libérés."),
    ],
)
def test_what_is_no_count(language: str, text: str) -> None:
    assert counts(text, language) == []


def test_two_at_least_are_counted() -> None:
    found = counts("Задержаны по меньшей мере двое журналистов.", "ru")
    assert [(n, p) for n, p, _ in found] == [(2, {"journalist"})]


def test_what_a_body_is_called_is_no_nationality() -> None:
    assert [p for _, p, _ in counts("Задержаны два сотрудника «Пример Азербайджан».", "ru")] == [set()]
    assert [p for _, p, _ in counts("Задержаны два гражданина Азербайджана.", "ru")] == [{"Azerbaijani"}]


def test_feminine_agreement_says_nothing_of_women() -> None:
    text = (
        "Cinquante-deux personnes détenues au Bélarus ont franchi jeudi la frontière lituanienne. "
        "Quatorze d'entre elles sont étrangères."
    )
    found = counts(text, "fr", "2025-09-11")
    assert [(n, p) for n, p, _ in found] == [(52, {"to Lithuania"}), (14, {"to Lithuania", "foreigner"})]
    assert all(scope == {"kind": "flow", "on": "2025-09-11"} for _, _, scope in found)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Nine people who had been imprisoned in Belarus arrived in Lithuania today.",
            [(9, {"to Lithuania"})],
        ),
        ("ru", "Сегодня Украина приняла 114 освобождённых.", [(114, {"to Ukraine"})]),
        (
            "fr",
            "En mars, l'Ukraine avait récupéré 130 de ses militaires et la Russie 90.",
            [(130, {"soldier", "to Ukraine"}), (90, {"soldier"})],
        ),
        (
            "ru",
            "Девять человек оказались в Литве, остальные 114 — в Украине.",
            [(9, {"to Lithuania"}), (114, {"to Ukraine"})],
        ),
        (
            "en",
            "All were expelled, nine to Lithuania and 114 to Ukraine.",
            [(9, {"to Lithuania"}), (114, {"to Ukraine"})],
        ),
        ("en", "On September 11, 52 people were brought to the Lithuanian border.", [(52, {"to Lithuania"})]),
    ],
)
def test_where_they_went(language: str, text: str, expected: list[tuple[int, set[str]]]) -> None:
    found = counts(text, language)
    assert [(n, p) for n, p, _ in found] == expected
    assert {scope["kind"] for _, _, scope in found} == {"flow"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "До субботы в стране насчитывали 1227 политзаключенных."),
        ("en", "Before Saturday there were 1,227 political prisoners in the country."),
        ("fr", "On comptait 1 227 prisonniers politiques avant samedi."),
    ],
)
def test_before_a_day_is_the_day_before(language: str, text: str) -> None:
    assert counts(text, language) == [(1227, {"political prisoner"}, {"kind": "stock", "on": "2025-12-12"})]


def test_a_trait_stays_with_those_it_is_said_of() -> None:
    text = (
        "Two days after the release of 123 people from Belarusian prisons, more than 1,100 people remain "
        "behind bars in the country on politically motivated charges."
    )
    found = counts(text, "en", "2025-12-15")
    assert [(n, "political prisoner" in p) for n, p, _ in found] == [(123, False), (1101, True)]
    assert found[0][2] == {"kind": "flow", "on": "2025-12-13"}


def test_a_quoted_headline_counts() -> None:
    text = "Одно из украинских изданий вынесло в заголовок «109 белорусов»."
    assert [(n, p) for n, p, _ in counts(text, "ru")] == [(109, {"Belarusian"})]


def test_a_part_takes_the_act_of_its_whole() -> None:
    text = (
        "On September 11, 52 people entered Lithuania from Belarus. Forty of the 52 were political prisoners."
    )
    assert counts(text, "en", "2025-09-26") == [
        (52, {"to Lithuania"}, {"kind": "flow", "on": "2025-09-11"}),
        (40, {"to Lithuania", "political prisoner"}, {"kind": "flow", "on": "2025-09-11"}),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Minsk a libéré samedi 123 détenus. Le pays en comptait 1 227 avant cette journée."),
        ("fr", "Minsk a libéré samedi 123 détenus. Avant cette libération, Viasna recensait 1 227 détenus."),
        ("en", "Belarus freed 123 people on Saturday. Before the release, groups counted 1,227 prisoners."),
        ("en", "Belarus freed 123 people on Saturday. Groups had counted 1,227 prisoners before then."),
        ("ru", "В субботу освободили 123 человека. До этого в стране насчитывалось 1227 заключенных."),
        ("ru", "В субботу освободили 123 человека. До освобождения в тюрьмах оставалось 1227 заключенных."),
    ],
)
def test_before_an_act_is_the_day_before_it(language: str, text: str) -> None:
    (_, _, scope) = counts(text, language, "2025-12-15")[-1]
    assert scope == {"kind": "stock", "on": "2025-12-12"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On Thursday 52 people crossed into Lithuania, 14 of them citizens of other countries."),
        ("fr", "Jeudi, 52 personnes sont arrivées en Lituanie, dont 14 ressortissants d'autres pays."),
        ("ru", "В четверг в Литву прибыли 52 человека, из них 14 граждан других стран."),
    ],
)
def test_citizens_of_other_countries_are_foreigners(language: str, text: str) -> None:
    found = counts(text, language, "2025-09-11")
    scope = {"kind": "flow", "on": "2025-09-11"}
    assert found == [(52, {"to Lithuania"}, scope), (14, {"to Lithuania", "foreigner"}, scope)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Belarus released 123 prisoners, and nine were taken to Lithuania."),
        ("fr", "Minsk a libéré 123 prisonniers, et neuf ont été emmenés en Lituanie."),
        ("ru", "Минск освободил 123 заключенных, и девять были доставлены в Литву."),
    ],
)
def test_where_a_part_went_says_nothing_of_the_whole(language: str, text: str) -> None:
    assert [(n, p) for n, p, _ in counts(text, language)] == [(123, set()), (9, {"to Lithuania"})]


def test_others_are_counted_by_themselves() -> None:
    found = counts("Ales Bialiatski et 121 autres détenus ont été libérés samedi.", "fr")
    assert [(n, p) for n, p, _ in found] == [(121, set())]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "More than 60,000 people have been arrested since the election of August 2020."),
        ("fr", "Depuis l'élection présidentielle d'août 2020, plus de 60 000 personnes ont été arrêtées."),
        ("ru", "С выборов в августе 2020 года задержали более 60 тысяч человек."),
    ],
)
def test_all_since_an_event(language: str, text: str) -> None:
    scope = {"kind": "cumulative", "from": "2020-08", "to": "2025-12-13"}
    assert counts(text, language) == [(60_001, set(), scope)]


@pytest.mark.parametrize(
    ("language", "text", "whom"),
    [
        ("fr", "Le Pérou a libéré dix Chiliens et un fugitif.", [{"Chilean"}, {"fugitive"}]),
        ("fr", "Le Pérou a libéré dix Étasuniens.", [{"American"}]),
        ("ru", "Испания сообщила, что освобождены пять ее граждан.", [{"compatriot"}]),
        ("en", "Peru freed five fugitives and two compatriots.", [{"fugitive"}, {"compatriot"}]),
    ],
)
def test_those_of_some_sort_are_not_all_who_were_freed(
    language: str, text: str, whom: list[set[str]]
) -> None:
    assert [population for _, population, _ in counts(text, language)] == whom


def test_detainees_whom_somebody_estimates_are_held() -> None:
    text = "Peru holds dozens, with a group estimating around 863 political detainees as of late May 2025."
    assert counts(text, "en")[-1][2]["kind"] == "stock"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Five citizens of Ukraine and two nationals of Lithuania were freed on Saturday."),
        ("fr", "Cinq citoyens ukrainiens et deux Lituaniens ont été libérés samedi."),
        ("ru", "В субботу освободили пять граждан Украины и двух граждан Литвы."),
    ],
)
def test_citizens_of_a_country(language: str, text: str) -> None:
    assert [(n, p) for n, p, _ in counts(text, language)] == [(5, {"Ukrainian"}), (2, {"Lithuanian"})]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Belarus freed 123 people. Of them 114 were taken to Ukraine; nine were taken to Vilnius."),
        ("ru", "Освободили 123 человека. 114 из них переданы Украине, девять доставлены в Вильнюс."),
    ],
)
def test_a_capital_is_in_its_country(language: str, text: str) -> None:
    assert [p for _, p, _ in counts(text, language)] == [set(), {"to Ukraine"}, {"to Lithuania"}]


def test_an_act_without_a_day_is_of_the_day_of_its_account_not_of_when_it_was_told() -> None:
    text = "The court ruled on Friday. Six of the eight defendants were jailed, a lawyer said on Sunday."
    assert counts(text, "en", "2025-12-14")[0][2] == {"kind": "flow", "on": "2025-12-12"}


@pytest.mark.parametrize(
    ("text", "code", "counted"),
    [
        ("Quatre membres d'une famille ont été libérés lundi.", "fr", [4]),
        ("Deux journalistes d'une chaîne de télévision ont été libérés lundi.", "fr", [2]),
        ("La libération de quatre hommes et d'une femme a été annoncée lundi.", "fr", [4, 1]),
        ("Его перевели из колонии № 30 вместе с 17 заключёнными в понедельник.", "ru", [17]),
    ],
)
def test_what_those_counted_are_of_and_numbers_of_places_count_nobody(
    text: str, code: str, counted: list[int]
) -> None:
    assert [lo for lo, _, _ in counts(text, code)] == counted


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Kell freed 12 people, including one U.S. citizen, six citizens of allies and five Ukrainian "
            "citizens.",
            [(12, set()), (1, {"American"}), (6, set()), (5, {"Ukrainian"})],
        ),
        ("ru", "Керл помиловал 156 человек, в том числе граждан Украины.", [(156, set())]),
        ("ru", "Керл помиловал 156 граждан Украины.", [(156, {"Ukrainian"})]),
        ("en", "Kell freed nine members of the Ukrainian opposition.", [(9, {"Ukrainian"})]),
    ],
)
def test_what_some_are_or_the_next_who_are_counted_not_all_are(
    language: str, text: str, expected: list[tuple[int, set[str]]]
) -> None:
    assert [(lo, population) for lo, population, _ in counts(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "population"),
    [
        ("fr", "Huit autres détenus sont arrivés en Lituanie. Cinq Ukrainiens figuraient parmi les "
         "personnes libérées.", {"Ukrainian"}),
        ("en", "Eight other prisoners were taken to Lithuania. Five Ukrainians were among those "
         "freed.", {"Ukrainian"}),
        ("ru", "Девять освобождённых доставили в Литву.", {"to Lithuania"}),
    ],
)  # fmt: skip
def test_some_of_all_the_freed_went_nowhere_with_the_last_named(
    language: str, text: str, population: set[str]
) -> None:
    *_, (_, told, _) = counts(text, language)
    assert told == population


def test_those_freed_before_are_not_all_who_are_in_prison_now() -> None:
    text = (
        "More than 1,100 political prisoners remain behind bars. Jan Kral was among those freed on September "
        "11, when 52 people were brought to the Lithuanian border."
    )
    assert [told for lo, told, _ in counts(text, "en") if lo == 52] == [{"to Lithuania"}]


def test_those_who_are_now_where_as_many_arrived_are_they() -> None:
    text = (
        "Nine people who had been imprisoned in Belarus arrived in Lithuania today. “Nine people are now on"
        " Lithuanian soil, and each of them was expelled,” a spokesperson said."
    )
    found = detente.read(text, language="en", published="2025-12-13").claims
    told = [(c.count.scope.kind, c.count.population) for c in found if c.count is not None]
    assert told == [("flow", ("to Lithuania",))] * 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Of the 128 prisoners, about half were freed on Monday."),
        ("en", "Of 128 political prisoners, 10% were jailed over posts."),
        ("fr", "Sur 128 détenus, 30 % ont été libérés lundi."),
        ("fr", "Sur les 128 détenus, la moitié ont été libérés."),
        ("ru", "Из 128 задержанных половина освобождена."),
    ],
)
def test_what_is_done_to_a_share_is_not_done_to_all(language: str, text: str) -> None:
    assert counts(text, language) == []
    acts = [c.act for c in detente.read(text, language=language, published="2025-12-13").claims if c.act]
    assert [act.group.lo for act in acts if act.group] == [None]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Литва приняла решение о высылке двух сотрудников посольства Беларуси.", False),
        ("России передали двух осуждённых в Литве за шпионаж граждан.", False),
        ("В Литву вернулись двое литовцев.", True),
        ("Литва приняла 114 человек.", True),
    ],
)
def test_where_somebody_was_condemned_or_whose_decision_it_is_takes_in_nobody(text: str, there: bool) -> None:
    assert ["to Lithuania" in population for _, population, _ in counts(text, "ru")] == [there]
