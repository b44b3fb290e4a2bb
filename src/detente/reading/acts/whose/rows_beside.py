"""The states that a sentence names, and rows of them: several beside one noun (*US and Canadian police*,
*sanctions américaines et canadiennes*)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from detente.model import SANCTION_ACTS, Span
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Scene
from detente.reading.parsing.parse import Token

_BETWEEN = 1
"""How many words may stand between the states and what is theirs: *US and Canadian border police*."""
_UP = 3


def row(scene: Scene, start: int, end: int) -> list[tuple[Span, str]]:
    """The states that stand in a row right before or behind the words between two positions, by name or
    adjective; none where they are not several, or the words are a state themselves."""
    known = [(span, state(code)) for span, code in named(scene, adjectives=True)]
    if any(first <= start < last for (first, last), _ in known):
        return []
    for i, ((first, last), _) in enumerate(known):
        before = last <= start and len(scene.words_in(last, start)) <= _BETWEEN
        before = before and "," not in scene.page.text[last:start]
        led = [w for w in scene.words_in(end, first) if w.key not in _small(scene)]
        # "Hamas, Egypt and Qatar": a comma joins the states to the noun.
        if not before and (first < end or led or "," in scene.page.text[end:first]):
            continue
        low, high = joined_with(scene, known, i)
        states = known[low : i + 1] if before else known[i : high + 1]
        # "The court of Tbilisi, Georgia": a comma alone makes no row.
        closed = any(
            w.key in scene.page.grammar.joins for w in scene.words_in(states[0][0][1], states[-1][0][0])
        )
        if closed and len({code for _, code in states}) > 1:
            return states
    return []


def of_measures(trigger: Trigger, authority: str) -> Iterator[tuple[str, Span]]:
    """Whose the measures are besides the authority that an act without an author is on: *US and EU sanctions
    were lifted*."""
    scene = trigger.scene
    if trigger.rule.kind not in SANCTION_ACTS or trigger.voice == "active":
        return
    said = scene.lexicon.contexts["sanctions"].find(scene.words, scene.first, scene.last)
    spans = [(hit.start, hit.end) for hit in said]
    inside = scene.words[scene.first : scene.last]
    spans += [(w.start, w.end) for w in inside if w.key in scene.lexicon.words["measured_on"]]
    for start, end in spans:
        token = scene.token_at(start)
        states = row(scene, start, end) if token is not None and _is_of(trigger, token) else []
        if any(code == state(authority) for _, code in states):
            yield from ((code, span) for span, code in states if code in scene.lexicon.makers)


def _is_of(trigger: Trigger, token: Token) -> bool:
    """Whether a word is of the act's own or what that is done to."""
    above: Token | None = token
    for _ in range(_UP):
        if above is None or trigger.hit.start <= above.start < trigger.hit.end:
            break
        above = trigger.sentence.head(above)
    inside = above is not None and trigger.hit.start <= above.start < trigger.hit.end
    return inside or (above is not None and above.i == trigger.token.i)


def _small(scene: Scene) -> frozenset[str]:
    return scene.lexicon.words["determiners"] | scene.lexicon.words["of"]


def named(scene: Scene, *, adjectives: bool = False) -> list[tuple[Span, str]]:
    """The states and makers of sanctions that a sentence names, with ``adjectives`` also by those, in order:
    of two names one within the other the longer, with their codes."""
    run, text = (scene.words, scene.first, scene.last), scene.page.text
    found = [((hit.start, hit.end), hit.value) for hit in scene.lexicon.canonical.find(*run)]
    told = list(scene.states.places(text, *run))
    hits = scene.states.adjectives.find(*run) if adjectives else []
    told += [((hit.start, hit.end), scene.states.meant(hit, text, scene.words)) for hit in hits]
    for span, code in told:
        if not any(start < span[1] and span[0] < end for (start, end), _ in found):
            found.append((span, code))
    return sorted(found)


def state(code: str) -> str:
    """The state of an authority: *us* of *us-ofac*."""
    return code.partition("-")[0]


def joined_with(scene: Scene, known: Sequence[tuple[Span, str]], at: int) -> tuple[int, int]:
    """The first and last of some names of states, in order, that stand in a row with one."""
    low = high = at
    while low and _are_joined(scene, known[low - 1][0], known[low][0]):
        low -= 1
    while high + 1 < len(known) and _are_joined(scene, known[high][0], known[high + 1][0]):
        high += 1
    return low, high


def _are_joined(scene: Scene, first: Span, second: Span) -> bool:
    """Whether nothing but a comma or *and*, and articles or what leads to an owner, stands between two
    names."""
    text = scene.page.text[first[1] : second[0]]
    between = [w.key for w in scene.words_in(first[1], second[0])]
    joins, small = scene.page.grammar.joins, _small(scene)
    rest = [key for key in between if key not in joins and key not in small]
    parted = "," in text or len(between) > sum(key in small for key in between)
    return parted and not rest and not set(text) & set(';:—–()-«»“”"')
