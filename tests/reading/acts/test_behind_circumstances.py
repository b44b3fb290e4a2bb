"""Whom an act's noun is done to behind a day, a town or a prison, and of whom a bare participle is said."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

PRISON = {"en": "\n\nThe prison is old.", "fr": "\n\nLa prison est vieille.", "ru": "\n\nКолония старая."}


def done(text: str, language: str, kind: str) -> list[tuple[list[str], int | None, str | None]]:
    found = [a.act for a in acts(text + PRISON[language], language) if a.act.kind == kind]
    return [([s.name for s in a.subjects], a.group.lo if a.group else None, a.when) for a in found]


@pytest.mark.parametrize(
    ("language", "kind", "text", "names", "number", "when"),
    [
        (
            "fr",
            "detain",
            "L'union a dénoncé l'arrestation le 21 mai de Jan Morel.",
            ["Jan Morel"],
            None,
            "2025-05-21",
        ),
        ("fr", "detain", "Elle évoque l'arrestation le 22 mai dernier de deux avocats.", [], 2, "2025-05-22"),
        (
            "fr",
            "detain",
            "L'arrestation le 3 mai à Brest de Jan Morel a choqué.",
            ["Jan Morel"],
            None,
            "2025-05-03",
        ),
        ("fr", "die", "La mort suspecte en détention de Jan Morel a choqué.", ["Jan Morel"], None, None),
        (
            "en",
            "die",
            "The suspicious death in custody of Jan Morel shocked many.",
            ["Jan Morel"],
            None,
            None,
        ),
        ("en", "die", "The death in a northern prison of Jan Morel shocked many.", ["Jan Morel"], None, None),
        (
            "ru",
            "detain",
            "Арест в мае главы партии Яна Мореля вызвал протесты.",
            ["Ян Морель"],
            None,
            "2025-05",
        ),
        ("ru", "die", "Смерть в колонии активиста Яна Мореля вызвала протесты.", ["Ян Морель"], None, None),
        # Bare participles that may be nouns.
        ("fr", "die", "Jan Morel, mort en prison en mai, avait été malade.", ["Jan Morel"], None, "2025-05"),
        (
            "fr",
            "die",
            "Deux avocats de l'opposant Jan Morel, mort en prison, sont libres.",
            ["Jan Morel"],
            None,
            None,
        ),
        (
            "ru",
            "die",
            "Утром врачи констатировали смерть узника Яна Мореля.",
            ["Ян Морель"],
            None,
            "2025-12-13",
        ),
    ],
)
def test_whom_behind_a_circumstance(
    language: str, kind: str, text: str, names: list[str], number: int | None, when: str | None
) -> None:
    assert done(text, language, kind) == [(names, number, when)]


@pytest.mark.parametrize(
    ("language", "kind", "text", "wrong"),
    [
        ("fr", "detain", "L'arrestation le 21 mai dans le bureau de Jan Morel a choqué.", "Jan Morel"),
        ("fr", "detain", "Son arrestation, le 21 mai, à la veille de l'élection de Jan Morel.", "Jan Morel"),
        ("en", "detain", "The arrest in the office of Jan Morel drew protests.", "Jan Morel"),
        (
            "fr",
            "die",
            "Anna Kral, mère d'Ivan Kral, mort en prison, et de Petr Kral, est libre.",
            "Petr Kral",
        ),
        ("fr", "die", "Anna Kral, veuve de l'opposant Ivan Kral, mort en prison, est libre.", "Anna Kral"),
        (
            "fr",
            "die",
            "Ont été graciés les amis d'Ivan Kral, mort en prison; Petr Kral et d'autres.",
            "Petr Kral",
        ),
    ],
)
def test_who_is_only_named_beside(language: str, kind: str, text: str, wrong: str) -> None:
    assert all(wrong not in names for names, _, _ in done(text, language, kind))
