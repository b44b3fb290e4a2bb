"""A paper of the prosecution or a court is of nobody who only spoke or did something before it."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import speakers

PAPERS = [
    ("Как говорится в обвинительном заключении, двое сотрудников брали взятки.", "обвинительное заключение"),
    ("Согласно приговору, двое сотрудников брали взятки.", "приговор"),
    ("Как говорится в сообщении, двое сотрудников брали взятки.", "Минфин"),
]


@pytest.mark.parametrize(("text", "speaker"), PAPERS)
def test_papers(text: str, speaker: str) -> None:
    assert speakers(f"Минфин заявил, что отдел закрыт. {text}", "ru")[-1] == [speaker]
