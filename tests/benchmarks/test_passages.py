"""The passages are well formed, and their scorer compares as the gold set's README says."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.passages import FOLDER, load, score
from detente.when import When

FILES = sorted(FOLDER.glob("*.txt"))
FREED = """@ 2025-11-15 whom: a name
Belarus released the journalist Ann Sample on Friday.
"""


def scored(tmp_path: Path, text: str) -> dict[str, int]:
    path = tmp_path / "en-made.txt"
    path.write_text(text, encoding="utf-8")
    return dict(score("en", load(path)).of)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_passages_are_well_formed(path: Path) -> None:
    passages = list(load(path))
    assert len(passages) >= 45
    for passage in passages:
        assert passage.text
        told = [day for _, row in passage.rows["A"] for day in _days(row[5])]
        for day in [passage.published, *told]:
            When(day)


def _days(told: str) -> list[str]:
    try:
        return [told] if told and When(told) else []
    except ValueError:
        return [day.strip() for day in told.split("/") if day.strip() not in ("", "?")]


def test_a_record_that_agrees_is_whole(tmp_path: Path) -> None:
    found = scored(tmp_path, FREED + "A release | asserted | by | Ann Sample | | 2025-11-14 |\n")
    assert (found["whole"], found["found"], found["paired"]) == (1, 1, 1)


def test_a_field_that_differs_is_wrong_and_what_is_not_said_is_empty(tmp_path: Path) -> None:
    found = scored(tmp_path, FREED + "A release | asserted | ru | Ann Sample; Bob Trial | | 2025-11-14 |\n")
    assert (found["whole"], found["authority wrong"], found["subjects empty"]) == (0, 1, 1)


def test_an_act_of_another_kind_is_missed_and_the_one_told_invented(tmp_path: Path) -> None:
    found = scored(tmp_path, FREED + "A expel | asserted | by | Ann Sample | | 2025-11-14 |\n")
    assert (found["missed"], found["invented"]) == (1, 1)


def test_what_may_be_left_out_counts_neither_way(tmp_path: Path) -> None:
    found = scored(tmp_path, FREED + "A? release/expel | ? | ? | ? | ? | ? |\n")
    assert not {"missed", "invented", "found", "paired"} & found.keys()


def test_a_line_that_is_none_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"en-made\.txt:3"):
        scored(tmp_path, FREED + "X release\n")
    with pytest.raises(ValueError, match=r"en-made\.txt:3"):
        scored(tmp_path, FREED + "A freed | asserted | by | Ann Sample | | |\n")


def test_of_a_way_to_tell_an_act_nothing_else_is_compared(tmp_path: Path) -> None:
    freed = FREED.replace("whom: a name", "way: to release").replace("Ann Sample", "three members of Example")
    found = scored(tmp_path, freed + "A release | asserted | by | | 3-3 members | 2025-11-14 |\n")
    assert found["whole"] == 1
    assert "count invented" not in found


def test_of_a_number_acts_and_counts_are_compared_each_answer_right(tmp_path: Path) -> None:
    freed = "@ 2025-11-15 number: some\nBelarus released about 40 journalists on Friday, a source said.\n"
    freed += "A release | asserted | by | | 40 journalists | 2025-11-14 |\n"
    found = scored(tmp_path, freed + "C 40/41- about | journalist/ | flow 2025-11-14\n")
    assert (found["whole counts"], found["counts found"]) == (1, 1)
    found = scored(tmp_path, freed + "C 40 about | lawyer | flow 2025-11-14\n")
    assert (found["population wrong"], found.get("whole counts", 0)) == (1, 0)
    assert "quote invented" not in found


DEAL = """@ 2025-11-15 article: given for another
Belarus released Ann Sample in exchange for the lifting of US sanctions on potash.
A release | asserted | by | Ann Sample | | |
A lift | asserted | us | | | | potash
"""


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("L release for lift | Sample for potash | text", {"link found": 1, "link paired": 1}),
        ("L release for release", {"link found": 1, "link missed": 1, "link invented": 1}),
        ("L? release for lift", {}),
        ("N", {"link found": 1, "link invented": 1}),
    ],
)
def test_a_link_is_of_two_kinds_of_act(tmp_path: Path, row: str, expected: dict[str, int]) -> None:
    found = scored(tmp_path, DEAL + row + "\n")
    assert {name: n for name, n in found.items() if name.startswith("link") and n} == expected


def test_a_link_of_what_is_no_act_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"en-made\.txt:5"):
        scored(tmp_path, DEAL + "L release for money\n")


MAY_BE_TOLD = "A? release | ? | ? | ? | ? | ? |\nA? detain | ? | ? | ? | ? | ? |\n"


def test_a_count_that_may_be_left_out_takes_none_that_the_key_wants(tmp_path: Path) -> None:
    freed = "@ 2025-11-15 number: twice\nBelarus freed three journalists on Friday.\n" + MAY_BE_TOLD
    found = scored(tmp_path, freed + "C? 3 exact | ? | ?\nC 3 exact | ? | ?\n")
    assert found["whole counts"] == 1


def test_of_two_counts_the_one_that_agrees_is_compared(tmp_path: Path) -> None:
    freed = (
        "@ 2025-11-15 number: two\nBelarus freed three women. On Friday, Russia jailed three journalists.\n"
    )
    found = scored(tmp_path, freed + MAY_BE_TOLD + "C 3 exact | journalist | flow 2025-11-14\n")
    assert (found["population right"], found["scope right"]) == (1, 1)


def test_a_row_that_names_nobody_takes_no_act_of_one_named(tmp_path: Path) -> None:
    freed = "@ 2025-11-15 way: two\nBelarus freed 20 people on Friday. Ann Sample was freed by Belarus.\n"
    key = "A release | asserted | by | ? | 20-20 people | 2025-11-14/ |\n"
    assert scored(tmp_path, freed + key + "A release | asserted | by | Ann Sample | | ? |\n")["whole"] == 2


def test_of_two_acts_the_one_on_as_many_is_compared(tmp_path: Path) -> None:
    freed = "@ 2025-11-15 way: two\nBelarus freed 20 people. Belarus freed 30 people.\n"
    found = scored(tmp_path, freed + "A release | asserted | by | | 30-30 people | |\n")
    assert (found["group right"], found["invented"]) == (1, 1)


@pytest.mark.parametrize(
    ("wanted", "right"), [("Ann Sample; Bob Trial/", 0), ("Ann Sample/", 1), ("/Bob Trial", 0)]
)
def test_of_whom_a_key_names_either_answer_will_do(tmp_path: Path, wanted: str, right: int) -> None:
    found = scored(tmp_path, FREED + f"A release | asserted | by | {wanted} | | 2025-11-14 |\n")
    assert found.get("subjects right", 0) == right
    freed = "@ 2025-11-15 whom: nobody\nBelarus released ten people on Friday.\n"
    found = scored(tmp_path, freed + f"A release | asserted | by | {wanted} | 10-10 people | 2025-11-14 |\n")
    assert found["subjects right"] == 1


def test_a_row_that_may_be_left_out_takes_no_act_that_the_key_wants(tmp_path: Path) -> None:
    row = "release | asserted | by | Ann Sample | | 2025-11-14 |"
    found = scored(tmp_path, FREED + f"A? {row}\nA {row}\n")
    assert (found["whole"], found.get("missed", 0)) == (1, 0)
