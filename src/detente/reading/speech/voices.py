"""Whose voice any span of a page is in: the utterances of a page by the words they answer for."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from detente.model import Claim, Quote, Span, Speaker, claim
from detente.reading.parsing.parse import Page
from detente.reading.speech.utterance import Utterance


def is_same(one: Speaker, other: Speaker) -> bool:
    """Whether two in a chain are one: the same words, or one who is known by name."""
    return one.span == other.span or (one.resolved and other.resolved and one.name == other.name)


@dataclass(slots=True)
class Voices:
    """The speech of a page; call it with a span for the chain of those whose words the span is in."""

    utterances: list[Utterance]
    _contents: list[tuple[int, int, Utterance]] = field(default_factory=list)
    _longest: int = 0
    _over: dict[Span, list[tuple[int, int, Utterance]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        contents = [(s, e, u) for u in self.utterances for s, e in u.contents]
        self._contents = sorted(contents, key=lambda item: item[:2])
        self._longest = max((e - s for s, e, _ in contents), default=0)

    def over(self, span: Span) -> list[tuple[int, int, Utterance]]:
        """The contents that hold a span, the smallest first."""
        if span not in self._over:
            self._over[span] = self._holding(span)
        return self._over[span]

    def _holding(self, span: Span) -> list[tuple[int, int, Utterance]]:
        at = bisect_right(self._contents, span[0], key=lambda item: item[0]) - 1
        holding = []
        while at >= 0 and self._contents[at][0] >= span[0] - self._longest:
            if self._contents[at][1] >= span[1]:
                holding.append(self._contents[at])
            at -= 1
        # Of two who answer for the same words, the silent one lends a voice to the other.
        return sorted(holding, key=lambda item: (item[1] - item[0], -item[0], item[2].silent))

    def __call__(self, span: Span, *, besides: Utterance | None = None) -> tuple[Speaker, ...]:
        """Who answers for the words at a span, innermost first; empty where the publisher itself does.

        Of several who say the same together it is the first; `chains` gives them all.
        """
        return self._chain(span, besides, 0)

    def chains(self, span: Span) -> list[tuple[Speaker, ...]]:
        """The chains for the words at a span: one for each of those who say the same together."""
        together = max((len(u.twins) for _, _, u in self.over(span)), default=1)
        return list(dict.fromkeys(self._chain(span, None, turn) for turn in range(max(together, 1))))

    def _chain(self, span: Span, besides: Utterance | None, turn: int) -> tuple[Speaker, ...]:
        chain: list[Speaker] = []
        for _, _, utterance in self.over(span):
            twins = utterance.twins
            if utterance is besides or (besides is not None and besides in twins):
                continue
            if twins and utterance is not twins[min(turn, len(twins) - 1)]:
                continue
            speaker = utterance.speaker
            if speaker is not None and not any(is_same(speaker, other) for other in chain):
                chain.append(speaker)
        return tuple(chain)

    def told(self, span: Span, *, announced: bool) -> Span:
        """The words of an act without the verb that tells of it or asks for it, which is no word of whoever
        does: *announced sanctions*, *попросили приговорить*. Where an act that is ``announced`` has that verb
        alone, they are what it tells."""
        inside = [
            start
            for start, _, u in self.over((span[1] - 1, span[1]))
            if u.cue is not None and u.cue.token is not None and span[0] <= u.cue.token.start < start
        ]
        if inside:
            return max(inside), span[1]
        for utterance in self.utterances if announced else ():
            verb = utterance.cue.token if utterance.cue is not None else None
            if verb is not None and verb.start == span[0] and utterance.mode == "indirect":
                return next(iter(utterance.contents), span)
        return span

    def claims(self, page: Page, source: str) -> list[Claim]:
        """The quote claims, in the order of the text."""
        return [
            claim(
                Quote(mode=u.mode, words=_printed(page, u)),
                source=source,
                span=u.span,
                text=page.printed[u.span[0] : u.span[1]],
                factuality=u.factuality,
                attribution=u.chain,
            )
            for u in self.utterances
            if not u.silent
        ]


def _printed(page: Page, utterance: Utterance) -> str:
    """The words of a speech with the capitals of a headline."""
    words, (start, end) = utterance.words, utterance.span
    at = page.text.find(words, start, end)
    return words if at < 0 else page.printed[at : at + len(words)]
