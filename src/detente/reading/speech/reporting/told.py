"""Who is told and does not speak, where a Slavic name shows no dative: *заявил Иван Примеров Радио Заря*; or
where parsers take the name of whom a verb addresses for who speaks: *a lancé à la juge Anna le maire*."""

from __future__ import annotations

from detente.model import Span
from detente.reading.entities.cast import Cast
from detente.reading.entities.figures import HYPHENED
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.parse import Entity, Sentence, Token
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.runs import past_times

_TWO, _NEAR = 2, 5
_IN_PHRASE = frozenset({"DET", "ADJ", "NOUN", "NUM", "PROPN"})
_CLOSING = ("»", "”", '"')
_MARKS = '«»“”„" \u00a0'


def less_told(phrases: list[Phrase], verb: Token) -> list[Phrase]:
    """The subjects less a name in the dative, or in no case, that is told before them: *сообщила Turan
    адвокат Анна*."""
    if len(phrases) != _TWO or phrases[0].start < verb.end:
        return phrases
    first, second = phrases
    gap = first.sentence.page.text[first.end : second.start]
    bare = first.head.pos in ("PROPN", "X") and first.head.morph.get("Case", "Dat") == "Dat"
    marked = first.head.text.isupper() and gap[:1] in _CLOSING  # «сообщила «АБ» адвокат Анна»
    told = (bare and gap.isspace()) or (marked and gap[1:].isspace())
    return [second] if told and second.head.morph.get("Case") == "Nom" else phrases


def past_addressed(tokens: list[Token]) -> list[Token]:
    """The words behind a verb less whom it addresses in the dative before them, with its name in marks:
    *сказал агентству «Заря» посланник Иван*."""
    at = 0
    while at < len(tokens) and (tokens[at].morph.get("Case") == "Dat" or (at and _is_marked(tokens, at))):
        at += 1
    common = any(t.pos == "NOUN" for t in tokens[:at]) and tokens[0].text[0].islower()
    return tokens[at:] if common else tokens


def _is_marked(tokens: list[Token], at: int) -> bool:
    """Whether a word, or a mark beside it, is of a name in quotation marks."""
    opened = [t.i for t in tokens[: at + 1] if t.text in ("«", "“", "„")]
    closed = [t.i for t in tokens[:at] if t.text in ("»", "”")]
    return bool(opened) and len(opened) > len(closed)


def less_addressed(phrases: list[Phrase], verb: Token, lexicon: Speech) -> list[Phrase]:
    """The subjects less a pronoun right before the verb that looks like a dative, beside another of them:
    *L'association, membre du réseau, vous prie d'agir*."""
    told = [p for p in phrases if p.head.i + 1 != verb.i or fold(p.head.text) not in lexicon.datives]
    return told or phrases


def beyond_addressed(sentence: Sentence, last: Token, lexicon: Speech) -> Phrase | None:
    """Who speaks behind the name of somebody whom, or of whom, he speaks: *a lancé à la juge Anna Essai | le
    maire Karl Exemple*; *a écrit à son entraîneur, Karl Exemple, | la nageuse*.

    Only where a preposition, a noun and a name stand right behind the verb, and a noun of somebody with an
    article right behind them, past a day: nothing else can be the verb's subject there.
    """
    tokens = sentence.tokens
    at = past_times(tokens, last.i + 1, lexicon)
    if not lexicon.articles or lexicon.somebody.stems or tokens[at : at + 1] == [] or tokens[at].pos != "ADP":
        return None
    named = _named_behind(sentence, tokens[at])
    if named is None:
        return None
    rest = sentence.after(named.end)
    if named.start > 1 and sentence.page.text[: named.start].rstrip().endswith(","):
        if len(rest) < _TWO or rest[0].text != ",":
            return None
        rest = rest[1:]
        if (alone := _closing_name(sentence, rest[0])) is not None:
            return alone
    if len(rest) > 1 and (rest[1].pos == "NUM" or rest[1].folded & lexicon.times):
        rest = sentence.tokens[past_times(tokens, rest[1].i, lexicon) :]  # "le 3 mai"
    head = next((t for t in rest[1:_NEAR] if t.pos in ("NOUN", "PROPN")), None)
    if (
        head is None
        or rest[0].pos != "DET"
        or any(t.pos not in _IN_PHRASE for t in rest[: head.i - rest[0].i])
    ):
        return None
    if head.pos == "NOUN" and not lexicon.is_for_somebody(head.folded):
        return None
    name = next((e for e in sentence.page.entities_in(head.start, sentence.end) if e.kind == "person"), None)
    phrase = Phrase(sentence, head, "", (rest[0].start, max(head.end, Phrase(sentence, head).end)))
    between = sentence.between(head.end, name.start) if name is not None else []
    if name is None or any(t.pos not in ("ADP", "ADJ", "NOUN", "DET", "PROPN") for t in between):
        return phrase
    return Phrase(sentence, head, "", (phrase.start, name.end))


def _closing_name(sentence: Sentence, first: Token) -> Phrase | None:
    """The name that ends a sentence, from its first word or a form of address on."""
    named = sentence.page.entities_in(first.start, sentence.end)
    if len(named) != 1 or named[0].kind != "person" or first.pos == "DET":
        return None
    before, after = sentence.between(first.start, named[0].start), sentence.after(named[0].end)
    if len(before) > 1 or any(t.pos != "PUNCT" or t.text == "," for t in after):
        return None
    return Phrase(sentence, first, "", (first.start, named[0].end))


def _named_behind(sentence: Sentence, preposition: Token) -> Entity | None:
    """The person whose name follows a preposition and a noun, with a comma or none before it."""
    for person in sentence.page.entities_in(preposition.end, sentence.end):
        if person.kind != "person":
            continue
        between = sentence.between(preposition.end, person.start)
        of = sentence.page.grammar.of
        nouns = [t for t in between if t.pos == "NOUN"]
        plain = [t.pos for t in between if t.text != "," and not {fold(t.text), fold(t.lemma)} & of]
        marks = [t for t in between if t.pos == "PUNCT"]
        near = bool(plain) and all(pos in _IN_PHRASE for pos in plain) and 0 < len(nouns) <= _TWO
        bare = not between and fold(preposition.text) in of
        apart = marks in ([], between[-1:]) and all(t.text == "," for t in marks)
        return person if apart and (near or bare) else None
    return None


def less_body(cast: Cast, lexicon: Speech, span: Span) -> Span:
    """Who speaks less the body beside the name that is told."""
    if not cast.lexicon.stems:
        return span
    text = cast.page.text
    for entity in cast.within(span):
        if entity.kind != "organization":
            continue
        before = span[0], span[0] + len(text[span[0] : entity.start].rstrip(_MARKS))
        after = span[1] - len(text[entity.end : span[1]].lstrip(_MARKS)), span[1]
        if not text[entity.end : span[1]].strip(_MARKS) and is_in_full(cast, lexicon, before):
            return before
        if entity.start == span[0] and is_in_full(cast, lexicon, after):
            return after
    return span


def is_in_full(cast: Cast, lexicon: Speech, span: Span) -> bool:
    """Whether words are a first name and a surname of a Slavic text, with no word of a body among them."""
    words = HYPHENED.findall(cast.page.text, *span)
    capitals = len(words) >= _TWO and all(w[0].isupper() and not w.isupper() for w in words)
    return capitals and bool(cast.lexicon.stems) and not any(lexicon.is_body(fold(w)) for w in words)
