"""Spanish has no model: triggers, word order and lists alone."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


@pytest.mark.parametrize(
    ("text", "kind", "authority", "factuality"),
    [
        ("Caracas excarceló a 30 personas.", "release", "ve", "asserted"),
        ("María Petrova fue condenada a once años de cárcel.", "sentence", None, "asserted"),
        ("María Petrova no fue liberada.", "release", None, "denied"),
        ("El gobierno podría liberar a 20 detenidos.", "release", None, "possible"),
        ("María Petrova fue expulsada a Lituania.", "expel", None, "asserted"),
    ],
)
def test_acts_from_word_order(text: str, kind: str, authority: str | None, factuality: str) -> None:
    (found,) = acts(text, "es")
    assert (found.act.kind, found.act.authority, found.factuality) == (kind, authority, factuality)


def test_other_senses_are_no_acts() -> None:
    assert acts("El banco liberó fondos.", "es") == []
