"""What a noun right before a name says of somebody, from no list: *the cartoonist X*, *россиянина X*."""

from __future__ import annotations

from detente.reading.forms import fold
from detente.reading.parsing.parse import Entity
from detente.reading.traits.agreement import cases, cases_of_name, living_being, nominative_modifier
from detente.reading.traits.found import View
from detente.reading.traits.lexicon import Lexicon
from detente.reading.traits.stretches import Stretch, is_tied

_PLAIN_WORDS = 2
_JUMP = 4


def cases_of(view: View, entity: Entity) -> frozenset[str]:
    """The cases that a Slavic name stands in: not the nominative where the page has another form for that
    (*Виталий Барков … адвокат Баркова*)."""
    told = cases_of_name(entity.text, view.page.language)
    own, full = fold(entity.text).split(), fold(view.cast.figure(entity).name).split()
    return told - {"nomn"} if len(own) < len(full) and own[-1:] != full[-1:] else told


def demonym(view: View, entity: Entity, stretch: Stretch) -> str | None:
    """The noun for somebody of a nation, in the name's case: *россиянина Ивана Петрова*."""
    first = stretch.last - 1 if stretch.before else stretch.first
    if first > 0 and view.words[first - 1].key in view.known.words["origins"]:
        return None  # "Этнического казаха X".
    for hit in view.known.phrases["demonyms"].find(view.words, first, first + 1):
        code = view.page.language
        if not stretch.comma and cases(view.words[hit.head].key, code) & cases_of_name(entity.text, code):
            return hit.value
    for hit in view.states.demonyms.find(view.words, first, first + 1):
        code = view.page.language
        if view.slavic and not (stretch.before and stretch.comma):
            wanted = cases_of(view, entity)
            fits = cases(view.words[hit.head].key, code) & wanted
            return living_being(view.text(first, first + 1), code, wanted) if fits else None
    return None


def plain(view: View, entity: Entity, stretch: Stretch) -> str | None:
    """A noun of no list right before a name that can only say what the person does: *the cartoonist X*."""
    nearest = view.words[stretch.last - 1]
    text = view.page.text[nearest.start : nearest.end]
    lexicon, known = view.cast.lexicon, view.known
    quoted = stretch.named is not None and stretch.last - 1 >= stretch.named
    if stretch.comma or quoted or lexicon.has(fold(text), lexicon.heads | lexicon.bodies):
        return None
    if view.slavic:
        wanted = cases_of(view, entity)
        if not cases(nearest.key, view.page.language) & wanted or view.people_in(nearest.start, nearest.end):
            return None
        noun = living_being(text, view.page.language, wanted)
        return None if noun is None or _is_no_post(known, noun) else _with_former(view, stretch, noun)
    if nearest.key in known.words["no_posts"] or not text.islower():
        return None
    if not stretch.determined or not known.ends("agents", nearest.key):
        return None
    if stretch.last - stretch.first > _PLAIN_WORDS:
        return None
    return view.text(stretch.first, stretch.last)


def plain_after(view: View, entity: Entity, stretch: Stretch) -> str | None:
    """A noun of no list that an apposition is headed by: *X, a mechanic by trade*, *X, graphiste*."""
    first, known = stretch.first, view.known
    head = first if view.slavic or known.words["adjectives"] else phrase_end(view, stretch) - 1
    if head < first:
        return None
    word = view.words[head]
    text = view.page.text[word.start : word.end]
    if not text.islower() or view.people_in(word.start, word.end):
        return None
    if view.slavic:
        wanted = cases_of(view, entity)
        fits = cases(word.key, view.page.language) & wanted
        noun = living_being(text, view.page.language, wanted) if fits else None
        return None if noun is None or _is_no_post(known, noun) else noun
    if (
        not known.ends("agents", word.key)
        or word.key in known.words["no_posts"]
        or word.key in known.words["modifiers"]
    ):
        return None
    return view.text(phrase_lead(view, stretch, head), head + 1)


def _is_no_post(known: Lexicon, noun: str) -> bool:
    """Whether a noun tells nothing that somebody does, but where he lives (*минчанин*) or that he is one."""
    return noun in known.words["no_posts"] or known.ends("natives", noun)


def phrase_end(view: View, stretch: Stretch) -> int:
    """Where the noun phrase of an apposition ends with its noun, in a language whose adjectives stand before
    (*a Swiss commodities trader | who …*); its start where that is not clear."""
    if view.slavic or view.known.words["adjectives"] or not stretch.determined:
        return stretch.first
    for i in range(stretch.first, stretch.last):
        key, before = view.words[i].key, i > stretch.first
        small = view.is_word("stops", i) or view.is_word("of", i) or view.is_word("within", i)
        if (small and not is_tied(view, i)) or (before and view.known.starts("captive", key)):
            return i
    return stretch.last


def phrase_lead(view: View, stretch: Stretch, head: int) -> int:
    """Where the words that modify the noun of an apposition start: behind whose it is (*the bloc's
    envoy*)."""
    owners = (i for i in range(head - 1, stretch.first - 1, -1) if view.words[i].key == "s")
    lead = next(owners, stretch.first - 1) + 1
    # What was done to somebody is no part of what he is: *a convicted spy*.
    while lead < head and view.known.starts("captive", view.words[lead].key):
        lead += 1
    return lead


def _with_former(view: View, stretch: Stretch, noun: str) -> str:
    """A noun of no list with the words that change it, and those between: *бывший морской пехотинец*."""
    last, before = stretch.last - 1, view.words[stretch.last - 2].key
    if last > stretch.first and is_tied(view, last) and before in view.known.words["prefixes"]:
        return f"{before}-{noun}"
    for i in range(max(stretch.first, last - _JUMP), last):
        if view.known.starts("changing", view.words[i].key) or view.known.starts("undone", view.words[i].key):
            code = view.page.language
            lead = [nominative_modifier(view.text(j, j + 1).lower(), noun, code) for j in range(i, last)]
            return " ".join([*lead, noun])
    return noun
