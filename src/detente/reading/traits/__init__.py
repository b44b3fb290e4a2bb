"""What a text says people are: age, office, nationality, award, health, relation, charges, place of
detention.

A trait stands beside a name (*l'avocate Inés Maldovar, 47 ans*) or is said of it or of a pronoun (*il a 63
ans*, *she suffers from asthma*). Only people named in the text have traits; the words are data:
``traits.toml``. `stretches` cuts out the words beside a name and `apposed` those before another apposition,
`posts` reads offices and nationalities in them, `beside` ages, relations and awards, and `said` what clauses
say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from detente.reading.acts import FoundAct
from detente.reading.acts.lexicon import lexicon as acts_lexicon
from detente.reading.entities.apart import is_acronym
from detente.reading.entities.cast import Cast
from detente.reading.forms import fold
from detente.reading.parsing.engines import analyses
from detente.reading.parsing.parse import Entity, Page
from detente.reading.phrases import Lookup, Word, words
from detente.reading.states import states
from detente.reading.traits import apposed, beside, stretches
from detente.reading.traits.found import FoundTrait, View, found
from detente.reading.traits.lexicon import Lexicon, lexicon
from detente.reading.traits.posts import posts
from detente.reading.traits.said import said, winner

_CLOSING, _OPENING = re.compile(r"[\u00a0 ]?[»”\"]"), re.compile(r"[«“\"]")

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
    view = View(page, cast, known, _people(page, cast, known))
    prizes = beside.awards(view)
    result: list[FoundTrait] = []
    for entity in view.people:
        if any(entity.start < prize.end and prize.start < entity.end for prize in prizes):
            continue
        name = cast.figure(entity).name
        result += beside.age(view, entity, name)
        ahead = stretches.before(view, entity)
        start = apposed.lead(view, entity, ahead)
        outer = apposed.around(view, entity, ahead, start)
        for stretch in (outer, ahead, stretches.after(view, entity)):
            if stretch is not None:
                result += posts(view, entity, name, stretch)
        result += beside.relation(view, entity, name, start)
    for prize in prizes:
        result += beside.award(view, prize, winner(view, prize))
    result += said(view)
    charges = list(_charges(view, acts))
    return _once([*_less_victims(result, charges), *charges])


def _less_victims(traits: list[FoundTrait], charges: list[FoundTrait]) -> list[FoundTrait]:
    """Traits without the nationalities of those whom a deed that somebody is charged with was done to:
    *accused of killing a citizen of Poland*."""
    told = [(c.trait.subject, c.trait.value) for c in charges]
    nations = [t for t in traits if t.trait.kind == "nationality"]
    others = [t for t in nations if any(t.trait.subject == w and t.trait.value in v for w, v in told)]
    return [t for t in traits if t not in others]


def _people(page: Page, cast: Cast, known: Lexicon) -> list[Entity]:
    """The people of a page; not a country or a company after a title, nor a *General License*."""
    items = words(page.text)
    lookup = Lookup(items)
    people = [e for e in page.entities if e.kind == "person"]
    return [e for e in people if _is_person(page, cast, e, items, lookup, known)]


def _is_person(
    page: Page, cast: Cast, entity: Entity, items: list[Word], lookup: Lookup, known: Lexicon
) -> bool:
    first, last = lookup.within(entity.start, entity.end)
    nouns = acts_lexicon(page.language)
    if nouns is not None and any(hit.value == "license" for hit in nouns.nouns.find(items, first, last)):
        return False
    if cast.lexicon.stems and (_is_in_letters(entity, cast) or _is_of_adjectives(entity, page.language)):
        return False
    if any(items[i].key in known.words["firms"] for i in range(first, last)):
        return False
    if _completes_a_post(cast, entity, items, first, known):
        return False
    if last == first + 1 and states(page.language).adjectives.find(items, first, last):
        return False
    countries = states(page.language).find(page.text, items, first, last)
    return (entity.start, entity.end) not in [span for span, _ in countries]


def _is_in_letters(entity: Entity, cast: Cast) -> bool:
    """Whether letters of a body are in a Slavic name, or all there is of it: *ГУ ФСИН*, *ФСБ России*."""
    parts = entity.text.split()
    return any(map(is_acronym, parts)) and not any(cast.lexicon.is_first_name(fold(part)) for part in parts)


def _is_of_adjectives(entity: Entity, code: str) -> bool:
    """Whether a Slavic name is adjectives of a body behind it: *Четвёртого Европейского департамента*."""
    tags = [analyses(word.lower(), code)[0].tag for word in entity.text.split()]
    return len(tags) > 1 and all(tag.POS == "ADJF" and "Surn" not in tag.grammemes for tag in tags)


def _completes_a_post(cast: Cast, entity: Entity, items: list[Word], first: int, known: Lexicon) -> bool:
    """Whether what looks like a name with a particle says of what somebody is the head: *PDG de Vence*."""
    is_particle = entity.text[:1].islower() and items[first].key in known.words["of"]
    if not is_particle or first == 0 or items[first].broken or cast.figure(entity).name != entity.text:
        return False
    kinds = ("offices", "occupations")
    return any(known.phrases[kind].any(items, first - 1, first) for kind in kinds)


def _once(every: list[FoundTrait]) -> list[FoundTrait]:
    """Each trait once; what says no more of somebody than was said before is left out."""
    told: dict[tuple[str, str], list[set[str]]] = {}
    result = []
    for item in sorted(every, key=lambda f: f.span):
        said_of = told.setdefault((item.trait.subject, item.trait.kind), [])
        content = {word.key.rstrip("s") for word in words(fold(item.trait.value))}
        if not any(content <= earlier for earlier in said_of):
            said_of.append(content)
            result.append(item)
    return result


def _charges(view: View, acts: Sequence[FoundAct]) -> Iterator[FoundTrait]:
    names = {view.cast.figure(entity).name for entity in view.people}
    for act in acts:
        named = act.act.subjects
        if act.act.kind not in ("charge", "sentence") or act.factuality != "asserted" or len(named) != 1:
            continue
        if named[0].name in names:
            # Without prepositions a name in a charge may be whose it is; elsewhere only the person's own.
            whose = names if view.slavic else {named[0].name}
            parts = {fold(word) for name in whose for word in name.split()}
            for ground in act.act.basis:
                # Words that run over into the name, or into the next clause's subject, are no charge.
                charge = _closed_off(ground)
                said_of = fold(charge).split()
                if said_of and parts.isdisjoint(said_of) and not _runs_on(view, charge):
                    yield found(named[0].name, "charges", charge, act.span)


def _closed_off(ground: str) -> str:
    """A ground up to the quotation mark that closes it."""
    end = _CLOSING.search(ground)
    opened = end is not None and _OPENING.search(ground[: end.start()]) is not None
    return ground if end is None or opened else ground[: end.start()].rstrip()


def _runs_on(view: View, charge: str) -> bool:
    """Whether words go beyond what somebody is charged with: into a clause about it (*trahison que …*), into
    what it was for (*fraud for his role*), or to a word that leaves them open."""
    told = words(charge)
    relative = acts_lexicon(view.page.language)
    small = view.known.words["possessive"] | (relative.words["relative"] if relative is not None else set())
    open_ended = view.known.words["open_ended"] | view.known.words["determiners"] | view.known.words["of"]
    own = any(word.key in small or view.cast.pronoun(word.key) is not None for word in told[1:])
    return own or told[-1].key in open_ended
