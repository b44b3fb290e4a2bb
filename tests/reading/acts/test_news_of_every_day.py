"""Words of ordinary news that tell of less than an act, or of fewer people: laws, lost rights, things that
are stopped, counts of arrests, an ordinal, descriptions of the one person whom a text is of."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

NONE = [
    "Il prévoit de commuer en peine administrative des actes de violence.",
    "La réforme prévoit de commuer en amende les peines de prison de moins de six mois.",
    "Il est défendu de leur louer un bien ; qui le ferait risque sept ans de prison.",
    "Quiconque les aide risque cinq ans de prison.",
    "Les États-Unis ont reconnu leurs frappes, indiquant les avoir arrêtées après un appel.",
    "La police a saisi les toiles et les a arrêtées à la frontière.",
    "L'usine dit avoir lancé les machines avant de les avoir arrêtées.",
]


@pytest.mark.parametrize("text", NONE)
def test_a_law_and_a_thing_are_done_to_nobody(text: str) -> None:
    assert not acts(text, "fr")


FREE = [
    "La ministre a condamné l'attaque. Six soldats sont morts dans une embuscade.",
    "Le président a condamné l'attentat. L'écrivain Ivan Morel est mort lundi à l'âge de 80 ans.",
    "Six soldats sont morts dans une embuscade, que l'ONU a condamnée.",
]


@pytest.mark.parametrize("text", FREE)
def test_who_condemns_a_deed_holds_nobody_who_dies(text: str) -> None:
    assert not acts(text, "fr", "die")


HELD_TILL_DEATH = [
    "L'opposant Ivan Morel, condamné à dix ans de prison, est mort lundi.",
    "La cour a condamné Ivan Morel à dix ans de prison. Il est mort lundi.",
    "Ivan Morel est mort lundi en prison.",
]


@pytest.mark.parametrize("text", HELD_TILL_DEATH)
def test_a_convict_dies_held(text: str) -> None:
    assert [[s.name for s in a.subjects] for _, a in acts(text, "fr", "die")] == [["Ivan Morel"]]


TERMS = [
    ("Ivan Morel a été condamné à deux ans d'inéligibilité.", None),
    ("Ivan Morel a été condamné à trois mois de suspension de permis.", None),
    ("Ivan Morel a été condamné à deux ans de privation de ses droits civiques.", None),
    ("Ivan Morel a été condamné à deux ans d'interdiction de gérer une entreprise.", None),
    ("Ivan Morel a été condamné à deux ans de prison et cinq ans d'inéligibilité.", "P2Y"),
    ("Ivan Morel a été condamné à deux ans de réclusion.", "P2Y"),
    ("Ivan Morel a été condamné à cinq ans.", "P5Y"),
]


@pytest.mark.parametrize(("text", "terms"), TERMS)
def test_a_right_lost_for_a_time_is_no_term(text: str, terms: str | None) -> None:
    assert [a.terms for _, a in acts(text, "fr", "sentence")] == [terms]


TOLD = [
    ("Les policiers feraient mieux d'arrêter les voleurs.", "detain", "possible"),
    ("On comptait entre 600 et 800 interpellations le soir du réveillon.", "detain", "asserted"),
    ("La préfecture compte 45 interpellations.", "detain", "asserted"),
    ("La police compte interpeller les suspects.", "detain", "planned"),
    ("Sortie lundi de prison, la chanteuse Anna Kral espère partir.", "release", "asserted"),
    ("Sortis mardi de prison, les deux otages attendent de partir.", "release", "asserted"),
    ("La chanteuse Anna Kral espère sortir de prison.", "release", "possible"),
    ("Le roi a commué en réclusion la peine d'Ivan Morel.", "pardon", "asserted"),
    ("Ivan Morel, qui a fui, risque sept ans de prison.", "sentence", "possible"),
    ("La police a interpellé deux femmes, puis les a libérées.", "release", "asserted"),
]


@pytest.mark.parametrize(("text", "kind", "factuality"), TOLD)
def test_how_sure_it_is(text: str, kind: str, factuality: str) -> None:
    assert [c.factuality for c, _ in acts(text, "fr", kind)] == [factuality]


ONE_MORE = [
    ("Deux hommes sont recherchés, un troisième a été arrêté.", 1),
    ("Trois suspects sont en fuite, un quatrième a été interpellé lundi.", 1),
    ("Deux hommes ont été arrêtés.", 2),
]


@pytest.mark.parametrize(("text", "number"), ONE_MORE)
def test_an_ordinal_is_one_more(text: str, number: int) -> None:
    assert [a.group.lo for _, a in acts(text, "fr", "detain") if a.group] == [number]


HELD = "Ivan Morel a été arrêté vendredi à Dakar. Ivan Morel a été inculpé samedi.\n\n"
WHOM = [
    ("Ce partisan du Rewmi avait été arrêté en février.", ["Ivan Morel"]),
    ("Le chef du Rewmi a été écroué.", ["Ivan Morel"]),
    ("Après un accrochage, l'opposant de 49 ans a été écroué.", ["Ivan Morel"]),
    ("Le 1er juin, la justice lui avait infligé deux ans ferme.", ["Ivan Morel"]),
    # Whose friend or lawyer somebody is, he is not.
    ("L'ami du président Sarr a été arrêté.", []),
    ("Un chef du Rewmi a été écroué.", []),
    ("Le chauffeur d'Ivan Morel a été écroué.", []),
    ("L'avocat d'Ivan Morel a été écroué.", []),
]


@pytest.mark.parametrize(("text", "subjects"), WHOM)
def test_a_description_is_of_the_one_person_of_a_text(text: str, subjects: list[str]) -> None:
    behind = [a for c, a in acts(HELD + text, "fr") if c.span[0] >= len(HELD)]
    assert [[s.name for s in a.subjects] for a in behind] == [subjects]


FREED = "Anna Kral et Jan Novak ont été libérés mardi. "
AT_HOME = "Anna Kral et Jan Novak sont à l'ambassade. "
COUPLES = [
    FREED + "Ivan Morel et Paul Roy se sont parlé mercredi. Le couple avait été arrêté en 2022.",
    AT_HOME + "Le président Ivan Morel a parlé au président Paul Roy. Le couple avait été arrêté en 2022.",
    AT_HOME + "Le couple avait été arrêté en 2022.",
]


@pytest.mark.parametrize("text", COUPLES)
def test_a_couple_is_none_of_rulers(text: str) -> None:
    (found,) = acts(text, "fr", "detain")
    assert [s.name for s in found[1].subjects] == ["Anna Kral", "Jan Novak"]
