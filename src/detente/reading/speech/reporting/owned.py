"""Who speaks where a name before a colon is another's: *La mère de Jean Essai :*; *Le juge à Anna :*."""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.parse import Entity, Sentence, Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.lexicon import Speech

_GOVERNED = frozenset({"Gen", "Dat", "Ins", "Loc"})


def beside_name(sentence: Sentence, start: int, end: int, name: Entity, lexicon: Speech) -> Span | None:
    """Who speaks before a colon where the first name only says to whom he belongs, or of whom or to whom he
    speaks: the person named behind that one, or else what he is called, with whose he is.

    None where the name is that of who speaks, or where nobody is called by what stands with it.
    """
    own = sentence.between(start, end)
    apart = _case(name, own, lexicon)
    who = next((t for t in own if _is_person(t, lexicon) and not name.start <= t.start < name.end), None)
    if apart is None or who is None or not own or (who.start > name.end and apart.start < name.start):
        return None
    if has_finite(own) and all(t.head != who.i for t in own if name.start <= t.start < name.end):
        return None  # "Le maire a été piqué par la question d'Anna : « … »"
    page = sentence.page
    if who.pos == "PROPN":  # «Заря» со ссылкой на Анну: it is she who speaks.
        return (own[0].start, who.end) if not page.quotations_over(who.start, who.end) else None
    past = max(name.end, who.end)
    later = next((e for e in page.entities_in(past, end) if e.kind == "person"), None)
    if later is not None and later.end <= end and page.text[past : later.start].strip() in ("", ","):
        return later.start, later.end
    return own[0].start, past if _is_whose(apart, who, lexicon, sentence.page.grammar.of) else who.end


def _case(name: Entity, own: Sequence[Token], lexicon: Speech) -> Token | None:
    """What sets a name apart from who speaks: its preposition or possessive, or itself in an oblique case."""
    tokens = [t for t in own if name.start <= t.start < name.end]
    inside = {t.i for t in tokens}
    marks = [t for t in own if t.relation == "case" and t.head in inside]
    if marks:
        return marks[0]
    cases = [t.morph.get("Case", "") for t in tokens]
    oblique = bool(lexicon.somebody.stems) and all(c in _GOVERNED for c in cases)
    return tokens[0] if tokens and oblique and any(t.end <= name.start for t in own) else None


def _is_person(token: Token, lexicon: Speech) -> bool:
    """Whether a word is what one person is called, or in the nominative a name that nobody knows yet."""
    if token.pos == "PROPN":
        return bool(lexicon.somebody.stems) and token.morph.get("Case") == "Nom"
    said, names = fold(token.text), lexicon.somebody
    called = lexicon.calls_somebody(said) or names.has(said, names.kin)
    return token.pos == "NOUN" and token.morph.get("Number") != "Plur" and called


def _is_whose(apart: Token, who: Token, lexicon: Speech, of: frozenset[str]) -> bool:
    """Whether what sets a name apart says whose somebody is, and not of whom or to whom he speaks."""
    names = lexicon.somebody
    owned = apart.pos != "ADP" or bool(apart.folded & of)
    return owned or names.has(fold(who.text), names.proxies)
