"""What a count and a scope that it may have look like, as words that a linear model weighs.

Features that hold a word of the text's language start with ``~``; names are ``NAME`` in them and figures
``NUM``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from detente.model import DateMention
from detente.reading.counts.account import Told
from detente.reading.counts.groups import FoundGroup
from detente.reading.counts.passage import Cue, Sentence, distance
from detente.reading.counts.predication import Predication, aspect, is_negated
from detente.reading.counts.scopes import Scopes
from detente.reading.counts.weighing.offers import Offer
from detente.reading.counts.weighing.parts import Part
from detente.reading.linear import above
from detente.reading.parsing.parse import Token
from detente.when import When

_SIDE, _OPENING = 3, 12
_SIZES, _AGES, _FAR = (1, 9, 30, 99, 299, 999, 9999), (0, 1, 2, 7, 31, 366), (15, 40, 80, 140)
_TOLD = (
    "still", "so_far", "by_now", "now", "earlier", "habitual", "then", "speech", "promised", "before",
    "also", "more", "in_aftermath", "fresh", "announces", "members",
)  # fmt: skip
"""The patterns of `CuePatterns` that say something of the time or state in a sentence."""
_KEPT = 4096
_BESIDE = frozenset({"det", "amod", "advmod", "acl", "case"})


@dataclass(slots=True)
class Sight:
    """A count that scopes are weighed for, with the kind of its act, and what was seen of the days and dates
    that several of them have."""

    group: FoundGroup
    cue: Cue | None
    sentence: Sentence
    part_of: Told | None
    kind: int | None
    parts: dict[Hashable, list[Part]] = field(default_factory=dict)


class Features(Scopes):
    """The part of the finder that tells what it sees of counts."""

    def _seen(
        self, group: FoundGroup, cue: Cue | None, sentence: Sentence, part_of: Told | None
    ) -> list[str]:
        """The features of a count, whatever its scope."""
        size = group.bound.lo or group.bound.hi or 0
        found = [f"size={above(_SIZES, size)}", f"qualifier={group.bound.qualifier}"]
        found += [f"of={kind}" for kind in group.kinds] or ["of=#"]
        found.append(f"partitive={group.partitive}")
        found.append(f"part={part_of.found.count.scope.kind if part_of is not None else None}")
        found += [f"heading={sentence.heading}", f"paragraph={min(sentence.paragraph, 4)}"]
        if sentence.start not in self.seen_sentences:
            self.seen_sentences[sentence.start] = [*self._of_sentence(sentence)]
        found += self.seen_sentences[sentence.start]
        found.append(f"flows={min(len(self.flows), 3)}")
        same = self.by_figure.get(group.bound.lo or 0)
        if same is not None and same.group.bound == group.bound:
            found.append(f"same={same.found.count.scope.kind}/{size > 9}")
        found += [f"last={self.told[-1].found.count.scope.kind}"] if self.told else []
        found += self._of_cue(cue, group)
        made = self.structure.predication(group.span)
        found += self._of_clause(made, group) if made is not None else ["unparsed"]
        return list(dict.fromkeys(found))

    def _of_sentence(self, sentence: Sentence) -> Iterator[str]:
        """A sentence, whatever count in it."""
        yield f"dates={min(len(sentence.dates), 3)}"
        yield f"numbers={min(len(sentence.numbers), 4)}"
        yield from [f"dated={_precision(m.when)}" for m in sentence.dates] or ["dated=#"]
        yield from (f"cues={each.kind}" for each in sentence.cues)
        span, cues = (sentence.start, sentence.end), self.words.cues
        yield from (f"says={name}" for name in _TOLD if getattr(cues, name).search(self.folded, *span))
        if self.future.search(self.lower, *span):
            yield "says=future"
        if self._is_before(sentence):
            yield "before"

    def _of_cue(self, cue: Cue | None, group: FoundGroup) -> Iterator[str]:
        yield f"cue={cue.kind if cue is not None else None}"
        if cue is None:
            return
        yield f"act={self._kind_of(cue.start)}"
        yield f"side={'<' if cue.end <= group.span[0] else '>' if cue.start >= group.span[1] else '='}"
        made = self.structure.predication((cue.start, cue.end))
        yield f"~cue={_word(made.head) if made is not None else self.folded[cue.start : cue.end]}"
        if made is not None:
            morph = made.head.morph
            yield f"cued={made.head.pos}/{made.head.relation}"
            yield from (
                f"cued {name}={morph[name]}" for name in ("Tense", "VerbForm", "Aspect") if name in morph
            )

    def _of_clause(self, made: Predication, group: FoundGroup) -> Iterator[str]:
        sentence, clause, tokens = made.sentence, made.clause, made.sentence.tokens
        yield f"~clause={_word(clause)}"
        yield f"clause={clause.pos}/{clause.relation}"
        yield f"role={made.role}/{made.head.relation}"
        yield f"aspect={aspect(made, self.words.cues)}/{is_negated(made, self.words.cues)}"
        finite, morph = sentence.finite(clause), clause.morph
        if finite is not None:
            yield f"finite={finite.morph.get('Tense')}/{finite.morph.get('Mood')}/{finite is clause}"
        yield f"helpers={'+'.join(token.dep for token in sentence.helpers(clause))}"
        yield f"voice={morph.get('Voice')}/{morph.get('VerbForm')}/{morph.get('Aspect')}"
        yield from (f"~path={_word(token)}" for token in made.path[1:_SIDE])
        yield from (
            f"~child={child.relation}/{_word(child)}"
            for child in sentence.children(made.head.i)
            if child.relation in _BESIDE
        )
        inside = [token.i for token in sentence.between(*group.span)] or [made.head.i]
        for step in range(1, _SIDE + 1):
            for side, i in (("-", inside[0] - step), ("+", inside[-1] + step)):
                word = _word(tokens[i]) if 0 <= i < len(tokens) else "#"
                yield f"~near{side}={word}"
                if step == 1:
                    yield f"~word{side}={word}"

    def _seen_scope(self, sight: Sight, offer: Offer) -> list[tuple[Part, str]]:
        """What is seen of a scope that a count may have: where it comes from, its day, and its dates."""
        scope, kind = offer.scope, offer.scope.kind
        parts = [self._of_offer(sight, offer)]
        on = scope.on if kind != "cumulative" else scope.from_ or scope.to
        if on:
            if on not in sight.parts:
                sight.parts[on] = [self._of_the_day(When(on)), self._of_day(When(on), sight)]
            parts += sight.parts[on]
        if offer.dates:
            spans = tuple([mention.span for mention in offer.dates])
            if spans not in sight.parts:
                sight.parts[spans] = self._of_dates(offer.dates, sight)
            parts += sight.parts[spans]
        return [(part, kind) for part in parts]

    def _alike(self, tells: Callable[..., Iterable[str]], *look: Hashable) -> Part:
        """What is told of all that looks the same."""
        key = tells, look
        part = self.alike.get(key)
        if part is None:
            part = self.alike[key] = Part(tells(*look))
        return part

    def _of_offer(self, sight: Sight, offer: Offer) -> Part:
        whole, last, away = sight.part_of, self.told[-1] if self.told else None, 0
        if last is not None:
            away = min(sight.sentence.paragraph - last.paragraph, 2)
        return self._alike(
            _offered,
            offer.sort(self.published),
            tuple(offer.sources),
            None if whole is None else (whole.found.count.scope == offer.scope, whole.found.count.scope.kind),
            None if last is None else (last.found.count.scope == offer.scope, away),
        )

    def _of_day(self, on: When, sight: Sight) -> Part:
        cue, flows = sight.cue, self.flows
        told = [each for each in flows if each.found.count.scope.on == on]
        here = None
        if told:
            alike = cue is not None and self._is_alike(cue.start, told[-1].found.cue[0])
            away = min(sight.sentence.paragraph - told[-1].paragraph, 3)
            here = told[-1] is flows[-1], away, alike
        age = _age(on, self.published)
        return self._alike(_told_on, age, sight.kind, min(len(told), 2), len(flows) > len(told), here)

    def _of_the_day(self, on: When) -> Part:
        """A day, whatever count it may be of."""
        if on not in self.seen_days:
            self.seen_days[on] = Part(self._of_day_itself(on))
        return self.seen_days[on]

    def _of_day_itself(self, on: When) -> Iterator[str]:
        yield f"age={_age(on, self.published)}"
        yield f"precision={_precision(on)}"
        yield f"times={min(self.times[on], 3)}"
        if self.days:
            first = self.days[0] == on
            yield f"first={first}"
            yield f"last={max(self.days) == on}"
            yield f"only={len(set(self.days)) == 1}/{first}"

    def _of_dates(self, dates: list[DateMention], sight: Sight) -> list[Part]:
        """The dates of a scope; what several of them have in common counts once."""
        parts = []
        for mention in dates:
            here = sight.sentence.start <= mention.span[0] < sight.sentence.end
            beside = Part(self._here(mention, sight)) if here else self._away(mention, sight)
            parts += [self._of_the_date(mention, here=here), beside]
        return parts if len(dates) == 1 else [Part(feature for part in parts for feature in part.features)]

    def _of_the_date(self, mention: DateMention, *, here: bool) -> Part:
        """A date, ``here`` in the sentence of a count or in another, whatever count that is."""
        key = mention.span, here
        if key not in self.seen_dates:
            own = [f"{feature}/{'here' if here else 'away'}" for feature in self._of_itself(mention)]
            self.seen_dates[key] = Part(own if here else [*own, *self._of_its_sentence(mention)])
        return self.seen_dates[key]

    def _of_itself(self, mention: DateMention) -> Iterator[str]:
        """A date in its own sentence, whatever count it may be of."""
        yield f"speech={self._is_of_speech(mention)}"
        yield f"passing={self._is_told_in_passing(mention)}"
        made = self.structure.predication(mention.span)
        if made is not None:
            case = (_word(c) for c in made.sentence.children(made.head.i) if c.relation == "case")
            yield f"~case={'+'.join(case)}"
            yield f"rel={made.head.relation}"
            up = made.sentence.tokens[made.head.head]
            yield f"up={up.pos}"
            yield f"~up={_word(up)}"

    def _of_its_sentence(self, mention: DateMention) -> Iterator[str]:
        """A date of another sentence than that of a count, whatever count that is."""
        yield f"past there={self._is_past_there(mention)}"
        yield f"alone={self._stands_alone(mention)}"

    def _here(self, mention: DateMention, sight: Sight) -> Iterator[str]:
        """A date of the count's own sentence."""
        group, cue, sentence = sight.group, sight.cue, sight.sentence
        start, end = mention.span
        spans = [group.span] if cue is None else [group.span, (cue.start, cue.end)]
        order = "".join("<" if end <= first else ">" for first, _ in spans)
        yield f"order={order}"
        yield f"clause={self.structure.share_clause(mention.span, spans[-1])}/{order}"
        yield f"with={self.structure.share_clause(mention.span, group.span)}/{order}"
        yield f"opens={start - sentence.start <= _OPENING}"

        def far(other: DateMention) -> int:
            return min(distance(self.folded, other.span, span) for span in spans)

        yield f"far={above(_FAR, far(mention))}"
        yield f"nearest={min(sentence.dates, key=far) is mention}/{len(sentence.dates) > 1}"
        left, right = sorted((mention.span, group.span))
        between = sum(left[1] <= number.start < right[0] for number in sentence.numbers)
        yield f"between={min(between, 2)}/{order}"
        if cue is not None:
            yield f"elsewhere={self._belongs_elsewhere(mention, group, cue, sentence)}"

    def _away(self, mention: DateMention, sight: Sight) -> Part:
        """A date of another sentence."""
        sentence = sight.sentence
        start, end = min(mention.span[1], sentence.end), max(sentence.start, mention.span[0])
        stops = min(bisect_left(self.stops, end) - bisect_left(self.stops, start), 5)
        parted = self.folded.find("\n", start, end) >= 0
        kinds = self._kinds_by(mention)
        tells = "none" if not kinds else "same" if sight.kind in kinds else "other"
        return self._alike(_parted, stops, parted, tells)


def _offered(
    sort: str, sources: tuple[str, ...], whole: tuple[bool, str] | None, last: tuple[bool, int] | None
) -> Iterator[str]:
    """A scope of a sort, from some sources: whether it is that of the count's whole, with the kind of this,
    and that of the count before, with how many paragraphs ago that was told."""
    yield f"is={sort}"
    yield f"from={'+'.join(sorted(sources))}"
    for source in sources:
        yield f"from={source}"
        yield f"from={source}&{sort}"
    if whole is not None:
        yield f"whole={whole[0]}/{whole[1]}"
    if last is not None:
        yield f"as last={last[0]}/{last[1]}"
        yield f"as before={'told' in sources}"


def _told_on(
    age: str, kind: int | None, times: int, others: bool, last: tuple[bool, int, bool] | None
) -> Iterator[str]:
    """A day of some age for an act of some kind, told of some times before and whether others were too; of
    the last time, whether that was the last told, how many paragraphs ago, and whether it is such an act."""
    yield f"age={age}/{kind}"
    yield f"told={times}/{others}"
    if last is not None:
        newest, away, alike = last
        yield f"told last={newest}/{alike}"
        yield f"told away={away}/{alike}"


def _parted(stops: int, parted: bool, tells: str) -> Iterator[str]:
    """A date some sentences from a count, perhaps in another paragraph, and whether that tells of such an
    act."""
    yield f"sentences={stops}"
    yield f"paragraph={parted}"
    yield f"tells={tells}"
    yield f"tells={tells}/{min(stops, 3)}/{parted}"


def _word(token: Token) -> str:
    """What stands for a word in features."""
    if token.pos == "NUM" or token.text[:1].isdigit():
        return "NUM"
    return "NAME" if token.pos == "PROPN" else token.lemma.lower()


def _precision(when: When) -> str:
    if not when.is_interval:
        return when.precision
    return "since" if when.endswith("..") else "until" if when.startswith("..") else "stretch"


@lru_cache(_KEPT)
def _age(when: When, published: When | None) -> str:
    """How long before publication a day or stretch ends, in steps."""
    if published is None:
        return "unknown"
    days = published.latest.toordinal() - when.latest.toordinal()
    return "coming" if days < 0 else str(above(_AGES, days))
