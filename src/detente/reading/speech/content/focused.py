"""Quotations that stand alone, of the one person whom their paragraph tells of: *Anna Essai répare des vélos
depuis dix ans. L'atelier est petit. « Je n'en vis pas, mais j'y tiens. »*

Portraits and reports are told so: whose words they are nobody says, for there is but one to speak them. They
are given to nobody where another is named, or speaks, in the paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence

from detente.reading.forms import fold
from detente.reading.parsing.parse import Entity, Page
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import WORD
from detente.reading.speech.utterance import Utterance

_LEAST, _NEAR = 4, 20
_BACK = 2
"""How many paragraphs before a quotation its speaker may have spoken last."""


def give(page: Page, utterances: Sequence[Utterance], lexicon: Speech) -> None:
    """Give the quotations that nobody is heard to speak to whom their paragraph is about, if it names but
    one, or to whoever was quoted last, if nobody has come up since."""
    spoken = [u for u in utterances if u.speaker_words is not None and not u.silent]
    for utterance in utterances:
        if utterance.mode != "direct" or not utterance.nobodys or not _is_speech(page, utterance, lexicon):
            continue
        if page.text[: utterance.span[0]].rstrip()[-1:] == ":":
            continue  # "Puis un voisin d'ajouter : « … »": he says it, whatever a parse makes of him.
        _give(page, utterance, spoken, lexicon)


def _give(page: Page, utterance: Utterance, spoken: Sequence[Utterance], lexicon: Speech) -> None:
    sentence = page.sentence_at(utterance.span[0])
    if sentence is None:
        return
    begin, end = page.paragraphs[sentence.paragraph]
    people = _people(page, begin, end)
    here = [u for u in spoken if begin <= u.span[0] < end]
    if len({_surname(e) for e in people}) == 1 and not here:
        near = ([e for e in people if e.end <= utterance.span[0]][-1:] or people[:1])[0]
        if not _is_governed(page, near, lexicon):
            utterance.label = near.start, near.end
        return
    before = next((u for u in reversed(spoken) if u.mode == "direct" and u.span[0] < utterance.span[0]), None)
    if people or before is None or before.speaker_words is None:
        return
    last = page.sentence_at(before.span[0])
    if last is None or not sentence.paragraph - _BACK <= last.paragraph:
        return
    if _brings_up(page, max(begin, before.span[1]), utterance.span[0], lexicon):
        return
    who = fold(page.text[slice(*before.speaker_words)])
    since = _people(page, before.span[1], begin)
    if all(_surname(e) in who for e in since):
        utterance.follows = before


def _is_governed(page: Page, person: Entity, lexicon: Speech) -> bool:
    """Whether a small word right before a name makes somebody else the one who is told of: *Soutenus par Anna
    Essai, ils …*."""
    before = WORD.findall(page.text[max(0, person.start - _NEAR) : person.start])[-1:]
    return bool(before) and fold(before[0]) in lexicon.somebody.common - lexicon.somebody.articles


def _brings_up(page: Page, start: int, end: int, lexicon: Speech) -> bool:
    """Whether somebody is told of in a stretch whose name nothing tells, or who has none."""
    named = any(e.kind in ("person", "other") for e in page.entities_in(start, end))
    return named or any(lexicon.calls_somebody(fold(w)) for w in WORD.findall(page.text[start:end]))


def _people(page: Page, start: int, end: int) -> list[Entity]:
    """The people named in a stretch outside of quotations."""
    found = (e for e in page.entities_in(start, end) if e.kind == "person")
    return [e for e in found if not page.quotations_over(e.start, e.end)]


def _surname(entity: Entity) -> str:
    return fold(entity.text).split()[-1]


def _is_speech(page: Page, utterance: Utterance, lexicon: Speech) -> bool:
    """Whether whole words in marks tell of whoever says them: no slogan, title or text of a law."""
    start, end = utterance.contents[0] if utterance.contents else utterance.span
    words = [fold(w) for w in WORD.findall(page.text, start, end)]
    mine = lexicon.first_person | lexicon.first_possessives
    return len(words) >= _LEAST and any(w.strip("'’") in mine for w in words)
