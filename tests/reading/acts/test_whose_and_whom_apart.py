"""Who stands beside an act and is not whom it is done to: whose regime it is, who issues a licence, who tells
of somebody else."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

WHOM = [
    ("en", "The EU sanctioned the Kral government on Monday.", "impose", [[]]),
    ("en", "The EU sanctioned the judge Anton Kral.", "impose", [["Anton Kral"]]),
    ("fr", "L'UE a sanctionné le régime Kral. Anton Kral dirige le pays.", "impose", [[]]),
    ("fr", "L'UE a sanctionné le chef du gouvernement Anton Kral.", "impose", [["Anton Kral"]]),
    ("ru", "США ввели санкции против главы правительства Ивана Зорина.", "impose", [["Иван Зорин"]]),
    # Something is done to the subject of a participle that *with* leads to.
    ("en", "The measure ends sanctions, with Oak Bank removed from the list.", "lift", [[], ["Oak Bank"]]),
    ("en", "With Anton Kral jailed, his wife took over.", "detain", [["Anton Kral"]]),
    ("en", "The swap went on, with Moscow releasing Anton Kral.", "release", [["Anton Kral"]]),
    # Who tells it stands behind the colon.
    ("en", "Two hostages freed: President", "release", [[]]),
    # Posts are swapped too.
    ("en", "The president is swapping officials before the vote.", "release", []),
    ("en", "Washington swapped the spy Anton Kral for two sailors.", "release", [["Anton Kral"], []]),
    # Who speaks of another is not he.
    (
        "fr",
        "Anna Morel, l'un des avocats d'Anton Kral, a dit à l'Associated Press que ce dernier avait été "
        "libéré de la prison d'Essai.",
        "release",
        [["Anton Kral"]],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "names"), WHOM)
def test_nobody_is_taken_for_whom_he_is_beside(
    language: str, text: str, kind: str, names: list[list[str]]
) -> None:
    told = [a.act for a in acts(text, language) if a.act.kind == kind]
    assert [[s.name for s in act.subjects] for act in told] == names


@pytest.mark.parametrize(
    "text",
    [
        "A licence was issued in May. New OFAC General License Gives Relief to Oak Bank, Treasury Says",
        "Oak Designated Activity Co. has been under sanctions of the Treasury since May.",
        "The government added names to a blacklist of those barred from entering into new business there.",
    ],
)
def test_an_office_and_a_form_of_company_are_under_no_sanctions(text: str) -> None:
    for found in acts(text, "en"):
        assert "OFAC" not in [s.name for s in found.act.subjects]
        assert found.act.measure != "entry"
        assert not (found.act.kind == "impose" and text[found.trigger[0] : found.trigger[1]] == "Designated")


def test_who_tells_of_a_release_is_not_counted() -> None:
    told = [a.act for a in acts("Two hostages freed: President", "en")]
    assert [act.group.noun for act in told if act.group is not None] == ["hostages"]


def test_home_is_no_place_and_a_number_is_nobody() -> None:
    home = acts("Сегодня на Родину вернулись 40 пленных.", "ru")
    licence = acts("Минфин США опубликовал генеральную лицензию No. 4 и разъяснения.", "ru")
    assert [a.act.where for a in home] == [None]
    assert [a.act.subjects for a in licence] == [()]


@pytest.mark.parametrize(
    ("text", "authorities"),
    [
        ("Уточняется, что в Россию запрещено въезжать премьер-министру Литвы Ивану Зорину.", ["ru"]),
        ("Ивану Зорину запрещено въезжать в Литву.", ["lt"]),
        ("Кроме того, в список санкций включены министр и экс-премьер Великобритании Анна Зорина.", [None]),
        ("В санкционный список Великобритании включены десять компаний.", ["uk"]),
    ],
)
def test_a_ban_is_not_by_the_state_of_whom_it_is_on(text: str, authorities: list[str | None]) -> None:
    assert [a.act.authority for a in acts(text, "ru") if a.act.kind == "impose"] == authorities


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "One of those freed, Anton Kral, refused to leave."),
        ("ru", "Один из освобожденных — бывший кандидат Иван Зорин — отказался покидать Беларусь."),
    ],
)
def test_what_is_told_of_one_of_the_freed_does_not_undo_it(language: str, text: str) -> None:
    assert [a.factuality for a in acts(text, language) if a.act.kind == "release"] == ["asserted"]


def test_those_missing_among_the_freed_are_not() -> None:
    told = acts("Parmi les personnes libérées, Anton Kral ne figure pas.", "fr")
    assert [a.factuality for a in told if a.act.kind == "release"] == ["denied"]


def test_money_is_nobody_who_is_freed() -> None:
    assert acts("Cette mesure a permis de libérer 385 millions de francs gelés.", "fr") == []


def test_relief_from_sanctions_imposes_none() -> None:
    text = "Oak Bank was under sanctions. A deal includes U.S. sanctions relief on oil, the bank said."
    assert [a.act.kind for a in acts(text, "en") if a.span[0] > 30 and a.act.kind == "impose"] == []


def test_letters_for_a_state_have_no_case() -> None:
    told = [a.act for a in acts("В феврале в США выслали восемь человек.", "ru")]
    assert [(act.kind, act.authority, act.where) for act in told] == [("expel", None, "США")]
