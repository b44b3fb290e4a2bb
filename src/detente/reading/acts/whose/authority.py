"""Whose act it is, by the words of its clause: the agent, the subject, or who performs an act's noun."""

from __future__ import annotations

from detente.model import SANCTION_ACTS, TRYING_ACTS, Span
from detente.reading.acts.clause.agents import agents_of, agents_under
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.beside import beside, is_deal, is_exchanged
from detente.reading.acts.clause.participles import is_hyphenated
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.sanctions import makers
from detente.reading.acts.whom.patients import Assigned, mention_of
from detente.reading.acts.whom.people import Roster
from detente.reading.acts.whose import doers, orders, unlisted
from detente.reading.acts.whose.listers import keeper
from detente.reading.acts.whose.power import power
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import key_of
from detente.reading.states import range_of

_STATES = frozenset({"place", "organization", "authority"})
_PREPOSITIONS = ("of", "by", "to", "at", "from", "with", "between")
_FROM_PRISON = 5
"""How many words from a verb on may tell from whose prison it brings people back."""
_TELLING = frozenset({"announce", "declare"})
_DECIDING = _TELLING | {"do"}


def add_authority(trigger: Trigger, result: Assigned) -> None:
    """Put the authority that the words give into the roles of a trigger, with where it stands."""
    if trigger.rule.received:
        return
    for token in authors(trigger):
        found = None if is_deal(trigger, token) else power(trigger, token)
        if found is not None and not _is_subject(trigger.scene, result.roster, found[1]):
            if _is_of_a_noun_elsewhere(trigger, token, found[0]):
                continue
            if _is_just_anybody(trigger, token, generic=found[2]):
                continue
            result.authority, span, result.generic = found
            result.authority = _held_by(trigger) or result.authority
            result.evidence.append(span)
            return
    result.authority = keeper(trigger) or _of_noun(trigger)
    if trigger.voice == "noun":
        _add_performer(trigger, result)
        _add_teller(trigger, result)
        _add_happening(trigger, result)
    elif trigger.voice == "active":
        near = beside(trigger, _STATES, after=False, limit=4 if trigger.rule.kind in SANCTION_ACTS else 2)
        seat = _seat(trigger)
        if seat is not None:
            result.authority = seat
        elif (
            near is not None
            and near.token is not None
            # "In Peru, four men abducted Anna Kral": they did, and no state.
            and not (trigger.rule.by_anybody and subject_of(trigger) is not None)
            and not _is_subject(trigger.scene, result.roster, (near.start, near.end))
            and not _is_governed(trigger, near)
        ):
            found = power(trigger, near.token)
            if found is not None:
                result.authority, span, result.generic = found
                result.evidence.append(span)


def _is_just_anybody(trigger: Trigger, author: Token, *, generic: bool) -> bool:
    """Whether what need be no state's act is done by people without an office, or by whom a pronoun means:
    *four men abducted her*, not *officers abducted her*."""
    if not trigger.rule.by_anybody:
        return False
    scene, lexicon = trigger.scene, trigger.scene.lexicon
    mention, index = scene.at(author.start, author.end), scene.index(author.start)
    official = (
        key_of(author.text) in lexicon.words["officers"]
        or lexicon.phrases["combatants"].any(scene.words, index, index + 1)
        or (mention is not None and mention.kind == "authority")
    )
    return author.pos == "PRON" or (generic and not official)


def _seat(trigger: Trigger) -> str | None:
    """Whose the place is where sanctions are made by nobody named: *в Лондоне ввели санкции*."""
    scene, verb = trigger.scene, trigger.token
    if trigger.rule.kind not in SANCTION_ACTS or not scene.lexicon.bare_passive:
        return None
    above = trigger.sentence.head(verb) if verb.morph.get("VerbForm") == "Inf" else None
    verb = above if above is not None and above.pos == "VERB" else verb
    children = trigger.sentence.children(verb.i)
    if verb.morph.get("Number") != "Plur" or any(c.relation in SUBJECTS for c in children):
        return None
    for child in children:
        if (
            child.relation == "obl"
            and child.i < verb.i
            and cases_of(trigger.sentence, child) in scene.lexicon.words["at"]
        ):
            place = mention_of(scene, child, _STATES)
            return makers.canonical_or_state(scene, place) if place is not None else None
    return None


def authors(trigger: Trigger) -> list[Token]:
    """Who the grammar says acts: the agent, the subject, the owner of the order by which it is done."""
    if trigger.voice == "active":
        subject = subject_of(trigger)
        subject = unlisted.antecedent(trigger, subject) if subject is not None else None
        tokens = [subject] if subject is not None and doers.does(trigger, subject) else []
    else:
        # "Обмен пленными" is exchanged by nobody in it.
        tokens = [t for t in agents_of(trigger) if not trigger.hit.start <= t.start < trigger.hit.end]
        tokens = [t for t in tokens if not _is_of_participle(trigger, t)]
        tokens += _possessors(trigger) if trigger.voice == "noun" else _hyphenated(trigger)
        tokens = (
            tokens
            or orders.makers_above(trigger)
            or orders.courts_above(trigger)
            or orders.announcers(trigger)
        )
    behind = [owner for token in tokens for owner in orders.owners(trigger, token)]
    # Whoever makes the law under which people are charged charges nobody.
    beside_it = orders.owners_beside(trigger) if trigger.rule.kind != "charge" else []
    return (behind or tokens) + beside_it


def _is_of_participle(trigger: Trigger, agent: Token) -> bool:
    """Whether who acts stands right behind another participle: *charges under a law imposed by China*."""
    tokens = trigger.sentence.tokens
    first = min((c.i for c in trigger.sentence.children(agent.i) if c.i < agent.i), default=agent.i)
    before = tokens[first - 1] if first else None
    if before is None or before.pos not in ("VERB", "ADJ") or before.start < trigger.hit.end:
        return False
    if before.key in trigger.scene.lexicon.words["days"]:
        return False  # "Libérés mardi matin par": a parse may take it for a verb.
    return before.morph.get("VerbForm") == "Part" and before.relation != "conj"


def _is_of_a_noun_elsewhere(trigger: Trigger, agent: Token, state: str) -> bool:
    """Whether the act lies in another state than who acts in a noun between them: *arrested in Peru before a
    visit by Chile's president*."""
    if trigger.voice == "active" or trigger.rule.kind in SANCTION_ACTS:
        return False  # "Sanctions are placed on Peru's oil sector by Chile".
    between = trigger.sentence.between(trigger.hit.end, agent.start)
    places = [m for m in trigger.scene.within(trigger.hit.end, agent.start) if m.kind == "place" and m.state]
    # "The expulsion of Poland's envoy by Peru": whose somebody is is no place.
    whose = trigger.scene.lexicon.words["of"]
    places = [
        m
        for m in places
        if m.token is None or not (m.token.dep == "nmod:poss" or cases_of(trigger.sentence, m.token) in whose)
    ]
    if not places or places[0].state == state:
        return False
    return any(t.pos == "NOUN" and t.start >= places[0].end for t in between)


def _held_by(trigger: Trigger) -> str | None:
    """Who held those whom their own state brings back: *Москва вернула из украинского плена 40 военных*."""
    scene = trigger.scene
    if trigger.voice != "active" or trigger.rule.kind != "release":
        return None
    first = scene.index(trigger.hit.end)
    last = min(first + _FROM_PRISON, scene.last)
    if first >= last or scene.words[first].key not in scene.lexicon.words["from"]:
        return None
    prison = next(iter(scene.lexicon.phrases["prisons"].find(scene.words, first, last)), None)
    if prison is None:
        return None
    return scene.states.of(scene.page.text, scene.words, first + 1, min(prison.last + 2, scene.last))


def _hyphenated(trigger: Trigger) -> list[Token]:
    """The state or body that a hyphen joins to a participle: *US-designated*, *Treasury-sanctioned*."""
    scene, start = trigger.scene, trigger.hit.start
    mention = scene.at(start - 2, start - 1) if is_hyphenated(trigger) else None
    return [mention.token] if mention is not None and mention.token is not None else []


def _possessors(trigger: Trigger) -> list[Token]:
    """The state whose act a noun is by a possessive: *Russia's detention of X*."""
    owners = [c for c in trigger.sentence.children(trigger.token.i) if c.dep == "nmod:poss"]
    mentions = ((c, mention_of(trigger.scene, c)) for c in owners)
    return [c for c, m in mentions if m is not None and m.kind in ("place", "authority") and m.state]


def _of_noun(trigger: Trigger) -> str | None:
    """The state of which the noun of an accusation or verdict is said to be: *a US indictment of two Russian
    officers*, *Oslo's charges against X*, *l'inculpation américaine de deux Russes*."""
    scene, noun, states = trigger.scene, trigger.token, trigger.scene.states
    if trigger.rule.kind not in TRYING_ACTS or noun.pos != "NOUN":
        return None
    beside = [
        c
        for c in trigger.sentence.children(noun.i)
        if c.relation in ("amod", "compound") or c.dep == "nmod:poss"
    ]
    found = {
        hit.value
        for known in (states.names, states.adjectives)
        for hit in known.find(scene.words, scene.first, scene.last)
        if any(hit.start <= c.start < hit.end for c in beside)
    }
    return found.pop() if len(found) == 1 else None


def _is_governed(trigger: Trigger, near: Mention) -> bool:
    """Whether a preposition or a case shows that a noun does nothing itself: *у здания суда задержали*."""
    scene, token = trigger.scene, near.token
    if token is None or token.morph.get("Case", "Nom") != "Nom" or cases_of(scene.sentence, token):
        return True
    if token.relation == "iobj" or _is_name_of_noun(scene, near):
        return True
    above = scene.sentence.head(token)
    if token.relation == "conj" and above is not None and cases_of(scene.sentence, above):
        return True  # "Between Washington and Moscow".
    if token.relation == "nmod" and above is not None and cases_of(scene.sentence, above):
        return "," not in scene.page.text[above.end : token.start]  # "В аэропорту Абу-Даби".
    first, _ = range_of(scene.words, (near.start, near.end), scene.first, scene.last)
    governing = {key for name in _PREPOSITIONS for key in scene.lexicon.words[name]}
    for i in range(first - 1, max(first - 3, scene.first - 1), -1):
        if scene.words[i + 1].broken:
            return False
        if scene.words[i].key in governing:
            return True
        if scene.words[i].key not in scene.lexicon.words["determiners"]:
            return False
    return False


def _is_name_of_noun(scene: Scene, near: Mention) -> bool:
    """Whether a name in foreign letters is that of the Slavic noun right before it: *директора канала Next
    TV*."""
    first, _ = range_of(scene.words, (near.start, near.end), scene.first, scene.last)
    if not scene.cast.lexicon.stems or not near.text.isascii() or first == scene.first:
        return False
    before = scene.token_at(scene.words[first - 1].start)
    beside = not scene.page.text[scene.words[first - 1].end : near.start].strip(' \u00a0«"“')
    return beside and before is not None and before.pos == "NOUN" and before.morph.get("Case") != "Nom"


def _is_subject(scene: Scene, roster: Roster, span: Span) -> bool:
    """Whether what would be the authority is one of those that the act is done to."""
    if roster.group is not None and roster.group.noun in scene.page.text[slice(*span)]:
        return True
    return any(s.span[0] < span[1] and span[0] < s.span[1] for s in roster.subjects)


def _add_performer(trigger: Trigger, result: Assigned) -> None:
    """The subject of the verb that performs an act's noun: *Washington a annoncé la levée*, *procéder à
    l'arrestation*."""
    scene = trigger.scene
    above = trigger.sentence.head(trigger.token)
    if (
        above is None
        or above.pos != "VERB"
        or trigger.token.relation not in ("obj", "obl", "xcomp", "ccomp", "iobj")
    ):
        return
    hits = list(scene.lexicon.performers.find(scene.words, scene.first, scene.last))
    hit = next(
        (h for h in hits if h.start <= above.start < h.end or above.start == scene.words[h.head].start), None
    )
    if hit is None or (hit.value == "answer" and not _is_means(trigger)):
        return
    result.support = frozenset({above.i})
    declares = hit.value == "declare"
    if hit.value in _TELLING and is_exchanged(trigger):
        return  # Whoever announces an exchange may be neither side.
    if declares and (trigger.rule.kind not in SANCTION_ACTS or agents_of(trigger)):
        return
    subject = subject_of(trigger, above)
    beside_verb = scene.sentence.children(above.i)
    if subject is None or any(c.dep == "aux:pass" for c in beside_verb):
        return
    led = trigger.token.relation == "obl" and hit.value != "answer"
    if led and any(c.relation in ("obj", "xcomp") for c in beside_verb):
        return  # "Continues its talks on the lifting", "to work for it": what is performed is another.
    mention = mention_of(scene, subject)
    if mention is None or (
        hit.value in _TELLING and mention.kind not in ("place", "authority", "organization")
    ):
        return
    if (
        hit.value in _TELLING
        and mention.kind == "organization"
        and makers.canonical(scene, (mention.start, mention.end)) is None
    ):
        return
    if declares and makers.canonical(scene, (mention.start, mention.end)) is None:
        return
    found = power(trigger, subject)
    if found is not None:
        result.authority, span, result.generic = found
        result.evidence.append(span)
        result.declared = declares


def _add_teller(trigger: Trigger, result: Assigned) -> None:
    """The state or body by which sanctions are said to be announced or decided: *la levée des sanctions,
    annoncée jeudi par Lima*, *the lifting of the embargo was announced by Lima*."""
    scene, sentence, noun = trigger.scene, trigger.sentence, trigger.token
    if result.authority is not None or trigger.rule.kind not in SANCTION_ACTS:
        return
    above = sentence.head(noun)
    told = [c for c in sentence.children(noun.i) if c.relation == "acl" and c.pos in ("VERB", "ADJ")]
    told += [above] if above is not None and noun.dep == "nsubj:pass" else []
    for verb in told:
        makes = scene.values_over(scene.lexicon.performers, verb)
        if _DECIDING.isdisjoint(makes):
            continue
        for token in agents_under(trigger, verb):
            mention = mention_of(scene, token, _STATES)
            found = power(trigger, token) if mention is not None else None
            if found is not None and not found[2]:
                result.authority, span, result.generic = found
                result.evidence.append(span)
                return


def _is_means(trigger: Trigger) -> bool:
    """Whether an act's noun is what somebody answers with, and not to: *responded with the expulsion of X*,
    *ответил высылкой*."""
    case, known = cases_of(trigger.sentence, trigger.token), trigger.scene.lexicon.words
    return case in known["with"] | known["by"] or (not case and trigger.token.morph.get("Case") == "Ins")


def _add_happening(trigger: Trigger, result: Assigned) -> None:
    """The verb by which an act's noun takes place carries its day: *l'échange a eu lieu vendredi*."""
    scene, above = trigger.scene, trigger.sentence.head(trigger.token)
    if above is None or trigger.token.relation not in SUBJECTS:
        return
    hits = scene.lexicon.performers.find(scene.words, scene.first, scene.last)
    verb = next((h for h in hits if h.value == "happen" and h.start <= above.start < h.end), None)
    if verb is not None:
        inside = (t.i for t in scene.sentence.between(verb.start, verb.end))
        result.support |= frozenset(inside) | {above.i}
