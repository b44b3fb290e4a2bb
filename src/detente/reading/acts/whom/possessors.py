"""Who is named only to say whose somebody or something is: *the driver of the history teacher Anton Kral*,
*les sociétés de l'homme d'affaires Anton Kral*, *охранника бизнесмена Антона Краля*.

A name goes with the title right before it, whatever a parse hangs it on; and where that title is of a noun
for somebody else, or for a body, the act is done to those. Nobody is named then.
"""

from __future__ import annotations

from detente.model import Group, Subject
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.next_verbs import is_clause_verb
from detente.reading.acts.whom.patients import TARGETS, Assigned
from detente.reading.acts.whom.relations import joined_before
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import key_of

_REACH, _COMPLEMENT, _ADJECTIVES, _LIST = 14, 3, 3, 8
_SAID_OF_HIM = ("acl", "acl:relcl")
_NOUNS = frozenset({"NOUN", "PROPN"})
_NOMINAL = _NOUNS | {"ADJ", "DET", "NUM"}
_WITHIN = frozenset({"compound", "amod", "acl", "det"})
_EITHER = frozenset({"Gen", "Acc"})


def without_possessors(trigger: Trigger, assigned: Assigned) -> None:
    """Leave out of a roster whose people or bodies an act is done to; one person of his is the group. Assets
    that are frozen bind whose they are."""
    scene, roster = trigger.scene, assigned.roster
    bound = scene.at(*assigned.evidence[0]) if assigned.evidence else None
    if bound is not None and bound.kind == "asset":
        return
    for subject in list(roster.subjects):
        name = scene.at(*subject.span)
        if name is None:
            continue
        if name.kind != "person":
            if _is_only_of_a_post(trigger, name):
                roster.subjects.remove(subject)
            continue
        if _is_told_of_him(trigger, name):
            continue
        if (owned := _his_behind(trigger, name)) is not None:
            at = roster.subjects.index(subject)
            roster.subjects[at : at + 1] = _called(scene, owned)
            continue
        noun = _owned(scene, name)
        if noun is None or noun is trigger.token or _are_frozen(scene, noun):
            continue
        roster.subjects.remove(subject)
        if not roster and _is_one_person(scene, noun):
            roster.group = Group(noun=noun.text, lo=1, hi=1, qualifier="exact")
            roster.reach(noun.start, noun.end)


def _is_only_of_a_post(trigger: Trigger, body: Mention) -> bool:
    """Whether an act is of who heads or owns a body, and not of the body in a clause of its own."""
    if not _is_of_a_post(trigger.scene, body):
        return False
    comma = trigger.scene.page.text.find(",", body.end)
    behind = trigger.sentence.between(comma, trigger.hit.start) if comma >= 0 else []
    # "Le patron de Rostex, une société que Londres a sanctionnée".
    return not (_is_told_of_him(trigger, body) and any(t.pos == "NOUN" for t in behind))


def _is_of_a_post(scene: Scene, body: Mention) -> bool:
    """Whether a body only says what somebody heads or owns: *the owner of the airline Example, Anton Kral*,
    *the head of the Brest prison*."""
    if scene.cast.lexicon.stems:
        return False
    before = _behind_verb(_ahead(scene, body))
    at = next((i for i in reversed(range(len(before))) if before[i].key in scene.lexicon.words["of"]), 0)
    noun = _noun_before(before[:at])
    if noun is None or noun.morph.get("Number") == "Plur":
        return False
    known, key = scene.cast.lexicon, fold(noun.text)
    led = before[at + 1 :]
    if any(t.pos not in _NOMINAL or t.morph.get("Number") == "Plur" for t in led):
        return False
    # "Le producteur de potasse Belaruskali" is the body itself.
    what = any(t.pos == "DET" or known.has(fold(t.text), known.heads, known.bodies) for t in led)
    return (what or not led) and known.has(key, known.titles, known.callings) and key not in known.anybody


def _his_behind(trigger: Trigger, name: Mention) -> list[Token] | None:
    """The noun phrase behind a name with an apostrophe, where it is for a body or thing of his: *Anton Kral's
    | holding Example*."""
    scene = trigger.scene
    if not scene.page.is_possessive(name.end):
        return None
    behind: list[Token] = []
    for token in scene.sentence.between(name.end, scene.sentence.end):
        if token.pos == "PART" or (not behind and token.start < name.end + 2):
            continue
        if token.pos not in _NOMINAL:
            break
        behind.append(token)
    bodies = scene.cast.lexicon.heads | scene.cast.lexicon.bodies
    nouns = [t for t in behind if t.pos in _NOUNS]
    noun = next((t for t in nouns if bodies & {fold(t.text), fold(t.lemma)} or _is_thing(scene, t)), None)
    return behind if noun is not None and noun is not trigger.token else None


def _called(scene: Scene, phrase: list[Token]) -> list[Subject]:
    """The name in a noun phrase."""
    inside = scene.within(phrase[0].start, phrase[-1].end)
    return [Subject(name=m.name, span=(m.start, m.end)) for m in inside if m.name and m.kind in TARGETS][-1:]


def _are_frozen(scene: Scene, noun: Token) -> bool:
    """Whether a noun says what a measure freezes: *заморозку активов Антона Краля*."""
    above = scene.sentence.head(noun) if not cases_of(scene.sentence, noun) else None
    over = scene.at(above.start, above.end) if above is not None else None
    return over is not None and over.kind in ("measure", "weak measure")


def _is_told_of_him(trigger: Trigger, name: Mention) -> bool:
    """Whether an act behind a name is said of him who is named: *la femme du juge Kral, arrêté en mai*; or of
    a pronoun, which may be he."""
    scene, hit = trigger.scene, trigger.hit
    if name.end > hit.start:
        return False
    between = scene.within(name.end, hit.start)
    said = trigger.voice == "reduced" or trigger.token.relation in _SAID_OF_HIM
    return said or any(m.kind == "pronoun" for m in between)


def _owned(scene: Scene, name: Mention) -> Token | None:
    """The noun for somebody or a body that the title of who is named is of, or of who is named with him."""
    noun = _tied(scene, _ahead(scene, name)) or _owned_alone(scene, name)
    for _ in range(_LIST):
        before = joined_before(scene, name) if noun is None else None
        if before is None:
            return noun
        name = before
        noun = _tied(scene, _ahead(scene, name)) or _shared(scene, _owned_alone(scene, name))
    return noun


def _shared(scene: Scene, noun: Token | None) -> Token | None:
    """What several may own: *the firms of A and B*; *the wife of A and B* may be one, and B."""
    return None if noun is None or _is_one_person(scene, noun) else noun


def _ahead(scene: Scene, name: Mention) -> list[Token]:
    """The words before a name in its item of a list."""
    start = _item(scene, name)
    return [t for t in scene.sentence.before(name.start)[-_REACH:] if t.start >= start]


def _owned_alone(scene: Scene, name: Mention) -> Token | None:
    """The noun that the title right before a name is of, whoever else is named with him."""
    before = _behind_verb(_ahead(scene, name))
    if scene.cast.lexicon.stems:
        return _owned_by_case(scene, before, name)
    of = scene.lexicon.words["of"]
    ways = [i for i, token in enumerate(before) if token.key in of and i]
    for n, i in enumerate(ways):
        # "Le garde | du corps | du ministre Anton Kral": the first that may be his.
        nouns = [noun for at in reversed(ways[: n + 1]) if (noun := _noun_before(before[:at])) is not None]
        noun = next((noun for noun in nouns if _may_be_owned(scene, noun)), None)
        named = i == len(before) - 1 and noun is not None and _is_thing(scene, noun)
        if noun is not None and (named or _is_titled(scene, before[i + 1 :])):
            return noun
    return None


def _tied(scene: Scene, before: list[Token]) -> Token | None:
    """The noun that words right before a name and its title tie to him: *a firm belonging to Anton Kral*, *un
    juge fidèle au président Anton Kral*, *фирмы, принадлежащей Антону Кралю*."""
    if not before:
        return None
    hits = scene.lexicon.phrases["tied"].find(scene.words, scene.first, scene.last)
    hit = next((h for h in reversed(hits) if before[0].start < h.start and h.end <= before[-1].end), None)
    if hit is None:
        return None
    behind = [t for t in before if t.start >= hit.end]
    titled = not behind or _is_titled(scene, behind) or _titled_by_case(scene, behind) is not None
    return _noun_before([t for t in before if t.start < hit.start]) if titled else None


def _behind_verb(tokens: list[Token]) -> list[Token]:
    """The words behind the last verb of some."""
    verb = next((i for i in reversed(range(len(tokens))) if _is_verb(tokens[i])), -1)
    return tokens[verb + 1 :]


def _is_verb(token: Token) -> bool:
    return token.pos == "AUX" or is_clause_verb(token)


def _item(scene: Scene, name: Mention) -> int:
    """Where the item of a list begins that a name ends: behind a mark."""
    index = scene.index(name.start)
    while index > scene.first and not scene.words[index].broken:
        index -= 1
    return scene.words[index].start if index < scene.last else name.start


def _is_titled(scene: Scene, tokens: list[Token]) -> bool:
    """Whether the head of a phrase, before what that is of, is a noun for one person."""
    of, known = scene.lexicon.words["of"], scene.cast.lexicon
    ends = next((i for i, t in enumerate(tokens) if i and t.key in of), len(tokens))
    causes = scene.lexicon.phrases["causes"].find(scene.words, scene.first, scene.last)
    for token in tokens[:ends]:
        # An English title may be a compound of the name: "gang leader Anton Kral".
        inside = any(t.i == token.head for t in tokens)
        if (inside and token.relation in _WITHIN) or token.morph.get("Number") == "Plur":
            continue
        if any(hit.start <= token.start < hit.end for hit in causes):
            return False
        # A parse may take the noun for an adjective or a participle: "de l'opposant emprisonné".
        key = fold(token.text)
        calls = known.has(key, known.titles, known.callings) and key not in known.prizes
        if calls or scene.values_over(scene.lexicon.phrases["holders"], token):
            return True
        if token.pos in _NOUNS:
            return False
    return False


def _noun_before(tokens: list[Token]) -> Token | None:
    """The noun that ends some words, or stands before the adjectives that do."""
    for token in reversed(tokens[-_ADJECTIVES:]):
        if token.pos != "ADJ":
            return token if token.pos in _NOUNS else None
    return None


def _may_be_owned(scene: Scene, noun: Token) -> bool:
    """Whether a noun is for people, or for a body or thing that may be somebody's."""
    known, key = scene.cast.lexicon, fold(noun.text)
    if _is_thing(scene, noun):
        return True
    if noun.key in scene.lexicon.words["things"]:
        return False  # "Le corps du détenu Anton Kral".
    return _is_person(scene, noun) or known.has(key, known.heads, known.bodies)


def _is_thing(scene: Scene, noun: Token) -> bool:
    """Whether a noun is for what somebody has."""
    things = scene.lexicon.words["belongings"]
    return noun.key in things or key_of(noun.lemma) in things


def _is_person(scene: Scene, noun: Token) -> bool:
    known, key = scene.cast.lexicon, fold(noun.text)
    mention = scene.at(noun.start, noun.end)
    if mention is not None and mention.kind == "people":
        return True
    return known.has(key, known.titles, known.callings, known.kin, known.households, known.proxies)


def _is_one_person(scene: Scene, noun: Token) -> bool:
    return _is_person(scene, noun) and noun.morph.get("Number") != "Plur"


def _owned_by_case(scene: Scene, before: list[Token], name: Mention) -> Token | None:
    """The same in Slavic languages, where a genitive stands behind what it is of."""
    if name.token is None or name.token.morph.get("Case") not in _EITHER or not before:
        return None
    at = _titled_by_case(scene, before)
    if at is None:
        return before[-1] if _is_thing(scene, before[-1]) else None
    title = before[at]
    while at and _is_said_of(before[at - 1]):
        at -= 1
    noun = before[at - 1] if at else None
    if noun is None or noun.pos not in _NOUNS or not _may_be_owned(scene, noun):
        return None
    if noun.morph.get("Animacy") == "Anim":
        return None if _may_be_his(scene, noun, title, name) else noun
    above = _noun_before(before[: at - 1])
    led = above is not None and above.morph.get("Animacy") == "Anim" and above.morph.get("Case") in _EITHER
    return None if led else noun


def _is_said_of(token: Token) -> bool:
    """Whether a word is an adjective or a participle in the genitive."""
    attribute = token.pos in ("ADJ", "DET") or token.morph.get("VerbForm") == "Part"
    return attribute and token.morph.get("Case") in _EITHER


def _titled_by_case(scene: Scene, before: list[Token]) -> int | None:
    """Where the noun for one person stands whose name follows, or follows what it is of."""
    known = scene.cast.lexicon
    for at in range(len(before) - 1, max(len(before) - 1 - _COMPLEMENT, -1), -1):
        token = before[at]
        if token.pos in _NOUNS and token.morph.get("Number") == "Sing" and token.morph.get("Case") in _EITHER:
            if known.has(fold(token.text), known.titles, known.callings):
                return at
        elif token.pos not in _NOUNS | {"ADJ"}:
            return None
    return None


def _may_be_his(scene: Scene, noun: Token, title: Token, name: Mention) -> bool:
    """Whether a name behind two nouns in one case may be of the first of them: *политзаключённого журналиста
    Антона Краля*, *пресс-секретаря президента Антона Краля*; not *водителя бизнесмена Антона Краля*."""
    if noun.morph.get("Case") not in _EITHER or name.token is None:
        return False
    genders = noun.morph.get("Gender"), name.token.morph.get("Gender")
    if None not in genders and genders[0] != genders[1] and title.morph.get("Gender") == genders[1]:
        return False
    known = scene.cast.lexicon
    return not known.has(fold(noun.text), known.kin, known.households, known.proxies, known.relations)
