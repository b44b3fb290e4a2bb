"""The jail in which a term is served is no arrest."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

TERMS = [
    ("en", "Ivan Morel was sentenced to five years in jail on Monday."),
    ("en", "The court sentenced Ivan Morel and Paul Duval to four years and eight months in jail on Monday."),
    (
        "fr",
        "Ivan Morel, ex-élu local, a été condamné à huit ans et demi de détention en 2022 pour discrédit.",
    ),
]


@pytest.mark.parametrize(("language", "text"), TERMS)
def test_a_term_in_jail_is_a_sentence_alone(language: str, text: str) -> None:
    assert [f.act.kind for f in acts(text, language)] == ["sentence"]


def test_who_was_jailed_before_is_told_apart() -> None:
    text = "Ivan Morel was arrested in 2020 and sentenced to five years in jail."
    assert sorted(f.act.kind for f in acts(text, "en")) == ["detain", "sentence"]
