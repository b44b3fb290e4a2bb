"""A name between a conjunction and a verb: of that verb, and not of the one before."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

TWO_STATES = [
    ("en", "Peru freed 20 soldiers and Chile freed 30 prisoners."),
    ("en", "Peru freed 20 soldiers and Chile has freed 30 prisoners."),
    ("en", "Peru freed the blogger Anton Kral and Chile released the teacher Ivan Moroz."),
    ("en", "The deal calls for Peru to free 10 prisoners and Chile to release 20 soldiers."),
    ("fr", "Lima a libéré le blogueur Anton Kral et le Chili a relâché l'enseignant Ivan Moroz."),
    ("ru", "Лима освободила блогера Антона Краля и Сантьяго отпустил учителя Ивана Мороза."),
]


@pytest.mark.parametrize(("language", "text"), TWO_STATES)
def test_each_state_does_its_own(language: str, text: str) -> None:
    assert [a.act.authority for a in acts(text, language)] == ["pe", "cl"]


def test_who_does_something_else_undergoes_nothing() -> None:
    (told,) = acts("Peru freed the blogger Anton Kral and Ivan Moroz thanked the mediators.", "en")
    assert [s.name for s in told.act.subjects] == ["Anton Kral"]


FINED = [
    "Two protesters were fined $1,100 and six were jailed for 15 days.",
    "Two of them were fined 900 euros and six protesters were jailed for 15 days.",
]


@pytest.mark.parametrize("text", FINED)
def test_a_term_is_of_those_counted_behind_a_sum(text: str) -> None:
    terms = [(a.act.group and a.act.group.lo, a.act.terms) for a in acts(text, "en") if a.act.terms]
    assert terms == [(6, "P15D")]


def test_who_stands_before_a_remark_is_none_of_its_subjects() -> None:
    (told,) = acts("Anton Kral, his lawyer said on Monday, was arrested in May.", "en")
    assert [s.name for s in told.act.subjects] == ["Anton Kral"]


def test_names_that_are_joined_stay_so() -> None:
    held, let_go = acts("Police detained Anton Kral and Ivan Moroz and released Paul Weiss.", "en")
    assert [s.name for s in held.act.subjects] == ["Anton Kral", "Ivan Moroz"]
    assert [s.name for s in let_go.act.subjects] == ["Paul Weiss"]


def test_what_stands_behind_a_conjunction_is_of_its_verb() -> None:
    text = (
        "25 июля 2017 года Краля по чилийскому запросу задержали в Лиме, а в августе 2022-го экстрадировали."
    )
    assert {a.act.kind: str(a.act.when) for a in acts(text, "ru")} == {
        "detain": "2017-07-25",
        "transfer": "2022-08",
    }


BEHIND_CONJUNCTIONS = [
    "Lima libérerait Anton Kral si Oslo relâchait Ivan Moroz.",
    "Lima serait prête à libérer Anton Kral si Oslo relâchait le journaliste Ivan Moroz.",
    "Lima libérera Anton Kral si Oslo accepte de relâcher Ivan Moroz.",
]


@pytest.mark.parametrize("text", BEHIND_CONJUNCTIONS)
def test_who_stands_behind_a_conjunction_does_what_its_verb_tells(text: str) -> None:
    first, second = acts(text, "fr")
    assert (first.act.authority, second.act.authority) == ("pe", "no")
    assert second.factuality == "possible"


def test_what_was_done_meanwhile_is_no_condition() -> None:
    found = acts("Lima a arrêté Anton Kral tandis que Oslo expulsait Ivan Moroz.", "fr")
    assert [(a.act.authority, a.factuality) for a in found] == [("pe", "asserted"), ("no", "asserted")]


BOTH = [
    "Le Pérou et le Chili ont échangé jeudi 120 soldats chacun, ont annoncé les deux pays.",
    "Le Pérou et le Chili ont échangé jeudi 120 soldats chacun, a annoncé Lima.",
]


@pytest.mark.parametrize("text", BOTH)
def test_two_who_open_a_clause_both_do_what_it_tells(text: str) -> None:
    found = {(a.act.authority, a.factuality) for a in acts(text, "fr")}
    assert found == {("pe", "asserted"), ("cl", "asserted")}


def test_those_named_before_a_helper_of_several_undergo_what_it_tells() -> None:
    (told,) = acts("Anton Kral et Anna Novak ont été arrêtés lundi, a annoncé la police.", "fr")
    assert [s.name for s in told.act.subjects] == ["Anton Kral", "Anna Novak"]


def test_who_is_told_of_by_a_participle_that_opens_a_sentence_is_somebody() -> None:
    text = "Lima a extradé lundi Anton Kral vers le Mali. Arrêté en mai, il s'opposait à son renvoi."
    held = acts(text, "fr")[-1].act
    assert (held.kind, [s.name for s in held.subjects]) == ("detain", ["Anton Kral"])


def test_what_is_told_on_a_day_is_no_clause_of_it() -> None:
    text = "Le porte-parole du gouvernement kazakh a promis dimanche que Paul Weiss serait libéré."
    assert [a.factuality for a in acts(text, "fr")] == ["planned"]


OF_THEM = [
    ("Douze manifestants ont été arrêtés lundi. La police en a relâché quatre mardi.", 4),
    ("Quarante opposants étaient jugés à Lima. Le juge en a condamné six à la prison.", 6),
]


@pytest.mark.parametrize(("text", "number"), OF_THEM)
def test_a_number_behind_a_verb_counts_those_of_whom_a_pronoun_is(text: str, number: int) -> None:
    group = acts(text, "fr")[-1].act.group
    assert group is not None and (group.lo, group.hi) == (number, number)
