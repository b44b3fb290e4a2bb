"""On what grounds an act is done: the charges, in the text's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from detente.model import TRYING_ACTS, DateMention, Span
from detente.reading.acts.clause.agreement import SUBJECTS, agrees
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Scene, head_token
from detente.reading.acts.particulars.charges import charge_at, is_whole, parts
from detente.reading.factuality.cues import cues
from detente.reading.parsing.parse import Token
from detente.reading.phrases import Hit, key_of

_DIRECT = 2
_COUNTS, _COUNTING = 4, ("NUM", "DET", "ADJ")
_QUOTE = re.compile(r"[«“„\"]\s?")
_TERM_WORDS = 2
_BASIS_REACH = 30
_CLIMB = 6
# How far behind a trigger whom it is done to may stand.
_WHOM_REACH = 80

_Basis = tuple[tuple[str, ...], Span]


def basis_of(trigger: Trigger, limit: int, taken: Sequence[Span]) -> _Basis | None:
    """The charges or legal grounds in their own words: after *pour*, *accusé de*, *on charges of*, *за*; no
    words where grounds are told, but not whole or not surely.

    ``taken`` are spans that are something else: whom the act is done to, dates, the term, the place.
    """
    scene = trigger.scene
    last = scene.index(limit)
    if _is_of_no_reason(trigger, last):
        return None
    told: _Basis | None = None
    for at, charge, deed in _leads(trigger, last, taken):
        needed = charge and not (deed and _is_deed_told(trigger, at, last))
        told = _grounds(scene, at, last, taken, charge=needed, deed=deed)
        if told is not None:
            break
    if told is not None and told[0]:
        return told
    return _between(trigger, last, taken) or told or _fronted(trigger, taken)


def is_of_the_offence(trigger: Trigger, date: DateMention, basis: _Basis | None) -> bool:
    """Whether a parse hangs a day on a noun of the charges, or on one behind them: *charged with arson in
    March*, *виновны в убийстве солдат во время протестов в марте*."""
    if basis is None or date.span[0] < basis[1][0] or trigger.voice == "noun":
        return False
    sentence, token = trigger.sentence, head_token(trigger.scene, *date.span)
    above = sentence.head(token) if token is not None and token.relation == "nmod" else None
    for _ in range(_CLIMB):
        if above is None or above.start < basis[1][0] or above.pos != "NOUN":
            return False
        if above.start < basis[1][1] or above.head == trigger.token.i:
            return True
        above = sentence.head(above)
    return False


def _is_of_no_reason(trigger: Trigger, last: int) -> bool:
    """Whether a negation is of the reason alone, and the right one follows: *not arrested for their acts, but
    for refusing to pay*."""
    scene, known = trigger.scene, cues(trigger.scene.page.language)
    children = trigger.sentence.children(trigger.token.i)
    negated = any(c.relation == "advmod" and key_of(c.text) in known.words["negation"] for c in children)
    behind = scene.words[scene.index(trigger.hit.end) : last]
    return negated and any(w.broken and w.key in known.words["correcting"] for w in behind)


def _between(trigger: Trigger, last: int, taken: Sequence[Span]) -> _Basis | None:
    """The charges that stand inside the words that lead to them: *on terrorism charges*."""
    scene, lexicon = trigger.scene, trigger.scene.lexicon
    first = scene.index(trigger.hit.end)
    for hit in lexicon.phrases["grounds"].find(scene.words, first, min(last, first + _BASIS_REACH)):
        inner = scene.words[hit.first + 1 : hit.last]
        if not inner or not lexicon.charges.any(scene.words, hit.last, hit.last + 1):
            continue
        if any(s < hit.end and hit.start < e for s, e in taken) or _is_of_another_verb(trigger, hit):
            continue
        if (
            lexicon.charges.any(scene.words, hit.first + 1, hit.last)
            and inner[0].key not in lexicon.words["any"]
        ):
            opening = _QUOTE.search(scene.page.text, inner[0].start, inner[-1].start)
            last_of = scene.token_at(inner[-1].start)
            related = last_of is not None and last_of.pos in ("ADJ", "VERB")  # "Terrorism-related charges".
            end = hit.end if related else inner[-1].end
            span = (inner[0].start if opening is None else opening.end()), end
            return (" ".join(scene.page.text[slice(*span)].split()),), span
    return None


def _fronted(trigger: Trigger, taken: Sequence[Span]) -> _Basis | None:
    """The charges that stand before a Slavic verb and hang on it: *за шпионаж Иван Краль был осуждён*, *по
    обвинению в измене задержали двоих*, *в измене обвиняется Анна Краль*."""
    scene, sentence = trigger.scene, trigger.sentence
    if not scene.lexicon.bare_passive or trigger.voice == "noun" or not trigger.parsed:
        return None
    for child in sentence.children(trigger.token.i):
        tree = sentence.subtree(child.i) if child.relation == "obl" else []
        if not tree or tree[-1].end > trigger.hit.start:
            continue
        first, last = scene.index(tree[0].start), scene.index(tree[-1].end)
        led = list(scene.lexicon.phrases["grounds"].find(scene.words, first, last))
        if trigger.rule.needs == "basis":
            led += scene.lexicon.phrases["direct"].find(scene.words, first, first + 1)
        at = max((hit.last + 1 for hit in led if hit.first == first), default=last)
        told = _grounds(scene, at, last, taken, charge=True, deed=False)
        if told is not None:
            return told
    return None


def _leads(trigger: Trigger, last: int, taken: Sequence[Span]) -> Iterator[tuple[int, bool, bool]]:
    """Where grounds can begin, the likeliest first; whether a charge must stand right there, and whether it
    can be a verb."""
    scene, lexicon, words = trigger.scene, trigger.scene.lexicon, trigger.scene.words
    first = scene.index(trigger.hit.end)
    grounds = lexicon.phrases["grounds"]
    if trigger.hit.last > trigger.hit.first and grounds.has(words[trigger.hit.last].key):
        longer = _past_counts(scene, first, last)
        yield longer, True, True  # "Charged with | two counts of fraud".
    for at in (first, *_behind(trigger, taken)):
        for hit in lexicon.phrases["direct"].find(words, at, min(last, at + 1)):
            if not lexicon.phrases["aftermath"].any(words, hit.first, min(last, hit.last + 3)):
                yield hit.last + 1, True, True  # Not "обвинён в связи с митингом".
    for at in (first, *_behind(trigger, taken)):
        if at < last and _is_object(trigger, at):
            yield at, True, False
    # "Condamné | pour atteinte à": the words of a verdict may reach over what leads to its grounds.
    inside = trigger.hit.head + 1 if trigger.rule.kind == "sentence" else first
    found = [h for h in grounds.find(words, min(inside, first), first) if h.last < trigger.hit.last]
    found = [h for h in found if words[h.first].key not in lexicon.words["of"] | lexicon.words["with"]]
    found += grounds.find(words, first, min(last, first + _BASIS_REACH))
    of = lexicon.words["of"] | lexicon.words["with"]
    for hit in sorted(found, key=lambda h: (h.first == h.last, h.first)):
        denied = words[hit.first - 1].key in cues(scene.page.language).words["negation"]
        if denied or any(s <= hit.start < e for s, e in taken) or _is_of_another_verb(trigger, hit):
            continue
        at, ends = hit.last + 1, words[hit.last].key
        inner = next((h.last for h in grounds.find(words, at, min(at + 1, last))), None)
        is_weak = hit.first == hit.last and ends in of
        if is_weak and not _hangs_on(trigger, at, last):
            continue
        at = at if inner is None else inner + 1
        token = scene.token_at(words[at - 1].start)
        if at < last and words[at].key[0].isdigit() and lexicon.charges.any(words, at - 1, at):
            at -= 1  # "По статье 163": the article is the ground.
        yield at, is_weak, token is None or token.pos in ("ADP", "SCONJ")


def _is_deed_told(trigger: Trigger, at: int, last: int) -> bool:
    """Whether a gerund stands right there, so that no noun of charges need: *guilty of aiding a suicide*; not
    where only a charge tells that somebody stands accused: *accusing him of lying*."""
    token = trigger.scene.token_at(trigger.scene.words[at].start) if at < last else None
    if token is None or token.pos != "VERB" or token.morph.get("Aspect") != "Prog":
        return False
    return trigger.rule.kind in TRYING_ACTS and (trigger.rule.needs != "basis" or is_accused(trigger))


def _past_counts(scene: Scene, first: int, last: int) -> int:
    """Where a charge begins behind how many there are: *charged with two counts of | fraud*."""
    for hit in scene.lexicon.phrases["grounds"].find(scene.words, first, min(first + _COUNTS, last)):
        before = (scene.token_at(word.start) for word in scene.words[first : hit.first])
        if hit.last > hit.first and all(t is not None and t.pos in _COUNTING for t in before):
            return hit.last + 1
    return first


def _behind(trigger: Trigger, taken: Sequence[Span]) -> Iterator[int]:
    """What stands right behind whom an act is done to, or its day, or hangs on a verb that says no more than
    that somebody is accused: *обвиняет Ивана Краля | в измене*, *inculpé lundi | de corruption*, *обвинил их
    | в измене*."""
    scene, end = trigger.scene, trigger.hit.end
    for span in taken:
        if end < span[0] < end + _WHOM_REACH and scene.index(span[1]) < scene.last:
            index = scene.index(span[1])
            if not scene.words[index].broken:
                yield index
    if trigger.rule.needs == "basis":
        for child in trigger.sentence.children(trigger.token.i):
            case = trigger.sentence.child(child.i, "case") if child.relation == "obl" else None
            if case is not None and case.start >= end:
                yield scene.index(case.start)


def _is_object(trigger: Trigger, index: int) -> bool:
    """Whether a charge right behind a Slavic verb, with its adjectives, is its object: *ему вменяют
    государственную измену*."""
    token = trigger.scene.token_at(trigger.scene.words[index].start)
    while token is not None and token.relation == "amod" and token.head > token.i:
        token = trigger.sentence.head(token)
    if token is None or trigger.rule.kind != "charge" or token.head != trigger.token.i:
        return False
    # "Ему вменяют шпионаж": no subject of a verb in the plural, whatever a parse makes of it.
    many = trigger.token.morph.get("Number") == "Plur" and token.morph.get("Number") == "Sing"
    governed = token.relation == "obj" or (many and token.relation in SUBJECTS)
    return governed and token.morph.get("Case") == "Acc"


def _hangs_on(trigger: Trigger, first: int, last: int) -> bool:
    """Whether the noun or deed behind a preposition hangs on the trigger itself: *was convicted on Friday of
    fraud*, but not *on the first day of the coup*."""
    scene, hit = trigger.scene, trigger.hit
    for word in scene.words[first : min(first + _CLIMB, last)]:
        token = scene.token_at(word.start)
        above = scene.sentence.head(token) if token is not None else None
        if above is not None and above.start < scene.words[first].start:
            own = hit.start <= above.start < hit.end or above.i == trigger.token.i
            return own or _is_accused_name(trigger, above)
    return not trigger.parsed


def _is_accused_name(trigger: Trigger, token: Token) -> bool:
    """Whether a parse hangs a charge on the name of the accused: *convicted Anton Kral of fraud*."""
    named = trigger.scene.at(token.start, token.end)
    return named is not None and named.kind == "person" and token.start >= trigger.hit.end


def _is_of_another_verb(trigger: Trigger, hit: Hit[bool]) -> bool:
    """Whether a preposition is another verb's than the trigger: *arrêtés, 7 purgent des peines pour …*,
    *arrested after calling for …*, but not *arrested and beaten for spying*."""
    if not trigger.parsed:
        return False
    if _is_of_next_verb(trigger, hit.start):
        return True
    scene, at = trigger.scene, trigger.scene.token_at(hit.start)
    for _ in range(_CLIMB):
        at = scene.sentence.head(at) if at is not None else None
        if at is None or at.i == trigger.token.i or trigger.hit.start <= at.start < trigger.hit.end:
            return False
        if at.pos == "VERB" and trigger.hit.end <= at.start < hit.start:
            return not _shares(trigger, at)
    return False


def _shares(trigger: Trigger, verb: Token) -> bool:
    """Whether a verb goes on with what the trigger tells of the same people, or only carries a noun of an
    act or of a punishment: *arrested and beaten*, *a sentence handed down*."""
    children = trigger.sentence.children(verb.i)
    own = any(c.relation in SUBJECTS or c.relation == "obj" for c in children)
    above = trigger.sentence.head(verb)
    joined = verb.relation == "conj" and above is not None and above.i == trigger.token.i
    if above is None or not verb.relation.startswith("acl"):
        return joined and not own
    key, lexicon = key_of(above.text), trigger.scene.lexicon
    return above.i == trigger.token.i or key in lexicon.units or lexicon.phrases["kinds"].has(key)


def _is_of_next_verb(trigger: Trigger, start: int) -> bool:
    """Whether a verb joined to the trigger stands between it and a preposition, with an object of its own:
    *was jailed and thanked friends for their letters*."""
    tokens = trigger.sentence.tokens
    for token in tokens:
        if not trigger.hit.end <= token.start < start or token.pos != "VERB" or not token.i:
            continue
        joined = any(c.relation == "cc" for c in trigger.sentence.children(token.i))
        joined = joined or tokens[token.i - 1].pos == "CCONJ"
        own = [c for c in trigger.sentence.children(token.i) if c.relation in ("obj", "xcomp")]
        if joined and any(token.i < c.i and c.start < start for c in own):
            return True
    return False


def _grounds(
    scene: Scene, first: int, last: int, taken: Sequence[Span], *, charge: bool, deed: bool
) -> _Basis | None:
    text, lexicon = scene.page.text, scene.lexicon
    if first >= last or scene.words[first].key in lexicon.words["cut"] | lexicon.words["relative"]:
        return None
    opening = scene.token_at(scene.words[first].start)
    if scene.words[first].key in lexicon.words["any"] | cues(scene.page.language).words["negation"] or (
        opening is not None and opening.morph.get("PronType") in ("Dem", "Neg")
    ):
        return None  # "Répondra de ces faits", "accused of no crime".
    if any(w.key in lexicon.units for w in scene.words[first : min(first + _TERM_WORDS, last)]):
        # "Pour dix jours": how long, and not what for.
        return None
    found = charge_at(scene, first, last, taken)
    if found is None:
        return None
    reach = min(len(found.words), _DIRECT) if charge else len(found.words)
    has_charge = lexicon.charges.any(scene.words, first, first + reach)
    token = scene.token_at(found.words[0].start)
    form = token.morph.get("VerbForm") if token is not None and token.pos in ("VERB", "AUX") else None
    quoted = text[max(found.start - 2, 0) : found.start].strip()[-1:] in ("«", "“", '"', "„")
    if not (has_charge or ((form in ("Inf", "Ger", "Part") or quoted) and not charge)):
        return None
    whole = is_whole(scene, found, deed=deed) and not _is_joined_on(scene, found.end)
    return parts(scene, found) if whole else (), (found.start, found.end)


def _is_joined_on(scene: Scene, end: int) -> bool:
    """Whether one more charge is joined behind those read: *обвинили в краже, а также в побеге*."""
    first = scene.index(end)
    hits = scene.lexicon.phrases["joining"].find(scene.words, first, scene.last)
    behind = next((hit.last + 1 for hit in hits if hit.first == first), scene.last)
    token = scene.token_at(scene.words[behind].start) if behind < scene.last else None
    charged = scene.lexicon.charges.any(scene.words, behind, min(behind + 1, scene.last))
    return token is not None and (charged or token.pos == "ADP")


def _is_of_a_deed(candidate: Trigger) -> bool:
    """Whether a verb right behind a trigger says of what somebody is accused: *accusé d'avoir coopéré*,
    *accused of trying to flee*, *faced charges of stealing*."""
    at, last = candidate.scene, candidate.hit.last
    leading = at.lexicon.words["of_charge"] | at.lexicon.words["of"]
    last += at.words[last].key not in leading
    if last + 1 >= at.last or at.words[last].key not in leading or at.words[last].broken:
        return False
    verb = at.token_at(at.words[last + 1].start)
    if verb is None or verb.pos not in ("VERB", "AUX"):
        return False
    return verb.morph.get("VerbForm") == "Inf" or verb.morph.get("Aspect") == "Prog"


def is_accused(candidate: Trigger) -> bool:
    """Whether somebody in custody stands accused, of whatever: *ils furent accusés d'avoir organisé …*, by
    nobody named, or by those whose office it is: *prosecutors accuse him of …*, *его обвиняют в …*."""
    at, lexicon = candidate.scene, candidate.scene.lexicon
    if candidate.voice == "middle":
        return _is_of_a_deed(candidate)  # "Faced charges of stealing".
    if "custody" not in at.contexts:
        return False
    if candidate.voice == "reduced":
        return _is_of_a_deed(candidate)
    if candidate.voice != "active":
        return candidate.voice == "passive"
    children = candidate.sentence.children(candidate.token.i)
    accuser = next((c for c in children if c.relation in SUBJECTS and c.morph.get("Case") != "Acc"), None)
    if accuser is None or (lexicon.bare_passive and not agrees(candidate.sentence, accuser, candidate.token)):
        return lexicon.bare_passive and candidate.token.morph.get("Number") == "Plur"
    return key_of(accuser.text) in lexicon.words["courts"]
