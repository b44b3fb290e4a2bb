"""Words that leave somebody out: *except*, *mais pas*, *but not*, or a bare negation behind a comma and right
before his name (*arrested X, not Y*, *C'est X, non Y, qui …*)."""

from __future__ import annotations

from detente.reading.acts.mentions import Scene
from detente.reading.factuality.cues import cues
from detente.reading.phrases import Hit

_TITLE = 4
_TITLED = frozenset({"DET", "ADJ", "NOUN", "PROPN", "PRON"})
_VERBS = frozenset({"VERB", "AUX"})
_NAMED = frozenset({"person", "people"})


def exclusions(scene: Scene, first: int, last: int) -> list[Hit[bool]]:
    """The words that leave out who is named behind them, in a stretch of words, in order; their value tells
    whether they say so by themselves, and not as a bare negation."""
    hits = scene.lexicon.phrases["excluding"].find(scene.words, first, last)
    found = [hit for hit in hits if not (_goes_on(scene, hit) or _tells_it(scene, hit))]
    negations = cues(scene.page.language).words["negation"]
    for i in range(max(first, scene.first + 1), last):
        word = scene.words[i]
        taken = any(hit.first <= i <= hit.last for hit in found)
        if word.broken and word.key in negations and not taken and _is_before_a_name(scene, i):
            found.append(Hit(False, i, i, i, word.start, word.end, frozenset()))
    return sorted(found, key=lambda hit: hit.first)


def _tells_it(scene: Scene, hit: Hit[bool]) -> bool:
    """Whether a finite verb stands among words that would except somebody: *all were held, but Kral …*."""
    inner = scene.sentence.between(scene.words[hit.first].end, scene.words[hit.last].start)
    return any(t.pos in _VERBS and t.morph.get("VerbForm", "Fin") == "Fin" for t in inner)


def _goes_on(scene: Scene, hit: Hit[bool]) -> bool:
    """Whether words that would except somebody add more to those whom a pronoun takes up: *а кроме них Антон
    Краль*."""
    if hit.first == scene.first or hit.last + 1 >= scene.last:
        return False
    known, before = scene.lexicon.words, scene.words[hit.first - 1].key
    pronoun = scene.token_at(scene.words[hit.last + 1].start)
    taken_up = pronoun is not None and pronoun.pos == "PRON" and not pronoun.text[:1].isupper()
    return taken_up and before in known["and"] | known["contrast"] and not scene.words[hit.first].broken


def _is_before_a_name(scene: Scene, index: int) -> bool:
    """Whether a comma parts a negation from somebody before it, and but for who he is a name follows that is
    the subject of no verb right behind: *X, not the mayor Y, was*."""
    text, word = scene.page.text, scene.words[index]
    before = text[scene.words[index - 1].end : word.start].strip(' \u00a0»”"')
    told = any(m.kind in _NAMED and m.end <= word.start for m in scene.mentions)
    name = next((m for m in scene.mentions if m.start >= word.end and m.kind == "person" and m.name), None)
    again = any(w.key == word.key for w in scene.words[scene.first : index])  # "Ни X, ни Y", "ni X, ni Y".
    if before != "," or not told or again or name is None:
        return False
    titles = scene.words_in(word.end, name.start)
    tokens = [scene.token_at(w.start) for w in titles]
    if len(titles) > _TITLE or any(w.broken for w in titles):
        return False
    plain = all(t is not None and t.pos in _TITLED for t in tokens)
    behind = text[name.end : name.end + 2]
    contrast = scene.lexicon.words["contrast"]
    following = next(iter(scene.words_in(name.end, scene.sentence.end)), None)
    swapped = following is not None and following.key in contrast  # "Arrested, not X but Y".
    return (
        plain and not swapped and not behind.startswith(("'", "’", "-")) and not _is_verbal(scene, name.end)
    )


def _is_verbal(scene: Scene, position: int) -> bool:
    """Whether a name has a verb right behind it that no mark parts from it: *freed X, not Y was to blame*."""
    token = next(iter(scene.sentence.after(position)), None)
    return token is not None and token.pos in ("VERB", "AUX")
