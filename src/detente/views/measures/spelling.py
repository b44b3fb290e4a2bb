"""The index of all listed names across spellings and scripts, kept in a folder beside the ledger.

It is derived: made from the records when first asked for, and kept anew once lists have many more.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from detente.ledger import kept, rolls
from detente.ledger.schema import entry as entry_table
from detente.lists.words import words

if TYPE_CHECKING:
    from detente.names import Index

_NEAR, _CLOSE, _MARGIN = 70, 85, 8
"""How alike in letters two words must be, of a hundred, and how much less than the nearest."""
_FEW, _SHARE = 200, 0.05
"""How many new names, as a number or a share of all, are added anew by each process and not yet kept."""
_NAME = re.compile(r"names-(\d+)-([0-9a-f]{16})\.idx")
_open: dict[Path, tuple[str, Index]] = {}
_words: dict[str, list[str]] = {}


def index(
    connection: sa.Connection, folder: Path, waiting: Callable[[int], object] = lambda names: None
) -> Index:
    """The index of names: key ``list<TAB>entry``. Loaded once a process, brought up to date where need be.

    ``waiting`` is called with how many names go into it first, where those are not few.
    """
    from detente.names import Index

    last, mark = _mark(connection)
    known = _open.get(folder)
    if known is not None and known[0] == mark:
        return known[1]
    path = folder / f"names-{last}-{mark}.idx"
    made = _loaded(path)
    if made is None:
        made, done = _older(connection, folder)
        fresh = _names(connection, done) if done < last else []
        if len(fresh) > _FEW:
            waiting(len(fresh))
        if made is None:
            made = Index.build(fresh)
            _save(made, path)
        else:
            many = len(fresh) > max(_FEW, len(made) * _SHARE)
            made.add(fresh)
            # To write it takes seconds, and to add a few names takes none: a new copy of a list has few.
            if many:
                _save(made, path)
    _open[folder] = (mark, made)
    return made


def _loaded(path: Path) -> Index | None:
    from detente.names import Index

    if path.exists():
        with contextlib.suppress(Exception):  # A damaged index is made anew; it holds nothing of its own.
            return Index.load(path)
    return None


def _older(connection: sa.Connection, folder: Path) -> tuple[Index | None, int]:
    """An index of the first versions of this very ledger, and the last version that it has."""
    for path in sorted(folder.glob("names-*.idx"), reverse=True):
        match = _NAME.fullmatch(path.name)
        if match and _mark(connection, int(match[1])) == (int(match[1]), match[2]):
            made = _loaded(path)
            if made is not None:
                return made, int(match[1])
    return None, 0


def words_like(connection: sa.Connection, word: str, limit: int, *, close: bool) -> list[tuple[str, float]]:
    """The words of listed names that may be this one spelled otherwise, best first, with probabilities.

    ``close`` asks for near spellings only, where the word itself is on a list.
    """
    from rapidfuzz import fuzz, process

    from detente.names import THRESHOLD, compare_many
    from detente.names.romanise import latin

    plain = latin(" ".join(words(word)))
    near = process.extract(
        plain,
        _vocabulary(connection),
        scorer=fuzz.ratio,
        score_cutoff=_CLOSE if close else _NEAR,
        limit=limit * 4,
    )
    # Where one word is a slip away, those that are much further are not meant.
    pairs = [(word, other) for other, ratio, _ in near if ratio >= near[0][1] - _MARGIN]
    scored = zip((other for _, other in pairs), compare_many(pairs), strict=True)
    return sorted(((w, s) for w, s in scored if s >= THRESHOLD), key=lambda each: -each[1])[:limit]


def _vocabulary(connection: sa.Connection) -> list[str]:
    _, mark = _mark(connection)
    if _words.get("mark") != [mark]:
        query = sa.select(rolls.word_table.c.word).distinct()
        _words.update(mark=[mark], words=list(connection.execute(query).scalars()))
    return _words["words"]


def _mark(connection: sa.Connection, version: int | None = None) -> tuple[int, str]:
    """What an index is made from: the last version, and its claim's place in the chain, which says it all."""
    v, e = rolls.version_table.c, entry_table.c
    query = sa.select(v.id, e.chain).join(entry_table, e.seq == v.claim).order_by(v.id.desc()).limit(1)
    row = connection.execute(query if version is None else query.where(v.id == version)).first()
    return (row.id, row.chain[:16]) if row else (0, "none")


def _names(connection: sa.Connection, after: int) -> list[tuple[str, str]]:
    v = rolls.version_table.c
    query = (
        sa.select(v.list, v.entry, entry_table.c.body)
        .join(entry_table, entry_table.c.seq == v.claim)
        .where(v.id > after)
        .order_by(v.id)
    )
    found: dict[tuple[str, str], None] = {}
    for name, entry, body in connection.execute(query):
        names = kept.listed(body).record.names
        found.update(dict.fromkeys((f"{name}\t{entry}", n.name) for n in names if n.name))
    return list(found)


def _save(made: Index, path: Path) -> None:
    """Keep it for the next process, and drop what it replaces; a folder that takes no files is no harm."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(exist_ok=True)
        part = path.with_suffix(f".{os.getpid()}.tmp")
        made.save(part)
        part.replace(path)
        for old in path.parent.glob("names-*.idx"):
            if old != path:
                old.unlink(missing_ok=True)
