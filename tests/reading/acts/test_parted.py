"""Acts whose subject or object stands apart from them: behind marks, or under another noun."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

PARTED = [
    ("fr", "Ivan Morel, le chef militaire du parti depuis vingt ans, a été arrêté."),
    ("fr", "Ivan Morel, qui travaillait pour plusieurs journaux de la région, a été arrêté."),
    ("fr", "Ivan Morel – un opposant dont le frère dirige la radio – a été arrêté."),
    ("en", "Ivan Morel, who had worked for several newspapers in the region, was arrested."),
    ("en", "Ivan Morel — an engineer by training and a member of the party — was arrested."),
]
OF_A_PHRASE = [
    "Le juge a ordonné la remise en liberté de l'ancien ministre.",
    "La mise en détention de la jeune militante a été décidée lundi.",
    "La cour a confirmé le placement en garde à vue du nouveau directeur.",
]
MISREAD = [
    ("Paul Morel, qui purge une peine de 16 ans de prison pour espionnage, est malade.", ["P16Y"]),
    ("Le militant purge actuellement une peine de sept ans de prison.", ["P7Y"]),
]


@pytest.mark.parametrize(("language", "text"), PARTED)
def test_what_marks_set_off_parts_no_subject_from_its_verb(language: str, text: str) -> None:
    (found,) = acts(text, language)
    assert (found.act.kind, [s.name for s in found.act.subjects]) == ("detain", ["Ivan Morel"])


@pytest.mark.parametrize("text", OF_A_PHRASE)
def test_whom_a_phrase_of_several_nouns_is_done_to(text: str) -> None:
    (found,) = acts(text, "fr")
    assert found.act.group is not None
    assert found.act.group.lo == 1


@pytest.mark.parametrize(("text", "terms"), MISREAD)
def test_a_verb_that_is_also_a_noun(text: str, terms: list[str]) -> None:
    assert [found.act.terms for found in acts(text, "fr")] == terms


def test_who_is_only_spoken_of_before_a_verb_is_not_its_subject() -> None:
    assert acts("Selon Ivan Morel, avocat à Minsk, a été publié un arrêté.", "fr") == []


ONE_OF = [
    ("fr", "L'un des quatre otages a été relâché.", "release"),
    ("fr", "L'une de ses consœurs est arrêtée en Serbie.", "detain"),
    ("fr", "La plupart ont été relâchés dans la nuit.", "release"),
]
TELLERS = [
    ("fr", "« Ils m'ont arrêté à la frontière », raconte Ivan Morel.", "detain"),
    ("fr", "« J'ai été arrêtée à Minsk », raconte Anna Petrova.", "detain"),
    ("fr", "Nous avons été libérés mardi.", "release"),
    ("en", "“I was arrested at the border,” Ivan Morel said.", "detain"),
]
NOT_DONE_TO = ["Je me suis arrêté à Minsk.", "Nous nous sommes arrêtés à la frontière."]


@pytest.mark.parametrize(("language", "text", "kind"), ONE_OF)
def test_one_or_most_of_several_are_somebody(language: str, text: str, kind: str) -> None:
    (found,) = acts(text, language)
    assert (found.act.kind, found.act.subjects, found.act.group) == (kind, (), None)


def test_two_offices_of_a_plural_are_two_people() -> None:
    (found,) = acts("Le ministre et le président ont été arrêtés mardi.", "fr")
    assert found.act.group is not None
    assert found.act.group.lo == found.act.group.hi == 2


@pytest.mark.parametrize(("language", "text", "kind"), TELLERS)
def test_who_tells_what_was_done_to_himself_is_somebody(language: str, text: str, kind: str) -> None:
    assert [found.act.kind for found in acts(text, language)] == [kind]


@pytest.mark.parametrize("text", NOT_DONE_TO)
def test_who_stops_is_not_arrested(text: str) -> None:
    assert acts(text, "fr") == []
