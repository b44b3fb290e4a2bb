"""Words that a slip of the pen parts still meet: what no key brings together is never compared."""

import random

import numpy as np
import pytest

from detente.names import Index, keys, retrieval
from detente.names.keys import slips

LETTERS = "abdeghiklmnoprstuvz"


def _slipped(word: str, chance: random.Random) -> str:
    n = chance.randrange(1, len(word))
    letter = chance.choice(LETTERS)
    return chance.choice(
        [
            word[:n] + word[n + 1 :],
            word[:n] + letter + word[n:],
            word[:n] + letter + word[n + 1 :],
            word[: n - 1] + word[n] + word[n - 1] + word[n + 1 :],
        ]
    )


def test_words_one_slip_apart_meet() -> None:
    chance = random.Random(3)
    for _ in range(2000):
        word = "".join(chance.choice(LETTERS) for _ in range(chance.randrange(4, keys.SLIPS)))
        slipped = _slipped(word, chance)
        met = set(slips([word])[1].tolist()) & set(slips([slipped])[1].tolist())
        assert met, (word, slipped)


def test_the_keys_of_a_word_are_those_of_what_is_left_of_it() -> None:
    words = ["ann", "anna", "petrov", "", "x", "ио", "иванов", "a" * 30, "\ud800bcd", "ab", "abc"]
    owner, found = slips(words)
    of = {word: found[owner == n].tolist() for n, word in enumerate(words)}
    assert of[""] == of["x"] == of["ио"] == of["ab"] == []
    assert len(of["abc"]) == 1
    assert len(of["anna"]) == 4
    assert len(of["petrov"]) == 7
    assert of["ann"][0] in of["anna"]
    for word in ("petrov", "иванов"):
        for n in range(len(word)):
            assert slips([word[:n] + word[n + 1 :]])[1][0] == of[word][n + 1]


@pytest.mark.parametrize(
    ("listed", "asked"), [("Monel Dozhisk", "Moknel Dozhisk"), ("Gozet Piasvuvor", "Gozet Piavuvor")]
)
def test_a_slip_in_a_word_of_few_consonants_is_found_among_many_who_share_the_other(
    listed: str, asked: str
) -> None:
    chance = random.Random(5)
    half = listed.split()
    crowd = [
        f"{half[n % 2]} {''.join(chance.choice(LETTERS) for _ in range(8))}".title() for n in range(4000)
    ]
    index = Index.build([("listed", listed), *((str(n), name) for n, name in enumerate(crowd))])
    assert len(np.unique(index._parts[0].words.table.plain)) > retrieval.FEW_WORDS
    assert index.search(asked)[0].key == "listed"
