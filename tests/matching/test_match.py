import csv
import json
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from detente.errors import UserError
from detente.names import Subject, assign, compare_subjects
from detente.names.assignment import MATCHED, NOT_FOUND, decoys, solve, threshold_for
from detente.names.index import Index
from detente.matching.run import Options, match_file, write_matches
from detente.matching.tables import read_names

FREED = "id;name\nf1;Viktar Babaryka\nf2;Maria Kalesnikava\nf3;Ales Bialiatski\nf4;Zyx Wvutsrq\n"
LISTED = [("a", "Виктор Бабарико", {}), ("b", "Мария Колесникова", {}), ("c", "Алесь Бяляцкі", {})]


def test_the_assignment_is_the_best_as_a_whole() -> None:
    edges = [(0, "x", 0.9), (0, "y", 0.8), (1, "x", 0.88), (1, "y", 0.2)]
    assert solve(edges, 0.1) == {0: "y", 1: "x"}
    assert solve([(0, "x", 0.9), (1, "x", 0.95)], 0.1) == {1: "x"}
    assert solve([], 0.1) == {}


def test_each_person_is_given_once() -> None:
    left = [("1", "Viktar Babaryka"), ("2", "Viktor Babariko"), ("3", "Nobody Atall")]
    found = assign(left, [("a", "Виктор Бабарико"), ("b", "Мария Колесникова")])
    assert [f.right for f in found].count("a") == 1
    assert found[2].band == NOT_FOUND
    both = assign(left, [("a", "Виктор Бабарико")], one_to_one=False)
    assert [f.right for f in both] == ["a", "a", None]


def test_a_threshold_is_found_for_a_rate_of_false_matches() -> None:
    names = [
        f"{a} {b}" for a in ("Ivan", "Oleg", "Anna", "Vera") for b in ("Sokol", "Lisitsa", "Medved", "Zayats")
    ]
    index = Index.build([(name, name) for name in names])
    assert set(decoys(names)).isdisjoint(names)
    assert 0.0 < threshold_for(names, index, 0.01) <= 1.0
    with pytest.raises(UserError, match="share between 0 and 1"):
        threshold_for(names, index, 3.0)


def test_a_file_is_matched_and_written(tmp_path: Path) -> None:
    source = tmp_path / "freed.csv"
    source.write_text(FREED, encoding="utf-8")
    outcome, found = match_file(source, LISTED, tmp_path / "out.csv", Options(one_to_one=True))
    write_matches(tmp_path / "out.csv", found)
    assert (outcome.rows, outcome.matched, outcome.not_found) == (4, 3, 1)
    with (tmp_path / "out.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["matched_id"] for row in rows] == ["a", "b", "c", ""]
    assert rows[0]["band"] == MATCHED
    assert rows[0]["explanation"]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["freed.csv", "out.csv"]


def test_a_stopped_run_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "freed.csv"
    source.write_text(FREED, encoding="utf-8")
    monkeypatch.setattr("detente.matching.run.BLOCK", 2)

    def stop(rows: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        match_file(source, LISTED, tmp_path / "out.csv", progress=stop)
    outcome, found = match_file(source, LISTED, tmp_path / "out.csv")
    assert [m.matched_id for m in found] == ["a", "b", "c", None]
    assert outcome.resumed == 2
    assert outcome.rows == 4


def test_spreadsheets_and_lines_are_read(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["No", "First name", "Last name"])
    book.active.append([7, "Viktar", "Babaryka"])
    book.save(tmp_path / "a.xlsx")
    (tmp_path / "b.txt").write_text("Viktar Babaryka\n\nMaria Kalesnikava\n", encoding="utf-8")
    assert [(r.key, r.name) for r in read_names(tmp_path / "a.xlsx")] == [("7", "Viktar Babaryka")]
    assert [r.name for r in read_names(tmp_path / "b.txt")] == ["Viktar Babaryka", "Maria Kalesnikava"]
    outcome, found = match_file(tmp_path / "a.xlsx", LISTED, tmp_path / "out.xlsx")
    write_matches(tmp_path / "out.xlsx", found)
    assert load_workbook(tmp_path / "out.xlsx").active["D2"].value == "a"
    assert outcome.matched == 1


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.csv", b"x,y\n1,2\n", "say which with --column"),
        ("b.csv", b"", "is empty"),
        ("c.csv", b"name\n\xff\xfe\n", "not in UTF-8"),
        ("d.xlsx", b"nothing", "no readable XLSX"),
    ],
)
def test_files_that_cannot_be_read_are_told(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UserError, match=said):
        list(read_names(tmp_path / name))
    with pytest.raises(UserError, match="there is no file"):
        match_file(tmp_path / "none.csv", LISTED)


def test_a_cell_is_never_a_formula(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("=1+1\n", encoding="utf-8")
    _, found = match_file(tmp_path / "a.txt", LISTED)
    write_matches(tmp_path / "out.csv", found)
    assert "'=1+1" in (tmp_path / "out.csv").read_text(encoding="utf-8")


def test_what_else_is_known_moves_the_probability() -> None:
    name = ("Ivan Petrov",)
    plain = compare_subjects(Subject(name), Subject(("Иван Петров",)))
    same = compare_subjects(
        Subject(name, born=("1970-01-02",)), Subject(("Иван Петров",), born=("1970-01-02",))
    )
    other = compare_subjects(Subject(name, born=("1970-01-02",)), Subject(("Иван Петров",), born=("1985",)))
    assert other < plain <= same
    woman = compare_subjects(Subject(name, gender="m"), Subject(name, gender="f"))
    assert woman < compare_subjects(Subject(name), Subject(name))
    number = frozenset({"passport:MP1"})
    assert (
        compare_subjects(Subject(("I P",), identifiers=number), Subject(("I Pe",), identifiers=number)) > 0.5
    )
    assert compare_subjects(Subject(name, kind="person"), Subject(name, kind="vessel")) == 0.0


def test_the_command_prints_one_object(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from detente.cli.match import match

    (tmp_path / "a.csv").write_text(FREED, encoding="utf-8")
    (tmp_path / "b.txt").write_text("\n".join(name for _, name, _ in LISTED), encoding="utf-8")
    match(tmp_path / "a.csv", str(tmp_path / "b.txt"), json_=True)
    told = json.loads(capsys.readouterr().out)
    assert told["rows"] == 4
    assert told["results"][0]["matched_name"] == "Виктор Бабарико"
    assert told["complete"]
