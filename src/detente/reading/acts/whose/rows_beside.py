"""Several states beside one noun: *US and Canadian police*, *sanctions américaines et canadiennes*."""

from __future__ import annotations

from collections.abc import Iterator

from detente.model import SANCTION_ACTS, Span
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Scene
from detente.reading.parsing.parse import Token

_BETWEEN = 1
"""How many words may stand between the states and what is theirs: *US and Canadian border police*."""
_UP = 3


def row(scene: Scene, start: int, end: int) -> list[tuple[Span, str]]:
    """The states that stand in a row right before or behind the words between two positions, by name or
    adjective; none where they are not several, or
    the words are a state themselves."""
    known = _known(scene)
    if any(first <= start < last for (first, last), _ in known):
        return []
    for i, ((first, last), _) in enumerate(known):
        before = last <= start and len(scene.words_in(last, start)) <= _BETWEEN
        before = before and "," not in scene.page.text[last:start]
        led = [w for w in scene.words_in(end, first) if w.key not in _small(scene)]
        # "Hamas, Egypt and Qatar": a comma joins the states to the noun.
        if not before and (first < end or led or "," in scene.page.text[end:first]):
            continue
        low = high = i
        while before and low and are_joined(scene, known[low - 1][0], known[low][0]):
            low -= 1
        while not before and high + 1 < len(known) and are_joined(scene, known[high][0], known[high + 1][0]):
            high += 1
        states = known[low : high + 1]
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
        if any(code == authority.partition("-")[0] for _, code in states):
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


def _known(scene: Scene) -> list[tuple[Span, str]]:
    """The states and makers of sanctions that a sentence names, also by adjectives, in order."""
    run, text = (scene.words, scene.first, scene.last), scene.page.text
    found = [((h.start, h.end), h.value.partition("-")[0]) for h in scene.lexicon.canonical.find(*run)]
    named = list(scene.states.places(text, *run))
    adjectives = scene.states.adjectives.find(*run)
    named += [((h.start, h.end), scene.states.meant(h, text, scene.words)) for h in adjectives]
    for span, code in named:
        if not any(start < span[1] and span[0] < end for (start, end), _ in found):
            found.append((span, code))
    return sorted(found)


def are_joined(scene: Scene, first: Span, second: Span) -> bool:
    """Whether nothing but a comma or *and*, and articles or what leads to an owner, stands between two
    names."""
    text = scene.page.text[first[1] : second[0]]
    between = [w.key for w in scene.words_in(first[1], second[0])]
    joins, small = scene.page.grammar.joins, _small(scene)
    rest = [key for key in between if key not in joins and key not in small]
    parted = "," in text or len(between) > sum(key in small for key in between)
    return parted and not rest and not set(text) & set(';:—–()-«»“”"')
