"""What the model makes of a count's scope; each sentence is read with it and by the rules alone."""

from __future__ import annotations

from typing import Any

import pytest

import detente
from detente.model import to_builtins
from detente.reading.counts.weighing import Weighing, verdicts


def scopes(text: str, language: str) -> list[dict[str, Any]]:
    found = detente.read(text, language=language, published="2025-12-13").claims
    return [to_builtins(claim.count.scope) for claim in found if claim.count]


@pytest.mark.parametrize(
    ("language", "text", "scope", "by_rules"),
    [
        (
            "en",
            "Seven bakers were executed last year.",
            {"kind": "cumulative", "from": "2024", "to": "2024"},
            {"kind": "flow", "on": "2024"},
        ),
        (
            "fr",
            "Le Royaume-Uni a annoncé vendredi de nouvelles sanctions. Elles visent douze responsables.",
            {"kind": "flow", "on": "2025-12-12"},
            {"kind": "flow", "on": None},
        ),
        (
            "en",
            "Police in Kell held 14 bakers and drove them to the station.",
            {"kind": "flow", "on": None},
            {"kind": "stock", "on": None},
        ),
    ],
)
def test_a_likelier_scope_takes_the_place_of_the_rules(
    language: str, text: str, scope: Any, by_rules: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert scopes(text, language) == [scope]
    monkeypatch.setattr(Weighing, "_weighed", lambda *given: given[-1])
    assert scopes(text, language) == [by_rules]


@pytest.mark.parametrize(
    ("language", "text", "scope"),
    [
        ("en", "Kell freed 14 bakers on Tuesday.", {"kind": "flow", "on": "2025-12-09"}),
        ("fr", "Quatorze boulangers sont toujours détenus à Kell.", {"kind": "stock", "on": "2025-12-13"}),
        (
            "ru",
            "С мая в Керле освободили 430 рыбаков.",
            {"kind": "cumulative", "from": "2025-05", "to": "2025-12-13"},
        ),
    ],
)
def test_what_the_rules_are_right_in_stays(language: str, text: str, scope: Any) -> None:
    assert scopes(text, language) == [scope]


@pytest.mark.parametrize(("weight", "on"), [(0.2, None), (0.4, "2025-12-13")])
def test_another_scope_must_be_likelier_by_a_margin(
    weight: float, on: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verdicts, "_model", lambda _: {"flow": {"is=flow/published": weight}})
    assert [scope["on"] for scope in scopes("Kell freed 14 bakers.", "en")] == [on]


def test_a_language_without_weights_is_read_by_the_rules_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdicts, "_model", lambda _: None)
    text = "Seven bakers were executed last year."
    assert scopes(text, "en") == [{"kind": "flow", "on": "2024"}]


def test_a_sum_said_to_run_up_to_now_is_not_weighed() -> None:
    text = (
        "Two men were freed on Monday and one on Tuesday. "
        "At least three women had been freed so far, a person briefed on the events said."
    )
    counted = [c.count for c in detente.read(text, language="en", published="2026-01-14").claims if c.count]
    assert [(c.lo, c.scope.kind) for c in counted] == [(2, "flow"), (3, "cumulative")]
