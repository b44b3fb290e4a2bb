from __future__ import annotations

from typing import Any

import pytest

from detente.reading.acts import finder
from detente.reading.acts.clause.plain import plainly
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.weighing import features, patients
from detente.reading.acts.weighing.verdicts import weigh
from tests.reading.acts.reader import acts


def _seen(text: str, language: str, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, Any, list[str]]]:
    """The scene, the trigger and the features of each trigger of a text."""
    result = []

    def kept(at: Any, hits: Any, before: Any) -> Any:
        result.extend((at, hit, features.features(features.Look(at), hit, hits, before)) for hit in hits)
        return weigh(at, hits, before)

    monkeypatch.setattr(finder, "weigh", kept)
    acts(text, language)
    return result


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Minsk freed Anton Kral and 13 others.", ("minsk", "anton", "kral", "13")),
        ("fr", "Minsk a libéré Anton Kral et 13 autres.", ("minsk", "anton", "kral", "13")),
        ("ru", "Минск освободил Антона Краля и ещё 13 человек.", ("минск", "антон", "крал", "13")),
    ],
)
def test_names_and_figures_are_in_no_feature(
    language: str, text: str, names: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = _seen(text, language, monkeypatch)
    assert found
    for _, _, seen in found:
        assert not [feature for feature in seen if any(name in feature.lower() for name in names)]
        assert len(set(seen)) == len(seen)


def test_features_of_words_are_marked_as_those_of_their_language(monkeypatch: pytest.MonkeyPatch) -> None:
    ((_, _, seen), *_) = _seen("Minsk freed Anton Kral.", "en", monkeypatch)
    assert {"~lemma=free", "kind=release", "headline=False"} <= set(seen)


def test_what_was_told_before_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Minsk freed Anton Kral. Later Vilnius freed Ivan Morel."
    told = [next(f for f in seen if f.startswith("told=")) for _, _, seen in _seen(text, "en", monkeypatch)]
    assert (told[0], told[-1]) == ("told=0", "told=1")


def test_where_a_mention_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    at, hit, _ = _seen("Minsk freed Anton Kral.", "en", monkeypatch)[0]
    found = plainly(at, hit)
    assert isinstance(found, Trigger)
    before, behind = (m for m in at.mentions if m.kind in patients.KINDS)
    assert "side=<&active" in patients.features(features.Look(at), found, before)
    assert "side=>&active" in patients.features(features.Look(at), found, behind)
