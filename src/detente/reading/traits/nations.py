"""Nationalities in the words beside a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.engines import analyses
from detente.reading.phrases import Hit
from detente.reading.traits.agreement import cases_of_living, nominative_modifier
from detente.reading.traits.found import FoundTrait, View, found
from detente.reading.traits.stretches import Stretch, is_tied

HYPHENED = re.compile(r"[^\W\d_]+(?:[-‑][^\W\d_]+)*")
"""A word with those that hyphens tie to it."""
_NAME_OF_STATE = 5
_ORIGIN = 2
"""How far behind an adjective of a state may stand what makes it one of origin."""


def nationality(view: View, hit: Hit[str], stretch: Stretch, end: int, lead: int | None = None) -> str | None:
    """The nationality beside a noun for a person: before it among its modifiers, which start at ``lead`` if
    that is clear, or right after it."""
    near = [*range(hit.first - 1, stretch.first - 1, -1)]
    modifying = []
    for i in near:
        if lead is not None and i < lead:
            break
        if lead is None and not (is_modifier(view, i) or view.is_word("determiners", i)):
            break
        modifying.append(i)
    candidates = [*modifying, *([hit.last + 1, hit.last + 2] if not view.slavic else [])]
    at = next(
        (i for i in candidates if stretch.first <= i < max(end, hit.first) and is_of_nation(view, i)),
        None,
    )
    if at is None or not view.slavic:
        return None if at is None else hyphened(view, at)
    told, noun = hyphened(view, at), hit.value or view.page.text[hit.start : hit.end]
    made = nominative_modifier(told, noun, view.page.language)
    return told if made == told.lower() else made


def is_of_nation(view: View, i: int) -> bool:
    """Whether an adjective of a state says where somebody is from: not *Iranian-born*, *French-language*."""
    if not view.adjective_of_state(i) or _tells_origin(view, i) or _is_of_city(view, i):
        return False
    if is_name_of_state(view, i):
        return False
    if view.is_word("sides", i) or (is_tied(view, i) and view.is_word("sides", i - 1)):
        return False  # "Pro-Russian".
    tied = i + 1 < len(view.words) and is_tied(view, i + 1)
    return not tied or view.adjective_of_state(i + 1)


def is_name_of_state(view: View, i: int) -> bool:
    """Whether a capital behind a preposition makes a state's name of an adjective: *chef du Bélarus*."""
    follows = bool(view.known.words["adjectives"]) and i > 0 and view.is_word("of", i - 1)
    return follows and view.is_capitalized(i)


def _is_of_city(view: View, i: int) -> bool:
    """Whether an adjective is of a city, which makes nobody's nationality: *московский адвокат*."""
    return bool(view.known.words["cities"]) and view.known.starts("cities", view.words[i].key)


def _tells_origin(view: View, i: int) -> bool:
    """Whether an adjective of a state only says where somebody's people came from: *of Azeri ethnic origin*,
    *d'origine béninoise*."""
    origins = view.known.words["origins"]
    if i > 0 and view.words[i - 1].key in origins:
        return True
    for j in range(i + 1, min(i + 1 + _ORIGIN, len(view.words))):
        if view.words[j].broken or view.is_word("of", j):
            return False
        if view.words[j].key in origins:
            return True
    return False


def hyphened(view: View, i: int) -> str:
    """A word with what a hyphen ties to it: *franco-algérien*, *British-Iranian*."""
    word, text = view.words[i], view.page.text
    low, high = max(0, word.start - 30), word.end + 30
    for match in HYPHENED.finditer(text, low, high):
        if match.start() <= word.start < match.end():
            return match.group()
    return text[word.start : word.end]


def citizenship(
    view: View, name: str, stretch: Stretch, span: Span, wanted: frozenset[str]
) -> Iterator[FoundTrait]:
    """*Citoyen de Bolivie*: the words for a citizen, in a case of those ``wanted``, with the state after
    them."""
    for hit in view.known.phrases["citizens"].find(view.words, stretch.first, stretch.last):
        if not stretch.before and view.people_in(view.words[stretch.first].start, hit.start):
            return  # "Anna Kral, Jan Novak et le ressortissant de Suède Per Lund".
        if not stretch.before and _is_of_a_deed(view, stretch.first, hit.first):
            continue
        if view.slavic and not cases_of_living(view.words[hit.head].key, view.page.language) & wanted:
            continue  # "Убивший гражданку Польши".
        end = min(stretch.last, hit.last + _NAME_OF_STATE)
        named = view.states.find(view.page.text, view.words, hit.last + 1, end)
        if hit.last + 1 < end and not view.slavic and is_of_nation(view, hit.last + 1):
            yield found(name, "nationality", hyphened(view, hit.last + 1), span)  # "de nationalité …"
            return
        if named:
            (_, stop), _ = named[0]
            yield found(name, "nationality", view.page.text[hit.start : stop], span)
            return


def _is_of_a_deed(view: View, first: int, at: int) -> bool:
    """Whether a Slavic noun for a thing stands right before one for a citizen, who is then whom a deed was
    done to: *обвиняемый в убийстве гражданина Польши*."""
    if not view.slavic or at <= first or view.words[at].broken:
        return False
    tags = [p.tag for p in analyses(view.words[at - 1].key, view.page.language)]
    return bool(tags) and tags[0].POS == "NOUN" and "inan" in tags[0].grammemes


def is_modifier(view: View, i: int) -> bool:
    """Whether a word before a noun for a person goes with it: *senior*, *Canadian*, *White*."""
    if view.is_word("modifiers", i) or view.adjective_of_state(i):
        return True
    common = fold(view.words[i].key) in view.cast.lexicon.common
    return view.is_capitalized(i) and not common and not view.slavic
