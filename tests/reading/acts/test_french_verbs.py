"""What a French verb or noun of an act says, and what it only resembles."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

SERVED = [
    ("Anna Petrova a purgé huit ans de prison.", []),
    ("Ils avaient déjà purgé trois ans et demi de prison.", []),
    ("Anna Petrova avait purgé dix-huit mois de prison.", []),
    ("Anna Petrova, qui purge huit ans de prison, est malade.", ["P8Y"]),
    ("Anna Petrova a purgé une peine de cinq ans de prison.", ["P5Y"]),
]
ALLOWED_OUT = [
    ("Anna Petrova a été autorisée à sortir de prison.", "asserted"),
    ("Les autorités ont autorisé Anna Petrova à sortir de détention.", "asserted"),
    ("Minsk pourrait autoriser Anna Petrova à sortir de prison.", "possible"),
    ("Anna Petrova n'a pas été autorisée à sortir de prison.", "denied"),
]
INTERVIEWS = [
    "Le ministre Ivan Morel a dénoncé la guerre dans un entretien avec le journal Le Courrier.",
    "« Tout a été négocié », a déclaré Ivan Morel, dans un entretien à la chaîne France 24.",
    "Ivan Morel a critiqué Minsk dans un entretien accordé à la radio publique.",
    "Ivan Morel, dans un entretien télévisé avec Anna Petrova, a critiqué Minsk.",
]


@pytest.mark.parametrize(("text", "terms"), SERVED)
def test_how_long_somebody_has_served_is_no_term_imposed(text: str, terms: list[str]) -> None:
    assert [found.act.terms for found in acts(text, "fr") if found.act.kind == "sentence"] == terms


@pytest.mark.parametrize(("text", "factuality"), ALLOWED_OUT)
def test_who_was_allowed_out_of_prison_is_out(text: str, factuality: str) -> None:
    assert [(f.act.kind, f.factuality) for f in acts(text, "fr")] == [("release", factuality)]


@pytest.mark.parametrize("verb", ["est retournée", "retourne", "a été renvoyée"])
def test_who_is_behind_bars_again_is_detained(verb: str) -> None:
    (found,) = acts(f"Anna Petrova {verb} derrière les barreaux.", "fr")
    assert (found.act.kind, [s.name for s in found.act.subjects]) == ("detain", ["Anna Petrova"])


@pytest.mark.parametrize("text", INTERVIEWS)
def test_an_interview_is_no_meeting(text: str) -> None:
    assert [found for found in acts(text, "fr") if found.act.kind == "meet"] == []


def test_a_talk_between_two_ministers_is_a_meeting() -> None:
    (found,) = acts("L'entretien entre Ivan Morel et Anna Petrova a eu lieu à Genève.", "fr")
    assert found.act.kind == "meet"


@pytest.mark.parametrize(
    "text",
    [
        "Arrestation de Français en Iran",
        "Expulsion de Russes par Varsovie",
        "Libération de Polonais en Biélorussie : Minsk cède",
    ],
)
def test_a_headline_that_opens_with_an_act_names_nobody(text: str) -> None:
    (found,) = acts(text, "fr")
    assert found.act.subjects == ()


def test_a_headline_that_opens_with_an_act_names_whom_it_names() -> None:
    (found,) = acts("Arrestation d'Anna Petrova en Iran", "fr")
    assert [s.name for s in found.act.subjects] == ["Anna Petrova"]
