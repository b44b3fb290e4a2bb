"""What stands beside a trigger, where the parse gives nothing."""

from __future__ import annotations

from detente.model import CUSTODY_ACTS
from detente.reading.acts.clause.kinship import is_kin
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.clause.undergone import is_pardoner
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import has_case
from detente.reading.states import range_of
from detente.reading.wordings import wordings

_NAMING = frozenset({"appos", "flat", "compound"})
_SET_OFF = 6
_MARKS = frozenset(',;:.()«»“”"—–')


def _is_by_somebody(trigger: Trigger, mention: Mention) -> bool:
    """Whether the instrumental makes people behind an act those who do it: *помилование королём десяти
    человек*; what they exchange stands in it too."""
    token = mention.token
    if mention.kind not in ("person", "people") or token is None or token.morph.get("Case") != "Ins":
        return False
    return not has_case(trigger.sentence, token) and not is_exchanged(trigger)


def is_exchanged(trigger: Trigger) -> bool:
    """Whether the words of a trigger are of an exchange."""
    swap = wordings(trigger.scene.page.language)["swap"]
    return swap.any(trigger.scene.words, trigger.hit.first, trigger.hit.last + 1)


def beside(trigger: Trigger, kinds: frozenset[str], *, after: bool, limit: int = 12) -> Mention | None:
    """The nearest mention of some kinds on one side of the trigger, with no other verb or break between."""
    scene = trigger.scene
    found: Mention | None = None
    if after:
        ahead = (m for m in scene.mentions if m.start >= trigger.hit.end and m.kind in kinds)
        candidates = [m for m in ahead if not (_is_by_somebody(trigger, m) or is_pardoner(trigger, m))]
        found = candidates[0] if candidates else None
        gap = (trigger.hit.end, found.start) if found else (0, 0)
    else:
        start = trigger.hit.start
        candidates = [m for m in scene.mentions if m.end <= start and m.kind in kinds]
        found = candidates[-1] if candidates else None
        gap = (found.end, start) if found else (0, 0)
    if found is None:
        return None
    between = scene.words_in(*gap)
    if len(between) > limit:
        return None
    if any(mark in scene.page.text[gap[0] : gap[1]] for mark in '.;:()«»"“”'):
        return None
    for word in between:
        token = scene.token_at(word.start)
        if token is not None and token.pos == "VERB" and token.i != trigger.token.i:
            return None
    return found


def set_off(scene: Scene, position: int) -> Mention | None:
    """The person named right before the comma or bracket before a position: *Anton Kral, condamné à mort*."""
    name = scene.before(position)
    beside = name is not None and scene.page.text[name.end : position].strip() in (",", "(")
    return name if beside and name is not None and name.kind == "person" else None


def kin_set_off(scene: Scene, position: int) -> Mention | None:
    """The name between commas right before a position that says who somebody's kin is: *sought his brother,
    Anton, imprisoned since 2021*."""
    name = scene.before(position)
    if name is None or name.kind not in ("person", "other") or not name.name:
        return None
    index = scene.index(name.start) - 2
    if scene.page.text[name.end : position].strip() != "," or index < scene.first:
        return None
    whose, kin = scene.words[index], scene.token_at(scene.words[index + 1].start)
    parted = scene.page.text[scene.words[index + 1].end : name.start].strip() == ","
    own = parted and not scene.words[index + 1].broken and whose.key in scene.lexicon.words["possessive"]
    return name if own and kin is not None and is_kin(scene, kin) else None


def named_of_clause(trigger: Trigger) -> Mention | None:
    """The name between commas right before a verb that says who is meant by the noun with which a relative
    clause opens: *X, dont le chauffeur, Ivan Moroz, a été arrêté*, *in Oran, where his partner, Ivan Moroz,
    is serving …*; not *X, who defended his partner, Ivan Moroz, was arrested*."""
    scene, first = trigger.scene, _first_set_off(trigger)
    name = scene.at(scene.words[first].start, scene.words[first].end) if first is not None else None
    if name is None or first is None or name.kind not in ("person", "other") or not name.name:
        return None
    whole = scene.page.text[name.end :].lstrip().startswith(",") and name.start == scene.words[first].start
    return name if whole and _opened_by(scene, first - 1) is not None else None


def noun_of_clause(trigger: Trigger) -> Token | None:
    """The noun with which a relative clause opens, where commas set off right before its verb what is said
    of whoever it means: *X, dont l'épouse, avocate, a été arrêtée*, *whose wife, 43, was arrested*."""
    scene, first = trigger.scene, _first_set_off(trigger)
    return _opened_by(scene, first - 1) if first is not None else None


def _first_set_off(trigger: Trigger) -> int | None:
    """The first of a few words without a verb that commas set off right before an act's verb and its
    helpers."""
    scene, at = trigger.scene, trigger.hit.first
    while at > scene.first and not scene.words[at].broken and _is_helper(scene, at - 1):
        at -= 1
    if trigger.voice not in ("passive", "middle", "reduced") or at <= scene.first:
        return None
    first = at - 1
    while first > max(scene.first, at - _SET_OFF) and not scene.words[first].broken:
        first -= 1
    start, end = scene.words[first].start, scene.words[at].start
    marks = [mark for mark in scene.page.text[scene.words[first - 1].end : end] if mark in _MARKS]
    finite = any(t.morph.get("VerbForm") in ("Fin", "Inf") for t in trigger.sentence.between(start, end))
    return first if marks == [",", ","] and first > scene.first and not finite else None


def _is_helper(scene: Scene, index: int) -> bool:
    """Whether a word is a helper of the verb behind it, or an adverb or particle beside one."""
    token = scene.token_at(scene.words[index].start)
    return token is not None and token.pos in ("AUX", "ADV", "PART")


def _opened_by(scene: Scene, last: int) -> Token | None:
    """The noun of a word, where nothing but a relative pronoun or adverb, an article and adjectives stand
    before it in its clause: *dont le chauffeur*, *where his partner*, *водитель которого*."""
    known, there = scene.lexicon.words["relative"], scene.states.there
    tied, noun = False, None
    for index in range(last, scene.first - 1, -1):
        word, token = scene.words[index], scene.token_at(scene.words[index].start)
        tied = tied or word.key in known or there.any(scene.words, index, index + 1)
        noun = token if noun is None and token is not None and token.pos == "NOUN" else noun
        phrase = token is not None and token.pos in ("NOUN", "ADJ", "DET", "PRON")
        if tied and (noun is not None or not phrase):
            return noun
        if not (tied or phrase) or word.broken:
            return None
    return None


def is_kin_behind(trigger: Trigger, mention: Mention) -> bool:
    """Whether a comma parts an act from somebody's kin who are the subject of what follows: *freed after a
    sentence of two years, his daughter Anna said*."""
    if mention.start < trigger.hit.end or trigger.voice not in ("active", "noun"):
        return False
    held = trigger.sentence.past(mention.token, _NAMING)
    if held is None or held.relation != "nsubj" or not is_kin(trigger.scene, held):
        return False
    own = any(c.dep == "nmod:poss" and c.pos == "PRON" for c in trigger.sentence.children(held.i))
    return own and any(t.text == "," for t in trigger.sentence.between(trigger.hit.end, mention.start))


def is_deal(trigger: Trigger, noun: Token) -> bool:
    """Whether those are freed by an exchange or a deal, which is of several and nobody's act: *a swap between
    X and Y freed two*."""
    scene = trigger.scene
    run = scene.words, *range_of(scene.words, (noun.start, noun.end), scene.first, scene.last)
    deals = any(hit.value == "deal" for hit in scene.lexicon.nouns.find(*run))
    return trigger.rule.kind in CUSTODY_ACTS and (deals or wordings(scene.page.language)["swap"].any(*run))
