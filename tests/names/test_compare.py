import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detente import names
from detente.names.score import compare_many

ONE_MAN = ["Loukachenko", "Lukashenko", "Lukashenka", "Łukaszenka", "Лукашенко", "Лукашэнка"]
SAME = [
    ("Viktar Babaryka", "Viktor Babariko"),
    ("Aliaksandr Lukashenka", "Александр Григорьевич Лукашенко"),
    ("Maria Kalesnikava", "Мария Колесникова"),
    ("Maria Kolesnikova", "Maryia Kalesnikava"),
    ("Uladzimir Makei", "Владимир Макей"),
    ("Volodymyr Zelenskyy", "Владимир Зеленский"),
    ("KARPENKOV, Nikolai Nikolaevich", "Мікалай Мікалаевіч Карпянкоў"),
    ("Petr Chaikovskii", "Piotr Tchaïkovski"),
    ("Muammar Gaddafi", "Moammar Qadhafi"),
    ("Abd al-Rahman al-Rashid", "Abdurrahman Rashid"),
    ("Мухаммед Али", "محمد علي"),
    ("Xi Jinping", "XI, Jinping"),
    ("Dr. Anna Petrova", "Anna Petrova"),
    ("Anna Ivanova (Petrova)", "Anna Petrova"),
]
LITHUANIAN = [
    ("Sergejus Tichanovskis", "Siarhei Tsikhanouski"),
    ("Alesis Beliackis", "Ales Bialiatski"),
    ("Aliaksandras Lukašenka", "Alexander Lukashenko"),
    ("Viktoras Babaryka", "Viktar Babaryka"),
    ("Nikolajus Statkevičius", "Mikalai Statkevich"),
    ("Pavelas Latuška", "Pavel Latushko"),
]
LACINKA = [
    ("Siarhiej Cichanoŭski", "Сергей Тихановский"),
    ("Sviatłana Cichanoŭskaja", "Svetlana Tikhanovskaya"),
    ("Jaŭhien Aŭčynnikaŭ", "Evgueni Ovtchinnikov"),
]
FRENCH_AND_POLISH = [
    ("Sergueï Tikhanovski", "Siarhei Tsikhanouski"),
    ("Evguéni Chevtchenko", "Yauhen Shauchenka"),
    ("Guennadi Chevtchenko", "Henadz Shauchenka"),
    ("Siergiej Szewczenko", "Siarhei Shauchenka"),
    ("Jewgienij Szewczenko", "Yauhen Shauchenka"),
]
TWO = [
    ("Ivan Petrov", "Ivan Sidorov"),
    ("Пётр Иванович Сидоров", "Николай Иванович Сидоров"),
    ("Ivan Kolesnikov", "Мария Колесникова"),
    ("Aleksandr Petrov", "Aleksandra Petrova"),
    ("Kim Jong Un", "Park Geun Hye"),
    ("Ali", "Mohammed"),
]


@pytest.mark.parametrize(
    ("a", "b"), [*SAME, *LITHUANIAN, *LACINKA, *FRENCH_AND_POLISH, *itertools.combinations(ONE_MAN, 2)]
)
def test_one_person_in_two_spellings(a: str, b: str) -> None:
    assert names.compare(a, b) >= names.THRESHOLD


@pytest.mark.parametrize(("a", "b"), TWO)
def test_two_persons(a: str, b: str) -> None:
    assert names.compare(a, b) < names.THRESHOLD


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("AHMADI NEJAD, Mahmoud", "Mahmoud Ahmadinejad"),
        ("Ali Asghar Norouzi", "Aliasghar Norouzi"),
        ("Jean-Pierre Dupont", "Jeanpierre Dupont"),
    ],
)
def test_words_are_written_as_one_or_as_two(a: str, b: str) -> None:
    assert names.compare(a, b) >= names.THRESHOLD
    told = names.explain(a, b)
    assert any(pair.way == "written as one" for pair in told.pairs)
    assert not told.left_over
    assert not told.right_over
    assert names.Index.build([("x", b)]).search(a)[0].score == names.compare(a, b)


def test_companies_match_whatever_their_legal_form_is_called() -> None:
    assert names.compare("OAO Belaruskali", "ААТ «Беларуськалій»") >= names.THRESHOLD
    assert names.compare("OJSC Belaruskali", "Belaruskali", "organization") >= names.THRESHOLD
    assert names.compare("Belavia Airlines", "Belneftekhim", "organization") < names.THRESHOLD


def test_ships_are_told_apart_by_their_numbers() -> None:
    assert names.compare("Volgo Don 5070", "VOLGO-DON 5070", "vessel") >= names.THRESHOLD
    assert names.compare("Volgo Don 5070", "Volgo Don 5071", "vessel") < names.THRESHOLD
    assert names.compare("Pacific Star II", "Pacific Star III", "vessel") < names.THRESHOLD


def test_names_that_are_nothing_match_nothing() -> None:
    for nothing in ("", " ", "\u200f", "---", "😀"):
        assert names.compare(nothing, "Ivan Petrov") == 0.0
        assert names.compare(nothing, nothing) == 0.0


def test_a_name_is_itself() -> None:
    for name in [*ONE_MAN, *(n for pair in [*SAME, *TWO] for n in pair)]:
        if len(name.split()) > 1:
            assert names.compare(name, name) >= 0.9


@settings(max_examples=150)
@given(
    st.text(max_size=60), st.text(max_size=60), st.sampled_from([None, "person", "organization", "vessel"])
)
def test_any_two_strings_have_a_symmetric_probability(a: str, b: str, kind: str | None) -> None:
    p = names.compare(a, b, kind)
    assert 0.0 <= p <= 1.0
    assert p == names.compare(b, a, kind)


@pytest.mark.parametrize(
    "name",
    [
        "x" * 10000,
        "a " * 5000,
        "\ud800Ivan",
        "Иvan Пetrov",
        "0" * 500,
        "َُِّ",
        "ﷺ" * 200,
        "🙂 Ivan 🙂",
        "(((",
        "a/b/c",
        "JC " + "Ivanov " * 9 + "Petrov",
        "JC Un Deux Trois Quatre Cinq Six Sept Huit Neuf",
    ],
)
def test_strange_names_are_answered(name: str) -> None:
    assert 0.0 <= names.compare(name, "Ivan Petrov") <= 1.0
    assert isinstance(str(names.explain(name, "Ivan Petrov")), str)
    index = names.Index.build([("a", name), ("b", "Ivan Petrov")])
    assert index.search("Ivan Petrov")[0].key in ("a", "b")


def test_many_pairs_are_compared_as_one_is() -> None:
    pairs = [*SAME, *TWO]
    assert compare_many(pairs) == [names.compare(a, b) for a, b in pairs]


def test_an_explanation_says_which_words_are_one() -> None:
    told = names.explain("Ivan Kolesnikov", "Мария Колесникова")
    assert told.probability == names.compare("Ivan Kolesnikov", "Мария Колесникова")
    assert told.pairs[0].left == "kolesnikov"
    assert told.left_over == ("ivan",)
    assert "surnames of different gender" in str(told)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kazan Helicopter Plant", "Казанский вертолётный завод"),
        ("Grodno Azot", "Гродненский Азот"),
        ("Tula Arms Plant", "Тульский оружейный завод"),
    ],
)
def test_an_adjective_of_a_place_is_the_place_in_the_name_of_a_body(one: str, other: str) -> None:
    assert names.compare(one, other, "organization") >= names.THRESHOLD
    assert names.compare("Kovrov Mechanical Plant", "Ковельский механический завод") < names.THRESHOLD


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Belarusian Potash Company", "Белорусская калийная компания"),
        ("Belarusian Potash Company", "Беларуская калійная кампанія"),
        ("Belarusian Association of Journalists", "Белорусская ассоциация журналистов"),
        ("Association biélorusse des journalistes", "Belarusian Association of Journalists"),
        ("Belarusian Union of Writers", "Союз писателей Беларуси"),
        ("Central Election Commission of Belarus", "Центральная избирательная комиссия Беларуси"),
        ("Investigative Committee of Belarus", "Следственный комитет Республики Беларусь"),
        ("Ministry of Defence of Belarus", "Министерство обороны Республики Беларусь"),
        ("State University of Belarus", "Белорусский государственный университет"),
        ("United Aircraft Corporation", "Объединённая авиастроительная корпорация"),
        ("Belarusian Railway", "Белорусская железная дорога"),
        ("Key Information Systems", "Klyuchevye Informatsionnye Sistemy"),
        ("Garde nationale de Russie", "National Guard of Russia"),
        ("Ministère des Affaires étrangères de Biélorussie", "Ministry of Foreign Affairs of Belarus"),
        ("Cour suprême d'Iran", "Supreme Court of Iran"),
        ("Federation of Trade Unions of Belarus", "Федерация профсоюзов Беларуси"),
        ("State Customs Committee of Belarus", "Государственный таможенный комитет Республики Беларусь"),
        ("Public Joint Stock Company Sberbank of Russia", "Otkrytoye Akcionernoe Obschestvo Sberbank Rossii"),
        (
            "Foreign Limited Liability Company Astra Dana",
            "Inostrannoye Obshestvo s Ogranichennoj Otvetstvennostju Astra Dana",
        ),
    ],
)
def test_a_body_is_one_by_a_name_that_is_translated_word_by_word(one: str, other: str) -> None:
    assert names.compare(one, other, "organization") >= names.THRESHOLD


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Belarusian Potash Company", "Белорусская нефтяная компания"),
        ("Belarusian Potash Company", "Российская калийная компания"),
        ("Belarusian Union of Writers", "Белорусский союз журналистов"),
        ("Ministry of Defence of Belarus", "Министерство финансов Республики Беларусь"),
        ("Investigative Committee of Belarus", "Следственный комитет России"),
        ("United Aircraft Corporation", "Объединённая судостроительная корпорация"),
        ("Eastern Oil Company", "Western Oil Company"),
        ("Northern Fleet", "Южный флот"),
    ],
)
def test_bodies_of_which_one_word_means_another_are_two(one: str, other: str) -> None:
    assert names.compare(one, other, "organization") < names.THRESHOLD
