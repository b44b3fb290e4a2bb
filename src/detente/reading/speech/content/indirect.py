"""What somebody is reported to have said without quotation marks, or with some inside the clause.

The content of a reporting verb is the clause or infinitive that it governs, the noun of verbs like
*annoncer*, or, where the verb stands aside (*…, a annoncé Minsk*), the sentence around it. The content of
*selon X* is its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.parse import Page, Sentence, Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.content import labels, unsaid
from detente.reading.speech.content.around import around
from detente.reading.speech.content.complements import Complements
from detente.reading.speech.content.extents import is_finite
from detente.reading.speech.content.glosses import worded
from detente.reading.speech.content.manner import past_manner
from detente.reading.speech.content.reported import reported
from detente.reading.speech.content.scope import parts
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting import chains, fronted
from detente.reading.speech.reporting.able import is_somebody
from detente.reading.speech.reporting.agreement import AGREEING
from detente.reading.speech.reporting.cues import Cue, quoted_name
from detente.reading.speech.reporting.gerunds import is_gerund
from detente.reading.speech.reporting.predicates import is_of_whose, is_told
from detente.reading.speech.reporting.runs import past_phrase, past_times
from detente.reading.speech.utterance import Utterance, trimmed, without_stop

_WORD = re.compile(r"\w+")
_CITED = 3


def report(page: Page, cue: Cue, lexicon: Speech, used: bool, stops: Sequence[int] = ()) -> Utterance | None:
    """The indirect speech of a reporting verb.

    ``used`` tells that a quotation is its content already; ``stops`` are where other voices cut in.
    """
    unsaid_yet = cue.factuality == "planned" and not unsaid.is_told_ahead(page, cue, lexicon)
    if cue.speaker is None or cue.token is None or unsaid_yet or cue.factuality in ("denied", "possible"):
        return None  # What somebody may or should say has not been said.
    if unsaid.is_thought(page, cue, lexicon) or unsaid.is_own_term(page, cue, lexicon):
        return None
    if any(is_none(cue, lexicon) for is_none in unsaid.NOT_SAID):
        return None
    ruled = (judged := unsaid.is_of_court(cue, lexicon)) or cue.verb in lexicon.ruling
    groups = lexicon.groups.get(cue.verb, frozenset())
    content, named, governed = None, False, Complements(cue, lexicon, stops)
    loose = not _is_quoted(page, cue)  # What is quoted is somebody's speech already, whatever it names.
    if cue.likened and (unsaid.is_compared(cue) or unsaid.tells_when(page, cue, lexicon)):
        return None
    if cue.likened and (used or not groups & {"statement", "object", "manner"}):
        return None  # "As X said in a statement: …"; *comme l'appellent ses amis*
    if cue.likened:
        told = _told_around(page, cue, lexicon, stops)  # "…, as X reported two weeks after that day"
        put = told is not None and told.mode != "indirect"  # «…», как выразился X
        return told if put or groups & {"statement", "object"} else None
    if not used and loose and not judged and groups & {"statement", "object"} and parts(cue):
        return _told_around(page, cue, lexicon, stops)
    if groups & {"statement", "object"}:
        content = governed.clause(marked=ruled)
    if content is None and loose and not used and not ruled:
        content = labels.likened(page, cue, lexicon)
        named = content is not None
    if content is None and groups & {"statement", "object"} and not used and not ruled:
        content = governed.infinitive() or fronted.infinitive(cue, lexicon)
    blames = "statement" in groups and cue.verb in lexicon.charging and cue.verb not in lexicon.thinking
    blames = blames and not ruled
    if content is None and not used and (cue.verb in lexicon.demanding or blames):
        content = governed.demand()
    if content is None and not used and not (ruled and cue.verb not in lexicon.ruling):
        content = _phrase(page, cue, governed, groups, stops, loose=loose)
        content = past_manner(cue.sentence, content, lexicon) if content and _is_free(content, cue) else None
        named = content is not None  # Quoted or not, words that name a thing are a part of the sentence.
    if content is None and not used and groups & {"statement", "object", "manner"}:
        silent = unsaid.is_deed(page, cue, lexicon) or cue.verb in lexicon.thinking
        content = None if silent else _after_colon(page, cue)
    if "citing" in groups:
        return _citing(page, cue, lexicon)
    gerund = is_gerund(cue.clause)  # "…, he said, noting reports": what goes on with a remark is none.
    aside = not gerund and (
        cue.parenthetical or ("statement" in groups and _stands_aside(page, cue, lexicon))
    )
    if (
        content is None
        and not used
        and aside
        and ((loose and not judged) or cue.parenthetical)
        and groups & {"statement", "object", "manner"}
    ):
        return _told_around(page, cue, lexicon, stops)
    content = content and _within_marks(page, content, cue)
    free = content is not None and _is_free(content, cue)
    utterance = reported(page, trimmed(page.text, *content), cue) if content and free else None
    if utterance is None or content is None:
        return None
    if unsaid.is_doubted(cue, lexicon) or (named and unsaid.points_back(cue, content, lexicon)):
        utterance.silent = True
    if cue.verb in lexicon.denying and unsaid.is_governed(cue, content):
        utterance.factuality = "denied"
    named = named or ("label" in groups and "statement" not in groups)
    utterance.mode = "mixed" if named and utterance.mode != "indirect" else utterance.mode
    return utterance


def _kept_in_marks(page: Page, utterance: Utterance, cue: Cue) -> Utterance | None:
    """What a source says within the quotation that it stands in: *« Selon lui, il est libre », dit X*."""
    over = [q for q in page.quotations_over(cue.start, cue.end) if q.closed and q.holds(cue.start, cue.end)]
    start, end = utterance.span
    for quotation in over:
        start, end = max(start, quotation.inner[0]), min(end, quotation.inner[1])
    if (start, end) == utterance.span:
        return utterance
    return reported(page, trimmed(page.text, start, end), cue) if start < end else None


def _within_marks(page: Page, content: Span, cue: Cue) -> Span:
    """What a verb within quotation marks reports, up to where they close."""
    over = page.quotations_over(cue.start, cue.end)
    ends = [
        q.inner[1] for q in over if q.closed and q.holds(cue.start, cue.end) and q.holds(*content[:1] * 2)
    ]
    return content[0], min([content[1], *ends])


def _is_free(content: Span, cue: Cue) -> bool:
    """Whether what is said holds nothing of the words for who says it."""
    return cue.speaker is None or content[1] <= cue.speaker[0] or cue.speaker[1] <= content[0]


def _phrase(
    page: Page,
    cue: Cue,
    governed: Complements,
    groups: frozenset[str],
    stops: Sequence[int],
    *,
    loose: bool,
) -> Span | None:
    """What a verb reports that is no clause: a label, a noun, a topic, a judgement."""
    if is_gerund(cue.clause) and cue.verb in governed.lexicon.showing:
        return None  # "said that it broke down, underscoring the fragility of the pact": so does the event
    content = labels.quoted(page, cue, governed.lexicon) if "label" in groups else None
    if content is None and loose and "object" in groups:
        content = governed.noun()
    if content is None and loose and "topic" in groups and not _only_shows(cue, governed.lexicon):
        content = governed.topic()
        if content is not None:
            begin, end = content
            stop = min((s for s in stops if begin < s < end), default=None)
            content = content if stop is None else trimmed(page.text, begin, stop)
    if content is None and loose and "judging" in groups:
        content = governed.judgement()
    if content is None and groups & {"object", "judging"}:
        content = _quoted_next(page, cue, governed.lexicon)
    return content


def _only_shows(cue: Cue, lexicon: Speech) -> bool:
    """Whether a paper is but the sign of something: *cet accord témoigne d'un apaisement*."""
    heads = [phrase.head for phrase in cue.phrases]
    papers = bool(heads) and all(head.pos == "NOUN" and head.folded & lexicon.signs for head in heads)
    return papers and cue.verb in lexicon.ambiguous


def _quoted_next(page: Page, cue: Cue, lexicon: Speech) -> Span | None:
    """The quoted words right after a verb, or its day, that the parse hangs elsewhere: *a salué lundi « un
    jour de joie »*."""
    verb, tokens = cue.token, cue.sentence.tokens
    if verb is None or cue.parenthetical or (cue.clause is not None and cue.clause.passive):
        return None
    at, begin = past_times(tokens, verb.i + 1, lexicon), verb.end
    if at + 1 < len(tokens) and tokens[at].pos == "ADP" and tokens[at + 1].pos in ("DET", "NOUN"):
        at = past_phrase(cue.sentence, at, len(tokens))  # "a déploré devant la presse « une farce »"
        begin = tokens[at - 1].end
    last = at + _CITED
    while at < min(last, len(tokens)) and tokens[at].pos in ("ADP", "DET", "PRON"):
        at += 1
    start = tokens[at].start if at < len(tokens) else cue.sentence.end
    found = next((q for q in page.quotations_over(start, start + 1) if q.start == start and q.closed), None)
    if found is None or quoted_name(page.text, found.start, found.end) is not None:
        return None
    return trimmed(page.text, begin, found.end)


def _around(page: Page, cue: Cue, lexicon: Speech, stops: Sequence[int] = ()) -> Utterance | None:
    told = around(page, cue, lexicon, stops)
    return None if told is None else reported(page, told[0], cue, told[1])


def _told_around(page: Page, cue: Cue, lexicon: Speech, stops: Sequence[int]) -> Utterance | None:
    """The sentence around a remark, unless it only says who reports: *Как пишет X, об этом сообщает Y*."""
    told = _around(page, cue, lexicon, stops) if cue.likened or not is_of_whose(cue) else None
    formula = told is not None and lexicon.backward.match(page.folded[slice(*told.span)].lstrip('", '))
    return None if formula else told


def _is_quoted(page: Page, cue: Cue) -> bool:
    return any(q.closed and q.holds(cue.start, cue.end) for q in page.quotations_over(cue.start, cue.end))


def according(
    page: Page, cue: Cue, lexicon: Speech, others: Sequence[Cue], stops: Sequence[int] = ()
) -> Utterance | None:
    """The speech of a source: its sentence; where several share one, the words that lead up to each."""
    if cue.content is not None:
        return reported(page, trimmed(page.text, *cue.content), cue)
    if unsaid.is_close_aside(page, cue) or unsaid.is_of_last_part(cue):
        return None
    utterance = _around(page, cue, lexicon, stops)
    utterance = utterance and _kept_in_marks(page, utterance, cue)
    utterance = utterance and _short_of_verb(page, utterance, cue, lexicon)
    term = worded(page, cue, utterance.span, lexicon) if utterance is not None else None
    utterance = utterance if term is None else reported(page, term, cue)
    if utterance is not None and unsaid.is_heading(cue, utterance):
        return None
    if utterance is None or all(o is cue for o in others):
        return utterance
    text = page.text
    comma = max(cue.sentence.marks(cue.sentence.start, cue.start, ",;("), default=-1)
    lead = trimmed(text, max(comma + 1, cue.sentence.start), cue.start)
    if (
        comma > 0
        and len(_WORD.findall(text, *lead)) >= 2
        and text[cue.sentence.start : cue.start].rstrip()[-1] != ","
    ):
        return reported(page, lead, cue)
    return utterance


def _short_of_verb(page: Page, utterance: Utterance, cue: Cue, lexicon: Speech) -> Utterance | None:
    """The words before whoever cites a source: *Он ушёл, сообщает «Заря» со ссылкой на указ*, *He left, Belta
    reported citing the court*."""
    comma = page.text.rfind(",", utterance.span[0], cue.start) if cue.cites else -1
    first = next((t for t in cue.sentence.tokens if t.start > comma), None)
    if comma < 0 or first is None or (first.start >= cue.start and _leads_on(cue, lexicon)):
        return utterance
    if lexicon.verb(first) is None and not _cites_after(cue, comma, lexicon):
        return utterance
    return reported(page, trimmed(page.text, utterance.span[0], comma), cue)


def _leads_on(cue: Cue, lexicon: Speech) -> bool:
    """Whether the clause that a report tells begins right behind whom it cites: *said, citing X, that …*."""
    behind = next((t for t in cue.sentence.after(cue.end) if t.pos != "PUNCT"), None)
    return behind is not None and fold(behind.text) in lexicon.complementizers


def _cites_after(cue: Cue, comma: int, lexicon: Speech) -> bool:
    """Whether a report that a comma sets off ends a sentence with whom it cites."""
    citing = cue.sentence.token_at(cue.start)
    verb = cue.sentence.head(citing) if citing is not None else None
    if verb is None or verb.start < comma or lexicon.verb(verb) is None:
        return False
    return all(t.pos == "PUNCT" for t in cue.sentence.after(cue.end))


def before(page: Page, cue: Cue, lexicon: Speech) -> Utterance | None:
    """The sentence before, which this one ascribes: *Об этом сообщила пресс-служба.*"""
    index = cue.sentence.index
    if cue.speaker is None:
        return None
    if not index:
        return _around(page, cue, lexicon)
    previous = page.sentences[index - 1]
    if _is_broken(cue) or (cue.clause is not None and cue.clause.head.relation == "acl"):
        return None
    if _leads_with_source(page, previous, cue, lexicon) or unsaid.is_title_between(page, previous):
        return None
    return reported(page, without_stop(page.text, (previous.start, previous.end)), cue)


def _leads_with_source(page: Page, sentence: Sentence, cue: Cue, lexicon: Speech) -> bool:
    """Whether a sentence names its source, whom a pronoun only takes up: *По его словам, … Об этом он …*."""
    words = fold(page.text[slice(*cue.speaker)]) if cue.speaker is not None else ""
    return lexicon.stands_alone(words) and lexicon.heralds.match(fold(sentence.text)) is not None


def _is_broken(cue: Cue) -> bool:
    """Whether another sentence runs on where a page lost who reports: *Об этом пишет Суд решил …*."""
    rest = cue.sentence.tokens[cue.token.i + 1 :] if cue.token is not None else []
    for token in rest:
        if token.pos == "PUNCT":
            return False
        if token.morph.get("VerbForm") == "Fin" and token.pos == "VERB" and token.relation != "acl":
            return True
    return False


def _citing(page: Page, cue: Cue, lexicon: Speech) -> Utterance | None:
    """Who quotes another lends a voice to what that one says: *It quoted Karl Example as saying …*.

    In a remark the one quoted says the sentence around: *The talks, it cited him as saying, failed*.
    """
    clause, text = cue.clause, page.text
    cited = chains.cited(clause, cue.verb) if clause is not None else None
    if clause is None or cited is None or not is_somebody(cited, lexicon):
        return None
    if chains.is_thing(cited.head, lexicon) and lexicon.whom.search(fold(cited.text)) is None:
        return None
    if _is_remark(cue, cited) and cited.start >= cue.end:
        comma = text.find(",", cited.end, cue.sentence.end)
        comma = comma if comma >= 0 else without_stop(text, (cited.end, cue.sentence.end))[1]
        if len(_WORD.findall(text, cited.end, comma)) <= _CITED:
            told = replace(cue, speaker=cited.span, phrases=[cited], end=comma, parenthetical=True)
            utterance = _around(page, told, lexicon)
            if utterance is not None:
                utterance.within = replace(utterance, cue=cue, silent=True)
            return utterance
    span = trimmed(text, cited.start, clause.span[1])
    utterance = reported(page, span, cue)
    if utterance is not None:
        utterance.silent = True
    return utterance


def _is_remark(cue: Cue, cited: Phrase) -> bool:
    """Whether a verb that cites parts a sentence: *The talks, it cited him as saying, failed*; not *In a
    statement, it cited him, saying …*."""
    tokens, begin = cue.sentence.tokens, cue.start
    before = [t for t in tokens if t.end <= begin]
    if not before or before[-1].text != ",":
        return False
    last = max(cue.end, cited.end)
    parted = any(t.relation == "nsubj" and t.end <= begin and tokens[t.head].start > last for t in before)
    return parted or any(is_finite(t) for t in before) or _parts_subject(before, tokens, last)


def _parts_subject(before: Sequence[Token], tokens: Sequence[Token], last: int) -> bool:
    """Whether words without a preposition begin a sentence and a verb goes on behind the next comma, which
    lacks a subject whatever the parse makes of them: *The talks, … as saying, failed*; not *…, adding*."""
    after = [t for t in tokens if t.start >= last]
    comma = next((at for at, t in enumerate(after) if t.text == ","), None)
    then = after[comma + 1 : comma + 2] if comma is not None else []
    noun = any(t.pos in ("NOUN", "PROPN", "PRON") for t in before) and before[0].pos not in ("ADP", "SCONJ")
    going = any(t.pos in ("VERB", "AUX") and t.morph.get("Tense") != "Pres" for t in then)
    return noun and (going or any(map(is_finite, then)))


def _stands_aside(page: Page, cue: Cue, lexicon: Speech) -> bool:
    """Whether a subject and its verb follow what is said: *…, his lawyers said on Monday*."""
    lead = page.text[cue.sentence.start : cue.start].rstrip()
    if not lead.endswith((",", "»", "”", '"')) or cue.clause is None or cue.clause.passive:
        return False
    if lead.endswith(",") and _is_clause_of_its_own(page, cue, lexicon):
        return False
    if cue.clause.form == "Part" and cue.clause.tense == "Past" and not cue.clause.auxiliaries:
        return False
    if unsaid.tells_of_noun(cue, lexicon) or is_told(cue, lexicon) or _is_purpose(cue):
        return False
    outside = [t for t in cue.sentence.tokens if not cue.start <= t.start < cue.end]
    if lead.endswith(",") and page.text[cue.end : cue.end + 1] == "," and not cue.clause.inherited:
        return any(is_finite(t) for t in outside)
    objects = [p for p in cue.clause.objects if fold(p.head.text) not in lexicon.times]
    if objects and cue.verb not in lexicon.addressing:
        return False
    said = cue.sentence.before(cue.start)
    return has_finite(said)


def _is_purpose(cue: Cue) -> bool:
    """Whether an infinitive only says what for somebody had come, whom a participle tells of: *…, venu
    protester*; not *…, a tenu à préciser le ministre*."""
    above = cue.sentence.head(cue.token) if cue.token is not None else None
    if cue.token is None or above is None or cue.token.morph.get("VerbForm") != "Inf":
        return False
    return above.morph.get("VerbForm") == "Part" and not cue.sentence.helpers(above)


def _is_clause_of_its_own(page: Page, cue: Cue, lexicon: Speech) -> bool:
    """Whether a comma only splices a subject and its verb to the clause before, or another verb is joined.

    A Slavic remark has its subject behind: *…, Примеров выступил против*; *…, l'UE soupçonne, et accuse, …*.
    """
    ahead = cue.token is not None and cue.speaker is not None and cue.speaker[0] < cue.token.start
    if ahead and page.language in AGREEING:
        return True
    after = cue.sentence.after(cue.end)[:_CITED]
    joined = [t.text for t in after[:1]] == [","] and [t.pos for t in after[1:2]] == ["CCONJ"]
    return joined and len(after) == _CITED and lexicon.verb(after[-1]) is not None


def _after_colon(page: Page, cue: Cue) -> Span | None:
    """*Le gouverneur rectifie : 28 mineurs ont été libérés.*"""
    text, end = page.text, cue.sentence.end
    colon = text.find(":", cue.end, end)
    if colon < 0 or not text[colon + 1 : colon + 2].isspace() or len(_WORD.findall(text, cue.end, colon)) > 6:
        return None
    if any(t.pos == "VERB" for t in cue.sentence.between(cue.end, colon)):
        return None
    following = trimmed(text, colon + 1, end)
    if unsaid.is_list(cue, following):
        return None
    if len(_WORD.findall(text, *following)) < 2 or any(
        q.start == following[0] for q in page.quotations_over(*following)
    ):
        return None
    return without_stop(text, following)
