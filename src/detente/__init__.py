"""Détente: an evidence ledger of what states impose on people and companies, what they lift, and what for.

A sanction and a prison sentence are the same thing here: a *measure* that an *authority* puts on a
*subject*, opened, changed and closed by dated *acts*. The ledger keeps three kinds of entry: sources,
claims (what a passage of a source asserts) and decisions (what a reviewer decided). Everything that a
user sees is computed from them, for a day (``on``) and as known on a day (``known``).

Start with `detente.open` for a case, `detente.read` for one text; `detente.names` stands on its own.
Nothing heavy is imported before it is called for.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from detente.errors import UserError

if TYPE_CHECKING:
    from datetime import date

    from detente.case import Case
    from detente.model import DateMention, Reading
    from detente.views.tally import Tally

__all__ = ["UserError", "dates", "open", "read", "tally"]


def open(path: str | Path) -> Case:
    """The case in a folder: ``.add(…)`` documents, ``.view(on=None, known=None)`` what follows from them.

    Raises:
        UserError: the folder is no case, or its ledger is damaged.
    """
    from detente.case import Case

    return Case.open(path)


def read(
    text: str,
    *,
    language: str | None = None,
    published: str | date | None = None,
    publisher: str | None = None,
) -> Reading:
    """What a text asserts: ``.claims``, ``.dates`` and ``.source``; spans count code points of ``text``.

    Args:
        text: an article or statement, without markup.
        language: ISO 639-1 code; identified where it is not given.
        published: the day of publication (EDTF or a date), against which *samedi* is resolved.
        publisher: whose voice the text is.

    Raises:
        UserError: the text is empty, or there are no rules for its language.
    """
    from detente.reading import read as read_text

    return read_text(text, language=language, published=published, publisher=publisher)


def dates(text: str, *, published: str | date | None, language: str) -> tuple[DateMention, ...]:
    """Every expression of time in a text, each with ``.span``, ``.text`` and ``.when`` (EDTF).

    Raises:
        UserError: there are no rules for the language, or ``published`` is not a day.
    """
    from detente.reading.dates import find
    from detente.when import When

    try:
        day = When(published) if published is not None else None
    except ValueError as error:
        raise UserError(f"published: {error}; write a day as 2025-12-13") from None
    return find(text, day, language)


def tally(claims: Iterable[Any], **options: Any) -> Tally:
    """Whether counts add up; see `detente.views.tally.tally` for what ``claims`` and ``options`` may be."""
    from detente.views.tally import tally as add_up

    return add_up(claims, **options)


def __getattr__(name: str) -> Any:
    if name == "names":
        import importlib

        return importlib.import_module("detente.names")
    raise AttributeError(f"module 'detente' has no attribute {name!r}")
