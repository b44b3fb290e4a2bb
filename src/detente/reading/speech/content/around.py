"""The sentence around a remark on who speaks, and what of it are the words: *…, a annoncé Minsk, …*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.model import Span
from detente.reading.acts.particulars import dateline
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page, Token
from detente.reading.speech.content.ends import adds_nothing, narrated
from detente.reading.speech.content.extents import is_finite
from detente.reading.speech.content.past_source import past_apposition, past_relative
from detente.reading.speech.content.scope import (
    is_open,
    is_relative,
    opening_end,
    own_clause,
    summed_up,
    tells_of_speaker,
)
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.able import is_clitic
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.utterance import between_dashes, trimmed, without_stop
from detente.reading.speech.who.countries import state_name

_WORD = re.compile(r"\w+")
_REMARK = 8
_ADDED = 2
_OPENING = 4
_ARGUMENTS = frozenset({"obj", "xcomp"})
_TIED = frozenset({"nsubj", "obj"})
_OPENS_OBJECT = frozenset({"DET", "NUM", "NOUN", "PROPN", "ADJ"})
_PARTS = re.compile(r";|:(?=\s)")
_LISTS = re.compile(r":\s|\s[—–-]\s")
_AFTER_PLACE = re.compile(r"(?P<place>[^\W\d_a-zа-я][\w-]+(?: [\w-]+)?)(?:\s?:\s+|\s[—–-]\s+)")
_JOINED = re.compile(r"\w\s*$")
_AFTER_COMMA = re.compile(r", ([^\W\d_]+) ")
_CLOSES = re.compile(r"[,—–)»”\"]|\s-\s")


def around(
    page: Page, cue: Cue, lexicon: Speech, stops: Sequence[int] = ()
) -> tuple[Span, Span | None] | None:
    """The sentence around a cue that stands aside in it, with the cue where it stands inside of it."""
    text = page.text
    begin, finish = _segment(page, cue, lexicon)
    before = trimmed(text, begin, cue.start if cue.verb else _short_of_hearing(cue, begin, lexicon))
    end = _remark_end(page, cue, finish) if cue.verb else cue.end
    opening = opening_end(cue)
    ends = [s for s in (*stops, *(() if opening is None else (opening,))) if s >= end]
    after = trimmed(text, end, min(ends, default=finish))
    if not cue.verb:
        after = trimmed(text, after[0], narrated(cue.sentence, None, *after, lexicon))
    closed = bool(_CLOSES.search(text[end : after[0]]))
    if not cue.verb and _is_whole(cue, before) and _is_of_source(cue, before, after):
        after = (after[1], after[1])
    elif not cue.verb:
        after = past_apposition(page, cue, after, lexicon, alone=before[0] >= before[1])
    elif cue.likened or tells_of_speaker(cue, after):
        after = past_relative(cue, after, lexicon)
    least = 2
    if len(_WORD.findall(text, *after)) > 1 or not cue.verb or _is_joint(cue, before):
        whole_before, before = before, own_clause(cue, before, after, lexicon)
        narrowed = whole_before[0] < before[0] < before[1]  # ", où il, selon elle, vivait"
        alone = not cue.verb and _is_whole(cue, before)
        least = 1 if narrowed or alone or _is_tied(cue, after, before) else 2  # "Son état, dit-il, est grave"
    if not cue.verb and not _WORD.search(text, *after):
        before = summed_up(cue, before, lexicon)
    before_words = len(_WORD.findall(text, *before)) if before[0] < before[1] else 0
    after_words = len(_WORD.findall(text, *after)) if after[0] < after[1] else 0
    manner = bool(cue.verb) and not closed and _is_manner(cue, after)  # "…, he said in a statement"
    whole = before_words >= 2 and after_words and (manner or _is_whole(cue, before))
    # "was quoted by X as saying": what no mark parts from either side stands inside its clause.
    inside = not cue.verb and not closed and bool(_JOINED.search(text, begin, cue.start))
    enclosed = not cue.verb and text[begin : cue.start].rstrip().endswith(",")
    tied = _is_tied(cue, before, after) or _is_loose(cue, after) or _completes(cue, before, after)
    tied = tied or is_open(cue, before, after, lexicon) or (not cue.verb and _is_tied(cue, after, before))
    goes_on = closed and (enclosed or tied or _goes_on(cue, after, lexicon))
    goes_on = goes_on and not adds_nothing(cue.sentence, cue.start, after, lexicon)
    if whole and not inside and not goes_on:
        after_words = 0
    if before_words == 0 and after_words == 0:
        return None
    if before_words < least and after_words:
        span, without = without_stop(text, after), None
    elif after_words == 0:
        span, without = before, None
    else:
        end = after[0] if _WORD.search(text, end, after[0]) else end  # "selon Jean Essai, son avocat, …"
        span, without = without_stop(text, (before[0], after[1])), (cue.start, end)
    return span, without


def _short_of_hearing(cue: Cue, begin: int, lexicon: Speech) -> int:
    """Where words end before a remark that nobody in particular heard them: *…, a-t-on appris jeudi | de
    source sûre*."""
    comma, sentence = cue.sentence.page.text.rfind(",", begin, cue.start), cue.sentence
    remark = sentence.between(comma, cue.start) if comma > 0 else []
    heard = any(fold(t.text) in lexicon.impersonal and is_clitic(t, sentence) for t in remark)
    return comma if heard else cue.start


def _is_joint(cue: Cue, before: Span) -> bool:
    """Whether the words before a cue end with a conjunction: *…, причём, как считает X, зря*."""
    last = next((t for t in reversed(cue.sentence.tokens) if t.end <= before[1] and t.pos != "PUNCT"), None)
    return last is not None and last.start >= before[0] and last.pos in ("CCONJ", "SCONJ")


def _is_of_source(cue: Cue, before: Span, after: Span) -> bool:
    """Whether the words after a source only name it further: *…, according to police, a doctor and a list*.

    After a verb they are its object: *He got, according to police, a letter*.
    """
    loose = ("PUNCT", "ADV")
    last = next((t for t in reversed(cue.sentence.tokens) if t.end <= before[1] and t.pos not in loose), None)
    if last is None or last.pos in ("VERB", "AUX"):
        return False
    own = cue.sentence.between(*after)
    heads = [t for t in own if t.pos in ("NOUN", "PROPN") and t.relation in ("conj", "appos", "nmod")]
    tied = any(cue.start <= cue.sentence.tokens[t.head].start < cue.end for t in heads)
    behind, joins = _AFTER_COMMA.findall(cue.sentence.page.text, *after), cue.sentence.page.grammar.joins
    tied = tied or not joins.isdisjoint(behind)  # What closes a list: "…, a doctor, and a list".
    return tied and own[0].pos in ("DET", "NOUN", "PROPN", "ADJ", "NUM", "CCONJ") and _finite_in_relative(own)


def _is_manner(cue: Cue, after: Span) -> bool:
    """Whether words right after a verb say where or when somebody spoke, with no verb of their own."""
    own = [t for t in cue.sentence.between(*after) if t.pos != "PUNCT"]
    return bool(own) and own[0].pos in ("ADP", "ADV") and not any(is_finite(t) for t in own)


def _is_tied(cue: Cue, verb: Span, subject: Span) -> bool:
    """Whether a remark parts a subject from its verb: *« Просили, сказал он, родственники »*."""
    tokens = cue.sentence.tokens
    own = [t for t in tokens if subject[0] <= t.start < subject[1]]
    tied = [t for t in own if t.relation in _TIED and verb[0] <= tokens[t.head].start < verb[1]]
    return any(t.relation == "nsubj" or len(own) == 1 for t in tied)


def _completes(cue: Cue, verb: Span, words: Span) -> bool:
    """Whether words after a remark are the object of the verb before it: *Он просил, сказал он, помощи*."""
    tokens = cue.sentence.tokens
    own = [t for t in tokens if words[0] <= t.start < words[1]]
    if not own:
        return False
    if own[0].pos not in _OPENS_OBJECT:
        return False
    for token in own:
        if token.relation in _ARGUMENTS and verb[0] <= tokens[token.head].start < verb[1]:
            return cue.sentence.subtree(token.i)[0].i <= own[0].i
    last = next((t for t in reversed(tokens) if t.end <= verb[1] and t.pos != "PUNCT"), None)
    someone = cue.speaker is not None and any(
        t.pos == "PRON" for t in tokens if cue.speaker[0] <= t.start < cue.speaker[1]
    )
    # No pronoun is explained by a noun: "Il avait demandé, dit-on, trois ans".
    return someone and last is not None and last.pos == "VERB" and own[0].pos != "PROPN"


def _is_loose(cue: Cue, after: Span) -> bool:
    """Whether the parse hangs the words after a remark nowhere, as it does where they go on before it."""
    own = cue.sentence.between(*after)
    return len(own) > 1 and own[0].head == own[0].i


def _segment(page: Page, cue: Cue, lexicon: Speech) -> Span:
    """The part of a sentence that a cue stands in: past the dateline, between semicolons that part clauses.

    Those after a colon or a dash part the items of a list, unless each holds a verb.
    """
    text, sentence = page.text, cue.sentence
    start, end = _past_place(page, dateline.end(sentence)), sentence.end
    begin, marks = start, list(_PARTS.finditer(text, start, end))
    # Behind a row its own verb parts nothing: "Two were freed: A and B, he said."; not "A farce, he said."
    row = sentence.between(marks[-1].end(), cue.start)[:-1] if marks else []
    listed = any(t.pos == "CCONJ" or t.text == "," for t in row)
    own = (t for t in sentence.tokens if is_finite(t))
    verbs = [t.start for t in own if not (listed and cue.start <= t.start < cue.end)]
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
    aside = between_dashes(text, (start, end), cue.start) if not lexicon.somebody.stems else None
    if aside is None:
        return start, end
    added = len(sentence.between(*aside)) - len(sentence.between(cue.start, cue.end))
    return aside if added > _ADDED else (start, end)  # "Le maire – selon la police – est libre"


def _past_place(page: Page, start: int) -> int:
    """Where a paragraph goes on behind a place and a colon or dash: *Minsk: Ten men left, the union said*."""
    mark = _AFTER_PLACE.match(page.text, start)
    if mark is None or not any(start == begin for begin, _ in page.paragraphs):
        return start
    place = state_name(page.language, mark.group("place")) is not None
    place = place or any(
        e.kind == "place" and e.end == mark.end("place") for e in page.entities_in(*mark.span())
    )
    return mark.end() if place else start


def _remark_end(page: Page, cue: Cue, limit: int) -> int:
    """Where a remark on who speaks ends, with what is added before its comma: *dit-il mardi à Paris,*."""
    text = page.text
    comma = text.find(",", cue.end, limit)
    if comma <= cue.end or not text[cue.end : cue.end + 1].isspace():
        return cue.end
    added = cue.sentence.between(cue.end, comma)
    return comma if len(added) <= _REMARK and not any(is_finite(t) for t in added) else cue.end


def _is_whole(cue: Cue, span: Span) -> bool:
    """Whether words are a clause with a verb of its own, and not one that another follows: *If they go*."""
    sentence = cue.sentence
    for token in sentence.tokens:
        if span[0] <= token.start < span[1] and is_finite(token):
            head = sentence.helped(token)
            marked = any(t.relation == "mark" for t in sentence.children(head.i))
            if head.relation != "acl" and not (head.relation == "advcl" and marked):
                return True
    return False


def _goes_on(cue: Cue, span: Span, lexicon: Speech) -> bool:
    """Whether words after a remark go on with the clause before it, and say nothing of who speaks or how.

    *…, selon elle, dans le cadre de l'accord*; *…, she added, and must change*; not *…, a dit Jean, ministre*
    or *…, he said in a statement*.
    """
    own = [t for t in cue.sentence.between(*span) if t.pos != "PUNCT"]
    if not own:
        return False
    first, then = own[0], own[1] if len(own) > 1 else own[0]
    if first.pos == "CCONJ":
        return fold(then.lemma) in lexicon.possible | lexicon.future | lexicon.willing
    if first.pos in ("VERB", "AUX"):
        said = cue.verb and first.morph.get("VerbForm") == "Part" and not _is_pronoun(cue)
        said = said or (cue.verb and _is_meanwhile(first))
        return not (is_finite(first) or said) and lexicon.verb(first) is None
    if first.pos != "ADP" or fold(first.text) in lexicon.complementizers or is_relative(then, lexicon):
        return False
    if fold(then.text) in lexicon.questions:
        return False  # "…, he said, in what many took for a threat"
    if fold(first.text) in lexicon.sequel and not _undergone(cue, own):
        return False  # "…, he said, before leaving the room"
    if lexicon.heralds.match(fold(cue.sentence.page.text[span[0] : span[1]])):
        return False  # Another source: "…, affirme Belta, citant le ministre".
    if any(fold(t.text) in lexicon.summing for t in own[1:_OPENING]):
        return False  # "…, he said, in a move that …"
    told = {word for t in own[:_REMARK] for word in t.folded}
    whole = _is_whole(cue, (cue.sentence.start, cue.start))
    verbal = any(t.pos in ("VERB", "AUX") for t in own)  # "Il est vital, a dit Jean, d'agir"
    if cue.verb and whole and not (cue.likened or verbal or _is_pronoun(cue)):
        return False  # Where somebody spoke, as far as anybody can tell: "…, a dit Jean, à l'Assemblée"
    if told & (lexicon.documents | lexicon.occasions | lexicon.times):
        return False
    return not any(is_finite(t) for t in own) or bool(_finite_in_relative(own))


def _is_meanwhile(verb: Token) -> bool:
    """Whether a converb tells what goes on meanwhile: *комментируя*; not *оставив*."""
    form = verb.morph
    return form.get("VerbForm") == "Conv" and "Imp" in (form.get("Aspect"), form.get("Tense", "Imp"))


def _undergone(cue: Cue, own: Sequence[Token]) -> bool:
    """Whether the first verb of some words is a passive, or there is none: *avant d'être expulsé*."""
    verb = next((t for t in own if t.pos in ("VERB", "AUX")), None)
    if verb is None:
        return True
    head = cue.sentence.helped(verb) if verb.pos == "AUX" else verb
    helpers = [t for t in cue.sentence.children(head.i) if t.relation == "aux"]
    return not is_finite(verb) and any(t.dep.endswith("pass") for t in helpers)


def _is_pronoun(cue: Cue) -> bool:
    """Whether who speaks is but a pronoun, of which nothing more is said: *…, dit-il, battu*."""
    words = cue.sentence.between(*cue.speaker) if cue.speaker is not None else []
    return all(t.pos in ("PRON", "PART") for t in words)


def _finite_in_relative(tokens: Sequence[Token]) -> bool:
    return all(t.relation in ("acl", "aux", "cop", "advcl") for t in tokens if is_finite(t))
