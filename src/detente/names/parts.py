"""A name taken apart: the words that carry it, and what the others say (title, particle, legal form,
number).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from detente.names import chinese, classes
from detente.names.bodies import (
    figures,
    initial_letters,
    is_first,
    is_number_word,
    joined_letters,
    joined_places,
    last_figure,
    numbered,
    of_places,
    tells_body,
    written_out,
)
from detente.names.compounds import parted
from detente.names.legal import take_legal
from detente.names.lexicon import legal_forms, roles, unsure_forms
from detente.names.respelled import is_respelled, undressed
from detente.names.text import MAX_CHARS, script_of, words

REPEATED = 6
"""Letters of a word from which to write it twice is a slip: Chang Chang is a name."""
MAX_TOKENS = 10
"""More words than this are not compared: the first ones carry the name."""

_BRACKETS = re.compile(r"[(\[{（]([^()\[\]{}（）]*)[)\]}）]")
_OPENING = re.compile("[(\\[{（]")
_ALIAS = re.compile(
    r"\b(?:a\.?k\.?a|f\.?k\.?a|n\.?k\.?a)\b\.?|(?<=\w\w\w)/(?=\w\w\w)| / |\balias\b|;", re.IGNORECASE
)
_SURNAME_FIRST = re.compile(r"\s*((?:[^\W\d_]|['’ʼ.-])+|[^,a-zà-ÿа-яёіў]+),\s*([^,]+)")
"""A name turned round by a comma, as lists have it: one word before it, or capitals."""
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_ORDINAL = re.compile("^([0-9]+)(?:st|nd|rd|th|й|я|ы|га|го|е|er|e|a)$")
_ROMAN = {
    "ii": "2",
    "iii": "3",
    "iv": "4",
    "vi": "6",
    "vii": "7",
    "viii": "8",
    "ix": "9",
    "xi": "11",
    "xii": "12",
}
_SHIP_PREFIX = frozenset(["mv", "mt", "ss", "ms", "ts", "mts", "fv", "hms", "tss"])
_SHIP_PREFIXES = frozenset((("m", "v"), ("m", "t"), ("s", "s"), ("m", "s"), ("f", "v")))
CAMEL = re.compile("(?<=[^\\W\\d_])(?<=[a-zà-ÿа-яёіў]{2})(?=[A-ZÀ-ÞА-ЯЁІЎ][a-zà-ÿа-яёіў]{2})")
"""Where two words of a name were run together: MerkelAngela."""
HYPHEN = re.compile(r"\b(\w\w+)-(?=\w\w)")
_SON_OF = frozenset(
    ("bin", "ben", "ibn", "bint", "bent", "бин", "ибн", "бен", "بن", "ابن", "بنت", "בן", "בת")
)
_GIVEN_PARTICLES = frozenset(("ben",))
"""Particles that are given names too, where one word follows: Ben Affleck."""
SERVANTS = (["abd"], ["абд"], ["عبد"])
SON_MARK = "\0"
"""What stands for *son of* while a name is taken apart: no word has it."""
_ROMAN_LETTER = {"i": "1", "v": "5", "x": "10"}
_LEFT = str.maketrans("0123456789", "olzeasbtbg")
_TWO_INITIALS = re.compile(r"^\W*([^\W\d_aeiouy])([^\W\d_aeiouy])\W+(?=\w{3})", re.IGNORECASE)
GENERATIONS = {"elder": "elder", "younger": "younger", "ii": "2", "iii": "3", "iv": "4"}
"""What the words by which a father and a son of one name are told apart, or their roles, say."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What `take_apart` found: `tokens` carry the name; `legal` is a class of legal form, for a person one of
    `GENERATIONS`, or empty; `son` is the place of the token before the first *son of*, from 1, times
    `MAX_TOKENS`, and that of the name after it, from 0 (0: none); `letters` are the first ones of a
    body's name with its legal form, of three words or more; `given` is the place of the given name, if a
    comma says that the surname stands before it (0: none).
    """

    tokens: tuple[str, ...]
    numbers: tuple[str, ...] = ()
    legal: str = ""
    organization: bool = False
    son: int = 0
    letters: str = ""
    given: int = 0


@lru_cache(maxsize=65536)
def readings(name: str, kind: str | None = None) -> tuple[Parts, ...]:
    """Return the ways to read a name, the plain one first: with brackets (a married name, a second spelling)
    read as an alternative to the word before them, and each side of "a.k.a." or a stroke by itself."""
    simple = _simple(name) if kind is None or kind == "person" else None
    if simple is not None:
        return (simple,)
    found = _read(name[:MAX_CHARS], kind)
    surname = surname_first(name) if "," in name and kind in (None, "person") else ""
    if not surname:
        return found
    surnames = _read(surname, kind)
    return tuple(_with_given(p, surnames) for p in found)


def surname_first(name: str) -> str:
    """Return the surname of a person's name that a comma turns round (KALINA, Anton), else nothing."""
    match = _SURNAME_FIRST.fullmatch(name)
    if match is None or not words(match[1]) or not (given := words(match[2])):
        return ""
    return "" if says_of(given[0]) & (LEGAL | GENERATION | BODY | FIGURE) else match[1]


def _with_given(name: Parts, surnames: tuple[Parts, ...]) -> Parts:
    """Return a reading of a name of which the place of the given name is known by one of the surname."""
    ends = [len(s.tokens) for s in surnames if s.tokens == name.tokens[: len(s.tokens)]]
    at = max(ends, default=0)
    return replace(name, given=at) if 0 < at < len(name.tokens) else name


def _simple(name: str) -> Parts | None:
    """Return the one reading of a name that is nothing but words that say no more than a name; nothing where
    `_read` must tell.
    """
    if not name.replace(" ", "").isalnum() or len(name) > MAX_CHARS:
        return None
    found = words(name)
    if not 1 < len(found) <= MAX_TOKENS or len(found[0]) == 2 or any(map(says_of, found)):
        return None
    if len({*found}) < len(found) or CAMEL.search(name):
        return None
    return Parts(tuple(found))


def _read(text: str, kind: str | None) -> tuple[Parts, ...]:
    """Return the readings of a text, as `readings` does."""
    if kind != "vessel" and _ALIAS.search(text):
        sides = [side for side in _ALIAS.split(text) if side.strip(" .,'\"")]
        if 1 < len(sides) <= 4 and all(words(side) for side in sides):
            return tuple(dict.fromkeys(p for side in sides for p in _bracketed(side, kind)))
    return _bracketed(text, kind)


def _bracketed(text: str, kind: str | None) -> tuple[Parts, ...]:
    match = _BRACKETS.search(text) if _OPENING.search(text) else None
    if match is None:
        return _written(text, kind)
    outside = text[: match.start()] + " " + text[match.end() :]
    inside = [w for w in words(match[1]) if roles().get(w) != "nee"]
    before = words(text[: match.start()])
    found = [take_apart(outside, kind)] if words(outside) else []
    if inside and found and _is_place(inside, kind, found[0]):
        return (take_apart(text.replace(match[0], f" {match[1]} "), kind),)
    if inside:
        after = " ".join(words(text[match.end() :]))
        if before and len(inside) == 1:
            found.append(take_apart(" ".join([*before[:-1], *inside]) + " " + after, kind))
        elif len(inside) > 1:
            found.append(take_apart(" ".join(inside), kind))
        found.append(take_apart(text.replace(match[0], " " + " ".join(inside) + " "), kind))
    return tuple(dict.fromkeys(p for p in found if p.tokens or p.numbers)) or (take_apart(outside, kind),)


def _is_place(inside: list[str], kind: str | None, outside: Parts) -> bool:
    """Say whether brackets hold where a company is: what tells it from its sisters is no aside."""
    return (kind == "organization" or outside.organization) and any(
        classes.is_place(classes.meaning(w)) for w in (*inside, "".join(inside))
    )


def _written(text: str, kind: str | None) -> tuple[Parts, ...]:
    """Return a text's readings as it is written: hyphens as spaces or as nothing, and a name that Chinese or
    Korean writes in one word as one word, as surname and given name, and as syllables."""
    plain = take_apart(text, kind)
    found = [plain]
    tokens = plain.tokens
    may_be_person = kind in (None, "person") and not plain.organization
    if kind is None and not plain.organization and len(plain.tokens) > 1:
        found += _body(text, plain)
    if plain.organization and (placed := of_places(plain.tokens)):
        found.append(replace(plain, tokens=placed))
    found += [first for body in found if (first := _first(body))]
    if may_be_person and len(tokens) == 1 and (given := words(text)[0]) in _GIVEN_PARTICLES:
        found.append(replace(plain, tokens=(given, *tokens)))
    if "-" in text and kind != "vessel" and not plain.organization:
        joined = HYPHEN.sub(after_particle, text)
        if joined != text:
            found.append(take_apart(joined, kind))
        if text.isascii() and (pinyin := chinese.pinyin(text)):
            found.append(take_apart(pinyin, kind))
    if may_be_person and CAMEL.search(text):
        found.append(take_apart(CAMEL.sub(" ", text), kind))
    if may_be_person and len(tokens) > 1:
        two = _TWO_INITIALS.match(text)
        if two and plain.tokens[0] == (two[1] + two[2]).lower() and text[two.start(1) : two.end(2)].isupper():
            found.append(replace(plain, tokens=(*plain.tokens[0], *plain.tokens[1:])[:MAX_TOKENS]))
    if may_be_person and len(tokens) > 2:
        once = tuple(w for n, w in enumerate(tokens) if len(w) < REPEATED or w not in tokens[n - 1 : n])
        if 1 < len(once) < len(tokens):
            found.append(replace(plain, tokens=once, son=0))
    if may_be_person and (bare := undressed(tokens)):
        found.append(replace(plain, tokens=bare))
    if len(plain.tokens) == 1 and 2 <= len(plain.tokens[0]) <= 4:
        word = plain.tokens[0]
        if all(script_of(c) in ("Hani", "Hang") for c in word):
            cuts = [1, 2] if len(word) == 4 else [1]
            splits = [(word[:cut], word[cut:]) for cut in cuts] + [tuple(word)]
            found += [replace(plain, tokens=tokens) for tokens in dict.fromkeys(splits)]
    return tuple(dict.fromkeys(found))


def _body(text: str, plain: Parts) -> list[Parts]:
    """Return the reading of a text as the name of a body, where a word at its edge may be a legal form or a
    number is written in words."""
    edges = {plain.tokens[0], plain.tokens[-1]}
    if edges & unsure_forms() or _together([*plain.tokens]) & BODY:
        body = take_apart(text, "organization")
        if body.legal or body.tokens != plain.tokens or _first(body) is not None:
            return [body]
    return []


def _first(body: Parts) -> Parts | None:
    """Return the reading of a body's name in which its *first* is a number."""
    rest = tuple(w for w in body.tokens if not is_first(w))
    if not body.organization or not rest or len(rest) == len(body.tokens):
        return None
    return replace(body, tokens=rest, numbers=tuple(sorted((*body.numbers, "1"))))


def after_particle(match: re.Match[str]) -> str:
    """Take the hyphen after a particle out, and after a name made of two: al-Adil is Aladil too, and
    Abdollah-Pour Abdollahpour (others join where they meet).
    """
    word = match[1].lower()
    return match[1] if roles().get(word) == "particle" or says_of(word) & COMPOUND else match[0]


def take_apart(text: str, kind: str | None) -> Parts:
    """Return the parts of one reading of a name; `kind` as in `compare`."""
    if "." in text:
        text = _DOTTED.sub(
            lambda m: m[0].replace(".", "") if _spells_word(m[0], kind) else m[0].replace(".", " "), text
        )
    found = words(text)
    says = _together(found)
    digits = bool(says & FIGURE)
    if digits:
        found = [_ORDINAL.sub(r"\1", w) for w in found]
        says = _together(found)
    if says & NUMBER:
        found = numbered(found)
        says = _together(found)
        digits = bool(says & FIGURE)
    every = found
    legal, found = take_legal(found, kind) if says & LEGAL else ("", found)
    organization = kind == "organization" or bool(legal)
    counted = figures(found) if organization else last_figure(found) if kind == "vessel" else found
    found, digits = counted, digits or counted != found
    if organization:
        found = joined_places(joined_letters(written_out(found)))
    numbers = [_ROMAN.get(w, w.lstrip("0") or "0") for w in found if w.isdigit()] if digits else []
    if kind == "vessel" and len(found) > 2 and (found[0], found[1]) in _SHIP_PREFIXES:
        found = found[2:]
    elif kind == "vessel" and len(found) > 1 and found[0] in _SHIP_PREFIX:
        found = found[1:]
    if kind == "vessel" or organization:
        numbers += [_ROMAN[w] for w in found[1:] if w in _ROMAN]
        if len(found) > (1 if kind == "vessel" else 2) and found[-1] in _ROMAN_LETTER:
            numbers.append(_ROMAN_LETTER[found.pop()])
        found = [w for w in found if w not in _ROMAN] or found
    core = [w for w in found if not w.isdigit()] if digits else found
    if digits and kind != "vessel":
        core = [_unscanned(w) for w in core]
    if digits or organization:
        says = _together(core)
    if says & GENERATION and not organization and kind != "vessel":
        legal, core = _take_generation(core)
    if says & WEAK and kind != "vessel":
        if says & SON and not organization:
            core = [SON_MARK if w in _SON_OF and n else w for n, w in enumerate(core)]
        core = [w for w in core if not says_of(w) & WEAK] or core
    if says & COMPOUND and not organization and kind != "vessel":
        core = [part for word in core for part in (parted(word) if says_of(word) & COMPOUND else (word,))]
    son, core = _take_son(core)
    letters = initial_letters(every) if organization else ""
    return Parts(tuple(core[:MAX_TOKENS]), tuple(sorted(numbers)), legal, organization, son, letters)


def _take_son(core: list[str]) -> tuple[int, list[str]]:
    """Take the first *son of* from a name's words; return what `Parts.son` says of it."""
    if SON_MARK not in core:
        return 0, core
    place = core.index(SON_MARK)
    core = [w for w in core if w != SON_MARK]
    after = place + (core[place : place + 1] in SERVANTS)
    return (place * MAX_TOKENS + after if 0 < after < min(len(core), MAX_TOKENS) else 0), core


FIGURE, LEGAL, GENERATION, WEAK, COMPOUND, ALIAS, NUMBER, SON, BODY, DRESSED = (1 << n for n in range(10))
"""What a word may say besides being part of a name: it holds a figure, begins a legal form, tells a son from
his father, counts for nothing, is two Arabic words, leads to another name or to a number or to a father, or
stands in the names of bodies, or as another language spells it."""


def tells_more(text: str) -> bool:
    """Say whether a piece of a name leads to another name, opens brackets or has letters with full stops."""
    return "/" in text or bool(_ALIAS.search(text) or _OPENING.search(text) or _DOTTED.search(text))


@lru_cache(maxsize=65536)
def says_of(word: str) -> int:
    """Return what a word may say, as bits."""
    role = roles().get(word, "")
    return (
        FIGURE * (not word.isalpha() and any(map(str.isdigit, word)))
        | LEGAL * (word in legal_forms())
        | GENERATION * (word in GENERATIONS or role in GENERATIONS)
        | WEAK * ((len(word) > 1 and role in ("suffix", "particle", "stop", "nee")) or word in _SON_OF)
        | COMPOUND * (role != "title" and parted(word) != (word,))
        | ALIAS * (word in ("aka", "fka", "nka", "alias"))
        | NUMBER * is_number_word(word)
        | SON * (word in _SON_OF)
        | BODY * tells_body(word)
        | DRESSED * is_respelled(word)
    )


def _together(found: list[str]) -> int:
    """Return what any of some words may say."""
    says = 0
    for word in found:
        says |= says_of(word)
    return says


def _unscanned(word: str) -> str:
    """Write the letters that figures inside a word were read for: Sech1n."""
    figures = sum(map(str.isdigit, word))
    return word.translate(_LEFT) if figures and figures * 3 <= len(word) and not word[-1].isdigit() else word


def _take_generation(core: list[str]) -> tuple[str, list[str]]:
    """Take the word by which a father and a son are told apart from a person's name."""
    for n in range(1, len(core)):
        word = core[n]
        says = GENERATIONS.get(word) or GENERATIONS.get(roles().get(word, ""))
        if says and (word != says or core[n - 1] == "the") and len(core) > 2:
            return says, core[:n] + core[n + 1 :]
    return "", core


def _spells_word(dotted: str, kind: str | None) -> bool:
    """A.B.C. is one word in a company's name, and initials in a person's."""
    if kind == "person":
        return False
    return kind in ("organization", "vessel") or dotted.lower().replace(".", "") in legal_forms()


def acronym(tokens: tuple[str, ...]) -> str:
    """Return the first letters of a name of three words or more, else nothing."""
    return "".join(w[0] for w in tokens) if len(tokens) >= 3 else ""
