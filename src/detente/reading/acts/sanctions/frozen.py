"""Whose assets are frozen where the words for a measure end with them: *le gel des avoirs de X*."""

from __future__ import annotations

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.wordings import wordings


def assets_of(scene: Scene, mention: Mention) -> Mention | None:
    """The assets that a measure is on, or with which the words for it end; None where there are none."""
    if mention.kind == "asset":
        return mention
    last = scene.index(mention.end) - 1
    word = scene.words[last]
    hits = scene.lexicon.nouns.find(scene.words, last, last + 1) if word.start > mention.start else ()
    if all(hit.value != "asset" for hit in hits):
        return None
    return Mention("asset", word.start, word.end, word.key, token=scene.token_at(word.start))


def is_traded(trigger: Trigger) -> bool:
    """Whether assets are freed for something else, as those that sanctions froze are and no debtor's: *freed
    Kral in exchange for the unfreezing of the bank's assets*."""
    scene, first = trigger.scene, trigger.hit.first
    ties = wordings(scene.page.language)["between"].find(scene.words, scene.first, first + 1)
    between = scene.lexicon.words["determiners"]
    return any(all(scene.words[i].key in between for i in range(hit.last + 1, first)) for hit in ties)
