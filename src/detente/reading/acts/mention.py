"""Whom or what a passage of a sentence speaks of."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from detente.model import Group, Span
from detente.reading.acts.lexicon import Lexicon
from detente.reading.parsing.parse import Entity, Sentence, Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import Lookup, Word, key_of
from detente.reading.states import states

_BEFORE = frozenset({"conj", "amod", "compound", "nummod"})
_STRETCH, _SHORT = 3, 2
# Capitals for the kind of a paper before its number: *GL 44*, *(GL) 44*.
_LETTERED, _LETTERS = re.compile(r"\b[A-Z]{2,4}\)? ?$"), 7
# The day and month before the year: "12.03.2026".
_IN_FIGURES, _FIGURES = re.compile(r"\d{1,2}[./]\d{1,2}[./]$"), 6
# The rest of a name that tells a place or body, and the small word behind it.
_LONGER = re.compile(r" of (?:the )?[A-Z][\w’'.-]*(?: (?:of (?:the )?)?[A-Z][\w’'.-]*)* ([a-z]\w+)")
_NAMED = frozenset({"person", "organization", "other", "place"})
_PREDICATED = frozenset({"acl", "conj", "root", "advcl", "xcomp", "parataxis"})

MentionKind = Literal[
    "person", "organization", "place", "other", "people", "authority", "pronoun", "measure", "weak measure",
    "license", "deal", "asset", "things", "number",
]  # fmt: skip


@dataclass(eq=False, slots=True)
class Mention:
    """One of them: ``start`` to ``end`` is its name, or the noun that says what it is.

    ``name`` is the name that the text's own figures or the words give it, empty where it is only described;
    ``state`` the code of a country that it names; ``one_of`` tells of a number that picks one out of others
    (*one of those freed*), who are no group of one; ``divided`` of one shared out among several (*16 and 19
    people*), which is the number of none; ``lone`` of a name that no list of others follows; ``both`` of a
    number of people told of before (*both*); ``whole`` are all those of whom a clause tells a share (*most of
    the 52*).
    """

    kind: MentionKind
    start: int
    end: int
    text: str
    name: str = ""
    state: str | None = None
    group: Group | None = None
    token: Token | None = field(default=None, repr=False)
    key: str = ""
    one_of: bool = False
    divided: bool = False
    lone: bool = False
    both: bool = False
    whole: Group | None = None


def is_adjective(sentence: Sentence, mention: Mention) -> bool:
    """Whether a noun of people only modifies another here, or is a participle: *l'invasion russe*, *a
    father-son duo*, *the Montenegrin embassy*, *X, condamné à mort*."""
    token = mention.token
    if token is not None and token.relation == "compound":
        noun = sentence.head(token)
        if noun is not None and noun.pos == "NOUN" and noun.i == token.i + 1 and token.pos == "PROPN":
            return cases_of(sentence, noun) in sentence.page.grammar.of  # But "for a Taliban figure".
        return sentence.page.text[mention.end : mention.end + 1] in ("-", "‑")
    if token is None or token.pos not in ("ADJ", "VERB"):
        return False
    if token.pos == "ADJ" and token.start < mention.start:
        return True  # "Suédo-iranien".
    if token.pos == "VERB" and is_done_by(sentence, token):
        return False
    return token.relation == "amod" or (token.pos == "VERB" and token.relation in _PREDICATED)


def is_done_by(sentence: Sentence, participle: Token) -> bool:
    """Whether a participle stands for those done to, and the instrumental behind it tells by whom, though a
    parse makes one of both: *освободить задержанных полицией*."""
    noun = sentence.head(participle)
    behind = noun is not None and noun.i == participle.i + 1 and participle.relation in ("amod", "acl")
    return (
        behind and noun is not None and noun.morph.get("Case") == "Ins" != participle.morph.get("Case", "Ins")
    )


def relative_behind(sentence: Sentence, token: Token, words: dict[str, frozenset[str]]) -> Token | None:
    """The relative pronoun right behind a number that is of people, and no date or age: *including nine who
    were deported*; behind a comma where words before it count these in, as all do in Russian."""
    tokens, at = sentence.tokens, token.i + 1
    before = tokens[token.i - 1] if token.i else None
    comma = at < len(tokens) and tokens[at].text == ","
    pronoun = tokens[at + comma] if at + comma < len(tokens) else None
    if pronoun is None or before is None or key_of(pronoun.text) not in words["relative"]:
        return None
    if key_of(before.text) in words["of"] | words["at"] | words["from"]:
        return None
    return None if comma and pronoun.morph.get("Case") is None else pronoun


def counts_nobody(sentence: Sentence, mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether a number counts the measures right behind an adjective that may stand for people (*370 Russian
    and Belarusian sanctions*), or tells only how they go: *отпустить одной большой группой*."""
    at = mention.token
    one = at is not None and mention.group is not None and mention.group.hi == 1
    if one and at is not None and (at.morph.get("Case"), at.morph.get("Animacy")) == ("Ins", "Inan"):
        return at.relation == "obl"
    while at is not None and at.relation in _BEFORE and at.start < mention.end:
        at = sentence.head(at)
    if at is None or at.start < mention.end:
        return False
    return any(m.kind == "measure" and m.start <= at.start < m.end for m in mentions)


def opens_a_title(sentence: Sentence, mention: Mention) -> bool:
    """Whether a name is only the first words of a longer one that tells what somebody is: *the Hall of Fame
    coach*, *the News of the World editor Anton Kral*; somebody's full name is none: *Anton Kral of the Green
    party*."""
    if mention.kind == "person" and " " in (mention.name or ""):
        return False
    longer = _LONGER.match(sentence.page.text, mention.end) if mention.kind in _NAMED else None
    token = sentence.token_at(longer.start(1)) if longer is not None else None
    return token is not None and token.pos == "NOUN"


def is_half(text: str, end: int, kind: MentionKind) -> bool:
    """Whether what a hyphen joins to somebody's name makes an adjective of both (*Maduro-aligned judges*), or
    a point a site of any: *Kanal.Az*."""
    behind = text[end + 1 : end + 2]
    hyphened = kind == "person" and text[end : end + 1] in ("-", "‑") and behind.islower()
    named = kind in ("person", "organization", "other", "place")
    return hyphened or (named and text[end : end + 1] == "." and behind.isalpha())


def is_in_name(text: str, start: int) -> bool:
    """Whether a hyphen joins a number to what is before it (*General License M-1*), or capitals that stand
    for the kind of a paper: *GL 44*, *General License (GL) 44*; or it is a part of a day in figures."""
    lettered = _LETTERED.search(text[max(0, start - _LETTERS) : start])
    if lettered or _IN_FIGURES.search(text, max(0, start - _FIGURES), start):
        return True
    return text[max(start - 1, 0) : start] in ("-", "‑") and text[max(start - 2, 0) : start - 1].isalnum()


def has_no_cases(mention: Mention) -> bool:
    """Whether a Slavic name stands as it does in any case, whatever a model tells: *Элахе Мохаммади*."""
    return mention.kind == "person" and mention.name == mention.text and mention.text[-1:] in "еиоуыэю"


def is_of_units(sentence: Sentence, end: int, units: Mapping[str, str]) -> bool:
    """Whether a number that ends there is the first of two of a stretch of time: *от четырёх до шести
    лет*."""
    behind = sentence.after(end)[:_STRETCH]
    joined = len(behind) == _STRETCH and behind[0].pos in ("ADP", "CCONJ") and behind[1].pos in ("NUM", "ADJ")
    return joined and key_of(behind[-1].text) in units


def with_sides(
    words: list[Word],
    lookup: Lookup,
    known: Mapping[str, frozenset[str]],
    places: Sequence[tuple[Span, str]],
) -> list[tuple[Span, str, bool]]:
    """Some places, and whether each is one of two between which something is said to be: *talks between Paris
    and Tehran*, where somebody may be called Paris too."""
    sides: set[Span] = set()
    for one, other in pairwise(sorted(span for span, _ in places)):
        before, inner = lookup.within(*one)[0] - 1, words[slice(*lookup.within(one[1], other[0]))]
        while before > 0 and words[before].key in known["determiners"]:
            before -= 1
        joined = any(w.key in known["and"] for w in inner)
        joined = joined and all(w.key in known["and"] | known["determiners"] and not w.broken for w in inner)
        if joined and before >= 0 and words[before].key in known["between"]:
            sides |= {one, other}
    return [(span, code, span in sides) for span, code in places]


def is_national(sentence: Sentence, words: list[Word], lookup: Lookup, entity: Entity) -> bool:
    """Whether a word that may be a town's is no name, but says where people are from: *le Canadien*,
    *Belgo-Congolais*, *Peruvian-UK*."""
    if entity.kind not in ("other", "place") or " " in entity.text:
        return False
    page, (first, last) = sentence.page, lookup.within(entity.start, entity.end)
    known = states(page.language)
    if entity.kind == "place":
        token = sentence.token_at(entity.end - 1)
        modifies = token is not None and token.relation in _BEFORE  # "French-Algerian novelist X".
        if modifies or known.places(page.text, words, first, last):
            return False
    hits = known.adjectives.find(words, first, last)
    lettered = entity.text.rpartition("-")[2].isupper()
    return any(hit.last == last - 1 or (lettered and hit.first == first) for hit in hits)


def is_abbreviated(text: str, lexicon: Lexicon) -> bool:
    """Whether a name is only a common noun cut short: *POWs*, *des PME*, *СМИ*, *СМИ-иноагенты*."""
    last = text.rsplit(maxsplit=1)[-1] if text else ""
    plural = len(last) > _SHORT and last[-1] == "s" and last[:-1].isupper() and last[:-1].isalpha()
    head, hyphen, tail = text.partition("-")
    head = head if hyphen and tail.islower() else text
    return plural or key_of(head) in lexicon.words["abbreviations"]
