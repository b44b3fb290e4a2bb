"""Channels, pages and accounts on a platform, which is not who is banned with them: *the Telegram channel
Belsat*, *cette chaîne Telegram*."""

from __future__ import annotations

from detente.model import Subject
from detente.reading.acts.mentions import Scene

_BESIDE = ' \u00a0-«“"'


def owner(scene: Scene, subject: Subject) -> Subject | None:
    """A subject, or the channel whose name stands behind it where it is only the platform; None where nothing
    there names one."""
    words, known = scene.words, scene.lexicon.words
    first, last = scene.index(subject.span[0]), scene.index(subject.span[1])
    if last - first != 1 or words[first].key not in known["platforms"]:
        return subject
    before = first > scene.first and not words[first].broken and words[first - 1].key in known["channels"]
    behind = last < scene.last and not words[last].broken and words[last].key in known["channels"]
    if not (before or behind):
        return subject
    end = words[last].end if behind else words[first].end
    named = (m for m in scene.mentions if m.name and m.start >= end)
    name = next((m for m in named if not scene.page.text[end : m.start].strip(_BESIDE)), None)
    return Subject(name=name.name, span=(name.start, name.end)) if name is not None else None
