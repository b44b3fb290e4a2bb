"""One name for each who speaks: *Keith Kellogg* and *Кит Келлог* are one voice, whichever paper spells it.

A speaker whom the case knows, or the texts tell of as a person, is called as that person is; of the spellings
of any other, the one that most claims have. Single words are left as they are: who a bare surname is, the
reader says.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable

from detente.config import SubjectEntry
from detente.ledger.snapshot import Snapshot
from detente.views.likely import JOINED, MARGIN, of_two_genders
from detente.views.roster import Person
from detente.views.sameness import Sameness
from detente.views.spellings import Alike, alike, is_latin
from detente.views.voices import fold


def spelled(
    snapshot: Snapshot,
    people: Iterable[Person],
    subjects: Iterable[SubjectEntry],
    is_publisher: Callable[[str], bool],
    alike: Alike = alike,
) -> dict[str, str]:
    """For each spelling of a speaker's name that is not how the speaker is called, how that is.

    ``is_publisher`` tells the names that need no other; ``alike`` finds near spellings. What
    reviewers decided goes before what is near.
    """
    claims: Counter[str] = Counter()
    sources: dict[str, set[str]] = defaultdict(set)
    for claim in snapshot.standing:
        for speaker in claim.attribution:
            if speaker.resolved and len(speaker.name.split()) > 1 and not is_publisher(speaker.name):
                claims[speaker.name] += 1
                sources[speaker.name].add(claim.source)
    called = {fold(name): p.name for p in people for name in p.names if len(name.split()) > 1}
    called |= {fold(n): s.name for s in subjects if s.kind == "person" for n in (s.name, *s.aliases)}
    new = [name for name, _ in claims.most_common() if fold(name) not in called]
    near = alike([fold(name) for name in new], [*called, *map(fold, new)])
    decided = Sameness(snapshot.decisions)
    heard: dict[str, set[str]] = defaultdict(set)
    for name in claims.keys() - set(new):
        heard[called[fold(name)]] |= sources[name]
    for name in new:
        own = fold(name)
        found: dict[str, float] = {}
        for other, probability in near.get(own, ()):  # The best first.
            whom = called.get(other)
            # Across scripts spellings differ anyway; within one they mostly differ because their bearers do.
            least = JOINED if is_latin(own) == is_latin(other) else 0.0
            if whom is None or probability < least or of_two_genders(own, other):
                continue
            # Whoever has both spellings on one page, has two speakers.
            if heard[whom].isdisjoint(sources[name]) and decided.different(name, whom) is None:
                found.setdefault(whom, probability)
        ranked = sorted(found, key=lambda whom: -found[whom])
        clear = ranked and (len(ranked) == 1 or found[ranked[0]] - found[ranked[1]] >= MARGIN)
        told = [called[fold(other)] for other in decided.others(name) if fold(other) in called]
        called[own] = whom = (told or (ranked if clear else [name]))[0]
        heard[whom] |= sources[name]
    return {name: whom for name in claims if (whom := called[fold(name)]) != name}
