"""What the words before a name tell of it: a title or a body's noun, across a comma or with what tells
which (*the national airline, Belavia*, *le média d'opposition Nacha Niva*)."""

from __future__ import annotations

import re
from itertools import dropwhile

from detente.reading.entities.lexicon import Lexicon
from detente.reading.entities.runs import NEXT_WORD, Run
from detente.reading.forms import fold

_REACH = 60
_AGE = re.compile(r",[ \u00a0]\d")
_BODY_WORDS, _TITLED, _QUALIFIED = 4, 6, 5
# A name between a clause's beginning and its age, or a pronoun that takes it up, between commas.
_AGED = re.compile(r",[ \u00a0]\d{2}[ \u00a0][^\W\d_]{2,5}(?=[,.):])")
_TAKEN_UP = re.compile(r",[ \u00a0]([^\W\d_]{2,5}),")


def apposed(text: str, run: Run, lex: Lexicon) -> bool:
    """Whether a name between commas follows what somebody is: *Sa femme, Anna, …*; or an age or a
    pronoun follows one: *Anna, 52 ans, …*; *Anna, elle, …*."""
    if len(run.words) == 1 and run.words[0].isupper():
        return False  # "Chairman of the Freedom Party, FREEPA"
    taken_up = _TAKEN_UP.match(text, run.end) if lex.is_first_name(fold(run.words[0])) else None
    if _AGED.match(text, run.end) or (taken_up and fold(taken_up[1]) in lex.pronouns):
        return True
    told = _told_before(text, run)
    return len(told) <= 6 and any(lex.has(w, lex.titles) for w in (*told[:3], *told[-1:]))


def is_told_body(text: str, run: Run, lex: Lexicon) -> bool:
    """Whether a name between commas that is nobody's follows what body it is of, of several
    words one that a place may have: *the airline, Belavia, …*, *his firm, Sea Crest Capital, …*."""
    if lex.stems or any(lex.is_first_name(fold(word)) for word in run.words):
        return False
    first, last = fold(run.words[0]), fold(run.words[-1])
    if len(run.words) > 1 and not (
        first in lex.place_parts or last in lex.place_heads or run.kind == "place"
    ):
        return False  # Of other names of several words those of people are not told apart.
    told = _told_before(text, run)
    near = told[-_BODY_WORDS:] if lex.qualifiers else told[-1:]  # "La compagnie nationale finlandaise, …".
    heads = any(lex.has(w, lex.heads) for w in near) and lex.particles.isdisjoint(near)
    titled = told if len(run.words) == 1 else told[-_TITLED:]
    return heads and not any(lex.has(w, lex.titles) for w in titled)


def _told_before(text: str, run: Run) -> list[str]:
    """The folded words that a comma parts from a name which another mark closes, back to the mark before."""
    before = text[max(0, run.start - _REACH) : run.start].rstrip(" \u00a0")
    if not before.endswith(",") or text[run.end : run.end + 1] not in (",", "."):
        return []
    told = re.split(r"[,.;:!?()«»\n]", before[:-1])[-1].replace("'", " ").replace("’", " ")
    return [fold(word) for word in told.split()]


def words_before(text: str, start: int, count: int = 3) -> list[str]:
    """The folded words just before a position, nearest first, none across punctuation."""
    stretch = text[max(0, start - 60) : start]
    result: list[str] = []
    end = len(stretch)
    for match in reversed(list(re.finditer(r"[^\W\d_]+(?:-[^\W\d_]+)*", stretch))):
        between = stretch[match.end() : end]
        if between.strip(" \u00a0\u202f'’.") or (between.startswith(".") and len(match.group()) > 4):
            break
        result.append(fold(match.group()))
        end = match.start()
        if len(result) == count:
            break
    return result


def is_qualified(text: str, start: int, lex: Lexicon) -> bool:
    """Whether words that tell which stand between a body's noun and its name: *la banque centrale X*, *le
    média d'opposition X*, *le média en ligne indépendant X*."""
    before = [] if lex.stems else words_before(text, start, _QUALIFIED)
    behind = list(dropwhile(lex.qualifiers.__contains__, before))
    of = len(behind) > 2 and behind[1] in lex.links | lex.within and lex.has(behind[2], lex.heads)
    return of or (len(before) > len(behind) > 0 and lex.has(behind[0], lex.heads))


def leads_alone(text: str, run: Run, lex: Lexicon, reflexives: frozenset[str]) -> bool:
    """Whether a first name with which a sentence begins is surely a person's: where it is no word and no
    place too (*Marcel colle les affiches*), or by an age or by what he does to himself (*Rose, 60 ans*,
    *Marine s'est tue*); not *Marine nationale*, *Clémence pour les détenus*, *Rose de Lima*. Only where
    articles with a gender lead nouns, which begin no sentence bare."""
    if lex.stems or not lex.feminine:
        return False
    after = NEXT_WORD.match(text, run.end)
    word = fold(after[1]) if after is not None else ""
    elided = after is not None and text[after.end() : after.end() + 1] in ("'", "’")
    goes_on = text[run.end : run.end + 1] == "," or (after is not None and after[1][0].islower())
    if goes_on and fold(run.words[0]) not in lex.word_names:
        return True
    does = word in reflexives or (elided and any(each.startswith(word) for each in reflexives))
    return does or _AGE.match(text, run.end) is not None
