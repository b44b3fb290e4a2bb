"""A relative clause on somebody is no remark of its subject on all before it."""

from __future__ import annotations

import pytest

from detente.model import to_builtins
from detente.reading import read


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("ru", "Турция выдала США Илью Харина, которого требовала и Россия.", []),
        ("ru", "Турция выслала Илью Харина, которого обвиняла Россия.", []),
        ("ru", "Турция выслала Илью Харина, которого называла шпионом Россия.", []),
        ("ru", "Турция выслала Илью Харина, как сообщила «Медуза».", ["Meduza"]),
        ("ru", "Турция выслала Илью Харина, сообщил министр Олег Савин.", ["Олег Савин"]),
        ("fr", "Ankara a expulsé Ilia Kharine, que réclamait la Russie.", []),
        ("fr", "Ankara a expulsé Ilia Kharine, a annoncé la Russie.", ["Russia"]),
        ("en", "Turkey expelled Ilya Kharin, whom Russia had accused.", []),
    ],
)
def test_no_remark(language: str, text: str, speakers: list[str]) -> None:
    claims = to_builtins(read(text, language=language, published="2025-11-21"))["claims"]
    quotes = [claim for claim in claims if claim["kind"] == "quote"]
    assert [quote["attribution"][0]["name"] for quote in quotes] == speakers
