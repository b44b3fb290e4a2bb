"""Who denies what somebody else told: he passes on none of it."""

import pytest

from tests.reading.told import quotes


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Anton Krall said that police had arrested him, but this was denied by the minister Karl Orloff.",
        ),
        ("en", "Anton Krall alleged that he was tortured by guards, but it was denied by Karl Orloff."),
        ("en", "Anton Krall said that police had arrested him, which was disputed by Karl Orloff."),
        ("fr", "Anton Krall affirme qu'il a été arrêté, mais cela a été nié par le ministre Karl Orlof."),
        (
            "ru",
            "Антон Краль заявил, что его задержали, но это было опровергнуто министром Карлом Орловым.",
        ),
    ],
)
def test_who_denies_is_no_voice_of_the_words_told(language: str, text: str) -> None:
    ((claim, quote),) = quotes(text, language)
    (voice,) = claim.attribution
    assert voice.name in ("Anton Krall", "Антон Краль")
    assert quote.words is not None and "Орлов" not in quote.words


def test_of_a_clause_it_denies_who_denies_is_the_voice() -> None:
    text = "It was denied by Karl Orloff that Anton Krall had been arrested by the police."
    ((claim, _),) = quotes(text, "en")
    assert [v.name for v in claim.attribution] == ["Karl Orloff"]
