"""The day of what an account goes on with: *On 1 August seven states exchanged prisoners. Minsk freed six.*

A sentence without a date of its own, told in the same tense as the one before it in its paragraph, tells of
the same day, unless a word of it says otherwise (*later*, *had been*) or the day was that of a statement.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

import msgspec

from detente.model import ActKind, DateMention
from detente.reading.acts.found import FoundAct
from detente.reading.cues import Cues, cues
from detente.reading.parse import Page, Sentence, Token
from detente.reading.phrases import Lookup, Word, key_of
from detente.when import When

_KINDS = frozenset({"detain", "charge", "sentence", "release", "pardon", "expel", "transfer"})
_OPENING = 2
_LEADING = frozenset({"conj", "parataxis"})
_CLIMB = 3


def carried(
    page: Page, all_words: list[Word], dates: Sequence[DateMention], found: Sequence[FoundAct]
) -> list[FoundAct]:
    """The acts, those that go on with a dated sentence dated as it is.

    Args:
        page: the page; only sentences with acts are parsed.
        all_words: its words.
        dates: its expressions of time, in order.
        found: its acts, in order.
    """
    known = cues(page.language)
    if not known.words["elsewhen"]:
        return list(found)
    starts, lookup = [d.span[0] for d in dates], Lookup(all_words)
    told: dict[int, When] = {}
    result: list[FoundAct] = []
    for act in found:
        sentence = page.sentence_at(act.trigger[0])
        day: When | None = None
        if sentence is not None:
            inside = dates[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
            if inside:
                _note(told, sentence, act)
            elif act.act.when is None and _goes_on(act, sentence, all_words, lookup, known):
                before = page.sentences[sentence.index - 1] if sentence.index else None
                day = told.get(sentence.index) or _day_before(
                    before, sentence, told, dates, starts, known, all_words, lookup
                )
        if sentence is None or day is None:
            result.append(act)
            continue
        told[sentence.index] = day
        result.append(replace(act, act=msgspec.structs.replace(act.act, when=day)))
    return result


def _note(told: dict[int, When], sentence: Sentence, act: FoundAct) -> None:
    """Keep the day of an act that has been, for what is told next."""
    when = act.act.when
    if act.factuality == "asserted" and when is not None and when.day is not None:
        told[sentence.index] = when


def _day_before(
    before: Sentence | None,
    sentence: Sentence,
    told: dict[int, When],
    dates: Sequence[DateMention],
    starts: Sequence[int],
    known: Cues,
    all_words: list[Word],
    lookup: Lookup,
) -> When | None:
    """The one day of the sentence before: of an act there, or that which opens it and is of no statement."""
    if before is None or before.paragraph != sentence.paragraph:
        return None
    day = told.get(before.index)
    inside = dates[bisect_left(starts, before.start) : bisect_left(starts, before.end)]
    days = [d for d in inside if d.when.day is not None]
    if day is not None:
        return day if all(d.when == day for d in days) else None
    if not days or days[0] is not inside[0]:
        return None
    first, last = lookup.within(before.start, before.end)
    opening = lookup.within(before.start, days[0].span[0])
    if opening[1] - opening[0] > _OPENING or any(known.phrases["speech"].find(all_words, first, last)):
        return None
    return days[0].when


def _goes_on(act: FoundAct, sentence: Sentence, all_words: list[Word], lookup: Lookup, known: Cues) -> bool:
    """Whether an act is what the main verb of its sentence tells, in the past and at no other time."""
    if act.act.kind not in _KINDS or act.factuality != "asserted":
        return False
    first, last = lookup.within(sentence.start, sentence.end)
    if any(word.key in known.words["elsewhen"] for word in all_words[first:last]):
        return False
    if any(known.phrases["speech"].find(all_words, first, last)):
        return False
    if sentence.page.quotations_over(*act.trigger):
        return False
    verb = next(
        (
            t
            for t in sentence.tokens
            if act.trigger[0] <= t.start < act.trigger[1] and t.pos in ("VERB", "ADJ")
        ),
        None,
    )
    return verb is not None and _is_main(sentence, verb) and _is_past(sentence, verb, act.act.kind)


def _is_main(sentence: Sentence, verb: Token) -> bool:
    at: Token | None = verb
    for _ in range(_CLIMB):
        if at is None or at.relation == "root":
            break
        at = sentence.head(at) if at.relation in _LEADING else None
    return at is not None and at.relation == "root"


def _is_past(sentence: Sentence, verb: Token, kind: ActKind) -> bool:
    """Whether a verb tells what was done then: no pluperfect, no perfect of a state, no present."""
    children = sentence.children(verb.i)
    helpers = [c for c in children if c.relation == "aux"]
    if not helpers:
        return verb.morph.get("Tense") == "Past" and verb.morph.get("VerbForm") in ("Fin", "Part")
    finite = next((h for h in helpers if h.morph.get("VerbForm") == "Fin"), None)
    if finite is None:
        return False
    if finite.morph.get("Tense") == "Past":
        return any(h.dep == "aux:pass" for h in helpers) and len(helpers) == 1
    # "A été libéré" is past and "est condamné" the present of an account, "has been freed" and "est accusé"
    # are states.
    told = cues(sentence.page.language).words["told"]
    return key_of(finite.text) in told and (kind != "charge" or len(helpers) > 1)
