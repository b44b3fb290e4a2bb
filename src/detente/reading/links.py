"""What was given for what: acts that a text ties to each other in words (*en échange de*, *in return for*).

A wording either stands between the two acts in one sentence (*freed in exchange for relief*), or points back
(*En échange, …*), or makes one the condition of the other. Sequence alone (*after the lifting*) is no link,
and a denied one is none. The wordings are data: ``links.toml``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from detente.model import CUSTODY_ACTS, SANCTION_ACTS, Span
from detente.reading.acts import FoundAct
from detente.reading.parse import Page, Sentence
from detente.reading.phrases import Lookup, Phrases, Word, words
from detente.reading.wordings import wordings

_BACK = 2


@dataclass(frozen=True, slots=True)
class FoundLink:
    """Two acts, by their indices in the list given, that a passage ties: what was given and what was got for
    it.

    ``wording`` are the words that tie them; ``span`` holds them with both acts where these stand in one
    sentence.
    """

    gives: int
    gets: int
    wording: str
    span: Span


def find(page: Page, acts: Sequence[FoundAct]) -> list[FoundLink]:
    """The links that a page states between its acts, in the order of the text.

    ``gives`` is the release or other custody act where the two acts are of both kinds, else the act told
    first.
    """
    known = wordings(page.language)
    all_words = words(page.text)
    lookup = Lookup(all_words)
    found: list[FoundLink] = []
    for sentence in page.sentences:
        inside = [i for i, a in enumerate(acts) if sentence.start <= a.trigger[0] < sentence.end]
        if not inside:
            continue
        first, last = lookup.within(sentence.start, sentence.end)
        if next(iter(known["denied"].find(all_words, first, last)), None) is not None:
            continue
        link = _between(page, acts, inside, known, all_words, first, last)
        link = link or _pointing(page, acts, inside, known, all_words, (first, last), sentence)
        link = link or _conditional(page, acts, inside, known, all_words, (first, last))
        if link is not None and (link.gives, link.gets) not in {(x.gives, x.gets) for x in found}:
            found.append(link)
    return found


def _between(
    page: Page,
    acts: Sequence[FoundAct],
    inside: list[int],
    known: dict[str, Phrases[bool]],
    all_words: list[Word],
    first: int,
    last: int,
) -> FoundLink | None:
    """*X was freed in exchange for the lifting of Y*: the nearest act on each side of the words."""
    for hit in known["between"].find(all_words, first, last):
        before = [i for i in inside if acts[i].trigger[1] < hit.end]
        after = [i for i in inside if acts[i].trigger[1] >= hit.end]
        if not after:
            continue
        if before:
            pair = _main(acts, before, after[0]), after[0]
        elif len(after) > 1:
            # "In exchange for the lifting of Y, X was freed."
            pair = _main(acts, after[1:], after[0]), after[0]
        else:
            continue
        made = _made(page, acts, pair[0], pair[1], (hit.start, hit.end))
        if made is not None:
            return made
    return None


def _main(acts: Sequence[FoundAct], choices: list[int], other: int) -> int | None:
    """The first of several acts that can be traded for another; background (*condamné à dix ans*) is not."""
    against = acts[other].act.kind
    for i in choices:
        kind = acts[i].act.kind
        if kind in _TRADED or (kind in SANCTION_ACTS and against not in SANCTION_ACTS):
            return i
    return None


_TRADED = frozenset({"release", "pardon", "expel", "transfer"})


def _pointing(
    page: Page,
    acts: Sequence[FoundAct],
    inside: list[int],
    known: dict[str, Phrases[bool]],
    all_words: list[Word],
    bounds: tuple[int, int],
    sentence: Sentence,
) -> FoundLink | None:
    """*En échange, Washington lève …*: the act of this clause for one told before it."""
    for hit in known["pointing"].find(all_words, *bounds):
        if known["between"].any(all_words, hit.first, hit.first + 1):
            continue
        here = next((i for i in inside if acts[i].trigger[0] >= hit.end), None)
        if here is None:
            here = inside[-1]
        one = _main(acts, [i for i in inside if i != here and acts[i].trigger[1] <= hit.start], here)
        for back in range(1, _BACK + 1):
            if one is not None or sentence.index < back:
                break
            before = page.sentences[sentence.index - back]
            one = _main(
                acts, [i for i, a in enumerate(acts) if before.start <= a.trigger[0] < before.end], here
            )
        if one is not None:
            return _made(page, acts, one, here, (hit.start, hit.end))
    return None


def _conditional(
    page: Page,
    acts: Sequence[FoundAct],
    inside: list[int],
    known: dict[str, Phrases[bool]],
    all_words: list[Word],
    bounds: tuple[int, int],
) -> FoundLink | None:
    """*They will be freed if the sanctions go*: a custody and a sanction act, neither a fact, with a
    condition between."""
    open_acts = [i for i in inside if acts[i].factuality in ("possible", "planned", "announced")]
    held = next((i for i in open_acts if acts[i].act.kind in _TRADED), None)
    bound = next((i for i in open_acts if acts[i].act.kind in SANCTION_ACTS), None)
    if held is None or bound is None:
        return None
    hit = next(iter(known["conditional"].find(all_words, *bounds)), None)
    return _made(page, acts, held, bound, (hit.start, hit.end)) if hit is not None else None


def _made(
    page: Page, acts: Sequence[FoundAct], one: int | None, other: int, wording: Span
) -> FoundLink | None:
    if one is None or one == other:
        return None
    a, b = acts[one], acts[other]
    if "denied" in (a.factuality, b.factuality):
        return None
    if b.act.kind in CUSTODY_ACTS and a.act.kind in SANCTION_ACTS:
        one, other = other, one
    same = page.sentence_at(a.trigger[0]) is page.sentence_at(b.trigger[0])
    spans = [wording, a.span, b.span] if same else [wording, b.span]
    span = (min(s for s, _ in spans), max(e for _, e in spans))
    return FoundLink(one, other, page.text[wording[0] : wording[1]], span)
