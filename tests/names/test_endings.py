import itertools

import pytest

from detente import names
from detente.names.classes import meaning
from detente.names.endings import NO_ENDING, ending

ONE_ENDING = [
    ("ivanov", "ivanova", "ivanou", "ivanoff", "iwanow", "ivanovas"),
    ("petrenko", "piatrenka", "petrienko", "pietranka"),
    ("kovalchuk", "kawalczuk", "kovaltchouk", "kovaltschuk"),
    ("romanovsky", "ramanouski", "romanowska", "romanovskaia", "romanovskis"),
    ("statkevich", "statkiewicz", "statkevitch", "statkevicius"),
]
FAMILIES = ["Petrov", "Petrenko", "Petrenkov", "Petrovsky", "Petruk", "Petrovich", "Petrosyan"]


@pytest.mark.parametrize("words", ONE_ENDING)
def test_one_ending_in_many_spellings(words: tuple[str, ...]) -> None:
    assert len({ending(word).number for word in words}) == 1
    assert ending(words[0]).number > 0


@pytest.mark.parametrize("word", ["lev", "dubois", "smith", "ov", ""])
def test_a_word_without_a_stem_or_of_another_make_has_no_ending(word: str) -> None:
    assert ending(word) == NO_ENDING


@pytest.mark.parametrize(("one", "two"), list(itertools.combinations(FAMILIES, 2)))
@pytest.mark.parametrize("given", ["Oleg", "Aleksandr"])
def test_two_endings_on_one_stem_are_two_families(given: str, one: str, two: str) -> None:
    assert names.compare(f"{given} {one}", f"{given} {two}", "person") < names.THRESHOLD


@pytest.mark.parametrize(
    ("one", "two"), [("Melnik", "Melnikov"), ("Moroz", "Морозов"), ("Bondar", "Bondarenko")]
)
def test_a_stem_is_another_family_than_what_is_made_of_it(one: str, two: str) -> None:
    assert names.compare(f"Aleksandr {one}", f"Aleksandr {two}", "person") < names.THRESHOLD


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Nikolay Pankov", "Nikolay Peskov"),
        ("Aleksei Bashkirov", "Aleksei Bashlikov"),
        ("Oleg Savchenko", "Oleg Silchenko"),
    ],
)
def test_an_ending_that_thousands_share_says_little(one: str, two: str) -> None:
    assert names.compare(one, two, "person") < names.THRESHOLD


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Olga Kovaliova", "Вольга Кавалёва"),
        ("Ihar Kavalenka", "Igor Kovalenko"),
        ("Uladzimir Navumau", "Владимир Наумов"),
        ("Aleksandr Petrovsk", "Aleksandr Petrovsky"),
    ],
)
def test_spellings_of_one_ending_and_ends_cut_off_stay_one_name(one: str, two: str) -> None:
    assert names.compare(one, two, "person") >= names.THRESHOLD


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Sergueï Grigoriev", "Siarhei Ryhorau"),
        ("Сергей Николаенко", "Сяргей Мікалаенка"),
        ("Sergej Leonow", "Siarhei Liavonau"),
        ("Viktor Tsygankov", "Wiktor Zygankow"),
        ("Sergei Nikitin", "Siarhei Mikitsin"),
    ],
)
def test_stems_that_neighbouring_languages_spell_apart_are_one(one: str, two: str) -> None:
    assert names.compare(one, two, "person") >= names.THRESHOLD


@pytest.mark.parametrize(
    ("one", "two"),
    [("Viktor Timochenko", "Viktar Tsimashenka"), ("Viktor Korjenevski", "Viktar Karzhaneuski")],
)
def test_a_consonant_may_be_that_of_either_language(one: str, two: str) -> None:
    assert names.compare(one, two, "person") >= names.THRESHOLD


def test_a_vowel_that_one_convention_glides_into() -> None:
    assert names.compare("Andrey Kluev", "Андрей Клюев") >= names.THRESHOLD
    assert names.compare("KLUEV, Andriy", "KLYUYEV, Andriy Petrovych", "person") >= names.THRESHOLD
    assert names.compare("Sergei Lutov", "Sergei Lyutov") > 0.9


def test_a_surname_does_not_describe_a_body() -> None:
    assert meaning("железная")
    assert not meaning("железняк")
    assert not meaning("kolesnik")
    assert names.compare("ZHELEZNYAK, Sergey", "ZHELEZNYAK, Sergei Vladimirovich") >= names.THRESHOLD
