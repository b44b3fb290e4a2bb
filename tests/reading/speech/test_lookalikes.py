"""Clauses and noun phrases that look like a remark, a speaker or the end of what is said, and are none."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('Judge Karl Sample read out the ruling as supporters shouted "Shame!" from the stairs.', ["Shame!"]),
        ('The court jailed ten men as their relatives chanted "Freedom!" outside.', ["Freedom!"]),
        ('The mayor walked out as residents cried "Go home!"', ["Go home!"]),
        ("The judge left the hall as lawyers shouted insults at the guards.", []),
        ('The judge left the room as the lawyer told a crowd "We have won!"', []),
        ("Ten men were freed, as the mayor announced the day before.", ["Ten men were freed"]),
        ("Ten men were freed, as the ministry told reporters on Monday.", ["Ten men were freed"]),
    ],
)
def test_as_with_words_of_its_own_tells_when(text: str, words: list[str]) -> None:
    assert [w for _, w, _ in said(text, "en")] == words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('The bank got a licence, a step officials described as "a down payment" at best.', "officials"),
        ('The court freed ten men, a step aides praised as "brave and right".', "aides"),
        ('The court freed ten men, a move the prosecutor called "a mistake".', "the prosecutor"),
        ('After the talks, a dozen officials described the deal as "a down payment".', "a dozen officials"),
    ],
)
def test_a_noun_that_sums_up_is_no_part_of_who_speaks(text: str, name: str) -> None:
    assert speakers(text, "en") == [[name]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Суд отпустил троих, сказал собеседник Би-би-си.", "собеседник Би-би-си"),
        ("Суд отпустил троих, сказал собеседник РБК.", "собеседник РБК"),
        ("Собеседники Би-би-си говорят, что суд отпустил троих.", "Собеседники Би-би-си"),
        ("Суд отпустил троих, рассказал Би-би-си собеседник в министерстве.", "собеседник"),
        ("Суд отпустил троих, сообщила Би-би-си.", "BBC"),
    ],
)
def test_somebody_of_a_body_is_not_the_body(text: str, name: str) -> None:
    assert speakers(text, "ru") == [[name]]


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        (
            "ru",
            "США приветствовали обмен, но призвали отпустить всех моряков, которых, по данным юристов, в "
            "порту более ста.",
            "отпустить всех моряков",
        ),
        (
            "ru",
            "Президент Иван Примеров подписал указ о ста осуждённых, среди которых, как сообщает агентство "
            "«Заря», нет ни одной женщины.",
            "нет ни одной женщины",
        ),
        (
            "fr",
            "Le ministre, Karl Essai, a souhaité que le peintre Jean Exemple, condamné pour « outrage » et "
            "dont le procès s'ouvrira le 3 décembre, soit libéré à son tour.",
            "le peintre Jean Exemple, condamné pour « outrage » et dont le procès s'ouvrira le 3 décembre, "
            "soit libéré à son tour",
        ),
        ("fr", "L'opposition a dénoncé lundi 3 mars « une farce judiciaire ».", "une farce judiciaire"),
        ("fr", "Reporters sans frontières a salué mercredi « un geste attendu ».", "un geste attendu"),
    ],
)
def test_words_end_and_begin_with_what_is_said(code: str, text: str, words: str) -> None:
    assert said(text, code)[0][1] == words


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "fr",
            "L'ancien ministre Karl Essai a été libéré mardi, a annoncé son avocat, Me Jean Exemple. Il "
            "était détenu depuis mai.\n\n« C'est un soulagement », a-t-il confié.",
        ),
        (
            "ru",
            "Иван Примеров вышел на свободу, рассказал его адвокат Пётр Модельный. Он отсидел два года.\n\n"
            "«Мы этого ждали», — сказал он.",
        ),
        (
            "en",
            "Karl Sample was freed on Monday, his lawyer, John Model, said. He had been held since May.\n\n"
            '"It is a relief," he said.',
        ),
    ],
)
def test_a_pronoun_after_a_lawyer_is_not_the_client(code: str, text: str) -> None:
    assert speakers(text, code)[-1][0].split()[-1] not in ("Essai", "Примеров", "Sample")


def test_a_bare_noun_is_nobody_yet_to_come() -> None:
    text = (
        "«Меня оштрафовали», — говорит Анна Примерова.\n\nАктивист говорит, что штраф не выплачен.\n\n"
        "Ещё один активист, Иван Модельный, задержан."
    )
    assert speakers(text, "ru")[1] == ["Активист"]
    assert speakers("Le ministre a dit que tout va bien.\n\nLe ministre, Karl Essai, part.", "fr")[0] == [
        "Karl Essai"
    ]


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        (
            "en",
            "It said it would free Karl Sample, who, according to his wife, was denied medical care.",
            ["it would free Karl Sample, who, according to his wife, was denied medical care"],
        ),
        ("en", "Ten men were freed, a spokesman said, in a move that came late.", ["Ten men were freed"]),
        (
            "ru",
            "Она отметила, что сын похудел и, по его собственным словам, до последнего не верил в свободу.",
            ["сын похудел и, по его собственным словам, до последнего не верил в свободу"],
        ),
        (
            "ru",
            "Мэр отметил, что арестованы сто человек, многие из которых, как говорят родные, больны.",
            ["арестованы сто человек"],
        ),
    ],
)
def test_an_aside_in_a_relative_clause_ends_no_words(code: str, text: str, words: list[str]) -> None:
    assert [w for _, w, _ in said(text, code)][:1] == words


def test_what_is_denied_somebody_does_not_speak() -> None:
    told = speakers("The court heard Karl Sample, who, he said, has been denied medical care.", "en")
    assert ["medical care"] not in told
    told = speakers("Ten men are home, he said, in a move rights groups welcomed as “long overdue”.", "en")
    assert [name for name, *_ in told] == ["he", "rights groups"]


def test_he_is_no_paper_that_quotes_somebody() -> None:
    text = (
        "Un diplomate européen, cité par le journal Le Nord, estime que l'accord tient. « Des discussions "
        "ont lieu », glisse-t-il."
    )
    assert speakers(text, "fr")[-1] == ["Un diplomate européen"]
