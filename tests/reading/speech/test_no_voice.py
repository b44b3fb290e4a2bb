"""Headings, datelines and anaphors around what somebody says, of which none is a word or a voice of it."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Cuba urged to immediately release two fishermen"),
        ("en", "Turkey told to free two fishermen"),
        ("en", "Turkey called on to free Jan Model"),
        ("fr", "Cuba exhorté à libérer tous les pêcheurs"),
        ("en", "The minister announced the move on May 16, the second anniversary of the strike."),
        ("en", "The minister announced the decision on Monday in Geneva."),
        ("en", "The minister announced the move."),
        ("fr", "Elle a toujours refusé d'avouer le crime de « propagande » dont on l'accusait."),
        (
            "en",
            "He had been active in the movement since its inception in 2019, which called for an overhaul of "
            'the system in place since 1962. He faced charges for "insulting the president."',
        ),
    ],
)
def test_whoever_is_urged_and_what_is_only_named_again_are_no_speech(code: str, text: str) -> None:
    assert said(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "The union urged Cuba to free them.", "free them"),
        ("en", "Ann Sample has called on Turkey to free them.", "free them"),
        ("fr", "Le maire a appelé à libérer les pêcheurs.", "libérer les pêcheurs"),
        ("en", "The minister announced the decision to free them.", "the decision to free them"),
        ("en", "Minsk: Ten men were freed on Sunday, the rights group Viasna said.",
         "Ten men were freed on Sunday"),
        ("fr", "Minsk : Dix hommes ont été libérés, a annoncé Karl Essai.", "Dix hommes ont été libérés"),
        ("ru", "Минск: Десять человек вышли на свободу, сообщил Иван Примеров.",
         "Десять человек вышли на свободу"),
        ("en", "The embassy received a list of men declared persona non grata, the minister said, in what "
         "Russian media said was a response.",
         "The embassy received a list of men declared persona non grata"),
        ("fr", "Dix hommes sont libres, a-t-on appris jeudi de sources sûres.", "Dix hommes sont libres"),
        ("fr", "Dix hommes sont libres, apprend-on de source judiciaire.", "Dix hommes sont libres"),
    ],
)  # fmt: skip
def test_words_are_whole_and_hold_no_frame(code: str, text: str, words: str) -> None:
    assert words in [told for _, told, _ in said(text, code)]
    assert all(told in text and words in told for _, told, _ in said(text, code))


@pytest.mark.parametrize(
    ("code", "text", "pronoun"),
    [
        ("en", "“The ruling is unfair. She told the court that she was ill,” Ann Sample said.", "She"),
        ("en", "Karl Sample spoke to us. “The ruling is unfair. He said that he was ill,” Karl Sample said.",
         "He"),
        ("fr", "« Elle a affirmé au juge qu'elle était malade. C'est injuste », a dit Anne Essai.", "Elle"),
    ],
)  # fmt: skip
def test_whoever_is_quoted_is_nobody_else_in_his_own_words(code: str, text: str, pronoun: str) -> None:
    chains = [chain for mode, _, chain in said(text, code) if mode == "indirect"]
    assert [chain[0][1] for chain in chains] == [pronoun]
    assert all(len(chain) == len({name for name, _, _ in chain}) == 2 for chain in chains)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The city was calm. “We shall never give up, whatever may come of it.”"),
        ("fr", "La ville était calme. « Nous ne céderons jamais, quoi qu'il arrive. »"),
        ("ru", "В городе было тихо. «Мы никогда не уступим, что бы ни случилось.»"),
    ],
)
def test_words_that_nobody_is_said_to_speak_are_no_claim(code: str, text: str) -> None:
    assert said(text, code) == []
