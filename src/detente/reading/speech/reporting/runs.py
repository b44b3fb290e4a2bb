"""Noun phrases by the order of words, for what parsers lose: which one ends at a word, what to pass over."""

from __future__ import annotations

import re

from detente.reading.entities.names import lexicon as names
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Clause, Phrase
from detente.reading.parsing.parse import Entity, Sentence, Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.agreement import AGREEING
from detente.reading.speech.reporting.cues import quoted_name
from detente.reading.speech.reporting.predicates import is_relative_word

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_LETTERS = re.compile(r"\s+(?:\([A-Z][\w.-]*\)\s+)?")
_NAMING = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM", "ADP", "SYM", "X"})
PAIRS = {",": ",", ")": "(", "—": "—", "–": "–", "-": "-"}
_MARKS = '«»“”"‹›'
_LONGEST_ASIDE = 40
_LONGEST_NAME = 60
_LONGEST_PAIR = 12
_TWO = 2
_DEGREE = 6
_OBLIQUE = frozenset({"Acc", "Gen", "Dat", "Ins", "Loc"})


def paired(tokens: list[Token], at: int, stop: int, lexicon: Speech) -> int | None:
    """Past a date or a place between commas: *a déclaré, lundi 10 mars, Jean*; None where it is none."""
    for i in range(at + 1, min(stop, at + 9)):
        token = tokens[i]
        if token.text == ",":
            return i + 1
        timely = fold(token.text) in lexicon.times or token.pos in ("NUM", "DET", "ADV")
        if not timely and tokens[at + 1].pos not in ("ADP", "ADV"):
            return None
        if token.pos in ("VERB", "AUX", "SCONJ"):
            return None
    return None


def past_pair(sentence: Sentence, last: Token) -> Phrase | None:
    """The noun phrase after what commas set off behind a verb: *insists, papers in hand, the lawyer*."""
    tokens = sentence.tokens
    commas = [t.i for t in tokens[last.i + 1 : last.i + _LONGEST_PAIR] if t.text == ","][:2]
    if len(commas) != _TWO or commas[0] != last.i + 1 or not commas[0] + 1 < commas[1] < len(tokens) - 1:
        return None
    inside, first = tokens[commas[0] + 1 : commas[1]], tokens[commas[1] + 1]
    own = [t for t in inside if t.morph.get("VerbForm") == "Fin" or t.text in '«»“”":;()']
    oblique = inside[0].pos in ("ADP", "ADV", "VERB") or any(t.pos in ("ADP", "VERB") for t in inside)
    if own or not oblique or first.pos not in ("DET", "NOUN", "PROPN") or first.morph.get("Case") in _OBLIQUE:
        return None
    head = first if first.pos != "DET" else tokens[first.head]
    return Phrase(sentence, head) if head.i >= first.i else None


def past_phrase(sentence: Sentence, at: int, stop: int) -> int:
    """Past a preposition and its noun phrase, names taken whole."""
    tokens, page = sentence.tokens, sentence.page
    i = at + 1
    while i < stop and tokens[i].pos in ("DET", "NUM", "ADJ"):
        i += 1
    if i < stop and tokens[i].pos in ("NOUN", "PROPN", "X"):
        entity = next(
            (e for e in page.entities_in(tokens[i].start, sentence.end) if e.start == tokens[i].start), None
        )
        if entity is not None:
            while i < stop and tokens[i].start < entity.end:
                i += 1
        else:
            i += 1
        beyond = page.entities_in(tokens[i - 1].end, sentence.end)
        named = {e.start for e in beyond if e.kind != "place" and not _is_told(sentence, e)}
        if tokens[i - 1].text[0].isupper() and tokens[i - 1].folded & names(page.language).titles:
            named.discard(tokens[i - 1].end + 1)  # "Relates to President Anna Kral."
        while i < stop and (
            tokens[i].pos == "ADJ"
            or (
                tokens[i].pos in ("PROPN", "NOUN", "X")
                and not _is_apposed_name(tokens, i)
                and (tokens[i].start not in named or not _WORD.match(tokens[i].text[1:]))
            )
        ):
            i += 1
    if at < i < stop - 1 and tokens[i + 1].pos != "DET" and _is_participle_of(tokens[i], at, i):
        i += 1  # "a dit dans un courrier transmis à l'AFP Jean Exemple"
    while (
        i + 1 < stop
        and tokens[i].text == "."
        and tokens[i - 1].end == tokens[i].start == tokens[i + 1].start - 1
    ):
        i += 2  # "à NORD.INFO"
    return max(i, at + 1)


def _is_participle_of(token: Token, first: int, last: int) -> bool:
    """Whether a past participle tells which thing is meant by the nouns between two indices."""
    past = token.morph.get("VerbForm") == "Part" and token.morph.get("Tense") == "Past"
    return past and token.relation in ("acl", "amod") and first < token.head < last


def named_last(subject: Phrase, verb: Token) -> Phrase | None:
    """The person's name between a comma and a verb, past the subject of the parse: *Le chef de la Ligue,
    section Nord, Jean Essai a dit*."""
    sentence, tokens, at = subject.sentence, subject.sentence.tokens, verb.i - 1
    while at > 0 and tokens[at].pos in ("PRON", "ADV"):
        at -= 1
    if at <= subject.head.i or tokens[at].pos != "PROPN":
        return None
    named = next(reversed(sentence.page.entities_in(subject.end, tokens[at].end)), None)
    if named is None or named.kind != "person" or named.end != tokens[at].end:
        return None
    between = sentence.between(subject.end, named.start)
    commas = [t.i for t in between if t.text == ","]
    if len(commas) < _TWO or commas[-1] != between[-1].i or any(t.pos in ("VERB", "AUX") for t in between):
        return None
    first = between[-1].i + 1
    return made(sentence, first, at, tokens[first])


def _is_told(sentence: Sentence, body: Entity) -> bool:
    """Whether a body's name is of whoever is told, for the subject comes next: *ont dit à l'agence Nord ses
    amis*."""
    after = next(iter(sentence.after(body.end)), None)
    return body.kind == "organization" and after is not None and after.pos in ("DET", "NOUN", "PROPN")


def _is_apposed_name(tokens: list[Token], at: int) -> bool:
    """Whether a name is apposed to the name right before it: *a dit à l'AFP Jean Exemple*."""
    token, before = tokens[at], tokens[at - 1]
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and after.pos == "PROPN" and after.head != at:
        return False  # The parse would cut the name.
    return token.pos == before.pos == "PROPN" and token.relation == "appos" and token.head == before.i


def is_date(tokens: list[Token], at: int, lexicon: Speech) -> bool:
    """Whether one of the two words after an index is of time."""
    return any(fold(t.text) in lexicon.times for t in tokens[at + 1 : at + 3])


def past_times(tokens: list[Token], at: int, lexicon: Speech) -> int:
    """Past the day, the year or the adverb at an index: *a dénoncé lundi 3 mars …*."""
    while at < len(tokens) and (tokens[at].pos in ("ADV", "NUM") or fold(tokens[at].text) in lexicon.times):
        at += 1
    return at


def likening(tokens: list[Token], at: int, lexicon: Speech) -> Token | None:
    """The first of the words that make a remark of the clause after them, at an index or past adverbs:
    *comme*, *ainsi que*, *как ранее*."""
    while not lexicon.likens(tokens, at):
        if at == 0 or tokens[at].pos != "ADV":
            return None
        at -= 1
    pair = at > 0 and f"{fold(tokens[at - 1].text)}_{fold(tokens[at].text)}" in lexicon.as_
    return tokens[at - pair]


def is_object(phrase: Phrase, verb: Token) -> bool:
    """Whether a phrase after a verb is whom it addresses: *A source, who is well placed, told CHRI: …*."""
    above: Token | None = phrase.head
    above = phrase.sentence.past(above, ("compound", "flat", "amod"))
    return above is not None and above.relation in ("obj", "iobj") and above.head == verb.i


def before_aside(tokens: list[Token], at: int) -> int:
    """Before what stands between two commas, dashes or brackets, if it is no clause of its own; else -1."""
    opens = PAIRS[tokens[at].text]
    i = at - 1
    while i >= 0 and at - i <= _LONGEST_ASIDE and tokens[i].text != opens:
        i -= 1
    if i <= 0 or tokens[i].text != opens or i == at - 1:
        return -1
    inside = tokens[i + 1 : at]
    relative = inside[0].morph.get("PronType") == "Rel" or inside[0].pos == "ADP"
    finite = has_finite(inside)
    if finite and not (relative and any(t.morph.get("PronType") == "Rel" for t in inside[:2])):
        return -1
    return i - 1


def before_age(tokens: list[Token], at: int, lexicon: Speech) -> int:
    """Before a person's age at an index, with the comma that parts it from the name: *Jean, 45 ans,*."""
    age = at > 1 and fold(tokens[at].text) in lexicon.times and tokens[at - 1].pos == "NUM"
    return at - 3 if age and tokens[at - 2].text == "," else at


def ending_at(sentence: Sentence, at: int, lexicon: Speech, *, joined: bool) -> Phrase | None:
    """The noun phrase whose last word is at an index; with ``joined``, several that *and* joins."""
    tokens = sentence.tokens
    if tokens[at].pos == "PRON" and not (at and tokens[at - 1].pos == "ADP"):
        known = fold(tokens[at].text).strip("'")
        speaks = lexicon.pronoun(known) or known in lexicon.first_person
        return made(sentence, at, at, tokens[at]) if speaks else None
    first = at
    while first >= 0 and (
        tokens[first].pos in _NAMING
        or tokens[first].text in _MARKS
        or (joined and tokens[first].pos == "CCONJ")
        or (tokens[first].pos == "PRON" and first and tokens[first - 1].pos == "ADP")
    ):
        if first < at and is_relative_word(tokens[first], lexicon):
            break  # "une vidéo dans laquelle | Jean, déguisé, …"
        first -= 1
    governed = False
    for start in range(first + 1, at + 1):
        token = tokens[start]
        governed = governed and start <= tokens[start - 1].head <= at
        if governed:
            continue  # "outside El Helicoide prison"
        foreign = token.pos == "X" and token.text[:1].isupper()  # A name in another script.
        several = joined and _is_article_of_several(sentence, token)
        if not several and not foreign and token.pos not in ("DET", "NOUN", "PROPN", "NUM"):
            continue
        if fold(token.text) in lexicon.times:
            continue
        if start and (tokens[start - 1].pos == "ADP" or fold(tokens[start - 1].text) in lexicon.than):
            governed = token.pos == "PROPN"
            continue
        if all(t.pos != "DET" or _continues(tokens, t.i) for t in tokens[start + 1 : at + 1]):
            nouns = [
                t for t in tokens[start : at + 1] if t.pos in ("NOUN", "PROPN") or (foreign and t is token)
            ]
            quoted = start > first + 1 and tokens[start - 1].text in _MARKS and tokens[at].text in _MARKS
            straight = ("Nom", "Acc") if quoted else ("Nom",)  # A name in marks looks the same in both.
            oblique = nouns and nouns[0].morph.get("Case", "Nom") not in straight
            return made(sentence, start - quoted, at, nouns[0]) if nouns and not oblique else None
    return None


def opening_name(phrase: Phrase) -> Phrase | None:
    """The name that a sentence opens with and *and* joins a phrase to, past its letters in brackets: *Hengaw
    (HNG) et | des syndicats*."""
    sentence, page = phrase.sentence, phrase.sentence.page
    before = sentence.before(phrase.start)
    if not before or before[-1].pos != "CCONJ":
        return None
    for name in page.entities_in(sentence.start, before[-1].start):
        own = sentence.between(name.start, name.end)
        ahead = page.text[sentence.start : name.start].strip()
        if own and not ahead and _LETTERS.fullmatch(page.text, name.end, before[-1].start):
            return Phrase(sentence, own[0], "", (name.start, name.end))
    return None


def _is_article_of_several(sentence: Sentence, token: Token) -> bool:
    """Whether what looks like a preposition is the article of several that *and* joins or a sentence opens
    with: *RSF (…) et | des syndicats*."""
    before = sentence.tokens[token.i - 1] if token.i else None
    opens = before is None or before.pos == "CCONJ"
    return opens and token.pos == "ADP" and fold(token.text) in sentence.page.grammar.partitive


def _continues(tokens: list[Token], at: int) -> bool:
    """Whether an article stands inside a noun phrase: after a preposition, *and* or another one."""
    return tokens[at - 1].pos in ("ADP", "CCONJ", "DET")


def compared(phrase: Phrase, lexicon: Speech) -> Phrase | None:
    """What a subject is compared with that the parse took for one: *une radio plus sûre que les autres*."""
    tokens = phrase.sentence.tokens
    start = phrase.start
    first = next((t.i for t in tokens if t.start >= start), 0)
    if not first or fold(tokens[first - 1].text) not in lexicon.than:
        return None
    near = tokens[max(0, first - _DEGREE) : first - 1]
    pause = max((t.i for t in near if t.pos == "PUNCT"), default=-1)  # "un mandat de plus, que ses amis …"
    degree = [t for t in near if t.i > pause and fold(t.text) in lexicon.degrees]
    return ending_at(phrase.sentence, degree[-1].i - 1, lexicon, joined=False) if degree else None


def made(sentence: Sentence, first: int, last: int, head: Token) -> Phrase:
    """The phrase of some words in a row."""
    tokens = sentence.tokens
    return Phrase(sentence, head, "", (tokens[first].start, tokens[last].end))


def without_aside(phrases: list[Phrase], verb: Token) -> list[Phrase]:
    """The subject less who is joined to what says who it is: *Ann, head of the court and aide to X, said*."""
    told = [p for p in phrases if p.head.pos != "PRON" or p.head.i + 1 != verb.i]  # "…, vous prie d'agir"
    if len(told) < _TWO or told[0].head.i > verb.i or told[-1].whole[1] > verb.start:
        return phrases
    text, tokens = told[0].sentence.page.text, told[0].sentence.tokens
    opened = "," in text[told[0].end : told[1].start]
    last = next((t for t in reversed(tokens[: verb.i]) if t.pos != "PRON"), None)
    if not opened or last is None or last.text != ",":
        return phrases
    return [told[0], *(p for p in told[1:] if p.head.relation != "conj")]


def past_aside(phrases: list[Phrase], verb: Token) -> list[Phrase]:
    """The subject that the parse apposed to words set off before it: *To a friend, the painter Jan Model, Ann
    said*."""
    if len(phrases) != 1 or phrases[0].head.i > verb.i:
        return phrases
    sentence, text = phrases[0].sentence, phrases[0].sentence.page.text
    for apposed in phrases[0].appositions:
        closed = text[apposed.end : verb.start].strip()
        lead = text[sentence.start : phrases[0].start].rstrip()
        parted = "," in text[phrases[0].end : apposed.start]
        if not closed and parted and apposed.end <= verb.start and lead.endswith(","):
            return [apposed]
    return phrases


def free_words(clause: Clause, noun: str) -> None:
    """Make the noun that a citing verb has for its object no subject: *передаёт ТАСС слова министра*."""
    told = [p for p in clause.subjects if noun and fold(p.head.text) == noun]
    if told:
        clause.subjects = [p for p in clause.subjects if p not in told]
        clause.objects = [*clause.objects, *told]


def unbroken(phrases: list[Phrase]) -> list[Phrase]:
    """The phrases, those made one that nothing parts: *Me | Anna Essai*, *le procureur près | le tribunal*.

    Not where cases part them: *передаёт ТАСС | слова министра*.
    """
    made_one = phrases[:1]
    for phrase in phrases[1:]:
        last, text = made_one[-1], phrase.sentence.page.text
        bare = "Case" not in phrase.head.morph
        if bare and last.end < phrase.start and text[last.end : phrase.start].isspace():
            made_one[-1] = Phrase(last.sentence, last.head, "", (last.start, phrase.end))
        else:
            made_one.append(phrase)
    return made_one


def past_place(phrase: Phrase) -> Phrase:
    """A subject without the place before it that the parse hangs on it: *В эфире | лидер партии заявил*."""
    tokens = phrase.sentence.tokens
    own = phrase.sentence.between(phrase.start, phrase.head.start)
    last = next((t for t in reversed(own) if t.morph.get("Case") == "Loc"), None)
    if last is None or phrase.head.morph.get("Case") == "Loc":
        return phrase
    return Phrase(phrase.sentence, phrase.head, "", (tokens[last.i + 1].start, phrase.end))


def is_domain(phrase: Phrase) -> bool:
    """Whether a phrase is but the end of a name with a full stop in it: *TUT.BY*."""
    return phrase.sentence.page.text[: phrase.start].endswith(".")


def has_case(sentence: Sentence, token: Token) -> bool:
    """Whether a noun stands behind a preposition or in another case than a subject."""
    cased = (t for t in sentence.children(token.i) if t.relation == "case")
    return any(past_adverb(sentence, t.i) == t.i for t in cased) or token.morph.get("Case") in _OBLIQUE


def past_adverb(sentence: Sentence, at: int) -> int:
    """Past an adverb of several words that begins like a preposition, and ends with none: *d'abord*."""
    tokens, end = sentence.tokens, at
    while end + 1 < len(tokens) and tokens[end + 1].dep == "fixed" and tokens[end + 1].head == at:
        end += 1
    return end + 1 if end > at and tokens[at].pos == "ADP" and tokens[end].pos != "ADP" else at


def with_name(phrase: Phrase) -> int:
    """Where a phrase ends with the name that follows it without a comma: *l'envoyé américain John Coale*."""
    text = phrase.sentence.page.text
    end = phrase.end
    for apposition in phrase.appositions:
        if apposition.start >= end and not text[end : apposition.start].strip(' \u00a0\u202f«“"'):
            end = apposition.end
    if text[end : end + 1] in ("»", "”") and any(mark in text[phrase.start : end] for mark in "«“"):
        end += 1
    beyond = end + 1 if text[end : end + 1] in (" ", "\u00a0") else end
    named = phrase.sentence.page.entities_in(phrase.start, beyond + _LONGEST_NAME)
    cut = next((e.end for e in named if e.start < end), end)
    cases = phrase.sentence.page.language in AGREEING  # "в сообщении главы МИД Франции Ивана Образцова"
    inside = (t for t in phrase.sentence.between(phrase.head.end, end) if t.pos == "NOUN")
    alone = phrase.head.pos == "NOUN" and phrase.head.text.islower() and next(inside, None) is None
    if alone and cut <= end and not cases:
        # "A dit sur Radio Nord le scénariste | Jean Essai", a name that the parse hangs elsewhere; behind
        # another noun it may be whose that is: "l'envoyé du président Jean Essai".
        cut = next((e.end for e in named if e.start == beyond > end and e.kind == "person"), end)
    # Who is told stands behind who tells: "сказала она «Медузе»".
    told = phrase.head.pos == "PRON" or any(t.relation == "iobj" for t in phrase.sentence.after(beyond)[1:3])
    quoted = quoted_name(text, beyond, phrase.sentence.end) if not told else None
    return max(end, cut, quoted or end)
