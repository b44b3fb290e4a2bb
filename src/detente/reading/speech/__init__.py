"""Who says what: direct, indirect and mixed speech with its speakers, and whose voice any passage is.

The span of a direct quotation is its words with their marks, of indirect speech the clause or phrase that is
reported; ``words`` are the words spoken, without marks and without the *a-t-il dit* between them. The
attribution is a chain, innermost first: in *« … », a déclaré Coale, selon Belta* it is Coale, then Belta.
`lexicon` holds what a language's ``speech.toml`` says, `cues` finds reporting verbs and sources, `direct`,
`indirect`, `debates`, `interviews` and `answers` what is said, `speakers` who their words mean; `find` puts
it together and `Voices` answers for any span of the page.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from itertools import accumulate

from detente.model import Span, Speaker
from detente.reading.entities.cast import Cast
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page, Sentence
from detente.reading.speech.content import alone, by_form, debates, indirect, interviews, modes, unsaid
from detente.reading.speech.content.answers import answers
from detente.reading.speech.content.direct import Quotes
from detente.reading.speech.content.pulled import pulled
from detente.reading.speech.content.remarks import is_asked
from detente.reading.speech.content.rows import rowed
from detente.reading.speech.content.set_out import set_out
from detente.reading.speech.lexicon import Speech, lexicon
from detente.reading.speech.reporting import chains, headings, inner, tallies
from detente.reading.speech.reporting.agreement import AGREEING
from detente.reading.speech.reporting.blamed import blamed
from detente.reading.speech.reporting.cues import Cue, has_own_subject, is_agent
from detente.reading.speech.reporting.gather import Cues, gather, listen, telling
from detente.reading.speech.utterance import Utterance
from detente.reading.speech.voices import Voices
from detente.reading.speech.who import together
from detente.reading.speech.who.speakers import Resolver

_MOST = 0.5
_SHORT = 30
_ANAPHOR = 2
_WORD = re.compile(r"\w+")

__all__ = ["Utterance", "Voices", "find", "voices", "wanted"]


def wanted(page: Page) -> list[Sentence]:
    """The sentences that may report speech and so need a parse."""
    return [sentence for sentence, _ in telling(page)]


def voices(page: Page, cast: Cast) -> Callable[[Span], tuple[Speaker, ...]]:
    """Whose voice any span of a page is in."""
    return find(page, cast)


def find(page: Page, cast: Cast) -> Voices:
    """The speech of a page, with its speakers; parses the sentences that may report some."""
    words = lexicon(page.language)
    cues = gather(page, words)
    minutes = interviews.turns(page) or debates.speeches(page, words) or answers(page, words)
    direct = [*_quoted(page, words, cues), *minutes, *set_out(page, cues.verbs, words)]
    hosts = (chains.passed_on(words, u) for u in direct)
    utterances = [*(h for h in hosts if h is not None), *direct]
    used = {id(u.cue) for u in utterances if u.cue is not None}
    verbs_used = {u.cue.token.start for u in utterances if u.cue is not None and u.cue.token is not None}
    used |= {id(c) for found in cues.verbs.values() for c in found if c.token and c.token.start in verbs_used}
    joint: list[list[Utterance]] = []
    lent: list[Utterance | None] = []
    for index, found in cues.verbs.items():
        backward = unsaid.ascribes(page.sentences[index], found, words)
        main = next((c for c in found if not c.likened and c.speaker is not None), None)
        same: list[Utterance] = []
        for cue in found:
            if _of_oneself(page, cue, words, minutes) or (backward and not index):
                continue
            # "Об этом попросил X": who asked for it does not tell it.
            told = indirect.before(page, cue, words) if backward and cue.verb not in words.begging else None
            utterance = told or indirect.report(page, cue, words, id(cue) in used, cues.stops(cue))
            if utterance is None and told is None:
                utterance = _subjectless(page, cue, words, cues.stops(cue))
            if utterance is None and told is None and id(cue) not in used:
                stops = cues.stops(cue)
                lent.append(tallies.counted(page, cue, words, stops) or blamed(page, cue, words, stops))
            if utterance is not None:
                if told is not None and cue is not main:
                    if cue.likened or cue.parenthetical or main is None or main.start > cue.start:
                        _report_both(utterance, cue)
                    else:
                        same.append(utterance)
                elif told is not None:
                    same.append(utterance)
                _widen(page, utterance, words)
                utterances += [u for u in (utterance.within, utterance) if u is not None]
        if len(same) > 1:
            joint.append(same)
        for cue in cues.sources[index] if index or not backward else ():
            cited = chains.cited_beside(utterances, cue) if cue.cites and cue.via is None else None
            sourced = _according(page, cue, words, cues, used)
            utterances += [cited] if cited is not None else sourced
    utterances = _outside(utterances, [(c.start, c.end) for found in cues.sources.values() for c in found])
    quoted_spans, found_direct = {u.span for u in direct}, {id(u) for u in direct}
    utterances = [
        u
        for u in utterances
        if id(u) in found_direct
        or u.within is not None
        or u.silent
        or not (u.span in quoted_spans or _is_part(page, u, direct))
    ]
    joint += _lengthened(page, utterances, words)
    utterances += [*(u for u in lent if u is not None), *headings.labelled(page, words)]
    utterances = sorted(together.each(page, utterances, joint, words), key=lambda u: u.span)
    utterances = by_form.with_lost(page, alone.go_on(page, pulled(page, utterances), words), words)
    heard = {id(u.cue) for u in utterances}
    silent = [
        c
        for found in cues.verbs.values()
        for c in found
        if id(c) not in heard and c.verb in words.groups and not is_asked(c) and not is_agent(c)
        if not (c.token is not None and c.token.dep == "acl:relcl")  # "dont un voisin avait parlé"
    ]
    voices = _name(page, cast, utterances, silent)
    for utterance in voices.utterances:
        modes.settle(page, utterance, words)
    return voices


def _quoted(page: Page, words: Speech, cues: Cues) -> list[Utterance]:
    """The direct speech of a page.

    Sentences in which a quotation ends that nobody is heard to speak are parsed again, the quotation apart:
    a parser may have made one of it and who speaks (*"They are home: A and B," Ann Sample said*).
    """
    found = Quotes(page, words, cues.quoting(), cues.sources).find()
    spans = [u.span for u in found]
    lost = {s.index: s for q in page.outermost if (s := page.sentence_at(q.end - 1)) is not None}
    silent = [s for s in lost.values() if not any(a < s.end and s.start < b for a, b in spans)]
    anew = page.parse_apart(silent)
    for sentence in anew:
        listen(page, words, sentence, cues, quoted=True)
    found = Quotes(page, words, cues.quoting(), cues.sources, anew=True).find() if silent else found
    return rowed(page, found)


def _according(page: Page, cue: Cue, words: Speech, cues: Cues, used: set[int]) -> list[Utterance]:
    """What a source says, after what the voice that passes it on lends to it."""
    if (own := inner.participle(cue)) is not None:
        return [Utterance("indirect", own, "", (own,), cue, silent=True)]
    utterance = indirect.according(page, cue, words, cues.sources[cue.sentence.index], cues.stops(cue))
    if utterance is None:
        return []
    told = cue.passes and has_own_subject(cue.sentence, cue.start)
    utterance.silent = told or id(cue) in used or unsaid.is_told_by_another(cue, words)
    if (behind := tallies.figures_behind(utterance, words)) is not None:
        utterance.contents = (*utterance.contents, behind)
    host = chains.passed_on(words, utterance)
    return [utterance] if host is None else [host, utterance]


def _subjectless(page: Page, cue: Cue, words: Speech, stops: list[int]) -> Utterance | None:
    """*Обещает, что …*: a sentence that begins with its verb goes on with who spoke in the one before."""
    clause, token = cue.clause, cue.token
    if cue.speaker is not None or clause is None or token is None or page.language not in AGREEING:
        return None
    first = token.i == 0 or all(t.pos in ("ADV", "PUNCT", "PART") for t in cue.sentence.tokens[: token.i])
    one = token.morph.get("Number") == "Sing" and token.morph.get("Person", "3") == "3"
    of_itself = clause.reflexive or clause.passive or token.text.endswith(words.impersonal_endings)
    if not first or not one or clause.subjects or of_itself:
        return None
    told = replace(cue, speaker=(token.start, token.start))
    utterance = indirect.report(page, told, words, used=False, stops=stops)
    if utterance is not None:
        utterance.cue, utterance.seeks = None, True
    return utterance


def _outside(utterances: list[Utterance], phrases: list[Span]) -> list[Utterance]:
    """The utterances that lie in none of some spans."""
    phrases = sorted(phrases)
    starts = [start for start, _ in phrases]
    reach = list(accumulate((end for _, end in phrases), max))
    before = [(u, bisect_right(starts, u.span[0])) for u in utterances]
    return [u for u, count in before if not count or reach[count - 1] < u.span[1]]


def _report_both(utterance: Utterance, cue: Cue) -> None:
    """*Об этом, как сообщает X, заявил Y*: X only lends a voice to what Y says of the sentence before."""
    utterance.silent = True
    utterance.contents = (*utterance.contents, (cue.sentence.start, cue.sentence.end))


def _widen(page: Page, utterance: Utterance, words: Speech) -> None:
    """What else a content is about: what *l'information* sums up, whom *parmi les libérés* picks from."""
    cue = utterance.cue
    if cue is None or utterance.mode == "direct":
        return
    if (behind := tallies.figures_behind(utterance, words)) is not None:
        utterance.contents = (*utterance.contents, behind)
    sentence = cue.sentence
    content = _WORD.findall(fold(utterance.words))
    if (
        len(content) <= _ANAPHOR
        and content
        and all(word in words.anaphors or word in words.somebody.common for word in content)
    ):
        utterance.silent = True
        earlier = page.sentences[sentence.index - 1] if sentence.index else None
        start = sentence.start if cue.start - sentence.start > _SHORT or earlier is None else earlier.start
        utterance.contents = (*utterance.contents, (start, min(cue.start, utterance.span[0])))
    elif words.among.match(sentence.folded) and utterance.span[0] > cue.start:
        utterance.contents = (*utterance.contents, (sentence.start, sentence.end))


def _parts_quoted(page: Page, cue: Cue, direct: list[Utterance]) -> bool:
    """Whether a remark stands between two parts of the same words in marks, of whose speaker it tells again:
    *« …, répond Anna Essai. C'est ainsi, dit-elle, et … »*."""
    around = next((q for q in page.outermost if q.closed and q.holds(cue.start, cue.end)), None)
    if around is None:
        return False
    parts = [u.span for u in direct if around.start <= u.span[0] and u.span[1] <= around.end]
    before, after = any(e <= cue.start for _, e in parts), any(cue.end <= s for s, _ in parts)
    return before and after and not any(s <= cue.start < e for s, e in parts)


def _is_part(page: Page, utterance: Utterance, direct: list[Utterance]) -> bool:
    """Whether an utterance is a part of words that its own verb quotes: *« Il faut, dit-il, que … »*."""
    cue = utterance.cue
    if cue is None or cue.token is None or utterance.mode == "direct":
        return False
    start, end = utterance.span
    if cue.parenthetical and _parts_quoted(page, cue, direct):
        return True
    return any(
        u.cue is not None and u.cue.token is cue.token and u.span[0] <= start and end <= u.span[1]
        for u in direct
    )


def _of_oneself(page: Page, cue: Cue, words: Speech, minutes: list[Utterance]) -> bool:
    """*« Nous remercions … »*: who is quoted speaks of speaking, which is no report of speech."""
    oneself = words.first_person - words.impersonal
    if cue.speaker is None or fold(page.text[cue.speaker[0] : cue.speaker[1]]) not in oneself:
        return False
    start, end = cue.speaker
    quoted = any(q.holds(start, end) for q in page.quotations_over(start, end))
    return quoted or any(u.span[0] <= start and end <= u.span[1] for u in minutes)


def _lengthened(page: Page, utterances: list[Utterance], words: Speech) -> list[list[Utterance]]:
    """Let what only lengthens another's chain be silent; return those who say the same as their own."""
    by_sentence: dict[int, list[Utterance]] = defaultdict(list)
    for utterance in utterances:
        if utterance.cue is not None:
            by_sentence[utterance.cue.sentence.index].append(utterance)
    joint: list[list[Utterance]] = []
    for others in by_sentence.values():
        for utterance in others:
            passed = utterance.within is not None and (utterance.cue is None or utterance.cue.via is None)
            told = None if utterance.mode == "direct" or passed else _reported(utterance, others, words)
            if told is not None and _says_so_too(page, utterance, words):
                joint.append([told, utterance])
            utterance.silent = utterance.silent or told is not None
    return joint


def _says_so_too(page: Page, outer: Utterance, words: Speech) -> bool:
    """Whether a cue behind what another says takes it up: *сообщили активисты, это подтвердило радио*."""
    tail = page.text[outer.span[1] : outer.cue.end if outer.cue is not None else outer.span[1]]
    return words.backward.match(fold(tail.lstrip(" ,;—–"))) is not None


def _reported(outer: Utterance, others: list[Utterance], words: Speech) -> Utterance | None:
    """The speech that is a cue's content as a whole, so that it only lengthens that one's chain."""
    if outer.cue is None or (outer.cue.token is not None and not outer.cue.parenthetical):
        return None
    start, end = outer.span
    for other in others:
        if other is outer or other.cue is None:
            continue
        place = _place(other)
        # "По словам Краля, …, передаёт агентство", but not "по его словам", who may be whoever reports.
        opens = other.cue.start <= start and not _is_somebodys(other.cue, words)
        if (other.cue.verb or opens) and other.speaker_words and start <= place[0] and place[1] <= end:
            low = min(other.span[0], max(other.cue.start, start))
            high = max(other.span[1], min(other.cue.end, end))
            if high - low >= _MOST * (end - start):
                return other
    return None


def _is_somebodys(cue: Cue, words: Speech) -> bool:
    """Whether only a possessive tells who speaks: *по его словам*."""
    return cue.speaker is not None and fold(cue.sentence.page.text[slice(*cue.speaker)]) in words.possessives


def _name(page: Page, cast: Cast, utterances: list[Utterance], silent: list[Cue]) -> Voices:
    """Resolve the speakers in the order of their cues, then draw the chains.

    ``silent`` are the cues of which nothing is told, but whose speakers a pronoun may mean.
    """
    relays = (u.within.speaker_words for u in utterances if u.within is not None)
    resolver = Resolver(cast, lexicon(page.language), relays=frozenset(s for s in relays if s is not None))
    voices = Voices(utterances)
    order = [(_turn(u), n, u) for n, u in enumerate(utterances)]
    turns: list[tuple[int, int, Utterance | Cue]] = [*order, *((c.start, -1, c) for c in silent)]
    for _, _, utterance in sorted(turns, key=lambda turn: turn[:2]):
        if isinstance(utterance, Cue):
            if not _is_reported(utterance, voices):
                resolver.speaker(utterance)
        elif utterance.cue is not None and utterance.cue.speaker is not None:
            utterance.speaker = resolver.speaker(utterance.cue, quoting=_quoting(utterance, voices))
        elif utterance.label is not None:
            utterance.speaker = resolver.speaker(_labelling(page, utterance, utterance.label))
        elif utterance.follows is not None:
            utterance.speaker = utterance.follows.speaker
    passed_on: dict[int, set[Span]] = defaultdict(set)
    for utterance in utterances:
        if utterance.within is not None and utterance.speaker is not None:
            passed_on[id(utterance.within)].add(utterance.speaker.span)
    for utterance in sorted(utterances, key=lambda u: u.within is not None):
        if utterance.speaker is None:
            utterance.silent = True  # Whose words nobody is said to speak are nobody's.
            continue
        if utterance.within is not None:
            utterance.chain = (utterance.speaker, *utterance.within.chain)
            continue
        # A remark within the marks is whose they are: « Надо, сказал он, уходить ».
        quoting = None if utterance.mode == "direct" else _quoting(utterance, voices)
        utterance.speaker = _but(quoting, utterance.speaker, page)
        outer = voices(_place(utterance), besides=utterance)
        sourced = utterance.cue is not None and not utterance.cue.verb
        others = not sourced and bool(outer) and outer[0] is quoting
        if outer and not others and resolver.may_be(utterance.speaker, outer[0], sourced=sourced):
            utterance.chain, utterance.silent = outer, utterance.silent or sourced
            continue
        mine = utterance.speaker.span, utterance.speaker.name
        kept = [s for s in outer if s.span != mine[0] and s.name != mine[1]]
        kept = [s for s in kept if s.span not in passed_on[id(utterance)] and not _is_said(utterance, s)]
        kept = [s for s in kept if not resolver.may_be(s, utterance.speaker)]
        if utterance.mode == "direct":
            kept = _beyond_marks(page, kept, _place(utterance))
        utterance.chain = (utterance.speaker, *kept)
    return voices


def _is_reported(cue: Cue, voices: Voices) -> bool:
    """Whether a verb that tells nothing of its own stands in what another says: *said she would appeal*."""
    return any(u.mode != "direct" and not u.silent for _, _, u in voices.over((cue.start, cue.end)))


def _but(quoting: Speaker | None, speaker: Speaker, page: Page) -> Speaker:
    """Who speaks, but for whoever is quoted, whom no *he* in his own words means: *« Il a dit que … »*."""
    if quoting is None or speaker.name != quoting.name:
        return speaker
    said, words = page.text[slice(*speaker.span)], lexicon(page.language)
    others = words.refers_back(fold(said)) and fold(said) not in words.first_person
    return Speaker(said, speaker.span, False) if others else speaker


def _is_said(utterance: Utterance, speaker: Speaker) -> bool:
    """Whether who speaks stands in what another says, and so passes nothing on of it."""
    (start, end), (first, last) = utterance.span, speaker.span
    return utterance.mode != "direct" and utterance.cue is not None and start <= first and last <= end


def _beyond_marks(page: Page, speakers: list[Speaker], place: Span) -> list[Speaker]:
    """The speakers who stand in no quotation that a remark interrupts: *« Selon lui, dit X, … »*."""
    around = [q for q in page.quotations_over(*place) if q.closed and q.holds(*place)]
    return [s for s in speakers if not any(q.holds(*s.span) for q in around)]


def _turn(utterance: Utterance) -> int:
    """Where an utterance takes its turn among those whose speakers are resolved."""
    cue, followed = utterance.cue, utterance.follows
    if cue is None:
        later = followed is not None and followed.span[0] > utterance.span[0]
        return _turn(followed) + 1 if followed is not None and later else utterance.span[0]
    return cue.speaker[0] if cue.cites and cue.speaker is not None else cue.start


def _labelling(page: Page, utterance: Utterance, label: Span) -> Cue:
    """A cue for who is named before a colon, with the reporting verb between, if one is there."""
    sentence = page.sentence_at(label[0]) or page.sentences[0]
    between = _WORD.findall(page.text, label[1], max(label[1], min(utterance.span[0], sentence.end)))
    forms = [form for word in between if (form := lexicon(page.language).form(word)) is not None]
    return Cue(sentence, *label, label, verb=forms[-1] if forms else "")


def _place(utterance: Utterance) -> Span:
    """Where the act of speaking stands: its verb, for what is added after the speaker is another's."""
    cue = utterance.cue
    if cue is None:
        return utterance.span
    return (cue.token.start, cue.token.end) if cue.token is not None else (cue.start, cue.end)


def _quoting(utterance: Utterance, voices: Voices) -> Speaker | None:
    """The speaker of the quotation that a cue stands in."""
    if utterance.cue is None:
        return None
    for _, _, other in voices.over((utterance.cue.start, utterance.cue.end)):
        if other is not utterance and other.mode == "direct" and other.speaker is not None:
            return other.speaker
    return None
