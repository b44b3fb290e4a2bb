"""What is asked of a text is kept while it is read, and no longer."""

from __future__ import annotations

import pytest

from detente.reading.kept import kept, while_read


def test_an_answer_is_kept_until_the_text_is_read() -> None:
    asked = []

    @kept(2)
    def length(text: str) -> int:
        asked.append(text)
        return len(text)

    with while_read():
        assert length("abc") == length("abc") == 3
    assert asked == ["abc"]
    assert length("abc") == 3
    assert asked == ["abc", "abc"]


def test_nothing_is_kept_of_a_text_on_which_the_reader_fails() -> None:
    asked = []

    @kept(2)
    def length(text: str) -> int:
        asked.append(text)
        return len(text)

    with pytest.raises(ValueError, match="stop"), while_read():
        length("abc")
        raise ValueError("stop")
    length("abc")
    assert asked == ["abc", "abc"]
