"""Who is screened against: the entries of lists, with what they say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from detente import lists, sources
from detente.case import Case
from detente.screening import on_lists


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    made = Case.create(tmp_path / "case")
    yield made
    made.close()


@pytest.mark.parametrize(
    ("own", "inner", "reason"),
    [
        ("<remark>He ran the works.</remark>", "", "He ran the works."),
        ("<remark>He ran it.</remark><remark>Review of 2020.</remark>", "", "He ran it. Review of 2020."),
        # A remark on a day of birth says nothing of why somebody is listed.
        ("", "<remark>former district</remark>", ""),
        ("<remark>He ran the works.</remark>", "<remark>former district</remark>", "He ran the works."),
    ],
)  # fmt: skip
def test_why_somebody_is_listed(case: Case, own: str, inner: str, reason: str) -> None:
    text = (
        '<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2024-01-01T00:00:00">'
        f'<sanctionEntity euReferenceNumber="EU.1.1"><birthdate year="1971">{inner}</birthdate>{own}'
        '<subjectType code="person"/><nameAlias wholeName="Anton Drabysheuski"/></sanctionEntity></export>\n'
    ).encode()
    lists.add_copy(case.ledger, case.archive, sources.document(text, name="eu.xml", kind="list"), text)
    [entry] = on_lists(case, case.view().snapshot)
    assert entry.more["reason"] == reason
