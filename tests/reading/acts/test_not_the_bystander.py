"""Who stands beside those an act is done to: who meets the freed, whose successor she is, a state that only
reacts."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts
from tests.reading.acts.test_not_theirs import authorities

NAMED = [
    # A participle that stands for people, and whoever meets them.
    ("Антон Краль встретил вышедших на свободу.", []),
    ("Семьи вышедших из тюрьмы благодарят Антона Краля.", []),
    ("Антон Краль, вышедший на свободу в мае, выступил.", ["Антон Краль"]),
    ("Президент поздравил вышедшего на свободу Антона Краля.", ["Антон Краль"]),
    # Whose she is.
    ("Заместительница Антона Краля арестована в мае.", []),
    ("Преемница Анны Новак арестована в мае.", []),
    ("Переводчицу Антона Краля арестовали.", []),
    ("Преемница Антона Краля освобождена из-под стражи.", []),
    ("Полиция задержала судью Антона Краля.", ["Антон Краль"]),
    ("Освободили журналистку Антонину Краль.", ["Антонина Краль"]),
    ("Освободили коллегу Антона Краля.", ["Антон Краль"]),
    # Of which of two nouns a participle in its case is said.
    ("Компания «Альфа» подала в суд на фирму «Бета», попавшую под санкции США.", ["Бета"]),
    ("Компания «Бета», попавшая под санкции США, обанкротилась.", ["Бета"]),
]

REACTING = [
    ("ru", "После того как Анну Новак арестовали в Минске, Польша отозвала посла.", "detain", None),
    ("ru", "После того как Анну Новак арестовали, Польша отозвала посла.", "detain", None),
    ("ru", "Польша отозвала посла, после того как арестовала Анну Новак.", "detain", "pl"),
    ("en", "After Anna Novak was arrested, Poland recalled its ambassador.", "detain", None),
    ("en", "Poland arrested Anna Novak and recalled its ambassador.", "detain", "pl"),
    ("fr", "Après l'arrestation d'Anna Novak, la Pologne a rappelé son ambassadeur.", "detain", None),
    ("fr", "La Pologne a arrêté Anna Novak et rappelé son ambassadeur.", "detain", "pl"),
    ("ru", "Швейцария осудила помилование 12 заключённых.", "pardon", None),
    ("en", "Switzerland condemned the pardon of 12 prisoners.", "pardon", None),
    ("fr", "La Suisse a condamné la grâce de 12 prisonniers.", "pardon", None),
    ("ru", "Вышедшие на свободу политзаключённые поблагодарили Литву.", "release", None),
    ("en", "Political prisoners who were freed thanked Lithuania.", "release", None),
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_who_is_named_beside_those_it_is_done_to(text: str, names: list[str]) -> None:
    found = acts(text, "ru")
    assert found
    assert [s.name for f in found for s in f.act.subjects] == names


@pytest.mark.parametrize(("language", "text", "kind", "state"), REACTING)
def test_a_state_that_reacts_did_nothing(language: str, text: str, kind: str, state: str | None) -> None:
    assert authorities(text, language, kind) == {state}


def test_who_condemns_an_act_sentences_nobody() -> None:
    found = acts("Швейцария осудила освобождение двух боевиков.", "ru")
    assert {f.act.kind for f in found} == {"release"}
