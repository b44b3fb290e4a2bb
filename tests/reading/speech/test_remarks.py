"""Remarks on who speaks that parsers lose: an aside in the verb, a noun made of a participle, a verb last."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("code", "text", "words", "name"),
    [
        ("fr", "La Commission européenne a, elle, salué « une avancée historique ».",
         "une avancée historique", "Commission européenne"),
        ("fr", "Le préfet a, de son côté, démenti toute négociation.", "toute négociation", "Le préfet"),
        ("fr", "« Cela ne se fera pas », s'est esclaffé Karl Essai.", "Cela ne se fera pas", "Karl Essai"),
        ("fr", "« Qui élève la voix est puni », explique ce quadragénaire au visage émacié.",
         "Qui élève la voix est puni", "ce quadragénaire"),
        ("fr", "Interrogée, Anna Morel a botté en touche : « La justice suit son cours. »",
         "La justice suit son cours.", "Anna Morel"),
        ("en", '"They want something," the group\'s director, Choi Sung-min, predicts.',
         "They want something", "Choi Sung-min"),
        ("ru", "«Я ответил, что ни за сколько», — усмехается Иван Пробный.", "Я ответил, что ни за сколько",
         "Иван Пробный"),
        ("ru", "«Это не повторится», — уверена Анна Примерова.", "Это не повторится", "Анна Примерова"),
        ("ru", "«Мы против», — убеждён адвокат Иван Пробный.", "Мы против", "Иван Пробный"),
    ],
)  # fmt: skip
def test_a_remark_is_found(code: str, text: str, words: str, name: str) -> None:
    told = [(w, chain[0][0]) for _, w, chain in said(text, code)]
    assert (words, name) in told


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", "« Je ne pardonne pas, lâche l'ancien détenu en se levant. Mais je ne vais pas haïr. »",
         "l'ancien détenu"),
        ("ru", "«Это, — развёл руками Иван Пробный, — не повторится».", "Иван Пробный"),
    ],
)  # fmt: skip
def test_a_remark_parts_a_quotation(code: str, text: str, name: str) -> None:
    assert [chain[0][0] for _, _, chain in said(text, code)] == [name, name]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "« Il lâche l'affaire, on le sait. Mais je ne vais pas haïr. »"),
        ("en", '"They want something," the paper reports.'),
    ],
)
def test_no_thing_speaks(code: str, text: str) -> None:
    assert len(said(text, code)) <= 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("— Мы вернулись домой, — сказал Иван Пробный. — Все целы.", ["Мы вернулись домой", "Все целы."]),
        ("- Кто вас задержал? - спросил Иван Пробный.", ["Кто вас задержал?"]),
        ("– Суд отказал. Мы обжалуем это, – сказал Иван Пробный.", ["Суд отказал. Мы обжалуем это"]),
    ],
)
def test_a_dash_that_opens_a_paragraph_opens_speech(text: str, words: list[str]) -> None:
    assert [(mode, told) for mode, told, _ in said(text, "ru")] == [("direct", told) for told in words]


@pytest.mark.parametrize(
    ("code", "text", "words", "names"),
    [
        ("en", 'Novak said, "We are free," and described the talks as long.', "We are free", ["Novak"]),
        ("en", 'Novak, quoted by the agency Belta, said: "We are free," and called the talks "very useful".',
         "We are free", ["Novak", "Belta"]),
        ("fr", "Novak a déclaré : « Nous sommes libres », et a qualifié les discussions de « productives ».",
         "Nous sommes libres", ["Novak"]),
    ],
)  # fmt: skip
def test_a_verb_joined_to_the_one_before_the_marks_has_its_subject(
    code: str, text: str, words: str, names: list[str]
) -> None:
    assert names in [[name for name, _, _ in chain] for _, w, chain in said(text, code) if w == words]
