"""Whom a verb in a relative clause, a participle or a coordinated predicate is said of, where the parse
leaves it open or gives somebody who does not agree with it.

*X signed decrees pardoning prisoners who were held in colonies and were freed*: parsers join the second
predicate to the main verb; its number tells that the prisoners are meant.
"""

from __future__ import annotations

from detente.model import CUSTODY_ACTS, Group
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.beside import kin_set_off, set_off
from detente.reading.acts.clause.kinship import is_kin
from detente.reading.acts.clause.participles import is_fronted
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.clause.undergone import is_pardoner
from detente.reading.acts.listed.enumeration import has_verb
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mention import has_no_cases
from detente.reading.acts.mentions import Mention
from detente.reading.acts.whom.belonging import is_of_another
from detente.reading.acts.whom.counted import is_plural
from detente.reading.acts.whom.owned import bearer
from detente.reading.acts.whom.patients import is_prenominal, same_case
from detente.reading.acts.whom.people import predicated_of
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.parsing.prepositions import has_case
from detente.reading.parsing.token import GENDERS
from detente.reading.phrases import key_of

_STEPS = 6
_SEVERAL = 2
_NEAR = 3
_FAR = 10
_NAMED = frozenset({"appos", "flat", "conj"})
_SAID_OF = frozenset({"person", "people"})
_FINITE = frozenset({"VERB", "AUX"})


def number_of(trigger: Trigger) -> str | None:
    """``Sing`` or ``Plur`` as the trigger's own forms tell of those that it is done to; None where they do
    not."""
    if trigger.voice not in ("passive", "reduced", "middle"):
        return None
    sentence, token = trigger.sentence, trigger.token
    finite = [c for c in sentence.helpers(token) if c.i < token.i]
    plural = trigger.scene.lexicon.words["plural_verbs"]
    # "He would by now have been": only the first tells who it is said of.
    if finite and key_of(finite[0].text) in plural and finite[0].morph.get("VerbForm") == "Fin":
        return "Plur"
    told = [n for t in (*finite, token) if (n := t.morph.get("Number")) in ("Sing", "Plur")]
    if not told and trigger.voice == "reduced":
        told = _number_of_the_first(trigger)
    if not told or (trigger.voice == "middle" and token.pos not in _FINITE and not finite):
        return None
    if token.morph.get("Gender") == "Neut":
        return None  # "Задержано 40 человек": said of however many.
    return told[0]


def _number_of_the_first(trigger: Trigger) -> list[str]:
    """The number of the participle to which *and* joins one without: *acquitté et remis en liberté*."""
    before = trigger.sentence.before(trigger.hit.start)
    while before and before[-1].pos in ("ADV", "CCONJ"):
        last = before.pop()
        first = before[-1] if before and last.pos == "CCONJ" else None
        if first is not None and first.morph.get("VerbForm") == "Part" and "Number" in first.morph:
            return [first.morph["Number"]]
    return []


def is_of_one(trigger: Trigger) -> bool:
    """Whether a verb is said of one person: a singular participle or predicate, or a relative pronoun in the
    singular."""
    number = number_of(trigger)
    relative = relative_of(trigger)
    if relative is not None and relative.morph.get("Number") in ("Sing", "Plur"):
        number = relative.morph["Number"]
    return number == "Sing"


def relative_of(trigger: Trigger) -> Token | None:
    """The relative pronoun of the clause that a trigger stands in, or is coordinated with, if any."""
    sentence, known = trigger.sentence, trigger.scene.lexicon.words["relative"]
    at: Token | None = trigger.token
    for _ in range(_STEPS):
        if at is None:
            return None
        for child in sentence.children(at.i):
            if child.i < trigger.token.i and key_of(child.text) in known and child.pos in ("PRON", "DET"):
                return child
        if any(c.relation in SUBJECTS for c in sentence.children(at.i)) and at is not trigger.token:
            return None
        at = sentence.head(at) if at.relation in ("conj", "xcomp", "aux", "cop") else None
    return None


def agrees(trigger: Trigger, roster: Roster) -> bool:
    """Whether those found can be the subject of the trigger's verb: one person is none of a plural, and
    several none of a singular."""
    number, group = number_of(trigger), roster.group
    if number is None or not trigger.parsed or _has_subject_within(trigger):
        return True
    if number == "Sing" and _is_of_the_other_gender(trigger, roster):
        return False
    alone = group is None or (group.lo == group.hi == 1 and not roster.subjects)
    if number == "Plur":
        return not alone or roster.more or len(roster.subjects) > 1
    few = bool(roster.subjects) or alone or group is None or (group.lo or _SEVERAL) < _SEVERAL
    return few or _is_of_a_group(trigger)


def _has_subject_within(trigger: Trigger) -> bool:
    """Whether a verb agrees with one of the trigger's own words: *самолёт с пятью моряками сел*."""
    inside = trigger.sentence.between(trigger.hit.start, trigger.hit.end)
    return any(t.relation in SUBJECTS and t.head == trigger.token.i for t in inside)


def _is_of_the_other_gender(trigger: Trigger, roster: Roster) -> bool:
    """Whether the one person found is a woman and a verb or participle said of a man, or the reverse; right
    beside each other they are of one, whatever is known of the name."""
    told = gender_of(trigger)
    if told is None or len(roster.subjects) != 1 or roster.group is not None:
        return False
    if "," not in trigger.scene.page.text[roster.end : trigger.hit.start]:
        return False
    return trigger.scene.cast.is_of_another_gender(roster.subjects[0].name, told)


def gender_of(trigger: Trigger) -> str | None:
    """Whom a verb or participle is said of, a man or a woman: its ending tells what a small model misses
    (*accusée*)."""
    endings = tuple(trigger.scene.lexicon.words["feminine_endings"])
    if endings and key_of(trigger.token.text).endswith(endings):
        return "female"
    return GENDERS.get(trigger.token.morph.get("Gender", ""))


def _is_of_a_group(trigger: Trigger) -> bool:
    """Whether the subject is a word of quantity, which is one though it counts many: *a group of 12*, *a
    couple*."""
    subject, words = subject_of(trigger), trigger.scene.lexicon.words
    several = words["quantities"] | words["twos"] | words["threes"]
    return subject is not None and key_of(subject.text) in several


def nearer(trigger: Trigger, noun: Token) -> Mention | None:
    """Who is named between a noun and the clause or participle said of one of both, and alone agrees with it:
    *l'avocat d'Anna Kral, arrêtée lundi*, *жена Ивана Краля, которого выслали*."""
    scene, relative = trigger.scene, relative_of(trigger)
    if relative is None and trigger.voice != "reduced" and not is_participle(trigger):
        return None
    end = relative.start if relative is not None else trigger.hit.start
    if (kin := kin_set_off(scene, end)) is not None and kin.start >= noun.end:
        return kin
    name = set_off(scene, end)
    if name is None or name.start < noun.end:
        return None
    told = GENDERS.get(relative.morph.get("Gender", "")) if relative is not None else None
    told = told or gender_of(trigger)
    figure = scene.cast.first_called(name.name)
    if told is None or figure is None or figure.gender not in (None, told):
        return None
    return None if _gender(trigger, noun) in (None, told) else name


def undergoing_above(trigger: Trigger) -> Mention | None:
    """Who undergoes what the verb tells that a participle behind a comma hangs on, whom it is said of: *the
    president pardoned ten men, convicted of theft*."""
    scene, sentence = trigger.scene, trigger.sentence
    verb = sentence.head(trigger.token) if trigger.voice == "reduced" else None
    if verb is None or verb.pos != "VERB" or trigger.token.relation != "advcl":
        return None
    hits = scene.values_over(scene.lexicon.triggers, verb)
    done = [c for c in sentence.children(verb.i) if c.relation == "obj" and c.start > verb.start]
    if not done or done[-1].start > trigger.hit.start or all(r.kind not in CUSTODY_ACTS for r in hits):
        return None
    whom = scene.at(done[-1].start, done[-1].end)
    return whom if whom is not None and whom.kind in ("person", "people") else None


def is_participle(trigger: Trigger) -> bool:
    """Whether an active participle says more of somebody: *получивший 13 лет*."""
    token = trigger.token
    return token.morph.get("VerbForm") == "Part" and token.relation == "acl" and trigger.voice != "noun"


def _gender(trigger: Trigger, noun: Token) -> str | None:
    """The gender of a noun or name; a name that tells none has that of the kin it is said to be: *Aure Kral,
    épouse de …*."""
    mention = trigger.scene.at(noun.start, noun.end)
    if mention is not None and mention.kind == "person":
        figure = trigger.scene.cast.first_called(mention.name)
        if figure is not None and figure.gender is not None:
            return figure.gender
        apposed = (c for c in trigger.sentence.children(noun.i) if c.relation == "appos")
        kin = next((c for c in apposed if is_kin(trigger.scene, c)), None)
        return GENDERS.get(kin.morph.get("Gender", "")) if kin is not None else None
    return GENDERS.get(noun.morph.get("Gender", ""))


def owned(trigger: Trigger, noun: Token) -> Group | None:
    """Those of whom only whose they are is told, and who are not whom a parse may put there: *women whose
    husbands were arrested*, *отец которого*, *the grandson of an activist, who …*."""
    known, scene = trigger.scene.lexicon.words["relative"], trigger.scene
    whose = (
        c
        for c in trigger.sentence.children(noun.i)
        if key_of(c.text) in known and c.relation in ("nmod", "det") and c.pos in ("DET", "PRON")
    )
    owned = noun.relation in SUBJECTS and next(whose, None) is not None
    named = any(c.pos == "PROPN" and c.relation in _NAMED for c in trigger.sentence.children(noun.i))
    behind = is_kin(scene, noun) and relative_of(trigger) is not None
    shared = scene.lexicon.phrases["shares"].has(key_of(noun.text))  # "The majority of whom are women"
    if noun.pos != "NOUN" or shared or named or not (owned or behind):
        return None
    one = None if is_plural(noun, scene.page.language) else 1
    return Group(noun=noun.text, lo=one, hi=one, qualifier="about" if one is None else "exact")


def above(trigger: Trigger, token: Token) -> Mention | None:
    """The person of whose phrase a noun is a part: *X, a player who …*, *X, devenu le symbole, qui …*."""
    sentence, scene = trigger.sentence, trigger.scene
    if is_prenominal(trigger) or token.morph.get("Person") in ("1", "2"):
        return None  # "Anton Kral: You were arrested".
    if _is_of_a_circumstance(trigger, token):
        return None
    subject = predicated_of(scene, token)
    if subject is not None and subject.kind == "person":
        return subject
    at: Token | None = token
    for _ in range(_STEPS):
        if at is None or (at.pos in _FINITE and at.morph.get("VerbForm") == "Fin"):
            return None
        found = scene.at(at.start, at.end)
        if found is not None and found.kind in _SAID_OF and found.end <= trigger.hit.start:
            return found
        if at.pos in _FINITE:
            own = next((c for c in sentence.children(at.i) if c.relation in SUBJECTS and c.i < token.i), None)
            named = scene.at(own.start, own.end) if own is not None else None
            if named is not None and named.kind in _SAID_OF:
                return named
            if at.relation == "ccomp":
                return None  # "Rebels had said that the commanders would go on trial".
        at = sentence.head(at)
    return None


def _is_of_a_circumstance(trigger: Trigger, noun: Token) -> bool:
    """Whether a participle right behind a noun that a preposition joins to a verb is said of that noun alone:
    *was arrested over a vote held in May*."""
    own = trigger.token.relation == "acl" and trigger.token.head == noun.i
    beside = own and "," not in trigger.scene.page.text[noun.end : trigger.hit.start]
    return beside and noun.relation == "obl" and has_case(trigger.sentence, noun)


def by_relative(trigger: Trigger) -> Mention | None:
    """Who stands before the relative pronoun that opens the clause before a coordinated predicate."""
    scene, sentence = trigger.scene, trigger.sentence
    if is_noun_of_people(trigger):
        return None
    known = scene.lexicon.words["relative"]
    before = sentence.before(trigger.hit.start)
    pronoun = next((t for t in reversed(before) if key_of(t.text) in known and t.pos == "PRON"), None)
    if pronoun is None or _has_subject(sentence, pronoun, trigger.token):
        return None
    found = [m for m in scene.mentions if m.end <= pronoun.start and m.kind in _SAID_OF]
    if not found or len(scene.words_in(found[-1].end, pronoun.start)) > 1:
        return None
    return found[-1]


def before(trigger: Trigger) -> Mention | None:
    """Who stands right before a participle that a parse gives to a noun further off: *the release of X and Y,
    arrested in May*."""
    scene = trigger.scene
    found = [m for m in scene.mentions if m.end <= trigger.hit.start and m.kind in _SAID_OF]
    if trigger.voice != "reduced" or not found or is_prenominal(trigger):
        return None
    if trigger.token.relation == "obj" and trigger.token.pos == "VERB":
        return None  # "Краля, избившего арестованного": somebody else, and a noun.
    if is_noun_of_people(trigger) or not (
        same_case(trigger.token, found[-1].token) or has_no_cases(found[-1])
    ):
        return None
    if _joined_to_another(trigger, found[-1]):
        return None
    gap = scene.words_in(found[-1].end, trigger.hit.start)
    marks = scene.page.text[found[-1].end : trigger.hit.start]
    joined = bool(gap) and gap[-1].key in scene.lexicon.words["and"]
    if has_verb(scene, found[-1].end, trigger.hit.start):
        return None
    near = len(gap) <= (_FAR if joined else _NEAR) and not set(marks) & set(".;:()")
    return bearer(trigger, found[-1]) if near else None


def _joined_to_another(trigger: Trigger, mention: Mention) -> bool:
    """Whether *and* and a noun with its article around a participle make it an active verb whose helper was
    told before: *a exécuté Anna Kral, et enlevé le père de celle-ci*."""
    scene, words = trigger.scene, trigger.scene.lexicon.words
    gap = scene.words_in(mention.end, trigger.hit.start)
    behind = next(iter(scene.words_in(trigger.hit.end, scene.sentence.end)), None)
    articles = words["determiners"] | words["possessive"]
    led = bool(gap) and gap[-1].key in words["and"] and bool(words["active"])
    return led and behind is not None and not behind.broken and behind.key in articles - words["of"]


def owner_of(trigger: Trigger) -> Mention | None:
    """Who stands right before the relative pronoun that says whose an act's noun is: *X, whose arrest …*, *X,
    dont la libération …*, *X, арест которого …*."""
    scene, known = trigger.scene, trigger.scene.lexicon.words["relative"]
    if trigger.voice != "noun" or not trigger.parsed:
        return None
    owning = (c for c in trigger.sentence.children(trigger.token.i) if c.relation in ("nmod", "det"))
    pronoun = next((c for c in owning if key_of(c.text) in known), None)
    if pronoun is None or has_case(trigger.sentence, pronoun):
        return None
    opens = min(pronoun.start, trigger.hit.start)
    found = scene.before(opens)
    if found is None or found.kind not in _SAID_OF or scene.words_in(found.end, opens):
        return None
    return None if is_pardoner(trigger, found) else found


def is_noun_of_people(trigger: Trigger) -> bool:
    """Whether an article makes a noun of a participle: *l'un des mis en examen*."""
    scene, first = trigger.scene, trigger.hit.first
    if first <= scene.first or scene.words[first].broken:
        return False
    words = scene.lexicon.words
    return scene.words[first - 1].key in words["determiners"] and bool(words["of"])


def headed(trigger: Trigger) -> Mention | None:
    """The name of the list's item that a participle opens: *…; осуждённый за измену Пётр Ветров*."""
    scene, text = trigger.scene, trigger.scene.page.text
    beside = _set_off(trigger) or _behind_fronted(trigger) or _of_the_first(trigger)
    if beside is not None:
        return beside
    opens = text[scene.start : trigger.hit.start].rstrip().endswith((";", ":", "•"))
    if trigger.voice != "reduced" or not opens:
        return None
    named = next((m for m in scene.mentions if m.start >= trigger.hit.end and m.kind == "person"), None)
    return None if named is None or set(text[trigger.hit.end : named.start]) & set(";:.") else named


def _set_off(trigger: Trigger) -> Mention | None:
    """The person right before the comma before a participle that a parse hangs on a verb, and so on whoever
    its subject is: *il a cité le pasteur Anton Kral, condamné à mort, et …*."""
    scene, token = trigger.scene, trigger.token
    bare = trigger.voice == "middle" and token.morph.get("VerbForm") == "Part"
    bare = bare and trigger.sentence.finite(token) is None
    if token.relation != "advcl" or trigger.hit.first == scene.first:
        return None
    if trigger.voice != "reduced" and not bare:
        return None
    name = set_off(scene, trigger.hit.start)
    if name is None:
        return _noun_set_off(trigger)
    if is_of_another(scene, name, scene.start):
        return None
    figure = scene.cast.first_called(name.name)
    told, known = GENDERS.get(token.morph.get("Gender", "")), figure.gender if figure is not None else None
    fits = token.morph.get("Number") != "Plur" and (told is None or known in (None, told))
    return name if fits else None


def _noun_set_off(trigger: Trigger) -> Mention | None:
    """The people right before the comma before such a participle, where they agree with it: *interrogé sur le
    couple, arrêté en mai, Anton Kral …*."""
    scene, token = trigger.scene, trigger.token
    told = scene.before(trigger.hit.start)
    noun = told.token if told is not None and told.kind == "people" else None
    if told is None or noun is None or scene.page.text[told.end : trigger.hit.start].strip() != ",":
        return None
    alike = all(noun.morph.get(name) == token.morph.get(name) for name in ("Gender", "Number"))
    return told if alike and "Gender" in token.morph else None


def _of_the_first(trigger: Trigger) -> Mention | None:
    """Who stands before the comma that opens what *and* joins a second participle to: *interrogé sur le
    couple, arrêté en mai et condamné à dix ans, Anton Kral …*."""
    scene, token, first = trigger.scene, trigger.token, trigger.hit.first
    joints = scene.lexicon.words["and"]
    if trigger.voice != "reduced" or first <= scene.first or scene.words[first - 1].key not in joints:
        return None
    comma = scene.page.text.rfind(",", scene.start, trigger.hit.start)
    opening = next((t for t in scene.sentence.tokens if t.start > comma), None) if comma >= 0 else None
    if opening is None or opening.i >= token.i or opening.morph.get("VerbForm") != "Part":
        return None
    found = scene.before(comma)
    alike = opening.morph.get("Number") == token.morph.get("Number")
    near = found is not None and not scene.page.text[found.end : comma].strip()
    return found if near and alike and found is not None and found.kind in _SAID_OF else None


def _behind_fronted(trigger: Trigger) -> Mention | None:
    """The person right behind the comma that ends what a participle opens, where a parse finds no subject:
    *Arrêtée en mai par des policiers, Me Kral comparaît*."""
    scene, token = trigger.scene, trigger.token
    if trigger.voice != "reduced" or token.morph.get("Number") == "Plur" or not is_fronted(trigger):
        return None
    comma = scene.page.text.find(",", trigger.hit.end, scene.sentence.end)
    if comma < 0 or subject_of(trigger) is not None:
        return None
    ahead = [m for m in scene.mentions if m.start > comma][:2]
    titled = len(ahead) > 1 and ahead[0].kind == "people" and not scene.words_in(ahead[0].end, ahead[1].start)
    name = next(iter(ahead[1:] if titled else ahead), None)  # "L'ancien banquier Paul Kral".
    if name is None or name.kind != "person" or len(scene.words_in(comma, name.start)) > _NEAR:
        return None
    marks = set(scene.page.text[comma + 1 : name.start]) & set(",;:()")
    return None if marks or has_verb(scene, comma, name.start) else name


def _has_subject(sentence: Sentence, pronoun: Token, token: Token) -> bool:
    """Whether a clause of its own stands between a relative pronoun and a verb."""
    between = sentence.tokens[pronoun.i + 1 : token.i]
    return any(t.relation in SUBJECTS for t in between)
