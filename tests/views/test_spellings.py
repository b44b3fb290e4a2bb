"""What the matcher answered is remembered, and never instead of the right answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from detente.views import spellings
from detente.views.spellings import Remembered, alike

WANTED, KNOWN = ["maria kalesnikava"], ["maria kolesnikova", "pavel ivanou", "maria kalesnikava"]


def test_the_answer_is_the_matchers(tmp_path: Path) -> None:
    fresh = alike(WANTED, KNOWN)
    assert [name for name, _ in fresh[WANTED[0]]] == ["maria kolesnikova"]
    assert Remembered(tmp_path)(WANTED, KNOWN) == fresh
    assert Remembered(tmp_path)(WANTED, KNOWN) == fresh


def test_it_is_asked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Remembered(tmp_path)(WANTED, KNOWN)
    monkeypatch.setattr(spellings, "alike", lambda *_: pytest.fail("asked again"))
    assert Remembered(tmp_path)(WANTED, KNOWN) == first


@pytest.mark.parametrize("content", ["", "{", "[1]", '{"x": 1}', "\x00"])
def test_a_damaged_file_is_no_answer(tmp_path: Path, content: str) -> None:
    (tmp_path / "spellings.json").write_text(content, encoding="utf-8")
    assert Remembered(tmp_path)(WANTED, KNOWN) == alike(WANTED, KNOWN)


def test_what_is_forgotten_is_found_anew(tmp_path: Path) -> None:
    remembered = Remembered(tmp_path)
    remembered(WANTED, KNOWN)
    remembered.forget()
    assert list(tmp_path.iterdir()) == []
    assert remembered(WANTED, KNOWN) == alike(WANTED, KNOWN)


def test_only_so_much_is_kept(tmp_path: Path) -> None:
    remembered = Remembered(tmp_path)
    for n in range(spellings.KEPT + 3):
        remembered(["maria kalesnikava"], ["maria kolesnikova", f"person {n}"])
    assert len(remembered._kept()) == spellings.KEPT
