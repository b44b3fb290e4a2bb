"""The subject of a clause that a comma alone parts from the one before: *под санкции попал Иван Краль,
| Олег Морель в список не вошёл*.

Behind a verb that stands before its subject a model takes the next clause's subject for one more of whom the
verb tells. Where the verb behind has no subject of its own and agrees with what opens its clause, that is its
subject. A clause may have no verb: *задержана Анна Краль, | Иван Морель на свободе*.
"""

from __future__ import annotations

from detente.reading.language import Grammar
from detente.reading.parsing.token import Token

_ROW = ("conj", "appos", "nsubj", "nsubj:pass")
_CLAUSES = ("conj", "root", "parataxis")
_NAMES = ("PROPN", "NOUN")
_OPENERS = ("PROPN", "NOUN", "CCONJ", "SCONJ", "VERB", "ADP")
_DASHES = ("—", "–", "-")
_ASIDE = 2
_NAME = ("flat", "appos", "nmod", "det", "amod")
_PHRASE = ("ADJ", "DET", "PRON", "NOUN", "PROPN", "ADP", "NUM")


def own_next_subjects(tokens: list[Token], grammar: Grammar) -> None:
    """Give, in place, each verb of such a clause the subject that opens it."""
    for verb in tokens:
        if verb.pos == "VERB" and verb.dep in _CLAUSES and _is_predicate(verb):
            _part_joined(verb, tokens)
            _give_back(verb, tokens)
            _own(verb, tokens)
    for name in tokens:
        if name.dep in _ROW and name.pos in _NAMES and name.morph.get("Case") == "Nom":
            _tell_where(name, tokens, grammar)


def _part_joined(verb: Token, tokens: list[Token]) -> None:
    """Give back to a verb without a subject what a parse hangs on the one that a comma and a conjunction join
    to it, which has its own: *3 мая освобождён Иван Краль, больной, | а 4 мая вышел Олег Морель*; and what
    stands behind the first of two, whoever's subject both have."""
    conjunctions = [t for t in tokens[1 : verb.i] if t.pos == "CCONJ" and tokens[t.i - 1].text == ","]
    joining = conjunctions[-1] if conjunctions else None
    if joining is None:
        return
    own = [t.i for t in tokens if t.head == verb.i and t.dep.startswith("nsubj")]
    first = next((t for t in tokens[: joining.i] if _is_predicate(t) and t.dep in _CLAUSES), None)
    if first is None or first is verb:
        return
    for token in tokens[first.i : joining.i - 1]:  # "Ввёл санкции 3 мая, а 5 июня снял"
        if token.head == verb.i == joining.head and token.dep == "obl":
            token.head = first.i
    if not own or not own[0] < joining.i < own[-1]:
        return
    if any(t.head == first.i and t.dep.startswith("nsubj") for t in tokens):
        return
    for token in tokens[: joining.i - 1]:
        if token.head == verb.i and token is not first and token.pos != "PUNCT":
            token.head = first.i
            if token.dep == "nsubj" and _is_short(first):
                token.dep = "nsubj:pass"
    for token in tokens[joining.i : verb.i]:
        if token.head < joining.i and token.pos != "PUNCT":
            token.head = verb.i
    first.head, first.dep = first.i, "root"
    verb.head, verb.dep = first.i, "conj"


def _give_back(verb: Token, tokens: list[Token]) -> None:
    """Give whom a participle that opens a sentence tells of back to it, where a comma parts him from a verb
    and somebody else stands right before that: *освобождена Анна Краль, | Иван Морель остаётся в тюрьме*."""
    first = tokens[0]
    subject = _right_behind(first, tokens)
    if subject is None or first.head not in (first.i, verb.i) or subject.head not in (first.i, verb.i):
        return
    other = next((t for t in tokens[subject.i : verb.i] if t.dep == "conj" and t.head == subject.i), None)
    if other is None or other.morph.get("Case") != "Nom" or not _is_led_by_comma(other, tokens):
        return
    if not _agrees(subject, first) or not _agrees(other, verb) or verb.head != verb.i:
        return
    first.head, first.dep = first.i, "root"
    subject.head, subject.dep = first.i, "nsubj:pass"
    other.head, other.dep = verb.i, "nsubj"
    verb.head, verb.dep = first.i, "parataxis"


def _right_behind(first: Token, tokens: list[Token]) -> Token | None:
    """Who stands right behind a short participle that opens a sentence."""
    for token in tokens[1:] if _is_short(first) else ():
        start = min((t.i for t in tokens[: token.i] if t.head == token.i and t is not first), default=token.i)
        if token.pos in _NAMES and (token.dep in _ROW or token.dep == "nsubj") and start == 1:
            return token if token.morph.get("Case") == "Nom" else None
    return None


def _tell_where(name: Token, tokens: list[Token], grammar: Grammar) -> None:
    """Make what a preposition governs, to the end of a clause that a comma opens, the predicate of who stands
    before it, where the verb before tells of no row that could take him in; and *нет* behind a dash."""
    above = tokens[name.head]
    last = _last_of(name, tokens)
    denial = _denial_behind(last + 1, tokens, grammar)
    where = denial or _place_behind(last + 1, tokens, grammar)
    if where is None or not above.i < name.i or not _is_led_by_comma(name, tokens):
        return
    verb = above if above.pos == "VERB" or _is_short(above) else _verb_above(above, tokens)
    if verb is None or verb is name or not (denial or _is_closed(name, above, verb, tokens)):
        return
    if not denial and any(t.dep == "case" and t.text == tokens[last + 1].text for t in tokens[: name.i]):
        return  # "Краль арестован в Астане, Морель в Энске".
    where.head, where.dep = verb.i, "parataxis"
    name.head, name.dep = where.i, "nsubj"


def _last_of(name: Token, tokens: list[Token]) -> int:
    """The last word of a name, or of the noun before it and the name."""
    last = name.i
    for token in tokens[name.i + 1 :]:
        if token.pos != "PROPN" or not token.dep.startswith(("flat", "appos")) or token.head < name.i:
            break
        last = token.i
    return last


def _denial_behind(start: int, tokens: list[Token], grammar: Grammar) -> Token | None:
    """The word behind a dash that denies of somebody what was told, to the end: *Морель — ещё нет*."""
    while start < len(tokens) and (tokens[start].text in _DASHES or tokens[start].pos == "ADV"):
        start += 1
    word = tokens[start] if start < len(tokens) else None
    if word is None or word.text not in grammar.denials:
        return None
    return word if start + 1 == len(tokens) or tokens[start + 1].pos == "PUNCT" else None


def _place_behind(start: int, tokens: list[Token], grammar: Grammar) -> Token | None:
    """The noun that a preposition at a position governs, if its phrase ends the clause, an adverb aside."""
    while start < len(tokens) and tokens[start].pos in ("ADV", "PART"):
        start += 1
    if start >= len(tokens) or tokens[start].text not in grammar.whereabouts or tokens[start].dep != "case":
        return None
    behind = tokens[start:]
    end = next((i for i, t in enumerate(behind) if t.pos in ("PUNCT", "CCONJ")), len(behind))
    phrase = behind[:end]
    whole = all(t.pos in _PHRASE for t in phrase)
    return tokens[tokens[start].head] if whole and start < tokens[start].head < start + end else None


def _is_led_by_comma(name: Token, tokens: list[Token]) -> bool:
    """Whether nothing but what goes with a name stands between it and a comma."""
    start = min((t.i for t in tokens[: name.i] if t.head == name.i and t.pos != "PUNCT"), default=name.i)
    inside = all(t.head == name.i and t.dep in _NAME for t in tokens[start : name.i])
    return inside and start > 0 and tokens[start - 1].text == ","


def _is_closed(name: Token, above: Token, verb: Token, tokens: list[Token]) -> bool:
    """Whether a verb cannot tell of one more behind a comma: it is of one, or has an object, or its subject
    before it; or *and* has closed the row before."""
    first = (
        above if above is not verb else next((t for t in tokens if t.head == verb.i and t.i < name.i), verb)
    )
    row = [t for t in tokens[: name.i] if t.dep == "conj" and t.head == above.i]
    joined = any(t.dep == "cc" and tokens[t.head] in row for t in tokens[: name.i])
    alone = above is not verb and verb.i < above.i and verb.morph.get("Number") == "Sing"
    behind = above is verb and any(t.head == verb.i and t.dep.startswith("nsubj") for t in tokens[: verb.i])
    case = first.morph.get("Case") if above is not verb else "Nom"
    return joined or (alone and not row) or behind or case not in (None, "Nom")


def _own(verb: Token, tokens: list[Token]) -> None:
    comma, end = _opening(verb, tokens)
    if comma is None or any(t.head == verb.i and t.dep.startswith(("nsubj", "csubj")) for t in tokens):
        return
    behind = tokens[verb.i + 1] if verb.i + 1 < len(tokens) else verb
    if behind.pos == "PROPN" and behind.morph.get("Case") == "Nom":
        return  # "…, Анна Новак, на десять суток арестован Олег Морель".
    clause = tokens[comma + 1 : end]
    subject = next((t for t in clause if t.pos in _OPENERS), verb)
    above = tokens[subject.head]
    if subject.pos not in _NAMES or subject.dep not in _ROW or not above.i < comma:
        return
    before = _verb_above(above, tokens)
    if before is None or subject.morph.get("Case") != "Nom" or before.i > above.i:
        return
    others = [t for t in clause if t.dep == "conj" and t.head == above.i and t.i > subject.i]
    if not (others if verb.morph.get("Number") == "Plur" else _agrees(subject, verb)):
        return
    for other in others:
        other.head = subject.i
    if before.dep == "advcl":
        before.head, before.dep = before.i, "root"
    participle = verb.morph.get("VerbForm") == "Part"
    subject.head, subject.dep = verb.i, "nsubj:pass" if participle else "nsubj"


def _opening(verb: Token, tokens: list[Token]) -> tuple[int | None, int]:
    """The comma that opens the clause of a verb, and where what stands before that ends: at the verb, or at
    what two more commas set off right before it."""
    commas = [t.i for t in tokens[: verb.i] if t.text == ","]
    if len(commas) > _ASIDE and commas[-1] == verb.i - 1:
        return commas[-1 - _ASIDE], commas[-_ASIDE]
    return (commas[-1] if commas else None), verb.i


def _verb_above(token: Token, tokens: list[Token]) -> Token | None:
    """The verb, before it in the sentence, that a subject or one beside it is told of by."""
    while token.dep in _ROW and token.head < token.i:
        token = tokens[token.head]
    token = tokens[token.head] if token.dep == "obj" else token
    opens = not token.i and token.pos in ("ADJ", "PROPN") and token.dep in ("root", "advcl")
    return token if opens or _is_predicate(token) else None


def _is_predicate(token: Token) -> bool:
    return token.morph.get("VerbForm") == "Fin" or _is_short(token)


def _is_short(token: Token) -> bool:
    return token.morph.get("Variant") == "Short"


def _agrees(subject: Token, verb: Token) -> bool:
    number, gender = verb.morph.get("Number"), verb.morph.get("Gender")
    return number == "Sing" == subject.morph.get("Number") and gender in (None, subject.morph.get("Gender"))
