"""Who counted, and how much that weighs: from text such as "Viasna via AP", with ``voices.toml``."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import get_args

from detente.errors import UserError
from detente.model import PublisherKind
from detente.views.tally.model import Settings, Voice

_ASIDE = re.compile(r"\s*\([^)]*\)|\s*\b(?:re)?prints?\b\.?", re.I)


@dataclass(frozen=True)
class Voices:
    """What ``voices.toml`` says, as patterns."""

    carried_by: re.Pattern[str]
    citing: re.Pattern[str]
    verified: re.Pattern[str]
    announced: re.Pattern[str]
    kinds: tuple[tuple[PublisherKind, re.Pattern[str]], ...]
    weights: dict[str, float]


def parse(text: str, kind: PublisherKind = "unknown") -> tuple[Voice, bool, bool]:
    """The voice, whether its figure is *verified so far*, and whether it is only *announced*.

    >>> parse("Viasna via AP")[0]
    Voice(name='Viasna', kind='NGO', carriers=('AP',))
    """
    data = _voices()
    verified, announced = bool(data.verified.search(text)), bool(data.announced.search(text))
    plain = _ASIDE.sub("", data.announced.sub("", data.verified.sub("", text))).strip(" ,;:") or text.strip()
    cited = data.citing.split(plain, maxsplit=1)
    if len(cited) == 2 and all(part.strip() for part in cited):
        carrier, plain = cited
        chain = [*data.carried_by.split(plain), carrier]
    else:
        chain = data.carried_by.split(plain)
    names = [name.strip(" ,;:") for name in chain if name.strip(" ,;:")] or [text.strip()]
    found = kind if kind != "unknown" else kind_of(names[0])
    return Voice(names[0], found, tuple(names[1:])), verified, announced


def kind_of(name: str) -> PublisherKind:
    """The kind of a voice by its name; ``unknown`` where no pattern says."""
    return next((kind for kind, pattern in _voices().kinds if pattern.search(name)), "unknown")


def weight(voice: Voice, settings: Settings) -> float:
    """How much a voice weighs: the user's weight for its name, else for its kind, else the data file's."""
    own = {name.casefold(): value for name, value in settings.weights.items()}
    for key in (voice.name.casefold(), voice.kind.casefold()):
        if key in own:
            return own[key]
    return _voices().weights.get(voice.kind, 1.0)


def parse_weights(texts: list[str]) -> dict[str, float]:
    """Weights as given on the command line: ``NGO=8``, ``Viasna=10``.

    Raises:
        UserError: not of that form, or negative.
    """
    weights = {}
    for text in texts:
        name, _, number = text.rpartition("=")
        try:
            weights[name.strip()] = float(number)
        except ValueError:
            name = ""
        if not name.strip() or not weights[name.strip()] >= 0:
            raise UserError(
                f"--weight {text!r}: write a kind or a name of a voice and a number of 0 or more, as NGO=8"
            )
    return weights


@lru_cache(maxsize=1)
def _voices() -> Voices:
    data = tomllib.loads(files(__package__).joinpath("voices.toml").read_text(encoding="utf-8"))
    joints = data["joints"]
    kinds = []
    for part in data["kind"]:
        if part["name"] not in get_args(PublisherKind):
            raise UserError(f"voices.toml: {part['name']!r} is no kind of publisher")
        kinds.append((part["name"], _words(part["patterns"])))
    spaced = [rf"\s+{_alternatives(joints[key])}\s+" for key in ("carried_by", "citing")]
    return Voices(
        re.compile(spaced[0], re.I),
        re.compile(spaced[1], re.I),
        _words(joints["verified"]),
        _words(joints["announced"]),
        tuple(kinds),
        {name: float(value) for name, value in data["weights"].items()},
    )


def _alternatives(words: list[str]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"


def _words(words: list[str]) -> re.Pattern[str]:
    """Whole words; those in capitals match capitals alone, so that *UN* is not *un*."""
    exact = [word for word in words if word.isupper() or word == "NGOs"]
    loose = [word for word in words if word not in exact]
    parts = [rf"(?i:{_alternatives(loose)})"] if loose else []
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts + ([_alternatives(exact)] if exact else []))})(?!\w)")
