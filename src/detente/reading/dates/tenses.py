"""What the clause of a date tells of: the past, what is coming, or an aside."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from detente.reading.dates.atoms import Atom
from detente.reading.dates.calendar_dates import Tense
from detente.reading.dates.cues import WINDOW
from detente.reading.dates.grammar import Grammar
from detente.reading.dates.perfectives import is_perfective
from detente.reading.dates.resolve import Resolver
from detente.reading.dates.story import Story
from detente.reading.parsing.engines import analyses

_SENTENCE_END = re.compile(r"[.!?…;:»”](?=\s)|\n")
_REACH = 240
# Most dates have a verb so near that none further off need be looked for; a verb is at most so long.
_NEAR, _CUE = 80, 30
_ALONE = 48
# The order of verbs in the present that tell of what is coming, and how many words who is seen may have.
_SCHEDULED, _SEEN = 2, 3
# *Jusqu'au 23 décembre* of what was done is a day of so many days before.
_RECENTLY = 31
# A comma puts a verb as far from a date as so many letters do, and a verb of saying is so much further.
_COMMA, _SAID = 15, 6
# How far before its participle a verb like *seront* starts, and what may stand between: *not be*.
_AUXILIARY, _BETWEEN = 30, 14
_ARTICLE, _ARTICLE_ALONE = 12, 5
# A verb so near before a date has it, if no comma or *and* stands between.
_BOUND = 25
# How far before its date an aside may begin that the verb after it shows to be over.
_OVERTAKEN = 40
# How far before *by Friday* the verb stands that tells what was done by then.
_DONE = 48
# How far before its day a hearing may stand, and how far the verb of a clause.
_EVENT, _TOLD = 24, 80
# How many words before its day the verb may stand, and how many a day has that opens its sentence.
_WORDS_BEFORE, _OPENING = 6, 3
_PUNCTUATION = re.compile(r"[,;:.()]")
# How far after its date an aside may end, and what ends it.
_ASIDE, _ASIDE_END = 90, re.compile(r"[,.;:!?()\n]")
_WORD = re.compile(r"[^\W\d_]+")
_Cue = tuple[int, Tense, re.Pattern[str]]


class _Verb(NamedTuple):
    """A verb as far as it tells of a date: how far off it is, and whether it has the date for itself."""

    distance: int
    order: int
    tense: Tense
    bound: bool


class Tenses:
    """The part of the tagger that looks at the words around a date."""

    resolver: Resolver
    story: Story

    def __init__(self, text: str, folded: str, words: Grammar, published: date | None) -> None:
        self.text, self.folded, self.words, self.published = text, folded, words, published
        lower = text.lower().replace("ё", "е").replace("’", "'")
        self.accented = lower if len(lower) == len(text) else folded
        # An expression without a text around it: an entry of an agenda, a cell of a table.
        self.single = False
        # Where the first stands of several dates that one verb has.
        self.head: int | None = None
        self.alone = len(text) <= _ALONE and "." not in text.rstrip(".")

    def _tense(self, atom: Atom) -> Tense:
        """What the nearest verb of the sentence says: whether the text tells or announces."""
        if self.head is not None and self.head < atom.start:
            atom = replace(atom, start=self.head)
        left, right = max(0, atom.start - _REACH), min(len(self.folded), atom.end + _REACH)
        for end in _SENTENCE_END.finditer(self.folded, left, atom.start):
            left = end.end()
        if (after := _SENTENCE_END.search(self.folded, atom.end, right)) is not None:
            right = after.start()
        if atom.frame in ("by", "until") and self._is_prolonged(atom, left, right):
            return "future"
        if atom.frame == "by" and self._was_intended(left, atom.start):
            return "due"
        if atom.frame == "by" and self.words.infinitive is None:
            return "future"
        if atom.frame == "until" and self.words.given.search(self.folded, left, atom.start):
            return "future"
        if atom.frame == "by" and self.folded[left : atom.start].strip():
            return "past" if self._is_done(left, atom.start) else "future"
        opened = max(atom.start, atom.inner)
        starting = self.words.starting
        if atom.frame == "since" and starting.lasts and not starting.search(self.folded, left, opened):
            return "past"
        if self._is_deferred(atom, left):
            return "due" if self._is_overtaken(atom, left) else "future"
        nearest = self._nearest(atom, left, right, _NEAR)
        if nearest.distance >= _NEAR - _CUE:
            nearest = self._nearest(atom, left, right, _REACH)
        tense = nearest.tense
        if not nearest.bound and self._is_told_ahead(atom, right):
            return "future"
        if atom.frame == "by":
            # *By Friday there were 190* is told; without a verb of the past it is to come.
            return "past" if tense == "past" else "future"
        if atom.frame == "until":
            return self._up_to(atom, tense, left)
        if atom.frame == "since" and not starting.lasts:
            # One word says both *since* and *from*: a verb right beside it tells.
            return "future" if tense == "future" and nearest.bound else "past"
        if atom.frame == "since" and tense != "future":
            return "alone" if self.alone else "none"
        if tense == "none" and self.alone and (self.single or atom.rule != "weekday"):
            return "alone"
        if tense == "future" and nearest.bound and self._is_overtaken(atom, left):
            return "due"
        if tense == "due" and self.words.contrary.match(self.folded, atom.end):
            return "past"
        if tense in ("none", "past") and atom.rule == "weekday" and self._is_by_perfective(atom, left):
            return "future"
        if tense == "none" and atom.rule == "weekday" and self._is_before_perfective(atom, right):
            return "future"
        return tense

    def _is_told_ahead(self, atom: Atom, right: int) -> bool:
        """Whether a clause right behind a date tells of it as coming: *the vote of 6 December, which the
        opposition is to boycott*."""
        at = atom.end + 2 if self.accented.startswith(", ", atom.end) else atom.end + 1
        opened = self.words.apart.match(self.accented, at)
        if opened is None:
            return False
        end = _PUNCTUATION.search(self.accented, opened.end(), right)
        clause = opened.end(), end.start() if end is not None else right
        ahead, done = (p.search(self.accented, *clause) for p in (self.words.future, self.words.past))
        return ahead is not None and (done is None or ahead.start() < done.start())

    def _is_prolonged(self, atom: Atom, left: int, right: int) -> bool:
        """Whether something is said to hold until a day, or behind a day that opens the sentence: *До 16 мая
        операции разрешены*."""
        if self.words.prolonged.search(self.accented, left, atom.start):
            return True
        if self.folded[left : atom.start].strip():
            return False
        behind = self.words.prolonged.search(self.accented, atom.end, min(right, atom.end + _NEAR))
        return behind is not None and "," not in self.folded[atom.end : behind.start()]

    def _is_by_perfective(self, atom: Atom, left: int) -> bool:
        """Whether a Slavic verb right before a day is a perfective of what is coming: *навестит в среду*."""
        if not self.words.perfective:
            return False
        near = _WORD.findall(self.accented, max(left, atom.start - _DONE), atom.start)[-_WORDS_BEFORE:]
        return is_perfective(near[::-1], self.words)

    def _is_before_perfective(self, atom: Atom, right: int) -> bool:
        """Whether the first verb behind a day is one: *в субботу температура опустится*."""
        if not self.words.perfective:
            return False
        end = _PUNCTUATION.search(self.accented, atom.end, right)
        stop = min(end.start() if end else right, atom.end + _DONE)
        return is_perfective(_WORD.findall(self.accented, atom.end, stop)[:_WORDS_BEFORE], self.words)

    def _up_to(self, atom: Atom, tense: Tense, left: int) -> Tense:
        """*Until* a day: to come, unless it is one of the last weeks, or of what lasted (*ran until May*)."""
        if tense == "due" or (tense == "past" and self._is_recent(atom)):
            return tense
        near = max(left, atom.start - _DONE)
        return "none" if self.words.enduring.search(self.accented, near, atom.start) else "future"

    def _is_deferred(self, atom: Atom, left: int) -> bool:
        """Whether words right before a day make it one to come: *summoned for Monday*, *moved to 3 May*."""
        if atom.rule != "weekday" and "day" not in atom.slots:
            return False
        if self.folded.startswith("'s", atom.end):
            return False
        start = max(atom.start, atom.inner)
        found = self.words.deferred.search(self.folded, max(left, start - WINDOW), start)
        # *For Christmas he was freed* begins with the occasion.
        return found is not None and self.folded[left : found.start()].strip() != ""

    def _is_overtaken(self, atom: Atom, left: int) -> bool:
        """Whether what was to come by an aside is past by its sentence: *the verdict, due Friday, was …*."""
        if self.words.past.match(self.accented, atom.end + 1):
            # *A hearing set for Tuesday was cancelled.*
            return True
        comma = self.folded.rfind(", ", max(left, atom.start - _OVERTAKEN), atom.start)
        if comma < 0 or not self.folded.startswith(", ", atom.end):
            return False
        opens = self.words.future.match(self.accented, comma + 2)
        return opens is not None and self.words.past.match(self.accented, atom.end + 2) is not None

    def _nearest(self, atom: Atom, left: int, right: int, reach: int) -> _Verb:
        """The nearest verb in a clause from ``left`` to ``right``.

        One right before the date has it, whatever follows: *the men arrested on Monday will be tried*. Of two
        as near the first counts in the order of their numbers; most are past, so that is tried first.
        """
        begin, end = max(left, atom.start - reach), min(right, atom.end + reach)
        cues: tuple[_Cue, ...] = ((4, "past", self.words.past), (1, "future", self.words.future))
        nearest = _Verb(_REACH, -1, "none", False)
        if self.words.rarer.search(self.accented, begin, end) is not None:
            nearest = self._aim(atom, begin)
            cues += (
                (_SCHEDULED, "past" if self._is_old_account() else "future", self.words.scheduling),
                (0, "due", self.words.due),
                (5, "past", self.words.participle),
            )
        for order, tense, pattern in cues:
            start = max(begin, atom.start - nearest.distance - _CUE)
            for cue in pattern.finditer(self.accented, start, atom.start):
                nearest = min(nearest, self._verb(atom, cue, order, tense, left, nearest))
        if nearest.bound:
            return nearest
        for order, tense, pattern in cues:
            stop = min(end, atom.end + nearest.distance + _CUE)
            for cue in pattern.finditer(self.accented, atom.end, stop):
                nearest = min(nearest, self._verb(atom, cue, order, tense, left, nearest))
        return nearest

    def _aim(self, atom: Atom, begin: int) -> _Verb:
        """What was promised or wanted before a date: *vowed to leave on Monday*."""
        nearest = _Verb(_REACH, -1, "none", False)
        for cue in self.words.intending.finditer(self.accented, begin, atom.start):
            aim = self.words.purpose.search(self.accented, cue.end(), atom.start)
            if aim is not None and not self.words.apart.search(self.accented, aim.end(), atom.start):
                nearest = min(nearest, _Verb(atom.start - aim.end(), 3, "future", False))
        return nearest

    def _verb(
        self, atom: Atom, cue: re.Match[str], order: int, tense: Tense, left: int, nearest: _Verb
    ) -> _Verb:
        """What a word says of a date, or ``nearest`` where that is no further off."""
        clause = (cue.end(), atom.start) if cue.end() <= atom.start else (atom.end, cue.start())
        # What was said on a day is over; what was said may be to come.
        skipped = cue.lastgroup == "skip"
        distance = clause[1] - clause[0] + (_SAID if skipped else 0)
        if (distance, order) >= nearest[:2] or not self._tells(cue, tense, clause, left):
            return nearest
        if tense == "future" and self.words.formerly.search(self.folded, left, cue.start()):
            tense = "past"
        if order == _SCHEDULED and self._is_seen(left, cue.start()):
            tense = "past"
        gap = self.accented[slice(*clause)]
        # *Said on Friday it will* is bound; *said the vote on Friday will* is not, nor *said Friday's vote*.
        beside = 0 if self.folded.startswith("'s", atom.end) else _ARTICLE_ALONE
        reach = beside if skipped else _BOUND
        bound = len(gap) <= reach and not self.words.coordinating.search(gap)
        return _Verb(distance + _COMMA * gap.count(","), order, tense, bound)

    def _is_seen(self, left: int, start: int) -> bool:
        """Whether somebody is told to have seen what a verb before a place tells: *saw four men come out*."""
        seen = next(reversed(list(self.words.seeing.finditer(self.accented, left, start))), None)
        return seen is not None and len(self.accented[seen.end() : start].split()) <= _SEEN

    def _tells(self, cue: re.Match[str], tense: Tense, clause: tuple[int, int], left: int) -> bool:
        """Whether a word is the verb of a date's clause, ``clause`` being what stands between the two."""
        if tense == "past" and (self._is_coming(cue) or self._is_noun(cue)):
            return False
        if cue.re is self.words.scheduling and self._is_noun(cue):
            return False
        if self.words.perfective and not self._is_verb(cue, tense):
            return False
        if self._is_name(cue, left) or self._is_apart(cue, clause):
            return False
        gap, opening = self.accented[slice(*clause)], self.accented[left : clause[0]].split()
        if cue.lastgroup != "skip" or "," not in gap:
            return True
        # "On Tuesday, the ministry said it would go", but not "On Tuesday, he said, it will".
        aside = gap.count(",") > 1 or self.accented.startswith(",", cue.end())
        return gap.startswith(",") and len(opening) <= _OPENING and not aside

    def _is_apart(self, cue: re.Match[str], clause: tuple[int, int]) -> bool:
        """Whether another clause begins between a verb and a date; *ne … que mardi* is no other."""
        found = self.words.apart.search(self.accented, *clause)
        if found is None or clause[1] - found.end() > _ARTICLE_ALONE:
            return found is not None
        return not self.words.restrictive.search(self.folded, max(0, cue.start() - _ARTICLE), cue.start())

    def _is_habit(self, atom: Atom) -> bool:
        """Whether every such weekday is meant: *le vendredi, elles manifestent*."""
        if atom.rule != "weekday" or len(atom.slots) != 1:
            return False
        inner = atom.spans["weekday"][0]
        if self.words.habitually.search(self.folded, max(0, inner - WINDOW), inner) is None:
            return False
        return self._tense(atom) == "none"

    def _was_intended(self, left: int, start: int) -> bool:
        """Whether what is to be by a day was promised: *promised to free him by Easter*."""
        verbs = self.words.intending.finditer(self.accented, left, start)
        return any(self.words.past.match(self.accented, verb.start()) for verb in verbs)

    def _is_done(self, left: int, start: int) -> bool:
        """Whether a verb of the past, with none after it, stands before *by Friday*: *had surrendered*, not
        *was told to leave*."""
        left = max(left, start - _DONE)
        told = [
            cue.end() for cue in self.words.past.finditer(self.accented, left, start) if not cue.lastgroup
        ]
        after = max(told, default=start)
        perfect = self.words.perfect
        if perfect is not None and perfect.search(self.accented, left, start) is None:
            return False
        later = (self.words.infinitive, self.words.future)
        return bool(told) and not any(p and p.search(self.accented, after, start) for p in later)

    def _is_old_account(self) -> bool:
        """Whether the paragraph is about a year that is over: verbs in the present then tell of the past."""
        about = self.story.about
        return about is not None and self.published is not None and about[0] < self.published.year

    def _is_yearly(self, atom: Atom) -> bool:
        """Whether the paragraph has told that something is a year or years back: *the anniversary*."""
        begin = self.folded.rfind("\n", 0, atom.start) + 1
        yearly = self.words.yearly
        return yearly is not None and yearly.search(self.folded, begin, atom.start) is not None

    def _is_scheduled(self, atom: Atom) -> bool:
        """Whether a day is that of something set down for it: *before their sentencing on 26 September*."""
        found = self.words.scheduled.search(self.accented, max(0, atom.start - _EVENT), atom.start)
        if found is None:
            return self._is_untold(atom)
        start = found.start()
        return not self.words.held.search(self.folded, max(0, start - WINDOW), start)

    def _is_untold(self, atom: Atom) -> bool:
        """Whether no verb around a day tells of the past for certain, as most participles do not: *la marche
        organisée le 5 mai*."""
        told = self.words.told
        opened = max(atom.start, atom.inner)
        if told is None or (
            atom.frame == "since"
            and not self.words.starting.search(self.folded, max(0, opened - WINDOW), opened)
        ):
            return False
        left, right = max(0, atom.start - _TOLD), min(len(self.accented), atom.end + _TOLD)
        for pattern in (_SENTENCE_END, self.words.apart):
            for end in pattern.finditer(self.accented, left, atom.start):
                left = end.end()
            after = pattern.search(self.accented, atom.end, right)
            right = after.start() if after else right
        before, behind = (left, atom.start), (atom.end, right)
        return not any(told.search(self.accented, *part) for part in (before, behind))

    def _is_moved(self, atom: Atom) -> bool:
        """Whether days are those from which and to which something was put off."""
        near = max(0, atom.start - _DONE)
        for end in _SENTENCE_END.finditer(self.folded, near, atom.start):
            near = end.end()
        return self.words.moved.search(self.accented, near, atom.start) is not None

    def _is_name(self, cue: re.Match[str], opening: int) -> bool:
        """Whether a word that looks like a verb is a name inside a sentence (*Mme Moreira*), or the month of
        May."""
        if not self.text[cue.start()].isupper():
            return False
        if cue[0] in self.words.values.get("month", {}):
            return True
        word = self.text[cue.start() : cue.end()]
        inside = cue.start() > opening and self.text[cue.start() - 1] in " -'’" and not word.isupper()
        before = self.text[: cue.start()].rstrip()[-1:]
        return inside and (before.isalnum() or before in "-'’")

    def _is_noun(self, cue: re.Match[str]) -> bool:
        """Whether an article stands before a word that could be a participle: *des accusés*."""
        near = max(0, cue.start() - _ARTICLE)
        return self.words.articles.search(self.folded, near, cue.start()) is not None

    def _is_verb(self, cue: re.Match[str], tense: Tense) -> bool:
        """Whether a Slavic word that ends like a verb of the past is one: not *показатели*, *временные*."""
        if tense != "past" or " " in cue[0]:
            return True
        verbs = {"PRTF"} if cue.re is self.words.participle else {"VERB", "PRTS", "PRTF"}
        told = {parse.tag.POS for parse in analyses(cue[0], self.words.code)}
        return not told or bool(verbs & told)

    def _is_coming(self, participle: re.Match[str]) -> bool:
        """Whether a participle only ends a verb of what is coming: *seront libérés*, *will be freed*."""
        start = max(0, participle.start() - _AUXILIARY)
        for pattern in (self.words.future, self.words.due):
            cues = pattern.finditer(self.accented, start, participle.start())
            verbs = [cue for cue in cues if not self._is_name(cue, start)]
            gap = self.accented[verbs[-1].end() : participle.start()] if verbs else ""
            if verbs and len(gap) <= _BETWEEN and not _PUNCTUATION.search(gap):
                return True
        return False

    def _is_recent(self, atom: Atom) -> bool:
        """Whether the day that is meant, if it is past, is one of the last weeks."""
        past = self.resolver.value(atom, "past")
        day = past.day if past else None
        return day is not None and self.published is not None and (self.published - day).days <= _RECENTLY

    def _aside_end(self, atom: Atom, *, alone: bool = False) -> int | None:
        """Where the aside ends in which a date stands: *sanctions, imposed in 2014, were renewed in June*.

        A year that an aside names is not that of a month which would come before the aside's own. With
        ``alone``, an aside may also begin the sentence (*arrested in 2014, she was freed in June*).
        """
        left = max(0, atom.start - _REACH)
        for end in _SENTENCE_END.finditer(self.folded, left, atom.start):
            left = end.end()
        comma = self.folded.rfind(",", left, atom.start)
        close = _ASIDE_END.search(self.folded, atom.end, min(len(self.folded), atom.end + _ASIDE))
        opening = (self.words.past, self.words.apart, self.words.participle)
        if close is None or close[0] != ",":
            return None
        while True:
            begin = comma + 1 if comma >= 0 else left if alone else -1
            word = _WORD.search(self.accented, begin, atom.start) if begin >= 0 else None
            if word is None:
                return None
            if any(pattern.match(self.accented, word.start()) for pattern in opening):
                return close.start()
            if comma < 0 or _WORD.search(self.accented, word.end(), atom.start) is not None:
                return None
            comma = self.folded.rfind(",", left, comma)  # "Condamné à cinq ans, en 2020, il …"
