"""Tables of counts: what is understood, and the one line that each mistake gets."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from detente.errors import UserError
from detente.views.tally.model import Counted
from detente.views.tally.rows import read_file, read_rows

HEAD = "id,scope,population,value,qualifier,on,from,to,asserted_by,published\n"


def row(**changes: Any) -> dict[str, Any]:
    plain = {
        "id": "a1",
        "scope": "flow",
        "population": "",
        "value": "12",
        "qualifier": "exact",
        "on": "2025-12-13",
    }
    return {**plain, "asserted_by": "AP", "published": "2025-12-13", **changes}


def one(**changes: Any) -> Counted:
    (claim,) = read_rows([row(**changes)])
    return claim


def test_a_row_becomes_a_count() -> None:
    claim = one(population="Political prisoners; Belarusians", value="1,400", qualifier="about")
    assert claim.population == {"political prisoner", "Belarusian"}
    assert claim.said == ("Political prisoners", "Belarusians")
    assert (claim.low, claim.high, claim.qualifier) == (1400, 1400, "about")
    assert one(value="20-30").high == 30
    assert one(qualifier="over").qualifier == "more_than"
    assert one(population="prisoners").population == frozenset()
    assert one(population="announced").stream == "announced"
    assert one(scope="cumulative", on="2025-12-13").end == "2025-12-13"
    assert one(on="", **{"from": "2025-12-12", "to": "2025-12-13"}).on == "2025-12-12/2025-12-13"
    assert one(asserted_by="Foro Penal (verified)").verified


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"value": "-3"}, "negative"),
        ({"value": ""}, "no value"),
        ({"value": "many"}, "not a whole number"),
        ({"value": "12.5"}, "not a whole number"),
        ({"value": 10**12}, "more people than any act"),
        ({"value": "30-20"}, "contradicts itself"),
        ({"value": "0", "qualifier": "under"}, "contradicts itself"),
        ({"qualifier": "perhaps"}, "qualifier 'perhaps'"),
        ({"scope": "river"}, "scope 'river'"),
        ({"on": ""}, "needs 'on'"),
        ({"on": "2025-13-45"}, "is no date"),
        ({"published": "yesterday"}, "is no date"),
        ({"to": "2025-12-14"}, "contradicts itself"),
        ({"scope": "cumulative", "on": "", "from": "2025-12", "to": "2025-11"}, "reversed"),
        ({"scope": "cumulative", "to": "2025-12"}, "contradicts itself"),
        ({"scope": "cumulative", "on": "", "published": ""}, "needs 'from' or 'to'"),
        ({"population": "Belarusian; Ukrainian"}, "nobody is both"),
        ({"population": "woman; not woman"}, "nobody is both"),
        ({"population": "to Lithuania; to Poland"}, "nobody is both"),
        ({"id": ""}, "no id"),
        ({"voice_kind": "oracle"}, "voice_kind"),
    ],
)
def test_a_mistake_is_one_line_that_names_the_row(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(UserError) as caught:
        read_rows([row(id="a0"), row(**changes)], name="counts.csv")
    text = str(caught.value)
    assert "\n" not in text
    assert text.startswith("counts.csv: row 2")
    assert words in text
    if changes.get("id") != "":
        assert "(a1)" in text


def test_an_id_stands_once() -> None:
    with pytest.raises(UserError, match="used twice"):
        read_rows([row(), row()])


def test_csv_as_spreadsheets_write_it(tmp_path: Path) -> None:
    file = tmp_path / "counts.csv"
    file.write_bytes(
        (
            "\ufeff"
            + HEAD.replace(",", ";")
            + 'x;flow;"woman;Belarusian";7;exact;2025-12-13;;;AP;\r\n;;;;;;;;;\r\n'
        ).encode()
    )
    (claim,) = read_file(file)
    assert claim.population == {"woman", "Belarusian"}


def test_toml_in_three_shapes(tmp_path: Path) -> None:
    file = tmp_path / "counts.toml"
    body = 'scope = "flow"\nvalue = 5\non = 2025-12-13\nasserted_by = "AP"\npublished = 2025-12-13\n'
    for head in ('[[count]]\nid = "x"\n', "[x]\n", "[counts.x]\n"):
        file.write_text(head + body)
        (claim,) = read_file(file)
        assert (claim.id, claim.low, claim.on) == ("x", 5, "2025-12-13")


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.csv", b"", "empty"),
        ("a.csv", HEAD.encode(), "holds no count"),
        ("a.csv", b"id,scope\nx,flow\n", "missing"),
        ("a.csv", b"\xff\xfe\x00id", "not UTF-8"),
        (
            "a.csv",
            (HEAD + "x,flow,,1,exact,2025-12-13,,,AP,,extra,more\n").encode(),
            "more cells than columns",
        ),
        ("a.toml", b"id = [", "not TOML"),
        ("a.toml", b"title = 'x'\n", "holds no count"),
    ],
)
def test_a_bad_file_is_one_line(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(UserError) as caught:
        read_file(file)
    assert words in str(caught.value)
    assert name in str(caught.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        read_file(tmp_path / "none.csv")
    with pytest.raises(UserError, match="cannot be read"):
        read_file(tmp_path)
