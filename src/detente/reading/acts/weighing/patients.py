"""Whom an act is done to where the rules find nobody: what a linear model makes of each mention of its
sentence."""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import CUSTODY_ACTS, SANCTION_ACTS
from detente.reading.acts.clause.agents import is_by
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.participles import stands_for_people
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.among import tells
from detente.reading.acts.listed.excluded import row_behind
from detente.reading.acts.listed.exclusions import exclusions
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.pronouns.relative import is_of_either
from detente.reading.acts.weighing.between import VERBAL, is_over
from detente.reading.acts.weighing.features import Look
from detente.reading.acts.weighing.patient_features import features
from detente.reading.acts.weighing.ruled_out import is_of_more, is_of_the_crime, may_be
from detente.reading.acts.whom.antecedents import relative_of
from detente.reading.acts.whom.bearers import is_of_a_body
from detente.reading.acts.whom.belonging import is_behind_another, is_of_somebody
from detente.reading.acts.whom.dealings import is_of_dealings
from detente.reading.acts.whom.nearby import is_of_another_verb
from detente.reading.acts.whom.past_clause import is_past_clause
from detente.reading.acts.whom.patients import PARTIES, PERSONS, TARGETS, Assigned
from detente.reading.acts.whom.people import refer, roster_of
from detente.reading.acts.whom.serving import is_served
from detente.reading.acts.whom.unnamed import who_speaks
from detente.reading.factuality.cues import cues
from detente.reading.linear import linear
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import key_of

KINDS = frozenset(
    {"person", "organization", "people", "other", "authority", "pronoun", "place", "number", "things"}
)
"""What may be one."""
_NAMED = {"person": PERSONS, "party": PARTIES}
_FEW = 4
_NAMES = frozenset({"appos", "flat", "compound"})
_JOINED = _NAMES | {"conj"}
_BINDING = frozenset({"measure", "asset", "target", "license"})
_NOMINAL = frozenset({"noun"})
_BEFALLING = _NOMINAL | {"middle", "reduced", "active"}
_NOUNS = frozenset({"NOUN", "ADJ"})


def patients(trigger: Trigger) -> list[Mention]:
    """The mentions that are likelier than not those an act is done to, in the order of the text; none where
    the language has no weights."""
    at = trigger.scene
    model = linear(at.page.language, "patients")
    if model is None or is_of_either(at, relative_of(trigger)):
        return []
    look = Look(at)
    mentions = (m for m in at.mentions if m.kind in KINDS and not is_apart(trigger, m))
    mentions = (m for m in mentions if may_be(trigger, m) and not is_behind_another(at, m))
    if trigger.rule.object in _BINDING:
        mentions = (m for m in mentions if not (is_done_to_elsewhere(trigger, m) or _makes_them(at, m)))
    mentions = (m for m in mentions if not _is_subject(trigger, m) and not _wants_it(trigger, m))
    if stands_for_people(trigger):
        own = {t.i for t in trigger.sentence.subtree(trigger.token.i)}  # "Kral received the freed"
        mentions = (m for m in mentions if m.token is not None and m.token.i in own)
    if _is_of_some(trigger):
        mentions = (m for m in mentions if m.group is None)
    vague = _vague_subject(trigger)
    if vague is not None:
        mentions = (m for m in mentions if m.start >= vague.start)
    found = [m for m in mentions if model.score(features(look, trigger, m)) > 0]
    lone = len(found) == 1 and found[0].kind == "person"
    return [] if lone and is_of_more(trigger, found[0].end) else found


def _wants_it(trigger: Trigger, mention: Mention) -> bool:
    """Whether somebody only wants a measure made or ended: *Kral wants the sanctions lifted*."""
    sentence = trigger.sentence
    token = sentence.past(mention.token, _NAMES)
    if trigger.rule.kind not in SANCTION_ACTS or token is None or token.relation != "nsubj":
        return False
    above = sentence.head(trigger.token) if trigger.token.relation in ("ccomp", "xcomp") else None
    return above is not None and token.head == above.i


def _makes_them(at: Scene, mention: Mention) -> bool:
    """Whether somebody leads a state that makes sanctions: he is beside them for that."""
    return mention.kind == "person" and at.states.led_by(mention.name) in at.lexicon.makers


def _is_of_some(trigger: Trigger) -> bool:
    """Whether a relative clause is of some of those counted before it: *90 men, most of whom were held*."""
    sentence, words = trigger.sentence, trigger.scene.lexicon.words
    subject = sentence.child(trigger.token.i, "nsubj")
    under = sentence.children(subject.i) if subject is not None else []
    return any(c.relation in ("nmod", "obl") and key_of(c.text) in words["relative"] for c in under)


def _vague_subject(trigger: Trigger) -> Token | None:
    """The pronoun for somebody else, or for some, that a verb is of, and not those of the clause before:
    *four men were freed, and another was released on Monday*."""
    if trigger.voice not in ("passive", "middle"):
        return None
    words = trigger.scene.lexicon.words
    own = (c for c in trigger.sentence.children(trigger.token.i) if c.relation == "nsubj")
    known = words["one"] | words["someone"] | words["plural_others"]
    return next((c for c in own if key_of(c.text) in known), None)


def add_patients(trigger: Trigger, assigned: Assigned, rivals: Sequence[Trigger] = ()) -> None:
    """Add to the roles of a trigger those whom the model takes for them; nobody named who is of the noun of
    another trigger."""
    roster = assigned.roster
    if assigned.unnamed and _is_owned(trigger, assigned):
        return  # "Welcomed their release and said that two of them are ill".
    speaks = who_speaks(trigger)
    if speaks is not None and trigger.scene.page.quotation_around(speaks.start) is not None:
        return  # "They arrested me," wrote somebody to somebody else.
    # What is lifted off a sector or a good is lifted off nobody who is only named beside it.
    of_things = trigger.rule.kind in SANCTION_ACTS and assigned.measure is not None
    told = list(patients(trigger))
    for mention in told:
        elsewhere = of_things or is_of_rival(trigger, mention, rivals) or is_of_dealings(trigger, mention)
        elsewhere = elsewhere or is_past_clause(trigger, mention)
        named_only = mention.kind == "person" and (elsewhere or is_beside(trigger, mention))
        if named_only or is_of_the_crime(trigger, mention):
            continue
        anybody = mention.kind == "people" and mention.group is None and _is_anybody(trigger.scene, mention)
        apart = _is_excepted(trigger.scene, mention) or _is_of_those(trigger.scene, mention, told)
        apart = apart or is_served(trigger.scene, mention) or _only_tells(trigger, mention)
        if not (anybody or apart or is_left_out(mention, assigned) or _stresses(trigger.scene, mention)):
            take_in(trigger, mention, assigned)
    if roster:
        assigned.evidence.append((roster.start, roster.end))


def _only_tells(trigger: Trigger, mention: Mention) -> bool:
    """Whether somebody only tells of others who are counted: *Краль сообщил о 80 освобождённых*."""
    counted = trigger.scene.at(trigger.hit.start, trigger.hit.end)
    of_others = counted is not None and counted.group is not None
    return of_others and mention.kind == "person" and tells(trigger.scene, mention, trigger.hit.start)


def is_beside(trigger: Trigger, mention: Mention) -> bool:
    """Whether somebody is only whom another verb behind an act's is done to, or who tells of it."""
    return is_of_another_verb(trigger, mention) or _tells_it(trigger, mention)


def _tells_it(trigger: Trigger, mention: Mention) -> bool:
    """Whether a clause that has its subject before its verb ends with who tells it: *Dorn was arrested on
    Tuesday, spokesman Anton Kral said*."""
    at = trigger.scene
    subject = subject_of(trigger) if trigger.voice in ("passive", "middle") else None
    if subject is None or not subject.end <= trigger.hit.start < mention.start:
        return False
    first = at.index(mention.end)
    speech = cues(at.page.language).phrases["speech"]
    return first < at.last and any(hit.first == first for hit in speech.find(at.words, first, at.last))


def _is_owned(trigger: Trigger, assigned: Assigned) -> bool:
    """Whether a possessive says whom the act of a noun is done to."""
    at, start = trigger.scene, assigned.evidence[0][0]
    return trigger.voice == "noun" and at.words[at.index(start)].key in at.lexicon.words["possessive"]


def _stresses(at: Scene, mention: Mention) -> bool:
    """Whether a pronoun only stresses the relative pronoun before it: *X, qui lui-même a été arrêté*."""
    index = at.index(mention.start)
    known = at.lexicon.words["relative"]
    return mention.kind == "pronoun" and index > at.first and at.words[index - 1].key in known


def _is_of_those(at: Scene, mention: Mention, told: Sequence[Mention]) -> bool:
    """Whether people only say of whom others who are told are some: *l'un des deux membres du couple*."""
    token = mention.token
    above = at.sentence.head(token) if token is not None and token.relation == "nmod" else None
    if above is None or mention.kind != "people":
        return False
    return any(m is not mention and m.start <= above.start < m.end for m in told)


def take_in(trigger: Trigger, mention: Mention, assigned: Assigned) -> None:
    """Add whom a mention means to those an act is done to."""
    if mention.kind == "pronoun":
        refer(trigger.scene, mention, assigned.roster)
    else:
        named = _NAMED.get(trigger.rule.object, TARGETS)
        assigned.roster.join(roster_of(trigger.scene, mention, named, alone=True))


def is_left_out(mention: Mention, assigned: Assigned) -> bool:
    """Whether a mention is one of those whom an act leaves out by name."""
    return is_over(mention, [(assigned.excluded.start, assigned.excluded.end)])


def is_apart(trigger: Trigger, mention: Mention) -> bool:
    """Whether a mention is of one who stands beside an act, and whom it is not done to: who does
    something, who is left where he is, or whose name only tells between whom, under whom or whose
    something is."""
    at = trigger.scene
    acts = _is_agent(at, mention) or _does(trigger, mention) or _is_in_relative(trigger, mention)
    beside = _is_beside(at, mention) or _is_excepted(at, mention) or is_of_dealings(trigger, mention)
    apart = acts or beside or _is_left_by(trigger, mention) or is_of_a_body(at, mention)
    return apart or is_of_somebody(at, mention) or is_past_clause(trigger, mention)


def _is_excepted(at: Scene, mention: Mention) -> bool:
    """Whether words right before somebody set him apart: *à part X, tous ont été libérés*."""
    first = at.index(mention.start)
    hits = exclusions(at, at.first, first)
    hits += at.lexicon.phrases["besides"].find(at.words, at.first, first)
    near = (h for h in hits if first - h.last <= _FEW)
    beside = any(not any(word.broken for word in at.words[h.last + 1 : first + 1]) for h in near)
    return beside or any(mention.start in row_behind(at, h) for h in hits)


def _is_agent(at: Scene, mention: Mention) -> bool:
    """Whether a mention is of who does something, or is the name of such: *by the envoy, Ivan Kral*."""
    token = at.sentence.past(mention.token, _NAMES)
    return token is not None and is_by(at.sentence, token, at.lexicon.words)


def _is_beside(at: Scene, mention: Mention) -> bool:
    """Whether somebody is only one of those between whom something was (*freed after talks between Ivan Kral
    and Anna Novak*), or under whom it was: *sanctions imposed under Ivan Kral*."""
    token = at.sentence.past(mention.token, _JOINED)
    above = at.sentence.head(token) if token is not None else None
    if token is None or above is None or mention.kind != "person":
        return False
    case, words = cases_of(at.sentence, token), at.lexicon.words
    return case in words["reigning"] or (case in words["between"] and above.pos == "NOUN")


def is_done_to_elsewhere(trigger: Trigger, mention: Mention) -> bool:
    """Whether another verb of custody has somebody for its object, and a trigger has a subject of its own:
    *the court jailed Kral, while Novak got a year*; of a measure, also for its subject behind a colon (*the
    answer was relief from sanctions: 14 men walked free*), or is only said of the list on which a verb over
    it puts somebody."""
    sentence, scene = trigger.sentence, trigger.scene
    token = sentence.past(mention.token, _JOINED)
    past = trigger.rule.object in _BINDING and ":" in scene.page.text[trigger.hit.end : mention.start]
    roles = SUBJECTS | {"obj"} if past else {"obj"}
    verb = sentence.head(token) if token is not None and token.relation in roles else None
    if verb is None or verb.pos != "VERB" or verb.i == trigger.token.i:
        return False
    kinds = {rule.kind for rule in scene.values_over(scene.lexicon.triggers, verb)}
    if trigger.rule.object in _BINDING and kinds & CUSTODY_ACTS:
        return not kinds & SANCTION_ACTS  # "Under a deal to lift sanctions, Peru freed 20 people".
    if trigger.voice == "reduced" and trigger.rule.object == "measure" and kinds & SANCTION_ACTS:
        # "Put five judges on the list introduced in May".
        return (
            token is not None and token.start < trigger.hit.start and verb.i in _over(sentence, trigger.token)
        )
    own = sentence.child(trigger.token.i, "nsubj") or sentence.child(trigger.token.i, "nsubj:pass")
    return own is not None and own.start > verb.start and bool(kinds)


def _is_left_by(trigger: Trigger, mention: Mention) -> bool:
    """Whether an act's noun leaves somebody where he is: *the pardon leaves 1,400 behind bars*."""
    sentence, token = trigger.sentence, mention.token
    verb = sentence.head(token) if token is not None and token.relation == "obj" else None
    noun = trigger.token
    if verb is None or noun.head != verb.i or noun.relation != "nsubj":
        return False
    return not verb.folded.isdisjoint(trigger.scene.lexicon.words["leaving"])


def is_whose(trigger: Trigger, mention: Mention) -> bool:
    """Whether a name only says whose man somebody is, or a Slavic one in the genitive whose: *пресс-секретарь
    Антона Краля Ольга Новак*."""
    if is_served(trigger.scene, mention):
        return True
    token = mention.token
    noun = trigger.sentence.head(token) if token is not None and token.relation == "nmod" else None
    if token is None or noun is None or trigger.scene.lexicon.words["of"] or mention.kind != "person":
        return False
    owned = noun.morph.get("Animacy") == "Anim" and noun.morph.get("Case") not in ("Gen", "Acc")
    bare = token.morph.get("Case") == "Gen" and not cases_of(trigger.sentence, token)
    return bare and owned and noun.i < token.i


def is_past_contrast(trigger: Trigger, mention: Mention) -> bool:
    """Whether a clause that a contrast opens behind a trigger tells something else of others before it names
    somebody: *some were freed, but others remain held, among them Anton Kral*."""
    at, contrast = trigger.scene, trigger.scene.lexicon.words["contrast"]
    between = at.words_in(trigger.hit.end, mention.start)
    opened = next((word for word in between if word.broken and word.key in contrast), None)
    told = at.sentence.between(opened.end, mention.start) if opened is not None else []
    return any(t.pos in VERBAL and t.morph.get("VerbForm") == "Fin" for t in told)


def is_of_rival(trigger: Trigger, mention: Mention, rivals: Sequence[Trigger]) -> bool:
    """Whether somebody hangs on the noun of another act, under which a trigger is not, or is of it as his
    preposition tells: *detained since the release of Ivan Kral, and of Anna Novak*."""
    token, sentence = mention.token, trigger.sentence
    if token is None:
        return False
    over = _over(sentence, token) - _over(sentence, trigger.token) - {trigger.token.i}
    owned = cases_of(sentence, sentence.past(token, _NAMES) or token) in trigger.scene.lexicon.words["of"]
    nouns = [r for r in rivals if r is not trigger and r.voice == "noun"]
    return any(
        r.token.i in over or (owned and trigger.hit.end <= r.hit.start and r.hit.end <= mention.start)
        for r in nouns
    )


def _does(trigger: Trigger, mention: Mention) -> bool:
    """Whether somebody does what a verb over a trigger tells, or is to be made to do something by it, and so
    is not whom the act is done to: *Kral signed a decree lifting the sanctions*."""
    bound, token = trigger.rule.object in _BINDING, mention.token
    apart = trigger.voice in (_BEFALLING if bound else _NOMINAL) or _tells_by_pronoun(trigger)
    if token is None or mention.kind != "person":
        return False
    if not apart:
        return _is_of_another(trigger, token) or _is_doer(trigger, token)
    sentence = trigger.sentence
    token = sentence.past(token, _JOINED) or token
    verb = sentence.head(token)
    if trigger.rule.object == "party" or trigger.rule.kind == "sentence":
        return False  # "A term that Kral received".
    if verb is None or verb.pos != "VERB":
        return False
    if verb.i == trigger.token.i:
        return trigger.voice == "active" and token.dep == "nsubj"  # "О мерах объявил Иван Краль".
    if token.relation == "nsubj" and token.dep != "nsubj:pass" and token.i < verb.i:
        return verb.i in _over(sentence, trigger.token)
    aim = verb.relation == "advcl" and verb.morph.get("VerbForm") == "Inf"
    return bound and token.relation == "obj" and aim


def _is_in_relative(trigger: Trigger, mention: Mention) -> bool:
    """Whether a name stands in a relative clause that a trigger is no part of: *the paper that Ivan Kral ran
    was banned*."""
    at, over = mention.token, None
    while at is not None and at.relation != "root":
        relative = at.dep == "acl:relcl" and at.pos == "VERB"  # "Qui a agressé Kral".
        finite = at.morph.get("VerbForm") == "Fin" or relative
        if at.relation == "acl" and finite:
            over = over or {trigger.token.i, *_over(trigger.sentence, trigger.token)}
            return at.i not in over
        at = trigger.sentence.head(at)
    return False


def _is_doer(trigger: Trigger, token: Token) -> bool:
    """Whether a name in the nominative is of an active verb's subject: *судья Анна Краль приговорила*."""
    if trigger.voice != "active" or token.morph.get("Case") != "Nom":
        return False
    subject = subject_of(trigger)
    return subject is not None and trigger.sentence.past(token, _NAMES) is subject


def _is_subject(trigger: Trigger, mention: Mention) -> bool:
    """Whether a number is the subject of an active verb: *les 27 ont ajouté six généraux à leur liste*."""
    token = mention.token
    active = trigger.voice == "active" and mention.kind in ("number", "people") and token is not None
    return active and token is not None and token.relation == "nsubj" and token.head == trigger.token.i


def _tells_by_pronoun(trigger: Trigger) -> bool:
    """Whether a pronoun is whom a verb of custody is done to, which may be another than who does what a verb
    over it tells: *Kral embraced Novak as he came home*."""
    own = {"middle": "nsubj", "active": "obj"}.get(trigger.voice)
    return any(c.pos == "PRON" and c.relation == own for c in trigger.sentence.children(trigger.token.i))


def _is_of_another(trigger: Trigger, token: Token) -> bool:
    """Whether an act stands in a clause that a conjunction opens and that has a noun for its subject, another
    than whoever stands before both: *Kral said that the latter was freed after a pardon*."""
    sentence, over = trigger.sentence, _over(trigger.sentence, trigger.token)
    for i in {trigger.token.i} if trigger.voice == "passive" else over:
        children = [c for c in sentence.children(i) if c.i > token.i]
        opened = any(c.relation == "mark" and c.i < trigger.token.i for c in children)
        if opened and any(
            c.relation == "nsubj" and c.pos in _NOUNS and c.i < trigger.token.i for c in children
        ):
            return True
    return False


def _over(sentence: Sentence, token: Token) -> set[int]:
    """The words above a word."""
    found: set[int] = set()
    above = sentence.head(token)
    while above is not None and above.i not in found:
        found.add(above.i)
        above = sentence.head(above)
    return found


def _is_anybody(at: Scene, mention: Mention) -> bool:
    """Whether a noun is of somebody not told of before: *la peine d'un condamné*."""
    before = at.index(mention.start) - 1
    return before >= at.first and at.words[before].key in at.lexicon.words["indefinite"]
