"""The words that a reporting verb governs: a clause, an infinitive, a noun, a judgement.

What the parse hangs on the verb comes first where it is one of these beyond doubt; else the order of words
tells: *que* after the verb and its own phrases, *de* with an infinitive, a noun phrase that goes on. No
content reaches beyond the place where another voice cuts in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Clause, Phrase, phrase
from detente.reading.parsing.parse import Token
from detente.reading.speech.content.extents import Extent, past_more
from detente.reading.speech.content.judgements import judged
from detente.reading.speech.content.manner import is_purpose, past_manner, short_of_day, short_of_manner
from detente.reading.speech.content.nouns import before_verb, is_event, is_new, is_somebody, is_told, opens
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue, quoted_name
from detente.reading.speech.reporting.demands import demanded
from detente.reading.speech.reporting.gerunds import is_gerund
from detente.reading.speech.reporting.misparsed import is_past_infinitive, opens_content
from detente.reading.speech.reporting.predicates import (
    asks,
    begins_relative,
    comments,
    has_object,
    is_aim,
    is_condition,
    lacks_object,
    leans_on_verb,
    next_predicate,
    restricts,
    tells_which,
)
from detente.reading.speech.reporting.relatives import is_relative

_WORD = re.compile(r"\w+")
_FARTHEST, _FEW, _NEXT = 20, 6, 2


class Complements(Extent):
    """What one verb governs; ``stops`` are the places in the sentence where another voice cuts in."""

    def __init__(self, cue: Cue, lexicon: Speech, stops: Sequence[int]) -> None:
        super().__init__(cue, lexicon, stops)
        self.among = lexicon.among.match(cue.sentence.folded) is not None

    def clause(self, *, marked: bool = False) -> Span | None:
        """The clause after *que*, or the one governed without it, unless it must be ``marked``."""
        if self.verb is None:
            return None
        begin = self._that()
        if begin is None and marked:
            return None
        governed = self._governed()
        if any(
            is_purpose(self.sentence, start, self.lexicon)
            for start in (begin, governed and governed[0])
            if start is not None
        ):
            return None
        if governed is not None and ";" in self.sentence.page.text[self.verb.end : governed[0]]:
            governed = None  # "…, the minister said; three others remain in jail"
        if begin is None or (governed and governed[0] == begin and self._is_whole(governed)):
            return governed and self._span(governed[0], min(governed[1], self._until(governed[0])))
        return self._span(begin, min(self._sentence_end(begin), self._until(begin)))

    def infinitive(self) -> Span | None:
        """*promet de libérer*, *dit avoir été frappé*; not *le dossier qu'elle affirme avoir*."""
        if self.verb is None or lacks_object(self.sentence, self.verb, self.lexicon):
            return None
        for child in self.sentence.children(self.verb.i):
            if self.lexicon.cites(fold(child.text)):
                continue  # "Interfax reported citing a source"
            helpers = [
                t
                for t in self.sentence.children(child.i)
                if t.i < child.i and (t.relation in ("aux", "cop", "advmod") or leans_on_verb(t))
            ]
            infinite = self.sentence.finite(child) is None and any(
                t.morph.get("VerbForm") == "Inf" or (t.text.endswith("ing") and t.pos in ("VERB", "AUX"))
                for t in (child, *helpers)
            )
            marked = infinite and self.sentence.child(child.i, "mark") is not None
            if marked and self.cue.verb in self.lexicon.replying and not self.lexicon.verb(child):
                return None  # "responded to unrest", which a parse takes for a verb
            if child.relation in ("xcomp", "ccomp", "obj") and infinite and child.i > self.verb.i:
                begin = min([child.start, *(t.start for t in helpers if t.i > self.verb.i)])
                begin = self._of_whom(child, begin)
                end = self._short_of_subject(begin, self._infinitive_end(child))
                begin = self._whose(self._with_negation(begin))
                return self._told(begin, min(end, self._until(child.end)))
        return self._infinitive_by_order()

    def _of_whom(self, infinitive: Token, begin: int) -> int:
        """Where an infinitive begins that a parse gives a subject of its own, or which says what somebody is:
        *estimates the toll to be higher*."""
        children, verb = self.sentence.children(infinitive.i), self.verb
        is_so = verb is not None and any(c.relation == "cop" for c in children)
        own = [c for c in children if c.relation == "nsubj"]
        if is_so and verb is not None and self.cue.verb not in self.lexicon.demanding:
            own += [c for c in self.sentence.children(verb.i) if c.relation == "obj"]
        own = [c for c in own if verb is not None and verb.i < c.i < infinitive.i]
        return min([begin, *(self.sentence.subtree(c.i)[0].start for c in own)])

    def demand(self) -> Span | None:
        """The infinitive that asks the one spoken to: *a appelé mardi les partis à se retirer*."""
        found = demanded(self.sentence, self.verb, self.lexicon) if self.verb is not None else None
        if found is None or (self.cue.clause is not None and self.cue.clause.passive):
            return None
        marker, infinitive = found
        end = min(self._sentence_end(infinitive.end), self._until(infinitive.end))
        begin = self._whose(marker.end + (self.sentence.page.text[marker.end] == " "))
        return self._told(begin, short_of_manner(self.sentence, infinitive, end, self.lexicon))

    def _with_negation(self, begin: int) -> int:
        """Where an infinitive begins with its negation, hung elsewhere: *assure n'avoir …*."""
        start = begin
        for token in reversed(self.sentence.before(begin)):
            if token.pos not in ("ADV", "PRON") and token.morph.get("Polarity") != "Neg":
                near = self.sentence.tokens[token.i + 1]  # "reproche de mal porter le voile"
                return near.start if token.pos == "ADP" and near.pos == "ADV" else start
            start = token.start if fold(token.text) in self.lexicon.negations else start
        return start

    def _whose(self, begin: int) -> int:
        """Where an infinitive begins with its own subject: *called for Ann to be freed*."""
        after = self.sentence.tokens[self.verb.i + 1 : self.verb.i + 2] if self.verb is not None else []
        own = bool(after) and fold(after[0].text) in self.lexicon.own_subjects and after[0].end < begin
        return after[0].end + 1 if own else begin

    def _told(self, start: int, end: int) -> Span | None:
        """A span, unless it is the condition on which somebody speaks: *asked not to be named*."""
        words = {fold(w) for w in _WORD.findall(self.sentence.page.text[start:end])[:_FEW]}
        return None if words & self.lexicon.conditions else self._span(start, end)

    def _until(self, begin: int) -> int:
        return next_predicate(self.sentence, self.verb, begin, self.lexicon)

    def noun(self) -> Span | None:
        """The noun that a verb like *annoncer* governs, or the subject of its passive."""
        clause = self.cue.clause
        if clause is None or self._only_tells_which(clause):
            return None
        own = {p.head.i for p in self.cue.phrases}
        patients = [
            p
            for p in clause.patients
            if (p.head.pos in ("NOUN", "PROPN") or (p.head.pos == "PRON" and clause.passive))
            and p.head.i not in own
            and fold(p.head.text) not in self.lexicon.times
            and not self._is_name(p)
            and (self.among or self._is_event(p.head) or self._quotes(p.span))
        ]
        if patients and patients[0].head.relation == "conj" and not clause.passive:
            patients = []  # What it is joined to is no word of the speaker's, so neither is it.
        if not patients:
            return self._noun_past_time(own)
        if clause.passive:
            above = clause.governor.lemma if clause.governor else ""
            if self.lexicon.owing & {above, *clause.auxiliaries}:
                return None  # What must be confirmed is not confirmed yet.
            chosen = patients[0] if clause.inherited else patients[-1]
            return self._event_span(chosen.head, before_verb(self.sentence, clause, chosen))
        if any(fold(w) in self.lexicon.refused for p in patients for w in (p.head.lemma, p.head.text)):
            return None  # To deny bail, or reject an appeal, is no statement.
        first, last, end = patients[0], patients[-1], patients[-1].end
        if last.head.i > clause.head.i:
            end = self._listed(max(self._subtree_end(last.head), self._going_on(last.end)))
            end = min(self._short_of_subject(first.start, end), self._until(first.start))
            end = short_of_manner(self.sentence, first.head, end, self.lexicon)
        start, end = self._span(first.start, end)
        return self._event_span(first.head, (start, past_more(self.sentence, end)))

    def _is_event(self, noun: Token) -> bool:
        """Whether what a noun names can be told, or is brought up with blame: *dénonce des fraudes*."""
        raised = self.cue.verb in self.lexicon.appraising and is_new(self.sentence, noun)
        return is_event(noun, self.lexicon) or (raised and not is_somebody(noun, self.lexicon))

    def _event_span(self, noun: Token, span: Span) -> Span | None:
        """The span of a noun that a verb reports; praise and blame are speech in the speaker's words only."""
        appraised = self.cue.verb in self.lexicon.appraising and not is_new(self.sentence, noun)
        return span if not appraised or self.among or self._quotes(span) else None

    def _quotes(self, span: Span) -> bool:
        """Whether a span has quoted words, or such go on with it."""
        page = self.sentence.page
        found = page.quotations_over(span[0], span[1] + _NEXT)
        return any(quoted_name(page.text, q.start, q.end) is None for q in found)

    def _only_tells_which(self, clause: Clause) -> bool:
        """A participle or a relative clause without a comma: *any content requested by the government*."""
        first = clause.head
        while first.relation == "conj" and self.sentence.finite(clause.head) is None:
            first = self.sentence.tokens[first.head]  # "un acte puni et condamné par la loi"
        if first.relation != "acl" or not clause.inherited:
            return False
        lead = self.sentence.page.text[self.sentence.start : self.sentence.subtree(first.i)[0].start]
        return not lead.rstrip().endswith((",", "—", "–", "("))

    def _is_name(self, phrase: Phrase) -> bool:
        """Whether a phrase is but a name: *condamne Minsk* tells of no words, save of whom it names."""
        named = self.sentence.page.entities_in(*phrase.span)
        if self.among:
            return any(e.kind == "organization" for e in named)
        return any((e.start, e.end) == phrase.span for e in named) or phrase.head.pos == "PROPN"

    def topic(self) -> Span | None:
        """*a insisté sur …*, *appelle à …*."""
        clause = self.cue.clause
        if clause is None:
            return None
        demanding = self.cue.verb in self.lexicon.demanding
        if is_gerund(clause) and not demanding:
            return None  # "Speaking on television, …" says where, not what.
        if "+" in self.cue.verb:
            return self._topic_of_noun(clause)
        goals = self.lexicon.goals if demanding else frozenset()
        for preposition, item in clause.obliques:
            own = self.sentence.between(item.start, item.head.end)[:3]
            dated = any(t.pos == "NUM" or fold(t.text) in self.lexicon.times for t in own)
            where = fold(preposition) in self.lexicon.goals & self.lexicon.stages
            if self.lexicon.goes_by_order and not demanding and where:
                continue  # "A témoigné à huis clos" tells where, "a parlé au juge" to whom.
            demanded = demanding and fold(preposition) in self.lexicon.own_subjects
            on_it = demanded or fold(preposition) in self.lexicon.topics | goals
            asked = is_somebody(item.head, self.lexicon) or fold(item.head.text) in self.lexicon.written
            if not demanded and demanding and asked:
                continue  # "calls on the authorities" tells who is asked, not for what.
            told = item.head.i > clause.head.i or opens(item, self.verb, self.cue.speaker, self.lexicon)
            if on_it and told and not dated:
                return self._topic(item)
        return self._topic_past_object(clause)

    def _topic_of_noun(self, clause: Clause) -> Span | None:
        """*fait état de violences*, *se prononce pour une hausse*: what goes on with a verb's own word."""
        noun, tokens = self.cue.verb.partition("+")[2], self.sentence.tokens
        at = next((t.i for t in tokens[clause.head.i :] if fold(t.text) == noun), None)
        near = tokens[at : at + _FEW] if at is not None else []
        links = self.lexicon.linking | ({noun} if near and near[0].pos == "ADP" else set())
        link = next((t for t in near if fold(t.text) in links), None)
        head = tokens[link.head] if link is not None else None
        if link is None or head is None or head.i < link.i or not is_told(self.sentence, head, self.lexicon):
            return None
        begin = link.end + (self.sentence.page.text[link.end] == " ")
        return self._span(begin, max(self._subtree_end(head), self._going_on(head.end)))

    def _topic(self, item: Phrase) -> Span | None:
        """What is spoken of, if it is something that happens or is told in the speaker's words."""
        infinitive = self._infinitive_of(item)
        own = [t.start for t in self.sentence.subtree(item.head.i) if t.relation != "case" and self.verb]
        start = min([item.start, *(s for s in own if self.verb is not None and s > self.verb.end)])
        end = max(self._subtree_end(item.head), infinitive)
        span = self._span(start, short_of_day(self.sentence, item.head, end, self.lexicon))
        plain = self.cue.verb not in self.lexicon.appraising
        asked = fold(item.preposition) in self.lexicon.goals - self.lexicon.own_subjects
        told = infinitive > item.end or self._quotes(span) or (plain and (asked or self._is_event(item.head)))
        return self._told(*span) if told else None

    def _infinitive_of(self, item: Phrase) -> int:
        """Where an infinitive ends whose subject is a phrase: *called for Ann to be freed*."""
        if self.verb is None or fold(item.preposition) not in self.lexicon.own_subjects:
            return item.end
        for child in self.sentence.children(self.verb.i):
            marked = any(
                t.relation == "mark" and t.start >= item.end for t in self.sentence.children(child.i)
            )
            if child.relation == "xcomp" and marked:
                return self._subtree_end(child)
        return item.end

    def _topic_past_object(self, clause: Clause) -> Span | None:
        """*a appelé les partis à la retenue*: parsers hang the topic on whoever is spoken to."""
        for spoken_to in clause.objects:
            for child in self.sentence.children(spoken_to.head.i):
                if child.relation in ("nmod", "obl") and child.i > clause.head.i:
                    topic = phrase(self.sentence, child)
                    goal = fold(topic.preposition) in self.lexicon.goals
                    if goal and fold(topic.head.text) not in self.lexicon.times:
                        return self._topic(topic)
        return None

    def judgement(self) -> Span | None:
        """*s'est dit prêt à …*, *juge la réforme précipitée*: an adjective that the verb gives somebody."""
        passive = self.cue.clause is not None and self.cue.clause.passive
        if self.verb is None or passive or lacks_object(self.sentence, self.verb, self.lexicon):
            return None
        found = judged(self.cue, self.verb, self.lexicon)
        return found and self._span(found[0], self._subtree_end(found[1]))

    def _governed(self) -> Span | None:
        """The clause that the parse hangs on the verb."""
        verb, sentence = self.verb, self.sentence
        if verb is None:
            return None
        for child in sentence.children(verb.i):
            if child.relation not in ("ccomp", "csubj", "advcl", "parataxis") or child.i < verb.i:
                continue
            marked = sentence.child(child.i, "mark")
            introduced = (
                marked is not None
                and fold(marked.text) in self.lexicon.complementizers
                and self._follows(marked)
                and not is_condition(marked, verb, sentence, self.lexicon)
            )
            if child.relation in ("advcl", "parataxis") and not (introduced and self._close(marked)):
                continue
            if child.relation == "ccomp" and not introduced and not self._without_that(child):
                continue
            first = sentence.subtree(child.i)[0]
            if self.cue.verb not in self.lexicon.addressing:
                first = opens_content(first, verb, sentence)
            begin = self._with_negation(first.start)
            begin = marked.end if introduced and marked is not None else begin
            span = self._span(begin, max(self._subtree_end(child), self._rest(child)))
            return span if introduced else past_manner(sentence, span, self.lexicon, before=child)
        return None

    def _close(self, mark: Token | None) -> bool:
        """Whether *que* comes after the verb with nothing but its own phrase between."""
        if mark is None:
            return False
        gap = self.sentence.page.text[self.cue.end : mark.start]
        return len(_WORD.findall(gap)) <= 6 and not re.search(r"[;:.!?]", gap)

    def _without_that(self, child: Token) -> bool:
        """A clause without *that* (*said he left*): right after its verb's phrase, not in quotation marks."""
        if self.verb is None:
            return False
        first = self.sentence.subtree(child.i)[0]
        if child.pos != "VERB" and self.sentence.finite(child) is None and not self.lexicon.somebody.stems:
            return False  # What somebody is declared or found to be, by an act: "declared them unwanted".
        if self._tells_of(first) or is_past_infinitive(self.sentence, self.verb, first):
            return False  # "témoigne du rôle que l'UE joue", whatever the parse hangs that on
        if begins_relative(self.sentence, first, self.lexicon):
            return False  # "Critique la façon dont il agit"
        return not any(t.text in '«»“”":' for t in self.sentence.tokens[self.verb.i + 1 : first.i])

    def _that(self) -> int | None:
        """Where the clause begins that *que* introduces, past adverbs, dates and phrases of place."""
        tokens, lexicon, commas = self.sentence.tokens, self.lexicon, 0
        if self.verb is None:
            return None
        for token in tokens[self.verb.i + 1 : self.verb.i + _FARTHEST]:
            key = fold(token.text)
            if key in lexicon.complementizers and key not in lexicon.questions:
                before = tokens[token.i - 1]
                joined = before.pos == "CCONJ" or is_relative(self.sentence, token, before)
                if joined or comments(self.cue, token, lexicon) or tells_which(self.cue, token, lexicon):
                    return None
                apart = before.text == "," and commas % 2 and not lexicon.somebody.stems
                if apart and has_object(self.cue, token):
                    return None  # "déplore l'absence du maire, que la ville avait invité"
                if (
                    restricts(self.sentence, self.verb, token, self.lexicon)
                    or (fold(before.text) in lexicon.comparing and not is_aim(self.cue, before, lexicon))
                    or (commas % 2 and before.text != ",")
                ):
                    return None
                wished = token.relation == "mark" and tokens[token.head].morph.get("Mood") == "Sub"
                return token.end if wished or self._is_mark(before) else None
            spoken = self.cue.speaker is not None and self.cue.speaker[0] <= token.start < self.cue.end
            finite = token.morph.get("VerbForm", "Fin") in ("Fin", "Inf") and token.pos in ("VERB", "AUX")
            relative = token.relation == "acl" or tokens[token.head].relation == "acl"
            reports = token.relation == "acl" and token.morph.get("Tense") == "Pres" and lexicon.verb(token)
            present = token.morph.get("VerbForm") == "Part" and token.morph.get("Tense") == "Pres"
            gerund = present and fold(tokens[token.i - 1].text) in self.sentence.page.grammar.gerund
            if token.text in ';:.!?«»“”"' or (finite and not spoken and not relative) or reports or gerund:
                return None  # "rejected reports stating that …", "l'a condamné en ignorant qu'il …"
            asked = key in lexicon.questions and token.i <= self.verb.i + 3
            if asked and asks(self.verb, token, self.sentence, lexicon):
                return token.start
            commas += token.text == ","
        return None

    def _infinitive_by_order(self) -> Span | None:
        tokens, of = self.sentence.tokens, self.sentence.page.grammar.of
        if self.verb is None:
            return None
        for token in tokens[(first := self._past_day()) : first + 7]:
            if token.morph.get("VerbForm") == "Inf":
                before = tokens[first : token.i]
                begin = next((t.start for t in before if t.pos in ("ADV", "PART", "PRON")), token.start)
                end = min(self._sentence_end(token.end), self._until(token.end))
                return self._told(self._whose(begin), end)
            if token.pos not in ("ADV", "PART", "PRON") and fold(token.text) not in of:
                return None
        return None

    def _noun_past_time(self, own: set[int]) -> Span | None:
        """The noun after a date that parsers hang on it: *a annoncé jeudi la fin*, *de nouvelles mesures*."""
        tokens = self.sentence.tokens
        for token in tokens[self.verb.i + 1 : self.verb.i + 8] if self.verb is not None else ():
            if token.pos in ("ADV", "NUM") or fold(token.text) in self.lexicon.times:
                continue
            noun = tokens[token.head]
            some = noun.morph.get("Number") == "Plur" and fold(token.text) in self.sentence.page.grammar.of
            if not (token.pos == "DET" or some) or token.head == token.i:
                return None
            if fold(noun.text) in self.lexicon.times or any(
                fold(t.text) in self.lexicon.times for t in tokens[token.i + 1 : token.i + 3]
            ):
                continue
            cased = any(t.relation == "case" and t is not token for t in self.sentence.children(noun.i))
            if noun.pos != "NOUN" or cased or noun.i in own or not self._is_event(noun):
                return None
            end = max(self._subtree_end(noun), self._going_on(noun.end))
            end = short_of_day(self.sentence, noun, self._short_of_subject(token.start, end), self.lexicon)
            return self._event_span(noun, self._span(token.start, end))
        return None
