"""Whether a verb of speech stands for speech that took place: most infinitives and participles do not."""

from __future__ import annotations

from detente.reading.forms import fold
from detente.reading.parsing.clauses import Clause
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting import gerunds
from detente.reading.speech.reporting.able import is_clitic
from detente.reading.speech.reporting.agreement import AGREEING
from detente.reading.speech.reporting.ceasing import never_stops

_LONGEST_GROUP = 7


def is_told(clause: Clause, lexicon: Speech) -> bool:
    """Whether a verb of speech stands for speech that took place: most infinitives and participles do not."""
    if any(is_clitic(p.head, clause.sentence) for p in clause.subjects):
        return True  # "dit-il" is no participle.
    bare = clause.form == "Part" and clause.tense == "Past" and not clause.agent
    if bare and not any(t.relation == "aux" for t in clause.sentence.children(clause.head.i)):
        # "gracié 123 citoyens, condamnés pour …": a participle that agrees shares no auxiliary.
        agrees = clause.head.morph.get("Number") == "Plur" or clause.head.morph.get("Gender") == "Fem"
        stated = clause.head.morph.get("Variant") == "Short" and clause.head.morph.get("Gender") == "Neut"
        if (agrees or not clause.auxiliaries) and not stated and not _is_preterite(clause):
            return False
    helpers = clause.sentence.helpers(clause.head)
    if _is_charged(clause, lexicon) or _is_done_to(clause, lexicon) or _is_urged(clause, lexicon):
        return False
    infinite = any(t.morph.get("VerbForm") == "Inf" for t in (clause.head, *helpers)) and clause.mood == ""
    if not infinite or lexicon.compounds.get(lexicon.verb(clause.head) or ""):
        return True
    first = clause
    while first.head.relation == "conj" and first.governor is not None and not first.marks:
        first = first.governor
    if first.head.relation in ("advcl", "acl", "obl") and not clause.mood:
        marks = {fold(m) for m in first.marks}
        above = clause.governor  # "Ils ont écrit au maire pour demander …"
        told = lexicon.groups.get(lexicon.verb(above.head) or "", frozenset()) if above is not None else ()
        # To begin or to go on with a strike is not to speak.
        spoken = above is not None and bool(above.mood) and bool(set(told) - {"manner"})
        taken = lexicon.willing - lexicon.owing  # "Il a pris la parole pour demander …"
        spoken = spoken or (above is not None and fold(above.lemma) in taken)
        spoken = spoken or lexicon.verb(clause.head) in lexicon.claiming
        return bool(marks & lexicon.sequel) or (spoken and bool(marks & lexicon.purposes))
    if helpers:  # "Condamnés pour avoir protesté": a parse may make it the verb of the sentence.
        before = {fold(t.text) for t in clause.sentence.before(helpers[0].start)[-1:]}
        return helpers[0].morph.get("VerbForm") != "Inf" or not before & lexicon.purposes
    above = clause.governor if clause.head.relation != "conj" or first is clause else above_all(clause)
    if above is None or clause.head.relation not in ("xcomp", "root", "conj"):
        return False
    if fold(above.lemma) in lexicon.narrating:  # "je me permets de dire que …"
        return any(t.relation == "expl" for t in clause.sentence.children(above.head.i))
    return never_stops(clause, lexicon) or fold(above.lemma) in lexicon.willing


def above_all(clause: Clause) -> Clause | None:
    """The verb above a joined infinitive and what it is joined to: *dois être clair et dire que*."""
    at = clause.governor
    while at is not None and not at.mood and at.governor is not None and at.governor is not at:
        at = at.governor
    return at


def _is_charged(clause: Clause, lexicon: Speech) -> bool:
    """Whether a verb without a subject tells what somebody is accused of: *accused of calling for …*."""
    head, sentence = clause.head, clause.sentence
    first = clause.sentence.head(head) if head.relation == "conj" else head
    above = sentence.head(first) if first is not None else None
    if above is None or head.relation == "parataxis" or gerunds.is_gerund(clause):
        return False  # "Как сказано в отчёте, его осудили"; "condemned the ruling, saying it was unfair"
    return sentence.finite(head) is None and fold(above.lemma) in lexicon.charging


def _is_done_to(clause: Clause, lexicon: Speech) -> bool:
    """Whether somebody only suffers what a verb tells: *подозреваются в том, что …*; *was beaten and
    threatened that …*."""
    head, sentence, ends = clause.head, clause.sentence, lexicon.reflexive
    lemma = lexicon.verb(head) or ""
    slavic = head.text.endswith(ends) and not lemma.endswith(ends) and clause.agent == []
    if slavic and sentence.page.language in AGREEING:
        return any(p.head.morph.get("Animacy") == "Anim" for p in clause.subjects)
    first = sentence.head(head) if head.relation == "conj" else None
    shared = first is not None and any(t.dep.startswith("aux:pass") for t in sentence.children(first.i))
    return shared and lemma in lexicon.addressing and not clause.agent and not _has_own(sentence, head)


def _is_urged(clause: Clause, lexicon: Speech) -> bool:
    """Whether a heading leaves out the auxiliary of a passive: *Cuba urged to free them*; *Minsk sommé de
    partir*: what somebody asks of another has no infinitive right behind it."""
    head, sentence, verb = clause.head, clause.sentence, lexicon.verb(clause.head)
    subject = any(t.relation.startswith("nsubj") for t in sentence.children(head.i))
    if clause.auxiliaries or clause.tense != "Past" or not subject:
        return False
    after = [t for t in sentence.tokens[head.i + 1 : head.i + _LONGEST_GROUP] if t.pos != "ADV"]
    stranded = len(after) > 1 and after[0].relation == "compound"  # "called on to"
    if verb not in (lexicon.demanding if stranded else lexicon.urging):
        return False
    marked, infinitive = after[stranded : stranded + 1], after[stranded + 1 : stranded + 2]
    return any(t.relation == "mark" for t in marked) and any(
        t.morph.get("VerbForm") == "Inf" for t in infinitive
    )


def _has_own(sentence: Sentence, verb: Token) -> bool:
    """Whether a joined verb has an auxiliary, a subject or an object of its own."""
    return any(t.relation in ("aux", "nsubj", "obj", "iobj") for t in sentence.children(verb.i))


def _is_preterite(clause: Clause) -> bool:
    """Whether what the parse takes for a participle is a past tense with its own subject and object.

    *Ann, who was ill, called it a farce*.
    """
    subject = any(p.head.dep == "nsubj" and p.head.head == clause.head.i for p in clause.subjects)
    governs = any(t.relation in ("obj", "xcomp", "ccomp") for t in clause.sentence.children(clause.head.i))
    behind = clause.sentence.tokens[clause.head.i + 1 : clause.head.i + 2]
    governs = governs or any(t.relation == "mark" for t in behind)  # "Ann, la maire, dit que …"
    return clause.head.relation == "root" and subject and governs and not clause.passive
