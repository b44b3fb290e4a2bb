"""In whose opinion quoted words are: *Pour Jean Exemple, « … »*; *Mais pour elle, « … »*."""

from __future__ import annotations

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.parse import Entity, Sentence, Token
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import WORD, Cue

_NEAR, _OPENED = 60, 4
_OPENING = frozenset('«“„"')


def opinions(sentence: Sentence, lexicon: Speech) -> list[Cue]:
    """Phrases that name a source only where a quotation follows: *Pour Jean Exemple, « … »*; *Pour le maire,
    « … »*."""
    first = sentence.tokens[0] if sentence.tokens else None
    joined = first is not None and first.pos == "CCONJ"  # "Mais pour Anna, « … »"
    lead = first.end + 1 - sentence.start if joined and first is not None else 0
    match = lexicon.opinions.match(sentence.folded, lead)
    if match is None:
        return _likened(sentence, lexicon) if not lead else []
    begin = sentence.start + match.end() + 1
    entity = next(
        (e for e in sentence.page.entities if begin <= e.start < begin + _NEAR and e.kind != "place"), None
    )
    comma = sentence.page.text.find(",", begin, sentence.end)
    if entity is not None and entity.end <= comma <= entity.end + 2:
        return [Cue(sentence, sentence.start, comma, (begin, entity.end))]
    if entity is not None and _is_apposed(sentence, begin, comma, entity, lexicon):
        return [Cue(sentence, sentence.start, entity.end, (entity.start, entity.end))]
    own = sentence.page.text[begin:comma] if comma > 0 else ""
    if lexicon.stands_alone(fold(own)) and _quotes_next(sentence, comma):
        return [Cue(sentence, sentence.start, comma, (begin, comma))]
    if comma < 0 or not _quotes_next(sentence, _past_relative(sentence, comma)):
        return []
    noun = _noun_of_somebody(sentence, begin, comma, lexicon)
    if noun is None:
        return []
    who = Phrase(sentence, noun, "", (begin, comma))
    return [Cue(sentence, sentence.start, comma, who.span, [who])]


def _likened(sentence: Sentence, lexicon: Speech) -> list[Cue]:
    """Who tells what a quotation goes on with, whatever the parse makes of the verb: *Comme le résume Jean
    Exemple, « … »*."""
    tokens = sentence.tokens[:_OPENED]
    if len(tokens) < _OPENED or lexicon.somebody.stems or not lexicon.likens(tokens, 0):
        return []
    article, verb, who = tokens[1:]
    comma = sentence.page.text.find(",", verb.end, sentence.end)
    told = article.pos in ("DET", "PRON") and lexicon.form(verb.text) is not None
    if not told or not _quotes_next(sentence, comma):
        return []
    named = next((e for e in sentence.page.entities_in(who.start, comma) if e.kind != "place"), None)
    if named is None or named.start != who.start or named.end != comma:
        return []
    return [Cue(sentence, sentence.start, comma, (named.start, named.end))]


def holder(sentence: Sentence, lexicon: Speech) -> Span | None:
    """In whose opinion a sentence is, where it begins with that: *Pour le maire de Riom, la loi est …*."""
    begin, comma = _holders_words(sentence, lexicon)
    if comma <= begin or sentence.page.quotations_over(sentence.start, comma):
        return None
    if not _judges(sentence, comma, lexicon):
        return None  # "Pour l'accusé, le juge n'a pas eu de pitié."
    named = sentence.page.entities_in(begin, comma)
    if named and named[0].start == begin and comma <= named[0].end + 2 and named[0].kind == "person":
        return named[0].start, named[0].end
    return (begin, comma) if _noun_of_somebody(sentence, begin, comma, lexicon) is not None else None


def in_pronouns_opinion(sentence: Sentence, lexicon: Speech) -> Span | None:
    """The pronoun for in whose opinion a sentence is: *Pour elle, l'État doit payer : « … »*; not *Pour elle,
    le ministre est clair : « … »*."""
    begin, comma = _holders_words(sentence, lexicon)
    alone = begin < comma and lexicon.stands_alone(fold(sentence.page.text[begin:comma]))
    return (begin, comma) if alone and _judges(sentence, comma, lexicon) else None


def in_opinion_of(sentence: Sentence, lexicon: Speech) -> Phrase | None:
    """The phrase for in whose opinion a sentence is, whatever follows: *Pour les éleveurs, …*."""
    begin, comma = _holders_words(sentence, lexicon)
    if comma <= begin or sentence.page.quotations_over(sentence.start, comma):
        return None
    if not _judges(sentence, comma, lexicon):
        return None
    noun = _noun_of_somebody(sentence, begin, comma, lexicon)
    named = [e for e in sentence.page.entities_in(begin, comma) if e.kind in ("person", "organization")]
    if noun is None and named and named[0].start == begin and comma <= named[0].end + 2:
        noun = next((t for t in sentence.between(begin, comma) if t.pos in ("PROPN", "NOUN")), None)
    return Phrase(sentence, noun, "", (begin, comma)) if noun is not None else None


def _holders_words(sentence: Sentence, lexicon: Speech) -> Span:
    """The words between one that tells an opinion at a sentence's head and a comma; empty where none does."""
    match = lexicon.opinions.match(sentence.folded)
    comma = sentence.page.text.find(",", sentence.start, sentence.end)
    return (sentence.start + match.end() + 1, comma) if match is not None else (comma, comma)


def _judges(sentence: Sentence, comma: int, lexicon: Speech) -> bool:
    """Whether what follows is a judgement: that something, and nobody else, is so, does or will do so."""
    root = sentence.root()
    if root is None or root.start < comma:
        return False
    told = root.morph.get("Tense") in ("Pres", "Fut") and root.morph.get("VerbForm") == "Fin"
    if not told and sentence.child(root.i, "cop") is None:
        return False
    subject = sentence.child(root.i, "nsubj")
    return subject is None or not (
        any(map(lexicon.is_somebody, subject.folded))
        or any(
            e.kind == "person" and e.start <= subject.start < e.end
            for e in sentence.page.entities_in(comma, sentence.end)
        )
    )


def _is_apposed(sentence: Sentence, begin: int, comma: int, entity: Entity, lexicon: Speech) -> bool:
    """Whether a person is named between commas behind what he is: *Pour l'avocat, Me Essai, « … »*."""
    text = sentence.page.text
    if (
        entity.kind != "person"
        or not begin < comma < entity.start
        or text[entity.end : entity.end + 1] != ","
    ):
        return False
    title = [fold(w) for w in WORD.findall(text, comma, entity.start)]
    plain = all(w in lexicon.somebody.addresses for w in title)
    noun = _noun_of_somebody(sentence, begin, comma, lexicon)
    return plain and noun is not None and _quotes_next(sentence, entity.end)


def _past_relative(sentence: Sentence, comma: int) -> int:
    """The comma that closes what one opens with a relative: *Pour le comité, qui est né ici, « … »*."""
    first = next((t for t in sentence.tokens if t.start > comma), None)
    close = sentence.page.text.find(",", comma + 1, sentence.end)
    return close if close > 0 and first is not None and first.morph.get("PronType") == "Rel" else comma


def _quotes_next(sentence: Sentence, comma: int) -> bool:
    """Whether quoted words begin right after a comma."""
    text = sentence.page.text
    after = text[comma + 1 : sentence.end].lstrip()
    return after[:1] in _OPENING


def _noun_of_somebody(sentence: Sentence, begin: int, end: int, lexicon: Speech) -> Token | None:
    """The noun of a few words that name somebody by what he is: *Pour le ministre de la ville*."""
    own = sentence.between(begin, end)
    relative = next((n for n, t in enumerate(own) if t.morph.get("PronType") == "Rel"), len(own))
    own = own[:relative]  # "Pour un médecin qui travaille ici"
    noun = next((t for t in own if t.pos == "NOUN"), None)
    if noun is None or any(t.pos in ("VERB", "AUX") or t.pos == "PUNCT" for t in own):
        return None
    said = (fold(noun.text), fold(noun.lemma), fold(noun.text).rpartition("-")[2])  # "vice-procureur"
    return noun if any(word in lexicon.written or lexicon.is_somebody(word) for word in said) else None
