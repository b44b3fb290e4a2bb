"""Quotations that stand alone, of the one person whom their paragraph tells of: *Anna Essai répare des vélos
depuis dix ans. L'atelier est petit. « Je n'en vis pas, mais j'y tiens. »*

Portraits and reports are told so: whose words they are nobody says, for there is but one to speak them. They
are given to nobody where another is named, or speaks, in the paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.reading.forms import fold
from detente.reading.parsing.parse import Entity, Page, Sentence
from detente.reading.parsing.token import has_finite
from detente.reading.speech.content.acted_before import acts_there
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import WORD
from detente.reading.speech.utterance import Utterance

_ELIDED = re.compile("['’]")
_LEAST, _NEAR = 4, 20
_SINCE = 2
_BACK = 2
"""How many paragraphs before a quotation its speaker may have spoken last."""


def give(page: Page, utterances: Sequence[Utterance], lexicon: Speech) -> None:
    """Give the quotations that nobody is heard to speak to whom their paragraph is about, if it names but
    one, or to whoever was quoted last, if nobody has come up since."""
    spoken = [u for u in utterances if u.speaker_words is not None and not u.silent]
    for utterance in utterances:
        if utterance.mode != "direct" or not utterance.nobodys:
            continue
        mine = _is_speech(page, utterance, lexicon)
        if not mine and not _is_whole(page, utterance):
            continue
        if page.text[: utterance.span[0]].rstrip()[-1:] == ":" and _is_led_to(page, utterance, lexicon):
            continue  # "Puis un voisin d'ajouter : « … »": he says it, whatever a parse makes of him.
        _give(page, utterance, spoken, lexicon, mine=mine)


def _give(
    page: Page, utterance: Utterance, spoken: Sequence[Utterance], lexicon: Speech, *, mine: bool
) -> None:
    """One that is not in the first person (``mine``) can only go on with what was quoted last."""
    sentence = page.sentence_at(utterance.span[0])
    if sentence is None:
        return
    begin, end = page.paragraphs[sentence.paragraph]
    people = _people(page, begin, end)
    inside, stop = utterance.span
    here = [u for u in spoken if begin <= u.span[0] < end and not inside < u.span[0] < stop]
    fresh = _come_up(page, utterance, sentence, here, lexicon) if mine else None
    if fresh is not None:
        utterance.label = fresh.start, fresh.end
        return
    if _are_one(people) and not here:
        near = ([e for e in people if e.end <= utterance.span[0]][-1:] or people[:1])[0]
        if mine and not _is_governed(page, near, lexicon):
            utterance.label = near.start, near.end
        return
    before = next((u for u in reversed(spoken) if u.mode == "direct" and u.span[0] < utterance.span[0]), None)
    ahead = _led_to(page, utterance, sentence, lexicon) if mine and not people and not here else None
    if ahead is not None and (before is None or before.span[1] < ahead.start):
        utterance.label = ahead.start, ahead.end
        return
    if before is None or before.speaker_words is None:
        return
    last, who = page.sentence_at(before.span[0]), fold(page.text[slice(*before.speaker_words)])
    if last is None or not sentence.paragraph - _BACK <= last.paragraph:
        return
    if any(_surname(e) not in who for e in people) or (people and before not in here):
        return
    since = max(begin, before.span[1], before.speaker_words[1])
    if _brings_up(page, since, utterance.span[0], lexicon):
        return
    if all(_surname(e) in who for e in _people(page, before.span[1], begin)):
        utterance.follows = before


def _is_led_to(page: Page, utterance: Utterance, lexicon: Speech) -> bool:
    """Whether what a colon ends before a quotation may tell who speaks: not *Une passion qui mange ses nuits
    :*."""
    sentence = page.sentence_at(utterance.span[0])
    if sentence is None or not lexicon.goes_by_order:
        return True
    lead = sentence.before(utterance.span[0])
    told = any(
        t.pos == "PRON" and t.relation in ("nsubj", "expl") and t.key not in page.grammar.relatives
        for t in lead
    )
    return not lead or told or _brings_up(page, sentence.start, utterance.span[0], lexicon)


def _led_to(page: Page, utterance: Utterance, sentence: Sentence, lexicon: Speech) -> Entity | None:
    """The one person whom the paragraph before names, where its last sentence begins with him and a quotation
    is all of the next."""
    begin, end = page.paragraphs[sentence.paragraph]
    last = page.sentences[sentence.index - 1] if sentence.index else None
    whole = begin == utterance.span[0] and not WORD.search(page.text[utterance.span[1] : end])
    if last is None or not whole or not lexicon.goes_by_order or last.text[-1:] in "?:;":
        return None
    told = _people(page, *page.paragraphs[last.paragraph])
    if not _are_one(told) or told[-1].start < last.start:
        return None
    if last.text[-1:] not in ".!…":  # "Une version que rejette Jean Essai"
        return told[-1] if told[-1].end == last.end and has_finite(last.tokens) else None
    subject = _opens(page, last, told[-1], lexicon) or acts_there(last, lexicon) is not None
    return told[-1] if subject else None


def _come_up(
    page: Page, utterance: Utterance, sentence: Sentence, here: Sequence[Utterance], lexicon: Speech
) -> Entity | None:
    """The one person named since somebody spoke in a paragraph, if he opens or ends a sentence close before
    a quotation: *C'est arrivé à Anna. « J'ai … »*; *Pour Karl, rien ne bouge. Il soupire. « Moi, … »*."""
    before = [u for u in here if u.span[0] < utterance.span[0]]
    if not before or not lexicon.goes_by_order:
        return None
    ends = (end for u in before for _, end in (u.span, u.speaker_words or u.span))
    since = _people(page, max(ends), utterance.span[0])
    if not _are_one(since):
        return None
    person, told = since[-1], page.sentence_at(since[-1].start)
    if told is None or sentence.index - told.index > _SINCE:
        return None
    rest = [t for t in told.after(person.end) if t.pos != "PUNCT"]
    last = told.index == sentence.index - 1 and all(t.morph.get("VerbForm") != "Fin" for t in rest)
    return person if last or _opens(page, told, person, lexicon) else None


def _opens(page: Page, sentence: Sentence, person: Entity, lexicon: Speech) -> bool:
    """Whether nothing but who somebody is, or a word for a view (*Pour Karl*), leads to his name."""
    names, view = lexicon.somebody, lexicon.opinions.match(sentence.folded)
    first = sentence.start + view.end() if view is not None else sentence.start
    lead = (fold(word) for word in WORD.findall(page.text, first, person.start))
    return all(w in names.articles or w in names.addresses or names.has(w, names.titles) for w in lead)


def _is_governed(page: Page, person: Entity, lexicon: Speech) -> bool:
    """Whether a small word right before a name makes somebody else the one who is told of: *Soutenus par Anna
    Essai, ils …*."""
    before = WORD.findall(page.text[max(0, person.start - _NEAR) : person.start])[-1:]
    return bool(before) and fold(before[0]) in lexicon.somebody.common - lexicon.somebody.articles


def _brings_up(page: Page, start: int, end: int, lexicon: Speech) -> bool:
    """Whether somebody is told of in a stretch whose name nothing tells, or who has none."""
    if any(e.kind in ("person", "other") for e in page.entities_in(start, end)):
        return True
    return any(
        lexicon.calls_somebody(fold(word.group())) and _may_be_noun(page, word.start())
        for word in WORD.finditer(page.text, start, end)
    )


def _may_be_noun(page: Page, at: int) -> bool:
    """Whether a word is no participle, where its sentence has been parsed: *les services sont prévenus*."""
    sentence = page.sentence_at(at)
    token = sentence.token_at(at) if sentence is not None and sentence.parsed else None
    return token is None or token.pos not in ("VERB", "ADJ", "AUX")


def _people(page: Page, start: int, end: int) -> list[Entity]:
    """The people named in a stretch outside of quotations."""
    found = (e for e in page.entities_in(start, end) if e.kind == "person")
    return [e for e in found if not page.quotations_over(e.start, e.end)]


def _are_one(people: Sequence[Entity]) -> bool:
    """Whether some names, and there are any, are all of one person."""
    return len({_surname(e) for e in people}) == 1


def _surname(entity: Entity) -> str:
    return fold(entity.text).split()[-1]


def _is_whole(page: Page, utterance: Utterance) -> bool:
    """Whether words in marks are whole sentences, with nothing else in theirs."""
    start, end = utterance.contents[0] if utterance.contents else utterance.span
    sentence = page.sentence_at(start)
    alone = sentence is not None and not WORD.search(page.text, sentence.start, start)
    whole = page.text[start:end].rstrip()[-1:] in (".", "!", "…") and page.text[start].isupper()
    return alone and whole and len(WORD.findall(page.text, start, end)) > _LEAST


def _is_speech(page: Page, utterance: Utterance, lexicon: Speech) -> bool:
    """Whether whole words in marks tell of whoever says them: no slogan, title or text of a law."""
    start, end = utterance.contents[0] if utterance.contents else utterance.span
    words = [fold(w) for w in WORD.findall(page.text, start, end)]
    mine = lexicon.first_person | lexicon.first_possessives
    return len(words) >= _LEAST and any(w in mine or _ELIDED.split(w)[0] in mine for w in words)
