"""A case: a folder with `case.toml`, `ledger.db` and `sources/`.

`case.toml` says what the case is called, which files it is made of, whom it is about and which
publishers it knows beyond the common table. The ledger and the archive are made from the documents.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

import msgspec

from detente.config import CaseConfig, FileEntry, read_config
from detente.errors import UserError
from detente.model import Decision, DecisionKind, Document, Source, decision
from detente.when import When

if TYPE_CHECKING:
    from detente.adding import Added
    from detente.ledger import Ledger, Report
    from detente.sources.archive import Archive
    from detente.views import View

CONFIG, LEDGER, ARCHIVE, DERIVED = "case.toml", "ledger.db", "sources", ".index"
_NEW = """\
# A case of Détente. What can stand here is described in docs/case.md.
title = {title}
languages = ["fr", "en", "ru"]
"""


class Case:
    """An open case. It holds no state of its own beyond the folder: any number may be open at once."""

    def __init__(self, path: Path, config: CaseConfig, ledger: Ledger) -> None:
        self.path = path
        self.config = config
        self.ledger = ledger

    @classmethod
    def create(cls, path: Path, title: str | None = None) -> Self:
        """Start a case in a folder, which is made if need be; a folder that is a case stays as it is.

        Raises:
            UserError: the folder cannot be written, or there is a file in its place.
        """
        config = path / CONFIG
        try:
            path.mkdir(parents=True, exist_ok=True)
            if not config.exists():
                config.write_text(
                    _NEW.format(title=_toml_string(title or path.resolve().name)), encoding="utf-8"
                )
        except OSError as error:
            raise UserError(
                f"cannot start a case in {path}: {error.strerror}; choose a folder you may write"
            ) from None
        return cls.open(path)

    @classmethod
    def open(cls, path: str | Path) -> Self:
        """Open the case in a folder; its ledger is started where there is none yet.

        Raises:
            UserError: the folder is no case, `case.toml` has a mistake, or the ledger is damaged.
        """
        from detente.ledger import Ledger

        path = Path(path)
        if not (path / CONFIG).is_file():
            raise UserError(
                f"{path} is not a case (it has no {CONFIG}): start one with `detente init {path}`"
            )
        config = read_config(path / CONFIG)
        file = path / LEDGER
        return cls(path, config, Ledger.open(file) if file.exists() else Ledger.create(file))

    @classmethod
    def locate(cls, named: str | Path | None = None) -> Path:
        """The folder of the case meant: named, else ``DETENTE_CASE``, else here or the nearest above."""
        chosen = named or os.environ.get("DETENTE_CASE")
        if chosen:
            return Path(chosen)
        here = Path.cwd()
        for folder in (here, *here.parents):
            if (folder / CONFIG).is_file():
                return folder
        raise UserError(
            f"no case here: {here} and the folders above have no {CONFIG}; "
            "name one with --case DIR or start one with `detente init DIR`"
        )

    @property
    def archive(self) -> Archive:
        """Where the originals lie, by their digest."""
        from detente.sources.archive import Archive

        return Archive(self.path / ARCHIVE)

    @property
    def derived(self) -> Path:
        """Where answers that can be had again are kept to be had sooner; may be deleted at any time."""
        return self.path / DERIVED

    def add(
        self,
        items: str | Path | Iterable[str | Path] = (),
        *,
        published: str | None = None,
        publisher: str | None = None,
        kind: str | None = None,
        language: str | None = None,
        report: Callable[[Added], None] = lambda _: None,
    ) -> list[Added]:
        """Add files, folders, globs and URLs, one or several; without any, the files that `case.toml` lists.

        Each document enters in one transaction with all its claims; one that is there already changes
        nothing. A document that cannot be added is reported in its `Added.error`, and the rest goes on.

        Args:
            items: what to add, in this order; a folder stands for the files in it.
            published: overrides the date of publication (EDTF).
            publisher: overrides the publisher.
            kind: overrides what the document is (article, list, registry, acts) or what its publisher is.
            language: overrides the language.
            report: called with each document's outcome as soon as it is known.
        """
        from detente.adding import Overrides, add

        given = [items] if isinstance(items, str | Path) else list(items)
        return add(self, given, Overrides(published, publisher, kind, language), report)

    def decide(
        self,
        kind: DecisionKind,
        targets: Iterable[str],
        *,
        reviewer: str,
        note: str = "",
        made: str | None = None,
    ) -> Decision:
        """Record what a reviewer decided; ``made`` (ISO 8601) defaults to now.

        Raises:
            UserError: ``made`` is no time, or still to come.
        """
        now = datetime.now(UTC)
        made = _instant(made, now) if made else _iso(now)
        new = decision(kind, reviewer=reviewer, made=made, targets=tuple(targets), note=note)
        self.ledger.decide(new)
        if kind in ("confirm", "hold-back", "undo"):
            # It may be about a copy of a list that was held: the index of lists follows what is decided.
            from detente.lists import settle

            settle(self.ledger)
        return new

    def view(self, on: str | date | None = None, known: str | date | None = None) -> View:
        """The case as it stood ``on`` a day, as ``known`` on a day.

        Without either, the case's own defaults, else today. ``known`` alone asks about that day itself.
        """
        from detente.views import View

        known_day = _day(known) or (_day(self.config.default.known) if on is None else None)
        on_day = _day(on) or (_day(self.config.default.on) if known is None else None)
        return View(self, self.ledger.snapshot(on_day, known_day))

    def file_entry(self, path: Path) -> FileEntry | None:
        """What `case.toml` says of a file, if it lists it."""
        target = path.resolve()
        return next((f for f in self.config.file if (self.path / f.path).resolve() == target), None)

    def text(self, source: Source) -> str:
        """The text that a source's spans count in, from the archived bytes.

        Raises:
            ValueError: the bytes are not in the archive, or are not what they were.
        """
        archive = self.archive
        try:
            original = archive.get(source.blob)
            if source.text_id is not None:
                return archive.get(source.text_id).decode("utf-8")
        except UserError as error:
            raise ValueError(str(error)) from None
        return original.decode(source.encoding or "utf-8")

    def document(self, source: Source) -> Document:
        """A source together with its text."""
        return Document(source=source, text=self.text(source))

    def verify(self, progress: Callable[[], None] = lambda: None, head: str | None = None) -> Report:
        """Recompute the chain, the archived bytes and every span."""
        from detente.ledger import verify
        from detente.lists.checking import check
        from detente.views.origins import Prints
        from detente.views.spellings import Remembered

        # Nothing vouches for what is only remembered: it is found anew after this.
        Remembered(self.derived).forget()
        Prints(self.derived, self.text).forget()
        report = verify(self.ledger, self.text, progress, head)
        problems = (*report.problems, *check(self.ledger, self.text))
        return msgspec.structs.replace(report, ok=not problems, problems=problems)

    def close(self) -> None:
        """Let go of the ledger file."""
        self.ledger.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _day(value: str | date | None) -> date | None:
    """A day on an axis: of a vaguer date its last, so that nothing knowable is left out."""
    if value is None or (isinstance(value, date)):
        return value
    try:
        return When(value).latest
    except ValueError as error:
        raise UserError(f"{error}: write a day as 2025-12-13") from None


def _instant(text: str, now: datetime) -> str:
    """A time as decisions bear it: in UTC, to the second."""
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        raise UserError(f"{text}: not a time; write it as 2025-12-16 or 2025-12-16T10:30:00Z") from None
    instant = instant.astimezone(UTC) if instant.tzinfo else instant.replace(tzinfo=UTC)
    if instant > now:
        raise UserError(f"{text}: a decision is not made in the future; leave the time out to mean now")
    return _iso(instant)


def _iso(instant: datetime) -> str:
    return instant.isoformat(timespec="seconds").replace("+00:00", "Z")


def _toml_string(text: str) -> str:
    return msgspec.json.encode(text).decode()
