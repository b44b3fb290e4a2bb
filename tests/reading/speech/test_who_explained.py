"""What follows a source and only says who it is, and which sentence one that ascribes ascribes."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said

EXPLAINED = [
    ("ru", "По словам адвоката, Ивана Примерова, подзащитного избили.", "подзащитного избили"),
    ("ru", "По словам жены заключённого, Нергиз Примеровой, её мужа задержали 30 мая.",
     "её мужа задержали 30 мая"),
    ("ru", "По данным главы союза, Петра Примерова, задержаны 20 человек.", "задержаны 20 человек"),
    ("ru", "Как пишет издание, основанное выходцами из Северной Кореи, были казнены четыре дипломата.",
     "были казнены четыре дипломата"),
    ("ru", "Как сообщает агентство, связанное с правительством, министр ушёл в отставку.",
     "министр ушёл в отставку"),
    # What follows is of the sentence, and says nothing of its source.
    ("ru", "По данным следствия, Примеров, бывший судья, брал взятки.",
     "Примеров, бывший судья, брал взятки"),
    ("ru", "По словам полицейских, Ивана Примерова, отбывшего срок, задержали вновь.",
     "Ивана Примерова, отбывшего срок, задержали вновь"),
    ("ru", "Как сообщает министерство, задержанные вернутся домой.", "задержанные вернутся домой"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "words"), EXPLAINED)
def test_who_a_source_is_is_no_word_of_its_own(code: str, text: str, words: str) -> None:
    assert [told for _, told, _ in said(text, code)] == [words]


ASCRIBED = [
    ("Суд освободил двоих. Как сообщает БелТА, об этом заявил министр.", ["Суд освободил двоих"]),
    ("США снимут санкции. Как передаёт «Заря», об этом сообщило радио со ссылкой на источники.",
     ["США снимут санкции"]),
    ("Суд казнил двоих.\n\nСуд наказывает участников протестов\n\nОб этом сообщает «Вясна».", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), ASCRIBED)
def test_what_is_ascribed_is_the_sentence_before(text: str, words: list[str]) -> None:
    assert [told for _, told, _ in said(text, "ru")] == words
