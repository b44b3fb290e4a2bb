"""Where the words of a charge end: not inside a number, and before what only goes with the act."""

from __future__ import annotations

import pytest

from detente.reading import read

CHARGES = [
    ("ru", "Ивана Петрова обвинили по статье 282.2 УК.", ("статье 282.2 УК",)),
    ("fr", "Jean Kassi a été arrêté pour violation de l'article 500.1.", ("violation de l'article 500.1",)),
    ("en", "On Monday Ivan Petrov was charged with violating Article 282.2.", ("violating Article 282.2",)),
    ("en", "Prosecutors charged Ivan Petrov with incitement to violence, citing article 4 of the law.",
     ("incitement to violence",)),
    ("en", "Ivan Petrov was charged with fraud, theft and murder.", ("fraud", "theft and murder")),
    ("en", "Ivan Petrov was arrested for fraud and beaten in March.", ("fraud",)),
    ("en", "Ivan Petrov was arrested for robbery and later released.", ("robbery",)),
    ("ru", "Анну Петрову, приговорённую за богохульство и оправданную судом, ждут дома.", ("богохульство",)),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "charges"), CHARGES)
def test_where_the_words_of_a_charge_end(language: str, text: str, charges: tuple[str, ...]) -> None:
    told = [c.act.basis for c in read(text, language=language).claims if c.act and c.act.basis]
    assert told[:1] == [charges]
