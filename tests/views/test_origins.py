"""Ten papers and one wire: a text is the voice of whom it comes from, and what a paper adds its own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

from tests.views.desk import Desk

STORY = (
    "The government of the island freed forty prisoners on Friday after talks that had lasted for most of "
    "the spring, and sent nine of them abroad in a plane that left before dawn. Their families learned of it "
    "from the radio. Anna Sample was released from the colony on Friday. Nobody at the ministry would say "
    "how the list had been made or whether another one would follow.\n\n"
    "“We were told nothing at all,” a lawyer of the families, Karl Example, said on Friday evening."
)
REPRINT = "By our staff\n\n" + STORY
ADDED = "Boris Beispiel, a baker of sixty, was set free the same day."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.case.close()


def test_a_wire_that_papers_print_without_saying_so_is_one_voice(desk: Desk) -> None:
    desk.print_("Wire", STORY)
    desk.print_("Morning", REPRINT)
    desk.print_("Evening", STORY + "\n\nMore on page seven.", "2025-12-14")
    for paper in ("Morning", "Evening"):
        testimony = desk.word(paper, "Anna Sample")
        assert testimony.voice.name == "Wire"
        assert testimony.path[-2:] == ("Wire", paper)
    assert desk.status("Anna Sample") == "reported out"


def test_two_papers_that_wrote_their_own_are_two_voices(desk: Desk) -> None:
    desk.print_(
        "Morning", "Anna Sample was released from the colony on Friday. Her brother met her at the gate."
    )
    desk.print_("Evening", "On Friday, Anna Sample was released. We spoke with her on the train to Vilnius.")
    assert desk.status("Anna Sample") == "out"


def test_a_paper_that_credits_an_agency_lends_it_no_voice(desk: Desk) -> None:
    """Rewritten, so that no words give it away; the last line does."""
    desk.print_("Wire", STORY)
    desk.print_("Morning", "On Friday, Anna Sample was released. Forty left prison.\n\nMorning with Wire")
    assert desk.word("Morning", "Anna Sample").voice.name == "Wire"
    assert desk.status("Anna Sample") == "reported out"


def test_a_wire_that_the_case_does_not_have_is_one_voice_by_its_credit(desk: Desk) -> None:
    desk.print_("Morning", "MINSK (Wire) - On Friday, Anna Sample was released from the colony in the north.")
    desk.print_("Evening", "Forty people left prison. Anna Sample was released on Friday.\n\nSource: Wire")
    assert desk.status("Anna Sample") == "reported out"


def test_state_media_that_an_agency_passes_on_stay_state_media(desk: Desk) -> None:
    desk.print_("Wire", "MINSK (State Agency) - " + STORY)
    desk.print_("Morning", STORY, "2025-12-14")
    for outlet in ("Wire", "Morning"):
        testimony = desk.word(outlet, "Anna Sample")
        assert testimony.voice.name == "State Agency"
        assert not testimony.independent_of(["by"])


def test_what_a_paper_adds_to_a_wire_is_its_own(desk: Desk) -> None:
    desk.print_("Wire", STORY)
    desk.print_("Morning", STORY + "\n\n" + ADDED)
    assert desk.word("Morning", "Anna Sample").voice.name == "Wire"
    added = desk.word("Morning", "Boris Beispiel")
    assert (added.voice.name, added.path) == ("Morning", ("Morning",))


def test_what_a_paper_adds_under_a_credit_is_the_agency_s(desk: Desk) -> None:
    """Nobody can tell then which words are whose: no second voice comes of it."""
    desk.print_("Second Wire", STORY)
    desk.print_("Morning", f"{STORY}\n\n{ADDED}\n\nMorning with Wire")
    assert desk.word("Morning", "Anna Sample").voice.name == "Second Wire"
    assert desk.word("Morning", "Boris Beispiel").voice.name == "Wire"


def test_what_somebody_says_in_a_wire_is_theirs_through_it(desk: Desk) -> None:
    desk.print_("Wire", STORY)
    desk.print_("Morning", REPRINT)
    testimony = desk.word("Morning", "nothing at all", "quote")
    assert testimony.path == ("Karl Example", "Wire", "Morning")


def test_a_quotation_that_two_papers_have_makes_neither_a_copy(desk: Desk) -> None:
    said = "“" + STORY.partition("\n")[0] + "”"
    desk.print_("Morning", f"Karl Example spoke to us. {said}, he said. Anna Sample was released on Friday.")
    desk.print_("Evening", f"On Friday, Anna Sample was released. “She is here,” her brother said. {said}.")
    assert desk.status("Anna Sample") == "out"


ARTICLES = (("Wire", STORY), ("Morning", STORY + "\n\n" + ADDED), ("Evening", REPRINT))


def heard(folder: Path, order: tuple[int, ...]) -> set[tuple[str, str, tuple[str, ...]]]:
    folder.mkdir()
    made = Desk(folder)
    for at in order:
        made.print_(*ARTICLES[at])
    view = made.view
    found = {(c.id, t.voice.name, t.path) for c in view.snapshot.standing for t in [view.hearing[c]]}
    made.case.close()
    return found


def test_the_order_in_which_articles_are_added_does_not_matter(tmp_path: Path) -> None:
    first, *others = (heard(tmp_path / str(n), o) for n, o in enumerate(list(permutations(range(3)))[::2]))
    assert all(other == first for other in others)


def test_what_is_kept_of_the_texts_can_be_deleted_and_damaged(desk: Desk) -> None:
    desk.print_("Wire", STORY)
    desk.print_("Morning", REPRINT)
    derived = desk.case.derived
    kept = next(derived.glob("prints-*"))
    kept.write_bytes(kept.read_bytes()[:50])
    assert desk.word("Morning", "Anna Sample").voice.name == "Wire"
    shutil.rmtree(derived)
    assert desk.word("Morning", "Anna Sample").voice.name == "Wire"
    assert desk.case.verify().ok
    assert not list(derived.glob("prints-*"))


def test_a_text_that_is_gone_from_the_archive_is_compared_with_none(desk: Desk) -> None:
    desk.print_("Wire", STORY)
    desk.print_("Morning", REPRINT)
    shutil.rmtree(desk.case.derived)
    shutil.rmtree(desk.folder / "case" / "sources")
    assert len(desk.view.sources) == 2
    assert desk.case.verify().problems
