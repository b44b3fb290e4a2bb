"""Sanctions, expulsions and releases as French papers tell of them: who is named far behind, counted in
between, put on a list, sent back; and what such words tell of nobody."""

from __future__ import annotations

import pytest

from detente.reading import read
from tests.reading.acts.reader import acts

ABOUT = "\n\nDes sanctions de l'UE visent la Syldavie."

Told = tuple[str, str, str | None, list[str], int | None]


def told(text: str, about: str = "") -> list[Told]:
    """Kind, factuality, authority, subjects and lower bound of the group of each act of a text."""
    found = [f for f in acts(text + about, "fr") if f.span[1] <= len(text)]
    return [
        (
            f.act.kind,
            f.factuality,
            f.act.authority,
            sorted(s.name for s in f.act.subjects),
            f.act.group and f.act.group.lo,
        )
        for f in found
    ]


def read_told(text: str) -> list[Told]:
    """The same, with what the whole text makes of whose acts they are."""
    return [
        (c.act.kind, c.factuality or "", c.act.authority, [], None)
        for c in read(text, language="fr", published="2025-12-13").claims
        if c.act is not None
    ]


COUNTED_IN = [
    (
        "Huit personnes, dont un ministre et deux généraux, ont été sanctionnées par le Canada.",
        ("impose", "asserted", "ca", [], 8),
    ),
    (
        "Dix hommes, dont un juge russe, deux élus et quatre préfets, sont sanctionnés par Londres.",
        ("impose", "asserted", "uk", [], 10),
    ),
    (
        "Plusieurs élus, dont le maire Anton Kral et deux de ses adjoints, ont été expulsés par Lima.",
        ("expel", "asserted", "pe", ["Anton Kral"], None),
    ),
    (
        "Sauf trois élus, dont Anton Kral, les manifestants ont été relâchés jeudi.",
        ("release", "asserted", None, [], None),
    ),
    (
        "Londres a annoncé des sanctions contre six généraux, dont le chef de l'armée, Anton Kral.",
        ("impose", "announced", "uk", ["Anton Kral"], 6),
    ),
    (
        "Londres a sanctionné des banques, dont Alfa Bank et Beta Bank.",
        ("impose", "asserted", "uk", ["Alfa Bank", "Beta Bank"], None),
    ),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED_IN)
def test_some_are_counted_in_before_the_verb_or_behind(text: str, expected: Told) -> None:
    assert told(text) == [expected]


JOINED = [
    (
        "Le Canada a versé 400 millions de dollars d'aide et sanctionné 31 citoyens haïtiens.",
        ("impose", "asserted", "ca", [], 31),
    ),
    (
        "L'UE a inscrit lundi sur sa liste noire le banquier Anton Kral ainsi que deux juges.",
        ("impose", "asserted", "eu", ["Anton Kral"], 2),
    ),
    (
        "Le Canada a imposé des sanctions à Anton Kral ainsi qu'à deux anciens ministres.",
        ("impose", "asserted", "ca", ["Anton Kral"], 2),
    ),
    (
        "Londres a placé sur sa liste de sanctions la banque Minex et le juge Anton Kral.",
        ("impose", "asserted", "uk", ["Anton Kral", "Minex"], None),
    ),
    (
        "Anton Kral, qui dirige le port, et Jana Mala, sa tante, ont eux aussi été sanctionnés par Londres.",
        ("impose", "asserted", "uk", ["Anton Kral", "Jana Mala"], None),
    ),
    (
        "L'UE a sanctionné Petr Aven et Jan Mala, actionnaire et fondateur du groupe Alfa, de même que Pavel"
        " Novak, qui préside la banque.",
        ("impose", "asserted", "eu", ["Jan Mala", "Pavel Novak", "Petr Aven"], None),
    ),
    (
        "L'UE a, entre autres, sanctionné lundi Anton Kral.",
        ("impose", "asserted", "eu", ["Anton Kral"], None),
    ),
    ("Ottawa frappe de sanctions économiques trois juges.", ("impose", "asserted", "ca", [], 3)),
]


@pytest.mark.parametrize(("text", "expected"), JOINED)
def test_those_joined_are_told(text: str, expected: Told) -> None:
    assert told(text) == [expected]


LISTED = [
    (
        "Le Canada a fait entrer l'homme d'affaires Anton Kral sur sa liste de sanctions.",
        ("impose", "asserted", "ca", ["Anton Kral"], None),
    ),
    (
        "L'Office de contrôle des avoirs étrangers a rendu publiques des sanctions contre Anton Kral.",
        ("impose", "announced", "us-ofac", ["Anton Kral"], None),
    ),
    (
        "Le Trésor américain a rendu publique une licence qui autorise le géant pétrolier Minex à vendre.",
        ("license", "asserted", "us-ofac", ["Minex"], None),
    ),
    (
        "Les pays de l'UE étaient convenus, lors d'une réunion à Rome, de suspendre des sanctions.",
        ("suspend", "planned", "eu", [], None),
    ),
    (
        "Les États membres de l'Union européenne ont levé les sanctions contre Anton Kral.",
        ("lift", "asserted", "eu", ["Anton Kral"], None),
    ),
    (
        "La levée des sanctions visant Anton Kral a été annoncée jeudi par le Conseil de l'UE.",
        ("lift", "announced", "eu", ["Anton Kral"], None),
    ),
]


@pytest.mark.parametrize(("text", "expected"), LISTED)
def test_measures_are_made_and_ended_by_whom_they_are(text: str, expected: Told) -> None:
    assert told(text, ABOUT) == [expected]


def test_who_is_on_a_list_is_told_by_a_word_for_it() -> None:
    text = "La liste noire a paru. Anton Kral et le juge Jan Mala y avaient déjà été portés."
    assert told(text, ABOUT) == [("impose", "asserted", None, ["Anton Kral", "Jan Mala"], None)]
    assert told("L'album a paru. Anton Kral y a ajouté deux chansons.", ABOUT) == []


SENT_AWAY = [
    (
        "La France a décidé de renvoyer deux diplomates maliens en poste à Paris.",
        [("expel", "announced", "fr", [], 2)],
    ),
    (
        "La Pologne a sommé vendredi deux diplomates maliens de quitter son sol.",
        [("expel", "announced", "pl", [], 2)],
    ),
    ("La police a sommé les manifestants de quitter les lieux.", []),
    (
        "La justice espagnole a donné son feu vert à la remise d'Anton Kral à la France.",
        [("transfer", "announced", "es", ["Anton Kral"], None)],
    ),
    (
        "Le décès en prison, lundi, de l'opposant Anton Kral a ému le pays.",
        [("die", "asserted", None, ["Anton Kral"], None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENT_AWAY)
def test_who_is_sent_away_or_handed_over(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


def test_a_state_is_told_by_who_says_it_of_itself_behind_a_day() -> None:
    text = (
        "La France expulse deux diplomates.\n\nLe 14 août, le gouvernement malien avait fait savoir qu'il"
        " avait arrêté deux soldats."
    )
    assert [authority for _, _, authority, _, _ in told(text)] == ["fr", "ml"]


def test_the_third_is_one_of_those_counted_before() -> None:
    text = "Trois suspects ont été arrêtés. Deux d'entre eux ont été inculpés, et le troisième a été relâché."
    assert [(kind, group) for kind, _, _, _, group in told(text)] == [
        ("detain", 3),
        ("charge", 2),
        ("release", 1),
    ]


SAID = [
    (
        "La Cedeao a déclaré lever les sanctions contre la Guinée.",
        [("lift", "announced", "Cédéao", [], None)],
    ),
    ("Le Canada a indiqué expulser deux diplomates.", [("expel", "announced", "ca", [], 2)]),
    (
        "Le président a dit de libérer Anton Kral.",
        [("release", "possible", None, ["Anton Kral"], None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_what_somebody_says_that_he_does_is_announced(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


CALLED = [
    ("Un homme du nom d'Anton Kral a été expulsé mardi.", ["Anton Kral"]),
    ("Parmi les personnes interpellées figure un Français du nom de Yann Kral.", ["Yann Kral"]),
    ("L'arrestation d'un homme du nom d'Anton Kral a surpris.", ["Anton Kral"]),
    ("La police a arrêté la femme d'un homme du nom d'Anton Kral.", []),
]


@pytest.mark.parametrize(("text", "names"), CALLED)
def test_whom_words_for_a_name_lead_to(text: str, names: list[str]) -> None:
    assert [name for _, _, _, subjects, _ in told(text) for name in subjects] == names


def test_a_group_of_which_sanctions_are_some_is_the_company_told_before() -> None:
    text = (
        "Minex est sous sanctions.\n\nLondres a suspendu lundi une partie de ses sanctions contre le groupe."
    )
    assert [subjects for _, _, _, subjects, _ in told(text)] == [["Minex"], ["Minex"]]


NOBODY = [
    "Les autorités françaises ont ramené en France 20 enfants.",
    "Les entreprises sanctionnées ont protesté.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_whom_nothing_is_done_to(text: str) -> None:
    assert told(text, ABOUT) == []


WHOSE = [
    ("Le gouvernement a expulsé Anton Kral, qui est arrivé à Tunis.", [None]),
    ("Arrivé à Tunis lundi, Anton Kral a été expulsé.", ["tn"]),
    ("Les sanctions contre Anton Kral ont été levées jeudi par le département du Trésor.", ["us-ofac"]),
    (
        "Le chef de la diplomatie Josep Kral a proposé d'inscrire deux ministres israéliens sur la liste des"
        " sanctions.",
        [None],
    ),
    ("La Tunisie a renvoyé vers l'Italie 60 migrants.", ["tn"]),
]


@pytest.mark.parametrize(("text", "authorities"), WHOSE)
def test_whose_it_is_by_where_people_arrive_and_whose_list_it_is(
    text: str, authorities: list[str | None]
) -> None:
    assert [authority for _, _, authority, _, _ in read_told(text)] == authorities
