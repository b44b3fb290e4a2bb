"""What becomes of the rows of a file: bands, evidence, assignment, explanations."""

from __future__ import annotations

import csv
import random
from pathlib import Path

import pytest
from openpyxl import load_workbook

from detente.errors import UserError
from detente.matching import Entry, Listed, Options, Outcome, Run, Table, of_file, write
from detente.matching.evidence import Known, Number
from detente.names.assignment import MATCHED, NOT_FOUND, TO_REVIEW
from detente.names.subjects import Subject
from tests.matching.conftest import LISTED, Matched

FREED = "id;name\nf1;Viktar Babaryka\nf2;Maria Kalesnikava\nf3;Ales Bialiatski\nf4;Zyx Wvutsrq\n"
PETROV = Entry("p", ("Ivan Petrov",), Known(Subject((), "person", ("1970-01-02",), "m", frozenset({"by"}))))


def test_each_row_gets_its_band_both_spellings_and_a_reason(matched: Matched) -> None:
    found = matched(FREED)
    assert [m.hits[0].matched_id if m.hits else None for m in found] == ["a", "b", "c", None]
    assert [m.band for m in found] == [MATCHED, MATCHED, MATCHED, NOT_FOUND]
    hit = found[0].hits[0]
    assert (found[0].id, found[0].name, hit.matched_name) == ("f1", "Viktar Babaryka", "Виктор Бабарико")
    assert "babaryka = бабарико" in hit.explanation
    assert 0.7 <= hit.probability <= 1


def test_a_doubtful_pair_is_to_review(matched: Matched) -> None:
    (sure,) = matched("name\nViktar Babaryka\n")
    p = sure.hits[0].probability
    assert [m.band for m in matched("name\nViktar Babaryka\n", threshold=p)] == [MATCHED]
    assert [m.band for m in matched("name\nViktar Babaryka\n", threshold=1.0, review=p)] == [TO_REVIEW]
    assert [m.band for m in matched("name\nViktar Babaryka\n", threshold=1.0, review=1.0)] == [NOT_FOUND]


def test_a_birth_date_moves_a_namesake_down_and_the_same_man_up(matched: Matched) -> None:
    rows = "name,born\nИван Петров,2 January 1970\nИван Петров,\nИван Петров,1985\n"
    same, unknown, other = (m.hits[0] for m in matched(rows, [PETROV], review=0.01))
    assert same.probability >= unknown.probability > other.probability
    assert same.explanation.endswith("same birth")
    assert other.explanation.endswith("other birth")


def test_sex_and_nationality_count_in_whatever_words(matched: Matched) -> None:
    rows = "name,sex,citizenship\nIvan Petrov,м,Белоруссия\nIvan Petrov,femme,France\n"
    same, other = (m.hits[0] for m in matched(rows, [PETROV], review=0.001))
    assert same.probability > other.probability
    assert "same gender; same nationality" in same.explanation
    assert "other gender; other nationality" in other.explanation


def test_a_number_that_both_have_finds_what_names_do_not(matched: Matched) -> None:
    ship = Entry("v", ("BLUE HERON",), Known(Subject((), "vessel"), (Number("imo", "9187629"),)))
    rows = "vessel name,IMO number\nGREEN STORK,IMO 9187629\nGREEN STORK,9187630\nBLUE HERON,9187630\n"
    renamed, stranger, namesake = matched(rows, [ship])
    assert renamed.band == TO_REVIEW
    assert "same imo 9187629" in renamed.hits[0].explanation
    assert stranger.band == NOT_FOUND
    assert namesake.hits[0].probability < 0.9


def test_a_person_is_no_ship(matched: Matched) -> None:
    ship = Entry("v", ("IVAN PETROV",), Known(Subject((), "vessel")))
    assert [m.band for m in matched("name,type\nIvan Petrov,individual\nIvan Petrov,vessel\n", [ship])] == [
        NOT_FOUND,
        MATCHED,
    ]


def test_the_assignment_is_the_best_as_a_whole_and_not_greedy(matched: Matched) -> None:
    # Both rows fit x best, and the first fits y too: only one way serves both.
    entries = [Entry("x", ("Ivan Aleksandrovich Petrov",)), Entry("y", ("Ivan Petrov Vodkin",))]
    rows = "name\nIvan Petrov\nIvan Aleksandrovich Petrov\n"
    greedy = [m.hits[0].matched_id for m in matched(rows, entries)]
    whole = [m.hits[0].matched_id if m.hits else None for m in matched(rows, entries, one_to_one=True)]
    assert greedy == ["x", "x"]
    assert whole == ["y", "x"]


def test_who_is_given_to_another_row_is_said(matched: Matched) -> None:
    once = matched("name\nViktar Babaryka\nViktor Babariko\n", one_to_one=True)
    assert sorted(m.band for m in once) == [MATCHED, NOT_FOUND]
    (lost,) = (m for m in once if not m.hits)
    assert "is given to another row" in lost.note


def test_no_assignment_is_better_than_the_one_that_is_given(matched: Matched) -> None:
    import itertools
    import math

    given_names, surnames = ["Ivan", "Iwan", "Jan", "Yan"], ["Petrov", "Petroff", "Piatrou", "Pietrow"]
    chance = random.Random(7)
    for _ in range(10):
        rows = [f"{chance.choice(given_names)} {chance.choice(surnames)}" for _ in range(4)]
        entries = [
            Entry(str(n), (f"{chance.choice(given_names)} {chance.choice(surnames)}",)) for n in range(4)
        ]
        text = "name\n" + "\n".join(rows) + "\n"
        scores = [{h.matched_id: h.probability for h in m.hits} for m in matched(text, entries, every=True)]

        def gain(p: float | None, floor: float = math.log(0.1 / 0.9)) -> float:
            q = min(max(p, 1e-6), 1 - 1e-6) if p is not None else 0.1
            return math.log(q / (1 - q)) - floor

        best = max(
            sum(gain(scores[r].get(str(e))) for r, e in enumerate(order))
            for order in itertools.permutations(range(4))
        )
        once = matched(text, entries, one_to_one=True)
        used = [m.hits[0].matched_id for m in once if m.hits]
        assert len(used) == len(set(used))
        assert sum(gain(m.hits[0].probability) for m in once if m.hits) == pytest.approx(best, abs=1e-3)


def test_it_is_written_as_csv_and_as_a_workbook(tmp_path: Path) -> None:
    rows = tmp_path / "freed.csv"
    rows.write_text(FREED + "f5;=1+1\n", encoding="utf-8")
    for name in ("out.csv", "out.xlsx"):
        run, outcome = Run(Table(rows), Listed(LISTED), Options(), tmp_path / name), Outcome()
        run.look_up()
        write(run, tmp_path / name, (), outcome)
        run.close()
        assert (outcome.rows, outcome.matched, outcome.not_found) == (5, 3, 2)
    with (tmp_path / "out.csv").open(encoding="utf-8") as file:
        found = list(csv.DictReader(file))
    assert [row["matched_id"] for row in found] == ["a", "b", "c", "", ""]
    assert found[0]["explanation"]
    assert found[4]["name"] == "'=1+1"
    sheet = load_workbook(tmp_path / "out.xlsx").active
    assert [str(cell.value or "") for cell in sheet[2]] == list(found[0].values())
    assert sorted(p.name for p in tmp_path.iterdir()) == ["freed.csv", "out.csv", "out.xlsx"]


def test_a_list_may_be_a_table_an_index_or_a_copy_of_an_official_list(tmp_path: Path) -> None:
    from detente.names import Index

    rows = tmp_path / "rows.txt"
    rows.write_text("Viktar Babaryka\n", encoding="utf-8")
    (tmp_path / "a.csv").write_text("id,name,name_ru\n7,V. B.,Виктор Бабарико\n", encoding="utf-8")
    (tmp_path / "b.csv").write_text("id,name\n7,V. B.\n7,Виктор Бабарико\n", encoding="utf-8")
    Index.build([("7", "V. B."), ("7", "Виктор Бабарико")]).save(tmp_path / "c.names")
    (tmp_path / "sdn.csv").write_text(
        f'7,"BABARIKO, Viktor","individual","TEST",{"-0- ," * 7}"DOB 1963; Gender Male."\n'
        f'8,"SOKOL LLC",-0- ,"TEST",{"-0- ," * 7}-0- \n',
        encoding="utf-8",
    )
    for name in ("a.csv", "b.csv", "c.names", "sdn.csv"):
        run = Run(Table(rows), of_file(tmp_path / name), Options())
        run.look_up()
        (found,) = run.matches()
        run.close()
        assert [h.matched_id for h in found.hits] == ["7"], name
    official = of_file(tmp_path / "sdn.csv")
    assert official.entries[0].known.subject.gender == "m"
    assert official.entries[0].known.subject.born == ("1963",)


def test_thresholds_are_probabilities(matched: Matched) -> None:
    for option in ("threshold", "review"):
        with pytest.raises(UserError, match=f"--{option} is a probability"):
            matched(FREED, **{option: 1.5})
    with pytest.raises(UserError, match="share between 0 and 1"):
        matched(FREED, false_match_rate=2.0)
    with pytest.raises(UserError, match="cannot be measured with these 4 names"):
        matched(FREED, false_match_rate=0.001)


def test_what_is_shown_for_review_is_measured_on_who_is_not_listed(matched: Matched) -> None:
    """However long the list, about one in twenty strangers is shown, and not most of them."""
    chance = random.Random(3)

    def name() -> str:
        made = (
            "".join(chance.choice("bdgklmnprstv") + chance.choice("aeiou") for _ in range(3)) for _ in "12"
        )
        return " ".join(word.title() for word in made)

    entries = [Entry(str(n), (name(),)) for n in range(2000)]
    strangers = [name() for _ in range(1000)]
    shown = sum(m.band != NOT_FOUND for m in matched("name\n" + "\n".join(strangers), entries))
    everyone = sum(
        m.band != NOT_FOUND for m in matched("name\n" + "\n".join(strangers), entries, review=0.01)
    )
    assert shown <= 0.08 * len(strangers)
    assert shown < everyone
