"""The grammatical subject of a verb, as a token of the parse.

Small models misplace what hangs on a verb, so the question is asked of the parse first and, where it has no
answer or none was made, of the words next to the trigger.
"""

from __future__ import annotations

from detente.model import SANCTION_ACTS
from detente.reading.acts.clause.agreement import (
    SUBJECTS,
    agrees,
    is_heading,
    is_said_of,
    is_taken_up_obliquely,
    named_behind,
    nearer_noun,
)
from detente.reading.acts.clause.control import blamed_in, controller_of, is_of_others, is_verb_of, kept_from
from detente.reading.acts.clause.participles import is_fronted, is_hyphenated, stands_for_people
from detente.reading.acts.clause.relatives import antecedent, set_off_by
from detente.reading.acts.clause.torn import helped_subject, noun_before
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.factuality.cues import cues
from detente.reading.parsing.noun_phrases import NOMINAL
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of, has_case
from detente.reading.phrases import key_of

_SHARING = frozenset({"conj", "xcomp", "advcl", "parataxis"})


def subject_of(trigger: Trigger, token: Token | None = None, depth: int = 0) -> Token | None:
    """The grammatical subject of a verb, through conjunction, control and relative clauses."""
    sentence = trigger.sentence
    token = token or trigger.token
    if depth > 4:
        return None
    for child in sentence.children(token.i):
        # "Dont sept sont morts": a number that the parse takes for an expletive.
        counted = child.relation == "expl" and trigger.scene.at(child.start, child.end) is not None
        is_subject = (child.relation in SUBJECTS or counted) and child.pos in NOMINAL
        if is_subject and agrees(sentence, child, token) and not is_heading(sentence, child, token):
            return antecedent(trigger, named_behind(sentence, child, token) or child, token)
    above = sentence.head(token)
    fronted = trigger.voice == "reduced" and is_fronted(trigger)
    if above is None or (fronted and depth == 0):
        return _next_subject(trigger) if fronted else _strayed_subject(trigger, token)
    if depth == 0 and token.relation == "amod" and is_hyphenated(trigger):
        return above
    strayed = _strayed_subject(trigger, token)
    if strayed is None and depth == 0 and trigger.voice == "active":
        strayed = helped_subject(sentence, token, trigger.auxiliaries)
    if strayed is not None:
        return strayed
    if token.relation in ("acl", "nmod") and token.morph.get("VerbForm") == "Inf":
        return _subject_of_noun(trigger, above, depth)
    if token.relation == "acl" and _is_conjoined(trigger, token):
        # "С того момента, как был задержан": it is not the moment that was.
        verb: Token | None = above
        while verb is not None and verb.pos != "VERB":
            verb = sentence.head(verb)
        subject = subject_of(trigger, verb, depth + 1) if verb is not None else None
        return None if subject is not None and _is_of_nobody(trigger, token, subject) else subject
    if token.relation == "acl" and (noun := nearer_noun(sentence, token, above)) is not None:
        return noun
    if token.relation == "acl":
        relatives = trigger.scene.lexicon.words["relative"]
        meant = is_said_of(sentence, token, above) and not is_taken_up_obliquely(sentence, token, relatives)
        named = set_off_by(trigger, above, token.start) if trigger.voice == "reduced" else None
        return named or (above if meant and above.pos in NOMINAL else None)
    if noun := noun_before(sentence, token, trigger.scene.lexicon.words["of"]):
        return _subject_of_noun(trigger, noun, depth)
    if depth == 0 and stands_for_people(trigger):
        return None
    if (wanted := _wanted(trigger, token, above)) is not None:
        return wanted
    if token.relation in ("xcomp", "ccomp", "advcl"):
        kept = kept_from(trigger, token, above)
        if kept is not None:
            return kept
        blamed = blamed_in(trigger, token, above)
        if blamed is not None:
            return blamed
        controller = controller_of(trigger, token, above)
        if controller is not None:
            # "Proposer à Minsk de libérer": either may be the one who would.
            return None if is_verb_of("proposing", trigger, above) else controller
        if is_of_others(trigger, above, token):
            return None
    if token.relation in _SHARING and above.pos in ("VERB", "AUX", "ADJ", "NOUN"):
        if token.relation == "parataxis" and token.morph.get("VerbForm") == "Fin":
            return None
        if _has_its_own(trigger, token):
            return None
        subject = subject_of(trigger, above, depth + 1)
        return None if subject is not None and _is_of_nobody(trigger, token, subject) else subject
    return _unrepeated(trigger, token, above)


def _has_its_own(trigger: Trigger, token: Token) -> bool:
    """Whether a clause is finite and behind a conjunction, and so has a subject of its own, though a parse
    may miss it, in a language in which every one has: *40 died, while 90 pro-Kral were jailed*."""
    return token.relation == "advcl" and opening_mark(trigger, token) is not None


def opening_mark(trigger: Trigger, token: Token) -> Token | None:
    """The conjunction of a finite clause, in a language in which every one has a subject."""
    if trigger.scene.lexicon.bare_passive or trigger.sentence.finite(token) is None:
        return None
    return trigger.sentence.child(token.i, "mark")


def _wanted(trigger: Trigger, token: Token, above: Token) -> Token | None:
    """Of whom a relative clause tells that somebody wants something done to him: *Kral, whom Peru wants
    | extradited*."""
    if token.relation != "ccomp" or token.morph.get("VerbForm") != "Part" or trigger.sentence.helpers(token):
        return None
    whom = trigger.sentence.child(above.i, "obj")
    relative = whom is not None and key_of(whom.text) in trigger.scene.lexicon.words["relative"]
    return antecedent(trigger, whom, above) if whom is not None and relative else None


def _unrepeated(trigger: Trigger, token: Token, above: Token) -> Token | None:
    """The subject that a Slavic verb shares with that of which it is the complement: *Минск сообщил, что
    освободил*; where both are plural, a state's or an authority's, for *что задержали* may be by anybody."""
    scene = trigger.scene
    if not scene.lexicon.bare_passive or token.relation != "ccomp" or trigger.voice != "active":
        return None
    if token.morph.get("VerbForm") != "Fin" or token.morph.get("Person", "3") != "3":
        return None
    subject = trigger.sentence.child(above.i, "nsubj")
    number = token.morph.get("Number")
    if subject is None or subject.pos not in NOMINAL or subject.morph.get("Number") != number:
        return None
    behind = scene.states.places(scene.page.text, scene.words, scene.index(token.end), scene.last)
    if any(_may_be_subject(trigger, scene.token_at(start)) for (start, _), _ in behind):
        return None  # "Сообщил, что ввёл санкции Лондон."
    if token.morph.get("Gender", own := subject.morph.get("Gender")) != own:
        return None
    named = scene.at(subject.start, subject.end)
    rules = named is not None and named.kind in ("place", "authority")
    return subject if number == "Sing" or rules else None


def _is_of_nobody(trigger: Trigger, token: Token, subject: Token) -> bool:
    """Whether the plural of a Slavic clause with a conjunction is not of the one that the main clause is of:
    *после того как её арестовали, Польша отозвала посла*."""
    if not trigger.scene.lexicon.bare_passive or token.relation not in ("advcl", "acl"):
        return False
    if token.morph.get("VerbForm") != "Fin" or token.morph.get("Number") != "Plur":
        return False
    joined = trigger.sentence.child(subject.i, "conj") is not None
    return subject.morph.get("Number") == "Sing" and not joined


def _may_be_subject(trigger: Trigger, named: Token | None) -> bool:
    """Whether a state behind a verb may be its subject, whatever the parse takes it for."""
    if named is None or cases_of(trigger.sentence, named):
        return False
    strayed = named.relation in ("nmod", "flat", "appos") and named.morph.get("Case") == "Acc"
    return strayed or named.morph.get("Case") in ("Nom", None)


def _is_conjoined(trigger: Trigger, token: Token) -> bool:
    """Whether a conjunction, and no relative pronoun, leads to a clause on a noun."""
    known, children = trigger.scene.lexicon.words["relative"], trigger.sentence.children(token.i)
    return any(c.relation == "mark" and c.pos == "SCONJ" and key_of(c.text) not in known for c in children)


def _subject_of_noun(trigger: Trigger, noun: Token, depth: int) -> Token | None:
    """Who does what a noun's infinitive says: whose decision it is (*Peru's decision to expel*), or who takes
    it on himself (*took the decision to expel*); not who makes an appeal to expel, or thinks ill of it."""
    scene, sentence = trigger.scene, trigger.sentence
    if "possible" in scene.values_over(cues(scene.page.language).governors, noun):
        return None
    ways = scene.lexicon.words["of"] | scene.lexicon.words["by"]
    for child in sentence.children(noun.i):
        case = cases_of(sentence, child)
        bare = not (case or scene.lexicon.words["of"]) and child.morph.get("Case") == "Gen"
        of = child.relation == "nmod" and (case in ways or bare)
        if (of or child.dep == "nmod:poss") and child.pos in ("NOUN", "PROPN"):
            return child
        if child.relation == "nmod" and case in scene.lexicon.words["with"]:
            # "A deal with Riga to lift them": either may do it, but whoever acts under it gets that.
            return child if trigger.rule.kind in SANCTION_ACTS and cases_of(sentence, noun) else None
    verb = sentence.head(noun)
    if verb is None or verb.pos != "VERB" or noun.relation not in ("obj", "obl", "xcomp", "nmod"):
        return None
    return None if is_of_others(trigger, verb, trigger.token) else subject_of(trigger, verb, depth + 1)


def _strayed_subject(trigger: Trigger, token: Token) -> Token | None:
    """The noun right before a finite verb that a parser joined to the object of the verb before: *Minsk a
    libéré dix détenus et Washington a levé ses sanctions*."""
    sentence = trigger.sentence
    if token.morph.get("VerbForm") not in ("Fin", "Part"):
        return None
    slavic = trigger.scene.lexicon.bare_passive
    if token.relation not in ("conj", "advcl", "parataxis") and not (slavic and token.relation == "root"):
        return None
    helpers = [c.i for c in sentence.children(token.i) if c.relation == "aux" and c.i < token.i]
    if token.morph.get("VerbForm") == "Part" and not helpers:
        return None
    at = min([token.i, *helpers]) - 1
    noun = sentence.tokens[at] if at >= 0 else None
    noun = sentence.past(noun, {"flat", "appos"} if slavic else {"flat"})
    if noun is None or noun.pos not in ("NOUN", "PROPN") or noun.relation != "conj":
        return None
    joined = any(c.relation == "cc" and c.i < noun.i for c in sentence.children(noun.i))
    return noun if joined and not has_case(sentence, noun) else None


def _next_subject(trigger: Trigger) -> Token | None:
    """The subject of the clause that a fronted participle leads to."""
    tokens = trigger.sentence.tokens
    comma = next((t.i for t in tokens if t.start >= trigger.hit.end and t.text == ","), None)
    if comma is None:
        return None
    return next((t for t in tokens[comma:] if t.relation in SUBJECTS and t.pos in NOMINAL), None)
