"""Whether a date stands in another clause than an act: a comma, a conjunction or another verb parts them."""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import DateMention
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Scene
from detente.reading.factuality.cues import cues as cues_of
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.phrases import key_of

_CLIMB = 3
# How many words may stand before a relative pronoun behind its comma: *освобождение которых*.
_LED = 2
_SMALL = frozenset({"ADV", "PART"})
_DEPENDENT = ("acl", "advcl", "ccomp")
OUT = frozenset({"release", "pardon", "expel", "transfer"})
"""Acts by which somebody gets out, which may be several on one day."""


def in_nested(trigger: Trigger, start: int, rivals: Sequence[Trigger]) -> bool:
    """Whether a date after an act's noun that only tells when or where is of that noun: *was charged with
    rebellion at his arrest outside the court on 5 July*; not after that by which somebody is freed, *under an
    amnesty on 5 July*."""
    for other in rivals:
        above = trigger.sentence.head(other.token)
        if (trigger.rule.kind, other.rule.kind) == ("release", "pardon"):
            continue
        if above is not None and key_of(above.text) in trigger.scene.lexicon.units:
            continue  # "К девяти годам заключения в 2020 году".
        if leads_to_grounds(trigger.scene, other.token):
            continue
        if not trigger.hit.end <= other.hit.start < start or other.voice != "noun":
            continue
        aside = _is_under(trigger, other.token)
        if (
            aside
            and other.token.relation in ("obl", "nmod", "advcl")
            and is_open(trigger, other.hit.end, start)
        ):
            return True
    return False


def leads_to_grounds(scene: Scene, noun: Token) -> bool:
    """Whether an act's noun only leads to why another is done: *арестовали по обвинению в шпионаже в мае*."""
    first = scene.index(noun.start)
    hits = scene.lexicon.phrases["grounds"].find(scene.words, max(first - 1, scene.first), scene.last)
    return any(hit.first < first <= hit.last for hit in hits)


def _is_under(trigger: Trigger, token: Token) -> bool:
    at: Token | None = token
    for _ in range(_CLIMB):
        at = trigger.sentence.head(at) if at is not None else None
        if at is None or at.i == trigger.token.i:
            break
    return at is not None


def in_next_clause(trigger: Trigger, start: int) -> bool:
    """Whether a semicolon, or a comma and a finite verb of its own, part a date from the act: *ему вменяют
    шпионаж, судить его будут в мае*."""
    if ";" in trigger.scene.page.text[trigger.hit.end : start]:
        return True
    between = [t for t in trigger.sentence.tokens if trigger.hit.end <= t.start and t.end <= start]
    verb = next((t for t in reversed(between) if t.morph.get("VerbForm") == "Fin"), None)
    if verb is None or verb.i == trigger.token.i or not is_open(trigger, verb.end, start):
        return False
    main = _main(trigger, verb)
    if main.i == trigger.token.i or main.relation.startswith(_DEPENDENT) or main.start >= start:
        return False
    return "," in trigger.scene.page.text[trigger.hit.end : verb.start]


def in_relative_behind(trigger: Trigger, start: int) -> bool:
    """Whether a date stands behind the verb of a relative clause that a comma opens behind an act and none
    has closed, whatever a parse hangs it on: *freed 30 men, whom it was to free on Friday*."""
    scene = trigger.scene
    between = trigger.sentence.between(trigger.hit.end, start)
    pronoun = next((t for t in reversed(between) if key_of(t.text) in scene.lexicon.words["relative"]), None)
    verb = next((t for t in reversed(between) if t.pos in ("VERB", "AUX")), None)
    if pronoun is None or verb is None or verb.start < pronoun.start or not is_open(trigger, verb.end, start):
        return False
    before = scene.page.text[trigger.hit.end : pronoun.start].rpartition(",")
    return bool(before[1]) and len(before[2].split()) <= _LED


def in_participle_behind(trigger: Trigger, start: int) -> bool:
    """Whether a date stands in the words of a Slavic participle that a comma opens behind an act and none has
    closed, whatever a parse hangs it on: *освободили журналиста, приехавшего в страну 5 мая*."""
    if not trigger.scene.lexicon.bare_passive:
        return False
    text, tokens = trigger.scene.page.text, trigger.sentence.between(trigger.hit.end, start)
    long = [t for t in tokens if t.morph.get("Variant") != "Short" and _may_lead(trigger.sentence, t)]
    if not long or "Case" not in long[-1].morph or not is_open(trigger, long[-1].end, start):
        return False
    comma = text.rfind(",", trigger.hit.end, long[-1].start)
    between = trigger.sentence.between(comma + 1, long[-1].start) if comma >= 0 else []
    # Of "the jailed X" a participle stands before its noun.
    noun = trigger.sentence.head(long[-1])
    if comma < 0 or noun is None or noun.end > comma or any(t.pos not in _SMALL for t in between):
        return False
    # "Задержаны в результате обысков, прошедших в среду": it was done there.
    argument = trigger.sentence.past(noun, ("nmod",)) or noun
    return trigger.sentence.child(argument.i, "case") is None


def _may_lead(sentence: Sentence, token: Token) -> bool:
    """Whether a word is a participle, or an adjective right behind a comma: *лиц, | причастных к нему*."""
    after_comma = token.i > 0 and sentence.tokens[token.i - 1].text == ","
    return token.morph.get("VerbForm") == "Part" or (token.pos == "ADJ" and after_comma)


def outside(trigger: Trigger, start: int, rivals: Sequence[Trigger]) -> bool:
    """Whether a date stands after the verb of the clause around a relative one that the act is in."""
    if not trigger.token.relation.startswith("acl"):
        return False
    text = trigger.scene.page.text
    return any(
        trigger.hit.end < other.hit.start < start
        and other.token.relation != "conj"
        and "," in text[trigger.hit.end : other.hit.start]
        for other in rivals
    )


def past_another(trigger: Trigger, start: int, rivals: Sequence[Trigger]) -> bool:
    """Whether a date after an act stands behind a second one that is joined to it: *was sentenced to two
    years and freed in April*. Who is freed or moved may be so by both on one day."""
    if trigger.rule.kind in OUT:
        return False
    return any(
        other.rule.kind != trigger.rule.kind
        and other.voice != "noun"
        and trigger.hit.end <= other.hit.start < start
        and other.token.relation in ("conj", "parataxis")
        and is_open(trigger, other.hit.end, start)
        for other in rivals
    )


def opens_another(trigger: Trigger, date: DateMention, rivals: Sequence[Trigger]) -> bool:
    """Whether a date stands between the conjunction and the verb of another act's clause behind: *освобождён
    после того, как неделю назад был задержан*, *выслали в Вену, где в мае обменяли*."""
    where = cues_of(trigger.scene.page.language).words["whenever"]
    opened = [
        t
        for t in trigger.sentence.between(trigger.hit.end, date.span[0])
        if t.pos == "SCONJ" or key_of(t.text) in where
    ]
    if not opened or not is_open(trigger, opened[-1].end, date.span[0]):
        return False
    # Small models join the verb of such a clause to the one before it.
    under = _DEPENDENT if opened[-1].pos == "SCONJ" else (*_DEPENDENT, "conj")
    return any(
        other.voice != "noun"
        and other.token.relation.startswith(under)
        and date.span[1] <= other.hit.start
        and is_open(trigger, date.span[1], other.hit.start)
        for other in rivals
    )


def opens_parted(trigger: Trigger, date: DateMention, rivals: Sequence[Trigger]) -> bool:
    """Whether a date behind an act is the first word of the next main clause, which tells another: *суд
    продлил арест X, а | 3 сентября осуждён Y*, *в пятницу X задержали, | 3 мая Y освободили*."""
    text, start = trigger.scene.page.text, date.span[0]
    if start < trigger.hit.end:
        return False
    if not _opens_clause(trigger, start):
        return _opens_joined(trigger, date)
    return any(_tells(other) and _is_ahead(text, date.span[1], other.hit.start) for other in rivals)


def _opens_joined(trigger: Trigger, date: DateMention) -> bool:
    """Whether a joining word opens with a date a clause that has a subject and a verb of its own, which need
    tell no act: *в 2010 году ее освободили, | и через пять лет она победила*."""
    before = [t for t in trigger.sentence.between(trigger.hit.end, date.span[0]) if t.pos != "ADP"]
    if not before or before[-1].pos != "CCONJ" or not is_open(trigger, trigger.hit.end, date.span[0]):
        return False
    subject = next((t for t in trigger.sentence.after(date.span[1]) if t.relation == "nsubj"), None)
    verb = trigger.sentence.head(subject) if subject is not None else None
    if subject is None or verb is None or verb.i == trigger.token.i or verb.pos not in ("VERB", "AUX"):
        return False
    return date.span[1] <= verb.start and _is_ahead(trigger.scene.page.text, date.span[1], verb.start)


def parted_day(
    trigger: Trigger, dates: Sequence[DateMention], rivals: Sequence[Trigger]
) -> DateMention | None:
    """The day that opens an act's main clause behind the one of another: *в пятницу X задержали, | 3 мая Y
    освободили*; no day before that one is the act's."""
    text = trigger.scene.page.text
    for day in reversed(dates):
        behind = day.span[1] <= trigger.hit.start and _is_ahead(text, day.span[1], trigger.hit.start)
        if behind and _opens_clause(trigger, day.span[0]):
            before = (t for t in rivals if t.hit.end <= day.span[0])
            return day if any(map(_tells, before)) else None
    return None


def _tells(trigger: Trigger) -> bool:
    """Whether a trigger is the verb of a clause of its own."""
    return trigger.voice in ("active", "passive", "middle") and not trigger.token.relation.startswith("acl")


def _opens_clause(trigger: Trigger, start: int) -> bool:
    """Whether nothing but a comma, a joining word and the preposition of a day stands before it."""
    scene, at = trigger.scene, trigger.scene.index(start)
    if at <= scene.first:
        return False
    words, parting = scene.words, scene.lexicon.words["contrast"] | scene.lexicon.words["and"]
    if at - 1 > scene.first and not words[at].broken and words[at - 1].key in scene.lexicon.words["at"]:
        at -= 1
    if words[at].broken:
        return scene.page.text[: words[at].start].rstrip()[-1:] == ","
    before = words[at - 1]
    return before.key in parting and before.broken and scene.page.text[: before.start].rstrip()[-1:] == ","


def _is_ahead(text: str, start: int, end: int) -> bool:
    return start <= end and not any(mark in text[start:end] for mark in ",;:()—–")


def before_conjunction(trigger: Trigger, end: int) -> bool:
    """Whether a date before an act stands right before the conjunction that opens the act's clause: *insisted
    on Tuesday that he had been charged*; *on Tuesday, when he was charged* is its day."""
    after = next((t for t in trigger.sentence.after(end) if t.pos != "PUNCT"), None)
    if after is None or after.pos != "SCONJ" or after.start >= trigger.hit.start:
        return False
    return key_of(after.text) not in cues_of(trigger.scene.page.language).words["whenever"]


def before_participle(trigger: Trigger, end: int) -> bool:
    """Whether a date opens the clause of a verb behind a participle that only says who is meant: *on Monday
    the man convicted of theft was freed*."""
    if trigger.voice != "reduced":
        return False
    finite = [t for t in trigger.sentence.after(end) if t.morph.get("VerbForm") == "Fin"]
    if any(t.start < trigger.hit.start for t in finite):
        return False  # "On Monday ten were arrested and five expelled."
    return any(not _main(trigger, t).relation.startswith(_DEPENDENT) for t in finite)


def _main(trigger: Trigger, verb: Token) -> Token:
    """The verb that a finite one only helps, or itself."""
    above = trigger.sentence.head(verb)
    return above if verb.relation in ("aux", "cop") and above is not None else verb


def in_participle_before(trigger: Trigger, start: int, rivals: Sequence[Trigger]) -> bool:
    """Whether a date stands in the words of a participle that only says who is meant, right before the verb:
    *those arrested for spying on 12 May have been freed*; not *арестованный в мае Ян 12 июня освобождён*."""
    if trigger.voice not in ("passive", "active"):
        return False
    for other in rivals:
        apart = other.hit.end <= start and other.token.i != trigger.token.i
        participle = other.voice == "reduced" or (other.token.relation == "acl" and other.voice != "noun")
        noun = trigger.sentence.head(other.token)
        inside = noun is not None and not other.hit.end <= noun.start < start
        if apart and participle and inside and is_open(trigger, other.hit.start, trigger.hit.start):
            return True
    return False


def before_other_clause(trigger: Trigger, end: int, rivals: Sequence[Trigger]) -> bool:
    """Whether another act's subordinate clause, which nothing closes, stands between a date and an act that a
    conjunction may join to it: *on Monday he was freed, who was charged in 2010 and jailed for life*."""
    return trigger.token.relation == "conj" and any(
        end <= other.hit.start < trigger.hit.start
        and other.voice not in ("noun", "reduced")
        and other.token.relation.startswith(_DEPENDENT)
        and is_open(trigger, other.hit.end, trigger.hit.start)
        for other in rivals
    )


def is_open(trigger: Trigger, start: int, end: int) -> bool:
    """Whether no comma or bracket stands between two places."""
    return not set(trigger.scene.page.text[start:end]) & set(",;:()—–")
