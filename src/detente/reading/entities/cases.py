"""In which cases a Slavic name can stand, so that a name in one case is parted from the next in another.

*Президент Литвы Гинтарас Балтрушайтис*: the state is in the genitive, the person in the nominative, and what
stands in two cases is two names, though nothing but a space is between them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from detente.reading.parsing.engines import analyses

_ALL = frozenset({"nomn", "gent", "datv", "accs", "ablt", "loct"})
UNIVERSAL = {"Nom": "nomn", "Gen": "gent", "Dat": "datv", "Acc": "accs", "Ins": "ablt", "Loc": "loct"}
"""The dictionary's cases by those of Universal Dependencies."""
SECOND = {"gen1": "gent", "gen2": "gent", "loc1": "loct", "loc2": "loct", "acc2": "accs", "voct": "nomn"}
SLAVIC = frozenset({"ru", "uk"})
_PERSONAL = frozenset({"Name", "Surn", "Patr"})
_NAMING = _PERSONAL | {"Geox", "Orgn", "Trad", "Abbr"}
# Unknown words in -у have cases or none: *Колу*, *Тинубу*.
_FOREIGN = re.compile(r"(?<![оеё]в)(?<!ин)[ую]$")
_SURNAME = re.compile(r"(?:[оеё]в|[иы]н|[сц]к)(?:а|у|е|ым|им|ой|ого|ому|ую|ая|ий)?$")
_OF_SYLLABLES = 3
_ONE_SYLLABLE = re.compile(
    r"[бвгджзйклмнпрстфхцчшщ]*[аеёиоуыэюя]{1,3}[бвгджзйклмнпрстфхцчшщ]*", re.IGNORECASE
)
_SMALL = frozenset(
    {
        "NOUN", "ADVB", "COMP", "NPRO", "PREP", "CONJ", "PRCL", "PRED", "VERB", "INFN", "GRND", "NUMR",
        "PRTS", "PRTF", "ADJS",
    }
)  # fmt: skip


@lru_cache(maxsize=16384)
def cases(word: str, code: str) -> frozenset[str]:
    """The cases of the singular in which a capitalised word can stand; all where nothing is known of it."""
    found: set[str] = set()
    for parse in analyses(word, code):
        tag = parse.tag
        if "Fixd" in tag.grammemes or tag.case is None:
            return _ALL
        if not parse.is_known and (not tag.grammemes & _PERSONAL or _FOREIGN.search(word)):
            return _ALL
        if "plur" not in tag.grammemes or "Pltm" in tag.grammemes:
            found.add(SECOND.get(str(tag.case), str(tag.case)))
    return frozenset(found) or _ALL


@lru_cache(maxsize=4096)
def cases_of_name(name: str, code: str) -> frozenset[str]:
    """The cases in which all words of a name can stand, the accusative of people as their genitive; all where
    its words have none in common, or the language has none."""
    if code not in SLAVIC:
        return _ALL
    common = frozenset(_ALL).intersection(*(cases(word, code) for word in name.split()))
    return (common | {"gent", "accs"} if common & {"gent", "accs"} else common) or _ALL


@lru_cache(maxsize=16384)
def is_personal(word: str, code: str) -> bool:
    """Whether a word is known as a person's name, or is no known word at all."""
    parses = analyses(word, code)
    return any(p.tag.grammemes & _PERSONAL for p in parses) or not any(p.is_known for p in parses)


@lru_cache(maxsize=16384)
def genders_of_first_name(word: str, code: str) -> frozenset[str]:
    """The genders (``male``, ``female``) of a first name in the nominative; none of what is no known one."""
    tags = [p.tag for p in analyses(word, code) if p.is_known and "plur" not in p.tag.grammemes]
    names = [tag for tag in tags if "Name" in tag.grammemes]
    found = {tag.gender for tag in names if tag.case == "nomn"}
    if {tag.gender for tag in names} != found:
        return frozenset()  # "Валида" may be a woman's name, or the genitive of a man's.
    return frozenset({"masc": "male", "femn": "female"}[g] for g in found if g in ("masc", "femn"))


@lru_cache(maxsize=16384)
def is_place(word: str, code: str) -> bool:
    """Whether a word is the name of a place and of nothing else, in another case than the nominative."""
    parses = [p for p in analyses(word, code) if "plur" not in p.tag.grammemes]
    return bool(parses) and all(
        p.is_known and "Geox" in p.tag.grammemes and p.tag.case != "nomn" for p in parses
    )


@lru_cache(maxsize=16384)
def is_common(word: str, code: str) -> bool:
    """Whether a word is known and never a name: an adverb, a pronoun, a participle, a common noun."""
    parses = analyses(word, code)
    if not all(p.is_known for p in parses):
        return False
    return all(
        "Apro" in p.tag.grammemes or (p.tag.POS in _SMALL and not p.tag.grammemes & _NAMING) for p in parses
    )


def opens_syllables(words: Sequence[str], code: str) -> bool:
    """Whether the first of some words, which a dictionary has for no name, is the surname of a name of three
    of one syllable each: *Тун Аунг Чжо*, *Пхан Тхан Хаи*, not *Сам Ли Пэн*."""
    if not is_of_syllables(words[:_OF_SYLLABLES]) or not is_syllable(words[0]):
        return False
    if words[_OF_SYLLABLES:] and words[-1][:1].isupper():
        return False
    tags = [p.tag for p in analyses(words[0], code)]
    return all(tag.POS in ("NOUN", "PRTS", "ADJS", "INTJ") for tag in tags)


@lru_cache(maxsize=16384)
def is_only_verb(word: str, code: str) -> bool:
    """Whether a word of some length is known as a verb or a short participle, and as nothing else."""
    verbs = ("VERB", "PRTS", "INFN", "GRND")
    return len(word) > _STEM and all(p.is_known and p.tag.POS in verbs for p in analyses(word, code))


@lru_cache(maxsize=16384)
def is_surname(word: str, code: str) -> bool:
    """Whether a word is a person's name and no other word, though a common noun begins it: *Солдатов*,
    *Судакова*, *Имамоглу*, *Папоян*."""
    known = [p.tag.grammemes for p in analyses(word, code) if p.is_known]
    if not known:
        return _OF_NOBODY_ELSE.search(word) is not None
    return all(g & _NAMING for g in known) and any(g & _PERSONAL for g in known)


@lru_cache(maxsize=16384)
def may_be_surname(word: str, code: str, *, own: bool = False) -> bool:
    """Whether a word in capitals is a surname rather than a title, which before a name is never plural:
    *Певцов*; ``own`` tells that no name comes after it: *Монахов*."""
    tags = [p.tag for p in analyses(word, code) if p.is_known]
    common = [tag for tag in tags if not tag.grammemes & _NAMING]
    named = any("Surn" in tag.grammemes for tag in tags)
    several = _AS_SURNAMES.search(word) is not None and bool(common)
    several = several and all("plur" in tag.grammemes or "Poss" in tag.grammemes for tag in common)
    return is_surname(word, code) or (own and named) or (several and (own or named))


_AS_SURNAMES = re.compile(r"(?:[оеё]в|[иы]н)(?:а|у|е|ой|ых|ыми?)?$")
_REGISTERED = re.compile(r"(?:(?:[оеё]в|[иы]н)(?:|а|у|е|ой|ым)|ск(?:ий|ого|ому|им|ая|ой|ую))$")
_OF_WOMEN = re.compile(r"(?:[аснр]тк|есс|[еёо]рк|[еёо]рш|ниц)(?:а|у|и|е|ой|ей)$")
_OF_NOBODY_ELSE = re.compile(
    r"(?:(?:[оеё]в|ин)(?:а|у|ой|ым)|(?:янц?|[оеё]вич|[цч]ук)(?:|а|у|ом|ем|е)|енко|оглу|оглы|заде|швили|дзе)$"
)
_NOMINATIVE = frozenset({"nomn"})
_GENITIVE, _VOWELS = "аяыи", "аеёиоуыэюя"
_ENDING, _STEM, _TWO, _THREE = 3, 4, 2, 3
_OF_PEOPLE = frozenset({"Name", "Surn", "Patr"})
_CONSONANTS = frozenset("бвгджзклмнпрстфхцчшщ")
_HERS = re.compile(r"(?:[оеё]в|ин|ын)у$")
_FIXED = frozenset("бвгджзйклмнпрстфхцчшщьоеиуюэ")
_ENDINGS = re.compile(r"(?:а|я|у|ю|е|и|ы|о|ой|ей|ою|ею|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ая|яя|ий|ый|ь)?")


def is_form_of(word: str, name: str) -> bool:
    """Whether two Slavic words may be one surname in two cases: *Гурбанову*, *Гурбанова*."""
    shared = next((i for i, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), None)
    shared = min(len(word), len(name)) if shared is None else shared
    endings = word[shared:], name[shared:]
    return shared >= _STEM and all(len(e) <= _ENDING and _ENDINGS.fullmatch(e) for e in endings)


@lru_cache(maxsize=16384)
def is_nobody(word: str, code: str) -> bool:
    """Whether a word is known and names no person and nothing alive: *Госдумы*, *ФРГ*, *Рабочей*."""
    parses = analyses(word, code)
    return all(p.is_known and not p.tag.grammemes & _PERSONAL and "anim" not in p.tag for p in parses)


@lru_cache(maxsize=16384)
def is_adjective(word: str, other: str, code: str, *, derived: bool = False) -> bool:
    """Whether a capitalised word may be an adjective of the word after it: *Орловского городского*.

    ``derived`` tells that it may be made of a name that no dictionary has (*Ширакской*), if it is no surname
    of a noun's gender that stands with a verb.
    """
    nominal = ("ADJF", "NOUN", "PRTF")
    forms = {
        (p.tag.number, p.tag.case)
        for p in analyses(word, code)
        if p.tag.POS == "ADJF" and (p.is_known or derived)
    }
    after = [p for p in analyses(other, code) if p.is_known]
    return bool(forms) and any(p.tag.POS in nominal and (p.tag.number, p.tag.case) in forms for p in after)


@lru_cache(maxsize=16384)
def is_alive(word: str, code: str) -> bool:
    """Whether a word is a common noun of people and no name: *канадцев*."""
    return is_common(word, code) and all("anim" in p.tag.grammemes for p in analyses(word, code))


@lru_cache(maxsize=16384)
def is_of_a_man(word: str, code: str) -> bool:
    """Whether a word is a man's first name in some case, and no other word: *Антона*, and not *Саши*."""
    return {gender for _, gender in _forms_of_name(word, code)} == {"masc"}


@lru_cache(maxsize=16384)
def is_of_a_woman(word: str, code: str) -> bool:
    """Whether a word is a noun that only says what a woman is: *депутатку*, *студентки*, *блогерша*."""
    known = [p.tag for p in analyses(word, code) if p.is_known]
    if not known:
        return _OF_WOMEN.search(word) is not None
    tags = [tag for tag in known if tag.number != "plur"]
    return bool(tags) and is_alive(word, code) and all(t.POS == "NOUN" and t.gender == "femn" for t in tags)


def part(words: list[str], code: str, *, foreign: bool = False) -> int | None:
    """After how many of the words of a run another name begins; None where they are one name.

    ``foreign`` tells that the last may be a surname in the case of the name before it, though a dictionary
    has it for a woman's first name alone.
    """
    if len(words) == 2 * _TWO and _are_of_two(words, code):
        return _TWO
    for at, (one, other) in enumerate(pairwise(words), 1):
        state = is_place(one, code)
        named = is_personal(other, code) or (state and _is_before_surname(other, words[at + 1 :], code))
        fixed = _is_fixed(one, other, code) or (len(words) == _TWO and _is_undeclined(one, other, code))
        fixed = fixed or (foreign and at == len(words) - 1 and _is_his(one, other, code))
        apart = state or not (cases(one, code) & cases(other, code) or fixed)
        if named and apart:
            return at
        if at > 1 and _is_another(words[0], other, code):
            return at
    return None


def is_of_syllables(words: Sequence[str]) -> bool:
    """Whether a Slavic name has three words, the last two of one syllable, which then have no cases, as one
    in a case has two: *Нгуена Ван Хаи*, not *Ким Чен Ына*."""
    return len(words) == _OF_SYLLABLES and all(map(is_syllable, words[1:]))


def is_syllable(word: str) -> bool:
    """Whether a Slavic word has one syllable."""
    return _ONE_SYLLABLE.fullmatch(word) is not None


def _are_of_two(words: list[str], code: str) -> bool:
    """Whether four words are two names: two first names with a surname each (*сообщника Петра Зимина Льва
    Гордина*), or surnames that never stand in one form (*сестру Олима Юсупова Гульбахор Юсупову*)."""
    if any(is_known_as(word, "Patr", code) for word in words):
        return False
    mine, theirs = _forms_of_surname(words[1], code), _forms_of_surname(words[3], code)
    first = [is_known_as(word, "Name", code) for word in words]
    if first == [True, False, True, False] and _SURNAME.search(words[1]):
        return True
    return bool(mine) and bool(theirs) and not mine & theirs


def _forms_of_surname(word: str, code: str, grammeme: str = "Surn") -> set[tuple[str, str]]:
    """The cases and genders of a word that may be a surname, or another name of a kind."""
    tags = [p.tag for p in analyses(word, code) if grammeme in p.tag.grammemes]
    return {(str(tag.case), str(tag.gender)) for tag in tags if tag.number != "plur" and tag.case}


def _is_fixed(given: str, surname: str, code: str) -> bool:
    """Whether a surname behind a woman's first name in any case is one that women do not decline: *Анну
    Левкович*."""
    if surname[-1:] not in _FIXED or not is_known_as(given, "Name", code):
        return False
    genders = {p.tag.gender for p in analyses(given, code) if "Name" in p.tag.grammemes}
    return "femn" in genders


def _is_undeclined(given: str, surname: str, code: str) -> bool:
    """Whether a first name on a consonant before a woman's surname in another case is hers, and so has no
    cases, though a dictionary knows it for a man's: *Аминат Ветрову*."""
    hers = _HERS.search(surname) is not None and {"accs", "femn"} <= _told_of(surname, code)
    return hers and is_known_as(given, "Name", code) and given[-1:] in _CONSONANTS


def _is_his(given: str, surname: str, code: str) -> bool:
    """Whether what a dictionary has for a woman's first name only may be the surname of a man whose first
    name stands before it in the genitive or dative: *Мехмета Алтана*, *Мехмету Алтану*."""
    tags = [p.tag for p in analyses(surname, code) if p.is_known]
    hers = bool(tags) and all("Name" in tag.grammemes and tag.gender == "femn" for tag in tags)
    told = {"а": {"gent", "accs"}, "у": {"datv"}}.get(surname[-1:], set())
    return hers and surname[-2:-1] in _CONSONANTS and bool(told & cases(given, code))


@lru_cache(maxsize=16384)
def _told_of(surname: str, code: str) -> frozenset[str]:
    """What a dictionary tells of the forms of a surname: their cases and genders."""
    tags = (p.tag for p in analyses(surname, code) if "Surn" in p.tag.grammemes)
    return frozenset(str(told) for tag in tags for told in (tag.case, tag.gender))


def _is_before_surname(word: str, after: list[str], code: str) -> bool:
    """Whether a word that is no name elsewhere may be a foreign first name, before an unknown surname: *Бола
    Тинубу*."""
    named = any(p.tag.grammemes & _NAMING or p.tag.POS == "ADJF" for p in analyses(word, code))
    return not named and len(after) == 1 and is_personal(after[0], code)


def is_owner(title: str, words: list[str], code: str) -> bool:
    """Whether the first of some names behind a title is a surname, and so of whom the title is: in another
    case than the title's nominative (*адвокат Сафаровой Джандан Гюль*), or before a first name that has a
    surname of its own (*помощника Ветрова Ивана Лугового*)."""
    if _is_before_full_name(words, code):
        return True
    hers = title.endswith("а") and is_of_a_woman(title, code)  # "Адвокатка"
    if not (hers or cases(title, code) == _NOMINATIVE) or is_known_as(words[1], "Patr", code):
        return False
    surnames = [p.tag for p in analyses(words[0], code) if "Surn" in p.tag.grammemes]
    given = is_known_as(words[0], "Name", code) or "Fixd" in {g for tag in surnames for g in tag.grammemes}
    oblique = bool(surnames) and all(tag.case != "nomn" for tag in surnames)
    return _is_owner_by_form(words, code) or (oblique and not given)


def _is_before_full_name(words: list[str], code: str) -> bool:
    """Whether a surname that may be in the genitive stands before a first name and another surname."""
    if len(words) != _THREE or is_known_as(words[0], "Name", code) or not is_known_as(words[1], "Name", code):
        return False
    named = _surname_cases(words[-1], code) and not is_known_as(words[-1], "Patr", code)
    return bool(named) and "gent" in _surname_cases(words[0], code)


def _is_owner_by_form(words: list[str], code: str) -> bool:
    """Whether the first of three words, a first name none of them, may be a surname in the genitive, as the
    last one may be in the nominative: *Усмонова Файзинисо Вохидова*."""
    if len(words) != _THREE or is_known_as(words[0], "Name", code):
        return False
    return "gent" in _surname_cases(words[0], code) and "nomn" in _surname_cases(words[-1], code)


def _surname_cases(word: str, code: str) -> set[str | None]:
    """The cases that a word may stand in as a surname; none where it is no surname."""
    return {p.tag.case for p in analyses(word, code) if "Surn" in p.tag.grammemes}


def is_post_of(title: str, words: list[str], code: str) -> bool:
    """Whether an unknown name behind the title of a post that places have is the place, in the genitive, and
    the next whose post it is: *мэр Адыямана Абдуррахман Демир*, *мэра Адыямана Османа Демира*."""
    place, person = words[0], words[1]
    if place[-1] not in _GENITIVE or any(is_known_as(word, "Patr", code) for word in words):
        return False
    if is_known_as(place, "Name", code) or any(p.is_known for p in analyses(place, code)):
        return False
    if cases(title, code) == _NOMINATIVE:
        return is_known_as(person, "Name", code) or person[-1] not in _VOWELS
    full = len(words) == _THREE and "gent" in _surname_cases(words[-1], code)
    return is_known_as(person, "Name", code) or full


def is_place_of(words: list[str], code: str) -> bool:
    """Whether a name opens with what a dictionary has for a place in the genitive and for nobody's name, with
    a whole name behind it: *судья суда Алматы Ернар Касымбеков*."""
    known = [p for p in analyses(words[0], code) if p.is_known]
    named = any(_OF_PEOPLE & p.tag.grammemes and p.tag.number == "sing" for p in known)
    places = any("Geox" in p.tag.grammemes and p.tag.case == "gent" for p in known)
    return len(words) > _TWO and places and not named


@lru_cache(maxsize=16384)
def is_known_as(word: str, grammeme: str, code: str) -> bool:
    """Whether a word is known as a name of a kind (``Name`` for a first name, ``Patr`` for a patronymic), or
    as a part of speech: ``PRTF`` for a long participle."""
    return any(p.is_known and grammeme in p.tag.grammemes for p in analyses(word, code))


@lru_cache(maxsize=16384)
def is_only_given(word: str, code: str) -> bool:
    """Whether a word is known as a person's first name, and as nothing else: *Пётр*, and not *Вера*."""
    known = [p.tag.grammemes for p in analyses(word, code) if p.is_known]
    return bool(known) and all("Name" in grammemes for grammemes in known)


def is_before_patronymic(word: str, patronymic: str, code: str) -> bool:
    """Whether a word two before a patronymic may be the surname of a full name that it opens, as registers
    and police have it: *Петров Иван Сергеевич*, and not *судья Сафаровой Иван Сергеевич*."""
    if not is_known_as(patronymic, "Patr", code) or not may_be_surname(word, code, own=True):
        return False
    mine, theirs = _forms_of_surname(word, code), _forms_of_surname(patronymic, code, "Patr")
    return not mine or bool(mine & theirs)


def is_before_given(surname: str, given: str, code: str) -> bool:
    """Whether a word is a surname with a Slavic ending in the case and gender of the first name behind it."""
    if _REGISTERED.search(surname) is None or is_known_as(surname, "Name", code):
        return False
    mine, theirs = _forms_of_surname(surname, code), _forms_of_surname(given, code, "Name")
    return bool(mine & theirs)


def opens_with_surname(words: Sequence[str], code: str) -> bool:
    """Whether a whole name begins with its surname, as a patronymic at its end or a first name there tells:
    *Петров Иван Сергеевич*, *Петров Иван*."""
    if len(words) == _TWO:
        return is_before_given(words[0], words[1], code)
    if len(words) != _THREE:
        return False
    return is_known_as(words[2], "Patr", code) and is_known_as(words[1], "Name", code)


def _is_another(first: str, other: str, code: str) -> bool:
    """Whether a first name behind a surname is of another gender than the one before it, in every case in
    which both can stand: *жену Ивана Зорина Ирину*."""
    mine, theirs = _forms_of_name(first, code), _forms_of_name(other, code)
    return bool(mine) and bool(theirs) and not mine & theirs


def may_be_given_too(word: str, other: str, code: str) -> bool:
    """Whether a word before a first name is one too, of the same person: *Осман Али*."""
    mine, theirs = _forms_of_name(word, code), _forms_of_name(other, code)
    return bool(mine) and (not theirs or bool(mine & theirs))


@lru_cache(maxsize=16384)
def _forms_of_name(word: str, code: str) -> frozenset[tuple[str, str]]:
    """The cases and genders of a word that is known as a first name, and as nothing else of a person; none
    of others and of what has one form."""
    tags = [p.tag for p in analyses(word, code) if p.is_known and "plur" not in p.tag.grammemes]
    personal = [tag for tag in tags if tag.grammemes & _PERSONAL]
    if any("Name" not in tag.grammemes or "Fixd" in tag.grammemes for tag in personal):
        return frozenset()
    return frozenset((SECOND.get(str(tag.case), str(tag.case)), str(tag.gender)) for tag in personal)
