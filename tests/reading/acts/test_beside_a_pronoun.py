"""A pronoun takes up that of the sentence before, and not who only says there of whom somebody is."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

FREED = {
    "ru": "Иван Петров вышел на свободу. ",
    "fr": "Ivan Petrov est sorti de prison. ",
    "en": "Ivan Petrov walked free. ",
}
BESIDE = [
    ("ru", "Он перечислил деньги подруге экс-президента Пак Кын Хе. Суд признал его виновным в краже.",
     "Иван Петров"),
    ("ru", "Он перечислил деньги подруге министра Антона Краля. Суд признал его виновным в краже.",
     "Иван Петров"),
    ("ru", "Он перечислил деньги фондам, возглавляемым Яном Новаком, другом министра Антона Краля. Суд "
           "признал его виновным в краже.",
     "Иван Петров"),
    ("fr", "Il avait versé de l'argent à un fonds dirigé par une amie de l'ancien président Anton Kral. La "
           "justice l'a reconnu coupable de vol.",
     "Ivan Petrov"),
    ("en", "He sent money to a friend of the president, Anton Kral. A court found him guilty of theft.",
     "Ivan Petrov"),
    ("en", "He had met Anton Kral. He was arrested on Friday.", "Anton Kral"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name"), BESIDE)
def test_beside_a_pronoun(language: str, text: str, name: str) -> None:
    last = acts(FREED[language] + text, language)[-1]
    assert [subject.name for subject in last.act.subjects] == [name]
