"""How a name stands in its sentence, as far as that tells whether a pronoun further on may mean it.

A pronoun takes up who a sentence is about: not the leader of *the fiercest critic of Anton Kral*, nor the one
after whom *Kral forces* are called, nor the judge who *sentenced him*.
"""

from __future__ import annotations

from detente.model import CUSTODY_ACTS
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.kinship import is_kin
from detente.reading.acts.mentions import Scene
from detente.reading.acts.pronouns.by_noun import tells_nation
from detente.reading.acts.pronouns.doing import doer_at, does_act, is_named
from detente.reading.entities.cast import Figure
from detente.reading.forms import fold
from detente.reading.parsing.parse import Entity, Page, Sentence, Token
from detente.reading.phrases import index_of, key_of, words

_POSSESSED, _OPENING = 3, 4
"""How many words before his name may say whose lawyer somebody is."""
_NAMING = frozenset({"flat", "appos"})
_UNDER = frozenset({"nmod", "obl", "amod", "acl"})
_TITLES = frozenset({"compound", "appos", "nmod", "amod", "flat"})
_OBJECTS = frozenset({"obj", "iobj"})
_BESIDE = frozenset({"nmod", "acl"})
_STEPS, _HIGHEST = 3, 6
_NEAR = 3
"""How many sentences before a pronoun somebody may be named whom it may mean."""


def _place(page: Page, entity: Entity) -> tuple[Sentence, Token] | None:
    """The sentence of a name and the word of it, or of the noun that it stands beside, that hangs on what is
    outside; None where the sentence has not been parsed."""
    sentence = page.sentence_at(entity.start)
    if sentence is None or not sentence.parsed:
        return None
    at = next(iter(sentence.between(entity.start, entity.end)), None)
    while at is not None and at.head != at.i:
        above = sentence.tokens[at.head]
        if at.relation not in _NAMING and not entity.start <= above.start < entity.end:
            break
        at = above
    return (sentence, at) if at is not None else None


def is_aside(scene: Scene, entity: Entity, position: int, gender: str) -> bool:
    """Whether a name is not whom a pronoun of a gender at a position means, by where both stand."""
    found = _place(scene.page, entity)
    if _is_of_a_leader(scene, entity, found):
        return True
    if found is None:
        return False
    sentence, at = found
    if _acts_on_others(scene, entity, sentence, at) or _is_attribute(sentence, at, entity):
        return True
    if _is_officer_met(scene, entity, sentence, at) or _is_beside_one(scene, sentence, at, gender):
        return True
    if _is_under_a_person(scene, entity, sentence, at, gender) or _tries(scene, sentence, at):
        return True
    return sentence is scene.sentence and at.i == doer_at(scene, position)


def _is_beside_one(scene: Scene, sentence: Sentence, at: Token, gender: str) -> bool:
    """Whether a name only says of whom or by whom something is, in a sentence before of which a pronoun of
    the gender is the subject: *Он передал деньги подруге Анны Краль. Его осудили*."""
    known = scene.lexicon.words["feminine" if gender == "female" else "masculine"]
    if sentence is scene.sentence or gender == "any":
        return False
    subjects = [t for t in sentence.related("nsubj") if t.pos == "PRON" and key_of(t.text) in known]
    verbs, beside, above = {t.head for t in subjects}, False, at
    for _ in range(_HIGHEST):
        if above.head in verbs or above.head == above.i:
            break
        beside = beside or above.relation in _BESIDE
        above = sentence.tokens[above.head]
    return beside and above.head in verbs


def _acts_on_others(scene: Scene, entity: Entity, sentence: Sentence, at: Token) -> bool:
    """Whether a sentence before has a name, with an office, for who frees, tries or pardons somebody else: a
    pronoun of a later act hardly means him (*the president, Anton Kral, pardoned him. He was freed*)."""
    if sentence is scene.sentence or at.dep != "nsubj" or entity.start <= at.start < entity.end:
        return False  # "Anton Kral freed Jan Novak. Novak's guards arrested him."
    verb = sentence.tokens[at.head]
    if verb.pos != "VERB" or not any(c.relation in _OBJECTS for c in sentence.children(verb.i)):
        return False
    word = words(verb.text)
    return any(h.value.kind in CUSTODY_ACTS for h in scene.lexicon.triggers.find(word, 0, len(word)))


def _is_officer_met(scene: Scene, entity: Entity, sentence: Sentence, at: Token) -> bool:
    """Whether who holds an office, and to whom nothing was done, only meets another in a sentence before, to
    whom something was: *Novak was arrested. He had criticised the president, Anton Kral. He was freed*."""
    figure, custody = scene.cast.figure(entity), [d for d in scene.done if d.kind in CUSTODY_ACTS and d.names]
    if sentence is scene.sentence or not custody or any(figure.name in d.names for d in scene.done):
        return False
    if judges(scene, figure):
        return True
    if not scene.cast.may_hold_office(figure):
        return False
    if at.relation != "nsubj":
        # "They did not free the deposed president, Anton Kral. He was arrested in May."
        above = sentence.head(at)
        return above is not None and at.relation in _OBJECTS | _UNDER and not does_act(scene, above)
    objects = (c for c in sentence.children(at.head) if c.relation in _OBJECTS)
    return any(c.pos == "PRON" and c.morph.get("Reflex") != "Yes" for c in objects)


def _tries(scene: Scene, sentence: Sentence, at: Token) -> bool:
    """Whether a name stands beside the word for a judge or prosecutor, under what a court does: *At a hearing
    led by Judge Anton Kral he was found guilty*."""
    if at.relation not in _UNDER:
        return False
    beside = (c for c in sentence.children(at.i) if c.relation in _TITLES)
    courts = scene.lexicon.words["courts"]
    return any(key_of(token.text) in courts for token in (at, *beside))


def judges(scene: Scene, figure: Figure) -> bool:
    """Whether a text calls somebody to whom nothing was done a judge or prosecutor: *Judge Anton Kral asked a
    question. The fugitive has been in prison since his arrest*."""
    if any(figure.name in done.names for done in scene.done):
        return False
    courts = scene.lexicon.words["courts"]
    before = (index_of(scene.words, e.start) - 1 for e in figure.mentions)
    return any(at >= 0 and scene.words[at].key in courts for at in before)


def _is_of_a_leader(scene: Scene, entity: Entity, found: tuple[Sentence, Token] | None) -> bool:
    """Whether a name only says of which head of state something is: *the re-election of Anton Kral was
    disputed. He was jailed*, who was a critic."""
    if scene.states.led_by(scene.cast.figure(entity).name) is None:
        return False
    if found is not None:
        return found[1].relation in _UNDER
    first = index_of(scene.words, entity.start)
    return first > 0 and scene.words[first - 1].key in scene.lexicon.words["of"]


def verb_of(page: Page, entity: Entity) -> Token | None:
    """The verb that a name, or the noun that it stands beside, is the subject of."""
    found = _place(page, entity)
    return found[0].head(found[1]) if found is not None and found[1].relation in SUBJECTS else None


def is_oblique(scene: Scene, entity: Entity) -> bool:
    """Whether a Slavic name is in another case than who speaks: *арестовали Краля, сообщил адвокат*."""
    found = _place(scene.page, entity) if scene.lexicon.bare_passive else None
    return found is not None and found[1].morph.get("Case", "Nom") != "Nom"


def takes_part(page: Page, entity: Entity) -> bool:
    """Whether a name, or the noun that it stands beside, is the subject or an object of a verb."""
    found = _place(page, entity)
    return found is not None and found[1].relation in SUBJECTS | _OBJECTS


def described(scene: Scene, sentence: Sentence, nouns: list[Token], gender: str) -> Figure | None:
    """The one person named before whom a noun alone tells of in a sentence, of the ``nouns`` that
    `described_in` finds there; where nobody has parsed it, a noun that opens it: *Градоначальник болен. Его
    …*."""
    told = [token.text for token in nouns] if sentence.parsed else _opening(scene, sentence)
    figure = scene.cast.describe(told[0]) if len(told) == 1 else None
    known = figure is not None and figure.kind == "person" and figure.mentions[0].start < sentence.start
    return figure if known and figure is not None and gender in ("any", figure.gender or gender) else None


def _opening(scene: Scene, sentence: Sentence) -> list[str]:
    """The noun for a person that opens a sentence, behind an article at most, with no name in it."""
    first = index_of(scene.words, sentence.start)
    keys = [word.key for word in scene.words[first : first + 2] if word.end <= sentence.end]
    if len(keys) < 2 or scene.page.entities_in(sentence.start, sentence.end):
        return []
    noun = keys[1] if keys[0] in scene.lexicon.words["determiners"] else keys[0]
    lexicon = scene.cast.lexicon
    return [noun] if lexicon.has(fold(noun), lexicon.titles) and fold(noun) not in lexicon.kin else []


def described_in(scene: Scene, sentence: Sentence, until: int, gender: str) -> list[Token]:
    """The nouns for one person without a name, in a parsed sentence before a position, that a pronoun of a
    gender may take up: subjects (*The author was ill*), and what a Slavic sentence puts before its verb."""
    found: list[Token] = []
    doer = doer_at(scene, until) if sentence is scene.sentence else None
    for token in sentence.tokens if sentence.parsed else ():
        if token.end > until or token.i == doer or token.pos not in ("NOUN", "PROPN"):
            continue
        a_name = token.pos == "PROPN" and (token.i or scene.cast.within((token.start, token.end)))
        if a_name and (is_named(sentence, token) or not tells_nation(scene, token)):
            continue
        above = sentence.head(token)
        fronted = token.relation in _OBJECTS and above is not None and above.i > token.i
        if not (token.relation in SUBJECTS or (fronted and scene.lexicon.bare_passive)):
            continue
        if is_person(scene, token) and _may_be(scene, token, gender) and not is_named(sentence, token):
            found.append(token)
    return found


def done_to(scene: Scene, sentence: Sentence, until: int, gender: str) -> list[Token]:
    """The nouns for one person without a name to whom an act is done in a parsed sentence before a position:
    who a pronoun of a gender behind it means (*expelled a reporter after detaining him*)."""
    if not sentence.parsed:
        return []
    return [
        token
        for token in sentence.tokens
        if token.end <= until
        and token.pos == "NOUN"
        and token.relation in _OBJECTS
        and is_person(scene, token)
        and _may_be(scene, token, gender)
        and not is_named(sentence, token)
        and does_act(scene, sentence.head(token))
    ]


def followed(scene: Scene, entity: Entity, until: int, gender: str) -> bool:
    """Whether the sentence of a name goes on, before a position, to somebody else without a name, whom *the
    latter* may mean: not a description of who is named (*Anton Kral, rédacteur en chef*)."""
    sentence = scene.page.sentence_at(entity.start)
    if sentence is None or not sentence.parsed:
        return True
    own = {t.i for t in sentence.between(entity.start, entity.end)}
    for token in sentence.tokens:
        if not entity.end <= token.start < until or token.pos != "NOUN" or not is_person(scene, token):
            continue
        if (
            _may_be(scene, token, gender)
            and not is_named(sentence, token)
            and not _describes(token, own, sentence)
        ):
            return True
    return False


def _describes(noun: Token, name: set[int], sentence: Sentence) -> bool:
    """Whether a noun is in apposition to one of the words of a name."""
    return noun.relation in ("appos", "flat") and noun.head in name


def outranks(scene: Scene, figure: Figure, position: int) -> bool:
    """Whether whom a pronoun at a position may mean leads a state, and somebody else is named near who is
    likelier to be seized, tried or freed: *The president praised Anton Kral. He was arrested in May*."""
    lead = scene.states.led_by
    if lead(figure.name) is None or any(figure.name in names for names in scene.told):
        return False
    first = scene.page.sentences[max(scene.sentence.index - _NEAR, 0)]
    near = (e for e in scene.page.entities_in(first.start, position) if e.kind == "person")
    others = (scene.cast.figure(e) for e in near)
    return any(
        f.name != figure.name and lead(f.name) is None and f.gender in (None, figure.gender) for f in others
    )


def _is_attribute(sentence: Sentence, at: Token, entity: Entity) -> bool:
    """Whether a name only says of what kind the noun behind it is: *Kral forces*."""
    above = sentence.head(at) if at.relation in ("compound", "amod") else None
    return above is not None and above.pos == "NOUN" and above.start >= entity.end


def is_beside_the_point(scene: Scene, entity: Entity) -> bool:
    """Whether a preposition puts a name under something else than what it is of: *protests against Anton
    Kral*; two sentences on nobody means him."""
    found = _place(scene.page, entity)
    if found is None or found[1].relation not in ("nmod", "obl"):
        return False
    cases = [c.key for c in found[0].children(found[1].i) if c.relation == "case"]
    return bool(cases) and not any(case in scene.lexicon.words["of"] for case in cases)


def _is_under_a_person(scene: Scene, entity: Entity, sentence: Sentence, at: Token, gender: str) -> bool:
    """Whether a name is under a noun for one person, who is meant rather than the name: *the critic of Anton
    Kral*, *l'opposant à Anton Kral*; or under what is said of people: *soldiers loyal to Anton Kral*."""
    governed = any(c.relation == "case" for c in sentence.children(at.i))
    if at.relation not in _UNDER or not (governed or scene.cast.owns(entity)):
        return False
    through = False
    for _ in range(_STEPS):
        above = sentence.head(at)
        if above is None or at.relation not in _UNDER or above.start > at.start:
            return False
        at = above
        if at.pos == "NOUN" or is_person(scene, at):
            return _may_be(scene, at, gender) and is_person(scene, at, several=through)
        through = True
    return False


def newcomer(scene: Scene, sentence: Sentence, until: int, gender: str) -> bool:
    """Whether a sentence is, before a position, about one person not told of before, whom a pronoun of a
    gender may mean: *A baker was beaten before they arrested him*."""
    if not sentence.parsed:
        first = index_of(scene.words, sentence.start)
        return _opens_with_somebody(scene, first, index_of(scene.words, until))
    indefinite = scene.lexicon.words["indefinite"] | scene.lexicon.words["one"]
    for token in sentence.tokens:
        if token.start >= until:
            break
        if _is_one_of_several(scene, sentence, token):
            return True
        if token.pos != "NOUN" or token.relation not in SUBJECTS | _OBJECTS or not is_person(scene, token):
            continue
        # "A man", "one man", "one more man".
        ahead = [*sentence.children(token.i), sentence.subtree(token.i)[0]]
        told = any(c.i < token.i and c.pos in ("DET", "NUM") and c.key in indefinite for c in ahead)
        if told and not is_named(sentence, token) and _may_be(scene, token, gender):
            return True
    return False


def tells_of_one_nameless(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence is about somebody whom the text gives no name: *the youth, who cannot be named*."""
    first, last = (index_of(scene.words, at) for at in (sentence.start, sentence.end))
    return scene.lexicon.phrases["nameless"].any(scene.words, first, last)


def _opens_with_somebody(scene: Scene, first: int, last: int) -> bool:
    """Whether the first words of a sentence that nothing parsed are for one person more: *A second man was in
    court too*, *Un adolescent …*."""
    if first >= last or scene.words[first].key not in scene.lexicon.words["one"]:
        return False
    end = min(first + _OPENING, last)
    strangers = scene.lexicon.words["strangers"]
    at = next((i for i in range(first + 1, end) if scene.words[i].key in strangers), None)
    if at is None or any(word.broken for word in scene.words[first + 1 : at + 1]):
        return False
    return not scene.page.entities_in(scene.words[first].start, scene.words[end - 1].end)


def is_kin_met(scene: Scene, entity: Entity) -> bool:
    """Whether a name only says which of a subject's kin is met: *Kral said as he embraced his son Anton*."""
    found = _place(scene.page, entity)
    if found is None or found[1].relation not in _OBJECTS or not is_kin(scene, found[1]):
        return False
    return any(c.dep == "nmod:poss" and c.pos == "PRON" for c in found[0].children(found[1].i))


def is_only_another_s(scene: Scene, entity: Entity) -> bool:
    """Whether somebody to whom nothing was done came into the text as another's lawyer or spokesman: *son
    avocat, Jean Roux, a protesté*."""
    figure = scene.cast.figure(entity)
    if any(figure.name in done.names for done in scene.done):
        return False
    at = index_of(scene.words, figure.mentions[0].start)
    before, names = [word.key for word in scene.words[max(at - _POSSESSED, 0) : at]], scene.cast.lexicon
    his = not scene.lexicon.words["possessive"].isdisjoint(before)
    return his and any(names.has(fold(key), names.proxies) for key in before)


def has_several(scene: Scene, sentence: Sentence) -> bool:
    """Whether a parsed sentence tells what is done to several people not told of before, whom a plural
    pronoun may mean: *Prosecutors accuse students of rioting*."""
    words = scene.lexicon.words
    known = (words["determiners"] | words["possessive"]) - words["indefinite"]
    return sentence.parsed and any(
        token.pos == "NOUN"
        and token.relation in _OBJECTS
        and token.morph.get("Number") == "Plur"
        and is_person(scene, token, several=True)
        and not any(c.relation == "det" and c.key in known for c in sentence.children(token.i))
        for token in sentence.tokens
    )


def _is_one_of_several(scene: Scene, sentence: Sentence, token: Token) -> bool:
    """Whether a word tells of one of several people whom nobody names: *the trial of one of the leaders*,
    *l'un des dirigeants*."""
    if key_of(token.text) not in scene.lexicon.words["one"]:
        return False
    under = (c for c in sentence.children(token.i) if c.relation in ("nmod", "obl") and c.pos == "NOUN")
    return any(c.morph.get("Number") == "Plur" and is_person(scene, c, several=True) for c in under)


def _may_be(scene: Scene, noun: Token, gender: str) -> bool:
    """Whether a noun may be of somebody of the gender of a pronoun."""
    known = scene.cast.kind_of(noun.text)
    return gender == "any" or known not in ("male", "female") or known == gender


def is_person(scene: Scene, noun: Token, *, several: bool = False) -> bool:
    """Whether a word speaks of one person, or of ``several``."""
    if noun.morph.get("Number") == "Plur" and not several:
        return False
    lexicon, key = scene.cast.lexicon, fold(noun.text)
    if (
        lexicon.has(key, lexicon.titles, lexicon.callings)
        or key in lexicon.kin
        or noun.morph.get("Animacy") == "Anim"
    ):
        return True
    patterns = scene.lexicon.nouns.starting(key_of(noun.text))
    return any(kind == "people" and len(parts) == 1 for parts, kind, _ in patterns)
