"""Who is one of those it is done to: *parmi les libérés figurent X et Y*, *X was among those freed*."""

from __future__ import annotations

from detente.model import Span, Subject
from detente.reading.acts.clause.agents import agents_of
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.listed.told_of_each import past_bracket
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.belonging import is_agent, is_of_another, is_within_apposition
from detente.reading.acts.whom.dealings import is_of_dealings
from detente.reading.acts.whom.patients import PERSONS, Assigned
from detente.reading.acts.whom.people import apposed, refer, roster_of
from detente.reading.factuality.cues import cues
from detente.reading.parsing.clauses import phrase
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.parsing.token import is_finite_verb
from detente.reading.phrases import key_of
from detente.reading.states import range_of

_REACH, _WORDS, _FAR, _BEHIND, _CLIMB = 60, 4, 14, 16, 8
_BY_WHOM = 2
_MARKS = frozenset(",—–")
_NAMING = frozenset({"compound", "flat", "conj"})
_PICKING = frozenset({"NUM", "PRON", "DET"})
_APPOSED = frozenset({"appos", "flat:name"})
_HELPING = frozenset({"aux", "cop"})
_VERBS = frozenset({"VERB", "AUX"})


def among(
    trigger: Trigger, mention: Mention | None, result: Assigned, kinds: frozenset[str] = PERSONS
) -> bool:
    """Find who is one of those it is done to: *parmi les personnes libérées figurent X et Y*, *X was among
    those freed*."""
    scene = trigger.scene
    if _count_in(trigger, result, kinds):
        return True
    at = mention.start if mention is not None else trigger.hit.start
    if (
        mention is not None
        and not _are_those(mention)
        and (mention.kind != "people" or apposed(scene, mention, PERSONS) is not None)
    ):
        return False  # "Среди них — журналист Иван Морозов, арестованный в мае": he, and nobody behind him.
    picked = (mention.start, mention.end) if mention is not None and mention.one_of else None
    hit = picked or _among_words(scene, at)
    if hit is None or any(m.name and m.kind == "person" for m in scene.within(hit[1], at)):
        return False
    if picked and not _is_predicated(scene, picked[0]):
        return False
    if _is_apart(trigger, hit):
        return False
    roster = Roster()
    telling = kinds | {"pronoun"}
    before = [m for m in scene.mentions if m.end <= hit[0] and m.kind in telling]
    before = [m for m in before if not tells(scene, m, hit[0])]
    while len(before) > 1 and is_within_apposition(scene, before[-1]):
        before.pop()  # "X, un opposant au président Y, figure parmi eux".
    if before and _reaches(scene, before[-1].end, hit[0]):
        if before[-1].kind == "pronoun":
            refer(scene, before[-1], roster)
            roster.reach(before[-1].start, before[-1].end)
        roster.join(roster_of(scene, before[-1], kinds))
        _add_first(scene, before[-1], roster)
    else:
        for subject in _names_after(trigger, _behind_agent(trigger, max(trigger.hit.end, at)), kinds):
            roster.add(subject)
    if roster.start < 0:
        return False
    roster.reach(hit[0], trigger.hit.end)
    result.roster, result.among = roster, True
    verb = _verb_near(scene, hit[0], trigger)
    result.stated_by = None if verb is not None and _is_set_off(scene, trigger, roster, verb) else verb
    return True


def _is_apart(trigger: Trigger, hit: Span) -> bool:
    """Whether *one of those* is somebody of whom a clause tells something else than who he is: *one of those
    freed thanked X*, *X spoke to one of those freed*; not *one of those freed was X*."""
    scene, sentence = trigger.scene, trigger.sentence
    picked = next((t for t in sentence.between(*hit) if t.pos in _PICKING), None)
    above = sentence.head(picked) if picked is not None else None
    if picked is None or above is None or above.pos != "VERB" or hit[1] > trigger.hit.start:
        return False
    if picked.relation in SUBJECTS and above.start >= trigger.hit.end:
        first = next((m for m in scene.mentions if m.start >= trigger.hit.end and m.kind == "person"), None)
        return not (_names_it(scene, above) or (first is not None and _is_the_one(scene, first, above)))
    case = cases_of(sentence, picked)
    led = {key for name in ("to", "with", "for", "from", "by", "at") for key in scene.lexicon.words[name]}
    return picked.relation == "obj" or (picked.relation in ("obl", "iobj") and case in led)


def _names_it(scene: Scene, verb: Token) -> bool:
    """Whether a verb says what somebody is called, or that he is not there: *was identified as X*."""
    index = scene.index(verb.start)
    missing = cues(scene.page.language).phrases["missing"]
    named = key_of(verb.text) in scene.lexicon.words["identifying"]
    return named or missing.any(scene.words, max(index - 1, scene.first), index + 1)


def _is_the_one(scene: Scene, named: Mention, verb: Token) -> bool:
    """Whether a name is that of a verb's subject: set beside it behind a comma, or behind the verb."""
    token = named.token
    above = scene.sentence.head(token) if token is not None else None
    if token is None or above is None:
        return False
    if named.start >= verb.end:
        return token.relation in SUBJECTS and above.i == verb.i
    beside = above if token.relation in _NAMING else token
    if cases_of(scene.sentence, token) or cases_of(scene.sentence, beside):
        return False
    return beside.relation == "appos" or scene.page.text[: named.start].rstrip()[-1:] in _MARKS


def _are_those(mention: Mention) -> bool:
    """Whether somebody is counted in among those of whom the act is told: *parmi ceux qui ont été
    libérés*."""
    morph = mention.token.morph if mention.token is not None else {}
    return mention.kind == "pronoun" and morph.get("PronType") == "Dem" and morph.get("Number") == "Plur"


def _is_set_off(scene: Scene, trigger: Trigger, roster: Roster, verb: Token) -> bool:
    """Whether marks part the names from what they are said of before them and from the verb behind, which
    tells something else of them: *one of those freed, X, refused to leave*."""
    spans = [s.span for s in roster.subjects]
    if not spans or spans[0][0] < trigger.hit.end or verb.start < spans[-1][1]:
        return False
    text = scene.page.text
    opened, closed = text[trigger.hit.end : spans[0][0]], text[spans[-1][1] : verb.start]
    return all(_MARKS & set(part) for part in (opened, closed))


def tells(scene: Scene, mention: Mention, position: int) -> bool:
    """Whether somebody only says what stands at a position: *he said among those freed was X*."""
    token = scene.sentence.past(mention.token, _APPOSED)  # "Сообщил президент Иван Краль".
    verb = scene.sentence.head(token) if token is not None and token.relation == "nsubj" else None
    known, words = cues(scene.page.language), scene.words
    if verb is None or verb.start >= position:
        return False
    return known.holds("speech", words, scene.first, scene.last, verb.start)


def _behind_agent(trigger: Trigger, position: int) -> int:
    """Where the words end that tell right behind a participle who did it, with what a bracket adds to them:
    *those delisted by the Office of Foreign Assets Control (OFAC)*."""
    scene = trigger.scene
    for agent in agents_of(trigger) if trigger.voice == "reduced" else ():
        whole = phrase(scene.sentence, agent)
        if whole.start >= position and len(scene.words_in(position, whole.start)) <= _BY_WHOM:
            return past_bracket(scene, whole.end)
    return position


def _count_in(trigger: Trigger, result: Assigned, kinds: frozenset[str]) -> bool:
    """Find whom a verb right behind those it is done to counts in, or says that they are: *the freed
    prisoners include X*, *those freed were X and Y*."""
    scene, noun = trigger.scene, trigger.sentence.head(trigger.token)
    if trigger.voice != "reduced" or noun is None or noun.pos not in ("NOUN", "ADJ", "PRON", "DET"):
        return False
    index = scene.index(_behind_agent(trigger, max(noun.end, trigger.hit.end)))
    if index >= scene.last or scene.words[index].broken:
        return False
    token = scene.token_at(scene.words[index].start)
    verb = scene.lexicon.phrases["including"].find(scene.words, index, min(index + 2, scene.last))
    counts = bool(verb) and verb[0].first == index and token is not None and token.pos == "VERB"
    if token is None or not (counts or token.relation == "cop") or token.morph.get("VerbForm") != "Fin":
        return False
    roster, end = Roster(), verb[0].end if counts else token.end
    for subject in _names_after(trigger, end, kinds):
        if _is_in_row(scene, subject, token) if counts else _is_said(scene, subject, token):
            roster.add(subject)
    if roster.start < 0:
        return False
    roster.reach(min(noun.start, trigger.hit.start), roster.end)
    result.roster, result.among = roster, True
    return True


def _is_said(scene: Scene, subject: Subject, copula: Token) -> bool:
    """Whether a name is what a copula says that others are, or one in a row with it."""
    at, said = scene.token_at(subject.span[0]), scene.sentence.head(copula)
    for _ in range(_CLIMB):
        if at is None or said is None or said.i < copula.i:
            return False
        if at.i == said.i:
            return True
        # "Anton Kral, his son Viktor": a parse may hang the next of a row on the last.
        at = scene.sentence.head(at) if at.relation in _NAMING | {"appos"} else None
    return False


def _is_in_row(scene: Scene, subject: Subject, verb: Token) -> bool:
    """Whether a name stands in the row that a verb leads to, and in no clause on one of it: *include five men
    who defied X*."""
    at = scene.token_at(subject.span[0])
    for _ in range(_CLIMB):
        if at is None or at.i == verb.i:
            break
        above = scene.sentence.head(at)
        # A comma parts a name from the next item, whatever a parse has it say of that.
        parted = above is not None and at.i < above.i and "," in scene.page.text[at.end : above.start]
        if at.relation.startswith(("acl", "advcl")) or (at.relation == "nmod" and at.pos == "PROPN"):
            return parted
        at = above
    return True


def _add_first(scene: Scene, last: Mention, roster: Roster) -> None:
    """Take in whom a parse joins the last one to, over what is said of him: *X, who was known for it, and Y
    were among them*."""
    token = last.token
    first = scene.sentence.head(token) if token is not None and token.relation == "conj" else None
    named = scene.at(first.start, first.end) if first is not None else None
    if named is not None and named.kind in PERSONS and named.name:
        roster.add(Subject(name=named.name, span=(named.start, named.end)))


def _among_words(scene: Scene, end: int) -> Span | None:
    """The words that count somebody in, shortly before a position: *parmi les*, *was among*."""
    reach = max(scene.sentence.start, end - _REACH)
    low, high = range_of(scene.words, (reach, end), scene.first, scene.last)
    hits = list(scene.lexicon.phrases["among"].find(scene.words, low, high))
    hit = next((h for h in reversed(hits) if len(scene.words_in(h.end, end)) <= _WORDS), None)
    return (hit.start, hit.end) if hit is not None else None


def _is_predicated(scene: Scene, start: int) -> bool:
    """Whether *one of* says who somebody is: right after *was*, or after a dash."""
    before = scene.sentence.before(start)[-1:]
    return any(t.pos == "AUX" or t.text in ("—", "–") for t in before)


def _reaches(scene: Scene, start: int, end: int) -> bool:
    """Whether what stands before *among* is whom it counts in, and no clause parts them (*Ils confirment que
    parmi …*)."""
    words = scene.words_in(start, end)
    tokens = (scene.token_at(word.start) for word in words)
    return len(words) <= _FAR and not any(t is not None and t.pos == "SCONJ" for t in tokens)


def _names_after(trigger: Trigger, start: int, kinds: frozenset[str]) -> list[Subject]:
    scene = trigger.scene
    # "Among those freed was Kral's aide, X".
    owners = scene.page.is_possessive
    after = [m for m in scene.mentions if m.start >= start and m.kind in kinds and not owners(m.end)]
    after = [m for m in after if not is_of_dealings(trigger, m) and not tells(scene, m, scene.sentence.end)]
    first = next(
        (m for m in after if not is_of_another(scene, m, start) and not is_agent(scene, m, start)), None
    )
    if first is None or len(scene.words_in(start, first.start)) > _BEHIND:
        return []
    return [s for s in roster_of(scene, first, kinds).subjects if s.span[0] >= start]


def _verb_near(scene: Scene, position: int, trigger: Trigger) -> Token | None:
    """The verb of the clause that says who is among them."""
    missing = cues(scene.page.language).phrases["missing"].find(scene.words, scene.first, scene.last)
    spans = [(hit.start, hit.end) for hit in missing]
    verbs = [
        t
        for t in scene.sentence.tokens
        if t.i != trigger.token.i
        and (is_finite_verb(t) or _is_to(scene, t) or any(s <= t.start < e for s, e in spans))
    ]
    text = scene.page.text
    verbs = [t for t in verbs if ";" not in text[min(t.start, position) : max(t.start, position)]]
    # "Надеются, что среди освобождённых окажется X": the verb of its own clause.
    own = [t for t in verbs if not _opens_between(scene, t, position)] or verbs
    return _main(scene, min(own, key=lambda t: abs(t.start - position), default=None), trigger)


def _is_to(scene: Scene, token: Token) -> bool:
    """Whether a word that is no verb says what somebody is to do: *X | должен оказаться среди них*."""
    return token.pos == "ADJ" and key_of(token.text) in cues(scene.page.language).words["duty"]


def _opens_between(scene: Scene, verb: Token, position: int) -> bool:
    """Whether a conjunction opens a clause between a verb and a position behind it."""
    return any(t.pos == "SCONJ" for t in scene.sentence.between(verb.end, position))


def _main(scene: Scene, verb: Token | None, trigger: Trigger) -> Token | None:
    """The verb that a finite one only helps: *pourrait figurer parmi eux*, *is due to be among them* state no
    more than it may, or will."""
    if verb is None:
        return None
    sentence = scene.sentence
    if verb.relation in _HELPING:
        verb = sentence.head(verb) or verb
    for _ in range(_CLIMB):
        ruled = (c for c in sentence.children(verb.i) if c.relation == "xcomp" and c.i != trigger.token.i)
        # "Is likely to be one of those": a copula stands under what somebody is. Those counted in are no
        # complement, whatever a parse makes of them: "среди помилованных окажется X".
        led = (c for c in ruled if c.pos in _VERBS or sentence.child(c.i, "cop") is not None)
        inner = next(led, None)
        if inner is None:
            return verb
        verb = inner
    return verb
