"""Where an act is done, or where it leads: *deported to Peru*; a place that only tells which state is meant
(*Egyptian prisons*) is no place of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from detente.model import SANCTION_ACTS, Span
from detente.reading.acts.clause.agreement import owner
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.particulars.places import (
    is_aside,
    is_beyond,
    is_in_prison,
    is_of_aftermath,
    is_of_some,
    is_origin,
    is_own,
    is_posted,
    is_under_noun,
)
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.states import UNIONS

_NEAR = 60
_PASSED = frozenset({"expel", "transfer"})


def where_of(
    trigger: Trigger, rivals: Sequence[Trigger], extra: frozenset[int] = frozenset()
) -> tuple[str, Span, str | None, str | None] | None:
    """The place of the act: where it leads to for an expulsion or transfer, else where it is done; ``extra``
    are indices of further tokens whose places are the act's (*the talks took place in Rome*).

    Returns:
        Its name, its span, and its state: where the act is done, and where it leads.
    """
    scene, words = trigger.scene, trigger.scene.lexicon.words
    heads = frozenset(t.token.i for t in rivals)
    leads = trigger.rule.kind in ("expel", "transfer", "release")
    best: tuple[int, int, Mention] | None = None
    origin: str | None = None
    receiver: str | None = None
    for mention, named in _places(scene):
        town = _town(scene, named)
        token = named if town is None else town
        case = _preposition(scene, mention.start, token) if town is None else cases_of(scene.sentence, town)
        to, at = case in words["to"], case in words["at"]
        if to and not at and _is_body(scene, mention):
            continue
        if not case and _receives(trigger, token):
            receiver = mention.state or receiver
        leaves = case in words["whence"]
        if leaves and not is_origin(trigger, mention):
            continue  # "The activist from Fergana was freed".
        if leaves and trigger.rule.kind in _PASSED:
            origin = mention.state or origin
        if to and at:
            # Left open: a Slavic case tells (that of letters is but guessed: "в ФРГ выслали"), or the kind.
            grammatical = "" if mention.text.isupper() else token.morph.get("Case")
            to = grammatical == "Acc" if grammatical else trigger.rule.kind != "release"
            at = not to or not grammatical
        if not (to if leads and to else at):
            continue
        if (own := is_own(trigger, rivals, mention)) is False or (
            own is None and (is_beyond if leads and to else is_aside)(trigger, mention)
        ):
            continue
        if trigger.parsed and own is None:
            holder = owner(scene.sentence, token, heads)
            holder = _next_leading(holder, mention, rivals) if leads and to else holder
            if holder.i != trigger.token.i and holder.i not in extra:
                continue
            if is_under_noun(trigger, token) and mention.start > trigger.hit.end + _NEAR:
                continue
        elif not 0 <= mention.start - trigger.hit.end <= _NEAR:
            continue
        rank = (0 if leads and to and not leaves else 1, abs(mention.start - trigger.hit.end))
        if best is None or rank < best[:2]:
            best = (*rank, mention)
    if best is None:
        led = receiver if leads else None
        here = trigger.hit.start, trigger.hit.end
        return None if origin is None and led is None else ("", here, origin, led)
    found, is_goal = best[2], leads and best[0] == 0 and not _is_left(trigger, best[2])
    span = found.start, found.end
    if trigger.rule.kind in SANCTION_ACTS or _only_tells(trigger, found, is_goal=is_goal):
        # "Officials in Haiti" are where they are, "in Egyptian prisons" names a state and no place.
        return "", span, *_only_told(trigger, found, is_goal=is_goal)
    if (found.state is not None or not is_goal) and _is_of_several(trigger, found):
        return "", span, None, None
    if is_goal and trigger.rule.kind == "transfer" and is_in_prison(trigger, found):
        # Who is moved to a prison is moved within the state that holds him.
        return found.name, span, found.state, None
    return found.name, span, origin if is_goal else _soil(scene, found), found.state if is_goal else None


def _places(scene: Scene) -> Iterator[tuple[Mention, Token]]:
    """The places that a sentence names, each with its head."""
    for mention in scene.mentions:
        if mention.kind != "place" or mention.token is None or not mention.name:
            continue
        if mention.state in UNIONS and _soil(scene, mention) is None:
            continue  # "The first spy chief to be tried in the European Union".
        if _is_whose(scene, mention.token):
            continue
        if scene.sentence.child(mention.token.i, "nummod") is None:  # "À 207 Ukrainiens": people.
            yield mention, mention.token


def _town(scene: Scene, token: Token) -> Token | None:
    """The noun for a town, with a preposition of its own, whose name a place is: *in the city of X*, *dans la
    capitale, X*, *в городе X*."""
    noun, case = scene.sentence.head(token), cases_of(scene.sentence, token)
    if noun is None or noun.start > token.start or not scene.lexicon.phrases["towns"].has(noun.key):
        return None
    if case not in scene.lexicon.words["of"]:
        return noun if not case and token.relation == "appos" else None
    # "The capital of Cameroon" is not called so.
    at = scene.index(token.start)
    return None if scene.states.names.any(scene.words, at, at + 1) else noun


def _is_whose(scene: Scene, token: Token) -> bool:
    """Whether a place only tells whose a town with a name of its own is: *in Cameroon's capital, Yaounde*."""
    noun = scene.sentence.head(token)
    if noun is None or token.relation != "nmod" or not scene.lexicon.phrases["towns"].has(noun.key):
        return False
    return any(c.relation == "appos" and c.pos == "PROPN" for c in scene.sentence.children(noun.i))


def _is_body(scene: Scene, place: Mention) -> bool:
    """Whether a name in capitals is of no state that is known, and so to whom somebody is handed is rather a
    body: *handed over to NATO*; but where all is in capitals, any place is."""
    if not place.text.isupper() or place.state is not None:
        return False
    return not scene.page.text[scene.sentence.start : scene.sentence.end].isupper()


def _is_left(trigger: Trigger, place: Mention) -> bool:
    """Whether a place is where those who are expelled were posted: *expelled the envoy to Lima*."""
    return trigger.rule.kind == "expel" and is_posted(trigger, place)


def _only_told(trigger: Trigger, place: Mention, *, is_goal: bool) -> tuple[str | None, str | None]:
    """The state where an act is done, or where it leads, by a place that only tells it; to none where
    envoys are posted."""
    if not is_goal:
        return place.state, None
    return None, None if is_posted(trigger, place) else place.state


def _receives(trigger: Trigger, token: Token) -> bool:
    """Whether a case tells to whom people are handed (*переданы Киеву*), and not whom a verb bids or forbids
    to do it (*запретил Швейцарии высылать*)."""
    dative = token.morph.get("Case") == "Dat" or token.relation == "iobj"
    bidden = trigger.token.relation == "xcomp" and token.head == trigger.token.head
    return dative and not bidden


def _only_tells(trigger: Trigger, place: Mention, *, is_goal: bool) -> bool:
    """Whether a place only tells which state is meant: as an adjective, as where an event or some of many
    were, as one of two, or where a diplomat who is expelled was posted."""
    posted = is_posted(trigger, place, aside=not is_goal)
    if posted or _qualifies(trigger.scene, place) or _is_or_another(trigger, place):
        return True
    if is_of_some(trigger, place) and not _is_of_several(trigger, place):
        return True
    return is_of_aftermath(trigger, place) and not is_goal


def _next_leading(holder: Token, place: Mention, rivals: Sequence[Trigger]) -> Token:
    """The last verb joined to one that a place hangs on, between the two, by which people are led away:
    *freed and deported without delay to Peru 20 prisoners*."""
    for other in reversed(rivals):
        joined = other.rule.kind in _PASSED and other.token.relation == "conj"
        if joined and other.token.head == holder.i and holder.end <= other.hit.start < place.start:
            return other.token
    return holder


def _soil(scene: Scene, place: Mention) -> str | None:
    """The state that a place lies in; a body of states has none but where it sits: *Brussels*."""
    if place.state not in UNIONS:
        return place.state
    hits = scene.states.towns.find(scene.words, scene.index(place.start), scene.index(place.end))
    return next((hit.value for hit in hits), None)


def _qualifies(scene: Scene, place: Mention) -> bool:
    """Whether a place is only the adjective of another noun: *в Саратовской больнице*, *Egyptian prisons*."""
    token = place.token
    if token is None or " " in place.text.strip():
        return False
    above = scene.sentence.head(token)
    is_adjective = token.pos == "ADJ" or token.relation == "amod"
    return is_adjective and above is not None and above.start >= place.end and above.text.islower()


def _preposition(scene: Scene, start: int, token: Token) -> str:
    index = next((i for i in range(scene.first, scene.last) if scene.words[i].start >= start), scene.first)
    words = scene.lexicon.words
    for i in range(index - 1, max(index - 3, scene.first) - 1, -1):
        key = scene.words[i].key
        if key in words["to"] or key in words["at"] or key in words["from"]:
            return key
        if key not in words["determiners"]:
            break
    return cases_of(scene.sentence, token)


def _is_or_another(trigger: Trigger, place: Mention) -> bool:
    """Whether *or* joins another place to one, so that either may be meant: *arrêtés à Minsk ou à Brest*."""
    scene, words = trigger.scene, trigger.scene.lexicon.words
    small = words["or"] | words["at"] | words["determiners"]
    other = scene.behind(place.end)
    between = scene.words_in(place.end, other.start) if other is not None and other.kind == "place" else []
    alone = bool(between) and all(word.key in small for word in between)
    return alone and any(word.key in words["or"] for word in between)


def _is_of_several(trigger: Trigger, place: Mention) -> bool:
    """Whether a place is the first of several, none of which is where the act was done to all: *arrested in
    Peru, Chile and Malta*, *in Moscow and Kazan*; a town behind a comma may only be where it is (*Brest,
    Belarus*)."""
    scene, words = trigger.scene, trigger.scene.lexicon.words
    small = words["and"] | words["at"] | words["determiners"]
    at = place.end
    for other in scene.mentions:
        if other.start < at or other.kind != "place":
            continue
        between = scene.words_in(at, other.start)
        joined = any(word.key in words["and"] for word in between)
        listed = joined or "," in scene.page.text[at : other.start]
        if not listed or not all(word.key in small for word in between):
            return False
        if joined or other.state not in (None, place.state):
            return True
        at = other.end
    return False
