"""Where an act is done by the name of a town behind the noun for it: in the city of X, in the capital, X."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

TOLD = [
    ("en", "Peter Kolar was arrested in the northwestern town of Lipova on Monday.", "Lipova"),
    ("en", "Peter Kolar was arrested in Cameroon's capital, Yaounde, on Monday.", "Yaounde"),
    ("en", "Peter Kolar was sentenced in the city of Gomel to three years.", "Gomel"),
    ("fr", "Jean Kral a été arrêté lundi dans la ville turque d'Adana.", "Adana"),
    ("fr", "Jean Kral a été arrêté lundi dans le village de Lipova.", "Lipova"),
    ("ru", "Иван Крал был арестован в понедельник в турецком городе Адана.", "Адана"),
    ("ru", "Иван Крал был арестован в селе Липово.", "Липово"),
    # Nor is it a state whose capital it is, nor where somebody is from, or leads, or something else was.
    ("en", "Peter Kolar was arrested in the capital of Cameroon on Monday.", None),
    ("en", "The mayor of the city of Gomel was arrested on Monday.", None),
    ("en", "Peter Kolar, a lawyer from the city of Gomel, was arrested on Monday.", None),
    ("en", "Peter Kolar was arrested after protests in the city of Gomel.", None),
    ("en", "Peter Kolar was arrested in the office of Gomel.", None),
    ("fr", "Le maire de la ville de Gomel a été arrêté lundi.", None),
    ("ru", "Мэр города Гомель Иван Крал был арестован в понедельник.", None),
]


@pytest.mark.parametrize(("language", "text", "where"), TOLD)
def test_the_name_of_a_town_is_where_an_act_is_done(language: str, text: str, where: str | None) -> None:
    assert [a.act.where for a in acts(text, language)] == [where]
