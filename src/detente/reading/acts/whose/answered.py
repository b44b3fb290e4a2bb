"""What another act answers is not of who answers: *Moscow announced measures on Monday in response to the
expulsion of six diplomats* tells neither by whom these were expelled nor when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import msgspec

from detente.model import DateMention, Span
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import Lexicon
from detente.reading.acts.whose.announcers import MEASURES, named_in, state_of
from detente.reading.parsing.parse import Page, Sentence
from detente.reading.phrases import Word, index_of

# How many words may stand from behind *in response to* up to the act: *the recent mass expulsion*.
_BETWEEN = 5


def told_apart(
    page: Page, all_words: list[Word], known: Lexicon, dates: Sequence[DateMention], acts: Iterable[FoundAct]
) -> list[FoundAct]:
    """The acts, those that something answers without the author and the day of the answer.

    Args:
        page: the page.
        all_words: its words.
        known: its language's words for acts.
        dates: its expressions of time.
        acts: the acts that it states.
    """
    return [_told_apart(page, all_words, known, dates, act) for act in acts]


def _told_apart(
    page: Page, all_words: list[Word], known: Lexicon, dates: Sequence[DateMention], act: FoundAct
) -> FoundAct:
    sentence = page.sentence_at(act.trigger[0])
    led = _answering(sentence, all_words, known, act) if sentence is not None else None
    if sentence is None or led is None:
        return act
    told = act.act
    if told.authority is not None and told.authority in _answerers(page, sentence):
        after = named_in(page, (led[1], max(act.span[1], led[1])))
        told = told if told.authority in after else msgspec.structs.replace(told, authority=None)
    days = [m.span[0] for m in dates if m.when == told.when and sentence.start <= m.span[0] < sentence.end]
    if days and max(days) < led[0]:
        told = msgspec.structs.replace(told, when=None)
    if told is act.act:
        return act
    surely = "asserted" if act.factuality == "announced" else act.factuality
    return replace(act, act=told, factuality=surely)


def _answering(sentence: Sentence, all_words: list[Word], known: Lexicon, act: FoundAct) -> Span | None:
    """Where *in response to* stands right before the last word that tells an act, or the measure that a verb
    before it is taken to announce: *объявил о высылке посла в ответ на новые санкции*."""
    first, at = index_of(all_words, sentence.start), index_of(all_words, act.trigger[1])
    last = index_of(all_words, act.span[1])
    hit = next(reversed(known.phrases["returning"].find(all_words, first, last)), None)
    if hit is None:
        return None
    if hit.first >= at:
        measures = [noun.first for noun in known.nouns.find(all_words, at, last) if noun.value in MEASURES]
        at = min(measures, default=hit.first) + 1
    between = all_words[hit.last + 1 : at]
    if hit.last + 1 >= at or len(between) > _BETWEEN or any(word.broken for word in between):
        return None
    return hit.start, hit.end


def _answerers(page: Page, sentence: Sentence) -> set[str]:
    """The states that do what the verb of the sentence tells."""
    root = sentence.main_verb()
    if root is None:
        return set()
    subjects = (t for t in sentence.children(root.i) if t.relation in SUBJECTS)
    codes = (state_of(page, (t.start, t.end)) for t in subjects)
    return {code for code in codes if code is not None}
