"""Who will be among those freed, or the first of them, is not free yet."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

TO_BE = [
    ("en", "Among those freed will be Ivan Kral and Anna Novak."),
    ("en", "Ivan Kral is expected to be among those freed."),
    ("en", "Ivan Kral is due to be one of those freed."),
    ("en", "Ivan Kral was supposed to be among those deported."),
    ("en", "The lawyer Anna Novak is likely to be among the first to be freed."),
    ("en", "The lawyer Anna Novak will be one of those freed."),
    ("en", "Ivan Kral is set to be among the prisoners released."),
    ("en", "Ivan Kral could be the first man to be freed."),
    ("en", "Ivan Kral will be the third man freed."),
    ("en", "The first to be freed will be Ivan Kral."),
    ("en", "Those to be freed include Ivan Kral."),
    ("en", "The list of those to be freed includes Ivan Kral."),
    ("fr", "Parmi les libérés il y aura Ivan Kral et Anna Novak."),
    ("fr", "Ivan Kral sera parmi les libérés."),
    ("ru", "Среди освобождённых будут Иван Краль и Анна Новак."),
    ("ru", "Среди освобождённых окажется Иван Краль."),
    ("ru", "США надеются, что среди освобождённых окажется Иван Краль."),
    ("ru", "Лима рассчитывает, что среди освобождённых будут Иван Краль и Анна Новак."),
    ("ru", "Иван Краль окажется в числе освобождённых."),
    ("ru", "Среди помилованных окажется Иван Краль."),
    ("ru", "Иван Краль войдёт в число обмененных."),
    ("ru", "Ивана Краля включат в число задержанных."),
    ("ru", "В числе осуждённых будет Иван Краль."),
    ("ru", "Иван Краль должен оказаться среди высланных."),
    ("ru", "Среди освобождённых должен быть Иван Краль."),
    ("ru", "По данным агентства, среди помилованных должен оказаться Иван Краль."),
]
BEEN = [
    ("en", "Among those freed was Ivan Kral."),
    ("en", "Those freed include Ivan Kral."),
    ("en", "Ivan Kral turned out to be among those freed."),
    ("en", "The first to be freed was Ivan Kral."),
    ("en", "Ivan Kral was one of the first to be freed."),
    ("fr", "Ivan Kral est parmi les libérés."),
    ("ru", "Среди освобождённых был Иван Краль."),
    ("ru", "Среди освобождённых — Иван Краль."),
    ("ru", "Иван Краль вошёл в число освобождённых."),
    ("ru", "В числе помилованных оказался Иван Краль."),
]


@pytest.mark.parametrize(("language", "text"), TO_BE)
def test_who_will_be_among_those_freed_is_not_free(language: str, text: str) -> None:
    (told,) = acts(text, language)
    assert told.factuality in ("announced", "planned", "possible")


@pytest.mark.parametrize(("language", "text"), BEEN)
def test_who_was_among_those_freed_is_free(language: str, text: str) -> None:
    (told,) = acts(text, language)
    assert told.factuality == "asserted"
