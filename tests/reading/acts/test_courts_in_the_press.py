"""What courts and prosecutors do, as agencies tell it: lesser penalties, changed terms, appeals, charges."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

PRISON = {"en": "\n\nThe prison is old.", "fr": "\n\nLa prison est vieille.", "ru": "\n\nКолония старая."}


@pytest.mark.parametrize(
    ("language", "text", "kind", "terms"),
    [
        ("en", "Two others were handed probation terms.", "sentence", None),
        ("en", "The judge gave three men probation terms.", "sentence", None),
        ("en", "The nine protesters were fined by a Tbilisi court.", "sentence", None),
        ("en", "In May Jan Morel's sentence was changed to one year in prison.", "sentence", "P1Y"),
        ("en", "Jan Morel saw his sentence extended on two occasions.", "sentence", None),
        ("en", "Jan Morel had his four-year sentence extended by two years.", "sentence", None),
        ("en", "A court convicted six men, with terms from six and a half to nine years.", "sentence", None),
        ("en", "The court rejected Jan Morel's appeal against his ten-year sentence.", "sentence", "P10Y"),
        ("en", "Prosecutors had asked for six-year sentences for all 11 defendants.", "sentence", "P6Y"),
        ("en", "A court in Baku placed Jan Morel under pretrial detention.", "detain", None),
        ("en", "Six men are facing terrorism charges.", "charge", None),
        ("fr", "Deux militants ont écopé d'une peine de 30 jours-amende à 30 francs.", "sentence", None),
        ("fr", "La peine de Jan Morel avait été rallongée de deux ans.", "sentence", None),
        ("fr", "Le verdict contre Jan Morel a été confirmé en appel.", "sentence", None),
        ("fr", "La cour a rejeté le pourvoi de Jan Morel contre sa condamnation.", "sentence", None),
        ("fr", "Six personnes font face à des accusations de complot.", "charge", None),
        ("fr", "Quatre individus feront face à des accusations criminelles.", "charge", None),
        ("fr", "Jan Morel, visé par des accusations de terrorisme, est en fuite.", "charge", None),
        ("fr", "Jan Morel a été poursuivi devant un tribunal militaire pour complot.", "charge", None),
        ("fr", "Des procédures ont été engagées contre Anton Morel et Anna Kral.", "charge", None),
    ],
)  # fmt: skip
def test_what_a_court_does(language: str, text: str, kind: str, terms: str | None) -> None:
    found = [a.act for a in acts(text + PRISON[language], language) if a.act.kind == kind]
    assert len(found) == 1
    assert found[0].subjects or found[0].group
    assert found[0].terms == terms


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        # Appeals against something else than a verdict.
        ("en", "The Supreme Court rejected Morel's appeal to change her pretrial measure.", "sentence"),
        ("en", "The High Court rejected an appeal from police to keep the three in detention.", "sentence"),
        ("en", "The court rejected his appeal against extradition.", "sentence"),
        ("fr", "Le tribunal a rejeté un recours contre les sanctions déposé par Jan Morel.", "sentence"),
        ("fr", "La cour a rejeté le recours de Jan Morel contre son extradition.", "sentence"),
        # Others than people, and what no court does.
        ("en", "The European court has fined Russia 33,000 euros.", "sentence"),
        ("en", "The coach was fined by the league.", "sentence"),
        ("en", "The firm was placed under sanctions.", "detain"),
        ("fr", "Le régime fait face à des accusations de torture.", "charge"),
    ],
)
def test_what_is_no_verdict(language: str, text: str, kind: str) -> None:
    assert not [a for a in acts(text + PRISON[language], language) if a.act.kind == kind]
