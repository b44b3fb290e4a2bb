"""The names that a group is said to include, or that say who those counted are."""

from __future__ import annotations

import re

from detente.model import Group, Subject
from detente.reading.acts.listed.enumeration import add_listed, has_verb, listed
from detente.reading.acts.listed.items import is_circumstance, opens_clause
from detente.reading.acts.listed.of_others import are_of_others, have_a_verb_behind
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.listed.told_of_each import is_of_a_gerund
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.factuality.cues import cues
from detente.reading.forms import fold
from detente.reading.parsing.prepositions import has_case
from detente.reading.phrases import Hit

_FIRST_GAP = 12
_APPOSED_REACH = 80
_NEXT = 4
_COUNTED = 9
_PREDICATE = 8
_ITEM_GAP = 8
_DASH = re.compile(r"\s[–—-]\s")
_DASHED = re.compile(r"[^,;:()«»“”\"\n–—]{0,60}?\s[–—-]\s")
_ROW, _CLOSING = 250, frozenset(".,;:)")


def add_included(scene: Scene, mention: Mention, roster: Roster, kinds: frozenset[str]) -> None:
    """The names that a group is said to include: *123 prisonniers, dont X et Y*; *two men: X and Y*."""
    window = min(scene.sentence.end, mention.end + 160)
    first = scene.index(mention.end)
    for hit in scene.lexicon.phrases["including"].find(scene.words, first, scene.last):
        if hit.start > window:
            break
        between = scene.words_in(mention.end, hit.start)
        if between and between[-1].key in cues(scene.page.language).words["negation"]:
            return  # "Those freed do not include X".
        if are_of_others(scene, mention.end, hit.start):
            return
        verb, far = has_verb(scene, mention.end, hit.start), len(between) > _PREDICATE
        if verb and (
            opens_clause(scene, mention.end, hit.start)
            or (far and not _tells_of_one(scene, mention.end, hit.start))
        ):
            break
        found = _closed_by(scene, mention.end, hit, kinds)
        found = found or listed(scene, hit.end, kinds, _FIRST_GAP, opening=True)
        if have_a_verb_behind(scene, mention.end, hit.start, found):
            return
        if verb and far and found and _is_of_one_before(scene, hit.end, found):
            break
        for subject in found:
            roster.add(subject)
        if found:
            return
    if _add_apposed(scene, mention, roster, kinds) or _add_dashed(scene, mention, roster, kinds):
        return
    mark = scene.page.text[mention.end : mention.end + 4].lstrip()[:1]
    if mark in (",", ":", "—", "–") and roster.group is not None and (roster.group.lo or 2) > 1:
        named = listed(scene, mention.end + 1, kinds, 4, opening=True)
        opens = next(iter(scene.words_in(mention.end, scene.sentence.end)), None)
        if mark == "," and opens is not None and opens.key in scene.lexicon.words["and"]:
            return  # "Выдворили 70 человек, и посол Иван Морозов уехал": a clause of its own.
        at = named[0].span[0] if named else mention.end
        if named and (is_of_a_gerund(scene, mention, at) or (mark == "," and _starts_clause(scene, at))):
            return
        if mark != ":" and named and is_circumstance(scene, mention.end, at):
            return
        if mark != ":" and _are_several_of_theirs(scene, roster.group, named):
            return
        if mark == "," and (
            _are_under_relative(scene, mention) or _is_one_for_several(scene, mention, roster, named)
        ):
            return
        for subject in named:
            roster.add(subject)


def _are_several_of_theirs(scene: Scene, group: Group, named: list[Subject]) -> bool:
    """Whether several stand right before names that are not as many as those counted, and so are theirs:
    *троих участников акции — соратников Яна Новака и Эмиля Мореля*."""
    before = scene.sentence.before(named[0].span[0]) if named else []
    several = bool(before) and before[-1].pos == "NOUN" and before[-1].morph.get("Number") == "Plur"
    return several and (exact := _exactly(group)) is not None and exact != len(named)


def _closed_by(scene: Scene, start: int, hit: Hit[bool], kinds: frozenset[str]) -> list[Subject]:
    """The names of a row that closes with who is among those told before: *freed 12, X and the lawyer Y among
    them*."""
    text, low = scene.page.text, max(start, hit.start - _ROW)
    if text[hit.end : hit.end + 1] not in _CLOSING or not hit.last - hit.first:
        return []
    commas = (i for i in range(low, hit.start) if text[i] == "," and not has_verb(scene, i, hit.start))
    comma = next(commas, None)
    inside = scene.within(comma, hit.start) if comma is not None else []
    named = [m for m in inside if m.kind in kinds and m.name and not _is_led(scene, m)]
    return [Subject(name=m.name or "", span=(m.start, m.end)) for m in named]


def _is_led(scene: Scene, mention: Mention) -> bool:
    """Whether a name is what a preposition leads to: *the wife of X*."""
    return mention.token is not None and has_case(scene.sentence, mention.token)


def included_behind(scene: Scene, end: int, kinds: frozenset[str]) -> list[Subject]:
    """The names that words right behind a noun phrase and its comma count in, where nothing counts those whom
    it tells of: *plusieurs compagnies, dont X et Y*."""
    first = scene.index(end)
    hit = next(iter(scene.lexicon.phrases["including"].find(scene.words, first, scene.last)), None)
    if hit is None or hit.first != first or scene.page.text[end : hit.start].strip() != ",":
        return []
    return listed(scene, hit.end, kinds, _FIRST_GAP, opening=True)


def _exactly(group: Group | None) -> int | None:
    """How many people are counted, where that is exact, and few enough for their names to stand beside."""
    number = group.lo if group is not None and group.lo == group.hi else None
    return number if number is not None and 1 < number <= _COUNTED else None


def _is_one_for_several(scene: Scene, mention: Mention, roster: Roster, named: list[Subject]) -> bool:
    """Whether one name alone stands behind a comma where exactly several are counted, and so begins something
    else: *life for three reporters, Anton Kral freed*; not *three people, two doctors and Anton Kral*."""
    if len(named) != 1 or _exactly(roster.group) is None:
        return False
    return not any(m.group is not None for m in scene.within(mention.end, named[0].span[0]))


def _are_under_relative(scene: Scene, mention: Mention) -> bool:
    """Whether those are the object of a relative clause that tells of somebody else, whose name a comma may
    bring behind it: *the judge who jailed protesters, Anton Kral*."""
    sentence, token = scene.sentence, mention.token
    verb = sentence.head(token) if token is not None and token.relation == "obj" else None
    who = sentence.head(verb) if verb is not None and verb.dep == "acl:relcl" else None
    single = who is not None and who.pos == "NOUN" and who.morph.get("Number") == "Sing"
    return single and sentence.child(verb.i if verb is not None else 0, "nsubj") is not None


def _tells_of_one(scene: Scene, start: int, end: int) -> bool:
    """Whether one verb and nouns for one alone stand between those counted and who is named of them, who can
    be of nobody else: *seize ont été graciés pendant la visite d'un émissaire, dont X*, but not *ten were
    arrested near a meeting of the deputies of the party, including X*."""
    tokens = scene.sentence.between(start, end)
    several = (t for t in tokens if t.pos in ("NOUN", "PROPN", "NUM") and t.morph.get("Number") == "Plur")
    verbs = [t for t in tokens if t.pos == "VERB"]
    named = scene.within(start, end)
    others = any(m.kind == "pronoun" or (m.group is not None and m.group.hi != 1) for m in named)
    words, known = scene.words_in(start, end), scene.cast.lexicon
    hits = scene.lexicon.phrases["delegates"].find(words, 0, len(words))
    # "An envoy" is one, and "a delegation" several.
    bodies = any(not known.has(fold(words[h.last].key), known.titles, known.callings) for h in hits)
    return len(verbs) <= 1 and next(several, None) is None and not others and not bodies


def _is_of_one_before(scene: Scene, start: int, found: list[Subject]) -> bool:
    """Whether a clause tells of the noun before it, and no list of those counted: *dont X est la fille*,
    *dont le frère, X, est ministre*."""
    behind = next(iter(scene.sentence.after(found[-1].span[1])), None)
    told = behind is not None and behind.pos in ("VERB", "AUX")
    return told or "," in scene.page.text[start : found[0].span[0]]


def told_of(scene: Scene, mention: Mention, kinds: frozenset[str]) -> list[Subject]:
    """As many names as are counted, that end right before a comma and the count: *X and Y, two lawyers*."""
    number, name = _exactly(mention.group), scene.before(mention.start)
    if number is None or name is None:
        return []
    if name.kind not in kinds or not name.name:
        return []
    if scene.page.text[name.end : mention.start].strip(" \u00a0") != ",":
        return []
    roster = Roster()
    roster.add(Subject(name=name.name, span=(name.start, name.end)))
    add_listed(scene, name, roster, kinds)
    before = [s for s in roster.subjects if s.span[1] <= mention.start]
    return before if len(before) == number else []


def _add_apposed(scene: Scene, mention: Mention, roster: Roster, kinds: frozenset[str]) -> bool:
    """Add as many names as were counted, right behind those or what is said of them: *the two
    reporters X and Y*, *the two held in Iran, X and Y,*, *two reporters (X and Y)*."""
    number, text = _exactly(roster.group), scene.page.text
    if number is None:
        return False
    first = next((m for m in scene.mentions if m.start >= mention.end and m.kind in kinds and m.name), None)
    if first is not None and not text[mention.end : first.start].strip():
        comma = mention.end  # "Les deux reporters X et Y".
    else:
        ahead = text[mention.end : min(scene.sentence.end, mention.end + _APPOSED_REACH)]
        comma = mention.end + ahead.replace("(", ",").find(",")
    if comma < mention.end or has_verb(scene, mention.end, comma):
        return False
    named = listed(scene, comma + 1, kinds, _NEXT, opening=True)
    if len(named) != number or _starts_clause(scene, named[0].span[0]):
        return False
    for subject in named:
        roster.add(subject)
    roster.group = None if mention.both else roster.group
    return True


def _add_dashed(scene: Scene, mention: Mention, roster: Roster, kinds: frozenset[str]) -> bool:
    """Add as many names as were counted, behind a dash that parts them from those or from what is said of
    them, each with what he is: *двоих граждан страны — 60-летнего Антона Краля и его брата Ивана Краля —*."""
    number, text = _exactly(roster.group), scene.page.text
    dash = _DASHED.match(text, mention.end, min(scene.sentence.end, mention.end + _APPOSED_REACH))
    if number is None or dash is None or has_verb(scene, mention.end, dash.end()):
        return False
    closing = _DASH.search(text, dash.end(), scene.sentence.end)
    end = closing.start() if closing is not None else scene.sentence.end
    named = [s for s in listed(scene, dash.end(), kinds, _ITEM_GAP, opening=True) if s.span[1] <= end]
    if len(named) != number or _starts_clause(scene, named[0].span[0]):
        return False
    for subject in named:
        roster.add(subject)
    return True


def _starts_clause(scene: Scene, position: int) -> bool:
    """Whether a name is the subject of a verb right after it: *ten were freed, Anton Kral remains held*."""
    token = scene.sentence.past(scene.token_at(position), ("flat", "compound"))
    above = scene.sentence.head(token) if token is not None and token.relation == "nsubj" else None
    return above is not None and token is not None and above.i > token.i and above.pos in ("VERB", "AUX")
