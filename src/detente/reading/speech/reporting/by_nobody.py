"""What nobody says: *no official has said that …*, *neither A nor B has confirmed it*; and what would stand
in a paper that was not put out: *has published no list naming …*, *refused to issue a statement saying …*."""

from __future__ import annotations

from detente.model import Factuality
from detente.reading.forms import fold
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.speech.content.nouns import tells
from detente.reading.speech.lexicon import Speech

_WITHIN = frozenset({"xcomp", "ccomp", "acl"})
_DEEPEST = 4


def factuality(sentence: Sentence, verb: Token, lexicon: Speech) -> Factuality:
    """Whether what a verb of speech reports was said, by who would say it or where it would stand."""
    own = sentence.children(verb.i)
    if any(t.relation == "nsubj" and _is_none(t, sentence, lexicon) for t in own):
        return "denied"
    paper = _paper(sentence, verb, lexicon)
    if paper is None:
        return "asserted"
    above = sentence.head(paper if paper.head != verb.i else verb)
    if _is_none(paper, sentence, lexicon) or (above is not None and above.folded & lexicon.none):
        return "denied"
    if above is None or fold(above.lemma) not in lexicon.issuing:
        charged = above is not None and fold(above.lemma) in lexicon.charging and paper.relation == "obl"
        return "possible" if charged else "asserted"  # "Was jailed over a post that called it a farce."
    return _done(sentence, above, lexicon)


def _paper(sentence: Sentence, verb: Token, lexicon: Speech) -> Token | None:
    """The thing of which a clause tells what it says; its verb has no comma before it, but a participle with
    cases."""
    above = sentence.head(verb)
    participle = verb.morph.get("VerbForm") == "Part" and "Case" not in verb.morph
    apart = verb.i > 0 and sentence.tokens[verb.i - 1].text == "," and "Case" not in verb.morph
    told = paper_before(sentence, verb, lexicon) if participle else None
    if (above is None and told is None) or apart:
        return None  # "Has published no list, saying that it is secret", "…, rapporte Bloomberg".
    if above is None or told is not None:
        return told
    noun: Token | None = above if verb.relation == "acl" else None
    if participle and verb.relation in ("advcl", "xcomp"):
        noun = thing_before(sentence, verb)
        if noun is None:
            noun = next((t for t in sentence.children(above.i) if t.dep == "nsubj:pass"), None)
    if noun is None or noun.pos != "NOUN" or noun.i > verb.i:
        return None
    noun = outermost(sentence, noun)
    somebody = tells(noun, lexicon) or lexicon.is_for_somebody(noun.folded)
    return noun if lexicon.is_briefing(noun, sentence) or not somebody else None


def paper_before(sentence: Sentence, verb: Token, lexicon: Speech) -> Token | None:
    """The document right before a participle that no comma parts from it, whatever the parse hangs that on:
    *accusée d'avoir publié des messages affirmant que …*."""
    before = sentence.tokens[verb.i - 1] if verb.i and lexicon.goes_by_order else None
    noun = outermost(sentence, before) if before is not None and before.pos == "NOUN" else None
    return noun if noun is not None and noun.folded & (lexicon.documents | lexicon.stories) else None


def thing_before(sentence: Sentence, verb: Token) -> Token | None:
    """The noun right before a participle that the parse hangs on the verb before, or on the participle."""
    before = sentence.tokens[verb.i - 1] if verb.i else None
    noun = outermost(sentence, before) if before is not None and before.pos == "NOUN" else None
    return noun if noun is not None and noun.head in (verb.head, verb.i) and noun.i > verb.head else None


def outermost(sentence: Sentence, noun: Token) -> Token:
    """The noun that another only tells more of: *une conférence de | presse*."""
    above = sentence.head(noun)
    while noun.relation == "nmod" and above is not None and above.pos == "NOUN" and above.i < noun.i:
        noun, above = above, sentence.head(above)
    return noun


def _is_none(noun: Token, sentence: Sentence, lexicon: Speech) -> bool:
    """Whether a word beside a noun, or amid those joined to it, tells that there is none: *no*, *aucun*."""
    joined = (t for t in sentence.children(noun.i) if t.relation == "conj")
    inner = [c for each in (noun, *joined) for c in sentence.children(each.i)]
    return any(t.relation in ("det", "cc", "advmod", "nummod") and t.folded & lexicon.none for t in inner)


def _done(sentence: Sentence, verb: Token, lexicon: Speech) -> Factuality:
    """Whether a verb, or one that governs its infinitive, tells what was done, will be or only may be."""
    at: Token = verb
    for _ in range(_DEEPEST):
        own = sentence.children(at.i)
        helpers = {fold(t.lemma) for t in own if t.relation == "aux"}
        if any(t.morph.get("Polarity") == "Neg" for t in own) or fold(at.lemma) in lexicon.withholding:
            return "denied"
        if helpers & (lexicon.possible | lexicon.owing) or at.morph.get("Mood") == "Cnd":
            return "possible"
        if helpers & lexicon.future or at.morph.get("Tense") == "Fut":
            return "planned"
        above = sentence.head(at) if at.relation in _WITHIN else None
        if above is None or at.morph.get("VerbForm") != "Inf":
            break
        at = above
    if _is_charge(sentence, verb, lexicon):
        return "possible"
    infinite = at is not verb and fold(at.lemma) not in lexicon.willing - lexicon.owing
    return "possible" if infinite else "asserted"


def _is_charge(sentence: Sentence, verb: Token, lexicon: Speech) -> bool:
    """Whether a gerund tells what somebody is charged with: *was convicted of writing a letter saying …*."""
    above = sentence.head(verb)
    if above is None or sentence.finite(verb) is not None or fold(above.lemma) not in lexicon.charging:
        return False
    return not any(t.folded & lexicon.sequel for t in sentence.children(verb.i) if t.relation == "mark")
