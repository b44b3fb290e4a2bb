"""Bodies whose names no list and no model tells: in quotation marks, first in a sentence, or with whom a ban
is on dealing."""

from __future__ import annotations

import re
from dataclasses import replace

import msgspec

from detente.model import SANCTION_ACTS, Span, Subject
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.found import FoundAct
from detente.reading.acts.listed.enumeration import listed
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.entities.gazetteer import alias_like
from detente.reading.entities.nominatives import nominative_body
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page, Token
from detente.reading.phrases import Hit, key_of
from detente.reading.states import range_of

_TITLE = re.compile(r"(?:\s[^\W\d_]+){0,1}\s[«“](?P<name>[^«»“”\n]{2,60})[»”]")
_QUOTED, _REACH = re.compile(r"[«“](?P<name>[^«»“”\n]{2,60})[»”]"), 60
_DEALING = 4
_PEOPLE = frozenset({"person"})


def is_dealing(scene: Scene, on: Hit[bool]) -> bool:
    """Whether what a measure is on is a dealing that goes on to say with whom: *запрет на любые операции с
    «Примером»*."""
    first, last = on.last + 1, min(on.last + 1 + _DEALING, scene.last)
    with_ = scene.lexicon.words["involving"]
    hits = scene.lexicon.phrases["scopes"].find(scene.words, first, last)
    return any(h.last + 1 < scene.last and scene.words[h.last + 1].key in with_ for h in hits)


def is_category(scene: Scene, span: Span) -> bool:
    """Whether a name is that of what bodies are designated as, and of none: *Foreign Terrorist
    Organizations*."""
    first, last = range_of(scene.words, span, scene.first, scene.last)
    return scene.lexicon.phrases["categories"].any(scene.words, first, last)


def is_own_law(trigger: Trigger, mention: Mention) -> bool:
    """Whether a name is that of the law among a trigger's words: *приостановил действие закона Цезаря*."""
    scene, inside = trigger.scene, trigger.hit.start <= mention.start < trigger.hit.end
    first = max(scene.index(mention.start) - 1, scene.first)
    return inside and scene.lexicon.laws.any(scene.words, first, scene.index(mention.end))


def in_marks(scene: Scene, noun: Token) -> Mention | None:
    """The body in whose quotation marks a noun stands as a part of its name: *признали «Красную бригаду»
    террористической организацией*."""
    text = scene.page.text
    opening = max(text.rfind(mark, max(scene.start, noun.start - _REACH), noun.start) for mark in "«“")
    found = _QUOTED.match(text, opening, scene.sentence.end) if opening >= 0 else None
    if found is None or not found.start("name") <= noun.start < found.end("name"):
        return None
    start, end = found.span("name")
    if not text[start].isupper() or noun.pos not in ("NOUN", "PROPN", "ADJ", "X"):
        return None
    return _body(scene, start, end, noun)


def titled(scene: Scene, noun: Token) -> Mention | None:
    """The body whose name stands in quotation marks right behind the noun for it: *сайт «Пример»*."""
    text = scene.page.text
    found = _TITLE.match(text, noun.end, scene.sentence.end) if noun.pos == "NOUN" else None
    return None if found is None else _body(scene, *found.span("name"), noun)


def unlisted(scene: Scene, token: Token) -> Mention | None:
    """What a parse alone takes for a name, as one word that opens a sentence: *Belaruskali est inscrite*."""
    name = scene.page.text[token.start : token.end]
    opens = not scene.page.text[scene.start : token.start].strip(' «“"\u00a0')
    if token.pos != "PROPN" or not opens or not name[:1].isupper() or scene.at(token.start, token.end):
        return None
    if key_of(name) in scene.lexicon.words["firms"] or scene.cast.lexicon.has(
        fold(name), scene.cast.lexicon.heads
    ):
        return None  # "Банк попал под санкции": a noun with the capital of its sentence.
    return _body(scene, token.start, token.end, token)


def _body(scene: Scene, start: int, end: int, noun: Token) -> Mention:
    """A body by the words of its name, which are of its noun where the parse has none there."""
    text = name = scene.page.text[start:end]
    if scene.cast.lexicon.stems and start <= noun.start < end:
        name = nominative_body(text, scene.page.language, noun.morph.get("Case", "Nom"))
    return Mention("organization", start, end, text, name=name, token=scene.token_at(start) or noun)


def in_own_letters(page: Page, act: FoundAct) -> FoundAct:
    """An act on sanctions with papers that it binds called as the text calls them, and not as they are known
    abroad: *«Медиазону»* is *Медиазона*, and no *Mediazona*."""
    if act.act.kind not in SANCTION_ACTS or page.text.isascii():
        return act
    subjects = tuple(_in_own_letters(page, subject) for subject in act.act.subjects)
    return replace(act, act=msgspec.structs.replace(act.act, subjects=subjects))


def _in_own_letters(page: Page, subject: Subject) -> Subject:
    text = page.text[slice(*subject.span)]
    if text.isascii() or not subject.name.isascii():
        return subject
    alias = alias_like(subject.name, text)
    return subject if alias is None else Subject(name=alias, span=subject.span)


def called_alike(scene: Scene, people: Mention) -> list[Subject]:
    """The names right behind a Slavic noun for several, who are so called and not of whom they are: *против
    банкиров Антона Краля и Анны Новак*; not *против сыновей Антона Краля и Анны Новак*."""
    known, noun = scene.cast.lexicon, people.token
    first = scene.behind(people.end)
    if not known.stems or noun is None or noun.morph.get("Animacy") != "Anim" or first is None:
        return []
    key, beside = fold(noun.text), not scene.page.text[people.end : first.start].strip()
    if key in known.kin or known.has(key, known.proxies, known.relations) or not beside:
        return []
    one = [Subject(name=first.name, span=(first.start, first.end))] if first.kind == "person" else []
    found = [*one, *listed(scene, first.end, _PEOPLE, _DEALING)]
    return found if one and len(found) > 1 else []


def name_ships(scene: Scene) -> None:
    """Make names that stand in a row right behind a word for ships those of what sanctions may be on,
    whatever else they are like: *the tankers Sea Pearl, Rio Verde and Nord Star*."""
    known, led = scene.lexicon.words, False
    before: Mention | None = None
    for mention in scene.mentions:
        index = scene.index(mention.start)
        between = [] if before is None else scene.words_in(before.end, mention.start)
        in_row = led and before is not None and all(word.key in known["and"] for word in between)
        opens = scene.first < index < scene.last and not scene.words[index].broken
        led = in_row or (opens and scene.words[index - 1].key in known["ships"])
        if led and mention.name and mention.kind in ("other", "place") and mention.state is None:
            mention.kind = "organization"
        before = mention
