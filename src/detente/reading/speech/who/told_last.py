"""Whom a pronoun means that points: *ce dernier* is who was named last, *s'il admet …, Jean pense* whoever is
named next.
"""

from __future__ import annotations

from detente.reading.entities.cast import Cast, Figure
from detente.reading.entities.figures import HYPHENED
from detente.reading.forms import fold
from detente.reading.parsing.parse import Entity
from detente.reading.parsing.token import GENDERS
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue

_TITLED = 2
_LEAD, _VERB = 4, 4
_OPENING = frozenset({"SCONJ", "ADV"})


def points_back(cast: Cast, words: str) -> bool:
    """Whether a pronoun means none but who was told of last: *ce dernier*, *celle-ci*."""
    return fold(words) in cast.lexicon.latter


def told_last(cast: Cast, lexicon: Speech, cue: Cue, start: int, gender: str) -> Figure | None:
    """The person named last before such a pronoun, in its sentence or the one before, if he has its gender
    and nobody without a name was told of since; a woman known for one rather than a name of no gender."""
    page, index = cast.page, cue.sentence.index
    since = page.sentences[index - 1].start if index else cue.sentence.start
    named = [
        (e, f)
        for e in page.entities_in(since, start)
        if e.kind == "person" and not page.quotations_over(e.start, e.end)
        if (f := cast.figure(e)).gender in (None, gender)
    ]
    women = [pair for pair in named if pair[1].gender == "female"]
    named = women or named
    if not named or _somebody_since(cast, lexicon, named[-1][0], start, gender):
        return None
    return named[-1][1]


def _somebody_since(cast: Cast, lexicon: Speech, entity: Entity, until: int, gender: str) -> bool:
    """Whether a person or a body without a name, whom a pronoun of a gender may mean, is told of after a
    name; not where a comma sets off who the named one is: *Anna Essai, avocate, …*."""
    known, text = cast.lexicon, cast.page.text
    other = {"male": known.female, "female": known.male}.get(gender, frozenset())
    own = _TITLED if text.startswith(",", entity.end) else 0
    for n, match in enumerate(HYPHENED.finditer(text, entity.end, until)):
        word = fold(match.group())
        person = known.has(word, known.titles, known.callings, known.anybody, known.kin)
        if n < own or known.has(word, other) or not (person or lexicon.is_body(word)):
            continue
        sentence = cast.page.sentence_at(match.start())
        token = sentence.token_at(match.start()) if sentence is not None else None
        theirs = GENDERS.get(token.morph.get("Gender", "")) if token is not None else None
        if person or theirs in (None, gender):
            return True
    return False


def named_next(cast: Cast, lexicon: Speech, cue: Cue, start: int, gender: str) -> Figure | None:
    """Whom the main clause names for its subject that a clause beginning with a pronoun leads up to: *S'il
    admet des erreurs, Jean pense que …*; not where the two answer each other, or a third one is told of.

    By the order of words alone, for parsers lose which of the two is the main one.
    """
    page, sentence = cue.sentence.page, cue.sentence
    before = sentence.before(start)
    opens = {t.pos for t in before}
    if len(before) > _LEAD or "SCONJ" not in opens or opens - _OPENING or cue.verb in lexicon.demanding:
        return None
    named = [e for e in page.entities_in(start, sentence.end) if not page.quotations_over(e.start, e.end)]
    behind = [e for e in named if page.text[e.start - 2 : e.start] == ", " and e.kind == "person"]
    if not behind or any(e.kind == "person" for e in named[: named.index(behind[0])]):
        return None
    comma, follow = behind[0].start, sentence.after(behind[0].end)[:_VERB]
    verb = next((t for t in follow if t.pos not in ("PRON", "ADV", "PART")), None)
    plain = verb is not None and (verb.pos in ("VERB", "AUX") or lexicon.form(verb.text) is not None)
    if verb is None or not plain or verb.morph.get("VerbForm", "Fin") != "Fin":
        return None
    told = [t for t in sentence.between(start, comma) if t.start != start and t.pos == "PRON"]
    another = any(cast.pronoun(t.text) is not None or fold(t.text) in lexicon.datives for t in told)
    answers = any((lexicon.form(t.text) or "") in lexicon.replying for t in follow)
    figure = cast.figure(behind[0])
    return figure if not another and not answers and figure.gender in (None, gender) else None
