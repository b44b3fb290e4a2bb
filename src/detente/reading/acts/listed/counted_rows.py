"""Those counted in a row, of whom an act is told together: *trois Polonais, un Letton et deux Ukrainiens*."""

from __future__ import annotations

from collections.abc import Container

from detente.model import Group, Span
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.apposition import apposed
from detente.reading.forms import fold
from detente.reading.numbers import numerals
from detente.reading.phrases import key_of

PEOPLE = frozenset({"people"})
_PERSON = frozenset({"person"})
_VERBS = ("VERB", "AUX")
_PAIR = 2


def counted_row(scene: Scene, mention: Mention, kinds: Container[str] = PEOPLE) -> tuple[Group, Span] | None:
    """All of a row whose every member has an exact number, and where it stands; those of its first number
    where that is of all the others (*cinq hommes, trois Polonais et deux Lettons*). None where it is no
    row. Its members are of ``kinds``: sanctions bind companies beside people."""
    row = _row(scene, mention, kinds)
    if row and row[-1].group is not None and row[-1].group.lo == 1 and apposed(scene, row[-1], _PERSON):
        row = row[:-1]  # "Two soldiers and a shepherd, Anton Kral": he is named.
    numbers = [m.group.lo for m in row if m.group is not None and m.group.lo is not None]
    if len(row) < 2 or len(numbers) < len(row):
        return None
    start, end = row[0].start, row[-1].end
    first, rest = numbers[0], sum(numbers[1:])
    head = row[0].group
    if head is None or _opens_clause(scene, row):
        return None
    closed = scene.page.text[end : end + 2].lstrip()[:1] in (",", "—", "–")
    if len(row) > 2 and first >= rest and (closed or key_of(head.noun) == scene.lexicon.plain):
        return head, (start, end)
    if {_is_alive(m) for m in row} >= {True, False}:
        return head, (start, end)  # "36 companies and 12 men": no number is that of both.
    if len(row) > 2 and first == rest:
        return Group(noun=head.noun, lo=None, hi=None, qualifier="about"), (start, end)
    noun = head.noun
    if (
        noun.rsplit(maxsplit=1)[-1][:1].islower()
        and not _is_nation(scene, row[0])
        and any(_is_nation(scene, m) for m in row[1:])
    ):
        # "34 diplomates français, 27 espagnols": one noun for all.
        told = row[0].token.text if row[0].token is not None else noun
    else:
        told = _nouns(scene, row)
    return Group(noun=told, lo=first + rest, hi=first + rest, qualifier="exact"), (start, end)


def take_row(trigger: Trigger, mention: Mention, roster: Roster, group: Group, span: Span) -> None:
    """Take in those counted in a row: all as one group, but each nation apart of whom a ban tells."""
    roster.group = group
    roster.reach(*span)
    if trigger.rule.measure and (nations := by_nation(trigger.scene, mention)):
        roster.group, *roster.others = nations


def by_nation(scene: Scene, mention: Mention) -> list[Group]:
    """Those counted in a row of two, each by where they are from, which a ban tells of each nation apart:
    *963 Americans and 26 Canadians*, *131 гражданина Австралии и девять граждан Канады*."""
    row = _row(scene, mention, PEOPLE)
    if len(row) != _PAIR or not all(_is_national(scene, m) for m in row):
        return []
    return [m.group for m in row if m.group is not None]


def _is_national(scene: Scene, mention: Mention) -> bool:
    """Whether those counted are called by their nation, or citizens of a state that is named with them."""
    own = scene.words, scene.index(mention.start), scene.index(mention.end)
    if (
        scene.states.demonyms.any(*own)
        or scene.states.adjectives.any(*own)
        or scene.states.places(scene.page.text, *own)
    ):
        return True
    return _state_behind(scene, mention) is not None


def _state_behind(scene: Scene, mention: Mention) -> Mention | None:
    """The state right behind those whom a noun calls its citizens: *131 гражданину | Австралии*."""
    behind = scene.behind(mention.end)
    if behind is None or behind.kind != "place" or behind.state is None:
        return None
    return behind if not scene.page.text[mention.end : behind.start].strip() else None


def _is_alive(mention: Mention) -> bool | None:
    """Whether those counted are people, by a noun that says so or not."""
    told = mention.token.morph.get("Animacy") if mention.token is not None else None
    return None if told is None else told == "Anim"


def _nouns(scene: Scene, row: list[Mention]) -> str:
    """What those of a row are called, without their numbers, which the sum takes in (*Chinois et |
    Camerounais*); one keeps the article."""
    text, known = scene.page.text, numerals(scene.page.language)
    head, last = row[0].group, row[0].end
    at = text.find(head.noun, row[0].start, last) if head is not None else -1
    told = text[at if at >= 0 else row[0].start : last]
    for member in row[1:]:
        several = member.group is not None and member.group.lo != 1
        number = next(iter(known.find(fold(text[member.start : member.end]))), None) if several else None
        at = member.start + (number.end if number is not None else 0)
        told += text[last : member.start] + text[at : member.end].lstrip()
        last = member.end
    return " ".join(told.split())


def _row(scene: Scene, mention: Mention, kinds: Container[str]) -> list[Mention]:
    """The counted people around one whom nothing but commas and a last *and* joins to each other."""
    people = [m for m in scene.mentions if m.kind in kinds or m is mention]
    at = next((i for i, m in enumerate(people) if m is mention), -1)
    if at < 0 or not _is_exact(mention):
        return []
    low, high = at, at
    while low and _is_exact(people[low - 1]) and _joins(scene, people[low - 1], people[low]):
        low -= 1
    while (
        high + 1 < len(people)
        and _is_exact(people[high + 1])
        and _joins(scene, people[high], people[high + 1])
    ):
        high += 1
    row = people[low : high + 1]
    closed = len(row) > 1 and any(
        w.key in scene.lexicon.words["and"] for w in scene.words_in(row[-2].end, row[-1].start)
    )
    return row if closed else []


def _is_exact(mention: Mention) -> bool:
    group = mention.group
    exact = group is not None and group.lo is not None and group.lo == group.hi and group.qualifier == "exact"
    return exact and not (mention.one_of or mention.divided or mention.both)


def _joins(scene: Scene, one: Mention, other: Mention) -> bool:
    """Whether nothing but a comma or *and* stands between two mentions, over the state that the first are
    of."""
    state = _state_behind(scene, one)
    start = state.end if state is not None else one.end
    text = scene.page.text[start : other.start]
    keys = [w.key for w in scene.words_in(start, other.start)]
    if any(key not in scene.lexicon.words["and"] for key in keys) or len(keys) > 1:
        return False
    return bool(keys) or text.strip() == ","


def _is_nation(scene: Scene, mention: Mention) -> bool:
    """Whether those counted are called by nothing but where they are from."""
    noun = mention.group.noun if mention.group is not None else ""
    last = scene.index(max(mention.end - len(noun), mention.start))
    inside = scene.words_in(mention.end - len(noun), mention.end)
    return len(inside) == 1 and scene.states.adjectives.any(scene.words, last, last + 1)


def _opens_clause(scene: Scene, row: list[Mention]) -> bool:
    """Whether a verb stands right before a row and one right behind, each of which has a part of it: *beat
    two men and a woman was arrested*."""
    tokens = scene.sentence.tokens
    before = next((t for t in reversed(tokens) if t.end <= row[0].start), None)
    after = next((t for t in tokens if t.start >= row[-1].end), None)
    return before is not None and after is not None and before.pos in _VERBS and after.pos in _VERBS


def first_of_row(scene: Scene, mention: Mention) -> Mention:
    """The first of two described, the second of whom a plural participle is hung on: *un préfet et un
    journaliste enlevés*."""
    token = mention.token
    above = scene.sentence.head(token) if token is not None and token.relation == "conj" else None
    first = scene.at(above.start, above.end) if above is not None else None
    return first if first is not None and first.kind == "people" else mention
