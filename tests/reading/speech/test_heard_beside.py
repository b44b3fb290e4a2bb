"""Voices that stand beside what they say in a way that the parse does not show."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("code", "text", "who", "words"),
    [
        # An adjective stands within the words that name a source.
        ("ru", "По последним данным «Зари», задержаны десять человек.", "Зари", "задержаны десять человек"),
        # A participle in another case than the source's says nothing of it.
        (
            "ru",
            "По сведениям соседей, задержанными являются Иван Петров, Егор Сидоров и Анна Зорина.",
            "соседи",
            "задержанными являются Иван Петров, Егор Сидоров и Анна Зорина",
        ),
        # Whatever the place, who speaks is there.
        ("ru", "В окружении судьи сообщили, что они свободны.", "окружение судьи", "они свободны"),
        # A name of small words in marks.
        ("ru", 'Ранее "Синий узел" сообщал, что они свободны.', "Синий узел", "они свободны"),
        # A remark that ends a sentence, of which the parse makes a part of a list or of a name.
        (
            "en",
            "The president has pardoned ten men, including a poet and a monk, a member of the Pardon "
            "Committee said.",
            "a member of the Pardon Committee",
            "The president has pardoned ten men, including a poet and a monk",
        ),
        (
            "en",
            "Ten men were freed on Monday, the agency reports.",
            "the agency",
            "Ten men were freed on Monday",
        ),
        # Where somebody spoke is nobody, though it stands as a subject does behind a verb.
        (
            "en",
            "“They are free,” Ann Sample, the chairwoman of LSD, said outside court.",
            "Ann Sample",
            "They are free",
        ),
        ("fr", "L'ONG évalue que dix hommes sont libres.", "L'ONG", "dix hommes sont libres"),
        (
            "fr",
            "Le tribunal a fait savoir la remise en liberté de dix hommes.",
            "Le tribunal",
            "la remise en liberté de dix hommes",
        ),
    ],
)
def test_who_says_what(code: str, text: str, who: str, words: str) -> None:
    told = [(found, chain[0][0]) for _, found, chain in said(text, code)]
    assert told == [(words, who)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ru", "По предварительным данным, задержаны десять человек."),
        ("ru", "В понедельник сообщили, что они свободны."),
        ("ru", "В интервью сообщили, что они свободны."),
        ("fr", "L'ONG évalue les dégâts."),
    ],
)
def test_nobody_in_particular_speaks(code: str, text: str) -> None:
    assert said(text, code) == []
