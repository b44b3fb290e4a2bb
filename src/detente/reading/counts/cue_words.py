"""The words that give a count its meaning: ``[cues]`` of a language's ``counts.toml``."""

from __future__ import annotations

import msgspec


class Cues(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[cues]``: what a sentence says of those it counts; ``*`` at the end of a form is any ending.

    What was done, and what is: ``act`` words say that something was done to those counted, ``person`` those
    of them that are only done to people, most surely after ``passive``, and not done after ``demand``
    (*called for the release of*); ``stock`` words that they are somewhere or on a list, ``modifier`` those of
    them that may only qualify a noun (*people held abroad*), ``holding`` those that then say that they are
    held, ``tallied`` those that since a day add up; ``sanction`` words that lists are spoken of. Within
    ``neither`` a word says none of it (*compte tenu de*); right after a ``negation`` an act was not done, and
    those counted are as they were. In a parse, whose lemmas these are, a verb with a word of ``denial`` is
    not done, one with a word of ``supposing`` (*if*) only supposed, and one with a helper of ``to_come``
    still to be done; one of ``lasting`` tells how things were in the plain past too (*lacked water*), and
    the verb after one of ``causing`` has no tense (*let them go*).

    Of whom: those after a verb that ``lists`` are of those of the act named before it (*those freed
    included*); after ``include`` and before ``among`` stand some of those counted before, of the part named
    last where a ``latter`` stands, after ``rest`` or before ``rest_after`` all others of them (right after
    ``of_whole`` stands a whole, its part to follow), of
    nobody in particular after ``general``; after ``out_of`` the whole is named (*among the Ukrainians*),
    after ``number_of`` those whom a later figure counts, after ``member_of`` all those to whom others
    belong, with no day of those others (*were part of a group of*); after ``copula`` stands what they are.
    Those whom somebody had ``contact`` with (*spoke to three of them*) and ``inhabitants`` are not counted,
    nor those right after a ``home`` (*seized in a village of 900 people*), whatever happens there.
    After a word of ``offspring`` (*her two*) ``children`` are somebody's, of whatever age, and
    ``aides`` no members of a parliament; those whose ``remains`` are told of are dead. ``political``
    gives the reason for which somebody is held. A place of ``[places]`` after ``toward`` is where they
    went after a verb of ``motion`` (``removal`` verbs, *expelled to*, say it only where people are told
    apart by place), where they are after words of ``present``, or who took them in before a verb of
    ``receive``; what follows a ``contrast`` is of others.

    When: ``total`` words, ``so_far`` and ``since`` (with no date; ``since_name`` before the name of an event)
    add up all of a time (words ``of_late`` only where there are many), ``same_time`` words that of the count
    before, with which a sentence with ``also`` goes on, and those of a ``tenure`` (*under his rule*) that of
    somebody in office; a stock ``before`` something is of the day before, and so is that of a sentence with
    ``before_event`` (*before then*); ``earlier`` words tell of a time before the day that the text is about;
    a date beside ``speech``, or before it and ``that``, is when it was said, unless who said it ``announces``
    the act and so does it, and beside a word of ``judged`` (*welcomed the release of*) when somebody spoke of
    it; *two days* ``after_event`` dates what follows.

    A date is of something else than the count after a word of ``aftermath`` (*after the protests of July*;
    so is an act in the same place: *after the arrests*, and behind ``amid``: *as part of the release of 750*)
    or of
    ``reasons`` (*for their role in the riots of May*), and after one of ``members`` (*the first in
    August, the others in December*), of those counted behind ``answers`` (*in response to the arrest of 12*)
    where it stands before, or after a word that ends as a ``participle`` with no ``perfect`` or
    ``passive`` before it (*an order issued Wednesday*). Between commas a participle and what belongs to it
    are an aside, but where a word of ``joins`` adds one verb to another. What was ``promised``
    or is ``habitual`` (*each year*) has no day, nor has what is done ``by_now`` (*have been detained*) but
    where the sentence gives it;
    ``now`` beside a stock is the day of publication; a figure right after ``changed`` (*has fallen to
    190*) is of those counted before, as is one ``changed_to`` behind ``changed_from`` (*fell from 300 to
    190*). After ``crime`` (*the murder of*) stand its victims, on a day that nobody
    gives; those right after ``whose`` (*the families of*) are as they are, whatever the others do, as are
    those right after ``left`` (*left 300 in the camps*, *does not cover 300*); a stock after those right
    after a verb of ``put`` is what was done (*put 14 in jail*), and so is one that ends a clause of a verb
    of ``puts`` (*placed in custody two opponents*, *took off its list five firms*); a clause that a
    ``temporal`` word opens is of the time of the main one; a stock of ``then`` (*at the time of the vote*)
    has no day. What follows the nouns of ``charges`` (*as politically motivated*) is said of those. A place
    after ``away`` (*from*) is not where they went; one where they are held, after a ``fatal`` verb, only
    where they died; ``events`` are nouns of acts, of which there is no stock (*there have been 58
    arrests*). ``alike`` are the act words of one kind each (of release, of arrest, of judgement): what is
    told a paragraph later was on the same day only if it is of the same kind.

    A number may stand for its noun before ``aux``, a word of ``tail`` perhaps between (*Two were acquitted*),
    or after a verb and before ``trailing`` (*freed six for a promise*); after ``reckoned`` it is another
    voice's figure for those counted before (*the ministry admits to 112*); before ``tells`` its noun may
    stand (*политзаключенных сейчас 1 187*); ``headcount`` words say whom a figure counts (*the prison
    population*). After ``room`` stands for how many there is a place (*built for 300*); a part with a word of
    ``still`` is as it is on the day of publication, whenever its whole was; after ``parental`` words as after
    those of ``offspring`` stand somebody's ``children``. A figure is of all up to the day that follows
    ``as_of``; measures that are ``fresh`` are only now imposed; those who ``undergo`` an act (*concerned by
    the pardon*) are those it is done to, officials and bodies after ``doers`` (*held by*) those who do it. A
    state with a word ``of_subject`` (*are charged*) is only of its subject: *with killing 14*.

    A *since* after a ``superlative`` (*the largest swap since the war*) compares and adds nothing up. Those
    whom somebody ``reckons`` to be held are so; those killed by or in a ``strife`` died over all of its time,
    as do those killed, hurt or seized where a text tells of lasting ``unrest`` (*since the protests began*).
    What was done ``later`` is of no day told before; what was done ``during`` an event was done on its
    date, and so is what a clause tells that ``at_which`` opens right behind it, or ``which`` behind the
    event (*the raid of May 5, which left 30 dead*). A state that something ``leads`` to (*led to the
    detention of 14*) is what was done, and so is a verb ``parted`` by those counted from its ``particle``
    (*let 14 out*). Those with a word of ``more`` (*another four*) come on top of others, on a day of their
    own. Ten after a word of ``ratio`` (*nine out of ten*) are every ten, and so are any after ``rate``
    (*one in three*); one right after a word of ``aged`` says how old somebody is. One between ``numbering``
    and ``numbered`` words (*ils sont 21 à avoir été arrêtés*) is of those it is done to; what is told of a
    ``share`` of a number (*half of the 40*), or of ``some`` behind those ``out_of_all`` of whom they are (*of
    the 40, half*), is not told of all. A number right after ``by_how_much`` (*rose by 31*) is of nobody, and
    a date after ``compared`` (*more than a year earlier*) only measures; a number right after ``against``
    (*compared with 12 in 2024*) is of as many at another time; one after ``brought_to`` (*bringing the total
    to 178*) is of all so far.
    """

    act: str
    person: str = ""
    passive: str = ""
    demand: str = ""
    stock: str = ""
    modifier: str = ""
    holding: str = ""
    neither: str = ""
    negation: str = ""
    denial: str = ""
    supposing: str = ""
    to_come: str = ""
    lasting: str = ""
    causing: str = ""
    sanction: str = ""
    out_of: str = ""
    number_of: str = ""
    contact: str = ""
    beside: str = ""
    offspring: str = ""
    children: str = ""
    aides: str = ""
    remains: str = ""
    inhabitants: str = ""
    home: str = ""
    include: str = ""
    among: str = ""
    latter: str = ""
    rest: str = ""
    rest_after: str = ""
    of_whole: str = ""
    member_of: str = ""
    share: str = ""
    out_of_all: str = ""
    some: str = ""
    numbering: str = ""
    numbered: str = ""
    general: str = ""
    copula: str = ""
    political: str = ""
    toward: str = ""
    motion: str = ""
    present: str = ""
    contrast: str = ""
    removal: str = ""
    receive: str = ""
    total: str = ""
    so_far: str = ""
    of_late: str = ""
    since: str = ""
    since_name: str = ""
    same_time: str = ""
    tenure: str = ""
    also: str = ""
    before: str = ""
    before_event: str = ""
    earlier: str = ""
    speech: str = ""
    judged: str = ""
    that: str = ""
    after_event: str = ""
    aux: str = ""
    tail: str = ""
    tallied: str = ""
    trailing: str = ""
    reckoned: str = ""
    tells: str = ""
    headcount: str = ""
    room: str = ""
    still: str = ""
    parental: str = ""
    aftermath: str = ""
    amid: str = ""
    at_which: str = ""
    which: str = ""
    answers: str = ""
    reasons: str = ""
    whose: str = ""
    put: str = ""
    puts: str = ""
    charges: str = ""
    left: str = ""
    owns: str = ""
    lists: str = ""
    temporal: str = ""
    then: str = ""
    participle: str = ""
    perfect: str = ""
    by_now: str = ""
    announces: str = ""
    members: str = ""
    joins: str = ""
    later: str = ""
    promised: str = ""
    habitual: str = ""
    now: str = ""
    changed: str = ""
    changed_from: str = ""
    changed_to: str = ""
    crime: str = ""
    away: str = ""
    fatal: str = ""
    toll: str = ""
    events: str = ""
    alike: list[str] = []
    as_of: str = ""
    doers: str = ""
    fresh: str = ""
    undergo: str = ""
    of_subject: str = ""
    superlative: str = ""
    reckons: str = ""
    strife: str = ""
    unrest: str = ""
    during: str = ""
    leads: str = ""
    parted: str = ""
    particle: str = ""
    more: str = ""
    ratio: str = ""
    rate: str = ""
    aged: str = ""
    compared: str = ""
    against: str = ""
    by_how_much: str = ""
    brought_to: str = ""
