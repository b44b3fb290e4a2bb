"""Chains in which one voice stands once, and what looks like a remark and is none."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers


@pytest.mark.parametrize(
    ("text", "code", "who"),
    [
        ("Les autorités ont affirmé que les dons étaient, selon elles, un délit.", "fr", "Les autorités"),
        ("Мэрия сообщила, что, по ее данным, освобождены 229 человек.", "ru", "Мэрия"),
        ("L'Observatoire a publié un communiqué. « Ils dorment au sol », cite encore le communiqué.", "fr",
         "le communiqué"),
    ],
)  # fmt: skip
def test_one_voice_stands_once_in_a_chain(text: str, code: str, who: str) -> None:
    assert {tuple(chain) for chain in speakers(text, code)} == {(who,)}


def test_another_voice_keeps_its_place() -> None:
    chains = speakers("« Ils sont libres », a-t-il dit, selon Belta. Il a dit qu'ils allaient bien.", "fr")
    assert chains[0] == ["il", "Belta"]


@pytest.mark.parametrize(
    "question",
    [
        "Pourquoi les autorités l'ont-elles pris, puis ont-elles nié sa détention, avant de le dire libre ?",
        "Pourquoi la police a-t-elle tiré, puis a-t-elle nié les faits ?",
    ],
)
def test_a_question_with_two_verbs_holds_no_remark(question: str) -> None:
    assert speakers(f"« {question} » a déclaré Anna Essai.", "fr") == [["Anna Essai"]]


def test_a_remark_may_have_a_pronoun_before_its_verb() -> None:
    assert {
        chain[0] for chain in speakers("« Il est libre, lui a-t-elle répondu, et il va bien. »", "fr")
    } == {"elle"}


@pytest.mark.parametrize(
    "text",
    [
        "He was held for “conspiring to smuggle currency”, charges he and his employer rejects.",
        "Karl Sample was held for “smuggling”, claims the ministry and his lawyer dismiss.",
    ],
)
def test_a_noun_behind_a_comma_is_no_verb(text: str) -> None:
    assert said(text, "en") == []


@pytest.mark.parametrize("verb", ["says", "claims"])
def test_a_verb_behind_what_stands_between_commas_is_one(verb: str) -> None:
    assert speakers(f"The minister, Karl Sample, {verb} no one is returned by force.", "en") == [
        ["Karl Sample"]
    ]


def test_a_court_that_sentences_says_nothing() -> None:
    text = (
        "Au lendemain de la fête, le tribunal de Lima a condamné, le 5 mai, à la prison à vie l'ancien "
        "maire Karl Essai, rapporte l'agence APA."
    )
    assert [chain[0] for chain in speakers(text, "fr")] == ["APA"]
