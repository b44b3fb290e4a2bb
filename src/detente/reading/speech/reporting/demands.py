"""The infinitive of what somebody asks of those spoken to: *a appelé mardi les partis à se retirer*."""

from __future__ import annotations

from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.speech.lexicon import Speech

_FARTHEST = 20
_OPENING = '«“"'


def demanded(sentence: Sentence, verb: Token, lexicon: Speech) -> tuple[Token, Token] | None:
    """The word before the infinitive that a verb demands, and the infinitive; None where there is none."""
    after = sentence.tokens[verb.i + 1 : verb.i + _FARTHEST]
    if (whose := _with_subject(sentence, verb, lexicon)) is not None:
        return whose
    if lexicon.own_subjects and after and after[0].pos not in ("ADP", "ADV", "PUNCT"):
        return None  # "pleaded guilty to conspiracy to rob"
    for token in after:
        infinite = token.morph.get("VerbForm") == "Inf"
        if token.pos in ("VERB", "AUX") and infinite:
            marker = _before(sentence, token)
            if _is_of_noun(sentence, token):
                return None
            own = marker is not None and fold(marker.text) in lexicon.own_goals
            return (marker, token) if own and marker is not None else None
        gerund = token.relation in ("advcl", "acl") and token.morph.get("VerbForm") == "Part"
        if lexicon.own_subjects and gerund and sentence.tokens[token.i - 1].pos == "ADP":
            return None  # "accuses him of helping to train them"
        if token.text in ";:.!?" or token.morph.get("VerbForm") == "Fin":
            return None
    return None


def _with_subject(sentence: Sentence, verb: Token, lexicon: Speech) -> tuple[Token, Token] | None:
    """*called for* and the infinitive whose subject follows, where the parse has no preposition there."""
    mark = next((t for t in sentence.tokens[verb.i + 1 : verb.i + 2] if t.relation == "mark"), None)
    if mark is None or fold(mark.text) not in lexicon.own_subjects:
        return None
    infinitive = sentence.tokens[mark.head]
    marks = [t for t in sentence.children(infinitive.i) if t.relation == "mark" and t.i > mark.i]
    to = bool(marks) and fold(marks[0].text) in lexicon.own_goals and infinitive.i > marks[0].i
    return (mark, infinitive) if to and infinitive.head == verb.i else None


def _before(sentence: Sentence, infinitive: Token) -> Token | None:
    """The word before an infinitive with its pronouns and negation, and a quotation mark."""
    tokens, at = sentence.tokens, infinitive.i - 1
    while at > 0 and (tokens[at].pos in ("PRON", "ADV", "AUX") or tokens[at].text in _OPENING):
        at -= 1
    return tokens[at] if at >= 0 else None


def _is_of_noun(sentence: Sentence, infinitive: Token) -> bool:
    """Whether an infinitive is a noun by what is joined to it: *rights to work and education*."""
    return any(t.relation == "conj" and t.pos == "NOUN" for t in sentence.children(infinitive.i))


def is_asked_to(behind: list[Phrase], verb: str, lexicon: Speech) -> bool:
    """Whether an infinitive tells what those behind a verb are asked to do: *…, appelle les élus à voter*."""
    if not behind or verb not in lexicon.demanding | lexicon.addressing:
        return False
    after = behind[0].sentence.after(behind[0].end)[:2]
    goal = len(after) > 1 and fold(after[0].text) in lexicon.own_goals
    return goal and after[1].morph.get("VerbForm") == "Inf"
