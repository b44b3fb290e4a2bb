"""Words in quotation marks that somebody spoke, and which cue tells who.

A quotation is speech where a cue stands beside it: a verb with its subject after it, before it or inside it
between commas, a colon, a phrase like *selon X*; or where it goes on from one that was. Quoted words inside a
clause (a scare quote, a title, a charge) are no speech of their own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.marks import Quotation
from detente.reading.parsing.parse import Page, Sentence
from detente.reading.parsing.token import has_finite
from detente.reading.speech.content import unsaid
from detente.reading.speech.content.acted_before import acted_before
from detente.reading.speech.content.led import leading_verb, led, one_of_them
from detente.reading.speech.content.opened import (
    answers_question,
    has_lost_subject,
    is_cleft,
    is_part,
    leads_up,
    parted_behind,
    spoke_before,
    told_next,
    told_of,
)
from detente.reading.speech.content.quoted_names import is_who_speaks
from detente.reading.speech.content.remark_ends import parted_again, remark_end
from detente.reading.speech.content.remarks import (
    behind,
    closing,
    following,
    is_lamented,
    is_named_next,
    remarks_on,
    shouted,
)
from detente.reading.speech.content.signed import headed, signed
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting import chains
from detente.reading.speech.reporting.cues import Cue, quoted_name
from detente.reading.speech.utterance import Utterance, spoken, trimmed

_WORD = re.compile(r"\w+")
_OPENS_CLAUSE = re.compile(r"(?:^|[,:;.!?…()\n—–»”\"]|\s-)[\s\u00a0\u202f]*$")
_ASIDE = re.compile(r"[\s\u00a0\u202f,—–\-.!?…»”\"]*$")
_AND_TO = re.compile(r"(?:et|puis|avant)\s+(?:d[’']|de\s+)(\w+)", re.IGNORECASE)
_COMMA = re.compile(r"[,!?…—–](?=\s)|(?<=\s)-(?=\s)")
_HYPHEN = re.compile(r"(?<=\s)-$")  # A hyphen for a dash, as agencies write.
_SPEECH_LENGTH = 8


@dataclass(slots=True)
class Quotes:
    """Finds the direct speech of a page, given the cues of its sentences by index; ``anew`` after those of
    which nobody was heard to speak were parsed once more."""

    page: Page
    lexicon: Speech
    verbs: Mapping[int, Sequence[Cue]]
    sources: Mapping[int, Sequence[Cue]]
    last: Utterance | None = None
    anew: bool = False

    def find(self) -> list[Utterance]:
        """The utterances in quotation marks, in order."""
        found: list[Utterance] = []
        last: tuple[Quotation, Utterance] | None = None
        outermost = self.page.outermost
        for number, quotation in enumerate(outermost):
            before = outermost[number - 1].end if number else 0
            later = (q.start for q in outermost[number + 1 :] if not self._is_title(q))
            after = next(later, len(self.page.text))
            utterance = self._utterance(quotation, before, after, last)
            if utterance is not None:
                found += self._pieces(quotation, utterance)
                self.last = found[-1]
                last = (quotation, self.last)
        self._carry_back(outermost, found)
        self._answer_back(found)
        return found

    def _is_title(self, quotation: Quotation) -> bool:
        """Whether words in marks are a name in a phrase and no words of anybody: *dans « Le Courrier »*."""
        if quoted_name(self.page.text, quotation.start, quotation.end) is None:
            return False
        sentence = self.page.sentence_at(quotation.start)
        tokens = sentence.tokens if sentence is not None and sentence.parsed else []
        before = next((t for t in reversed(tokens) if t.end <= quotation.start), None)
        return before is not None and before.pos in ("ADP", "DET")

    def _utterance(
        self, quotation: Quotation, since: int, until: int, last: tuple[Quotation, Utterance] | None
    ) -> Utterance | None:
        page = self.page
        first, final = page.sentence_at(quotation.start), page.sentence_at(quotation.end - 1)
        if first is None or final is None or not _WORD.search(page.text, *quotation.inner):
            return None
        sources = self.sources.get(final.index, ())
        if is_who_speaks(page, quotation, self.verbs.get(final.index, ()), sources):
            return None
        aside = self._inside(quotation, first, final)
        if aside is not None:
            return self._make(quotation, aside)
        opens = _OPENS_CLAUSE.search(page.text, max(first.start, since), quotation.start) is not None
        if quotation.start <= first.start or opens:
            cue = self._after(quotation, final, until) if not parted_behind(page, quotation) else None
            if cue is not None and first.start >= since and is_part(first, quotation):
                return None
            if cue is not None:
                return self._make(quotation, cue if cue.speaker or self._cites(cue) else None)
            person = headed(self.page, quotation) or signed(self.page, quotation, final, until)
            if person is not None:
                utterance = self._make(quotation, None)
                utterance.label = person
                return utterance
        if self._resumes(quotation, first, since):
            utterance = self._make(quotation, None)
            utterance.follows = self.last
            return utterance
        found = self._before(quotation, first, since)
        if found is None and self.anew and (quotation.start <= first.start or opens):
            cue = behind(page, quotation, final, until, self.verbs)
            found = self._make(quotation, cue) if cue is not None else None
        return found or self._going_on(quotation, first, final, last)

    def _pieces(self, quotation: Quotation, utterance: Utterance) -> list[Utterance]:
        """The quotation's parts about a remark on who speaks; what is never closed ends before it."""
        cue, text = utterance.cue, self.page.text
        if cue is None or not quotation.holds(cue.start, cue.end):
            return [utterance]
        first = trimmed(text, quotation.start, cue.start)
        rest = remark_end(cue, quotation.inner[1])
        while rest < quotation.end and text[rest] in " \u00a0\u202f,.;:!?…":
            rest += 1
        second = trimmed(text, rest, quotation.end)
        alone = not quotation.closed or not _WORD.search(text, *second)
        pieces = [first] if alone else [first, *parted_again(self.page, second, self.lexicon)]
        result = []
        for start, end in pieces:
            inner = max(start, quotation.inner[0]), min(end, quotation.inner[1])
            made = Utterance(
                "direct", (start, end), spoken(text, *inner), (inner,), cue, factuality=cue.factuality
            )
            result.append(made)
        return result

    def _make(self, quotation: Quotation, cue: Cue | None) -> Utterance:
        text = self.page.text
        start, end = quotation.inner
        if end - start > 1 and text[end - 1] == ",":
            end -= 1
        return Utterance(
            "direct",
            (quotation.start, quotation.end),
            spoken(text, start, end),
            (quotation.inner,),
            cue,
            factuality=cue.factuality if cue is not None else "asserted",
        )

    def _inside(self, quotation: Quotation, first: Sentence, final: Sentence) -> Cue | None:
        """A cue between commas within the marks: *« Nous partons, a dit Coale, et vite. »*"""
        if first.index == final.index and not self.verbs.get(first.index):
            return self._unparsed(quotation, first)  # « Jamais, tranche Anna Essai, nous ne paierons. »
        for index in range(first.index, final.index + 1):
            for cue in self.verbs.get(index, ()):
                if not (cue.parenthetical and cue.speaker and quotation.holds(cue.start, cue.end)):
                    continue
                if not self.lexicon.groups.get(cue.verb, frozenset()) - {"label"}:
                    continue  # "« Il se taisait, voyait peu ses enfants »"
                before = self.page.text[quotation.inner[0] : cue.start].rstrip()
                before = _HYPHEN.sub("—", before)
                inner = before.endswith(("»", "”", '"', "›", "’")) and self._nested_before(quotation, cue)
                aside = before.endswith((",", "!", "?", "…", "—", "–"))
                if aside and not self._is_mine(cue.speaker) and not inner:
                    return cue
        return self._unparsed(quotation, first)

    def _unparsed(self, quotation: Quotation, first: Sentence) -> Cue | None:
        """A remark on who speaks within the marks that the parse did not see, by its words."""
        text = self.page.text
        for comma in _COMMA.finditer(text, *quotation.inner):
            sentence = self.page.sentence_at(comma.start())
            if sentence is None or sentence.index > first.index + 2:
                return None
            cue = following(
                self.page, sentence, comma.end(), min(quotation.inner[1], sentence.end), self.lexicon
            )
            if cue is None or cue.speaker is None or not cue.verb:
                continue
            opening = fold(text[slice(*cue.speaker)].split()[0]).strip("'")
            if self._is_mine(cue.speaker) or opening in self.lexicon.never:
                continue
            if is_named_next(cue, comma.end(), self.lexicon) or is_lamented(cue):
                return cue
            if remarks_on(cue, self.lexicon):
                return cue
        return None

    def _is_mine(self, speaker: Span) -> bool:
        """Whether a speaker's first word is *je*, *nous*: *Me Jean Exemple* has a title for it."""
        first = self.page.text[slice(*speaker)].split()[0].strip("'’")
        return fold(first) in self.lexicon.first_person and first.islower()

    def _nested_before(self, quotation: Quotation, cue: Cue) -> bool:
        """Whether a quotation within the quotation comes before a cue."""
        within = self.page.quotations_over(quotation.start, cue.start)
        return any(q.depth and quotation.start <= q.start and q.end <= cue.start for q in within)

    def _after(self, quotation: Quotation, final: Sentence, until: int) -> Cue | None:
        """The cue that follows: *« … », a déclaré hier Coale*; *"…," Coale said*; *« … », selon Coale*."""
        text = self.page.text
        sentence: Sentence | None = final
        if quotation.end >= final.end:
            # The marks closed a sentence and the cue starts small after it: « … ! » a-t-il lancé.
            sentence = self._next_in_paragraph(final)
            if sentence is not None and not text[sentence.start].islower():
                return shouted(
                    self.page, quotation, sentence, self.verbs.get(sentence.index, ()), self.lexicon
                )
        if sentence is None:
            return None
        by_form = following(self.page, sentence, quotation.end, min(until, sentence.end), self.lexicon)
        cues = [*self.verbs.get(sentence.index, ()), *self.sources.get(sentence.index, ())]
        for cue in sorted(cues, key=lambda c: c.start):
            if cue.start < quotation.end or (cue.speaker is None and not self._cites(cue)):
                continue
            if cue.start >= until or _comes_first(by_form, cue):
                break
            gap = text[quotation.end : cue.start]
            if _ASIDE.match(gap):
                bare = not gap.strip() and text[quotation.end - 2 : quotation.end - 1] not in ",!?….»”"
                own = bare and cue.verb and not cue.parenthetical and self._is_subject(quotation, cue)
                return None if own else cue
            words = [fold(w) for w in _WORD.findall(gap)]
            if (
                len(words) <= 3
                and not self.lexicon.joins & set(words)
                and gap.lstrip()[:1] in (",", "—", "–", "-")
            ):
                return cue
            if cue.verb and cue.verb in self.lexicon.groups:
                break
        return by_form or closing(self.page, sentence, quotation.end, until, self.lexicon)

    def _cites(self, cue: Cue) -> bool:
        """Whether a verb tells whose words it passes on: *« … », — приводит слова министра агентство*."""
        citing = "citing" in self.lexicon.groups.get(cue.verb, frozenset())
        return citing and cue.clause is not None and chains.cited(cue.clause, cue.verb) is not None

    def _resumes(self, quotation: Quotation, first: Sentence, since: int) -> bool:
        """Whether a quotation goes on after a remark: *"I was the price," he said, "and cheap."*"""
        cue = self.last.cue if self.last is not None else None
        if cue is None or cue.sentence is not first or not since <= cue.start < quotation.start:
            return False
        between = self.page.text[cue.end : quotation.start]
        others = [c for c in self.verbs.get(first.index, ()) if cue.end <= c.start < quotation.start]
        return between.rstrip(" \u00a0—–-").endswith(",") and len(_WORD.findall(between)) <= 8 and not others

    def _is_subject(self, quotation: Quotation, cue: Cue) -> bool:
        """Whether the quoted words are the verb's own subject: *« Viasna » a annoncé …*"""
        return cue.speaker is not None and cue.speaker[0] < quotation.end

    def _before(self, quotation: Quotation, first: Sentence, since: int) -> Utterance | None:
        text = self.page.text
        sentence, edge = first, quotation.start
        lead = text[max(first.start, since) : quotation.start].rstrip()
        whole = text[first.start : quotation.start].rstrip()
        if not _WORD.search(lead) and lead.endswith(":") and _WORD.search(whole):
            return self._colon(quotation, first, edge, since)  # "… приводит «Заря»: «…»"
        if not _WORD.search(lead):
            previous = self._previous(first)
            if previous is None or since > previous.end or not previous.text.endswith(":"):
                return self._source_before(quotation, first, since)
            sentence, edge = previous, previous.end
            lead = previous.text.rstrip()
        if lead.endswith(":"):
            return self._colon(quotation, sentence, edge, since)
        for cue in reversed(self.verbs.get(sentence.index, ())):
            if cue.end > quotation.start or cue.start < since or cue.speaker is None:
                continue
            gap = text[cue.end : quotation.start]
            shouted = text[quotation.inner[1] - 1] in "!?"
            long_enough = shouted or len(_WORD.findall(text, *quotation.inner)) >= 3
            groups = self.lexicon.groups.get(cue.verb, frozenset())
            beside = _ASIDE.match(gap) is not None and "," not in gap.strip()[1:]
            beside = beside or ("manner" in groups and fold(gap.strip()) in self.lexicon.complementizers)
            beside = beside or leads_up(cue, quotation, self.lexicon)
            if (beside or is_cleft(cue, quotation)) and long_enough and groups - {"object"}:
                if "object" in groups and "statement" not in groups and not gap.strip():
                    break
                if "label" in groups and "statement" not in groups:
                    break  # What somebody is called is a part of the clause.
                return self._make(quotation, cue)
            break
        return self._source_before(quotation, first, since)

    def _source_before(self, quotation: Quotation, first: Sentence, since: int) -> Utterance | None:
        """*Selon Coale, « … ».*"""
        for cue in self.sources.get(first.index, ()):
            if since <= cue.start and cue.end <= quotation.start:
                gap = self.page.text[cue.end : quotation.start]
                apposed = gap.startswith(",") and gap.rstrip().endswith(",") and len(_WORD.findall(gap)) <= 12
                if gap.strip() and (_ASIDE.match(gap) or apposed):
                    return self._make(quotation, cue)
        return None

    def _colon(self, quotation: Quotation, sentence: Sentence, edge: int, since: int) -> Utterance | None:
        """What stands before a colon says who speaks: a reporting verb, any subject, or a bare name."""
        text = self.page.text
        cues = self.verbs.get(sentence.index, ())
        before = [cue for cue in cues if min(since, sentence.start) <= cue.start and cue.end <= edge]
        if has_finite(sentence.between(max(since, sentence.start), edge)):
            before = [cue for cue in before if cue.start >= since]  # « Je sais », le juge l'arrête : « … »
        if before and has_lost_subject(before[-1], self.lexicon):
            utterance = self._make(quotation, None)
            utterance.seeks = True
            return utterance
        spoke = leading_verb(before, edge, self.lexicon)
        utterance = self._make(quotation, None)
        if spoke is not None and spoke.speaker is not None:
            utterance.label = one_of_them(sentence, edge, quotation, spoke.speaker, self.lexicon)
            if utterance.label is None:
                utterance = self._make(quotation, spoke)
            if unsaid.is_denied(spoke, self.lexicon):
                utterance.factuality = "denied"  # « nie avoir dit : "…" »
            elif utterance.factuality == "denied" and not unsaid.negates_bare(spoke, edge, self.lexicon):
                utterance.factuality = "asserted"
            return utterance
        again = _AND_TO.match(text, sentence.start, edge)
        if again is not None and self.last is not None and self.lexicon.form(again[1]):
            utterance.follows = self.last
            return utterance
        utterance.label = led(self.page, sentence, edge, quotation, cues, self.lexicon)
        return utterance if utterance.label or self._is_long(quotation) else None

    def _going_on(
        self, quotation: Quotation, first: Sentence, final: Sentence, last: tuple[Quotation, Utterance] | None
    ) -> Utterance | None:
        """A quotation that stands alone: the one before goes on, or nobody is said to speak."""
        text = self.page.text
        alone = not (
            _WORD.search(text, first.start, quotation.start) or _WORD.search(text, quotation.end, final.end)
        )
        words = len(_WORD.findall(text, *quotation.inner))
        if not alone or words < 2 or unsaid.is_subheading(self.page, quotation, first):
            return None
        utterance = self._make(quotation, None)
        if last is not None:
            previous, spoke = last
            ending = spoke.cue.sentence.end if spoke.cue is not None else previous.end
            between = text[max(previous.end, ending) : quotation.start]
            if not _WORD.search(between) and between.count("\n") <= 3:
                utterance.follows = spoke
                return utterance
        before = spoke_before(self.page, first, self.verbs.get(first.index - 1, ()), self.lexicon)
        utterance.label = told_of(self.page, first, self.lexicon) or told_next(
            self.page, quotation, final, self.verbs.get(final.index + 1, ()), self.lexicon
        )
        if utterance.label is None and before is not None and words >= _SPEECH_LENGTH - 3:
            utterance.label = before
        if utterance.label is None:
            spoke_at = last[1].span if last is not None else None
            utterance.label = acted_before(self.page, first, spoke_at, self.lexicon)
        utterance.answers = answers_question(self.page, first)
        utterance.seeks = utterance.label is None and not self._is_long(quotation)
        return utterance

    def _is_long(self, quotation: Quotation) -> bool:
        return len(_WORD.findall(self.page.text, *quotation.inner)) >= _SPEECH_LENGTH

    def _carry_back(self, outermost: Sequence[Quotation], found: list[Utterance]) -> None:
        """A quotation that runs over paragraphs is the speaker's that its last paragraph names."""
        unclosed = {q.start for q in outermost if not q.closed}
        for utterance, later in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
            if utterance.nobodys and utterance.span[0] in unclosed:
                between = self.page.text[utterance.span[1] : later.span[0]]
                if not between.strip():
                    utterance.cue, utterance.label = later.cue, later.label

    def _answer_back(self, found: list[Utterance]) -> None:
        """A quotation that answers a question of whoever writes is of the one who speaks in the next answer:
        *The bins? "Collected." The school? "Open," says Ann Sample.*"""
        for utterance, later in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
            between = self.page.text[utterance.span[1] : later.span[0]].strip()
            if utterance.nobodys and utterance.answers and between.endswith("?") and "\n" not in between:
                utterance.cue, utterance.label, utterance.seeks = later.cue, later.label, False

    def _previous(self, sentence: Sentence) -> Sentence | None:
        return self.page.sentences[sentence.index - 1] if sentence.index else None

    def _next_in_paragraph(self, sentence: Sentence) -> Sentence | None:
        following = self.page.sentences[sentence.index + 1 : sentence.index + 2]
        return following[0] if following and following[0].paragraph == sentence.paragraph else None


def _comes_first(one: Cue | None, other: Cue) -> bool:
    """Whether a cue's verb stands before that of another."""
    return bool(one and one.token and other.token and one.token.start < other.token.start)
