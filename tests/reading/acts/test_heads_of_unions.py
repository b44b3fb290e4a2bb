"""Who heads a body is named behind it, whatever noun says whose that is; whose kin he is, is not."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


@pytest.mark.parametrize(
    "text",
    [
        "The president of the teachers union Anton Kral was arrested on Monday.",
        "The leader of the opposition party Anton Kral was sentenced to ten years.",
        "The head of the miners union Anton Kral was freed on Monday.",
        "Police arrested the chair of the students association Anton Kral on Monday.",
        "Police arrested the leader of the opposition party Anton Kral.",
    ],
)
def test_who_heads_a_body_is_named_behind_it(text: str) -> None:
    assert [s.name for a in acts(text, "en") for s in a.act.subjects] == ["Anton Kral"]


@pytest.mark.parametrize(
    "text",
    [
        "The widow of the miners union leader Anton Kral was detained on Monday.",
        "The wife of the leader of the teachers union Anton Kral was arrested.",
        "The driver of the union boss Anton Kral was arrested.",
        "Police arrested the lawyer of the journalist Anton Kral on Monday.",
        "Police arrested the killer of the union leader Anton Kral on Monday.",
    ],
)
def test_whose_somebody_is_is_not_done_to(text: str) -> None:
    assert [s.name for a in acts(text, "en") for s in a.act.subjects] == []
