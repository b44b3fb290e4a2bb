"""Whose a list of sanctions is, and whose land is closed to somebody."""

from __future__ import annotations

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.sanctions.makers import canonical_or_state, is_a_states_own
from detente.reading.forms import fold
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import Hit

_DESCRIBED, _OWNER = 3, 8
_NOUNS, _OWNERS = frozenset({"NOUN", "PROPN"}), frozenset({"place", "organization"})
_PARTS = frozenset({"nsubj", "obj", "iobj", "obl"})
_BORDER = 4
"""How many words may stand between a ban and the land that it is of."""


def lister(trigger: Trigger) -> str | None:
    """Whose list it is, as an adjective of it says, or the words behind where somebody is put on it: *the
    British list*, *la liste noire européenne*, *sur la liste du Trésor américain*."""
    scene, hit = trigger.scene, trigger.hit
    put = trigger.rule.kind == "impose"
    makers = scene.lexicon.canonical.find(scene.words, hit.first, _until(scene, hit.last)) if put else ()
    listed_by = next(
        (m.value for m in makers if not (_is_whence(scene, m.first) or is_a_states_own(scene, m))), None
    )
    if listed_by is not None or hit.last == hit.first:
        return listed_by
    if (whose := _before_list(trigger)) is not None:
        return whose
    if not put and (whose := _of_whom(scene, hit.last)) is not None:
        return whose
    if (whose := _of_state(scene, hit.last)) is not None:
        return whose
    owner = _possessor(trigger)
    if owner is not None:
        return owner
    own = scene.words, hit.first + 1, min(hit.last + _DESCRIBED, scene.last)
    for adjectives in (scene.lexicon.owners, scene.states.adjectives):
        found = [a for a in adjectives.find(*own) if not _is_under_measure(trigger, a.first)]
        said = {a.value for a in found if _is_said(trigger, a)}
        if len(said) == 1 and (put or adjectives is scene.lexicon.owners):
            return said.pop()
    last = scene.states.adjectives.find(scene.words, hit.last, hit.last + 1)  # "Biffé de l'annexe canadienne"
    return next((a.value for a in last if _is_said(trigger, a)), None)


def _before_list(trigger: Trigger) -> str | None:
    """Whose a list is by a name or adjective before its noun that a parse hangs on it, or on the noun for
    what it is of: *off the EU sanctions list*, *off the Swiss sanctions list*."""
    scene, hit = trigger.scene, trigger.hit
    inside = scene.words, hit.first + 1, hit.last
    found = set()
    for known in (scene.lexicon.canonical, scene.lexicon.owners, scene.states.adjectives):
        for named in known.find(*inside):
            token = scene.token_at(named.start)
            above = trigger.sentence.head(token) if token is not None else None
            measured = above is not None and above.relation == "compound" and above.start > named.start
            if token is not None and measured and token.relation in ("amod", "compound"):
                found.add(named.value)
    return found.pop() if len(found) == 1 else None


def _is_under_measure(trigger: Trigger, at: int) -> bool:
    """Whether words before one say that measures are on it: *sanctions on the Swiss trader were lifted*."""
    scene = trigger.scene
    nouns = scene.lexicon.nouns.find(scene.words, trigger.hit.first, at)
    last = next((noun.last for noun in nouns if noun.value == "measure"), at)
    return scene.lexicon.phrases["on"].any(scene.words, min(last + 1, at), at)


def _possessor(trigger: Trigger) -> str | None:
    """The state or maker of sanctions whose a list is, or sanctions are, by a genitive before their noun, or
    by a Slavic one right behind it: *Moscow's stop list*, *в списке Токио*, *под санкции США*."""
    scene, sentence, hit = trigger.scene, trigger.sentence, trigger.hit
    bare = scene.lexicon.bare_passive and not scene.lexicon.words["of"]
    for noun in sentence.between(hit.start, hit.end):
        for owner in sentence.children(noun.i) if noun.pos in _NOUNS else ():
            mention = scene.at(owner.start, owner.end)
            if mention is None or mention.kind not in _OWNERS:
                continue
            behind = bare and owner.relation in ("nmod", "appos") and 0 <= mention.start - noun.end <= 1
            if owner.dep != "nmod:poss" and (not behind or cases_of(sentence, owner)):
                continue
            if (whose := canonical_or_state(scene, mention)) is not None:
                return whose
    return None


def _of_whom(scene: Scene, last: int) -> str | None:
    """Of which maker of sanctions a list is, by the words right behind it: *retiré de la liste noire de
    l'Union européenne*."""
    words, of = scene.lexicon.words, scene.lexicon.words["of"]
    for maker in scene.lexicon.canonical.find(scene.words, last, min(last + _OWNER, scene.last)):
        if maker.first == last:
            return maker.value  # "De la liste du Trésor américain", whose last word the list's own are up to.
        index = maker.first - 1
        while index > last and scene.words[index].key in words["determiners"] - of:
            index -= 1
        between = scene.words[last + 1 : maker.first]
        told = any(w.broken or (w.key not in of and _is_preposition(scene, w.start)) for w in between)
        if index > last and scene.words[index].key in of and not told:
            return maker.value
    return None


def _of_state(scene: Scene, last: int) -> str | None:
    """Of which state or maker of sanctions a list is, by the name right behind it: *to the sanctions list of
    Canada*, *sur la liste noire du Canada*."""
    known, index = scene.lexicon.words, last + 1
    if index >= scene.last or scene.words[index].key not in known["of"] or scene.words[index].broken:
        return None
    while index < scene.last and scene.words[index].key in known["of"] | known["determiners"]:
        index += 1
    named = scene.at(scene.words[index].start, scene.words[index].end) if index < scene.last else None
    if named is None or named.kind not in _OWNERS or scene.page.is_possessive(named.end):
        return None
    return canonical_or_state(scene, named)


def _is_preposition(scene: Scene, position: int) -> bool:
    token = scene.token_at(position)
    return token is not None and token.pos == "ADP"


def _is_said(trigger: Trigger, adjective: Hit[str]) -> bool:
    """Whether an adjective among the words of a list or behind them is said of it (*la liste noire
    européenne*), and not of those on it (*в список попали российские верфи*, *попали пять россиян*, *placé
    des firmes russes sur la liste*)."""
    token, hit = trigger.scene.token_at(adjective.start), trigger.hit
    if token is not None and token.pos == "NOUN" and token.relation in _PARTS:
        return False
    above = trigger.sentence.head(token) if token is not None else None
    if above is None:
        return True
    if not hit.start <= above.start < hit.end:
        return adjective.first < hit.last
    inside = trigger.sentence.between(hit.start, hit.end)
    nouns = [t for t in inside if t.pos in _NOUNS]
    # "Au registre australien des sanctions": what a list is of is no list; a parse may hang one on people.
    scene = trigger.scene
    people = {m.token.i for m in scene.within(hit.start, hit.end) if m.kind == "people" and m.token}
    under = {t.i for t in nouns if t.relation == "nmod" and t.head not in people}
    lists = [t.i for t in nouns if t.i not in under or all(t.head != n.i for n in nouns)]
    return above.pos not in _NOUNS or above.i == max(lists, default=above.i)


def keeper(trigger: Trigger) -> str | None:
    """The state that somebody is not let into by nobody named: *barred from entering Lithuania*, *въезд в
    Россию закрыт*."""
    scene, hit = trigger.scene, trigger.hit
    if trigger.rule.measure != "entry" or trigger.voice == "active":
        return None
    inside = scene.states.of(scene.page.text, scene.words, hit.first + 1, hit.last)
    if inside is not None:
        return inside
    small = scene.lexicon.words["determiners"] | scene.lexicon.words["at"] | scene.lexicon.words["to"]
    index = hit.last + 1
    while index < scene.last and scene.words[index].key in small and not scene.words[index].broken:
        index += 1
    if index >= scene.last or scene.words[index].broken:
        return None
    land = scene.at(scene.words[index].start, scene.words[index].end)
    return land.state if land is not None and land.kind == "place" else None


def closed(trigger: Trigger) -> str | None:
    """Whose border somebody may not cross, for it is his ban: *barred from entering Poland*, *в Россию
    запрещено въезжать*; no state is it that a title behind is of (*въезжать премьер-министру Литвы*)."""
    scene, hit = trigger.scene, trigger.hit
    last, known = scene.words[hit.last], scene.lexicon.words
    own = scene.at(last.start, last.end)
    led = hit.last > hit.first and scene.words[hit.last - 1].key in known["to"] | known["at"]
    if (
        own is not None
        and own.kind == "place"
        and own.state is not None
        and led
        and trigger.voice == "active"
    ):
        return own.state  # "Запретили | приезжать в Латвию".
    borders = [m for m in scene.mentions if m.kind in ("place", "organization")]
    before = next((m for m in reversed(borders) if m.end <= hit.start), None)
    if before is not None and _is_led_to(scene, before, hit.start):
        return canonical_or_state(scene, before)
    ahead = next((m for m in borders if m.start >= hit.end), None)
    if ahead is None or len(scene.words_in(hit.end, ahead.start)) > _BORDER:
        return None
    if any(mark in scene.page.text[hit.end : ahead.start] for mark in ",.;:()"):
        return None
    return None if _is_of_somebody(scene, ahead) else canonical_or_state(scene, ahead)


def _is_led_to(scene: Scene, land: Mention, start: int) -> bool:
    """Whether a land stands right before a position, in the case of where one goes."""
    if land.token is None or scene.words_in(land.end, start) or land.token.morph.get("Case") != "Acc":
        return False
    return cases_of(scene.sentence, land.token) in scene.lexicon.words["to"]


def _is_of_somebody(scene: Scene, land: Mention) -> bool:
    """Whether a land in the genitive only says whose somebody before it is."""
    token = land.token
    above = scene.sentence.head(token) if token is not None and token.relation == "nmod" else None
    if token is None or above is None or cases_of(scene.sentence, token):
        return False
    return token.morph.get("Case") == "Gen" and above.morph.get("Animacy") == "Anim"


def _until(scene: Scene, index: int) -> int:
    """Where a relative clause begins that tells of those on a list: *попали лица, которые критиковали меры
    Лондона*."""
    relative = scene.lexicon.words["relative"]
    behind = range(index + 1, scene.last)
    return next((i for i in behind if scene.words[i].broken and scene.words[i].key in relative), scene.last)


def _is_whence(scene: Scene, index: int) -> bool:
    """Whether a name right behind a noun of people says whose they are: *внесли в список граждан
    Великобритании*."""
    before = scene.words[index - 1] if index > scene.first and not scene.words[index].broken else None
    people = scene.at(before.start, before.end) if before is not None else None
    if before is None or (people is not None and people.kind == "people"):
        return people is not None
    lexicon, word = scene.cast.lexicon, fold(before.key)
    return lexicon.has(word, lexicon.titles, lexicon.callings)  # "Экс-премьер Великобритании".
