"""Sources that a relative pronoun or a word for a place names."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("code", "text", "words", "name"),
    [
        ("fr", "Un avis que ne partage pas Karl Essai, selon qui « rien ne justifie ce report ».",
         "rien ne justifie ce report", "Karl Essai"),
        ("fr", "Karl Essai, d'après lequel « rien ne presse », a saisi le Conseil d'État.", "rien ne presse",
         "Karl Essai"),
        ("fr", "Une peine critiquée par Anna Morel, porte-parole du Comité, pour qui « tout est à refaire ».",
         "tout est à refaire", "Anna Morel"),
        ("fr", "Un espoir de Karl Essai, selon lequel deux détenus seraient déjà libres.",
         "deux détenus seraient déjà libres", "Karl Essai"),
        ("en", "That is disputed by Karl Sample, according to whom two inmates have already left the prison.",
         "two inmates have already left the prison", "Karl Sample"),
        ("ru", "За него вступился адвокат Иван Пробный, по словам которого «следствие тянет время».",
         "следствие тянет время", "Иван Пробный"),
        ("ru", "За неё вступилась омбудсмен Анна Примерова, по мнению которой дело сфабриковано.",
         "дело сфабриковано", "Анна Примерова"),
        ("ru", "Адвокат Иван Пробный, по словам которого двое подсудимых голодают, подал жалобу.",
         "двое подсудимых голодают", "Иван Пробный"),
    ],
)  # fmt: skip
def test_a_relative_clause_has_its_source_before_it(code: str, text: str, words: str, name: str) -> None:
    ((_, told, chain),) = said(text, code)
    assert (told, chain[0][0], chain[0][2]) == (words, name, True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Karl Essai défend dix détenus, pour qui rien ne change."),
        ("fr", "Karl Essai a lu une thèse d'Anna Morel, rumeur selon laquelle tout est faux."),
        ("ru", "Анна Примерова обратилась к сотрудникам, по словам которых дела нет."),
    ],
)
def test_a_relative_clause_about_others_is_nobodys_named_before(code: str, text: str) -> None:
    names = [chain[0][0] for _, _, chain in said(text, code)]
    assert not {"Karl Essai", "Anna Morel", "Анна Примерова"} & set(names)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("В МВД сообщили, что двое задержаны. Там добавили, что обыски продолжаются.",
         "обыски продолжаются", "МВД"),
        ("В МВД сообщили, что двое задержаны. Там же уточнили, что оба мэры.", "оба мэры", "МВД"),
    ],
)  # fmt: skip
def test_there_is_the_body_that_spoke_before(text: str, words: str, name: str) -> None:
    _, told, chain = said(text, "ru")[-1]
    assert (told, chain[0][0]) == (words, name)


def test_a_reflexive_verb_of_speech_has_a_subject() -> None:
    ((_, words, chain),) = said("Бывшему заложнику, признаётся жена, до сих пор снятся кошмары.", "ru")
    assert (words, chain[0][0]) == ("Бывшему заложнику до сих пор снятся кошмары", "жена")
