"""Small cases from words to answers: nobody is out whom the articles, read together, do not free."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.views.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.case.close()


def status(desk: Desk, name: str, known: str = "2025-12-31") -> str | None:
    found = [s.status for s in desk.case.view(known=known).custody if name in s.names]
    assert len(found) <= 1, f"{name} is two persons"
    return found[0] if found else None


def test_a_brother_stays_in_when_the_other_is_out(desk: Desk) -> None:
    desk.print_(
        "Morning", "В субботу на свободу вышел Павел Заречный. Его брат Игорь Заречный остаётся в колонии."
    )
    desk.print_(
        "Evening",
        "Заречный вышел на свободу, сообщила его жена Анна Заречная. Игорь Заречный был осуждён в 2023 году.",
    )
    assert status(desk, "Павел Заречный") == "reported out"
    assert status(desk, "Игорь Заречный") == "held"


def test_a_sister_s_release_is_confirmed_and_no_other_s(desk: Desk) -> None:
    desk.print_(
        "Morning",
        "Minsk a libéré samedi Volha Kastsylenka. Sa sœur Iryna Kastsylenka, condamnée à cinq ans de prison "
        "en 2022, reste détenue.",
    )
    desk.print_(
        "Wire",
        "Volha Kastsylenka a été libérée samedi. Sa sœur, Iryna, n'a pas été libérée, selon leur mère.",
    )
    assert status(desk, "Volha Kastsylenka") == "out"
    assert status(desk, "Iryna Kastsylenka") == "held"


def test_a_correction_the_next_day_counts_from_that_day(desk: Desk) -> None:
    desk.print_("Morning", "Belarus a libéré vendredi Nadzeya Halubik.", "2025-12-12")
    desk.print_("Wire", "Nadzeya Halubik a été libérée vendredi.", "2025-12-12")
    desk.print_("Morning", "Nadzeya Halubik n'a pas été libérée. Toutes nos excuses.", "2025-12-13")
    assert status(desk, "Nadzeya Halubik", "2025-12-11") is None
    assert status(desk, "Nadzeya Halubik", "2025-12-12") == "out"
    assert status(desk, "Nadzeya Halubik", "2025-12-13") == "contested"


def test_freed_and_arrested_anew_is_held_again_however_often_the_release_is_recalled(desk: Desk) -> None:
    desk.print_("Wire", "Minsk freed Pavel Brynkovich on 11 September 2025.", "2025-09-12")
    desk.print_("Morning", "Pavel Brynkovich was released on 11 September 2025.", "2025-09-12")
    desk.print_("Evening", "Police detained Pavel Brynkovich again on 2 October 2025 in Brest.", "2025-10-03")
    desk.print_(
        "State Agency", "Pavel Brynkovich was among those released, the agency recalls.", "2025-12-13"
    )
    assert status(desk, "Pavel Brynkovich", "2025-09-13") == "out"
    assert status(desk, "Pavel Brynkovich", "2025-10-03") == "held again"
    assert status(desk, "Pavel Brynkovich") == "held again"


def test_the_state_s_word_in_three_papers_is_one_side_s(desk: Desk) -> None:
    desk.print_("State Agency", "В субботу освобождён Карл Вайтер, сообщила пресс-служба.")
    desk.print_("Morning", "According to State Agency, Karl Weiter was released on Saturday.")
    desk.print_("Evening", "Karl Weiter a été libéré samedi, selon State Agency.")
    assert status(desk, "Karl Weiter") == "reported out"


def test_who_died_in_custody_is_not_released_by_what_is_done_with_the_body(desk: Desk) -> None:
    desk.print_("Wire", "Mikita Lukik died in a prison colony on 3 December 2025.", "2025-12-04")
    desk.print_("Morning", "The body of Mikita Lukik was released to his family on Friday.", "2025-12-06")
    assert status(desk, "Mikita Lukik") == "dead"


def test_who_was_moved_to_another_prison_or_is_only_hoped_for_is_not_out(desk: Desk) -> None:
    desk.print_("Wire", "Alena Vasilik was moved from a colony in Gomel to a prison in Grodno on 5 December.")
    desk.print_("Morning", "Lawmakers called for the release of Alena Vasilik, who could be freed soon.")
    desk.print_("Evening", "Alena Vasilik left the Gomel colony; she is held in Grodno now.")
    assert status(desk, "Alena Vasilik") == "held"


def test_a_list_frees_those_in_it_and_not_those_left_out(desk: Desk) -> None:
    desk.print_(
        "Wire",
        "Minsk a libéré vendredi cinq détenus, dont Ihar Talach et Anna Zarechuk, mais pas Pavel Brynkik.",
    )
    desk.print_(
        "Morning",
        "Five people were freed on Friday, including Ihar Talach and Anna Zarechuk but not Pavel Brynkik.",
    )
    assert status(desk, "Ihar Talach") == status(desk, "Anna Zarechuk") == "out"
    assert status(desk, "Pavel Brynkik") == "held"
