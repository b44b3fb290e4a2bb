"""Offices, occupations and nationalities in the words beside a name.

Before a name the post is the noun that stands with it: the nearest one (*l'avocat du ministre Jean Morel* is
about a minister), the first where a comma parts them (*le porte-parole du ministre, Jean Morel,*), the one
in the name's case where nouns have cases. After a name the apposition starts with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.model import Span
from detente.reading.entities import clients
from detente.reading.entities.apart import is_related
from detente.reading.forms import fold
from detente.reading.parsing.parse import Entity
from detente.reading.phrases import Word
from detente.reading.traits.agreement import (
    ALL_CASES,
    cases,
    cases_of_living,
    cases_of_modifier,
    cases_of_name,
    is_verb,
)
from detente.reading.traits.found import FoundTrait, View, found
from detente.reading.traits.nations import (
    citizenship,
    hyphened,
    is_modifier,
    is_of_nation,
    nationality,
)
from detente.reading.traits.plain import cases_of, demonym, phrase_end, phrase_lead, plain, plain_after
from detente.reading.traits.stretches import Stretch, behind_age, is_tied
from detente.reading.traits.wording import Noun, end_of, governs, is_owner, ranked, start_of, value_of

_NOUNS = ("offices", "occupations", "persons", "relations", "awards")
_EARLY = 3
_TWO = 2
_FURTHER = 40
"""Within how many characters the next of a list is named."""
_QUOTE_ENDS = 5
_ENDS_QUOTE = re.compile(r"[»”\"][\u00a0 ]?,[\u00a0 ]$")


def posts(view: View, entity: Entity, name: str, stretch: Stretch) -> Iterator[FoundTrait]:
    """What the words of a stretch say that a person is."""
    if stretch.before and ((view.slavic and _is_another(view, entity, stretch)) or _is_spoken(view, stretch)):
        return
    noun = _before(view, entity, stretch) if stretch.before else _after(view, entity, stretch)
    span = _span(view, entity, stretch)
    wanted = cases_of(view, entity) if view.slavic else frozenset()
    yield from citizenship(view, name, stretch, span, wanted)
    if noun is None:
        yield from _alone(view, entity, name, stretch, span)
        return
    stands_in = view.is_word("stand_ins", noun.hit.last)
    if (
        noun.kind == "persons"
        and not stands_in
        and (nation := nationality(view, noun.hit, stretch, stretch.last, noun.lead))
    ):
        yield found(name, "nationality", nation, span)  # "a Canadian citizen"
    if noun.kind not in ("offices", "occupations") or _is_of_anothers_staff(view, entity, noun, stretch):
        return
    first, end = start_of(view, noun, stretch), end_of(view, noun.hit, stretch)
    if _tells(view, first, end):
        return  # "L'universitaire attendait sa compagne, X".
    span = (view.words[first].start, span[1]) if stretch.before else (span[0], view.words[end - 1].end)
    value = value_of(view, noun, first, end)
    if value:
        yield found(name, "office", value, span)
    if noun.kind == "occupations" and (nation := nationality(view, noun.hit, stretch, end, noun.lead)):
        yield found(name, "nationality", nation, span)


def _tells(view: View, first: int, end: int) -> bool:
    """Whether words that seem to be a post hold a finite verb, and so are a clause."""
    sentence = view.page.sentence_at(view.words[first].start)
    if sentence is None or not sentence.parsed:
        return False
    inside = sentence.between(view.words[first].start, view.words[end - 1].end)
    return any(t.pos in ("VERB", "AUX") and t.morph.get("VerbForm") == "Fin" for t in inside)


def stated(view: View, subject: tuple[str, int], stretch: Stretch) -> Iterator[FoundTrait]:
    """What a clause says that a person is, named ``subject`` at a position, in the words behind its verb."""
    noun = _stated(view, stretch)
    if noun is None or noun.kind not in ("offices", "occupations"):
        return
    first, end = start_of(view, noun, stretch), end_of(view, noun.hit, stretch)
    if value := value_of(view, noun, first, end):
        yield found(subject[0], "office", value, (subject[1], view.words[end - 1].end))


def _stated(view: View, stretch: Stretch) -> Noun | None:
    """The noun that a clause says somebody to be: in Slavic languages, in the instrumental."""
    nouns = _nouns(view, stretch)
    if view.slavic:
        code = view.page.language
        if is_verb(view.words[stretch.first].key, code):
            return None  # "Был арестован врачом".
        near = (n for n in nouns if n.hit.first <= stretch.first + 1)
        return next((n for n in near if "ablt" in cases_of_living(view.words[n.hit.head].key, code)), None)
    nouns = [n for n in nouns if _is_closed(view, n, stretch)]
    noun = next((n for n in nouns if n.hit.first <= stretch.first + _EARLY), None)
    if noun is not None and all(
        is_modifier(view, i) or view.known.starts("changing", view.words[i].key)
        for i in range(stretch.first, noun.hit.first)
    ):
        return noun
    return _headed(view, stretch, nouns)


def _is_closed(view: View, noun: Noun, stretch: Stretch) -> bool:
    """Whether a noun heads what a clause says of somebody: no other noun is behind it (*a major enabler*,
    *the leader's brother*), but for an adjective."""
    after = noun.hit.last + 1
    if after >= stretch.last:
        return True
    small = view.is_word("of", after) or view.is_word("stops", after) or view.is_word("within", after)
    return small or _is_adjective(view, after)


def stands_with(view: View, entity: Entity, stretch: Stretch) -> bool:
    """Whether words before a name say what somebody does or where he is from."""
    nation = stretch.last - 1
    alone = view.adjective_of_state(nation) and not view.slavic and nation == stretch.first
    noun = _before(view, entity, stretch)
    if noun is not None or alone:
        return alone or (noun is not None and noun.kind != "relations")
    return demonym(view, entity, stretch) is not None or plain(view, entity, stretch) is not None


def _is_spoken(view: View, stretch: Stretch) -> bool:
    """Whether a word right behind a quotation is a verb of its speaker, in a language whose posts have an
    article there: *« … », juge Anna Moreau*."""
    at = view.words[stretch.first].start
    quoted = _ENDS_QUOTE.search(view.page.text, max(at - _QUOTE_ENDS, 0), at)
    return quoted is not None and bool(view.known.words["adjectives"]) and not stretch.determined


def _span(view: View, entity: Entity, stretch: Stretch) -> Span:
    if stretch.before:
        return view.words[stretch.first].start, entity.end
    return entity.start, view.words[stretch.last - 1].end


def _nouns(view: View, stretch: Stretch) -> list[Noun]:
    """The nouns for people in a stretch, in order, none within another."""
    items = view.words
    if stretch.one_of and view.known.words["plural"]:
        # "One of the lawyers": the list has the singular.
        items = [*items[: stretch.first], *(_singular(view, w) for w in items[stretch.first : stretch.last])]
    every = [
        Noun(kind, hit)
        for kind in _NOUNS
        for hit in view.known.phrases[kind].find(items, stretch.first, stretch.last)
    ]
    result: list[Noun] = []
    for noun in sorted(every, key=lambda n: (n.hit.first, -n.hit.last)):
        if not result or noun.hit.first > result[-1].hit.last:
            result.append(noun)
    return result


def _singular(view: View, word: Word) -> Word:
    ending = next((e for e in view.known.words["plural"] if word.key.endswith(e)), "")
    return Word(word.start, word.end - len(ending), word.key.removesuffix(ending), word.broken)


def _before(view: View, entity: Entity, stretch: Stretch) -> Noun | None:
    nouns = _nouns(view, stretch)
    if not stretch.comma and governs(view, stretch.last - 1):
        return None
    if view.slavic:
        code = view.page.language
        if any(_is_of_many(view, noun, code) for noun in nouns):
            return None
        wanted = cases_of(view, entity)
        if not stretch.comma:  # An adjective right before a name agrees with it: "адвокат 37-летнего X".
            wanted &= cases_of_modifier(view.words[stretch.last - 1].key, code)
        if wanted == ALL_CASES and sum(not view.is_word("of", n.hit.first - 1) for n in nouns) > 1:
            return None  # "Супруга главы государства X": no case tells whose name it is.
        if _is_of_compatriot(view, entity, stretch, nouns):
            return None
        fitting = [noun for noun in nouns if _is_in_case(view, noun, wanted)]
        if stretch.comma or " " not in entity.text:
            fitting = [noun for noun in fitting if not _is_of_nearer(view, entity, noun)]
        return _outermost(view, entity, fitting) if fitting else None
    # "The missionary's driver, X": whose he is is another.
    nouns = [n for n in nouns if n.hit.last + 1 >= stretch.last or view.words[n.hit.last + 1].key != "s"]
    if stretch.comma:
        early = behind_age(view, stretch.first, stretch.last) + _EARLY
        at = next((i for i, n in enumerate(nouns) if n.hit.first <= early), None)
        if at is None or _is_of_side(view, nouns[at], stretch):
            return None
        noun = _compound(view, nouns[at:])
        return None if _is_modifier_of_noun(view, noun, stretch) else noun
    if not nouns or not _reaches(view, nouns[-1].hit.last + 1, stretch):
        return None
    return None if _is_of_body(view, nouns[-1], stretch) else _modified(view, nouns)


def _is_of_compatriot(view: View, entity: Entity, stretch: Stretch, nouns: list[Noun]) -> bool:
    """Whether the noun for somebody of a nation stands between a Slavic post and a name, whose post it may
    be: *адвокат россиянина X*."""
    between = bool(nouns) and nouns[-1].hit.last < stretch.last - 1
    return between and not stretch.comma and demonym(view, entity, stretch) is not None


def _compound(view: View, nouns: list[Noun]) -> Noun:
    """The first noun, or the last of those right behind it that it modifies where adjectives stand before:
    *her billionaire oligarch husband*."""
    noun = nouns[0]
    for following in nouns[1:]:
        if view.slavic or view.known.words["adjectives"] or following.hit.first != noun.hit.last + 1:
            break
        noun = following
    return noun


def _is_of_side(view: View, noun: Noun, stretch: Stretch) -> bool:
    """Whether a noun for people only says of what sort another is, which opens a phrase without an article,
    in a language whose adjectives follow: *Côté militaire, le général X, …*."""
    if stretch.determined or not view.known.words["adjectives"] or noun.hit.first == stretch.first:
        return False
    return _is_noun(view, noun.hit.first - 1) and not view.is_word("modifiers", noun.hit.first - 1)


def _is_noun(view: View, i: int) -> bool:
    """Whether the parse takes a word for a noun."""
    word = view.words[i]
    sentence = view.page.sentence_at(word.start)
    return sentence is not None and any(t.pos == "NOUN" for t in sentence.between(word.start, word.end))


def _is_modifier_of_noun(view: View, noun: Noun, stretch: Stretch) -> bool:
    """Whether an English noun for people modifies another right behind it, of no list: *a spy ring*."""
    after = noun.hit.last + 1
    if view.slavic or view.known.words["adjectives"] or after >= stretch.last or view.words[after].broken:
        return False
    return _is_noun(view, after)


def _modified(view: View, nouns: list[Noun]) -> Noun:
    """The last noun, or the one before it that it modifies where adjectives follow: *journaliste sportif*."""
    last = nouns[-1]
    beside = len(nouns) > 1 and nouns[-_TWO].hit.last + 1 == last.hit.first
    people = beside and {n.kind for n in nouns[-_TWO:]} <= {"offices", "occupations"}
    return nouns[-_TWO] if people and _is_adjective(view, last.hit.first) else last


def _is_another(view: View, entity: Entity, stretch: Stretch) -> bool:
    """Whether a Slavic name is not that of whom the words before it tell: it says whose somebody is."""
    oblique = "nomn" not in cases_of_living(view.words[stretch.last - 1].key, view.page.language)
    noun = clients.noun_before(view.cast, entity) if oblique and not stretch.comma else ""
    if clients.serves(view.cast, noun) and clients.is_client(view.cast, view.cast.figure(entity), entity):
        return True
    return _is_owner_of_next(view, entity)


def _is_owner_of_next(view: View, entity: Entity) -> bool:
    """Whether a Slavic name says whose somebody is, right before another (*адвокат Ракитина Лилия Шубина*) or
    behind a noun of kin and allies."""
    after = view.people_in(entity.end, entity.end + _TWO)
    following = [e for e in after if e.start > entity.start]
    if is_related(view.page.text, entity.start, entity.text, view.cast.lexicon):
        return True
    full = bool(following) and " " in following[0].text
    return full and not view.page.text[entity.end : following[0].start].strip(" \u00a0")


def _is_of_nearer(view: View, entity: Entity, noun: Noun) -> bool:
    """Whether somebody named in full between a Slavic noun and a name stands in its case too, and so is it:
    *генпрокурора Юрия Чайки Артёма*."""
    between = view.people_in(noun.hit.end, entity.start)
    own = cases_of_living(view.words[noun.hit.head].key, view.page.language) - {"nomn"}
    return any(" " in e.text and own & cases_of(view, e) for e in between if e.start < entity.start)


def _is_of_many(view: View, noun: Noun, code: str) -> bool:
    """Whether a noun for people is a plural, of those whom a list of names follows."""
    governed = noun.hit.first > 0 and view.is_word("of", noun.hit.first - 1)  # "кандидат в президенты"
    plural = noun.kind == "offices" and not cases(view.words[noun.hit.head].key, code)
    return plural and not governed and not _one_of(view, noun)


def _outermost(view: View, entity: Entity, fitting: list[Noun]) -> Noun:
    """The nearest of the nouns that may stand with a name, but the first of two posts one of which is the
    other's: *заместителя губернатора Ивана Петрова*; not where the name is that of a leader."""
    noun = fitting[-1]
    if len(fitting) > 1 and _is_whose_body(view, noun) and not view.states.led_by(entity.text):
        return _outermost(view, entity, fitting[:-1])
    for above in reversed(fitting[:-1]):
        beside = above.hit.last + 1 == noun.hit.first
        if not beside or {above.kind, noun.kind} != {"offices"} or view.states.led_by(entity.text):
            break
        noun = above
    return noun


def _is_whose_body(view: View, noun: Noun) -> bool:
    """Whether a body stands right before a Slavic post, whose it may be: *замглавы администрации
    президента*."""
    lexicon = view.cast.lexicon
    before = noun.hit.first - 1
    return before > 0 and lexicon.has(fold(view.words[before].key), lexicon.bodies)


def _is_of_anothers_staff(view: View, entity: Entity, noun: Noun, stretch: Stretch) -> bool:
    """Whether a name may only say whose staff somebody heads: *главу штаба Петрова*."""
    if not view.slavic or not stretch.before or " " in entity.text or noun.hit.last + 1 != stretch.last - 1:
        return False
    may_own = "gent" in cases_of_name(entity.text, view.page.language)
    return may_own and view.known.starts("staffs", view.words[stretch.last - 1].key)


def _one_of(view: View, noun: Noun) -> bool:
    """Whether a plural is what somebody is one of: *одна из лидеров*."""
    first = max(0, noun.hit.first - 3)
    ends = [hit.last for hit in view.known.phrases["one_of"].find(view.words, first, noun.hit.first)]
    return noun.hit.first - 1 in ends


def _is_in_case(view: View, noun: Noun, wanted: frozenset[str]) -> bool:
    """Whether a noun can stand with a name in one of some cases, or is a plural that somebody is one of."""
    own = cases_of_living(view.words[noun.hit.head].key, view.page.language)
    return bool(own & wanted) or _one_of(view, noun)


def _is_of_body(view: View, noun: Noun, stretch: Stretch) -> bool:
    """Whether a plural says who makes up a body, whose name it is: *Collectif d'avocats X*."""
    lexicon = view.cast.lexicon
    bodies = lexicon.heads | lexicon.bodies
    before = range(stretch.first, noun.hit.first)
    return view.words[noun.hit.head].key.endswith("s") and any(
        lexicon.has(fold(view.words[i].key), bodies) for i in before
    )


def _reaches(view: View, after: int, stretch: Stretch) -> bool:
    """Whether the words between a noun and the name only complete the noun: none, *de …*, adjectives."""
    i = after
    while i < stretch.last and _is_adjective(view, i):
        i += 1
    return i == stretch.last or (view.is_word("of", i) and not view.is_predicate(after - 1))


def _is_adjective(view: View, i: int) -> bool:
    """Whether a word after a noun goes with it, in a language whose adjectives follow."""
    key = view.words[i].key
    if not view.known.words["adjectives"]:
        return False
    listed = view.known.starts("captive", key) or view.known.starts("undone", key)
    return listed or view.adjective_of_state(i) or view.known.ends("adjectives", key)


def _after(view: View, entity: Entity, stretch: Stretch) -> Noun | None:
    """The noun that an apposition starts with; none where it names the next of several people."""
    nouns = _nouns(view, stretch)
    noun = next((n for n in nouns if n.hit.first <= stretch.first + _EARLY), None)
    if noun is not None and view.slavic and not _is_in_case(view, noun, cases_of(view, entity)):
        return None
    if noun is None or not all(
        is_modifier(view, i) or is_owner(view, i) for i in range(stretch.first, noun.hit.first)
    ):
        return _headed(view, stretch, nouns)
    if not view.slavic and _ends_in_another(view, noun, stretch):
        return None
    start, end = view.words[noun.hit.last].end, view.words[stretch.last - 1].end
    for other in view.people_in(start, end):
        governed, _ = view.lookup.within(other.start, other.end)
        if view.slavic:
            if "nomn" in cases_of_name(other.text, view.page.language):
                return None
        elif not any(view.is_word("of", i) for i in range(max(noun.hit.last, governed - 2), governed)):
            return None
    return ranked(view, noun, nouns)


def _ends_in_another(view: View, noun: Noun, stretch: Stretch) -> bool:
    """Whether more capitals than a name has end a post, so that the last are likely whose it is, and who
    stands before it is another of a list: *lawyer X, the founder of the weekly Vremya | Semyon Gurin, …*."""
    first = stretch.last
    while first - 1 > noun.hit.last and view.is_capitalized(first - 1):
        if first < stretch.last and view.page.text[view.words[first].start - 1] == ".":
            return False  # "The foundation Ar.Rukh.Khaq": one name.
        first -= 1
    if view.is_word("of", first - 1) or view.is_word("determiners", first - 1):
        return False
    # "The opposition DAT newspaper | Ermurat Bapi": what the noun is of is named before it.
    named = first - 1 > noun.hit.last + 1 and view.is_capitalized(first - 2)
    if stretch.last - first < (_TWO if named else _TWO + 1):
        return False
    end = view.words[stretch.last - 1].end
    return any(e.start > end for e in view.people_in(end, end + _FURTHER))


def _headed(view: View, stretch: Stretch, nouns: list[Noun]) -> Noun | None:
    """The noun that ends the noun phrase of an English apposition: *X, a Swiss commodities trader who …*."""
    end = phrase_end(view, stretch)
    noun = next((n for n in reversed(nouns) if n.hit.last == end - 1), None)
    if noun is None:
        return None
    return Noun(noun.kind, noun.hit, phrase_lead(view, stretch, noun.hit.first))


def _alone(view: View, entity: Entity, name: str, stretch: Stretch, span: Span) -> Iterator[FoundTrait]:
    """Without a noun of the lexicon: a nationality by itself, or one word that says what somebody does."""
    apart = stretch.before and stretch.comma  # "Pour le Bélarus, X": the comma ends what goes before.
    alone = not apart and all(is_tied(view, i) for i in range(stretch.first + 1, stretch.last))
    if alone and view.adjective_of_state(stretch.first) and not view.slavic:
        yield found(name, "nationality", hyphened(view, stretch.first), span)
        return
    if (nation := demonym(view, entity, stretch)) is not None:
        yield found(name, "nationality", nation, span)
    elif stretch.before and (post := plain(view, entity, stretch)) is not None:
        yield found(name, "office", post, span)
    elif not stretch.before:
        yield from _told_after(view, entity, name, stretch, span)


def _told_after(view: View, entity: Entity, name: str, stretch: Stretch, span: Span) -> Iterator[FoundTrait]:
    """What an apposition says whose noun is of no list: a nationality, a trade."""
    end = phrase_end(view, stretch)
    named = view.people_in(view.words[stretch.first].start, view.words[stretch.last - 1].end)
    if named or any(noun.hit.first < max(end, stretch.first + 1) for noun in _nouns(view, stretch)):
        return  # Of the next of several, or of somebody that one is something to.
    first = phrase_lead(view, stretch, end)
    if stretch.last - stretch.first <= _TWO:
        first, end = stretch.first, stretch.last
    elif stretch.determined and view.is_capitalized(stretch.first):
        end = max(end, stretch.first + 1)  # "Un Malien de 42 ans".
    at = next((i for i in range(first, end) if is_of_nation(view, i)), None)
    if at is not None and not view.slavic:
        yield found(name, "nationality", hyphened(view, at), span)
    if (post := plain_after(view, entity, stretch)) is not None:
        yield found(name, "office", post, span)
