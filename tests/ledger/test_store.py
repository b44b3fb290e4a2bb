"""The ledger keeps what it is given, whole, in order, and says so when somebody touched it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from detente.errors import UserError
from detente.ledger import Ledger, verify
from detente.ledger.schema import HEAD
from detente.model import Act, Claim, Source, claim, decision, source_id
from detente.when import When

TEXT = "Le 13 décembre, 123 personnes ont été libérées."


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    made = Ledger.create(tmp_path / "ledger.db")
    yield made
    made.close()


def a_source(text: str = TEXT, published: str | None = "2025-12-13") -> Source:
    return Source(
        id=source_id(text.encode()),
        text_length=len(text),
        published=When(published) if published else None,
        encoding="utf-8",
    )


def a_claim(source: Source, start: int = 0, end: int = 14) -> Claim:
    return claim(Act(kind="release"), source=source.id, span=(start, end), text=TEXT[start:end])


def text_of(_: Source) -> str:
    return TEXT


def tamper(ledger: Ledger, statement: str, *values: object) -> None:
    """Change the file behind the ledger's back, as somebody with the disk in hand would."""
    connection = sqlite3.connect(ledger.path)
    for verb in ("update", "delete"):
        connection.execute(f"DROP TRIGGER IF EXISTS entry_no_{verb}")
    connection.execute(statement, values)
    connection.commit()
    connection.close()


def test_a_document_and_its_claims_come_back(ledger: Ledger) -> None:
    source = a_source()
    assert ledger.append(source, [a_claim(source)])
    snapshot = ledger.snapshot()
    assert list(snapshot.sources.values()) == [source]
    assert snapshot.claims == (a_claim(source),)
    assert ledger.claims_of(source.id) == [a_claim(source)]


def test_the_same_bytes_twice_change_nothing(ledger: Ledger) -> None:
    source = a_source()
    ledger.append(source, [a_claim(source)])
    head = ledger.head()
    assert not ledger.append(source, [a_claim(source, 4, 9)])
    assert ledger.head() == head


def test_the_same_claim_found_twice_is_one(ledger: Ledger) -> None:
    source = a_source()
    ledger.append(source, [a_claim(source), a_claim(source)])
    assert len(ledger.snapshot().claims) == 1


@pytest.mark.parametrize("statement", ["UPDATE entry SET known='2000-01-01'", "DELETE FROM entry"])
def test_entries_cannot_be_changed_or_removed(ledger: Ledger, statement: str) -> None:
    ledger.append(a_source())
    connection = sqlite3.connect(ledger.path)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute(statement)
    connection.close()


def test_a_failure_in_the_middle_leaves_nothing(ledger: Ledger) -> None:
    source = a_source()

    def breaks() -> Iterator[Claim]:
        yield a_claim(source)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ledger.append(source, breaks())
    assert ledger.sources() == []
    assert ledger.append(source, [a_claim(source)])


def test_what_was_not_yet_published_was_not_known(ledger: Ledger) -> None:
    early, late = a_source(), a_source("Un autre jour.", "2025-12-15")
    ledger.append(late)
    ledger.append(early)
    assert set(ledger.snapshot(known=date(2025, 12, 14)).sources) == {early.id}
    assert set(ledger.snapshot(known=date(2025, 12, 15)).sources) == {early.id, late.id}


def test_a_vague_publication_date_counts_from_its_last_day(ledger: Ledger) -> None:
    source = a_source(published="2025-12")
    ledger.append(source)
    assert not ledger.snapshot(known=date(2025, 12, 30)).sources
    assert ledger.snapshot(known=date(2025, 12, 31)).sources


def test_a_reject_is_undone_by_a_later_decision(ledger: Ledger) -> None:
    source = a_source()
    ledger.append(source, [a_claim(source)])
    target = a_claim(source).id
    reject = decision("reject", reviewer="Ada", made="2025-12-14T10:00:00Z", targets=(target,))
    undo = decision("undo", reviewer="Ada", made="2025-12-15T10:00:00Z", targets=(reject.id,))
    ledger.decide(reject)
    assert ledger.snapshot().standing == ()
    ledger.decide(undo)
    assert ledger.snapshot().standing == (a_claim(source),)
    assert ledger.snapshot(known=date(2025, 12, 14)).standing == ()
    again = decision("undo", reviewer="Ada", made="2025-12-16T10:00:00Z", targets=(undo.id,))
    ledger.decide(again)
    assert ledger.snapshot().standing == ()


def test_a_whole_ledger_verifies(ledger: Ledger) -> None:
    source = a_source()
    ledger.append(source, [a_claim(source)])
    report = verify(ledger, text_of)
    assert report.ok
    assert (report.sources, report.claims, report.decisions) == (1, 1, 0)
    assert report.head == ledger.head()


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE entry SET body = replace(body, 'release', 'pardon')", "chain breaks here"),
        ("UPDATE entry SET known = '2001-01-01' WHERE kind = 'claim'", "indexed columns"),
        ("UPDATE entry SET topic = 'count' WHERE kind = 'claim'", "indexed columns"),
        ("UPDATE entry SET source = 'sha256:0' WHERE kind = 'claim'", "source column"),
        ("UPDATE entry SET recorded_at = '2001-01-01T00:00:00' WHERE seq = 1", "chain breaks here"),
        ("DELETE FROM entry WHERE seq = 1", "entries 1 to 1 are missing"),
        ("UPDATE entry SET body = '{' WHERE seq = 2", "cannot be read"),
    ],
)
def test_tampering_is_named(ledger: Ledger, statement: str, said: str) -> None:
    source = a_source()
    ledger.append(source, [a_claim(source)])
    tamper(ledger, statement)
    report = verify(ledger, text_of)
    assert not report.ok
    assert any(said in problem for problem in report.problems), report.problems


def test_a_cut_tail_is_seen_against_a_noted_head(ledger: Ledger) -> None:
    source = a_source()
    ledger.append(source, [a_claim(source)])
    head = ledger.head()
    tamper(ledger, "DELETE FROM entry WHERE seq = 2")
    assert verify(ledger, text_of).ok
    assert not verify(ledger, text_of, head=head).ok


def test_words_that_are_not_in_the_source_are_named(ledger: Ledger) -> None:
    source = a_source()
    ledger.append(source, [claim(Act(kind="release"), source=source.id, span=(0, 2), text="Un")])
    assert any("words are not at" in problem for problem in verify(ledger, text_of).problems)


def test_no_ledger_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="detente init"):
        Ledger.open(tmp_path / "none.db")


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 100])
def test_a_file_that_is_no_ledger_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "ledger.db"
    path.write_bytes(content)
    with pytest.raises(UserError, match=r"not a ledger|damaged"):
        Ledger.open(path)
    assert path.read_bytes() == content


def test_a_damaged_page_is_one_clear_line(ledger: Ledger) -> None:
    source = a_source()
    ledger.append(source, [a_claim(source, 0, n) for n in range(1, 40)])
    ledger.close()
    data = bytearray(ledger.path.read_bytes())
    data[4096:-4096] = b"\xff" * (len(data) - 8192)
    ledger.path.write_bytes(data)
    with pytest.raises(UserError, match="damaged"):
        verify(Ledger(ledger.path), text_of)


def test_the_schema_names_the_newest_migration() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    import detente.ledger

    config = Config()
    config.set_main_option("script_location", str(Path(detente.ledger.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(["2025-12-11", "2025-12-13", "2025-12-15", "2025-12"]))
def test_as_of_equals_replay(tmp_path_factory: pytest.TempPathFactory, order: list[str]) -> None:
    """What was known on a day is what a ledger holds that was only ever given what was out by then."""
    folder = tmp_path_factory.mktemp("replay")
    whole, partial = Ledger.create(folder / "whole.db"), Ledger.create(folder / "partial.db")
    day = date(2025, 12, 14)
    for published in order:
        source = a_source(f"Texte du {published}", published)
        made = claim(Act(kind="release"), source=source.id, span=(0, 5), text="Texte")
        whole.append(source, [made])
        if When(published).latest <= day:
            partial.append(source, [made])
    assert whole.snapshot(known=day) == partial.snapshot(known=day)
    whole.close()
    partial.close()
