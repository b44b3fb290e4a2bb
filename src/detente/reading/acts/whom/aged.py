"""Whom the sentence behind an act names by his age: *A nurse was arrested on Friday. Anna Kral, 51, had sent
money to a fund*.

Papers give the age of whom they report on. So where the next sentence opens with a name that stands nowhere
before, and only an age says who that is, and it tells something else of him than what he said, he is whom
the sentence before told of by a noun alone. In Slavic languages the age stands before the name, which may be
the subject of a clause on a thing: *Компания, в которой работал 51-летний Антон Краль, …*.
"""

from __future__ import annotations

import re

from detente.reading.acts.lexicon import Lexicon
from detente.reading.entities.cast import Cast, Figure
from detente.reading.factuality.cues import cues
from detente.reading.parsing.parse import Entity, Page, Sentence, Token
from detente.reading.phrases import key_of, words

_AGE = re.compile(r"(?:, | \()(\d{2,3})(?:[ \u00a0]([^\W\d_]+)(?: [^\W\d_]+)?)?[,)] ")
_AGED = re.compile(r"\b(\d{2,3})-летн[а-яёіїє]+ $")
_OF_NOUN = re.compile(r"(?:,| de| aged)? (\d{2,3})(?:[ \u00a0]([^\W\d_]+))?")
_IN_NOUN = re.compile(r"\b(\d{2,3})(?:[-‑][^\W\d_]+| year)")
_BEFORE = 25


def named_behind(page: Page, cast: Cast, lexicon: Lexicon, sentence: Sentence) -> tuple[Figure, int] | None:
    """Who is named so right behind a sentence, and his age."""
    ahead = page.sentences[sentence.index + 1 :]
    behind = next((s for s in ahead if not page.is_unended(s)), None)
    entity = next(iter(page.entities_in(behind.start, behind.end)), None) if behind is not None else None
    if behind is not None and cast.lexicon.stems and (aged := _aged_before(page, cast, lexicon, behind)):
        return aged
    if behind is None or entity is None or entity.kind != "person" or entity.start != behind.start:
        return None
    age, figure = _AGE.match(page.text, entity.end), cast.figure(entity)
    if age is None or not _is_of_years(age[2], lexicon) or figure is None or figure.mentions[0] is not entity:
        return None
    if not behind.parsed:
        page.parse([behind])
    return (figure, int(age[1])) if _is_told_of(page, behind, entity, age.end()) else None


def _aged_before(page: Page, cast: Cast, lexicon: Lexicon, behind: Sentence) -> tuple[Figure, int] | None:
    """The one person whom a Slavic sentence names, and nothing before it, right behind his age, as the
    subject of a verb that tells no speech of him and no harm to him."""
    people = [e for e in page.entities_in(behind.start, behind.end) if e.kind == "person"]
    figure = cast.figure(people[0]) if people else None
    age = _AGED.search(page.text, behind.start, people[0].start) if people else None
    if figure is None or age is None or figure.mentions[0] is not people[0]:
        return None
    beside = people[0].end + len(" (")  # "35-летний Антон Краль (Anton Kral)".
    if any(cast.figure(e) is not figure and e.start != beside for e in people):
        return None
    if not behind.parsed:
        page.parse([behind])
    subject = next((t for t in behind.between(people[0].start, people[0].end) if t.relation == "nsubj"), None)
    verb = behind.head(subject) if subject is not None else None
    if verb is None or verb.pos not in ("VERB", "AUX"):
        return None
    told, whole = words(page.text[verb.start : verb.end]), words(behind.text)
    spoken = cues(page.language).phrases["speech"].any(told, 0, len(told))
    harmed = lexicon.phrases["harmed"].any(whole, 0, len(whole))
    return None if spoken or harmed else (figure, int(age[1]))


def is_of_age(page: Page, lexicon: Lexicon, noun: tuple[int, int], age: int) -> bool:
    """Whether a noun for somebody tells no other age of him: *a 30-year-old nurse*, *une infirmière de 30
    ans*."""
    behind = _OF_NOUN.match(page.text, noun[1])
    told = _IN_NOUN.findall(page.text, max(noun[0] - _BEFORE, 0), noun[1])
    told += [behind[1]] if behind is not None and _is_of_years(behind[2], lexicon) else []
    return all(int(each) == age for each in told)


def _is_of_years(unit: str | None, lexicon: Lexicon) -> bool:
    return unit is None or lexicon.units.get(key_of(unit)) == "Y"


def _is_told_of(page: Page, sentence: Sentence, name: Entity, start: int) -> bool:
    """Whether what stands behind a name and its age is a verb of its own, and none of speech; no noun that
    says who somebody else is (*Anna Kral, 51, a neighbour, saw it*)."""
    subject: Token | None = next(
        (t for t in sentence.between(name.start, name.end) if t.relation == "nsubj"), None
    )
    verb = sentence.head(subject) if subject is not None else None
    if verb is None or verb.pos not in ("VERB", "AUX") or verb.start < start:
        return False
    if any(t.pos in ("NOUN", "PROPN", "ADJ") for t in sentence.between(start, verb.start)):
        return False
    told = words(page.text[verb.start : verb.end])
    return not cues(page.language).phrases["speech"].any(told, 0, len(told))
