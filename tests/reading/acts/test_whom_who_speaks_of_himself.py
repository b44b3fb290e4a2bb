"""Who says that *he* was freed means himself, unless something was done to somebody named before."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

TOLD = [
    ("en", "Ivan Petrov spoke in Torvel. Jan Kral said that he was freed on May 12.", ["Jan Kral"]),
    ("en", "Anton Petrov is in Torvel. Jan Kral told Reuters that he was freed on May 12.", ["Jan Kral"]),
    ("en", "Ivan Petrov came home. The minister Jan Kral said that he was freed.", ["Ivan Petrov"]),
    ("en", "Ivan Petrov came home. His brother Jan Kral said that he was freed.", ["Ivan Petrov"]),
    ("en", "Ivan Petrov came home. His lawyer, Jan Kral, said that he was freed.", ["Ivan Petrov"]),
    ("en", "Ivan Petrov was jailed in May. A neighbour, Jan Kral, said that he was freed.", ["Ivan Petrov"]),
    ("fr", "Ivan Petrov était à Torvel. Anton Kral a affirmé qu'il avait été libéré.", ["Anton Kral"]),
    ("fr", "Ivan Petrov est rentré. Le ministre Anton Kral a dit qu'il avait été libéré.", ["Ivan Petrov"]),
    ("ru", "Иван Петров был в Минске. Антон Краль рассказал, что его освободили.", ["Антон Краль"]),
]


@pytest.mark.parametrize(("language", "text", "names"), TOLD)
def test_the_speaker_is_whom_it_is_about(language: str, text: str, names: list[str]) -> None:
    freed = [act for _, act in acts(text, language) if act.kind == "release"]
    assert [subject.name for subject in freed[-1].subjects] == names


OWN = [
    ("fr", "Ivan Petrov est mort en prison. Anton Kral a annoncé lui-même sa libération.", "Anton Kral"),
    ("fr", "Ivan Petrov est mort en prison. Anton Kral a annoncé lui même sa libération.", "Anton Kral"),
    ("fr", "L'opposante Anna Kral a annoncé elle-même sa libération à la presse.", "Anna Kral"),
    ("en", "Ivan Petrov died in prison. Anton Kral himself announced his release.", "Anton Kral"),
]


@pytest.mark.parametrize(("language", "text", "name"), OWN)
def test_who_stresses_himself_tells_of_his_own_release(language: str, text: str, name: str) -> None:
    told = [(c.factuality, [s.name for s in act.subjects]) for c, act in acts(text, language, "release")]
    assert told == [("asserted", [name])]
