"""Who stands near an act but in words of something else."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

KEPT = [
    ("fr", "L'Union européenne a levé lundi l'embargo, en maintenant les sanctions contre Pavel Kral."),
    ("fr", "La Suisse a levé l'embargo tout en conservant les sanctions contre cinq personnes."),
    (
        "fr",
        "L'UE a levé l'embargo, en maintenant les mesures (restrictions de voyage pour cinq personnes).",
    ),
    ("en", "The EU lifted the embargo, keeping in place sanctions on five people."),
]


@pytest.mark.parametrize(("language", "text"), KEPT)
def test_who_stays_under_measures_is_neither_freed_of_them_nor_put_under_any(
    language: str, text: str
) -> None:
    assert [(a.kind, a.subjects, a.group) for _, a in acts(text, language)] == [("lift", (), None)]


OTHERS = [
    (
        "Incarcérées dans deux autres prisons pour femmes en Catalogne, l'ex-présidente du Parlement catalan "
        "Anna Novak et l'ex-ministre Dora Kral, sont sorties au même moment.",
        "detain",
        None,
    ),
    ("Parallèlement aux remises en liberté, d'autres personnes ont été interpellées.", "release", None),
    (
        "Dix prisonniers de guerre - y compris cinq Britanniques et deux Américains –, dont le transfert de "
        "Russie en Arabie saoudite avait été annoncé, font partie de cet échange.",
        "transfer",
        10,
    ),
    ("Le gouvernement a remis en liberté vendredi le deuxième des blogueurs.", "release", 1),
    ("L'Iran a libéré le troisième des journalistes arrêtés en mars.", "detain", None),
]


@pytest.mark.parametrize(("text", "kind", "number"), OTHERS)
def test_only_those_are_counted_whom_the_act_is_done_to(text: str, kind: str, number: int | None) -> None:
    assert {a.group.lo if a.group is not None else None for _, a in acts(text, "fr", kind)} == {number}


NOBODY = [
    "Des dizaines de personnes ont patienté dans l'espoir de voir apparaître un proche gracié.",
    "Le roi Hamad de Bahreïn a parlé. Le Bahreïn, proche allié du Koweït, a été accusé de torture.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_bystanders_and_states_undergo_nothing(text: str) -> None:
    assert [a for _, a in acts(text, "fr") if a.subjects or a.group is not None] == []


STATES = [
    ("fr", "Anna Kral et Karl Paris ont été arrêtés. Kral et Paris ont été libérés lundi.",
     ["Anna Kral", "Karl Paris"]),
    ("ru", "Американец Антон Краль был задержан в мае. Лима освободила американца.", ["Антон Краль"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "names"), STATES)
def test_who_is_called_as_a_state_or_by_his_nation_is_somebody(
    language: str, text: str, names: list[str]
) -> None:
    ((_, act),) = acts(text, language, "release")
    assert [s.name for s in act.subjects] == names


def test_a_participle_behind_another_gender_goes_on_with_the_passive() -> None:
    text = "Pavel Kral devrait être convoqué en vue de son arrestation formelle et renvoyé en prison."
    assert [c.factuality for c, _ in acts(text, "fr") if c.factuality == "asserted"] == []


def test_a_change_of_measures_that_somebody_joins_imposes_none() -> None:
    text = "La Suisse s'est ralliée à l'adaptation des sanctions décidées par l'Union européenne."
    assert [a.kind for _, a in acts(text, "fr")] == ["amend"]


def test_what_is_answered_has_been() -> None:
    text = "La Russie aurait pris cette décision pour répondre à l'expulsion par Berlin d'un diplomate."
    assert [c.factuality for c, _ in acts(text, "fr", "expel")] == ["asserted"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Après avoir prévu une libération en deux groupes, les rebelles ont relâché les otages."),
        ("fr", "La guérilla avait prévu la libération d'otages en trois vagues."),
        ("en", "After planning the release in two groups, the rebels freed the hostages."),
        ("ru", "Повстанцы планировали освобождение двумя группами."),
    ],
)
def test_in_how_many_parts_is_not_how_many_people(language: str, text: str) -> None:
    assert not [a for _, a in acts(text, language) if a.group is not None and a.group.lo in (2, 3)]


@pytest.mark.parametrize(
    "text",
    [
        "Leur remise en liberté s'est déroulée «dans une zone rurale», a précisé la porte-parole du CICR.",
        "Le président a gracié les médecins et reproché à la justice libyenne d'avoir ignoré les preuves.",
        "Le ministre a reproché au juge d'avoir ignoré les preuves.",
        "Le Bahreïn, gouverné par la dynastie Khalifa, a été accusé de recourir à la torture.",
    ],
)
def test_who_tells_blames_or_rules_is_not_done_to(text: str) -> None:
    told = [a for c, a in acts(text, "fr") if a.kind in ("release", "charge")]
    assert not [a for a in told if a.subjects or a.group]


def test_whom_prosecutors_blame_is_charged() -> None:
    ((_, act),) = acts("Le parquet de Tunis reproche à Paul Okello d'avoir diffusé de faux bruits.", "fr")
    assert (act.kind, [s.name for s in act.subjects]) == ("charge", ["Paul Okello"])


def test_who_only_says_so_is_not_pardoned() -> None:
    text = "Eleven militants had their sentences significantly slashed under a special amnesty, Mr Kral said."
    pardons = [a for _, a in acts(text, "en", "pardon")]
    assert [([s.name for s in a.subjects], a.group and a.group.lo) for a in pardons] == [([], 11)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Two (Ivan Petrov and Oleg Sidorov) were released; three (Anna Kim, Petr Ivanov and Ilya Orlov) "
            "had their sentences cut.",
            ["Ivan Petrov", "Oleg Sidorov"],
        ),
        (
            "Minsk freed Ivan Petrov, a priest; Anna Kim, a nun; and Ilya Orlov, a monk.",
            ["Ivan Petrov", "Anna Kim", "Ilya Orlov"],
        ),
    ],
)
def test_a_semicolon_parts_those_of_another_verb(text: str, names: list[str]) -> None:
    released = [a for _, a in acts(text, "en", "release")]
    assert [[s.name for s in a.subjects] for a in released] == [names]
