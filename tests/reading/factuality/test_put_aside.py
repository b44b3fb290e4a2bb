"""What was done instead of an act tells that it was not done; a subjunctive tells of nothing done."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

INSTEAD = [
    ("en", "Ivan Morel was fined rather than jailed.", "detain", "denied"),
    ("en", "Ivan Morel was deported rather than released.", "release", "denied"),
    ("en", 'A step officials described as "a pause" rather than the end of sanctions.', "lift", "denied"),
    ("en", "The court ordered house arrest instead of the release of Ivan Morel.", "release", "denied"),
    ("en", "Oslo got a promise instead of his release, the lawyer of Ivan Morel said.", "release", "denied"),
    ("fr", "Minsk propose un transfert au lieu de la libération d'Anna Petrova.", "release", "denied"),
    ("fr", "Il s'agit d'une pause, et non de la levée des sanctions.", "lift", "denied"),
    ("ru", "Речь идёт о паузе, а не о снятии санкций.", "lift", "denied"),
    ("ru", "Это скорее отсрочка, чем снятие санкций.", "lift", "denied"),
    # Who or what else something was done instead of.
    ("en", "Ivan Morel was not fined; instead he was jailed in May 2024.", "detain", "asserted"),
    ("en", "Anna Petrova was released instead of Ivan Morel.", "release", "asserted"),
    ("fr", "Anna Petrova a été libérée plutôt que d'être jugée.", "release", "asserted"),
    ("ru", "Вместо него освободили Анну Петрову.", "release", "asserted"),
    ("ru", "Вместо этого освободили Анну Петрову.", "release", "asserted"),
]
WISHED = [
    (
        "Le ministre a souhaité que le peintre Ivan Morel, condamné à sept ans de prison à Oslo et dont le "
        "procès en appel s'ouvrira le 3 mai, soit libéré.",
        ["possible"],
    ),
    ("La famille veut qu'Ivan Morel, détenu depuis mai 2024, soit vite relâché.", ["possible"]),
    ("Je ne crois pas qu'Anna Petrova soit libérée.", ["possible"]),
    ("Il est rare que deux militants soient libérés.", ["possible"]),
    ("Le juge a décidé qu'Anna Petrova soit libérée.", ["announced"]),
    ("Bien qu'Anna Petrova soit libérée, sa famille reste inquiète.", ["asserted"]),
    ("Sa mère est heureuse qu'Anna Petrova soit libérée.", ["asserted"]),
    ("Oslo a obtenu que deux militants soient libérés.", ["asserted"]),
]


@pytest.mark.parametrize(("language", "text", "kind", "expected"), INSTEAD)
def test_what_was_done_instead(language: str, text: str, kind: str, expected: str) -> None:
    assert [claim.factuality for claim, _ in acts(text, language, kind)] == [expected]


@pytest.mark.parametrize(("text", "expected"), WISHED)
def test_a_subjunctive_tells_of_nothing_done(text: str, expected: list[str]) -> None:
    assert [claim.factuality for claim, _ in acts(text, "fr", "release")] == expected


def test_a_protest_at_something_else_denies_no_arrest() -> None:
    assert acts("Anger focused on prices rather than the arrest of Ivan Morel.", "en", "detain") == []
