"""What French journalism calls acts, and what the same words say of other things."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

CUSTODY = " La prison est loin."
TOLD = [
    ("La romancière a été cueillie chez elle par la brigade criminelle.", "detain", "asserted"),
    ("Deux syndicalistes ont été conduits au commissariat central.", "detain", "asserted"),
    ("La guérilla a fait prisonniers douze soldats.", "detain", "asserted"),
    ("Ivan Morel a passé deux mois en détention provisoire.", "detain", "asserted"),
    ("Les douaniers ont mis la main sur un trafiquant.", "detain", "asserted"),
    ("Anna Petrova a été détenue pendant neuf heures à l'aéroport.", "detain", "asserted"),
    ("La garde à vue de la militante a été levée mardi.", "release", "asserted"),
    ("Le tribunal a rejeté la demande de remise en liberté de la cinéaste.", "release", "denied"),
    ("Les marins ont été rendus à leurs familles.", "release", "asserted"),
    ("Le poète est sorti mardi du centre pénitentiaire.", "release", "asserted"),
    ("La peine de l'ancien maire a été commuée en 20 ans de prison.", "pardon", "asserted"),
    ("Le conseiller fait l'objet de poursuites pour blanchiment.", "charge", "asserted"),
    ("Le général devra répondre de crimes contre l'humanité.", "charge", "asserted"),
    ("Anna Petrova reste poursuivie pour espionnage.", "charge", "asserted"),
    ("Ivan Morel risque la peine capitale.", "sentence", "possible"),
    ("Ivan Morel risque 175 ans de prison.", "sentence", "possible"),
    ("Le jury a déclaré l'ancien policier coupable de meurtre.", "sentence", "asserted"),
    ("La cour a prononcé trois condamnations à mort.", "sentence", "asserted"),
    ("Ivan Morel fait l'objet d'un arrêté d'expulsion.", "expel", "announced"),
    ("Les demandeurs d'asile ont été renvoyés de force en Syrie.", "expel", "asserted"),
    ("Sept prisonniers sont maintenant morts en détention.", "die", "asserted"),
    ("Un maréchal-ferrant de 43 ans a été arrêté pour espionnage.", "detain", "asserted"),
    ("La police a arrêté le procureur.", "detain", "asserted"),
]
SILENT = [
    "Les syndicats ont interpellé la ministre sur les salaires.",
    "Le député a interpellé le gouvernement.",
    "La police doit interpeller davantage.",
    "La ville est tombée aux mains des rebelles.",
    "L'équipe a raflé trois médailles.",
    "Les passagers ont été embarqués à bord du ferry.",
    "Le romancier a passé trois ans à l'étranger.",
    "Le gouvernement fait l'objet de critiques.",
    "Le directeur doit répondre des résultats de son équipe.",
    "Le juge a rejeté la demande de dommages et intérêts.",
    "Un contrat de 3 ans a été arrêté.",
]


@pytest.mark.parametrize(("text", "kind", "factuality"), TOLD)
def test_a_word_or_idiom_of_an_act(text: str, kind: str, factuality: str) -> None:
    assert [(f.act.kind, f.factuality) for f in acts(text + CUSTODY, "fr")] == [(kind, factuality)]


@pytest.mark.parametrize("text", SILENT)
def test_the_same_words_of_other_things(text: str) -> None:
    assert acts(text + CUSTODY, "fr") == []
