"""The nominative of a first name and a surname in -ов or -ин, whose two genders share their forms.

*Айдера Салединова* is a man in the genitive or a woman in the nominative, *Асию Тулесову* a woman in the
accusative or a man in the dative. The gender settles the case: the dictionary tells it where it has the first
name, then other forms of the surname in the text, and else what the sentence has the name for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from detente.reading.entities.nominatives import case_of, is_oblique, is_womans, stood_in
from detente.reading.parsing.engines import analyses
from detente.reading.parsing.parse import Entity, Page, Sentence
from detente.reading.parsing.token import Token

_SURNAME = re.compile(r"(?P<stem>[А-ЯЁ][а-яё-]*(?:[оеё]в|ин|ын))(?P<ending>а|у|ой|ою)")
_CASES = {("а", "Masc"): "Gen", ("а", "Fem"): "Nom", ("у", "Masc"): "Dat", ("у", "Fem"): "Acc"}
_PAIR = 2
_DECLINED = {"а": "ая", "у": "ую"}
# How a woman's first name ends in the cases that her surname tells as little of.
_HERS = (("ы", "Gen"), ("и", "Gen"), ("е", "Dat"), ("ой", "Ins"), ("ей", "Ins"), ("ью", "Ins"))
_SOFT = re.compile(r"([А-ЯЁ][а-яё]*(?:гул|ел))(?:и|ью)")
_FIXED = "бвгджзклмнпрстфхцчшщьйоэ"
_UNCHANGED = "оеёиуюэы"
_ENDINGS = {"Masc": {"а": "Acc", "я": "Acc", "у": "Dat", "ю": "Dat"}, "Fem": {"у": "Acc", "ю": "Acc"}}
_BEFORE, _NEXT = re.compile(r"([А-ЯЁа-яё]+)[ \u00a0]$"), re.compile(r"[ \u00a0](?:не[ \u00a0])?([а-яё]+)")
_PREPOSITIONS = {
    **dict.fromkeys(("на", "за", "про", "через", "в"), "Acc"),
    **dict.fromkeys(("к", "ко", "по", "благодаря", "вопреки", "подобно"), "Dat"),
}
_LOCATIVE = frozenset(("о", "об", "в", "на", "при"))
_BESIDE = frozenset({"flat", "appos", "conj"})
_GIVEN = frozenset({"obj", "xcomp", "ccomp", "csubj"})
_OBJECTS = frozenset({"obj", "iobj"})
_ALONE = {("obj", "а"): "male", ("obj", "у"): "female", ("nsubj", "а"): "female"}
_HIS = frozenset({("Gen", "Masc"), ("Acc", "Masc")})


def settled(entity: Entity, sentence: Sentence | None, written: frozenset[str]) -> str | None:
    """The nominative of a first name and surname, where their gender is clear; None where it is not.

    Args:
        entity: the name.
        sentence: the sentence that has it.
        written: the words of the text.
    """
    words = entity.text.split()
    found = _SURNAME.fullmatch(words[-1])
    if len(words) != _PAIR or sentence is None:
        return None
    if found is None:
        return _by_first_alone(entity, sentence)
    first, stem, ending = words[0], found["stem"], found["ending"]
    if ending in ("ой", "ою"):
        soft = _SOFT.fullmatch(first)
        if soft is not None:
            return f"{soft[1]}ь {stem}а"
        case = next((told for end, told in _HERS if first.endswith(end)), "Gen")
        return stood_in(entity.text, sentence.page.language, case, "Fem")
    if first[-1] not in _DECLINED[ending]:
        # "Адвоката Чжан Вэймина": a woman would be "Вэйминой" there.
        his = ending == "а" and _is_no_subject_there(entity, sentence, ending)
        stood = stood_in(entity.text, sentence.page.language, "Gen", "Masc") if his else None
        return stood or (f"{first} {stem}а" if first[-1] in _FIXED else None)
    gender = (
        _by_place_and_verb(entity, sentence, ending)
        or _by_dictionary(first, sentence.page.language)
        or _by_other_forms(stem, written)
        or _by_place(entity, sentence, ending)
    )
    return _undone(entity, sentence, ending, gender)


def _by_first_alone(entity: Entity, sentence: Sentence) -> str | None:
    """The nominative of a first name that a man and a woman may have, before a surname that has no cases:
    *Кристиана Леви*, *Александру Дюбуа*; None where nothing tells whose it is."""
    first, surname = entity.text.split()
    code = sentence.page.language
    ending = {"а": "а", "я": "а", "у": "у", "ю": "у", "е": "е"}.get(first[-1])
    tags = [p.tag for p in analyses(first, code) if p.is_known and "Name" in p.tag.grammemes]
    forms = {(tag.gender, tag.case) for tag in tags if tag.number != "plur"}
    wanted = {
        "а": (("femn", "nomn"), ("masc", "gent")),
        "у": (("femn", "accs"), ("masc", "datv")),
        "е": (("femn", "datv"), ("masc", "loct")),
    }
    if ending is None or not forms.issuperset(wanted[ending]):
        return None
    if ending == "е" and ("masc", "nomn") in forms:
        return None  # "Оливье" is a man's in all cases.
    if ending == "е":
        before = _BEFORE.search(sentence.page.text, sentence.start, entity.start)
        told = before is not None and before[1].lower() in _LOCATIVE
        return None if told else stood_in(entity.text, code, "Dat", "Fem")
    if surname[-1] not in _UNCHANGED:
        # "Кристиану Лопес": he would be "Лопесу".
        return _undone(entity, sentence, ending, "Fem") if surname[-1] in _FIXED else None
    gender = (
        _by_place_and_verb(entity, sentence, ending)
        or _by_forms_of_first(first, surname, sentence.page.text)
        or _by_place(entity, sentence, ending)
    )
    return _undone(entity, sentence, ending, gender)


def _undone(entity: Entity, sentence: Sentence, ending: str, gender: str | None) -> str | None:
    """The nominative of a name whose gender settles its case."""
    if gender is None or (ending, gender) == ("а", "Fem"):
        return entity.text if gender is not None else None
    return stood_in(entity.text, sentence.page.language, _CASES[ending, gender], gender)


def _by_place_and_verb(entity: Entity, sentence: Sentence, ending: str) -> str | None:
    """The gender that what stands right before a name tells, or the verb whose subject it is."""
    return (
        _by_preposition(entity, sentence, ending)
        or _by_verb(entity, sentence)
        or _by_adjective(entity, sentence, ending)
    )


def _by_place(entity: Entity, sentence: Sentence, ending: str) -> str | None:
    """The gender that the place of a name in its sentence tells."""
    return (
        _by_syntax(entity, sentence, ending)
        or _by_list(entity, sentence, ending)
        or _by_words_beside(entity, sentence, ending)
    )


def _by_forms_of_first(first: str, surname: str, text: str) -> str | None:
    """The gender that other forms of a first name tell before the same surname, if those of one only are
    written."""
    his, hers = (
        any(re.search(rf"\b{first[:-1]}{end} {surname}\b", text) for end in ends)
        for ends in (("", "й", "ом", "ем"), ("ы", "и", "ой", "ей"))
    )
    return None if hers == his else "Fem" if hers else "Masc"


def _is_no_subject_there(entity: Entity, sentence: Sentence, ending: str) -> bool:
    """Whether a name in -а stands where only a man's does, in the genitive or accusative."""
    if _by_adjective(entity, sentence, ending) == "Masc":
        return True
    inside = [t.morph for t in sentence.between(entity.start, entity.end)] if sentence.parsed else []
    return bool(inside) and all((m.get("Case"), m.get("Gender")) in _HIS for m in inside)


def _by_adjective(entity: Entity, sentence: Sentence, ending: str) -> str | None:
    """The gender of a name by the word in small letters right before it, where that has one form: *34-летнюю
    Ситору Примерову*."""
    before = _BEFORE.search(sentence.page.text, sentence.start, entity.start)
    told = case_of(before[1], sentence.page.language) if before is not None and before[1].islower() else None
    return told[1] if told is not None and _gender_in(told[0], ending) == told[1] else None


def _by_preposition(entity: Entity, sentence: Sentence, ending: str) -> str | None:
    """The gender of a name in -у by the preposition right before it, where that has one case for a person:
    *в обмен на Марину Примерову*, *к Тимуру Примерову*."""
    before = _BEFORE.search(sentence.page.text, sentence.start, entity.start)
    return _gender_in(_PREPOSITIONS.get(before[1], ""), ending) if before and ending == "у" else None


def _by_other_forms(stem: str, written: frozenset[str]) -> str | None:
    """The gender that other forms of a surname tell, if those of one gender only are written."""
    hers = stem + "ой" in written
    his = stem in written or stem + "ым" in written
    return None if hers == his else "Fem" if hers else "Masc"


@lru_cache(maxsize=4096)
def _by_dictionary(first: str, code: str) -> str | None:
    """The gender of a first name that a dictionary has in this form; of those in -ия, of which it has few
    women's, only what is a woman's more often than not."""
    if first.endswith(("ия", "ию")):
        return "Fem" if is_womans(first, code) else None
    tags = [p.tag for p in analyses(first, code) if p.is_known and "Name" in p.tag.grammemes]
    genders = {tag.gender for tag in tags if tag.number != "plur"}
    return {"masc": "Masc", "femn": "Fem"}.get(str(*genders)) if len(genders) == 1 else None


def _by_verb(entity: Entity, sentence: Sentence) -> str | None:
    """The gender of a name that is the subject of a verb in the feminine, whomever a dictionary has in the
    genitive: *Феруза Примерова пообещала*, *омбудсмен Феруза Примерова пообещала*."""
    told = _of_subject(entity, sentence)
    if told is not None:
        return "Fem" if told == "Fem" else None
    text, code = sentence.page.text, sentence.page.language
    before = _BEFORE.search(text, sentence.start, entity.start)
    after = _NEXT.match(text, entity.end, sentence.end) if before is not None else None
    if before is None or after is None:
        return None
    title, verb = (analyses(word.lower(), code)[0].tag for word in (before[1], after[1]))
    his = (
        title.POS == "NOUN" and title.case == "nomn" and title.gender == "masc" and "anim" in title.grammemes
    )
    return "Fem" if his and verb.POS == "VERB" and verb.gender == "femn" else None


def does_as_a_woman(entity: Entity, page: Page) -> bool:
    """Whether a name is the subject of a verb in the feminine, or opens a sentence right before one: *Рената
    Примерова прилетела*."""
    sentence = page.sentence_at(entity.start)
    if sentence is None or _of_subject(entity, sentence) == "Fem":
        return sentence is not None
    after = _NEXT.match(page.text, entity.end, sentence.end) if entity.start == sentence.start else None
    verb = analyses(after[1], page.language)[0].tag if after is not None else None
    return verb is not None and verb.POS == "VERB" and verb.gender == "femn"


def gender_in_place(entity: Entity, page: Page) -> str | None:
    """Whether a surname alone is a man's or a woman's in its form where it stands: *Примерова арестовали* is
    he, *Примерова уехала* and *Примерову арестовали* are she."""
    sentence = page.sentence_at(entity.start)
    token = next(iter(sentence.between(entity.start, entity.end)), None) if sentence is not None else None
    found = _SURNAME.fullmatch(entity.text)
    if token is None or found is None or sentence is None or not sentence.parsed:
        return None
    return _ALONE.get((token.relation, found["ending"]))


def _of_subject(entity: Entity, sentence: Sentence) -> str | None:
    """The gender of the verb that a name in the nominative is the subject of, empty where the verb tells
    none; None where the name is no subject."""
    token = next(iter(sentence.between(entity.start, entity.end)), None) if sentence.parsed else None
    if token is not None and token.relation == "appos" and token.morph.get("Case") == "Nom":
        token = sentence.head(token)  # "Соратница политика Анна Примерова уехала"
    if token is None or token.relation != "nsubj" or token.morph.get("Case") != "Nom":
        return None
    return sentence.tokens[token.head].morph.get("Gender", "")


def _by_syntax(entity: Entity, sentence: Sentence, ending: str) -> str | None:
    """The gender of a name by the case that its place in the sentence asks for."""
    if not sentence.parsed:
        return None
    token = next(iter(sentence.between(entity.start, entity.end)), None)
    named = set(_chain(token, sentence)) if token is not None else set()
    while token is not None and token.relation in _BESIDE and token.head != token.i:
        token = sentence.tokens[token.head]
        if token.pos == "NOUN" and token.morph.get("Case") and token.morph.get("Animacy") == "Anim":
            # "Политика Кристиану Леви": a man's accusative is his genitive.
            case = "Acc" if (token.morph["Case"], ending) == ("Gen", "у") else token.morph["Case"]
            return _gender_in(case, ending)
    if token is None or token.head == token.i:
        return None
    head = sentence.tokens[token.head]
    if head.pos in ("NOUN", "PROPN"):
        if head.morph.get("Case") == "Loc":
            return None  # "На митинге X не выступала".
        return "Masc"  # What hangs on a noun is no nominative and no accusative.
    if head.pos not in ("VERB", "AUX", "ADJ"):
        return None
    others = [t for t in sentence.children(head.i) if t.i not in named and t.pos in ("NOUN", "PROPN", "PRON")]
    things = [t for t in others if t.i != token.i - 1 or t.morph.get("Animacy") != "Anim"]
    taken = any(t.relation == "obj" and t.morph.get("Case") == "Acc" for t in things)
    if ending == "у" and token.relation == "iobj" and not _may_be_object(head, sentence):
        return "Masc"  # To whom something is given.
    if ending == "у":
        return "Masc" if taken else "Fem" if token.relation in _OBJECTS or _is_no_subject(head) else None
    if any(t.relation == "nsubj" and t.morph.get("Case") == "Nom" for t in others):
        return "Masc"
    if token.relation == "nsubj" and any(t.relation == "conj" for t in sentence.children(token.i)):
        return "Fem" if head.morph.get("Voice") == "Pass" else None
    return "Masc" if token.relation in _OBJECTS or _is_no_subject(head) else None


def _may_be_object(verb: Token, sentence: Sentence) -> bool:
    """Whether one to whom a verb seems to do something is its object: it asks for one, and has no other, nor
    a clause or a number of years: *освободил Кристиану*, not *помог Кристиану*, *дал Кристиану два года*."""
    others = sentence.children(verb.i)
    given = any(t.relation in _GIVEN or sentence.child(t.i, "nummod") is not None for t in others)
    tags = [p.tag.grammemes for p in analyses(verb.text.lower(), sentence.page.language) if p.is_known]
    return not given and bool(tags) and all("tran" in grammemes for grammemes in tags)


def _by_list(entity: Entity, sentence: Sentence, ending: str) -> str | None:
    """The gender of a name by the case of the others of its sentence whom a dictionary has: *Кайрата
    Султанбека — к трём годам, Жанмурата Аштаева — к четырём*."""
    others = [e for e in sentence.page.entities_in(sentence.start, sentence.end) if e.kind == "person"]
    first = {e.text.split()[0] for e in others if e != entity and " " in e.text}
    cases = {_case_of_first(word, sentence.page.language) for word in first} - {None}
    return _gender_in(cases.pop() or "", ending) if len(cases) == 1 else None


def _case_of_first(word: str, code: str) -> str | None:
    """The case of a first name that a dictionary has, where its ending tells it."""
    gender = _by_dictionary(word, code)
    if gender is None or not is_oblique(word, code):
        return "Nom" if gender is not None else None
    return _ENDINGS[gender].get(word[-1])


def _by_words_beside(entity: Entity, sentence: Sentence, ending: str) -> str | None:
    """The gender of a name by the words beside it: behind a thing or several people, or a preposition, it
    stands in the genitive, and before a plural verb it is no subject."""
    text, code = sentence.page.text, sentence.page.language
    after = _NEXT.match(text, entity.end, sentence.end)
    verb = analyses(after[1], code)[0].tag if after is not None else None
    if verb is not None and verb.POS == "VERB" and verb.tense == "past":
        return _of_verb(str(verb.gender or verb.number), ending)
    before = _BEFORE.search(text, sentence.start, entity.start)
    if before is None or ending != "а":
        return None
    tag = analyses(before[1].lower(), code)[0].tag
    thing = tag.POS == "NOUN" and ("inan" in tag.grammemes or tag.number == "plur") and tag.case != "loct"
    return "Masc" if thing or tag.POS == "PREP" else None


def _of_verb(form: str, ending: str) -> str | None:
    """The gender of a name right before a past verb of a gender or the plural: a plural has it for object,
    and so has one in the masculine a name in -а."""
    if ending == "у":
        return "Fem" if form == "plur" else None
    return {"plur": "Masc", "masc": "Masc", "femn": "Fem"}.get(form)


def _is_no_subject(verb: Token) -> bool:
    """Whether one person cannot be the subject of a verb: a plural."""
    return verb.morph.get("Number") == "Plur"


def _gender_in(case: str, ending: str) -> str | None:
    """The gender of a name of an ending that stands in a case."""
    if ending == "а":
        return "Fem" if case == "Nom" else "Masc" if case in ("Gen", "Acc") else None
    return {"Dat": "Masc", "Acc": "Fem"}.get(case)


def _chain(token: Token, sentence: Sentence) -> Iterable[int]:
    """A token with those that stand beside it or above it in a list."""
    yield token.i
    while token.relation in _BESIDE and token.head != token.i:
        token = sentence.tokens[token.head]
        yield token.i
