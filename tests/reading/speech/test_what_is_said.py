"""What is speech and which words it has: rulings, own findings, apostrophes before marks, what goes on."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said

NONE = [
    # A court finds; whoever writes tells of his own findings; a body decides.
    ("ru", "Московский городской суд признал арест Примерова незаконным."),
    ("ru", "Мосгорсуд признал решение законным."),
    ("en", "The court rejected the appeal of Ann Sample as unfounded."),
    ("fr", "Selon nos informations, le jeune homme a été arrêté lundi."),
    ("fr", "Le jeune homme a été arrêté lundi, selon notre décompte."),
    ("ru", "По нашим данным, его арестовали в понедельник."),
    ("en", "According to our information, the man was arrested on Monday."),
    ("fr", "Les ministres des 27 ont approuvé un nouveau régime de sanctions."),
    ("ru", "Послы одобрили новый пакет санкций."),
    # Who may only come to say it has not said it.
    ("en", "If the minister says that Ann Sample was freed, we shall believe it."),
    ("ru", "Если министр скажет, что Примерова освобождена, мы поверим."),
    # A clause behind a charge comments on it; an infinitive may be a noun's.
    ("ru", "Власти обвиняют его в краже, что, по-видимому, нелепо."),
    ("en", "They marched in the streets, calling for rights to work and education."),
]


@pytest.mark.parametrize(("code", "text"), NONE)
def test_nobody_speaks(code: str, text: str) -> None:
    assert said(text, code) == []


WORDS = [
    ("ru", "Президент Иван Примеров признал решение ошибкой.", ["решение ошибкой"]),
    ("fr", "Selon nos confrères du Courrier, le jeune homme a été arrêté lundi.",
     ["le jeune homme a été arrêté lundi"]),
    ("en", "The man was arrested on Monday, according to our correspondent.",
     ["The man was arrested on Monday"]),
    # An apostrophe before a mark.
    ("fr", "Jean Essai a déclaré qu'\"en rêver n'était pas un crime\".", ["en rêver n'était pas un crime"]),
    ("fr", "Jean Essai a déclaré qu’« en rêver n'était pas un crime ».", ["en rêver n'était pas un crime"]),
    ("fr", "Jean Essai a dit qu'il s'agit d'\"une farce\" et d'\"un crime\".",
     ["il s'agit d'\"une farce\" et d'\"un crime\""]),
    ("en", "If the judge says that Ann Sample fled, her family denies it.", ["Ann Sample fled"]),
    ("ru", "Прокуратура обвинила его в том, что он поджёг склад.", ["он поджёг склад"]),
    # What is denied to have been said was not said.
    ("fr", "Karl Essai s'est défendu d'avoir appelé à l'indépendance de la région.",
     ["avoir appelé à l'indépendance de la région"]),
    ("en", "Ann Sample denied having called for a revolt.", ["having called for a revolt"]),
    # What is asked begins behind its preposition, a reason is said too.
    ("en", "The union called for another trial due to begin this year to be scrapped.",
     ["another trial due to begin this year to be scrapped"]),
    ("en", "Amnesty International called for Ann Sample to be freed.", ["Ann Sample to be freed"]),
    ("ru", "В полиции пояснили, что рыбака задержали по статье «Кража», потому что он «унёс лодку».",
     ["рыбака задержали по статье «Кража», потому что он «унёс лодку»"]),
    ("ru", "Министр пояснил, что рыбака задержали, потому что он молчал.",
     ["рыбака задержали, потому что он молчал"]),
    # What was left untold is no word of it, nor what is called so where it stands in front.
    ("ru", "Олег Примеров сообщил, что «в дом ломятся», подробностей не привёл.", ["в дом ломятся"]),
    ("ru", "Иван Примеров сообщил, что идёт обыск, имён задержанных он не назвал.", ["идёт обыск"]),
    ("ru", "Такое «освобождение под условием» адвокаты называют инструментом давления.",
     ["инструментом давления"]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "words"), WORDS)
def test_words_are_those_that_somebody_speaks(code: str, text: str, words: list[str]) -> None:
    assert [told for _, told, _ in said(text, code)] == words
