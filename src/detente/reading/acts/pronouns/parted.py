"""Whom *both* means where the text names them apart, each in a sentence of his own: *The court jailed X. Y
got a fine. Both were detained in May*.
"""

from __future__ import annotations

from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.pronouns import speaking, standing
from detente.reading.entities.cast import Figure
from detente.reading.forms import fold
from detente.reading.numbers import numerals
from detente.reading.parsing.parse import Entity, Sentence
from detente.reading.phrases import index_of

_PARAGRAPHS = 2


def named_apart(scene: Scene, mention: Mention, number: int) -> list[Figure]:
    """The people named in the sentences before a word for all of them, if they are as many as it tells:
    in this paragraph, or else in this and the one before, and so on for two; nobody where others without a
    name are counted there, who may be meant."""
    page, own = scene.page, scene.sentence
    found: dict[str, Figure] = {}
    gender = gender_of(scene, mention)
    paragraph = own.paragraph
    for index in range(own.index, -1, -1):
        sentence = page.sentences[index]
        if sentence.paragraph < paragraph:
            if len(found) >= number or sentence.paragraph < own.paragraph - _PARAGRAPHS:
                break
            paragraph = sentence.paragraph
        until = min(sentence.end, mention.start)
        named = _of_whom_it_tells(scene, sentence, until, gender)
        if len(named) < number and _counts(scene, sentence, until, number):
            return []
        others = standing.newcomer(scene, sentence, until, "any")
        if not named and (others or (sentence is not own and standing.has_several(scene, sentence))):
            return []
        found |= {f.name: f for f in named}
    return sorted(found.values(), key=lambda f: f.mentions[0].start) if len(found) == number else []


def gender_of(scene: Scene, mention: Mention) -> str:
    """The gender that a word for two tells: *both women*, *обеих*."""
    tokens = scene.sentence.between(mention.start, mention.end)
    if any(token.pos in ("NUM", "DET", "PRON") and token.morph.get("Gender") == "Fem" for token in tokens):
        return "female"
    words, known = scene.words_in(mention.start, mention.end), scene.lexicon.words
    for name, gender in (("women", "female"), ("men", "male")):
        if any(word.key in known[name] for word in words):
            return gender
    # A masculine plural is of women and men: "les deux blogueurs".
    return "female" if scene.cast.kind_of(mention.text) == "female" else "any"


def _of_whom_it_tells(scene: Scene, sentence: Sentence, until: int, gender: str) -> list[Figure]:
    """The people named in a sentence up to a position to whom what is told of there may have happened: none
    who only speaks, acts on others, or leads a state."""
    page, cast = scene.page, scene.cast
    people = [
        e
        for e in page.entities_in(sentence.start, until)
        if e.kind == "person" and not page.quotations_over(e.start, e.end)
    ]
    figures: dict[str, Figure] = {}
    for entity in people:
        figure = cast.figure(entity)
        if gender != "any" and figure.gender not in (None, gender):
            continue
        if scene.states.led_by(figure.name) is not None or _only_speaks(scene, figure):
            continue
        if not standing.is_aside(scene, entity, until, "any"):
            figures[figure.name] = figure
    return list(figures.values())


def _only_speaks(scene: Scene, figure: Figure) -> bool:
    """Whether somebody is there as the author of words, or to speak for others: *their lawyer, X*."""
    told = [e for e in figure.mentions if e.start < scene.sentence.end]
    if any(_is_called_proxy(scene, entity) for entity in told):
        return True
    return all(speaking.speaks(scene, entity) for entity in told)


def _is_called_proxy(scene: Scene, entity: Entity) -> bool:
    """Whether the word right before a name is that for a lawyer or spokesman."""
    lexicon, first = scene.cast.lexicon, index_of(scene.words, entity.start)
    before = fold(scene.words[first - 1].key) if first > 0 and not scene.words[first].broken else ""
    return bool(before) and lexicon.has(before, lexicon.proxies)


def _counts(scene: Scene, sentence: Sentence, until: int, number: int) -> bool:
    """Whether a sentence tells, up to a position, a number of people, who may be meant: *two Lithuanians were
    freed too*."""
    for number_told in numerals(scene.page.language).find(scene.page.folded[sentence.start : until]):
        behind = index_of(scene.words, sentence.start + number_told.end)
        unit = behind < len(scene.words) and scene.words[behind].key in scene.lexicon.units
        if number_told.value == number and not unit:
            return True
    return False
