"""What is nearly done, done on paper alone, far off, or reported and belied in the same breath."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

PARTLY = [
    ("en", "Washington has all but lifted sanctions on Belaruskali."),
    ("en", "The sanctions on Belaruskali have been all but lifted, traders say."),
    ("en", "The United States has virtually lifted its sanctions on Belavia."),
    ("fr", "Washington a quasiment levé les sanctions contre Belaruskali."),
    ("fr", "Washington a pratiquement levé ses sanctions contre Belavia."),
    ("ru", "США практически сняли санкции с «Беларуськалия»."),
    ("ru", "Вашингтон почти снял санкции с «Белавиа»."),
]


@pytest.mark.parametrize(("language", "text"), PARTLY)
def test_what_is_all_but_lifted_is_eased(language: str, text: str) -> None:
    assert told(text, language) == {("amend", "asserted")}


ON_PAPER = [
    ("en", "Anna Novak was freed on paper only: she is still in Colony No. 4."),
    ("en", "Anna Novak was released only on paper."),
    ("en", "Anna Novak was freed in name only."),
    ("fr", "Anna Novak n'a été libérée que sur le papier."),
    ("fr", "Anna Novak a été libérée seulement sur le papier."),
    ("ru", "Анну Новак освободили только на бумаге."),
    ("ru", "Анну Новак отпустили лишь на бумаге."),
]


@pytest.mark.parametrize(("language", "text"), ON_PAPER)
def test_who_is_freed_on_paper_is_not_out(language: str, text: str) -> None:
    assert ("release", "denied") in told(text, language)
    assert ("release", "asserted") not in told(text, language)


def test_the_words_that_take_a_release_back_are_its_own() -> None:
    text = "Anna Novak n'a été libérée que sur le papier."
    ((claim, _),) = acts(text, "fr")
    assert text[slice(*claim.span)] == text.rstrip(".")


BELIED = [
    ("en", "Anton Kral was reported freed on Saturday, but he is still in jail."),
    ("en", "Anton Kral was said to have been released, yet he remains in custody."),
    ("fr", "On a annoncé que Anton Kral avait été libéré, mais il est toujours en prison."),
    ("fr", "Selon l'agence, Anton Kral a été libéré, mais il est en réalité toujours en prison."),
    (
        "fr",
        "On a annoncé que Anton Kral avait été libéré, mais il est, deux ans plus tard, toujours en prison.",
    ),
    ("ru", "Сообщалось, что Антона Краля освободили, но он всё ещё в колонии."),
    ("ru", "Антона Краля объявили освобождённым, однако он по-прежнему в тюрьме."),
    ("ru", "Объявление о том, что Антон Краль освобождён, оказалось ложным."),
    ("ru", "Заявление об освобождении Антона Краля оказалось ложью."),
]


@pytest.mark.parametrize(("language", "text"), BELIED)
def test_who_is_reported_free_and_still_held_is_not_out(language: str, text: str) -> None:
    assert ("release", "asserted") not in told(text, language)


FAR = [
    ("en", "The licence does not mean sanctions on Belavia have been lifted."),
    ("en", "This doesn't mean the sanctions on Belavia are lifted, a spokesman said."),
    ("en", "A lifting of the sanctions on Belavia is still a long way off."),
    ("fr", "La levée des sanctions contre Belavia est encore loin."),
    ("fr", "On est encore loin d'une levée des sanctions contre Belavia."),
    ("ru", "До снятия санкций с «Белавиа» ещё далеко."),
    ("ru", "До освобождения Антона Краля ещё далеко."),
]


@pytest.mark.parametrize(("language", "text"), FAR)
def test_what_is_far_off_has_not_been(language: str, text: str) -> None:
    assert "asserted" not in {how for _, how in told(text, language)}


DONE = [
    ("en", "Almost all prisoners were released on Saturday.", ("release", "asserted")),
    ("en", "The sanctions on Belavia were lifted after almost two years.", ("lift", "asserted")),
    (
        "en",
        "Anna Novak was freed on Saturday; her papers are still with the police.",
        ("release", "asserted"),
    ),
    ("en", "Anton Kral was freed on Saturday, but his brother is still in jail.", ("release", "asserted")),
    (
        "en",
        "Anton Kral was reported freed on Saturday, but his wife is still in jail.",
        ("release", "asserted"),
    ),
    ("en", "Anton Kral was freed in May, but he is back in jail.", ("release", "asserted")),
    ("fr", "Anton Kral a été libéré samedi, mais son frère est toujours en prison.", ("release", "asserted")),
    ("fr", "Les sanctions contre Belavia ont été levées presque deux ans après.", ("lift", "asserted")),
    ("ru", "Антона Краля освободили, но его брат всё ещё в колонии.", ("release", "asserted")),
    ("ru", "Санкции с «Белавиа» сняли почти через два года.", ("lift", "asserted")),
    ("en", "Five pupils were freed on Friday, but four are still in jail.", ("release", "asserted")),
    ("fr", "Cinq étudiants ont été libérés, mais quatre étaient encore en prison.", ("release", "asserted")),
    ("fr", "Trois avocats ont été libérés, mais d'autres sont toujours en prison.", ("release", "asserted")),
    ("ru", "Пятерых отпустили ночью, а четверо остаются под стражей.", ("release", "asserted")),
    ("ru", "Пятерых отпустили ночью, но другие остаются под стражей.", ("release", "asserted")),
    ("ru", "Почти всех заключённых освободили в субботу.", ("release", "asserted")),
]


@pytest.mark.parametrize(("language", "text", "act"), DONE)
def test_what_is_done_is_done(language: str, text: str, act: tuple[str, str]) -> None:
    assert act in told(text, language)


def told(text: str, language: str) -> set[tuple[str, str]]:
    """Kinds and factuality of the acts of a text, without custody that goes on."""
    return {(act.kind, claim.factuality) for claim, act in acts(text, language) if act.kind != "detain"}
