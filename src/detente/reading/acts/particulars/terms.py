"""For how long: the term that an act imposes, where one length of time is the whole of it.

Ranges (*from two to five years*), bounds (*up to 30 years*), what each of several gets (*six and four years
respectively*) and by how much a term is changed are nobody's term; what says when is none.
"""

from __future__ import annotations

import re

from detente.model import ActKind, DateMention, Span
from detente.reading.acts.clause.bare_terms import bare_term
from detente.reading.acts.clause.beside import set_off
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Scene
from detente.reading.acts.particulars.durations import CALENDAR, Length, lengths, whole, with_one
from detente.reading.acts.particulars.fronted_terms import fronted
from detente.reading.factuality.cues import cues
from detente.reading.forms import fold
from detente.reading.numbers import is_number, numerals
from detente.reading.phrases import Word

_DASH = re.compile(r"\s[—–-]\s")
_TERM_REACH = 6
_BEFORE, _BEHIND = 30, 90
_RANGE_REACH, _EACH_REACH = 7, 2
_RANGE_DIGITS = 4
_ENDS_A_RANGE = re.compile(r"\d ?[-–—] ?$")
_BOUND_REACH, _SERVED_REACH, _ALLOWED = 4, 3, 24
# How far behind a term what it was changed to may stand: *his ten-year sentence to seven*.
_TO_REACH, _TO_WORDS, _OF_WORDS = 40, 4, 5
_BARRED = 6


def imposed(trigger: Trigger, limit: int) -> tuple[ActKind, tuple[str | None, Span] | None]:
    """What a trigger tells, and the term imposed: who is jailed for years has been sentenced, who is jailed
    for two months pending trial has not."""
    rule = trigger.rule
    may_sentence = rule.kind == "detain" and not rule.nominal and "sentence" in rule.needs
    if not may_sentence and rule.kind != "sentence" and rule.needs != "terms":
        return rule.kind, None
    if may_sentence and is_remand(trigger):
        return rule.kind, None
    terms = terms_of(trigger, limit)
    return ("sentence" if may_sentence and terms else rule.kind), terms


def is_of_convicts(trigger: Trigger) -> bool:
    """Whether those jailed have just been convicted, so that it is their sentence: *jailed all 45 defendants
    convicted of subversion*."""
    rule, scene, sentence = trigger.rule, trigger.scene, trigger.sentence
    if rule.nominal or "sentence" not in rule.needs or trigger.voice not in ("active", "passive"):
        return False
    whom = (c for c in sentence.children(trigger.token.i) if c.dep in ("obj", "nsubj:pass"))
    said = (c for noun in whom for c in sentence.children(noun.i) if c.relation == "acl")
    verdicts = (scene.index(c.start) for c in said)
    found = (h for i in verdicts for h in scene.lexicon.triggers.find(scene.words, i, min(i + 3, scene.last)))
    return any(h.value.kind == "sentence" for h in found)


def is_remand(trigger: Trigger) -> bool:
    """Whether a sentence says that custody only waits for a trial: *pending trial*."""
    scene = trigger.scene
    return scene.lexicon.phrases["remand"].any(scene.words, scene.first, scene.last)


def is_the_term(date: DateMention, terms: tuple[str | None, Span] | None) -> bool:
    """Whether what reads as a time is the term itself: *will spend the next seven years in prison*."""
    return terms is not None and date.span[0] < terms[1][1] and terms[1][0] < date.span[1]


def terms_of(trigger: Trigger, limit: int) -> tuple[str | None, Span] | None:
    """A term as an ISO 8601 duration: *11 ans de prison*, *a 10-year sentence*, *five and a half years*; None
    in its place where one is imposed that is not told: *two to five years*.

    ``limit`` is where the next trigger takes over.
    """
    scene = trigger.scene
    if (opening := fronted(trigger)) is not None:
        own = opening.length
        return None if _is_open(trigger, own) else f"P{own.value}", (own.start, own.end)
    start = max(scene.sentence.start, trigger.hit.start - _BEFORE)
    end = min(limit, trigger.hit.end + _BEHIND, scene.sentence.end)
    numbered = lengths(scene, start, end)
    found = whole(scene, [*numbered, *_unnumbered(trigger, scene.words_in(start, end), numbered)])
    by = next((f.start for f in found if _is_by(trigger, f)), None)
    found = [f for f in found if _is_held(trigger, f) or not (_is_no_term(scene, f) or _is_by(trigger, f))]
    found = [f for f in found if f.end > trigger.hit.start] or (found[-1:] if trigger.rule.nominal else [])
    if not found:
        bare = bare_term(trigger)
        return None if bare is None else (f"P{bare.value}", (bare.start, bare.end))
    first = found[0]
    if not first.served and not _is_term(scene, trigger, first):
        return None
    if _is_range(trigger, found):
        return None, (found[0].start, found[1].end)
    if _ENDS_A_RANGE.search(scene.page.text, max(first.start - _RANGE_DIGITS, 0), first.start):
        return None, (first.start, first.end)  # "2-11 years".
    first = _whole_of(scene, found) or _changed_to(trigger, found)
    if _is_for_life(trigger, first):
        return None
    # "Had his four-year term extended by two": of the old term no more is left.
    is_old = by is not None and first.end <= by
    value = None if is_old or _is_open(trigger, first) else "P" + first.value
    return value, (first.start, first.end)


def _is_held(trigger: Trigger, length: Length) -> bool:
    """Whether the words of a verdict without a prison hold its term: *в течение года ограничен в свободе*."""
    whole = trigger.rule.needs == "terms" and trigger.rule.settled
    return whole and trigger.hit.start <= length.start and length.end <= trigger.hit.end


def _is_range(trigger: Trigger, found: list[Length]) -> bool:
    """Whether two lengths are the ends of a range: *de deux ans à deux ans et demi*, *от двух лет до трёх*;
    not a term that is changed to another."""
    scene = trigger.scene
    between = scene.words_in(found[0].end, found[1].start) if len(found) > 1 else []
    alone = len(between) == 1 and not between[0].broken and between[0].key in scene.lexicon.words["up_to"]
    return alone and not scene.lexicon.phrases["changes"].any(scene.words, scene.first, scene.last)


def _whole_of(scene: Scene, found: list[Length]) -> Length | None:
    """The term of which only a part was served: *six years of an 11-year term*, *отсидел восемь лет из
    двадцати трёх*."""
    first, words = found[0], scene.lexicon.words
    ahead = scene.words_in(first.end, first.end + _TO_REACH)[:_OF_WORDS]
    if len(ahead) < 2 or ahead[0].key not in words["part_of"] or any(w.broken for w in ahead[:2]):
        return None
    if len(found) > 1 and found[1].start <= ahead[-1].start:
        # "To two years of imprisonment, Novak – to four": another's.
        return None if "," in scene.page.text[first.end : found[1].start] else found[1]
    start = ahead[1].start
    number = next(
        iter(numerals(scene.lexicon.code).find(fold(scene.page.text[start : start + _TO_REACH]))), None
    )
    if number is None or number.start or ahead[1].key in words["determiners"] | words["indefinite"]:
        return None
    return Length(first.start, start + number.end, f"{number.value}{first.unit}")


def _changed_to(trigger: Trigger, found: list[Length]) -> Length:
    """The term that another gave way to: *raised from two years to five years*, *cut his ten-year term to
    seven*, *de douze à huit ans*."""
    scene, first = trigger.scene, found[0]
    if len(found) > 1 and _leads_from(scene, first.start) and first.unit == found[1].unit:
        apart = "," in scene.page.text[first.end : found[1].start]
        return first if apart or scene.has_people(first.end, found[1].start) else found[1]
    if len(found) > 1 or not _is_changed(trigger, first):
        return first
    ahead = scene.words_in(first.end, first.end + _TO_REACH)[:_TO_WORDS]
    leading = scene.lexicon.words["term_to"] - scene.lexicon.words["changed_by"]
    lead = next((i for i, w in enumerate(ahead[:-1]) if w.key in leading), None)
    if lead is None or any(w.broken for w in ahead[: lead + 2]):
        return first
    number = ahead[lead + 1]
    value = numerals(scene.lexicon.code).value(fold(number.key))
    return Length(first.start, number.end, f"{value}{first.unit}") if value else first


def _unnumbered(trigger: Trigger, words: list[Word], numbered: list[Length]) -> list[Length]:
    """The terms without a number behind a trigger, *на полгода*, *год колонии*, and those that a smaller one
    with a number is joined to, *a year and ten days*."""
    scene, lexicon = trigger.scene, trigger.scene.lexicon
    leading = lexicon.words["term_to"] | lexicon.words["term_from"]
    last, joined_to = len(words), {length.start for length in numbered}
    result: list[Length] = []
    for hit in lexicon.unnumbered.find(words):
        before, behind = hit.first - 1, hit.last + 1
        led = before >= 0 and (words[before].key in leading or words[before] is scene.words[trigger.hit.head])
        of_prison = lexicon.phrases["kinds"].any(words, behind, min(behind + 1, last))
        joins = behind + 1 < last and words[behind].key in lexicon.words["and"]
        joined = joins and words[behind + 1].start in joined_to
        if joined or ((led or of_prison) and hit.start >= trigger.hit.start):
            result.append(with_one(scene, Length(hit.start, hit.end, hit.value), words[-1].end))
    return result


def _leads_from(scene: Scene, position: int) -> bool:
    """Whether a preposition of what is left behind stands right before a length of time."""
    before, words = _last_before(scene, position), scene.lexicon.words
    return before is not None and (before.key in words["from"] or before.key in words["term_from"])


def _last_before(scene: Scene, position: int) -> Word | None:
    index = scene.index(position) - 1
    return scene.words[index] if index >= scene.first else None


def _is_no_term(scene: Scene, length: Length) -> bool:
    """Whether a length of time says when, how long somebody has for something, or how old he is."""
    of_time = _is_reckoned(scene, length) or _is_allowed(scene, length) or _is_age(scene, length)
    index = scene.index(length.start)
    taken = index > scene.first and scene.words[index - 1].key in scene.lexicon.words["taking"]
    return of_time or taken or _is_of_a_ban(scene, length) or _is_of_a_right(scene, length)


def _is_of_a_ban(scene: Scene, length: Length) -> bool:
    """Whether a length of time is that of a measure right behind it, which is no kind of term: *a two-year
    ban on holding office*."""
    behind, index = scene.behind(length.end), scene.index(length.end)
    if behind is None or behind.kind != "weak measure" or scene.page.text[length.end : behind.start].strip():
        return False
    return not scene.lexicon.phrases["kinds"].any(scene.words, index, min(index + 2, scene.last))


def _is_of_a_right(scene: Scene, length: Length) -> bool:
    """Whether a length of time is how long somebody loses a right, or is watched or at work: *deux ans
    d'inéligibilité*, *three years of probation*."""
    index = scene.index(length.end)
    hits = scene.lexicon.phrases["barring"].find(scene.words, index, min(index + _BARRED, scene.last))
    return any(hit.first == index and not scene.words[index].broken for hit in hits)


def _closes_a_bracket(scene: Scene, length: Length) -> bool:
    """Whether years are all that stands between brackets, or the last behind a comma: *MM. Kral (37 ans) et
    Moroz (alias le Chat, 51 ans)*."""
    text = scene.page.text
    before = text[scene.start : length.start].rpartition("(")[2]
    return text.startswith(")", length.end) and (not before or before.rstrip().endswith(","))


def _is_age(scene: Scene, length: Length) -> bool:
    """Whether years stand behind a name as somebody's age: *Anton Kral, 54 ans, a été condamné*; in a list of
    terms those of prison do so too."""
    if not length.may_be_age:
        return False
    if set_off(scene, length.start) is None and not _closes_a_bracket(scene, length):
        return False
    behind = scene.index(length.end)
    of_prison = scene.lexicon.phrases["kinds"].any(scene.words, behind, min(behind + 2, scene.last))
    return not of_prison and ":" not in scene.page.text[scene.start : length.start]


def _is_reckoned(scene: Scene, length: Length) -> bool:
    """Whether a length of time says when: *jailed two years ago*, but *jailed for two years earlier this
    month*, *convicted after two years in custody*."""
    before = _last_before(scene, length.start)
    if before is not None and before.key in scene.lexicon.words["lapsed"]:
        return True
    index = scene.index(length.end)
    if index >= scene.last or scene.words[index].broken:
        return False
    hits = scene.lexicon.phrases["reckoned"].find(scene.words, index, min(index + 2, scene.last))
    if not any(hit.first == index for hit in hits):
        return False
    token = scene.token_at(before.start) if before is not None else None
    # "Leaving the couple's 22-month-old son".
    possessive = token is not None and token.pos == "PART" and token.relation == "case"
    return token is None or possessive or token.pos not in ("ADP", "PART")


def _is_allowed(scene: Scene, length: Length) -> bool:
    """Whether days or weeks are how long somebody has for something: *given 30 days to appeal*."""
    ahead = scene.words_in(length.end, length.end + _ALLOWED)[:2]
    if length.unit not in "DW" or len(ahead) < 2 or any(w.broken for w in ahead):
        return False
    verb = scene.token_at(ahead[1].start)
    marked = ahead[0].key in cues(scene.page.language).words["infinitive"]
    return marked and verb is not None and verb.pos == "VERB"


def _is_for_life(trigger: Trigger, length: Length) -> bool:
    """Whether a life sentence is told before a length, which is somebody else's: *received life, two others
    15 years*."""
    scene, phrases = trigger.scene, trigger.scene.lexicon.phrases["life"]
    start, end = scene.index(trigger.hit.start), scene.index(length.start)
    return phrases.any(scene.words, start, end) and not _is_changed(trigger, length)


def _is_by(trigger: Trigger, length: Length) -> bool:
    """Whether a length is that by which a term is made longer or shorter, or differs from another's: *réduite
    de deux ans*, *two years less*."""
    scene = trigger.scene
    before, behind = _last_before(scene, length.start), scene.index(length.end)
    if scene.lexicon.phrases["compared"].any(scene.words, behind, min(behind + 1, scene.last)):
        return True
    led = before is not None and before.key in scene.lexicon.words["changed_by"]
    return led and _is_changed(trigger, length)


def _is_changed(trigger: Trigger, length: Length) -> bool:
    """Whether a term is changed, and not imposed, before a length of time."""
    scene = trigger.scene
    low = min(trigger.hit.first, scene.index(trigger.hit.start))
    return scene.lexicon.phrases["changes"].any(scene.words, low, scene.index(length.start))


def _is_open(trigger: Trigger, length: Length) -> bool:
    """Whether a length is a bound, one of those of several people, or only the time that somebody was in."""
    scene, known = trigger.scene, trigger.scene.lexicon
    each = known.phrases["each"]
    if _is_time_served(trigger, length):
        return True
    index, last = scene.index(length.start), scene.index(length.end)
    opening = max(trigger.hit.first - _EACH_REACH, scene.first)  # "Respectivement condamnés à".
    if each.any(scene.words, opening, min(last + _SERVED_REACH, scene.last)):
        return True
    if _is_changed(trigger, length):
        return False
    if len(_DASH.findall(_past_colon(trigger, length))) > 1:
        return True  # "Получили сроки: Иванов — три года, Петров — два".
    low = max(index - _BOUND_REACH, scene.first)
    bounds = known.phrases["bounds"].find(scene.words, low, index)
    if any(hit.last == index - 1 for hit in bounds):
        return True
    threatened = trigger.rule.factuality == "possible"  # "Faces a minimum four-year sentence".
    extremes = known.phrases["extremes"].find(scene.words, low, index)
    if any(threatened or hit.start >= trigger.hit.end for hit in extremes):
        return True
    if _goes_up(scene, last) or _ends_a_range(scene, index):
        return True
    return _has_number_before(scene, index)


def _is_time_served(trigger: Trigger, length: Length) -> bool:
    """Whether a length is of how long somebody was in, which may be less than his term: *отбыл в колонии пять
    лет*; not *отсидел пятилетний срок*, *отсидел пять лет из десяти*, whose term is told."""
    scene, first = trigger.scene, trigger.hit.first
    index, phrases = scene.index(length.start), scene.lexicon.phrases
    if first >= index or not phrases["time_served"].any(scene.words, first, first + 1):
        return False
    last = scene.index(length.end) + _SERVED_REACH
    return not phrases["terms_told"].any(scene.words, first, min(last, scene.last))


def _past_colon(trigger: Trigger, length: Length) -> str:
    """What a colon opens behind a trigger, before and behind a length of time; nothing without one."""
    scene, end = trigger.scene, trigger.hit.end
    colon = scene.page.text.find(":", end, max(end, length.start))
    return scene.page.text[colon : scene.sentence.end] if colon >= 0 else ""


def _ends_a_range(scene: Scene, index: int) -> bool:
    """Whether a length is the upper end of what a bound opens: *ranging from seven and a half to nine
    years*."""
    low = max(index - _RANGE_REACH, scene.first)
    if index - 1 < low or scene.words[index - 1].key not in scene.lexicon.words["up_to"]:
        return False
    if any(word.broken for word in scene.words[low + 1 : index]):
        low = next(i for i in range(index - 1, low, -1) if scene.words[i].broken)
    return scene.lexicon.phrases["bounds"].any(scene.words, low, index - 1)


def _goes_up(scene: Scene, index: int) -> bool:
    """Whether what stands behind a length goes up from it: *from 14 years to life in prison*."""
    words, known = scene.words, scene.lexicon
    if index + 1 >= scene.last or words[index].broken or words[index].key not in known.words["up_to"]:
        return False
    return known.phrases["life"].any(words, index, min(index + 3, scene.last))


def _has_number_before(scene: Scene, index: int) -> bool:
    """Whether a number without a unit is joined to the one at an index: *two to five years*, *six and four
    years*."""
    if index - 2 < scene.first or scene.words[index].broken:
        return False
    between, number = scene.words[index - 1], scene.words[index - 2].key
    joints = scene.lexicon.words["and"] | scene.lexicon.words["up_to"]
    if between.key not in joints or between.broken or (number.isdigit() and int(number) in CALENDAR):
        return False  # "Condamné en 2008 à deux ans".
    return is_number(number, scene.lexicon.code)


def _is_term(scene: Scene, trigger: Trigger, length: Length) -> bool:
    """Whether a length of time is a punishment: among the verb's own words or right after it, or with a word
    of prison after it."""
    if trigger.hit.start <= length.start and length.end <= trigger.hit.end:
        return True
    head = scene.words[trigger.hit.head].end
    head = trigger.hit.end if length.start >= trigger.hit.end else head
    if length.start >= head and len(scene.words_in(head, length.start)) <= _TERM_REACH:
        return True
    if _hangs_on(trigger, length):
        return True
    index = scene.index(length.end)
    kinds = scene.lexicon.phrases["kinds"]
    return next(iter(kinds.find(scene.words, index, min(index + 4, scene.last))), None) is not None


def _hangs_on(trigger: Trigger, length: Length) -> bool:
    """Whether a parse makes a length behind what is told of whom a verb jails its complement: *jailed X, a
    critic of the mayor, for six years*."""
    scene = trigger.scene
    before, unit = _last_before(scene, length.start), scene.token_at(max(length.end - 1, length.start))
    if before is None or before.key not in scene.lexicon.words["term_to"] or unit is None:
        return False
    if not scene.page.text[: before.start].rstrip().endswith(","):
        return False  # "A teacher in Lima for ten years".
    own = unit.relation == "obl" and unit.head == trigger.token.i and length.start >= trigger.hit.end
    return own and "sentence" in trigger.rule.needs
