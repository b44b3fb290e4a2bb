"""Neither who remands somebody, nor the victim of a crime, nor who tells of an arrest is the one arrested."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

WHOM = [
    # Nobody remands himself.
    ("en", "Judge Terry Flynn remanded him in custody to appear again next Wednesday.", "detain", None),
    ("en", "Mark Outram made no reply. Judge Terry Flynn remanded him in custody.", "detain", "Mark Outram"),
    ("en", "Mark Outram made no reply. Judge Terry Flynn kept him behind bars.", "detain", "Mark Outram"),
    ("en", "Mark Outram made no reply. Judge Terry Flynn ordered him detained.", "detain", "Mark Outram"),
    (
        "en",
        "Mark Outram made no reply. Judge Terry Flynn jailed him for two years.",
        "sentence",
        "Mark Outram",
    ),
    (
        "en",
        "Presiding judge Paul Sorel asked. The fugitive has been in prison since his arrest in 1994.",
        "detain",
        None,
    ),
    ("fr", "Marc Petit n'a rien dit. Le juge Paul Durand l'a placé en détention.", "detain", "Marc Petit"),
    ("ru", "Марк Петров молчал. Судья Павел Дуранов заключил его под стражу.", "detain", "Марк Петров"),
    # Who is arrested for it is not the victim.
    ("en", "The victim, Mark Ryan, was pronounced dead. The man was arrested last night.", "detain", None),
    ("en", "Anton Kral was shot dead outside a bar. The man was arrested on Monday.", "detain", None),
    (
        "en",
        "Police said a gunman killed Anton Kral on Sunday. The man was arrested on Monday.",
        "detain",
        None,
    ),
    ("en", "The actor stabbed Josh Sutton with a sword. The actor was arrested on Monday.", "detain", None),
    ("fr", "La victime, Marc Ryan, a été poignardée. L'homme a été arrêté lundi.", "detain", None),
    ("fr", "L'acteur a poignardé Josh Sutton. L'acteur a été arrêté lundi.", "detain", None),
    ("ru", "Антона Краля застрелили у бара. Мужчину арестовали в понедельник.", "detain", None),
    ("en", "Anton Kral protested on Monday. The man was arrested at home.", "detain", "Anton Kral"),
    ("en", "The journalist Anton Kral was shot in 2020. He was arrested in May.", "detain", "Anton Kral"),
    (
        "en",
        "The driver Anton Kral was charged on Monday. The man was arrested at home.",
        "detain",
        "Anton Kral",
    ),
    # Nor whom those arrested meant to harm, or had helped.
    (
        "en",
        "Seoul authorities arrested a former commando over the plot to kill Park Sang-min.",
        "detain",
        None,
    ),
    ("en", "Police arrested a man accused of helping Anton Kral.", "detain", None),
    ("en", "Police arrested a soldier over the killing of the journalist Anton Kral.", "detain", None),
    # Nor who tells of it.
    ("en", "Dornan was arrested on Tuesday, police spokesman Mark Pugal said.", "detain", "Dornan"),
    (
        "en",
        "Dornan was arrested Tuesday in Ancaster, Ontario, police spokesman Mark Pugal told CNN.",
        "detain",
        "Dornan",
    ),
    ("en", "Arrested on Monday was the editor Anton Kral.", "detain", "Anton Kral"),
    ("en", "Among those arrested was Anton Kral, his wife said.", "detain", "Anton Kral"),
]


@pytest.mark.parametrize(("language", "text", "kind", "name"), WHOM)
def test_whom_it_is_done_to(language: str, text: str, kind: str, name: str | None) -> None:
    found = [f for f in acts(text, language) if f.act.kind == kind]
    assert found
    assert [s.name for f in found for s in f.act.subjects] == ([name] if name else [])


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Yan Sorel was jailed by Israel in 1988 and spent the next 23 years in prison.", "1988"),
        ("Anton Kral spent the next ten years of his life behind bars.", None),
        ("Anton Kral was arrested on 3 May 2024.", "2024-05-03"),
    ],
)
def test_years_that_followed_are_no_day(text: str, when: str | None) -> None:
    assert {f.act.when for f in acts(text, "en") if f.act.kind == "detain"} == {when}


def test_an_age_without_hyphens_is_no_part_of_what_somebody_is() -> None:
    (found,) = acts("A 17-year old student was arrested in Grasse.", "en")
    assert found.act.group is not None
    assert found.act.group.noun == "student"
