"""What a sanction act is about: what a measure restricts, whom it binds, and whose measure it is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from detente.model import Group, Subject
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.named_of import included_behind
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.sanctions import owning
from detente.reading.acts.sanctions.named import called_alike, is_dealing, unlisted
from detente.reading.acts.whom.bearers import is_of_another_noun, is_of_head
from detente.reading.acts.whom.patients import mention_of
from detente.reading.acts.whom.people import NAMED, apposed, is_singular, listed, meant_by, roster_of
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.states import range_of
from detente.reading.wordings import is_of_a_tie

_TARGET_WORDS = 9
_ON_REACH = 6
_NEAR = 3
_AFTER = 4
_JOINED = 3
_HELD = 6
_ENTRY = "entry"
_TARGETS = NAMED | {"other"}
_PARTING = re.compile(r"\s?[,—–]\s[«“„\"]?\s?")
_CLOSED = re.compile(r"\s?[»”\"]?(?:\s?[,.;:)—–]|\s*$)")
_ENDS_PHRASE = frozenset({"VERB", "AUX", "ADV", "SCONJ", "CCONJ", "PRON"})


@dataclass(slots=True)
class Measure:
    """A measure's details: what it restricts, whom it binds, whose it is.

    ``bound``: words say on whom or what it is.
    """

    text: str | None = None
    bound: bool = False
    subjects: list[Subject] = field(default_factory=list)
    group: Group | None = None
    owner: str | None = None
    end: int = -1

    def tells_whom(self) -> bool:
        """Whether it names or counts those whom it binds."""
        return bool(self.subjects) or self.group is not None


def details(scene: Scene, mention: Mention, verb: Token | None = None) -> Measure:
    """What stands around a measure's noun: *sanctions américaines sur la potasse*, *US potash sanctions*;
    behind the ``verb`` of an act too where that takes it for its object: *санкции ввели против банкиров*."""
    result = Measure(end=mention.end)
    result.owner = owning.owner(scene, mention)
    first = scene.index(mention.end)
    last = min(first + _ON_REACH, scene.last)
    # What stands after "on" and assets is where these are: "активы на территории ЕС".
    on = scene.lexicon.phrases["on"] if mention.kind != "asset" else None
    for hit in on.find(scene.words, first, scene.last) if on is not None else ():
        if hit.first >= last or _crosses(scene, mention.end, hit.start, verb):
            break
        if _is_day_or_deed(scene, hit.last + 1) or scene.page.text[: hit.start].rstrip()[-1:] == ",":
            continue
        if is_of_a_tie(scene.page.language, scene.words, first, hit.last):
            continue
        target(scene, hit.last + 1, result)
        if result.bound and (result.subjects or result.group or not is_dealing(scene, hit)):
            break
    result.text = result.text or _of_noun(scene, mention)
    if result.owner is None and result.text == _ENTRY:
        result.owner, whom = owning.border(scene, mention)
        if whom >= 0 and not result.tells_whom():
            target(scene, whom, result)
    # "Belarusian sanctions on potash" may be on Belarus.
    if result.owner is None and result.bound and (result.subjects or result.group is not None):
        result.owner = owning.by_adjective(scene, mention, result.end)
    return result


def put_on_a_list(scene: Scene, mention: Mention, result: Measure) -> None:
    """Whom a noun puts on a list, right behind it: *l'inscription de l'homme d'affaires X sur la liste*."""
    index, of = scene.index(mention.end), scene.lexicon.words["of"]
    if index < scene.last and scene.words[index].key in of and not scene.words[index].broken:
        target(scene, index + 1, result)


def holder(scene: Scene, mention: Mention, result: Measure) -> None:
    """Whose assets a noun speaks of, whom a measure binds: *les avoirs de X et de Y*, *X's assets*."""
    token = mention.token
    found = None
    unnamed = None
    for child in scene.sentence.children(token.i) if token is not None else ():
        owned = child.dep == "nmod:poss" or cases_of(scene.sentence, child) in scene.lexicon.words["of"]
        genitive = child.relation == "nmod" and child.morph.get("Case") == "Gen"
        if owned or genitive:
            found = found or _owning(scene, child)
            unnamed = unnamed or (child if child.pos == "PROPN" else None)
    if found is None:
        after = scene.behind(mention.end)
        keys = [w.key for w in scene.words_in(mention.end, after.start)] if after is not None else []
        of = scene.lexicon.words["of"]
        near = bool(keys) and keys[0] in of and len(keys) <= _NEAR
        found = after if near and unnamed is None else None
    if found is None and unnamed is not None:
        found = unlisted(scene, unnamed)
    found = found or _having(scene, mention)
    if found is not None and found.kind == "people":
        _add_people(scene, found, result)
        return
    if found is None or found.kind not in _TARGETS or not found.name:
        return
    result.subjects = [Subject(name=found.name, span=(found.start, found.end))]
    result.subjects += _also(scene, found)
    result.bound, result.end = True, result.subjects[-1].span[1]


def _having(scene: Scene, mention: Mention) -> Mention | None:
    """Who is said to have assets, behind a participle: *les avoirs | détenus au Canada par trois juges*."""
    token = mention.token
    held = scene.sentence.child(token.i, "acl") if token is not None else None
    by = scene.words_in(held.end, scene.sentence.end)[:_HELD] if held is not None else []
    leading = next((i for i, word in enumerate(by) if word.key in scene.lexicon.words["by"]), None)
    if held is None or leading is None or any(word.broken for word in by[: leading + 2]):
        return None
    behind = scene.behind(by[leading].end)
    near = behind is not None and len(scene.words_in(by[leading].end, behind.start)) <= 1
    return behind if near else None


def _owning(scene: Scene, noun: Token) -> Mention | None:
    """Whom a noun names as the owner of something: the person behind it, before the body that it is of
    (*бывшего главы компании X Ивана Торского*)."""
    named = scene.at(noun.start, noun.end)
    if named is not None and named.kind == "authority" and is_singular(named):
        return apposed(scene, named, NAMED)
    person = mention_of(scene, noun, {"person"})
    alive = noun.morph.get("Animacy") == "Anim" and noun.pos == "NOUN"
    return person or mention_of(scene, noun, {"people"} if alive else _TARGETS | {"people"})


def _add_people(scene: Scene, people: Mention, result: Measure) -> None:
    """Whom a noun of people names or counts: *the assets of the banker X*, *les avoirs de deux juges, X et
    Y*."""
    roster = roster_of(scene, people, NAMED)
    counted = roster.group is not None and roster.group.lo is not None
    if roster.subjects or counted:
        result.subjects, result.group = list(roster.subjects), roster.group if counted else None
        result.bound, result.end = True, roster.end


def _also(scene: Scene, first: Mention) -> list[Subject]:
    """The names joined to a holder's, each perhaps with its own preposition: *de X et de Y*."""
    of, joints = scene.lexicon.words["of"], scene.lexicon.words["and"]
    result: list[Subject] = []
    at = first.end
    for other in scene.mentions:
        if other.start < at or other.kind not in _TARGETS or not other.name:
            continue
        keys = [w.key for w in scene.words_in(at, other.start)]
        joined = "," in scene.page.text[at : other.start] or any(key in joints for key in keys)
        plain = all(key in joints | of | scene.lexicon.words["determiners"] for key in keys)
        if not joined or not plain:
            break
        result.append(Subject(name=other.name, span=(other.start, other.end)))
        at = other.end
    return result


def _restricted(scene: Scene, start: int, end: int) -> str | None:
    """The trade, good or right that a noun phrase names, by its one name: its noun, or what stands beside one
    that says no more (*the potash sector*), where it is not one of several."""
    first, last = range_of(scene.words, (start, end), scene.first, scene.last)
    hits = list(scene.lexicon.sectors.find(scene.words, first, last))
    scopes = [(h.start, h.end) for h in scene.lexicon.phrases["scopes"].find(scene.words, first, last)]
    head = _head(scene, start, end)
    spans = [(h.start, h.end) for h in hits] + scopes
    if not hits or (head is not None and not any(at <= head.start < to for at, to in spans)):
        return None
    # "Exports of jet fuel" are fuel.
    told = next((h for h in hits if (h.start, h.end) not in scopes), hits[0])
    return told.value if not _goes_on(scene, last) else None


def _head(scene: Scene, start: int, end: int) -> Token | None:
    """The noun of a phrase: the one that hangs on nothing in it; None without a parse."""
    for token in scene.sentence.tokens:
        above = scene.sentence.head(token) if start <= token.start < end else None
        if above is not None and token.pos in ("NOUN", "PROPN") and not start <= above.start < end:
            return token
    return None


def _goes_on(scene: Scene, index: int) -> bool:
    """Whether another trade is joined to the one before a word: *on oil and gas*."""
    if index >= scene.last:
        return False
    joined = scene.words[index].broken or scene.words[index].key in scene.lexicon.words["and"]
    return joined and scene.lexicon.sectors.any(scene.words, index, min(index + _JOINED, scene.last))


def _of_noun(scene: Scene, mention: Mention) -> str | None:
    """What a measure's own words and the nouns and adjectives beside it restrict: *travel ban*, *potash
    sanctions*, *sanctions pétrolières*, *restrictions de visa*."""
    first, last = range_of(scene.words, (mention.start, mention.end), scene.first, scene.last)
    low, high = first, last
    while low > scene.first and not scene.words[low].broken and _is_part(scene, low - 1, mention):
        low -= 1
    if high < scene.last and scene.words[high].key in scene.lexicon.words["of"]:
        high += 1
    while high < scene.last and not scene.words[high].broken and _is_part(scene, high, mention):
        high += 1
    hits = scene.lexicon.sectors.find(scene.words, low, high)
    # "The entry was removed": a word for a measure that is also one for a right.
    found = {
        h.value for h in hits if mention.kind == "asset" or h.start > mention.start or h.end < mention.end
    }
    return found.pop() if len(found) == 1 else None


def _is_part(scene: Scene, index: int, mention: Mention) -> bool:
    """Whether a word is a noun or an adjective that hangs on a measure's noun, or on one of its words."""
    token = scene.token_at(scene.words[index].start)
    if token is None or token.relation not in ("compound", "amod", "nmod"):
        return False
    above = scene.sentence.head(token)
    return above is not None and mention.start <= above.start < mention.end


def _is_day_or_deed(scene: Scene, i: int) -> bool:
    """Whether a day or a verb stands after *on*, and nothing that a measure could be about: *renewed on
    Friday*, *a ban on making …*."""
    if i >= scene.last:
        return True
    word, token = scene.words[i], scene.token_at(scene.words[i].start)
    is_deed = token is not None and token.pos == "VERB" and token.relation not in ("", "amod")
    at = i + 1 if word.key.isdigit() and i + 1 < scene.last else i  # "On 16 December".
    day = scene.words[at]
    written = scene.page.text[day.start].isupper() or scene.cast.lexicon.stems
    return is_deed or (written and fold(day.key) in scene.cast.lexicon.not_names)


def _crosses(scene: Scene, start: int, end: int, verb: Token | None) -> bool:
    """Whether a mark, a word like *after* or another finite verb than an act's own parts two words."""
    if any(mark in scene.page.text[start:end] for mark in ".;:!?"):
        return True
    if any(word.key in scene.lexicon.words["cut"] for word in scene.words_in(start, end)):
        return True
    tokens = [scene.token_at(w.start) for w in scene.words_in(start, end)]
    finite = (t for t in tokens if t is not None and t.pos == "VERB" and t.morph.get("VerbForm") == "Fin")
    return any(verb is None or t.i != verb.i for t in finite)


def is_for_some(trigger: Trigger) -> bool:
    """Whether a participle says on what sort of people or things measures are, or what for, and not when or
    why: *imposed on the press*, *taken to help*, but neither *imposed on Monday* nor *after the coup*."""
    scene, hit = trigger.scene, trigger.hit
    if trigger.voice != "reduced":
        return False
    purpose = (c for c in scene.sentence.children(trigger.token.i) if c.morph.get("VerbForm") == "Inf")
    if next(purpose, None) is not None:
        return True
    on = scene.lexicon.phrases["on"].find(scene.words, hit.first, min(hit.last + _AFTER, scene.last))
    last = next((h.last for h in on if h.first - 1 <= hit.last < h.last), None)
    if last is None or last + 1 >= scene.last:
        return False
    after = scene.token_at(scene.words[last + 1].start)
    return after is not None and after.pos not in ("PROPN", "NUM")


def target(scene: Scene, first: int, result: Measure) -> None:
    """Read the noun phrase that starts at a word: whom it names or counts is bound, and a trade or good is
    what the measure restricts."""
    words, lexicon = scene.words, scene.lexicon
    doer = scene.token_at(words[first].start) if first < scene.last else None
    if doer is not None and doer.pos == "PRON" and scene.sentence.child(doer.i, "acl") is not None:
        result.bound = True  # "On those holding Americans": nobody named is.
        return
    above = scene.sentence.head(doer) if doer is not None else None
    owns = doer is not None and doer.key in lexicon.words["possessive"] and lexicon.bare_passive
    if owns and doer is not None and above is not None and above.i > doer.i and above.pos == "NOUN":
        first, doer = first + 1, above  # "Против его жены Анны Краль": she is, and not he.
    if doer is not None and (meant := meant_by(scene, doer)):
        result.subjects, result.bound, result.end = meant, True, doer.end
        return
    while first < scene.last and words[first].key in lexicon.words["determiners"] and not words[first].broken:
        first += 1
    if first >= scene.last:
        return
    start, end = words[first].start, _phrase_end(scene, first)
    counted = _counted(scene, start)
    if counted is not None:
        end = max(end, counted.end)
        roster = roster_of(scene, counted, NAMED)
        # *Six officers, among them X*, but none is left of *two banks, X and Y*.
        result.group = roster.group if roster.subjects else counted.group
        result.subjects = list(roster.subjects)
        end = max(end, roster.end)
    result.bound, result.end = True, max(result.end, end)
    for mention in scene.within(start, end):
        if mention.kind in ("people", "authority") and len(scene.words_in(start, mention.start)) <= 1:
            _called(scene, mention, result)
        if result.subjects:
            break
        if mention.kind not in _TARGETS or not mention.name:
            continue
        if (mention.kind == "other" and mention.end != end) or is_of_another_noun(scene, mention, start):
            continue
        if _does_something(scene, mention):
            break  # "Санкций против отрасли Минск освободил 20 человек".
        bind(scene, mention, result)
        break
    if not result.subjects and counted is None:
        called = _called_behind(scene, start, end)
        if called is not None:
            bind(scene, called, result)
        elif included := included_behind(scene, end, _TARGETS):
            result.subjects, result.end = included, included[-1].span[1]
        else:
            result.text = _restricted(scene, start, end)


def _does_something(scene: Scene, mention: Mention) -> bool:
    """Whether a name in the nominative is the subject of a verb behind it."""
    token = mention.token
    verb = scene.sentence.head(token) if token is not None and token.relation == "nsubj" else None
    nominative = token is not None and token.morph.get("Case") == "Nom"
    return nominative and verb is not None and verb.pos == "VERB" and verb.start >= mention.end


def _called_behind(scene: Scene, start: int, end: int) -> Mention | None:
    """The name behind a comma of the one body that a phrase tells: *on the national airline, Belavia*."""
    text = scene.page.text
    between = _PARTING.match(text, end)
    name = next((m for m in scene.mentions if between is not None and m.start == between.end()), None)
    if name is None or name.kind not in ("organization", "other") or not name.name:
        return None
    head = _head(scene, start, end)
    one = head is not None and head.pos == "NOUN" and head.morph.get("Number") != "Plur"
    return name if one and _CLOSED.match(text, name.end) else None


def _called(scene: Scene, noun: Mention, result: Measure) -> None:
    """Whom a noun of one person or office names: *against the banker X*, *qui frappe le ministre, X*."""
    if noun.group is None and not is_singular(noun):
        result.subjects = called_alike(scene, noun)
        result.end = max([result.end, *(s.span[1] for s in result.subjects)])
        return
    named = apposed(scene, noun, NAMED) if noun.group is None else None
    if named is None or not named.name:
        return
    of = scene.lexicon.words["of"]
    under = any(word.key in of for word in scene.words_in(noun.end, named.start))
    if noun.kind == "authority" and under and "," not in scene.page.text[noun.end : named.start]:
        return  # "Against the government of President X".
    bind(scene, named, result)


def bind(scene: Scene, first: Mention, result: Measure) -> None:
    """A name as that of whom a measure binds, with those joined to it."""
    result.subjects = [Subject(name=first.name, span=(first.start, first.end))]
    result.subjects += listed(scene, first.end, NAMED, 6)
    result.end = max(result.end, result.subjects[-1].span[1])


def _counted(scene: Scene, start: int) -> Mention | None:
    """Who or what is counted from a position on: *more than 100 vessels*."""
    found = next((m for m in scene.mentions if m.start <= start < m.end), None)
    return found if found is not None and found.group is not None and found.group.lo is not None else None


def _closes(scene: Scene, name: Mention, index: int) -> bool:
    """Whether a name that nothing told ends its phrase, as the company's does in *la compagnie aérienne
    Belavia*."""
    if name.kind != "other" or scene.words[index - 1].broken:
        return False
    after = next((i for i in range(index, scene.last) if scene.words[i].start >= name.end), scene.last)
    return after >= scene.last or scene.words[after].broken


def _phrase_end(scene: Scene, first: int) -> int:
    """Where a noun phrase ends: before punctuation, a verb, a conjunction, a relative pronoun or a date."""
    words, lexicon = scene.words, scene.lexicon
    closed = lexicon.words["relative"] | lexicon.words["and"]
    named = scene.at(words[first].start, words[first].end)
    end = named.end if named is not None and named.kind in NAMED else words[first].end
    for i in range(first + 1, min(first + _TARGET_WORDS, scene.last)):
        word = words[i]
        if word.start < end:
            continue
        token = scene.token_at(word.start)
        if word.broken or word.key in closed or token is None:
            break
        name = scene.at(word.start, word.end)
        told = name is not None and name.name and not is_of_head(scene, name)
        if name is not None and told and (name.kind in NAMED or _closes(scene, name, i)):
            return name.end
        if token.pos in _ENDS_PHRASE and not (token.dep == "amod" and token.head > token.i):
            break  # But "the state-owned producer".
        ahead = scene.token_at(words[i + 1].start) if i + 1 < scene.last else None
        behind = scene.token_at(words[i - 1].start)
        than = behind is not None and (behind.pos in ("ADV", "DET") or behind.morph.get("Degree") == "Cmp")
        if token.pos == "ADP" and ahead is not None and ahead.pos == "NUM" and than:
            continue  # "More than 100 vessels".
        if token.pos == "ADP" and word.key not in lexicon.words["of"]:
            break
        if token.pos == "NUM" and scene.words[i - 1].key in lexicon.words["of"]:
            break
        if token.pos in ("ADP", "DET"):
            continue
        found = scene.at(word.start, word.end)
        end = found.end if found is not None and found.name else word.end
    return end
