"""Who speaks by the words before a colon where no reporting verb leads up to it."""

from __future__ import annotations

import re

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Clause, Phrase, clauses, phrase
from detente.reading.parsing.parse import Page, Sentence, Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.able import can_speak, is_somebody
from detente.reading.speech.reporting.doers import past_name
from detente.reading.speech.reporting.owned import beside_name
from detente.reading.speech.reporting.places import read_in
from detente.reading.speech.reporting.runs import has_case, with_name

_NEAR_COLON = 80
_AFTER_NAME, _AROUND_NAME = 5, 3
_OF_NAME = 4  # "réponse de la ministre"
_WORD = re.compile(r"\w+")
_NOUNS = frozenset({"NOUN", "PROPN"})
_HELD = frozenset({"amod", "nmod"})


def before_colon(sentence: Sentence, edge: int, lexicon: Speech) -> Span | None:
    """The subject of the last clause before a colon; if that is or ends with an answer, whose it is."""
    if (owner := _owner_last(sentence, edge, lexicon)) is not None:
        return owner
    before = [c for c in clauses(sentence) if c.head.end <= edge and not c.nominal]
    if before and _has_own_object(before[-1], edge) and (main := of_main_clause(sentence, edge, lexicon)):
        return main
    before = [c for c in before if not (c.form == "Inf" and c.head.relation == "xcomp")]  # "begs to differ"
    before = [c for c in before if c.form != "Part" or c.subjects or c.mood]  # "Interrogé, le maire …"
    for clause in before[-1:]:
        articled = {t.i for t in sentence.between(clause.head.end, edge) if t.pos == "DET"}
        behind = sentence.between(clause.head.end, edge)  # "pour donner l'alerte :"
        later = [t.text.partition("-")[0] for t in behind if not (t.pos == "NOUN" and t.i - 1 in articled)]
        if any(lexicon.form(word) for word in later) and not _is_lost_participle(clause, edge, lexicon):
            return None  # Another verb reports, and its subject is nobody: « précise-t-on ».
        subject = clause.subjects[0] if clause.subjects else None
        if subject is not None and subject.head.morph.get("PronType") == "Rel":
            return _antecedent(sentence, subject.start)
        if subject is not None and _are_several(subject) and lexicon.verb(clause.head) is None:
            return None  # "Les éoliennes tournent, elles gâchent la vie : « … »"
        if subject is not None and fold(subject.text) in lexicon.impersonal:
            place = read_in(sentence, clause.head, lexicon)  # « On peut lire dans le communiqué : … »
            return place[0].span if place else None
        near = edge - clause.head.end <= _NEAR_COLON
        if subject is not None and subject.end <= edge and near and can_speak(subject, lexicon):
            if subject.head.folded & lexicon.answers:
                return _owner(
                    sentence, subject.head, edge, lexicon
                )  # "La réponse du maire est claire : « … »"
            governed = has_case(sentence, subject.head) and not lexicon.somebody.stems
            named = None if governed else past_name(subject)
            return named or (None if governed or _is_thing(subject, lexicon) else subject.span)
    if before and before[-1].form == "Inf" and not before[-1].subjects:
        return of_main_clause(sentence, edge, lexicon)  # "Anna a pris un chien pour garder la cour : « … »"
    return None if before else _of_answer(sentence, edge, lexicon) or _unread(sentence, edge, lexicon)


def _of_answer(sentence: Sentence, edge: int, lexicon: Speech) -> Span | None:
    """Whose answer leads up to a colon with no verb: *Ann's reply:*; *Réponse du maire, hier :*."""
    own = [t for t in sentence.tokens if t.end <= edge and t.pos != "PUNCT"]
    noun = next((t for t in own if t.pos == "NOUN" and not t.relation.startswith("nmod")), None)
    if noun is None or not noun.folded & lexicon.answers:
        return None
    before = [t for t in sentence.children(noun.i) if t.end <= edge]
    whose = next((t for t in before if t.morph.get("Poss") == "Yes" and t.i < noun.i), None)
    if whose is not None:
        return (whose.start, whose.end) if whose is own[0] else None
    told = _owner(sentence, noun, edge, lexicon)
    # "Et ce constat d'Anna : « … »"; not "Une réponse à la crise : « Les Misérables »"
    named = told is not None and any(e.kind == "person" for e in sentence.page.entities_in(*told))
    pointed = (named and own[0].relation in ("det", "cc")) or _is_somebodys(sentence, told, lexicon)
    first = pointed or own[0].i >= noun.i or (told is not None and told[0] <= own[0].start)
    return told if first else None


def _is_somebodys(sentence: Sentence, told: Span | None, lexicon: Speech) -> bool:
    """Whether what is told before a colon is, by *of*, a person's: *Un mot de son avocat : « … »*."""
    own = sentence.between(*told) if told is not None else []
    noun = next((t for t in own if t.pos == "NOUN"), None)
    case = sentence.child(noun.i, "case") if noun is not None else None
    if noun is None or case is None or not case.folded & sentence.page.grammar.of:
        return False
    return lexicon.is_for_somebody(noun.folded)


def _owner(sentence: Sentence, noun: Token, edge: int, lexicon: Speech) -> Span | None:
    """Whose something is before a colon, as a noun under it tells."""
    under = (t for t in sentence.children(noun.i) if t.end <= edge and t.relation.startswith("nmod"))
    owner = next(under, None)
    told = phrase(sentence, owner) if owner is not None and owner.pos in _NOUNS else None
    return (told.start, with_name(told)) if told is not None and can_speak(told, lexicon) else None


def _owner_last(sentence: Sentence, edge: int, lexicon: Speech) -> Span | None:
    """The person whose answer or question is all that stands last before a colon: *piqué par la question
    d'Anna : « … »*."""
    text = sentence.page.text
    named = [e for e in sentence.page.entities_in(sentence.start, edge)[-1:] if e.kind == "person"]
    if not named or text[named[0].end : edge].strip(" :\u00a0\u202f"):
        return None
    lead = [t for t in sentence.tokens if t.end <= named[0].start][-_OF_NAME:]
    noun = next((t for t in reversed(lead) if t.pos == "NOUN" and t.folded & lexicon.answers), None)
    of = sentence.page.grammar.of
    tied = noun is not None and any(fold(t.lemma) in of or fold(t.text) in of for t in lead if t.i > noun.i)
    return (named[0].start, named[0].end) if tied else None


def _is_thing(subject: Phrase, lexicon: Speech) -> bool:
    """Whether a subject is a common noun that nothing tells to be a person or a body: *La colère monte :*."""
    head, endings = subject.head, lexicon.somebodys_endings
    if not endings or head.pos != "NOUN" or head.text[:1].isupper() or fold(head.text) in lexicon.anybody:
        return False
    return not (fold(head.text).endswith(endings) or _is_person(subject, lexicon))


def _antecedent(sentence: Sentence, start: int) -> Span | None:
    """The person or body named right before the comma of a relative clause: *Anna, qui …, est formelle :*."""
    text = sentence.page.text
    named = sentence.page.entities_in(sentence.start, start)[-1:]
    close = [e for e in named if e.kind != "place" and text[e.end : start].strip() == ","]
    return (close[0].start, close[0].end) if close else None


def _unread(sentence: Sentence, edge: int, lexicon: Speech) -> Span | None:
    """The one subject before a colon whose verb the parse takes for a noun: *Anna a botté en touche :*."""
    own = [t for t in sentence.before(edge) if t.pos != "PUNCT"]
    told = [t for t in own if t.relation == "nsubj" and t.pos in _NOUNS]
    if not told:
        return _by_form(sentence, edge, lexicon)
    if len(told) != 1 or edge - told[0].end > _NEAR_COLON:
        return None
    subject = phrase(sentence, told[0])
    return subject.span if subject.end <= edge and _is_person(subject, lexicon) else None


def _by_form(sentence: Sentence, edge: int, lexicon: Speech) -> Span | None:
    """Who stands before a verb of speech that the parse hangs on a noun: *Le maire de Riom explose : « … »*;
    *Interrogé, le maire botte en touche : « … »*; *Anna, 52 ans, raconte : « … »*."""
    own = [t for t in sentence.before(edge) if t.text != ":"]
    endings = sentence.page.grammar.participles
    at = next((n for n in range(len(own) - 1, 1, -1) if _is_lost(own[n], endings, lexicon)), None)
    if at is None or has_finite(own):
        return None
    marks = [n for n in range(at) if own[n].pos == "PUNCT"]
    since = marks[-1] + 1 if marks else 0
    told = own[since:at] or own[: marks[0]]  # "Anna, 52 ans, raconte : « … »"
    noun = next((t for t in told if t.pos in _NOUNS), None)
    if noun is None or told[0].pos not in ("DET", "PROPN") or told[-1].pos not in ("NOUN", "PROPN", "ADJ"):
        return None
    held = told[0].start <= sentence.tokens[own[at].head].start < own[at].start
    return (told[0].start, told[-1].end) if held and _is_person(phrase(sentence, noun), lexicon) else None


def of_main_clause(sentence: Sentence, edge: int, lexicon: Speech) -> Span | None:
    """The one person who is the subject of a main clause that another ends before a colon."""
    root = next((t for t in sentence.tokens if t.head == t.i and t.pos == "VERB" and t.end <= edge), None)
    own = [t for t in sentence.children(root.i) if t.relation == "nsubj"] if root is not None else []
    if root is None or len(own) != 1 or own[0].i > root.i or own[0].morph.get("Number") == "Plur":
        return None
    subject = phrase(sentence, own[0])
    named = own[0].pos == "NOUN" or any(e.kind == "person" for e in sentence.page.entities_in(*subject.span))
    return subject.span if named and _is_person(subject, lexicon) else None


def _has_own_object(clause: Clause, edge: int) -> bool:
    """Whether a relative clause has an object of its own before a colon."""
    after = [t for t in clause.sentence.children(clause.head.i) if t.i > clause.head.i and t.end <= edge]
    return clause.head.dep == "acl:relcl" and any(t.relation == "obj" and t.pos == "NOUN" for t in after)


def _are_several(subject: Phrase) -> bool:
    """Whether a subject is a pronoun in the plural, which may as well mean things."""
    morph = subject.head.morph
    return subject.head.pos == "PRON" and morph.get("Number") == "Plur" and morph.get("Person", "3") == "3"


def _is_lost_participle(clause: Clause, edge: int, lexicon: Speech) -> bool:
    """Whether an auxiliary is all that the parse has for a verb of speech whose participle stands before the
    colon, with no mark between: *Le maire a de son côté tweeté : « … »*."""
    sentence, head = clause.sentence, clause.head
    between = [t for t in sentence.between(head.end, edge) if t.text != ":"]
    last = between[-1] if between else head
    told = lexicon.form(fold(last.text)) is not None and last.text.endswith(sentence.page.grammar.participles)
    helper = head.pos == "AUX" and head.lemma in sentence.page.grammar.auxiliaries
    return told and helper and not any(t.pos == "PUNCT" for t in between) and not has_finite(between)


def _is_lost(token: Token, participles: tuple[str, ...], lexicon: Speech) -> bool:
    """Whether a word that the parse has for an adjective or a noun has the form of a verb of speech."""
    lemma = lexicon.form(fold(token.text)) if token.relation in _HELD and token.text.islower() else None
    participle = token.morph.get("VerbForm") == "Part" or token.text.endswith(participles)
    return lemma is not None and not participle and bool(lexicon.groups[lemma] & {"statement", "manner"})


def _is_person(subject: Phrase, lexicon: Speech) -> bool:
    """Whether a subject is a person or a body, by its head, its name or its calling: *son codétenu*."""
    names = lexicon.somebody
    called = names.has(fold(subject.head.text), names.callings, names.kin, names.anybody)
    return called or is_somebody(subject, lexicon)


def named_before(page: Page, start: int, end: int, lexicon: Speech) -> Span | None:
    """A name that is all that stands before a colon, or leads it: *Coale à Minsk :*."""
    entities = [e for e in page.entities_in(start, end) if e.kind in ("person", "organization")]
    if not entities or fold(entities[0].text) in lexicon.answers:  # "Verdict du maire : « … »"
        return None
    sentence = page.sentence_at(entities[0].start)
    if sentence is not None and (told := beside_name(sentence, start, end, entities[0], lexicon)) is not None:
        return told
    words = len(_WORD.findall(page.text[start:end]))
    named = len(_WORD.findall(entities[0].text))
    leads = not _WORD.search(page.text, start, entities[0].start)
    lead = [fold(w) for w in _WORD.findall(page.text, start, entities[0].start)]
    titled = any(lexicon.somebody.has(w, lexicon.somebody.titles) for w in lead)
    if titled and entities[0].kind == "organization":
        return start, end  # "Депутат Европарламента: «…»"
    few = words - named <= (_AFTER_NAME if leads else _AROUND_NAME)
    return (entities[0].start, entities[0].end) if few else None


def is_addressed(sentence: Sentence, label: Span) -> bool:
    """Whether a participle before a colon has a name for its object: *Puis, visant Jean Essai : « … »*."""
    token = sentence.token_at(label[0])
    if token is None or token.relation not in ("obj", "obl", "iobj"):
        return False
    above = sentence.tokens[token.head]
    return above.morph.get("VerbForm") in ("Part", "Ger") and above.start < token.start
