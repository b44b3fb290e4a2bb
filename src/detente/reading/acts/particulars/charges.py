"""The words of a charge: where they end, whether they are whole, and each apart.

A charge is whole where it is a noun of charges or of laws, or a deed in a form of its verb, and nothing of it
is left out: it holds no name of whom it is brought against, no clause behind it, no quotation cut in two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from detente.model import Span
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.grammar import cases_of
from detente.reading.acts.mentions import Scene
from detente.reading.parsing.parse import Token
from detente.reading.phrases import Word

# A point but that of a number or an initial (*the U.S. government*), and other marks.
_STOP = re.compile(r"(?<!\d)(?<!\b[A-ZА-ЯЁ])\.|(?<=\d)\.(?!\d)|[;:!?()\[\]\n]|\s[—–-]\s")
_INITIAL = re.compile(r"\b[A-ZА-ЯЁ]\.\s?\Z")
_QUOTED = re.compile(r"«[^«»\n]*»|“[^“”\n]*”|„[^„“”\n]*[“”]|\"[^\"\n]*\"|‘[^‘’\n]*’|(?<!\w)'[^'\n]*'(?!\w)")
_OPENING, _MARKS = "«“\"„'‘", '«»"“”„'
_SPACES = " \u00a0\u202f"
_HYPHENS = "-‑"
_QUOTES = _SPACES + "«»\"“”„'’‘"
_EACH = re.compile(r"[«“\"„]\s*([^«»“”\"„]+?)\s*[»”\"“]")
_JOINTS = re.compile(r"\b\w{1,4}\b|[\s,.;:!?’']")
# A comma outside quotation marks and numbers.
_COMMA = re.compile(r"(?:(?<!\d),|,(?!\d))(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)(?![^«»]*»)(?![^“”]*”)")
_LONGEST = 24
_SUBORDINATE = frozenset({"ADP", "DET", "SCONJ", "CCONJ", "AUX"})
_NAMED = frozenset({"person", "people"})
_HAVING, _CLIMB, _JOINED, _GENERIC = 3, 3, 4, 4


@dataclass(slots=True)
class Charge:
    """The words that a charge is in, from ``start`` to ``end``; ``cut`` where more of its clause follows."""

    words: list[Word]
    start: int
    end: int
    cut: bool


def charge_at(scene: Scene, first: int, last: int, taken: Sequence[Span]) -> Charge | None:
    """The words from one index on that a charge can be in; ``taken`` are spans that are something else."""
    if first >= last:
        return None
    text, start = scene.page.text, scene.words[first].start
    marks = _quoted(scene, start)
    stop = scene.words[min(first + _LONGEST, last) - 1].end
    # A quotation is not cut by what else its words could tell.
    whole = next((end - 1 for opening, end in marks if opening <= stop < end), None)
    stop = whole if whole is not None else stop
    mark = next((m.start() for m in _STOP.finditer(text, start, stop) if not _inside(marks, m.start())), None)
    stray = next((i for i in range(start, stop) if text[i] in _MARKS and not _inside(marks, i)), None)
    begun = min((_with_noun(scene, s, start) for s, e in taken if s >= start), default=stop)
    end = min(stop, begun, *(at for at in (mark, stray) if at is not None))
    while text[end - 1] in _HYPHENS and end > start:
        end = max(text.rfind(" ", start, end), start)  # "В коррупции экс-министру".
    inside = scene.words_in(start, end)
    kept = _up_to_clause(scene, inside, marks)
    reaches = len(kept) == len(inside) and end == stop != whole
    trimmed = _trimmed(scene, kept, before_other=len(kept) == len(inside) and end == begun)
    if not trimmed:
        return None
    told_to = trimmed[-1].end
    single = told_to - trimmed[-1].start == 1
    told_to += single and _INITIAL.search(text, start, told_to + 1) is not None
    return Charge(trimmed, start, told_to, reaches and _is_cut(scene, kept, len(trimmed)))


def _with_noun(scene: Scene, position: int, start: int) -> int:
    """Where what is something else begins: at the noun that a name at a position is apposed to, if it
    stands behind the start of a charge (*в саботаже | лидеру партии Ивану Кралю*)."""
    name = scene.token_at(position)
    noun = scene.sentence.head(name) if name is not None and name.relation == "appos" else None
    return noun.start if noun is not None and start < noun.start < position else position


def _is_cut(scene: Scene, words: list[Word], kept: int) -> bool:
    """Whether what follows words belongs to them, where ``kept`` are those without what leads to it: *charges
    of involvement with | a banned group*, *pour avoir | reçu …*."""
    following = scene.index(words[-1].end)
    if following >= scene.last or scene.words[following].broken:
        return False
    at: Token | None = scene.token_at(scene.words[following].start)
    if kept < len(words):
        joined = any(w.key in scene.lexicon.words["and"] for w in words[kept:])
        return not joined or (at is not None and at.pos == "NOUN")  # "Diffusion et | détention d'images".
    for _ in range(_CLIMB):
        at = scene.sentence.head(at) if at is not None else None
        if at is not None and words[0].start <= at.start < words[-1].end:
            return True
    return False


def is_whole(scene: Scene, charge: Charge, *, deed: bool) -> bool:
    """Whether the words are those of a charge, and nothing of it is cut off.

    ``deed``: what leads to it can lead to a verb (*for spying*, *pour avoir …*).
    """
    text = scene.page.text
    marks = _quoted(scene, charge.start)
    opening, closing = marks[0] if marks else (0, 0)
    if opening < charge.start and charge.end <= closing <= charge.end + 2:
        return True
    if charge.cut or _dangles(scene, charge):
        return False
    begins = opening < charge.start and closing > 0
    within = text[opening if begins else charge.start : charge.end]
    if sum(c in _MARKS for c in within) % 2 and not _closes(text, charge.end):
        return False
    head = _head(scene, charge)
    if begins and (_is_charge(scene, charge, None) or _is_quoted(scene, charge)):
        return True
    return _is_charge(scene, charge, head) or (deed and _is_deed(scene, charge))


def _dangles(scene: Scene, charge: Charge) -> bool:
    """Whether the last word goes on behind the charge: a pronoun or noun is the subject of what follows
    (*aiding what he | believed …*), a deed's object stands behind its day (*avoir imprimé | en mai des
    tracts*), what it is of or tied to right behind it (*and the denial | of her rights*, *crimes linked |
    to …*)."""
    last = scene.token_at(charge.words[-1].start)
    if last is None:
        return False
    above = scene.sentence.head(last)
    if last.relation in SUBJECTS and above is not None and above.start >= charge.end:
        return True
    goes_on = last.pos == "VERB" and last.morph.get("VerbForm") in ("Inf", "Part", "Ger")
    behind = [c for c in scene.sentence.children(last.i) if c.start >= charge.end]
    if goes_on and any(c.relation in ("obj", "xcomp", "ccomp") for c in behind):
        return True
    after = scene.sentence.tokens[last.i + 1 : last.i + 2]
    led = {c.i for c in behind for case in after if case.relation == "case" and case.head == c.i}
    of = scene.lexicon.words["of"]
    tied = goes_on and last.relation == "acl" and any(c.i in led and c.pos == "NOUN" for c in behind)
    owned = last.pos == "NOUN" and any(c.i in led and cases_of(scene.sentence, c) in of for c in behind)
    return tied or owned


def parts(scene: Scene, charge: Charge) -> tuple[str, ...]:
    """The charges apart where each is quoted or parted by a comma, in the text's own words."""
    text, start, end = scene.page.text, charge.start, charge.end
    before = text[:start].rstrip(_SPACES)
    if before[-1:] in _OPENING and any(s < start for s, _ in _quoted(scene, start)[:1]):
        start = len(before) - 1
    end += _closes(text, end) if sum(c in _MARKS for c in text[start:end]) % 2 else 0
    whole = text[start:end]
    if _is_quoted(scene, charge):
        return tuple(" ".join(q.split()) for q in _EACH.findall(whole))
    told, at = [], 0
    for comma in _COMMA.finditer(whole):
        ahead = comma.end() + len(whole[comma.end() :]) - len(whole[comma.end() :].lstrip(_QUOTES))
        if not _is_one_phrase(scene, start + ahead):
            told.append(whole[at : comma.start()])
            at = comma.end()
    told.append(whole[at:])
    joints, each = scene.lexicon.words["and"], (part.split() for part in told)
    each = (words[1:] if len(words) > 1 and words[0] in joints else words for words in each)
    return tuple(p for words in each if (p := _bare(" ".join(words))))


def _is_quoted(scene: Scene, charge: Charge) -> bool:
    """Whether nothing but quotations and what joins them is in the words."""
    around = scene.page.text[max(charge.start - 2, 0) : charge.end + 2]
    return bool(_EACH.search(around)) and not _JOINTS.sub("", _EACH.sub("", around)).strip()


def _bare(text: str) -> str:
    """A charge without the quotation marks around it, where no others stand in it."""
    inner = text.strip(_QUOTES)
    return text.strip(_SPACES) if any(c in _MARKS for c in inner) else inner


def _quoted(scene: Scene, start: int) -> list[Span]:
    """The quotations of a sentence that open at a place or behind it."""
    begin = start
    while begin > scene.start and scene.page.text[begin - 1] in _SPACES:
        begin -= 1
    begin -= 1 if begin > scene.start and scene.page.text[begin - 1] in _OPENING else 0
    if scene.page.text.count('"', scene.sentence.start, begin) % 2:
        # Within a quotation of straight marks: the next one closes it.
        begin = scene.page.text.find('"', begin, scene.sentence.end) + 1 or begin
    return [m.span() for m in _QUOTED.finditer(scene.page.text, begin, scene.sentence.end)]


def _inside(marks: Sequence[Span], position: int) -> bool:
    return any(start <= position < end for start, end in marks)


def _closes(text: str, end: int) -> int:
    """How far behind a place a quotation closes; 0 where it does not."""
    found = re.compile(r"[\s]?[»”\"“]").match(text, end)
    return found.end() - end if found is not None else 0


def _up_to_clause(scene: Scene, words: list[Word], marks: Sequence[Span]) -> list[Word]:
    """The words before another clause, another name or another charge's lead begins."""
    lexicon = scene.lexicon
    for i, word in enumerate(words):
        if not i or _inside(marks, word.start):
            continue
        token = scene.token_at(word.start)
        if word.key in lexicon.words["relative"] or word.key in lexicon.words["cut"]:
            return words[:i]
        if word.broken and not _goes_on(scene, word):
            return words[:i]
        if word.key in lexicon.words["and"] and i + 1 < len(words) and _opens_verb(scene, words[i + 1]):
            return words[:i]
        ahead = words[i + 1 : i + 1 + _JOINED]
        quoted = bool(ahead) and _inside(marks, ahead[0].start)
        if word.key in lexicon.words["and"] and not quoted and _is_no_charge(scene, words[0], ahead):
            return words[:i]
        if word.key in lexicon.words["by"] and _is_accuser(scene, ahead):
            return words[:i]
        lasts = any(w.key in lexicon.units for w in ahead)  # "Held for espionage for five years".
        if lexicon.phrases["grounds"].has(word.key) and (lasts or _leads_on(scene, words[i - 1 : i + 2])):
            return words[:i]
        if token is not None and _is_named_subject(scene, token):
            return words[:i]
        if token is not None and token.pos in ("VERB", "AUX") and token.morph.get("VerbForm") == "Fin":
            return _before_clause(scene, words[: i + 1], token)
    return words


def _goes_on(scene: Scene, word: Word) -> bool:
    """Whether a charge goes on behind a mark."""
    if _INITIAL.search(scene.page.text, max(scene.start, word.start - 3), word.start) is not None:
        return True
    return _is_in_number(scene, word) or _continues(scene, word) or _is_one_phrase(scene, word.start)


def _is_one_phrase(scene: Scene, position: int) -> bool:
    """Whether a comma before a position parts two adjectives of one noun (*false, misleading news*), or a
    noun from a Slavic participle that agrees with it (*призывах, направленных против …*)."""
    after = scene.token_at(position)
    marks = list(reversed(scene.sentence.tokens[: after.i])) if after is not None else []
    before = next((t for t in marks if t.pos != "PUNCT"), None)
    if after is None or before is None or marks[0].pos != "PUNCT":
        return False
    noun = scene.sentence.head(before)
    ahead = noun is not None and (noun.start >= after.start or before.relation in ("xcomp", "nmod", "advmod"))
    if before.pos == "ADJ" and ahead:
        return True
    told = after.morph.get("VerbForm") == "Part" and after.relation == "acl" and after.head == before.i
    index, own = scene.index(before.start), after.morph
    if told and "Case" in own:
        return all(own.get(name) == before.morph.get(name) for name in ("Case", "Number"))
    return told and scene.lexicon.phrases["generic"].any(scene.words, index, index + 1)


def _opens_verb(scene: Scene, word: Word) -> bool:
    """Whether *and* goes on with a verb of its own, by its negation or helper: *et n'a pas été jugé*, *et
    ayant avoué*."""
    token = scene.token_at(word.start)
    if token is None:
        return False
    negates = token.morph.get("Polarity") == "Neg"
    return negates or (token.pos == "AUX" and token.morph.get("VerbForm") in ("Fin", "Part"))


def _is_accuser(scene: Scene, ahead: list[Word]) -> bool:
    """Whether *by* leads to whose office it is to accuse: *accusé de corruption par le parquet*."""
    return any(w.key in scene.lexicon.words["offices"] for w in ahead)


def _is_named_subject(scene: Scene, token: Token) -> bool:
    """Whether a word begins the name of who stands accused, and not a charge's: *обвиняемая в шпионаже Анна*,
    said of her."""
    named = scene.at(token.start, token.end)
    if named is None or named.kind != "person" or named.start != token.start:
        return False
    return token.relation in SUBJECTS or token.morph.get("Case") == "Nom"


def _before_clause(scene: Scene, words: list[Word], verb: Token) -> list[Word]:
    """The words before a clause: before its conjunction or its last comma, else before its verb."""
    marks = [c.start for c in scene.sentence.children(verb.i) if c.relation == "mark" and c.i < verb.i]
    kept = [w for w in words[:-1] if not marks or w.end <= min(marks)] or words[:-1]
    comma = scene.page.text.rfind(",", words[0].start, kept[-1].end)
    return [w for w in kept if w.end <= comma] if comma > 0 else kept


def _continues(scene: Scene, word: Word) -> bool:
    """Whether what follows a comma is one more charge, and no *as part of …*, *five for assaults* or *a crime
    that …*."""
    first, token, lexicon = scene.index(word.start), scene.token_at(word.start), scene.lexicon
    said = lexicon.phrases["generic"].find(scene.words, first, min(first + _GENERIC, scene.last))
    if any(hit.first == first for hit in said):
        return False
    leads = word.key in lexicon.words["of"] or lexicon.phrases["direct"].has(word.key)
    if token is not None and token.pos in ("ADP", "NUM", "ADV", "SCONJ") and not leads:
        return False
    return bool(lexicon.charges.find(scene.words, first, min(first + (3 if leads else 2), scene.last)))


def _is_in_number(scene: Scene, word: Word) -> bool:
    """Whether what breaks before a word is the point of a number: *article 282.2*."""
    before = scene.page.text[word.start - 2 : word.start]
    return word.key[0].isdigit() and before[:1].isdigit() and before[1:] in (".", ",")


def _is_no_charge(scene: Scene, first: Word, ahead: list[Word]) -> bool:
    """Whether *and* goes on with something else than a charge."""
    return _is_of_another(scene, ahead) or _is_done(scene, first, ahead)


def _is_done(scene: Scene, first: Word, ahead: list[Word]) -> bool:
    """Whether *and* goes on with what else was done to the accused: *arrested for fraud and beaten*."""
    token = scene.token_at(ahead[0].start) if ahead else None
    while token is not None and token.pos == "ADV":
        token = scene.sentence.tokens[token.i + 1] if token.i + 1 < len(scene.sentence.tokens) else None
    above = scene.sentence.head(token) if token is not None else None
    if token is None or above is None or token.relation == "amod":
        return False
    of_noun = above.pos in ("NOUN", "PROPN") and token.relation == "conj"
    done = token.morph.get("VerbForm") == "Part" and (of_noun or above.start < first.start)
    return done or (of_noun and token.pos == "ADJ")


def _is_of_another(scene: Scene, ahead: list[Word]) -> bool:
    """Whether *and* goes on with people or with another's term, and not with a charge."""
    ahead = ahead[: next((i for i, w in enumerate(ahead) if w.broken), len(ahead))]
    if any(w.key in scene.lexicon.units for w in ahead):
        return True
    found = scene.within(ahead[0].start, ahead[-1].end) if ahead else []
    first = next((m for m in found if m.kind in _NAMED), None)
    return first is not None and not any(
        scene.lexicon.charges.any(scene.words, scene.index(w.start), scene.index(w.start) + 1)
        for w in ahead
        if w.start < first.start
    )


def _leads_on(scene: Scene, around: list[Word]) -> bool:
    """Whether *for* behind a charge says what for it is brought: *fraud for his role in …*, and not *calling
    for his release*."""
    noun, _, ahead = (scene.token_at(w.start) for w in around) if len(around) == 3 else (None, None, None)
    if noun is None or ahead is None or noun.pos == "VERB":
        return False
    return ahead.pos in ("VERB", "AUX") or ahead.morph.get("Poss") == "Yes"


def _trimmed(scene: Scene, words: list[Word], *, before_other: bool) -> list[Word]:
    """Words without those at their end that only lead to what follows; an adverb too, right before what is
    something else: *about | ten years*."""
    lexicon = scene.lexicon.words
    small = lexicon["of"] | lexicon["at"] | lexicon["to"] | lexicon["and"] | lexicon["determiners"]
    kept = list(words)
    while kept:
        token = scene.token_at(kept[-1].start)
        leads = token is not None and token.pos in _SUBORDINATE
        leads = leads or (before_other and token is not None and token.pos == "ADV")
        above = scene.sentence.head(token) if token is not None else None
        # "Государственной измене 18-летний Иван": an adjective of what is not the charge.
        ahead = above is not None and token is not None and token.relation in ("amod", "nummod", "det")
        ahead = ahead and above is not None and above.start >= kept[-1].end
        if not (leads or ahead or kept[-1].key in small or kept[-1].key in scene.lexicon.units):
            break
        kept.pop()
    return kept


def _head(scene: Scene, charge: Charge) -> Token | None:
    """The noun of the words: the first that hangs on nothing among them; None without a parse."""
    for word in charge.words:
        token = scene.token_at(word.start)
        above = scene.sentence.head(token) if token is not None else None
        if token is None or above is None or token.pos not in ("NOUN", "PROPN", "ADJ", "VERB"):
            continue
        if not charge.start <= above.start < charge.end:
            return token
    return None


def _is_charge(scene: Scene, charge: Charge, head: Token | None) -> bool:
    """Whether a noun of charges or laws heads the words, or stands first among them."""
    first = scene.index(charge.start)
    hits = scene.lexicon.charges.find(scene.words, first, first + len(charge.words))
    if head is None:
        return any(hit.first <= first + 1 for hit in hits)
    return any(hit.start <= head.start < hit.end for hit in hits) or head.text[:1].isdigit()


def _is_deed(scene: Scene, charge: Charge) -> bool:
    """Whether the words are a deed and what it is done to: *spreading false news*, *avoir organisé une
    marche*; an infinitive alone is a purpose: *pour protester*."""
    tokens = [t for w in charge.words if (t := scene.token_at(w.start)) is not None]
    if not tokens or tokens[0].pos not in ("VERB", "AUX", "NOUN"):
        return False
    if tokens[0].morph.get("VerbForm") == "Inf":
        return tokens[0].pos == "AUX" and any(
            t.pos == "VERB" and t.morph.get("VerbForm") == "Part" for t in tokens[1 : 1 + _HAVING]
        )
    # A deed cut behind its verb is none: "violating".
    return tokens[0].morph.get("VerbForm") in ("Ger", "Part") and (len(tokens) > 1 or not charge.cut)
