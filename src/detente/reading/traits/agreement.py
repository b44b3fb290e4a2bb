"""Which noun a Slavic name stands with: an apposition has the name's case.

In *советник лидера оппозиции Светланы Тихановской Денис Кучинский* the leader is in the genitive, as
Tikhanovskaya is, and the adviser in the nominative, as Kuchinsky is.
"""

from __future__ import annotations

from functools import lru_cache

from detente.reading.parsing.engines import analyses

ALL_CASES = frozenset({"nomn", "gent", "datv", "accs", "ablt", "loct"})
# Second genitive, locative and the like count as what they are called after.
_ALSO = {"gen2": "gent", "acc2": "accs", "loc2": "loct", "voct": "nomn"}
_SHORT = 3
_VOWELS, _FIXED = "аеиоуыэюяёйь", "оыуюэ"
_VERBS = frozenset({"VERB", "INFN", "GRND", "PRTS"})


@lru_cache(maxsize=8192)
def cases(word: str, code: str) -> frozenset[str]:
    """The cases that a noun or name may stand in; none of a plural, all of what is no noun."""
    nominal = [parse.tag for parse in analyses(word, code) if parse.tag.POS in ("NOUN", "ADJF")]
    if not nominal:
        return ALL_CASES
    told = {tag.case for tag in nominal if tag.number != "plur"}
    return frozenset(_ALSO.get(case, case) for case in told if case) & ALL_CASES


@lru_cache(maxsize=8192)
def cases_of_living(word: str, code: str) -> frozenset[str]:
    """The cases that a noun for a person may stand in, not those of the thing that is written so too:
    *политика* is no nominative."""
    tags = (parse.tag for parse in analyses(word, code))
    living = {tag.case for tag in tags if "anim" in tag.grammemes and tag.number != "plur"}
    return frozenset(_ALSO.get(case, case) for case in living if case) & ALL_CASES or cases(word, code)


def cases_of_name(name: str, code: str) -> frozenset[str]:
    """The cases that a person's name may stand in: those that its words have in common.

    A word that the dictionary does not have may be a foreign name in the nominative, whatever its ending
    looks like; the accusative of a person is the genitive.
    """
    shared, every = ALL_CASES, name.replace("-", " ").split()
    fixed = any(_is_indeclinable(word, code) for word in every)
    for i, word in enumerate(every):
        # The short words inside a name of the East have no cases: "Нгуена Ван Ли".
        if not word[:1].isalpha() or (i and len(every) > 2 and len(word) <= _SHORT):
            continue
        known = any(parse.is_known for parse in analyses(word, code))
        if _is_indeclinable(word, code) or (fixed and not known and word[-1] not in _VOWELS):
            continue  # "Севиндж Вагифгызы" in all cases.
        told = cases(word, code)
        told = told if known else told | {"nomn"}
        shared = shared & told or shared
    return shared - {"accs"} if "nomn" in shared and "gent" not in shared else shared


def _is_indeclinable(word: str, code: str) -> bool:
    """Whether a foreign name ends in a vowel that no case of a name ends in."""
    return word[-1:] in _FIXED and not any(parse.is_known for parse in analyses(word, code))


def is_verb(word: str, code: str) -> bool:
    """Whether a word is a verb in its likeliest reading."""
    return analyses(word, code)[0].tag.POS in _VERBS


def cases_of_modifier(word: str, code: str) -> frozenset[str]:
    """The cases of an adjective or participle, which are those of the name that it stands with; all of other
    words."""
    parses = [parse.tag for parse in analyses(word, code)]
    if parses[0].POS not in ("ADJF", "PRTF"):
        return ALL_CASES
    return frozenset(_ALSO.get(tag.case, tag.case) for tag in parses if tag.case) & ALL_CASES


def nominative_modifier(word: str, head: str, code: str) -> str:
    """An adjective in the nominative, of the gender of its noun; other words as they are."""
    gender = next((p.tag.gender for p in analyses(head, code) if p.tag.POS == "NOUN"), None) or "masc"
    for parse in analyses(word, code):
        if parse.tag.POS in ("ADJF", "PRTF"):
            form = parse.inflect({"nomn", "sing", gender})
            return str(form.word) if form else word
    return word


def living_being(noun: str, code: str, wanted: frozenset[str] = ALL_CASES) -> str | None:
    """A noun of a living being in one of the cases wanted, in the nominative; None for other words and
    names."""
    if noun.isupper():
        return None
    for parse in analyses(noun.lower(), code)[:2]:
        tag = parse.tag
        if _ALSO.get(tag.case, tag.case) not in wanted:
            continue
        if tag.POS == "NOUN" and "anim" in tag.grammemes and not {"Name", "Surn", "Patr"} & tag.grammemes:
            form = parse.inflect({"sing", "nomn"})
            return str(form.word) if form else noun.lower()
    return None
