"""Which places around an act are of something else: of another clause, a noun, a page on the web."""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import TRYING_ACTS
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mention import Mention
from detente.reading.entities.lexicon import lexicon as names
from detente.reading.forms import fold
from detente.reading.numbers import is_number
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import key_of, last_before
from detente.reading.states import range_of

_CLIMB = 6
# How many words before a place it may stand who is posted there.
_POST = 6
# A place that stands behind so many nouns is that of one of them.
_NOUNS = 2
_TOLD = ("advcl", "ccomp", "parataxis")
_JOINED = frozenset({"flat", "conj", "appos", "compound"})
_NOUN = ("NOUN", "PROPN")
_COUNTED = frozenset({"people", "person"})
_TOLD_OF = frozenset({"nsubj", "appos"})
_LETTING_GO = frozenset({"release", "pardon", "transfer", "expel"})
_LEADING = ("grounds", "direct")


def is_aside(trigger: Trigger, place: Mention) -> bool:
    """Whether a place is surely not the act's.

    It stands in brackets without the act, in a clause of its own (*died after guards at the prison refused
    …*, *was freed and is at home in Varna*), is where somebody is known (*арестовали известного в Твери
    врача*) or posted (*a diplomat in Oslo, he was arrested*), where something else was (*charged those who
    led the riots in Leeds*, *jailed for the attacks in Paris*), or is a page on the web.
    """
    text = trigger.scene.page.text
    if (trigger.rule.kind == "expel" and _is_within(trigger, place)) or _is_of_next_clause(trigger, place):
        return True
    low, high = sorted((place.start, trigger.hit.start))
    if _is_of_next_count(trigger, place) or _is_where_held(trigger, place):
        return True
    if any(text[low:high].count(o) != text[low:high].count(c) for o, c in ("()", "[]")):
        return place.start < trigger.hit.start
    if fold(place.text) in names(trigger.scene.page.language).platforms or _is_prison(trigger, place):
        return True
    above = _above(trigger, place)
    if trigger.rule.kind != "expel" and is_posted(trigger, place):
        return True
    if _in_clause(trigger, above) or _is_of_whom(trigger, place, above) or _is_of_deed(trigger, above):
        return True
    return _is_enclosed(trigger, place) or _is_of_nouns(trigger, above)


def _is_where_held(trigger: Trigger, place: Mention) -> bool:
    """Whether a participle before a place tells that those were held there who are freed or led away: *a
    gracié deux hommes détenus à la prison de Luz, à Lima*."""
    scene, lexicon, start = trigger.scene, trigger.scene.lexicon, place.start
    if trigger.rule.kind not in _LETTING_GO or start < trigger.hit.end:
        return False
    first, last = scene.index(trigger.hit.end), scene.index(start)
    held = [h for h in lexicon.phrases["holding"].find(scene.words, first, last) if h.first == h.last]
    token = scene.token_at(held[-1].start) if held else None
    if token is None or token.pos not in ("VERB", "ADJ") or token.morph.get("VerbForm") == "Fin":
        return False
    behind = held[-1].last + 1
    near = behind < last <= behind + _POST and scene.words[last - 1].key in lexicon.words["at"]
    prisoned = lexicon.phrases["prisons"].any(scene.words, behind, last)
    parted = "," in scene.page.text[token.end : start] and not prisoned
    beside = any(token.end <= m.start < start and m.kind != "people" for m in scene.mentions if m.name)
    return near and not parted and (prisoned or not beside)


def is_own(trigger: Trigger, rivals: Sequence[Trigger], place: Mention) -> bool | None:
    """Whether a place right behind an act's noun is that act's, or another's; None behind none."""
    if _is_right_behind(trigger, place):
        return True
    return False if any(_is_right_behind(r, place) for r in rivals if r is not trigger) else None


def _is_right_behind(trigger: Trigger, place: Mention) -> bool:
    """Whether nothing but a preposition parts a place from an act's noun, whatever a model hangs it on: *en
    réaction à l'arrestation en France d'un consul*."""
    scene, words = trigger.scene, trigger.scene.lexicon.words
    first, last = scene.index(trigger.hit.end), scene.index(place.start)
    if trigger.voice != "noun" or first >= last:
        return False
    small = words["at"] | words["to"] | words["determiners"]
    whole = not any(word.broken for word in scene.words[first : last + 1])
    return whole and all(word.key in small for word in scene.words[first:last])


def is_of_aftermath(trigger: Trigger, place: Mention) -> bool:
    """Whether a place is only that of an event which the act came after: *arrested after protests in Minsk*,
    *задержан после теракта в Подмосковье*."""
    scene = trigger.scene
    if place.start < trigger.hit.end:
        return False
    first, last = scene.index(trigger.hit.end), scene.index(place.start)
    for hit in scene.lexicon.phrases["aftermath"].find(scene.words, first, last):
        between = scene.sentence.between(hit.end, place.start)
        owns = scene.lexicon.words["possessive"]  # "After his arrival in Leeds".
        apart = any(t.pos in ("VERB", "AUX") or t.text == "," or key_of(t.text) in owns for t in between)
        if not apart and any(t.pos == "NOUN" for t in between):
            return True
    return False


def is_beyond(trigger: Trigger, place: Mention) -> bool:
    """Whether somebody goes to a place in a clause that is joined to the act's (*was freed and is on his way
    to Belgium*), or is already there: *объявил сотрудников посольства в РФ персонами нон грата*."""
    return _is_within(trigger, place) or _is_of_next_clause(trigger, place)


def _is_of_next_clause(trigger: Trigger, place: Mention) -> bool:
    """Whether a place is where somebody is, as a clause joined to the act's tells, be it hung there or on the
    act itself: *was freed and is with his family in Rome*, *a été libéré et il est chez lui à Rome*."""
    sentence, verb = trigger.sentence, trigger.token
    chain = [t for t in (place.token, *_above(trigger, place)) if t is not None]
    between = sentence.between(trigger.hit.end, place.start)
    joined = [t for t in between if t.relation == "conj" and t.head == verb.i]
    own = [t for t in (*chain, *joined) if t.i != verb.i and t.pos != "VERB"]
    tied = {t.i: {c.relation for c in sentence.children(t.i)} for t in own}
    return any(
        (t.relation == "conj" and (t.pos == "AUX" or "cop" in tied[t.i])) or "nsubj" in tied[t.i] for t in own
    )


def _is_of_next_count(trigger: Trigger, place: Mention) -> bool:
    """Whether a place opens a piece that only counts others there, without a verb: *В Москве задержали 58
    человек, в Туле — 11*."""
    scene, words = trigger.scene, trigger.scene.lexicon.words
    first, behind = scene.index(place.start) - 1, scene.index(place.end)
    if place.start < trigger.hit.end or first <= trigger.hit.last or behind >= scene.last:
        return False
    joined = scene.words[first - 1].key in words["and"] | words["contrast"]
    told, after = scene.words[behind], scene.words[behind + 1 : scene.last][:1]
    if not (scene.words[first].broken or joined) or not is_number(told.key, scene.lexicon.code):
        return False
    counted = [m for m in scene.within(trigger.hit.end, scene.words[first].start) if m.kind in _COUNTED]
    return bool(counted) and all(w.broken or scene.at(w.start, w.end) is not None for w in after)


def _is_within(trigger: Trigger, place: Mention) -> bool:
    """Whether a place stands behind a noun among the words of an act: *объявил сотрудников посольства в РФ
    персонами нон грата*."""
    scene, hit = trigger.scene, trigger.hit
    before = scene.index(place.start) - 2
    if not (hit.start < place.start and place.end < hit.end) or before <= hit.first:
        return False
    noun = scene.token_at(scene.words[before].start)
    return noun is not None and noun.pos in _NOUN


def _is_of_staff(trigger: Trigger, place: Mention) -> bool:
    """Whether a place hangs on a noun that is of people."""
    noun = trigger.sentence.head(place.token) if place.token is not None else None
    over = trigger.sentence.head(noun) if noun is not None and noun.pos == "NOUN" else None
    staff = trigger.scene.at(over.start, over.end) if over is not None else None
    under = place.token is not None and is_under_noun(trigger, place.token)
    return under and staff is not None and staff.kind in ("people", "person")


def is_of_some(trigger: Trigger, place: Mention) -> bool:
    """Whether a place is where some of many were seized: *arrested 90 people, including 20 in Leeds*,
    *interpellées (dont 581 à Paris)*."""
    scene, text = trigger.scene, trigger.scene.page.text
    if place.start < trigger.hit.end:
        return False
    first, last = scene.index(trigger.hit.end), scene.index(place.start)
    hits = scene.lexicon.phrases["including"].find(scene.words, first, last)
    if hits and not set(text[hits[-1].end : place.start]) & set(",;)"):
        return True
    opened = text.rfind("(", trigger.hit.end, place.start)
    inside = scene.words_in(opened, place.start) if opened >= 0 else []
    counted = any(is_number(word.key, scene.lexicon.code) for word in inside)
    return counted and ")" not in text[opened : place.start]


def is_posted(trigger: Trigger, place: Mention, *, aside: bool = False) -> bool:
    """Whether a place is where a diplomat or soldier is posted: *консула Эстонии в Петербурге*, *the envoy of
    Togo in Paris*; ``aside`` tells of where others are expelled from: *сотрудника посольства в России*."""
    if aside and trigger.rule.kind == "expel" and _is_of_staff(trigger, place):
        return True
    scene, text = trigger.scene, trigger.scene.page.text
    index = scene.index(place.start)
    low = max(index - _POST, scene.first)
    if any(hit.last >= index - 2 for hit in scene.lexicon.phrases["posted"].find(scene.words, low, index)):
        return True  # "Deux diplomates en poste à Paris".
    hit = last_before(scene.states.nationals, scene.words, low, index)
    hit = hit or last_before(scene.lexicon.phrases["envoys"], scene.words, low, index)
    if hit is None:
        return False
    words = scene.lexicon.words
    small = words["at"] | words["to"] | words["of"] | words["determiners"]
    between = scene.words[hit.last + 1 : index]
    theirs = {  # "L'ambassadrice de l'Union européenne à Lima", "l'ambassadeur français à Lima".
        i
        for known in (scene.states.names, scene.states.adjectives)
        for state in known.find(scene.words, hit.last + 1, index)
        for i in range(state.first, state.last + 1)
    }
    return bool(between) and all(
        w.key in small or text[w.start].isupper() or i in theirs for i, w in enumerate(between, hit.last + 1)
    )


def is_origin(trigger: Trigger, place: Mention) -> bool:
    """Whether people leave a place, or the prison there: *extradé du Pérou*, but not *le chef de Lima*, *a
    diplomat from Peru*."""
    of_noun = trigger.parsed and place.token is not None and is_under_noun(trigger, place.token)
    return not of_noun or is_in_prison(trigger, place)


def is_under_noun(trigger: Trigger, token: Token) -> bool:
    """Whether a parse hangs a word on a noun that is not the act's."""
    above = trigger.sentence.head(token)
    return above is not None and above.i != trigger.token.i and above.pos in _NOUN


def is_in_prison(trigger: Trigger, place: Mention) -> bool:
    """Whether a place says which prison is meant: *à la prison centrale de Makala, à Kinshasa*."""
    scene = trigger.scene
    first, last = scene.index(trigger.hit.start), scene.index(place.end)
    return scene.lexicon.phrases["prisons"].any(scene.words, first, last)


def _is_prison(trigger: Trigger, place: Mention) -> bool:
    """Whether a place is called by nothing but what it is for: *СИЗО*."""
    scene = trigger.scene
    index = scene.index(place.start)
    prisons = scene.lexicon.phrases["prisons"]
    return place.state is None and prisons.any(scene.words, index, index + 1)


def _in_clause(trigger: Trigger, chain: list[Token]) -> bool:
    for above in chain:
        if above.pos == "VERB" and above.relation in _TOLD:
            return any(c.relation.startswith("nsubj") for c in trigger.sentence.children(above.i))
    return False


def _is_of_whom(trigger: Trigger, place: Mention, chain: list[Token]) -> bool:
    """Whether a place only says more of who is told of before the act, and a comma closes it."""
    if place.end > trigger.hit.start or "," not in trigger.scene.page.text[place.end : trigger.hit.start]:
        return False
    return bool(chain) and chain[-1].pos in _NOUN and chain[-1].relation in _TOLD_OF


def _is_of_deed(trigger: Trigger, chain: list[Token]) -> bool:
    """Whether a place is of that for which somebody is tried, or of what went on when he did it, and no court
    (*convicted of theft during the war in Syria*, not *during a hearing in Leeds*)."""
    if trigger.rule.kind not in TRYING_ACTS:
        return False
    scene = trigger.scene
    for noun in chain:
        if noun.pos not in _NOUN or noun.start < trigger.hit.start:
            continue
        case = next((c for c in trigger.sentence.children(noun.i) if c.relation == "case"), None)
        if case is None:
            continue
        index = scene.index(case.start)
        leads = any(scene.lexicon.phrases[name].any(scene.words, index, index + 1) for name in _LEADING)
        if leads and not _is_term(trigger, noun):
            return True
        here = range_of(scene.words, (noun.start, noun.end), scene.first, scene.last)
        if case.key in scene.lexicon.words["amid"] and not scene.lexicon.phrases["premises"].any(
            scene.words, *here
        ):
            return True
    return False


def _is_term(trigger: Trigger, noun: Token) -> bool:
    """Whether a noun is of a punishment, and no deed: *à cinq ans de prison à Brest*."""
    key, known = key_of(noun.text), trigger.scene.lexicon
    return key in known.units or known.phrases["kinds"].has(key) or known.phrases["prisons"].has(key)


def _is_enclosed(trigger: Trigger, place: Mention) -> bool:
    """Whether a place stands between an adjective and its noun: *известного в Твери врача*."""
    tokens = trigger.sentence.tokens
    before = next((t for t in reversed(tokens) if t.end < place.start and t.pos != "ADP"), None)
    if before is None or before.i == trigger.token.i or before.relation not in ("amod", "acl"):
        return False
    head = trigger.sentence.head(before)
    return head is not None and before.pos in ("ADJ", "VERB") and head.start >= place.end


def _is_of_nouns(trigger: Trigger, chain: list[Token]) -> bool:
    """Whether several nouns part a place from its act, and the act is not in what they name: *обвинили
    участников беспорядков на Сенной*; who *died in a room of the prison at Perm* did so there."""
    words = trigger.scene.lexicon.words
    nouns = [t for t in chain if t.pos in _NOUN and t.relation not in _JOINED]
    if len(nouns) < _NOUNS:
        return False
    over = trigger.sentence.head(nouns[-1])
    if over is not None and over.pos in ("NUM", "PRON"):
        return True  # "Одному из участников протестов".
    *inner, last = (cases_of(trigger.sentence, noun) for noun in nouns)
    where = words["at"] | words["from"]
    return last not in where or any(case and case not in where | words["of"] for case in inner)


def _above(trigger: Trigger, place: Mention) -> list[Token]:
    """What stands over a place, up to the act."""
    found: list[Token] = []
    at = place.token
    for _ in range(_CLIMB):
        at = trigger.sentence.head(at) if at is not None else None
        if at is None or at.i == trigger.token.i:
            break
        found.append(at)
    return found
