"""What holds of any text, and what a broken data file is answered with."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detente.errors import UserError
from detente.reading.acts.lexicon import lexicon
from detente.reading.phrases import Phrases, words
from tests.reading.acts.reader import acts

_PIECES = st.sampled_from(
    [
        "Minsk",
        "a libéré",
        "Anna Petrova",
        "123 prisonniers",
        "samedi",
        "n'",
        "pas",
        "les sanctions",
        "levée",
        ",",
        ".",
        "«",
        "»",
        "condamnée à",
        "dix ans",
        "de prison",
        "pour",
        "espionnage",
        "et",
        "dont",
        "(",
        "?",
        "\n",
        "qui",
        "selon",
    ]
)


@settings(max_examples=40)
@given(st.lists(_PIECES, max_size=25))
def test_a_claim_rests_on_words_of_the_text(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for found in acts(text, "fr"):
        start, end = found.span
        assert 0 <= start <= found.trigger[0] < found.trigger[1] <= end <= len(text)
        assert "\n" not in text[start:end].strip("\n")
        for subject in found.act.subjects:
            assert start <= subject.span[0] < subject.span[1] <= end


@pytest.mark.parametrize("pattern", ["libér(nosuchclass)", "~ prison", "prison ~", "a+b"])
def test_a_pattern_that_cannot_be_read_is_named(pattern: str) -> None:
    phrases: Phrases[bool] = Phrases("fr", "languages/fr/acts.toml")
    with pytest.raises(UserError, match=r"languages/fr/acts\.toml"):
        phrases.add(pattern, True)


def test_a_class_of_words_that_no_file_has_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    rule = {"kind": "release", "object": "person", "verbs": ["leave @nowhere"]}
    monkeypatch.setattr("detente.reading.acts.lexicon.table", lambda *_: {"act": [rule]})
    with pytest.raises(UserError, match="nowhere"):
        lexicon.__wrapped__("en")


def test_patterns_see_forms_gaps_and_texts_without_accents() -> None:
    phrases: Phrases[str] = Phrases("fr", "test")
    phrases.add("lib(erer)", "release")
    phrases.add("pla(cer) ~ en détention", "detain")
    (hit,) = phrases.find(words("LIBEREE SAMEDI"))
    assert "participle" in hit.forms
    assert [h.value for h in phrases.find(words("placé samedi en détention"))] == ["detain"]
    assert not list(phrases.find(words("placé, samedi, en détention")))


@given(st.lists(st.sampled_from(["libère", "Minsk,", "prison", "deux", "du", "ouvert"]), max_size=90))
def test_a_pattern_occurs_in_a_text_where_one_is_found_in_it(pieces: list[str]) -> None:
    table: Phrases[str] = Phrases("fr", "a table")
    table.add("deux ~ libère", "freed")
    table.add("prison ouvert", "open")
    found = words(" ".join(pieces))
    assert table.occurs(found) == bool(table.find(found))
