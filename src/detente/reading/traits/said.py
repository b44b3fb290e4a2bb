"""What a clause says of a person named or of a pronoun: age, health, place of detention, awards won."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.reading.acts.lexicon import lexicon as acts_lexicon
from detente.reading.acts.mentions import Scene
from detente.reading.acts.pronouns import reference
from detente.reading.entities.cast import Figure
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.phrases import Hit, words
from detente.reading.traits.beside import told_age
from detente.reading.traits.found import FoundTrait, View, found
from detente.reading.traits.nations import hyphened, is_of_nation
from detente.reading.traits.posts import stated
from detente.reading.traits.stretches import behind

_TOPICS = (("health", "health"), ("places", "place of detention"), ("held", "status"))
_BREAKS = re.compile(r"(?<!\bNo)\.|[,;:!?()\n«»]|\s[—–]\s")
_MODIFIES = frozenset({"acl", "amod"})
_NAMES = frozenset({"appos", "flat"})
_SAME = frozenset({"appos", "flat", "compound", "conj"})
_PREDICATES = frozenset({"conj", "xcomp", "aux", "cop", "advmod", "obl", "obj"})
_CLIMB = 4
_FAR = 16
_LONGEST = 8
_MEMORY = 600
_NEXT = 25
_DOUBT = 1
_NATIONS = 4
"""How far from *citizenship* the adjective of its state may stand."""


def said(view: View) -> Iterator[FoundTrait]:
    """What the sentences of a page say of its people."""
    text = view.page.text
    for sentence in view.page.sentences:
        for pattern in view.known.ages["age_is"]:
            for match in pattern.finditer(text, sentence.start, sentence.end):
                subject = _subject(view, sentence.start, match.start(), match.end())
                if subject is not None and (told := told_age(view, match)):
                    yield found(subject[0], "age", told, (min(subject[1], match.start()), match.end()))
        first, last = view.lookup.within(sentence.start, sentence.end)
        yield from _citizenships(view, sentence, first, last)
        yield from _posts(view, sentence, first, last)
        for topic, kind in _TOPICS:
            for hit in view.known.phrases[topic].find(view.words, first, last):
                value = (hit.value, hit.end) if hit.value else _complement(view, hit.end, sentence.end)
                if value is None or (topic == "places" and not _is_prison(view, value[0])):
                    continue
                subject = _subject(view, sentence.start, hit.start, hit.start) or _next(view, hit, topic)
                if subject is None or _is_said_of_another(sentence, hit, subject[1]):
                    continue
                if _is_of_others(view, sentence, hit, subject[1]):
                    continue
                if not _is_unsure(view, min(subject[1], hit.start), hit):
                    span = (min(subject[1], hit.start), max(value[1], subject[1]))
                    yield found(subject[0], kind, value[0], span)


def _is_said_of_another(sentence: Sentence, hit: Hit[str], person: int) -> bool:
    """Whether a participle says something of a noun behind somebody who is not what the noun is: *by Anton
    Kral, the group will free the hostages still held*."""
    token = next((t for t in sentence.between(hit.start, hit.end) if t.relation in _MODIFIES), None)
    if token is None or sentence.tokens[token.head].start <= person:
        return False
    noun = sentence.tokens[token.head]
    while noun.relation in _NAMES and noun.head != noun.i:
        noun = sentence.tokens[noun.head]
    return noun.start > person and noun.pos == "NOUN" and token.start > noun.start


def _is_of_others(view: View, sentence: Sentence, hit: Hit[str], person: int) -> bool:
    """Whether words that tell who is held or ill have another subject than the person before them: *Anna Kral
    said dozens remain in prison*, *his colleagues are on hunger strike*, *the lawyer of Anna Kral is ill*."""
    own = sentence.between(hit.start, hit.end)
    inside = {t.i for t in own}
    at = next((t for t in own if t.head not in inside or t.head == t.i), None)
    subject = None
    for _ in range(_CLIMB):
        if at is None or subject is not None:
            break
        subject = sentence.child(at.i, "nsubj")
        at = sentence.head(at) if at.relation in _PREDICATES else None
    if subject is None:
        return False
    if subject.morph.get("PronType") == "Rel" or view.is_word("who", view.lookup.within(*_span(subject))[0]):
        verb = sentence.head(subject)
        noun = sentence.head(verb) if verb is not None and verb.relation == "acl" else None
        subject = noun or subject
    named = next((e for e in view.people_in(person, person + 1)), None)
    end = named.end if named is not None else person + 1
    first = sentence.past(subject, _SAME)
    return all(sentence.past(t, _SAME) is not first for t in sentence.between(person, end))


def _span(token: Token) -> tuple[int, int]:
    return token.start, token.end


def _citizenships(view: View, sentence: Sentence, first: int, last: int) -> Iterator[FoundTrait]:
    """*Who holds Portuguese citizenship*, *qui a la double nationalité belge et malienne*, *имеющий
    болгарское гражданство*."""
    for hit in view.known.phrases["citizenships"].find(view.words, first, last):
        before = range(hit.first - 1, hit.first - 1 - _NATIONS, -1)
        beside = [i for i in (*before, hit.last + 1, hit.last + 2) if first <= i < last]
        near = [i for i in beside if is_of_nation(view, i)]
        start = min([hit.first, *near])
        while start > first and (view.is_word("also", start - 1) or view.is_word("determiners", start - 1)):
            start -= 1
        if not near or start == first or not view.is_word("having", start - 1):
            continue
        had = view.words[start - 1]
        subject = _subject(view, sentence.start, had.start, had.start)
        if subject is not None and not _is_unsure(view, subject[1], hit):
            span = (min(subject[1], hit.start), max(hit.end, view.words[near[0]].end))
            yield found(subject[0], "nationality", hyphened(view, near[0]), span)


def _posts(view: View, sentence: Sentence, first: int, last: int) -> Iterator[FoundTrait]:
    """*X, who was head of the agency*, *elle est avocate*, *Х работал врачом*."""
    for hit in view.known.phrases["being"].find(view.words, first, last):
        if not _is_beside(view, hit, first):
            continue
        start = hit.last + 1
        while start < last and (view.is_word("himself", start) or view.is_word("also", start)):
            start += 1
        stretch = behind(view, start, sentence.end)
        if stretch is None:
            continue
        subject = _subject(view, sentence.start, hit.start, hit.start)
        if subject is None:
            continue
        yield from stated(view, subject, stretch)


def _is_beside(view: View, hit: Hit[str], first: int) -> bool:
    """Whether a verb of being has right before it a person, *who* behind a person, or a pronoun that opens
    the sentence."""
    i = hit.first - 1
    if i > first and view.is_word("who", i):
        i -= 1
    if i < first or view.words[i + 1].broken > (view.page.text[view.words[i].end] == ","):
        return False
    if view.people_in(view.words[i].start, view.words[i].end):
        return True
    return i == first and view.cast.pronoun(view.words[i].key) is not None


def _is_unsure(view: View, start: int, hit: Hit[str]) -> bool:
    """Whether a word between somebody and what is said of him denies it or makes it a guess: *may have gone
    on hunger strike*."""
    first, last = view.lookup.within(start, hit.start)
    words_between = range(min(first, last - _DOUBT), last)
    # "Le plus gradé" denies nothing.
    return any(view.is_word("unsure", i) and not view.is_word("determiners", i - 1) for i in words_between)


def winner(view: View, hit: Hit[str]) -> str | None:
    """Who is said to have won an award: the subject or the recipient of a verb of winning before it."""
    sentence = view.page.sentence_at(hit.start)
    if sentence is None:
        return None
    first, last = view.lookup.within(sentence.start, hit.start)
    for cue in view.known.phrases["won"].find(view.words, max(first, last - _LONGEST), last):
        subject = _subject(view, sentence.start, cue.start, cue.start)
        return subject[0] if subject is not None else None
    return None


def _next(view: View, hit: Hit[str], topic: str) -> tuple[str, int] | None:
    """The person that a word of illness stands right before: *онкобольного Ивана Петрова*."""
    if topic != "health" or not hit.value:
        return None
    people = view.people_in(hit.end, hit.end + _NEXT)
    if not people or view.page.text[hit.end : people[0].start].strip("\u00a0 "):
        return None
    return view.cast.figure(people[0]).name, people[0].start


def _is_prison(view: View, value: str) -> bool:
    """Whether a place is one where people are held, and not only how they are: *held in detention*."""
    keys = [word.key for word in words(value)]
    return any(view.known.starts("prisons", " ".join(keys[i:])) for i in range(len(keys)))


def _complement(view: View, start: int, end: int) -> tuple[str, int] | None:
    """The words after a cue, to the next break, stop word or relative."""
    part = re.split(
        r"(?<!\bNo)\.|[,;:!?()\n«»]|\s[—–]\s", view.page.text[start : min(end, start + 70)], maxsplit=1
    )[0]
    first, last = view.lookup.within(start, start + len(part))
    while first < last and view.is_word("determiners", first):
        first += 1
    last = min(last, first + _LONGEST)
    stop = next((i for i in range(first, last) if view.is_word("stops", i)), last)
    return (view.text(first, stop), view.words[stop - 1].end) if stop > first else None


def _subject(view: View, low: int, position: int, end: int) -> tuple[str, int] | None:
    """The person nearest before a position in its clause, a name or a pronoun that means one person."""
    people = view.people_in(low, position)
    first, last = view.lookup.within(low, max(position, end))
    pronouns = [i for i in range(first, last) if _is_pronoun(view, i, last)]
    near = view.words[pronouns[-1]] if pronouns else None
    if people and near is None and _is_of_several(view, view.lookup.within(people[-1].end, position)):
        return None  # "Judge Kral granted bail to 15, but they remained in custody".
    if people and (near is None or people[-1].start > near.start):
        name = view.cast.figure(people[-1]).name
        return (name, people[-1].start) if _in_reach(view, people[-1].end, position) else None
    if near is None or not _in_reach(view, near.end, position):
        return None
    gender = _gender(view, pronouns[-1]) or "any"
    figure = view.cast.recent(near.start, gender, max(0, near.start - _MEMORY))
    figure = _topic(view, near.start, gender) if figure is not None else None
    return (figure.name, near.start) if figure is not None else None


def _gender(view: View, i: int) -> str | None:
    """The gender that a pronoun asks for; None for what is none."""
    oblique = "male" if view.is_word("him", i) else "female" if view.is_word("her", i) else None
    return oblique or view.cast.pronoun(view.words[i].key)


def _is_pronoun(view: View, i: int, last: int) -> bool:
    """Whether a word stands for somebody, and is no article or possessive of the next."""
    if _gender(view, i) is None:
        return False
    return not view.is_word("determiners", i) or i + 1 == last or view.is_word("stops", i + 1)


def _is_of_several(view: View, within: tuple[int, int]) -> bool:
    """Whether a pronoun of several people stands among some words."""
    told = acts_lexicon(view.page.language)
    if told is None:
        return False
    plural, pronouns = told.words["plural"], told.words["pronouns"]
    return any(word.key in pronouns and word.key in plural for word in view.words[slice(*within)])


def _in_reach(view: View, start: int, end: int) -> bool:
    """Whether what is said at ``end`` can be of whom ``start`` names: no other clause, no kin between."""
    first, last = view.lookup.within(start, end)
    if last - first > _FAR or any(view.is_word("that", i) for i in range(first, last)):
        return False
    return not view.known.phrases["relations"].any(view.words, first, last)


def _topic(view: View, position: int, gender: str) -> Figure | None:
    """The person whom acts read a pronoun at a position to mean: who is ill is told by the same rule as who
    was freed."""
    sentence, lexicon = view.page.sentence_at(position), acts_lexicon(view.page.language)
    if sentence is None or lexicon is None:
        return None
    return reference.nearest(_scene(view, sentence), position, gender)


def _scene(view: View, sentence: Sentence) -> Scene:
    lexicon = acts_lexicon(view.page.language)
    assert lexicon is not None
    first, last = view.lookup.within(sentence.start, sentence.end)
    return Scene(sentence, view.words, first, last, [], lexicon, view.cast, view.states)
