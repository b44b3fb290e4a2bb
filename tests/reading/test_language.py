"""Languages as data: what their files may say, and what they are told where they say something else."""

from pathlib import Path

import pytest

from detente.errors import UserError
from detente.reading import language


def test_the_small_words_of_grammar_are_those_of_the_language_alone() -> None:
    french, russian = language.load("fr").grammar, language.load("ru").grammar
    assert "par" in french.by and not russian.by
    assert "не" in russian.negations and "не" not in french.negations


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
