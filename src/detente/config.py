"""What `case.toml` may say, as typed values."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Literal

import msgspec

from detente.errors import UserError
from detente.model import DocumentKind
from detente.when import When


class _Table(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of the file; a key that it does not know is a mistake worth saying."""


class FileEntry(_Table, frozen=True):
    """A file of the case, and what it does not say of itself."""

    path: str
    kind: DocumentKind | None = None
    published: str | None = None
    publisher: str | None = None
    language: str | None = None


class SubjectEntry(_Table, frozen=True):
    """Somebody whom the case is about or who speaks in it.

    ``roles`` are descriptions by which texts speak of them; ``office`` is the authority (a country code)
    for which they speak.
    """

    name: str
    kind: Literal["person", "organization", "vessel"] = "person"
    aliases: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    office: str | None = None
    country: str | None = None
    registry: str | None = None
    ids: tuple[str, ...] = ()


class Default(_Table, frozen=True):
    """What is meant where a command names none: the days, and the language of the tally's sentences."""

    on: str | None = None
    known: str | None = None
    language: str | None = None


class Period(_Table, frozen=True, rename={"from_": "from"}):
    """The days that the case covers."""

    from_: str | None = None
    to: str | None = None


class Authorities(_Table, frozen=True):
    """Whose measures the case follows; ``custody`` are those who hold its people."""

    sanctions: tuple[str, ...] = ()
    custody: tuple[str, ...] = ()


class CaseConfig(_Table, frozen=True):
    """`case.toml` as a whole."""

    title: str
    description: str = ""
    languages: tuple[str, ...] = ("fr", "en", "ru")
    period: Period = Period()
    default: Default = Default()
    authorities: Authorities = Authorities()
    file: tuple[FileEntry, ...] = ()
    publisher: tuple[dict[str, Any], ...] = ()
    subject: tuple[SubjectEntry, ...] = ()


def read_config(path: Path) -> CaseConfig:
    """Read and check `case.toml`.

    Raises:
        UserError: it is not TOML, a key is unknown or of the wrong type, a date is not one, or a name is
            given to two subjects.
    """
    try:
        config = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), CaseConfig)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise UserError(f"{path}: {error}; mend it and run the command again") from None
    except OSError as error:
        raise UserError(f"{path}: {error.strerror}; check that it can be read") from None
    dates = [config.default.on, config.default.known, config.period.from_, config.period.to]
    for day in [*dates, *(f.published for f in config.file)]:
        if day is not None:
            try:
                When(day)
            except ValueError as error:
                raise UserError(f"{path}: {error}; write a day as 2025-12-13") from None
    owners: dict[str, str] = {}
    for subject in config.subject:
        for name in (subject.name, *subject.aliases):
            owner = owners.setdefault(" ".join(name.casefold().split()), subject.name)
            if owner != subject.name:
                raise UserError(
                    f"{path}: {name!r} names both {owner!r} and {subject.name!r}; leave it to one of them"
                )
    return config
