"""Who is whose subject and authority: a trigger's tokens made names, groups and measures that fit its kind of
act.

An act whose object does not fit its rule is dropped here, which is what keeps *lever le doigt* and *libérer
des fonds* out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from detente.model import SANCTION_ACTS, Group, Span, Subject
from detente.reading.acts import measures, reference
from detente.reading.acts.grammar import (
    Trigger,
    agents_of,
    beside,
    cases_of,
    object_of,
    of_noun,
    subject_of,
)  # fmt: skip
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.people import Roster, apposed, excluded_at, listed, roster_of
from detente.reading.clauses import phrase
from detente.reading.factuality import cues
from detente.reading.forms import fold
from detente.reading.numbers import numerals
from detente.reading.parse import Token
from detente.reading.states import range_of
from detente.reading.wordings import wordings

PERSONS = frozenset({"person"})
PARTIES = frozenset({"person", "organization", "place"})
TARGETS = frozenset({"person", "organization"})
_STATES = frozenset({"place", "organization", "authority"})
_WHOM = frozenset({"person", "people", "pronoun"})
_POWERS = frozenset({"person", "organization", "place", "authority", "people", "pronoun"})
_LONGEST_POWER = 90
_GENITIVE_REACH = 3
_PARTIES = 2
_AMONG_REACH, _AMONG_WORDS, _AMONG_FAR = 60, 4, 14
_EXCLUSION_REACH = 60
_OF_PEOPLE = frozenset({"detain", "charge", "sentence", "pardon", "expel"})
_PATH = frozenset({"appos", "flat", "compound", "nummod", "amod", "nmod", "dep", "det"})


@dataclass(slots=True)
class Assigned:
    """The roles of one trigger; ``generic`` tells that the authority is only described (*les
    autorités*). ``support`` are tokens of verbs that carry an act's noun, ``evidence`` where
    all stands.

    ``stated_by`` is the verb whose negation and mood are the act's where it is not the trigger (*X figure
    parmi les libérés*), ``excluded`` whom the act leaves out by name.
    """

    roster: Roster = field(default_factory=Roster)
    authority: str | None = None
    generic: bool = False
    measure: str | None = None
    basis: tuple[str, ...] = ()
    support: frozenset[int] = frozenset()
    evidence: list[Span] = field(default_factory=list)
    stated_by: Token | None = None
    excluded: Roster = field(default_factory=Roster)
    among: bool = False


def assign(trigger: Trigger, rivals: Sequence[Trigger]) -> Assigned | None:
    """The roles of a trigger; None where nothing fits its rule."""
    match trigger.rule.object:
        case "person":
            return _custody(trigger)
        case "measure":
            return _measure(trigger)
        case "target":
            return _target(trigger)
        case "license":
            return _license(trigger)
        case "deal":
            return _deal(trigger)
        case _:
            return _parties(trigger)


def mention_of(scene: Scene, token: Token, kinds: Iterable[str] | None = None) -> Mention | None:
    """What a token names: the mention that covers it, or one apposed to it or counting it."""
    found = scene.at(token.start, token.end)
    wanted = None if kinds is None else frozenset(kinds)
    if found is not None and (wanted is None or found.kind in wanted):
        return found
    for mention in scene.mentions:
        if mention.token is None or (wanted is not None and mention.kind not in wanted):
            continue
        if mention.kind == "pronoun":
            continue
        at = mention.token
        for _ in range(3):
            if at.relation not in _PATH or (cases_of(scene.sentence, at) and at.relation == "nmod"):
                break
            above = scene.sentence.head(at)
            if above is None:
                break
            if above.i == token.i:
                return mention
            at = above
    above = scene.sentence.head(token)
    if above is not None and token.relation == "appos":
        named = scene.at(above.start, above.end)
        if named is not None and named.kind == "person" and (wanted is None or "person" in wanted):
            return named
    return None


def counted(scene: Scene, token: Token, kind: str) -> Mention | None:
    """People whom no list of nouns has: what is arrested by number, or what grammar says is alive."""
    if token.pos != "NOUN" or token.morph.get("Number") != "Plur":
        return None
    number = next((c for c in scene.sentence.children(token.i) if c.relation == "nummod"), None)
    if token.morph.get("Animacy") != "Anim" and (number is None or kind not in _OF_PEOPLE):
        return None
    noun, group = scene.page.text[token.start : token.end], None
    if number is not None:
        found = numerals(scene.page.language).value(fold(number.text))
        group = Group(noun=noun, lo=found, hi=found, qualifier="exact") if found is not None else None
    start = min(token.start, number.start) if number is not None else token.start
    return Mention("people", start, token.end, noun, group=group, token=token)


def _patients(trigger: Trigger) -> list[Token]:
    """The tokens of what the act is done to, best first."""
    match trigger.voice:
        case "noun":
            return of_noun(trigger)
        case "active":
            return object_of(trigger)
        case _:
            subject = subject_of(trigger)
            return [subject] if subject is not None else []


def _near_patient(trigger: Trigger, kinds: frozenset[str]) -> Mention | None:
    """What stands beside the trigger where the parse gives nothing."""
    if trigger.voice == "noun":
        return _after_of(trigger, kinds)
    if trigger.voice == "active":
        return beside(trigger, kinds, after=True, limit=6)
    before = beside(trigger, kinds, after=False, limit=8)
    if before is None and trigger.voice in ("middle", "passive"):
        return beside(trigger, kinds, after=True, limit=4)
    return before


def _is_noun(mention: Mention) -> bool:
    return mention.token is not None and mention.token.pos != "ADJ"


def _is_untold(scene: Scene, mention: Mention) -> bool:
    """Whether a name in the place of a person may be one: nothing certain says that it is something else."""
    if mention.kind == "other":
        return bool(mention.name) and _is_noun(mention)
    if mention.kind != "organization" or len(mention.text.split()) > 1 or mention.text.isupper():
        return False
    inside = scene.cast.within((mention.start, mention.end))
    return bool(inside) and not scene.cast.figure(inside[0]).known


def _after_of(trigger: Trigger, kinds: frozenset[str]) -> Mention | None:
    """What follows an event noun as its complement, over a date: *la libération, lundi, de 57 détenus*."""
    scene, of = trigger.scene, trigger.scene.lexicon.words["of"]
    found = beside(trigger, kinds, after=True, limit=7)
    if found is None:
        return None
    keys = [word.key for word in scene.words_in(trigger.hit.end, found.start)]
    if not of:
        # Languages without a preposition for it put the genitive close after the noun.
        return found if len(keys) <= _GENITIVE_REACH else None
    while keys and keys[-1] not in of and keys[-1] in scene.lexicon.words["determiners"]:
        keys.pop()
    return found if keys and keys[-1] in of else None


def _custody(trigger: Trigger) -> Assigned | None:
    scene = trigger.scene
    result = Assigned()
    bare = False
    for token in _patients(trigger):
        mention = mention_of(scene, token) or counted(scene, token, trigger.rule.kind)
        if mention is not None and _is_untold(scene, mention):
            # A name that nothing told: whoever is arrested is a person.
            mention.kind = "person"
        if mention is None or mention.kind not in _WHOM:
            continue
        among = _among(trigger, mention) if trigger.voice in ("reduced", "passive") else None
        if among is not None:
            return _listed_among(trigger, *among)
        if mention.kind == "pronoun":
            named = reference.pronoun(scene, mention)
            if named is not None:
                result.roster.add(Subject(name=named.name, span=(mention.start, mention.end)))
            else:
                bare = True
                result.roster.reach(mention.start, mention.end)
        else:
            result.roster.join(roster_of(scene, mention, PERSONS))
        if result.roster or bare:
            break
    if not result.roster and not bare and trigger.voice == "reduced":
        among = _among(trigger, None)
        if among is not None:
            return _listed_among(trigger, *among)
    if not result.roster and not bare:
        fitting = _WHOM if trigger.voice == "middle" else _WHOM - {"pronoun"}
        # Without a model, a name that nothing told is as good as one that a first name did.
        beside_it = _near_patient(trigger, fitting if trigger.parsed else fitting | {"other"})
        if beside_it is not None and beside_it.kind == "other":
            beside_it.kind = "person"
        if beside_it is not None and beside_it.kind == "pronoun":
            named = reference.pronoun(scene, beside_it)
            bare = True
            if named is not None:
                result.roster.add(Subject(name=named.name, span=(beside_it.start, beside_it.end)))
        elif beside_it is not None:
            result.roster.join(roster_of(scene, beside_it, PERSONS))
    if not result.roster and not bare and trigger.voice == "noun":
        named_by = _possessor(trigger)
        if named_by is not None:
            result.roster.add(named_by)
    if not result.roster and not bare and trigger.voice == "active":
        # A headline's participle that the parser took for a past tense: "120 prisoners released".
        subject = subject_of(trigger)
        mention = mention_of(scene, subject) if subject is not None else None
        if mention is not None and mention.kind == "people" and "participle" in trigger.hit.forms:
            result.roster.join(roster_of(scene, mention, PERSONS))
            trigger.voice = "reduced"
    if not result.roster and not bare and not _is_tied(trigger):
        return None
    if result.roster.start >= 0:
        result.evidence = [(result.roster.start, result.roster.end)]
    result.excluded = _excluded(scene, result.roster.end)
    _add_authority(trigger, result)
    _add_carriers(trigger, result)
    names = {s.name for s in result.roster.subjects}
    if result.authority in names:
        result.authority = None
    return result


def _listed_among(trigger: Trigger, roster: Roster, verb: Token | None) -> Assigned:
    result = Assigned(roster=roster, stated_by=verb, among=True, evidence=[(roster.start, roster.end)])
    _add_authority(trigger, result)
    return result


def _excluded(scene: Scene, start: int) -> Roster:
    """Whom *mais pas X* leaves out of an act on others."""
    end = excluded_at(scene, start, min(scene.sentence.end, start + _EXCLUSION_REACH))
    named = [m for m in scene.mentions if end is not None and m.start >= end]
    if end is None or not named:
        return Roster()
    mention = named[0]
    if mention.kind == "people":
        mention = apposed(scene, mention, PERSONS) or mention
    if mention.kind not in PERSONS or len(scene.words_in(end, mention.start)) > 5:
        return Roster()
    return roster_of(scene, mention, PERSONS)


def _is_tied(trigger: Trigger) -> bool:
    """Whether an event noun that names nobody stands in a sentence that ties it to another act (*tied the
    pardon to*)."""
    scene = trigger.scene
    if trigger.voice != "noun" or trigger.rule.kind not in ("pardon", "release"):
        return False
    return wordings(scene.page.language)["between"].any(scene.words, scene.first, scene.last)


def _possessor(trigger: Trigger) -> Subject | None:
    """*Sa libération*, *her release*: the one person it can mean."""
    scene = trigger.scene
    index = trigger.hit.first - 1
    if index < scene.first or scene.words[index + 1].broken:
        return None
    word = scene.words[index]
    if word.key not in scene.lexicon.words["possessive"]:
        return None
    named = reference.possessor(scene, word.start, word.key)
    return Subject(name=named.name, span=(word.start, word.end)) if named is not None else None


def _among(trigger: Trigger, mention: Mention | None) -> tuple[Roster, Token | None] | None:
    """*Parmi les personnes libérées figurent X et Y*, *X was among those freed*: X is."""
    scene = trigger.scene
    at = mention.start if mention is not None else trigger.hit.start
    if mention is not None and mention.kind != "people":
        return None
    reach = max(scene.sentence.start, at - _AMONG_REACH)
    low, high = range_of(scene.words, (reach, at), scene.first, scene.last)
    hits = list(scene.lexicon.phrases["among"].find(scene.words, low, high))
    hit = next((h for h in reversed(hits) if len(scene.words_in(h.end, at)) <= _AMONG_WORDS), None)
    if hit is None or any(m.name and m.kind == "person" for m in scene.within(hit.end, at)):
        return None
    roster = Roster()
    before = [m for m in scene.mentions if m.end <= hit.start and m.kind in PERSONS]
    if before and len(scene.words_in(before[-1].end, hit.start)) <= _AMONG_FAR:
        roster.join(roster_of(scene, before[-1], PERSONS))
    else:
        for subject in _names_after(scene, max(trigger.hit.end, at)):
            roster.add(subject)
    if not roster:
        return None
    roster.reach(hit.start, trigger.hit.end)
    return roster, _verb_near(scene, hit.start, trigger)


def _names_after(scene: Scene, start: int) -> list[Subject]:
    first = next((m for m in scene.mentions if m.start >= start and m.kind in PERSONS), None)
    if first is None or len(scene.words_in(start, first.start)) > 16:
        return []
    return [s for s in roster_of(scene, first, PERSONS).subjects if s.span[0] >= start]


def _verb_near(scene: Scene, position: int, trigger: Trigger) -> Token | None:
    """The verb of the clause that says who is among them."""
    verbs = [
        t
        for t in scene.sentence.tokens
        if t.pos in ("VERB", "AUX") and t.morph.get("VerbForm") == "Fin" and t.i != trigger.token.i
    ]
    return min(verbs, key=lambda t: abs(t.start - position), default=None)


def _add_authority(trigger: Trigger, result: Assigned) -> None:
    tokens: list[Token] = []
    if trigger.voice in ("passive", "reduced", "noun"):
        tokens = agents_of(trigger)
    elif trigger.voice == "active":
        subject = subject_of(trigger)
        tokens = [subject] if subject is not None else []
    for token in tokens:
        found = _power(trigger, token)
        if found is not None and not _is_subject(result.roster, found[1]):
            result.authority, span, result.generic = found
            result.evidence.append(span)
            return
    if trigger.voice == "noun":
        _add_performer(trigger, result)
    elif trigger.voice == "active":
        near = beside(trigger, _STATES, after=False, limit=2)
        if (
            near is not None
            and near.token is not None
            and not _is_subject(result.roster, (near.start, near.end))
        ):
            found = _power(trigger, near.token)
            if found is not None:
                result.authority, span, result.generic = found
                result.evidence.append(span)


def _is_subject(roster: Roster, span: Span) -> bool:
    """Whether what would be the authority is one of those that the act is done to."""
    return any(s.span[0] < span[1] and span[0] < s.span[1] for s in roster.subjects)


def _add_carriers(trigger: Trigger, result: Assigned) -> None:
    """The verbs whose dates are the act's too: an attempt at it, and what was done with a noun in the
    trigger."""
    sentence, scene = trigger.sentence, trigger.scene
    carriers = set(result.support)
    above = sentence.head(trigger.token)
    if above is not None and trigger.token.relation == "xcomp":
        tried = cues(scene.page.language).governors.find(scene.words, scene.first, scene.last)
        if any(hit.value == "attempted" and hit.start <= above.start < hit.end for hit in tried):
            carriers.add(above.i)
    for token in sentence.tokens:
        if trigger.hit.start <= token.start < trigger.hit.end:
            carriers |= {
                c.i for c in sentence.children(token.i) if c.relation == "acl" and c.dep != "acl:relcl"
            }
    result.support = frozenset(carriers)


def _add_performer(trigger: Trigger, result: Assigned) -> None:
    """The subject of the verb that performs an act's noun: *Washington a annoncé la levée*, *procéder à
    l'arrestation*."""
    scene = trigger.scene
    above = trigger.sentence.head(trigger.token)
    if (
        above is None
        or above.pos != "VERB"
        or trigger.token.relation not in ("obj", "obl", "xcomp", "ccomp", "iobj")
    ):
        return
    hits = list(scene.lexicon.performers.find(scene.words, scene.first, scene.last))
    hit = next(
        (h for h in hits if h.start <= above.start < h.end or above.start == scene.words[h.head].start), None
    )
    if hit is None:
        return
    result.support = frozenset({above.i})
    subject = subject_of(trigger, above)
    if subject is None or any(c.dep == "aux:pass" for c in scene.sentence.children(above.i)):
        return
    mention = mention_of(scene, subject)
    if mention is None or (
        hit.value == "announce" and mention.kind not in ("place", "authority", "organization")
    ):
        return
    if (
        hit.value == "announce"
        and mention.kind == "organization"
        and measures.canonical(scene, (mention.start, mention.end)) is None
    ):
        return
    found = _power(trigger, subject)
    if found is not None:
        result.authority, span, result.generic = found
        result.evidence.append(span)


def _power(trigger: Trigger, token: Token) -> tuple[str, Span, bool] | None:
    """The authority that a token names: its code where the words settle it, a name, or the words.

    Returns:
        The authority, where it stands, and whether it is only described.
    """
    scene = trigger.scene
    mention = mention_of(scene, token, _POWERS)
    if mention is None or (mention.kind == "people" and trigger.rule.kind in SANCTION_ACTS):
        return None
    if mention.kind == "pronoun":
        return _power_of_pronoun(trigger, token, mention)
    whole = phrase(scene.sentence, token)
    span = mention.start, mention.end
    if whole.end - whole.start < _LONGEST_POWER:
        span = min(mention.start, whole.start), max(mention.end, whole.end)
    first, last = range_of(scene.words, span, scene.first, scene.last)
    if trigger.rule.kind in SANCTION_ACTS:
        known = measures.canonical(scene, span)
        if known is not None:
            return known, span, False
    state = scene.states.of(scene.page.text, scene.words, first, last)
    named = mention if mention.name else apposed(scene, mention, PERSONS)
    if named is not None:
        state = state or (scene.states.led_by(named.name) if named.kind == "person" else None)
        return state or named.name, (min(mention.start, named.start), named.end), False
    if state is not None:
        return state, span, False
    return _words(scene, span), span, True


def _power_of_pronoun(trigger: Trigger, token: Token, mention: Mention) -> tuple[str, Span, bool] | None:
    """Who *it* or *he* is: the power that says so of itself (*the United States said it was lifting*), or a
    person."""
    scene = trigger.scene
    above = scene.sentence.head(trigger.token)
    while above is not None and above.pos not in ("VERB", "AUX"):
        above = scene.sentence.head(above)
    speaker = subject_of(trigger, above) if above is not None else None
    if speaker is not None and speaker.i != token.i and speaker.start < token.start:
        found = mention_of(scene, speaker, _POWERS - {"pronoun", "person"})
        if found is not None:
            return _power(trigger, speaker)
    figure = reference.pronoun(scene, mention)
    if figure is None:
        return None
    return scene.states.led_by(figure.name) or figure.name, (mention.start, mention.end), False


def _words(scene: Scene, span: Span) -> str:
    """The words of a span without the articles before them."""
    start = span[0]
    for word in scene.words_in(*span):
        if word.key not in scene.lexicon.words["determiners"]:
            break
        start = next((w.start for w in scene.words_in(word.end, span[1])), start)
    return " ".join(scene.page.text[start : span[1]].split())


def _measure_mention(trigger: Trigger) -> Mention | None:
    scene = trigger.scene
    kinds = frozenset({"measure", "weak measure"})
    for token in _patients(trigger):
        found = mention_of(scene, token, kinds)
        if found is not None:
            return found
        whole = phrase(scene.sentence, token)
        inside = [m for m in scene.within(whole.start, whole.end) if m.kind in kinds]
        if inside and len(scene.words_in(whole.start, inside[0].start)) <= 6:
            return inside[0]
    return _near_patient(trigger, kinds)


def _measure(trigger: Trigger) -> Assigned | None:
    scene = trigger.scene
    mention = _measure_mention(trigger)
    if mention is None:
        return None
    about = measures.details(scene, mention)
    result = Assigned()
    if about.text is None and trigger.rule.kind == "impose":
        _dative(trigger, about)
    if mention.kind == "weak measure" and about.text is None and about.owner is None:
        return None
    result.measure = about.text
    for subject in about.subjects:
        result.roster.add(subject)
    result.evidence = [(mention.start, max(mention.end, about.end))]
    _add_authority(trigger, result)
    result.authority = result.authority or about.owner
    return result


def _dative(trigger: Trigger, about: measures.Measure) -> None:
    """*Imposer à X des sanctions*."""
    scene = trigger.scene
    for child in scene.sentence.children(trigger.token.i):
        if child.relation in ("obl", "iobj") and (
            cases_of(scene.sentence, child) in scene.lexicon.words["to"] or child.morph.get("Case") == "Dat"
        ):
            mention = mention_of(scene, child, PARTIES)
            if mention is not None:
                first = next(
                    (i for i in range(scene.first, scene.last) if scene.words[i].start >= mention.start),
                    scene.last,
                )
                measures.target(scene, first, about)
                return


def _target(trigger: Trigger) -> Assigned | None:
    scene = trigger.scene
    result = Assigned()
    kinds = TARGETS | {"place", "people", "things", "other"}
    for token in _patients(trigger):
        mention = mention_of(scene, token, kinds)
        if mention is not None:
            break
    else:
        # A pattern with a gap holds its object: *remove anyone from the list*.
        is_open = trigger.voice == "active" and trigger.hit.last - trigger.hit.first > 1
        mention = None if is_open else _near_patient(trigger, kinds)
    if mention is None or (mention.kind == "people" and mention.group is None and _is_one(mention)):
        return None
    if mention.kind == "other" and mention.name and _is_noun(mention):
        mention.kind = "organization"
    if mention.kind == "place" and mention.name:
        result.measure = mention.name
        result.evidence = [(mention.start, mention.end)]
    else:
        result.roster = roster_of(scene, mention, TARGETS)
        if not result.roster:
            return None
        result.evidence = [(result.roster.start, result.roster.end)]
        if result.roster.subjects:
            result.measure = result.roster.subjects[0].name
    if trigger.rule.kind == "impose":
        _add_authority(trigger, result)
        # Whose list it is stands after: "sur la liste du Trésor américain".
        listed_by = measures.canonical(scene, (trigger.hit.start, scene.sentence.end))
        result.authority = result.authority or listed_by
    elif trigger.rule.kind == "license":
        # What permits is the licence; who issued it may be named before.
        result.authority = measures.canonical(scene, (scene.start, trigger.hit.start))
    else:
        _add_authority(trigger, result)
    return result


def _is_one(mention: Mention) -> bool:
    return mention.token is None or mention.token.morph.get("Number") != "Plur"


def _license(trigger: Trigger) -> Assigned | None:
    scene = trigger.scene
    mention = next(
        (m for t in _patients(trigger) if (m := mention_of(scene, t, {"license"})) is not None),
        _near_patient(trigger, frozenset({"license"})),
    )
    if mention is None:
        return None
    result = Assigned()
    bound = TARGETS | {"other"}
    first = next(
        (m for m in scene.mentions if m.start >= mention.end and m.kind in bound and m.name and _is_noun(m)),
        None,
    )
    if first is not None:
        result.roster.add(Subject(name=first.name, span=(first.start, first.end)))
        for subject in listed(scene, first.end, bound, 8):
            result.roster.add(subject)
    result.evidence = [(mention.start, mention.end)]
    if result.roster:
        result.evidence.append((result.roster.start, result.roster.end))
        result.measure = result.roster.subjects[0].name
    _add_authority(trigger, result)
    canonical = measures.canonical(scene, (scene.sentence.start, trigger.hit.start))
    result.authority = canonical or result.authority
    # A licence is one of sanctions only from an authority that makes them.
    return result if result.authority is not None else None


def _party_roster(trigger: Trigger, token: Token) -> Roster:
    scene = trigger.scene
    mention = mention_of(scene, token, PARTIES | {"authority", "people", "pronoun"})
    result = Roster()
    if mention is None:
        return result
    if mention.kind == "pronoun":
        named = reference.pronoun(scene, mention)
        if named is not None:
            result.add(Subject(name=named.name, span=(mention.start, mention.end)))
    elif mention.kind in ("authority", "people"):
        name = apposed(scene, mention, PERSONS)
        if name is not None and name.name:
            result.add(Subject(name=name.name, span=(name.start, name.end)))
        else:
            result.add(
                Subject(name=_words(scene, (mention.start, mention.end)), span=(mention.start, mention.end))
            )
    else:
        result.join(roster_of(scene, mention, PARTIES))
    return result


def _with_tokens(trigger: Trigger) -> list[Token]:
    scene = trigger.scene
    words = scene.lexicon.words
    known = words["with"] | words["between"]
    inside = [t for t in scene.sentence.tokens if trigger.hit.start <= t.start < trigger.hit.end]
    return [
        child
        for holder in (inside or [trigger.token])
        for child in scene.sentence.children(holder.i)
        if child.relation in ("obl", "nmod", "obj", "iobj") and cases_of(scene.sentence, child) in known
    ]


def _parties(trigger: Trigger) -> Assigned | None:
    scene = trigger.scene
    result = Assigned()
    tokens: list[Token] = []
    if trigger.voice == "noun":
        tokens = [*of_noun(trigger), *_with_tokens(trigger)]
        above = scene.sentence.head(trigger.token)
        if above is not None and above.pos == "VERB":
            subject = subject_of(trigger, above)
            tokens += [subject] if subject is not None and subject.i != trigger.token.i else []
    else:
        subject = subject_of(trigger)
        tokens = [subject] if subject is not None else []
        tokens += object_of(trigger) if trigger.voice == "active" else []
        tokens += agents_of(trigger) if trigger.voice == "passive" else []
        tokens += _with_tokens(trigger)
    for token in tokens:
        result.roster.join(_party_roster(trigger, token))
    names = {s.name for s in result.roster.subjects}
    named = sum(1 for s in result.roster.subjects if (m := scene.at(*s.span)) is not None and m.name)
    if len(names) < _PARTIES or named < 1:
        return None
    result.evidence = [(result.roster.start, result.roster.end)]
    return result


def _deal(trigger: Trigger) -> Assigned | None:
    scene = trigger.scene
    deal = next((m for t in _patients(trigger) if (m := mention_of(scene, t, {"deal"})) is not None), None)
    if deal is None or deal.token is None:
        return None
    result = Assigned()
    tokens = [] if trigger.voice != "active" else [t for t in [subject_of(trigger)] if t is not None]
    for holder in (deal.token, trigger.token):
        for child in scene.sentence.children(holder.i):
            case = cases_of(scene.sentence, child)
            if (
                child.relation in ("nmod", "obl")
                and case in scene.lexicon.words["with"] | scene.lexicon.words["between"]
            ):
                tokens.append(child)
    for token in tokens:
        result.roster.join(_party_roster(trigger, token))
    if len(result.roster.subjects) < _PARTIES:
        return None
    result.evidence = [(deal.start, deal.end), (result.roster.start, result.roster.end)]
    return result
