"""With whom somebody shares an act: *X was freed along with 13 others*, *X et Y ainsi que quatre autres*."""

from __future__ import annotations

from detente.model import Subject
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.asides import asides
from detente.reading.acts.listed.enumeration import has_verb, listed
from detente.reading.acts.listed.items import is_kind
from detente.reading.acts.listed.next_clause import begins_own_clause
from detente.reading.acts.listed.past_clauses import is_behind_clause
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.aliases import is_alias
from detente.reading.acts.whom.antecedents import agrees, number_of
from detente.reading.acts.whom.belonging import is_agent, is_complement, is_of_another
from detente.reading.acts.whom.patients import is_prenominal, mention_of
from detente.reading.acts.whom.people import apposed, roster_of
from detente.reading.acts.whom.untold import is_untold
from detente.reading.parsing.parse import Token
from detente.reading.phrases import Word

_NEAR = 4
_LED = 5
_TITLE = 2
_ASIDE = {",": ",", "(": ")"}
_PERSON = frozenset({"person"})
_TITLED = frozenset({"DET", "ADJ", "NOUN", "PROPN", "PUNCT"})
_FINITE = frozenset({"VERB", "AUX"})
_WHO = frozenset({"person", "people"})
_COUNTED = frozenset({"people", "things"})


def add_company(trigger: Trigger, roster: Roster) -> None:
    """Add those counted or named with whom the clause of an act says that its people share it."""
    if roster.subjects and roster.group is None and trigger.rule.needs != "freed":
        # Whom somebody gets home to is not freed: "reunited with his wife, Anna".
        _add_beside(trigger, roster)
    _add_joined(trigger, roster)
    add_likewise(trigger, roster)


def shares(trigger: Trigger, token: Token) -> list[Token]:
    """Who else is the subject of an act or joined to who is, in the parse: *X, arrested in May, and his
    deputy, Y, were jailed*."""
    sentence = trigger.sentence
    joined = [c for c in sentence.children(token.i) if c.relation == "conj" and c.pos in ("NOUN", "PROPN")]
    own = [c for c in sentence.children(trigger.token.i) if c.relation in SUBJECTS and c.i < trigger.token.i]
    if token in own and any(t.relation == "cc" for t in sentence.tokens[token.i : own[-1].i]):
        joined += [c for c in own if c.i > token.i]
    return joined


def add_sharing(trigger: Trigger, token: Token, roster: Roster) -> None:
    """Take in the names of those who share an act with a token's, and that there are others without one."""
    scene = trigger.scene
    if trigger.voice == "active" and not any(_is_behind_participle(scene, t) for t in shares(trigger, token)):
        return
    if token.morph.get("Case") == "Dat":
        return  # "X освобождён, Y в этом отказано": who is refused it shares no subject.
    # "Освобождены X и 24 моряка": a Slavic verb may stand before all of them.
    ahead = token.start < trigger.hit.start
    for other in shares(trigger, token):
        mention = mention_of(scene, other)
        if mention is None or mention.kind not in _WHO or (ahead and mention.end > trigger.hit.start):
            roster.more = roster.more or mention is None or mention.kind not in _WHO
            continue
        if is_alias(scene, mention) or is_kind(scene, mention):
            continue
        if (own := mention_of(scene, token)) is not None and is_behind_clause(scene, own, mention):
            continue  # "A, qui avait condamné B, ainsi que C"
        found = roster_of(scene, mention, _PERSON)
        if not ahead and _opens_clause(trigger, mention, found.end):
            continue
        if found.subjects and _is_what_he_is(trigger, roster):
            roster.group = None
        for subject in found.subjects:
            roster.add(subject)
        roster.more = roster.more or not found.subjects


def _is_behind_participle(scene: Scene, noun: Token) -> bool:
    """Whether a Slavic participle with words of its own stands before a noun: *отпустил Морель и |
    осуждённого в мае Краля*."""
    return any(c.relation == "acl" and c.end < noun.start - 1 for c in scene.sentence.children(noun.i))


def fits(trigger: Trigger, roster: Roster) -> bool:
    """Whether those found agree with the verb or participle of an act; a plural takes in whom *and* joins to
    the one found, over what is said of either: *X, who lives abroad, and the editor Y were jailed*."""
    if agrees(trigger, roster):
        return True
    alone = len(roster.subjects) == 1 and roster.group is None
    # "Анна Морель и осуждённые в мае Краль и Верба": before a participle stand others.
    if number_of(trigger) == "Plur" and alone and not is_prenominal(trigger):
        _add_parted(trigger.scene, roster)
    return agrees(trigger, roster)


def _add_parted(scene: Scene, roster: Roster) -> None:
    """Add who is named before the *and* that leads to the one found."""
    first, joints = roster.start, scene.lexicon.words["and"]
    named = [m for m in scene.mentions if m.end <= first and m.kind == "person" and m.name]
    named = [m for m in named if not (is_alias(scene, m) or is_of_another(scene, m, scene.start))]
    between = scene.words_in(named[-1].end, first) if named else []
    commas = [i for i, word in enumerate(between) if word.broken]
    led = between[max([len(between) - _LED, *commas]) :]
    joined = any(w.key in joints for w in led) or scene.lexicon.phrases["joining"].any(led, 0, len(led))
    if not named or not joined or is_agent(scene, named[-1], scene.start):
        return
    for subject in roster_of(scene, named[-1], _PERSON).subjects:
        roster.add(subject)


def _opens_clause(trigger: Trigger, mention: Mention, end: int) -> bool:
    """Whether a comma parts somebody from those of an act, and a finite verb stands right behind: *Задержаны
    X и Y, адвокат Z подал жалобу*."""
    scene = trigger.scene
    first = scene.index(mention.start)
    while first > scene.first and not scene.words[first].broken and _is_led(scene, first - 1):
        first -= 1
    behind = next(iter(scene.words_in(end, scene.sentence.end)), None)
    token = scene.token_at(behind.start) if behind is not None and not behind.broken else None
    finite = token is not None and token.pos in _FINITE and token.morph.get("VerbForm") == "Fin"
    return finite and scene.words[first].broken and end > trigger.hit.end


def _is_led(scene: Scene, index: int) -> bool:
    """Whether a word is an article or adjective."""
    token = scene.token_at(scene.words[index].start)
    return token is not None and token.pos in ("DET", "ADJ")


def _is_what_he_is(trigger: Trigger, roster: Roster) -> bool:
    """Whether the one whom a noun describes is who is named behind *and*, as a verb in the singular tells:
    *бывший мэр и лидер партии Иван Ветров вышел на свободу*."""
    if roster.group is None or not roster.group.lo == roster.group.hi == 1 or roster.subjects:
        return False
    own = trigger.sentence.children(trigger.token.i)
    subject = any(c.relation in SUBJECTS and roster.start <= c.start < roster.end for c in own)
    number = number_of(trigger) or (trigger.token.morph.get("Number") if subject else None)
    return number == "Sing"


def _add_beside(trigger: Trigger, roster: Roster) -> None:
    """Those behind words like *along with*."""
    scene = trigger.scene
    start = min(roster.start, trigger.hit.start)
    first = scene.index(start)
    for hit in scene.lexicon.phrases["beside"].find(scene.words, first, scene.last):
        other = _behind(scene, hit.end)
        if other is None or other.start < roster.start or _is_parted(trigger, roster, hit.start):
            continue
        if _is_of_a_noun(trigger, hit.end) or _is_of_a_deed(scene, hit.start):
            continue
        if trigger.token.relation == "acl" and scene.words[hit.first].broken and other.kind == "person":
            continue  # "Freed X, who was arrested in May, as well as Y".
        if other.kind == "people" and other.group is not None and not other.divided:
            for subject in roster_of(scene, other, _PERSON).subjects:
                roster.add(subject)  # "Along with two lawyers, X and Y".
            roster.group = other.group
            roster.reach(other.start, other.end)
            return
        if other.kind == "person":
            for subject in listed(scene, hit.end, _PERSON, _NEAR, opening=True):
                roster.add(subject)


def add_likewise(trigger: Trigger, roster: Roster, kinds: frozenset[str] = _PERSON) -> None:
    """Add those named of whom words before or behind a passive say that it was done to them too: *X, like Y,
    was freed*, *X a été arrêté, tout comme son frère, Y*, *X was jailed, as was Y*; not *X was freed, as was
    Y last year*, nor *X was jailed for opposing the king, just like Y*."""
    scene, text = trigger.scene, trigger.scene.page.text
    if not roster.subjects or trigger.voice not in ("passive", "middle"):
        return
    own = {trigger.token.i, *(c.i for c in scene.sentence.children(trigger.token.i))}
    for aside in asides(scene, trigger.hit.end):
        if (
            aside.whom.kind in kinds
            and (aside.verb.i in own or not aside.alike)
            and not aside.more
            and _holds(roster, aside.who)
        ):
            roster.add(Subject(name=aside.whom.name, span=(aside.whom.start, aside.whom.end)))
    first = scene.index(trigger.hit.end)
    for hit in scene.lexicon.phrases["likewise"].find(scene.words, first, scene.last):
        other = _behind(scene, hit.end)
        if other is None or other.kind not in kinds or not scene.words[hit.first].broken:
            continue
        if has_verb(scene, trigger.hit.end, hit.start) or ";" in text[trigger.hit.end : hit.start]:
            return
        also = listed(scene, hit.end, kinds, _NEAR, opening=True)
        ahead = scene.sentence.between(trigger.hit.end, hit.start)
        titled = all(t.pos in _TITLED for t in scene.sentence.between(hit.end, other.start))
        if not also and other.name and titled and not any(t.pos in _FINITE for t in ahead):
            # A parse that takes "comme" for a preposition makes a complement of him.
            also = [Subject(name=other.name, span=(other.start, other.end))]
        closed = bool(also) and text[also[-1].span[1] : also[-1].span[1] + 1] in (",", ".", ";", ")", "")
        for subject in also if closed else ():
            roster.add(subject)


def _holds(roster: Roster, mention: Mention) -> bool:
    """Whether somebody is one of those found."""
    return any(s.span[0] < mention.end and mention.start < s.span[1] for s in roster.subjects)


def _is_of_a_noun(trigger: Trigger, position: int) -> bool:
    """Whether a preposition makes those behind *as well as* the next whom a noun is of, and so none whom a
    verb is: *held since the release of X, ainsi que de Y*."""
    scene = trigger.scene
    behind = next(iter(scene.words_in(position, scene.sentence.end)), None)
    token = scene.token_at(behind.start) if behind is not None else None
    owned = behind is not None and behind.key in scene.lexicon.words["of"]
    return trigger.voice != "noun" and owned and token is not None and token.pos == "ADP"


def _is_of_a_deed(scene: Scene, position: int) -> bool:
    """Whether a preposition hangs those behind it on a thing: *arrested after a row with his wife, Anna*."""
    led = scene.token_at(position)
    noun = scene.sentence.head(led) if led is not None and led.relation == "case" else None
    above = scene.sentence.head(noun) if noun is not None and noun.relation == "nmod" else None
    if above is None or above.pos != "NOUN" or above.start > position:
        return False
    return mention_of(scene, above) is None


def _behind(scene: Scene, position: int) -> Mention | None:
    """Who is counted or named right behind a preposition."""
    behind = (m for m in scene.mentions if m.start >= position)
    found = next((m for m in behind if m.kind in ("people", "person") or is_untold(scene, m)), None)
    if found is not None and found.kind == "people" and found.group is None:
        named = scene.behind(found.end)
        if named is not None and named.kind == "people" and named.group is None:
            named = scene.behind(named.end)  # "His cousin, the banker Anna Kral".
        found = named if named is not None and named.kind == "person" else None
    if found is None or len(scene.words_in(position, found.start)) > _NEAR:
        return None
    if found.kind == "other":
        found.kind = "person"
    between = scene.page.text[position : found.start]
    title = scene.words_in(position + between.find(",") + 1, found.start)
    apposed = found.kind == "person" and len(title) <= _TITLE and between.count(",") == 1
    marks = set(between) & (set(".;:()") if apposed else set(",.;:()"))
    return None if marks or (apposed and not _is_closed(scene, found)) else found


def _is_closed(scene: Scene, name: Mention) -> bool:
    """Whether a mark ends what a name is apposed to: *along with her husband, Anton, and …*."""
    return scene.page.text[name.end : name.end + 1] in (",", ".", ";", ")")


def _is_parted(trigger: Trigger, roster: Roster, position: int) -> bool:
    """Whether a verb of its own stands between an act with its people and a position."""
    scene = trigger.scene
    own = {trigger.token.i, *(c.i for c in scene.sentence.children(trigger.token.i) if c.relation == "aux")}
    if position < trigger.hit.start:
        # "Arrested along with ten men, he was freed": they are of the arrest.
        inner = (scene.token_at(word.start) for word in scene.words_in(min(roster.end, position), position))
        return any(t is not None and t.pos == "VERB" and t.relation == "acl" for t in inner)
    low = min(max(roster.end, trigger.hit.end), position)

    def is_other(token: Token | None) -> bool:
        if token is None or token.pos not in _FINITE or token.i in own:
            return False
        # "Held since May and freed along with ten men": they are of the second.
        joined = trigger.voice == "reduced" or trigger.token.relation == "acl"
        joined = joined and token.relation == "conj" and token.head in (trigger.token.i, trigger.token.head)
        return joined or token.morph.get("VerbForm") == "Fin"

    return any(is_other(scene.token_at(word.start)) for word in scene.words_in(low, position))


def _add_joined(trigger: Trigger, roster: Roster) -> None:
    """Those counted or named right before or behind the others, with *and*: *X, Y and four others*, *four
    activists and X*."""
    scene = trigger.scene
    if roster.start < 0 or (roster.subjects and roster.group is not None):
        return
    inside = [m for m in scene.mentions if roster.start <= m.start and m.end <= roster.end]
    last = max([m.end for m in inside if m.kind in _WHO], default=roster.end)
    # "Выслали X, его жену Y и их троих детей": over whose children they are.
    behind = next((m for m in scene.mentions if m.start >= last and m.kind != "pronoun"), None)
    if behind is not None and _is_joined(scene, last, behind.start):
        _take(trigger, roster, behind)
    elif roster.subjects and (counted := _past_aside(scene, last)) is not None:
        _take(trigger, roster, counted)
    before = next(
        (m for m in reversed(scene.mentions) if m.end <= roster.start and m.kind != "pronoun"), None
    )
    if (
        before is not None
        and _is_joined(scene, before.end, roster.start)
        and not _is_told_apart(trigger, roster)
    ):
        _take(trigger, roster, before)


def add_counted(trigger: Trigger, roster: Roster) -> None:
    """Take in those counted whom *and* joins to the last of those whom a measure names, each perhaps with its
    own preposition: *sanctions on Anna Novak and 11 of her associates*, *contre Alfa et contre deux autres
    sociétés*."""
    if not roster.subjects or roster.group is not None:
        return
    scene, last = trigger.scene, roster.subjects[-1].span[1]
    behind = next((m for m in scene.mentions if m.start >= last and m.kind != "pronoun"), None)
    if behind is None or not _is_joined(scene, last, behind.start, led=True):
        behind = _past_aside(scene, last)
    if behind is None or behind.kind not in _COUNTED or behind.group is None or behind.divided:
        return
    if behind.group.lo == behind.group.hi == 1:
        return
    token = behind.token
    if token is not None and token.relation in SUBJECTS and token.head != trigger.token.i:
        return  # "Sanctioned X and ten companies closed".
    roster.group = behind.group
    roster.reach(behind.start, behind.end)


def _past_aside(scene: Scene, start: int) -> Mention | None:
    """Those counted whom *and* joins to somebody of whom two commas or brackets tell more, without a verb:
    *Anton Kral, 34, and two other doctors*, *Anton Kral (34 ans) et deux médecins*."""
    text, known = scene.page.text, scene.lexicon.words
    opening = text[start : scene.sentence.end].lstrip()[:1]
    behind = (m for m in scene.mentions if m.start >= start and m.kind == "people" and m.group is not None)
    for counted in behind if opening in _ASIDE else ():
        words = scene.words_in(start, counted.start)
        joint = next((i for i, word in enumerate(words) if word.key in known["and"]), 0)
        closing = text[start : words[joint].start].rstrip()[-1:] if joint else ""
        if closing == _ASIDE[opening] and _is_joined(scene, words[joint - 1].end + 1, counted.start):
            return None if has_verb(scene, start, words[joint].start) else counted
    return None


def _is_told_apart(trigger: Trigger, roster: Roster) -> bool:
    """Whether a participle right behind those who are found is said of them alone: *Anton Kral and two men
    jailed in May*; not *Anton Kral and two men, jailed in May*."""
    between = trigger.scene.page.text[roster.end : trigger.hit.start]
    return trigger.voice == "reduced" and not between.strip(" \u00a0")


def _take(trigger: Trigger, roster: Roster, mention: Mention) -> None:
    """Take in one more, counted where nobody was or named where only others were counted."""
    scene = trigger.scene
    if is_untold(scene, mention):
        mention.kind = "person"
    counted = mention.group is not None and not mention.group.lo == mention.group.hi == 1
    if mention.kind == "people" and not counted:
        mention = apposed(scene, mention, _PERSON) or mention  # "Two soldiers and a shepherd, X".
    if _has_verb_of_its_own(trigger, mention) or is_of_another(scene, mention, scene.start):
        return
    first = scene.at(roster.start, roster.start + 1)
    if first is not None and begins_own_clause(scene, first, mention):
        return
    if (
        mention.kind == "people"
        and mention.group is not None
        and not mention.divided
        and roster.group is None
    ):
        roster.group = mention.group
        roster.reach(mention.start, mention.end)
    elif mention.kind == "person" and not roster.subjects and not is_complement(scene, mention):
        if mention.start >= roster.end and _is_what_he_is(trigger, roster):
            roster.group = None
        roster.join(roster_of(scene, mention, _PERSON))


def _is_joined(scene: Scene, start: int, end: int, *, led: bool = False) -> bool:
    """Whether only *and* stands between two, with the little words that open what follows; a preposition too
    where it may be ``led`` by its own."""
    known, words = scene.lexicon.words, scene.words_in(start, end)
    opening = next(iter(scene.lexicon.phrases["joining"].find(words, 0, len(words))), None)
    likewise = opening is not None and opening.first == 0
    words = words[opening.last + 1 :] if likewise and opening is not None else words
    keys = [word.key for word in words if not (led and _is_preposition(scene, word))]
    if not (keys or likewise) or set(scene.page.text[start:end]) & set(".;:()"):
        return False
    small = known["and"] | known["determiners"] | known["possessive"] | known["more"]
    return (likewise or any(key in known["and"] for key in keys)) and all(key in small for key in keys)


def _is_preposition(scene: Scene, word: Word) -> bool:
    token = scene.token_at(word.start)
    return token is not None and token.pos == "ADP"


def _has_verb_of_its_own(trigger: Trigger, mention: Mention) -> bool:
    """Whether another clause has what stands beside those of an act for its object or subject: *they jailed X
    and four others were fined*."""
    token, sentence = mention.token, trigger.sentence
    if token is None or not token.dep or token.relation not in ("nsubj", "obj", "obl", "iobj", "nmod"):
        return False
    above = sentence.head(token)
    inside = trigger.hit.start <= above.start < trigger.hit.end if above is not None else True
    return not inside and above is not None and above.i != trigger.token.i
