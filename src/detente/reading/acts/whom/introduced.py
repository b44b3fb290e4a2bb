"""Whom a text tells of before it names him: *A court jailed a well-known blogger. Anton Kral, 37, was found
guilty of …*.

A headline or a lede tells the act of somebody by a noun, and the sentences behind it, which tell it again or
say more of him, bring the name. Where the first act behind it that is done to somebody named is done to one
person, whom the text names right there and nobody before him, the noun means that one, unless both acts have
terms or days, and other ones. So it does where the next sentence names somebody by his `aged` name alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import CUSTODY_ACTS
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import Lexicon
from detente.reading.acts.whom import protagonist
from detente.reading.acts.whom.aged import is_of_age, named_behind
from detente.reading.entities.cast import Cast, Figure
from detente.reading.factuality.cues import cues
from detente.reading.parsing.parse import Entity, Page, Sentence
from detente.reading.phrases import words

# Within so many sentences he is named, and something is told to have been done to him.
_NAMED, _TOLD = 2, 4
_LEADING = 3


def fill(page: Page, cast: Cast, lexicon: Lexicon, found: Sequence[FoundAct]) -> list[FoundAct]:
    """The acts, those on one person without a name given to the one whom the text names right behind them."""
    named = sorted(
        (f for f in found if f.act.kind in CUSTODY_ACTS and f.act.subjects), key=lambda f: f.trigger
    )
    return [_given(page, cast, lexicon, act, named) for act in found]


def _given(page: Page, cast: Cast, lexicon: Lexicon, act: FoundAct, named: Sequence[FoundAct]) -> FoundAct:
    group, sentence = act.act.group, page.sentence_at(act.trigger[0])
    if group is None or sentence is None or not protagonist.is_open(act, sentence):
        return act
    if act.factuality == "possible":
        return act  # "A decree may reduce the term of a convict": of any.
    figure = _meant(page, cast, act, sentence, named)
    aged = named_behind(page, cast, lexicon, sentence) if figure is None else None
    figure = aged[0] if aged is not None else figure
    if figure is None:
        return act
    if any(cast.figure(e) is not figure for e in page.entities_in(*act.span) if e.kind == "person"):
        return act  # "Journaliste, conseiller d'un ministre, Anton Kral": who stands there.
    whom = protagonist.described(page, cast, lexicon, sentence, act, group.noun, introduced=True)
    if whom is None or _is_one_of_a_row(sentence, whom):
        return act
    if aged is not None and not is_of_age(page, lexicon, whom.span, aged[1]):
        return act
    if figure.mentions[0].start >= sentence.end and protagonist.points_back(sentence, whom):
        return act
    return protagonist.given(act, figure, whom)


def _is_one_of_a_row(sentence: Sentence, whom: protagonist.Whom) -> bool:
    """Whether a noun stands in a row with one for others: *a journalist and soldiers accused of a coup*."""
    inside = sentence.between(*whom.span)
    heads = [t for t in inside if t.pos == "NOUN"]
    joined = {c.i for t in heads for c in sentence.children(t.i) if c.relation == "conj" and c.pos == "NOUN"}
    joined |= {t.head for t in heads if t.relation == "conj" and sentence.tokens[t.head].pos == "NOUN"}
    return any(sentence.tokens[i].morph.get("Number") == "Plur" for i in joined)


def _meant(
    page: Page, cast: Cast, act: FoundAct, sentence: Sentence, named: Sequence[FoundAct]
) -> Figure | None:
    """The one person to whom the first act behind a sentence is done, if he is its unnamed one."""
    until = _reach(page, sentence, _TOLD)
    behind = [f for f in named if sentence.end <= f.trigger[0] < until]
    if not behind or len(behind[0].act.subjects) != 1:
        return None
    name = behind[0].act.subjects[0].name
    figures = [f for f in cast.called([name]) if f.kind == "person"]
    if len(figures) != 1:
        return None
    first = figures[0].mentions[0]
    told = first.start < sentence.end
    before = [f for f in named if f.trigger[0] < sentence.start][-1:] if told else []
    here = page.paragraphs[max(sentence.paragraph - 1, 0)][0]
    ahead = [f for f in named if here <= f.trigger[0] < act.trigger[0]]
    if not told and any(not _is_on(f, name) for f in ahead):
        return None  # "Anton Kral was jailed. … The day of the journalist's arrest …".
    if told and (first.start >= sentence.start or not all(_is_on(f, name) for f in before)):
        return None
    alike = [f for f in (*before, *behind) if f.act.kind == act.act.kind]
    if alike and (not all(_is_on(f, name) for f in alike) or all(_is_another(act, f) for f in alike)):
        return None
    known = bool(before and alike) if told else _introduces(page, sentence, first, alike)
    return figures[0] if known else None


def _introduces(page: Page, sentence: Sentence, name: Entity, alike: Sequence[FoundAct]) -> bool:
    """Whether a name stands right behind a sentence as that of whom it told: an act of the kind is done to
    him there, or he is the subject; with no other subject in between, and no word for another time."""
    if name.start >= _reach(page, sentence, _NAMED) or _is_of_another_time(page, name):
        return False
    if not alike and not _is_subject(page, name):
        return False
    between = [e for e in page.entities_in(sentence.end, name.start) if e.kind == "person"]
    return not any(_is_subject(page, e) and not _speaks(page, e) for e in between)


def _reach(page: Page, sentence: Sentence, count: int) -> int:
    """Where so many sentences behind one end; headings are none."""
    for behind in page.sentences[sentence.index + 1 :]:
        count -= not page.is_unended(behind)
        if not count:
            return behind.end
    return len(page.text)


def _is_on(act: FoundAct, name: str) -> bool:
    return [s.name for s in act.act.subjects] == [name]


def _is_another(act: FoundAct, other: FoundAct) -> bool:
    """Whether two acts of a kind are told with other terms or on other days, or one is denied."""
    told, again = act.act, other.act
    if (act.factuality == "denied") != (other.factuality == "denied"):
        return True
    terms = told.terms is not None and again.terms is not None and told.terms != again.terms
    if told.when is None or again.when is None:
        return terms
    one, two = told.when.rstrip("~"), again.when.rstrip("~")
    return terms or not (one.startswith(two) or two.startswith(one))


def _is_of_another_time(page: Page, name: Entity) -> bool:
    """Whether what leads to a name says that another time is meant: *Earlier, Anton Kral was arrested*."""
    sentence = page.sentence_at(name.start)
    opening = words(page.text[sentence.start : name.start]) if sentence is not None else []
    return any(word.key in cues(page.language).words["elsewhen"] for word in opening[:_LEADING])


def _is_subject(page: Page, name: Entity) -> bool:
    """Whether a name is a subject, or opens its sentence, as an object may too: *Ивана Петрова обвиняют*."""
    sentence = page.sentence_at(name.start)
    if sentence is None:
        return False
    return name.start == sentence.start or any(
        t.relation == "nsubj" for t in sentence.between(name.start, name.end)
    )


def _speaks(page: Page, name: Entity) -> bool:
    """Whether the sentence of a name has a word of speech."""
    sentence = page.sentence_at(name.start)
    inside = words(page.text[sentence.start : sentence.end]) if sentence is not None else []
    return cues(page.language).phrases["speech"].any(inside, 0, len(inside))
