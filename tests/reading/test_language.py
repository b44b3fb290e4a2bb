"""Languages as data: what their files may say, and what they are told where they say something else."""

from pathlib import Path

import pytest

from detente.errors import UserError
from detente.reading import language
from detente.reading.entities import lexicon


def test_the_small_words_of_grammar_are_those_of_the_language_alone() -> None:
    french, russian = language.load("fr").grammar, language.load("ru").grammar
    assert "par" in french.by and not russian.by
    assert "не" in russian.negations and "не" not in french.negations


def test_endings_of_grammar_are_such_as_a_word_is_asked_for() -> None:
    french, english, russian = (language.load(code).grammar for code in ("fr", "en", "ru"))
    assert "maintenant".endswith(french.gerunds) and "lifting".endswith(english.gerunds)
    assert "peut".endswith(french.of_one) and not "peuvent".endswith(french.of_one)
    assert "tient".endswith(french.of_one) and not "disent".endswith(french.of_one)
    assert not "лифтинг".endswith(russian.gerunds)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ('name = "Test"\n[grammar]\nbi = "by"\n', "[grammar]: there is no field 'bi'"),
        ('name = "Test"\n[grammar]\nby = 3\n', "'by' must be words between spaces or a list of texts"),
        ('name = "Test"\n[engine]\nkind = "magic"\n', "'engine.kind' must be spacy, slovnet or plain"),
        ("name = 5\n", "'name' must be the language's name in English"),
        ("name = \n", "languages/xx/language.toml: "),
    ],
)
def test_a_mistake_in_a_file_is_said_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lines: str, said: str
) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "language.toml").write_text(lines, "utf-8")
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    language.load.cache_clear()
    language.table.cache_clear()
    with pytest.raises(UserError) as told:
        language.load("xx")
    language.load.cache_clear()
    language.table.cache_clear()
    assert said in str(told.value)
    assert "\n" not in str(told.value)


def test_a_field_of_names_that_nobody_asks_for_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lexicon, "table", lambda code, topic: {"titels": "mayor"})
    lexicon.lexicon.cache_clear()
    with pytest.raises(UserError, match=r"languages/en/names\.toml: there is no field 'titels'"):
        lexicon.lexicon("en")
    lexicon.lexicon.cache_clear()
