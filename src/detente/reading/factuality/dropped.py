"""Was a plan given up, or did it come to nothing, in the sentence that tells it?

*Planned to deport X but changed its mind*, *обмен намечали на среду, но он сорвался*; *is out of the
question*, *о снятии санкций речи не идёт*.
"""

from __future__ import annotations

from detente.reading.factuality.asked import Site, Told
from detente.reading.factuality.cues import Cues
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import Hit

_CLIMB = 6
_INTO = frozenset(
    {"nmod", "cop", "acl", "ccomp", "csubj", "xcomp", "obl", "obj", "nsubj", "conj", "root", "advcl"}
)
_BESIDE = frozenset({"nsubj", "csubj", "obl", "obj"})
_REMAINING = _BESIDE | {"xcomp"}
_BEFORE = _BESIDE | {"nmod", "advmod", "acl", "amod"}
_SMALL = frozenset({"ADP", "DET", "PUNCT"})
_AFTER_HEADING = frozenset({":", ",", "–", "—"})
_ASIDE = frozenset({"acl"})


def is_dropped(site: Site, told: Told, known: Cues) -> bool:
    """Whether words after a plan say that it was given up or came to nothing; who gives up on what others ask
    of him may do it."""
    if told not in ("planned", "announced", "possible"):
        return False
    if _follows(site, known, "unfulfilled", wanted=told == "possible"):
        return True
    own = told != "possible" or known.phrases["able"].any(site.words, site.first, site.hit_first)
    return own and _follows(site, known, "dropped")


def _follows(site: Site, known: Cues, name: str, *, wanted: bool = False) -> bool:
    hits = known.phrases[name].find(site.words, site.hit_last + 1, site.last)
    return any(
        _is_of_another_statement(site, hit) and not _is_of_others(site, hit, wanted=wanted) for hit in hits
    )


def _is_of_others(site: Site, hit: Hit[bool], *, wanted: bool) -> bool:
    """Whether words are of a relative clause on somebody whom the plan is not about: *welcomed the plan to
    free four and asks to free all who remain behind bars*; or whom is only ``wanted`` free: *called for the
    release of X, who remains in jail*."""
    sentence = site.sentence
    at = sentence.token_at(site.words[hit.first].start)
    for _ in range(_CLIMB):
        if at is None or at.relation in ("root", "acl"):
            break
        at = sentence.head(at)
    noun = sentence.head(at) if at is not None and at.relation == "acl" else None
    if noun is None or noun.i <= site.token.i:
        return False
    return wanted or noun not in sentence.subtree(site.token.i)


def _is_of_another_statement(site: Site, hit: Hit[bool]) -> bool:
    """Whether words stand apart from the plan, as what became of it; no phrase inside it."""
    between = site.words[site.hit_last + 1 : hit.first + 1]
    return any(word.broken for word in between) or any(_is_conjunction(site, word.start) for word in between)


def _is_conjunction(site: Site, start: int) -> bool:
    token = next((t for t in site.sentence.tokens if t.start == start), None)
    return token is not None and (token.pos in ("CCONJ", "SCONJ") or token.relation == "mark")


def is_said(name: str, site: Site, known: Cues) -> bool:
    """Whether what is said of an act is that it is ``off``, out of the question, or only ``mooted``."""
    spans = [(hit.start, hit.end) for hit in known.phrases[name].find(site.words, site.first, site.last)]
    if not spans:
        return False
    if name == "mooted" and not site.occurs and any(_is_heading(site, *span) for span in spans):
        return True
    above = _governing(site)
    named = _named(site)
    if name == "mooted" and cases_of(site.sentence, named) in known.words["following"]:
        return False  # "Much is at stake after the arrest of X".
    direct = site.sentence.head(named) if named.relation in _REMAINING else None
    for start, end in spans:
        inside = site.sentence.between(start, end)
        if any(t.i in above or _leads_to(site, t, named) for t in inside):
            return True
        if direct is not None and any(t.head == direct.i and t.relation in _REMAINING for t in inside):
            return True
    return False


def _leads_to(site: Site, token: Token, named: Token) -> bool:
    """Whether a word stands before the copula by which what it is a part of is said to be an act: *at the
    centre of the talks | is the release of X*."""
    copula = site.sentence.child(named.i, "cop")
    at: Token | None = token if copula is not None and token.i < copula.i < named.i else None
    while at is not None and at.i < named.i:
        if at.relation not in _BEFORE:
            return False
        at = site.sentence.head(at)
    return at is named


def _is_heading(site: Site, start: int, end: int) -> bool:
    """Whether words open a sentence, up to a mark behind which an act stands that no verb tells: *on the
    agenda: the release of X*, *au cœur des discussions, la libération de X*."""
    named, tokens = _named(site), site.sentence.tokens
    before = [t for t in tokens if t.start < start and t.pos not in _SMALL]
    mark = next((t for t in tokens if t.start >= end and t.text in _AFTER_HEADING), None)
    if before or mark is None or not mark.start < named.start:
        return False
    opening = site.sentence.between(end, mark.start)
    parts = (*opening, *site.sentence.between(mark.end, named.start), *site.sentence.children(named.i))
    at = site.sentence.head(named)
    while at is not None and at.start > mark.start:  # "At the heart of the talks, X's release was won".
        parts = (*parts, at)
        at = site.sentence.head(at)
    return not any(t.morph.get("VerbForm") == "Fin" and t.relation not in _ASIDE for t in parts)


def is_brought_up(site: Site, known: Cues) -> bool:
    """Whether an act is only what somebody brings up: *raised the release of X with Minsk*, *the release of X
    was raised*. What occurs to people has mostly been: *raised the arrest of X*."""
    token, sentence = _named(site), site.sentence
    verb = sentence.head(token)
    done_to = token.relation == "obj" or token.dep == "nsubj:pass"
    if verb is not None and verb.morph.get("Voice") in ("Mid", "Pass"):
        done_to = done_to or token.relation == "nsubj"  # "Освобождение X затрагивалось".
    if verb is None or site.occurs or not done_to:
        return False
    hits = known.phrases["raising"].find(site.words, site.first, site.last)
    return any(hit.start <= verb.start < hit.end for hit in hits)


def _named(site: Site) -> Token:
    """The word by which an act stands in its clause: *lifting | sanctions was on the agenda*."""
    above = site.sentence.head(site.token)
    gerund = site.forms == {"gerund"} and site.token.relation == "amod"
    return above if gerund and above is not None and above.i > site.token.i else site.token


def _governing(site: Site) -> set[int]:
    """What an act hangs on, as far as its clause and those that have it for a complement go."""
    result: set[int] = set()
    at: Token | None = _named(site)
    for _ in range(_CLIMB):
        if at is None or at.relation not in _INTO:
            break
        at = site.sentence.head(at)
        if at is not None:
            result.add(at.i)
    return result
