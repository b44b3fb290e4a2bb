"""Acts that a sentence takes for granted, whatever it denies, asks for or does not know: what ought not to
have been done, whose reasons are unknown, what is only tied to something else, what is to be condemned;
and acts that are brought nearer or of which nothing is known."""

from __future__ import annotations

import pytest

from tests.reading import told as told_in

AMISS = [
    ("fr", "Ils n'auraient jamais dû être arrêtés.", "detain"),
    ("fr", "Ivan Morel n'aurait pas dû être expulsé de Norvège.", "expel"),
    ("fr", "Ivan Morel n'aurait jamais dû être condamné.", "sentence"),
    ("en", "Ivan Morel should never have been arrested.", "detain"),
    ("en", "They should not have been jailed in the first place.", "detain"),
    ("en", "Ivan Morel ought not to have been deported.", "expel"),
    ("ru", "Ивана Морозова вообще не следовало арестовывать.", "detain"),
]
EXPLAINED = [
    ("fr", "On ne connaît pas les motifs de l'arrestation d'Ivan Morel."),
    ("fr", "La police n'a pas précisé les raisons de l'arrestation d'Ivan Morel."),
    ("en", "Police did not disclose the grounds for the detention of Ivan Morel."),
    ("en", "The ministry did not name the reasons for the arrest of Ivan Morel."),
    ("ru", "Никто не знает причин ареста Ивана Морозова."),
    ("ru", "Причины введения санкций против Ивана Морозова министерство не уточняет."),
    ("ru", "Причины освобождения Ивана Морозова власти не раскрывают."),
    ("en", "The reasons for the release of Ivan Morel were not disclosed."),
    ("fr", "Les raisons de l'expulsion de deux diplomates n'ont pas été précisées."),
]
TIED = [
    (
        "fr",
        "Le ministre a refusé d'établir un lien entre la libération d'Ivan Morel et l'échange.",
        "release",
    ),
    (
        "en",
        "The minister refused to see a link between the release of Ivan Morel and the exchange.",
        "release",
    ),
    ("en", "Officials rejected any connection between the arrest of Ivan Morel and his books.", "detain"),
    ("ru", "Министр отрицал связь между освобождением Ивана Морозова и сделкой.", "release"),
]
CONDEMNED = [
    ("fr", "La résolution a pour objectif de dénoncer l'arrestation d'Ivan Morel."),
    ("fr", "Ils veulent dénoncer l'arrestation et la détention d'Ivan Morel."),
    ("fr", "Il a appelé l'Union européenne à condamner l'arrestation d'Ivan Morel."),
    ("en", "He called on the EU to condemn the arrest of Ivan Morel."),
    ("en", "They plan to protest against the arrest of Ivan Morel."),
    ("ru", "Они хотят осудить задержание Ивана Морозова."),
]
NEARER = [
    ("en", "The talks brought the release of the hostages closer.", "possible"),
    ("fr", "Cette rencontre rapproche la libération des otages.", "possible"),
    ("ru", "Встреча приблизила освобождение заложников.", "possible"),
    ("ru", "Переговоры ускорят освобождение пленных.", "possible"),
    ("en", "The envoy previewed a further tightening of sanctions on Norland.", "planned"),
    ("fr", "Le traité était le seul moyen pour le gouvernement de faire libérer Ivan Morel.", "possible"),
    ("fr", "C'est une façon pour Vilnius d'expulser Ivan Morel.", "possible"),
]
UNKNOWN = [
    ("en", "There is no information about the reporters being brought to court or formally charged."),
    ("en", "His family had no information about him being charged or released."),
    ("ru", "Нет никаких сведений о том, что Иван Морозов был освобождён."),
]
HELPED = [
    ("ru", "Санкции могут быть немедленно введены.", "possible"),
    ("ru", "Санкции могут быть позднее сняты.", "possible"),
    ("ru", "Санкции были немедленно введены.", "asserted"),
]


def acts(language: str, text: str) -> list[tuple[str, str]]:
    """The kind and factuality of each act."""
    return [(act.kind, claim.factuality) for claim, act in told_in.acts(text, language)]


@pytest.mark.parametrize(("language", "text", "kind"), AMISS)
def test_what_ought_not_to_have_been_done_was(language: str, text: str, kind: str) -> None:
    assert set(acts(language, text)) == {(kind, "asserted")}


@pytest.mark.parametrize(("language", "text"), EXPLAINED)
def test_whose_reasons_nobody_tells_has_been(language: str, text: str) -> None:
    assert [told for _, told in acts(language, text)] == ["asserted"]


@pytest.mark.parametrize(
    "text",
    [
        "The judge found no grounds for the arrest of Ivan Morel.",
        "There was no reason for an arrest of Ivan Morel.",
        "The court did not find grounds for the release of Ivan Morel.",
        "Суд не нашёл оснований освобождения Ивана Морозова.",
    ],
)
def test_where_there_is_no_reason_it_may_not_have_been(text: str) -> None:
    assert "asserted" not in [told for _, told in acts("en" if text.isascii() else "ru", text)]


@pytest.mark.parametrize(("language", "text", "kind"), TIED)
def test_what_is_tied_to_something_else_has_been(language: str, text: str, kind: str) -> None:
    assert (kind, "asserted") in acts(language, text)


@pytest.mark.parametrize(("language", "text"), CONDEMNED)
def test_what_is_to_be_condemned_has_been(language: str, text: str) -> None:
    assert "asserted" in [told for kind, told in acts(language, text) if kind == "detain"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Ivan Morel risque d'être condamné à la détention."),
        ("en", "He called on the court to order the arrest of Ivan Morel."),
    ],
)
def test_what_is_asked_for_has_not_been(language: str, text: str) -> None:
    assert "asserted" not in [told for kind, told in acts(language, text) if kind == "detain"]


@pytest.mark.parametrize(("language", "text", "expected"), NEARER)
def test_what_only_comes_nearer(language: str, text: str, expected: str) -> None:
    assert [told for _, told in acts(language, text)] == [expected]


@pytest.mark.parametrize(("language", "text"), UNKNOWN)
def test_of_what_there_is_no_news(language: str, text: str) -> None:
    assert "asserted" not in [told for _, told in acts(language, text)]


@pytest.mark.parametrize(("language", "text", "expected"), HELPED)
def test_a_helper_parted_from_its_verb(language: str, text: str, expected: str) -> None:
    assert [told for _, told in acts(language, text)] == [expected]
