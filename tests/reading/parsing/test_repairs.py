"""Repairs end and keep a sentence whole, whatever a model makes of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from detente.reading.language import load
from detente.reading.parsing.repairs import repair
from detente.reading.parsing.slavic_repairs import repair_slavic
from detente.reading.parsing.token import Token

WORDS = [
    "Kral",
    "Anna",
    "a",
    "été",
    "libéré",
    "arrêté",
    "et",
    ",",
    "dont",
    "le",
    "freed",
    "whose",
    "чью",
    "jailed",
    "ont",
]
POS = ["PROPN", "NOUN", "VERB", "AUX", "CCONJ", "PUNCT", "PRON", "DET", "ADP", "ADJ", "ADV"]
DEPS = [
    "root",
    "conj",
    "cc",
    "nsubj",
    "nsubj:pass",
    "obj",
    "amod",
    "acl",
    "acl:relcl",
    "advcl",
    "ccomp",
    "xcomp",
    "appos",
    "flat:name",
    "aux",
    "aux:pass",
    "nmod",
    "obl",
    "case",
    "fixed",
    "punct",
]
MORPH = [
    {},
    {"VerbForm": "Fin"},
    {"VerbForm": "Part", "Tense": "Past"},
    {"VerbForm": "Inf"},
    {"Aspect": "Prog"},
    {"Case": "Acc"},
]


@st.composite
def parses(draw: st.DrawFn) -> list[Token]:
    size = draw(st.integers(2, 12))
    tokens: list[Token] = []
    start = 0
    for i in range(size):
        text = draw(st.sampled_from(WORDS))
        pos, dep = draw(st.sampled_from(POS)), draw(st.sampled_from(DEPS))
        head, morph = draw(st.integers(0, size - 1)), dict(draw(st.sampled_from(MORPH)))
        lemma = draw(st.sampled_from([text, "avoir"]))
        tokens.append(Token(i, start, start + len(text), text, lemma, pos, dep, head, morph))
        start += len(text) + 1
    return tokens


@given(parses(), st.sampled_from(["en", "fr"]))
def test_repairs_end(tokens: list[Token], code: str) -> None:
    texts = [token.text for token in tokens]
    language = load(code)
    repair(tokens, language.engine, language.grammar)
    assert [token.i for token in tokens] == list(range(len(texts)))
    assert all(0 <= token.head < len(tokens) for token in tokens)


@given(parses())
def test_slavic_repairs_end(tokens: list[Token]) -> None:
    repair_slavic(tokens, load("ru").grammar)
    assert all(0 <= token.head < len(tokens) for token in tokens)


def tokens_of(*parts: tuple[str, str, str, int, dict[str, str]]) -> list[Token]:
    tokens: list[Token] = []
    start = 0
    for i, (text, pos, dep, head, morph) in enumerate(parts):
        tokens.append(Token(i, start, start + len(text), text, text, pos, dep, head, dict(morph)))
        start += len(text) + 1
    return tokens


def test_heads_in_a_circle_before_a_gerund_end() -> None:
    gerund = {"Aspect": "Prog", "VerbForm": "Ger"}
    tokens = tokens_of(
        ("Kral", "PROPN", "nmod", 1, {}),
        ("Minsk", "PROPN", "nmod", 0, {}),
        ("lifting", "VERB", "xcomp", 3, gerund),
        ("came", "VERB", "root", 3, {"VerbForm": "Fin"}),
    )
    repair(tokens, load("en").engine, load("en").grammar)
    assert tokens[2].head == 3


def test_names_in_a_circle_before_a_relative_clause_end() -> None:
    tokens = tokens_of(
        ("ministre", "NOUN", "root", 0, {}),
        ("Anna", "PROPN", "flat:name", 2, {}),
        ("Kral", "PROPN", "flat:name", 1, {}),
        (",", "PUNCT", "punct", 0, {}),
        ("qui", "PRON", "nsubj", 5, {"PronType": "Rel"}),
        ("parle", "VERB", "acl:relcl", 0, {"VerbForm": "Fin"}),
    )
    repair(tokens, load("fr").engine, load("fr").grammar)
    assert tokens[5].head == 0
