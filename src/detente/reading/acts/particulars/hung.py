"""Days that a parse hangs on those whom an act is done to, or on who does it (*a arrêté 120 manifestants
samedi*, *the arrest of Anton Kral by police on Sunday*), and that of a raid or a
hearing, which is that of what is ordered there."""

from __future__ import annotations

from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import key_of

_HELD, _MEASURES = frozenset({"person", "people"}), frozenset({"measure", "weak measure", "asset"})
_IN_COURT = frozenset({"detain", "charge", "sentence"})
_POWERS, _CLIMB = frozenset({"authority", "place", "organization"}), 6


def is_bare(scene: Scene, token: Token) -> bool:
    """Whether a day without a preposition hangs on the noun or name right before it: *a arrêté 120
    manifestants samedi*; one in figures hangs anywhere: *суд 12.03.2026 оштрафовал*."""
    beside = ("nmod", "flat", "acl") if token.pos == "NOUN" else ("nmod", "flat")
    hangs = (token.relation in beside and token.head < token.i) or _is_in_figures(scene, token)
    return hangs and not any(c.relation in ("case", "det") for c in scene.sentence.children(token.i))


def is_on_people(scene: Scene, token: Token) -> bool:
    """Whether a day of the week, or one without its noun, hangs with its preposition on a person's name, or
    behind a comma on people told more of: *freed the Krals, a couple held since May, on Thursday*."""
    above = scene.sentence.head(token) if token.relation == "nmod" else None
    if above is None or above.i > token.i or key_of(token.text) not in scene.lexicon.words["days"]:
        return False
    known = scene.at(above.start, above.end)
    if known is None or known.kind not in _HELD:
        return False
    opens = min((c.start for c in scene.sentence.children(token.i) if c.i < token.i), default=token.start)
    return known.kind == "person" or scene.page.text[:opens].rstrip()[-1:] == ","


def is_on_counted(scene: Scene, token: Token) -> bool:
    """Whether a date with a preposition or article hangs on people whom a number counts and a verb has for
    its object, or on the last of a row of such, a place perhaps between: *a relâché 12 prisonniers en mai*,
    *отпустила 12 заключённых в понедельник*, *expelled two Poles and six Turks on Monday*; not *de mai*."""
    above = scene.sentence.head(token) if token.relation in ("nmod", "obl") else None
    if above is None or above.i > token.i:
        return False
    known = _counted(scene, above)
    first = above
    while first.relation in ("conj", "appos") and first.head < first.i and _is_somebody(scene, first):
        first = scene.sentence.tokens[first.head]
    if known is None or first.relation != "obj" or not _is_somebody(scene, first):
        return False
    between = (t for t in scene.sentence.tokens[above.i + 1 : token.i] if t.start >= known.end)
    if not all(t.head == token.i or _is_of_a_place(scene, t) for t in between):
        return False  # "12 prisonniers en prison depuis 2020".
    words = scene.lexicon.words
    return cases_of(scene.sentence, token) not in words["of"] | words["from"] | words["term_from"]


def _author_under(scene: Scene, token: Token) -> Token | None:
    """Who does the act, by a preposition too, where a date hangs with its own on him, or on the last of
    several: *sanctionné par Londres et Paris en 2022*; not *par le gouvernement de 2022*."""
    above = scene.sentence.head(token) if token.relation in ("nmod", "dep") else None
    known = scene.at(above.start, above.end) if above is not None and above.i < token.i else None
    if above is None or known is None or known.kind not in _POWERS or known.end < above.end:
        return None
    while above is not None and above.relation == "conj":
        above = scene.sentence.head(above)
    words, sentence = scene.lexicon.words, scene.sentence
    if above is None or not above.relation.startswith("obl"):
        return None
    case = cases_of(sentence, above)
    opens = min((c.start for c in sentence.children(above.i) if c.pos == "DET"), default=above.start)
    # A parser may not join the second of three: "par Riga, Oslo et Rome en 2022".
    if case not in words["by"] and (case or scene.page.text[:opens].rstrip()[-1:] != ","):
        return None
    own = cases_of(sentence, token) in words["of"] | words["from"] | words["term_from"]
    return None if own else above


def is_number(scene: Scene, noun: Token) -> bool:
    """Whether a word is that for people whom a number counts, or a number alone: *19 were held, and 33*."""
    return noun.pos == "NUM" or _counted(scene, noun) is not None


def past_place(scene: Scene, token: Token) -> Token:
    """What stands over a place on which a parser hangs a day (*et 33 à Brest mercredi*); else the word."""
    above = scene.sentence.head(token) if _is_of_a_place(scene, token) else None
    return above or token


def _counted(scene: Scene, noun: Token) -> Mention | None:
    """Those whom a number counts, by the word for them or by the number that stands alone."""
    known = scene.at(noun.start, noun.end)
    if known is None or known.kind not in ("people", "number") or known.group is None:
        return None
    return known if known.group.lo is not None else None


def _is_somebody(scene: Scene, noun: Token) -> bool:
    """Whether a word is a name, or that for people, or the number of those whom it counts."""
    known = scene.at(noun.start, noun.end)
    return (known is not None and known.kind in _HELD) or _counted(scene, noun) is not None


def _is_of_a_place(scene: Scene, token: Token) -> bool:
    """Whether a word only says where: *in Minsk*."""
    noun = scene.sentence.head(token) if token.relation in ("case", "flat") else token
    known = scene.at(noun.start, noun.end) if noun is not None else None
    return known is not None and known.kind == "place"


def past_people(scene: Scene, token: Token) -> Token:
    """What governs the people or measures on which a parser hangs a day, which is the verb's; else the day
    itself."""
    above, governs = scene.sentence.head(token), token
    held = _HELD if token.pos == "NUM" else _HELD | _MEASURES  # A year says which: "les sanctions 2015".
    held = _HELD | _POWERS if _is_in_figures(scene, token) else held
    for _ in range(_CLIMB):
        known = scene.at(above.start, above.end) if above is not None else None
        if above is None or known is None or known.kind not in held:
            break
        above = scene.sentence.head(above)
        governs = above or governs
    return governs


def on_what(scene: Scene, token: Token) -> Token:
    """What governs those on whom a parse hangs a day by mistake; the day itself where it does not."""
    if is_bare(scene, token) or is_on_people(scene, token) or is_on_counted(scene, token):
        return past_people(scene, token)
    return _author_under(scene, token) or token


def _is_in_figures(scene: Scene, token: Token) -> bool:
    """Whether a day is in figures, and not set off, as that of somebody's birth is: *Краль (12.03.1990)*."""
    if "." not in token.text[1:-1]:
        return False
    return scene.page.text[: token.start].rstrip()[-1:] not in ("(", ",")


def is_of_a_raid(trigger: Trigger, verb: Token) -> bool:
    """Whether those who seize or judge somebody do so where they have come for him or he has been brought, as
    the verb says that theirs is joined to: *searched his office on Monday and led him away*, *was brought
    before a judge on Monday and remanded*."""
    scene, sentence, kind = trigger.scene, trigger.sentence, trigger.rule.kind
    if kind not in _IN_COURT or trigger.token.head != verb.i:
        return False
    if any(c.relation in SUBJECTS for c in sentence.children(trigger.token.i)):
        return False
    phrases = scene.lexicon.phrases
    raided = kind == "detain" and trigger.voice == "active" and scene.values_over(phrases["raiding"], verb)
    return bool(raided or scene.values_over(phrases["hearing"], verb))
