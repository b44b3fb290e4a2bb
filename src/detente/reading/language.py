"""Languages as data: a folder ``languages/<code>/`` of TOML files, read once and checked when read.

``language.toml`` is the one file that a language must have: its name, the model that parses it if there
is one, and what the sentence splitter needs. Every other file belongs
to the module that reads it (`Language.table`), and a language that lacks one simply does not do that
task.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path
from typing import Any

from detente.errors import UserError

FOLDER = Path(__file__).parent / "languages"
_CODE = re.compile(r"[a-z]{2,3}")
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_LEAST = 0.02


@dataclass(frozen=True, slots=True)
class Engine:
    """Which model parses a language: ``kind`` is ``spacy``, ``slovnet`` or ``plain`` (none).

    ``clitics`` are subject pronouns that follow their verb after a hyphen (*a-t-il*), ``apposed`` are nouns
    that the model takes for verbs behind a name and a comma. A ``light`` one cuts words by ``[tokens]`` and
    takes lemmas from the model's tables; it is shown ``familiar`` names (a surname, a man's first name, a
    woman's) for those that its vectors lack and for those of two words behind what companies are called
    (``bearers``), and what ``misread`` has for words that it takes for others.
    """

    kind: str
    package: str = ""
    scheme: str = "ud"
    clitics: frozenset[str] = frozenset()
    apposed: frozenset[str] = frozenset()
    light: bool = False
    familiar: tuple[str, ...] = ()
    bearers: frozenset[str] = frozenset()
    misread: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Grammar:
    """The small words of a language that grammar turns on; those are empty that it does not have or need.

    ``by`` leads to who acts in a passive, ``of`` to what a noun belongs to, ``joins`` are conjunctions,
    ``definite`` articles, ``partitive`` ones of several that look like prepositions, ``those`` point at
    people without a noun, ``to`` marks an infinitive. ``reflexives``, ``auxiliaries``, ``copulas``, verbs
    ``wishing`` something done to somebody and those
    of whose participle a noun does what it tells (``of_itself``: *remaining prisoners*) are lemmas; helpers
    ``of_several`` have more than one subject, those of the ``future`` lead an infinitive or follow it.
    ``of_them`` before a verb leaves a number behind it without a noun (*en a relâché six*).
    ``held`` participles say what somebody was before words ``letting_go`` of him, where nothing behind him
    tells for how long or what for (``so_long``).
    ``places_held`` are those in which a term is spent. Prepositions that tell ``whereabouts``, and
    ``denials`` that deny all by themselves, may end a clause without a verb. Conjunctions of what is
    ``beside`` something else open no clause that a verb has for its object.
    A helper that is ``causing`` an infinitive may be a participle (*those let go include X*).
    ``gerund`` stands before a verb that goes on with another's subject (*tout en*), ``doing`` right before;
    ``naming`` participles have for an object what somebody is called (*dit le Boulanger*), ``company`` leads
    to with whom somebody is, ``whose`` opens a relative clause on what is somebody's, ``whom`` one of what
    is done to him, ``to_which`` one of what answers something, and ``among`` ends what leads to some of
    those told of (*в том числе*).

    The rest are endings: of ``infinitives``, ``participles``, participles spelled ``like_present`` forms,
    ``gerunds`` (but for ``no_gerunds``), ``conditionals``, verbs that can only be ``of_one``, and nouns,
    which no verb has (``no_verbs``).
    """

    by: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    partitive: frozenset[str] = frozenset()
    of_them: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    whereabouts: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    reflexives: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    of_itself: frozenset[str] = frozenset()
    of_several: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()
    those: frozenset[str] = frozenset()
    to: frozenset[str] = frozenset()
    causing: frozenset[str] = frozenset()
    letting_go: frozenset[str] = frozenset()
    held: frozenset[str] = frozenset()
    so_long: frozenset[str] = frozenset()
    places_held: frozenset[str] = frozenset()
    gerund: frozenset[str] = frozenset()
    doing: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    company: frozenset[str] = frozenset()
    whose: frozenset[str] = frozenset()
    whom: frozenset[str] = frozenset()
    to_which: frozenset[str] = frozenset()
    among: frozenset[str] = frozenset()
    wishing: frozenset[str] = frozenset()
    no_gerunds: frozenset[str] = frozenset()
    infinitives: tuple[str, ...] = ()
    participles: tuple[str, ...] = ()
    like_present: tuple[str, ...] = ()
    gerunds: tuple[str, ...] = ()
    conditionals: tuple[str, ...] = ()
    of_one: tuple[str, ...] = ()
    no_verbs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Language:
    """What the engine knows of a language.

    ``common`` are its most frequent words, which are no names; ``abbreviations`` end in a full stop without
    ending a sentence; ``starters`` are words that, with a capital after an acronym, do start one.
    ``title_case`` tells that its headlines may have a capital on every word, ``sourced_headlines`` that they
    may end in a dash and who says so.
    """

    code: str
    name: str
    engine: Engine
    common: frozenset[str]
    abbreviations: frozenset[str]
    starters: frozenset[str]
    grammar: Grammar = Grammar()
    title_case: bool = False
    sourced_headlines: bool = False

    def table(self, topic: str) -> dict[str, Any]:
        """The language's file ``<topic>.toml``, or an empty table where it has none."""
        return table(self.code, topic)


def codes() -> list[str]:
    """The languages there are, by their ISO 639 codes."""
    return sorted(f.name for f in FOLDER.iterdir() if (f / "language.toml").is_file())


@cache
def load(code: str) -> Language:
    """The language of an ISO 639 code.

    Raises:
        UserError: there is no such language, or its ``language.toml`` is not as documented.
    """
    if not _CODE.fullmatch(code) or not (FOLDER / code / "language.toml").is_file():
        raise UserError(f"no language {code!r}: use one of {', '.join(codes())}, or leave --language out")
    data = table(code, "language")
    where = f"languages/{code}/language.toml"
    engine = data.get("engine", {})
    if not isinstance(data.get("name"), str):
        raise UserError(f"{where}: 'name' must be the language's name in English")
    if not isinstance(engine, dict) or engine.get("kind", "plain") not in ("spacy", "slovnet", "plain"):
        raise UserError(f"{where}: 'engine.kind' must be spacy, slovnet or plain")
    if engine.get("scheme", "ud") not in ("ud", "clearnlp"):
        raise UserError(f"{where}: 'engine.scheme' must be ud or clearnlp")
    unknown = set(engine) - {
        "kind",
        "package",
        "scheme",
        "clitics",
        "apposed",
        "light",
        "familiar",
        "bearers",
        "misread",
    }
    if unknown:
        raise UserError(f"{where}: 'engine' has no field {sorted(unknown)[0]!r}")
    familiar = tuple(str(engine.get("familiar", "")).split())
    if len(familiar) not in (0, 3):
        raise UserError(f"{where}: 'engine.familiar' must be a surname, a man's first name and a woman's")
    return Language(
        code=code,
        name=data["name"],
        engine=Engine(
            engine.get("kind", "plain"),
            engine.get("package", ""),
            engine.get("scheme", "ud"),
            words(engine, "clitics", where),
            words(engine, "apposed", where),
            bool(engine.get("light", False)),
            familiar,
            words(engine, "bearers", where),
            dict(engine.get("misread", {})),
        ),
        common=words(data, "common", where),
        abbreviations=words(data, "abbreviations", where),
        starters=words(data, "starters", where),
        grammar=_grammar(data.get("grammar", {}), f"{where}: [grammar]"),
        title_case=bool(data.get("title_case", False)),
        sourced_headlines=bool(data.get("sourced_headlines", False)),
    )


def _grammar(data: dict[str, Any], where: str) -> Grammar:
    known = {f.name: f.default for f in fields(Grammar)}
    check_fields(data, known, where)
    told: dict[str, Any] = {name: words(data, name, where) for name in data}
    told |= {name: tuple(sorted(told[name])) for name in told if known[name] == ()}  # As `str.endswith` asks.
    return Grammar(**told)


@cache
def table(code: str, topic: str) -> dict[str, Any]:
    """A data file of a language as TOML has it; empty where the language has no such file.

    Raises:
        UserError: the file is not TOML.
    """
    path = FOLDER / code / f"{topic}.toml"
    if not path.is_file():
        return {}
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UserError(f"languages/{code}/{topic}.toml: {error}") from error


def words(data: dict[str, Any], field: str, where: str) -> frozenset[str]:
    """A field that is one text of words between spaces, or a list of texts; lower case."""
    value = data.get(field, "")
    if isinstance(value, str):
        return frozenset(value.lower().split())
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return frozenset(item.lower() for item in value)
    raise UserError(f"{where}: {field!r} must be words between spaces or a list of texts")


def identify(text: str) -> str | None:
    """The language of a text, one that there are rules for; None where it is another or nothing tells."""
    from detente.sources import language as languages

    code = languages.identify(text)
    if code is None:
        # A sentence may be too short for certainty; the likeliest of the languages known will do.
        likely = next((found for found, score in languages.scores(text) if score >= _LEAST), None)
        code = likely or ("ru" if len(_CYRILLIC.findall(text)) > len(text) / 3 else None)
    return code if code in codes() else None


def check_fields(data: Iterable[str], known: Iterable[str], where: str) -> None:
    """Refuse a file of words that has a field which nobody asks for.

    Raises:
        UserError: it has one.
    """
    unknown = sorted(set(data).difference(known))
    if unknown:
        raise UserError(f"{where}: there is no field {unknown[0]!r}")
