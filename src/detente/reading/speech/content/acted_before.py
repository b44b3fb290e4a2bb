"""Of whom the sentence before a quotation tells that stands alone: *Le prévenu secoue la tête. « Non. »*;
*Même tristesse chez Anna Essai. « … »*; *Une réponse qui fait bondir l'enseignante. « … »*.
"""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.clauses import phrase
from detente.reading.parsing.parse import Entity, Page, Sentence, Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import WORD

_MOST, _SHORT, _QUOTED = 40, 14, 4
_BEHIND_SUBJECT = frozenset({"VERB", "AUX"})
_HEADS = frozenset({"NOUN", "PROPN"})


def acted_before(page: Page, sentence: Sentence, spoke: Span | None, lexicon: Speech) -> Span | None:
    """The person of whom the sentence before tells, in the same paragraph, where it quotes nobody.

    ``spoke`` is what was quoted last: in the same paragraph whoever has spoken goes on, unless another is
    named or the sentence tells what he does now.
    """
    before = page.sentences[sentence.index - 1] if sentence.index else None
    if before is None or before.paragraph != sentence.paragraph or not lexicon.goes_by_order:
        return None
    if lexicon.opinions.match(before.folded):
        return None  # "Pour l'accusé, le juge n'a pas eu de pitié."
    if before.text.endswith("?") or len(WORD.findall(before.text)) > _MOST:
        return None
    quoted = page.quotations_over(before.start, before.end)
    if any(len(WORD.findall(page.text, *q.inner)) > _QUOTED for q in quoted):
        return None
    people = [e for e in page.entities_in(before.start, before.end) if e.kind == "person"]
    root = before.root()
    if root is None:
        return None
    same = spoke is not None and spoke[0] >= page.paragraphs[sentence.paragraph][0]
    now = root.morph.get("Tense") == "Pres" and root.morph.get("VerbForm") == "Fin"
    negated = any(fold(t.text) in lexicon.negations for t in before.tokens)
    if negated and (lexicon.verb(root) is not None or fold(root.lemma) in lexicon.willing):
        return None  # "Le maire n'a pas souhaité s'exprimer."
    if any(fold(t.lemma) in lexicon.papers for t in before.tokens if t.i > root.i):
        return None  # "Le maire ouvre la lettre."
    if any(t.folded & (lexicon.hushed | lexicon.shown) for t in before.tokens[root.i :]):
        return None  # "Le prévenu garde le silence."
    if (same and not people and not now) or fold(root.lemma) in lexicon.hearing:
        return None  # "Le père écoute le juge."
    return (
        _subject(before, root, people, lexicon)
        or _by_order(before, people, lexicon)
        or (None if negated else _struck(before, root, people, lexicon))
    )


def _subject(before: Sentence, root: Token, people: Sequence[Entity], lexicon: Speech) -> Span | None:
    """The person who is the subject of a sentence, or of what a cleft one is about."""
    own = [t for t in before.children(root.i) if t.relation == "nsubj" and t.pos in _HEADS]
    if not own and root.pos not in _BEHIND_SUBJECT:  # "C'est d'une voix blanche que le maire …"
        cleft = any(t.relation == "expl" for t in before.children(root.i)) or root.i > 1
        subjects = [t for t in before.tokens if t.relation == "nsubj" and t.pos in _HEADS]
        own = subjects if cleft and len(subjects) == 1 and before.tokens[0].pos == "PRON" else []
    if own and not people and not _is_person(own[0], lexicon):
        # "La cour juge, et le soir le délégué a appris …"
        joined = [t for t in before.children(root.i) if t.relation == "conj"]
        own = [
            s for t in joined for s in before.children(t.i) if s.relation == "nsubj" and s.pos in _HEADS
        ] or own
    if len(own) != 1 or own[0].morph.get("Number") == "Plur":
        return None
    named = [e for e in people if e.start <= own[0].start < e.end]
    if named:
        return named[0].start, named[0].end
    told = phrase(before, own[0])
    inside = [e for e in people if told.start <= e.start and e.end <= told.whole[1]]
    if len(inside) == 1 and _is_person(own[0], lexicon):
        return told.start, inside[0].end
    first = next(iter(before.between(*told.span)), own[0])
    ones_own = first.morph.get("Poss") == "Yes"
    if people or ones_own or not _is_person(own[0], lexicon):
        return None
    does = next((t for t in before.tokens if t.i == own[0].head), root)
    return told.span if _is_scene(does, lexicon) else None


def _is_scene(verb: Token, lexicon: Speech) -> bool:
    """Whether a verb tells what somebody does there and then, or that he speaks: *Le prévenu secoue la tête*;
    not *Le directeur a fermé l'usine*, of which others may speak."""
    now = verb.morph.get("Tense") == "Pres" and verb.morph.get("VerbForm") == "Fin"
    return now or lexicon.verb(verb) is not None or lexicon.form(verb.text) is not None


def _by_order(before: Sentence, people: Sequence[Entity], lexicon: Speech) -> Span | None:
    """The one person named right before a verb, or in a sentence without one: *Même constat chez Anna.*"""
    if len(people) != 1:
        return None
    person = people[0]
    after = [t for t in before.after(person.end) if t.pos not in ("PRON", "ADV", "PART")]
    lead, names = WORD.findall(before.page.text, before.start, person.start), lexicon.somebody
    leads = all(fold(w) in names.articles or names.has(fold(w), names.titles) for w in lead)
    if leads and after and after[0].text == "," and has_finite(after):
        return person.start, person.end  # "Karl, la quarantaine, les a regardés."
    if after and after[0].pos in _BEHIND_SUBJECT:
        governed = [t for t in before.before(person.start) if t.pos == "ADP"][-1:]
        near = governed and not WORD.search(before.page.text[governed[0].end : person.start])
        return None if near else (person.start, person.end)
    plain = not has_finite(before.tokens) and len(WORD.findall(before.text)) <= _SHORT
    return (person.start, person.end) if plain and not after[1:] else None


def acts_there(sentence: Sentence, lexicon: Speech) -> Span | None:
    """The one person named in a sentence, right before what he does there and then: *Devant le parc, Jean
    Essai, éleveur, secoue la tête.*"""
    people = [e for e in sentence.page.entities_in(sentence.start, sentence.end) if e.kind == "person"]
    if len(people) != 1 or not lexicon.goes_by_order:
        return None
    person = people[0]
    before, after = sentence.before(person.start)[-1:], sentence.after(person.end)
    if before and before[0].pos == "ADP":
        return None
    closing = next((n for n, t in enumerate(after) if n and t.text == ","), 0)
    own = after[closing + 1 :] if after and after[0].text == "," else after
    verb = next((t for t in own if t.pos not in ("PRON", "ADV", "PART")), None)
    now = verb is not None and verb.morph.get("Tense") == "Pres" and verb.morph.get("VerbForm") == "Fin"
    return (person.start, person.end) if verb is not None and verb.pos == "VERB" and now else None


def _struck(before: Sentence, root: Token, people: Sequence[Entity], lexicon: Speech) -> Span | None:
    """Whom a thing that a sentence without a main verb names moves: *Une explication qui agace le maire.*"""
    first, last = before.tokens[0], [t for t in before.tokens if t.pos != "PUNCT"][-1]
    if first.pos != "DET" or root.pos != "NOUN" or root.i > 2 or len(before.tokens) > _SHORT:
        return None
    if not any(t.morph.get("PronType") == "Rel" for t in before.tokens):
        return None
    if people:
        return (people[0].start, people[0].end) if len(people) == 1 and people[0].end == last.end else None
    told = last.pos in _HEADS and last.morph.get("Number") != "Plur" and _is_person(last, lexicon)
    return phrase(before, last).span if told and last is not root else None


def _is_person(noun: Token, lexicon: Speech) -> bool:
    """Whether a noun is of one person, no kin of whoever was told of."""
    return any(word in lexicon.anybody or lexicon.calls_somebody(word) for word in noun.folded)
