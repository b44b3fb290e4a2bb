"""The quick way to take a name apart says what the long way says."""

from hypothesis import given
from hypothesis import strategies as st

from detente.names import parts

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
