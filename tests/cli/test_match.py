"""`detente match` in a case: screening, re-screening after a new copy, and proposals for a reviewer."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from detente.case import Case
from tests.cli.conftest import Run
from tests.lists.build import sdn, sdn_file

KEPT = sdn(101, "SOZHKALI OAO", "Registration Number 600900100 (Belarus).")
GONE = sdn(102, "ZARECHYE TRADING FZE")
NEW = sdn(103, "DRABYSHEUSKI, Anton Kanstantsinavich", "DOB 14 Mar 1971.", kind="individual")
BEFORE = sdn(104, "BLUE HERON SHIPPING", "a.k.a. 'GREY STORK MARITIME'; Vessel Type Cargo.")
AFTER = sdn(104, "BLUE HERON SHIPPING", "a.k.a. 'WHITE CRANE LOGISTICS'; Vessel Type Cargo.")
FIRST, SECOND = ("sdn-20240101.csv", (KEPT, GONE, BEFORE)), ("sdn-20240110.csv", (KEPT, NEW, AFTER))
CUSTOMERS = (
    "id,name,born\nC1,Сожкалий,\nC2,Zarechye Trading,\nC3,Антон Драбышевский,1971-03-14\n"
    "C4,Grey Stork Maritime,\nC5,White Crane Logistics,\nC6,Blue Heron Shipping,\nC7,Alena Niekranutaja,\n"
)
REGISTRY = (
    "id,name,born,status,updated\nR-1,Ihar Talachynau,1980,held,2024-01-02\n"
    "R-2,Volha Marozava,1975,held,2024-01-02\n"
)
Told = Callable[..., dict[str, Any]]


@pytest.fixture
def told(run: Run, case: Path, tmp_path: Path) -> Told:
    """Match a file against the case's lists: what `--json` prints."""
    for name, rows in (FIRST, SECOND):
        (tmp_path / name).write_bytes(sdn_file(*rows))
        assert run("add", tmp_path / name, "--case", case)[0] == 0
    (tmp_path / "customers.csv").write_text(CUSTOMERS, encoding="utf-8")

    def match(*options: str, file: str = "customers.csv", against: str = "lists") -> dict[str, Any]:
        code, out, err = run(
            "match", tmp_path / file, "--against", against, "--case", case, *options, "--json"
        )
        assert code == 0, err
        return dict(json.loads(out))

    return match


def hits(told: dict[str, Any]) -> dict[str, list[tuple[str, str]]]:
    """Of each row that has any, its hits: whom, and what they say."""
    return {
        row["id"]: [
            (h["listed"]["entry"], h["listed"].get("change", h["listed"]["status"])) for h in row["hits"]
        ]
        for row in told["results"]
        if row["hits"]
    }


def test_a_hit_tells_who_imposed_what_and_since_when(told: Told) -> None:
    result = told("--on", "2024-02-01", "--known", "2024-02-01")
    assert (result["rows"], result["on"], result["known"]) == (7, "2024-02-01", "2024-02-01")
    hit = result["results"][0]["hits"][0]
    assert hit["band"] == "matched"
    listed = hit["listed"]
    assert (listed["authority"], listed["list"], listed["entry"]) == ("us-ofac", "us-ofac-sdn", "101")
    assert (listed["program"], listed["status"], listed["since"]) == (
        "BELARUS-EO14038",
        "in force",
        "../2024-01-01",
    )
    assert listed["says"] == "listed since 2024-01-01 or before"
    assert "same birth" in result["results"][2]["explanation"]


def test_gone_from_the_list_is_not_never_listed(told: Told) -> None:
    result = told("--on", "2024-02-01", "--known", "2024-02-01")
    gone, never = result["results"][1], result["results"][6]
    listed = gone["hits"][0]["listed"]
    assert (listed["status"], listed["until"], listed["ended"]) == (
        "gone from the list",
        "2024-01-01/2024-01-10",
        True,
    )
    assert listed["says"].startswith("gone from the list between 2024-01-01 and 2024-01-10")
    assert (never["band"], never["hits"]) == ("not found", [])


def test_a_day_and_what_was_known_of_it_are_respected(told: Told) -> None:
    assert hits(told("--on", "2024-01-05", "--known", "2024-02-01")) == {
        "C1": [("101", "in force")],
        "C2": [("102", "in force")],
        "C4": [("104", "in force")],
        "C6": [("104", "in force")],
    }
    assert hits(told("--on", "2024-02-01", "--known", "2024-01-05"))["C2"] == [("102", "in force")]


def test_a_new_copy_is_screened_for_what_it_made_different(told: Told) -> None:
    whole = told("--on", "2024-02-01", "--known", "2024-02-01")
    changed = told("--on", "2024-02-01", "--known", "2024-02-01", "--changed-since", "2024-01-05")
    assert hits(changed) == {
        "C2": [("102", "gone from the list")],
        "C3": [("103", "listed")],
        "C4": [("104", "amended: the name matches no more")],
        "C5": [("104", "amended: names, Remarks: the name matches now")],
        "C6": [("104", "amended: names, Remarks")],
    }
    assert changed["rows"] == 5
    assert "C1" in hits(whole)
    assert {k: changed[k] for k in ("threshold", "review_threshold")} == {
        k: whole[k] for k in ("threshold", "review_threshold")
    }
    later = told("--on", "2024-02-01", "--known", "2024-02-01", "--changed-since", "2024-01-15")
    assert later["results"] == []


def test_what_screening_finds_is_written_a_line_a_hit(told: Told, tmp_path: Path) -> None:
    told("--on", "2024-02-01", "--known", "2024-02-01", "--out", str(tmp_path / "hits.csv"))
    with (tmp_path / "hits.csv").open(encoding="utf-8") as file:
        rows = {row["id"]: row for row in csv.DictReader(file)}
    assert rows["C2"]["status"] == "gone from the list"
    assert rows["C1"]["program"] == "BELARUS-EO14038"
    assert rows["C7"]["band"] == "not found"


def review(run: Run, case: Path, *arguments: str) -> dict[str, Any]:
    code, out, err = run("review", *arguments, "--case", case, "--json")
    assert code == 0, err
    return dict(json.loads(out))


@pytest.fixture
def registry(run: Run, case: Path, tmp_path: Path) -> Path:
    """A case with two prisoners, and a list of those freed who spell one of them otherwise."""
    (tmp_path / "registry.csv").write_text(REGISTRY, encoding="utf-8")
    (tmp_path / "freed.csv").write_text("id,name\nf1,Игорь Толочинов\nf2,Volha Marozava\n", encoding="utf-8")
    assert run("add", tmp_path / "registry.csv", "--published", "2024-01-02", "--case", case)[0] == 0
    return case


def people(run: Run, case: Path, name: str) -> list[str]:
    code, out, _ = run("who", name, "--case", case, "--json")
    assert code == 0
    return [n for person in json.loads(out)["people"] for n in person["names"]]


def test_a_match_is_proposed_and_joins_nobody(run: Run, registry: Path, tmp_path: Path) -> None:
    command = ("match", tmp_path / "freed.csv", "--against", "registry", "--case", registry)
    code, out, _ = run(*command, "--json")
    told = json.loads(out)
    assert code == 0
    assert [r["matched_id"] for r in told["results"]] == ["R-1", "R-2"]
    assert told["proposed"] == 2
    (first, _) = review(run, registry)["proposals"]
    assert (first["kind"], first["reviewer"]) == ("propose", "detente match")
    assert first["targets"] == ["Ihar Talachynau", "Игорь Толочинов <f1>"]
    assert "ihar" in first["note"]
    assert people(run, registry, "Ihar Talachynau") == ["Ihar Talachynau"]
    assert json.loads(run(*command, "--json")[1])["proposed"] == 0
    assert review(run, registry)["proposed"] == 2


def test_once_accepted_both_are_one_in_every_view(run: Run, registry: Path, tmp_path: Path) -> None:
    command = ("match", tmp_path / "freed.csv", "--against", "registry", "--case", registry)
    assert run(*command)[0] == 0
    proposal = review(run, registry)["proposals"][0]["id"]
    assert run("review", "accept", proposal[:8], "--case", registry)[0] == 2  # Nobody's name is under it.
    answer = review(run, registry, "accept", proposal[:8], "--reviewer", "A. Novik")["decision"]
    assert (answer["kind"], answer["reviewer"]) == ("same-as", "A. Novik")
    assert people(run, registry, "Игорь Толочинов") == ["Ihar Talachynau", "Игорь Толочинов"]
    assert [p["targets"][1] for p in review(run, registry)["proposals"]] == ["Volha Marozava <f2>"]
    told = json.loads(run(*command, "--json")[1])
    assert told["proposed"] == 0
    assert told["results"][0]["explanation"].startswith("same-as by A. Novik")
    again = run("review", "accept", proposal[:8], "--reviewer", "B. Sokal", "--case", registry)
    assert again[0] == 2
    assert "A. Novik answered it" in again[2]
    log = review(run, registry, "log")["decisions"]
    assert [d["kind"] for d in log] == ["propose", "propose", "same-as"]
    assert run("verify", "--case", registry)[0] == 0


def test_once_rejected_it_is_never_proposed_again(run: Run, registry: Path, tmp_path: Path) -> None:
    command = ("match", tmp_path / "freed.csv", "--against", "registry", "--case", registry)
    assert run(*command)[0] == 0
    proposal = review(run, registry)["proposals"][0]["id"]
    answer = review(run, registry, "reject", proposal, "--reviewer", "A. Novik", "--note", "another town")
    assert (answer["decision"]["kind"], answer["decision"]["note"]) == ("different", "another town")
    told = json.loads(run(*command, "--json")[1])
    assert told["proposed"] == 0
    assert told["results"][0]["band"] == "not found"
    assert "different by A. Novik" in told["results"][0]["explanation"]
    assert review(run, registry)["proposed"] == 1
    assert people(run, registry, "Ihar Talachynau") == ["Ihar Talachynau"]
    undone = review(run, registry, "undo", answer["decision"]["id"], "--reviewer", "A. Novik")
    assert undone["decision"]["kind"] == "undo"
    assert review(run, registry)["proposed"] == 2


def test_another_row_of_the_same_name_is_asked_about_anew(run: Run, registry: Path, tmp_path: Path) -> None:
    command = ("match", tmp_path / "freed.csv", "--against", "registry", "--case", registry)
    assert run(*command)[0] == 0
    review(run, registry, "reject", review(run, registry)["proposals"][0]["id"], "--reviewer", "A. Novik")
    (tmp_path / "freed.csv").write_text("id,name\nf9,Игорь Толочинов\n", encoding="utf-8")
    told = json.loads(run(*command, "--json")[1])
    assert (told["matched"], told["proposed"]) == (1, 1)


def test_an_accepted_hit_answers_for_the_name_that_was_screened(
    run: Run, told: Told, case: Path, tmp_path: Path
) -> None:
    (tmp_path / "few.csv").write_text("id,name\nC9,Sozh Potash Works,\nC1,Сожкалий\n", encoding="utf-8")

    def listed(name: str) -> list[tuple[str, str]]:
        out = run("in-force", name, "--on", "2024-02-01", "--case", case, "--json")[1]
        return [(m["entry"], m["match"]) for m in json.loads(out)["measures"]]

    assert listed("Sozh Potash Works") == []
    assert told(file="few.csv")["proposed"] == 1
    (proposal,) = review(run, case)["proposals"]
    assert proposal["targets"] == ["us-ofac-sdn/101", "Сожкалий <C1>"]
    review(run, case, "accept", proposal["id"], "--reviewer", "A. Novik", "--made", "2024-01-20")
    review(
        run,
        case,
        "same-as",
        "Сожкалий <C1>",
        "Sozh Potash Works",
        "--reviewer",
        "A. Novik",
        "--made",
        "2024-01-20",
    )
    assert listed("Sozh Potash Works") == [
        ("101", "a decision: the same as Sozh Potash Works (A. Novik)"),
    ]


def test_nothing_is_proposed_where_nobody_wants_it(run: Run, registry: Path, tmp_path: Path) -> None:
    with Case.open(registry) as opened:
        head = opened.ledger.head()
        code, out, _ = run(
            "match",
            tmp_path / "freed.csv",
            "--against",
            "registry",
            "--no-propose",
            "--case",
            registry,
            "--json",
        )
        assert code == 0
        assert json.loads(out)["proposed"] == 0
        assert opened.ledger.head() == head


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["none.csv", "--against", "registry"], "there is no file"),
        (["freed.csv", "--against", "none.csv"], "there is no file"),
        (["freed.csv", "--against", "lists"], "no list in this case"),
        (["freed.csv", "--against", "registry", "--column", "nom"], "has no column 'nom'"),
        (["freed.csv", "--against", "registry", "--kind", "ghost"], "--kind is person"),
        (["freed.csv", "--against", "registry", "--threshold", "2"], "--threshold is a probability"),
        (["freed.csv", "--against", "registry", "--review", "-1"], "--review is a probability"),
        (["freed.csv", "--against", "registry", "--false-match-rate", "0"], "share between 0 and 1"),
        (["freed.csv", "--against", "registry", "--false-match-rate", "0.001"], "cannot be measured"),
        (["freed.csv", "--against", "registry", "--out", "hits.doc"], "end the name in .csv or .xlsx"),
        (["freed.csv", "--against", "registry", "--out", "freed.csv"], "is the file that is matched"),
        (["freed.csv", "--against", "registry", "--out", "nowhere/hits.csv"], "a folder that exists"),
        (["freed.csv", "--against", "registry", "--changed-since", "2024-01-01"], "go with --against lists"),
        (["freed.csv", "--against", "registry", "--on", "13/12/24"], "write a day as"),
        (["freed.csv", "--against", "freed.csv", "--on", "2024-01-01"], "a file has no days"),
        (["freed.csv", "--against", "lists", "--authority", "mars"], "no authority 'mars'"),
    ],
)
def test_bad_input_is_told_in_one_line_and_changes_nothing(
    run: Run, registry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with Case.open(registry) as opened:
        head, files = opened.ledger.head(), sorted(tmp_path.iterdir())
        code, out, err = run("match", *arguments, "--case", registry)
        assert (code, out) == (2, "")
        assert said in err
        assert err.count("\n") == 1
        assert opened.ledger.head() == head
        assert sorted(tmp_path.iterdir()) == files


def test_whoever_is_asked_about_is_found_in_another_script(run: Run, told: Told, registry: Path) -> None:
    for name in ("Игорь Толочинов", "Ihar Talaczynau", "איהר טלצ׳ינאו"):
        assert people(run, registry, name) == ["Ihar Talachynau"], name
    for name in ("Антон Драбышевский", "Anton Drabyszewski"):
        out = run("in-force", name, "--on", "2024-02-01", "--case", registry, "--json")[1]
        assert [m["entry"] for m in json.loads(out)["measures"]] == ["103"], name


def test_a_text_that_spells_a_prisoner_otherwise_is_about_him(
    run: Run, registry: Path, tmp_path: Path
) -> None:
    article = tmp_path / "article.txt"
    article.write_text("Игорь Толочинов освобожден в субботу, сообщило агентство БелТА.\n", encoding="utf-8")
    assert run("add", article, "--published", "2024-01-13", "--publisher", "Wire", "--case", registry)[0] == 0
    out = run("who", "Ihar Talachynau", "--known", "2024-01-14", "--case", registry, "--json")[1]
    (person,) = json.loads(out)["people"]
    assert "Игорь Толочинов" in person["names"]
    assert any("освобожден" in passage["text"] for passage in person["evidence"])
