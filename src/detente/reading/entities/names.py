"""The names in a text and what they name: people, organizations, places.

A gazetteer (the case's subjects, publishers, authorities) comes first, because models take agencies for
places and companies for people. What it does not know is found by its capitals and told by what stands
beside it (*l'agence …*, *Mme …*, a first name, *à …*); a model is asked only about sentences with
names that nothing told. `detente.reading.entities.cast` then says which names are one person.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Protocol

from detente.model import Span
from detente.reading.entities import of_one_family
from detente.reading.entities.apart import has_article, is_acronym
from detente.reading.entities.asking import ask
from detente.reading.entities.cases import (
    cases,
    is_adjective,
    is_form_of,
    is_known_as,
    is_nobody,
    is_personal,
    is_place,
    opens_with_surname,
)
from detente.reading.entities.companies import is_of_a_trade, whole_companies
from detente.reading.entities.credited import credited
from detente.reading.entities.documents import without_documents
from detente.reading.entities.fields import whole_bodies
from detente.reading.entities.gazetteer import Gazetteer, media, standing_names
from detente.reading.entities.introduced import (
    apposed,
    is_qualified,
    is_told_body,
    leads_alone,
    words_before,
)
from detente.reading.entities.lettered import complete
from detente.reading.entities.lexicon import Lexicon, lexicon
from detente.reading.entities.nations import has_adjective, is_of_state, is_state
from detente.reading.entities.organs import with_states
from detente.reading.entities.plausible import cut, plausible
from detente.reading.entities.runs import NEXT_WORD, Run, runs_of
from detente.reading.entities.titles import is_local
from detente.reading.forms import fold
from detente.reading.parsing.parse import Entity, EntityKind, Page

__all__ = ["Known", "Lexicon", "find", "lexicon"]

_PRIZE = 2
_BODY = re.compile(
    r"(?:(?P<title>[^\W\d_]++)-)?(?P<body>[^\W\d_]++)"
    r"[ \u00a0](?:des?|du|of|de la|del|de los)[ \u00a0](?:l['’]|the )?$|(?!)"
)
# The rest of a name that a mark closes.
_NOUN_BEFORE, _LONGEST_NOUN = re.compile(r"([^\W\d_]+)[ \u00a0][«“„\"]$"), 30
_REST = re.compile(r"((?:[ \u00a0][^\W_]+){1,4})»")
# How far before a name a comma and a title may stand.
_TITLE = 40
_BRACKETS = {ord(mark): None for mark in "[]"}
_CALLED = 2


class Known(Protocol):
    """What a gazetteer's entry must have."""

    name: str
    aliases: Sequence[str]
    kind: str
    roles: Sequence[str]


def find(page: Page, gazetteer: Iterable[Known] = ()) -> list[Entity]:
    """The entities of a page, in order and not overlapping; also set as ``page.entities``.

    ``gazetteer`` entries win over everything else; an entry's ``kind`` that is none of the entity kinds
    counts as ``organization``.
    """
    lex = lexicon(page.language)
    known = Gazetteer.of(gazetteer, slavic=lex.stems)
    entities = known.find(page.text)
    runs = complete(page.text, runs_of(page, lex))
    entities = [e for e in entities if not _is_of_a_venture(page.text, e, lex)]
    entities = [_with_branch(page, entity, runs, lex) for entity in entities]
    taken = [(e.start, e.end) for e in entities]
    for run in runs:
        _less_figures(page.text, run, taken)
    outside = sorted([*taken, *credited(page, lex)])
    runs = [run for run in runs if not _covered(run, outside)]
    runs = plausible(page, runs, lex)
    for run in runs:
        _with_body(page.text, run, lex)
    runs = whole_companies(page, whole_bodies(page, runs, lex), lex)
    runs = [run for run in runs if not _covered(run, taken)]
    for run in runs:
        _leave_out_prize(page.text, run, lex)
        _tell(page.text, run, lex, page.grammar.reflexives)
        _to_closing(page.text, run, lex)
    _spread(runs, lex, page.language)
    _undo_places(page.text, runs, lex)
    ask(page, runs)
    _of_letters(page.text, runs, lex)
    _places(page, runs, lex)
    for run in runs:
        if run.kind == "place" and is_of_a_trade(run, lex):
            run.kind = "organization"
        if has_adjective(run.words, lex, page.language) and _may_be_somebody(page.text, run, lex):
            cut(page.text, run, 1)
    _spread(runs, lex, page.language)
    family = of_one_family.names(page.text, runs, lex)
    for run in without_documents(page.text, runs, lex):
        if run.doubtful and run.kind is None:
            continue
        # What an editor supplied is of the name: "Alexei [Navalny]".
        text = page.text[run.start : run.end].translate(_BRACKETS)
        nobody = run.office or (lex.stems and all(is_nobody(word, "ru") for word in run.words))
        kind = None if nobody and run.kind == "person" else run.kind
        kind = "person" if run.start in family else kind
        entities.append(Entity(run.start, run.end, text, kind or "other", family.get(run.start, text)))
    entities = with_states(page, entities, lex)
    page.entities = sorted(entities, key=lambda e: e.start)
    return page.entities


def _may_be_somebody(text: str, run: Run, lex: Lexicon) -> bool:
    """Whether a name is a person's, or may be: of two words besides the first, without an article."""
    before = words_before(text, run.start, 1)
    bare = not run.initial and len(run.words) == _CALLED + 1 and not any(w in lex.articles for w in before)
    return run.kind == "person" or (run.kind in (None, "other") and bare)


def _is_of_a_venture(text: str, entity: Entity, lex: Lexicon) -> bool:
    """Whether a known name in quotation marks is that of something else, as the noun before tells: *движение
    «Весна»*."""
    start = max(entity.start - _LONGEST_NOUN, 0)
    shipped = lex.ventures and entity.name in standing_names()
    before = _NOUN_BEFORE.search(text, start, entity.start) if shipped else None
    return before is not None and lex.has(fold(before[1]), lex.ventures)


def _with_branch(page: Page, entity: Entity, runs: list[Run], lex: Lexicon) -> Entity:
    """A known body with the branch that its name goes on with: *RSF Bureau Afrique*, *Amnesty France*."""
    found = NEXT_WORD.match(page.text, entity.end)
    if entity.kind != "organization" or lex.stems or found is None or not found[1][:1].isupper():
        return entity
    end = found.end()
    if fold(found[1]) in lex.trades and entity.name in media():
        whole = page.text[entity.start : end]
        return Entity(entity.start, end, whole, entity.kind, whole)  # "Mehr Bank" is none of the agency's.
    if fold(found[1]) in lex.bodies:
        at = bisect_right(runs, entity.start, key=lambda r: r.start) - 1
        end = runs[at].end if at >= 0 else 0
    elif fold(found[1]) not in lex.continents and not is_state(found[1], page.language):
        return entity
    whole = page.text[entity.start : end]
    return Entity(entity.start, end, whole, entity.kind, entity.name) if end > entity.end else entity


def _less_figures(text: str, run: Run, taken: list[Span]) -> None:
    """Take the words off a run that are of a known name with figures before: *à 20 Minutes Anne Exemple*."""
    at = bisect_right(taken, (run.start, run.start)) - 1
    while at >= 0 and len(run.words) > 1 and run.start < taken[at][1]:
        cut(text, run, 1)


def _covered(run: Run, taken: list[Span]) -> bool:
    at = bisect_right(taken, (run.end, run.end)) - 1
    return any(s < run.end and run.start < e for s, e in taken[max(at - 1, 0) : at + 2])


def _leave_out_prize(text: str, run: Run, lex: Lexicon) -> None:
    """Leave the name of an award out of that of who has it: *le prix Sakharov | Ales Proba*; not *le prix
    Anna Politkovskaïa*."""
    before = words_before(text, run.start)
    awarded = bool(before) and before[0] in lex.prizes - lex.not_names
    if awarded and len(run.words) > _PRIZE and not lex.is_first_name(fold(run.words[0])):
        run.words = run.words[1:]
        run.start = text.find(run.words[0], run.start, run.end)


def _tell(text: str, run: Run, lex: Lexicon, reflexives: frozenset[str]) -> None:
    """Set the kind of a run from its own words and those before it."""
    if run.certain and run.kind == "person" and not _may_hold_a_post(text, run, lex):
        run.kind, run.certain = None, False
    words_ = [fold(w) for w in run.words]
    before = words_before(text, run.start)
    near = before[0] if before else ""
    if near in lex.prizes - lex.not_names and not any(map(lex.is_first_name, words_[1:])):
        run.kind, run.certain = "other", True  # "lauréate du prix Sakharov"
    if len(words_) > 1 and is_told_body(text, run, lex):
        run.kind, run.certain = "organization", True  # "His company, Danube Crest Capital".
    if run.certain:
        return
    title = words_[0] == "l" and not run.initial and text[run.start : run.start + _CALLED] in ("L'", "L’")
    if title or (lex.stems and words_[0] == "the" and len(words_) > 1):
        # « Du bimensuel L'Événement », "журналиста The Northern Observer"
        run.kind, run.certain = "organization", True
        return
    parted = len(words_) > 1 and words_[0] in lex.place_parts
    region = set(words_) <= lex.place_parts | lex.continents  # "Deputy Middle East director".
    if (parted and (region or not lex.has(near, lex.titles))) or (region and words_[0] in lex.continents):
        run.kind, run.certain = "place", True
        return
    if _is_called_after(words_, lex):
        run.kind = "place" if words_[-1] in lex.place_heads else "organization"
        run.certain = True
        return
    if words_[-1] in lex.parties and len(words_) <= _CALLED:
        run.kind, run.certain = "organization", True
        return
    if near in lex.sites:  # "la rue Anton Kral"
        run.kind, run.certain = "place", True
        return
    named_after = any(lex.has(w, lex.heads, lex.bodies) for w in words_) or words_[-1] in lex.papers
    if (named_after and not lex.is_first_name(words_[0])) or _is_address(run):
        run.kind, run.certain = "organization", True
    elif (len(run.words) == 1 and is_acronym(run.words[0])) or (lex.stems and _are_acronyms(run)):
        run.kind = "place" if near in lex.place_prepositions else "organization"
    elif _employs(text, run, near, lex):
        run.kind, run.certain = "organization", True
    elif lex.stems and len(run.words) == 1 and (is_place(run.words[0], "ru") or _has_post(text, run, lex)):
        run.kind, run.certain = "place", True
    elif not run.office and (
        (len(words_) > 1 and (lex.is_first_name(words_[0]) or _is_of_arabs(run, near, lex)))
        or (lex.has(near, lex.titles) and _may_hold_a_post(text, run, lex))
    ):
        run.kind, run.certain = "person", True
    elif lex.stems and _is_titled(run, before, lex):
        run.kind = "person"  # "лидер партии Октавио Лопес"
    elif (
        (lex.has(near, lex.heads) and not (len(words_) == 1 and words_[0] in lex.platforms))
        or (len(before) > 1 and near in lex.particles and lex.has(before[1], lex.bodies))
        or is_qualified(text, run.start, lex)
        or is_told_body(text, run, lex)
    ):
        run.kind, run.certain = "organization", True
    elif lex.has(near, lex.place_heads) or (
        len(before) > 1 and near in lex.particles | lex.links and lex.has(before[1], lex.place_heads)
    ):
        run.kind, run.certain = "place", True
    elif apposed(text, run, lex) or (
        len(before) > 1
        and lex.has(before[1], lex.titles)
        and len(words_) > 1
        and _may_hold_a_post(text, run, lex)
    ):
        run.kind = "person"
    elif lex.stems and len(run.words) > 1 and len(words_[0]) == 1:
        run.kind = "person"  # "С. Ветров"
    elif near in lex.place_prepositions and len(run.words) == 1 and not _is_first_name(words_[0], lex):
        run.kind = "place"
    elif len(run.words) == 1 and lex.is_first_name(words_[0]) and not run.office:
        run.kind = "person" if not run.initial or leads_alone(text, run, lex, reflexives) else run.kind


def _is_of_arabs(run: Run, near: str, lex: Lexicon) -> bool:
    """Whether a Slavic name ends with a surname that has an Arabic article, as more people have than places:
    *Сальма аль-Шехаб*."""
    place = near in lex.place_prepositions or lex.has(near, lex.place_heads, lex.heads)
    return lex.stems and has_article(run.words[-1], lex) and not place


def _is_first_name(word: str, lex: Lexicon) -> bool:
    """Whether a word is somebody's wherever it stands: *c'est arrivé à Samira*, not *à Florence*."""
    return bool(lex.feminine) and lex.is_first_name(word) and word not in lex.word_names


def _is_called_after(words_: list[str], lex: Lexicon) -> bool:
    """Whether a body or place in capitals has somebody's name: *Anton Kral Foundation*, *Tora Prison*."""
    last = words_[-1]
    if lex.stems or len(words_) < _CALLED:
        return False
    return last in lex.place_heads or (len(words_) > _CALLED and (last in lex.heads or last in lex.bodies))


def _has_post(text: str, run: Run, lex: Lexicon) -> bool:
    """Whether a Slavic name is the place whose post somebody named right behind it has: *мэр Адыямана Осман
    Демир*."""
    after = NEXT_WORD.match(text, run.end)
    before = words_before(text, run.start, 1)
    return bool(before) and after is not None and after[1][0].isupper() and is_local(before[0], lex)


def _employs(text: str, run: Run, near: str, lex: Lexicon) -> bool:
    """Whether a Latin word stands between a Slavic title and whose it is: *корреспондентку SotaVision Анну
    Петрову*, *Габова, фрилансера Reuters, …*."""
    if not lex.stems or len(run.words) > 1 or not run.words[0].isascii() or not lex.has(near, lex.titles):
        return False
    after = NEXT_WORD.match(text, run.end)
    if after is not None and after[1][0].isupper() and not after[1].isascii():
        return True
    told = text[max(0, run.start - _TITLE) : run.start].rstrip(" \u00a0").rpartition(",")
    return bool(told[1]) and len(told[2].split()) == 1 and text[run.end : run.end + 1] == ","


def _may_hold_a_post(text: str, run: Run, lex: Lexicon) -> bool:
    """Whether a name behind a title may be a person's: not a state's or a body's that the title is of
    (*канцлер ФРГ*, *основатель WikiLeaks*, *председатель Минского суда*)."""
    if run.office:
        return False
    if not lex.stems:
        return True
    if len(run.words) == 1 and (run.words[0].isascii() or is_acronym(run.words[0])):
        return False
    if all(is_nobody(word, "ru") for word in run.words):
        return False
    after = NEXT_WORD.match(text, run.end)
    return after is None or not is_adjective(run.words[-1], after[1], "ru")


def _is_full_name(run: Run) -> bool:
    """Whether a run of several Slavic words may be a person's name in the nominative."""
    names = all(is_personal(word, "ru") and "nomn" in cases(word, "ru") for word in run.words)
    return len(run.words) > 1 and names


def _is_titled(run: Run, before: list[str], lex: Lexicon) -> bool:
    """Whether a title stands two words before a Slavic name that is in the nominative, or is of several words
    behind the noun of a place and no name of that place, which would be an adjective and a noun: *президент
    страны Тун Аунг Чжо*, not *мэр города Нижний Тагил*."""
    if len(before) < _CALLED or not lex.has(before[1], lex.titles):
        return False
    landed = len(run.words) > 1 and lex.has(before[0], lex.place_heads)
    return _is_full_name(run) or (landed and not is_known_as(run.words[0], "ADJF", "ru"))


def _are_acronyms(run: Run) -> bool:
    """Whether a run is the letters of a body and of that over it: *СУ СКР*."""
    return all(word.isupper() and 2 <= len(word) <= 6 for word in run.words)


def _is_address(run: Run) -> bool:
    """Whether a name is that of a page on the web: *Gorod.kg*."""
    return len(run.words) == 1 and "." in run.words[0]


def _with_body(text: str, run: Run, lex: Lexicon) -> None:
    """Take in the body that a name completes: *ministère des Affaires étrangères*."""
    head = _BODY.search(text, max(0, run.start - 40), run.start)
    if head is None or not lex.has(fold(head["body"]), lex.bodies):
        return
    if lex.has(fold(head["title"] or ""), lex.titles):
        return  # "l'avocate-conseil du Parti"
    if head["body"].islower() and len(run.words) > 1 and lex.is_first_name(fold(run.words[0])):
        return  # "The office of Anton Kral".
    run.start = head.start("body")
    after = NEXT_WORD.match(text, run.end)
    while after is not None and fold(after[1]) in lex.qualifiers:
        run.end = after.end()
        after = NEXT_WORD.match(text, run.end)
    run.kind, run.certain = "organization", True


def _to_closing(text: str, run: Run, lex: Lexicon) -> None:
    """Take in the rest of what marks enclose that a Slavic noun for bodies calls so, or a number there:
    *издание «Пример на русском»*, *«Новый Пример 2020»*."""
    rest = _REST.match(text, run.end) if lex.stems and text[run.start - 1 : run.start] == "«" else None
    if rest is None or run.kind not in (None, "organization", "other"):
        return
    before = words_before(text, run.start - 1, 1)
    numbered = rest[1].strip().isdigit()
    # "Партия «Группа 24»" is called by its noun.
    if len(run.words) > 1 if numbered else (before and lex.has(before[0], lex.heads)):
        run.end, run.kind = rest.end(1), "organization"
    elif not numbered and rest[1].islower() and len(rest[1].split()) <= _CALLED:
        run.end, run.words = rest.end(1), [*run.words, *rest[1].split()]  # "Главред «Открытых медиа»".


def _of_letters(text: str, runs: list[Run], lex: Lexicon) -> None:
    """Take for a body's what opens with the letters that name one behind an article: *l'ELN*, *ELN Ran*."""
    alone = [r for r in runs if r.kind == "organization" and len(r.words) == 1 and r.words[0].isupper()]
    known = {r.words[0] for r in alone if not lex.articles.isdisjoint(words_before(text, r.start, 1))}
    for run in runs:
        if run.kind == "person" and len(run.words) > 1 and run.words[0] in known:
            run.kind = "organization"


def _places(page: Page, runs: list[Run], lex: Lexicon) -> None:
    """Take a lone word for a place, unless it is told to be somebody, once it stands behind *in*: *the
    prisons of La Guaira, Kerbo and Lasno. … held in Kerbo*."""
    inside: set[str] = set()
    surnames = {fold(name) for name in _surnames(runs)}
    for run in runs:
        before = words_before(page.text, run.start, 1) if run.kind == "place" and len(run.words) == 1 else []
        if before and before[0] in lex.within and not page.is_possessive(run.end):
            inside.add(fold(run.words[0]))
    for run in runs:
        if not run.certain and len(run.words) == 1 and fold(run.words[0]) in inside - surnames:
            run.kind = "place"


def _surnames(runs: list[Run]) -> set[str]:
    """The surnames of the full names that are surely people's: their last words, but before a patronymic the
    first."""
    full = [r.words for r in runs if r.certain and r.kind == "person" and len(r.words) > 1]
    return {words[0 if opens_with_surname(words, "ru") else -1] for words in full}


def _spread(runs: list[Run], lex: Lexicon, code: str) -> None:
    """A name is of one kind throughout a text: the certain mention decides, and a person's last word too, in
    whatever case."""
    known: dict[str, EntityKind] = {}
    surnames = _surnames(runs)
    for run in runs:
        if run.certain and run.kind:
            known.setdefault(fold(" ".join(run.words)), run.kind)
            if run.kind == "person" and len(run.words) > 1 and not is_of_state(run.words, code):
                known.setdefault(fold(run.words[-1]), "person")
    for run in runs:
        if not run.certain:
            told = known.get(fold(" ".join(run.words))) or (
                "person" if len(run.words) > 1 and known.get(fold(run.words[-1])) == "person" else None
            )
            if told is None and lex.stems and len(run.words) == 1 and not run.office:
                told = "person" if any(is_form_of(run.words[0], name) for name in surnames) else None
            if told:
                run.kind, run.certain = told, True


def _undo_places(text: str, runs: list[Run], lex: Lexicon) -> None:
    """Take what a dictionary has for a Slavic place for the person whom the text calls so, but behind *in* or
    *from*: *Антона Габова судят. Габова арестовали*."""
    if not lex.stems:
        return
    surnames = _surnames(runs)
    for run in runs:
        if run.kind != "place" or len(run.words) > 1 or run.office:
            continue
        before = words_before(text, run.start, 1)
        if before and before[0] in lex.place_prepositions | lex.place_heads:
            continue
        if any(run.words[0] == name or is_form_of(run.words[0], name) for name in surnames):
            run.kind, run.certain = "person", True
