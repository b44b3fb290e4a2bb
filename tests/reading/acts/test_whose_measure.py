"""Whose a measure is by the words of its noun, and by a noun that takes its maker up again."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def authorities(text: str, language: str, kind: str) -> list[str | None]:
    return [found.act.authority for found in acts(text, language) if found.act.kind == kind]


BY_ITS_NOUN = [
    ("en", "Canadian sanctions against the banker Oleg Kral expired on Friday.", "expire", "ca"),
    ("en", "New Zambian sanctions were imposed on the banker Oleg Kral on Tuesday.", "impose", "zm"),
    ("en", "Caught in the Ukrainian sanctions net are three Serbian dealers.", "impose", None),
    ("en", "The sanctions Canada imposed on the banker Jan Kral were lifted on Monday.", "lift", "ca"),
    ("fr", "Les sanctions suisses contre le banquier Oleg Kral ont été levées lundi.", "lift", "ch"),
    ("fr", "Les sanctions imposées par le Canada au banquier Jan Kral ont été levées lundi.", "lift", "ca"),
    ("fr", "Baltic Freight a été retirée de la liste noire canadienne.", "lift", "ca"),
    ("fr", "L'interdiction d'entrée en Russie du cinéaste Jan Kral a été levée lundi.", "lift", "ru"),
    ("fr", "Échues samedi, les sanctions du Conseil de l'UE contre Igor Kral sont mortes.", "expire", "eu"),
    ("ru", "Снятие австралийских санкций с банкира Олега Краля состоялось в пятницу.", "lift", "au"),
    ("ru", "Введённые Канадой санкции против банкира Яна Краля сняты.", "lift", "ca"),
    ("ru", "Запрет на въезд в Россию режиссёру Йонасу Кралю снят в понедельник.", "lift", "ru"),
    # Where nothing says on whom they are, an adjective may tell just that; who denounces them made none.
    ("en", "The Iranian sanctions will be lifted.", "lift", None),
    ("fr", "Les sanctions russes ont été allégées lundi.", "amend", None),
    ("fr", "Les sanctions dénoncées par la Russie ont été levées lundi.", "lift", None),
    ("en", "The sanctions that Russia denounced were lifted on Monday.", "lift", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "authority"), BY_ITS_NOUN)
def test_a_measure_s_noun_tells_whose_it_is(
    language: str, text: str, kind: str, authority: str | None
) -> None:
    found = authorities(text, language, kind)
    assert found[-1:] == ([authority] if found else [])
    assert found or authority is None


BANS_AND_WHOM = [
    ("fr", "L'interdiction d'entrée en Pologne du cinéaste Jan Kral a été levée lundi.", "Jan Kral"),
    ("ru", "Запрет на въезд в Россию режиссёру Йонасу Кралю снят в понедельник.", "Йонас Краль"),
]


@pytest.mark.parametrize(("language", "text", "name"), BANS_AND_WHOM)
def test_behind_the_border_of_a_ban_stands_whom_it_binds(language: str, text: str, name: str) -> None:
    (found,) = (act.act for act in acts(text, language) if act.act.kind == "lift")
    assert [subject.name for subject in found.subjects] == [name]


def test_a_noun_takes_up_a_maker_of_sanctions_over_other_sentences() -> None:
    text = (
        "Минфин США во вторник исключил из санкционного списка Ирину Краль. Муж Ирины в списке остаётся. "
        "В тот же день ведомство ввело санкции против компании «Нева Трейд»."
    )
    assert authorities(text, "ru", "impose") == ["us-ofac"]


def test_a_noun_takes_up_nobody_where_two_have_made_sanctions() -> None:
    text = (
        "Минфин США исключил из санкционного списка Ирину Краль. Британия исключила из него Петра Краля. "
        "Муж Ирины в списке остаётся. В тот же день ведомство ввело санкции против компании «Нева Трейд»."
    )
    assert authorities(text, "ru", "impose")[-1] is None


WHOM_A_MEASURE_BINDS = [
    ("fr", "L'UE a sanctionné Oleg Kral et la société Baltic Freight, basée à Dubaï.", "impose",
        ["Oleg Kral", "Baltic Freight"]),
    ("fr", "L'UE a levé les sanctions visant l'ancien ministre bosnien Goran Kral.", "lift", ["Goran Kral"]),
    ("fr", "L'UE a annulé l'inscription du banquier Viktor Kral sur la liste des sanctions.", "lift",
        ["Viktor Kral"]),
    ("en", "The EU annulled the listing of the trader Viktor Kral. Its sanctions stay.", "lift",
        ["Viktor Kral"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "names"), WHOM_A_MEASURE_BINDS)
def test_whom_a_measure_binds(language: str, text: str, kind: str, names: list[str]) -> None:
    (found,) = (act.act for act in acts(text, language) if act.act.kind == kind)
    assert [subject.name for subject in found.subjects] == names


def test_a_committee_is_of_the_council_that_its_phrase_names() -> None:
    text = "Un comité du Conseil de sécurité a retiré lundi Abdul Kral de sa liste de sanctions."
    assert authorities(text, "fr", "lift") == ["un"]


def test_who_leads_a_maker_of_sanctions_is_not_bound_by_them() -> None:
    text = (
        "La présidence a gracié 123 personnes, dans une décision qui s'inscrit dans des accords conclus "
        "avec le président des États-Unis, Donald Trump, et qui répond à l'annulation des sanctions liées "
        "au secteur du potassium."
    )
    (found,) = (act.act for act in acts(text, "fr") if act.act.kind == "lift")
    assert found.subjects == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The new Belarus sanctions cover 12 judges.", [None]),
        ("Canada's Myanmar sanctions target 16 generals.", ["ca"]),
        ("The Russia sanctions hit 20 officials, the EU said.", ["eu"]),
        ("The US sanctions hit 20 officials.", ["us"]),
        ("Russia sanctioned 20 officials.", ["ru"]),
    ],
)
def test_the_state_before_a_measures_noun_is_that_against_which_it_is(
    text: str, told: list[str | None]
) -> None:
    assert authorities(text, "en", "impose") == told
