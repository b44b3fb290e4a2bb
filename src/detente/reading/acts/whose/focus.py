"""The state that a text is about, by what it names and whose acts it tells.

A name says more than an adjective, and an adjective beside people says least: where somebody is from is not
who holds him. Bodies that hold nobody do not count, nor do the United States where they are only named: they
are in most texts on prisoners, as who asks for them or punishes for them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass

from detente.model import SANCTION_ACTS, TRYING_ACTS, Span
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import lexicon
from detente.reading.acts.particulars import dateline
from detente.reading.acts.whose.lives import Lives
from detente.reading.entities.lexicon import lexicon as names
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page
from detente.reading.phrases import Hit, Word
from detente.reading.phrases import words as cut
from detente.reading.states import states

ABROAD = frozenset({"eu", "un", "va"})
"""Who holds nobody, whatever a text says of them."""
FREEING = frozenset({"release", "pardon"})
"""What may be done to people elsewhere than where they were held."""
SEIZING = TRYING_ACTS | {"detain"}
"""What a state does to those whom it has, or would have, in its hands."""
_MEETING = frozenset({"meet", "agree"})
_LEAD, _LEAST_LEAD = 2, 1.25
"""How many times more a text must say of one state than of the next, to be about it; and to be so where the
next does nothing in it and stands not near."""
_OFTEN = 4
_ACTING, _NAMED, _QUALIFIED, _NATIONAL = 6, 4, 3, 1
"""How much an act of a state says that a text is about it, its name, its adjective, and its adjective beside
people."""
_TOLD_AGAIN = 4
"""How often a text must say that people are of a state, to be about it where nothing else says so."""
_AT_HOME = 2
"""How many towns of the United States a text must name to be set there; their bodies act abroad too."""
_ENDING, _LONG = 3, 8
"""How many letters of a surname a case may change, and how many it must have for that to tell it."""
_COURT_OF, _OF_COURT, _FAR = 3, 2, 99
"""How many words a state may stand behind a court (*court in Lima*), and before it (*Lima's city court*)."""
_SIGNATURE = 8
_LEAD_SENTENCES = 2
"""The first sentences tell what a text is about; a name there counts twice."""


@dataclass(frozen=True, slots=True)
class Focus:
    """The state that a text is about; ``sure`` where no other comes near; ``captives`` where it tells more of
    hostages than of people seized or tried by a state, ``swap`` where it tells an exchange by two sides;
    how many custody acts of the state its words tell (``done``), and of which states it names courts and
    police (``trying``)."""

    state: str | None = None
    sure: bool = True
    captives: bool = False
    swap: bool = False
    done: int = 0
    trying: frozenset[str] = frozenset()


def seizes_a_ruler(page: Page, act: FoundAct) -> bool:
    """Whether an act seizes the leader of another state, whose prisons stay that state's: *the US captured
    Maduro. Dozens were freed*."""
    if act.act.kind != "detain" or act.act.authority is None:
        return False
    leaders, named = states(page.language).leaders, (cut(s.name) for s in act.act.subjects)
    return any(hit.value != act.act.authority for name in named for hit in leaders.find(name, 0, len(name)))


def focus(
    page: Page, words: list[Word], found: Sequence[FoundAct], settled: Sequence[FoundAct], *, sanctions: bool
) -> Focus:
    """The state that a text is mostly about.

    Args:
        page: the text.
        words: its words.
        found: its acts.
        settled: those whose authority the words say.
        sanctions: whether it speaks of sanctions, and so perhaps of the United States as their author.
    """
    weights, at_home = _weights(page, words, found)
    for act in found:
        if act.led_to is not None:
            # In the lead a name counts twice, but who only takes in somebody expelled is nowhere the one.
            twice = act.act.kind == "expel" and act.trigger[0] < _lead(page)
            weights[act.led_to] -= 2 * _NAMED if twice else _NAMED
        if act.act.kind in _MEETING and act.place_state is not None:
            weights[act.place_state] -= 2 * _NAMED  # Where ministers met says nothing of who jails people.
    settled = [act for act in settled if not seizes_a_ruler(page, act)]
    acting = {str(act.act.authority) for act in settled}
    for act in settled:
        weights[str(act.act.authority)] += _ACTING
    inside = [
        a.place_state
        for a in found
        if a.place_state and a.act.authority is None and a.act.kind not in FREEING
    ]
    for state in inside:
        weights[state] += _ACTING
    for abroad in ABROAD | (_punishing(page, found) - acting - set(inside)):
        weights.pop(abroad, None)
    elsewhere = len(weights) > 1 and at_home < _AT_HOME and "us" not in acting
    often = weights["us"] >= _OFTEN * _NAMED or (len(weights) == 1 and at_home)
    at_bay = 0
    if sanctions or elsewhere or not often:
        at_bay = weights.pop("us", 0)
    ranked = [*weights.most_common(2), ("", 0), ("", 0)]
    (code, most), (other, second) = ranked[:2]
    told_of_home = not sanctions and at_bay >= _LEAD * most
    if told_of_home and code not in acting | set(inside):
        return Focus(trying=trying(page, words))  # Of a page of American affairs no other state is the one.
    if most >= max(_LEAD * second, 1):
        return Focus(code, sure=most >= weights.total() - most, trying=trying(page, words))
    # Who takes in somebody expelled does nothing else to him; who gets back or is handed somebody may.
    busy = acting | set(inside) | {a.led_to for a in found if a.act.kind != "expel"}
    if (
        most > 0
        and most >= _LEAST_LEAD * second
        and other not in busy
        and not any(a.led_to == code for a in found)
    ):
        return Focus(code, sure=False, trying=trying(page, words))
    return Focus()


def trying(page: Page, words: list[Word]) -> frozenset[str]:
    """The states of which a text names courts, prosecutors or police: *Malaysian police*, *a court in Lima*,
    *le parquet de Lima*."""
    known, acts = states(page.language), lexicon(page.language)
    if acts is None:
        return frozenset()
    courts = [i for i, word in enumerate(words) if word.key in acts.words["courts"]]
    found: set[str] = set()
    for phrases in (known.names, known.towns, known.adjectives):
        for hit in phrases.find(words) if courts else ():
            if phrases is not known.adjectives and not known.is_written(page.text, words, hit):
                continue
            at = bisect_right(courts, hit.first)
            before, behind = (
                courts[at - 1] if at else -_FAR,
                courts[at] if at < len(courts) else len(words) + _FAR,
            )
            beside = 0 < hit.first - before <= _COURT_OF and not any(
                w.broken for w in words[before + 1 : hit.first + 1]
            )
            led = behind - hit.last <= _OF_COURT and not any(
                w.broken for w in words[hit.last + 1 : behind + 1]
            )
            if beside or led:
                found.add(known.meant(hit, page.text, words))
    return frozenset(found) - ABROAD


def _punishing(page: Page, found: Sequence[FoundAct]) -> set[str]:
    """The makers of sanctions of whom a text tells only such: who punishes others need hold nobody."""
    known = lexicon(page.language)
    told = (a.act.authority for a in found if a.act.kind in SANCTION_ACTS and a.act.authority)
    return {code for code in told if known is not None and code in known.makers}


def _weights(page: Page, words: list[Word], found: Sequence[FoundAct]) -> tuple[Counter[str], int]:
    """How much a text says of each state that it names not only where it tells of somebody's life, and how
    often it names towns of the United States."""
    known, acts = states(page.language), lexicon(page.language)
    lead = _lead(page)
    people = (hit for hit in acts.nouns.find(words) if hit.value == "people") if acts is not None else ()
    nouns = {i for hit in people for i in (hit.first, hit.last)}
    # French says "de" both of where somebody is from and of what he leads.
    whence = acts.words["from"] - acts.words["of"] if acts is not None else frozenset()
    citizens = {hit.last for hit in known.nationals.find(words)}
    demonyms = {hit.first for hit in known.demonyms.find(words)}
    named = {e.start for e in page.entities if e.kind == "person"}
    lines, elsewhere = _lines(page), _Elsewhere(page, words)
    lives = Lives(page, words, found, acts) if acts is not None else None
    weights: Counter[str] = Counter()
    above: Counter[str] = Counter()
    seen: set[int] = set()
    firm: set[str] = set()
    grounded: set[str] = set()
    at_home = 0
    for phrases, weight in (
        (known.names, _NAMED),
        (known.services, _NAMED),
        (known.towns, _NAMED),
        (known.leaders, _NAMED),
        (known.adjectives, _QUALIFIED),
    ):
        for hit in phrases.find(words):
            capital = page.text[hit.start].isupper()
            written = capital or weight == _QUALIFIED or known.is_derived(words, hit)
            if hit.first in seen or not written or known.is_cut(page.text, words, hit, len(words)):
                continue
            seen.update(range(hit.first, hit.last + 1))
            code = known.meant(hit, page.text, words)
            if _is_inside(hit.start, lines):
                above[code] += weight
                continue
            if elsewhere.lies(hit, names_leader=phrases is known.leaders):
                continue
            if {hit.first - 1, hit.first - 2} & citizens:
                continue  # "A citizen of Poland" is told so where another state acts.
            worth = weight if capital else _QUALIFIED
            beside = worth == _QUALIFIED and ({hit.first - 1, hit.first, hit.last + 1} & nouns)
            somebody = weight == _QUALIFIED and (
                _is_somebody(page, hit) or _is_before(words, hit, named, nouns)
            )
            somebody = somebody or hit.first in demonyms  # "Канадец" has the letters of "Канада".
            somebody = somebody or _is_from_there(words, hit, nouns, whence)
            twice = 2 if hit.start < lead else 1
            if code not in grounded and not (lives and lives.tell_of(hit, qualifies=weight == _QUALIFIED)):
                grounded.add(code)
            weights[code] += twice * (_NATIONAL if beside or somebody else worth)
            if not somebody:
                firm.add(code)
            at_home += code == "us" and phrases is known.towns
    at_home += sum(hit.value == "us" and page.text[hit.start].isupper() for hit in known.politics.find(words))
    # Where somebody writes tells where it was only if nothing else does.
    # "Two Britons were jailed" tells nothing by itself, unless it is told again and again.
    told = Counter({code: n for code, n in weights.items() if code in firm or n >= _TOLD_AGAIN * _NATIONAL})
    # "He also holds a Canadian passport" says nothing of where he is held.
    told = Counter({code: n for code, n in told.items() if code in grounded})
    return told or above, at_home


def _is_before(words: list[Word], hit: Hit[str], named: Set[int], people: Set[int]) -> bool:
    """Whether an adjective stands right before somebody's name, and behind no noun that it qualifies:
    *Canadian Tom Black*, not *le banquier canadien Tom Black*."""
    behind = hit.last + 1
    if hit.first - 1 in people:
        return False
    return behind < len(words) and not words[behind].broken and words[behind].start in named


def _is_from_there(words: list[Word], hit: Hit[str], people: Set[int], whence: Set[str]) -> bool:
    """Whether a place is only where somebody is from, who need not be tried there: *a blogger from Minsk*."""
    before = hit.first - 1
    return before > 0 and words[before].key in whence and before - 1 in people


def _lead(page: Page) -> int:
    """Where the first sentences of a text end."""
    return page.sentences[min(_LEAD_SENTENCES, len(page.sentences)) - 1].end if page.sentences else 0


def _is_somebody(page: Page, hit: Hit[str]) -> bool:
    """Whether an adjective stands for people of a state, or of two: *deux Britanniques*, *a Moroccan*, *un
    Franco-Russe*."""
    sentence = page.sentence_at(hit.start)
    if sentence is None or not sentence.parsed:
        return False
    token = sentence.token_at(hit.start)
    if token is None or token.relation in ("amod", "compound", "flat"):
        return False
    return token.pos in ("NOUN", "PROPN")


def _lines(page: Page) -> list[Span]:
    """Where a text only says where and when it was written, in order."""
    lines = [s for s in page.paragraphs if _is_signature(page, s)]
    return sorted(lines + [(s.start, end) for s in page.sentences if (end := dateline.end(s)) > s.start])


class _Elsewhere:
    """What is called like a state and sets no text there: *Jacques Paris*, *the Jerusalem Post*, *the border
    with Togo*, *spied for Togo*."""

    def __init__(self, page: Page, words: list[Word]) -> None:
        self._text, known, acts = page.text, states(page.language), lexicon(page.language)
        people = [e for e in page.entities if e.kind == "person" and " " in e.text]
        papers = names(page.language).papers
        press = [e for e in page.entities if e.kind == "organization" and fold(e.text.split()[-1]) in papers]
        self._named = sorted((e.start, e.end) for e in people + press)
        self._places = {e.start for e in page.entities if e.kind == "place"}
        surnames = {fold(e.text).rsplit(maxsplit=1)[-1] for e in people}
        self._surnames = frozenset(surnames)
        long = (s[:-_ENDING] for s in surnames if len(s) >= _LONG) if known.derived else ()
        self._stems = tuple(long)
        small = acts.words["determiners"] if acts is not None else frozenset()
        behind = [hit.last + 1 for hit in known.bordering.find(words)]
        bordering = {at + (at < len(words) and words[at].key in small) for at in behind}
        lines = {i for hit in known.borders.find(words) for i in self._beside(words, hit)}
        self._beyond = bordering | lines | known.served(words) | known.requested(words)

    def lies(self, hit: Hit[str], *, names_leader: bool) -> bool:
        """Whether a name is somebody's, or a state's beyond a border or whom people serve; a leader's is his
        state's."""
        if hit.first in self._beyond:
            return True
        return not names_leader and (_is_inside(hit.start, self._named) or self._is_surname(hit))

    def _beside(self, words: list[Word], border: Hit[bool]) -> set[int]:
        """The words right beside one for a border, and the first of two that a hyphen joins: *the
        Chilean-Peruvian border*."""
        found, at = {border.last + 1}, border.first - 1
        while at >= 0 and not words[at + 1].broken:
            found.add(at)
            if self._text[words[at - 1].end : words[at].start] != "-":
                break
            at -= 1
        return found

    def _is_surname(self, hit: Hit[str]) -> bool:
        """Whether a word is the surname of somebody named in full elsewhere: *Дмитрий Винницкий*."""
        if hit.start in self._places or not self._text[hit.start].isupper():
            return False
        word = fold(self._text[hit.start : hit.end])
        return word in self._surnames or word.startswith(self._stems)


def _is_inside(at: int, spans: Sequence[Span]) -> bool:
    """Whether a position lies in one of some spans, in order."""
    before = bisect_right(spans, at, key=lambda span: span[0]) - 1
    return before >= 0 and at < spans[before][1]


def _is_signature(page: Page, paragraph: Span) -> bool:
    """Whether a paragraph only says where and when a text was written."""
    line = page.text[slice(*paragraph)]
    return len(line.split()) <= _SIGNATURE and any(c.isdigit() for c in line) and line[-1:] not in ".!?…"
