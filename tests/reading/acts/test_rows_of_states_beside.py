"""Whose an act is where adjectives or names of several states stand in a row beside one noun."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

ROWS = [
    ("en", "US and Canadian police arrested Anton Kral.", {None}),
    ("en", "Anton Kral was arrested by Polish and Lithuanian border police.", {None}),
    ("en", "Polish police arrested Anton Kral.", {"pl"}),
    ("en", "The police of Tbilisi, Georgia, arrested Anton Kral.", {"ge"}),
    ("en", "US and EU sanctions on Belavia were lifted.", {"us", "eu"}),
    ("en", "British and Canadian sanctions on Belavia were lifted on Monday.", {"uk", "ca"}),
    ("en", "US, UK and EU restrictions on Belavia were eased.", {"us", "uk", "eu"}),
    ("en", "US sanctions on Belavia were lifted and EU sanctions stay in force.", {"us"}),
    ("ru", "Польские и литовские власти задержали Антона Краля.", {None}),
    ("ru", "Американские и канадские санкции против «Белавиа» сняты.", {"us", "ca"}),
    ("fr", "Les polices américaine et canadienne ont arrêté Anton Kral.", {None}),
    ("fr", "Les sanctions américaines et canadiennes contre Belavia ont été levées.", {"us", "ca"}),
    ("fr", "Les sanctions des États-Unis et de l'UE contre Belavia ont été levées.", {"us", "eu"}),
]


@pytest.mark.parametrize(("language", "text", "whose"), ROWS)
def test_an_act_is_of_all_the_states_in_a_row_or_of_none(
    language: str, text: str, whose: set[str | None]
) -> None:
    assert {act.authority for _, act in acts(text, language)} == whose
