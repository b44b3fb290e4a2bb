"""A day of which an intention is told, or a clause right behind it as of what is coming, is to come."""

from __future__ import annotations

import pytest

from detente.reading.dates import find
from detente.when import When

AHEAD = [
    ("fr", "C'est la farce des législatives du 6 décembre, que l'opposition compte boycotter."),
    ("fr", "L'opposition entend boycotter le scrutin du 6 décembre."),
    ("fr", "Il a annoncé son intention de boycotter les législatives du 6 décembre."),
    ("fr", "L'opposition refuse de participer aux législatives du 6 décembre."),
    ("en", "The election of December 6, which the opposition vows to boycott, is a farce."),
    ("ru", "Оппозиция отказывается участвовать в выборах 6 декабря."),
    ("ru", "Выборы 6 декабря, которые оппозиция собирается бойкотировать, — фарс."),
]
OVER = [
    ("fr", "L'opposition a boycotté les législatives du 6 décembre."),
    ("fr", "Elle a été arrêtée le 6 décembre, ce que le juge compte expliquer."),
    ("en", "The opposition boycotted the election of December 6, which it plans to contest."),
]


@pytest.mark.parametrize(("language", "text"), AHEAD)
def test_what_is_intended_is_to_come(language: str, text: str) -> None:
    (mention,) = find(text, When("2020-09-01"), language)
    assert mention.when == "2020-12-06"


@pytest.mark.parametrize(("language", "text"), OVER)
def test_what_was_done_is_over(language: str, text: str) -> None:
    (mention,) = find(text, When("2020-09-01"), language)
    assert mention.when == "2019-12-06"
