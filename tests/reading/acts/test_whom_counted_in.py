"""A relative clause behind those whom words count in is of these, not of all."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

COUNTED = [
    ("ru", "Освобождены 20 человек, включая девять граждан Литвы, которые были высланы.", "expel", 9),
    ("ru", "Освобождены 20 человек, включая троих журналистов, которые были осуждены.", "sentence", 3),
    ("ru", "Освобождены 20 человек, которые были осуждены в 2021 году.", "sentence", 20),
    ("fr", "Minsk a libéré 20 personnes, dont trois journalistes, qui ont été expulsés.", "expel", 3),
    ("en", "Minsk freed 20 people, including nine Poles, who were deported.", "expel", 9),
]


@pytest.mark.parametrize(("language", "text", "kind", "number"), COUNTED)
def test_those_counted_in_are_meant(language: str, text: str, kind: str, number: int) -> None:
    groups = [f.act.group for f in acts(text, language) if f.act.kind == kind]
    assert [group.lo for group in groups if group is not None] == [number]
    released = [f.act.group for f in acts(text, language) if f.act.kind == "release"]
    assert [group.lo for group in released if group is not None] == [20]
