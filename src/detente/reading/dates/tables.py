"""What ``dates.toml`` holds: the words around expressions of time, and those that tell past from to come."""

from __future__ import annotations

from typing import Literal

import msgspec


class Frames(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words beside an expression that turn it into something else, or belong to it.

    ``since`` and ``starting`` open an interval, ``until``, ``before`` and ``by`` close one (up to the end of
    a month or year it runs from publication); ``about`` makes it approximate; ``edge`` (*fin*, *early*) names
    a part of it, which for ``edge_end`` is its end; ``determiners`` are part of its span, ``on`` may stand
    before a day that was told otherwise (*tomorrow, on 5 May*), ``of`` ties *la veille* to its day; one of
    ``governing`` (*накануне 9 мая*) needs no tie.

    ``ranges`` are pairs with ``{}`` for the two ends; ``range_before`` opens a range of days in one
    pattern (*du 4 au 23*), ``between`` one that says *and*, ``conjunction`` joins days that follow each
    other. ``times`` may follow a day.

    After a word of ``moved`` (*postponed from … to …*) two days are no range. ``never_after``,
    ``never_before`` and ``every`` show that an expression is no date; ``year_after`` dates a figure,
    ``year_surely`` even before a noun, ``year_named`` one that is no round number (*the 2020 arrests*);
    after ``attribute`` and ``birth`` a date belongs to a thing and no account (*la loi de 2012*), and after
    ``thing`` a year, season or month is no account's but in its sentence (*протесты 2020 года*). After a
    weekday, a word of ``habitual`` shows that any such day is meant. A word that ``resumes`` a clause (*he*)
    may follow a day without its month (*on the 8th he left*).

    A duration (rule ``lasting``) reaches to now after a ``lasting_after`` in its sentence, and not after a
    ``lasting_never`` (*has been sentenced for*), nor right after a ``lasting_not`` (*older than*). A later or
    earlier one that ends in a word of ``needs_stop`` (*deux ans après*) must have nothing after it; one
    before a word of ``event`` counts from what is not dated. What *of* leads to behind a day after a word of
    ``charging`` is no event (*inculpé le lendemain d'espionnage*).

    No expression whose last word ends in one of ``comitative`` comes after ``since`` (*по сравнению с маем*).
    After ``aged`` (*in her*) a decade is an age, after ``degrees`` a temperature; after ``yearly`` in its
    paragraph (*anniversary*) a weekday and a day are last year's, if they are not this year's. After ``any``
    a weekday is no single one, nor after ``habitually`` without a verb of the past or of what is to come.
    One of ``named_days`` (``10-07``), after a word of ``named`` or before one of ``naming``, is an event's
    name; a day behind one of ``named_for`` or before one of ``naming_after`` in a capital is part of the
    name of a body or place (*the 6 April Movement*).
    """

    since: str = ""
    comitative: str = ""
    starting: str = ""
    until: str = ""
    by: str = ""
    before: str = ""
    about: str = ""
    range_before: str = ""
    between: str = ""
    conjunction: str = ""
    edge: str = ""
    edge_end: str = ""
    determiners: str = ""
    on: str = ""
    of: str = ""
    governing: str = ""
    ranges: list[str] = []
    times: list[str] = []
    never_after: str = ""
    never_before: str = ""
    resumes: str = ""
    every: str = ""
    year_after: str = ""
    year_surely: str = ""
    year_named: str = ""
    attribute: str = ""
    thing: str = ""
    birth: str = ""
    lasting_after: str = ""
    lasting_never: str = ""
    lasting_not: str = ""
    habitual: str = ""
    moved: str = ""
    needs_stop: str = ""
    event: str = ""
    charging: str = ""
    aged: str = ""
    degrees: str = ""
    yearly: str = ""
    any: str = ""
    habitually: str = ""
    named: str = ""
    naming: str = ""
    named_for: str = ""
    of_month: str = ""
    naming_after: str = ""
    named_days: str = ""


class Tense(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words, and endings (``*ra``), of what is coming and what is past; ``neither`` (*said*) show none.

    Behind a day, an earlier one in the same sentence only says more (*on 12 March, after the vote of the
    5th*), and so does a later one after a word of ``ahead`` (*before the vote*), unless the sentence has a
    word of ``reporting``: what somebody said on a day was before it.

    ``nominal`` words and endings look past but are nouns, and so is what follows one of ``articles``.
    After a word of ``formerly`` what was to come is over (*initially planned*). Up to a day, ``prolonged``
    shows one to come. What stands before *by Friday* is over where it is past, with a ``perfect`` if the
    language has such words, and no ``infinitive`` after it; a language without ``infinitive`` has words for
    *by* of what is to come alone. ``scheduling`` verbs in the present (*opens*) tell of what is coming unless
    the paragraph is about a year that is over, or somebody was ``seeing`` it (*saw them come out*); who is
    ``given`` (*has*) until a day has it to come, and what is ``scheduled`` (a hearing) is at a day soon to
    come, as is one without any ``told`` verb before it, in a language that lists them. A word of ``apart``
    (*that*, *qui*) between a date
    and a verb puts them in different clauses; a ``participle`` that is no form of ``past`` opens an aside
    after a comma. In a language whose perfective verbs have no present, the third person of ``perfective``
    ones ends so.

    What was ``due`` on a day is past or to come, whichever is nearer, and so is a day until which something
    ``enduring`` went on (*ran until*); a day right after a word of
    ``deferred`` (*moved to*) is to come. After an ``intending`` verb (*promised*) and a ``purpose`` (an
    infinitive) it is too. Right before what is scheduled, ``held`` (*since his*, *the last*) shows it over.
    After a day that something was set down for, ``contrary`` words tell that it did not come about. A
    ``coordinating`` word parts a date from the verb before it, a ``restrictive`` one (*ne*) makes *que*
    no conjunction, and ``misleading`` words and endings are none of ``future``.
    """

    future: str = ""
    scheduling: str = ""
    given: str = ""
    past: str = ""
    nominal: str = ""
    articles: str = ""
    neither: str = ""
    reporting: str = ""
    ahead: str = ""
    apart: str = ""
    participle: str = ""
    formerly: str = ""
    prolonged: str = ""
    infinitive: str = ""
    perfective: str = ""
    scheduled: str = ""
    held: str = ""
    told: str = ""
    perfect: str = ""
    due: str = ""
    enduring: str = ""
    deferred: str = ""
    intending: str = ""
    purpose: str = ""
    seeing: str = ""
    coordinating: str = ""
    restrictive: str = ""
    contrary: str = ""
    misleading: str = ""


class Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``dates.toml``: ``words`` per slot, value to forms; ``rules`` per rule name, patterns."""

    words: dict[str, dict[str, str]]
    rules: dict[str, list[str]]
    frames: Frames = Frames()
    tense: Tense = Tense()
    order: Literal["dmy", "mdy"] = "dmy"
    capitalized: str = ""
