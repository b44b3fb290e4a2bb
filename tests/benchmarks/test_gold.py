"""The gold set is well formed: every word stands in its text, every date is EDTF, every id is one."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any, get_args

import pytest

from detente import model
from detente.when import When

GOLD = Path(__file__).parents[2] / "benchmarks" / "gold"
FILES = sorted(GOLD.glob("*/*.toml"))
TOP = {"id", "language", "published", "publisher", "held_out", "hard", "dates", "ignore", "claims"}
CONTENT = {
    "act": {
        "kind", "authority", "subjects", "group", "when", "where", "basis", "terms", "measure",
    },
    "count": {"lo", "hi", "qualifier", "population", "scope"},
    "quote": {"mode", "words"},
    "link": {"gives", "gets", "wording"},
    "trait": {"subject", "kind", "value"},
}  # fmt: skip


def load(path: Path) -> tuple[dict[str, Any], str]:
    gold = tomllib.loads(path.read_text(encoding="utf-8"))
    return gold, path.with_suffix(".txt").read_text(encoding="utf-8")


def mentions(gold: dict[str, Any]) -> list[dict[str, Any]]:
    """Everything that must occur in the text: dates, claims, their speakers and their subjects."""
    found = [*gold["dates"], *gold.get("ignore", []), *gold["claims"]]
    for claim in gold["claims"]:
        found += claim["attribution"]
        found += claim.get("act", {}).get("subjects", [])
    return found


def expressions(gold: dict[str, Any]) -> list[str]:
    """Every EDTF expression of a gold file."""
    found = [gold["published"], *(date["when"] for date in gold["dates"])]
    for claim in gold["claims"]:
        scope = claim.get("count", {}).get("scope", {})
        found += [scope[key] for key in ("on", "from", "to") if key in scope]
        found += [claim["act"]["when"]] if "when" in claim.get("act", {}) else []
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_words_are_verbatim(path: Path) -> None:
    gold, text = load(path)
    wrong = [m for m in mentions(gold) if text.count(m["words"]) < m.get("nth", 1)]
    assert wrong == []
    assert 150 <= len(re.findall(r"\w+", text)) <= 900


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_dates_are_edtf(path: Path) -> None:
    gold, _ = load(path)
    assert all(str(When(expression)) == expression for expression in expressions(gold))


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_claims_have_the_shape_of_the_vocabulary(path: Path) -> None:
    gold, text = load(path)
    assert set(gold) <= TOP
    assert (gold["id"], gold["language"]) == (path.stem, path.parent.name)
    ids = [claim["id"] for claim in gold["claims"]]
    assert len(ids) == len(set(ids))
    for claim in gold["claims"]:
        kind = claim["kind"]
        content = claim[kind]
        assert [key for key in CONTENT if key in claim] == [kind]
        assert set(content) <= CONTENT[kind]
        factualities = get_args(model.Factuality)
        assert claim["factuality"] in factualities
        assert claim.get("or_factuality", "asserted") in factualities
        assert set(claim.get("implied", [])) <= set(content)
        if kind == "act":
            assert content["kind"] in get_args(model.ActKind)
            assert all(basis in text for basis in content.get("basis", []))
            assert content.get("group", {"noun": ""})["noun"] in text
        if kind == "count":
            assert content["qualifier"] in get_args(model.Qualifier)
            assert content["scope"]["kind"] in get_args(model.ScopeKind)
        if kind == "quote":
            assert content["words"] == claim["words"]
        if kind == "link":
            assert {content["gives"], content["gets"]} <= set(ids)


def test_the_set_is_large_enough_and_a_third_is_held_out() -> None:
    golds = [load(path)[0] for path in FILES]
    assert len({gold["id"] for gold in golds}) == len(golds)
    texts = {path.with_suffix("").relative_to(GOLD) for path in GOLD.glob("??/*.txt")}
    assert texts == {path.with_suffix("").relative_to(GOLD) for path in FILES}
    held = Counter(gold["language"] for gold in golds if gold["held_out"])
    for language, size in Counter(gold["language"] for gold in golds).items():
        assert 3 * held[language] >= size
