"""Where a verb without a subject was spoken: *В министерстве сообщили*; *«…», говорится в заявлении*."""

from __future__ import annotations

from detente.reading.forms import fold
from detente.reading.parsing.clauses import Clause, Phrase, phrase
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.parsing.token import DASHES, has_finite
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.predicates import tells_clause

_FARTHEST = 9


def spoken_at(clause: Clause, lexicon: Speech) -> list[Phrase]:
    """*В министерстве сообщили*: where a plural verb without a subject of its own was spoken."""
    written = _is_impersonal(clause.head, lexicon)
    if clause.passive and not written:
        return []
    if not written and clause.head.morph.get("Number") != "Plur":
        return []
    for preposition, place in [*clause.obliques, *_next_oblique(clause), *_last_oblique(clause, lexicon)]:
        if preposition not in lexicon.places or _is_blamed_for(clause, preposition, place, lexicon):
            continue
        if _can_be_spoken_at(place, lexicon, written=written) or (
            not written and _leads(clause, place, lexicon)
        ):
            return [Phrase(clause.sentence, place.head, preposition, (_start(place), place.end))]
    return []


def _start(place: Phrase) -> int:
    """Where the words for a place begin: with its preposition, but behind a participle and what that governs
    (*в | опубликованном во вторник, 7 мая, | сообщении*)."""
    sentence = place.sentence
    case = sentence.child(place.head.i, "case")
    if case is None or case.start >= place.head.start:
        return place.start
    between = sentence.between(case.end, place.head.start)
    if any(t.relation == "acl" and t.head == place.head.i for t in between):
        return place.head.start
    return min(case.start, place.start)


def _is_blamed_for(clause: Clause, preposition: str, place: Phrase, lexicon: Speech) -> bool:
    """Whether a phrase behind a verb says what it accuses of: *обвиняют в организации протестов*."""
    accusing = lexicon.charging - lexicon.thinking - lexicon.appraising
    accuses = lexicon.verb(clause.head) in accusing and preposition in lexicon.blames
    return accuses and place.start > clause.head.start


def spoken_there(clause: Clause, lexicon: Speech) -> list[Phrase]:
    """*Там добавили, что …*: the word for a place spoken of before, in the place of a subject."""
    if clause.passive or clause.subjects or clause.head.morph.get("Number") != "Plur":
        return []
    before = clause.sentence.tokens[: clause.head.i]
    told = [t for t in before if t.head == clause.head.i and fold(t.text) in lexicon.there]
    return [Phrase(clause.sentence, told[0], "", (told[0].start, told[0].end))] if told else []


def read_in(sentence: Sentence, verb: Token, lexicon: Speech) -> list[Phrase]:
    """*« … », peut-on lire dans le communiqué*; *apprend-on de source policière*: where nobody in particular
    reads or hears it."""
    after = sentence.tokens[verb.i + 1 : verb.i + _FARTHEST]
    for token in after:
        if token.pos == "ADP" and fold(token.text) in lexicon.read_in:
            place = phrase(sentence, sentence.tokens[token.head])
            words = place.head.folded
            told = any(words & known for known in (lexicon.papers, lexicon.written, lexicon.occasions))
            named = sentence.page.entities_in(*place.span)
            return [place] if place.head.i > token.i and (told or named) else []
        if token.text in ",;.!?" or token.morph.get("VerbForm") == "Fin":
            return []
    return []


def _next_oblique(clause: Clause) -> list[tuple[str, Phrase]]:
    """The phrase right after a verb, which parsers hang elsewhere: *обмен провели, сообщили в ведомстве*."""
    tokens = clause.sentence.tokens
    after = tokens[clause.head.i + 1 : clause.head.i + 2]
    if not after or after[0].pos != "ADP" or after[0].head == after[0].i:
        return []
    found = phrase(clause.sentence, tokens[after[0].head])
    return [(found.preposition, found)]


def _last_oblique(clause: Clause, lexicon: Speech) -> list[tuple[str, Phrase]]:
    """The phrase that ends a remark behind a dash, which parsers hang on what the verb governs: *«…», —
    объяснили решение отпустить его в министерстве*."""
    sentence, verb = clause.sentence, clause.head
    behind = [t for t in sentence.tokens[verb.i + 1 :] if t.pos != "PUNCT"]
    before = next((t for t in reversed(sentence.tokens[: verb.i]) if t.pos != "ADV"), None)
    if before is None or before.text not in DASHES or not behind or has_finite(behind):
        return []
    last = next((t for t in reversed(behind) if t.pos == "ADP"), None)
    found = phrase(sentence, sentence.tokens[last.head]) if last is not None and last.head > last.i else None
    if found is None or found.end < behind[-1].end or not found.head.folded & lexicon.written:
        return []
    return [(found.preposition, found)]


def _can_be_spoken_at(place: Phrase, lexicon: Speech, *, written: bool) -> bool:
    """Whether somebody speaks at a place: a body, a capital; what is ``written`` stands in a document."""
    words = place.head.folded
    if written:
        return bool(words & lexicon.papers)
    named = place.sentence.page.entities_in(*place.span)
    if any(e.kind == "organization" or (e.kind == "place" and e.end == place.end) for e in named):
        return True
    return any(lexicon.is_body(w) for w in words) or bool(words & lexicon.written)


def _leads(clause: Clause, place: Phrase, lexicon: Speech) -> bool:
    """Whether a plural verb right behind a phrase at the head of its sentence tells a clause, so that who
    speaks is there, whatever the place: *В окружении министра сообщили, что …*."""
    words = place.head.folded
    other = words & (lexicon.occasions | lexicon.papers | lexicon.times) or place.head.pos != "NOUN"
    before = [t for t in clause.sentence.before(place.start) if t.pos not in ("ADP", "PUNCT")]
    near = place.end <= clause.head.start and not clause.sentence.between(place.end, clause.head.start)
    return not other and not before and near and tells_clause(clause.sentence, clause.head)


def _is_impersonal(verb: Token, lexicon: Speech) -> bool:
    """*говорится*, *сказано*: a form that names a document for who speaks."""
    reflexive = verb.morph.get("Voice") == "Mid" or verb.text.endswith(lexicon.impersonal_endings)
    short = verb.morph.get("Variant") == "Short" and verb.morph.get("Gender") == "Neut"
    one = verb.morph.get("Number") != "Plur"  # "В МВД отчитались" has its speakers.
    return (reflexive and one and verb.morph.get("Person", "3") == "3") or short
