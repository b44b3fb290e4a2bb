"""Where the texts of a case come from: the agency that one credits, or the source that one is a copy of.

A paper that prints a wire lends it no second voice. What it says in its own voice there is the wire's word,
and whatever others say there has passed through the wire.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import msgspec

from detente.ledger.snapshot import Snapshot
from detente.model import Source, Span, Value
from detente.reading.sameness import VERSION, Print, copies, print_of
from detente.views import kept
from detente.views.voices import Directory, Voice

_SENDERS = frozenset({"agency", "state media", "authority"})
"""Whose texts others print."""
_FILE = f"prints-{VERSION}.msgpack"


class Origin(Value, frozen=True):
    """Whose words stand in a source: everywhere, or in the stretches ``within`` alone."""

    voice: Voice
    within: tuple[Span, ...] | None = None

    def covers(self, span: Span) -> bool:
        """Whether a passage is of this origin: the greater part of it, for a few words are anybody's."""
        if self.within is None:
            return True
        shared = sum(max(0, min(end, span[1]) - max(start, span[0])) for start, end in self.within)
        return 2 * shared > span[1] - span[0]


class Prints:
    """The prints of a case's texts, kept in a file of a folder that can be deleted at any time.

    A source's bytes never change, so a print that is there holds; what cannot be read has none.
    """

    def __init__(self, folder: Path, text: Callable[[Source], str]) -> None:
        self._file = folder / _FILE
        self._text = text

    def of(self, sources: Iterable[Source]) -> dict[str, Print]:
        """The prints of some sources by their ids, in the order given."""
        wanted = list(sources)
        known = self._kept()
        missing = [source for source in wanted if _key(source) not in known]
        for source in missing:
            # What is not in the archive is told by `detente verify`; here it is only not compared.
            with contextlib.suppress(ValueError):
                known[_key(source)] = print_of(self._text(source))
        if missing:
            kept.write(self._file, msgspec.msgpack.encode(known))
        return {source.id: known[_key(source)] for source in wanted if _key(source) in known}

    def forget(self) -> None:
        """Drop what is kept."""
        kept.forget(self._file)

    def _kept(self) -> dict[str, Print]:
        try:
            return msgspec.msgpack.decode(kept.read(self._file), type=dict[str, Print])
        except msgspec.MsgspecError:
            return {}


def _key(source: Source) -> str:
    return source.text_id or source.id


def origins(snapshot: Snapshot, directory: Directory, prints: Prints) -> dict[str, tuple[Origin, ...]]:
    """Where the articles of a snapshot come from, by source; those that speak for themselves are left out.

    Of several origins of a source the first that covers a passage is the passage's.
    """
    articles = sorted((s for s in snapshot.sources.values() if s.kind == "article"), key=directory.rank)
    found = prints.of(articles)
    sources = {source.id: source for source in articles}
    credited = {i: voice for i, p in found.items() if (voice := _credit(sources[i], p, directory))}
    result: dict[str, tuple[Origin, ...]] = {i: (Origin(voice=voice),) for i, voice in credited.items()}
    for group in copies(found):
        voice = _of_all([sources[i] for i in group.shared], credited, directory)
        for i, stretches in group.shared.items():
            known = {directory.publisher(sources[i]).name, *(o.voice.name for o in result.get(i, ()))}
            if voice.name not in known:
                result[i] = (Origin(voice=voice, within=stretches), *result.get(i, ()))
    return result


def _credit(source: Source, print_: Print, directory: Directory) -> Voice | None:
    """The agency that a source names as where its text comes from, if another than its publisher."""
    own = directory.publisher(source).name
    named = [
        voice
        for words in print_.credits
        if (voice := directory.voice(words)).kind in ("agency", "state media")
    ]
    if any(voice.name == own for voice in named):
        return None
    return min(named, key=lambda voice: voice.name, default=None)


def _of_all(members: list[Source], credited: Mapping[str, Voice], directory: Directory) -> Voice:
    """Whose text several print: whom the first one credits, or the first if it sends texts out; else theirs
    whom the others credit or who send texts out among them, else the first one's.
    """
    first = directory.publisher(members[0])
    if members[0].id in credited or first.kind in _SENDERS:
        return credited.get(members[0].id, first)
    named = [credited[source.id] for source in members if source.id in credited]
    senders = [voice for source in members if (voice := directory.publisher(source)).kind in _SENDERS]
    return min(named or senders or [first], key=lambda voice: voice.name)
