"""Lists of names: whom an act is done to where they stand one a line, or in a row behind a colon.

*The following were released on Saturday:* and a heading (*Liste des personnes libérées*) name nobody
themselves; the lines after them do, one each, perhaps numbered and with an age or a trade behind the name.
A list ends with the first line that is no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from detente.model import Span, Subject
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import Lexicon, lexicon
from detente.reading.entities.cast import Cast
from detente.reading.forms import alternation
from detente.reading.language import load
from detente.reading.parsing.parse import Entity, Page, Sentence
from detente.reading.phrases import Lookup, Word, key_of
from detente.reading.phrases import words as words_of

if TYPE_CHECKING:
    from detente.reading.acts.clause.trigger import Trigger
    from detente.reading.acts.whom.patients import Assigned

_POINT = "[-–—•*·▪◦‣]"
_BULLET = re.compile(rf"\s*(?:{_POINT}\s*)?(?:(?:№\s*)?\(?\d{{1,4}}[.)]\s*)?")
_NAME = re.compile(
    r"[^\W\d_a-zа-яё][\w’'-]*\.?(?:[ \u00a0](?:[a-zа-яё’']{1,4}[ \u00a0])?[^\W\d_a-zа-яё][\w’'-]*\.?){1,4}"
)
_WORDS = re.compile(r"[^\W\d_a-zа-яё][\w’'-]+(?:[ \u00a0][^\W\d_a-zа-яё][\w’'-]+){1,3}(?=[ \u00a0](\w+))")
_REST = re.compile(r"\s*(?:$|[,;.(\[:–—-])")
_FULL_STOPS = (".", "!", "?", "…")
_ENDS = (*_FULL_STOPS, ",", ";", ":")
_LINES, _UNDER_HEADING, _IN_A_ROW = 2, 3, 3
_LONGEST_REST, _LONGEST_LEAD = 200, 8
_PARTIES = frozenset({"target", "license", "measure"})
# "In Annex I: 1." is no whole sentence.
_ITEM_NUMBER = re.compile(r"[:;,] ?\d{1,3}\.\s*\Z")
_MARK = re.compile(rf"\s*(?:{_POINT}|\d{{1,3}}[.)])\s*")
QUOTED = re.compile(r"[«“„\"]([^«»“”„\"\n]{2,60})[»”“\"]")
# A company with its form or kind before its name in quotes is called by that name.
_FORM = re.compile(r"[^«“„\"\n]{0,40}$")
_LONGEST_CALLING = 8
_LONGEST_PARTY = 8
_NAMED = frozenset({"person", "organization"})
_MEMBERS = frozenset({"detain", "release", "pardon", "expel"})


@cache
def _part(code: str) -> re.Pattern[str]:
    """What parts the items of a row."""
    return re.compile(rf"[,;]\s*|\s+(?:{alternation(load(code).grammar.joins)})\s+")


@cache
def _and_more(code: str) -> re.Pattern[str]:
    """What a line says behind a name."""
    joins = alternation(load(code).grammar.joins)
    return re.compile(rf"[ \u00a0](?:{joins})[ \u00a0].*\Z|[ \u00a0]?[(,].*\Z", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Roll:
    """The people of a list, the stretch of the text that holds them, and whether a colon leads to it."""

    subjects: tuple[Subject, ...]
    span: Span
    colon: bool = True


def after(page: Page, sentence: Sentence, cast: Cast) -> Roll | None:
    """The names listed after a sentence that leads to them; None where it leads to none.

    Two lines make a list after a colon, three under a heading without a mark, three names in a row.
    """
    text = sentence.text.rstrip()
    colon = text.endswith(":")
    if not colon and ": " in text:
        end = end_of_row(page, sentence)
        named = _row(page, sentence.start + text.rfind(": ") + 1, end, cast)
        return _roll(named, _IN_A_ROW)
    if colon or not text.endswith(_ENDS):
        return _roll(_lines(page, sentence, cast), _LINES if colon else _UNDER_HEADING, colon=colon)
    return None


def _roll(named: list[Subject], least: int, *, colon: bool = True) -> Roll | None:
    if len(named) < least:
        return None
    return Roll(tuple(named), (named[0].span[0], named[-1].span[1]), colon)


def _following(page: Page, sentence: Sentence) -> Iterator[Sentence]:
    """The sentences after one, without a copy of them all."""
    return (page.sentences[i] for i in range(sentence.index + 1, len(page.sentences)))


def end_of_row(page: Page, sentence: Sentence) -> int:
    """Where a sentence ends that may have been cut for its length."""
    end = sentence
    for after_it in _following(page, sentence):
        whole = end.text.rstrip().endswith(_FULL_STOPS) and _ITEM_NUMBER.search(end.text) is None
        if after_it.paragraph != sentence.paragraph or whole:
            break
        end = after_it
    return end.start + len(end.text.rstrip().rstrip("."))


def entries(page: Page, sentence: Sentence) -> Iterator[Span | None]:
    """The lines after a sentence, from the paragraph behind its own; None for each sentence that only goes on
    with the line, or the paragraph, before."""
    paragraph = sentence.paragraph
    for line in _following(page, sentence):
        if line.paragraph == paragraph:
            yield None
            continue
        paragraph = line.paragraph
        yield line.start, max(page.paragraphs[paragraph][1], line.end)


def _lines(page: Page, sentence: Sentence, cast: Cast) -> list[Subject]:
    """The name that each of the lines after a sentence begins with, up to the first without one or a mark."""
    result: list[Subject] = []
    for entry in entries(page, sentence):
        if entry is None and result:
            continue  # What a line goes on to say of its name.
        subject = _at(page, *entry, cast) if entry is not None else None
        if subject is None and (entry is None or _MARK.match(page.text, *entry) is None):
            break
        if subject is not None:  # Not "• A nurse".
            result.append(subject)
    return result


def parties(page: Page, sentence: Sentence, cast: Cast) -> Roll | None:
    """The companies or people that the lines after a colon name, each behind a mark or number, or bare: what
    a licence or sanction is for."""
    if not sentence.text.rstrip().endswith(":"):
        return None
    named: list[Subject] = []
    for entry in entries(page, sentence):
        if entry is None:
            break
        subject = _party(page, *entry, cast) or _bare_party(page, *entry, cast)
        if subject is None:
            break
        named.append(subject)
    return _roll(named, _LINES)


def _party(page: Page, start: int, end: int, cast: Cast) -> Subject | None:
    """The company or person that a line names: in quotes, as the page knows it, or by all its few words."""
    mark = _MARK.match(page.text, start, end)
    if mark is None:
        return None
    at, text = mark.end(), page.text
    if (member := _member(page, at, end)) is not None:
        return member
    quoted = QUOTED.search(text, at, end)
    if quoted is not None and _FORM.match(text, at, quoted.start()):
        return Subject(name=quoted[1], span=quoted.span(1))
    known = next((e for e in page.entities_from(at, at + 1) if e.end <= end and cast.figure(e).known), None)
    if known is not None:
        return Subject(name=cast.figure(known).name, span=(known.start, known.end))
    whole = _and_more(page.language).sub("", text[at:end].rstrip()).rstrip(" .;,")
    if (described := _described(page, at, at + len(whole), cast)) is not None:
        return described
    short = whole[:1].isupper() and len(whole.split()) <= _LONGEST_PARTY
    return Subject(name=whole, span=(at, at + len(whole))) if short else None


def _member(page: Page, start: int, end: int) -> Subject | None:
    """The person at the start of a line that goes on with whom he stands for: *Анна Краль от партии
    «Свет»*."""
    named, known = _WORDS.match(page.text, start, end), lexicon(page.language)
    if named is None or known is None or key_of(named[1]) not in known.words["standing_for"]:
        return None
    return Subject(name=named[0], span=named.span())


def _bare_party(page: Page, start: int, end: int, cast: Cast) -> Subject | None:
    """The company, ship or person that a line without a mark is nothing but the name of: one that the page
    knows for a person's or body's, or that a comma and what it is follow (*Nord Star, tanker*)."""
    line = page.text[start:end].rstrip()
    whole = _and_more(page.language).sub("", line)
    words, small = whole.split(), cast.lexicon.particles | cast.lexicon.links
    if line.endswith(_ENDS) or not 1 < len(words) <= _LONGEST_PARTY:
        return None
    if any(word[:1].islower() and word not in small for word in words):
        return None
    tail = line[len(whole) :].lstrip(" ,(")
    known = any(e.end >= start + len(whole) for e in page.entities_from(start, start + 1) if e.kind in _NAMED)
    what = tail[:1].islower() and len(tail.split()) <= _LONGEST_CALLING
    if not (what or (known and not tail)):
        return None
    return Subject(name=whole, span=(start, start + len(whole)))


def _described(page: Page, start: int, end: int, cast: Cast) -> Subject | None:
    """The person whom a line names once it has said who he is: *former head of a bank Anton Kral, 60*."""
    for entity in page.entities_in(start, end):
        before, behind = page.text[start : entity.start], page.text[entity.end : end].lstrip()
        if "," in before or len(before.split()) > _LONGEST_CALLING:
            return None
        if entity.kind == "person" and " " in entity.text and (not behind or behind[0] in ",;.(–—-"):
            return Subject(name=cast.figure(entity).name, span=(entity.start, entity.end))
    return None


def _row(page: Page, start: int, end: int, cast: Cast) -> list[Subject]:
    """The names in a row; what stands between two of them says more of the first."""
    result: list[Subject] = []
    at = start
    for mark in [*_part(page.language).finditer(page.text, start, end), None]:
        stop = mark.start() if mark is not None else end
        subject = _at(page, at, stop, cast)
        if subject is not None:
            result.append(subject)
        elif not result:
            break
        at = mark.end() if mark is not None else end
    return result


def _at(page: Page, start: int, end: int, cast: Cast) -> Subject | None:
    """The person whose name an entry begins with: one that the page knows, or two words at least with
    capitals."""
    bullet = _BULLET.match(page.text, start, end)
    at = bullet.end() if bullet is not None else start
    known = next((e for e in page.entities_from(at, at + 1) if e.end <= end), None)
    stop = _end(page, known, at, end, certain=known is not None and cast.figure(known).known)
    if stop is None or not _REST.match(page.text, stop, end) or end - stop > _LONGEST_REST:
        return _described(page, at, end, cast) if bullet is not None and bullet.end() > start else None
    name = cast.figure(known).name if known is not None and stop == known.end else page.text[at:stop]
    if _is_of_a_licence(page.language, page.text[at:stop]):
        return None
    return Subject(name=name, span=(at, stop))


def _is_of_a_licence(code: str, text: str) -> bool:
    """Whether what an entry begins with is what a licence is called, and nobody's name: *General License*."""
    known, found = lexicon(code), words_of(text)
    return known is not None and any(h.value == "license" for h in known.nouns.find(found, 0, len(found)))


def _end(page: Page, known: Entity | None, at: int, end: int, *, certain: bool) -> int | None:
    if known is not None and known.kind == "person" and " " in known.text:
        return known.end
    if certain and known is not None and known.kind in ("place", "organization"):
        return None  # What only a model calls a place is a name among names.
    written = _NAME.match(page.text, at, end)
    return written.end() if written is not None else None


def leads(sentence: Sentence, words: list[Word], lookup: Lookup, lexicon: Lexicon) -> bool:
    """Whether a few words before a colon say that the people just spoken of are named after it: *Their
    names:*."""
    colon = sentence.text.find(":")
    first, last = lookup.within(sentence.start, sentence.start + max(colon, 0))
    short = colon > 0 and last - first <= _LONGEST_LEAD
    return short and any(word.key in lexicon.words["roll"] for word in words[first:last])


def named(roll: Roll, sentence: Sentence, before: Sequence[FoundAct]) -> list[FoundAct]:
    """The act that the sentence before told of a group, said of the people whom a list names."""
    if len(before) != 1 or before[0].act.subjects or before[0].act.kind not in _MEMBERS:
        return []
    act = msgspec.structs.replace(before[0].act, subjects=roll.subjects, group=None)
    trigger = sentence.start, sentence.start + len(sentence.text.rstrip())
    return [replace(before[0], act=act, span=(sentence.start, roll.span[1]), trigger=trigger)]


def _is_led_to(trigger: Trigger) -> bool:
    """Whether a sentence leads to a list of those whom an act is done to, and not of others who meet or thank
    them: *those released are:*, *the list of those released:*, but not *who met those released:*."""
    if not trigger.parsed:
        return True
    sentence, token = trigger.sentence, trigger.token
    if trigger.voice in ("passive", "active", "middle"):
        above = sentence.head(token)
        return above is None or (token.relation in ("conj", "parataxis") and sentence.head(above) is None)
    listing = trigger.scene.lexicon.words["roll"]
    at = sentence.head(token) if token.relation in ("acl", "amod") else token
    while at is not None:
        above = sentence.head(at)
        if at.pos == "NOUN" and key_of(at.text) in listing:
            return True
        governed = at.i > 0 and sentence.tokens[at.i - 1].pos in ("VERB", "ADP")
        if above is None or at.relation == "nsubj":
            return not governed
        if at.relation not in ("nmod", "appos", "flat", "compound", "conj", "dep"):
            return False
        at = above
    return True


def led_to(candidate: Trigger, rivals: Sequence[Trigger], assigned: Assigned | None) -> Roll | None:
    """The list of names that a sentence leads to, for its last act on people where that names nobody itself.

    The headline of a report (*Minsk frees ten*) leads to no list: names below it are its authors'.
    """
    objects = frozenset({"person"})
    roll = candidate.scene.roll
    if candidate.rule.object == "license" and assigned is None:
        return None  # "Published on Saturday:" is of no licence.
    if candidate.rule.object in _PARTIES:
        objects, roll = _PARTIES, parties(candidate.scene.page, candidate.sentence, candidate.scene.cast)
    if roll is None or candidate.rule.object not in objects or roll.span[0] < candidate.hit.end:
        return None
    if not roll.colon and candidate.voice == "active":
        return None
    if not _is_led_to(candidate):
        return None
    if assigned is not None and assigned.excluded:
        return None
    named = assigned.roster.subjects if assigned is not None else []
    if any(s.span[0] < roll.span[0] for s in named):
        return None
    last = [r for r in rivals if r.rule.object in objects and r.hit.end <= roll.span[0]][-1:]
    return roll if last and last[0].hit.start == candidate.hit.start else None
