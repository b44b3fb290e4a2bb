"""What changed in a record: field by field in one format, in common terms between two."""

from __future__ import annotations

import msgspec
import pytest

from detente.model import Identifier, Name, Record
from detente.views.measures.fields import between, lines, one_format, told

CSV = {
    "ent_num": "7",
    "SDN_Name": "SOZH, Anton",
    "SDN_Type": "individual",
    "Program": "BELARUS",
    "Title": "-0- ",
}
XML = {"uid": "7", "lastName": "SOZH", "firstName": "Anton", "sdnType": "Individual", "programList": {}}


def record(fields: dict[str, object], name: str = "SOZH, Anton", *programs: str) -> Record:
    return Record(list="us-ofac-sdn", entry="7", kind="person", names=(Name(name=name),), program=programs,
                  fields=fields)  # fmt: skip


def test_another_format_is_no_amendment() -> None:
    assert not one_format(CSV, XML) and one_format(CSV, {**CSV, "alt": []}) and one_format({}, CSV)
    assert between(record(CSV, "SOZH, Anton", "A", "B"), record(XML, "Sozh, Anton", "B", "A")) == {}
    assert between(record(CSV, "SOZH, Anton", "A"), record(XML, "SOZH, Antos", "A", "B")) == {
        "name": ("SOZH, Anton", "SOZH, Antos"),
        "program": ("A", "A; B"),
    }


def test_aliases_and_numbers_are_compared_between_formats_where_both_have_them_all() -> None:
    def made(fields: dict[str, object], aliases: str, *numbers: str) -> Record:
        return msgspec.structs.replace(
            record(fields),
            names=(Name(name="SOZH, Anton"), *(Name(name=alias) for alias in aliases.split("|") if alias)),
            identifiers=tuple(Identifier(kind="Passport", value=number) for number in numbers),
        )

    whole = {**CSV, "alt": [], "Remarks": "Passport MP0000017."}
    old, same = made(whole, "SOZH, A.|TOLIK", "MP0000017"), made(XML, "Tolik|Sozh, A.", "MP 0000017")
    assert between(old, same) == {}
    more = made(XML, "Tolik|PTICH", "MP0000017", "MP0000018")
    assert between(old, more) == {
        "aliases": ("SOZH, A.; TOLIK", "Tolik; PTICH"),
        "numbers": ("MP0000017", "MP0000017; MP0000018"),
    }
    # The main file alone has no aliases, and not the end of remarks that are too long for it.
    cut = made({**CSV, "Remarks": "Passport MP0000017; " + "x" * 980}, "", "MP0000017")
    assert between(cut, more) == {}


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        ("BELARUS", "BELARUS-EO14038", ["x: BELARUS → BELARUS-EO14038"]),
        ("DOB 1971; Passport 1.", "DOB 1971; Passport 1; Tax ID No. 7.", ["x: + Tax ID No. 7"]),
        ("-0- ", "a manager", ["x: + a manager"]),
        ("a; b", "b; a", ["x: in another order"]),
        (None, {"aka": [{"uid": "1", "lastName": "SOZH"}]}, ["x.aka: + SOZH"]),
        (
            {"aka": [{"uid": "1", "lastName": "SOZH", "firstName": "A."}, {"uid": "2", "lastName": "PTICH"}]},
            {"aka": [{"uid": "9", "lastName": "PTICH"}, {"uid": "8", "lastName": "ORESSA"}]},
            ["x.aka: SOZH, A. → ORESSA"],
        ),
        ({"VALUE": "2020"}, {"VALUE": ["2020", "2025"]}, ["x: + 2025"]),
        (["a", "b", "c"], ["a"], ["x: − b", "x: − c"]),
    ],
)  # fmt: skip
def test_what_changed_is_told_part_by_part(before: object, after: object, lines: list[str]) -> None:
    assert told({"x": (before, after)}) == lines


def test_of_long_texts_the_difference_is_shown() -> None:
    long = (
        "he has engaged in acts that threaten the peace of the valley and of the river that runs through it"
    )
    assert told({"x": (long, f"{long} since 2020")}) == ["x: + … since 2020"]
    assert told({"x": (f"{long} since 2020", long)}) == ["x: − … since 2020"]
    assert told({"x": (long, long.replace("valley", "hills"))}) == ["x: … valley … → … hills …"]
    assert told({"x": (long, long.replace("of the valley ", ""))}) == ["x: − … of the valley …"]


def test_a_long_text_is_cut() -> None:
    [line] = told({"x": ("a", "b" * 500)})
    assert len(line) < 180 and line.endswith("…")


def test_a_field_is_read_part_by_part() -> None:
    assert lines("Remarks", "DOB 1971; POB Minsk.") == ["DOB 1971; POB Minsk."]
    aka = {"aka": [{"uid": "1", "type": "a.k.a.", "lastName": "SOZH"}, {"uid": "2", "lastName": "PTICH"}]}
    assert lines("akaList", aka) == ["aka: a.k.a., SOZH", "aka: PTICH"]
    assert lines("programList", {"program": ["A", "B"]}) == ["A", "B"]
    assert lines("empty", {}) == []


def test_a_number_that_one_format_has_with_words_is_the_same_number() -> None:
    whole = Identifier(kind="Registration Number", value="1213980 (Minsk)", country=None)
    alone = Identifier(kind="Registration Number", value="1213980", country="Minsk")
    common = {"list": "us-ofac-sdn", "entry": "7", "kind": "organization", "names": (Name(name="SOZH"),)}
    sheet = Record(**common, program=(), fields={"ent_num": "7", "alt": []}, identifiers=(alone,))
    document = Record(**common, program=(), fields={"uid": "7"}, identifiers=(whole, alone))
    assert "numbers" not in between(sheet, document)
