"""Whoever spoke or was told of before, called by a general noun: *« … », s'indigne la militante*."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from detente.model import Span, Speaker
from detente.reading.entities.cast import Cast, Figure
from detente.reading.entities.figures import HYPHENED
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import GENDERS
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.who.called import points

_LONGEST, _NEAR = 4, 3
_DIGIT = re.compile(r"\d")


def spoken_again(
    cast: Cast, lexicon: Speech, cue: Cue, span: Span, spoken: Sequence[tuple[int, Speaker, str | None]]
) -> Figure | None:
    """The one person of a paragraph whom a general noun with a definite article, or with none, goes on with.

    The noun tells no post and no part in the matter (*the man*, *l'opposant*), so that it can be anybody's;
    ``spoken`` are the positions, names and genders of those who spoke before.
    """
    noun = _noun(cast, lexicon, cue, span)
    sentence = cast.page.sentence_at(span[0])
    if (only := _only_voice(cast, lexicon, cue, span, spoken)) is not None:
        return only
    if noun is None or sentence is None:
        return None
    begin, _ = cast.page.paragraphs[sentence.paragraph]
    turns = takewhile(lambda turn: turn[0] >= begin, reversed(spoken))
    recent = [t for t in turns if not cast.page.quotations_over(t[0], t[0] + 1)]
    if any(not speaker.resolved and kind != "thing" for _, speaker, kind in recent):
        return None  # Somebody without a name speaks in the paragraph.
    if cast.lexicon.stems and not recent:
        return None  # Without an article the noun may be of somebody new, unless the talk goes on.
    gender = _gender(cast, lexicon, cue, noun)
    names = cast.people(begin, span[0], "any")
    if not names and begin and cue.parenthetical:
        begin, _ = cast.page.paragraphs[sentence.paragraph - 1]
        names = cast.people(begin, span[0], "any")
        last = spoken[-1][1].name if spoken else ""
        told = gender is not None and not spoken and names == cast.people(begin, span[0], gender)
        names = names if names == {last} or told else set()
    if len(names) != 1:
        return None
    found = [f for f in cast.called(names) if f.kind == "person"]
    if len(found) != 1 or is_of_another(cast, lexicon, cue, found[0]):
        return None
    known, here = cast.lexicon, cast.page.paragraphs[sentence.paragraph][0]
    away = begin < here and not known.has(fold(noun.text), known.kin)
    if away and cast.is_called_otherwise(found[0], noun.text):
        return None
    since = max((m.end for m in found[0].mentions if m.end <= span[0]), default=span[0])
    return None if not cast.lexicon.stems and brings_up(cast, lexicon, since, span[0]) else found[0]


def _only_voice(
    cast: Cast, lexicon: Speech, cue: Cue, span: Span, spoken: Sequence[tuple[int, Speaker, str | None]]
) -> Figure | None:
    """The one person whom a text has named so far and nobody but whom it has heard since, whom a general noun
    with the definite article means, whatever it is of: *le jeune éleveur de limousines*; not where somebody
    without a name was brought up since."""
    own = [t for t in cue.sentence.between(*span) if t.pos != "PUNCT"]
    noun = next((t for t in own if t.pos == "NOUN"), None)
    if cast.lexicon.stems or noun is None or own[0].pos != "DET" or own[0].morph.get("Definite") != "Def":
        return None
    one = noun.morph.get("Number") != "Plur" and len(cue.phrases) < 2 and not cast.within(span)
    if not one or fold(noun.text) not in lexicon.anybody or any(t.pos == "VERB" for t in own):
        return None
    if any(t.pos == "NOUN" and t is not noun and cast.is_of_people(t.text) for t in own):
        return None  # "Le patron du détenu"
    outside = [t for t in spoken if not cast.page.quotations_over(t[0], t[0] + 1) and t[2] != "thing"]
    last = outside[-1][1] if outside else None
    if last is None or not last.resolved or cast.people(0, span[0], "any") != {last.name}:
        return None
    found = [f for f in cast.called([last.name]) if f.kind == "person"]
    first = found[0].mentions[0].start if len(found) == 1 else span[0]
    heard = {s.name for at, s, _ in outside if at >= first}
    if len(found) != 1 or heard != {last.name} or is_of_another(cast, lexicon, cue, found[0]):
        return None
    told = any(t.pos == "ADJ" for t in own)  # "Le jeune éleveur", whatever else he is
    if not told and cast.is_called_otherwise(found[0], noun.text):
        return None
    since = max((m.end for m in found[0].mentions if m.end <= span[0]), default=0)
    return None if brings_up(cast, lexicon, since, span[0], cast.lexicon.indefinite) else found[0]


def is_of_another(cast: Cast, lexicon: Speech, cue: Cue, figure: Figure) -> bool:
    """Whether the gender of a noun for who speaks is another than a person's: *le prévenu* is no woman."""
    own = cue.sentence.between(*cue.speaker) if cue.speaker is not None else []
    noun = next((t for t in own if t.pos == "NOUN"), None)
    if noun is None:
        return False
    of_anybody = fold(noun.text) in lexicon.anybody or cast.lexicon.has(fold(noun.text), cast.lexicon.anybody)
    gender = _gender(cast, lexicon, cue, noun) if of_anybody else None
    return gender is not None and figure.gender not in (None, gender)


def tells_of(cue: Cue, figure: Figure) -> bool:
    """Whether quoted words before who speaks tell of a person whom a figure may be, so that another speaks:
    *« Il va mieux », assure le chirurgien*."""
    page, sentence = cue.sentence.page, cue.sentence
    quoted = [q for q in page.quotations_over(sentence.start, cue.start) if q.end <= cue.start]
    subjects = [t for q in quoted for t in sentence.between(*q.inner) if t.relation == "nsubj"]
    third = [t for t in subjects if t.pos == "PRON" and t.morph.get("PronType") in (None, "Prs")]
    told = {GENDERS.get(t.morph.get("Gender", "")) for t in third if t.morph.get("Person") == "3"}
    return bool(told & ({figure.gender} if figure.gender else {"male", "female"}))


def unless_inhabitant(
    cast: Cast, lexicon: Speech, figure: Figure | None, words: str, position: int
) -> Figure | None:
    """A figure that words name; where they only say where somebody lives, the one person named before in the
    paragraph: *le Lyonnais*, *l'Italienne*."""
    article, _, rest = words.replace("’", "'").replace("l'", "l' ").partition(" ")
    name, ends = rest.split(" ", 1)[0], tuple(cast.lexicon.inhabitants)
    if figure is None or not ends or figure.kind == "organization" or figure.known or figure.name != name:
        return figure
    if not article.islower() or not fold(name).endswith(ends) or cast.lexicon.is_first_name(fold(name)):
        return figure
    gender = lexicon.articles.get(fold(article), "any")
    if fold(article) in lexicon.indefinite or (gender == "any" and article != "l'"):
        return None if fold(article) in lexicon.indefinite else figure
    sentence = cast.page.sentence_at(position)
    begin = cast.page.paragraphs[sentence.paragraph][0] if sentence is not None else position
    told = cast.people(begin, position, "any")
    found = [f for f in cast.called(told) if f.kind == "person"]
    fits = len(found) == 1 and (gender == "any" or found[0].gender in (None, gender))
    return found[0] if fits else None


def brings_up(
    cast: Cast, lexicon: Speech, since: int, until: int, articles: frozenset[str] | None = None
) -> bool:
    """Whether a person is told of between two places with an indefinite article: *un éleveur de Riom*."""
    articles = lexicon.indefinite if articles is None else articles
    words = [fold(w) for w in HYPHENED.findall(cast.page.text, since, until)]
    for n, word in enumerate(words):
        if word in articles and any(cast.is_of_people(w) for w in words[n + 1 : n + _NEAR]):
            return True
    return False


def _noun(cast: Cast, lexicon: Speech, cue: Cue, span: Span) -> Token | None:
    """The general noun that is all who speaks is called, but for an article, an age and qualities."""
    if len(cue.phrases) > 1 or cast.within(span):
        return None
    own = [t for t in cue.sentence.between(*span) if t.pos != "PUNCT"]
    words = [fold(t.text) for t in own]
    if not own or words[0] in lexicon.indefinite or words[0] in lexicon.possessives:
        return None
    if own[0].pos == "DET" and not points(own[0]):
        return None
    if own[0].pos == "DET" and own[0].morph.get("PronType") == "Dem" and not cast.lexicon.stems:
        return _pointed_at(cast, own)
    nouns = [t for t, w in zip(own, words, strict=True) if w in lexicon.anybody]
    if len(nouns) != 1 or nouns[0].morph.get("Number") == "Plur" or len(own) > _LONGEST + 2:
        return None
    others = [t for t in own if t is not nouns[0] and t.pos not in ("DET", "ADJ", "ADV")]
    if len(others) > 1 and others[0].pos == "ADP" and _DIGIT.search(others[1].text):
        others = others[1:]  # "la femme de 34 ans"
    plain = all(t.pos == "NUM" or _DIGIT.search(t.text) or fold(t.text) in lexicon.times for t in others)
    inflected = bool(cast.lexicon.stems)
    bare = not inflected or nouns[0].morph.get("Case") in (None, "Nom") or not cue.verb
    articled = inflected or own[0].pos == "DET"
    return nouns[0] if plain and bare and articled else None


def _pointed_at(cast: Cast, own: Sequence[Token]) -> Token | None:
    """The noun for one person that a demonstrative points with, whatever else it says of him: *cette mère de
    deux enfants*."""
    noun = next((t for t in own if t.pos == "NOUN"), None)
    known = cast.lexicon
    if noun is None or noun.morph.get("Number") == "Plur":
        return None
    personal = known.has(fold(noun.text), known.titles, known.callings, known.anybody, known.kin)
    return noun if personal and all(t.pos in ("DET", "ADJ", "NUM") for t in own if t.i < noun.i) else None


def _gender(cast: Cast, lexicon: Speech, cue: Cue, noun: Token) -> str | None:
    """The gender of who is meant, by the noun's article, or a Slavic verb's form."""
    if cast.lexicon.stems:
        form = cue.sentence.finite(cue.token) if cue.token is not None else None
        told = form.morph.get("Gender") if form is not None else None
        feminine = noun.morph.get("Gender") == "Fem"
        return GENDERS.get(told or "") or ("female" if feminine else _of_pair(lexicon, fold(noun.lemma)))
    kind = cast.kind_of(noun.text)
    if kind in ("male", "female"):
        return kind
    if lexicon.female_endings:  # English, whose articles tell no gender
        female, male = (fold(noun.text).endswith(e) for e in (lexicon.female_endings, lexicon.male_endings))
        return "female" if female else "male" if male else None
    article = cue.sentence.child(noun.i, "det") or noun
    return GENDERS.get(article.morph.get("Gender", ""))


def _of_pair(lexicon: Speech, noun: str) -> str | None:
    """The gender of a Slavic noun with a feminine beside it: *активист*, *активистка*; not *политик*."""
    pair = any(noun + ending in lexicon.anybody for ending in lexicon.female_endings)
    return "male" if pair or noun.endswith(lexicon.male_endings) else None
