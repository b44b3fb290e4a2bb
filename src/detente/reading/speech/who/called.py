"""What somebody is called: articles, and what is added to a name or a description."""

from __future__ import annotations

import re

from detente.model import Span
from detente.reading.entities.cast import Cast, Figure
from detente.reading.entities.figures import HYPHENED
from detente.reading.forms import CAPITALS, fold
from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.parse import Page, Sentence, Token
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue

_ARTICLE_AND_NAME = 2
_NEAR, _QUALIFIED = 3, 3
_BESIDE = 4  # A blank, a mark and a blank between quoted words and who speaks.
_LONG = 6  # *nommé* may be of anybody's post.
_NAME_AND_COMMA = 2
_INITIALS = re.compile(r"(?:[^\W\d_a-zа-яё]\.[ \u00a0-]?){2,}")
_ELIDED = re.compile(r"^[lL]['’](?=\w)")
# What goes on with a body's name: an adjective, a number with letters, a noun that a small word joins.
_TAIL = re.compile(
    r" (?:(?P<small>[^\W\d_A-ZА-Я][^\W\d_]{2,})|\d+\w*"
    rf"|(?P<joins>[^\W\d_A-ZА-Я]{{1,6}})(?: [^\W\d_A-ZА-Я]{{1,3}})?[ '’]+[{CAPITALS}][^\W\d_]+)"
)


def points(article: Token) -> bool:
    """Whether an article is definite, or points: *the*, *cette*."""
    return article.morph.get("Definite") == "Def" or article.morph.get("PronType") == "Dem"


def is_definite(phrases: list[Phrase]) -> bool:
    """Whether a phrase has the definite article or points (*cette organisation*), or has no article."""
    if not phrases:
        return False
    articles = [t for t in phrases[0].sentence.children(phrases[0].head.i) if t.relation == "det"]
    return all(points(t) for t in articles)


def asks_no_name(cue: Cue, lexicon: Speech) -> bool:
    """Whether who speaks asks not to be named, and so is nobody whom the text names: *on condition of
    anonymity, a diplomat …*."""
    told = (t for t in cue.sentence.tokens if len(t.text) > _LONG and t.folded & lexicon.conditions)
    return any(not cue.sentence.page.quotations_over(t.start, t.end) for t in told)


def goes_on_as_one_who(cue: Cue, lexicon: Speech) -> bool:
    """Whether a verb of going on has a demonstrative for who speaks, of whom a clause says more: *ajoute
    celui qui avait signé*."""
    head = cue.phrases[0].head if len(cue.phrases) == 1 else None
    if head is None or head.pos != "PRON" or head.morph.get("PronType") != "Dem":
        return False
    return cue.parenthetical and cue.verb in lexicon.continuing and head.morph.get("Number") != "Plur"


def addresses(cue: Cue) -> bool:
    """Whether a verb has a pronoun for whom one speaks to, who is another: *« … », l'encourage le juge*."""
    verb = cue.token
    near = cue.sentence.tokens[max(verb.i - _NEAR, 0) : verb.i + _NEAR + 1] if verb is not None else []
    own = [t for t in near if verb is not None and t.head == verb.i and t is not verb]
    clitic = any(t.relation in ("obj", "iobj", "det") and t.text[-1:] in "'’" for t in own)
    told = [t for t in own if t.pos == "PRON" and t.relation in ("obj", "iobj")]
    return clitic or any(t.morph.get("Person") == "3" and t.morph.get("Reflex") != "Yes" for t in told)


def puts_question(page: Page, cue: Cue) -> bool:
    """Whether the words quoted beside whoever speaks are a question, put to another: *« Souvent ? » a demandé
    le juge*."""
    first, last = cue.speaker or (cue.start, cue.end)
    start, end = min(first, cue.start), max(last, cue.end)
    near = [q for q in page.quotations_over(start - _BESIDE, end + _BESIDE) if q.depth == 0]
    led = [q for q in near if q.start >= end and page.text[end : q.start].strip() == ":"]
    beside = led or [q for q in near if q.end <= start]
    return bool(beside) and page.text[slice(*beside[-1].inner)].rstrip()[-1:] == "?"


def short(words: str, joins: frozenset[str]) -> str:
    """What somebody without a name is called, less what a comma or bracket adds: *l'épouse, 49 ans*."""
    first = re.split(r"[,(]", words, maxsplit=1)[0] if not words.startswith("(") else words
    said = first.split()
    while len(said) > 1 and said[-1] in joins:
        said.pop()
    return " ".join(said or words.split())


def without_article(words: str) -> str:
    """A name without the article before it: *La Côte d'Ivoire*, *l'Inspection*; *МВД Польши* has none."""
    first, _, rest = words.partition(" ")
    if rest and len(first) <= len("the") and (len(first) == 1 or not first.isupper()):
        return rest
    return _ELIDED.sub("", words)


def gives_alias(verb: Token, sentence: Sentence) -> bool:
    """Whether a verb gives the person right before its comma another name: *Jean Essai, dit Jo, est là*."""
    tokens, at = sentence.tokens, verb.i
    if at < _NAME_AND_COMMA or at + 1 >= len(tokens) or tokens[at - 1].text not in ",(":
        return False
    before, after = tokens[at - _NAME_AND_COMMA], tokens[at + 1]
    people = (e for e in sentence.page.entities_in(sentence.start, verb.start) if e.kind == "person")
    return any(e.end == before.end for e in people) and (after.text[:1].isupper() or after.text in '«“"')


def is_cipher(words: str) -> bool:
    """Whether words are a name of letters and digits, or initials: *BF1*, *K.E.*"""
    coded = words.isalnum() and words[:1].isupper() and any(c.isdigit() for c in words)
    return coded or _INITIALS.fullmatch(words) is not None


def is_cut(name: str, words: str, links: frozenset[str]) -> bool:
    """Whether a name is but the beginning of one that a small word joins: *Côte* of *Côte d'Ivoire*, *Front*
    of *Front citoyen de Lima* or *Front de libération*."""
    if not words.startswith(f"{name} "):
        return False
    rest = HYPHENED.findall(words[len(name) :])
    if len(rest) > 1 and name.istitle() and " " not in name and fold(rest[0]) in links:
        return bool(rest[1].islower())
    if len(rest) == _QUALIFIED and rest[0].islower() and fold(rest[1]) in links:
        return bool(rest[2][0].isupper())
    pair = len(rest) >= _ARTICLE_AND_NAME and rest[0].islower() and rest[1][0].isupper()
    more = rest[_ARTICLE_AND_NAME:]  # "по Омску и Тульской области"
    return pair and (not more or (len(more[0]) < len(rest[1]) and more[0].islower() and len(more) > 1))


def whole_name(cast: Cast, name: str, words: str, lexicon: Speech) -> str | None:
    """The name behind a body's noun of which another has but the first word: *le parti Rêve géorgien*.

    What is said of a body itself stands before its name (*le parti géorgien Rêve*), so that what follows is
    of the name, unless a small word puts it under another: *la radio Zaria de Lima*.
    """
    lead, found, tail = words.partition(name)
    bodies = any(lexicon.is_body(fold(word)) for word in HYPHENED.findall(lead) if word[0].islower())
    more = _TAIL.fullmatch(tail) if found and bodies else None
    if more is None or (more["small"] or "").endswith(cast.page.grammar.participles):
        return None
    joins = fold(more["joins"] or "")
    return None if joins and joins in cast.lexicon.links else name + tail


def is_beyond(cast: Cast, figure: Figure, span: Span) -> bool:
    """Whether a comma parts a name from who speaks after it: *In a letter to Ann, the lawyer said …*.

    A preposition governs that name, so that what follows is no apposition to it.
    """
    sentence = cast.page.sentence_at(span[0])
    if sentence is None:
        return False
    for mention in figure.mentions:
        if not sentence.start <= mention.start < span[0]:
            continue
        near = cast.page.text[mention.end : span[0]].strip() == ","
        own = sentence.between(mention.start, mention.end) if near else []
        over = [
            *own,
            *(sentence.tokens[t.head] for t in own if t.relation == "appos"),
        ]  # "to the capital, Lima,"
        if any(c.relation == "case" and c.i < t.i for t in over for c in sentence.children(t.i)):
            return True
    return False
