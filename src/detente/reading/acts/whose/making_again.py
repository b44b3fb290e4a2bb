"""Whose sanctions a pronoun or a bare noun goes on with: *The EU extended the measures. It also added Kral*,
*the department also designated Novak*."""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import SANCTION_ACTS
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import lexicon
from detente.reading.parsing.parse import Page, Sentence, Token
from detente.reading.phrases import key_of, words
from detente.reading.states import states

_BACK = 3
"""How many sentences back some may tell whose sanctions a noun takes up."""
_CODE, _NO_COUNTRIES, _AS_STATE = 2, frozenset({"eu", "un"}), {"uk": "gb"}
_SAYING_WHICH = frozenset({"amod", "nmod", "acl", "appos", "flat", "compound", "nummod"})
_OF_PEOPLE = frozenset({"Masc", "Fem"})


def taken_up(page: Page, act: FoundAct, told: Sequence[FoundAct]) -> str | None:
    """Whose the sanctions of the sentence before are, where a pronoun takes up its subject: *The EU extended
    the measures. It also added Kral to the list and removed Novak.*"""
    sentence = page.sentence_at(act.trigger[0])
    before = page.sentences[sentence.index - 1] if sentence is not None and sentence.index else None
    verb = sentence.token_at(act.trigger[0]) if sentence is not None and sentence.parsed else None
    if sentence is None or before is None or verb is None or page.quotations_over(*act.trigger):
        return None
    subject = sentence.child(verb.i, "nsubj")
    while subject is None and verb.relation == "conj" and (above := sentence.head(verb)) is not None:
        verb = above
        subject = sentence.child(verb.i, "nsubj")
    if subject is None or verb.relation != "root" or subject.dep != "nsubj":
        return None  # "He was listed."
    if subject.morph.get("Number") == "Plur" or subject.morph.get("Person", "3") != "3":
        return None
    country = _is_called(page, sentence, subject, "countries")
    if country and _is_another_state(page, sentence, told):
        return None
    issues = country or _is_called(page, sentence, subject, "issuing")
    if not (issues or _is_personal(page, subject)):
        return None
    doing = [a for a in told if before.start <= a.trigger[0] < before.end and (issues or _is_main(before, a))]
    made = {a.act.authority for a in doing if a.act.kind in SANCTION_ACTS}
    if issues and _is_another_since(page, sentence, subject, told):
        return None
    if issues:
        made = made - {None} or _made_before(page, sentence, told)
    # "She" may be whom they are on; nobody alone is two of them.
    alone = any(len(a.act.subjects) == 1 for a in doing)
    if not issues and subject.morph.get("Gender") in _OF_PEOPLE and alone:
        return None
    return made.pop() if len(made) == 1 else None


def _made_before(page: Page, sentence: Sentence, told: Sequence[FoundAct]) -> set[str | None]:
    """The makers of the sanctions that the last few sentences before one tell."""
    low = page.sentences[max(sentence.index - _BACK, 0)].start
    near = [a for a in told if a.act.kind in SANCTION_ACTS and a.trigger[0] >= low]
    return {a.act.authority for a in near if a.act.authority is not None}


def _is_another_since(page: Page, sentence: Sentence, subject: Token, told: Sequence[FoundAct]) -> bool:
    """Whether another is called like a maker of sanctions since it was told: *the Russian ministry protested.
    The ministry also …*."""
    made = [a for a in told if a.act.kind in SANCTION_ACTS and a.act.authority is not None]
    last = page.sentence_at(made[-1].trigger[0]) if made else None
    return last is not None and any(
        token.key == subject.key
        for between in page.sentences[last.index + 1 : sentence.index]
        for token in between.tokens
    )


def _is_personal(page: Page, subject: Token) -> bool:
    """Whether a word is a personal pronoun, which French parses do not say."""
    known = lexicon(page.language)
    told = subject.morph.get("PronType")
    if told is not None or known is None or subject.pos != "PRON":
        return told == "Prs"
    return key_of(subject.text) in known.words["masculine"] | known.words["feminine"]


def _is_another_state(page: Page, sentence: Sentence, told: Sequence[FoundAct]) -> bool:
    """Whether *the country* may be another than the state that has made sanctions shortly before: who made
    them is none, or names of other states stand between: *Ottawa sanctioned Minsk. The country …*."""
    made = _made_before(page, sentence, told)
    near = [a for a in told if a.act.authority in made and a.act.kind in SANCTION_ACTS]
    first = page.sentence_at(near[-1].trigger[0]) if near else None
    if len(made) != 1 or first is None:
        return True
    whose = str(next(iter(made)))
    if len(whose) != _CODE or whose in _NO_COUNTRIES:
        return True
    text = page.text[first.start : sentence.end]
    found = words(text)
    places = {code for _, code in states(page.language).places(text, found, 0, len(found))}
    return bool(places - {whose, _AS_STATE.get(whose, whose)})


def _is_called(page: Page, sentence: Sentence, subject: Token, listed: str) -> bool:
    """Whether a noun, with nothing that says which other is meant, is what a maker of sanctions is called
    again, or that by which it makes them: *the department also designated Kral*, *le texte interdit …*."""
    known = lexicon(page.language)
    if known is None or subject.pos != "NOUN" or key_of(subject.text) not in known.words[listed]:
        return False
    children = sentence.children(subject.i)
    others = known.words["indefinite"] | known.words["possessive"]
    return not any(c.relation in _SAYING_WHICH or c.key in others for c in children)


def _is_main(sentence: Sentence, act: FoundAct) -> bool:
    """Whether an act is told by the main verb of its sentence, or by its object, whose subject does it."""
    verb = sentence.token_at(act.trigger[0]) if sentence.parsed else None
    if verb is not None and verb.relation == "obj":
        verb = sentence.head(verb)  # "Issued a licence".
    if verb is None or verb.relation != "root":
        return False
    subject = sentence.child(verb.i, "nsubj")
    return subject is not None and subject.dep == "nsubj"
