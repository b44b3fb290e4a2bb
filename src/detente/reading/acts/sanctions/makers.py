"""Who makes a sanction, as words name it: the authority that all names of it stand for, or else a state."""

from __future__ import annotations

from detente.model import Span
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import Hit

_TREASURY, _UNION, _WORLD = "us-ofac", "eu", "un"
_WHICH = frozenset({"amod", "compound", "nmod", "flat"})
_WITHIN = 2
"""How many words of a trigger may stand before its verb."""
_BEFORE = 2
"""How many words before a treasury may name its state: *Germany's Treasury*."""


def canonical_or_state(scene: Scene, mention: Mention) -> str | None:
    """Who a mention is as a maker of sanctions, else the state that it names."""
    return canonical(scene, (mention.start, mention.end)) or mention.state


def canonical(scene: Scene, span: Span) -> str | None:
    """The sanctions authority that the words of a span settle, by its identifier."""
    hits = scene.lexicon.canonical.find(scene.words, scene.index(span[0]), scene.index(span[1]))
    hit = next((each for each in hits if not is_a_states_own(scene, each)), None)
    if hit is not None and hit.value == _UNION and (member := _member(scene, hit, span)) is not None:
        return member
    return (_state_of_treasury(scene, hit) or hit.value) if hit is not None else None


def is_a_states_own(scene: Scene, hit: Hit[str]) -> bool:
    """Whether the word before the name of a world body says that it is one of a state: *the members of his
    Security Council*, *Russia's Security Council*."""
    before = hit.first - 1
    if hit.value != _WORLD or before < scene.first or scene.words[hit.first].broken:
        return False
    if scene.states.adjectives.any(scene.words, before, before + 1):
        return True
    if scene.page.is_possessive(scene.words[before - 1].end) and before > scene.first:
        return bool(scene.states.places(scene.page.text, scene.words, before - 1, before))
    return scene.words[before].key in scene.lexicon.words["possessive"]


def _member(scene: Scene, hit: Hit[str], span: Span) -> str | None:
    """The state that is of a union, or would be, and ends the words of a span: *EU member Hungary*."""
    last = scene.index(span[1])
    behind = scene.states.find(scene.page.text, scene.words, hit.last + _BEFORE, last)
    token = scene.token_at(hit.start)
    named = next((code for at, code in behind if at[1] == span[1]), None)
    return named if token is not None and token.relation == "compound" else None


def by_clause(scene: Scene, noun: Token) -> str | None:
    """Who made a measure as a clause on its noun tells: *введённый Молдавией запрет*, *les sanctions imposées
    par le Canada*, *the sanctions that Canada imposed*."""
    sentence, lexicon = scene.sentence, scene.lexicon
    for clause in sentence.children(noun.i):
        if clause.relation not in ("acl", "amod") or clause.pos not in ("VERB", "ADJ"):
            continue
        at = scene.index(clause.start)
        if not any(
            hit.value.kind == "impose" and hit.first <= at <= hit.last
            for hit in lexicon.triggers.find(scene.words, max(at - _WITHIN, scene.first), scene.last)
        ):
            continue
        only_wants = ("demanding", "proposing")
        if any(lexicon.phrases[how].any(scene.words, at, at + 1) for how in only_wants):
            continue
        finite = clause.morph.get("VerbForm") == "Fin" or any(
            c.relation == "aux" and c.dep != "aux:pass" for c in sentence.children(clause.i)
        )
        for by in sentence.children(clause.i):
            case = cases_of(sentence, by)
            does = finite and by.dep == "nsubj"
            done_by = case in lexicon.words["by"] or (not case and by.morph.get("Case") == "Ins")
            if not does and not (done_by and by.relation in ("obl", "iobj", "nmod")):
                continue
            named = scene.at(by.start, by.end)
            whose = canonical_or_state(scene, named) if named is not None else None
            if whose is not None:
                return whose
    return None


def council(scene: Scene, span: Span) -> str | None:
    """Whose council a maker of sanctions is that is called so and no more: that which the text named in full
    before, or the EU's where it names the EU (*Les sanctions de l'UE … Le Conseil a prolongé …*)."""
    called, text = scene.lexicon.words["councils"], scene.page.text
    inside = range(scene.index(span[0]), scene.index(span[1]))
    union = next((i for i in inside if scene.words[i].key in scene.lexicon.words["unions"]), None)
    if union is not None:
        return _union_told(scene, inside[0]) if _is_bare(scene, union) else None
    own = [i for i in inside if scene.words[i].key in called and text[scene.words[i].start].isupper()]
    if len(own) != 1 or _goes_on(scene, own[0]):
        return None
    hits = scene.lexicon.canonical.find(scene.words, 0, len(scene.words))
    whose = {i: hit.value for hit in hits for i in range(hit.first, hit.last + 1)}
    for i in reversed(range(own[0])):
        word = scene.words[i]
        longer = i in whose or (text[word.start].isupper() and _goes_on(scene, i))
        if word.key in called and longer:
            return whose.get(i)
    return _UNION if _UNION in whose.values() else None


def _union_told(scene: Scene, first: int) -> str | None:
    """The union that *the bloc* takes up, where the text has named it and no other body before."""
    hits = scene.lexicon.canonical.find(scene.words, 0, first)
    named = any(hit.value == _UNION for hit in hits)
    return _UNION if named and not scene.states.bodies.any(scene.words, 0, first) else None


def _is_bare(scene: Scene, at: int) -> bool:
    """Whether nothing beside a noun tells which it is, but of how many: *the 27-nation bloc*, not *the
    Eastern bloc*."""
    token = scene.token_at(scene.words[at].start)
    beside = scene.sentence.children(token.i) if token is not None else ()
    counted = scene.page.text[: scene.words[at].start].split()[-1:]
    if any(c.isdigit() for word in counted for c in word):
        return True
    return not any(c.relation in _WHICH for c in beside)


def _goes_on(scene: Scene, at: int) -> bool:
    """Whether the council that the word of an index names has more of a name: *National Council*, *Conseil de
    sécurité*."""
    text, word = scene.page.text, scene.words[at]
    before = scene.words[at - 1] if at and not word.broken else None
    known = scene.lexicon.words
    if before is not None and text[before.start].isupper() and before.key not in known["determiners"]:
        return True
    after = scene.words[at + 1] if at + 1 < len(scene.words) and not scene.words[at + 1].broken else None
    if after is None or after.key in known["of"] or text[after.start].isupper():
        return after is not None
    return fold(after.key) in scene.cast.lexicon.qualifiers


def _state_of_treasury(scene: Scene, hit: Hit[str]) -> str | None:
    """The state whose treasury words name, where it is not the American one, which needs no more name:
    *Germany's Treasury*, *le Trésor français*."""
    if hit.value != _TREASURY:
        return None
    low, high = hit.first, hit.last + 1
    while low > max(scene.first, hit.first - _BEFORE) and not scene.words[low].broken:
        low -= 1
    named = scene.states.of(scene.page.text, scene.words, low, high)
    if named is None and high < scene.last and not scene.words[high].broken:
        named = next((h.value for h in scene.states.adjectives.find(scene.words, high, high + 1)), None)
    return named if named != "us" else None
