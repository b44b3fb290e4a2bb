"""Whom or what an act is done to where the parse gives nothing: what stands beside its words."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from detente.model import CUSTODY_ACTS
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.beside import beside, is_kin_behind
from detente.reading.acts.clause.parted import subject_before
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.belonging import is_of_another, is_within_apposition
from detente.reading.acts.whom.owned import bearer
from detente.reading.acts.whom.patients import WHOM, is_given, is_prenominal, same_case
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of, has_case
from detente.reading.phrases import Word, key_of

_GENITIVE_REACH = 3
_DEPTH = 5
_CLAUSES = frozenset({"acl", "advcl", "xcomp", "ccomp"})
_WITHIN_NAME = frozenset({"flat", "compound", "appos", "nummod", "amod", "punct"})
_PARTING = frozenset({";", ":", "(", "--", "–", "—"})
_OBJECT_REACH, _TERM_REACH = 6, 9


def near_patient(trigger: Trigger, kinds: frozenset[str]) -> Mention | None:
    """What stands beside the trigger where the parse gives nothing."""
    inside = _tried_inside(trigger)
    if inside is not None:
        return inside
    if trigger.rule.governs:
        return beside(trigger, kinds, after=True, limit=6)
    if trigger.voice == "noun":
        return _after_of(trigger, kinds)
    if trigger.voice == "active":
        reach = _TERM_REACH if trigger.rule.kind == "sentence" else _OBJECT_REACH
        found = beside(trigger, kinds, after=True, limit=reach)
        if found is not None and (_is_under_another(trigger, found) or _is_who_acts(trigger, found)):
            return None
        if found is not None and _is_in_clause_of_time(trigger, found):
            return None
        if found is not None and (
            _is_beside_an_object(trigger, found)
            or _is_receiver(trigger, found)
            or is_of_another_verb(trigger, found)
            or _is_behind_a_thing(trigger, found)
        ):
            return None
        return _own(trigger, found, _after_terms(trigger, found))
    if is_prenominal(trigger):
        return None
    parted = subject_before(trigger, kinds) if trigger.voice in ("passive", "middle") else None
    if _own(trigger, parted, trigger.scene.start) is not None:
        return parted
    before = beside(trigger, kinds, after=False, limit=8)
    if before is not None and trigger.voice == "reduced" and not same_case(trigger.token, before.token):
        return None
    if before is not None and (_is_oblique(trigger, before) or _acts_elsewhere(trigger, before)):
        return None
    if before is not None and trigger.voice == "passive" and is_anothers_subject(trigger, before):
        return None
    if before is not None and is_within_apposition(trigger.scene, before):
        before = _apposed_to(trigger.scene, before, kinds)
    if before is None and trigger.voice in ("middle", "passive") and not _has_subject_before(trigger):
        behind = beside(trigger, kinds, after=True, limit=4)
        if behind is not None and (_is_under_another(trigger, behind) or _is_governed(trigger, behind)):
            return None
        return _own(trigger, behind, trigger.hit.end)
    return _own(trigger, before, trigger.scene.start)


def _is_governed(trigger: Trigger, mention: Mention) -> bool:
    """Whether a preposition makes somebody no subject: *ont été libérés, selon les avocats, …*."""
    custody = trigger.rule.kind in CUSTODY_ACTS
    return custody and mention.token is not None and has_case(trigger.sentence, mention.token)


def _tried_inside(trigger: Trigger) -> Mention | None:
    """The company that stands within the words of a verdict: *found Example Corp guilty*."""
    scene, hit = trigger.scene, trigger.hit
    if trigger.rule.kind != "sentence" or hit.last - hit.first < 2:
        return None
    kinds = ("organization", "other")
    found = [m for m in scene.within(hit.start, hit.end) if m.name and m.kind in kinds and m.state is None]
    return replace(found[0], kind="person", lone=True) if len(found) == 1 else None


def _has_subject_before(trigger: Trigger) -> bool:
    """Whether a parse has a noun or a name before the verb for those it is done to, whoever they are: *the
    crew were handed over to diplomats*."""
    subject = subject_of(trigger)
    if subject is None or subject.end > trigger.hit.start:
        return False
    return subject.pos in ("NOUN", "PROPN") or trigger.scene.at(subject.start, subject.end) is not None


def is_anothers_subject(trigger: Trigger, mention: Mention) -> bool:
    """Whether a parse has a noun behind somebody, and somebody's own, for whom a verb is done to: *Anna Essai
    a été expulsée ; son associé a été arrêté*."""
    sentence, start = trigger.sentence, trigger.hit.start
    own = (t for t in sentence.children(trigger.token.i) if t.relation in SUBJECTS and t.pos != "PROPN")
    subject = next((t for t in own if mention.end <= t.start < start), None)
    plural = any(t.morph.get("Number") == "Plur" for t in sentence.helpers(trigger.token))
    if subject is None or plural or trigger.rule.object != "person":
        return False  # "Anna Essai et son associé ont été arrêtés", "X, whose assets were frozen".
    return any(t.morph.get("Poss") == "Yes" for t in sentence.children(subject.i))


def _is_oblique(trigger: Trigger, mention: Mention) -> bool:
    """Whether the case of a Slavic name makes it nobody's who does or undergoes something himself: *напавший
    на Краля, вышел на свободу*."""
    case = mention.token.morph.get("Case") if mention.token is not None else None
    if trigger.voice == "passive" and case == "Gen" and mention.group is None:
        return trigger.scene.lexicon.bare_passive  # "По данным правозащитников, задержаны …".
    cases = {"middle": ("Gen", "Ins", "Loc"), "passive": ("Ins",)}.get(trigger.voice, ())
    return trigger.scene.lexicon.bare_passive and case in cases


def _acts_elsewhere(trigger: Trigger, mention: Mention) -> bool:
    """Whether somebody before a comma is the subject of another clause: *как отмечают правозащитники,
    погибли*."""
    token, sentence = mention.token, trigger.sentence
    if token is None or token.relation not in SUBJECTS or trigger.token.relation == "conj":
        return False
    verb = sentence.head(token)
    between = trigger.scene.page.text[mention.end : trigger.hit.start]
    ends = verb is not None and verb.pos == "VERB" and verb.end <= trigger.hit.start
    return ends and verb is not None and verb.i != trigger.token.i and between.lstrip().startswith(",")


def _after_terms(trigger: Trigger, found: Mention | None) -> int:
    """Where a term ends between a verb and whom it is for: *gave ten years of prison to X*."""
    scene, lexicon, end = trigger.scene, trigger.scene.lexicon, trigger.hit.end
    for word in scene.words_in(end, found.start) if found is not None else ():
        if word.key in lexicon.units or lexicon.phrases["kinds"].has(word.key):
            end = word.end
    return end


def _is_who_acts(trigger: Trigger, mention: Mention) -> bool:
    """Whether the nominative shows who acts, here (*задержали сотрудники КГБ*) or in the next clause."""
    scene, token = trigger.scene, mention.token
    if token is None or token.morph.get("Case") != "Nom":
        return False
    own = token.relation in SUBJECTS and token.head == trigger.token.i
    if own and token.morph.get("Animacy") == "Anim" and subject_of(trigger) is token:
        return True  # The first subject only: "Польша выпустила Яна Краля" has two to small models.
    between = scene.words_in(trigger.hit.end, mention.start)
    counted_in = scene.lexicon.phrases["including"].any(between, 0, len(between))
    return "," in scene.page.text[trigger.hit.end : mention.start] and not counted_in


def _is_in_clause_of_time(trigger: Trigger, mention: Mention) -> bool:
    """Whether a conjunction opens a clause with its verb behind those who stand behind a verb: *began freeing
    them after Kral agreed*."""
    sentence = trigger.sentence
    marks = (t for t in sentence.between(trigger.hit.end, mention.start) if t.relation == "mark")
    return any(sentence.tokens[t.head].start >= mention.end for t in marks)


def _is_behind_a_thing(trigger: Trigger, mention: Mention) -> bool:
    """Whether a mark parts somebody from a thing that is the object of a verb: *released his tax return; the
    prisoner …*."""
    scene, sentence = trigger.scene, trigger.sentence
    things = [
        c
        for c in sentence.children(trigger.token.i)
        if c.relation == "obj" and c.pos == "NOUN" and trigger.hit.end <= c.start and c.end <= mention.start
    ]
    if not things or key_of(things[0].text) in scene.lexicon.words["quantities"] | scene.lexicon.units.keys():
        return False
    marks = (t for t in sentence.between(things[0].end, mention.start) if t.text in _PARTING)
    return scene.at(things[0].start, things[0].end) is None and any(marks)


def _is_beside_an_object(trigger: Trigger, mention: Mention) -> bool:
    """Whether a verb has who speaks or is spoken to for its object, and somebody behind is none that *and*
    joins to him: *they let me out, and my friend Anton is still in there*, but not *me and my friend
    Anton*."""
    objects = (c for c in trigger.sentence.children(trigger.token.i) if c.relation in ("obj", "iobj"))
    own = next((c for c in objects if c.pos == "PRON" and c.morph.get("Person") in ("1", "2")), None)
    at = mention.token if own is not None else None
    while at is not None and own is not None and at.i != own.i:
        at = trigger.sentence.head(at)
    return own is not None and at is None


def _is_receiver(trigger: Trigger, mention: Mention) -> bool:
    """Whether a preposition or the dative makes somebody the one to whom another is handed over, or power is:
    *handed over to Anton Kral*, *передали дипломатам*."""
    token = mention.token
    if token is None or token.head != trigger.token.i:
        return False
    leads = cases_of(trigger.sentence, token) in trigger.scene.lexicon.words["to"]
    return is_given(trigger, token) or (trigger.rule.kind == "transfer" and leads)


def is_of_another_verb(trigger: Trigger, mention: Mention) -> bool:
    """Whether a mention is the object of a verb under a noun behind the trigger, or behind the trigger's own
    object: *arrested a commando over the plot to kill Anton Kral*; or stands past a comma before a verb of
    its own: *отпустили, а Краля арестовали*."""
    sentence = trigger.sentence
    at = sentence.past(mention.token, _WITHIN_NAME)
    verb = sentence.head(at) if at is not None and at.relation in ("obj", "iobj") else None
    if verb is None or verb.pos != "VERB" or verb.start < trigger.hit.end:
        return False
    parted = any(t.pos == "PUNCT" for t in sentence.between(trigger.hit.end, mention.start))
    if parted and verb.start >= mention.end and verb.morph.get("VerbForm") == "Fin":
        return True
    above, own = sentence.head(verb), sentence.child(trigger.token.i, "obj")
    owned = own is not None and own.i < verb.i
    return verb.relation in _CLAUSES and above is not None and (owned or above.i != trigger.token.i)


def _is_under_another(trigger: Trigger, mention: Mention) -> bool:
    """Whether a mention is a complement of a noun that is not of the act: *has released a list of those*."""
    sentence, at = trigger.sentence, mention.token
    for _ in range(_DEPTH):
        if at is None or at.i == trigger.token.i or trigger.hit.start <= at.start < trigger.hit.end:
            return False
        complement = at.relation in ("nmod", "obl", "iobj")
        head = sentence.head(at)
        if head is None:
            return False
        outside = not (mention.start <= head.start < mention.end)
        inside = trigger.hit.start <= head.start < trigger.hit.end
        if complement and outside and not inside and head.pos == "NOUN" and _is_other_noun(trigger, head):
            return True
        at = head
    return False


def _is_other_noun(trigger: Trigger, noun: Token) -> bool:
    """Whether a noun after the trigger names nobody: neither a person nor what they are called."""
    named = trigger.scene.at(noun.start, noun.end)
    lexicon, key = trigger.scene.lexicon, key_of(noun.text)
    # Nor is a term: "gave ten years of prison to X"; nor how it is done: "la libération sans délai de X".
    counts = (
        cases_of(trigger.sentence, noun) in lexicon.words["without"]
        or key in lexicon.words["quantities"]
        or key in lexicon.units
        or lexicon.phrases["kinds"].has(key)
    )
    return noun.start >= trigger.hit.end and not counts and (named is None or named.kind not in WHOM)


def _own(trigger: Trigger, found: Mention | None, start: int) -> Mention | None:
    """A name that is not only whose somebody is: *friends of Anton Kral were freed*."""
    if found is None or not (found.kind == "person" or _is_described(found)):
        return found
    found = bearer(trigger, found)
    return None if found is None or is_of_another(trigger.scene, found, start) else found


def _is_described(mention: Mention) -> bool:
    """Whether a noun speaks of one person."""
    token = mention.token
    singular = token is not None and token.morph.get("Number") != "Plur"
    return mention.kind == "people" and mention.group is None and singular


def _apposed_to(scene: Scene, inner: Mention, kinds: frozenset[str]) -> Mention | None:
    """Whom words between commas speak of that name another: *Olga Kral, épouse d'Anton Kral, a été
    libérée*."""
    start = scene.page.text.rfind(",", scene.start, inner.start)
    named = [
        m for m in scene.mentions if m.end <= start and m.kind in kinds and not scene.words_in(m.end, start)
    ]
    return named[-1] if named else None


def _after_of(trigger: Trigger, kinds: frozenset[str]) -> Mention | None:
    """What follows an event noun as its complement, over a date: *la libération, lundi, de 57 détenus*."""
    scene, of = trigger.scene, trigger.scene.lexicon.words["of"]
    found = beside(trigger, kinds, after=True, limit=7)
    if found is None or _is_under_another(trigger, found):
        return None
    between = scene.words_in(trigger.hit.end, found.start)
    if not of:
        # Languages without a preposition for it put the genitive close after the noun.
        token = found.token
        named = token is not None and token.morph.get("Case") == "Nom" and found.kind == "people"
        given = token is not None and _is_given_by_next(trigger, token)
        return found if len(between) <= _GENITIVE_REACH and not (named or given) else None
    while between and between[-1].key not in of and _is_before_noun(scene, between[-1]):
        between.pop()
    if not between or between[-1].key not in of or _is_of_some(trigger, found, between):
        return None
    return found


def _is_of_some(trigger: Trigger, mention: Mention, between: list[Word]) -> bool:
    """Whether those behind a comma are they of whom only some are spoken of there: *a wave of arrests, many
    of those freed*."""
    before = trigger.scene.token_at(between[-2].start) if len(between) > 1 else None
    parted = "," in trigger.scene.page.text[trigger.hit.end : mention.start]
    return parted and before is not None and before.pos in ("ADJ", "PRON", "DET", "NUM")


def _is_given_by_next(trigger: Trigger, token: Token) -> bool:
    """Whether a verb behind a noun in the dative has it for its own, whatever a parse hangs it on: *после
    указа о помиловании | брату активиста вынесли приговор*."""
    if token.morph.get("Case") != "Dat" or cases_of(trigger.sentence, token):
        return False
    behind = (t for t in trigger.sentence.after(token.end) if t.pos in ("VERB", "PUNCT"))
    verb = next(behind, None)
    return verb is not None and verb.pos == "VERB" and verb.morph.get("VerbForm") == "Fin"


def _is_before_noun(scene: Scene, word: Word) -> bool:
    """Whether a word is an article or an adjective, as may stand before a noun: *l'ancien ministre*."""
    token = scene.token_at(word.start)
    adjective = token is not None and token.pos == "ADJ" and not word.broken
    return adjective or word.key in scene.lexicon.words["determiners"]


def is_of_the_next_clause(trigger: Trigger, mention: Mention) -> bool:
    """Whether those who stand behind are the subject of a finite verb of their own joined to that of an act
    (*adopted an amnesty, and 40 prisoners are still in jail*), a comma and a conjunction part them from a
    phrase that befalls its subject: *we are free, but 30 of our colleagues are not*, or from whose kin tell
    of it."""
    if is_kin_behind(trigger, mention) or is_subject_of_joined(trigger, mention):
        return True
    if trigger.voice != "middle" or mention.start < trigger.hit.end:
        return False
    between = trigger.sentence.between(trigger.hit.end, mention.start)
    return any(t.text == "," and following.pos == "CCONJ" for t, following in pairwise(between))


def is_subject_of_joined(trigger: Trigger, mention: Mention) -> bool:
    """Whether a finite verb that is joined to another has those who stand behind an act for its subject."""
    token, sentence = mention.token, trigger.sentence
    verb = sentence.head(token) if token is not None and token.dep == "nsubj" else None
    if verb is None or verb.relation != "conj" or verb.i == trigger.token.i:
        return False
    parted = any(t.relation == "cc" for t in sentence.between(trigger.hit.end, mention.start))
    return parted and mention.end <= verb.start and sentence.finite(verb) is not None
