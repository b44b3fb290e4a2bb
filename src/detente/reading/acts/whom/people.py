"""From a mention to the subjects and the group of an act: the name of whom a noun describes, or the people
that it counts."""

from __future__ import annotations

import re

from detente.model import Bound, Group, Subject
from detente.reading.acts.clause.kinship import is_kin
from detente.reading.acts.listed.enumeration import add_listed, listed
from detente.reading.acts.listed.named_of import add_included, told_of
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.pronouns import plurals, reference, standing, taking_up
from detente.reading.acts.whom.apposition import apposed, is_singular, named
from detente.reading.acts.whom.counted import bound_at, is_several
from detente.reading.counts.structure import Structure
from detente.reading.entities.cast import Figure
from detente.reading.factuality.cues import cues
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import key_of

__all__ = [
    "NAMED",
    "Roster",
    "apposed",
    "is_of_family",
    "is_singular",
    "listed",
    "meant_by",
    "noun_phrase",
    "refer",
    "roster_of",
]

NAMED = frozenset({"person", "organization", "vessel"})
_NOMINAL = frozenset({"NOUN", "ADJ", "PROPN"})
_LIST_GAP = 14
_OF_FAMILY = re.compile(r"[А-ЯЁ][а-яё-]*(?:[оеё]вы(?:х|ми)?|[иы]ны(?:х|ми)|[сц]ких)")
_PLURAL = re.compile(r"(?:ей|[оеё]в|ых|их|ы|и|ам|ям|ами|ями|ым|им|ыми|ими)$")
_PAIR, _ENDING = 2, 3


def roster_of(scene: Scene, mention: Mention, kinds: frozenset[str], *, alone: bool = False) -> Roster:
    """Whom a mention means: its name, or the name apposed to its noun, or the people it counts, with those
    listed on.

    ``kinds`` are the kinds of names that may be subjects; ``alone`` leaves out the others of a list.
    """
    result = Roster()
    if mention.kind == "person" and _is_any_one(scene, mention):
        result.reach(mention.start, mention.end)
        result.group = Group(noun=mention.text, lo=1, hi=1, qualifier="exact")
        return result
    if mention.kind == "person" and (is_of_family(scene, mention.text) or _are_siblings(scene, mention)):
        result.reach(mention.start, mention.end)
        for figure in _family(scene, mention):
            result.add(Subject(name=figure.name, span=(mention.start, mention.end)))
        if not result.subjects:
            result.group = Group(noun=mention.text, lo=None, hi=None, qualifier="about")
        return result
    if mention.kind in kinds and mention.name:
        result.add(Subject(name=mention.name, span=(mention.start, mention.end)))
        if not alone and not mention.lone:
            add_listed(scene, mention, result, kinds)
        return result
    if mention.kind not in ("people", "things"):
        return result
    whose = predicated_of(scene, mention.token) if is_singular(mention) else None
    whose = whose or _picked_out(scene, mention)
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
        name = None if mention.lone else named(scene, mention, kinds)
        if name is not None and _is_of_all(scene, mention, name, kinds):
            name = None
        if name is not None and name.name:
            result.add(Subject(name=name.name, span=(name.start, name.end)))
            result.reach(mention.start, mention.end)
            if not alone:
                add_listed(scene, name, result, kinds, mention)
            return result
    if mention.one_of or mention.divided:
        result.reach(mention.start, mention.end)
        return result
    for figure in plurals.counted(scene, mention) or plurals.called(scene, mention):
        result.add(Subject(name=figure.name, span=(mention.start, mention.end)))
    if result.subjects:
        return result
    for subject in told_of(scene, mention, kinds):
        result.add(subject)
    if result.subjects:
        result.reach(mention.start, mention.end)
        return result
    result.group = counted or _uncounted(scene, mention)
    if result.group is None and mention.kind == "people" and is_singular(mention):
        _add_described(scene, mention, result)
    elif result.group is not None:
        result.reach(mention.start, mention.end)
        add_included(scene, mention, result, kinds)
    result.each = result.group is not None and _is_each(scene, mention, result.group)
    return result


def _picked_out(scene: Scene, mention: Mention) -> Mention | None:
    """Who is told to be one of those that a noun counts or describes: *Kral is one of several bankers whom
    Oslo sanctioned*, *Kral, one of 50 men wanted there*."""
    token, sentence = mention.token, scene.sentence
    one = sentence.head(token) if token is not None and token.relation == "nmod" else token
    whole = mention.group is not None and mention.group.lo != 1
    if one is None or whole or key_of(one.text) not in scene.lexicon.words["one"]:
        return None
    if one.relation == "appos":
        above = sentence.head(one)
        return scene.at(above.start, above.end) if above is not None else None
    children = sentence.children(one.i)
    negated = {key_of(c.text) for c in children} & cues(scene.page.language).words["negation"]
    if negated or not any(c.relation == "cop" for c in children):
        return None
    subject = next((c for c in children if c.relation == "nsubj" and c.i < one.i), None)
    return scene.at(subject.start, subject.end) if subject is not None else None


def is_of_family(scene: Scene, name: str) -> bool:
    """Whether one word is a Slavic surname in the plural, and so no one's: *в доме Ветровых*."""
    return bool(scene.cast.lexicon.stems) and _OF_FAMILY.fullmatch(name) is not None


def _are_siblings(scene: Scene, mention: Mention) -> bool:
    """Whether a Slavic surname in the plural stands right behind a noun for siblings or a couple, and so is
    no one's: *братьев Кралей*, but not *братьев Краля*."""
    first = scene.index(mention.start)
    if " " in mention.text or first <= scene.first or scene.words[first].broken:
        return False
    known = fold(scene.words[first - 1].key) in scene.cast.lexicon.siblings
    return known and bool(scene.cast.lexicon.stems) and _PLURAL.search(mention.text) is not None


def _family(scene: Scene, mention: Mention) -> list[Figure]:
    """The people of a surname in the plural whom the text has named before: two, or those whom a noun for
    siblings right before it means."""
    stem = _PLURAL.sub("", mention.text)
    before = [
        f
        for f in scene.cast.figures
        if f.kind == "person" and " " in f.name and any(e.start < mention.start for e in f.mentions)
    ]
    found = [f for f in before if stem and fold(f.name.split()[-1]).startswith(fold(stem))]
    found = [f for f in found if len(f.name.split()[-1]) - len(stem) <= _ENDING]
    return found if len(found) == _PAIR or (len(found) > 1 and _are_siblings(scene, mention)) else []


def _is_of_all(scene: Scene, mention: Mention, name: Mention, kinds: frozenset[str]) -> bool:
    """Whether a lone name behind a Slavic noun for several only says whose they are, or is of the next
    phrase: *журналистам «Примера»*, *освобождение заключённых Иван Краль анонсировал*."""
    noun = mention.token
    if scene.lexicon.words["of"] or noun is None or noun.morph.get("Number") != "Plur":
        return False
    return name.start >= mention.end and not listed(scene, name.end, kinds, _LIST_GAP)


def _is_each(scene: Scene, mention: Mention, group: Group) -> bool:
    """Whether a noun in the singular means any number or nobody: *every prisoner*, *aucun détenu*, *ни один
    заключённый*."""
    if group.lo != 1 or group.hi != 1:
        return False
    known, first = scene.lexicon.words["distributive"], scene.index(mention.start)
    before = scene.words[max(first - 1, scene.first) : first]
    if any(w.key in known for w in before) and not scene.words[first].broken:
        return True
    children = scene.sentence.children(mention.token.i) if mention.token is not None else []
    return any(c.relation in ("det", "amod", "advmod") and key_of(c.text) in known for c in children)


def _is_any_one(scene: Scene, mention: Mention) -> bool:
    """Whether an article makes a single word that a model took for a name what somebody is: *a Dane*."""
    first = scene.index(mention.start)
    if " " in mention.text or first == scene.first or scene.words[first].broken:
        return False
    return scene.words[first - 1].key in scene.lexicon.words["one"]


def _add_described(scene: Scene, mention: Mention, roster: Roster) -> None:
    """One person without a name: whom the text calls so, else a group of one; any number where the noun
    tells of several in the singular (*the crew*) or only says of what kind something is (*the prisoner
    release*)."""
    roster.reach(mention.start, mention.end)
    many = key_of(mention.text.rpartition(" ")[2]) in scene.lexicon.words["collectives"]
    if many or _only_modifies(scene, mention):
        roster.group = Group(noun=mention.text, lo=None, hi=None, qualifier="about")
        return
    noun = noun_phrase(scene, mention)
    pair = _other_of_pair(scene, mention)
    if pair is not None:
        roster.reach(mention.start, pair.end)
        words = " ".join(scene.page.text[mention.start : pair.end].split())
        roster.group = Group(noun=words, lo=2, hi=2, qualifier="exact")
        return
    figure = None if _is_told_apart(scene, mention) else reference.described(scene, mention, noun)
    if figure is not None:
        roster.add(Subject(name=figure.name, span=(mention.start, mention.end)))
    else:
        roster.group = Group(noun=noun, lo=1, hi=1, qualifier="exact")


def _other_of_pair(scene: Scene, mention: Mention) -> Mention | None:
    """Who is joined by *and* to one of whom nothing is told but what anybody is: *the man and woman*."""
    anybody = scene.cast.lexicon.anybody
    if mention.token is None or fold(mention.text) not in anybody:
        return None
    joined = (c for c in scene.sentence.children(mention.token.i) if c.relation == "conj")
    found = (scene.at(c.start, c.end) for c in joined if fold(c.text) in anybody)
    return next((m for m in found if m is not None and m.kind == "people" and is_singular(m)), None)


def _only_modifies(scene: Scene, mention: Mention) -> bool:
    """Whether a noun stands in a compound before another noun."""
    token = mention.token
    above = scene.sentence.head(token) if token is not None else None
    compound = token is not None and token.relation in ("compound", "amod")
    return compound and above is not None and above.start >= mention.end


def _is_told_apart(scene: Scene, mention: Mention) -> bool:
    """Whether a description says itself whom it means: *Anton Kral's brother*, *the man freed in May*,
    *whose brother*; what a comma sets off says only more of him: *cet ingénieur, arrêté en mai*."""
    token = mention.token
    if token is None:
        return False
    children = scene.sentence.children(token.i)
    owners = scene.lexicon.words["possessive"]
    owned = not taking_up.is_parent(scene, mention) and any(
        (
            c.relation == "nmod"
            and c.pos in ("NOUN", "PROPN")
            and not (_is_a_day(scene, c) or _is_a_kind(scene, c) or taking_up.is_age_of_one(scene, c))
        )
        or key_of(c.text) in owners
        or (c.relation in ("det", "nmod") and key_of(c.text) in scene.lexicon.words["relative"])
        for c in children
    )
    set_off = scene.page.text.startswith(",", token.end)
    return owned or any(c.relation == "acl" and c.i > token.i and not set_off for c in children)


def _is_a_day(scene: Scene, token: Token) -> bool:
    """Whether a noun under another is none whose it is, as no preposition leads to it: *a gracié le Français
    | mercredi*."""
    bare = bool(scene.lexicon.words["of"]) and not token.dep.endswith("poss")
    return bare and token.pos == "NOUN" and scene.sentence.child(token.i, "case") is None


def _is_a_kind(scene: Scene, token: Token) -> bool:
    """Whether a noun under another only says with it what somebody is: *la femme d'affaires*, *man of
    letters*, not *le fils du ministre*."""
    words, children = scene.lexicon.words, scene.sentence.children(token.i)
    # A "du" or "des" holds an article.
    leads = (words["of"] - words["determiners"]) | (words["of"] & words["indefinite"] - words["part_of"])
    of = cases_of(scene.sentence, token) in leads
    bare = all(c.relation in ("case", "amod", "punct") for c in children)
    above = scene.sentence.head(token)
    if above is None or (is_kin(scene, above) and fold(above.text) not in scene.cast.lexicon.anybody):
        return False
    return token.pos == "NOUN" and of and bare


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
    if subject is not None and key_of(subject.text) in scene.lexicon.words["relative"]:
        # "X, who remains the only one jailed": the noun of the clause.
        subject = sentence.head(verb) if verb.relation == "acl" else None
    found = scene.at(subject.start, subject.end) if subject is not None else None
    if subject is not None and found is not None and found.kind == "people":
        found = apposed(scene, found, NAMED)
    return found if found is not None and found.kind in ("person", "pronoun") else None


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
    endings = tuple(scene.lexicon.words["plural_endings"])
    if token is not None and not token.dep and mention.text.endswith(endings):
        return Group(noun=noun, lo=None, hi=None, qualifier="about")
    return None


def _number(scene: Scene, token: Token | None) -> Bound | None:
    """The number that the parse gives a noun where counts found none: *123 белорусских и иностранных
    гражданина*."""
    if token is None:
        return None
    structure = Structure(scene.page)
    for child in scene.sentence.children(token.i):
        if child.relation == "nummod" and not structure.in_name((child.start, child.end)):
            return bound_at(scene.page, child.start)
    return None


def noun_phrase(scene: Scene, mention: Mention) -> str:
    """A noun with the adjectives and complements right at it, in its own words; of a number without one, the
    noun of those it is of: *одного из боссов*."""
    token = mention.token
    if token is not None and token.pos in ("NUM", "PRON", "DET"):
        under = (c for c in scene.sentence.children(token.i) if c.relation == "nmod" and c.pos == "NOUN")
        whole = next(under, None)
        if whole is not None:
            return whole.text
    start, end = mention.start, mention.end
    if token is not None and token.dep:
        own = {token.i}
        for child in scene.sentence.children(token.i):
            # "A 17-year old student".
            before = scene.sentence.tokens[child.i - 1] if child.i else child
            aged = scene.lexicon.units.get(key_of(before.text)) == "Y" and child.relation == "amod"
            if child.relation in ("amod", "compound") and child.pos in _NOMINAL and not aged:
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


def meant_by(scene: Scene, token: Token) -> list[Subject]:
    """Whom a token means that is a pronoun: *sanctions against him*."""
    mention, meant = scene.at(token.start, token.end), Roster()
    if mention is not None and mention.kind == "pronoun":
        refer(scene, mention, meant)
    return meant.subjects


def refer(scene: Scene, mention: Mention, roster: Roster) -> bool:
    """Add whom a pronoun means, where that is one person, or people named together."""
    if mention.key in scene.lexicon.words["someone"]:
        return False
    one = reference.pronoun(scene, mention)
    if one is not None and standing.outranks(scene, one, mention.start):
        return False
    found = [one] if one is not None else plurals.pronoun(scene, mention.start, mention.key)
    for figure in found:
        roster.add(Subject(name=figure.name, span=(mention.start, mention.end)))
    return bool(found)
