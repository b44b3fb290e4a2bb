"""Headlines with a capital on every word are read as sentences, and claims keep their words as printed."""

from __future__ import annotations

import pytest

import detente
from detente.reading.headlines import in_sentence_case
from detente.reading.language import load

BODY = (
    "\n\nA court in Minsk has sentenced the blogger Anton Kral to ten years. The spokesperson of the mission "
    "said that Kral had been given no chance to leave. "
    + "Nothing more was known on Friday about the hearing. "
    * 6
)
"""A story under a headline."""


@pytest.mark.parametrize(
    ("headline", "as_sentence"),
    [
        ("Court in Minsk Sentences Blogger Anton Kral", "Court in Minsk sentences blogger Anton Kral"),
        ("UN Mission Spokesperson Leaves Minsk Again", "UN mission spokesperson leaves Minsk again"),
        ("Court in Minsk sentences Anton Kral", "Court in Minsk sentences Anton Kral"),
        ("COURT IN MINSK SENTENCES KRAL", "COURT IN MINSK SENTENCES KRAL"),
        ("Anton Kral Was Given Ten Years in Minsk.", "Anton Kral Was Given Ten Years in Minsk."),
    ],
)
def test_a_headline_is_put_as_a_sentence_has_it(headline: str, as_sentence: str) -> None:
    text = in_sentence_case(headline + BODY, load("en"))
    assert text == as_sentence + BODY


def test_a_roll_of_names_further_down_stays() -> None:
    text = "Who is held in Minsk\n\nThese were taken on Friday:\n\nAnton Petrovich Kral Younger\n"
    assert in_sentence_case(text, load("en")) == text


def test_other_languages_have_no_such_headlines() -> None:
    text = "Anton Kral Condamné Dix Ans Prison Minsk"
    assert in_sentence_case(text, load("fr")) == text


@pytest.mark.parametrize(
    ("headline", "kind", "authority"),
    [
        ("Belarus Frees 52 Prisoners After Talks", "release", "by"),
        ("Russia Expels Two German Diplomats Over Spying", "expel", "ru"),
        ("Turkey Arrests Istanbul Mayor Ekrem Imamoglu", "detain", "tr"),
        ("Mali Gives UN Spokesperson 72 Hours to Leave Country", "expel", "ml"),
        ("US Lifts Sanctions on Belarusian Airline Belavia", "lift", "us"),
    ],
)
def test_what_a_headline_tells(headline: str, kind: str, authority: str) -> None:
    acts = [c for c in detente.read(headline, language="en").claims if c.act]
    assert [(c.act.kind, c.act.authority) for c in acts if c.act] == [(kind, authority)]
    assert all(c.text in headline for c in acts)
