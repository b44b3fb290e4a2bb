"""The day of what a clause tells of before, behind what its sentence tells, is none of the next sentence."""

from __future__ import annotations

import pytest

from detente.reading import read


@pytest.mark.parametrize(
    ("code", "text", "on"),
    [
        ("fr", "Le Conseil a levé les sanctions le 20 juin 2025, après avoir assoupli un gel le 7 mars 2025. "
         "Par ailleurs, douze banques ont été retirées de la liste.", "2025-06-20"),
        ("fr", "Dix prisonniers ont été libérés le 20 juin 2025, après avoir été arrêtés le 7 mars 2025. "
         "Trois journalistes ont été expulsés.", "2025-06-20"),
        ("fr", "Le gouvernement a libéré dix prisonniers, après deux ans de prison, le 7 mars 2025. "
         "Par ailleurs, trois journalistes ont été expulsés.", "2025-03-07"),
        ("ru", "Совет решил снять санкции, после того как ослабил эмбарго 7 марта 2025 года. "
         "Кроме того, 24 банка были исключены из списка.", None),
    ],
)  # fmt: skip
def test_a_clause_before_gives_the_next_sentence_no_day(code: str, text: str, on: str | None) -> None:
    counts = [c for c in read(text, language=code, published="2025-11-14").claims if c.kind == "count"]
    assert counts[-1].count is not None
    assert getattr(counts[-1].count.scope, "on", None) == on
