"""The words that give a count its meaning, compiled."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from detente.reading.counts.cue_words import Cues
from detente.reading.forms import alternation, as_written, expand, lookup

# Cues that every sentence with a number is searched for, found by the letters that a form starts with.
CUE_KINDS = ("stock", "total", "act", "sanction", "before_event", "neither")
CUE_START = 3
# Which of the kinds of `Cues.alike` are those of release, arrest and judgement; arrest and violence may be of
# one day.
FREED, SEIZED, JUDGED, MEASURED, ONE_RAID = 0, 1, 2, 4, frozenset({1, 3})
# A form of a participle that is so long may be a word by itself.
_WHOLE = 4
# The cues that are sought as whole words, and as the words right before a place.
_STEMS = """
    act aftermath aides also amid among announces answers before_event by_now changed_from charges children
    contact contrast demand earlier events fatal fresh general habitual headcount holding include inhabitants
    joins later latter leads lists members modifier more motion now number_of numbered of_late of_subject
    out_of parted passive perfect person political promised puts reasons receive remains removal same_time
    since so_far speech still stock strife superlative tallied temporal tenure then undergo unrest
"""
_BEFORE = """
    against aged as_of away beside by_how_much changed changed_to compared crime doers during home left
    member_of negation numbering
    of_whole offspring out_of_all owns parental put rate reckoned rest room share tells toll whose
"""


@dataclass(frozen=True, slots=True)
class CuePatterns:
    """`Cues` compiled; ``destination`` has the place as its group, ``starts`` the patterns of `CUE_KINDS` by
    the letters that a form of theirs starts with."""

    starts: dict[str, list[tuple[str, re.Pattern[str]]]]
    act: re.Pattern[str]
    person: re.Pattern[str]
    passive: re.Pattern[str]
    demand: re.Pattern[str]
    out_of: re.Pattern[str]
    member_of: re.Pattern[str]
    number_of: re.Pattern[str]
    contact: re.Pattern[str]
    beside: re.Pattern[str]
    offspring: re.Pattern[str]
    children: re.Pattern[str]
    aides: re.Pattern[str]
    remains: re.Pattern[str]
    inhabitants: re.Pattern[str]
    home: re.Pattern[str]
    include: re.Pattern[str]
    among: re.Pattern[str]
    earlier: re.Pattern[str]
    aux: re.Pattern[str]
    political: re.Pattern[str]
    motion: re.Pattern[str]
    receive: re.Pattern[str]
    removal: re.Pattern[str]
    place: re.Pattern[str]
    speech: re.Pattern[str]
    voiced: re.Pattern[str]
    that: re.Pattern[str]
    copula: re.Pattern[str]
    trailing: re.Pattern[str]
    tail: re.Pattern[str]
    tallied: re.Pattern[str]
    since: re.Pattern[str]
    since_name: re.Pattern[str]
    same_time: re.Pattern[str]
    tenure: re.Pattern[str]
    also: re.Pattern[str]
    general: re.Pattern[str]
    after_event: re.Pattern[str]
    later: re.Pattern[str]
    latter: re.Pattern[str]
    rest: re.Pattern[str]
    rest_after: re.Pattern[str]
    of_whole: re.Pattern[str]
    share: re.Pattern[str]
    out_of_all: re.Pattern[str]
    some: re.Pattern[str]
    numbering: re.Pattern[str]
    numbered: re.Pattern[str]
    modifier: re.Pattern[str]
    holding: re.Pattern[str]
    negation: re.Pattern[str]
    denial: frozenset[str]
    supposing: frozenset[str]
    to_come: frozenset[str]
    lasting: frozenset[str]
    causing: frozenset[str]
    reckoned: re.Pattern[str]
    tells: re.Pattern[str]
    headcount: re.Pattern[str]
    room: re.Pattern[str]
    still: re.Pattern[str]
    parental: re.Pattern[str]
    aftermath: re.Pattern[str]
    amid: re.Pattern[str]
    at_which: re.Pattern[str]
    which: re.Pattern[str]
    answers: re.Pattern[str]
    in_aftermath: re.Pattern[str]
    reasons: re.Pattern[str]
    whose: re.Pattern[str]
    put: re.Pattern[str]
    puts: re.Pattern[str]
    charges: re.Pattern[str]
    left: re.Pattern[str]
    owns: re.Pattern[str]
    lists: re.Pattern[str]
    temporal: re.Pattern[str]
    then: re.Pattern[str]
    stock: re.Pattern[str]
    participle: re.Pattern[str]
    perfect: re.Pattern[str]
    has_perfect: bool
    by_now: re.Pattern[str]
    announces: re.Pattern[str]
    members: re.Pattern[str]
    joins: re.Pattern[str]
    promised: re.Pattern[str]
    habitual: re.Pattern[str]
    now: re.Pattern[str]
    changed: re.Pattern[str]
    changed_from: re.Pattern[str]
    changed_to: re.Pattern[str]
    crime: re.Pattern[str]
    away: re.Pattern[str]
    fatal: re.Pattern[str]
    toll: re.Pattern[str]
    events: re.Pattern[str]
    acts: re.Pattern[str]
    alike: tuple[re.Pattern[str], ...]
    as_of: re.Pattern[str]
    doers: re.Pattern[str]
    fresh: re.Pattern[str]
    undergo: re.Pattern[str]
    of_subject: re.Pattern[str]
    superlative: re.Pattern[str]
    reckons: frozenset[str]
    strife: re.Pattern[str]
    unrest: re.Pattern[str]
    during: re.Pattern[str]
    leads: re.Pattern[str]
    parted: re.Pattern[str]
    particle: re.Pattern[str]
    more: re.Pattern[str]
    ratio: re.Pattern[str]
    rate: re.Pattern[str]
    aged: re.Pattern[str]
    compared: re.Pattern[str]
    against: re.Pattern[str]
    by_how_much: re.Pattern[str]
    brought_to: re.Pattern[str]
    so_far: re.Pattern[str]
    of_late: re.Pattern[str]
    before: re.Pattern[str]
    before_event: re.Pattern[str]
    destination: re.Pattern[str]
    present: re.Pattern[str]
    contrast: re.Pattern[str]
    places: dict[str, str]


def kind_of_act(patterns: CuePatterns, folded: str, at: int) -> int | None:
    """Which of the kinds of ``alike`` an act word at a place is of; None where it is of none."""
    return next((n for n, kind in enumerate(patterns.alike) if kind.match(folded, at)), None)


def compiled(cues: Cues, named: dict[str, str]) -> CuePatterns:
    """The patterns of a language's cues and of its places, as ``[places]`` names them."""
    places = lookup(named)
    toward = rf"(?<!\w)(?:{alternation(expand(cues.toward))})(?:(?<=')|[ \n]+)"
    starts: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    for kind in CUE_KINDS:
        begun: dict[str, list[str]] = {}
        for form in expand(getattr(cues, kind)):
            if len(form) < CUE_START or "*" in form[:CUE_START]:
                raise ValueError(f"cues.{kind}: {form!r} is shorter than {CUE_START} letters")
            begun.setdefault(form[:CUE_START], []).append(form)
        for letters, forms in begun.items():
            starts.setdefault(letters, []).append((kind, stems("|".join(forms))))
    return CuePatterns(
        **{name: make(getattr(cues, name)) for name, make in _MADE.items()},
        starts=starts,
        aux=re.compile(rf"[ \n]*(?:{alternation(expand(cues.aux))})(?!\w)"),
        since_name=re.compile(rf"(?<!\w)(?:{alternation(expand(cues.since_name))})[ \n]+"),
        denial=frozenset(expand(cues.denial, accents=True)),
        supposing=frozenset(expand(cues.supposing, accents=True)),
        to_come=frozenset(expand(cues.to_come, accents=True)),
        lasting=frozenset(expand(cues.lasting, accents=True)),
        causing=frozenset(expand(cues.causing, accents=True)),
        in_aftermath=re.compile(
            rf"(?<!\w)(?:{alternation(expand(cues.aftermath))})(?:(?<=')|[ \n]+)\w{{0,6}}[ \n]*\Z"
        ),
        participle=_endings(cues.participle),
        has_perfect=bool(cues.perfect),
        acts=stems("|".join(filter(None, (cues.events, cues.fatal)))),
        alike=tuple(stems(written) for written in cues.alike),
        reckons=frozenset(expand(cues.reckons, accents=True)),
        ratio=re.compile(rf"(?:[ \n]+[^\W\d_]+){{0,2}}[ \n]+(?:{alternation(expand(cues.ratio))})[ \n]+"),
        place=re.compile(rf"(?<!\w)(?P<place>{alternation(places)})(?!\w)"),
        before=re.compile(rf"[ \n]+(?:{alternation(expand(cues.before))})(?!\w)"),
        tail=re.compile(rf"[ ](?:{alternation(expand(cues.tail))})(?!\w)"),
        voiced=stems("|".join(filter(None, (cues.speech, cues.judged)))),
        at_which=_next_clause(cues.at_which),
        which=_next_clause(cues.which),
        that=re.compile(rf"[ \n,]*(?:{alternation(expand(cues.that))})(?:(?<=')|(?!\w))"),
        copula=re.compile(rf"[ \n]*(?:{alternation(expand(cues.copula))})[ \n]+"),
        trailing=re.compile(rf"[ \n]+(?:{alternation(expand(cues.trailing))})(?!\w)"),
        destination=re.compile(rf"(?:{toward})?(?<!\w)(?P<place>{alternation(places)})(?!\w)"),
        present=re.compile(
            rf"(?<!\w)(?:{alternation(expand(cues.present))})[ \n]+"
            rf"{toward}(?P<place>{alternation(places)})(?!['’\w])"
        ),
        places=places,
    )


def ended(written: str) -> re.Pattern[str]:
    """Any of the forms as the words right before where a search ends."""
    return _before_end(alternation(expand(written)))


def _next_clause(written: str) -> re.Pattern[str]:
    """Any of the forms as the words that open a clause right behind others, a bracket closed perhaps."""
    return re.compile(rf"\)?,?[ \n]+(?:{alternation(expand(written))})(?!\w)")


def _before_end(forms: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{forms})(?:(?<=')|[ \n]+)\Z")


def _brought(written: str) -> re.Pattern[str]:
    """As `ended`; each form has so many parts that they cannot be written out."""
    return _before_end(as_written(written))


def stems(written: str) -> re.Pattern[str]:
    """Any of the forms as whole words; one with ``*`` with any ending."""
    forms = alternation(expand(written)).replace(r"\*", r"\w*")
    return re.compile(rf"(?<!\w)(?:{forms})(?:(?<=')|(?!\w))")


def _some(written: str) -> re.Pattern[str]:
    """Any of the forms as whole words, or a figure in per cent."""
    return re.compile(rf"{stems(written).pattern}|\d[ \u00a0\u202f]?%")


def _next(written: str) -> re.Pattern[str]:
    """Any of the forms as the next words."""
    return re.compile(rf"[ \n]+(?:{alternation(expand(written))})(?!\w)")


def _endings(written: str) -> re.Pattern[str]:
    """A word that ends in one of the forms, or is one of some length; accents kept."""
    forms = expand(written, accents=True)
    whole = [form for form in forms if len(form) >= _WHOLE]
    return re.compile(rf"\w{{2,}}(?:{alternation(forms)})|(?:{alternation(whole)})")


# How each of the cues is compiled that stands for nothing but its forms.
_MADE: Mapping[str, Callable[[str], re.Pattern[str]]] = (
    dict.fromkeys(_STEMS.split(), stems)
    | dict.fromkeys(_BEFORE.split(), ended)
    | dict.fromkeys(("after_event", "rest_after", "particle"), _next)
    | {"brought_to": _brought, "reckoned": _brought, "some": _some}
)
