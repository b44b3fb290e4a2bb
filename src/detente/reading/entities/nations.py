"""States and people of nations at the borders of names: *le président de Lituanie Gitanas Nauseda*,
*l'Australien Timothy Exemple*."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from detente.reading import phrases
from detente.reading.entities.apart import is_epithet
from detente.reading.entities.lexicon import Lexicon
from detente.reading.entities.tokens import Token
from detente.reading.forms import fold
from detente.reading.numbers import numerals
from detente.reading.states import states

_FULL, _LEAST = 2, 3
_ADJECTIVES = ("ая", "ой", "ую", "ий", "ый", "ого", "ом")


@lru_cache(maxsize=4096)
def is_state(word: str, code: str) -> bool:
    """Whether a word is the name of a state."""
    return states(code).of(word, found := phrases.words(word), 0, len(found)) is not None


def is_of_state(words: Sequence[str], code: str) -> bool:
    """Whether a small word and a state end a name, which is no surname then: *Hamad de Bahreïn*."""
    return len(words) > _FULL and words[-2].islower() and is_state(words[-1], code)


def is_whole_state(name: str, code: str) -> bool:
    """Whether some words are the name of a state, and all of it."""
    found = phrases.words(name)
    return [span for span, _ in states(code).find(name, found, 0, len(found))] == [(0, len(name))]


@lru_cache(maxsize=4096)
def is_of_nation(word: str, code: str) -> bool:
    """Whether a word says where somebody is from: *Canadian Ivan Example*."""
    found = phrases.words(word)
    return states(code).adjectives.any(found, 0, len(found)) or is_state(word, code)


def ends_a_state(name: str, link: str, behind: str, code: str) -> bool:
    """Whether a state's name ends with a word, before a small word and what that puts under another noun:
    *l'entrée au Laos de Sok Chan*."""
    whole = f"{name} {link} {behind}"
    found = phrases.words(whole)
    return [span for span, _ in states(code).find(whole, found, 0, len(found))] == [(0, len(name))]


def is_compatriot(before: list[str], word: str, lex: Lexicon, code: str) -> bool:
    """Whether a word behind an article, and an age, says where somebody is from, in a language that writes
    the adjectives of nations small: *la jeune Française Anna Exemple*."""
    before = before[:-1] if before and fold(before[-1]) in lex.ages else before
    if not lex.qualifiers or not before:
        return False
    article = before[-2:-1] if before[-1] in ("'", "’") else before[-1:]
    led = any(fold(key) in lex.articles for key in article)
    if led:
        return is_of_nation(word, code)
    # "L'écrivain Algérien X Exemple", not "la chanteuse France Exemple" nor "l'écrivain Romain Exemple".
    titled = before[-1].islower() and lex.has(fold(before[-1]), lex.titles)
    return titled and is_of_nation(word, code) and not (is_state(word, code) or lex.is_first_name(fold(word)))


def is_of_two_nations(word: str, lex: Lexicon, code: str) -> bool:
    """Whether a hyphen joins where somebody is from, twice: *French-Israeli Ivan Example*."""
    *others, last = word.replace("‑", "-").split("-")
    known = states(code)
    if not others or not all(part[:1].isupper() for part in (*others, last)):
        return False
    rest = (part for part in others if fold(part) not in lex.blends)
    return all(known.adjectives.any(found, 0, len(found)) for found in map(phrases.words, (*rest, last)))


def begins_another(tokens: list[Token], j: int, first: int, lex: Lexicon, code: str) -> bool:
    """Whether a capitalised word begins another name, behind that of what people write on or of an assembly,
    with its state or without: *a écrit sur Twitter Jean Exemple*, *депутат Сейма Литвы Иван Пример*; or the
    letters of a party before a post in it: *Ivan Kral SDP leader*."""
    key, before = fold(tokens[j][2]), fold(tokens[j - 1][2])
    if before in lex.platforms and j - first == 1 and key not in lex.bodies:
        return True
    if lex.has(before, lex.assemblies):
        return not is_state(tokens[j][2], code)
    if _is_named_place(tokens, j, first, lex) and len(key) >= _LEAST:
        return True
    if _is_lettered_post(tokens, j, first, lex):
        return True
    behind = j - first > 1 and lex.has(fold(tokens[j - 2][2]), lex.assemblies)
    return behind and is_state(tokens[j - 1][2], code)


def _is_lettered_post(tokens: list[Token], j: int, first: int, lex: Lexicon) -> bool:
    """Whether letters behind somebody's full name are before his post, which a word may part from them: *Ann
    Sample SDP political secretary*."""
    letters = tokens[j][2]
    if lex.stems or j - first < _FULL or sum(map(str.isupper, letters)) < max(_FULL, len(letters) - 1):
        return False
    named = [fold(token[2]) for token in tokens[first:j]]
    if any(t[2].isupper() and len(t[2]) > 1 for t in tokens[first:j]) or any(
        lex.has(word, lex.heads, lex.bodies, lex.qualifiers, lex.papers) for word in named
    ):
        return False
    behind = [token[2] for token in tokens[j + 1 : j + 3]]
    posts = [word for word in behind if word.islower() and lex.has(fold(word), lex.titles)]
    return bool(posts) and behind[0].islower()


def _is_named_place(tokens: list[Token], j: int, first: int, lex: Lexicon) -> bool:
    """Whether a Slavic name is the word for a place and one word that it is called, and so whole: *Республика
    Дагестан*; not yet *Республика Северная …*."""
    if not lex.stems or j - first != _FULL or not lex.has(fold(tokens[first][2]), lex.place_heads):
        return False
    return not fold(tokens[j - 1][2]).endswith(_ADJECTIVES)


def is_attribute(word: str, lex: Lexicon, code: str, *, named: bool) -> bool:
    """Whether a word is but an adjective that a hyphen joins; ``named`` is whether a capital follows it."""
    if is_epithet(word, lex) and not (named and not is_of_nation(word, code)):
        return True
    return named and not lex.stems and is_of_two_nations(word, lex, code)


def are_of_nation(names: Sequence[str], lex: Lexicon, code: str) -> bool:
    """Whether the first of some capitalised words is a noun for those of a nation, whom the rest names:
    *Briton Ann Sample*, *the Israelis Ivan Example*."""
    first, rest = names[0], names[1:]
    if lex.stems or not rest or not lex.nationals:
        return False
    if any(
        lex.has(fold(word), lex.heads, lex.bodies, lex.papers, lex.qualifiers, lex.domains) for word in rest
    ):
        return False
    if lex.has(fold(first), lex.nationals):
        return True
    full = len(rest) >= _FULL and not any(word.isupper() or not word[0].isupper() for word in rest)
    return full and first[-1:] == "s" and is_adjective(first, code) and is_adjective(first[:-1], code)


def counts_nationals(names: Sequence[str], lex: Lexicon, code: str) -> bool:
    """Whether some capitalised words are a number that opens a sentence and those of a nation whom it counts:
    *Thirty Britons*, *Trente Britanniques*."""
    if len(names) != _FULL or numerals(code).value(fold(names[0])) is None:
        return False
    plural = names[1].removesuffix("s")
    of_nation = is_adjective(names[1], code) or is_adjective(plural, code)
    return of_nation or lex.has(fold(names[1]), lex.nationals)


@lru_cache(maxsize=4096)
def is_adjective(word: str, code: str) -> bool:
    """Whether a word is the adjective of a state, and not its name."""
    found = phrases.words(word)
    return states(code).adjectives.any(found, 0, len(found)) and not is_whole_state(word, code)


def has_adjective(names: Sequence[str], lex: Lexicon, code: str) -> bool:
    """Whether a person's name in capitals begins with where he is from: *Ukrainian Ivan Example*."""
    return not lex.stems and len(names) > _FULL and is_adjective(names[0], code)
