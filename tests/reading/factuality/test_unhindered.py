"""What nothing has prevented has been done; what is agreed with has been too; what one is wary of has not."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

TOLD = [
    ("en", "Protests did not prevent the deportation of Anna Petrova.", "expel", "asserted"),
    ("en", "Protests will not prevent the deportation of Anna Petrova.", "expel", "possible"),
    ("en", "Lawyers prevented the deportation of Anna Petrova.", "expel", "denied"),
    ("fr", "Cela n'a pas empêché la police d'arrêter Anna Petrova.", "detain", "asserted"),
    ("fr", "Cela n'empêchera pas la police d'arrêter Anna Petrova.", "detain", "possible"),
    ("fr", "Les avocats ont empêché l'expulsion d'Anna Petrova.", "expel", "denied"),
    ("ru", "Протесты не помешали депортации Анны Петровой.", "expel", "asserted"),
    ("ru", "Это не помешает суду освободить Анну Петрову.", "release", "possible"),
    ("ru", "Протесты помешали депортации Анны Петровой.", "expel", "attempted"),
    ("ru", "Суд согласился с арестом Анны Петровой.", "detain", "asserted"),
    ("ru", "Суд согласился освободить Анну Петрову.", "release", "planned"),
    ("en", "The court agreed with the arrest of Anna Petrova.", "detain", "asserted"),
    ("en", "Norway has been wary of imposing sanctions on Belavia.", "impose", "possible"),
    ("en", "Norway gave up its plan to free Anna Petrova.", "release", "denied"),
    ("en", "Oslo gave up a Russian charged with spying in exchange for Anna Petrova.", "release", "asserted"),
]


@pytest.mark.parametrize(("language", "text", "kind", "factuality"), TOLD)
def test_what_is_not_prevented_has_been_done(language: str, text: str, kind: str, factuality: str) -> None:
    assert {c.factuality for c, _ in acts(text, language, kind)} == {factuality}
