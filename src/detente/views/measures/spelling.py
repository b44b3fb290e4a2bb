"""The index of all listed names across spellings and scripts, kept in a folder beside the ledger.

It is derived: made from the records when first asked for, and anew once a list has gained records.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from detente.ledger import rolls
from detente.ledger.schema import entry as entry_table
from detente.lists.words import words
from detente.model import Claim, Record, from_json

if TYPE_CHECKING:
    from detente.names import Index

_NEAR, _CLOSE = 70, 85
_open: dict[Path, tuple[str, Index]] = {}
_words: dict[str, list[str]] = {}


def index(connection: sa.Connection, folder: Path) -> Index:
    """The index of names: key ``list<TAB>entry``. Loaded once a process, made where it is missing or old."""
    from detente.names import Index

    mark = _mark(connection)
    known = _open.get(folder)
    if known is not None and known[0] == mark:
        return known[1]
    path = folder / f"names-{mark}.idx"
    made = None
    if path.exists():
        with contextlib.suppress(Exception):
            made = Index.load(path)
    if made is None:
        made = Index.build(_names(connection))
        _save(made, path)
    _open[folder] = (mark, made)
    return made


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
    pairs = [(word, other) for other, _, _ in near]
    scored = zip((other for _, other in pairs), compare_many(pairs), strict=True)
    return sorted(((w, s) for w, s in scored if s >= THRESHOLD), key=lambda each: -each[1])[:limit]


def _vocabulary(connection: sa.Connection) -> list[str]:
    mark = _mark(connection)
    if _words.get("mark") != [mark]:
        query = sa.select(rolls.word_table.c.word).distinct()
        _words.update(mark=[mark], words=list(connection.execute(query).scalars()))
    return _words["words"]


def _mark(connection: sa.Connection) -> str:
    """What the index was made from, in a few letters: the last record's place in the chain says it all."""
    last = sa.select(sa.func.max(rolls.version_table.c.claim)).scalar_subquery()
    chain = connection.execute(sa.select(entry_table.c.chain).where(entry_table.c.seq == last)).scalar()
    return str(chain or "none")[:16]


def _names(connection: sa.Connection) -> list[tuple[str, str]]:
    v = rolls.version_table.c
    query = sa.select(v.list, entry_table.c.body).join(entry_table, entry_table.c.seq == v.claim)
    found: dict[tuple[str, str], None] = {}
    for name, body in connection.execute(query.order_by(v.id)):
        claim = from_json(body, Claim)
        record = claim.act.record if claim.act else None
        if isinstance(record, Record):
            found.update(dict.fromkeys((f"{name}\t{record.entry}", n.name) for n in record.names if n.name))
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
