"""Lists of names: one a line, numbered or not, or in a row; all names are invented."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

LATIN = ["Ivan Kral", "Maria Novak", "Pavel Belsky", "Anna Zimina"]
CYRILLIC = ["Краль Иван", "Новак Мария", "Бельский Павел", "Зимина Анна"]
LEADS = [
    ("en", "The following people were released on Saturday:", LATIN),
    ("en", "Belarus freed four prisoners on Saturday. Their names:", LATIN),
    ("fr", "Ont été libérés samedi :", LATIN),
    ("fr", "Liste des personnes libérées samedi :", LATIN),
    ("ru", "В субботу освобождены:", CYRILLIC),
]


@pytest.mark.parametrize("between", ["\n", "\n- ", "\n• ", "\n\n", ", "])
@pytest.mark.parametrize(("language", "lead", "names"), LEADS, ids=[lead for _, lead, _ in LEADS])
def test_everybody_listed_is_released(language: str, lead: str, names: list[str], between: str) -> None:
    text = lead + (" " if between == ", " else between) + between.join(names)
    named = [s for _, act in acts(text, language, "release") for s in act.subjects]
    assert [text[s.span[0] : s.span[1]] for s in named] == names


def test_numbers_and_what_a_line_adds_are_no_part_of_a_name() -> None:
    text = (
        "Those released, according to Viasna:\n1. Ivan Kral, 34, a journalist from Minsk\n"
        "2) Maria Novak (Poland)\n№ 3. Pavel Belsky – a student\nThe ministry thanked Minsk."
    )
    named = [s.name for _, act in acts(text, "en", "release") for s in act.subjects]
    assert named == ["Ivan Kral", "Maria Novak", "Pavel Belsky"]


def test_a_hundred_names_are_a_hundred_people() -> None:
    first = ["Ivan", "Maria", "Pavel", "Anna", "Oleg", "Olga", "Sergei", "Irina", "Petr", "Nina"]
    last = ["Kral", "Novak", "Belsky", "Morel", "Zimin", "Petrov", "Kravets", "Moroz", "Kovalev", "Orlov"]
    names = [f"{a} {b}" for a in first for b in last]
    for start, between in (("\n", "\n"), (" ", ", ")):
        text = f"The following people were released on Saturday:{start}{between.join(names)}"
        named = [s.name for _, act in acts(text, "en", "release") for s in act.subjects]
        assert len(named) == len(set(named)) == len(names)


def test_the_claim_ends_with_the_list() -> None:
    text = "Ont été libérés samedi :\n- Ivan Kral\n- Maria Novak\nMinsk n'a pas commenté."
    claim = next(c for c, _ in acts(text, "fr", "release"))
    assert claim.text.endswith("Maria Novak") and "Minsk" not in claim.text


@pytest.mark.parametrize(
    "text",
    [
        "The delegation that met those released included:\nJohn Coale\nAnna Smith\nMark Lane",
        "Belarus frees 123 prisoners\nAnna Smith\nMark Lane\nJohn Coale",
        "Belarus freed four prisoners on Saturday. The ministers present were:\nAnna Smith\nMark Lane",
        "The following were released:\nThe ministry gave no names.\nNobody knows them.",
    ],
)
def test_who_meets_or_tells_of_them_is_not_released(text: str) -> None:
    assert all(not act.subjects for _, act in acts(text, "en", "release"))


PARTIES = [
    ("en", "impose", "OFAC on Monday sanctioned the following firms:", ["Orval Oil Ltd", "Anna Novak"]),
    ("en", "lift", "The EU lifted its sanctions on:", ["Orval Oil Ltd", "Anna Novak"]),
    ("en", "license", "OFAC issued a licence for the following banks:", ["Orval Bank", "Bank of Torvel"]),
    ("fr", "impose", "L'UE a imposé des sanctions contre :", ["Orval SA", "Anna Novak"]),
    ("ru", "lift", "США вывели из-под санкций:", ["Орваль", "Торвельский заводской банк"]),
    ("ru", "license", "До 16 мая операции разрешены со следующими банками:", ["Орваль", "Торвель"]),
]


@pytest.mark.parametrize(("language", "kind", "lead", "names"), PARTIES, ids=[p[2] for p in PARTIES])
def test_a_sanction_or_licence_is_for_the_companies_listed(
    language: str, kind: str, lead: str, names: list[str]
) -> None:
    about = {"en": "The sanctions stand.", "fr": "Les sanctions restent.", "ru": "Санкции остаются."}
    for first, between, last in (("\n- ", ";\n- ", "."), ("\n1. ", "\n2. ", "")):
        text = f"{lead}{first}{between.join(names)}{last}\n{about[language]}"
        ((claim, act),) = acts(text, language, kind)
        assert [s.name for s in act.subjects] == names
        assert claim.text.endswith(names[-1])


def test_a_company_listed_is_called_by_the_name_in_its_quotes() -> None:
    text = (
        "США вывели из-под санкций:\n- ПАО «Орваль»;\n- «Торвель Шиппинг» (Дубай);\n"
        "- Банк Торвеля и другие.\nКроме того, банки платят."
    )
    ((_, act),) = acts(text, "ru", "lift")
    assert [s.name for s in act.subjects] == ["Орваль", "Торвель Шиппинг", "Банк Торвеля"]
    assert act.authority == "us"


def test_what_is_only_published_is_no_licence() -> None:
    text = "Он опубликовал в субботу:\n- Иван Зорин\n- Анна Новак\nСанкции остаются."
    assert not acts(text, "ru", "license")


def test_lines_without_marks_list_no_company() -> None:
    text = "The EU lifted its sanctions on:\nOrval Bank is in Torvel.\nAnna Novak left.\nThe sanctions stand."
    assert not [s for _, act in acts(text, "en", "lift") for s in act.subjects]


DESCRIBED = [
    ("en", "The following prisoners were released:", ["blogger Anton Kral", "former minister Anna Novak, 60"],
     "They are home.", ["Anton Kral", "Anna Novak"]),
    ("fr", "Ont été libérés :", ["le blogueur Anton Kral", "l'ancienne ministre Anna Novak"],
     "Ils sont chez eux.", ["Anton Kral", "Anna Novak"]),
    ("ru", "Освободили:", ["журналиста Антона Краля;", "бывшую учительницу Анну Новак."], "Они дома.",
     ["Антон Краль", "Анна Новак"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lead", "lines", "after", "names"), DESCRIBED)
def test_a_line_may_say_before_a_name_who_somebody_is(
    language: str, lead: str, lines: list[str], after: str, names: list[str]
) -> None:
    text = "\n".join([lead, *(f"• {line}" for line in lines), after])
    ((_, act),) = acts(text, language, "release")
    assert [s.name for s in act.subjects] == names


def test_a_line_without_a_name_ends_no_list() -> None:
    text = "The following were released:\n1. Anton Kral\n2. a nurse\n3. Anna Novak\nThey are home."
    ((_, act),) = acts(text, "en", "release")
    assert [s.name for s in act.subjects] == ["Anton Kral", "Anna Novak"]


def test_a_person_taken_off_a_list_is_called_by_his_name() -> None:
    text = (
        "The EU removed from its sanctions list:\n• former head of a bank Anton Kral;\n"
        "• businessman Ivan Moroz.\nTalks went on."
    )
    ((_, act),) = acts(text, "en", "lift")
    assert [s.name for s in act.subjects] == ["Anton Kral", "Ivan Moroz"]
