from __future__ import annotations

from detente.reading.parsing.parse import Page, Sentence, Token


def test_a_word_is_looked_up_as_it_stands_and_by_its_lemma() -> None:
    assert Token(0, 0, 8, "Libérées", "libérer", "VERB", "root", 0).folded == {"liberees", "liberer"}


def test_a_relation_has_no_subtype() -> None:
    sentence = Sentence(Page("Minsk", "fr"), 0, 0, 5, 0)
    sentence.take([Token(0, 0, 5, "Minsk", "Minsk", "PROPN", "nsubj:pass", 0)])
    (token,) = sentence.tokens
    assert (token.dep, token.relation) == ("nsubj:pass", "nsubj")
    assert sentence.related("nsubj") == []
