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


@pytest.mark.parametrize(
    ("code", "text", "place"),
    [
        ("en", "Karl Lind had been held in custody for five days.", []),
        ("en", "Karl Lind was held in pre-trial detention for alleged violence.", []),
        ("en", "Karl Lind was held in a detention center near Minsk.", ["detention center near Minsk"]),
        (
            "en",
            "Karl Lind is held in pre-trial detention centre No. 2 in Rostov.",
            ["pre-trial detention centre No. 2"],
        ),
        (
            "fr",
            "Karl Lind est détenu à la maison d'arrêt de la Santé.",
            ["maison d'arrêt de la Santé"],
        ),
        (
            "fr",
            "Karl Lind est incarcéré au centre pénitentiaire de Lille.",
            ["centre pénitentiaire de Lille"],
        ),
    ],
)
def test_custody_is_no_place_and_a_centre_is_one(code: str, text: str, place: list[str]) -> None:
    assert [t.value for t in traits(text, code, "place of detention")] == place
