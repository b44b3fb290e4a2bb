"""Whom the sentences of a card are of, which opens with a name and what its bearer is and tells on without a
subject: *Anton Kral, 45, teacher, Minsk. Arrested in May, sentenced in June.*"""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import CUSTODY_ACTS
from detente.reading.acts.found import FoundAct
from detente.reading.acts.whom import protagonist
from detente.reading.entities.cast import Cast, Figure
from detente.reading.parsing.parse import Page, Sentence, Token
from detente.reading.parsing.token import GENDERS

_BACK = 4
_SUBJECTS = frozenset({"nsubj", "expl"})


def fill(page: Page, cast: Cast, found: Sequence[FoundAct]) -> list[FoundAct]:
    """The acts, those of a card's sentences without a subject given to whose card it is."""
    return [_given(page, cast, act) for act in found]


def _given(page: Page, cast: Cast, act: FoundAct) -> FoundAct:
    sentence, told = page.sentence_at(act.trigger[0]), act.act
    if sentence is None or told.kind not in CUSTODY_ACTS or told.subjects or told.group is not None:
        return act
    if act.factuality not in ("asserted", "announced") or not _is_without_subject(sentence):
        return act
    whose = _holder(page, cast, sentence)
    participle = sentence.token_at(act.trigger[0])
    gender = participle.morph.get("Gender", "") if participle is not None else ""
    if whose is None or whose.gender not in (None, GENDERS.get(gender, whose.gender)):
        return act
    return protagonist.given(act, whose, protagonist.Whom(act.trigger, whose.gender))


def _is_without_subject(sentence: Sentence) -> bool:
    """Whether a sentence opens with a participle in the singular and has no subject in it."""
    first = sentence.tokens[0] if sentence.tokens else None
    if first is None or not _is_participle(first) or first.morph.get("Number") == "Plur":
        return False
    return not any(t.relation in _SUBJECTS for t in sentence.tokens)


def _is_participle(token: Token) -> bool:
    return token.pos in ("VERB", "ADJ") and token.morph.get("VerbForm") == "Part"


def _holder(page: Page, cast: Cast, sentence: Sentence) -> Figure | None:
    """Whose name opens the card that goes on with a sentence: alone in one without a verb before it."""
    for back in range(1, _BACK + 1):
        at = sentence.index - back
        before = page.sentences[at] if at >= 0 else None
        if before is None or before.paragraph < sentence.paragraph - 1:
            return None
        if _is_without_subject(before):
            continue
        named = [e for e in page.entities_in(before.start, before.end) if e.kind == "person"]
        if not named or any(_is_verb(t) or t.relation == "cc" for t in before.tokens):
            return None
        first, *others = named  # "Anton Kral, teacher, Minsk": a lone word may be a town.
        alone = " " in first.text and first.start == before.start and not any(" " in e.text for e in others)
        return cast.figure(first) if alone else None
    return None


def _is_verb(token: Token) -> bool:
    return token.pos in ("VERB", "AUX") and (
        token.morph.get("VerbForm") in ("Fin", None) or token.morph.get("Variant") == "Short"
    )
