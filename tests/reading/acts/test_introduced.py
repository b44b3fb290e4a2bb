"""Whom a headline or a lede tells of, where the sentences behind it name him."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


def whom(text: str, language: str) -> list[list[str]]:
    return [[s.name for s in act.subjects] for _, act in acts(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        # The act is told again.
        (
            "en",
            "A court jailed an activist for six years on Monday, his lawyer said. Anton Kral, 41, was "
            "found guilty of extremism.",
            "Anton Kral",
        ),
        (
            "fr",
            "Un tribunal a condamné jeudi un blogueur à dix ans de prison, selon son avocat. Anton Kral, 45 "
            "ans, a été reconnu coupable de propagande.",
            "Anton Kral",
        ),
        (
            "fr",
            "Expulsion d'un journaliste de RFI\n\nAnton Kral a été expulsé mardi soir.",
            "Anton Kral",
        ),
        (
            "ru",
            "Суд приговорил активистку к пяти годам колонии. Ольгу Север признали виновной.",
            "Ольга Север",
        ),
        # Another is told of whom it means.
        (
            "en",
            "An American teacher was released from prison on Tuesday, the White House said. Mark Fisher had "
            "been arrested in 2021.",
            "Mark Fisher",
        ),
        (
            "fr",
            "Un opposant tchadien est mort lundi en détention. Libéré en 2019, après deux ans de prison, "
            "Moussa Abakar avait été arrêté en mars.",
            "Moussa Abakar",
        ),
        ("ru", "Суд арестовал бывшего министра. Ивана Петрова обвиняют в хищении.", "Иван Петров"),
        ("ru", "Журналист вышел на свободу. Антон Краль был арестован в 2019 году.", "Антон Краль"),
        # Who speaks in between is another; a headline and a byline are no sentences.
        (
            "en",
            "Politician freed after three years\n\nBy Jane Roe\n\nMay 3\n\nA politician walked free on "
            "Tuesday, Paul Morel told reporters.\n\nOlga Sever was released from a penal colony.",
            "Olga Sever",
        ),
        # Who was told of just before and is told of right behind.
        (
            "en",
            "Rauf Mamedov was sentenced to nine years on Monday. A reporter was sentenced to nine years by a "
            "court in Baku. Mamedov was arrested in May.",
            "Rauf Mamedov",
        ),
        # A description that other words than its lawyer's part from the name.
        (
            "en",
            "An activist was jailed for five years on Monday. Le Van Dung was arrested in June. “Dung denied "
            "it,” said his lawyer Ha Huy Son. The activist was sentenced to five years of probation too.",
            "Le Van Dung",
        ),
    ],
)
def test_the_name_comes_behind_its_noun(language: str, text: str, name: str) -> None:
    found = whom(text, language)
    assert found and all(names == [name] for names in found), found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # Another term, another day, another time.
        ("en", "A blogger was jailed for ten years on Monday. Pavel Zima was jailed for seven years."),
        ("fr", "Un militant a été arrêté samedi. Le 3 mai, Anton Kral avait été arrêté à Niamey."),
        ("ru", "Полиция задержала студента. Ранее был задержан депутат Павел Зима."),
        # One of several, somebody's, of another gender.
        ("en", "A second man was arrested. Hassan Karimi was charged with spying on Monday."),
        ("en", "Another blogger was arrested. Hassan Karimi was charged with spying on Monday."),
        ("ru", "Задержали другого журналиста. Павел Зима был арестован в мае."),
        ("fr", "Son avocate a été arrêtée mardi. Anna Morel a été arrêtée à Paris."),
        ("fr", "Une journaliste a été arrêtée mardi. Paul Morel a été arrêté à Paris."),
        # He takes no part where he is named, or somebody else does before him.
        ("en", "Police arrested a journalist on Friday. A rights group called on Cairo to free Amr Said."),
        (
            "en",
            "A student was arrested on Monday. Jane Roe wrote the leaflets. Pavel Zima was arrested in May.",
        ),
        # Two are named, or nobody near.
        ("en", "A student was arrested on Monday. Jane Roe and Pavel Zima were arrested in May."),
        (
            "en",
            "A student was arrested on Monday. It was a cold day. Snow fell. The shops were shut. Pavel Zima "
            "was arrested in May.",
        ),
    ],
)
def test_who_may_be_another_is_not_named(language: str, text: str) -> None:
    assert whom(text, language)[0] == []


def test_a_leader_who_only_speaks_is_no_man_told_of_again() -> None:
    text = (
        "Russia jailed a resident of Lugansk on Friday. President Vladimir Putin called on the services to "
        "be tough. The man was sentenced by a military court."
    )
    assert whom(text, "en")[0] == []


def test_one_of_a_row_is_not_whom_the_next_sentence_names() -> None:
    told = "Those freed include a diplomat, a journalist and soldiers accused of a coup bid in 2010. However "
    assert whom(told + "former president Anton Kral is still in detention.", "en")[1:] == [[], ["Anton Kral"]]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "A nurse was arrested on Friday. Anna Kral, 51, had sent money to a fund.", "Anna Kral"),
        (
            "en",
            "A Polish tourist was freed by Minsk on Friday. Jan Kral, 33, spent a year there.",
            "Jan Kral",
        ),
        ("en", "A protester has died in prison. Jan Kral (24) lost consciousness on Sunday.", "Jan Kral"),
        ("en", "A 51-year-old nurse was jailed on Friday. Anna Kral, 51, has two sons.", "Anna Kral"),
        (
            "fr",
            "Une infirmière a été arrêtée vendredi. Anna Kral, 51 ans, avait envoyé dix euros.",
            "Anna Kral",
        ),
        ("fr", "Minsk a libéré un touriste polonais. Jan Kral, 33 ans, rentre chez lui.", "Jan Kral"),
        (
            "ru",
            "В Минске задержали медсестру. Анна Краль, 51 год, отправила фонду десять евро.",
            "Анна Краль",
        ),
        ("ru", "Польский турист вышел на свободу. Ян Краль, 33 года, провёл в тюрьме год.", "Ян Краль"),
        (
            "ru",
            "20 мая арестован инженер из Лимы. Завод, где работал 35-летний Ян Краль (Jan Kral), молчит.",
            "Ян Краль",
        ),
        ("ru", "В Лиме арестован блогер. 37-летний Ян Краль вёл канал о политике.", "Ян Краль"),
    ],
)
def test_an_age_alone_says_who_it_was(language: str, text: str, name: str) -> None:
    assert whom(text, language)[0] == [name]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A nurse was arrested on Friday. Anna Kral, 51, said that she saw it."),
        ("en", "A nurse was arrested on Friday. Anna Kral, 51, a neighbour, saw it."),
        ("en", "A nurse was arrested on Friday. Anna Kral, 51, her lawyer, saw it."),
        ("en", "A 30-year-old nurse was arrested on Friday. Anna Kral, 51, had sent money."),
        ("en", "Two nurses were arrested on Friday. Anna Kral, 51, had sent money."),
        ("en", "Another nurse was arrested on Friday. Anna Kral, 51, had sent money."),
        ("en", "His nurse was arrested on Friday. Anna Kral, 51, had sent money."),
        ("en", "Anna Kral met a nurse who was arrested on Friday. Kral, 51, had sent money."),
        ("en", "A nurse was arrested on Friday. In Brest, Anna Kral, 51, had sent money."),
        ("fr", "Une infirmière a été arrêtée vendredi. Anton Kral, 51 ans, avait envoyé dix euros."),
        ("fr", "Une infirmière a été arrêtée vendredi. Anna Kral, 51 ans, raconte la scène."),
        ("fr", "Une infirmière de 30 ans a été arrêtée vendredi. Anna Kral, 51 ans, avait envoyé dix euros."),
        ("ru", "В Минске задержали медсестру. Анна Краль, 51 год, рассказала об этом соседям."),
        ("ru", "В Минске задержали медсестру. Анна Краль, 51 год, соседка, видела это."),
        ("ru", "В Лиме арестован охранник. 37-летний Ян Краль находится в реанимации."),
        ("ru", "В Лиме арестован блогер. Об этом рассказал 37-летний Ян Краль."),
        ("ru", "В Минске задержали двух медсестёр. Анна Краль, 51 год, отправила фонду десять евро."),
    ],
)
def test_whom_an_age_does_not_name(language: str, text: str) -> None:
    assert whom(text, language)[0] == []
