"""Who does not do it though the text is of that state: who asks for it, or is led by those who are seized."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

CASES = [
    # Who puts somebody on a list does nothing else to him.
    ("en", "The Treasury sanctioned Ivan Petrov in May. Petrov had been arrested in 2019.", "detain", None),
    ("fr", "Le Trésor américain a sanctionné Ivan Petrov. Petrov avait été arrêté en 2019.", "detain", None),
    # A state does not capture its own leader, unless the words say so.
    ("en", "Venezuelan President Nicolas Maduro was captured on Saturday.", "detain", None),
    ("fr", "Le président vénézuélien Nicolas Maduro a été capturé samedi.", "detain", None),
    ("ru", "Военные захватили президента Николаса Мадуро. Венесуэла протестует.", "detain", None),
    ("ru", "Американские военные захватили президента Венесуэлы Николаса Мадуро.", "detain", "us"),
    # An extradition that is asked for is not by who asks.
    ("en", "Belarus seeks the extradition of two bloggers.", "transfer", None),
    ("en", "Belarus asked Poland to extradite Stepan Putilo.", "transfer", "pl"),
    ("fr", "La France a refusé l'extradition de Stepan Poutilo.", "transfer", "fr"),
    # Who answers a decision of others.
    ("ru", "Россия ответит на решение Черногории объявить дипломата персоной нон грата.", "expel", "me"),
    # The name of a town may begin like a capital.
    ("en", "He left the prison in Santiago de Cuba on Thursday.", "release", "cu"),
    ("en", "The singer was arrested in Santiago on Thursday.", "detain", "cl"),
]


@pytest.mark.parametrize(("language", "text", "kind", "authority"), CASES)
def test_who_does_it(language: str, text: str, kind: str, authority: str | None) -> None:
    assert {a.act.authority for a in acts(text, language) if a.act.kind == kind} == {authority}


BODIES = [
    ("en", "A Houthi-run court in Sanaa sentenced three journalists to death.", "sentence", "Houthis"),
    ("en", "Hamas police arrested 30 men in Gaza.", "detain", "Hamas"),
    ("en", "Anti-Houthi forces detained 12 men.", "detain", None),
    ("fr", "Un tribunal houthi de Sanaa a condamné trois journalistes à mort.", "sentence", "Houthis"),
    ("ru", "Верховный суд ДНР приговорил британца к 13 годам.", "sentence", "Донецкая народная республика"),
    ("ru", "Суд хуситов в Сане приговорил троих журналистов к смертной казни.", "sentence", "хуситы"),
    # People of a state in a text that tells nothing else of it.
    ("fr", "Deux Britanniques ont été condamnés à mort par le tribunal.", "sentence", None),
]

OPERATIONS = [
    ("en", "He was arrested in an operation led by the FBI in Prague.", "detain", "us"),
    ("en", "Two men were detained at the end of a raid carried out by the Israeli army.", "detain", "il"),
    ("en", "Ivan Petrov was arrested during a rally organised by the Greek left.", "detain", None),
    ("fr", "Deux hommes ont été arrêtés lors d'une opération menée par l'armée turque.", "detain", "tr"),
    ("ru", "Он был арестован в ходе операции, проведённой ФБР в Праге.", "detain", "us"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "authority"), [*BODIES, *OPERATIONS])
def test_whose_court_or_operation_it_is(language: str, text: str, kind: str, authority: str | None) -> None:
    assert {a.act.authority for a in acts(text, language) if a.act.kind == kind} == {authority}


PUNISHED = [
    ("en", "Judge Anna Petrova, who sentenced Anton Kral to ten years, was placed under sanctions by Canada.",
     "sentence", None),
    ("fr", "La juge Anna Petrova, qui a condamné Anton Kral à dix ans, a été sanctionnée par le Canada.",
     "sentence", None),
    ("en", "The tribunal for the former Yugoslavia convicted Anton Kral of genocide.", "sentence",
     "International Criminal Tribunal for the former Yugoslavia"),
    ("en", "A court in The Hague sentenced Anton Kral to ten years in prison.", "sentence", None),
]  # fmt: skip

WHENCE = [
    (
        "en",
        "Deported from France in 2019, Ivan Petrov was sentenced in Moscow to three years.",
        "expel",
        "fr",
    ),
    ("fr", "Expulsé de France en 2019, Ivan Petrov a été condamné à Moscou à trois ans.", "expel", "fr"),
    ("ru", "Иван Петров был выдворен из Германии в мае и живёт в Москве.", "expel", "de"),
]


@pytest.mark.parametrize(("language", "text", "kind", "authority"), [*PUNISHED, *WHENCE])
def test_who_punishes_and_whence_it_leads(language: str, text: str, kind: str, authority: str | None) -> None:
    assert {a.act.authority for a in acts(text, language) if a.act.kind == kind} == {authority}


def test_a_word_with_an_article_is_nobodys_name() -> None:
    (act,) = (a.act for a in acts("A Dane detained in Belarus has written home.", "en"))
    assert (act.subjects, act.group and act.group.noun) == ((), "Dane")


# language, text, who makes each act
ANSWERED = [
    ("ru", "Германия выслала двух дипломатов, Россия ответила высылкой 11 сотрудников посольства.",
     ["de", "ru"]),
    ("en", "Germany expelled two diplomats. Russia responded with the expulsion of 11 embassy staff.",
     ["de", "ru"]),
    ("fr", "L'Allemagne a expulsé deux diplomates. La Russie a répondu par l'expulsion de 11 diplomates.",
     ["de", "ru"]),
    ("ru", "Дания в воскресенье выслала двух дипломатов, Никарагуа ответила высылкой 11 дипломатов.",
     ["dk", "ni"]),
    ("ru", "Россия ответила на высылку двух дипломатов.", [None]),
    ("en", "Russia responded to the expulsion of two diplomats by Germany with a note.", ["de"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "makers"), ANSWERED)
def test_who_answers_makes_what_he_answers_with(language: str, text: str, makers: list[str | None]) -> None:
    assert [f.act.authority for f in acts(text, language) if f.act.kind == "expel"] == makers


def test_of_two_verbs_with_subjects_each_has_its_own_object() -> None:
    found = acts("Берлин выслал Ивана Краля, а Минск в обмен выпустил из тюрьмы Антона Новака.", "ru")
    told = [(f.act.authority, [s.name for s in f.act.subjects]) for f in found]
    assert told == [("de", ["Иван Краль"]), ("by", ["Антон Новак"])]
