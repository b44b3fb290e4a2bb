"""What an act is, by those it is done to."""

from __future__ import annotations

from detente.model import ActKind, Span
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.lexicon import Rule
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Scene
from detente.reading.acts.particulars.grounds import basis_of
from detente.reading.acts.particulars.terms import imposed, is_of_convicts, is_remand
from detente.reading.acts.whose.authority import authors
from detente.reading.factuality.cues import cues
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of
from detente.reading.states import range_of
from detente.reading.wordings import wordings

_BESIDE = 3
"""How many words from those of a lift may tell that it is partial."""


def meant(trigger: Trigger, roster: Roster, limit: int) -> tuple[ActKind, tuple[str | None, Span] | None]:
    """What a trigger tells, and the term imposed: convicts are imprisoned by a sentence, courts have no
    clemency, soldiers who are handed over get free, and sanctions lifted in part are eased, and for
    a time suspended."""
    kind, terms = imposed(trigger, limit)
    if kind == "detain" and (is_of_convicts(trigger) or _is_jailed_by_court(trigger, limit)):
        return "sentence", terms
    if kind == "pardon" and _is_commuted_by_court(trigger):
        return "sentence", terms
    if kind == "lift" and _is_said_beside(trigger, "partly"):
        return "amend", terms
    if kind == "lift" and _is_said_beside(trigger, "passing"):
        return "suspend", terms
    return ("release" if _is_rendered(trigger, roster) else kind), terms


def _is_said_beside(trigger: Trigger, how: str) -> bool:
    """Whether words beside those of a lift say that something of the measure stays (*a partial lifting*,
    *частично отменили*) or that it comes back (*lift temporarily*, *временно сняли*); not that they are some
    of its reasons: *lifted partly because*."""
    scene, hit = trigger.scene, trigger.hit
    first, last = max(hit.first - _BESIDE, scene.first), min(hit.last + 1 + _BESIDE, scene.last)
    first = next((i for i in range(hit.first, first, -1) if scene.words[i].broken), first)
    last = next((i for i in range(hit.last + 1, last) if scene.words[i].broken), last)
    hits = scene.lexicon.phrases[how].find(scene.words, first, min(last + _BESIDE, scene.last))
    near = (h for h in hits if h.first < last and not _is_of_a_cause(scene, h.last + 1))
    return any(not _is_of_another(trigger, scene.token_at(h.start)) for h in near)


def _is_of_another(trigger: Trigger, how: Token | None) -> bool:
    """Whether an adverb is of a participle that tells of something else: *sanctions temporarily imposed*,
    *временно введённые санкции*."""
    above = trigger.sentence.head(how) if how is not None and how.pos == "ADV" else None
    if how is None or above is None or trigger.hit.start <= above.start < trigger.hit.end:
        return False
    # A parse may hang the adverb on the noun before it: "les sanctions provisoirement imposées".
    told = (above, *trigger.sentence.tokens[how.i + 1 : how.i + 2])
    others = (t for t in told if not trigger.hit.start <= t.start < trigger.hit.end)
    return any(t.relation in ("acl", "amod") and t.morph.get("VerbForm") == "Part" for t in others)


def _is_of_a_cause(scene: Scene, at: int) -> bool:
    """Whether the words at a place, with no mark before them, open a reason: *because of*, *из-за*."""
    if at >= scene.last or scene.words[at].broken:
        return False
    return scene.lexicon.phrases["owing"].any(scene.words, at, at + 1)


def happens_there(rule: Rule, kind: ActKind) -> bool:
    """Whether the place told is where an act happens, and not where somebody gets to by it."""
    return kind in (rule.kind, "sentence") and not (kind == "release" and rule.needs == "freed")


def _is_by_court(trigger: Trigger) -> bool:
    """Whether the words make a court or judge the author of an act."""
    courts = cues(trigger.scene.page.language).words["courts"]
    return any(key_of(author.text) in courts for author in authors(trigger))


def _is_commuted_by_court(trigger: Trigger) -> bool:
    """Whether it is on appeal that a term is changed: *an appeals court commuted the sentence to a fine*."""
    scene, hit = trigger.scene, trigger.hit
    changed = scene.lexicon.phrases["changes"].any(scene.words, hit.first, hit.last + 1)
    return changed and trigger.voice in ("active", "passive") and _is_by_court(trigger)


def _is_jailed_by_court(trigger: Trigger, limit: int) -> bool:
    """Whether a court sends somebody to prison for what he did, and not until his trial: *sent to prison by a
    court for propaganda*."""
    if trigger.rule.nominal or "sentence" not in trigger.rule.needs or is_remand(trigger):
        return False
    return _is_by_court(trigger) and basis_of(trigger, limit, []) is not None


def _is_in_a_swap(trigger: Trigger) -> bool:
    """Whether people are handed over by an exchange: *the two swapped prisoners. X was handed over to
    Minsk*."""
    scene, sentence = trigger.scene, trigger.sentence
    if not scene.lexicon.phrases["handing"].any(scene.words, trigger.hit.first, trigger.hit.last + 1):
        return False
    before = scene.page.sentences[sentence.index - 1] if sentence.index else sentence
    start = before.start if before.paragraph == sentence.paragraph else sentence.start
    first, _ = range_of(scene.words, (start, sentence.end), 0, len(scene.words))
    return wordings(scene.page.language)["swap"].any(scene.words, first, scene.last)


def _is_rendered(trigger: Trigger, roster: Roster) -> bool:
    """Whether those who are handed over fought, and so get back to their own side (*handed over 24
    sailors*), are so in an exchange that their sentence or the one before tells, or a heading of one asks
    whom a side hands over: *Кого передали Москве: …*."""
    phrases, scene = trigger.scene.lexicon.phrases, trigger.scene
    if trigger.rule.kind != "transfer":
        return False
    if roster.subjects and _is_in_a_swap(trigger):
        return True
    asked = scene.first < scene.last and scene.words[scene.first].key in scene.lexicon.words["whom_asked"]
    if asked and "swap" in scene.contexts:
        return True
    if roster.group is None or roster.subjects:
        return False
    if not phrases["handing"].any(scene.words, trigger.hit.first, trigger.hit.first + 1):
        return False
    return phrases["combatants"].any(
        scene.words, *range_of(scene.words, (roster.start, roster.end), scene.first, scene.last)
    )
