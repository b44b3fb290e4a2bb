"""Who can speak at all: people and bodies, and papers in which somebody speaks; no thing that the parse puts
before a verb (*Brunson's arrest*, *ce chiffre*, *все операции*)."""

from __future__ import annotations

from itertools import takewhile

from detente.reading.entities.cases import is_alive
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase, phrase
from detente.reading.parsing.token import Token
from detente.reading.speech.content.nouns import counts_people
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue
from detente.reading.traits.lexicon import lexicon as traits

_NEAR, _CLOSING = 4, frozenset('»”"')
_CALLINGS = ("offices", "occupations", "persons", "relations")
"""The traits whose words say who somebody is."""


def keep_sayers(cue: Cue, lexicon: Speech) -> None:
    """Leave a cue without a speaker whose subjects are things; of what only speaks, nobody need know what it
    is: *Iranian state television said …*."""
    if not cue.phrases:
        return
    speaks = _only_speaks(cue, lexicon) or any(is_sayer(p, lexicon) for p in cue.phrases)
    if not speaks or lexicon.is_briefing(cue.phrases[0].head, cue.sentence):
        cue.speaker, cue.phrases = None, []


def _only_speaks(cue: Cue, lexicon: Speech) -> bool:
    """Whether a verb is a finite one that things hardly do, with no event for its subject, in a language
    whose nouns do not show who is alive; in another, where one speaks at the head of a sentence."""
    if cue.token is None or cue.sentence.finite(cue.token) is None:
        return False
    if lexicon.somebody.stems:  # "В окружении министра сообщили, что …"
        first = cue.phrases[0]
        return first.preposition in lexicon.places and first.start == cue.sentence.start
    if lexicon.articles and _is_object_behind(cue):
        return False  # "Rappelons que Anna, en tournée, relate l'histoire d'une femme"
    told = cue.verb not in lexicon.ambiguous and "statement" in lexicon.groups.get(cue.verb, ())
    return told and not any(fold(p.head.text) in lexicon.events for p in cue.phrases)


def _is_object_behind(cue: Cue) -> bool:
    """Whether what the parse has for the object of a verb follows it, and no words in marks end before it."""
    first, verb = cue.phrases[0], cue.token
    if verb is None or first.head.relation != "obj" or first.start < verb.end:
        return False
    before = cue.sentence.page.text[max(0, cue.start - _NEAR) : cue.start].rstrip(" ,\u00a0\u202f")
    return before[-1:] not in _CLOSING


def is_sayer(phrase: Phrase, lexicon: Speech) -> bool:
    """Whether a phrase's head is no thing: a name, a pronoun, a noun for people, bodies or papers, or one
    whose form or grammar is somebody's."""
    head, names = phrase.head, lexicon.somebody
    if head.pos == "VERB":  # "Протестующие", but not "запустившие механизм"
        return phrase.sentence.child(head.i, "obj") is None
    page, begin = phrase.sentence.page, phrase.sentence.start
    if head.pos != "NOUN" or head.text.endswith("."):
        return True
    if any(page.text[at].isupper() and at > begin for at in (phrase.start, head.start)):
        return True
    bare = phrase.start == head.start and head.text[:1].isupper() and head.morph.get("Number") != "Plur"
    if bare and not names.stems:
        return True  # A name that opens a sentence: a noun would have an article.
    if any(e.start <= head.start < e.end for e in page.entities_in(*phrase.span)):
        return True
    words = head.folded
    listed = lexicon.written | lexicon.papers | lexicon.speaking | lexicon.anybody | names.anybody
    if words & listed or any(
        lexicon.is_somebody(w) or names.has(w, names.callings, names.kin) for w in words
    ):
        return True
    if counts_people(phrase) or any(_is_calling(w, page.language) for w in words):
        return True  # "Hundreds of people", "сотни врачей"; "rights advocates"
    if names.stems:
        return head.morph.get("Animacy") == "Anim" or any(is_alive(w, page.language) for w in words)
    return any(w.endswith(lexicon.somebodys_endings) for w in words)


def can_be_cited(cue: Cue, lexicon: Speech) -> bool:
    """Whether who is cited can speak: a name, a person or a body; not *citing security concerns*."""
    sentence, span = cue.sentence, cue.speaker
    if not cue.cites or span is None:
        return True
    own = sentence.between(*span)
    slavic = bool(lexicon.somebody.stems)
    if not slavic:  # "Citing the torture of detainees", "citing her role at the US bank"
        own = list(takewhile(lambda t: t.pos != "ADP", own))
        owner = next((i for i in reversed(range(len(own))) if own[i].pos == "PART"), -1)
        own = own[owner + 1 :] or own  # "Citing Poland's | hostile actions"
    nouns = [t for t in own if t.pos == "NOUN"]
    named = any(t.pos == "PROPN" or t.text[:1].isupper() or _stands_for_somebody(t) for t in own)
    if not slavic and named:
        return True
    inside = {t.i for t in own}
    heads = [t for t in nouns if t.head not in inside] or nouns  # "Women's rights" are no women.
    told = {word for t in (nouns[:1] if slavic else heads) for word in t.folded}
    if not told:
        return True
    if slavic:  # A genitive may follow, in capitals or not: "ссылаясь на отсутствие средств у властей".
        if told & (lexicon.written | lexicon.reports):
            return True
        return is_sayer(phrase(sentence, nouns[0]), lexicon) and not any(
            w.endswith(lexicon.abstract_endings) for w in told
        )
    names = lexicon.somebody
    people = names.anybody, names.callings, names.kin, names.members
    return bool(told & (lexicon.written | lexicon.anybody)) or any(
        lexicon.is_somebody(word) or names.has(word, *people) for word in told
    )


def _stands_for_somebody(token: Token) -> bool:
    """Whether a word is a pronoun that owns nothing: *citing her*, not *citing its record*."""
    return token.pos == "PRON" and token.morph.get("Poss") != "Yes"


def _is_calling(word: str, code: str) -> bool:
    """Whether a word is what people are called by what they do, or by whose they are."""
    told = traits(code)
    return told is not None and any(told.phrases[name].has(word) for name in _CALLINGS)
