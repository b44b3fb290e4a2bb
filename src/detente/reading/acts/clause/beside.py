"""What stands beside a trigger, where the parse gives nothing."""

from __future__ import annotations

from detente.model import CUSTODY_ACTS
from detente.reading.acts.clause.grammar import Trigger, has_case
from detente.reading.acts.clause.kinship import is_kin
from detente.reading.acts.clause.undergone import is_pardoner
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.parsing.parse import Token
from detente.reading.states import range_of
from detente.reading.wordings import wordings

_NAMING = frozenset({"appos", "flat", "compound"})


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
