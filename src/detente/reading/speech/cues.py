"""What tells that somebody speaks: reporting verbs with their subjects, and phrases like *selon*.

A cue is found in the frame of a sentence, outside or inside of quotation marks alike; what it reports is for
`direct` and `indirect` to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from detente.model import Factuality, Span
from detente.reading.clauses import Clause, Phrase, clauses, coordinated
from detente.reading.forms import fold
from detente.reading.language import load
from detente.reading.parse import Page, Sentence, Token
from detente.reading.speech.lexicon import Speech

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_SOURCE_END = re.compile(r"[,;:!?()\[\]«»“”\"—\n]|\.(?=\s|$)|\s[-–]\s")
_NOT_HEADS = frozenset({"PUNCT", "ADP", "DET", "CCONJ", "SCONJ", "ADV", "VERB", "AUX", "PART"})
_ASIDE_MARKS = frozenset(",—–-»”\"(!?….;’'")


@dataclass(eq=False, slots=True)
class Cue:
    """A sign that somebody speaks.

    ``start`` and ``end`` are the cue's own clause or phrase in the text; ``speaker`` is the span of who
    speaks, ``phrases`` its noun phrases where a model read the sentence. ``parenthetical`` tells that the cue
    stands aside (*…, a dit X*). ``verb`` is its lemma; empty for a preposition.
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
    factuality: Factuality = "asserted"


def sources(sentence: Sentence, lexicon: Speech) -> list[Cue]:
    """The phrases that name a source: *selon l'agence Belta*, *according to*, *по словам*."""
    text = sentence.page.text
    folded = fold(sentence.text)
    result = []
    for match in lexicon.sources.finditer(folded):
        begin = sentence.start + match.end()
        stop = _SOURCE_END.search(text, begin, sentence.end)
        end = stop.start() if stop else sentence.end
        span = _noun_phrase(sentence, begin, end, lexicon)
        if span is None:
            continue
        result.append(Cue(sentence, sentence.start + match.start(), span[1], span))
    return result


def opinions(sentence: Sentence, lexicon: Speech) -> list[Cue]:
    """Phrases that name a source only where a quotation follows: *Pour Jean Exemple, « … »*."""
    match = lexicon.opinions.match(fold(sentence.text))
    if match is None:
        return []
    begin = sentence.start + match.end() + 1
    entity = next(
        (e for e in sentence.page.entities if begin <= e.start < begin + 60 and e.kind == "person"), None
    )
    comma = sentence.page.text.find(",", begin, sentence.end)
    if entity is None or not entity.end <= comma <= entity.end + 2:
        return []
    return [Cue(sentence, sentence.start, comma, (begin, entity.end))]


def _noun_phrase(sentence: Sentence, begin: int, end: int, lexicon: Speech) -> Span | None:
    """The words of a source that start at a place, up to a mark or the clause's own verb."""
    text = sentence.page.text
    while begin < end and not (text[begin].isalnum() or text[begin] in '«“"'):
        begin += 1
    words = list(_WORD.finditer(text, begin, end))
    if not words or words[0].start() > begin + 2:
        return None
    for word in words[:4]:
        key = fold(word.group())
        if key.split("'")[-1] in lexicon.not_sources:
            return None
        if len(key) > 3:
            break
    if sentence.parsed:
        inside = [t for t in sentence.tokens if begin <= t.start < end]
        verb = next((t for t in inside if t.pos in ("VERB", "AUX") and _own_verb(t, inside)), None)
        if verb is not None:
            own = [t for t in inside if t.start < verb.start]
            while len(own) > 1 and own[-1].pos in _NOT_HEADS | {"PRON"}:
                own.pop()
            if not own:
                return None
            end = own[-1].end
    end = min(end, begin + 120)
    while end > begin and text[end - 1].isspace():
        end -= 1
    return (begin, end) if end > begin else None


def _own_verb(token: Token, inside: list[Token]) -> bool:
    """Whether a verb after a source is the sentence's, not a participle of the source's phrase."""
    if token.morph.get("VerbForm") == "Part" and token.relation in ("acl", "amod"):
        return False
    return token.relation != "fixed" and any(t.i < token.i for t in inside)


def verbs(sentence: Sentence, lexicon: Speech, *, all_inverted: bool = False) -> list[Cue]:
    """The reporting verbs of a sentence with their subjects, in the order of the text.

    ``all_inverted`` takes any verb whose subject follows it for one: right after a quotation it is.
    """
    if not any(t.dep for t in sentence.tokens):
        return _plain_verbs(sentence, lexicon)
    result = []
    for clause in clauses(sentence):
        token = clause.head
        lemma = _reporting(clause, lexicon)
        if lemma and not _is_told(clause, lexicon):
            continue
        cue = _cue(clause, lemma or fold(token.lemma), lexicon)
        if lemma or (all_inverted and cue.parenthetical and token.pos == "VERB"):
            result.append(cue)
    return result


def _is_told(clause: Clause, lexicon: Speech) -> bool:
    """Whether a verb of speech stands for speech that took place: most infinitives and participles do not."""
    bare = clause.form == "Part" and clause.tense == "Past" and not clause.agent
    if bare and not any(t.relation == "aux" for t in clause.sentence.children(clause.head.i)):
        # "gracié 123 citoyens, condamnés pour …": a participle that agrees shares no auxiliary.
        agrees = clause.head.morph.get("Number") == "Plur" or clause.head.morph.get("Gender") == "Fem"
        if agrees or not clause.auxiliaries:
            return False
    helpers = [t for t in clause.sentence.children(clause.head.i) if t.relation in ("aux", "cop")]
    infinite = any(t.morph.get("VerbForm") == "Inf" for t in (clause.head, *helpers)) and clause.mood == ""
    if not infinite or lexicon.compounds.get(lexicon.verb(clause.head) or ""):
        return True
    if clause.head.relation in ("advcl", "acl", "obl"):
        return bool({fold(m) for m in clause.marks} & lexicon.sequel)
    if helpers:
        return True
    above = clause.governor
    willing = above is not None and fold(above.lemma) in lexicon.willing
    return willing and clause.head.relation in ("xcomp", "root")


def _reporting(clause: Clause, lexicon: Speech) -> str | None:
    lemma = lexicon.verb(clause.head)
    if lemma is None or clause.head.pos not in ("VERB", "AUX", "NOUN", "ADJ", "PROPN", "X"):
        return None
    needed = lexicon.compounds.get(lemma)
    if needed:
        near = clause.sentence.tokens[max(0, clause.head.i - 3) : clause.head.i + 2]
        if not any(fold(t.lemma) in needed or fold(t.text) in needed for t in near if t is not clause.head):
            return lemma if lexicon.groups[lemma] != frozenset({"statement"}) else None
    return lemma


def _cue(clause: Clause, lemma: str, lexicon: Speech) -> Cue:
    sentence, verb = clause.sentence, clause.head
    group = _verb_group(sentence, verb)
    before = sentence.tokens[group[0].i - 1] if group[0].i else None
    aside = before is None or before.text in _ASIDE_MARKS
    aside = aside and not (clause.inherited and verb.relation == "acl")
    aside = aside and not _subject_before(clause, group[0], lexicon)
    inverted = _subject_after(clause, group[-1], lexicon) if aside else []
    phrases = inverted or _subjects(clause, lexicon)
    start, end = group[0].start, group[-1].end
    if phrases and (inverted or not clause.inherited):
        start = min(start, *(p.start for p in phrases))
        end = max(end, *(p.whole[1] for p in phrases))
    speaker = (min(p.start for p in phrases), max(_with_name(p) for p in phrases)) if phrases else None
    told = _factuality(clause, lexicon)
    return Cue(sentence, start, end, speaker, phrases, lemma, verb, clause, bool(inverted), told)


def _subject_before(clause: Clause, first: Token, lexicon: Speech) -> bool:
    """Whether the subject stands right before the verb, with at most an apposition between."""
    text = clause.sentence.page.text
    for phrase in clause.subjects:
        if phrase.head.i <= first.i and not clause.inherited and not _is_clitic(phrase.head, clause):
            between = text[phrase.whole[1] : first.start] if phrase.whole[1] < first.start else ""
            if "," in between and phrase.whole[1] == phrase.end:
                continue  # No comma parts a subject from its verb.
            if not _WORD.search(between) and can_speak(phrase, lexicon):
                return True
    return False


def _verb_group(sentence: Sentence, verb: Token) -> list[Token]:
    """The verb with its auxiliaries, clitics and particles, unbroken."""
    own = {verb.i}
    for child in sentence.children(verb.i):
        if child.relation in ("aux", "cop", "expl", "fixed", "compound") or (
            child.pos in ("PRON", "PART") and child.relation in ("nsubj", "obj", "iobj", "dep", "advmod")
        ):
            own.add(child.i)
    first = last = verb.i
    tokens = sentence.tokens
    while first - 1 >= 0 and (
        first - 1 in own or (tokens[first - 1].pos in ("PART", "ADV") and first - 2 in own)
    ):
        first -= 1
    while last + 1 < len(tokens) and last + 1 in own:
        last += 1
    return tokens[first : last + 1]


def _subject_after(clause: Clause, last: Token, lexicon: Speech) -> list[Phrase]:
    """The subject that follows its verb in *a déclaré hier à Minsk le ministre*; a clitic counts."""
    sentence, verb = clause.sentence, clause.head
    for phrase in clause.subjects:
        after = phrase.head.i > verb.i or _is_clitic(phrase.head, clause)
        if after and not clause.inherited and can_speak(phrase, lexicon):
            return [p for p in clause.subjects if p.head.i > verb.i or _is_clitic(p.head, clause)]
    if clause.agent:
        return []
    candidates = [
        child
        for child in sentence.children(verb.i)
        if child.i > verb.i and child.pos in ("NOUN", "PROPN", "PRON") and not _has_case(sentence, child)
    ]
    follower = _first_noun(sentence, last, lexicon)
    if follower is not None and follower not in candidates and clause.mood != "":
        candidates.insert(0, follower)
    for child in candidates:
        if fold(child.lemma) in lexicon.times or fold(child.text) in lexicon.times:
            continue
        if child.relation in ("ccomp", "xcomp", "advcl", "parataxis", "acl") or child.start - verb.end > 90:
            continue
        phrases = coordinated(sentence, child)
        if can_speak(phrases[0], lexicon):
            return phrases
    return []


def _is_clitic(token: Token, clause: Clause) -> bool:
    """*a-t-il déclaré*: a pronoun between auxiliary and participle."""
    text = clause.sentence.page.text
    return token.pos == "PRON" and token.start > 0 and text[token.start - 1] == "-"


def _has_case(sentence: Sentence, token: Token) -> bool:
    return any(t.relation == "case" for t in sentence.children(token.i)) or token.morph.get("Case") in (
        "Acc", "Gen", "Dat", "Ins", "Loc",
    )  # fmt: skip


def _first_noun(sentence: Sentence, last: Token, lexicon: Speech) -> Token | None:
    """The head of the noun phrase right after a verb, past adverbs and times, whatever it hangs on."""
    for token in sentence.tokens[last.i + 1 : last.i + 7]:
        if token.pos == "ADV" or fold(token.text) in lexicon.times:
            continue
        if token.pos in ("DET", "ADJ", "NUM"):
            continue
        if token.pos in ("NOUN", "PROPN"):
            head = token
            seen = set()
            while head.head != head.i and sentence.tokens[head.head].i > last.i and head.i not in seen:
                seen.add(head.i)
                above = sentence.tokens[head.head]
                if (
                    above.pos not in ("NOUN", "PROPN")
                    or above.i > token.i + 3
                    or head.relation in ("obl", "appos")
                ):
                    break
                head = above
            return None if _has_case(sentence, head) else head
        return None
    return None


def _subjects(clause: Clause, lexicon: Speech) -> list[Phrase]:
    verb = lexicon.verb(clause.head) or ""
    found = [p for p in clause.doers if can_speak(p, lexicon, verb)]
    return found or _spoken_at(clause, lexicon)


def _spoken_at(clause: Clause, lexicon: Speech) -> list[Phrase]:
    """*В министерстве сообщили*: where a plural verb without subject was spoken."""
    if clause.subjects or clause.passive or clause.head.morph.get("Number") != "Plur":
        return []
    for preposition, phrase in clause.obliques:
        named = any(e.kind == "organization" for e in clause.sentence.page.entities_in(*phrase.span))
        body = lexicon.is_body(fold(phrase.head.text)) or lexicon.is_body(fold(phrase.head.lemma))
        if preposition in lexicon.places and (named or body):
            return [phrase]
    return []


def can_speak(phrase: Phrase, lexicon: Speech, verb: str = "") -> bool:
    """Whether a subject can be somebody who speaks; things confirm and show too, so some verbs ask more."""
    head = phrase.head
    key, lemma = fold(head.text).strip("'"), fold(head.lemma)
    if key in lexicon.never:
        return False
    if head.pos in _NOT_HEADS - {"DET", "ADV"} or key in lexicon.times:
        return False
    if verb in lexicon.ambiguous and head.pos == "NOUN" and not head.text[:1].isupper():
        return key in lexicon.written or lemma in lexicon.written or lexicon.is_somebody(key)
    common = head.pos == "NOUN" and not head.text[:1].isupper()
    if common and lemma not in lexicon.written and key not in lexicon.written:
        return not key.endswith(lexicon.abstract_endings) and not lemma.endswith(lexicon.abstract_endings)
    return True


def _with_name(phrase: Phrase) -> int:
    """Where a phrase ends with the name that follows it without a comma: *l'envoyé américain John Coale*."""
    text = phrase.sentence.page.text
    end = phrase.end
    for apposition in phrase.appositions:
        if apposition.start >= end and not text[end : apposition.start].strip(' \u00a0\u202f«“"'):
            end = apposition.end
    return end


def _factuality(clause: Clause, lexicon: Speech) -> Factuality:
    if clause.negated:
        return "denied"
    above = {fold(a) for a in clause.auxiliaries}
    if above & lexicon.possible or clause.mood == "Cnd":
        return "possible"
    return "planned" if clause.tense == "Fut" or above & lexicon.future else "asserted"


def following(page: Page, sentence: Sentence, start: int, end: int, lexicon: Speech) -> Cue | None:
    """A reporting verb by its form right after a quotation, and who comes next, where the parse sees none.

    *« … », tranche un ancien député*; *« … », affirme à sa sortie Jean Exemple*.
    """
    text = page.text
    words = list(_WORD.finditer(text, start, end))[:5]
    if (
        not words
        or text[start : words[0].start()].strip(" \u00a0\u202f,—–-.")
        or not words[0].group()[0].islower()
    ):
        return None
    for at, word in enumerate(words):
        key = fold(word.group())
        lemma = lexicon.form(key.rpartition("'")[2]) or lexicon.form(key.partition("-")[0])
        if lemma is not None:
            speaker = _next_speaker(page, sentence, word, end, lexicon)
            if speaker is None:
                return None
            begin = words[0].start()
            end = max(speaker[1], word.end())
            token = next((t for t in sentence.tokens if word.start() <= t.start < word.end()), None)
            return Cue(sentence, begin, end, speaker, verb=lemma, token=token, parenthetical=True)
        if at > 2 or len(key) > 4:
            return None
    return None


def _next_speaker(
    page: Page, sentence: Sentence, verb: re.Match[str], end: int, lexicon: Speech
) -> Span | None:
    """Who speaks after a verb: its clitic, the noun phrase next to it, or the first person or body named."""
    text = page.text
    _, hyphen, clitic = verb.group().rpartition("-")
    if hyphen and fold(clitic) in page_pronouns(page):
        return verb.end() - len(clitic), verb.end()
    begin, limit = verb.end(), end
    for stop in _SOURCE_END.finditer(text, verb.end(), end):
        between = [fold(w) for w in _WORD.findall(text[begin : stop.start()])]
        if all(w in lexicon.times for w in between) and stop.group().strip() == ",":
            begin = stop.end()  # « …, a déclaré, lundi 10 novembre, Jean Exemple »
            continue
        limit = stop.start()
        break
    tokens = [t for t in sentence.tokens if begin <= t.start < limit]
    while tokens and (tokens[0].pos in ("ADV", "NUM") or fold(tokens[0].text) in lexicon.times):
        tokens.pop(0)
    if not tokens:
        return None
    if tokens[0].pos in ("DET", "PROPN", "NOUN", "PRON", "ADJ"):
        first = next(
            (i for i, t in enumerate(tokens) if t.pos in ("ADP", "VERB", "AUX", "SCONJ") and i), len(tokens)
        )
        while (
            first < len(tokens) and tokens[first].pos == "ADP" and fold(tokens[first].lemma) in ("de", "of")
        ):
            after = [
                i for i in range(first + 1, len(tokens)) if tokens[i].pos in ("ADP", "VERB", "AUX", "SCONJ")
            ]
            first = after[0] if after else len(tokens)
        if any(t.pos in ("NOUN", "PROPN", "PRON") for t in tokens[:first]):
            return tokens[0].start, tokens[first - 1].end
    for entity in page.entities_in(begin, limit):
        governed = any(t.pos == "ADP" and entity.start - 5 <= t.start < entity.start for t in tokens)
        if entity.kind != "place" and not governed:
            return entity.start, entity.end
    return None


def page_pronouns(page: Page) -> frozenset[str]:
    """The subject pronouns that can follow a verb after a hyphen."""
    return load(page.language).engine.clitics


def _plain_verbs(sentence: Sentence, lexicon: Speech) -> list[Cue]:
    """Reporting verbs where no model reads the language: the capitalised words before or after are who
    speaks."""
    text = sentence.page.text
    result = []
    for token in sentence.tokens:
        lemma = lexicon.form(token.text) if token.text[0].islower() else None
        if lemma is None:
            continue
        entities = [e for e in sentence.page.entities if sentence.start <= e.start < sentence.end]
        after = next((e for e in entities if 0 <= e.start - token.end <= 60), None)
        before = next((e for e in reversed(entities) if 0 <= token.start - e.end <= 12), None)
        lead = text[sentence.start : token.start].rstrip(' \u00a0—–-"»”')
        aside = lead.endswith((",", "»", "”", '"', "!", "?")) or not lead
        near = after is not None and _SOURCE_END.search(text, token.end, after.start) is None
        chosen = after if aside and near else before
        if chosen is None or (chosen is before and _SOURCE_END.search(text, chosen.end, token.start)):
            continue
        start, end = min(token.start, chosen.start), max(token.end, chosen.end)
        speaker = (chosen.start, chosen.end)
        result.append(
            Cue(sentence, start, end, speaker, verb=lemma, token=token, parenthetical=chosen is after)
        )
    return result
