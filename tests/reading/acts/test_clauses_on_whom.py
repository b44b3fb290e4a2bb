"""Relative clauses that tell what was done to somebody named before, or who answered what was done."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

DONE_TO = [
    (
        "fr",
        "Stockholm a relâché mardi Anna Novak, qu'un tribunal avait condamnée à six ans de prison.",
        "sentence",
        ["Anna Novak"],
    ),
    (
        "fr",
        "Mardi, Stockholm a relâché Anton Kral, que le juge avait condamné à un an.",
        "sentence",
        ["Anton Kral"],
    ),
    ("fr", "Anna Novak, que le Pérou avait fait arrêter en mai, a été libérée.", "detain", ["Anna Novak"]),
    (
        "en",
        "On Tuesday Lima freed Anton Kral, whom a court had jailed for six years.",
        "sentence",
        ["Anton Kral"],
    ),
    ("fr", "Le maire a dit, selon Anton Kral, que la police avait arrêté deux hommes.", "detain", []),
]


@pytest.mark.parametrize(("language", "text", "kind", "whom"), DONE_TO)
def test_a_clause_tells_what_was_done_to_whom_it_is_of(
    language: str, text: str, kind: str, whom: list[str]
) -> None:
    ((_, told),) = acts(text, language, kind)
    assert [subject.name for subject in told.subjects] == whom


BEFORE = [
    ("fr", "Mardi, Stockholm a relâché Anton Kral, qu'un juge avait condamné à six ans de prison."),
    ("fr", "Stockholm a relâché mardi Anna Novak, qu'un tribunal avait condamnée à six ans de prison."),
    ("en", "On Tuesday Stockholm freed Anton Kral, whom a court had jailed for six years."),
]


@pytest.mark.parametrize(("language", "text"), BEFORE)
def test_what_had_been_done_is_not_on_the_day_of_what_is_done(language: str, text: str) -> None:
    assert [told.when for _, told in acts(text, language, "sentence")] == [None]


def test_who_is_let_go_is_whom_the_clause_is_of() -> None:
    text = (
        "Le comité demande la libération d'Anton Kral. Il cite aussi le cas du dessinateur Ivan Moroz, que "
        "la police a arrêté en mai avant de le relâcher."
    )
    ((_, told),) = [act for act in acts(text, "fr", "release") if act[0].factuality == "asserted"]
    assert [subject.name for subject in told.subjects] == ["Ivan Moroz"]


ANSWERS = [
    (
        "Minsk a libéré Anton Kral, un geste auquel Washington a répondu en levant les sanctions à Belavia.",
        "us",
    ),
    (
        "Minsk a libéré Anton Kral, décision à laquelle Berne a répondu en levant ses sanctions sur Belavia.",
        "ch",
    ),
]


@pytest.mark.parametrize(("text", "authority"), ANSWERS)
def test_who_answers_does_what_he_answers_with(text: str, authority: str) -> None:
    ((_, told),) = acts(text, "fr", "lift")
    assert told.authority == authority


def test_what_follows_a_day_is_what_the_verb_is_done_to() -> None:
    text = (
        "Lima a remis en liberté mercredi le dessinateur Ivan Moroz, deux jours après la libération par "
        "Quito du cinéaste Anton Kral."
    )
    found = [([s.name for s in act.subjects], act.authority) for _, act in acts(text, "fr", "release")]
    assert found == [(["Ivan Moroz"], "pe"), (["Anton Kral"], "ec")]


BEHIND_TIMES = [
    ("Lima a accepté de libérer d'ici à la fin du mois l'Italien Ivan Moroz.", ["Ivan Moroz"]),
    ("Lima devrait libérer au début de la semaine prochaine la militante Anna Novak.", ["Anna Novak"]),
    ("Lima doit libérer à la fin du mois l'avocat du journaliste Ivan Moroz.", []),
]


@pytest.mark.parametrize(("text", "names"), BEHIND_TIMES)
def test_what_follows_a_time_is_what_an_infinitive_is_done_to(text: str, names: list[str]) -> None:
    ((_, told),) = acts(text, "fr", "release")
    assert [s.name for s in told.subjects] == names


TAKEN_UP = [
    ("L'Union européenne a sanctionné Anna Novak. La femme d'affaires avait été sanctionnée en mai.", 2),
    ("Anton Kral a été libéré mardi. Le professeur de droit avait été arrêté en mai.", 2),
    ("Anton Kral a été libéré mardi. Le fils du ministre a été arrêté en mai.", 1),
    ("Anton Kral a été libéré mardi. L'avocat des détenus a été arrêté mercredi.", 1),
]


@pytest.mark.parametrize(("text", "named"), TAKEN_UP)
def test_what_kind_somebody_is_of_is_nobody_else(text: str, named: int) -> None:
    assert sum(bool(told.subjects) for _, told in acts(text, "fr")) == named


def test_whom_a_second_participle_with_an_object_is_done_to() -> None:
    found = acts("Le ministère a expulsé deux Turcs et placé dix étudiants en garde à vue.", "fr")
    assert [(act.kind, act.group and act.group.lo) for _, act in found] == [("expel", 2), ("detain", 10)]


def test_a_number_behind_a_comma_picks_none_of_those_before_it() -> None:
    text = "Au Nicaragua, pays de 7 millions d'habitants, quelque 130 dockers sont en prison."
    assert [act.group and act.group.lo for _, act in acts(text, "fr")] == [130]


OF_THINGS = [
    ("en", "Peter Sand was arrested at the grave of Anton Kral, who died in prison in 2024.", "die"),
    ("en", "Peter Sand was freed in the case of Anton Kral, who was sentenced to ten years.", "sentence"),
    ("en", "Peter Sand was elected to the seat of Anton Kral, who was jailed in May.", "detain"),
    ("en", "Peter Sand was jailed for the murder of Anton Kral, who had been pardoned in May.", "pardon"),
    ("en", "Peter Sand published the letters of Anton Kral, who was jailed in May.", "detain"),
    ("en", "Police still hold the diary of Anton Kral, who was jailed in 2019 and freed.", "detain"),
    ("fr", "Pierre Sand a été élu au siège d'Anton Kral, qui a été emprisonné en mai.", "detain"),
    ("fr", "Pierre Sand a publié les lettres d'Anton Kral, qui a été arrêté en mai.", "detain"),
    ("ru", "Пётр Сандов издал письма Антона Краля, который был арестован в мае.", "detain"),
]


@pytest.mark.parametrize(("language", "text", "kind"), OF_THINGS)
def test_a_clause_behind_whose_a_thing_is_tells_of_him(language: str, text: str, kind: str) -> None:
    named = [[s.name for s in act.subjects] for _, act in acts(text, language, kind)]
    assert named[-1] == ["Антон Краль" if language == "ru" else "Anton Kral"]


OF_SOMEBODY = [
    "The widow of Anton Kral, who was arrested in May, has left.",
    "Police questioned the brother of Anton Kral, who was released in May.",
    "The bodyguard of Anton Kral, who was arrested in May, has left.",
]


@pytest.mark.parametrize("text", OF_SOMEBODY)
def test_a_clause_behind_whose_somebody_is_tells_of_that_one(text: str) -> None:
    ((_, act),) = acts(text, "en")
    assert not act.subjects


ROWS = [
    ("Освободили 24 моряков, задержанных в проливе, и троих журналистов.", "detain", ("моряков", 24)),
    ("Освободили 24 моряков, задержанных в проливе, и троих журналистов.", "release",
     ("моряков и троих журналистов", 27)),
    ("Освободили моряков, осуждённых за шпионаж, и двух учителей.", "sentence", ("моряков", None)),
    ("Они обменяли 5 журналистов, арестованных в мае, на 10 рыбаков.", "detain", ("журналистов", 5)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "whom"), ROWS)
def test_a_clause_on_the_first_of_a_row_is_not_on_the_rest(
    text: str, kind: str, whom: tuple[str, int | None]
) -> None:
    found = [act.group for _, act in acts(text, "ru", kind) if act.group is not None]
    assert [(group.noun, group.lo) for group in found[:1]] == [whom]


def test_a_past_that_opens_a_sentence_bids_nobody() -> None:
    assert [claim.factuality for claim, _ in acts("Помиловали 5 журналистов.", "ru")] == ["asserted"]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Суд освободил содержавшуюся в СИЗО журналистку.", "журналистку"),
        ("Боевики пообещали освободить остававшуюся в их руках группу пленных.", "пленных"),
        ("Суд отпустил троих задержанных.", "задержанных"),
    ],
)
def test_a_participle_before_a_noun_is_not_whom_it_is_done_to(text: str, noun: str) -> None:
    assert [act.group.noun for _, act in acts(text, "ru", "release") if act.group is not None] == [noun]
