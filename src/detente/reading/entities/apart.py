"""What stands at the borders of names and belongs to them, or does not."""

from __future__ import annotations

import re

from detente.reading.entities.lexicon import Lexicon
from detente.reading.entities.tokens import Token
from detente.reading.forms import CAPITALS, fold

_NUMBER = re.compile(r"\.?\)[ \u00a0]№?\d+[A-Z]?\b(?![ \u00a0]?%)")
_ACRONYM = re.compile(rf"[{CAPITALS}]{{2,6}}|[А-ЯЁ]{{2,6}}(?:[аеуыи]|ом)")
_LAST_WORD = re.compile(r"(?<![^\W\d_])([^\W\d_]+)[ \u00a0]$")
_LONGEST = 24
_ABBREVIATED = 3
_FEW, _MOST = 5, 0.8
_APOSTROPHES = frozenset("'’")
_OF_OR_FOR = frozenset({"of", "for"})
MARKS = {'"': '"', "“": "”", "«": "»", "„": "“", "‘": "’"}
_IN_MARKS, _BRACKETED = 5, 4
_RELATIVE = frozenset({"who", "qui", "que"})
# A name behind a noun: the preposition, its apostrophe, the first word.
_BEHIND = 4
# An initial, its point and the name behind.
_INITIAL = 3
_FULL = 2


def is_number(text: str, start: int, end: int) -> bool:
    """Whether a name is what the number of a document is called in brackets: *General License (GL) 41*."""
    return text[start - 1 : start] == "(" and _NUMBER.match(text, end) is not None


def is_acronym(word: str) -> bool:
    """Whether a word is one of capitals, in Russian also with the ending of a case: *МИДа*, *ФСИНом*."""
    return _ACRONYM.fullmatch(word) is not None


def is_numbered(tokens: list[Token]) -> bool:
    """Whether a hyphen joins a number to an acronym: *ИК-6*."""
    (_, _, acronym), (_, end, _), *after = tokens
    joined = bool(after) and after[0][0] == end and after[0][2].isdigit()
    return joined and len(acronym) > 1 and acronym.isupper()


def has_article(word: str, lex: Lexicon) -> bool:
    """Whether a word is a name behind its own article: *al-Rashid*."""
    article, hyphen, name = word.partition("-")
    return bool(hyphen) and name[:1].isupper() and article in lex.particles


def is_epithet(word: str, lex: Lexicon) -> bool:
    """Whether a capital only begins an adjective that a hyphen joins: *Vatican-brokered*, *Нью-йоркский*."""
    head, hyphen, tail = word.replace("‑", "-").rpartition("-")
    return bool(hyphen) and head[:1].isupper() and tail[:1].islower() and fold(head) not in lex.particles


def is_one_of(tokens: list[Token], i: int, last: int, lex: Lexicon) -> bool:
    """Whether a lone word behind an indefinite article says what somebody is, and names nobody: *Saman Kral,
    a Kurd, …*; not *a Kazan court*."""
    word = tokens[i][2]
    if last > i or not i or fold(tokens[i - 1][2]) not in lex.indefinite or len(word) <= _ABBREVIATED:
        return False
    after = tokens[i + 1][2] if i + 1 < len(tokens) else "."
    if after == "," and (i < 2 or tokens[i - 2][2] != ","):
        return False  # "Un Belge, incarcéré depuis un an": he is told of, not somebody else.
    if word.isupper():
        return False
    key = fold(after)
    small = key in lex.common or key in lex.links or key in lex.place_prepositions or key in _RELATIVE
    return small or not after[0].isalpha()


def is_given(tokens: list[Token], i: int, lex: Lexicon) -> bool:
    """Whether a title of kings or popes is somebody's first name, behind what he is and before no first name:
    *spokesman Pope Thorn*; not *the leader King Felipe*."""
    if not 0 < i < len(tokens) - 1 or fold(tokens[i][2]) not in lex.regnal:
        return False
    before, after = tokens[i - 1][2], tokens[i + 1][2]
    post = before.islower() and lex.has(fold(before), lex.titles) and fold(before) not in lex.rulers | lex.kin
    return post and after[:1].isupper() and not lex.is_first_name(fold(after))


def whose_affairs(tokens: list[Token], j: int, links: frozenset[str], lex: Lexicon) -> int:
    """How many tokens from an apostrophe on go on with the name of a body that is somebody's or sees to his
    affairs: *Workers' Party*, *Committee for Prisoners' Affairs*; not *the Ministry of Health's director*."""
    if j >= len(tokens) or tokens[j][2] not in ("'", "’"):
        return 0
    after = [token[2] for token in tokens[j + 1 : j + 3]]
    ends = 1 if after[:1] == ["s"] else 0
    if len(after) <= ends or not after[ends][0].isupper():
        return 0
    if fold(tokens[j - 1][2]) in lex.members:
        return ends + 1
    key = fold(after[ends])
    new = lex.has(key, lex.titles, lex.bodies, lex.heads) or lex.is_first_name(key)
    return 0 if new or fold(tokens[j - 2][2]) not in links else ends + 1


def heads_a_body(key: str, after: str, lex: Lexicon) -> bool:
    """Whether a word in capitals heads the name of a body: *Ministry*; *League*, before *of* or *for*."""
    return lex.has(key, lex.bodies) or (after in _OF_OR_FOR and lex.has(key, lex.heads))


def is_of_a_body(key: str, after: str, lex: Lexicon, *, named: bool) -> bool:
    """Whether a word for people is of the name of a body: *Palestinian Prisoner Society*; in one that is
    ``named`` already, any plural: *Association for Political Prisoners*."""
    if named:
        many = key.endswith("s") and key[:-1] in lex.titles
        return many and not lex.stems and not lex.is_first_name(key)
    return key in lex.members and after[:1].isupper() and lex.has(fold(after), lex.heads, lex.bodies)


def is_day(tokens: list[Token], i: int, lex: Lexicon) -> bool:
    """Whether a word is the day on which somebody named behind it does something: *as of Thursday Ivan Kral
    was held*; not *the Sunday Times*, *pastor Sunday Kral*."""
    if fold(tokens[i][2]) not in lex.weekdays:
        return False
    before, after = tokens[i - 1][2] if i else "", fold(tokens[i + 1][2])
    name = before[:1].isupper() and fold(before) not in lex.common  # But "On Thursday Kral", "In July Kral".
    if before in MARKS or name or lex.has(fold(before), lex.titles, frozenset({"the"})):
        return False
    return not lex.has(after, lex.papers, lex.heads, lex.bodies, lex.qualifiers)


def ends_before_day(tokens: list[Token], j: int, words: int, lex: Lexicon) -> bool:
    """Whether a word within capitals is the day on which somebody named before it does something: *Ann Sample
    Friday said*; not *Good Friday*, *Bloody Sunday*, *Anita Sunday Okello*."""
    if fold(tokens[j][2]) not in lex.weekdays or fold(tokens[j - 1][2]) in lex.feasts:
        return False
    after = tokens[j + 1][2] if j + 1 < len(tokens) else "."
    given = not words and lex.is_first_name(fold(tokens[j - 1][2]))
    return after[:1].islower() or not (given or after[:1].isalpha())


def is_toward(tokens: list[Token], i: int, lex: Lexicon) -> bool:
    """Whether a preposition of places is part of one that leads to somebody: *according to Ivan Kral*."""
    return i > 0 and fold(tokens[i - 1][2]) in lex.toward


def is_heading(tokens: list[Token]) -> bool:
    """Whether a line has its words in capitals: *Court Jails Ivan Kral For Two Years*."""
    words = [token[2] for token in tokens if token[2][0].isalpha()]
    return len(words) > _FEW and sum(word[0].isupper() for word in words) > _MOST * len(words)


def is_matter(tokens: list[Token], i: int, lex: Lexicon) -> bool:
    """Whether a word tells what a heading has of somebody named behind it: *Affaire Anton Kral : …*, *Mort de
    Lucia Mendes*; not *Grâce Mugabe*."""
    key = fold(tokens[i][2])
    if key not in lex.matters:
        return False
    after = [token[2] for token in tokens[i + 1 : i + _BEHIND] if token[2] not in "'’"]
    linked = bool(after) and fold(after[0]) in lex.links
    named = after[1 if linked else 0 :][:1]
    return bool(named) and named[0][:1].isupper() and (linked or not lex.is_first_name(key))


def opens_sentence(tokens: list[Token], i: int, lex: Lexicon, *, named: bool) -> bool:
    """Whether a word in capitals only opens a sentence, also right before a name: *Perhaps Ivan Kral*."""
    word = tokens[i][2]
    if lex.stems and _is_initial(tokens[i : i + _INITIAL]):
        return False  # "С. Ветров", whatever the word is.
    if fold(word) in lex.common or is_matter(tokens, i, lex):
        return True
    return named and len(word) > _ABBREVIATED and fold(word) in lex.openers


def changes_script(tokens: list[Token], j: int) -> bool:
    """Whether a word is in another script than the one before it, or than the initial before its point."""
    before = tokens[j - 2] if tokens[j - 1][2] == "." and j > 1 else tokens[j - 1]
    return tokens[j][2].isascii() != before[2].isascii()


def _is_initial(tokens: list[Token]) -> bool:
    """Whether the first of three words and marks is the initial of a name."""
    if len(tokens) < _INITIAL:
        return False
    (_, end, letter), (start, _, point), (_, _, name) = tokens
    return len(letter) == 1 and (point, start) == (".", end) and name[:1].isupper()


def opens_surname(tokens: list[Token], j: int, first: int, lex: Lexicon) -> bool:
    """Whether two particles right behind a first name, or two of those, open the surname, or one that an
    apostrophe ends, which may be of a place too: *René de la Vence*, *Luis Pablo de los Arcos*, *Jeanne
    d'Exemple*, *Côte d'Azur*."""
    ahead, given = tokens[j + 1 : j + 3], fold(tokens[first][2])
    second = j == first + _FULL and lex.is_first_name(fold(tokens[j - 1][2]))
    if len(ahead) < 2 or not (second or j == first + 1):
        return False
    (_, _, particle), (_, _, surname) = ahead
    named = surname[:1].isupper() and not surname.isupper()
    known = lex.has(fold(surname), lex.bodies, lex.heads, lex.titles) or fold(surname) in lex.domains
    elided = particle in _APOSTROPHES and tokens[j][1] == ahead[0][0] and ahead[0][1] == ahead[1][0]
    if not (lex.is_first_name(given) or (elided and given in lex.place_parts)):
        return False
    return named and (elided or (particle.islower() and fold(particle) in lex.particles)) and not known


def ends_before_body(tokens: list[Token], j: int, first: int, lex: Lexicon) -> bool:
    """Whether a small word behind a full name leads to the body or place that its bearer is of: *Serge Kral
    du CR 47*, *Anne Sample de la FNSEA*, *Jean Exemple du Secours populaire*; not *Guy de la Tour du Pin*."""
    told = [token[2] for token in tokens[first:j]]
    if len(told) < _FULL or not all(w[0].isupper() or not w[0].isalpha() for w in told):
        return False
    if not lex.is_first_name(fold(told[0])):
        return False
    behind = next((t[2] for t in tokens[j : j + _BEHIND] if t[2][0].isupper()), "")
    lettered = len(behind) > 1 and behind.isupper() and not told[-1].isupper()
    return lettered or fold(tokens[j][2]) in lex.contracted or lex.has(fold(behind), lex.heads, lex.bodies)


def nickname(tokens: list[Token], j: int, lex: Lexicon) -> int:
    """How many tokens behind the marks that open at a token the surname stands, where these hold what
    somebody is also called: *Anton "Tosha" Kral*."""
    mark, before = tokens[j][2], tokens[j - 1][2]
    if mark in "[]":
        return _supplied(tokens, j) if lex.is_first_name(fold(before)) else 0
    if mark == "(" and lex.is_first_name(fold(before)):
        return _bracketed(tokens, j)
    if mark not in MARKS or tokens[j][0] != tokens[j - 1][1] + 1 or before.isupper():
        return 0
    if lex.stems and not lex.is_first_name(fold(before)):
        return 0  # "Ведущий «Эха» Иван Ветров"
    for end in range(j + 2, min(j + _IN_MARKS, len(tokens) - 1)):
        if tokens[end][2] != MARKS[mark]:
            continue
        surname = tokens[end + 1]
        names = tokens[j + 1][2][:1].isupper() and surname[2][:1].isupper()
        return end + 1 - j if names and surname[0] == tokens[end][1] + 1 else 0
    return 0


def _bracketed(tokens: list[Token], j: int) -> int:
    """How many tokens behind a bracket the surname stands, where it holds one more first name: *Alexander
    (Sasha) Kral*."""
    inside = tokens[j : j + _BRACKETED]
    if len(inside) < _BRACKETED:
        return 0
    (start, _, _), (_, _, name), (_, end, closing), (surname_at, _, surname) = inside
    beside = start == tokens[j - 1][1] + 1 and surname_at == end + 1 and closing == ")"
    named = name[:1].isupper() and surname[:1].isupper() and not is_acronym(name)
    return _BRACKETED - 1 if beside and named else 0


def _supplied(tokens: list[Token], j: int) -> int:
    """How many tokens behind a square bracket a name ends of which an editor supplied a part: *Alexei
    [Navalny]*, *[Barack] Obama*."""
    opens = tokens[j][2] == "["
    part = tokens[j : j + 3] if opens else tokens[j : j + 2]
    whole = part[-1][2] == "]" if opens else part[-1][0] == tokens[j][1] + 1
    surname = part[1][2] if len(part) > 1 else ""
    return len(part) - 1 if whole and surname[:1].isupper() and not is_acronym(surname) else 0


def is_small(word: str, lex: Lexicon, *, prepositions: bool = True) -> bool:
    """Whether a word is one that only a heading has in capitals; those of places among them or not."""
    key = fold(word)
    if len(word) < 2 or key in lex.particles or key in lex.links or key in lex.articles:
        return False
    return key in lex.common or key in lex.openers or (prepositions and key in lex.place_prepositions)


def is_related(text: str, start: int, name: str, lex: Lexicon) -> bool:
    """Whether a lone surname says with whom somebody stands, or whose kin he is: *соратник Ветрова*."""
    if not lex.stems or " " in name:
        return False
    before = _LAST_WORD.search(text, max(0, start - _LONGEST), start)
    word = fold(before[1]) if before is not None else ""
    related = word in lex.kin or (bool(word) and lex.has(word, lex.relations))
    return related and not lex.is_first_name(fold(name))


def ends_descent(tokens: list[Token], j: int, lex: Lexicon) -> bool:
    """Whether a small word behind a name says whose child somebody is: *Aigul Asan kyzy*."""
    return fold(tokens[j][2]) in lex.descents and tokens[j - 1][2][:1].isupper()


def is_party(tokens: list[Token], first: int, lex: Lexicon) -> bool:
    """Whether the name behind a title begins as a party's: « le député Les Exemples », « Renaissance »."""
    begins, goes_on = fold(tokens[first][2]), tokens[first + 1 : first + 2]
    article = begins in lex.articles and bool(goes_on) and fold(goes_on[0][2]) in lex.parties
    return article or begins in lex.parties
