"""Who does it and to whom, around one trigger: voice, subject, object and agent as tokens of the parse.

Small models misplace what hangs on a verb, above all objects and lists, so each question is asked of the
parse first and, where it has no answer or none was made, of the words next to the trigger.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from detente.model import SANCTION_ACTS
from detente.reading.acts.clause.agreement import (
    SUBJECTS,
    agrees,
    is_heading,
    is_parted,
    is_said_of,
    is_taken_up_obliquely,
    named_behind,
    nearer_noun,
)
from detente.reading.acts.clause.included import counted_in
from detente.reading.acts.clause.kinship import is_kin_of_one
from detente.reading.acts.clause.torn import enclosed_objects, helped_subject, noun_before
from detente.reading.acts.lexicon import Rule
from detente.reading.acts.mentions import Scene
from detente.reading.factuality.cues import cues
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.phrases import Hit, key_of

VoiceName = Literal["active", "passive", "reduced", "middle", "noun"]
"""``reduced`` is a participle that modifies a noun (*arrêtée en 2020*), ``middle`` a verb whose subject it
befalls."""

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "X", "SYM"})
_OBJECTS = frozenset({"obj", "iobj"})
_STRAYED = frozenset({"ccomp", "xcomp", "obl", "dep", "appos"})
_PARTICIPIAL = frozenset({"reduced", "active", "middle"})
_OBLIQUE = frozenset({"Acc", "Gen", "Dat"})
_GOVERNED = frozenset({"obj", "obl", "iobj", "xcomp", "nmod"})
_SHARING = frozenset({"conj", "xcomp", "advcl", "parataxis"})


@dataclass(eq=False, slots=True)
class Trigger:
    """A word of an act in its sentence; ``token`` is its inflected word, ``auxiliaries`` those of its verb,
    nearest first; ``parsed`` is whether a model read the sentence."""

    scene: Scene
    hit: Hit[Rule]
    token: Token
    voice: VoiceName
    auxiliaries: list[str]
    rule: Rule = field(init=False, repr=False)
    sentence: Sentence = field(init=False, repr=False)
    parsed: bool = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.rule, self.sentence = self.hit.value, self.scene.sentence
        self.parsed = any(t.dep for t in self.sentence.tokens[:3])


def subject_of(trigger: Trigger, token: Token | None = None, depth: int = 0) -> Token | None:
    """The grammatical subject of a verb, through conjunction, control and relative clauses."""
    sentence = trigger.sentence
    token = token or trigger.token
    if depth > 4:
        return None
    for child in sentence.children(token.i):
        # "Dont sept sont morts": a number that the parse takes for an expletive.
        counted = child.relation == "expl" and trigger.scene.at(child.start, child.end) is not None
        is_subject = (child.relation in SUBJECTS or counted) and child.pos in _NOMINAL
        if is_subject and agrees(sentence, child, token) and not is_heading(sentence, child, token):
            return _antecedent(trigger, named_behind(sentence, child, token) or child, token)
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
        named = _set_off_by(trigger, above, token.start) if trigger.voice == "reduced" else None
        return named or (above if meant and above.pos in _NOMINAL else None)
    if noun := noun_before(sentence, token, trigger.scene.lexicon.words["of"]):
        return _subject_of_noun(trigger, noun, depth)
    if depth == 0 and stands_for_people(trigger):
        return None
    if token.relation in ("xcomp", "ccomp", "advcl"):
        kept = _kept_from(trigger, token, above)
        if kept is not None:
            return kept
        blamed = _blamed(trigger, token, above)
        if blamed is not None:
            return blamed
        controller = _controller(trigger, token, above)
        if controller is not None:
            # "Proposer à Minsk de libérer": either may be the one who would.
            return None if _is_verb_of("proposing", trigger, above) else controller
        if _is_of_others(trigger, above, token):
            return None
    if token.relation in _SHARING and above.pos in ("VERB", "AUX", "ADJ", "NOUN"):
        if token.relation == "parataxis" and token.morph.get("VerbForm") == "Fin":
            return None
        subject = subject_of(trigger, above, depth + 1)
        return None if subject is not None and _is_of_nobody(trigger, token, subject) else subject
    return _unrepeated(trigger, token, above)


def stands_for_people(trigger: Trigger) -> bool:
    """Whether a participle is a noun for those whom a verb is about, and nothing that its subject is: *Kral a
    reçu des condamnés à mort*, *spoke to the jailed*, *принял высланных*."""
    token, sentence = trigger.token, trigger.sentence
    if trigger.voice not in _PARTICIPIAL or token.relation not in _GOVERNED:
        return False
    if not trigger.scene.lexicon.words["of"]:  # Whose cases tell it
        case = token.morph.get("Case")
        # Only an accusative tells what lives: "семьи вышедших на свободу благодарят".
        strayed = trigger.voice == "middle" and token.relation == "xcomp" and case in ("Gen", "Dat")
        return case in _OBLIQUE and (strayed or token.morph.get("Animacy") == "Anim")
    if trigger.voice != "reduced":
        return False
    led = any(c.relation in ("det", "case", "nummod") and c.i < token.i for c in sentence.children(token.i))
    return led or (token.relation == "obj" and token.pos == "NOUN")


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
    if subject is None or subject.pos not in _NOMINAL or subject.morph.get("Number") != number:
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


def is_hyphenated(trigger: Trigger) -> bool:
    """Whether a hyphen joins a participle to who does it: *US-designated groups*."""
    before = trigger.scene.page.text[: trigger.hit.start][-1:]
    return trigger.voice == "reduced" and before in ("-", "‑")


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
    return None if _is_of_others(trigger, verb, trigger.token) else subject_of(trigger, verb, depth + 1)


def _kept_from(trigger: Trigger, token: Token, above: Token) -> Token | None:
    """Whom a verb keeps from doing or undergoing what its complement says: *keep Kral from being deported*,
    *stopped the ministry from deporting her*."""
    sentence, ways = trigger.sentence, trigger.scene.lexicon.words["from"]
    marked = any(c.relation in ("mark", "case") and c.key in ways for c in sentence.children(token.i))
    gerund = [token, *sentence.helpers(token)]
    if not marked or not any(t.morph.get("VerbForm") == "Ger" for t in gerund):
        return None
    kept = sentence.child(above.i, "obj")
    return kept if kept is not None and above.i < kept.i < token.i and kept.pos in _NOMINAL else None


def _controller(trigger: Trigger, token: Token, above: Token) -> Token | None:
    """Whom a verb asks to do it; one who promises does it himself: *call on Minsk to release*, *encourager
    Minsk à libérer*."""
    helpers = trigger.sentence.helpers(token) if token.relation == "xcomp" else ()
    forms = [t.morph.get("VerbForm") for t in (token, *helpers)]
    if "Inf" not in forms and "infinitive" not in trigger.hit.forms:
        return None
    sentence, words, scene = trigger.sentence, trigger.scene.lexicon.words, trigger.scene
    governors = cues(scene.page.language).governors.find(scene.words, scene.first, scene.last)
    told = {hit.value for hit in governors if hit.start <= above.start < hit.end}
    if told & {"planned", "attempted"} - ({"planned"} if "possible" in told else set()):
        # Who promises somebody to do it, or tries to, does it himself; not who keeps another from it.
        kept = sentence.child(above.i, "iobj") if "planned" not in told else None
        named = scene.at(kept.start, kept.end) if kept is not None and not has_case(sentence, kept) else None
        return kept if named is not None and named.kind == "place" else None
    for child in sentence.children(above.i):
        key = key_of(child.text)
        # "A décidé lundi de libérer": a day that the parse takes for an object.
        if not above.i < child.i < token.i or child.pos not in ("NOUN", "PROPN") or key in words["days"]:
            continue
        asked = child.relation in ("obl", "nmod", "iobj") and cases_of(sentence, child) in words["asked"]
        if child.relation in ("obj", "iobj") and not has_case(sentence, child):
            # "Took steps to impose": who takes them does it.
            return None if key in words["undertakings"] else child
        if asked and (told & {"possible", "denied"} or cases_of(sentence, child) not in words["of"]):
            return child  # "Demander à X de", "permettre à X de".
    return None


def _blamed(trigger: Trigger, token: Token, above: Token) -> Token | None:
    """Whom a verb blames for what its complement tells: *accused Moscow of having jailed*, *reproche à Moscou
    d'avoir libéré*."""
    sentence, words = trigger.sentence, trigger.scene.lexicon.words
    verbs = [token, *(c for c in sentence.children(token.i) if c.relation == "aux")]
    marks = (c for verb in verbs for c in sentence.children(verb.i) if c.relation == "mark")
    if not any(c.key in words["blamed_for"] for c in marks):
        return None
    if not _is_verb_of("blaming", trigger, above):
        return None
    between = [c for c in sentence.children(above.i) if above.i < c.i < token.i]
    objects = (c for c in between if c.relation in _OBJECTS)
    others = (c for c in between if c.relation in ("obl", "advmod") and trigger.scene.at(c.start, c.end))
    return next((c for c in (*objects, *others) if cases_of(sentence, c) in words["asked"] | {""}), None)


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
    while noun is not None and noun.relation in ({"flat", "appos"} if slavic else {"flat"}):
        noun = sentence.head(noun)
    if noun is None or noun.pos not in ("NOUN", "PROPN") or noun.relation != "conj":
        return None
    joined = any(c.relation == "cc" and c.i < noun.i for c in sentence.children(noun.i))
    return noun if joined and not has_case(sentence, noun) else None


def _is_of_others(trigger: Trigger, verb: Token, token: Token) -> bool:
    """Whether a verb's subject wants an act of others, or judges one that they have done; of his own he says
    so by a perfect (*regrette d'avoir expulsé*) or beside it (*criticised Peru after expelling two*)."""
    marks = {key_of(c.text) for c in trigger.sentence.children(token.i) if c.relation == "mark"}
    if token.relation == "advcl" and marks - trigger.scene.lexicon.words["blamed_for"]:
        return False
    own = any(c.relation == "aux" for c in trigger.sentence.children(trigger.token.i))
    return _is_verb_of("demanding", trigger, verb) or (not own and _is_verb_of("condemning", trigger, verb))


def _is_verb_of(group: str, trigger: Trigger, above: Token) -> bool:
    """Whether a verb is of a group: ``demanding`` ones want an act of others (*требует отпустить*)."""
    return bool(trigger.scene.values_over(trigger.scene.lexicon.phrases[group], above))


def is_fronted(trigger: Trigger) -> bool:
    """Whether a participle opens its sentence (*Arrêtée en 2021, elle …*, *à peine libéré, il …*), and is
    not of the noun behind it: *Осуждённый в мае журналист*."""
    scene, first, token = trigger.scene, trigger.hit.first, trigger.token
    noun = trigger.sentence.head(token) or token
    if first == scene.first and noun.i > token.i and "Case" in token.morph:
        return "," in scene.page.text[token.end : noun.start]
    hits = scene.lexicon.phrases["fronting"].find(scene.words, scene.first, first)
    reach = scene.first + (trigger.sentence.tokens[0].pos != "PRON")  # "Those held in 2021".
    return first <= reach or any(h.first == scene.first and h.last + 1 == first for h in hits)


def _next_subject(trigger: Trigger) -> Token | None:
    """The subject of the clause that a fronted participle leads to."""
    tokens = trigger.sentence.tokens
    comma = next((t.i for t in tokens if t.start >= trigger.hit.end and t.text == ","), None)
    if comma is None:
        return None
    return next((t for t in tokens[comma:] if t.relation in SUBJECTS and t.pos in _NOMINAL), None)


def _antecedent(trigger: Trigger, child: Token, verb: Token) -> Token:
    """The noun that a relative pronoun stands for."""
    relative = child.pos == "PRON" and key_of(child.text) in trigger.scene.lexicon.words["relative"]
    if child.morph.get("PronType") != "Rel" and not relative:
        return child
    if (own := counted_in(trigger.scene, child)) is not None:
        return own
    seen = verb
    for _ in range(4):
        above = trigger.sentence.head(seen)
        if above is None:
            return child
        if seen.relation == "acl" or seen.dep == "acl:relcl":
            # A relative clause says nothing of a noun after it, whatever the parse hangs it on.
            outer = trigger.sentence.head(above) if above.i > child.i else None
            if (named := _set_off_by(trigger, above, child.start)) is not None:
                return named
            return _whole(trigger, outer if outer is not None and outer.i < child.i else above, child)
        seen = above
    return child


def _whole(trigger: Trigger, noun: Token, relative: Token) -> Token:
    """The head of a phrase whose last name a relative clause after a comma hangs on: in *the brother of Anton
    Kral, who …*, the brother rather than Anton Kral; not where he is what is said of somebody else (*Jan is a
    brother of Anton Kral, who …*)."""
    sentence, words = trigger.sentence, trigger.scene.lexicon.words
    above = sentence.head(noun)
    if above is None or noun.relation != "nmod" or above.pos != "NOUN":
        return noun
    if noun.pos == "PROPN" and _is_predicate(sentence, above):
        return noun
    if noun.pos != "PROPN" and not is_kin_of_one(trigger.scene, above, noun):
        return noun
    parted = any(t.text == "," for t in sentence.tokens[noun.i : relative.i])
    case = cases_of(sentence, noun)
    owned = case in words["of"] or (not case and noun.morph.get("Case") == "Gen" and not words["of"])
    # "The lawyers of Anton Kral, who died": many seldom do together.
    one_dies = trigger.rule.kind == "die" and above.morph.get("Number") == "Plur" and not trigger.auxiliaries
    return above if parted and owned and not one_dies else noun


def _is_predicate(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun is what a copula says of somebody."""
    return sentence.child(noun.i, "cop") is not None


def _set_off_by(trigger: Trigger, noun: Token, start: int) -> Token | None:
    """Who is named right before the comma that opens a clause or participle, and of whom it says more than of
    the noun by which somebody else is called his: *Jan Kral is a friend of Anton Kral, jailed in May*."""
    sentence, scene = trigger.sentence, trigger.scene
    if not _is_predicate(sentence, noun):
        return None
    for child in sentence.children(noun.i):
        whom = scene.at(child.start, child.end) if child.relation == "nmod" and child.pos == "PROPN" else None
        if whom is not None and whom.kind == "person" and scene.page.text[whom.end : start].strip() == ",":
            return child
    return None


def object_of(trigger: Trigger) -> list[Token]:
    """What an active verb is done to, nearest first: its objects, those shared with verbs joined to it, the
    noun that a relative pronoun stands for, and nouns without a preposition taken for adverbials."""
    sentence, token = trigger.sentence, trigger.token
    later = (c for c in sentence.children(token.i) if c.relation == "conj" and c.pos == "VERB")
    verbs = [token, *(c for c in later if not trigger.scene.has_people(trigger.hit.end, c.start))]
    above = sentence.head(token) if token.relation == "conj" else None
    verbs += [above] if above is not None and above.pos == "VERB" else []
    result: list[Token] = []
    for verb in verbs:
        for child in sentence.children(verb.i):
            bare = child.i > verb.i and not (has_case(sentence, child) or is_parted(sentence, child, verb))
            if child.pos in _NOMINAL and child.relation in (_OBJECTS | _STRAYED if bare else _OBJECTS):
                result.append(_antecedent(trigger, child, verb))
            elif bare and child.relation == "obj" and child.morph.get("VerbForm") == "Part":
                result.append(child)  # "Экстрадировать бежавшего из Перу Антона Краля".
        if result:
            break
    inside = enclosed_objects(sentence, token, trigger.hit.start, trigger.hit.end)
    result = inside or _misread_subject(trigger) or result or _fronted_object(trigger)
    order = {"obj": 0, "iobj": 1}
    return sorted(result, key=lambda t: (order.get(t.relation, 2), abs(t.i - token.i)))


def _misread_subject(trigger: Trigger) -> list[Token]:
    """Somebody alive before a verb whom the parse calls its subject, though case or number make him its
    object: *журналистку арестовало ФБР*, *Антона Краля приговорили*."""
    sentence, token = trigger.sentence, trigger.token
    if not trigger.scene.lexicon.bare_passive or token.morph.get("VerbForm") != "Fin":
        return []
    before = (c for c in sentence.children(token.i) if c.i < token.i and c.relation in SUBJECTS)
    return [
        c
        for c in before
        if c.morph.get("Animacy") == "Anim"
        and not has_case(sentence, c)
        and (c.morph.get("Case") == "Acc" or not agrees(sentence, c, token))
    ]


def _fronted_object(trigger: Trigger) -> list[Token]:
    """The infinitive's object where it stands before the verb that governs it: *Анну Краль пытались
    выдворить*."""
    sentence, token = trigger.sentence, trigger.token
    above = sentence.head(token)
    if token.morph.get("VerbForm") != "Inf" or token.relation != "xcomp" or above is None:
        return []
    before = (c for c in sentence.children(above.i) if c.i < above.i and c.pos in _NOMINAL)
    return [c for c in before if c.morph.get("Case") == "Acc" and not has_case(sentence, c)]


def has_case(sentence: Sentence, token: Token) -> bool:
    """Whether a noun has a preposition."""
    return any(c.relation == "case" for c in sentence.children(token.i))


def cases_of(sentence: Sentence, token: Token) -> str:
    """The prepositions of a noun, in lower case, joined by spaces."""
    found: list[str] = []
    for child in sentence.children(token.i):
        if child.relation == "case" and child.pos != "ADJ":
            found.append(child.key)
            found += [key_of(f.text) for f in sentence.children(child.i) if f.relation == "fixed"]
    return " ".join(found)
