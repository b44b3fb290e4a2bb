"""Who died and whom nothing tells to have been held: a death is an act where words beside it tell of custody
or the page tells what else was done to whoever died, not because the page speaks of other people's custody
(*the actor died of cancer. … In that film he played a prisoner*)."""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import CUSTODY_ACTS, Subject
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import Lexicon
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page, Sentence
from detente.reading.phrases import Word
from detente.reading.states import range_of

_STEM = 4


def kept(page: Page, words: list[Word], known: Lexicon, found: Sequence[FoundAct]) -> list[FoundAct]:
    """The acts without the deaths of people who were free, as far as the page tells."""
    if not any(act.anywhere for act in found):
        return list(found)
    others = [f for f in found if not f.anywhere and f.act.kind in CUSTODY_ACTS]
    names = {s.name for f in others for s in f.act.subjects}
    return [act for act in found if not act.anywhere or _is_held(page, words, known, act, others, names)]


def _is_held(
    page: Page,
    words: list[Word],
    known: Lexicon,
    act: FoundAct,
    others: Sequence[FoundAct],
    names: set[str],
) -> bool:
    """Whether the sentence of a death tells of custody, or others do of whoever died."""
    sentence, subjects = page.sentence_at(act.trigger[0]), act.act.subjects
    if sentence is None or _tells(words, known, sentence) or _acts_in(sentence, others):
        return True
    if any(s.name in names or _is_told(page, words, known, s) for s in subjects):
        return True
    before, after = (_beside(page, sentence, step) for step in (-1, 1))
    if before is not None and (_tells(words, known, before) or _acts_in(before, others)):
        # "Dozens were arrested. One of them, Anton Kral, died".
        return not any(f.act.subjects for f in _acts_in(before, others)) if subjects else True
    if after is None or _acts_in(after, others) or not _tells(words, known, after):
        return False
    # "He died last night. The prison hospital called".
    return not known.phrases["tales"].any(words, *_range(words, after))


def _beside(page: Page, sentence: Sentence, step: int) -> Sentence | None:
    """The sentence of the same paragraph before another, or behind it."""
    at = sentence.index + step
    other = page.sentences[at] if 0 <= at < len(page.sentences) else None
    return other if other is not None and other.paragraph == sentence.paragraph else None


def _acts_in(sentence: Sentence, acts: Sequence[FoundAct]) -> list[FoundAct]:
    return [act for act in acts if sentence.start <= act.trigger[0] < sentence.end]


def _is_told(page: Page, words: list[Word], known: Lexicon, subject: Subject) -> bool:
    """Whether a sentence that names somebody tells of custody."""
    surname = fold(subject.name).split()[-1]
    stem = surname[: max(_STEM, len(surname) - 2)]
    return any(stem in fold(s.text) and _tells(words, known, s) for s in page.sentences)


def _tells(words: list[Word], known: Lexicon, sentence: Sentence) -> bool:
    return known.contexts["custody"].any(words, *_range(words, sentence))


def _range(words: list[Word], sentence: Sentence) -> tuple[int, int]:
    return range_of(words, (sentence.start, sentence.end), 0, len(words))
