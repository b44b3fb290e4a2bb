"""What a text says people are: age, office, nationality, award, health, relation, charges, place of
detention.

A trait stands beside a name (*l'avocate Inés Maldovar, 47 ans*) or is said of it or of a pronoun (*il a 63
ans*, *she suffers from asthma*). Only people named in the text have traits; the words are data:
``traits.toml``. `stretches` cuts out the words beside a name, `posts` reads offices and nationalities in
them, `beside` ages, relations and awards, and `said` what clauses say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from detente.reading.acts import FoundAct
from detente.reading.acts.lexicon import lexicon as acts_lexicon
from detente.reading.cast import Cast
from detente.reading.forms import fold
from detente.reading.parse import Entity, Page
from detente.reading.phrases import Lookup, Word, words
from detente.reading.states import states
from detente.reading.traits import beside, stretches
from detente.reading.traits.found import FoundTrait, View, found
from detente.reading.traits.lexicon import lexicon
from detente.reading.traits.posts import posts
from detente.reading.traits.said import said, winner

__all__ = ["FoundTrait", "find"]


def find(page: Page, cast: Cast, acts: Sequence[FoundAct] = ()) -> list[FoundTrait]:
    """The traits that a page gives its people, in the order of the text, each once.

    Args:
        page: the page.
        cast: who is who in it.
        acts: its acts; the grounds of those done to one person are that person's charges.
    """
    known = lexicon(page.language)
    if known is None:
        return []
    view = View(page, cast, known, _people(page))
    prizes = beside.awards(view)
    result: list[FoundTrait] = []
    for entity in view.people:
        if any(entity.start < prize.end and prize.start < entity.end for prize in prizes):
            continue
        name = cast.figure(entity).name
        result += beside.age(view, entity, name)
        for stretch in (stretches.before(view, entity), stretches.after(view, entity)):
            if stretch is not None:
                result += posts(view, entity, name, stretch)
        result += beside.relation(view, entity, name)
    for prize in prizes:
        result += beside.award(view, prize, winner(view, prize))
    result += said(view)
    result += _charges(acts)
    return _once(result)


def _people(page: Page) -> list[Entity]:
    """The people of a page; not a country after a title, nor a *General License*."""
    items = words(page.text)
    lookup = Lookup(items)
    return [e for e in page.entities if e.kind == "person" and _is_person(page, e, items, lookup)]


def _is_person(page: Page, entity: Entity, items: list[Word], lookup: Lookup) -> bool:
    first, last = lookup.within(entity.start, entity.end)
    nouns = acts_lexicon(page.language)
    if nouns is not None and any(hit.value == "license" for hit in nouns.nouns.find(items, first, last)):
        return False
    countries = states(page.language).find(page.text, items, first, last)
    return (entity.start, entity.end) not in [span for span, _ in countries]


def _once(every: list[FoundTrait]) -> list[FoundTrait]:
    """Each trait once; what says no more of somebody than was said before is left out."""
    told: dict[tuple[str, str], list[set[str]]] = {}
    result = []
    for item in sorted(every, key=lambda f: f.span):
        said_of = told.setdefault((item.trait.subject, item.trait.kind), [])
        content = {word.key for word in words(fold(item.trait.value))}
        if not any(content <= earlier for earlier in said_of):
            said_of.append(content)
            result.append(item)
    return result


def _charges(acts: Sequence[FoundAct]) -> Iterator[FoundTrait]:
    for act in acts:
        named = act.act.subjects
        if act.act.kind in ("charge", "sentence") and len(named) == 1 and act.factuality == "asserted":
            for ground in act.act.basis:
                yield found(named[0].name, "charges", ground, act.span)
