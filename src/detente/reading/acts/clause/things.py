"""Verbs of acts on people that have a thing for their object."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from detente.model import TRYING_ACTS, Group
from detente.reading.acts.clause.agents import agents_of
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.torn import noun_before
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.lexicon import Lexicon
from detente.reading.acts.mentions import Scene
from detente.reading.acts.whom.patients import mention_of, patients
from detente.reading.acts.whom.somebody import counted
from detente.reading.parsing.clauses import phrase
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import has_case
from detente.reading.phrases import key_of

_LED = frozenset({"detain", "release", "transfer", "expel"})
_NAMED = frozenset({"person", "other"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_MEASURES = frozenset({"measure", "weak measure", "asset", "license", "deal"})
_HELD = frozenset({"custody", "swap"})
_ENTERED, _LED_BY = 5, 4
_BOTH = 2
_COURT = 2
"""How many words behind a verb may be the court that is its subject."""
_CLAUSE = 7
"""How many words before a verb its clause may open."""


def are_things(group: Group, lexicon: Lexicon) -> bool:
    """Whether what is counted is no people: *returned 1,000 bodies*, *40 dogs were freed*."""
    return key_of(group.noun) in lexicon.words["things"]


def is_of_a_thing(trigger: Trigger) -> bool:
    """Whether a verb has a thing for its object: *released a full list of those held*, *a list handed over
    by Minsk*."""
    things = trigger.scene.lexicon.words["things"]
    undergoes = [token for token in patients(trigger)[:1] if not _is_another_nearer(trigger, token)]
    if any(_is_a_thing(trigger, token, things) for token in (*undergoes, *_fronted(trigger))):
        return True
    if trigger.voice != "active" or not trigger.parsed:
        return False
    if _is_taken_up(trigger, things) or _is_pronoun_for_things(trigger):
        return True
    if trigger.hit.last > trigger.hit.first and _leads_away_a_thing(trigger):
        return True
    if trigger.hit.last > trigger.hit.first:
        # "Condamné la décision de Pékin de maintenir la peine de mort": its words are two clauses'.
        of = trigger.scene.lexicon.words["of"]
        inside = trigger.sentence.between(trigger.hit.start, trigger.hit.end)
        return any(noun_before(trigger.sentence, token, of) is not None for token in inside)
    if trigger.rule.kind in TRYING_ACTS and _recipient(trigger) is not None:
        return False
    scene, lexicon = trigger.scene, trigger.scene.lexicon
    if lexicon.bare_passive and _somebody_before(trigger) is not None:
        return False
    for child in trigger.sentence.children(trigger.token.i):
        if child.relation != "obj" or child.pos != "NOUN" or child.i < trigger.token.i:
            continue
        if has_case(trigger.sentence, child) or key_of(child.text) in lexicon.units:
            continue
        named, someone = scene.at(child.start, child.end), counted(scene, child, trigger.rule.kind)
        if named is not None and named.kind == "authority" and someone is None:
            return True  # "Interpeller le gouvernement".
        known = named is not None or mention_of(scene, child) is not None
        person = child.morph.get("Animacy") == "Anim" or key_of(child.text) in lexicon.words["quantities"]
        articled = any(
            c.relation == "det" and c.key in lexicon.words["determiners"]
            for c in trigger.sentence.children(child.i)
        )
        thing = child.morph.get("Animacy") == "Inan" or (articled and _has_complement(trigger, child))
        return thing and not known and not person and someone is None
    return False


def only_condemns(trigger: Trigger) -> bool:
    """Whether what is condemned is a measure that somebody else took, or a visit, and nobody: *осудила
    санкции против судьи X*, *condamné les sanctions contre la juge X*."""
    scene, hit = trigger.scene, trigger.hit
    if trigger.rule.kind != "sentence" or trigger.voice != "active" or not trigger.parsed:
        return False
    closes = scene.words[hit.last].start if hit.last > hit.first else hit.end
    for child in trigger.sentence.children(trigger.token.i):
        if child.relation not in ("obj", "nsubj") or child.pos != "NOUN" or closes <= child.start < hit.end:
            continue
        named = scene.at(child.start, child.end)
        if named is not None and named.kind in _MEASURES and named.group is None:
            return True
        if child.relation == "obj" and not child.folded.isdisjoint(trigger.scene.lexicon.words["condemned"]):
            return True
    return False


def only_speaks_against(trigger: Trigger) -> bool:
    """Whether a state, body or anybody who is no court has a verb of its own for a verdict, which without a
    term is only what is said of somebody: *Лондон осудил X за ложь*, *l'Église a condamné X*, *the opposition
    condemned X*."""
    scene, known = trigger.scene, trigger.scene.lexicon.words
    if trigger.rule.kind != "sentence" or trigger.hit.last > trigger.hit.first:
        return False
    if trigger.voice != "active":
        return _is_blamed(trigger)
    subject = subject_of(trigger) or _second_object(trigger)
    if subject is None or trigger.token.folded.isdisjoint(known["condemns"]):
        return False
    if subject.head != trigger.token.i:
        return False  # "Увезли в Перу, где его осудили".
    whole = phrase(trigger.sentence, subject)
    inside = trigger.sentence.between(min(whole.start, subject.start), subject.end)
    # A parse may take the subject of another clause: "Анна сказала, что мужа осудил суд".
    behind = trigger.sentence.tokens[trigger.token.i + 1 : trigger.token.i + 1 + _COURT]
    inside += takewhile(lambda token: token.pos != "ADP", behind)
    tries = known["courts"] | known["trying"]
    named = scene.at(subject.start, subject.end)
    power = named is not None and named.kind in ("place", "organization", "authority")
    return (power or subject.pos in _NOUNS) and all(token.folded.isdisjoint(tries) for token in inside)


def only_shortens(trigger: Trigger, *, has_term: bool) -> bool:
    """Whether a length of time is by how much a term is cut, or a passive tells that terms were cut, and no
    court that did it: *une réduction de peine de deux ans*, *sa peine a été réduite*."""
    scene, known = trigger.scene, trigger.scene.lexicon.words
    if trigger.rule.kind != "sentence":
        return False
    at = scene.index(trigger.hit.start)
    if any(word.key in known["reductions"] for word in scene.words[max(at - _BOTH, scene.first) : at]):
        return True
    inside = scene.words[trigger.hit.first : trigger.hit.last + 1]
    if has_term or trigger.voice == "active" or not any(word.key in known["shortened"] for word in inside):
        return False
    return not any(word.key in known["courts"] for word in scene.words[scene.first : scene.last])


def _is_blamed(trigger: Trigger) -> bool:
    """Whether a passive or noun is of those who try nobody: *condamné par le pape*, *осуждён церковью*."""
    known = trigger.scene.lexicon.words
    by = [(agent, phrase(trigger.sentence, agent)) for agent in agents_of(trigger)]
    inside = [trigger.sentence.between(min(whole.start, agent.start), whole.end) for agent, whole in by]
    tries = known["courts"] | known["trying"]
    blamed = any(not agent.folded.isdisjoint(known["scolds"]) for agent, _ in by)
    return blamed and all(token.folded.isdisjoint(tries) for tokens in inside for token in tokens)


def _second_object(trigger: Trigger) -> Token | None:
    """The object behind a verb that has one before it too, and no subject: it is that subject (*Краля осудила
    церковь*)."""
    objects = [c for c in trigger.sentence.children(trigger.token.i) if c.relation == "obj"]
    apart = len(objects) == _BOTH and objects[0].i < trigger.token.i < objects[1].i
    return objects[1] if apart else None


def is_of_premises(trigger: Trigger) -> bool:
    """Whether what somebody is kept from entering is a building or a room, and no country: *se sont vu
    refuser l'entrée de la salle*, *was denied entry to the courtroom*."""
    scene = trigger.scene
    if trigger.rule.measure != "entry":
        return False
    behind = scene.words_in(trigger.hit.end, scene.sentence.end)[:_ENTERED]
    end = next((i for i, word in enumerate(behind) if word.broken), len(behind))
    hits = scene.lexicon.phrases["premises"].find(behind, 0, end)
    places = scene.states.places(scene.page.text, behind, 0, end)
    if not behind[:end] or behind[0].key in scene.lexicon.words["and"]:
        return _came_to_premises(scene, trigger.hit.first)
    return any(not any(span[0] < hit.start for span, _ in places) for hit in hits)


def _came_to_premises(scene: Scene, before: int) -> bool:
    """Whether the last place to which or at which the words before one have somebody come is a building:
    *went to the prison with her, but they were refused entry*."""
    known = scene.lexicon.words
    led = known["to"] | known["at"]
    hits = list(scene.lexicon.phrases["premises"].find(scene.words, scene.first, before))
    if not hits or not any(
        w.key in led for w in scene.words[max(hits[-1].first - _LED_BY, scene.first) : hits[-1].first]
    ):
        return False
    return not scene.states.places(scene.page.text, scene.words, hits[-1].last, before)


def _is_pronoun_for_things(trigger: Trigger) -> bool:
    """Whether the plural pronoun before a verb can only take up things that its sentence tells of, which
    speaks of nobody before it: *ils ont mené des frappes, puis les ont arrêtées*."""
    scene, known = trigger.scene, trigger.scene.lexicon.words
    if trigger.rule.kind not in _LED or trigger.rule.object != "person" or scene.told:
        return False
    pronoun = next(
        (c for c in trigger.sentence.children(trigger.token.i) if c.relation in ("obj", "iobj")), None
    )
    if pronoun is None or pronoun.i > trigger.token.i or pronoun.morph.get("Number") != "Plur":
        return False
    if key_of(pronoun.text) not in known["objects"] or pronoun.pos not in ("PRON", "DET"):
        return False
    if any(m.kind in ("person", "people", "number") for m in scene.mentions if m.end <= pronoun.start):
        return False
    before = (t for t in reversed(trigger.sentence.tokens[: pronoun.i]) if t.pos == "NOUN")
    noun = next((t for t in before if t.morph.get("Number") == "Plur"), None)
    if noun is None or key_of(noun.text) in scene.lexicon.units or key_of(noun.text) in known["quantities"]:
        return False
    return not scene.cast.is_of_people(noun.text)


def _leads_away_a_thing(trigger: Trigger) -> bool:
    """Whether the only object that a Slavic parse gives a verb of several words is no body of people and has
    no soul: *солдаты увели разговор в сторону*."""
    scene, sentence = trigger.scene, trigger.sentence
    if not scene.lexicon.bare_passive or trigger.rule.kind not in _LED or trigger.rule.object != "person":
        return False
    objects = [c for c in sentence.children(trigger.token.i) if c.relation == "obj"]
    if len(objects) != 1 or objects[0].pos != "NOUN" or objects[0].morph.get("Animacy") != "Inan":
        return False
    noun = objects[0]
    if trigger.hit.start <= noun.start < trigger.hit.end or has_case(sentence, noun):
        return False
    known = scene.at(noun.start, noun.end) is not None or mention_of(scene, noun) is not None
    many = key_of(noun.text) in scene.lexicon.words["quantities"] or key_of(noun.text) in scene.lexicon.units
    return not known and not many and counted(scene, noun, trigger.rule.kind) is None


def _is_a_thing(trigger: Trigger, token: Token, things: frozenset[str]) -> bool:
    """Whether a noun is of things, and no name: not *Anna Wolf*, nor *Роман задержан*."""
    if key_of(token.text) not in things or _is_joined_to_people(trigger, token):
        return False
    if token.i and token.text[:1].isupper():
        return False
    mention = trigger.scene.at(token.start, token.end)
    return mention is None or mention.kind not in _NAMED


def _is_another_nearer(trigger: Trigger, token: Token) -> bool:
    """Whether a parse gives a verb a second subject behind this one, which is then of another clause: *Les
    informations selon lesquelles Anna Petrova a été libérée*."""
    children = trigger.sentence.children(trigger.token.i)
    return any(token.i < c.i < trigger.token.i and c.dep == token.dep == "nsubj:pass" for c in children)


def _fronted(trigger: Trigger) -> Iterator[Token]:
    """The object that stands before a verb, whatever a parse takes from behind it for its patient (*останки
    вернули 3 мая*), or what its subject can only undergo: *рюкзак затащен в автозак*."""
    if trigger.voice not in ("active", "middle") or trigger.rule.kind == "die":
        return  # "Тело нашли в камере".
    children = trigger.sentence.children(trigger.token.i)
    acts = any(c.relation == "obj" for c in children)
    for child in children:
        if child.i < trigger.token.i and not has_case(trigger.sentence, child):
            alone = child.relation == "nsubj" and not acts and trigger.voice == "active"
            if child.relation == "obj" or (alone and trigger.scene.lexicon.bare_passive):
                yield child


def _is_taken_up(trigger: Trigger, things: frozenset[str]) -> bool:
    """Whether the thing stands right before the relative pronoun of the verb's clause, whatever a parse
    makes of that: *les mesures que l'UE a arrêtées*."""
    scene, relative, subject = trigger.scene, trigger.scene.lexicon.words["relative"], subject_of(trigger)
    for i in range(trigger.hit.first, max(trigger.hit.first - _CLAUSE, scene.first), -1):
        if scene.words[i].broken:
            return False
        if i < trigger.hit.first and scene.words[i].key in relative:
            does = subject is not None and scene.words[i].start < subject.start < trigger.hit.start
            return does and scene.words[i - 1].key in things
    return False


def releases_a_thing(trigger: Trigger) -> bool:
    """Whether what is released is a noun that names or counts nobody, with whatever words beside it: enough
    where only a model takes it for an act (*released its strategy*)."""
    if trigger.rule.kind != "release":
        return False
    sentence, token = trigger.sentence, trigger.token
    done_to = {"active": "obj", "passive": "nsubj"}.get(trigger.voice)
    nouns = [c for c in sentence.children(token.i) if c.relation == done_to]
    if trigger.voice == "passive" and token.dep == "acl:relcl" and any(c.pos == "PRON" for c in nouns):
        head = sentence.head(token)
        named = mention_of(trigger.scene, head) if head is not None else None
        return head is not None and head.pos in ("NOUN", "PROPN") and (named is None or named.kind == "other")
    elsewhere = trigger.scene.contexts.isdisjoint(_HELD)
    if trigger.voice == "reduced" and token.relation.startswith("acl") and elsewhere:
        nouns = [head for head in (sentence.head(token),) if head is not None]
    things = (c for c in nouns if c.pos == "NOUN" and mention_of(trigger.scene, c) is None)
    return any(not _is_joined_to_people(trigger, c) for c in things)


def _is_joined_to_people(trigger: Trigger, noun: Token) -> bool:
    """Whether a noun is one of people, or joined to one: *the ship and its eight sailors*."""
    beside = [c for c in trigger.sentence.children(noun.i) if c.relation == "conj"]
    told = [mention_of(trigger.scene, token) for token in beside]
    return any(mention is not None and mention.kind in ("person", "people") for mention in told)


def _recipient(trigger: Trigger) -> Token | None:
    """The person in the dative to whom a term or a charge is given: *Кралю дали пять лет*, *ей вменяют
    измену*."""
    return next(
        (
            c
            for c in trigger.sentence.children(trigger.token.i)
            if c.morph.get("Case") == "Dat" and not has_case(trigger.sentence, c) and _may_be_somebody(c)
        ),
        None,
    )


def _somebody_before(trigger: Trigger) -> Token | None:
    """Somebody alive before the verb in the accusative, whatever a parse takes from behind it for its object:
    *Краля осудили: …*."""
    children = trigger.sentence.children(trigger.token.i)
    before = (c for c in children if c.i < trigger.token.i and not has_case(trigger.sentence, c))
    return next((c for c in before if c.relation == "obj" and _may_be_somebody(c)), None)


def _may_be_somebody(token: Token) -> bool:
    return token.pos in ("PROPN", "PRON") or token.morph.get("Animacy") == "Anim"


def _has_complement(trigger: Trigger, noun: Token) -> bool:
    """Whether a noun says of whom or what it is: *the list of inmates*."""
    return any(
        c.relation in ("nmod", "acl") and c.start > noun.start for c in trigger.sentence.children(noun.i)
    )
