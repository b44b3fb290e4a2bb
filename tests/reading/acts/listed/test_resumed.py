"""Behind a participle that tells of those before it the list of the sentence's own verb goes on."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

TOLD = [
    (
        "ru",
        "Россия освободила Антона Краля и Яна Новака, осуждённых за шпионаж, а также Алсу Курмашеву.",
        "sentence",
    ),
    ("ru", "Минск выслал Антона Краля, приговорённого к пяти годам, а также Анну Новак.", "sentence"),
    ("ru", "Помилованы Антон Краль, задержанный в 2020 году, а также журналистка Анна Новак.", "detain"),
    (
        "fr",
        "La Russie a libéré Anton Kral et Paul Sadoun, condamnés pour espionnage, ainsi qu'Alsu Kurmas.",
        "sentence",
    ),
    ("fr", "Ont été graciés Anton Kral, arrêté en 2020, ainsi que la journaliste Anna Novak.", "detain"),
    ("en", "Minsk expelled Anton Kral, sentenced to five years, as well as Anna Novak.", "sentence"),
]


@pytest.mark.parametrize(("language", "text", "before"), TOLD)
def test_who_comes_behind_is_of_the_verb_alone(language: str, text: str, before: str) -> None:
    found = {a.act.kind: [s.name for s in a.act.subjects] for a in acts(text, language)}
    (other,) = found.keys() - {before}
    assert len(found[other]) == len(found[before]) + 1
    assert set(found[before]) < set(found[other])


def test_a_participle_before_a_list_tells_of_all_of_it() -> None:
    (act,) = acts("Арестованы в понедельник Антон Краль, а также Анна Новак.", "ru")
    assert [s.name for s in act.act.subjects] == ["Антон Краль", "Анна Новак"]
