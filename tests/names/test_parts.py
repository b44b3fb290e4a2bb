"""The quick way to take a name apart says what the long way says."""

from hypothesis import given
from hypothesis import strategies as st

from detente.names import compare, parts

SAYING = [
    "Ivan",
    "Smirnov",
    "Иван",
    "Kim",
    "JP",
    "al",
    "de",
    "Attiqullah",
    "Abdurrahman",
    "abdul",
    "Абдулла",
    "OAO",
    "ltd",
    "bank",
    "II",
    "iii",
    "Jr",
    "senior",
    "the",
    "2",
    "07",
    "3rd",
    "٣",
    "Sech1n",
    "aka",
    "ALIAS",
    "Dr",
    "nee",
    "forty",
    "four",
    "Hong",
    "Kong",
    "习近平",
    "김정은",
    "عبدالله",
    "الرحمن",
    "аbс",
    "x",
    "ſ",
    "aKa",
    "mv",
    "Ⅷ",
]


@given(
    st.lists(st.sampled_from(SAYING), max_size=12).map(" ".join)
    | st.text(max_size=20)
    | st.lists(st.sampled_from([*SAYING, "-", "(", ")", "/", "a.k.a.", ", "])).map("".join),
    st.sampled_from([None, "person"]),
)
def test_a_name_taken_for_simple_has_no_other_reading(name: str, kind: str | None) -> None:
    simple = parts._simple(name)
    assert simple is None or parts._read(name, kind) == (simple,)


def test_most_names_are_simple() -> None:
    assert parts._simple("Ivan Petrovich Smirnov") == parts.Parts(("ivan", "petrovich", "smirnov"))
    assert parts._simple("Иван Смирнов") == parts.Parts(("иван", "смирнов"))


def test_first_may_be_the_number_of_a_body_and_may_be_a_word_of_its_name() -> None:
    found = parts.readings("First Baltic Bank", "organization")
    assert found[0].tokens == ("first", "baltic", "bank") and found[0].numbers == ()
    assert found[1].tokens == ("baltic", "bank") and found[1].numbers == ("1",)
    assert compare("1st Baltic Bank", "First Baltic Bank", "organization") > 0.9
    assert compare("1st Baltic Bank", "First Baltic Bank") > 0.9
    assert compare("First Baltic Bank", "Baltic Bank") < 0.7
    assert compare("Первый Балтийский банк", "1-й Балтийский банк", "organization") > 0.9
    assert compare("First Baltic Bank", "2nd Baltic Bank", "organization") < 0.2
    assert compare("Twenty First Baltic Bank", "21st Baltic Bank", "organization") > 0.9


def test_ben_before_one_name_may_be_a_given_name() -> None:
    assert compare("Ben Affleck", "Benjamin Affleck", "person") > 0.9
    assert parts.readings("Zine El Abidine Ben Ali", "person")[0].tokens[-1] == "ali"
    assert len(parts.readings("Ahmed Ben Ali", "person")) == 1
