"""What somebody calls a thing, in quoted words or in plain ones, and where those end."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("code", "text", "mode", "words"),
    [
        ("en", "Ann Sample described the expulsion as a push to clear the cells.", "indirect",
         "the expulsion as a push to clear the cells"),
        ("en", "The minister praised the release as a step toward the “normalization” of ties.", "mixed",
         "the release as a step toward the “normalization” of ties"),
        ("en", "Ann Sample described the first six weeks in prison as the hardest.", "indirect",
         "the first six weeks in prison as the hardest"),
        ("en", "The ministry condemned the verdict as “absurd” and “the end of a long farce”.", "mixed",
         "the verdict as “absurd” and “the end of a long farce”"),
        ("en", "The mayor called the trial a “farce” and a threat to peace.", "mixed",
         "the trial a “farce” and a threat to peace"),
        ("en", "The mayor called the trial a “farce” and left the hall.", "mixed", "the trial a “farce”"),
        ("en", "Ann Sample described it as a “local brand” and “part of the family.”", "mixed",
         "as a “local brand” and “part of the family.”"),
        ("fr", "Des avocats ont dénoncé son arrestation comme une tentative, de la part du maire, de "
         "supprimer la presse.", "indirect",
         "son arrestation comme une tentative, de la part du maire, de supprimer la presse"),
        ("fr", "Le maire a décrit le procès comme une farce.", "indirect", "le procès comme une farce"),
        ("ru", "Анна Примерова назвала новые меры в отношении «Северстали» «сигналом силы» и единства.",
         "mixed", "новые меры в отношении «Северстали» «сигналом силы» и единства"),
        ("ru", "Министр назвал его арест ошибкой.", "indirect", "его арест ошибкой"),
        ("ru", "Президент охарактеризовал обмен как первый шаг.", "indirect", "обмен как первый шаг"),
    ],
)  # fmt: skip
def test_what_a_thing_is_called_is_said(code: str, text: str, mode: str, words: str) -> None:
    assert [(m, w) for m, w, _ in said(text, code)] == [(mode, words)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The court condemned him as a spy."),
        ("en", "Washington condemned the attack as soon as it was known."),
        ("ru", "Премьер назвал дату выборов."),
        ("fr", "Le tribunal a condamné Pierre Essai, dit « Le Loup », à dix ans de prison."),
        ("fr", "Deux autres ont été graciés, Pierre Essai, dit Karl Model, et Jean Modèle."),
        ("fr", "Le journaliste Pierre Essai, dit « Jean Jean », rédacteur en chef, avait été enlevé à Lyon."),
    ],
)
def test_no_act_and_no_other_name_is_speech(code: str, text: str) -> None:
    assert said(text, code) == []


def test_a_remark_with_the_verb_of_aliases_is_speech() -> None:
    assert [w for _, w, _ in said("« Nous sommes libres », dit Pierre Essai.", "fr")] == [
        "Nous sommes libres"
    ]


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "Ann Sample called the arrest “arbitrary” and demanded “the release of all prisoners”.",
         ["the arrest “arbitrary”", "the release of all prisoners"]),
        ("fr", "Le maire a qualifié l'arrestation d'« arbitraire » et a demandé « la libération de tous ».",
         ["l'arrestation d'« arbitraire »", "la libération de tous"]),
        ("ru", "Министр назвал арест «произволом» и потребовал «немедленно освободить всех».",
         ["арест «произволом»", "немедленно освободить всех"]),
    ],
)  # fmt: skip
def test_what_is_called_so_ends_before_the_next_verb(code: str, text: str, words: list[str]) -> None:
    assert [w for _, w, _ in said(text, code)] == words
