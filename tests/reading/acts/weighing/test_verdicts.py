"""What the models add to the rules; each sentence is read with them and by the rules alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.reading.acts import finder
from detente.reading.acts.found import FoundAct
from detente.reading.acts.weighing import Verdicts
from tests.reading.acts.reader import acts

Read = Callable[[str, str], list[FoundAct]]


@pytest.fixture
def by_rules(monkeypatch: pytest.MonkeyPatch) -> Read:
    """Reads a text without verdicts."""

    def read(text: str, language: str) -> list[FoundAct]:
        with monkeypatch.context() as patched:
            patched.setattr(finder, "weigh", lambda *_: Verdicts())
            return acts(text, language)

    return read


@pytest.mark.parametrize(
    ("language", "text", "kind", "whom"),
    [
        ("en", "Ivan Morel has received bail from the High Court in two cases.", "release", "Ivan Morel"),
        ("en", "A royal pardon on Wednesday saw Anton Kral walk out of Evin.", "pardon", "Anton Kral"),
        ("fr", "Trois journalistes étaient encore en garde à vue jeudi.", "detain", 3),
    ],
)
def test_what_rules_left_out_is_told(
    language: str, text: str, kind: str, whom: str | int, by_rules: Read
) -> None:
    found = [act.act for act in acts(text, language) if act.act.kind == kind]
    assert [act.subjects[0].name if act.subjects else act.group and act.group.lo for act in found] == [whom]
    assert all(act.act.kind != kind for act in by_rules(text, language))


@pytest.mark.parametrize(
    ("language", "text", "kind", "whom"),
    [
        ("en", "Ivan Morel's prison term was reduced by two years on Monday.", "pardon", "Ivan Morel"),
        ("en", "Police caught Anton Kral at the border on Friday.", "detain", "Anton Kral"),
        ("en", "Oslo removed 18 Danish diplomats.", "expel", 18),
        ("fr", "Oslo a renvoyé trois conseillers danois mardi.", "expel", 3),
        ("fr", "Oslo et Riga ont remis 88 prisonniers samedi.", "release", 88),
        ("ru", "Возвращение 20 пленных прошло в субботу.", "release", 20),
        ("ru", "Для 99 узников уменьшены сроки лишения свободы.", "pardon", 99),
    ],
)
def test_words_of_many_senses_are_acts_where_the_model_is_sure(
    language: str, text: str, kind: str, whom: str | int, by_rules: Read
) -> None:
    (found,) = [act.act for act in acts(text, language) if act.act.kind == kind]
    assert (found.subjects[0].name if found.subjects else found.group and found.group.lo) == whom
    assert all(act.act.kind != kind for act in by_rules(text, language))


def test_its_words_hold_the_trigger_and_whom_it_is_done_to() -> None:
    text = "Ivan Morel has received bail from the High Court in two cases."
    (found,) = acts(text, "en")
    assert text[slice(*found.span)] == "Ivan Morel has received bail"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The studio granted the film a release in May."),
        ("fr", "La police doit interpeller davantage."),
        ("ru", "Отправка груза в Россию отложена."),
        ("ru", "Амнистия — одна из мер, применяемых государством."),
        ("fr", "En Algérie, la grâce présidentielle est une pratique régulière."),
        ("en", "The prisoners were taken to the gym of the prison."),
        ("fr", "Le juge a renvoyé l'affaire à mardi."),
        ("fr", "La Poste a remis un colis aux prisonniers."),
        ("ru", "В список гостей вошли 15 актёров."),
        ("ru", "Возвращение весны обрадовало пленных."),
    ],
)
def test_what_states_nothing_stays_so(language: str, text: str) -> None:
    assert acts(text, language) == []


def test_one_clause_is_told_once() -> None:
    assert len(acts("Britain imposed sanctions on Russia's oil sector on Friday.", "en")) == 1


@given(st.sampled_from(["uk", "es"]), st.text(max_size=80))
def test_a_language_without_weights_is_read_by_the_rules_alone(language: str, text: str) -> None:
    own, seen = finder.weigh, []

    def weigh(*args: object) -> Verdicts:
        seen.append(own(*args))  # type: ignore[arg-type]
        return seen[-1]

    finder.weigh = weigh
    try:
        acts(f"Ivan Morel fue liberado. Івана Петренка звільнили. {text}", language)
    finally:
        finder.weigh = own
    assert all(verdicts.stated() == [] for verdicts in seen)
