"""The words that give a count its meaning: ``[cues]`` of a language's ``counts.toml``, compiled."""

from __future__ import annotations

import re
from dataclasses import dataclass

import msgspec

from detente.reading.forms import alternation, expand, lookup

# Cues that every sentence with a number is searched for, found by the letters that a form starts with.
CUE_KINDS = ("stock", "total", "act", "sanction", "before_event", "neither")
CUE_START = 3
# Which of the kinds of `Cues.alike` are those of release, arrest and judgement; arrest and violence may be of
# one day.
FREED, SEIZED, JUDGED, ONE_RAID = 0, 1, 2, frozenset({1, 3})
# A form of a participle that is so long may be a word by itself.
_WHOLE = 4


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

    Of whom: after ``include`` and before ``among`` stand some of those counted before, of the part named
    last where a ``latter`` stands, after ``rest`` or before ``rest_after`` all others of them (right after
    ``of_whole`` stands a whole, its part to follow), of
    nobody in particular after ``general``; after ``out_of`` the whole is named (*among the Ukrainians*),
    after ``number_of`` those whom a later figure counts; after ``copula`` stands what they are. Those
    whom somebody had ``contact`` with (*spoke to three of them*) and ``inhabitants`` are not counted.
    After a word of ``offspring`` (*her two*) ``children`` are somebody's, of whatever age, and
    ``aides`` no members of a parliament; those whose ``remains`` are told of are dead. ``political``
    gives the reason for which somebody is held. A place of ``[places]`` after ``toward`` is where they
    went after a verb of ``motion`` (``removal`` verbs, *expelled to*, say it only where people are told
    apart by place), where they are after words of ``present``, or who took them in before a verb of
    ``receive``; what follows a ``contrast`` is of others.

    When: ``total`` words, ``so_far`` and ``since`` (with no date; ``since_name`` before the name of an
    event) add up all of a time, ``same_time`` words that of the count before; a stock ``before`` something
    is of the day before, and so is that of a sentence with ``before_event`` (*before then*); ``earlier``
    words tell of a time before the day that the text is about; a date beside ``speech``, or before it and
    ``that``, is when it was said, unless who said it ``announces`` the act and so does it, and beside a word
    of ``judged`` (*welcomed the release of*) when somebody spoke of it; *two days*
    ``after_event`` dates what follows.

    A date is of something else than the count after a word of ``aftermath`` (*after the protests of July*;
    so is an act in the same place: *after the arrests*), and after one of ``members`` (*the first in
    August, the others in December*), or after a word that ends as a ``participle`` with no ``perfect`` or
    ``passive`` before it (*an order issued Wednesday*). Between commas a participle and what belongs to it
    are an aside, but where a word of ``joins`` adds one verb to another. What was ``promised``
    or is ``habitual`` (*each year*) has no day, nor has what is done ``by_now`` (*have been detained*) but
    where the sentence gives it;
    ``now`` beside a stock is the day of publication; a figure right after ``changed`` (*has fallen to 190*)
    is of those counted before. After ``crime`` (*the murder of*) stand its victims, on a day that nobody
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
    the pardon*) are those it is done to, officials and bodies after ``doers`` (*held by*) those who do it.
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
    include: str = ""
    among: str = ""
    latter: str = ""
    rest: str = ""
    rest_after: str = ""
    of_whole: str = ""
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
    since: str = ""
    since_name: str = ""
    same_time: str = ""
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
    whose: str = ""
    put: str = ""
    puts: str = ""
    charges: str = ""
    left: str = ""
    owns: str = ""
    temporal: str = ""
    then: str = ""
    participle: str = ""
    perfect: str = ""
    by_now: str = ""
    announces: str = ""
    members: str = ""
    joins: str = ""
    promised: str = ""
    habitual: str = ""
    now: str = ""
    changed: str = ""
    crime: str = ""
    away: str = ""
    fatal: str = ""
    events: str = ""
    alike: list[str] = []
    as_of: str = ""
    doers: str = ""
    fresh: str = ""
    undergo: str = ""


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
    number_of: re.Pattern[str]
    contact: re.Pattern[str]
    beside: re.Pattern[str]
    offspring: re.Pattern[str]
    children: re.Pattern[str]
    aides: re.Pattern[str]
    remains: re.Pattern[str]
    inhabitants: re.Pattern[str]
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
    general: re.Pattern[str]
    after_event: re.Pattern[str]
    latter: re.Pattern[str]
    rest: re.Pattern[str]
    rest_after: re.Pattern[str]
    of_whole: re.Pattern[str]
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
    in_aftermath: re.Pattern[str]
    whose: re.Pattern[str]
    put: re.Pattern[str]
    puts: re.Pattern[str]
    charges: re.Pattern[str]
    left: re.Pattern[str]
    owns: re.Pattern[str]
    temporal: re.Pattern[str]
    then: re.Pattern[str]
    stock: re.Pattern[str]
    participle: re.Pattern[str]
    perfect: re.Pattern[str]
    by_now: re.Pattern[str]
    announces: re.Pattern[str]
    members: re.Pattern[str]
    joins: re.Pattern[str]
    promised: re.Pattern[str]
    habitual: re.Pattern[str]
    now: re.Pattern[str]
    changed: re.Pattern[str]
    crime: re.Pattern[str]
    away: re.Pattern[str]
    fatal: re.Pattern[str]
    events: re.Pattern[str]
    alike: tuple[re.Pattern[str], ...]
    as_of: re.Pattern[str]
    doers: re.Pattern[str]
    fresh: re.Pattern[str]
    undergo: re.Pattern[str]
    so_far: re.Pattern[str]
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
        starts=starts,
        act=stems(cues.act),
        person=stems(cues.person),
        passive=stems(cues.passive),
        demand=stems(cues.demand),
        out_of=stems(cues.out_of),
        number_of=stems(cues.number_of),
        contact=stems(cues.contact),
        beside=ended(cues.beside),
        offspring=ended(cues.offspring),
        children=stems(cues.children),
        aides=stems(cues.aides),
        remains=stems(cues.remains),
        inhabitants=stems(cues.inhabitants),
        include=stems(cues.include),
        among=stems(cues.among),
        earlier=stems(cues.earlier),
        aux=re.compile(rf"[ \n]*(?:{alternation(expand(cues.aux))})(?!\w)"),
        after_event=re.compile(rf"[ \n]+(?:{alternation(expand(cues.after_event))})(?!\w)"),
        since=stems(cues.since),
        since_name=re.compile(rf"(?<!\w)(?:{alternation(expand(cues.since_name))})[ \n]+"),
        same_time=stems(cues.same_time),
        general=stems(cues.general),
        latter=stems(cues.latter),
        rest=ended(cues.rest),
        rest_after=re.compile(rf"[ \n]+(?:{alternation(expand(cues.rest_after))})(?!\w)"),
        of_whole=ended(cues.of_whole),
        modifier=stems(cues.modifier),
        holding=stems(cues.holding),
        negation=ended(cues.negation),
        denial=frozenset(expand(cues.denial, accents=True)),
        supposing=frozenset(expand(cues.supposing, accents=True)),
        to_come=frozenset(expand(cues.to_come, accents=True)),
        lasting=frozenset(expand(cues.lasting, accents=True)),
        causing=frozenset(expand(cues.causing, accents=True)),
        reckoned=ended(cues.reckoned),
        tells=ended(cues.tells),
        headcount=stems(cues.headcount),
        room=ended(cues.room),
        still=stems(cues.still),
        parental=ended(cues.parental),
        aftermath=stems(cues.aftermath),
        in_aftermath=re.compile(
            rf"(?<!\w)(?:{alternation(expand(cues.aftermath))})(?:(?<=')|[ \n]+)\w{{0,6}}[ \n]*\Z"
        ),
        whose=ended(cues.whose),
        put=ended(cues.put),
        puts=stems(cues.puts),
        charges=stems(cues.charges),
        left=ended(cues.left),
        owns=ended(cues.owns),
        temporal=stems(cues.temporal),
        then=stems(cues.then),
        stock=stems(cues.stock),
        participle=_endings(cues.participle),
        perfect=stems(cues.perfect),
        by_now=stems(cues.by_now),
        announces=stems(cues.announces),
        members=stems(cues.members),
        joins=stems(cues.joins),
        promised=stems(cues.promised),
        habitual=stems(cues.habitual),
        now=stems(cues.now),
        changed=ended(cues.changed),
        crime=ended(cues.crime),
        away=ended(cues.away),
        fatal=stems(cues.fatal),
        events=stems(cues.events),
        alike=tuple(stems(written) for written in cues.alike),
        as_of=ended(cues.as_of),
        doers=ended(cues.doers),
        fresh=stems(cues.fresh),
        undergo=stems(cues.undergo),
        so_far=stems(cues.so_far),
        political=stems(cues.political),
        motion=stems(cues.motion),
        receive=stems(cues.receive),
        removal=stems(cues.removal),
        place=re.compile(rf"(?<!\w)(?P<place>{alternation(places)})(?!\w)"),
        before=re.compile(rf"[ \n]+(?:{alternation(expand(cues.before))})(?!\w)"),
        before_event=stems(cues.before_event),
        tail=re.compile(rf"[ ](?:{alternation(expand(cues.tail))})(?!\w)"),
        speech=stems(cues.speech),
        voiced=stems("|".join(filter(None, (cues.speech, cues.judged)))),
        tallied=stems(cues.tallied),
        that=re.compile(rf"[ \n,]*(?:{alternation(expand(cues.that))})(?:(?<=')|(?!\w))"),
        copula=re.compile(rf"[ \n]*(?:{alternation(expand(cues.copula))})[ \n]+"),
        trailing=re.compile(rf"[ \n]+(?:{alternation(expand(cues.trailing))})(?!\w)"),
        destination=re.compile(rf"(?:{toward})?(?<!\w)(?P<place>{alternation(places)})(?!\w)"),
        present=re.compile(
            rf"(?<!\w)(?:{alternation(expand(cues.present))})[ \n]+"
            rf"{toward}(?P<place>{alternation(places)})(?!['’\w])"
        ),
        contrast=stems(cues.contrast),
        places=places,
    )


def ended(written: str) -> re.Pattern[str]:
    """Any of the forms as the words right before where a search ends."""
    return re.compile(rf"(?<!\w)(?:{alternation(expand(written))})(?:(?<=')|[ \n]+)\Z")


def stems(written: str) -> re.Pattern[str]:
    """Any of the forms as whole words; one with ``*`` with any ending."""
    forms = alternation(expand(written)).replace(r"\*", r"\w*")
    return re.compile(rf"(?<!\w)(?:{forms})(?:(?<=')|(?!\w))")


def _endings(written: str) -> re.Pattern[str]:
    """A word that ends in one of the forms, or is one of some length; accents kept."""
    forms = expand(written, accents=True)
    whole = [form for form in forms if len(form) >= _WHOLE]
    return re.compile(rf"\w{{2,}}(?:{alternation(forms)})|(?:{alternation(whole)})")
