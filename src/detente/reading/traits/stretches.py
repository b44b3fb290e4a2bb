"""The words beside a name that can say who it is: those before it, and an apposition after it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from detente.reading.acts.lexicon import lexicon as acts_lexicon
from detente.reading.entities.names import lexicon as names
from detente.reading.forms import CAPITALS
from detente.reading.parsing.parse import Entity
from detente.reading.parsing.token import has_finite
from detente.reading.traits.agreement import cases, cases_of_name, is_verb
from detente.reading.traits.found import BREAK, View

_LONGEST = 10
_AGE_REACH, _AGE_WORDS = 24, 3
_FRONTED = 3
"""How many words may open a sentence before the name that they are about: *according to X,*."""
_REACH = 160
_OPENING = re.compile(r"[\u00a0 ]?,[\u00a0 ]|[\u00a0 ]\(")
_QUOTED = re.compile(r"[«“\"](?P<space>[\u00a0 ]?)(?P<name>[^«»“”\"\n]{2,60})[»”\"](?P<comma>,?)[\u00a0 ]$")
_NAME = re.compile(r"[«“\"][^«»“”\"\n]{2,60}[»”\"][\u00a0 ]")
_INSIDE = re.compile(
    rf"«[\u00a0 ]?(?=[{CAPITALS}])[^«»\n]{{2,60}}»|“(?=[{CAPITALS}])[^“”\n]{{2,60}}”"
    rf"|\"(?=[{CAPITALS}])[^\"\n]{{2,60}}\""
)
CLOSED = re.compile(r"[\u00a0 ]*(?:\([^()\n]{1,40}\)[\u00a0 ]*)?(?:[,.;:!?)\]»”\"\n—–]|$)")
"""What closes off a name that a comma opens, behind another in brackets: *, Ana Reis (Kral),*."""
_NEXT = 24
# How far behind an apposition the name may start that ends it.
_BREAK = 2
# A comma has abbreviations at most between it and the next name: *, Lt. Gen. X*.
_RANKS = re.compile(r"[\u00a0 ](?:[A-Z][a-z]{0,4}\.[\u00a0 ])*")
_END = re.compile(r"[,;:!?()\n«“\"]|(?<![A-Z]\.[A-Z])\.(?=\s|$)|\s[—–]\s")


@dataclass(frozen=True, slots=True)
class Stretch:
    """The words ``first`` to before ``last``: ``before`` a name or after it.

    Before a name a comma may part them from it (``comma``), and an article open them (``determined``); a
    body's name in quotation marks starts at ``named``. After a name they may tell of what somebody is one
    (``one_of``).
    """

    first: int
    last: int
    before: bool
    comma: bool = False
    determined: bool = False
    named: int | None = None
    one_of: bool = False


def before(view: View, entity: Entity) -> Stretch | None:
    """The words before a name, back to a break, an article, a small word or another name."""
    sentence = view.page.sentence_at(entity.start)
    low = sentence.start if sentence is not None else entity.start
    low_word, last = view.lookup.within(low, entity.start)
    first, comma, determined = last, False, False
    opening = last
    # A body's name in quotation marks goes with the post before it: *le directeur de « Vence » X*.
    quoted = _QUOTED.search(view.page.text, low, entity.start)
    quoted = quoted if quoted is not None and quoted["name"][0].isupper() else None
    named, _ = view.lookup.within(quoted.start(), entity.start) if quoted else (last, last)
    for i in range(last - 1, max(low_word - 1, last - 1 - _LONGEST), -1):
        word = view.words[i]
        after = view.words[i + 1].start if i + 1 < last else entity.start
        gap = view.page.text[word.end : after]
        if i >= named - 1 and quoted is not None:
            if i >= named:
                first, comma = i, bool(quoted["comma"])
                continue
            gap = gap.rstrip('«“"\u00a0 ')
        if gap.startswith(".") and is_in_acronym(view, i):
            gap = gap[1:]  # "Deputy U.S. Marshal"
        if BREAK.search(gap) or ("," in gap and i != last - 1):
            break
        comma = comma or "," in gap
        if view.is_word("determiners", i) and not _joins_on(view, i, last):
            determined, opening = True, i
            break
        if ends_at(view, i):
            break
        first = i
    if first >= named and quoted is not None:
        return None
    if (
        first == last
        or _is_somebody_elses(view, first, last)
        or (comma and not CLOSED.match(view.page.text, entity.end))
    ):
        return None
    if comma and not may_open(view, first, opening, last, determined or first == low_word):
        return None
    return Stretch(first, last, True, comma, determined, named if quoted is not None else None)


def _is_somebody_elses(view: View, first: int, last: int) -> bool:
    """Whether the name behind some words is only of whose they tell: *l'avocat de Mme Essai*."""
    addressed = view.words[last - 1].key in names(view.page.language).addresses
    return addressed and last - first > 1 and view.is_word("of", last - 2)


def may_open(view: View, first: int, opening: int, last: int, opens: bool) -> bool:
    """Whether words that a comma parts from a name behind them are a phrase that can say who that is.

    Args:
        view: the page.
        first: the first of the words; ``opening``, its article.
        opening: see ``first``.
        last: the word behind the last.
        opens: whether an article or a sentence opens them.
    """
    opens = opens or view.slavic or _is_under(view, first, last) or _goes_on(view, first)
    return opens and _may_name_next(view, min(first, opening))


def _may_name_next(view: View, first: int) -> bool:
    """Whether words that a comma parts from a name behind them can say who that is: not where they may be
    apposed to a name before them (*Jean, avocat, Anna, médecin, …*), unless what that one is was told before
    it too (*le trésorier, Jean, le porte-parole, Anna, …*)."""
    named = view.page.text[: view.words[first].start].rstrip("\u00a0 ")
    ends = len(named) - 1
    person = next((e for e in view.people_in(ends - 1, ends) if e.end == ends), None)
    return not named.endswith(",") or person is None or _is_named_after_its_post(view, person)


def _goes_on(view: View, first: int) -> bool:
    """Whether words go on a list of posts before names: *the director, X, editor-in-chief, Y, …*."""
    ends = view.words[first].start - 2
    person = next((e for e in view.people_in(ends - 1, ends) if e.end == ends), None)
    return person is not None and view.words[first].broken and _is_named_after_its_post(view, person)


def _is_under(view: View, first: int, last: int) -> bool:
    """Whether a small word that joins nothing opens some words or stands right before them, or a possessive
    among them: *du président, Jean, …*, *his lawyer, John, …*; not *29 ans et étudiant, Jean, …*."""
    owned = any(view.is_word("possessive", i) or view.words[i].key == "s" for i in range(first, last))
    small = view.is_word("of", first - 1) or view.is_word("stops", first - 1)
    small = small and not view.joins(first - 1) and not view.words[first].broken
    return owned or view.is_word("of", first) or small


def _is_named_after_its_post(view: View, person: Entity) -> bool:
    told = before(view, person)
    if told is None or not told.comma:
        return False
    kinds = ("offices", "occupations", "relations")
    return any(view.known.phrases[kind].any(view.words, told.first, told.last) for kind in kinds)


def is_in_acronym(view: View, i: int) -> bool:
    """Whether a letter is one of several with full stops: *U.S.*."""
    word, text = view.words[i], view.page.text
    lone = word.end - word.start == 1 and text[word.start].isupper()
    before, after = text[max(word.start - 2, 0) : word.start], text[word.end : word.end + 3]
    tied = before[1:] == "." and before[:1].isupper()
    return lone and (tied or (after[1:2].isupper() and after[2:] == "."))


def _joins_on(view: View, i: int, last: int) -> bool:
    """Whether a determiner stands inside a phrase: *chef de la junte*, *chef du parti*, *глава его офиса*."""
    if view.slavic:
        nouns = ("offices", "occupations", "relations")
        return not any(view.known.phrases[kind].any(view.words, i + 1, last) for kind in nouns)
    return view.is_word("of", i) or (i > 0 and view.is_word("of", i - 1))


def ends_at(view: View, i: int) -> bool:
    """Whether a word cannot be part of what stands before a name."""
    word = view.words[i]
    if view.is_word("stops", i):
        return not view.within_phrase(i) and not is_tied(view, i)
    if view.slavic:
        return is_verb(word.key, view.page.language)
    return bool(view.people_in(word.start, word.end))


def is_tied(view: View, i: int) -> bool:
    """Whether a hyphen ties a word to the one before it: *would-be*."""
    return i > 0 and view.page.text[view.words[i - 1].end : view.words[i].start] in ("-", "‑")


def after(view: View, entity: Entity) -> Stretch | None:
    """An apposition after a name: from its comma or bracket to the next break."""
    text = view.page.text
    opening = _OPENING.match(text, entity.end)
    if opening is None:
        return None
    start = _behind_own_age(view, entity, opening.end())
    plain_end = _end(view, start, start + _REACH)
    end = _behind_quoted(text, start, plain_end)
    if plain_end is not None and _is_of_next(view, plain_end.start()):
        return None
    if end is not None and (_is_of_next(view, end.start()) or _is_of_either(view, start, end.start())):
        return None
    if end is not None and _is_of_next_listed(view, entity, start, end.start()):
        return None
    if view.slavic and _names_next(view, start, end.start() if end is not None else start + _REACH):
        return None
    first, last = view.lookup.within(start, end.start() if end else min(start + _REACH, len(text)))
    one_of = False
    for hit in view.known.phrases["one_of"].find(view.words, first, last):
        if hit.first == first:
            first, one_of = hit.last + 1, True
        break
    begins = _behind_words(view, "himself", first, last)
    first = _behind_words(view, "determiners", begins, last)
    determined = first > begins
    first = behind_age(view, first, last)
    # What is quoted is a name, whatever verb it has.
    told = view.lookup.within(start, plain_end.start())[1] if plain_end is not None else last
    if first >= min(told, last) or _is_subject(view, entity, first, min(told, last), begins):
        return None
    return Stretch(first, last, False, determined=determined, one_of=one_of)


def _end(view: View, start: int, limit: int) -> re.Match[str] | None:
    """The first break from a place on; the dot of a shortened word is none: *l'avocat de M. Essai,*."""
    for found in _END.finditer(view.page.text, start, limit):
        sentence = view.page.sentence_at(found.start()) if found[0] == "." else None
        if sentence is None or not view.page.text[found.end() : sentence.end].strip('»”") '):
            return found
    return None


def _behind_quoted(text: str, start: int, end: re.Match[str] | None) -> re.Match[str] | None:
    """What ends an apposition with which a body's name in quotation marks goes on: *X, director of the
    "Vence" group,*; ``end`` where none does."""
    quoted = _INSIDE.match(text, end.start()) if end is not None else None
    if quoted is None or not text[: quoted.start()].endswith((" ", "\u00a0")):
        return end
    return _END.search(text, quoted.end(), start + _REACH)


def behind(view: View, first: int, end: int) -> Stretch | None:
    """The noun phrase that opens at a word, up to the next break or ``end``; none that names people."""
    if first >= len(view.words) or view.words[first].broken:
        return None
    stop = _end(view, view.words[first].start, end)
    last = view.lookup.within(view.words[first].start, stop.start() if stop else end)[1]
    begins, first = first, _behind_words(view, "determiners", first, last)
    if first >= last or view.people_in(view.words[first].start, view.words[min(first + 2, last - 1)].end):
        return None
    return Stretch(first, last, False, determined=first > begins)


def _behind_words(view: View, field_name: str, first: int, last: int) -> int:
    """The first word from an index on that is none of a field of the lexicon."""
    while first < last and view.is_word(field_name, first):
        first += 1
    return first


def _is_subject(view: View, entity: Entity, first: int, last: int, begins: int) -> bool:
    """Whether words behind a name and its comma are of the clause that goes on there: several people beside
    one name, the subject of a verb, or what follows *according to X,* and nothing closes off."""
    text, told = view.page.text, acts_lexicon(view.page.language)
    if told is None:
        return False
    if begins < first and view.is_word("several", begins):
        return True
    relative = told.words["relative"]
    bound = next((i for i in range(first, last) if view.words[i].key in relative), last)
    sentence = view.page.sentence_at(entity.start)
    if view.slavic:
        if any(is_verb(view.words[i].key, view.page.language) for i in range(first + 1, bound)):
            return True
    elif bound > first and sentence is not None and sentence.parsed:
        tokens = sentence.between(view.words[first].start, view.words[bound - 1].end)
        if has_finite(tokens):
            return True
    i, _ = view.lookup.within(entity.start, entity.end)
    low = view.lookup.within(sentence.start, entity.start)[0] if sentence is not None else i
    small = i > low and (view.is_word("of", i - 1) or view.is_word("stops", i - 1))
    fronted = small and i - low <= _FRONTED
    return fronted and text[view.words[last - 1].end : view.words[last - 1].end + 1] != ","


def _behind_own_age(view: View, entity: Entity, start: int) -> int:
    """Where an apposition starts behind an age: *X, 38, a dual Polish and Belarusian national*."""
    for pattern in view.known.ages["age_after"]:
        match = pattern.match(view.page.text, entity.end, start + _AGE_REACH)
        if match is not None and (next_one := _OPENING.match(view.page.text, match.end())) is not None:
            told = view.page.text[start : match.end()]
            return next_one.end() if "," not in told and len(told.split()) <= _AGE_WORDS else start
    return start


def behind_age(view: View, first: int, last: int) -> int:
    """The word behind an age that opens an apposition: *X, a 47-year-old lawyer*."""
    matches = (
        p.match(view.page.text, view.words[first].start)
        for p in view.known.ages["age_before"]
        if first < last
    )
    found = next((m for m in matches if m is not None), None)
    return first if found is None else max(first, view.lookup.within(found.end(), found.end() + 1)[0])


def _names_next(view: View, start: int, end: int) -> bool:
    """Whether what looks apposed to a Slavic name stands with the next of a list: *министра Ивана Ветрова,
    банкира Петра Лугового*."""
    person = next(iter(view.people_in(start, end)), None)
    first, last = view.lookup.within(start, person.start) if person is not None else (0, 0)
    if person is None or last - first != 1:
        return False
    code = view.page.language
    return bool(cases(view.words[first].key, code) & cases_of_name(person.text, code))


def _is_of_either(view: View, start: int, end: int) -> bool:
    """Whether an apposition with a definite article stands right before the next name, whose post it may be:
    *X, le porte-parole, Y, …*, *X, the chairman, Lt. Gen. Y, …*."""
    first, _ = view.lookup.within(start, end)
    if view.page.text[end : end + 1] != "," or not view.is_word("definite", first):
        return False
    person = next(iter(view.people_in(end, end + _NEXT)), None)
    return person is not None and _RANKS.fullmatch(view.page.text[end + 1 : person.start]) is not None


def _is_of_next_listed(view: View, entity: Entity, start: int, end: int) -> bool:
    """Whether what stands behind a name is the post of the next of a list: a preposition opens it (*de X, du
    photographe Y*), or both have theirs before them (*the director, X, editor, Y, …*)."""
    first, last = view.lookup.within(start, end)
    person = next((e for e in view.people_in(start, end + _NEXT) if e.start >= start), None)
    if person is None:
        return False
    governed = first < last and view.known.words["adjectives"] and view.is_word("of", first)
    if governed and person.start <= end + _BREAK:
        citizens = view.known.phrases["citizens"].find(view.words, first, last)
        return all(hit.first > first for hit in citizens)  # Not "X, de nationalité suisse, Y, …".
    behind = view.page.text[end : person.start] in (", ", ",\u00a0")
    return (
        behind
        and CLOSED.match(view.page.text, person.end) is not None
        and _is_named_after_its_post(view, entity)
    )


def _is_of_next(view: View, position: int) -> bool:
    """Whether a quoted name that ends an apposition has a person right behind it, whose post it completes:
    *X, глава «Юга» Y*."""
    quoted = _NAME.match(view.page.text, position)
    if quoted is None:
        return False
    return any(entity.start == quoted.end() for entity in view.people_in(quoted.end(), quoted.end() + 1))
