"""Speakers who are told by whose kin they are, or of which body: *his brother*, *le salarié de Durlin*."""

from __future__ import annotations

from detente.model import Span, Speaker
from detente.reading.entities import clients
from detente.reading.entities.cast import Cast, Figure
from detente.reading.entities.figures import HYPHENED
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.parse import Entity, Token
from detente.reading.parsing.token import GENDERS
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue

_LEAD = 3
_BESIDE = 4  # A comma and the article's blank between a noun and a name.


def is_kin_of(cast: Cast, cue: Cue) -> bool:
    """Whether who speaks is kin of somebody whom the rest of the words describes: *сестра журналиста*."""
    head = cue.phrases[0].head if cue.phrases else None
    if head is None or not cast.lexicon.has(fold(head.text), cast.lexicon.kin):
        return False
    return any(t.relation == "nmod" and t.i > head.i for t in cue.sentence.children(head.i))


def speaks_for_others(cast: Cast, cue: Cue) -> bool:
    """Whether who speaks does so for several without a name: *the lawyer for the two men* is none of them."""
    head = cue.phrases[0].head if len(cue.phrases) == 1 else None
    if head is None or not cast.lexicon.has(fold(head.text), cast.lexicon.proxies):
        return False
    own = (t for t in cue.sentence.children(head.i) if t.relation == "nmod" and t.i > head.i)
    several = (t for t in own if t.pos == "NOUN" and t.morph.get("Number") == "Plur")
    return any(cast.is_of_people(word) for t in several for word in (t.text, t.lemma))


def is_kin_or_owner(cast: Cast, cue: Cue) -> bool:
    """Whether a name behind a comma may as well be that of the one whose kin speaks, or of the kin for
    whom somebody does: *The wife of the jailed journalist, Ivan Kral, said*; *a lawyer for his wife, Anna
    Kral*."""
    head = cue.phrases[0].head if len(cue.phrases) == 1 else None
    if head is None or cast.lexicon.stems:
        return False  # A Slavic name has the case of the one it is of.
    owners = [t for t in cue.sentence.children(head.i) if t.relation == "nmod" and t.i > head.i]
    kin = cast.lexicon.kin
    if fold(head.text) in kin:
        described = any(t.pos == "NOUN" and cast.is_of_people(t.text) for t in owners)
    else:
        described = any(t.pos == "NOUN" and fold(t.text) in kin for t in owners)
    last = max(t.end for t in cue.sentence.tokens if t.end <= cue.phrases[0].span[1])
    comma = next((t.start for t in cue.sentence.after(head.end) if t.text == ","), last)
    named = any(e.kind == "person" for e in cast.within((head.end, max(last, comma))))
    plain = named or _is_known_owner(cast, cue, owners) or _is_of_kins_gender(cast, cue, owners, comma)
    return described and not plain


def _is_of_kins_gender(cast: Cast, cue: Cue, owners: list[Token], comma: int) -> bool:
    """Whether the name behind a comma has the gender of the kin and not of the one whose kin that is: *La
    veuve du commissaire, Anna Essai, accuse*."""
    behind = next((e for e in cast.within((comma, comma + _BESIDE)) if e.kind == "person"), None)
    mine, theirs = _gender(cue, cue.phrases[0].head), {_gender(cue, t) for t in owners}
    if behind is None or mine is None or not theirs.isdisjoint({mine, None}):
        return False
    return cast.lexicon.gender_of_first_name(fold(behind.text.split()[0])) == mine


def _gender(cue: Cue, noun: Token) -> str | None:
    """A noun's gender, or where it is of either, that of its article: *du journaliste*."""
    near = (t for t in cue.sentence.children(noun.i) if t.relation in ("det", "case") and t.i < noun.i)
    told = [t.morph.get("Gender", "") for t in (noun, *near)]
    return next((GENDERS[gender] for gender in told if gender in GENDERS), None)


def _is_known_owner(cast: Cast, cue: Cue, owners: list[Token]) -> bool:
    """Whether a bare noun for whose kin speaks is of somebody named before, so that a name behind it is that
    of the kin: *Le poète Karl Essai … La fille du poète, Anna Essai, a dit*."""
    if len(owners) != 1:
        return False
    owner = owners[0]
    told = cue.sentence.children(owner.i)
    if any(t.relation not in ("case", "det", "punct", "appos") for t in told):
        return False
    whose = cast.describe(owner.text)
    behind = next((e for e in cast.within((owner.end, owner.end + _BESIDE)) if e.kind == "person"), None)
    if whose is None or behind is None or whose.mentions[0].start >= cue.start:
        return False
    return cast.figure(behind) is not whose


def is_ones_own(cast: Cast, lexicon: Speech, span: Span, named: Entity | None, figure: Figure) -> bool:
    """Whether a name says whose a source is: *по словам брата Ивана*, *адвоката Анны*, *помощника Крала*.

    A possessive before has said it already. A lawyer's is the name of none whom the text tells apart from him
    (`clients`); a lone surname behind a follower is whom he follows, and behind whoever speaks for somebody,
    if that one is no woman's noun with a man's name; so is any name behind a cellmate (*сокамерника Ивана*),
    and one with a title behind a lawyer (*адвоката журналиста Ивана*).
    """
    names, text = cast.lexicon, cast.page.text
    before = [fold(w) for w in HYPHENED.findall(text, span[0], named.start)] if named is not None else []
    if before and tells_for(cast, span, before[0]):
        return True
    if named is None or figure.kind not in ("person", "other") or not names.stems or not before:
        return False
    if set(before) & set(lexicon.possessives):
        return False
    if any(names.has(w, names.kin) for w in before) or _is_of_whom_behind(cast, before):
        return True
    lone = len(HYPHENED.findall(named.text)) == 1 and len(before) == 1
    if lone and names.has(before[0], names.relations):
        return True
    if not clients.serves(cast, before[0]):
        return False
    sentence = cast.page.sentence_at(span[0])
    told = [t.morph.get("Gender") for t in sentence.between(*span)] if sentence is not None else []
    if lone and told[:1] == ["Fem"] and told[-1:] == ["Masc"]:
        return True  # "По словам советницы Крала"
    return clients.is_client(cast, figure, named)


def _is_of_whom_behind(cast: Cast, before: list[str]) -> bool:
    """Whether Slavic words before a name call somebody only by whose he is: a friend, colleague or cellmate
    (*по словам сокамерника*), or with a title before the name a lawyer (*адвоката журналиста*). An aide of
    whoever holds an office may have the name himself (*помощника президента*)."""
    names = cast.lexicon
    at = next((n for n, w in enumerate(before) if names.has(w, names.peers, names.households)), None)
    if at is None:
        return False
    between = [w for w in before[at + 1 :] if cast.is_of_people(w)]
    if names.has(before[at], names.households):
        return bool(between)
    # "Друга семьи Ивана": what stands between is no title of the one whose friend speaks.
    return bool(between) or at + 1 == len(before)


def tells_for(cast: Cast, span: Span, noun: str) -> bool:
    """Whether the name behind a Slavic noun only says to or for whom a source tells: *по словам источника
    «Зари»*, *пресс-служба Краля*; a body's press service is the body."""
    names = cast.lexicon
    if not names.stems or not names.has(noun, names.informants, names.mouthpieces):
        return False
    behind = [e.kind for e in cast.within(span)]
    return names.has(noun, names.informants) or (bool(behind) and "organization" not in behind)


def is_member(cast: Cast, lexicon: Speech, phrase: Phrase, figure: Figure) -> bool:
    """Whether a body's name only tells to which somebody belongs: *le salarié de l'usine Durlin*."""
    head = phrase.head
    if figure.kind == "person" or head.pos != "NOUN" or cast.lexicon.stems:
        return False
    behind = any(cast.figure(e) is figure and e.start > head.end for e in cast.within(phrase.whole))
    return behind and (cast.is_of_people(head.text) or bool(head.folded & lexicon.anybody))


def is_relation(cast: Cast, lexicon: Speech, speaker: Speaker) -> bool:
    """*His brother*, *son frère Karl*: somebody told by whose he is."""
    said = fold(cast.page.text[slice(*speaker.span)]).split()
    kin = bool(said) and cast.lexicon.has(said[0].strip(","), cast.lexicon.kin)
    return kin or (bool(said) and said[0] in lexicon.possessives)


def may_mean(
    cast: Cast, lexicon: Speech, last: tuple[int, Speaker, str | None], figure: Figure, start: int
) -> bool:
    """Whether a pronoun may mean somebody's lawyer or kin, who spoke last, as well as a figure told of before
    him: *a dit son avocat … il*. ``last`` is the position, the speaker and his gender."""
    position, speaker, theirs = last
    if theirs not in (None, "any", figure.gender) or speaker.name == figure.name:
        return False
    named = any(position < m.start < start for m in figure.mentions)
    return not named and is_relation(cast, lexicon, speaker)


def owner(cast: Cast, cue: Cue, relation: Speaker, gender: str) -> str | None:
    """Whose brother it is that spoke of him, when *he* answers: the one named before in the paragraph."""
    page = cast.page
    sentence = page.sentence_at(relation.span[0])
    start = page.paragraphs[sentence.paragraph][0] if sentence is not None else 0
    named = cast.people(start, relation.span[0], gender)
    lead = " ".join(HYPHENED.findall(page.text, start, relation.span[0])[:_LEAD])
    told = cast.describe(lead) if not named else None
    named = {told.name} if told is not None else named
    same = sentence is not None and sentence.paragraph == cue.sentence.paragraph
    return named.pop() if len(named) == 1 and same else None


def tells_of_remarker(
    cast: Cast, lexicon: Speech, cue: Cue, position: int, speaker: Speaker, gender: str
) -> bool:
    """Whether who speaks in words that a remark ascribes to *him* is told to be another: *His lawyer had
    advised him, he said, to wait*; the two have one of the remark's gender for owner or for object."""
    sentence = cue.sentence
    if not sentence.start <= position < cue.start or not _is_remark(cue):
        return False
    if is_relation(cast, lexicon, speaker):
        return True
    told = [t for t in sentence.between(speaker.span[1], cue.start) if t.pos == "PRON"]
    objects = [t for t in told if t.relation in ("obj", "iobj", "obl") and t.morph.get("Reflex") != "Yes"]
    return any(cast.pronoun(t.text) in (gender, "any") for t in objects)


def _is_remark(cue: Cue) -> bool:
    """Whether a cue stands between commas: *…, he said, …*."""
    text = cue.sentence.page.text
    before, after = text[cue.sentence.start : cue.start].rstrip()[-1:], text[cue.end : cue.end + 1]
    return before == "," and after in (",", ".", "") and cue.clause is not None
