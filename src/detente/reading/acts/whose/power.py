"""The authority that a word names, if it is one: a state, a body, an office, who acts for a state, or only
what leaves open of which it is (*le tribunal*, *le juge Martin*)."""

from __future__ import annotations

from detente.model import CUSTODY_ACTS, SANCTION_ACTS, ActKind, Span
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.pronouns import reference
from detente.reading.acts.sanctions import makers
from detente.reading.acts.whom.patients import mention_of, words_of
from detente.reading.acts.whom.people import NAMED, apposed
from detente.reading.acts.whose import bodies, orders, unlisted
from detente.reading.entities import gazetteer
from detente.reading.forms import fold
from detente.reading.parsing.clauses import phrase
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of
from detente.reading.phrases import words as cut
from detente.reading.states import range_of

_POWERS = frozenset({"person", "organization", "place", "authority", "people", "pronoun"})
_BODIES = frozenset({"organization", "other"})
_LONGEST_POWER = 90
_LEADER = 3
_LETTING_GO = frozenset({"release", "pardon", "expel", "transfer"})
_BY = frozenset({"passive", "reduced"})


def _called(scene: Scene, token: Token) -> Token | None:
    """The name of the body that a noun behind it tells more of: *Hamas, the group that captured Kral*."""
    head = scene.sentence.head(token) if token.relation == "appos" and token.pos == "NOUN" else None
    if head is None or head.end >= token.start:
        return None
    return head if mention_of(scene, head, _BODIES) is not None else None


def _meant(trigger: Trigger, token: Token) -> Token | None:
    """Whose name a noun stands for: that of the body that it tells more of, or of the state that speaks."""
    of_its_own = _is_that_land(trigger.scene, token)
    return _speaker(trigger, token) if of_its_own else _called(trigger.scene, token)


def power(trigger: Trigger, token: Token) -> tuple[str, Span, bool] | None:
    """The authority that a token names.

    Returns:
        Its code where the words settle it, a name, the words that only describe it, or nothing where it is
        somebody who acts for no state; where it stands; and whether the situation has to say which state it
        is (*le tribunal*, *le juge Martin*).
    """
    scene = trigger.scene
    if (meant := _meant(trigger, token)) is not None:
        return power(trigger, meant)
    mention = mention_of(scene, token, _POWERS)
    whole = phrase(scene.sentence, token)
    span = whole.start, whole.end
    first, last = range_of(scene.words, span, scene.first, scene.last)
    run = scene.words, first, last
    irregular = scene.states.others.any(*run)
    body = (
        ""
        if _is_unknown_land(trigger, token, mention)
        else bodies.body(scene, token, first, last, anywhere=irregular)
    )
    if body is not None:
        return body, span, False
    if irregular:
        named = next((m for m in scene.within(*span) if m.kind == "organization"), None)
        behind = scene.token_at(named.start) if named is not None else None
        told = power(trigger, behind) if behind is not None and behind.i != token.i else None
        return told or (named.name if named is not None else "", span, False)  # "Masked men from the FBI".
    known = _of_its_people(trigger, token) or (
        unlisted.power(trigger, token, span, (first, last)) if mention is None else None
    )
    if known is not None:
        return known, span, False
    by = trigger.voice in _BY and token.head == trigger.token.i
    if mention is None and by and trigger.rule.kind in CUSTODY_ACTS:
        # "Arrêtés par la marine iranienne": a word for people that no list has.
        state = orders.state_of_body(scene, token.end, first, last)
        return (state, span, False) if state is not None else None
    if mention is None or mention.name in gazetteer.media() or _is_against(trigger, token, mention):
        return None
    if trigger.rule.kind == "expel" and mention.kind == "people" and scene.states.nationals.any(*run):
        return "", span, False  # "Дипломат должен покинуть страну" expels nobody.
    people = mention.kind == "people" and trigger.rule.kind in SANCTION_ACTS
    if people and not scene.states.offices.any(scene.words, first, last):
        # "Ukraine's president", and no "Russian lawmakers", but "les États membres de l'UE".
        return _by_maker(trigger, token, span, (first, last))
    if mention.kind == "pronoun":
        return _power_of_pronoun(trigger, token, mention)
    span = mention.start, mention.end
    if whole.end - whole.start < _LONGEST_POWER:
        span = min(mention.start, whole.start), max(mention.end, whole.end)
    first, last = range_of(scene.words, span, scene.first, scene.last)
    if trigger.rule.kind in SANCTION_ACTS:
        known = makers.canonical(scene, span) or makers.council(scene, span)
        if known is not None:
            return known, span, False
    named = mention if mention.name else apposed(scene, mention, NAMED)
    state = orders.state_of_body(scene, mention.end, first, last)
    if state is not None and trigger.rule.kind in CUSTODY_ACTS:
        # A union has envoys of others, and no prisons.
        state = scene.states.holding(state, scene.page.text, scene.words, first, last) or (
            state if trigger.rule.kind == "expel" else None
        )
    kind = trigger.rule.kind
    state = state or _led_right_after(scene, mention, last) or _told_by_name(scene, mention, named, kind)
    if state is not None:
        return state, span, False
    if people:
        return None
    if named is None:
        return words_of(scene, span), span, True
    sues = trigger.rule.kind == "charge" and trigger.voice in ("passive", "reduced")
    if sues and named.kind == "person" and not _holds_office(scene, first, last):
        return "", span, False  # "Poursuivi par M. Durand": anybody may sue.
    span = min(mention.start, named.start), named.end
    if named.kind == "person":
        # People act for a state in what is done to prisoners; which one is theirs or the situation's.
        return scene.states.led_by(named.name) or named.name, span, scene.states.led_by(named.name) is None
    offices = (hit for hit in scene.lexicon.nouns.find(scene.words, first, last) if hit.value == "authority")
    generic = named.kind == "place" or next(offices, None) is not None
    if trigger.rule.kind in SANCTION_ACTS and _is_lone(scene, named.name, first, last):
        return "", span, True
    if generic or trigger.rule.kind in SANCTION_ACTS:
        return named.name, span, generic
    if trigger.rule.kind == "sentence":
        return named.name, span, True  # Nobody but a court sentences people.
    return bodies.named(scene, named.name, span)


def _is_against(trigger: Trigger, token: Token, mention: Mention) -> bool:
    """Whether a state before the noun of a measure is that against which it is, none that makes some: *the
    Myanmar sanctions target 16 officers*."""
    scene, head = trigger.scene, trigger.scene.sentence.head(token)
    if trigger.rule.kind not in SANCTION_ACTS or token.relation != "compound" or head is None:
        return False
    people = mention_of(scene, head, _POWERS) is not None or mention.state is None
    return mention.kind == "place" and not people and mention.state not in scene.lexicon.makers


def _is_unknown_land(trigger: Trigger, token: Token, mention: Mention | None) -> bool:
    """Whether a name alone is the subject that by its kind or ending is a land's that no list has, so that no
    other state of the text did it: *l'Ardovie a libéré X. Moscou salue le geste*."""
    scene, text = trigger.scene, token.text
    if trigger.voice != "active" or trigger.rule.kind not in CUSTODY_ACTS or not text[:1].isupper():
        return False
    told = mention or mention_of(scene, token, frozenset({"other"}))
    if told is None or told.state is not None or token.head != trigger.token.i:
        return False
    first, last = range_of(scene.words, (told.start, told.end), scene.first, scene.last)
    if scene.states.of(scene.page.text, scene.words, first, last) or scene.states.led_by(told.text):
        return False
    if told.kind != "place" and told.text != text:
        return False
    land = fold(text).endswith(tuple(scene.lexicon.words["land_endings"]))
    return told.kind == "place" or (
        land and told.kind in ("person", "other") and told.name in (None, "", text)
    )


def _by_maker(
    trigger: Trigger, token: Token, span: Span, run: tuple[int, int]
) -> tuple[str, Span, bool] | None:
    """The maker of sanctions that people stand for by whose members they are."""
    known = unlisted.power(trigger, token, span, run)
    return (known, span, False) if known is not None else None


def _of_its_people(trigger: Trigger, token: Token) -> str | None:
    """The state whose people, as a whole, let somebody go or send him away: *Краля турки выслали*; not
    *двое турок*."""
    scene, children = trigger.scene, trigger.sentence.children(token.i)
    if trigger.rule.kind not in _LETTING_GO or trigger.voice != "active":
        return None
    if token.pos != "NOUN" or token.morph.get("Number") != "Plur" or children:
        return None
    index = scene.index(token.start)
    return next((hit.value for hit in scene.states.demonyms.find(scene.words, index, index + 1)), None)


def _holds_office(scene: Scene, first: int, last: int) -> bool:
    """Whether words call somebody by an office besides the name: *la juge Anne Durand*."""
    told = any(word.key in scene.lexicon.words["offices"] for word in scene.words[first:last])
    return told or scene.states.offices.any(scene.words, first, last)


def _is_lone(scene: Scene, name: str, first: int, last: int) -> bool:
    """Whether a body is called by nothing but a noun that many have: *the Department*, not *Минюст*."""
    small = scene.lexicon.words["determiners"]
    if len(name.split()) > 1 or sum(w.key not in small for w in scene.words[first:last]) > 1:
        return False
    lexicon, word = scene.cast.lexicon, fold(name)
    return lexicon.has(word, lexicon.bodies) and not lexicon.has(word, lexicon.offices)


def _told_by_name(scene: Scene, mention: Mention, named: Mention | None, kind: ActKind) -> str | None:
    """The state of a body by the full name that the text gives it: *the Department*, of State; of sanctions,
    its office that makes them (*Минфин*, США)."""
    if named is None or named.kind != "organization" or named.name == mention.text:
        return None
    words = cut(named.name)
    state = scene.states.of(named.name, words, 0, len(words))
    makers_named = (hit.value for hit in scene.lexicon.canonical.find(words, 0, len(words)))
    office = next(makers_named, None) if kind in SANCTION_ACTS else None
    return office if state is not None and (office or "").startswith(f"{state}-") else state


def _led_right_after(scene: Scene, mention: Mention, index: int) -> str | None:
    """The state of the leader whose name follows a body's: *l'administration Trump*."""
    if mention.kind != "authority" or index >= scene.last or scene.words[index].broken:
        return None
    hits = scene.states.leaders.find(scene.words, index, min(index + _LEADER, scene.last))
    written = (h for h in hits if h.first == index and scene.page.text[h.start].isupper())
    return next((h.value for h in written), None)


def _is_that_land(scene: Scene, noun: Token) -> bool:
    """Whether a noun means the state of which somebody tells, with nothing that says which other it is: *said
    the country would expel two envoys*."""
    own = scene.sentence.children(noun.i)
    alone = not any(c.relation in ("amod", "nmod", "acl", "appos", "nummod") for c in own)
    return key_of(noun.text) in scene.lexicon.words["lands"] and alone


def _speaker(trigger: Trigger, token: Token) -> Token | None:
    """The power that says what a clause with a subject tells, over that: *Poland says it will expel …*."""
    scene = trigger.scene
    speaker, above = None, scene.sentence.head(trigger.token)
    while above is not None and (speaker is None or speaker.i == token.i):
        # "Said that it decided to lift": over what it decides stands who says so.
        speaker = subject_of(trigger, above) if above.pos in ("VERB", "AUX") else speaker
        above = scene.sentence.head(above)
    if speaker is None or speaker.i == token.i or speaker.start >= token.start:
        return None
    return speaker if mention_of(scene, speaker, _POWERS - {"pronoun", "person"}) is not None else None


def _power_of_pronoun(trigger: Trigger, token: Token, mention: Mention) -> tuple[str, Span, bool] | None:
    """Who *it* or *he* is: the power that says so of itself (*the United States said it was lifting*), or a
    person."""
    scene = trigger.scene
    speaker = _speaker(trigger, token)
    if speaker is not None:
        return power(trigger, speaker)
    figure = reference.pronoun(scene, mention)
    if figure is None:
        return None
    state = scene.states.led_by(figure.name)
    return state or figure.name, (mention.start, mention.end), state is None
