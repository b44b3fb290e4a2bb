"""`case.toml`: what it says is what is read, and a mistake in it is said in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from detente.config import read_config
from detente.errors import UserError
from tests.conftest import WORKED


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    file = folder / "case.toml"
    file.write_text(text, encoding=encoding)
    return file


def test_the_worked_case_says_whom_it_is_about() -> None:
    config = read_config(WORKED / "case.toml")
    assert config.authorities.custody == ("by",)
    assert config.default.known == "2025-12-16"
    assert len(config.file) == len({f.path for f in config.file}) > 15
    coale = next(s for s in config.subject if s.name == "John Coale")
    assert (coale.kind, coale.office) == ("person", "us")


def test_a_title_is_enough(tmp_path: Path) -> None:
    config = read_config(written(tmp_path, 'title = "T"'))
    assert config.title == "T"
    assert config.file == config.subject == config.publisher == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "title"),
        ("title = ", "case.toml"),
        ('title = "T"\ntitle = "U"', "case.toml"),
        ('title = "T"\n[period]\nfrom = "in May"', "in May"),
        ('title = "T"\n[[file]]\npath = "a"\npublished = "2025-13-01"', "2025-13-01"),
        ('title = "T"\n[[file]]\nkind = "list"', "path"),
        ('title = "T"\n[[file]]\npath = "a"\nkind = "letter"', "letter"),
        ('title = "T"\n[[subject]]\nname = "A"\nkind = "ship"', "ship"),
        ('title = "T"\n[[subject]]\nname = "A"\nalias = ["B"]', "alias"),
        ('title = "T"\nlanguages = "fr"', "languages"),
        (
            'title = "T"\n[[subject]]\nname = "A B"\naliases = ["C"]\n'
            '[[subject]]\nname = "D"\naliases = ["c"]',
            "'c' names both 'A B' and 'D'",
        ),
    ],
)
def test_a_mistake_is_one_line(tmp_path: Path, text: str, said: str) -> None:
    file = written(tmp_path, text)
    with pytest.raises(UserError) as raised:
        read_config(file)
    assert said in str(raised.value)
    assert str(file) in str(raised.value)
    assert "\n" not in str(raised.value)


def test_another_encoding_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"case\.toml"):
        read_config(written(tmp_path, 'title = "Détente"', "latin-1"))


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="check that it can be read"):
        read_config(tmp_path)
