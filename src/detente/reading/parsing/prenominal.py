"""Slavic participles before the name that they are said of, which parsers hang on who stands before them:
*Анна Морель и | осуждённый за шпионаж Антон Краль*."""

from __future__ import annotations

from functools import lru_cache

from detente.reading.language import Grammar
from detente.reading.parsing.token import Token

_ALIKE = {"Acc": "Gen"}
_CASES = {"nomn": "Nom", "gent": "Gen", "accs": "Gen", "datv": "Dat", "ablt": "Ins", "loct": "Loc"}
_GENDERS = {"masc": "Masc", "femn": "Fem", "neut": "Neut"}
_NOMINAL = frozenset({"NOUN", "PROPN"})
_ENDING = frozenset({"PUNCT", "CCONJ", "SCONJ", "AUX"})
_CONSONANTS = frozenset("бвгджзклмнпрстфхцчшщ")
_BETWEEN = frozenset({"CCONJ", "ADV", "PUNCT"})
_BESIDE = ("flat", "appos")


def give_participles_names(tokens: list[Token], grammar: Grammar) -> None:
    """Hang, in place, a participle that no mark parts from a name behind it that agrees with it on that name,
    and the name where the participle was: beside those before an *and*, or apposed to those counted (*восемь
    человек, в том числе осуждённый в Германии Антон Краль*)."""
    for participle in tokens[1:]:
        if participle.pos == "NOUN" and is_long(participle):
            _give_noun(participle, tokens)
        before = tokens[participle.i - 1]
        joined = before.dep == "cc" or (before.dep == "fixed" and tokens[before.head].dep == "cc")
        joint = joined or (before.text in grammar.among and participle.head < participle.i)
        misread = participle.head <= participle.i or participle.pos != "VERB"
        if joint and misread and is_long(participle):
            name = _name_behind(participle, tokens)
            above = None if name is None else _above(participle, name, tokens, joined=joined)
            if name is not None and above is not None:
                _rehang(participle, name, above, tokens, "conj" if joined else "appos")


def _give_noun(participle: Token, tokens: list[Token]) -> None:
    """Hang a participle that a parse has for one more object or subject on the noun behind it that is one and
    agrees with it, and on the participle what stands between: *освободил | живущую в Литве журналистку*."""
    over = participle.head
    for noun in tokens[participle.i + 2 :]:
        if noun.pos in _ENDING or (noun.head < participle.i and noun.head != over):
            return
        if noun.head == over and noun.dep == participle.dep and _agrees(participle, noun, tokens):
            break
    else:
        return
    for token in tokens[participle.i + 1 : noun.i]:
        if token.head == over:
            token.head = participle.i
    participle.head, participle.dep, participle.pos = noun.i, "acl", "VERB"
    participle.morph = {"Voice": "Act", **participle.morph, "VerbForm": "Part"}


def is_long(token: Token) -> bool:
    """Whether a word is a participle that agrees with a noun, though a model may take it for a noun."""
    if token.pos == "VERB":
        return token.morph.get("VerbForm") == "Part" and "Case" in token.morph
    return token.pos in ("NOUN", "ADJ") and bool(_forms(token.text.lower()))


@lru_cache(maxsize=4096)
def _forms(word: str) -> frozenset[tuple[str | None, str | None]]:
    """The cases of a participle that a dictionary has, each with its gender, none for a plural."""
    from detente.reading.parsing.engines import analyses

    tags = [parse.tag for parse in analyses(word, "ru") if parse.tag.POS == "PRTF"]
    return frozenset((_CASES.get(str(tag.case)), _GENDERS.get(str(tag.gender))) for tag in tags)


def _name_behind(participle: Token, tokens: list[Token]) -> Token | None:
    """The first behind a participle for somebody, with no mark or verb before it, if it agrees."""
    for token in tokens[participle.i + 1 :]:
        if token.pos in _ENDING or (token.pos == "VERB" and token.head != participle.i):
            return None
        alive = token.pos == "NOUN" and token.morph.get("Animacy") == "Anim"
        named = token.pos == "PROPN" and token.text[:1].isupper() and not token.dep.startswith("flat")
        if (alive or named) and _agrees(participle, token, tokens):
            return None if _may_be_whose(token, tokens[token.i - 1]) else token
    return None


def _agrees(participle: Token, noun: Token, tokens: list[Token]) -> bool:
    case, gender = _case(noun), noun.morph.get("Gender")
    forms = _forms(participle.text.lower())
    joined = any(t.dep == "conj" and t.head == noun.i for t in tokens[noun.i + 1 :])
    if noun.morph.get("Number") == "Plur" or joined:
        return (case, None) in forms or (joined and (case, gender) in forms)
    return (case, gender) in forms


def _may_be_whose(name: Token, before: Token) -> bool:
    """Whether a name in the genitive may be of the noun before it: *осуждённого за убийство Антона Краля*;
    not *осуждённого за шпионаж Антона Краля*."""
    if _case(name) != "Gen" or before.pos != "NOUN" or before.morph.get("Case") in ("Loc", "Dat"):
        return False
    return before.text[-1:] not in _CONSONANTS


def _case(token: Token) -> str | None:
    case = token.morph.get("Case")
    return _ALIKE.get(case or "", case)


def _above(participle: Token, name: Token, tokens: list[Token], *, joined: bool) -> Token | None:
    """What a name hangs on in the place of its participle; itself where it hangs outside already."""
    if not participle.i <= name.head < name.i:
        return name
    if not joined:
        return tokens[participle.head]
    before = (t for t in reversed(tokens[: participle.i]) if t.pos not in _BETWEEN)
    above = next(before, participle)
    while above.head < above.i and (above.dep.startswith(_BESIDE) or _case(above) != _case(name)):
        above = tokens[above.head]
    return above if above.pos in _NOMINAL and _case(above) == _case(name) else None


def _rehang(participle: Token, name: Token, above: Token, tokens: list[Token], relation: str) -> None:
    if above is not name:
        name.head, name.dep = above.i, relation
    for token in tokens[: participle.i]:
        if token.head == participle.i and token is not above:
            token.head = name.i
    for token in tokens[name.i + 1 :]:
        if token.head == participle.i and token.dep == "conj":
            token.head = name.i
    participle.head, participle.dep, participle.pos = name.i, "acl", "VERB"
    participle.morph = {"Voice": "Pass", **participle.morph, "VerbForm": "Part"}
