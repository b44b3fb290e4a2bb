"""Who does something before a colon, by the order of words, whatever the parse makes of them: *La maire, Anna
Essai (PS), garde le sourire : « … »*; *Un autre préfère en rire : « … »*; *Puis il l'interrompt : « … »*.

Only where articles lead nouns and who does something stands before the verb.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.lexicon import Speech

_OPENS = frozenset({"CCONJ", "ADV", "PUNCT"})
_NAMES = frozenset({"NOUN", "PROPN", "ADJ", "ADP", "DET", "NUM"})
_CLITICS = frozenset({"PRON", "ADV", "PART", "AUX"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_ANOTHER = frozenset({"ADJ", "PRON", "NUM"})  # "Un autre", "une troisième"
_MOST, _NEAR, _EMPHASIS = 9, 4, 2
_COMMAS = ',;»”"'
_TELLING = frozenset({"statement", "manner"})


def doer(sentence: Sentence, edge: int, lexicon: Speech) -> Span | None:
    """The one person that a sentence begins with who does something before a colon."""
    if not lexicon.goes_by_order:
        return None
    own = [t for t in sentence.before(edge) if t.text != ":"]
    at = next((n for n, t in enumerate(own) if t.pos not in _OPENS), len(own))
    if at >= len(own):
        return None
    pronoun = lexicon.refers_back(fold(own[at].text)) and own[at].pos == "PRON"
    end = at + 1 if pronoun else _past_noun(own, at)
    past = end if pronoun else _past_asides(own, end)
    verb = _verb(own, past, lexicon)
    if verb is None:
        return None
    lemma = lexicon.form(own[verb].text)
    telling = lemma is not None and bool(lexicon.groups[lemma] & _TELLING)
    if pronoun:
        singular = own[at].morph.get("Number") != "Plur" and not own[at].text.endswith("s")
        return (own[at].start, own[at].end) if telling and singular else None
    last = own[end - 1].end
    people = [e for e in sentence.page.entities_in(own[at].start, own[past - 1].end) if e.kind == "person"]
    if len(people) == 1:
        return own[at].start, max(people[0].end, last)
    another = fold(own[at].text) in lexicon.indefinite and end == at + 2 and own[at + 1].pos in _ANOTHER
    if people or not (another or _is_called(own[at:end], lexicon)):
        return None
    return own[at].start, last


def called_before(sentence: Sentence, start: int, end: int, lexicon: Speech) -> Span | None:
    """Whoever is called by a noun for one person that is all that stands before a colon: *Le juge : « … »*;
    *Un voisin de la gare : « … »*."""
    own = sentence.between(start, end)
    if len(own) > _EMPHASIS and own[-2].text == "," and own[-1].folded & lexicon.stressed:
        own = own[:-2]  # "Le maire, lui : « … »"
    noun = next((n for n, t in enumerate(own) if t.pos == "NOUN"), None)
    if noun is None or len(own) > _MOST or has_finite(own):
        return None
    bare = bool(lexicon.somebody.stems) and own[noun].morph.get("Case") == "Nom"  # «Судья: …»
    if own[0].pos != "DET" and not bare:
        return None
    if any(t.pos not in ("DET", "ADJ", "NUM") for t in own[:noun]) or any(t.text in _COMMAS for t in own):
        return None
    apart = (b.pos == "DET" and a.pos != "ADP" for a, b in pairwise(own[noun:]))
    if any(apart) or any(lexicon.form(t.text) is not None for t in own[noun + 1 :]):
        return None  # A verb that the parse has for a noun: "Son voisin l'interrompt : …"
    whole = start <= sentence.start and any(map(lexicon.is_somebody, own[noun].folded))
    several = start <= sentence.start and any(map(lexicon.calls_somebody, own[noun].folded))
    return (own[0].start, own[-1].end) if whole or several or _is_called(own, lexicon) else None


def shows(before: Sequence[Token], lexicon: Speech) -> bool:
    """Whether what is named last before a colon holds words for all to read: *porte une pancarte : « … »*;
    *laisse un mot : « … »*, not *a ces mots : « … »*."""
    nouns = [t for t in before if t.pos in _NOUNS][-2:]
    return any(t.folded & lexicon.shown and not _is_wording(t, lexicon) for t in (*nouns, *before[-2:]))


def _is_wording(token: Token, lexicon: Speech) -> bool:
    return bool(token.folded & lexicon.wordings) and token.morph.get("Number") == "Plur"


def overhears(sentence: Sentence, edge: int, lexicon: Speech) -> bool:
    """Whether what stands before a colon tells of somebody who hears, reads or shows what others say, or who
    says nothing: *Le père écoute le juge : « … »*."""
    if not lexicon.goes_by_order:
        return False
    own = [t for t in sentence.before(edge) if t.text != ":"]
    if shows(own, lexicon) or any(t.folded & lexicon.hushed for t in own[-_NEAR:]):
        return True
    root = next((t for t in own if t.head == t.i), None)
    lemma = fold(root.lemma) if root is not None else ""
    return {lemma, lemma + "r"} & lexicon.hearing != frozenset()


def past_name(subject: Phrase) -> Span | None:
    """A subject with the one name right behind it, or set off by a comma and ended by another or a bracket:
    *l'échevin, Karl Essai (MR), …*."""
    page = subject.sentence.page
    behind = [e for e in page.entities_in(subject.end, subject.sentence.end)[:1] if e.kind == "person"]
    if not behind or page.text[subject.end : behind[0].start] not in (" ", ", "):
        return None
    close = page.text[subject.end] == " " or page.text[behind[0].end :].lstrip()[:1] in (",", "(")
    return (subject.start, behind[0].end) if close else None


def _past_noun(own: Sequence[Token], at: int) -> int:
    """Where the noun phrase that begins at a word ends."""
    if own[at].pos not in ("DET", "PROPN"):
        return at + 1
    end = at + 1
    while end < len(own) and own[end].pos in _NAMES and end - at < _MOST:
        if end > at + 1 and own[end].pos == "DET" and own[end - 1].pos != "ADP":
            return end - 1  # "La maire garde | le sourire": the verb is taken for a noun.
        end += 1
    return end


def _past_asides(own: Sequence[Token], at: int) -> int:
    """Past what brackets and pairs of commas set off behind a noun phrase."""
    while at < len(own) and own[at].text in ",(":
        closing = ")" if own[at].text == "(" else ","
        close = next((n for n in range(at + 1, len(own)) if own[n].text == closing), None)
        if close is None or has_finite(own[at:close]):
            return at
        at = close + 1
    return at


def _verb(own: Sequence[Token], at: int, lexicon: Speech) -> int | None:
    """The one verb of a sentence, past the pronouns before it, with few words behind it."""
    while at < len(own) and own[at].pos in _CLITICS | {"DET"} and at + 1 < len(own):
        if own[at].pos == "DET" and own[at].text[-1:] not in "'’":
            return None
        at += 1
    if at >= len(own) or not own[at].text.islower() or fold(own[at].lemma) in lexicon.hearing:
        return None
    behind = own[at + 1 :]
    if len(behind) > _MOST or any(t.text in _COMMAS for t in behind) or has_finite(behind):
        return None
    finite = own[at].pos == "VERB"
    lost = own[at].pos in ("NOUN", "ADJ") and (
        lexicon.form(own[at].text) is not None or (bool(behind) and behind[0].pos == "DET")
    )
    return at if finite or lost else None


def _is_called(words: Sequence[Token], lexicon: Speech) -> bool:
    """Whether the noun of a phrase is what one person is called."""
    noun = next((t for t in words if t.pos == "NOUN"), None)
    if noun is None or noun.morph.get("Number") == "Plur" or noun.text.endswith("s"):
        return False
    said = fold(noun.text)
    return said in lexicon.anybody or lexicon.calls_somebody(said)
