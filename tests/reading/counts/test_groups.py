from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.reading.counts import find_groups, group_at


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "plus de 430 prisonniers politiques", (431, None, "more_than", "political prisoner")),
        ("fr", "plus d’une centaine de femmes", (101, None, "more_than", "woman")),
        ("fr", "une centaine de manifestants", (100, 100, "about", "protester")),
        ("fr", "des centaines de personnes", (200, None, "hundreds", "")),
        ("fr", "des dizaines de journalistes", (20, None, "dozens", "journalist")),
        ("fr", "entre 20 et 30 opposants", (20, 30, "exact", "opponent")),
        ("fr", "près de 300 détenus", (300, 300, "about", "")),
        ("fr", "moins de 300 détenus", (None, 299, "under", "")),
        ("fr", "quelque 1.227 prisonniers politiques", (1227, 1227, "about", "political prisoner")),
        ("fr", "104 Bélarusses", (104, 104, "exact", "Belarusian")),
        ("fr", "trois entreprises russes", (3, 3, "exact", "Russian;company")),
        ("en", "at least 1,184 political prisoners", (1184, None, "at_least", "political prisoner")),
        ("en", "four American citizens", (4, 4, "exact", "American")),
        ("en", "14 of them foreigners", (14, 14, "exact", "foreigner")),
        # Whose those counted are.
        ("en", "three of the network's reporters", (3, 3, "exact", "journalist")),
        ("en", "three of the company's directors", (3, 3, "exact", "")),
        ("en", "three of the company", (3, 3, "exact", "company")),
        ("en", "nearly 300 prisoners", (300, 300, "about", "")),
        ("en", "scores of prisoners", (20, None, "dozens", "")),
        ("en", "two score prisoners", (40, 40, "exact", "")),
        ("en", "just under 300 prisoners", (None, 299, "under", "")),
        ("en", "30 more prisoners", (30, 30, "exact", "")),
        ("en", "a dozen high-profile Belarusian activists", (12, 12, "about", "Belarusian;activist")),
        ("en", "tens of thousands of children", (20_000, None, "at_least", "minor")),
        ("ru", "более 430 политзаключённых", (431, None, "more_than", "political prisoner")),
        ("ru", "почти 300 человек", (300, 300, "about", "")),
        ("ru", "менее 300 человек", (None, 299, "under", "")),
        ("ru", "сотни людей", (200, None, "hundreds", "")),
        ("ru", "около сотни человек", (100, 100, "about", "")),
        ("ru", "пятеро украинцев", (5, 5, "exact", "Ukrainian")),
        ("ru", "трое граждан Украины", (3, 3, "exact", "Ukrainian")),
        # Words for those who are held, tried or employed add no trait, those for what they are do.
        ("en", "12 suspects", (12, 12, "exact", "")),
        ("fr", "douze salariés", (12, 12, "exact", "")),
        ("fr", "douze ouvriers", (12, 12, "exact", "worker")),
        ("ru", "12 сотрудников", (12, 12, "exact", "")),
        ("ru", "12 рабочих", (12, 12, "exact", "worker")),
        ("ru", "12 сотрудников посольства", (12, 12, "exact", "diplomat")),
        ("fr", "douze employés de l'ambassade", (12, 12, "exact", "diplomat")),
        ("en", "12 embassy employees", (12, 12, "exact", "diplomat")),
        ("fr", "trois djihadistes", (3, 3, "exact", "jihadist")),
        ("en", "12 Kurdish border guards", (12, 12, "exact", "Kurdish;border guard")),
        ("fr", "deux chroniqueurs", (2, 2, "exact", "journalist")),
        ("ru", "семь работников СМИ", (7, 7, "exact", "journalist")),
        ("en", "two female Torvel dockers", (2, 2, "exact", "docker;woman")),
        ("en", "two females", (2, 2, "exact", "woman")),
        # For a hyphen a space may stand.
        ("fr", "douze sans papiers", (12, 12, "exact", "migrant")),
        ("fr", "douze sans-papiers", (12, 12, "exact", "migrant")),
        ("ru", "двух заложниц", (2, 2, "exact", "hostage")),
        ("uk", "понад 430 політв’язнів", (431, None, "more_than", "political prisoner")),
        ("es", "más de 430 presos políticos", (431, None, "more_than", "political prisoner")),
    ],
)
def test_a_group(language: str, text: str, expected: tuple[int | None, int | None, str, str]) -> None:
    (group,) = find_groups(f"({text})", language)
    lo, hi, qualifier, population = expected
    assert (group.bound.lo, group.bound.hi, group.bound.qualifier) == (lo, hi, qualifier)
    assert ";".join(group.population) == population
    assert group.span == (1, 1 + len(text))


def test_a_dash_between_words_is_no_hyphen() -> None:
    (group,) = find_groups("40 reporters—most of them women—were freed", "en")
    assert (group.noun, group.population) == ("reporters", ("journalist",))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "11 ans de prison pour trafic de personnes"),
        ("fr", "Bialiatski, 63 ans, prisonnier"),
        ("fr", "20 % des prisonniers"),
        ("fr", "l'article 130 du code pénal"),
        ("en", "a 63-year-old prisoner"),
        ("en", "$5 million in aid"),
        ("en", "three Russian regions"),
        ("en", "see 2311170038 people"),
        ("en", "seven sectors of the Belarusian economy"),
        ("ru", "11 лет колонии"),
        ("ru", "пять украинских городов"),
    ],
)
def test_no_group(language: str, text: str) -> None:
    assert find_groups(text, language) == ()


def test_those_of_a_whole_are_what_the_whole_is() -> None:
    first, second = find_groups("22 of the 40 journalists", "en")
    assert first.population == second.population == ("journalist",)


def test_group_at_a_span() -> None:
    groups = find_groups("52 people and 14 foreigners", "en")
    assert group_at(groups, (14, 27)) is groups[1]
    assert group_at(groups, (10, 13)) is None


@given(st.text(alphabet="0123456789 ,.'-плюdeцentнихs\n", max_size=60), st.sampled_from(["fr", "en", "ru"]))
def test_any_text_gives_spans_of_its_own(text: str, language: str) -> None:
    for group in find_groups(text, language):
        assert text[slice(*group.number)].strip()
        assert group.span[0] <= group.number[0] < group.number[1] <= group.span[1] <= len(text)
