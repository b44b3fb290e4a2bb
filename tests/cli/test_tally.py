"""`detente tally` as it is typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from detente.cli import main

HEAD = "id,scope,population,value,qualifier,on,from,to,asserted_by,published\n"


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    try:
        main(["tally", *arguments])
        code = 0
    except SystemExit as done:
        code = int(done.code or 0)
    out = capsys.readouterr()
    return code, out.out, out.err


@pytest.fixture
def counts(tmp_path: Path) -> Path:
    file = tmp_path / "counts.csv"
    file.write_text(
        HEAD + "c1,flow,,123,exact,2025-12-13,,,Belta,2025-12-13\n"
        "c2,flow,to Lithuania,9,exact,2025-12-13,,,officials via Reuters,2025-12-13\n"
        "c3,flow,woman,123,exact,2025-12-13,,,AP,2025-12-13\n"
    )
    return file


def test_json_is_the_contract(counts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, str(counts), "--json")
    data = json.loads(out)
    assert code == 0
    assert data["consistent"] is True
    assert data["conflicts"] == []
    assert data["trusted"] == ["c1", "c2", "c3"]
    found = [b for b in data["bounds"] if set(b["population"]) == {"to Lithuania", "woman"}]
    assert [(b["lo"], b["hi"], b["given"]) for b in found] == [(9, 9, ["c1", "c2", "c3"])]


def test_text_in_french(counts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(
        capsys, str(counts), "--language", "fr", "--ask", "femmes, vers la Lituanie, 2025-12-13"
    )
    assert code == 0
    assert "Les 3 chiffres peuvent tous être vrais." in out
    assert "exactement 9" in out


def test_a_page(counts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "tally.html"
    code, out, _ = run(capsys, str(counts), "--html", str(page), "--spoken", "--what-if", "without c1")
    assert code == 0
    assert str(page) in out
    assert "<svg" in page.read_text()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--ask", "women"], "name one day"),
        (["--what-if", "without c9"], "no count c9"),
        (["--weight", "NGO"], "--weight"),
        (["--time-limit", "0"], "--time-limit"),
        (["--about", "7"], "--about"),
        (["--language", "xx"], "no report language"),
    ],
)
def test_a_mistake_is_one_line(
    counts: Path, arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, str(counts), *arguments)
    assert code == 2
    assert out == ""
    assert words in err
    assert err.count("\n") == 1


def test_a_bad_row_is_named(counts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    counts.write_text(counts.read_text() + "c4,flow,,-5,exact,2025-12-13,,,AP,\n")
    code, _, err = run(capsys, str(counts))
    assert code == 2
    assert "row 4" in err
    assert "(c4)" in err


def test_an_unknown_trait_is_told_and_counted(counts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    counts.write_text(counts.read_text() + "c4,flow,beekeeper,5,exact,2025-12-13,,,AP,\n")
    code, out, err = run(capsys, str(counts), "--json")
    assert code == 0
    assert json.loads(out)["consistent"] is True
    assert "beekeeper" in err
    assert "(c4)" in err


def test_the_case_says_in_which_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "case.toml").write_text('title = "t"\n\n[default]\nlanguage = "fr"\n')
    monkeypatch.chdir(tmp_path)
    assert "aucun chiffre" in run(capsys)[1].casefold()
    assert "no counts" in run(capsys, "--language", "en")[1]
