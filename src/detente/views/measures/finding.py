"""Whom a name or a number means: entries of lists, with the reason.

Identifiers come first, since they name one subject; then the same words; then, where those leave the
question open, the spellings that `detente.names` takes for one name. What is found that way leads on: an
identifier of one entry finds the same subject on the other lists.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import sqlalchemy as sa

from detente.config import SubjectEntry
from detente.ledger import lookup, rolls
from detente.lists.words import bare, identifier, one_number, words
from detente.model import Record

MANY = 400
"""Above this many entries that share a word, only those count whose name has no other words."""
_SAME, _PART = 1.0, 0.9


def unheard(_: int) -> None:
    """Tell nobody."""


class Found(NamedTuple):
    """An entry that a question may mean, why, and how probable that is (0..1)."""

    list: str
    entry: str
    match: str
    score: float


def find(
    connection: sa.Connection,
    question: str,
    *,
    subjects: Sequence[SubjectEntry] = (),
    folder: Path | None = None,
    limit: int = 20,
    waiting: Callable[[int], object] = unheard,
) -> list[Found]:
    """The entries that a name or an identifier means, best first.

    Args:
        connection: a reading connection.
        question: what somebody typed.
        subjects: the case's subjects; one of theirs by another name or script is looked up by all it has.
        folder: where the index of names is kept, beside the ledger; without it, spellings are not tried.
        limit: how many entries that are only spelled alike.
        waiting: told how many names go into their index first, where that takes a while.
    """
    best: dict[tuple[str, str], Found] = {}
    asked = _spelled(question, subjects)
    for number in {identifier(each): each for each in (question, *_numbers(question, subjects))}:
        _take(best, _by_number(connection, number))
    if any(c.isdigit() for c in question):
        entries = lookup.with_entry(connection, question.strip())
        _take(best, (Found(name, entry, "its number on the list", _SAME) for name, entry in entries))
    for name in asked:
        own = name == question
        _take(best, _by_words(connection, name, "" if own else f"as {name!r} of the case, "))
    # A lone surname may be listed in other spellings too; more words that are all there settle it.
    exact = any(each.score >= _SAME for each in best.values())
    if folder is not None and not exact and (not best or len(bare(question)) == 1):
        _take(best, _by_spelling(connection, question, folder, limit, waiting, close=bool(best)))
    return sorted(best.values(), key=lambda f: (-f.score, f.list, f.entry))


def same_subject(connection: sa.Connection, records: Iterable[Record]) -> list[Found]:
    """Entries that have an identifier, or a whole name, of one of these records."""
    best: dict[tuple[str, str], Found] = {}
    every = list(records)
    numbers = {
        plain: each for record in every for each in record.identifiers if (plain := identifier(each.value))
    }
    for name, entry, kind, value in lookup.with_identifier(connection, list(numbers)):
        if one_number(kind, numbers[value].kind, value):
            _take(best, [Found(name, entry, f"the same {kind} {numbers[value].value}", _SAME)])
    for record in every:
        for each in record.names:
            if each.weak or len(bare(each.name)) < 2:
                continue
            for name, entry, exact in lookup.with_words(
                connection, words(each.name), len(set(bare(each.name)))
            ):
                if exact:
                    _take(best, [Found(name, entry, f"the same name {each.name}", 0.95)])
    return list(best.values())


def names_person(asked: str, listed: str) -> bool:
    """Whether a person's listed name is the one asked for, perhaps with a patronymic or a title more."""
    wanted = set(words(asked))
    return len(wanted) > 1 and wanted <= set(words(listed))


def _take(best: dict[tuple[str, str], Found], found: Iterable[Found]) -> None:
    for each in found:
        key = (each.list, each.entry)
        if key not in best or each.score > best[key].score:
            best[key] = each


def _spelled(question: str, subjects: Sequence[SubjectEntry]) -> list[str]:
    """The question, and the other names of the case's subject that it names."""
    wanted = bare(question)
    result = {question: None}
    for subject in subjects:
        names = (subject.name, *subject.aliases)
        if any(bare(name) == wanted for name in names):
            result.update(dict.fromkeys(names))
    return list(result)


def _numbers(question: str, subjects: Sequence[SubjectEntry]) -> list[str]:
    wanted = bare(question)
    return [
        number
        for subject in subjects
        if any(bare(name) == wanted for name in (subject.name, *subject.aliases))
        for number in subject.ids
    ]


def _by_number(connection: sa.Connection, number: str) -> list[Found]:
    if not number:
        return []
    return [
        Found(name, entry, f"{kind} {value}", _SAME)
        for name, entry, kind, value in lookup.with_identifier(connection, [number])
    ]


def _by_words(connection: sa.Connection, name: str, how: str) -> list[Found]:
    asked = bare(name)
    found = list(lookup.with_words(connection, asked, len(set(asked))))
    if len(found) > MANY:
        found = [each for each in found if each[2]]
    return [
        Found(
            listed, entry, how + ("the same words" if exact else "all its words"), _SAME if exact else _PART
        )
        for listed, entry, exact in found
    ]


def _by_spelling(
    connection: sa.Connection,
    question: str,
    folder: Path,
    limit: int,
    waiting: Callable[[int], object],
    *,
    close: bool,
) -> list[Found]:
    from detente.views.measures.spelling import index, words_like

    if not any(c.isalpha() for c in question):
        return []
    if len(bare(question)) == 1:
        # A lone word against whole names would never score: it is asked about words. A company is meant by
        # one that is its name, or nearly; a person by the surname, too.
        return [
            Found(listed, entry, f"spelled {word}", min(score, 0.99))
            for word, score in words_like(connection, question, limit, close=close)
            for listed, entry, count in lookup.shortest_with(connection, word)
            if count == 1 or (count == 2 and score >= _PART) or _person(connection, listed, entry)
        ]
    found = []
    for hit in index(connection, folder, waiting).search(question, limit=limit):
        name, _, entry = hit.key.partition("\t")
        found.append(Found(name, entry, f"spelled {hit.name}", min(hit.score, 0.99)))
    return found


def _person(connection: sa.Connection, listed: str, entry: str) -> bool:
    """Whether an entry is a person, by the last version of its record."""
    last = rolls.history(connection, listed, [entry]).get(entry, [])[-1:]
    return any(
        each.record.kind == "person" for each in rolls.listed(connection, [r.claim for r in last]).values()
    )
