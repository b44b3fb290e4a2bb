"""Whom a colon before quoted words tells of: by a verb of speech, a name or a subject."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.marks import Quotation
from detente.reading.parsing.parse import Entity, Page, Sentence
from detente.reading.parsing.token import has_finite
from detente.reading.speech.content.by_form import teller_by_form
from detente.reading.speech.content.opened import is_instance, leading, titled_behind
from detente.reading.speech.content.remarks import is_asked
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.colons import before_colon, is_addressed, named_before, of_main_clause
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.reporting.doers import called_before, doer, overhears
from detente.reading.speech.reporting.opinions import in_pronouns_opinion

_LABEL = re.compile(
    r"(?:^|\n|[.!?…»”\"]\s)([^.!?…\n:]{2,60}?)(?:[ \u00a0]\([^()\n]{1,160}\))?"
    r"[\s\u00a0\u202f]*:[\s\u00a0\u202f]*$"
)
_WORD = re.compile(r"\w+['’]?")
_REACH = 260
_NAME = 3
_TELLING = frozenset({"statement", "manner"})


def leading_verb(before: Sequence[Cue], edge: int, lexicon: Speech) -> Cue | None:
    """The last verb of speech before a colon that has somebody to speak; no relative clause's with an object
    of its own where the main verb is one: *Le juge s'agace contre Anna, qui invoque son âge : « … »*."""
    own = [
        c for c in before if c.speaker is not None and c.verb in lexicon.groups and not _is_asked(c, lexicon)
    ]
    own = [c for c in own if c.factuality != "possible"] or own  # "estime que le maire pouvait trouver …:"
    last = own[-1] if own else None
    if last is None or not _is_beside_the_point(last, edge, lexicon):
        return last
    main = [c for c in own[:-1] if not _is_relative(c) and lexicon.groups[c.verb] & _TELLING]
    if not main and of_main_clause(last.sentence, edge, lexicon) is not None:
        return None  # "Anna ne décolère pas contre ceux qui encouragent le projet : « … »"
    return main[-1] if main else last


def led(
    page: Page, sentence: Sentence, edge: int, quotation: Quotation, cues: Sequence[Cue], lexicon: Speech
) -> Span | None:
    """Who speaks after a colon to which no verb of speech leads."""
    text = page.text
    named = _LABEL.search(text, max(0, edge - _REACH, sentence.start - 2), quotation.start)
    label = in_pronouns_opinion(sentence, lexicon) or titled_behind(page, sentence.start, edge, lexicon)
    overheard = label is None and overhears(sentence, edge, lexicon)
    if overheard and has_finite(sentence.before(edge)):
        return None  # Not "Anna Essai, dans une lettre : « … »".
    if label is None and named is not None:
        label = named_before(page, *named.span(1), lexicon) or called_before(
            sentence, *named.span(1), lexicon
        )
    if label is None and any(cue.start < edge and not is_asked(cue) for cue in cues):
        label = leading(sentence)
    if label is not None and is_addressed(sentence, label):
        return None
    told = len(text[slice(*quotation.inner)].split()) > 1 or text[quotation.inner[1] - 1] in ".!?…"
    if label is None and overheard:
        return None
    if label is None:
        found = before_colon(sentence, edge, lexicon) or doer(sentence, edge, lexicon)
        person = found is not None and any(e.kind == "person" for e in page.entities_in(*found))
        label = found if told or person else None
    label = label or (_named_last(sentence, edge, lexicon) if told else None)
    if label is not None and (one := one_of_them(sentence, edge, quotation, label, lexicon)) is not None:
        return one
    if label is None or not sentence.start <= label[0] < label[1] <= edge:
        return label or (teller_by_form(sentence, edge, lexicon) if told else None)
    return _in_full(page, sentence, label)


def _in_full(page: Page, sentence: Sentence, label: Span) -> Span:
    """The words for who speaks with the name right behind them that the parse has lost, or the name before
    a comma that they only explain: *le doyen | Karl Essai*; *Anna Essai, | une voisine, …*."""
    text = page.text
    for person in page.entities_in(sentence.start, label[1] + _NAME):
        if person.kind != "person":
            continue
        if person.start == label[1] + 1 and text[label[1]] == " ":
            return label[0], person.end
        if person.start == sentence.start and text[person.end : label[0]] == ", ":
            return person.start, person.end
    return label


def _named_last(sentence: Sentence, edge: int, lexicon: Speech) -> Span | None:
    """The one person named before a colon who shares what was told: *Même constat pour Anna, éleveuse :*."""
    page = sentence.page
    named = [e for e in page.entities_in(sentence.start, edge) if e.kind == "person"]
    if len(named) != 1 or not _ends(sentence, named[0], edge):
        return None
    shares = is_instance(page, sentence, named[0].start, lexicon)
    return (named[0].start, named[0].end) if shares else None


def one_of_them(
    sentence: Sentence, edge: int, quotation: Quotation, label: Span, lexicon: Speech
) -> Span | None:
    """The one person named before a colon where the subject is of several or of nobody, and one speaks of
    himself: *Les voisins, comme Anna, n'en reviennent pas : « Je dormais »*; *Chez Karl, il ne reste rien :
    « J'ai … »*."""
    page, own = sentence.page, sentence.between(*label)
    people = [e for e in page.entities_in(sentence.start, edge) if e.kind == "person"]
    if len(people) != 1 or not own:
        return None
    head = next((t for t in own if t.pos in ("NOUN", "PROPN")), None)
    several = head is not None and head.pos == "NOUN" and head.morph.get("Number") == "Plur"
    nobody = all(t.pos == "PRON" and t.relation == "expl" for t in own)
    words = {fold(w).strip("'’") for w in _WORD.findall(page.text, *quotation.inner)}
    alone = not words.isdisjoint(lexicon.first_singular)
    return (people[0].start, people[0].end) if (several or nobody) and alone else None


def _ends(sentence: Sentence, person: Entity, edge: int) -> bool:
    """Whether nothing but who somebody is stands between a name and a colon."""
    rest = [t for t in sentence.between(person.end, edge) if t.text != ":"]
    return not rest or (rest[0].text in (",", "(") and not has_finite(rest))


def _is_asked(cue: Cue, lexicon: Speech) -> bool:
    """Whether somebody is asked; not where a view is shared: *Un avis partagé par Anna : « … »*."""
    above = cue.sentence.head(cue.token) if cue.token is not None else None
    return is_asked(cue) and not (above is not None and above.folded & lexicon.answers)


def _is_relative(cue: Cue) -> bool:
    return cue.token is not None and cue.token.relation.startswith("acl")


def _is_beside_the_point(cue: Cue, edge: int, lexicon: Speech) -> bool:
    """Whether a verb is a relative clause's that has its own object before a colon."""
    if cue.token is None or cue.token.dep != "acl:relcl":
        return False
    after = [t for t in cue.sentence.children(cue.token.i) if t.i > cue.token.i and t.end <= edge]
    return any(t.relation == "obj" and t.pos == "NOUN" and not t.folded & lexicon.times for t in after)
