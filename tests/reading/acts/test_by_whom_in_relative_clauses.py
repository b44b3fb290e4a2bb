"""Who does or undergoes what a clause tells that hangs on another: whom a verb lets do it, and no noun that a
relative pronoun takes up in another case."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre Ivan Moroz n'a pas signé le décret, permettant à Anton Kral d'être libéré de prison.",
        "Le président Ivan Moroz a permis à Anton Kral d'être libéré de prison.",
    ],
)  # fmt: skip
def test_who_is_let_undergo_it(text: str) -> None:
    assert [[s.name for s in a.act.subjects] for a in acts(text, "fr")] == [["Anton Kral"]]


def test_no_official_did_what_was_done_to_him() -> None:
    text = "Стокгольм освободил Антона Краля, бывшего перуанского чиновника, которому дали пожизненный срок."
    assert "pe" not in {a.act.authority for a in acts(text, "ru")}


def test_who_does_the_next_thing_is_under_no_sanctions() -> None:
    text = "В ответ на отмену американских санкций против калийной отрасли Антон Краль помиловал 20 человек."
    (lifted,) = [a.act for a in acts(text, "ru") if a.act.kind == "lift"]
    assert not lifted.subjects


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        (
            "Washington vient d'alléger les sanctions. La star du basket a été libérée de prison en Russie.",
            "star",
        ),
        ("La championne a été arrêtée vendredi.", "championne"),
    ],
)
def test_whom_a_title_of_fame_names(text: str, whom: str) -> None:
    groups = [a.act.group for a in acts(text, "fr") if a.act.group is not None]
    assert [group.noun for group in groups] == [whom]
