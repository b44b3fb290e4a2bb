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
from detente.reading.acts.whose.rows_beside import joined_with, named, state
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import has_case
from detente.reading.phrases import key_of
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
    if is_exchanged(trigger):
        return
    told, kind, by = assigned.roster.told, trigger.rule.kind, authors(trigger)
    if kind in CUSTODY_ACTS and _are_of_several(trigger.scene, by):
        assigned.authority, assigned.generic = "", False
    if assigned.authority is None or assigned.generic or assigned.declared:
        return
    apart = kind in _EACH_ITS_OWN
    if told is not None:
        apart = not _is_a_sum(trigger.scene, told, assigned.roster.start)
    if not apart and kind not in CUSTODY_ACTS:
        return
    measures = rows_beside.of_measures(trigger, assigned.authority)
    for code, span in (*_by_parse(trigger, by), *_by_words(trigger, assigned.authority, by), *measures):
        if all(state(code) != state(known) for known in (assigned.authority, *assigned.joint)):
            if not apart:
                assigned.authority = ""  # Settled: no situation fills it in.
                return
            assigned.joint.append(code)
            assigned.evidence.append(span)


def _are_of_several(scene: Scene, by: list[Token]) -> bool:
    """Whether who acts is of several states: *US and Canadian police arrested X*."""
    return any(rows_beside.row(scene, author.start, author.end) for author in by)


def _is_a_sum(scene: Scene, group: Group, start: int) -> bool:
    """Whether a number of people, which stands at a position, may be of all authorities together."""
    if group.lo is None and group.hi is None:
        return False
    before = scene.index(start) - 1
    if before >= scene.first and scene.words[before].key in scene.lexicon.words["apiece"]:
        return False
    known = wordings(scene.page.language)["each"]
    return not known.any(scene.words, scene.first, scene.last)


def _by_parse(trigger: Trigger, by: list[Token]) -> Iterator[tuple[str, Span]]:
    """Who is joined to the author of an act."""
    scene = trigger.scene
    for author in by:
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


def _by_words(trigger: Trigger, authority: str, by: list[Token]) -> Iterator[tuple[str, Span]]:
    """Who stands in a row with the authority, whatever a parse makes of the row."""
    scene = trigger.scene
    known = named(scene)
    at = _own(trigger, known, authority, by)
    if at is None:
        return
    low, high = joined_with(scene, known, at)
    # "In London, Canada and Australia sanctioned X": where it was done.
    led = _is_led(scene, known[at][0])
    row = [known[i] for i in range(low, high + 1) if i >= at or led or not _is_led(scene, known[i][0])]
    if not any(_does_elsewhere(trigger, span, by) for span, _ in row):
        yield from ((code, span) for span, code in row)


def _is_led(scene: Scene, span: Span) -> bool:
    """Whether a preposition stands before a name."""
    token = head_token(scene, *span)
    return token is not None and has_case(scene.sentence, token)


def _own(trigger: Trigger, known: list[tuple[Span, str]], authority: str, by: list[Token]) -> int | None:
    """Which of the names is that of the authority: its author's, or one beside the act's words."""
    scene, hit = trigger.scene, trigger.hit
    mine = [i for i, (_, code) in enumerate(known) if state(code) == state(authority)]
    for author in by:
        for i in mine:
            if known[i][0][0] <= author.start < known[i][0][1]:
                return i
        return None
    for i in mine:
        if hit.start <= known[i][0][0] and len(scene.words_in(hit.end, known[i][0][0])) <= _NEAR:
            return i
        end = known[joined_with(scene, known, i)[1]][0][1]
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
