"""The former and the latter: which of the two people named last a word means (*la première*, *второго*)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from detente.reading.acts.lexicon import Lexicon
from detente.reading.acts.mention import Mention
from detente.reading.entities.cast import Cast, Figure
from detente.reading.forms import fold
from detente.reading.numbers import numerals
from detente.reading.parsing.parse import Page, Sentence
from detente.reading.phrases import Hit, Word

FIRST, SECOND = "first_of_two", "second_of_two"
_BACK = 6
_TWO = 2


def picks(
    words: list[Word],
    lexicon: Lexicon,
    first: int,
    last: int,
    *,
    bare: bool = False,
    page: Page | None = None,
) -> Iterator[tuple[str, Hit[bool]]]:
    """The words of a stretch that pick one of two out, a mark or an auxiliary behind them: no *first year*.

    ``bare`` asks nothing of the word behind, for languages without auxiliaries, where a parse tells; by that
    of a ``page`` they may be a verb's object with no noun behind (*avait sanctionné le premier en août*).
    """
    verbal = lexicon.words["passive"] | lexicon.words["active"] | lexicon.words["reflexive"]
    for which in (FIRST, SECOND):
        for hit in lexicon.phrases[which].find(words, first, last):
            after = hit.last + 1
            alone = bare or after >= last or words[after].broken or words[after].key in verbal
            if alone or (page is not None and _is_object(page, lexicon, words[hit.last], words[after])):
                yield which, hit


def _is_object(page: Page, lexicon: Lexicon, pick: Word, behind: Word) -> bool:
    """Whether a word is the object of a verb before it, and a preposition opens something else behind it: not
    *le premier de la liste*, nor *le premier à partir*."""
    sentence = page.sentence_at(pick.start)
    if sentence is None or not sentence.parsed or behind.key in lexicon.words["of"]:
        return False
    token, after = sentence.token_at(pick.start), sentence.token_at(behind.start)
    if token is None or after is None or token.relation != "obj" or after.pos != "ADP":
        return False
    verb, governed = sentence.head(token), sentence.head(after)
    noun = governed is not None and governed.pos in ("NOUN", "PROPN", "NUM")
    return verb is not None and verb.pos == "VERB" and verb.i < token.i and noun


def pointed(
    page: Page, cast: Cast, sentence: Sentence, told: Sequence[Sequence[str]], mention: Mention
) -> Figure | None:
    """Whom a mention picks out: of more than two to whom together something was done in the sentence before,
    the first, the second or the last; else of two."""
    names = told[0] if len(told) == 1 else ()
    if len(names) <= _TWO:
        return meant(page, cast, sentence, mention.key, mention.start)
    ordinals = numerals(page.language).ordinals
    second = any(fold(word) in ordinals for word in mention.text.split())
    name = names[0] if mention.key == FIRST else names[1] if second else names[-1]
    return cast.first_called(name)


def is_last(page: Page, mention: Mention) -> bool:
    """Whether words for the second of two may mean who is named last of any: *ce dernier*, *последний*,
    not *le second*."""
    ordinals = numerals(page.language).ordinals
    return mention.key == SECOND and not any(fold(word) in ordinals for word in mention.text.split())


def meant(page: Page, cast: Cast, sentence: Sentence, which: str, at: int) -> Figure | None:
    """The first or second of the two people whom a sentence names before a place, or the last sentence before
    it to name anybody."""
    here = _people(page, cast, sentence.start, at)
    if len(here) == _TWO:
        return here[which == SECOND]
    for back in range(1, _BACK + 1):
        if sentence.index < back:
            return None
        before = page.sentences[sentence.index - back]
        if figures := _people(page, cast, before.start, before.end):
            return figures[which == SECOND] if len(figures) == _TWO else None
    return None


def _people(page: Page, cast: Cast, start: int, end: int) -> list[Figure | None]:
    """The people that a stretch names, each once."""
    people = (cast.figure(e) for e in page.entities_in(start, end) if e.kind == "person")
    return list({id(f): f for f in people}.values())
