"""Names beside an act that are of nobody to whom it is done."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    "text",
    [
        "США разрешили сделки после освобождения Лукашенко политзаключённых.",
        "После освобождения Лукашенко 123 заключённых Минск ждёт ответа.",
    ],
)
def test_a_name_that_no_case_changes_before_those_freed_is_who_frees_them(text: str) -> None:
    ((_, act),) = acts(text, "ru", "release")
    assert act.subjects == () and act.group is not None


def test_sanctions_against_somebodys_government_are_not_against_him() -> None:
    text = "Sanctions against the government of authoritarian President Ivan Kral were imposed last year."
    ((_, act),) = acts(text, "en", "impose")
    assert act.subjects == ()


def test_a_number_that_does_it_is_nobody_to_whom_it_is_done() -> None:
    text = (
        "L'Union européenne a durci mercredi les sanctions. Les 27 ont également ajouté à leur liste de"
        " personnes dont les avoirs sont gelés six généraux et seize colonels."
    )
    assert not [a for _, a in acts(text, "fr", "impose") if a.group is not None and a.group.lo == 27]


def test_what_only_a_comma_parts_from_a_ban_is_not_denied_by_it() -> None:
    text = (
        "Sanctions apply to 312 people. Their assets in the EU are frozen, EU citizens and businesses are"
        " prohibited from conducting financial transactions with them."
    )
    assert {c.factuality for c, a in acts(text, "en", "impose")} == {"asserted"}
