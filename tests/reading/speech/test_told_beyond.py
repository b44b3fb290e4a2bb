"""What a narrator says past a comma: who denies it, how others took it, and more of whom one demands."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said

BEYOND = [
    ("en", "The mayor said the papers would close, interpreted by many as a threat.",
     "the papers would close"),
    ("fr", "Le maire a dit qu'il partirait, ce que beaucoup ont interprété comme une menace.",
     "il partirait"),
    ("ru", "Мэр сказал, что дни газет сочтены, что многие восприняли как угрозу.", "дни газет сочтены"),
    ("en", "Rebels threatened to kill Karl Kral, who as president allied Lima with Oslo.", "kill Karl Kral"),
    ("en", "He called for demonstrations against the relay, which passed through Lima in 2007.",
     "demonstrations against the relay"),
    ("fr", "Le ministre a appelé à la libération de Jean Essai, qui avait été emprisonné en 2010.",
     "la libération de Jean Essai"),
    ("ru", "Министр призвал освободить Ивана Примерова, который был осуждён в 2010 году.",
     "освободить Ивана Примерова"),
    ("ru", "Министр призвал освободить людей, которые были осуждены в 2010 году.",
     "освободить людей, которые были осуждены в 2010 году"),
    ("en", "According to the investigation, he came to the rally, Karl denied it.", "he came to the rally"),
    ("ru", "По версии следствия, он пришёл на акцию, Акел это отрицает.", "он пришёл на акцию"),
    ("en", "The lawyer said that Karl Kral, who denies it, is ill.", "Karl Kral, who denies it, is ill"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "words"), BEYOND)
def test_is_none_of_the_words(code: str, text: str, words: str) -> None:
    assert [w for _, w, _ in said(text, code)] == [words]
