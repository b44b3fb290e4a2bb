"""The names that stand beside the words for who speaks, of which the parse makes no part of them."""

from __future__ import annotations

import re

from detente.model import Span
from detente.reading.entities.cases import cases
from detente.reading.entities.cast import Cast, Figure
from detente.reading.entities.figures import HYPHENED
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.parse import Entity
from detente.reading.parsing.token import Token, has_finite
from detente.reading.speech.lexicon import Speech

_MARK = re.compile(r"[,;:.!?()«»“”\"—–]")
_WITHIN, _TITLE, _TWO = 80, 3, 2
OF_A_POST = frozenset({"NOUN", "PROPN", "ADJ", "ADP", "CCONJ", "DET", "NUM", "X"})
_ELSEWHERE = frozenset({"VERB", "AUX", "PRON", "CCONJ"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_QUOTES = '«»“”„" \u00a0\u202f'
# An age between a name and what else somebody is: *Jean Essai, 54 ans, avocat*; *Ann Sample, 54, a lawyer*.
_AGED = re.compile(r",[ \u00a0]\d{1,3}(?:[ \u00a0-][^\W\d_]+)?\Z")
IN_NAMES = frozenset('«»“”"/()-–.')


def named(cast: Cast, lexicon: Speech, phrase: Phrase, *, woman: bool) -> Entity | None:
    """The person whom a word of naming adds to who speaks, or who is named at the end of an office, or of
    what one of several is: *одна из них, учительница из Омска Анна Примерова*.

    ``woman`` tells that a verb has the gender of a woman, whatever that of her office.
    """
    given = called(cast, lexicon, phrase)
    if given is not None:
        return given
    told = [phrase]
    if _is_one_of_several(phrase, lexicon):
        told += appositions(phrase)
    return next((e for p in told if (e := in_office(cast, p, woman=woman))), None)


def _is_one_of_several(phrase: Phrase, lexicon: Speech) -> bool:
    """Whether a phrase tells that somebody is one of others: *l'un des avocats*."""
    return fold(phrase.head.text) in lexicon.indefinite


def appositions(phrase: Phrase) -> list[Phrase]:
    """What is apposed to who speaks: no clause parts it from him, whatever the parse makes of it."""
    told = (a for a in phrase.appositions if not a.preposition)
    return [a for a in told if not has_finite(phrase.sentence.between(phrase.end, a.start))]


def called(cast: Cast, lexicon: Speech, phrase: Phrase) -> Entity | None:
    """The person whose name a word of naming adds: *a woman named Ann*; *женщина по имени Анна*."""
    text = cast.page.flat
    for told in (phrase, *phrase.appositions):
        person = _person_after(cast, told.head.end, told.head.end + _WITHIN)
        lead = fold(text[told.head.end : person.start]).rstrip(' «"“') if person is not None else ""
        naming = next((m for m in lexicon.named.finditer(lead) if m.end() == len(lead)), None)
        if person is None or naming is None or _MARK.search(lead[: naming.start()].rstrip(", ")):
            continue
        between = told.sentence.between(told.head.end, told.head.end + naming.start())
        # "A lawyer who defends a man named Karl" is no Karl.
        if not any(t.pos in _ELSEWHERE or cast.is_of_people(t.text) for t in between):
            return person
    return None


def _person_after(cast: Cast, start: int, end: int) -> Entity | None:
    """The first person named past a place, up to another."""
    return next((e for e in cast.within((start, end)) if e.kind == "person" and e.start > start), None)


def author(cast: Cast, lexicon: Speech, span: Span, said: str) -> Entity | None:
    """Whose paper speaks, where the parse ends its words before his name: *в заявлении главы ООН Ивана …*."""
    words = [fold(w) for w in HYPHENED.findall(said)]
    at = next((n for n, word in enumerate(words[:_TITLE]) if word in lexicon.documents), None)
    posts = cast.lexicon
    if at is None or not posts.stems or not _is_of_post(words[at + 1 : at + 1 + _TITLE], cast, lexicon):
        return None
    found = _person_after(cast, span[1], span[1] + _TWO)
    return found if found is not None and cast.page.text[span[1] : found.start].isspace() else None


def _is_of_post(words: list[str], cast: Cast, lexicon: Speech) -> bool:
    """Whether words begin with a title, perhaps behind an adjective, and with no body."""
    posts = cast.lexicon
    for word in words:
        if lexicon.is_body(word) or word in lexicon.written:
            return False
        if posts.has(word, posts.titles, posts.rulers):
            return True
    return False


def in_office(cast: Cast, phrase: Phrase, *, woman: bool = False) -> Entity | None:
    """The person in the nominative at the end of what an office is for, where the parse hangs the name on
    another noun: *заявила представитель ЕС по политике и безопасности Анна Примерова*.

    ``woman`` tells that a verb has the gender of a woman, whatever that of her office.
    """
    head, page = phrase.head, cast.page
    if head.morph.get("Number") == "Plur" or head.morph.get("Case", "Nom") != "Nom":
        return None
    leads = not cast.lexicon.stems and cast.lexicon.has(fold(head.text), cast.lexicon.rulers)
    if not (leads or cast.is_of_people(head.text)) or (cast.lexicon.stems and head.pos != "NOUN"):
        return None
    within = _WITHIN if cast.lexicon.stems else 2 * _WITHIN
    person = _person_after(cast, head.end, min(head.end + within, phrase.sentence.end))
    between = phrase.sentence.between(head.end, person.start) if person is not None else []
    if person is None or not between or cast.owns(person):
        return None
    if not cast.lexicon.stems:
        return person if _ends_office(cast, between, person) else None
    if any(t.pos not in OF_A_POST and t.text not in IN_NAMES for t in between):
        return None
    if cast.is_of_people(between[-1].text) or between[-1].pos in ("ADP", "CCONJ"):
        return None
    shapes = cases(person.text.split()[0], page.language)
    figure = cast.figure(person)
    # "Пресс-секретарь лидера оппозиции Ольги Сорокиной сказала": hers is another case.
    plain = "nomn" in shapes or figure.name.split()[0] == person.text.split()[0]
    woman = woman and figure.gender == "female" and plain
    return person if woman or ("nomn" in shapes and "gent" not in shapes) else None


def _ends_office(cast: Cast, between: list[Token], person: Entity) -> bool:
    """Whether a name, perhaps behind a comma, ends an office at nobody else's: *the head of the agency Sana,
    Ann Sample, said*; *le ministre de la Justice Karim Essai, a dit*."""
    between = _without_addresses(cast, between)
    set_off = bool(between) and between[-1].text == ","
    inside = between[:-1] if set_off else between
    inside, more = _less_titles(cast, inside) if set_off else (inside, False)
    if not inside or inside[-1].pos in ("ADP", "CCONJ", "DET", "PUNCT"):
        return False
    if len(inside) > _TWO and inside[0].pos == "ADP" and fold(inside[0].text) not in cast.lexicon.links:
        inside = inside[_TWO:]  # "l'adjointe | au maire | chargée de la culture, Anna Essai,"
    people = (t for t in inside if t.pos != "ADJ" and cast.is_of_people(t.text))  # "the official news agency"
    charged = inside[0] if set_off and inside[0].morph.get("VerbForm") == "Part" else None
    if any(t.pos not in OF_A_POST and t is not charged for t in inside) or any(people):
        return False
    near = more or person.start - inside[0].start <= _WITHIN
    return near and (not set_off or cast.page.text[person.end : person.end + 1] in (",", "."))


def _less_titles(cast: Cast, tokens: list[Token]) -> tuple[list[Token], bool]:
    """Words without what else their bearer is, which commas set off, and whether he is anything else: *de la
    délégation | , président de la Chambre*; *de l'organisation | , le Mauritanien*."""
    first = next((n for n, t in enumerate(tokens) if t.text == ","), None)
    if first is None or tokens[-1].pos in ("ADP", "CCONJ", "DET"):
        return tokens, False  # "la directrice de l'école, mère de Jean Essai"
    ends = tuple(cast.lexicon.inhabitants)
    nouns = _NOUNS | {"ADJ"}
    for n, token in enumerate(tokens):
        if token.text != ",":
            continue
        title = next((t for t in tokens[n + 1 : n + 3] if t.pos != "DET"), token)
        lives = title.text[:1].isupper() and bool(ends) and fold(title.text).endswith(ends)
        if title.pos not in nouns or not (cast.is_of_people(title.text) or lives):
            return tokens, False
        later = tokens[title.i - tokens[0].i + 1 :]
        stop = next((m for m, t in enumerate(later) if t.text == ","), len(later))
        single = (t for t in later[:stop] if t.pos != "ADJ" and t.morph.get("Number") != "Plur")
        others = [t for t in single if cast.is_of_people(t.text)]  # "président de l'Union des artisans"
        if others or any(t.pos not in OF_A_POST for t in later[:stop]):
            return tokens, False
    return tokens[:first], True


def _without_addresses(cast: Cast, tokens: list[Token]) -> list[Token]:
    """Words without the forms of address that they end with: *a dit à l'AFP | Me*."""
    last = len(tokens)
    while last and fold(tokens[last - 1].text.rstrip(".")) in cast.lexicon.addresses:
        last -= 1
    return tokens[:last]


def apposed(cast: Cast, phrase: Phrase) -> Span | None:
    """The words of a name that nothing else tells, behind a title and a comma: *le juge, Ali Essai-Mir,*."""
    text, posts = cast.page.text, cast.lexicon
    if phrase.head.pos != "NOUN" or not posts.has(fold(phrase.head.text), posts.titles, posts.rulers):
        return None
    for told in (a for a in appositions(phrase) if a.head.pos == "PROPN"):
        words = told.text.split()
        full = len(words) >= _TWO and all(w[:1].isupper() and not w.isupper() for w in words)
        parted = text[phrase.end : told.start].strip() == "," and text[told.end : told.end + 1] in ",."
        if full and parted and not any(e.kind == "person" for e in cast.within(told.span)):
            return told.span
    return None


def at_post(cast: Cast, phrase: Phrase) -> Entity | None:
    """The person whose name ends a title with a body in it: *глава группы «Заря» Иван Примеров*; *Bureau
    of Customs Director Ann Sample*."""
    text, named = cast.page.text, cast.within(phrase.whole)
    person = named[-1] if named and named[-1].kind == "person" and len(named) > 1 else None
    if person is None or cast.owns(person):
        return None
    before = named[-2]
    if person.end == phrase.end and not cast.lexicon.stems:
        title = [fold(w) for w in HYPHENED.findall(text, before.end, person.start)]
        posts = cast.lexicon
        plain = not _MARK.search(text[before.end : person.start])
        last = title[-1] if title else fold(before.text.split()[-1])
        own = HYPHENED.findall(
            text, phrase.start, before.start
        )  # "Director of the Prison Service Ann Sample"
        headed = not title and any(posts.has(fold(w), posts.titles) for w in own)
        return person if plain and (headed or posts.has(last, posts.titles)) else None
    apposed = any(a.start == person.start and not a.preposition for a in phrase.appositions)
    beside = not text[before.end : person.start].strip(_QUOTES)
    alive = phrase.head.morph.get("Animacy") == "Anim"
    return person if apposed and beside and alive else None


def before(cast: Cast, lexicon: Speech, phrase: Phrase, span: Span) -> Figure | None:
    """The person with whose name a clause begins and whom who speaks explains, between commas.

    *…, while Ann Sample, President Model's chief of staff, confirmed …*
    """
    text, tokens = cast.page.text, phrase.sentence.tokens
    some = _is_one_of_several(phrase, lexicon)
    end = max(span[1], phrase.whole[1])  # "Jean Essai, un détenu libéré, a dit"
    own = fold(text[span[0] : span[1]].partition(" ")[0]) in lexicon.possessives
    if text[end : end + 1] not in (",.;" if own else ",") or not (
        some or cast.is_of_people(phrase.head.text)
    ):
        return None
    comma = text.rfind(",", phrase.sentence.start, span[0])
    inside = [t for t in tokens if comma < t.start < span[0]]
    aged = _AGED.search(text, phrase.sentence.start, max(comma, phrase.sentence.start))
    comma = aged.start() if aged is not None else comma  # "Jean Essai, 54 ans, porte-parole"
    named = [e for e in cast.within((phrase.sentence.start, comma)) if e.end == comma]
    if comma < 0 or not named or named[0].kind != "person":
        return None
    earlier = [t for t in tokens if t.end <= named[0].start]
    earlier = _without_addresses(cast, earlier) if own else earlier
    opens = not earlier or earlier[-1].pos in ("SCONJ", "CCONJ")
    opens = opens or (own and earlier[-1].pos != "ADP")  # "a dit à l'AFP Me Jean Essai, leur avocat"
    opens = opens or _is_circumstance(cast, earlier)
    plain = all(t.pos in ("PROPN", "NOUN", "ADJ", "PART", "DET", "PUNCT") for t in inside)
    return cast.figure(named[0]) if opens and plain else None


def _is_circumstance(cast: Cast, tokens: list[Token]) -> bool:
    """Whether words before a name are but where, when or by whom asked he speaks, with a comma behind: *À
    Lima*, *Interrogé par Le Matin*; with nobody in them whose the name could be."""
    if len(tokens) < _TWO or tokens[-1].text != "," or has_finite(tokens):
        return False
    led = tokens[0].pos == "ADP" or tokens[0].morph.get("VerbForm") == "Part"
    somebody = any(cast.is_of_people(t.text) for t in tokens if t.pos in _NOUNS)
    named = any(e.kind == "person" for e in cast.within((tokens[0].start, tokens[-1].end)))
    return led and not somebody and not named and sum(t.text == "," for t in tokens) == 1
