"""What tells that somebody speaks: reporting verbs with their subjects, and phrases like *selon*.

A cue is found in the frame of a sentence, outside or inside of quotation marks alike; what it reports is for
`direct` and `indirect` to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from detente.model import Factuality, Span
from detente.reading.forms import CAPITALS, fold
from detente.reading.parsing.clauses import Clause, Phrase
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.content.nouns import tells
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.no_sources import is_sourceless, is_undertaking

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
# A full stop within a sentence is an abbreviation's: "U.S. officials".
SOURCE_END = re.compile(r"[,;!?()\[\]«»“”\"—\n]|:(?!\d)|\.(?=\s*$)|\s[-–]\s")
_QUOTED_NAME = re.compile(rf"[«“„\"][ \u00a0\u202f]?(?=[{CAPITALS}0-9])[^«»“”„\"\n.!?;:]{{1,45}}[»”“\"]")
_NOUN_WITHIN, _FEW, _TIME = 12, 4, 5
_MOST_SOURCES = 12
_OPENING, _CLOSING = frozenset('«“„"'), frozenset('»”"')
_NOT_HEADS = frozenset({"PUNCT", "ADP", "DET", "CCONJ", "SCONJ", "ADV", "VERB", "AUX", "PART"})


@dataclass(eq=False, slots=True)
class Cue:
    """A sign that somebody speaks.

    ``start`` and ``end`` are the cue's own clause or phrase in the text; ``speaker`` is the span of who
    speaks, ``phrases`` its noun phrases where a model read the sentence. ``parenthetical`` tells that the cue
    stands aside (*…, a dit X*), ``likened`` that it begins with *comme*. ``verb`` is its lemma; empty for a
    preposition. ``content`` is what is said, where that is all that the cue is about. ``cites`` tells that
    whoever reports in the sentence cites this one, ``passes`` that this one cites another; ``via`` is the
    source beside this one that passes on what it says.
    """

    sentence: Sentence = field(repr=False)
    start: int
    end: int
    speaker: Span | None
    phrases: list[Phrase] = field(default_factory=list, repr=False)
    verb: str = ""
    token: Token | None = None
    clause: Clause | None = field(default=None, repr=False)
    parenthetical: bool = False
    likened: bool = False
    factuality: Factuality = "asserted"
    content: Span | None = None
    cites: bool = False
    passes: bool = False
    via: Cue | None = field(default=None, repr=False)


def is_agent(cue: Cue) -> bool:
    """Whether who speaks is but the agent of a passive that tells of another: *prévenu par un voisin*."""
    return cue.clause is not None and cue.clause.passive and bool(cue.clause.agent)


def sources(sentence: Sentence, lexicon: Speech) -> list[Cue]:
    """The phrases that name a source: *selon l'agence Belta*, *according to*, *по словам*."""
    text = sentence.page.text
    folded = sentence.folded
    result = []
    owned = list(lexicon.possessed.finditer(folded))  # "Selon ses termes": his, and no other source.
    taken = {match.start() for match in owned}
    for match in lexicon.sources.finditer(folded):
        at, begin = sentence.start + match.start(), sentence.start + match.end()
        if match.start() in taken:
            continue
        written = text[at:begin].strip().lower()
        if written.replace("’", "'") in lexicon.lookalikes:
            continue
        if _is_governed_by_body(sentence, at, lexicon):
            continue
        end = _phrase_end(text, begin, sentence.end)
        noun = match.group().rpartition(" ")[2]  # "de source judiciaire": the source is a part of its name.
        first = begin - len(noun) if noun in lexicon.written else begin
        if first < begin and any(t.pos == "SCONJ" for t in sentence.between(begin, end)):
            continue  # "A appris de sources officielles que X serait libre": what they said is that clause.
        if first < begin and is_sourceless(sentence, at, lexicon):
            continue
        end = _past_pronoun(sentence, begin, end)
        span = _noun_phrase(sentence, first, end, lexicon)
        if span is not None and is_undertaking(sentence, span, end, lexicon):
            continue
        passes = lexicon.passing.match(match.group()) is not None
        if passes and (_only_tells_which(sentence, at, lexicon) or _is_finite(sentence, at, begin)):
            continue
        if span is None:
            relative = _after_relative(sentence, at, begin, lexicon)
            if relative is not None:
                result.append(relative)
            continue
        last = _past_own_clause(sentence, span, end)
        result.append(Cue(sentence, at, last, span, passes=passes))
    for match in lexicon.citing.finditer(folded):
        begin = sentence.start + match.end()
        end = _phrase_end(text, begin, sentence.end)
        said = (t for t in sentence.between(begin, end)[1:] if fold(t.text) in lexicon.complementizers)
        that = next(said, None)  # "Reported citing a lawyer that Ann Sample was free"
        span = _noun_phrase(sentence, begin, end if that is None else that.start, lexicon)
        if span is not None and not _is_document(sentence, span, lexicon):
            result.append(Cue(sentence, sentence.start + match.start(), span[1], span, cites=True))
    for match in owned:
        start, end = (sentence.start + at for at in match.span())
        who = sentence.start + match.start("who"), sentence.start + match.end("who")
        result.append(Cue(sentence, start, end, who))
    # What names a source again and again is a list or noise, and no sentence.
    return sorted(result, key=lambda cue: cue.start) if len(result) <= _MOST_SOURCES else []


def _past_pronoun(sentence: Sentence, begin: int, end: int) -> int:
    """Where a source ends that is a Slavic pronoun alone, with no comma behind it: *согласно ему лица …*."""
    first = next(iter(sentence.between(begin, end)), None)
    alone = first is not None and first.pos == "PRON" and first.morph.get("Case") == "Dat"
    return first.end if alone and first is not None else end


def _is_governed_by_body(sentence: Sentence, start: int, lexicon: Speech) -> bool:
    """Whether a source's words are what a body is for: *Комитет по оценке рисков*."""
    tokens = sentence.tokens if sentence.parsed else []
    before = next((t for t in reversed(tokens) if t.end <= start), None)
    if before is None or before.pos not in ("NOUN", "PROPN"):
        return False
    first = sentence.tokens[before.i + 1]
    case = first.relation == "case" and sentence.tokens[first.head].head == before.i
    return case and any(map(lexicon.is_body, before.folded))


def _only_tells_which(sentence: Sentence, start: int, lexicon: Speech) -> bool:
    """Whether *cité par* hangs on a thing: *les messages cités par le juge datent …*, not *…, cité par X*; or
    on a place: *autour de Chouchi repris par l'armée*."""
    before = next((t for t in reversed(sentence.tokens) if t.end <= start and t.pos != "ADJ"), None)
    if before is not None and _is_place(sentence, before, lexicon):
        return True
    return before is not None and before.pos == "NOUN" and not tells(before, lexicon)


def _is_place(sentence: Sentence, noun: Token, lexicon: Speech) -> bool:
    """Whether a noun or name behind a preposition is a place's, and nobody's post hangs on it: *le maire de
    Kazan*."""
    names, above = lexicon.somebody, sentence.head(noun)
    if sentence.child(noun.i, "case") is None or (above is not None and tells(above, lexicon)):
        return False
    if noun.pos == "NOUN":
        return names.has(fold(noun.text), names.place_heads)
    entities = sentence.page.entities_in(noun.start, noun.end)
    return noun.pos == "PROPN" and not any(e.kind in ("person", "organization") for e in entities)


def _helpers(sentence: Sentence, start: int) -> list[Token]:
    """The auxiliaries of the first verb from a place on."""
    verb = next(iter(sentence.after(start)), None)
    return [t for t in sentence.children(verb.i) if t.relation == "aux"] if verb is not None else []


def has_own_subject(sentence: Sentence, start: int) -> bool:
    """Whether a clause's own verb begins a source: *Ann Sample was quoted by the Post as saying …*."""
    return any(t.morph.get("VerbForm") == "Fin" for t in _helpers(sentence, start))


def _is_finite(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a participle is a clause's own verb: somebody did what it tells, *ceux qui l'ont relayé par des
    liens*, or it ends what tells of words before it, *« … », Ann Sample was quoted by the Post as saying*."""
    helpers = _helpers(sentence, start)
    if any(t.dep == "aux:tense" for t in helpers) and not any(t.dep == "aux:pass" for t in helpers):
        return True
    last = not has_finite(sentence.between(end, sentence.end)) and sentence.text[-1:] not in '»”"'
    return last and has_own_subject(sentence, start)


def _past_own_clause(sentence: Sentence, span: Span, end: int) -> int:
    """Where a source ends with the clause that tells whose it is: *selon les chiffres que l'ONG a reçus*."""
    inside = sentence.between(*span)
    related = any(t.morph.get("PronType") == "Rel" or t.relation == "mark" for t in inside[1:])
    verb = next((t for t in sentence.between(span[1], end) if t.pos in ("VERB", "AUX")), None)
    return end if related and verb is not None else span[1]


def _is_document(sentence: Sentence, span: Span, lexicon: Speech) -> bool:
    """Whether a source is a paper without a name, which lends no voice: *citing two letters*."""
    first = next((t for t in sentence.between(*span) if t.pos == "NOUN"), None)
    paper = first is not None and first.folded & lexicon.papers
    return bool(paper) and first is not None and first.end >= span[1]


def _after_relative(sentence: Sentence, start: int, begin: int, lexicon: Speech) -> Cue | None:
    """*la déclaration du ministre selon laquelle …*: the noun's complement speaks the clause, or the document
    itself (*une étude selon laquelle …*)."""
    relative = next(iter(sentence.after(begin)), None)
    noun = relative and relative.i > 1 and fold(relative.text) in lexicon.relatives
    if relative is None or not noun:
        return None
    before = sentence.before(start)[-_NOUN_WITHIN:]
    at = next((n for n in range(len(before) - 1, -1, -1) if lexicon.is_report(fold(before[n].text))), None)
    if before and before[-1].folded & lexicon.documents:
        owner = [t for t in sentence.subtree(before[-1].i) if t.i <= before[-1].i]
        first = owner[0]
    elif at is not None and at + 2 < len(before) and before[at + 1].pos == "ADP":
        owner, first = before[at + 2 :], before[at]
    else:
        return None
    if any(t.pos in ("VERB", "AUX", "PRON", "PUNCT") for t in owner):
        return None
    said = sentence.subtree(relative.head) if relative.head > relative.i else sentence.tokens[relative.i :]
    end = max(t.end for t in said if t.pos != "PUNCT")
    speaker = owner[0].start, owner[-1].end
    return Cue(sentence, first.start, relative.end, speaker, content=(relative.end, end))


def quoted_name(text: str, at: int, limit: int) -> int | None:
    """Where a name in quotation marks ends that starts at ``at``: *«Новая газета»*; None where none does."""
    found = _QUOTED_NAME.match(text, at, limit)
    return found.end() if found else None


def _phrase_end(text: str, begin: int, limit: int) -> int:
    """Where a phrase ends at a mark, names in quotation marks taken whole."""
    at = begin
    while (stop := SOURCE_END.search(text, at, limit)) is not None:
        after = quoted_name(text, stop.start(), limit)
        if after is None:
            return stop.start()
        at = after
    return limit


def _noun_phrase(sentence: Sentence, begin: int, end: int, lexicon: Speech) -> Span | None:
    """The words of a source that start at a place, up to a mark or the clause's own verb."""
    text = sentence.page.text
    while begin < end and not (text[begin].isalnum() or text[begin] in '«“"'):
        begin += 1
    words = list(WORD.finditer(text, begin, end))
    if not words or words[0].start() > begin + 2:
        return None
    if len(words) > 1 and fold(words[0].group()) in lexicon.emphatic:
        begin = words.pop(0).end() + 1  # "по подсчётам самих протестующих"
    tokens = sentence.tokens if sentence.parsed else []
    first = next((t for t in tokens if t.start >= begin and t.pos == "NOUN"), None)
    ours = fold(words[0].group()) in lexicon.first_possessives  # "selon nos confrères" cites them.
    if ours and (first is None or not tells(first, lexicon)):
        return None
    until = min(first.end if first is not None else begin, words[-1].end())
    for word in words[:_FEW]:
        key = fold(word.group())
        if key.split("'")[-1] in lexicon.not_sources:
            return None
        if len(key) > 3 and word.end() >= until:
            break
    if sentence.parsed:
        inside = sentence.between(begin, end)
        quoted = sentence.page.quotations_over(begin, end)
        verb = next(
            (
                t
                for t in inside
                if t.pos in ("VERB", "AUX")
                and _own_verb(t, inside)
                and not any(q.holds(t.start, t.end) and q.end <= end for q in quoted)
            ),
            None,
        )
        if verb is not None:
            own = _short_of_subject([t for t in inside if t.start < verb.start], verb, lexicon)
            while len(own) > 1 and own[-1].pos in _NOT_HEADS | {"PRON"}:
                own.pop()
            if not own:
                return None
            end = own[-1].end
            end += text[end : end + 1] in _CLOSING and text[begin : begin + 1] in _OPENING
    end = _uncounted(sentence, begin, _first_words(sentence, begin, end, lexicon), lexicon)
    end = _unread(sentence, begin, end, lexicon)
    end = min(end, begin + 120)
    while end > begin and text[end - 1].isspace():
        end -= 1
    return (begin, end) if end > begin else None


def _uncounted(sentence: Sentence, begin: int, end: int, lexicon: Speech) -> int:
    """Where a source ends before a number of others to which *and* joins it: *selon l'ONU et un million de
    déplacés*; not *selon l'ONU et deux avocats*."""
    inside = sentence.between(begin, end) if sentence.parsed else []
    for at, joining in enumerate(inside):
        after = inside[at + 1 :]
        noun = next((n for n, t in enumerate(after) if t.pos == "NOUN"), None)
        if joining.pos != "CCONJ" or not at or noun is None:
            continue
        counted = any(t.pos == "NUM" or t.text[:1].isdigit() for t in after[:noun])
        counted = counted or (after[noun].lemma == "million" and noun == 1)
        plain = not tells(after[noun], lexicon) and {after[noun].text, after[noun].lemma}.isdisjoint(
            lexicon.written
        )
        if counted and plain:
            return inside[at - 1].end
    return end


def _first_words(sentence: Sentence, begin: int, end: int, lexicon: Speech) -> int:
    """Where a source ends that is a pronoun, or somebody's own (*ses proches*): neither has a complement."""
    inside = sentence.between(begin, end) if sentence.parsed else []
    if not inside:
        return end
    owns = (
        inside[0].relation in ("nmod", "det") and inside[0].head > inside[0].i
    )  # "According to her lawyer".
    if lexicon.stands_alone(fold(inside[0].text)) and not owns:
        return inside[0].end
    if fold(inside[0].text) in lexicon.possessives:
        stop = next((t for t in inside[1:] if t.pos == "ADP"), None)
        return inside[stop.i - inside[0].i - 1].end if stop is not None else end
    return end


def _unread(sentence: Sentence, begin: int, end: int, lexicon: Speech) -> int:
    """Where a source ends before who has read it: *a decree seen by Reuters*."""
    inside = [t for t in sentence.tokens if begin < t.start < end] if lexicon.reading else []
    read = next((t for t in inside if fold(t.text) in lexicon.reading and t.pos != "NOUN"), None)
    return sentence.tokens[read.i - 1].end if read is not None and read.i else end


def _short_of_subject(own: list[Token], verb: Token, lexicon: Speech) -> list[Token]:
    """A Slavic source's words, which no comma parts from the clause, less its subject and the time before.

    *По данным активистов полиция задержала десять человек*; *по данным «Зари» на 21:10 число …*.
    """
    if not lexicon.somebody.stems:
        return own
    for at, token in enumerate(own[1:], start=1):
        if token.pos == "ADP" and any(_is_timely(t, lexicon) for t in own[at + 1 : at + _TIME]):
            return own[:at]
        if token.morph.get("Case") == "Nom" and token.relation == "nsubj" and token.head == verb.i:
            first = next(n for n in range(1, at + 1) if all(t.head == token.i for t in own[n:at]))
            return own[:first]
    return own


def _is_timely(token: Token, lexicon: Speech) -> bool:
    return token.pos == "NUM" or token.text[:1].isdigit() or fold(token.lemma) in lexicon.times


def _own_verb(token: Token, inside: list[Token]) -> bool:
    """Whether a verb after a source is the sentence's, not a participle of the source's phrase."""
    if token.morph.get("VerbForm") == "Part" and token.relation in ("acl", "amod", "nmod"):
        return False  # Of the phrase, or its noun: "по данным самих протестующих".
    return token.relation != "fixed" and any(t.i < token.i for t in inside)
