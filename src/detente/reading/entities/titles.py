"""Titles and posts beside a name, and what puts a name under another noun."""

from __future__ import annotations

from detente.reading.entities.cases import is_alive, is_owner, is_place_of, is_post_of, may_be_surname
from detente.reading.entities.lexicon import Lexicon
from detente.reading.entities.tokens import Token
from detente.reading.forms import fold

_TWO, _BACK = 2, 4


def is_governed(tokens: list[Token], i: int, lex: Lexicon) -> bool:
    """Whether a small word that puts a noun under another stands before a token: *de l'Intérieur*."""
    before = [token[2] for token in tokens[max(0, i - _BACK) : i] if token[2].isalpha()]
    while before and fold(before[-1]) not in lex.links:
        if before[-1].islower() and fold(before[-1]) not in lex.articles:
            return False  # "Le média d'opposition Nasha Niva"
        before.pop()
    return bool(before)


def end_of_domain(tokens: list[Token], i: int, last: int, lex: Lexicon) -> int:
    """The index of the last word of what a post is of: *Minister of Water Resources Jane Example*; all of the
    name of a body."""
    told = [fold(token[2]) for token in tokens[i + 1 : last + 1]]
    if any(word in lex.heads or word in lex.bodies for word in told):
        return last
    return i + next((n for n, word in enumerate(told) if word not in lex.domains), len(told))


def is_of_a_post(tokens: list[Token], i: int, lex: Lexicon) -> bool:
    """Whether a title, or the noun of a body or place, and what puts a name under it stand before that name:
    *le patron de Tesla*; not *la libération d'Amara Jules Koné*."""
    if not is_governed(tokens, i, lex):
        return False
    before = [fold(token[2]) for token in tokens[max(0, i - _BACK) : i] if token[2].isalpha()]
    return any(lex.has(word, lex.titles, lex.heads, lex.bodies, lex.place_heads) for word in before)


def is_of_office(tokens: list[Token], first: int, last: int, lex: Lexicon) -> bool:
    """Whether a run goes on with a title in capitals, as part of a post: *Deputy Foreign Minister*."""
    if not lex.ranks or last + _TWO >= len(tokens):
        return False
    (_, end, _), (start, _, title), follows = tokens[last], tokens[last + 1], tokens[last + 2][2]
    if start != end + 1 or not title[0].isupper() or not lex.has(fold(title), lex.titles):
        return False
    known = any(lex.is_first_name(fold(token[2])) for token in tokens[first : last + 1])
    ranks = all(
        key in lex.ranks or key in lex.domains or lex.has(key, lex.titles)
        for key in (fold(token[2]) for token in tokens[first : last + 1])
    )
    return ranks or (follows[0].isupper() and (not known or last > first + 1))


def post_before(tokens: list[Token], at: int, lex: Lexicon) -> int:
    """Where the capitalised post begins whose office a word is: *the Attorney General's | Office of Peru*;
    the word's own index where it is nobody's."""
    mark = [token[2] for token in tokens[max(at - _TWO, 0) : at]]
    if fold(tokens[at][2]) not in lex.branches or mark not in (["'", "s"], ["’", "s"]):
        return at
    keys = [fold(token[2]) if token[2][:1].isupper() else "" for token in tokens[: at - _TWO]]
    first = capitals = len(keys)
    while first and (lex.has(keys[first - 1], lex.titles) or keys[first - 1] in lex.ranks | lex.domains):
        first -= 1
    while capitals and keys[capitals - 1] and keys[capitals - 1] not in lex.articles:
        capitals -= 1
    articled = capitals > 0 and fold(tokens[capitals - 1][2]) in lex.articles
    if first == len(keys):
        return at
    return capitals if articled else first  # "The | High Commissioner's Office"


def is_rank(tokens: list[Token], first: int, last: int, lex: Lexicon) -> bool:
    """Whether nothing but ranks stands before a title that a name follows: *Former First Lady Ana Costa*."""
    ranks = all(fold(token[2]) in lex.ranks for token in tokens[first : last + 1])
    return ranks and is_of_office(tokens, first, last, lex)


def is_local(title: str, lex: Lexicon) -> bool:
    """Whether a word is a post that places have, or says where somebody lives: *мэр*, *экс-мэр*, *житель*."""
    return lex.has(fold(title).rpartition("-")[2], lex.posts)


def is_whose(title: str, words_: list[str], code: str, lex: Lexicon) -> bool:
    """Whether the first word of a Slavic run says of whom or what the title before it is."""
    if lex.is_first_name(fold(words_[0])):
        return False
    if is_local(title, lex) and is_post_of(title, words_, code):
        return True
    if (title.islower() or is_local(title, lex)) and is_place_of(words_, code):
        return True
    known = is_title(title, lex) or (title.islower() and is_alive(title, code))
    return known and is_owner(title, words_, code)


def is_title(word: str, lex: Lexicon, *, alone: bool = False) -> bool:
    """Whether a word is a title, with what changes it before a hyphen too: *Экс-Премьер*, *Ex-Minister*."""
    if lex.stems and word[:1].isupper() and may_be_surname(word, "ru", own=alone):
        return False
    key = fold(word)
    head, hyphen, tail = key.partition("-")
    return lex.has(key, lex.titles) or (bool(hyphen) and head in lex.prefixes and lex.has(tail, lex.titles))
