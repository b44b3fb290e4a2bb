"""What leads up to a quotation and tells whose it is: a verb with whom it addresses (*told reporters, "…"*),
a person of whom a few words tell (*Ann smiled. "No."*); and what makes it a mere part of its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.marks import Quotation
from detente.reading.parsing.parse import Page, Sentence
from detente.reading.parsing.token import GENDERS, has_finite
from detente.reading.speech.content.acted_before import acts_there
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.agreement import AGREEING
from detente.reading.speech.reporting.cues import WORD, Cue
from detente.reading.speech.reporting.opinions import holder
from detente.reading.speech.reporting.runs import past_phrase, past_times

_TELLING = frozenset({"statement", "manner", "object"})
_LONGEST = 12
_LEAD = 2
_OPENING, _SMALL = 8, 4
_NEAR = 3
_LEADING = 16  # "told the state news agency by telephone on Monday evening,"


def told_of(page: Page, sentence: Sentence, lexicon: Speech) -> Span | None:
    """The person, or the pronoun of one, of whom the short sentence before tells in the same paragraph."""
    before = page.sentences[sentence.index - 1] if sentence.index else None
    if before is None or before.paragraph != sentence.paragraph:
        return None
    if (opining := holder(before, lexicon)) is not None:
        return opining  # "Pour le maire, la décision est une erreur. « On perd tout. »"
    words = list(WORD.finditer(page.text, before.start, before.end))
    named = [e for e in page.entities_in(before.start, before.end) if e.kind != "place"]
    if named and named[0].kind == "person" and is_instance(page, before, named[0].start, lexicon):
        return named[0].start, named[0].end
    if len(words) > _LONGEST or page.quotations_over(before.start, before.end):
        return None
    pronouns = [w for w in words if lexicon.somebody.pronouns.get(fold(w.group())) in GENDERS.values()]
    if named and pronouns:  # "Ann wiped her eyes."
        pronouns = [w for w in pronouns if not _is_possessive(before, w.start())]
    if not named and len(pronouns) == 1:
        at = words.index(pronouns[0])
        token = before.token_at(pronouns[0].start())
        impersonal = token is not None and token.relation == "expl"  # "Il pleut."
        return pronouns[0].span() if _leads(page, words, at) and not impersonal else None
    lead = page.text[before.start : named[0].start] if named else ""
    leads = lead.rstrip().endswith(",") or len(WORD.findall(lead)) <= _LEAD
    alone = len(named) == 1 and named[0].kind == "person" and not pronouns and leads
    return (named[0].start, named[0].end) if alone else None


def spoke_before(page: Page, sentence: Sentence, found: Sequence[Cue], lexicon: Speech) -> Span | None:
    """The subject of the sentence before, in the same paragraph, where that tells of speaking and quotes
    but a few words: *L'ailier a exprimé sa déception. « On y a cru. »*"""
    before = page.sentences[sentence.index - 1] if sentence.index else None
    if before is None or before.paragraph != sentence.paragraph:
        return None
    quoted = (len(WORD.findall(page.text, *q.inner)) for q in page.quotations_over(before.start, before.end))
    if any(words > _SMALL for words in quoted) or lexicon.somebody.stems:
        return None
    own = [c for c in found if c.verb in lexicon.groups and c.speaker is not None and c.token is not None]
    main = [c for c in own if c.token is not None and c.token.head == c.token.i]
    told = main[0] if len(main) == 1 and len(own) == 1 else None
    if told is None or told.factuality != "asserted" or told.likened or told.verb in lexicon.charging:
        return None
    nobody = told.speaker is not None and fold(page.text[slice(*told.speaker)]) in lexicon.impersonal
    return told.speaker if lexicon.groups[told.verb] & _TELLING and not nobody else None


def is_instance(page: Page, sentence: Sentence, name: int, lexicon: Speech) -> bool:
    """Whether a sentence opens with a noun of talk that a small word joins to a name: *C'est aussi le cas de
    Karl, éleveur*; *Même son de cloche chez Anna*."""
    lead = [fold(w) for w in WORD.findall(page.text[sentence.start : name])]
    told = [n for n, word in enumerate(lead) if word in lexicon.answers]
    between = lead[told[-1] + 1 :] if told else []
    return 0 < len(between) <= _LEAD and len(lead) <= _OPENING and all(len(w) <= _SMALL for w in between)


def _is_possessive(sentence: Sentence, at: int) -> bool:
    """Whether the word at a place says whose something is."""
    token = sentence.token_at(at)
    return token is not None and token.morph.get("Poss") == "Yes"


def told_next(
    page: Page, quotation: Quotation, final: Sentence, found: Sequence[Cue], lexicon: Speech
) -> Span | None:
    """The one person who is the subject of the sentence behind a quotation that opens a paragraph, where that
    tells of speaking: *"Never!" Ann Sample told reporters that she would stay.*"""
    after = page.sentences[final.index + 1 : final.index + 2]
    if not after or after[0].paragraph != final.paragraph:
        return None
    begin, _ = page.paragraphs[final.paragraph]
    whole = quotation.start == begin and page.text[quotation.inner[1] - 1] in ".!?…"
    inside = page.quotations_over(after[0].start, after[0].end)
    if not whole or any(page.text[q.inner[0]].isupper() for q in inside):
        return None  # Who is quoted there speaks for himself, unless but a part of his words is.
    people = [e for e in page.entities_in(after[0].start, after[0].end) if e.kind == "person"]
    opens = lexicon.opinions.match(after[0].folded)
    opinion = bool(people) and opens is not None and people[0].start == after[0].start + opens.end() + 1
    opinion = opinion and has_finite(final.between(*quotation.inner))
    if people and (opinion or is_instance(page, after[0], people[0].start, lexicon)):
        return people[0].start, people[0].end  # "« C'est fini. » Ce constat d'Anna …"; "… Pour Anna, …"
    words = {fold(w) for w in WORD.findall(after[0].text)}
    root = after[0].root() if people else None
    own = [t for t in after[0].children(root.i) if t.relation == "nsubj"] if root is not None else []
    named = next((e for e in people if any(e.start <= t.start < e.end for t in own)), None)
    if people and (scene := acts_there(after[0], lexicon)) and _is_of_nobody(final, quotation, lexicon):
        return scene  # "« Tout est mort ici. » Devant le parc, Anna secoue la tête."
    if named is None or len(own) != 1:
        return None
    speaks = any(c.speaker is not None and c.speaker[0] <= named.start < c.speaker[1] for c in found)
    mine = lexicon.first_person & {fold(w) for w in WORD.findall(page.text, *quotation.inner)}
    lead = [fold(w) for w in WORD.findall(page.text, after[0].start, named.start)]
    known = lexicon.somebody
    begins = all(w in known.articles or known.has(w, known.titles) or w in known.addresses for w in lead)
    speaks = speaks or (bool(mine) and begins)  # "« J'y crois ! » Anna sourit."
    return (named.start, named.end) if speaks or words & lexicon.occasions else None


def _is_of_nobody(final: Sentence, quotation: Quotation, lexicon: Speech) -> bool:
    """Whether a clause in marks tells of no *he* or *she*, who may be named next; *il faut* tells of none."""
    own, known = final.between(*quotation.inner), lexicon.somebody.pronouns
    told = [t for t in own if t.relation in ("nsubj", "expl") and fold(t.text).rstrip("s") in known]
    done = (final.tokens[t.head].morph.get("VerbForm") == "Part" for t in told if t.relation == "expl")
    return has_finite(own) and not any(done) and all(t.relation == "expl" for t in told)


def parted_behind(page: Page, quotation: Quotation) -> bool:
    """Whether a colon leads up to a whole sentence in marks, behind which another begins: *Ann asked: "No?"
    Karl answered: "No."*"""
    text = page.text
    before = text[max(0, quotation.start - _NEAR) : quotation.start]
    after = text[quotation.end : quotation.end + _NEAR]
    whole = text[slice(*quotation.inner)].rstrip()[-1:] in (".", "!", "?", "…")
    return whole and before.rstrip().endswith(":") and after.strip()[:1].isupper()


def answers_question(page: Page, sentence: Sentence) -> bool:
    """Whether whoever writes asks in the sentence before, in the same paragraph."""
    before = page.sentences[sentence.index - 1] if sentence.index else None
    if before is None or before.paragraph != sentence.paragraph or not before.text.endswith("?"):
        return False
    return not page.quotations_over(before.start, before.end)


def is_cleft(cue: Cue, quotation: Quotation) -> bool:
    """Whether a verb says of itself that quoted words are what was said: *in what he said was “a trap”*."""
    head = cue.sentence.head(cue.token) if cue.token is not None else None
    said = head is not None and quotation.holds(head.start, head.end)
    return said and cue.token is not None and cue.token.relation in ("csubj", "nsubj")


def leads_up(cue: Cue, quotation: Quotation, lexicon: Speech) -> bool:
    """Whether only to whom and where somebody spoke stands before a comma and a whole sentence in marks
    (*told reporters on Monday, "…"*), or where and when before a clause in them (*a écrit sur X « … »*)."""
    text, groups = cue.sentence.page.text, lexicon.groups.get(cue.verb, frozenset())
    first = text[quotation.inner[0]]
    if "statement" not in groups:
        return False
    if _where_and_when(cue, quotation, lexicon) and has_finite(cue.sentence.between(*quotation.inner)):
        return True
    if not (first.isupper() or first.isdigit()):
        return False
    between = cue.sentence.between(cue.end, quotation.start)
    plain = not has_finite(between) and not any(t.pos == "SCONJ" for t in between)
    return text[cue.end : quotation.start].rstrip().endswith(",") and plain and len(between) <= _LEADING


def _where_and_when(cue: Cue, quotation: Quotation, lexicon: Speech) -> bool:
    """Whether nothing but a time and a phrase with its preposition parts a verb and the marks behind it."""
    tokens, verb = cue.sentence.tokens, cue.token
    if verb is None or cue.passes or cue.parenthetical or cue.end > quotation.start:
        return False
    ends = cue.sentence.page.text[quotation.end : cue.sentence.end].lstrip()[:1] in ("", ",", ".", ";", "…")
    at = past_times(tokens, verb.i + 1, lexicon) if ends else len(tokens)
    if at < len(tokens) and tokens[at].pos == "ADP":
        at = past_phrase(cue.sentence, at, len(tokens))
    return at > verb.i + 1 and at < len(tokens) and tokens[at].start == quotation.start


def is_part(sentence: Sentence, quotation: Quotation) -> bool:
    """Whether quoted words are but the end of a clause before them, of which whoever speaks tells all: *Jean
    a été arrêté, « chez lui », dit-elle*."""
    if not sentence.page.text[sentence.start : quotation.start].rstrip().endswith(","):
        return False  # No parse for nothing.
    own = sentence.between(*quotation.inner)
    if not own or own[0].text[:1].isupper() or has_finite(own):
        return False
    return has_finite(sentence.between(sentence.start, quotation.start))


def has_lost_subject(cue: Cue, lexicon: Speech) -> bool:
    """*Ответила: «…»*: a verb in the past, of one person whom the sentence before names."""
    clause = cue.clause
    if cue.speaker is not None or clause is None or cue.verb not in lexicon.groups or clause.passive:
        return False
    morph = clause.head.morph
    past = morph.get("Tense") == "Past" and morph.get("VerbForm") == "Fin"
    return past and morph.get("Gender") in ("Masc", "Fem") and cue.sentence.page.language in AGREEING


def titled_behind(page: Page, start: int, end: int, lexicon: Speech) -> Span | None:
    """The person whom a stretch begins with, behind the name of a body and what he is there: *AP spokesperson
    Ann Sample had this to say:*."""
    named = page.entities_in(start, end)[:2]
    if len(named) != _LEAD or named[0].start != start:
        return None
    body, person = named
    if body.kind != "organization" or person.kind != "person":
        return None
    title = [fold(w) for w in WORD.findall(page.text, body.end, person.start)]
    names = lexicon.somebody
    told = bool(title) and all(names.has(word, names.titles) for word in title)
    return (person.start, person.end) if told else None


def leading(sentence: Sentence) -> Span | None:
    """The person or body that a sentence begins with: whom the parse left without a verb."""
    for entity in sentence.page.entities_in(sentence.start, sentence.end)[:1]:
        lead = WORD.findall(sentence.page.text, sentence.start, entity.start)
        if sentence.parsed and sentence.tokens[0].pos == "ADP":
            return None  # "Dans la Cour d'honneur, les slogans fusent : « … »"
        if entity.kind in ("person", "organization") and len(lead) <= _LEAD:
            return entity.start, entity.end
    return None


def _leads(page: Page, words: list[re.Match[str]], at: int) -> bool:
    """Whether a pronoun begins its sentence, or the clause after a comma."""
    return at == 0 or page.text[: words[at].start()].rstrip().endswith(",")
