import numpy as np
import pytest

from detente.names import THRESHOLD, compare, joining, keys
from detente.names.classes import of
from detente.names.edit import align, costs, pad
from detente.names.evidence import (
    EQUAL,
    FORM,
    INITIAL,
    KNOWN_APART,
    MISREAD,
    NOTHING,
    SPELLING,
    crossed,
    word_evidence,
)
from detente.names.gender import MAN_PATRONYMIC, MAN_SURNAME, PLACE, WOMAN_PATRONYMIC, WOMAN_SURNAME, gender
from detente.names.parts import readings, take_apart
from detente.names.romanise import latin
from detente.names.table import analyse, make_table
from detente.names.units import SCRIPTS, script, units


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Колесников", MAN_SURNAME),
        ("Колесникова", WOMAN_SURNAME),
        ("Наумаў", MAN_SURNAME),
        ("Рахманава", WOMAN_SURNAME),
        ("Ціханоўскі", MAN_SURNAME),
        ("Tsikhanouskaya", WOMAN_SURNAME),
        ("Уладзіміравіч", MAN_PATRONYMIC),
        ("Mykolayivna", WOMAN_PATRONYMIC),
        ("Леанідаўна", WOMAN_PATRONYMIC),
        ("Aliaksandrawna", WOMAN_PATRONYMIC),
        ("Smith", 0),
    ],
)
def test_endings_tell_gender(word: str, kind: int) -> None:
    assert gender(latin(word.lower()))[0] == kind


def test_the_sounds_of_one_name_are_alike() -> None:
    spelled = ["loukachenko", "lukashenko", "łukaszenko", "lukaschenko", "лукашенко"]
    assert len({keys.sound(latin(word)) for word in spelled}) == 1
    assert keys.skeleton(keys.sound("naumau")) == keys.skeleton(keys.sound("naumov"))
    assert keys.eastern("tichanowskaja") == keys.eastern("tsikhanouskaya") == keys.eastern("tikhanovskaya")
    assert keys.skeleton(keys.sound("charnyshou")) == keys.skeleton(keys.sound(latin("чернышёв")))


def test_given_names_of_three_languages_are_one() -> None:
    def sets(word: str) -> set[int]:
        return set(of(word, latin(word)))

    assert sets("уладзімір") & sets("vladimir") & sets("володимир")
    assert sets("уладзіміравіч") & sets("vladimirovich")
    assert not sets("уладзіміравіч") & sets("vladimir")
    assert sets("завод") & sets("plant")


@pytest.mark.parametrize(
    ("name", "kind", "tokens"),
    [
        ("Abdurrahman al-Rashid", None, ("abd", "rahman", "rashid")),
        ("Абдулла", None, ("абд", "аллах")),
        ("Petrov, Ivan Jr.", None, ("petrov", "ivan")),
        ("ОАО «Беларуськалий»", None, ("беларуськалий",)),
        ("M/V Ever Given", "vessel", ("ever", "given")),
    ],
)
def test_what_carries_a_name(name: str, kind: str | None, tokens: tuple[str, ...]) -> None:
    assert take_apart(name, kind).tokens == tokens


def test_brackets_and_aliases_are_read_both_ways() -> None:
    assert {p.tokens for p in readings("Anna Ivanova (Petrova)")} >= {
        ("anna", "ivanova"),
        ("anna", "petrova"),
    }
    assert {p.tokens for p in readings("Ivan Petrov a.k.a. Johnny")} == {("ivan", "petrov"), ("johnny",)}
    assert ("习", "近平") in {p.tokens for p in readings("习近平")}


def test_numbers_and_legal_forms_are_set_aside() -> None:
    assert take_apart("STAR II", "vessel").numbers == ("2",)
    assert take_apart("Grace I", "vessel").numbers == ("1",)
    assert take_apart("Общество с ограниченной ответственностью «Ромашка»", None).legal == "llc"


def _way(a: str, b: str) -> int:
    left, right, one = make_table([a]), make_table([b]), np.array([1])
    found = word_evidence(left, one, right, one)
    return int(found.way[0]) if found.nats[0] > 0 else -1


def test_words_are_one_in_several_ways() -> None:
    assert _way("ivan", "ivan") == EQUAL
    assert _way("loukachenko", "лукашэнка") == SPELLING
    assert _way("v", "viktar") == INITIAL
    assert _way("uladzimir", "vladimir") == FORM
    assert _way("girn", "gim") in (MISREAD, SPELLING)
    assert _way("golovanov", "halavanau") == SPELLING
    assert _way("ivanov", "ivanovich") == -1
    assert _way("petrov", "bondar") == -1


def test_alignment_is_symmetric_and_in_nats() -> None:
    table = costs()
    words = ["lukashenko", "лукашэнка", "لوكاشينكو", "לוקשנקו", "ルカシェンコ", "루카셴코", "卢卡申科"]
    scripts = [SCRIPTS.index(script(w)) for w in words]
    codes = [
        [table.code[u] for u in units(w, SCRIPTS[s]) if u in table.code]
        for w, s in zip(words, scripts, strict=True)
    ]
    a = pad([codes[0]] * (len(words) - 1))
    b = pad(codes[1:])
    sa, sb = np.zeros(len(words) - 1, np.intp), np.array(scripts[1:])
    there, back = align(a, b, sa, sb, table), align(b, a, sb, sa, table)
    assert (there == back).all()
    assert (there > 2).all()


def _aligned(a: list[int], b: list[int], script_a: int, script_b: int) -> int:
    """The best alignment, cell by cell."""
    table = costs()
    rows = [[0]]
    for unit in b:
        rows[0].append(rows[0][-1] + int(table.gap[unit, script_a]))
    for unit in a:
        row = [rows[-1][0] + int(table.gap[unit, script_b])]
        for n, other in enumerate(b):
            row.append(
                max(
                    row[n] + int(table.gap[other, script_a]),
                    rows[-1][n + 1] + int(table.gap[unit, script_b]),
                    rows[-1][n] + int(table.pair[unit, other]),
                )
            )
        rows.append(row)
    return rows[-1][-1]


@pytest.mark.parametrize(("longest", "other"), [(1, 1), (1, 6), (7, 1), (9, 5), (20, 20)])
@pytest.mark.parametrize("mixed", [False, True])
def test_many_are_aligned_as_one_by_one(longest: int, other: int, mixed: bool) -> None:
    table = costs()
    rng = np.random.default_rng(longest)
    scripts = rng.integers(0, 6 if mixed else 1, (2, 60))
    left = [rng.integers(1, len(table.pair), rng.integers(1, longest + 1)).tolist() for _ in range(60)]
    right = [rng.integers(1, len(table.pair), rng.integers(1, other + 1)).tolist() for _ in range(60)]
    right[:30] = [word[:other] for word in left[:30]]
    found = align(pad(left), pad(right), scripts[0], scripts[1], table) * table.scale
    assert found.tolist() == [
        _aligned(a, b, int(s), int(t)) for a, b, s, t in zip(left, right, *scripts, strict=True)
    ]


def test_pairs_of_words_that_come_again_have_the_same_evidence() -> None:
    words = ["ivan", "иван", "ivanov", "iwanow", "v", "viktor", "petrenko", "girn", "gim", "uladzimir"]
    table = make_table(words)
    rng = np.random.default_rng(4)
    a, b = rng.integers(1, len(words) + 1, (2, 3000))
    last_a, last_b = rng.random((2, 3000)) < 0.5
    a[::7] = 0
    whole = crossed(table, a[None], last_a[None], table, b[None], last_b[None])
    for n in range(0, 3000, 37):
        one = crossed(table, a[None, [n]], last_a[None, [n]], table, b[None, [n]], last_b[None, [n]])
        assert [part[0, 0, 0] for part in one] == [part[0, 0, n] for part in whole]
    assert (whole.nats[0, 0, ::7] == NOTHING).all()


def neighbours(one: str, two: str) -> int:
    table = make_table([one, two])
    return int(joining.neighbours(np.array([[1, 2]]), table.run, table.ends)[0, 0])


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("ahmadi", "nejad"), "ahmadinejad"),
        (("gholam", "hossein"), "gholamhosein"),
        (("jing", "he"), "jinghe"),
        (("mohammad", "hasni"), "mohamadasni"),
    ],
)
def test_two_words_are_heard_as_one(one: tuple[str, str], two: str) -> None:
    table = make_table([*one, two])
    assert neighbours(*one) == table.heard[3] != 0


def test_words_that_only_share_consonants_are_not_joined() -> None:
    assert neighbours("viktor", "yurevich") != make_table(["viktorovich"]).heard[1]
    assert neighbours("j", "smith") == 0


def test_a_last_h_may_be_mute() -> None:
    attia, attiyah = (analyse(w).meeting for w in ("attia", "attiyah"))
    assert set(attiyah.sure) & set(attia.stored)


def test_ordinals_are_numbers() -> None:
    assert take_apart("JSC 558th Aircraft Repair Plant", None).numbers == ("558",)


def test_what_describes_a_body_is_no_compound_of_it() -> None:
    assert set(of("electrical", "electrical")) & set(of("электрический", "elektricheskii"))
    assert not set(of("elektrotyagovaya", "elektrotyagovaya")) & set(of("electric", "electric"))


@pytest.mark.parametrize(
    ("name", "kind", "tokens", "numbers", "legal"),
    [
        ("Brigade Forty-Four", "organization", ("brigade",), ("44",), ""),
        ("Real Estate Partners V L.P.", "organization", ("real", "estate", "partners"), ("5",), "lp"),
        ("Harbour (Hong Kong) Ltd", "organization", ("harbour", "hongkong"), (), "llc"),
        ("Georges Dumas Jr.", "person", ("georges", "dumas"), (), "younger"),
        ("Georges Dumas the Elder", "person", ("georges", "dumas"), (), "elder"),
        ("John Elder", "person", ("john", "elder"), (), ""),
        ("Attiqullah Akhund", "person", ("attiq", "allah", "akhund"), (), ""),
        ("Шамсуддин Хабибулла", "person", ("шамс", "дин", "хабиб", "аллах"), (), ""),
        ("Priscilla Padilla", "person", ("priscilla", "padilla"), (), ""),
        ("Sech1n", "person", ("sechln",), (), ""),
        ("AR16 Trust", "organization", ("ar16", "trust"), (), ""),
        ("Plant No 12 named after I. Petrov", "organization", ("plant", "i", "petrov"), ("12",), ""),
        ("НПП «Орбита»", "organization", ("научно", "производственное", "предприятие", "орбита"), (), ""),
        ("Tverskoye Byuro", "organization", ("tversk", "byuro"), (), ""),
        ("Salem Nor Eldin", "person", ("salem", "nor", "din"), (), ""),
        ("سعيدالله جان", "person", ("سعيد", "الله", "جان"), (), ""),
        ("Pat Brady", None, ("pat", "brady"), (), ""),
    ],
)
def test_what_stands_in_a_name(
    name: str, kind: str | None, tokens: tuple[str, ...], numbers: tuple[str, ...], legal: str
) -> None:
    parts = readings(name, kind)[0]
    assert (parts.tokens, parts.numbers, parts.legal) == (tokens, numbers, legal)


def test_a_known_name_is_no_spelling_of_another() -> None:
    table = make_table(["daria", "maria", "naria"])
    nats = word_evidence(table, np.array([1, 3]), table, np.array([2, 2])).nats
    assert nats[0] == KNOWN_APART < nats[1]


def test_words_that_say_only_that_it_is_a_body_weigh_least() -> None:
    rare = [analyse(word).rare for word in ("holding", "leasing", "bank", "europe", "cuba", "qwzx")]
    assert rare[0] < rare[2] < rare[5]
    assert rare[3] < rare[4] < rare[5]


def test_places_are_one_in_all_languages() -> None:
    assert set(of("германия", latin("германия"))) & set(of("deutschland", "deutschland"))
    assert analyse("deutschland").gender == PLACE
    # Nor is one taken for a word that begins alike: суд, брат.
    assert set(of("судан", latin("судан"))) & set(of("sudan", "sudan"))
    assert analyse("братислава").gender == PLACE


def test_what_may_be_a_legal_form_or_a_name_is_read_both_ways() -> None:
    assert [(p.tokens, p.legal) for p in readings("Pat Brady")] == [
        (("pat", "brady"), ""),
        (("brady",), "jsc"),
    ]
    assert [p.legal for p in readings("Pat Brady", "person")] == [""]
    assert readings("PAO Orbita", "organization")[0].legal == "jsc"


def test_a_father_is_told_from_a_son_by_what_stands_between() -> None:
    sons = [
        readings(name, "person")[0].son for name in ("Ali bin Omar", "Omar bin Ali", "Ali Omar", "Bin Omar")
    ]
    assert sons[0] == sons[1] > 0 == sons[2] == sons[3]


def test_letters_of_many_scripts_are_read() -> None:
    spelled = {"மோடி": "moti", "મોદી": "modi", "ਮੋਦੀ": "modi", "മോദി": "modi", "አሕመድ": "ahmad", "ពត": "pt"}
    assert {word: latin(word) for word in spelled} == spelled
    assert script("ពត") == "Khmr"


def test_a_latin_spelling_of_a_word_that_describes_a_body_has_its_meaning() -> None:
    assert set(of("zavod", "zavod")) & set(of("plant", "plant")) & set(of("завода", "zavoda"))
    assert set(of("nauchno", "nauchno")) & set(of("scientific", "scientific"))
    assert not set(of("sudova", "sudova")) & set(of("court", "court"))


@pytest.mark.parametrize(
    ("one", "two"), [("Alina", "Galina"), ("Inna", "Nina"), ("Yuri", "Georgy"), ("Yana", "Zhanna")]
)
def test_given_names_that_are_alike_are_two(one: str, two: str) -> None:
    assert compare(f"{one} Krupenich", f"{two} Krupenich", "person") < THRESHOLD


@pytest.mark.parametrize("other", ["Yana", "Zhanna"])
def test_a_j_is_read_as_either_language_has_it(other: str) -> None:
    assert compare("Jana Kowal", f"{other} Koval", "person") >= THRESHOLD


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Caspro Technology Co., Limited", "Caspro Technology Ltd"),
        ("S&C Trade Pty Ltd", "S and C Trade Pty Co., Ltd"),
        ("Anka Enerji Sanayi ve Ticaret Anonim Sirketi", "Anka Enerji Ltd. Sti."),
        ("Velora Media, C.A.", "Velora Media"),
    ],
)
def test_legal_forms_are_taken_from_the_end_until_none_is_left(one: str, two: str) -> None:
    assert compare(one, two) >= THRESHOLD


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Veldana Properties of New York Corp.", "Veldana Properties of New York II Corp."),
        ("AA Energy FZCO", "P.E.I Energy Pte. Ltd."),
        ("Dida LLC", "Tose-e Didar Iranian Holding Company"),
    ],
)
def test_companies_that_share_less_than_their_name_are_two(one: str, two: str) -> None:
    assert compare(one, two, "organization") < THRESHOLD
