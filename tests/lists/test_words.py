"""Names and numbers in the form in which they are found."""

from __future__ import annotations

from detente.lists.words import bare, identifier, one_number, words


def test_words_without_case_accents_and_marks() -> None:
    assert words("O'Brien, José-María") == ("jose", "maria", "obrien")
    assert words("ОАО «Беларуськалий»") == words("беларуськалий ОАО")
    assert bare("OPEN JOINT STOCK COMPANY SOZH") == ("sozh",)
    assert bare("Joint Stock Company") == ("company", "joint", "stock")


def test_identifiers_as_they_are_compared() -> None:
    assert identifier("IMO 9187629") == identifier("9187629")
    assert identifier("MP-000 0017") == "MP0000017"
    assert identifier("12") == identifier("ABCDEF") == ""


def test_a_number_is_the_same_thing_twice_or_a_coincidence() -> None:
    assert one_number("Registration Number", "business registration number", "12345")
    assert one_number("Tax ID No.", "INN", "7707083893")
    assert not one_number("Passport", "Registration Number", "123456")
    assert not one_number("DATAID", "DATAID", "6908876123")
