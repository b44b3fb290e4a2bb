"""English headings, which leave the auxiliary of a passive out: *US reporter jailed in Peru*."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

HEADINGS = [
    ("US journalist Anna Sample sentenced to sixteen years in Russia", "sentence", ["Anna Sample"], "ru"),
    ("French researcher Paul Sample jailed in Iran for spying", "detain", ["Paul Sample"], "ir"),
    ("American teacher Paul Sample released from Russian prison", "release", ["Paul Sample"], "ru"),
    ("Russian journalist Anna Sample arrested in Minsk", "detain", ["Anna Sample"], "by"),
    ("Anton Kral arrested in Minsk, his lawyer says", "detain", ["Anton Kral"], "by"),
    ("- Anna Sample: U.S. journalist sentenced to two years.", "sentence", ["Anna Sample"], None),
    ("- Anton Kral: wife sentenced to two years.", "sentence", [], None),
    # With somebody behind it, the verb tells what its subject does.
    ("Police arrested on Monday the reporter Anna Sample.", "detain", ["Anna Sample"], None),
    ("President Ivan Morel pardoned on Monday Anton Kral.", "pardon", ["Anton Kral"], None),
    (
        "Two police officers arrested without a warrant the reporter Anton Kral.",
        "detain",
        ["Anton Kral"],
        None,
    ),
    ("US sentenced Anna Sample to ten years.", "sentence", ["Anna Sample"], "us"),
    ("Anton Kral, whom Russia freed in May, is at home.", "release", ["Anton Kral"], "ru"),
]


@pytest.mark.parametrize(("text", "kind", "names", "authority"), HEADINGS)
def test_what_is_done_to_whom_a_heading_names(
    text: str, kind: str, names: list[str], authority: str | None
) -> None:
    (found,) = (f.act for f in acts(text, "en") if f.act.kind == kind)
    assert ([s.name for s in found.subjects], found.authority) == (names, authority)


def test_a_dateline_of_several_places_does_nothing() -> None:
    (found,) = acts("CHINA / PERU – The United States set free ten men on Monday.", "en")
    assert found.act.authority == "us"


def test_whom_a_heading_of_an_exchange_asks_for_is_free() -> None:
    text = "Состоялся обмен заключёнными.\n\nКого Запад передал России: Ивана Ветрова, Олега Морозова."
    assert {f.act.kind for f in acts(text, "ru")} == {"release"}
