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
from detente.reading.acts.mentions import Scene
from detente.reading.acts.particulars.charge_ends import is_one_phrase, is_within, up_to_clause
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import Word

# A point but that of a number or an initial (*the U.S. government*), and other marks.
_STOP = re.compile(r"(?<!\d)(?<!\b[A-ZА-ЯЁ])\.|(?<=\d)\.(?!\d)|[;:!?()\[\]\n]|\s[—–-]\s")
_INITIAL = re.compile(r"\b[A-ZА-ЯЁ]\.\s?\Z")
_QUOTED = re.compile(r"«[^«»\n]*»|“[^“”\n]*”|„[^„“”\n]*[“”]|\"[^\"\n]*\"|‘[^‘’\n]*’|(?<!\w)'[^'\n]*'(?!\w)")
_OPENING, _MARKS = "«“\"„'‘", '«»"“”„'
_POINT = re.compile(r"(?<!\b[A-ZА-ЯЁ])[.,](?=[»”\"“]?\Z)")
_SPACES = " \u00a0\u202f"
_HYPHENS = "-‑"
_QUOTES = _SPACES + "«»\"“”„'’‘"
_EACH = re.compile(r"[«“\"„]\s*([^«»“”\"„]+?)\s*[»”\"“]")
_JOINTS = re.compile(r"\b\w{1,4}\b|[\s,.;:!?’']")
# A comma outside quotation marks and numbers.
_COMMA = re.compile(r"(?:(?<!\d),|,(?!\d))(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)(?![^«»]*»)(?![^“”]*”)")
_LONGEST = 24
_SUBORDINATE = frozenset({"ADP", "DET", "SCONJ", "CCONJ", "AUX"})
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
    stops = (m.start() for m in _STOP.finditer(text, start, stop))
    mark = next((at for at in stops if not is_within(marks, at)), None)
    stray = next((i for i in range(start, stop) if text[i] in _MARKS and not is_within(marks, i)), None)
    begun = min((_with_noun(scene, s, start) for s, e in taken if s >= start), default=stop)
    end = min(stop, begun, *(at for at in (mark, stray) if at is not None))
    while text[end - 1] in _HYPHENS and end > start:
        end = max(text.rfind(" ", start, end), start)  # "В коррупции экс-министру".
    inside = scene.words_in(start, end)
    kept = up_to_clause(scene, inside, marks)
    reaches = len(kept) == len(inside) and end == stop != whole
    trimmed = _trimmed(scene, kept, before_other=len(kept) == len(inside) and end == begun < stop)
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
        return tuple(" ".join(_unpointed(q).split()) for q in _EACH.findall(whole))
    told, at = [], 0
    for comma in _COMMA.finditer(whole):
        ahead = comma.end() + len(whole[comma.end() :]) - len(whole[comma.end() :].lstrip(_QUOTES))
        if not is_one_phrase(scene, start + ahead):
            told.append(whole[at : comma.start()])
            at = comma.end()
    told.append(whole[at:])
    joints, each = scene.lexicon.words["and"], (part.split() for part in told)
    each = (words[1:] if len(words) > 1 and words[0] in joints else words for words in each)
    return tuple(p for words in each if (p := _bare(" ".join(words))))


def _unpointed(quoted: str) -> str:
    """Quoted words without the mark of the sentence around them: *guilty of "spreading false news."*."""
    return _POINT.sub("", quoted)


def _is_quoted(scene: Scene, charge: Charge) -> bool:
    """Whether nothing but quotations and what joins them is in the words."""
    around = scene.page.text[max(charge.start - 2, 0) : charge.end + 2]
    return bool(_EACH.search(around)) and not _JOINTS.sub("", _EACH.sub("", around)).strip()


def _bare(text: str) -> str:
    """A charge without the quotation marks around it, where no others stand in it."""
    text = _unpointed(text) if text.endswith(tuple(_MARKS)) else text
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


def _closes(text: str, end: int) -> int:
    """How far behind a place a quotation closes; 0 where it does not."""
    found = re.compile(r"[\s.,]?[»”\"“]").match(text, end)
    return found.end() - end if found is not None else 0


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
