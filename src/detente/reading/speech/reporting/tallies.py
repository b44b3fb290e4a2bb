"""Whose figure a number is: *Viasna counted 1,148 prisoners*; *n'en a confirmé que 156*; *насчитали 40*.

Who counts, or confirms a number of somebody, says no words that could be quoted: the voice is only lent to
what is counted. A state that counts tells how many it has, and lends none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Clause, Phrase
from detente.reading.parsing.parse import Page, Token
from detente.reading.speech.content.nouns import is_event
from detente.reading.speech.content.unsaid import is_of_court
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.utterance import Utterance, trimmed
from detente.reading.speech.who.countries import is_country

_OBJECTS = frozenset({"obj", "obl", "nmod", "advmod", "xcomp", "nsubj", "dep", "iobj"})
_TOLD = frozenset({"object", "topic"})
_NUMBERED = frozenset({"NUM", "DET", "CCONJ", "ADJ", "ADP"})
_NEXT = 7


def counted(page: Page, cue: Cue, lexicon: Speech, stops: Sequence[int]) -> Utterance | None:
    """What a verb counts, or of which it tells the number, in the voice of its subject."""
    clause, groups = cue.clause, lexicon.groups.get(cue.verb, frozenset())
    if cue.speaker is None or cue.token is None or clause is None or not groups & {"counting", *_TOLD}:
        return None
    if cue.parenthetical or cue.likened:
        return None
    if cue.factuality != "asserted" and not _is_limited(cue, lexicon):
        return None
    who = page.text[slice(*cue.speaker)]
    if fold(who) in lexicon.impersonal | lexicon.first_person:
        return None
    if "counting" in groups:
        owns = cue.verb not in lexicon.gauging and is_country(page.language, who)
        found = [] if owns else list(_told(cue, clause, lexicon))
    else:
        plain = cue.verb not in lexicon.charging | lexicon.demanding | lexicon.thinking
        plain = plain and not is_of_court(cue, lexicon) and not _makes_of_them(cue, clause)
        found = list(_numbered(cue, clause, groups, lexicon)) if plain else []
        deed = cue.verb in lexicon.appraising - lexicon.mentioning and "object" in groups
        found = found or (_by_order(cue, groups, lexicon) if plain and not deed else [])
    end = max((end for _, end in found), default=0)
    start = min((start for start, _ in found), default=0)
    start, end = trimmed(page.text, start, min([end, *(s for s in stops if s > start)]))
    if not found or start >= end or (start < cue.speaker[1] and cue.speaker[0] < end):
        return None
    return Utterance("indirect", (start, end), page.text[start:end], ((start, end),), cue, silent=True)


def figures_behind(utterance: Utterance, lexicon: Speech) -> Span | None:
    """The figures that a semicolon joins to those of a verb, or of a source which opens its sentence:
    *According to X, 60 were held; some 20 still are*. Nobody's where another verb tells them."""
    cue, text = utterance.cue, utterance.cue.sentence.page.text if utterance.cue is not None else ""
    if cue is None or (not cue.verb and text[cue.sentence.start : cue.start].strip()):
        return None
    end = cue.sentence.end
    behind = cue.sentence.between(max(utterance.span[1], cue.end), end)
    told = cue.sentence.between(*utterance.span)
    if not behind or behind[0].text != ";" or not any(_is_number(t) for t in told):
        return None
    figures = any(_is_number(t) for t in behind) and not any(lexicon.verb(t) for t in behind)
    return trimmed(text, behind[0].end, end) if figures else None


def _is_limited(cue: Cue, lexicon: Speech) -> bool:
    """Whether a negation only shuts out more: *n'en a confirmé jusqu'alors que 156*."""
    after = cue.sentence.tokens[cue.token.i + 1 :] if cue.token is not None else []
    number = next((t for t in after if _is_number(t)), None)
    before = _before(cue.sentence.tokens, number) if number is not None else None
    return cue.factuality == "denied" and before is not None and fold(before.text) in lexicon.than


def _before(tokens: Sequence[Token], number: Token) -> Token | None:
    """The word before a number and its preposition: *que de 40*."""
    return next((t for t in reversed(tokens[: number.i]) if t.pos != "ADP"), None)


def _told(cue: Cue, clause: Clause, lexicon: Speech) -> Iterator[Span]:
    """What hangs on a verb that counts; one that gauges must say at how much: *put the toll at 40*."""
    own, children = {p.head.i for p in cue.phrases}, cue.sentence.children(clause.head.i)
    hanging = [t for t in children if t.relation in _OBJECTS and t.i not in own]
    hanging = [t for t in hanging if t.relation == "obj" or t.i > clause.head.i]
    told = [
        [t for t in cue.sentence.subtree(child.i) if t.pos != "PUNCT"]
        for child in hanging
        if fold(child.text) not in lexicon.times
    ]
    if cue.verb in lexicon.gauging:
        rated = any(_is_rated(cue, t, lexicon) for words in told for t in words)
        if not rated or any(_has_number(p) for p in clause.objects):
            return  # "put 12 men in jail at 4 p.m."
    yield from ((words[0].start, words[-1].end) for words in told if words)


def _is_rated(cue: Cue, token: Token, lexicon: Speech) -> bool:
    """Whether a number, or what has one, stands behind the preposition of a gauge: *at 40*."""
    children = cue.sentence.children(token.i)
    rated = any(t.relation == "case" and fold(t.text) in lexicon.rates for t in children)
    return rated and (_is_number(token) or any(_is_number(t) for t in children))


def _numbered(cue: Cue, clause: Clause, groups: frozenset[str], lexicon: Speech) -> Iterator[Span]:
    """The objects and topics of a verb that have a number themselves: *confirmed 17 releases*."""
    own = {p.head.i for p in cue.phrases}
    found = list(clause.patients) if "object" in groups else []
    if "topic" in groups:
        found += [p for preposition, p in clause.obliques if fold(preposition) in lexicon.topics]
    for told in found:
        # Who dismisses, welcomes or recalls so many people does it, and tells no number.
        done = cue.verb in lexicon.appraising - lexicon.mentioning and not is_event(told.head, lexicon)
        told_of = told.head.i not in own and fold(told.head.text) not in lexicon.times
        if told_of and not done and _has_number(told):
            yield told.start, max(told.end, told.head.end)


def _makes_of_them(cue: Cue, clause: Clause) -> bool:
    """Whether a Slavic verb tells what it makes of its objects, in the instrumental: *объявил пятерых
    дипломатов персонами нон грата*."""
    children = cue.sentence.children(clause.head.i)
    return any(t.morph.get("Case") == "Ins" and cue.sentence.child(t.i, "case") is None for t in children)


def _by_order(cue: Cue, groups: frozenset[str], lexicon: Speech) -> list[Span]:
    """The number that comes next after a verb, wherever the parse hangs it: *évoquait lundi entre 80 et 100
    soldats tués*; *ne parle que de 40 détenus*."""
    tokens = cue.sentence.tokens
    if cue.token is None or (cue.clause is not None and cue.clause.passive):
        return []
    for token in tokens[cue.token.i + 1 : cue.token.i + _NEXT]:
        if _is_number(token):
            after = tokens[token.i : token.i + _NEXT]
            noun = next((t for t in after if t.pos == "NOUN"), token)
            plain = all(t.pos in _NUMBERED for t in tokens[token.i + 1 : noun.i])
            last = cue.sentence.subtree(noun.i if plain else token.i)
            return [(tokens[cue.token.i + 1].start, max(t.end for t in last if t.pos != "PUNCT"))]
        word, case = fold(token.text), token.relation in ("case", "fixed")
        if case and "object" not in groups and word not in lexicon.topics:
            return []  # "S'exprimait devant 40 détenus"
        skipped = case or word in lexicon.times | lexicon.than
        if not skipped and token.pos not in ("ADV", "DET", "PART"):
            return []
    return []


def _has_number(phrase: Phrase) -> bool:
    """Whether a phrase is a number or has one for its own."""
    children = phrase.sentence.children(phrase.head.i)
    return _is_number(phrase.head) or any(_is_number(t) for t in children if t.relation == "nummod")


def _is_number(token: Token) -> bool:
    return token.pos == "NUM" or token.text[:1].isdigit()
