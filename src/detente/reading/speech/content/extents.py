"""Where reported words end: with what hangs on their head, short of another voice or of the next clause."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.speech.content.ends import narrated
from detente.reading.speech.content.manner import short_of_gathering
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.agreement import is_of_told
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.reporting.predicates import has_object, is_relative_word
from detente.reading.speech.utterance import between_dashes

NOMINAL = frozenset({"DET", "NOUN", "PROPN", "ADJ", "NUM", "ADP", "X", "SYM"})
"""The parts of speech of which noun phrases are made."""

_JOINTS = frozenset({"CCONJ", "SCONJ", "PUNCT"})
# A full stop inside a sentence is an abbreviation's, as is the last one after a letter or two: "in the U.S.".
_STOP = re.compile(r"[;!?](?=\s|$)|(?<!\b\w)(?<!\b\w\w)\.(?=\s?[»”\"]|$)")
_BROKEN = re.compile(r"\.\s*\w")
_CLOSING = '»”"’)'
_ASKED = 2  # "to immediately free them"
_DEGREE = 2  # "de plus | en plus autoritaire"


class Extent:
    """How far the words of one cue reach; ``stops`` are where another voice cuts in."""

    def __init__(self, cue: Cue, lexicon: Speech, stops: Sequence[int]) -> None:
        self.cue, self.lexicon = cue, lexicon
        self.sentence = cue.sentence
        self.verb = cue.token
        self.stops = [stop for stop in stops if stop > cue.start]

    def _span(self, start: int, end: int) -> Span:
        stop = min((s for s in self.stops if start < s and self._cuts(start, s, end)), default=end)
        return start, self._unjoined(start, self._narrated(start, min(end, stop, self._dash(start, end))))

    def _past_day(self) -> int:
        """The index of the word past the verb and its day: *a annoncé jeudi 3 mai | avoir obtenu …*."""
        tokens, at = self.sentence.tokens, self.verb.i + 1 if self.verb is not None else 0
        while at < len(tokens):
            word = fold(tokens[at].text)
            dated = at + 1 < len(tokens) and (tokens[at + 1].pos == "NUM" or tokens[at + 1].text.isdigit())
            number = tokens[at].pos == "NUM" or word.isdigit() or (tokens[at].pos == "DET" and dated)
            if word not in self.lexicon.times and not number:
                break
            at += 1
        return at

    def _dash(self, start: int, end: int) -> int:
        """Where what two dashes set off ends that the verb stands in; a Slavic dash may stand for a verb."""
        if self.verb is None or self.lexicon.somebody.stems:
            return end
        whole = self.sentence.start, self.sentence.end
        aside = between_dashes(self.sentence.page.text, whole, self.verb.start)
        return aside[1] if aside is not None and start < aside[1] else end

    def _unjoined(self, start: int, end: int) -> int:
        """Where words end without the conjunctions that join what is cut off: *that A, and that*."""
        own = self.sentence.between(start, end)
        kept = len(own)
        while kept and (own[kept - 1].pos in _JOINTS or self._opens_relative(own[kept - 1])):
            relative = own[kept - 1].pos not in _JOINTS
            kept -= 1
            while relative and kept and own[kept - 1].text != ",":
                kept -= 1
        cut = kept < len(own) and any(t.pos != "PUNCT" for t in own[kept:])
        return own[kept - 1].end if kept and cut else end

    def _opens_relative(self, token: Token) -> bool:
        """Whether a word is the last of those that open a relative clause after a comma: *…, which*; *…,
        среди которых*; *…, многие из которых*."""
        tokens, at = self.sentence.tokens, token.i - 1
        if not is_relative_word(token, self.lexicon):
            return False
        if at > 0 and tokens[at].pos == "ADP":
            at -= 1
            at -= tokens[at].pos in NOMINAL | {"PRON"}
        return at >= 0 and tokens[at].text == ","

    def _narrated(self, start: int, end: int) -> int:
        """Where what the narrator adds begins, outside of quotation marks."""
        at = short_of_gathering(self.sentence, self.verb, start, end, self.lexicon)
        at = narrated(self.sentence, self.verb, start, at, self.lexicon)
        return end if any(q.holds(at, at) for q in self.sentence.page.quotations_over(start, end)) else at

    def _cuts(self, start: int, stop: int, end: int) -> bool:
        """Whether another voice ends the words before it.

        It does not where it stands between commas inside a clause: *que Jean, selon Belta, est libre*; *la
        décision qui, selon Belta, est prise*.
        """
        comma = min(self.sentence.marks(stop, end, ","), default=-1)
        if comma < 0:
            return True
        before = [t for t in self.sentence.between(start, stop) if t.pos != "PUNCT"]
        after = [t for t in self.sentence.tokens if comma < t.start < end]
        dangling = bool(before) and (before[-1].pos == "SCONJ" or is_relative_word(before[-1], self.lexicon))
        asked = any(t.morph.get("VerbForm") == "Inf" for t in before[:_ASKED])
        whole = (asked or any(is_finite(t) for t in before)) and not dangling
        return whole or not any(is_finite(t) for t in after)

    def _is_whole(self, span: Span) -> bool:
        """Whether words hold a verb that is no relative clause's, or end with their sentence."""
        start, end = span
        own = self.sentence.between(start, end)
        if any(is_finite(t) and not self._is_relative(t) for t in own):
            return True
        return not any(t.start >= end and t.pos != "PUNCT" for t in self.sentence.tokens)

    def _is_relative(self, verb: Token) -> bool:
        """Whether a verb is a relative clause's, by the parse or by the word after the comma before it."""
        tokens, at = self.sentence.tokens, verb.i
        while at > 0 and tokens[at - 1].text != ",":
            at -= 1
        words = [t for t in tokens[at : at + 2] if t.pos in ("PRON", "DET")]
        told = any(t.folded & self.lexicon.joins for t in words)
        return verb.relation == "acl" or (at > 0 and told)

    def _short_of_subject(self, start: int, end: int) -> int:
        """Where a noun ends to which the parse joins the subject of the next clause: *a annoncé une trêve et
        le maire, Karl Essai, a promis …*."""
        after = next((t for t in self.sentence.after(end) if t.pos not in ("PUNCT", "ADV")), None)
        if after is None or not is_finite(after):
            return end
        joins = [t.start for t in self.sentence.tokens if start < t.start < end and t.pos == "CCONJ"]
        return joins[-1] if joins else end

    def _going_on(self, end: int) -> int:
        """Where a noun phrase ends that goes on with *de …*, *à …* beyond what the parse hangs on it."""
        last: Token | None = None
        for token in self.sentence.tokens:
            if token.start < end:
                continue
            if token.pos not in NOMINAL or fold(token.text) in self.lexicon.times:
                if token.start == end + 1 and self._ends_noun(token, last):
                    return self._subtree_end(token)
                own = token.pos == "PRON" and not is_relative_word(token, self.lexicon)
                if last is not None and last.pos == "ADP":  # "freedom for himself and his men"
                    return self._subtree_end(token) if own else last.start - 1
                break
            end, last = token.end, token
        return end

    def _ends_noun(self, token: Token, last: Token | None) -> bool:
        """Whether a word is the participle that ends a noun phrase: *le retour de deux soldats libérés*."""
        before = last or (self.sentence.tokens[token.i - 1] if token.i else None)
        participle = token.morph.get("VerbForm") == "Part" and token.relation == "acl"
        return participle and before is not None and before.pos == "NOUN" and token.head == before.i

    def _listed(self, end: int) -> int:
        """Where a list ends whose first item some words end with: *des poursuites contre Anna, Karl et deux
        complices*; not before a verb whose subject its last item is."""
        tokens = self.sentence.after(end)
        joined, closed, last = False, end, None
        for at, token in enumerate(tokens):
            if token.text == "," and not joined and at + 1 < len(tokens):
                last = token
                continue
            if token.pos == "CCONJ" and last is not None:
                joined, last = True, token
                continue
            if token.pos not in NOMINAL or fold(token.text) in self.lexicon.times:
                if token.pos != "PUNCT" or token.text == ",":
                    return end
                break
            if at == 0 or (last is not None and last.end > token.start):
                return end
            closed, last = token.end, last or token
        return closed if joined else end

    def _subtree_end(self, head: Token) -> int:
        """Where what hangs on a head ends, with the name that closes it, short of another's aside."""
        own = [t for t in self.sentence.subtree(head.i) if t.pos != "PUNCT"]
        end = self._with_name(max((t.end for t in own), default=head.end))
        end = self._short_of_aside(head.end, end)
        text = self.sentence.page.text
        while end < self.sentence.end and text[end] in _CLOSING:
            end += 1
        return end

    def _with_name(self, end: int) -> int:
        """Past the names right behind a place, which parsers lose: *le chef du parti Karl Essai*."""
        for token in self.sentence.tokens:
            if token.start == end + 1 and token.pos == "PROPN":
                end = token.end
        return end

    def _rest(self, content: Token) -> int:
        """Where words end that the parse joins to the reporting verb itself, though they go on with its
        content: *souhaite que Jean, dont le procès s'ouvre lundi, soit libéré*; *сказала, что сын похудел и,
        по его словам, не верил*; or that it breaks off at an abbreviation. 0 for none."""
        sentence, verb = self.sentence, self.verb
        last = max((t.end for t in sentence.subtree(content.i) if t.pos != "PUNCT"), default=content.end)
        if _BROKEN.match(sentence.page.text, last, sentence.end):
            return self._sentence_end(last + 1)  # "that five monks, including Ven. Sample, were held"
        if (infinitive := self._governed_past_marks(last)) is not None:
            return self._sentence_end(infinitive.end)
        if (further := self._and_that(last)) is not None:
            return self._subtree_end(further)
        for child in sentence.children(verb.i) if verb is not None else ():
            form = sentence.finite(child) if child.i > content.i else None
            if form is None:
                continue
            own = {t.relation for t in sentence.children(child.i)}
            wished = child.relation == "conj" and form.morph.get("Mood") == "Sub" and "cc" not in own
            if (wished or child.relation == "ccomp") and not own & {"nsubj", "mark"}:
                return self._subtree_end(child)
            if child.relation == "conj" and is_of_told(sentence, verb, child):
                return self._subtree_end(child)
            if child.relation in ("advcl", "ccomp") and self._gives_reason(child):
                return self._subtree_end(child)
        return 0

    def _governed_past_marks(self, end: int) -> Token | None:
        """The infinitive right behind closing marks, which goes on with the verb before them wherever the
        parse hangs it: *qu'elle s'est vu notifier « en prison » avoir été condamnée à …*."""
        after = self.sentence.after(end)
        closed = next((at for at, t in enumerate(after) if t.text not in _CLOSING), 0)
        first = after[closed] if closed else None
        return first if first is not None and first.morph.get("VerbForm") == "Inf" else None

    def _follows(self, mark: Token) -> bool:
        """Whether *que* comes after the verb, and is no pronoun for what commas part from it: *réclame la
        libération des deux hommes, qu'il dit innocents*."""
        if self.verb is None or mark.i <= self.verb.i:
            return False
        if self._tells_of(mark):
            return False  # "témoigne de l'importance que l'Union attache …"
        apart = self.sentence.tokens[mark.i - 1].text == "," and mark.pos == "PRON"
        return not apart or bool(self.lexicon.somebody.stems) or not has_object(self.cue, mark)

    def _tells_of(self, word: Token) -> bool:
        """Whether *que* is the pronoun of a noun that the verb tells of with *de*: *témoigne du rôle qu'elle
        joue*; not *se félicite du fait que …*."""
        if self.verb is None or fold(word.text) not in self.lexicon.complementizers - self.lexicon.questions:
            return False
        behind = self.sentence.tokens[self.verb.i + 1]
        nominal = behind.i < word.i and fold(behind.text) in self.lexicon.linking
        return nominal and not self._is_mark(self.sentence.tokens[word.i - 1])

    def _is_mark(self, before: Token) -> bool:
        """Whether *que* after this word begins what is reported, and no relative clause on a noun."""
        if self.verb is None or before.i <= self.verb.i or before.pos not in ("NOUN", "PROPN", "ADJ", "NUM"):
            return True
        if self.cue.verb in self.lexicon.addressing or fold(before.text) in self.lexicon.times:
            return True
        if fold(before.text) in self.lexicon.facts | {self.cue.verb.partition("+")[2]}:
            return True  # "exprime le souhait que …", "dénonce le fait que …"
        if self.cue.speaker is not None and self.cue.speaker[0] <= before.start < self.cue.end:
            return True
        for token in reversed(self.sentence.tokens[self.verb.i + 1 : before.i]):
            if token.pos == "ADP" and fold(token.text) not in self.lexicon.linking:
                return True
            if self.lexicon.cites(fold(token.text)):
                return True  # "reported citing Belta that …"
            if token.pos not in NOMINAL and token.text not in self.lexicon.linking:
                return False
        return False

    def _and_that(self, end: int) -> Token | None:
        """The verb of a clause that *and that* joins to what ends at a place, wherever the parse hangs it."""
        after = [t for t in self.sentence.after(end) if t.text not in ',»”"'][:2]
        if [t.pos for t in after] != ["CCONJ", "SCONJ"]:
            return None
        told = fold(after[1].text) in self.lexicon.complementizers - self.lexicon.questions
        verb = self.sentence.tokens[after[1].head]
        return verb if told and verb.i > after[1].i else None

    def _infinitive_end(self, infinitive: Token) -> int:
        """Where what hangs on an infinitive ends, with what the parse lost of it."""
        end = self._subtree_end(infinitive)
        for child in self.sentence.children(self.verb.i) if self.verb is not None else ():
            if child.text[0].isdigit() and self.sentence.subtree(child.i)[0].start == end + 1:
                end = self._subtree_end(child)  # "dit avoir repris | plus de 3.100 des siens"
        return max(end, self._going_on(end))

    def _gives_reason(self, head: Token) -> bool:
        """Whether a clause tells why: *said that he was held because he spoke*."""
        own = (t for t in self.sentence.subtree(head.i) if t.pos != "PUNCT")
        first = next(own, head)
        return first.i < head.i and fold(first.text) in self.lexicon.reasons

    def _short_of_aside(self, start: int, end: int) -> int:
        """Where another cue stands aside between two places; the second, where none does.

        A pronoun is whoever speaks anyway: *il a démenti ce qui était, selon lui, un mensonge*.
        """
        for aside in self.lexicon.asides.finditer(fold(self.sentence.page.text[start:end])):
            at, after = start + aside.start(), start + aside.end()
            word = next(iter(self.sentence.after(after)), None)
            own = word is not None and self.lexicon.stands_alone(fold(word.text))
            if not own and self._cuts(start, at, end):
                return at
        return end

    def _sentence_end(self, start: int) -> int:
        folded = fold(self.sentence.page.text[start : self.sentence.end])
        stop = _STOP.search(folded)
        return self._short_of_aside(start, start + stop.start() if stop else self.sentence.end)


def is_finite(token: Token) -> bool:
    """Whether a token is a finite verb, or the short form that is one in a Slavic sentence."""
    if token.pos not in ("VERB", "AUX"):
        return token.morph.get("Variant") == "Short"
    return token.morph.get("VerbForm") == "Fin" or token.morph.get("Variant") == "Short"


def past_more(sentence: Sentence, end: int) -> int:
    """Where words end that end within a degree told twice: *un régime de plus | en plus autoritaire*."""
    before, behind = sentence.before(end), sentence.after(end)
    twice = bool(before) and len(behind) > _DEGREE and behind[1].text == before[-1].text
    return behind[_DEGREE].end if twice and behind[_DEGREE].pos in ("ADJ", "VERB") else end
