"""Whose act it is by words that name nobody: a noun for which there is no list (*European Union ambassadors*,
*the Armenian side*), a relative pronoun whose clause the parse hangs on nothing."""

from __future__ import annotations

from detente.model import SANCTION_ACTS, Span
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.sanctions import makers
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of


def power(trigger: Trigger, token: Token, span: Span, run: tuple[int, int]) -> str | None:
    """The state, or the maker of sanctions, that a noun's phrase tells, where it is an office or a side.

    Args:
        trigger: the trigger.
        token: the noun.
        span: its phrase.
        run: the indices of the phrase's words.
    """
    scene = trigger.scene
    offices = list(scene.states.offices.find(scene.words, *run))
    if trigger.rule.kind in SANCTION_ACTS:
        names = scene.lexicon.canonical.find(scene.words, *run)
        named = any(h.start <= token.start < h.end for h in names)
        # "Un comité du Conseil de sécurité".
        body = scene.cast.lexicon.has(fold(token.text), scene.cast.lexicon.bodies)
        maker = makers.canonical(scene, span) if named or offices or body else None
        if maker is not None:
            return maker
    elif not any(h.start <= token.start < h.end for h in offices):
        return None  # "The minister's brother freed him".
    return scene.states.of(scene.page.text, scene.words, *run) if offices else None


def antecedent(trigger: Trigger, subject: Token) -> Token:
    """The name right before the comma of a subject that is still a relative pronoun; else the subject."""
    scene = trigger.scene
    if key_of(subject.text) not in scene.lexicon.words["relative"]:
        return subject
    before = scene.before(subject.start)
    if before is None or before.token is None or scene.page.text[before.end : subject.start].strip() != ",":
        return subject
    return before.token
