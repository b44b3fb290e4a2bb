"""Who acts in a passive or of a noun, and what an event noun is done to."""

from __future__ import annotations

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.parsing.noun_phrases import NOMINAL
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.parsing.prepositions import cases_of, has_case


def is_by(sentence: Sentence, token: Token, words: dict[str, frozenset[str]]) -> bool:
    """Whether a noun is who does something, by its preposition or the parse: *by the police*."""
    case = cases_of(sentence, token)
    # Parsers take what something was done after or at for who did it: "arrêtés après la réunion de Lima".
    return case in words["by"] or (token.dep == "obl:agent" and (not case or case in words["of"]))


def agents_of(trigger: Trigger) -> list[Token]:
    """Who acts in a passive or of a noun: the *by* phrase, or a bare instrumental."""
    sentence, token, words = trigger.sentence, trigger.token, trigger.scene.lexicon.words
    result = []
    # "Let go by Oslo": the *by* phrase of the other verb of its words.
    inside = sentence.between(trigger.hit.start, trigger.hit.end)
    joined = [t for t in inside if t.relation == "xcomp" and t.head == token.i and t.pos == "VERB"]
    for child in (c for verb in (token, *joined) for c in sentence.children(verb.i)):
        # "Levées | jeudi par Londres", "libérés mardi | après-midi par le FSB".
        day = (child.relation == "xcomp" and child.pos == "NOUN") or (
            child.relation == "advcl" and child.key in words["days"]
        )
        # "Санкции введены США": a parser may take who acts for a second subject.
        mistaken = child.dep == "nsubj:pass" and child.morph.get("Case") == "Ins"
        if child.relation not in ("obl", "nmod", "obj", "iobj") and not day and not mistaken:
            continue
        by = is_by(sentence, child, words) and not _is_predicate(trigger, child)
        bare = child.morph.get("Case") == "Ins" and not has_case(sentence, child)
        if by or bare:
            result.append(child)
        elif day or trigger.voice == "noun" or child.relation == "obl":
            # A parser may hang the agent on a day: "interpellé en mars 2023 par le FSB", not on a visit.
            hung = list(sentence.children(child.i)) if child.folded.isdisjoint(words["dealings"]) else []
            parts = [g for g in hung if g.relation == "nmod" and not has_case(sentence, g)]
            hung += [g for part in parts for g in sentence.children(part.i)]  # "Lundi matin par le FSB".
            by_whom = [g for g in hung if g.relation in ("nmod", "obl")]
            result += [g for g in by_whom if cases_of(sentence, g) in words["by"]]
    return result


def _is_predicate(trigger: Trigger, noun: Token) -> bool:
    """Whether a parse takes for who acts what a dash behind the verb says that others are: *меры вводятся
    против двух фирм, одна из них — «Пример»*."""
    nominative = trigger.scene.lexicon.bare_passive and noun.morph.get("Case") == "Nom"
    between = trigger.sentence.between(trigger.hit.end, noun.start) if nominative else []
    return any(token.text in ("—", "–") for token in between)


def agents_under(trigger: Trigger, verb: Token) -> list[Token]:
    """Who does what a participle beside an act tells: *la levée, annoncée jeudi par Lima*, whatever a parser
    hangs the *by* phrase on in its clause."""
    sentence, words = trigger.sentence, trigger.scene.lexicon.words
    below = [c for c in sentence.children(verb.i) if c.i > verb.i and c.pos in NOMINAL]
    hung = [g for c in below for g in sentence.children(c.i) if g.i > c.i and g.pos in NOMINAL]
    return [t for t in (*below, *hung) if is_by(sentence, t, words)]


def of_noun(trigger: Trigger) -> list[Token]:
    """What an event noun is done to: *libération de X*, *X's release*, *prisoner release*."""
    sentence, token = trigger.sentence, trigger.token
    inside = range(trigger.hit.start, trigger.hit.end)
    # A parser may hang it on another noun of the trigger: "la remise en liberté de X".
    own = [t for t in sentence.tokens if t.start in inside and t.pos == "NOUN" and t.i != token.i]
    result = []
    for child in (c for holder in (token, *own) for c in sentence.children(holder.i)):
        if child.start in inside:
            continue
        if child.relation in ("nmod", "compound", "obl", "amod", "dep") or child.dep in (
            "nmod:poss",
            "obl:arg",
        ):
            case = cases_of(sentence, child)
            genitive = not case and child.morph.get("Case") in _owning(trigger)
            if genitive and trigger.scene.lexicon.words["of"] and child.i != token.i + 1:
                # "La libération qu'Ondo réalise": a bare noun belongs to another only right after it.
                genitive = False
            if (
                child.dep == "nmod:poss"
                or child.relation == "compound"
                or case in trigger.scene.lexicon.words["of"]
            ) or (child.relation == "nmod" and genitive and child.pos in NOMINAL):
                result.append(child)
    return result


def _owning(trigger: Trigger) -> tuple[str | None, ...]:
    """The cases in which a noun names whom it is done to; a verdict is given to him: *приговор Кралю*."""
    return ("Gen", "Acc", None, "Dat") if trigger.rule.kind == "sentence" else ("Gen", "Acc", None)
