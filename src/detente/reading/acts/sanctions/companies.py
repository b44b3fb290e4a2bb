"""Which companies sanctions bind where a noun takes them up: *L'entreprise avait été sanctionnée en octobre*,
*both companies were listed in 2021*, *санкции против компании ввели в мае*."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import msgspec

from detente.model import SANCTION_ACTS, Subject
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import Lexicon, lexicon
from detente.reading.entities.cast import Cast, Figure
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page, Sentence, Token
from detente.reading.parsing.token import is_finite_verb
from detente.reading.phrases import Word, key_of
from detente.reading.states import range_of

_TWO, _STEPS = 2, 3
_UNDERGOING = frozenset({"nsubj", "obj", "obl", "nmod"})
_DOING = frozenset({"nsubj", "obj", "obl"})
_NAMING = frozenset({"NOUN", "PROPN"})
_OPENING = ("«", "“", "„", '"')
_NAME = frozenset({"compound", "flat", "appos"})
_BODIES = frozenset({"organization", "other"})
_TELLING = frozenset({"amod", "nmod", "acl", "appos", "flat", "nummod"})


def fill(page: Page, words: list[Word], cast: Cast, found: Sequence[FoundAct]) -> list[FoundAct]:
    """The acts, those on sanctions that name nobody given to the companies that a noun of their sentence
    takes up: the only one on which the text has told sanctions before, or both that an act before was on."""
    known = lexicon(page.language)
    if known is None or not known.words["firms"]:
        return list(found)
    result: list[FoundAct] = []
    for act in found:
        result.append(_given(page, words, cast, known, act, result))
    return result


def _given(
    page: Page, words: list[Word], cast: Cast, known: Lexicon, act: FoundAct, told: Sequence[FoundAct]
) -> FoundAct:
    sentence, group = page.sentence_at(act.trigger[0]), act.act.group
    if act.act.kind not in SANCTION_ACTS or act.act.subjects or sentence is None or not sentence.parsed:
        return act
    if group is not None and group.lo not in (1, _TWO):
        return act
    noun = next((t for t in sentence.tokens if _is_taken_up(page, words, known, sentence, act, t)), None)
    if noun is None:
        return act
    several = _is_several(noun)
    if several and not any(_is_both(known, c) for c in sentence.children(noun.i)):
        return act
    figures = _bound(cast, noun, told, several=several)
    if not (figures or several):
        figures = _called_so(page, cast, known, noun) or ([] if told else _only(page, cast, noun))
    if not _are_such(page, known, noun, figures) or _is_another_near(page, words, cast, known, figures, noun):
        return act
    span = (noun.start, noun.end)
    subjects = tuple(Subject(name=figure.name, span=span) for figure in figures)
    start, end = min(act.span[0], noun.start), max(act.span[1], noun.end)
    return replace(
        act, act=msgspec.structs.replace(act.act, subjects=subjects, group=None), span=(start, end)
    )


def _bound(cast: Cast, noun: Token, told: Sequence[FoundAct], *, several: bool) -> list[Figure]:
    """The companies that earlier acts on sanctions name: both of the last, or the only one of all."""
    acts = [a for a in told if a.act.kind in SANCTION_ACTS and a.act.subjects]
    acts = [a for a in acts if a.trigger[0] < noun.start]
    if several:
        last = [s.name for s in acts[-1].act.subjects] if acts else []
        figures = _companies(cast, last)
        return figures if len(figures) == len(last) == _TWO else []
    figures = _companies(cast, dict.fromkeys(s.name for a in acts for s in a.act.subjects))
    return figures if len(figures) == 1 else []


def _only(page: Page, cast: Cast, noun: Token) -> list[Figure]:
    """The one company that a text of no other act has named, shortly before a noun, by a name that is surely
    a company's: *Vesna Optics Trading moved to Lima. On Monday the company was sanctioned*."""
    lexicon = cast.lexicon
    named = [e for e in page.entities_in(0, noun.start) if e.kind == "organization"]
    figures = list({id(f): f for f in map(cast.figure, named)}.values())
    here, last = page.sentence_at(noun.start), page.sentence_at(named[-1].start) if named else None
    if len(figures) != 1 or here is None or last is None or here.index - last.index > 1:
        return []
    words = [fold(word) for word in figures[0].name.split()]
    sure = len(words) > 1 and (words[-1] in lexicon.trades | lexicon.legal or words[-1] in lexicon.heads)
    page.parse([last])
    token = last.past(last.token_at(named[-1].end - 1), _NAME)
    takes_part = token is not None and token.relation in ("nsubj", "obj")  # Not "according to Kral Ltd".
    behind = next(iter(last.after(named[-1].end)), None)
    does = behind is not None and is_finite_verb(behind)
    return figures if sure and (takes_part or does) else []


def _called_so(page: Page, cast: Cast, known: Lexicon, noun: Token) -> list[Figure]:
    """The one company that the sentence before names at all, right behind the same noun: *the head of the
    company Levant Cargo was listed. The company was sanctioned in May*."""
    here = page.sentence_at(noun.start)
    if here is None or not here.index:
        return []
    before = page.sentences[here.index - 1]
    named = [e for e in page.entities_in(before.start, noun.start) if e.kind in _BODIES]
    figures = list({id(f): f for f in map(cast.figure, named)}.values())
    called = [f for f in figures if _is_called(page, f, noun, known)]
    others = [f for f in figures if f.kind == "organization" and f not in called]
    return called if len(called) == 1 and not others else []


def _is_called(page: Page, figure: Figure, noun: Token, known: Lexicon) -> bool:
    """Whether a text names a company right behind a noun, or behind one of those for a bank where that is
    one: *la banque Sahelia*."""
    calling = known.words["banks"] if key_of(noun.text) in known.words["banks"] else {key_of(noun.text)}
    before = (page.text[: e.start].rstrip(' «“„"\u00a0') for e in figure.mentions if e.start < noun.start)
    return any(key_of(text[text.rfind(" ") + 1 :]) in calling for text in before)


def _are_such(page: Page, known: Lexicon, noun: Token, figures: Sequence[Figure]) -> bool:
    """Whether there are companies that a noun may mean: a lender's name says that it is a bank, or the text
    does."""
    if key_of(noun.text) not in known.words["banks"]:
        return bool(figures)
    marks = known.words["bank_names"]
    return bool(figures) and all(
        any(mark in fold(f.name) for mark in marks) or _is_called(page, f, noun, known) for f in figures
    )


def _companies(cast: Cast, names: Iterable[str]) -> list[Figure]:
    """Those of some names that are nobody's; of two with one name, neither."""
    found = [cast.called([name]) for name in names]
    return [figures[0] for figures in found if len(figures) == 1 and figures[0].kind in _BODIES]


def _is_another_near(
    page: Page, words: list[Word], cast: Cast, known: Lexicon, figures: Sequence[Figure], noun: Token
) -> bool:
    """Whether another body that a noun may mean is told of between it and the last mention of those that it
    would take up: by a name, also one that is no more than the subject of a verb or in quotation marks, or
    by such a noun that brings up another (*a Latvian company bought it*)."""
    last = max((e.end for f in figures for e in f.mentions if e.end <= noun.start), default=0)
    named = page.entities_in(last, noun.start)
    others = (cast.figure(e) for e in named if e.kind in _BODIES)
    if any(other not in figures and _are_such(page, known, noun, [other]) for other in others):
        return True
    first, here = page.sentence_at(max(last - 1, 0)), page.sentence_at(noun.start)
    for sentence in page.sentences[first.index if first else 0 : here.index + 1 if here else None]:
        for token in sentence.between(last, noun.start) if sentence.parsed else ():
            if any(e.start <= token.start < e.end for e in named):
                continue
            if _is_a_name(page, token) and not _is_of_sanctions(words, known, token):
                return True
            if _brings_up(known, sentence, token) and _is_several(token) == _is_several(noun):
                return True
    return False


def _is_a_name(page: Page, token: Token) -> bool:
    """Whether a word that is no known name is one: a name that does something, or is in quotation marks, or
    a word with a capital inside (*airBaltic*)."""
    if token.text[:1].islower():
        return not token.text.islower()
    does = token.pos == "PROPN" and token.relation == "nsubj"
    return does or page.text[max(token.start - 1, 0) : token.start] in _OPENING


def _brings_up(known: Lexicon, sentence: Sentence, token: Token) -> bool:
    """Whether a noun is of a company that was not told of before: *a company*, *the Latvian company*."""
    if key_of(token.text) not in known.words["firms"] or token.relation not in _DOING:
        return False
    children = sentence.children(token.i)
    articles = known.words["indefinite"]
    return any(c.relation in _TELLING or c.key in articles for c in children)


def _is_several(noun: Token) -> bool:
    return noun.morph.get("Number") == "Plur"


def _is_taken_up(
    page: Page, words: list[Word], known: Lexicon, sentence: Sentence, act: FoundAct, noun: Token
) -> bool:
    """Whether a noun is of a company told of before, with nothing that says which other it is, and an act's
    own verb, or what is put on somebody by it, has it for whom it is done to."""
    if noun.pos not in _NAMING or key_of(noun.text) not in known.words["firms"]:
        return False
    if noun.relation not in _UNDERGOING or page.entities_in(noun.start, noun.end):
        return False
    children = sentence.children(noun.i)
    telling = (c for c in children if c.relation in _TELLING and not _is_both(known, c))
    if any(not _tells_an_act(act, c) for c in telling):
        return False
    determined = [c.key for c in children if c.relation.startswith("det")]
    definite = known.words["determiners"] - known.words["indefinite"] - known.words["possessive"]
    # "Both companies"; bare "two companies" are others.
    both = any(_is_both(known, c) and c.relation != "nummod" for c in children)
    if not (both or known.bare_passive or (determined and all(d in definite for d in determined))):
        return False
    if any(d in known.words["possessive"] | known.words["any"] for d in determined):
        return False
    return _is_of_act(words, known, sentence, act, noun)


def _is_of_act(words: list[Word], known: Lexicon, sentence: Sentence, act: FoundAct, noun: Token) -> bool:
    """Whether the words of an act, or the word of sanctions that it is about, have a noun for whom they bind:
    not *the company's owner was sanctioned*, *sanctions were imposed by the company*."""
    if any(_tells_an_act(act, c) and _is_passive(sentence, c) for c in sentence.children(noun.i)):
        return True
    at = noun
    for _ in range(_STEPS):
        above = sentence.head(at)
        if above is not None and at is not noun and _is_some_of(words, known, sentence, at):
            at = above
            continue
        if above is None or not _is_put_on(known, sentence, at):
            return False
        if act.trigger[0] <= above.start < act.trigger[1]:
            undergoes = above.morph.get("Voice") == "Pass" or _is_middle(words, known, act)
            return at.dep != "nsubj" or undergoes
        if at.relation != "conj" and not _is_of_sanctions(words, known, above):
            return False
        at = above
    return False


def _is_some_of(words: list[Word], known: Lexicon, sentence: Sentence, measures: Token) -> bool:
    """Whether a word of sanctions says what the noun above it is a part of: *une partie | des sanctions
    contre le groupe*."""
    cases = {key_of(c.text) for c in sentence.children(measures.i) if c.relation == "case"}
    led = measures.relation == "nmod" and bool(cases) and cases <= known.words["of"]
    return led and _is_of_sanctions(words, known, measures)


def _is_middle(words: list[Word], known: Lexicon, act: FoundAct) -> bool:
    """Whether the subject of an act's verb is whom it befalls: *компания попала под санкции*."""
    hits = known.triggers.find(words, *range_of(words, act.trigger, 0, len(words)))
    return any(h.value.middle and h.value.kind == act.act.kind for h in hits)


def _tells_an_act(act: FoundAct, token: Token) -> bool:
    """Whether a relative clause about a company is an act's: *the bank, which was sanctioned in June*."""
    return token.dep == "acl:relcl" and act.trigger[0] <= token.start < act.trigger[1]


def _is_passive(sentence: Sentence, verb: Token) -> bool:
    children = sentence.children(verb.i)
    return verb.morph.get("Voice") == "Pass" or any(c.dep in ("aux:pass", "nsubj:pass") for c in children)


def _is_put_on(known: Lexicon, sentence: Sentence, token: Token) -> bool:
    """Whether what a word depends on may bind it: as its subject or object, or by a preposition."""
    if token.relation in ("obl", "nmod"):
        cases = {key_of(c.text) for c in sentence.children(token.i) if c.relation == "case"}
        return not cases.isdisjoint(known.words["put_on"]) and token.morph.get("Case") != "Loc"
    return token.relation in _UNDERGOING or (token.relation == "conj" and token.pos in _NAMING)


def _is_of_sanctions(words: list[Word], known: Lexicon, token: Token) -> bool:
    return known.contexts["sanctions"].any(words, *range_of(words, (token.start, token.end), 0, len(words)))


def _is_both(known: Lexicon, token: Token) -> bool:
    """Whether a word says of two that all of them are meant, or how many they are."""
    return key_of(token.text) in known.words["two_of_them"]
