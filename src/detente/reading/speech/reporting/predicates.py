"""Whether a verb that *and* joins to reported words is the speaker's own: *said he lied, and denied …*."""

from __future__ import annotations

from detente.reading.forms import fold
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.speech.content.nouns import is_somebody
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.agreement import is_of_told
from detente.reading.speech.reporting.cues import Cue

_FEW, _NEXT = 6, 2
_BEFORE_MARK = frozenset({"PUNCT", "CCONJ", "ADV", "SCONJ"})
_LEADING = frozenset({"DET", "NOUN", "PROPN", "PRON", "NUM"})
_SUBJECT = _LEADING | {"ADJ", "ADP", "ADV", "PART", "AUX"}


def next_predicate(sentence: Sentence, first: Token | None, begin: int, lexicon: Speech) -> int:
    """Where a speaker goes on with a verb of his own: *… and added that*, *… but did not elaborate*.

    ``first`` is the reporting verb, ``begin`` where its content begins.
    """
    shared = first is not None and any(t.relation == "aux" for t in sentence.children(first.i))
    for token in sentence.tokens:
        if token.start <= begin or token.pos != "CCONJ":
            continue
        if first is not None and _is_against(sentence, token, first, lexicon):
            return token.start
        verb = _after(sentence, token, lexicon)
        if verb is not None and verb.pos != "VERB" and _reports_on(sentence, verb, lexicon):
            return token.start
        if verb is None or verb.pos != "VERB" or _has_subject(sentence, token, verb):
            continue
        within = first is not None and lexicon.somebody.stems and is_within(sentence, first, token, verb)
        if within or (first and (not resumes(sentence, first, verb) or is_of_told(sentence, first, verb))):
            continue
        bare = not any(t.relation == "aux" for t in sentence.children(verb.i))
        participle = verb.morph.get("VerbForm") == "Part" and verb.morph.get("Tense") == "Past" and bare
        if verb.morph.get("VerbForm") == "Inf" and bare:
            continue
        if participle and _is_undergone(sentence, begin, verb, lexicon):
            continue
        own = not lexicon.contrasts.match(fold(token.text)) and _is_of_speaker(sentence, first, verb, lexicon)
        mine = verb.relation == "conj" and first is not None and (verb.head == first.i or own)
        mine = mine or _joins_infinitive(sentence, verb, begin)
        if (lexicon.verb(verb) is not None or mine) and (shared or not participle):
            return token.start
    return sentence.end


def _is_undergone(sentence: Sentence, begin: int, verb: Token, lexicon: Speech) -> bool:
    """Whether a participle goes on with a passive of what is reported: *a dit qu'il avait été arrêté et jugé
    à Minsk*; not *… et accusé Minsk*."""
    own = sentence.between(begin, verb.start)
    passive = next((t for t in reversed(own) if t.dep.startswith("aux:pass")), None)
    after = next(iter(sentence.tokens[verb.i + 1 : verb.i + 2]), None)
    if passive is None or not lexicon.goes_by_order or (after is not None and after.pos in _LEADING):
        return False
    if verb.morph.get("Number") == "Plur" or verb.morph.get("Gender") == "Fem":
        return True  # With what one has done it does not agree.
    by = after is not None and fold(after.text) in sentence.page.grammar.by
    return by or lexicon.verb(verb) in lexicon.charging | (lexicon.addressing - lexicon.demanding)


def is_within(sentence: Sentence, first: Token, joining: Token, verb: Token) -> bool:
    """Whether no comma closes a Slavic clause before *and*: *добавил, что он звонил домой и жаловался*."""
    if verb.relation != "conj" or verb.head == first.i or sentence.tokens[joining.i - 1].text == ",":
        return False
    one, other = sentence.finite(sentence.tokens[verb.head]), sentence.finite(verb)
    if one is None or other is None or _tense(one) != _tense(other):
        return False
    return not _differ(one, other, "Number") and not _differ(one, other, "Gender")


def _is_against(sentence: Sentence, token: Token, first: Token, lexicon: Speech) -> bool:
    """Whether *but* joins a clause with a subject of its own to the reporting verb itself: *asked them to go,
    but Rome refused*."""
    if lexicon.contrasts.fullmatch(fold(token.text)) is None:
        return False
    for word in sentence.tokens[token.i + 1 : token.i + _FEW + 2]:
        if word.pos == "SCONJ" or word.text == ",":
            return False
        if word.pos in ("VERB", "AUX"):
            head = sentence.helped(word)
            finite = sentence.finite(head) is not None
            joined = head.head == first.i and head.relation in ("conj", "advcl")
            between = sentence.tokens[token.i + 1 : word.i]
            return finite and joined and any(t.pos in ("NOUN", "PROPN") for t in between)
    return False


def _after(sentence: Sentence, conjunction: Token, lexicon: Speech) -> Token | None:
    """The first word after a conjunction that may be a verb."""
    for token in sentence.tokens[conjunction.i + 1 : conjunction.i + _FEW]:
        if token.pos in ("PART", "PRON", "AUX"):
            continue
        if token.pos != "ADV" or _reports_on(sentence, token, lexicon):
            return token
    return None


def _reports_on(sentence: Sentence, word: Token, lexicon: Speech) -> bool:
    """Whether a word that the parse takes for no verb is a reporting one with *que* after it."""
    after = sentence.tokens[word.i + 1 : word.i + 2]
    that = bool(after) and fold(after[0].text) in lexicon.complementizers - lexicon.questions
    return that and lexicon.form(word.text) is not None


def _has_subject(sentence: Sentence, start: Token, verb: Token) -> bool:
    """Whether a verb after *and* has a subject of its own."""
    between = sentence.tokens[start.i + 1 : verb.i]
    return any(t.relation == "nsubj" or (t.pos == "PRON" and t.morph.get("Case") == "Nom") for t in between)


def main_clause(sentence: Sentence, verb: Token | None) -> int | None:
    """Where the main clause begins after a reporting verb in the clause that opens its sentence.

    *Si le juge affirme qu'elle a fui, sa famille …*: what follows is not reported, whatever the parse hangs
    on the verb.
    """
    if verb is None or not _opens(sentence, verb):
        return None
    told = False
    for token in sentence.tokens[verb.i + 1 :]:
        if sentence.finite(token) is None:
            told = told or token.morph.get("VerbForm") == "Inf"  # "nie l'avoir fait, Varsovie …"
            continue
        first = after_comma(sentence, token)
        if told and first is not None:
            return first.start
        told = told or token.pos == "VERB" or first is None
    return _next_subject(sentence, verb)


def main_verb(cue: Cue, lexicon: Speech) -> int | None:
    """Where the sentence goes on with its own verb past a clause that commas set off behind its subject.

    *Le juge, estimant que la preuve manquait, l'a libéré*; *Ann, who said that it was late, left*.
    """
    verb, tokens = cue.token, cue.sentence.tokens
    if verb is None or cue.speaker is None or not cue.speaker[1] <= verb.start:
        return None
    comma = next((t for t in tokens if t.start >= cue.speaker[1]), verb)
    opened = comma.text == "," and comma.i < verb.i and _opens_aside(tokens[comma.i + 1], verb, lexicon)
    if not opened and not is_of_whose(cue):
        return None
    told = False
    for token in tokens[verb.i + 1 :]:
        if cue.sentence.finite(token) is token:
            told = told or cue.sentence.helped(token).relation != "acl"
        elif told and token.text == "," and _is_verb_next(cue.sentence, token):
            return tokens[token.i + 1].start
    return None


def is_of_whose(cue: Cue) -> bool:
    """Whether who speaks is somebody's, or speaks of him, in a clause behind a comma: *Le maire, dont
    l'adjoint assure que …*; *Jean Essai, que sa femme dit épuisé, …*."""
    tokens, start = cue.sentence.tokens, cue.speaker[0] if cue.speaker is not None else 0
    near, grammar = [t for t in tokens if t.start <= start][-_NEXT:], cue.sentence.page.grammar
    words = grammar.whose | grammar.relatives
    opening = next((t for t in near if t.key in words or t.folded & words), None)
    return opening is not None and opening.i > 0 and tokens[opening.i - 1].text == ","


def _opens_aside(first: Token, verb: Token, lexicon: Speech) -> bool:
    """Whether the first word after a comma begins a relative clause or is the participle itself."""
    converb = verb.morph.get("VerbForm") == "Conv"
    present = verb.morph.get("VerbForm") == "Part" and verb.morph.get("Tense") == "Pres"
    return is_relative_word(first, lexicon) or ((converb or present) and verb.i - first.i <= _NEXT)


def _is_verb_next(sentence: Sentence, comma: Token) -> bool:
    """Whether a finite verb follows a comma with no more than its own particles before it."""
    for token in sentence.tokens[comma.i + 1 : comma.i + _FEW]:
        if token.pos in ("VERB", "AUX"):
            return token.morph.get("VerbForm") == "Fin"
        if token.pos not in ("ADV", "PART") and not leans_on_verb(token):
            return False
    return False


def _next_subject(sentence: Sentence, verb: Token) -> int | None:
    """Where a noun begins after a comma, in a clause whose main verb the parse takes for none."""
    rest = sentence.tokens[verb.i + 1 :]
    if any(sentence.finite(t) is not None for t in rest):
        return None
    starts = (t for t in rest[1:] if sentence.tokens[t.i - 1].text == "," and t.pos in _LEADING)
    return next((t.start for t in starts), None)


def after_comma(sentence: Sentence, verb: Token) -> Token | None:
    """The first word of the subject that a comma and nothing else parts from what goes before."""
    at = verb.i - 1
    while at > 0 and sentence.tokens[at].pos in _SUBJECT:
        at -= 1
    first = sentence.tokens[at + 1]
    begins = sentence.tokens[at].text == "," and first.pos in _LEADING and first.i < verb.i
    return first if begins and first.morph.get("PronType") != "Rel" else None


def _opens(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb is of the clause that opens a sentence after *si*, *while*, *хотя*."""
    marks = [t for t in sentence.children(verb.i) if t.relation == "mark" and t.i < verb.i]
    return bool(marks) and all(t.pos in _BEFORE_MARK for t in sentence.tokens[: marks[0].i])


def resumes(sentence: Sentence, first: Token, verb: Token) -> bool:
    """Whether a joined verb can go on with the subject of a reporting verb.

    It has that verb's number, and not the tense of what is reported where the two differ.
    """
    one, other = sentence.finite(first), sentence.finite(verb)
    if one is None or other is None:
        return True
    if _differ(one, other, "Number"):
        return False
    inner = sentence.head(verb) if verb.relation == "conj" else None
    within = sentence.finite(inner) if inner is not None and inner is not first else None
    if inner is not None and inner is not first and _binds(sentence, inner, verb):
        return False
    if inner is not None and inner.relation == "advcl" and first.i < inner.i < inner.head:
        return False  # "said that if Ann left and went on to sue, he would answer"
    return within is None or _tense(other) != _tense(within) or _tense(other) == _tense(one)


def _is_of_speaker(sentence: Sentence, first: Token | None, verb: Token, lexicon: Speech) -> bool:
    """Whether a verb that the parse joins to reported words can only have the speaker for its subject.

    It agrees with the reporting verb alone (*сказал, что обвинения сняты и уехал*), or is as past as that one
    where the reported words look ahead (*said that the swap would take place and thanked Ankara*).
    """
    inner = sentence.head(verb)
    if first is None or inner is None or inner is first:
        return False
    one, other = sentence.finite(first), sentence.finite(verb)
    if one is None or other is None:
        return False
    within = sentence.finite(inner) or inner
    features = [f for f in ("Number", "Gender") if _differ(other, within, f)]
    if features and not any(_differ(other, one, f) for f in ("Number", "Gender")):
        return True
    passive = any(t.dep.startswith("aux:pass") for t in sentence.children(verb.i))
    if _had_undergone(sentence, inner) and other is verb and other.morph.get("Tense") == "Past":
        return True  # "said they had been held and thanked Rome": of two participles one could be told.
    past = _tense(other) == _tense(one) != _tense(within) and other.morph.get("Tense") is not None
    return past and not passive and looks_ahead(sentence, inner, within, lexicon)


def _had_undergone(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb is a passive of before the past: *they had been held*."""
    helpers = [t for t in sentence.children(verb.i) if t.relation == "aux"]
    before = any(t.morph.get("VerbForm") == "Fin" and t.morph.get("Tense") == "Past" for t in helpers)
    passive = [t for t in helpers if t.dep.endswith("pass") and t.morph.get("VerbForm") == "Part"]
    return before and bool(passive)


def looks_ahead(sentence: Sentence, verb: Token, form: Token, lexicon: Speech) -> bool:
    """Whether a verb is in the future or the conditional."""
    if form.morph.get("Tense") == "Fut" or form.morph.get("Mood") == "Cnd":
        return True
    ahead = lexicon.possible | lexicon.future
    return any(fold(t.text) in ahead for t in sentence.children(verb.i) if t.relation == "aux")


def _binds(sentence: Sentence, inner: Token, verb: Token) -> bool:
    """Whether a joined verb has a pronoun for its object, which the verb before has named: *said that police
    held Ann and ordered her to go*."""
    objects = [t for t in sentence.children(verb.i) if t.relation in ("obj", "iobj") and t.pos == "PRON"]
    named = any("Person" in t.morph and t.morph.get("Reflex") != "Yes" for t in objects)
    return named and any(t.relation == "obj" for t in sentence.children(inner.i))


def _joins_infinitive(sentence: Sentence, verb: Token, begin: int) -> bool:
    """Whether the parse joins a finite verb to a reported infinitive, with which none can be joined: *asks
    them to go and holds two*."""
    inner = sentence.head(verb)
    if inner is None or verb.relation != "conj" or sentence.finite(verb) is None:
        return False
    told = [t for t in sentence.tokens if begin <= t.start <= inner.start]
    return inner.morph.get("VerbForm") == "Inf" and all(sentence.finite(t) is None for t in told)


def _differ(one: Token, other: Token, feature: str) -> bool:
    mine, theirs = one.morph.get(feature), other.morph.get(feature)
    return mine is not None and theirs is not None and mine != theirs


def _tense(token: Token) -> tuple[str, str]:
    return token.morph.get("Tense", ""), token.morph.get("Mood", "")


def is_relative_word(word: Token, lexicon: Speech) -> bool:
    """Whether a word is a relative pronoun, by the parse or by its form."""
    known = word.pos in ("PRON", "DET") and word.folded & lexicon.joins
    return word.morph.get("PronType") == "Rel" or bool(known)


def comments(cue: Cue, word: Token, lexicon: Speech) -> bool:
    """Whether a Slavic *что* after a charge comments on it: *обвиняют в краже, что нелепо*; what somebody is
    charged with takes a pronoun before its clause (*в том, что …*)."""
    if not lexicon.somebody.stems or cue.verb not in lexicon.charging:
        return False
    before = [t for t in cue.sentence.tokens[: word.i] if t.pos != "PUNCT"][-1:]
    return not any(t.pos in ("PRON", "DET") for t in before)


def lacks_object(sentence: Sentence, verb: Token, lexicon: Speech) -> bool:
    """Whether a verb is a relative clause's whose pronoun is what is said, or a part of it."""
    if verb.relation != "acl":
        return False
    own = [t for t in sentence.children(verb.i) if t.i < verb.i and t.pos == "PRON"]
    infinitives = [t for t in sentence.children(verb.i) if t.relation == "xcomp" and t.i > verb.i]
    done_to = [t for i in infinitives for t in sentence.children(i.i) if t.i < verb.i and t.pos == "PRON"]
    return bool(done_to) or any(fold(t.text) in lexicon.complementizers for t in own)


def is_condition(mark: Token, verb: Token, sentence: Sentence, lexicon: Speech) -> bool:
    """Whether *if* begins no question but a condition, as it does past a noun or an infinitive: *said the
    penalty if she was found guilty was high*."""
    if fold(mark.text) not in lexicon.questions:
        return False
    between = sentence.tokens[verb.i + 1 : mark.i]
    nouns = [t for t in between if t.pos == "NOUN" and not is_somebody(t, lexicon)]
    return bool(nouns) or any(t.pos == "VERB" for t in between)


def leans_on_verb(token: Token) -> bool:
    """Whether a token is a pronoun that leans on its verb: *dit s'en remettre à*."""
    return token.pos == "PRON" and token.relation in ("expl", "obj", "iobj")


def is_told(cue: Cue, lexicon: Speech) -> bool:
    """Whether a verb is that of the clause which another reports after *que*: *dit que si Paris cédait, Kiev
    répondrait*."""
    verb, sentence = cue.token, cue.sentence
    above = sentence.head(verb) if verb is not None and verb.relation == "ccomp" else None
    if verb is None or above is None or above.i > verb.i or lexicon.verb(above) is None:
        return False
    marks = {fold(t.text) for t in sentence.children(verb.i) if t.relation == "mark" and t.i > above.i}
    return bool(marks & (lexicon.complementizers - lexicon.questions))


def restricts(sentence: Sentence, verb: Token, word: Token, lexicon: Speech) -> bool:
    """Whether *que* goes with a negation: *le procès n'a duré que deux heures*."""
    between = sentence.tokens[verb.i + 1 : word.i]
    verbs = {t.i for t in between if t.pos in ("VERB", "AUX")}
    return any(fold(t.text) in lexicon.negations and t.head in verbs for t in between)


def asks(verb: Token, word: Token, sentence: Sentence, lexicon: Speech) -> bool:
    """Whether a question begins with a word, right after the verb or the one asked: *told me who*."""
    before = sentence.tokens[word.i - 1]
    if before.text == "," and lexicon.somebody.stems:
        before = sentence.tokens[before.i - 1]  # Slavic languages set a comma there.
    if before.pos == "PRON":
        return before.morph.get("PronType") not in ("Dem", "Rel", "Ind")
    return before.pos in ("ADV", "PART") or before.i == verb.i


def is_aim(cue: Cue, before: Token, lexicon: Speech) -> bool:
    """Whether *pour que* begins what somebody speaks up for: *plaide pour que le texte soit revu*."""
    topic = "topic" in lexicon.groups.get(cue.verb, frozenset())
    return topic and before.pos == "ADP" and fold(before.text) in lexicon.goals


def has_object(cue: Cue, mark: Token) -> bool:
    """Whether a verb has its object before *, que*, unless that is a conjunction for sure: *rappelle à ce
    propos, qu'il est libre*."""
    objects = cue.clause.objects if cue.clause is not None else []
    return bool(objects) or mark.pos != "SCONJ" or mark.relation != "mark"


def tells_which(cue: Cue, mark: Token, lexicon: Speech) -> bool:
    """Whether *que* behind what a verb has for its object tells which of those it is, or what one says:
    *explique son travail aux élus qu'elle rencontre*; *soutient la motion demandant que …*."""
    clause, verb = cue.sentence.tokens[mark.head], cue.token
    if verb is not None and clause.relation == "ccomp" and verb.i < clause.head < mark.i:
        above = cue.sentence.tokens[clause.head]
        governs = above.relation in ("acl", "amod", "advcl") and lexicon.verb(above) is not None
        return governs and not lexicon.cites(fold(above.text))  # "reported, citing a source, that …"
    if verb is None or clause.relation != "acl" or cue.verb in lexicon.addressing or "+" in cue.verb:
        return False
    objects = (t for t in cue.sentence.children(verb.i) if t.relation == "obj" and t.pos == "NOUN")
    # "dénonce le fait que …": what the clause hangs on is not told apart by it.
    others = [t for t in objects if verb.i < t.i < mark.i and t.i != clause.head]
    return any(not t.folded & lexicon.times for t in others)


def tells_clause(sentence: Sentence, verb: Token) -> bool:
    """Whether what a verb tells is a clause behind it: *сообщили, что …*."""
    return any(t.relation == "ccomp" and t.i > verb.i for t in sentence.children(verb.i))


def begins_relative(sentence: Sentence, first: Token, lexicon: Speech) -> bool:
    """Whether a clause begins with a relative word, or a preposition before one: *in what Paris calls …*."""
    asked = [t for t in sentence.tokens[first.i + 1 : first.i + 2] if fold(t.text) in lexicon.questions]
    related = first.morph.get("PronType") == "Rel" and first.relation != "mark"
    apart = first.i > 0 and sentence.tokens[first.i - 1].text == "," and not lexicon.somebody.stems
    related = related or (apart and fold(first.text) in lexicon.complementizers)
    return related or (first.pos == "ADP" and bool(asked))
