"""Who signs, bids or greets beside an act, and has nothing done to him."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def subjects(text: str, language: str, kind: str) -> list[list[str]]:
    return [[s.name for s in f.act.subjects] for f in acts(text, language) if f.act.kind == kind]


DOING = [
    (
        "fr",
        "En juin, le président Anton Kral a promulgué un décret exécutif ordonnant la levée complète "
        "des sanctions visant la Syrie, ouvrant ainsi la voie à une nouvelle phase.",
        "lift",
    ),
    (
        "fr",
        "La dirigeante de l'opposition demande de nouvelles sanctions économiques pour contraindre "
        "Anton Kral à libérer les prisonniers politiques.",
        "impose",
    ),
    (
        "ru",
        "Премьер-министр РФ Антон Краль поручил правительству подготовить предложения по поддержке "
        "организаций, попавших под санкции.",
        "impose",
    ),
]


@pytest.mark.parametrize(("language", "text", "kind"), DOING)
def test_who_does_something_is_not_whom_it_is_done_to(language: str, text: str, kind: str) -> None:
    assert subjects(text, language, kind) == [[]]


UNDERGOING = [
    ("fr", "Le ministre Anton Kral a été visé par les sanctions européennes.", "impose"),
    ("ru", "Под санкции попал министр Антон Краль.", "impose"),
    ("en", "Anton Kral is among those sanctioned by Washington.", "impose"),
]


@pytest.mark.parametrize(("language", "text", "kind"), UNDERGOING)
def test_who_undergoes_it_stays(language: str, text: str, kind: str) -> None:
    assert subjects(text, language, kind) == [["Антон Краль" if language == "ru" else "Anton Kral"]]


GREETED = [
    (
        "President Anton Kral embraced journalist Ivan Morel as he came home after Russia freed him.",
        ["Ivan Morel"],
    ),
    ("Anton Kral denounced Ivan Morel's jail term and demanded his release.", []),
    ("Anton Kral said on Monday that he was released in May.", ["Anton Kral"]),
]


@pytest.mark.parametrize(("text", "names"), GREETED)
def test_a_pronoun_may_mean_whom_the_subject_does_something_to(text: str, names: list[str]) -> None:
    assert [found for found in subjects(text, "en", "release") if found] == ([names] if names else [])


ASKED = [
    ("Interrogé sur le couple, arrêté en mai 2022, Anton Kral a estimé que c'était indigne.", []),
    ("Arrêté en mai 2022, Anton Kral a estimé que c'était indigne.", ["Anton Kral"]),
]


@pytest.mark.parametrize(("text", "names"), ASKED)
def test_who_is_asked_about_somebody_is_another(text: str, names: list[str]) -> None:
    assert subjects(text, "fr", "detain") == [names]
