"""Sources that a relative pronoun names: *…, selon lequel*, *according to whom*, *по словам которого*."""

from __future__ import annotations

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.marks import Quotation
from detente.reading.parsing.parse import Entity, Sentence, Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue

_NEAR = 90


def relative_sources(sentence: Sentence, lexicon: Speech) -> list[Cue]:
    """The relative clauses of a sentence that somebody named right before them is the source of.

    After a preposition of opinions (*pour qui*) the clause is his words where it begins with quoted ones.
    """
    result = []
    for match in lexicon.whom.finditer(sentence.folded):
        start, end = (sentence.start + at for at in match.span())
        pronoun = next((t for t in sentence.tokens if t.end == end), None)
        if pronoun is None or not sentence.page.text[sentence.start : start].rstrip().endswith(","):
            continue
        if lexicon.opinions.match(match.group()) and _quoted_next(sentence, end) is None:
            continue
        who, content = _antecedent(sentence, start, pronoun, lexicon), _clause(sentence, pronoun)
        if who is not None and content[0] < content[1]:
            result.append(Cue(sentence, start, end, who, content=content))
    return result


def _quoted_next(sentence: Sentence, end: int) -> Quotation | None:
    """The quotation with which the words from a place on begin."""
    text = sentence.page.text
    found = (q for q in sentence.page.quotations_over(end, end + 3) if q.start >= end and q.depth == 0)
    return next((q for q in found if not text[end : q.start].strip()), None)


def _antecedent(sentence: Sentence, start: int, pronoun: Token, lexicon: Speech) -> Span | None:
    """The person or body named last before a clause, with no finite verb between; else a noun for one."""
    entities = sentence.page.entities_in(max(sentence.start, start - _NEAR), start)
    for kind in ("person", "organization"):  # "Anna, porte-parole du Comité, selon qui"
        named = next((e for e in reversed(entities) if e.kind == kind), None)
        if named is None or _differs(sentence, named, pronoun):
            continue
        if _reaches(sentence, named, start, lexicon):
            return named.start, named.end
    nouns = [t for t in sentence.between(start - _NEAR, start) if t.pos == "NOUN"]
    for noun in reversed(nouns):
        if has_finite(sentence.between(noun.end, start)):
            return None
        if lexicon.is_somebody(fold(noun.text)) and _number(noun) == _number(pronoun):
            told = [t for t in sentence.subtree(noun.i) if t.i <= noun.i or t.end < start - 1]
            return told[0].start, max(t.end for t in told if t.end <= start and t.text != ",")
    return None


def _reaches(sentence: Sentence, named: Entity, start: int, lexicon: Speech) -> bool:
    """Whether neither a verb nor a noun of speech stands between: *…, thèse selon laquelle*."""
    between = sentence.between(named.end, start)
    return not has_finite(between) and not any(lexicon.is_report(fold(t.text)) for t in between)


def _differs(sentence: Sentence, named: Entity, pronoun: Token) -> bool:
    """Whether a name's gender is told to be another than the pronoun's, or several are meant."""
    genders = {t.morph.get("Gender") for t in sentence.between(named.start, named.end)} - {None}
    theirs = pronoun.morph.get("Gender")
    other = theirs is not None and bool(genders) and theirs not in genders and named.kind == "person"
    return other or _number(pronoun) == "Plur"


def _number(token: Token) -> str:
    return token.morph.get("Number", "Sing")


def _clause(sentence: Sentence, pronoun: Token) -> Span:
    """The relative clause after its pronoun: up to the comma before the clause that goes on around it."""
    verb: Token | None = pronoun
    while verb is not None and (verb.pos not in ("VERB", "AUX", "ADJ") or verb.i < pronoun.i):
        verb = sentence.head(verb)
    own = sentence.subtree(verb.i) if verb is not None else []
    end = max((t.end for t in own if t.pos != "PUNCT"), default=sentence.end)
    after = sentence.tokens[pronoun.i + 1 : pronoun.i + 2]
    begin = after[0].start if after else sentence.end
    quoted = _quoted_next(sentence, pronoun.end)
    return begin, end if quoted is None else quoted.end


def is_relative(sentence: Sentence, word: Token, before: Token) -> bool:
    """Whether *que*, *that* is a pronoun that the parse has for the noun right before it.

    It is none where its clause lacks nothing: *demande au Conseil qu'il retire le texte*.
    """
    clause = sentence.tokens[word.head]
    objects = [t for t in sentence.children(clause.i) if t.relation == "obj" and t.i > clause.i]
    whole = word.relation == "mark" or (word.relation == "obj" and bool(objects))
    if _is_of_subject(sentence, word):
        return True
    if word.pos == "PRON" and word.relation == "nsubj" and before.pos in ("NOUN", "PROPN"):
        return True  # "said in a statement on Saturday that did not say whether …"
    return word.pos == "PRON" and clause.relation == "acl" and clause.head == before.i and not whole


def _is_of_subject(sentence: Sentence, word: Token) -> bool:
    """Whether a relative pronoun is of the subject of reported words, or of what that is of: *said flags for
    the party that she had seen were gone*."""
    clause = sentence.head(word) if word.pos == "PRON" else None
    noun = sentence.head(clause) if clause is not None and clause.relation == "acl" else None
    noun = sentence.past(noun, ("nmod", "conj", "appos"))
    told = sentence.head(noun) if noun is not None and noun.relation == "nsubj" else None
    return told is not None and told.relation == "ccomp" and told.head < word.i < told.i
