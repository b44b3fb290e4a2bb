"""Which clause of its sentence a remark on who speaks is about, and so whose words are another's.

*Dix hommes sont libres, tandis que, selon X, …*; *Alors que, selon X, dix sont libres, le maire …*; *L'action
a eu lieu samedi, y auraient, selon X, participé …*; *Il a été condamné, une peine politique selon X*.
"""

from __future__ import annotations

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.content.ends import sums_up
from detente.reading.speech.content.extents import is_finite
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import WORD, Cue
from detente.reading.speech.reporting.gerunds import is_of_noun
from detente.reading.speech.reporting.predicates import after_comma

_LEADS = frozenset({"ADP", "PRON", "ADV", "DET", "PUNCT", "CCONJ", "SCONJ"})
_OPENING = 3
_REACH, _ADDED = 5, 8
_UNDER = frozenset({"acl", "advcl"})


def own_clause(cue: Cue, before: Span, after: Span, lexicon: Speech) -> Span:
    """The words before a cue that are of its clause: *alors que, selon X, …*; *…, où, selon X, un port …*."""
    sentence, text = cue.sentence, cue.sentence.page.text
    last, goes_on = None, WORD.search(text, *after) is not None
    for token in reversed([t for t in sentence.tokens if before[0] <= t.start and t.end <= before[1]]):
        if token.pos == "PUNCT":
            continue
        if is_finite(token):
            start = None
            if goes_on and not cue.verb:
                start = _relative_start(sentence, token, before[0], lexicon)
                if start is not None and _has_subject(sentence, after, (before[0], start)):
                    return before  # "Ann, who was held, according to him, is free"
                start = start or _spliced(cue, before, after, lexicon)
            return before if start is None else (start, before[1])
        parted = text[before[0] : token.start].rstrip().endswith(",")
        if token.pos == "CCONJ":
            verbs = [t for t in sentence.between(*after) if is_finite(t)]
            # "…, mais Jean, selon X, ira"
            begins = (parted or bool(verbs)) if last is None else (parted and bool(verbs))
        else:
            relative = is_relative(token, lexicon)
            # "…, dont Jean, a dit X à la presse": no clause without a verb, save one that the cue is in.
            relative = relative and (last is None or has_finite(sentence.between(*after)))
            # ", где его"
            relative = relative or (token.pos == "ADV" and bool(_words(token) & lexicon.questions))
            relative = relative or (parted and lexicon.contrasts.match(fold(token.text)) is not None)
            begins = token.relation not in ("case", "det") and (relative or token.pos == "SCONJ")
            begins = begins and goes_on  # Nothing goes on: "…, dont dix hommes, dit-on."
            begins = begins and not (token.pos == "SCONJ" and _is_verbal(last))  # "died while being held"
            begins = begins and not _only(sentence, token, lexicon)
        if begins and token.start > before[0]:
            return (last.start, before[1]) if last is not None else (before[1], before[1])
        last = token
    return before


def _has_subject(sentence: Sentence, words: Span, before: Span) -> bool:
    """Whether the subject of a verb in some words stands before them, or they begin with a verb."""
    first = next((t for t in sentence.between(*words) if t.pos not in ("PUNCT", "ADV", "PART")), None)
    if first is not None and is_finite(first):
        return True
    subjects = (t for t in sentence.between(*before) if t.relation == "nsubj")
    return any(words[0] <= sentence.tokens[t.head].start < words[1] for t in subjects)


def parts(cue: Cue) -> bool:
    """Whether a remark parts a clause: *Ils pourront, a dit Jean, demander …*; *Il est, dit-il, libre*."""
    text, sentence = cue.sentence.page.text, cue.sentence
    before = [t for t in sentence.before(cue.start) if t.pos != "PUNCT"]
    if not before or not text[: cue.start].rstrip().endswith(",") or is_of_noun(cue.clause):
        return False
    if _parts_subject(cue, before):
        return True
    if not cue.parenthetical:
        return False
    comma = next(iter(sentence.after(cue.end)), None)
    if comma is None or comma.text != ",":
        return False
    if any(is_finite(t) for t in before):
        return True
    then = sentence.tokens[comma.i + 1 : comma.i + _OPENING]
    return before[0].pos not in ("ADP", "SCONJ", "ADV", "VERB") and any(is_finite(t) for t in then)


def _parts_subject(cue: Cue, before: list[Token]) -> bool:
    """Whether a remark with whoever heard it, a day or a place parts a subject from its verb: *The talks,
    Anna Novak told reporters on Monday, could resume*; not *In court, she said on Monday, they wept*."""
    rest = cue.sentence.after(cue.end)
    at = next((i for i, token in enumerate(rest[: _ADDED + 1]) if token.text == ","), None)
    if at is None or cue.speaker is None or cue.passes or any(is_finite(t) for t in (*before, *rest[:at])):
        return False
    own = [t for t in before if cue.speaker[0] > t.start]
    led = before[0].pos in ("ADP", "SCONJ", "ADV", "VERB", "CCONJ") or before[-1].pos in ("SCONJ", "PRON")
    verb = next((t for t in rest[at + 1 :] if t.pos not in ("ADV", "PART")), None)
    return bool(own) and not led and verb is not None and verb.pos in ("VERB", "AUX") and is_finite(verb)


def is_open(cue: Cue, before: Span, after: Span, lexicon: Speech) -> bool:
    """Whether words before a remark lack what comes behind it: *Il doit, dit-il, partir*; *Cela ne touche,
    dit-il, que trois hommes*."""
    told = [t for t in cue.sentence.between(*before) if t.pos != "PUNCT"]
    rest = [t for t in cue.sentence.between(*after) if t.pos != "PUNCT"]
    last = told[-1] if told else None
    if last is None or not rest or not is_finite(last):
        return False
    if _words(rest[0]) & lexicon.complementizers:
        return any(fold(t.text) in lexicon.negations for t in told[-_OPENING:])
    verb = next((t for t in rest if t.pos in ("VERB", "AUX")), None)
    modal = _words(last) & (lexicon.possible | lexicon.owing | lexicon.willing | lexicon.future)
    return bool(modal) and verb is not None and verb.morph.get("VerbForm") == "Inf"


def _only(sentence: Sentence, word: Token, lexicon: Speech) -> bool:
    """Whether *que* goes with the negation of the verb before it: *la grâce ne vise que les condamnés*."""
    if fold(word.text) not in lexicon.complementizers:
        return False
    near = sentence.tokens[max(0, word.i - _REACH) : word.i]
    verb = next((t for t in reversed(near) if is_finite(t)), None)
    return verb is not None and any(fold(t.text) in lexicon.negations for t in near if t.i < verb.i)


def _is_verbal(token: Token | None) -> bool:
    """Whether a word is a participle or gerund, with which a conjunction shares the subject before it."""
    return token is not None and token.relation == "advcl" and not is_finite(token)


def _relative_start(sentence: Sentence, verb: Token, begin: int, lexicon: Speech) -> int | None:
    """Where a clause begins whose relative word a comma precedes: *…, ce qui | serait, selon X, faux*."""
    tokens, at = sentence.tokens, verb.i
    while at and tokens[at - 1].pos != "PUNCT":
        at -= 1
    opening = tokens[at : min(at + 2, verb.i)] if at and tokens[at - 1].text == "," else []
    word = next((t for t in opening if is_relative(t, lexicon) and t.pos != "CCONJ"), None)
    return tokens[word.i + 1].start if word is not None and word.start > begin else None


def _spliced(cue: Cue, before: Span, after: Span, lexicon: Speech) -> int | None:
    """Where a clause begins that a comma alone joins to a whole one before it, and whose verb comes after the
    cue: *Акция прошла в субботу, в ней, по данным X, участвовали десятки*."""
    sentence = cue.sentence
    comma = max(sentence.marks(before[0], before[1] - 1, ","), default=-1)
    own = sentence.between(comma + 1, before[1]) if comma > 0 else []
    following = [t for t in sentence.between(*after) if t.pos != "PUNCT"]
    if not own or not following or any(is_finite(t) for t in own):
        return None
    if following[0].pos in ("SCONJ", "CCONJ", "ADP") or is_relative(following[0], lexicon):
        return None
    verb = next((t for t in following if is_finite(t)), None)
    whole = any(is_main(sentence, t) for t in sentence.between(before[0], comma))
    inside = verb is not None and not any(t.text == "," for t in following if t.start < verb.start)
    return own[0].start if whole and inside else None


def summed_up(cue: Cue, before: Span, lexicon: Speech) -> Span:
    """The words before a source that ends its sentence: a noun that sums up what goes before, if they end
    with one (*…, des accusations inventées, selon ses avocats*)."""
    comma = cue.sentence.page.text.rfind(",", before[0], before[1] - 1)
    mark = next((t for t in cue.sentence.tokens if t.start == comma), None)
    if mark is None or not sums_up(cue.sentence, mark, before[0], lexicon, alone=True):
        return before
    return cue.sentence.tokens[mark.i + 1].start, before[1]


def opening_end(cue: Cue) -> int | None:
    """Where the main clause begins, if the cue stands in the clause that opens its sentence: *Alors que,
    selon X, dix hommes sont libres, le maire …*."""
    sentence = cue.sentence
    mark = next((t for t in sentence.tokens if t.relation == "mark"), None)
    if mark is None or mark.start >= cue.start or mark.i > _OPENING:
        return None
    if any(t.pos not in _LEADS for t in sentence.tokens[: mark.i]):
        return None
    for token in sentence.tokens[mark.head + 1 :]:
        first = after_comma(sentence, token) if token.start > cue.end and is_finite(token) else None
        if first is not None and first.start > cue.end and first.i > mark.head:
            return first.start
    return None


def is_relative(token: Token, lexicon: Speech) -> bool:
    """Whether a word begins a relative or a reported clause."""
    return token.morph.get("PronType") == "Rel" or bool(
        _words(token) & (lexicon.complementizers | lexicon.joins)
    )


def is_main(sentence: Sentence, token: Token) -> bool:
    """Whether a token is the finite verb of no relative and no subordinate clause."""
    if not is_finite(token):
        return False
    head = sentence.helped(token)
    marked = any(t.relation == "mark" for t in sentence.children(head.i))
    return head.relation not in _UNDER and not (marked and head.relation != "root")


def tells_of_speaker(cue: Cue, after: Span) -> bool:
    """Whether a past participle that ends a sentence says more of who speaks behind his verb: *…, a indiqué
    le Conseil, affilié à l'État*."""
    if cue.token is None or cue.speaker is None or cue.speaker[0] < cue.token.start:
        return False
    own = cue.sentence.between(*after)
    if not own or own[0].pos != "VERB" or own[0].morph.get("Tense") != "Past" or has_finite(own):
        return False
    head = cue.sentence.tokens[own[0].head]
    return (
        own[0].relation == "acl"
        and own[0].morph.get("VerbForm") == "Part"
        and cue.start <= head.start < cue.end
    )


def _words(token: Token) -> set[str]:
    return token.folded
