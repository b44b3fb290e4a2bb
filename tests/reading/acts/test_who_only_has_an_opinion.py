"""Whose no act is: of a state that only condemns or welcomes it, and of people who act for none."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

NOBODYS = [
    ("en", "Iran denounced the arrest of its diplomat Anton Kral.", "detain"),
    ("en", "Belarus condemned the jailing of two of its citizens.", "detain"),
    ("en", "France welcomed the pardon of Anton Kral.", "pardon"),
    ("en", "Germany regrets the expulsion of two diplomats.", "expel"),
    ("en", "Britain is concerned about the arrest of two bloggers.", "detain"),
    ("en", "Norway was alarmed when two bloggers were detained.", "detain"),
    ("en", "The Polish foreign ministry condemned the jailing of two journalists.", "detain"),
    ("en", "The expulsion of two diplomats was condemned by the Danish government.", "expel"),
    ("en", "Austria called the jailing of two journalists a mistake.", "detain"),
    ("en", "Austria was not told about the jailing of two journalists.", "detain"),
    ("en", "The Austrian embassy confirmed the jailing of two journalists.", "detain"),
    ("en", "Two journalists were jailed in May. Finland condemned the move.", "detain"),
    ("fr", "Le gouvernement polonais a dénoncé l'expulsion de deux diplomates.", "expel"),
    ("fr", "L'ambassade de Suisse a confirmé l'incarcération de deux journalistes.", "detain"),
    ("fr", "Deux journalistes ont été emprisonnés en mai. Le Danemark a condamné cette mesure.", "detain"),
    ("ru", "Польское правительство осудило арест двух журналистов.", "detain"),
    ("ru", "Двух журналистов посадили в мае. Финляндия осудила этот шаг.", "detain"),
    ("fr", "L'Allemagne s'inquiète de l'arrestation de Jan Novak.", "detain"),
    ("fr", "La Belgique a salué la décision d'accorder une remise de peine à Anton Kral.", "pardon"),
    ("fr", "La Suède déplore la décision du tribunal d'arrêter Anton Kral.", "detain"),
    ("ru", "Литва обеспокоена арестом двух блогеров.", "detain"),
    ("en", "Protesters freed ten prisoners from a police station in Nigeria.", "release"),
    ("fr", "L'Iran a dénoncé l'arrestation de son diplomate Anton Kral.", "detain"),
    ("fr", "La Russie a condamné l'arrestation de son ressortissant Anton Kral.", "detain"),
    ("fr", "Des manifestants ont libéré dix détenus d'un commissariat au Nigeria.", "release"),
    ("ru", "Иран осудил арест своего дипломата Антона Краля.", "detain"),
    ("fr", "Paris s'est alarmé lundi de l'arrestation d'Anton Kral.", "detain"),
    ("fr", "La Suède s'est inquiétée de l'expulsion d'Anton Kral.", "expel"),
    ("fr", "Le Canada a exprimé son inquiétude après l'arrestation d'Anton Kral.", "detain"),
    ("en", "London voiced its dismay at the detention of Anton Kral.", "detain"),
    ("en", "Canada took offence at the arrest of Anton Kral.", "detain"),
    ("ru", "Канада удивлена высылкой Антона Краля.", "expel"),
    ("ru", "Канада следит за задержанием Антона Краля.", "detain"),
]
SOMEBODYS = [
    ("en", "Belarus was criticised for the jailing of two journalists.", "detain", "by"),
    ("en", "The Belarusian foreign ministry defended the jailing of two journalists.", "detain", "by"),
    ("en", "The Danish embassy in Minsk said that two journalists had been jailed.", "detain", "by"),
    ("en", "Two journalists were jailed in Iran. Norway condemned the move.", "detain", "ir"),
    ("fr", "La Biélorussie a été critiquée pour l'incarcération de deux journalistes.", "detain", "by"),
    ("en", "Street protests in Turkey followed the arrest of Anton Kral by police.", "detain", "tr"),
    ("en", "France welcomed the release of Anton Kral by Iran.", "release", "ir"),
    ("fr", "La France a salué la libération d'Anton Kral par l'Iran.", "release", "ir"),
    ("fr", "Oslo a dénoncé la décision de Minsk d'expulser deux diplomates.", "expel", "by"),
    ("fr", "Minsk regrette d'avoir expulsé deux diplomates.", "expel", "by"),
    ("en", "Belgium welcomed Rwanda's decision to pardon Anton Kral.", "pardon", "rw"),
    ("en", "Norway hailed the decision by Minsk to release two reporters.", "release", "by"),
    ("fr", "Le Mali a condamné Anton Kral à dix ans de prison.", "sentence", "ml"),
    ("ru", "Суд в Иране осудил активистку Анну Краль.", "sentence", "ir"),
]


@pytest.mark.parametrize(("language", "text", "kind"), NOBODYS)
def test_who_has_an_opinion_of_an_act_has_not_done_it(language: str, text: str, kind: str) -> None:
    assert [a.act.authority for a in acts(text, language) if a.act.kind == kind] == [None]


@pytest.mark.parametrize(("language", "text", "kind", "authority"), SOMEBODYS)
def test_who_has_done_it_is_told(language: str, text: str, kind: str, authority: str) -> None:
    assert [a.act.authority for a in acts(text, language) if a.act.kind == kind] == [authority]


def test_who_condemns_an_arrest_sentences_nobody() -> None:
    text = "Иран осудил приговор иранскому дипломату Антону Кралю."
    assert not any(a.act.kind == "sentence" and a.act.authority for a in acts(text, "ru"))


def test_days_given_to_leave_are_no_sentence() -> None:
    text = "Черногория выслала дипломата Антона Краля. На выезд ему дали трое суток."
    assert {a.act.kind for a in acts(text, "ru")} == {"expel"}
