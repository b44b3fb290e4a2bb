"""Who says what a pronoun stands in: nobody calls themself *she*, and who only speaks is hardly the one
spoken about (*« Il a été libéré », a dit Anton Kral*)."""

from __future__ import annotations

from detente.reading.acts.mentions import Scene
from detente.reading.acts.pronouns import standing
from detente.reading.entities.cast import Figure
from detente.reading.factuality.cues import cues
from detente.reading.marks import Quotation
from detente.reading.parsing.parse import Entity, Sentence, Token
from detente.reading.phrases import index_of

_CLAUSE = 30
# How far up a parse is asked whose clause a pronoun stands in.
_CLIMB = 6


def is_told(scene: Scene, entity: Entity, position: int) -> bool:
    """Whether a name is whom somebody tells what a clause at a position says, and so may not be the one that
    it is about: *Il a dit à Anton Kral qu'il …*."""
    sentence = scene.page.sentence_at(entity.start)
    if sentence is None or not sentence.parsed or not sentence.start <= position < sentence.end:
        return False
    at = next(iter(sentence.between(entity.start, entity.end)), None)
    verb = sentence.head(at) if at is not None and at.relation in ("obl", "iobj", "obj") else None
    if verb is None or verb.pos != "VERB":
        return False
    return any(
        c.relation == "ccomp" and entity.end <= c.start and c.start >= position - _CLAUSE
        for c in sentence.children(verb.i)
    )


def reports(scene: Scene, entity: Entity) -> bool:
    """Whether a name is the subject of a verb that has a clause for its object."""
    sentence = scene.page.sentence_at(entity.start)
    if sentence is None or not sentence.parsed:
        return False
    first = next(iter(sentence.between(entity.start, entity.end)), None)
    at = sentence.past(first, ("flat", "compound", "appos"))
    verb = sentence.head(at) if at is not None and at.relation == "nsubj" else None
    return verb is not None and any(c.relation == "ccomp" for c in sentence.children(verb.i))


def or_who_says_so(
    scene: Scene, before: Figure, heard: list[Entity], position: int, gender: str
) -> Figure | None:
    """Whom a clause is about: somebody named before or who, of those ``heard``, says it.

    To whom something was done it is, or, where that is told of neither, who speaks and holds no office: *The
    president spoke of reform. Anton Kral said that he was freed in May*.
    """
    teller = _teller(scene, heard, position)
    if teller is None or teller is before or gender not in ("any", teller.gender or gender):
        return before
    done = {name for act in scene.done for name in act.names}
    if before.name in done:
        return before if teller.name not in done else None
    return teller if teller.name in done or not scene.cast.holds_office(teller) else before


def _teller(scene: Scene, heard: list[Entity], position: int) -> Figure | None:
    """The one of some people who says the clause at a position, and is nobody's kin: *Anton Kral told the
    court that he …*."""
    sentence = scene.sentence
    at = sentence.token_at(position) if sentence.parsed else None
    clauses = set()
    for _ in range(_CLIMB):
        if at is not None and at.relation == "ccomp":
            clauses.add(at.head)
        at = sentence.head(at) if at is not None else None
    figures = {}
    for entity in heard:
        verb, name = standing.verb_of(scene.page, entity), sentence.between(entity.start, entity.end)
        owned = any(c.dep == "nmod:poss" or c.morph.get("Poss") for t in name for c in _around(sentence, t))
        said = verb is not None and verb.i in clauses and _is_of_speech(scene, verb.start, verb.end)
        if said and not owned:
            figures[scene.cast.figure(entity).name] = scene.cast.figure(entity)
    return next(iter(figures.values())) if len(figures) == 1 else None


def _around(sentence: Sentence, token: Token) -> list[Token]:
    """The words right under a name and under the noun that it stands beside."""
    noun = sentence.past(token, ("flat", "compound", "appos"))
    return [*sentence.children(token.i), *(sentence.children(noun.i) if noun is not None else ())]


def sayers(scene: Scene, position: int) -> set[str]:
    """Who says the words around a position: nobody calls themself *she*."""
    page = scene.page
    around = page.quotation_around(position)
    if around is None:
        return set()
    first, last = page.sentence_at(around.start), page.sentence_at(around.end)
    before = page.entities_in(first.start, around.start) if first is not None else []
    behind = page.entities_in(around.end, last.end) if last is not None else []
    named = {
        scene.cast.figure(e).name
        for e in (*before, *behind)
        if speaks(scene, e) or (e.end <= around.start and (_says(scene, e) or _leads_to(scene, e, around)))
    }
    return named or _described_speaker(scene, around.end, last)


def speaker(scene: Scene, position: int) -> Figure | None:
    """The one named in a sentence as who says the quotation there around a position, and so who *me* is in
    it: *"They let me go," said Anton Kral*."""
    page, sentence = scene.page, scene.sentence
    around = page.quotations_over(position, position + 1)
    if len(around) != 1:
        return None
    outside = [
        e
        for e in page.entities_from(sentence.start, sentence.end)
        if e.kind == "person" and not around[0].start <= e.start < around[0].end
    ]
    outside = [e for e in outside if _says(scene, e) and not standing.is_oblique(scene, e)]
    said = [scene.cast.figure(e) for e in outside if not page.is_possessive(e.end)]
    return said[0] if said and all(figure.name == said[0].name for figure in said) else None


def _says(scene: Scene, entity: Entity) -> bool:
    """Whether a name is the subject of a verb of speech further off: *X, asked about it, said: "…"*."""
    verb = standing.verb_of(scene.page, entity)
    return verb is not None and _is_of_speech(scene, verb.start, verb.end)


def _leads_to(scene: Scene, entity: Entity, words: Quotation) -> bool:
    """Whether a name is the subject of what a colon right before a quotation ends, with nobody told behind:
    *le ministre Kral réfute tout emprisonnement : « … »*."""
    text = scene.page.text
    led = text[entity.end : words.start].rstrip().endswith(":")
    alone = not text[words.end : words.end + 2].lstrip().startswith(",")
    return led and alone and standing.verb_of(scene.page, entity) is not None


def _described_speaker(scene: Scene, start: int, sentence: Sentence | None) -> set[str]:
    """Whom a noun beside the verb of speech behind a quotation means: *« … », рассказал адвокат*."""
    if sentence is None or not sentence.parsed:
        return set()
    nouns = (t for t in sentence.after(start) if t.pos == "NOUN")
    noun = next((t for t in nouns if _is_beside_speech(scene, _opening(sentence, t), t.end)), None)
    figure = scene.cast.describe(noun.text) if noun is not None else None
    return {figure.name} if figure is not None else set()


def _opening(sentence: Sentence, noun: Token) -> int:
    """Where a noun starts, its article with it."""
    return min([noun.start, *(c.start for c in sentence.children(noun.i) if c.relation == "det")])


def is_told_by(scene: Scene, sentence: Sentence, nouns: list[Token]) -> bool:
    """Whether one of the nouns for people without a name in a sentence says what it tells."""
    verbs = (sentence.head(noun) for noun in nouns)
    return any(verb is not None and _is_of_speech(scene, verb.start, verb.end) for verb in verbs)


def whose_kin_speak(scene: Scene, position: int) -> Figure | None:
    """Whose kin the sentence of a quotation around a position names as who says it: they speak of him: *Le
    père d'Anton Kral a dit : « On promet sa libération »*."""
    around = scene.page.quotation_around(position)
    if around is None:
        return None
    named = [e for e in scene.page.entities_in(scene.sentence.start, around.start) if e.kind == "person"]
    return scene.cast.figure(named[0]) if len(named) == 1 and scene.cast.is_owner_of_kin(named[0]) else None


def speaks(scene: Scene, entity: Entity) -> bool:
    """Whether a verb of speech stands right beside a name that is not of a clause behind it (*said Kral had
    died*), or has it for the subject behind it: *said the lawyer Anton Kral*."""
    verb, beside = standing.verb_of(scene.page, entity), _is_beside_speech(scene, entity.start, entity.end)
    if verb is None:
        return beside and not standing.is_oblique(scene, entity)
    if beside and not (verb.relation == "ccomp" and verb.start >= entity.end):
        return True
    return (beside or verb.end <= entity.start) and _is_of_speech(scene, verb.start, verb.end)


def _is_beside_speech(scene: Scene, start: int, end: int) -> bool:
    first = index_of(scene.words, start)
    last = index_of(scene.words, end)
    speech = cues(scene.page.language).phrases["speech"]
    low, high = max(first - 1, 0), min(last + 2, len(scene.words))
    return any(not first <= hit.first < last for hit in speech.find(scene.words, low, high))


def _is_of_speech(scene: Scene, start: int, end: int) -> bool:
    first = index_of(scene.words, start)
    last = index_of(scene.words, end)
    return cues(scene.page.language).phrases["speech"].any(scene.words, first, last)
