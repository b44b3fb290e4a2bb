"""What somebody is said to call a thing: *called it a “farce”*, *described the move as a step back*.

The words are those behind the verb, with the thing that is called so, if it is no pronoun.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.marks import Quotation
from detente.reading.parsing.parse import Page, Token
from detente.reading.speech.content import unsaid
from detente.reading.speech.content.extents import is_finite
from detente.reading.speech.content.manner import past_manner
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue, quoted_name
from detente.reading.speech.utterance import trimmed

_WORD = re.compile(r"\w+")
_FARTHEST, _NEXT = 20, 3
_NOMINAL = frozenset({"NOUN", "ADJ", "PROPN", "VERB"})


def quoted(page: Page, cue: Cue, lexicon: Speech) -> Span | None:
    """*The ministry called it an "administrative misunderstanding" and “a mistake”.*"""
    after = (
        q
        for q in page.quotations_over(cue.end, cue.sentence.end)
        if cue.end <= q.start < q.end <= cue.sentence.end and q.depth == 0
    )
    first = _past_names(page, cue, list(after))
    if first is None or not _is_called(page, cue, first, lexicon):
        return None
    return trimmed(page.text, cue.end, _with_joined(page, cue, first.end, lexicon))


def _past_names(page: Page, cue: Cue, quotations: list[Quotation]) -> Quotation | None:
    """The first quoted words that are no name, past the names of what is called so: *назвал санкции против
    «Роснефти» «сигналом»*; the first, where all may be names."""
    if not quotations or not page.text[cue.end : quotations[0].start].strip():
        return quotations[0] if quotations else None
    plain = (q for q in quotations if quoted_name(page.text, q.start, q.end) is None)
    return next(plain, quotations[0])


def _is_called(page: Page, cue: Cue, quotation: Quotation, lexicon: Speech) -> bool:
    """Whether quoted words are what the verb of a cue calls something, with no other verb in between."""
    between = page.text[cue.end : quotation.start]
    if unsaid.is_anothers(cue, quotation.start, lexicon) or unsaid.goes_on_saying(cue, quotation.start):
        return False
    if unsaid.is_figure(page, quotation, lexicon):
        return False
    if not between.strip() and quoted_name(page.text, quotation.start, quotation.end) is not None:
        return False  # "le procès dit « LuxLeaks »"
    if len(_WORD.findall(between)) > _FARTHEST or ":" in between:
        return False
    inside = cue.sentence.between(cue.end, quotation.start)
    if inside and inside[0].pos == "VERB" and inside[0].morph.get("VerbForm") == "Inf":
        return False  # "s'est vu remettre une note « confidentielle »"
    said = cue.sentence.between(quotation.start, quotation.end)
    if _goes_on(inside, said):
        return False
    if any(t.dep.endswith("agent") for s in said if s.pos == "VERB" for t in cue.sentence.children(s.i)):
        return False  # "a vu son permis « suspendu » par l'État"
    return not any(t.pos == "VERB" and t.dep in ("root", "conj") for t in inside)


def _goes_on(between: Sequence[Token], said: Sequence[Token]) -> bool:
    """Whether the clause around a relative one goes on with its verb behind the comma that closes that:
    *trials that X calls baseless, are “on their way”*, *которые X зовёт пустыми, «едут домой»*."""
    words = [*between, *(t for t in said if t.pos != "PUNCT")][: len(between) + 1]
    return any(one.text == "," and is_finite(other) for one, other in pairwise(words))


def _with_joined(page: Page, cue: Cue, end: int, lexicon: Speech) -> int:
    """Where what is called ends with more of it: *a “farce” and “a crime”*; *a “farce” and a threat*."""
    sentence = cue.sentence
    joins = next(iter(sentence.after(end)), None)
    if joins is None or (joins.pos != "CCONJ" and fold(joins.text) not in lexicon.linking):
        return end
    near = (q for q in page.quotations_over(joins.end, sentence.end) if q.start >= joins.end)
    other = next(near, None)
    apart = sentence.between(joins.end, other.start) if other is not None else []
    if any(is_finite(token) for token in apart):
        return end  # "called it a “farce” and demanded “the release”"
    if other is not None and len(apart) < _NEXT:
        return other.end if other.end <= sentence.end else end
    last = joins
    for token in sentence.tokens[joins.i + 1 :]:
        if token.pos == "PUNCT":
            break
        joined = token.pos == "VERB" and cue.token is not None and token.head == cue.token.i
        if is_finite(token) or (joined and token.relation == "conj"):
            return end  # "called it a “farce” and left", "l'a qualifiée de « farce » et demandé un vote"
        last = token
    return last.end if last is not joins else end


def likened(page: Page, cue: Cue, lexicon: Speech) -> Span | None:
    """*praised the release as a step forward*, *назвал арест ошибкой*: what is called so in plain words."""
    clause, verb = cue.clause, cue.token
    calls = "label" in lexicon.groups.get(cue.verb, frozenset()) or cue.verb in lexicon.appraising
    if verb is None or clause is None or cue.parenthetical or not calls or unsaid.is_ruling(cue, lexicon):
        return None
    own = [t for t in cue.sentence.children(verb.i) if t.i > verb.i]
    objects = [t for t in cue.sentence.children(verb.i) if t.relation == "obj"]  # «Анну называют …»
    under = [t for o in objects for t in cue.sentence.children(o.i) if t.i > max(o.i, verb.i)]
    named = next((t for t in (*own, *under) if _is_likened(cue, t, objects, lexicon)), None)
    if named is None or (cue.speaker is not None and cue.speaker[0] > verb.start and not clause.passive):
        return None
    # Parsers hang on the verb what the noun governs: "as an attempt, by the state, to end it".
    heads = [named, *(t for t in own if t.i > named.i and t.morph.get("VerbForm") == "Inf")]
    end = max(t.end for h in heads for t in (h, *cue.sentence.subtree(h.i)) if t.pos != "PUNCT")
    marked = quoted(page, cue, lexicon)  # "called it a war, and no “operation”"
    span = trimmed(page.text, cue.end, max(end, marked[1] if marked is not None else end))
    first = next(iter(cue.sentence.after(span[0])), None)
    return past_manner(cue.sentence, span, lexicon) if first is not None and first.pos == "ADP" else span


def _is_likened(cue: Cue, token: Token, objects: Sequence[Token], lexicon: Speech) -> bool:
    """Whether a word is what the object before it is called: after *as*, or in the instrumental."""
    passive = cue.clause is not None and cue.clause.passive
    if token.pos not in _NOMINAL or not (passive or any(o.i < token.i for o in objects)):
        return False
    sentence, first = cue.sentence, cue.sentence.subtree(token.i)[0]
    if token.relation == "xcomp" and token.morph.get("Case") == "Ins":
        return token.pos != "VERB"
    clause = any(t.relation.startswith("nsubj") for t in sentence.children(token.i))
    parted = first.i > 0 and sentence.tokens[first.i - 1].text == ","
    return fold(first.text) in lexicon.as_ and not clause and not parted
