"""The nominative of Slavic names, in whatever case a text has them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from detente.reading.entities.cases import UNIVERSAL, is_of_syllables, is_syllable
from detente.reading.entities.places import as_written
from detente.reading.parsing.engines import analyses
from detente.reading.parsing.parse import Sentence, Token


@lru_cache(maxsize=8192)
def nominative(name: str, code: str, case: str | None = None, gender: str | None = None) -> str:
    """A Slavic name in the nominative case; words that are unknown or already so stay as they stand.

    The words of a person's name agree in gender: the reading in which most of them are names of one
    gender wins. ``case`` and ``gender``, as Universal Dependencies write them, are those in which the
    sentence has the name, where a parse tells them: *президента Александра Лукашенко* is no *Александра*.
    """
    glued = _GLUED.match(name)
    if glued is not None:  # "И.Н.Картавых"
        apart = nominative(f"{glued[0]} {name[glued.end() :]}", code, case, gender)
        return glued[0] + apart[glued.end() + 1 :]
    words = name.split()
    if is_of_syllables(words) and is_syllable(words[0]):
        return " ".join(words)
    choices = _choices(words, code)
    case, gender = by_form(words, *_by_first_name(words[0], code, choices[0], case, gender))
    # "Сейтягу Примерова": of two that a model parts wrongly, the other gender may be the name's.
    stood = _undone(words, choices, case, gender) or _undone(words, choices, case, _OTHER.get(gender or ""))
    if stood is not None:
        return stood
    best: tuple[float, list[str]] = (-1.0, words)
    for which in ("masc", "femn"):
        for direct in (True, False):
            reading = _reading(words, choices, which, direct=direct)
            if reading[0] > best[0]:
                best = reading
    return " ".join(best[1])


def stood_in(name: str, code: str, case: str, gender: str) -> str | None:
    """The nominative of a name that stands in a case and gender; None where one of its words cannot."""
    words = name.split()
    return _undone(words, _choices(words, code), case, gender)


@lru_cache(maxsize=4096)
def nominative_body(name: str, code: str, case: str | None) -> str:
    """The name of a body that fills quotation marks in another case, in the nominative: *«Лукойла»*,
    *«Открытую Россию»*, *«Газпром нефти»*; the words behind its noun stay (*Фонда | имени …*), as does all
    of a name no word of which can stand so; letters alone (*ЦИК*) have no cases."""
    wanted, words = UNIVERSAL.get(case or ""), name.split()
    if name.isupper() or name.isascii() or not name[:1].isupper():
        return name
    made: list[str] = []
    for i, word in enumerate(words):
        forms = [p for p in analyses(word, code) if p.tag.POS in ("NOUN", "ADJF")]
        sure = [p for p in forms if p.is_known]
        # "Исключил «Зарю»": a form that is none of the nominative, whatever a parse takes it for.
        misread = wanted == "nomn" and bool(sure) and all(p.tag.case != "nomn" for p in sure)
        parses = sure if misread else [p for p in forms if p.tag.case == wanted]
        known = [p for p in parses if p.is_known] or parses
        one = [p for p in known if p.tag.number == "sing"] or [p for p in known if p.is_known]
        pick = max(one, key=lambda p: float(p.score), default=None)
        form = pick.inflect({"nomn"}) if pick is not None else None
        made.append(word if form is None else as_written(form.word, word))
        if pick is not None and pick.tag.POS == "NOUN" and form is not None:
            return " ".join([*made, *words[i + 1 :]])
    return name


def _choices(words: list[str], code: str) -> list[list[Any]]:
    """The analyses of each word of a name; none of a surname in -и that is a form of a woman's first name and
    of no surname: *Рахими*, of *Рахимя*."""
    found = [_names_of(word, analyses(word, code)) for word in words]
    personal = [p.tag.grammemes & {"Name", "Surn", "femn"} for p in found[-1] if p.is_known]
    if len(words) > 1 and _NO_CASES.search(words[-1]) and all(p == {"Name", "femn"} for p in personal):
        found[-1] = [p for p in found[-1] if not p.is_known]
    return found


def _undone(
    words: list[str], choices: Sequence[Sequence[Any]], case: str | None, gender: str | None
) -> str | None:
    told, sex = UNIVERSAL.get(case or ""), _GENDERS.get(gender or "")
    if told is None or sex is None:
        return None
    last = len(words) - 1
    stood = [
        word
        if is_of_syllables(words) and is_syllable(word)
        else _made(word, parses, told, sex) or (word if i < last and _is_family_name(word, sex) else None)
        for i, (word, parses) in enumerate(zip(words, choices, strict=True))
    ]
    return " ".join(filter(None, stood)) if all(stood) else None


def _is_family_name(word: str, gender: str) -> bool:
    """Whether a word may be a family name that stands first and has no cases: *Чунг Пуй-Куэну*, *Чэнь Вэя*,
    *Лю Юаня*."""
    if word[-1:] in _CONSONANTS + "йь":
        return len(word) <= _SHORT
    return word.isalpha() and len(word) <= _SYLLABLE and gender == "masc"


@lru_cache(maxsize=4096)
def is_womans(first: str, code: str) -> bool:
    """Whether a dictionary has a form of a first name for a woman's more often than for a man's: *Мария*,
    *Юлия*; not *Евгения*."""
    names = [p for p in analyses(first, code) if p.is_known and "Name" in p.tag.grammemes]
    return sum(float(p.score) for p in names if p.tag.gender == "femn") > _MORE_OFTEN


def _by_first_name(
    word: str, code: str, parses: Sequence[Any], case: str | None, gender: str | None
) -> tuple[str | None, str | None]:
    """The case and gender of a name, as far as a first name that is known settles them: *Энверу* is a man's
    dative, whatever a surname made a model say; not *Лавию*, of which a dictionary has only the man's."""
    tags = [p.tag for p in parses if p.is_known and p.tag.grammemes & _PERSONAL]
    hers = bool(tags) and all(t.case == "nomn" and t.gender == "femn" for t in tags)
    if hers or (word.endswith("ия") and is_womans(word, code)):
        return "Nom", "Fem"  # "Мария" is no form of a man's name, and "Юлия" seldom one.
    if case is None and tags and all(t.case in ("datv", "loct") and t.gender == "femn" for t in tags):
        return "Dat", "Fem"  # "Наталье", where no parse tells.
    if (
        case is None
        or word.endswith(tuple(end for end, _, _ in _BY_FIRST))
        or any(t.case == "nomn" or "Fixd" in t.grammemes or "plur" in t.grammemes for t in tags)
    ):
        return case, gender
    genders = {t.gender for t in tags}
    found = {_UD_CASES.get(str(t.case)) for t in tags}
    if len(genders) != 1 or case in found:
        return case, gender
    return (found.pop() if len(found) == 1 else case), _UD_GENDERS.get(genders.pop(), gender)


def by_form(words: list[str], case: str | None, gender: str | None) -> tuple[str | None, str | None]:
    """The case and gender of a name, as far as the ending of its surname settles what was told of them:
    *Бяляцкого*; a first name that has none before a surname in another case is a woman's (*Айдай
    Эркебаеву*)."""
    surname = words[-1]
    for end, cases, settled in _BY_FIRST:
        if case in cases and words[0].endswith(end):
            return settled
    if len(words) > 1 and words[0][-1:] in _CONSONANTS + "й" and _HERS.search(surname):
        return "Acc", "Fem"
    for ending, told in _SETTLED if len(words) > 1 else ():
        if ending.search(surname):
            return told, "Masc"
    for ending, told, sex in _BY_FORM:
        if ending.search(surname) and (case == told or ending is _ADJECTIVAL_CASE.get(told)):
            return told, sex
    return case, gender


def case_of(word: str, code: str) -> tuple[str, str] | None:
    """The case and gender of a noun for a person or an adjective before a name, which are the name's own;
    None where it may be in the nominative, in several cases or a plural."""
    tags = [p.tag for p in analyses(word.rpartition("-")[2], code)]
    nominal = [t for t in tags if t.POS in ("ADJF", "PRTF") or (t.POS == "NOUN" and "anim" in t.grammemes)]
    if not nominal or nominal[0] is not tags[0] or any(t.number == "plur" for t in nominal):
        return None
    genders = {t.gender for t in nominal} - {"neut", None}
    found = {"gent" if t.case == "accs" and genders == {"masc"} else t.case for t in nominal}
    if len(found) != 1 or len(genders) != 1:
        return None
    case, gender = _UD_CASES.get(found.pop()), _UD_GENDERS.get(genders.pop())
    return (case, gender) if case is not None and gender is not None and case != "Nom" else None


def _names_of(word: str, parses: Sequence[Any]) -> list[Any]:
    """The analyses of a word that a name can have: an adjective's where it is no other name and no noun that
    is known (*Заречному*)."""
    found = [p for p in parses if p.tag.POS == "NOUN" or p.tag.grammemes & _NAMES]
    if _ADJECTIVAL.search(word) is None or any(p.is_known or p.tag.grammemes & _NAMES for p in found):
        return found
    return [p for p in parses if p.tag.POS == "ADJF"] or found


def told(sentence: Sentence | None, start: int, end: int) -> tuple[str | None, str | None]:
    """The case and gender in which a sentence has a name, where it has been parsed."""
    if sentence is None or not sentence.parsed:
        return None, None
    inside = [t for t in sentence.between(start, end) if "Case" in t.morph]
    # Where its words differ, the one in another case than the nominative is right: a model knows few names.
    first = next((t for t in inside if t.morph["Case"] != "Nom"), inside[0] if inside else None)
    if first is None:
        return None, None
    return _by_place(sentence, inside[0], first) or first.morph["Case"], first.morph.get("Gender")


def _by_place(sentence: Sentence, name: Token, told: Token) -> str | None:
    """The case that the place of a name asks for, whatever a model tells, which knows few names: that of the
    noun that it is apposed to (*сотруднику газеты Масуду Примери*) or joined to, the dative of whom
    something is given, and of what seems a locative without a preposition (*приговор Махсе Примери*)."""
    head = sentence.tokens[name.head]
    if name.relation == "appos" and head.pos == "NOUN" and head.morph.get("Animacy") == "Anim":
        sure = ("Dat", "Ins", "Gen", "Acc") if told.morph["Case"] == "Nom" else ("Dat", "Ins")
        return head.morph["Case"] if head.morph.get("Case") in sure else None
    if name.relation == "conj" and told.morph["Case"] == "Nom" and head.morph.get("Animacy") == "Anim":
        # "Отдали близнецов Гали и Зива Берманов, | Матана Ангреста": in a row with another case.
        return head.morph["Case"] if head.morph.get("Case") in ("Gen", "Acc", "Dat", "Ins") else None
    if name.relation == "obj" and told.morph["Case"] == "Nom" and name.text[-1:] in "ую":
        return "Acc"  # "Сальму аль-Шехаб освободили"
    bare = sentence.child(name.i, "case") is None
    if name.relation == "iobj" and bare and name.morph["Case"] in ("Acc", "Gen", "Nom"):
        return "Dat"
    return "Dat" if name.relation == "nmod" and bare and name.morph["Case"] == "Loc" else None


def is_subject(sentence: Sentence | None, start: int, end: int, code: str) -> bool:
    """Whether a sentence has a name for its subject, beside its subject or in a list of them: *адвокат Рахма
    Примерли сказала*.

    Then it stands in the nominative, unless one of its words is known to stand in another case.
    """
    if sentence is None or not sentence.parsed:
        return False
    token = next(iter(sentence.between(start, end)), None)
    while token is not None and token.relation in ("appos", "flat", "conj") and token.head != token.i:
        if token.relation == "conj" and token.morph.get("Case") != "Nom":
            return False
        token = sentence.tokens[token.head]
    if token is None or token.relation != "nsubj" or token.morph.get("Case") != "Nom":
        return False
    words = sentence.page.text[start:end].split()
    inside = [t.morph for t in sentence.between(start, end)]
    agrees = sentence.tokens[token.head].morph.get("Gender") == "Fem"
    hers = agrees or all(m.get("Case") == "Nom" and m.get("Gender") == "Fem" for m in inside)
    if hers and all(w[-1] in _FEMALE for w in words):
        return True  # "Омбудсмен Феруза Примерова пообещала"
    if agrees and words[0].endswith("ия") and inside[0].get("Case") == "Nom":
        return True  # "Лавия Нами арестована"
    return not any(is_oblique(word, code) for word in words[: 1 if is_of_syllables(words) else None])


def is_oblique(word: str, code: str) -> bool:
    """Whether a word is a Slavic name that is known, and not in the nominative."""
    known = [p for p in analyses(word, code) if p.is_known and p.tag.grammemes & _NAMES]
    return bool(known) and not any(
        (p.tag.case == "nomn" and p.tag.number != "plur") or "Fixd" in p.tag.grammemes for p in known
    )


def is_declined_adjective(word: str) -> bool:
    """Whether a surname ends as an adjective does in another case than the nominative: *Левицкого*."""
    return any(ending.search(word) for ending in _ADJECTIVAL_CASE.values())


def _made(word: str, parses: Sequence[Any], case: str, gender: str) -> str | None:
    """The nominative of a word that stands in a case; None where it cannot stand in it."""
    if word.islower() or _INITIAL.fullmatch(word) or _GEORGIAN.search(word):
        return word  # "бен", "де", "А."
    fitting = [
        p
        for p in parses
        if gender in p.tag.grammemes
        and "plur" not in p.tag.grammemes
        and (p.tag.case in (case, _ALSO.get(case)) or "Fixd" in p.tag.grammemes)
        and (p.tag.grammemes & _NAMES or p.tag.POS == "ADJF")
        and _is_known(p, word)
    ]
    declined = [p for p in fitting if "Fixd" not in p.tag.grammemes]
    pick = max(declined or fitting, key=_name_score, default=None)
    if pick is not None and "Fixd" in pick.tag.grammemes and word.endswith("ию"):
        return word[:-1] + "я"  # "Алию": the foreign name that has no cases is rarer than Алия.
    if pick is not None:
        form = None if "Fixd" in pick.tag.grammemes else pick.inflect({"nomn", "sing", gender})
        return as_written(form.word, word) if form else word
    if _INVARIABLE.search(word):
        return word
    # "Ираклия Джобаву": one case of a man's first name is two of such a surname; "Сойлу" has none.
    two = (case, gender) == ("gent", "masc") and _GEORGIAN_OBJECT.search(word) is not None
    alike = _ALSO["gent"] if two else case
    for ending, becomes in _FOREIGN_ENDINGS.get((alike, gender), ()):
        found = ending.fullmatch(word)
        if found:
            return found[1] + becomes
    if any("Fixd" in p.tag.grammemes and p.tag.grammemes & _NAMES for p in parses):
        return word
    if gender == "femn" and word[-1:] in _CONSONANTS + "йь":
        return word
    # "Камали": a plural of a man's first name is no one's.
    unknown = not any(p.is_known and p.tag.grammemes & _NAMES and "plur" not in p.tag for p in parses)
    return word if word[-1:] in _FIXED or (unknown and word[-1:] in _FOREIGN_VOWELS) else None


_FEMALE = "ая"
_GENDERS = {"Masc": "masc", "Fem": "femn"}
_UD_CASES = {code: case for case, code in UNIVERSAL.items()}
_UD_GENDERS = {code: gender for gender, code in _GENDERS.items()}
_OTHER = {"Masc": "Fem", "Fem": "Masc"}
_CONSONANTS = "бвгджзклмнпрстфхцчшщ"
_INITIAL = re.compile(r"(?:[А-ЯЁ][а-яё]?\.-?)+")
_GLUED = re.compile(r"(?:[А-ЯЁ]\.)+(?=[А-ЯЁ][а-яё])")
_SHORT = 5
_SYLLABLE = 3
_MORE_OFTEN = 0.6
# First names in -ий and -ия: what their endings settle where a case is told.
_BY_FIRST: tuple[tuple[str, tuple[str | None, ...], tuple[str, str]], ...] = (
    ("ии", (None, "Nom", "Gen", "Dat", "Acc", "Ins"), ("Gen", "Fem")),
    ("ией", (None, "Nom", "Gen", "Dat", "Acc", "Ins"), ("Ins", "Fem")),
    ("ию", ("Acc",), ("Acc", "Fem")),
    ("ию", ("Dat",), ("Dat", "Masc")),
    ("ия", ("Gen", "Acc"), ("Gen", "Masc")),
)
_HERS = re.compile(r"(?:[оеё]в|ин|ын)у$")
_NO_CASES = re.compile(r"[бвгджзклмнпрстфхцчшщ]и$")
# Surnames that have no cases.
_INVARIABLE = re.compile(r"(?:дзе|швили|заде|огл[ыу]|кызы|лы|[еэ]ску|ко|ых|их|аго|уа)$")
# Georgian ones, which a dictionary's guesses decline: *Чиковани*, *Дадиани*.
_GEORGIAN = re.compile(r"[А-ЯЁ][а-яё]{2,}[ви]ани$")
_GEORGIAN_OBJECT = re.compile(r"(?:аву|ию|аю)$")
# Endings of surnames that settle the case with the gender, or the gender where the case is told.
_ADJECTIVAL_CASE = {
    "Gen": re.compile(r"[бвгджзклмнпрстфхцчшщ](?:ого|его)$"),
    "Dat": re.compile(r"[бвгджзклмнпрстфхцчшщ](?:ому|ему)$"),
    "Acc": re.compile(r"[бвгджзклмнпрстфхцчшщ](?:ую|юю)$"),
}
_BY_FORM: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (_ADJECTIVAL_CASE["Gen"], "Gen", "Masc"),
    (_ADJECTIVAL_CASE["Dat"], "Dat", "Masc"),
    (_ADJECTIVAL_CASE["Acc"], "Acc", "Fem"),
    (re.compile(r"(?:[оеё]в|ин|ын)у$"), "Dat", "Masc"),
    (re.compile(r"(?:[оеё]в|ин|ын)у$"), "Acc", "Fem"),
    (re.compile(r"(?:[оеё]в|ин|ын)ым$"), "Ins", "Masc"),
)
# Those of Armenian surnames and of Chinese names in -эй, which women do not decline: they settle both.
_SETTLED = tuple(
    (re.compile(rf"(?:[а-яё]{{2}}ян{hard}|[А-ЯЁа-яё]э{soft})$"), case)
    for hard, soft, case in (("а", "я", "Gen"), ("у", "ю", "Dat"), ("ом", "ем", "Ins"))
)
# Parsers and dictionaries part these two differently for the living.
_ALSO = {"gent": "accs", "accs": "gent"}
# Foreign names end so in whatever case.
_FIXED = "оэ"
_FOREIGN_VOWELS = "еи"
_HARD = r"([А-ЯЁ][\w-]*[бвгджзклмнпрстфхцчшщ])"
_SOFT = r"([А-ЯЁ][\w-]*[лнр])"
_FOREIGN_ENDINGS: dict[tuple[str, str], list[tuple[re.Pattern[str], str]]] = {
    (case, "masc"): [(re.compile(_HARD + hard), ""), (re.compile(_SOFT + soft), "ь")]
    for case, hard, soft in (
        ("gent", "а", "я"), ("accs", "а", "я"), ("datv", "у", "ю"),
        ("loct", "е", "е"), ("ablt", "(?:ом|(?<=[жцчшщ])[её]м)", "[её]м"),
    )
}  # fmt: skip
_GLIDE = r"([А-ЯЁ][\w-]*[аеёиоуыэюя])"
for _case, _glide in (("gent", "я"), ("accs", "я"), ("datv", "ю"), ("ablt", "[её]м")):
    _FOREIGN_ENDINGS[(_case, "masc")].append((re.compile(_GLIDE + _glide), "й"))
# *Гевары*, *Геваре*, *Гевару*, *Геварой*: men's surnames in -а.
for _case, _ending in (("gent", "ы"), ("datv", "е"), ("accs", "у"), ("ablt", "ой")):
    _FOREIGN_ENDINGS[(_case, "masc")].append((re.compile(_HARD + _ending), "а"))
for _case, _hard, _soft in (("gent", "ы", ""), ("datv", "е", "е"), ("accs", "у", "ю"), ("ablt", "ой", "ей")):
    _FOREIGN_ENDINGS[(_case, "femn")] = [(re.compile(_HARD + _hard), "а")]
    if _soft:  # "Амини" has no cases.
        _FOREIGN_ENDINGS[(_case, "femn")].append((re.compile(_SOFT + _soft), "я"))
# First names in -ия of which a dictionary has only the man's: *Лавии*, *Лавию*.
for _case, _ending in (
    ("nomn", "я"),
    ("gent", "и"),
    ("datv", "и"),
    ("loct", "и"),
    ("accs", "ю"),
    ("ablt", "ей"),
):
    _FOREIGN_ENDINGS.setdefault((_case, "femn"), []).append((re.compile(r"([А-ЯЁ][\w-]*и)" + _ending), "я"))
# Men's names in -йя and -ия: *Яйи*, *Яйю*, *Гарсии*, *Гарсию*.
for _case, _ending in (("gent", "и"), ("datv", "(?:(?<=й)е|(?<=и)и)"), ("accs", "ю"), ("ablt", "ей")):
    _FOREIGN_ENDINGS[(_case, "masc")].append((re.compile(r"([А-ЯЁ][\w-]*[йи])" + _ending), "я"))
# Surnames in -ов and -ин that no dictionary has: *Зиминой*, *Зиминым*.
_OWN = r"([А-ЯЁ][\w-]*(?:[оеё]в|[иы]н))"
for _case in ("gent", "datv", "loct", "ablt"):
    _FOREIGN_ENDINGS.setdefault((_case, "femn"), []).append((re.compile(_OWN + "ой"), "а"))
_FOREIGN_ENDINGS[("ablt", "masc")].append((re.compile(_OWN + "ым"), ""))


def _reading(
    words: list[str], choices: Sequence[Sequence[Any]], gender: str, *, direct: bool
) -> tuple[float, list[str]]:
    """How likely a name is one of a gender, in the nominative (``direct``) or not, and its nominative."""
    score, result = 0.0, []
    stood: set[str] = set()
    for word, parses in zip(words, choices, strict=True):
        fitting = [
            p
            for p in parses
            if gender in p.tag.grammemes
            and "plur" not in p.tag.grammemes
            and (p.tag.case == "nomn" or "Fixd" in p.tag.grammemes) == direct
            and _is_known(p, word)
        ]
        pick = max(fitting, key=_name_score, default=None)
        if pick is None:
            # An unknown word may be in any case; but few in the nominative end so, and no others.
            foreign = _FOREIGN.fullmatch(word) if not direct and gender == "masc" and score else None
            agrees = foreign is not None and stood & _FOREIGN_CASES[foreign[2]]
            result.append(foreign[1] if foreign and agrees else word)
            score += _UNKNOWN if direct and word[-1:] in _ENDINGS[gender] else 0.0
            continue
        score += _name_score(pick)
        stood |= {str(p.tag.case) for p in fitting}
        form = pick.inflect({"nomn"})
        made = as_written(form.word if form else word, word)
        # A name that may be in the nominative already is left as it stands.
        score += 0.3 * (made == word)
        result.append(made)
    return score, result


_UNKNOWN = 1.0
# An unknown surname in another case after a known first name: *Джоном Коулом*.
_FOREIGN = re.compile(r"([А-ЯЁ]\w*[бвгджзклмнпрстфхцчшщ])(а|у|ом)")
_FOREIGN_CASES = {"а": {"gent", "gen2", "accs"}, "у": {"datv"}, "ом": {"ablt"}}
_ENDINGS = {"masc": "бвгджзйклмнпрстфхцчшщь", "femn": "аяь"}
_PERSONAL = frozenset({"Name", "Surn", "Patr"})
_NAMES = _PERSONAL | {"Geox", "Orgn"}
_SURNAME = re.compile(r"(?:ов|ев|ёв|ин|ын|ск|цк|ич|енк|ук|юк|ян|дз|швили)[а-яё]{0,4}$", re.IGNORECASE)


# Surnames that are adjectives, in all their cases but those that nouns share.
_ADJECTIVAL = re.compile(r"(?:[оеё]го|[оеё]му|[ыи]м|[уюя]ю|[аяоыи][йя])$")


def _is_known(parse: Any, word: str) -> bool:
    """Whether an analysis can be trusted: the word is in the dictionary, or ends as surnames do."""
    if parse.tag.POS == "ADJF":
        return True
    named = bool(parse.tag.grammemes & _PERSONAL)
    return bool(parse.is_known) or (named and _SURNAME.search(word) is not None)


def _name_score(parse: Any) -> float:
    tag = parse.tag
    named = bool(tag.grammemes & _NAMES)
    return (2.0 if named else 0.0) + float(parse.score) + (0.5 if "nomn" in tag.grammemes else 0.0)
