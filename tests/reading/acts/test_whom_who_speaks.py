"""Who tells in a quotation what was done to himself, and who is only named there."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

OF_HIMSELF = [
    ("en", '"They let me out on Tuesday, and my friend Ivan is still in there," said Anton Kral, a dentist.'),
    ("en", '"They released me in May, but Ivan Moroz is still in jail," Anton Kral said.'),
    ("en", '"I was arrested in May," Anton Kral told reporters.'),
    ("en", 'Asked about Ivan Moroz, Anton Kral said: "I was arrested for it."'),
    ("en", '"They arrested me on Monday, and my wife Olga fled," said Anton Kral.'),
    ("fr", "« Ils m'ont relâché mardi, et mon ami Ivan Morel est encore là-bas », dit Anton Kral."),
    ("ru", "«Меня отпустили во вторник, а мой друг Иван Морозов всё ещё там», — рассказал Антон Краль."),
]


@pytest.mark.parametrize(("language", "text"), OF_HIMSELF)
def test_who_speaks_of_himself_is_meant(language: str, text: str) -> None:
    (told,) = [a.act for a in acts(text, language)]
    assert [s.name for s in told.subjects] in (["Anton Kral"], ["Антон Краль"])


NOBODY_KNOWN = [
    ("en", '"They arrested me," said the brother of Anton Kral.'),
    ("en", '"They arrested me," said Anton Kral\'s brother.'),
    ("en", '"They arrested me," his lawyer quoted Anton Kral as saying.'),
    ("en", "“He told me: ‘I was arrested in May’,” said Anton Kral."),
    ("en", '"I was arrested in May," said a man who gave his name as Anton.'),
    ("en", '"We were freed on Monday," said Anton Kral.'),
    ("fr", "« J'ai été libéré lundi », raconte le frère d'Anton Kral."),
    ("ru", "«Меня отпустили во вторник», — рассказал брат Антона Краля."),
    ("ru", "«Меня задержали», — написал Антону Кралю его друг."),
]


@pytest.mark.parametrize(("language", "text"), NOBODY_KNOWN)
def test_nobody_else_is_taken_for_who_speaks(language: str, text: str) -> None:
    assert all(not a.act.subjects for a in acts(text, language))


def test_who_is_joined_to_him_is_meant_too() -> None:
    (told,) = acts('"They freed me and my friend Ivan on Monday," said Anton Kral.', "en")
    assert "Ivan" in [s.name for s in told.act.subjects]
