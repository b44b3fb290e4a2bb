"""From a mention to the subjects and the group of an act: enumerations, apposed names, names included in a
group."""

from __future__ import annotations

from dataclasses import dataclass, field

from detente.model import Group, Subject
from detente.reading.acts import reference
from detente.reading.acts.grammar import cases_of
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.cast import nominative
from detente.reading.forms import fold
from detente.reading.numbers import numerals
from detente.reading.parse import Token
from detente.reading.phrases import key_of
from detente.reading.states import range_of

NAMED = frozenset({"person", "organization", "vessel"})
_APPOSED = frozenset({"appos", "flat", "compound", "nmod", "dep", "nsubj"})
_LIST_GAP = 14
_FIRST_GAP = 12
_APPOSITION = 9
_CALLED, _TOLD = 2, 3


@dataclass(slots=True)
class Roster:
    """Whom an act is done to: the named apart, the rest as a group; ``start`` to ``end`` is where they
    stand."""

    subjects: list[Subject] = field(default_factory=list)
    group: Group | None = None
    start: int = -1
    end: int = -1

    def __bool__(self) -> bool:
        return bool(self.subjects) or self.group is not None

    def add(self, subject: Subject) -> None:
        """Add a subject once."""
        if all(s.span != subject.span and s.name != subject.name for s in self.subjects):
            self.subjects.append(subject)
            self.reach(*subject.span)

    def reach(self, start: int, end: int) -> None:
        """Take a stretch of the text in."""
        self.start = start if self.start < 0 else min(self.start, start)
        self.end = max(self.end, end)

    def join(self, other: Roster) -> None:
        """Take in what another holds."""
        for subject in other.subjects:
            self.add(subject)
        if self.group is None and other.group is not None:
            self.group = other.group
        if other.start >= 0:
            self.reach(other.start, other.end)


def roster_of(scene: Scene, mention: Mention, kinds: frozenset[str], *, alone: bool = False) -> Roster:
    """Whom a mention means: its name, or the name apposed to its noun, or the people it counts, with those
    listed on.

    ``kinds`` are the kinds of names that may be subjects; ``alone`` leaves out the others of a list.
    """
    result = Roster()
    if mention.kind in kinds and mention.name:
        result.add(Subject(name=mention.name, span=(mention.start, mention.end)))
        if not alone:
            _add_listed(scene, mention, result, kinds)
        return result
    if mention.kind not in ("people", "things"):
        return result
    counted = mention.group
    if counted is None or (counted.lo == 1 and counted.hi == 1):
        named = _named(scene, mention, kinds)
        if named is not None and named.name:
            result.add(Subject(name=named.name, span=(named.start, named.end)))
            result.reach(mention.start, mention.end)
            if not alone:
                _add_listed(scene, named, result, kinds)
            return result
    if mention.one_of:
        result.reach(mention.start, mention.end)
        return result
    result.group = counted or _uncounted(scene, mention)
    if result.group is None and mention.kind == "people" and is_singular(mention):
        noun = noun_phrase(scene, mention)
        figure = None if _is_told_apart(scene, mention) else reference.described(scene, mention, noun)
        result.add(Subject(name=figure.name if figure else noun, span=(mention.start, mention.end)))
    elif result.group is not None:
        result.reach(mention.start, mention.end)
        _add_included(scene, mention, result, kinds)
    return result


def _is_told_apart(scene: Scene, mention: Mention) -> bool:
    """Whether a description says itself whom it means: *Anton Kral's brother*, *the man freed on Monday*."""
    token = mention.token
    if token is None:
        return False
    children = scene.sentence.children(token.i)
    owners = scene.lexicon.words["possessive"]
    owned = any(
        (c.relation == "nmod" and c.pos in ("NOUN", "PROPN")) or key_of(c.text) in owners for c in children
    )
    return owned or any(c.relation == "acl" and c.i > token.i for c in children)


def _named(scene: Scene, mention: Mention, kinds: frozenset[str]) -> Mention | None:
    """The name that goes with a noun: after it, after what else it is called (*le journaliste et opposant
    Ivan Morel*), or before it (*Ivan Morel, opposant*)."""
    named, at = apposed(scene, mention, kinds), mention
    for _ in range(_CALLED):
        if named is not None or not is_singular(at):
            break
        after = next((m for m in scene.mentions if m.start >= at.end), None)
        if (
            after is None
            or after.kind != "people"
            or after.group is not None
            or not _is_same_one(scene, at, after)
        ):
            break
        named, at = apposed(scene, after, kinds), after
    return named or _named_before(scene, mention, kinds)


def _is_same_one(scene: Scene, noun: Mention, other: Mention) -> bool:
    """Whether two nouns call one person: joined by a comma or *and*, the second without an article."""
    keys = [w.key for w in scene.words_in(noun.end, other.start)]
    words = scene.lexicon.words
    between = scene.page.text[noun.end : other.start]
    if len(keys) > _CALLED or any(key in words["determiners"] or key in words["of"] for key in keys):
        return False
    return is_singular(other) and (between.strip() == "," or any(key in words["and"] for key in keys[-1:]))


def _named_before(scene: Scene, mention: Mention, kinds: frozenset[str]) -> Mention | None:
    """The name of which a noun after a comma tells more: *Ivan Morel, opposant emprisonné*."""
    token = mention.token
    if token is None or not token.dep or not is_singular(mention):
        return None
    named = next((m for m in reversed(scene.mentions) if m.end <= mention.start), None)
    if named is None or named.kind not in kinds or not named.name:
        return None
    keys = [w.key for w in scene.words_in(named.end, mention.start)]
    between = scene.page.text[named.end : mention.start].lstrip()
    told = between.startswith(",") and between.count(",") == 1 and len(keys) <= _TOLD
    bare = all(key in scene.lexicon.words["indefinite"] or _is_adjective_at(scene, key) for key in keys)
    return named if told and bare and not scene.lexicon.words["and"] & set(keys) else None


def _is_adjective_at(scene: Scene, key: str) -> bool:
    return any(t.pos == "ADJ" and key_of(t.text) == key for t in scene.sentence.tokens)


def _uncounted(scene: Scene, mention: Mention) -> Group | None:
    """People without a number: one where an indefinite article says so, any number where the noun is
    plural."""
    token = mention.token
    index = next(
        (i for i in range(scene.first, scene.last) if scene.words[i].start >= mention.start), scene.first
    )
    before = [scene.words[i].key for i in range(max(index - 3, scene.first), index)]
    noun = noun_phrase(scene, mention)
    number = _number(scene, token)
    if number is not None:
        return Group(noun=noun, lo=number, hi=number, qualifier="exact")
    if token is not None and token.morph.get("Number") == "Plur":
        return Group(noun=noun, lo=None, hi=None, qualifier="about")
    if any(key in scene.lexicon.words["one"] for key in before[-2:]):
        return Group(noun=noun, lo=1, hi=1, qualifier="exact")
    if token is not None and not token.dep and mention.text.endswith(("s", "х", "ы", "и")):
        return Group(noun=noun, lo=None, hi=None, qualifier="about")
    return None


def _number(scene: Scene, token: Token | None) -> int | None:
    """The number that the parse gives a noun where counts found none: *123 белорусских и иностранных
    гражданина*."""
    if token is None:
        return None
    for child in scene.sentence.children(token.i):
        if child.relation == "nummod":
            return numerals(scene.page.language).value(fold(child.text))
    return None


def noun_phrase(scene: Scene, mention: Mention) -> str:
    """A noun with the adjectives and complements right at it, in its own words."""
    token = mention.token
    start, end = mention.start, mention.end
    if token is not None and token.dep:
        own = {token.i}
        for child in scene.sentence.children(token.i):
            if child.relation in ("amod", "compound") and child.pos in ("ADJ", "NOUN", "PROPN"):
                own.add(child.i)
        tokens = scene.sentence.tokens
        i = token.i
        while i - 1 in own:
            i -= 1
            start = min(start, tokens[i].start)
        i = token.i
        while i + 1 in own:
            i += 1
            end = max(end, tokens[i].end)
    while start > scene.sentence.start and scene.page.text[start - 1] not in " \n\u00a0'’«“\"(":
        start -= 1
    return " ".join(scene.page.text[start:end].split())


def apposed(scene: Scene, mention: Mention, kinds: frozenset[str]) -> Mention | None:
    """The name that says who a noun means: *l'opposante Maria Kolesnikova*, *the envoy, John Coale*."""
    for other in scene.mentions:
        if other.start < mention.end or other.kind not in kinds:
            continue
        between = scene.page.text[mention.end : other.start]
        count = len(scene.words_in(mention.end, other.start))
        if count > 7 or any(mark in between for mark in ".;:()\n"):
            return None
        if not between.strip(" \u00a0,«\"“'’"):
            if is_of_another(scene, other, mention.start):
                continue
            return other if "," not in between or is_singular(mention) else None
        if between.rstrip().endswith(",") and between.count(",") == 1:
            return other if _is_apposed_after(scene, mention, other) else None
        if other.token is not None and other.token.dep:
            return other if "," not in between and _hangs_on(scene, other.token, mention) else None
        return other if count <= 3 and "," not in between else None
    return None


def _is_apposed_after(scene: Scene, mention: Mention, name: Mention) -> bool:
    """Whether a name between commas says who a noun with complements is: *le maire de Lyon, Ivan
    Morel,*."""
    after = scene.page.text[name.end : name.end + 2].lstrip()[:1]
    closed = name.end >= scene.sentence.end or after in (",", ".", ")", ";", ":", "")
    others = [m for m in scene.within(mention.end, name.start) if m.kind in ("person", "people") and m.name]
    return closed and not others and is_singular(mention) and not _has_verb(scene, mention.end, name.start)


def is_singular(mention: Mention) -> bool:
    """Whether a mention is no plural, as far as its form tells."""
    return mention.token is None or mention.token.morph.get("Number") != "Plur"


def _hangs_on(scene: Scene, token: Token, mention: Mention) -> bool:
    """Whether a name hangs on a noun without a preposition in between."""
    at = token
    for _ in range(4):
        if at.relation not in _APPOSED or cases_of(scene.sentence, at):
            return False
        if at.relation == "nmod" and at.morph.get("Case") == "Gen":
            return False
        above = scene.sentence.head(at)
        if above is None:
            return False
        if mention.start <= above.start < mention.end:
            return True
        at = above
    return False


def _add_listed(scene: Scene, first: Mention, roster: Roster, kinds: frozenset[str]) -> None:
    """The names enumerated after a name, and before it where it closes an enumeration."""
    for subject in listed(scene, first.end, kinds, _LIST_GAP):
        roster.add(subject)
    at = first
    for mention in reversed([m for m in scene.mentions if m.end <= first.start]):
        if mention.kind in kinds:
            if not mention.name or not _joins(scene, mention.end, at.start, mention, at):
                return
            roster.add(Subject(name=mention.name, span=(mention.start, mention.end)))
            at = mention


def _add_included(scene: Scene, mention: Mention, roster: Roster, kinds: frozenset[str]) -> None:
    """The names that a group is said to include: *123 prisonniers, dont X et Y*; *two men: X and Y*."""
    text = scene.page.text
    window = min(scene.sentence.end, mention.end + 160)
    first = next(
        (i for i in range(scene.first, scene.last) if scene.words[i].start >= mention.end), scene.last
    )
    for hit in scene.lexicon.phrases["including"].find(scene.words, first, scene.last):
        if hit.start > window:
            break
        between = scene.words_in(mention.end, hit.start)
        if _has_verb(scene, mention.end, hit.start) and len(between) > 8:
            break
        found = listed(scene, hit.end, kinds, _FIRST_GAP, opening=True)
        for subject in found:
            roster.add(subject)
        if found:
            return
    following = text[mention.end : mention.end + 4].lstrip()
    if following[:1] in (",", ":", "—", "–") and roster.group is not None and (roster.group.lo or 2) > 1:
        named = listed(scene, mention.end + 1, kinds, 4, opening=True)
        if following[:1] == "," and named and _starts_clause(scene, named[0].span[0]):
            return
        for subject in named:
            roster.add(subject)


def _starts_clause(scene: Scene, position: int) -> bool:
    """Whether a name is the subject of a verb right after it: *ten were freed, Anton Kral remains held*."""
    token = scene.token_at(position)
    while token is not None and token.relation in ("flat", "compound"):
        token = scene.sentence.head(token)
    above = scene.sentence.head(token) if token is not None and token.relation == "nsubj" else None
    return above is not None and token is not None and above.i > token.i and above.pos in ("VERB", "AUX")


def listed(scene: Scene, start: int, kinds: frozenset[str], gap: int, opening: bool = False) -> list[Subject]:
    """The names enumerated from a position on: parted by commas or *and*, with what describes each."""
    result: list[Subject] = []
    at, leader = start, scene.at(start - 1, start) if start else None
    leader = leader if leader is not None and leader.kind in kinds else None
    closed = False
    for mention in scene.mentions:
        if mention.start < at or not _may_be(mention, kinds, listing=bool(result) or not opening):
            continue
        words = scene.words_in(at, mention.start)
        if len(words) > gap or _has_verb(scene, at, mention.start) or excluded_at(scene, at, mention.start):
            break
        if any(word.key in scene.lexicon.words["by"] for word in words):
            break
        first = opening and not result
        if not first and not _is_joint(scene, at, mention.start):
            break
        if _is_complement(scene, mention) or (leader is not None and not _same_case(scene, leader, mention)):
            if first:
                continue
            at = mention.end
            continue
        if not first and mention.token is not None and mention.token.relation == "nsubj":
            break
        joined = bool(words) and words[0].key in scene.lexicon.words["and"]
        if closed and not joined:
            break
        closed = joined
        leader = leader or mention
        result.append(Subject(name=mention.name, span=(mention.start, mention.end)))
        at = mention.end
        gap = _LIST_GAP
    return result


def _may_be(mention: Mention, kinds: frozenset[str], *, listing: bool) -> bool:
    """Whether a mention is a name of one of the kinds; in a list of people, a name that nothing told is a
    person."""
    if not mention.name:
        return False
    untold = mention.kind == "other" and mention.token is not None and mention.token.pos == "PROPN"
    return mention.kind in kinds or (listing and untold and "person" in kinds)


def _same_case(scene: Scene, one: Mention, other: Mention) -> bool:
    """Whether two Slavic names stand alike in the nominative or out of it; names elsewhere always do."""

    def is_nominative(mention: Mention) -> bool:
        case = mention.token.morph.get("Case") if mention.token is not None else None
        if case is not None and case != "Nom":
            return False
        foreign = mention.name.isascii() and scene.cast.lexicon.stems
        name = nominative(mention.text, scene.page.language) if foreign else mention.name
        return set(fold(mention.text).split()) <= set(fold(name).split())

    if one.text.isascii() or not is_nominative(one):
        return True
    return is_nominative(other)


def excluded_at(scene: Scene, start: int, end: int) -> int | None:
    """Where words that exclude what follows end in a stretch (*mais pas*, *except*); None where there are
    none."""
    first, last = range_of(scene.words, (start, end), scene.first, scene.last)
    hit = next(iter(scene.lexicon.phrases["excluding"].find(scene.words, first, last)), None)
    return hit.end if hit is not None else None


def _joins(scene: Scene, start: int, end: int, left: Mention, right: Mention) -> bool:
    if len(scene.words_in(start, end)) > _LIST_GAP or _has_verb(scene, start, end):
        return False
    if excluded_at(scene, start, end) is not None:
        return False  # "dont Anna Kral, mais pas Olga Kral": who is left out is in no list with the others.
    return _is_joint(scene, start, end) and not _is_complement(scene, left) and right is not None


def _is_joint(scene: Scene, start: int, end: int) -> bool:
    """Whether what stands between two names can part the items of a list."""
    between = scene.page.text[start:end]
    if any(mark in between for mark in (".", ":", "!", "?")) and "M." not in between and "Mr." not in between:
        return False
    keys = [w.key for w in scene.words_in(start, end)]
    return "," in between or ";" in between or any(key in scene.lexicon.words["and"] for key in keys)


def _has_verb(scene: Scene, start: int, end: int) -> bool:
    """Whether a finite verb or a relative pronoun stands in a stretch."""
    for word in scene.words_in(start, end):
        token = scene.token_at(word.start)
        if token is None:
            continue
        if token.pos in ("VERB", "AUX") and token.morph.get("VerbForm") in ("Fin", "Inf", None):
            return True
        if word.key in scene.lexicon.words["relative"] and token.pos in ("PRON", "DET", "X", "SCONJ"):
            return True
    return False


def is_within_apposition(scene: Scene, mention: Mention) -> bool:
    """Whether a name stands inside what is said of another person between commas: *Olga Kral, épouse de
    l'opposant Anton Kral*."""
    linked, start = _linked(scene, mention, scene.start, ("of", "for", "with"))
    if not linked or start is None or "," not in scene.page.text[max(start - 3, 0) : start]:
        return False
    first, last = range_of(scene.words, (start, mention.start), scene.first, scene.last)
    return not scene.lexicon.phrases["including"].any(scene.words, first, min(first + 1, last))


def is_of_another(scene: Scene, mention: Mention, start: int) -> bool:
    """Whether a name from a position on only says whose somebody is: *the driver of the leader Anton
    Kral*."""
    return _is_genitive(scene, mention) or _linked(scene, mention, start, ("of", "for"))[0]


def _is_genitive(scene: Scene, mention: Mention) -> bool:
    """Whether a Slavic name in the genitive hangs on a noun in another case: *брат Антона Краля*."""
    token = mention.token
    above = scene.sentence.head(token) if token is not None else None
    if token is None or above is None or above.pos != "NOUN" or cases_of(scene.sentence, token):
        return False
    if token.pos == "NOUN" and token.relation == "nmod":
        return token.morph.get("Case") == "Gen"
    return token.morph.get("Case") == "Gen" and above.morph.get("Case", "Gen") not in ("Gen", "Acc")


def _linked(scene: Scene, mention: Mention, low: int, by: tuple[str, ...]) -> tuple[bool, int | None]:
    """Whether a word of belonging stands before a name within its phrase, and where that phrase starts if a
    mark parts it."""
    index = next(
        (i for i in range(scene.first, scene.last) if scene.words[i].start >= mention.start), scene.first
    )
    words, kin = scene.lexicon.words, scene.lexicon.phrases["kin"]
    linked = False
    for i in range(index, max(index - _APPOSITION, scene.first), -1):
        word, before = scene.words[i], scene.words[i - 1]
        if word.broken:
            return linked, word.start
        token = scene.token_at(before.start)
        if before.start < low or before.key in words["and"]:
            break
        if token is not None and (token.pos in ("AUX", "SCONJ") or _is_verb(token)):
            break
        linked = linked or any(before.key in words[which] for which in by)
        linked = linked or next(iter(kin.find(scene.words, i - 1, i)), None) is not None
    return linked, None


def _is_verb(token: Token) -> bool:
    return token.pos == "VERB" and token.morph.get("VerbForm") in ("Fin", "Inf")


def _is_complement(scene: Scene, mention: Mention) -> bool:
    """Whether a name only says more about another noun: *l'équipe de Viktor Babariko*."""
    if is_within_apposition(scene, mention):
        return True
    index = next(
        (i for i in range(scene.first, scene.last) if scene.words[i].start >= mention.start), scene.first
    )
    if index > scene.first and not scene.words[index].broken:
        key = scene.words[index - 1].key
        if any(key in scene.lexicon.words[which] for which in ("of", "by", "circles")):
            return True
        token = scene.token_at(scene.words[index - 1].start)
        if token is not None and token.pos == "ADP" and key not in scene.lexicon.words["and"]:
            return not scene.lexicon.phrases["including"].has(key)
    token = mention.token
    if token is None or not token.dep:
        return False
    if token.dep == "nmod:poss" or scene.page.text[mention.end : mention.end + 2] in ("'s", "’s"):
        return True
    return (
        token.relation == "nmod" and token.morph.get("Case") == "Gen" and not cases_of(scene.sentence, token)
    )
