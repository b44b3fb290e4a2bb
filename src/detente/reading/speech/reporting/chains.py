"""Who passes on another's words: *selon Jean, cité par Belta*; *he was quoted by the agency as saying*.

The one who is cited speaks first, and whoever cites lends a voice to that: each such utterance stands
``within`` a silent one of the citing voice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Clause, Phrase, phrase
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.content.nouns import tells
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.able import is_somebody
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.utterance import Utterance

_WORD = re.compile(r"\w+")
_LONGEST_APPOSITION = 8


def is_thing(noun: Token, lexicon: Speech) -> bool:
    """Whether what somebody cites is a paper or an example, of which he tells no words: *a cité un article
    dans lequel …*, *cited the case of Karl Sample*."""
    if noun.pos != "NOUN":
        return False
    if noun.folded & (lexicon.documents | lexicon.stories):
        return True
    return not (tells(noun, lexicon) or lexicon.is_for_somebody(noun.folded) or noun.folded & lexicon.reports)


def joined(sources: Sequence[Cue]) -> list[Cue]:
    """The sources of a sentence, those made one of which the second cites the first or is cited by it."""
    result = list(sources[:1])
    for first, second in pairwise(sources):
        if result[-1] is first and second.cites and _is_next(first, second, 0):
            result[-1] = replace(second, start=first.start, via=first)
        elif result[-1] is first and second.passes and _is_next(first, second, _LONGEST_APPOSITION):
            result[-1] = replace(first, end=second.end, via=second)
        else:
            result.append(second)
    return result


def _is_next(first: Cue, second: Cue, most: int) -> bool:
    """Whether a comma, with at most an apposition after it, is all that parts two sources."""
    sentence = first.sentence
    gap = sentence.page.text[first.end : second.start]
    between = sentence.between(first.end, second.start)
    finite = has_finite(between)
    return gap.lstrip()[:1] == "," and len(_WORD.findall(gap)) <= most and not finite


def passed_on(words: Speech, utterance: Utterance) -> Utterance | None:
    """The silent utterance of whoever passes on an utterance, which is then set within it; None if nobody."""
    cue = utterance.cue
    if cue is None:
        return None
    if cue.via is not None:
        utterance.within = replace(utterance, cue=cue.via, silent=True)
    elif cue.clause is None or "citing" not in words.groups.get(cue.verb, ()):
        return None
    elif cue.clause.passive:
        agents = cue.clause.agent or _agents_beyond(cue)
        if not agents:
            return None
        told = replace(cue, speaker=agents[0].span, phrases=agents)
        utterance.within = replace(utterance, cue=told, silent=True)
    else:
        said = cited(cue.clause, cue.verb)
        if said is None or said.head in [p.head for p in cue.phrases]:
            return None
        mine = fold(said.text) in words.possessives  # "приводит его слова агентство"
        if not mine and not is_somebody(said, words):
            return None
        told = replace(cue, speaker=said.span, phrases=[said])
        own = said.head is cue.clause.objects[0].head  # Whose words they are, a genitive tells.
        plain = "+" not in cue.verb and bool(cue.phrases) and own
        if plain and _is_paper(said, words) and not _is_paper(cue.phrases[0], words):
            cue, told = told, cue  # "цитирует издание мать рыбака": one form for subject and object
        utterance.within = replace(utterance, cue=cue, silent=True)
        utterance.cue = told
    return utterance.within


def _is_paper(phrase: Phrase, words: Speech) -> bool:
    """Whether a phrase is a paper or a body, which cites more often than it is cited."""
    told = phrase.head.folded
    if any(words.somebody.has(w, words.somebody.titles) for w in told):
        return False  # "журналист" begins as "журнал" does.
    return bool(told & words.written) or any(words.is_body(w) for w in told)


def cited(clause: Clause, verb: str) -> Phrase | None:
    """Whom a verb cites: its object, or whose words that is: *приводит слова министра*, *цитирует решение
    суда*."""
    if not clause.objects:
        return None
    said, (_, _, noun) = clause.objects[0], verb.partition("+")
    paper = said.head.morph.get("Animacy") == "Inan" and not clause.sentence.page.entities_in(*said.span)
    if (not noun or fold(said.head.text) != noun) and not paper:
        return said
    owners = [t for t in clause.sentence.children(said.head.i) if t.relation in ("nmod", "det", "nmod:poss")]
    return phrase(clause.sentence, owners[0]) if owners else said if not noun else None


def _agents_beyond(cue: Cue) -> list[Phrase]:
    """*She was quoted as saying by the agency*: the agent hangs on the participle in between."""
    sentence: Sentence = cue.sentence
    by = sentence.page.grammar.by
    for token in sentence.tokens[cue.token.i + 1 :] if cue.token is not None else ():
        if fold(token.text) in by and token.relation == "case":
            return [phrase(sentence, sentence.tokens[token.head])]
    return []


def cited_beside(utterances: Sequence[Utterance], cue: Cue) -> Utterance | None:
    """What whoever reports in a sentence has from the one cited: *rapporte Belta, citant le ministre*."""
    hosts = [u for u in utterances if u.cue is not None and u.cue.sentence is cue.sentence and u.cue.verb]
    before = [u for u in hosts if u.cue is not None and u.cue.start < cue.start]
    # Whoever reports stands right before whom he cites: "Как передаёт Белта со ссылкой на указ, он сказал …".
    host = max(before, key=lambda u: u.cue.start if u.cue is not None else 0) if before else None
    host = host or (hosts[-1] if hosts else None)
    if host is None or host.silent:
        return None
    host.silent = True
    return replace(host, cue=cue, silent=False, within=host, span=_less(host.span, cue))


def _less(span: Span, cue: Cue) -> Span:
    return (span[0], cue.start) if span[0] < cue.start < span[1] <= cue.end else span
