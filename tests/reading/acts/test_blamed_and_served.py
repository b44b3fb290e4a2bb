"""Who is blamed for an act does it; a state for which people are said to have spied does not try them."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

BLAMED = [
    ("en", "Yerevan has accused Baku of not having freed all prisoners.", "release", "az"),
    ("en", "Warsaw accused Minsk of expelling two diplomats.", "expel", "by"),
    ("en", "Washington thanked Minsk for releasing 52 prisoners.", "release", "by"),
    ("fr", "Erevan a accusé Bakou de ne pas avoir libéré les prisonniers.", "release", "az"),
    ("fr", "Paris reproche à Téhéran d'avoir condamné deux Français à mort.", "sentence", "ir"),
    ("fr", "Paris a remercié Doha pour avoir libéré trois otages.", "release", "qa"),
    # Who blames before or after an act does it himself.
    ("en", "Minsk criticised Warsaw after expelling two diplomats.", "expel", "by"),
    ("en", "Ankara praised Athens before deporting three officers.", "expel", "tr"),
    ("fr", "Minsk a critiqué Vilnius après avoir arrêté deux espions.", "detain", "by"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "authority"), BLAMED)
def test_who_is_blamed_for_it_acts(language: str, text: str, kind: str, authority: str) -> None:
    assert {a.act.authority for a in acts(text, language) if a.act.kind == kind} == {authority}


SERVED = [
    ("en", "Lea Kohler was sentenced to 20 years in prison for spying for Israel.", "sentence", None),
    ("en", "Four people accused of cooperation with Israeli intelligence were arrested.", "detain", None),
    ("fr", "Lea Kohler a été condamnée à mort pour espionnage au profit d'Israël.", "sentence", None),
    ("fr", "Quatre hommes ont été arrêtés pour avoir travaillé pour le compte de la Chine.", "detain", None),
    ("ru", "Четверо арестованы по обвинению в сотрудничестве с израильскими спецслужбами.", "detain", None),
    ("ru", "Учителя осудили на 12 лет за госизмену в пользу Украины.", "sentence", None),
    ("en", "Lea Kohler was sentenced in Tehran for spying for Israel.", "sentence", "ir"),
    ("fr", "Téhéran a condamné Lea Kohler à mort pour espionnage au profit d'Israël.", "sentence", "ir"),
    ("en", "Three officers were arrested in Israel for working with contractors.", "detain", "il"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "authority"), SERVED)
def test_whom_people_serve_does_not_try_them(
    language: str, text: str, kind: str, authority: str | None
) -> None:
    assert {a.act.authority for a in acts(text, language) if a.act.kind == kind} == {authority}
