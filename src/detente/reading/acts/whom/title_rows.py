"""What somebody is, in a row before the name: *blogger and poet Anton Kral*, *lawyer, activist and father of
two Anton Kral*. It is one person, whatever a parse makes of the row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from detente.reading.acts.mention import Mention
from detente.reading.forms import fold
from detente.reading.numbers import numerals

if TYPE_CHECKING:
    from detente.reading.acts.mentions import Scene

_LONGEST = 3
"""Of how many words one of a row may be: *human rights lawyer*."""


@dataclass(frozen=True, slots=True)
class TitleRow:
    """Where the words stand that a row calls somebody by, and the name behind it."""

    start: int
    end: int
    name: Mention


def title_rows(scene: Scene) -> list[TitleRow]:
    """The rows of nouns that say what somebody is whose name follows; none in languages whose cases tell."""
    if scene.cast.lexicon.stems:
        return []
    names = [m for m in scene.mentions if m.kind == "person" and m.name and m.start > scene.start]
    found = (_row(scene, name) for name in names)
    return [row for row in found if row is not None]


def _row(scene: Scene, name: Mention) -> TitleRow | None:
    """The row that ends right before a name, if no verb behind it is of several."""
    text, words, known = scene.page.text, scene.words, scene.lexicon.words
    at = scene.index(name.start)
    behind = words[scene.index(name.end)] if scene.index(name.end) < scene.last else None
    if at <= scene.first or text[name.start - 1] != " ":
        return None
    if behind is not None and behind.key in known["plural_helpers"] | known["plural_verbs"]:
        return None
    first, joined, parted = at, False, True
    while True:
        begin = _title(scene, first)
        if begin is None:
            break
        first = begin
        before = first - 1
        if before >= scene.first and words[before].key in scene.page.grammar.joins and not joined:
            joined, parted, first = True, True, before
        elif joined and words[begin].broken and text[: words[begin].start].rstrip().endswith(","):
            parted = True
        else:
            parted = False
            break
    if parted or not (joined or _of_how_many(scene, at) < at):
        return None
    before = first - 1
    if before >= scene.first and not words[first].broken and words[before].key in known["indefinite"]:
        return None  # "A lawyer and activist Anton Kral": two.
    return TitleRow(words[first].start, words[at - 1].end, name)


def _title(scene: Scene, end: int) -> int | None:
    """Where the words begin, of those before an index, that say what somebody is: one noun with what stands
    before it, and of how many he is the father."""
    last = _of_how_many(scene, end) - 1
    if last < scene.first or not _says_what(scene, last):
        return None
    words = scene.words
    first = last
    for _ in range(_LONGEST - 1):
        token = scene.token_at(words[first - 1].start) if first > scene.first else None
        if token is None or words[first].broken or token.pos not in ("ADJ", "NOUN"):
            break
        if token.text.lower() in scene.page.grammar.joins or scene.at(token.start, token.end):
            break
        first -= 1
    return first


def _of_how_many(scene: Scene, end: int) -> int:
    """Where *of two* begins, if the words before an index end so; else the index."""
    words = scene.words
    if end - scene.first <= _LONGEST or words[end - 2].key not in scene.lexicon.words["of"]:
        return end
    counts = words[end - 1].key.isdigit() or bool(numerals(scene.page.language).find(words[end - 1].key))
    return end - 2 if counts else end


def _says_what(scene: Scene, index: int) -> bool:
    """Whether a word says what one person is."""
    lexicon, word = scene.cast.lexicon, fold(scene.words[index].key)
    return word in lexicon.titles or word in lexicon.callings
