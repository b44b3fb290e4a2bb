"""Where reported words end before what the narrator adds to them.

Seven constructions are no part of what somebody said, wherever the parse hangs them: what is told of the
speaking itself (*said they were held, without giving details*), a participle that comments on all that was
said (*said he had died, attributing this to an illness*), as what others took it (*…, seen by many as a
gesture*), who denies it (*…, he denies it*), a noun that sums it up and is the narrator's or ranks it (*said
it would free them, a decision that …*), more of whom or what a demand is about (*threatened to kill Karl, who
fled*), and a clause that is joined with *but* and has a subject of its own and the narrator's tense (*a jugé
qu'elle serait excessive, mais le ministère avait fait appel*).
"""

from __future__ import annotations

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.parsing.token import DASHES, has_finite
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.denials import denies_what_was_told
from detente.reading.speech.reporting.predicates import is_relative_word

_NEAR = 8
_CLOSES = frozenset("»”\"'’")
_SUM = 5
_WITHHELD = 4
_OPENS_NOUN = frozenset({"DET", "ADJ", "NUM", "NOUN", "PRON", "ADV"})
_GOES_ON = frozenset({"ADP", "SCONJ", "VERB", "AUX", "PRON", "ADV", "DET"})
_VERBS = frozenset({"VERB", "AUX"})
_FURTHER = frozenset({"ADJ", "ADV", "ADP"})


def narrated(sentence: Sentence, verb: Token | None, begin: int, end: int, lexicon: Speech) -> int:
    """Where words from ``begin`` to ``end`` stop to be those that ``verb`` reports; ``end``, if nowhere."""
    for token in sentence.tokens:
        if not begin < token.start < end:
            continue
        if (
            _withholds(sentence, token, lexicon)
            or _tells_where(sentence, token)
            or sums_up(sentence, token, begin, lexicon)
            or _ranks(sentence, token, begin, end, lexicon)
            or _comments(sentence, token, lexicon)
            or _takes_for(sentence, token, begin, end, lexicon)
            or _denies(sentence, token, begin, end, lexicon)
            or (verb is not None and _tells_more(sentence, token, begin, end, lexicon))
            or (verb is not None and _is_narrators(sentence, token, verb, begin, lexicon))
        ):
            return token.start
    return end


def adds_nothing(sentence: Sentence, source: int, span: Span, lexicon: Speech) -> bool:
    """Whether a span behind who speaks, who is told from ``source`` on, is none of his words: it tells what
    was left unsaid (*…, he said, without elaborating*) or says more of him (*…, according to Beacon, which
    gathers names*)."""
    first = next(iter(sentence.after(span[0])), None)
    if first is None or first.start >= span[1]:
        return False
    verb = sentence.head(first) if first.pos in ("PRON", "DET") else None
    noun = sentence.head(verb) if verb is not None and verb.relation.startswith("acl") else None
    told = noun is not None and source <= noun.start < first.start
    return told or _withholds(sentence, first, lexicon)


def _tells_where(sentence: Sentence, token: Token) -> bool:
    """Whether a closing mark stands right before what was done while somebody spoke: *urged people to "go
    home" while addressing a rally*."""
    verb = sentence.head(token)
    marks = (
        verb is not None and token.relation == "mark" and token.pos in ("SCONJ", "ADP") and verb.i > token.i
    )
    doing = (
        verb is not None and verb.morph.get("VerbForm") in ("Ger", "Part") and sentence.finite(verb) is None
    )
    return marks and doing and _before(sentence, token) in _CLOSES


def _withholds(sentence: Sentence, token: Token, lexicon: Speech) -> bool:
    """Whether a word begins what is told of speaking: *without specifying …*, *but gave no details*."""
    key = fold(token.text)
    joins = token.pos == "CCONJ"
    converb = token.morph.get("Polarity") == "Neg" and _before(sentence, token) == ","
    refuses = _before(sentence, token) == "," and fold(token.lemma) in lexicon.withholding
    if _is_withheld(sentence, token, lexicon):
        return True
    if not (joins or converb or refuses or key in lexicon.without):
        return False
    negated, acts = not joins, refuses
    for word in sentence.tokens[token.i + (not converb) : token.i + _NEAR]:
        if word.text in ",;:." or (joins and word.relation == "nsubj" and word.pos != "PRON"):
            return False
        told = word.folded
        denied = word.morph.get("Polarity") == "Neg" or told & (lexicon.negations | lexicon.withholding)
        negated = negated or bool(denied)
        is_verb = word.pos in _VERBS
        if converb and is_verb and word.morph.get("VerbForm") != "Conv":
            return False
        further = key in lexicon.without and sentence.tokens[word.i - 1].pos in _FURTHER
        # "arrested him without giving a reason" is told of the arrest, where no comma parts it.
        parted = joins or refuses or _before(sentence, token) == "," or bool(told & lexicon.particulars)
        named = (
            bool(told & lexicon.specifying)
            or (joins and _is_more(sentence, word, lexicon))
            or (parted and _leaves_open(sentence, word, lexicon))
        )
        if named and negated and (is_verb or (parted and (acts or further))):
            return True
        acts = acts or is_verb
    return False


def _is_more(sentence: Sentence, word: Token, lexicon: Speech) -> bool:
    """Whether a word is for what else was to be told: *any other information*, *d'autres informations*."""
    told = word.folded & lexicon.informing
    return bool(told) and any(t.folded & lexicon.further for t in sentence.tokens[word.i - 2 : word.i])


def _leaves_open(sentence: Sentence, word: Token, lexicon: Speech) -> bool:
    """Whether a verb of speech asks what goes unanswered: *without saying when*; *не сказав, где он*."""
    if word.pos not in _VERBS or "statement" not in lexicon.groups.get(lexicon.verb(word) or "", ()):
        return False
    after = sentence.tokens[word.i + 1 : word.i + _WITHHELD]
    return any(t.folded & lexicon.questions for t in after)


def _is_withheld(sentence: Sentence, token: Token, lexicon: Speech) -> bool:
    """Whether a comma and a noun in front of its verb begin what is not told: *…, подробностей не привел*."""
    named = token.folded & lexicon.specifying
    if not named or token.pos != "NOUN" or _before(sentence, token) != ",":
        return False
    after = sentence.tokens[token.i + 1 : token.i + 1 + _WITHHELD]
    verb = next((t for t in after if t.pos in _VERBS), None)
    negated = any(fold(t.text) in lexicon.negations or t.morph.get("Polarity") == "Neg" for t in after)
    return verb is not None and negated and token.morph.get("Case") in ("Gen", "Acc")


def sums_up(sentence: Sentence, token: Token, begin: int, lexicon: Speech, *, alone: bool = False) -> bool:
    """Whether a comma or dash begins a noun that sums up a whole clause: *…, a decision that came late*.

    ``alone`` tells that it need not go on.
    """
    if token.text != "," and token.text not in DASHES:
        return False
    after = sentence.tokens[token.i + 1 : token.i + 2 + _SUM]
    led = (
        bool(after) and after[0].pos == "ADP" and after[0].key in lexicon.somebody.within
    )  # "in a move that"
    after = after[led : _SUM + led]
    for at, word in enumerate(after):
        if word.pos not in _OPENS_NOUN or (word.pos == "DET" and word.morph.get("Definite") == "Def"):
            return False
        if word.pos == "NOUN" and word.folded & lexicon.summing:
            rest = sentence.tokens[word.i + 1 : word.i + 3]
            goes_on = bool(rest) and (rest[0].pos in _GOES_ON or rest[0].text == ",")
            bare = at == 0 and token.text == "," and not lexicon.somebody.stems
            return (goes_on or alone) and not bare and _has_verb(sentence, begin, token.start)
        if word.pos == "NOUN":
            return False
    return False


def _ranks(sentence: Sentence, token: Token, begin: int, end: int, lexicon: Speech) -> bool:
    """Whether a comma begins what ranks all that was told among others: *…, the largest such release since
    2020*; not *…, the first president, is free*."""
    article, *rest = sentence.tokens[token.i + 1 : token.i + 1 + _SUM] or [token]
    if token.text != "," or article.morph.get("Definite") != "Def" or not rest:
        return False
    first = rest[0]
    ranked = first.morph.get("Degree") == "Sup" or fold(first.text) in lexicon.ranking
    noun = next((t for t in rest if t.pos == "NOUN"), None)
    person = noun is not None and any(map(lexicon.is_somebody, noun.folded))
    if not ranked or person or not _has_verb(sentence, begin, token.start):
        return False
    own = sentence.between(article.start, end)
    return not any(t.text == "," for t in own) and not any(
        t.morph.get("VerbForm") == "Fin" and sentence.helped(t).relation != "acl" for t in own
    )


def _comments(sentence: Sentence, token: Token, lexicon: Speech) -> bool:
    """Whether a participle after a comma tells what was made of all that was told: *…, attribuant ce décès à
    un suicide*; *…, blaming this on Paris*."""
    form = token.morph
    present = form.get("VerbForm") == "Part" and form.get("Tense") == "Pres" and "Case" not in form
    if not (present or form.get("VerbForm") == "Conv") or _before(sentence, token) != ",":
        return False
    after = sentence.tokens[token.i + 1 : token.i + 2]
    slavic = bool(lexicon.somebody.stems)  # Whose models know no demonstratives.
    return any(
        t.morph.get("PronType") == "Dem" or (slavic and t.pos == "PRON" and fold(t.text) in lexicon.anaphors)
        for t in after
    )


def _takes_for(sentence: Sentence, token: Token, begin: int, end: int, lexicon: Speech) -> bool:
    """Whether a comma begins, and nothing follows, as what others took all that was told: *…, seen by many as
    a gesture*; *…, ce que beaucoup ont vu comme un aveu*; *…, что многие восприняли как угрозу*."""
    if token.text != "," or not _has_verb(sentence, begin, token.start):
        return False
    own = sentence.between(token.end, end)
    first = next((t for t in own if t.pos != "ADV"), None)
    if first is None or any(t.text == "," for t in own):
        return False
    takes = next((t for t in own[:_NEAR] if not lexicon.taking.isdisjoint(t.folded)), None)
    opens = first is takes and takes.morph.get("VerbForm") == "Part"
    opens = opens or first.pos == "PRON" or first.key in lexicon.questions | lexicon.complementizers
    opens = opens or (first.pos == "ADP" and len(own) > 1 and own[1].key in lexicon.questions)
    if takes is None or not opens:
        return False
    likened = own[own.index(takes) + 1 :]
    return first.pos == "ADP" or any(t.key in lexicon.as_ for t in likened[:_NEAR])


def _denies(sentence: Sentence, token: Token, begin: int, end: int, lexicon: Speech) -> bool:
    """Whether a comma begins who denies all that was told: *…, he denies it*; *…, ce qu'il nie*."""
    own = [t for t in sentence.between(token.end, end) if t.pos != "PUNCT"]
    if token.text != "," or len(own) > _NEAR or not _has_verb(sentence, begin, token.start):
        return False
    denies = next((t for t in own if has_finite((t,))), None)
    verb = sentence.helped(denies) if denies is not None else None
    if verb is None or lexicon.verb(verb) not in lexicon.denying:
        return False
    if denies_what_was_told(sentence, verb):
        return True
    if own[0].pos == "CCONJ":
        return False
    told = [t for t in sentence.children(verb.i) if t.start > token.start]
    someone = any(t.relation == "nsubj" for t in told)
    return someone and len(own) - own.index(verb) <= _SUM - 1 and not any(t.relation == "ccomp" for t in told)


def _tells_more(sentence: Sentence, token: Token, begin: int, end: int, lexicon: Speech) -> bool:
    """Whether a comma begins a clause on whom or what is demanded, promised or threatened, to the end of the
    words: *threatened to kill Karl, who fled in 2010*; not where a finite verb is told before it.

    Where every relative clause has a comma, only one on a name says no more than who that is.
    """
    after = sentence.tokens[token.i + 1 : token.i + 3]
    if token.text != "," or not after or token.i == 0:
        return False
    # "A demandé à être libérée, ce que le tribunal a accepté".
    led = after[0].pos in ("ADP", "PRON") and is_relative_word(after[-1], lexicon)
    opens = is_relative_word(after[0], lexicon) or led
    named = not lexicon.somebody.stems or sentence.tokens[token.i - 1].pos == "PROPN"
    own = sentence.between(begin, token.start)
    if not (opens and named and own) or has_finite(own):
        return False
    rest = sentence.between(token.end, end)
    verb = next((t for t in rest if has_finite((t,)) or _is_clause(sentence, t)), None)
    if verb is None:
        return False
    clause = sentence.helped(verb)
    last = max(t.end for t in sentence.subtree(clause.i) if t.pos != "PUNCT")
    return last >= max(t.end for t in sentence.between(begin, end) if t.pos != "PUNCT")


def _is_clause(sentence: Sentence, verb: Token) -> bool:
    """Whether an English past that a parse takes for a participle has a subject of its own: *which the court
    granted*."""
    return verb.relation == "acl" and any(c.relation == "nsubj" for c in sentence.children(verb.i))


def _is_narrators(sentence: Sentence, token: Token, verb: Token, begin: int, lexicon: Speech) -> bool:
    """Whether *but* joins a clause with a subject of its own in the tense of who tells, not of what is told.

    Only where the languages shift the tense of what is reported: told in the past, it is not in that tense.
    Where one says *que* once more for each clause that is told, *mais* without it is the narrator's.
    """
    if token.pos != "CCONJ" or _before(sentence, token) != ",":
        return False
    later = sentence.tokens[token.i + 1 :]
    joined = next((t for t in later if t.morph.get("VerbForm") == "Fin" and t.relation != "amod"), None)
    between = sentence.tokens[token.i + 1 : joined.i] if joined is not None else []
    against = lexicon.contrasts.fullmatch(fold(token.text)) is not None
    if against and joined is not None and _lacks_that(sentence, between, begin, lexicon):
        return True
    subject = any(t.pos in ("NOUN", "PROPN") for t in between)
    marked = any(t.pos == "SCONJ" or t.text == "," or t.morph.get("PronType") == "Rel" for t in between)
    first = next((t for t in sentence.after(begin) if t.morph.get("VerbForm") == "Fin"), None)
    telling = _teller(sentence, verb)
    if joined is None or first is None or telling is None or not subject or marked or first.i > token.i:
        return False
    told, own, tense = _tense(sentence, first), _tense(sentence, telling), _tense(sentence, joined)
    if own[1] == "Pres" and not own[0]:
        return tense == (True, "Imp", "Ind") and told[1] == "Pres"
    unshifted = own[1] == "Past" and tense[1:] == ("Pres", "Ind") and told[1:] != tense[1:]
    return tense == own != told or (against and unshifted)


def _lacks_that(sentence: Sentence, between: list[Token], begin: int, lexicon: Speech) -> bool:
    """Whether a clause has a subject but no *que*, which stands before what is told: *dit qu'il est libre,
    mais sa famille attend*."""
    if not lexicon.repeating or not any(t.pos in ("NOUN", "PROPN", "PRON") for t in between):
        return False
    marked = any(fold(t.text) in lexicon.complementizers or t.text == "," for t in between)
    mark = next((t for t in reversed(sentence.tokens) if t.end <= begin), None)
    return not marked and mark is not None and fold(mark.text) in lexicon.repeating


def _teller(sentence: Sentence, verb: Token) -> Token | None:
    """The finite verb of who tells: the reporting verb, or what its participle goes on with."""
    finite = sentence.finite(verb)
    above = sentence.head(verb)
    return finite or (sentence.finite(above) if above is not None else None)


def _tense(sentence: Sentence, finite: Token) -> tuple[bool, str, str]:
    """Whether a finite verb makes a perfect with the participle after it, its tense and its mood."""
    head = sentence.tokens[finite.head]
    helps = finite.relation == "aux" and not finite.dep.endswith("pass")
    perfect = (
        helps
        and finite.lemma.lower() in sentence.page.grammar.auxiliaries
        and head.morph.get("VerbForm") == "Part"
    )
    perfect = perfect and head.morph.get("Tense") == "Past"
    modal = helps and not perfect and finite.morph.get("Tense") != "Past"
    mood = "Mod" if modal else finite.morph.get("Mood", "Ind")
    return perfect, finite.morph.get("Tense", ""), mood


def _before(sentence: Sentence, token: Token) -> str:
    return sentence.tokens[token.i - 1].text if token.i else ""


def _has_verb(sentence: Sentence, begin: int, end: int) -> bool:
    return any(t.pos in _VERBS for t in sentence.between(begin, end))
