"""Ages, relations and awards beside a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.model import Span
from detente.reading.acts.lexicon import lexicon
from detente.reading.forms import fold
from detente.reading.parsing.parse import Entity, Sentence
from detente.reading.phrases import Hit, key_of
from detente.reading.traits.agreement import cases, cases_of_name
from detente.reading.traits.found import BREAK, FoundTrait, View, found
from detente.reading.traits.plain import cases_of
from detente.reading.traits.stretches import CLOSED

# Numbers that are taken for the age of somebody who is written about.
_AGES = range(8, 121)

_REACH = 90
_AWARD_REACH = 70
_SEEKING = 5
_WORDS_BETWEEN = 6
_NEAR_KIN, _FAR_KIN = 40, 60
_CLAUSE = re.compile(r"[,;:()\n«»“”—–]")
# Years, or what else stands between brackets with a number first; and acts by which somebody gets years.
_BRACKET = re.compile(r"\([^()]*?\d{1,2}[ \u00a0\u202f]([^\W\d_]+)[^()]*\)")
_VERDICTS = frozenset({"sentence", "impose"})
_PART = re.compile(r"[,;:()\n]|\.(?=\s|$)|$")


def age(view: View, entity: Entity, name: str) -> Iterator[FoundTrait]:
    """*Anna Petrova, 47 ans*; *63-year-old Jan Novak*."""
    sentence = view.page.sentence_at(entity.start)
    if sentence is None:
        return
    text = view.page.text
    for pattern in view.known.ages["age_after"]:
        match = pattern.match(text, entity.end, sentence.end)
        if match and any(p.match(text, match.end("n")) for p in view.known.ages["age_and"]):
            return  # "X and Y, aged 31 and 27": one each.
        own = match is not None and not (_is_term(view, entity, match) or _is_got(view, sentence, match))
        told = told_age(view, match) if match and own else None
        if match and told and not _leads_to_next(view, entity, match.end()):
            yield found(name, "age", told, (entity.start, match.end()))
            return
    for pattern in view.known.ages["age_before"]:
        for match in pattern.finditer(text, max(sentence.start, entity.start - _REACH), entity.start):
            between = text[match.end() : entity.start]
            clear = _is_of_name(view, entity, between)
            before = sentence.start, match.start("n")
            clear = clear and not any(p.search(text, *before) for p in view.known.ages["age_from"])
            apart = match.group().rstrip("\u00a0 ").endswith(",")
            clear = clear and (not apart or _opens(view, sentence, match.start()))
            tied = not between.strip(" \u00a0") and not apart
            own = tied or not _is_of_name_before(view, match.start(), sentence)
            told = told_age(view, match) if clear and own else None
            if told and not view.people_in(match.end(), entity.start):
                yield found(name, "age", told, (match.start(), entity.end))
                return


def _is_term(view: View, entity: Entity, match: re.Match[str]) -> bool:
    """Whether years right behind a Slavic name are what somebody got or is to get: *просил для Ивана Ветрова
    12 лет*, *дал Ивану Ветрову 12 лет*; not *Ивану Ветрову 45 лет*."""
    if not view.slavic or not match.group()[:1].isspace() or match.group()[1:2] == "(":
        return False
    told = cases_of(view, entity)
    if "nomn" in told:
        return False
    sentence = view.page.sentence_at(entity.start)
    before = sentence.between(sentence.start, entity.start) if sentence is not None else []
    return "datv" not in told or any(t.pos == "VERB" for t in before)


def _is_got(view: View, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether years in brackets may be what each of several got whom a verdict before them is on, as no term
    stands without brackets: *Ont été condamnés Paul Kral (20 ans) et Ivan Moroz (10 ans)*."""
    known, text = lexicon(view.page.language), view.page.text
    if known is None or "(" not in match.group():
        return False
    bracketed = list(_BRACKET.finditer(text, sentence.start, sentence.end))
    counted = [m for m in bracketed if key_of(m[1]) in known.units]
    if not counted:
        return False
    first, last = view.lookup.within(sentence.start, match.start())
    verdicts = [h for h in known.triggers.find(view.words, first, last) if h.value.kind in _VERDICTS]
    if not verdicts and not known.phrases["verdicts"].any(view.words, first, last):
        return False
    words = (view.words[i] for i in range(*view.lookup.within(sentence.start, sentence.end)))
    apart = [w for w in words if not any(m.start() <= w.start < m.end() for m in bracketed)]
    life = known.phrases["life"].any(apart, 0, len(apart))
    return not life and all(w.key not in known.units for w in apart)


def _opens(view: View, sentence: Sentence, position: int) -> bool:
    """Whether an age opens its clause, or is that of somebody not named before: *À 18 ans, X*, *a arrêté un
    militant de 40 ans, X*; not what somebody got (*Y a écopé de 18 ans, X de 16*)."""
    start = position - len(_CLAUSE.split(view.page.text[sentence.start : position])[-1])
    told = [t for t in sentence.between(start, position) if t.pos != "ADP"] if sentence.parsed else []
    return not view.people_in(start, position) and not (told and told[-1].pos in ("VERB", "AUX"))


def told_age(view: View, match: re.Match[str]) -> str | None:
    """The age that a match tells, in figures; None of a number that can be nobody's."""
    years = view.known.years(match)
    return str(years) if years in _AGES else None


def _leads_to_next(view: View, entity: Entity, start: int) -> bool:
    """Whether words behind a name and a comma go with the next name, which nothing governs (*X, 26-летний
    Y*), or right before which an age stands: *Краля, 26-летнего Новака*."""
    end = _PART.search(view.page.text, start)
    person = next((e for e in view.people_in(start, end.start() if end else start) if e != entity), None)
    if person is None:
        return False
    parted = view.lookup.within(start, person.start)
    if any(view.is_word("stops", i) for i in range(*parted)):
        return False  # "X (44) and Y (39)".
    if view.slavic:
        beside = not view.page.text[start : person.start].strip(" \u00a0")
        return beside or "nomn" in cases_of(view, person)
    i, _ = view.lookup.within(person.start, person.end)
    return not view.is_word("of", i - 1)


def _is_of_name(view: View, entity: Entity, between: str) -> bool:
    """Whether what stands between an age and a name leaves the age to it: a few words, or one comma where the
    name is closed off too."""
    if re.search(r"[.;:!?()]", between) or len(between.split()) > _WORDS_BETWEEN:
        return False
    told = between.strip(" \u00a0")
    first, last = view.lookup.within(entity.start - len(between), entity.start)
    if last == first + 1 and view.is_word("of", first):
        return False  # "A infligé 12 ans à Paul Morel".
    closed = not told.endswith(",") or CLOSED.match(view.page.text, entity.end) is not None
    return closed and "," not in told.removesuffix(",")


def _is_of_name_before(view: View, position: int, sentence: Sentence) -> bool:
    """Whether an age stands in what is said of a name before it: *X, un militant de 40 ans,*."""
    comma = view.page.text.rfind(",", sentence.start, position)
    return comma >= 0 and any(e.end == comma for e in view.people_in(comma - 1, comma))


def relation(view: View, entity: Entity, name: str, start: int) -> Iterator[FoundTrait]:
    """*Sa sœur, Tatiana Morel*; *Sa sœur, l'avocate Tatiana Morel*; *Brother, Vache, …* that opens a
    sentence; *Anna Petrova, sa sœur*. ``start`` is where the phrase starts that the name ends."""
    text = view.page.text
    hit = _of_named(view, entity, start) or _before(view, entity, start)
    if hit is not None:
        span = min(hit.start, entity.start), max(hit.end, entity.end)
        yield found(name, "relation", hit.value or text[hit.start : hit.end], span)
        return
    opening = re.match(r",[\u00a0 ]", text[entity.end : entity.end + 2])
    if opening is None:
        return
    first, last = view.lookup.within(entity.end + 2, entity.end + 40)
    for hit in view.known.phrases["relations"].find(view.words, first, min(last, first + 2)):
        if all(view.is_word("possessive", i) or view.is_word("kin", i) for i in range(first, hit.first)):
            if hit.first > first and CLOSED.match(text, hit.end):
                yield found(name, "relation", hit.value or text[hit.start : hit.end], (entity.start, hit.end))
            return


def _before(view: View, entity: Entity, start: int) -> Hit[str] | None:
    """What the words before a name, or before the phrase that it ends, say that somebody is to another."""
    text = view.page.text
    closed = CLOSED.match(text, entity.end) is not None
    for at in dict.fromkeys((entity.start, start)):
        first, last = view.lookup.within(max(0, at - 40), at)
        for hit in view.known.phrases["relations"].find(view.words, first, last):
            gap = text[_behind_kin(view, hit, last) : at].strip("\u00a0 ")
            apposed = (gap == "" and at == entity.start) or (gap == "," and closed)
            if apposed and _is_somebodys(view, hit, gap) and _agrees(view, hit, entity):
                return hit
    return None


def _behind_kin(view: View, hit: Hit[str], last: int) -> int:
    """Where a relation ends with the adjective behind it: *frère cadet*."""
    index = hit.last
    while index + 1 < last and view.is_word("kin", index + 1) and not view.words[index + 1].broken:
        index += 1
    return view.words[index].end


def _agrees(view: View, hit: Hit[str], entity: Entity) -> bool:
    """Whether a relation and a name can be of one gender and, where nouns have cases, in one: *жена Ивана* is
    not Ivan."""
    code, lexicon = view.page.language, view.cast.lexicon
    gender, noun = view.cast.figure(entity).gender, fold(view.words[hit.head].key)
    other = {"male": lexicon.female, "female": lexicon.male}.get(gender or "", frozenset())
    if lexicon.has(noun, other):
        return False
    return not view.slavic or bool(cases(view.words[hit.head].key, code) & cases_of(view, entity))


def _of_named(view: View, entity: Entity, start: int) -> Hit[str] | None:
    """What somebody is to another who is named there too: *Ivan Morel, Anna Morel's brother,*, *la sœur
    d'Ivan Morel, Anna, a …*, *Иван Ветров, брат Анны Ветровой,*."""
    relations, text = view.known.phrases["relations"], view.page.text
    opening = text[entity.end : entity.end + 2] == ", "
    first, last = view.lookup.within(entity.end, entity.end + _NEAR_KIN)
    for hit in relations.find(view.words, first, last) if opening else ():
        told = text[entity.end + 2 : hit.start]
        owner = next(iter(view.people_in(entity.end + 2, hit.start)), None)
        if owner is not None and told.endswith(("'s ", "’s ")) and told[:-3] == owner.text:
            return hit
        if _is_of_somebody(view, first, hit):
            return hit
        plain = all(view.is_word("determiners", i) or view.is_word("kin", i) for i in range(first, hit.first))
        owner = _owner_behind(view, hit) if plain and _agrees(view, hit, entity) else None
        return hit if owner is not None and not _names_kin(view, owner) else None
    low, high = view.lookup.within(max(0, entity.start - _FAR_KIN), entity.start)
    for hit in reversed(list(relations.find(view.words, low, high))):
        owner = _owner_behind(view, hit)
        parted = text[owner.end : start] if owner is not None else ""
        closed = view.slavic or CLOSED.match(text, entity.end) is not None
        tie = " " if view.slavic and start == entity.start else ", "
        fits = closed and parted == tie and _agrees(view, hit, entity)
        return hit if fits else None
    return None


def _is_of_somebody(view: View, first: int, hit: Hit[str]) -> bool:
    """Whether an apposition opens as *the widow of …*, whoever that is."""
    after = hit.last + 1
    opened = hit.first > first and all(
        view.is_word("determiners", i) or view.is_word("kin", i) for i in range(first, hit.first)
    )
    return opened and not view.slavic and after < len(view.words) and view.is_word("of", after)


def _names_kin(view: View, owner: Entity) -> bool:
    """Whether the kin itself is named right behind whose it is: *сестры Игоря Лосева Нины Карповой*."""
    return any(e.start == owner.end + 1 for e in view.people_in(owner.end + 1, owner.end + 2))


def _owner_behind(view: View, hit: Hit[str]) -> Entity | None:
    """Who is named right behind a relation as whose it is: *frère de X*, *брат X*."""
    index = hit.last + 1
    if not view.slavic:
        if index >= len(view.words) or not view.is_word("of", index):
            return None
        index += 1
    if index >= len(view.words) or view.words[index].broken:
        return None
    start = view.words[index].start
    owner = next(iter(view.people_in(start, start + _FAR_KIN)), None)
    if owner is None or owner.start != start:
        return None
    return owner if not view.slavic or "gent" in cases_of_name(owner.text, view.page.language) else None


def _is_somebodys(view: View, hit: Hit[str], gap: str) -> bool:
    """Whether the words before a relation say whose it is, or it opens its sentence; whoever a Slavic one has
    right behind it (``gap``) is more often the owner."""
    i = hit.first - 1
    while i >= 0 and view.is_word("kin", i):
        i -= 1
    sentence = view.page.sentence_at(hit.start)
    opens = sentence is not None and (i < 0 or view.words[i].start < sentence.start)
    return (opens and not (view.slavic and not gap)) or (i >= 0 and view.is_word("possessive", i))


def awards(view: View) -> list[Hit[str]]:
    """The awards that a page speaks of, the longest words for each."""
    result: list[Hit[str]] = []
    for hit in view.known.phrases["awards"].find(view.words):
        if not result or hit.first > result[-1].last:
            result.append(hit)
    return result


def award(view: View, hit: Hit[str], held_by: str | None) -> Iterator[FoundTrait]:
    """Whose an award is: of the name beside it, or of ``held_by``, who is said to have won it."""
    years = (pattern.match(view.page.text, hit.end) for pattern in view.known.ages["award_year"])
    end = next((year.end() for year in years if year), hit.end)
    value = view.page.text[hit.start : end]
    near = [
        e
        for e in view.people_in(hit.start - _AWARD_REACH, end + _AWARD_REACH)
        if _beside(view, e, (hit.start, end))
    ]
    if _is_sought(view, hit):
        return
    if near:
        entity = min(near, key=lambda e: max(hit.start - e.end, e.start - end))
        span = (min(hit.start, entity.start), max(end, entity.end))
        yield found(view.cast.figure(entity).name, "award", value, span)
    elif held_by is not None:
        yield found(held_by, "award", value, (hit.start, end))


def _is_sought(view: View, hit: Hit[str]) -> bool:
    """Whether an award is only what somebody stands for: *finaliste pour le prix*, *a prize nominee*."""
    after = view.words[hit.last + 1 : hit.last + 2]
    for word in (*view.words[max(0, hit.first - _SEEKING) : hit.first], *after):
        between = sorted((word.start, word.end, hit.start, hit.end))[1:3]
        apart = BREAK.search(view.page.text, *between) or view.people_in(*between)
        if not apart and view.known.starts("contending", word.key):
            return True
    return False


def _beside(view: View, entity: Entity, span: Span) -> bool:
    """Whether a name stands with an award: right after it, or before it with a comma at most."""
    left, right = (span[1], entity.start) if span[1] <= entity.start else (entity.end, span[0])
    between = view.page.text[left:right]
    if entity.start < span[1] and entity.end > span[0]:
        return False
    after = span[1] <= entity.start
    if BREAK.search(between) or view.people_in(left, right):
        return False
    if after:
        return len(between.split()) <= 1 and not between.strip(" ,\u00a0")
    return between.lstrip().startswith(",") and len(between.split()) <= _WORDS_BETWEEN
