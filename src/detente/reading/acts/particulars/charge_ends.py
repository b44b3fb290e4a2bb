"""Where the words of a charge end: before another clause, a name, another charge's lead."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.model import Span
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.mentions import Scene
from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import is_finite_verb
from detente.reading.phrases import Word

_INITIAL = re.compile(r"\b[A-ZА-ЯЁ]\.\s?\Z")
_NAMED = frozenset({"person", "people"})
_JOINED, _GENERIC = 4, 4


def is_within(marks: Sequence[Span], position: int) -> bool:
    """Whether a position is within quotation marks."""
    return any(start <= position < end for start, end in marks)


def up_to_clause(scene: Scene, words: list[Word], marks: Sequence[Span]) -> list[Word]:
    """The words before another clause, another name or another charge's lead begins."""
    lexicon = scene.lexicon
    for i, word in enumerate(words):
        if not i or is_within(marks, word.start):
            continue
        token = scene.token_at(word.start)
        if word.key in lexicon.words["relative"] or word.key in lexicon.words["cut"]:
            return words[:i]
        if word.broken and not _goes_on(scene, word):
            return words[:i]
        if word.key in lexicon.words["and"] and i + 1 < len(words) and _opens_verb(scene, words[i + 1]):
            return words[:i]
        ahead = words[i + 1 : i + 1 + _JOINED]
        quoted = bool(ahead) and is_within(marks, ahead[0].start)
        if word.key in lexicon.words["and"] and not quoted and _is_no_charge(scene, words[0], ahead):
            return words[:i]
        if word.key in lexicon.words["by"] and _is_accuser(scene, ahead):
            return words[:i]
        lasts = any(w.key in lexicon.units for w in ahead)  # "Held for espionage for five years".
        if lexicon.phrases["grounds"].has(word.key) and (lasts or _leads_on(scene, words[i - 1 : i + 2])):
            return words[:i]
        if _opens_proceedings(scene, words[0], word) or (
            token is not None and _is_named_subject(scene, token)
        ):
            return words[:i]
        if token is not None and is_finite_verb(token):
            return _before_clause(scene, words[: i + 1], token)
    return words


def _goes_on(scene: Scene, word: Word) -> bool:
    """Whether a charge goes on behind a mark."""
    if _INITIAL.search(scene.page.text, max(scene.start, word.start - 3), word.start) is not None:
        return True
    return _is_in_number(scene, word) or _continues(scene, word) or is_one_phrase(scene, word.start)


def is_one_phrase(scene: Scene, position: int) -> bool:
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
    # "За измену, и ему грозит казнь": somebody of whom the next clause tells.
    if token.pos == "PRON" and token.relation in SUBJECTS | {"iobj"}:
        return True
    return negates or (token.pos == "AUX" and token.morph.get("VerbForm") in ("Fin", "Part"))


def _is_accuser(scene: Scene, ahead: list[Word]) -> bool:
    """Whether *by* leads to whose office it is to accuse: *accusé de corruption par le parquet*."""
    return any(w.key in scene.lexicon.words["offices"] for w in ahead)


def _opens_proceedings(scene: Scene, first: Word, word: Word) -> bool:
    """Whether words behind a charge tell how it is tried, and not what it is: *of treason | in a closed
    trial*, but not *of involvement in the case*."""
    at, start = scene.index(word.start), scene.index(first.start)
    tried = scene.lexicon.phrases["proceedings"].any(scene.words, at, at + 1)
    return tried and scene.lexicon.charges.any(scene.words, start, at)


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
