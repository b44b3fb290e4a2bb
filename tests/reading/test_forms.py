"""Forms brought into one regular expression: what it takes is the longest form, as a list of them would."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.reading.forms import alternation, as_written, expand, fold_text, unmixed

FORMS = st.lists(st.text("ab '", min_size=1, max_size=5).map(str.strip).filter(bool), min_size=1, max_size=8)


@given(FORMS, st.text("ab '", max_size=12))
def test_the_longest_form_is_taken(forms: list[str], text: str) -> None:
    pattern = re.compile(f"(?:{alternation(forms)})")
    for at in range(len(text)):
        known = [form for form in forms if text.startswith(form, at)]
        found = pattern.match(text, at)
        # Several spaces are one in a form, so only a form without any is as long in the text.
        if all(" " not in form for form in forms):
            assert (found[0] if found else "") == max(known, key=len, default="")
        assert bool(found) >= bool(known)


def test_a_space_may_be_a_line_break_and_a_hyphen_a_space() -> None:
    assert re.fullmatch(alternation(["mise en liberté", "dix-sept"]), "mise\nen  liberté")
    assert re.fullmatch(alternation(["mise en liberté", "dix-sept"]), "dix sept")
    assert re.match(alternation([]), "a") is None


def test_groups_within_a_group_are_its_own_options() -> None:
    assert expand("((a|b)c|d(e|f)) g|h") == ["ac g", "bc g", "de g", "df g", "h"]
    # As many forms as are written, however many groups stand beside one another.
    assert len(expand(f"({'|'.join(f'w{n}(a|b)' for n in range(60))})")) == 120


def test_a_group_that_is_not_closed_is_letters() -> None:
    assert expand("a(b|c") == ["a(b|c"]
    assert re.fullmatch(as_written("a(b c"), "a(b c") is not None


@given(st.lists(st.lists(st.text("abé-", max_size=2), min_size=1, max_size=3), max_size=4), st.text("abe-"))
def test_a_notation_as_written_matches_its_forms_and_no_others(parts: list[list[str]], other: str) -> None:
    written = "x" + "".join(f"({'|'.join(options)})" for options in parts)
    assert all(re.fullmatch(as_written(written), form) for form in expand(written))
    one, all_forms = as_written(written), alternation(expand(written))
    assert (re.fullmatch(one, f"x{other}") is None) == (re.fullmatch(all_forms, f"x{other}") is None)


def test_of_nothing_written_nothing_is_found() -> None:
    assert re.match(as_written(""), "a") is None


def test_forms_of_many_parts_are_not_written_out() -> None:
    parts = "(a|b|c|d|e|f|g|h) " * 9
    assert re.fullmatch(as_written(f"{parts}end"), "a b c d e f g h a end") is not None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Нi\u0432\u0430", "Н\u0456\u0432\u0430"),
        ("C\u0435\u0440\u0433\u0435\u0439", "\u0421\u0435\u0440\u0433\u0435\u0439"),
        ("K\u0440\u044bl", "K\u0440\u044bl"),
        ("M\u0456nsk", "Minsk"),
        ("IT-компания", "IT-компания"),
    ],
)
def test_a_word_is_of_one_alphabet(typed: str, meant: str) -> None:
    assert unmixed(typed) == meant


@given(st.text("aсeсoоiіKМZж -", max_size=20))
def test_letters_made_alike_stay_in_their_places(text: str) -> None:
    assert len(unmixed(text)) == len(text) == len(fold_text(text))
    assert unmixed(unmixed(text)) == unmixed(text)
