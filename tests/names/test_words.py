import numpy as np
import pytest

from detente.names import joining, keys
from detente.names.classes import of
from detente.names.edit import align, costs, pad
from detente.names.evidence import EQUAL, FORM, INITIAL, MISREAD, SPELLING, word_evidence
from detente.names.gender import MAN_PATRONYMIC, MAN_SURNAME, WOMAN_PATRONYMIC, WOMAN_SURNAME, gender
from detente.names.parts import readings, take_apart
from detente.names.romanise import latin
from detente.names.table import make_table
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
        ("Smith", 0),
    ],
)
def test_endings_tell_gender(word: str, kind: int) -> None:
    assert gender(latin(word.lower()))[0] == kind


def test_the_sounds_of_one_name_are_alike() -> None:
    spelled = ["loukachenko", "lukashenko", "łukaszenko", "lukaschenko", "лукашенко"]
    assert len({keys.sound(latin(word)) for word in spelled}) == 1
    assert keys.skeleton(keys.sound("naumau")) == keys.skeleton(keys.sound("naumov"))
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


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("ahmadi", "nejad"), "ahmadinejad"),
        (("gholam", "hossein"), "gholamhosein"),
        (("jing", "he"), "jinghe"),
    ],
)
def test_two_words_are_heard_as_one(one: tuple[str, str], two: str) -> None:
    assert joining.neighbours(one) == [joining.joint(two)] != [0]


def test_words_that_only_share_consonants_are_not_joined() -> None:
    assert joining.neighbours(("viktor", "yurevich")) != [joining.joint("viktorovich")]
    assert joining.neighbours(("j", "smith")) == [0]


def test_a_last_h_may_be_mute() -> None:
    attia, attiyah = (keys.meeting(w, w, keys.sound(w), "Latn", ()) for w in ("attia", "attiyah"))
    assert set(attiyah.sure) & set(attia.stored)


def test_ordinals_are_numbers() -> None:
    assert take_apart("JSC 558th Aircraft Repair Plant", None).numbers == ("558",)


def test_what_describes_a_body_is_no_compound_of_it() -> None:
    assert set(of("electrical", "electrical")) & set(of("электрический", "elektricheskii"))
    assert not set(of("elektrotyagovaya", "elektrotyagovaya")) & set(of("electric", "electric"))
