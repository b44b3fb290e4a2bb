"""Who imposes measures and which lists they keep: ``data/authorities.toml``."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from importlib.resources import files

import msgspec

from detente.lists.belief import Belief


class Authority(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An authority, with the words by which it is spoken of, and how collected lists name its datasets."""

    id: str
    name: str
    country: str
    words: tuple[str, ...]
    datasets: tuple[str, ...] = ()


class OfficialList(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A list that an authority publishes.

    ``part_of`` names the list whose records it completes. A list that an authority gave up names the one in
    which its entries go on, ``followed_by``, and since when it counts no more, ``closed``.
    """

    id: str
    authority: str
    title: str
    part_of: str | None = None
    followed_by: str | None = None
    closed: date | None = None
    url: str | None = None
    file: str | None = None


class Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole table."""

    belief: Belief
    authority: tuple[Authority, ...]
    list: tuple[OfficialList, ...]


@cache
def table() -> Table:
    """The table, read once.

    Raises:
        ValueError: it does not hold together; a mistake in the package, not of a user's.
    """
    raw = tomllib.loads((files("detente") / "data" / "authorities.toml").read_text(encoding="utf-8"))
    made = msgspec.convert({**raw, "belief": Belief(**raw["belief"])}, Table)
    known = {authority.id for authority in made.authority}
    ids = {each.id for each in made.list}
    for each in made.list:
        others = {each.part_of, each.followed_by} - {None}
        if each.authority not in known or not others <= ids:
            raise ValueError(f"authorities.toml: list {each.id} names an authority or list that is not there")
    return made


@cache
def lists() -> dict[str, OfficialList]:
    """The lists by their ids."""
    return {each.id: each for each in table().list}


@cache
def authority_of(words: str) -> str | None:
    """The id of the authority that somebody's words name, None where they name none."""
    wanted = _plain(words)
    for each in table().authority:
        if wanted in (_plain(each.id), _plain(each.name), *map(_plain, each.words)):
            return each.id
    return None


def _plain(words: str) -> str:
    plain = " ".join(words.casefold().replace("’", "'").split())
    return plain.removeprefix("the ").replace("l'", "").removeprefix("les ").removeprefix("le ")
