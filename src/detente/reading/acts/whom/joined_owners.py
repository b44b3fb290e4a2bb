"""Names that *and* joins to what somebody is of, in what is said of him between commas: *Anna Kral, a critic
of the party and Governor Ivan Moroz, was jailed*. Nothing is done to the second one."""

from __future__ import annotations

from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.patients import PERSONS
from detente.reading.acts.whom.people import roster_of
from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import has_finite
from detente.reading.phrases import Word

_ASIDE, _TITLE = 14, 5
_NAMES = frozenset({"appos", "flat", "compound"})
_OF = frozenset({"nmod", "obl"})


def without_joined_owners(trigger: Trigger, roster: Roster) -> None:
    """Leave out of a roster whoever is only joined to what the one before him is of, and take in that one
    where the verb is his and nobody else is left."""
    scene = trigger.scene
    for subject in list(roster.subjects):
        mention = scene.at(*subject.span)
        bearer = _bearer(trigger, mention) if mention is not None else None
        if bearer is None:
            continue
        roster.subjects.remove(subject)
        if not roster and _is_subject(trigger, bearer):
            roster.join(roster_of(scene, bearer, PERSONS, alone=True))


def _bearer(trigger: Trigger, mention: Mention) -> Mention | None:
    """Of whom an aside tells in which a name is joined to a noun for what or whom he is something to."""
    scene, first = trigger.scene, trigger.scene.index(mention.start)
    opening = first
    while opening > max(first - _ASIDE, scene.first) and not scene.words[opening].broken:
        opening -= 1
    start = scene.words[opening].start
    bearer = scene.before(start)
    if mention.kind != "person" or opening == first or bearer is None or bearer.kind != "person":
        return None
    if scene.page.text[bearer.end : start].strip() != "," or _are_several(trigger):
        return None
    joint = next((i for i in range(first - 1, opening, -1) if _is_and(scene, i)), None)
    if joint is None or first - joint > _TITLE:
        return None
    said, title = scene.words[opening:joint], scene.words[joint + 1 : first]
    tokens = scene.sentence.between(start, mention.start)
    named = any(m.kind in ("person", "pronoun") for m in scene.within(start, scene.words[joint].start))
    if named or has_finite(tokens) or not _is_of_something(scene, said):
        return None
    return bearer if _is_of_it_too(scene, said, title, mention) else None


def _is_and(scene: Scene, index: int) -> bool:
    return scene.words[index].key in scene.lexicon.words["and"]


def _are_several(trigger: Trigger) -> bool:
    """Whether the verb that befalls them says that they are more than one."""
    finite = trigger.sentence.finite(trigger.token) or trigger.token
    return trigger.voice in ("passive", "middle") and finite.morph.get("Number") == "Plur"


def _is_of_something(scene: Scene, said: list[Word]) -> bool:
    """Whether words that tell who somebody is end with a noun of what or of whom he is that."""
    known = scene.lexicon.words
    leading = known["of"] | known["to"] | known["for"]
    if known["of"]:
        return any(word.key in leading for word in said[1:])
    noun = scene.token_at(said[-1].start)
    above = scene.sentence.head(noun) if noun is not None else None
    owned = noun is not None and noun.relation in _OF and noun.morph.get("Case") != "Nom"
    return owned and above is not None and said[0].start <= above.start < said[-1].start


def _is_of_it_too(scene: Scene, said: list[Word], title: list[Word], mention: Mention) -> bool:
    """Whether a name behind *and*, with its title, may be in the case of the noun before it: a Slavic one is
    not in the nominative, and French has the preposition again before an article."""
    known = scene.lexicon.words
    own = scene.token_at(title[0].start) if title else mention.token
    if known["of"]:
        of = known["of"] | known["to"]
        article = own is not None and own.pos == "DET" and title[0].key not in of
        again = any(word.key in of and word.key in known["determiners"] for word in said)
        return not (article and again)
    name = _top(scene, mention.token)
    return all(t is None or t.morph.get("Case") != "Nom" for t in (own, name))


def _top(scene: Scene, token: Token | None) -> Token | None:
    return scene.sentence.past(token, _NAMES)


def _is_subject(trigger: Trigger, mention: Mention) -> bool:
    """Whether a parse has somebody for the subject or object of an act's verb."""
    token = _top(trigger.scene, mention.token)
    roles = SUBJECTS | {"obj"} if trigger.voice != "active" else {"obj"}
    return token is not None and token.relation in roles and token.head == trigger.token.i
