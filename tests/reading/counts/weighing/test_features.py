"""What the model sees of a count and of the scopes that a text offers it."""

from __future__ import annotations

from typing import Any

import pytest

import detente
from detente.reading.counts.weighing import Weighing
from detente.reading.counts.weighing.parts import crossed


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The features of each scope offered to the only count of a text."""
    found: dict[str, list[str]] = {}

    def keep(self: Any, group: Any, cue: Any, sentence: Any, part_of: Any, rules: Any) -> Any:
        for offer, parts in self._offered(group, cue, sentence, part_of, rules):
            found[f"{offer.scope.kind} {offer.scope.on or None}"] = crossed(parts)
        return rules

    def read(text: str, language: str = "en") -> dict[str, list[str]]:
        found.clear()
        detente.read(text, language=language, published="2025-12-13")
        return dict(found)

    monkeypatch.setattr(Weighing, "_weighed", keep)
    return read


def test_a_count_is_told_by_its_act_and_clause(seen: Any) -> None:
    features = seen("Kell freed 14 bakers on Tuesday.")["flow 2025-12-09"]
    assert {"cue=act&flow/day", "~cue=free&flow/day", "~clause=free&flow/day", "of=baker&flow/day"} <= set(
        features
    )
    assert "cue=stock&flow/day" not in features
    assert len(features) == len(set(features))


def test_names_and_figures_are_none(seen: Any) -> None:
    offered = seen("Ivan Morel told Kell on Tuesday that 14 bakers had been freed by 30 sailors.")
    features = [feature.lower() for each in offered.values() for feature in each]
    assert features
    assert not any(word in feature for feature in features for word in ("morel", "kell", "14", "30"))


def test_a_date_is_told_by_where_it_stands(seen: Any) -> None:
    here = seen("On Tuesday Kell freed 14 bakers.")["flow 2025-12-09"]
    away = seen("On Tuesday a mutiny broke out.\nKell freed 14 bakers.")["flow 2025-12-09"]
    assert "from=here&flow" in here and "opens=True&flow" in here
    assert "from=far&flow" in away and "paragraph=True&flow" in away
    assert not any(f.startswith(("order=", "opens=")) for f in away)


def test_a_sentence_that_nothing_parsed_still_has_features(seen: Any) -> None:
    assert "is=flow/none&flow" in seen("Freed: 14 bakers")["flow None"]
