"""What somebody is also called: *X, known as "the Baker"*, *X, dit « le Boulanger »*."""

from __future__ import annotations

from detente.reading.acts.mentions import Mention, Scene
from detente.reading.forms import fold
from detente.reading.phrases import Word


def is_alias(scene: Scene, mention: Mention) -> bool:
    """Whether the words before a name say that it is what somebody is also called: *X, known as "the Baker"*,
    *X, dit « le Boulanger »*, *X, известный как рэпер Боцман*."""
    at = mention
    if mention.token is not None and mention.token.dep == "nmod:poss":
        return False  # "X called Y's arrest a shame."
    for other in reversed([m for m in scene.mentions if m.end <= mention.start and m.name]):
        before = scene.words_in(other.end, at.start)
        if _calls(scene, before, at.start):
            return True
        bracketed = "(" in scene.page.text[other.end : at.start]
        if not bracketed and not any(word.key in scene.lexicon.words["or"] for word in before):
            return False
        at = other  # "Known as Me Dau, or the Baker", "Known as Me Nam (the Baker)".
    return _calls(scene, scene.words_in(scene.start, at.start), at.start)


def _calls(scene: Scene, before: list[Word], end: int) -> bool:
    """Whether words say that what follows, in brackets or not, is what somebody is called; not *X called for
    the release of Y*."""
    small, names = scene.lexicon.words["determiners"] | scene.lexicon.words["of"], scene.cast.lexicon
    hits = scene.lexicon.phrases["alias"].find(before) if before else ()
    return any(
        all(w.key in small or names.has(fold(w.key), names.titles) for w in before[hit.last + 1 :])
        or "(" in scene.page.text[hit.end : end].rpartition(")")[2]
        for hit in hits
    )


def called_so(scene: Scene, alias: Mention) -> Mention:
    """Who is named before what else he is called."""
    before = (m for m in reversed(scene.mentions) if m.end <= alias.start and m.kind == "person")
    return next((m for m in before if not is_alias(scene, m)), alias)
