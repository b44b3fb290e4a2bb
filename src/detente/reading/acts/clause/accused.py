"""Whom a verb reaches past its object: who stands accused where the accusation is the object (*против Краля
возбудили дело*), who is sentenced where the term is (*a infligé dix ans à Paul Kral*), and whom a parse hangs
on another noun."""

from __future__ import annotations

from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.deeds import is_in_deed
from detente.reading.acts.clause.kinship import is_kin
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.entities.cases import cases, is_personal
from detente.reading.entities.figures import HYPHENED
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of, has_case

_REACH, _FAR = 60, 140
_VICTIM_AND_GUILTY = 2


def accused(trigger: Trigger) -> list[Token]:
    """Against whom a charge is brought, or whom it is made known to, whatever small models hang a dative on:
    *предъявила обвинение в саботаже лидеру партии Ивану Кралю*; on whom a term is imposed."""
    sentence, words, kind = trigger.sentence, trigger.scene.lexicon.words, trigger.rule.kind
    children = sentence.children(trigger.token.i)
    if kind == "sentence" and (guilty := _behind_victim(trigger)):
        return guilty
    if kind == "sentence" and any(c.relation == "obj" and _is_person(trigger, c) for c in children):
        return []  # "Convicted Anna Kral, an aide to Emil Novak": she is, and nobody in what is said of her.
    if kind == "sentence":
        to = words["to"] | words["against"]
        behind = sentence.between(trigger.hit.end, trigger.hit.end + _FAR)
        stop = next((t.i for t in behind if t.morph.get("VerbForm") == "Fin"), len(sentence.tokens))
        given = [t for t in behind if t.i < stop and cases_of(sentence, t) in to and _is_person(trigger, t)]
        return [t for t in given if not is_in_deed(sentence, t, trigger.hit.end)]
    if kind != "charge":
        return []
    last = trigger.scene.token_at(trigger.scene.words[trigger.hit.last].start)
    led = sentence.head(last) if last is not None and last.text.lower() in words["against"] else None
    if led is not None and led.start >= trigger.hit.end:
        return [led]
    against = [c for c in children if cases_of(sentence, c) in words["against"] and _may_be_whom(trigger, c)]
    given = [c for c in children if _is_dative(trigger, c)]
    if against or words["of"] or given:
        # "Кралю вменяют измену": the charge is the object.
        return against or [c for c in given if _is_whom(trigger, c)]
    if any(c.relation == "obj" and _is_person(trigger, c) for c in children):
        return []  # "Кралю обвиняют в помощи Ветрову".
    return given_to(trigger)


def _behind_victim(trigger: Trigger) -> list[Token]:
    """Who is convicted behind the deed and the name of whom it was done to: *признал виновным в убийстве
    Ивана Ветрова его соседа Антона Краля*; nothing where the second name may say whose somebody is."""
    scene, sentence = trigger.scene, trigger.sentence
    behind = sentence.between(trigger.hit.end, sentence.end) if scene.lexicon.bare_passive else []
    end = next((t.start for t in behind if t.pos in ("PUNCT", "VERB", "AUX", "CCONJ")), sentence.end)
    named = [m for m in scene.within(trigger.hit.end, end) if m.kind == "person"]
    if not behind or behind[0].pos != "ADP" or len(named) < _VICTIM_AND_GUILTY:
        return []
    words = scene.words_in(named[-2].end, named[-1].start)
    called = [t for t in map(scene.token_at, (w.start for w in words)) if t is not None and t.pos == "NOUN"]
    owned = bool(words) and words[0].key in scene.lexicon.words["possessive"]
    his = any(is_kin(scene, t) for t in called) and not owned
    first = HYPHENED.match(named[-1].text)
    stands = cases(first.group(), scene.page.language) if first is not None else frozenset()
    token = named[-1].token
    return [token] if token is not None and called and not his and "accs" in stands else []


def given_to(trigger: Trigger) -> list[Token]:
    """The person or people in the dative behind a charge or a verdict: *вынес оправдательный приговор за
    отсутствием улик 22 обвиняемым*."""
    behind = trigger.sentence.between(trigger.hit.end, trigger.hit.end + _REACH)
    given = (t for t in behind if t.pos in ("PROPN", "NOUN") and _is_dative(trigger, t))
    named = next((t for t in given if _is_person(trigger, t) or _is_counted(trigger, t)), None)
    return [named] if named is not None else []


def strayed(trigger: Trigger) -> list[Token]:
    """Those in the accusative whom a parse hangs on another noun behind a Slavic verb without an object:
    *задержала на выходе из мечети активиста Ивана Краля*, *передала польской стороне Ивана Краля*."""
    children = trigger.sentence.children(trigger.token.i)
    if trigger.scene.lexicon.words["of"] or any(c.relation == "obj" for c in children):
        return []
    told = any(c.relation in SUBJECTS and c.i < trigger.token.i for c in children)
    for token in trigger.sentence.between(trigger.hit.end, trigger.hit.end + _REACH):
        if token.pos in ("VERB", "AUX", "SCONJ"):
            return []
        accusative = token.pos == "PROPN" and token.morph.get("Case") == "Acc"
        if told and accusative and token.relation == "appos" and _is_person(trigger, token):
            return [token]
        if _is_hung(trigger, token):
            return [token]
    return []


def _is_hung(trigger: Trigger, token: Token) -> bool:
    """Whether a noun of people that a parse makes the genitive of where to or whence, or of whom it is given,
    is whom: the verb's own words (*исключили из списка судью Краля*), or its dative, end before it."""
    noun, morph = trigger.sentence.head(token), token.morph
    if noun is None or token.relation != "nmod" or noun.pos != "NOUN" or has_case(trigger.sentence, token):
        return False
    if morph.get("Case") not in ("Gen", "Acc") or morph.get("Animacy") != "Anim":
        return False
    own = trigger.hit.start <= noun.start < trigger.hit.end and noun.i != trigger.token.i
    given = noun.head == trigger.token.i and noun.relation == "iobj" and _is_dative(trigger, noun)
    handed = given and trigger.rule.kind in ("release", "transfer") and not _is_whom(trigger, noun)
    return (own or handed) and _is_whom(trigger, token)


def _is_whom(trigger: Trigger, token: Token) -> bool:
    mention = trigger.scene.at(token.start, token.end)
    return _is_person(trigger, token) or (mention is not None and mention.kind in ("people", "pronoun"))


def _may_be_whom(trigger: Trigger, token: Token) -> bool:
    """Whether somebody is, or may be, whom a charge is brought against: a lone Slavic surname that nothing
    told is his, as a parse has it for somebody (*возбудила против Харрисона дело*)."""
    mention, code = trigger.scene.at(token.start, token.end), trigger.scene.page.language
    if mention is None or mention.kind != "other" or not trigger.scene.cast.lexicon.stems:
        return _is_whom(trigger, token)
    quoted = trigger.scene.page.text[mention.start - 1 : mention.start] in ("«", "“", "„", '"')
    called = token.pos == "PROPN" and token.morph.get("Animacy") == "Anim" and is_personal(token.text, code)
    return called and not quoted and " " not in mention.text


def _is_counted(trigger: Trigger, token: Token) -> bool:
    """Whether a noun is of people whom a number counts: *обвинения в терроризме 36 сторонникам партии*."""
    mention = trigger.scene.at(token.start, token.end)
    return mention is not None and mention.kind == "people" and mention.group is not None


def _is_dative(trigger: Trigger, token: Token) -> bool:
    return token.morph.get("Case") == "Dat" and not has_case(trigger.sentence, token)


def _is_person(trigger: Trigger, token: Token) -> bool:
    """Whether a word names somebody, or has a name beside it that does."""
    beside = [c for c in trigger.sentence.children(token.i) if c.relation in ("appos", "flat")]
    mentions = (trigger.scene.at(t.start, t.end) for t in (token, *beside))
    return any(m is not None and m.kind == "person" for m in mentions)
