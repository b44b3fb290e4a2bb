"""Words set out behind a colon as a paragraph of their own, with no marks: *The minister said:*."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from detente.reading.parsing.parse import Page
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.utterance import Utterance, spoken

_WORD = re.compile(r"\w+")
_LEAST, _NEAR = 8, 4


def set_out(page: Page, found: Mapping[int, Sequence[Cue]], lexicon: Speech) -> list[Utterance]:
    """The paragraphs of some length, no lists and without marks, to which a verb and a colon lead."""
    result = []
    for cue in (cues[-1] for cues in found.values() if cues):
        sentence, text = cue.sentence, page.text
        said = "statement" in lexicon.groups.get(cue.verb, ()) and cue.speaker is not None
        if not said or not sentence.text.rstrip().endswith(":"):
            continue
        later = page.paragraphs[sentence.paragraph + 1 : sentence.paragraph + 2]
        if page.paragraphs[sentence.paragraph][1] > sentence.end or not later:
            continue
        start, end = later[0]
        plain = text[start].isupper() and text[end - 1] in ".!?…" and not page.quotations_over(start, end)
        near = len(_WORD.findall(text, cue.end, sentence.end)) <= _NEAR
        if plain and near and len(_WORD.findall(text, start, end)) >= _LEAST:
            words = spoken(text, start, end)
            result.append(
                Utterance("direct", (start, end), words, ((start, end),), cue, factuality=cue.factuality)
            )
    return result
