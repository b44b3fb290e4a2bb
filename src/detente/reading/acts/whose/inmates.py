"""Whether a prison of which a sentence tells is that of whom an act is done to: not *whose brother is held in
Iran*, *who wrote on Russian prisons*, *a former warden of a Syrian jail*."""

from __future__ import annotations

from detente.model import Span
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import Lexicon, lexicon
from detente.reading.acts.whose.focus import FREEING
from detente.reading.factuality.cues import cues
from detente.reading.parsing.parse import Page, Sentence, Token
from detente.reading.phrases import Word
from detente.reading.states import range_of, states

_HELD = frozenset({"release", "pardon", "detain"})
_CLAUSES = frozenset({"acl", "advcl", "ccomp", "conj", "csubj", "parataxis", "xcomp", "root"})
_INSIDE = frozenset({"amod", "compound", "det", "fixed", "flat"})
_CALLING = frozenset({"appos", "flat", "compound", "nmod"})
_REFERRING = frozenset({"PRON", "NUM", "DET"})


def is_theirs(page: Page, words: list[Word], act: FoundAct, at: int) -> bool:
    """Whether the prison of a word is where those were held whom an act is done to; so it is where no parse
    tells more."""
    known, sentence = lexicon(page.language), page.sentence_at(words[at].start)
    token = sentence.token_at(words[at].start) if sentence is not None and sentence.parsed else None
    if known is None or sentence is None or token is None or not _is_in(sentence, act.trigger):
        return True
    above = sentence.head(token)
    while token.pos != "VERB" and token.relation in _INSIDE and above is not None:
        token, above = above, sentence.head(above)
    if token.relation in ("obj", "nsubj") and above is not None and _overlaps(above, act.trigger):
        return True
    if token.pos == "NOUN" and token.relation in ("obj", "nsubj") and above is not None:
        # "Filmed a prison"; who holds somebody may tell of it.
        if _overlaps(token, act.trigger):
            return True
        said = cues(page.language).phrases["speech"].any(words, *_word(words, above))
        return said and (token.relation == "nsubj" or above.relation == "parataxis")
    prison, by_clause = token, False
    while not _overlaps(token, act.trigger):
        verbal = token.pos in ("VERB", "AUX") or sentence.child(token.i, "nsubj") is not None
        if token.relation in _CLAUSES and verbal:
            if not _may_tell_of(words, sentence, known, act, token):
                return False
        elif _is_patient(act, token):
            return token.pos == "PROPN" or not _is_former(sentence, known, token)
        elif by_clause and (_is_nobody(act) or _is_called(sentence, act, token)):
            return True  # "The former minister Kral, who was in a Syrian prison."
        elif _does_it(sentence, act, token):
            return True  # "The judge for liberties and detention of Lyon freed X."
        elif token is not prison and not _passes(words, sentence, known, act, token):
            return False
        above = sentence.head(token)
        if above is None:
            break
        by_clause, token = token.relation == "acl", above
    return True


def _may_tell_of(words: list[Word], sentence: Sentence, known: Lexicon, act: FoundAct, verb: Token) -> bool:
    """Whether a clause may tell of a prison of those whom an act is done to."""
    if _is_former(sentence, known, verb):
        return False  # Some parses take "ancien détenu" for a verb.
    if verb.relation != "conj" and act.act.kind not in FREEING:
        return False  # "Sentenced for torturing people in a Syrian prison."
    children, at = sentence.children(verb.i), _word(words, verb)
    negation = cues(known.code).words["negation"]
    if known.phrases["escaping"].any(words, *at) or any(c.key in negation for c in children):
        return False
    if any(
        h.value.kind in FREEING for h in known.triggers.find(words, at[0], len(words)) if h.first == at[0]
    ):
        return False  # "Who came back from Russian captivity in May, was freed on bail."
    subject = next((c for c in children if c.relation == "nsubj"), None)
    return subject is None or subject.pos in _REFERRING or _is_patient(act, subject)


def _passes(words: list[Word], sentence: Sentence, known: Lexicon, act: FoundAct, token: Token) -> bool:
    """Whether a noun only says how long, where or that somebody was held, or is who was."""
    counts = token.key in known.words["days"] or token.key in known.words["quantities"]
    if token.pos not in ("NOUN", "VERB") or counts or token.key in known.units:
        return True
    at = _word(words, token)
    if known.phrases["prisons"].any(words, *at):
        return True
    if any(hit.value.kind in _HELD for hit in known.triggers.find(words, *at)):
        return True
    called = states(known.code)
    is_inmate = any(p.any(words, *at) for p in (called.imprisoned, called.captives, known.phrases["holding"]))
    if not is_inmate or _is_former(sentence, known, token):
        return False
    return token.relation in _CALLING or any(_is_patient(act, c) for c in sentence.children(token.i))


def _is_nobody(act: FoundAct) -> bool:
    """Whether nobody is told whom an act is done to: *all but two of those held were freed*."""
    return not act.act.subjects and act.act.group is None


def _is_called(sentence: Sentence, act: FoundAct, token: Token) -> bool:
    """Whether a noun says who those are whom an act is done to: *the minister Kral*, *Kral, a clerk*."""
    above = sentence.head(token)
    beside = [
        *sentence.children(token.i),
        *([above] if above is not None and token.relation == "appos" else []),
    ]
    return any(_is_patient(act, other) for other in beside)


def _does_it(sentence: Sentence, act: FoundAct, token: Token) -> bool:
    """Whether a word is the subject of an act that has an object."""
    above = sentence.head(token)
    if token.dep != "nsubj" or above is None or not _overlaps(above, act.trigger):
        return False
    return sentence.child(above.i, "obj") is not None


def _is_patient(act: FoundAct, token: Token) -> bool:
    """Whether a word is, or names again, those whom an act is done to."""
    if any(_overlaps(token, subject.span) for subject in act.act.subjects):
        return True
    group = act.act.group
    if group is not None and token.text in group.noun.split():
        return True
    return token.pos == "PROPN" and any(token.text in s.name.split() for s in act.act.subjects)


def _is_former(sentence: Sentence, known: Lexicon, token: Token) -> bool:
    return any(c.key in known.words["former"] for c in sentence.children(token.i))


def _overlaps(token: Token, span: Span) -> bool:
    return token.start < span[1] and span[0] < token.end


def _is_in(sentence: Sentence, span: Span) -> bool:
    return sentence.start <= span[0] < sentence.end


def _word(words: list[Word], token: Token) -> tuple[int, int]:
    return range_of(words, (token.start, token.end), 0, len(words))
