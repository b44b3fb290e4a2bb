"""`in-force`, `pull` and `export` as a user calls them."""

from __future__ import annotations

import json
import random
from pathlib import Path

from detente.case import Case
from tests.cli.conftest import Run, finished, start
from tests.lists.build import numbered, sdn, sdn_file

COMPANY = sdn(101, "SOZHKALI OAO", "Registration Number 600900100 (Belarus).")


def files(folder: Path) -> Path:
    """Two copies of a list in a folder."""
    folder.mkdir()
    (folder / "sdn-20240101.csv").write_bytes(sdn_file(COMPANY, sdn(103, "ZARECHYE TRADING FZE")))
    (folder / "sdn-20240110.csv").write_bytes(sdn_file(COMPANY, sdn(104, "LATE LLC")))
    return folder


def test_the_json_contract(run: Run, case: Path, tmp_path: Path) -> None:
    assert run("add", "--case", case, files(tmp_path / "lists"))[0] == 0
    code, out, _ = run("in-force", "Sozhkali", "--case", case, "--on", "2024-01-05", "--json")
    assert code == 0
    answer = json.loads(out)
    assert answer["on"] == "2024-01-05"
    [measure] = answer["measures"]
    assert (measure["authority"], measure["entry"], measure["status"]) == ("us-ofac", "101", "in force")
    assert measure["record"]["SDN_Name"] == "SOZHKALI OAO"
    whole = json.loads(run("in-force", "--case", case, "--on", "2024-01-10", "--json")[1])
    assert [m["entry"] for m in whole["measures"]] == ["101", "104"]


def test_people_read_it(run: Run, case: Path, tmp_path: Path) -> None:
    run("add", "--case", case, files(tmp_path / "lists"))
    _, out, _ = run("in-force", "zarechye trading", "--case", case, "--history")
    assert "gone from the list" in out
    assert "between 2024-01-01 and 2024-01-10" in out
    _, out, _ = run("in-force", "--case", case, "--changed-since", "2024-01-05", "--on", "2024-02-01")
    assert "imposed" in out and "LATE LLC" in out and "SOZHKALI" not in out
    _, out, _ = run("in-force", "Sozhkali", "--case", case, "--matrix")
    assert "us-ofac" in out
    assert "no measure known" in run("in-force", "Nobody", "--case", case)[1]


def test_files_are_written(run: Run, case: Path, tmp_path: Path) -> None:
    run("add", "--case", case, files(tmp_path / "lists"))
    page, table = tmp_path / "x.html", tmp_path / "x.csv"
    run("in-force", "--case", case, "--html", page, "--csv", table)
    assert "SOZHKALI OAO" in page.read_text(encoding="utf-8")
    assert table.read_text(encoding="utf-8").count("us-ofac-sdn") == 2
    for name in ("m.csv", "m.xlsx"):
        assert run("export", tmp_path / name, "--case", case)[0] == 0
        assert (tmp_path / name).stat().st_size > 500


def test_every_answer_as_text_page_table_and_json(run: Run, case: Path, tmp_path: Path) -> None:
    act = tmp_path / "act.toml"
    act.write_text(
        'authority = "us-ofac"\npublished = "2024-01-08"\n[[act]]\nkind = "license"\nsubject = "Sozhkali"\n'
        'when = "2024-01-08"\nsource = "General License 13"\n',
        encoding="utf-8",
    )
    run("add", "--case", case, files(tmp_path / "lists"), act)
    page, table = tmp_path / "x.html", tmp_path / "x.csv"
    on = ("--case", case, "--on", "2024-02-01")
    for question, said in (
        (("--changed-since", "2024-01-05"), ("eased", "LATE LLC", "General License 13")),
        (("Sozhkali", "--matrix"), ("us-ofac", "eased")),
        (("Sozhkali", "--history"), ("2024-01-01 or before", "dealings licensed by General License 13")),
        (("Sozhkali",), ("dealings licensed by General License 13 since 2024-01-08",)),
        (("600900100",), ("Registration Number 600900100",)),
    ):
        text = " ".join(run("in-force", *question, *on)[1].split())
        assert all(words in text for words in said), text
        assert run("in-force", *question, *on, "--html", page, "--csv", table)[0] == 0
        shown = page.read_text(encoding="utf-8")
        assert all(words in shown for words in said), said
        assert "SOZHKALI OAO" in table.read_text(encoding="utf-8")
        answer = json.loads(run("in-force", *question, *on, "--json")[1])
        assert answer["measures"]
    run("in-force", "--changed-since", "2024-01-05", *on, "--csv", table)
    kinds = [line.split(",")[0] for line in table.read_text(encoding="utf-8").splitlines()]
    assert kinds == ["change", "imposed", "gone from the list", "eased"]


def test_mistakes_are_one_line(run: Run, case: Path, tmp_path: Path) -> None:
    for arguments in (
        ("in-force", "--authority", "mars"),
        ("in-force", "--changed-since", "friday"),
        ("in-force", " "),
        ("export", tmp_path / "x.docx"),
        ("export", tmp_path / "no" / "x.csv"),
        ("pull", "mars"),
        ("pull", "un", "--url", "nonsense"),
    ):
        code, _, err = run(*arguments, "--case", case)
        assert code == 2, arguments
        assert err.count("\n") == 1, err


def test_two_adds_at_once_and_one_killed_leave_a_whole_ledger(case: Path, tmp_path: Path) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    chance = random.Random(1)
    for day in range(1, 25):
        numbers = [n for n in range(1, 400) if chance.random() < 0.99]
        (folder / f"sdn-202401{day:02}.csv").write_bytes(numbered(numbers))
    one = start("add", "--case", case, folder)
    other = start("add", "--case", case, *sorted(folder.iterdir(), reverse=True))
    victim = start("add", "--case", case, folder)
    victim.stdout.readline()  # type: ignore[union-attr]
    victim.kill()
    finished(victim)
    assert finished(one)[0] == 0
    assert finished(other)[0] == 0
    with Case.open(case) as opened:
        assert opened.verify().ok
        copies = [s.name for s in opened.ledger.sources()]
        assert sorted(n for n in copies if n) == sorted(p.name for p in folder.iterdir())
    again = start("add", "--case", case, folder)
    assert "already there" in finished(again)[1]
