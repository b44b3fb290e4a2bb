"""On what grounds an act is done: the charges, in the text's own words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.model import Span
from detente.reading.acts.agreement import agrees
from detente.reading.acts.grammar import SUBJECTS, Trigger
from detente.reading.acts.mentions import Scene
from detente.reading.parse import Token
from detente.reading.phrases import Word, key_of

_STOP = re.compile(r"[.;:!?()\n]|\s[—–-]\s")
_QUOTES = " \u00a0\u202f«»\"“”„'’‘"
_BASIS_WORDS = 24
_DIRECT = 2
_TERM_WORDS = 2
_BASIS_REACH = 30


def basis_of(trigger: Trigger, limit: int, taken: Sequence[Span]) -> tuple[tuple[str, ...], Span] | None:
    """The charges or legal grounds in their own words: after *pour*, *accusé de*, *on charges of*, *за*.

    ``taken`` are spans that are something else: dates, the term, the place.
    """
    scene, lexicon = trigger.scene, trigger.scene.lexicon
    words = scene.words
    first = scene.index(trigger.hit.end)
    last = scene.index(limit)
    led = words[trigger.hit.last].key
    if trigger.hit.last > trigger.hit.first and lexicon.phrases["grounds"].has(led):
        found = _grounds(scene, first, last, taken, charge=True)
        if found is not None:
            return found
    for hit in lexicon.phrases["direct"].find(words, first, min(last, first + 1)):
        found = _grounds(scene, hit.last + 1, last, taken, charge=True)
        if found is not None:
            return found
    for hit in lexicon.phrases["grounds"].find(words, first, min(last, first + _BASIS_REACH)):
        if _is_of_next_verb(trigger, hit.start):
            break
        if not any(s <= hit.start < e for s, e in taken):
            found = _grounds(scene, hit.last + 1, last, taken, charge=False)
            if found is not None:
                return found
    return None


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
    scene: Scene, first: int, last: int, taken: Sequence[Span], *, charge: bool
) -> tuple[tuple[str, ...], Span] | None:
    text, lexicon = scene.page.text, scene.lexicon
    if first >= last or scene.words[first].key in lexicon.words["cut"]:
        return None
    if any(w.key in lexicon.units for w in scene.words[first : min(first + _TERM_WORDS, last)]):
        # "Pour dix jours": how long, and not what for.
        return None
    start = scene.words[first].start
    stop = scene.words[min(first + _BASIS_WORDS, last) - 1].end
    for mark in _STOP.finditer(text, start, stop):
        stop = mark.start()
        break
    stop = min([stop, *(s for s, _ in taken if s >= start)])
    cut = next((w.start for w in scene.words_in(start, stop)[1:] if w.key in lexicon.words["cut"]), stop)
    stop = min(stop, cut)
    inside = scene.words_in(start, stop)
    end = _grounds_end(scene, inside, stop)
    inside = [w for w in inside if w.end <= end]
    if not inside:
        return None
    reach = min(len(inside), _DIRECT) if charge else len(inside)
    has_charge = lexicon.charges.any(scene.words, first, first + reach)
    token = scene.token_at(inside[0].start)
    verbal = (
        token is not None
        and token.pos in ("VERB", "AUX")
        and token.morph.get("VerbForm") in ("Inf", "Ger", "Part")
    )
    quoted = text[max(start - 2, 0) : start].strip()[-1:] in ("«", "“", '"', "„")
    if not (has_charge or ((verbal or quoted) and not charge)):
        return None
    end = inside[-1].end
    closed = re.match(r"\s?[»”\"“]", text[end : end + 2])
    quotes = closed.end() if closed else 0
    return tuple(_parts(text[start - quotes : end + quotes])), (start, end)


def _grounds_end(scene: Scene, inside: list[Word], stop: int) -> int:
    """Where the grounds end: before a preposition left over, a finite verb of another clause, or *and* with
    one."""
    text, lexicon = scene.page.text, scene.lexicon
    end = stop
    for i, word in enumerate(inside):
        token = scene.token_at(word.start)
        if i and token is not None and token.pos in ("VERB", "AUX") and token.morph.get("VerbForm") == "Fin":
            end = _before_clause(scene, inside[: i + 1], token)
            comma = text.rfind(",", inside[0].start, end)
            end = comma if comma > 0 else end
            break
        if i and word.broken and word.key in lexicon.words["relative"]:
            end = inside[i - 1].end
            break
        if i and word.broken and not _continues(scene, inside[i:]):
            end = inside[i - 1].end
            break
    kept = [w for w in inside if w.end <= end]
    small = (
        lexicon.words["of"]
        | lexicon.words["at"]
        | lexicon.words["to"]
        | lexicon.words["and"]
        | lexicon.words["determiners"]
    )
    while kept and kept[-1].key in small:
        kept.pop()
    return kept[-1].end if kept else inside[0].start if inside else stop


def _before_clause(scene: Scene, words: list[Word], verb: Token) -> int:
    """Where the words before a clause end: before its conjunction, else before its verb, the last of them."""
    marks = [c.start for c in scene.sentence.children(verb.i) if c.relation == "mark" and c.i < verb.i]
    kept = [w.end for w in words[:-1] if not marks or w.end <= min(marks)]
    return kept[-1] if kept else words[-2].end


def _continues(scene: Scene, rest: list[Word]) -> bool:
    """Whether what follows a comma is one more charge."""
    first = scene.index(rest[0].start)
    return bool(scene.lexicon.charges.find(scene.words, first, min(first + 4, scene.last)))


def _parts(text: str) -> list[str]:
    """The charges apart where each is quoted or parted by a comma."""
    quoted = re.findall(r"[«“\"„]\s*([^«»“”\"„]+?)\s*[»”\"“]", text)
    if quoted and not re.sub(r"[«“\"„][^«»“”\"„]+[»”\"“]|\b\w{1,4}\b|[\s,«»“”\"]", "", text):
        return [" ".join(q.split()) for q in quoted]
    parts = [" ".join(part.split()).strip(_QUOTES) for part in text.split(",")]
    return [p for p in parts if p]


def _is_of_a_deed(candidate: Trigger) -> bool:
    """Whether an infinitive says right behind a participle what somebody is accused of: *accusé d'avoir
    coopéré avec …*."""
    at, last = candidate.scene, candidate.hit.last
    if last + 2 >= at.last or at.words[last + 1].broken:
        return False
    verb = at.token_at(at.words[last + 2].start)
    led = at.words[last + 1].key in at.lexicon.words["of_charge"]
    return led and verb is not None and verb.morph.get("VerbForm") == "Inf"


def is_accused(candidate: Trigger) -> bool:
    """Whether somebody in custody stands accused, of whatever: *ils furent accusés d'avoir organisé …*, by
    nobody named, or by those whose office it is: *prosecutors accuse him of …*, *его обвиняют в …*."""
    at, lexicon = candidate.scene, candidate.scene.lexicon
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
