"""From a mention to the subjects and the group of an act: the name of whom a noun describes, or the people
that it counts."""

from __future__ import annotations

from detente.model import Bound, Group, Subject
from detente.reading.acts import plurals, reference
from detente.reading.acts.belonging import is_of_another, is_of_kin
from detente.reading.acts.counted import bound_at, is_several
from detente.reading.acts.enumeration import add_included, add_listed, has_verb, listed
from detente.reading.acts.grammar import cases_of
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.roster import Roster
from detente.reading.cues import cues
from detente.reading.forms import fold
from detente.reading.parse import Token
from detente.reading.phrases import key_of

__all__ = ["NAMED", "Roster", "apposed", "is_singular", "listed", "noun_phrase", "refer", "roster_of"]

NAMED = frozenset({"person", "organization", "vessel"})
_APPOSED = frozenset({"appos", "flat", "compound", "nmod", "dep", "nsubj"})
_BODIES = frozenset({"organization", "place", "other"})
_CALLED, _TOLD = 2, 3
_LONGEST_PHRASE = 10
_NOMINAL = frozenset({"NOUN", "ADJ", "PROPN"})
_ONE_CASE = frozenset({"Gen", "Acc"})


def roster_of(scene: Scene, mention: Mention, kinds: frozenset[str], *, alone: bool = False) -> Roster:
    """Whom a mention means: its name, or the name apposed to its noun, or the people it counts, with those
    listed on.

    ``kinds`` are the kinds of names that may be subjects; ``alone`` leaves out the others of a list.
    """
    result = Roster()
    if mention.kind in kinds and mention.name:
        result.add(Subject(name=mention.name, span=(mention.start, mention.end)))
        if not alone and not mention.lone:
            add_listed(scene, mention, result, kinds)
        return result
    if mention.kind not in ("people", "things"):
        return result
    whose = predicated_of(scene, mention.token) if is_singular(mention) else None
    if whose is not None:
        if whose.kind == "pronoun":
            refer(scene, whose, result)
        elif whose.kind in kinds and whose.name:
            result.add(Subject(name=whose.name, span=(whose.start, whose.end)))
        if result.subjects:
            result.reach(mention.start, mention.end)
            return result
    counted = mention.group
    if counted is None or (counted.lo == 1 and counted.hi == 1):
        named = None if mention.lone else _named(scene, mention, kinds)
        if named is not None and named.name:
            result.add(Subject(name=named.name, span=(named.start, named.end)))
            result.reach(mention.start, mention.end)
            if not alone:
                add_listed(scene, named, result, kinds, mention)
            return result
    if mention.one_of or mention.divided:
        result.reach(mention.start, mention.end)
        return result
    for figure in plurals.counted(scene, mention):
        result.add(Subject(name=figure.name, span=(mention.start, mention.end)))
    if result.subjects:
        return result
    result.group = counted or _uncounted(scene, mention)
    if result.group is None and mention.kind == "people" and is_singular(mention):
        _add_described(scene, mention, result)
    elif result.group is not None:
        result.reach(mention.start, mention.end)
        add_included(scene, mention, result, kinds)
    return result


def _add_described(scene: Scene, mention: Mention, roster: Roster) -> None:
    """One person without a name: whom the text calls so, else a group of one; any number where the noun
    only says of what kind something is (*the prisoner release*)."""
    roster.reach(mention.start, mention.end)
    if _only_modifies(scene, mention):
        roster.group = Group(noun=mention.text, lo=None, hi=None, qualifier="about")
        return
    noun = noun_phrase(scene, mention)
    figure = None if _is_told_apart(scene, mention) else reference.described(scene, mention, noun)
    if figure is not None:
        roster.add(Subject(name=figure.name, span=(mention.start, mention.end)))
    else:
        roster.group = Group(noun=noun, lo=1, hi=1, qualifier="exact")


def _only_modifies(scene: Scene, mention: Mention) -> bool:
    """Whether a noun stands in a compound before another noun."""
    token = mention.token
    above = scene.sentence.head(token) if token is not None else None
    compound = token is not None and token.relation in ("compound", "amod")
    return compound and above is not None and above.start >= mention.end


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
    return named or _named_before(scene, mention, kinds) or _ends_phrase(scene, mention, kinds)


def _ends_phrase(scene: Scene, mention: Mention, kinds: frozenset[str]) -> Mention | None:
    """The name that a description of several nouns ends with, whatever the parse hangs it on: *la militante
    et lauréate du prix Nobel de la paix Narges Karimi a été …*; not *la veuve du pasteur Jean Exemple*, where
    he is a person that another noun speaks of."""
    name = next((m for m in scene.mentions if m.start >= mention.end and m.kind in kinds and m.name), None)
    words, token = scene.lexicon.words, mention.token
    if name is None or token is None or not words["of"] or not is_singular(mention) or name.kind != "person":
        return None
    inside = scene.words_in(mention.end, name.start)
    between = scene.page.text[mention.end : name.start]
    if not _TOLD < len(inside) <= _LONGEST_PHRASE or set(between) & set(',.;:()\n«»"“”—–'):
        return None
    keys = [word.key for word in inside]
    small = (
        words["of"] | words["by"] | words["to"] | words["for"] | words["from"] | words["with"] | words["and"]
    )
    before = scene.token_at(inside[-1].start)
    if (
        keys[-1] in small | words["determiners"]
        or before is None
        or before.pos not in ("NOUN", "ADJ", "PROPN")
    ):
        return None
    if has_verb(scene, mention.end, name.start) or scene.lexicon.phrases["kin"].any(inside, 0, len(inside)):
        return None
    lexicon = scene.cast.lexicon
    for i, word in enumerate(inside):
        joined = any(key in words["and"] for key in keys[max(i - 2, 0) : i])
        if lexicon.has(fold(word.key), lexicon.titles) and not joined and word.key not in lexicon.prizes:
            return None  # Somebody else, whose name it may be.
    head = scene.sentence.head(token)
    follows = next((t for t in scene.sentence.tokens if t.start >= name.end), None)
    verb = follows is None or follows.pos in ("VERB", "AUX", "PUNCT", "PRON") or follows is head
    return name if verb and token.relation in ("nsubj", "obj", "nmod", "obl") else None


def predicated_of(scene: Scene, token: Token | None) -> Mention | None:
    """Of whom a noun is said: *X was the only journalist to be arrested*, *X стал первым осуждённым за …*."""
    sentence = scene.sentence
    if token is None or not token.dep or token.pos != "NOUN" or token.morph.get("Number") == "Plur":
        return None
    children = sentence.children(token.i)
    verb = token if any(c.relation == "cop" for c in children) else None
    above = sentence.head(token)
    if verb is None and above is not None and token.relation == "xcomp" and above.pos in ("VERB", "AUX"):
        # "To call somebody a spy": the noun is said of the object.
        verb = above if not any(c.relation in ("obj", "iobj") for c in sentence.children(above.i)) else None
    if verb is None:
        return None
    negation = cues(scene.page.language).words["negation"]
    if any(key_of(c.text) in negation for c in (*children, *sentence.children(verb.i))):
        return None
    subject = next((c for c in sentence.children(verb.i) if c.relation == "nsubj" and c.i < token.i), None)
    found = scene.at(subject.start, subject.end) if subject is not None else None
    if subject is not None and found is not None and found.kind == "people":
        found = apposed(scene, found, NAMED)
    return found if found is not None and found.kind in ("person", "pronoun") else None


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
    above = scene.sentence.head(token) if token.relation == "appos" else None
    if above is not None and named.start <= above.start < named.end:
        return named
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
    index, noun = scene.index(mention.start), noun_phrase(scene, mention)
    before = [scene.words[i].key for i in range(max(index - 3, scene.first), index)]
    number = _number(scene, token)
    if number is not None:
        return Group(noun=noun, lo=number.lo, hi=number.hi, qualifier=number.qualifier)
    if token is not None and is_several(scene.sentence, token, scene.page.language):
        return Group(noun=noun, lo=None, hi=None, qualifier="about")
    if any(key in scene.lexicon.words["one"] for key in before[-2:]):
        return Group(noun=noun, lo=1, hi=1, qualifier="exact")
    if token is not None and not token.dep and mention.text.endswith(("s", "х", "ы", "и")):
        return Group(noun=noun, lo=None, hi=None, qualifier="about")
    return None


def _number(scene: Scene, token: Token | None) -> Bound | None:
    """The number that the parse gives a noun where counts found none: *123 белорусских и иностранных
    гражданина*."""
    if token is None:
        return None
    for child in scene.sentence.children(token.i):
        if child.relation == "nummod":
            return bound_at(scene.page, child.start)
    return None


def noun_phrase(scene: Scene, mention: Mention) -> str:
    """A noun with the adjectives and complements right at it, in its own words."""
    token = mention.token
    start, end = mention.start, mention.end
    if token is not None and token.dep:
        own = {token.i}
        for child in scene.sentence.children(token.i):
            if child.relation in ("amod", "compound") and child.pos in _NOMINAL:
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
    named = scene.page.entities_from(scene.sentence.start, start)
    over = next((e.start for e in named if start < e.end), start)
    first = scene.token_at(over)
    start = start if first is None or first.relation == "nummod" else over
    while start > scene.sentence.start and scene.page.text[start - 1] not in " \n\u00a0'’«“\"(":
        start -= 1
    return " ".join(scene.page.text[start:end].split())


def apposed(scene: Scene, mention: Mention, kinds: frozenset[str]) -> Mention | None:
    """The name that says who a noun means: *l'opposante Maria Kolesnikova*, *the envoy, John Coale*."""
    for other in scene.mentions:
        if other.start < mention.end or other.kind not in kinds:
            continue
        if is_of_kin(scene, other) or _is_owner(scene, other) or _is_called_otherwise(scene, mention, other):
            continue  # "брата Ивана Торского", "адвоката Ивана Торского Павла Ветрова": the next may be he.
        between = scene.page.text[mention.end : other.start]
        count = len(scene.words_in(mention.end, other.start))
        if _is_right_under(scene, mention, other):
            return other
        if count > 7 or any(mark in between for mark in ".;:()\n"):
            return None
        if not between.strip(" \u00a0,«\"“'’"):
            if is_of_another(scene, other, mention.start):
                continue
            return other if "," not in between or is_singular(mention) else None
        if between.rstrip().endswith(",") and between.count(",") == 1:
            return other if _is_apposed_after(scene, mention, other) else None
        if _is_after_body(scene, mention, other):
            return other
        if other.token is not None and other.token.dep:
            if "," in between:
                told = between.count(",") == 1 and count <= 1 and is_singular(mention)
                return other if told and _hangs_on(scene, other.token, mention) else None
            if _hangs_on(scene, other.token, mention):
                return other
            continue  # "члена штаба политика Павла Ветрова Ивана Торского": the next may be he.
        return other if count <= 3 and "," not in between else None
    return None


def _is_called_otherwise(scene: Scene, mention: Mention, name: Mention) -> bool:
    """Whether a name is that of somebody else whom a noun is of: *le fils de l'opposant Anton Kral*."""
    inner = next((m for m in reversed(scene.within(mention.end, name.start)) if m.kind == "people"), None)
    if inner is None or scene.page.text[inner.end : name.start].strip(" \u00a0"):
        return False
    return is_of_another(scene, inner, mention.start)


def _is_right_under(scene: Scene, mention: Mention, name: Mention) -> bool:
    """Whether a parse puts a name right beside a noun, over all that the noun is of: *лидера запрещённой
    партии «Свет» Ивана Морозова*."""
    token, noun, between = name.token, mention.token, scene.page.text[mention.end : name.start]
    if token is None or noun is None or name.kind != "person" or not is_singular(mention):
        return False
    if set(between) & set(".;:()\n,") or any(
        m.kind == "people" for m in scene.within(mention.end, name.start)
    ):
        return False
    quoted = between.rstrip().endswith(("»", "”")) and bool(scene.cast.lexicon.stems)
    alike = quoted and {token.morph.get("Case"), noun.morph.get("Case")} <= _ONE_CASE
    return alike or (token.relation in ("appos", "flat") and token.head == noun.i)


def _is_owner(scene: Scene, name: Mention) -> bool:
    """Whether another person's name stands right behind a name, so that the first only says whose."""
    other = next((m for m in scene.mentions if m.start >= name.end), None)
    if other is None or other.kind != "person" or name.kind != "person":
        return False
    return bool(scene.cast.lexicon.stems) and not scene.page.text[name.end : other.start].strip(" \u00a0")


def _is_after_body(scene: Scene, mention: Mention, name: Mention) -> bool:
    """Whether a name follows the body or place that a noun is of: *le journaliste du Matin Ivan Morel*."""
    body = next((m for m in reversed(scene.mentions) if m.end <= name.start), None)
    if body is None or body.start < mention.end or body.kind not in _BODIES or not body.name:
        return False
    if scene.page.text[body.end : name.start].strip(' \u00a0»”"'):
        return False
    words = scene.lexicon.words
    known = words["of"] | words["for"] | words["at"] | words["from"] | words["determiners"]
    keys = [w.key for w in scene.words_in(mention.end, body.start)]
    bare = "," not in scene.page.text[mention.end : body.start]
    return bare and bool(keys) and all(key in known for key in keys) and name.kind == "person"


def _is_apposed_after(scene: Scene, mention: Mention, name: Mention) -> bool:
    """Whether a name between commas says who a noun with complements is: *le maire de Lyon, Ivan
    Morel,*."""
    after = scene.page.text[name.end : name.end + 2].lstrip()[:1]
    closed = name.end >= scene.sentence.end or after in (",", ".", ")", ";", ":", "")
    others = [
        m
        for m in scene.within(mention.end, name.start)
        if m.kind in ("person", "people") and m.name and not is_of_another(scene, m, mention.start)
    ]
    return closed and not others and is_singular(mention) and not has_verb(scene, mention.end, name.start)


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
        if above.start < mention.end and mention.start < above.end:
            return True
        at = above
    return False


def refer(scene: Scene, mention: Mention, roster: Roster) -> bool:
    """Add whom a pronoun means, where that is one person, or people named together."""
    if mention.key in scene.lexicon.words["someone"]:
        return False
    one = reference.pronoun(scene, mention)
    found = [one] if one is not None else plurals.pronoun(scene, mention.start, mention.key)
    for figure in found:
        roster.add(Subject(name=figure.name, span=(mention.start, mention.end)))
    return bool(found)
