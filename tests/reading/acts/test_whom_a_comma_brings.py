"""Names that a comma brings behind people or a post: whose they are, and who is left unnamed."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

UNDER_RELATIVE = [
    ("en", "The judge who jailed protesters, Anton Kral, was dismissed."),
    ("en", "The European Union punished the officer who arrested journalists, Anton Kral, and his deputy."),
    ("fr", "L'officier qui a arrêté des journalistes, Anton Kral, a été révoqué."),
    ("ru", "Офицер, который задержал журналистов, Антон Краль, уволен."),
]


@pytest.mark.parametrize(("language", "text"), UNDER_RELATIVE)
def test_who_did_it_is_none_of_those_it_was_done_to(language: str, text: str) -> None:
    told = [a.act for a in acts(text, language) if a.act.kind == "detain"]
    assert [a.subjects for a in told] == [()]


NAMED = [
    ("The judge who jailed two poets, Anton Kral and Nina Berg, was dismissed.", {"Anton Kral", "Nina Berg"}),
    (
        "Police arrested protesters, Anton Kral, Jan Novak and Nina Berg.",
        {"Anton Kral", "Jan Novak", "Nina Berg"},
    ),
    ("The court jailed students, Anton Kral and Nina Berg among them.", {"Anton Kral", "Nina Berg"}),
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_those_it_was_done_to_are_named(text: str, names: set[str]) -> None:
    (told,) = [a.act for a in acts(text, "en")]
    assert {s.name for s in told.subjects} == names


POSTS = [
    ("The judge in the case of the banker Anton Kral, Nina Berg, has been arrested.", ["Nina Berg"]),
    ("The lawyer in the second trial of the poet Anton Kral, Jan Novak, was detained.", ["Jan Novak"]),
    ("The prosecutor in the trial of Anton Kral, Jan Novak, was arrested.", ["Jan Novak"]),
    ("The judge in the case of the well-known banker Anton Kral, 44, was arrested.", []),
    ("A judge in the case of the well-known banker Anton Kral, Jan Novak said, was arrested.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), POSTS)
def test_whose_case_it_is_is_not_who_has_the_post(text: str, names: list[str]) -> None:
    (told,) = [a.act for a in acts(text, "en") if a.act.kind == "detain"]
    assert [s.name for s in told.subjects] == names


STUDENTS = [
    "From left: Anton Kral, Nina Berg and their lawyer, Jan Novak, outside the court on Thursday, minutes "
    "after the two students were released.",
    "Anton Kral, Nina Berg and their lawyer Jan Novak hugged after the two were released.",
    "Anton Kral and Nina Berg stood outside with their lawyer, Jan Novak, after the two students were freed.",
]


@pytest.mark.parametrize("text", STUDENTS)
def test_their_lawyer_is_none_of_two(text: str) -> None:
    (told,) = [a.act for a in acts(text, "en")]
    assert [s.name for s in told.subjects] == ["Anton Kral", "Nina Berg"]


def test_of_three_nobody_knows_which_two() -> None:
    text = "Anton Kral, Nina Berg and Jan Novak, a lawyer, hugged after the two students were released."
    (told,) = [a.act for a in acts(text, "en")]
    assert told.subjects == ()


ROWS = [
    ("Anton Kral, a radio host, was arrested in May, sentenced in July and freed on Monday.", ["Anton Kral"]),
    ("Anton Kral was held in Minsk in May, convicted in July and expelled on Monday.", ["Anton Kral"]),
    ("Anton Kral and Nina Berg were arrested in May, tried in July and freed on Monday.",
     ["Anton Kral", "Nina Berg"]),
    ("Anton Kral was arrested in May, charged in July and, on Monday, released.", ["Anton Kral"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), ROWS)
def test_the_last_of_three_is_done_to_the_same(text: str, names: list[str]) -> None:
    last = acts(text, "en")[-1].act
    assert [s.name for s in last.subjects] == names


BY_THE_SUBJECT = [
    "Anton Kral was elected in May, backed by the army, and pardoned ten prisoners on Monday.",
    "Anton Kral was sworn in on Monday and pardoned ten prisoners.",
    "The mayor, Anton Kral, was attacked in May after police raided his house and freed ten captives.",
]


@pytest.mark.parametrize("text", BY_THE_SUBJECT)
def test_who_does_it_has_it_not_done_to_him(text: str) -> None:
    last = acts(text, "en")[-1].act
    assert last.subjects == ()
    assert last.group is not None
