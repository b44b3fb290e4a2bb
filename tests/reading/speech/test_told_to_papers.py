"""Who speaks to a newspaper is the voice, and the newspaper is spoken to."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import speakers
from tests.reading.told import quotes


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", "« La route est fermée », a confirmé à 20 Minutes Anne Exemple.", "Anne Exemple"),
        ("fr", "« La route est fermée », a confié au Point Jean Modèle.", "Jean Modèle"),
        ("fr", "« La route est fermée », a déclaré à La Presse Jean Modèle.", "Jean Modèle"),
        ("fr", "« La route est fermée », a déclaré à Jeune Afrique Jean Modèle.", "Jean Modèle"),
        ("fr", "Jean Modèle a confié à Radio Okapi que la route était fermée.", "Jean Modèle"),
        ("en", "Jane Example told the Toronto Star that the road was shut.", "Jane Example"),
        ("en", "“The road is shut,” Jane Example told Premium Times.", "Jane Example"),
        ("en", "“The road is shut,” Jane Example told the Sydney Morning Herald.", "Jane Example"),
        ("ru", "«Дорога закрыта», — сообщил изданию Kaktus Иван Примеров.", "Иван Примеров"),
        ("ru", "«Дорога закрыта», — рассказал «Фонтанке» Иван Примеров.", "Иван Примеров"),
        ("ru", "«Дорога закрыта», — рассказал «Важным историям» Иван Примеров.", "Иван Примеров"),
        # Alone it speaks itself.
        ("fr", "La route est fermée, rapporte Radio Okapi.", "Radio Okapi"),
        ("en", "The road is shut, Premium Times reported.", "Premium Times"),
        ("ru", "Дорога закрыта, сообщает Tengrinews.", "Tengrinews"),
    ],
)
def test_a_paper_that_is_told_something_does_not_speak(code: str, text: str, name: str) -> None:
    assert speakers(text, code) == [[name]]


# text, who speaks
BEHIND_A_PRONOUN = [
    ("Анна Новак вышла из колонии. «Давления не было», — рассказала она Би-би-си.", "Анна Новак"),
    ("Анна Новак вышла из колонии. «Давления не было», — сказала она «Медузе».", "Анна Новак"),
    ("Антон Новак вышел из колонии. «Давления не было», — заявил он «Новой газете».", "Антон Новак"),
    ("«Давления не было», — рассказал редактор «Медузы» Антон Новак.", "Антон Новак"),
]


@pytest.mark.parametrize(("text", "name"), BEHIND_A_PRONOUN)
def test_who_listens_behind_a_pronoun_does_not_speak(text: str, name: str) -> None:
    assert [[s.name for s in c.attribution] for c, _ in quotes(text, "ru")] == [[name]]


# language, text, the words said, and the chain of who says them
PASSED_ON = [
    ("ru", "По словам министра Ивана Ветрова, границу закроют до весны, передаёт Белта.",
     "границу закроют до весны", ["Иван Ветров", "Belta"]),
    ("fr", "Selon la police, il est mort, a dit le maire.", "il est mort", ["la police", "le maire"]),
    ("ru", "По его словам, Антона Новака освободят в мае, сообщил министр.",
     "По его словам, Антона Новака освободят в мае", ["министр"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "words", "chain"), PASSED_ON)
def test_what_a_source_opens_is_said_once(language: str, text: str, words: str, chain: list[str]) -> None:
    found = [(q.words, [s.name for s in c.attribution]) for c, q in quotes(text, language)]
    assert found == [(words, chain)]


INTERVIEWED = [
    ("ru", "Иван Лосев в интервью Рейтер заявил, что приговор позорный.", "Иван Лосев"),
    ("ru", "Иван Лосев в интервью Би-би-си назвал приговор позорным.", "Иван Лосев"),
    ("ru", "Иван Лосев в интервью агентству Рейтер назвал приговор позорным.", "Иван Лосев"),
    ("ru", "Защита Лая в интервью «Медузе» назвала приговор позорным.", "Защита Лая"),
    ("ru", "Посол Ирана в эфире Би-би-си заявил, что приговор позорный.", "Посол Ирана"),
    ("ru", "Адвокат Йылмаза в комментарии Рейтер назвал приговор позорным.", "Адвокат Йылмаза"),
    ("fr", "Jean Modèle, dans un entretien à Reuters, a dit que la route était fermée.", "Jean Modèle"),
    ("en", "Jane Example in an interview with Reuters said that the road was shut.", "Jane Example"),
    # Who is the voice of its own.
    ("ru", "Рейтер сообщил, что приговор отменён.", "Reuters"),
    ("ru", "Радио Свобода сообщило, что приговор отменён.", "Radio Free Europe/Radio Liberty"),
    ("ru", "Как сообщает турецкое СМИ Anadolu, приговор отменён.", "Anadolu"),
    ("ru", "Штаб Кравцова заявил, что он болен.", "Штаб Кравцова"),
]


@pytest.mark.parametrize(("language", "text", "name"), INTERVIEWED)
def test_who_is_interviewed_speaks(language: str, text: str, name: str) -> None:
    assert {s.name for c, _ in quotes(text, language) for s in c.attribution} == {name}
