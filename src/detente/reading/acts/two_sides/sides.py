"""Who meets or agrees: a name, an office, or those of a state or body whom a noun describes: *Turkish
officials*, *les délégations russe et ukrainienne*, *послы Норвегии*."""

from __future__ import annotations

from dataclasses import dataclass, field

from detente.model import Span, Subject
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.pronouns import reference
from detente.reading.acts.whom.apposition import named
from detente.reading.acts.whom.patients import PARTIES, PERSONS, is_owner, mention_of, words_of
from detente.reading.acts.whom.people import is_singular, noun_phrase, roster_of
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import words
from detente.reading.states import range_of, states

ANYBODY = PARTIES | {"authority", "people", "pronoun", "other"}
"""The kinds of mentions that may be a side."""

_TITLE = 2
_NOUN = frozenset({"NOUN", "PROPN"})
_MODIFYING = frozenset({"amod", "compound", "flat"})
_JOINED = frozenset({"conj", "cc", "case", "det", "flat", "compound", "amod"})


@dataclass(slots=True)
class Sides:
    """Those who meet or agree: ``number`` is how many sides they make at least, ``known`` how many of them
    are named or told by their state; ``vague`` are those whom a noun alone tells (*the opposition*), which
    are a side beside somebody known."""

    roster: Roster = field(default_factory=Roster)
    number: int = 0
    known: int = 0
    vague: list[Span] = field(default_factory=list)

    def add(self, trigger: Trigger, token: Token) -> None:
        """Take in whom a noun and those joined to it mean."""
        nouns = [token, *_joined(trigger.sentence, token)]
        told = {noun.i: described(trigger, noun) for noun in nouns}
        phrases = [phrase for phrase in told.values() if phrase is not None]
        sides = {
            n.i: _side(trigger, n) for n in nouns if told[n.i] is None and _may_tell(trigger.scene, n, token)
        }
        vague = [
            _span(_phrase(trigger, noun))
            for noun in nouns
            if noun.i in sides
            and not sides[noun.i].subjects
            and _is_side(trigger.scene, noun, len(nouns) > 1)
        ]
        self.vague += vague
        taken = [span for span, _ in phrases] + vague
        for subject in (s for roster in sides.values() for s in roster.subjects):
            if not any(start <= subject.span[0] < end for start, end in taken):
                self._count(trigger.scene, subject)
        for span, number in phrases:
            self._take(trigger.scene, span, number, number)

    def close(self, scene: Scene) -> None:
        """Take in those whom nouns alone tell, if anybody else is known."""
        if self.known:
            for span in self.vague:
                self._take(scene, span, 1, 0)

    def _take(self, scene: Scene, span: Span, number: int, known: int) -> None:
        name = words_of(scene, span)
        if all(s.name != name for s in self.roster.subjects):
            self.roster.add(Subject(name=name, span=span))
            self.number += number
            self.known += known

    def _count(self, scene: Scene, subject: Subject) -> None:
        if all(s.name != subject.name for s in self.roster.subjects):
            mention, known = scene.at(*subject.span), states(scene.page.language)
            self.roster.add(subject)
            self.number += 1
            # "Le pouvoir vénézuélien": a state tells an office too.
            told = mention is not None and (mention.name or known.adjectives.any(words(subject.name)))
            self.known += bool(told)


def _joined(sentence: Sentence, noun: Token) -> list[Token]:
    """What a conjunction joins to a noun, or to the name beside it: *le président X et le ministre Y*."""
    named = [c for c in sentence.children(noun.i) if c.relation in ("appos", "flat")]
    result: list[Token] = []
    for holder in (noun, *named):
        children = sentence.children(holder.i)
        for other in (c for c in children if c.relation == "conj"):
            # Models hang the conjunction on either.
            before = any(c.relation == "cc" and holder.i < c.i < other.i for c in children)
            if before or sentence.child(other.i, "cc") is not None:
                result.append(other)
    return result


def _span(tokens: list[Token]) -> Span:
    return tokens[0].start, tokens[-1].end


def described(trigger: Trigger, noun: Token) -> tuple[Span, int] | None:
    """The phrase of people whom a noun tells by the states or the body that they are of, and how many these
    are; None where a name or number says who they are."""
    scene = trigger.scene
    if is_oblique(scene, noun) or not (is_delegated(scene, noun) or is_plural_of_people(scene, noun)):
        return None
    if scene.at(noun.start, noun.end) is None and delegated(trigger, noun):
        return None  # "Delegations from Oslo and Riga": the states themselves.
    span, page = _span(_phrase(trigger, noun)), scene.page
    if noun.morph.get("Number") == "Sing" and _right_behind(scene, span[1]) is not None:
        return None  # "His Chinese counterpart, Wang Yi".
    known, at = states(page.language), range_of(scene.words, span, scene.first, scene.last)
    codes = {code for _, code in known.places(page.text, scene.words, *at)}
    codes |= {hit.value for hit in known.adjectives.find(scene.words, *at)}
    codes |= {hit.value for hit in known.leaders.find(scene.words, *at)}  # "Senior Trump aides".
    bodies = [m for m in scene.within(*span) if m.kind == "organization" and m.name]
    number = len(codes) or len(bodies[:1])
    return (span, number) if number else None


def called_by(trigger: Trigger, noun: Token) -> Mention | None:
    """Whose name stands right behind one whom a noun tells: *his Chinese counterpart, Wang Yi*."""
    scene = trigger.scene
    if noun.morph.get("Number") != "Sing" or not is_delegated(scene, noun):
        return None
    behind = _right_behind(scene, _span(_phrase(trigger, noun))[1])
    return behind if behind is not None and behind.name else None


def _right_behind(scene: Scene, position: int) -> Mention | None:
    """The person whose mention stands right behind a position, or behind a comma there."""
    behind = scene.behind(position)
    if behind is None or behind.kind not in PERSONS:
        return None
    return behind if scene.page.text[position : behind.start] in (", ", " ") else None


def _may_tell(scene: Scene, noun: Token, first: Token) -> bool:
    """Whether a noun joined to another is named itself, and not only by the state that it is of."""
    return noun is first or scene.at(noun.start, noun.end) is not None


def is_oblique(scene: Scene, noun: Token) -> bool:
    """Whether a case makes of a noun another word than its name: *с правительством*."""
    return not scene.lexicon.words["of"] and noun.morph.get("Case", "Nom") != "Nom"


def _is_side(scene: Scene, noun: Token, joined: bool) -> bool:
    """Whether a noun alone may tell a side: a plural of people only where it is joined to another."""
    if is_oblique(scene, noun):
        return False
    return joined if is_plural_of_people(scene, noun) else is_delegated(scene, noun)


def is_delegated(scene: Scene, noun: Token) -> bool:
    """Whether a noun is of a body that is sent or speaks for others (*delegation*, *the opposition*)."""
    at = range_of(scene.words, (noun.start, noun.end), scene.first, scene.last)
    return noun.pos in _NOUN and scene.lexicon.phrases["delegates"].any(scene.words, *at)


def is_plural_of_people(scene: Scene, noun: Token) -> bool:
    """Whether a noun is a plural of people whom no number counts."""
    mention = scene.at(noun.start, noun.end)
    if mention is None or mention.kind != "people" or mention.group is not None or mention.name:
        return False
    return noun.pos in _NOUN | {"ADJ"} and not is_singular(mention)


def _phrase(trigger: Trigger, noun: Token) -> list[Token]:
    """The noun with its adjectives, and with the states that it is of, as far as they stand right at it."""
    sentence, own = trigger.sentence, {noun.i}
    of = trigger.scene.lexicon.words["of"]
    if is_plural_of_people(trigger.scene, noun):
        of = of | trigger.scene.lexicon.words["from"]  # "The ministers from Oslo and Riga".
    for child in sentence.children(noun.i):
        whose = child.relation == "nmod" and (child.i < noun.i or is_owner(sentence, child, of))
        if child.relation in _MODIFYING or whose:
            own.add(child.i)
            for under in sentence.children(child.i):
                if under.relation in _JOINED:
                    own |= {under.i, *(c.i for c in sentence.children(under.i) if c.relation in _JOINED)}
    first = last = noun.i
    while first - 1 in own:
        first -= 1
    while last + 1 in own:
        last += 1
    while first < noun.i and sentence.tokens[first].pos in ("DET", "CCONJ", "ADP"):
        first += 1
    # "The US-backed opposition": to the start of the word.
    while first and not trigger.scene.page.text[sentence.tokens[first].start - 1].isspace():
        if not (sentence.tokens[first - 1].text == "-" or sentence.tokens[first].text == "-"):
            break
        first -= 1
    return sentence.tokens[first : last + 1]


def _side(trigger: Trigger, token: Token) -> Roster:
    """Whom a noun names: the names of a list, the name beside an office, or the office."""
    scene = trigger.scene
    mention = mention_of(scene, token, ANYBODY)
    if mention is not None and mention.kind == "organization" and token.morph.get("Animacy") == "Anim":
        mention = mention_of(scene, token, PERSONS)  # "Главы МИД … Иван Торский и Павел Ветров".
    result = Roster()
    name = called_by(trigger, token)
    if name is not None:
        result.add(Subject(name=name.name, span=(name.start, name.end)))
        return result
    if mention is None:
        return delegated(trigger, token)
    if mention.kind == "pronoun":
        meant = reference.pronoun(scene, mention)
        if meant is not None:
            result.add(Subject(name=meant.name, span=(mention.start, mention.end)))
    elif mention.kind in ("authority", "people"):
        person = named(scene, mention, PERSONS)
        if person is not None and person.name:
            result.join(roster_of(scene, person, PERSONS, alone=is_singular(mention)))
        elif is_oblique(scene, token) and scene.page.text[mention.start].islower():
            return result
        elif mention.kind == "authority" or (mention.group is None and is_singular(mention)):
            result.add(Subject(name=noun_phrase(scene, mention), span=(mention.start, mention.end)))
    elif mention.kind == "organization" and (led := _led_by(scene, mention)) is not None:
        result.add(led)
    else:
        result.join(roster_of(scene, mention, PARTIES | {"other"}))
    return result


def _led_by(scene: Scene, body: Mention) -> Subject | None:
    """A body that a name cuts off at the adjective of its leader: *government of Malian President X*."""
    last = body.text.rsplit(maxsplit=1)[-1]
    person = next((m for m in scene.mentions if m.start >= body.end and m.kind == "person"), None)
    if person is None or not states(scene.page.language).adjectives.any(words(last)) or " " not in body.text:
        return None
    titled = 0 < len(scene.words_in(body.end, person.start)) <= _TITLE
    name = scene.page.text[body.start : person.end]
    return Subject(name=name, span=(body.start, person.end)) if titled else None


def delegated(trigger: Trigger, noun: Token) -> Roster:
    """The sides that a noun without a name sends: *delegations from Oslo and Riga met*, not *complaints in
    Riga*."""
    result = Roster()
    words = trigger.scene.lexicon.words
    for child in trigger.sentence.children(noun.i):
        case = cases_of(trigger.sentence, child)
        sent = case in words["from"] | words["of"] or (not case and child.morph.get("Case") == "Gen")
        if child.relation == "nmod" and child.i > noun.i and sent:
            side = mention_of(trigger.scene, child, {"place", "organization"})
            if side is not None:
                result.join(roster_of(trigger.scene, side, PARTIES))
    return result
