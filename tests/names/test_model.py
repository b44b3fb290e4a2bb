from pathlib import Path

import pytest

from detente.names import model


def test_another_word_in_a_lexicon_is_another_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "code.py").write_text("x = 1")
    monkeypatch.setattr(model, "HOME", tmp_path)
    found = set()
    for words in ("a", "b", "b"):
        (tmp_path / "data" / "words.txt").write_text(words)
        found.add(model.digest.__wrapped__())
    assert len(found) == 2
