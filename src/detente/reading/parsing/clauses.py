"""Who does what to whom: the clauses of a sentence, the same view in every language and voice.

A clause is headed by a verb (or an adjective or noun with a copula) or by a noun that names an event, and
holds the phrases around it. What grammar leaves unsaid is filled in where it is certain: the subject that
an infinitive, a participle or a conjoined verb shares with its governor, the noun that a relative pronoun
stands for, the noun that a participle modifies. In a passive the surface subject is the one acted upon:
`Clause.doers` and `Clause.patients` turn that round. Where no model read the sentence there are no
clauses.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from detente.model import Span
from detente.reading.parsing.noun_phrases import Phrase, coordinated, phrase
from detente.reading.parsing.parse import Sentence, Token

__all__ = ["Clause", "Phrase", "clauses", "coordinated", "phrase"]

_SHARING = frozenset({"xcomp", "conj", "advcl"})


@dataclass(eq=False, slots=True)
class Clause:
    """A verb or event noun with what hangs on it.

    ``subjects`` are those of the surface (``inherited`` where they stand in another clause); ``agent`` is
    the *by* phrase of a passive or of a noun; ``obliques`` the phrases with their prepositions' lemmas,
    the noun's *of* phrases among them. ``auxiliaries`` holds the lemmas of auxiliaries and of the modals
    that govern it, nearest first. ``governor`` is the clause that this one depends on, ``conjoined`` the
    clauses coordinated with it.
    """

    sentence: Sentence = field(repr=False)
    head: Token
    nominal: bool
    subjects: list[Phrase] = field(default_factory=list, repr=False)
    objects: list[Phrase] = field(default_factory=list, repr=False)
    agent: list[Phrase] = field(default_factory=list, repr=False)
    obliques: list[tuple[str, Phrase]] = field(default_factory=list, repr=False)
    auxiliaries: list[str] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    passive: bool = False
    negated: bool = False
    reflexive: bool = False
    inherited: bool = False
    mood: str = ""
    tense: str = ""
    form: str = ""
    governor: Clause | None = field(default=None, repr=False)
    conjoined: list[Clause] = field(default_factory=list, repr=False)

    @property
    def lemma(self) -> str:
        """The head's lemma, in lower case."""
        return self.head.lemma.lower()

    @property
    def has_own_subject(self) -> bool:
        """Whether it has a subject that stands in it, and in no other clause."""
        return bool(self.subjects) and not self.inherited

    @property
    def doers(self) -> list[Phrase]:
        """Who acts: the agent of a passive or of a noun, else the subjects."""
        return self.agent if self.passive or self.nominal else self.subjects

    @property
    def patients(self) -> list[Phrase]:
        """Who or what is acted upon: the subjects of a passive, else the objects."""
        return self.subjects if self.passive else self.objects

    @property
    def span(self) -> Span:
        """From the first word to the last of everything that hangs on the head."""
        own = [t for t in self.sentence.subtree(self.head.i) if t.pos != "PUNCT"] or [self.head]
        return own[0].start, max(t.end for t in own)


def clauses(sentence: Sentence, is_event: Callable[[Token], bool] = lambda token: False) -> list[Clause]:
    """The clauses of a sentence in the order of the text.

    Args:
        sentence: the sentence; it is parsed if it was not.
        is_event: tells of a noun whether it names an event (*libération*), which makes it a clause.
    """
    with_copula = {token.head for token in sentence.related("cop")}
    found = {
        t.i: Clause(sentence, t, nominal=False)
        for t in sentence.tokens
        if _is_predicate(sentence, t, with_copula=t.i in with_copula)
    }
    for token in sentence.tokens:
        if token.i not in found and token.pos in ("NOUN", "PROPN") and is_event(token):
            found[token.i] = Clause(sentence, token, nominal=True)
    ordered = [found[i] for i in sorted(found)]
    for clause in ordered:
        _fill(clause)
    for clause in ordered:
        _govern(clause, found)
    for clause in _top_down(ordered):
        _share(clause)
    return ordered


def _is_predicate(sentence: Sentence, token: Token, *, with_copula: bool) -> bool:
    if token.relation in ("aux", "cop", "case", "mark", "fixed"):
        return False
    if token.pos == "VERB":
        return token.relation not in ("amod", "det", "flat", "compound") or _has_dependents(sentence, token)
    if token.pos == "AUX":
        return token.dep != ""
    # An adjective with an auxiliary is a participle that the parser took for one: "a prétendu que".
    helped = token.pos == "ADJ" and token.relation in ("root", "conj", "ccomp", "advcl", "parataxis")
    helped = helped and any(c.dep == "aux:tense" for c in sentence.children(token.i))
    return with_copula or helped or sentence.says_that(token)


def _has_dependents(sentence: Sentence, token: Token) -> bool:
    return any(t.relation in ("obl", "nsubj", "obj", "advcl") for t in sentence.children(token.i))


def _fill(clause: Clause) -> None:
    sentence, head = clause.sentence, clause.head
    grammar = sentence.page.grammar
    clause.mood, clause.tense = head.morph.get("Mood", ""), head.morph.get("Tense", "")
    clause.form = head.morph.get("VerbForm", "")
    clause.passive = head.morph.get("Voice") == "Pass" and not clause.nominal
    for child in sentence.children(head.i):
        relation = child.relation
        if relation in ("aux", "cop"):
            clause.auxiliaries.append(child.lemma.lower())
            clause.passive = clause.passive or child.dep == "aux:pass"
            if child.morph.get("VerbForm") == "Fin":
                clause.mood = child.morph.get("Mood", "") or clause.mood
                clause.tense = child.morph.get("Tense", "") or clause.tense
        elif relation == "mark":
            clause.marks.append(child.lemma.lower())
        elif relation == "nsubj" or (relation == "csubj" and child.pos in ("NOUN", "PROPN", "PRON")):
            clause.passive = clause.passive or child.dep == "nsubj:pass"
            clause.subjects += coordinated(sentence, child)
        elif child.dep == "expl:pass" or (relation == "expl" and child.lemma.lower() in grammar.reflexives):
            clause.reflexive = True
        elif relation == "expl":
            clause.subjects += coordinated(sentence, child) if child.dep == "expl:subj" else []
        elif relation in ("obj", "iobj"):
            _add_object(clause, child)
        elif relation in ("obl", "nmod"):
            _add_oblique(clause, child)
        elif child.text.lower() in grammar.negations or child.morph.get("Polarity") == "Neg":
            clause.negated = True


def _add_object(clause: Clause, child: Token) -> None:
    if child.morph.get("Reflex") == "Yes" or child.lemma.lower() in clause.sentence.page.grammar.reflexives:
        clause.reflexive = True
        return
    for item in coordinated(clause.sentence, child):
        if item.preposition:
            clause.obliques.append((item.preposition, item))
        elif child.relation == "obj":
            clause.objects.append(item)
        else:
            clause.obliques.append(("", item))


def _add_oblique(clause: Clause, child: Token) -> None:
    items = coordinated(clause.sentence, child)
    by = child.dep == "obl:agent" or (
        items[0].preposition in clause.sentence.page.grammar.by
        and (clause.passive or clause.nominal or clause.form == "Part")
    )
    # A Russian passive names who acts in the instrumental, with no preposition.
    by = by or (clause.passive and not items[0].preposition and child.morph.get("Case") == "Ins")
    by = by and child.pos != "ADV"  # "Par ailleurs, Anna s'est engagée"
    if by:
        clause.agent += items
    else:
        clause.obliques += [(item.preposition, item) for item in items]
    if clause.nominal:
        # Parsers hang the doer of "la libération des détenus par Minsk" on the one acted upon.
        for inner in clause.sentence.children(child.i):
            if inner.relation in ("nmod", "obl") and (by_phrases := _by(clause.sentence, inner)):
                clause.agent += by_phrases


def _by(sentence: Sentence, token: Token) -> list[Phrase]:
    items = coordinated(sentence, token)
    return items if items[0].preposition in sentence.page.grammar.by else []


def _govern(clause: Clause, found: dict[int, Clause]) -> None:
    sentence, head = clause.sentence, clause.head
    above = sentence.head(head)
    while above is not None and clause.governor is None:
        clause.governor = found.get(above.i)
        above = sentence.head(above)
    if clause.governor is not None and head.relation == "conj" and head.head == clause.governor.head.i:
        clause.governor.conjoined.append(clause)
        clause.conjoined.append(clause.governor)
    if head.relation == "acl" and not clause.nominal:
        _attach_to_noun(clause)


def _attach_to_noun(clause: Clause) -> None:
    """Give a relative clause or a participle the noun that it says something about."""
    sentence = clause.sentence
    noun = sentence.head(clause.head)
    if noun is None:
        return
    stands_for = phrase(sentence, noun)
    relative, relatives = False, sentence.page.grammar.relatives
    for phrases in (clause.subjects, clause.objects):
        for at, item in enumerate(phrases):
            if item.head.morph.get("PronType") == "Rel" or item.text.lower() in relatives:
                phrases[at] = stands_for
                clause.inherited = relative = True
    if relative or clause.subjects:
        return
    if clause.form == "Part" and (
        clause.passive or clause.tense == "Past" or clause.head.morph.get("Aspect") == "Perf"
    ):
        clause.passive = clause.head.morph.get("Voice") != "Act"
        if clause.passive:
            by = sentence.page.grammar.by
            clause.agent += [p for prep, p in clause.obliques if prep in by]
            clause.obliques = [(prep, p) for prep, p in clause.obliques if prep not in by]
    if clause.form == "Part":
        clause.subjects.append(stands_for)
        clause.inherited = True


def _top_down(ordered: list[Clause]) -> list[Clause]:
    """Governors before the clauses that they govern."""

    def depth(clause: Clause) -> int:
        steps, at = 0, clause.governor
        while at is not None and steps < 50:
            steps, at = steps + 1, at.governor
        return steps

    return sorted(ordered, key=depth)


def _share(clause: Clause) -> None:
    """Take over the subject, and through a modal its lemma, from the clause that governs this one."""
    governor = clause.governor
    if governor is None or clause.nominal or governor.nominal:
        return
    direct = clause.head.head == governor.head.i
    if direct and clause.head.relation == "xcomp" and clause.form in ("Inf", ""):
        clause.auxiliaries.append(governor.lemma)
        clause.auxiliaries += governor.auxiliaries
        clause.negated = clause.negated or governor.negated
    if not clause.subjects and direct and clause.head.relation in _SHARING:
        if clause.head.relation == "advcl" and clause.form == "Fin":
            return
        conjoined_passive = clause.head.relation == "conj" and governor.passive and clause.form == "Part"
        if conjoined_passive and not clause.auxiliaries:
            clause.passive = True
        if clause.head.relation == "conj" and not clause.auxiliaries and clause.form == governor.form:
            clause.auxiliaries += governor.auxiliaries
            clause.mood, clause.tense = clause.mood or governor.mood, clause.tense or governor.tense
        controllers = governor.objects if _controlled_by_object(clause, governor) else governor.subjects
        clause.subjects = list(controllers)
        clause.inherited = bool(controllers)


def _controlled_by_object(clause: Clause, governor: Clause) -> bool:
    """*Elle a autorisé Coale à partir*: the infinitive takes the governor's object, if there is one."""
    controlled = clause.head.relation == "xcomp" or "as" in clause.marks
    return controlled and bool(governor.objects) and not governor.reflexive
