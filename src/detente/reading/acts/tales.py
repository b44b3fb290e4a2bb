"""Acts in a book, film or play, of somebody without a name, in its present: *In her new novel, a poet is
jailed*, *elle incarne une poétesse arrêtée*. Nobody was seized."""

from __future__ import annotations

from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of

_BESIDE_IT = frozenset({"conj", "advcl", "parataxis"})
_OPENING = 8


def is_of_a_tale(candidate: Trigger) -> bool:
    """Whether somebody without a name is seized in the present of a book, film or play with which a sentence
    opens: *In her new novel, a poet is jailed*, *the film tells of a nun who is arrested*; not *the author of
    the novel is arrested*."""
    scene, sentence = candidate.scene, candidate.sentence
    verb = sentence.past(candidate.token, ("conj",)) or candidate.token
    if _is_played(candidate, verb):
        return True
    finite = sentence.finite(verb)
    if finite is None or finite.morph.get("Tense") != "Pres" or candidate.voice == "middle":
        return False
    opening = min(scene.first + _OPENING, scene.index(candidate.hit.start))
    hits = scene.lexicon.phrases["tales"].find(scene.words, scene.first, opening)
    nouns = (scene.token_at(scene.words[hit.last].start) for hit in hits)
    return any(noun is not None and _tells(candidate, noun) for noun in nouns)


def happens_in_a_tale(candidate: Trigger) -> bool:
    """Whether a verb tells what happens, to whomever, in a book or film with which its clause opens: *In the
    novel, the court sentenced Anna Kral*, *В новом фильме Краля освободили*; not what is told of one (*in the
    film he recalls how he was jailed*)."""
    scene, sentence = candidate.scene, candidate.sentence
    verb: Token | None = candidate.token
    while verb is not None and verb.pos not in ("VERB", "AUX"):
        verb = sentence.head(verb)  # "К трём годам колонии": of the verb that it goes with.
    if candidate.rule.nominal or candidate.voice == "reduced" or verb is None:
        return False
    inside = scene.lexicon.words["inside"]
    for noun in sentence.children(verb.i):
        case = sentence.child(noun.i, "case")
        if noun.relation != "obl" or noun.start > candidate.hit.start or case is None:
            continue
        opens = case.start == scene.sentence.tokens[0].start and key_of(case.text) in inside
        first = scene.index(noun.start)
        if opens and scene.lexicon.phrases["tales"].any(scene.words, first, first + 1):
            return True
    return False


def _is_played(candidate: Trigger, verb: Token) -> bool:
    """Whether who is seized is a part that somebody plays: *elle incarne une poétesse arrêtée*."""
    scene, sentence = candidate.scene, candidate.sentence
    whom = sentence.head(verb)
    if whom is None or whom.relation != "obj" or not verb.relation.startswith("acl"):
        return False
    plays = sentence.head(whom)
    if plays is None or plays.morph.get("Tense") != "Pres":
        return False
    first = scene.index(plays.start)
    return bool(scene.lexicon.phrases["tales"].find(scene.words, first, first + 1))


def _tells(candidate: Trigger, tale: Token) -> bool:
    """Whether an act is within a book or film (*in her novel*), or what it is about; not what is done for one
    or beside it (*for a film, a director is jailed*, *the film is banned and its director is arrested*)."""
    sentence, inside = candidate.sentence, candidate.scene.lexicon.words["inside"]
    case, told = sentence.child(tale.i, "case"), sentence.head(tale)
    if case is not None or tale.relation not in SUBJECTS:
        return tale.pos == "NOUN" and case is not None and key_of(case.text) in inside
    node: Token | None = candidate.token
    while node is not None and told is not None and node.i != told.i:
        above = sentence.head(node)
        if node.relation in _BESIDE_IT or above is None or above.i == tale.i:
            return False
        node = above
    return node is not None and told is not None
