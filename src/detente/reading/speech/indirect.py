"""What somebody is reported to have said without quotation marks, or with some inside the clause.

The content of a reporting verb is the clause or infinitive that it governs, the noun of verbs like
*annoncer*, or, where the verb stands aside (*…, a annoncé Minsk*), the sentence around it. The content of
*selon X* is its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from detente.model import Span
from detente.reading.acts import dateline
from detente.reading.forms import fold
from detente.reading.parse import Page, Token
from detente.reading.speech.complements import Complements
from detente.reading.speech.cues import Cue
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.utterance import Utterance, spoken, trimmed

_WORD = re.compile(r"\w+")
_REMARK = 8
_CITED = 3
_PARTS = re.compile(r";|:(?=\s)")
_LISTS = re.compile(r":\s|\s[—–-]\s")
_JOINED = re.compile(r"\w\s*$")
_CLOSES = re.compile(r"[,—–)»”\"]|\s-\s")


def report(page: Page, cue: Cue, lexicon: Speech, used: bool, stops: Sequence[int] = ()) -> Utterance | None:
    """The indirect speech of a reporting verb.

    ``used`` tells that a quotation is its content already; ``stops`` are where other voices cut in.
    """
    if cue.speaker is None or cue.token is None or cue.factuality in ("denied", "planned"):
        return None
    if cue.factuality == "possible":
        return None  # What somebody may or should say has not been said.
    groups = lexicon.groups.get(cue.verb, frozenset())
    content, governed = None, Complements(cue, lexicon, stops)
    loose = not _is_quoted(page, cue)  # What is quoted is somebody's speech already, whatever it names.
    if cue.likened:
        return _told_around(page, cue, lexicon, stops)  # "…, as X reported two weeks after that day"
    if groups & {"statement", "object"}:
        content = governed.clause() or (None if used else governed.infinitive())
    if content is None and not used and "label" in groups:
        content = _labelled(page, cue)
    if content is None and not used and loose and "object" in groups:
        content = governed.noun()
    if content is None and not used and loose and "topic" in groups:
        content = governed.topic()
    if content is None and not used and loose and "judging" in groups:
        content = governed.judgement()
    if content is None and not used and groups & {"statement", "object", "manner"}:
        content = _after_colon(page, cue)
    if "citing" in groups:
        return _citing(page, cue, lexicon)
    aside = cue.parenthetical or (groups & {"statement", "object"} and _stands_aside(page, cue, lexicon))
    if (
        content is None
        and not used
        and aside
        and (loose or cue.parenthetical)
        and groups & {"statement", "object", "manner"}
    ):
        return _told_around(page, cue, lexicon, stops)
    if content is None or (content[0] < cue.speaker[1] and cue.speaker[0] < content[1]):
        return None
    utterance = _utterance(page, trimmed(page.text, *content), cue)
    if utterance is not None and "label" in groups and "statement" not in groups:
        utterance.mode = "indirect" if utterance.mode == "indirect" else "mixed"
    return utterance


def _told_around(page: Page, cue: Cue, lexicon: Speech, stops: Sequence[int]) -> Utterance | None:
    """The sentence around a remark, unless it only says who reports: *Как пишет X, об этом сообщает Y*."""
    told = _around(page, cue, lexicon, stops)
    formula = told is not None and lexicon.backward.match(fold(page.text[slice(*told.span)]).lstrip('", '))
    return None if formula else told


def _is_quoted(page: Page, cue: Cue) -> bool:
    return any(q.closed and q.holds(cue.start, cue.end) for q in page.quotations_over(cue.start, cue.end))


def according(page: Page, cue: Cue, lexicon: Speech, others: Sequence[Cue]) -> Utterance | None:
    """The speech of a source: its sentence; where several share one, the words that lead up to each."""
    if cue.content is not None:
        return _utterance(page, trimmed(page.text, *cue.content), cue)
    utterance = _around(page, cue, lexicon)
    rivals = [o for o in others if o is not cue]
    if utterance is None or not rivals:
        return utterance
    text = page.text
    comma = max(text.rfind(mark, cue.sentence.start, cue.start) for mark in ",;(")
    lead = trimmed(text, max(comma + 1, cue.sentence.start), cue.start)
    if (
        comma > 0
        and len(_WORD.findall(text, *lead)) >= 2
        and text[cue.sentence.start : cue.start].rstrip()[-1] != ","
    ):
        return _utterance(page, lead, cue)
    return utterance


def before(page: Page, cue: Cue, lexicon: Speech) -> Utterance | None:
    """The sentence before, which this one ascribes: *Об этом сообщила пресс-служба.*"""
    index = cue.sentence.index
    if cue.speaker is None:
        return None
    if not index:
        return _around(page, cue, lexicon)
    previous = page.sentences[index - 1]
    return _utterance(page, _without_stop(page.text, (previous.start, previous.end)), cue)


def _utterance(page: Page, span: Span, cue: Cue, without: Span | None = None) -> Utterance | None:
    start, end = span = _with_marks(page, span)
    if not _WORD.search(page.text, start, end):
        return None
    quoted = page.quotations_over(start, end)
    inside = [q for q in quoted if start <= q.start and q.end <= end and q.depth == 0]
    if inside and (inside[0].start, inside[0].end) == span:
        return Utterance(
            "direct",
            span,
            spoken(page.text, *inside[0].inner),
            (inside[0].inner,),
            cue,
            factuality=cue.factuality,
        )
    words = spoken(page.text, start, end, without)
    mode: Literal["mixed", "indirect"] = "mixed" if inside else "indirect"
    return Utterance(mode, span, words, (span,), cue, factuality=cue.factuality)


def _with_marks(page: Page, span: Span) -> Span:
    """A span that cuts no quotation: one that starts or ends with quoted words takes in the marks."""
    start, end = span
    for quotation in page.quotations_over(start, end + 2):
        if end <= quotation.start and not page.text[end : quotation.start].strip():
            end = quotation.end
        whole = quotation.inner[0] <= start and quotation.inner[1] <= end <= quotation.end + 2
        if quotation.inner[0] == start or whole:
            start = min(start, quotation.start)
        if start <= quotation.start and quotation.inner[0] < end < quotation.end:
            end = quotation.end
    return start, end


def _citing(page: Page, cue: Cue, lexicon: Speech) -> Utterance | None:
    """Who quotes another lends a voice to what that one says: *It quoted Karl Example as saying …*.

    In a remark the one quoted says the sentence around: *The talks, it cited him as saying, failed*.
    """
    clause, text = cue.clause, page.text
    if clause is None or not clause.objects:
        return None
    cited = clause.objects[0]
    if text[cue.sentence.start : cue.start].rstrip().endswith(",") and cited.start >= cue.end:
        comma = text.find(",", cited.end, cue.sentence.end)
        if comma >= 0 and len(_WORD.findall(text, cited.end, comma)) <= _CITED:
            told = replace(cue, speaker=cited.span, phrases=[cited], end=comma, parenthetical=True)
            utterance = _around(page, told, lexicon)
            if utterance is not None:
                utterance.within = replace(utterance, cue=cue, silent=True)
            return utterance
    span = trimmed(text, cited.start, clause.span[1])
    utterance = _utterance(page, span, cue)
    if utterance is not None:
        utterance.silent = True
    return utterance


def _stands_aside(page: Page, cue: Cue, lexicon: Speech) -> bool:
    """Whether a subject and its verb follow what is said: *…, his lawyers said on Monday*."""
    lead = page.text[cue.sentence.start : cue.start].rstrip()
    if not lead.endswith((",", "»", "”", '"')) or cue.clause is None or cue.clause.passive:
        return False
    if cue.clause.form == "Part" and cue.clause.tense == "Past" and not cue.clause.auxiliaries:
        return False
    if lead.endswith(",") and page.text[cue.end : cue.end + 1] == "," and not cue.clause.inherited:
        return True
    objects = [p for p in cue.clause.objects if fold(p.head.text) not in lexicon.times]
    if objects and cue.verb not in lexicon.addressing:
        return False
    said = [t for t in cue.sentence.tokens if t.end <= cue.start]
    return any(t.morph.get("VerbForm") == "Fin" for t in said)


def _labelled(page: Page, cue: Cue) -> Span | None:
    """*The ministry called it an "administrative misunderstanding".*"""
    for quotation in page.quotations_over(cue.end, cue.sentence.end):
        if cue.end <= quotation.start < quotation.end <= cue.sentence.end:
            between = page.text[cue.end : quotation.start]
            if (
                len(_WORD.findall(between)) > 20
                or ":" in between
                or any(
                    t.pos == "VERB" and t.dep in ("root", "conj")
                    for t in cue.sentence.tokens
                    if cue.end <= t.start < quotation.start
                )
            ):
                return None
            return trimmed(page.text, cue.end, quotation.end)
    return None


def _after_colon(page: Page, cue: Cue) -> Span | None:
    """*Le gouverneur rectifie : 28 mineurs ont été libérés.*"""
    text, end = page.text, cue.sentence.end
    colon = text.find(":", cue.end, end)
    if colon < 0 or len(_WORD.findall(text, cue.end, colon)) > 6:
        return None
    if any(t.pos == "VERB" for t in cue.sentence.tokens if cue.end <= t.start < colon):
        return None
    following = trimmed(text, colon + 1, end)
    if len(_WORD.findall(text, *following)) < 2 or any(
        q.start == following[0] for q in page.quotations_over(*following)
    ):
        return None
    return _without_stop(text, following)


def _around(page: Page, cue: Cue, lexicon: Speech, stops: Sequence[int] = ()) -> Utterance | None:
    """The sentence around a cue that stands aside in it, between the quotations that are somebody's own."""
    text = page.text
    begin, finish = _segment(page, cue)
    before = trimmed(text, begin, cue.start)
    end = _remark_end(page, cue, finish) if cue.verb else cue.end
    after = trimmed(text, end, min([s for s in stops if s >= end], default=finish))
    closed = bool(_CLOSES.search(text[end : after[0]]))
    if not cue.verb:
        after = _past_apposition(page, cue, after, lexicon, alone=before[0] >= before[1])
    before = _own_clause(cue, before, after, lexicon)
    before_words = len(_WORD.findall(text, *before)) if before[0] < before[1] else 0
    after_words = len(_WORD.findall(text, *after)) if after[0] < after[1] else 0
    whole = before_words >= 2 and after_words and _is_whole(cue, before)
    # "was quoted by X as saying": what no mark parts from either side stands inside its clause.
    inside = not cue.verb and not closed and bool(_JOINED.search(text, begin, cue.start))
    if whole and not inside and not (closed and _goes_on(cue, after, lexicon)):
        after_words = 0
    if before_words == 0 and after_words == 0:
        return None
    if before_words < 2 and after_words:
        span, without = _without_stop(text, after), None
    elif after_words == 0:
        span, without = before, None
    else:
        span, without = _without_stop(text, (before[0], after[1])), (cue.start, end)
    return _utterance(page, span, cue, without)


def _segment(page: Page, cue: Cue) -> Span:
    """The part of a sentence that a cue stands in: past the dateline, between semicolons that part clauses.

    Those after a colon or a dash part the items of a list, unless each holds a verb.
    """
    text, sentence = page.text, cue.sentence
    start, end = dateline.end(sentence), sentence.end
    begin, marks = start, list(_PARTS.finditer(text, start, end))
    verbs = [t.start for t in sentence.tokens if _is_finite(t)] if marks else []
    for mark in marks:
        at = mark.start()
        if any(q.inner[0] <= at < q.inner[1] for q in page.quotations_over(at, at + 1)):
            continue
        parted = any(start <= v < at for v in verbs) and any(at < v < end for v in verbs)
        if mark.group() == ";" and not _LISTS.search(text, begin, at):
            parted = True
        if at < cue.start and parted:
            start = at + 1
        elif at >= cue.end and parted and mark.group() == ";":
            return start, at
    return start, end


def _remark_end(page: Page, cue: Cue, limit: int) -> int:
    """Where a remark on who speaks ends, with what is added before its comma: *dit-il mardi à Paris,*."""
    text = page.text
    comma = text.find(",", cue.end, limit)
    if comma <= cue.end or not text[cue.end : cue.end + 1].isspace():
        return cue.end
    added = [t for t in cue.sentence.tokens if cue.end <= t.start < comma]
    return comma if len(added) <= _REMARK and not any(_is_finite(t) for t in added) else cue.end


def _is_finite(token: Token) -> bool:
    if token.pos not in ("VERB", "AUX"):
        return token.morph.get("Variant") == "Short"
    return token.morph.get("VerbForm") == "Fin" or token.morph.get("Variant") == "Short"


def _is_whole(cue: Cue, span: Span) -> bool:
    """Whether words are a clause with a verb of its own, and not one that another follows: *If they go*."""
    sentence = cue.sentence
    for token in sentence.tokens:
        if span[0] <= token.start < span[1] and _is_finite(token):
            head = sentence.tokens[token.head] if token.relation in ("aux", "cop") else token
            marked = any(t.relation == "mark" for t in sentence.children(head.i))
            if head.relation != "acl" and not (head.relation == "advcl" and marked):
                return True
    return False


def _goes_on(cue: Cue, span: Span, lexicon: Speech) -> bool:
    """Whether words after a remark go on with the clause before it, and say nothing of who speaks or how.

    *…, selon elle, dans le cadre de l'accord*; *…, she added, and must change*; not *…, a dit Jean, ministre*
    or *…, he said in a statement*.
    """
    own = [t for t in cue.sentence.tokens if span[0] <= t.start < span[1] and t.pos != "PUNCT"]
    if not own:
        return False
    first, then = own[0], own[1] if len(own) > 1 else own[0]
    if first.pos == "CCONJ":
        return fold(then.lemma) in lexicon.possible | lexicon.future | lexicon.willing
    if first.pos in ("VERB", "AUX"):
        return not _is_finite(first) and lexicon.verb(first) is None
    if first.pos != "ADP" or fold(first.text) in lexicon.complementizers or _is_relative(then, lexicon):
        return False
    if lexicon.heralds.match(fold(cue.sentence.page.text[span[0] : span[1]])):
        return False  # Another source: "…, affirme Belta, citant le ministre".
    told = {fold(w) for t in own[:_REMARK] for w in (t.text, t.lemma)}
    if told & (lexicon.documents | lexicon.occasions | lexicon.times):
        return False
    return not any(_is_finite(t) for t in own) or bool(_finite_in_relative(own))


def _is_relative(token: Token, lexicon: Speech) -> bool:
    return token.morph.get("PronType") == "Rel" or bool({fold(token.text), fold(token.lemma)} & lexicon.joins)


def _finite_in_relative(tokens: Sequence[Token]) -> bool:
    return all(t.relation in ("acl", "aux", "cop", "advcl") for t in tokens if _is_finite(t))


def _own_clause(cue: Cue, before: Span, after: Span, lexicon: Speech) -> Span:
    """The words before a cue that are of its clause: *alors que, selon X, …*; *…, où, selon X, un port …*."""
    last = None
    for token in reversed([t for t in cue.sentence.tokens if before[0] <= t.start and t.end <= before[1]]):
        if token.pos == "PUNCT":
            continue
        if _is_finite(token):
            break
        if token.pos == "CCONJ":
            verbs = [t for t in cue.sentence.tokens if after[0] <= t.start < after[1] and _is_finite(t)]
            begins = last is None and bool(verbs)
        else:
            relative = token.morph.get("PronType") == "Rel" or bool(
                {fold(token.text), fold(token.lemma)} & (lexicon.complementizers | lexicon.joins)
            )
            begins = token.relation != "case" and (relative or token.pos == "SCONJ")
        if begins and token.start > before[0]:
            return (last.start, before[1]) if last is not None else (before[1], before[1])
        last = token
    return before


def _past_apposition(page: Page, cue: Cue, after: Span, lexicon: Speech, *, alone: bool) -> Span:
    """What follows a source without the words that only say who it is: *selon Jean, son avocat, …*.

    ``alone`` tells that nothing before the source can be what it says.
    """
    text, sentence = page.text, cue.sentence
    if not sentence.parsed or after[0] >= after[1] or text[cue.end : cue.end + 1] != ",":
        return after
    first = next((t for t in sentence.tokens if t.start >= after[0] and t.pos != "PUNCT"), None)
    if first is not None and first.morph.get("VerbForm") == "Part" and first.morph.get("Variant") != "Short":
        end = max((t.end for t in sentence.subtree(first.i) if t.pos != "PUNCT"), default=first.end)
        comma = text.find(",", first.start, after[1])  # "согласно докладу группы, состоящей из …, в стране …"
        return trimmed(text, max(end, comma), after[1]) if end < after[1] else after
    comma = text.find(",", after[0], after[1])
    if comma < 0 and alone:
        return after
    end = comma if comma >= 0 else after[1]
    apposed = [t for t in sentence.tokens if after[0] <= t.start < end]
    if not apposed or len(apposed) > 16 or any(t.morph.get("VerbForm") == "Fin" for t in apposed):
        return after
    source = [t.morph.get("Number") for t in sentence.tokens if cue.start <= t.start < cue.end]
    several = "Plur" in source and "Sing" not in source and apposed[0].pos == "PROPN"
    # A Slavic source is in another case than what only follows it.
    several = several or any(t.morph.get("Case") == "Nom" and lexicon.somebody.stems for t in apposed[:2])
    if several or any(t.relation == "nsubj" and sentence.tokens[t.head].start >= end for t in apposed):
        return after  # The subject of what the source says: "selon X, Jean, de Lyon, est libre".
    if apposed[0].pos not in ("NOUN", "DET", "PROPN", "ADJ") or (comma < 0 and len(apposed) > 10):
        return after
    return trimmed(text, end, after[1])


def _without_stop(text: str, span: Span) -> Span:
    start, end = span
    while end > start and text[end - 1] in ".;" and not text[end - 2 : end - 1].isupper():
        end -= 1
    return start, end
