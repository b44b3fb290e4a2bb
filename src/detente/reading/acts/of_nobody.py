"""Acts whose words name nobody: what they may be all the same (*Les sanctions ont été levées*), and when they
are of nobody and so none (*those who were not arrested fled*, *a deal that was later abandoned*)."""

from __future__ import annotations

from detente.model import LICENCE, ActKind, DateMention
from detente.reading.acts import roles
from detente.reading.acts.clause.things import is_of_a_thing, releases_a_thing
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.custody import is_authority
from detente.reading.acts.sanctions.licences import is_of_a_licence
from detente.reading.acts.sanctions.sanctioned import is_approval
from detente.reading.acts.whom.patients import patients
from detente.reading.acts.whose.authority import add_authority
from detente.reading.phrases import key_of

_LIFTED = frozenset({"measure", "asset"})
_BESIDE = 4
_ASKED = 4
"""How many words may stand before a verb in the clause that asks whom it was done to."""
_BOUND = frozenset({"named", "body"})


def is_of_nothing(
    candidate: Trigger,
    assigned: roles.Assigned,
    kind: ActKind,
    date: DateMention | None,
    *,
    stated: bool,
    by_words: bool,
) -> bool:
    """Whether an act would be of nobody and of no measure, where its rule or a second opinion needs one."""
    rule = candidate.rule
    if (assigned.measure == LICENCE and kind != "expire") or (not by_words and _lifts_nothing(candidate)):
        return True  # Whoever revokes a licence lifts nothing.
    if stated and not by_words and releases_a_thing(candidate):
        return True  # "Kral is set to release a memoir".
    if assigned.roster:
        return False
    if date is None and not assigned.authority and _is_asked_of_whom(candidate):
        return True
    if not by_words and (kind, rule.object) == ("impose", "measure"):
        return True  # "On Saturday he announced that the sanctions are lifted": no verb imposes any there.
    if not by_words and is_approval(candidate):
        return True
    bare = date is None or releases_a_thing(candidate) or rule.needs in _BOUND
    return stated and (bare or (rule.object == "person" and is_of_a_thing(candidate)))


def _is_asked_of_whom(candidate: Trigger) -> bool:
    """Whether the clause of a verb opens with a word that asks who it was: *неясно, кого освободили*."""
    scene, asking = candidate.scene, candidate.scene.lexicon.words["asking_whom"]
    low = max(candidate.hit.first - 1 - _ASKED, scene.first - 1)
    opens = range(candidate.hit.first - 1, low, -1)
    at = next((i for i in opens if scene.words[i].broken or i == scene.first), None)
    if at is None or scene.words[at].key not in asking:
        return False
    if at == scene.first:
        return not any(t.text in (":", "?") for t in candidate.sentence.tokens)  # It may head a list.
    before = scene.token_at(scene.words[at - 1].start)
    return before is None or before.pos not in ("PRON", "DET", "PROPN")  # "Те, кого освободили"


def is_of_the_spared(candidate: Trigger, assigned: roles.Assigned) -> bool:
    """Whether a denial only says of which people a text speaks: *those who were not arrested fled*; or is of
    just anybody: *the law bars them from jailing anyone*."""
    if candidate.rule.object != "person":
        return False  # "Britain has not lifted any of its sanctions."
    group, done_to = assigned.roster.group, patients(candidate)[:1]
    if assigned.roster.subjects or (group is not None and (group.lo is not None or group.hi is not None)):
        return False
    anyone = candidate.scene.lexicon.words["any"]
    return candidate.token.dep == "acl:relcl" or any(key_of(t.text) in anyone for t in done_to)


def _lifts_nothing(candidate: Trigger) -> bool:
    """Whether it is a deal right before that is given up: *a deal that was later abandoned*."""
    at, start = candidate.scene, candidate.hit.start
    if candidate.rule.kind != "lift" or candidate.rule.object not in _LIFTED:
        return False
    before = at.before(start)
    return before is not None and before.kind == "deal" and len(at.words_in(before.end, start)) <= _BESIDE


def of_whoever(candidate: Trigger) -> roles.Assigned | None:
    """The roles of a trigger that surely states an act, of nobody whom its words tell; None where it is of a
    thing (*Le corps de l'otage Anton Kral a été remis à la Croix-Rouge*), or done by one whose act it is not
    (*мать увезла его*)."""
    if candidate.rule.settled and candidate.rule.impersonal and _is_by_another(candidate):
        return None
    hit = candidate.hit
    led = candidate.voice == "active" and hit.last > hit.first  # "Вывезли в США коллекцию".
    of_people = candidate.rule.object == "person" and (led or candidate.voice == "passive")
    return None if of_people and is_of_a_thing(candidate) else of_nobody(candidate)


def _is_by_another(candidate: Trigger) -> bool:
    """Whether an active Slavic verb, whose plural tells nobody, has a subject, outside its own words,
    that is no authority."""
    if not candidate.scene.lexicon.bare_passive:
        return False
    subject, hit = candidate.sentence.child(candidate.token.i, "nsubj"), candidate.hit
    if subject is None or candidate.voice != "active" or hit.start <= subject.start < hit.end:
        return False
    return not is_authority(candidate.scene, subject)


def of_nobody(candidate: Trigger) -> roles.Assigned | None:
    """The roles of a trigger of which the rules find none: who does it, and whether a licence is ended; None
    where it would end one and is of none (*a annulé son inscription*), or issue one of another sort."""
    kind, of_licence = candidate.rule.kind, candidate.rule.object == "license"
    if of_licence and (kind == "expire" or "sanctions" not in candidate.scene.contexts):
        return None
    result = roles.Assigned()
    add_authority(candidate, result)
    if is_of_a_licence(candidate):
        result.measure = LICENCE
    return result
