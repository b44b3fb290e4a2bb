"""Did it happen?"""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

CASES = [
    ("fr", "L'UE espère que la levée des sanctions ouvrira la voie.", "possible"),
    ("fr", "Washington pourrait lever les sanctions contre Belavia.", "possible"),
    ("fr", "Les autorités ont tenté d'expulser Anna Petrova.", "attempted"),
    ("fr", "Anna Petrova n'a pas été libérée.", "denied"),
    ("fr", "Le ministre a nié avoir libéré Anna Petrova.", "denied"),
    ("fr", "Le gouvernement prévoit la libération de 20 détenus.", "planned"),
    ("fr", "Minsk s'était engagé à libérer 100 prisonniers.", "planned"),
    ("fr", "Alexandre Loukachenko va libérer des opposants.", "announced"),
    ("fr", "Les États-Unis ont annoncé la levée des sanctions sur la potasse.", "announced"),
    ("fr", "Anna Petrova aurait été libérée.", "possible"),
    ("fr", "Coale a dit que Washington lèverait les sanctions.", "announced"),
    ("fr", "Viasna demande la libération de tous les prisonniers politiques.", "possible"),
    ("fr", "Aucune sanction contre Belavia n'a été levée.", "denied"),
    ("fr", "Minsk a libéré dix opposants après la levée des sanctions.", "asserted"),
    ("fr", "Va-t-on libérer Anna Petrova ?", "possible"),
    ("en", "They attempted to expel Anna Petrova.", "attempted"),
    ("en", "Anna Petrova was not released.", "denied"),
    ("en", "The government could release Anna Petrova.", "possible"),
    ("en", "If Anna Petrova is freed, talks will start.", "possible"),
    ("en", "The United States said it was lifting sanctions on potash.", "announced"),
    ("en", "Coale said Washington would lift sanctions on potash.", "announced"),
    ("en", "The US agreed to lift sanctions on potash.", "planned"),
    ("en", "They urged the release of all political prisoners.", "possible"),
    ("en", "Police announced the arrest of Anna Petrova.", "asserted"),
    ("en", "Rights groups said Anna Petrova had been freed.", "asserted"),
    ("ru", "Анна Петрова не была освобождена.", "denied"),
    ("ru", "Анну Петрову пытались выдворить.", "attempted"),
    ("ru", "США пообещали снять санкции с калийной отрасли.", "planned"),
    ("ru", "Если Анну Петрову освободят, переговоры начнутся.", "possible"),
    ("ru", "Коул объявил, что США снимают санкции с калийной отрасли.", "announced"),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_factuality(language: str, text: str, expected: str) -> None:
    assert [found.factuality for found in acts(text, language)][:1] == [expected]
