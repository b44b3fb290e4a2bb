"""Whom somebody without that office only accuses: blame is no charge (*accused by the UN of atrocities*)."""

from __future__ import annotations

from detente.model import SANCTION_ACTS
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.sanctions.makers import canonical_or_state
from detente.reading.acts.whom.patients import Assigned
from detente.reading.acts.whom.people import Roster
from detente.reading.acts.whom.somebody import counted
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import has_case
from detente.reading.phrases import key_of
from detente.reading.states import UNIONS, states

_BOUND = frozenset({"measure", "asset"})
_STATE, _CLIMB, _TITLE, _ASIDE, _BEHIND = 2, 4, 4, 16, 5
_SOMEBODY = frozenset({"person", "people"})
_PARTIES = SUBJECTS | {"obj"}
_DEED = frozenset({"xcomp", "advcl", "acl", "ccomp"})


def is_only_blamed(trigger: Trigger, assigned: Assigned) -> bool:
    """Whether a verb of accusing has somebody for its author who brings no charges, or none at all where it
    tells what people of a sort did: *officials accused of torturing protesters*."""
    scene, roster = trigger.scene, assigned.roster
    if trigger.rule.kind != "charge" or trigger.voice == "noun":
        return False
    if _is_complaint(trigger, roster) or (trigger.voice == "active" and _is_against_a_state(trigger, roster)):
        return True
    accusing = scene.lexicon.phrases["blaming"]
    if not accusing.any(scene.words, trigger.hit.head, trigger.hit.head + 1):
        return False
    if _is_of_a_body(trigger, roster) or (trigger.voice == "reduced" and _are_sanctioned(trigger)):
        return True
    group = roster.group
    sorted_only = not roster.subjects and group is not None and group.lo is None and group.hi is None
    if trigger.parsed and any(
        _is_private(trigger, roster, each, of_a_sort=sorted_only) for each in _told(trigger, roster)
    ):
        return True
    accusers = _accusers(trigger)
    if accusers:
        named = bool(roster.subjects)
        return not any(_may_charge(trigger, accuser, of_somebody=named) for accuser in accusers)
    deed = any(c.pos == "VERB" and c.i > trigger.token.i and c.relation in _DEED for c in _beside(trigger))
    if (
        not sorted_only
        or not deed
        or any(c.relation in SUBJECTS and c.pos == "PRON" for c in _beside(trigger))
    ):
        return False
    # Of "three men accused of spying" somebody has told that they are held.
    return not scene.lexicon.contexts["custody"].any(scene.words, scene.first, scene.last)


def _told(trigger: Trigger, roster: Roster) -> list[Token]:
    """Those whom a sentence tells to accuse: the subject of an active verb, those behind *by*, and who stands
    before an aside."""
    found = _named_behind(trigger) + _over_an_aside(trigger)
    subject = _subject(trigger)
    # "Краля обвинил в краже Иван Морель": only where nouns have cases does he stand behind.
    before = subject is not None and (subject.i < trigger.token.i or trigger.scene.lexicon.bare_passive)
    own = subject is not None and before and not _is_one_of(roster, subject)
    return [*found, subject] if own and subject is not None else found


def _is_complaint(trigger: Trigger, roster: Roster) -> bool:
    """Whether words tell of a complaint that no office or state brings, or of accusations of somebody who has
    no office: *les parents ont porté plainte contre X*, *the union levelled accusations against X*."""
    scene, hit = trigger.scene, trigger.hit
    complaining = scene.lexicon.phrases["complaining"].any(scene.words, hit.first, hit.last + 1)
    accusing = scene.lexicon.phrases["accusations"].any(scene.words, hit.first, hit.last + 1)
    if not complaining and not accusing:
        return False
    accusers = _accusers(trigger) + _named_behind(trigger)
    subject = _subject(trigger)
    if subject is not None and not hit.start <= subject.start < hit.end:
        accusers.append(subject)
    if complaining:
        return not any(_may_charge(trigger, accuser, of_somebody=True) for accuser in accusers)
    return any(_is_private(trigger, roster, accuser, of_a_sort=False) for accuser in accusers)


def _subject(trigger: Trigger) -> Token | None:
    """Who does it of an active verb, whatever word class a parse gives him: *L'opposant Kral accuse*."""
    if trigger.voice != "active":
        return None
    found = subject_of(trigger) or next((c for c in _beside(trigger) if c.relation in SUBJECTS), None)
    found = found or _before_relative(trigger)
    if found is None and trigger.token.relation == "conj" and trigger.scene.lexicon.bare_passive:
        above = trigger.sentence.head(trigger.token)  # "Партия называет Краля банкиром и обвиняет в краже".
        found = trigger.sentence.child(above.i, "nsubj") if above is not None else None
    # "Краля и ещё троих обвинили": whoever is in another case is no subject.
    if found is None or not trigger.scene.lexicon.bare_passive:
        return found
    counted = trigger.sentence.child(found.i, "nummod")
    return found if "Nom" in {t.morph.get("Case") for t in (found, counted) if t is not None} else None


def _before_relative(trigger: Trigger) -> Token | None:
    """The name that opens a sentence and that a parse leaves without a verb over the relative clause behind
    it: *Anton Kral, dont le mandat a pris fin, l'a accusée*."""
    tokens = trigger.sentence.tokens
    comma = next((t.i for t in tokens if t.text == ","), 0)
    opens = 0 < comma < len(tokens) - 1 and tokens[comma + 1].morph.get("PronType") == "Rel"
    name = tokens[:comma]
    closed = any(t.text == "," for t in tokens[comma + 1 : trigger.token.i])
    behind = trigger.token.relation in ("root", "parataxis", "dep")
    named = all(t.pos == "PROPN" for t in name) and tokens[0].relation not in SUBJECTS
    return name[0] if opens and closed and behind and named else None


def _over_an_aside(trigger: Trigger) -> list[Token]:
    """Who accuses in a perfect whose helper an aside parts from its participle: *Kral a, lors d'un débat,
    accusé Morel*."""
    scene, first = trigger.scene, trigger.hit.first
    active, text = scene.lexicon.words["active"], scene.page.text
    if trigger.voice != "reduced" or not active or not scene.words[first].broken:
        return []
    for i in range(first - 2, max(first - _ASIDE, scene.first), -1):
        word, behind = scene.words[i], scene.words[i + 1]
        if word.key in active and text[word.end : behind.start].strip() == ",":
            mention = scene.before(word.start)
            near = mention is not None and not text[mention.end : word.start].strip()
            return [mention.token] if near and mention is not None and mention.token is not None else []
    return []


def _named_behind(trigger: Trigger) -> list[Token]:
    """Who is behind *by* after a trigger, whatever a parse hangs him on: *accused of fraud by X*."""
    scene, by = trigger.scene, trigger.scene.lexicon.words["by"]
    found: list[Token] = []
    for i in range(trigger.hit.last + 1, scene.last):
        if scene.words[i].broken:
            break
        if scene.words[i].key in by:
            mention = scene.behind(scene.words[i].end)
            near = mention is not None and len(scene.words_in(scene.words[i].end, mention.start)) <= _TITLE
            if near and mention is not None and mention.token is not None:
                found.append(mention.token)
    return found


def _is_private(trigger: Trigger, roster: Roster, accuser: Token, *, of_a_sort: bool) -> bool:
    """Whether who accuses has no office to do so: a person without its title, a side, a company, people who
    are no police, or one whom a pronoun means (*they* may be those who hold him); or a state that accuses
    people ``of a sort``: *London accused Russians of poisoning him*."""
    scene, known = trigger.scene, trigger.scene.lexicon.words
    key = key_of(accuser.text)
    if accuser.pos in ("PRON", "DET"):
        if accuser.morph.get("Person") in ("1", "2"):
            return True
        one = accuser.morph.get("Number") != "Plur" and key in known["pronouns"] - known["plural"]
        return one and not _is_before_an_office(trigger)
    at = scene.index(accuser.start)
    named = scene.at(accuser.start, accuser.end)
    low = at if named is None else min(at, max(scene.index(named.start) - 1, scene.first))
    if states(scene.page.language).offices.any(scene.words, low, at + 1):
        return True  # "The president accused the senator of fraud", "President Anton Kral accused her".
    if _has_office(trigger, accuser):
        return False
    if scene.values_over(scene.lexicon.phrases["complainants"], accuser) or key in known["firms"]:
        return True
    mention = _mention(trigger, accuser)
    if mention is None:
        alive = accuser.morph.get("Animacy") == "Anim"
        return alive or (accuser.pos == "NOUN" and counted(scene, accuser, "charge") is not None)
    if mention.kind == "place":
        return of_a_sort or not _may_charge(trigger, accuser, of_somebody=bool(roster.subjects))
    return mention.kind in _SOMEBODY or not _may_charge(trigger, accuser, of_somebody=bool(roster.subjects))


def _mention(trigger: Trigger, accuser: Token) -> Mention | None:
    """Who accuses, by the name right behind what he is too: *L'opposant Anton Kral*."""
    scene = trigger.scene
    mention = scene.at(accuser.start, accuser.end)
    behind = scene.behind(accuser.end) if mention is None else None
    titled = behind is not None and behind.end < trigger.hit.start and behind.start - accuser.end <= 1
    return behind if titled else mention


def _has_office(trigger: Trigger, accuser: Token) -> bool:
    """Whether somebody is a court, a prosecutor or of the police, or has such a title before or behind his
    name: *Judge Eva Kral*, *Anna Novak, the prosecutor, …*."""
    scene, mention = trigger.scene, _mention(trigger, accuser)
    first = scene.index(min(accuser.start, mention.start if mention is not None else accuser.start))
    last = scene.index(max(accuser.end, mention.end if mention is not None else accuser.end))
    low = first
    while low > max(first - _TITLE, scene.first) and not scene.words[low].broken:
        low -= 1
    until = scene.index(trigger.hit.start) if accuser.end <= trigger.hit.start else scene.last
    around = scene.words[low : min(last + _BEHIND, max(until, last))]
    around += [w for c in scene.sentence.children(accuser.i) for w in scene.words_in(c.start, c.end)]
    known, titles = scene.lexicon.words, scene.lexicon.phrases["prosecuting"]
    if any(word.key in known["offices"] | known["accusers"] for word in around):
        return True
    if any(word.key in known["officers"] for word in scene.words[low:last]):
        return True
    nouns = scene.lexicon.nouns.find(scene.words, low, last)
    return titles.any(scene.words, low, last) or any(hit.value == "authority" for hit in nouns)


def _is_before_an_office(trigger: Trigger) -> bool:
    """Whether an office is told of before a pronoun that may stand for it, in its sentence or the one before:
    *Le parquet enquête. Il accuse X de fraude*."""
    scene, page = trigger.scene, trigger.scene.page
    index = trigger.sentence.index
    start = page.sentences[index - 1].start if index else trigger.sentence.start
    first = next((i for i in range(scene.first, -1, -1) if scene.words[i].start < start), -1) + 1
    last = scene.index(trigger.hit.start)
    known = scene.lexicon.words
    if any(word.key in known["offices"] | known["accusers"] for word in scene.words[first:last]):
        return True
    nouns = scene.lexicon.nouns.find(scene.words, first, last)
    return any(hit.value == "authority" for hit in nouns)


def _is_against_a_state(trigger: Trigger, roster: Roster) -> bool:
    """Whether a state or a body of one is accused: *accused Peru of jailing him*, *charged that Oslo …*, but
    not *accused a judge of fraud*."""
    whom = next((c for c in _beside(trigger) if c.relation == "obj"), None)
    return whom is not None and _is_a_state(trigger.scene, whom) and not _is_one_of(roster, whom)


def _is_of_a_body(trigger: Trigger, roster: Roster) -> bool:
    """Whether who is accused is no person, nor several: *faulted the government and accused it of torture*;
    or somebody who brings no charges accuses people not named: *the EU accused them of torture*."""
    if trigger.voice != "active":
        return False
    whom = next((c for c in _beside(trigger) if c.relation == "obj"), None)
    if whom is None or whom.pos != "PRON":
        return False
    accuser = next((c for c in _beside(trigger) if c.relation in SUBJECTS), None)
    named = accuser is not None and accuser.pos == "PROPN"
    body = trigger.scene.at(accuser.start, accuser.end) if named and accuser is not None else None
    union = body is not None and canonical_or_state(trigger.scene, body) in UNIONS
    return union or whom.morph.get("Gender") == "Neut"


def _is_one_of(roster: Roster, noun: Token) -> bool:
    """Whether a noun for an office is of those who are accused: *the prosecutor*, *la juge Anna Kral*."""
    named = any(noun.start < s.span[1] for s in roster.subjects if s.span[0] - noun.end <= 1)
    group = roster.group
    return named or (group is not None and noun.text in group.noun.split())


def _is_a_state(scene: Scene, noun: Token) -> bool:
    """Whether a noun names a state, or a body of one: *accused Minsk*, *the government*."""
    mention = scene.at(noun.start, noun.end)
    return (
        mention is not None
        and mention.kind in ("place", "authority")
        and key_of(noun.text) not in scene.lexicon.words["officers"]
    )


def _are_sanctioned(trigger: Trigger) -> bool:
    """Whether a participle tells why measures bind people or bound them: *sanctions on two ministers accused
    of torture*."""
    scene, sentence = trigger.scene, trigger.sentence
    # A parse may hang it on the verb itself: "froze the assets of X, accused of …".
    at = trigger.token if trigger.token.relation == "advcl" else sentence.head(trigger.token)
    for _ in range(_CLIMB):
        at = sentence.head(at) if at is not None else None
        if at is None:
            return False
        around = (at, *(c for c in sentence.children(at.i) if c.relation in _PARTIES))
        if any(_is_of_measures(scene, token) for token in around):
            return True
        if at.pos in ("VERB", "AUX"):
            return False
    return False


def _is_of_measures(scene: Scene, token: Token) -> bool:
    """Whether a word is a measure, or one of the verbs and nouns of acts on measures."""
    index = scene.index(token.start)
    nouns = scene.lexicon.nouns.find(scene.words, index, index + 1)
    if any(hit.value == "measure" for hit in nouns):
        return True
    acts = scene.lexicon.triggers.find(scene.words, index, index + 1)
    on_measures = {hit.value.object for hit in acts if hit.value.kind in SANCTION_ACTS}
    if "target" in on_measures:
        return True
    bound = on_measures & _BOUND  # "A gelé les avoirs de X, accusé de …"
    told = scene.lexicon.nouns.find(scene.words, scene.first, scene.last) if bound else ()
    return any(hit.value in bound for hit in told)


def _beside(trigger: Trigger) -> tuple[Token, ...]:
    return trigger.sentence.children(trigger.token.i)


def _accusers(trigger: Trigger) -> list[Token]:
    """Those whom words say to accuse: behind *by*, or in a Slavic instrumental; with those joined to them."""
    by = trigger.scene.lexicon.words["by"]
    children = trigger.sentence.children
    found: list[Token] = []
    for child in _beside(trigger):
        if child.relation not in ("obl", "nmod") or child.i < trigger.token.i:
            continue
        bare = child.morph.get("Case") == "Ins" and not has_case(trigger.sentence, child)
        if bare or any(key_of(c.text) in by for c in children(child.i) if c.relation == "case"):
            found += [child, *(c for c in children(child.i) if c.relation == "conj")]
    return found


def _may_charge(trigger: Trigger, accuser: Token, *, of_somebody: bool) -> bool:
    """Whether a court, an office, or the state that holds somebody accuses him."""
    scene = trigger.scene
    mention = scene.at(accuser.start, accuser.end)
    if key_of(accuser.text) in scene.lexicon.words["offices"]:
        return True
    if mention is None:
        return False
    if mention.kind == "authority":
        return True
    state = canonical_or_state(scene, mention) if mention.kind == "place" else None
    return of_somebody and state is not None and len(state) == _STATE and state not in UNIONS
