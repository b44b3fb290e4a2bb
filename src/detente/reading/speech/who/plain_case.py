"""The nominative of a Slavic body or person without a name: *в офисе омбудсмена* is *офис омбудсмена*."""

from __future__ import annotations

from typing import Any

from detente.model import Span
from detente.reading.entities.cases import SECOND, UNIVERSAL
from detente.reading.entities.places import as_written
from detente.reading.parsing.engines import analyses
from detente.reading.parsing.parse import Page
from detente.reading.parsing.token import Token

_AGREEING = frozenset({"amod", "det"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_DECLINED = frozenset({"NOUN", "ADJF", "PRTF"})


def in_nominative(page: Page, span: Span) -> str | None:
    """The words of a span from its noun's first adjective on, these and the noun in the nominative.

    What hangs on the noun stays as it stands. None where the sentence is not parsed, the noun is in the
    nominative already, or a word is unknown to the dictionary.
    """
    sentence = page.sentence_at(span[0])
    if sentence is None or not sentence.parsed:
        return None
    own = sentence.between(*span)
    inside = {t.i for t in own}
    head = next((t for t in own if t.pos in _NOUNS and t.head not in inside), None)
    if head is None or head.morph.get("Case", "Nom") == "Nom":
        return None
    case = UNIVERSAL.get(head.morph["Case"], "")
    before = [t for t in sentence.children(head.i) if t.relation in _AGREEING and t.i < head.i and t in own]
    noun = _parse_of(head, case, page.language)
    if noun is None or any(t.i < head.i and t.pos != "ADP" and t not in before for t in own):
        return None  # "Две партии": a number governs its noun.
    number = "plur" if "plur" in noun.tag.grammemes else "sing"
    gender = {noun.tag.gender} if noun.tag.gender and number == "sing" else set()
    made = [_made(noun, head, {"nomn", number})]
    for token in before:
        found = _parse_of(token, case, page.language)
        made.append(_made(found, token, {"nomn", number, *gender}) if found is not None else None)
    if any(word is None for word in made):
        return None
    told = dict(zip([head.i, *(t.i for t in before)], made, strict=True))
    start = min(told)
    parts, at = [], sentence.tokens[start].start
    for token in sentence.tokens[start : head.i + 1]:
        parts += [page.text[at : token.start], told.get(token.i) or token.text]
        at = token.end
    return " ".join("".join([*parts, page.text[at : span[1]]]).split())


def _parse_of(token: Token, case: str, code: str) -> Any:
    """The dictionary's analysis of a word in a case, of its number; None where it has none."""
    plural = token.morph.get("Number") == "Plur"
    fitting = [
        p
        for p in analyses(token.text, code)
        if p.is_known
        and p.tag.POS in _DECLINED
        and SECOND.get(p.tag.case, p.tag.case) == case
        and ("plur" in p.tag.grammemes) == plural
    ]
    return max(fitting, key=lambda p: p.score, default=None)


def _made(parse: Any, token: Token, grammemes: set[str]) -> str | None:
    form = parse.inflect(grammemes)
    return as_written(form.word, token.text) if form is not None else None
