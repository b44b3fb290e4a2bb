"""What is taken for granted has happened; what is only meant, or has a later day, has not."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts
from tests.reading.told import acts as told

CASES = [
    # A law used to do it, an operation that is over, an exchange that took place.
    ("en", "Authorities are using emergency laws to lock up journalists.", "detain", "asserted"),
    ("en", "The government used the decree to arrest Anna Petrova.", "detain", "asserted"),
    ("en", "The government could use the decree to arrest Anna Petrova.", "detain", "possible"),
    ("fr", "La police a utilisé la loi antiterroriste pour arrêter des journalistes.", "detain", "asserted"),
    ("en", "The army completed an operation to capture Ivan Morel.", "detain", "asserted"),
    ("en", "The army planned an operation to capture Ivan Morel.", "detain", "possible"),
    # What somebody is thanked for, and when one speaks.
    ("en", "The movement thanked the mediators for the release of the ten students.", "release", "asserted"),
    ("en", "Anna Petrova said on her release that she was happy.", "release", "asserted"),
    ("en", "Hundreds gathered to watch the release of the ten students.", "release", "asserted"),
    # What counts somebody off, and whose turn it was.
    (
        "fr",
        "Ivan Morel est le plus jeune militant à être condamné en vertu de cette loi.",
        "sentence",
        "asserted",
    ),
    ("en", "Ivan Morel is the youngest activist to be jailed under the law.", "detain", "asserted"),
    ("fr", "Lundi, c'était au tour de cinq détenus de sortir de prison.", "release", "asserted"),
    # What is not counted, and what is conceded, has been.
    (
        "fr",
        "Trente détenus sont libres, sans compter ceux qui ont été condamnés à des peines avec sursis.",
        "sentence",
        "asserted",
    ),
    # What is set against something else that has been, but no condition; why somebody decided on it.
    (
        "fr",
        "Si Ivan Morel avait été condamné en 2010, Anna Petrova avait été acquittée.",
        "sentence",
        "asserted",
    ),
    ("fr", "Si Ivan Morel avait été condamné, Anna Petrova aurait parlé.", "sentence", "possible"),
    ("en", "If Ivan Morel had been convicted in 2010, the others had not.", "sentence", "asserted"),
    ("en", "If Ivan Morel had been convicted, the others would have left.", "sentence", "possible"),
    (
        "en",
        "The minister refused to give the reasons for the decision to expel Ivan Morel.",
        "expel",
        "announced",
    ),
    (
        "fr",
        "Le consul a refusé de donner les raisons de la décision d'expulser Ivan Morel.",
        "expel",
        "announced",
    ),
    ("en", "The minister refused to take the decision to expel Ivan Morel.", "expel", "denied"),
    # A question inside a sentence.
    ("ru", "По его словам, пока неизвестно, за что арестовали адвоката Ивана Мореля.", "detain", "asserted"),
    ("ru", "Родные не знают, почему задержали Ивана Мореля.", "detain", "asserted"),
    ("en", "Nobody knows why Ivan Morel was arrested.", "detain", "asserted"),
    # Only possible.
    ("fr", "Il est possible que certains détenus soient remis en liberté.", "release", "possible"),
    ("fr", "Il est probable que les otages soient libérés lundi.", "release", "possible"),
    ("en", "Hungary threatened to block the renewal of the sanctions.", "amend", "possible"),
    ("fr", "La Hongrie a menacé de bloquer la prolongation des sanctions.", "amend", "possible"),
    ("ru", "Венгрия готова заблокировать продление санкций.", "amend", "possible"),
    ("en", "Hungary blocked the renewal of the sanctions.", "amend", "denied"),
    # Wrecked: begun and failed.
    ("ru", "Граждане помешали задержанию Ивана Мореля.", "detain", "attempted"),
    ("en", "Activists thwarted the deportation of Ivan Morel.", "expel", "attempted"),
    ("fr", "Des militants ont déjoué l'expulsion d'Ivan Morel.", "expel", "attempted"),
]

DAYS = [
    ("en", "The court freed the two on bail before their sentencing next month.", "sentence", "planned"),
    ("fr", "Anna Petrova a été arrêtée avant sa libération, le mois prochain.", "release", "planned"),
    ("en", "The court freed the two on bail after their sentencing last month.", "sentence", "asserted"),
]


@pytest.mark.parametrize(("language", "text", "kind", "expected"), DAYS)
def test_what_has_a_day_after_the_text_is_to_come(language: str, text: str, kind: str, expected: str) -> None:
    assert [claim.factuality for claim, _ in told(text, language, kind)] == [expected]


@pytest.mark.parametrize(("language", "text", "kind", "expected"), CASES)
def test_what_is_taken_for_granted(language: str, text: str, kind: str, expected: str) -> None:
    assert [found.factuality for found in acts(text, language) if found.act.kind == kind] == [expected]
