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
    ("Une information judiciaire a été ouverte contre le maire.", "charge", "asserted"),
    ("De lourdes charges pèsent sur l'ancien député.", "charge", "asserted"),
    ("Le parquet reproche à la militante d'avoir filmé un policier.", "charge", "asserted"),
    ("Minsk : dix ans de prison pour Anna Petrova", "sentence", "asserted"),
    ("Près de vingt ans de réclusion pour le banquier.", "sentence", "asserted"),
    ("Cinq ans de prison requis contre Anna Petrova", "sentence", "possible"),
    ("Le procureur requiert 10 ans de prison ferme.", "sentence", "possible"),
    ("Le procureur a demandé la peine capitale contre le colonel.", "sentence", "possible"),
    ("La peine de l'historien Ivan Morel a été portée à quinze ans.", "sentence", "asserted"),
    ("La demande de mise en liberté de l'opposant a été rejetée jeudi.", "release", "denied"),
    ("Les deux cyclistes ont pu quitter la prison mardi.", "release", "asserted"),
    ("L'otage aurait pu être libéré plus tôt.", "release", "possible"),
    ("Anna Petrova n'a pas pu être libérée.", "release", "denied"),
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
    "Le syndicat a déposé plainte contre X.",
    "Le député réclame dix ans de prison pour les trafiquants.",
    "La loi prévoit dix ans de prison pour les espions.",
]


@pytest.mark.parametrize(("text", "kind", "factuality"), TOLD)
def test_a_word_or_idiom_of_an_act(text: str, kind: str, factuality: str) -> None:
    assert [(f.act.kind, f.factuality) for f in acts(text + CUSTODY, "fr")] == [(kind, factuality)]


@pytest.mark.parametrize("text", SILENT)
def test_the_same_words_of_other_things(text: str) -> None:
    assert acts(text + CUSTODY, "fr") == []


def test_who_is_accused_of_a_deed_before_another_act_is_charged_too() -> None:
    found = acts("Anna Petrova, accusée d'avoir aidé des détenus, a été remise en liberté.", "fr")
    assert {f.act.kind for f in found} == {"charge", "release"}


SANCTIONED = [
    ("De nouvelles sanctions ont été imposées à dix responsables iraniens.", "impose", "asserted"),
    ("Un embargo a été instauré en 1962 contre Cuba.", "impose", "asserted"),
    (
        "Le Conseil a inscrit seize personnes et trois entités sur la liste des sanctions.",
        "impose",
        "asserted",
    ),
    ("La Cédéao a suspendu le Niger de toutes ses instances.", "impose", "asserted"),
    ("Le Sénat réclame des sanctions contre Bakou.", "impose", "possible"),
    ("Le Sénat réclame la levée des sanctions contre Bakou.", "lift", "possible"),
]


@pytest.mark.parametrize(("text", "kind", "factuality"), SANCTIONED)
def test_a_sanction_in_the_passive_on_a_list_of_a_body_or_asked_for(
    text: str, kind: str, factuality: str
) -> None:
    found = acts(text + " Les sanctions durent.", "fr")
    assert [(f.act.kind, f.factuality) for f in found] == [(kind, factuality)]


def test_measures_that_are_taken_against_nobody_are_none() -> None:
    assert acts("Les sanctions durent. Les mesures ont été prises à la suite des inondations.", "fr") == []


@pytest.mark.parametrize("opening", ["À peine arrêté", "Sitôt arrêté", "Une fois arrêté"])
def test_a_participle_behind_what_opens_its_sentence_is_said_of_the_subject(opening: str) -> None:
    found = acts(f"{opening}, l'ancien ministre a gardé le silence.", "fr")
    assert [(f.act.kind, f.act.group.lo if f.act.group else None) for f in found] == [("detain", 1)]


def test_a_verb_that_a_parse_takes_for_a_noun_before_its_object() -> None:
    (found,) = acts(
        "Washington sanctionne un réseau de contrebande de pétrole iranien. Les sanctions durent.", "fr"
    )
    assert found.act.kind == "impose"
