"""One document read: the finders in their order, and their findings made claims.

The page is cut and its sentences with a trigger are parsed in one batch; names come first, then who says
what, dates, counts, acts, links and traits; each claim takes the voice that its words are in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import TypeVar

from msgspec.structs import replace

from detente import collector
from detente.errors import UserError
from detente.model import (
    Act,
    Claim,
    Content,
    Count,
    DateMention,
    Document,
    Factuality,
    Link,
    Reading,
    Scope,
    Source,
    Span,
    Speaker,
    Value,
    claim,
    source_id,
)
from detente.reading import acts, counts, dates, links, promised, speech, traits
from detente.reading import language as languages
from detente.reading.acts import FoundAct
from detente.reading.acts.denials import denials
from detente.reading.acts.whose import announcers
from detente.reading.contained import contained
from detente.reading.entities.cast import Cast
from detente.reading.entities.gazetteer import media
from detente.reading.entities.names import Known
from detente.reading.factuality.acted import as_done, is_done_to, uncounted
from detente.reading.factuality.shared_days import on_day, on_the_day_of, shared_days
from detente.reading.factuality.tallied import tallied
from detente.reading.factuality.voicing import (
    Chain,
    answering,
    dated,
    of_their_own,
    timely,
    voiced,
    without_narrated,
)
from detente.reading.headlines import in_sentence_case
from detente.reading.kept import while_read
from detente.reading.parsing import engines
from detente.reading.parsing.parse import Page, parse
from detente.reading.speech.utterance import without_stop
from detente.reading.typed import as_meant
from detente.when import When

V = TypeVar("V", bound=Value)
_ASSERTED: Factuality = "asserted"


def read(
    text: str | Document,
    *,
    language: str | None = None,
    published: str | date | None = None,
    publisher: str | None = None,
    gazetteer: Iterable[Known] = (),
) -> Reading:
    """What a text asserts, with the words that each claim rests on.

    Args:
        text: the text of an article or statement, or a document with what is known of it.
        language: its ISO 639 code; else the document's, else as identified from the text.
        published: the day it was published (EDTF or a date), against which *samedi* is resolved.
        publisher: whose text it is.
        gazetteer: names known beforehand: objects with ``name`` and perhaps ``aliases``, ``kind``, ``roles``.

    Returns:
        The claims in the order of the text, and all expressions of time. A text in a language
        that there are no rules for gives none.

    Raises:
        UserError: it is empty, or the language or the day is not one.
    """
    source, words = _source(text, language, published, publisher)
    if not words.strip():
        raise UserError("the text is empty; check that it was saved or downloaded whole")
    if source.language not in languages.codes():
        return Reading(source=source, claims=(), dates=())
    with collector.paused(), while_read(), engines.at_work(source.language):
        known = tuple(gazetteer)
        (claims, found), left_out = contained(words, lambda text: _found(text, source, known))
        return Reading(source=source, claims=claims, dates=found, left_out=left_out)


def _found(
    text: str, source: Source, gazetteer: Iterable[Known]
) -> tuple[tuple[Claim, ...], tuple[DateMention, ...]]:
    page = parsed(text, str(source.language))
    try:
        cast = Cast(page, gazetteer)
        found = dates.find(page.text, source.published, page.language)
        times = dates.opened(page.text, found, page.language)
        return tuple(_claims(page, cast, source, times)), found
    finally:
        page.sentences.clear()  # Each knows its page: all would wait for the collector.


def _source(
    text: str | Document, code: str | None, published: str | date | None, publisher: str | None
) -> tuple[Source, str]:
    day = _day(published)
    if code is not None:
        languages.load(code)
    if isinstance(text, Document):
        source, words = text.source, text.text
        if code is None and source.language is None:
            code = languages.identify(words)
        changes = {"language": code, "published": day, "publisher": publisher}
        stated = {name: value for name, value in changes.items() if value is not None}
        return _replaced(source, **stated), words
    try:
        data = text.encode()
    except UnicodeEncodeError as error:
        raise UserError(f"half a character at {error.start}: decode the text's bytes as UTF-8") from None
    source = Source(
        id=source_id(data),
        language=code or languages.identify(text),
        published=day,
        publisher=publisher,
        text_length=len(text),
    )
    return source, text


def _replaced(value: V, **changes: object) -> V:
    return replace(value, **changes)


def _day(published: str | date | None) -> When | None:
    if published is None:
        return None
    try:
        return When(published)
    except ValueError as error:
        raise UserError(f"published: {error}; write a day as 2025-12-13") from None


def parsed(text: str, code: str) -> Page:
    """A text cut into sentences, those that hold something to read parsed."""
    language = languages.load(code)
    plain = in_sentence_case(as_meant(text, language), language)
    page = parse(plain, code, lambda words: False)
    page.printed = text
    told = {*counts.sentences_of(page), *acts.sentences_of(page), *(s.index for s in speech.wanted(page))}
    page.parse([sentence for sentence in page.sentences if sentence.index in told])
    return page


def _claims(page: Page, cast: Cast, source: Source, found: tuple[DateMention, ...]) -> list[Claim]:
    voices = speech.find(page, cast)

    def told_by(
        content: Content, span: Span, chains: Iterable[Chain], factuality: Factuality = "asserted"
    ) -> list[Claim]:
        """A claim in each of some voices."""
        text = page.printed[span[0] : span[1]]
        return [
            claim(content, source=source.id, span=span, text=text, factuality=factuality, attribution=chain)
            for chain in chains
        ]

    def made(content: Content, span: Span, at: Span, factuality: Factuality = "asserted") -> list[Claim]:
        """A claim in the voice of the words at ``at``; several where several say the same together."""
        return told_by(content, span, voices.chains(at), factuality)

    groups = counts.undated(counts.find_groups(page.text, page.language), (d.span for d in found))
    structure = counts.Structure(page)
    groups = [group for group in groups if not structure.in_name(group.number)]
    told = [timely(act, source.published) for act in acts.find(page, found, groups, cast)]
    told = [answering(page, act, voices) for act in told]
    told += denials(page, told, voices.chains)
    tying = [k for k in links.find(page, told) if not (told[k.gives].tied and told[k.gets].tied)]
    told = promised.as_sure(page, told, tying)
    numbers = [
        as_done(number, told, structure)
        for number in counts.find(page.text, found, source.published, page.language, page)
    ]
    counted_in = [_act_counted(number, told) for number in numbers]
    dates_by = partial(_dated_in, page, found)
    days = shared_days(told, numbers, counted_in, source.published, dates_by, page, structure)
    in_voices = [_in_voices(page, act, voices, source.published) for act in told]
    told = [
        on_day(act, days.get(i), sure) for i, (act, (_, sure)) in enumerate(zip(told, in_voices, strict=True))
    ]
    act_claims = []
    for act, (chains, factuality) in zip(told, in_voices, strict=True):
        own = announcers.each_its_own(page, _not_of_the_speaker(act.act, chains), act.span, chains)
        said = zip(own, chains, strict=True)
        act_claims.append([one for a, chain in said for one in told_by(a, act.span, [chain], factuality)])
    bound = {at for link in tying for at in (link.gives, link.gets)}
    unstated = {i for i, act in enumerate(told) if (act.tied or act.left_open) and i not in bound}
    stated = [items for i, items in enumerate(act_claims) if i not in unstated]
    result = [*voices.claims(page, source.id), *(item for items in stated for item in items)]
    sure = [items[0].factuality for items in act_claims]
    left_out = {
        i for i in unstated if told[i].left_open
    }  # "Came to free 20 people" counts nobody who was freed.
    of_acts = [(number, i) for number, i in zip(numbers, counted_in, strict=True) if i not in left_out]
    for span, count, factuality in _counted(page, of_acts, told, sure, dates_by, source.published):
        result += made(count, span, without_stop(page.text, span), factuality)
    for number, counted in uncounted(page, told, groups, numbers):
        if counted not in unstated:
            at = without_stop(page.text, number.span)
            result += made(number.count, number.span, at, sure[counted])
    for link in tying:
        gives, gets = act_claims[link.gives][0], act_claims[link.gets][0]
        if gives.id == gets.id:
            continue  # Two acts of which a text says the same are one claim.
        ends = Link(gives=gives.id, gets=gets.id, wording=link.wording)
        result += made(ends, link.span, link.at)
    for item in traits.find(page, cast, told):
        words_ = page.printed[item.span[0] : item.span[1]]
        for chain in _chains_over_tag(voices.chains(item.span), item.span):
            result.append(claim(item.trait, source=source.id, span=item.span, text=words_, attribution=chain))
    return sorted({item.id: item for item in result}.values(), key=lambda item: item.span)


def _act_counted(number: counts.FoundCount, told: Sequence[FoundAct]) -> int | None:
    """Which act a count is of: that of the word which gives it its meaning, else one done to as many in the
    same words; None for what is."""
    if number.count.scope.kind == "stock":
        return None
    start, end = number.cue
    inside = (i for i, act in enumerate(told) if act.trigger[0] < end and start < act.trigger[1])
    found = next(inside, None)
    if found is not None:
        return found
    return next((i for i, act in enumerate(told) if is_done_to(number, act)), None)


def _counted(
    page: Page,
    numbers: Iterable[tuple[counts.FoundCount, int | None]],
    told: Sequence[FoundAct],
    sure: Sequence[Factuality],
    dates_by: Callable[[int], list[DateMention]],
    published: When | None,
) -> Iterator[tuple[Span, Count, Factuality]]:
    """The counts with their spans, as sure as the acts that they are of; in a row, as the first of it."""
    of_cue: dict[Span, Factuality] = {}
    for number, index in numbers:
        if index is None:
            factuality = of_act = of_cue.get(number.cue) or _tallied(page, number)
            count = _undone(number.count, [m.when for m in dates_by(number.span[0])], factuality)
        else:
            of_act = told[index].factuality
            factuality, count = _as_its_act(number, told[index], sure[index], dates_by)
        of_cue[number.cue] = factuality
        yield number.span, _by_then(count, published, of_act), factuality


def _as_its_act(
    number: counts.FoundCount, act: FoundAct, sure: Factuality, dates_by: Callable[[int], list[DateMention]]
) -> tuple[Factuality, Count]:
    """A count of those whom an act is done to, with the factuality of its claim; whom somebody only says
    that he will free have not been."""
    if sure == "announced" and (act.telling == "future" or act.factuality == "planned"):
        sure = "planned"
    if sure in ("asserted", "announced"):
        return _ASSERTED, on_the_day_of(number, act, dates_by)
    # A day before what is asked for is when somebody asked.
    asked = act.act.kind in ("release", "pardon", "lift")
    at = act.trigger[1] if asked else 0
    behind = (m.when for m in dates_by(number.span[0]) if m.span[0] >= at)
    return sure, _undone(number.count, [act.act.when, *behind], sure)


def _in_voices(
    page: Page, act: FoundAct, voices: speech.Voices, published: When | None
) -> tuple[list[Chain], Factuality]:
    """Who says an act, and its factuality in their voice."""
    at = voices.told(act.trigger, announced=act.factuality == "announced")
    chains = of_their_own(page, act, voices, without_narrated(page, at, voices.chains(at)))
    chains = _over_whom_it_names(act, voices, chains, at)
    return chains, dated(act.act, voiced(page, act, chains[0] if chains else ()), published)


def _by_then(count: Count, published: When | None, told: Factuality) -> Count:
    """A count of what is told as done, which is of no day after publication: *said that 26 had been freed*,
    in a text on what will be on Monday."""
    day = count.scope.on
    if told != "asserted" or count.scope.kind != "flow" or not isinstance(day, When) or published is None:
        return count
    return replace(count, scope=Scope(kind="flow", on=None)) if day.earliest > published.latest else count


def _tallied(page: Page, number: counts.FoundCount) -> Factuality:
    """What is told of the act that a count without one is of; what is there on a day is there."""
    return "asserted" if number.count.scope.kind == "stock" else tallied(page, number.cue, number.span)


def _dated_in(page: Page, found: Iterable[DateMention], at: int) -> list[DateMention]:
    """The dates of the sentence in which a place stands."""
    sentence = page.sentence_at(at)
    return [m for m in found if sentence is not None and sentence.start <= m.span[0] < sentence.end]


def _undone(count: Count, near: Sequence[When | None], factuality: Factuality) -> Count:
    """A count of what has not been done: it has a day only where its sentence gives one. What may have been
    done since some day (*auraient été libérés depuis mai*) is still summed up."""
    if factuality == "asserted":
        return count
    if factuality == "possible" and isinstance(count.scope.from_, When):
        return count
    return count if count.scope.on in near else replace(count, scope=Scope(kind="flow", on=None))


def _chains_over_tag(chains: list[tuple[Speaker, ...]], span: Span) -> list[tuple[Speaker, ...]]:
    """The chains of what a reporter says of a speaker in naming him: *said the minister, Jan Novak* is not in
    Novak's voice."""
    result = []
    for chain in chains:
        within = [i for i, s in enumerate(chain) if s.span[0] < span[1] and span[0] < s.span[1]]
        if within:
            result.append(chain[within[-1] + 1 :])
    return result or chains


def _over_whom_it_names(
    act: FoundAct, voices: speech.Voices, chains: list[tuple[Speaker, ...]], at: Span
) -> list[tuple[Speaker, ...]]:
    """The chains of an act without the speaker whom alone it tells of by the words that name him before his
    verb: *among those freed is X, who said: …* is not in X's voice."""
    named = act.act.subjects[0].span if len(act.act.subjects) == 1 and act.act.group is None else None
    if named is None or named[0] < act.trigger[1]:
        return chains
    verbs = (u.cue.token for _, _, u in voices.over(at) if u.cue is not None and u.cue.token is not None)
    if not any(verb.start >= named[1] for verb in verbs):
        return chains
    result = []
    for chain in chains:
        within = [i for i, s in enumerate(chain) if s.span[0] < named[1] and named[0] < s.span[1]]
        result.append(chain[within[-1] + 1 :] if within else chain)
    return result


def _not_of_the_speaker(act: Act, chains: Iterable[tuple[Speaker, ...]]) -> Act:
    """An act without those subjects whose words are the speaker's: *Minsk freed A., his brother B. said*; and
    by no paper or agency that is a source of it."""
    if act.authority in media():
        act = _replaced(act, authority=None)
    words = [speaker.span for chain in chains for speaker in chain]
    kept = tuple(s for s in act.subjects if all(s.span[1] <= a or b <= s.span[0] for a, b in words))
    return act if kept == act.subjects else _replaced(act, subjects=kept)
