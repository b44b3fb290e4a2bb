"""Several who say the same: *Euroradio et Zerkalo ont confirmé …*, each with a voice of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.parse import Entity, Page
from detente.reading.parsing.token import has_finite
from detente.reading.speech.content.extents import is_finite
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.utterance import Utterance
from detente.reading.speech.who.spans import extent

_TOGETHER = 2
_NEXT = 3
_WORD = re.compile(r"\w+")


def each(
    page: Page, utterances: Sequence[Utterance], joint: Sequence[Sequence[Utterance]], words: Speech
) -> list[Utterance]:
    """The utterances, once for each of those who speak in one together.

    ``joint`` are groups of them that one sentence ascribes to several: *Об этом сообщили
    активисты, информацию подтвердило радио*.
    """
    cited: dict[int, set[Span]] = {}
    for utterance in utterances:
        if (cue := utterance.cue) is not None and not cue.verb:
            cited.setdefault(cue.sentence.index, set()).add((cue.start, cue.end))
    told = {id(u): _each(page, u, words, cited) for u in utterances}
    for group in joint:
        twins = [twin for utterance in group for twin in told[id(utterance)]]
        for twin in twins:
            twin.twins = twins
    for utterance in utterances:  # What goes on with several who speak together is in the voice of each.
        spoke = told.get(id(utterance.follows), [])
        if utterance.follows is not None and utterance.follows not in spoke:
            told[id(utterance)] = [replace(utterance, follows=twin) for twin in spoke] or [utterance]
    return [twin for utterance in utterances for twin in told[id(utterance)]]


def _each(page: Page, utterance: Utterance, words: Speech, cited: dict[int, set[Span]]) -> list[Utterance]:
    """An utterance of several who are named, once for each: *Euroradio et Zerkalo ont confirmé …*.

    Who is ``cited`` in its sentence for the words before is none of them: *…, selon Belta, et Euroradio a
    confirmé*.
    """
    cue = utterance.cue
    if cue is None or cue.speaker is None:
        return [utterance]
    speaker = cue.speaker
    if (whole := _unbroken(page, cue)) is not cue:
        cue, utterance = whole, replace(utterance, cue=whole)
    spans = [p.whole for p in cue.phrases] or [speaker]
    start, end = min(s for s, _ in spans), max(e for _, e in spans)
    entities = page.entities_in(cue.sentence.start, cue.sentence.end)
    if cue.token is not None:
        before = cue.token.start
        sources = cited.get(cue.sentence.index, ())
        entities = [e for e in entities if not any(s <= e.start < t for s, t in sources)]
        entities = [e for e in entities if (e.end <= before) == (speaker[0] < before)]
    at = [
        n
        for n, e in enumerate(entities)
        if e.start < end + 3 and e.end > start and not (_parted(page, end, e) or _is_in_clause(cue, e))
    ]
    if not at:
        return [utterance]
    first, last = at[0], at[-1]
    while first > 0 and _joined(page, (entities[first - 1].end, entities[first].start), words):
        first -= 1
    while last + 1 < len(entities) and _joined(page, (entities[last].end, entities[last + 1].start), words):
        last += 1
    if cue.token is None and last > at[-1] and _is_subject(cue, entities[last]):
        last = at[-1]  # "…, selon Belta, et Minsk a réagi"
    named = entities[first : last + 1]
    told = all(e.kind != "place" for e in named)
    joined = all(_joined(page, (a.end, b.start), words) for a, b in pairwise(named))
    listed = joined and _WORD.search(page.text, named[-2].end, named[-1].start) if len(named) > 1 else None
    if (alone := _behind_list(page, cue)) is not None:
        return [replace(utterance, cue=alone)]
    if _share_an_owner(cue, named):
        return [replace(utterance, cue=replace(cue, speaker=(start, end)))]
    twins: list[Utterance] = []
    for own in _speakers(page, cue, named if listed and told else []):
        twins.append(replace(utterance, cue=own, twins=twins))
    return twins or [utterance]


def _share_an_owner(cue: Cue, named: Sequence[Entity]) -> bool:
    """Whether several are told as one name's, and so by no names of their own: *Ann's mother and husband*,
    *мать и муж Анны*."""
    if len(cue.phrases) < _TOGETHER:
        return False
    first, *later = cue.phrases
    if len(named) > 1 or any(t.relation == "det" for p in later for t in cue.sentence.children(p.head.i)):
        return False
    owners = [t for p in cue.phrases for t in cue.sentence.children(p.head.i) if t.relation == "nmod"]
    around = any(t.pos == "PROPN" and (t.i < first.head.i or t.i > later[-1].head.i) for t in owners)
    return around and all(p.head.pos != "PROPN" for p in cue.phrases)


def _behind_list(page: Page, cue: Cue) -> Cue | None:
    """The cue of the one who speaks behind a list that is closed, where a parse puts both in one: *freed in
    Peru, Chile and Cuba, | the ministry said*."""
    if cue.token is None or len(cue.phrases) < _TOGETHER:
        return None
    before, last = cue.phrases[-2:]
    end, stop = last.end, max(p.whole[1] for p in cue.phrases)
    closed = _WORD.search(page.text, before.end, last.start) is not None
    if not closed or stop > cue.token.start or not page.text[end:stop].startswith(", "):
        return None
    return replace(cue, speaker=(end + len(", "), stop), phrases=[])


def _unbroken(page: Page, cue: Cue) -> Cue:
    """The cue without phrases that a parse takes for subjects too: what only goes on with the one before it
    (*la veuve d'Anton | Kral a dénoncé*), and what stands in a quotation before."""
    ends = [p.whole[1] for p in cue.phrases]
    own = [
        p
        for p in cue.phrases
        if not any(end <= p.start and not page.text[end : p.start].strip(" \u00a0") for end in ends)
    ]
    outside = [p for p in own if not _is_quoted_before(page, p, cue)]
    if outside and len(outside) < len(own):
        return replace(cue, phrases=outside, speaker=extent(outside))
    return cue if len(own) == len(cue.phrases) else replace(cue, phrases=own)


def _is_quoted_before(page: Page, phrase: Phrase, cue: Cue) -> bool:
    """Whether a phrase is of a quotation that closes before the verb of its cue, and so of what is said:
    *"freedom, the vote and the press," | the lawyer said*."""
    over = page.quotations_over(phrase.head.start, phrase.head.end)
    return cue.token is not None and any(q.closed and q.end <= cue.token.start for q in over)


def _is_subject(cue: Cue, entity: Entity) -> bool:
    """Whether a finite verb follows a name at once, so that it opens a clause and names no source."""
    after = next(iter(cue.sentence.after(entity.end)), None)
    return after is not None and is_finite(after)


def _is_in_clause(cue: Cue, entity: Entity) -> bool:
    """Whether a name stands in a clause on who speaks: *Ghana, which abstained along with Chad, said*."""
    if len(cue.phrases) != 1 or entity.start < cue.phrases[0].end:
        return False
    return has_finite(cue.sentence.between(cue.phrases[0].end, entity.start))


def _speakers(page: Page, cue: Cue, named: list[Entity]) -> list[Cue]:
    """A cue for each of those who speak together: the names of a list, and who else stands beside them.

    *Des militants et les médias Euroradio et Zerkalo*: the activists, Euroradio, and Zerkalo.
    """
    alone = [(e.start, e.end) for e in named]
    others = [p for p in cue.phrases if not any(_is_at(page, p, span) for span in alone)]
    if not named and len(cue.phrases) < _TOGETHER:
        return []
    cues = [replace(cue, speaker=span, phrases=[]) for span in alone]
    cues += [replace(cue, speaker=p.span, phrases=[p]) for p in others]
    return sorted(cues, key=lambda c: c.speaker or (0, 0))


def _is_at(page: Page, phrase: Phrase, span: Span) -> bool:
    """Whether a name is within a phrase or right behind it, with no comma between: *les médias Exemple*."""
    near = phrase.start < span[1] and span[0] < phrase.end + _NEXT
    return near and "," not in page.text[phrase.end : span[0]]


def _parted(page: Page, end: int, entity: Entity) -> bool:
    """Whether a name lies beyond a speaker's words with more than quotation marks between."""
    return entity.start >= end and bool(page.text[end : entity.start].strip(' \u00a0\u202f«“"'))


def _joined(page: Page, span: Span, words: Speech) -> bool:
    """Whether the words between two names only join them."""
    between = page.text[slice(*span)]
    found, joins = _WORD.findall(fold(between)), words.joins - words.complementizers - page.grammar.relatives
    return len(found) <= 2 and joins.issuperset(found) and (bool(found) or "," in between)
