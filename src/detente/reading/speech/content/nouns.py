"""Which nouns tell what somebody said: *a annoncé la levée du blocus*, not *a dévoilé les noms*."""

from __future__ import annotations

from detente.model import Span
from detente.reading.counts.groups import find_groups
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Clause, Phrase
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.speech.lexicon import Speech


def is_event(noun: Token, lexicon: Speech) -> bool:
    """Whether a noun is of something that happens, and not of somebody or some thing."""
    if noun.pos == "PRON":
        return True
    words = noun.folded
    if words & (lexicon.no_events | lexicon.times):
        return False
    return bool(words & lexicon.events) or any(w.endswith(lexicon.abstract_endings) for w in words)


def is_new(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun has an indefinite article: what somebody brings up with it is said to be so."""
    articles = [t.morph for t in sentence.children(noun.i) if t.relation == "det"]
    return any(m.get("Definite") == "Ind" and m.get("PronType", "Art") == "Art" for m in articles)


def is_told(sentence: Sentence, noun: Token, lexicon: Speech) -> bool:
    """Whether *fait état de* tells something with a noun: *de dix morts*, *de la mort de Jean*; not what the
    text has told: *du bilan*, *de la situation*."""
    if fold(noun.text) in lexicon.times:
        return False
    own = [t for t in sentence.children(noun.i) if t.morph.get("Definite") == "Def" or t.text == "du"]
    definite = any(t.i < noun.i and t.morph.get("Number", "Sing") == "Sing" for t in own)
    cases = {fold(c.text) for t in sentence.children(noun.i) for c in sentence.children(t.i)}
    return not definite or bool(cases & lexicon.linking)


def is_somebody(noun: Token, lexicon: Speech) -> bool:
    """Whether a noun is a person's title or a body's."""
    return any(map(lexicon.is_somebody, noun.folded))


def counts_people(phrase: Phrase) -> bool:
    """Whether a noun says how many of whom: *une vingtaine d'associations*; *dozens of relatives*."""
    head, page = phrase.head, phrase.sentence.page
    groups = find_groups(page.text, page.language)
    return any(g.number[0] <= head.start < g.number[1] <= g.noun_span[0] for g in groups)


def is_court(word: str, lexicon: Speech) -> bool:
    """Whether a folded word is a court's, with which a Slavic name may end: *Мосгорсуд*."""
    return word in lexicon.courts or (bool(lexicon.somebody.stems) and word.endswith(tuple(lexicon.courts)))


def tells(noun: Token, lexicon: Speech) -> bool:
    """Whether a noun is of somebody, or of a body that only speech knows; not of a paper."""
    words = noun.folded
    return any(lexicon.is_somebody(w) or (w in lexicon.written and w not in lexicon.documents) for w in words)


def opens(item: Phrase, verb: Token | None, speaker: Span | None, lexicon: Speech) -> bool:
    """Whether a Slavic sentence begins with what its speaker tells of: *Об аресте Анны сообщил Иван*; *О
    снятии санкций Иван объявил в среду*."""
    if verb is None or speaker is None or item.head.pos != "NOUN" or not lexicon.somebody.stems:
        return False
    lead = (t for t in item.sentence.tokens[: item.head.i] if t.end <= item.start)
    ahead = verb.end < speaker[0] or item.whole[1] <= speaker[0] < verb.start  # "О помиловании X объявил …"
    return ahead and all(t.pos in ("PUNCT", "ADP") for t in lead)


def before_verb(sentence: Sentence, clause: Clause, subject: Phrase) -> Span:
    """A subject with all that hangs on it before its verb: *La libération d'Anna et de Karl a été …*."""
    group = [clause.head, *(t for t in sentence.children(clause.head.i) if t.relation == "aux")]
    verb = min(t.start for t in group)
    own = [t.end for t in sentence.subtree(subject.head.i) if t.end <= verb and t.pos != "PUNCT"]
    return subject.start, max([subject.end, *own])
