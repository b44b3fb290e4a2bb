"""What follows a source without the words that only say more of it: *selon Jean, son avocat, …*."""

from __future__ import annotations

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page, Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.content.extents import is_finite
from detente.reading.speech.content.scope import is_relative
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.utterance import trimmed

_FORMS = ("Case", "Gender", "Number")


def past_apposition(page: Page, cue: Cue, after: Span, lexicon: Speech, *, alone: bool) -> Span:
    """What follows a source without the words that only say who it is: *selon Jean, son avocat, …*.

    ``alone`` tells that nothing before the source can be what it says.
    """
    text, sentence = page.text, cue.sentence
    if not sentence.parsed or after[0] >= after[1] or _is_object(cue, after):
        return after  # "La guerre a tué, selon X, des milliers de personnes, …"
    close = text.find(")", after[0], after[1]) if text[after[0]] == "(" else -1
    if close > 0:
        after = trimmed(text, close + 1, after[1])  # "selon la ministre Anna Exemple (PS), …"
    past = past_relative(cue, after, lexicon)
    if past != after or (close < 0 and text[cue.end : cue.end + 1] != ","):
        return past
    who = fold(text[slice(*cue.speaker)]) if cue.speaker is not None else ""
    if lexicon.refers_back(who):
        return after  # Nothing says who a pronoun is: "По его мнению, Ивана, отбывшего срок, били".
    first = next((t for t in sentence.after(after[0]) if t.pos != "PUNCT"), None)
    if first is not None and _explains(first, cue):
        end = max((t.end for t in sentence.subtree(first.i) if t.pos != "PUNCT"), default=first.end)
        comma = text.find(",", first.start, after[1])  # "согласно докладу группы, состоящей из …, в стране …"
        return trimmed(text, max(end, comma), after[1]) if end < after[1] else after
    comma = text.find(",", after[0], after[1])
    if comma < 0 and alone:
        return after
    end = comma if comma >= 0 else after[1]
    apposed = sentence.between(after[0], end)
    if not apposed or len(apposed) > 16 or has_finite(apposed):
        return after
    several = apposed[0].pos == "PROPN" and _is_not_one(cue, lexicon)
    # A Slavic source is in another case than what only follows it; a first name may have but one form.
    cases = {t.morph.get("Case") for t in apposed[:2]}
    named = apposed[0].pos == "PROPN" and "Gen" in cases
    several = several or (bool(lexicon.somebody.stems) and "Nom" in cases and not named)
    if several or any(t.relation == "nsubj" and sentence.tokens[t.head].start >= end for t in apposed):
        return after  # The subject of what the source says: "selon X, Jean, de Lyon, est libre".
    if not lexicon.somebody.stems and _lacks_subject(cue, end, after[1]):
        return after  # "Selon X, dix hommes, qui étaient détenus, sont libres".
    if apposed[0].pos not in ("NOUN", "DET", "PROPN", "ADJ") or (comma < 0 and len(apposed) > 10):
        return after
    return trimmed(text, end, after[1])


def _explains(first: Token, cue: Cue) -> bool:
    """Whether a participle explains who is named before it, in a case of theirs: not *По версии следствия,
    задержанные …*, nor *…, задержанными являются …*."""
    long = first.morph.get("VerbForm") == "Part" and first.morph.get("Variant") != "Short"
    cases = {t.morph.get("Case") for t in cue.sentence.between(cue.start, cue.end)} - {None}
    own = first.morph.get("Case")
    return long and first.relation != "nsubj" and (own is None or not cases or own in cases)


def _is_object(cue: Cue, after: Span) -> bool:
    """Whether the word before a source is a verb, whose object what follows the source is."""
    tokens = cue.sentence.tokens
    before = (t for t in reversed(tokens) if t.end <= cue.start and t.pos not in ("PUNCT", "ADV"))
    last, first = next(before, None), next((t for t in tokens if t.start >= after[0]), None)
    if last is None or first is None or last.pos not in ("VERB", "AUX"):
        return False
    noun = tokens[first.head] if first.pos in ("DET", "NUM", "ADJ") else first
    several = noun.morph.get("Number") == "Plur" and not any(
        t.morph.get("Number") == "Plur" for t in cue.sentence.between(cue.start, cue.end)
    )  # No apposition to one is of many.
    return first.pos == "ADP" or several or not cue.start <= tokens[noun.head].start < cue.end


def _lacks_subject(cue: Cue, start: int, end: int) -> bool:
    """Whether the last verb of some words, if no relative clause's, has no subject among them."""
    sentence = cue.sentence
    verbs = [sentence.helped(t) for t in sentence.between(start, end) if is_finite(t)]
    main = next((t for t in reversed(verbs) if t.relation not in ("acl", "advcl", "conj")), None)
    if main is None:
        return False
    subjects = [t for t in sentence.children(main.i) if t.relation in ("nsubj", "csubj", "expl")]
    return not any(start <= t.start < end for t in subjects)


def _is_not_one(cue: Cue, lexicon: Speech) -> bool:
    """Whether a source is several, a body or a paper, which no name explains: *selon le parquet, Jean …*."""
    own = cue.sentence.tokens
    start, end = cue.speaker or (cue.start, cue.end)  # Not *словам* itself: «По словам адвоката, Ивана, …»
    nouns = [t for t in own if start <= t.start < end and t.pos in ("NOUN", "PROPN")]
    if not nouns:
        return False
    paper = {fold(nouns[0].text), fold(nouns[0].lemma)} & lexicon.documents
    body = lexicon.is_body(fold(nouns[0].lemma))
    return bool(paper) or body or nouns[0].morph.get("Number") == "Plur"


def past_relative(cue: Cue, after: Span, lexicon: Speech) -> Span:
    """What follows a source without a clause that says more of it: *selon X, qui l'a vu, …*."""
    text = cue.sentence.page.text
    own = [t for t in cue.sentence.between(*after) if t.pos != "PUNCT"]
    if not own or own[0].pos == "CCONJ" or own[0].start != after[0]:
        return after
    attached = not text[cue.end : after[0]].strip()
    explains = attached or (bool(cue.verb) and cue.sentence.tokens[own[0].head].start < after[0])
    explains = explains or _agrees(cue, own[0])
    participle = explains and own[0].morph.get("VerbForm") == "Part"
    governed = own[0].pos == "ADP" and is_relative(own[min(1, len(own) - 1)], lexicon)  # "с которой"
    if not participle and not governed and not is_relative(own[0], lexicon):
        return after
    verbs = [t for t in own if is_finite(t)]
    first = own[0] if participle else next(iter(verbs), None)
    if first is None:
        return after
    later = [t.start for t in verbs if t.start > first.start]
    comma = text.find(",", first.end, after[1])
    goes_on = comma > 0 and any(comma < at for at in later)
    return trimmed(text, comma + 1, after[1]) if goes_on else (after[1], after[1])


def _agrees(cue: Cue, participle: Token) -> bool:
    """Whether a Slavic participle has the form of whoever speaks: *Как пишет газета, основанная …, …*."""
    head = cue.phrases[0].head if cue.phrases else None
    forms = [(participle.morph.get(f), head.morph.get(f)) for f in _FORMS] if head is not None else []
    return bool(forms) and all(one is not None and one == other for one, other in forms)
