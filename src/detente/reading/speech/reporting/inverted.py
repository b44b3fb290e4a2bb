"""Who speaks behind a verb, by the order of words: *Dix hommes sont libres, a dit mardi le chef du parti*.

Parsers join such a verb to the clause before its comma, and hang who speaks on it as an object or not at all.
"""

from __future__ import annotations

from collections.abc import Sequence

from detente.reading.forms import fold
from detente.reading.parsing.clauses import Clause, Phrase, coordinated
from detente.reading.parsing.parse import Entity, Sentence, Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.content.scope import is_main
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.agreement import is_plural
from detente.reading.speech.reporting.runs import has_case, paired, past_adverb, past_phrase
from detente.reading.speech.reporting.told import past_addressed

_LONGEST = 24
_NAMING = frozenset({"nmod", "amod", "flat", "appos"})
_TELLING = frozenset({"statement", "manner"})


def read_after(sentence: Sentence, last: Token, lexicon: Speech) -> Token | None:
    """The head of the noun phrase after a verb, past adverbs, dates and phrases of place, by word order."""
    tokens = sentence.tokens
    at, stop = last.i + 1, min(len(tokens), last.i + _LONGEST)
    while at < stop:
        token = tokens[at]
        if token.pos == "ADV" or fold(token.text) in lexicon.times or _is_moved(tokens, at):
            at += 1
        elif (beyond := past_addressed(tokens[at:stop])) and beyond[0].i > at:
            at = beyond[0].i
        elif token.text == "," and (closing := paired(tokens, at, stop, lexicon)):
            at = closing
        elif token.text == "," and [t.text for t in tokens[at + 2 : at + 3]] == [","]:
            at += 3  # "…, a répondu, furieux, son voisin"
        elif token.pos == "ADP":
            beyond_adverb = past_adverb(sentence, at)  # « …, rappelle d'abord le maire »
            at = beyond_adverb if beyond_adverb > at else past_phrase(sentence, at, stop)
        elif token.pos in ("DET", "ADJ", "NUM") or _is_name_of_outlet(token, sentence, lexicon):
            at += 1
        else:
            one = token.pos == "PRON" and fold(token.text) in lexicon.indefinite  # "l'un de ses avocats"
            return (
                token if (one or token.pos in ("NOUN", "PROPN")) and not has_case(sentence, token) else None
            )
    return None


def _is_moved(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle behind an adverb says in what mood somebody spoke: *a dit très émue à l'AFP X*."""
    moved = tokens[at].morph.get("VerbForm") == "Part" and tokens[at].relation in ("xcomp", "advcl", "acl")
    return moved and tokens[at - 1].pos == "ADV" and tokens[at - 1].head == at


def _is_name_of_outlet(token: Token, sentence: Sentence, lexicon: Speech) -> bool:
    """Whether a word names the agency or paper before it that is told: *a dit à l'agence Belta qu'il …*."""
    outlet = sentence.head(token) if token.relation in _NAMING else None
    if outlet is None or outlet.i >= token.i or not outlet.folded & lexicon.outlets:
        return False
    # "…, a dit à l'agence EFE Anne Essai": a name that goes on is of who speaks.
    after = next((fold(t.text) for t in sentence.tokens[token.i + 1 : token.i + 2]), "")
    named = sentence.page.entities_in(token.start, token.end)
    told = has_case(sentence, outlet) and not any(e.kind == "person" for e in named)
    return told and (after in lexicon.complementizers or _is_named_behind(sentence, token, named))


def _is_named_behind(sentence: Sentence, token: Token, named: Sequence[Entity]) -> bool:
    """Whether somebody's name comes right behind a body's: *сообщил изданию Kaktus Иван Примеров*."""
    behind = next(iter(sentence.page.entities_in(token.end, sentence.end)), None)
    beside = behind is not None and behind.kind == "person" and behind.start <= token.end + 1
    return beside and any(e.kind == "organization" and e.end == token.end for e in named)


def behind_comma(clause: Clause, group: list[Token], lexicon: Speech, verb: str) -> list[Phrase]:
    """Who speaks behind a verb that follows a whole clause and a comma; none where that is not plain.

    Case tells it in other languages. No verb may come after, save a relative clause's, and what follows has
    the number of the verb: *Il a vu le maire, a promis une aide et est parti* reports nothing before it.
    """
    sentence, tokens, first = clause.sentence, clause.sentence.tokens, group[0].i
    if lexicon.somebody.stems or not lexicon.groups.get(verb, frozenset()) & _TELLING:
        return []
    if verb in lexicon.addressing or any(t.relation == "nsubj" for t in group):
        return []  # "…, his lawyer, Ann Sample, told Reuters"
    if not first or tokens[first - 1].text != "," or not has_finite(group):
        return []
    if not any(is_main(sentence, t) for t in tokens[: first - 1]):
        return []
    own = [] if clause.inherited else [a for p in clause.subjects for a in p.appositions]
    if first > 1 and any(a.end == tokens[first - 2].end for a in own):
        return []  # "…, Ann Sample, the head of the party, said outside court"
    found = several(sentence, group[-1], group) or _follower(sentence, group[-1], lexicon)
    if not found or any(is_main(sentence, t) for t in tokens if t.start >= found[-1].end):
        return []
    many = len(found) > 1 or found[0].head.morph.get("Number") == "Plur"
    return found if is_plural(group) == many else []


def several(sentence: Sentence, verb: Token, group: list[Token]) -> list[Phrase]:
    """*…, ont déclaré mardi des dirigeants*: an article of several, which parsers take for a preposition."""
    if not is_plural(group):
        return []
    for token in sentence.tokens[verb.i + 1 : verb.i + _LONGEST]:
        noun = sentence.tokens[token.head]
        if token.pos == "ADP" and fold(token.text) in sentence.page.grammar.partitive and noun.i > token.i:
            between = sentence.tokens[verb.i + 1 : token.i]
            plain = not any(t.pos in ("NOUN", "PROPN", "ADP") for t in between if t.relation != "obl")
            end = _less_addressed(Phrase(sentence, noun))
            return [Phrase(sentence, noun, "", (token.start, end))] if plain else []
        if token.pos not in ("ADV", "NOUN", "NUM", "DET"):
            return []
    return []


def _less_addressed(phrase: Phrase) -> int:
    """Where a phrase ends before whom it is not of: *des éleveurs | au ministre Jean Essai*."""
    sentence, of = phrase.sentence, phrase.sentence.page.grammar.of
    later = sentence.between(phrase.head.end, phrase.end)
    cut = next((t for t in later if t.pos == "ADP" and not {fold(t.lemma), fold(t.text)} & of), None)
    return sentence.tokens[cut.i - 1].end if cut is not None else phrase.end


def _follower(sentence: Sentence, verb: Token, lexicon: Speech) -> list[Phrase]:
    noun = read_after(sentence, verb, lexicon)
    return coordinated(sentence, noun) if noun is not None else []
