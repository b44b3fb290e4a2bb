"""Whom an act is done to where its own words leave that open and the whole text is of one person.

A report on one arrest, release or trial calls the person by a noun or a pronoun, in the headline before the
name is told (*Une journaliste arrêtée en Iran*), or further on than a pronoun's reach. Where most acts on
people that name somebody name the same one, an act that names nobody and speaks of one person is done to
that one, unless gender, an indefinite article, a possessor or another person in between say otherwise. Where
but one act names anybody, a noun must take somebody up, and be of nothing else than the text calls him.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import msgspec

from detente.model import CUSTODY_ACTS, Span, Subject
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import Lexicon
from detente.reading.entities.cast import Cast, Figure
from detente.reading.forms import fold
from detente.reading.numbers import numerals
from detente.reading.parsing.parse import Page, Sentence, Token
from detente.reading.parsing.token import GENDERS
from detente.reading.phrases import Word, key_of, words
from detente.reading.states import states

_LEAST = 2
_BEFORE = 3
_MARKS = frozenset(",;:.!?()—–")
_VAGUE = ("possessive", "someone", "plural_others")
_PARTS = frozenset({"nsubj", "obj", "iobj", "nmod", "det"})


@dataclass(frozen=True, slots=True)
class Whom:
    """Words for one person that name nobody: where they stand, and the gender that they tell."""

    span: Span
    gender: str | None


def fill(page: Page, cast: Cast, lexicon: Lexicon, found: Sequence[FoundAct]) -> list[FoundAct]:
    """The acts, those on one person whom their words do not name given to the one whom most others name."""
    told = _told(found)
    figure = _of_most(cast, told)
    if figure is None:
        return list(found)
    if told[figure.name] < _LEAST:
        found = [
            act
            if _may_be_another(page, cast, lexicon, act, figure)
            else _tried(page, cast, lexicon, found, i, figure)
            for i, act in enumerate(found)
        ]
        if _told(found)[figure.name] < _LEAST:
            return found
    return [_tried(page, cast, lexicon, found, i, figure) for i in range(len(found))]


def _told(found: Sequence[FoundAct]) -> Counter[str]:
    """How many acts on people name each."""
    return Counter(s.name for f in found if f.act.kind in CUSTODY_ACTS for s in f.act.subjects)


def _tried(
    page: Page, cast: Cast, lexicon: Lexicon, found: Sequence[FoundAct], at: int, figure: Figure
) -> FoundAct:
    """An act given to somebody if its words may mean him."""
    act = found[at]
    if _is_after_another(page, found[:at], act, figure):
        return act
    return _given(page, cast, lexicon, act, figure, found)


def _may_be_another(page: Page, cast: Cast, lexicon: Lexicon, act: FoundAct, figure: Figure) -> bool:
    """Whether an act has no noun that takes somebody up: with a definite article, or alone before the verb of
    a language without one; or its noun is of something else than the text calls him, or is an office that it
    does not say is his, or another name stands among its words."""
    group, sentence = act.act.group, page.sentence_at(act.trigger[0])
    if group is None or sentence is None or figure.mentions[0].start >= sentence.start:
        return True
    start = page.flat.find(group.noun, sentence.start, sentence.end)
    token = sentence.token_at(start) if start >= 0 else None
    if token is None:
        return True
    children = sentence.children(token.i)
    if cast.lexicon.stems:
        if start > act.trigger[0] or any(c.relation in ("nmod", "amod", "acl", "det") for c in children):
            return True
    elif not any(
        c.relation == "det" and c.key in cast.lexicon.articles - cast.lexicon.indefinite for c in children
    ):
        return True
    ruling = any(cast.lexicon.has(fold(w.key), cast.lexicon.rulers) for w in words(group.noun))
    named = any(e.kind == "other" and cast.figure(e) is not figure for e in page.entities_in(*act.span))
    return (
        named
        or cast.is_called_otherwise(figure, group.noun)
        or (ruling and cast.describe(group.noun) is not figure)
    )


def _is_after_another(page: Page, told: Sequence[FoundAct], act: FoundAct, figure: Figure) -> bool:
    """Whether the last act before one in its paragraph that names somebody names another, and no group says
    whom the act is done to."""
    sentence = page.sentence_at(act.trigger[0])
    if sentence is None or act.act.group is not None:
        return False
    start = page.paragraphs[sentence.paragraph][0]
    before = (a.act.subjects for a in reversed(told) if a.span[0] >= start)
    named = next((subjects for subjects in before if subjects), ())
    return bool(named) and all(s.name != figure.name for s in named)


def _of_most(cast: Cast, told: Counter[str]) -> Figure | None:
    """The one person whom acts on people name, or name several times and oftener than all others."""
    (name, times), *_ = told.most_common(1) or [("", 0)]
    figures = [f for f in cast.called([name]) if f.kind == "person"]
    often = 2 * times > told.total() and (times >= _LEAST or len(told) == 1)
    return figures[0] if often and len(figures) == 1 else None


def _given(
    page: Page, cast: Cast, lexicon: Lexicon, act: FoundAct, figure: Figure, found: Sequence[FoundAct]
) -> FoundAct:
    group, sentence = act.act.group, page.sentence_at(act.trigger[0])
    if sentence is None or not is_open(act, sentence):
        return act
    whom = (
        described(page, cast, lexicon, sentence, act, group.noun)
        if group is not None
        else _pointed(lexicon, sentence, act)
    )
    if whom is None or _is_another_near(page, cast, sentence, whom, figure, described=group is not None):
        return act
    named_later = figure.mentions[0].start >= sentence.end
    if named_later and (points_back(sentence, whom) or (group is None and _goes_on(page, sentence))):
        return act
    if group is not None and _is_another_told(cast, act, whom, figure, found):
        return act
    around = {cast.figure(e) for e in page.entities_in(*act.span) if e.kind == "person"} - {figure}
    if (around and group is not None) or _is_of_another_before(act, sentence, figure, found):
        return act
    return given(act, figure, whom)


def _is_another_told(
    cast: Cast, act: FoundAct, whom: Whom, figure: Figure, found: Sequence[FoundAct]
) -> bool:
    """Whether something was done to another whom a noun may mean since somebody was last named: *Anton Kral
    was jailed. … Jan Novak was freed. The 40-year-old had been arrested in May*."""
    named = max((e.start for e in figure.mentions if e.start < whom.span[0]), default=-1)
    told = (f for f in found if named < f.trigger[0] < act.trigger[0] and f.act.kind in CUSTODY_ACTS)
    others = {s.name for f in told for s in f.act.subjects} - {figure.name}
    genders = {f.gender for f in cast.called(others)}
    return named >= 0 and any(whom.gender is None or g in (None, whom.gender) for g in genders)


def _is_of_another_before(
    act: FoundAct, sentence: Sentence, figure: Figure, found: Sequence[FoundAct]
) -> bool:
    """Whether an act before the first mention of somebody comes after one on another who is named."""
    if figure.mentions[0].start < sentence.end:
        return False
    before = (f for f in found if f.trigger[0] < act.trigger[0] and f.act.kind in CUSTODY_ACTS)
    return any(s.name != figure.name for f in before for s in f.act.subjects)


def is_open(act: FoundAct, sentence: Sentence) -> bool:
    """Whether an act on people in a sentence names nobody and counts no more than one."""
    told, group = act.act, act.act.group
    if told.kind not in CUSTODY_ACTS or told.subjects or told.measure or act.given_for is not None:
        return False
    return sentence.parsed and (group is None or group.lo == group.hi == 1)


def given(act: FoundAct, figure: Figure, whom: Whom) -> FoundAct:
    """An act with whom its words mean for its subject, unless they tell another gender."""
    if whom.gender and figure.gender and whom.gender != figure.gender:
        return act
    subject = Subject(name=figure.name, span=whom.span)
    return replace(act, act=msgspec.structs.replace(act.act, subjects=(subject,), group=None))


def described(
    page: Page,
    cast: Cast,
    lexicon: Lexicon,
    sentence: Sentence,
    act: FoundAct,
    noun: str,
    *,
    introduced: bool = False,
) -> Whom | None:
    """A noun for one person, with nothing that makes it anybody's or just anybody; who is ``introduced`` may
    have an indefinite article."""
    start = page.flat.find(noun, max(sentence.start, act.span[0]), sentence.end)
    if start < 0:
        start = page.flat.find(noun, sentence.start, sentence.end)
    if start < 0:
        return None
    end = start + len(noun)
    before = [w.key for w in _right_before(page, sentence.start, start)]
    keys = [w.key for w in words(noun)]
    known = lexicon.words
    vague = known["one"] - known["indefinite"] if introduced else known["one"] | known["indefinite"]
    if any(key in vague or any(key in known[name] for name in _VAGUE) for key in (*before, *keys)):
        return None
    token = _head(sentence, start, end)
    if token is None or token.morph.get("Number") == "Plur":
        return None
    folded = [fold(key) for key in keys]
    if not numerals(page.language).ordinals.keys().isdisjoint(folded):
        return None  # "A second man".
    shown = any(c.relation == "det" and c.morph.get("PronType") == "Dem" for c in sentence.children(token.i))
    behind = (c for c in sentence.children(token.i) if c.start >= start)
    if any(_is_somebody(page, sentence, c, shown=shown) for c in behind):
        return None  # "L'avocat de Jean Exemple": somebody else.
    if any(key in cast.lexicon.kin for key in folded):
        return None
    if not introduced and any(cast.lexicon.has(key, cast.lexicon.proxies) for key in folded):
        return None
    gender = cast.kind_of(noun)
    told = gender if gender in ("male", "female") else None
    if token.morph.get("Animacy") == "Anim" or page.language == "fr":
        told = told or GENDERS.get(token.morph.get("Gender", ""))
    return Whom((start, end), told)


def _right_before(page: Page, start: int, end: int) -> list[Word]:
    """The last words before a noun with no mark between: *après un accrochage, | l'opposant*."""
    found = words(page.text[start:end])[-_BEFORE:]
    if set(page.text[found[-1].end + start : end]) & _MARKS if found else True:
        return []
    first = max((i for i, word in enumerate(found) if word.broken), default=0)
    return found[first:]


def points_back(sentence: Sentence, whom: Whom) -> bool:
    """Whether a noun means somebody told of before it: *ce jeune homme*, *this young man*."""
    token = _head(sentence, *whom.span)
    children = sentence.children(token.i) if token is not None else []
    return any(c.relation == "det" and c.morph.get("PronType") == "Dem" for c in children)


def _goes_on(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence goes on with one before it in its paragraph, of which its pronouns are: *Rifai is a
    writer. She was jailed in 2007. … Anna Kral died*."""
    return sentence.index > 0 and page.sentences[sentence.index - 1].paragraph == sentence.paragraph


def _is_somebody(page: Page, sentence: Sentence, token: Token, *, shown: bool) -> bool:
    """Whether a noun's complement is a name that may be a person's: one with a French article, *le chef du
    Pastef*, is a body's, and so is, unless it is known for a person's, that of who is ``shown`` (*ce partisan
    de Minex*)."""
    entities = page.entities_from(token.start, token.end)
    if page.language == "fr" and all(e.kind != "person" for e in entities):
        around = sentence.children(token.i)
        articled = (c for c in around if c.relation in ("case", "det") and c.i < token.i)
        if shown or any(c.morph.get("Definite") == "Def" for c in articled):
            return False
    if token.relation != "nmod" or token.pos != "PROPN":
        return False
    own = words(token.text)
    if states(page.language).places(token.text, own, 0, len(own)):
        return False
    return all(e.kind in ("person", "other") for e in entities)


def _head(sentence: Sentence, start: int, end: int) -> Token | None:
    inside = sentence.between(start, end)
    return next(
        (t for t in inside if not start <= sentence.tokens[t.head].start < end or t.head == t.i), None
    )


def _pointed(lexicon: Lexicon, sentence: Sentence, act: FoundAct) -> Whom | None:
    """A pronoun or possessive for one person beside a trigger."""
    known = lexicon.words
    inside = sentence.between(*act.trigger)
    heads = {t.i for t in inside} | {t.head for t in inside if t.relation in ("conj", "xcomp", "aux", "cop")}
    for token in sentence.tokens:
        key = key_of(token.text)
        if token.head not in heads or token.pos not in ("PRON", "DET") or token.relation not in _PARTS:
            continue
        if key in known["plural"] or key in known["someone"] or key in known["relative"]:
            return None
        given = key in known["objects"] and token.pos == "PRON" and token.relation in ("obj", "iobj")
        own = given or key in known["possessive"] or key in known["feminine"] or key in known["masculine"]
        if own and (token.start, token.end) != act.trigger:
            female, male = key in known["feminine"], key in known["masculine"]
            gender = "female" if female and not male else "male" if male and not female else None
            return Whom((token.start, token.end), gender)
    return _elided(sentence, act, inside)


def _elided(sentence: Sentence, act: FoundAct, inside: Sequence[Token]) -> Whom | None:
    """A participle that leaves out of whom it is said: *арестован новыми властями*, *Arrested in May.*; or a
    Slavic verb in the past that leaves out whom they did it to (*Обвинили в измене*) or who got it (*Получила
    восемь лет*)."""
    verb = next((t for t in inside if t.pos == "VERB" and _is_alone(sentence, t)), None)
    if verb is not None:
        plural = verb.morph.get("Number") == "Plur"
        return Whom(act.trigger, None if plural else GENDERS.get(verb.morph.get("Gender", "")))
    verb = next((t for t in inside if t.pos == "VERB" and t.morph.get("VerbForm") == "Part"), None)
    if (
        verb is None
        or verb.morph.get("Number") == "Plur"
        or (verb.head != verb.i and verb.relation != "conj")
    ):
        return None
    if any(c.relation in ("nsubj", "obj", "csubj") for c in sentence.children(verb.i)):
        return None
    alone = "Case" not in verb.morph and (verb.morph.get("Variant") == "Short" or verb.relation == "root")
    return Whom(act.trigger, GENDERS.get(verb.morph.get("Gender", ""))) if alone else None


def _is_alone(sentence: Sentence, verb: Token) -> bool:
    """Whether a Slavic verb in the past is the main one of a sentence, without a subject and with nobody as
    its object."""
    form = verb.morph
    if form.get("VerbForm") != "Fin" or form.get("Tense") != "Past" or form.get("Aspect") is None:
        return False
    if verb.head != verb.i:
        return False
    others = (c for c in sentence.children(verb.i) if c.relation in ("nsubj", "obj", "iobj", "csubj"))
    return all(c.relation != "nsubj" and c.morph.get("Animacy") == "Inan" for c in others)


def _is_another_near(
    page: Page, cast: Cast, sentence: Sentence, whom: Whom, figure: Figure, *, described: bool
) -> bool:
    """Whether somebody else who may be meant is named before in the sentence, or in the one before it; one
    ``described`` by a noun is not who speaks for another."""
    low = page.sentences[sentence.index - 1].start if sentence.index else sentence.start
    if whom.gender is not None and cast.speaks_of_kin((low, whom.span[0]), whom.gender):
        return True
    named = {
        cast.figure(e)
        for e in page.entities_in(low, whom.span[0])
        if e.kind == "person" and not (described and cast.is_proxy(e))
    }
    return any(f is not figure and (whom.gender is None or f.gender in (None, whom.gender)) for f in named)
