"""Several whose act it is, each for itself: *the US, the EU and Britain sanctioned X*."""

from __future__ import annotations

from collections.abc import Iterator

from detente.model import CUSTODY_ACTS, SANCTION_ACTS, Group, Span
from detente.reading.acts.clause.beside import is_exchanged
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Scene, head_token
from detente.reading.acts.whom.patients import Assigned
from detente.reading.acts.whose import rows_beside
from detente.reading.acts.whose.authority import authors
from detente.reading.acts.whose.power import power
from detente.reading.acts.whose.rows_beside import are_joined
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import has_case
from detente.reading.phrases import Hit, key_of
from detente.reading.wordings import wordings

_EACH_ITS_OWN = SANCTION_ACTS | {"expel"}
_CODE = 2
_NEAR = 6
"""How many words from an act's own on whose it is may be told by no author: *under sanctions of the US*."""


def add_joint(trigger: Trigger, assigned: Assigned) -> None:
    """Put the states and makers of sanctions that do a trigger's act beside its authority into its roles,
    with where they stand.

    What several do to somebody each does; how many they do it to may be all of theirs together, if no word
    says that each does it to as many: *Romania and Latvia expelled two diplomats each*. Such a sum, and whom
    they hold or free together, is nobody's of them for sure.
    """
    if trigger.rule.kind in CUSTODY_ACTS and not is_exchanged(trigger) and _is_of_several(trigger):
        assigned.authority, assigned.generic = "", False
    if assigned.authority is None or assigned.generic or assigned.declared or is_exchanged(trigger):
        return
    told, kind = assigned.roster.told, trigger.rule.kind
    apart = kind in _EACH_ITS_OWN
    if told is not None:
        apart = not _is_a_sum(trigger.scene, told, assigned.roster.start)
    if not apart and kind not in CUSTODY_ACTS:
        return
    measures = rows_beside.of_measures(trigger, assigned.authority)
    for code, span in (*_by_parse(trigger), *_by_words(trigger, assigned.authority), *measures):
        if all(_state(code) != _state(known) for known in (assigned.authority, *assigned.joint)):
            if not apart:
                assigned.authority = ""  # Settled: no situation fills it in.
                return
            assigned.joint.append(code)
            assigned.evidence.append(span)


def _is_of_several(trigger: Trigger) -> bool:
    """Whether who acts is of several states: *US and Canadian police arrested X*."""
    scene = trigger.scene
    return any(rows_beside.row(scene, author.start, author.end) for author in authors(trigger))


def _is_a_sum(scene: Scene, group: Group, start: int) -> bool:
    """Whether a number of people, which stands at a position, may be of all authorities together."""
    if group.lo is None and group.hi is None:
        return False
    before = scene.index(start) - 1
    if before >= scene.first and scene.words[before].key in scene.lexicon.words["apiece"]:
        return False
    known = wordings(scene.page.language)["each"]
    return not known.any(scene.words, scene.first, scene.last)


def _state(code: str) -> str:
    """The state of an authority: *us* of *us-ofac*."""
    return code.split("-", maxsplit=1)[0]


def _by_parse(trigger: Trigger) -> Iterator[tuple[str, Span]]:
    """Who is joined to the author of an act."""
    scene = trigger.scene
    for author in authors(trigger):
        for other in _joined(scene, author):
            found = power(trigger, other)
            if found is not None and not found[2] and _is_code(scene, found[0]):
                yield found[0], found[1]


def _joined(scene: Scene, author: Token) -> list[Token]:
    """The tokens that *and*, and nothing that parts or bars them, joins to another."""
    result, todo = list[Token](), [author]
    while todo:
        for other in scene.sentence.children(todo.pop().i):
            if other.relation == "conj" and other.start > author.start and not _is_parted(scene, other):
                result.append(other)
                todo.append(other)
    return result


def _is_parted(scene: Scene, other: Token) -> bool:
    """Whether the words that join one to those before are no *and*, or a negation bars it."""
    words, between = scene.lexicon.words, scene.sentence.tokens[other.head + 1 : other.i]
    barred = any(t.morph.get("Polarity") == "Neg" or t.dep == "neg" for t in between)
    return barred or any(key_of(t.text) in words["or"] | words["contrast"] for t in between)


def _is_code(scene: Scene, name: str) -> bool:
    return len(name) == _CODE or name in scene.lexicon.makers


def _by_words(trigger: Trigger, authority: str) -> Iterator[tuple[str, Span]]:
    """Who stands in a row with the authority, whatever a parse makes of the row."""
    scene = trigger.scene
    known = sorted(_known(scene), key=lambda hit: hit[0][0])
    at = _own(trigger, known, authority)
    if at is None:
        return
    low = high = at
    while low and are_joined(scene, known[low - 1][0], known[low][0]):
        low -= 1
    while high + 1 < len(known) and are_joined(scene, known[high][0], known[high + 1][0]):
        high += 1
    # "In London, Canada and Australia sanctioned X": where it was done.
    led = _is_led(scene, known[at][0])
    row = [
        name
        for i, name in enumerate(known[low : high + 1], low)
        if i >= at or led or not _is_led(scene, name[0])
    ]
    if not any(_does_elsewhere(trigger, span, authors(trigger)) for span, _ in row):
        yield from ((code, span) for span, code in row)


def _is_led(scene: Scene, span: Span) -> bool:
    """Whether a preposition stands before a name."""
    token = head_token(scene, *span)
    return token is not None and has_case(scene.sentence, token)


def _known(scene: Scene) -> list[tuple[Span, str]]:
    """The states and makers of sanctions that a sentence names, the longer name before one within it."""
    run = scene.words, scene.first, scene.last
    named: list[Hit[str]] = list(scene.lexicon.canonical.find(*run))
    found = [((hit.start, hit.end), hit.value) for hit in named]
    for span, code in scene.states.places(scene.page.text, *run):
        if not any(start < span[1] and span[0] < end for (start, end), _ in found):
            found.append((span, code))
    return found


def _own(trigger: Trigger, known: list[tuple[Span, str]], authority: str) -> int | None:
    """Which of the names is that of the authority: its author's, or one beside the act's words."""
    scene, hit = trigger.scene, trigger.hit
    mine = [i for i, (_, code) in enumerate(known) if _state(code) == _state(authority)]
    for author in authors(trigger):
        for i in mine:
            if known[i][0][0] <= author.start < known[i][0][1]:
                return i
        return None
    for i in mine:
        if hit.start <= known[i][0][0] and len(scene.words_in(hit.end, known[i][0][0])) <= _NEAR:
            return i
        last = i
        while last + 1 < len(known) and are_joined(scene, known[last][0], known[last + 1][0]):
            last += 1
        end = known[last][0][1]
        if end <= hit.start and not scene.words_in(end, hit.start):
            return i
    return None


def _does_elsewhere(trigger: Trigger, span: Span, by: list[Token]) -> bool:
    """Whether a name is of something else than the act: somebody's, or the subject of another verb: *by the
    US and Canada's ally*, *by the US, and Canada condemned it*."""
    token = next(
        (t for t in trigger.sentence.between(*span) if not span[0] <= _over(trigger, t) < span[1]), None
    )
    if token is None or any(token.i == author.i for author in by):
        return False
    if token.dep == "nmod:poss" or trigger.scene.page.is_possessive(span[1]):
        return True
    if token.relation in ("nsubj", "csubj"):
        return trigger.voice != "active" or token.head != trigger.token.i
    own = trigger.hit.start <= max(token.start, _over(trigger, token)) < trigger.hit.end
    return token.relation in ("compound", "amod") and not own


def _over(trigger: Trigger, token: Token) -> int:
    above = trigger.sentence.head(token)
    return above.start if above is not None else -1
