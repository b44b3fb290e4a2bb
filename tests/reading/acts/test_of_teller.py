"""Whom a pronoun means in what somebody named tells, where another was named before."""

from __future__ import annotations

import pytest

from detente.reading import read

TOLD = [
    ("en", "Karl Kral was freed on May 12. Jan Model, the president, promises reform.\n\nKral told Reuters "
     "that he was granted early release.", ["Karl Kral"]),
    ("en", "President Jan Model promises reform.\n\nKarl Kral told Reuters that he was freed.",
     ["Karl Kral"]),
    ("en", "Karl Kral was arrested.\n\nMinister Jan Model said he was freed on Monday.", ["Karl Kral"]),
    ("en", "Karl Kral is a writer.\n\nMinister Jan Model said he was freed on Monday.", ["Karl Kral"]),
    ("fr", "Le président Jean Modèle promet des réformes.\n\nKarl Essai dit qu’il a été libéré.",
     ["Karl Essai"]),
    ("ru", "Карл Примеров освобождён.\n\nПрезидент Иван Модельный обещает реформы.\n\nКарл Примеров сказал, "
     "что он был освобождён досрочно.", ["Карл Примеров"]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "names"), TOLD)
def test_whoever_it_was_done_to_before(code: str, text: str, names: list[str]) -> None:
    last = [c.act for c in read(text, language=code).claims if c.act is not None][-1]
    assert last.kind == "release"
    assert [s.name for s in last.subjects] == names
