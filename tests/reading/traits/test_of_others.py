"""Who else is held or ill is not the person named before: the words have their own subject."""

from __future__ import annotations

import pytest

from tests.reading.told import traits

OTHERS = [
    (
        "en",
        "Karl Lind was freed on Monday. It said 700 people it considers prisoners remain behind bars.",
    ),
    ("en", "Anna Kral was freed, but her colleagues remain in prison."),
    ("en", "Anna Kral said the lawyers who defended her remain in custody."),
    ("en", "The lawyer of Anna Kral is being held in pre-trial detention."),
    ("en", "Anna Kral was freed, but her colleagues are on hunger strike."),
    ("fr", "Anna Kral a été libérée, mais ses collègues restent en prison."),
    ("ru", "Журналист Карл Линд освобождён, а двое его сыновей остаются в тюрьме."),
]
OWN = [
    ("en", "Anna Kral was freed, but Karl Lind remains behind bars."),
    ("en", "Karl Lind was jailed in May. He remains in prison."),
    ("en", "The journalist Karl Lind is still being held."),
    ("fr", "Le journaliste Karl Lind, arrêté en mai, reste en prison."),
]
_KINDS = ("status", "place of detention", "health")


@pytest.mark.parametrize(("code", "text"), OTHERS)
def test_what_is_said_of_others_is_not_his(code: str, text: str) -> None:
    assert not [t for kind in _KINDS for t in traits(text, code, kind)]


@pytest.mark.parametrize(("code", "text"), OWN)
def test_what_is_said_of_him_stays(code: str, text: str) -> None:
    assert [t.subject for t in traits(text, code, "status")] == ["Karl Lind"]
