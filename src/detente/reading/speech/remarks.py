"""A reporting verb by its form right after a quotation, and who comes next, where the parse sees none.

*« … », tranche un ancien député*; *« … », affirme à sa sortie Jean Exemple*.
"""

from __future__ import annotations

import re

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.language import load
from detente.reading.parse import Page, Sentence
from detente.reading.speech.cues import SOURCE_END, WORD, Cue
from detente.reading.speech.lexicon import Speech


def following(page: Page, sentence: Sentence, start: int, end: int, lexicon: Speech) -> Cue | None:
    """The reporting verb among the first words from ``start`` on, with who speaks, or None."""
    text = page.text
    words = list(WORD.finditer(text, start, end))[:5]
    if (
        not words
        or text[start : words[0].start()].strip(" \u00a0\u202f,—–-.")
        or not words[0].group()[0].islower()
    ):
        return None
    for at, word in enumerate(words):
        key = fold(word.group())
        lemma = lexicon.form(key.rpartition("'")[2]) or lexicon.form(key.partition("-")[0])
        token = next((t for t in sentence.tokens if word.start() <= t.start < word.end()), None)
        if lemma is not None and not (token and token.relation in ("compound", "amod", "nmod", "det")):
            speaker = _next_speaker(page, sentence, word, end, lexicon)
            if speaker is None:
                return None
            begin = words[0].start()
            end = max(speaker[1], word.end())
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
    for stop in SOURCE_END.finditer(text, verb.end(), end):
        between = [fold(w) for w in WORD.findall(text[begin : stop.start()])]
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
