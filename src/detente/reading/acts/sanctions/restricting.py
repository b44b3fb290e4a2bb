"""Which measure an act is done to: its object, what its object is made of, or a pronoun for it."""

from __future__ import annotations

from detente.reading.acts.clause.agreement import owner
from detente.reading.acts.clause.beside import beside
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.lexicon import Rule
from detente.reading.acts.mentions import Mention
from detente.reading.acts.whom.nearby import near_patient
from detente.reading.acts.whom.patients import is_owner, mention_of, patients
from detente.reading.forms import fold
from detente.reading.parsing.clauses import phrase
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import Hit, key_of
from detente.reading.states import range_of

_MEASURES = frozenset({"measure", "weak measure"})
_ASSETS = frozenset({"asset"})
_SPOKEN_OF = _MEASURES | _ASSETS | {"license"}
_BEARERS = frozenset({"person", "company", "organization", "people"})
_BACK, _BEFORE = 250, 3
_WITHIN, _UP = 6, 3


def measure_of(trigger: Trigger) -> Mention | None:
    """The measure that a verb or noun is about, or the assets; None where it is about another thing."""
    scene = trigger.scene
    kinds = _ASSETS if trigger.rule.object == "asset" else _MEASURES
    for token in patients(trigger) or _said_of(trigger) or _of_joined(trigger):
        if _is_verb(trigger, token):
            continue
        found = mention_of(scene, token, kinds) or _pointed(trigger, token) or _over(trigger, token, kinds)
        if found is not None and _is_of_first_verb(trigger, found):
            return None
        if found is not None:
            return None if _is_of_another_act(trigger, found) else found
        whole = phrase(scene.sentence, token)
        inside = [m for m in scene.within(whole.start, whole.end) if m.kind in kinds]
        near_by = inside and len(scene.words_in(whole.start, inside[0].start)) <= _WITHIN
        if near_by and not _is_beside_object(trigger, inside[0], token):
            return None if _is_of_another_act(trigger, inside[0]) else inside[0]
    near = near_patient(trigger, kinds)
    if trigger.voice == "active":
        near = near or beside(trigger, kinds, after=True)
        near = None if near is not None and _has_object_before(trigger, near) else near
    if near is not None and (_is_verb(trigger, near.token) or _is_of_another_act(trigger, near)):
        near = None
    near = None if near is not None and _is_of_first_verb(trigger, near) else near
    if (
        near is not None
        and near.token is not None
        and trigger.parsed
        and trigger.rule.factuality == "possible"
    ):
        # "Threatened with dismissal as sanctions loomed".
        at_verb = owner(scene.sentence, near.token, frozenset({trigger.token.i}))
        near = near if at_verb.i == trigger.token.i else None
    return near or _clitic(trigger)


def _said_of(trigger: Trigger) -> list[Token]:
    """The noun that a clause without a relative pronoun is said of: *the sanctions it imposed in 2021*."""
    noun = trigger.sentence.head(trigger.token)
    if trigger.voice != "active" or not trigger.token.relation.startswith("acl") or noun is None:
        return []
    return [noun] if noun.end <= trigger.hit.start else []


def _of_joined(trigger: Trigger) -> list[Token]:
    """What the next of two joined nouns or verbs is about, where the first has nothing of its own: *the
    lifting or easing of sanctions*, *lever ou alléger les sanctions*."""
    sentence, token = trigger.sentence, trigger.token
    of = trigger.scene.lexicon.words["of"]
    for other in sentence.children(token.i):
        if other.relation != "conj" or other.pos != token.pos:
            continue
        own = sentence.children(other.i)
        if trigger.voice == "noun":
            return [c for c in own if c.relation == "nmod" and is_owner(sentence, c, of)]
        return [c for c in own if c.relation == "obj"]
    return []


def _over(trigger: Trigger, noun: Token, kinds: frozenset[str]) -> Mention | None:
    """The measure on the noun that a relative clause is hung on: *a ban on brandy that it introduced*."""
    if noun.end > trigger.hit.start or trigger.voice == "noun":
        return None
    above: Token | None = noun
    for _ in range(_UP):
        above = trigger.sentence.head(above) if above is not None and above.relation == "nmod" else None
        named = trigger.scene.at(above.start, above.end) if above is not None else None
        if named is not None and named.kind in kinds:
            return named
    return None


def _is_beside_object(trigger: Trigger, measure: Mention, noun: Token) -> bool:
    """Whether a measure only says where or about what the object of a verb is: *extends its reach beyond the
    sanctions*; not what it is made of, nor what is ordered: *a round of sanctions*, *a decree on
    them*."""
    scene, token = trigger.scene, measure.token
    if token is None or token.relation != "nmod" or token.head != noun.i:
        return False
    case = cases_of(scene.sentence, token)
    first, last = range_of(scene.words, (noun.start, noun.end), scene.first, scene.last)
    ordered = scene.lexicon.phrases["orders"].any(scene.words, first, last)
    return bool(case) and case not in scene.lexicon.words["of"] and not ordered


def _has_object_before(trigger: Trigger, measure: Mention) -> bool:
    """Whether a verb has an object before a measure, and no mere day: *extends its reach beyond the
    sanctions*, but not *a reconduit vendredi à l'unanimité, pour un an, les sanctions*."""
    days = trigger.scene.cast.lexicon.not_names
    between = trigger.sentence.between(trigger.hit.end, measure.start)
    return any(
        t.relation == "obj" and t.head == trigger.token.i and t.pos == "NOUN" and fold(t.text) not in days
        for t in between
    )


def _is_verb(trigger: Trigger, token: Token | None) -> bool:
    """Whether a word is a verb, and no measure: *agreed to freeze*, but not the *asset freezes* that a parse
    takes for what assets do."""
    if token is None or token.pos != "VERB":
        return False
    named = trigger.scene.at(token.start, token.end)
    return named is None or named.kind != "measure" or named.start == token.start


def _is_of_another_act(trigger: Trigger, measure: Mention) -> bool:
    """Whether a measure hangs on the noun of another act: *a decision taken in return for the lifting of
    sanctions* takes none; or on that of a deed against it: *a mechanism against the evasion of sanctions*;
    a relative clause says more of one that another verb has."""
    scene, token = trigger.scene, measure.token
    above = scene.sentence.head(token) if token is not None else None
    if token is not None and above is not None and _is_first_half(trigger, token, above):
        token, above = above, scene.sentence.head(above)  # "The expansion of the visa restriction policy".
    if token is None or above is None or above.i == trigger.token.i:
        return False
    if above.relation == "conj" and above.head == trigger.token.i:
        return False
    if measure.end <= trigger.hit.start and trigger.token.relation.startswith("acl"):
        return False
    first, last = range_of(scene.words, (above.start, above.end), scene.first, scene.last)
    if scene.lexicon.phrases["evading"].any(scene.words, first, last):
        return True
    # "La fin des sanctions": a noun's pattern may hold its preposition too.
    found = scene.lexicon.triggers.find(scene.words, first, max(last, scene.index(measure.start)))
    others = [hit for hit in found if hit.first <= first and (hit.last < last or hit.value.nominal)]
    if trigger.rule.kind == "lift" and trigger.voice != "noun" and any(_is_lifting(hit) for hit in others):
        return True  # "End sanctions relief".
    # "Принял решение продлить санкции": the verb over the measure.
    is_verb = above.pos == "VERB" and (token.relation == "obj" or token.dep == "nsubj:pass")
    return any((hit.value.nominal or is_verb) and hit.value.kind != trigger.rule.kind for hit in others)


def _is_of_first_verb(trigger: Trigger, measure: Mention) -> bool:
    """Whether a measure before an active verb is what the verb that it is joined to is done to: *plans
    sanctions and has called for talks*."""
    at = measure.token
    if trigger.voice != "active" or trigger.token.relation != "conj" or measure.end > trigger.hit.start:
        return False
    for _ in range(_UP):
        if at is None or at.head == trigger.token.head:
            return at is not None
        at = trigger.sentence.head(at)
    return False


def _is_first_half(trigger: Trigger, noun: Token, above: Token) -> bool:
    """Whether a measure is only the first half of a noun that names no act: *the sanctions policy*, but not
    *sanctions relief*."""
    scene = trigger.scene
    if noun.relation != "compound" or above.start != noun.end + 1:
        return False
    index = scene.index(above.start)
    return not scene.lexicon.triggers.find(scene.words, index, index + 1)


def _is_lifting(hit: Hit[Rule]) -> bool:
    return hit.value.nominal and hit.value.kind == "lift"


def _clitic(trigger: Trigger) -> Mention | None:
    """A pronoun of measures right before the verb, which parsers take for a subject: *l'UE les a durcies*."""
    scene, words = trigger.scene, trigger.scene.lexicon.words
    for i in range(trigger.hit.first - 1, max(trigger.hit.first - _BEFORE, scene.first) - 1, -1):
        token = scene.token_at(scene.words[i].start)
        if scene.words[i].key in words["objects"] and trigger.voice == "active":
            return _pointed(trigger, token) if token is not None else None
        if token is not None and token.pos in ("NOUN", "PROPN"):
            return None  # "Les sociétés ont réduit …": an article.
    return None


def _pointed(trigger: Trigger, token: Token) -> Mention | None:
    """A pronoun that stands for measures named shortly before: *l'UE les a levées*, *imposed them on*."""
    scene, words = trigger.scene, trigger.scene.lexicon.words
    key = key_of(token.text)
    if "sanctions" not in scene.contexts or trigger.rule.object != "measure" or key not in words["pointing"]:
        return None
    first, _ = range_of(scene.words, (max(token.start - _BACK, 0), token.start), 0, scene.last)
    before = scene.lexicon.nouns.find(scene.words, first, scene.last)
    if not any(hit.value == "measure" for hit in before if hit.start < token.start):
        return None
    return Mention("measure", token.start, token.end, token.text, token=token)


def speaks_of_none(trigger: Trigger) -> bool:
    """Whether an act on a measure stands in a sentence without any, on a page that speaks of no sanctions
    (*doses of the vaccine expired*), or ends a thing that is none: *demand dropped by four percent*."""
    scene = trigger.scene
    if trigger.rule.object != "measure" or any(mention.kind in _SPOKEN_OF for mention in scene.mentions):
        return False
    if "sanctions" not in scene.contexts:
        return True
    if any(mention_of(scene, token, _BEARERS) is not None for token in patients(trigger)[:1]):
        return False  # "The Council removed the judge Anna Kral."
    pointing = scene.lexicon.words["pointing"]
    pointed = any(word.key in pointing for word in scene.words[scene.first : scene.last])
    return trigger.rule.kind != "impose" and not pointed
