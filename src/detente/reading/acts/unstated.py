"""Words of acts that state none: they point at what was told before, say who somebody is, how things stand,
what is usual, or what is thought of an act."""

from __future__ import annotations

from detente.model import SANCTION_ACTS, Factuality, Group
from detente.reading.acts import roles
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.whom.patients import mention_of, patients
from detente.reading.factuality.cues import Cues, cues
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of
from detente.reading.states import range_of
from detente.reading.wordings import wordings

_NOMINAL_PARTS = frozenset({"nsubj", "obj", "iobj", "obl", "nmod"})
_ENDS = frozenset({"lift", "suspend", "expire"})
_MEASURES = frozenset({"measure", "weak measure"})
_PREDICATES = frozenset({"xcomp", "obl", "obj", "nsubj", "conj"})
_TIES = ("between", "given", "answered")
_CLIMB = 6
# How far behind its verb the bound of a term may end.
_BOUND_REACH = 7
_TIE_REACH, _TIE_NEAR = 9, 3


def adds_nothing(candidate: Trigger, told: Factuality, details: tuple[object, ...]) -> bool:
    """Whether words only point at what was told before: *after their release*, *the jailed critics*."""
    told_here = told != "asserted" or any(detail is not None for detail in details)
    if candidate.rule.nominal:
        standing = not candidate.rule.sure or candidate.token.relation in ("nsubj", "obj", "root")
        return not (standing and told_here)
    return candidate.voice == "reduced" and modifies(candidate)


def is_quashed(candidate: Trigger, told: Factuality) -> bool:
    """Whether a verdict is only said to be undone, which it was all the same (*his conviction was
    overturned*), and so is an arrest on which a decision was: *суд отменил решение об аресте блогера*."""
    if candidate.voice != "noun" or told != "denied":
        return False
    if candidate.rule.kind != "detain":
        return candidate.rule.kind == "sentence"
    scene, above = candidate.scene, candidate.sentence.head(candidate.token)
    known = cues(scene.page.language)
    return above is not None and known.holds("decrees", scene.words, scene.first, scene.last, above.start)


def is_ended(candidate: Trigger) -> bool:
    """Whether a noun of listing hangs on a word for its end: *the rescission of X's designation*."""
    scene, above = candidate.scene, candidate.sentence.head(candidate.token)
    if candidate.voice != "noun" or candidate.rule.kind != "impose" or above is None:
        return False
    first, last = range_of(scene.words, (above.start, above.end), scene.first, scene.last)
    return any(hit.value.kind in _ENDS for hit in scene.lexicon.triggers.find(scene.words, first, last))


def goes_on(candidate: Trigger, assigned: roles.Assigned) -> bool:
    """Whether a verb says what is going on and not what happened: *60 people were being held*, *she is
    dying*."""
    if candidate.voice != "middle":
        return False
    if _tells_which(candidate) or _is_at_large(candidate):
        return True
    if not candidate.auxiliaries:
        return False
    if candidate.rule.kind == "die":
        return candidate.hit.forms == {"gerund"}
    ongoing = cues(candidate.scene.page.language).words["ongoing"]
    held = candidate.rule.kind == "detain" and candidate.auxiliaries[0] in ongoing
    return held and not assigned.roster.subjects


def _is_at_large(candidate: Trigger) -> bool:
    """Whether a clause without a verb tells of somebody that he is free beside one who tells of another's
    arrest, so that he was not held: *задержана Анна Краль, Иван Морель на свободе*."""
    scene, sentence, token = candidate.scene, candidate.sentence, candidate.token
    if candidate.rule.kind != "release" or token.relation != "parataxis" or token.pos == "VERB":
        return False
    before = sentence.head(token)
    if before is None or sentence.child(token.i, "nsubj") is None:
        return False
    first, last = range_of(scene.words, (before.start, before.end), scene.first, scene.last)
    return any(hit.value.kind == "detain" for hit in scene.lexicon.triggers.find(scene.words, first, last))


def _tells_which(candidate: Trigger) -> bool:
    """Whether words without a verb right after a measure only say which one it is: *ended the programme in
    place since 2003*, not *the embargo, in force since 1962, …*."""
    scene, first = candidate.scene, candidate.hit.first
    if candidate.rule.object != "measure" or candidate.hit.forms or first <= scene.first:
        return False
    before = scene.words[first - 1]
    named = scene.at(before.start, before.end)
    return named is not None and not scene.words[first].broken and named.kind in _MEASURES


def modifies(candidate: Trigger) -> bool:
    """Whether a participle stands before the noun that it modifies, or is a noun itself: *names of those
    pardoned*, *имена помилованных*."""
    token = candidate.token
    head = candidate.sentence.head(token)
    before = head is not None and token.relation == "amod" and token.i < head.i
    # "Из помилованных 162 человека будут освобождены", whatever small models hang it on.
    before = before or (token.i > 0 and candidate.sentence.tokens[token.i - 1].pos == "ADP")
    return before or token.pos == "NOUN" or token.relation in _NOMINAL_PARTS


def is_state(candidate: Trigger) -> bool:
    """Whether a present passive tells how things stand: *detainees are imprisoned for their views*."""
    states = candidate.scene.lexicon.words["state"]
    return candidate.voice == "passive" and bool(candidate.auxiliaries) and candidate.auxiliaries[0] in states


def is_epithet(candidate: Trigger, assigned: roles.Assigned, details: tuple[object, ...]) -> bool:
    """Whether a participle only says of what people a text speaks: *jailed men*, *les opposants arrêtés*."""
    head = candidate.sentence.head(candidate.token)
    fronted = head is not None and candidate.token.relation == "amod" and candidate.token.i < head.i
    if candidate.rule.kind == "expel" and "participle" in candidate.hit.forms and fronted:
        return True  # "Exiled opposition leader X": who he is, whoever drove him out.
    anybody = _may_be_anybody(candidate, assigned) or _is_told_by_bound(candidate, assigned)
    if candidate.voice == "reduced" and details[0] is None and anybody:
        return True
    # A state that stands elsewhere in the sentence says nothing of "les policiers sanctionnés".
    bare = not fronted and not candidate.sentence.children(candidate.token.i) and candidate.token.pos == "ADJ"
    if (
        candidate.voice != "reduced"
        or assigned.among
        or (assigned.authority and not bare)
        or any(detail is not None for detail in details)
    ):
        return False
    if fronted or (candidate.rule.object == "target" and not assigned.roster):
        return True  # "La liste des entreprises sanctionnées".
    group = assigned.roster.told
    return not assigned.roster.subjects and group is not None and group.lo is None and group.hi is None


def _may_be_anybody(candidate: Trigger, assigned: roles.Assigned) -> bool:
    """Whether those whom a participle tells apart are people of a sort of whom something is to be:
    *foreigners sentenced to three years may be deported*."""
    group, sentence = assigned.roster.group, candidate.sentence
    if assigned.roster.subjects or group is None or group.lo is not None or group.hi is not None:
        return False
    noun = sentence.head(candidate.token)
    verb = sentence.head(noun) if noun is not None and noun.relation in ("nsubj", "obj") else None
    if verb is None:
        return False
    known = cues(candidate.scene.page.language)
    over = sentence.head(verb) if verb.morph.get("VerbForm") == "Inf" else None
    told = (verb, *sentence.helpers(verb), *((over,) if over is not None else ()))
    ahead = ("announced", "doubtful", "possible")
    return any(t.morph.get("Tense") == "Fut" or known.modals.get(key_of(t.text)) in ahead for t in told)


def _is_told_by_bound(candidate: Trigger, assigned: roles.Assigned) -> bool:
    """Whether the bound of a term tells people of a sort apart, whoever they are: *profite aux condamnés à
    moins de cinq ans*; not *des opposants condamnés à plus de dix ans*."""
    group, scene, token = assigned.roster.group, candidate.scene, candidate.token
    if candidate.rule.kind != "sentence" or assigned.roster.subjects:
        return False
    if group is not None and (group.lo, group.hi) != (None, None):
        return False
    noun = candidate.sentence.head(token) if token.dep.startswith("acl") else token
    opened = candidate.sentence.tokens[noun.i - 1] if noun is not None and noun.i else None
    if opened is None or opened.pos not in ("DET", "ADP"):
        return False
    if opened.pos == "DET" and key_of(opened.text) in scene.lexicon.words["indefinite"]:
        return False
    last = min(candidate.hit.last + _BOUND_REACH, scene.last)
    return scene.lexicon.phrases["bounds"].any(scene.words, candidate.hit.last + 1, last)


def is_blame(assigned: roles.Assigned, *, terms: bool, dated: bool) -> bool:
    """Whether a noun of judgement says of nobody in particular that he is tried: *la condamnation des
    dirigeants* may be their blame for others."""
    group = assigned.roster.group
    counted = group is not None and (group.lo is not None or group.hi is not None)
    return not (assigned.roster.subjects or counted or terms or dated or assigned.authority)


def names_bound(candidate: Trigger, assigned: roles.Assigned) -> bool:
    """Whether an act names whom it binds: a person or a body, or a body only, as its rule says; no parliament
    that is dissolved, and nobody whom an actor without an office bans (*the league banned the club*)."""
    scene = candidate.scene
    impersonal = scene.lexicon.bare_passive and candidate.token.morph.get("Number") == "Plur"
    by_nobody = assigned.authority is None and not _is_by_office(candidate)
    if candidate.voice == "active" and by_nobody and not impersonal:
        return False
    group = assigned.roster.group
    many = group is not None and group.lo != 1
    if many and candidate.voice == "reduced" and candidate.token.morph.get("Number") == "Sing":
        return False  # "Quinze employés … de l'organisation, déclarée terroriste".
    if candidate.rule.needs == "named" and group is not None and group.lo is not None:
        return True
    kinds = {"organization"} if candidate.rule.needs == "body" else {"organization", "person"}
    for subject in assigned.roster.subjects:
        mention = scene.at(*subject.span)
        first, last = scene.index(subject.span[0]), scene.index(subject.span[1])
        offices = scene.lexicon.nouns.find(scene.words, first, last)
        # What marks alone tell: «Свободный край».
        titled = scene.page.text[: subject.span[0]][-1:] in ("«", "“")
        fits = mention is not None and mention.kind in kinds | ({"other"} if titled else set())
        if fits and not any(h.value == "authority" for h in offices):
            return True
    return False


def _is_by_office(candidate: Trigger) -> bool:
    """Whether a court or an office does it, whosever it is."""
    subject = subject_of(candidate)
    mention = mention_of(candidate.scene, subject) if subject is not None else None
    return mention is not None and mention.kind == "authority"


def is_habit(candidate: Trigger, assigned: roles.Assigned, *, dated: bool) -> bool:
    """Whether a clause tells what is usual, and of nobody in particular: *typically grants pardons*, *les
    détenus graciés sont d'ordinaire libérés*."""
    group, scene = assigned.roster.group, candidate.scene
    if group is not None and not dated and _is_whenever(candidate, group):
        return True
    counted = group is not None and (group.lo is not None or group.hi is not None)
    if dated or assigned.roster.subjects or counted:
        return False
    if candidate.rule.kind not in SANCTION_ACTS and _befalls_anybody(candidate):
        return True
    if candidate.rule.kind == "sentence" and candidate.voice == "middle" and _may_befall(candidate):
        return True
    telling = cues(scene.page.language).words["perfect"]
    if any(word in telling for word in candidate.auxiliaries):
        return False
    hits = list(scene.lexicon.phrases["usual"].find(scene.words, scene.first, scene.last))
    if not hits:
        return False
    sentence, at, verbs = candidate.sentence, candidate.token, {candidate.token.i}
    if not candidate.parsed:
        return True
    for _ in range(_CLIMB):
        above = sentence.head(at)
        if above is None or at.relation == "parataxis":
            break
        at = above
        verbs.add(at.i)
    for hit in hits:
        token = scene.token_at(scene.words[hit.head].start)
        for _ in range(_CLIMB):
            if token is None:
                break
            if token.i in verbs:
                return True
            token = sentence.head(token)
    return False


def _may_befall(candidate: Trigger) -> bool:
    """Whether what those of a sort may have done to them is a rule: *minors may have their sentences cut*."""
    sentence, known = candidate.sentence, cues(candidate.scene.page.language)
    above = sentence.head(candidate.token)
    able = {known.modals.get(key_of(t.text)) for t in sentence.helpers(candidate.token)}
    over = candidate.scene.values_over(known.governors, above) if above is not None else ()
    return "doubtful" in able or (candidate.token.relation == "xcomp" and "possible" in over)


def _is_whenever(candidate: Trigger, group: Group) -> bool:
    """Whether a clause says what follows whenever an act is done to one: *when police arrest a man*."""
    token, opening = candidate.token, cues(candidate.scene.page.language).words["whenever"]
    if not group.lo == group.hi == 1 or token.relation != "advcl" or token.morph.get("Tense") == "Past":
        return False
    return any(c.key in opening for c in candidate.sentence.children(token.i))


def _befalls_anybody(candidate: Trigger) -> bool:
    """Whether an act is done to just anybody: *somebody or other is freed*."""
    known = candidate.scene.lexicon.words["any"]
    return candidate.voice != "noun" and any(key_of(t.text) in known for t in patients(candidate)[:1])


def is_judged(candidate: Trigger, assigned: roles.Assigned, *, dated: bool) -> bool:
    """Whether an act's noun is only the subject of what somebody thinks of it, or of a definition: *the
    lifting of sanctions is a mistake*, *a release that is conditional is an expulsion*."""
    if candidate.voice == "noun" and not assigned.roster.subjects and _is_tallied(candidate):
        return True
    if candidate.voice == "noun" and _is_trend(candidate, assigned):
        return True
    if candidate.voice != "noun" or dated or _is_on_the_table(candidate):
        return False
    told = assigned.roster.subjects or assigned.roster.group
    sentence, token = candidate.sentence, candidate.token
    if told and candidate.rule.kind not in SANCTION_ACTS:
        return _is_maxim(candidate, assigned)
    children = sentence.children(token.i)
    determiners = candidate.scene.lexicon.words["indefinite"]
    vague = any(c.relation == "det" and c.text.lower() in determiners for c in children)
    if vague and not told and any(c.dep == "acl:relcl" for c in children):
        return True
    above = sentence.head(token)
    if above is None or token.relation not in SUBJECTS or not _is_copular(candidate, above):
        return False
    return not _is_given(candidate, above)


def _is_given(candidate: Trigger, predicate: Token) -> bool:
    """Whether a predicate says for what an act is given, by words of a tie: *the lifting of sanctions was the
    price of her release*; not *was no price*."""
    scene, sentence = candidate.scene, candidate.sentence
    known, children = wordings(scene.page.language), sentence.children(predicate.i)
    if known["denied"].any(scene.words, scene.first, scene.last):
        return False
    told = {predicate.start, *(c.start for c in children if c.relation in _PREDICATES)}
    hits = (h for shape in _TIES for h in known[shape].find(scene.words, scene.first, scene.last))
    return any(any(hit.start <= start < hit.end for start in told) for hit in hits)


def _is_tallied(candidate: Trigger) -> bool:
    """Whether a noun only says what something was, or the how manieth of its kind: *it was the third arrest
    of a journalist this year*."""
    children = candidate.sentence.children(candidate.token.i)
    ranks = cues(candidate.scene.page.language).words["ranks"]
    ranked = any(c.morph.get("NumType") == "Ord" or key_of(c.text) in ranks for c in children)
    pointed = any(c.relation == "nsubj" and c.pos == "PRON" for c in children)
    return pointed or (ranked and any(c.relation == "cop" for c in children))


def _is_trend(candidate: Trigger, assigned: roles.Assigned) -> bool:
    """Whether a noun only says what there is more or less of: *the number of arrests of journalists rose*,
    *аресты участились*; not of people named or counted, nor where it raises something else."""
    group, scene = assigned.roster.group, candidate.scene
    above = candidate.sentence.head(candidate.token)
    counted = group is not None and (group.lo is not None or group.hi is not None)
    if above is None or counted or assigned.roster.subjects:
        return False
    name = {"nmod": "tallies", "nsubj": "trends"}.get(candidate.token.relation)
    known = cues(scene.page.language)
    if candidate.sentence.child(above.i, "obj") is not None:
        return False  # "L'arrestation d'opposants augmente la tension".
    return name is not None and known.holds(name, scene.words, scene.first, scene.last, above.start)


def _is_on_the_table(candidate: Trigger) -> bool:
    """Whether a predicate says that an act is talked of, or out of the question, which is no judgement."""
    scene = candidate.scene
    known = cues(scene.page.language).phrases
    return any(known[name].any(scene.words, scene.first, scene.last) for name in ("mooted", "off"))


def _is_maxim(candidate: Trigger, assigned: roles.Assigned) -> bool:
    """Whether a sentence in the present judges what is done to people of a sort: *the imprisonment of
    journalists is a crime*, not *of the journalists*."""
    sentence, token, group = candidate.sentence, candidate.token, assigned.roster.group
    above, whom = sentence.head(token), next(iter(patients(candidate)), None)
    if assigned.roster.subjects or group is None or group.lo is not None or above is None or whom is None:
        return False
    copula = sentence.child(above.i, "cop")
    present = copula is not None and copula.morph.get("Tense") == "Pres" and token.relation in SUBJECTS
    bare = not any(c.relation in ("det", "nmod:poss", "acl") for c in sentence.children(whom.i))
    return present and bare and _is_copular(candidate, above)


def _is_copular(candidate: Trigger, predicate: Token) -> bool:
    """Whether a predicate says what something is."""
    if any(c.relation == "cop" for c in candidate.sentence.children(predicate.i)):
        return not any(c.dep == "aux:pass" for c in candidate.sentence.children(predicate.i))
    if predicate.pos == "AUX" and predicate.relation == "root":
        return True
    verb = predicate.text.lower()
    return verb in candidate.scene.lexicon.words["copulas"] or (
        predicate.pos in ("NOUN", "ADJ") and predicate.relation == "root"
    )


def is_refusal(candidate: Trigger) -> bool:
    """Whether a ban is told by what somebody is not let do: *не пустили в страну*."""
    at = candidate.scene
    opening = at.words[candidate.hit.first].key
    return bool(candidate.rule.measure) and opening in cues(at.page.language).words["negation"]


def is_no_price(candidate: Trigger, known: Cues) -> bool:
    """Whether an act is only what something else was not given for: *it was not done in exchange for lifting
    sanctions*, *libérés, et non en échange de la levée des sanctions*."""
    scene, hit = candidate.scene, candidate.hit
    ties = wordings(scene.page.language).get("between")
    if ties is None:
        return False
    first = max(hit.first - _TIE_REACH, scene.first)
    tie = next((t for t in ties.find(scene.words, first, hit.first) if hit.first - t.last <= _TIE_NEAR), None)
    if tie is None:
        return False
    negation = known.words["negation"]
    if tie.first > scene.first and scene.words[tie.first - 1].key in negation:
        return True
    noun = next((t for w in scene.words[tie.first : tie.last + 1] if (t := scene.token_at(w.start))), None)
    while noun is not None and noun.pos not in ("VERB", "AUX") and noun.relation != "root":
        noun = candidate.sentence.head(noun)
    children = candidate.sentence.children(noun.i) if noun is not None else []
    return any(c.relation == "advmod" and key_of(c.text) in negation for c in children)
