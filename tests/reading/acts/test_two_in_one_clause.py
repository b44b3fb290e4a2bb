"""Two people and two acts in the plainest of clauses: each has its own done to him."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

TWO = [
    # The second verb shares the helper or the subject of the first.
    ("fr", "Lima a libéré Jean Kral et arrêté Anna Novak.", "release detain"),
    ("fr", "La police a arrêté Jean Kral et relâché Anna Novak.", "detain release"),
    ("fr", "Les autorités ont gracié Jean Kral et expulsé Anna Novak lundi.", "pardon expel"),
    ("fr", "Lima a relâché Jean Kral mais condamné Anna Novak à cinq ans de prison.", "release sentence"),
    ("fr", "Lima a libéré Jean Kral et arrêté le blogueur Paul Novak.", "release detain"),
    ("fr", "Les États-Unis ont sanctionné Jean Kral et radié Anna Novak de leur liste.", "impose lift"),
    ("en", "Judges freed Jan Kral and jailed Anna Novak.", "release detain"),
    ("en", "Lima pardoned Jan Kral and deported Anna Novak to Chile.", "pardon expel"),
    ("en", "Police arrested Jan Kral and released Anna Novak without charge.", "detain release"),
    ("ru", "Суд освободил Антона Краля и осудил Павла Новака.", "release sentence"),
    # The second is left without its helper, or has one of its own.
    ("fr", "Jean Kral a été libéré et Anna Novak condamnée à cinq ans.", "release sentence"),
    ("fr", "Selon elle, Jean Kral avait été relâché et Anna Novak expulsée.", "release expel"),
    ("fr", "Jean Kral a été libéré et Anna Novak a été expulsée.", "release expel"),
    ("en", "Jan Kral was freed on Monday and Anna Novak jailed on Tuesday.", "release detain"),
    ("en", "She said that Jan Kral had been pardoned and Anna Novak expelled.", "pardon expel"),
]


@pytest.mark.parametrize(("language", "text", "kinds"), TWO)
def test_each_act_is_of_its_own(language: str, text: str, kinds: str) -> None:
    told = [(act.kind, [s.name.split()[-1] for s in act.subjects]) for _, act in acts(text, language)]
    first, second = kinds.split()
    one, other = ("Краль", "Новак") if language == "ru" else ("Kral", "Novak")
    assert told == [(first, [one]), (second, [other])]


def test_a_series_of_verbs_with_one_helper() -> None:
    told = acts("Lima a relâché Jean Kral, expulsé Anna Novak et sanctionné Ivan Petrov.", "fr")
    assert [(act.kind, [s.name for s in act.subjects]) for _, act in told] == [
        ("release", ["Jean Kral"]),
        ("expel", ["Anna Novak"]),
        ("impose", ["Ivan Petrov"]),
    ]


ONE = [
    # A participle that says more of the one before it.
    ("fr", "Lima a libéré Jean Kral, arrêté en mai et condamné deux fois.", "release", ["Jean Kral"]),
    ("fr", "Lima a libéré Jean Kral, dit le Boulanger.", "release", ["Jean Kral"]),
    ("fr", "Vendredi ont été libérés Jean Kral et Anna Novak.", "release", ["Jean Kral", "Anna Novak"]),
    ("fr", "Jean Kral et Anna Novak ont été libérés et expulsés.", "release", ["Jean Kral", "Anna Novak"]),
    # An adjective before the second of two, and a verb that both have done to them.
    ("fr", "Lima a libéré Jean Kral et la militante Anna Novak.", "release", ["Jean Kral", "Anna Novak"]),
    ("en", "Lima freed and expelled Jan Kral and Anna Novak.", "release", ["Jan Kral", "Anna Novak"]),
    ("en", "Jan Kral was freed with Anna Novak and Paul Weiss.", "release", None),
]


@pytest.mark.parametrize(("language", "text", "kind", "names"), ONE)
def test_what_is_no_second_act(language: str, text: str, kind: str, names: list[str] | None) -> None:
    told = {act.kind: [s.name for s in act.subjects] for _, act in acts(text, language)}
    assert (told[kind] == names) if names else ("Jan Kral" in told[kind])


SHARED = [
    ("en", "Anna Kral was arrested together with Jan Novak."),
    ("en", "Lima released Anna Kral together with Jan Novak."),
    ("fr", "Anna Kral a été libérée en compagnie de Jan Novak."),
    ("ru", "Анну Краль задержали вместе с Яном Новаком."),
]


@pytest.mark.parametrize(("language", "text"), SHARED)
def test_who_is_named_beside_shares_it(language: str, text: str) -> None:
    (told,) = acts(text, language)
    assert [s.name.split()[-1] for s in told[1].subjects] == (
        ["Краль", "Новак"] if language == "ru" else ["Kral", "Novak"]
    )


def test_what_a_clause_tells_of_one_is_of_nobody_beside_him() -> None:
    told = acts(
        "Lima freed Jan Kral, who was arrested in May, as well as Anna Novak, a writer.", "en", "detain"
    )
    assert [[s.name for s in act.subjects] for _, act in told] == [["Jan Kral"]]


TWO_NAMED = [
    ("en", "The case against Jan Kral and Anna Novak is over: the former was jailed, the latter was freed."),
    (
        "fr",
        "Après le procès de Jan Kral et d'Anna Novak, le premier a été écroué, la seconde a été libérée.",
    ),
]


@pytest.mark.parametrize(("language", "text"), TWO_NAMED)
def test_the_former_and_the_latter_in_one_sentence(language: str, text: str) -> None:
    first, second = (act for _, act in acts(text, language))
    assert [s.name for s in first.subjects] == ["Jan Kral"]
    assert [s.name for s in second.subjects] == ["Anna Novak"]


NOT_THE_SECOND = [
    ("en", "Jan Kral was freed on Monday, but Anna Novak was not."),
    ("en", "Jan Kral was freed; the editor Anna Novak wasn't."),
    ("fr", "Jan Kral a été libéré, mais Anna Novak non."),
    ("fr", "Jan Kral a été libéré lundi, Anna Novak ne l'a pas été."),
    ("ru", "Яна Краля освободили в понедельник, а Анну Новак нет."),
    ("ru", "Ян Краль освобождён, а журналистка Анна Новак — нет, сообщил адвокат."),
]


@pytest.mark.parametrize(("language", "text"), NOT_THE_SECOND)
def test_what_a_clause_without_a_verb_denies(language: str, text: str) -> None:
    told = [
        (claim.factuality, [s.name.split()[-1] for s in act.subjects]) for claim, act in acts(text, language)
    ]
    one, other = ("Краль", "Новак") if language == "ru" else ("Kral", "Novak")
    assert told == [("asserted", [one]), ("denied", [other])]


@pytest.mark.parametrize(
    "text",
    [
        "Jan Kral was freed, but Anna Novak was not told.",
        "Jan Kral was freed, and Anna Novak was not happy.",
        "Jan Kral was freed. Was Anna Novak? She was not.",
    ],
)
def test_what_denies_something_else(text: str) -> None:
    assert [s.name for _, act in acts(text, "en") for s in act.subjects] == ["Jan Kral"]


DAYS = [
    ("Яна Краля освободили 3 мая, а Анну Новак 4 мая.", ["2025-05-03", "2025-05-04"]),
    ("Яна Краля освободили 3 мая, а Анну Новак — 4 мая.", ["2025-05-03", "2025-05-04"]),
]


@pytest.mark.parametrize(("text", "days"), DAYS)
def test_each_on_a_day_of_his_own(text: str, days: list[str]) -> None:
    told = [([s.name for s in act.subjects], str(act.when)) for _, act in acts(text, "ru")]
    assert told == [(["Ян Краль"], days[0]), (["Анна Новак"], days[1])]


WHOSE = [
    ("fr", "Anna Kral, dont le frère Ivan Novak a été arrêté en 2021, a été libérée vendredi.", "detain"),
    ("fr", "Ivan Kral, dont la sœur Olga Novak avait été graciée en mai, a été libéré vendredi.", "pardon"),
    ("en", "Anna Kral, whose brother Ivan Novak was jailed in 2021, was freed on Friday.", "detain"),
    ("ru", "Ивана Краля, чью сестру Ольгу Новак арестовали в 2021 году, освободили в пятницу.", "detain"),
    ("ru", "Анну Краль, чью сестру Ольгу Новак помиловали в мае, освободили в пятницу.", "pardon"),
]


@pytest.mark.parametrize(("language", "text", "kind"), WHOSE)
def test_what_was_done_to_somebody_of_his(language: str, text: str, kind: str) -> None:
    told = {act.kind: [s.name.split()[-1] for s in act.subjects] for _, act in acts(text, language)}
    one, other = ("Краль", "Новак") if language == "ru" else ("Kral", "Novak")
    assert told == {kind: [other], "release": [one]}


HELPED = [
    ("en", "Jan Kral was accused of helping Anna Novak and deported on Friday."),
    ("en", "Jan Kral was accused of trying to help Anna Novak and was deported on Friday."),
    ("fr", "Jan Kral est accusé d'avoir aidé Anna Novak et a été expulsé vendredi."),
]


@pytest.mark.parametrize(("language", "text"), HELPED)
def test_who_is_named_in_what_he_is_accused_of(language: str, text: str) -> None:
    told = {act.kind: [s.name for s in act.subjects] for _, act in acts(text, language)}
    assert told == {"charge": ["Jan Kral"], "expel": ["Jan Kral"]}


def test_one_noun_after_another() -> None:
    told = acts("La libération de Jan Kral est intervenue un jour après l'expulsion d'Anna Novak.", "fr")
    assert {act.kind: [s.name for s in act.subjects] for _, act in told} == {
        "release": ["Jan Kral"],
        "expel": ["Anna Novak"],
    }


BESIDE = [
    ("Ольгу Краль обвиняют в помощи Ивану Новаку.", "charge", "Ольга Краль"),
    ("Суд выслал мужа Ивана Новака Павла Краля.", "expel", "Павел Краль"),
    ("В отличие от Марии Новак, Павла Краля выслали в пятницу.", "expel", "Павел Краль"),
    ("В отличие от Павла Новака, Ольгу Краль освободили в пятницу.", "release", "Ольга Краль"),
]


@pytest.mark.parametrize(("text", "kind", "name"), BESIDE)
def test_who_is_only_named_beside_him(text: str, kind: str, name: str) -> None:
    ((_, told),) = acts(text, "ru")
    assert (told.kind, [s.name for s in told.subjects]) == (kind, [name])


AMONG = [
    ("en", "Lima freed 52 prisoners on Friday. Among them is Jan Kral, but not Anna Novak."),
    ("fr", "Lima a libéré 52 prisonniers vendredi. Parmi eux figure Jan Kral, mais pas Anna Novak."),
    ("ru", "Лима освободила 52 заключённых. Среди них Ян Краль, но не Анна Новак."),
]


@pytest.mark.parametrize(("language", "text"), AMONG)
def test_who_is_not_among_those_named(language: str, text: str) -> None:
    told = [(c.factuality, [s.name.split()[-1] for s in a.subjects]) for c, a in acts(text, language)]
    one, other = ("Краль", "Новак") if language == "ru" else ("Kral", "Novak")
    assert told == [("asserted", []), ("asserted", [one]), ("denied", [other])]
