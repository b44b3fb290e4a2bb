from __future__ import annotations

import pytest

from detente.reading.acts import weighing
from tests.reading.acts.reader import acts

OFFICES = (
    "The former speaker Anton Kral, the former minister Ivan Moroz and the union's secretary Pavel Novak "
    "have been shown arrested."
)
PARTED = (
    "Police said they had arrested five men: Anton Kral of the Free Press; Ivan Moroz, deputy head of the "
    "union; Pavel Novak Jr of the committee."
)


@pytest.mark.parametrize(
    ("text", "by_rules", "names"),
    [
        (OFFICES, ["Pavel Novak"], ["Anton Kral", "Ivan Moroz", "Pavel Novak"]),
        (PARTED, ["Anton Kral"], ["Anton Kral", "Ivan Moroz", "Pavel Novak Jr"]),
    ],
)
def test_who_is_surely_one_of_them_is_taken_in(
    text: str, by_rules: list[str], names: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert [s.name for act in acts(text, "en") for s in act.act.subjects] == names
    monkeypatch.setattr(weighing, "revise", lambda trigger, assigned, rivals: None)
    assert [s.name for act in acts(text, "en") for s in act.act.subjects] == by_rules


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "The lawyer of Anton Kral was freed on Monday.", []),
        ("en", "Ivan Moroz was freed on Monday, said his lawyer Anton Kral.", ["Ivan Moroz"]),
        ("fr", "L'avocat d'Anton Kral a été libéré lundi.", []),
        ("ru", "Жену Антона Краля освободили в понедельник.", []),
    ],
)
def test_who_only_stands_by_is_not(language: str, text: str, names: list[str]) -> None:
    assert [s.name for act in acts(text, language) for s in act.act.subjects] == names


def test_who_announces_an_act_is_none_of_those_it_is_done_to() -> None:
    text = (
        "On salue l'annonce par un émissaire américain, John Coale, de la levée des sanctions sur la potasse."
    )
    assert [act.act.subjects for act in acts(text, "fr") if act.act.kind == "lift"] == [()]


def test_a_participle_of_one_is_of_nobody_before_him() -> None:
    text = (
        "On annonce la sortie de l'opposante Maria Kolesnikova ou des membres de l'équipe de Viktor "
        "Babariko, ancien candidat, emprisonné par son rival."
    )
    jailed = [act.act for act in acts(text, "fr") if act.act.kind == "detain"]
    assert [s.name for act in jailed for s in act.subjects] == ["Viktor Babariko"]


def test_a_word_over_itself_that_is_no_root_ends_the_climb() -> None:
    # The parser leads the heads of this sentence in a circle, which is cut at an object.
    text = (
        "«Скорее сегодня, чем завтра мы захватим катер и тех, кто стоял за этим налётом, — сказал Мартин Кро."
    )
    assert all(act.act.kind != "release" for act in acts(text, "ru"))
