"""Who speaks at a reporting verb: its subject as the parse has it, or else as the order of words tells.

Parsers lose the subject where news puts most between it and its verb (*Jean Exemple, directeur de …, a
déclaré*) and take it for an object where it follows (*…, ont affirmé les mêmes sources*). The order of
words tells what they miss: before the verb the noun phrase next to it, past what stands between commas;
after a verb that stands aside the noun phrase next to it, past adverbs, dates and places.
"""

from __future__ import annotations

import re

from detente.reading.clauses import Clause, Phrase, coordinated
from detente.reading.forms import fold
from detente.reading.parse import Sentence, Token
from detente.reading.speech.cues import quoted_name
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.places import spoken_at

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_NOT_HEADS = frozenset({"PUNCT", "ADP", "CCONJ", "SCONJ", "VERB", "AUX", "PART"})
_NAMING = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM", "ADP", "SYM", "X"})
_CASES = frozenset({"Acc", "Gen", "Dat", "Ins", "Loc"})
_ASIDE = frozenset(",—–-»”\"(!?….;’'")
_PAIRS = {",": ",", ")": "(", "—": "—", "–": "–", "-": "-"}
_MARKS = '«»“”"‹›'
_LONGEST_ASIDE = 40
_FARTHEST = 90
# Where a body in the singular takes no verb in the plural.
AGREEING = frozenset({"ru", "uk"})


def find(clause: Clause, group: list[Token], lexicon: Speech, verb: str) -> tuple[list[Phrase], bool]:
    """The noun phrases of those who speak, and whether they follow the verb in a remark that stands aside.

    ``group`` is the verb with its auxiliaries, ``verb`` its lemma.
    """
    phrases, inverted = _find(clause, group, lexicon, verb)
    # "Anna, 49 ans": an age is nobody.
    others = [p for p in phrases[1:] if not {fold(p.head.text), fold(p.head.lemma)} & lexicon.times]
    return _of_one([*phrases[:1], *others]), inverted


def _find(clause: Clause, group: list[Token], lexicon: Speech, verb: str) -> tuple[list[Phrase], bool]:
    sentence = clause.sentence
    if clause.passive and not clause.inherited and "citing" in lexicon.groups.get(verb, ()):
        # *Example was quoted as saying …*: whoever quotes, it is the one quoted who speaks.
        return [p for p in clause.patients if can_speak(p, lexicon, verb)], False
    participle = clause.form == "Part" and clause.tense == "Past" and len(group) == 1
    if participle and clause.agent:
        return _agents(clause, lexicon, verb), False
    clitic = [p for p in clause.subjects if is_clitic(p.head, sentence)]
    if clause.passive and not (clause.inherited or clause.reflexive or clitic):
        return _agents(clause, lexicon, verb) or _spoken_at(clause, lexicon), False
    before = sentence.tokens[group[0].i - 1] if group[0].i else None
    aside = before is None or before.text in _ASIDE or lexicon.likens(sentence.tokens, before.i)
    finite = any(t.morph.get("VerbForm", "Fin") == "Fin" for t in group)
    aside = (
        aside
        and not (
            clause.inherited and clause.head.relation == "acl" and (not finite or group[0].pos == "PRON")
        )
        and not (clause.passive and clause.agent)
    )
    if aside and clitic:
        return clitic, True
    ahead = _parsed_before(clause, group[0], lexicon) if aside else []
    if aside and not ahead:
        behind = _parsed_after(clause, group, lexicon)
        if behind:
            ahead = _read_before(clause, group, lexicon)
            if not _agree(behind, group) and (told := spoken_at(clause, lexicon)):
                return told, True  # "Рассказали БЕЛТА в МВД": the agency was told, at the ministry.
            if not ahead or is_somebody(behind[0], lexicon) or not is_somebody(ahead[0], lexicon):
                return behind, True
            return ahead, False
    found = ahead or [p for p in clause.doers if can_speak(p, lexicon, verb)]
    if found and clause.inherited and not _agree(found, group):
        found = []
    late = bool(found) and not clitic and not clause.inherited and found[0].head.i > clause.head.i
    bare = not clause.subjects or clause.inherited
    if not clause.passive and ((bare and not found) or late):
        found = _read_before(clause, group, lexicon) or found
    if not found:
        found = _spoken_at(clause, lexicon)
        return found, aside and bool(found) and found[0].start > clause.head.start
    return found, False


def _spoken_at(clause: Clause, lexicon: Speech) -> list[Phrase]:
    return spoken_at(clause, lexicon) if clause.inherited or not clause.subjects else []


def _agree(phrases: list[Phrase], group: list[Token]) -> bool:
    """Whether a verb has the number of the subject that it shares: *минфин …, а в доме уверяют* has none."""
    plural = any(t.morph.get("Number") == "Plur" for t in group if t.morph.get("VerbForm") == "Fin")
    if not plural or len(phrases) > 1 or phrases[0].sentence.page.language not in AGREEING:
        return True
    return phrases[0].head.morph.get("Number") != "Sing"


def _agents(clause: Clause, lexicon: Speech, verb: str) -> list[Phrase]:
    """Who spoke in a passive: a person or a body *by* whom, not *by the end of the month*."""
    return [
        p
        for p in clause.agent
        if can_speak(p, lexicon, verb)
        and (p.head.i > clause.head.i or not p.preposition)
        and not any(fold(w) in lexicon.times for w in _WORD.findall(p.text))
    ]


def _of_one(phrases: list[Phrase]) -> list[Phrase]:
    """One of two subjects that nothing joins, where one explains, owns or merely follows the other.

    *Le porte-parole, le colonel Exemple, a dit*; *la firme, dont le patron assure*; *Exemple nous a dit*.
    """
    if len(phrases) != 2 or phrases[0].end > phrases[1].start:
        return phrases
    first, second = phrases
    tokens = first.sentence.tokens
    between = [t for t in tokens[first.head.i + 1 : second.head.i] if t.start >= first.end]
    pronoun = next((t for t in reversed(between) if t.pos == "PRON"), None)
    if pronoun is not None:
        return [_made(first.sentence, pronoun.i + 1, second.head.i, second.head)]
    gap = first.sentence.page.text[first.end : second.start]
    if second.head.pos == "PROPN" and not gap.strip(" -\u00a0"):
        return [Phrase(first.sentence, second.head, "", (first.start, second.end))]
    marks = [t.text for t in between if t.end <= second.start]
    if second.head.pos == "PRON" and not marks:
        return [first]
    if marks == [","] and first.head.pos == "NOUN":
        return [first]
    if marks[:1] == ["("] and marks[-1:] == [")"] and second.head.pos == "PROPN":
        return [Phrase(first.sentence, second.head, "", (first.start, second.end))]
    return phrases


def is_clitic(token: Token, sentence: Sentence) -> bool:
    """*a-t-il déclaré*: a pronoun after a hyphen."""
    return token.pos == "PRON" and token.start > 0 and sentence.page.text[token.start - 1] == "-"


def can_speak(phrase: Phrase, lexicon: Speech, verb: str = "") -> bool:
    """Whether a subject can be somebody who speaks; things confirm and show too, so some verbs ask more."""
    head = phrase.head
    key, lemma = fold(head.text).strip("'"), fold(head.lemma)
    if key in lexicon.never or head.pos in _NOT_HEADS or key in lexicon.times:
        return False
    if phrase.text.count("»") > phrase.text.count("«"):
        return False  # What is quoted before the verb speaks no word of its own.
    common = head.pos == "NOUN" and not head.text[:1].isupper()
    known = key in lexicon.written or lemma in lexicon.written
    if common and verb in lexicon.ambiguous:
        return known or lexicon.is_somebody(key)
    if common and not known:
        return not key.endswith(lexicon.abstract_endings) and not lemma.endswith(lexicon.abstract_endings)
    return True


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
    return max(end, quoted_name(text, beyond, phrase.sentence.end) or end)


def is_somebody(phrase: Phrase, lexicon: Speech) -> bool:
    """Whether a phrase is a person or a body, by its head or a name in it."""
    head = phrase.head
    if head.pos in ("PROPN", "PRON") or any(lexicon.is_somebody(fold(w)) for w in (head.text, head.lemma)):
        return True
    named = phrase.sentence.page.entities_in(*phrase.span)
    return fold(head.text) in lexicon.written or any(e.kind in ("person", "organization") for e in named)


def _parsed_before(clause: Clause, first: Token, lexicon: Speech) -> list[Phrase]:
    """The subject that stands right before the verb, with at most an apposition between."""
    text = clause.sentence.page.text
    for phrase in clause.subjects:
        if phrase.head.i <= first.i and not clause.inherited and not is_clitic(phrase.head, clause.sentence):
            between = text[phrase.whole[1] : first.start] if phrase.whole[1] < first.start else ""
            opened = any(mark in text[phrase.end : phrase.whole[1]] for mark in ",(—–")
            if "," in between and not opened:
                continue  # No comma parts a subject from its verb, unless it closes what another opened.
            if not _WORD.search(between) and can_speak(phrase, lexicon):
                return clause.subjects
    return []


def _parsed_after(clause: Clause, group: list[Token], lexicon: Speech) -> list[Phrase]:
    """The subject that follows its verb in *a déclaré hier à Minsk le ministre*."""
    sentence, verb = clause.sentence, clause.head
    for phrase in clause.subjects:
        if phrase.head.i > verb.i and not clause.inherited and can_speak(phrase, lexicon):
            return [p for p in clause.subjects if p.head.i > verb.i]
    finite = any(t.morph.get("VerbForm") == "Fin" for t in group)
    follower = _read_after(sentence, group[-1], lexicon) if finite else None
    hanging = [
        child
        for child in sentence.children(verb.i)
        if child.i > verb.i and child.pos in ("NOUN", "PROPN", "PRON") and not _has_case(sentence, child)
    ]
    for child in [follower, *hanging] if follower is not None else hanging:
        if fold(child.lemma) in lexicon.times or fold(child.text) in lexicon.times:
            continue
        if child.relation in ("ccomp", "xcomp", "advcl", "parataxis", "acl"):
            continue
        phrases = coordinated(sentence, child)
        if child.start - verb.end <= _FARTHEST and can_speak(phrases[0], lexicon):
            return phrases
    return []


def _has_case(sentence: Sentence, token: Token) -> bool:
    return any(t.relation == "case" for t in sentence.children(token.i)) or token.morph.get("Case") in _CASES


def _read_after(sentence: Sentence, last: Token, lexicon: Speech) -> Token | None:
    """The head of the noun phrase after a verb, past adverbs, dates and phrases of place, by word order."""
    tokens = sentence.tokens
    at, stop = last.i + 1, min(len(tokens), last.i + 24)
    while at < stop:
        token = tokens[at]
        if token.pos == "ADV" or fold(token.text) in lexicon.times:
            at += 1
        elif token.text == "," and (closing := _paired(tokens, at, stop, lexicon)):
            at = closing
        elif token.pos == "ADP":
            at = _past_phrase(sentence, at, stop)
        elif (
            token.pos in ("DET", "NUM") and at + 1 < stop and _is_date(tokens, at, lexicon)
        ) or token.pos in ("DET", "ADJ", "NUM"):
            at += 1
        else:
            return token if token.pos in ("NOUN", "PROPN") and not _has_case(sentence, token) else None
    return None


def _paired(tokens: list[Token], at: int, stop: int, lexicon: Speech) -> int | None:
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


def _past_phrase(sentence: Sentence, at: int, stop: int) -> int:
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
        named = {e.start for e in page.entities_in(tokens[i - 1].end, sentence.end) if e.kind != "place"}
        while i < stop and (
            tokens[i].pos == "ADJ"
            or (
                tokens[i].pos in ("PROPN", "NOUN", "X")
                and (tokens[i].start not in named or not _WORD.match(tokens[i].text[1:]))
            )
        ):
            i += 1
    return max(i, at + 1)


def _is_date(tokens: list[Token], at: int, lexicon: Speech) -> bool:
    return any(fold(t.text) in lexicon.times for t in tokens[at + 1 : at + 3])


def _read_before(clause: Clause, group: list[Token], lexicon: Speech) -> list[Phrase]:
    """The noun phrase before a verb, past adverbs and what stands between commas, by word order."""
    sentence, tokens = clause.sentence, clause.sentence.tokens
    at = group[0].i - 1
    for _ in range(3):
        while at >= 0 and tokens[at].pos == "ADV":
            at -= 1
        if at < 0 or tokens[at].text not in _PAIRS:
            break
        at = _before_aside(tokens, at)
    if at < 0:
        return []
    plural = any(t.morph.get("Number") == "Plur" for t in group if t.morph.get("VerbForm") == "Fin")
    phrase = _ending_at(sentence, at, lexicon, joined=plural)
    if phrase is None or not can_speak(phrase, lexicon):
        return []
    if any(phrase.start <= p.head.start < phrase.end for p in clause.objects):
        return []  # Соколову обвиняют: an object may stand first.
    genders = {t.morph.get("Gender") for t in group if t.morph.get("VerbForm") == "Fin"} - {None}
    gender = phrase.head.morph.get("Gender", "")
    titled = lexicon.somebody.has(fold(phrase.head.text), lexicon.somebody.titles)  # "Министр сообщила"
    if sentence.page.language in AGREEING and genders and gender and gender not in genders and not titled:
        return []
    many = phrase.head.morph.get("Number") == "Plur" and not phrase.head.text[:1].isupper()
    return [] if many and not plural else [phrase]


def _before_aside(tokens: list[Token], at: int) -> int:
    """Before what stands between two commas, dashes or brackets, if it is no clause of its own; else -1."""
    opens = _PAIRS[tokens[at].text]
    i = at - 1
    while i >= 0 and at - i <= _LONGEST_ASIDE and tokens[i].text != opens:
        i -= 1
    if i <= 0 or tokens[i].text != opens or i == at - 1:
        return -1
    inside = tokens[i + 1 : at]
    relative = inside[0].morph.get("PronType") == "Rel" or inside[0].pos == "ADP"
    finite = any(t.morph.get("VerbForm") == "Fin" for t in inside)
    if finite and not (relative and any(t.morph.get("PronType") == "Rel" for t in inside[:2])):
        return -1
    return i - 1


def _ending_at(sentence: Sentence, at: int, lexicon: Speech, *, joined: bool) -> Phrase | None:
    """The noun phrase whose last word is at an index; with ``joined``, several that *and* joins."""
    tokens = sentence.tokens
    if tokens[at].pos == "PRON" and not (at and tokens[at - 1].pos == "ADP"):
        known = fold(tokens[at].text).strip("'")
        speaks = lexicon.pronoun(known) or known in lexicon.first_person
        return _made(sentence, at, at, tokens[at]) if speaks else None
    first = at
    while first >= 0 and (
        tokens[first].pos in _NAMING
        or tokens[first].text in _MARKS
        or (joined and tokens[first].pos == "CCONJ")
        or (tokens[first].pos == "PRON" and first and tokens[first - 1].pos == "ADP")
    ):
        first -= 1
    for start in range(first + 1, at + 1):
        token = tokens[start]
        if token.pos not in ("DET", "NOUN", "PROPN", "NUM") or fold(token.text) in lexicon.times:
            continue
        if start and tokens[start - 1].pos == "ADP":
            continue
        if all(t.pos != "DET" or _continues(tokens, t.i) for t in tokens[start + 1 : at + 1]):
            nouns = [t for t in tokens[start : at + 1] if t.pos in ("NOUN", "PROPN")]
            oblique = nouns and nouns[0].morph.get("Case", "Nom") != "Nom"
            return _made(sentence, start, at, nouns[0]) if nouns and not oblique else None
    return None


def _continues(tokens: list[Token], at: int) -> bool:
    """Whether an article stands inside a noun phrase: after a preposition, *and* or another one."""
    return tokens[at - 1].pos in ("ADP", "CCONJ", "DET")


def _made(sentence: Sentence, first: int, last: int, head: Token) -> Phrase:
    tokens = sentence.tokens
    return Phrase(sentence, head, "", (tokens[first].start, tokens[last].end))
