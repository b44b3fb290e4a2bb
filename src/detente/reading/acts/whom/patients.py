"""What an act is done to: its patients as tokens of the parse, and what these name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from detente.model import Span
from detente.reading.acts.clause.accused import accused, given_to, strayed
from detente.reading.acts.clause.agreement import SUBJECTS, is_before
from detente.reading.acts.clause.bare_terms import bare_term
from detente.reading.acts.clause.beside import is_exchanged
from detente.reading.acts.clause.circumstances import behind_circumstance
from detente.reading.acts.clause.cleft import cleft
from detente.reading.acts.clause.handed import is_handed
from detente.reading.acts.clause.objects import object_of
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.clause.undergone import belonging, dative, quoted_behind, undergoing
from detente.reading.acts.clause.won_for import won_for
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mention import is_done_by
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.belonging import is_of_another
from detente.reading.acts.whom.shared_objects import (
    before_impersonal,
    contrasted_object,
    counted_behind,
    opening_object,
    shared_object,
    stray_object,
)
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.parsing.prepositions import cases_of, has_case
from detente.reading.phrases import key_of

PERSONS = frozenset({"person"})
PARTIES = frozenset({"person", "organization", "place"})
TARGETS = frozenset({"person", "organization"})
WHOM = frozenset({"person", "people", "pronoun"})
_HANDED = frozenset({"transfer", "release"})
_SET = frozenset({"det", "nummod", "amod"})
_FOLLOWS = frozenset({"conj", "parataxis", "acl", "advcl"})
_NOUN = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_PATH = frozenset({"appos", "flat", "compound", "nummod", "amod", "nmod", "dep", "det"})


@dataclass(slots=True)
class Assigned:
    """The roles of one trigger; ``generic`` tells that the authority is only described (*les
    autorités*). ``support`` are tokens of verbs that carry an act's noun, ``evidence`` where
    all stands.

    ``stated_by`` is the verb whose negation and mood are the act's where it is not the trigger (*X figure
    parmi les libérés*), ``excluded`` whom the act leaves out by name, or with
    ``swapped`` to whom it was done instead, ``unnamed`` that nothing but a pronoun
    says whom it is done to, ``tied`` that it is an act only if a link makes something of it, ``declared``
    that its author announces it by telling of it, ``joint`` who does the same as its author.
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
    swapped: bool = False
    among: bool = False
    unnamed: bool = False
    tied: bool = False
    declared: bool = False
    joint: list[str] = field(default_factory=list)


def mention_of(scene: Scene, token: Token, kinds: Iterable[str] | None = None) -> Mention | None:
    """What a token names: the mention that covers it, or one apposed to it or counting it."""
    found = scene.at(token.start, token.end)
    wanted = None if kinds is None else frozenset(kinds)
    if found is not None and (wanted is None or found.kind in wanted):
        return found
    row = next((r for r in scene.titles if r.start <= token.start < r.end), None)
    if row is not None:
        return row.name if wanted is None or row.name.kind in wanted else None
    inner: Mention | None = None
    body: Mention | None = None
    for mention in scene.mentions:
        if mention.token is None or (wanted is not None and mention.kind not in wanted):
            continue
        if mention.kind == "pronoun" or (mention.kind == "other" and mention.token.pos == "NUM"):
            continue  # "Douze juges": a number with the capital of its sentence.
        at, apposed = mention.token, True
        for _ in range(3):
            if at.relation not in _PATH or (cases_of(scene.sentence, at) and at.relation == "nmod"):
                break
            if mention.kind == "place" and at.relation != "appos":
                break  # "The president of the United States" is no country.
            above = scene.sentence.head(at)
            if above is None:
                break
            if above.i == token.i:
                bare = not scene.lexicon.words["of"]
                if bare and is_of_another(scene, mention, token.start):
                    break
                if apposed and at.relation != "nmod" and mention.kind == "organization":
                    body = body or mention  # "Корреспондентку SotaVision Анну Петрову": a person comes first.
                    break
                if apposed and at.relation != "nmod":
                    return mention
                inner = inner or mention
            apposed, at = apposed and at.relation != "nmod", above
    inner = body or inner
    if inner is not None:
        return inner  # "Декан МГУ", where no name says who it is, as in "декан МГУ Краль".
    above = scene.sentence.head(token)
    if above is not None and token.relation == "appos":
        named = scene.at(above.start, above.end)
        if named is not None and named.kind == "person" and (wanted is None or "person" in wanted):
            return named
    return None


def patients(trigger: Trigger) -> list[Token]:
    """The tokens of what the act is done to, best first."""
    if trigger.rule.governs:
        return _governed(trigger)
    if bare_term(trigger) is not None and (given := subject_of(trigger)) is not None:
        return [given]
    match trigger.voice:
        case "noun":
            own = _enclosed(trigger) or belonging(trigger)
            return own or behind_circumstance(trigger) or undergoing(trigger)
        case "active" if against := accused(trigger):
            return against
        case "active":
            subject = subject_of(trigger)
            own = owners_of(trigger) if subject is not None and _is_inside(trigger, subject) else []
            own = contrasted_object(trigger) or own
            own = own or _not_of_relative(trigger, _without_agents(trigger, object_of(trigger)))
            own = [token for token in own if not is_given(trigger, token)]
            own = own or stray_object(trigger, trigger.token) or shared_object(trigger)
            own = own or before_impersonal(trigger)
            if trigger.rule.object == "person" and not any(mention_of(trigger.scene, t, WHOM) for t in own):
                own = opening_object(trigger) or _beset(trigger) or own
            if trigger.rule.object != "person":
                return own or strayed(trigger)  # "Announced sanctions": the measure itself.
            if own and all(_is_inside(trigger, token) for token in own):
                whose = owners_of(trigger) or given_to(trigger)
                # "Констатировали смерть Краля", "вынес оправдательный приговор Кралю".
                own = [t for t in whose if mention_of(trigger.scene, t, WHOM) is not None] or own
            own = [_done_to_by(trigger, token) for token in own]
            own = [t for token in own for t in _made(trigger, token)]
            own = cleft(trigger) or own or _whose_relative(trigger) or strayed(trigger) or owners_of(trigger)
            ordered = trigger.rule.kind == "expel"  # "Послу велели уехать", but not "передали послу".
            return own or (dative(trigger) if ordered else [])
        case _ if done := quoted_behind(trigger) or won_for(trigger) or _object_of_participle(trigger):
            return done
        case _:
            subject = subject_of(trigger)
            nearer = _nearer_subject(trigger, subject)
            found = [t for t in (nearer, subject) if t is not None and not _is_own_word(trigger, t)]
            found = [t for t in found if _done_to_by(trigger, t) is not trigger.token]
            found = [t for t in found if not (_is_impersonal(trigger, t) or _is_past_a_verb(trigger, t))]
            found = found or counted_behind(trigger) or dative(trigger) or owners_of(trigger)
            found = found or _aboard(trigger)
            # "Вердикт был вынесен в отношении Краля".
            return found or (accused(trigger) if trigger.voice == "passive" else [])


def _enclosed(trigger: Trigger) -> list[Token]:
    """Whose an event is whose words hold his name: *о смерти Антона Краля в изоляторе Энска*."""
    scene, hit = trigger.scene, trigger.hit
    noun = scene.token_at(hit.start)
    own = trigger.sentence.children(noun.i) if noun is not None else []
    named = [t for t in own if t.relation == "nmod" and hit.start < t.start and t.end < hit.end]
    return [t for t in named if mention_of(scene, t, {"person"}) is not None][:1]


def _is_impersonal(trigger: Trigger, subject: Token) -> bool:
    """Whether a Slavic participle in the neuter has no subject, though a parse gives it that of the verb that
    it is joined to: *Верба освобождён; Кралю в освобождении отказано*."""
    forms, told = trigger.token.morph, subject.morph
    neuter = forms.get("VerbForm") == "Part" and forms.get("Gender") == "Neut"
    alive = told.get("Animacy") == "Anim" and told.get("Gender") in ("Masc", "Fem")
    return neuter and alive and told.get("Number") == "Sing" and told.get("Case") == "Nom"


def _is_past_a_verb(trigger: Trigger, noun: Token) -> bool:
    """Whether a parse takes a participle for a name and hangs it on one behind another verb: *взятые в плен
    десять солдат вернулись, сообщил | премьер*."""
    at = trigger.token
    if at.relation != "appos" or at.head != noun.i or noun.i < at.i:
        return False
    return any(t.morph.get("VerbForm") == "Fin" for t in trigger.sentence.tokens[at.i : noun.i])


def _aboard(trigger: Trigger) -> list[Token]:
    """Who comes with the craft among a verb's own words: *самолёт с Иваном Кралем приземлился*."""
    scene, sentence = trigger.scene, trigger.sentence
    craft = subject_of(trigger) if trigger.voice == "middle" else None
    if craft is None or not _is_inside(trigger, craft):
        return []
    aboard = (c for c in sentence.children(craft.i) if c.relation == "nmod")
    return [c for c in aboard if cases_of(sentence, c) in scene.lexicon.words["with"]]


def _beset(trigger: Trigger) -> list[Token]:
    """Whom those without a name had come to, or taken something from, before they did it: *к Кралю пришли с
    обыском и задержали*, *у Краля изъяли паспорт и предписали покинуть страну*."""
    scene, sentence = trigger.scene, trigger.sentence
    ordered = sentence.head(trigger.token) if trigger.token.relation == "xcomp" else None
    told = trigger.token if ordered is None else ordered
    beset, above = scene.lexicon.words["beset"], sentence.head(told)
    if not beset or above is None or above.pos != "VERB" or told.relation not in _FOLLOWS:
        return []
    verbs = told, above
    bare = all(v.morph.get("Number") == "Plur" and sentence.child(v.i, "nsubj") is None for v in verbs)
    # "Изъяли телефон и передали следователям": it is the phone that was.
    bare = bare and (trigger.rule.sure or sentence.child(above.i, "obj") is None)
    ahead = (c for c in sentence.children(above.i) if c.i < above.i and cases_of(sentence, c) in beset)
    return [c for c in ahead if bare and mention_of(scene, c, WHOM) is not None]


def is_given(trigger: Trigger, noun: Token) -> bool:
    """Whether a bare dative makes a noun the one to whom people are given, and not who is: *передали
    дипломатам*; what is refused is refused to him whom it would be done to: *Кралю отказали в
    освобождении*."""
    refused = trigger.rule.factuality == "denied" and not owners_of(trigger)
    given = trigger.rule.kind in _HANDED and noun.morph.get("Case") == "Dat" and not refused
    return given and not has_case(trigger.sentence, noun)


def _governed(trigger: Trigger) -> list[Token]:
    """What the last word of a trigger leads to: *charges were brought against X*."""
    last = trigger.scene.token_at(trigger.scene.words[trigger.hit.last].start)
    noun = trigger.sentence.head(last) if last is not None and last.relation == "case" else None
    if noun is not None and noun.start >= trigger.hit.end and noun.pos in _NOUN:
        return [noun]
    # A name right behind, whatever a parse hangs the preposition on.
    beside = next(iter(trigger.sentence.after(trigger.hit.end)), None)
    named = trigger.scene.at(beside.start, beside.end) if beside is not None else None
    own = beside is not None and named is not None and named.kind == "person" and named.start == beside.start
    return [beside] if beside is not None and own else []


def _object_of_participle(trigger: Trigger) -> list[Token]:
    """The object of an active participle, whose noun is who does it: *судей, освободивших одного из них*; or
    of a passive, whose subject is to whom people are handed: *she was handed over two captives*."""
    token = trigger.token
    objects = [c for c in trigger.sentence.children(token.i) if c.relation == "obj"]
    if (token.morph.get("VerbForm"), token.morph.get("Voice"), trigger.voice) == ("Part", "Act", "middle"):
        return objects
    return [c for c in objects if is_handed(trigger, c)]


def _without_agents(trigger: Trigger, objects: list[Token]) -> list[Token]:
    """The objects of a verb without one in the instrumental, who only did something to another of them:
    *освободить задержанных полицией рабочих*."""
    if len(objects) < 2 or is_exchanged(trigger):
        return objects
    others = [t for t in objects if t.morph.get("Case") != "Ins" or has_case(trigger.sentence, t)]
    return others or objects


def _done_to_by(trigger: Trigger, token: Token) -> Token:
    """The participle that stands for those done to, where a parse gives for it those who did it, in the
    instrumental: *освободить задержанных полицией*."""
    before = trigger.sentence.tokens[token.i - 1] if token.i else token
    return before if before.i < token.i and is_done_by(trigger.sentence, before) else token


def _whose_relative(trigger: Trigger) -> list[Token]:
    """The noun of a relative clause that tells who does something and not to whom: *the men that it took
    captive*, but not *the town where it took prisoners*."""
    sentence, token = trigger.sentence, trigger.token
    noun = sentence.head(token) if token.dep == "acl:relcl" else None
    known = ("nsubj", "mark", "aux", "obl", "xcomp", "advmod", "punct")
    children = sentence.children(token.i)
    subjects = [c for c in children if c.relation in SUBJECTS]
    relative = trigger.scene.lexicon.words["relative"]
    adverbs = (c for c in children if c.relation in ("advmod", "obl") and key_of(c.text) in relative)
    whole = bool(subjects) and all(c.relation in known for c in children) and next(adverbs, None) is None
    named = noun is None or noun.pos == "PROPN" or (subjects and key_of(subjects[0].text) in relative)
    return [noun] if noun is not None and whole and not named else []


def _made(trigger: Trigger, token: Token) -> list[Token]:
    """A token that is no bare noun of a trigger's words, which says what somebody is made (*took captive two
    men*); else what a parse joins to that (*took Anton Kral hostage*), or who is made so where a parse takes
    a participle for a verb: *the men held prisoner in Peru*."""
    sentence, hit = trigger.sentence, trigger.hit
    if token.pos == "PRON":
        return [token]  # "The judge remanded him in custody".
    inside = hit.last > hit.first and _is_inside(trigger, token)
    closes = inside and trigger.scene.words[hit.last].start <= token.start
    closes = closes or (inside and token.i == trigger.token.i + 1 and token.morph.get("Number") == "Sing")
    children = sentence.children(token.i)
    mention = trigger.scene.at(token.start, token.end) if closes else None
    if not closes or (mention is not None and mention.group) or any(c.relation in _SET for c in children):
        return [token]
    named = [c for c in children if c.relation == "compound"]
    subject = subject_of(trigger)
    after = sentence.tokens[token.i + 1] if token.i + 1 < len(sentence.tokens) else None
    stands = subject is not None and subject.end <= hit.start and "participle" in hit.forms
    nobody = after is None or after.pos in ("ADP", "SCONJ", "PUNCT", "ADV")
    # "He has granted his pardon": a verb with a helper is none.
    nobody = nobody and trigger.rule.kind == "detain" and not sentence.helpers(trigger.token)
    return [subject] if not named and stands and nobody and subject is not None else named


def _not_of_relative(trigger: Trigger, objects: list[Token]) -> list[Token]:
    """The objects of a verb without a name behind it, whose place a relative pronoun has taken:
    *граждан, которых помиловал Антон Гордеев*."""
    known = trigger.scene.lexicon.words["relative"]
    children = trigger.sentence.children(trigger.token.i)
    relative = any(
        c.relation == "obj" and c.i < trigger.token.i and key_of(c.text) in known for c in children
    )
    return [t for t in objects if t.i < trigger.token.i] if relative else objects


def _nearer_subject(trigger: Trigger, subject: Token | None) -> Token | None:
    """The second subject of a verb, after words that say who it is: *Daughter of a judge, she was jailed*."""
    sentence, token = trigger.sentence, trigger.token
    own = [c for c in sentence.children(token.i) if c.relation in SUBJECTS and c.i < token.i]
    known = trigger.scene.lexicon.words["relative"]  # "Anton Kral, qui lui-même a été arrêté": no second.
    if len(own) < 2 or subject is None or own[-1].i == subject.i or key_of(own[-2].text) in known:
        return None
    marks = [c.i for c in sentence.children(token.i) if c.relation == "mark"]
    if any(own[-2].i < mark < own[-1].i for mark in marks):
        return own[-1]  # "Kral and his lawyer outside the court, after the two students were released".
    if own[0].pos == "PROPN" and any(t.relation == "cc" for t in sentence.tokens[own[0].i : own[-1].i]):
        return None  # "Anton Kral, who …, and Ivan Moroz were freed": both are.
    whose = any(key_of(c.text) in known for c in sentence.children(own[-1].i))
    return own[-1] if whose or own[-1].pos in ("PRON", "PROPN") else None


def _is_inside(trigger: Trigger, token: Token) -> bool:
    return trigger.hit.start <= token.start < trigger.hit.end


def _is_own_word(trigger: Trigger, token: Token) -> bool:
    """Whether a subject is one of a trigger's words, and nobody whom these enclose: *два года колонии
    журналистка получила*."""
    if not _is_inside(trigger, token):
        return False
    return trigger.voice != "middle" or mention_of(trigger.scene, token, PERSONS | WHOM) is None


def owners_of(trigger: Trigger) -> list[Token]:
    """Whose noun a trigger holds: *la condamnation (à dix ans) d'Anton Kral a été confirmée*."""
    sentence, of = trigger.sentence, trigger.scene.lexicon.words["of"]
    nouns = [t for t in sentence.tokens if _is_inside(trigger, t) and t.pos == "NOUN"]
    own = [
        child
        for noun in nouns
        for child in sentence.children(noun.i)
        if child.relation == "nmod" and is_owner(sentence, child, of)
    ]
    return own or (behind_circumstance(trigger) if nouns else [])


def is_owner(sentence: Sentence, noun: Token, of: frozenset[str]) -> bool:
    """Whether a noun is in the genitive, or has the preposition for it."""
    case = cases_of(sentence, noun)
    return case in of if of else not case and noun.morph.get("Case") == "Gen"


def is_prenominal(trigger: Trigger) -> bool:
    """Whether a participle stands before the noun that it is said of: *мать арестованного в мае сержанта*."""
    token = trigger.token
    noun = trigger.sentence.head(token) if token.relation in ("acl", "amod") else None
    own = noun is not None and noun.pos in ("NOUN", "PROPN") and is_before(trigger.sentence, token, noun)
    return trigger.voice == "reduced" and own and "Case" in token.morph


def same_case(one: Token, other: Token | None) -> bool:
    """Whether two words may stand in one case; the accusative of people is the genitive."""
    cases = {t.morph.get("Case") for t in (one, other) if t is not None} - {None}
    return len(cases) < 2 or cases <= {"Gen", "Acc"}


def words_of(scene: Scene, span: Span) -> str:
    """The words of a span without the articles before them."""
    start = span[0]
    for word in scene.words_in(*span):
        if word.key not in scene.lexicon.words["determiners"]:
            break
        start = next((w.start for w in scene.words_in(word.end, span[1])), start)
    return " ".join(scene.page.text[start : span[1]].split())


def is_noun(mention: Mention) -> bool:
    """Whether a mention is no adjective."""
    return mention.token is not None and mention.token.pos != "ADJ"
