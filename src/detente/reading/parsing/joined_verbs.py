"""Verbs that share the helper or subject of one before them, where a parse joins them to its object.

*Minsk a libéré Jean Kral et arrêté Anna Novak*, *judges freed Jan Kral and jailed Anna Novak*: small models
take the second verb for a participle that says what the first one's object is, or for an adjective before the
second name, and so both people for the object of both verbs. No name or object stands behind such a
participle. Where the first verb is told of who undergoes it, a name between the conjunction and a second
participle is whom that one is of (*Jean Kral a été libéré et Anna Novak condamnée*).
"""

from __future__ import annotations

from itertools import pairwise

from detente.reading.language import Grammar
from detente.reading.parsing.behind_terms import free_name
from detente.reading.parsing.held_before import hang_held
from detente.reading.parsing.joined_clauses import part_clauses
from detente.reading.parsing.token import Token

_OBJECTS = frozenset({"obj", "iobj"})
_ADJUNCTS = ("nmod", "obl", "advmod")
_CLIMB = 6
"""How far up a parse is asked, which may hold a circle here."""


def join_verbs(tokens: list[Token], grammar: Grammar) -> None:
    """Join, in place, a participle between a conjunction and a name to the active verb before it, with the
    name for its object; and give it the object behind it that a parse gives to that verb as a second one. A
    participle behind a name is joined to the passive verb before the conjunction, with the name for its
    subject."""
    for joint, second in pairwise(tokens):
        if joint.pos != "CCONJ" and joint.text != ",":
            continue
        first = next((t for t in reversed(tokens[: joint.i]) if t.pos == "VERB"), None)
        if first is None:
            continue
        _give_object(first, tokens)
        if joint.pos == "CCONJ" and _is_undergone(first, tokens):
            _join_participle(joint, second, first, tokens)
        if second.text[:1].isupper():
            if joint.pos == "CCONJ" and _is_undergone(first, tokens):
                _part(joint, second, first, tokens, grammar)
        elif _is_active(first, tokens, helped=joint.pos != "CCONJ"):
            _join(joint, second, first, tokens, grammar)
    hang_held(tokens, grammar)
    free_name(tokens, grammar)
    part_clauses(tokens, grammar)


def _join_participle(joint: Token, second: Token, first: Token, tokens: list[Token]) -> None:
    """*Devrait être convoqué par le parquet et renvoyé en prison*: a bare participle that a parse joins to
    the noun before the conjunction, or to an adjective of another gender, goes on with the passive before
    that, where it agrees with it."""
    noun = tokens[second.head]
    if second.dep != "conj" or second.pos != "VERB" or not first.i < noun.i < joint.i:
        return
    other = noun.pos == "ADJ" and noun.morph.get("Gender") != second.morph.get("Gender")
    if noun.pos != "NOUN" and not other:
        return
    agrees = all(second.morph.get(kind) == first.morph.get(kind) for kind in ("VerbForm", "Gender", "Number"))
    own = any(t.head == second.i and t.dep.startswith(("aux", "nsubj")) for t in tokens)
    if agrees and not own and second.morph.get("VerbForm") == "Part":
        second.head = first.i


def lift_joined(verb: Token, tokens: list[Token]) -> None:
    """*Was accused of helping X and deported*, *est accusé d'avoir aidé X et a été expulsé*: what a parse
    joins to a gerund or infinitive, in a form that it cannot have there, is joined to the verb above that."""
    below = tokens[verb.head]
    own = [t for t in tokens if t.head == verb.i and t is not verb]
    helpers = [t for t in own if t.dep.startswith("aux")]
    joint = tokens[min([verb.i, *(t.i for t in helpers)]) - 1]
    if joint.pos == "CCONJ" and not helpers and _is_as_above(verb, below, tokens):
        verb.head, joint.head = below.head, verb.i
        return
    if joint.pos == "CCONJ" and _is_behind_aside(verb, below, joint, tokens):
        verb.head, joint.head = below.head, verb.i
        return
    if (
        joint.pos != "CCONJ"
        or not _is_dependent(below, tokens)
        or any(t.dep.startswith("nsubj") for t in own)
    ):
        return
    finite = any(t.morph.get("VerbForm") == "Fin" for t in (verb, *helpers))
    if finite or (verb.morph.get("Tense") == "Past" and below.morph.get("Aspect") == "Prog"):
        above = tokens[below.head]
        for _ in range(_CLIMB):
            if not _is_dependent(above, tokens):
                break
            above = tokens[above.head]
        if above.pos == "VERB" and above is not verb:
            verb.head, joint.head = above.i, verb.i


def _is_as_above(verb: Token, below: Token, tokens: list[Token]) -> bool:
    """Whether a participle stands behind an infinitive that another of its form is over, and so goes on with
    that: *expelled him, asking him to leave and declaring him persona non grata*."""
    forms = verb.morph.get("VerbForm"), verb.morph.get("Tense")
    above = tokens[below.head]
    same = (above.morph.get("VerbForm"), above.morph.get("Tense")) == forms and above.pos == "VERB"
    return same and forms[0] in ("Part", "Conv") and below.morph.get("VerbForm") == "Inf"


def _is_behind_aside(verb: Token, below: Token, joint: Token, tokens: list[Token]) -> bool:
    """Whether a verb with a pronoun for its object stands behind a participle that commas set off, and so
    goes on with the verb before that: *freed Kral, sentenced to two years, and sent him home*."""
    above, first = tokens[below.head], min([below.i, *(t.i for t in tokens if t.head == below.i)])
    participle = (
        below.morph.get("VerbForm") == "Part" and below.dep in ("advcl", "acl") and above.pos == "VERB"
    )
    set_off = (
        first > 0 and "," in (tokens[first - 1].text, tokens[first].text) and tokens[joint.i - 1].text == ","
    )
    whom = any(t.head == verb.i and t.dep == "obj" and t.pos == "PRON" and t.i > verb.i for t in tokens)
    return participle and set_off and whom and above.i < below.i


def _is_dependent(verb: Token, tokens: list[Token]) -> bool:
    """Whether a verb is a gerund or infinitive, also one of a perfect: *avoir aidé*."""
    forms = [verb, *(t for t in tokens if t.head == verb.i and t.dep.startswith("aux"))]
    gerund = verb.morph.get("Aspect") == "Prog" and len(forms) == 1
    return verb.pos == "VERB" and (gerund or any(t.morph.get("VerbForm") == "Inf" for t in forms))


def _is_active(verb: Token, tokens: list[Token], *, helped: bool) -> bool:
    """Whether a verb, or the one that it is joined to, is told as done by its subject; behind a comma only
    where it has a helper for another to share (*a libéré X, expulsé Y et arrêté Z*)."""
    for _ in range(_CLIMB):
        if verb.dep != "conj" or tokens[verb.head].pos != "VERB":
            break
        verb = tokens[verb.head]
    own = [t for t in tokens if t.head == verb.i and t is not verb]
    if any(t.dep in ("aux:pass", "nsubj:pass") and t.pos == "AUX" for t in own):
        return False
    has = any(t.dep.startswith("aux") and t.lemma in ("avoir", "have") for t in own)
    return has or (not helped and verb.morph.get("VerbForm") == "Fin")


def _give_object(verb: Token, tokens: list[Token]) -> None:
    """*Lima a gracié Jean Kral et …*: of two subjects, the one behind a verb and its helper is its object."""
    children = [t for t in tokens if t.head == verb.i and t is not verb]
    before = any(t.dep == "nsubj" and t.i < verb.i for t in children)
    if before and any(t.lemma == "avoir" and t.dep.startswith("aux") for t in children):
        for token in children:
            if token.dep == "nsubj" and token.i > verb.i and token.pos in ("PROPN", "NOUN"):
                token.dep = "obj"


def _is_undergone(verb: Token, tokens: list[Token]) -> bool:
    return any(t.head == verb.i and t.dep == "aux:pass" for t in tokens)


def _part(joint: Token, name: Token, first: Token, tokens: list[Token], grammar: Grammar) -> None:
    last = _end_of_name(name, tokens)
    behind = tokens[last + 1 :]
    helpers: list[Token] = []
    while behind and behind[0].pos == "AUX":
        helpers.append(behind.pop(0))
    second = behind[0] if behind else joint
    if not (_is_participle(second, grammar) or second.morph.get("Tense") == "Past"):
        return
    if any(t.text in grammar.company for t in tokens[first.i + 1 : joint.i]):
        return  # "A was freed with B and C, held since May".
    if any(t.text.lower() in grammar.of_several for t in helpers):
        return
    articled = {t.head for t in behind if t.dep in ("det", "nummod")}
    objects = [t for t in behind if t.head == second.i and t.dep in _OBJECTS]
    if any(t.pos != "NOUN" or t.i in articled for t in objects):
        return  # "A was freed and B thanked the court"; but "B, expulsé mardi".
    passive = not helpers or any(t.dep == "aux:pass" for t in helpers)
    _rejoin(joint, second, first)
    head = _head_of_name(name, last, tokens)
    head.head, head.dep = second.i, "nsubj:pass" if passive else "nsubj"
    keep_whole(tokens[name.i : last + 1], head)
    if not helpers:
        second.morph = first.morph | {"VerbForm": "Part"}
    for helper in helpers:
        helper.head = second.i


def _is_participle(token: Token, grammar: Grammar) -> bool:
    """Whether a word is a participle, or something else to a model that does not know it as one."""
    if token.pos in ("VERB", "ADJ", "NOUN", "PROPN") and token.text.endswith(grammar.participles):
        return token.text.islower()
    return token.morph.get("VerbForm") == "Part" or (token.pos == "VERB" and token.dep == "amod")


def _rejoin(joint: Token, second: Token, first: Token) -> None:
    if first.head == second.i:
        outside = second.head not in (first.i, second.i)
        first.head, first.dep = (second.head, second.dep) if outside else (first.i, "root")
    second.pos, second.dep, second.head = "VERB", "conj", first.i
    joint.head, joint.dep = second.i, "cc"


def _end_of_name(name: Token, tokens: list[Token]) -> int:
    last = name.i
    while last + 1 < len(tokens) and (
        tokens[last + 1].text[:1].isupper() or _is_flat(tokens[last + 1], last)
    ):
        last += 1
    return last


def _is_flat(token: Token, last: int) -> bool:
    """Whether a small word goes on with a name: *Fatima | al-Zahra*."""
    return token.dep.startswith("flat") and token.head <= last and token.pos != "VERB"


def _head_of_name(name: Token, last: int, tokens: list[Token]) -> Token:
    """The last word of a name in English, whose others are compounds; else the first."""
    above = tokens[name.head]
    return above if name.i < above.i <= last else name


def keep_whole(name: list[Token], head: Token) -> None:
    """Hang the words of a name that a parse hangs on others on its head."""
    for token in name:
        if token is not head and not name[0].i <= token.head <= name[-1].i:
            token.dep, token.head = "flat:name", head.i


def _name_behind(verb: Token, tokens: list[Token]) -> Token | None:
    """The name right behind a verb, but for adverbs: its first word."""
    behind = next((t for t in tokens[verb.i + 1 :] if t.pos != "ADV"), None)
    return behind if behind is not None and behind.text[:1].isupper() else None


def _join(joint: Token, second: Token, first: Token, tokens: list[Token], grammar: Grammar) -> None:
    own = second.dep == "conj" and second.head == first.i
    name = _name_behind(second, tokens)
    if name is None or not _is_participle(second, grammar) or second.text in grammar.naming:
        if own:
            _give_second_object(second, first, tokens)
        elif _does(second, first, tokens, grammar):
            _rejoin(joint, second, first)
            _give_second_object(second, first, tokens)
        return
    above = tokens[second.head]
    of_noun = second.dep == "amod" or above.pos in ("PROPN", "NOUN", "PRON") or above.dep.startswith("flat")
    of_noun = of_noun or above is second
    if not (own or of_noun or joint.pos != "CCONJ"):
        return
    if (second.dep == "amod" and first.morph.get("VerbForm") == "Fin") or "Part" in first.morph.values():
        second.morph = dict(first.morph)
    _rejoin(joint, second, first)
    last = _end_of_name(name, tokens)
    head = _head_of_name(name, last, tokens)
    head.dep, head.head = "obj", second.i
    keep_whole(tokens[name.i : last + 1], head)
    for token in tokens[last + 1 :]:
        if token.pos in ("CCONJ", "PUNCT"):
            break
        if token.head < joint.i and token.dep.startswith(_ADJUNCTS):
            token.head, token.dep = second.i, "obl" if token.dep.startswith("nmod") else token.dep


def _does(second: Token, first: Token, tokens: list[Token], grammar: Grammar) -> bool:
    """Whether a participle that a parse joins to a noun has an object, and so the helper of the verb before:
    *a saisi des téléphones et placé dix étudiants en garde à vue*; or the one behind it, which that has
    besides its own: *a versé 400 millions d'aide et sanctionné | 31 juges*."""
    above = tokens[second.head]
    if second.dep != "conj" or above.pos not in ("NOUN", "PROPN") or not first.i < above.i < second.i:
        return False
    objects = [t.i for t in tokens if t.dep == "obj" and t.head == first.i]
    two = any(first.i < i < second.i for i in objects) and any(i > second.i for i in objects)
    has = two or any(t.head == second.i and t.dep == "obj" and t.i > second.i for t in tokens)
    return has and _is_participle(second, grammar) and _is_active(first, tokens, helped=True)


def _give_second_object(second: Token, first: Token, tokens: list[Token]) -> None:
    objects = [t for t in tokens if t.head == first.i and t.dep in _OBJECTS]
    before = [t for t in objects if first.i < t.i < second.i]
    behind = [t for t in objects if t.i > second.i]
    if before and behind and not any(t.head == second.i and t.dep in _OBJECTS for t in tokens):
        behind[0].head = second.i
