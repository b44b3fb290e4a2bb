"""Words of many senses where somebody was seized, tried or freed just before, and who leaves a list."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


@pytest.mark.parametrize(
    ("language", "text", "kind", "factuality"),
    [
        ("en", "Anna Kral was picked up at the border. She was let go after hours.", "release", "asserted"),
        ("en", "Police detained Anna Kral. Kral was let go on Sunday.", "release", "asserted"),
        (
            "en",
            "Minsk freed 31 men. In return, Kyiv handed over two priests.",
            "release",
            "asserted",
        ),
        ("en", "Britain has not lifted any of its sanctions on Iranian officials.", "lift", "denied"),
        (
            "en",
            "The Council extended the sanctions. It also removed the judge Anna Kral, who had left office.",
            "lift",
            "asserted",
        ),
        ("en", "Anna Kral was arrested in May. She received three years' probation.", "sentence", "asserted"),
        ("en", "The forger Jan Kral was caught by Italian carabinieri on Monday.", "detain", "asserted"),
        (
            "fr",
            "Le poète est détenu. En 2024, Karl Essai était mort dans la même colonie.",
            "die",
            "asserted",
        ),
    ],
)
def test_what_words_of_many_senses_tell(language: str, text: str, kind: str, factuality: str) -> None:
    assert (kind, factuality) in [(a.act.kind, a.factuality) for a in acts(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "The actor let go of the rope. Critics praised the film.", "release"),
        ("en", "The court extended the deadline. It removed the painting from the wall.", "lift"),
        ("en", "Demand dropped by four percent after the sanctions.", "lift"),
    ],
)
def test_and_what_they_do_not(language: str, text: str, kind: str) -> None:
    assert kind not in [a.act.kind for a in acts(text, language)]
