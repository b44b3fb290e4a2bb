"""Subjects that the parse hangs on another word than their verb, told by where they stand.

Three errors of parsers are alike in all languages: a subject after a comma becomes an apposition to the noun
before it (*In a speech in Lima, the head of the service said …*), a verb that *and* joins to a clause within
the sentence is joined to the main one (*was freed after a judge dropped the case and said …*), and the
subject of what is said becomes that of the verb that says it (*said the government would …*).
"""

from __future__ import annotations

from detente.reading.forms import fold
from detente.reading.parsing.clauses import Clause, Phrase, coordinated, phrase
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.content.nouns import is_somebody
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.runs import before_aside, ending_at

_BETWEEN = frozenset({"ADV", "PART"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_TWO, _LONGEST_ASIDE = 2, 8
_BEFORE_APPOSITION = frozenset(',—–”"')
_INSIDE_NAME = frozenset({"compound", "flat", "appos"})
_WITHIN_CLAUSE = frozenset({"nmod", "flat", "appos", "obj", "obl", "iobj", "amod"})


def apposed(clause: Clause, group: list[Token]) -> Phrase | None:
    """What the parse apposes to a noun before a comma, though a finite verb follows upon it at once."""
    sentence, tokens = clause.sentence, clause.sentence.tokens
    joined = any(t.relation == "cc" and t.i < clause.head.i for t in sentence.children(clause.head.i))
    if (
        clause.has_own_subject
        or joined
        or not has_finite(group)
        or clause.head.relation not in ("root", "conj", "parataxis")
    ):
        return None
    last = group[0].i - 1
    while last > 0 and tokens[last].pos in _BETWEEN:
        last -= 1
    closing = tokens[last].text == ","
    for token in tokens[: group[0].i]:
        if token.relation != "appos" or token.pos not in _NOUNS or token.head > token.i:
            continue
        inside = [t for t in sentence.subtree(token.i) if t.pos != "PUNCT"]
        first, end = inside[0].i, inside[-1].i
        follows = first > 0 and tokens[first - 1].text == "," and end == last - closing
        if follows and token.morph.get("Case", "Nom") == "Nom" and closing == _sets_off(tokens, first, end):
            return phrase(sentence, token)
    return None


def past_sum(phrase_: Phrase, lexicon: Speech) -> Phrase:
    """A subject without the noun before it that sums up a clause: *…, a step | officials called “small”*.

    The article of one thing before several tells where the parse made two noun phrases one.
    """
    tokens = phrase_.sentence.tokens
    start, end = phrase_.span
    head = next((t for t in reversed(tokens) if t.end == end), phrase_.head)
    sums = next((t for t in tokens if t.start >= start and t.pos != "DET"), None)
    if sums is None or sums.i < _TWO or sums.i >= head.i or head.morph.get("Number") != "Plur":
        return phrase_
    article, before = tokens[sums.i - 1], tokens[sums.i - _TWO]
    opened = article.morph.get("Definite") == "Ind" and before.pos in ("PUNCT", "ADP")
    if not opened or fold(sums.text) not in lexicon.summing:
        return phrase_
    return Phrase(phrase_.sentence, head, "", (tokens[sums.i + 1].start, phrase_.end))


def of_clause_before(clause: Clause, group: list[Token]) -> list[Phrase]:
    """The subject of the clause right before *and*, where a verb is joined beyond it to the main clause.

    No comma parts the two verbs, and that clause has a conjunction and a subject of its own.
    """
    sentence, tokens = clause.sentence, clause.sentence.tokens
    if clause.head.relation != "conj" or not clause.inherited or not has_finite(group):
        return []
    joins = group[0].i - 1
    while joins > 0 and tokens[joins].pos in _BETWEEN:
        joins -= 1
    if tokens[joins].pos != "CCONJ":
        return []
    for token in reversed(tokens[clause.head.head + 1 : joins]):
        if token.text in ',;:()«»“”"':
            return []
        if token.pos == "VERB" and (form := sentence.finite(token)) is not None:
            subjects = [t for t in sentence.children(token.i) if t.relation == "nsubj"]
            alone = token.relation == "advcl" and len(subjects) == 1 and subjects[0].pos in _NOUNS
            alike = form.morph.get("Number") in (None, group[0].morph.get("Number", form.morph.get("Number")))
            return [phrase(sentence, subjects[0])] if alone and alike else []
    return []


def of_absolute(clause: Clause, group: list[Token], prepositions: frozenset[str]) -> Phrase | None:
    """Who is named right before a participle and after *with*: *drew anger, with the mayor saying …*."""
    sentence, verb = clause.sentence, group[0]
    if clause.form != "Part" or clause.tense != "Pres" or not verb.i:
        return None
    noun = sentence.past(sentence.tokens[verb.i - 1], _INSIDE_NAME)
    if noun is None or noun.pos not in _NOUNS or noun.i >= verb.i:
        return None
    cased = any(t.relation == "case" and fold(t.text) in prepositions for t in sentence.children(noun.i))
    found = phrase(sentence, noun)
    return found if cased and found.end == sentence.tokens[verb.i - 1].end else None


def parted(clause: Clause, lexicon: Speech) -> Phrase | None:
    """Who stands before an auxiliary that an aside parts from its participle, of which the parse makes a verb
    of its own: *La mairie a, de son côté, salué « un geste »*."""
    sentence, tokens, at = clause.sentence, clause.sentence.tokens, clause.head.i - 1
    bare = clause.form == "Part" and clause.tense == "Past" and not clause.auxiliaries
    if not bare or at < _TWO:
        return None
    near = range(at - 1, max(at - _LONGEST_ASIDE, 0), -1)
    auxiliaries = sentence.page.grammar.auxiliaries
    helper = next((tokens[i] for i in near if tokens[i].lemma in auxiliaries), None)
    if helper is None or helper.morph.get("VerbForm") != "Fin" or has_finite(tokens[helper.i + 1 : at]):
        return None
    opens = tokens[helper.i + 1]
    commas = opens.text == "," and tokens[at].text == ","
    if not commas and (opens.pos != "ADP" or any(t.pos == "PUNCT" for t in tokens[opens.i : at])):
        return None
    last = helper.i - 1 - (helper.i > 1 and tokens[helper.i - 1].pos == "PRON")
    if tokens[last].text == ",":
        last = before_aside(tokens, last)  # "Le maire, Jean Essai, a pour sa part salué"
    return ending_at(sentence, last, lexicon, joined=False) if last >= 0 else None


def beyond_field(phrases: list[Phrase], clause: Clause, lexicon: Speech) -> list[Phrase]:
    """Who is named before a title and what it is for, which the parse gives a relative clause: *Ann Sample,
    director for North Africa, who denounced …*."""
    if len(phrases) != 1 or not clause.inherited or clause.head.relation not in ("acl", "advcl"):
        return phrases
    sentence, field = clause.sentence, phrases[0]
    page = sentence.page
    cased = [t for t in sentence.children(field.head.i) if t.relation == "case"]
    people = [e for e in page.entities_in(sentence.start, field.start) if e.kind == "person"]
    own = sentence.between(people[-1].start, people[-1].end) if people else []
    if not own or not cased or any(fold(t.lemma) in page.grammar.of for t in cased):
        return phrases
    between = sentence.between(people[-1].end, field.start)
    titled = [t for t in between if t.pos == "NOUN" and lexicon.is_somebody(fold(t.text))]
    if not titled or between[0].text != "," or has_finite(between):
        return phrases
    return [Phrase(sentence, own[0], "", (people[-1].start, people[-1].end))]


def of_people(clause: Clause, lexicon: Speech) -> list[Phrase]:
    """Who acts, the people told last where a relative clause is given to what is theirs: *protests by
    lawyers who said …*; *критика правозащитников, которые говорят …*."""
    sentence, phrases = clause.sentence, clause.doers
    if len(phrases) != 1 or not clause.inherited or clause.head.relation != "acl":
        return phrases
    head = phrases[0].head
    own, people = (t for t in sentence.children(clause.head.i) if t.pos == "PRON"), lexicon.personal
    relative = next((t for t in own if t.morph.get("PronType") == "Rel" or fold(t.text) in people), None)
    if relative is None or not head.i < relative.i < clause.head.i or head.pos != "NOUN":
        return phrases
    papers = lexicon.documents if fold(relative.text) in people else frozenset()
    if fold(head.text) in lexicon.written - papers or is_somebody(head, lexicon):
        return phrases
    number = relative.morph.get("Number") or clause.head.morph.get("Number")
    for noun in reversed(sentence.tokens[head.i + 1 : relative.i]):
        above = sentence.tokens[noun.head] if noun.relation == "conj" else noun
        fits = noun.pos == "NOUN" and is_somebody(noun, lexicon)
        if fits and above.relation == "nmod" and above.head == head.i:
            agrees = number is None or noun.morph.get("Number") == number
            return coordinated(sentence, above) if agrees else phrases
    return phrases


def is_noun(verb: Token, sentence: Sentence, lexicon: Speech) -> bool:
    """Whether what the parse takes for a verb in the present is a noun in the plural, of which a clause with
    no pronoun says more: *…, charges he denies*; *…, claims the ministry rejects as false*."""
    tokens, form = sentence.tokens, verb.morph
    present = form.get("Tense") == "Pres" and form.get("VerbForm") == "Fin" and verb.text.endswith("s")
    if not present or lexicon.somebody.stems or lexicon.articles or verb.i + 1 >= len(tokens):
        return False
    nouns = lexicon.reports, lexicon.events, lexicon.no_events
    noun = any(fold(verb.text) in known for known in nouns)
    told = any(t.relation.startswith("nsubj") and t.i < verb.i for t in sentence.children(verb.i))
    if not noun or told or not verb.i or tokens[verb.i - 1].text not in _BEFORE_APPOSITION:
        return False
    for token in tokens[verb.i + 1 : verb.i + 1 + _LONGEST_ASIDE]:
        if token.pos == "PUNCT" or token.pos in ("SCONJ", "ADP"):
            return False
        own = any(t.relation.startswith("nsubj") and verb.i < t.i for t in sentence.children(token.i))
        last = token.i + 1 < len(tokens) and tokens[token.i + 1].text in ",."
        plural = token.pos == "NOUN" and token.text.endswith("s") and lexicon.form(token.text) is not None
        if (token.pos == "VERB" and own) or (plural and last and token.relation == "conj"):
            return True
    return False


def past_relative(found: Phrase, verb: Token) -> Phrase:
    """Of whom a relative clause tells, which no comma parts from its verb, where but its object stands right
    before that: *Jean Essai qui a perdu son fils Karl l'affirme*."""
    sentence, above = found.sentence, found.head
    while above.pos in _NOUNS and above.relation in _WITHIN_CLAUSE and above.head < above.i:
        above = sentence.tokens[above.head]
    noun = sentence.head(above) if above.pos == "VERB" and above.relation == "acl" else None
    if noun is None or noun.pos not in _NOUNS or not noun.i < above.i < verb.i:
        return found
    between = sentence.tokens[noun.i + 1 : verb.i]
    relative = any(t.morph.get("PronType") == "Rel" and t.head == above.i for t in between)
    return found if not relative or any(t.pos == "PUNCT" for t in between) else phrase(sentence, noun)


def of_purpose(verb: Token, sentence: Sentence, lexicon: Speech) -> list[Phrase] | None:
    """Who does what an infinitive tells the purpose of, whatever noun the parse hangs it on: *La maire est
    venue dans notre journal pour expliquer …*; None where it tells none."""
    marked = verb.i > 0 and fold(sentence.tokens[verb.i - 1].text) in lexicon.purposes
    if not marked or verb.morph.get("VerbForm") != "Inf":
        return None
    above = sentence.head(verb)
    while above is not None and above.pos in _NOUNS:
        above = sentence.head(above)
    own = [t for t in sentence.children(above.i) if t.relation == "nsubj"] if above is not None else []
    return [phrase(sentence, t) for t in own if t.i < verb.i][:1]


def unclosed(found: Phrase, verb: Token, lexicon: Speech) -> Phrase:
    """Who is named before a comma and what he is, which no other comma parts from the verb: *Anna Essai, une
    infirmière de Riom raconte*."""
    sentence = found.sentence
    page, first = sentence.page, next(iter(sentence.between(*found.span)), verb)
    before = page.text[first.start - 2 : first.start] == ", " and fold(first.text) in lexicon.indefinite
    if not before or first.pos != "DET" or page.text[found.end : verb.start].strip():
        return found
    named = [e for e in page.entities_in(sentence.start, first.start) if e.end == first.start - 2]
    if not named or named[-1].kind != "person":
        return found
    at = named[-1].start
    apart = at == sentence.start or page.text[at - 2 : at] == ", "
    head = sentence.token_at(at)
    return Phrase(sentence, head, "", (at, named[-1].end)) if apart and head is not None else found


def of_relative(clause: Clause, group: list[Token]) -> Phrase | None:
    """The noun after *dont* whose verb the parse joins to the main one past what commas set off.

    *Le maire, dont le parti, au pouvoir depuis mai, affirme …*
    """
    sentence, tokens, at = clause.sentence, clause.sentence.tokens, group[0].i
    if clause.has_own_subject or not at or tokens[at - 1].text != ",":
        return None
    for token in reversed(tokens[:at]):
        if sentence.finite(token) is not None:
            return None
        if token.morph.get("PronType") == "Rel":
            noun = sentence.head(token)
            owned = noun is not None and noun.pos in _NOUNS and token.i < noun.i < at
            first = tokens[token.i + 1].start
            return Phrase(sentence, noun, "", (first, noun.end)) if noun is not None and owned else None
    return None


def is_of_content(token: Token, verb: Token, sentence: Sentence) -> bool:
    """Whether a noun after a verb is the subject of a clause that the verb governs, with no mark between."""
    above = sentence.head(token) if token.relation == "nsubj" else None
    if above is None or above.relation != "ccomp" or above.head != verb.i or not verb.i < token.i < above.i:
        return False
    return not any(t.pos == "PUNCT" for t in sentence.tokens[token.i : above.i])


def _sets_off(tokens: list[Token], first: int, end: int) -> bool:
    """Whether a noun phrase holds the comma that another one closes: *the minister, Jan Model, said*."""
    return any(t.text == "," for t in tokens[first : end + 1])


def opens_content(first: Token, verb: Token, sentence: Sentence) -> Token:
    """Where a clause without *that* begins whose subject the parse takes for an object of the verb that says
    it: *said the penalty if she was found guilty was high*."""
    own = [t for t in sentence.children(verb.i) if t.relation == "obj" and t.i > verb.i]
    told = sentence.subtree(own[0].i) if len(own) == 1 and own[0].pos == "NOUN" else []
    said = next((t for t in sentence.children(verb.i) if t.relation == "ccomp" and t.i > verb.i), None)
    lacks = said is not None and not any(t.relation.startswith("nsubj") for t in sentence.children(said.i))
    after = [t.text for t in sentence.tokens[told[-1].i + 1 : first.i]] if told else []
    joined = bool(told) and told[0].i == verb.i + 1 and (not after or (after == [","] and lacks))
    return told[0] if joined else first


def quoted_as(clause: Clause, lexicon: Speech) -> Phrase | None:
    """Whom a verb before a participle cites, whatever the parse hangs that on: *reports quoted the envoy as
    saying …*."""
    sentence, at = clause.sentence, clause.head.i
    if not at or fold(sentence.tokens[at - 1].text) not in lexicon.as_:
        return None
    before = reversed(sentence.tokens[:at])
    cites = next((t for t in before if "citing" in lexicon.groups.get(fold(t.lemma), ())), None)
    said = sentence.child(cites.i, "obj") if cites is not None else None
    return phrase(sentence, said) if said is not None and said.i < at else None


def is_past_infinitive(sentence: Sentence, verb: Token, first: Token) -> bool:
    """Whether what a verb governs stands between it and a clause that begins with ``first``, which is then
    none of its own: *denied arresting Karl over unrest that left him hurt*."""
    return any(c.relation == "xcomp" and verb.i < c.i < first.i for c in sentence.children(verb.i))
