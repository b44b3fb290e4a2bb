"""What a number's noun phrase is an argument of: its predicate, and the words that share its clause.

Distances tell little of a long sentence; where a model has read it, the parse says of which verb, noun or
state those counted are the subject or object, in which tense, and which dates are of the same clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from detente.model import Span
from detente.reading.counts.cues import CuePatterns
from detente.reading.counts.groups import find_groups
from detente.reading.counts.lexicon import lexicon
from detente.reading.counts.predication import Predication, aspect, heading, is_clause, is_negated
from detente.reading.counts.quantities import quantified
from detente.reading.parsing.parse import Page, Sentence, Token

_EMPTY = frozenset({"PUNCT", "ADP", "DET", "CCONJ", "SCONJ", "PART"})
_VERBAL = frozenset({"VERB", "AUX"})
_PAST = frozenset({"Past", "Imp"})
_INSIDE = frozenset({"nmod", "compound", "amod"})
_COUNTED = frozenset({"NOUN", "PROPN", "NUM"})
_NOMINAL, _LEADING = frozenset({"NOUN", "PROPN"}), frozenset({"DET", "NUM", "ADJ", "VERB"})
# Where a number stands for a noun under a verb, and beside another.
_OBLIQUE, _ROW = frozenset({"obl", "obl:arg", "iobj"}), frozenset({"conj", "orphan"})
# What opens a noun phrase of its own.
_APART = frozenset({"DET", "NUM", "PRON", "ADP", "ADV", "PART", "SCONJ"})
# How many words stand at least before a figure that is of a name: one that leads to it, and the name.
_NAME = 2
# Capitals for the kind of a paper before its number: *GL 44*, *(GL) 44*.
_LETTERED, _LETTERS = re.compile(r"\b[A-Z]{2,4}\)? ?$"), 7
# Clauses under another, and those that tell more of its nouns or subject.
_UNDER, _TIED = frozenset({"advcl", "ccomp"}), frozenset({"acl", "conj"})
_DEEP = 40
# How many nouns deep what a clause says of its subject or object still is of those counted.
_NESTED = 2
# How far into its sentence a number stands that opens it.
_OPENING = 2
# How long the words are that may open it before: *of those*.
_PARTITION = 30


class Structure:
    """The parse of a text as far as there is one."""

    def __init__(self, page: Page | None) -> None:
        self._page = page
        self._made: dict[Span, Predication] = {}

    def predication(self, span: Span) -> Predication | None:
        """What a noun phrase is an argument of; None where its sentence was not parsed."""
        made = self._made.get(span) or self._predication(span)
        if made is not None:
            self._made[span] = made
        return made

    def _predication(self, span: Span) -> Predication | None:
        found = self._head(span)
        if found is None:
            return None
        sentence, head = found
        path: list[Token] = []
        at = head
        while not is_clause(sentence, at) and len(path) < _DEEP:
            path.append(at)
            at = sentence.tokens[at.head]
        return Predication(sentence, head, tuple(path), at)

    def clause_at(self, span: Span) -> Token | None:
        """The head of the clause that words stand in."""
        made = self.predication(span)
        return made.clause if made else None

    def is_of_noun(self, span: Span) -> bool:
        """Whether a noun phrase only says more of another noun: *the lawyer of the two men*."""
        made = self.predication(span)
        return made is not None and made.head.relation == "nmod" and made.head.dep != "nmod:poss"

    def is_untold(self, span: Span) -> bool:
        """Whether nothing is told to be done to those of a noun phrase: it is the subject of a verb in the
        active voice or only says more of another noun (*the two men met*, *the lawyer of two men*)."""
        made = self.predication(span)
        acts = made is not None and made.head.dep == "nsubj" == made.role and made.clause.pos == "VERB"
        return acts or self.is_of_noun(span)

    def share_clause(self, one: Span, other: Span) -> bool | None:
        """Whether words stand in one clause; None where no parse says."""
        clauses = self.clause_at(one), self.clause_at(other)
        return None if None in clauses else clauses[0] is clauses[1]

    def was_so(self, span: Span, cues: CuePatterns) -> bool:
        """Whether the clause of some words tells how things were, but in no words that another verb reports
        (*had no lawyers, the union admitted*); what was not done may still not be."""
        made = self.predication(span)
        finite = made.sentence.finite(made.clause) if made is not None else None
        if made is None or finite is None or finite.morph.get("Tense") not in _PAST:
            return False
        beside = (child.relation for child in made.sentence.children(made.clause.i))
        if made.clause.relation == "ccomp" or "parataxis" in beside:
            return False
        return aspect(made, cues) == "state" and not is_negated(made, cues)

    def in_modifier(self, one: Span, other: Span) -> bool:
        """Whether words stand in a participle or relative clause that says more of a noun, and those of
        ``other`` neither stand there nor are that noun: *a strike that began in May*."""
        mine = self.predication(other)
        nouns = [above for at, above in self._way(one, mine) if at.relation == "acl"]
        return mine is not None and bool(nouns) and nouns[0] is not mine.head

    def is_by_the_way(self, cue: Span, counted: Span, date: Span) -> bool:
        """Whether a participle only says which people some noun is about, and a date is of the verb over that
        noun: *published on Tuesday a list of 23 students arrested in Bejaia*."""
        mine, dated, told = self.predication(counted), self.predication(date), self._head(cue)
        if mine is None or dated is None or told is None or dated.clause is not mine.clause:
            return False
        participle = told[1]
        says_which = participle.relation in ("acl", "amod") and participle.head == mine.head.i
        return says_which and mine.head.relation == "nmod" and mine.clause.pos == "VERB"

    def stands_apart(self, one: Span, other: Span) -> bool:
        """Whether words stand in a clause under that of others (*14 were beaten while they sat in prison*),
        or others in one that says more of a noun of theirs (*were jailed for a raid in which 14 were hurt*),
        or deep among the nouns of theirs (*there was news in the case of 14*)."""
        mine, theirs = self.predication(other), self.predication(one)
        if mine is None or theirs is None:
            return False
        if theirs.clause is mine.clause:
            nouns = len(mine.path) + (mine.clause.pos == "NOUN")
            return one[1] <= other[0] and nouns > _NESTED and theirs.head not in mine.path
        under = {at.relation for at, _ in self._way(one, mine)}
        if under & _UNDER and not under & _TIED:
            return True
        return any(at.relation == "acl" for at, _ in self._way(other, theirs))

    def is_under(self, span: Span) -> bool:
        """Whether words stand in a clause that says more of a noun or a verb, also where a parse takes it for
        one joined without a conjunction: *to Vienna, where on 9 July they were exchanged*."""
        made = self.predication(span)
        if made is None:
            return False
        joined = made.sentence.child(made.clause.i, "cc") is not None
        return made.clause.relation in ("acl", "advcl") or (made.clause.relation == "conj" and not joined)

    def has_own_subject(self, verb: Span, other: Span) -> bool:
        """Whether a verb has a subject, and words of another clause stand before that."""
        made, clause = self.predication(verb), self.clause_at(other)
        if made is None or clause is None or clause is made.clause:
            return False
        children = made.sentence.children(made.clause.i)
        return any(c.relation == "nsubj" and other[1] <= c.start < made.clause.start for c in children)

    def opening_apart(self, one: Span, other: Span) -> Token | None:
        """The conjunction of the clause with a subject of its own under that of others in which words stand:
        *were freed before the envoy landed on Monday*."""
        mine = self.predication(other)
        clause = next((at for at, _ in self._way(one, mine) if at.relation == "advcl"), None)
        if mine is None or clause is None:
            return None
        children = mine.sentence.children(clause.i)
        own = any(c.relation == "nsubj" and c.start < clause.start for c in children)
        finite = mine.sentence.finite(clause)
        opening = (c for c in children if c.relation == "mark" and c.start < clause.start)
        return next(opening, None) if own and finite is not None else None

    def in_reported(self, one: Span, other: Span) -> bool:
        """Whether words stand in a clause that the verb of others reports."""
        mine = self.predication(other)
        return mine is not None and any(
            at.relation == "ccomp" and above is mine.clause for at, above in self._way(one, mine)
        )

    def in_next(self, one: Span, other: Span) -> bool:
        """Whether words open a clause that is told after that of others, with a subject of its own: *14 were
        tried, and on Monday the court freed them*."""
        mine, clause = self.predication(other), self.clause_at(one)
        if mine is None or clause is None or clause is mine.clause or clause.relation != "conj":
            return False
        if clause.start < one[1]:
            return False
        subject = any(c.relation.startswith("nsubj") for c in mine.sentence.children(clause.i))
        return subject and mine.sentence.tokens[clause.head] is mine.clause

    def is_so_later(self, verb: Span, since: Span, dates: Iterable[Span]) -> bool:
        """Whether a verb tells in the present, or with a date of its own, how things are, joined to a clause
        in which words stand behind its verb: in *five were freed overnight and four remain in jail* the night
        is that of the five."""
        clause, before = self.predication(verb), self.clause_at(since)
        if clause is None or before is None or clause.clause.relation not in ("conj", "parataxis"):
            return False
        if clause.sentence.tokens[clause.clause.head] is not before or since[0] < before.start:
            return False
        finite = clause.sentence.finite(clause.clause)
        present = finite is not None and finite.morph.get("Tense") == "Pres"
        return present or any(date != since and self.clause_at(date) is clause.clause for date in dates)

    def is_of_another(self, verb: Span, span: Span) -> bool:
        """Whether the verb of another clause is said of a noun of that clause, and not of what words name."""
        mine, clause = self.predication(span), self.clause_at(verb)
        if mine is None or clause is None or clause is mine.clause:
            return False
        children = mine.sentence.children(clause.i)
        found = [c for c in children if c.relation == "obj"] or [
            c for c in children if c.relation.startswith("nsubj")
        ]
        return any(noun.pos in _COUNTED and noun is not mine.head for noun in found)

    def counted_next(self, number: Span) -> Token | None:
        """The noun right after a number that is its own."""
        made = self.predication(number)
        if made is None or not made.head.relation.startswith("nummod"):
            return None
        noun = made.sentence.tokens[made.head.head]
        return noun if noun.pos in ("NOUN", "PROPN") and 0 < noun.start - number[1] <= 1 else None

    def has_own_place(self, number: Span, telling: list[Span]) -> bool:
        """Whether a number stands where a noun may, under some words that tell what was done or in a row:
        *imposed them on eleven*, *four were jailed and nine fined*."""
        made = self.predication(number)
        if made is None or self.counted_next(number) is not None:
            return False
        above = made.sentence.tokens[made.head.head]
        if made.head.relation in _OBLIQUE:
            return any(start < above.end and above.start < end for start, end in telling)
        if made.head.relation in _ROW:
            return above.relation != "nummod"  # "Under articles 159 and 160"
        return made.head.relation == "nummod" and above.pos in _VERBAL

    def in_name(self, number: Span) -> bool:
        """Whether a figure is of the name right before it, not of those counted: *the Zone 9 bloggers*."""
        found = self._head(number)
        if found is None or not found[1].text.isdigit():
            return False
        sentence, figure = found
        before = sentence.page.text[max(0, number[0] - _LETTERS) : number[0]]
        if figure.head < figure.i and _LETTERED.search(before):
            return True
        if figure.relation != "nummod":
            return False
        if figure.i < _NAME:
            return False
        opening, name = sentence.tokens[figure.i - 2 : figure.i]
        if not name.text[:1].isupper() or name.end + 1 != figure.start or name.pos not in _NOMINAL:
            return False
        noun = name.head
        # "Handed the Kremlin 15 prisoners" and "in Minsk 9 bloggers" have no name among the noun's words.
        within = noun > figure.i and figure.head in (name.i, noun) and name.relation in _INSIDE
        return within and opening.head in (name.i, noun) and opening.pos in _LEADING

    def dates_noun(self, span: Span) -> bool:
        """Whether a date is of the noun of an event: *the raid of May 5*."""
        made = self.predication(span)
        if made is None or made.head.relation != "nmod":
            return False
        noun = made.sentence.tokens[made.head.head]
        return noun.pos == "NOUN" and noun.i < made.head.i

    def in_brackets_of_name(self, span: Span) -> bool:
        """Whether words stand alone in brackets behind a name: *Alvaro Colom (2008-2012)*."""
        found = self._head(span)
        if found is None:
            return False
        sentence, text = found[0], found[0].page.text
        if text[span[0] - 1 : span[0]] != "(" or text[span[1] : span[1] + 1] != ")":
            return False
        named = sentence.token_at(len(text[: span[0] - 1].rstrip()) - 1)
        return named is not None and named.pos == "PROPN"

    def undergoes(self, span: Span, verb: Span) -> bool:
        """Whether words are an argument of a verb or noun, and not what it is done with (*freed by two
        decrees*, *двумя указами*), as far as the parse says."""
        made = self.predication(span)
        if made is None:
            return True
        above = (*made.path[1:], *heading(made.sentence, made.clause))
        governed = any(verb[0] < token.end and token.start < verb[1] for token in above)
        means = made.head.relation == "obl" and made.sentence.child(made.head.i, "case") is not None
        return governed and not means and made.head.morph.get("Case") != "Ins"

    def joined(self, span: Span) -> list[Token]:
        """The nouns in the plural that share a number with the one it stands before: *34 artists and
        poets*; one with an article, a number or *their*, or behind *as well as*, is another's."""
        made = self.predication(span)
        if made is None:
            return []
        return [
            noun
            for noun in made.sentence.children(made.head.i)
            if noun.relation == "conj"
            and noun.pos == "NOUN"
            and noun.start >= span[1]
            and noun.morph.get("Number") != "Sing"
            and not any(
                c.pos in _APART or (c.relation == "cc" and [*made.sentence.children(c.i)])
                for c in made.sentence.children(noun.i)
                if c.start < noun.start
            )
        ]

    def strays(self, span: Span) -> list[Token]:
        """The adjectives at the end of a phrase that are of a noun after it: *военнослужащих армянской
        стороной*; that of a noun in the genitive says whose they are (*членов армянской оппозиции*)."""
        sentence = self._page.sentence_at(span[0]) if self._page is not None else None
        if sentence is None or not sentence.parsed:
            return []
        within = (t for t in sentence.between(*span) if t.relation == "amod")
        nouns = ((token, sentence.tokens[token.head]) for token in within)
        # A parse hangs *marins russes* on the *mardi* behind it.
        agreeing = ((t, n) for t, n in nouns if n.morph.get("Number") in (None, t.morph.get("Number")))
        return [t for t, noun in agreeing if noun.start >= span[1] and noun.morph.get("Case") != "Gen"]

    def gender(self, span: Span) -> str | None:
        """The grammatical gender of a phrase's head."""
        found = self._head(span)
        return found[1].morph.get("Gender") if found else None

    def is_noun(self, span: Span) -> bool:
        """Whether words are a noun: *nationalité* ends as a participle does."""
        found = self._head(span)
        return found is not None and found[1].pos in _NOMINAL

    def is_adjective(self, span: Span) -> bool:
        """Whether words are no noun."""
        made = self.predication(span)
        return made is not None and made.head.pos in ("ADJ", "DET", "VERB")

    def opened_by(self, span: Span) -> Iterator[int]:
        """Where the prepositions and conjunctions start that open what words stand in."""
        found = self._head(span)
        if found is None:
            return
        sentence, at = found
        for _ in range(_DEEP):
            yield from (c.start for c in sentence.children(at.i) if c.relation in ("case", "mark"))
            if at.head == at.i:
                return
            at = sentence.tokens[at.head]

    def leads_within(self, span: Span) -> Iterator[int]:
        """Where the prepositions start that lead to words, or to nouns over them, within their clause."""
        made = self.predication(span)
        if made is None:
            return
        for noun in made.path:
            yield from (c.start for c in made.sentence.children(noun.i) if c.relation == "case")

    def noun_told_more_of(self, span: Span) -> Token | None:
        """The noun that did what the clause in the past tells that words stand in: *who had killed 14*."""
        made = self.predication(span)
        if made is None or made.clause.relation != "acl" or made.clause.pos != "VERB":
            return None
        subjects = (c for c in made.sentence.children(made.clause.i) if c.relation == "nsubj")
        if not any(c.pos == "PRON" for c in subjects):
            return None  # "A raid in which 14 were seized" was on its own day.
        finite = made.sentence.finite(made.clause)
        past = finite is not None and (finite is not made.clause or finite.morph.get("Tense") == "Past")
        return made.sentence.tokens[made.clause.head] if past else None

    def is_subject(self, span: Span) -> bool:
        """Whether words are what an active verb is said of."""
        made = self.predication(span)
        return made is not None and made.head.relation == "nsubj"

    def _way(self, span: Span, to: Predication | None) -> list[tuple[Token, Token]]:
        """The heads of clauses from that of some words up to another clause, each with what it depends on."""
        made = self.predication(span)
        if made is None or to is None or made.sentence is not to.sentence:
            return []
        at, tokens, within = made.clause, made.sentence.tokens, (to.clause, *to.path)
        found: list[tuple[Token, Token]] = []
        while at.head != at.i and at not in within and len(found) < _DEEP:
            found.append((at, tokens[at.head]))
            at = tokens[at.head]
        return found

    def _head(self, span: Span) -> tuple[Sentence, Token] | None:
        """The word of a span on which the others depend."""
        sentence = self._page.sentence_at(span[0]) if self._page is not None else None
        if sentence is None or not sentence.parsed:
            return None
        tokens = sentence.tokens
        if not tokens or not tokens[0].dep:
            return None
        inside = sentence.over(*span)
        inside = [token for token in inside if token.pos not in _EMPTY] or inside
        own = {token.i for token in inside}
        tops = [token for token in inside if token.head not in own or token.head == token.i]
        return (sentence, tops[-1]) if tops else None


def sentences_of(page: Page) -> list[int]:
    """Which sentences count something, by a number with a noun or by one that opens them (*Ten escaped*, *Of
    them, ten escaped*)."""
    folded, numbers = quantified(page.text, page.language)
    words = lexicon(page.language)
    places = [group.span[0] for group in find_groups(page.text, page.language)]
    found = {sentence.index for at in places if (sentence := page.sentence_at(at)) is not None}
    for quantity in numbers:
        sentence = page.sentence_at(quantity.start)
        if sentence is None or words is None or quantity.start - sentence.start > _OPENING + _PARTITION:
            continue
        opened = words.cues.include.match(folded, sentence.start)
        if quantity.start - (opened.end() if opened else sentence.start) <= _OPENING:
            found.add(sentence.index)
    return sorted(found)
