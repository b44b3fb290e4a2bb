"""Who stands near an act but in words of something else: things that a number counts, the subject of the
verb behind an act's noun, bodies in brackets to which those belong whom it is done to, a state that is part
of somebody's name; and the one whom an ordinal picks of several."""

from __future__ import annotations

from msgspec.structs import replace

from detente.model import Subject
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.parsing.token import ASIDE_ENDS
from detente.reading.phrases import key_of
from detente.reading.states import range_of, states

_SUBJECTS = frozenset({"nsubj", "csubj"})


def without_astray(trigger: Trigger, roster: Roster) -> None:
    """Leave out of a roster whom the parse puts into other words than the act's."""
    if not trigger.parsed:
        return
    _take_past_aside(trigger, roster)
    roster.subjects = [
        s
        for s in roster.subjects
        if not (_is_body_of_many(trigger, s) or _is_a_state(trigger, s) or _says_so(trigger, s))
    ]
    # "Ten were freed; one of them was Anton Kral": who is alone there may be of them.
    near = [s for s in roster.subjects if not _is_past_semicolon(trigger, s)]
    roster.subjects = near or roster.subjects
    if (group := roster.group) is None:
        return
    at = _head_of_group(trigger, roster)
    if at is None:
        return
    alone = not roster.subjects and (_is_of_next_clause(trigger, at) or _are_more(trigger, roster, at))
    if alone or _counts_things(trigger, at) or _is_manner(trigger, at):
        roster.group, roster.each = None, False
    elif group.lo is None and group.hi is None and _is_picked_in_order(trigger, at):
        roster.group = replace(group, lo=1, hi=1, qualifier="exact")


def _head_of_group(trigger: Trigger, roster: Roster) -> Token | None:
    """The word of a group's noun."""
    mention = next((m for m in trigger.scene.mentions if m.group == roster.group), None)
    if mention is not None and mention.token is not None:
        return mention.token
    return trigger.scene.token_at(roster.start)


def _take_past_aside(trigger: Trigger, roster: Roster) -> None:
    """Take those whom a relative clause behind an aside is of, and not whom the aside tells apart: *dix
    prisonniers – dont deux Américains –, dont le transfert …*."""
    sentence, scene = trigger.sentence, trigger.scene
    pronoun = next((c for c in sentence.children(trigger.token.i) if c.morph.get("PronType") == "Rel"), None)
    verb = sentence.head(trigger.token)
    if trigger.voice != "noun" or pronoun is None or verb is None or verb.dep != "acl:relcl":
        return
    before = [t.text for t in sentence.before(pronoun.start)[-2:]]
    noun = sentence.head(verb)
    if noun is None or noun.i > pronoun.i or before[-1:] != [","] or before[0] not in ASIDE_ENDS:
        return
    mention = scene.at(noun.start, noun.end)
    if mention is not None and mention.kind == "people" and mention.group is not None:
        roster.subjects, roster.group, roster.each = [], mention.group, False
        roster.start, roster.end = mention.start, mention.end


def _counts_things(trigger: Trigger, at: Token) -> bool:
    """Whether *others* say only how many things of the noun behind there are: *dans deux autres prisons*."""
    noun = trigger.sentence.head(at)
    if at.pos not in ("ADJ", "NUM", "DET") or noun is None or noun.pos != "NOUN" or noun.i <= at.i:
        return False
    if noun.i == trigger.token.i:
        return False  # "40 арестов": so many acts.
    mention = trigger.scene.at(noun.start, noun.end)
    return (mention is None or mention.kind != "people") and noun.relation in ("obl", "nmod")


def _is_manner(trigger: Trigger, at: Token) -> bool:
    """Whether groups only say in how many parts an act was done: *la libération en deux groupes*."""
    word = trigger.sentence.head(at) if at.pos == "NUM" else at
    if word is None or word.start < trigger.hit.end:
        return False
    words, case = trigger.scene.lexicon.words, cases_of(trigger.sentence, word)
    several = key_of(word.lemma) in words["quantities"] and word.morph.get("Case") == "Ins"
    return case in trigger.scene.cast.lexicon.within if case else several


def _is_of_next_clause(trigger: Trigger, at: Token) -> bool:
    """Whether a comma parts people from an act's noun before it, and a verb has them for its subject:
    *parallèlement aux libérations, d'autres personnes ont été arrêtées*."""
    if trigger.voice != "noun" or at.start < trigger.hit.end or at.relation not in _SUBJECTS:
        return False
    verb = trigger.sentence.head(at)
    return (
        verb is not None
        and verb.start > at.start
        and "," in trigger.scene.page.text[trigger.hit.end : at.start]
        and not any(c.morph.get("Poss") == "Yes" for c in trigger.sentence.children(trigger.token.i))
    )


def _says_so(trigger: Trigger, subject: Subject) -> bool:
    """Whether somebody behind an act and a comma is who says so: *had their terms cut under an amnesty, Mr
    Kral said*."""
    sentence, (start, end) = trigger.sentence, subject.span
    named = sentence.between(start, end)
    at = next((t for t in named if not start <= sentence.tokens[t.head].start < end), None)
    return at is not None and _tells_of_it(trigger, at)


def _is_past_semicolon(trigger: Trigger, subject: Subject) -> bool:
    """Whether another verb tells of somebody behind a semicolon, or before one: *two (A and B) were freed;
    three (C, D and E) were pardoned*."""
    sentence, start = trigger.sentence, subject.span[0]
    low, high = sorted((trigger.hit.start, start))
    marks = sentence.marks(low, high, ";")
    if not marks or not sentence.start <= start < sentence.end:
        return False
    opens = max(marks) + 1 if start == high else sentence.start
    own = sentence.between(opens, min(sentence.marks(opens, sentence.end, ";"), default=sentence.end))
    return any(t.morph.get("VerbForm") == "Fin" and t.relation != "acl" for t in own)


def _tells_of_it(trigger: Trigger, at: Token) -> bool:
    """Whether somebody is the subject of a verb of speech behind, whose content holds the act."""
    # Speech is told by acts too.
    from detente.reading.speech.lexicon import lexicon

    sentence, above = trigger.sentence, trigger.token
    verb = sentence.head(at)
    if verb is None or at.relation not in _SUBJECTS or not trigger.hit.end < at.start:
        return False
    if lexicon(sentence.page.language).verb(verb) is None:
        return False
    content = False
    while above.i != verb.i and above.relation != "root":
        content = content or above.relation in ("ccomp", "parataxis")
        above = sentence.tokens[above.head]
    return content and above.i == verb.i


def _are_more(trigger: Trigger, roster: Roster, at: Token) -> bool:
    """Whether several are only the subject of another verb than a participle of one: *des dizaines de
    personnes attendaient de voir un proche gracié*."""
    token, group = trigger.token, roster.group
    one = token.morph.get("Number") == "Sing" and not trigger.auxiliaries and token.pos in ("VERB", "ADJ")
    if group is None or (group.lo or 1) < 2 or not one or trigger.voice not in ("reduced", "middle"):
        return False
    before = trigger.sentence.tokens[token.i - 1] if token.i else token
    if before.pos == "NOUN" and before.morph.get("Number") == "Plur":
        return False  # "Une centaine de personnes arrêtée".
    above = at if at.relation in _SUBJECTS else trigger.sentence.head(at)
    return above is not None and above.relation in _SUBJECTS and above.head != token.i


def _is_a_state(trigger: Trigger, subject: Subject) -> bool:
    """Whether a state's name alone was taken for somebody of that state (*Hamad de Bahreïn*)."""
    scene, (start, end) = trigger.scene, subject.span
    said = scene.page.text[start:end]
    before = subject.name.removesuffix(said).split()
    if said == subject.name or not before or before[-1] not in scene.lexicon.words["of"]:
        return False
    first, last = range_of(scene.words, subject.span, scene.first, scene.last)
    hits = states(scene.page.language).names.find(scene.words, first, last)
    return any(hit.first == first and hit.last + 1 == last for hit in hits)


def _is_body_of_many(trigger: Trigger, subject: Subject) -> bool:
    """Whether brackets only name the bodies that people belong to: *cinq membres de groupes armés (A, B)*."""
    text, scene = trigger.scene.page.text, trigger.scene
    opening = text.rfind("(", trigger.sentence.start, subject.span[0])
    if opening < 0 or ")" in text[opening : subject.span[0]]:
        return False
    noun = scene.token_at(max(opening - 2, trigger.sentence.start))
    if noun is not None and noun.pos == "ADJ":
        noun = trigger.sentence.head(noun)
    people = trigger.sentence.head(noun) if noun is not None else None
    if noun is None or people is None or noun.pos != "NOUN" or noun.relation != "nmod":
        return False
    counted = any(c.relation == "nummod" for c in trigger.sentence.children(people.i))
    return noun.morph.get("Number") == "Plur" and counted and people.start < noun.start


def _is_picked_in_order(trigger: Trigger, at: Token) -> bool:
    """Whether an ordinal picks one of several: *a libéré le deuxième des blogueurs*."""
    told = trigger.voice != "reduced" and at.relation == "nmod"  # "Le deuxième de ceux arrêtés".
    one = trigger.sentence.head(at) if told else None
    return one is not None and one.morph.get("NumType") == "Ord" and one.i < at.i
