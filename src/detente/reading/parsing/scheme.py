"""ClearNLP dependencies, as spaCy's English models give them, made Universal Dependencies.

Rules and lexicons then see one scheme in every language. What changes: a preposition becomes the ``case``
of its object, which hangs where the preposition hung (``obl`` under a verb, ``nmod`` under a noun, and
``obl:agent`` after *by* in a passive); the predicate of *be* heads its clause with the verb as ``cop``; and
labels take UD's names. After the guidelines at universaldependencies.org and the ClearNLP label set.
"""

from __future__ import annotations

import re
from itertools import pairwise

from detente.reading.parsing.subjects import (
    appose_names,
    free_subjects,
    give_gerund_its_subject,
    give_last_name,
)
from detente.reading.parsing.token import Token

_RENAMED = {
    "nsubjpass": "nsubj:pass",
    "csubjpass": "csubj:pass",
    "dobj": "obj",
    "auxpass": "aux:pass",
    "poss": "nmod:poss",
    "relcl": "acl:relcl",
    "npadvmod": "obl:npmod",
    "prt": "compound:prt",
    "predet": "det:predet",
    "preconj": "cc:preconj",
    "quantmod": "advmod",
    "neg": "advmod",
    "oprd": "xcomp",
    "acomp": "xcomp",
    "attr": "xcomp",
    "intj": "discourse",
    "meta": "dep",
    "complm": "mark",
    "ROOT": "root",
}
_CONDITIONAL = re.compile(r"[^\W\d_]{2}er(?:ais|ait|aient|ions|iez)$")
# Past participles of the third conjugation are spelled as its present: "dit", "écrit".
_LIKE_PRESENT = ("it", "its", "dites", "faites")
_NO_GERUNDS = frozenset({"tant", "avant", "autant"})
# No French verb of several ends so; *-ient* is theirs too, but here it is that of *tenir* and *venir*.
_OF_ONE = re.compile(r"(?:[eadcx]|(?<!n)t|[tv]ient)$")
_NAMED = frozenset({"nsubj", "nsubj:pass", "conj", "appos"})
_OF_ITSELF = frozenset({"remain", "survive", "exist", "live", "lead", "work", "miss", "protest", "follow"})
"""Verbs whose participle before a noun says what it does itself."""
_VERBAL = frozenset({"VERB", "AUX", "ADJ", "ADV"})


def to_universal(tokens: list[Token]) -> None:
    """Relabel and reattach the tokens of one sentence, in place."""
    children: list[list[Token]] = [[] for _ in tokens]
    for token in tokens:
        if token.head != token.i:
            children[token.head].append(token)
    for token in tokens:
        if token.dep in ("prep", "agent", "dative") and token.pos in ("ADP", "SCONJ", "VERB", "ADV", "ADJ"):
            _raise_object(token, tokens, children)
    for token in tokens:
        if token.dep in ("attr", "acomp") and tokens[token.head].lemma == "be":
            _head_clause(token, tokens[token.head], tokens)
    for token in tokens:
        # "by activists and by outlets": the second preposition hangs on the first one's object by now.
        inner = next((t for t in tokens if t.head == token.i and t.dep == "pobj"), None)
        if token.dep == "conj" and token.pos == "ADP" and inner is not None:
            inner.head, inner.dep = token.head, "conj"
            token.head, token.dep = inner.i, "case"
    for token in tokens:
        token.dep = _RENAMED.get(token.dep, token.dep)
        if token.dep == "aux" and token.pos == "PART":
            token.dep = "mark"
        if token.dep in ("prep", "agent"):
            token.dep = "advmod"
        elif token.dep == "dative":
            token.dep = "iobj"
        elif token.dep in ("pobj", "pcomp"):
            token.dep = "obl" if token.dep == "pobj" else "advcl"
    for token in tokens:
        if token.dep == "conj" and token.pos == "NOUN":
            _head_field(token, tokens[token.head], tokens)
        elif token.dep == "det" and token.text.lower() == "those":
            _head_participle(token, tokens)


def _head_participle(those: Token, tokens: list[Token]) -> None:
    """Make *those* who is meant before a participle and its object: *those holding Americans*, but not *those
    remaining prisoners*."""
    noun = tokens[those.head]
    doing = tokens[those.i + 1] if those.i + 1 < len(tokens) else noun
    if doing.dep != "amod" or doing.head != noun.i or doing.pos != "VERB" or noun.i < doing.i:
        return
    told = any(t.dep == "amod" and t.head == noun.i and t is not doing for t in tokens)
    if not (told or noun.pos == "PROPN") or not doing.text.endswith("ing") or doing.lemma in _OF_ITSELF:
        return
    for token in tokens:
        if token.head == noun.i and token.i < those.i:
            token.head = those.i
    those.head, those.dep, those.pos = (those.i if noun.head == noun.i else noun.head), noun.dep, "PRON"
    doing.head, doing.dep = those.i, "acl"
    noun.head, noun.dep = doing.i, "obj"


def _head_field(post: Token, first: Token, tokens: list[Token]) -> None:
    """Make a post the head of the two names that it is for: *Europe and Central Asia coordinator*.

    A noun of one thing that has no article, no possessive and no adjective is joined to nothing by itself.
    """
    inside = tokens[first.i + 1 : post.i]
    one = post.morph.get("Number") == "Sing" and post.text.islower() and first.pos == "PROPN"
    names = [t for t in inside[1:] if t.pos == "PROPN"]
    if not one or not names or inside[0].pos != "CCONJ" or inside[1] is not names[0]:
        return
    if any(t.dep != "compound" for t in inside[1:]) or first.dep not in _NAMED:
        return
    for token in tokens:
        own = token.head == first.i and token is not first
        if own and (token.i > post.i or token.dep in ("det", "nmod:poss")):
            token.head = post.i
    post.head, post.dep = (post.i if first.head == first.i else first.head), first.dep
    first.head = inside[0].head = post.i
    first.dep = inside[0].dep = "compound"


def _raise_object(preposition: Token, tokens: list[Token], children: list[list[Token]]) -> None:
    """Hang the object of a preposition, or of the one nested in it, where the preposition hangs."""
    chain = [preposition]
    target = None
    while target is None:
        inner = None
        for child in children[chain[-1].i]:
            if child.dep in ("pobj", "pcomp") and child.pos != "ADP":
                target = child
                break
            if child.dep in ("prep", "pcomp") and inner is None and child.i > chain[-1].i:
                inner = child
        if target is None:
            if inner is None or len(chain) > 2:
                return
            chain.append(inner)
    governor = tokens[preposition.head]
    agent, clause = preposition.dep == "agent", target.dep == "pcomp"
    if governor is target:
        return
    if clause:
        target.dep = "advcl" if governor.pos in _VERBAL else "acl"
    elif agent:
        target.dep = "obl:agent"
    else:
        target.dep = "obl" if governor.pos in _VERBAL else "nmod"
    target.head = governor.i if preposition.head != preposition.i else target.i
    for link in chain:
        for child in children[link.i]:
            if child is not target and child not in chain:
                child.head = target.i
        link.head = target.i
        link.dep = "mark" if clause else "case"
    for link in chain[1:]:
        link.dep = "fixed"
        link.head = chain[0].i


def _head_clause(predicate: Token, verb: Token, tokens: list[Token]) -> None:
    """Make the predicate of *be* the head of its clause, as UD has it, and the verb its ``cop``."""
    if verb.dep == "cop":
        return
    for token in tokens:
        if token.head == verb.i and token is not predicate and token is not verb:
            token.head = predicate.i
    predicate.head = predicate.i if verb.head == verb.i else verb.head
    predicate.dep = verb.dep
    verb.head, verb.dep = predicate.i, "cop"


def repair(tokens: list[Token], clitics: frozenset[str] = frozenset()) -> None:
    """Put right, in place, what parsers are known to get wrong and grammar forbids.

    A name part cannot hang on a verb: after it, it is its object. A name that stands alone as a second
    root just before the verb, where that verb has no subject, is its subject. A pronoun after its verb and a
    hyphen (``clitics``: *a-t-il*) is that verb's subject, without the hyphen and the linking *t*. No noun
    has an object. A participle that has a subject, an object and no auxiliary is a verb in the present
    where both are spelled alike: *le maire dit que …*. No verb has two subjects: a capital right behind the
    noun phrase is its name (*la compagnie nationale Belavia a …*). A relative clause behind two
    names is of the second (*l'envoyé du président A, B, qui …*). What a preposition governs right before a
    gerund does what that tells: *coinciding with the United States lifting …*. A French verb in *-erait* is
    no imperfect, whose stem would end in *é* or *rr* (*opérait*, *serrait*), and one in *-e* is of nobody in
    the plural.
    """
    for token in tokens:
        if token.text.startswith("-"):
            _free_clitic(token, tokens, clitics)
        elif token.text == "/":
            _join_name(token, tokens)
        elif token.pos == "PART" and token.text == "to":
            _make_infinitive(token, tokens)
    free_subjects(tokens)
    appose_names(tokens)
    for token in tokens:
        if token.dep == "acl:relcl":
            give_last_name(token, tokens)
        if token.dep == "xcomp" and token.morph.get("Aspect") == "Prog":
            give_gerund_its_subject(token, tokens)
    for token in tokens if clitics else ():
        gerund = token.pos == "ADV" and token.text.endswith("ant") and token.text not in _NO_GERUNDS
        if gerund and token.i and tokens[token.i - 1].text == "en":
            _make_gerund(token, tokens)
        if token.text.endswith(_LIKE_PRESENT) and token.morph.get("VerbForm") == "Part":
            _give_tense(token, tokens)
        elif token.morph.get("Tense") == "Imp" and _CONDITIONAL.search(token.text):
            token.morph = token.morph | {"Mood": "Cnd", "Tense": "Pres"}
        finite = token.morph.get("VerbForm") == "Fin" and token.morph.get("Number") == "Plur"
        if finite and _OF_ONE.search(token.text):
            token.morph = token.morph | {"Number": "Sing"}
    for token in tokens:
        if token.dep == "obj" and tokens[token.head].pos == "NOUN" and token.head < token.i:
            _free_verb(tokens[token.head], tokens)
    roots = [token for token in tokens if token.head == token.i]
    for token in tokens:
        governor = tokens[token.head]
        if token.dep.startswith("flat") and governor.pos == "VERB" and token.pos in ("PROPN", "NOUN"):
            token.dep = "obj" if token.i > governor.i else "nsubj"
    for name, verb in pairwise(roots):
        named = name.pos == "PROPN" or (
            name.pos in ("ADJ", "NOUN", "X") and name.text[:1].isupper() and not name.i
        )
        if not named or verb.pos != "VERB" or verb.morph.get("VerbForm", "Fin") != "Fin":
            continue
        between = tokens[name.i + 1 : verb.i]
        has_subject = any(t.head == verb.i and t.dep.startswith("nsubj") for t in tokens)
        if not has_subject and all(t.head in (name.i, verb.i) and t.pos != "PUNCT" for t in between):
            name.head, name.dep = verb.i, "nsubj"


def repair_slavic(tokens: list[Token]) -> list[Token]:
    """The tokens of a Slavic sentence, put right in place: a participle that a number counts is a noun (*двое
    задержанных*), and what an adjective in the nominative right behind a verb without a subject belongs to is
    that verb's subject (*сообщил близкий к властям канал*). Where two verbs would have each other's subjects,
    each has its own (*СМИ назвали имена, однако офис заявил, что …*). A number that agrees with no noun is an
    object, and so is a noun that is said to be one of nothing: of the last verb before it; an infinitive that
    is joined to its own adverb is what the verb before it asks for."""
    for token in tokens:
        if token.dep == "obj" and token.head == token.i:
            _hang(token, tokens)
        if (
            token.dep == "conj"
            and tokens[token.head].head == token.i
            and token.morph.get("VerbForm") == "Inf"
        ):
            _complete(token, tokens)
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
    return tokens


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


def _free_number(number: Token, counted: Token, tokens: list[Token]) -> None:
    """*Обоих суд приговорил*, *обоих исключил минфин*, *задержали ещё троих*: a number in another case than
    its noun's, or right under a finite verb, is the verb's object. Behind the verb it is one only where it
    counts several (*помиловали одного* tells nobody) and the verb has no other."""
    alone = (counted.morph.get("Case"), counted.morph.get("Number")) == ("Nom", "Sing")
    doer = alone and counted.dep in ("nsubj", "obj") and counted.pos in ("NOUN", "PROPN")
    verb = tokens[counted.head] if doer else counted
    several = "Number" not in number.morph
    free = number.i < verb.i or (several and not any(t.head == verb.i and t.dep == "obj" for t in tokens))
    if verb.pos == "VERB" and verb.morph.get("VerbForm") == "Fin" and free:
        number.head, number.dep = verb.i, "obj"
        counted.dep = "nsubj" if doer else counted.dep


def _uncross(subject: Token, verb: Token, tokens: list[Token]) -> None:
    over = tokens[verb.head]
    if verb.dep != "ccomp" or over.i < subject.i:
        return
    if not any(t.text == "," for t in tokens[verb.i : subject.i]):
        return
    first = next((t for t in tokens[: verb.i] if t.head == over.i and t.dep == "nsubj"), None)
    if first is not None:
        first.head, subject.head, verb.dep = verb.i, over.i, "parataxis"


def _give_subject(verb: Token, noun: Token, tokens: list[Token]) -> None:
    finite = verb.pos == "VERB" and verb.morph.get("VerbForm", "Fin") == "Fin"
    if not finite or noun.dep not in ("appos", "nmod") or noun.morph.get("Case", "Nom") != "Nom":
        return
    if not any(t.head == verb.i and t.dep.startswith(("nsubj", "csubj")) for t in tokens):
        noun.head, noun.dep = verb.i, "nsubj"


def _give_tense(verb: Token, tokens: list[Token]) -> None:
    own = [t for t in tokens if t.head == verb.i and t is not verb]
    if any(t.dep.startswith(("aux", "cop")) for t in own):
        return
    subject = next((t for t in own if t.dep == "nsubj"), None)
    if subject is not None and any(t.dep in ("obj", "ccomp", "xcomp") for t in own):
        number, person = subject.morph.get("Number", "Sing"), subject.morph.get("Person", "3")
        verb.morph = {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Pres", "Number": number, "Person": person}


def _make_infinitive(to: Token, tokens: list[Token]) -> None:
    """*Pressure on the junta to free Kral*: what stands between *to* and a name is no adjective."""
    verb, name = [*tokens[to.i + 1 : to.i + 3], to, to][:2]
    if (verb.pos, verb.dep, name.pos) != ("VERB", "amod", "PROPN") or verb.head != name.i:
        return
    above = tokens[name.head] if name.head != to.i else tokens[to.head]
    if above.i >= to.i:
        return
    verb.head, verb.dep, verb.morph = above.i, "acl" if above.pos == "NOUN" else "xcomp", {"VerbForm": "Inf"}
    to.head, to.dep, name.head, name.dep = verb.i, "mark", verb.i, "obj"


def _make_gerund(adverb: Token, tokens: list[Token]) -> None:
    """*Tout en maintenant Kral en détention*: no adverb stands behind *en*, and it has what
    follows."""
    behind = [t for t in tokens[adverb.i + 1 :] if t.head < adverb.i and t.dep.startswith(("obj", "obl"))]
    first = tokens[adverb.i - 1].head if tokens[adverb.i - 1].head < adverb.i - 1 else adverb.i - 1
    above = behind[0].head if behind else tokens[first].head
    if above == adverb.i or not 0 <= above < len(tokens):
        return
    adverb.pos, adverb.dep, adverb.head = "VERB", "advcl", above
    adverb.morph = {"VerbForm": "Part", "Tense": "Pres"}
    tokens[adverb.i - 1].head, tokens[adverb.i - 1].dep = adverb.i, "mark"
    for token in behind:
        token.head = adverb.i


def _free_verb(noun: Token, tokens: list[Token]) -> None:
    """*Le député juge la mesure utile*: what has a subject before it and an object after it is a verb."""
    if any(t.head == noun.i and t.dep == "nsubj" and t.i < noun.i for t in tokens):
        noun.pos, noun.morph = "VERB", {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Pres"}


def _join_name(slash: Token, tokens: list[Token]) -> None:
    """*RFE/RL, the broadcaster*: a stroke between two capitals that touch it is within one name."""
    if not 0 < slash.i < len(tokens) - 1:
        return
    first, second = tokens[slash.i - 1], tokens[slash.i + 1]
    touching = first.end == slash.start and second.start == slash.end
    names = touching and first.text[0].isupper() and second.text[0].isupper()
    if names and first.head in (second.i, second.head):
        slash.dep = first.dep = "compound"


def _free_clitic(token: Token, tokens: list[Token], clitics: frozenset[str]) -> None:
    pronoun = token.text.lower().removeprefix("-").removeprefix("t-")
    if pronoun in clitics:
        before = tokens[token.i - 1] if token.i else token
        if token.head == token.i or tokens[token.head].pos not in ("VERB", "AUX"):
            token.head = before.head if before.text.lower() == "-t" else before.i
        if tokens[token.head].pos == "AUX" and tokens[token.head].dep.startswith(("aux", "cop")):
            token.head = tokens[token.head].head
        token.start = token.end - len(pronoun)
        token.text, token.lemma, token.pos, token.dep = token.text[-len(pronoun) :], pronoun, "PRON", "nsubj"
    elif pronoun == "t":
        token.pos, token.dep = "PART", "dep"
