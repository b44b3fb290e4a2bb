"""OFAC's legacy CSV: every column as it stands, and what the remarks hold."""

from __future__ import annotations

from detente.lists.formats import sniff
from detente.lists.ofac_terms import identifies
from tests.lists.build import EMPTY, numbered, recognised, records, sdn, sdn_file


def text(*rows: str) -> str:
    return sdn_file(*rows).decode("latin-1")


def test_a_record_keeps_its_columns_as_the_copy_has_them() -> None:
    [record], wrong, split = records(
        text(sdn(101, "SOZH TRADING", "Registration Number 600900100 (Belarus)."))
    )
    assert not wrong
    assert split.cut is None
    assert record.entry == "101"
    assert record.fields["ent_num"] == "101"
    assert record.fields["SDN_Type"] == EMPTY
    assert list(record.fields)[-1] == "Remarks"
    assert record.kind == "organization"
    assert record.program == ("BELARUS-EO14038",)
    assert [(i.kind, i.value, i.country) for i in record.identifiers] == [
        ("Registration Number", "600900100", "Belarus")
    ]


def test_remarks_give_dates_numbers_and_weak_names() -> None:
    remarks = (
        "DOB 14 Mar 1971; alt. DOB circa 1970; POB Minsk, Belarus; "
        "Passport MP0000017 (Belarus) issued 02 Feb 2019; "
        "a.k.a. 'TOLIK'; Vessel Registration Identification IMO 9000001; Linked To: SOZH TRADING."
    )
    [record], _, _ = records(text(sdn(102, "DRABYSHEUSKI, Anton", remarks, kind="individual")))
    assert record.kind == "person"
    assert [(d.meaning, str(d.when)) for d in record.dates] == [("born", "1971-03-14"), ("born", "1970~")]
    assert ("Passport", "MP0000017", "Belarus") in [(i.kind, i.value, i.country) for i in record.identifiers]
    assert any(i.value == "IMO 9000001" for i in record.identifiers)
    assert [(n.name, n.weak) for n in record.names] == [("DRABYSHEUSKI, Anton", False), ("TOLIK", True)]


def test_a_currency_and_a_kind_that_came_later_are_numbers_all_the_same() -> None:
    [record], _, _ = records(
        text(sdn(102, "SOZH", "Digital Currency Address - TON EQsozh1; Target Type Financial Institution."))
    )
    assert [(i.kind, i.value) for i in record.identifiers] == [("Digital Currency Address - TON", "EQsozh1")]
    assert identifies("Fishing License Number", "77-A") and identifies("Residency ID", "5")
    for kind, value in (
        ("Phone Number", "375170000000"), ("Gender", "Male"), ("Nationality of Registration", "Korea 5"),
        ("Aircraft Model", "B747"), ("Secondary sanctions risk:", "Section 5"), ("Resident", "Number 5"),
        ("Fishing License Number", "none"), ("Idle Code Words", "a"),
    ):  # fmt: skip
        assert not identifies(kind, value), kind


def test_a_number_with_words_is_kept_whole_and_found_alone_in_any_format() -> None:
    remarks = (
        "Passport OR800168 and Kuwaiti National ID No. 281000500755 issued under another name; "
        "Passport issued in Minsk, Belarus; alt. Passport and National ID were lost; "
        "Travel Document Number T04000017, expired 08 May 2013, issued in Minsk; "
        "Registration Number 121398 (Minsk); Passport A 123 (Belarus)."
    )
    [record], _, _ = records(text(sdn(102, "DRABYSHEUSKI, Anton", remarks, kind="individual")))
    assert [(i.kind, i.value, i.country) for i in record.identifiers] == [
        ("Passport", "OR800168 and Kuwaiti National ID No. 281000500755", None),
        ("Passport", "OR800168", None), ("Passport", "281000500755", None),
        ("Travel Document Number", "T04000017, expired 08 May 2013,", None),
        ("Travel Document Number", "T04000017", None), ("Registration Number", "121398", "Minsk"),
        ("Passport", "A 123", "Belarus"),
    ]  # fmt: skip
    given = "<id><idType>{}</idType><idNumber>{}</idNumber></id>"
    held = given.format("Registration Number", "121398 (Minsk)") + given.format("Passport", "0123 (Minsk)")
    entry = f"<sdnEntry><uid>102</uid><lastName>SOZH</lastName><idList>{held}</idList></sdnEntry>"
    [record], _, _ = records(f"<sdnList>{entry}</sdnList>\n")
    assert [(i.kind, i.value, i.country) for i in record.identifiers] == [
        ("Registration Number", "121398 (Minsk)", None), ("Registration Number", "121398", "Minsk"),
        ("Passport", "0123 (Minsk)", None),
    ]  # fmt: skip


def test_a_number_at_which_remarks_were_cut_off_is_none() -> None:
    filler = "; ".join(["Linked To: SOZH TRADING"] * 38)
    whole = f"Passport MP0000017 (Belarus); {filler}; Tax ID No. 6009001"
    whole = whole + " " * 0
    padded = f"{'Secondary sanctions risk: x' + 'y' * (960 - len(whole))}; {whole}"
    assert len(padded) >= 990
    [record], _, _ = records(text(sdn(102, "SOZH", padded)))
    assert [(i.kind, i.value) for i in record.identifiers] == [("Passport", "MP0000017")]
    [record], _, _ = records(text(sdn(102, "SOZH", f"{padded}00.")))
    assert [i.value for i in record.identifiers] == ["MP0000017", "600900100"]


def test_what_is_left_of_remarks_is_a_list_of_its_own() -> None:
    rest = '102,"00 (Belarus); Passport MP0000018 (Belarus); a.k.a. \'TOLIK\'."\r\n103,"more"\r\n\x1a'
    found, wrong, _ = records(rest, "sdn_comments.csv")
    assert not wrong and [r.entry for r in found] == ["102", "103"]
    assert [i.value for i in found[0].identifiers] == ["MP0000018"]
    assert [n.name for n in found[0].names] == ["TOLIK"]
    assert recognised(rest, "cons_comments.csv").list_of(rest, "cons_comments.csv") == "us-ofac-cons-comments"
    assert sniff(rest, "two-columns.csv") is None


def test_several_programmes_in_one_field() -> None:
    [record], _, _ = records(text(sdn(103, "X", program="IRAN] [SDGT] [IFSR")))
    assert record.program == ("IRAN", "SDGT", "IFSR")


def test_a_line_break_within_quotes_does_not_end_a_row() -> None:
    found, wrong, _ = records(text(sdn(104, "A", "first\r\nsecond."), sdn(105, "B")))
    assert [r.entry for r in found] == ["104", "105"]
    assert not wrong


def test_a_malformed_row_is_told_and_the_rest_goes_on() -> None:
    found, wrong, _ = records(text(sdn(106, "A"), '107,"STRAY,too,few', sdn(108, "B")))
    assert [r.entry for r in found] == ["106", "108"]
    assert len(wrong) == 1


def test_a_file_that_breaks_off_says_so() -> None:
    whole = numbered(range(1, 20)).decode("latin-1")
    found, _, split = records(whole[: len(whole) // 2 + 3])
    assert split.cut is not None
    assert 5 < len(found) < 19


def test_aliases_and_addresses_are_lists_of_their_own() -> None:
    alt = "101,7,aka,SOZH TRADE,-0- \r\n101,8,fka,OLD SOZH,-0- \r\n102,9,aka,ANTON D,-0- \r\n"
    form = recognised(alt, "alt.csv")
    assert form.list_of(alt, "alt.csv") == "us-ofac-sdn-alt"
    found, _, _ = records(alt, "alt.csv")
    assert [(r.entry, [n.name for n in r.names]) for r in found] == [
        ("101", ["SOZH TRADE", "OLD SOZH"]),
        ("102", ["ANTON D"]),
    ]
    assert found[0].fields["alt"][1]["alt_type"] == "fka"
    add = '101,25,-0- ,"Minsk","Belarus",-0- \r\n'
    assert recognised(add).list_of(add, "cons_add.csv") == "us-ofac-cons-add"


def test_prose_and_other_tables_are_no_list() -> None:
    assert sniff("Dear Sir, on 12 May, we met.\n") is None
    assert sniff("id,name\n1,A\n") is None


def test_a_stray_quote_costs_its_row_and_not_the_file() -> None:
    rows = [sdn(n, f"C{n}") for n in range(1, 2000)]
    rows[5] = rows[5].replace('"C6"', '"C6')
    found, wrong, _ = records(text(*rows))
    assert len(found) == 1998
    assert len(wrong) == 1


def test_a_cell_without_end_or_with_a_nul_is_one_malformed_row() -> None:
    endless = '7,"' + "\r\nx" * 100_000 + '",' + ",".join([EMPTY] * 10)
    good = [sdn(n, f"C{n}") for n in range(10, 20)]
    found, wrong, _ = records(text(*good, endless, sdn(3, "C\0"), sdn(4, "D")))
    assert len([r for r in found if "\0" not in r.names[0].name]) == 11
    assert wrong
