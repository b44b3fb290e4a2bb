"""What the words between a noun and a name tell: what somebody's post is of, or whose he is."""

from __future__ import annotations

from detente.reading.acts.mentions import Mention, Scene
from detente.reading.forms import fold
from detente.reading.phrases import Word

_REACH = 14
_NOMINAL = ("NOUN", "ADJ", "PROPN", "VERB")


def names_the_holder(scene: Scene, mention: Mention) -> bool:
    """Whether a full name right behind a title and what that is of is the title's, and tells nothing of whose
    anybody is: *la dirigeante de l'opposition Anna Kral*, *le militant des droits de l'homme Anton Kral*; not
    *la femme du chef de l'opposition Anton Kral*, *le chauffeur du ministre Anton Kral*."""
    names, words = scene.cast.lexicon, _item(scene, mention)
    matter = _matter(scene, words) if " " in mention.text and not names.stems else None
    if matter is None:
        return False
    before = [fold(word.key) for word in words[:matter]]
    held = [i for i, key in enumerate(before) if _is_title(scene, words[i]) or _leads(scene, words, i)]
    linked = any(key in scene.lexicon.words["of"] or key in names.kin for key in before)
    return len(held) == 1 and not linked


def is_of_the_titled(scene: Scene, mention: Mention) -> bool:
    """Whether a noun before a name and behind *of* is the title of one who only says whose somebody
    is: *un proche de l'opposant Anton Kral*, *an ally of opposition leader Anton Kral*."""
    names, words = scene.cast.lexicon, _item(scene, mention)
    if names.stems:
        return False
    link = next((i for i, word in enumerate(words) if word.key in scene.lexicon.words["of"]), 0)
    above = scene.token_at(words[link - 1].start) if link else None
    if above is None or above.pos not in _NOMINAL or names_the_holder(scene, mention):
        return False
    titled = (i for i in range(link + 1, len(words)) if _is_title(scene, words[i]) or _leads(scene, words, i))
    return any(not _is_many(scene, words[i]) for i in titled)


def _item(scene: Scene, mention: Mention) -> list[Word]:
    """The words of a list's item that stand before a person's name: behind a mark, or *and*."""
    index = scene.index(mention.start)
    if mention.kind != "person" or index >= scene.last or scene.words[index].broken:
        return []
    start = index
    while start > max(index - _REACH, scene.first):
        if scene.words[start - 1].key in scene.lexicon.words["and"]:
            break
        start -= 1
        if scene.words[start].broken:
            break
    return scene.words[start:index]


def _matter(scene: Scene, words: list[Word]) -> int | None:
    """Where the words begin that end some others and tell with *of* what a post is of; None where none do."""
    names, known, end = scene.cast.lexicon, scene.lexicon.words, len(words)
    hits = scene.lexicon.phrases["causes"].find(words, 0, end)
    first = next((hit.first for hit in hits if hit.last == end - 1), None)
    if first is None:
        matters = (names.domains, names.bodies, names.heads, names.assemblies)
        first = end - 1
        if not words or not names.has(fold(words[-1].key), *matters):
            return None
    if first and words[first - 1].key in known["determiners"] - known["of"]:
        first -= 1
    return first - 1 if first > 1 and words[first - 1].key in known["of"] else None


def _is_title(scene: Scene, word: Word) -> bool:
    names, key = scene.cast.lexicon, fold(word.key)
    return names.has(key, names.titles, names.callings) and key not in names.prizes


def _leads(scene: Scene, words: list[Word], at: int) -> bool:
    return scene.lexicon.phrases["holders"].any(words, at, at + 1)


def _is_many(scene: Scene, word: Word) -> bool:
    token = scene.token_at(word.start)
    return token is not None and token.morph.get("Number") == "Plur"
