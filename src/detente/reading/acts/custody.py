"""Acts done to people: whom they name, count, include, leave out, or only point at."""

from __future__ import annotations

from collections.abc import Callable

from detente.model import Group, Span
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.beside import named_of_clause, noun_of_clause
from detente.reading.acts.clause.handed import is_handed
from detente.reading.acts.clause.included import counted_before
from detente.reading.acts.clause.participles import is_fronted
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.things import is_of_a_thing
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.clause.triggers import said_of
from detente.reading.acts.clause.won_for import won_for
from detente.reading.acts.listed.among import among
from detente.reading.acts.listed.company import add_company, add_sharing, fits
from detente.reading.acts.listed.counted_rows import counted_row, first_of_row, take_row
from detente.reading.acts.listed.enumeration import listed
from detente.reading.acts.listed.excluded import contrasted, excluded, kept, without_excluded
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.listed.said_of_one import is_of_one, is_one_for_many, last_of
from detente.reading.acts.listed.set_off import set_off
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.pronouns.possessors import possessors
from detente.reading.acts.sanctions.counted_in import by_counting_in
from detente.reading.acts.whom import antecedents
from detente.reading.acts.whom.aliases import called_so, is_alias
from detente.reading.acts.whom.belonging import is_of_another
from detente.reading.acts.whom.line_openers import opens_line
from detente.reading.acts.whom.nearby import is_of_the_next_clause, near_patient
from detente.reading.acts.whom.numbered import another_one, numbered
from detente.reading.acts.whom.owned import bearer, without_owners
from detente.reading.acts.whom.past_clause import without_past_clause
from detente.reading.acts.whom.patients import (
    PERSONS,
    WHOM,
    Assigned,
    is_prenominal,
    mention_of,
    owners_of,
    patients,
)
from detente.reading.acts.whom.people import is_singular, refer, roster_of
from detente.reading.acts.whom.picked import of_picked
from detente.reading.acts.whom.somebody import meant, several
from detente.reading.acts.whom.unnamed import performed_by, somebody, speaking
from detente.reading.acts.whom.untold import is_led_over, is_of_whoever, is_untold, take_for_person
from detente.reading.acts.whose.authority import add_authority
from detente.reading.acts.whose.listers import closed
from detente.reading.factuality.cues import cues
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of
from detente.reading.wordings import wordings

_ITEM = 14
_COLON_REACH = 14
_ARGUMENTS = frozenset({"nsubj", "obj", "iobj"})
_SAID_OF = frozenset({"passive", "reduced", "middle"})
_STATES = frozenset({"authority", "place"})


def custody(trigger: Trigger) -> Assigned | None:
    """The roles of an act done to people; None where nobody is found whom it can be done to."""
    result = Assigned()
    if is_of_a_thing(trigger) or (trigger.rule.impersonal and not _is_by_an_authority(trigger)):
        return None
    for look in _ways(trigger):
        if look(trigger, result):
            break
    else:
        unnamed, tied = somebody(trigger), _is_tied(trigger)
        if unnamed is None and not tied and not is_of_whoever(trigger):
            return None
        speaks = speaking(trigger)
        if speaks is not None:
            result.roster.add(speaks)
        result.tied = unnamed is None and tied
        if unnamed is not None:
            result.evidence, result.unnamed = [unnamed], True
    without_owners(trigger, result.roster)
    without_excluded(trigger, result.roster)
    if without_past_clause(trigger, result.roster) and not result.roster:
        return None
    if result.roster and not result.among:
        add_company(trigger, result.roster)
    if _is_of_one_behind(trigger) and result.roster.subjects:
        result.roster.subjects = [s for s in result.roster.subjects if s.span[0] > trigger.hit.start]
        if not result.roster:
            return None
    if result.roster.start >= 0:
        result.evidence.append((result.roster.start, result.roster.end))
    add_authority(trigger, result)
    if trigger.rule.measure == "entry" and (result.authority is None or result.generic):
        border = closed(trigger)
        result.authority, result.generic = border or result.authority, result.generic and border is None
        if trigger.voice == "active" and result.authority is None:
            return None  # "The museum denied him entry".
    if result.among:
        return result
    two = contrasted(trigger, result.roster)
    if two is not None:
        (result.roster, result.excluded), result.swapped = two, True
    else:
        result.excluded = excluded(trigger, max(result.roster.end, trigger.scene.start))
    _add_carriers(trigger, result)
    if result.authority in {s.name for s in result.roster.subjects}:
        result.authority = None
    return result


def _is_of_one_behind(trigger: Trigger) -> bool:
    """Whether a participle is said of nobody before it: it stands before its noun, or is itself joined to
    somebody as one more (*отпустил Морель и осуждённого за убийство брата*)."""
    token, sentence = trigger.token, trigger.sentence
    head = sentence.head(token)
    one_more = token.relation == "conj" and head is not None and head.pos in ("NOUN", "PROPN")
    if one_more and head is not None and trigger.voice == "reduced":
        return not any(t.pos == "VERB" for t in sentence.between(head.end, token.start))
    return is_prenominal(trigger)


def _ways(trigger: Trigger) -> tuple[Callable[[Trigger, Assigned], bool], ...]:
    """The ways to look for whom an act is done to: what stands, or is held, may be a thing (*a vigil for X is
    being held*), as may what is locked up (*locked up the gates, said fighters*)."""
    if not trigger.parsed:
        return _WAYS
    if trigger.rule.needs == "state":
        return (_by_clause, _by_parse)
    return tuple(way for way in _WAYS if way is not _by_place) if trigger.rule.of_people else _WAYS


def _is_by_an_authority(trigger: Trigger) -> bool:
    """Whether an active verb of many senses has no author, or an authority for one: *его увезли*, and not
    *мать увезла его*."""
    if trigger.voice != "active":
        return True
    children = trigger.sentence.children(trigger.token.i)
    subject = next((c for c in children if c.relation in SUBJECTS), None)
    if subject is None:
        return trigger.token.morph.get("Number") == "Plur"
    return is_authority(trigger.scene, subject)


def is_authority(scene: Scene, subject: Token) -> bool:
    """Whether a subject is a state, an authority or those who act for one."""
    mention = scene.at(subject.start, subject.end)
    officers = scene.lexicon.words["officers"]
    return key_of(subject.text) in officers or (mention is not None and mention.kind in _STATES)


def _by_clause(trigger: Trigger, result: Assigned) -> bool:
    """Find whom the noun means with which a relative clause opens, or who only that noun tells of."""
    scene, called = trigger.scene, named_of_clause(trigger)
    if called is not None and called.kind == "other":
        called.kind = "person"  # Whoever is arrested is one.
    if called is not None:
        return _join(scene, called, result, alone=True)
    noun = noun_of_clause(trigger)
    told = scene.at(noun.start, noun.end) if noun is not None else None
    if told is None or told.kind != "people" or told.group is not None or not is_singular(told):
        return False
    result.roster.group = Group(noun=told.text, lo=1, hi=1, qualifier="exact")
    result.roster.reach(told.start, told.end)
    return True


def _by_parse(trigger: Trigger, result: Assigned) -> bool:
    """Find the people whom the parse makes the object or subject of the act."""
    scene = trigger.scene
    heading = antecedents.headed(trigger) or said_of(trigger)
    named = heading or antecedents.owner_of(trigger)
    if named is not None:
        return _join(scene, named, result, alone=named is heading)
    for token in (t for t in patients(trigger) if not opens_line(trigger, t)):
        nearer = (
            antecedents.nearer(trigger, token)
            or counted_before(scene, antecedents.relative_of(trigger), token)
            or antecedents.undergoing_above(trigger)
        )
        mention = nearer or meant(scene, token, trigger.rule.kind, antecedents.relative_of(trigger))
        if mention is not None and is_untold(scene, mention) and not is_led_over(scene, token, mention):
            # A name that nothing told: whoever is arrested is a person.
            take_for_person(scene, mention)
        if mention is not None and mention.kind == "person" and is_alias(scene, mention):
            mention = called_so(scene, mention)
        mention = of_picked(trigger, token, _counted_right_before(trigger, mention) or mention)
        if mention is not None:
            mention = bearer(trigger, kept(trigger, mention))
            if mention is None:
                continue
        told = nearer is not None or (mention is not None and mention.group is not None)
        kin = None if told else antecedents.owned(trigger, token)
        if kin is not None and trigger.voice in _SAID_OF:
            result.roster.group = kin
            result.roster.reach(token.start, token.end)
            return True
        if (mention is None or mention.kind not in WHOM) and trigger.voice in _SAID_OF:
            mention = antecedents.above(trigger, token)
        if mention is None or mention.kind not in WHOM or _is_made_so(trigger, mention):
            continue
        if trigger.rule.needs == "state" and trigger.voice == "reduced" and mention.start > trigger.hit.start:
            continue  # "Elections held by the junta were a sham, said Kral".
        if trigger.voice == "reduced" and _is_noun_of(trigger, mention):
            continue
        before = trigger.voice in ("reduced", "passive") or mention.end <= trigger.hit.start
        if before and among(trigger, mention, result):
            return True
        alone = is_of_one(trigger, mention)
        if alone:
            mention = last_of(trigger, mention)
        found = Assigned()
        if _join(scene, mention, found, alone=alone):
            if trigger.voice in ("passive", "middle", "active") and not (alone or won_for(trigger)):
                add_sharing(trigger, token, found.roster)
            lone = alone or bool(found.roster.subjects) or antecedents.number_of(trigger) == "Sing"
            row = counted_row(scene, mention) if not lone else None
            joined = row or (several(scene, first_of_row(scene, mention)) if not lone else None)
            if joined is not None and not joined[1][0] < trigger.hit.start < joined[1][1]:
                take_row(trigger, mention, result.roster, *joined)
                return True
            agrees = _need_not_agree(trigger, token) or fits(trigger, found.roster)
            if agrees or (mention.kind == "pronoun" and not is_one_for_many(trigger, mention)):
                result.roster.join(found.roster)
                result.roster.reach(*_reached(found.roster, mention))
                return True
            if _join_other(trigger, result):
                return True
    if trigger.voice == "reduced" and not is_fronted(trigger) and _join_other(trigger, result):
        return True
    return trigger.voice == "reduced" and among(trigger, None, result)


def _need_not_agree(trigger: Trigger, token: Token) -> bool:
    """Whether the form of a verb tells nothing of whom its act is done to: he is no subject of it."""
    return trigger.rule.governs or is_handed(trigger, token) or bool(won_for(trigger))


def _by_ordinal(trigger: Trigger, result: Assigned) -> bool:
    """Find one whom an ordinal adds to those counted before: *un troisième a été arrêté*."""
    for token in patients(trigger):
        one = another_one(trigger, token)
        if one is not None:
            result.roster.group = one
            result.roster.reach(token.start, token.end)
            return True
    return False


def _counted_right_before(trigger: Trigger, mention: Mention | None) -> Mention | None:
    """Those of a group whom a number right before a participle counts: *415 personnes, dont 13
    condamnées*."""
    own = trigger.scene.at(trigger.hit.start, trigger.hit.end)
    counted = own is not None and own.group is not None and own.start < trigger.hit.start
    if not counted or mention is None or mention.group is None or mention is own:
        return None
    return own


def _join_other(trigger: Trigger, result: Assigned) -> bool:
    """Take in who stands before the clause or participle, if they agree with it."""
    other = antecedents.by_relative(trigger) or antecedents.before(trigger)
    if other is None:
        return False
    found = Assigned()
    alone = antecedents.number_of(trigger) == "Sing"
    if not _join(trigger.scene, other, found, alone=alone) or not fits(trigger, found.roster):
        return False
    result.roster.join(found.roster)
    return True


def _reached(roster: Roster, mention: Mention) -> Span:
    return (roster.start, roster.end) if roster.start >= 0 else (mention.start, mention.end)


def _is_noun_of(trigger: Trigger, mention: Mention) -> bool:
    """Whether a participle is itself the noun of those counted: *five convicts*, *пятерых осуждённых*."""
    hit = trigger.hit
    return mention.group is not None and mention.start <= hit.start and hit.end == mention.end


def _by_place(trigger: Trigger, result: Assigned) -> bool:
    """Find the people who stand beside the trigger."""
    fitting = WHOM if trigger.voice == "middle" else WHOM - {"pronoun"}
    # Without a model, a name that nothing told is as good as one that a first name did.
    mention = near_patient(trigger, fitting if trigger.parsed else fitting | {"other"})
    if mention is None or is_of_the_next_clause(trigger, mention):
        return False
    if mention.kind == "other":
        take_for_person(trigger.scene, mention)
    found = Assigned()
    # "Anton Kral, mari d'une avocate, Olga Kral, a été libéré": he alone.
    alone = mention.end <= trigger.hit.start and trigger.voice == "passive" and antecedents.is_of_one(trigger)
    if not _join(trigger.scene, mention, found, alone=alone):
        return False
    if not fits(trigger, found.roster):
        return False
    result.roster.join(found.roster)
    return True


def _by_gap(trigger: Trigger, result: Assigned) -> bool:
    """Find whom the words of a trigger enclose, or hang on its noun: *found four men guilty*, *revoked the
    visas of two judges*."""
    hit, scene = trigger.hit, trigger.scene
    if trigger.voice not in ("active", "passive") or hit.last == hit.first:
        return False
    # The last word is the pattern's own: "taken hostage".
    until = scene.words[hit.last].start
    held = [m for m in scene.within(hit.start, until) if m.kind in WHOM and not _is_predicate(m)]
    within = [m for m in held if m.token is not trigger.token]  # "Avait condamnée à six ans".
    inside = [m for m in within if m.kind != "pronoun" and not is_of_another(scene, m, hit.start)][:1]
    # "Let her go", but not "let her brother go".
    inside = inside or [m for m in within[-1:] if m.token is not None and m.token.relation in _ARGUMENTS]
    owners = [mention_of(scene, token) for token in owners_of(trigger)] if not inside else []
    found = [*inside, *(m for m in owners if m is not None and m.kind in WHOM)]
    return bool(found) and _join(scene, found[0], result)


def _is_made_so(trigger: Trigger, mention: Mention) -> bool:
    """Whether a noun within the words of an act only says what somebody is made by it."""
    inside = trigger.hit.start < mention.start and mention.end <= trigger.hit.end
    return inside and trigger.rule.kind == "expel" and _is_predicate(mention)


def _is_predicate(mention: Mention) -> bool:
    """Whether a noun of people says what somebody is made: *объявили персонами нон грата*."""
    return mention.token is not None and mention.token.morph.get("Case") == "Ins"


def _by_list(trigger: Trigger, result: Assigned) -> bool:
    """Find those listed behind a colon: *Ont été graciés : X ; Y ; Z*."""
    scene, text = trigger.scene, trigger.scene.page.text
    at = text.find(":", trigger.hit.end, trigger.hit.end + _COLON_REACH)
    if trigger.voice not in _SAID_OF or at < 0 or len(scene.words_in(trigger.hit.end, at)) > 1:
        return False
    for subject in listed(scene, at + 1, PERSONS, _ITEM, opening=True):
        result.roster.add(subject)
    return bool(result.roster)


def _by_number(trigger: Trigger, result: Assigned) -> bool:
    """Take those whom the number of arrests counts, where nothing else tells of them."""
    counting = numbered(trigger)
    if counting is None:
        return False
    result.roster.group, span = counting
    result.roster.reach(*span)
    verb = performed_by(trigger)
    result.support = frozenset() if verb is None else frozenset({verb.i})
    return True


def _by_possessive(trigger: Trigger, result: Assigned) -> bool:
    """Find the person or people whom the possessive of a noun means: *sa libération*, *their release*."""
    holds = trigger.voice == "noun" or any(
        t.pos == "NOUN" and trigger.hit.start <= t.start < trigger.hit.end for t in trigger.sentence.tokens
    )
    named = possessors(trigger) if holds else []
    for subject in named:
        result.roster.add(subject)
        result.unnamed = True
    return bool(named)


def _by_headline(trigger: Trigger, result: Assigned) -> bool:
    """Find whom a headline's participle is said of that the parser took for a past tense: *120 prisoners
    released*."""
    subject = subject_of(trigger) if trigger.voice == "active" else None
    mention = mention_of(trigger.scene, subject) if subject is not None else None
    if mention is None or mention.kind != "people" or "participle" not in trigger.hit.forms:
        return False
    beside = trigger.sentence.children(trigger.token.i)
    if any(c.relation in ("obj", "mark") for c in beside):
        return False  # "The president declared an amnesty", "as the president handed over to his rival".
    trigger.voice = "reduced"
    return _join(trigger.scene, mention, result)


def _join(scene: Scene, mention: Mention, result: Assigned, *, alone: bool = False) -> bool:
    """Take in whom a mention means; whether it can be meant at all, a pronoun even where nobody is known."""
    if mention.kind != "pronoun":
        result.roster.join(roster_of(scene, mention, PERSONS, alone=alone))
        return bool(result.roster) or mention.one_of
    if not refer(scene, mention, result.roster):
        result.roster.reach(mention.start, mention.end)
        for subject in set_off(scene, mention):
            result.roster.add(subject)
    return True


def _is_tied(trigger: Trigger) -> bool:
    """Whether an event noun that names nobody stands in a sentence that ties it to another act (*tied the
    pardon to*)."""
    scene = trigger.scene
    if trigger.voice != "noun" or trigger.rule.kind not in ("pardon", "release"):
        return False
    return wordings(scene.page.language)["between"].any(scene.words, scene.first, scene.last)


def _add_carriers(trigger: Trigger, result: Assigned) -> None:
    """The verbs whose dates are the act's too: an attempt at it, and what was done with a noun in the
    trigger."""
    sentence, scene = trigger.sentence, trigger.scene
    carriers = set(result.support)
    above = sentence.head(trigger.token)
    governors = cues(scene.page.language).governors
    governed = trigger.token.relation == "xcomp"
    if governed and above is not None and "attempted" in scene.values_over(governors, above):
        carriers.add(above.i)
    for token in sentence.tokens:
        if trigger.hit.start <= token.start < trigger.hit.end:
            carriers |= {
                c.i
                for c in sentence.children(token.i)
                # "In connection with selling" has a time of its own.
                if c.relation == "acl" and c.dep != "acl:relcl" and c.morph.get("Tense") != "Pres"
            }
    result.support = frozenset(carriers)


_WAYS = (
    by_counting_in,
    _by_list,
    _by_ordinal,
    _by_clause,
    _by_parse,
    _by_gap,
    _by_place,
    _by_number,
    _by_possessive,
    _by_headline,
)
