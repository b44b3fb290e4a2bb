"""Whom an aside before the verb told of somebody sets beside him: *X, like his brother Y, was jailed*, *X,
ainsi que Y, a été libéré*, *Like Y, X was jailed*."""

from __future__ import annotations

import re
from dataclasses import dataclass

from detente.reading.acts.mentions import Mention, Scene
from detente.reading.parsing.parse import Token

_ALIKE = "likewise"
_BESIDE = ("beside", "joining", _ALIKE)
_APART = (*_BESIDE, "besides")
_TOLD = frozenset({"person", "people"})
_SMALL = frozenset({"ADV", "PART"})
_VERBS = frozenset({"VERB", "AUX"})
_TITLED = frozenset({"DET", "ADJ", "NOUN", "PRON", "PROPN", "PUNCT"})
_MORE = re.compile(r"(?: [^\W\d_]+){0,4},")
_TITLE, _MARKS = 5, " \u00a0»”"


@dataclass(frozen=True, slots=True)
class Aside:
    """An aside beside ``who``: it names ``whom``, ``verb`` is the first word of what is told behind both, and
    ``alike`` whether it likens them in that alone, ``more`` whether it tells more of whom it names, who then
    shares nothing: *X, как и Y в прошлом году, освобождён*."""

    who: Mention
    whom: Mention
    verb: Token
    alike: bool
    more: bool


def asides(scene: Scene, until: int, *, apart: bool = False) -> list[Aside]:
    """The asides of a sentence before a position, with those that set ``apart`` whom they name or without."""
    found = []
    for name in _APART if apart else _BESIDE:
        for hit in scene.lexicon.phrases[name].find(scene.words, scene.first, scene.index(until)):
            whom = _named(scene, hit.end)
            if whom is None:
                continue
            opens = hit.first == scene.first
            who = _subject_behind(scene, whom) if opens else scene.before(hit.start)
            if who is None or who.kind not in _TOLD or not (opens or _is_set_off(scene, who, hit.start)):
                continue
            closed = scene.page.text.find(",", whom.end)
            verb = _verb_behind(scene, who.end if opens else closed + 1)
            if verb is not None and verb.start < until:
                found.append(Aside(who, whom, verb, name == _ALIKE, closed > whom.end))
    return found


def _is_set_off(scene: Scene, who: Mention, position: int) -> bool:
    """Whether nothing but a comma stands between somebody and words that set another beside him."""
    return scene.page.text[who.end : position].strip(_MARKS) == ","


def _named(scene: Scene, position: int) -> Mention | None:
    """Who is named behind words with nothing between but who he is, and a comma behind his name or a few
    words more."""
    named = next((m for m in scene.mentions if m.start >= position and m.kind == "person" and m.name), None)
    if named is None or not _MORE.match(scene.page.text, named.end):
        return None
    led = scene.page.text[position : named.start]
    titles = scene.words_in(position, named.start)
    # "Like his wife, Anna, …".
    whole = (
        not set(led) & set(".;:()") and led.count(",") <= bool(titles) and not led.lstrip().startswith(",")
    )
    return named if whole and len(titles) <= _TITLE and _only_title(scene, position, named.start) else None


def _only_title(scene: Scene, start: int, end: int) -> bool:
    return all(t.pos in _TITLED for t in scene.sentence.between(start, end))


def _subject_behind(scene: Scene, whom: Mention) -> Mention | None:
    """Who is named right behind the comma behind another: *Like Y, | the lawyer X was jailed*."""
    who = next((m for m in scene.mentions if m.start > whom.end and m.kind == "person" and m.name), None)
    if who is None or len(scene.words_in(whom.end, who.start)) > _TITLE:
        return None
    return who if _only_title(scene, whom.end + 1, who.start) else None


def _verb_behind(scene: Scene, position: int) -> Token | None:
    """The finite verb, helper or Slavic participle that stands right at a position."""
    behind = (t for t in scene.sentence.after(position) if t.pos not in _SMALL)
    verb = next(behind, None)
    if verb is None or verb.pos not in _VERBS:
        return None
    return verb if verb.morph.get("VerbForm") == "Fin" or verb.morph.get("Variant") == "Short" else None
