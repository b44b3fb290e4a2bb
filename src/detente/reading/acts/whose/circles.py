"""The acts of a page whose authority is known, by whom they are done to and by where they are told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from detente.model import CUSTODY_ACTS, TRYING_ACTS, Span
from detente.reading.acts.clause.helpers import is_pluperfect
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import lexicon
from detente.reading.acts.whose.focus import ABROAD, FREEING, SEIZING, seizes_a_ruler
from detente.reading.acts.whose.handing import extradites
from detente.reading.parsing.parse import Page
from detente.reading.phrases import Word
from detente.reading.states import states
from detente.reading.wordings import wordings

_REACH = 4


class Circles:
    """The acts whose authority is known, by whom they are done to and by where they are told."""

    def __init__(self, page: Page, settled: Sequence[FoundAct]) -> None:
        self.scattered: Set[str] = frozenset()
        self.regaining: Set[str] = frozenset()
        self.banished: Sequence[FoundAct] = ()
        self.sent_away: Sequence[FoundAct] = ()
        self.partners: Mapping[Span, Set[str]] = {}
        self._page = page
        self._sought: defaultdict[str, set[str | None]] = defaultdict(set)
        self._handing: defaultdict[str, list[FoundAct]] = defaultdict(list)
        self._sent: defaultdict[str, set[str | None]] = defaultdict(set)
        self._expelled: defaultdict[str, set[int]] = defaultdict(set)
        self._home: defaultdict[str, set[str]] = defaultdict(set)
        self._named: defaultdict[str, list[FoundAct]] = defaultdict(list)
        self._in_sentence: defaultdict[int, list[FoundAct]] = defaultdict(list)
        self._in_paragraph: defaultdict[int, list[FoundAct]] = defaultdict(list)
        self._punishing: defaultdict[int, set[str]] = defaultdict(set)
        for act in settled:
            self.add(act)
            self._in_sentence[sentence_of(page, act)].append(act)
            self._in_paragraph[paragraph_of(page, act)].append(act)

    def add(self, act: FoundAct) -> None:
        """Take in an act done to the people whom it names; who extradites them need do nothing else, nor need
        who puts them on a list."""
        if act.act.kind in CUSTODY_ACTS and not extradites(self._page, act):
            for subject in act.act.subjects:
                self._named[subject.name].append(act)

    def punishing(self, act: FoundAct) -> set[str]:
        """The states that punish others for what a sentence tells: *the UK listed those who jailed X*.

        Where the words say who did it (*the judge who jailed X*) that may be any, else a maker of sanctions.
        """
        known, told = lexicon(self._page.language), self._punishing.get(sentence_of(self._page, act), set())
        return told if act.act.authority is not None or known is None else told & known.makers

    def punish(self, act: FoundAct) -> None:
        """Take in who puts others under sanctions, and in which sentence that is told."""
        if act.act.kind == "impose" and act.act.authority is not None:
            self._punishing[sentence_of(self._page, act)].add(act.act.authority.partition("-")[0])

    def pass_on(self, act: FoundAct) -> None:
        """Take in from which state people are extradited, and to which."""
        if extradites(self._page, act):
            for subject in act.act.subjects:
                self._sought[subject.name] |= {act.led_to} - {None}
                self._handing[subject.name].append(act)

    def send(self, act: FoundAct, goals: Set[str | None]) -> None:
        """Take in to which states people are expelled, and in which sentence that is told."""
        for subject in act.act.subjects:
            self._sent[subject.name] |= goals - {None}
            self._expelled[subject.name].add(sentence_of(self._page, act))

    def get_back(self, act: FoundAct) -> None:
        """Take in which state gets people back, who are freed by another."""
        if act.act.kind == "release" and act.by_anybody and act.led_to is not None:
            for subject in act.act.subjects:
                self._home[subject.name].add(act.led_to)

    def receiving(self, act: FoundAct) -> set[str]:
        """The states to which those whom an act befalls are expelled by another, which does what else its
        sentence tells (*was detained and deported to Peru*), or which get them back from another."""
        own, at = act.act.kind == "expel", sentence_of(self._page, act)
        names = [s.name for s in act.act.subjects if own or at in self._expelled.get(s.name, ())]
        sent = {code for name in names for code in self._sent.get(name, ()) if code}
        return sent | {code for s in act.act.subjects for code in self._home.get(s.name, ())}

    def seeking(self, act: FoundAct) -> set[str]:
        """The states to which those whom an act tries are extradited."""
        return _of_all(self._sought, act) if act.act.kind in TRYING_ACTS else set()

    def wanting(self, act: FoundAct) -> set[str]:
        """The states to which those were handed over whom an act seizes without a word of where, which only
        tried them: *was extradited to Peru, where he was charged. He had been arrested in May*."""
        told = [a for s in act.act.subjects for a in self._handing.get(s.name, ())]
        return {a.led_to for a in told if a.led_to is not None and a.factuality == "asserted"}

    def handing(self, act: FoundAct) -> set[str]:
        """The states that extradite those whom an act tries, or seizes thereafter, and so do neither:
        *extradé par le Pérou, il a été écroué*."""
        told = [a for s in act.act.subjects for a in self._handing.get(s.name, ())]
        if act.act.kind == "detain" and act.place_state is None:
            told = [a for a in told if a.factuality == "asserted" and a.trigger[1] <= act.trigger[0]]
            told = [a for a in told if not is_earlier(self._page, act, a)]
        elif act.act.kind not in TRYING_ACTS:
            return set()
        return {code for a in told for code in (a.act.authority, a.place_state) if code}

    def holding(self, act: FoundAct) -> str | None:
        """The one state that seized or tried all those whom another says are free: *Paris a annoncé la
        libération de X, détenu en Iran*."""
        kinds = SEIZING | TRYING_ACTS
        of_each = [
            {a.act.authority for a in self._named.get(s.name, ()) if a.act.kind in kinds and a.act.authority}
            for s in act.act.subjects
        ]
        held = set().union(*of_each)
        return held.pop() if len(held) == 1 and all(of_each) else None

    def on_the_same(self, act: FoundAct) -> list[FoundAct]:
        """The acts on those whom an act is done to."""
        return [known for subject in act.act.subjects for known in self._named.get(subject.name, ())]

    def are_placed(self, act: FoundAct) -> bool:
        """Whether a place tells whose another act is on those whom an act is done to, in its sentence."""
        at = sentence_of(self._page, act)
        here = (a for a in self.on_the_same(act) if sentence_of(self._page, a) == at)
        return any(a.place_state and a.place_state == a.act.authority for a in here)

    def sending(self, act: FoundAct) -> set[str]:
        """The states that expel people to another, but for those whose act was done before."""
        return states_of(a for a in self.banished if not is_earlier(self._page, act, a))

    def are_freed(self, act: FoundAct) -> bool:
        """Whether those whom an act is done to were let go, and nobody sent or handed them over: whoever did
        so had held them."""
        told = self.on_the_same(act)
        if act.act.kind not in SEIZING or any(a.act.kind in ("expel", "transfer") for a in told):
            return False
        return any(a.act.kind in FREEING and a.factuality == "asserted" for a in told)

    def are_apart(self, act: FoundAct) -> bool:
        """Whether several people were held by several states: *freed were X, jailed in Peru, and Y, jailed in
        Chile*."""
        return len(act.act.subjects) > 1 and len(states_of(self.on_the_same(act))) > 1

    def arrived(self, act: FoundAct, words: list[Word], bounds: tuple[int, int]) -> str | None:
        """The state to which those had been sent who are seized or tried where they come to, empty where that
        is not told: *deported by Peru, he was arrested on arrival*, *on his return*; None of those whom
        nobody sent, or of whom a place right behind the words tells it: *at the airport in Lima*."""
        if act.act.kind not in SEIZING:
            return None
        known, by = wordings(self._page.language), states(self._page.language)
        returned = known["returned"].find(words, *bounds)
        hits = [*known["arrived"].find(words, *bounds), *returned]
        behind = [(hit.last + 1, min(hit.last + _REACH, bounds[1])) for hit in hits]
        if not hits or any(list(by.places(self._page.text, words, *there)) for there in behind):
            return None
        told = [a for a in (*self.on_the_same(act), *self.beside(act)) if a is not act]
        sent = [a for a in told if is_sent_away(a) or a.act.kind == "transfer"]
        goals = {a.led_to for a in sent} - {None}
        if not sent:
            return None
        # Who returns may come home, or to whence he was sent.
        return goals.pop() if len(goals) == 1 and not returned else ""

    def beside(self, act: FoundAct) -> list[FoundAct]:
        """The acts of the sentence."""
        return self._in_sentence.get(sentence_of(self._page, act), [])

    def elsewhere(self, act: FoundAct) -> set[str]:
        """The states that seize, try or free people by other sentences than that of an act."""
        own = sentence_of(self._page, act)
        return states_of(a for i, done in self._in_sentence.items() if i != own for a in done)

    def are_passing(self, act: FoundAct, main: str | None) -> bool:
        """Whether those exchanged were only seized in a third state that they passed through."""
        same = self.on_the_same(act)
        return all(a.act.authority not in (None, main) and a.place_state == a.act.authority for a in same)

    def around(self, act: FoundAct, own: Set[str], *, widely: bool) -> Iterator[list[FoundAct]]:
        """The acts of the sentence and, where asked for, those of the paragraph, but for those of the same
        kind, which others do too (*Romania expelled an envoy, as did its neighbours*), and those by which a
        state frees others for people of its ``own`` whom it hardly seized or tried itself (*Peru freed X for
        two Peruvians who had been jailed*)."""
        circles = [self.beside(act)]
        if widely:
            there = self._in_paragraph.get(paragraph_of(self._page, act), [])
            circles.append([known for known in there if not _is_of_others(known, act)])
        return ([k for k in c if self._is_beside(k, act) and not _frees_for(k, act, own)] for c in circles)

    def _is_beside(self, known: FoundAct, act: FoundAct) -> bool:
        """Whether an act is of another kind, and no seizure of a ruler abroad beside one that frees."""
        abroad = act.act.kind in FREEING and seizes_a_ruler(self._page, known)
        return known.act.kind != act.act.kind and not abroad


def _frees_for(known: FoundAct, act: FoundAct, own: Set[str]) -> bool:
    """Whether an act frees others than the people of the same state who are seized or tried."""
    others = known.act.group is None or known.act.group != act.act.group
    return known.act.kind in FREEING and act.act.kind not in FREEING and known.act.authority in own and others


def _is_of_others(known: FoundAct, act: FoundAct) -> bool:
    """Whether people are freed, by name or as a group, who are not those to whom another act is said to be
    done by name: *Peru seized X. … Prisoners were freed*."""
    told, freed = {s.name for s in known.act.subjects}, act.act.subjects
    others = bool(freed or act.act.group) and bool(told) and told.isdisjoint(s.name for s in freed)
    return act.act.kind in FREEING and others


def _of_all(states: Mapping[str, Set[str | None]], act: FoundAct) -> set[str]:
    """The states of all whom an act is done to."""
    return {code for subject in act.act.subjects for code in states.get(subject.name, ()) if code}


def states_of(acts: Iterable[FoundAct]) -> set[str]:
    """The states whose acts they are."""
    return {a.act.authority for a in acts if a.act.authority} - ABROAD


def sentence_of(page: Page, act: FoundAct) -> int:
    """The index of the sentence that tells an act."""
    sentence = page.sentence_at(act.trigger[0])
    return sentence.index if sentence is not None else -1


def paragraph_of(page: Page, act: FoundAct) -> int:
    """The index of the paragraph that tells an act."""
    sentence = page.sentence_at(act.trigger[0])
    return sentence.paragraph if sentence is not None else -1


def says_more(page: Page, act: FoundAct) -> bool:
    """Whether a participle only says more of somebody who does nothing in its sentence, whose setting may be
    another: *en Argentine, l'espoir gagne la famille d'Anton Kral, détenu depuis un an*."""
    sentence = page.sentence_at(act.trigger[0])
    token = sentence.token_at(act.trigger[0]) if sentence is not None and sentence.parsed else None
    if sentence is None or token is None or token.dep != "acl" or token.morph.get("VerbForm") != "Part":
        return False
    noun = sentence.past(sentence.head(token), ("appos", "flat"))
    return noun is not None and noun.relation in ("obj", "nmod", "obl")


def is_sent_away(act: FoundAct) -> bool:
    """Whether somebody has been expelled, or is to be; who refused to go is still held, and so is he whom
    somebody would have sent away."""
    return act.act.kind == "expel" and act.factuality not in ("attempted", "denied", "possible")


def is_earlier(page: Page, act: FoundAct, other: FoundAct) -> bool:
    """Whether an act was done before another: by its day, or where it has none by a pluperfect."""
    one, two = act.act.when, other.act.when
    if one is not None and two is not None:
        return one < two[: len(one)]
    sentence = page.sentence_at(act.trigger[0])
    verb = sentence.token_at(act.trigger[0]) if sentence is not None and sentence.parsed else None
    if sentence is None or verb is None or one is not None or act.trigger[0] < other.trigger[1]:
        return False
    return is_pluperfect(sentence, verb)
