"""The reporting verbs of a language that no model reads, each with the name beside it."""

from __future__ import annotations

from detente.reading.parsing.parse import Sentence
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import SOURCE_END, Cue


def plain_verbs(sentence: Sentence, lexicon: Speech) -> list[Cue]:
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
        near = after is not None and SOURCE_END.search(text, token.end, after.start) is None
        chosen = after if aside and near else before
        if chosen is None or (chosen is before and SOURCE_END.search(text, chosen.end, token.start)):
            continue
        start, end = min(token.start, chosen.start), max(token.end, chosen.end)
        speaker = (chosen.start, chosen.end)
        result.append(
            Cue(sentence, start, end, speaker, verb=lemma, token=token, parenthetical=chosen is after)
        )
    return result
