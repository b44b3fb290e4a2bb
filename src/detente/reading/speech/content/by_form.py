"""Quoted parts of a sentence whose verb of speech the parse has lost: *Le maire juge ses offres « sûres et
loyales »*, *L'infirmière, elle, note que les appels « ont doublé »*; or that are in somebody's opinion:
*Pour les éleveurs, la loi est « un coup de couteau »*.

By the order of words: a noun phrase, a verb by its form, and the marks, with no other verb between but behind
*que*. Only where who speaks stands before the verb and articles lead nouns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.marks import Quotation
from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.parse import Page, Sentence, Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.content import unsaid
from detente.reading.speech.content.remarks import following
from detente.reading.speech.content.stances import by_stance
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.able import can_speak, is_somebody
from detente.reading.speech.reporting.cues import Cue, quoted_name
from detente.reading.speech.reporting.opinions import in_opinion_of
from detente.reading.speech.utterance import Utterance, spoken

_TELLING = frozenset({"statement", "object", "label", "judging", "topic"})
_FARTHEST, _CLOSE, _ASIDE, _LONGEST = 30, 8, 12, 12
_LEAST = 2
_IN_GROUP = frozenset({"PRON", "ADV", "PART", "AUX"})
_IN_PHRASE = frozenset({"DET", "NOUN", "PROPN", "ADJ", "ADP", "NUM"})
_HEADS = frozenset({"NOUN", "PROPN"})
_LIKE = frozenset({"ADJ", "ADV", "VERB", "AUX", "PRON"})


def lost(page: Page, utterances: Sequence[Utterance], lexicon: Speech) -> list[Utterance]:
    """The quoted parts that nobody is heard to speak, of those whom the order of words tells."""
    if not lexicon.goes_by_order:
        return []
    utterances = [u for u in utterances if not u.silent]
    told = [u.span for u in utterances]
    made = []
    for quotation in page.quotations:
        start, end = quotation.start, quotation.end
        if quotation.depth or not quotation.closed or any(a < end and start < b for a, b in told):
            continue
        sentence = page.sentence_at(start)
        if sentence is None or not sentence.parsed or end > sentence.end:
            continue
        if len(page.text[slice(*quotation.inner)].split()) < _LEAST or quoted_name(page.text, start, end):
            continue
        if _names(sentence, quotation):
            continue
        cue = _by_remark(sentence, quotation, lexicon) or _by_verb(sentence, quotation, lexicon)
        cue = cue or _by_opinion(sentence, quotation, utterances, lexicon)
        cue = cue or by_stance(sentence, quotation, lexicon)
        if cue is not None:
            words = spoken(page.text, *quotation.inner)
            made.append(Utterance("mixed", (start, end), words, (quotation.inner,), cue))
    return made


def with_lost(page: Page, utterances: list[Utterance], lexicon: Speech) -> list[Utterance]:
    """The utterances of a page with the quoted parts of sentences that the parse has lost, in order."""
    return sorted([*utterances, *lost(page, utterances, lexicon)], key=lambda u: u.span)


def teller_by_form(sentence: Sentence, edge: int, lexicon: Speech) -> Span | None:
    """The person before a verb of speech by its form that leads up to a colon, whatever the parse makes of
    them: *Un père de famille, venu tôt, s'impatiente : « … »*."""
    if not lexicon.goes_by_order:
        return None
    before = [t for t in sentence.before(edge) if t.text != ":"]
    for at, _ in _verbs(before, _CLOSE, _TELLING | {"manner"}, lexicon):
        if before[at - 1].pos in ("DET", "ADP") and before[at - 1].text[-1:] not in "'’":
            continue
        who = _subject(sentence, before, at, lexicon)
        if who is not None and _is_anybody(who, lexicon):
            return who.span
    return None


def _verbs(
    before: Sequence[Token], farthest: int, groups: AbstractSet[str], lexicon: Speech
) -> Iterator[tuple[int, str]]:
    """The verbs of speech by their form among the last words but the first of all, the last of them first."""
    for at in range(len(before) - 1, max(len(before) - farthest, 0), -1):
        lemma = lexicon.form(before[at].text) if before[at].text.islower() else None
        if lemma is not None and lexicon.groups.get(lemma, frozenset()) & groups:
            yield at, lemma


def _is_anybody(who: Phrase, lexicon: Speech) -> bool:
    """Whether a noun is of somebody, by what it is or by what a person is called."""
    return is_somebody(who, lexicon) or lexicon.calls_somebody(fold(who.head.text))


def _names(sentence: Sentence, quotation: Quotation) -> bool:
    """Whether quoted words are but what the thing is called that the noun right before them names: *la fête
    « des voisins »*; not what it is like: *une mesure « injuste »*."""
    before, inner = sentence.before(quotation.start), sentence.between(*quotation.inner)
    return bool(before and inner) and before[-1].pos in _HEADS and inner[0].pos not in _LIKE


def _by_opinion(
    sentence: Sentence, quotation: Quotation, utterances: Sequence[Utterance], lexicon: Speech
) -> Cue | None:
    """In whose opinion quoted words are that stand later in a sentence, with nobody else to speak in it."""
    if any(sentence.start <= u.span[0] < sentence.end and u.cue is not None for u in utterances):
        own = [u.cue for u in utterances if u.cue is not None and u.cue.sentence is sentence]
        return own[0] if own and not own[0].verb and own[0].start == sentence.start else None
    who = in_opinion_of(sentence, lexicon)
    if who is None or who.end > quotation.start:
        return None
    return Cue(sentence, sentence.start, who.end + 1, who.span, [who])


def _by_remark(sentence: Sentence, quotation: Quotation, lexicon: Speech) -> Cue | None:
    """A remark behind a comma that the parse has lost: *Le club « ne paie plus », déplore dans un courriel le
    maire, Karl Essai.*"""
    text = sentence.page.text
    if text[quotation.end : quotation.end + 2] != ", " or quotation.start == sentence.start:
        return None
    cue = following(sentence.page, sentence, quotation.end, sentence.end, lexicon)
    if cue is None or cue.speaker is None or cue.verb not in lexicon.groups or cue.token is None:
        return None
    if cue.token.morph.get("VerbForm") == "Inf" or not _is_told_of_somebody(cue, lexicon):
        return None
    return replace(cue, token=None) if has_finite(sentence.between(*quotation.inner)) else None


def _is_told_of_somebody(cue: Cue, lexicon: Speech) -> bool:
    """Whether who speaks in a remark is named, or called by a noun for somebody, or a clitic."""
    span = cue.speaker or (0, 0)
    own = cue.sentence.between(*span)
    words = {word for t in own for word in t.folded}
    named = any(e.kind != "place" for e in cue.sentence.page.entities_in(*span))
    return named or any(
        lexicon.is_somebody(w) or lexicon.calls_somebody(w) or lexicon.pronoun(w) for w in words
    )


def _by_verb(sentence: Sentence, quotation: Quotation, lexicon: Speech) -> Cue | None:
    """The verb by its form that leads up to quoted words, with who stands before it."""
    before, page = sentence.before(quotation.start), sentence.page
    for at, lemma in _verbs(before, _FARTHEST, _TELLING, lexicon):
        token, last = before[at], before[at - 1]
        if any(t.text in ':;»”"?!' or page.quotations_over(t.start, t.end) for t in before[at:]):
            return None
        asked = at + 1 < len(before) and fold(before[at + 1].text) in lexicon.questions
        if token.morph.get("Tense") == "Fut" or asked:
            return None  # What is still to be said.
        if token.pos == "ADP" or lexicon.only_counts(lemma) or lemma in lexicon.denying | lexicon.doubting:
            continue
        if last.pos in ("DET", "ADP") and not _is_infinitive(token, last, sentence):
            continue  # "Le juge", "une note de"
        who = _subject(sentence, before, at, lexicon)
        if who is None:
            continue
        cue = Cue(sentence, who.start, token.end, who.span, [who], verb=lemma, token=token)
        if not _leads(before[at + 1 :], lemma, lexicon) or not can_speak(who, lexicon, lemma):
            return None
        if lemma in lexicon.demanding and not _is_asked_for(sentence, quotation, lemma, lexicon):
            return None
        if not _is_anybody(who, lexicon) or unsaid.is_of_court(cue, lexicon):
            return None
        return replace(cue, token=None, end=quotation.start)
    return None


def _is_asked_for(sentence: Sentence, quotation: Quotation, lemma: str, lexicon: Speech) -> bool:
    """Whether quoted words are what somebody is asked for, not what he is named: *appelle son chien « gros
    bébé »*."""
    edges = [*sentence.before(quotation.start)[-1:], *sentence.between(*quotation.inner)[:1]]
    return "object" in lexicon.groups[lemma] or any(t.pos == "ADP" for t in edges)


def _is_infinitive(token: Token, before: Token, sentence: Sentence) -> bool:
    return before.pos == "ADP" and token.text.endswith(sentence.page.grammar.infinitives)


def _leads(between: Sequence[Token], lemma: str, lexicon: Speech) -> bool:
    """Whether words between a verb and the marks are a part of what it governs."""
    groups = lexicon.groups[lemma]
    if [t.text for t in between[:3:2]] == [",", ","] and between[1].pos == "PRON":
        between = between[3:]  # "parle, elle, d'une « journée noire »"
    if any(t.text in "(" or t.pos == "CCONJ" for t in between):
        return False
    if between and fold(between[0].text) in lexicon.repeating and "statement" in groups:
        return True
    if has_finite(between) or len(between) > _CLOSE or any(t.text == "," for t in between):
        return False
    first = fold(between[0].text).strip("'") if between else ""
    if groups <= {"statement", "topic"} and between and between[0].pos == "ADP":
        return bool(groups & {"topic"}) and first in lexicon.topics
    return bool(groups - {"statement"}) or not between


def _subject(sentence: Sentence, before: Sequence[Token], at: int, lexicon: Speech) -> Phrase | None:
    """The noun phrase right before a verb and its group, past what commas set off behind it."""
    verb, grammar = before[at], sentence.page.grammar
    at -= 1
    if verb.text.endswith(grammar.infinitives) and not _looks_finite(verb):
        while at >= 0 and before[at].pos in ("ADP", "ADV", "PRON"):
            at -= 1
        lemma = lexicon.form(before[at].text) if at >= 0 else None
        own = fold(before[at].lemma) if at >= 0 else ""
        willing = at >= 0 and {own, f"{own}r", lemma} & lexicon.willing  # Parsers make nouns of verbs.
        if at < 0 or own in lexicon.owing or lemma in lexicon.owing or _is_supposed(before[at]):
            return None  # "Va parler", "devrait parler"
        if not (willing or (lemma and "statement" in lexicon.groups.get(lemma, frozenset()))):
            return None
        at -= 1
    group = []
    while (
        at >= 0 and (before[at].pos in _IN_GROUP) and before[at].text not in "," and not _is_who(before[at])
    ):
        group.append(before[at])
        at -= 1
    if any(fold(t.text) in lexicon.negations or _is_supposed(t) for t in (verb, *group)):
        return None
    if any(t.dep == "aux:pass" for t in group) and not any(t.pos == "PRON" for t in group):
        return None  # "Est accusé d'avoir parlé"
    related = False
    helped = any(t.pos == "AUX" or fold(t.lemma) in grammar.auxiliaries for t in group)
    if verb.text.endswith(grammar.participles) and not helped and not _looks_finite(verb):
        return None
    if at >= 1 and _is_who(before[at]):
        at -= 1 + (before[at - 1].text == ",")
        related = True
    elif at >= 0 and before[at].text == ",":
        comma = next((n for n in range(at - 1, max(at - _ASIDE, -1), -1) if before[n].text == ","), None)
        if comma is None or has_finite(before[comma:at]):
            return None
        at = comma - 1
    end = at
    while at >= 0 and before[at].pos in _IN_PHRASE and end - at < _LONGEST:
        if related and before[at].pos == "DET" and before[at - 1].pos == "ADP":
            at -= 1  # "chez les élèves, qui se sont dits « ravis d'être là »"
            break
        at -= 1
    told = before[at + 1 : end + 1]
    opens = related or at < 0 or before[at].text == "," or before[at].pos == "CCONJ"
    opens = (
        opens or before[at].key in grammar.whose
    )  # "…, dont les avocats dénoncent « un procès politique »"
    if not told or not opens or told[0].pos not in ("DET", "PROPN") or told[-1].pos == "ADP":
        return None
    head = next((t for t in told if t.pos in _HEADS), None)
    if head is None:
        return None
    who = Phrase(sentence, head, "", (told[0].start, told[-1].end))
    return (_owner(who, lexicon) or who) if related else who


def _owner(who: Phrase, lexicon: Speech) -> Phrase | None:
    """The person with whose name a phrase for a thing ends, whom *qui* means: *le soutien d'Anna Essai, qui a
    salué « … »*; None where the phrase is of somebody."""
    named = who.sentence.page.entities_in(*who.span)
    if lexicon.is_for_somebody(who.head.folded) or not named:
        return None
    if named[-1].kind != "person" or named[-1].end != who.end:
        return None
    own = who.sentence.between(named[-1].start, named[-1].end)
    return Phrase(who.sentence, own[0], "", (own[0].start, who.end)) if own else None


def _is_who(token: Token) -> bool:
    return token.morph.get("PronType") == "Rel"


def _is_supposed(verb: Token) -> bool:
    return verb.morph.get("Mood") == "Cnd"


def _looks_finite(verb: Token) -> bool:
    """Whether the parse has a form that may be another's for a finite verb."""
    return verb.morph.get("VerbForm") == "Fin"
