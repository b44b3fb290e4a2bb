"""What looks like reported speech and is none: acts of courts, comparisons, lists, figures, headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.marks import Quotation
from detente.reading.parsing.parse import Page, Sentence, Token
from detente.reading.speech.content.extents import is_finite
from detente.reading.speech.content.nouns import is_court
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.reporting.predicates import looks_ahead
from detente.reading.speech.utterance import Utterance

_WORD = re.compile(r"\w+")
_FEW, _PAIR = 3, 2
_NAMING = ("NOUN", "PROPN")
_CLITICS = ("PRON", "AUX", "PART")
_LONGEST_HEADING = 8
_TOLD = frozenset({"obj", "obl:arg", "xcomp", "ccomp"})
_ENDS = tuple(".,!?…")
_PAUSE = re.compile(r"[,;:.—–]")
_CLOSE_HYPHEN = re.compile(r"\s-$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_PART = 8


def is_compared(cue: Cue) -> bool:
    """Whether *comme* tells what is not as somebody said: *ils ne l'ont pas libéré comme ils l'ont dit*."""
    before = cue.sentence.before(cue.start)
    if not before or before[-1].pos == "PUNCT":
        return False
    since = max((t.i for t in before if t.pos == "PUNCT"), default=-1)
    return any(t.morph.get("Polarity") == "Neg" for t in before if t.i > since)


def tells_when(page: Page, cue: Cue, lexicon: Speech) -> bool:
    """Whether *as* begins a clause with words of its own, which says when something was and reports nothing
    around it: *The judge left as supporters shouted “Shame!”*; *as lawyers shouted insults*."""
    if cue.token is None or cue.speaker is None or cue.clause is None or cue.token.start < cue.speaker[0]:
        return False
    quoted = page.quotations_over(cue.end, cue.sentence.end)
    if any(q.start >= cue.end and not _PAUSE.search(page.text, cue.end, q.start) for q in quoted):
        return True
    objects = [p.head for p in cue.clause.objects if p.head.pos in _NAMING and p.start > cue.token.end]
    told = cue.verb in lexicon.addressing
    return not told and any(t.relation == "obj" and fold(t.text) not in lexicon.times for t in objects)


def is_told_ahead(page: Page, cue: Cue, lexicon: Speech) -> bool:
    """Whether the future is that of a tale, where what is said is quoted: *Un voisin dira que « tout … »*."""
    after = next((q for q in page.quotations_over(cue.end, cue.sentence.end) if q.start >= cue.end), None)
    if after is None or not after.closed or len(_WORD.findall(page.text, *after.inner)) <= _FEW:
        return False
    between = [fold(w) for w in _WORD.findall(page.text, cue.end, after.start)]
    that = {w.strip("'") for w in lexicon.complementizers - lexicon.questions}
    return len(between) == 1 and between[0] in that


def points_back(cue: Cue, content: Span, lexicon: Speech) -> bool:
    """Whether a few words only name again what the text has told: *en annonçant cette mesure*; *announced the
    move on Monday*, not *announced the decision to go*."""
    own = cue.sentence.between(*content)
    if own and len(own) <= _FEW and own[0].morph.get("PronType") == "Dem":
        return True
    if len(own) < _PAIR or own[0].morph.get("Definite") != "Def" or own[1].pos != "NOUN":
        return False
    sums = {fold(own[1].text), fold(own[1].lemma)} & lexicon.summing
    # What goes on with a name of time or place tells no more of it.
    told = own[2:3] and own[2].pos == "ADP" and fold(own[2].text) not in lexicon.linking
    plain = not any(t.pos in ("VERB", "AUX", "SCONJ") for t in own)
    return bool(sums) and plain and (len(own) == _PAIR or bool(told))


def is_of_court(cue: Cue, lexicon: Speech) -> bool:
    """Whether a court charges or condemns somebody, which is its act and no statement of it."""
    return cue.verb in lexicon.charging and _is_court(cue, lexicon)


def is_ruling(cue: Cue, lexicon: Speech) -> bool:
    """Whether a court finds or throws out something: *признал решение законным*, *threw it out as idle*."""
    return cue.verb in lexicon.appraising and _is_court(cue, lexicon)


def is_denied(cue: Cue, lexicon: Speech) -> bool:
    """Whether somebody denies having said it: *se défend d'avoir appelé à …*, *отрицал, что призывал к …*; or
    goes without: *left without giving figures or saying whether …*."""
    verb = cue.token
    first = cue.sentence.head(verb) if verb is not None and verb.relation == "conj" else verb
    if any(_goes_without(cue.sentence, token, lexicon) for token in (verb, first) if token is not None):
        return True
    above = cue.sentence.head(verb) if verb is not None and verb.relation in ("xcomp", "ccomp") else None
    if verb is None or above is None or lexicon.verb(above) not in lexicon.denying:
        return False
    return not any(t.relation.startswith("nsubj") for t in cue.sentence.children(verb.i))


def negates_bare(cue: Cue, edge: int, lexicon: Speech) -> bool:
    """Whether a negated verb before a colon has nothing but the quotation to tell: *n'a jamais dit : « … »*;
    not *n'en revient pas : « … »*, *ne dit pas autre chose : « … »*, *did not mince her words: "…"*."""
    if "statement" not in lexicon.groups.get(cue.verb, frozenset()) or cue.verb in lexicon.thinking:
        return False
    own = cue.sentence.children(cue.token.i) if cue.token is not None else []
    return not any(t.dep in _TOLD and t.end <= edge for t in own)


def _goes_without(sentence: Sentence, verb: Token, lexicon: Speech) -> bool:
    """Whether *without* stands before an infinitive or gerund."""
    before = (t for t in reversed(sentence.tokens[: verb.i]) if t.pos not in ("ADV", "PRON"))
    near = next(before, None)
    return sentence.finite(verb) is None and near is not None and fold(near.text) in lexicon.without


def is_doubted(cue: Cue, lexicon: Speech) -> bool:
    """Whether somebody only doubts what follows: *doute que l'accord tienne*; not *n'en doute pas*."""
    clause = cue.clause
    if clause is None or cue.verb not in lexicon.doubting or cue.parenthetical:
        return False
    suspects = clause.reflexive and not lexicon.somebody.stems  # "se doute qu'il est parti"
    return not clause.negated and not suspects


def is_governed(cue: Cue, content: Span) -> bool:
    """Whether words are a verb's own complement, and neither quoted apart from it nor behind a colon."""
    between = cue.sentence.page.text[cue.end : content[0]] if cue.end <= content[0] else ""
    return ":" not in between and not cue.parenthetical


def is_supposed(cue: Cue, lexicon: Speech) -> bool:
    """Whether somebody only may say it: *If the minister says that he is free, we shall see*.

    Where what follows is no more than a fact, the conjunction contrasts: *Si le juge dit que …, la loi est*.
    """
    verb, sentence = cue.token, cue.sentence
    main = sentence.head(verb) if verb is not None and verb.relation == "advcl" else None
    if verb is None or main is None:
        return False
    marks = (t for t in sentence.children(verb.i) if t.relation == "mark" and t.i < verb.i)
    if not any(fold(t.text) in lexicon.questions for t in marks):
        return False
    form = sentence.finite(main) or main
    return form.morph.get("Mood") == "Imp" or looks_ahead(sentence, main, form, lexicon)


def _is_court(cue: Cue, lexicon: Speech) -> bool:
    """Whether the subject of a verb is a court or of one."""
    return any(is_court(fold(w), lexicon) for p in cue.phrases for w in (p.head.text, p.head.lemma))


def is_plea(cue: Cue, lexicon: Speech) -> bool:
    """Whether a verb is an accused's act in court: *plaide coupable de …*, *pleaded not guilty to …*."""
    after = cue.sentence.tokens[cue.token.i + 1 : cue.token.i + 1 + _FEW] if cue.token is not None else []
    return any(fold(t.text) in lexicon.pleas for t in after)


def is_thought(page: Page, cue: Cue, lexicon: Speech) -> bool:
    """Whether a verb tells what whoever writes felt (*I hoped that …*), or what somebody once thought."""
    if cue.speaker is None or cue.clause is None or cue.verb not in lexicon.thinking | lexicon.musing:
        return False
    past = cue.clause.tense in ("Past", "Imp") or cue.clause.form == "Part"
    if not past or cue.parenthetical:
        return False  # "I think that …" is what one says in a debate.
    if cue.verb in lexicon.musing:
        return True
    alone = all(p.head.morph.get("Number") != "Plur" for p in cue.phrases)  # "We believe" may be a body's.
    mine = fold(page.text[slice(*cue.speaker)]) in lexicon.first_person - lexicon.impersonal
    return mine and alone and cue.verb in lexicon.thinking


def tells_of_noun(cue: Cue, lexicon: Speech) -> bool:
    """Whether a relative clause says more of the noun before it: *le rapport, qui conclut …, est public*;
    *отец, которому он писал*; not *…, что подтверждает отец*."""
    verb, sentence = cue.token, cue.sentence
    if verb is not None and verb.relation == "conj" and cue.speaker is not None:
        return cue.speaker[1] <= sentence.tokens[verb.head].start  # "They are beaten, denied food and held."
    if cue.token is None or cue.token.relation != "acl":
        return False
    for token in cue.sentence.children(cue.token.i):
        told = token.folded
        related = token.morph.get("PronType") == "Rel" or bool(told & lexicon.personal)
        subject = token.relation.startswith("nsubj") and related
        inflected = bool(lexicon.somebody.stems) and bool(told & lexicon.joins)
        if token.pos in ("PRON", "DET") and (subject or inflected):
            return True
    return False


def is_own_term(page: Page, cue: Cue, lexicon: Speech) -> bool:
    """Whether whoever writes says how he calls something, outside of anybody's words: *which we call …*."""
    groups = lexicon.groups.get(cue.verb, frozenset())
    labels = "label" in groups and "statement" not in groups
    if cue.speaker is None or not labels or page.quotations_over(*cue.speaker):
        return False
    if fold(page.text[slice(*cue.speaker)]) not in lexicon.first_person | lexicon.impersonal:
        return False
    clause = cue.clause
    return clause is not None and clause.head.relation == "acl"


def is_deed(page: Page, cue: Cue, lexicon: Speech) -> bool:
    """Whether a verb of answering tells what was done about something: *ответили репрессиями: …*, *a répondu
    à l'attaque par des frappes : …*; not *ответил на вопрос: …*."""
    colon = page.text.find(":", cue.end, cue.sentence.end)
    if cue.verb not in lexicon.replying or colon < 0:
        return False
    told = [t for t in cue.sentence.between(cue.end, colon) if t.pos == "NOUN"]
    words = [t.folded for t in told]
    known = lexicon.times | lexicon.occasions | lexicon.reports | lexicon.written
    plain = all(w & known or any(lexicon.is_somebody(x) for x in w) for w in words)
    return not plain


def is_told_by_another(cue: Cue, lexicon: Speech) -> bool:
    """Whether whoever cites a source tells of it in words of his own, with the verb behind it: *«Заря»,
    ссылаясь на мэра, называет число*."""
    citing = cue.sentence.token_at(cue.start) if cue.cites else None
    told = cue.sentence.head(citing) if citing is not None else None
    return told is not None and told.start > cue.end and lexicon.verb(told) is not None


def is_convicted(cue: Cue, lexicon: Speech) -> bool:
    """Whether a Slavic verb that blames has behind it what somebody got or did it for, and no object, and so
    tells a sentence: *десятки осудили за «беспорядки»*, *двух осудили на год «химии»*."""
    verb = cue.token
    if verb is None or not lexicon.somebody.stems or cue.verb not in lexicon.charging & lexicon.appraising:
        return False
    behind = cue.sentence.after(verb.end)[:1]
    return bool(behind) and behind[0].pos == "ADP"


def is_close_aside(page: Page, cue: Cue) -> bool:
    """Whether a source stands between hyphens, for what is beside it: *a fait -selon elle- dix morts*."""
    return _CLOSE_HYPHEN.search(page.text, max(cue.sentence.start, cue.start - 3), cue.start) is not None


def is_of_last_part(cue: Cue) -> bool:
    """Whether a source is only for a number or an apposition behind the last comma: *held the men, numbering
    40 according to Viasna*; not for the last of a list, nor behind a comma of its own."""
    before = cue.sentence.before(cue.start)
    comma = next((t for t in reversed(before) if t.pos == "PUNCT"), None)
    if comma is None or comma.text != "," or any(t.pos != "PUNCT" for t in cue.sentence.after(cue.end)):
        return False
    part = [t for t in before if t.start >= comma.end]
    if not part or len(part) > _PART or any(t.pos == "CCONJ" or is_finite(t) for t in part):
        return False
    dated = len(part) == 1 and _YEAR.fullmatch(part[0].text) is not None
    told = part[0].pos in ("NUM", "DET", "NOUN", "ADJ") or any(
        t.pos == "NUM" or t.text.isdigit() for t in part
    )
    return told and not dated and any(is_finite(t) for t in before if t.end <= comma.start)


def is_list(cue: Cue, span: Span) -> bool:
    """Whether words after a colon list what the verb's object counts: *передал троих: Анну, …*."""
    objects = [p for p in cue.clause.objects if p.head.pos in ("NOUN", "NUM")] if cue.clause else []
    own = cue.sentence.between(*span)
    return bool(objects) and not any(is_finite(t) for t in own)


def goes_on_saying(cue: Cue, end: int) -> bool:
    """Whether another verb comes before quoted words: *condemned the ruling, saying it was “unfair”*."""
    between = cue.sentence.between(cue.end, end)
    after = [b for a, b in pairwise(between) if a.text == ","]
    return any(t.pos == "VERB" and t.morph.get("VerbForm") in ("Part", "Conv") for t in after)


def is_anothers(cue: Cue, end: int, lexicon: Speech) -> bool:
    """Whether a relative clause with a verb of speech comes before quoted words: *A, which calls B an enemy,
    and C, which calls D a “devil”*."""
    between = cue.sentence.between(cue.end, end)
    return any(t.relation == "acl" and is_finite(t) and lexicon.verb(t) is not None for t in between)


def is_figure(page: Page, quotation: Quotation, lexicon: Speech) -> bool:
    """Whether one quoted word counts what comes after it: *des « dizaines » de cas*."""
    if len(_WORD.findall(page.text, *quotation.inner)) != 1:
        return False
    sentence = page.sentence_at(quotation.start)
    after = next(iter(sentence.after(quotation.end)), None) if sentence else None
    return after is not None and fold(after.text) in lexicon.linking


def is_subheading(page: Page, quotation: Quotation, sentence: Sentence) -> bool:
    """Whether a few quoted words are all of a paragraph, with nothing that ends a sentence."""
    start, end = page.paragraphs[sentence.paragraph]
    text, (first, last) = page.text, quotation.inner
    whole = not _WORD.search(text, start, quotation.start) and not _WORD.search(text, quotation.end, end)
    ended = text[last - 1] in _ENDS or text[quotation.end : end].strip()[:1] in _ENDS
    return whole and not ended and len(_WORD.findall(text, first, last)) < _LONGEST_HEADING


def is_heading(cue: Cue, utterance: Utterance) -> bool:
    """Whether a few words without a verb are all that a source says: *Issues possibles selon la défense*."""
    start, end = utterance.span
    if utterance.mode != "indirect" or cue.sentence.page.text[end : cue.start].strip() or end > cue.start:
        return False
    own = cue.sentence.between(start, end)
    predicate = any(t.pos in ("VERB", "AUX", "NUM") or t.relation.startswith("nsubj") for t in own)
    return len(_WORD.findall(utterance.words)) <= _FEW and not predicate


def ascribes(sentence: Sentence, cues: Sequence[Cue], lexicon: Speech) -> bool:
    """Whether a sentence says who told what the one before it tells: *Об этом сообщает X*; *Как пишет «Заря»,
    об этом сообщает X*."""
    text = sentence.folded
    if lexicon.backward.match(text) is not None:
        return True
    leads = next((c for c in cues if c.likened and c.start == sentence.start), None)
    comma = text.find(",", leads.end - sentence.start) if leads is not None else -1
    return comma > 0 and lexicon.backward.match(text[comma + 1 :].lstrip()) is not None


def is_title_between(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence is a heading inside a page: all of a paragraph, with no mark at its end."""
    start, end = page.paragraphs[sentence.paragraph]
    whole = page.text[start:end].strip() == sentence.text.strip()
    ended = sentence.text.rstrip()[-1:] in '.!?…»”":;'
    return whole and not ended and sentence.index > 0


def is_nobodys(cue: Cue, lexicon: Speech) -> bool:
    """Whether nobody in particular recalls it, or lays it to somebody: *On se rappelle que …*, *le « crime »
    dont on l'accuse*; not *À Minsk, on assure que …*."""
    if cue.speaker is None or cue.parenthetical or cue.clause is None:
        return False
    if not cue.clause.reflexive and cue.verb not in lexicon.charging:
        return False
    return fold(cue.sentence.page.text[slice(*cue.speaker)]) in lexicon.impersonal


def is_placed(cue: Cue, lexicon: Speech) -> bool:
    """Whether a verb tells where somebody is: *Parmi les libérés, se trouve Anna*; not *« Ils se trouvent
    mal », trouve Anna*."""
    return cue.clause is not None and cue.clause.reflexive and cue.verb in lexicon.placing


def is_asked(cue: Cue, lexicon: Speech) -> bool:
    """Whether a participle tells what its subject was asked or told: *Asked if he would go, he said no*."""
    clause = cue.clause
    if clause is None or cue.verb not in lexicon.addressing or clause.head.relation != "advcl":
        return False
    return clause.form == "Part" and clause.tense == "Past" and not clause.auxiliaries


def is_where(cue: Cue, lexicon: Speech) -> bool:
    """Whether a verb behind a comma opens with where somebody was, and so is no remark on what stands before
    it: *…, où les attendaient leurs proches*, *…, где их ждали родные*; not *…, où, dit-il, il est libre*."""
    verb = cue.token
    if verb is None or not verb.i or cue.likened or cue.speaker is None or cue.speaker[0] < verb.start:
        return False
    tokens, at = cue.sentence.tokens, verb.i - 1
    while at and tokens[at].pos in _CLITICS and fold(tokens[at].text) not in lexicon.questions:
        at -= 1
    return at > 0 and fold(tokens[at].text) in lexicon.questions and tokens[at - 1].text == ","


def is_put_to_somebody(cue: Cue, lexicon: Speech) -> bool:
    """Whether a question outside all marks asks somebody whether or why he said it, as an interviewer does:
    *Did you appeal for a pardon?*, *Pourquoi avez-vous demandé pardon ?*, *Вы просили о помиловании?*."""
    sentence, clause = cue.sentence, cue.clause
    if clause is None or cue.parenthetical or not sentence.text.rstrip(' "”»').endswith("?"):
        return False
    if clause.head.relation != "root" or sentence.page.quotations_over(cue.start, cue.end):
        return False
    return fold(sentence.page.text[slice(*cue.speaker)]) in lexicon.asked if cue.speaker else False


NOT_SAID = (
    is_plea, is_denied, is_supposed, is_nobodys, is_placed, is_asked, is_where, is_convicted,
    is_put_to_somebody,
)  # fmt: skip
"""What shows that a verb reports no words of anybody."""
