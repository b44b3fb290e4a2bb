"""Whose a measure is, by the words of its noun: an adjective, a possessor, the border that it closes."""

from __future__ import annotations

from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.sanctions.makers import by_clause, canonical
from detente.reading.parsing.clauses import phrase
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import key_of

_OWNERS = frozenset({"place", "organization"})
_REACH = 6
"""How many words behind a ban may stand the land that it closes."""


def owner(scene: Scene, mention: Mention) -> str | None:
    """Whose measure it is: an adjective (*américaines*), a possessor (*de l'Union européenne*, *США*)."""
    token, lexicon = mention.token, scene.lexicon
    first = scene.index(mention.start)
    near = range(max(first - 3, scene.first), min(first + 4, scene.last))
    for hit in lexicon.owners.find(scene.words, near.start, near.stop):
        if _is_against(scene, hit.start) or _is_beyond_verb(scene, hit.start, mention.start):
            continue
        if lexicon.phrases["on"].any(scene.words, scene.index(mention.end), hit.first):
            continue  # "Sanctions on Canadian officials."
        if not any(scene.words[i].broken for i in range(min(first, hit.first) + 1, max(first, hit.last) + 1)):
            return hit.value
    for child in scene.sentence.children(token.i) if token is not None else ():
        inside = (m for m in scene.mentions if m.start <= child.start < m.end and m.kind in _OWNERS)
        found = next(inside, None)
        if found is None or not found.name or _is_against(scene, found.start):
            continue
        case = cases_of(scene.sentence, child)
        genitive = child.relation == "nmod" and not case and child.morph.get("Case") == "Gen"
        owns = child.relation in ("compound", "amod") or child.dep == "nmod:poss"
        if owns or genitive or case in lexicon.words["of"]:
            whole = found.start, max(found.end, phrase(scene.sentence, child).end)
            whose = canonical(scene, whole) or found.state or _state_of(scene, found) or found.name
            if child.relation == "compound" and found.kind == "place" and whose not in lexicon.makers:
                continue  # "The Syria sanctions" are against it.
            standing = token is not None and key_of(token.text) in lexicon.words["standings"]
            return None if standing and whose not in lexicon.makers else whose
    return by_clause(scene, token) if token is not None else None


def border(scene: Scene, mention: Mention) -> tuple[str | None, int]:
    """Into which state somebody may not come, whose ban that is (*interdiction d'entrée en Russie*), and the
    index of the word from which on it is told who (*du cinéaste X*, *режиссёру X*), else -1."""
    words, known = scene.words, scene.lexicon.words
    first = scene.index(mention.end)
    last = next((i for i in range(first, scene.last) if words[i].broken), scene.last)
    for (start, end), code in scene.states.find(scene.page.text, words, first, min(last, first + _REACH)):
        at = scene.index(start) - 1
        at -= at > first and words[at].key in known["determiners"] - known["to"] - known["at"]
        if words[at].key not in known["to"] | known["at"]:
            continue
        behind = scene.index(end)
        token = scene.token_at(words[behind].start) if behind < last else None
        under = behind < last and words[behind].key in known["of"] | known["for"]
        dative = token is not None and token.morph.get("Case") == "Dat"
        return code, behind + under if under or dative else -1
    return None, _given(scene, first, last)


def _given(scene: Scene, first: int, last: int) -> int:
    """From which word on it is told in the dative who may not come, right behind a measure or a place
    without a name: *запрет на въезд в страну журналисту X*; else -1."""
    known, words = scene.lexicon.words, scene.words
    while first + 1 < last and words[first].key in known["to"] | known["at"]:
        first += 2  # "На въезд", "в страну".
    if first >= last or not scene.cast.lexicon.stems:
        return -1
    token = scene.token_at(words[first].start)
    dative = token is not None and token.morph.get("Case") == "Dat" and token.pos != "PRON"
    return first if dative else -1


def by_adjective(scene: Scene, mention: Mention, end: int) -> str | None:
    """Whose a measure is by an adjective of its noun, where the words up to ``end`` say on whom it is, and
    that is another: *Ukrainian sanctions on X*; without them those may be sanctions on Ukraine."""
    told = set[str]()
    for child in scene.sentence.children(mention.token.i) if mention.token is not None else ():
        if child.relation in ("amod", "compound") and child.start < end:
            at = scene.index(child.start)
            told |= {hit.value for hit in scene.states.adjectives.find(scene.words, at, at + 1)}
    first, last = scene.index(mention.end), scene.index(end)
    bound = {
        hit.value for hit in scene.states.adjectives.find(scene.words, first, last) if hit.value not in told
    }
    bound |= {code for _, code in scene.states.places(scene.page.text, scene.words, first, last)}
    return told.pop() if len(told) == 1 and not told & bound else None


def _state_of(scene: Scene, named: Mention) -> str | None:
    """The state whose adjective a model took for a name: *New Zambian sanctions*."""
    first, last = scene.index(named.start), scene.index(named.end)
    told = {h.value for h in scene.states.adjectives.find(scene.words, first, last) if h.last == last - 1}
    return told.pop() if len(told) == 1 else None


def _is_beyond_verb(scene: Scene, start: int, end: int) -> bool:
    """Whether what a verb parts from a measure is under another word: *out of the EU London imposed*."""
    token = scene.token_at(start)
    under = token is not None and token.relation in ("obl", "nmod")
    return under and any(t.pos == "VERB" for t in scene.sentence.between(start, end))


def _is_against(scene: Scene, start: int) -> bool:
    """Whether a state is the one that a measure is against: *anti-Russia sanctions*."""
    return scene.page.text[max(0, start - 5) : start].lower().rstrip("-‑ ").endswith("anti")
