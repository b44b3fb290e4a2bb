"""The cues of a page by sentence: who speaks is put right where one sentence has several of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.parse import Page, Sentence
from detente.reading.speech.content.nouns import tells
from detente.reading.speech.content.remarks import is_of_subject_before
from detente.reading.speech.lexicon import Speech, lexicon, mentions
from detente.reading.speech.reporting import chains, closing, cues, gerunds, verbs
from detente.reading.speech.reporting.able import is_clitic
from detente.reading.speech.reporting.agreement import AGREEING
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.reporting.opinions import opinions
from detente.reading.speech.reporting.predicates import is_told, main_clause, main_verb, tells_clause
from detente.reading.speech.reporting.relatives import relative_sources
from detente.reading.speech.reporting.sayers import can_be_cited, keep_sayers

_NEAR = 30
_NAME = re.compile(r"\.?(?:[ \u00a0\u202f]-?[A-ZÀ-Þ][\w’'-]+){1,3}")
_REMARK = 8
# How far before a noun for an occasion its preposition may stand: *в своём последнем интервью*.
_LED = 4


@dataclass(slots=True)
class Cues:
    """The reporting verbs and the phrases that name a source, by the index of their sentence."""

    words: Speech
    verbs: dict[int, list[Cue]] = field(default_factory=dict)
    sources: dict[int, list[Cue]] = field(default_factory=dict)

    def quoting(self) -> dict[int, list[Cue]]:
        """The verbs that may have quoted words beside them: none that only counts."""
        return {
            i: [c for c in found if not self.words.only_counts(c.verb)] for i, found in self.verbs.items()
        }

    def stops(self, cue: Cue) -> list[int]:
        """Where in a cue's sentence another voice cuts in after a comma."""
        index, text = cue.sentence.index, cue.sentence.page.text
        mains = [main_clause(cue.sentence, cue.token), main_verb(cue, self.words)] if not cue.likened else []
        result = [main for main in mains if main is not None]
        if cue.speaker is not None and cue.token is not None and not cue.parenthetical:
            behind = cue.speaker[0] > cue.token.end and cue.sentence.finite(cue.token) is None
            result += [cue.speaker[0]] if behind else []
        for other in (*self.verbs.get(index, ()), *self.sources.get(index, ())):
            if other is cue or (other.verb and other.verb not in self.words.groups):
                continue  # What stands behind a name in marks may be any verb: «Заря», приехали пятеро.
            if _is_listed(other):
                continue
            if not other.verb and self._is_pronoun(other):
                continue  # Whom a pronoun means speaks already: "qui, selon lui, …".
            start = other.token.start if other.token is not None and not other.parenthetical else other.start
            gerund = gerunds.is_gerund(other.clause)
            if other.token is not None and gerund:
                start = gerunds.gerund_start(other.token, cue.sentence)
            cuts = other.parenthetical or not other.verb or gerund
            absolute = gerunds.absolute_start(other, self.words)
            if absolute is not None:
                result.append(absolute)
            if cuts and text[cue.sentence.start : start].rstrip()[-1:] == ",":
                result.append(start)
            elif not cuts and other.speaker is not None:
                result += self._own_sentence(cue, other)
        return result

    def _is_pronoun(self, source: Cue) -> bool:
        """Whether a source is but a pronoun or a possessive: *selon elle*, *по его словам*."""
        if source.speaker is None:
            return False
        return self.words.refers_back(fold(source.sentence.page.text[slice(*source.speaker)]))

    def _own_sentence(self, cue: Cue, other: Cue) -> list[int]:
        """Where another's report begins beside a cue's: *…, while X said*; *When …, he said*."""
        text, begin = cue.sentence.page.text, cue.sentence.start
        at = max(other.start, other.speaker[0]) if other.speaker is not None else other.start
        if (joined := self._joined_after(cue, other)) is not None:
            return [joined]
        lead = cue.sentence.page.folded[begin:at]
        patterns = self.words.contrasts, self.words.remarking, self.words.sequences
        marks = [mark for pattern in patterns for mark in pattern.finditer(lead)]
        last = max(marks, key=lambda mark: mark.end(), default=None)
        near = last is not None and at - begin - last.end() <= _NEAR
        if last is not None and (near or self._heads(other, begin + last.end())):
            return [begin + last.end() - len(last.group().lstrip(", \n"))]
        under = cue.clause is not None and cue.clause.head.relation == "advcl"
        ended = text[begin : other.start].rstrip()[-1:] == ","
        under = under or (bool(cue.verb) and self._closes(other))
        return [other.start] if under and ended and other.start > cue.start else []

    def _closes(self, cue: Cue) -> bool:
        """Whether a sentence ends with who speaks and the verb: *It said that it was over, Tass reported*."""
        if cue.token is None or cue.speaker is None or cue.sentence.finite(cue.token) is None:
            return False
        if is_told(cue, self.words):
            return False
        if not any(p.head.pos == "PROPN" or tells(p.head, self.words) for p in cue.phrases):
            return False
        rest = cue.sentence.between(cue.end, cue.sentence.end)
        governs = [t for t in rest if t.pos in ("VERB", "SCONJ") or t.text in ',:"“«']
        return not governs and len(rest) < _REMARK and cue.start <= cue.speaker[0] < cue.token.start

    def _joined_after(self, source: Cue, other: Cue) -> int | None:
        """Where another's report is joined to what a source ends: *…, selon Belta, et le maire a dit que*."""
        if source.verb or other.speaker is None or other.start < source.end:
            return None
        start = min(other.start, other.speaker[0])
        between = source.sentence.between(source.end, start)
        joined = [t.text for t in between[:1]] == [","] and [t.pos for t in between[1:]] == ["CCONJ"]
        return between[1].start if joined else None

    def _heads(self, cue: Cue, since: int) -> bool:
        """Whether the words from a place up to a reporting verb are its subject, with no verb in them."""
        if cue.token is None:
            return False
        between = cue.sentence.between(since, cue.token.start)
        return not any(t.pos in ("VERB", "SCONJ") or t.morph.get("PronType") == "Rel" for t in between)


def _is_listed(cue: Cue) -> bool:
    """Whether a participle only goes on with those before it: *They are beaten, denied food and held*."""
    verb, sentence = cue.token, cue.sentence
    if verb is None or verb.relation != "conj" or cue.speaker is None:
        return False
    if sentence.finite(verb) is not None and sentence.tokens[verb.i - 1].text != ",":
        return False
    return cue.speaker[1] <= sentence.tokens[verb.head].start < verb.start


def telling(page: Page) -> list[tuple[Sentence, bool]]:
    """The sentences of a page that may report speech, each with whether a quotation ends in it."""
    outermost = page.outermost
    closing = {s.index for q in outermost if (s := page.sentence_at(q.end - 1))}
    begun = {s.index for q in outermost if (s := page.sentence_at(q.start)) and s.start < q.start}
    told = {i for i in begun - closing if _opines(page.sentences[i], lexicon(page.language))}
    either = ((s, s.index in closing) for s in page.sentences)
    return [(s, c) for s, c in either if c or s.index in told or mentions(page.language, s.text)]


def _opines(sentence: Sentence, words: Speech) -> bool:
    """Whether a sentence begins with in whose opinion its quoted words are: *Mais pour Anna, « … »*."""
    first, _, rest = sentence.folded.partition(" ")
    return any(words.opinions.match(said) for said in (sentence.folded, rest if first in words.joins else ""))


def gather(page: Page, words: Speech) -> Cues:
    """Parse the sentences of a page that may report speech, and find their cues."""
    wanted = telling(page)
    page.parse([sentence for sentence, _ in wanted])
    result = Cues(words)
    for sentence, quoted in wanted:
        listen(page, words, sentence, result, quoted=quoted)
    return result


def listen(page: Page, words: Speech, sentence: Sentence, result: Cues, *, quoted: bool) -> None:
    """Put the cues of a sentence in their place; ``quoted`` tells that a quotation ends in it."""
    cited = [c for c in cues.sources(sentence, words) if can_be_cited(c, words)]
    sources = chains.joined(cited) + relative_sources(sentence, words)
    if quoted or page.quotations_over(sentence.start, sentence.end):
        sources += opinions(sentence, words)
    found = [c for c in verbs.verbs(sentence, words, all_inverted=quoted) if not _within(c, sources)]
    found = closing.remarked(sentence, found, words)
    for cue in found:
        if cue.parenthetical and is_of_subject_before(cue):
            cue.speaker, cue.phrases = None, []
        _take_known(page, cue, words)
        _take_quoted(page, cue)
        _take_titled(page, cue, words)
        _take_clitic(cue)
        _leave_whose(cue)
        _end_before_source(page, cue, sources)
        keep_sayers(cue, words)
    result.sources[sentence.index], result.verbs[sentence.index] = sources, found


def _take_known(page: Page, cue: Cue, words: Speech) -> None:
    """Let a name known beforehand right before the verb speak, whatever the parse made of its words; not one
    that somebody spoke to, or on whose air he did: *X в интервью Рейтер заявил*."""
    if cue.clause is None or cue.parenthetical or cue.clause.passive:
        return
    if cue.phrases and all(p.start > cue.clause.head.start for p in cue.phrases):
        return  # "Об этом РБК рассказал чиновник": who is told stands first.
    if page.language in AGREEING and cue.clause.head.morph.get("Number") == "Plur":
        return
    group = [t for t in cue.sentence.children(cue.clause.head.i) if t.relation == "aux"]
    start = min(t.start for t in (cue.clause.head, *group))
    for entity in page.entities_in(cue.sentence.start, start):
        gap = page.text[entity.end : start]
        if entity.name == entity.text or gap.strip(' \u00a0\u202f»”"'):
            continue
        governed = any(
            child.relation == "case"
            for token in cue.sentence.tokens
            if entity.start <= token.start < entity.end
            for child in cue.sentence.children(token.i)
        )
        governed = governed or _is_spoken_to(cue.sentence, entity.start, words)
        if not governed and not (cue.speaker and cue.speaker[0] <= entity.start < cue.speaker[1]):
            cue.speaker, cue.phrases = (entity.start, entity.end), []
            cue.start, cue.end = min(cue.start, entity.start), max(cue.end, entity.end)


def _is_spoken_to(sentence: Sentence, start: int, words: Speech) -> bool:
    """Whether a noun for an occasion to speak stands right before a name, or before the word for its sort,
    with a preposition or in the dative."""
    before = [t for t in sentence.before(start) if t.pos != "PUNCT"]
    if len(before) > 1 and before[-1].folded & words.outlets and before[-1].pos == "NOUN":
        before = before[:-1]
    if not before or not before[-1].folded & words.occasions:
        return False
    led = any(t.pos == "ADP" for t in before[-_LED:-1])
    return led or before[-1].morph.get("Case") == "Dat"


def _take_quoted(page: Page, cue: Cue) -> None:
    """Let a name in marks right before the verb speak, of which the parse has but a part or has made part of
    something else: *Ранее «Синий узел» сообщал, что …*."""
    if cue.clause is None or cue.clause.passive or cue.sentence.finite(cue.clause.head) is None:
        return
    begin, verb = cue.sentence.start, cue.clause.head
    end = begin + len(page.text[begin : verb.start].rstrip())
    name = next((q for q in page.quotations_over(end - 1, end) if q.end == end), None)
    if name is None or cues.quoted_name(page.text, name.start, end) != end:
        return
    part = cue.speaker is not None and name.start <= cue.speaker[0] and cue.speaker[1] <= end
    if (
        tells_clause(cue.sentence, verb)
        and (part or cue.speaker is None)
        and not page.entities_in(name.start, end)
    ):
        cue.speaker, cue.phrases, cue.start = name.inner, [], name.start


def _take_clitic(cue: Cue) -> None:
    """Let a pronoun behind a hyphen speak without what the parse hangs on it: *a-t-elle laissé tomber*."""
    head = cue.phrases[0].head if len(cue.phrases) == 1 and cue.speaker is not None else None
    if head is not None and is_clitic(head, cue.sentence):
        span = head.start, head.end
        cue.phrases, cue.speaker = [Phrase(cue.sentence, head, "", span)], span


def _leave_whose(cue: Cue) -> None:
    """Leave the word that tells whose who speaks is, before an article: *dont | l'adjoint affirme*."""
    own = cue.sentence.between(*cue.speaker) if cue.speaker is not None else []
    if len(own) > 1 and own[0].key in cue.sentence.page.grammar.whose and own[1].pos == "DET":
        span = own[1].start, own[-1].end
        cue.speaker = span
        cue.phrases = [Phrase(cue.sentence, p.head, p.preposition, span) for p in cue.phrases[:1]]


def _take_titled(page: Page, cue: Cue, words: Speech) -> None:
    """Let the name behind a form of address speak, which the parse has for another word: *Me Anna Essai*."""
    if cue.speaker is None or cue.phrases[1:]:
        return
    start, end = cue.speaker
    if fold(page.text[start:end]).rstrip(".") not in words.somebody.addresses:
        return
    named = _NAME.match(page.text, end)
    if named is not None:
        cue.speaker, cue.phrases, cue.end = (start, named.end()), [], max(cue.end, named.end())


def _end_before_source(page: Page, cue: Cue, sources: list[Cue]) -> None:
    """Let no source of another's words be among the words for who speaks: *Jean, selon la radio, dit …*."""
    for source in sources:
        if cue.speaker is not None and cue.speaker[0] < source.start < cue.speaker[1]:
            end = cue.speaker[0] + len(page.text[cue.speaker[0] : source.start].rstrip(" \u00a0\u202f,—–"))
            if end > cue.speaker[0]:
                cue.speaker = cue.speaker[0], end
                cue.phrases = [p for p in cue.phrases if p.end <= end]


def _within(cue: Cue, sources: list[Cue]) -> bool:
    """Whether a verb belongs to the phrase that names a source: *à en croire X*."""
    return cue.token is not None and any(s.start <= cue.token.start < s.end for s in sources)
