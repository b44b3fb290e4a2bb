"""Who somebody is, told in the sentence behind the act: *they were identified as X and Y*."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

NAMED = [
    ("en", "Police arrested two men on Monday. They were identified as Anton Kral and Ivan Moroz.", 2),
    ("en", "Police arrested two men on Monday. The men were named as Anton Kral and Ivan Moroz.", 2),
    ("en", "Peru freed two journalists. The two — Anton Kral and Ivan Moroz — were flown to Lima.", 2),
    ("en", "Peru expelled two diplomats. Their names are Anton Kral and Ivan Moroz.", 2),
    ("en", "A man was arrested on Monday. He was identified as Anton Kral.", 1),
    ("en", "A woman was detained on Monday. Police named her as Eva Kral.", 1),
    ("fr", "Deux hommes ont été arrêtés lundi. Ils ont été identifiés comme Anton Kral et Ivan Moroz.", 2),
]

OTHERS = [
    (
        "en",
        "Police arrested two men after a murder. The victims were identified as Anton Kral and Ivan Moroz.",
    ),
    ("en", "Police arrested a man for the murder of a nurse. She was named as Eva Kral."),
    ("en", "A man was arrested on Monday. The victim was identified as Anton Kral."),
    ("en", "Peru freed two journalists. The two presidents, Anton Kral and Ivan Moroz, were pleased."),
    ("en", "Peru freed two journalists. The two, Anton Kral and Ivan Moroz said, were flown out."),
    ("en", "Peru expelled two diplomats. They are accused of spying for Anton Kral and Ivan Moroz."),
]


@pytest.mark.parametrize(("language", "text", "many"), NAMED)
def test_who_is_identified_is_whom_the_act_was_done_to(language: str, text: str, many: int) -> None:
    named = [[s.name for s in a.act.subjects] for a in acts(text, language) if a.act.subjects]
    assert [len(names) for names in named] == [many]
    assert len({a.act.when for a in acts(text, language)}) == 1


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_who_is_identified_as_another_is_not(language: str, text: str) -> None:
    assert [s.name for a in acts(text, language) if a.act.kind != "meet" for s in a.act.subjects] == []
