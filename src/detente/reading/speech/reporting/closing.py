"""Remarks that end a sentence and that the parse takes for a part of it: *…, the agency reported on Monday*.

Where a past tense looks like a participle, parsers make of the speaker an apposition that the verb only
explains, or hang the verb on the clause before.
"""

from __future__ import annotations

from dataclasses import replace

from detente.reading.forms import fold
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.able import is_somebody
from detente.reading.speech.reporting.cues import Cue

_LONGEST = 16
_MARKS = 4
_CLOSED, _ENDS = ('"', "”"), (",", "!", "?", "…")
_OPENS = frozenset({"DET", "NOUN", "PROPN", "ADJ", "NUM"})
_HANGS = frozenset({"acl", "ccomp", "appos", "conj", "advcl", "parataxis", "dep", "nsubj", "obj", "obl"})
_OF_MANNER = frozenset({"ADP", "DET", "NUM", "ADV", "PUNCT", "PART"})
_NOT_WITHIN = frozenset({"AUX", "SCONJ", "PRON"})


def remarked(sentence: Sentence, found: list[Cue], lexicon: Speech) -> list[Cue]:
    """The cues of a sentence, with the remark that ends it if the parse lost it."""
    if lexicon.somebody.stems or not sentence.parsed:
        return found
    # Where genders show, remarks have their verb first.
    if lexicon.articles:
        told = _verb_first(sentence, lexicon)
    else:
        told = next(filter(None, (_closing(sentence, stop, lexicon) for stop in _stops(sentence))), None)
    if told is None or told.token is None:
        return found
    own = next((c for c in found if c.token is told.token), None)
    if own is None:
        return sorted([*found, told], key=lambda cue: cue.start)
    if own.parenthetical or own.likened:
        return found
    return [replace(told, clause=c.clause, factuality=c.factuality) if c is own else c for c in found]


def is_last(cue: Cue, lexicon: Speech) -> bool:
    """Whether somebody and a verb are all that follows a quotation that ends with a comma inside its marks,
    whatever the verb: *"We don't know," a spokesman texted*; *"Take your time," the judge encouraged her*."""
    sentence, verb, who = cue.sentence, cue.token, cue.speaker
    if lexicon.articles or lexicon.somebody.stems or verb is None or who is None or len(cue.phrases) != 1:
        return False
    text = sentence.page.text
    before = text[max(sentence.start, who[0] - _MARKS) : who[0]].rstrip()
    if before[-1:] not in _CLOSED or before[-2:-1] not in _ENDS or who[0] > verb.start:
        return False
    if sentence.finite(verb) is None or verb.relation != "root":
        return False
    own = [t for t in sentence.children(verb.i) if t.i > verb.i and t.pos != "PUNCT"]
    objects = [t for t in own if t.relation not in ("obl", "advmod")]
    person = all(t.relation in ("obj", "iobj") and t.pos in ("PRON", "PROPN") for t in objects)
    return person and not has_finite(sentence.tokens[verb.i + 1 :]) and is_somebody(cue.phrases[0], lexicon)


def _closing(sentence: Sentence, stop: int, lexicon: Speech) -> Cue | None:
    tokens = sentence.tokens
    comma = next((t for t in reversed(tokens[:stop]) if t.text == ","), None)
    if comma is None or sentence.page.quotations_over(comma.start, sentence.end):
        return None
    tail = tokens[comma.i + 1 : stop]
    verb = next((t for t in reversed(tail) if _says(sentence, t, lexicon)), None)
    subject = tail[: verb.i - comma.i - 1] if verb is not None else []
    if verb is None or not 0 < len(subject) <= _LONGEST or subject[0].pos not in _OPENS:
        return None
    if not all(_is_of_manner(t, lexicon) for t in tokens[verb.i + 1 : stop]):
        return None
    if has_finite(subject) or any(t.pos in _NOT_WITHIN and t.morph.get("Poss") != "Yes" for t in subject):
        return None
    above = sentence.head(verb)
    lost = verb.relation in _HANGS and above is not None and above.i != verb.i
    noun = _is_present_for_noun(sentence, verb)
    lost = lost or noun or _has_item_for_subject(sentence, verb, comma) or _is_compounded(sentence, verb)
    if not lost or not has_finite(tokens[: comma.i]) or not _is_somebody(sentence, subject, lexicon):
        return None
    if noun and not _is_name(subject):
        return None  # "The family was shown letters, police reports."
    span = subject[0].start, subject[-1].end
    lemma = lexicon.verb(verb) or ""
    return Cue(sentence, span[0], verb.end, span, verb=lemma, token=verb, parenthetical=True)


def _stops(sentence: Sentence) -> list[int]:
    """The indices where a remark may end: the sentence's end, and where *and*, *but* join a clause to it."""
    tokens = sentence.tokens
    joins = [t.i - 1 for t in tokens if t.pos == "CCONJ" and t.i > 1 and tokens[t.i - 1].text == ","]
    return [len(tokens), *(i for i in reversed(joins) if has_finite(tokens[i:]))]


def _verb_first(sentence: Sentence, lexicon: Speech) -> Cue | None:
    """*…, note l'agence*: a verb that the parse has for a noun, with a name or a body right behind."""
    tokens = sentence.tokens
    comma = next((t for t in reversed(tokens) if t.text == ","), None)
    if comma is None or comma.i + 2 >= len(tokens) or not has_finite(tokens[: comma.i]):
        return None
    verb, first = tokens[comma.i + 1], tokens[comma.i + 2]
    lemma = lexicon.form(verb.text) if verb.pos in ("NOUN", "ADJ") and verb.text.islower() else None
    if (
        lemma is None
        or not lexicon.groups[lemma] & {"statement"}
        or first.pos not in ("DET", "PROPN", "NOUN")
    ):
        return None
    named = next(iter(sentence.page.entities_in(first.start, sentence.end)), None)
    begins = (first.start, tokens[first.i + 1].start if first.pos == "DET" else first.start)
    end = named.end if named is not None and named.start in begins else begins[1] + 1
    subject = [t for t in tokens[first.i :] if t.start < end]
    rest = sentence.between(subject[-1].end, sentence.end)
    if not _is_somebody(sentence, subject, lexicon) or not all(_is_of_manner(t, lexicon) for t in rest):
        return None
    span = first.start, subject[-1].end
    return Cue(sentence, verb.start, span[1], span, verb=lemma, token=verb, parenthetical=True)


def _says(sentence: Sentence, token: Token, lexicon: Speech) -> bool:
    """Whether a word is the past of a verb that tells, and of none that somebody only suffers."""
    lemma = lexicon.verb(token) if token.pos in ("VERB", "AUX", "NOUN", "ADJ") else None
    if lemma is None or "statement" not in lexicon.groups[lemma] or token.text.endswith("ing"):
        return False
    present = token.text.endswith("s")
    if present and not _is_compounded(sentence, token) and (token.pos != "NOUN" or token.relation != "root"):
        return False
    others = lexicon.charging | lexicon.addressing | lexicon.demanding | lexicon.thinking | lexicon.ruling
    return lemma not in others


def _is_present_for_noun(sentence: Sentence, verb: Token) -> bool:
    """Whether what the parse takes for a noun has a subject and a clause: *Two are free, Tass reports*."""
    own = [t.relation for t in sentence.children(verb.i) if t.i < verb.i]
    return verb.pos == "NOUN" and "nsubj" in own and "ccomp" in own


def _is_compounded(sentence: Sentence, verb: Token) -> bool:
    """Whether the parse has who speaks for a part of the verb's own name: *…, the agency reports*; a body of
    which more than a noun is known, or one behind a clause."""
    last = sentence.tokens[verb.i - 1] if verb.i else verb
    if last.relation != "compound" or last.head != verb.i:
        return False
    named = any(e.kind == "organization" for e in sentence.page.entities_in(last.start, last.end))
    return named or any(t.relation == "ccomp" and t.i < verb.i for t in sentence.children(verb.i))


def _has_item_for_subject(sentence: Sentence, verb: Token, comma: Token) -> bool:
    """Whether the parse has for a subject what ends the clause before the comma, and who speaks for its
    apposition: *Dozens are held, among them the poet Ann Sample, the group said*."""
    subject = next((t for t in sentence.children(verb.i) if t.relation == "nsubj"), None)
    if subject is None or subject.i > comma.i or sentence.child(subject.i, "cc") is not None:
        return False
    if not any(t.relation == "appos" and t.i > comma.i for t in sentence.children(subject.i)):
        return False  # "…, a guard, a driver and a cook said"
    first = min(t.i for t in sentence.subtree(subject.i))
    said = any(t.relation in ("ccomp", "parataxis") and t.i < first for t in sentence.children(verb.i))
    return said and has_finite(sentence.tokens[:first])


def _is_name(words: list[Token]) -> bool:
    """Whether words are one name, or end with one."""
    return bool(words) and words[-1].text[:1].isupper() and words[-1].pos == "PROPN"


def _is_of_manner(token: Token, lexicon: Speech) -> bool:
    """Whether a word can be of when and where somebody spoke."""
    word = fold(token.text)
    told = lexicon.times | lexicon.occasions | lexicon.papers | lexicon.documents
    return token.pos in _OF_MANNER or word in told or token.morph.get("Poss") == "Yes"


def _is_somebody(sentence: Sentence, subject: list[Token], lexicon: Speech) -> bool:
    """Whether some words are of a person or a body, or of one of theirs: *a member of the Committee*."""
    named = sentence.page.entities_in(subject[0].start, subject[-1].end)
    if any(e.kind in ("person", "organization") for e in named):
        return True
    words = {word for t in subject if t.pos in ("NOUN", "PROPN") for word in t.folded}
    return any(lexicon.is_somebody(w) or w in lexicon.written for w in words)
