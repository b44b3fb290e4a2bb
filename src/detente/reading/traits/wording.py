"""The words of a post: where they start and end beside their noun, and how they read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from detente.model import Span
from detente.reading.acts.lexicon import lexicon as acts_lexicon
from detente.reading.entities.cases import is_alive
from detente.reading.forms import fold
from detente.reading.phrases import Hit
from detente.reading.traits.agreement import nominative_modifier
from detente.reading.traits.found import View
from detente.reading.traits.nations import HYPHENED, is_modifier, is_name_of_state
from detente.reading.traits.stretches import Stretch, is_tied

_JUMP = 4
_TWO = 2
_PEOPLE = ("offices", "occupations", "persons", "relations")
_NAMING = frozenset({"NOUN", "PROPN", "ADJ", "ADP", "DET", "PUNCT", "NUM"})
_CLOSING = re.compile(r"[\u00a0 ]?,?[»”\"]")


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun for a person: its list, where it stands, and where what modifies it starts if that is clear."""

    kind: str
    hit: Hit[str]
    lead: int | None = None


def ranked(view: View, noun: Noun, nouns: list[Noun]) -> Noun:
    """A noun, or the one whose rank it tells, with nothing but the field between them: *X, deputy Middle East
    and North Africa director*."""
    following = next((n for n in nouns if n.hit.first > noun.hit.last + 1), None)
    if following is None or not is_modifier(view, noun.hit.last):
        return noun
    between = range(noun.hit.last + 1, following.hit.first)
    field = all(view.is_capitalized(i) or (view.joins(i) and i != between[0]) for i in between)
    inside = view.words[between[0]].start, view.words[following.hit.last].end
    return Noun(following.kind, following.hit, noun.hit.first) if field and _is_whole(view, inside) else noun


def _is_whole(view: View, span: Span) -> bool:
    """Whether no mark parts the words of a span."""
    return not any(mark in view.page.text[span[0] : span[1]] for mark in ",;:()")


def start_of(view: View, noun: Noun, stretch: Stretch) -> int:
    """Where a post starts: at the first of the words that modify its noun from before.

    Words that change what the noun says (*former*, *ousted*) count over others in between: *former
    long-serving minister*, *ousted civilian leader*.
    """
    if noun.lead is not None:
        return noun.lead
    first = noun.hit.first
    while first > stretch.first and is_tied(view, first):
        first -= 1  # "Шеф-редактор".
    while first > stretch.first and _qualifies(view, first - 1) and not is_owner(view, first - 1):
        if view.known.starts("captive", view.words[first - 1].key):
            break
        first -= 1
    for i in range(first - 1, max(stretch.first, first - _JUMP) - 1, -1):
        if is_owner(view, i) or view.known.starts("captive", view.words[i].key) or view.is_word("of", i):
            break  # "A former aide to ousted President X": an aide is former.
        if _changes(view, i, stretch):
            # "Бывшего советника президента X": who else is named between is what changed.
            return first if _is_anothers(view, i + 1, first) else i
    # "Department of Investigation Commissioner": what a body is of is not of the post.
    of_body = first > 0 and view.is_word("of", first - 1)
    named = of_body and not view.words[first].broken and view.is_capitalized(first)
    return noun.hit.first if named and not view.slavic and not _is_rank(view, first) else first


def _qualifies(view: View, i: int) -> bool:
    """Whether a word before a noun goes with it, also a body that somebody is something in (*city council
    member*) and the field of an English post (*advocacy director*)."""
    if is_modifier(view, i):
        return True
    lexicon = view.cast.lexicon
    before = not (view.slavic or view.known.words["adjectives"])
    if before and _is_compounded(view, i):
        return True
    return before and lexicon.has(fold(view.words[i].key), lexicon.bodies | lexicon.heads)


def _is_compounded(view: View, i: int) -> bool:
    """Whether the parse has a common noun modify one behind it: *advocacy director*."""
    word = view.words[i]
    sentence = view.page.sentence_at(word.start)
    if sentence is None or not sentence.parsed or view.is_capitalized(i):
        return False
    if any(view.known.phrases[kind].any(view.words, i, i + 1) for kind in _PEOPLE):
        return False  # "The political prisoner General X".
    return any(t.relation == "compound" and t.pos == "NOUN" for t in sentence.between(word.start, word.end))


def _is_anothers(view: View, first: int, last: int) -> bool:
    """Whether somebody else stands between a word that changes a post and its noun: another post (*бывшего
    советника президента X*, *ancien conseiller du président X*), or somebody's (*бывшая соратница президента
    X*)."""
    posts = [
        hit
        for kind in ("offices", "occupations")
        for hit in view.known.phrases[kind].find(view.words, first, last)
    ]
    if not view.slavic:
        return any(_is_of(view, i) for hit in posts for i in range(hit.last + 1, last))
    if posts:
        return True
    return any(is_alive(view.words[i].key, view.page.language) for i in range(first, last))


def _is_of(view: View, i: int) -> bool:
    """Whether a word says whose a post before it is: *adviser to*, *conseiller du*."""
    return view.is_word("of", i) or (view.is_word("stops", i) and not view.joins(i))


def _is_rank(view: View, i: int) -> bool:
    """Whether a word before a post tells its rank: *Deputy Commissioner*."""
    key = view.words[i].key
    return view.known.starts("changing", key) or fold(key) in view.cast.lexicon.ranks


def _changes(view: View, i: int, stretch: Stretch) -> bool:
    """Whether a word changes what the noun after it says; a participle (*ousted*) may be a verb, and is none
    after an article, a small word or another verb."""
    if view.known.starts("changing", view.words[i].key):
        return True
    if not view.known.starts("undone", view.words[i].key):
        return False
    if view.slavic or i == stretch.first:
        sentence = view.page.sentence_at(view.words[i].start)
        opens = i == 0 or sentence is None or view.words[i - 1].start < sentence.start
        return view.slavic or opens or view.words[i].broken or _opens(view, i - 1)
    acts_of = acts_lexicon(view.page.language)
    led = view.is_word("of", i - 1)
    return led or (acts_of is not None and acts_of.triggers.any(view.words, i - 1, i))


def _opens(view: View, i: int) -> bool:
    """Whether a noun phrase may start after a word: an article, a preposition, a verb of an act."""
    acts_of = acts_lexicon(view.page.language)
    if acts_of is not None and view.words[i].key in acts_of.words["relative"]:
        return False  # "Which ousted President X": the verb of a clause.
    small = view.is_word("determiners", i) or view.is_word("stops", i) or view.is_word("of", i)
    return small or (acts_of is not None and acts_of.triggers.any(view.words, i, i + 1))


def is_owner(view: View, i: int) -> bool:
    """Whether a word is of a name that owns the noun: *Irina Gak, Berezikov's lawyer*."""
    start = view.words[i].start
    possessive = view.words[i].key == "s" and view.page.text[start - 1 : start] in ("'", "’")
    return possessive or bool(view.people_in(view.words[i].start, view.words[i].end))


def end_of(view: View, hit: Hit[str], stretch: Stretch) -> int:
    """Where a post ends: before who is held, an age, a small word, or a person it is the post of."""
    for i in range(hit.last + 1, stretch.last if stretch.named is None else stretch.named):
        word = view.words[i]
        person = bool(view.people_in(word.start, word.end))
        if person and i == hit.last + 1 and _has_owner(view, hit, stretch):
            return view.lookup.within(word.start, view.people_in(word.start, word.end)[0].end)[1]
        if (
            person
            or (_stops(view, hit, i) and not _goes_on(view, hit, i, stretch))
            or _tells_more(view, i)
            or _is_held(view, i)
            or word.key.isdigit()
            or ")" in view.page.text[view.words[i - 1].end : word.start]
        ):
            return _without_small(view, hit, _before_of(view, hit, i) if person else i)
    return _without_small(view, hit, stretch.last)


def _has_owner(view: View, hit: Hit[str], stretch: Stretch) -> bool:
    """Whether a Slavic post before a name is nothing without whose it is: *представитель Ивана Ветрова X*."""
    office = view.known.phrases["offices"].any(view.words, hit.first, hit.last + 1)
    return view.slavic and stretch.before and office


def _without_small(view: View, hit: Hit[str], end: int) -> int:
    """Where a post ends without prepositions, articles and adverbs that lead to nothing in it."""
    small = ("of", "determiners", "stops", "himself")
    while end - 1 > hit.last and any(view.is_word(kind, end - 1) for kind in small):
        end -= 1
    return end


def _is_held(view: View, i: int) -> bool:
    """Whether a word says that somebody is held or was done something to, and names nothing (*Freedom*)."""
    key = view.words[i].key
    listed = view.known.starts("captive", key) and not view.known.starts("undone", key)
    return listed and not view.is_capitalized(i)


def _stops(view: View, hit: Hit[str], i: int) -> bool:
    """Whether a word is a small one that no post holds."""
    told = view.page.text[hit.end : view.words[i].start]
    quoted = told.count("«") > told.count("»") or told.count("“") > told.count("”") or told.count('"') % 2
    return view.is_word("stops", i) and not (quoted or view.within_phrase(i) or is_tied(view, i))


def _goes_on(view: View, hit: Hit[str], i: int, stretch: Stretch) -> bool:
    """Whether *and* or *in* stands inside what an apposition after a name says somebody is something of: a
    body, a field, a region (*head of the Association for Human Rights in Central Asia*, *minister of justice
    and home affairs*); not before another post, an article, a verb or a date."""
    sentence = view.page.sentence_at(view.words[i].start)
    if stretch.before or i + 1 >= stretch.last or sentence is None or i < _complemented(view, hit):
        return False
    start, end = view.words[i].end, view.words[stretch.last - 1].end
    if view.page.text[end : end + 1] not in (",", ".", ")") or view.people_in(start, end):
        return False
    if not view.joins(i):
        named = all(view.is_capitalized(j) or _is_small(view, j) for j in range(i + 1, stretch.last))
        return view.is_word("inside", i) and named and view.is_capitalized(stretch.last - 1)
    opens = view.is_word("determiners", i + 1) and not view.is_word("of", i + 1)
    if opens or not sentence.parsed:
        return False
    if any(view.known.phrases[kind].any(view.words, i + 1, stretch.last) for kind in _PEOPLE):
        return False
    rest = sentence.between(start, end)
    alike = view.is_capitalized(i - 1) == view.is_capitalized(_content(view, i + 1))
    return alike and all(t.pos in _NAMING for t in rest)


def _is_small(view: View, i: int) -> bool:
    """Whether a word inside the name of a body has no capital: *and*, a preposition, an article."""
    return view.joins(i) or view.is_word("of", i) or view.is_word("determiners", i)


def _complemented(view: View, hit: Hit[str]) -> int:
    """Where at the earliest a post's complement may go on: behind the first noun of it (*министр юстиции и
    …*, *head of X in …*)."""
    return hit.first + _TWO if view.slavic else hit.last + _TWO + 1


def _content(view: View, i: int) -> int:
    """The next word that is no preposition or article."""
    while i + 1 < len(view.words) and (view.is_word("of", i) or view.is_word("determiners", i)):
        i += 1
    return i


def _tells_more(view: View, i: int) -> bool:
    """Whether a participle begins what else is told of somebody: *a lawyer contacted by the agency*."""
    if view.slavic or is_tied(view, i) or (i + 1 < len(view.words) and is_tied(view, i + 1)):
        return False
    if view.known.starts("undone", view.words[i].key):
        return False
    sentence = view.page.sentence_at(view.words[i].start)
    if sentence is None or not sentence.parsed:
        return False
    if view.known.words["adjectives"] and not (i + 1 < len(view.words) and view.is_word("stops", i + 1)):
        return False  # "Le parti non enregistré X", mais « un avocat contacté par l'agence ».
    token = next(iter(sentence.between(view.words[i].start, view.words[i].end)), None)
    return token is not None and token.pos == "VERB" and token.relation == "acl"


def governs(view: View, i: int) -> bool:
    """Whether a word before a name is a preposition, or its article: *président de la République*."""
    article = view.is_word("determiners", i) and not view.slavic and i > 0
    return view.is_word("of", i) or (article and view.is_word("of", i - 1))


def _before_of(view: View, hit: Hit[str], person: int) -> int:
    """Where a post ends that is somebody's: before the preposition that the person's name is governed by."""
    governing = [i for i in range(max(hit.last + 1, person - 3), person) if view.is_word("of", i)]
    return governing[-1] if governing else person


def value_of(view: View, noun: Noun, first: int, end: int) -> str:
    """The words of a post, its noun called as the lexicon calls it; a nationality is a trait of its own."""
    hit = noun.hit
    head = _of_one(view, hit)
    lead = [i for i in range(first, hit.first) if noun.kind == "offices" or not _is_of_state(view, i)]
    if view.slavic:
        parts = [_modifier(view, i, hit.value or head) for i in lead]
    else:
        parts = [view.text(i, i + 1) for i in lead]
    rest = view.page.text[view.words[hit.last].end : view.words[end - 1].end] if end > hit.last + 1 else ""
    if noun.kind == "occupations" and not view.slavic:
        rest = _without_states(view, hit.last + 1, end)
    value = " ".join([*parts, hit.value or head]) + rest
    if not view.slavic and lead == [*range(first, hit.first)]:
        # As it is written, hyphens and all: "ex-banker".
        value = view.page.text[view.words[first].start : hit.start] + (hit.value or head) + rest
    closing = _CLOSING.match(view.page.text, view.words[end - 1].end)
    if closing is not None and rest.rstrip().count('"') % 2 + rest.count("«") + rest.count("“"):
        value += closing.group().replace(",", "")
    return " ".join(value.split()).replace("- ", "-").strip(" ,")


def _of_one(view: View, hit: Hit[str]) -> str:
    """A post as it stands, in the singular where a language whose adjectives follow has it for several people
    (*les avocats X et Y*): each of them is one."""
    head = view.page.text[hit.start : hit.end]
    if not view.known.words["adjectives"] or not view.words[hit.first].key.endswith("s"):
        return head
    behind = next((i for i in range(hit.first, hit.last + 1) if view.is_word("of", i)), hit.last + 1)
    parts = [view.text(i, i + 1) for i in range(hit.first, behind)]
    rest = view.page.text[view.words[behind - 1].end : hit.end]
    if not all(part.endswith(("s", "x")) for part in parts):
        return head  # "Bras droit": a noun that always ends so.
    return " ".join(part.removesuffix("s") for part in parts) + rest


def _modifier(view: View, i: int, noun: str) -> str:
    """A word before a Slavic post as it stands beside its noun, with the hyphen that ties them."""
    word = view.text(i, i + 1).lower()
    return f"{word}-" if is_tied(view, i + 1) else nominative_modifier(word, noun, view.page.language)


def _is_of_state(view: View, i: int) -> bool:
    """Whether a word is an adjective of a state, or hyphens tie it to one: *Georgian-born*, *pro-Russian*."""
    first, last = i, i + 1
    while is_tied(view, first):
        first -= 1
    while last < len(view.words) and is_tied(view, last):
        last += 1
    return any(view.adjective_of_state(j) for j in range(first, last))


def _without_states(view: View, first: int, end: int) -> str:
    """The words of a complement but its adjectives of states, hyphens and all."""
    if first >= end:
        return ""
    start, stop = view.words[first - 1].end, view.words[end - 1].end
    text = view.page.text[start:stop]
    told = [at for origin in view.known.words["origins"] if (at := text.find(f" {origin}")) >= 0]
    if told:
        return text[: min(told)].rpartition(" of ")[0].rstrip(" ,")
    for found_word in reversed(list(HYPHENED.finditer(text))):
        inside = view.lookup.within(start + found_word.start(), start + found_word.end())
        if any(view.adjective_of_state(i) and not is_name_of_state(view, i) for i in range(*inside)):
            text = text[: found_word.start()].rstrip() + text[found_word.end() :]
    return text
