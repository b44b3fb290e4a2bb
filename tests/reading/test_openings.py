"""Where patterns can start in a text is what each table by itself finds there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from detente.reading.phrases import Phrases, Words, _cut, phrases_of

WORDS = ["libéré", "libere", "LIBÉRÉE", "prison", "prisonnier", "le", "juge", "été", "ete", "Суд", "судья"]
TABLES = [
    phrases_of("fr", "test", ["libér(er)", "prison*", "le ~ juge"]),
    phrases_of("fr", "test", ["été", "суд*"]),
    phrases_of("fr", "test", ["juge|juges"]),
]


def _by_itself(table: Phrases[bool], words: Words) -> list[int]:
    return [i for i, word in enumerate(words) if table.starting(word.key)]


@given(st.lists(st.sampled_from(WORDS), max_size=30))
def test_each_table_starts_where_it_would_by_itself(text: list[str]) -> None:
    words = Words(_cut(" ".join(text)))
    for table in TABLES:
        assert list(words.starts[table]) == _by_itself(table, words)


def test_a_table_that_is_read_later_is_found_in_words_that_were_asked_before() -> None:
    words = Words(_cut("le juge a été entendu"))
    assert list(words.starts[TABLES[2]]) == [1]
    later = phrases_of("fr", "test", ["entendu"])
    assert list(words.starts[later]) == [4]
    assert list(words.starts[TABLES[2]]) == [1]
