"""Posts that a comma parts from more than a name: from another apposition (*le ministre, le colonel X, …*),
or behind a place or whose they are (*the consul in Male, X, …*).
"""

from __future__ import annotations

from detente.reading.parsing.parse import Entity
from detente.reading.parsing.token import has_finite
from detente.reading.states import states
from detente.reading.traits.found import BREAK, View
from detente.reading.traits.plain import cases_of
from detente.reading.traits.posts import stands_with
from detente.reading.traits.stretches import CLOSED, Stretch, ends_at, is_in_acronym, may_open

_LONGEST = 14
_PEOPLE = ("offices", "occupations", "persons", "relations")


def lead(view: View, entity: Entity, ahead: Stretch | None) -> int:
    """Where the phrase starts that a name ends: *the economist Nora Vale*; at the name if it stands alone."""
    if ahead is None or ahead.comma:
        return entity.start
    start = view.words[ahead.first - ahead.determined].start
    # Where no comma stands before the phrase, nobody asks.
    return start if _behind_comma(view, start) and stands_with(view, entity, ahead) else entity.start


def around(view: View, entity: Entity, ahead: Stretch | None, start: int) -> Stretch | None:
    """The words before the comma before a phrase that a name ends, where they can say who that is.

    Args:
        view: the page.
        entity: the name, which something closes off.
        ahead: the words right before it.
        start: where the phrase starts (`lead`).
    """
    text = view.page.text
    if not _behind_comma(view, start) or not CLOSED.match(text, entity.end):
        return None
    if start == entity.start:
        if ahead is not None and stands_with(view, entity, ahead):
            return None
    elif _goes_on(view, entity):
        return None
    return _before_comma(view, start - 2)


def _behind_comma(view: View, start: int) -> bool:
    return view.page.text[start - 2 : start] in (", ", ",\u00a0")


def _goes_on(view: View, entity: Entity) -> bool:
    """Whether a list goes on behind a name: *the mayor, the lawyer X, and two clerks*."""
    text = view.page.text
    after, _ = view.lookup.within(entity.end, entity.end + 1)
    if text[entity.end : entity.end + 1] != "," or after >= len(view.words):
        return False
    small = view.is_word("determiners", after) or view.joins(after)
    return small or any(view.known.phrases[kind].any(view.words, after, after + 1) for kind in _PEOPLE)


def _before_comma(view: View, comma: int) -> Stretch | None:
    """The noun phrase before a comma, with what prepositions tie to it, of a clause without a verb so far."""
    sentence = view.page.sentence_at(comma)
    low, last = view.lookup.within(sentence.start if sentence is not None else comma, comma)
    if sentence is None or _names_another(view, comma) or _ends_in_a_name(view, low, last):
        return None
    first, opening, determined = last, last, False
    for i in range(last - 1, max(low - 1, last - 1 - _LONGEST), -1):
        gap = view.page.text[view.words[i].end : view.words[i + 1].start if i + 1 < last else comma]
        if gap.startswith(".") and is_in_acronym(view, i):
            gap = gap[1:]  # "The U.N. rapporteur on rights, X,".
        if BREAK.search(gap) or "," in gap:
            break
        tied = i > low and (view.is_word("of", i - 1) or view.is_word("within", i - 1))
        if view.is_word("determiners", i) and not view.slavic and not view.is_word("of", i) and not tied:
            determined, opening = True, i
            break
        if not _completes(view, i) and ends_at(view, i):
            break
        first = opening = i
    if first == last or not may_open(view, first, opening, last, first == low or determined):
        return None
    if has_finite(sentence.between(view.words[first].start, comma)):
        return None
    return Stretch(first, last, True, True, determined)


def _names_another(view: View, comma: int) -> bool:
    """Whether a name right before a comma is that of who the words before it are: governed by nothing."""
    person = next((e for e in view.people_in(comma - 1, comma) if e.end == comma), None)
    if person is None:
        return False
    if view.slavic:
        return "nomn" in cases_of(view, person)
    i, _ = view.lookup.within(person.start, person.end)
    return i == 0 or not (view.is_word("of", i - 1) or view.is_word("within", i - 1))


def _ends_in_a_name(view: View, low: int, last: int) -> bool:
    """Whether two capitals end words of a Slavic language, which writes a body with one: somebody unknown, or
    a place (*министра обороны страны Оуэна Нкубе, начальника полиции X*)."""
    text, pair = view.page.text, view.words[max(last - 2, low) : last]
    if not view.slavic or len(pair) < 2 or not all(text[w.start].isupper() for w in pair):
        return False
    between = text[pair[0].end : pair[1].start]
    written = all(text[w.start + 1 : w.end].islower() for w in pair)
    return (
        between == " " and written and not states(view.page.language).places(text, view.words, last - 2, last)
    )


def _completes(view: View, i: int) -> bool:
    """Whether a word may stand inside a post: a preposition, *and*, a name."""
    small = view.joins(i) or view.is_word("within", i)
    return small or bool(view.people_in(view.words[i].start, view.words[i].end))
