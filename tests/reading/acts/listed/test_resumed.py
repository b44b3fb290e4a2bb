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


OF_SEVERAL = [
    ("ru", "Освобождены Антон Краль, а также активисты «Светоча», задержанные в мае.", "detain", []),
    ("ru", "Освобождены Антон Краль и пятеро журналистов, которых арестовали в мае.", "detain", []),
    ("ru", "Минск освободил двух моряков, осуждённых в мае, и группу врачей, среди которых Ян Верба.",
     "sentence", []),
    ("ru", "Минск освободил двух журналистов, осуждённых в мае, Антона Краля и Яна Новака.", "sentence",
     ["Антон Краль", "Ян Новак"]),
    ("ru", "Антон Краль и двое врачей арестованы в мае.", "detain", ["Антон Краль"]),
    ("en", "Minsk freed Anton Kral and Jan Verba and 24 sailors detained in May.", "detain", []),
    ("en", "Minsk freed two men jailed in May and a group of doctors, among them Jan Verba.", "detain", []),
    ("en", "Minsk freed two men jailed in May, Anton Kral and Jan Verba.", "detain",
     ["Anton Kral", "Jan Verba"]),
    ("fr", "Minsk a libéré Anton Kral et cinq journalistes qui avaient été arrêtés en mai.", "detain", []),
    ("fr", "Minsk a libéré deux marins arrêtés en mai et un groupe de juges, parmi lesquels Jan Verba.",
     "detain", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "named"), OF_SEVERAL)
def test_what_is_told_of_several_is_told_of_nobody_whom_and_joins_to_them(
    language: str, text: str, kind: str, named: list[str]
) -> None:
    (act,) = (a.act for a in acts(text, language) if a.act.kind == kind)
    assert [s.name for s in act.subjects] == named
    assert act.group is not None
