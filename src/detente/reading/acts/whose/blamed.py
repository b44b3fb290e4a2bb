"""Whom somebody without that office only accuses: blame is no charge (*accused by the UN of atrocities*)."""

from __future__ import annotations

from detente.model import SANCTION_ACTS
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.grammar import Trigger, has_case, subject_of
from detente.reading.acts.mentions import Scene
from detente.reading.acts.sanctions.makers import canonical_or_state
from detente.reading.acts.whom.patients import Assigned
from detente.reading.acts.whom.people import Roster
from detente.reading.acts.whom.somebody import counted
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of
from detente.reading.states import UNIONS, states

_BOUND = frozenset({"measure", "asset"})
_STATE, _CLIMB, _TITLE, _ASIDE, _LED = 2, 4, 4, 16, 2
_SOMEBODY, _OFFICIAL = frozenset({"person", "people"}), frozenset({"authority", "organization"})
_BEFORE, _BEHIND = 3, 5
"""How many words before a name, and behind it, may tell an office."""
_PARTIES = SUBJECTS | {"obj"}
_TITLES = frozenset({"compound", "appos", "nmod", "amod", "flat"})
_DEED = frozenset({"xcomp", "advcl", "acl", "ccomp"})


def is_only_blamed(trigger: Trigger, assigned: Assigned) -> bool:
    """Whether a verb of accusing has somebody for its author who brings no charges, or none at all where it
    tells what people of a sort did: *officials accused of torturing protesters*."""
    scene, roster = trigger.scene, assigned.roster
    if trigger.rule.kind != "charge" or trigger.voice == "noun":
        return False
    if _is_complaint(trigger) or (trigger.voice == "active" and _is_against_a_state(trigger, roster)):
        return True
    accusing = scene.lexicon.phrases["blaming"]
    if not accusing.any(scene.words, trigger.hit.head, trigger.hit.head + 1):
        return False
    if _is_of_a_private(trigger):
        return True
    if _is_of_a_body(trigger, roster) or (trigger.voice == "reduced" and _are_sanctioned(trigger)):
        return True
    if trigger.voice == "active" and _is_by_a_rival(trigger, roster):
        return True
    accusers = _accusers(trigger)
    if accusers:
        named = bool(roster.subjects)
        return not any(_may_charge(trigger, accuser, of_somebody=named) for accuser in accusers)
    group = roster.group
    sorted_only = not roster.subjects and group is not None and group.lo is None and group.hi is None
    accuser = subject_of(trigger) if trigger.voice == "active" else None
    other = accuser is not None and not _is_one_of(roster, accuser)
    if accuser is not None and other and _is_anybody(trigger, accuser, of_a_sort=sorted_only):
        return True
    deed = any(c.pos == "VERB" and c.i > trigger.token.i and c.relation in _DEED for c in _beside(trigger))
    if (
        not sorted_only
        or not deed
        or any(c.relation in SUBJECTS and c.pos == "PRON" for c in _beside(trigger))
    ):
        return False
    # Of "three men accused of spying" somebody has told that they are held.
    return not scene.lexicon.contexts["custody"].any(scene.words, scene.first, scene.last)


def _is_complaint(trigger: Trigger) -> bool:
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
    return any(_is_private(trigger, accuser) for accuser in accusers)


def _is_of_a_private(trigger: Trigger) -> bool:
    """Whether somebody accuses who does so for nobody but himself: *une romancière a accusé X de chantage*,
    *X, accusé de corruption par Anton Kral*."""
    if not trigger.parsed:
        return False
    accusers = _named_behind(trigger) + _over_an_aside(trigger)
    subject = _subject(trigger)
    if subject is not None and subject.i < trigger.token.i:
        accusers.append(subject)
    elif subject is not None and trigger.scene.lexicon.bare_passive:
        accusers.append(subject)  # "Краля обвинил в краже Иван Морель".
    return any(_is_private(trigger, accuser) for accuser in accusers)


def _subject(trigger: Trigger) -> Token | None:
    """Who does it of an active verb, whatever word class a parse gives him: *L'opposant Kral accuse*."""
    if trigger.voice != "active":
        return None
    found = subject_of(trigger) or next((c for c in _beside(trigger) if c.relation in SUBJECTS), None)
    # "Краля и ещё троих обвинили": whoever is in another case is no subject.
    if found is None or not trigger.scene.lexicon.bare_passive:
        return found
    counted = trigger.sentence.child(found.i, "nummod")
    return found if "Nom" in {t.morph.get("Case") for t in (found, counted) if t is not None} else None


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


def _is_private(trigger: Trigger, accuser: Token) -> bool:
    """Whether who accuses is somebody, or several, of no office: a person without its title, people who are
    no police, or a pronoun for such."""
    scene, known = trigger.scene, trigger.scene.lexicon.words
    if key_of(accuser.text) in known["offices"] | known["officers"] | known["accusers"]:
        return False
    if accuser.pos == "PRON":
        return key_of(accuser.text) in known["pronouns"] and not _is_before_an_office(trigger)
    mention = scene.at(accuser.start, accuser.end)
    if mention is None:
        behind = scene.behind(accuser.end)
        titled = behind is not None and behind.end < trigger.hit.start and behind.start - accuser.end <= 1
        mention = behind if titled else None  # "L'opposant Anton Kral".
    if mention is None and accuser.pos == "NOUN" and accuser.morph.get("Animacy") == "Anim":
        index = scene.index(accuser.start)
        return not any(
            hit.value == "authority" for hit in scene.lexicon.nouns.find(scene.words, index, index + 1)
        )
    if scene.values_over(scene.lexicon.phrases["complainants"], accuser):
        return True
    if mention is None or mention.kind not in ("person", "people"):
        return False
    first, last = scene.index(mention.start), scene.index(mention.end)
    low = first
    while low > max(first - _TITLE, scene.first) and not scene.words[low].broken:
        low -= 1
    titles = {word.key for word in scene.words[low:last]}
    if titles & (known["offices"] | known["officers"] | known["accusers"]):
        return False
    led = {word.key for word in scene.words[last : min(last + _LED, scene.last)]}
    if led & known["accusers"]:
        return False  # "Le Directeur des poursuites criminelles".
    nouns = scene.lexicon.nouns.find(scene.words, low, last)
    return not any(hit.value == "authority" for hit in nouns)


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


def _is_anybody(trigger: Trigger, accuser: Token, *, of_a_sort: bool) -> bool:
    """Whether the subject of a verb is somebody who has no office to accuse people: *a neighbour accused
    Kral of theft*, but not *the prosecutor Anna Novak accused him*; or a state that accuses people ``of a
    sort``: *London accused Russians of poisoning him*."""
    scene, sentence = trigger.scene, trigger.sentence
    counts = sentence.child(accuser.i, "nummod") is not None
    if accuser.pos not in ("NOUN", "PROPN") or not (counts or accuser.morph.get("Case", "Nom") == "Nom"):
        return False
    mention = scene.at(accuser.start, accuser.end)
    if mention is not None and mention.kind == "place":
        return of_a_sort
    private = key_of(accuser.text) in scene.lexicon.words["firms"] or accuser.morph.get("Animacy") == "Anim"
    someone = private or counted(scene, accuser, "charge") is not None
    if not someone and (mention is None or mention.kind not in _SOMEBODY):
        return False
    if mention is not None and mention.kind in _OFFICIAL:
        return False
    # His office may stand beside his name: "прокурор Анна Новак", "Anna Novak, the prosecutor".
    last = max(accuser.end, mention.end if mention is not None else 0)
    first, until = scene.index(accuser.start), scene.index(last)
    around = scene.words[
        max(first - _BEFORE, scene.first) : min(until + _BEHIND, scene.index(trigger.hit.start))
    ]
    around += [w for c in sentence.children(accuser.i) for w in scene.words_in(c.start, c.end)]
    accusing = scene.lexicon.words["offices"] | scene.lexicon.words["accusers"]
    return not any(word.key in accusing for word in around)


def _is_by_a_rival(trigger: Trigger, roster: Roster) -> bool:
    """Whether who accuses is told, and is one person or a side who brings no charges: *in his tweet he
    accused Kral of lying*, *the senator accused the minister of …*; not *they accuse him of …*, who may be
    those who hold him."""
    accuser = subject_of(trigger) if trigger.parsed else None
    if accuser is None or accuser.morph.get("Case", "Nom") != "Nom":
        return False
    if accuser.pos in ("PRON", "DET"):
        return accuser.morph.get("Person") in ("1", "2") or accuser.morph.get("Number") == "Sing"
    if _prosecutes(trigger.scene, accuser):
        return False
    scene, at = trigger.scene, trigger.scene.index(accuser.start)
    if states(scene.page.language).offices.any(scene.words, at, at + 1):
        return True
    mention = scene.at(accuser.start, accuser.end)
    if mention is None:
        return accuser.pos == "NOUN"
    return not _may_charge(trigger, accuser, of_somebody=bool(roster.subjects))


def _prosecutes(scene: Scene, accuser: Token) -> bool:
    """Whether somebody is a court or a prosecutor, or has the title of one: *Judge Eva Kral*."""
    beside = (c for c in scene.sentence.children(accuser.i) if c.relation in _TITLES)
    tokens = (accuser, *beside, *_before(scene, accuser))
    offices, titles = scene.lexicon.words["offices"], scene.lexicon.phrases["prosecuting"]
    return any(key_of(t.text) in offices or scene.values_over(titles, t) for t in tokens)


def _before(scene: Scene, name: Token) -> list[Token]:
    """The word right before somebody's name, which may be what he is."""
    mention = scene.at(name.start, name.end)
    first = scene.index(mention.start if mention is not None else name.start)
    if first <= scene.first or scene.words[first].broken:
        return []
    token = scene.token_at(scene.words[first - 1].start)
    return [token] if token is not None else []


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


def _beside(trigger: Trigger) -> list[Token]:
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
