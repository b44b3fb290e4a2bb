"""Forms brought into one regular expression: what it takes is the longest form, as a list of them would."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from detente.reading.forms import alternation, expand

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
