"""What an act's factuality becomes by whose voice tells it.

An act in the future, or in the present of news, is announced by who does it alone, unless he promises it.
Whoever else says that it will be tells a plan, and that it is being done, a fact; what others say must be
done, they only want.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from detente.model import SANCTION_ACTS, Act, Factuality, Span, Speaker
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.found import FoundAct
from detente.reading.factuality.cues import cues
from detente.reading.parsing.parse import Page
from detente.reading.parsing.token import has_finite
from detente.reading.phrases import words
from detente.reading.speech import Voices
from detente.reading.states import UNIONS, states
from detente.when import When

Chain = tuple[Speaker, ...]


def voiced(page: Page, act: FoundAct, chain: Sequence[Speaker]) -> Factuality:
    """The factuality of an act in the voice of a chain of speakers, innermost first; empty is the text's."""
    if act.telling in ("", "past"):
        return act.factuality
    if act.telling == "expected":
        return act.factuality if act.act.when is None else "planned"
    author = _is_author(page, act, chain[0]) if chain else False
    if author is None and act.telling == "future" and act.act.authority is None:
        # Of an act of nobody known, a state or its body may be the author; anybody else is not.
        author = None if _state_of(page, chain[0]) is not None else False
    if act.factuality == "announced" and act.telling == "future" and chain and _promises(page, chain[0]):
        return "planned"
    if act.factuality == "announced" and author is False:
        return "planned" if act.telling == "future" else "asserted"
    if act.factuality == "planned" and act.telling == "duty" and chain and not author:
        return "possible" if act.act.when is None else act.factuality
    return act.factuality


def dated(act: Act, told: Factuality, published: When | None) -> Factuality:
    """The factuality of an act by its day: what is stated of a day after the text's own is planned."""
    if told != "asserted" or act.when is None or published is None:
        return told
    return "planned" if act.when.earliest > published.latest else told


def without_narrated(page: Page, at: Span, chains: list[Chain]) -> list[Chain]:
    """The chains of words in brackets, where whoever writes explains what another says without quoting him:
    *Он сказал, что Анна (признана иноагентом) вернулась*; only who is named in the brackets speaks there."""
    sentence = page.sentence_at(at[0])
    start, end = (sentence.start, sentence.end) if sentence is not None else at
    opened, closed = page.text.rfind("(", start, at[0]), page.text.find(")", at[1], end)
    if opened <= page.text.rfind(")", start, at[0]) or closed < 0 or page.quotations_over(*at):
        return chains
    kept = (tuple(s for s in chain if opened < s.span[0] < closed) for chain in chains)
    return list(dict.fromkeys(kept))


def of_their_own(page: Page, act: FoundAct, voices: Voices, chains: list[Chain]) -> list[Chain]:
    """The chains of an act without the state that only tells its own beside it, in words that end before
    those of the act: *Peru announced that ten will leave, Chile – two*."""
    over = [end for _, end, u in voices.over(act.trigger) if u.mode != "direct"]
    if not over or act.span[1] <= max(over):
        return chains
    return list(dict.fromkeys(() if c and _is_author(page, act, c[-1]) is False else c for c in chains))


def answering(page: Page, act: FoundAct, voices: Voices) -> FoundAct:
    """An act left open that is but a noun in a turn: *Que voulez-vous ?* – *La libération de tous.*"""
    over = [utterance for _, _, utterance in voices.over(act.trigger)]
    if not any(u.mode == "direct" and u.cue is None and u.label is not None for u in over):
        return act
    sentence = page.sentence_at(act.trigger[0])
    return act if sentence is None or has_finite(sentence.tokens) else replace(act, left_open=True)


def timely(act: FoundAct, published: When | None) -> FoundAct:
    """An act without a date that cannot be its own: a day that is over of what is still to be done (that of
    the telling), a day to come of what a verb of the past states, and the time ahead for which a measure that
    was taken is to hold."""
    when, is_future = act.act.when, act.telling == "future"
    if when is None or published is None:
        return act
    over = is_future and not when.is_interval and when.latest < published.earliest
    unread = act.telling == "past" and when.earliest > published.latest
    taken = act.act.kind in SANCTION_ACTS and act.factuality in ("asserted", "announced") and not is_future
    begins, _, ends = when.partition("/")
    ahead = taken and begins == published and ends not in ("", "..")
    return replace(act, act=msgspec.structs.replace(act.act, when=None)) if over or unread or ahead else act


def _is_author(page: Page, act: FoundAct, speaker: Speaker) -> bool | None:
    """Whether a speaker speaks for an act's authority; None where either is not known."""
    authority = (act.act.authority or "").partition("-")[0]
    state = _state_of(page, speaker)
    if authority and state is None and _is_bystander(page, speaker):
        return False
    if not authority or state is None:
        return None
    return None if authority != state and authority in UNIONS else authority == state


def _promises(page: Page, speaker: Speaker) -> bool:
    """Whether who tells what will be done only promises it: *власти отпустят Краля, пообещал министр*."""
    sentence = page.sentence_at(speaker.span[0])
    inside = sentence.between(*speaker.span) if sentence is not None and sentence.parsed else []
    heads = (sentence.head(t) for t in inside if t.relation in SUBJECTS) if sentence is not None else ()
    planned = cues(page.language).governors
    return any(
        hit.value == "planned" for verb in heads if verb is not None for hit in planned.find(words(verb.text))
    )


def _is_bystander(page: Page, speaker: Speaker) -> bool:
    """Whether somebody only tells of acts by what he is: a paper, a lawyer, a relative."""
    listed = cues(page.language).phrases["bystanders"]
    return listed.any(words(page.text[slice(*speaker.span)]))


def _state_of(page: Page, speaker: Speaker) -> str | None:
    """The state for which somebody speaks by his name or description."""
    known = states(page.language)
    said = page.text[slice(*speaker.span)]
    found = known.of(said, list(words(said)), 0, len(words(said))) or known.led_by(speaker.name)
    if found is None and speaker.resolved:
        # States that speak are resolved to their English names.
        name = words(speaker.name)
        found = states("en").of(speaker.name, list(name), 0, len(name))
    return found
