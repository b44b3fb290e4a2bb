"""SECO's whole list keeps, in each target, what the target was before."""

from __future__ import annotations

import pytest

from tests.lists.build import records


def target(number: int, name: str, modifications: str) -> str:
    """A target on a company, with its modifications."""
    return (
        f'<target ssid="{number}"><sanctions-set-id>11</sanctions-set-id><entity><identity main="true">'
        f'<name name-type="primary-name"><name-part order="1" name-part-type="whole-name"><value>{name}'
        f"</value></name-part></name></identity></entity>{modifications}</target>"
    )


def modification(kind: str, day: str, inside: str = "") -> str:
    """A modification that takes effect on a day."""
    return f'<modification modification-type="{kind}" effective-date="{day}">{inside}</modification>'


def whole(*parts: str, places: str = "") -> str:
    """A list of these targets."""
    return (
        '<?xml version="1.0"?>\n<swiss-sanctions-list list-type="whole-list" date="2026-08-27">'
        '<sanctions-program ssid="1"><program-name lang="eng">Ordinance</program-name>'
        f'<sanctions-set ssid="11" lang="eng">Freeze</sanctions-set></sanctions-program>{"".join(parts)}'
        f"{places}</swiss-sanctions-list>\n"
    )


OLD = target(1, "SOZH BEFORE", modification("listed", "2010-01-01"))
LISTED = modification("listed", "2020-12-11")


def test_what_a_target_was_before_is_no_target() -> None:
    history = modification("amended", "2022-03-16", f"<removed>{OLD}</removed><added>{OLD}</added>") + LISTED
    found, wrong, split = records(whole(target(1, "SOZH", history), target(2, "PTICH", LISTED)))
    assert not wrong and split.cut is None
    assert [(r.entry, r.names[0].name, len(r.names)) for r in found] == [("1", "SOZH", 1), ("2", "PTICH", 1)]
    assert found[0].fields["modification"][0]["removed"]["target"]["ssid"] == "1"


def test_what_was_added_may_be_a_part_or_nothing() -> None:
    inside = "<added/><removed><identity><name/></identity></removed><added><added/></added>"
    found, wrong, _ = records(
        whole(target(1, "SOZH", modification("amended", "2022-03-16", inside) + LISTED))
    )
    assert not wrong and [r.entry for r in found] == ["1"]


def test_a_target_that_does_not_close_is_one_record() -> None:
    torn = target(1, "SOZH", modification("amended", "2022-03-16", f"<removed>{OLD}</removed>"))
    torn = torn[: -len("</target>")]
    found, wrong, split = records(whole(torn, target(2, "PTICH", LISTED)))
    assert len(wrong) == 1 and [r.entry for r in found] == ["2"] and split.cut is None


@pytest.mark.parametrize(
    ("modifications", "listed"),
    [
        (modification("de-listed", "2024-01-01") + LISTED, False),
        (modification("listed", "2024-01-01") + modification("de-listed", "2024-01-01") + LISTED, True),
        (modification("de-listed", "2024-01-01") + modification("amended", "2024-01-01") + LISTED, False),
        (modification("amended", "2023-01-01") + modification("de-listed", "2024-01-01") + LISTED, False),
        ('<modification modification-type="de-listed" enactment-date="2024-01-01"/>' + LISTED, False),
        ("", True),
    ],
)
def test_the_latest_modification_says_whether_it_is_listed(modifications: str, listed: bool) -> None:
    found, wrong, _ = records(whole(target(1, "SOZH", modifications)))
    assert not wrong and bool(found) is listed


def test_every_spelling_and_the_main_identity_first() -> None:
    names = (
        '<identity main="false"><name name-type="primary-name" lang="eng"><name-part order="1">'
        '<value>Other</value></name-part></name></identity><identity main="true">'
        '<name name-type="primary-name"><name-part order="1"><value>Anton</value>'
        '<spelling-variant lang="RUS" script="LATN">Antone'
        '</spelling-variant><spelling-variant lang="RUS" script="LATN">Antuan</spelling-variant></name-part>'
        '<name-part order="2"><value>Sozh</value></name-part></name></identity>'
        "<other-information>SWIFT/BIC: SOZHBY2X</other-information>"
        "<other-information>IMO Number: 8400000.</other-information>"
    )
    text = whole(f'<target ssid="1"><individual>{names}</individual>{LISTED}</target>')
    [record], wrong, _ = records(text)
    assert not wrong
    assert [n.name for n in record.names] == ["Anton Sozh", "Other", "Antone Sozh", "Antuan Sozh"]
    assert [(n.language, n.script) for n in record.names[1:3]] == [("eng", None), ("rus", "LATN")]
    assert [(i.kind, i.value) for i in record.identifiers] == [
        ("SWIFT/BIC", "SOZHBY2X"),
        ("IMO Number", "8400000"),
    ]


def test_a_programme_that_is_not_well_formed_costs_its_name_alone() -> None:
    text = whole(target(1, "SOZH", LISTED)).replace("Ordinance</program-name>", "Ordinance</program>")
    [record], wrong, _ = records(text)
    assert not wrong and record.program == ("11",)
