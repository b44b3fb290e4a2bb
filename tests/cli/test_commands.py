"""What each command does when all is well, as text and as JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from detente.case import Case
from tests.cli.conftest import Run

SHEET = (
    "id,name,name_ru,detained,status\n"
    "R-1,Ihar Talachynau,Игорь Толочинов,2021-03-04,held\n"
    "R-2,Maryna Kalesnik,,2022-01-05,held\n"
)
ARTICLE = (
    "Belarus released Ihar Talachynau on Saturday, December 13, 2025, the rights group said.\n\n"
    "He had been detained in March 2021. “I am free at last,” Talachynau told reporters in Vilnius.\n"
)


@pytest.fixture
def filled(run: Run, case: Path, tmp_path: Path) -> Path:
    """A case with a registry and an article."""
    sheet, article = tmp_path / "sheet.csv", tmp_path / "article.txt"
    sheet.write_text(SHEET, encoding="utf-8")
    article.write_text(ARTICLE, encoding="utf-8")
    assert run("add", sheet, "--published", "2025-12-01", "--publisher", "Viasna", "--case", case)[0] == 0
    code, _, err = run("add", article, "--published", "2025-12-13", "--publisher", "Reuters", "--case", case)
    assert code == 0, err
    return case


def printed(result: tuple[int, str, str], code: int = 0) -> dict[str, Any]:
    assert result[0] == code, result
    assert result[2] == ""
    data = json.loads(result[1])
    assert isinstance(data, dict)
    return data


def test_init(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("init", tmp_path / "new", "--title", "A [bold] title")
    assert code == 0
    assert "A [bold] title" in out
    assert run("verify", "--case", tmp_path / "new")[0] == 0


def test_add_tells_what_it_found(run: Run, case: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.csv"
    sheet.write_text(SHEET, encoding="utf-8")
    code, out, err = run("add", sheet, "--case", case, "--published", "2025-12-01", "--publisher", "Desk")
    assert (code, err) == (0, "")
    assert "added; registry · 2025-12-01 · Desk; 2 acts" in out
    assert out.splitlines()[-1].startswith("1 added with ")
    code, out, _ = run("add", sheet, "--case", case)
    assert out.splitlines()[-1] == "0 added with 0 claims, 1 already there"


def test_add_as_json_tells_of_each_document(run: Run, case: Path, tmp_path: Path) -> None:
    sheet, empty = tmp_path / "sheet.csv", tmp_path / "empty.txt"
    sheet.write_text(SHEET, encoding="utf-8")
    empty.write_bytes(b"")
    code, out, err = run("add", sheet, empty, "--case", case, "--json")
    assert code == 2
    data = json.loads(out)
    assert [d["status"] for d in data["added"]] == ["added", "failed"]
    assert data["failed"] == 1
    assert data["added"][0]["found"]["act"] == 2
    assert "empty" in data["added"][1]["error"]
    assert err.startswith("detente: ")


def test_read_prints_the_contract(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "article.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    data = printed(run("read", file, "--published", "2025-12-13", "--publisher", "Reuters", "--json"))
    assert set(data) == {"dates", "source", "claims", "left_out"}
    assert data["source"]["language"] == "en"
    assert any(c["kind"] == "act" and c["act"]["kind"] == "release" for c in data["claims"])
    for each in [*data["claims"], *data["dates"]]:
        assert ARTICLE[slice(*each["span"])] == each["text"]
    assert "release Ihar Talachynau" in " ".join(run("read", file, "--published", "2025-12-13")[1].split())


def test_read_shows_states_by_their_names_and_how_to_name_a_language(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "article.txt"
    file.write_text("Belarus released 123 prisoners on Saturday.", encoding="utf-8")
    assert "by Belarus" in " ".join(run("read", file, "--published", "2025-12-13")[1].split())
    file.write_text("Jak uvedla vláda, propuštěno bylo v sobotu sto dvacet tři vězňů.", encoding="utf-8")
    code, _, said = run("read", file)
    assert code == 2
    assert "language that cannot be read yet" in said and "--language" in said


def test_who_knows_a_name_in_any_script(run: Run, filled: Path) -> None:
    for name in ("Ihar Talachynau", "Игорь Толочинов", "talachynau"):
        data = printed(run("who", name, "--case", filled, "--json"))
        assert [p["person"] for p in data["people"]] == ["Ihar Talachynau"]
    (person,) = data["people"]
    assert person["status"] == "reported out"
    assert person["registry"] is True
    before = printed(run("who", "Talachynau", "--known", "2025-12-12", "--case", filled, "--json"))
    assert before["people"][0]["status"] == "held"
    assert (before["on"], before["known"]) == ("2025-12-12", "2025-12-12")
    assert "detained" in run("who", "Talachynau", "--case", filled)[1]


def test_who_of_nobody_is_an_answer(run: Run, filled: Path) -> None:
    code, out, _ = run("who", "Zebedee Xylophone", "--case", filled)
    assert code == 0
    assert "nobody of this name" in out
    assert printed(run("who", "Zebedee Xylophone", "--case", filled, "--json"))["people"] == []


def test_brief_as_text_json_and_html(run: Run, filled: Path, tmp_path: Path) -> None:
    assert "Ihar Talachynau" in run("brief", "--case", filled)[1]
    data = printed(run("brief", "--case", filled, "--known", "2025-12-14", "--json"))
    assert (data["on"], data["documents"]) == ("2025-12-14", 2)
    page = tmp_path / "brief.html"
    code, out, _ = run("brief", "--case", filled, "--html", page)
    assert code == 0
    assert str(page) in out
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    both = printed(run("brief", "--case", filled, "--html", page, "--json"))
    assert both["documents"] == 2


def test_a_review_from_the_open_claims_to_the_undo(run: Run, filled: Path) -> None:
    listed = printed(run("review", "--case", filled, "--json", "--limit", "3"))
    assert len(listed["claims"]) == 3
    assert listed["open"] >= 3
    assert listed["claims"][0]["why"] == "Ihar Talachynau: reported out"
    claim = listed["claims"][0]["claim"]["id"]
    said = ["--reviewer", "Ada", "--note", "withdrawn", "--case", filled]
    made = printed(run("review", "reject", claim[:12], *said, "--json"))["decision"]
    assert made["targets"] == [claim]
    assert printed(run("review", "--case", filled, "--json"))["open"] == listed["open"] - 1
    code, out, _ = run("review", "undo", made["id"][:10], *said)
    assert code == 0
    assert out.startswith("recorded d")
    assert printed(run("review", "--case", filled, "--json"))["open"] == listed["open"]
    assert "Ada: reject" in run("review", "log", "--case", filled)[1]
    log = printed(run("review", "log", "--case", filled, "--json"))["decisions"]
    assert [d["kind"] for d in log] == ["reject", "undo"]


def test_two_reviewers_confirm_and_one_holds_back(run: Run, filled: Path) -> None:
    def status() -> str:
        people = printed(run("who", "Talachynau", "--case", filled, "--json"))["people"]
        return str(people[0]["status"])

    for reviewer in ("Ada", "Grace"):
        assert run("review", "confirm", "Talachynau", "--reviewer", reviewer, "--case", filled)[0] == 0
    assert status() == "out"
    assert run("review", "hold-back", "Игорь Толочинов", "--reviewer", "Edith", "--case", filled)[0] == 0
    assert status() != "out"


def test_verify_names_what_was_changed(run: Run, filled: Path) -> None:
    whole = printed(run("verify", "--case", filled, "--json"))
    assert whole["ok"]
    assert set(whole) == {"ok", "sources", "claims", "decisions", "problems", "head"}
    assert run("verify", "--head", whole["head"], "--case", filled)[0] == 0
    with Case.open(filled) as case:
        source = case.ledger.sources()[0]
    blob = next(p for p in (filled / "sources").rglob("*") if p.is_file() and source.id[7:] in p.name)
    blob.write_bytes(b"something else")
    code, out, _ = run("verify", "--case", filled)
    assert code == 1
    assert "✗" in out
    assert printed(run("verify", "--case", filled, "--json"), 1)["problems"]


def test_the_module_is_the_command(case: Path) -> None:
    from tests.cli.conftest import finished, start

    code, out, _ = finished(start("verify", "--case", case, code="import runpy; runpy.run_module('detente')"))
    assert (code, out.splitlines()[0]) == (0, "✓ whole: 0 sources, 0 claims, 0 decisions")
