"""Has what a number counts been, where no act is found in the word that gives it its meaning? *Around 1,000
could be freed under the bill*, *так и не огласил приговор четырём*."""

from __future__ import annotations

from typing import get_args

from detente.model import Factuality, Span
from detente.reading.acts.lexicon import lexicon
from detente.reading.factuality.asked import Site
from detente.reading.factuality.stated import factuality
from detente.reading.factuality.telling import telling
from detente.reading.parsing.parse import Page, Sentence, Token
from detente.reading.phrases import index_of, key_of, words

_FORMS = {"Inf": "infinitive", "Part": "participle", "Ger": "gerund", "Conv": "gerund"}
_TENSES = {"Past": "past", "Pres": "present", "Fut": "future"}
_CLIMB = 6
_UNSURE = frozenset(get_args(Factuality)) - {"asserted", "announced"}


def tallied(page: Page, cue: Span, number: Span) -> Factuality:
    """What a text makes of the verb or noun that gives a count its meaning.

    Args:
        page: the text.
        cue: the span of that word.
        number: the span of the number and its noun.

    Returns:
        its factuality; ``asserted`` where the words leave it open, or are no verb.
    """
    sentence = page.sentence_at(cue[0])
    token = next(iter(sentence.between(*cue)), None) if sentence else None
    if sentence is not None and cue == number:
        token = _verb_over(sentence, number)
    if sentence is None or token is None or not token.dep or token.pos not in ("VERB", "NOUN"):
        return "asserted"
    counted = sentence.between(*number)
    if not any(sentence.is_under(t, token.i, _CLIMB) for t in counted) and not (
        token.pos == "VERB" and any(sentence.is_under(token, t.i, _CLIMB) for t in counted)
    ):
        return "asserted"  # A word of another clause, and of none that says which they are.
    site = _site(page, sentence, token)
    told = factuality(site)
    if told == "denied" and _is_verdict(site):
        return "asserted"  # "The convictions of 39 must be quashed": they were convicted.
    if telling(site, told) == "future":
        return "planned"  # "Will free four": those who are to be freed have not been.
    return told if told in _UNSURE else "asserted"  # type: ignore[return-value]


def _verb_over(sentence: Sentence, number: Span) -> Token | None:
    """The verb that those counted are an argument of, where no word gives the count its meaning: *Россия
    вернёт восемь человек*."""
    counted = sentence.between(*number)
    noun = next((t for t in counted if not number[0] <= sentence.tokens[t.head].start < number[1]), None)
    if noun is None or not noun.relation.startswith(("nsubj", "obj")):
        return None
    return sentence.head(noun)


def _is_verdict(site: Site) -> bool:
    """Whether a word is a noun of conviction, which stands for all that may be made of it since."""
    known = lexicon(site.sentence.page.language)
    if known is None or not site.nominal:
        return False
    return any(
        hit.value.kind == "sentence"
        for hit in known.triggers.find(site.words, site.hit_first, site.hit_last + 1)
    )


def _site(page: Page, sentence: Sentence, token: Token) -> Site:
    """Where to ask: at a verb, or the noun of an act."""
    all_words = words(page.text)
    first = index_of(all_words, sentence.start)
    last = index_of(all_words, sentence.end)
    at = index_of(all_words, token.start, first, last)
    helpers = [key_of(t.text) for t in reversed(sentence.helpers(token)) if t.i < token.i]
    form = token.morph.get("VerbForm", "Fin")
    told = _TENSES.get(token.morph.get("Tense", "")) if form == "Fin" else _FORMS.get(form)
    forms = frozenset({told}) if told is not None and token.pos == "VERB" else frozenset[str]()
    reduced = form == "Part" and not helpers and token.relation in ("acl", "amod")
    nominal = token.pos == "NOUN"
    return Site(sentence, all_words, first, last, token, at, at, nominal, forms, helpers, False, reduced)
