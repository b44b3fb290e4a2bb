"""What the model is shown for names that it does not know."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.reading.parsing import engines
from detente.reading.parsing.familiar import companies_in_familiar_names, in_familiar_names

NAMES = ("Dupont", "Paul", "Marie")
KNOWN = frozenset(["la", "libération", "de", "selon", "hier", "Maria", "Paris", "OFAC", "a", "été"])


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("la libération de Maria Kolesnikova", "la libération de Maria Dupont"),
        ("la libération de Kolesnikova", "la libération de Dupont"),
        ("Selon Zhanna Zholnerova", "Selon Marie Dupont"),
        ("Zmitser Zholner a été", "Paul Dupont a été"),
        ("Hier Zholner a été", "Hier Dupont a été"),
        ("OFAC a été", "OFAC a été"),
        ("Zzz a été", "Zzz a été"),
        ("la libération de Maria Paris", "la libération de Maria Paris"),
    ],
)
def test_a_name_unknown_to_the_model_is_shown_as_one_of_its_own(said: str, shown: str) -> None:
    assert in_familiar_names(said.split(), KNOWN.__contains__, NAMES) == shown.split()


@given(st.lists(st.text(min_size=1)))
def test_as_many_words_and_all_known_ones_stay(words: list[str]) -> None:
    shown = in_familiar_names(words, lambda word: word in KNOWN, NAMES)
    assert len(shown) == len(words)
    assert all(a == b or (a not in KNOWN and b in NAMES) for a, b in zip(words, shown, strict=True))


def test_words_and_offsets_are_those_of_the_text() -> None:
    text = "La libération de Maria Kolesnikova n'a pas eu lieu."
    pytest.importorskip("spacy")
    [tokens] = engines.engine("fr").parse([text])
    assert [text[t.start : t.end] for t in tokens] == [t.text for t in tokens]
    name = next(t for t in tokens if t.text == "Kolesnikova")
    assert tokens[name.head].text == "Maria"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("la société Baltic Freight , basée", "la société Paul Dupont , basée"),
        ("la société Al-Nil Gold Trade ici", "la société Paul Dupont Dupont ici"),
        ("la société de travaux publics Drina Gradnja", "la société de travaux publics Paul Dupont"),
        (
            "deux société , Lumex Trading et Baltport Logistics .",
            "deux société , Paul Dupont et Paul Dupont .",
        ),
        # One word the model knows or not by itself; what stands far off is no company's name.
        ("la société Belkalium", "la société Belkalium"),
        ("la société dont parle hier encore Anna Kral", "la société dont parle hier encore Anna Kral"),
        ("Anna Kral", "Anna Kral"),
    ],
)
def test_a_company_s_name_of_several_words_is_shown_as_one_known(said: str, shown: str) -> None:
    words = said.split()
    assert companies_in_familiar_names(words, words, {"société"}, NAMES) == shown.split()


@given(st.lists(st.sampled_from(["société", ",", "et", "Baltic", "Freight", "a", "de", "."])))
def test_a_company_s_words_are_as_many_and_small_ones_stay(words: list[str]) -> None:
    shown = companies_in_familiar_names(words, words, {"société"}, NAMES)
    assert len(shown) == len(words)
    assert all(a == b or (a[0].isupper() and b in NAMES) for a, b in zip(words, shown, strict=True))
