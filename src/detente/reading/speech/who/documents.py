"""Who speaks in a document that a relative clause tells of: *обнародовал письмо, в котором призывает*."""

from __future__ import annotations

from detente.reading.forms import fold
from detente.reading.parsing.clauses import Clause, Phrase, phrase
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.by_nobody import outermost, paper_before, thing_before

_OWNERS = frozenset({"nmod", "nmod:poss"})


def issuers(clause: Clause, lexicon: Speech) -> list[Phrase]:
    """Whose words a Slavic verb without a subject tells, in a clause on a document: whose it is, or who put
    it out; nobody where they differ from the verb in number."""
    sentence, verb = clause.sentence, clause.head
    if verb.morph.get("VerbForm") == "Part" and verb.morph.get("Tense") == "Pres":
        return _who_issued(clause, lexicon)
    if verb.relation != "acl" or not lexicon.somebody.stems or clause.passive or clause.subjects:
        return []
    inside = (t for t in sentence.children(verb.i) if t.morph.get("Case") == "Loc" and t.i < verb.i)
    noun = sentence.head(verb)
    if noun is None or not any(t.folded & lexicon.joins for t in inside):
        return []
    papers = lexicon.papers | lexicon.reports
    above = sentence.head(noun)
    if above is None:
        return []
    if noun.relation in _OWNERS and above.folded & papers:
        return [phrase(sentence, noun)]  # The parse hangs the clause on whose paper it is.
    if not noun.folded & papers:
        return []
    owners = [t for t in sentence.children(noun.i) if t.relation in _OWNERS and t.morph.get("Case") == "Gen"]
    told = owners or [
        t for t in sentence.children(above.i) if t.relation == "nsubj" and noun.relation == "obj"
    ]
    agree = len(told) == 1 and told[0].morph.get("Number") == verb.morph.get("Number")
    return [phrase(sentence, told[0])] if agree else []


def _who_issued(clause: Clause, lexicon: Speech) -> list[Phrase]:
    """Who put out the document that a participle tells of: *issued a statement announcing …*; nobody where it
    is only there, or was got, quoted or rejected: *il existe des rapports faisant état de …*. The document
    itself where the parse gives the participle to whoever got it: *a reçu une lettre affirmant que …*."""
    sentence, verb = clause.sentence, clause.head
    above, apart = sentence.head(verb), verb.relation == "advcl"
    noun = thing_before(sentence, verb) if apart else above and outermost(sentence, above)
    if (beside := paper_before(sentence, verb, lexicon)) is not None:
        noun, above = beside, sentence.head(beside)
    elif not apart:
        above = sentence.head(noun) if noun is not None and verb.relation == "acl" else None
    papers = lexicon.documents | lexicon.occasions | lexicon.stories
    if noun is None or above is None or not noun.folded & papers:
        return []
    if fold(above.lemma) not in lexicon.issuing:
        return [phrase(sentence, noun)] if apart else []
    issuing = clause.governor if clause.governor is not None and clause.governor.head is above else None
    if issuing is None or issuing.passive or not (apart or noun.relation == "obj"):
        return []
    return [p for p in issuing.subjects if p.head is not noun]
