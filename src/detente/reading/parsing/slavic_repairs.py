"""What parsers are known to get wrong in Slavic sentences and cases forbid, put right in their tokens.

Each repair is of one construction, with an example.
"""

from __future__ import annotations

import re

from detente.reading.language import Grammar
from detente.reading.parsing.next_clauses import own_next_subjects
from detente.reading.parsing.owned_clauses import own_clauses
from detente.reading.parsing.prenominal import give_participles_names
from detente.reading.parsing.relative_objects import give_relative_object
from detente.reading.parsing.repairs import keep_behind
from detente.reading.parsing.token import Token

_TWO = 2
_PAST, _ON_L = re.compile(r"[аеёиоуыюя]ли(?:сь)?$"), re.compile(r"л[иея]ть(?:ся)?$")
_OF_PEOPLE = re.compile(r"(?:[оеёы]х|одного)$")
_SAME = {"Gen": ("Gen", "Acc"), "Acc": ("Gen", "Acc"), "Dat": ("Dat",), "Ins": ("Ins",), "Loc": ("Loc",)}
"""In which cases a noun may be that a participle in one agrees with."""


def repair_slavic(tokens: list[Token], grammar: Grammar) -> list[Token]:
    """The tokens of a Slavic sentence, put right in place: a participle that a number counts is a noun (*двое
    задержанных*), and what an adjective in the nominative right behind a verb without a subject belongs to is
    that verb's subject (*сообщил близкий к властям канал*). Where two verbs would have each other's subjects,
    each has its own (*СМИ назвали имена, однако офис заявил, что …*). A number that agrees with no noun is an
    object, and so is a noun that is said to be one of nothing: of the last verb before it; an infinitive that
    is joined to its own adverb is what the verb before it asks for, and one that hangs on its own object what
    the verb behind it does. What stands between a conjunction and its verb is of that verb. A name right
    behind a noun for somebody is his, and no other's past a preposition; of two objects of a verb, the one
    before a comma is of the verb before it, and one behind another verb with its own subject is that one's. A
    name right behind a pronoun for who speaks is who listens. A helper of the future is its infinitive's.
    What is counted does nothing that one alone is told to do: the name behind does it. A participle right
    before a name is that name's."""
    own_clauses(tokens, grammar)
    give_participles_names(tokens, grammar)
    for token in tokens:
        if token.morph.get("Mood") == "Imp" and _PAST.search(token.text) and not _ON_L.search(token.lemma):
            token.morph |= {"Mood": "Ind", "Tense": "Past", "Number": "Plur"}  # "Помиловали троих"
        if token.dep == "cc":
            keep_behind(token, tokens)
        if token.dep == "fixed" and tokens[token.head].dep == "case":
            _set_apart(tokens[tokens[token.head].head], tokens)
        if token.dep == "obj" and token.head == token.i:
            _hang(token, tokens)
        if (
            token.dep == "conj"
            and tokens[token.head].head == token.i
            and token.morph.get("VerbForm") == "Inf"
        ):
            _complete(token, tokens)
        if token.text in grammar.future and (token.head == token.i or token.dep == "aux"):
            _join_future(token, tokens)
        if token.morph.get("VerbForm") == "Inf" and token.head == token.i - 1:
            _free_infinitive(token, tokens[token.head], tokens)
        if token.dep == "appos" and token.pos == "PROPN" and token.head > token.i > 0:
            _name_noun_before(token, tokens)
        if token.dep == "appos":
            give_relative_object(token, tokens)
        if token.dep == "nmod" and token.pos == "PROPN" and token.head == token.i - 1:
            _appose_initials(token, tokens[token.head], tokens)
        if token.dep == "nmod" and token.pos == "VERB" and token.head < token.i:
            _join_participle(token, tokens)
        if token.dep == "appos" and token.pos == "PROPN" and token.head < token.i:
            _free_speaker(token, tokens[token.head], tokens)
        if token.dep == "acl:relcl" and token.head < token.i:
            _give_name_before(token, tokens)
        if token.dep == "obj" and token.head > token.i:
            _free_object(token, tokens)
        elif token.dep == "obj" and token.head < token.i:
            _give_last_object(token, tokens)
        if token.dep.startswith("nsubj"):
            _give_listener(token, tokens)
        if token.dep == "nsubj" and token.pos == "PROPN" and token.head > token.i:
            _free_named_object(token, tokens[token.head], tokens)
        if token.dep == "nsubj" and token.head > token.i:
            _give_counted_object(token, tokens[token.head], tokens)
        if token.dep == "nsubj" and token.head < token.i:
            _uncross(token, tokens[token.head], tokens)
        if token.dep == "amod" and token.morph.get("Case") == "Nom" and 0 < token.i < token.head:
            _give_subject(tokens[token.i - 1], tokens[token.head], tokens)
        counted = tokens[token.head]
        plural = "Case" in counted.morph and counted.morph.get("Number") == "Plur"
        if token.dep.startswith("nummod") and counted.pos == "VERB" and plural:
            counted.pos = "NOUN"
        elif token.dep == "nummod" and token.morph.get("Case") in ("Acc", "Gen"):
            _free_number(token, counted, tokens)
    own_next_subjects(tokens, grammar)
    return tokens


def _name_noun_before(name: Token, tokens: list[Token]) -> None:
    """A name right behind a noun is that noun's, and no other's that a preposition governs further on:
    *обменяет эстонца Прийта Саара | на офицера Краля*."""
    before, above = tokens[name.i - 1], tokens[name.head]
    governed = any(t.dep == "case" and t.head == above.i and name.i < t.i < above.i for t in tokens)
    if governed and before.pos == "NOUN" and before.morph.get("Animacy") == "Anim":
        name.head = before.i


def _appose_initials(name: Token, noun: Token, tokens: list[Token]) -> None:
    """*Освобождения журналистов И. Н. Краля и Е. В. Мореля*: several names that begin with initials, right
    behind a noun for several, are theirs, and nobody's whose they are."""
    initial = len(name.text) == 1 and tokens[name.i + 1 : name.i + 2] and tokens[name.i + 1].text == "."
    several = noun.morph.get("Number") == "Plur" and noun.morph.get("Animacy") == "Anim"
    if initial and several and any(t.dep == "conj" and t.head == name.i for t in tokens):
        name.dep = "appos"


def _join_participle(participle: Token, tokens: list[Token]) -> None:
    """*Освобождения из-под стражи | задержанных в Баку журналистов*: a participle that a parse makes the noun
    under a preposition is said of the noun behind it that agrees with it and hangs on what that other does,
    or on it."""
    above = tokens[participle.head]
    if not any(t.dep == "case" and t.head == above.i for t in tokens[: above.i]):
        return  # "Адвокат задержанного в мае блогера".
    own = {participle.i}
    for token in tokens[participle.i + 1 :]:
        if token.pos == "PUNCT":
            return
        if token.head in own or token.dep == "case":
            own.add(token.i)
            continue
        if token.pos != "NOUN" or token.head not in (above.i, above.head):
            return
        alike = token.morph.get("Number") == participle.morph.get("Number")
        if alike and token.morph.get("Case") in _SAME.get(participle.morph.get("Case", ""), ()):
            participle.head, participle.dep = token.i, "acl"
        return


def _free_speaker(name: Token, noun: Token, tokens: list[Token]) -> None:
    """*Экстрадиции Краля, которого задержали в Риме, сообщил в Сенате | Янис Озолс*: a name in the nominative
    is beside no noun in another case past a verb that has no subject yet, but is its subject."""
    if name.morph.get("Case") != "Nom" or noun.morph.get("Case", "Nom") == "Nom":
        return
    finite = [
        t for t in tokens[noun.i : name.i] if t.pos == "VERB" and t.morph.get("VerbForm", "Fin") == "Fin"
    ]
    verb = finite[-1] if finite else None
    if verb is None or any(t.head == verb.i and t.dep.startswith("nsubj") for t in tokens):
        return
    if verb.morph.get("Number", "Sing") == "Sing" and verb.dep in ("parataxis", "root", "ccomp", "conj"):
        name.head, name.dep = verb.i, "nsubj"


def _give_name_before(verb: Token, tokens: list[Token]) -> None:
    """*В пример главе Ивану Кралю, написал депутат Ян Озолс, который | сидит*: a relative clause right behind
    a name, past another verb than the noun that it hangs on, is of that name."""
    pronoun = next((t for t in tokens[: verb.i] if t.head == verb.i and t.pos == "PRON"), None)
    if pronoun is None or pronoun.i < _TWO or tokens[pronoun.i - 1].text != ",":
        return
    name = tokens[pronoun.i - _TWO]
    if name.dep == "flat:name":
        name = tokens[name.head]
    between = tokens[verb.head + 1 : name.i]
    parted = any(t.pos == "VERB" and t.morph.get("VerbForm", "Fin") == "Fin" for t in between)
    genders = {name.morph.get("Gender"), pronoun.morph.get("Gender")} - {None}
    if name.pos == "PROPN" and parted and len(genders) == 1 and name.morph.get("Animacy") == "Anim":
        verb.head = name.i


def _free_object(noun: Token, tokens: list[Token]) -> None:
    """Of two objects of a verb, one on each side of it, the first is of the verb before a comma: *выслало 40
    норвежцев, | взамен Осло освободил двух чилийцев*."""
    above = tokens[noun.head]
    parted = any(t.text == "," for t in tokens[noun.i + 1 : above.i])
    twice = any(t.dep == "obj" and t.head == above.i and t.i > above.i for t in tokens)
    before = [t for t in tokens[: noun.i] if t.pos in ("VERB", "PUNCT")]
    verb = before[-1] if before else None
    if not parted or not twice or verb is None or verb.morph.get("VerbForm") != "Fin":
        return
    if not any(t.dep == "obj" and t.head == verb.i for t in tokens):
        noun.head = verb.i


def _give_last_object(noun: Token, tokens: list[Token]) -> None:
    """Of two objects behind a verb, the second is of the verb right before it that has a subject of its own
    and no object, and who stands before the first verb is its subject: *Осло выслал двух чилийцев, а Лима в
    ответ выпустила | трёх норвежцев*."""
    first = tokens[noun.head]
    verbs = [t for t in tokens[first.i + 1 : noun.i] if t.pos == "VERB" and t.morph.get("VerbForm") == "Fin"]
    if not verbs or not any(t.dep == "obj" and t.head == first.i for t in tokens[first.i : verbs[-1].i]):
        return
    verb = verbs[-1]
    own = [t for t in tokens if t.head == verb.i and t.dep.startswith(("nsubj", "obj"))]
    subjects = [t for t in own if t.dep == "nsubj"]
    if len(subjects) < len(own) or not any(first.i < t.i < verb.i for t in subjects):
        return
    noun.head = verb.i
    bare = not any(t.dep == "nsubj" and t.head == first.i for t in tokens)
    for subject in subjects if bare else ():
        if subject.i < first.i:
            subject.head = first.i


def _set_apart(name: Token, tokens: list[Token]) -> None:
    """*В отличие от Анны Ветровой, Ивана Ветрова выслали*: the name behind the comma is no other name of whom
    a preposition of several words governs."""
    last = max((t.i for t in tokens if t.head == name.i and t.dep.startswith("flat")), default=name.i)
    behind = tokens[last + 2 : last + 3]
    if name.pos != "PROPN" or not behind or tokens[last + 1].text != "," or behind[0].pos != "PROPN":
        return
    other, verb = behind[0], tokens[name.head]
    if other.head == name.i and other.dep in ("appos", "conj") and verb.pos == "VERB" and verb.i > other.i:
        other.head, other.dep = verb.i, "nsubj" if other.morph.get("Case") == "Nom" else "obj"


def _hang(noun: Token, tokens: list[Token]) -> None:
    """*Добавил в список оманскую компанию Example*: an object that a parse hangs on itself."""
    alone = (t for t in reversed(tokens[: noun.i]) if t.pos == "VERB" and t.head == t.i)
    verb = next(alone, None)
    if verb is not None and not any(t.head == verb.i and t.dep == "obj" for t in tokens):
        noun.head = verb.i


def _complete(infinitive: Token, tokens: list[Token]) -> None:
    """*Призывает немедленно и безоговорочно освободить*: an infinitive that a parse joins to its adverb."""
    verb = next((t for t in reversed(tokens[: infinitive.i]) if t.pos == "VERB"), None)
    if verb is not None and verb.head == verb.i and verb.morph.get("VerbForm") == "Fin":
        infinitive.head, infinitive.dep = verb.i, "xcomp"


def _free_infinitive(infinitive: Token, noun: Token, tokens: list[Token]) -> None:
    """*Ограничения снимать не планируется*: a plural is no subject of a verb of one, and an infinitive behind
    it has it for its object."""
    verb = tokens[noun.head]
    parted = noun.morph.get("Number") == "Plur" and verb.morph.get("Number") == "Sing"
    if parted and noun.dep.startswith("nsubj") and verb.pos == "VERB" and verb.i > infinitive.i:
        infinitive.head, infinitive.dep = verb.i, "csubj"
        noun.head, noun.dep = infinitive.i, "obj"


def _join_future(helper: Token, tokens: list[Token]) -> None:
    """*Освобождать Краля Минск не будет*: a helper of the future that stands alone is of the infinitive that
    opens its sentence, and so is what a parse hangs on it."""
    roots = [t for t in tokens if t.head == t.i and t is not helper]
    if len(roots) != 1 or roots[0].i > helper.i or roots[0].morph.get("VerbForm") != "Inf":
        return
    for token in tokens:
        if token.head == helper.i:
            token.head = roots[0].i
    helper.pos, helper.dep = "AUX", "aux"


def _free_number(number: Token, counted: Token, tokens: list[Token]) -> None:
    """*Обоих суд приговорил*, *обоих исключил минфин*, *задержали ещё троих*: a number in another case than
    its noun's, or right under a finite verb, is the verb's object. Behind the verb it is one only where it
    counts several (*помиловали одного* tells nobody) and the verb has no other."""
    if counted.dep == "nsubj" and _OF_PEOPLE.search(number.text) and tokens[counted.head].pos == "VERB":
        counted.dep = "obj"  # "Двух активистов осудили": in no other form than the object's.
        return
    alone = (counted.morph.get("Case"), counted.morph.get("Number")) == ("Nom", "Sing")
    doer = alone and counted.dep in ("nsubj", "obj") and counted.pos in ("NOUN", "PROPN")
    verb = tokens[counted.head] if doer else counted
    several = "Number" not in number.morph
    free = number.i < verb.i or (several and not any(t.head == verb.i and t.dep == "obj" for t in tokens))
    if verb.pos == "VERB" and verb.morph.get("VerbForm") == "Fin" and free:
        number.head, number.dep = verb.i, "obj"
        counted.dep = "nsubj" if doer else counted.dep


def _give_listener(name: Token, tokens: list[Token]) -> None:
    """*Рассказал он Радио Примерия*: behind a pronoun that is a verb's subject no name is another. *Рассказал
    «Заре» Кох*: nor is one in the dative beside a name in the nominative."""
    if name.morph.get("Case") == "Dat" and name.pos == "PROPN":
        beside = [t for t in tokens if t.head == name.head and t.dep == "nsubj" and t is not name]
        if any(t.morph.get("Case") == "Nom" for t in beside):
            name.dep = "iobj"
    before = [t for t in tokens[: name.i] if t.text not in "«“„"][-1:]
    for pronoun in before:
        subject = pronoun.pos == "PRON" and pronoun.dep == "nsubj" and pronoun.morph.get("Case") == "Nom"
        if subject and pronoun.head == name.head < pronoun.i and name.text[:1].isupper():
            name.dep = "iobj"


def _free_named_object(name: Token, verb: Token, tokens: list[Token]) -> None:
    """*Микаэла Краля, который …, | суд взял под арест*: of two subjects before a verb that agrees with the
    second, a name with a clause of its own that does not end as a man's nominative is the object."""
    other = next((t for t in tokens[name.i + 1 : verb.i] if t.head == verb.i and t.dep == "nsubj"), None)
    clause = any(t.head == name.i and t.dep.startswith("acl") for t in tokens[name.i + 1 : verb.i])
    if other is None or other.pos != "NOUN" or not clause or verb.morph.get("VerbForm") != "Fin":
        return
    last = max((t.i for t in tokens if t.head == name.i and t.dep in ("appos", "flat:name")), default=name.i)
    agrees = all(
        verb.morph.get(key, other.morph.get(key)) == other.morph.get(key) for key in ("Number", "Gender")
    )
    if agrees and tokens[last].text[-1:] in "аяую":
        name.dep = "obj"
        for part in tokens[name.i : last + 1]:
            if "Case" in part.morph:
                part.morph = {**part.morph, "Case": "Acc"}


def _uncross(subject: Token, verb: Token, tokens: list[Token]) -> None:
    over = tokens[verb.head]
    if verb.dep != "ccomp" or over.i < subject.i:
        return
    if not any(t.text == "," for t in tokens[verb.i : subject.i]):
        return
    first = next((t for t in tokens[: verb.i] if t.head == over.i and t.dep == "nsubj"), None)
    if first is not None:
        first.head, subject.head, verb.dep = verb.i, over.i, "parataxis"


def _give_counted_object(noun: Token, verb: Token, tokens: list[Token]) -> None:
    """Give a verb of one, behind those whom a number counts, to whom a parse makes its object: *50 человек
    помиловал Лукашенко*."""
    numbers = [t for t in tokens if t.head == noun.i and t.dep.startswith("nummod")]
    one = verb.morph.get("Number") == "Sing" and verb.morph.get("Gender") in ("Masc", "Fem")
    if not one or noun.morph.get("Number") != "Plur" or noun.morph.get("Case") != "Gen" or not numbers:
        return
    objects = [t for t in tokens if t.head == verb.i and t.dep == "obj" and t.i > verb.i]
    if len(objects) == 1 and objects[0].pos == "PROPN" and verb.morph.get("Voice") == "Act":
        noun.dep, objects[0].dep = "obj", "nsubj"
        objects[0].morph = {**objects[0].morph, "Case": "Nom"}


def _give_subject(verb: Token, noun: Token, tokens: list[Token]) -> None:
    finite = verb.pos == "VERB" and verb.morph.get("VerbForm", "Fin") == "Fin"
    if not finite or noun.dep not in ("appos", "nmod") or noun.morph.get("Case", "Nom") != "Nom":
        return
    if not any(t.head == verb.i and t.dep.startswith(("nsubj", "csubj")) for t in tokens):
        noun.head, noun.dep = verb.i, "nsubj"
