"""Whose act it is not: of who condemns it, strives for it, or grants it."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def told(text: str, language: str, kind: str) -> list[tuple[str | None, list[str]]]:
    found = [f.act for f in acts(text, language) if f.act.kind == kind]
    return [(act.authority, [s.name for s in act.subjects]) for act in found]


STRIVING = [
    ("ru", "Польша продолжает работать над освобождением Антона Краля.", "release"),
    ("ru", "Польша борется за освобождение Антона Краля.", "release"),
    ("fr", "La France œuvre à la libération d'Anton Kral.", "release"),
    ("fr", "La France a obtenu la libération d'Anton Kral.", "release"),
    ("en", "Poland continues to work for the release of Anton Kral.", "release"),
    ("en", "The UK condemned the prosecution of Anton Kral.", "charge"),
    (
        "fr",
        "Paris a condamné la décision prise par la Russie de procéder à l'expulsion d'Anton Kral.",
        "expel",
    ),
]


@pytest.mark.parametrize(("language", "text", "kind"), STRIVING)
def test_who_strives_for_an_act_or_condemns_it_does_not_do_it(language: str, text: str, kind: str) -> None:
    assert told(text, language, kind) == [(None, ["Антон Краль" if language == "ru" else "Anton Kral"])]


DEPLORED = [
    "Le Royaume-Uni a condamné lundi les poursuites à l'encontre d'Anton Kral.",
    "La France a condamné les attaques menées à l'encontre d'Anton Kral.",
]


@pytest.mark.parametrize("text", DEPLORED)
def test_who_condemns_what_was_done_sentences_nobody(text: str) -> None:
    assert told(text, "fr", "sentence") == []


def test_who_condemns_somebody_does() -> None:
    text = "Le tribunal a condamné lundi l'opposant Anton Kral à cinq ans de prison."
    assert [names for _, names in told(text, "fr", "sentence")] == [["Anton Kral"]]


GRANTED = [
    ("en", "Ivan Morel was freed under the pardon of President Anton Kral.", []),
    ("en", "The pardon of former president Anton Kral was announced.", ["Anton Kral"]),
    ("fr", "Le Sénat demande la grâce de l'ancien président Anton Kral.", ["Anton Kral"]),
    ("ru", "Иван Соколов был освобождён по помилованию президента Антона Краля.", []),
    ("ru", "Сенат просит о помиловании бывшего президента Антона Краля.", ["Антон Краль"]),
]


@pytest.mark.parametrize(("language", "text", "names"), GRANTED)
def test_who_rules_grants_a_pardon(language: str, text: str, names: list[str]) -> None:
    assert [found for _, found in told(text, language, "pardon")] == [names]


def test_whose_sanctions_befall_somebody_is_not_under_them() -> None:
    text = "Le pays, dirigé par des militaires et sous le coup de sanctions de la Cédéao, n'est pas concerné."
    assert [names for _, names in told(text, "fr", "impose") if names] == []


BACKED = [
    ("Anton Kral signed a deal with the US-backed opposition.", "US-backed opposition"),
    ("Anton Kral signed a deal with the armed opposition.", "armed opposition"),
]


@pytest.mark.parametrize(("text", "side"), BACKED)
def test_a_side_keeps_its_whole_first_word(text: str, side: str) -> None:
    assert [names for _, names in told(text, "en", "agree")] == [["Anton Kral", side]]


FREED_IN_RETURN = (
    "Minsk a libéré dix prisonniers lundi. Minsk a libéré vingt autres prisonniers mardi. Cela survient "
    "après la levée des sanctions sur la potasse."
)
AT_HOME = (
    "Minsk a libéré dix prisonniers lundi. Minsk a arrêté vingt opposants mardi. Le parti « Exemple » a été "
    "dissous en mai."
)


def test_who_frees_people_makes_no_sanctions() -> None:
    assert [authority for authority, _ in told(FREED_IN_RETURN, "fr", "lift")] == [None]


def test_who_jails_people_bans_parties() -> None:
    assert [authority for authority, _ in told(AT_HOME, "fr", "impose")] == ["by"]
