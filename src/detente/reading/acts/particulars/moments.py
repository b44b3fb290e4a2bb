"""Which dates around an act are its own: beside it, before its clause, or a verb's that only carries it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.model import TRYING_ACTS, ActKind, DateMention, Factuality, Group
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.helpers import is_pluperfect
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import head_token
from detente.reading.acts.whom.counted import is_plural
from detente.reading.counts.cues import CuePatterns
from detente.reading.counts.lexicon import lexicon
from detente.reading.factuality.cues import cues as cues_of
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import key_of
from detente.when import When

_WORD = re.compile(r"[^\W\d_]+")
# How far before an act a word like *later* may stand.
_LATER = 3
_OCCURRENCES = frozenset({"detain", "charge", "sentence", "die"})
# How far after a verb the date may stand that goes with the infinitive after it.
_NEAR = 12
# How many words a day before a name may hang under it.
_HUNG = 2
LASTING = frozenset({"detain", "impose", "license", "suspend"})
"""Acts that go on: what is said to be so since a day was done on it."""
# How far before a day the words may start that compare with it.
_COMPARED = 24
# More than so many are not seized on one day.
_SEVERAL = 20
_YEAR, _MONTH = len("2025"), len("2025-03")
_OWN_YEAR = re.compile(r"\d{4}")
_REPEATED = 4
_CLIMB = 3
_OBJECTS = frozenset({"obj", "nsubj"})
_NAMING = frozenset({"NOUN", "PROPN", "ADJ"})
_AHEAD = frozenset({"announced", "planned", "possible"})


def told(
    trigger: Trigger,
    kind: ActKind,
    date: DateMention | None,
    factuality: Factuality,
    group: Group | None = None,
) -> When | None:
    """The date of an act: what has been so *since* a day began on that day; until when something holds, or
    since when it has been done again and again, is none of its dates."""
    if date is None:
        return None
    if factuality in ("possible", "planned") and date.span[1] <= trigger.scene.start:
        return None  # The day of a dateline is none of what is only asked or promised.
    if factuality == "possible" and (_is_of_asking(trigger, date) or _is_of_talk(trigger, date)):
        return None
    if factuality == "planned" and _may_be_of_telling(trigger, date):
        return None
    if date.when.startswith("../"):
        # "Prolongées jusqu'en mars", "отпустили под арест до мая": how long, and not when.
        return None if factuality not in _AHEAD or kind in LASTING | {"amend"} else date.when
    if date.when.endswith("/..") and kind in LASTING and not _are_many(trigger):
        done = trigger.voice == "active" and (trigger.auxiliaries or _is_perfective(trigger))
        again = done or _is_at_once(trigger) or _is_series(trigger) or _is_tallied(trigger, date, group)
        again = again or _is_repeated(trigger)
        return None if again else When(date.when.removesuffix("/.."))
    return None if kind in LASTING and _is_stretch_of_years(trigger.scene.page.text, date) else date.when


def _may_be_of_telling(trigger: Trigger, date: DateMention) -> bool:
    """Whether a day behind an infinitive that says what a plan is of may be the one on which the plan was
    told of: *announced plans to release 20 prisoners on Monday*, but not *plans to release 20 next week*, nor
    where the telling has a day of its own."""
    sentence, words = trigger.sentence, trigger.scene.lexicon.words["telling_days"]
    noun = sentence.head(trigger.token)
    verb = sentence.head(noun) if noun is not None else None
    if noun is None or verb is None or noun.pos != "NOUN" or noun.relation not in ("obj", "obl"):
        return False
    if trigger.token.morph.get("VerbForm") != "Inf" or verb.morph.get("Tense") != "Past":
        return False
    if date.span[0] < verb.end or not any(key_of(w) in words for w in _WORD.findall(date.text)):
        return False
    between = trigger.scene.words_in(verb.end, noun.start)
    return date.span[0] < trigger.hit.start or not any(word.key in words for word in between)


def _is_stretch_of_years(text: str, date: DateMention) -> bool:
    """Whether years or months up to a day, none of them told by its number, only tell how long something went
    on: *spent the last two years in jail*, *spent the next ten behind bars*, but *was held from 2021 to May
    2023*."""
    start, _, end = (part.strip("~?") for part in date.when.partition("/"))
    told = start[:_YEAR] in text[slice(*date.span)]
    return bool(end) and end != ".." and len(start) != len(end) and not told


def is_of_object(trigger: Trigger, date: DateMention) -> bool:
    """Whether a year says which of those things a verb is done to, or which post or prize somebody has
    (*eased the 2015 sanctions*, *смягчил санкции 2015 года*, *freed 2010 candidate Ivan Kral*, *le Nobel
    2022*), or a day when that was in which those took part, when somebody was born, with which something is
    compared, or for what it is done."""
    sentence = trigger.sentence
    if _is_of_birth(trigger, date) or _is_compared(trigger, date):
        return True
    if _is_of_event(trigger, date) or _is_of_reason(trigger, date):
        return True
    if len(date.when) != _YEAR:
        return False
    inside, token = sentence.between(*date.span), head_token(trigger.scene, *date.span)
    noun = sentence.head(token) if token is not None else None
    if not inside or token is None or noun is None:
        return False
    before = sentence.tokens[inside[0].i - 1] if inside[0].i else None
    if len(inside) == 1 and before is not None and before.i != trigger.token.i and before.pos in _NAMING:
        return True
    if noun.pos != "NOUN" or noun.i == trigger.token.i:
        return False
    if noun.start >= date.span[1]:  # "The 2015 sanctions".
        between = sentence.between(date.span[1], noun.start)
        own = all(t.head == noun.i for t in between)
        own = own and token.relation in ("amod", "compound", "nummod", "nmod")
        return own and (noun.relation in _OBJECTS or _is_before_name(trigger, noun))
    if noun.relation not in _OBJECTS or trigger.voice == "noun":
        return False
    bare = token.morph.get("Case") == "Gen" and sentence.child(token.i, "case") is None
    return bare and token.relation == "nmod" and inside[0].i == noun.i + 1


def _is_of_birth(trigger: Trigger, date: DateMention) -> bool:
    """Whether the words behind a date, or the verb over it, tell that it is of a birth: *12.03.1990 года
    рождения*, *родившегося 12 марта*."""
    scene, births = trigger.scene, trigger.scene.lexicon.phrases["births"]
    behind, token = scene.index(date.span[1]), head_token(scene, *date.span)
    above = trigger.sentence.head(token) if token is not None else None
    over = scene.index(above.start) if above is not None else behind
    return any(births.any(scene.words, at, at + 1) for at in (behind, over))


def _is_compared(trigger: Trigger, date: DateMention) -> bool:
    """Whether what was done is only measured by what was done then: *jailed more than a year earlier*."""
    cues, scene = count_cues(trigger), trigger.scene
    near = max(scene.start, date.span[0] - _COMPARED)
    return cues is not None and cues.compared.search(scene.page.folded, near, date.span[0]) is not None


def _is_of_event(trigger: Trigger, date: DateMention) -> bool:
    """Whether a date stands right behind the genitive of an event under a noun for people, and may be when
    that was, unless they were seized there: *осудили участников протестов в августе 2020 года*."""
    scene, sentence = trigger.scene, trigger.sentence
    before = (t for t in reversed(sentence.before(date.span[0])) if t.pos != "ADP")
    event = next(before, None) if trigger.rule.kind != "detain" else None
    index = scene.index(event.start) if event is not None else 0
    if event is None or not scene.lexicon.phrases["gatherings"].any(scene.words, index, index + 1):
        return False
    at: Token | None = event
    for _ in range(_CLIMB):
        if at is None or at.relation != "nmod" or at.morph.get("Case") != "Gen":
            return False
        at = sentence.head(at)
        known = scene.at(at.start, at.end) if at is not None else None
        if known is not None and known.kind == "people":
            return True
    return False


def _is_before_name(trigger: Trigger, noun: Token) -> bool:
    """Whether a noun stands before the name that it is said of: *candidate Ivan Kral*."""
    name = trigger.sentence.head(noun)
    return noun.relation == "compound" and name is not None and name.pos == "PROPN" and name.i > noun.i


def _is_series(trigger: Trigger) -> bool:
    """Whether a participle is of measures taken one after another, and of no state: *the sanctions imposed on
    Moscow since 2014*."""
    noun, token = trigger.sentence.head(trigger.token), trigger.token
    taken = trigger.rule.kind == "impose" and token.relation.startswith(("acl", "amod")) and noun is not None
    if not taken or noun is None:
        return False
    return token.morph.get("Number") == "Plur" or is_plural(noun, trigger.scene.page.language)


def _is_tallied(trigger: Trigger, date: DateMention, group: Group | None) -> bool:
    """Whether those counted since a day were so one after another: *Since then at least 19,855 people have
    been detained*, *des opposants arrêtés depuis mai*, *под санкции попали 40 человек*."""
    if trigger.rule.kind not in ("detain", "impose") or group is None or group.lo == group.hi == 1:
        return False
    if trigger.rule.kind == "impose":
        return _is_perfective(trigger)
    if key_of(trigger.token.text) in cues_of(trigger.scene.page.language).words["at_once_many"]:
        return True
    opens = date.span[0] < trigger.hit.start and trigger.voice == "passive" and bool(trigger.auxiliaries)
    return opens and group.lo is not None and group.lo > _SEVERAL


def _is_repeated(trigger: Trigger) -> bool:
    """Whether words right beside a verb say that it was done more than once: *emprisonné à plusieurs
    reprises*."""
    scene, hit = trigger.scene, trigger.hit
    first, last = max(hit.first - _REPEATED, scene.first), min(hit.last + 1 + _REPEATED, scene.last)
    return scene.lexicon.phrases["repeated"].any(scene.words, first, last)


def _is_of_asking(trigger: Trigger, date: DateMention) -> bool:
    """Whether a day stands between a verb and the infinitive of what it asks for: *called on Egypt on Monday
    to free her*."""
    token, head = trigger.token, trigger.sentence.head(trigger.token)
    if head is None or head.pos != "VERB" or token.morph.get("VerbForm") != "Inf":
        return False
    return head.end <= date.span[0] and date.span[1] <= trigger.hit.start


def _is_of_talk(trigger: Trigger, date: DateMention) -> bool:
    """Whether a month without its year, or a day of the week, behind what is only talked of or asked for may
    be that of the talk, which is over: *began talks on his release in March*."""
    if trigger.voice != "noun" or date.span[0] < trigger.hit.end or _OWN_YEAR.search(date.text):
        return False
    named = any(key_of(w) in trigger.scene.lexicon.words["telling_days"] for w in _WORD.findall(date.text))
    at = trigger.sentence.head(trigger.token)
    for _ in range(_CLIMB):
        if at is None or at.pos == "VERB":
            break
        at = trigger.sentence.head(at)
    told = at is not None and at.pos == "VERB" and at.morph.get("Tense") == "Past"
    return told and (named or len(date.when) == _MONTH)


def _are_many(trigger: Trigger) -> bool:
    """Whether a noun is of acts done one after another, and of no state: *40 arrests since January*."""
    return trigger.voice == "noun" and is_plural(trigger.token, trigger.scene.page.language)


def _is_perfective(trigger: Trigger) -> bool:
    """Whether a Slavic verb tells of what was done and over: *с мая полиция задержала 40 человек*."""
    return trigger.token.morph.get("Aspect") == "Perf" and trigger.token.morph.get("Tense") == "Past"


def _is_at_once(trigger: Trigger) -> bool:
    """Whether a verb is of a moment, and no state since: *have been arrested since March*."""
    known = cues_of(trigger.scene.page.language).words["at_once"]
    return key_of(trigger.token.text) in known


def carries(trigger: Trigger, token: Token, holder: Token, date: DateMention) -> bool:
    """Whether a verb that has the date only carries the act: *tried on Sunday to expel him*, *was allowed to
    leave in 2023*. ``token`` is the date's own, ``holder`` the verb's."""
    sentence, cues = trigger.sentence, count_cues(trigger)
    head, above = sentence.head(trigger.token), sentence.head(holder)
    if head is not None and head.i == token.i and trigger.token.morph.get("VerbForm") == "Inf":
        # A parse may hang the infinitive on the day: *a tenté dimanche d'expulser*.
        return True
    if above is not None and above.i == trigger.token.i:
        if trigger.rule.kind in TRYING_ACTS:
            # "Accusé d'avoir écrit en 2011": the deed's day; nobody is convicted of one of the same week.
            week = key_of(token.text) in trigger.scene.lexicon.words["days"]
            return week and trigger.rule.kind == "sentence" and date.span[0] >= holder.end
        between = trigger.scene.page.text[trigger.hit.end : holder.start]
        return holder.relation == "xcomp" and date.span[0] >= trigger.hit.end and "," not in between
    if trigger.token.relation != "xcomp" or cues is None:
        return False
    if head is None or head.i != holder.i or not 0 <= date.span[0] - holder.end <= _NEAR:
        return False
    word = fold(holder.text)
    if any(pattern.match(word) for pattern in (cues.promised, cues.demand, cues.speech)):
        return False
    # Who asks for an act, plans it or decides on it has a date of his own.
    return made_of(trigger, holder) not in ("possible", "planned", "announced", "denied")


def reports(trigger: Trigger, holder: Token) -> bool:
    """Whether a verb only makes known what nobody does by announcing it: *a annoncé lundi l'arrestation*,
    *в понедельник сообщили о задержании*."""
    if not trigger.rule.nominal:
        return False
    scene = trigger.scene
    if scene.values_over(cues_of(scene.page.language).phrases["speech"], holder):
        return True
    if trigger.rule.kind not in _OCCURRENCES:
        return False
    return "announce" in scene.values_over(scene.lexicon.performers, holder)


def has_own_time(trigger: Trigger) -> bool:
    """Whether a word says that an act was at another time than the one told before it: *and was later
    freed*, *and later one of them was freed*."""
    scene, known = trigger.scene, cues_of(trigger.scene.page.language).words["elsewhen"]
    first = max(trigger.hit.first - _LATER, scene.first)
    if any(word.key in known for word in scene.words[first : min(trigger.hit.last + 3, scene.last)]):
        return True
    head = trigger.sentence.head(trigger.token) if trigger.token.relation == "conj" else None
    if head is None or head.end >= trigger.hit.start:
        return False
    # "С четырех до восьми лет" tells of no time, as an adverb does.
    between = trigger.sentence.between(head.end, trigger.hit.start)
    return any(key_of(token.text) in known for token in between if token.pos != "ADP")


def directly_before(trigger: Trigger, date: DateMention) -> bool:
    """Whether a day stands between the subject of a verb and the verb: *the jury on June 4 found her
    guilty*."""
    scene, (start, end) = trigger.scene, date.span
    if trigger.voice == "noun" or end > trigger.hit.start or date.when.day is None:
        return False
    between = scene.page.text[end : trigger.hit.start]
    helpers = [w.key for w in scene.words_in(end, trigger.hit.start)]
    if set(between) & set(",.;:()") or any(key not in trigger.auxiliaries for key in helpers):
        return False
    on = cues_of(scene.page.language).words["on_day"]
    before = (t for t in reversed(trigger.sentence.tokens) if t.end <= start and key_of(t.text) not in on)
    return next(before, trigger.token).pos in ("NOUN", "PROPN", "PRON")


def fronted(trigger: Trigger, inside: Sequence[DateMention], rivals: Sequence[Trigger]) -> DateMention | None:
    """The date that opens a sentence, or a part of it after a colon or semicolon, before its main verb: *En
    2007, X, qui avait été arrêté sous un autre nom, a été libéré*."""
    scene, text = trigger.scene, trigger.scene.page.text
    if trigger.voice in ("noun", "reduced") or trigger.token.relation in ("acl", "xcomp", "advcl"):
        return None
    begin = max((text.rfind(mark, scene.start, trigger.hit.start) + 1 for mark in ":;"), default=0)
    begin = max(begin, scene.start)
    children = trigger.sentence.children(trigger.token.i)
    relatives = scene.lexicon.words["relative"]
    if any(key_of(c.text) in relatives and c.i < trigger.token.i for c in children):
        return None
    found = next((d for d in inside if begin <= d.span[0] < trigger.hit.start), None)
    if found is None or len(_WORD.findall(text[begin : found.span[0]])) > 1:
        return None
    if text[found.span[1] : found.span[1] + 1] != "," and not _leads_to_subject(trigger, found):
        return None
    between = [r for r in rivals if found.span[1] <= r.hit.start < trigger.hit.start]
    embedded = all(r.token.relation.startswith(("acl", "nmod", "obl", "amod")) for r in between)
    return found if embedded and not (begin == scene.start and _is_said_first(trigger, found)) else None


def _leads_to_subject(trigger: Trigger, date: DateMention) -> bool:
    """Whether a parse takes the day before a subject for a part of its name: *On 7 May X freed*."""
    first = trigger.sentence.tokens[0]
    if date.when.day is None or first.pos != "ADP" or first.end + 1 != date.span[0]:
        return False
    token: Token | None = head_token(trigger.scene, *date.span)
    for _ in range(_HUNG):
        token = trigger.sentence.head(token) if token is not None else None
        if token is None:
            return False
        if token.head == trigger.token.i:
            return token.relation in SUBJECTS and token.start >= date.span[1]
    return False


def _is_of_reason(trigger: Trigger, date: DateMention) -> bool:
    """Whether a date stands before the noun for which something is done: *charged over the June 27
    column*."""
    scene, sentence = trigger.scene, trigger.sentence
    at = next(iter(sentence.between(*date.span)), None)
    while at is not None and date.span[0] <= at.start < date.span[1] and at.head != at.i:
        at = sentence.head(at)
    if at is None or at.pos != "NOUN" or at.start < date.span[1] or at.i == trigger.token.i:
        return False
    return at.relation in ("obl", "nmod") and scene.lexicon.phrases["grounds"].has(cases_of(sentence, at))


def told_more_of(trigger: Trigger, inside: Sequence[DateMention]) -> DateMention | None:
    """The date that the act's clause tells more of: *in 2017, when two dissidents were abducted*."""
    scene, known = trigger.scene, cues_of(trigger.scene.page.language).words
    for date in reversed(inside):
        words = scene.words_in(date.span[1], trigger.hit.start)
        if not words or not all(words[0].key in known[name] for name in ("whenever", "why")):
            continue
        if scene.page.text[date.span[1] : words[0].start].strip(" ,\u00a0"):
            continue
        if not set(scene.page.text[words[0].end : trigger.hit.start]) & set(",.;:()"):
            return date
    return None


def _is_said_first(trigger: Trigger, date: DateMention) -> bool:
    """Whether a verb of speech stands between a date and an act: the date is that of the saying."""
    scene = trigger.scene
    known = cues_of(scene.page.language)
    telling = [h.start for h in known.phrases["speech"].find(scene.words, scene.first, scene.last)]
    told = known.governors.find(scene.words, scene.first, scene.last)
    telling += [h.start for h in told if h.value != "asserted"]
    return any(date.span[1] <= at < trigger.hit.start for at in telling)


def made_of(trigger: Trigger, holder: Token) -> str:
    """What a verb makes of the act that it governs; nothing for those that let it come about."""
    scene = trigger.scene
    known = cues_of(scene.page.language)
    value = next(iter(scene.values_over(known.governors, holder)), "")
    lets = value == "possible" and known.holds("able", scene.words, scene.first, scene.last, holder.start)
    return "" if lets else value


def directly_after(trigger: Trigger, date: DateMention) -> bool:
    """Whether at most one word stands between the trigger and a date."""
    start = date.span[0]
    if start < trigger.hit.end or start - trigger.hit.end > 12:
        return False
    text = trigger.scene.page.text
    between = text[trigger.hit.end : start]
    if between == ", " and text[date.span[1] : date.span[1] + 1] == ",":
        # *la libération, lundi, de 57 détenus*
        return True
    return len(trigger.scene.words_in(trigger.hit.end, start)) <= 1 and not set(between) & set(",.;:()")


def count_cues(trigger: Trigger) -> CuePatterns | None:
    """The words that tell whose a date is, as the counts know them."""
    words = lexicon(trigger.scene.lexicon.code)
    return words.cues if words is not None else None


def is_before_state(trigger: Trigger, date: DateMention) -> bool:
    """Whether a day stands before the clause of a state that only went on then: *est mort lundi, alors qu'il
    était détenu*."""
    finite = trigger.sentence.finite(trigger.token)
    if trigger.rule.kind != "detain" or finite is None or finite.morph.get("Tense") != "Imp":
        return False
    relative = trigger.scene.lexicon.words["relative"]
    children = trigger.sentence.children(trigger.token.i)
    opening = next((c for c in children if c.relation == "mark" or key_of(c.text) in relative), None)
    return opening is not None and date.span[1] <= opening.start


def is_of_opening(trigger: Trigger, date: DateMention, rivals: Sequence[Trigger]) -> bool:
    """Whether a date is that of the participle alone that opens a sentence, behind whose comma a finite verb
    tells what had been before: *Libéré mardi, X avait été condamné à cinq ans*."""
    scene, start = trigger.scene, trigger.hit.start
    if trigger.voice in ("reduced", "noun"):
        return False
    before = [r for r in rivals if r.voice == "reduced" and r.hit.end <= date.span[0] < date.span[1] <= start]
    opens = any(not scene.words_in(scene.start, r.hit.start) for r in before)
    return (
        opens
        and is_pluperfect(scene.sentence, trigger.token)
        and "," in scene.page.text[date.span[1] : start]
    )
